package fr.plaque.publish;

import fr.plaque.rule.RuleBook;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Publishes two versions of a site in turn until it is killed, or for as many times as the second argument says. */
final class PublishForever {

    private PublishForever() {}

    public static void main(String[] arguments) throws IOException {
        Path sortie = Path.of(arguments[0]);
        int times = Integer.parseInt(arguments[1]);
        RuleBook rules = RuleBook.standard();
        for (int time = 0; time < times; time++) {
            new SmallSite(time % 2 == 0 ? "pair" : "impair").publish(sortie, List.of(), rules);
            if (time == 1) {
                System.out.println("both published");
            }
        }
    }
}

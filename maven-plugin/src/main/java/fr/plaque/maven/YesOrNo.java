package fr.plaque.maven;

import java.util.Locale;
import org.apache.maven.plugin.MojoFailureException;

/** A choice that its author may write as people do, or as Maven does. Maven alone would read « oui » as no. */
final class YesOrNo {

    private YesOrNo() {}

    /** @param property the parameter's name, for the message */
    static boolean of(String property, String typed) throws MojoFailureException {
        return switch (typed.strip().toLowerCase(Locale.ROOT)) {
            case "oui", "true" -> true;
            case "non", "false" -> false;
            default ->
                throw new MojoFailureException(property + " : « " + typed
                        + " » n'est ni oui ni non. Écrivez par exemple -D" + property + "=oui");
        };
    }
}

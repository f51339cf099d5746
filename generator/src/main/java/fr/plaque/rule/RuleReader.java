package fr.plaque.rule;

import fr.plaque.finding.LegalBasis;
import fr.plaque.finding.Level;
import fr.plaque.source.SourceFile;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** One rule file to one {@link Rule}. */
final class RuleReader {

    private final Articles articles;

    RuleReader(Articles articles) {
        this.articles = articles;
    }

    Rule read(SourceFile source) {
        RuleFile file = RuleFile.read(source);
        String id = file.required("id");
        if (!source.path().endsWith("/" + id + ".yaml")) {
            throw file.fault("id", "the id must be the name of the file");
        }
        return new Rule(
                id,
                file.list("alias"),
                parse(file, "genre", RuleKind::of),
                parse(file, "niveau", Level::of),
                file.required("titre"),
                file.required("message"),
                file.required("pourquoi"),
                file.required("remede"),
                basis(file),
                file.optional("acceptable").map("oui"::equals).orElse(false),
                applicability(file),
                parse(file, "relu_le", LocalDate::parse),
                source,
                file.root());
    }

    /** A rule is in force since its article is, unless its file says otherwise. */
    private Applicability applicability(RuleFile file) {
        Optional<LocalDate> since = day(file, "depuis").or(() -> basis(file).flatMap(LegalBasis::enVigueur));
        return new Applicability(subjects(file), file.list("professions"), since, day(file, "jusqu_au"));
    }

    private static List<String> subjects(RuleFile file) {
        List<String> own = file.list("sujets");
        own.stream().filter(id -> !Subjects.standard().has(id)).findFirst().ifPresent(id -> {
            throw file.fault("sujets", "no such subject: " + id);
        });
        return own.isEmpty() ? Subjects.standard().ofGroup(file.required("id")) : own;
    }

    private static Optional<LocalDate> day(RuleFile file, String key) {
        return file.optional(key).map(text -> parse(file, key, LocalDate::parse));
    }

    private Optional<LegalBasis> basis(RuleFile file) {
        Optional<String> id = file.optional("fondement");
        if (id.isPresent() && articles.find(id.get()).isEmpty()) {
            throw file.fault("fondement", "no such article: " + id.get());
        }
        return id.flatMap(articles::find);
    }

    private static <T> T parse(RuleFile file, String key, Function<String, T> parser) {
        String text = file.required(key);
        try {
            return parser.apply(text);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw file.fault(key, "« " + text + " » is not a value of « " + key + " »");
        }
    }
}

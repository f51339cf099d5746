package fr.plaque.generator;

import fr.plaque.finding.Outcome;
import fr.plaque.publish.Output;
import fr.plaque.publish.Publication;
import fr.plaque.render.RenderedFile;
import fr.plaque.rule.RuleBook;
import fr.plaque.source.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.concurrent.atomic.AtomicBoolean;

/** Where finished files go: into a publication, into memory, or nowhere when only checks were asked for. */
final class Delivery implements AutoCloseable {

    private final SiteRequest request;
    private final RuleBook rules;
    private final Journal journal;
    private final Optional<? extends Output> output;
    private final AtomicBoolean broken = new AtomicBoolean();

    private Delivery(SiteRequest request, RuleBook rules, Journal journal, Optional<? extends Output> output) {
        this.request = request;
        this.rules = rules;
        this.journal = journal;
        this.output = output;
    }

    /** A folder that must not be written is told to the journal; nothing will then be published. */
    static Delivery open(SiteRequest request, RuleBook rules, Journal journal) {
        if (request.mode() == SiteRequest.Mode.VERIFIER) {
            return new Delivery(request, rules, journal, Optional.empty());
        }
        try {
            Outcome<Optional<Publication>> opened =
                    Publication.open(request.sortie(), List.of(request.contenu(), request.surcharges()), rules);
            return new Delivery(request, rules, journal, journal.note(opened));
        } catch (IOException e) {
            Delivery closed = new Delivery(request, rules, journal, Optional.empty());
            closed.failed(e);
            return closed;
        }
    }

    /** For files that are only looked at. */
    static Delivery to(Output output, SiteRequest request, RuleBook rules, Journal journal) {
        return new Delivery(request, rules, journal, Optional.of(output));
    }

    /** Callable from several threads; once the disk has refused a file, the rest is not tried. */
    void write(RenderedFile file) {
        if (output.isPresent() && !broken.get()) {
            try {
                output.get().write(file);
            } catch (IOException e) {
                failed(e);
            }
        }
    }

    /** The pages that the site loses by being published now; asked before it is. */
    SortedSet<String> removed() {
        if (output.isPresent() && journal.publishable()) {
            try {
                return output.get().removed();
            } catch (IOException e) {
                failed(e);
            }
        }
        return Collections.emptySortedSet();
    }

    /** Replaces the old site if nothing stands against it; tells whether it did. */
    boolean publish() {
        if (output.isEmpty() || !journal.publishable()) {
            return false;
        }
        try {
            journal.note(output.get().publish());
            return journal.publishable();
        } catch (IOException e) {
            failed(e);
            return false;
        }
    }

    /** What was published, in one file; empty when that is not where it went, or when the disk refused. */
    Optional<Path> archive() {
        if (output.orElse(null) instanceof Publication publication) {
            try {
                return journal.note(publication.archive());
            } catch (IOException e) {
                failed(e);
            }
        }
        return Optional.empty();
    }

    Map<String, String> fingerprints() {
        Optional<Map<String, String>> known = output.map(Output::fingerprints);
        return known.orElse(Map.of());
    }

    @Override
    public void close() {
        if (output.isPresent()) {
            try {
                output.get().close();
            } catch (IOException e) {
                failed(e);
            }
        }
    }

    private void failed(IOException failure) {
        if (broken.compareAndSet(false, true)) {
            String folder = request.sortie().toString();
            journal.note(List.of(rules.rule("forme-ecriture")
                    .at(SourceFile.of("plaque.sortie", folder).at(0, folder.length()), "raison", reason(failure))));
        }
    }

    /** The system's own words, without the class of the exception. */
    private static String reason(IOException failure) {
        return failure.getMessage() == null ? "le disque a refusé" : failure.getMessage();
    }
}

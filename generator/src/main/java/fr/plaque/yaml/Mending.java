package fr.plaque.yaml;

import fr.plaque.source.Fault;
import fr.plaque.source.SourceFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads on after a mistake: guesses what the line was meant to be, keeps the guess only if the reading then gets
 * further, and starts again, so that all the mistakes of a file are told at once. Bounded in rounds and in work.
 */
final class Mending {

    private static final int MOST_ROUNDS = 60;
    private static final int MOST_WORK = 4_000_000;
    private static final int LINES_ABOVE = 6;
    private static final Pattern SECTION = Pattern.compile("\\[[\\p{L}\\p{Nd}_.-]{1,40}\\]");
    private static final Pattern ASSIGNMENT = Pattern.compile("[\\p{L}\\p{Nd}_-]{1,40} ?= ?\\S");

    private final SourceFile file;
    private final List<Fault> told = new ArrayList<>();
    private final Set<Integer> toldLines = new TreeSet<>();
    private final Set<String> cleared = new TreeSet<>();
    private Draft draft;
    private Attempt attempt;
    private int work;

    Mending(SourceFile file, Draft draft, Attempt attempt) {
        this.file = file;
        this.draft = draft;
        this.attempt = attempt;
    }

    YamlDocument document() {
        Optional<Fault> foreign = otherFormat();
        if (foreign.isPresent()) {
            return new YamlDocument(Optional.empty(), List.of(foreign.get()));
        }
        int rounds = 0;
        while (rounds++ < MOST_ROUNDS && work < MOST_WORK && step()) {
            work += 1000;
        }
        List<Fault> faults = new ArrayList<>(told);
        attempt.problem().ifPresent(problem -> faults.addAll(unexplained(problem)));
        attempt.faults().stream().filter(fault -> !isTold(fault)).forEach(faults::add);
        faults.sort(Comparator.comparingInt(fault -> fault.range().start()));
        return new YamlDocument(attempt.root(), List.copyOf(faults));
    }

    /** {@code [praticien]} above {@code nom = "Dupont"}: another format, of which no line can be mended by itself. */
    private Optional<Fault> otherFormat() {
        List<YamlLine> first = IntStream.rangeClosed(1, draft.lineCount())
                .mapToObj(draft::line)
                .filter(line -> !line.isEmpty())
                .limit(2)
                .toList();
        boolean toml = first.size() == 2
                && SECTION.matcher(words(first.get(0))).matches()
                && ASSIGNMENT.matcher(words(first.get(1))).lookingAt();
        return toml
                ? Optional.of(Fault.of(
                        "forme-toml",
                        draft.range(first.get(0).body(), first.get(0).end())))
                : Optional.empty();
    }

    private static String words(YamlLine line) {
        return line.text().substring(line.body(), line.end());
    }

    /** One mistake fewer; false when there is none left or none that can be mended. */
    private boolean step() {
        if (attempt.problem().isPresent()) {
            Attempt.Problem problem = attempt.problem().get();
            return closeQuote(problem) || candidates(problem).anyMatch(this::helps) || skip(problem);
        }
        for (Attempt.Suspect suspect : attempt.suspects()) {
            if (cleared.add(suspect.kind() + " " + draft.origin(suspect.start())) && clear(suspect)) {
                return true;
            }
        }
        return false;
    }

    /** A quote never closed swallows lines up to the next one, where the parser stops: it is mended where it opens. */
    private boolean closeQuote(Attempt.Problem problem) {
        int last = lastLine(problem.at());
        for (int number = 1; number < last; number++) {
            YamlLine line = draft.line(number);
            if (!opensQuote(line)) {
                continue;
            }
            for (Repair repair : LineTraps.of(draft, number)) {
                if (repair.fault()
                        .filter(fault -> fault.rule().equals("forme-guillemet-ouvert"))
                        .isEmpty()) {
                    continue;
                }
                int end = draft.origin(line.end());
                Draft mended = draft.with(repair.edits());
                Attempt next = read(mended);
                if (next.problem().isEmpty() || next.reached() > end) {
                    keep(repair, mended, next);
                    return true;
                }
            }
        }
        return false;
    }

    private boolean opensQuote(YamlLine line) {
        if (!line.hasValue()) {
            return false;
        }
        char first = draft.text().charAt(line.value());
        return (first == '"' || first == '\'') && Quotes.close(draft.text(), line.value(), line.end()) < 0;
    }

    private Stream<Repair> candidates(Attempt.Problem problem) {
        List<Integer> lines = suspectLines(problem);
        int last = lastLine(problem.at());
        Stream<Repair> byLine = lines.stream().flatMap(line -> LineTraps.of(draft, line).stream());
        Stream<Repair> brackets = Stream.of(problem).flatMap(p -> Brackets.of(draft, p).stream());
        Stream<Repair> levels = Stream.of(openedByKey(problem) ? draft.lineAt(problem.opened()) : last)
                .flatMap(line -> Alignment.of(draft, line).stream());
        int above = lastLine(draft.lineRange(last).start() - 1);
        Stream<Repair> lineAbove =
                above < last && draft.line(above).colon() < 0 ? Alignment.of(draft, above).stream() : Stream.empty();
        return Stream.of(byLine, brackets, levels, lineAbove).flatMap(stream -> stream);
    }

    /** The line where the parser stopped, the one it was reading from, and those just above. */
    private List<Integer> suspectLines(Attempt.Problem problem) {
        List<Integer> lines = new ArrayList<>();
        int at = lastLine(problem.at());
        int opened = draft.lineAt(problem.opened());
        if (problem.what().contains("quoted scalar")) {
            lines.add(opened);
        }
        lines.add(at);
        if (openedByKey(problem)) {
            lines.add(opened);
        }
        for (int number = at - 1, seen = 0; number > 0 && seen < LINES_ABOVE; number--) {
            if (!draft.line(number).isEmpty()) {
                lines.add(number);
                seen++;
            }
        }
        return lines.stream().distinct().toList();
    }

    private static boolean openedByKey(Attempt.Problem problem) {
        return problem.what().contains("simple key");
    }

    /** The last line that says something, at or before a place. */
    private int lastLine(int at) {
        int number = draft.lineAt(Math.max(at, 0));
        while (number > 1 && draft.line(number).isEmpty()) {
            number--;
        }
        return number;
    }

    private boolean helps(Repair repair) {
        if (work > MOST_WORK) {
            return false;
        }
        Draft mended = draft.with(repair.edits());
        Attempt next = read(mended);
        if (!isFurther(mended, next)) {
            return false;
        }
        keep(repair, mended, next);
        return true;
    }

    private boolean isFurther(Draft mended, Attempt next) {
        if (next.problem().isEmpty() || next.reached() > attempt.reached()) {
            return true;
        }
        int before =
                attempt.problem().map(problem -> draft.origin(problem.at())).orElse(0);
        return next.reached() == attempt.reached()
                && mended.origin(next.problem().get().at()) > before;
    }

    /** A suspect value is changed only when the file then still reads, or fails further down. */
    private boolean clear(Attempt.Suspect suspect) {
        List<Repair> repairs = SilentTraps.of(draft, suspect);
        if (repairs.isEmpty()) {
            return false;
        }
        Draft mended = draft.with(
                repairs.stream().flatMap(repair -> repair.edits().stream()).toList());
        Attempt next = read(mended);
        if (next.problem().isPresent() && next.reached() <= draft.origin(suspect.end())) {
            return false;
        }
        repairs.forEach(repair -> repair.fault().ifPresent(this::tell));
        draft = mended;
        attempt = next;
        return true;
    }

    private void keep(Repair repair, Draft mended, Attempt next) {
        repair.fault().ifPresent(this::tell);
        draft = mended;
        attempt = next;
    }

    /** Nothing explains the place: say so, leave the line out, and go on. */
    private boolean skip(Attempt.Problem problem) {
        int number = openedByKey(problem) ? draft.lineAt(problem.opened()) : lastLine(problem.at());
        return Stream.of(
                        quoteValue(number),
                        blank(number),
                        blank(lastLine(draft.line(number).start() - 1)))
                .flatMap(Optional::stream)
                .anyMatch(this::helps);
    }

    private Optional<Repair> quoteValue(int number) {
        YamlLine line = draft.line(number);
        if (line.colon() < 0 || !line.hasValue()) {
            return Optional.empty();
        }
        Draft.Edit edit = new Draft.Edit(line.value(), line.end(), Quotes.quoted(line.valueText()));
        return Optional.of(Repair.told(generic(line), edit));
    }

    private Optional<Repair> blank(int number) {
        YamlLine head = draft.line(number);
        if (head.isEmpty()) {
            return Optional.empty();
        }
        int end = head.end();
        for (int next = number + 1; next <= draft.lineCount(); next++) {
            YamlLine line = draft.line(next);
            if (!line.isEmpty() && line.indent() <= head.indent()) {
                break;
            }
            end = Math.max(end, line.end());
        }
        String blanks = draft.text().substring(head.body(), end).replaceAll("[^\n]", " ");
        return Optional.of(Repair.told(generic(head), new Draft.Edit(head.body(), end, blanks)));
    }

    private Fault generic(YamlLine line) {
        return Fault.of("forme-yaml", draft.range(line.body(), line.end()));
    }

    private List<Fault> unexplained(Attempt.Problem problem) {
        Fault fault = generic(draft.line(lastLine(problem.at())));
        return isTold(fault) ? List.of() : List.of(fault);
    }

    /** One fault a line: the next ones usually come from the first. */
    private void tell(Fault fault) {
        if (toldLines.add(file.position(fault.range().start()).line())) {
            told.add(fault);
        }
    }

    private boolean isTold(Fault fault) {
        return toldLines.contains(file.position(fault.range().start()).line());
    }

    private Attempt read(Draft next) {
        work += next.text().length();
        return EventReader.read(next);
    }
}

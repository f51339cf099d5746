package fr.plaque.yaml;

import fr.plaque.source.Fault;
import fr.plaque.source.Range;
import fr.plaque.source.SourceDecoder;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;

/** One reading of a draft, event by event: no type is ever guessed, no alias followed, nothing built from a tag. */
final class EventReader {

    private static final int MAX_DEPTH = 20;
    private static final int MOST_SIGNS = 20;

    private final Draft draft;
    private final Units units;
    private final List<Fault> faults = new ArrayList<>();
    private final List<Attempt.Suspect> suspects = new ArrayList<>();
    private final Deque<OpenNode> open = new ArrayDeque<>();
    private YamlNode root;
    private int documents;
    private int reached;
    private boolean tooDeep;
    private int signs;

    private EventReader(Draft draft) {
        this.draft = draft;
        this.units = new Units(draft.text());
    }

    static Attempt read(Draft draft) {
        return new EventReader(draft).read();
    }

    private Attempt read() {
        try {
            ParserImpl parser = new ParserImpl(new StreamReader(draft.text()), new LoaderOptions());
            Event event = parser.getEvent();
            while (event != null && event.getEventId() != Event.ID.StreamEnd && !tooDeep && documents < 2) {
                take(event);
                reached = units.at(event.getEndMark());
                event = parser.getEvent();
            }
            return attempt(Optional.empty());
        } catch (MarkedYAMLException e) {
            int at = e.getProblemMark() == null ? reached : units.at(e.getProblemMark());
            Mark context = e.getContextMark();
            String what = String.join(" ", String.valueOf(e.getContext()), String.valueOf(e.getProblem()));
            return attempt(Optional.of(new Attempt.Problem(at, context == null ? at : units.at(context), what)));
        } catch (ReaderException e) {
            int at = units.at(e.getPosition());
            return attempt(Optional.of(new Attempt.Problem(at, at, "")));
        } catch (YAMLException e) {
            return attempt(Optional.of(new Attempt.Problem(reached, reached, "")));
        }
    }

    private Attempt attempt(Optional<Attempt.Problem> problem) {
        Optional<YamlNode> tree = problem.isEmpty() && !tooDeep ? Optional.ofNullable(root) : Optional.empty();
        return new Attempt(tree, faults, suspects, problem, draft.origin(reached));
    }

    private void take(Event event) {
        if (event instanceof ScalarEvent scalar) {
            refuseShortcuts(scalar, scalar.getTag());
            attach(scalar(scalar), scalar);
        } else if (event instanceof CollectionStartEvent start) {
            refuseShortcuts(start, start.getTag());
            open(start);
        } else if (event instanceof CollectionEndEvent) {
            OpenNode closed = open.pop();
            attach(closed.close(range(closed.start(), units.at(event.getEndMark()))), event);
        } else if (event instanceof AliasEvent alias) {
            Range range = range(alias);
            refuseSign(range, units.at(alias.getStartMark()));
            attach(new YamlNode.Scalar("*" + alias.getAnchor(), false, range), event);
        } else if (event instanceof DocumentStartEvent start) {
            startDocument(start);
        }
    }

    private void startDocument(DocumentStartEvent start) {
        documents++;
        if (documents > 1) {
            faults.add(Fault.of("forme-second-document", range(start)));
        } else if (start.getVersion() != null || hasTags(start)) {
            faults.add(Fault.of("forme-directive", range(start)));
        }
    }

    private static boolean hasTags(DocumentStartEvent start) {
        return start.getTags() != null && !start.getTags().isEmpty();
    }

    private void open(CollectionStartEvent start) {
        int at = units.at(start.getStartMark());
        if (open.size() >= MAX_DEPTH) {
            faults.add(Fault.of("forme-profondeur", draft.range(at, at), "limite", String.valueOf(MAX_DEPTH)));
            tooDeep = true;
        }
        open.push(new OpenNode(start instanceof MappingStartEvent, start.isFlow(), at));
    }

    /** Anchors and tags: in a profile they are always a text that happens to start with that sign. */
    private void refuseShortcuts(NodeEvent event, String tag) {
        boolean ownTag = event instanceof ScalarEvent scalar && scalar.getTag() == null;
        if (event.getAnchor() != null || tag != null && !ownTag) {
            int at = units.at(event.getStartMark());
            refuseSign(draft.range(at, Math.min(at + 1, draft.text().length())), at);
        }
    }

    private void refuseSign(Range range, int at) {
        if (signs++ >= MOST_SIGNS) {
            return;
        }
        YamlLine line = draft.line(draft.lineAt(at));
        String sign = at < draft.text().length() ? String.valueOf(draft.text().charAt(at)) : "";
        int from = Math.min(Math.max(line.value(), line.body()), line.end());
        String quoted = Quotes.quoted(draft.text().substring(from, line.end()));
        String corrected = line.corrected(from, line.end(), quoted);
        faults.add(Fault.of("forme-signe-special", range, "signe", sign, "corrige", corrected));
    }

    private YamlNode.Scalar scalar(ScalarEvent event) {
        int start = units.at(event.getStartMark());
        int end = units.at(event.getEndMark());
        String value = event.getValue();
        if (event.isPlain()) {
            refuseCut(start, end);
            if (Quotes.isWordQuoted(value)) {
                YamlLine line = draft.line(draft.lineAt(start));
                String corrected = line.corrected(start, end, Quotes.straight(value));
                faults.add(Fault.of("forme-guillemets-word", draft.range(start, end), "corrige", corrected));
                return new YamlNode.Scalar(
                        value.substring(1, value.length() - 1).strip(), true, draft.range(start, end));
            }
        } else if (event.isDQuoted()) {
            refuseEscapes(value, draft.range(start, end));
        }
        suspect(event, value, start, end);
        return new YamlNode.Scalar(
                event.isPlain() ? stripHard(value) : value, !event.isPlain(), draft.range(start, end));
    }

    private void suspect(ScalarEvent event, String value, int start, int end) {
        boolean severalLines =
                event.getStartMark().getLine() != event.getEndMark().getLine();
        if (event.isPlain() && (severalLines || LineTraps.isOdd(value))) {
            suspects.add(new Attempt.Suspect(start, end, Attempt.Kind.PLAIN, -1));
        } else if (severalLines && (event.isDQuoted() || event.isSQuoted())) {
            suspects.add(new Attempt.Suspect(start, end, Attempt.Kind.QUOTED, -1));
        }
    }

    /** {@code rue: 12 rue X #3 bis}: YAML takes the end for a remark. */
    private void refuseCut(int start, int end) {
        String text = draft.text();
        int at = end;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        if (at > start && at + 1 < text.length() && text.charAt(at) == '#' && text.charAt(at + 1) > ' ') {
            YamlLine line = draft.line(draft.lineAt(at));
            String whole = text.substring(start < at ? Math.min(start, line.end()) : at, line.end())
                    .strip();
            String corrected = line.corrected(line.value(), line.end(), Quotes.quoted(whole));
            if (at > line.body()) {
                String cut = text.substring(at, line.end());
                faults.add(Fault.of(
                        "forme-commentaire-coupe", draft.range(at, line.end()), "fin", cut, "corrige", corrected));
            }
        }
    }

    private void refuseEscapes(String value, Range range) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (SourceDecoder.refuses(c) || Quotes.isLoneSurrogate(value, i)) {
                String code = String.format(Locale.ROOT, "U+%04X", (int) c);
                faults.add(
                        Fault.of("forme-caractere-interdit", range, "code", code, "nom", "un caractère de commande"));
                return;
            }
        }
    }

    private void attach(YamlNode node, Event event) {
        if (open.isEmpty()) {
            boolean nothing = node instanceof YamlNode.Scalar scalar && scalar.isBlank();
            root = root == null && !nothing ? node : root;
            return;
        }
        OpenNode parent = open.peek();
        int start = node instanceof YamlNode.Scalar ? units.at(event.getStartMark()) : -1;
        parent.add(node, start, units.at(event.getEndMark()), draft, faults, suspects);
    }

    /** Hard spaces typed around a value are not part of it. */
    private static String stripHard(String value) {
        int start = 0;
        int end = value.length();
        while (start < end && YamlLine.isBlank(value.charAt(start))) {
            start++;
        }
        while (end > start && YamlLine.isBlank(value.charAt(end - 1))) {
            end--;
        }
        return value.substring(start, end);
    }

    private Range range(Event event) {
        return range(units.at(event.getStartMark()), units.at(event.getEndMark()));
    }

    private Range range(int start, int end) {
        return draft.range(start, Math.max(start, end));
    }
}

package fr.plaque.report;

import fr.plaque.finding.Finding;
import fr.plaque.finding.Level;
import fr.plaque.rule.Rule;
import fr.plaque.source.Position;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** {@code rapport.sarif}: SARIF 2.1.0 (OASIS), with the rules and their help, columns in Unicode code points. */
final class SarifReport {

    private final Dossier dossier;
    private final List<String> ruleIds;
    private final Map<String, Integer> seen = new HashMap<>();

    private SarifReport(Dossier dossier) {
        this.dossier = dossier;
        this.ruleIds = dossier.regles().stream().map(Rule::id).toList();
    }

    static byte[] write(Dossier dossier) {
        return Json.write(new SarifReport(dossier).root());
    }

    private Map<String, Object> root() {
        List<Object> results = new ArrayList<>();
        dossier.findings().forEach(finding -> results.add(result(finding)));
        for (Dossier.Accepted accepted : dossier.acceptes()) {
            Map<String, Object> result = result(accepted.finding());
            result.put("suppressions", List.of(Json.object("kind", "inSource", "justification", accepted.raison())));
            results.add(result);
        }
        Map<String, Object> driver = Json.object(
                "name",
                "Plaque",
                "version",
                dossier.version(),
                "language",
                "fr",
                "rules",
                dossier.regles().stream().map(SarifReport::rule).toList());
        Map<String, Object> run = Json.object(
                "tool",
                Json.object("driver", driver),
                "language",
                "fr",
                "columnKind",
                "unicodeCodePoints",
                "originalUriBaseIds",
                Json.object("CONTENU", Json.object("description", text("Le dossier des textes du site."))),
                "results",
                results);
        dossier.note().ifPresent(note -> run.put("properties", Json.object("note", note)));
        return Json.object(
                "$schema",
                "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
                "version",
                "2.1.0",
                "runs",
                List.of(run));
    }

    private static Map<String, Object> rule(Rule rule) {
        String basis = rule.basis()
                .map(law -> "\n\nFondement : " + law + " (" + law.source() + ").")
                .orElse("");
        return Json.object(
                "id", rule.id(),
                "name", rule.title(),
                "shortDescription", text(rule.title()),
                "fullDescription", text(rule.why()),
                "help", text(rule.why() + "\n\nQue faire : " + rule.remedy() + basis),
                "defaultConfiguration", Json.object("level", level(rule.level())));
    }

    private Map<String, Object> result(Finding finding) {
        Position start = finding.location().start();
        Position end = finding.location().end();
        Map<String, Object> region = Json.object(
                "startLine", start.line(),
                "startColumn", start.column(),
                "endLine", end.line(),
                "endColumn", end.column());
        Map<String, Object> file = Json.object("uri", uri(finding.location().path()), "uriBaseId", "CONTENU");
        return Json.object(
                "ruleId", finding.rule(),
                "ruleIndex", ruleIds.indexOf(finding.rule()),
                "level", level(finding.level()),
                "message", text(finding.message() + " Que faire : " + finding.remedy()),
                "locations",
                        List.of(Json.object(
                                "physicalLocation", Json.object("artifactLocation", file, "region", region))),
                "partialFingerprints", Json.object("passage/v1", fingerprint(finding)));
    }

    /** The same for the same words in the same file, wherever they move to. */
    private String fingerprint(Finding finding) {
        String passage = finding.rule()
                + '\n'
                + finding.location().path()
                + '\n'
                + finding.location().excerpt().strip().replaceAll("\\s+", " ");
        int occurrence = seen.merge(passage, 1, Integer::sum);
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest((passage + '\n' + occurrence).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String uri(String path) {
        StringBuilder uri = new StringBuilder();
        for (byte unit : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (unit & 0xff);
            boolean plain = c < 128 && (Character.isLetterOrDigit(c) || "-._~/".indexOf(c) >= 0);
            uri.append(plain ? String.valueOf(c) : String.format("%%%02X", (int) c));
        }
        return uri.toString();
    }

    private static String level(Level level) {
        return switch (level) {
            case ERREUR -> "error";
            case AVERTISSEMENT -> "warning";
            case A_VERIFIER -> "note";
        };
    }

    private static Map<String, Object> text(String text) {
        return Json.object("text", text);
    }
}

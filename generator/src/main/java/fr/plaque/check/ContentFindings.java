package fr.plaque.check;

import fr.plaque.finding.Finding;
import java.util.List;

/**
 * What the rules on texts say of a page or of the profile.
 *
 * @param findings what remains to mend
 * @param accepted what the author accepted, with the reason
 * @param passages how many texts were read
 * @param words how many words they hold
 */
public record ContentFindings(List<Finding> findings, List<AcceptedFinding> accepted, int passages, int words) {

    public ContentFindings {
        findings = List.copyOf(findings);
        accepted = List.copyOf(accepted);
    }

    /** A finding that the author accepted in writing. */
    public record AcceptedFinding(Finding finding, String raison) {}
}

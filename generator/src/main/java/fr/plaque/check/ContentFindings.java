package fr.plaque.check;

import fr.plaque.finding.Finding;
import fr.plaque.text.ReadTexts;
import java.util.List;

/**
 * What the rules on texts say of a page or of the profile.
 *
 * @param findings what remains to mend
 * @param accepted what the author accepted, with the reason
 * @param read the texts that were read
 * @param passages how many they are
 * @param words how many words they hold
 */
public record ContentFindings(
        List<Finding> findings, List<AcceptedFinding> accepted, ReadTexts read, int passages, int words) {

    public ContentFindings {
        findings = List.copyOf(findings);
        accepted = List.copyOf(accepted);
    }

    /** A finding that the author accepted in writing. */
    public record AcceptedFinding(Finding finding, String raison) {}
}

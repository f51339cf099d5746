package fr.plaque.machine;

import java.util.Optional;

/** What may be posted or sent of a page as it is: title, summary, address. Nothing in it counts readers. */
public final class ShareText {

    private ShareText() {}

    /** @param address the whole address of the page */
    public static String of(String title, Optional<String> summary, String address) {
        return sentence(title) + summary.map(ShareText::sentence).orElse("") + address;
    }

    private static String sentence(String text) {
        String trimmed = text.strip();
        return trimmed + (trimmed.matches("(?s).*[.!?…]") ? " " : ". ");
    }
}

package fr.plaque.rule;

/** A rule file of ours is wrong. Never the author's fault. */
public final class RuleBookException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param message naming the file and the line */
    public RuleBookException(String message) {
        super(message);
    }
}

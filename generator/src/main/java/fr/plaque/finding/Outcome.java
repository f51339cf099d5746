package fr.plaque.finding;

import java.util.List;

/** What a stage returns: its value, and what it has to say about its input. */
public record Outcome<T>(T value, List<Finding> findings) {

    public Outcome {
        findings = List.copyOf(findings);
    }

    public static <T> Outcome<T> of(T value) {
        return new Outcome<>(value, List.of());
    }
}

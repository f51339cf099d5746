package fr.plaque.machine;

/** A question that a page asks, and its answer, as plain text. */
public record QuestionReponse(String question, String reponse) {}

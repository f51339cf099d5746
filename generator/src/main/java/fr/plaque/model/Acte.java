package fr.plaque.model;

import java.util.Optional;

/** An act usually practised; {@code page} is the slug of the page that explains it. */
public record Acte(String intitule, Optional<String> page) {}

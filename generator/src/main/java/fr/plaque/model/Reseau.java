package fr.plaque.model;

import java.util.Optional;

/** A professional account on a network. */
public record Reseau(String reseau, String lien, Optional<String> usage, Optional<String> compte) {}

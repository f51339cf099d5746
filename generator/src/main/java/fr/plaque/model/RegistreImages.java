package fr.plaque.model;

import java.util.List;

/** {@code contenu/images.yaml}, once read. */
public record RegistreImages(List<Image> images) {}

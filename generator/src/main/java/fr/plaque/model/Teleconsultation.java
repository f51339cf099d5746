package fr.plaque.model;

import java.util.Optional;

/** Whether one may consult from afar, on what conditions, and with which tool. */
public record Teleconsultation(
        Optional<Boolean> possible, Optional<String> conditions, Optional<String> outil, Optional<String> lien) {}

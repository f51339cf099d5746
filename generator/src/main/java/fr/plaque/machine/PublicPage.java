package fr.plaque.machine;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A page that search engines should know.
 *
 * @param adresse from the root of the site: {@code honoraires/}
 * @param modifieLe the day its content last changed, when the content says so
 */
public record PublicPage(String adresse, Optional<LocalDate> modifieLe) {}

package fr.plaque.maven;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import org.apache.maven.plugin.MojoFailureException;

/** The day that counts as today: the one the author asked for, else the real one, in France wherever the build runs. */
final class Today {

    private static final ZoneId FRANCE = ZoneId.of("Europe/Paris");

    private Today() {}

    static LocalDate real() {
        return LocalDate.now(FRANCE);
    }

    /** @param date an ISO date; null or blank for the real one */
    static LocalDate of(String date) throws MojoFailureException {
        if (date == null || date.isBlank()) {
            return real();
        }
        try {
            return LocalDate.parse(date.strip());
        } catch (DateTimeParseException e) {
            throw new MojoFailureException(
                    "plaque.date : « " + date
                            + " » n'est pas une date. Écrivez l'année, le mois et le jour, par exemple -Dplaque.date=2026-11-22");
        }
    }
}

package fr.plaque.machine;

import fr.plaque.model.Actualite;
import fr.plaque.model.ActualiteInfo;
import fr.plaque.model.AdresseSite;
import fr.plaque.model.Feuille;
import fr.plaque.model.Site;
import fr.plaque.model.Stage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A calendar file for each event of the news, and for the welcome day of each placement, until they are past. */
final class EventFiles {

    private EventFiles() {}

    static List<MachineFile> of(Site site, AdresseSite address) {
        List<MachineFile> files = new ArrayList<>();
        for (Actualite news : site.actualitesPubliees()) {
            event(news, site, address).ifPresent(files::add);
        }
        for (Feuille<Stage> sheet : site.stages()) {
            welcome(sheet, site, address).ifPresent(files::add);
        }
        return files;
    }

    private static Optional<MachineFile> event(Actualite news, Site site, AdresseSite address) {
        ActualiteInfo info = news.info();
        if (info.type().filter(ActualiteInfo.Type.EVENEMENT::equals).isEmpty()) {
            return Optional.empty();
        }
        return info.dateDebut()
                .filter(first -> !info.dateFin().orElse(first).isBefore(site.aujourdhui()))
                .map(first -> {
                    String details = info.heure().map(hour -> hour + ". ").orElse("")
                            + address.vers(news.page().slug() + "/");
                    DayEvent event = new DayEvent(
                            news.page().slug() + "@" + address.hote(),
                            info.titre(),
                            details,
                            info.lieu(),
                            first,
                            info.dateFin().orElse(first));
                    return file(news.page().slug() + "/evenement.ics", info.titre(), event);
                });
    }

    private static Optional<MachineFile> welcome(Feuille<Stage> sheet, Site site, AdresseSite address) {
        Stage stage = sheet.contenu();
        return stage.accueil().flatMap(welcome -> {
            Optional<LocalDate> day = welcome.date().filter(date -> !date.isBefore(site.aujourdhui()));
            return day.map(date -> {
                String who = welcome.par()
                        .map(name -> "Accueil par : " + name + ". ")
                        .orElse("");
                DayEvent event = new DayEvent(
                        "accueil-" + sheet.slug() + "@" + address.hote(),
                        "Accueil, " + welcome.heure() + " : " + stage.titre(),
                        who + address.vers("stages/" + sheet.slug() + "/"),
                        Optional.of(welcome.lieu()),
                        date,
                        date);
                return file("stages/" + sheet.slug() + "/accueil.ics", event.titre(), event);
            });
        });
    }

    private static MachineFile file(String path, String name, DayEvent event) {
        return new MachineFile(path, EventCalendar.of(name, List.of(event)), "service");
    }
}

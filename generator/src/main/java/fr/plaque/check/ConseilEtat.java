package fr.plaque.check;

import fr.plaque.model.Lieu;
import fr.plaque.model.Praticien;
import fr.plaque.model.Profil;
import fr.plaque.model.Reponse;
import fr.plaque.model.Site;
import fr.plaque.schema.StudyItem;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a profile stands towards the thirteen kinds of information that the public looks for, in the Conseil d'État's study
 * of 2018. It finds no fault: missing keys are faults of their own.
 */
public final class ConseilEtat {

    /** Where one kind of information stands. */
    public enum Etat {
        RENSEIGNE,
        NON_COMMUNIQUE,
        MANQUANT;

        /** The word of reports. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * One of the thirteen.
     *
     * @param motif why it is not told, in that state
     */
    public record Information(int numero, String intitule, Etat etat, Optional<String> motif) {}

    private final Site site;

    private ConseilEtat(Site site) {
        this.site = site;
    }

    /** The thirteen, in their order; none for a work, which nobody consults. */
    public static List<Information> etats(Site site) {
        if (site.profil().ouvrage().isPresent()) {
            return List.of();
        }
        ConseilEtat study = new ConseilEtat(site);
        return StudyItem.all().stream().map(study::information).toList();
    }

    private Information information(StudyItem item) {
        Profil profil = site.profil();
        if (profil.service().isPresent() && item.personal()) {
            return notTold(item, StudyItem.noPractitioner());
        }
        Praticien praticien = profil.praticien();
        return switch (item.number()) {
            case 1 ->
                given(
                        item,
                        everywhere(lieu -> !lieu.nom().isEmpty() && lieu.type().isPresent()));
            case 2 -> given(item, everywhere(ConseilEtat::canBeReached));
            case 3 ->
                given(
                        item,
                        everywhere(lieu ->
                                !lieu.horaires().isEmpty() && lieu.mode().isPresent()));
            case 4 -> given(item, !praticien.diplomes().isEmpty());
            case 5 -> given(item, isRegistered(praticien));
            case 6 -> answered(item, praticien.formationContinue());
            case 7 -> given(item, !praticien.specialites().isEmpty());
            case 8 -> given(item, !profil.actes().isEmpty());
            case 9 -> fees(item);
            case 10 -> answered(item, profil.reseaux(), profil.actionsPrevention());
            case 11 -> answered(item, profil.qualiteSecurite());
            case 12 -> answered(item, profil.assuranceRcp());
            case 13 -> attestation(item);
            default -> throw new IllegalStateException("no item " + item.number());
        };
    }

    /** Who has no liberal part owes no fees, and the report says so. */
    private Information fees(StudyItem item) {
        boolean told = site.profil()
                .honoraires()
                .filter(fees -> !fees.actes().isEmpty())
                .isPresent();
        boolean due = site.profil().exercice().estLiberal()
                || site.profil().exercice().mode().isEmpty();
        return told || due ? given(item, told) : notTold(item, StudyItem.noFees());
    }

    /** An attestation of more than a year says nothing any more. */
    private Information attestation(StudyItem item) {
        boolean lapsed = site.profil()
                .attestationOrdinale()
                .valeur()
                .filter(one -> one.date()
                        .filter(date -> !GuaranteesCheck.hasLapsed(date, site.aujourdhui()))
                        .isEmpty())
                .isPresent();
        return lapsed ? given(item, false) : answered(item, site.profil().attestationOrdinale());
    }

    private boolean everywhere(Predicate<Lieu> told) {
        List<Lieu> lieux = site.profil().lieux();
        return !lieux.isEmpty() && lieux.stream().allMatch(told);
    }

    private static boolean canBeReached(Lieu lieu) {
        return Stream.of(
                        lieu.adresse().rue(),
                        lieu.adresse().codePostal(),
                        lieu.adresse().commune(),
                        lieu.telephone(),
                        lieu.courriel())
                .noneMatch(String::isEmpty);
    }

    private static boolean isRegistered(Praticien praticien) {
        return Stream.of(
                        praticien.rpps(),
                        praticien.inscriptionOrdinale().departement(),
                        praticien.inscriptionOrdinale().numero())
                .noneMatch(String::isEmpty);
    }

    private static Information given(StudyItem item, boolean told) {
        return new Information(item.number(), item.title(), told ? Etat.RENSEIGNE : Etat.MANQUANT, Optional.empty());
    }

    private static Information notTold(StudyItem item, String motif) {
        return new Information(item.number(), item.title(), Etat.NON_COMMUNIQUE, Optional.of(motif));
    }

    private static Information answered(StudyItem item, Reponse<?>... answers) {
        if (Stream.of(answers).anyMatch(Reponse.Absente.class::isInstance)) {
            return given(item, false);
        }
        String reasons = Stream.of(answers)
                .map(answer -> answer instanceof Reponse.NonCommunique<?> not ? not.motif() : null)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(" ; "));
        boolean told = Stream.of(answers).anyMatch(answer -> !(answer instanceof Reponse.NonCommunique));
        return told ? given(item, true) : notTold(item, reasons);
    }
}

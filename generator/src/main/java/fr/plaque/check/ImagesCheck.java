package fr.plaque.check;

import fr.plaque.model.Image;
import fr.plaque.model.Image.Personnes;
import fr.plaque.model.Site;
import fr.plaque.model.SiteImages;
import fr.plaque.schema.Folding;
import fr.plaque.schema.Nearest;
import fr.plaque.source.SourceFile;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The register of pictures against the files there are, and against what may be shown of a person. */
final class ImagesCheck {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    /** Whose agreement somebody other than the practitioner or an image bank must hold. */
    private static final Set<Personnes> ASKED = EnumSet.of(Personnes.EQUIPE, Personnes.PUBLIC);
    /** « image1 », « Photo n° 2 », « sans titre ». */
    private static final Pattern EMPTY_WORDS = Pattern.compile(
            "(?:(?:une? |la |l |le )?(?:image|photo|photographie|illustration|logo|picture|img|dsc|scan|capture|sans titre|texte"
                    + "|a completer|portrait)(?: ecran| d ecran)?)?(?: ?(?:n|no|numero))? ?[0-9 ]*");

    private static final Pattern NAME_LIKE = Pattern.compile("\\S*[-_0-9]\\S*");
    private static final Pattern FILE_NAME = Pattern.compile("(?i).*\\.(?:jpe?g|png|gif|webp|svg|heic|tiff?|bmp)");

    void check(Site site, SiteNotes notes) {
        SiteImages images = site.images();
        undeclared(images, notes);
        portrait(site, notes);
        Map<String, Integer> first = new HashMap<>();
        List<Image> all = images.registre().images();
        for (int i = 0; i < all.size(); i++) {
            Image image = all.get(i);
            String path = "images[" + i + "]";
            if (image.fichier().isEmpty()) {
                continue;
            }
            Integer before = first.putIfAbsent(image.chemin(), i);
            if (before != null) {
                int line = images.origins()
                        .at("images[" + before + "].fichier")
                        .start()
                        .line();
                notes.add(
                        "image-en-double",
                        path + ".fichier",
                        "fichier",
                        image.fichier(),
                        "ligne",
                        Integer.toString(line));
            }
            file(image, path, images, notes);
            words(image, path, notes);
            origin(image, path, notes);
            persons(image, path, site.aujourdhui(), notes);
        }
    }

    private static void undeclared(SiteImages images, SiteNotes notes) {
        for (String file : images.fichiers()) {
            if (images.declaree(file).isEmpty()) {
                notes.add(notes.rule("image-non-declaree")
                        .at(SourceFile.of(file, "").atStart(), "fichier", file.substring("images/".length())));
            }
        }
    }

    private static void portrait(Site site, SiteNotes notes) {
        site.profil().praticien().photo().ifPresent(photo -> {
            if (site.images().declaree(Image.chemin(photo)).isEmpty()) {
                notes.add(notes.rule("image-photo-non-declaree")
                        .at(site.origins().at("praticien.photo"), "fichier", photo));
            }
        });
    }

    private static void file(Image image, String path, SiteImages images, SiteNotes notes) {
        if (!images.fichiers().contains(image.chemin())) {
            String near = Nearest.to(image.chemin(), images.fichiers())
                    .map(found -> " Vouliez-vous dire « " + found.substring("images/".length()) + " » ?")
                    .orElse("");
            notes.add("image-fichier-absent", path + ".fichier", "fichier", image.fichier(), "proche", near);
        }
        boolean scan = image.chemin().startsWith("images/imagerie/");
        boolean looked = image.verifiee()
                .map(Folding::words)
                .filter(words -> words.equals("oui") || words.contains("aucun nom"))
                .isPresent();
        if (scan && !looked) {
            notes.add("image-incrustation", path + ".verifiee", "fichier", image.fichier());
        }
    }

    private static void words(Image image, String path, SiteNotes notes) {
        if (image.decorative()) {
            return;
        }
        if (image.texte().isEmpty()) {
            notes.add("image-sans-texte", path + ".texte", "fichier", image.fichier());
            return;
        }
        String text = image.texte().get();
        String name = image.chemin().substring(image.chemin().lastIndexOf('/') + 1);
        if (FILE_NAME.matcher(text).matches()
                || EMPTY_WORDS.matcher(Folding.words(text)).matches()
                || NAME_LIKE.matcher(text).matches()
                        && name.toLowerCase(Locale.ROOT).startsWith(text.toLowerCase(Locale.ROOT) + ".")) {
            notes.add("image-texte-vague", path + ".texte", "texte", text);
        }
    }

    private static void origin(Image image, String path, SiteNotes notes) {
        if (image.credit().isEmpty() && image.licence().isEmpty()) {
            notes.add("image-sans-credit", path + ".credit", "fichier", image.fichier());
        }
        if (image.personnes().contains(Personnes.MODELE) && image.licence().isEmpty()) {
            notes.add("image-modele-sans-licence", path + ".licence", "fichier", image.fichier());
        }
    }

    private static void persons(Image image, String path, LocalDate today, SiteNotes notes) {
        List<Personnes> persons = image.personnes();
        boolean recognised = image.identifiable().orElse(false);
        if (persons.contains(Personnes.AUCUNE)) {
            if (persons.size() > 1 || recognised || image.mineur()) {
                notes.add("image-personnes-contraires", path + ".personnes", "fichier", image.fichier());
            }
            return;
        }
        boolean mustTell =
                persons.contains(Personnes.PATIENT) || persons.stream().anyMatch(ASKED::contains);
        if (mustTell && !notes.typed(path + ".identifiable")) {
            notes.add("image-identifiable-a-dire", path + ".personnes", "fichier", image.fichier());
        }
        if (persons.contains(Personnes.PATIENT) && recognised) {
            notes.add("image-patient-identifiable", path + ".identifiable", "fichier", image.fichier());
        }
        if (recognised && persons.stream().anyMatch(ASKED::contains)) {
            agreement(image, path, notes);
        }
        image.accord()
                .flatMap(Image.Accord::jusquAu)
                .filter(end -> end.isBefore(today))
                .ifPresent(end -> notes.add(
                        "image-accord-perime",
                        path + ".accord.jusqu_au",
                        "fichier",
                        image.fichier(),
                        "jour",
                        DAY.format(end)));
    }

    private static void agreement(Image image, String path, SiteNotes notes) {
        String file = image.fichier();
        if (image.accord().isEmpty()) {
            notes.add("image-sans-accord", path + ".identifiable", "fichier", file);
            return;
        }
        if (image.accord().get().jusquAu().isEmpty() && !notes.typed(path + ".accord.jusqu_au")) {
            notes.add("image-accord-sans-fin", path + ".accord", "fichier", file);
        }
        if (image.mineur() && image.accord().get().par().isEmpty()) {
            notes.add("image-mineur", path + ".accord", "fichier", file);
        }
    }
}

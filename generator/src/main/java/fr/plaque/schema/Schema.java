package fr.plaque.schema;

import static fr.plaque.schema.KeyDraft.required;
import static fr.plaque.schema.KeyDraft.when;

import fr.plaque.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;

/**
 * The keys of one kind of file.
 *
 * @param id the short name of the kind: {@code profil}
 * @param title and description are French, for the reference page and for editors
 */
public record Schema(String id, String title, String description, KeyType.Group root) {

    /** The key of what is neither a practitioner nor a service. */
    private static final String OUVRAGE = "ouvrage";

    private static final Schema PROFIL = new Schema(
            "profil",
            "Le profil",
            "Le praticien, ses lieux, ses honoraires : contenu/profil.yaml.",
            AcceptationKeys.with(profilKeys()));

    private static final Schema FICHE = new Schema(
            "fiche",
            "L'en-tête d'une page",
            "Ce qui s'écrit entre les deux lignes « --- », en haut d'un fichier de contenu/pages.",
            AcceptationKeys.with(FicheKeys.keys()));

    private static final Schema IMAGES = new Schema(
            "images",
            "Le registre des images",
            "Ce que montre chaque image et qui y figure : contenu/images.yaml.",
            ImageKeys.keys());
    private static final Schema STAGE = new Schema(
            "stage",
            "La fiche de stage",
            "Un fichier par sorte de poste, dans contenu/stages, pour un service qui forme des étudiants.",
            AcceptationKeys.with(StageKeys.keys()));

    private static final Schema TUTORIEL = new Schema(
            "tutoriel",
            "Le guide pas à pas",
            "Des questions, des réponses et des fins, un fichier par guide, dans contenu/tutoriels.",
            AcceptationKeys.with(TutorielKeys.keys()));

    private static final Schema ACTUALITE = new Schema(
            "actualite",
            "L'en-tête d'une actualité",
            "Ce qui s'écrit entre les deux lignes « --- », en haut d'un fichier de contenu/actualites.",
            AcceptationKeys.with(ActualiteKeys.keys()));

    /** {@code contenu/profil.yaml}. */
    public static Schema profil() {
        return PROFIL;
    }

    /** The front matter of {@code contenu/pages/*.md}. */
    public static Schema fiche() {
        return FICHE;
    }

    /** {@code contenu/images.yaml}. */
    public static Schema images() {
        return IMAGES;
    }

    /** {@code contenu/stages/*.yaml}. */
    public static Schema stage() {
        return STAGE;
    }

    /** {@code contenu/tutoriels/*.yaml}. */
    public static Schema tutoriel() {
        return TUTORIEL;
    }

    /** The front matter of {@code contenu/actualites/*.md}. */
    public static Schema actualite() {
        return ACTUALITE;
    }

    /** Every schema there is. */
    public static List<Schema> all() {
        return List.of(PROFIL, FICHE, IMAGES, STAGE, TUTORIEL, ACTUALITE);
    }

    /** Every key, parents first, in the order of the definition. */
    public List<PlacedKey> keys() {
        List<PlacedKey> keys = new ArrayList<>();
        PlacedKey.collect(root, "", keys);
        return List.copyOf(keys);
    }

    /** Every value typed under a known key, in the order of the file. */
    public List<TypedValue> values(YamlNode.Mapping tree) {
        List<TypedValue> values = new ArrayList<>();
        TypedValue.collect(root, tree, "", values);
        return List.copyOf(values);
    }

    private static KeyType.Group profilKeys() {
        List<KeyDraft> keys = new ArrayList<>(careKeys());
        // A work says nothing of care; all the rest of a profile does.
        keys.forEach(key -> key.unless(OUVRAGE));
        keys.add(when(
                        "sans « praticien » ni « service »",
                        OUVRAGE,
                        OuvrageKeys.keys(),
                        "{titre: Le guide de Plaque, resume: …}",
                        "L'ouvrage que le site présente, à la place d'un praticien : une documentation.")
                .basis("lcen-1-1")
                .confusions("documentation", "livre", "manuel"));
        keys.add(
                required("site", SiteKeys.keys(), "{adresse: https://dr-exemple.example, …}", "Le site et son éditeur.")
                        .basis("lcen-1-1"));
        return KeyType.group(keys.toArray(KeyDraft[]::new));
    }

    private static List<KeyDraft> careKeys() {
        return List.of(
                required("profession", KeyType.text(), "medecin", "Profession : « medecin » pour l'instant.")
                        .basis("lcen-19"),
                when(
                                "sans « service »",
                                "praticien",
                                PraticienKeys.keys(),
                                "{titre: Dr, nom: Exemple, …}",
                                "Le praticien.")
                        .basis("lcen-19")
                        .confusions("identite", "medecin", "docteur"),
                when(
                                "sans « praticien »",
                                "service",
                                ServiceKeys.keys(),
                                "{nom: Service d'anesthésie-réanimation, etablissement: Centre hospitalier Exemple, …}",
                                "Le service hospitalier que le site présente, à la place d'un praticien.")
                        .basis("lcen-1-1"),
                required("exercice", ExerciceKeys.keys(), "{mode: liberal, forme: individuelle}", "Mode d'exercice.")
                        .basis("csp-r4127-53-ii"),
                InformationKeys.actes(),
                required(
                                "lieux",
                                KeyType.list(LieuKeys.keys()),
                                "[{id: cabinet, nom: Cabinet de la rue des Lilas, …}]",
                                "Lieux d'exercice : au moins un.")
                        .basis("lcen-19")
                        .item(1)
                        .synonyms("lieu", "lieux_d_exercice"),
                when(
                                "dès qu'une part de l'exercice est libérale",
                                "honoraires",
                                HonorairesKeys.keys(),
                                "{secteur: 2, optam: oui, …}",
                                "Honoraires et moyens de paiement.")
                        .basis("csp-r4127-53-ii")
                        .item(9)
                        .confusions("tarifs", "prix"),
                InformationKeys.urgences(),
                InformationKeys.absences(),
                InformationKeys.teleconsultation(),
                InformationKeys.reseaux(),
                InformationKeys.actionsPrevention(),
                InformationKeys.qualiteSecurite(),
                InformationKeys.assuranceRcp(),
                InformationKeys.attestationOrdinale());
    }
}

package fr.plaque.schema;

/** The forms of text that are more than words. Each is examined by a check; an editor gets the pattern. */
public enum Format {
    LIBRE("texte", "", false),
    TELEPHONE("numéro de téléphone", "^[+0-9][0-9 .()\\u00a0\\u202f-]{5,}$", true),
    COURRIEL("adresse de courriel", "^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$", false),
    /** Where this site lives. */
    ADRESSE_SITE("adresse https", "^https://.+$", false),
    /** A page elsewhere. */
    LIEN("adresse de page", "^https?://.+$", false),
    RPPS("11 chiffres", "^[0-9 ]{11,}$", true),
    SIREN("9 chiffres", "^[0-9 ]{9,}$", true),
    SIRET("14 chiffres", "^[0-9 ]{14,}$", true),
    TVA("FR, 2 chiffres, puis le SIREN", "^[A-Z]{2}[0-9A-Z ]+$", false),
    FINESS("9 caractères", "^[0-9][0-9A-Ba-b][0-9 ]{7,}$", true),
    CODE_POSTAL("5 chiffres", "^[0-9]{5}$", true),
    DEPARTEMENT("numéro de département", "^([0-9]{1,3}|2[AaBb])$", true),
    /** A short name of the author's own, without spaces. */
    NOM_COURT("nom court sans espace", "^[a-z0-9][a-z0-9/-]*$", false),
    /** The name of a colour of the theme, or {@code #0b6e4f}. */
    COULEUR("couleur", "^[a-zA-ZÀ-ÿ-]+$", false),
    FICHIER("nom de fichier", "", false);

    private final String label;
    private final String pattern;
    private final boolean digits;

    Format(String label, String pattern, boolean digits) {
        this.label = label;
        this.pattern = pattern;
        this.digits = digits;
    }

    /** The words of the reference page. */
    public String label() {
        return label;
    }

    /** A regular expression for editors, wider than the check; empty when any text will do. */
    String pattern() {
        return pattern;
    }

    /** Whether an author may well type it without quotes, so that an editor takes it for a number. */
    boolean digits() {
        return digits;
    }
}

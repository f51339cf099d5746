package fr.plaque.maven;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** What an author can do when the disk refuses. Systems say why in a sentence of their own, at best. */
final class DiskRefusal {

    private DiskRefusal() {}

    /** What to do, as a sentence without its last stop: Maven adds what the system said. */
    static String remedy(IOException refusal) {
        String said = Objects.toString(refusal.getMessage(), "").toLowerCase(Locale.ROOT);
        if (Stream.of("no space left", "not enough space", "espace insuffisant", "quota")
                .anyMatch(said::contains)) {
            return "Le disque est plein : faites de la place, puis relancez la même commande";
        }
        if (said.contains("read-only")) {
            return "Ce disque ne peut qu'être lu : copiez le dossier sur un disque où vous pouvez écrire, et relancez"
                    + " la même commande";
        }
        return refusal instanceof AccessDeniedException
                ? "L'accès à ce fichier est refusé : fermez les programmes qui l'ont ouvert, ou copiez le dossier là où"
                        + " vous avez le droit d'écrire"
                : "Vérifiez que le disque est bien branché, puis relancez la même commande";
    }
}

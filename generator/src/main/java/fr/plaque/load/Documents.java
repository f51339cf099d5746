package fr.plaque.load;

import fr.plaque.finding.Finding;
import fr.plaque.finding.Outcome;
import fr.plaque.rule.RuleBook;
import fr.plaque.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The files to download: what they are is read from their first bytes, not from their name. */
final class Documents {

    private static final long LARGEST = 20L * 1024 * 1024;
    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    private Documents() {}

    static Outcome<List<Document>> read(List<FolderWalk.File> files, Addresses addresses, RuleBook rules) {
        List<Document> documents = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (FolderWalk.File file : files) {
            SourceFile named = SourceFile.of(file.path(), "");
            Optional<String> owner = addresses.claim(file.path(), file.path());
            if (file.size() > LARGEST) {
                findings.add(rules.rule("forme-taille").at(named.atStart(), "limite", (LARGEST >> 20) + " Mio"));
            } else if (!isPdf(file)) {
                findings.add(rules.rule("forme-document-type").at(named.atStart()));
            } else if (owner.isPresent()) {
                findings.add(rules.rule("forme-adresse-prise")
                        .at(named.atStart(), "adresse", file.path(), "autre", owner.get()));
            } else {
                documents.add(new Document(file.path(), file.place()));
            }
        }
        return new Outcome<>(documents, findings);
    }

    private static boolean isPdf(FolderWalk.File file) {
        try (InputStream in = Files.newInputStream(file.place())) {
            return Arrays.equals(in.readNBytes(PDF.length), PDF);
        } catch (IOException e) {
            return false;
        }
    }
}

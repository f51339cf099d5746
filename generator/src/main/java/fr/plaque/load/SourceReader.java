package fr.plaque.load;

import fr.plaque.finding.Finding;
import fr.plaque.rule.Rule;
import fr.plaque.rule.RuleBook;
import fr.plaque.source.Decoded;
import fr.plaque.source.Fault;
import fr.plaque.source.SourceDecoder;
import fr.plaque.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.CRC32C;

/** The bytes of a file to its text, and faults to findings. */
final class SourceReader {

    static final int PROFILE_LIMIT = 256 * 1024;
    static final int PAGE_LIMIT = 1024 * 1024;

    /**
     * @param print tells whether the bytes are the same another time
     */
    record Text(Decoded decoded, long print) {}

    private final RuleBook rules;

    SourceReader(RuleBook rules) {
        this.rules = rules;
    }

    /** @return empty when the system does not let it be read */
    Optional<Text> read(String path, Path place, int limit) {
        try (InputStream in = Files.newInputStream(place, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)) {
            byte[] bytes = in.readNBytes(limit + 1);
            CRC32C print = new CRC32C();
            print.update(bytes);
            return Optional.of(
                    new Text(SourceDecoder.decode(path, bytes, limit), (print.getValue() << 24) ^ bytes.length));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    Finding unreadable(String path) {
        return rules.rule("forme-illisible").at(SourceFile.of(path, "").atStart());
    }

    List<Finding> findings(SourceFile file, List<Fault> faults) {
        return faults.stream().map(fault -> finding(file, fault)).toList();
    }

    /** Faults of the reading of a text, without those of a line whose characters are already at fault. */
    List<Finding> findings(SourceFile file, List<Fault> faults, List<Fault> ofCharacters) {
        Set<Integer> lines = ofCharacters.stream()
                .filter(fault -> fault.rule().equals("forme-caractere-interdit"))
                .map(fault -> line(file, fault))
                .collect(Collectors.toSet());
        return findings(
                file,
                faults.stream()
                        .filter(fault -> !lines.contains(line(file, fault)))
                        .toList());
    }

    private static int line(SourceFile file, Fault fault) {
        return file.position(fault.range().start()).line();
    }

    Finding finding(SourceFile file, Fault fault) {
        Rule rule = rules.rule(fault.rule());
        return rule.at(rule.level(), file.at(fault.range()), rule.basis(), fault.words());
    }
}

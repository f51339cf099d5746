package fr.plaque.starter;

import fr.plaque.rule.RuleFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The Maven that a starter's scripts fetch when there is none.
 *
 * @param wrapper the version of the scripts
 * @param maven its own version
 * @param sha256 that of its archive
 * @param repository the address of a Maven repository, without its last slash
 */
record FetchedMaven(String wrapper, String maven, String sha256, String repository) {

    static final String PATH = ".mvn/wrapper/maven-wrapper.properties";

    static FetchedMaven from(String repository) {
        RuleFile known = RuleFile.resource("depart/maven.yaml");
        return new FetchedMaven(
                known.required("wrapper"),
                known.required("maven"),
                known.required("sha256"),
                repository.replaceFirst("/+$", ""));
    }

    /** What the scripts read (Apache Maven Wrapper, « only-script »). */
    String properties() {
        String archive = repository + "/org/apache/maven/apache-maven/" + maven + "/apache-maven-" + maven + "-bin.zip";
        return Stream.of(
                        line("wrapperVersion", wrapper),
                        line("distributionType", "only-script"),
                        line("distributionUrl", archive),
                        line("distributionSha256Sum", sha256))
                .collect(Collectors.joining());
    }

    private static String line(String key, String value) {
        return key + "=" + value + "\n";
    }
}

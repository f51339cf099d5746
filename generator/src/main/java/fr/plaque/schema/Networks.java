package fr.plaque.schema;

import fr.plaque.rule.RuleFile;
import fr.plaque.yaml.YamlNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The networks that a site may name: {@code donnees/reseaux.yaml}. */
public final class Networks {

    /**
     * A network.
     *
     * @param name as it is shown
     * @param sign the letters beside it, in place of a picture
     * @param hosts where its accounts live; none for one that anybody may host
     * @param personal what an address of a private person holds
     */
    public record Network(String name, String sign, List<String> hosts, List<String> personal) {}

    private static final Networks STANDARD = new Networks(RuleFile.resource("donnees/reseaux.yaml"));

    private final Map<String, Network> byId = new LinkedHashMap<>();
    private final RuleFile others;
    private final List<String> conversation;

    private Networks(RuleFile file) {
        RuleFile networks = file.part("reseaux");
        for (YamlNode.Entry entry : networks.root().entries()) {
            RuleFile one = networks.part(entry);
            byId.put(
                    entry.key().text(),
                    new Network(one.required("nom"), one.required("sigle"), one.list("hotes"), one.list("personnel")));
        }
        others = file.part("autres_noms");
        conversation = file.list("visio");
    }

    public static Networks standard() {
        return STANDARD;
    }

    /** The network that a name means, accents and capitals aside. */
    public Optional<Network> find(String typed) {
        String key = Folding.key(typed);
        return Optional.ofNullable(byId.get(others.optional(key).orElse(key)));
    }

    /** Whether a host is that of a network, or of a tool for conversations that was not made for care. */
    public boolean isForEverybody(String host) {
        return Stream.concat(byId.values().stream().flatMap(network -> network.hosts().stream()), conversation.stream())
                .anyMatch(one -> host.equals(one) || host.endsWith("." + one));
    }

    /** Their names, in the order of the file. */
    public List<String> names() {
        return byId.values().stream().map(Network::name).toList();
    }
}

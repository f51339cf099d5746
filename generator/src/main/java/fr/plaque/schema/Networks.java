package fr.plaque.schema;

import fr.plaque.rule.RuleFile;
import fr.plaque.yaml.YamlNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

    private Networks(RuleFile file) {
        RuleFile networks = file.part("reseaux");
        for (YamlNode.Entry entry : networks.root().entries()) {
            RuleFile one = networks.part(entry);
            byId.put(
                    entry.key().text(),
                    new Network(one.required("nom"), one.required("sigle"), one.list("hotes"), one.list("personnel")));
        }
        others = file.part("autres_noms");
    }

    public static Networks standard() {
        return STANDARD;
    }

    /** The network that a name means, accents and capitals aside. */
    public Optional<Network> find(String typed) {
        String key = Folding.key(typed);
        return Optional.ofNullable(byId.get(others.optional(key).orElse(key)));
    }

    /** Their names, in the order of the file. */
    public List<String> names() {
        return byId.values().stream().map(Network::name).toList();
    }
}

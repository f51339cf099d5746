package fr.plaque.report;

import fr.plaque.model.Lieu;
import fr.plaque.model.Praticien;
import fr.plaque.model.Profil;
import fr.plaque.model.Reseau;
import fr.plaque.model.Service;
import fr.plaque.rule.RuleFile;
import fr.plaque.yaml.YamlNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What to look for each month and where, as Markdown: one box to tick a search, with a link for each engine of
 * {@code donnees/moteurs.yaml}. Of a service, its own name and numbers: each doctor looks for theirs.
 */
final class KitSearches {

    private static final RuleFile PLACES = RuleFile.resource("donnees/moteurs.yaml");

    private KitSearches() {}

    /** Each search with its engines. */
    static String engines(Profil profil) {
        List<String> phrases = phrases(profil);
        if (phrases.isEmpty()) {
            return box("\\[prénom et nom du médecin\\], puis le même nom avec la commune, la spécialité, le téléphone");
        }
        return phrases.stream()
                .map(phrase -> box("« " + KitWords.plain(phrase) + " » : " + links("moteurs", phrase)))
                .collect(Collectors.joining("\n"));
    }

    /** The places of practice on maps. */
    static String maps(Profil profil) {
        return profil.lieux().stream()
                .map(Lieu::adresse)
                .map(address -> address.rue() + ", " + address.codePostal() + " " + address.commune())
                .distinct()
                .map(address -> box(KitWords.plain(address) + " : " + links("cartes", address)))
                .collect(Collectors.joining("\n"));
    }

    static String directories() {
        return addresses("annuaires").entrySet().stream()
                .map(one -> box(link(one.getKey(), one.getValue())))
                .collect(Collectors.joining("\n"));
    }

    /** The accounts that the profile names. */
    static String accounts(Profil profil) {
        List<Reseau> accounts = profil.reseaux().valeur().orElse(List.of());
        if (accounts.isEmpty()) {
            return box("Aucun compte n'est déclaré dans le profil : vérifier que personne n'en a ouvert un à ce nom");
        }
        return accounts.stream()
                .map(account -> box(KitWords.plain(account.reseau()) + " : " + KitWords.plain(account.lien())))
                .collect(Collectors.joining("\n"));
    }

    private static List<String> phrases(Profil profil) {
        List<String> phrases = new ArrayList<>();
        Optional<Lieu> first = profil.lieux().stream().findFirst();
        Optional<String> town = first.map(lieu -> lieu.adresse().commune());
        Optional<Service> service = profil.service();
        if (service.isPresent()) {
            phrases.add(service.get().nom() + " " + service.get().etablissement());
            phrases.add(service.get().etablissement() + " " + town.orElse("") + " avis");
        } else if (!profil.praticien().nom().isBlank()) {
            Praticien who = profil.praticien();
            phrases.add(who.prenom() + " " + who.nom());
            phrases.add("Docteur " + who.nom() + " " + town.orElse(""));
            who.specialites().stream()
                    .findFirst()
                    .ifPresent(specialty -> phrases.add(who.nom() + " " + specialty.intitule()));
        }
        first.ifPresent(lieu -> phrases.add(lieu.telephone()));
        return phrases.stream()
                .map(String::strip)
                .filter(phrase -> !phrase.isEmpty())
                .distinct()
                .toList();
    }

    private static String links(String kind, String words) {
        String query = URLEncoder.encode(words, StandardCharsets.UTF_8);
        return addresses(kind).entrySet().stream()
                .map(one -> link(one.getKey(), one.getValue() + query))
                .collect(Collectors.joining(" · "));
    }

    private static Map<String, String> addresses(String kind) {
        Map<String, String> addresses = new LinkedHashMap<>();
        PLACES.part(kind)
                .root()
                .entries()
                .forEach(entry -> addresses.put(entry.key().text(), ((YamlNode.Scalar) entry.value()).text()));
        return addresses;
    }

    private static String box(String text) {
        return "- [ ] " + text;
    }

    private static String link(String text, String address) {
        return "[" + text + "](<" + address + ">)";
    }
}

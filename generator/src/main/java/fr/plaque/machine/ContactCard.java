package fr.plaque.machine;

import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.io.text.VCardWriter;
import ezvcard.parameter.AddressType;
import ezvcard.parameter.EmailType;
import ezvcard.parameter.TelephoneType;
import ezvcard.property.Address;
import ezvcard.property.Email;
import ezvcard.property.StructuredName;
import ezvcard.property.Telephone;
import ezvcard.property.Uid;
import ezvcard.property.VCardProperty;
import fr.plaque.model.AdresseSite;
import fr.plaque.model.Exercice;
import fr.plaque.model.Lieu;
import fr.plaque.model.Praticien;
import fr.plaque.model.Profil;
import fr.plaque.model.Service;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * {@code contact.vcf}: the practitioner with every place, in vCard 3.0 (RFC 2426), which telephones and mail programs
 * of all ages read. Each number and address bears the name of its place in {@code X-ABLabel}.
 */
final class ContactCard {

    private final Profil profil;
    private final AdresseSite site;
    private final String mailCaution;
    private final VCard card = new VCard();
    private int groups;

    private ContactCard(Profil profil, AdresseSite site, String mailCaution) {
        this.profil = profil;
        this.site = site;
        this.mailCaution = mailCaution;
    }

    /** @param mailCaution what is said beside every e-mail address */
    static byte[] of(Profil profil, AdresseSite site, String mailCaution) {
        return new ContactCard(profil, site, mailCaution).write();
    }

    private byte[] write() {
        profil.service().ifPresentOrElse(this::department, this::person);
        profil.lieux().forEach(this::place);
        card.addUrl(site.racine());
        card.addNote(note());
        StringWriter text = new StringWriter();
        try (VCardWriter writer = new VCardWriter(text, VCardVersion.V3_0)) {
            writer.setAddProdId(false);
            writer.write(card);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return FoldedLines.of(text.toString());
    }

    private void person() {
        Praticien who = profil.praticien();
        card.setUid(new Uid(UUID.nameUUIDFromBytes(("rpps:" + who.rpps()).getBytes(StandardCharsets.UTF_8))
                .toString()));
        card.setFormattedName(who.nomComplet());
        StructuredName name = new StructuredName();
        name.setFamily(who.nom());
        name.setGiven(who.prenom());
        name.getPrefixes().add(who.titre());
        card.setStructuredName(name);
        String specialties =
                who.specialites().stream().map(Praticien.Specialite::intitule).collect(Collectors.joining(", "));
        if (!specialties.isEmpty()) {
            card.addTitle(specialties);
        }
        profil.exercice().societe().map(Exercice.Societe::denomination).ifPresent(card::setOrganization);
    }

    /** A card wants a name even where there is no person: that of the service. */
    private void department(Service service) {
        String key = "service:" + site.racine();
        card.setUid(new Uid(
                UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)).toString()));
        card.setFormattedName(service.nom());
        StructuredName name = new StructuredName();
        name.setFamily(service.nom());
        card.setStructuredName(name);
        card.setOrganization(service.etablissement(), service.nom());
    }

    private void place(Lieu lieu) {
        Telephone phone = telephone(lieu.telephone());
        card.addTelephoneNumber(phone);
        label(phone, lieu.nom());
        lieu.rendezVous().flatMap(Lieu.RendezVous::telephone).ifPresent(typed -> {
            Telephone booking = telephone(typed);
            card.addTelephoneNumber(booking);
            label(booking, "Rendez-vous, " + lieu.nom());
        });
        Email mail = new Email(lieu.courriel());
        mail.getTypes().add(EmailType.WORK);
        card.addEmail(mail);
        label(mail, lieu.nom());
        Address address = new Address();
        address.getTypes().add(AddressType.WORK);
        lieu.adresse().complement().ifPresent(address::setExtendedAddress);
        address.setStreetAddress(lieu.adresse().rue());
        address.setPostalCode(lieu.adresse().codePostal());
        address.setLocality(lieu.adresse().commune());
        address.setCountry("France");
        card.addAddress(address);
        label(address, lieu.nom());
    }

    private void label(VCardProperty property, String text) {
        if (profil.lieux().size() > 1) {
            groups++;
            property.setGroup("item" + groups);
            card.addExtendedProperty("X-ABLabel", text).setGroup("item" + groups);
        }
    }

    private String note() {
        List<String> lines = new ArrayList<>();
        for (Lieu lieu : profil.lieux()) {
            lines.add(lieu.nom());
            lines.addAll(OpeningWords.of(lieu));
        }
        lines.add("Par courriel, " + mailCaution + ".");
        return String.join("\n", lines);
    }

    private static Telephone telephone(String typed) {
        Telephone phone = new Telephone(Dialled.number(typed));
        phone.getTypes().add(TelephoneType.WORK);
        phone.getTypes().add(TelephoneType.VOICE);
        return phone;
    }
}

package fr.plaque.render;

import static org.assertj.core.api.Assertions.assertThat;

import fr.plaque.rule.ResourceFolder;
import fr.plaque.source.SourceFile;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PhrasesTest {

    @Test
    void everySentenceHasASourceADateAndAnArticleThatExists() {
        data("phrases.yaml").forEach((id, phrase) -> {
            assertThat(phrase.text("source")).as(id).startsWith("https://");
            assertThat(phrase.text("verifie")).as(id).isIn("texte", "secondaire", "construction", "non");
            assertThat(phrase.optional("lu_dans").isPresent())
                    .as(id)
                    .isEqualTo(phrase.text("verifie").equals("secondaire"));
            assertThat(LocalDate.parse(phrase.text("relu_le"))).as(id).isAfter(LocalDate.of(2026, 1, 1));
            phrase.optional("fondement")
                    .ifPresent(article -> assertThat(SampleSite.RULES.articles().find(article))
                            .as(id)
                            .isPresent());
        });
    }

    @Test
    void everyPublicAddressIsSafeAndDated() {
        data("liens.yaml").forEach((id, link) -> {
            assertThat(link.text("lien")).as(id).startsWith("https://");
            assertThat(LocalDate.parse(link.text("relu_le"))).as(id).isNotNull();
        });
    }

    @Test
    void noSentenceClaimsWhatNobodyGranted() {
        data("phrases.yaml").forEach((id, phrase) -> assertThat(phrase.text("texte"))
                .as(id)
                .doesNotContainIgnoringCase("conforme")
                .doesNotContainIgnoringCase("certifié")
                .doesNotContainIgnoringCase("validé")
                .doesNotContainIgnoringCase("CMU")
                .doesNotContain("inscrit ", "conventionné "));
    }

    private static Map<String, DataFile> data(String name) {
        byte[] bytes =
                ResourceFolder.files(Phrases.class.getClassLoader(), "droit").get(name);
        return DataFile.read(SourceFile.of("droit/" + name, RenderedSite.text(bytes)))
                .parts();
    }
}

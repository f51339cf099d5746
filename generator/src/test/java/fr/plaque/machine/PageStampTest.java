package fr.plaque.machine;

import static org.assertj.core.api.Assertions.assertThat;

import fr.plaque.model.PageInfo;
import fr.plaque.source.SourceFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PageStampTest {

    @Test
    void theFingerprintIsThatOfTheText() {
        String text = "---\ntitre: Péridurale\n---\nLe texte.\n";
        PageStamp stamp = stamp(text);
        assertThat(stamp.empreinte()).matches("[0-9a-f]{6}");
        assertThat(stamp(text.replace("\n", "\r\n"))).isEqualTo(stamp);
        assertThat(stamp(text.replace("Le texte.", "Le texte.  ") + "\n\n")).isEqualTo(stamp);
        assertThat(stamp(text.replace("é", "e\u0301"))).isEqualTo(stamp);
        assertThat(stamp(text.replace("Le texte", "Le  texte"))).isNotEqualTo(stamp);
        assertThat(stamp(text.replace("Péridurale", "Peridurale"))).isNotEqualTo(stamp);
    }

    @Test
    void writesWhatGoesOnTheSheetAndIntoTheRecord() {
        PageStamp stamp = new PageStamp("PERI-03", Optional.of("4"), "a1b2c3");
        assertThat(stamp.mention()).isEqualTo("PERI-03 · v4 · a1b2c3");
        assertThat(stamp.phraseDossier(Optional.of(LocalDate.of(2026, 11, 12))))
                .startsWith("Fiche PERI-03 v4 du 12/11/2026 (a1b2c3) remise et expliquée le ");
        assertThat(new PageStamp("PERI-03", Optional.empty(), "a1b2c3").mention())
                .isEqualTo("PERI-03 · a1b2c3");
        assertThat(PageStamp.of("X", Optional.of(" v4 "), SourceFile.of("x.md", "x"))
                        .version())
                .contains("4");
    }

    @Test
    void aPageKeepsItsCodeWhenOthersComeAndGo() {
        List<PageInfo> pages = new ArrayList<>(IntStream.range(0, 300)
                .mapToObj(i ->
                        page("fiches/anesthesie-" + i, LocalDate.of(2026, 1, 1).plusDays(i)))
                .toList());
        PageCodes few = PageCodes.of(pages);
        List<String> codes = pages.stream().map(few::of).toList();
        assertThat(codes).doesNotHaveDuplicates().allMatch(code -> code.matches("ANEST-\\d{2,}"));
        pages.add(0, page("fiches/anesthesie-nouvelle", LocalDate.of(2027, 1, 1)));
        PageCodes more = PageCodes.of(pages);
        assertThat(pages.stream().skip(1).map(more::of)).containsExactlyElementsOf(codes);
    }

    @Test
    void theCodeOfTheAuthorWins() {
        PageInfo typed = SampleProfile.page(
                "fiches/peridurale", "P", Optional.empty(), Optional.empty(), Optional.of("PERI-03"));
        PageInfo drawn = page("fiches/les-yeux-de-votre-enfant", LocalDate.of(2026, 1, 1));
        PageInfo figures = page("fiches/2026", LocalDate.of(2026, 1, 1));
        PageCodes codes = PageCodes.of(List.of(typed, drawn, figures));
        assertThat(codes.of(typed)).isEqualTo("PERI-03");
        assertThat(codes.of(drawn)).startsWith("YEUX-");
        assertThat(codes.of(figures)).startsWith("FICHE-");
    }

    private static PageInfo page(String slug, LocalDate published) {
        return SampleProfile.page(slug, "T", Optional.of(published), Optional.empty());
    }

    private static PageStamp stamp(String text) {
        return PageStamp.of("X", Optional.empty(), SourceFile.of("x.md", text));
    }
}

package fr.plaque.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SourceFileTest {

    private final SourceFile file = SourceFile.of("pages/a.md", "été 😀 x\n\nfin");

    @Test
    void columnsCountCharactersNotUnits() {
        int x = file.text().indexOf('x');
        assertThat(file.position(x)).isEqualTo(new Position(1, 7));
        assertThat(file.offset(new Position(1, 7))).isEqualTo(x);
    }

    @Test
    void everyPlaceOfTheTextHasAPositionThatLeadsBack() {
        for (int offset = 0; offset <= file.text().length(); offset++) {
            boolean insideAPair = offset > 0
                    && offset < file.text().length()
                    && Character.isLowSurrogate(file.text().charAt(offset));
            if (!insideAPair) {
                assertThat(file.offset(file.position(offset))).isEqualTo(offset);
            }
        }
    }

    @Test
    void linesComeWithoutTheirEnds() {
        assertThat(file.lineCount()).isEqualTo(3);
        assertThat(file.line(1)).isEqualTo("été 😀 x");
        assertThat(file.line(2)).isEmpty();
        assertThat(file.line(3)).isEqualTo("fin");
    }

    @Test
    void aLocationQuotesItsWords() {
        assertThat(file.at(0, 3).excerpt()).isEqualTo("été");
        assertThat(file.at(0, 3)).hasToString("pages/a.md:1:1");
        assertThat(file.atStart().excerpt()).isEmpty();
    }
}

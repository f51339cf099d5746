package fr.plaque.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The figures of {@code docs/guide/contenu/pages/mesure-des-regles.md} may rise, not fall. */
class CorpusTest {

    @Test
    void theMeasuredPartKeepsItsFigures() {
        CorpusMeasure.Figures figures = CorpusMeasure.of("mesure").all();
        assertThat(figures.recall()).as("breaches found, %%").isGreaterThan(FOUND);
        assertThat(figures.refusal()).as("breaches refused, %%").isGreaterThan(REFUSED);
        assertThat(figures.falseNotices()).as("honest sentences noticed, %%").isLessThan(NOTICED);
        assertThat(figures.falseRefusals()).as("honest sentences refused, %%").isLessThan(WRONGLY_REFUSED);
    }

    @Test
    void theMeasuredPagesKeepTheirFigures() {
        CorpusMeasure.Figures figures = CorpusMeasure.of("pages-mesure").all();
        assertThat(figures.recall()).as("breaches found, %%").isGreaterThan(83);
        assertThat(figures.refusal()).as("breaches refused, %%").isGreaterThan(63);
        assertThat(figures.falseNotices()).as("honest sentences noticed, %%").isLessThan(5.4);
        assertThat(figures.falseRefusals()).as("honest sentences refused, %%").isLessThan(0.9);
    }

    @Test
    void theWorkingPartKeepsItsFigures() {
        CorpusMeasure.Figures figures = CorpusMeasure.of("travail").all();
        assertThat(figures.recall()).isGreaterThan(93);
        assertThat(figures.refusal()).isGreaterThan(78);
        assertThat(figures.falseNotices()).isLessThan(1.2);
        assertThat(figures.falseRefusals()).isLessThan(0.3);
    }

    private static final double FOUND = 80;
    private static final double REFUSED = 58;
    private static final double NOTICED = 4;
    private static final double WRONGLY_REFUSED = 1;
}

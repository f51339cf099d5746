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
        assertThat(figures.refusal()).as("breaches refused, %%").isGreaterThan(65);
        assertThat(figures.falseNotices()).as("honest sentences noticed, %%").isLessThan(5);
        assertThat(figures.falseRefusals()).as("honest sentences refused, %%").isLessThan(0.8);
    }

    @Test
    void theWorkingPartKeepsItsFigures() {
        CorpusMeasure.Figures figures = CorpusMeasure.of("travail").all();
        assertThat(figures.recall()).isGreaterThan(95);
        assertThat(figures.refusal()).isGreaterThan(82);
        assertThat(figures.falseNotices()).isLessThan(0.6);
        assertThat(figures.falseRefusals()).isLessThan(0.3);
    }

    private static final double FOUND = 80.5;
    private static final double REFUSED = 60;
    private static final double NOTICED = 3.8;
    private static final double WRONGLY_REFUSED = 1;
}

package fr.plaque.generator;

/** Told what the build is doing, for work that lasts. */
@FunctionalInterface
public interface Progress {

    /** @param step a French sentence, « 1 200 pages lues » */
    void step(String step);
}

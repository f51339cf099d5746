package fr.plaque.preview;

import fr.plaque.report.Dossier;

/** Told what the preview does, by the thread that builds. */
public interface PreviewListener {

    /** A build came to its end, with or without errors. */
    void built(Dossier dossier, long milliseconds);

    /** A build broke; the preview goes on. */
    void broke(String reason);
}

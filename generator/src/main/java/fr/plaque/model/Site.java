package fr.plaque.model;

import java.time.LocalDate;
import java.util.List;

/** Everything that was read, but the texts of the pages. Drafts are among {@code pages}, marked. */
public record Site(Profil profil, Origins origins, List<PageInfo> pages, LocalDate aujourdhui) {}

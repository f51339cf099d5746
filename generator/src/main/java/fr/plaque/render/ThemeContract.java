package fr.plaque.render;

import fr.plaque.source.SourceFile;

/** What a theme says of itself in its {@code theme.yaml}. The file is ours: a fault in it is a fault of ours. */
record ThemeContract(String name, Palette palette) {

    static ThemeContract read(SourceFile file) {
        DataFile data = DataFile.read(file);
        return new ThemeContract(data.text("nom"), Palette.read(data));
    }
}

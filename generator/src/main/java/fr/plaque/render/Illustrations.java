package fr.plaque.render;

import fr.plaque.image.PictureSet;
import fr.plaque.model.Image;
import fr.plaque.model.SiteImages;
import fr.plaque.text.Typography;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The pictures that pages may show: the files of the site, and what the register says below them. */
final class Illustrations {

    private final Map<String, PictureSet> pictures;
    private final SiteImages images;

    /** @param pictures by the path of the author's file: {@code images/accueil.jpg} */
    Illustrations(Map<String, PictureSet> pictures, SiteImages images) {
        this.pictures = pictures;
        this.images = images;
    }

    /** @param path of the author's file, from {@code contenu} */
    Optional<PictureSet> picture(String path) {
        return Optional.ofNullable(pictures.get(path));
    }

    /** « L'accueil du cabinet. Dr Camille Exemple, CC BY 4.0 »: caption, author and licence, as far as typed. */
    String caption(String path) {
        Optional<Image> image = images.declaree(path);
        String caption = image.flatMap(Image::legende).orElse("");
        String credit = credit(image);
        String between = caption.isEmpty() || credit.isEmpty() ? "" : caption.endsWith(".") ? " " : ". ";
        return Typography.french(caption + between + credit);
    }

    private static String credit(Optional<Image> image) {
        String author = image.flatMap(Image::credit).orElse("");
        String licence = image.flatMap(Image::licence).orElse("");
        return author + (author.isEmpty() || licence.isEmpty() ? "" : ", ") + licence;
    }

    /** {@code {texte, legende, chemin, largeur, hauteur, variantes: [{chemin, largeur}]}} for templates. */
    Optional<Map<String, Object>> view(String path) {
        return picture(path).map(picture -> {
            Map<String, Object> view = new LinkedHashMap<>();
            view.put("texte", picture.alt());
            view.put("legende", caption(path));
            view.put("chemin", picture.src());
            view.put("largeur", picture.width());
            view.put("hauteur", picture.height());
            view.put(
                    "variantes",
                    picture.variants().stream()
                            .map(one -> Map.of("chemin", one.path(), "largeur", one.width()))
                            .toList());
            return view;
        });
    }
}

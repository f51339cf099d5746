package fr.plaque.image;

import java.util.List;

/**
 * What the site shows of one file of the author's.
 *
 * @param files the narrowest first, never empty; the heaviest part, to be written and forgotten
 */
public record ProcessedImage(List<PublishedImage> files) {

    public ProcessedImage {
        files = List.copyOf(files);
    }

    /** The picture for pages, without its bytes. */
    public PictureSet withText(String alt) {
        PublishedImage largest = files.get(files.size() - 1);
        return new PictureSet(
                alt,
                largest.width(),
                largest.height(),
                files.stream()
                        .map(file -> new PictureSet.Variant(file.path(), file.width()))
                        .toList());
    }
}

package fr.plaque.generator;

import fr.plaque.image.ImageProcessor;
import fr.plaque.image.PictureSet;
import fr.plaque.image.ProcessedImage;
import fr.plaque.load.LoadedSite;
import fr.plaque.model.Image;
import fr.plaque.model.SiteImages;
import fr.plaque.render.RenderedFile;
import fr.plaque.rule.RuleBook;
import fr.plaque.rule.RuleKind;
import fr.plaque.source.SourceFile;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Consumer;

/** The author's pictures, one by one: each is processed, handed on and forgotten; pages keep only its addresses. */
final class Pictures {

    private final LoadedSite loaded;
    private final ImageProcessor processor;
    private final Journal journal;
    private final Consumer<RenderedFile> deliver;
    private final Map<String, PictureSet> sets = new ConcurrentSkipListMap<>();
    private final Set<String> delivered = ConcurrentHashMap.newKeySet();

    private Pictures(LoadedSite loaded, RuleBook rules, Journal journal, Consumer<RenderedFile> deliver) {
        this.loaded = loaded;
        this.processor = new ImageProcessor(rules);
        this.journal = journal;
        this.deliver = deliver;
    }

    /**
     * Examines every file of the folder of pictures, and delivers those that are declared.
     *
     * @return what pages show, by the path of the author's file
     */
    static Map<String, PictureSet> process(
            LoadedSite loaded, RuleBook rules, Journal journal, Consumer<RenderedFile> deliver) {
        Pictures pictures = new Pictures(loaded, rules, journal, deliver);
        SiteImages images = loaded.site().images();
        journal.looked(RuleKind.IMAGE, images.fichiers().size());
        AllCores.forEach(images.fichiers(), pictures::process);
        return new TreeMap<>(pictures.sets);
    }

    private void process(String path) {
        Optional<ProcessedImage> processed =
                journal.note(loaded.image(path)).flatMap(bytes -> journal.note(processor.process(path, bytes)));
        Optional<Image> declared = loaded.site().images().declaree(path);
        if (processed.isPresent() && declared.isPresent()) {
            sets.put(path, processed.get().withText(declared.get().alt()));
            processed.get().files().stream()
                    // the same picture under two names is one file of the site
                    .filter(file -> delivered.add(file.path()))
                    .forEach(file -> deliver.accept(new RenderedFile(
                            file.path(), file.bytes(), SourceFile.of(path, "").atStart())));
        }
    }
}

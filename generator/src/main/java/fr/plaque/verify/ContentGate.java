package fr.plaque.verify;

import fr.plaque.check.ContentCheck;
import fr.plaque.check.SameWords;
import fr.plaque.finding.Finding;
import fr.plaque.model.Site;
import fr.plaque.render.RenderedFile;
import fr.plaque.source.SourceFile;
import fr.plaque.text.HtmlPassages;
import fr.plaque.text.Passage;
import fr.plaque.text.ReadTexts;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Reads the words of the finished pages against the rules on texts, once more: whatever a template says, or a sentence
 * that only exists once it is put together, was in no source. What the sources said word for word is not read again, and
 * what was found there is not told twice. One gate serves one build; {@link #file} may be called from several threads.
 */
public final class ContentGate {

    /** Where the finished pages are, in messages. */
    private static final String FOLDER = "site/";

    private final ContentCheck check;
    private final Site site;
    private final ReadTexts read = new ReadTexts();
    private final Queue<Finding> found = new ConcurrentLinkedQueue<>();

    public ContentGate(ContentCheck check, Site site) {
        this.check = check;
        this.site = site;
    }

    /** Tells that the sources hold these texts and that the rules have read them. */
    public void know(ReadTexts texts) {
        read.addAll(texts);
    }

    /** @param own the texts of the page's own source */
    public void file(RenderedFile file, ReadTexts own) {
        if (file.path().endsWith(".html")) {
            SourceFile page = SourceFile.of(FOLDER + file.path(), new String(file.bytes(), StandardCharsets.UTF_8));
            List<Passage> unread = new ArrayList<>();
            for (Passage passage : HtmlPassages.of(page)) {
                if (!own.has(passage) && read.add(passage)) {
                    unread.add(passage);
                }
            }
            found.addAll(check.texts(site, unread));
        }
    }

    /**
     * What only the finished pages say.
     *
     * @param known the findings in the sources, accepted ones among them
     * @return each phrase once, in the first page by name that holds it
     */
    public List<Finding> findings(Collection<Finding> known) {
        List<Finding> told = new ArrayList<>(known);
        List<Finding> fresh = new ArrayList<>();
        found.stream().sorted(Finding.BY_PLACE).forEach(finding -> {
            String words = SameWords.plain(finding.location().excerpt());
            boolean again = told.stream()
                    .filter(other -> other.rule().equals(finding.rule()))
                    .anyMatch(other -> SameWords.meet(
                            words, SameWords.plain(other.location().excerpt())));
            if (!again) {
                told.add(finding);
                fresh.add(finding);
            }
        });
        return fresh;
    }
}

package fr.plaque.load;

import fr.plaque.finding.Finding;
import fr.plaque.rule.RuleBook;
import fr.plaque.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What each file of {@code contenu} is for; whatever is for nothing is told, with the name it probably should have. */
final class SiteFolder {

    private final RuleBook rules;
    private final List<FolderWalk.File> pages = new ArrayList<>();
    private final List<FolderWalk.File> documents = new ArrayList<>();
    private final List<FolderWalk.File> news = new ArrayList<>();
    private final List<FolderWalk.File> versions = new ArrayList<>();
    private final List<FolderWalk.File> stages = new ArrayList<>();
    private final List<FolderWalk.File> guides = new ArrayList<>();
    private final List<FolderWalk.File> images = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> toldFolders = new TreeSet<>();
    private Optional<FolderWalk.File> profile = Optional.empty();
    private Optional<String> nearProfile = Optional.empty();
    private Optional<FolderWalk.File> register = Optional.empty();

    private SiteFolder(RuleBook rules) {
        this.rules = rules;
    }

    static SiteFolder of(FolderWalk.Listing listing, RuleBook rules) {
        SiteFolder folder = new SiteFolder(rules);
        folder.findings.addAll(listing.findings());
        listing.files().forEach(folder::classify);
        return folder;
    }

    Optional<FolderWalk.File> profile() {
        return profile;
    }

    /** A file that looks as if it were meant to be the profile. */
    Optional<String> nearProfile() {
        return nearProfile;
    }

    List<FolderWalk.File> pages() {
        return pages;
    }

    List<FolderWalk.File> news() {
        return news;
    }

    /** The pages as they were before their last change. */
    List<FolderWalk.File> versions() {
        return versions;
    }

    List<FolderWalk.File> stages() {
        return stages;
    }

    List<FolderWalk.File> guides() {
        return guides;
    }

    List<FolderWalk.File> documents() {
        return documents;
    }

    /** The register of pictures. */
    Optional<FolderWalk.File> register() {
        return register;
    }

    List<FolderWalk.File> images() {
        return images;
    }

    /** Without the file that was meant as the profile, when there is no other: its absence tells its name. */
    List<Finding> findings() {
        Optional<String> meant = profile.isPresent() ? Optional.empty() : nearProfile;
        return findings.stream()
                .filter(finding -> !meant.equals(Optional.of(finding.location().path())))
                .toList();
    }

    private void classify(FolderWalk.File file) {
        String path = file.path();
        int slash = path.indexOf('/');
        if (FileNames.isBackup(path)) {
            say("forme-copie", path);
        } else if (slash < 0) {
            root(file);
        } else {
            inFolder(file, path.substring(0, slash));
        }
    }

    private void root(FolderWalk.File file) {
        String name = file.path();
        switch (name) {
            case "profil.yaml", "profil.yml" -> profile(file);
            case "images.yaml", "images.yml" -> register(file);
            default -> {
                Optional<String> near = FileNames.nearest(name, List.of("profil.yaml", "images.yaml"));
                if (near.filter("profil.yaml"::equals).isPresent()) {
                    nearProfile = nearProfile.or(() -> Optional.of(name));
                }
                unknown(name, near);
            }
        }
    }

    private void profile(FolderWalk.File file) {
        if (profile.isPresent()) {
            say("forme-profil-double", file.path(), "autre", profile.get().path());
        } else {
            profile = Optional.of(file);
        }
    }

    private void register(FolderWalk.File file) {
        if (register.isPresent()) {
            say("image-registre-double", file.path(), "autre", register.get().path());
        } else {
            register = Optional.of(file);
        }
    }

    private void inFolder(FolderWalk.File file, String folder) {
        String path = file.path();
        if (folder.equals("pages")) {
            page(file, pages);
        } else if (folder.equals("actualites")) {
            page(file, news);
        } else if (folder.equals("versions")) {
            version(file);
        } else if (folder.equals("stages")) {
            sheet(file, stages);
        } else if (folder.equals("tutoriels")) {
            sheet(file, guides);
        } else if (folder.equals("documents")) {
            document(file);
        } else if (folder.equals("images")) {
            images.add(file);
        } else if (toldFolders.add(folder)) {
            Optional<String> near = FileNames.nearest(
                    folder, List.of("pages", "documents", "images", "actualites", "tutoriels", "stages", "versions"));
            if (near.isPresent()) {
                say("forme-dossier-mal-nomme", path, "nom", folder, "attendu", near.get());
            } else {
                say("forme-dossier-inconnu", path, "nom", folder);
            }
        }
    }

    private void page(FolderWalk.File file, List<FolderWalk.File> into) {
        if (file.path().endsWith(".md")) {
            into.add(file);
        } else {
            unknown(file.path(), FileNames.markdown(file.path()));
        }
    }

    /** A folder for each page, in it a file for each version. */
    private void version(FolderWalk.File file) {
        if (file.path().endsWith(".md")
                && file.path().indexOf('/') == file.path().lastIndexOf('/')) {
            String name = file.path()
                    .substring(file.path().indexOf('/') + 1, file.path().length() - ".md".length());
            say("information-version-rangement", file.path(), "page", name);
        } else {
            page(file, versions);
        }
    }

    private void sheet(FolderWalk.File file, List<FolderWalk.File> into) {
        if (file.path().endsWith(".yaml") || file.path().endsWith(".yml")) {
            into.add(file);
        } else {
            unknown(file.path(), FileNames.yaml(file.path()));
        }
    }

    private void document(FolderWalk.File file) {
        String name = file.path().substring(file.path().lastIndexOf('/') + 1);
        if (!name.endsWith(".pdf")) {
            say("forme-document-type", file.path());
        } else if (!FileNames.isPlain(file.path())) {
            say("forme-document-nom", file.path(), "attendu", FileNames.plain(name));
        } else {
            documents.add(file);
        }
    }

    private void unknown(String path, Optional<String> near) {
        if (near.isPresent()) {
            say("forme-fichier-mal-nomme", path, "attendu", near.get());
        } else {
            say("forme-fichier-inconnu", path);
        }
    }

    private void say(String rule, String path, String... words) {
        findings.add(rules.rule(rule).at(SourceFile.of(path, "").atStart(), words));
    }
}

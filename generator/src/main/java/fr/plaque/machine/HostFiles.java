package fr.plaque.machine;

import fr.plaque.model.AdresseSite;
import fr.plaque.model.Site;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The headers of {@link SecurityHeaders} in the words of each host: {@code _headers} for Netlify and Cloudflare Pages,
 * {@code .htaccess} for Apache and LiteSpeed, {@code nginx-headers.conf} to include in a server of nginx; and
 * {@code .nojekyll}, without which GitHub Pages drops files; {@code _redirects} and
 * lines of {@code .htaccess} for pages that changed their name. No text of the author gets in but a validated address.
 */
final class HostFiles {

    /** Files named after their content never change. */
    private static final String FOREVER = "public, max-age=31536000, immutable";

    private HostFiles() {}

    static String netlify(AdresseSite site) {
        StringBuilder text = new StringBuilder(site.dossier()).append("*\n");
        SecurityHeaders.all().forEach((name, value) -> text.append("  ")
                .append(name)
                .append(": ")
                .append(value)
                .append('\n'));
        return text.append('\n')
                .append(site.dossier())
                .append("assets/*\n  Cache-Control: ")
                .append(FOREVER)
                .append('\n')
                .toString();
    }

    static String nginx() {
        StringBuilder text = new StringBuilder("""
                # En-têtes de sécurité pour nginx. À inclure dans le bloc « server » du site :
                #     include /chemin/vers/nginx-headers.conf;
                # Attention : un « add_header » dans un bloc « location » annule tous ceux du bloc « server ».
                # Incluez alors ce fichier dans ce bloc aussi.
                """);
        SecurityHeaders.all().forEach((name, value) -> text.append("add_header ")
                .append(name)
                .append(" \"")
                .append(value)
                .append("\" always;\n"));
        return text.toString();
    }

    static String apache(AdresseSite site) {
        StringBuilder headers = new StringBuilder();
        SecurityHeaders.all().forEach((name, value) -> headers.append("  Header always set ")
                .append(name)
                .append(" \"")
                .append(value)
                .append("\"\n"));
        return """
                # Réglages pour Apache et LiteSpeed, chez la plupart des hébergeurs français.
                # Si le module « headers » manque, ces lignes restent sans effet. Pour le vérifier :
                #     curl -sI ADRESSE | grep -i content-security-policy
                <IfModule mod_headers.c>
                HEADERS  <FilesMatch "\\.html$">
                    Header set Cache-Control "no-cache"
                  </FilesMatch>
                  <FilesMatch "-[0-9a-f]{8}\\.[a-z0-9]+$">
                    Header set Cache-Control "FOREVER"
                  </FilesMatch>
                </IfModule>
                <IfModule mod_rewrite.c>
                  RewriteEngine On
                  RewriteCond %{HTTPS} !=on
                  RewriteCond %{HTTP:X-Forwarded-Proto} !=https
                  RewriteCond %{REQUEST_URI} !^/\\.well-known/acme-challenge/
                  RewriteRule ^ https://HOST%{REQUEST_URI} [R=301,L]
                </IfModule>
                <IfModule mod_mime.c>
                  AddType text/vcard .vcf
                  AddType text/calendar .ics
                  AddCharset utf-8 .vcf .ics .xml
                </IfModule>
                AddDefaultCharset utf-8
                ErrorDocument 404 FOLDER404.html
                <IfModule mod_authz_core.c>
                  <FilesMatch "(^\\.|^_headers$|~$|\\.(bak|conf|md|ya?ml|log|sql)$)">
                    Require all denied
                  </FilesMatch>
                </IfModule>
                # Pour que les dossiers ne soient jamais listés, retirez le dièse de la ligne suivante.
                # Si tout le site répond alors « 500 », votre hébergeur ne le permet pas : remettez-le.
                # Options -Indexes
                """.replace("HEADERS", headers)
                .replace("ADRESSE", site.racine())
                .replace("FOREVER", FOREVER)
                .replace("HOST", site.hote())
                .replace("FOLDER", site.dossier());
    }

    /** All of them, by path. Nothing is redirected unless a page says what it was called before. */
    static List<MachineFile> of(Site site, AdresseSite address) {
        List<Move> moves = site.pagesPubliees().stream()
                .flatMap(page -> page.fiche().anciennesAdresses().stream()
                        .map(former ->
                                new Move(address.dossier() + former + "/", address.dossier() + page.slug() + "/")))
                .sorted(Comparator.comparing(Move::from))
                .toList();
        List<MachineFile> files = new ArrayList<>(List.of(
                MachineFiles.file("_headers", netlify(address), "site.adresse"),
                MachineFiles.file(".htaccess", apache(address) + aliases(moves), "site.adresse"),
                MachineFiles.file("nginx-headers.conf", nginx(), "site.adresse"),
                MachineFiles.file(".nojekyll", "", "site.adresse")));
        if (!moves.isEmpty()) {
            files.add(MachineFiles.file("_redirects", moves(moves, "%s %s 301"), "site.adresse"));
        }
        return files;
    }

    private static String aliases(List<Move> moves) {
        return moves.isEmpty()
                ? ""
                : "<IfModule mod_alias.c>\n" + moves(moves, "  RedirectMatch 301 \"^%s(?:index\\.html)?$\" \"%s\"")
                        + "</IfModule>\n";
    }

    private static String moves(List<Move> moves, String line) {
        return moves.stream()
                .map(move -> line.formatted(move.from(), move.to()) + "\n")
                .collect(Collectors.joining());
    }

    /** Two addresses from the root of the host; both were checked to be plain names. */
    private record Move(String from, String to) {}
}

package fr.plaque.maven;

import fr.plaque.generator.SiteRequest;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Vérifie le site, puis le construit dans le dossier de sortie. À la moindre erreur, rien n'est publié et le site
 * précédent reste intact.
 */
@Mojo(name = "construire", defaultPhase = LifecyclePhase.PREPARE_PACKAGE, requiresProject = false, threadSafe = true)
public final class ConstruireMojo extends AbstractPlaqueMojo {

    @Override
    SiteRequest.Mode mode() {
        return SiteRequest.Mode.CONSTRUIRE;
    }
}

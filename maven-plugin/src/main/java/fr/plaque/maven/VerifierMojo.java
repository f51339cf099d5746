package fr.plaque.maven;

import fr.plaque.generator.SiteRequest;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/** Fait toutes les vérifications et écrit les rapports, sans toucher au site. */
@Mojo(name = "verifier", defaultPhase = LifecyclePhase.VERIFY, requiresProject = false, threadSafe = true)
public final class VerifierMojo extends AbstractPlaqueMojo {

    @Override
    SiteRequest.Mode mode() {
        return SiteRequest.Mode.VERIFIER;
    }
}

package fr.plaque.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Tests that need Chromium. Where there is none they do not run, and say so; with {@code
 * -Dplaque.navigateur=obligatoire} they fail instead. A parameter of type {@link Browser} receives the one browser that
 * all of them share.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("browser")
@ExtendWith(BrowserExtension.class)
public @interface InBrowser {}

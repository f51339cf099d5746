package fr.plaque.render;

import fr.plaque.finding.Finding;
import fr.plaque.finding.Outcome;
import fr.plaque.rule.RuleBook;
import fr.plaque.source.SourceFile;
import freemarker.cache.StringTemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.TreeMap;

/**
 * Compiled templates. The configuration leaves a template nothing but the values it is given: no class, no method, no
 * file outside the theme, no clock zone, no language of the machine (OWASP, server-side template injection; FreeMarker
 * manual, « Security »). Safe for several threads.
 */
final class Templates {

    private final SortedMap<String, Template> compiled;
    private final TemplateFaults faults;
    private final Optional<Watchdog> watchdog;

    private Templates(SortedMap<String, Template> compiled, TemplateFaults faults, Optional<Watchdog> watchdog) {
        this.compiled = compiled;
        this.faults = faults;
        this.watchdog = watchdog;
    }

    /**
     * @param sources by name, {@code gabarits/accueil.ftlh}
     * @param patience how long a page may take; without it, the templates are ours and known to end
     */
    static Outcome<Templates> compile(
            SortedMap<String, SourceFile> sources, RuleBook rules, Optional<Duration> patience) {
        Configuration configuration = configuration(sources);
        TemplateFaults faults = new TemplateFaults(sources, rules);
        SortedMap<String, Template> compiled = new TreeMap<>();
        List<Finding> findings = new ArrayList<>();
        for (String name : sources.keySet()) {
            try {
                Template template = configuration.getTemplate(name);
                if (patience.isPresent()) {
                    _CoreAPI.addThreadInterruptedChecks(template);
                }
                compiled.put(name, template);
            } catch (ParseException e) {
                findings.add(faults.of(e));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new Outcome<>(new Templates(compiled, faults, patience.map(Watchdog::new)), findings);
    }

    /**
     * @param name without folder and ending: {@code accueil}
     * @param model maps, lists, texts, numbers, booleans, and finished HTML as FreeMarker's own value for it
     */
    Outcome<Optional<String>> render(String name, Map<String, Object> model) {
        if (watchdog.isEmpty()) {
            return run(name, model);
        }
        try (Watchdog.Watch watch = watchdog.get().start()) {
            try {
                return run(name, model);
            } catch (RuntimeException e) {
                if (watch.hasBitten()) {
                    return refused(faults.endless(name));
                }
                throw e;
            }
        }
    }

    private Outcome<Optional<String>> run(String name, Map<String, Object> model) {
        BoundedWriter writer = new BoundedWriter();
        try {
            compiled.get("gabarits/" + name + ".ftlh").process(model, writer);
            return Outcome.of(Optional.of(writer.toString()));
        } catch (TemplateException e) {
            return refused(faults.of(e));
        } catch (BoundedWriter.FullException | StackOverflowError | OutOfMemoryError e) {
            return refused(faults.endless(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Outcome<Optional<String>> refused(Finding finding) {
        return new Outcome<>(Optional.empty(), List.of(finding));
    }

    private static Configuration configuration(SortedMap<String, SourceFile> sources) {
        StringTemplateLoader loader = new StringTemplateLoader();
        sources.forEach((name, source) -> loader.putTemplate(name, source.text()));
        SimpleObjectWrapper wrapper = new SimpleObjectWrapper(Configuration.VERSION_2_3_35);
        wrapper.setDOMNodeSupport(false);
        wrapper.setJythonSupport(false);
        wrapper.writeProtect();

        Configuration configuration = new Configuration(Configuration.VERSION_2_3_35);
        configuration.setTemplateLoader(loader);
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        configuration.setLocalizedLookup(false);
        configuration.setDefaultEncoding("UTF-8");
        configuration.setOutputEncoding("UTF-8");
        configuration.setObjectWrapper(wrapper);
        configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        configuration.setLocale(Locale.FRANCE);
        configuration.setTimeZone(TimeZone.getTimeZone("Europe/Paris"));
        configuration.setNumberFormat("computer");
        configuration.setTabSize(1);
        return configuration;
    }
}

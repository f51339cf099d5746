package fr.plaque.render;

import fr.plaque.model.Choix;
import fr.plaque.model.Lieu.Plage;
import fr.plaque.model.Reponse;
import fr.plaque.text.FrenchFormat;
import fr.plaque.text.Telephone;
import fr.plaque.text.Typography;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The records of the model as maps, lists, texts and numbers: all that a template may see. The keys are those of the
 * YAML files. What was not typed has no key. Dates are {@code {iso, texte}}, amounts and telephones have a {@code
 * texte}, hours are seven days; a link that is not allowed has no key.
 */
final class ViewModel {

    private record Field(String key, RecordComponent component) {}

    private static final ClassValue<List<Field>> FIELDS = new ClassValue<>() {
        @Override
        protected List<Field> computeValue(Class<?> type) {
            List<Field> fields = new ArrayList<>();
            for (RecordComponent component : type.getRecordComponents()) {
                fields.add(new Field(snakeCase(component.getName()), component));
            }
            return List.copyOf(fields);
        }
    };

    private ViewModel() {}

    static Map<String, Object> of(Record source) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (Field field : FIELDS.get(source.getClass())) {
            Object value = read(source, field.component());
            Optional<?> present = value instanceof Optional<?> optional ? optional : Optional.of(value);
            present.flatMap(typed -> named(field.key(), typed)).ifPresent(shown -> map.put(field.key(), shown));
        }
        return map;
    }

    /** « misAJourLe » to « mis_a_jour_le ». */
    static String snakeCase(String camelCase) {
        return camelCase.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    static Map<String, Object> date(LocalDate date) {
        return Map.of("iso", date.toString(), "texte", FrenchFormat.date(date));
    }

    static Map<String, Object> telephone(String typed) {
        Telephone telephone = Telephone.of(typed);
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("texte", telephone.texte());
        telephone.lien().ifPresent(lien -> map.put("lien", lien));
        return map;
    }

    private static Optional<Object> named(String key, Object value) {
        if (value instanceof String text) {
            return switch (key) {
                case "telephone" -> Optional.of(telephone(text));
                case "lien" -> Optional.<Object>of(text).filter(url -> UrlPolicy.isWeb(text));
                default -> Optional.of(Typography.french(text));
            };
        }
        if (value instanceof Map<?, ?> week) {
            return Optional.of(week(week));
        }
        return Optional.of(shown(value));
    }

    private static Object shown(Object value) {
        if (value instanceof String text) {
            return Typography.french(text);
        } else if (value instanceof LocalDate date) {
            return date(date);
        } else if (value instanceof LocalTime time) {
            return FrenchFormat.time(time);
        } else if (value instanceof BigDecimal amount) {
            return Map.of("nombre", amount, "texte", FrenchFormat.euros(amount));
        } else if (value instanceof Boolean || value instanceof Integer) {
            return value;
        } else if (value instanceof Choix choice) {
            return choice.id();
        } else if (value instanceof List<?> list) {
            return list.stream().map(ViewModel::shown).toList();
        } else if (value instanceof Reponse<?> answer) {
            return answer(answer);
        } else if (value instanceof Record part) {
            return of(part);
        }
        throw new IllegalArgumentException(
                "no way to show a " + value.getClass().getName());
    }

    private static Map<String, Object> answer(Reponse<?> answer) {
        Map<String, Object> map = new LinkedHashMap<>();
        if (answer instanceof Reponse.Donnee<?> given) {
            map.put("etat", "donnee");
            map.put("valeur", shown(given.contenu()));
        } else if (answer instanceof Reponse.NonCommunique<?> withheld) {
            map.put("etat", "non_communique");
            map.put("motif", Typography.french(withheld.motif()));
        } else {
            map.put("etat", answer instanceof Reponse.Aucun<?> ? "aucun" : "absente");
        }
        return map;
    }

    private static List<Map<String, Object>> week(Map<?, ?> hours) {
        List<Map<String, Object>> days = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            List<Map<String, Object>> ranges = new ArrayList<>();
            if (hours.get(day) instanceof List<?> plages) {
                for (Object plage : plages) {
                    ranges.add(range((Plage) plage));
                }
            }
            days.add(Map.of("jour", FrenchFormat.day(day), "ferme", ranges.isEmpty(), "plages", ranges));
        }
        return days;
    }

    private static Map<String, Object> range(Plage plage) {
        return Map.of(
                "debut", plage.debut().toString(),
                "fin", plage.fin().toString(),
                "texte", FrenchFormat.range(plage.debut(), plage.fin()));
    }

    private static Object read(Record source, RecordComponent component) {
        try {
            return component.getAccessor().invoke(source);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }
}

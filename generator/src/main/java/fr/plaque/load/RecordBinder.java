package fr.plaque.load;

import fr.plaque.model.Choix;
import fr.plaque.model.Reponse;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Values by key name to records by component name: {@code code_postal} becomes {@code codePostal}. Nothing is ever null:
 * a missing text is empty, a missing list has nothing in it, a missing record is made of missing values.
 */
final class RecordBinder {

    private static final Pattern CAPITAL = Pattern.compile("\\p{Lu}");
    private static final List<String> DAYS =
            List.of("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche");

    private RecordBinder() {}

    static <T> T bind(Map<String, ?> values, Class<T> type) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] arguments = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            Object value = values.get(keyName(components[i].getName()));
            arguments[i] = bindTo(value, components[i].getGenericType());
        }
        try {
            Constructor<T> constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return constructor.newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make a " + type.getName(), e);
        }
    }

    /** {@code codePostal} gives {@code code_postal}. */
    static String keyName(String component) {
        return CAPITAL.matcher(component)
                .replaceAll(capital -> "_" + capital.group().toLowerCase(Locale.ROOT));
    }

    private static Object bindTo(Object value, Type type) {
        if (type instanceof ParameterizedType generic) {
            return bindGeneric(value, generic);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isRecord()) {
            return value != null && plain.isInstance(value) ? value : bind(keys(value), plain);
        }
        if (Choix.class.isAssignableFrom(plain) && value != null) {
            return choice(plain, (String) value);
        }
        if (value != null) {
            return value;
        }
        if (plain == String.class) {
            return "";
        }
        if (plain == boolean.class) {
            return false;
        }
        throw new IllegalStateException("a " + plain.getName() + " that may be missing must be optional");
    }

    private static Object bindGeneric(Object value, ParameterizedType generic) {
        Type inner = generic.getActualTypeArguments()[0];
        Class<?> raw = (Class<?>) generic.getRawType();
        if (raw == Optional.class) {
            return value == null ? Optional.empty() : Optional.of(bindTo(value, inner));
        }
        if (raw == List.class) {
            return value == null
                    ? List.of()
                    : ((List<?>) value)
                            .stream().map(item -> bindTo(item, inner)).toList();
        }
        if (raw == Reponse.class) {
            if (value instanceof Reponse.Donnee<?> given) {
                return new Reponse.Donnee<>(bindTo(given.contenu(), inner));
            }
            return value == null ? new Reponse.Absente<>() : value;
        }
        if (raw == Map.class && inner == DayOfWeek.class) {
            return week(keys(value));
        }
        throw new IllegalStateException("no way to read a " + generic);
    }

    private static Map<DayOfWeek, Object> week(Map<String, ?> byName) {
        Map<DayOfWeek, Object> week = new EnumMap<>(DayOfWeek.class);
        byName.forEach((name, hours) -> week.put(DayOfWeek.of(DAYS.indexOf(name) + 1), hours));
        return Collections.unmodifiableMap(week);
    }

    private static Object choice(Class<?> type, String id) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> ((Choix) constant).id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(type.getName() + " has no " + id));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, ?> keys(Object value) {
        return value == null ? Map.of() : (Map<String, ?>) value;
    }
}

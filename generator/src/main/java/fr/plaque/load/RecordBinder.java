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
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Values by key name to records by component name: {@code code_postal} becomes {@code codePostal}. Nothing is ever null:
 * a missing text is empty, a missing list has nothing in it, a missing record is made of missing values.
 *
 * @param <T> the record
 */
final class RecordBinder<T> {

    private static final Pattern CAPITAL = Pattern.compile("\\p{Lu}");
    private static final List<String> DAYS =
            List.of("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche");

    private final Constructor<T> constructor;
    private final String[] keys;
    private final List<UnaryOperator<Object>> binders;

    private RecordBinder(Class<T> type) {
        RecordComponent[] components = type.getRecordComponents();
        keys = Arrays.stream(components)
                .map(component -> keyName(component.getName()))
                .toArray(String[]::new);
        binders = Arrays.stream(components)
                .map(component -> binder(component.getGenericType()))
                .toList();
        try {
            constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("no canonical constructor in " + type.getName(), e);
        }
    }

    /** Looks at the components once. */
    static <T> RecordBinder<T> of(Class<T> type) {
        return new RecordBinder<>(type);
    }

    T bind(Map<?, ?> values) {
        Object[] arguments = new Object[keys.length];
        for (int i = 0; i < keys.length; i++) {
            arguments[i] = binders.get(i).apply(values.get(keys[i]));
        }
        try {
            return constructor.newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot call " + constructor, e);
        }
    }

    /** {@code codePostal} gives {@code code_postal}. */
    static String keyName(String component) {
        return CAPITAL.matcher(component)
                .replaceAll(capital -> "_" + capital.group().toLowerCase(Locale.ROOT));
    }

    /** From a value of the tree, or null for none, to one of that type. */
    private static UnaryOperator<Object> binder(Type type) {
        if (type instanceof ParameterizedType generic) {
            return generic(generic);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isRecord()) {
            RecordBinder<?> below = new RecordBinder<>(plain);
            return value -> below.bind(value == null ? Map.of() : (Map<?, ?>) value);
        }
        if (Choix.class.isAssignableFrom(plain)) {
            Map<String, Object> constants = new HashMap<>();
            for (Object constant : plain.getEnumConstants()) {
                constants.put(((Choix) constant).id(), constant);
            }
            return constants::get;
        }
        if (plain == String.class) {
            return value -> value == null ? "" : value;
        }
        if (plain == boolean.class) {
            return value -> value == null ? Boolean.FALSE : value;
        }
        return value -> value;
    }

    private static UnaryOperator<Object> generic(ParameterizedType type) {
        Type[] arguments = type.getActualTypeArguments();
        Class<?> raw = (Class<?>) type.getRawType();
        if (raw == Map.class && arguments[0] == DayOfWeek.class) {
            return value -> week(value == null ? Map.of() : (Map<?, ?>) value);
        }
        UnaryOperator<Object> inner = binder(arguments[0]);
        if (raw == Optional.class) {
            return value -> value == null ? Optional.empty() : Optional.of(inner.apply(value));
        }
        if (raw == List.class) {
            return value -> value == null
                    ? List.of()
                    : ((List<?>) value).stream().map(inner::apply).toList();
        }
        if (raw == Reponse.class) {
            return value -> value == null
                    ? new Reponse.Absente<>()
                    : value instanceof Reponse.Donnee<?> given
                            ? new Reponse.Donnee<>(inner.apply(given.contenu()))
                            : value;
        }
        throw new IllegalStateException("no way to read a " + type);
    }

    /** The hours are ranges already. */
    private static Map<DayOfWeek, Object> week(Map<?, ?> byName) {
        Map<DayOfWeek, Object> week = new EnumMap<>(DayOfWeek.class);
        byName.forEach((name, hours) -> week.put(DayOfWeek.of(DAYS.indexOf(name) + 1), hours));
        return Collections.unmodifiableMap(week);
    }
}

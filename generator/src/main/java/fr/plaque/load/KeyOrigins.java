package fr.plaque.load;

import fr.plaque.model.Origins;
import fr.plaque.source.Location;
import java.util.HashMap;
import java.util.Map;

/** The places of typed values, filled while reading. */
final class KeyOrigins implements Origins {

    private final Map<String, Location> places = new HashMap<>();

    KeyOrigins(Location whole) {
        places.put("", whole);
    }

    void put(String path, Location place) {
        places.putIfAbsent(path, place);
    }

    @Override
    public Location at(String path) {
        String nearest = path;
        while (!places.containsKey(nearest)) {
            nearest = parent(nearest);
        }
        return places.get(nearest);
    }

    @Override
    public boolean has(String path) {
        return places.containsKey(path);
    }

    private static String parent(String path) {
        return path.substring(0, Math.max(0, Math.max(path.lastIndexOf('.'), path.lastIndexOf('['))));
    }
}

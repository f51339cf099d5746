package fr.plaque.render;

import fr.plaque.model.Service;
import fr.plaque.text.Typography;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A service as templates see it: without the numbers and the names that are not to be published. */
final class ServiceView {

    private static final Pattern BETWEEN_PARAGRAPHS = Pattern.compile("\\n\\s*\\n");

    private ServiceView() {}

    static Map<String, Object> of(Service service) {
        Map<String, Object> view = new LinkedHashMap<>(ViewModel.of(service));
        view.put(
                "contacts",
                service.contactsPublies().stream().map(ViewModel::of).toList());
        view.put("equipe", service.equipeNommee().stream().map(ViewModel::of).toList());
        view.put("presentation", paragraphs(service.presentation()));
        return view;
    }

    private static List<String> paragraphs(String text) {
        return BETWEEN_PARAGRAPHS
                .splitAsStream(text.strip())
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(Typography::french)
                .toList();
    }
}

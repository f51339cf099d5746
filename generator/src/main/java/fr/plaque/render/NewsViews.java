package fr.plaque.render;

import fr.plaque.model.Actualite;
import fr.plaque.model.ActualiteInfo;
import fr.plaque.text.FrenchFormat;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** News as templates see it, the latest first. */
final class NewsViews {

    private NewsViews() {}

    static List<Map<String, Object>> of(List<Actualite> news) {
        return news.stream()
                .sorted(Comparator.comparing(
                                (Actualite one) -> one.info().publieLe().orElseThrow())
                        .reversed()
                        .thenComparing(one -> one.page().slug()))
                .map(NewsViews::of)
                .toList();
    }

    static Map<String, Object> of(Actualite news) {
        ActualiteInfo info = news.info();
        Map<String, Object> view = ViewModel.of(info);
        view.put("chemin", news.page().sortie());
        view.put("agenda", news.page().slug() + "/evenement.ics");
        info.dateDebut()
                .ifPresent(first -> view.put(
                        "periode", FrenchFormat.period(first, info.dateFin().orElse(first))));
        return view;
    }
}

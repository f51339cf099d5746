/* Plaque: search inside this site. What is typed stays in the field: nothing is sent, kept or remembered. */
(() => {
  "use strict";
  const place = document.querySelector("[data-index]");
  const list = document.getElementById("index-alphabetique");
  if (!place) return;
  const make = (tag, attributes, ...inside) => {
    const element = Object.assign(document.createElement(tag), attributes);
    element.append(...inside);
    return element;
  };
  const field = make("input", { type: "search", id: "mots", autocomplete: "off", enterKeyHint: "search" });
  const status = place.querySelector("[role=status]");
  const results = make("ol", { className: "liste-fiches" });
  place.prepend(make("label", { htmlFor: "mots" }, place.dataset.libelle), field);
  place.append(results);

  // As when the index was made: no accents, no plural.
  const singular = (word) => word.length < 4 ? word
    : word.replace(/eaux$/, "eau").replace(/aux$/, "al").replace(/[sx]$/, "");
  const terms = (text) => text.toLowerCase().replace(/œ/g, "oe").replace(/æ/g, "ae").normalize("NFKD")
    .replace(/\p{M}/gu, "").split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 1).map(singular);

  let pages, file, timer;
  window.plaqueIndex = (data) => {
    pages = data.map(([path, title, language, excerpt, headings, words]) => ({
      path, title, language, excerpt, headings,
      parts: [[8, terms(title)], [3, terms(excerpt)], [1, words.split(" ")], ...headings.map((one) => [4, terms(one[1])])],
    }));
    show();
  };
  const load = () => {
    if (file) return;
    file = make("script", { src: place.dataset.index });
    file.onerror = () => { status.textContent = place.dataset.panne; };
    document.head.append(file);
  };

  // A whole word is worth two beginnings; a short one must be whole, unless it is still being typed.
  const find = (wanted) => {
    const found = pages.map((page) => {
      const one = { page, count: 0, weight: 0 };
      wanted.forEach((term, rank) => {
        const open = term.length > 3 || rank === wanted.length - 1;
        let sum = 0;
        page.parts.forEach(([value, words], part) => {
          const hit = words.includes(term) ? 2 : open && words.some((word) => word.startsWith(term)) ? 1 : 0;
          if (hit && part > 2) one.heading ??= page.headings[part - 3];
          sum += hit * value;
        });
        one.count += sum > 0;
        one.weight += sum;
      });
      return one;
    });
    const most = Math.max(1, ...found.map((one) => one.count));
    return found.filter((one) => one.count === most).sort((a, b) => b.weight - a.weight);
  };

  const link = (page, path, text) => make("a", { href: place.dataset.racine + path, lang: page.language }, text);
  const entry = ({ page, heading }) => make("li", {}, link(page, page.path, page.title),
    make("p", { lang: page.language }, page.excerpt),
    heading ? make("p", { className: "meta" }, "Dans la page : ", link(page, page.path + "#" + heading[0], heading[1])) : "");

  const show = () => {
    const typed = field.value.trim();
    let wanted = terms(typed), found = [], near = "";
    if (pages && wanted.length) {
      found = find(wanted);
      while (!found.length && wanted.some((term) => term.length > 4)) {
        wanted = wanted.map((term) => term.length > 4 ? term.slice(0, -1) : term);
        near = ", en cherchant un mot proche";
        found = find(wanted);
      }
    }
    results.replaceChildren(...found.slice(0, 20).map(entry));
    list.hidden = found.length > 0;
    status.textContent = !pages || !wanted.length ? ""
      : !found.length ? `Aucune page pour « ${typed} ». Essayez un autre mot, ou l’index ci-dessous.`
      : `${found.length} page${found.length > 1 ? "s" : ""} pour « ${typed} »${near}`
        + (found.length > 20 ? " ; les 20 premières sont ici." : ".");
  };

  field.onfocus = load;
  field.oninput = () => {
    load();
    clearTimeout(timer);
    timer = setTimeout(show, 150);
  };
  field.onkeydown = (event) => {
    if (event.key === "Enter") status.focus();
  };
})();

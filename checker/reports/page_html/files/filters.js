// The filters: every item that fits all that is chosen is shown, the others are hidden.
{
  const form = page.one(".filters");
  // As the page was folded when it was made.
  const fold = (text) => text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replace(/\s+/g, " ").trim();
  const split = (value) => (value ? value.split("|") : []);
  const records = new Map(page.all(".item").map((item) => [item, {
    kind: item.dataset.kind || "",
    measure: item.dataset.measure === undefined ? null : split(item.dataset.measure),
    article: split(item.dataset.article),
    source: split(item.dataset.source),
    search: item.dataset.search,
  }]));

  const itemsOf = new Map(page.all(".view").map((view) => [view, page.all(".item", view)]));

  const wanted = () => {
    const data = new FormData(form);
    return {
      kinds: new Set(data.getAll("kind")),
      measure: data.get("measure"), article: data.get("article"), source: data.get("source"),
      decision: data.get("decision"), words: fold(data.get("text")).split(" ").filter(Boolean),
    };
  };

  const fits = (item, record, want) => {
    if (want.measure && record.measure && !record.measure.includes(want.measure)) return false;
    if (want.article && !record.article.includes(want.article)) return false;
    if (want.source && !record.source.includes(want.source)) return false;
    if (record.kind) {
      if (want.kinds.size && !want.kinds.has(record.kind)) return false;
      if (want.decision && (item.dataset.decision || "open") !== want.decision) return false;
    }
    return want.words.every((word) => record.search.includes(word));
  };

  // A browser is slow with thousands of items: so many of those that fit are shown, and more as
  // the end comes near.
  const STEP = 50;
  const fitting = new Map(); // by view
  let limit = STEP;

  const reveal = (view) => {
    const chosen = new Set(fitting.get(view).slice(0, limit));
    for (const item of itemsOf.get(view)) {
      if (item.hidden === chosen.has(item)) item.hidden = !item.hidden;
    }
    page.all(".part", view).forEach((part) => { part.hidden = !page.one(".item:not([hidden])", part); });
    watch.disconnect(); // an observer tells changes only, and the end may be as near as before
    if (limit < fitting.get(view).length) watch.observe(page.one(".end", view));
  };

  const more = (number = limit + STEP) => {
    const view = page.view();
    if (limit >= fitting.get(view).length) return false;
    limit = number;
    reveal(view);
    return true;
  };
  const watch = new IntersectionObserver((entries) => {
    if (entries.some((entry) => entry.isIntersecting)) more();
  }, { rootMargin: "2000px" });

  const apply = () => {
    const view = page.view(), want = wanted(), all = itemsOf.get(view);
    const found = all.filter((item) => fits(item, records.get(item), want));
    fitting.set(view, found);
    limit = STEP;
    reveal(view);
    page.one(".none", view).hidden = found.length > 0 || all.length === 0;
    const number = found.length === all.length ? all.length : `${found.length} / ${all.length}`;
    page.one(`.views a[href="#${view.id}"] .number`).textContent = number;
    page.shown = found.length;
  };

  page.more = more;
  // Bring an item into the view, whatever the filters say.
  page.reveal = (item) => {
    if (!item.hidden) return;
    const at = () => fitting.get(page.view()).indexOf(item);
    if (at() < 0) { form.reset(); apply(); }
    if (item.hidden) more(at() + STEP);
  };
  document.addEventListener("page:print", () => more(Infinity));

  if (matchMedia("(max-width: 60rem)").matches) page.one(".fold").open = false;
  let waiting = 0;
  form.addEventListener("input", () => {
    cancelAnimationFrame(waiting);
    waiting = requestAnimationFrame(() => { apply(); page.say(`${page.shown} / ${itemsOf.get(page.view()).length}`); });
  });
  form.addEventListener("reset", () => requestAnimationFrame(apply)); // it is told before it is done
  form.addEventListener("submit", (event) => event.preventDefault());
  document.addEventListener("page:view", apply);
}

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

  const apply = () => {
    const view = page.view(), want = wanted(), items = itemsOf.get(view);
    let shown = 0;
    for (const item of items) {
      const fit = fits(item, records.get(item), want);
      if (item.hidden === fit) item.hidden = !fit;
      if (fit) shown += 1;
    }
    const all = items.length;
    page.one(".none", view).hidden = shown > 0 || all === 0;
    page.one(`.views a[href="#${view.id}"] .number`).textContent = shown === all ? all : `${shown} / ${all}`;
    page.shown = shown;
  };

  if (matchMedia("(max-width: 60rem)").matches) page.one(".fold").open = false;
  let waiting = 0;
  form.addEventListener("input", () => {
    cancelAnimationFrame(waiting);
    waiting = requestAnimationFrame(() => { apply(); page.say(`${page.shown} / ${itemsOf.get(page.view()).length}`); });
  });
  form.addEventListener("reset", () => requestAnimationFrame(apply)); // it is told before it is done
  form.addEventListener("submit", (event) => event.preventDefault());
  document.addEventListener("page:view", apply);
  document.addEventListener("page:reset", () => { form.reset(); apply(); });
}

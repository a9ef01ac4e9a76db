// Charts: each stands once in the view of facts and is copied into a finding that comes near; the
// quote of a mark is shown while it is pointed at or has the focus.
{
  const fill = (slot) => {
    const fact = document.getElementById(slot.dataset.chart);
    if (fact) page.fill(fact);
    const chart = fact?.querySelector(".chart");
    if (chart && !slot.firstChild) slot.append(chart.cloneNode(true));
  };
  const near = (finding) => { const slot = page.one(".slot", finding); if (slot) fill(slot); };
  const watch = new IntersectionObserver((entries) => {
    for (const entry of entries) if (entry.isIntersecting) { near(entry.target); watch.unobserve(entry.target); }
  }, { rootMargin: "600px" });
  page.findings.filter((finding) => !page.pending(finding)).forEach((finding) => watch.observe(finding));
  page.filled.addEventListener("item", ({ detail: item }) => near(item));
  addEventListener("beforeprint", () => page.all(".finding:not([hidden]):not(.done) .slot").forEach(fill));

  const hint = page.one(".hint");
  const element = (name, text) => Object.assign(document.createElement(name), { textContent: text });
  const place = (mark) => {
    const at = page.one(".sign", mark).getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = hint;
    const left = Math.min(Math.max(at.x + at.width / 2 - width / 2, 8), document.documentElement.clientWidth - width - 8);
    const above = at.y - height - 12;
    hint.style.left = `${left + scrollX}px`;
    hint.style.top = `${(above > 4 ? above : at.bottom + 12) + scrollY}px`;
  };
  const open = (mark) => {
    const title = page.one("title", mark);
    if (title) { mark.setAttribute("aria-description", title.textContent); title.remove(); }
    hint.replaceChildren(element("b", mark.getAttribute("aria-label")), element("span", mark.getAttribute("aria-description")));
    hint.hidden = false;
    place(mark);
  };
  const close = () => { hint.hidden = true; };
  const markOf = (event) => (event.target instanceof Element ? event.target.closest(".mark") : null);
  document.addEventListener("pointerover", (event) => {
    const mark = markOf(event);
    if (mark) open(mark);
    else if (!hint.hidden && !hint.contains(event.target) && !document.activeElement.closest(".mark")) close();
  });
  document.addEventListener("focusin", (event) => { const mark = markOf(event); if (mark) open(mark); else close(); });
  document.addEventListener("page:view", close);
  document.addEventListener("keydown", (event) => { if (event.key === "Escape") close(); });
}

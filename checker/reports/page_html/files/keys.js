// The keyboard: j and k move between items, a, d and f decide, / searches, ? helps.
{
  const help = page.one("dialog.help");
  const enabled = page.one(".shortcuts");
  const NAME = "checker.shortcuts";
  try { enabled.checked = localStorage.getItem(NAME) !== "off"; } catch { /* it stays on */ }
  enabled.addEventListener("change", () => {
    try { localStorage.setItem(NAME, enabled.checked ? "on" : "off"); } catch { /* for this time only */ }
  });

  const current = () => document.activeElement.closest(".item");
  const move = (step) => {
    const shown = () => page.all(".item:not([hidden])", page.view());
    let items = shown();
    const at = items.indexOf(current());
    if (step > 0 && at === items.length - 1 && page.more()) items = shown();
    const next = at < 0 ? items[step > 0 ? 0 : items.length - 1] : items[at + step];
    if (!next) return;
    page.fill(next);
    next.focus({ preventScroll: true });
    next.scrollIntoView({ block: "start" });
  };
  const decide = (decision) => {
    const finding = current();
    if (finding?.matches(".finding")) page.decide(finding, decision);
  };
  const actions = {
    j: () => move(1),
    k: () => move(-1),
    a: () => decide("accepted"),
    d: () => decide("dismissed"),
    f: () => decide("fixed"),
    "/": () => { page.one(".fold").open = true; page.one(".filters [name=text]").focus(); },
    "?": () => help.showModal(),
  };
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !enabled.checked || page.one("dialog[open]")) return;
    if (event.key === "Escape" && event.target.matches("[name=text]")) { event.target.blur(); return; }
    if (event.target.matches("input:not([type=checkbox]), select, textarea")) return;
    if (Object.hasOwn(actions, event.key)) { event.preventDefault(); actions[event.key](); }
  });
  page.one(".show-help").addEventListener("click", () => help.showModal());
  page.one(".close", help).addEventListener("click", () => help.close());
}
page.follow();

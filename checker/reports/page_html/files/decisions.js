// Decisions by finding, as the store keeps them; exported as a file.
{
  const KINDS = ["accepted", "dismissed", "fixed"];
  const own = new Map(page.findings.map((finding) => [finding.dataset.id, finding]));
  const { read, write } = page.store;
  const sound = (entry) => entry && KINDS.includes(entry.decision);

  const show = (finding, entry) => {
    finding.dataset.decision = entry ? entry.decision : "open";
    finding.classList.toggle("done", Boolean(entry));
    page.all("[data-decide]", finding).forEach((button) => {
      button.setAttribute("aria-pressed", String(button.dataset.decide === entry?.decision));
    });
    const said = page.one(".decided", finding);
    if (!said) return; // it is told once the finding is filled
    said.hidden = !entry;
    said.textContent = entry ? [page.words[entry.decision], entry.reason].filter(Boolean).join(" · ") : "";
  };

  const count = () => {
    const done = page.findings.filter((finding) => finding.dataset.decision !== "open").length;
    page.one("progress").value = done;
    page.one("#progress").textContent = page.words.progress.replace("{n}", done).replace("{total}", page.findings.length);
  };

  const entryOf = (id, known) => (Object.hasOwn(known, id) && sound(known[id]) ? known[id] : null);

  const showAll = () => {
    const known = read();
    for (const [id, finding] of own) {
      const entry = entryOf(id, known);
      if (entry || finding.dataset.decision !== "open") show(finding, entry);
    }
    count();
  };

  const settle = (finding, entry) => {
    write(finding.dataset.id, entry);
    show(finding, entry);
    count();
    page.say(entry ? page.words[entry.decision] : page.one("#progress").textContent);
  };

  const box = page.one("dialog.reason");
  const why = (finding, decide) => {
    const input = page.one("input", box);
    input.value = "";
    page.one(".about", box).textContent = page.one("h3", finding).textContent;
    box.onclose = () => { if (box.returnValue) decide(input.value.trim()); finding.focus(); };
    box.returnValue = "";
    box.showModal();
    input.focus();
  };

  // Deciding the same again takes the decision back.
  page.decide = (finding, decision) => {
    if (finding.dataset.decision === decision) settle(finding, null);
    else if (decision === "dismissed") why(finding, (reason) => settle(finding, { decision, reason, at: page.now() }));
    else settle(finding, { decision, at: page.now() });
  };

  const file = () => {
    const known = read();
    const decisions = page.findings.filter((finding) => sound(known[finding.dataset.id])).map((finding) => ({
      finding: finding.dataset.id,
      kind: finding.dataset.kind,
      message: page.one("h3", finding).textContent,
      ...known[finding.dataset.id],
    }));
    return JSON.stringify({ schema_version: "1.0", decisions }, null, 2) + "\n";
  };

  const download = () => {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([file()], { type: "application/json" }));
    link.download = page.words.file;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  };

  const load = async (chosen) => {
    page.notice("");
    try {
      for (const entry of JSON.parse(await chosen.text()).decisions) {
        const { finding, decision, reason, at } = entry;
        if (typeof finding === "string" && sound(entry) && (own.has(finding) || !page.served)) {
          write(finding, { decision, at: String(at || page.now()), ...(reason && { reason: String(reason) }) });
        }
      }
      showAll();
    } catch { page.notice(page.words.notRead); }
  };

  // A decided finding opens with the focus: it may not move away under the pointer.
  document.addEventListener("mousedown", (event) => { if (event.target.closest("[data-decide]")) event.preventDefault(); });
  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-decide]");
    if (button) page.decide(button.closest(".finding"), button.dataset.decide);
  });
  page.one(".export").addEventListener("click", download);
  page.one(".import").addEventListener("change", (event) => {
    const [chosen] = event.target.files;
    if (chosen) load(chosen);
    event.target.value = "";
  });
  page.filled.addEventListener("item", ({ detail: item }) => {
    if (item.matches(".finding")) show(item, entryOf(item.dataset.id, read()));
  });
  document.addEventListener("page:decided", showAll);
  showAll();
}

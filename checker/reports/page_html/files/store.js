// Where decisions are kept: in this browser under one name for all pages, on top of those that the
// report came with; or, where the page is served, by the program that serves it.
{
  const NAME = "checker.decisions";
  const given = page.one("#known");
  const ours = () => Object.fromEntries(JSON.parse(given.textContent).map(({ finding, ...entry }) => [finding, entry]));

  const browser = () => {
    const base = ours();
    let memory = {};
    const own = () => { try { return JSON.parse(localStorage.getItem(NAME)) || {}; } catch { return memory; } };
    addEventListener("storage", (event) => { if (event.key === NAME) page.dispatch("decided"); });
    const read = () => {
      const merged = { ...base };
      // The later one holds: the file may have been written since this browser decided.
      for (const [id, entry] of Object.entries(own())) {
        if (!Object.hasOwn(base, id) || (entry?.at ?? "") >= (base[id].at ?? "")) merged[id] = entry;
      }
      return merged;
    };
    return {
      read,
      // Read anew before each change: another tab may have decided meanwhile.
      write: (id, entry) => {
        memory = own();
        if (entry) memory[id] = entry;
        else if (Object.hasOwn(base, id)) memory[id] = { decision: "open", at: page.now() };
        else delete memory[id];
        try { localStorage.setItem(NAME, JSON.stringify(memory)); } catch { page.notice(page.words.notKept); }
      },
    };
  };

  const server = () => {
    let known = ours(), turn = Promise.resolve(), pending = 0;
    const token = new URLSearchParams(location.search).get("token");
    const ask = async (path, method, body) => {
      const answer = await fetch(path, {
        method, body, cache: "no-store",
        headers: { "X-Checker-Token": token, ...(body && { "Content-Type": "application/json" }) },
      });
      if (!answer.ok) throw new Error(await answer.text());
      return answer;
    };
    const load = async () => {
      const { decisions } = await (await ask("/decisions", "GET")).json();
      if (pending) return; // what is about to be written is shown already
      known = Object.fromEntries(decisions.map(({ finding, ...entry }) => [finding, entry]));
      page.dispatch("decided");
    };
    const send = async (id, entry) => {
      const path = `/decisions/${encodeURIComponent(id)}`;
      try { await ask(path, entry ? "PUT" : "DELETE", entry && JSON.stringify(entry)); } finally { pending -= 1; }
      page.notice("");
    };
    const keep = (id, entry) => { if (entry) known[id] = entry; else delete known[id]; };
    const failed = async (error) => {
      page.notice(`${page.words.notSaved} (${error.message})`);
      page.dispatch("decided");
      await load().catch(() => {}); // what the file holds is what counts
    };
    // One after another, so that the last decision is the last that is written.
    const queue = (work) => { turn = turn.then(work).catch(failed); };
    document.addEventListener("visibilitychange", () => { if (!document.hidden) queue(load); });
    addEventListener("load", () => queue(load)); // the page may be older than the file
    return {
      read: () => known,
      write: (id, entry) => {
        const before = known[id];
        keep(id, entry);
        pending += 1;
        queue(() => send(id, entry).catch((error) => { keep(id, before); throw error; }));
      },
    };
  };

  page.notice = (text) => { page.one(".notice").textContent = text; };
  page.one(".notice").addEventListener("click", () => page.notice(""));
  page.now = () => new Date().toISOString().replace(/\.\d+/, "");
  page.served = given.dataset.served !== undefined;
  page.store = page.served ? server() : browser();
}

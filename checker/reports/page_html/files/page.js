"use strict";
// What all parts share: the words of the page, the three views, and what is announced.
const page = {
  words: JSON.parse(document.getElementById("words").textContent),
  findings: [...document.querySelectorAll("article.finding")],
  live: document.querySelector(".live"),
  one: (selector, within = document) => within.querySelector(selector),
  all: (selector, within = document) => [...within.querySelectorAll(selector)],
};

page.say = (text) => { page.live.textContent = text; };

page.view = () => page.one(".view.shown");

page.show = (view) => {
  page.all(".view").forEach((other) => other.classList.toggle("shown", other === view));
  page.all(".views a").forEach((link) => {
    if (link.hash === `#${view.id}`) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  });
  page.all(".of-findings").forEach((part) => { part.hidden = view.id !== "findings"; });
  page.all(".of-facts").forEach((part) => { part.hidden = view.id === "articles"; });
  page.dispatch("view");
};

page.dispatch = (name) => document.dispatchEvent(new Event(`page:${name}`));

// What stands in an item as text until it is needed becomes part of the page.
page.filled = new EventTarget();
page.pending = (item) => page.one(':scope > script[type="text/html"]', item);
page.fill = (item) => {
  const text = page.pending(item);
  if (!text) return;
  text.insertAdjacentHTML("beforebegin", text.textContent);
  text.remove();
  page.filled.dispatchEvent(new CustomEvent("item", { detail: item }));
};

// The element with an id, wherever it is waiting.
page.find = (id) => {
  const found = document.getElementById(id);
  if (found || !/^[acfs]\d+$/.test(id)) return found;
  const waiting = page.all('.item > script[type="text/html"]').find((text) => text.textContent.includes(`id="${id}"`));
  if (waiting) page.fill(waiting.parentNode);
  return document.getElementById(id);
};

// The part of the page that the address names, with the view it stands in brought forward.
page.follow = () => {
  const target = page.find(location.hash.slice(1)) || page.one("#findings");
  const view = target.closest(".view") || page.one("#findings");
  if (view !== page.view()) page.show(view);
  if (target === view) { scrollTo(0, 0); return; }
  const item = target.closest(".item");
  if (item) { page.reveal(item); page.fill(item); }
  target.scrollIntoView({ block: item === target ? "start" : "center" });
  target.focus({ preventScroll: true });
};

addEventListener("hashchange", page.follow);
addEventListener("load", () => { if (location.hash) page.follow(); }); // the browser scrolls there itself before

{
  const watch = new IntersectionObserver((entries) => {
    for (const entry of entries) if (entry.isIntersecting) { page.fill(entry.target); watch.unobserve(entry.target); }
  }, { rootMargin: "1200px" });
  page.all(".item").filter(page.pending).forEach((item) => watch.observe(item));
  addEventListener("beforeprint", () => {
    page.dispatch("print");
    page.all(".view.shown .item:not([hidden])").forEach(page.fill);
  });
  document.documentElement.classList.add("scripted");
  const saved = new Date(document.lastModified);
  if (!Number.isNaN(saved.valueOf())) {
    const date = new Intl.DateTimeFormat(page.words.locale, { dateStyle: "long", timeStyle: "short" });
    page.one(".made").textContent = ` · ${page.words.made.replace("{date}", date.format(saved))}`;
  }
}

"""The review page: what stands on it, that its links lead somewhere, that text stays text."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from math import inf
from pathlib import Path
from typing import cast

import pytest

from checker.records import Article, Kind
from checker.report import Report
from checker.reports import html
from checker.reports.html import render
from checker.reports.page_html.files import FOLDER, digest, script, style
from checker.reports.page_html.words import page_words
from checker.reports.parts.look import PLAIN
from checker.rulefiles import languages
from tests.builders import article, claim, fact, finding, report
from tests.reports.page_reader import Element, PageReader, read_page

HOSTILE = (
    "</script><script>alert(1)</script><img src=x onerror=alert(2)>\"'`{{7*7}}{% raw %}"
    "\u202e\x00\x1b[31m\u2028<!-- ]]>"
)


def with_text(name: str, text: str, **known: str) -> Article:
    return replace(article(name, **known), text=text)


def update(language: str = "en") -> Report:
    """Two articles: the second raises the toll that the first one gives."""
    first = "Two dead in Tarvo\n\nThe storm left two people dead in Tarvo."
    second = "The storm has killed at least 40 people, the prefect said."
    old = claim(
        "a.txt", deaths=2, said="The storm left [two] people dead in Tarvo.", start=34, line=3,
        column=16, place="Tarvo", published="2021-03-06T07:30:00", source="Newswire",
        language=language,
    )  # fmt: skip
    new = claim(
        "b.txt", deaths=(40, inf), said="The storm has killed [at least 40] people, the prefect"
        " said.", start=21, line=1, column=22, place="Tarvo", published="2021-03-07",
        source="The Post", attribution="the prefect", language=language,
    )  # fmt: skip
    told = finding(
        Kind.UPDATES, new, old, message="deaths: at least 40 replaces 2", fact="f1",
        reason="the newer figure replaces the earlier one",
    )  # fmt: skip
    return report(
        told,
        facts=(fact("f1", old, new),),
        articles=(
            with_text("a.txt", first, title="Two dead in Tarvo", language=language,
                      published="2021-03-06T07:30:00", source="Newswire"),
            with_text("b.txt", second, language=language, published="2021-03-07",
                      source="The Post"),
        ),
    )  # fmt: skip


def hostile() -> Report:
    """A report in which every text that comes from outside is an attack."""
    name = f"{HOSTILE}.txt"
    one = replace(
        claim(name, deaths=3, place=HOSTILE, subject=HOSTILE, attribution=HOSTILE, source=HOSTILE,
              published="2021-03-06", subset=HOSTILE),
        quote=f"3{HOSTILE}", context=f"{HOSTILE} 3{HOSTILE} {HOSTILE}", offset=len(HOSTILE) + 1,
    )  # fmt: skip
    two = claim("b.txt", deaths=5, published=HOSTILE, source="Wire", as_of=HOSTILE)
    told = finding(
        Kind.UPDATES, one, two, name=HOSTILE, message=HOSTILE, reason=HOSTILE, fact=HOSTILE
    )
    text = f"{HOSTILE}\n\nBefore {HOSTILE} 3{HOSTILE} {HOSTILE}"
    return report(
        told,
        facts=(fact(HOSTILE, one, two),),
        articles=(
            with_text(name, text, title=HOSTILE, source=HOSTILE, published="2021-03-06"),
            article("c.txt", problem=HOSTILE),
        ),
    )


def many(number: int) -> Report:
    """More findings than are put into the page from the start."""
    pairs = [
        (claim("a.txt", deaths=n, place=f"P{n}", start=9 * n, said=f"[{n}] dead"),
         claim("b.txt", deaths=n + 1, place=f"P{n}", start=9 * n, said=f"[{n + 1}] dead"))
        for n in range(number)
    ]  # fmt: skip
    found = [
        finding(Kind.CONFLICTS, *pair, name=f"{n:016x}", fact=f"f{n}")
        for n, pair in enumerate(pairs)
    ]
    return report(*found, facts=tuple(fact(f"f{n}", *pair) for n, pair in enumerate(pairs)))


REPORTS = {
    "update": update(),
    "french": update("fr"),
    "hostile": hostile(),
    "many": many(html.EAGER + 20),
    "empty": report(),
    "unread": report(
        finding(Kind.UNREADABLE, message="x: empty"), articles=(article(problem="-"),)
    ),
}


@pytest.fixture(params=REPORTS.values(), ids=REPORTS.keys())
def page(request: pytest.FixtureRequest) -> PageReader:
    return read_page(render(request.param, PLAIN))


def by_class(page: PageReader, name: str) -> list[Element]:
    return [element for element in page.elements if element.has(name)]


def text_of(element: Element) -> str:
    return " ".join(element.text.split())


def test_every_page_is_well_formed(page: PageReader) -> None:
    assert page.faults == []


def test_every_link_leads_to_one_element(page: PageReader) -> None:
    ids = [e.attributes["id"] for e in page.elements if "id" in e.attributes]
    assert len(ids) == len(set(ids))
    named = [
        *(e.attributes["href"].removeprefix("#") for e in page.elements if e.name == "a"
          and "href" in e.attributes),
        *(e.attributes["data-chart"] for e in page.elements if "data-chart" in e.attributes),
        *(name for e in page.elements for name in e.attributes.get("aria-labelledby", "").split()),
    ]  # fmt: skip
    assert named
    assert set(named) <= set(ids)


def test_nothing_is_fetched_and_nothing_foreign_runs(page: PageReader) -> None:
    links = list(addresses(page))
    assert all(link.startswith("#") or link == "data:," for link in links)
    assert not [name for e in page.elements for name in e.attributes if name.startswith("on")]
    assert not [e for e in page.elements if "style" in e.attributes or e.name in {"img", "iframe"}]
    run = [e for e in page.elements if e.name == "script" and "type" not in e.attributes]
    assert [e.text for e in run] == [str(script())]
    (policy,) = (e for e in page.elements if "http-equiv" in e.attributes)
    assert policy.attributes["content"] == (
        f"default-src 'none'; style-src '{digest(style())}'; script-src '{digest(script())}'; "
        "img-src data:; base-uri 'none'; form-action 'none'"
    )


def addresses(page: PageReader) -> Iterator[str]:
    for element in page.elements:
        for name in ("href", "src", "action", "data", "poster", "srcset"):
            if name in element.attributes:
                yield element.attributes[name]


def test_our_own_files_name_no_address() -> None:
    for path in FOLDER.iterdir():
        assert not re.search(r"https?:|//[a-z]|@import|url\(", path.read_text("utf-8")), path.name


def test_hostile_text_is_shown_and_not_obeyed() -> None:
    out = render(hostile(), PLAIN)
    assert not set(out) & set("\u202e\x00\x1b\u2028")
    assert "<script>alert" not in out
    assert "<img" not in out
    assert "\\u202e\u2400\u241b[31m" in out
    page = read_page(out)
    shown = HOSTILE.translate({0x202E: "\\u202e", 0: "\u2400", 0x1B: "\u241b", 0x2028: " "})
    (title,) = (e for e in page.elements if e.attributes.get("id") == "s1-head")
    assert title.text == shown
    (marked,) = (e for e in by_class(page, "claim") if e.attributes.get("id") == "c1")
    assert marked.text == f"3{shown}"


def test_two_runs_give_the_same_bytes() -> None:
    assert render(update(), PLAIN) == render(update(), PLAIN)


def test_a_finding() -> None:
    page = read_page(render(update(), PLAIN))
    (found,) = by_class(page, "finding")
    assert found.attributes["data-kind"] == "updates"
    assert found.attributes["data-measure"] == "deaths"
    assert found.attributes["data-article"] == "a2|a1"
    assert text_of(by_class(page, "todo")[0]) == (
        "To do a.txt still says 2; the figure now is at least 40 (b.txt)."
    )
    newest, old = by_class(page, "side")
    assert text_of(newest) == (
        "at least 40 the newest “The storm has killed at least 40 people, the prefect said.”"
        " The Post, 7 Mar 2021 b.txt:1:22 · source: the prefect"
    )
    assert text_of(old).startswith(
        "2 overtaken “The storm left two people dead in Tarvo.” Newswire"
    )
    assert [e.text for e in page.elements if e.name == "mark"][:2] == ["at least 40", "two"]
    assert text_of(by_class(page, "why")[0]) == "Why the newer figure replaces the earlier one"


def test_an_article_is_named_once_with_the_last_value_that_it_gives() -> None:
    newest = claim("c.txt", deaths=9)
    older = claim("b.txt", deaths=7)
    oldest = [claim("b.txt", deaths=5, start=50), claim("a.txt", deaths=5)]
    quoted = claim("d.txt", deaths=5, previous=True)
    told = finding(Kind.UPDATES, newest, older, *oldest, quoted)
    page = read_page(render(report(told), PLAIN))
    assert text_of(by_class(page, "todo")[0]) == (
        "To do b.txt still says 7, a.txt still says 5; the figure now is 9 (c.txt)."
    )


def test_every_claim_is_marked_in_its_article_and_leads_to_its_fact() -> None:
    page = read_page(render(update(), PLAIN))
    prose = [text_of(e) for e in by_class(page, "prose")]
    assert prose == [
        "The storm left two people dead in Tarvo.",
        "The storm has killed at least 40 people, the prefect said.",
    ]
    marks = [e for e in by_class(page, "claim") if e.name == "a"]
    assert [(e.text, e.attributes["id"], e.attributes["href"]) for e in marks] == [
        ("two", "c1", "#f1"), ("at least 40", "c2", "#f1"),
    ]  # fmt: skip
    assert [e.attributes["title"] for e in marks] == ["updated · overtaken", "updated"]


def test_a_title_is_not_told_twice() -> None:
    page = read_page(render(update(), PLAIN))
    (head,) = (e for e in page.elements if e.attributes.get("id") == "a1-head")
    assert text_of(head) == "Two dead in Tarvo"
    assert text_of(by_class(page, "prose")[0]).count("Two dead") == 0


def test_a_french_page() -> None:
    out = render(update("fr"), PLAIN)
    page = read_page(out)
    assert '<html lang="fr">' in out
    assert "Relecture des chiffres" in out
    assert text_of(by_class(page, "summary")[0]) == (
        "2 articles · 2 données relevées · 1 fait · 1 signalement"
    )
    assert text_of(by_class(page, "todo")[0]) == (
        "À faire a.txt dit encore 2 ; chiffre à jour : au moins 40 (b.txt)."
    )


def test_searching_needs_no_accents() -> None:
    named = claim("a.txt", deaths=2, said="[Deux] morts à Évreux", source="L’Écho")
    (found,) = by_class(read_page(render(report(finding(Kind.CONFLICTS, named)), PLAIN)), "finding")
    assert "deux morts a evreux l’echo" in found.attributes["data-search"]


def test_a_kind_that_nobody_knows_is_shown_with_its_message() -> None:
    odd = finding(Kind.UPDATES, claim(deaths=2), message="Something new was seen.")
    out = render(report(replace(odd, kind=cast("Kind", "odd"), level=odd.level)), PLAIN)
    (found,) = by_class(read_page(out), "finding")
    assert found.has("kind-odd")
    assert "Something new was seen." in out
    assert '<span class="kind">odd</span>' in out


def test_items_beyond_the_first_are_held_back_as_text() -> None:
    page = read_page(render(many(html.EAGER + 20), PLAIN))
    held = [e for e in page.elements if e.attributes.get("type") == "text/html"]
    assert len([e for e in held if e.parents[-1].has("finding")]) == 20
    assert len(by_class(page, "side")) == 2 * (html.EAGER + 20)


def test_the_words_of_the_script_are_there() -> None:
    page = read_page(render(update("fr"), PLAIN))
    (words,) = (e for e in page.elements if e.attributes.get("id") == "words")
    used = set(re.findall(r"page\.words\.(\w+)", str(script())))
    assert used <= set(json.loads(words.text))


@pytest.mark.parametrize("language", languages())
def test_each_language_has_all_words(language: str) -> None:
    words = page_words(language)
    assert "{n}" in words.decisions.progress
    assert "{total}" in words.decisions.progress


@pytest.mark.slow
@pytest.mark.skipif(not shutil.which("chromium"), reason="needs chromium, to run the page")
@pytest.mark.parametrize("name", ["update", "hostile", "many", "empty"])
def test_the_page_runs_in_a_browser(name: str, tmp_path: Path) -> None:
    path = tmp_path / "review.html"
    path.write_text(render(REPORTS[name], PLAIN), encoding="utf-8", errors="backslashreplace")
    done = subprocess.run(
        ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--enable-logging=stderr",
         "--disable-background-networking", f"--user-data-dir={tmp_path / 'profile'}",
         "--dump-dom", path.as_uri()],
        capture_output=True, text=True, check=False, timeout=120,
    )  # fmt: skip
    assert ":CONSOLE" not in done.stderr
    assert '<html lang="en" class="scripted">' in done.stdout
    count = len(REPORTS[name].findings)
    assert f">0 of {count} decided</p>" in done.stdout

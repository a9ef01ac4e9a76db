"""The review page in a real browser: chromium driven by Playwright, where both are there."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from checker.decisions import decided
from checker.records import Claim, Kind
from checker.records_decided import Decision, Verdict
from checker.report import Report
from checker.reports.html import EAGER, render
from checker.reports.parts.look import PLAIN
from tests.builders import claim, fact, finding, report
from tests.reports.test_html_report import hostile, many, update, with_text

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

STEP = 50  # items that filters.js shows at a time
CHROMIUM = shutil.which("chromium")
playwright = pytest.importorskip("playwright.sync_api", reason="pip install playwright")
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not CHROMIUM, reason="apt-get install chromium"),
]


def said(name: str, day: int, source: str, start: int, sentence: str, **figure: float) -> Claim:
    return claim(
        name, published=f"2021-03-0{day}", source=source, start=start, said=sentence, **figure
    )


def desk() -> Report:
    """A conflict, an update and a dispute in three articles."""
    wire = said("a.txt", 1, "Wire", 7, "Quake: [two] dead in Évora.", deaths=2)
    post = said("b.txt", 2, "Post", 0, "[Three] dead in Évora.", deaths=3)
    nine = said("a.txt", 1, "Wire", 37, "The town: [9] hurt.", injured=9)
    more = said("b.txt", 2, "Post", 22, "[14] hurt.", injured=14)
    few = said("c.txt", 3, "Wire", 0, "[1,200] marched, police said.", crowd=1200)
    many = said("c.txt", 3, "Wire", 29, "[3,000] marched, the union said.", crowd=3000)
    return report(
        finding(Kind.CONFLICTS, post, wire, name="1" * 16, message="3 against 2", fact="f1"),
        finding(Kind.UPDATES, more, nine, name="2" * 16, message="14 replaces 9", fact="f2"),
        finding(Kind.DISPUTES, many, few, name="3" * 16, message="3,000, but 1,200", fact="f3"),
        facts=(fact("f1", wire, post), fact("f2", nine, more), fact("f3", few, many)),
        articles=(
            with_text("a.txt", "Quake: two dead in Évora.\n\nThe town: 9 hurt.", title="Quake"),
            with_text("b.txt", "Three dead in Évora.\n\n14 hurt."),
            with_text("c.txt", "1,200 marched, police said.\n\n3,000 marched, the union said."),
        ),
    )


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with playwright.sync_playwright() as driver:
        opened = driver.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield opened
        opened.close()


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A tab that may neither complain, ask anything nor fetch anything."""
    context = browser.new_context(viewport={"width": 1280, "height": 900}, accept_downloads=True)
    tab = context.new_page()
    faults: list[str] = []
    tab.on("console", lambda message: faults.append(message.text))
    tab.on("pageerror", lambda error: faults.append(str(error)))
    tab.on("dialog", lambda dialog: faults.append(dialog.message))
    tab.on("request", lambda request: faults.append(request.url)
           if not request.url.startswith(("file:", "data:", "blob:")) else None)  # fmt: skip
    yield tab
    context.close()
    assert faults == []


def show(page: Page, shown: Report, folder: Path, *, at: str = "") -> None:
    path = folder / "review.html"
    path.write_text(render(shown, PLAIN), encoding="utf-8", errors="backslashreplace")
    page.goto(path.as_uri() + at)


def focus(page: Page) -> str:
    return str(page.evaluate("document.activeElement.id"))


def wait_for(page: Page, number: int) -> None:
    """Until so many findings are shown."""
    playwright.expect(page.locator(".finding:not([hidden])")).to_have_count(number)


def shown_findings(page: Page) -> list[str]:
    ids = page.evaluate("[...document.querySelectorAll('.finding:not([hidden])')].map(e => e.id)")
    return list(ids)


def test_keys_move_and_decide_and_decisions_stay(page: Page, tmp_path: Path) -> None:
    show(page, desk(), tmp_path)
    page.keyboard.press("j")
    assert focus(page) == "s1"
    page.keyboard.press("a")
    page.keyboard.press("j")
    page.keyboard.press("d")
    page.keyboard.type("two <b>events</b>")
    page.keyboard.press("Enter")
    assert focus(page) == "s2"
    assert page.inner_text("#s2 .decided") == "dismissed · two <b>events</b>"
    page.keyboard.press("k")
    assert focus(page) == "s1"
    page.reload()
    assert page.inner_text("#progress") == "2 of 3 decided"


def test_the_same_decision_again_takes_it_back(page: Page, tmp_path: Path) -> None:
    show(page, desk(), tmp_path)
    page.keyboard.press("j")
    for expected in ("1 of 3 decided", "0 of 3 decided"):
        page.keyboard.press("f")
        assert page.inner_text("#progress") == expected


def test_no_reason_no_dismissal(page: Page, tmp_path: Path) -> None:
    show(page, desk(), tmp_path)
    page.click("#s1 [data-decide=dismissed]")
    page.keyboard.press("Escape")
    assert page.inner_text("#progress") == "0 of 3 decided"


def test_decisions_are_exported_and_loaded(page: Page, tmp_path: Path) -> None:
    show(page, desk(), tmp_path)
    page.click("#s3 [data-decide=fixed]")
    with page.expect_download() as started:
        page.click(".export")
    file = tmp_path / "decisions.json"
    started.value.save_as(file)
    written = json.loads(file.read_text("utf-8"))
    (decision,) = written["decisions"]
    assert decision.pop("at").endswith("Z")
    assert decision == {
        "finding": "3" * 16, "kind": "disputes", "message": "3,000, but 1,200",
        "decision": "fixed",
    }  # fmt: skip
    page.evaluate("localStorage.clear()")
    page.reload()
    assert page.inner_text("#progress") == "0 of 3 decided"
    page.set_input_files(".import", file)
    playwright.expect(page.locator("#progress")).to_have_text("1 of 3 decided")


def test_decisions_of_the_report_hold_until_the_desk_decides_otherwise(
    page: Page, tmp_path: Path
) -> None:
    given = [Decision("1" * 16, Verdict.DISMISSED, "a double", at="2021-03-04T00:00:00Z")]
    show(page, decided(desk(), given), tmp_path)
    assert page.inner_text("#s1 .decided") == "dismissed · a double"
    assert page.inner_text("#progress") == "1 of 3 decided"
    page.click("#s1 [data-decide=dismissed]")
    page.reload()
    assert page.inner_text("#progress") == "0 of 3 decided"
    later = [replace(given[0], at="2999-01-01T00:00:00Z")]
    show(page, decided(desk(), later), tmp_path)
    assert page.inner_text("#progress") == "1 of 3 decided"


def test_a_file_that_holds_no_decisions_is_refused(page: Page, tmp_path: Path) -> None:
    show(page, desk(), tmp_path)
    file = tmp_path / "other.json"
    file.write_text('{"decisions": 3}')
    page.set_input_files(".import", file)
    page.wait_for_selector("text=This file is no decisions file.")


@pytest.mark.parametrize(
    ("field", "value", "found"),
    [
        ("measure", "injured", ["s2"]),
        ("article", "a3", ["s3"]),
        ("source", "o2", ["s1", "s2"]),
        ("decision", "accepted", []),
    ],
)
def test_choosing(page: Page, tmp_path: Path, field: str, value: str, found: list[str]) -> None:
    show(page, desk(), tmp_path)
    page.select_option(f"[name={field}]", value)
    wait_for(page, len(found))
    assert shown_findings(page) == found
    assert page.is_visible("#findings .none") is (not found)


@pytest.mark.parametrize(
    ("words", "found"), [("évora", ["s1"]), ("EVORA three", ["s1"]), ("union", ["s3"]), ("zz", [])]
)
def test_searching(page: Page, tmp_path: Path, words: str, found: list[str]) -> None:
    show(page, desk(), tmp_path)
    page.keyboard.press("/")
    page.keyboard.type(words)
    wait_for(page, len(found))
    assert shown_findings(page) == found


def test_kinds_are_chosen_together(page: Page, tmp_path: Path) -> None:
    show(page, desk(), tmp_path)
    for kind in ("conflicts", "disputes"):
        page.click(f".chip:has([value={kind}])")
    wait_for(page, 2)
    assert shown_findings(page) == ["s1", "s3"]


def test_from_a_finding_to_the_text_to_the_fact(page: Page, tmp_path: Path) -> None:
    show(page, desk(), tmp_path)
    page.click("#s1 .side a")
    assert page.inner_text(":target") == "Three"
    page.click(":target")
    assert page.url.endswith("#f1")
    playwright.expect(page.locator("#f1")).to_be_focused()
    page.focus("#f1 .mark")
    hint = ["2, Wire, 1 Mar 2021", "“Quake: two dead in Évora.”"]
    assert page.inner_text(".hint").splitlines() == hint
    page.keyboard.press("Escape")
    assert page.is_hidden(".hint")


def test_a_finding_shows_the_chart_of_its_fact(page: Page, tmp_path: Path) -> None:
    show(page, desk(), tmp_path)
    page.wait_for_selector("#s2 .slot .chart")
    assert page.locator("#s2 .mark").count() == 2


def test_shortcuts_can_be_turned_off(page: Page, tmp_path: Path) -> None:
    show(page, desk(), tmp_path)
    page.keyboard.press("?")
    page.uncheck(".shortcuts")
    page.click(".help .close")
    page.keyboard.press("j")
    assert focus(page) != "s1"


def test_hostile_text_does_nothing(page: Page, tmp_path: Path) -> None:
    show(page, hostile(), tmp_path)
    page.click(".views a[href='#facts']")
    page.hover("#f1 .mark")
    page.click(".views a[href='#articles']")
    assert page.evaluate("document.images.length") == 0


def test_items_that_are_held_back_come_when_asked_for(page: Page, tmp_path: Path) -> None:
    last = EAGER + 20
    show(page, many(last), tmp_path, at=f"#s{last}")
    page.wait_for_selector(f"#s{last} .side")
    page.click(f"#s{last} [data-decide=accepted]")
    assert page.inner_text("#progress") == f"1 of {last} decided"


def test_a_long_list_grows_as_its_end_comes_near_and_prints_whole(
    page: Page, tmp_path: Path
) -> None:
    show(page, many(EAGER + 150), tmp_path)
    wait_for(page, STEP)
    assert page.inner_text(".views [aria-current] .number") == str(EAGER + 150)
    page.locator(f"#s{STEP}").scroll_into_view_if_needed()
    playwright.expect(page.locator(f"#s{STEP + 1}")).to_be_visible()
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    wait_for(page, EAGER + 150)
    assert page.locator(".finding .side").count() >= EAGER + 150


def test_the_keyboard_goes_on_behind_what_is_shown(page: Page, tmp_path: Path) -> None:
    show(page, many(STEP + 20), tmp_path)
    page.focus(f"#s{STEP}")
    page.keyboard.press("j")
    assert focus(page) == f"s{STEP + 1}"


def test_an_address_brings_a_finding_that_filters_hide(page: Page, tmp_path: Path) -> None:
    show(page, desk(), tmp_path)
    page.select_option("[name=measure]", "injured")
    wait_for(page, 1)
    page.evaluate("location.hash = '#s3'")
    wait_for(page, 3)
    assert focus(page) == "s3"


@pytest.mark.parametrize("view", ["findings", "facts", "articles"])
def test_nothing_sticks_out_on_a_telephone(page: Page, tmp_path: Path, view: str) -> None:
    page.set_viewport_size({"width": 390, "height": 800})
    for shown in (desk(), update(), hostile()):
        show(page, shown, tmp_path, at=f"#{view}")
        assert page.evaluate("document.documentElement.scrollWidth") <= 390

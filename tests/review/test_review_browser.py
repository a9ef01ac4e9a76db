"""The served page in a real browser: decisions come to the file, and back from it."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING

import pytest

from checker.review.server import Serving, opened
from tests.reports.test_html_browser import browser, desk

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

__all__ = ["browser"]

playwright = pytest.importorskip("playwright.sync_api", reason="pip install playwright")
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not shutil.which("chromium"), reason="apt-get install chromium"),
]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "decisions.json"


@pytest.fixture
def serving(file: Path) -> Iterator[Serving]:
    with opened(desk(), file) as given:
        thread = Thread(target=given.wait)
        thread.start()
        yield given
        given.stop()
        thread.join()


@pytest.fixture
def page(browser: Browser, serving: Serving) -> Iterator[Page]:
    """A tab with the page, that asks nobody else and throws no error."""
    context = browser.new_context()
    tab = context.new_page()
    faults: list[str] = []
    tab.on("pageerror", lambda error: faults.append(str(error)))
    own = serving.address.partition("?")[0]
    tab.on("request", lambda request: faults.append(request.url)
           if not request.url.startswith((own, "data:")) else None)  # fmt: skip
    tab.goto(serving.address)
    yield tab
    context.close()
    assert faults == []


def held(file: Path) -> dict[str, str]:
    entries = json.loads(file.read_text("utf-8"))["decisions"]
    return {entry["finding"][0]: entry["decision"] for entry in entries}


def decides(page: Page, button: str, status: int = 204) -> None:
    """Press a button and wait for the answer."""
    with page.expect_response(lambda answer: answer.request.method in ("PUT", "DELETE")) as told:
        page.click(button)
    assert told.value.status == status


def test_decisions_are_written_and_taken_back(page: Page, file: Path) -> None:
    decides(page, "#s1 [data-decide=accepted]")
    decides(page, "#s3 [data-decide=fixed]")
    assert held(file) == {"1": "accepted", "3": "fixed"}
    decides(page, "#s3 [data-decide=fixed]")
    assert held(file) == {"1": "accepted"}
    page.reload()
    playwright.expect(page.locator("#progress")).to_have_text("1 of 3 decided")
    assert page.evaluate("localStorage.length") == 0


def test_a_decision_of_another_is_seen(page: Page, file: Path) -> None:
    entry = {"finding": "2" * 16, "decision": "dismissed", "reason": "<b>a double</b>"}
    file.write_text(json.dumps({"decisions": [entry]}), encoding="utf-8")
    page.reload()
    playwright.expect(page.locator("#s2 .decided")).to_have_text("dismissed · <b>a double</b>")


def test_what_could_not_be_written_is_said_and_not_shown_as_decided(page: Page, file: Path) -> None:
    page.wait_for_load_state("networkidle")
    file.write_text("broken", encoding="utf-8")
    decides(page, "#s1 [data-decide=accepted]", 409)
    playwright.expect(page.locator(".notice")).to_contain_text("could not be written")
    playwright.expect(page.locator("#progress")).to_have_text("0 of 3 decided")
    assert file.read_text("utf-8") == "broken"

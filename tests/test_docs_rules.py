"""Every rule has its page, and each page's example gives what the page says."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from checker.findings.rules import RULES, judgement
from checker.results import checked
from checker.settings import Settings

PAGES = Path(__file__).parents[1] / "docs" / "rules"
NAMES = sorted({*RULES.values(), *judgement().sure, "stale", "unreadable"})
ARTICLE = re.compile(r"`(\S+)`, published (\S+):\n\n```\n(.*?)\n```", re.DOTALL)

REGISTRY = re.compile(r"```toml\n(.*?)```", re.DOTALL)


def test_every_rule_has_its_page() -> None:
    assert sorted(path.stem for path in PAGES.glob("*.md")) == NAMES


@pytest.mark.model
@pytest.mark.parametrize("name", NAMES)
def test_the_example_gives_what_the_page_says(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = (PAGES / f"{name}.md").read_text("utf-8")
    for article, day, text in ARTICLE.findall(page):
        (tmp_path / article).write_text(f"---\ndate: {day}\n---\n{text}\n" if text else "", "utf-8")
    registry = "".join(REGISTRY.findall(page))
    (tmp_path / "facts.toml").write_text(registry, "utf-8")
    monkeypatch.chdir(tmp_path)
    wanted = {name: "note"} if name in judgement().rules.off else {}
    settings = Settings(cache=False, facts="facts.toml" if registry else "", levels=wanted)
    told = [one.message for one in checked([Path()], settings).report.findings if one.rule == name]
    assert told == re.findall(r"^> (.*)$", page, re.MULTILINE)

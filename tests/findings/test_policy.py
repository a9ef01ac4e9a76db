"""What the settings make of findings: levels by rule, measure and path, and how sure they are."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from checker.findings.policy import ruled
from checker.findings.rules import RULES, judgement
from checker.findings.unread import unread
from checker.records import Finding, Kind, Level
from checker.settings import Override, Settings
from tests.builders import article, claim, finding, report

DEATHS = (claim("news/b.md", deaths=3), claim("archive/a.md", deaths=2))


def of_rule(rule: str, kind: Kind = Kind.CONFLICTS, **changes: object) -> Finding:
    return replace(finding(kind, *DEATHS), rule=rule, **changes)


def home() -> str:
    return str(Path.cwd() / "news")


def levels(found: Finding, **settings: object) -> list[str]:
    # articles of the builders lie in a folder called news
    told = ruled(report(found), Settings(home=home(), **settings))
    return [str(entry.level) for entry in told.findings]


@pytest.fixture(autouse=True)
def _in_the_site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


CONFLICT, UPDATE = of_rule("conflict"), of_rule("update", Kind.UPDATES, level=Level.WARNING)
ARCHIVE = ("archive/**",)


@pytest.mark.parametrize(
    ("found", "settings", "expected"),
    [
        (CONFLICT, {}, ["error"]),
        (CONFLICT, {"levels": {"conflict": "note"}}, ["note"]),
        (CONFLICT, {"levels": {"conflict": "off"}}, []),
        (CONFLICT, {"levels": {"update": "off"}}, ["error"]),
        # a measure before a rule, the two together before either
        (CONFLICT, {"levels": {"conflict": "off"}, "measures": {"deaths": "warning"}}, ["warning"]),
        (CONFLICT, {"measures": {"crowd": "off"}}, ["error"]),
        (CONFLICT, {"measures": {"deaths": {"conflict": "note"}}}, ["note"]),
        (CONFLICT, {"measures": {"deaths": {"update": "note"}}}, ["error"]),
        # how sure it is
        (CONFLICT, {"min_confidence": 0.9}, ["error"]),
        (CONFLICT, {"min_confidence": 0.91}, []),
        # a rule that is off until it is asked for
        (of_rule("stealth-edit"), {}, []),
        (of_rule("stealth-edit"), {"levels": {"stealth-edit": "note"}}, ["note"]),
        # both articles of a conflict may be the wrong one
        (CONFLICT, {"overrides": (Override(ARCHIVE, levels={"conflict": "off"}),)}, ["error"]),
        (CONFLICT, {"overrides": (Override(("*.md",), levels={"conflict": "off"}),)}, []),
        # of an update, only the older figure would have to change
        (UPDATE, {"overrides": (Override(ARCHIVE, levels={"update": "off"}),)}, []),
        (UPDATE, {"overrides": (Override(("/news/**",), levels={"update": "off"}),)}, ["warning"]),
        (UPDATE, {"overrides": (Override(ARCHIVE, measures={"deaths": "note"}),)}, ["note"]),
        (UPDATE, {"overrides": (Override(ARCHIVE, min_confidence=0.95),)}, []),
        (UPDATE, {"min_confidence": 1.0, "overrides": (Override(ARCHIVE, min_confidence=0.5),)},
         ["warning"]),
        # the later table holds
        (UPDATE, {"overrides": (Override(ARCHIVE, levels={"update": "off"}),
                                Override(("archive/a.md",), levels={"update": "error"}))},
         ["error"]),
    ],
)  # fmt: skip
def test_levels(found: Finding, settings: dict[str, object], expected: list[str]) -> None:
    assert levels(found, **settings) == expected


def test_an_article_that_cannot_be_read_has_a_path_too() -> None:
    broken = article("archive/c.md", problem="it is empty")
    told = report(*unread([broken]), articles=(broken,))
    settings = Settings(home=home(), overrides=(Override(ARCHIVE, levels={"unreadable": "off"}),))
    assert ruled(told, Settings()).findings == told.findings
    assert ruled(told, settings).findings == ()


def test_a_finding_of_no_article_has_the_level_of_its_rule() -> None:
    alone = replace(finding(Kind.UNREADABLE), rule="baseline")
    assert levels(alone) == ["warning"]
    assert levels(alone, levels={"baseline": "note"}) == ["note"]
    assert levels(alone, overrides=(Override(("**",), levels={"baseline": "off"}),)) == ["warning"]


def test_every_rule_is_known() -> None:
    assert {*RULES.values(), *judgement().sure, "unreadable"} <= set(judgement().rules.known)


def test_rules_that_are_off_are_known_rules() -> None:
    rules = judgement().rules
    assert set(rules.off) <= set(rules.known)
    assert {"name-variant", "stealth-edit"} == set(rules.off)

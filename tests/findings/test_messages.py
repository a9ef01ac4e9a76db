"""What a finding says, in the language of its articles."""

from __future__ import annotations

import ast
from dataclasses import replace
from math import inf
from pathlib import Path
from string import Formatter

import pytest

from checker.findings import ladder, messages
from checker.findings.messages import message, reason
from checker.interval import Interval
from checker.records import Claim, Kind
from checker.rulefiles import languages
from tests.builders import claim, fact


def said(kind: Kind, *claims: Claim) -> str:
    return message(kind, fact("f1", *claims), claims)


DEATHS = (claim("b", deaths=3), claim("a", deaths=2), claim("c", deaths=(2, inf)))


@pytest.mark.parametrize(
    ("kind", "claims", "text"),
    [
        (Kind.CONFLICTS, DEATHS[:2], "deaths · deaths: 3 against 2"),
        (Kind.UPDATES, DEATHS, "deaths · deaths: 3 replaces 2, at least 2"),
        (Kind.REFINES, (claim(arrests=Interval(6700, inf, low_open=True)),
                        claim("b", arrests=(2000, 9999), said="[thousands] of arrests")),
         "arrests · arrests: more than 6,700 makes thousands more precise"),
        (Kind.DISPUTES, (claim(crowd=12000, attribution="police"),
                         claim("b", crowd=60000, attribution="the CGT")),
         "attendance · crowd: 12,000 (police), but 60,000 (the CGT)"),
    ],
)  # fmt: skip
def test_messages_in_english(kind: Kind, claims: tuple[Claim, ...], text: str) -> None:
    assert said(kind, *claims) == text


@pytest.mark.parametrize(
    ("kind", "claims", "text"),
    [
        (Kind.CONFLICTS, {"deaths": (3, 2)}, "morts · deaths : 3 contre 2"),
        (Kind.UPDATES, {"arrests": (12000, 6700)},
         "interpellations · arrests : 12 000 remplace 6 700"),
    ],
)  # fmt: skip
def test_messages_in_french(kind: Kind, claims: dict[str, tuple[int, int]], text: str) -> None:
    ((measure, values),) = claims.items()
    told = [claim(name, language="fr", **{measure: value})
            for name, value in zip("ba", values, strict=True)]  # fmt: skip
    plain = " ".join(said(kind, *told).split())  # French groups digits with narrow blanks
    assert plain == text


def test_a_fact_without_scope_is_named_by_its_measure_alone() -> None:
    told = replace(fact("f1", *DEATHS[:2]), name="")
    assert message(Kind.CONFLICTS, told, DEATHS[:2]) == "deaths: 3 against 2"


def test_a_value_is_said_once_and_a_long_list_is_cut() -> None:
    claims = [claim(f"{number}", deaths=number) for number in (9, 8, 8, 7, 6, 5, 4, 3)]
    assert said(Kind.UPDATES, *claims) == "deaths · deaths: 9 replaces 8, 7, 6, 5, 4 …"


@pytest.mark.parametrize("language", languages())
def test_every_step_and_kind_has_its_words(language: str) -> None:
    told = messages._messages(language)
    texts = [getattr(told, kind) for kind in Kind if kind not in (Kind.UNREADABLE, Kind.REMARK)]
    known = {name for text in texts for _, name, _, _ in Formatter().parse(text) if name}
    assert known == {"what", "left", "right"}
    given, texts_of_ladder = reasons_of_the_ladder()
    assert {key for key in given if not told.reasons.get(key)} == set()
    assert set(told.reasons) <= texts_of_ladder, "a reason that no step gives"


def reasons_of_the_ladder() -> tuple[set[str], set[str]]:
    """The reasons that steps of the ladder are seen to give, and every text of its module."""
    tree = ast.parse(Path(ladder.__file__).read_text(encoding="utf-8"))
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    last = [call.args[2] for call in calls if getattr(call.func, "id", "") == "Decision"]
    given = {node.value for node in last if isinstance(node, ast.Constant)}
    return given, {node.value for node in ast.walk(tree) if isinstance(node, ast.Constant)}


def test_a_reason_is_said_in_the_language_of_the_article() -> None:
    assert reason("compatible", claim(deaths=1)) == "both hold"
    assert reason("compatible", claim(deaths=1, language="fr")) == "les deux se tiennent"

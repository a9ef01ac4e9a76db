"""What a finding says, in the language of its articles."""

from __future__ import annotations

import ast
from math import inf
from pathlib import Path
from string import Formatter

import pytest

from checker.claims.speech import speech_of
from checker.findings import ladder, messages
from checker.findings.messages import message, reason, speaking
from checker.findings.scope_words import subset_words
from checker.interval import Interval
from checker.records import Claim, Kind
from checker.rulefiles import languages
from tests.builders import claim, fact


def said(kind: Kind, *claims: Claim) -> str:
    return message(kind, fact("f1", *claims), claims)


NAMED_ALIKE = {
    "aftershock",
    "children",
    "civilians",
    "crew",
    "foreigners",
    "journalists",
    "men",
    "passengers",
    "pilgrims",
    "prisoners",
    "protesters",
    "divers",
    "rescuers",
    "residents",
    "students",
    "teachers",
    "tourists",
    "women",
    "workers",
}
DEATHS = (claim("b", deaths=3), claim("a", deaths=2), claim("c", deaths=(2, inf)))


@pytest.mark.parametrize(
    ("kind", "claims", "text"),
    [
        (Kind.CONFLICTS, DEATHS[:2], "deaths: 3 against 2"),
        (Kind.UPDATES, DEATHS, "deaths: 3 replaces 2, at least 2"),
        (Kind.REFINES, (claim(arrests=Interval(6700, inf, low_open=True)),
                        claim("b", arrests=(2000, 9999), said="[thousands] of arrests")),
         "arrests: more than 6,700 makes thousands more precise"),
        (Kind.DISPUTES, (claim(crowd=12000, attribution="police"),
                         claim("b", crowd=60000, attribution="the CGT")),
         "attendance: 12,000 (police), but 60,000 (the CGT)"),
    ],
)  # fmt: skip
def test_messages_in_english(kind: Kind, claims: tuple[Claim, ...], text: str) -> None:
    assert said(kind, *claims) == text


@pytest.mark.parametrize(
    ("kind", "claims", "text"),
    [
        (Kind.CONFLICTS, {"deaths": (3, 2)}, "morts : 3 contre 2"),
        (Kind.UPDATES, {"arrests": (12000, 6700)},
         "interpellations : 12 000 remplace 6 700"),
    ],
)  # fmt: skip
def test_messages_in_french(kind: Kind, claims: dict[str, tuple[int, int]], text: str) -> None:
    ((measure, values),) = claims.items()
    told = [claim(name, language="fr", **{measure: value})
            for name, value in zip("ba", values, strict=True)]  # fmt: skip
    plain = " ".join(said(kind, *told).split())  # French groups digits with narrow blanks
    assert plain == text


SCOPED = tuple(
    claim(name, deaths=value, language="fr", place="Lyon", subset="police serious",
          period="2023-01-31/2023-01-31")
    for name, value in (("b", 3), ("a", 2))
)  # fmt: skip


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("", "morts · Lyon · forces de l'ordre, dans un état grave · 31 janvier 2023 : 3 contre 2"),
        (
            "en",
            "deaths · Lyon · police officers, in serious condition · 31 January 2023: 3 against 2",
        ),
    ],
)
def test_a_scope_is_said_in_the_language_of_the_reader(locale: str, text: str) -> None:
    with speaking(locale):
        assert said(Kind.CONFLICTS, *SCOPED) == text


@pytest.mark.parametrize("language", languages())
def test_every_named_part_of_the_counted_ones_has_its_words(language: str) -> None:
    names = {name for own in languages() for name in speech_of(own).subsets}
    names |= {name for own in languages() for name in speech_of(own).groups}
    assert {name for name in names if subset_words(name, language) == name} <= NAMED_ALIKE


def test_a_value_is_said_once_and_a_long_list_is_cut() -> None:
    claims = [claim(f"{number}", deaths=number) for number in (9, 8, 8, 7, 6, 5, 4, 3)]
    assert said(Kind.UPDATES, *claims) == "deaths: 9 replaces 8, 7, 6, 5, 4 …"


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


def test_a_value_in_dispute_is_said_once_with_all_who_give_it() -> None:
    sources = ("the army", "the mayor", "the army", "a nurse", "a driver")
    others = [claim(f"{n}.txt", deaths=7, attribution=who) for n, who in enumerate(sources)]
    first = claim("z.txt", deaths=9, attribution="a union")
    told = "deaths: 9 (a union), but 7 (the army, the mayor, a nurse, …)"
    assert said(Kind.DISPUTES, first, *others) == told


def test_a_ground_is_told_without_its_mark() -> None:
    claims = [claim(f"{n}.txt", deaths=n, place="old mill (site)") for n in (9, 8)]
    assert said(Kind.UPDATES, *claims) == "deaths · old mill: 9 replaces 8"


def test_people_charged_are_told_without_what_they_are_called() -> None:
    claims = [claim(f"{n}.txt", count=n, subset="charged", subject="man") for n in (2, 1)]
    assert said(Kind.UPDATES, *claims) == "number · people charged: 2 replaces 1"

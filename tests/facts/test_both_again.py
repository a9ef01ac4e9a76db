"""Who « ils », "they" are behind a sentence that gives each of the two a figure."""

from __future__ import annotations

from dataclasses import replace

from checker.facts.both_again import with_both
from checker.facts.finalists import Finalists
from checker.records import Claim
from tests.builders import claim

TWO = Finalists("Amina Sall", "Luc Diallo")
BEFORE = "Mme Sall aurait 61 %, contre 39 % pour Luc Diallo."
BOTH = "Au premier tour, ils avaient recueilli 41 % et 22 % des voix."


def share(subject: str, figure: str, sentence: str, start: int) -> Claim:
    made = claim("a", vote_share=float(figure.split(maxsplit=1)[0]), subject=subject)
    at = sentence.index(figure)
    told = replace(made, id=f"a:{start + at}", start=start + at, offset=at, quote=figure)
    return replace(told, context=sentence, rule="fr/vote_share", unit="percent")


def row(first: str, second: str, sentence: str, start: int, *told: str) -> list[Claim]:
    return [
        share(who, figure, sentence, start)
        for who, figure in zip((first, second), told, strict=True)
    ]


def test_they_have_the_names_of_the_two_before() -> None:
    before = row("Amina Sall", "Luc Diallo", BEFORE, 0, "61 %", "39 %")
    claims = before + row("Jean Ba", "Luc Diallo", BOTH, 60, "41 %", "22 %")
    assert [c.subject for c in with_both(claims, TWO)][2:] == ["Amina Sall", "Luc Diallo"]


def test_whoever_is_named_is_meant() -> None:
    before = row("Amina Sall", "Luc Diallo", BEFORE, 0, "61 %", "39 %")
    named = BOTH.replace("ils avaient", "Luc Diallo et Jean Ba avaient")
    claims = before + row("Luc Diallo", "Jean Ba", named, 60, "41 %", "22 %")
    assert with_both(claims, TWO) == claims


def test_they_are_nobody_where_the_two_have_no_figures() -> None:
    claims = row("Jean Ba", "Luc Diallo", BOTH, 60, "41 %", "22 %")
    assert with_both(claims, TWO) == claims

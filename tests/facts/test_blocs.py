"""A camp under two names, as the rows of holders tell."""

from __future__ import annotations

from dataclasses import replace

from checker.facts.one_list import in_lists
from checker.facts.parts import Parts
from checker.facts.subjects import subject_weight
from checker.facts.weights import weights
from checker.records import Claim
from tests.builders import claim


def row(article: str, *holders: str, source: str = "", first: int = 40) -> list[Claim]:
    told = (claim(article, seats=first - i, subject=who) for i, who in enumerate(holders))
    return [
        replace(one, contest="legislative", rule="fr/seats", attribution=source) for one in told
    ]


def held(*claims: Claim) -> list[str]:
    return [told.subject for told in in_lists(claims)]


def test_the_camp_that_stands_where_another_row_has_a_name() -> None:
    one, other = row("a", "Avenir", "Essor", "Vox"), row("b", "Avenir", "camp royal", "Vox")
    assert held(*one, *other)[4] == "Essor"


def test_what_one_camp_is_tells_who_another_one_is() -> None:
    rows = (
        row("a", "Avenir", "Essor", "Vox"),
        row("b", "Avenir", "camp royal", "Vox"),
        row("c", "gauche", "camp royal", "Vox"),
    )
    assert held(*(one for told in rows for one in told))[6:8] == ["Avenir", "Essor"]


def test_a_camp_with_a_figure_beside_the_name_is_another_one() -> None:
    one, other = row("a", "Avenir", "Essor", "Vox"), row("b", "Avenir", "droite", "Vox")
    apart = row("c", "Essor"), row("c", "droite", first=12)
    assert held(*one, *other, *apart[0], *apart[1])[4] == "droite"


def test_two_institutes_may_call_one_camp_otherwise() -> None:
    one = row("a", "Avenir", "Essor", "Vox", source="Sondax")
    other = row("a", "Avenir", "camp royal", "Vox", source="Opinor", first=30)
    assert held(*one, *[replace(c, start=c.start + 900) for c in other])[4] == "Essor"


def test_two_holders_tell_nothing() -> None:
    assert held(*row("a", "Avenir", "Vox"), *row("b", "Avenir", "droite"))[3] == "droite"


def test_the_right_and_the_far_right_are_two() -> None:
    one, other = row("a", "droite")[0], row("b", "extrême droite")[0]
    told = list(subject_weight(one, other, weights(), Parts({}, {})))
    assert told[0].weight == float("-inf")

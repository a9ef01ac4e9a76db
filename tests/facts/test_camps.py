"""« La majorité », « la droite », "the ruling party": which list of the story is meant."""

from __future__ import annotations

from dataclasses import replace

from checker.claims.tags import LIST
from checker.facts.camps import with_camps
from checker.facts.one_list import in_lists
from checker.records import Claim
from tests.builders import claim


def share(article: str, subject: str, value: float, rule: str = "fr/vote_share") -> Claim:
    made = claim(article, vote_share=value, subject=subject)
    return replace(made, contest="european", rule=rule, unit="percent", attribution=article)


LISTS = [share("a", "Avenir", 22.4), share("a", "Union rurale", 27.1), share("a", "Modérés", 8.5)]


def meant(*camps: Claim) -> list[str]:
    return [one.subject for one in with_camps([*LISTS, *camps])[len(LISTS) :]]


def test_those_in_power_are_the_nearest_list() -> None:
    assert meant(share("b", "majorité", 21.9)) == ["Avenir"]
    assert meant(share("b", "ruling party", 21.9, "en/vote_share")) == ["Avenir"]


def test_those_in_power_stay_unknown_between_two() -> None:
    assert meant(share("b", "majorité", 25.0)) == ["majorité"]


def test_any_other_camp_has_the_very_same_share() -> None:
    assert meant(share("b", "droite", 8.5)) == ["Modérés"]
    assert meant(share("b", "droite", 8.7)) == ["droite"]


def test_a_list_and_its_leader_may_differ_by_rounding() -> None:
    tag = (f"{LIST}Modérés|Paul Brun",)
    told = [
        replace(share("d", "Modérés", 8.5), words=tag),
        share("d", "Paul Brun", 8.48),
        share("e", "Paul Brun", 8.3),
    ]
    told = [replace(one, attribution="") for one in told]
    told = [replace(one, value=replace(one.value, resolution=0.1)) for one in told]
    assert {one.subject for one in in_lists(told)} == {"Modérés"}

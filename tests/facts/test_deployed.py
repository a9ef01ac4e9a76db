"""The force sent to a disaster is one for days; that of a march is of its day."""

from __future__ import annotations

from dataclasses import replace

from checker.facts.deployed import as_one_force
from checker.records import Claim
from tests.builders import claim

FIRST, LAST = "2021-07-05", "2021-07-09"


def force(article: str, day: str, *words: str) -> Claim:
    return claim(article, police_deployed=600, published=day, words=words)


def periods(*told: Claim) -> list[str]:
    return [one.period for one in as_one_force(told)]


def test_firefighters_of_one_fire_are_of_all_its_days() -> None:
    row = force("a.txt", FIRST, "@fire"), force("b.txt", LAST, "@fire")
    assert periods(*row) == [f"{FIRST}/{LAST}"] * 2
    dated = replace(row[0], period=FIRST)
    assert periods(dated, row[1]) == [FIRST, f"{FIRST}/{LAST}"]


def test_the_police_of_a_march_is_of_its_day() -> None:
    march = force("c.txt", LAST, "@march", "@fire")
    assert periods(force("a.txt", FIRST, "@fire"), march)[1] == ""
    assert periods(force("a.txt", FIRST), force("b.txt", LAST)) == ["", ""]

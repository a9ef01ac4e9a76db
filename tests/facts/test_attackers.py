"""Those who did it, counted: one number of a story."""

from __future__ import annotations

from checker.claims.assailants import ASSAILANTS
from checker.claims.happening import ACT
from checker.claims.tags import FOR, tagged
from checker.facts.attackers import of_one_band, with_acts
from checker.records import Claim
from tests.builders import claim

TOLD = (f"{FOR}{ASSAILANTS}",)


def band(number: float, article: str, place: str = "") -> Claim:
    return claim(article, said="[Some] men", subject="man", count=number, words=TOLD, place=place)


def test_one_number_each_stands_wherever_it_is_told() -> None:
    told = of_one_band([band(2, "a.txt", place="Dover"), band(3, "b.txt")])
    assert [tagged(one, FOR) for one in told] == [ASSAILANTS, ASSAILANTS]
    assert {one.place for one in told} == {""}


def test_two_numbers_of_one_article_are_of_two_bands() -> None:
    told = of_one_band([band(2, "a.txt"), band(3, "a.txt"), band(2, "b.txt")])
    assert not any(tagged(one, FOR) for one in told)


def at(minute: float, article: str, *words: str) -> Claim:
    return claim(article, said="At [some time] he came in.", unit="time", time=minute, words=words)


def test_when_they_came_in_is_when_the_attack_was() -> None:
    came, attack = at(500, "a.txt", ACT), at(510, "b.txt", "@attack")
    assert [one.words for one in with_acts([came, attack])] == [("@attack",), ("@attack",)]


def test_two_times_of_one_article_are_of_two_steps() -> None:
    came, shot = at(500, "a.txt", ACT), at(560, "a.txt", "@attack")
    assert with_acts([came, shot])[0].words == ()

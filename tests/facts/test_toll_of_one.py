"""One who died, told by many words, and the age of that one."""

from __future__ import annotations

import pytest

from checker.claims.tags import DEAD, ONLY
from checker.facts.toll_of_one import as_one_dead, is_toll_of_one
from checker.records import Claim
from tests.builders import claim


def dead(number: float = 1, **scope: str | bool) -> Claim:
    told = {"as_of": "2021-03-06", "said": f"[{number}] died near {scope}.", **scope}
    return claim(deaths=number, **told)  # type: ignore[arg-type]


TOLL = dead(article="t.txt")


@pytest.mark.parametrize(
    "other",
    [
        dead(place="Savoie", subset="women", single=True),
        dead(subset="protesters", single=True),
        dead(place="Wexley Town", article="b.txt"),
    ],
)
def test_a_place_and_a_kind_part_no_toll_of_one(other: Claim) -> None:
    found = as_one_dead([TOLL, other])[1]
    assert (found.place, found.subset, found.single) == ("", "", False)


@pytest.mark.parametrize(
    "others",
    [
        (dead(2, article="b.txt"),),
        (dead(subset="women"), dead(subset="men", article="b.txt")),
        (dead(subset="police"), dead(subset="protesters", article="b.txt")),
        (dead(place="Leeds"), dead(place="Bristol", article="b.txt")),
        (dead(increment=True),),
        (dead(as_of="2021-05-06"),),
    ],
)
def test_two_are_two(others: tuple[Claim, ...]) -> None:
    assert not is_toll_of_one([TOLL, *others])


def test_the_age_of_the_only_one_is_that_of_the_name() -> None:
    named = claim(age=63, subject="Mary Hale", words=(DEAD,))
    woman = claim("b.txt", age=62, subject="woman", words=(DEAD,))
    driver = claim("b.txt", age=30, subject="driver")
    found = as_one_dead([TOLL, named, woman, driver])[1:]
    assert [one.subject for one in found] == ["Mary Hale", "Mary Hale", "driver"]
    assert [ONLY in one.words for one in found] == [True, True, False]

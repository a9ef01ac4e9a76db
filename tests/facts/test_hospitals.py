"""Patients of one hospital beside all who were hurt."""

from __future__ import annotations

from checker.facts.hospitals import with_patients
from checker.facts.summed import PART
from checker.records import Claim
from tests.builders import claim


def hurt(article: str, number: float, place: str = "", start: int = 10) -> Claim:
    return claim(article, place=place, start=start, injured=number)


def parts(*claims: Claim) -> list[str]:
    return [one.subset for one in with_patients(claims)]


def test_patients_beside_more_hurt_are_a_part() -> None:
    assert parts(hurt("a", 4), hurt("a", 2, "Wexley Medical Center", 90)) == ["", PART]
    assert parts(hurt("a", 4), hurt("a", 2, "CHU de Brest", 90)) == ["", ""]  # an English article


def test_patients_alone_may_be_all_of_them() -> None:
    assert parts(hurt("a", 4, "Wexley General Hospital"), hurt("b", 5)) == ["", ""]
    assert parts(hurt("a", 4), hurt("a", 4, "Wexley General Hospital", 90)) == ["", ""]


def test_two_hospitals_have_some_each() -> None:
    told = hurt("a", 4, "Wexley General Hospital"), hurt("b", 9, "Ashford Clinic"), hurt("c", 13)
    assert parts(*told) == [PART, PART, ""]


def test_other_places_are_no_hospitals() -> None:
    assert parts(hurt("a", 4), hurt("a", 2, "Wexley", 90)) == ["", ""]

"""Several fires of one story: what each burned, and whom each drove out."""

from __future__ import annotations

from datetime import date

import pytest

from checker.facts.fires import as_burning
from checker.isotime import ordinal
from checker.records import Claim
from tests.builders import claim

FIRST = "2021-07-05"


def broke_out(
    day: str, article: str, published: str, *, language: str = "fr", verb: str = "eclater"
) -> Claim:
    return claim(
        article, date=date.fromisoformat(day).toordinal(), unit="date", words=("@fire", verb),
        published=published, line=8, language=language,
    )  # fmt: skip


def driven_out(article: str, published: str, line: int = 9, language: str = "fr") -> Claim:
    return claim(article, displaced=900, published=published, line=line, language=language)


@pytest.mark.parametrize(("language", "verb"), [("fr", "eclater"), ("en", "erupt")])
def test_figures_of_a_fire_that_breaks_out_later_have_its_day(language: str, verb: str) -> None:
    first = broke_out("2021-07-04", "a.txt", FIRST, language=language, verb=verb)
    later = broke_out("2021-08-10", "b.txt", "2021-08-11", language=language, verb=verb)
    told = [
        first,
        driven_out("a.txt", FIRST, language=language),
        later,
        driven_out("b.txt", "2021-08-11", language=language),
    ]
    assert [one.period for one in as_burning(told, ordinal(FIRST))] == ["", "", "", "2021-08-10"]


def test_a_paragraph_that_looks_back_tells_of_the_first_fire() -> None:
    july = claim("b.txt", date=(date(2021, 7, 1).toordinal(), date(2021, 7, 31).toordinal()),
                 unit="date", line=12, published="2021-08-11")  # fmt: skip
    told = [
        broke_out("2021-07-04", "a.txt", FIRST),
        broke_out("2021-08-10", "b.txt", "2021-08-11"),
        july,
        driven_out("b.txt", "2021-08-11", line=12),
    ]
    assert as_burning(told, ordinal(FIRST))[3].period == ""


def test_a_fire_that_flares_up_in_the_same_days_is_the_same() -> None:
    told = [
        broke_out("2021-07-04", "a.txt", FIRST),
        broke_out("2021-07-09", "b.txt", "2021-07-09"),
        driven_out("b.txt", "2021-07-09"),
    ]
    assert as_burning(told, ordinal(FIRST)) == told


def test_an_area_of_a_story_of_fires_burned() -> None:
    told = [
        broke_out("2021-07-04", "a.txt", FIRST),
        broke_out("2021-07-04", "b.txt", FIRST),
        claim("c.txt", area=640, unit="hectare", words=("surface",)),
    ]
    assert as_burning(told, ordinal(FIRST))[2].words == ("@fire", "surface")
    assert as_burning(told[1:], ordinal(FIRST)) == told[1:]

"""Which articles still give an old figure, though they could have known the newer one."""

from __future__ import annotations

import pytest

from checker.findings.messages import speaking
from checker.findings.stale import stale_claims, with_stale
from checker.records import Claim, Kind, Level
from tests.builders import claim, finding

NEW = claim("new.md", deaths=27, published="2026-03-01T12:00", as_of="2026-03-01")


OLD = claim("old.md", deaths=21, published="2026-03-01T08:00", as_of="2026-03-01")


def other(name: str, published: str, **said: object) -> Claim:
    told: dict[str, object] = {"deaths": 21, "as_of": published[:10], **said}
    return claim(name, published=published, **told)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("older", "stale"),
    [
        (other("a.md", "2026-03-01T11:00"), False),  # it could not know
        (other("a.md", "2026-03-01T18:00"), False),  # nor is it late, a few hours later
        (other("a.md", "2026-03-02T09:00"), True),
        (other("a.md", "2026-03-01"), False),  # of the same day, at an hour unknown
        (other("a.md", "2026-03-02"), True),
        (other("a.md", ""), False),
        (other("a.md", "2026-03-02T09:00", previous=True), False),  # quoted as an earlier one
        (other("a.md", "2026-03-02T09:00", as_of="2026-02-28"), False),  # of a day gone by
        (other("a.md", "2026-03-02T09:00", revised=True), False),  # a declared correction
        (other("new.md", "2026-03-01T18:00"), False),  # beside the newer figure
    ],
)
def test_stale(older: Claim, stale: bool) -> None:
    assert stale_claims([NEW, older, OLD]) == ((older,) if stale else ())


def test_a_figure_that_may_be_the_newer_one_is_not_stale() -> None:
    assert stale_claims([NEW, other("a.md", "2026-03-02", deaths=(25, 30))]) == ()


IN_ENGLISH = (
    "deaths: a.md still says 21, b.md still says 21; 27 has been known since 1 March 2026, 12:00"
    " (new.md)"
)
IN_FRENCH = (
    "morts : a.md dit encore 21, b.md dit encore 21 ; 27 est connu depuis le 1er mars 2026, 12:00"
    " (new.md)"
)


@pytest.mark.parametrize(("locale", "message"), [("en", IN_ENGLISH), ("fr", IN_FRENCH)])
def test_it_says_what_to_put_instead(locale: str, message: str) -> None:
    left = (other("a.md", "2026-03-02"), other("b.md", "2026-03-02"))
    again = claim("last.md", deaths=27, published="2026-03-03", as_of="2026-03-03")
    with speaking(locale):
        _, found = with_stale([finding(Kind.UPDATES, NEW, again, *left, OLD)])
    assert (found.rule, found.level, found.message) == ("stale", Level.NOTE, message)
    assert found.claims == (NEW, *left)


def test_one_article_against_many_is_in_doubt_itself() -> None:
    assert stale_claims([NEW, other("a.md", "2026-03-02"), other("b.md", "2026-03-02"), OLD]) == ()


def test_a_toll_that_rose_further_is_not_stale() -> None:
    assert stale_claims([NEW, other("a.md", "2026-03-02", deaths=31), OLD]) == ()


def test_a_figure_that_no_article_had_before_may_be_of_a_part() -> None:
    assert stale_claims([NEW, other("a.md", "2026-03-02")]) == ()


def test_an_update_that_leaves_nothing_behind_is_told_alone() -> None:
    update = finding(Kind.UPDATES, NEW, OLD)
    assert with_stale([update]) == [update]
    conflict = finding(Kind.CONFLICTS, NEW, other("a.md", "2026-03-02"), OLD)
    assert with_stale([conflict]) == [conflict]

"""Near copies of one text are one origin."""

from __future__ import annotations

from dataclasses import replace

import pytest

from checker.facts.origins import copies_of, with_origins
from checker.records import Article, Kind
from checker.reports.parts.look import PLAIN
from checker.reports.text import render
from tests.builders import article, claim, finding, report

WIRE = (
    "A barge broke loose on the river late on Monday and struck the old bridge below the mill. "
    "Rescuers pulled the crew from the water within the hour, and took them to the hospital of the "
    "next town. The harbour master said that a cable had given way. At least {} people were hurt, "
    "most of them passengers of a bus that was crossing at the time."
)
OTHER = (
    "When the bridge shook, Ada Brun was counting change behind her stall. She has sold flowers "
    "there for thirty years and had never heard such a noise. By evening the quay was full of "
    "people who wanted to see what was left of the arch, and the police had put up their tape."
)


def told(name: str, text: str, published: str = "", story: str = "s1") -> Article:
    """An article with a text."""
    return replace(article(name, published=published), text=text, story=story)


def test_a_wire_text_that_was_cut_and_retitled_is_a_copy_of_the_first() -> None:
    first = told("b.md", WIRE.format(12), "2024-03-04T20:00:00")
    titled = told("a.md", f"Bridge hit by barge\n\n{WIRE.format(12)}", "2024-03-04T21:00:00")
    cut = told("c.md", ". ".join(WIRE.format(14).split(". ")[:3]), "2024-03-05")
    own = told("d.md", OTHER, "2024-03-04")
    assert copies_of([titled, first, cut, own]) == {"a.md": "b.md", "c.md": "b.md"}


@pytest.mark.parametrize(
    "others",
    [
        [told("b.md", OTHER)],
        [told("b.md", WIRE.format(12), story="s2")],
        [replace(told("b.md", WIRE.format(12)), superseded="c.md")],
        [replace(told("b.md", WIRE.format(12)), problem="it is empty")],
        [],
    ],
)
def test_no_copies(others: list[Article]) -> None:
    assert copies_of([told("a.md", WIRE.format(12)), *others]) == {}


def test_two_short_texts_are_not_known_to_be_copies() -> None:
    short = "Twelve people were hurt on Monday."
    assert copies_of([told("a.md", short), told("b.md", short)]) == {}


def test_a_finding_counts_its_origins() -> None:
    articles = (
        told("a.md", WIRE.format(12)), told("b.md", WIRE.format(12)), told("c.md", OTHER),
    )  # fmt: skip
    claims = (claim("c.md", injured=14), claim("a.md", injured=12), claim("b.md", injured=12))
    done = with_origins(report(finding(Kind.CONFLICTS, *claims), articles=articles))
    assert [one.origins for one in done.findings] == [2]
    assert [one.copy_of for one in done.articles] == ["", "a.md", ""]
    shown = render(done, PLAIN)
    assert "2 articles of one origin" in str(shown)
    assert str(shown).count("origin") == 1


def test_what_has_no_claims_has_no_origins() -> None:
    done = with_origins(report(finding(Kind.REMARK)))
    assert done.findings[0].origins == 0

"""Accidents as two articles tell them: those on board, their countries, how badly they are hurt."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import TypedDict

import pytest

from checker.claims.extract import claims_of
from checker.claims.parser import open_parser
from checker.facts.align import aligned
from checker.records import Article, Claim
from checker.rulebook import rulebook

pytestmark = pytest.mark.model


class Told(TypedDict):
    """One article of a passage."""

    language: str
    text: str


class Passage(TypedDict):
    """Two articles, and which of their figures are of one fact."""

    one: Told
    other: Told
    together: list[list[str]]
    apart: list[list[str]]


PASSAGES: list[Passage] = tomllib.loads(
    Path(__file__).with_name("accidents.toml").read_text(encoding="utf-8")
)["passage"]


def read(name: str, told: Told, published: str) -> tuple[Claim, ...]:
    language = told["language"]
    article = Article(
        id=name, path=name, language=language, title="", text=told["text"], places=(),
        published=published, source="", story="s1", anchor=published, problem="",
    )  # fmt: skip
    return claims_of(article, open_parser(language), rulebook(language))


def meant(claims: tuple[Claim, ...], text: str, quote: str) -> set[str]:
    """The claims at the bracketed figure of a quote."""
    first = text.index(quote.replace("[", "").replace("]", "")) + quote.index("[")
    last = first + quote.index("]") - quote.index("[") - 1
    return {claim.id for claim in claims if claim.start < last and claim.end > first}


@pytest.mark.parametrize("passage", PASSAGES)
def test_figures_of_two_articles_are_of_one_fact_or_of_two(passage: Passage) -> None:
    one, other = passage["one"], passage["other"]
    here = read("a", one, "2022-05-06T18:00:00")
    there = read("b", other, "2022-05-07T18:00:00")
    groups = aligned([*here, *there], lambda _: lambda *_: 0.45)
    facts = [{claim.id for claim in group.claims} for group in groups]

    def joined(pair: list[str]) -> bool:
        left, right = meant(here, one["text"], pair[0]), meant(there, other["text"], pair[1])
        return any(left & fact and right & fact for fact in facts)

    assert [pair for pair in passage["together"] if not joined(pair)] == []
    assert [pair for pair in passage["apart"] if joined(pair)] == []

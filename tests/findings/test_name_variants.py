"""Names that the articles of one story spell apart."""

from __future__ import annotations

from dataclasses import replace

import pytest

from checker.findings.name_variants import with_name_variants
from checker.findings.policy import wants
from checker.records import Article, Kind, Level
from checker.settings import Override, Settings
from tests.builders import article, report


def told(name: str, text: str, language: str = "fr", story: str = "s1") -> Article:
    """An article with a text."""
    return replace(article(name, language=language), text=text, story=story)


def messages(*articles: Article) -> list[str]:
    found = with_name_variants(replace(report(articles=articles), locale="en")).findings
    assert {(one.kind, one.level) for one in found} <= {(Kind.REMARK, Level.NOTE)}
    return [one.message for one in found]


LOUKA = "Hier à Minsk, le président Alexandre {} a parlé à ses partisans."


def test_a_person_in_two_spellings() -> None:
    names = ("Loukachenko", "Loukachenko", "Loukachenka")
    articles = [told(f"{n}.md", LOUKA.format(name)) for n, name in enumerate(names)]
    (message,) = messages(*articles)
    assert "2 spellings: “Loukachenko” (0.md, 1.md), “Loukachenka” (2.md)" in message
    assert message.endswith("most articles use “Loukachenko”")


def test_it_stands_where_the_rare_spelling_is() -> None:
    names = ("Loukachenko", "Loukachenko", "Loukachenka")
    articles = [told(f"{n}.md", LOUKA.format(name)) for n, name in enumerate(names)]
    (found,) = with_name_variants(report(articles=tuple(articles))).findings
    start = LOUKA.index("Alexandre")
    assert (found.spot.path, found.spot.start) == ("news/2.md", start)


def test_a_place_in_two_spellings() -> None:
    here = told("a.md", "Un feu a pris hier à Saint-Étienne dans un entrepôt.")
    there = told("b.md", "Un feu a pris hier à St-Étienne dans un entrepôt.")
    (message,) = messages(here, there)
    assert "“Saint-Étienne” (a.md), “St-Étienne” (b.md)" in message


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (LOUKA.format("Loukachenko"), LOUKA.format("Loukachenko")),
        (LOUKA.format("Loukachenko"), "Hier à Minsk, M. Loukachenko a parlé à ses partisans."),
        (LOUKA.format("Loukachenko"), "À Minsk, le président A. Loukachenko a parlé hier."),
        (LOUKA.format("Loukachenko"), "À Minsk, Viktor Loukachenko a parlé hier."),
        ("Il pleut à Montreval.", "Il pleut à Montreval-sur-Leyne."),
        ("Il pleut à Lyon.", "Il pleut à Lille."),
    ],
)
def test_no_other_spelling(left: str, right: str) -> None:
    assert messages(told("a.md", left), told("b.md", right)) == []


def test_only_articles_of_one_story_and_one_language_are_held_together() -> None:
    here = told("a.md", LOUKA.format("Loukachenko"))
    other = LOUKA.format("Loukachenka")
    english = "President Alexander Lukashenko spoke in Minsk on Monday."
    assert messages(here, told("b.md", other, story="s2")) == []
    assert messages(here, told("b.md", english, language="en")) == []
    assert messages(here, replace(told("b.md", other), superseded="c.md")) == []


def test_it_is_sought_only_where_it_would_be_told() -> None:
    assert not wants(Settings(), "name-variant")
    assert wants(Settings(), "conflict")
    assert wants(Settings(levels={"name-variant": "note"}), "name-variant")
    assert not wants(Settings(levels={"name-variant": "off"}), "name-variant")
    part = Override(paths=("news/**",), levels={"name-variant": "warning"})
    assert wants(Settings(overrides=(part,)), "name-variant")

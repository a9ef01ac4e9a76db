"""Which articles are about one event, with an encoder that hears topics only."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pytest

from checker.facts.gists import gists_of
from checker.facts.stories import by_folder, stories
from checker.records import Article
from tests.builders import article

if TYPE_CHECKING:
    from numpy.typing import NDArray

TOPICS = {"fire": (1.0, 0.0), "vote": (0.0, 1.0), "both": (0.6, 0.8), "hint": (0.2, 0.98)}


def encode(texts: Sequence[str]) -> NDArray[np.float32]:
    """A vector by the first topic that a text names."""
    rows = [next(row for topic, row in TOPICS.items() if topic in text) for text in texts]
    return np.array(rows, dtype=np.float32)


def told(name: str, text: str, published: str = "", **fields: str) -> Article:
    """An article of a language of which no names are known, in no story yet."""
    one = article(name, published=published, language="xx")
    return replace(one, **{"text": text, "story": "", **fields})


def story_of(articles: Sequence[Article]) -> list[str]:
    return [one.story for one in stories(articles, encode)]


def test_nothing_and_one_article() -> None:
    assert stories([], encode) == []
    assert story_of([told("a", "fire")]) == ["s1"]


def test_articles_of_one_topic_share_a_story_in_order_of_the_first() -> None:
    articles = [told("a", "fire"), told("b", "vote"), told("c", "fire"), told("d", "vote")]
    assert story_of(articles) == ["s1", "s2", "s1", "s2"]


def test_nothing_but_story_and_anchor_changes() -> None:
    articles = [told("a", "fire", "2020-08-15"), told("b", "fire", "2020-08-16")]
    found = stories(articles, encode)
    assert [replace(one, story="") for one in found] == articles


def test_a_bridge_does_not_join_two_events() -> None:
    articles = [told("a", "fire"), told("b", "both"), told("c", "vote")]
    assert story_of(articles) == ["s1", "s2", "s2"]


def test_months_between_part_what_is_only_alike() -> None:
    near = [told("a", "fire", "2020-08-15"), told("b", "both", "2020-08-20")]
    far = [told("a", "fire", "2010-08-15"), told("b", "both", "2020-08-20")]
    assert story_of(near) == ["s1", "s1"]
    assert story_of(far) == ["s1", "s2"]


NAMED = "{}.\n\nHier, Solveig Lindqvist, Karel Novotny et Mike Dunning ont parlé."


@pytest.mark.parametrize(
    ("first", "second", "one"),
    [
        (NAMED.format("Le fire"), NAMED.format("Le hint"), True),
        (NAMED.format("Le fire"), "Le hint.", False),
        ("Le fire.", "Le hint.", False),
    ],
)
def test_names_that_both_hold_bring_two_articles_together(
    first: str, second: str, one: bool
) -> None:
    articles = [
        replace(told(name, text), language="fr") for name, text in (("a", first), ("b", second))
    ]
    assert (len(set(story_of(articles))) == 1) is one


def test_what_cannot_be_read_has_no_story() -> None:
    broken = replace(told("b", "fire"), problem="it is empty")
    assert story_of([told("a", "fire"), broken, told("c", "fire")]) == ["s1", "", "s1"]
    assert story_of([broken]) == [""]


@pytest.mark.parametrize(
    ("others", "anchor"),
    [
        (("2020-08-15", "2020-08-22T01:12:00"), "2020-08"),
        (("2020-08-30", "2020-09-02"), "2020"),
        (("2020-12-30", "2021-01-02"), ""),
        (("", ""), ""),
        (("2020-08", ""), "2020-08"),
    ],
)
def test_an_undated_article_takes_the_month_that_its_story_shares(
    others: tuple[str, str], anchor: str
) -> None:
    dated = [told(f"{number}", "fire", day) for number, day in enumerate(others)]
    found = stories([told("a", "fire"), *dated, told("z", "vote", "1999-01-01")], encode)
    assert found[0].anchor == anchor
    assert found[0].published == ""
    assert [one.anchor for one in found[1:]] == [
        one.published or anchor for one in [*dated, told("z", "vote", "1999-01-01")]
    ]


def test_each_folder_is_a_story_where_the_settings_say_so() -> None:
    named = replace(told("c", "vote", story="the flood"), path="news/flood/c.md")
    broken = replace(told("d", "fire", problem="it is empty"), path="news/flood/d.md")
    here = replace(told("a", "fire"), path="news/flood/a.md")
    there = replace(told("b", "fire"), path="b.md")
    found = by_folder([here, there, named, broken])
    assert [one.story for one in found] == ["news/flood", ".", "the flood", ""]
    assert story_of(found) == [one.story for one in found]


def test_an_article_of_today_stays_apart_from_the_old_event_that_it_recalls() -> None:
    old = told("a", "fire", "2001-09-21")
    recalling = told("b", "both", "2020-08-05")
    assert story_of([old, recalling, told("c", "both", "2020-08-06")]) == ["s1", "s2", "s2"]


@pytest.mark.parametrize(
    ("text", "stories_found"),
    [
        ("A fire killed nine on 3 March 2019 in the harbour.", ["s1", "s1"]),
        ("A both: one year on, the harbour mourns.", ["s1", "s1"]),
        ("A both: the harbour mourns.", ["s1", "s2"]),
    ],
)
def test_an_anniversary_belongs_to_its_event(text: str, stories_found: list[str]) -> None:
    first = replace(told("a", "A fire at the harbour.", "2019-03-03"), language="en")
    later = replace(told("b", text.replace("fire", "both"), "2020-03-03"), language="en")
    assert story_of([first, later]) == stories_found


def test_names_of_the_news_of_every_day_bring_nothing_together() -> None:
    said = "{}.\n\nHier, Paris, Washington et l'Élysée ont parlé, a écrit Reuters."
    articles = [
        replace(told("a", said.format("Le fire"), "2020-08-15"), language="fr"),
        replace(told("b", said.format("Le hint"), "2020-08-15"), language="fr"),
    ]
    assert story_of(articles) == ["s1", "s2"]


@pytest.mark.parametrize(("fires", "one"), [(5, True), (2, False)])
def test_the_story_of_most_articles_takes_one_that_is_not_far(fires: int, one: bool) -> None:
    """A cosine of 0.2 is too little for two articles, and enough where most are of one event."""
    articles = [told(f"{number}", "fire") for number in range(fires)]
    assert (len(set(story_of([*articles, told("z", "hint")]))) == 1) is one


def test_the_story_of_most_articles_takes_none_that_is_far() -> None:
    articles = [told(f"{number}", "fire") for number in range(5)]
    assert story_of([*articles, told("z", "vote")])[-1] == "s2"


def test_a_story_of_half_of_the_articles_takes_none() -> None:
    some = [told(f"{number}", "fire") for number in range(5)]
    others = [told(f"v{number}", "vote") for number in range(4)]
    assert story_of([*some, *others, told("z", "hint")])[-1] != "s1"


def test_codes_are_names() -> None:
    first = replace(told("a", "A fire. Flight ZQ 731 fell."), language="en")
    second = replace(told("b", "A hint. ZQ731 fell."), language="en")
    names = [set(gist.names) for gist in gists_of([first, second], encode)]
    assert names == [{"zq731"}, {"zq731"}]


def test_days_months_and_peoples_are_no_names_of_an_event() -> None:
    text = "A fire. On Tuesday, March 3, Germans met Solveig Lindqvist in Oslo."
    one = replace(told("a", text), language="en")
    assert set(gists_of([one], encode)[0].names) == {"solveig", "lindqvist", "oslo"}

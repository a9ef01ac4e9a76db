"""The town of the event: most articles tell it with its dead, others leave it out."""

from __future__ import annotations

from checker.facts.own_town import without_own_town
from checker.records import WHOLE, Claim
from tests.builders import claim

SAID = "[6] people died."  # the sentence names no town


def dead(number: float, place: str = "", article: str = "a.txt", subset: str = "") -> Claim:
    return claim(article, deaths=number, place=place, subset=subset, line=9, said=SAID)


def places(*claims: Claim) -> list[str]:
    return [one.place for one in without_own_town(claims)]


def test_a_town_that_most_articles_tell_is_that_of_all() -> None:
    told = dead(19, "Leeds", subset="children"), dead(19, "Leeds", "b", subset="children")
    assert places(*told, dead(2, "Leeds", subset="adult")) == ["", "", ""]


def test_the_figures_do_not_tell_which_town_it_was() -> None:
    told = dead(19, "Leeds"), dead(21, "Leeds", "b"), claim(deaths=30, article="c")
    assert places(*told) == ["", "", ""]


def test_a_town_of_one_article_may_be_that_of_another_event() -> None:
    assert places(dead(19, "Leeds"), claim(deaths=19, article="b"))[0] == "Leeds"


def test_a_town_that_few_articles_tell_is_a_part() -> None:
    others = [claim(deaths=19, article=name) for name in "cdefg"]
    assert places(dead(19, "Leeds"), dead(19, "Leeds", "b"), *others)[0] == "Leeds"


def test_a_town_is_a_part_where_more_are_counted_in_all() -> None:
    told = dead(13, "Leeds"), dead(13, "Leeds", "b")
    assert places(*told, dead(13, "Leeds", "c"), dead(14, WHOLE, "c"))[0] == "Leeds"
    assert places(*told, dead(13, "Leeds", "c"), dead(14, "", "c"))[0] == "Leeds"


def test_a_town_is_a_part_where_another_one_is_told_beside_it() -> None:
    told = dead(13, "Leeds"), dead(13, "Leeds", "b")
    assert places(*told, dead(13, "Leeds", "c"), dead(40, "York", "c"))[0] == "Leeds"


def test_a_country_keeps_its_figures() -> None:
    assert places(dead(19, "Portugal"), dead(19, "Portugal", "b"))[0] == "Portugal"


def test_a_town_is_another_event_where_its_article_tells_another_toll() -> None:
    told = dead(58, "Las Vegas"), dead(58, "Las Vegas", "b"), claim(deaths=12, article="b")
    assert places(*told, dead(12))[0] == "Las Vegas"


def test_the_parts_of_a_sum_are_no_other_towns() -> None:
    said = "It counts [21] dead: [11] at York and [10] in the station."
    parts = claim(deaths=11, place="York", said=said), claim(deaths=10, place="Hull", said=said)
    told = dead(21, "Leeds", "c"), dead(21, "Leeds", "b"), claim(deaths=21, said=said)
    assert places(*told, *parts)[0] == ""
    assert places(*told, parts[0])[0] == "Leeds"

"""Marches and strikes of several trades, each a fact of its own."""

from __future__ import annotations

from dataclasses import replace

from checker.claims.tags import TRADE
from checker.facts.trades_apart import by_trade
from checker.records import Claim
from tests.builders import claim


def crowd(number: float, trade: str, place: str = "", article: str = "a.txt") -> Claim:
    words = (f"{TRADE}{trade}",) if trade else ()
    return claim(article, crowd=number, place=place, words=words)


def parts(*claims: Claim) -> list[tuple[str, str]]:
    return [(one.subset, one.place) for one in by_trade(claims)]


def test_two_trades_of_one_article_part_all_of_the_story() -> None:
    found = parts(crowd(9_000, "nurses", "Leeds"), crowd(4_000, "miners"), crowd(8_000, "nurses"))
    assert found == [("nurses", "Leeds"), ("miners", ""), ("nurses", "Leeds")]


def test_one_trade_is_all_who_march() -> None:
    assert parts(crowd(9_000, "nurses"), crowd(9_000, "", "", "b.txt")) == [("", ""), ("", "")]


def test_a_trade_that_marches_in_two_towns_has_no_town_of_its_own() -> None:
    told = parts(
        crowd(9_000, "nurses", "Leeds"), crowd(700, "nurses", "York"), crowd(90, "miners"),
        crowd(9_700, "nurses"),
    )  # fmt: skip
    assert told[-1] == ("nurses", "")


def test_one_camp_counts_a_trade_beside_the_others() -> None:
    def told(number: float, trade: str, camp: str) -> Claim:
        one = crowd(number, trade, "Leeds")
        return replace(one, authority=camp, line=9, context="They marched.")

    main, nurses = told(4_000, "", "authority"), told(1_100, "nurses", "authority")
    assert parts(main, nurses) == [("", "Leeds"), ("nurses", "Leeds")]
    assert parts(told(4_000, "", "organiser"), nurses)[1] == ("", "Leeds")

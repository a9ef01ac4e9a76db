"""The little words around numbers, met one by one."""

from __future__ import annotations

from dataclasses import dataclass

from checker.rulefiles import STRICT

__all__ = ["NumberLittle"]


@dataclass(frozen=True, slots=True)
class NumberLittle:
    """The table [little] of rules/<language>/numbers.toml, without accents; all may be left out."""

    one_words: tuple[str, ...] = ()  # of ones, those that are articles too: « cent et un »
    between: tuple[str, ...] = ()  # a joiner behind these parts two numbers
    between_to: tuple[str, ...] = ()  # what may stand there: « entre dix à vingt »
    before_collective: tuple[str, ...] = ()  # besides articles: « cette dizaine »
    generous: tuple[str, ...] = ()  # before a collective: « une bonne dizaine »
    scant: tuple[str, ...] = ()  # « une petite dizaine »
    hedge_links: tuple[str, ...] = ()  # behind a hedge they lead in a number: « plus de »
    hedge_ends: tuple[str, ...] = ()  # behind a hedge that ends: « 10 et plus en France »
    in_all_loose: tuple[str, ...] = ()  # of `in_all`, those that mean much else: "1 in 2008"
    in_all_bare: tuple[str, ...] = ()  # no word follows the whole behind these: "3 over 4"
    verbs_between: tuple[str, ...] = ()  # no share goes over these: « un homme a tiré sur dix »
    million_letter: str = ""  # behind digits, before a plural: "1.5m people"
    coins: tuple[str, ...] = ()  # hundreds that are also coins: "34 cents"
    no_plurals: tuple[str, ...] = ()  # words that only look like one: "is"
    plurals: tuple[str, ...] = ()  # those that do not: "people"

    __pydantic_config__ = STRICT

"""The words by which a language says whose a figure is: rules/<language>/holders.toml."""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from functools import cache

from checker.claims.lexicon import Lexicon, Lexicons, lexicon, lexicons
from checker.rulefiles import STRICT, decode, rules_folder

__all__ = ["HolderWords", "answers", "holder_words", "sides", "styles", "told_sides"]


@dataclass(frozen=True, slots=True)
class _File:
    receivers: tuple[str, ...]
    below: tuple[str, ...]
    received: tuple[str, ...]
    givers: tuple[str, ...]
    joints: tuple[str, ...]
    against: tuple[str, ...]
    margins: tuple[str, ...]
    changes: tuple[str, ...]
    answers: tuple[tuple[str, str], ...]
    answered: tuple[str, ...]
    versus: tuple[str, ...]
    sides: tuple[str, str]
    nobody: tuple[str, ...]
    facing: tuple[str, ...]
    scores: tuple[str, ...]
    reached: tuple[str, ...]
    voted: tuple[str, ...]
    abstained: tuple[str, ...]
    pronouns: tuple[str, ...]
    bodies: tuple[str, ...]
    age: tuple[str, ...]
    described: tuple[str, ...] = ()
    died: tuple[str, ...] = ()
    extremes: tuple[str, ...] = ()
    kin: tuple[str, ...] = ()
    held: tuple[str, ...] = ()
    styled: dict[str, tuple[str, ...]] = field(default_factory=dict)
    led_by: tuple[str, ...] = ()
    chambers: tuple[str, ...] = ()
    clitics: tuple[str, ...] = ()
    clitic_gaps: tuple[str, ...] = ()
    having: tuple[str, ...] = ()
    whose: tuple[str, ...] = ()
    those: tuple[str, ...] = ()
    shares: tuple[str, ...] = ()
    again: tuple[str, ...] = ()
    denied: tuple[str, ...] = ()
    abroad: tuple[str, ...] = ()
    inland: tuple[str, ...] = ()
    both: tuple[str, ...] = ()
    standing: tuple[str, ...] = ()
    options: tuple[str, ...] = ()
    option_of: tuple[str, ...] = ()
    chosen: tuple[str, ...] = ()
    rates: tuple[str, ...] = ()
    told: dict[str, tuple[str, ...]] = field(default_factory=dict)

    __pydantic_config__ = STRICT


@dataclass(frozen=True, slots=True)
class HolderWords:
    """The lexicons of rules/<language>/holders.toml."""

    receivers: Lexicon
    below: Lexicon  # before the one whom the subject of a sentence is set above
    received: Lexicon
    givers: Lexicon
    joints: Lexicon
    against: Lexicon
    margins: Lexicon
    changes: Lexicon
    answered: Lexicon  # verbs that lead in an answer: "voted to leave"
    versus: Lexicon  # between the shares of the two answers: "56% to 44%"
    nobody: Lexicon
    facing: Lexicon  # a preposition of several words, whose last is none of receiving
    scores: Lexicon  # verbs that a share of the vote stands with: « plafonner »
    reached: Lexicon  # right before a share that somebody has: « est à 12 % »
    voted: Lexicon  # a turnout is of those who did
    abstained: Lexicon  # « l'abstention »: those who did not
    pronouns: Lexicon
    bodies: Lexicon
    age: Lexicon
    described: Lexicon  # leads in what somebody is said to be: "described as a man of 20"
    died: Lexicon  # what a name is told behind a comma: « Jean Morel, tué mardi à 85 ans »
    extremes: Lexicon  # of all who are told of the one of an age: "the oldest victim"
    held: Lexicon  # what the police do with whom they hold
    kin: Lexicon  # who is told by whose he is: "son", "partner"
    whose: Lexicon  # « Anne Colin, dont la liste », "Ann Poe, whose party"
    those: Lexicon  # stands for a list told before: « celle du Parti rural »
    denied: Lexicon  # before a verb of voting: they did not
    abroad: Lexicon  # voters who live in other lands: « la diaspora »
    inland: Lexicon  # those of the country alone: « à l'intérieur du pays »
    both: Lexicon  # stands for two or more who were named: « leur », "them"
    standing: Lexicon  # between a name and the preposition of its share: « en tête »
    again: Lexicon  # between a figure and the same in another unit: ", or"
    shares: Lexicon  # what somebody has of the votes: « le score de la gauche »
    rates: Lexicon  # nouns that a turnout is told on by: « le chiffre », "the count"
    having: Lexicon  # before what who leads has: « devance Luc Mora avec 31 % »
    clitic_gaps: Lexicon  # between it and the verb: « lui en donne »
    clitics: Lexicon  # beside a verb of giving: « lui en donne 84 », "puts them on 12%"
    led_by: Lexicon  # between a list and who leads it: « la liste conduite par Anne Colin »
    options: Lexicon  # answers that are words of every day: « la sortie »
    option_of: Lexicon  # what may stand behind one: « de l'Union »
    chosen: Lexicon  # verbs of those who gave one: « ont choisi de partir »
    chambers: Lexicon  # who votes for or against, and how: "the Senate", "acquit"


@cache
def holder_words(language: str) -> HolderWords:
    """How a language says whose a figure is; RuleError where its file is wrong."""
    file = decode(rules_folder() / language / "holders.toml", _File, blanks=False)
    return HolderWords(*(lexicon(getattr(file, f.name), language) for f in fields(HolderWords)))


@cache
def answers(language: str) -> tuple[tuple[str, str], ...]:
    """The answers to what referendums ask, each with the one that it stands against."""
    return decode(rules_folder() / language / "holders.toml", _File, blanks=False).answers


@cache
def told_sides(language: str) -> Lexicons:
    """The words that tell behind a number of votes of which side they are, by its name."""
    file = decode(rules_folder() / language / "holders.toml", _File, blanks=False)
    return lexicons({side: lexicon(words, language) for side, words in file.told.items()})


@cache
def styles(language: str) -> dict[str, Lexicon]:
    """The words that tell a role right before a name, by the role: « le père », "Sister"."""
    file = decode(rules_folder() / language / "holders.toml", _File, blanks=False)
    return {role: lexicon(words, language) for role, words in file.styled.items()}


@cache
def sides(language: str) -> tuple[str, str]:
    """What the two sides of a vote without names are called: for, against."""
    return decode(rules_folder() / language / "holders.toml", _File, blanks=False).sides

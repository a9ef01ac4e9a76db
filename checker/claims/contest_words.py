"""How a language names elections, rounds and polls: rules/<language>/contests.toml."""

from __future__ import annotations

from dataclasses import dataclass, fields
from functools import cache

from checker.claims.lexicon import Lexicon, Lexicons, lexicon, lexicons
from checker.rulefiles import STRICT, decode, rules_folder

__all__ = ["ContestFile", "ContestWords", "contest_words"]


@dataclass(frozen=True, slots=True)
class ContestFile:
    """What rules/<language>/contests.toml holds."""

    rounds: tuple[str, ...]
    last: tuple[str, ...]
    outright: tuple[str, ...]
    won: tuple[str, ...]
    ahead: tuple[str, ...]
    beside: tuple[str, ...]
    before: tuple[str, ...]
    kinds: dict[str, tuple[str, ...]]
    future: tuple[str, ...] = ()  # how verbs in the future end
    duels: tuple[str, ...] = ()  # beside a date: it is that of the last round
    beyond: tuple[str, ...] = ()  # before a round: the figure is only held against it
    dated: tuple[str, ...] = ()  # right before the day on which people vote
    instead: tuple[str, ...] = ()  # before the figure of a round that another is held against
    polled: tuple[str, ...] = ()  # words of texts that tell of polls
    expected: tuple[str, ...] = ()  # words of sentences that tell what was thought of a vote ahead
    estimated: tuple[str, ...] = ()  # but not with one of these: institutes that ask or count
    polls: tuple[str, ...] = ()  # words of sentences whose shares are those of a poll
    asked: tuple[str, ...] = ()  # and with one of these whatever else it says
    counted: tuple[str, ...] = ()  # but not where one of these says that votes were counted
    final: tuple[str, ...] = ()  # words of shares that were counted, behind those of a poll
    votes: tuple[str, ...] = ()  # words of texts about a vote, which may be still to come
    progress: tuple[str, ...] = ()  # behind a share: it is one of the ballots counted so far
    counting: tuple[str, ...] = ()  # before a share of what `ballots` tells: the same
    ballots: tuple[str, ...] = ()
    liked: tuple[str, ...] = ()  # a poll with one asks what people think of somebody
    left: tuple[str, ...] = ()  # polls of those who have voted
    results: tuple[str, ...] = ()  # words of texts about a vote that was held
    linked: tuple[str, ...] = ()  # what may stand between who stands for a vote and a bare share
    joined: tuple[str, ...] = ()  # between two shares of one holder
    apart: tuple[str, ...] = ()  # words of sentences whose bare shares may be of something else
    partitive: tuple[str, ...] = ()  # behind a share of something that is told

    __pydantic_config__ = STRICT


@dataclass(frozen=True, slots=True)
class ContestWords:
    """The lexicons of rules/<language>/contests.toml."""

    rounds: Lexicon  # what an ordinal before it numbers
    last: Lexicon  # names of the last round: "runoff"
    outright: Lexicon  # right before the first round: there was no second
    won: Lexicon  # who did so at another time did so in the last round
    ahead: Lexicon  # near a round: it is still to come
    beside: Lexicon  # right before an election or a round: the figure is not of it
    before: Lexicon  # auxiliaries of a past before the past
    polls: Lexicon  # a sentence with one tells the shares of a poll
    asked: Lexicon  # with one of these whatever else it says
    counted: Lexicon  # but not with one of these
    progress: Lexicon  # behind a share of the ballots counted so far
    counting: Lexicon  # before a share of the ballots counted so far
    ballots: Lexicon  # what is counted
    liked: Lexicon  # a poll with one asks no vote: « la cote de popularité »
    left: Lexicon  # polls of those who have voted: they tell the result
    final: Lexicon  # behind the shares of a poll: what was counted
    linked: Lexicon  # what may stand between who stands for a vote and a bare share
    joined: Lexicon  # between two shares of one holder: « passe de 18 % à 22 % »
    apart: Lexicon  # a sentence with one may tell shares of something else
    partitive: Lexicon  # behind a share of something that is told: « 41 % des salariés »
    kinds: Lexicons
    future: tuple[str, ...]  # how verbs in the future end
    duels: Lexicon  # beside a date: it is that of the last round
    beyond: Lexicon  # before a round: the figure is only held against it
    dated: Lexicon  # right before the day on which people vote
    instead: Lexicon  # before the figure of a round that another is held against


@cache
def contest_words(language: str) -> ContestWords:
    """How a language names elections and rounds; RuleError where its file is wrong."""
    file = decode(rules_folder() / language / "contests.toml", ContestFile, blanks=False)
    plain = [f.name for f in fields(ContestWords) if f.name not in ("kinds", "future")]
    return ContestWords(
        **{name: lexicon(getattr(file, name), language) for name in plain},
        future=file.future,
        kinds=lexicons({name: lexicon(words, language) for name, words in file.kinds.items()}),
    )

"""Folded words by which a text tells of polls, of what was expected, of results."""

from __future__ import annotations

from functools import cache

from checker.claims.contest_words import ContestFile
from checker.folding import fold
from checker.rulefiles import decode, rules_folder

__all__ = [
    "estimated_words",
    "expected_words",
    "past_words",
    "poll_words",
    "result_words",
    "vote_words",
]


@cache
def poll_words(language: str) -> tuple[str, ...]:
    """Folded words of which a text about polls holds one."""
    file = decode(rules_folder() / language / "contests.toml", ContestFile, blanks=False)
    return tuple(map(fold, file.polled))


@cache
def past_words(language: str) -> frozenset[str]:
    """Folded auxiliaries of the past before the past."""
    file = decode(rules_folder() / language / "contests.toml", ContestFile, blanks=False)
    return frozenset(fold(word.removeprefix("=")) for word in file.before)


@cache
def expected_words(language: str) -> tuple[str, ...]:
    """Folded parts of words by which a sentence tells what was thought of a vote ahead."""
    file = decode(rules_folder() / language / "contests.toml", ContestFile, blanks=False)
    return tuple(map(fold, file.expected))


@cache
def estimated_words(language: str) -> tuple[str, ...]:
    """Folded parts of words by which a sentence tells what institutes make of a vote."""
    file = decode(rules_folder() / language / "contests.toml", ContestFile, blanks=False)
    return tuple(map(fold, file.estimated))


@cache
def result_words(language: str) -> tuple[str, ...]:
    """Folded words of which a text about the shares of a vote holds one."""
    file = decode(rules_folder() / language / "contests.toml", ContestFile, blanks=False)
    return tuple(map(fold, file.results))


@cache
def vote_words(language: str) -> tuple[str, ...]:
    """Folded words of which a text about a vote, held or to come, holds one."""
    file = decode(rules_folder() / language / "contests.toml", ContestFile, blanks=False)
    return tuple(map(fold, file.votes))

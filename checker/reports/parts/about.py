"""Where more is to be read about the program and its rules."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from urllib.parse import quote

from checker.records import Kind
from checker.report import Tally
from checker.rulefiles import STRICT, decode, prose_file

__all__ = [
    "HOME",
    "Helps",
    "KindHelp",
    "Remarks",
    "helps",
    "kind_help",
    "rule_page",
    "spoken_tally",
]

HOME = "https://pypi.org/project/fact-consistency-checker/"


@dataclass(frozen=True, slots=True)
class KindHelp:
    """What a kind of finding means, in one line, and what to do about it."""

    short: str
    full: str

    __pydantic_config__ = STRICT


@dataclass(frozen=True, slots=True)
class Remarks:
    """What is said of suppressions and of the baseline, and how it came out against that."""

    malformed: str
    unknown: str
    unused: str
    expired: str
    stale: str
    oversized: str
    baseline: str
    quiet: str

    __pydantic_config__ = STRICT


@dataclass(frozen=True, slots=True)
class Helps:
    """All that a language explains."""

    kinds: dict[Kind, KindHelp]
    remarks: Remarks

    __pydantic_config__ = STRICT


def spoken_tally(tally: Tally, language: str) -> str:
    """How many findings are new, known and fixed, in words."""
    said = helps(language).remarks.baseline
    return said.format(new=tally.new, known=tally.known, fixed=tally.fixed)


def rule_page(rule: str) -> str:
    """The address that explains a rule."""
    return f"{HOME}#{quote(rule, safe='')}"


def kind_help(kind: Kind, language: str) -> KindHelp:
    """What to tell of a kind of finding."""
    return helps(language).kinds[kind]


@cache
def helps(language: str) -> Helps:
    """What a language explains; RuleError says what is wrong with its help.toml."""
    return decode(prose_file(language, "help.toml"), Helps)

"""How a language names parties, and the parts of a parliament."""

from __future__ import annotations

from dataclasses import dataclass, fields
from functools import cache

from checker.claims.lemmas import stem_key
from checker.claims.lexicon import EXACT, Lexicon, lexicon
from checker.claims.persons import first_names
from checker.claims.phrases import spelled_out
from checker.folding import fold
from checker.rulefiles import STRICT, decode, rules_folder

__all__ = ["MandateWords", "is_party", "mandate_words", "outright_words", "owned", "role_names"]


@dataclass(frozen=True, slots=True)
class _File:
    parties: tuple[str, ...]
    seats: tuple[str, ...]
    majority: tuple[str, ...]
    set_at: tuple[str, ...]
    needed: tuple[str, ...]
    group: tuple[str, ...]
    outright: tuple[str, ...]
    house: tuple[str, ...]
    fights: tuple[str, ...]
    by: tuple[str, ...]
    moved: tuple[str, ...]
    same_hour: tuple[str, ...]
    local: tuple[str, ...]
    open: tuple[str, ...]
    counted: tuple[str, ...]
    alone: tuple[str, ...]
    lead: tuple[str, ...] = ()
    voters: tuple[str, ...] = ()
    voters_among: tuple[str, ...] = ()
    voters_those: tuple[str, ...] = ()
    compass: tuple[str, ...] = ()
    electors: tuple[str, ...] = ()
    signers: tuple[str, ...] = ()
    asked: tuple[str, ...] = ()
    roles: tuple[str, str, str] = ("", "", "")
    falls: tuple[str, ...] = ()

    __pydantic_config__ = STRICT


@dataclass(frozen=True, slots=True)
class MandateWords:
    """The lexicons of rules/<language>/mandates.toml."""

    parties: Lexicon
    seats: Lexicon
    majority: Lexicon
    set_at: Lexicon
    needed: Lexicon
    group: Lexicon
    house: Lexicon
    fights: Lexicon
    by: Lexicon
    moved: Lexicon
    same_hour: Lexicon
    local: Lexicon
    open: Lexicon
    counted: Lexicon
    alone: Lexicon
    lead: Lexicon
    voters: Lexicon
    voters_among: Lexicon  # leads them in: « chez les 18-24 ans »
    voters_those: Lexicon  # stands for them: "those over 65"
    compass: Lexicon
    electors: Lexicon
    signers: Lexicon
    asked: Lexicon
    falls: Lexicon


@cache
def mandate_words(language: str) -> MandateWords:
    """How a language names parties and parts of a parliament; RuleError where its file is wrong."""
    file = decode(rules_folder() / language / "mandates.toml", _File, blanks=False)
    return MandateWords(*(lexicon(getattr(file, f.name), language) for f in fields(MandateWords)))


@cache
def role_names(language: str) -> tuple[str, str, str]:
    """What a language calls those who may vote, what people signed, and those whom a poll asked."""
    return decode(rules_folder() / language / "mandates.toml", _File, blanks=False).roles


@cache
def outright_words(language: str) -> tuple[str, ...]:
    """Folded phrases that say that seats are those of a first round: dates stand among them."""
    file = decode(rules_folder() / language / "mandates.toml", _File, blanks=False)
    return tuple(fold(phrase) for text in file.outright for phrase in spelled_out(text))


def is_party(name: str, language: str) -> bool:
    """True for « Nouveau Front », "Liberal Democrats": a word of the name is one of parties."""
    known = mandate_words(language).parties.phrases
    words = name.replace("’", "'").replace("'s", "").split()
    words = [word for word in words if word[:1].isupper()]
    if len(words) > 1 and words[0] in first_names(language):
        return False  # "Ann Green"
    return any(
        key in known for word in words for key in (stem_key(word, language), EXACT + fold(word))
    )


def owned(start: int, run: str, language: str) -> tuple[tuple[int, str], ...]:
    """The two names of "Ann Poe's Greens"; any other run as it is."""
    owner, of, owned = run.rpartition("'s ")
    if not of or not is_party(owned, language):
        return ((start, run),)
    return (start, owner), (start + len(owner) + len(of), owned)

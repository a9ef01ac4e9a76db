"""How a language names parties, and the parts of a parliament."""

from __future__ import annotations

import re
from dataclasses import dataclass, fields
from functools import cache

from checker.claims.lemmas import stem_key
from checker.claims.lexicon import EXACT, Lexicon, lexicon
from checker.claims.persons import first_names
from checker.claims.phrases import spelled_out
from checker.folding import fold
from checker.rulefiles import STRICT, decode, rules_folder

__all__ = [
    "MandateWords",
    "is_known_party",
    "is_party",
    "known_by_word",
    "known_parties",
    "mandate_words",
    "outright_words",
    "owned",
    "proper_names",
    "role_names",
    "shared_parties",
    "state_forms",
]

_LED = re.compile(r"(.+?) (?:de |d['’])([^\W\d_].*)")


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
    on_rolls: tuple[str, ...] = ()
    asked: tuple[str, ...] = ()
    roles: tuple[str, str, str] = ("", "", "")
    runners: tuple[str, ...] = ()
    falls: tuple[str, ...] = ()
    blank: tuple[str, ...] = ()
    spoilt: tuple[str, ...] = ()
    cast: tuple[str, ...] = ()
    elect: tuple[str, ...] = ()
    left: tuple[str, ...] = ()
    states: tuple[str, ...] = ()
    up: tuple[str, ...] = ()
    camps: tuple[str, ...] = ()
    unions: tuple[str, ...] = ()
    blocs: tuple[str, ...] = ()
    allied: tuple[str, ...] = ()
    company: tuple[str, ...] = ()
    halls: tuple[str, ...] = ()
    lands: tuple[str, ...] = ()
    peoples: tuple[str, ...] = ()
    plain: tuple[str, ...] = ()
    led: tuple[str, ...] = ()
    leads: tuple[str, ...] = ()
    of_party: tuple[str, ...] = ()
    misses: tuple[str, ...] = ()
    missed_by: tuple[str, ...] = ()
    incumbents: tuple[str, ...] = ()
    winners: tuple[str, ...] = ()
    rivals: tuple[str, ...] = ()
    upper: tuple[str, ...] = ()
    lower: tuple[str, ...] = ()
    at_close: tuple[str, ...] = ()
    alike: tuple[tuple[str, ...], ...] = ()

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
    on_rolls: Lexicon  # who is registered to vote
    asked: Lexicon
    falls: Lexicon
    blank: Lexicon  # ballots without a name on them
    spoilt: Lexicon  # those that do not count
    cast: Lexicon  # all that voted
    elect: Lexicon  # right before a whole house: « appelés à élire 44 députés »
    lands: Lexicon  # between a party and the land in its name: « Ensemble pour la Bretagne »
    peoples: Lexicon  # before the people of a place: « le vote des Bretons »
    plain: Lexicon  # words of parties that name none alone
    halls: Lexicon  # where a house sits: nobody is voted for there
    led: Lexicon  # between a party and who leads its list
    leads: Lexicon  # between who leads a list and its party
    of_party: Lexicon  # before the party of who is told by it: « le chef de file des Verts »
    misses: Lexicon  # « échouer », "miss": what follows parts somebody from the aim
    missed_by: Lexicon  # before that number
    incumbents: Lexicon  # who holds the office that is voted for
    winners: Lexicon  # who won: « le vainqueur », "the president-elect"
    rivals: Lexicon  # « son adversaire », "the challenger"
    upper: Lexicon  # names of the upper house of a parliament, and of its members
    lower: Lexicon  # those of the lower one
    camps: Lexicon  # nouns that hold votes as parties do: « la majorité sortante »
    unions: Lexicon  # nouns of more than one party
    allied: Lexicon  # before an ally: « allié à », "allied with"
    company: Lexicon  # before « ses alliés »: « avec », "with"
    blocs: Lexicon  # nouns of a camp that words beside them tell of: « le bloc de gauche »
    up: Lexicon  # behind a whole house: « 61 sièges à pourvoir »
    at_close: Lexicon  # of a turnout of the whole day: « en fin de journée », "overall"
    runners: Lexicon  # nouns of those who stand for a vote: « les nationalistes », "the winner"
    left: Lexicon  # near seats of which others are filled: « restent à pourvoir »


@cache
def mandate_words(language: str) -> MandateWords:
    """How a language names parties and parts of a parliament; RuleError where its file is wrong."""
    file = decode(rules_folder() / language / "mandates.toml", _File, blanks=False)
    return MandateWords(*(lexicon(getattr(file, f.name), language) for f in fields(MandateWords)))


@cache
def state_forms(language: str) -> tuple[str, ...]:
    """How the names of states start, folded: « république du », "kingdom of"."""
    file = decode(rules_folder() / language / "mandates.toml", _File, blanks=False)
    return tuple(map(fold, file.states))


@cache
def known_parties(language: str) -> tuple[tuple[str, ...], ...]:
    """Names of one party each, as a language uses them; last those that all languages know."""
    own = decode(rules_folder() / language / "mandates.toml", _File, blanks=False).alike
    return own + shared_parties()


@cache
def shared_parties() -> tuple[tuple[str, ...], ...]:
    """The rows of rules/parties.toml."""
    return decode(rules_folder() / "parties.toml", dict[str, tuple[tuple[str, ...], ...]])["alike"]


@cache
def proper_names() -> frozenset[str]:
    """Names that are those of a party wherever they stand: « Syriza », "Likud"."""
    return frozenset(name for row in shared_parties() for name in row if name[:1].isupper())


@cache
def known_by_word(language: str) -> dict[str, tuple[str, ...]]:
    """The known names of parties by the folded first word of each, the longest first."""
    found: dict[str, list[str]] = {}
    for name in (name for row in known_parties(language) for name in row):
        found.setdefault(fold(name.split()[0]), []).append(name)
    return {word: tuple(sorted(names, key=lambda n: (-len(n), n))) for word, names in found.items()}


def is_known_party(text: str, language: str) -> bool:
    """True for a name, or the letters, that a language knows a party by."""
    return fold(text) in _party_names(language)


@cache
def _party_names(language: str) -> frozenset[str]:
    return frozenset(fold(name) for row in known_parties(language) for name in row)


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


def _is_known(name: str, language: str) -> bool:
    """True for what parties are known by, and for bare letters: « le FDP de Paul Morel »."""
    return is_known_party(name, language) or (name.isupper() and name.isalpha())


def owned(start: int, run: str, language: str) -> tuple[tuple[int, str], ...]:
    """The two names of "Ann Poe's Greens", « Verts d'Anne Colin »; any other run as it is."""
    led = _LED.match(run)
    if led and (is_party(led[1], language) or _is_known(led[1], language)):
        head = led[2].split(" ")[0].split("-")[0]
        if head in first_names(language):
            return (start, led[1]), (start + led.start(2), led[2])
    owner, of, owned = run.rpartition("'s ")
    if not of or not is_party(owned, language):
        return ((start, run),)
    return (start, owner), (start + len(owner) + len(of), owned)

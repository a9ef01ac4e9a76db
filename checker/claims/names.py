"""Names of people, places and bodies in an article, found without a model.

A run of capitalised words is a name; how it is led in ("à Minsk", "M. Durand") tells its kind, once
for all its mentions in the article.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from checker.claims.full_names import fullest
from checker.claims.gazetteer import country, town
from checker.claims.lands import home_of, lands_of
from checker.claims.lands_at_once import is_across
from checker.claims.lemmas import stem_key
from checker.claims.mandates import is_known_party, proper_names
from checker.claims.name_kinds import CLAUSE, kinds_of, winner
from checker.claims.name_places import named_grounds
from checker.claims.name_runs import runs_in
from checker.claims.persons import is_institution, role_keys, roles_played
from checker.claims.speech import Speech, speech_of
from checker.folding import fold
from checker.records import Article

__all__ = ["Name", "Names", "decided", "may_be_person", "names_in"]

# labels of the models, to our kinds
KINDS = {
    "PER": "person",
    "PERSON": "person",
    "LOC": "place",
    "GPE": "place",
    "FAC": "place",
    "ORG": "body",
}

TITLE_NEAR = 60  # a title right before a name says as much as six that stand six words away


@dataclass(frozen=True, slots=True)
class Name:
    """One mention of a name."""

    start: int
    end: int
    text: str
    kind: str  # "person", "place", "body", "party", ""


@dataclass(frozen=True, slots=True)
class Names:
    """All mentions of an article, by rising start, and who bears which title."""

    mentions: tuple[Name, ...]
    bearers: dict[str, str]  # key of a title -> fullest name of its first bearer
    full: dict[str, str]  # folded last word of a name -> fullest name of that person
    roles: dict[int, str]  # number of a role -> the only one who bears one of its words
    home: str  # code of the country that the article names most, "" for none
    lands: Mapping[str, str] = field(default_factory=dict)  # countries that the event hit together
    ahead: Mapping[int, str] = field(default_factory=dict)  # start of a name -> who is set above it
    grounds: Mapping[str, str] = field(default_factory=dict)  # of "the island", its only name
    answers: tuple[tuple[int, str], ...] = ()  # where a sentence first tells one
    meant: Mapping[int, str] = field(default_factory=dict)  # start of a noun -> whom it stands for

    def between(self, start: int, end: int) -> tuple[Name, ...]:
        """The mentions that lie in [start, end)."""
        return tuple(name for name in self.mentions if start <= name.start and name.end <= end)


def names_in(text: str, language: str) -> Names:
    """Every name of a text with its kind."""
    speech = speech_of(language)
    found = runs_in(text, language)
    kinds = kinds_of(text, found, language, speech)
    mentions = tuple(
        Name(start, start + len(run), run, kinds.get(fold(run), "")) for start, run in found
    )
    return _with_people(mentions, text, language)


def decided(names: Names, entities: Iterable[tuple[int, int, str]], article: Article) -> Names:
    """The names with the kinds that entities of a model give to those of which nothing was known.

    A name of several words that neither knows is taken for a person's.
    """
    votes: dict[str, Counter[str]] = {}
    spans = [(start, end, KINDS[label]) for start, end, label in entities if label in KINDS]
    known = tuple(_fitted(name, spans, article.text, article.language) for name in names.mentions)
    for name in known:
        if name.kind == "" or may_be_person(name, article.language):
            for start, end, kind in spans:
                if start < name.end and name.start < end:
                    votes.setdefault(fold(name.text), Counter())[kind] += 1
    told = {key: winner(tally) for key, tally in votes.items()}
    mentions = _with_surnames(
        replace(name, kind=_kind(name, told.get(fold(name.text), ""), article.language))
        for name in known
    )
    return _with_people(mentions, article.text, article.language)


def _kind(name: Name, told: str, language: str) -> str:
    """What a name is: a party whose letters are known, else what models or the text tell."""
    letters = name.text.replace("-", "").isalpha() and sum(map(str.isupper, name.text)) > 1
    known = (letters or " " in name.text) and is_known_party(name.text, language)
    if known or name.text in proper_names():
        return "party"
    kind = told or name.kind or _guess(name)
    return "body" if kind == "person" and is_institution(name.text, language) else kind


def may_be_person(name: Name, language: str) -> bool:
    """True for what "à" alone took for a place: « 41 % à Jeanne Mercier »."""
    several = name.kind == "place" and " " in name.text
    return several and not country(name.text, language) and not town(name.text)


def _is_of(text: str, start: int, name: Name, language: str) -> bool:
    """True for the words before the name of « Victoire de Morel », which a model takes for it."""
    of = speech_of(language).little.of
    return any(word in of for word in text[start : name.start].split())


def _fitted(name: Name, spans: list[tuple[int, int, str]], text: str, language: str) -> Name:
    """The name as a model parts it from titles: "County Sheriff Mark Stone" is "Mark Stone"."""
    for start, end, kind in spans:
        inside = kind == "person" and end == name.end and text[start].isupper()
        parted = start != name.start and " " in text[start:end]
        if inside and parted and not _is_of(text, start, name, language):
            return Name(start, end, text[start:end], "person")
    return name


def _with_surnames(mentions: Iterable[Name]) -> tuple[Name, ...]:
    """The mentions; a lone name of no known kind that a person bears is that person's.

    So is one that only its surroundings take for a place: « face à Le Brun », "Colin 23%".
    """
    row = tuple(mentions)
    people = [n.text for n in row if n.kind == "person" and " " in n.text]
    surnames = {fold(text.split()[-1]) for text in people}
    surnames |= {fold(text.partition(" ")[2]) for text in people}
    firsts = {fold(text.split()[0]) for text in people}
    lasts = {fold(n.text.split()[-1]) for n in row if n.kind == "person"}
    return tuple(
        replace(n, kind="person")
        if (fold(n.text) in surnames and _is_unknown(n))
        or (fold(n.text.split()[-1]) in lasts and _is_unknown(n) and " " in n.text)
        or (fold(n.text) in firsts | surnames and _may_be_first(n))
        else n
        for n in row
    )


def _may_be_first(name: Name) -> bool:
    """True for the lone "Tyler" of an article on Tyler Moss, whatever a model takes it for."""
    alone = " " not in name.text and name.text[:1].isupper() and not name.text.isupper()
    return alone and name.kind in ("", "body")


def _is_unknown(name: Name) -> bool:
    """True for a name of which neither the text nor a map says what it is."""
    place = name.kind == "place" and not town(name.text)
    return name.kind == "" or place


def _guess(name: Name) -> str:
    return "person" if " " in name.text else ""


def _with_people(mentions: tuple[Name, ...], text: str, language: str) -> Names:
    people = [name for name in mentions if name.kind == "person"]
    bearers = _bearers(text, people, language, speech_of(language))
    here = [name for name in mentions if not is_across(text, name.start, language)]
    home = home_of(here, language)
    return Names(
        mentions,
        bearers,
        fullest([name.text for name in people], language),
        roles_played(bearers, language),
        home,
        lands_of(mentions, text, language, home),
        grounds=named_grounds(
            [(n.start, n.text) for n in mentions if n.kind != "person"], text, language
        ),
    )


def _bearers(text: str, people: list[Name], language: str, speech: Speech) -> dict[str, str]:
    """Who is meant by "the president": before whose name the word stands most closely."""
    full = fullest([name.text for name in people], language)
    roles = frozenset[str]().union(*role_keys(language))
    votes: dict[str, Counter[str]] = {}
    for name in people:
        lead = CLAUSE.split(text[max(0, name.start - 60) : name.start].rstrip(" ,"))[-1]
        for distance, word in enumerate(reversed(re.findall(r"[^\W\d_]+", lead)[-6:]), 1):
            key = stem_key(word, language)
            if key in speech.titles.phrases or key in roles:
                bearer = full.get(fold(name.text.split()[-1]), name.text)
                votes.setdefault(key, Counter())[bearer] += TITLE_NEAR // distance
    return {key: max(tally, key=lambda who: (tally[who], who)) for key, tally in votes.items()}

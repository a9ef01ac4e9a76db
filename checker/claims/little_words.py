"""The little words of a language that are looked at as they stand, in small letters."""

from __future__ import annotations

from dataclasses import dataclass

from checker.rulefiles import STRICT

__all__ = ["LittleWords"]


@dataclass(frozen=True, slots=True)
class LittleWords:
    """The table [little] of rules/<language>/speech.toml; a language may leave out any list."""

    denied: tuple[str, ...] = ()  # it did not happen: "not", « jamais »
    without: tuple[str, ...] = ()  # what people lack is told
    save: tuple[str, ...] = ()  # before a figure: all but these
    he: tuple[str, ...] = ()  # pronouns that stand for nobody but a person
    who: tuple[str, ...] = ()  # opens a clause on a person: « Rose Aubin, qui était absente »
    relatives: tuple[str, ...] = ()  # subjects of such clauses
    relative_objects: tuple[str, ...] = ()  # « 12 % que recueille Anne Colin »
    only: tuple[str, ...] = ()  # « ne compte que 12 blessés »
    first_person: tuple[str, ...] = ()
    plural_self: tuple[str, ...] = ()  # who speaks for a body: "we"
    them: tuple[str, ...] = ()  # behind "of": those counted before
    indefinite: tuple[str, ...] = ()  # articles that may be numbers
    of: tuple[str, ...] = ()  # all forms of it
    known: tuple[str, ...] = ()  # articles before figures of people of an age: « les 18-24 ans »
    at: tuple[str, ...] = ()  # before an age, a rate, an hour
    to: tuple[str, ...] = ()  # before the verb of « sont 12 à avoir été blessés »
    range_joints: tuple[str, ...] = ()  # « 4 à 9 ans »
    joints: tuple[str, ...] = ()  # « 4 et 9 ans »
    holder_links: tuple[str, ...] = ()  # lead in whoever has an age
    inside: tuple[str, ...] = ()  # leads in a place, or the house of a party
    when: tuple[str, ...] = ()  # behind a day: what follows was then
    since: tuple[str, ...] = ()
    including: tuple[str, ...] = ()  # before a part, in one word
    impersonal: tuple[str, ...] = ()  # pronouns that stand for none of those counted
    exists_before: tuple[str, ...] = ()  # where `there` is no place: « il y a »
    exists_behind: tuple[str, ...] = ()  # the same behind it: "there is"
    source_links: tuple[str, ...] = ()  # « selon les estimations de l'institut »
    wholes: tuple[str, ...] = ()  # behind "of": "five of the wounded" are some of all
    sourced: tuple[
        str, ...
    ] = ()  # behind "of" they say who counted: « 12 000 de source syndicale »
    according: tuple[str, ...] = ()  # behind it no noun starts with these: « 12 d'après la police »
    source_gaps: tuple[str, ...] = ()  # between a source and its figure: « la CGT, elle, en »
    named_for: tuple[str, ...] = ()  # within the name of a body: « le collectif pour le climat »
    plural_endings: tuple[str, ...] = ()  # how a noun in the plural ends
    many_endings: tuple[str, ...] = ()  # the same where no plural of a noun ends otherwise
    that_one: tuple[str, ...] = ()  # before "of", who one of those counted was
    able: tuple[str, ...] = ()  # before a verb: what may be done to anybody
    demonym_endings: tuple[str, ...] = ()  # of people and things of a town, longest first
    participle_endings: tuple[str, ...] = ()  # how present participles end, folded
    it: tuple[str, ...] = ()  # stands for a toll: "it was still at 9"
    this_one: tuple[str, ...] = ()  # endings of what points back: « celui-ci »

    __pydantic_config__ = STRICT

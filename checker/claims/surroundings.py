"""Words around a number that say more of it, out of rules/<language>/surroundings.toml."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from checker.claims.examples import Example, example_faults
from checker.claims.phrases import Phrases, expand, firsts, phrases
from checker.claims.tokens import fold
from checker.claims.wording import brackets, clashes, number_keys
from checker.rulefaults import Fault
from checker.rulefiles import STRICT, decode, rules_folder

__all__ = ["Surroundings", "surroundings"]

_PHRASES = (
    "since",
    "age_before",
    "age_after",
    "and_part",
    "increments",
    "rates",
    "between",
    "multiples",
    "names_before",
    "numbering",
    "names_after",
    "names",
    "ones",
    "nones",
    "set_against",
)  # what is read as phrases, with brackets


@dataclass(frozen=True, slots=True)
class SurroundingsFile:
    """What surroundings.toml holds."""

    __pydantic_config__ = STRICT
    since: tuple[str, ...]
    age_before: tuple[str, ...]
    age_after: tuple[str, ...]
    bare_ages: bool  # "Jane Roe, 27," is an age
    and_part: dict[str, tuple[str, ...]]  # behind a unit: 0.5 of it more
    increments: tuple[str, ...]
    rates: dict[str, tuple[str, ...]]
    weak_units: tuple[str, ...]  # units that "un" before them does not count
    before_span: tuple[str, ...]  # unless one of these stands before
    between: tuple[str, ...]
    between_joints: tuple[str, ...]
    range_joints: tuple[str, ...]
    choice_joints: tuple[str, ...]
    bound_joints: tuple[str, ...]  # between a lower and an upper bound
    list_joints: tuple[str, ...]  # between numbers that share a unit
    echoes: tuple[str, ...]  # "10 millions pour ... et 7 pour ..."
    multiples: tuple[str, ...]  # behind a number: times as many
    from_words: tuple[str, ...]
    change_stems: tuple[str, ...]  # beginnings of verbs behind which "de 2 à 3" is a change
    names_before: tuple[str, ...]  # words behind which a number is a name
    names_after: tuple[str, ...]  # words before which a number is a name
    streets: tuple[str, ...]  # last words of an address that starts with a number
    names: tuple[str, ...]  # whole expressions that hold a number and count nothing
    singular: tuple[str, ...]  # articles before which more than one is a name: "le 93"
    ones: tuple[str, ...]  # articles that may count: un, l'un des
    nones: tuple[str, ...]  # negations that may count: aucun, pas de
    numbering: tuple[str, ...] = ()  # behind these a number is none: "the dead number 40"
    number_verbs: tuple[str, ...] = ()  # that also make a number a name: "flight number 40"
    numbered: tuple[str, ...] = ()  # who does: "Hurt in Dover number 40"
    numbered_where: tuple[str, ...] = ()  # right behind these
    scales: tuple[str, ...] = ()  # a hyphen ties figures to them: "a magnitude-7 quake"
    tallies: tuple[str, ...] = ()  # near "312-210" they make it votes for and against
    gaps: tuple[str, ...] = ()  # behind these "from 9,000 to 30,000" are two counts
    during: tuple[str, ...] = ()  # no hedge of a length of time: "raised over six years"
    spread: tuple[str, ...] = ()  # before `during` and an area: "had spread over 900 acres"
    set_against: tuple[str, ...] = ()  # before a figure whose unit was told before: "contre 7"
    behind_bare: tuple[str, ...] = ()  # words behind a figure that it cannot count
    on_scales: tuple[str, ...] = ()  # near a decimal they make it no share: « magnitude 6,8 »
    titled_before: tuple[str, ...] = ()  # with a capital they make a number a name: "Platform 9"
    below_zero: tuple[str, ...] = ()  # behind degrees that lie below it
    before_degrees: tuple[str, ...] = ()  # before a temperature written "40C": "hit 40C"
    kin: tuple[str, ...] = ()  # words that are no hedge but people behind an article
    kin_before: tuple[str, ...] = ()  # such articles: « les proches de 30 randonneurs »
    example: tuple[Example, ...] = ()

    def faults(self) -> Iterator[Fault]:
        """What is wrong beyond the types."""
        for name in _PHRASES:
            yield from brackets((name,), getattr(self, name))
        yield from number_keys(("and_part",), self.and_part)
        yield from clashes(("and_part",), self.and_part)
        yield from clashes(("rates",), self.rates)
        yield from clashes((), {"nones": self.nones, "ones": self.ones})
        yield from example_faults(self.example)


@dataclass(frozen=True, slots=True)
class Surroundings:
    """The same, ready for matching."""

    since: Phrases
    age_before: Phrases
    age_after: Phrases
    bare_ages: bool
    and_part: Phrases
    increments: Phrases
    rates: Phrases
    behind: frozenset[str]  # the first words of increments, rates and multiples
    weak_units: frozenset[str]
    before_span: frozenset[str]
    between: Phrases
    between_joints: frozenset[str]
    range_joints: frozenset[str]
    choice_joints: frozenset[str]
    bound_joints: frozenset[str]
    list_joints: frozenset[str]
    echoes: frozenset[str]
    multiples: Phrases
    from_words: frozenset[str]
    change_stems: tuple[str, ...]
    names_before: Phrases
    names_after: Phrases
    streets: frozenset[str]
    names: Phrases
    singular: frozenset[str]
    determiners: Phrases
    numbered: frozenset[str]
    numbered_where: frozenset[str]
    number_verbs: frozenset[str]
    scales: frozenset[str]
    tallies: frozenset[str]
    gaps: frozenset[str]
    during: frozenset[str]
    spread: frozenset[str]
    titled_before: frozenset[str]
    on_scales: frozenset[str]
    set_against: Phrases
    behind_bare: frozenset[str]
    before_degrees: frozenset[str]
    below_zero: Phrases
    kin: frozenset[str]
    kin_before: frozenset[str]


@cache
def surroundings(language: str) -> Surroundings:
    """The surroundings of a language; raises RuleError when its file is wrong or missing."""
    file = decode(rules_folder() / language / "surroundings.toml", SurroundingsFile)
    return Surroundings(
        since=_phrases({"since": file.since}),
        age_before=_phrases({"age": file.age_before}),
        age_after=_phrases({"age": file.age_after}),
        bare_ages=file.bare_ages,
        and_part=_phrases(file.and_part),
        increments=_phrases({"increment": file.increments}),
        rates=_phrases(file.rates),
        behind=firsts(
            *map(_phrases, ({"of": file.increments}, {"of": file.multiples}, file.rates))
        ),
        weak_units=frozenset(file.weak_units),
        before_span=frozenset(map(fold, file.before_span)),
        between=_phrases({"between": file.between}),
        between_joints=frozenset(map(fold, file.between_joints)),
        range_joints=frozenset(map(fold, file.range_joints)),
        choice_joints=frozenset(map(fold, file.choice_joints)),
        bound_joints=frozenset(map(fold, file.bound_joints)),
        list_joints=frozenset(map(fold, file.list_joints)),
        echoes=frozenset(map(fold, file.echoes)),
        multiples=_phrases({"multiple": file.multiples}),
        from_words=frozenset(map(fold, file.from_words)),
        change_stems=tuple(map(fold, file.change_stems)),
        names_before=_phrases({"name": file.names_before, "verb": file.numbering}),
        names_after=_phrases({"name": file.names_after}),
        streets=frozenset(map(fold, file.streets)),
        names=_phrases({"name": file.names}),
        singular=frozenset(map(fold, file.singular)),
        determiners=_phrases({"none": file.nones, "one": file.ones}),
        numbered=frozenset(map(fold, file.numbered)),
        numbered_where=frozenset(map(fold, file.numbered_where)),
        number_verbs=frozenset(map(fold, file.number_verbs)),
        scales=frozenset(map(fold, file.scales)),
        tallies=frozenset(map(fold, file.tallies)),
        gaps=frozenset(map(fold, file.gaps)),
        during=frozenset(map(fold, file.during)),
        spread=frozenset(map(fold, file.spread)),
        titled_before=frozenset(map(fold, file.titled_before)),
        on_scales=frozenset(map(fold, file.on_scales)),
        set_against=_phrases({"against": file.set_against}),
        behind_bare=frozenset(map(fold, file.behind_bare)),
        below_zero=_phrases({"below": file.below_zero}),
        before_degrees=frozenset(map(fold, file.before_degrees)),
        kin=frozenset(map(fold, file.kin)),
        kin_before=frozenset(map(fold, file.kin_before)),
    )


def _phrases(table: Mapping[str, tuple[str, ...]]) -> Phrases:
    return phrases(
        {name: [form for text in texts for form in expand(text)] for name, texts in table.items()}
    )

"""What rules/<language>/speech.toml holds."""

from __future__ import annotations

from dataclasses import dataclass, field

from checker.claims.little_words import LittleWords
from checker.rulefiles import STRICT

__all__ = ["SpeechFile", "Words"]


@dataclass(frozen=True, slots=True)
class Words:
    """The word lists of the file, by name."""

    link: tuple[str, ...]
    people: tuple[str, ...]
    classes: tuple[str, ...]
    part: tuple[str, ...]
    rest: tuple[str, ...]
    part_after: tuple[str, ...]
    part_right_after: tuple[str, ...]
    health: tuple[str, ...]
    among: tuple[str, ...]
    back: tuple[str, ...]
    deictic: tuple[str, ...]
    openers: tuple[str, ...]
    place_proof: tuple[str, ...]
    anaphora: tuple[str, ...]
    capital: tuple[str, ...]
    whole: tuple[str, ...]
    place_before: tuple[str, ...]
    place_heads: tuple[str, ...]
    sites_of_death: tuple[str, ...]
    hospitals: tuple[str, ...]
    care_homes: tuple[str, ...]
    place_verbs: tuple[str, ...]
    away_before: tuple[str, ...]
    previous_before: tuple[str, ...]
    set_against: tuple[str, ...]
    compared_day: tuple[str, ...]
    previous: tuple[str, ...]
    other_event: tuple[str, ...]
    increment: tuple[str, ...]
    forecast: tuple[str, ...]
    hypothesis: tuple[str, ...]
    possible: tuple[str, ...]
    definite: tuple[str, ...]
    owned: tuple[str, ...]
    around: tuple[str, ...]
    than: tuple[str, ...]
    compared: tuple[str, ...]
    lines: tuple[str, ...]
    named_things: tuple[str, ...]
    left_out: tuple[str, ...]
    asked: tuple[str, ...]
    streets: tuple[str, ...]
    beside: tuple[str, ...]
    negation: tuple[str, ...]
    revised: tuple[str, ...]
    of_all: tuple[str, ...]
    titles: tuple[str, ...]
    previous_moved: tuple[str, ...] = ()
    moves: tuple[str, ...] = ()
    native_of: tuple[str, ...] = ()
    taken: tuple[str, ...] = ()
    among_are: tuple[str, ...] = ()
    moved_it: tuple[str, ...] = ()
    in_total: tuple[str, ...] = ()
    moved_to: tuple[str, ...] = ()
    told_first: tuple[str, ...] = ()
    zones: tuple[str, ...] = ()
    at_first: tuple[str, ...] = ()
    every: tuple[str, ...] = ()
    ends: tuple[str, ...] = ()
    never_places: tuple[str, ...] = ()
    possessive: tuple[str, ...] = ()
    happens: tuple[str, ...] = ()
    drama: tuple[str, ...] = ()
    members: tuple[str, ...] = ()
    charges: tuple[str, ...] = ()
    unfinished: tuple[str, ...] = ()
    fatally: tuple[str, ...] = ()
    of_these: tuple[str, ...] = ()
    hit: tuple[str, ...] = ()
    hurt: tuple[str, ...] = ()
    within: tuple[str, ...] = ()
    per_time: tuple[str, ...] = ()
    cases: tuple[str, ...] = ()
    later: tuple[str, ...] = ()
    most_of: tuple[str, ...] = ()
    times: tuple[str, ...] = ()
    as_at: tuple[str, ...] = ()
    of_it: tuple[str, ...] = ()
    out_of: tuple[str, ...] = ()
    land: tuple[str, ...] = ()
    day_after: tuple[str, ...] = ()
    days_after: tuple[str, ...] = ()
    clinics: tuple[str, ...] = ()
    parents: tuple[str, ...] = ()
    alive: tuple[str, ...] = ()
    joined_by: tuple[str, ...] = ()
    summed_with: tuple[str, ...] = ()
    summed_as: tuple[str, ...] = ()
    regions: tuple[str, ...] = ()
    sides: tuple[str, ...] = ()
    crews: tuple[str, ...] = ()
    moments: tuple[str, ...] = ()
    districts: tuple[str, ...] = ()
    all_of: tuple[str, ...] = ()
    strongest: tuple[str, ...] = ()
    another: tuple[str, ...] = ()
    other_part: tuple[str, ...] = ()
    compared_to: tuple[str, ...] = ()
    there: tuple[str, ...] = ()
    among_all: tuple[str, ...] = ()
    some_of: tuple[str, ...] = ()
    pledged: tuple[str, ...] = ()
    given_by: tuple[str, ...] = ()
    world: tuple[str, ...] = ()
    apart_by: tuple[str, ...] = ()
    belonging: tuple[str, ...] = ()
    tallies: tuple[str, ...] = ()
    likewise: tuple[str, ...] = ()
    that_is: tuple[str, ...] = ()
    disease: tuple[str, ...] = ()
    foreseen: tuple[str, ...] = ()
    spent: tuple[str, ...] = ()
    happenings: tuple[str, ...] = ()
    rates: tuple[str, ...] = ()
    number_of: tuple[str, ...] = ()
    place_again: tuple[str, ...] = ()
    place_for: tuple[str, ...] = ()
    place_facing: tuple[str, ...] = ()
    altered: tuple[str, ...] = ()
    brought_to_light: tuple[str, ...] = ()
    patients: tuple[str, ...] = ()
    sums: tuple[str, ...] = ()
    in_row: tuple[str, ...] = ()
    of_those: tuple[str, ...] = ()
    they: tuple[str, ...] = ()
    are: tuple[str, ...] = ()
    scenes: tuple[str, ...] = ()
    breaks_out: tuple[str, ...] = ()
    brings: tuple[str, ...] = ()
    all_through: tuple[str, ...] = ()
    own_soil: tuple[str, ...] = ()
    be: tuple[str, ...] = ()
    number: tuple[str, ...] = ()
    concern: tuple[str, ...] = ()
    that_is_to_say: tuple[str, ...] = ()
    summing: tuple[str, ...] = ()
    deplored: tuple[str, ...] = ()
    counted_in: tuple[str, ...] = ()
    counted_out: tuple[str, ...] = ()
    unsure_counted: tuple[str, ...] = ()
    counted_behind: tuple[str, ...] = ()
    others: tuple[str, ...] = ()
    culprits: tuple[str, ...] = ()
    culprit_died: tuple[str, ...] = ()
    naming: tuple[str, ...] = ()
    deeds: tuple[str, ...] = ()
    accusing: tuple[str, ...] = ()
    killings: tuple[str, ...] = ()
    named_as: tuple[str, ...] = ()
    whose: tuple[str, ...] = ()
    there_is: tuple[str, ...] = ()
    already: tuple[str, ...] = ()
    had: tuple[str, ...] = ()
    former_events: tuple[str, ...] = ()
    of_victims: tuple[str, ...] = ()
    some_those: tuple[str, ...] = ()
    says: tuple[str, ...] = ()
    audiences: tuple[str, ...] = ()
    meetings: tuple[str, ...] = ()
    behind_noun: tuple[str, ...] = ()
    offices: tuple[str, ...] = ()
    visits: tuple[str, ...] = ()
    speaking_from: tuple[str, ...] = ()

    __pydantic_config__ = STRICT


@dataclass(frozen=True, slots=True)
class SpeechFile:
    """The whole file."""

    masks: dict[str, str]
    words: Words
    subsets: dict[str, tuple[str, ...]] = field(default_factory=dict)
    groups: dict[str, tuple[str, ...]] = field(default_factory=dict)
    dimensions: dict[str, tuple[str, ...]] = field(default_factory=dict)
    topics: dict[str, tuple[str, ...]] = field(default_factory=dict)
    degrees: dict[str, tuple[str, ...]] = field(default_factory=dict)
    slack: dict[str, int] = field(default_factory=dict)
    demonyms: dict[str, str] = field(default_factory=dict)
    capitals: dict[str, str] = field(default_factory=dict)
    little: LittleWords = field(default_factory=LittleWords)

    __pydantic_config__ = STRICT

"""What rules/<language>/speech.toml and events.toml say, as lexicons ready to be met."""

from __future__ import annotations

from dataclasses import dataclass, fields
from functools import cache

from checker.claims.lemmas import stem_key
from checker.claims.lexicon import Lexicon, lexicon
from checker.claims.little_words import LittleWords
from checker.claims.speech_file import SpeechFile, Words
from checker.folding import fold
from checker.rulefiles import decode, rules_folder

__all__ = [
    "Speech",
    "events_of",
    "list_names",
    "speech_of",
    "word_list",
]


@dataclass(frozen=True, slots=True)
class Speech:
    """The lexicons of one language, and what stands for a quantity when its sentence is parsed."""

    masks: dict[str, tuple[str, ...]]
    capitals: dict[str, str]  # words at the head of a clause as the parser knows them: « A Pau »
    link: frozenset[str]
    people: Lexicon
    classes: Lexicon
    part: Lexicon
    rest: Lexicon  # right before a figure: those not yet told of
    part_after: Lexicon
    part_right_after: Lexicon
    health: Lexicon  # « dont le pronostic est engagé »: said of all of them
    among: Lexicon
    back: Lexicon
    deictic: Lexicon
    openers: Lexicon  # words without other forms that a sentence may open with
    place_proof: Lexicon
    anaphora: Lexicon
    capital: Lexicon
    whole: Lexicon
    place_before: Lexicon
    place_heads: Lexicon
    sites_of_death: Lexicon  # where people are told to have died: "in hospital"
    hospitals: Lexicon  # the first word is the name of them all, as of the next
    care_homes: Lexicon
    place_verbs: Lexicon
    away_before: Lexicon
    previous_before: Lexicon
    set_against: Lexicon  # before an earlier figure, or one of another group
    other_part: Lexicon  # right behind a figure: it is of another part than the one before
    compared_to: Lexicon  # of `previous_before`, what another part may stand behind
    compared_day: Lexicon  # before a day that the figure is only compared with
    previous: Lexicon
    other_event: Lexicon
    increment: Lexicon
    others: Lexicon  # of `increment`, those that may be others than the dead
    forecast: Lexicon
    hypothesis: Lexicon
    possible: Lexicon
    every: Lexicon  # right before a figure: "all 22 of the dead" are no part of them
    ends: Lexicon  # beside a figure: « les deux derniers corps » are a part of all
    definite: Lexicon
    than: Lexicon
    compared: Lexicon  # what stands before "than": "more than on Monday"
    lines: Lexicon  # trains and flights, which go by the towns they run between
    named_things: Lexicon  # « le cyclone Chido »: the name behind is no place
    asked: Lexicon  # « on ignore combien ont été brûlés »
    left_out: Lexicon  # before a place that a figure does not cover: « hors de Lyon »
    streets: Lexicon  # « la rue de Lyon »: too narrow to be the place of a figure
    around: Lexicon  # prepositions of what only surrounds: « tué 12 personnes dans trois villes »
    possessive: Lexicon  # « leur don »: of those who act in the sentence
    owned: Lexicon  # « ses deux enfants »: others than those counted before
    beside: Lexicon  # prepositions that lead in others: « devant deux témoins »
    negation: Lexicon
    revised: Lexicon
    of_all: Lexicon
    in_total: Lexicon  # « figurent dans ce total »: some of those counted before
    titles: Lexicon
    happens: Lexicon  # verbs that say no more than that it happened
    deplored: Lexicon  # near a toll of one: « un mort est à déplorer »
    counted_in: Lexicon  # before the attacker whom a toll holds
    counted_out: Lexicon  # before the attacker whom it leaves out
    unsure_counted: Lexicon  # before these: "may include the gunman"
    counted_behind: Lexicon  # behind the attacker whom a toll holds: "gunman among them"
    culprits: Lexicon  # more words for who did it
    culprit_died: Lexicon  # the attacker is dead as well
    deeds: Lexicon  # what makes somebody the one who did it: "opened fire"
    accusing: Lexicon  # what he is charged with decides: "is charged with murder"
    killings: Lexicon
    naming: Lexicon  # verbs that tell who somebody is
    named_as: Lexicon  # right before the name that they give
    whose: Lexicon  # before a person who has another, or is hit by one: "of the suspect"
    fatally: Lexicon  # right behind a figure of those hit: they died
    of_these: Lexicon  # right behind a part: "one of them"
    hit: Lexicon  # said of the dead and of the wounded: "17 people were hit"
    hurt: Lexicon  # said of the wounded only
    land: Lexicon  # of `whole`, what means the country last named
    joined_by: Lexicon  # between two countries that one event hit
    summed_with: (
        Lexicon  # before a country counted in with the own: "With 24 in Austria, the toll is 55"
    )
    summed_as: Lexicon  # what such a sum is of
    strongest: Lexicon  # « 40 répliques, dont la plus forte de 4,5 »
    another: Lexicon  # before the strength of one more of them: "followed by another of 7.6"
    regions: Lexicon  # « les zones rebelles »: with what stands behind, a place without a name
    charges: Lexicon  # that a court counts: "12 counts of murder"
    unfinished: Lexicon  # said of a crime that was only tried: "attempted murder"
    crews: Lexicon  # whose members are meant, not how many there are of them
    all_of: Lexicon  # before a region: all of it
    districts: Lexicon  # behind the name of one: "Holt County"
    moments: Lexicon  # "the time of the crash"
    sides: Lexicon  # of an island or a border, told by whose it is: « côté suisse »
    out_of: Lexicon  # between a part and the number of the whole: "of the"
    of_it: Lexicon  # "its" magnitude: of what the sentence before is about
    within: Lexicon  # before the time that a figure took: "in 24 hours"
    as_at: Lexicon  # right before the day of a running total: "as of", « au 31 mars »
    times: Lexicon  # what is counted is what was done: "convicted six times"
    most_of: Lexicon  # before a place of more than half, or of the best known: "most in", "mainly"
    later: Lexicon  # behind a length of time that has passed since what was told last
    cases: Lexicon  # what is counted week by week: « 1 200 cas la semaine dernière »
    per_time: Lexicon  # behind a figure of each day: "a day", « par jour »
    some_of: Lexicon  # right before a figure in brackets, which counts them: "most (35)"
    pledged: Lexicon  # of sums no forecast: « la ville promet 5 millions »
    given_by: Lexicon  # behind a sum, before who gives it: « 850 millions promis par »
    among_all: Lexicon  # behind a figure: they are some of all those, "two are among the dead"
    some_those: Lexicon  # behind a figure and before a verb: a part of those told before
    of_victims: Lexicon  # behind a figure: of the dead and the hurt together
    already: Lexicon  # beside `had`: of an event before this one
    had: Lexicon  # auxiliaries of what was so before: "had already killed"
    former_events: Lexicon  # beside a kind of event: "a previous quake"
    there_is: Lexicon  # where these words mean no place
    says: Lexicon  # verbs of who speaks: where he does is no place of a figure
    audiences: Lexicon  # to whom: "told reporters"
    meetings: Lexicon  # where it is done: « lors d'une conférence de presse »
    behind_noun: Lexicon  # between those counted and their verb: « au moins », "so far"
    offices: Lexicon  # who has a town and acts: « le procureur de Lyon »
    visits: Lexicon  # how who speaks comes to a place: « s'est rendu à Lyon »
    speaking_from: Lexicon  # opens what says from where: « en déplacement à Lyon, »
    there: Lexicon  # the place last named in the sentence: "61 more were hurt there"
    parents: Lexicon  # before a number of children: "a mother of four"
    alive: Lexicon  # behind people told beside a toll, who are none of it
    clinics: Lexicon  # words in the names of hospitals
    days_after: Lexicon  # behind a number of days: « deux jours après le défilé »
    day_after: Lexicon  # « au lendemain de »: the figures are not of the article's day
    spent: Lexicon  # « Neuf iront aux digues »: what is done with a share of a sum
    foreseen: Lexicon  # behind a bare figure: « les 55 exigés », "the 30 sought"
    happenings: Lexicon  # to those counted: « 95 fermetures de magasins »
    rates: Lexicon  # a share is told by them: « le taux d'occupation »
    number_of: Lexicon  # what is counted follows: « le nombre de communes est de 12 »
    place_again: Lexicon  # stands for such a noun: « 57 dans celle de »
    brought_to_light: Lexicon  # of the dead: « une vingtième victime a été découverte »
    altered: Lexicon  # before by how much a toll was changed: "cut the toll by 100"
    place_facing: Lexicon  # before one: « devant la mairie de »
    place_for: Lexicon  # before a noun of places: « 12 morts pour la commune de »
    disease: Lexicon  # at the head of an article: those in hospital are its patients
    patients: Lexicon
    world: Lexicon  # all countries: « dans le monde »; the last word is their name
    belonging: Lexicon  # verbs that say who some of those counted are: « vingt vivaient à Pau »
    tallies: Lexicon  # nouns for a number of those counted before: « les chiffres vont de »
    apart_by: Lexicon  # behind a length of time, before an event: "six minutes before"
    likewise: Lexicon  # stands for the participle before: « 12 personnes l'ont été »
    that_is: Lexicon  # right before a figure that says the one before again: « soit »
    sums: Lexicon  # what only money is told of: sales, damage
    in_row: Lexicon  # between two figures of one unit
    they: Lexicon  # pronouns of those counted before
    are: Lexicon  # verbs that only say how many they are: « ils étaient 2 300 »
    of_those: Lexicon  # the pronoun of a verb for what was counted before
    all_through: Lexicon  # before a span of time of which something is told as a whole
    own_soil: Lexicon  # the country of whom the sentence names: "on its soil"
    brings: Lexicon  # between what is added and the total that it makes
    breaks_out: Lexicon  # what a fire does on its first day
    scenes: Lexicon  # what has the name of its place: of fires a story has several
    members: Lexicon  # nouns that say nothing but that one belongs: "members of the police"
    drama: Lexicon  # the story's event, without its name: « le drame »
    previous_moved: Lexicon  # leads in an earlier figure behind one of `moves`: "rose from 4%"
    moves: Lexicon
    native_of: Lexicon  # before the country of people: "came from", « de nationalité »
    taken: Lexicon  # to hospital: « 365 blessés hospitalisés »
    among_are: Lexicon  # behind those whom a sentence opens with: « Parmi les morts figurent »
    moved_it: Lexicon  # the toll that somebody moves: « l'a porté à 12 »
    moved_to: Lexicon  # what must stand behind an earlier figure, where a language needs it: « à »
    at_first: Lexicon  # « d'abord »: what was told before something else was, up to a new verb
    zones: Lexicon  # behind an hour that is not the local one: GMT
    told_first: Lexicon  # behind "first": the figure behind these was told at first
    be: Lexicon  # verbs that say what somebody is; of states and of the passive
    number: Lexicon  # « le nombre de femmes »: a kind of those counted follows
    concern: Lexicon  # « il s'agit de deux femmes »: those counted before
    that_is_to_say: Lexicon  # verbs of « à savoir », which say nothing of those listed
    summing: Lexicon  # "in all": the figure adds up those that the article told before
    never_places: frozenset[str]  # folded names that look like places
    subsets: dict[str, Lexicon]  # states that single out some: "serious"
    demonyms: dict[str, str]  # key of an adjective that no ending makes -> its town
    slack: dict[str, int]  # key of a unit of time -> days that a date counted in it may be off
    groups: dict[str, Lexicon]  # kinds of people: "women"
    degrees: dict[str, Lexicon]  # right behind a figure of the hurt: « dont 3 graves »
    topics: dict[str, Lexicon]  # nouns of a measure of which a text may speak without a figure
    dimensions: dict[str, Lexicon]  # words beside a length: how "long", how "high" a thing is
    little: LittleWords  # words that are looked at as they stand


@cache
def speech_of(language: str) -> Speech:
    """How a language places, dates, parts and doubts a figure; RuleError for a wrong file."""
    file = _file(language)
    lists = {
        name: lexicon(getattr(file.words, name), language)
        for name in file.words.__slots__
        if name not in ("link", "never_places")
    }
    return Speech(
        masks={kind: tuple(words.split()) for kind, words in file.masks.items()},
        capitals=dict(file.capitals),
        link=frozenset(file.words.link),
        never_places=frozenset(map(fold, file.words.never_places)),
        subsets={name: lexicon(words, language) for name, words in file.subsets.items()},
        demonyms={stem_key(word, language): town for word, town in file.demonyms.items()},
        slack={stem_key(word, language): days for word, days in file.slack.items()},
        groups={name: lexicon(words, language) for name, words in file.groups.items()},
        dimensions={name: lexicon(words, language) for name, words in file.dimensions.items()},
        degrees={name: lexicon(words, language) for name, words in file.degrees.items()},
        topics={name: lexicon(words, language) for name, words in file.topics.items()},
        little=file.little,
        **lists,
    )


@cache
def events_of(language: str) -> dict[str, Lexicon]:
    """The nouns of each kind of event, by a name that all languages share."""
    path = rules_folder() / language / "events.toml"
    file = decode(path, dict[str, tuple[str, ...]], blanks=False)
    return {name: lexicon(words, language) for name, words in file.items()}


def list_names() -> tuple[str, ...]:
    """The names of all word lists that a rule file may ask for."""
    return tuple(field.name for field in fields(Words))


def word_list(language: str, name: str) -> tuple[str, ...]:
    """The word list that a rule file calls "@name"; KeyError for an unknown name."""
    words = _file(language).words
    if name not in words.__slots__:
        raise KeyError(name)
    if name == "people":
        return (*words.people, *words.classes)
    found: tuple[str, ...] = getattr(words, name)
    return found


@cache
def _file(language: str) -> SpeechFile:
    return decode(rules_folder() / language / "speech.toml", SpeechFile, blanks=False)

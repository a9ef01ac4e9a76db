"""Who is said to be so many: « Les pompiers sont à présent 120 », « Ils étaient 6 000 »."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache

from checker.claims.lexicon import Lexicon, Lexicons, lexicon, lexicons
from checker.claims.sentence import Sentence, Token
from checker.claims.speech import speech_of
from checker.rulefiles import STRICT, decode, rules_folder, standing_for

__all__ = [
    "is_figure_of_day",
    "is_had",
    "numbered_nouns",
    "said_of",
    "spoken_of",
    "stands_for_them",
    "tells_total",
    "was_had",
]

LEAST = 10  # fewer are told of in another way: « les gendarmes sont deux à le croire »
BACK = 12  # words from the verb back to the noun
LONGEST = 5  # words of a noun: « les forces de l'ordre »
NEXT = 2  # words from a day to the figure that it has: "Friday's official tally"
ASIDE = 5  # words from the verb to the figure
PLAIN = frozenset({"ADV", "ADP", "DET", "PUNCT", "PRON"})
HEADING = (".", ";", "-", "–", "—", "•", "·", "|")  # before a heading


@dataclass(frozen=True, slots=True)
class _File:
    verbs: tuple[str, ...]
    pronouns: tuple[str, ...]
    relatives: tuple[str, ...]
    between: tuple[str, ...]
    having: tuple[str, ...]
    had: tuple[str, ...]
    nouns: Mapping[str, tuple[str, ...]]
    spoken: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    totals: tuple[str, ...] = ()
    belongings: tuple[str, ...] = ()
    figures: tuple[str, ...] = ()
    lists: tuple[str, ...] = ()
    entries: tuple[str, ...] = ()
    living: tuple[str, ...] = ()
    elsewhere: tuple[str, ...] = ()
    topical: tuple[str, ...] = ()
    ranked: tuple[str, ...] = ()
    along: tuple[str, ...] = ()
    reckoned: tuple[str, ...] = ()

    __pydantic_config__ = STRICT


@dataclass(frozen=True, slots=True)
class Numbered:
    """The words of one language, ready to be met."""

    verbs: Lexicon
    pronouns: Lexicon
    relatives: Lexicon
    between: Lexicon
    having: Lexicon
    had: Lexicon
    nouns: Lexicons  # by measure
    spoken: Lexicons  # by measure: what a text without figures says of them
    totals: Lexicon
    figures: Lexicon  # what a day may have: "Friday's tally", « le chiffre de vendredi »
    lists: Lexicon  # on which those stand that are missing
    entries: Lexicon  # what is counted on them: names
    living: Lexicon  # what is done to the living alone: "have been moved"
    elsewhere: Lexicon  # where nobody is who was hit: "are on the hunt", « sont sur le terrain »
    topical: Lexicon  # opens a clause with what it is about: « quant aux », "as for"
    ranked: Lexicon  # what ranks a place among others: "comes next"
    along: Lexicon  # between it and its figure: "with"
    reckoned: Lexicon  # what only counts do: "came up with 2,020"
    belongings: Lexicon  # what people have: « les identités de 140 autres »


@cache
def numbered_nouns(language: str) -> Numbered:
    """The words of a language, none where it has no such file yet; RuleError where it is wrong."""
    path = rules_folder() / language / "numbered.toml"
    file = _File((), (), (), (), (), (), {})
    if standing_for(path).is_file():
        file = decode(path, _File)
    return Numbered(
        verbs=lexicon(file.verbs, language),
        pronouns=lexicon(file.pronouns, language),
        relatives=lexicon(file.relatives, language),
        between=lexicon(file.between, language),
        having=lexicon(file.having, language),
        had=lexicon(file.had, language),
        nouns=lexicons({name: lexicon(words, language) for name, words in file.nouns.items()}),
        figures=lexicon(file.figures, language),
        lists=lexicon(file.lists, language),
        entries=lexicon(file.entries, language),
        living=lexicon(file.living, language),
        elsewhere=lexicon(file.elsewhere, language),
        topical=lexicon(file.topical, language),
        ranked=lexicon(file.ranked, language),
        along=lexicon(file.along, language),
        reckoned=lexicon(file.reckoned, language),
        belongings=lexicon(file.belongings, language),
        spoken=lexicons({name: lexicon(words, language) for name, words in file.spoken.items()}),
        totals=lexicon(file.totals, language),
    )


def is_figure_of_day(sentence: Sentence, first: int, last: int) -> bool:
    """True for the day of "Friday's tally", « le chiffre de vendredi »: when it was so many."""
    tokens, figures = sentence.tokens, numbered_nouns(sentence.language).figures
    behind = tokens[last + 1 : last + 2]
    if behind and behind[0].text in ("'s", "’s"):
        return figures.find(tokens, last + 2, last + 2 + NEXT) >= 0
    before = first - 1 if first and tokens[first - 1].pos == "ADP" else first
    return 0 < before < first and figures.find(tokens, before - 1, before) >= 0


def tells_total(sentence: Sentence) -> bool:
    """True for "In all, 87 were hurt": more than those of the place told of right before."""
    first = min(sentence.numerals, default=0)
    return numbered_nouns(sentence.language).totals.find(sentence.tokens, 0, first) >= 0


def said_of(sentence: Sentence, which: int) -> str:
    """The measure of the noun that is said to be so many in this sentence, "" for none."""
    verb = _verb(sentence, which)
    if verb < 0:
        return _labelled(sentence, which) or _apposed(sentence, which)
    low = max(verb - BACK, 0)
    words = numbered_nouns(sentence.language)
    last = verb
    if words.relatives.at(sentence.tokens, verb - 1):
        last = verb - 1
    last = _before_aside(sentence, last)
    while last > low and _may_part(sentence.tokens[last - 1]):
        last -= 1
    return next(
        (
            measure
            for measure, nouns in words.nouns.named.items()
            for index in range(max(last - LONGEST, low), verb)
            if last <= index + nouns.at(sentence.tokens, index) <= verb
            and nouns.at(sentence.tokens, index)
            and sentence.tokens[index - 1].pos != "ADP"
        ),
        "",
    )


def _labelled(sentence: Sentence, which: int) -> str:
    """The measure of « Participants : 9 000 », « Évacués : 300 »: a heading of one noun."""
    tokens, colon = sentence.tokens, sentence.numerals[which] - 1
    if colon < 1 or tokens[colon].text != ":" or sentence.counted(which) >= 0:
        return ""
    for measure, nouns in numbered_nouns(sentence.language).nouns.named.items():
        if any(i + nouns.at(tokens, i) == colon for i in _heads(sentence, colon)):
            return measure
    return ""


def _heads(sentence: Sentence, colon: int) -> range:
    """Where a heading before a colon may open: at the head of the sentence or of a line."""
    first = max((i + 1 for i in range(colon) if sentence.tokens[i].text in HEADING), default=0)
    first += sentence.tokens[first].pos == "DET"
    return range(first, min(first + 1, colon))


def _apposed(sentence: Sentence, which: int) -> str:
    """The measure of « Les marcheurs, 600 selon nous, », "The dead, at first 12, are 15"."""
    tokens, comma = sentence.tokens, _behind_comma(sentence, which) - 1
    quantity, after = sentence.quantities[which], sentence.tails[which]
    bare = quantity.kind == "number" and quantity.value.high >= LEAST and comma > 0
    if not bare or sentence.counted(which) >= 0 or tokens[comma].text != ",":
        return ""
    if not any(token.text == "," for token in tokens[after : after + ASIDE + 1]):
        return ""
    for measure, nouns in numbered_nouns(sentence.language).nouns.named.items():
        for index in range(max(comma - LONGEST, 0), comma):
            alone = index == 0 or tokens[index - 1].pos == "DET"
            if alone and index + nouns.at(tokens, index) == comma:
                return measure
    return ""


def _behind_comma(sentence: Sentence, which: int) -> int:
    """Where a figure starts, with the "at first" before it."""
    numeral, first = sentence.numerals[which], speech_of(sentence.language).at_first
    near = range(max(numeral - ASIDE, 0), numeral)
    return next((i for i in near if i + first.at(sentence.tokens, i) == numeral), numeral)


def _before_aside(sentence: Sentence, last: int) -> int:
    """Where the noun of "the dead, at first 120, are now 151" ends, `last` without an aside."""
    tokens = sentence.tokens
    if last < 1 or tokens[last - 1].text != ",":
        return last
    opens = (i for i in range(last - 2, max(last - BACK, 0), -1) if tokens[i].text == ",")
    comma = next(opens, -1)
    told = any(sentence.in_quantity(i) for i in range(comma + 1, last))
    return comma if comma > 0 and told else last


def _may_part(token: Token) -> bool:
    """True for what may stand between the noun and its verb: « Les blessés hospitalisés sont »."""
    return token.pos in ("PUNCT", "ADJ", "ADV", "PRON") or token.dep == "acl"


def stands_for_them(sentence: Sentence, which: int) -> bool:
    """True for the 6 000 of « Ils étaient 6 000 »: of those that the sentence before spoke of."""
    verb, words = _verb(sentence, which), numbered_nouns(sentence.language)
    while verb > 1 and sentence.tokens[verb - 1].pos in ("ADV", "PART"):
        verb -= 1  # « ils n'étaient plus que 400 »
    return verb > 0 and bool(words.pronouns.at(sentence.tokens, verb - 1))


def is_owner(sentence: Sentence, which: int) -> bool:
    """True for « les identités de 140 autres », "the names of another 230": they only have it."""
    tokens, link = sentence.tokens, speech_of(sentence.language).link
    before = sentence.numerals[which] - 1
    if before > 0 and tokens[before].pos == "DET":
        before -= 1
    if before < 1 or tokens[before].text.lower() not in link:
        return False
    return bool(numbered_nouns(sentence.language).belongings.at(tokens, before - 1))


def is_had(sentence: Sentence, which: int) -> bool:
    """True for « tombe à quatre », "is left with 70": a bare number that somebody has."""
    tokens, numeral = sentence.tokens, sentence.numerals[which]
    if sentence.quantities[which].kind != "number" or sentence.counted(which) >= 0:
        return False
    having = numbered_nouns(sentence.language).having
    for index in range(max(numeral - ASIDE, 0), numeral):
        size = having.at(tokens, index)
        if size and all(t.pos in ("ADV", "ADP") for t in tokens[index + size : numeral]):
            return True
    return False


def was_had(sentence: Sentence, which: int) -> bool:
    """True for "who held 190": what somebody had before what the text tells of."""
    had, numeral = numbered_nouns(sentence.language).had, sentence.numerals[which]
    return numeral > 0 and bool(had.at(sentence.tokens, numeral - 1))


def spoken_of(sentence: Sentence) -> str:
    """The measure that people are of of whom a sentence without figures speaks, "" for none.

    Where it speaks of other people as well, nobody can say who "they" are.
    """
    found = set()
    speech, words = speech_of(sentence.language), numbered_nouns(sentence.language)
    for index in range(len(sentence.tokens)):
        told = {measure for measure, _ in words.nouns.at(sentence.tokens, index)}
        people = speech.people.at(sentence.tokens, index) or speech.classes.at(
            sentence.tokens, index
        )
        found |= told or ({""} if people and sentence.tokens[index].text[-1] in "sx" else set())
    return found.pop() if len(found) == 1 else ""


def _verb(sentence: Sentence, which: int) -> int:
    """The verb that says that somebody is so many, -1 where none does."""
    quantity, tokens = sentence.quantities[which], sentence.tokens
    numeral = sentence.numerals[which]
    if quantity.kind != "number" or sentence.counted(which) >= 0:
        return -1
    if quantity.value.high < LEAST or _goes_on(sentence, which):
        return -1
    words = numbered_nouns(sentence.language)
    for index in range(numeral - 1, max(numeral - ASIDE, 0) - 1, -1):
        if words.verbs.at(tokens, index) and tokens[index].pos in ("VERB", "AUX"):
            between = range(index + 1, numeral)
            known = all(tokens[i].pos in PLAIN or _is_aside(sentence, i, words) for i in between)
            return index if known else -1
        if tokens[index].quantity >= 0:
            return -1
    return -1


def _goes_on(sentence: Sentence, which: int) -> bool:
    """True for « sont 12 à avoir été blessés »: what they do is told behind."""
    after = sentence.tails[which]
    behind = sentence.tokens[after : after + 2]
    led = bool(behind) and behind[0].text in speech_of(sentence.language).little.to
    return led and len(behind) > 1 and behind[1].pos in ("VERB", "AUX")


def _is_aside(sentence: Sentence, index: int, words: Numbered) -> bool:
    near = range(max(index - 2, 0), index + 1)
    return any(i + words.between.at(sentence.tokens, i) > index for i in near)

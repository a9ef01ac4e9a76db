"""The nights and days that a sentence tells of: « la nuit dernière », "since Thursday".

A night is told from the evening on to the next morning, as hours of ISO time, so that those of two
nights never meet and a day meets the nights on both its sides.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from checker.claims.attach import Mention, attached, is_figure, leading
from checker.claims.lexicon import Lexicon
from checker.claims.night_words import NightWords, night_words
from checker.claims.quantity import Quantity
from checker.claims.scope import is_part, is_that_day
from checker.claims.sentence import Sentence
from checker.claims.source_words import sources_of
from checker.claims.speech import speech_of
from checker.claims.when import Day, day_of
from checker.folding import fold
from checker.isotime import ordinal

__all__ = [
    "EVENING",
    "HEAD",
    "MORNING",
    "NOON",
    "Stretch",
    "counted_nights",
    "is_before",
    "night_at",
    "only_compares",
    "stretch_of",
    "stretches",
]

EVENING, MORNING, NOON = 18, 10, 12  # hours at which a night and a morning begin and end
LATE = 21  # hour from which an article is about the night that has begun
LONGEST = 7  # days of a stretch that may still be of one night or day: « la semaine passée »
NEAR = 3  # words before a date that make it a night: « la nuit de lundi à mardi »
OPENS = 8  # words from « depuis le début » to its day
HEAD = 2  # words before a night that heads its sentence: « Troisième nuit d'émeutes : 12 blessés »
PART = 8  # words from a part to a night of its own


@dataclass(frozen=True, slots=True)
class Stretch:
    """A time that a sentence tells, from hour `low` until `high`; `since`: from then until now."""

    low: str  # "2020-08-15T18"; "" where a time up to now has no known start
    high: str
    since: bool = False
    night: bool = False
    first: int = -1  # its words
    last: int = -1

    def tag(self) -> str:
        """How a claim tells it among its words."""
        return f"since {self.low}" if self.since else f"{self.low}/{self.high}"


def night_at(moment: str, *, late: int = LATE, last: bool = False) -> Stretch | None:
    """The night that an article of the ISO time `moment` is about, None without a day.

    Up to the hour `late` it is the night before, as always with `last`; without an hour it may be
    either.
    """
    if len(moment) < len("2020-08-15"):
        return None
    day = date.fromisoformat(moment[:10]).toordinal()
    told = len(moment) > len("2020-08-15T")
    begun = told and datetime.fromisoformat(moment).hour >= late and not last
    own = _night(day if begun else day - 1)
    return own if told or last else Stretch(own.low, _night(day).high, night=True)


def stretches(sentence: Sentence, own: str, carried: Stretch | None) -> tuple[Stretch, ...]:
    """The nights and days that a sentence of the time `own` tells of, none that is only reported.

    `carried` is the night that the text told of before it.
    """
    words = night_words(sentence.language)
    found = [s for i in range(len(sentence.quantities)) if (s := _of_date(sentence, i, own))]
    found += [_placed(Stretch("", "", since=True), at) for at in _at(sentence, words.running)]
    found += [_placed(_today(own), at) for at in _at(sentence, words.dawn)]
    found += _lasting(sentence)
    ours, last = night_at(own), night_at(own, last=True)
    found += [_placed(ours, at) for at in _at(sentence, words.own) if ours]
    found += [_placed(last, at) for at in _at(sentence, words.last) if last]
    if ours and not any(not s.since and not is_before(sentence, s) for s in found):
        found += [_placed(ours, at) for at in counted_nights(sentence)]
    found += [_placed(last, at) for at in _at(sentence, words.before_it) if last]
    told = _each_once([*_coming(sentence, own), *found])
    return tuple(_earlier(sentence, one, told, carried or last) for one in told)


def stretch_of(sentence: Sentence, which: int, told: tuple[Stretch, ...]) -> Stretch | None:
    """The one of the stretches of a sentence that figure `which` is of, None for none."""
    mentions = tuple(Mention(s.first, s.last, str(i), led=True) for i, s in enumerate(told))
    if which and is_part(sentence, which) and sentence.quantities[which - 1].kind == "number":
        own = attached(sentence, which, mentions, reach=PART)
        return told[int(own.value)] if own else stretch_of(sentence, which - 1, told)
    found = attached(sentence, which, mentions) or leading(sentence, which, mentions)
    if found and only_compares(sentence, which, told[int(found.value)]):
        return None
    if found is None and mentions and mentions[0].last < sentence.numerals[which]:
        found = mentions[0] if mentions[0].first <= HEAD else None
    if found is None and len(mentions) == 1:
        ends = sentence.tokens[sentence.tails[which] : mentions[0].first]
        found = None if any(token.text in (";", ":") for token in ends) else mentions[0]
    return told[int(found.value)] if found else None


def only_compares(sentence: Sentence, which: int, one: Stretch) -> bool:
    """True for « c'est bien plus que la veille : 40 000 agents », which tells of the own night."""
    between = sentence.tokens[one.last + 1 : sentence.numerals[which]]
    return one.first > HEAD and is_before(sentence, one) and any(t.text in ";:" for t in between)


def _coming(sentence: Sentence, own: str) -> Iterator[Stretch]:
    """« la nuit prochaine », which starts on the evening of the article's own day."""
    if len(own) >= len("2020-08-15"):
        for at in _at(sentence, night_words(sentence.language).coming):
            yield _placed(_night(ordinal(own)), at)


def _today(own: str) -> Stretch:
    """From the morning of the article's day on."""
    return Stretch(f"{own[: len('2020-08-15')]}T00", "", since=True)


def _of_date(sentence: Sentence, index: int, own: str) -> Stretch | None:
    quantity = sentence.quantities[index]
    if quantity.kind != "date" or is_that_day(sentence, quantity):
        return None
    first, last = sentence.numerals[index], sentence.tails[index] - 1
    day = day_of(sentence, quantity)
    if day is None or day.high - day.low > LONGEST:
        return None
    words, text = night_words(sentence.language), _text(sentence, quantity)
    near = [t.text for t in sentence.tokens[max(first - NEAR, 0) : first]]
    told = {*fold(text).split(), *map(fold, near)}
    if quantity.since or _runs_from(sentence, first):
        return Stretch(_hour(day.low, 0), "", since=True, first=first, last=last)
    reported = _is_reported(sentence, first)
    if night := _night_told(told, day, own, words, reported=reported):
        return _placed(night, (first, last))
    if reported or _is_stock(sentence):
        return None
    end = _hour(day.low, NOON) if told & words.morning else _hour(day.high + 1, 0)
    return Stretch(_hour(day.low, 0), end, first=first, last=last)


def _night_told(
    told: set[str], day: Day, own: str, words: NightWords, *, reported: bool
) -> Stretch | None:
    """The night that the words `told` in a date, or beside it, make of it; None for a day.

    An evening on which something is `reported` is none.
    """
    if told & words.night or (told & words.evening and not reported):
        ours = told & words.night and day.low == day.high == ordinal(own)  # « cette nuit »
        return (night_at(own) if ours else None) or _night(day.low)
    two = day.high - day.low == 1 and told & words.between
    return _night(day.low) if two else None


def _text(sentence: Sentence, quantity: Quantity) -> str:
    return sentence.text[quantity.start - sentence.start : quantity.end - sentence.start]


def _runs_from(sentence: Sentence, first: int) -> bool:
    """True for the day of « depuis le début des violences jeudi »."""
    running = night_words(sentence.language).running
    begins = range(max(first - OPENS, 0), first)
    return any(
        running.at(sentence.tokens, i)
        and not any(is_figure(sentence, j) for j in range(i, first))
        for i in begins
    )  # fmt: skip


def _is_reported(sentence: Sentence, first: int) -> bool:
    """True for « a indiqué lundi la préfecture »: the day on which it was said."""
    verbs, said = sentence.clause(first)[:1], sources_of(sentence.language).verbs
    return bool(verbs) and bool(said.at(sentence.tokens, verbs[0]))


def _is_stock(sentence: Sentence) -> bool:
    """True for « le bilan est monté lundi à 12 »: the day on which a total was known."""
    speech, tokens = speech_of(sentence.language), sentence.tokens
    return any(words.find(tokens, 0, len(tokens)) >= 0 for words in (speech.moves, speech.tallies))


def _at(sentence: Sentence, words: Lexicon) -> Iterator[tuple[int, int]]:
    for index in range(len(sentence.tokens)):
        if size := words.at(sentence.tokens, index):
            yield index, index + size - 1


def _lasting(sentence: Sentence) -> Iterator[Stretch]:
    """The time of « en quatre nuits », up to now."""
    within = night_words(sentence.language).within
    for index, quantity in enumerate(sentence.quantities):
        first = sentence.numerals[index]
        long = quantity.unit == "week" or (quantity.unit == "day" and quantity.value.low > 1)
        led = within.find(sentence.tokens, max(first - NEAR, 0), first) >= 0
        if quantity.kind == "duration" and long and led:
            yield Stretch("", "", since=True, first=first, last=sentence.tails[index] - 1)


def counted_nights(sentence: Sentence) -> Iterator[tuple[int, int]]:
    """The first and last word of each « troisième nuit »."""
    nights = night_words(sentence.language).nights
    for index, quantity in enumerate(sentence.quantities):
        after = sentence.tails[index]
        ranked = quantity.kind == "ordinal" and after < len(sentence.tokens)
        if ranked and nights.at(sentence.tokens, after):
            yield sentence.numerals[index], after


def _each_once(found: list[Stretch]) -> tuple[Stretch, ...]:
    """In text order; of two that share words the first found."""
    kept: list[Stretch] = []
    for one in found:
        if all(one.last < other.first or other.last < one.first for other in kept):
            kept.append(one)
    return tuple(sorted(kept, key=lambda one: one.first))


def is_before(sentence: Sentence, one: Stretch) -> bool:
    """True for « la nuit précédente », "the night before"."""
    words, which = night_words(sentence.language), sentence.tokens[one.first].quantity
    if which < 0:
        return words.before_it.at(sentence.tokens, one.first) > 0
    return fold(_text(sentence, sentence.quantities[which])) in words.before


def _earlier(
    sentence: Sentence, one: Stretch, told: tuple[Stretch, ...], carried: Stretch | None
) -> Stretch:
    """The same, or for « la nuit précédente » the night before the one last told of.

    What opens a sentence is reckoned from the article: « La veille, 90 personnes ... »
    """
    if not is_before(sentence, one):
        return one
    nights = [s for s in told if s.first < one.first and s.night]
    base = nights[-1] if nights else carried
    if base is None or not (one.night or one.first > HEAD):
        return one
    before = _night(_day(base.low) - 1)
    low = before.low if one.night else _hour(_day(before.low), 0)
    return Stretch(low, before.high, night=True, first=one.first, last=one.last)


def _night(day: int) -> Stretch:
    return Stretch(_hour(day, EVENING), _hour(day + 1, MORNING), night=True)


def _placed(one: Stretch, at: tuple[int, int]) -> Stretch:
    return Stretch(one.low, one.high, one.since, one.night, *at)


def _hour(day: int, hour: int) -> str:
    start = datetime.fromordinal(day) + timedelta(hours=hour)
    return start.isoformat(timespec="hours")


def _day(hour: str) -> int:
    return date.fromisoformat(hour[:10]).toordinal()

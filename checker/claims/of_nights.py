"""Which night or day of unrest each figure of an article is of, told among its words.

« La nuit a été calme : 38 interpellations, contre 157 la veille »: what a text tells of its night
in one sentence holds for the figures of the next.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from checker.articles.sections import Section
from checker.claims.draft import Draft
from checker.claims.gatherings import CROWD
from checker.claims.night_words import MUCH, NONE, SOME, night_words, unrest_of
from checker.claims.nights import (
    EVENING,
    HEAD,
    MORNING,
    NOON,
    Stretch,
    is_before,
    night_at,
    only_compares,
    stretch_of,
    stretches,
)
from checker.claims.sentence import Sentence
from checker.claims.speech import speech_of
from checker.claims.tags import FOR, WHEN
from checker.claims.when import day_of
from checker.folding import fold
from checker.isotime import ordinal
from checker.records import Article, Status

__all__ = ["of_nights"]

GOES_ON = frozenset({"arrests", "custody", "injured", "buildings", "police_deployed"})
BY_NIGHT = GOES_ON | {"count", "crowd", "percentage"}  # those before go on with the time last told
NEEDED = {"arrests": NONE, "custody": SOME, "percentage": SOME, "police_deployed": SOME}
STRIKE = "@strike"
CANCELLED = f"{FOR}cancelled"
BREAK = "\n\n"  # between paragraphs
HEADING = 300  # characters that tell what an article is about
AROUND = 6  # words from a figure to what is done to what it counts
DAY = len("2020-08-15")
DAWN = 6  # hour up to which an entry of a live page is of the night


def of_nights(
    drafts: Sequence[Draft],
    trees: Sequence[Sentence],
    article: Article,
    parts: Sequence[Section],
    title_end: int,
) -> tuple[Draft, ...]:
    """The drafts, those of an article about unrest with the night or day that they are of.

    `parts` are the entries of a live page; the title ends at `title_end`.
    """
    unrest = unrest_of(article.text, article.language)
    some = [draft for draft in drafts if _is_by_night(draft, drafts, unrest)]
    if not some:
        return tuple(drafts)
    found: dict[int, Stretch | None] = {}
    near: dict[int, str] = {}
    carried = _opening(article, unrest)
    running: Stretch | None = None
    lead: Stretch | None = None
    entry: Section | None = None
    end = 0
    for sentence in trees:
        part = next((p for p in parts if p.start <= sentence.start < p.end), None)
        if part is not entry:
            carried, entry = _of_entry(part), part
        running = None if BREAK in article.text[end : sentence.start] else running
        own = part.time if part and part.time else article.anchor
        told = stretches(sentence, own, carried)
        of_it = [d for d in some if 0 <= d.start - sentence.start < len(sentence.text)]
        last = (running or carried) if unrest else None
        found |= {d.start: _told(d, sentence, told, last, own) for d in of_it}
        near |= {d.start: _near(d, sentence, own) for d in of_it if unrest}
        if any(found[d.start] for d in of_it) or _speaks_of_unrest(sentence):
            carried = _handed_on(sentence, told, of_it, found, own, carried)
        running = _running(told, running)
        lead, end = lead or carried, sentence.end
    found |= _titled(some, found, lead if unrest else None, title_end)
    return tuple(_tagged(d, found.get(d.start), near.get(d.start, "")) for d in drafts)


def _opening(article: Article, unrest: int) -> Stretch | None:
    """The night that an article of the morning is about, which it names in its first lines."""
    hour = article.anchor[len("2020-08-15T") :][:2]
    head = set(map(fold, article.text[:HEADING].split()))
    if unrest < MUCH or not hour or int(hour) >= NOON:
        return None
    named = head & night_words(article.language).night
    return night_at(article.anchor, last=True) if named else None


def _running(told: tuple[Stretch, ...], before: Stretch | None) -> Stretch | None:
    """The time up to now that the next sentences of the paragraph go on with, None for none."""
    nights = any(one.night for one in told)
    return None if nights else next((one for one in told if one.since), before)


def _is_by_night(draft: Draft, drafts: Sequence[Draft], unrest: int) -> bool:
    """True for a figure that is told anew for each night, or day of a strike."""
    measure = draft.measured.measure
    needed = SOME if CANCELLED in draft.words else NEEDED.get(measure, MUCH)
    if draft.status == Status.FORECAST or unrest < needed:
        return False
    struck = measure != "percentage" or any(STRIKE in other.words for other in drafts)
    return struck and measure in BY_NIGHT


def _near(draft: Draft, sentence: Sentence, own: str) -> str:
    """How a figure is told that is of the article's own days where it tells no other, else ""."""
    day = own[: len("2020-08-15")]
    if draft.previous or draft.as_of or draft.period or len(day) < len("2020-08-15"):
        return ""
    if CANCELLED in draft.words:
        return f"{day}T00/{day}T24"
    which = next(i for i, q in enumerate(sentence.quantities) if q.start == draft.start)
    told = draft.measured.measure == "percentage" or _goes_on(draft, sentence, which)
    return f"near {day}" if told else ""


def _of_entry(part: Section | None) -> Stretch | None:
    """The day and night that an entry of a live page looks back on, None for one told by day."""
    if part is None or len(part.time) <= len("2020-08-15T"):
        return None
    hour = int(part.time[len("2020-08-15T") :][:2])
    night = night_at(part.time, late=EVENING) if hour >= EVENING or hour < DAWN else None
    return replace(night, low=f"{night.low[:10]}T{MORNING}") if night else None


def _told(
    draft: Draft,
    sentence: Sentence,
    told: tuple[Stretch, ...],
    carried: Stretch | None,
    own: str,
) -> Stretch | None:
    which = next(i for i, q in enumerate(sentence.quantities) if q.start == draft.start)
    dated = told or _is_of_another_day(sentence, own)
    if _goes_on(draft, sentence, which) and not (dated or draft.previous):
        return carried
    found = stretch_of(sentence, which, told)
    compared = bool(told) and all(only_compares(sentence, which, one) for one in told)
    if compared and not draft.previous and _goes_on(draft, sentence, which):
        return carried
    daily = draft.measured.measure != "count" or CANCELLED in draft.words
    if found and _is_to_come(draft, found, own):
        return None
    return found if found and (daily or found.night or found.since) else None


def _is_to_come(draft: Draft, found: Stretch, own: str) -> bool:
    """True for the day of « fort de ses 9 000 marcheurs, il appelle à défiler le 19 avril »."""
    counted = draft.measured.measure == CROWD and draft.status is Status.ASSERTED
    return counted and 0 < ordinal(own) < ordinal(found.low[:DAY])


def _is_of_another_day(sentence: Sentence, own: str) -> bool:
    """True for a sentence with a date that is not the day on which its article says so."""
    days = (day_of(sentence, q) for q in sentence.quantities if q.kind == "date")
    return any(day is None or not day.low <= ordinal(own) <= day.high for day in days)


def _goes_on(draft: Draft, sentence: Sentence, which: int) -> bool:
    """True for a figure of the time last told: those of people, « 40 voitures brûlées »."""
    measure = draft.measured.measure
    return measure in GOES_ON or (measure == "count" and _is_ravaged(sentence, which))


def _speaks_of_unrest(sentence: Sentence) -> bool:
    """True for a sentence that tells of what happened, or of the toll of a night."""
    tallies = speech_of(sentence.language).tallies
    return bool(
        unrest_of(sentence.text, sentence.language)
        or tallies.find(sentence.tokens, 0, len(sentence.tokens)) >= 0
    )


def _is_ravaged(sentence: Sentence, which: int) -> bool:
    """True for « 40 voitures brûlées », « 3 880 départs de feu »."""
    near = range(sentence.numerals[which], sentence.tails[which] + AROUND)
    return night_words(sentence.language).ravaged.find(sentence.tokens, near[0], near[-1]) >= 0


def _handed_on(
    sentence: Sentence,
    told: tuple[Stretch, ...],
    of_it: Sequence[Draft],
    found: Mapping[int, Stretch | None],
    own: str,
    carried: Stretch | None,
) -> Stretch | None:
    """The night that the sentences behind go on with: none to come, none only compared with."""
    compared = [found[draft.start] for draft in of_it if draft.previous]
    passed = (s for s in told if s.night and s.low[: len(own)] <= own and s not in compared)
    fit = (s for s in passed if not is_before(sentence, s) or (carried is None and s.first <= HEAD))
    return next(fit, carried)


def _titled(
    drafts: Sequence[Draft], found: Mapping[int, Stretch | None], lead: Stretch | None, end: int
) -> dict[int, Stretch | None]:
    """What is told of the figures of a title, by where they start; it ends at `end`.

    They are of the time of the same figure below, or of that which the text first tells of.
    """
    below = {
        (draft.measured.measure, draft.value): found.get(draft.start)
        for draft in reversed(drafts)
        if draft.start >= end
    }
    return {
        draft.start: below.get((draft.measured.measure, draft.value), lead)
        for draft in drafts
        if draft.start < end and not found.get(draft.start)
        if draft.measured.measure in GOES_ON and not draft.previous
    }


def _tagged(draft: Draft, told: Stretch | None, near: str) -> Draft:
    tag = told.tag() if told else near
    return replace(draft, words=(*draft.words, WHEN + tag)) if tag else draft

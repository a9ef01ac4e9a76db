"""Happenings long before the article of which the text tells one after the other.

« Le 12 mars 2003, l'hôtel brûlait : 12 morts. Trois mois plus tard, la gare pleurait neuf morts »:
the second is as old as the first, and none of the article's own.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from checker.claims.attach import Mention
from checker.claims.draft import Draft
from checker.claims.earlier import is_previous
from checker.claims.former_events import FORMER, tells_former
from checker.claims.quantity import Quantity
from checker.claims.scope import dates
from checker.claims.sentence import Sentence
from checker.claims.speech import speech_of
from checker.claims.when import SLACK, SPAN, Day, day_of, is_far
from checker.interval import Interval
from checker.isotime import ordinal
from checker.measures import measures

__all__ = ["of_far_day"]

CLOSE = 7  # days between a day and one that is told by the length of time up to it
OPENS = 2  # words that may stand before the length of time


def of_far_day(
    draft: Draft, sentence: Sentence, which: int, before: Day | None, anchor: str
) -> Draft:
    """The draft with the period of a happening long ago, where it tells none and is of one.

    `before` is the day that the sentence before spoke of.
    """
    measure = measures()[draft.measured.measure]
    if draft.unit == "date":
        words = (*draft.words, FORMER) if tells_former(sentence) else draft.words
        value = _in_its_year(draft.value, _later_day(sentence, before, anchor))
        return replace(draft, value=value, words=words)
    if measure.spans == "day" or not (measure.people or measure.moves == "rises"):
        return draft
    if state := _as_at(sentence, draft, anchor):
        return replace(draft, period="", as_of=state)
    later = _later_day(sentence, before, anchor)
    if before and later and draft.period in ("", before.iso()):
        return replace(draft, period=later.iso())
    period = draft.period or _verbs_day(sentence, which, dates(sentence), anchor)
    return replace(draft, period=period)


def _as_at(sentence: Sentence, draft: Draft, anchor: str) -> str:
    """The day of « au 30 novembre, on en était à 4 600 »: a total of then is of no other event."""
    words = speech_of(sentence.language).as_at
    for mention in dates(sentence):
        day = day_of(sentence, sentence.quantities[int(mention.value)])
        led = words.find(sentence.tokens, mention.first - 3, mention.first) >= 0
        if not led or not day or day.low != day.high or day.low > ordinal(anchor):
            continue
        opens = mention.first <= OPENS + 1 and not (draft.period or draft.as_of)
        if opens or day.iso() == draft.period:
            return day.iso()
    return ""


def _in_its_year(value: Interval, later: Day | None) -> Interval:
    """The day of « quarante jours plus tard, le 12 juin », in the year of what was told before."""
    if later is None or not value.is_exact or not value.is_bounded:
        return value
    told, middle = date.fromordinal(int(value.low)), (later.low + later.high) // 2
    if (told.month, told.day) == (2, 29):
        return value
    near = date.fromordinal(middle).year
    days = [told.replace(year=year).toordinal() for year in (near - 1, near, near + 1)]
    best = min(days, key=lambda day: abs(day - middle))
    close = abs(best - middle) <= later.high - middle + CLOSE
    return replace(value, low=float(best), high=float(best)) if close else value


def _later_day(sentence: Sentence, before: Day | None, anchor: str) -> Day | None:
    """The days that « trois mois plus tard » means behind a sentence of the far day `before`.

    None where the sentence opens otherwise, or comes near the article's own day.
    """
    if before is None or not is_far(before, anchor):
        return None
    for which, quantity in enumerate(sentence.quantities):
        if sentence.numerals[which] > OPENS:
            return None
        if quantity.unit in SPAN and _is_later(sentence, which):
            return _moved(before, quantity, anchor)
    return None


def _verbs_day(sentence: Sentence, which: int, days: tuple[Mention, ...], anchor: str) -> str:
    """The far day of « celui de Lens, où 12 personnes avaient péri en mars 2003 », as a period.

    It is told of the verb that the counted ones belong to; "" for none.
    """
    for mention in days:
        day = day_of(sentence, sentence.quantities[int(mention.value)])
        behind = mention.first >= sentence.tails[which]
        behind = behind and not _is_set_against(sentence, which, mention)
        if day and behind and is_far(day, anchor) and _share_verb(sentence, which, mention.first):
            return day.iso()
    return ""


def _is_set_against(sentence: Sentence, which: int, day: Mention) -> bool:
    """True for the year of "315 people were held, against 109 in 2018": that of the 109."""
    first = sentence.tails[which]
    between = (i for i, at in enumerate(sentence.numerals) if first <= at < day.first)
    return any(is_previous(sentence, i) for i in between)


def _share_verb(sentence: Sentence, which: int, index: int) -> bool:
    """True for counted ones and a day of one verb, which the tree may hang below the noun."""
    if _runs_on(sentence, sentence.tails[which], index):
        return True
    verb, noun = sentence.clause(index)[:1], sentence.counted(which)
    if not verb or verb == sentence.clause(sentence.numerals[which])[:1]:
        return bool(verb)
    token = sentence.tokens[verb[0]]
    return token.head == noun and not token.dep.startswith("acl") and token.dep != "relcl"


def _is_later(sentence: Sentence, which: int) -> bool:
    after = sentence.tails[which]
    return speech_of(sentence.language).later.find(sentence.tokens, after, after + 1) >= 0


def _moved(before: Day, quantity: Quantity, anchor: str) -> Day | None:
    days, slack = SPAN[quantity.unit], SLACK[quantity.unit]
    low = before.low + int(quantity.value.low * days) - slack
    high = before.high + int(quantity.value.high * days) + slack
    moved = Day(low, high)
    return moved if ordinal(anchor) and is_far(moved, anchor) else None


def _runs_on(sentence: Sentence, first: int, index: int) -> bool:
    """True for « 12 clients, dont trois enfants, avaient péri en mars 2003 », whatever the tree."""
    between = [t for t in sentence.tokens[first:index] if t.pos not in ("NOUN", "ADJ", "NUM")]
    said = [t.pos for t in between[-2:]]
    before = [t for t in between[:-2] if t.pos in ("VERB", "AUX", "PRON") or t.text in (";", ":")]
    including = speech_of(sentence.language).little.including
    return said == ["AUX", "VERB"] and all(t.text.lower() in including for t in before)

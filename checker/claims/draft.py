"""One figure of a sentence with all that the sentence says of it."""

from __future__ import annotations

from dataclasses import dataclass

from checker.claims.agents import agent
from checker.claims.attach import Mention, attached, in_relative, leading
from checker.claims.counting import compared_with, is_whole, whole_of
from checker.claims.holders import beside, counted_thing, holder
from checker.claims.lemmas import fold
from checker.claims.measuring import Measured
from checker.claims.names import Names
from checker.claims.scope import (
    GUESSED,
    WHOLE,
    is_anaphoric,
    is_part,
    is_previous,
    is_that_day,
    place_of,
    subset_of,
)
from checker.claims.sentence import Sentence
from checker.claims.sharing import is_margin, side, surely
from checker.claims.speech import events_of, speech_of
from checker.claims.when import EARLIER, Day, day_of, is_far, moment
from checker.interval import Interval
from checker.records import Status
from checker.rulebook import Measure

__all__ = ["Draft", "figure", "masked"]

PASSED_ON = ("votes", "seats", "vote_share", "voting_intention", "turnout")
MARGIN = "margin"  # the subset of « 812 000 voix d'avance »
CONTENT = frozenset({"NOUN", "VERB", "PROPN", "ADJ"})


@dataclass(frozen=True, slots=True)
class Draft:
    """A claim that does not yet know where its article lies; fields as in records.Claim."""

    measured: Measured
    value: Interval
    unit: str
    start: int  # code points of the article's text
    end: int
    context: str
    offset: int
    masked: str
    words: tuple[str, ...]
    subject: str
    place: str
    period: str
    subset: str
    as_of: str
    attribution: str
    authority: str
    status: Status
    previous: bool
    increment: bool
    ordinal: bool
    single: bool
    definite: bool
    revised: bool
    passes_on: bool  # a bare figure behind it may be of the same measure


def figure(
    sentence: Sentence,
    which: int,
    told: Measured,
    *,
    before: Measured | None,
    measure: Measure,
    spots: tuple[Mention, ...],
    days: tuple[Mention, ...],
    source: Mention | None,
    names: Names,
    place: str,
    carried_day: Day | None,
    anchor: str,
    event: str,
    text: str,
) -> Draft:
    """The draft of the claim that quantity `which` makes.

    Place, day and event may be handed on to it; `before` is what the figure before it measures,
    `text` the masked sentence.
    """
    quantity = sentence.quantities[which]
    goes_on = is_anaphoric(sentence)
    previous = is_previous(sentence, which) and not _is_rival(sentence, which, told, measure, names)
    if not measure.people:
        spots = tuple(spot for spot in spots if spot.kind != GUESSED)
    where = "" if _is_of_person(told) else _place(sentence, which, spots, place if goes_on else "")
    day = _day(sentence, which, days, measure, anchor)
    if previous and measure.spans == "day":
        carried_day = None
    if day is None and goes_on and (measure.spans == "day" or is_far(carried_day, anchor)):
        day = carried_day
    as_of, span = ("", "") if _is_of_person(told) else moment(day, measure, anchor)
    if source and _is_of_person(told) and not source.led:
        source = None  # « le président Durand, 65 ans, »
    rival = compared_with(sentence, which)
    if rival >= 0 and not where:  # « 113 femmes à Lyon, contre 102 l'an dernier »
        where = _place(sentence, rival, spots, "")
    part = _subset(sentence, which, told, measure, placed=where not in ("", WHOLE))
    if rival >= 0 and not part:
        part = _subset(sentence, rival, told, measure, placed=where not in ("", WHOLE))
    return Draft(
        measured=told,
        value=quantity.value,
        unit="" if measure.bare else quantity.unit or measure.unit,
        start=quantity.start,
        end=quantity.end,
        context=sentence.text,
        offset=quantity.start - sentence.start,
        masked=text,
        words=_words(sentence, which),
        subject=_subject(sentence, which, told, measure, names),
        place=where,
        period=span or _other_event(sentence, which),
        subset=event or part,
        as_of=as_of,
        attribution=source.value if source else "",
        authority=source.kind if source else "",
        status=_status(sentence, which),
        previous=previous,
        increment=_is_added(sentence, which)
        and not _contrasts(before, told)
        and not _is_definite(sentence, which),
        ordinal=quantity.kind == "ordinal",
        single=quantity.kind == "one",
        definite=_is_definite(sentence, which),
        revised=speech_of(sentence.language).revised.find(sentence.tokens, 0, len(sentence.tokens))
        >= 0,
        passes_on=measure.people or told.measure in PASSED_ON,
    )


def _is_of_person(told: Measured) -> bool:
    """An age and a time in office are the same wherever they are told."""
    return told.measure in ("age", "tenure")


def _is_rival(
    sentence: Sentence, which: int, told: Measured, measure: Measure, names: Names
) -> bool:
    """True for « 53 % contre 47 % pour sa rivale »: what another one has, not had before."""
    held = measure.holder != "none" and not _is_of_person(told)
    return held and bool(surely(sentence, which, names) or side(sentence, which, names))


def _place(sentence: Sentence, which: int, spots: tuple[Mention, ...], inherited: str) -> str:
    if sentence.quantities[which].kind in ("date", "time", "age"):
        return ""
    return place_of(sentence, which, spots, inherited)


def _day(
    sentence: Sentence, which: int, days: tuple[Mention, ...], measure: Measure, anchor: str
) -> Day | None:
    if sentence.quantities[which].kind in ("date", "time"):
        return None
    days = tuple(day for day in days if _may_scope(sentence, day, which, measure, anchor))
    if which and is_part(sentence, which) and sentence.quantities[which - 1].kind == "number":
        return _day(sentence, which - 1, days, measure, anchor)
    found = attached(sentence, which, days) or leading(sentence, days)
    if found is None and len(days) == 1 and measure.spans == "day":
        found = days[0]
    return _told_day(sentence, found) if found else None


def _told_day(sentence: Sentence, day: Mention) -> Day | None:
    quantity = sentence.quantities[int(day.value)]
    return None if is_that_day(sentence, quantity) else day_of(sentence, quantity)


def _may_scope(sentence: Sentence, day: Mention, which: int, measure: Measure, anchor: str) -> bool:
    """False for the day of a thing that the sentence names, unless that was another event."""
    if measure.spans != "event":
        return not in_relative(sentence, day.first, which)
    if _is_of_past_event(sentence, day, anchor):
        return True
    return not (_in_aside(sentence, day.first, which) or _tells_an_event(sentence, day))


def _is_of_past_event(sentence: Sentence, day: Mention, anchor: str) -> bool:
    """« le séisme de 2004 », "the club shooting on Aug. 21, 2015": long before the article."""
    if not is_far(_told_day(sentence, day), anchor):
        return False
    kinds = events_of(sentence.language).values()
    before = range(max(day.first - 4, 0), day.first)
    return any(words.at(sentence.tokens, index) for words in kinds for index in before)


def _in_aside(sentence: Sentence, index: int, which: int) -> bool:
    """« le séisme qui a frappé la ville dimanche »: a relative clause that the figure is not in."""
    figure, seen = sentence.numerals[which], {index}
    while (head := sentence.tokens[index].head) not in seen:
        if sentence.tokens[index].dep.partition(":")[0] in ("acl", "relcl"):
            first, last = sentence.span(index)
            return not first <= figure <= last
        index = head
        seen.add(index)
    return False


def _tells_an_event(sentence: Sentence, day: Mention) -> bool:
    """« le séisme de vendredi »: the day of a thing, not the time of the figure."""
    before = sentence.tokens[day.first - 1].text.lower() if day.first else ""
    return before in ("de", "du", "d'", "d’", "of")


def _subject(sentence: Sentence, which: int, told: Measured, measure: Measure, names: Names) -> str:
    if told.measure == "age":
        return beside(sentence, which, names)
    if measure.holder == "agent":
        return agent(sentence, which, names)
    if measure.holder != "none":
        return holder(sentence, which, names)
    return counted_thing(sentence, which) if told.measure == "count" else ""


def _subset(
    sentence: Sentence, which: int, told: Measured, measure: Measure, *, placed: bool
) -> str:
    if measure.holder != "none" and is_margin(sentence, which) and not is_whole(sentence, which):
        return MARGIN
    noun = sentence.counted(which)
    generic = noun >= 0 and bool(speech_of(sentence.language).people.at(sentence.tokens, noun))
    if told.measure in ("count", "date", "time", "duration", "money", "age"):
        return ""
    if sentence.quantities[which].increment and _is_definite(sentence, which):
        return "part"  # « les six autres », "the other six": the rest of those told of
    named = subset_of(sentence, which, noun, generic=generic)
    narrow = " ".join(name for name in named.split() if name not in measure.generic)
    some = is_part(sentence, which) or (told.inherited and whole_of(sentence, which) >= 0)
    return narrow or ("part" if some and not placed else "")


def _is_added(sentence: Sentence, which: int) -> bool:
    """True for « deux autres corps », « quatre corps supplémentaires »."""
    noun = sentence.counted(which)
    behind = 0 <= noun < len(sentence.tokens) - 1 and sentence.tokens[noun + 1].pos == "ADJ"
    increment = speech_of(sentence.language).increment
    more = behind and bool(increment.at(sentence.tokens, noun + 1))
    return sentence.quantities[which].increment or more


def _contrasts(before: Measured | None, told: Measured) -> bool:
    """« 820 ont péri et 672 autres, blessées »: "others" of another measure add nothing."""
    return before is not None and before.measure != told.measure and not told.inherited


def _other_event(sentence: Sentence, which: int) -> str:
    """EARLIER for « les 412 de l'acte précédent »: a figure of the event before this one."""
    speech = speech_of(sentence.language)
    after = sentence.tails[which]
    last = min((i for i in sentence.numerals if i > after), default=len(sentence.tokens))
    found = speech.other_event.find(sentence.tokens, after, min(last, after + 6))
    return EARLIER if found >= 0 else ""


def _is_definite(sentence: Sentence, which: int) -> bool:
    """« les deux dirigeants »: the number says which ones are meant, it is not what is told."""
    before = sentence.numerals[which] - 1
    definite = speech_of(sentence.language).definite
    return before >= 0 and bool(definite.at(sentence.tokens, before))


def _status(sentence: Sentence, which: int) -> Status:
    speech = speech_of(sentence.language)
    first = sentence.tails[which - 1] if which else 0
    numeral = sentence.numerals[which]
    if sentence.quantities[which].kind in ("date", "time"):
        return Status.ASSERTED
    if speech.negation.find(sentence.tokens, max(first, numeral - 3), numeral) >= 0:
        return Status.NEGATED
    before = speech.forecast.find(sentence.tokens, max(first, numeral - 6), numeral)
    if before >= 0 or _is_to_come(sentence, which):
        return Status.FORECAST
    if speech.hypothesis.find(sentence.tokens, max(first, numeral - 6), numeral) >= 0:
        return Status.HYPOTHETICAL
    if speech.possible.find(sentence.tokens, sentence.tails[which], sentence.tails[which] + 5) >= 0:
        return Status.HYPOTHETICAL
    return Status.ASSERTED


def _is_to_come(sentence: Sentence, which: int) -> bool:
    """True for « 300 habitants pourraient être évacués »: the verb right behind says so."""
    noun = sentence.counted(which)
    behind = max(noun, sentence.tails[which] - 1) + 1
    verbs = sentence.tokens[behind : behind + 1]
    forecast = speech_of(sentence.language).forecast
    return (
        bool(verbs)
        and verbs[0].pos in ("VERB", "AUX")
        and bool(forecast.at(sentence.tokens, behind))
    )


def masked(sentence: Sentence) -> str:
    """The sentence with every quantity as one mark: embeddings must not judge numbers."""
    spans = zip(sentence.numerals, sentence.tails, strict=True)
    units = {index for first, last in spans for index in range(first + 1, last)}
    return " ".join(
        "…" if token.quantity >= 0 else token.text
        for index, token in enumerate(sentence.tokens)
        if index not in units
    )


def _words(sentence: Sentence, which: int) -> tuple[str, ...]:
    """Folded keys of the content words within eight words of the figure, sorted.

    A word that names a kind of event stands as "@vote", the same in all languages.
    """
    first, after = max(0, sentence.numerals[which] - 8), sentence.tails[which] + 8
    kinds = events_of(sentence.language).items()
    found: set[str] = set()
    for index in range(first, min(after, len(sentence.tokens))):
        token = sentence.tokens[index]
        events = {f"@{kind}" for kind, words in kinds if words.at(sentence.tokens, index)}
        plain = token.pos in CONTENT and token.quantity < 0 and len(token.key) > 2
        found |= events or ({fold(token.key)} if plain else set())
    return tuple(sorted(found))

"""One figure of a sentence with all that the sentence says of it."""

from __future__ import annotations

from dataclasses import dataclass

from checker.claims.added import contrasts, is_added
from checker.claims.agents import agent
from checker.claims.attach import Mention
from checker.claims.counting import compared_with
from checker.claims.daily import brings_total, is_of_a_day
from checker.claims.days import day_told, long_since, other_event
from checker.claims.dimensions import dimension_of, measured_thing
from checker.claims.earlier import is_previous
from checker.claims.holders import beside, counted_thing, holder
from checker.claims.mandates import is_party
from checker.claims.measuring import Measured
from checker.claims.names import Names
from checker.claims.partitive import is_part_of_next
from checker.claims.place import GUESSED, place_of
from checker.claims.scope import is_anaphoric, is_part
from checker.claims.sentence import Sentence
from checker.claims.sharing import side, surely
from checker.claims.sites import is_elsewhere, on_site
from checker.claims.speech import speech_of
from checker.claims.standing import status_of
from checker.claims.subsets import is_definite, singled_out, subset_told
from checker.claims.tags import tags_of
from checker.claims.turnouts import turnout_part
from checker.claims.when import Day, is_far, moment
from checker.claims.words_told import words_of
from checker.interval import Interval
from checker.measures import Measure
from checker.records import WHOLE, Status

__all__ = ["Draft", "figure"]

PASSED_ON = ("votes", "seats", "vote_share", "voting_intention", "turnout")
WHOLE_VOTE, ROUNDED = (
    100,
    0.6,
)  # per cent of the two sides of a vote, and how far their sum may be off


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
    beside: Measured | None,
    before: Measured | None,
    whole: Measured | None,
    apart: bool,
    measure: Measure,
    spots: tuple[Mention, ...],
    days: tuple[Mention, ...],
    source: Mention | None,
    names: Names,
    place: str,
    town: str,
    kept: bool,
    carried_day: Day | None,
    anchor: str,
    event: str,
    text: str,
    scene: bool,
) -> Draft:
    """The draft of the claim that quantity `which` makes.

    Place, day and event may be handed on to it, the place past one sentence where `kept`; a crowd
    is one of the `town` last named. `before` is what the figure before it measures, `beside` the
    last count of people before it, `whole` the last count before it, `text` the masked sentence;
    `apart` tells that its sentence counts others by another noun, `scene` that the sentence stands
    in running text.
    """
    quantity = sentence.quantities[which]
    goes_on = is_anaphoric(sentence)
    gathers = measure.plain and measure.spans == "day"  # crowds are told town by town
    previous = is_previous(sentence, which) and not _is_rival(sentence, which, told, measure, names)
    if not measure.people:
        spots = tuple(spot for spot in spots if spot.kind != GUESSED)
    spots = tuple(spot for spot in spots if not _is_of_source(spot, source))
    where = (
        ""
        if _is_of_person(told)
        else _place(sentence, which, spots, town if gathers else place if goes_on or kept else "")
    )
    day = day_told(sentence, which, days, measure, anchor)
    if previous and measure.spans == "day":
        carried_day = None
    if day is None and goes_on and (measure.spans == "day" or is_far(carried_day, anchor)):
        day = carried_day
    if not where and is_part_of_next(sentence, which):  # "12 of the 20 mills in Dover"
        where = _place(sentence, which + 1, spots, "")
    as_of, span = ("", "") if _is_of_person(told) else moment(day, measure, anchor)
    if source and _is_of_person(told) and not source.led:
        source = None  # « le président Durand, 65 ans, »
    subject = _subject(sentence, which, told, measure, names)
    if measure.holder == "required":  # « LFI 72, le PS 31 »: what they won, not what they say
        source = None if source and _is_holder(source, subject, sentence) else source
        where = "" if where and where in subject else where
    rival = compared_with(sentence, which)
    if rival >= 0 and not where:  # « 113 femmes à Lyon, contre 102 l'an dernier »
        where = _place(sentence, rival, spots, "")
    if told.measure == "distance" and dimension_of(sentence, which):
        where = ""  # a ship is as long wherever it lies
    where = on_site(sentence, which, told, where)
    placed = _is_placed(sentence, which, where, spots)
    parts = (
        subset_told(sentence, index, told, measure, before, placed=placed)
        for index in (which, rival)
        if index >= 0
    )
    part = next(filter(None, parts), "")
    part = part or singled_out(sentence, which, told, measure, whole, apart=apart)
    if measure.hourly and not part:
        part = turnout_part(sentence, which)
    return Draft(
        measured=told,
        value=quantity.value,
        unit="" if measure.bare else quantity.unit or measure.unit,
        start=quantity.start,
        end=quantity.end,
        context=sentence.text,
        offset=quantity.start - sentence.start,
        masked=text,
        words=words_of(sentence, which, told, scene=scene)
        + tags_of(sentence, which, told.measure, names),
        subject=subject,
        place=where,
        period=span or other_event(sentence, which) or long_since(sentence, which, measure, anchor),
        subset=event or part,
        as_of=as_of,
        attribution=source.value if source else "",
        authority=source.kind if source else "",
        status=status_of(sentence, which),
        previous=previous,
        increment=is_of_a_day(sentence, which, measure)
        or brings_total(sentence, which, measure)
        or (
            is_added(sentence, which)
            and not contrasts(beside, told)
            and not is_elsewhere(sentence, which, told)
            and not is_definite(sentence, which)
        ),
        ordinal=quantity.kind == "ordinal",
        single=quantity.kind == "one",
        definite=is_definite(sentence, which),
        revised=speech_of(sentence.language).revised.find(sentence.tokens, 0, len(sentence.tokens))
        >= 0,
        passes_on=measure.people or told.measure in PASSED_ON,
    )


def _is_holder(source: Mention, subject: str, sentence: Sentence) -> bool:
    """True for who holds the figure, and for a party: « LFI 72, le PS 31 »."""
    party = is_party(source.value, sentence.language)
    return source.value == subject or (party and not source.led)


def _is_placed(sentence: Sentence, which: int, where: str, spots: tuple[Mention, ...]) -> bool:
    """True where a part is told of a place of its own, or all of it is said to be at home."""
    if where == WHOLE:
        return _is_led_behind(sentence, which, spots)
    return where != "" and where != _place_of_whole(sentence, which, spots)


def _is_led_behind(sentence: Sentence, which: int, spots: tuple[Mention, ...]) -> bool:
    """True for the part of « 67 morts en Europe, dont 58 en Allemagne », told at home there."""
    after = sentence.tails[which]
    stop = min((i for i in sentence.numerals if i >= after), default=len(sentence.tokens))
    return any(after <= spot.first < stop and spot.value == WHOLE for spot in spots)


def _is_of_source(spot: Mention, source: Mention | None) -> bool:
    """True for the place of "according to Dover police": theirs, not that of the figure."""
    if source is None or spot.value not in source.value:
        return False  # one carried on to here stands in another sentence
    return source.first <= spot.first <= source.last


def _is_of_person(told: Measured) -> bool:
    """An age and a time in office are the same wherever they are told."""
    return told.measure in ("age", "tenure")


def _is_rival(
    sentence: Sentence, which: int, told: Measured, measure: Measure, names: Names
) -> bool:
    """True for « 53 % contre 47 % pour sa rivale »: what another one has, not had before."""
    held = measure.holder != "none" and not _is_of_person(told)
    if held and _make_a_whole(sentence, which):
        return True
    return held and bool(surely(sentence, which, names) or side(sentence, which, names))


def _make_a_whole(sentence: Sentence, which: int) -> bool:
    """True for the second of « 54,67 % contre 45,33 % »: together they are all that was voted."""
    pair = sentence.quantities[max(which - 1, 0) : which + 1]
    percents = [q.value.low for q in pair if q.kind == "percent"]
    return len(percents) == 2 and abs(sum(percents) - WHOLE_VOTE) < ROUNDED


def _place(sentence: Sentence, which: int, spots: tuple[Mention, ...], inherited: str) -> str:
    if sentence.quantities[which].kind in ("date", "time", "age"):
        return ""
    return place_of(sentence, which, spots, inherited)


def _place_of_whole(sentence: Sentence, which: int, spots: tuple[Mention, ...]) -> str:
    """The place that a part shares: "52 in Dover, seven of them children"; "" for no part."""
    if not which or not is_part(sentence, which):
        return ""
    before = tuple(spot for spot in spots if spot.last < sentence.numerals[which])
    return _place(sentence, which - 1, before, "")


def _subject(sentence: Sentence, which: int, told: Measured, measure: Measure, names: Names) -> str:
    if told.measure == "age":
        return beside(sentence, which, names)
    if measure.holder == "agent":
        return agent(sentence, which, names)
    if measure.holder != "none":
        return holder(sentence, which, names)
    if told.measure == "distance" and dimension_of(sentence, which):
        return measured_thing(sentence, which, names)
    return counted_thing(sentence, which) if told.measure == "count" else ""

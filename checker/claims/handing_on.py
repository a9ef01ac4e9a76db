"""What one sentence of an article hands on to the next."""

from __future__ import annotations

from dataclasses import dataclass, replace

from checker.claims.ages_of_dead import dead_told
from checker.claims.attach import Mention
from checker.claims.backdrop import is_aside, is_backdrop
from checker.claims.cues import is_placed
from checker.claims.draft import Draft
from checker.claims.gapped_sources import is_counted
from checker.claims.gatherings import CROWD, PARAGRAPHS, tells_of_march
from checker.claims.gazetteer import town
from checker.claims.going_on import Handed
from checker.claims.marched_days import marched_day
from checker.claims.measuring import Measured
from checker.claims.names import Names
from checker.claims.numbering import spoken_of
from checker.claims.other_events import event_of
from checker.claims.place_wide import place_about
from checker.claims.pointing_there import place_named
from checker.claims.said_days import is_said
from checker.claims.saying_places import ELSEWHERE
from checker.claims.scene_words import are_paired
from checker.claims.scope import dates, is_anaphoric, points_at_day
from checker.claims.scored import CONTESTS
from checker.claims.sentence import Sentence
from checker.claims.topics import Topic, topic_of
from checker.claims.towns_of_arrests import HELD, held_in
from checker.claims.trades import NO_MARCH, March, march_counted, trade_named
from checker.claims.when import Day, day_of
from checker.isotime import ordinal
from checker.measures import measures
from checker.records import WHOLE

__all__ = ["Carried", "day_pointed_at", "handed_on", "in_new_paragraph", "taken_up"]

NOWHERE = ("date", "time", "duration", "age")  # measures of what is told of no place


@dataclass(frozen=True, slots=True)
class Carried:
    """What one sentence hands on to the next."""

    handed: tuple[Handed, ...] = ()
    distance: int = 99  # sentences since a figure of a named measure
    place: str = ""
    there: str = ""  # the place that « y » would mean
    town: str = ""  # the one that the paragraph last spoke of, in words without figures as well
    fronted: str = ""  # the one that the paragraph opened with: « À Lyon, ... »
    held: tuple[str, str] = ("", "")  # the town of the last arrests, and who counted them
    kept: bool = False  # the place was handed on before: the paragraph is about it
    day: Day | None = None  # the first that the sentence spoke of: what its subject did
    last_day: Day | None = None  # the last: what « à l'époque » points at
    day_before: Day | None = None  # the same of the paragraph before, at the head of the next
    source: Mention | None = None
    event: str = ""
    topic: Topic | None = None  # what it speaks of or counts, for « on en dénombre 300 »
    contest: str = ""  # the measure of the last shares that somebody held
    spoken: str = ""  # the measure of the people it spoke of without a figure
    scale: Measured | None = None  # of the last number on a scale: "The Americans say 6.4"
    dead: str = ""  # who it said has died, alone of all people in it
    marched_day: Day | None = None  # of the gathering that the paragraph spoke of
    march: March = NO_MARCH  # the one that it counted
    trade: str = ""  # the one that the paragraph last named
    marching: int = 0  # paragraphs for which figures of camps are of the march it spoke of


def in_new_paragraph(carried: Carried, own: str = "") -> Carried:
    """What is left at the head of a paragraph: no place and no day.

    Shares are those of the article's `own` vote again, where it has one.
    """
    distance = carried.distance + 1
    return replace(
        carried,
        place="",
        there="",
        town="",
        fronted="",
        held=("", ""),
        day=None,
        last_day=None,
        day_before=carried.last_day,
        dead="",
        marched_day=None,
        distance=distance,
        spoken="",
        march=NO_MARCH,
        trade="",
        marching=max(carried.marching - 1, 0),
        contest=own or carried.contest,
    )


def taken_up(carried: Carried, measure: str, language: str) -> Carried:
    """What is handed on where words without figures speak of those that a measure counts."""
    if not measure:
        return carried
    measured = Measured(measure, f"{language}/{measure}")
    return replace(carried, handed=(Handed(measured, 0.0),), distance=0, topic=Topic(measured, ""))


def handed_on(
    sentence: Sentence,
    found: tuple[Draft, ...],
    carried: Carried,
    anchor: str,
    mentions: tuple[Mention, ...],
    spots: tuple[Mention, ...],
    names: Names,
) -> Carried:
    """What a sentence hands on that made the drafts `found`; `mentions` are its sources."""
    named = [_passed_on(sentence, draft) for draft in found if draft.passes_on]
    shares = [draft.measured.measure for draft in reversed(found)]
    anaphoric = is_anaphoric(sentence)
    set_against = {draft.period for draft in found if draft.previous and draft.period}
    told = _days(sentence, anchor, found)
    days = [day for day in told if day.iso() not in set_against]
    spot = _place_of_all(found) or place_about(sentence, spots)
    kept = not spot and (anaphoric or (carried.kept and not _places_figures(found)))
    return Carried(
        handed=tuple(named) or (() if _tells_gauges(found) else carried.handed),
        distance=0 if named else carried.distance + 1,
        place=carried.place if kept else "" if _parts(sentence, found, spots) else spot,
        there=place_named(sentence, spots, names) or (carried.there if anaphoric else ""),
        town=_town(found, carried),
        fronted=_fronted(spots) or ("" if spot else carried.fronted),
        held=held_in(found) if _tells_arrests(found) else carried.held,
        kept=kept and any(draft.place == carried.place != "" for draft in found),
        day=days[0] if days else carried.day if anaphoric else None,
        last_day=told[-1] if told else day_pointed_at(sentence, carried, anaphoric=anaphoric),
        source=next((m for m in mentions if _may_go_on(sentence, m)), carried.source),
        event=event_of(sentence, one=True),
        topic=topic_of(sentence, found),
        contest=next((m for m in shares if m in CONTESTS), carried.contest),
        spoken="" if named else spoken_of(sentence),
        scale=next((d.measured for d in found if _is_on_scale(d)), carried.scale),
        dead=dead_told(sentence, found),
        marched_day=marched_day(sentence, found, anchor) or carried.marched_day,
        march=march_counted(found),
        trade=trade_named(sentence) or carried.trade,
        marching=PARAGRAPHS if _marches(sentence, found) else carried.marching,
    )


def day_pointed_at(sentence: Sentence, carried: Carried, *, anaphoric: bool = False) -> Day | None:
    """The day that « ce jour-là » means, at the head of a paragraph that of the one before."""
    if points_at_day(sentence):
        return carried.last_day or carried.day_before
    return carried.last_day if anaphoric else None


def _place_of_all(found: tuple[Draft, ...]) -> str:
    """The one place of all crowds of a sentence: « Au total, 9 000 marcheurs dans la capitale »."""
    told = {draft.place for draft in found if draft.measured.measure == CROWD}
    place = told.pop() if len(told) == 1 else ""
    return place if place != WHOLE else ""


def _fronted(spots: tuple[Mention, ...]) -> str:
    """The known town that opens a sentence which tells of no other place: « À Lyon, ... »."""
    told = (spot for spot in spots if spot.led and spot.kind not in ELSEWHERE)
    opens = [spot for spot in told if spot.first <= 1 and town(spot.value)]
    alone = len({spot.value for spot in spots if spot.led}) == 1
    return opens[0].value if opens and alone else ""


def _tells_gauges(found: tuple[Draft, ...]) -> bool:
    """True for « La magnitude a été ramenée à 6,9 »: what follows it counts no dead told before."""
    told = {draft.measured.measure for draft in found} - {"date", "time", "duration"}
    return bool(told) and all(measures()[name].gauged or measures()[name].bare for name in told)


def _tells_arrests(found: tuple[Draft, ...]) -> bool:
    return any(draft.measured.measure in HELD for draft in found)


def _marches(sentence: Sentence, found: tuple[Draft, ...]) -> bool:
    return tells_of_march(sentence) or any(draft.measured.measure == CROWD for draft in found)


def _is_on_scale(draft: Draft) -> bool:
    return measures()[draft.measured.measure].bare


def _passed_on(sentence: Sentence, draft: Draft) -> Handed:
    """What the sentences behind go on with: not with what only says who is meant."""
    starts = [quantity.start for quantity in sentence.quantities]
    if is_backdrop(sentence, starts.index(draft.start)):
        return Handed(Measured("count", f"{sentence.language}/"), 0.0)
    return Handed(draft.measured, draft.value.high)


def _may_go_on(sentence: Sentence, mention: Mention) -> bool:
    """True for a source that the next sentence may mean by a pronoun: none of those counted."""
    return not (is_placed(sentence, mention.first) or is_counted(sentence, mention))


def _town(found: tuple[Draft, ...], carried: Carried) -> str:
    """The town that crowds are told by; figures of other places end it, hours and days do not."""
    placed = [draft for draft in found if draft.measured.measure not in NOWHERE]
    return "" if placed and all(d.place != carried.town for d in placed) else carried.town


def _parts(sentence: Sentence, found: tuple[Draft, ...], spots: tuple[Mention, ...]) -> bool:
    """True for « 14 à l'aéroport et 20 à la gare »: what follows is of no one place."""
    return are_paired(sentence, spots) or len({draft.place for draft in found} - {""}) > 1


def _places_figures(found: tuple[Draft, ...]) -> bool:
    return any(draft.place for draft in found)


def _days(sentence: Sentence, anchor: str, found: tuple[Draft, ...]) -> list[Day]:
    """The days that the sentence speaks of, in order; what is still to come has no figures yet.

    A day on which somebody spoke of crowds alone is none: « 9 000 personnes, a-t-il dit lundi ».
    """
    own = ordinal(anchor)
    starts = {quantity.start: which for which, quantity in enumerate(sentence.quantities)}
    crowds = [starts[draft.start] for draft in found if draft.measured.measure == CROWD]
    told = (
        day_of(sentence, sentence.quantities[int(mention.value)])
        for mention in dates(sentence)
        if not (crowds and all(is_said(sentence, which, mention) for which in crowds))
        if not is_aside(sentence, int(mention.value))
    )
    return [day for day in told if day and not (own and day.low > own)]

"""One figure of a sentence with all that the sentence says of it."""

from __future__ import annotations

from dataclasses import dataclass

from checker.claims.askers import asker
from checker.claims.attach import Mention
from checker.claims.figure import Figure, Given
from checker.claims.figure_holder import is_from_before, subject_of, who_says
from checker.claims.figure_part import is_increment, part_told
from checker.claims.figure_place import is_placed, spots_of, town_of_source, where_told
from checker.claims.figure_time import when_told
from checker.claims.measuring import Measured
from checker.claims.people_roles import is_sample
from checker.claims.readings import is_foretold
from checker.claims.sentence import Sentence
from checker.claims.speech import speech_of
from checker.claims.standing import status_of
from checker.claims.subsets import is_definite
from checker.claims.tags import tags_of
from checker.claims.tolls_of_one import is_toll_of_one
from checker.claims.words_told import words_of
from checker.interval import Interval
from checker.records import Status

__all__ = ["Draft", "drafted"]

PASSED_ON = ("votes", "seats", "vote_share", "voting_intention", "turnout", "buildings")


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


def drafted(figure: Figure, given: Given, source: Mention | None) -> Draft:
    """The draft of the claim that a figure makes; `source` is who seems to say it."""
    sentence, which, quantity = figure.sentence, figure.which, figure.quantity
    subject = subject_of(figure, given.names)
    spots = spots_of(figure, given, source)
    place = where_told(figure, given, spots, subject)
    place = place or town_of_source(figure, given, source)
    previous = is_from_before(figure, given.names)
    as_of, period = when_told(figure, given, previous=previous)
    source = source or asker(sentence, which, figure.told.measure, given.names)
    says = who_says(figure, source, subject)
    return Draft(
        measured=figure.told,
        value=quantity.value,
        unit="" if figure.measure.bare else quantity.unit or figure.measure.unit,
        start=quantity.start,
        end=quantity.end,
        context=sentence.text,
        offset=quantity.start - sentence.start,
        masked=given.masked,
        words=_words(figure, given, place),
        subject=subject,
        place=place,
        period=period,
        subset=figure.event or part_told(figure, placed=is_placed(figure, place, spots)),
        as_of=as_of,
        attribution=says.value if says else "",
        authority=says.kind if says else "",
        status=_status(figure),
        previous=previous,
        increment=is_increment(figure),
        ordinal=quantity.kind == "ordinal",
        single=quantity.kind == "one" and not is_toll_of_one(sentence, which),
        definite=is_definite(sentence, which) or is_sample(sentence, which),
        revised=_is_revised(sentence),
        passes_on=figure.measure.people or figure.told.measure in PASSED_ON,
    )


def _status(figure: Figure) -> Status:
    told = status_of(figure.sentence, figure.which)
    foretold = is_foretold(figure.sentence, figure.which, figure.told.measure)
    return Status.FORECAST if foretold and told is Status.ASSERTED else told


def _words(figure: Figure, given: Given, place: str) -> tuple[str, ...]:
    """What the sentence tells of a figure in words, and its tags."""
    sentence, which, told = figure.sentence, figure.which, figure.told
    own = words_of(sentence, which, told, scene=given.scene)
    return own + tags_of(sentence, which, told, given.names, place)


def _is_revised(sentence: Sentence) -> bool:
    return speech_of(sentence.language).revised.find(sentence.tokens, 0, len(sentence.tokens)) >= 0

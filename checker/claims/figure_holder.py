"""Whom or what a figure is said of, and whether the one who says it only holds it."""

from __future__ import annotations

from checker.claims.age_holders import beside
from checker.claims.agents import agent
from checker.claims.attach import Mention
from checker.claims.contests import OF_VOTES
from checker.claims.counted_thing import counted_thing
from checker.claims.dimensions import dimension_of, measured_thing
from checker.claims.earlier import is_previous
from checker.claims.figure import Figure
from checker.claims.headed import led_by
from checker.claims.holders import holder
from checker.claims.mandates import is_party
from checker.claims.names import Names
from checker.claims.numbering import was_had
from checker.claims.people_roles import role_told
from checker.claims.readings import mover
from checker.claims.sentence import Sentence
from checker.claims.share_of import share_of
from checker.claims.sharing import side, surely
from checker.claims.tallies import told_side

__all__ = ["is_from_before", "subject_of", "who_says"]

SPEEDS = ("kilometre_per_hour", "mile_per_hour", "knot", "metre_per_second")
VOTED = ("votes", "vote_share", "voting_intention")
WHOLE_VOTE, ROUNDED = (
    100,
    0.6,
)  # per cent of the two sides of a vote, and how far their sum may be off


def subject_of(figure: Figure, names: Names) -> str:
    """Who holds a figure, whose age it is, or what is counted or measured; "" for nobody."""
    sentence, which, measure = figure.sentence, figure.which, figure.told.measure
    if measure == "age":
        return beside(sentence, which, names)
    if figure.measure.holder == "agent":
        return agent(sentence, which, names)
    if figure.measure.holder != "none":
        who = holder(sentence, which, names, voted=measure in VOTED)
        return led_by(sentence, which, who, names) if measure in OF_VOTES else who
    fast = measure == "count" and figure.quantity.unit in SPEEDS
    if fast or (measure == "distance" and dimension_of(sentence, which)):
        thing = measured_thing(sentence, which, names)
        return mover(thing, sentence.language) if fast else thing
    if measure != "count":
        return share_of(sentence, which) if measure == "percentage" else ""
    return role_told(sentence, which) or counted_thing(sentence, which)


def who_says(figure: Figure, source: Mention | None, subject: str) -> Mention | None:
    """The source of a figure, None for one who only bears it."""
    if source is None:
        return None
    if figure.is_of_person and not source.led:
        return None  # « le président Durand, 65 ans, »
    held = figure.measure.holder == "required"  # « LFI 72, le PS 31 »: what they won, not say
    return None if held and _is_holder(source, subject, figure.sentence) else source


def is_from_before(figure: Figure, names: Names) -> bool:
    """True for a figure of an earlier time that the new one is set against."""
    before = is_previous(figure.sentence, figure.which) or _was_held(figure)
    return before and not _is_rival(figure, names)


def _is_holder(source: Mention, subject: str, sentence: Sentence) -> bool:
    """True for who holds the figure, and for a party: « LFI 72, le PS 31 »."""
    party = is_party(source.value, sentence.language)
    return source.value == subject or (party and not source.led)


def _is_rival(figure: Figure, names: Names) -> bool:
    """True for « 53 % contre 47 % pour sa rivale »: what another one has, not had before."""
    sentence, which = figure.sentence, figure.which
    held = figure.measure.holder != "none" and not figure.is_of_person
    if held and _make_a_whole(sentence, which):
        return True
    if held and told_side(sentence, which):
        return True
    return held and bool(surely(sentence, which, names) or side(sentence, which, names))


def _make_a_whole(sentence: Sentence, which: int) -> bool:
    """True for the second of « 54,67 % contre 45,33 % »: together they are all that was voted."""
    pair = sentence.quantities[max(which - 1, 0) : which + 1]
    percents = [q.value.low for q in pair if q.kind == "percent"]
    return len(percents) == 2 and abs(sum(percents) - WHOLE_VOTE) < ROUNDED


def _was_held(figure: Figure) -> bool:
    """True for the seats of "They had 80 before", « qui en détenait 190 »: of the last house."""
    return figure.told.measure == "seats" and was_had(figure.sentence, figure.which)

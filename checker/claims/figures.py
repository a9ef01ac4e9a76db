"""The figures of one sentence become drafts of claims."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from checker.claims.aftermath import of_far_day
from checker.claims.ages_of_dead import of_the_dead
from checker.claims.attach import Mention
from checker.claims.attribution import source_of
from checker.claims.casualties import CASUALTIES, counts_dead, counts_together
from checker.claims.classes_listed import whole_over
from checker.claims.draft import Draft, drafted
from checker.claims.figure import Figure, Given
from checker.claims.gathering_sites import as_sites, counts_gatherings, of_gatherings
from checker.claims.gatherings import CROWD, as_gathered
from checker.claims.going_on import is_of_them, of_them
from checker.claims.handing_on import Carried, day_pointed_at
from checker.claims.headless import is_had_by_name
from checker.claims.in_order import in_order
from checker.claims.lists_of_missing import with_listed
from checker.claims.measuring import Measured, measures_of
from checker.claims.names import Names
from checker.claims.other_events import event_of, is_of_first
from checker.claims.pointing_there import points_there
from checker.claims.scope import dates, is_anaphoric, is_fragment, is_part
from checker.claims.scored import with_shares
from checker.claims.sentence import Sentence
from checker.claims.source_words import offices_named
from checker.claims.speech import speech_of
from checker.claims.standing_alone import has_on_scale
from checker.claims.subsets import is_generic
from checker.claims.tallies import with_tallies
from checker.claims.topics import goes_on_with
from checker.claims.turnouts_again import with_turnouts
from checker.claims.vote_rows import with_vote_rows
from checker.claims.words_told import masked
from checker.interval import Interval
from checker.records import Article
from checker.rulebook import Rulebook

__all__ = ["drafts_of"]

OF_EVENT = ("magnitude", "depth")  # what is told of an event by a pronoun
NEAR = 3  # sentences behind a figure that may go on with its measure


def drafts_of(
    sentence: Sentence,
    names: Names,
    book: Rulebook,
    carried: Carried,
    article: Article,
    mentions: tuple[Mention, ...],
    spots: tuple[Mention, ...],
) -> Iterator[Draft]:
    """The draft of every figure that makes a claim; `mentions` are the sources of the sentence."""
    before = _handed_to(sentence, carried, book)
    source: Mention | None = None
    given = _given(sentence, names, carried, article, spots, mentions)
    row = as_gathered(
        sentence,
        measures_of(sentence, book, before),
        mentions,
        marching=carried.marching > 0,
        crowded=_follows_crowd(carried),
        thing=_thing_before(carried),
    )
    handed = before.measure if before else ""
    row = with_turnouts(sentence, with_tallies(sentence, row), handed, carried.contest, names)
    row = with_vote_rows(sentence, row, carried.contest)
    row = with_listed(sentence, row, carried.handed, carried.distance)
    row = in_order(sentence, row, carried.handed, carried.distance)
    measured = with_shares(sentence, row, carried.contest, names)
    for which, told in enumerate(measured):
        if told is None:
            continue
        own = source_of(sentence, which, mentions, carried.source)
        source = own or (source if is_part(sentence, which) else None)
        taken = before if _may_be_of(told, sentence.quantities[which].value, carried) else None
        figure = _figure(sentence, which, told, measured, taken, carried.event, book)
        sites = counts_gatherings(sentence, which, told, marching=_marches(carried, measured))
        draft = drafted(of_gatherings(figure) if sites else figure, given, source)
        draft = replace(draft, words=as_sites(draft.words)) if sites else draft
        draft = of_the_dead(draft, sentence, which, measured, carried.dead)
        yield of_far_day(draft, sentence, which, carried.last_day, article.anchor)


def _may_be_of(told: Measured, value: Interval, carried: Carried) -> bool:
    """True where a figure may be of some of those of the sentence before.

    Not so where it heads a paragraph and its own words say what befell them, "At least 14 were
    killed" below a title, nor where there are more of them.
    """
    sizes = [one.size for one in carried.handed if one.measured.measure == told.measure]
    fewer = not sizes or any(not size or value.low < size for size in sizes)
    return fewer and (carried.distance == 0 or told.inherited)


def _follows_crowd(carried: Carried) -> bool:
    """True where the sentence right before told of crowds, and of nothing else by name."""
    told = {one.measured.measure for one in carried.handed}
    return carried.distance < NEAR and CROWD in told <= {CROWD, "count"}


def _thing_before(carried: Carried) -> str:
    """What the sentence before counted by a noun, "" for people of a measure of their own."""
    topic = carried.topic
    return topic.subject if topic and topic.measured.measure == "count" else ""


def _marches(carried: Carried, measured: Sequence[Measured | None]) -> bool:
    """True where a text counts people who gather, here or right before."""
    return carried.marching > 0 or any(told and told.measure == CROWD for told in measured)


def _handed_to(sentence: Sentence, carried: Carried, book: Rulebook) -> Measured | None:
    """The measure that the figures of a sentence may go on with, None for none.

    "They numbered 420" goes on with the dead or hurt of the sentence right before, or of none.
    """
    if meant := of_them(sentence, carried.spoken):
        return meant
    if carried.scale and has_on_scale(sentence):
        return carried.scale
    handed = carried.handed if carried.distance < NEAR else ()
    if _thing_before(carried) and any(is_had_by_name(sentence, i) for i in _figures(sentence)):
        return None  # "the ministry has 4,000 tents. The army has 1,200"
    told = goes_on_with(carried.topic, sentence, handed)
    far = carried.distance > 0 and is_of_them(sentence)
    return None if told and far and not book.measures[told.measure].plain else told


def _figures(sentence: Sentence) -> range:
    return range(len(sentence.quantities))


def _given(
    sentence: Sentence,
    names: Names,
    carried: Carried,
    article: Article,
    spots: tuple[Mention, ...],
    mentions: tuple[Mention, ...],
) -> Given:
    return Given(
        names=names,
        spots=spots,
        sources=mentions,
        days=dates(sentence),
        place=carried.place,
        there=carried.there if points_there(sentence) else "",
        town=carried.town,
        fronted=carried.fronted if carried.marching else "",
        kept=carried.kept,
        marched_day=carried.marched_day,
        carried_day=day_pointed_at(sentence, carried) or carried.day,
        offices=offices_named(article.text, sentence.language),
        anchor=article.anchor,
        masked=masked(sentence),
        scene=article.text[sentence.end : sentence.end + 1] not in ("", "\n"),
    )


def _figure(
    sentence: Sentence,
    which: int,
    told: Measured,
    measured: Sequence[Measured | None],
    handed: Measured | None,
    event: str,
    book: Rulebook,
) -> Figure:
    """Figure `which` of the row `measured`; `handed` and `event` come from the sentence before."""
    return Figure(
        sentence=sentence,
        which=which,
        told=told,
        measure=book.measures[told.measure],
        before=measured[which - 1] if which else None,
        beside=_people(measured[:which], book) or _people([handed], book),
        whole=_whole(measured[:which], book),
        most=_most(sentence, which, measured),
        apart=_is_apart(sentence, which, measured),
        event=_with_casualties(sentence, which, measured)
        or _event_told(sentence, which, measured, people=book.measures[told.measure].people)
        or (event if _goes_on_about(sentence, told) else ""),
    )


def _most(sentence: Sentence, which: int, row: Sequence[Measured | None]) -> float:
    """The largest figure of the measure of `which` that stands before it, 0 for none."""
    own, rest = row[which], zip(row[:which], sentence.quantities, strict=False)
    same = (q.value for told, q in rest if told and own and told.measure == own.measure)
    return max((value.low for value in same if value.low is not None), default=0.0)


def _event_told(
    sentence: Sentence, which: int, row: Sequence[Measured | None], *, people: bool
) -> str:
    """The other event that the sentence is about, "" for a figure of the event before it."""
    own = row[which]
    alike = [i for i, told in enumerate(row) if told and own and told.measure == own.measure]
    first = not people and is_of_first(sentence, which, alike)
    return "" if first else event_of(sentence, one=people)


def _goes_on_about(sentence: Sentence, told: Measured) -> bool:
    """True for what no verb heads, and for "its magnitude": of the event of the sentence before."""
    of_it = speech_of(sentence.language).of_it.find(sentence.tokens, 0, 2) >= 0
    goes_on = of_it or is_anaphoric(sentence)
    return is_fragment(sentence) or (told.measure in OF_EVENT and goes_on)


def _with_casualties(sentence: Sentence, which: int, measured: Sequence[Measured | None]) -> str:
    """The event of a number of people hit that holds the dead, "" for any other."""
    told = measured[which]
    both = told is not None and told.measure == "deaths" and counts_together(sentence, which)
    return CASUALTIES if both or counts_dead(sentence, which, measured) else ""


def _is_apart(sentence: Sentence, which: int, row: Sequence[Measured | None]) -> bool:
    """True for the 300 of « 300 gendarmes et 120 policiers ont été déployés »."""
    own, told = sentence.counted(which), row[which]
    others = {
        sentence.tokens[noun].key
        for index, other in enumerate(row)
        if other and told and other.measure == told.measure
        if index != which
        and whole_over(sentence, index) < 0
        and (noun := sentence.counted(index)) >= 0
        and not (is_part(sentence, index) or is_generic(sentence, noun))
    }
    if own < 0 or is_generic(sentence, own):  # « sept personnes »
        return False
    return bool(others - {sentence.tokens[own].key}) and not is_part(sentence, which)


def _people(row: Sequence[Measured | None], book: Rulebook) -> Measured | None:
    """The last count of people of a row, which « deux autres » go on with; None for none."""
    counts = (told for told in row[::-1] if told)
    return next((told for told in counts if book.measures[told.measure].people), None)


def _whole(row: Sequence[Measured | None], book: Rulebook) -> Measured | None:
    """The last count of a row, of which "one of them" may be a part; None for none."""
    counts = (told for told in row[::-1] if told)
    return next((told for told in counts if "number" in book.measures[told.measure].kinds), None)

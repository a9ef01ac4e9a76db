"""An article becomes claims."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from checker.articles.leads import dateline
from checker.articles.sections import Section, sections
from checker.articles.sentences import sentences
from checker.claims.aftermath import of_far_day
from checker.claims.attach import Mention, inside
from checker.claims.attribution import is_counted, source_of, sources
from checker.claims.backdrop import is_backdrop
from checker.claims.casualties import CASUALTIES, counts_dead
from checker.claims.contests import OF_VOTES, Contest, contests_in, own_contest
from checker.claims.cues import is_placed
from checker.claims.draft import Draft, figure
from checker.claims.elided import with_units
from checker.claims.going_on import Handed, opening_place, town_between
from checker.claims.illness import as_patients, is_of_illness
from checker.claims.locating import located
from checker.claims.measuring import Measured, measures_of, triggers
from checker.claims.names import Names, decided, names_in
from checker.claims.parser import Parser
from checker.claims.place import places
from checker.claims.place_wide import place_about
from checker.claims.quantities import reader
from checker.claims.quantity import Quantity
from checker.claims.reading import parsed
from checker.claims.scene_words import are_paired
from checker.claims.scope import (
    dates,
    event_of,
    is_anaphoric,
    is_fragment,
    is_part,
    points_at_day,
)
from checker.claims.scored import CONTESTS, with_shares
from checker.claims.second_event import of_second_event
from checker.claims.sentence import Sentence
from checker.claims.speech import speech_of
from checker.claims.told_again import as_told_again
from checker.claims.topics import Topic, as_gone_on_with, goes_on_with, topic_of
from checker.claims.vote_scope import with_vote_scope
from checker.claims.when import Day, day_of
from checker.claims.words_told import masked
from checker.isotime import ordinal
from checker.records import Article, Claim
from checker.rulebook import Rulebook

__all__ = ["claims_of"]


WEEK = 6  # days from one round of a vote to the next
OF_EVENT = ("magnitude", "depth")  # what is told of an event by a pronoun


@dataclass(frozen=True, slots=True)
class _Carried:
    """What one sentence hands on to the next."""

    handed: tuple[Handed, ...] = ()
    distance: int = 99  # sentences since a figure of a named measure
    place: str = ""
    town: str = ""  # the one that the paragraph last spoke of, in words without figures as well
    kept: bool = False  # the place was handed on before: the paragraph is about it
    day: Day | None = None  # the first that the sentence spoke of: what its subject did
    last_day: Day | None = None  # the last: what « à l'époque » points at
    source: Mention | None = None
    event: str = ""
    topic: Topic | None = None  # what it speaks of or counts, for « on en dénombre 300 »
    contest: str = ""  # the measure of the last shares that somebody held


def claims_of(article: Article, parser: Parser, book: Rulebook) -> tuple[Claim, ...]:
    """Every claim of an article, by place in the text; the id, path and story are the article's."""
    line = dateline(article.text)
    quantities = tuple(
        quantity
        for quantity in _read(article)
        if line is None or not line.start <= quantity.start < line.end
    )
    spans = sentences(article.text, article.language)
    names = names_in(article.text, article.language)
    trees = with_units(parsed(article.text, spans, quantities, parser, triggers(book), names))
    names = decided(names, [entity for tree in trees for entity in tree.entities], article)
    parts = sections(article.text, article.anchor, article.language)
    contests = _contests(trees, article)
    drafted = with_vote_scope(_drafts(trees, names, book, article), trees, names, article.text)
    drafts = of_second_event(as_told_again(drafted), article.anchor)
    home = "" if names.lands else names.home
    return tuple(
        replace(
            located(draft, article, _time(parts, draft.start)),
            home=home,
            contest=_contest(draft, contests, article.anchor),
        )
        for draft in drafts
    )


def _contest(draft: Draft, contests: Mapping[int, Contest], anchor: str) -> str:
    measure, told = draft.measured.measure, contests.get(draft.start, Contest())
    past = bool(draft.as_of) and ordinal(anchor) - ordinal(draft.as_of) >= WEEK
    if measure == "seats" or past:  # both rounds fill one parliament; « dimanche dernier »
        told = replace(told, round="")
    return str(told) if measure in OF_VOTES else ""


def _contests(trees: Sequence[Sentence], article: Article) -> dict[int, Contest]:
    """The vote of each figure of an article, by where it starts in the text."""
    told: dict[int, Contest] = {}
    own, carried, before = own_contest(trees, article.anchor), Contest(), 0
    for sentence in trees:
        if "\n\n" in article.text[before : sentence.start]:
            carried = Contest()
        found, carried = contests_in(sentence, own, carried)
        starts = (quantity.start for quantity in sentence.quantities)
        told |= zip(starts, found, strict=True)
        before = sentence.end
    return told


def _read(article: Article) -> tuple[Quantity, ...]:
    return reader(article.language).read(article.text, anchor=article.anchor, determiners=True)


def _time(parts: Sequence[Section], position: int) -> str:
    """The time of the live-blog entry that a figure stands in, "" outside of any."""
    return next((part.time for part in parts if part.start <= position < part.end), "")


def _drafts(
    trees: tuple[Sentence, ...], names: Names, book: Rulebook, article: Article
) -> Iterator[Draft]:
    line, ill = dateline(article.text), is_of_illness(trees)
    carried, before, told = _Carried(), 0, 0
    for sentence in trees:
        if "\n\n" in article.text[before : sentence.start]:
            carried = replace(
                carried, place="", town="", day=None, last_day=None, distance=carried.distance + 1
            )
            told = article.text.rindex("\n\n", before, sentence.start)
        town = opening_place(sentence) or town_between(
            names, max(told, line.end if line else 0), sentence.start, carried.place or carried.town
        )
        carried = replace(carried, town=town)
        said = sources(sentence, names)
        spots = tuple(m for m in places(sentence, names) if not inside(m, said))
        figures = tuple(_figures(sentence, names, book, carried, article, said, spots))
        figures = tuple(as_patients(draft, sentence) if ill else draft for draft in figures)
        found = as_gone_on_with(figures, sentence, carried.topic)
        yield from found
        carried = _handed_on(sentence, found, carried, article.anchor, said, spots)
        before = sentence.end
        told = before if found else told


def _figures(
    sentence: Sentence,
    names: Names,
    book: Rulebook,
    carried: _Carried,
    article: Article,
    mentions: tuple[Mention, ...],
    spots: tuple[Mention, ...],
) -> Iterator[Draft]:
    before = goes_on_with(carried.topic, sentence, carried.handed if carried.distance < 3 else ())
    source: Mention | None = None
    text = masked(sentence)
    measured = with_shares(sentence, measures_of(sentence, book, before), carried.contest, names)
    for which, told in enumerate(measured):
        if told is None:
            continue
        own = source_of(sentence, which, mentions, carried.source)
        source = own or (source if is_part(sentence, which) else None)
        draft = figure(
            sentence,
            which,
            told,
            before=measured[which - 1] if which else None,
            beside=_people(measured[:which], book) or _people([before], book),
            whole=_whole(measured[:which], book),
            apart=_is_apart(sentence, which, measured),
            measure=book.measures[told.measure],
            spots=spots,
            days=dates(sentence),
            source=source,
            names=names,
            place=carried.place,
            town=carried.town,
            kept=carried.kept,
            carried_day=carried.last_day if points_at_day(sentence) else carried.day,
            anchor=article.anchor,
            text=text,
            event=_with_casualties(sentence, which, measured)
            or event_of(sentence)
            or (carried.event if _goes_on_about(sentence, told) else ""),
            scene=article.text[sentence.end : sentence.end + 1] not in ("", "\n"),
        )
        yield of_far_day(draft, sentence, which, carried.last_day, article.anchor)


def _goes_on_about(sentence: Sentence, told: Measured) -> bool:
    """True for what no verb heads, and for "its magnitude": of the event of the sentence before."""
    of_it = speech_of(sentence.language).of_it.find(sentence.tokens, 0, 2) >= 0
    goes_on = of_it or is_anaphoric(sentence)
    return is_fragment(sentence) or (told.measure in OF_EVENT and goes_on)


def _with_casualties(sentence: Sentence, which: int, measured: Sequence[Measured | None]) -> str:
    """The event of a number of people hit that holds the dead, "" for any other."""
    return CASUALTIES if counts_dead(sentence, which, measured) else ""


def _is_apart(sentence: Sentence, which: int, row: Sequence[Measured | None]) -> bool:
    """True for the 300 of « 300 gendarmes et 120 policiers ont été déployés »."""
    own, told = sentence.counted(which), row[which]
    others = {
        sentence.tokens[noun].key
        for index, other in enumerate(row)
        if other and told and other.measure == told.measure
        if index != which
        and (noun := sentence.counted(index)) >= 0
        and not is_part(sentence, index)
    }
    return own >= 0 and bool(others - {sentence.tokens[own].key}) and not is_part(sentence, which)


def _people(row: Sequence[Measured | None], book: Rulebook) -> Measured | None:
    """The last count of people of a row, which « deux autres » go on with; None for none."""
    counts = (told for told in row[::-1] if told)
    return next((told for told in counts if book.measures[told.measure].people), None)


def _whole(row: Sequence[Measured | None], book: Rulebook) -> Measured | None:
    """The last count of a row, of which "one of them" may be a part; None for none."""
    counts = (told for told in row[::-1] if told)
    return next((told for told in counts if "number" in book.measures[told.measure].kinds), None)


def _handed_on(
    sentence: Sentence,
    found: tuple[Draft, ...],
    carried: _Carried,
    anchor: str,
    mentions: tuple[Mention, ...],
    spots: tuple[Mention, ...],
) -> _Carried:
    named = [_passed_on(sentence, draft) for draft in found if draft.passes_on]
    shares = [draft.measured.measure for draft in reversed(found)]
    anaphoric = is_anaphoric(sentence)
    days = _days(sentence, anchor)
    spot = place_about(sentence, spots)
    kept = not spot and (anaphoric or (carried.kept and not _places_figures(found)))
    return _Carried(
        handed=tuple(named) or carried.handed,
        distance=0 if named else carried.distance + 1,
        place=carried.place if kept else "" if are_paired(sentence, spots) else spot,
        town="" if found and all(draft.place != carried.town for draft in found) else carried.town,
        kept=kept and any(draft.place == carried.place != "" for draft in found),
        day=days[0] if days else carried.day if anaphoric else None,
        last_day=days[-1] if days else carried.last_day if anaphoric else None,
        source=next((m for m in mentions if _may_go_on(sentence, m)), carried.source),
        event=event_of(sentence),
        topic=topic_of(sentence, found),
        contest=next((m for m in shares if m in CONTESTS), carried.contest),
    )


def _passed_on(sentence: Sentence, draft: Draft) -> Handed:
    """What the sentences behind go on with: not with what only says who is meant."""
    starts = [quantity.start for quantity in sentence.quantities]
    if is_backdrop(sentence, starts.index(draft.start)):
        return Handed(Measured("count", f"{sentence.language}/"), 0.0)
    return Handed(draft.measured, draft.value.high)


def _may_go_on(sentence: Sentence, mention: Mention) -> bool:
    """True for a source that the next sentence may mean by a pronoun: none of those counted."""
    return not (is_placed(sentence, mention.first) or is_counted(sentence, mention.first))


def _places_figures(found: tuple[Draft, ...]) -> bool:
    return any(draft.place for draft in found)


def _days(sentence: Sentence, anchor: str) -> list[Day]:
    """The days that the sentence speaks of, in order; what is still to come has no figures yet."""
    own = ordinal(anchor)
    told = (
        day_of(sentence, sentence.quantities[int(mention.value)]) for mention in dates(sentence)
    )
    return [day for day in told if day and not (own and day.low > own)]

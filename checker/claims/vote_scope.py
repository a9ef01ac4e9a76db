"""What the sentences before a figure of a vote say of it: its hour, its constituency."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace

from checker.claims.answers_by_place import with_answers_by_place
from checker.claims.ballots import ballot_parts, with_ballot_parts
from checker.claims.chambers import upper_starts, with_houses
from checker.claims.draft import Draft
from checker.claims.figure_contest import tell_of_vote
from checker.claims.gazetteer import town
from checker.claims.houses import seat_parts, with_seat_parts
from checker.claims.led_lists import led_lists, members, with_lists
from checker.claims.mandates import mandate_words
from checker.claims.names import Names
from checker.claims.people_roles import with_electors
from checker.claims.result_rows import Row, row_pairs
from checker.claims.sentence import Sentence
from checker.claims.speech import speech_of
from checker.claims.turnout_hours import with_hours
from checker.claims.turnouts import ABSTENTION, TURNOUT, as_before, turnout_part
from checker.claims.two_ways import with_pairs
from checker.claims.vote_places import headings, with_paragraph_place
from checker.claims.voter_groups import SOME, group_shares
from checker.folding import fold

__all__ = ["OF_PLACES", "with_vote_scope"]

SHARES = ("vote_share", "voting_intention", TURNOUT)
OF_PLACES = frozenset({TURNOUT, "vote_share", "votes", "seats"})


def with_vote_scope(
    drafts: Iterator[Draft],
    trees: Sequence[Sentence],
    names: Names,
    text: str,
    rows: Sequence[Row] = (),
) -> Iterator[Draft]:
    """The drafts of an article; those of a vote with the hour, place and part that carry on."""
    found = tuple(drafts)
    if not tell_of_vote(found):
        return iter(found)
    told = row_pairs(rows, names, trees[0].language) if rows else []
    return _scoped(iter(found), trees, names, text, told)


def _scoped(
    drafts: Iterator[Draft],
    trees: Sequence[Sentence],
    names: Names,
    text: str,
    pairs: Sequence[tuple[str, str]],
) -> Iterator[Draft]:
    seated = with_seat_parts(drafts, seat_parts(trees, text))
    parted = with_houses(with_ballot_parts(seated, ballot_parts(trees)), upper_starts(trees, text))
    headed = headings(names, text, trees[0].language) if trees else {}
    heads, in_parties = [*pairs, *led_lists(trees, names)], members(trees, names)
    listed = with_electors(with_lists(with_pairs(parted), heads, in_parties))
    listed = with_answers_by_place(listed, trees, names)
    placed = with_paragraph_place(listed, headed, names, text, OF_PLACES)
    told = with_hours(_parted(placed, trees, names, text), trees, text)
    return _off_lists(tuple(told))


def _off_lists(drafts: Sequence[Draft]) -> Iterator[Draft]:
    """The drafts; who has votes is no place, whatever its name is like."""
    voted = [draft for draft in drafts if draft.measured.measure in OF_PLACES]
    lists = {fold(draft.subject) for draft in voted if draft.subject[:1].isupper()}
    lists = {who for who in lists if not town(who)}
    for draft in drafts:
        held = draft.measured.measure in OF_PLACES and fold(draft.place) in lists
        yield replace(draft, place="") if held else draft


def _parted(
    drafts: Iterator[Draft], trees: Sequence[Sentence], names: Names, text: str
) -> Iterator[Draft]:
    """The drafts with the group of voters, the hour and the place that each is of."""
    groups = group_shares(trees)
    hours, places = _same_hours(trees), _localities(trees, names, text)
    meant = _stayed_away(trees)
    for draft in drafts:
        measure = draft.measured.measure
        if measure in SHARES and not draft.subset:
            draft = replace(draft, subset=groups.get(draft.start, ""))  # noqa: PLW2901
        if measure == TURNOUT:
            draft = _of_turnout(draft, hours, meant)  # noqa: PLW2901
        if measure in OF_PLACES and not draft.place:
            draft = replace(draft, place=places.get(draft.start, ""))  # noqa: PLW2901
        yield draft


def _of_turnout(draft: Draft, hours: Mapping[int, str], away: AbstractSet[int]) -> Draft:
    """A turnout with its hour; one of those who may vote is of all of them, and no part."""
    told = "" if draft.subset == SOME else draft.subset
    told = told or hours.get(draft.start, "")
    return replace(draft, subset=told or (ABSTENTION if draft.start in away else ""))


def _stayed_away(trees: Sequence[Sentence]) -> frozenset[int]:
    """Where the figures start of « elle avait été de 22 % » behind « l'abstention »."""
    found: set[int] = set()
    away = False
    for sentence in trees:
        starts = [quantity.start for quantity in sentence.quantities]
        if as_before(sentence):
            found |= set(starts) if away else set()
            continue
        parts = [turnout_part(sentence, which) for which in range(len(starts))]
        if any(quantity.kind in ("percent", "share") for quantity in sentence.quantities):
            away = any(part.startswith(ABSTENTION) for part in parts)
    return frozenset(found)


def _same_hours(trees: Sequence[Sentence]) -> dict[int, str]:
    """As "12:00" for the figures of « elle était de 18 % à la même heure », by their start."""
    found: dict[int, str] = {}
    last = ""
    for sentence in trees:
        own = [q.value.low for q in sentence.quantities if q.kind == "time"]
        words = mandate_words(sentence.language).same_hour
        if words.find(sentence.tokens, 0, len(sentence.tokens)) >= 0 and not own:
            found |= {quantity.start: last for quantity in sentence.quantities}
        if own:
            hour, minute = divmod(int(own[-1]), 60)
            last = f"{hour:02}:{minute:02}"
    return found


def _localities(trees: Sequence[Sentence], names: Names, text: str) -> dict[int, str]:
    """The place of figures told « dans la circonscription », and of those of its paragraph."""
    found: dict[int, str] = {}
    place, before = "", 0
    for sentence in trees:
        if "\n\n" in text[before : sentence.start]:
            place = ""
        place = _locality(sentence, names) or place
        found |= {quantity.start: place for quantity in sentence.quantities}
        before = sentence.end
    return found


def _locality(sentence: Sentence, names: Names) -> str:
    """The place that « la circonscription », "the county" means: the last one named before."""
    words, tokens = mandate_words(sentence.language).local, sentence.tokens
    if part := _part_of_country(sentence):
        return part
    led = speech_of(sentence.language).place_before
    for index in range(2, len(tokens)):
        size = words.at(tokens, index)
        if size and tokens[index - 1].pos == "DET" and led.at(tokens, index - 2):
            told = [
                name.text
                for name in names.mentions
                if name.kind == "place" and name.end <= tokens[index].start
            ]
            return told[-1] if told else tokens[index].text.lower()
    return ""


def _part_of_country(sentence: Sentence) -> str:
    """As "north-east" for « le nord-est », "" where the sentence tells of no such part."""
    compass = mandate_words(sentence.language).compass
    for index, token in enumerate(sentence.tokens):
        led = index > 0 and sentence.tokens[index - 1].pos in ("DET", "ADP")
        if led and (size := compass.at(sentence.tokens, index)):
            last = sentence.tokens[index + size - 1]
            return sentence.text[
                token.start - sentence.start : last.start + len(last.text) - sentence.start
            ].lower()
    return ""

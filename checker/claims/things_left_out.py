"""What a bare count counts: « 120 dans l'Aude », "another 30 will be sold" say it no more."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from checker.claims.counting import own_noun, whole_of
from checker.claims.draft import Draft
from checker.claims.own_verbs import is_added
from checker.claims.pointing_back import is_acting
from checker.claims.sentence import Sentence
from checker.claims.standing_alone import is_actor, names_nothing
from checker.claims.topics import Topic

__all__ = ["with_things"]

COUNT = "count"
TIMES = 1000  # so many times as many, or as few, are no more of the same


@dataclass(frozen=True, slots=True)
class _Told:
    thing: str  # "" where the figure is of a named measure
    noun: int = -1  # the word of the sentence that it counts
    size: float = 0.0


def with_things(
    drafts: Sequence[Draft], sentence: Sentence, topic: Topic | None
) -> tuple[Draft, ...]:
    """The drafts of a sentence; a count that names nothing is of the thing counted last.

    That is the last number of the sentence, else the `topic` of the sentence before.
    """
    starts = [quantity.start for quantity in sentence.quantities]
    told = [_Told(topic.subject)] if topic and topic.measured.measure == COUNT else []
    done: list[Draft] = []
    for draft in drafts:
        which = starts.index(draft.start)
        near = [one for one in told if not is_actor(sentence, which, one.noun)][-1:]
        bare = _is_left_bare(draft, sentence, which)
        of = near[0].thing if bare and near and _is_of_size(draft, near[0].size) else ""
        done.append(replace(draft, subject=of) if of else draft)
        if sentence.quantities[which].kind == "number":
            thing = done[-1].subject if draft.measured.measure == COUNT else ""
            told.append(_Told(thing, sentence.counted(which), draft.value.low))
    return tuple(done)


def _is_left_bare(draft: Draft, sentence: Sentence, which: int) -> bool:
    number = sentence.quantities[which].kind == "number"
    if not number or draft.measured.measure != COUNT or draft.subject or draft.unit:
        return False
    if own_noun(sentence, which) >= 0 or whole_of(sentence, which) >= 0:
        return is_added(sentence, which, own_noun(sentence, which))
    after = sentence.tails[which]
    return (
        names_nothing(sentence, which)
        or is_acting(sentence, which)
        or is_added(sentence, which, after)
    )


def _is_of_size(draft: Draft, size: float) -> bool:
    return not size or not draft.value.low or 1 / TIMES <= draft.value.low / size <= TIMES

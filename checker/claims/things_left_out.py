"""What a bare count counts: « 120 dans l'Aude », "another 30 will be sold" say it no more."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from checker.claims.counting import own_noun, whole_of
from checker.claims.draft import Draft
from checker.claims.own_verbs import is_added
from checker.claims.pointing_back import is_acting
from checker.claims.sentence import SUBJECTS, Sentence
from checker.claims.standing_alone import names_nothing
from checker.claims.topics import Topic

__all__ = ["with_things"]

COUNT = "count"
TIMES = 1000  # so many times as many, or as few, are no more of the same


def with_things(
    drafts: Sequence[Draft], sentence: Sentence, topic: Topic | None
) -> tuple[Draft, ...]:
    """The drafts of a sentence; a count that names nothing is of the thing counted last.

    That is the last number of the sentence, else the `topic` of the sentence before.
    """
    starts = [quantity.start for quantity in sentence.quantities]
    model: Draft | None = None
    thing = topic.subject if topic and topic.measured.measure == COUNT else ""
    done: list[Draft] = []
    for draft in drafts:
        which = starts.index(draft.start)
        bare = thing and _is_left_bare(draft, sentence, which) and _is_of_size(draft, model)
        done.append(replace(draft, subject=thing) if bare else draft)
        if sentence.quantities[which].kind == "number" and not _is_of_actor(sentence, which):
            model = done[-1]
            thing = model.subject if model.measured.measure == COUNT else ""
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


def _is_of_size(draft: Draft, model: Draft | None) -> bool:
    if model is None or not model.value.low or not draft.value.low:
        return True
    return 1 / TIMES <= draft.value.low / model.value.low <= TIMES


def _is_of_actor(sentence: Sentence, which: int) -> bool:
    """True for the two of "two rivals sold 40": they are who does it."""
    noun = sentence.counted(which)
    return noun >= 0 and sentence.tokens[noun].dep in SUBJECTS

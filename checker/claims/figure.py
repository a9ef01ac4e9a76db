"""One figure of a sentence, with what the sentence and those before it give to it."""

from __future__ import annotations

from dataclasses import dataclass

from checker.claims.attach import Mention
from checker.claims.measuring import Measured
from checker.claims.names import Names
from checker.claims.quantity import Quantity
from checker.claims.sentence import Sentence
from checker.claims.when import Day
from checker.measures import Measure

__all__ = ["Figure", "Given"]


@dataclass(frozen=True, slots=True)
class Figure:
    """Quantity `which` of a sentence, and what the figures beside it measure."""

    sentence: Sentence
    which: int
    told: Measured
    measure: Measure
    before: Measured | None  # of the figure before it
    beside: Measured | None  # of the last count of people before it
    whole: Measured | None  # of the last count before it
    most: float  # the largest figure of its measure that stands before it, 0 for none
    apart: bool  # its sentence counts others by another noun
    event: str  # the other event that it is told of, "" for the story's own

    @property
    def quantity(self) -> Quantity:
        """The quantity itself."""
        return self.sentence.quantities[self.which]

    @property
    def is_of_person(self) -> bool:
        """An age and a time in office are the same wherever they are told."""
        return self.told.measure in ("age", "tenure")


@dataclass(frozen=True, slots=True)
class Given:
    """What all figures of a sentence share: its places and days, and what came before it."""

    names: Names
    spots: tuple[Mention, ...]
    sources: tuple[Mention, ...]
    days: tuple[Mention, ...]
    place: str  # handed on to it
    there: str  # what its « y » means, "" where it has none
    town: str  # the one last named, which crowds are told by
    fronted: str  # the town that a paragraph on a march opened with
    kept: bool  # the place is handed on past one sentence
    carried_day: Day | None
    marched_day: Day | None  # of the gathering that the paragraph speaks of
    offices: frozenset[str]  # of one town alone, named in full in the article
    anchor: str
    masked: str
    scene: bool  # the sentence stands in running text

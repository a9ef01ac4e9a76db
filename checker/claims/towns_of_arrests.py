"""The town of arrests, and of those hurt whom the same breath counts.

« À Lyon, le calme est revenu. Le préfet compte 41 interpellations et douze blessés »: police arrest
where they are, so the town that the paragraph opened with is theirs, and that of the figures
beside them. « À midi, les interpellés n'étaient que 20 » goes on with the town of the one before.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from checker.claims.draft import Draft
from checker.records import WHOLE

__all__ = ["HELD", "held_in", "with_town_of_arrests"]

HELD = ("arrests", "custody")
HURT = "injured"


def with_town_of_arrests(
    found: Sequence[Draft], opened: str, held: tuple[str, str]
) -> tuple[Draft, ...]:
    """The drafts of a sentence, those of no place with that of the arrests.

    `opened` is the town that the paragraph opened with; `held` that of the arrests of the sentence
    before, and who counted them.
    """
    drafts = tuple(found)
    if not any(draft.place for draft in drafts):
        drafts = tuple(_placed(draft, opened, held) for draft in drafts)
    places = {draft.place for draft in drafts if draft.place}
    town, by = held_in(drafts)
    if not town or places != {town}:
        return drafts
    return tuple(_beside(draft, town, by) for draft in drafts)


def held_in(found: Sequence[Draft]) -> tuple[str, str]:
    """The one town of all arrests of a sentence, and who counts them; "" for none."""
    held = [draft for draft in found if draft.measured.measure in HELD]
    places, by = {draft.place for draft in held}, {draft.attribution for draft in held}
    town = places.pop() if len(places) == 1 else ""
    return (town, by.pop() if len(by) == 1 else "") if town not in ("", WHOLE) else ("", "")


def _placed(draft: Draft, opened: str, held: tuple[str, str]) -> Draft:
    """The draft in the town of its paragraph, or of the arrests that one source counts with it."""
    town, by = held
    kept = town if draft.attribution in ("", by) else ""
    if draft.measured.measure in HELD:
        return replace(draft, place=opened or kept)
    return replace(draft, place=kept) if draft.measured.measure == HURT else draft


def _beside(draft: Draft, town: str, by: str) -> Draft:
    hurt = draft.measured.measure == HURT and not draft.place and draft.attribution == by
    return replace(draft, place=town) if hurt else draft

"""What an article tells once for its whole story: who somebody is, who leads which list.

It is kept as tags among the words of the first figure of a vote, each a mark with a JSON list
behind it, which any text of an article can be in.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import replace

from checker.claims.contests import OF_VOTES
from checker.claims.draft import Draft
from checker.records import Claim

__all__ = ["tag_of", "told_in", "with_tags"]


def tag_of(mark: str, parts: Sequence[str]) -> str:
    """The tag of a mark and its parts, as `told_in` reads it."""
    return mark + json.dumps(list(parts), ensure_ascii=False)


def told_in(claims: Sequence[Claim], mark: str) -> Iterator[tuple[Claim, tuple[str, ...]]]:
    """Each claim with the parts of each of its tags of a mark."""
    for claim in claims:
        for word in claim.words:
            if word.startswith(mark):
                yield claim, tuple(json.loads(word.removeprefix(mark)))


def with_tags(drafts: Iterator[Draft], tags: Sequence[str]) -> Iterator[Draft]:
    """The drafts of an article; the first figure of a vote has `tags` among its words."""
    left = tuple(dict.fromkeys(tags))
    for draft in drafts:
        if left and draft.measured.measure in OF_VOTES:
            yield replace(draft, words=draft.words + left)
            left = ()
        else:
            yield draft

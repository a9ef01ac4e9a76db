"""Which claims of a fact give the figure of one of them, found once for each."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

from checker.findings.reading import may_be_one, same_as_written
from checker.interval import Interval
from checker.records import Claim

__all__ = ["Alike"]

_Key: TypeAlias = tuple[str, Interval, str]
_Known: TypeAlias = dict[_Key, tuple[Claim, ...]]


@dataclass(frozen=True, slots=True)
class Alike:
    """The claims of a fact, each pair of whose values is compared with all of them."""

    claims: Sequence[Claim]
    _written: _Known = field(default_factory=dict)
    _meant: _Known = field(default_factory=dict)

    def written(self, claim: Claim) -> tuple[Claim, ...]:
        """Those of the same figure as it is written, in their order."""
        return self._those(same_as_written, claim, self._written)

    def meant(self, claim: Claim) -> tuple[Claim, ...]:
        """Those that may mean the same figure, in their order."""
        return self._those(may_be_one, claim, self._meant)

    def _those(
        self, are: Callable[[Claim, Claim], bool], claim: Claim, known: _Known
    ) -> tuple[Claim, ...]:
        key = claim.id, claim.value, claim.unit
        if key not in known:
            known[key] = tuple(other for other in self.claims if are(other, claim))
        return known[key]

"""What is asked of one claim of a fact and all the others, found once for each."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TypeAlias

from checker.facts.times import time_of
from checker.findings.reading import as_read, may_be_one, same_as_written
from checker.findings.sequence import follows
from checker.records import Claim

__all__ = ["Alike"]

_Some: TypeAlias = Mapping[str, Claim]  # by their ids, in the order of the fact
_Known: TypeAlias = dict[str, _Some]  # by the id of the claim that they were asked for


@dataclass(frozen=True, slots=True)
class Alike:
    """The claims of a fact, each pair of whose values is compared with all of them."""

    claims: Sequence[Claim]
    _written: _Known = field(default_factory=dict)
    _meant: _Known = field(default_factory=dict)
    _before: _Known = field(default_factory=dict)
    _after: _Known = field(default_factory=dict)
    _told_before: _Known = field(default_factory=dict)
    _named: dict[str, Claim] = field(default_factory=dict)

    def written(self, claim: Claim) -> _Some:
        """Those of the same figure as it is written."""
        return self._those(same_as_written, claim, self._written)

    def meant(self, claim: Claim) -> _Some:
        """Those that may mean the same figure."""
        return self._those(may_be_one, claim, self._meant)

    def after(self, claim: Claim) -> _Some:
        """Those of other articles that follow it."""
        return self._those(follows, claim, self._after)

    def before(self, claim: Claim) -> _Some:
        """Those of other articles that it follows."""
        return self._those(_is_before, claim, self._before)

    def told_before(self, claim: Claim) -> _Some:
        """Those of other articles that gave its figure before, however it was hedged then."""
        return self._those(_is_told_before, claim, self._told_before)

    def named(self, claim: Claim, side: Sequence[Claim]) -> Claim:
        """The claim with the source that any article gives its value, which all of `side` give."""
        if claim.id not in self._named:
            self._named[claim.id] = _named(claim, side)
        return self._named[claim.id]

    def _those(self, are: Callable[[Claim, Claim], bool], claim: Claim, known: _Known) -> _Some:
        if claim.id not in known:
            known[claim.id] = {other.id: other for other in self.claims if are(other, claim)}
        return known[claim.id]


def _is_before(former: Claim, claim: Claim) -> bool:
    return follows(claim, former)


def _is_told_before(former: Claim, claim: Claim) -> bool:
    return (
        former.article != claim.article
        and as_read(former).low == as_read(claim).low
        and time_of(former) < time_of(claim)
    )


def _named(claim: Claim, side: Sequence[Claim]) -> Claim:
    if claim.attribution:
        return claim
    named = next((other for other in side if other.attribution), claim)
    return replace(claim, attribution=named.attribution, authority=named.authority)

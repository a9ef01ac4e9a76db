"""Where a finding stands: which of its claims the reader is sent to."""

from __future__ import annotations

from collections.abc import Collection

from checker.records import Claim, Finding

__all__ = ["others", "standing"]


def standing(finding: Finding, touched: Collection[str] = ()) -> Claim | None:
    """The first claim of a file that the change at hand touches, else the first of all.

    `touched` holds paths as claims have them, none where nothing is known of a change. None for a
    finding that has no claims.
    """
    own = (claim for claim in finding.claims if claim.path in touched)
    return next(own, next(iter(finding.claims), None))


def others(finding: Finding, touched: Collection[str] = ()) -> tuple[Claim, ...]:
    """The claims on which the finding does not stand, in their order."""
    first = standing(finding, touched)
    return tuple(claim for claim in finding.claims if claim is not first)

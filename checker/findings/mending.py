"""What could be written in place of an overtaken figure."""

from __future__ import annotations

from checker.findings.reading import may_be_one
from checker.records import Claim, Finding, Kind

__all__ = ["newest_for"]


def newest_for(finding: Finding, claim: Claim) -> Claim | None:
    """The claim whose words could stand in place of those of `claim`, None where none could.

    Only an update says which figure is right; one that is quoted as an earlier one is no mistake,
    and a figure is not put into a sentence of another language.
    """
    if finding.kind is not Kind.UPDATES or claim.previous:
        return None
    newest = finding.claims[0]
    same_language = newest.rule.partition("/")[0] == claim.rule.partition("/")[0]
    return newest if same_language and not may_be_one(claim, newest) else None

"""Why a changed figure that contradicts another article was not told."""

from __future__ import annotations

from collections.abc import Sequence

from planting.change import Change, back
from planting.partners import agree

from checker.findings.alike import Alike
from checker.findings.judge import compared
from checker.findings.ladder import Verdict, decide
from checker.findings.order import ordered
from checker.findings.sides import sides_of
from checker.findings.sureness import fits_of, is_sure
from checker.records import Claim, Fact, Kind
from checker.report import Report
from checker.run import weigher
from checker.settings import Settings

__all__ = ["cause"]


def cause(change: Change, before: Report, after: Report, settings: Settings) -> str:
    """The first stage of the check at which a planted contradiction was lost."""
    there = [claim for claim in after.claims if _is_at(change, claim)]
    if change.claim is None or not there:
        return "not read"
    alike = [claim for claim in there if claim.measure == change.measure]
    if not alike:
        return f"read as {there[0].measure}"
    beside = [c for c in after.claims if any(_same(change, c, p) for p in change.partners)]
    return _in_fact(alike[0], beside, after) or _apart(
        change, alike[0], beside, before, after, settings
    )


def _in_fact(claim: Claim, beside: Sequence[Claim], after: Report) -> str:
    """What was decided of the claim and those that it contradicts; "" where none is in its fact."""
    fact = next(fact for fact in after.facts if claim in fact.claims)
    together = [other for other in beside if other in fact.claims]
    if not together:
        return ""
    if all(agree(claim, other) for other in together):
        return f"read as {claim.value.low:g} to {claim.value.high:g}, which agrees"
    told = [_judged(fact, claim, other) for other in together if not agree(claim, other)]
    return next((cause for cause in told if "judged conflicts" in cause), told[0])


def _judged(fact: Fact, claim: Claim, other: Claim) -> str:
    """The decision on the two values that the claims give, made on the first claims of each."""
    values = sides_of(fact.claims)
    mine, theirs = (next(v for v in values if one in v) for one in (claim, other))
    if mine == theirs:
        return "taken for one value"
    told = compared(fact, fits_of(fact), mine, theirs)
    alone = decide(ordered(Alike(fact.claims), claim, other)).verdict
    decision = told.decision
    kind = f"judged {decision.verdict} by {decision.step}, {decision.reason}"
    if decision.verdict == Verdict.CONFLICTS:
        sure = is_sure(told, Kind.CONFLICTS)
        why = "told of another value that comes nearer" if sure else "too unsure"
        return f"{kind}: {why} ({told.confidence:.3f})"
    return kind if alone == decision.verdict else f"{kind}, these two alone {alone}"


def _apart(
    change: Change, claim: Claim, beside: Sequence[Claim], before: Report, after: Report,
    settings: Settings,
) -> str:  # fmt: skip
    """Which evidence keeps the changed claim from one that it stood with."""
    if not beside or change.claim is None:
        return "apart: the partners are gone"
    was = {e.name: e.weight for e in weigher(before, settings)(change.claim, change.partners[0])}
    now = weigher(after, settings)(claim, beside[0])
    lost = [e for e in now if e.weight < was.get(e.name, 0.0) - 0.05]
    said = ", ".join(f"{e.name} {was.get(e.name, 0.0):.1f} -> {e.weight:.1f}" for e in lost)
    total = sum(e.weight for e in now)
    return f"apart: {said or 'no evidence changed'} (total {total:.1f})"


def _is_at(change: Change, claim: Claim) -> bool:
    """True for a claim that stands where the changed one stood."""
    if change.claim is None or claim.article != change.article:
        return False
    start = back(change, claim.article, claim.start)
    end = back(change, claim.article, claim.end - 1)
    return start < change.claim.end and end >= change.claim.start


def _same(change: Change, claim: Claim, partner: Claim) -> bool:
    """True for a partner as it is read when the change is made."""
    where = (claim.article, back(change, claim.article, claim.start), claim.measure)
    return where == (partner.article, partner.start, partner.measure)

"""Articles that still give an overtaken figure after another one had given the newer one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime, timedelta
from hashlib import blake2b

from checker.findings.messages import stale_message, why
from checker.findings.reading import as_read, may_be_one, same_as_written
from checker.findings.rules import judgement
from checker.measures import measures
from checker.records import Claim, Finding, Kind, Status

__all__ = ["stale_claims", "with_stale"]

DAY = len("2020-08-15")
FEW = 3  # so many more are found by one article before the others


def with_stale(findings: Iterable[Finding]) -> list[Finding]:
    """The findings, each update followed by what is to be corrected because of it, if anything."""
    told: list[Finding] = []
    doubted: set[str] = set()  # what conflicts is no figure to put in the place of another
    for finding in findings:
        told.append(finding)
        if finding.kind is Kind.CONFLICTS:
            doubted |= {claim.id for claim in finding.claims}
        if finding.kind is Kind.UPDATES:
            left = _left_behind(finding)
            told.extend(one for one in left if one.claims[0].id not in doubted)
    return told


def _left_behind(update: Finding) -> Iterator[Finding]:
    """What still gives an old figure: the newest one first, then those that a toll rose through."""
    known: set[str] = set()
    for claims in _steps(update.claims):
        left = [claim for claim in stale_claims(claims) if claim.article not in known]
        known |= {claim.article for claim in claims if may_be_one(claim, claims[0])}
        known |= {claim.article for claim in left}
        if left:
            yield _finding(update, claims, left)


def _steps(claims: Sequence[Claim]) -> Iterator[Sequence[Claim]]:
    """The claims without those of the newest figure, and so on down, where figures only rise."""
    while claims:
        yield claims
        if measures()[claims[0].measure].moves != "rises":
            return
        older = (claim for claim in claims if not may_be_one(claim, claims[0]))
        claims = sorted(older, key=lambda claim: -as_read(claim).low)


def stale_claims(claims: Sequence[Claim]) -> tuple[Claim, ...]:
    """The claims of an update, newest first, whose articles could have known the newer figure.

    An article that was published before it is history, and so are a figure that is quoted as an
    earlier one, one of a day gone by, and one that stands beside the newer figure.
    """
    newest = [claim for claim in claims if may_be_one(claim, claims[0])]
    known = _first_known(newest)
    current = {claim.article for claim in newest}
    steps = (_is_said_now, _is_overtaken, _is_later)
    late: dict[str, Claim] = {}
    for claim in claims:
        apart = claim.article not in current and all(step(claim, known) for step in steps)
        apart = apart and _is_near(claim, known, newest)
        if apart and _is_repeated(claim, known, claims):  # the question that takes longest
            late.setdefault(claim.article, claim)
    # where most articles go back to the old figure it is the newer one that is in doubt
    return tuple(late.values()) if len(late) <= len(current) else ()


def _is_overtaken(claim: Claim, known: Claim) -> bool:
    """True unless a figure that can only rise is above the newer one, or both are one rounded."""
    rises = measures()[claim.measure].moves == "rises" and not known.revised
    below = not rises or as_read(claim).high < as_read(known).low
    return below and not same_as_written(claim, known)


def _is_near(claim: Claim, known: Claim, newest: Sequence[Claim]) -> bool:
    """True unless one article alone gave a far newer figure: later ones need not have missed it.

    157 of all regions stand for nothing that the 31 of one town should be changed to.
    """
    shared = len({one.article for one in newest}) > 1
    low, high = sorted((as_read(claim).high, as_read(known).high))
    return shared or high <= low + FEW or high <= judgement().margin.lone * low


def _first_known(newest: Sequence[Claim]) -> Claim:
    """The first article that gave the newest figure, of those whose time is known best."""
    return min(newest, key=lambda claim: (-len(claim.published), claim.published))


def _is_repeated(claim: Claim, known: Claim, claims: Sequence[Claim]) -> bool:
    """True when another article had the figure before the newer one: else it may be of a part."""
    return any(
        other.article != claim.article
        and other.published <= known.published
        and same_as_written(other, claim)
        for other in claims
    )


def _is_said_now(claim: Claim, _: Claim) -> bool:
    """True for what the article says of its own day."""
    asserted = claim.status is Status.ASSERTED
    own_day = claim.as_of[:DAY] == claim.published[:DAY]
    return asserted and own_day and not claim.previous and not claim.revised


def _is_later(claim: Claim, known: Claim) -> bool:
    """True for an article that came out well after the newer figure had; days must tell alone."""
    if claim is known or min(len(claim.published), len(known.published)) < DAY:
        return False
    if min(len(claim.published), len(known.published)) == DAY:
        return claim.published[:DAY] > known.published[:DAY]
    grace = timedelta(hours=judgement().stale.hours)
    return _time(claim.published) > _time(known.published) + grace


def _time(iso: str) -> datetime:
    return datetime.fromisoformat(iso).replace(tzinfo=None)


def _finding(update: Finding, told: Sequence[Claim], left: Sequence[Claim]) -> Finding:
    newest = [claim for claim in told if may_be_one(claim, told[0])]
    claims = (_first_known(newest), *left)
    text = "\0".join(["stale", claims[0].measure, *map(_said, claims)])
    return Finding(
        id=blake2b(text.encode(), digest_size=8).hexdigest(),
        kind=Kind.UPDATES,
        rule="stale",
        level=judgement().stale.level,
        confidence=update.confidence,
        message=stale_message(claims[0], left),
        reason=why("stale", claims[0]),
        fact=update.fact,
        claims=claims,
    )


def _said(claim: Claim) -> str:
    value = as_read(claim)
    return f"{claim.article} {value.low!r} {value.high!r}"

"""What put two claims together or kept them apart, as one sentence."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import islice, product
from math import inf

from checker.facts.align import block_of
from checker.facts.weights import weights
from checker.records import Claim, Evidence, Fact
from checker.reports.listings.explain_words import explain_words, why_never
from checker.reports.parts.plain import clean
from checker.reports.parts.quoting import location
from checker.reports.parts.words import measure_name

__all__ = ["Pair", "are_compared", "verdict"]

Weigh = Callable[[Claim, Claim], tuple[Evidence, ...]]
LOOKED_AT = 400  # pairs of claims of two facts that are weighed for what keeps these apart


@dataclass(frozen=True, slots=True)
class Pair:
    """Two claims and what was weighed between them; nothing where they are not compared."""

    left: Claim
    right: Claim
    evidence: tuple[Evidence, ...]

    @property
    def total(self) -> float:
        """The sum of all weights, -inf with a veto."""
        return sum(one.weight for one in self.evidence)


def are_compared(left: Claim, right: Claim) -> bool:
    """True for two claims of one story that measure one thing in units that can be converted."""
    return left.story == right.story and block_of(left) == block_of(right)


def verdict(pair: Pair, facts: Sequence[Fact], language: str, *, weigh: Weigh) -> str:
    """Why the two are of one fact, or what kept them apart; `weigh` weighs any other two."""
    words = explain_words(language).verdict
    here, there = _members(pair.left, facts), _members(pair.right, facts)
    if pair.right in here:
        fact = next(fact for fact in facts if pair.left in fact.claims)
        return words.together.format(fact=fact.id)
    if not are_compared(pair.left, pair.right):
        return _never_compared(pair.left, pair.right, language)
    if pair.total == -inf:
        vetoes = [one for one in pair.evidence if one.weight == -inf]
        return words.never.format(reasons="; ".join(why_never(one, language) for one in vetoes))
    if pair.total <= weights().threshold:
        return words.sum.format(reasons=_strongest(pair.evidence, language), **_sums(pair))
    return _between(pair, [Pair(*two, weigh(*two)) for two in _some(here, there)], language)


def _never_compared(left: Claim, right: Claim, language: str) -> str:
    words = explain_words(language).verdict
    (_, family, _), (_, other, _) = block_of(left), block_of(right)
    if left.story != right.story:
        shape, said = words.stories, (left.story, right.story)
    elif left.measure != right.measure:
        shape, said = words.measures, (measure_name(left, language), measure_name(right, language))
    elif family != other:
        shape, said = words.units, (left.unit or "-", right.unit or "-")
    else:
        shape, said = words.counted, (left.subject, right.subject)
    return shape.format(left=clean(said[0]), right=clean(said[1]))


def _between(pair: Pair, pairs: Sequence[Pair], language: str) -> str:
    """What keeps two facts apart whose claims at hand would go together."""
    words = explain_words(language).verdict
    worst = next((other for other in pairs if other.total == -inf), None)
    if worst is None:
        mean = sum(other.total for other in pairs) / len(pairs)
        return words.mean.format(mean=f"{mean:+.1f}", **_sums(pair))
    vetoes = (one for one in worst.evidence if one.weight == -inf)
    return words.others.format(
        left=clean(worst.left.quote),
        right=clean(worst.right.quote),
        here=location(worst.left),
        there=location(worst.right),
        reasons="; ".join(why_never(one, language) for one in vetoes),
        **_sums(pair),
    )


def _members(claim: Claim, facts: Sequence[Fact]) -> tuple[Claim, ...]:
    return next((fact.claims for fact in facts if claim in fact.claims), (claim,))


def _some(here: Sequence[Claim], there: Sequence[Claim]) -> list[tuple[Claim, Claim]]:
    return list(islice(product(here, there), LOOKED_AT))


def _strongest(evidence: Sequence[Evidence], language: str) -> str:
    """The three that weigh most against the two."""
    against = sorted((one for one in evidence if one.weight < 0), key=lambda one: one.weight)
    return ", ".join(f"{why_never(one, language)} ({one.weight:+.1f})" for one in against[:3])


def _sums(pair: Pair) -> dict[str, str]:
    return {"sum": f"{pair.total:+.1f}", "threshold": f"{weights().threshold:g}"}

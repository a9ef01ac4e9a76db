"""Every way to write the articles of a cluster differently that means the same, by kind."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from random import Random
from typing import TYPE_CHECKING

from planting import names, order, wording
from planting.change import Change, Expected
from planting.partners import agree
from planting.places import Propose, at_place, in_sentence, in_words

from checker.interval import Interval
from checker.records import Claim

if TYPE_CHECKING:
    from planting.cluster import Cluster

__all__ = ["PARAPHRASES"]


def _hedges_added(cluster: Cluster, kind: str, random: Random) -> Iterator[Change]:
    def added(claim: Claim, language: str) -> Iterator[str]:
        before = cluster.texts[claim.article][: claim.start]
        return wording.hedge_added(claim, before, language=language)

    return _reworded(cluster, kind, random, words=added)


def _hedges_dropped(cluster: Cluster, kind: str, random: Random) -> Iterator[Change]:
    """Hedges whose loss no other figure of the fact could show."""
    for change in _reworded(cluster, kind, random, words=lambda c, _: wording.hedge_dropped(c)):
        claim = change.claim
        if claim is not None and _same_without_hedge(cluster, claim):
            yield change


def _same_without_hedge(cluster: Cluster, claim: Claim) -> bool:
    v = claim.value
    ends = [bound for bound in (v.low, v.high) if abs(bound) != float("inf")]
    bare = [replace(claim, value=Interval(e, e, resolution=v.resolution)) for e in ends]
    others = [other for other in cluster.fact_of[claim.id].claims if other.id != claim.id]
    return all(agree(claim, other) == agree(one, other) for other in others for one in bare)


def _reworded(
    cluster: Cluster, kind: str, random: Random,
    *, words: Callable[[Claim, str], Iterator[str]],
) -> Iterator[Change]:  # fmt: skip
    """Each figure that can be written in other words, once."""
    for claim in cluster.targets():
        found = list(words(claim, cluster.languages[claim.article]))
        if found:
            yield _millions_of(cluster, in_words(cluster, kind, claim, random.choice(found)))


def _millions_of(cluster: Cluster, change: Change) -> Change:
    """« 2 millions de » becomes « 2 000 000 », without its « de »."""
    after = re.match(r" (?:de |d['’])", cluster.texts[change.article][change.end :])
    if not after or "illion" not in change.old or "illion" in change.new:
        return change
    end, old, new = change.end + after.end(), change.old + after[0], change.new + " "
    return replace(change, end=end, old=old, new=new)


def _spellings(cluster: Cluster, kind: str, random: Random) -> Iterator[Change]:
    """Names in the sentences of claims, each in one place only."""
    for claim in cluster.targets(sentence=True):
        places = list(names.respelt(claim.context))
        if places:
            yield in_sentence(cluster, kind, claim, random.choice(places), Expected.SILENT)


def _orders(
    cluster: Cluster, kind: str, random: Random,
    *, exchanges: Callable[[str], Iterator[order.Exchange]],
) -> Iterator[Change]:  # fmt: skip
    for article, text in cluster.texts.items():
        for exchange in exchanges(text):
            place = (exchange.start, exchange.old, exchange.text)
            change = at_place(cluster, kind, article, place, Expected.SILENT)
            yield replace(change, pieces=exchange.pieces)


PARAPHRASES: dict[str, Propose] = {
    "hedge-added": _hedges_added,
    "hedge-dropped": _hedges_dropped,
    "number-words": partial(
        _reworded, words=lambda claim, language: wording.number_words(claim, language=language)
    ),
    "units": partial(
        _reworded, words=lambda claim, language: wording.units(claim, language=language)
    ),
    "spelling": _spellings,
    "sentence-order": partial(_orders, exchanges=order.sentences),
    "paragraph-order": partial(_orders, exchanges=order.paragraphs),
}

"""The vote that each figure of an article is of."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from checker.claims.answers import REFERENDUM, is_answer, tells_answer
from checker.claims.contests import (
    ELECTION,
    FIRST_OF_TWO,
    LEAD,
    OF_VOTES,
    Contest,
    contests_in,
    own_contest,
    titled,
)
from checker.claims.draft import Draft
from checker.claims.holder_words import answers, sides
from checker.claims.poll_words import past_words, poll_words, result_words, vote_words
from checker.claims.scored import CONTESTS
from checker.claims.sentence import Sentence
from checker.claims.vote_days import round_days, vote_tags, voted_days
from checker.folding import fold
from checker.isotime import ordinal
from checker.records import Article, Claim

__all__ = [
    "contest_of",
    "contests_by_start",
    "holder_in",
    "is_about_vote",
    "is_no_source",
    "polls_told",
    "shares_told",
    "tell_of_vote",
    "told_as_past",
    "vote_marks",
]

WEEK = 6  # days from one round of a vote to the next


def contest_of(draft: Draft, contests: Mapping[int, Contest], anchor: str) -> str:
    """The vote of a draft as records.Claim.contest has it; `contests` is by where figures start."""
    measure, told = draft.measured.measure, contests.get(draft.start, Contest())
    if is_answer(draft.subject, draft.measured.rule[:2]):
        told = REFERENDUM
    day = draft.as_of or ("" if "/" in draft.period else draft.period)
    past = bool(day) and ordinal(anchor) - ordinal(day) >= WEEK
    if measure == "seats" or (
        past and not told.sure
    ):  # both rounds fill one parliament; « dimanche dernier »
        told = replace(told, round="")
    if measure == CONTESTS[1] and told.round == FIRST_OF_TWO:
        told = replace(told, round="2")  # a poll asks for the round to come
    return str(told) if measure in OF_VOTES else ""


def holder_in(subject: str, measure: str, contest: str, language: str) -> str:
    """Who holds a figure; for and against in a referendum are its yes and no."""
    asked = contest.startswith(REFERENDUM.kind) and measure in CONTESTS
    named = dict(zip(sides(language), answers(language)[0], strict=True))
    return named.get(subject, subject) if asked else subject


def is_no_source(claim: Claim) -> bool:
    """True for « et le maire sortant 48 % »: whose share it is stands where a source may stand."""
    if claim.measure not in OF_VOTES or not claim.attribution or not claim.subject:
        return False
    own = claim.context[: claim.offset].rstrip().endswith(claim.attribution)
    return own and fold(claim.subject) in fold(claim.attribution)


def tell_of_vote(drafts: Iterable[Draft]) -> bool:
    """True where some figure of an article is of a vote: most articles have none."""
    return any(draft.measured.measure in OF_VOTES for draft in drafts)


def is_about_vote(article: Article) -> bool:
    """True for the text of an article that tells of a vote, or of polls before one."""
    text, language = fold(article.text), article.language
    told = (*result_words(language), *vote_words(language), *poll_words(language))
    return any(word in text for word in told)


def shares_told(trees: Sequence[Sentence], article: Article) -> str:
    """The measure of the bare shares of an article about a vote; "" where they may be of polls."""
    text = fold(article.text)
    if any(word in text for word in result_words(article.language)):
        return CONTESTS[0]
    voted = _own(trees, article).kind or any(word in text for word in vote_words(article.language))
    return CONTESTS[0] if voted and not polls_told(text, article.language) else ""


def told_as_past(text: str, language: str) -> bool:
    """True for a text in the past before the past: « un sondage lui avait donné 30 % »."""
    words = set(re.findall(r"[^\W\d_]+", fold(text)))
    return not words.isdisjoint(past_words(language))


def polls_told(text: str, language: str) -> bool:
    """True for a text that tells of polls, maybe."""
    return any(word in fold(text) for word in poll_words(language))


def vote_marks(
    drafts: Sequence[Draft],
    contests: Mapping[int, Contest],
    trees: Sequence[Sentence],
    article: Article,
) -> list[tuple[str, ...]]:
    """What is marked at each draft of an article about a vote: its days, and those of rounds."""
    kind = _own(trees, article).kind.replace(ELECTION, "")
    days, voted = round_days(trees, kind, article.anchor), voted_days(trees, article.anchor)
    of_vote = [draft.start for draft in drafts if draft.measured.measure in OF_VOTES][:1]
    return [
        vote_tags(
            draft,
            contests.get(draft.start, Contest()),
            voted.get(draft.start, ""),
            days if draft.start in of_vote else (),
        )
        for draft in drafts
    ]


def _own(trees: Sequence[Sentence], article: Article) -> Contest:
    """The vote that an article is about, by its first sentences, else by its title."""
    if any(tells_answer(tree) for tree in trees[:LEAD]):
        return REFERENDUM
    own = own_contest(trees, article.anchor)
    return own if own.kind else replace(own, kind=titled(article.text, article.language))


def contests_by_start(trees: Sequence[Sentence], article: Article) -> dict[int, Contest]:
    """The vote of each figure of an article, by where it starts in the text."""
    told: dict[int, Contest] = {}
    own, carried, before = _own(trees, article), Contest(), 0
    for sentence in trees:
        if "\n\n" in article.text[before : sentence.start]:
            carried = Contest()
        found, carried = contests_in(sentence, own, carried)
        starts = (quantity.start for quantity in sentence.quantities)
        told |= zip(starts, found, strict=True)
        before = sentence.end
    return told

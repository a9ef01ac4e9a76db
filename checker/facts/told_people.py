"""Who is meant by « l'universitaire », « le vainqueur », "the former captain" of another article.

Each article says of those whom it names what they are. What one alone of those who stand for the
vote of a story is said to be tells who is meant where an article leaves out the name; of two who
stand against one another, who is not the one is the other. Values are not asked.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from checker.claims.describing import (
    IN_OFFICE,
    WINNER,
    Described,
    described_words,
    description_at,
    fitting,
    read_back,
)
from checker.claims.lexicon import Lexicon
from checker.claims.mandates import is_party, mandate_words
from checker.claims.tags import DUEL, KNOWN
from checker.claims.told_once import told_in
from checker.facts.contender_names import HELD
from checker.facts.finalists import Finalists
from checker.facts.names import same_name
from checker.facts.told_words import Word, starts_at, words_in, words_of
from checker.folding import fold
from checker.records import Claim, Status

__all__ = ["duel_told", "with_told_people"]

OF_PEOPLE = HELD | {"age", "tenure"}
SHARE = "vote_share"
BEFORE = 4  # words between an article and the noun that it is of


@dataclass(frozen=True, slots=True)
class _People:
    """What a story tells of those who stand for its vote, by language."""

    known: Mapping[str, tuple[tuple[str, Described], ...]]
    duel: Finalists | None
    won: str


def with_told_people(claims: Sequence[Claim]) -> list[Claim]:
    """The claims of a story, in their order; who is told by what he is has his name."""
    people = _people(claims)
    if not people.known and people.duel is None:
        return list(claims)
    return [_named(claim, people) for claim in claims]


def duel_told(claims: Sequence[Claim]) -> Finalists | None:
    """The two whom more articles than any other two tell to stand against one another."""
    told: Counter[tuple[str, str]] = Counter()
    for pair in sorted((first, second) for _, (first, second) in told_in(claims, DUEL)):
        same = (known for known in told if _are_same(known, pair))
        told[next(same, pair)] += 1
    most = told.most_common(2)
    if not most or (len(most) > 1 and most[0][1] == most[1][1]):
        return None
    return Finalists(*(_fullest(name, claims) for name in most[0][0]))


def _are_same(left: tuple[str, str], right: tuple[str, str]) -> bool:
    straight = same_name(left[0], right[0]) and same_name(left[1], right[1])
    return straight or (same_name(left[0], right[1]) and same_name(left[1], right[0]))


def _fullest(name: str, claims: Sequence[Claim]) -> str:
    """The longest of the names of a holder that are one with a name, itself where there is none."""
    told = {c.subject for c in claims if c.subject[:1].isupper() and same_name(c.subject, name)}
    return max({name, *told}, key=lambda one: (len(one.split()), len(one), one))


def _people(claims: Sequence[Claim]) -> _People:
    duel = duel_told(claims)
    racing = {c.subject for c in claims if c.measure in HELD and _is_named(c)}
    racing |= {duel.first, duel.second} if duel else set()
    known: dict[str, list[tuple[str, Described]]] = {}
    for claim, parts in told_in(claims, KNOWN):
        who, told = read_back(parts)
        if any(same_name(who, one) for one in racing):
            known.setdefault(claim.rule[:2], []).append((_fullest(who, claims), told))
    return _People({k: tuple(v) for k, v in known.items()}, duel, _winner(claims, duel))


def _is_named(claim: Claim) -> bool:
    return claim.subject[:1].isupper() and not is_party(claim.subject, claim.rule[:2])


def _winner(claims: Sequence[Claim], duel: Finalists | None) -> str:
    """The one of two of whom more sentences say that he wins, "" where that is open."""
    if duel is None:
        return ""
    won = Counter(
        who
        for claim in claims
        if claim.measure == SHARE and _is_told_of(claim)
        for who in (duel.first, duel.second)
        if same_name(claim.subject, who) and _is_said_to_win(claim, duel.other(who))
    )
    first, second = won[duel.first], won[duel.second]
    if first == second:
        return ""
    return duel.first if first > second else duel.second


def _is_told_of(claim: Claim) -> bool:
    """True for what a named one has of the vote, counted or estimated."""
    past = claim.previous or claim.subset
    return claim.subject[:1].isupper() and not past and claim.status is Status.ASSERTED


def _is_said_to_win(claim: Claim, rival: str) -> bool:
    """True where « l'emporte » stands between a holder and his figure, and no name of the other."""
    words = words_of(claim.context, claim.rule[:2])
    at = starts_at(words, claim)
    mine, other = (_last_at(words[:at], who) for who in (claim.subject, rival))
    wins = described_words(claim.rule[:2]).wins
    return mine >= 0 and other < mine and wins.find(words, mine + 1, at) >= 0


def _last_at(words: Sequence[Word], who: str) -> int:
    """Where the last name of somebody stands last, -1 for nowhere."""
    last = words_in(who)[-1:]
    return max((i for i, word in enumerate(words) if (fold(word.text),) == last), default=-1)


def _named(claim: Claim, people: _People) -> Claim:
    if claim.measure not in OF_PEOPLE or not claim.subject[:1].islower() or claim.previous:
        return claim
    language = claim.rule[:2]
    words = words_of(claim.context, language)
    for index in _nouns(words, claim):
        told = description_at(words, index, language)
        if who := _meant(words, index, told, people, language):
            return replace(claim, subject=who)
    return claim


def _nouns(words: Sequence[Word], claim: Claim) -> list[int]:
    """Where the words of a subject stand behind an article, those nearest to its figure first."""
    own, at = set(words_in(claim.subject)), starts_at(words, claim)
    the = described_words(claim.rule[:2]).the
    found = [
        near
        for index, word in enumerate(words)
        if fold(word.text) in own
        for near in range(_behind_article(words, index, the), index + 1)
    ]
    return sorted(dict.fromkeys(found), key=lambda index: (abs(index - at), index))


def _behind_article(words: Sequence[Word], index: int, the: Lexicon) -> int:
    """The word behind the article of a noun, beyond the noun itself where it has none."""
    led = (i + 1 for i in range(index - 1, max(index - BEFORE, 0) - 1, -1) if the.at(words, i))
    return next(led, index + 1)


def _meant(
    words: Sequence[Word], index: int, told: Described, people: _People, language: str
) -> str:
    if described_words(language).losers.at(words, index) and people.won and people.duel:
        return people.duel.other(people.won)
    if told.head == WINNER:
        return people.won
    if mandate_words(language).rivals.at(words, index):
        return ""
    known = people.known.get(language, ())
    if told.head == IN_OFFICE and people.duel:
        two = (people.duel.first, people.duel.second)
        known = tuple(pair for pair in known if any(same_name(pair[0], who) for who in two))
    return fitting(told, known)

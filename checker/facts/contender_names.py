"""Who stands for a vote in a story, by all names that its articles may call them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from checker.claims.answers import is_answer
from checker.claims.holder_words import holder_words
from checker.claims.mandates import is_party, known_parties, mandate_words
from checker.facts.told_words import Word, starts_at, words_in, words_of
from checker.folding import fold
from checker.records import Claim

__all__ = ["Contenders", "contenders_of"]

HELD = frozenset({"vote_share", "voting_intention", "votes", "seats"})
VOTED = HELD | {"turnout"}
ROW = 3  # names with a share each, side by side, which tell the outcome of a vote
FULL = 101  # per cent of a vote, rounded
LONGEST = 4  # words of a name in such a row
SHORTEST = 3  # letters of a last name that stands alone


@dataclass(frozen=True, slots=True)
class Contenders:
    """The names of who stands for a vote."""

    names: Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]  # by first word, longest first

    def __bool__(self) -> bool:
        return bool(self.names)

    def at(self, words: Sequence[Word], index: int) -> tuple[str, int]:
        """Who is named from `index` on, and by how many words; "" and 0 for nobody."""
        for told, name in self.names.get(fold(words[index].text), ()):
            if _are_told(words[index : index + len(told)], told, name):
                return name, len(told)
        return "", 0


def contenders_of(claims: Sequence[Claim]) -> Contenders:
    """Those who hold votes or seats in the story, and those of its rows of shares."""
    if not any(claim.measure in VOTED for claim in claims):
        return Contenders({})
    languages = {claim.rule[:2] for claim in claims}
    holders = {claim.subject: claim.rule[:2] for claim in claims if _is_holder(claim)}
    known = (name for lang in sorted(languages) for row in known_parties(lang) for name in row)
    names = dict.fromkeys([*holders, *_in_rows(claims), *known])
    return Contenders(_by_first_word(_called(list(names), holders)))


def _are_told(words: Sequence[Word], told: tuple[str, ...], name: str) -> bool:
    same = tuple(fold(word.text) for word in words) == told
    return same and (words[0].text[:1].isupper() or name[:1].islower())


def _is_holder(claim: Claim) -> bool:
    """True for what a party or a person holds, known by a name or as « les socialistes »."""
    language, who = claim.rule[:2], claim.subject
    if claim.measure not in HELD or not who or is_answer(who, language):
        return False
    if who[:1].isupper():
        return True
    words = words_of(who, language)
    if len(words) != 1 or holder_words(language).bodies.at(words, 0):
        return False
    mandates = mandate_words(language)
    many = who[-1] in "sx" and bool(mandates.runners.at(words, 0))
    return many or bool(mandates.camps.at(words, 0))


def _called(names: Sequence[str], holders: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Each way to call somebody, and who it is: last names of persons as well, if only theirs.

    `holders` are those who hold votes, with the language that calls them so.
    """
    yield from ((name, name) for name in names)
    last: dict[str, list[str]] = defaultdict(list)
    for name, language in holders.items():
        own = name.split()[-1]
        person = " " in name and name[:1].isupper() and not is_party(name, language)
        if person and own[:1].isupper() and len(own) >= SHORTEST:
            last[fold(own)].append(name)
    yield from ((people[0].split()[-1], people[0]) for people in last.values() if len(people) == 1)


def _by_first_word(
    called: Iterable[tuple[str, str]],
) -> dict[str, tuple[tuple[tuple[str, ...], str], ...]]:
    found: dict[str, dict[tuple[str, ...], str]] = defaultdict(dict)
    for text, name in called:
        if words := words_in(text):
            found[words[0]].setdefault(words, name)
    return {
        first: tuple(sorted(some.items(), key=lambda item: (-len(item[0]), item)))
        for first, some in found.items()
    }


def _in_rows(claims: Sequence[Claim]) -> Iterator[str]:
    """The names of « PLV 31,2%, Centre 22%, UDP 19,4% »: a share each, of one whole."""
    rows: dict[tuple[str, int], list[Claim]] = defaultdict(list)
    for claim in claims:
        if claim.measure == "percentage" and claim.unit == "percent" and claim.rule.endswith("/"):
            rows[claim.article, claim.start - claim.offset].append(claim)
    for row in rows.values():
        names = [name for claim in row if (name := _name_before(claim))]
        whole = sum(claim.value.low for claim in row) <= FULL
        if whole and len(set(names)) == len(names) >= ROW:
            yield from names


def _name_before(claim: Claim) -> str:
    """The name in capitals between a figure and the mark or number before it, "" for none."""
    words = words_of(claim.context, claim.rule[:2])
    last = starts_at(words, claim)
    last -= last > 0 and words[last - 1].text in "(:"
    first = last
    while first > 0 and words[first - 1].text[:1].isupper() and last - first < LONGEST:
        first -= 1
    begins = first == 0 or not words[first - 1].text[:1].isalpha()
    if first == last or not begins:
        return ""
    return claim.context[words[first].start : words[last - 1].end]

"""Ages of « le prêtre », "his son": those of the one person whom the story names so.

« Le prêtre, 84 ans », says one article, « le père Jean Morel, 86 ans, » another one. Where the
story knows one person alone by such a noun, and counts no second one, they are of one person.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import combinations

from checker.claims.holder_words import holder_words
from checker.claims.speech import speech_of
from checker.facts.name_places import behind_age, places_of
from checker.facts.names import same_name
from checker.facts.role_nouns import is_free, is_harm_told, is_new, kin_at, role_at, roles_of
from checker.facts.things import is_another, is_extreme, thing_of
from checker.facts.told_words import Word, ends_at, starts_at, words_of
from checker.records import Claim

__all__ = ["with_named_roles"]

NEAR = 3  # words behind a comma in which the noun stands: « , le vieux prêtre »
ASIDE = (",", "(", "–", "—")
OWNER = 8  # words from whose son he is to "son"


def with_named_roles(claims: Sequence[Claim]) -> list[Claim]:
    """The claims of a story as they are compared, in their order."""
    ages = [claim for claim in claims if claim.measure == "age"]
    people = {c.subject for c in ages if c.subject[:1].isupper()}
    plain = {claim.id: told for claim in ages if (told := _roles(claim, people))}
    if not plain:
        return list(claims)
    bearers = _bearers(claims, people)
    several = {thing_of(c) for c in claims if c.measure == "count" and c.value.high > 1}
    named = {
        key: who
        for claim in ages
        if (key := claim.id) in plain
        and (who := _one(plain[key] - several, bearers))
        and _may_be(claim, who, claims)
        and not _tells_two(claim, ages, plain[key], who, plain)
    }
    return [replace(c, subject=named[c.id]) if c.id in named else c for c in claims]


def _roles(claim: Claim, people: set[str]) -> frozenset[str]:
    """By which nouns the one who is so old goes; none for a name, "another", "the oldest"."""
    told = claim.subject[:1].islower() and claim.value.is_exact
    if not told or is_another(claim) or is_extreme(claim):
        return frozenset()
    language = claim.rule[:2]
    subject = words_of(claim.subject, language)
    if any(holder_words(language).kin.at(subject, i) for i in range(len(subject))):
        words = words_of(claim.context, language)
        first = ends_at(words, claim)
        near = range(max(first - 3, 0), min(first + 3, len(words)))
        return frozenset(kin for i in near if (kin := _of_kin(words, i, people, language)))
    return frozenset(roles_of(subject, language))


def _of_kin(words: Sequence[Word], index: int, people: set[str], language: str) -> str:
    """As "son of Paul Moss" for the noun of "Paul Moss and his son"; "" where nobody has him."""
    kin = kin_at(words, index, language)
    whose = speech_of(language).possessive
    led = any(whose.at(words, i) for i in range(max(index - 4, 0), index))
    ends = [
        (last, name)
        for name in people
        for _, last in places_of(words, name)
        if index - OWNER <= last <= index
    ]
    return f"{kin} of {max(ends)[1]}" if kin and led and ends else ""


def _bearers(claims: Sequence[Claim], people: set[str]) -> dict[str, set[str]]:
    """Who is told by each noun, by the sentences of all figures."""
    found: dict[str, set[str]] = defaultdict(set)
    for context, language in {(claim.context, claim.rule[:2]) for claim in claims}:
        words = words_of(context, language)
        for name in people:
            for first, last in places_of(words, name):
                for role in _told(words, first, last, people, language):
                    found[role].add(name)
    return found


def _told(
    words: Sequence[Word], first: int, last: int, people: set[str], language: str
) -> Iterator[str]:
    """The nouns of « le père Jean Morel », "Jean Morel, 86, the priest", "her son Paul"."""
    before = first - 1
    if before >= 0 and words[before].text in ASIDE and before:
        before -= 1  # "the priest, Jean Morel,"
    if before >= 0 and (kin := _of_kin(words, before, people, language)):
        yield kin
    elif before >= 0 and is_free(words, before, language):
        yield from filter(None, (role_at(words, before, language, styled=before == first - 1),))
    if last < len(words) and words[last].text in ASIDE:
        comma = behind_age(words, last)
        for index in range(comma + 1, min(comma + 1 + NEAR, len(words))):
            if not words[index].text.islower():
                return
            if role := role_at(words, index, language):
                yield role
                return


def _one(roles: frozenset[str], bearers: Mapping[str, set[str]]) -> str:
    """The fullest name of the one who is told by these nouns, "" for nobody and for two."""
    names = {name for role in roles for name in bearers.get(role, ())}
    if not names or not all(same_name(*pair) for pair in combinations(names, 2)):
        return ""
    return max(names, key=lambda name: (len(name.split()), name))


def _may_be(claim: Claim, who: str, claims: Sequence[Claim]) -> bool:
    """False for "a nurse, 34," beside Ann Holt, a nurse: unless both were harmed, it is another.

    Where it is said of the nurse that she was harmed, it must be of Ann Holt as well.
    """
    language = claim.rule[:2]
    words = words_of(claim.context, language)
    if not is_harm_told(words, language):
        return not is_new(words, starts_at(words, claim), language)
    told = {(one.context, one.rule[:2]) for one in claims}
    rows = ((words_of(context, tongue), tongue) for context, tongue in told)
    return any(is_harm_told(row, tongue) for row, tongue in rows if any(places_of(row, who)))


def _tells_two(
    claim: Claim,
    ages: Sequence[Claim],
    roles: frozenset[str],
    who: str,
    plain: Mapping[str, frozenset[str]],
) -> bool:
    """True where the article tells two ages: of two of them, or of one beside the one named."""
    values = {
        c.value.low
        for c in ages
        if c.article == claim.article
        and (same_name(c.subject, who) or plain.get(c.id, frozenset()) & roles)
    }
    return len(values) > 1

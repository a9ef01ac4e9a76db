"""Ages of « le tireur », "the suspect": those of the one whom the story names as the culprit.

"Suspect, 20, arrested", says one article, "the suspect, Ivan Moss, 20," another one. Where the
story names one person alone for it, and tells of no second one, the two ages are of one person.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import combinations

from checker.claims.speech import speech_of
from checker.facts.in_custody import are_several_held, is_held
from checker.facts.name_places import behind_age, places_of
from checker.facts.names import same_name
from checker.facts.things import is_another, thing_of
from checker.facts.told_words import Word, words_of
from checker.records import Claim

__all__ = ["with_culprits"]

CULPRITS = frozenset({"=shooter", "=suspect", "=defendant"})
ASIDE = (",", "(", '"', "“", "«")
BESIDE = 2  # words between who did it and the name: « le suspect présumé, »
FAR = 14  # words between who did it and the name where a verb says that he is called so
DONE = 12  # words from a name to what somebody is charged with
BEHIND = 8  # words from a name to "as the gunman"


def with_culprits(claims: Sequence[Claim]) -> list[Claim]:
    """The claims of a story as they are compared, in their order."""
    ages = [claim for claim in claims if claim.measure == "age"]
    alone = not are_several_held(claims)
    plain = [claim for claim in ages if _is_plain(claim) or (alone and is_held(claim))]
    if not plain or any(_are_several(claim) for claim in claims):
        return list(claims)
    names = _named(claims, {c.subject for c in ages if c.subject[:1].isupper()})
    if not names or not all(same_name(*pair) for pair in combinations(names, 2)):
        return list(claims)
    whole = max(names, key=lambda name: (len(name.split()), name))
    known = {claim.id for claim in plain} - set(_of_others(ages, plain, whole))
    return [replace(c, subject=whole) if c.id in known else c for c in claims]


def _is_plain(claim: Claim) -> bool:
    """True for the age of "the gunman": of one person whom the article does not name here."""
    told = claim.subject[:1].islower() and not is_another(claim)
    if not told or thing_of(claim) in CULPRITS:
        return told
    words = words_of(claim.subject, claim.rule[:2])  # « l'auteur présumé »
    return any(_role(words, index, claim.rule[:2]) for index in range(len(words)))


def _are_several(claim: Claim) -> bool:
    """True for "two gunmen", « les trois suspects »."""
    return claim.measure == "count" and thing_of(claim) in CULPRITS and claim.value.high > 1


def _of_others(ages: Sequence[Claim], plain: Sequence[Claim], whole: str) -> Iterator[str]:
    """Ages of articles that tell two: of two of them, or of one beside the one who is named."""
    told: dict[str, set[float]] = defaultdict(set)
    for claim in (*plain, *(c for c in ages if same_name(c.subject, whole))):
        told[claim.article].add(claim.value.low)
    yield from (claim.id for claim in plain if len(told[claim.article]) > 1)


def _named(claims: Sequence[Claim], people: set[str]) -> list[str]:
    """Who of these people is said to have done it, by the sentences of all figures."""
    told = {(claim.context, claim.rule[:2]) for claim in claims}
    called, done = set(), set()
    for words, language in ((words_of(context, tongue), tongue) for context, tongue in told):
        for name in people:
            for first, last in places_of(words, name):
                called |= {name} if _is_culprit(words, first, last, language) else set()
                done |= {name} if _has_done_it(words, last, language) else set()
    return sorted(called or done)


def _has_done_it(words: Sequence[Word], last: int, language: str) -> bool:
    """True for "Ivan Moss, 20, is charged with murder": he, and nobody told of between."""
    speech, near = speech_of(language), range(last, min(last + DONE, len(words)))
    verb = next((index for index in near if _is_deed(words, index, language)), last)
    between = [word.text for word in words[last:verb] if word.text[0].isalpha()]
    others = any(speech.anaphora.at(words, i) for i in range(last, verb))
    return verb > last and not others and all(text.islower() for text in between)


def _is_deed(words: Sequence[Word], index: int, language: str) -> bool:
    """True for "opened fire" and "charged with murder", no charge of another kind."""
    speech, size = speech_of(language), speech_of(language).accusing.at(words, index)
    if not size:
        return bool(speech.deeds.at(words, index))
    return speech.killings.find(words, index + size, index + size + BEHIND) >= 0


def _is_culprit(words: Sequence[Word], first: int, last: int, language: str) -> bool:
    """True for the name of "the gunman, Ivan Moss", "named the gunman as Ivan Moss"."""
    speech = speech_of(language)
    roles = [i for i in range(max(first - 5, 0), first) if _role(words, i, language)]
    beside = (i for i in roles if _is_open(words, _end(words, i, language), first))
    if any(_is_free(words, i, language) for i in beside):
        return True
    if first and speech.named_as.at(words, first - 1):
        led = range(max(first - FAR, 0), first)
        told = any(speech.naming.at(words, i) for i in range(first))
        if told and any(_role(words, i, language) for i in led):
            return True
    return _is_said_behind(words, last, language)


def _role(words: Sequence[Word], index: int, language: str) -> int:
    """How many words from here on say who did it, none of them one whose he is."""
    speech = speech_of(language)
    attackers = speech.groups.get("attackers")
    size = speech.culprits.at(words, index) or (attackers.at(words, index) if attackers else 0)
    behind = words[index + size : index + size + 1]
    owned = bool(behind) and behind[0].text in ("'", "’")
    return 0 if owned or words[index].text.endswith(("'", "’")) else size


def _end(words: Sequence[Word], index: int, language: str) -> int:
    return index + _role(words, index, language)


def _is_open(words: Sequence[Word], first: int, last: int) -> bool:
    """True where commas, and a word that is no name, part the two: « présumé, », "named"."""
    between = [word.text for word in words[first:last]]
    plain = [text for text in between if text not in ASIDE]
    return first <= last and len(plain) < BESIDE and all(text.islower() for text in plain)


def _is_free(words: Sequence[Word], role: int, language: str) -> bool:
    """False for "the mother of the suspect, Ann Moss": it may be her name."""
    whose = speech_of(language).whose
    return not any(whose.at(words, i) for i in range(max(role - BESIDE, 0), role))


def _is_said_behind(words: Sequence[Word], last: int, language: str) -> bool:
    """True for "Ivan Moss, the suspect, fled", and "as the gunman" where a verb names him so."""
    if last >= len(words):
        return False
    comma = behind_age(words, last)
    near = range(comma + 1, min(comma + 1 + BESIDE, len(words)))
    for role in near if words[last].text in ASIDE else ():
        if size := _role(words, role, language):
            named = (*words[comma + 1 : role], *words[role + size : role + size + 1])
            if not any(word.text[:1].isupper() for word in named):
                return True
    return _is_named_behind(words, last, language)


def _is_named_behind(words: Sequence[Word], last: int, language: str) -> bool:
    """True for "Ivan Moss was named as the gunman"."""
    speech = speech_of(language)
    for index in range(last, min(last + BEHIND, len(words))):
        if speech.named_as.at(words, index) and any(
            speech.naming.at(words, i) for i in range(index)
        ):
            near = range(index + 1, min(index + 2 + BESIDE, len(words)))
            if any(_role(words, i, language) for i in near):
                return True
    return False

"""What a count counts, whichever noun of whichever language it is told by."""

from __future__ import annotations

from functools import cache

from checker.claims.holder_words import holder_words
from checker.claims.lemmas import stem_key
from checker.claims.nationals import nation_of
from checker.claims.occupants import ON_BOARD
from checker.claims.speech import speech_of
from checker.claims.tags import NATION, tagged
from checker.facts.purposes import fate
from checker.facts.told_words import words_of
from checker.facts.weights import weights
from checker.folding import fold
from checker.records import Claim
from checker.rulefiles import decode, rules_folder, standing_for

__all__ = [
    "COUNTED",
    "is_another",
    "is_extreme",
    "is_one_thing",
    "is_plain",
    "of_one_state",
    "state_of_all",
    "thing_of",
    "things_of",
]


COUNTED = ("count", "distance")  # without a holder, but of some thing
BAND = "=assailants"  # those who did it, be they told as men or as « djihadistes »
ALL_ABOARD = tuple(f"={kind}" for kind in ON_BOARD)  # whatever they are called
PASSENGERS = "passengers"  # as good as all of a ship or a plane


def thing_of(claim: Claim) -> str:
    """A key that counts of one kind of thing share: "=charge" for charges and for counts."""
    if people := tagged(claim, NATION):
        return f"={people}"
    language = claim.rule[:2]
    keys = [stem_key(word, language) for word in claim.subject.split()]
    known = things_of(language)
    if found := known.get(" ".join(keys)):
        return found
    if nation := nation_of(claim.subject, language):
        return f"={nation}"
    heads = {known[key] for key in keys if key in known} if claim.measure == "age" else ()
    # « le tireur présumé », "the suspected gunman"
    return next(iter(heads)) if len(heads) == 1 else fold(claim.subject)


@cache
def things_of(language: str) -> dict[str, str]:
    """The kinds of things by the keys of their nouns; a language may have none yet.

    Raises RuleError where its file is wrong.
    """
    path = rules_folder() / language / "things.toml"
    if not standing_for(path).is_file():
        return {}
    file = decode(path, dict[str, tuple[str, ...]], blanks=False)
    return {
        " ".join(stem_key(word, language) for word in noun.split()): f"={name}"
        for name, nouns in file.items()
        for noun in nouns
    }


def is_one_thing(left: Claim, right: Claim) -> bool:
    """True for « 17 inculpations » and "17 counts"; the shooter and the gunman are of one age."""
    if left.measure not in ("age", *COUNTED) or thing_of(left) == thing_of(right):
        return left.measure in ("age", *COUNTED)
    here, there = ({thing_of(claim), fate(claim)} - {""} for claim in (left, right))
    if {BAND, *ALL_ABOARD} & here & there:
        return True
    return bool(here & there) and _kind_of_people(left) == _kind_of_people(right)


def _kind_of_people(claim: Claim) -> str:
    """The kind whose number is never that of all: the crew, the Danes; "" for anybody."""
    language = claim.rule[:2]
    if nation := tagged(claim, NATION) or nation_of(claim.subject, language):
        return nation
    keys = [stem_key(word, language) for word in claim.subject.split()]
    groups = speech_of(language).groups.items()
    told = (name for name, of in groups for k in keys if (k,) in of.phrases.get(k, ()))
    return next((name for name in told if name != PASSENGERS), "")


def is_another(claim: Claim) -> bool:
    """True for « un autre homme, 38 ans »: not the one that was told of before."""
    language = claim.rule[:2]
    key = stem_key(claim.subject.split()[0], language)
    return (key,) in speech_of(language).increment.phrases.get(key, ())


def is_extreme(claim: Claim) -> bool:
    """True for the age of "the oldest victim": of one alone, whoever the others are."""
    language = claim.rule[:2]
    words = words_of(claim.subject, language)
    return holder_words(language).extremes.find(words, 0, len(words)) >= 0


def state_of_all(claim: Claim) -> str:
    """The state of which a story has one number, "" for any other claim.

    "Two men were charged" and "one suspect has been charged" are figures of one thing, those of
    soldiers and of pilots who were charged are not.
    """
    states = weights().states
    if claim.measure != "count" or claim.subset not in states.one_each:
        return ""
    called = states.things.get(claim.subset, states.called)
    plain = is_plain(claim) and claim.subset not in states.things
    anybody = not claim.subject or plain or thing_of(claim) in called
    return f"={claim.subset}" if anybody else ""


def of_one_state(left: Claim, right: Claim) -> bool:
    """True for two counts of people in one state of which a story has one number."""
    return bool(state_of_all(left)) and state_of_all(left) == state_of_all(right)


def is_plain(claim: Claim) -> bool:
    """True for "man", "woman", "victim": many people of a story go by such a noun."""
    speech = speech_of(claim.rule[:2])
    key = stem_key(claim.subject, claim.rule[:2])
    return (key,) in speech.people.phrases.get(key, ()) or (key,) in speech.classes.phrases.get(
        key, ()
    )

"""What a claim holds among its words beside words: "+for damage", "+per share", "+by auchan"."""

from __future__ import annotations

from checker.claims.agents import agent
from checker.claims.divisions import division_of
from checker.claims.lemmas import stem_key
from checker.claims.names import Names
from checker.claims.owners import owner_of
from checker.claims.purposes import is_of_jobs, purposes_of, rate_of
from checker.claims.sentence import Sentence
from checker.claims.speech import speech_of
from checker.records import Claim

__all__ = ["AT", "BY", "FOR", "LIST", "MARK", "OF", "PER", "WHEN", "tagged", "tags_of"]

FIRED = "fired"  # shots are told by who fires them
MARK = "+"  # what is no word of the text starts so
FOR, PER, BY = f"{MARK}for ", f"{MARK}per ", f"{MARK}by "
OF = f"{MARK}of "  # the company that the sentence is about
AT = f"{MARK}at "  # the part of a company in which jobs are
WHEN = f"{MARK}when "  # a night or day of unrest: hours of ISO time
LIST = f"{MARK}list "  # a party and who leads its list, told anywhere in the article


def tags_of(sentence: Sentence, which: int, measure: str, names: Names) -> tuple[str, ...]:
    """What a sum or a number of jobs is for, told for each of what, and who does it."""
    if measure not in ("money", "percentage", "count", "duration"):
        return ()
    told = purposes_of(sentence, which, measure)
    rate = rate_of(sentence, which) if measure == "money" else ""
    part = division_of(sentence, which) if measure == "count" else ""
    doer = agent(sentence, which, names) if _is_fate(sentence, which, measure, told) else ""
    kinds = {name.kind for name in names.mentions if name.text == doer}
    named = doer if doer[:1].isupper() and not kinds & {"person", "place"} else ""
    if told == FIRED:
        named = _side(agent(sentence, which, names), sentence.language)
    owner = owner_of(sentence, which, names)
    found = ((FOR, told), (PER, rate), (AT, part), (BY, named), (OF, owner))
    return tuple(mark + text for mark, text in found if text)


def _is_fate(sentence: Sentence, which: int, measure: str, told: str) -> bool:
    return bool(told) and measure == "count" and is_of_jobs(sentence, which)


def _side(doer: str, language: str) -> str:
    """The group whose shots are counted, as "police" for officers; "" for others."""
    keys = [stem_key(word, language) for word in doer.split()]
    groups = speech_of(language).groups.items()
    return next((name for name, of in groups for k in keys if (k,) in of.phrases.get(k, ())), "")


def tagged(claim: Claim, mark: str) -> str:
    """What a claim is marked with, as FOR, PER or BY; "" for nothing."""
    found = (word for word in claim.words if word.startswith(mark))
    return next((word.removeprefix(mark) for word in found), "")

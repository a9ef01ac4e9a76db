"""What a claim holds among its words beside words: "+for damage", "+per share", "+by auchan"."""

from __future__ import annotations

from checker.claims.agents import agent
from checker.claims.causes import cause_of
from checker.claims.compatriots import compatriots
from checker.claims.divisions import division_of
from checker.claims.lemmas import stem_key
from checker.claims.measuring import Measured
from checker.claims.names import Names
from checker.claims.occupants import ON_BOARD
from checker.claims.owners import owner_of
from checker.claims.purposes import is_of_jobs, purposes_of, rate_of
from checker.claims.scope import own_segment
from checker.claims.sentence import Sentence
from checker.claims.sites import ground_of
from checker.claims.speech import speech_of
from checker.claims.when import day_of
from checker.records import Claim

__all__ = [
    "AMID", "AT", "BUILDING", "BY", "CAUSE", "DAY", "DEAD", "DUEL", "FOR", "GATHERING", "GROUND",
    "KNOWN", "LIST", "MARK", "MEMBER", "NATION", "OF", "ONLY", "PER", "ROUND", "ROUND_DAY", "SURE",
    "TAKEN", "TOLLS", "TRADE", "VOTED", "WHEN",
    "tagged", "tags_of",
]  # fmt: skip

FIRED = "fired"  # shots are told by who fires them
BESIDE = 2  # words between a time of day and its date
GATHERING = "gathering"  # what a number of rallies, and of their places, is for
TOLLS = ("deaths", "injured", "missing")
MARK = "+"  # what is no word of the text starts so
FOR, PER, BY = f"{MARK}for ", f"{MARK}per ", f"{MARK}by "
OF = f"{MARK}of "  # the company that the sentence is about
AT = f"{MARK}at "  # the part of a company in which jobs are
DEAD = f"{MARK}dead"  # of somebody who died
ONLY = f"{MARK}only"  # of the only one in a story who did
WHEN = f"{MARK}when "  # a night or day of unrest: hours of ISO time
GROUND, CAUSE = f"{MARK}on ", f"{MARK}in "  # the part of an event that a toll is told for
DAY = f"{MARK}day "  # the ISO day that stands beside a time of day
TAKEN = f"{MARK}taken"  # to hospital, as a figure of hurt people says
AMID = f"{MARK}amid "  # another event that the text tells of right there
NATION = f"{MARK}nation "  # the country whose people are counted, by its code
TRADE = f"{MARK}trade "  # whose march or strike it is, and which trains run
KNOWN = f"{MARK}known "  # somebody with what an article says that he is
DUEL = f"{MARK}duel "  # the two of whom an article says that they stand against one another
LIST = f"{MARK}list "  # a party and who leads its list, told anywhere in the article
MEMBER = f"{MARK}member "  # a party and somebody of it, told in brackets behind the name

BUILDING = f"{MARK}building "  # the kind of those counted: houses, shops, all of them
ROUND = f"{MARK}round "  # an election, a round of it and its day, told anywhere in the article
ROUND_DAY = f"{MARK}voted "  # the days in which a figure of a vote was won, as nearly as is told
SURE = f"{MARK}of its round"  # the round of a figure is told with it
VOTED = (ROUND, ROUND_DAY, SURE)


def tags_of(
    sentence: Sentence, which: int, told: Measured, names: Names, place: str
) -> tuple[str, ...]:
    """What a sum or a number of jobs is for, told for each of what, and who does it.

    Of a toll, the ground and the cause that it is told for, or the kind of ground that its
    `place` is: "Kallo, a wooded island".
    """
    measure = told.measure
    if measure == "time":
        day = _day_beside(sentence, which)
        return (DAY + day,) if day else ()
    if measure in TOLLS:
        cause = cause_of(sentence, which, told)
        told_of = (key for key, name in names.grounds.items() if name == place)
        ground = ground_of(sentence, which, told) or next(told_of, "")
        parts = ((GROUND, ground), (CAUSE, cause.key if cause else ""))
        taken = (TAKEN,) if measure == "injured" and _is_taken(sentence, which) else ()
        return tuple(mark + text for mark, text in parts if text) + taken
    if measure not in ("money", "percentage", "count", "duration", "area"):
        return ()
    nation = compatriots(sentence, which) if measure == "count" else ""
    purpose = purposes_of(sentence, which, measure)
    purpose = "" if nation and purpose in ON_BOARD else purpose  # never all of those on board
    rate = rate_of(sentence, which) if measure == "money" else ""
    part = division_of(sentence, which) if measure == "count" else ""
    doer = agent(sentence, which, names) if _is_fate(sentence, which, measure, purpose) else ""
    kinds = {name.kind for name in names.mentions if name.text == doer}
    named = doer if doer[:1].isupper() and not kinds & {"person", "place"} else ""
    if purpose == FIRED:
        named = _side(agent(sentence, which, names), sentence.language)
    owner = owner_of(sentence, which, names)
    found = (
        (FOR, purpose), (PER, rate), (AT, part), (BY, named), (OF, owner), (NATION, nation),
    )  # fmt: skip
    return tuple(mark + text for mark, text in found if text)


def _day_beside(sentence: Sentence, which: int) -> str:
    """The one day of « mardi 30 août à 18 heures », "at 9pm on Monday"; "" for none."""
    first, after = sentence.numerals[which], sentence.tails[which]
    for other, quantity in enumerate(sentence.quantities):
        gaps = (first - sentence.tails[other], sentence.numerals[other] - after)
        day = day_of(sentence, quantity) if quantity.kind == "date" else None
        if day and day.low == day.high and any(0 <= gap <= BESIDE for gap in gaps):
            return day.iso()
    return ""


def _is_taken(sentence: Sentence, which: int) -> bool:
    """True for « 365 blessés hospitalisés », who need not be all of those hurt."""
    words, near = speech_of(sentence.language).taken, own_segment(sentence, which)
    return words.find(sentence.tokens, *near) >= 0


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

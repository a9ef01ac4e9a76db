"""Those whom a person killed: the toll of an attack may hold the attacker as well."""

from __future__ import annotations

from checker.claims.governing import Governor
from checker.claims.persons import is_person_noun
from checker.claims.sentence import Sentence
from checker.claims.speech import speech_of

__all__ = ["ATTACKERS", "VICTIMS", "are_attackers", "is_done_by_person"]

ATTACKERS = "attackers"  # those who did it, whom a toll counts apart
VICTIMS = "victims"  # the subset of the nine of "a man who killed nine people"
AGENTS = frozenset({"agent", "obl:agent"})
RELATIVES = frozenset({"relcl", "acl:relcl"})


def are_attackers(sentence: Sentence, noun: int) -> bool:
    """True for the noun of those who did it; false for -1."""
    words = speech_of(sentence.language).groups.get(ATTACKERS)
    return noun >= 0 and words is not None and bool(words.at(sentence.tokens, noun))


def is_done_by_person(sentence: Sentence, governor: Governor) -> bool:
    """True for the verb of "the gunman killed nine", "shot dead by two men"; not for a storm's."""
    who = _who(sentence, governor)
    return who >= 0 and (_is_he(sentence, who) or is_person_noun(sentence, who))


def _is_he(sentence: Sentence, who: int) -> bool:
    """True for "he"; French « il » may be a storm."""
    token, he = sentence.tokens[who], speech_of(sentence.language).little.he
    return token.pos == "PRON" and token.text.lower() in he


def _who(sentence: Sentence, governor: Governor) -> int:
    """Who does what a verb says is done to the counted ones, -1 where no word tells."""
    verb = governor.verb
    if governor.role == "object":
        subject = sentence.subject(verb)
        token = sentence.tokens[subject]
        relative = subject >= 0 and token.pos == "PRON" and sentence.tokens[verb].dep in RELATIVES
        return sentence.tokens[verb].head if relative else subject
    if governor.role not in ("passive", "modifier"):
        return -1
    agents = (c for c in sentence.children[verb] if sentence.tokens[c].dep in AGENTS)
    return next((_noun(sentence, index) for index in agents), -1)


def _noun(sentence: Sentence, index: int) -> int:
    """The noun itself, or the one behind its preposition."""
    behind = (c for c in sentence.children[index] if sentence.tokens[c].dep == "pobj")
    return next(behind, index)

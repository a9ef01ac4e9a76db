"""The number of those who did it: « deux assaillants », "two men opened fire", « par deux hommes ».

A story has one such number, whichever noun counts them.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from checker.claims.lexicon import Lexicon, lexicon
from checker.claims.numbering import numbered_nouns
from checker.claims.perpetrators import AGENTS
from checker.claims.sentence import Sentence
from checker.claims.speech import speech_of
from checker.rulefiles import STRICT, decode, rules_folder, standing_for

__all__ = [
    "ASSAILANTS",
    "AssailantFile",
    "are_assailants",
    "are_no_toll",
    "are_suspects",
    "assailant_file",
]

ASSAILANTS = "assailants"
FAR = 14  # words from what was done to by whom
BEHIND = 9  # words from who did it to what they did: « armés de couteaux ont fait irruption »
NEAR = 3  # words behind the noun that say which of them are meant
QUOTES = frozenset('«“"')
OTHERS = (
    "crowd",
    "police_deployed",
)  # of whom a rule takes "two men walked in", « deux "soldats" »
FEW = 6
WANTED = "missing"
HARMED = ("deaths", "injured")
BREAKS = frozenset({",", ";", ":", "."})
VERBAL = frozenset({"VERB", "AUX", "PUNCT"})
MOST = 40  # more are no band of attackers


@dataclass(frozen=True, slots=True)
class AssailantExample:
    """A sentence, and the figures of it that count all who did it."""

    text: str
    counted: tuple[float, ...]

    __pydantic_config__ = STRICT


@dataclass(frozen=True, slots=True)
class AssailantFile:
    """The words of one language; the comments of the file say what each is for."""

    killers: tuple[str, ...] = ()
    unnamed: tuple[str, ...] = ()
    strangers: tuple[str, ...] = ()
    armed: tuple[str, ...] = ()
    attacking: tuple[str, ...] = ()
    entering: tuple[str, ...] = ()
    killing: tuple[str, ...] = ()
    by: tuple[str, ...] = ()
    some_of_them: tuple[str, ...] = ()
    suspects: tuple[str, ...] = ()
    suspected: tuple[str, ...] = ()
    example: tuple[AssailantExample, ...] = ()

    __pydantic_config__ = STRICT


@dataclass(frozen=True, slots=True)
class _Words:
    killers: Lexicon
    unnamed: Lexicon
    strangers: Lexicon
    armed: Lexicon
    attacking: Lexicon
    entering: Lexicon
    killing: Lexicon
    by: Lexicon
    some_of_them: Lexicon
    suspects: Lexicon
    suspected: Lexicon


def assailant_file(language: str) -> AssailantFile:
    """The file of a language, empty where it has none yet; raises RuleError where it is wrong."""
    path = rules_folder() / language / "assailants.toml"
    if not standing_for(path).is_file():
        return AssailantFile()
    return decode(path, AssailantFile)


@cache
def _words(language: str) -> _Words:
    file = assailant_file(language)
    return _Words(*(lexicon(getattr(file, name), language) for name in _Words.__slots__))


def are_assailants(sentence: Sentence, which: int) -> bool:
    """True for a number of all those who did it, not of some of them: « deux tueurs en fuite »."""
    quantity, noun = sentence.quantities[which], sentence.counted(which)
    if noun < 0 or quantity.kind != "number" or quantity.increment or quantity.value.high > MOST:
        return False
    if _is_narrowed(sentence, noun):
        return False
    words, tokens = _words(sentence.language), sentence.tokens
    if words.killers.at(tokens, noun):
        return True
    if not words.unnamed.at(tokens, noun):
        return _is_quoted_soldier(sentence, which, noun)
    return _are_armed(sentence, noun) or _attack(sentence, noun) or _is_agent(sentence, noun)


def are_suspects(sentence: Sentence, noun: int) -> bool:
    """True for "two suspects", « un homme soupçonné d'avoir tué »: no victims where they die."""
    words, tokens = _words(sentence.language), sentence.tokens
    if noun < 0 or words.suspects.at(tokens, noun):
        return noun >= 0
    near = range(noun + 1, min(noun + 1 + BEHIND, len(tokens)))
    told = next((i for i in near if words.suspected.at(tokens, i)), noun)
    return told > noun and all(tokens[i].pos not in VERBAL for i in range(noun + 1, told))


def are_no_toll(sentence: Sentence, which: int, measure: str) -> bool:
    """True for those who did it where a rule takes them for marchers, soldiers, or their victims.

    « assassiné par deux hommes, abattus ensuite » counts who did it; « trois sœurs, présentes »
    are no crowd either.
    """
    noun = sentence.counted(which)
    if noun < 0 or measure not in (*OTHERS, *HARMED, WANTED):
        return False
    if measure == WANTED and _words(sentence.language).killers.at(sentence.tokens, noun):
        return True  # « les deux assaillants sont toujours recherchés »
    if measure == OTHERS[0] and _are_few(sentence, which, noun):
        return True
    harmed = measure in (*HARMED, WANTED) and not _is_agent(sentence, noun)
    return not harmed and are_assailants(sentence, which)


def _are_few(sentence: Sentence, which: int, noun: int) -> bool:
    """True for « trois religieuses, présentes lors du drame »: so few make no crowd."""
    quantity = sentence.quantities[which]
    marchers = numbered_nouns(sentence.language).nouns.named.get("crowd")
    few = quantity.kind == "number" and quantity.value.is_exact and quantity.value.high < FEW
    return few and not (marchers and marchers.at(sentence.tokens, noun))


def _is_narrowed(sentence: Sentence, noun: int) -> bool:
    """True for "two gunmen who fled", « deux tueurs en fuite »: others may have done it too."""
    behind = range(noun + 1, min(noun + 1 + NEAR, len(sentence.tokens)))
    some = _words(sentence.language).some_of_them
    stop = next((i for i in behind if sentence.tokens[i].text in BREAKS), behind.stop)
    return some.find(sentence.tokens, noun + 1, stop) >= 0


def _are_armed(sentence: Sentence, noun: int) -> bool:
    """True for "masked men", « deux hommes armés », « trois individus cagoulés »."""
    armed, near = _words(sentence.language).armed, range(max(noun - 2, 0), noun + 1 + NEAR)
    last = min(near.stop, len(sentence.tokens))
    stop = next((i for i in range(noun, last) if sentence.tokens[i].text in BREAKS), last)
    return armed.find(sentence.tokens, near.start, stop) >= 0


def _attack(sentence: Sentence, noun: int) -> bool:
    """True for the subject of "opened fire", « ont fait irruption »."""
    words, tokens = _words(sentence.language), sentence.tokens
    last = min(noun + 1 + BEHIND, len(tokens))
    stop = next((i for i in range(noun, last) if tokens[i].text in BREAKS), last)
    for index in range(noun + 1, stop):
        told = words.attacking.at(tokens, index) or _may_enter(sentence, noun, index)
        if told and _is_done_by(sentence, noun, index):
            return True
    return False


def _may_enter(sentence: Sentence, noun: int, index: int) -> bool:
    """True where men, no crowd of people, come in somewhere."""
    words = _words(sentence.language)
    men = words.strangers.at(sentence.tokens, noun)
    return bool(men) and bool(words.entering.at(sentence.tokens, index))


def _is_done_by(sentence: Sentence, noun: int, index: int) -> bool:
    """True where the verb at `index`, or the one above it, has the noun for its active subject."""
    verbs = (index, *sentence.clause(index)[:1])
    subjects = {sentence.subject(verb) for verb in verbs}
    told = noun in subjects or sentence.tokens[noun].head in verbs
    return told and not _is_passive(sentence, index)


def _is_passive(sentence: Sentence, verb: int) -> bool:
    """True for "were killed"."""
    return any(sentence.tokens[c].dep in ("aux:pass", "auxpass") for c in sentence.children[verb])


def _is_agent(sentence: Sentence, noun: int) -> bool:
    """True for « assassiné par deux hommes », "stabbed by two men"."""
    words, token = _words(sentence.language), sentence.tokens[noun]
    by = sentence.tokens[token.head]
    verb = by.head if token.dep == "pobj" and by.dep in AGENTS else token.head
    agent = token.dep in AGENTS or (token.dep == "pobj" and by.dep in AGENTS)
    return _is_led_agent(sentence, noun) or (
        agent and bool(words.killing.at(sentence.tokens, verb))
    )


def _is_led_agent(sentence: Sentence, noun: int) -> bool:
    """True for « assassiné lundi dans l'église de Vaux par deux hommes », whatever the tree."""
    words, tokens = _words(sentence.language), sentence.tokens
    by = next((i for i in range(noun - 1, max(noun - NEAR, 0), -1) if words.by.at(tokens, i)), 0)
    plain = all(tokens[i].pos in ("NUM", "DET", "ADJ") for i in range(by + 1, noun))
    if not by or not plain:
        return False
    verbs = [i for i in range(max(by - FAR, 0), by) if tokens[i].pos == "VERB"]
    return bool(verbs) and bool(words.killing.at(tokens, verbs[-1]))


def attackers_act(sentence: Sentence, verb: int) -> bool:
    """True for the verb of « deux hommes entrent dans l'église », "a man walked in and"."""
    words, tokens, noun = _words(sentence.language), sentence.tokens, sentence.subject(verb)
    if noun < 0 or _is_passive(sentence, verb):
        return False
    killers = words.killers.at(tokens, noun)
    near = range(max(verb - 1, 0), verb + 1)
    comes = any(words.entering.at(tokens, i) for i in near)
    acts = comes or any(words.attacking.at(tokens, i) for i in near)
    return bool(acts and (killers or words.strangers.at(tokens, noun)))


def _is_quoted_soldier(sentence: Sentence, which: int, noun: int) -> bool:
    """True for « deux "soldats" »: what those who claim it call them."""
    first, tokens = sentence.numerals[which], sentence.tokens
    soldiers = speech_of(sentence.language).groups.get("soldiers")
    quoted = tokens[noun - 1].text in QUOTES or (first > 0 and tokens[first - 1].text in QUOTES)
    return quoted and soldiers is not None and bool(soldiers.at(tokens, noun))

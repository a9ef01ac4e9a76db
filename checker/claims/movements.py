"""What a crowd marches for where that is not what its article is about.

« L'acte 18 des gilets jaunes a réuni 10 000 personnes », ends an article on a march for the
climate: it is another crowd of that day and town.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from functools import cache

from checker.claims.counting import own_noun
from checker.claims.gathering_words import gatherings_of
from checker.claims.lexicon import Lexicons, lexicon, lexicons
from checker.claims.plain_words import plain_words
from checker.claims.sentence import Sentence
from checker.rulefiles import STRICT, decode, rules_folder, standing_for

__all__ = ["main_movement", "movement_of", "movements_of"]

HEAD = 400  # characters behind the title that tell what an article is about


@dataclass(frozen=True, slots=True)
class _File:
    movements: dict[str, tuple[str, ...]] = field(default_factory=dict)

    __pydantic_config__ = STRICT


@cache
def movements_of(language: str) -> Lexicons:
    """Movements by their names, none where a language has no such file yet.

    Raises RuleError where it is wrong.
    """
    path = rules_folder() / language / "movements.toml"
    file = decode(path, _File) if standing_for(path).is_file() else _File()
    return lexicons({name: lexicon(told, language) for name, told in file.movements.items()})


def main_movement(title: str, text: str, language: str) -> str:
    """The movement that the title and the head of an article name most often; "" for none.

    One word alone may say something else: « Gilets jaunes : un climat de tension ».
    """
    words = plain_words(f"{title}\n{text[: len(title) + HEAD]}", language)
    known = movements_of(language)
    told = Counter(name for index in range(len(words)) for name, _ in known.at(words, index))
    return max(told, key=lambda name: told[name], default="")


def movement_of(sentence: Sentence, which: int, main: str) -> str:
    """The movement whose crowd a figure is, where it is not the `main` one; "" elsewhere.

    An article that tells of no movement of its own has no other one either.
    """
    if not main:
        return ""
    noun, numeral = own_noun(sentence, which), sentence.numerals[which]
    told = _within(sentence, *sentence.span(noun)) if noun >= 0 else ""
    for head in (noun, numeral, *sentence.clause(numeral)):
        if not told and head >= 0 and _gathers(sentence, head):
            subject = sentence.subject(head)
            told = _within(sentence, *sentence.span(subject)) if subject >= 0 else ""
    return "" if told == main else told


def _gathers(sentence: Sentence, head: int) -> bool:
    """True for verbs that draw a crowd, and for « ils étaient 9 000 »."""
    words = gatherings_of(sentence.language)
    return sentence.tokens[head].pos != "VERB" or bool(words.gathers.at(sentence.tokens, head))


def _within(sentence: Sentence, first: int, last: int) -> str:
    """The movement that some words name, the last of several."""
    known, figures = movements_of(sentence.language), sentence.numerals
    end = min((i for i in figures if i > first), default=last + 1)
    places = range(first, min(last + 1, max(end, first + 1)))
    return next((n for i in reversed(places) for n, _ in known.at(sentence.tokens, i)), "")

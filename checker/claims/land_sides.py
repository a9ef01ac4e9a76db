"""The foreign side of an island, a valley or a border: « côté néerlandais », "the Dutch side"."""

from __future__ import annotations

from collections.abc import Iterator

from checker.claims.attach import Mention
from checker.claims.gazetteer import sovereign
from checker.claims.names import Names
from checker.claims.nationals import nation_of
from checker.claims.sentence import Sentence
from checker.claims.speech import speech_of
from checker.rulefiles import languages

__all__ = ["side_of", "sides"]


def sides(sentence: Sentence, names: Names) -> Iterator[Mention]:
    """Every mention of the side of a country that the article is not at home in."""
    tokens, words = sentence.tokens, speech_of(sentence.language).sides
    for index in range(len(tokens)):
        if not words.at(tokens, index):
            continue
        near = [i for i in (index - 1, index + 1) if 0 <= i < len(tokens)]
        told = [(i, nation_of(tokens[i].text, sentence.language)) for i in near]
        for other, code in told:
            if code and code not in (names.home, sovereign(names.home), *names.lands):
                first, last = sorted((index, other))
                value = " ".join(token.text.lower() for token in tokens[first : last + 1])
                yield Mention(first, last, value, led=True)


def side_of(name: str) -> str:
    """The code of the country whose side a place is, "" for any other place."""
    words = name.split()
    if len(words) != 2 or not name.islower():
        return ""
    codes = (nation_of(word, language) for language in languages() for word in words)
    return next(filter(None, codes), "")

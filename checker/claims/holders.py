"""Whose figure it is: who got the votes, who has been in power, whose age."""

from __future__ import annotations

from checker.claims.lemmas import lemma
from checker.claims.names import Name, Names
from checker.claims.sentence import Sentence
from checker.claims.speech import speech_of

__all__ = ["beside", "counted_thing", "holder"]


def holder(sentence: Sentence, which: int, names: Names) -> str:
    """The name of the holder of a figure, or the noun where no name is known; "" for nobody."""
    index = sentence.numerals[which]
    seen = {index}
    while True:
        token = sentence.tokens[index]
        if token.pos in ("NOUN", "PROPN") and (found := _person(sentence, index, names)):
            return found
        if token.pos in ("VERB", "AUX", "ADJ"):
            subject = sentence.subject(index)
            if subject >= 0 and subject not in seen and token.pos != "ADJ":
                return _own(sentence, which, subject, names)
        if token.head in seen:
            return _nearest(sentence, which, names)
        index = token.head
        seen.add(index)


def _own(sentence: Sentence, which: int, subject: int, names: Names) -> str:
    """The subject of the verb above, unless another person was named since and before the figure."""
    numeral = sentence.numerals[which]
    first = max([subject, *(t for t in sentence.tails if t <= numeral)])
    for index in range(numeral - 1, first, -1):
        if found := _person(sentence, index, names):
            return found
    return named(sentence, subject, names) or _nearest(sentence, which, names)


def beside(sentence: Sentence, which: int, names: Names) -> str:
    """Whose age a number of years is: the name set off before it, else the noun it tells of."""
    first = sentence.numerals[which]
    noun = sentence.counted(which) if sentence.quantities[which].kind == "age" else -1
    if noun < 0:
        noun = _noun_before(sentence, first)
    if noun < 0:
        return holder(sentence, which, names)
    if found := _person(sentence, noun, names):
        return found
    for child in sentence.children[noun]:
        if sentence.tokens[child].dep == "appos" and (found := _person(sentence, child, names)):
            return found
    return _noun_text(sentence, noun)


def _noun_before(sentence: Sentence, first: int) -> int:
    for index in range(first - 1, max(first - 6, -1), -1):
        if sentence.tokens[index].pos in ("NOUN", "PROPN"):
            return index
    return -1


def named(sentence: Sentence, index: int, names: Names) -> str:
    """The fullest name of what the word at `index` stands for."""
    token = sentence.tokens[index]
    if token.pos == "PRON":
        return _last_before(sentence.start, names) or ""
    return _person(sentence, index, names) or _noun_text(sentence, index)


def _person(sentence: Sentence, index: int, names: Names) -> str:
    """The person whom a name or a title stands for, "" for any other word."""
    token = sentence.tokens[index]
    for name in names.between(sentence.start, sentence.end):
        if name.start <= token.start < name.end and name.kind == "person":
            return full_name(name, names)
    for child in sentence.children[index]:
        name = _name_at(sentence, child, names)
        if (
            sentence.tokens[child].dep in ("appos", "flat:name", "compound", "nmod", "flat")
            and name
        ):
            return full_name(name, names)
    return names.bearers.get(token.key, "")


def _name_at(sentence: Sentence, index: int, names: Names) -> Name | None:
    start = sentence.tokens[index].start
    within = names.between(sentence.start, sentence.end)
    return next((n for n in within if n.start <= start < n.end and n.kind == "person"), None)


def full_name(name: Name, names: Names) -> str:
    """The fullest form of a name in its article: « M. Durand » -> "Paul Durand"."""
    from checker.claims.lemmas import fold  # noqa: PLC0415

    return names.full.get(fold(name.text.split()[-1]), name.text)


def _last_before(position: int, names: Names) -> str:
    before = [n for n in names.mentions if n.end <= position and n.kind == "person"]
    return full_name(before[-1], names) if before else ""


def _nearest(sentence: Sentence, which: int, names: Names) -> str:
    """The person named nearest before the figure, else after it, in the sentence or before it."""
    start = sentence.quantities[which].start
    own = [n for n in names.between(sentence.start, sentence.end) if n.kind == "person"]
    before = [n for n in own if n.end <= start]
    chosen = before[-1] if before else own[0] if own else None
    return full_name(chosen, names) if chosen else _last_before(sentence.start, names)


def _noun_text(sentence: Sentence, index: int) -> str:
    adjectives = [c for c in sentence.children[index] if sentence.tokens[c].dep == "amod"]
    words = sorted([index, *adjectives])
    return " ".join(sentence.tokens[i].text for i in words).lower()


def counted_thing(sentence: Sentence, which: int) -> str:
    """The dictionary form of what a figure counts, "" where it stands alone."""
    noun = sentence.counted(which)
    if noun < 0 or speech_of(sentence.language).people.at(sentence.tokens, noun):
        return ""
    return lemma(sentence.tokens[noun].text, sentence.language)

"""An article becomes parsed sentences, only those that hold a quantity."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from checker.claims.lemmas import stem_key, verb_key
from checker.claims.little_words import LittleWords
from checker.claims.names import Names
from checker.claims.quantity import Quantity
from checker.claims.sentence import EXACT, Sentence, Token
from checker.claims.speech import Speech, speech_of
from checker.claims.there_words import says_there
from checker.folding import fold

if TYPE_CHECKING:
    from spacy.tokens import Doc
    from spacy.tokens import Token as ParsedToken

from checker.claims.parser import Parser, Words
from checker.claims.people_counted import with_people

__all__ = ["Unparsed", "naming", "parsed", "unparsed"]

APOSTROPHES = frozenset("'’")
DETERMINERS = ("one", "none")
PEOPLE = ("person", "")  # kinds of names that may be of people


_Item: TypeAlias = tuple[int, int, tuple[Quantity, ...]]


@dataclass(frozen=True, slots=True)
class _Word:
    text: str
    start: int
    end: int
    quantity: int
    space: bool


@dataclass(frozen=True, slots=True)
class Unparsed:
    """The sentences of an article that are worth a parse, parted into words."""

    text: str
    names: Names
    chosen: tuple[_Item, ...]
    words: tuple[tuple[_Word, ...], ...]


def unparsed(
    text: str,
    spans: Iterable[tuple[int, int]],
    quantities: tuple[Quantity, ...],
    parser: Parser,
    triggers: frozenset[str],
    names: Names,
) -> Unparsed:
    """The sentences at `spans` that hold a quantity.

    A sentence whose only quantities are determiners ("un", "no") is kept when it holds the key of
    one of the `triggers`, the words of measures that may count them.
    """
    chosen = tuple(_chosen(text, tuple(spans), quantities, parser.language, triggers))
    words = tuple(tuple(_words(text, *item, parser)) for item in chosen)
    return Unparsed(text, names, chosen, words)


def naming(read: Unparsed, spans: Iterable[tuple[int, int]], parser: Parser) -> Unparsed:
    """The other sentences of an article, those without a figure, that name somebody."""
    known = {start for start, _, _ in read.chosen}
    chosen = tuple(
        (start, end, ())
        for start, end in spans
        if start not in known and any(n.kind in PEOPLE for n in read.names.between(start, end))
    )
    words = tuple(tuple(_words(read.text, *item, parser)) for item in chosen)
    return Unparsed(read.text, read.names, chosen, words)


def parsed(articles: Sequence[Unparsed], parser: Parser) -> Iterator[tuple[Sentence, ...]]:
    """The sentences of each article with their trees; all go through the network together."""
    rows = [row for article in articles for row in article.words]
    words = [([w.text for w in row], [w.space for w in row]) for row in rows]
    docs = parser.parse(words)
    entities = _entities(articles, words, parser)
    done = 0
    for article in articles:
        last = done + len(article.chosen)
        own = zip(article.chosen, article.words, docs[done:last], entities[done:last], strict=True)
        yield tuple(
            _sentence(article.text, item, row, doc, parser.language, found)
            for item, row, doc, found in own
        )
        done = last


def _entities(
    articles: Sequence[Unparsed], words: Sequence[Words], parser: Parser
) -> list[tuple[tuple[int, int, str], ...]]:
    """What the model says of the sentences that hold a name of which nothing is known."""
    items = [(article.names, item) for article in articles for item in article.chosen]
    rows = [row for article in articles for row in article.words]
    asked = [i for i, (names, item) in enumerate(items) if _undecided(names, item)]
    found: list[tuple[tuple[int, int, str], ...]] = [() for _ in items]
    for i, entities in zip(asked, parser.entities([words[i] for i in asked]), strict=True):
        row = rows[i]
        found[i] = tuple((row[e.first].start, row[e.last - 1].end, e.label) for e in entities)
    return found


def _undecided(names: Names, item: _Item) -> bool:
    return any(name.kind == "" for name in names.between(item[0], item[1]))


def _chosen(
    text: str,
    spans: tuple[tuple[int, int], ...],
    quantities: tuple[Quantity, ...],
    language: str,
    triggers: frozenset[str],
) -> list[_Item]:
    """The sentences worth a parse, and those that a pronoun at the head of one points back to."""
    starts = [quantity.start for quantity in quantities]
    owns = [quantities[bisect_left(starts, a) : bisect_left(starts, b)] for a, b in spans]
    wanted = [
        bool(own) and _wanted(text[a:b], own, triggers, language)
        for (a, b), own in zip(spans, owns, strict=True)
    ]
    needed = [
        here or (after and _points_back(text[spans[i + 1][0] : spans[i + 1][1]], language))
        for i, (here, after) in enumerate(zip(wanted, [*wanted[1:], False], strict=True))
    ]
    return [(a, b, own) for (a, b), own, need in zip(spans, owns, needed, strict=True) if need]


def _points_back(text: str, language: str) -> bool:
    anaphora = speech_of(language).anaphora.phrases
    words = text.replace("’", "'").replace("'", "' ").split()[:4]
    back = any(
        (key,) in anaphora.get(key, ()) for word in words if (key := stem_key(word, language))
    )
    return back or says_there(text, language)


def _wanted(text: str, own: tuple[Quantity, ...], triggers: frozenset[str], language: str) -> bool:
    if any(quantity.kind not in DETERMINERS for quantity in own):
        return True
    return any(stem_key(word.strip(".,;:!?()\"«»'"), language) in triggers for word in text.split())


def _words(
    text: str, start: int, end: int, own: tuple[Quantity, ...], parser: Parser
) -> Iterator[_Word]:
    """The words of a sentence, each quantity as its mask."""
    speech = speech_of(parser.language)
    position = start
    for index, quantity in enumerate(own):
        yield from _plain(text, position, quantity.start, parser)
        yield from _masked(text, quantity, index, speech)
        position = _after_link(text, quantity, speech)
    yield from _plain(text, position, end, parser)


def _plain(text: str, start: int, end: int, parser: Parser) -> Iterator[_Word]:
    capitals = speech_of(parser.language).capitals
    for first, last in _elided(text[start:end], parser):
        a, b = start + first, start + last
        word, space = text[a:b], text[b : b + 1].isspace()
        if space and word in capitals and not text[:a].rstrip()[-1:].isalnum():
            word = capitals[word]  # « A Pau », as agencies write it
        yield _Word(word, a, b, -1, space)


def _elided(text: str, parser: Parser) -> Iterator[tuple[int, int]]:
    """The words of what stands before a quantity; the "d'" of « d'une » is one word there too."""
    found = list(parser.tokens(text))
    if text[-1:] in APOSTROPHES and len(found) > 1 and found[-2][1] == found[-1][0]:
        found[-2:] = [(found[-2][0], found[-1][1])]
    yield from found


def _masked(text: str, quantity: Quantity, index: int, speech: Speech) -> Iterator[_Word]:
    start, end = quantity.start, quantity.end
    masks = speech.masks.get(quantity.kind) or (text[start:end],)
    for number, mask in enumerate(masks):
        last = number == len(masks) - 1
        space = not last or text[end : end + 1].isspace()
        yield _Word(mask, start, end, index if number == 0 else -1, space)


def _after_link(text: str, quantity: Quantity, speech: Speech) -> int:
    """Where to go on after a quantity: behind the "de" of « des milliers de morts »."""
    if quantity.kind != "number":
        return quantity.end
    for link in speech.link:
        for shape in {link + " "} if link[-1] != "'" else {link, link.replace("'", "’")}:
            led = text.startswith(" " + shape, quantity.end)
            if led and _noun_follows(text, quantity, shape, speech.little):
                return quantity.end + 1 + len(shape)
    return quantity.end


def _noun_follows(text: str, quantity: Quantity, shape: str, little: LittleWords) -> bool:
    # "five of the wounded" keeps its link: it is a part of them
    position = quantity.end + 1 + len(shape)
    word = text[position : position + 12].partition(" ")[0].lower()
    return not word.startswith(little.according) and word not in little.wholes + little.sourced


def _sentence(
    text: str,
    item: tuple[int, int, tuple[Quantity, ...]],
    words: tuple[_Word, ...],
    doc: Doc,
    language: str,
    entities: tuple[tuple[int, int, str], ...],
) -> Sentence:
    start, end, own = item
    tokens = tuple(
        _token(word, own, token, language) for word, token in zip(words, doc, strict=True)
    )
    numerals = tuple(i for i, word in enumerate(words) if word.quantity >= 0)
    counts = (i for i in numerals if own[words[i].quantity].kind == "number")
    tokens = with_people(tokens, {_tail(words, i) for i in counts}, language)
    return Sentence(
        start,
        end,
        text[start:end],
        language,
        tokens,
        own,
        numerals,
        tuple(_tail(words, index) for index in numerals),
        _children(tokens),
        entities,
    )


def _token(word: _Word, own: tuple[Quantity, ...], parsed: ParsedToken, language: str) -> Token:
    return Token(
        word.text,
        _key(word, own, language, verb=parsed.pos_ == "VERB"),
        parsed.pos_,
        parsed.dep_,
        parsed.head.i,
        word.start,
        word.end,
        word.quantity,
        EXACT + fold(word.text),
    )


def _children(tokens: Sequence[Token]) -> tuple[tuple[int, ...], ...]:
    """The words that hang on each word of a tree."""
    children: list[list[int]] = [[] for _ in tokens]
    for index, token in enumerate(tokens):
        if token.head != index:
            children[token.head].append(index)
    return tuple(map(tuple, children))


def _key(word: _Word, own: tuple[Quantity, ...], language: str, *, verb: bool) -> str:
    if word.quantity >= 0 and own[word.quantity].kind not in DETERMINERS:
        return "#"
    return (verb_key if verb else stem_key)(word.text.replace("’", "'"), language)


def _tail(words: tuple[_Word, ...], numeral: int) -> int:
    after = numeral + 1
    while after < len(words) and words[after].start == words[numeral].start:
        after += 1
    return after

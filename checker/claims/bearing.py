"""Who is meant by a word of a sentence: a name, a title, a noun."""

from __future__ import annotations

from checker.claims.camps import camp_of
from checker.claims.holder_words import holder_words
from checker.claims.institutes import is_institute
from checker.claims.mandates import known_by_word
from checker.claims.names import Name, Names
from checker.claims.persons import role_at, role_size
from checker.claims.sentence import Sentence
from checker.claims.speech import speech_of
from checker.folding import fold

__all__ = [
    "called",
    "full_name",
    "last_before",
    "last_holder",
    "name_at",
    "people_before",
    "person_at",
    "text_of",
    "whoever",
    "whole_name",
]

FAR = 250  # code points from a pronoun back to the party that it stands for
NAME_PARTS = frozenset({"appos", "flat:name", "compound", "nmod", "flat"})
NAMED = 5  # words from « le parti » to its name
MANY = 3  # words of a role that no adjective tells: « chef de l'État »
WITH_NOUN = frozenset({"amod", "advmod", "compound"})


def person_at(sentence: Sentence, index: int, names: Names) -> str:
    """The person whom a name or a title stands for, "" for any other word."""
    start = sentence.tokens[index].start
    if names.meant and start in names.meant:
        return names.meant[start]
    name = name_at(sentence, index, names)
    if name and name.kind == "person":
        return full_name(name, names)
    for child in sentence.children[index]:
        name = name_at(sentence, child, names)
        if name and name.kind == "person" and _is_part(sentence, index, child):
            return full_name(name, names)
    token = sentence.tokens[index]
    surname = names.full.get(fold(token.text), "") if token.text[:1].isupper() else ""
    role = role_at(sentence, index)
    return surname or names.bearers.get(token.key, "") or names.roles.get(role, "")


def _is_part(sentence: Sentence, index: int, child: int) -> bool:
    """True for the name of « le candidat Durand », and not of « tour (…), devant Durand »."""
    dep = sentence.tokens[child].dep
    between = sentence.tokens[min(index, child) + 1 : max(index, child)]
    led = dep == "nmod" and any(token.pos in ("ADP", "PUNCT", "NUM") for token in between)
    return dep in NAME_PARTS and not led


def name_at(sentence: Sentence, index: int, names: Names) -> Name | None:
    """The mention of a name that holds the word at `index`."""
    start = sentence.tokens[index].start
    within = names.between(sentence.start, sentence.end)
    return next((name for name in within if name.start <= start < name.end), None)


def whoever(sentence: Sentence, index: int, names: Names) -> str:
    """The person, else the name, else the noun that a word stands for."""
    if found := person_at(sentence, index, names):
        return found
    name = name_at(sentence, index, names)
    if name:
        return whole_name(sentence, index, name)
    return _party_named(sentence, index, names) or called(sentence, index)


def _party_named(sentence: Sentence, index: int, names: Names) -> str:
    """The name of « le parti de gauche Avenir », « le mouvement citoyen Avenir »; "" for none."""
    tokens = sentence.tokens
    if not holder_words(sentence.language).bodies.at(tokens, index):
        return ""
    for behind in range(index + 1, min(index + 1 + NAMED, len(tokens))):
        if name := name_at(sentence, behind, names):
            of = tokens[behind - 1].text.lower() in speech_of(sentence.language).little.of
            known = name.kind == "party" or (name.kind not in ("person", "place") and not of)
            return whole_name(sentence, behind, name) if known else ""
        if tokens[behind].pos not in ("ADJ", "NOUN", "ADP") or sentence.in_quantity(behind):
            return ""
    return ""


def called(sentence: Sentence, index: int) -> str:
    """A noun with its adjectives, and all words of a role: « chef de l'État »."""
    if camp := camp_of(sentence, index):
        return camp.who
    size = role_size(sentence, index)
    if size < MANY:
        return text_of(sentence, index)
    first, last = sentence.tokens[index], sentence.tokens[index + size - 1]
    end = last.start + len(last.text)
    return sentence.text[first.start - sentence.start : end - sentence.start]


def whole_name(sentence: Sentence, index: int, name: Name) -> str:
    """A name with the adjective that ends it in small letters: « Parti national »."""
    if known := _known_name(sentence, name):
        return known
    end = index
    while end < len(sentence.tokens) and sentence.tokens[end].start < name.end:
        end += 1
    words = [name.text.removesuffix("'s").removesuffix("’s")]
    if name.kind == "party" and " " not in name.text:
        words += _of_party(sentence, end)
    for token in sentence.tokens[end : end + 1] if name.kind != "person" else ():
        if token.pos != "ADJ" or token.quantity >= 0:
            break
        words.append(token.text)
    return " ".join(words)


def _known_name(sentence: Sentence, name: Name) -> str:
    """All of a party's name that goes on in small letters: « République en marche »."""
    start = name.start - sentence.start
    behind = sentence.text[start:]
    for told in known_by_word(sentence.language).get(fold(name.text.split()[0]), ()):
        longer = len(told) > len(name.text) and fold(behind[: len(told)]) == fold(told)
        if longer and not behind[len(told) : len(told) + 1].isalnum():
            return behind[: len(told)]
    return ""


def _of_party(sentence: Sentence, end: int) -> list[str]:
    """What goes on with the name « Parti du travail », « Union des gauches »."""
    of = speech_of(sentence.language).little.of
    first, behind = sentence.tokens[end : end + 1], sentence.tokens[end + 1 : end + 2]
    led = bool(first) and first[0].text.lower() in of
    noun = bool(behind) and behind[0].pos == "NOUN" and behind[0].quantity < 0
    return [first[0].text, behind[0].text] if led and noun else []


def full_name(name: Name, names: Names) -> str:
    """The fullest form of a name in its article: « M. Durand » -> "Paul Durand"."""
    own = names.full.get(fold(name.text))
    return own or names.full.get(fold(name.text.split()[-1]), name.text)


def last_before(position: int, names: Names) -> str:
    """The last person named before a place of the text, "" for none."""
    return next(iter(people_before(position, names)), "")


def last_holder(position: int, names: Names, language: str) -> str:
    """The last person named before a place of the text, or the party where none is near.

    Of two in one sentence, it is the one whom the sentence sets above the other.
    """
    told = [n for n in names.mentions if n.end <= position and n.kind in ("person", "party")]
    told = [name for name in told if not is_institute(name.text, language)]
    near = [name for name in told if position - FAR < name.start]
    if near and all(name.kind == "party" for name in near):
        return near[-1].text
    last = next((name for name in reversed(told) if name.kind == "person"), None)
    return names.ahead.get(last.start) or full_name(last, names) if last else ""


def people_before(position: int, names: Names) -> tuple[str, ...]:
    """Everybody named before a place of the text, the last one first."""
    before = [name for name in names.mentions if name.end <= position and name.kind == "person"]
    return tuple(dict.fromkeys(full_name(name, names) for name in reversed(before)))


def text_of(sentence: Sentence, index: int, *, complement: bool = False) -> str:
    """A noun with its adjectives in lower case, and with what "de" adds to it where asked."""
    own = [c for c in sentence.children[index] if sentence.tokens[c].dep in WITH_NOUN]
    words = [i for i in (index, *own) if not _is_mask(sentence, i) and abs(i - index) <= 3]
    words = [i for i in words if sentence.tokens[i].pos != "ADV" or abs(i - index) <= 1]
    words = [i for i in words if not _is_parted(sentence, i, index)]
    if complement:
        first, last = index, max([index, *(c for c in sentence.children[index] if c > index)])
        words = [*words, *range(first, last + 1)]
    text = " ".join(sentence.tokens[i].text for i in sorted(set(words)))
    token = sentence.tokens[index]
    named = token.pos == "PROPN" or (index > 0 and token.text[:1].isupper())
    return text if named else text.lower()


def _is_parted(sentence: Sentence, index: int, noun: int) -> bool:
    """True for the adjective of « les Verts, forts de leurs 15 % »."""
    first, last = sorted((index, noun))
    return any(token.text == "," for token in sentence.tokens[first:last])


def _is_mask(sentence: Sentence, index: int) -> bool:
    """True for the words that stand for a quantity: "old" of "a 70-year-old woman", "-party"."""
    tied = index > 0 and sentence.tokens[index].text.startswith("-")
    return sentence.in_quantity(index) or (tied and sentence.in_quantity(index - 1))

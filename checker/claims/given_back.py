"""Whom a pronoun of a poll stands for: « Elabe lui donne 84 sièges », "it gives them 12%"."""

from __future__ import annotations

from checker.claims.bearing import called, full_name, name_at, whole_name
from checker.claims.contest_words import contest_words
from checker.claims.holder_words import holder_words
from checker.claims.institutes import is_institute
from checker.claims.lemmas import stem_key
from checker.claims.mandates import is_party, mandate_words
from checker.claims.names import Name, Names
from checker.claims.sentence import Sentence

__all__ = ["askers", "given_back", "is_asker", "is_given_back", "is_pollster"]

BEHIND = 8  # words from a pronoun to the figure
ASKED = 6  # words from a poll to who made it
CLOSE = 120  # code points from a party to the person behind it who is no more than its own
FAR = 400  # code points from a pronoun to whom it stands for
BODIES = ("party", "person", "body")


def given_back(sentence: Sentence, which: int, names: Names) -> str:
    """Who stands behind the pronoun that a figure is given to, "" for no such pronoun.

    The party or person named last before it, but for who gives.
    """
    verb = _giving(sentence, which)
    if verb < 0:
        return ""
    at = sentence.tokens[verb].start
    subject = sentence.subject(verb)
    own = sentence.tokens[subject].start if subject >= 0 else -1
    near = [n for n in names.mentions if at - FAR < n.start and n.end <= at and n.kind in BODIES]
    held = [n for n in near if not n.start <= own < n.end and not is_pollster(n, sentence.language)]
    held = [n for n in held if not _asks(sentence, n)]
    people = [n.end for n in held if n.kind == "person"]
    parties = [n for n in held if n.kind == "party" or is_party(n.text, sentence.language)]
    parties = [n for n in parties if n.end > max(people, default=-1) - CLOSE]
    last = max((name.start for name in held), default=-1)
    if (role := _role_before(sentence, verb)) >= 0 and sentence.tokens[role].start > last:
        return called(sentence, role)
    return _called(sentence, (parties or held)[-1], names) if held else ""


def _asks(sentence: Sentence, name: Name) -> bool:
    index = next((i for i, t in enumerate(sentence.tokens) if t.start == name.start), 0)
    return _asks_at(sentence, index)


def is_asker(sentence: Sentence, index: int, names: Names) -> bool:
    """True for a word of the name of an institute: it asks how people vote and holds no votes."""
    name = name_at(sentence, index, names)
    known = name is not None and is_pollster(name, sentence.language)
    return known or (sentence.tokens[index].text[:1].isupper() and _asks_at(sentence, index))


def askers(sentence: Sentence, names: Names) -> frozenset[str]:
    """The names of a sentence that are of who asked how people vote."""
    within = names.between(sentence.start, sentence.end)
    return frozenset(name.text for name in within if _asks(sentence, name))


def _asks_at(sentence: Sentence, index: int) -> bool:
    """True for the institute of "a poll last week by Emery", known or not."""
    tokens, polls = sentence.tokens, contest_words(sentence.language).polls
    led = index > 0 and "ADP" in (t.pos for t in tokens[max(index - 2, 0) : index])
    return led and polls.find(tokens, index - ASKED, index) >= 0


def _role_before(sentence: Sentence, verb: int) -> int:
    """The one of « donnait le sortant à 51 %, le place à 53 % » who has a role; -1."""
    words, tokens = mandate_words(sentence.language), sentence.tokens
    for index in range(verb - 1, 0, -1):
        led = tokens[index - 1].pos == "DET"
        if led and (words.incumbents.at(tokens, index) or words.rivals.at(tokens, index)):
            return index
    return -1


def is_given_back(sentence: Sentence, which: int) -> bool:
    """True for a figure that goes to whom a pronoun stands for."""
    return _giving(sentence, which) >= 0


def _called(sentence: Sentence, name: Name, names: Names) -> str:
    if name.kind == "person":
        return names.ahead.get(name.start) or full_name(name, names)
    starts = [token.start for token in sentence.tokens]
    if name.start in starts:
        return whole_name(sentence, starts.index(name.start), name)
    plain = mandate_words(sentence.language).plain.phrases  # « Parti » that is out of sight
    alone = stem_key(name.text, sentence.language) in plain
    return "" if alone else name.text


def _giving(sentence: Sentence, which: int) -> int:
    """The verb of « lui en donne 84 », « la voit à 9 % », "puts it on 12%"; -1 for none."""
    words, tokens = holder_words(sentence.language), sentence.tokens
    numeral = sentence.numerals[which]
    for index in range(numeral - 1, max(numeral - BEHIND, -1), -1):
        if tokens[index].quantity >= 0 or tokens[index].text in (";", "."):
            return -1
        if words.givers.at(tokens, index):
            led = index - 2 if index and words.clitic_gaps.at(tokens, index - 1) else index - 1
            return index if any(_is_clitic(sentence, i) for i in (led, index + 1)) else -1
    return -1


def _is_clitic(sentence: Sentence, index: int) -> bool:
    """True for a pronoun of `clitics`; before a verb a parser may take one for an article."""
    if not 0 <= index < len(sentence.tokens):
        return False
    token, behind = sentence.tokens[index], sentence.tokens[index + 1 : index + 2]
    article = token.pos == "DET" and bool(behind) and behind[0].pos in ("VERB", "AUX")
    return (token.pos == "PRON" or article) and bool(
        holder_words(sentence.language).clitics.at(sentence.tokens, index)
    )


def is_pollster(name: Name, language: str) -> bool:
    """True for an institute that asks people how they vote: it holds no votes."""
    return is_institute(name.text, language)

"""Whom a pronoun of a poll stands for: « Elabe lui donne 190 sièges », "it gives them 12%"."""

from __future__ import annotations

from checker.claims.bearing import full_name, whole_name
from checker.claims.holder_words import holder_words
from checker.claims.lemmas import stem_key
from checker.claims.mandates import is_party, mandate_words
from checker.claims.names import Name, Names
from checker.claims.sentence import Sentence
from checker.claims.source_words import sources_of
from checker.folding import fold

__all__ = ["given_back", "is_given_back", "is_pollster"]

BEHIND = 8  # words from a pronoun to the figure
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
    parties = [n for n in held if n.kind == "party" or is_party(n.text, sentence.language)]
    return _called(sentence, (parties or held)[-1], names) if held else ""


def is_given_back(sentence: Sentence, which: int) -> bool:
    """True for a figure that goes to whom a pronoun stands for."""
    return _giving(sentence, which) >= 0


def _called(sentence: Sentence, name: Name, names: Names) -> str:
    if name.kind == "person":
        return full_name(name, names)
    starts = [token.start for token in sentence.tokens]
    if name.start in starts:
        return whole_name(sentence, starts.index(name.start), name)
    plain = mandate_words(sentence.language).plain.phrases  # « Parti » that is out of sight
    alone = stem_key(name.text, sentence.language) in plain
    return "" if alone else name.text


def _giving(sentence: Sentence, which: int) -> int:
    """The verb of « lui en donne 190 », « la voit à 10 % », "puts it on 12%"; -1 for none."""
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
    if not 0 <= index < len(sentence.tokens) or sentence.tokens[index].pos != "PRON":
        return False
    return bool(holder_words(sentence.language).clitics.at(sentence.tokens, index))


def is_pollster(name: Name, language: str) -> bool:
    """True for an institute that asks people how they vote: it holds no votes."""
    experts = sources_of(language).kinds.named.get("expert")
    keys = {stem_key(name.text, language), fold(name.text), fold(name.text.split()[0])}
    return experts is not None and not keys.isdisjoint(experts.phrases)

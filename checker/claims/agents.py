"""Who does what a sentence says of a figure: who gives, pays, asks a sum."""

from __future__ import annotations

from checker.claims.bearing import last_before, name_at, whoever
from checker.claims.givers import gapped, giver
from checker.claims.holder_words import holder_words
from checker.claims.names import Names
from checker.claims.sentence import Sentence
from checker.claims.speech import speech_of

__all__ = ["agent"]


def agent(sentence: Sentence, which: int, names: Names) -> str:
    """The name or noun that is the subject above a figure, "" where there is none.

    A pronoun stands for the person named last. A noun that stands right before the figure with no
    verb between goes first: « la région donne 10 millions, la ville 50 ».
    """
    numeral = sentence.numerals[which]
    if (beside := max(_elliptic(sentence, numeral), gapped(sentence, which))) >= 0:
        return whoever(sentence, beside, names)
    if (told := giver(sentence, which, names)) >= 0:
        return whoever(sentence, told, names)
    pronoun, owned = -1, ""
    for verb in sentence.clause(numeral) or _root(sentence, numeral):
        subject = sentence.subject(verb)
        if subject < 0 or subject == sentence.tokens[numeral].head:
            continue
        if sentence.tokens[subject].pos == "PRON":
            pronoun = subject
        elif not owned and _is_owned(sentence, subject):
            owned = whoever(sentence, subject, names)  # « leur don »: of whoever acts above
        else:
            return _named(sentence, subject, names) or whoever(sentence, subject, names)
    if owned and pronoun < 0:
        return owned
    known = pronoun >= 0 and holder_words(sentence.language).pronouns.at(sentence.tokens, pronoun)
    return last_before(sentence.tokens[pronoun].start, names) if known else ""


def _named(sentence: Sentence, noun: int, names: Names) -> str:
    """The name of « la famille Garnier », « le groupe Arlan »; "" for none, or for a place."""
    behind = sentence.tokens[noun + 1 : noun + 2]
    if sentence.tokens[noun].pos != "NOUN" or not behind or not behind[0].text.istitle():
        return ""
    name = name_at(sentence, noun + 1, names)
    apart = behind[0].pos != "PROPN" or (name is not None and name.kind == "place")
    return "" if apart else whoever(sentence, noun + 1, names)


def _root(sentence: Sentence, index: int) -> tuple[int, ...]:
    """The head of the sentence, which the parser may not take for a verb."""
    seen = {index}
    while (head := sentence.tokens[index].head) not in seen:
        index = head
        seen.add(index)
    return (index,) if sentence.tokens[index].pos == "ADJ" else ()


def _is_owned(sentence: Sentence, noun: int) -> bool:
    """True for « leur don », "their gift"."""
    owner = speech_of(sentence.language).possessive
    return any(
        child < noun and bool(owner.at(sentence.tokens, child)) for child in sentence.children[noun]
    )


def _elliptic(sentence: Sentence, numeral: int) -> int:
    """The noun of « , la ville de Lyon 50 »: between a comma and the figure, with no verb."""
    first = next((i for i in range(numeral - 1, -1, -1) if _stops(sentence, i)), -1)
    if first < 0 or sentence.tokens[first].pos not in ("PUNCT", "CCONJ"):
        return -1
    between = range(first + 1, numeral)
    nouns = [i for i in between if sentence.tokens[i].pos in ("NOUN", "PROPN")]
    plain = all(sentence.tokens[i].pos in ("DET", "NOUN", "PROPN", "ADP", "ADJ") for i in between)
    led = bool(between) and sentence.tokens[between[0]].pos == "ADP"
    return nouns[0] if nouns and plain and not led and _is_before_figure(sentence, first) else -1


def _stops(sentence: Sentence, index: int) -> bool:
    return sentence.tokens[index].pos in ("PUNCT", "CCONJ", "VERB", "AUX", "PRON", "SCONJ")


def _is_before_figure(sentence: Sentence, first: int) -> bool:
    """True when another figure stands before: only then may a verb be left out."""
    return any(token.quantity >= 0 for token in sentence.tokens[:first])

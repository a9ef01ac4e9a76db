"""Sources that stand before their figure without a clause of their own.

« La police a vu 200 personnes, la CGT 400 », « les syndicats le triple, soit 600 », « moins que la
CGT, qui en a vu 400 », « la police ramène ce nombre à 200 ».
"""

from __future__ import annotations

from checker.claims.attach import Mention
from checker.claims.counting import own_noun
from checker.claims.cues import is_of_noun, is_placed
from checker.claims.sentence import Sentence
from checker.claims.source_words import sources_of
from checker.claims.speech import speech_of

__all__ = ["gapped", "heads_clause", "is_counted"]

QUOTES = ("«", '"', "“", "„")
NEAR = 5  # words from a source to its figure, those that belong to either left out
NAMED = ("NOUN", "PROPN", "ADJ", "X")
MULTIPLES = ("multiple", "share")  # « deux fois plus », « la moitié »
LITTLE = ("PUNCT", "PRON", "DET", "ADV", "CCONJ", "SCONJ")


def gapped(sentence: Sentence, which: int, mentions: tuple[Mention, ...]) -> Mention | None:
    """The source right before a figure with at most the verb of saying between, the first one."""
    after = sentence.tails[which]
    if speech_of(sentence.language).part_after.find(sentence.tokens, after, after + 1) >= 0:
        return None  # "Riot police, 400 of them": they are counted
    return next((m for m in mentions if _tells(sentence, which, m)), None)


def _tells(sentence: Sentence, which: int, mention: Mention) -> bool:
    numeral = sentence.numerals[which]
    if mention.last >= numeral:
        return False
    if is_placed(sentence, mention.first) or is_counted(sentence, mention):
        return False  # « 40 décès à l'hôpital et 12 à domicile »
    if (
        not mention.led
        and is_of_noun(sentence, mention.first)
        and not _counts_more(sentence, which, mention)
    ):
        return False  # « à l'appel de la CGT, 80 % »
    between = range(_behind_name(sentence, mention), numeral)
    while between and sentence.tokens[between[-1]].text in QUOTES:
        between = between[:-1]
    if between and _is_link(sentence, between[-1]) and own_noun(sentence, which) < 0:
        between = between[:-1]  # « la direction fait état de 35 %, la CGT de 50 % »
    between = range(between.start, _before_multiple(sentence, which, between))
    paper = sources_of(sentence.language).papers.at(sentence.tokens, mention.last) > 0
    return len(between) <= NEAR and all(_gap(sentence, i, paper=paper) for i in between)


def _behind_name(sentence: Sentence, mention: Mention) -> int:
    """The word behind the source: « le collectif pour le climat 400 » names all of it.

    Only where the source stands at the head of its clause, without a verb.
    """
    tokens, index = sentence.tokens, mention.last + 1
    if not heads_clause(sentence, mention):
        return index
    known = speech_of(sentence.language).little.named_for
    if index >= len(tokens) or tokens[index].text.lower() not in known:
        return index
    while index + 1 < len(tokens) and tokens[index + 1].pos in ("DET", *NAMED):
        if tokens[index + 1].quantity >= 0:
            return mention.last + 1
        index += 1
    return index + 1


def heads_clause(sentence: Sentence, mention: Mention) -> bool:
    """True for a source right behind « , », « et », « mais », « quand »."""
    before = (t for t in reversed(sentence.tokens[: mention.first]) if t.pos != "DET")
    token = next(before, None)
    return token is not None and token.pos in ("PUNCT", "CCONJ", "SCONJ")


def _before_multiple(sentence: Sentence, which: int, between: range) -> int:
    """The first word of « le triple, soit 600 », « at twice that, 600 »; else the figure's own."""
    own, so = own_noun(sentence, which) >= 0, speech_of(sentence.language).that_is
    for index in between:
        behind = _behind_multiple(sentence, index)
        rest = range(behind, between.stop)
        told = not own or any(so.at(sentence.tokens, i) for i in rest)
        if behind > index and told and all(_is_so(sentence, i) for i in rest):
            return index - (index > between.start and _is_link(sentence, index - 1))
    return between.stop


def _behind_multiple(sentence: Sentence, index: int) -> int:
    """The word behind « le triple », « deux fois plus », « la moitié »; `index` where none is."""
    tokens, which = sentence.tokens, sentence.tokens[index].quantity
    if which < 0:
        return index + sources_of(sentence.language).multiples.at(tokens, index)
    if sentence.quantities[which].kind not in MULTIPLES:
        return index
    return max(sentence.tails[which], index + 1)


def _is_so(sentence: Sentence, index: int) -> bool:
    so = speech_of(sentence.language).that_is
    return sentence.tokens[index].pos == "PUNCT" or bool(so.at(sentence.tokens, index))


def _counts_more(sentence: Sentence, which: int, mention: Mention) -> bool:
    """True for the one of « six fois moins que la CGT, qui en a vu 400 »: what it saw is bare."""
    tokens, behind = sentence.tokens, mention.last + 1
    behind += behind < len(tokens) and tokens[behind].text == ","
    relatives = speech_of(sentence.language).little.relatives
    follows = behind < len(tokens) and tokens[behind].text.lower() in relatives
    return follows and bool(mention.kind) and own_noun(sentence, which) < 0


def _is_link(sentence: Sentence, index: int) -> bool:
    return sentence.tokens[index].text.lower() in speech_of(sentence.language).little.of


def is_counted(sentence: Sentence, mention: Mention) -> bool:
    """True for « 150 pompiers et 60 engins », "two police officers": the counted say nothing."""
    figures = (i for i, first in enumerate(sentence.numerals) if first < mention.first)
    return any(mention.first <= sentence.counted(i) <= mention.last for i in figures)


def _gap(sentence: Sentence, index: int, *, paper: bool) -> bool:
    """« la FSU, elle, en relève 900 »: nothing but the verb of saying may stand between.

    Behind a `paper` that is "be": "the police figure was 900".
    """
    token, little = sentence.tokens[index], speech_of(sentence.language).little
    known = sources_of(sentence.language)
    if token.pos == "AUX" and (paper or _counts(sentence, index + 1)):
        return True
    if known.verbs.at(sentence.tokens, index) or known.sums.at(sentence.tokens, index):
        return True
    if _counts(sentence, index):
        return True
    if token.text.lower() in little.when:
        return False  # « dans cette région, où 900 étaient morts »
    return (
        token.quantity < 0
        and (token.pos in LITTLE or token.text.lower() in little.source_gaps)
        and token.text not in (";", ":", ".", "(")
    )


def _counts(sentence: Sentence, index: int) -> bool:
    """True for the verb of « la CGT, qui en a vu 400 »."""
    return sources_of(sentence.language).counts.at(sentence.tokens, index) > 0

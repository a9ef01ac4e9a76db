"""Who says a figure, and what kind of source that is."""

from __future__ import annotations

from checker.claims.attach import Mention, attached, is_figure, leading
from checker.claims.bracketed_sources import enclosed
from checker.claims.counting import own_noun
from checker.claims.cues import (
    closes_aside,
    is_cued,
    is_of_noun,
    is_placed,
    is_voice,
    says_aside,
)
from checker.claims.gapped_sources import gapped, heads_clause, is_counted
from checker.claims.names import Names
from checker.claims.persons import is_person
from checker.claims.reporting import reported_by, said_right_after
from checker.claims.sentence import Sentence
from checker.claims.source_words import Sources, sources_of
from checker.claims.speech import speech_of
from checker.claims.two_sources import told_by_order

__all__ = ["source_of", "sources"]

CUED = 7  # words from « selon » to its source: « selon les estimations de l'institut »
REACH = 18  # words from a figure to who says it
NOUNS = ("NOUN", "PROPN", "ADJ", "X")
CUE_WORDS = ("ADP", "DET", "VERB", "PRON", "SCONJ")  # « selon la », « d'après les »
SET_OFF = 10  # words from the comma to the source of « ..., a-t-on appris auprès de la police »


def sources(sentence: Sentence, names: Names) -> tuple[Mention, ...]:
    """Every source that the sentence names, whether or not a figure is theirs."""
    known = sources_of(sentence.language)
    found: list[Mention] = []
    for index in range(len(sentence.tokens)):
        if found and index <= found[-1].last:
            continue
        if any(
            known.verbs.at(sentence.tokens, i) > index - i for i in range(max(index - 2, 0), index)
        ):
            continue  # « fait état de »
        if known.sure.at(sentence.tokens, index):
            continue  # « Selon Force ouvrière »: the cue is no part of the name
        kind, size = _kind(sentence, index, known)
        body = next(
            (
                n
                for n in names.between(sentence.tokens[index].start, sentence.end)
                if n.start == sentence.tokens[index].start and n.kind == "body"
            ),
            None,
        )
        sure = (
            is_voice(sentence, index, known)
            or _speaks(sentence, index, known)
            or says_aside(sentence, index, known)
            or (sentence.tokens[index].pos == "PROPN" and _gives_estimate(sentence, index, known))
            or _counts_by_name(sentence, index, names)
        )
        if kind or body or sure:
            last = _last(sentence, index + max(size, 1) - 1)
            kind = kind or _kind_within(sentence, index, last, known)
            text = _text(sentence, index, last)
            found.append(Mention(index, last, text, is_cued(sentence, index, known), kind))
    return (*found, *told_by_order(sentence, found))


def _speaks(sentence: Sentence, index: int, known: Sources) -> bool:
    """True for a name or a person behind a verb of saying: « ..., a annoncé Jeanne Morvan »."""
    token = sentence.tokens[index]
    somebody = token.pos == "PROPN" or (token.pos == "NOUN" and is_person(sentence, index))
    return somebody and closes_aside(sentence, index, known) >= 0


def _counts_by_name(sentence: Sentence, index: int, names: Names) -> bool:
    """True for « Le Nombre Jaune, lui, en revendique 9 000 »: what no list knows counts."""
    tokens, start = sentence.tokens, sentence.tokens[index].start
    told = (n for n in names.between(start, sentence.end) if n.start == start and n.kind != "place")
    if (name := next(told, None)) is None:
        return False
    behind = (i for i in range(index + 1, len(tokens)) if tokens[i].start >= name.end)
    claims, between = sources_of(sentence.language).claims, ("PUNCT", "PRON", "AUX", "ADV", "ADP")
    for verb in behind:
        if claims.at(tokens, verb):
            return True
        if tokens[verb].pos not in between or tokens[verb].quantity >= 0:
            break
    return False


def _gives_estimate(sentence: Sentence, index: int, known: Sources) -> bool:
    """True for the name of « selon une première estimation de l'Insee »."""
    for cue in range(index - 1, max(index - CUED, 0) - 1, -1):
        token = sentence.tokens[cue]
        if size := known.sure.at(sentence.tokens, cue):
            said = sentence.tokens[cue + size : index]
            return any(t.pos == "NOUN" for t in said)
        if token.pos not in ("DET", "ADJ", "ADP", "NOUN") or _counts(sentence, cue):
            return False
    return False


def source_of(
    sentence: Sentence, which: int, mentions: tuple[Mention, ...], carried: Mention | None
) -> Mention | None:
    """The source of one figure, None where the article itself says it.

    In order: led in beside the figure, the subject right before it, the subject of the verb that
    reports it, what opens or closes the sentence; a pronoun stands for `carried`. Sources that no
    semicolon parts from the figure go before the others.
    """
    near = tuple(m for m in mentions if not _is_parted(sentence, which, m))
    own = _source_among(sentence, which, near, None) if len(near) < len(mentions) else None
    return own or _source_among(sentence, which, mentions, carried)


def _is_parted(sentence: Sentence, which: int, mention: Mention) -> bool:
    numeral = sentence.numerals[which]
    between = range(min(mention.last, numeral), max(mention.first, numeral))
    return any(sentence.tokens[index].text == ";" for index in between)


def _source_among(
    sentence: Sentence, which: int, mentions: tuple[Mention, ...], carried: Mention | None
) -> Mention | None:
    led = [mention for mention in mentions if mention.led]
    return (
        enclosed(sentence, which, mentions)
        or _right_before(sentence, which, mentions)
        or _led(sentence, which, mentions)
        or _said_behind(sentence, which, mentions)
        or gapped(sentence, which, mentions)
        or reported_by(sentence, which, mentions, carried)
        or leading(sentence, which, led)
        or _closing(sentence, led)
    )


def _led(sentence: Sentence, which: int, mentions: tuple[Mention, ...]) -> Mention | None:
    """What « selon » leads in beside a figure.

    Not where another source stands nearer, « 900 d'après la police, mais la CGT en a vu 2 000 »,
    nor where another figure does, of which alone it is: « 900 personnes, 2 000 selon la CGT, ».
    """
    led = [mention for mention in mentions if mention.led]
    found = attached(sentence, which, led, reach=REACH)
    if found is None:
        return None
    numeral = sentence.numerals[which]
    if found.last < numeral:
        nearer = tuple(m for m in mentions if m.first > found.last and heads_clause(sentence, m))
        return gapped(sentence, which, nearer) or found
    return None if _is_of_other(sentence, which, found) else found


def _is_of_other(sentence: Sentence, which: int, led: Mention) -> bool:
    """True where a bare figure behind a comma alone has the source right behind it."""
    for other in range(which + 1, len(sentence.numerals)):
        numeral, tail = sentence.numerals[other], sentence.tails[other]
        aside = sentence.tokens[numeral - 1].text == "," and own_noun(sentence, other) < 0
        if tail <= led.first and aside and led.last + 1 < len(sentence.tokens):
            closed = sentence.tokens[led.last + 1].text == ","
            near = all(t.pos in CUE_WORDS for t in sentence.tokens[tail : led.first])
            if closed and near and own_noun(sentence, which) >= 0:
                return True
    return False


def _right_before(sentence: Sentence, which: int, mentions: tuple[Mention, ...]) -> Mention | None:
    """The CGT of « la CGT 65 000 et le cabinet, pour des médias, 47 800 »: it counts this one."""
    beside = (m for m in mentions if m.last == sentence.numerals[which] - 1 and m.kind)
    if own_noun(sentence, which) >= 0 or (found := next(beside, None)) is None:
        return None
    said = is_placed(sentence, found.first) or is_counted(sentence, found)
    return None if said or is_of_noun(sentence, found.first) else found


def _said_behind(sentence: Sentence, which: int, mentions: tuple[Mention, ...]) -> Mention | None:
    """The source of « 3 000 », ont affirmé les syndicats: set off right behind a bare figure."""
    verb, tokens = sentence.tails[which], sentence.tokens
    while verb < len(tokens) and tokens[verb].pos in ("PUNCT", "AUX"):
        verb += 1
    if verb == len(tokens) or tokens[sentence.tails[which]].pos != "PUNCT":
        return None
    return said_right_after(sentence, verb, mentions)


def _closing(sentence: Sentence, led: list[Mention]) -> Mention | None:
    """« ..., selon la police. » behind a comma and all figures covers those of the sentence."""
    if not led:
        return None
    last, tokens = led[-1], sentence.tokens
    if any(is_figure(sentence, index) for index in range(last.first, len(tokens))):
        return None
    rest = tokens[last.last + 1 :]
    ends = not rest or rest[0].pos == "PUNCT" or all(token.pos != "VERB" for token in rest)
    return last if ends and _is_set_off(sentence, last.first) else None


def _is_set_off(sentence: Sentence, first: int) -> bool:
    """True when a comma, and no figure, stands a few words before."""
    for index in range(first - 1, max(first - SET_OFF, 0) - 1, -1):
        if sentence.tokens[index].text in (",", "(", "–", "—"):
            return True
        if is_figure(sentence, index):
            return False
    return False


def _kind(sentence: Sentence, index: int, known: Sources) -> tuple[str, int]:
    kinds = known.kinds.at(sentence.tokens, index)
    return max(kinds, key=lambda kind: kind[1], default=("", 0))


def _kind_within(sentence: Sentence, first: int, last: int, known: Sources) -> str:
    return next((k for i in range(first, last + 1) if (k := _kind(sentence, i, known)[0])), "")


def _last(sentence: Sentence, index: int) -> int:
    """The last word of the noun phrase: « préfecture de police de Paris »."""
    tokens = sentence.tokens
    while index + 1 < len(tokens):
        step = 1
        while step < 3 and index + step < len(tokens) and _links(sentence, index + step):
            step += 1
        following = index + step
        if (
            following >= len(tokens)
            or tokens[following].quantity >= 0
            or tokens[following].pos not in NOUNS
            or _is_verb_after_all(sentence, following)
        ):
            return index
        index = following
    return index


def _is_verb_after_all(sentence: Sentence, index: int) -> bool:
    """True for « la direction chiffre à 2 millions »: nouns to the parser, listed as they stand."""
    exact = sentence.tokens[index].exact
    return exact in sources_of(sentence.language).verbs.phrases


def _links(sentence: Sentence, index: int) -> bool:
    links = speech_of(sentence.language).little.source_links
    return sentence.tokens[index].text.lower() in links


def _text(sentence: Sentence, first: int, last: int) -> str:
    start, end = sentence.tokens[first].start, sentence.tokens[last].end
    return sentence.text[start - sentence.start : end - sentence.start]


def _counts(sentence: Sentence, index: int) -> bool:
    """True for a figure, false for « selon une première estimation »."""
    which = sentence.tokens[index].quantity
    return which >= 0 and sentence.quantities[which].kind not in ("one", "ordinal")

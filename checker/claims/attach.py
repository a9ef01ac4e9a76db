"""Which mention of a sentence (a place, a date, a source) belongs to which of its quantities."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from checker.claims.contest_words import contest_words
from checker.claims.counting import holds_link
from checker.claims.sentence import Sentence
from checker.claims.source_words import sources_of
from checker.claims.speech import speech_of

__all__ = ["Mention", "attached", "in_relative", "inside", "is_figure", "leading"]

# a figure ends the reach of a mention that stands beyond it; dates and times do not
BLOCKERS = frozenset({"number", "ordinal", "percent", "money", "measure"})
STOPS = frozenset({";", ".", ":", "–", "—"})
FAR = 99
OPENING = 2  # words before a mention that opens its sentence
LISTED = ("NOUN", "ADJ", "CCONJ", "PUNCT", "NUM", "DET", "ADV", "VERB", "PRON")
CLAUSAL = ("NOUN", "AUX", "VERB", "ADV", "ADJ")  # of the first of two clauses with one verb
CLAUSE = 6  # words from one figure to the next there


@dataclass(frozen=True, slots=True)
class Mention:
    """Something that tells the scope or the source of a figure."""

    first: int  # token indices, both inclusive
    last: int
    value: str
    led: bool  # a preposition or cue leads it in: « à Paris », « selon la police »
    kind: str = ""


def attached(
    sentence: Sentence, which: int, mentions: Sequence[Mention], *, reach: int = 14
) -> Mention | None:
    """The mention that belongs to quantity `which`, None where none does.

    Nearest wins; one that follows must be led in, and no other figure may stand between, but for
    coordinated figures, which share what follows the last of them.
    """
    costs = [(_cost(sentence, which, mention), index) for index, mention in enumerate(mentions)]
    best = min(costs, default=(FAR, -1))
    return mentions[best[1]] if best[0] <= reach else None


def leading(sentence: Sentence, which: int, mentions: Sequence[Mention]) -> Mention | None:
    """The last mention before `which` and the first figure of the sentence: it covers them all.

    Behind a semicolon what opens the clause does, or else what opens the sentence: « À Lyon, le
    calme est revenu ; 37... », « 900 à Brest ; à Lyon, 37 selon la police et 50 selon la CGT ».
    """
    numeral = sentence.numerals[which]
    figures = [i for i in range(len(sentence.tokens)) if is_figure(sentence, i)]
    parted = [i + 1 for i in range(numeral) if sentence.tokens[i].text == ";"]
    for start in (parted[-1], 0) if parted else (0,):
        first = next((i for i in figures if start <= i < numeral), numeral)
        before = [m for m in mentions if m.led and start <= m.first and m.last < first]
        apart = bool(start) or any(start <= i <= first for i in parted)
        before = [m for m in before if not apart or m.first - start <= OPENING]
        if before:
            return before[-1]
    return None


def in_relative(sentence: Sentence, index: int, which: int) -> bool:
    """True for a word of a relative clause that says nothing of the figure.

    As in « l'observatoire, qui siège à Quimper, retient 7 »; not « 12 personnes qui campaient ».
    """
    figure, seen = sentence.numerals[which], {index}
    while (head := sentence.tokens[index].head) not in seen:
        if sentence.tokens[index].dep in ("acl:relcl", "relcl"):
            first, last = sentence.span(index)
            return not first <= figure <= last and sentence.tokens[figure].head != head
        index = head
        seen.add(index)
    return False


def inside(mention: Mention, others: tuple[Mention, ...]) -> bool:
    """True for the town in the name of an institute or a union; an authority counts in its town."""
    return not mention.value.islower() and any(  # « les régions gouvernementales » are no source
        o.first <= mention.first
        and mention.last <= o.last
        and (o.kind != "authority" or (o.first, o.last) == (mention.first, mention.last))
        for o in others
    )


def _cost(sentence: Sentence, which: int, mention: Mention) -> int:
    numeral, after = sentence.numerals[which], sentence.tails[which]
    if mention.first >= after:
        return _after(sentence, which, mention)
    if mention.last < numeral:
        return _before(sentence, numeral, mention)
    return FAR


def _after(sentence: Sentence, which: int, mention: Mention) -> int:
    after = sentence.tails[which]
    between = range(after, mention.first)
    behind = mention.last + 1
    if _stopped(sentence, between) or _leads_figure(sentence, behind, between):
        return FAR  # « et en garde à Lille 1 400 »: it leads the next figure in
    crossed = [i for i in between if is_figure(sentence, i)]
    if crossed and not mention.led:
        return FAR
    shared = crossed and (
        _coordinated(sentence, after, crossed) or _elided(sentence, after, crossed, mention.first)
    )
    if crossed and not shared:
        return FAR
    return mention.first - after + 3 * _commas(sentence, between) + 2 * len(crossed)


def _leads_figure(sentence: Sentence, behind: int, between: range) -> bool:
    """True where another figure stands right behind, or after who it is that counts for it.

    « À Agen, les éleveurs étaient 500, à Narbonne les viticulteurs 250. »
    """
    tokens = sentence.tokens
    if behind < len(tokens) and is_figure(sentence, behind):
        return True
    near = range(behind, min(behind + 3, len(tokens)))
    figure = next((i for i in near if is_figure(sentence, i)), 0)
    named = [tokens[i].pos for i in range(behind, figure)] == ["DET", "NOUN"]
    return named and bool(_commas(sentence, between))


def _before(sentence: Sentence, numeral: int, mention: Mention) -> int:
    between = range(mention.last + 1, numeral)
    if sentence.tokens[numeral - 1].text == "(" and mention.last == numeral - 2:
        return 0
    if _stopped(sentence, between) or any(is_figure(sentence, i) for i in between):
        return FAR
    if not between:
        return 0
    joined = sum(sentence.tokens[i].pos == "CCONJ" for i in between)
    commas = _commas(sentence, between)
    taken = commas > 0 and any(is_figure(sentence, i) for i in range(mention.first))
    return len(between) + 2 + 2 * commas + 3 * joined + 2 * taken


def is_figure(sentence: Sentence, index: int) -> bool:
    """True for the numeral of a count or amount, not for dates, times and determiners."""
    which = sentence.tokens[index].quantity
    if which >= 0 and sentence.quantities[which].kind == "one":
        return _stands_alone(sentence, which)
    return (
        which >= 0
        and sentence.quantities[which].kind in BLOCKERS
        and not _ranks_paper(sentence, index)
    )


def _stands_alone(sentence: Sentence, which: int) -> bool:
    """True for « dix morts, et un à Brest », "six dead, one in Dover": a figure, no article."""
    after = sentence.tails[which]
    more = speech_of(sentence.language).increment.find(sentence.tokens, after, after + 2) >= 0
    if more and sentence.counted(which) < 0:
        return True  # « et un de plus à Brest »
    behind = sentence.tokens[after : after + 1]
    led = bool(behind) and behind[0].pos == "ADP" and not holds_link(sentence, which)
    before = sentence.tokens[max(sentence.numerals[which] - 1, 0)]
    including = speech_of(sentence.language).little.including
    joined = before.pos == "CCONJ" or before.text.lower() in (",", *including)
    return led and joined and behind[0].text.lower() not in speech_of(sentence.language).link


def _ranks_paper(sentence: Sentence, index: int) -> bool:
    """True for the ordinal of « un premier bilan », « au second tour »."""
    behind = min(index + 1, len(sentence.tokens) - 1)
    ordinal = sentence.quantities[sentence.tokens[index].quantity].kind == "ordinal"
    papers, rounds = sources_of(sentence.language).papers, contest_words(sentence.language).rounds
    return ordinal and any(words.at(sentence.tokens, behind) for words in (papers, rounds))


def _stopped(sentence: Sentence, between: range) -> bool:
    return any(sentence.tokens[i].text in STOPS for i in between)


def _commas(sentence: Sentence, between: range) -> int:
    return sum(sentence.tokens[i].text in (",", "(", ")") for i in between)


def _coordinated(sentence: Sentence, after: int, crossed: Sequence[int]) -> bool:
    """True when only counted nouns and conjunctions stand between the figures."""
    speech, behind = speech_of(sentence.language), crossed[-1] + 1
    kinds = {sentence.quantities[sentence.tokens[i].quantity].kind for i in crossed}
    if "one" in kinds:
        return False  # « huit noyés, et un de plus à Brest »
    if speech.part.find(sentence.tokens, after, behind) >= 0:
        return False  # « 26 morts, dont 16 à Lyon »
    if speech.that_is.find(sentence.tokens, after, behind) >= 0:
        return False  # « 26 morts, soit 16 à Lyon et dix à Brest »
    if speech.of_all.find(sentence.tokens, 0, 2) in range(max(after - 3, 1)):
        return False  # « Sur les 26 morts, 16 à Lyon et dix à Brest »
    if speech.part_after.find(sentence.tokens, behind, behind + 3) >= 0:
        return False  # "34, 21 of them in Dover"
    return (
        all(
            (token.pos in LISTED or token.text in speech.link)  # « de 26 morts et de 12 blessés »
            and token.text not in ("(", ")")
            and token.dep not in ("ROOT", "conj:verb")
            for token in sentence.tokens[after : crossed[-1]]
        )
        and crossed[-1] - after <= 4 * len(crossed)
    )


def _elided(sentence: Sentence, after: int, crossed: Sequence[int], place: int) -> bool:
    """True for « 26 personnes ont été tuées et 12 blessées à Lyon »: one clause with one verb."""
    tokens, figure = sentence.tokens, crossed[0]
    if len(crossed) > 1 or figure - after > CLAUSE or tokens[figure - 1].pos != "CCONJ":
        return False
    behind = sentence.tails[tokens[figure].quantity]
    first = [token.pos for token in tokens[after : figure - 1]]
    told = tokens[behind : behind + 1]
    participle = bool(told) and told[0].pos in ("VERB", "ADJ", "NOUN")
    plain = all(token.pos in ("ADP", "DET", "ADJ", "ADV") for token in tokens[behind + 1 : place])
    return participle and plain and "AUX" in first and all(pos in CLAUSAL for pos in first)

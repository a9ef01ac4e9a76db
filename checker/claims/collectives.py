"""Dozens and the like: "une dizaine", "des milliers", "two dozen"."""

from __future__ import annotations

from checker.claims.literals import LIMIT, step_of
from checker.claims.number_words import NumberWords, Part
from checker.claims.numeral import Numeral
from checker.claims.tokens import Tokens

__all__ = ["collective_at", "dozens_at"]


def collective_at(tokens: Tokens, index: int, words: NumberWords) -> Numeral | None:
    """As in "une dizaine", "deux douzaines", "des dizaines de milliers", "half a dozen"."""
    many, noun = words.many.at(tokens, index)
    if not many:
        noun = index
    collective = words.collectives.get(tokens.word(noun))
    if many and tokens.words[index] in words.some and (round_ := _round_word(tokens, noun, words)):
        return _many(tokens, index, noun, words=words, factor=round_)
    if (
        tokens.words[index] in words.definite
        and (large := _round_word(tokens, index + 1, words)) >= 1e6
    ):
        return Numeral(index + 1, index + 2, large, large, large, scale=large, coefficient=1.0)
    if collective and (many or not _is_scale(tokens, noun, words)) and tokens.word(noun)[-1] == "s":
        return _many(tokens, index, noun, words=words)
    led = (
        tokens.words[index] in words.articles
        or tokens.words[index] in words.little.before_collective
    )
    if led or tokens.words[index] == "1":
        return _about(tokens, index, words)
    return None


def _is_scale(tokens: Tokens, index: int, words: NumberWords) -> bool:
    found = words.words.get(tokens.word(index))
    return found is not None and found.part is Part.SCALE and tokens.word(index)[-1] != "s"


def _round_word(tokens: Tokens, index: int, words: NumberWords) -> float:
    """A hundred or more of a bare scale word, 0.0 if there is none."""
    word = words.words.get(tokens.word(index))
    round_ = word is not None and word.part >= Part.HUNDRED and not word.ordinal
    return word.value if word and round_ else 0.0


def _many(
    tokens: Tokens, index: int, noun: int, *, words: NumberWords, factor: float = 0.0
) -> Numeral:
    factor = factor or words.collectives[tokens.words[noun]].value
    product, last = multiplied(tokens, noun + 1, words)
    scale = factor * product
    size = 10.0 ** len(str(int(scale)))
    low, high = size / 5, size - 1
    return Numeral(index, last, low, high, product, "vague", scale=scale)


def _about(tokens: Tokens, index: int, words: NumberWords) -> Numeral | None:
    size = tokens.word(index + 1)  # « une bonne centaine », « une petite centaine »
    generous, scant = size in words.little.generous, size in words.little.scant
    noun = index + 1 + (generous or scant)
    half = words.fractions.get(tokens.word(noun))
    if half is not None:
        noun += 1
        noun += tokens.word(noun) == "-"
    collective = words.collectives.get(tokens.word(noun))
    if collective is None or tokens.word(noun) in words.words or tokens.word(noun)[-1] == "s":
        return None
    factor = half or 1.0
    product, last = multiplied(tokens, noun + 1, words)
    worth = factor * product
    low = (collective.value if generous else collective.low) * worth
    high = (collective.value if scant else collective.high) * worth
    center = collective.value * worth
    return Numeral(index, last, float(round(low, 6)), float(round(high, 6)), product, "about",
                   scale=product, center=center)  # fmt: skip


def multiplied(tokens: Tokens, index: int, words: NumberWords) -> tuple[float, int]:
    """The worth of "de milliers", "de millions" from a token on, and the token behind."""
    product, last = 1.0, index
    while (found := words.of.at(tokens, last))[0]:
        word = words.words.get(tokens.word(found[1])) or words.words.get(
            tokens.word(found[1]).removesuffix("s")
        )
        collective = words.collectives.get(tokens.word(found[1]))
        if collective is None and (word is None or word.part is not Part.SCALE):
            break
        product *= collective.value if collective else word.value  # type: ignore[union-attr]
        last = found[1] + 1
        if product > LIMIT:
            break
    return product, last


def dozens_at(tokens: Tokens, found: Numeral, words: NumberWords) -> Numeral | None:
    """As in "3 douzaines", "two dozen": exact, unlike "une douzaine"."""
    noun = tokens.word(found.last)
    collective = words.collectives.get(noun)
    if collective is None or noun in words.words or found.value < 2:
        return None
    product, last = multiplied(tokens, found.last + 1, words)
    value = found.value * collective.value * product
    scale = collective.value * product
    return found._replace(last=last, low=value, high=value, step=min(scale, step_of(value)),
                   scale=scale, coefficient=found.value)  # fmt: skip

"""Numbers in digits, with the separators of the press."""

from __future__ import annotations

from functools import lru_cache

from checker.claims.parser_language import has_decimal_comma

__all__ = ["GLYPHS", "LIMIT", "literal", "step_of"]

LIMIT = 1e18  # beyond it no news counts anything
GLYPHS = {"½": 1 / 2, "⅓": 1 / 3, "⅔": 2 / 3, "¼": 1 / 4, "¾": 3 / 4, "⅕": 1 / 5, "⅖": 2 / 5,
           "⅗": 3 / 5, "⅘": 4 / 5, "⅙": 1 / 6, "⅚": 5 / 6, "⅛": 1 / 8, "⅜": 3 / 8, "⅝": 5 / 8,
           "⅞": 7 / 8}  # fmt: skip


def literal(word: str, language: str) -> tuple[float, float] | None:
    """The value of digits and the step of the last one; None for what is no plain number."""
    return _literal(word, language) if len(word) < 32 else None


@lru_cache(maxsize=4096)
def _literal(word: str, language: str) -> tuple[float, float] | None:
    if word.isdecimal():
        number = float(int(word))
        return (number, step_of(number)) if number < LIMIT else None
    if "e" in word:
        number = float(word.replace(",", "."))
        return (number, 1.0) if number < LIMIT else None
    plain = _plain_decimal(word, language)
    if plain is None:
        return None
    whole, _, decimals = plain.partition(".")
    if not decimals:
        return float(whole), step_of(float(whole))
    return float(plain), 10.0 ** -len(decimals)


def _plain_decimal(word: str, language: str) -> str | None:
    """Digits with at most one dot, for the decimals."""
    word = word.replace(" ", "").replace("'", "")
    commas, dots = word.count(","), word.count(".")
    if commas and dots:
        group, mark = (".", ",") if word.rfind(",") > word.rfind(".") else (",", ".")
        return word.replace(group, "").replace(mark, ".") if word.count(mark) == 1 else None
    mark = "," if commas else "."
    count = commas or dots
    if not count or _is_grouped(word, mark, language):
        return word.replace(mark, "")
    return word.replace(mark, ".") if count == 1 else None


def _is_grouped(word: str, mark: str, language: str) -> bool:
    first, *groups = word.split(mark)
    if mark == "," and len(groups) > 1 and len(groups[-1]) == 3:
        return all(len(group) == 2 for group in groups[:-1]) or {len(g) for g in groups} == {3}
    thousands = {len(group) for group in groups} == {3} and 1 <= len(first) <= 3 and first != "0"
    return thousands and (len(groups) > 1 or mark == ("." if has_decimal_comma(language) else ","))


def step_of(number: float) -> float:
    """The step of the last digit that is not a zero: 6 700 -> 100, 317 -> 1, 0 -> 1."""
    if not number or number != int(number):
        return 1.0
    digits = str(int(abs(number)))
    return 10.0 ** (len(digits) - len(digits.rstrip("0")))

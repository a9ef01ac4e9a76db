"""How a text is parted into words, from the few lines that a language file says of it.

spaCy's own French tokenizer knows hyphenated words by a pattern of 1.45 MB, which takes a second to
compile. Leaving every hyphen inside its word, but before a clitic, needs no such list.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

from spacy.lang.char_classes import (
    ALPHA,
    ALPHA_LOWER,
    ALPHA_UPPER,
    CONCAT_QUOTES,
    CURRENCY,
    LIST_ELLIPSES,
    LIST_ICONS,
    LIST_PUNCT,
    LIST_QUOTES,
    UNITS,
)
from spacy.lang.punctuation import TOKENIZER_PREFIXES
from spacy.lang.tokenizer_exceptions import BASE_EXCEPTIONS, URL_MATCH
from spacy.tokenizer import Tokenizer
from spacy.util import compile_infix_regex, compile_prefix_regex, compile_suffix_regex

if TYPE_CHECKING:
    from spacy.vocab import Vocab

    from checker.claims.parser_language import Words

__all__ = ["tokenizer"]

APOSTROPHES = "'’"
HYPHENS = "-‐‑"
DASHES = "\u2013|\u2014|--|---|~"  # en dash, em dash
# after "l'" or "qu'", but not inside "Côte-d'Ivoire"
ELISION = rf"(?<=[{ALPHA}][{APOSTROPHES}])(?<![{HYPHENS}][{ALPHA}][{APOSTROPHES}])(?=[{ALPHA}])"


def tokenizer(vocab: Vocab, words: Words) -> Tokenizer:
    """A spaCy tokenizer that parts a text as `words` says."""
    return Tokenizer(
        vocab,
        rules=BASE_EXCEPTIONS,
        prefix_search=compile_prefix_regex(TOKENIZER_PREFIXES).search,
        suffix_search=compile_suffix_regex(_suffixes(words)).search,
        infix_finditer=compile_infix_regex(_infixes(words)).finditer,
        token_match=_any_of([*words.whole, *words.abbreviations]).fullmatch,
        url_match=URL_MATCH,
    )


def _suffixes(words: Words) -> list[str]:
    clitics = "|".join(sorted(words.clitics, key=len, reverse=True))
    return [
        *LIST_PUNCT,
        *LIST_ELLIPSES,
        *LIST_QUOTES,
        "–",
        "—",
        r"(?<=[0-9])\+",
        r"(?<=°[FfCcKk])\.",
        rf"(?<=[0-9])(?:{CURRENCY}|%|{UNITS})",
        rf"(?<=[0-9{ALPHA_LOWER}%²\-\+\)\]{CONCAT_QUOTES}])\.",
        rf"(?<=[{ALPHA_UPPER}][{ALPHA_UPPER}])\.",
        *([rf"(?<=[{ALPHA}])[{HYPHENS}](?i:{clitics})"] if clitics else []),
    ]


def _infixes(words: Words) -> list[str]:
    return [
        *LIST_ELLIPSES,
        *LIST_ICONS,
        r"(?<=[0-9])[+\-\*^](?=[0-9-])",
        rf"(?<=[{ALPHA_LOWER}{CONCAT_QUOTES}])\.(?=[{ALPHA_UPPER}{CONCAT_QUOTES}])",
        rf"(?<=[{ALPHA}]),(?=[{ALPHA}])",
        rf"(?<=[{ALPHA}0-9])(?:{DASHES})(?=[{ALPHA}])",
        rf"(?<=[{ALPHA}0-9])[:<>=/](?=[{ALPHA}])",
        *([ELISION] if words.elisions else []),
    ]


def _any_of(words: Iterable[str]) -> re.Pattern[str]:
    literals = (re.escape(word).replace("'", f"[{APOSTROPHES}]") for word in words)
    return re.compile("|".join(literals) or r"(?!)", re.IGNORECASE)

"""The language of an article."""

from __future__ import annotations

import re

__all__ = ["language_of"]

_CODE = re.compile(r"\s*([A-Za-z]{2})(?:[-_][A-Za-z0-9_-]*)?\s*\Z")
_ENOUGH = 200  # letters from which on a text that no language claims is in an unknown one
_MOST = 60  # percent of a text; names and figures hide the language of the rest
_SAMPLE = 20_000
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]")


def language_of(text: str, *, declared: str, default: str) -> str:
    """The ISO 639-1 code of a text: what the file declares, else what the words tell.

    A short text that tells nothing is in the `default` language, a long one in none ("").
    """
    code = _CODE.match(declared)
    if code:
        return code[1].lower()
    sample = text[:_SAMPLE]
    detected = _detected(sample)
    if detected:
        return detected
    return default if sum(map(str.isalpha, sample)) < _ENOUGH else ""


def _detected(text: str) -> str:
    """What the detector is sure of or finds in most of the text, "" for neither."""
    import pycld2  # type: ignore[import-untyped]

    try:
        reliable, _, guesses = pycld2.detect(_CONTROL.sub(" ", text))
    except pycld2.error:
        return ""
    code, share = str(guesses[0][1]), int(guesses[0][2])
    told = reliable or share >= _MOST
    return code.partition("-")[0] if told and code != "un" else ""

"""What a count counts, whichever noun of whichever language it is told by."""

from __future__ import annotations

from functools import cache

from checker.claims.lemmas import stem_key
from checker.folding import fold
from checker.records import Claim
from checker.rulefiles import decode, rules_folder, standing_for

__all__ = ["thing_of", "things_of"]


def thing_of(claim: Claim) -> str:
    """A key that counts of one kind of thing share: "=charge" for charges and for counts."""
    language = claim.rule[:2]
    key = " ".join(stem_key(word, language) for word in claim.subject.split())
    return things_of(language).get(key) or fold(claim.subject)


@cache
def things_of(language: str) -> dict[str, str]:
    """The kinds of things by the keys of their nouns; a language may have none yet.

    Raises RuleError where its file is wrong.
    """
    path = rules_folder() / language / "things.toml"
    if not standing_for(path).is_file():
        return {}
    file = decode(path, dict[str, tuple[str, ...]], blanks=False)
    return {
        " ".join(stem_key(word, language) for word in noun.split()): f"={name}"
        for name, nouns in file.items()
        for noun in nouns
    }

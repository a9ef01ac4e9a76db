"""Who is meant by what an article says that somebody is: the rival, the first of two, a title."""

from __future__ import annotations

import pytest

from checker.claims.text_claims import read_claims

pytestmark = pytest.mark.model

DATE = "2022-04-11T08:00"
HOLDERS = [
    ("en",
     ("Ann Poe faces Mark Stone in the runoff. Ann Poe took 53% of the vote against 47% for her "
     "rival."), ["Ann Poe", "Mark Stone"]),
    ("fr",
     ("Le duel entre Paul Morel et Luc Garnier tourne court. Le premier, 61 ans, dirige la région. "
     "Le second, 48 ans, est avocat. Le scrutin a lieu dimanche."), ["Paul Morel", "Luc Garnier"]),
    ("fr",
     ("L'ancien maire Paul Morel affronte la sénatrice Anne Colin au second tour. L'ancien maire "
     "obtient 44 % des voix."), ["Paul Morel"]),
    # nobody is known to stand against anybody: the rival is left open
    ("fr",
     ("Trois candidats se présentent : Paul Morel, Anne Colin et Luc Garnier. Son rival a obtenu "
     "21 % des voix."), ["rival"]),
    ("fr", "Victoire de Morel : Paul Morel recueille 51 % des voix.", ["Paul Morel"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "holders"), HOLDERS)
def test_holders_by_what_they_are(language: str, text: str, holders: list[str]) -> None:
    told = [c for c in read_claims(text, language, DATE) if c.measure in ("vote_share", "age")]
    assert [claim.subject for claim in told] == holders

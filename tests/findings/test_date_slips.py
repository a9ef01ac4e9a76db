"""Days of one event a day or two apart, and those that may well be two."""

from __future__ import annotations

import pytest
from reckon import told_of

DAY = "2026-10-04T18:00"

FALSE = {
    "two articles agree": ("fr", [
        "Le président conteste les résultats du scrutin du 2 octobre.",
        "L'opposition rejette le scrutin du 3 octobre.",
        "Depuis l'élection du 2 octobre, la tension monte.",
    ]),
    "a weekday vouches": ("fr", [
        "Deux feux se sont déclarés vendredi 2 octobre dans la pinède.",
        "L'incendie du 1er octobre a détruit trois maisons.",
    ]),
    "in English": ("en", [
        "The blast of October 2 killed nine people.",
        "Nine people died in the explosion on October 1.",
    ]),
}  # fmt: skip

SOUND = {
    "one more event": ("fr", [
        "Deux feux se sont déclarés vendredi 2 octobre dans la pinède.",
        "Un autre incendie, le 3 octobre, a détruit trois maisons.",
    ]),
    "both days are told": ("fr", [
        "Le scrutin du 2 octobre a été contesté ; celui du 3 octobre, à l'étranger, ne l'est pas.",
        "Le scrutin du 3 octobre a réuni les expatriés.",
        "Le scrutin du 2 octobre est contesté.",
    ]),
    "a week apart": ("fr", [
        "Les cortèges de la manifestation du 26 septembre étaient plus fournis.",
        "La manifestation du 3 octobre a réuni 9 000 personnes.",
        "La mobilisation du 3 octobre est en recul.",
    ]),
    "another kind of thing": ("fr", [
        "Depuis le scrutin du 2 octobre, la tension monte.",
        "Le scrutin du 2 octobre est contesté.",
        "Le procès s'est ouvert le 3 octobre.",
    ]),
}  # fmt: skip


@pytest.mark.parametrize("case", FALSE)
def test_two_days_of_one_event_conflict(case: str) -> None:
    language, texts = FALSE[case]
    assert [rule for rule, _ in told_of(language, [(DAY, text) for text in texts])] == ["conflict"]


@pytest.mark.parametrize("case", SOUND)
def test_two_events_have_their_own_days(case: str) -> None:
    language, texts = SOUND[case]
    assert told_of(language, [(DAY, text) for text in texts]) == []

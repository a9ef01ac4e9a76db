"""What sums and numbers of jobs are for, as their sentences tell it."""

from __future__ import annotations

import pytest

from checker.claims.tags import BY, FOR, PER, tagged
from tests.claims.test_press_forms import told

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "language", "quote", "purpose"),
    [
        ("Le bénéfice net est de 40 millions.", "fr", "40 millions", "profit"),
        ("La crue a fait 12 millions d'euros de dégâts.", "fr", "12 millions d'euros", "damage"),
        ("Elle a coûté 12 millions d'euros aux assureurs.", "fr", "12 millions d'euros", "insured"),
        ("Elle écope d'une amende de 9 millions d'euros.", "fr", "9 millions d'euros", "fine"),
        ("Les élus réclament 9 millions d'euros.", "fr", "9 millions d'euros", "demand"),
        ("Arvel posted revenue of $40 million.", "en", "$40 million", "revenue"),
        ("The flood caused $12 million in damage.", "en", "$12 million", "damage"),
        ("Insurers put their losses at $12 million.", "en", "$12 million", "insured"),
        ("The train left with $12 million on board.", "en", "$12 million", ""),
    ],
)  # fmt: skip
def test_a_sum_is_for_what_its_noun_or_verb_says(
    text: str, language: str, quote: str, purpose: str
) -> None:
    assert tagged(told(text, language)[quote, "money"], FOR) == purpose


def test_each_sum_of_a_sentence_has_its_own_purpose() -> None:
    text = "Les ventes atteignent 90 millions d'euros et le bénéfice net 8 millions d'euros."
    found = told(text, "fr")
    assert tagged(found["90 millions d'euros", "money"], FOR) == "revenue"
    assert tagged(found["8 millions d'euros", "money"], FOR) == "profit"


def test_what_is_compared_is_for_the_same() -> None:
    found = told("Le dividende passe à 3 euros par action, contre 2 euros.", "fr")
    for quote in ("3 euros", "2 euros"):
        assert tagged(found[quote, "money"], FOR) == "dividend"


def test_a_rate_is_told_for_each() -> None:
    found = told("Each worker gets 900 euros per year.", "en")
    assert tagged(found["900 euros", "money"], PER) == "year"


def test_jobs_are_cut_or_created() -> None:
    found = told("Arvel supprime 320 emplois et promet de créer 45 emplois.", "fr")
    assert tagged(found["320", "count"], FOR) == "job_cut"
    assert tagged(found["45", "count"], FOR) == "job_created"


def test_sites_of_one_row_count_what_the_whole_counts() -> None:
    found = told("Au total, 80 postes sont supprimés : 50 à Lyon et 30 à Lens.", "fr")
    assert {found[n, "count"].subject for n in ("80", "50", "30")} == {"poste"}


def test_people_whom_a_thing_concerns_lose_no_jobs() -> None:
    found = told("L'enquête concerne 320 villages.", "fr")
    assert tagged(found["320", "count"], FOR) == ""


@pytest.mark.parametrize(
    ("text", "language", "quote", "purpose"),
    [
        ("La cour l'a condamné à douze ans de réclusion.", "fr", "douze ans", "sentence"),
        ("Douze ans après, la ville se souvient.", "fr", "Douze ans", ""),
        ("She was sentenced to 12 years in prison.", "en", "12 years", "sentence"),
    ],
)
def test_a_term_in_prison_is_no_time_that_passed(
    text: str, language: str, quote: str, purpose: str
) -> None:
    assert tagged(told(text, language)[quote, "duration"], FOR) == purpose


@pytest.mark.parametrize(
    ("text", "language", "quote", "fate"),
    [
        ("Le vol 22 avait 148 personnes à bord.", "fr", "148", "aboard"),
        ("Le car transportait 43 personnes.", "fr", "43", "aboard"),
        ("Il y avait 31 Suisses à bord.", "fr", "31", ""),
        ("On compte 38 rescapés.", "fr", "38", "rescued"),
        ("The barge, with 212 aboard, capsized.", "en", "212", "aboard"),
        ("There were nine crew aboard.", "en", "nine", "crew"),
        ("She could carry 640 people.", "en", "640", "capacity"),
        ("Le parquet a déjà reçu 90 plaintes.", "fr", "90", "complaint"),
        ("Au total, 72 habitants se sont rendus aux urgences.", "fr", "72", "sought_care"),
        ("L'hôpital a compté 72 passages aux urgences.", "fr", "72", "sought_care"),
        ("Les écoles de 14 communes rouvriront lundi.", "fr", "14", "schools"),
        ("Tout est fermé à Lunel et dans 14 communes voisines.", "fr", "14", "neighbouring"),
        ("Schools in 14 towns will reopen on Monday.", "en", "14", "schools"),
        ("Le plan prévoit 12 passages piétons.", "fr", "12", ""),
        ("Some 72 residents sought medical attention.", "en", "Some 72", "sought_care"),
    ],
)  # fmt: skip
def test_all_on_board_are_told_apart_from_some(
    text: str, language: str, quote: str, fate: str
) -> None:
    assert tagged(told(text, language)[quote, "count"], FOR) == fate


def test_shots_are_told_by_who_fired_them() -> None:
    for text, side in (("Officers fired 41 rounds.", "police"), ("He fired 41 rounds.", "")):
        found = told(text, "en")["41", "count"]
        assert (tagged(found, FOR), tagged(found, BY)) == ("fired", side)

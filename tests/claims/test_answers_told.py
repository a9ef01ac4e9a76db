"""Which answer of a referendum a share is of behind « il », « contre », and a count of ballots."""

from __future__ import annotations

import pytest

from tests.claims.test_press_forms import told

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("language", "text", "answers"),
    [
        ("fr", ("La commission a confirmé la victoire du oui au référendum. Il totalise 51,4 % des "
                "suffrages et devance le non, à 48,6 %."), {"51,4 %": "oui", "48,6 %": "non"}),
        ("fr", ("Au référendum, le oui l'emporte d'une courte tête. Avec 99 % des bulletins "
                "dépouillés, il obtient 51,3 % des voix contre 48,7 % au non."),
         {"51,3 %": "oui", "48,7 %": "non"}),
        ("en", ("Yes won the referendum by a whisker. With 99% of ballots counted, it took 51.3% "
                "of the vote, against 48.7% for No."), {"51.3%": "yes", "48.7%": "no"}),
        ("en", "In the referendum Ashford voted by 56% to 44% for Leave.",
         {"56%": "leave", "44%": "remain"}),
    ],
)  # fmt: skip
def test_the_answer_of_a_share(language: str, text: str, answers: dict[str, str]) -> None:
    found = told(text, language)
    shares = {q: c.subject for (q, measure), c in found.items() if measure == "vote_share"}
    assert shares == answers


def test_a_share_behind_the_count_of_ballots_is_one_of_the_vote() -> None:
    found = told(
        "Paul Morel l'emporte. Avec 99 % des bulletins dépouillés, il obtient 51,3 % des voix.",
        "fr",
    )
    assert dict(found.keys()) == {
        "99 %": "percentage",
        "51,3 %": "vote_share",
    }
    found = told("Le dépouillement de 80 % des voix donne Paul Morel en tête.", "fr")
    assert [measure for _, measure in found] == ["percentage"]

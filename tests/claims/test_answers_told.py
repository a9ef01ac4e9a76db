"""Which answer of a referendum a share is of behind « il », « contre », and a count of ballots."""

from __future__ import annotations

import pytest

from tests.claims.test_press_forms import told

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("language", "text", "answers"),
    [
        ("fr", ("Les juges ont validé le succès du oui au référendum. Il compte 53,2 % des "
                "voix et bat le non, à 46,8 %."), {"53,2 %": "oui", "46,8 %": "non"}),
        ("fr", ("Au référendum, le oui gagne de peu. Sur la base de 97 % des bulletins "
                "dépouillés, il a 52,3 % des voix contre 47,7 % au non."),
         {"52,3 %": "oui", "47,7 %": "non"}),
        ("en", ("Yes won the referendum by a whisker. With 97% of ballots counted, it has 52.3% "
                "of the vote, against 47.7% for No."), {"52.3%": "yes", "47.7%": "no"}),
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
        "Paul Morel l'emporte. Après le comptage de 97 % des bulletins, il a 52,3 % des voix.",
        "fr",
    )
    assert dict(found.keys()) == {
        "97 %": "percentage",
        "52,3 %": "vote_share",
    }
    found = told("Le dépouillement de 80 % des voix donne Paul Morel en tête.", "fr")
    assert [measure for _, measure in found] == ["percentage"]

"""Times of day whose half is told by the one before."""

from __future__ import annotations

import pytest

from checker.claims.quantities import reader


@pytest.mark.parametrize(
    ("text", "language", "minutes"),
    [
        ("The call came at 9:14 p.m. and crews were there by 9:19.", "en", [1274, 1279]),
        ("It struck at 3:20 p.m. Two hours on, at 5:25, it was over.", "en", [920, 1045]),
        ("The call came at 9:14 a.m. and crews were there by 9:19.", "en", [554, 559]),
        ("It closed at 9:30 p.m. and opens again at 7:30.", "en", [1290, 450]),
        ("At 11:33 he came in. At 12:50 p.m. it was over.", "en", [693, 770]),
        ("L'alerte est donnée à 21 h 14, et le feu éteint à 4 h 30.", "fr", [1274, 270]),
    ],
)  # fmt: skip
def test_a_bare_time_is_of_the_half_told_right_before(
    text: str, language: str, minutes: list[int]
) -> None:
    found = [q.value.low for q in reader(language).read(text) if q.kind == "time"]
    assert found == minutes

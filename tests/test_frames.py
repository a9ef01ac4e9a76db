"""Records survive the way into a frame and back."""

from __future__ import annotations

from dataclasses import dataclass
from math import inf

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.frames import checked, from_frame, schema_of, to_frame
from checker.interval import Interval
from checker.records import (
    Article,
    Claim,
    Evidence,
    Fact,
    Finding,
    Kind,
    Level,
    Place,
    Source,
    Status,
)

FLOATS = st.floats(allow_nan=False)
INTS = st.integers(-(2**63), 2**63 - 1)
st.register_type_strategy(float, FLOATS)
st.register_type_strategy(int, INTS)
st.register_type_strategy(
    Interval,
    st.builds(
        lambda ends, low_open, high_open, step: Interval(
            min(ends),
            max(ends),
            low_open and ends[0] != ends[1],
            high_open and ends[0] != ends[1],
            step,
        ),
        st.tuples(FLOATS, FLOATS),
        st.booleans(),
        st.booleans(),
        FLOATS,
    ),
)


@dataclass(frozen=True, slots=True)
class Named:
    """A record of two texts."""

    id: str
    path: str


RECORDS = (Source, Place, Article, Claim, Evidence, Fact, Finding)


@pytest.mark.parametrize("record_class", RECORDS)
@settings(max_examples=15, deadline=None)
@given(data=st.data())
def test_a_round_trip_changes_nothing(record_class: type, data: st.DataObject) -> None:
    records = data.draw(st.lists(st.from_type(record_class), max_size=2))
    frame = to_frame(records, record_class)
    assert frame.schema == schema_of(record_class)
    assert from_frame(frame, record_class) == records


@pytest.mark.parametrize("record_class", RECORDS)
def test_no_records_still_give_the_schema(record_class: type) -> None:
    frame = to_frame([], record_class)
    assert frame.schema == schema_of(record_class)
    assert from_frame(checked(frame, record_class), record_class) == []


def test_the_schema_follows_the_fields() -> None:
    assert schema_of(Evidence) == pl.Schema(
        {"name": pl.String, "left": pl.String, "right": pl.String, "weight": pl.Float64}
    )
    assert schema_of(Article)["places"] == pl.List(
        pl.Struct({"start": pl.Int64, "at": pl.Int64, "line": pl.Int64, "column": pl.Int64})
    )
    assert schema_of(Finding)["kind"] == pl.String


def test_unbounded_numbers_survive() -> None:
    veto = Evidence("place", "Izmir", "Ankara", -inf)
    assert from_frame(to_frame([veto], Evidence), Evidence) == [veto]


def test_lists_keep_their_rows() -> None:
    places = tuple(Place(n, n + 1, n + 2, n + 3) for n in range(3))
    articles = [_article("a", places[:2]), _article("b", ()), _article("c", places[2:])]
    assert from_frame(to_frame(articles, Article), Article) == articles


def test_enums_come_back_as_enums() -> None:
    finding = Finding("x", Kind.UPDATES, "update", Level.WARNING, 0.5, "", "", "f1", ())
    (back,) = from_frame(to_frame([finding], Finding), Finding)
    assert back.kind is Kind.UPDATES
    assert back.level is Level.WARNING
    assert Status("asserted") is Status.ASSERTED


def test_checked_puts_the_columns_in_order() -> None:
    frame = to_frame([Named("a.txt", "in/a.txt")], Named)
    assert checked(frame.select("path", "id"), Named).columns == ["id", "path"]


@pytest.mark.parametrize(
    ("frame", "message"),
    [
        (pl.DataFrame({"id": ["a"]}), "no column path"),
        (pl.DataFrame({"id": ["a"], "path": ["p"], "score": [1.0]}), "unknown column score"),
        (pl.DataFrame({"id": [1], "path": ["p"]}), "id is Int64, not String"),
        (pl.DataFrame({"id": ["a", None], "path": ["p", "q"]}), "nulls in id"),
    ],
)
def test_checked_names_what_differs(frame: pl.DataFrame, message: str) -> None:
    with pytest.raises(TypeError, match=f"not a frame of Named: {message}"):
        checked(frame, Named)


def test_a_field_without_a_column_is_refused() -> None:
    with pytest.raises(TypeError, match="has no column"):
        schema_of(_Odd)
    with pytest.raises(TypeError, match="not a record class"):
        schema_of(str)


@dataclass(frozen=True, slots=True)
class _Odd:
    names: dict[str, str]


def _article(name: str, places: tuple[Place, ...]) -> Article:
    return Article(name, name, "fr", "", "", places, "", "", "", "", "")

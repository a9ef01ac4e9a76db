"""The desk's own page may read and write decisions; nobody else may do anything."""

from __future__ import annotations

import json
from http import HTTPStatus
from pathlib import Path

import pytest

from checker.records import Kind
from checker.review.answers import Answer, Desk, Request, answer
from checker.review.ledger import Ledger
from tests.builders import claim, finding

TOKEN, HOST = "s3cret-Token", "127.0.0.1:8123"
FINDING = finding(
    Kind.CONFLICTS, claim(deaths=2), claim("b.txt", deaths=3), name="1" * 16, message="2 against 3"
)
OWN = {
    "host": HOST,
    "origin": f"http://{HOST}",
    "x-checker-token": TOKEN,
    "content-type": "application/json",
}
AT = f"/decisions/{FINDING.id}"


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    ledger = Ledger(tmp_path / "decisions.json")
    return Desk("<p>page</p>", {FINDING.id: FINDING}, ledger, TOKEN, port=8123)


def asked(desk: Desk, method: str, target: str, body: object = None, **headers: str) -> Answer:
    changed = {name.replace("_", "-"): value for name, value in headers.items()}
    given = {name: value for name, value in (OWN | changed).items() if value}
    return answer(Request(method, target, given, json.dumps(body).encode()), desk)


def put(desk: Desk, **headers: str) -> Answer:
    return asked(desk, "PUT", AT, {"decision": "fixed"}, **headers)


def test_the_page_needs_the_token_in_its_address(desk: Desk) -> None:
    assert asked(desk, "GET", f"/?token={TOKEN}", origin="").body == "<p>page</p>"
    for target in ("/", "/?token=", "/?token=wrong", f"/?tokens={TOKEN}", "/?token=\udce9"):
        assert asked(desk, "GET", target, origin="").status is HTTPStatus.FORBIDDEN


def test_a_decision_is_written_replaced_and_taken_back(desk: Desk) -> None:
    entry = {"decision": "dismissed", "reason": "two <b>events</b>", "at": "2024-10-06T09:30:00Z"}
    assert asked(desk, "PUT", AT, entry) == Answer(HTTPStatus.NO_CONTENT)
    known = {"finding": FINDING.id, "kind": "conflicts", "message": "2 against 3"}
    shown = asked(desk, "GET", "/decisions")
    assert shown.kind == "application/json"
    assert json.loads(shown.body) == {"schema_version": "1.0", "decisions": [known | entry]}
    put(desk)
    assert json.loads(desk.ledger.text())["decisions"] == [known | {"decision": "fixed"}]
    asked(desk, "DELETE", AT)
    assert json.loads(desk.ledger.text())["decisions"] == []


@pytest.mark.parametrize(
    "headers",
    [
        {"x_checker_token": ""},
        {"x_checker_token": "wrong"},
        {"origin": ""},
        {"origin": "null"},
        {"origin": "http://evil.example"},
        {"origin": "http://127.0.0.1:9"},
        {"origin": f"https://{HOST}"},
        {"host": "evil.example"},
        {"host": "evil.example:8123"},
        {"host": "127.0.0.1"},
        {"host": ""},
    ],
)
def test_nobody_else_writes(headers: dict[str, str], desk: Desk) -> None:
    for method in ("PUT", "DELETE"):
        refused = asked(desk, method, AT, {"decision": "fixed"}, **headers)
        assert refused.status is HTTPStatus.FORBIDDEN
        assert TOKEN not in refused.body
    assert not desk.ledger.path.exists()


def test_the_token_of_the_address_does_not_write(desk: Desk) -> None:
    target = f"{AT}?token={TOKEN}"
    refused = asked(desk, "PUT", target, {"decision": "fixed"}, x_checker_token="")
    assert refused.status is HTTPStatus.FORBIDDEN


@pytest.mark.parametrize(
    "headers",
    [{"host": "evil.example:8123"}, {"origin": "http://evil.example"}, {"x_checker_token": "x"}],
)
def test_nobody_else_reads(headers: dict[str, str], desk: Desk) -> None:
    assert asked(desk, "GET", "/decisions", **headers).status is HTTPStatus.FORBIDDEN


@pytest.mark.parametrize(
    "target",
    ["/decisions.json", "/../decisions.json", "/etc/passwd", "//etc/passwd", "/%2e%2e/x",
     "/decisions/", "/decisions/2", "/decisions/../x", "/decisions/%2e%2e%2fx", f"/{FINDING.id}",
     f"/decisions{AT}", "/favicon.ico"],
)  # fmt: skip
def test_no_other_file_can_be_reached(target: str, desk: Desk) -> None:
    for method in ("GET", "PUT", "DELETE"):
        assert asked(desk, method, target).status is HTTPStatus.NOT_FOUND


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ([1], HTTPStatus.BAD_REQUEST),
        ({"decision": "perhaps"}, HTTPStatus.CONFLICT),
        ({"decision": "fixed", "reason": {"x": 1}}, HTTPStatus.CONFLICT),
        ({}, HTTPStatus.CONFLICT),
    ],
)
def test_what_is_no_decision_is_refused(body: object, status: HTTPStatus, desk: Desk) -> None:
    assert asked(desk, "PUT", AT, body).status is status
    assert not desk.ledger.path.exists()


def test_a_body_that_a_form_could_send_is_refused(desk: Desk) -> None:
    for kind in ("", "text/plain", "application/x-www-form-urlencoded"):
        assert put(desk, content_type=kind).status is HTTPStatus.UNSUPPORTED_MEDIA_TYPE
    broken = Request("PUT", AT, OWN, b"\xff{")
    assert answer(broken, desk).status is HTTPStatus.BAD_REQUEST


def test_other_methods_are_refused(desk: Desk) -> None:
    assert asked(desk, "GET", AT).status is HTTPStatus.METHOD_NOT_ALLOWED
    assert asked(desk, "POST", AT).status is HTTPStatus.METHOD_NOT_ALLOWED


def test_what_others_wrote_into_the_file_stays(desk: Desk) -> None:
    other = {"finding": "gone", "decision": "accepted", "by": "Anne"}
    desk.ledger.path.write_text(
        json.dumps({"schema_version": "1.1", "made": "x", "decisions": [other]}), encoding="utf-8"
    )
    put(desk)
    document = json.loads(desk.ledger.path.read_text("utf-8"))
    assert (document["schema_version"], document["made"]) == ("1.1", "x")
    assert [entry["finding"] for entry in document["decisions"]] == ["gone", FINDING.id]
    assert document["decisions"][0] == other


def test_a_file_that_was_broken_meanwhile_is_told_and_left_alone(desk: Desk) -> None:
    desk.ledger.path.write_text("<<<<<<< ours", encoding="utf-8")
    refused = put(desk)
    assert refused.status is HTTPStatus.CONFLICT
    assert "line 1: no JSON" in refused.body
    assert desk.ledger.path.read_text("utf-8") == "<<<<<<< ours"


def test_the_token_is_not_in_what_a_desk_says_of_itself(desk: Desk) -> None:
    assert TOKEN not in repr(desk)

"""The page over loopback: what a browser gets, and what comes to the file."""

from __future__ import annotations

import http.client
import json
import socket
from collections.abc import Iterator
from pathlib import Path
from threading import Thread
from urllib.parse import urlsplit

import pytest
from typer.testing import CliRunner

from checker.cli import app
from checker.errors import CheckerError
from checker.records import Kind
from checker.review import server
from checker.review.answers import LARGEST
from checker.review.server import Serving, opened
from tests.builders import article, claim, finding, report
from tests.fake_run import FakeRun, fake_run

__all__ = ["fake_run"]

REPORT = report(
    finding(Kind.CONFLICTS, claim("a.txt", deaths=2), claim("b.txt", deaths=3), name="1" * 16)
)
ENTRY = {"finding": "1" * 16, "decision": "dismissed", "reason": "two </script> events"}


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "decisions.json"


@pytest.fixture
def serving(file: Path) -> Iterator[Serving]:
    with opened(REPORT, file) as given:
        thread = Thread(target=given.wait)
        thread.start()
        yield given
        given.stop()
        thread.join()


def asked(
    serving: Serving, method: str, target: str, body: str = "", **headers: str
) -> http.client.HTTPResponse:
    address = urlsplit(serving.address)
    connection = http.client.HTTPConnection(str(address.hostname), address.port, timeout=10)
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    connection.request(method, target, body or None, named)
    answer = connection.getresponse()
    answer.text = answer.read().decode()  # type: ignore[attr-defined]
    connection.close()
    return answer


def test_the_address_is_of_this_machine_and_gives_the_page(serving: Serving) -> None:
    address = urlsplit(serving.address)
    assert address.hostname == "127.0.0.1"
    assert len(address.query) > 40
    page = asked(serving, "GET", f"/?{address.query}")
    assert page.status == 200
    assert page.getheader("Content-Type") == "text/html; charset=utf-8"
    assert page.getheader("Cache-Control") == "no-store"
    assert "frame-ancestors 'none'" in str(page.getheader("Content-Security-Policy"))
    assert "connect-src 'self'" in page.text  # type: ignore[attr-defined]
    assert address.query.partition("=")[2] not in page.text  # type: ignore[attr-defined]
    assert asked(serving, "GET", "/").status == 403


def test_a_decision_comes_to_the_file(serving: Serving, file: Path) -> None:
    address = urlsplit(serving.address)
    headers = {
        "X_Checker_Token": address.query.partition("=")[2],
        "Origin": f"http://{address.netloc}",
        "Content_Type": "application/json",
    }
    put = asked(serving, "PUT", f"/decisions/{'1' * 16}", '{"decision": "fixed"}', **headers)
    assert (put.status, put.text) == (204, "")  # type: ignore[attr-defined]
    assert json.loads(file.read_text("utf-8"))["decisions"][0]["decision"] == "fixed"
    assert [path.name for path in file.parent.iterdir()] == [file.name]


def test_a_body_that_is_too_large_is_not_read(serving: Serving, file: Path) -> None:
    answer = asked(serving, "PUT", "/decisions/1", "x" * (LARGEST + 1))
    assert answer.status == 413
    assert not file.exists()


@pytest.mark.parametrize("length", ["-1", "ten", "٣"])
def test_a_length_that_is_none_is_refused(length: str, serving: Serving) -> None:
    address = urlsplit(serving.address)
    with socket.create_connection((str(address.hostname), int(address.port or 0)), 10) as line:
        line.sendall(f"PUT / HTTP/1.1\r\nContent-Length: {length}\r\n\r\n".encode())
        assert line.recv(64).startswith(b"HTTP/1.1 413")


def test_what_the_file_holds_is_shown_and_cannot_leave_its_place(file: Path) -> None:
    file.write_text(json.dumps({"decisions": [ENTRY]}), encoding="utf-8")
    with opened(REPORT, file) as given:
        assert given.address.startswith("http://127.0.0.1:")
    page = server.render_page(
        server.decided(REPORT, server.Ledger(file).decisions()), server.PLAIN, served=True
    )
    assert 'data-decision="dismissed"' in page
    assert "two </script> events" not in page


def test_a_port_that_is_taken_is_told(serving: Serving, file: Path) -> None:
    port = int(urlsplit(serving.address).port or 0)
    with (
        pytest.raises(CheckerError, match=rf"port {port} cannot be used .* another with --port"),
        opened(REPORT, file, port=port),
    ):
        pass


def test_the_command_shows_the_address_and_ends_well(
    fake_run: FakeRun, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def interrupted(_self: object, **_options: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(server._Server, "serve_forever", interrupted)
    monkeypatch.chdir(tmp_path)
    fake_run.gives(REPORT)
    result = CliRunner().invoke(app, ["review", "news"])
    assert result.exit_code == 0
    assert result.stdout.startswith("http://127.0.0.1:")
    assert result.stderr == "checker: decisions are in decisions.json\n"
    assert list(tmp_path.iterdir()) == []


def test_a_broken_file_costs_no_run(fake_run: FakeRun, file: Path) -> None:
    file.write_text("{}", encoding="utf-8")
    fake_run.gives(REPORT)
    result = CliRunner().invoke(app, ["review", "news", "--decisions", str(file)])
    assert result.exit_code == 2
    assert "no decisions file" in result.stderr
    assert not fake_run.called


def test_nothing_to_review_is_code_2(fake_run: FakeRun) -> None:
    fake_run.gives(report(articles=(article("c.txt", problem="it is empty"),)))
    assert CliRunner().invoke(app, ["review", "news"]).exit_code == 2

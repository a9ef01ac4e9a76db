"""The answers over HTTP, on this machine only."""

from __future__ import annotations

import secrets
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from email.utils import formatdate
from functools import partial
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from checker.decisions import decided
from checker.errors import CheckerError
from checker.report import Report
from checker.reports.html import render_page
from checker.reports.parts.look import PLAIN
from checker.review.answers import LARGEST, Answer, Desk, Request, answer
from checker.review.ledger import Ledger

__all__ = ["Serving", "opened"]

HOST = "127.0.0.1"
PAUSE = 0.1  # seconds after which a stop is noticed
PATIENCE = 10.0  # seconds that a browser may take over a request

HEADERS = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": "frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}


@dataclass(frozen=True, slots=True)
class Serving:
    """A page that is being served."""

    address: str  # with its token: who has it may decide
    wait: Callable[[], None]  # answers until it is interrupted or stopped
    stop: Callable[[], None]  # ends the waiting, from another thread


@contextmanager
def opened(report: Report, file: Path, *, port: int = 0) -> Iterator[Serving]:
    """The page of a report on a port of this machine, 0 for a free one; closed at the end.

    Decisions are those of `file`, which is made by the first one. Raises CheckerError for a broken
    file and for a port that is taken.
    """
    ledger = Ledger(file)
    shown = decided(report, ledger.decisions())
    try:
        server = _Server((HOST, port), _Handler)
    except (OSError, OverflowError) as error:
        raise CheckerError(
            f"port {port} cannot be used ({error}): choose another with --port, or none"
        ) from error
    token, number = secrets.token_urlsafe(32), int(server.server_address[1])
    server.desk = Desk(
        page=render_page(shown, PLAIN, served=True),
        findings={finding.id: finding for finding in shown.findings},
        ledger=ledger,
        token=token,
        port=number,
    )
    try:
        yield Serving(
            address=f"http://{HOST}:{number}/?token={token}",
            wait=partial(server.serve_forever, poll_interval=PAUSE),
            stop=server.shutdown,
        )
    finally:
        server.server_close()


class _Server(ThreadingHTTPServer):
    """The standard server, with the desk that it answers for."""

    daemon_threads = True
    desk: Desk

    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing of a browser that has gone away."""
        if not isinstance(sys.exception(), ConnectionError | TimeoutError):
            super().handle_error(request, client_address)  # type: ignore[arg-type]


class _Handler(BaseHTTPRequestHandler):
    """One connection: reads what is asked, sends what is answered."""

    server: _Server
    protocol_version = "HTTP/1.1"
    server_version = "checker"
    sys_version = ""
    timeout = PATIENCE

    def do_GET(self) -> None:
        """Answer a GET."""
        self._handle()

    def do_PUT(self) -> None:
        """Answer a PUT."""
        self._handle()

    def do_DELETE(self) -> None:
        """Answer a DELETE."""
        self._handle()

    def log_message(self, *_args: object) -> None:
        """Say nothing: addresses hold the token."""

    def _handle(self) -> None:
        length = self.headers.get("Content-Length", "0")
        if not length.isdecimal() or int(length) > LARGEST or "Transfer-Encoding" in self.headers:
            self.close_connection = True  # what was sent is not read
            self._send(Answer(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, "a decision is small"))
            return
        headers = {name.lower(): value for name, value in self.headers.items()}
        body = self.rfile.read(int(length))
        self._send(answer(Request(self.command, self.path, headers, body), self.server.desk))

    def _send(self, given: Answer) -> None:
        body = given.body.encode("utf-8", "backslashreplace")
        self.send_response(given.status)
        for name, value in HEADERS.items():
            self.send_header(name, value)
        self.send_header("Content-Type", f"{given.kind}; charset=utf-8")
        self.send_header("Last-Modified", formatdate(usegmt=True))
        if given.status != HTTPStatus.NO_CONTENT:
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

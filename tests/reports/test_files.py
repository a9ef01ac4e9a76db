"""A report file is whole or as it was."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from checker.errors import CheckerError
from checker.reports.parts.files import emit, write_whole


def test_a_file_is_replaced_and_nothing_else_is_left(tmp_path: Path) -> None:
    target = tmp_path / "report.json"
    target.write_text("old")
    emit("né\n", target)
    assert target.read_bytes() == "né\n".encode()
    assert os.listdir(tmp_path) == ["report.json"]  # noqa: PTH208


def test_a_failed_write_leaves_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "report.json"
    target.write_text("old")

    def fail(_self: Path, _target: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", fail)
    with pytest.raises(CheckerError, match=r"cannot write .*report.json: No space left"):
        emit("new", target)
    assert target.read_text() == "old"
    assert os.listdir(tmp_path) == ["report.json"]  # noqa: PTH208


def test_the_rights_of_a_file_are_kept_and_new_ones_are_as_usual(tmp_path: Path) -> None:
    kept, new, usual = tmp_path / "kept", tmp_path / "new", tmp_path / "usual"
    kept.touch()
    kept.chmod(0o640)
    usual.touch()
    write_whole(kept, b"x")
    write_whole(new, b"x")
    assert kept.stat().st_mode & 0o777 == 0o640
    assert new.stat().st_mode == usual.stat().st_mode


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    target, link = tmp_path / "target", tmp_path / "link"
    target.touch()
    link.symlink_to(target)
    write_whole(link, b"x")
    assert link.is_symlink()
    assert target.read_bytes() == b"x"


def test_a_device_is_written_to_and_not_replaced() -> None:
    write_whole(Path(os.devnull), b"x")
    assert not Path(os.devnull).is_file()


def test_a_missing_folder_is_told(tmp_path: Path) -> None:
    with pytest.raises(CheckerError, match="cannot write"):
        emit("x", tmp_path / "nowhere" / "report.json")


@pytest.mark.parametrize("output", [None, Path("-")])
def test_standard_output_takes_bytes_as_they_are(
    output: Path | None, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    emit(b"\xff\n", output)
    emit("né\udce9", output)
    assert capfdbinary.readouterr().out == b"\xff\nn\xc3\xa9\\udce9"

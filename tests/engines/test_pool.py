"""What becomes of a pool when something goes wrong."""

from __future__ import annotations

import multiprocessing
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from checker.engines import pool
from checker.errors import CheckerError
from checker.frames import to_frame
from tests.engines.stages import Fail, Text

FRAME = to_frame([Text(name, "s") for name in ("a", "bad", "c", "d")], Text)


@pytest.mark.parametrize(
    ("how", "message"),
    [
        ("kill", "a worker process was killed by SIGKILL during the stage 'fail'; it may have run"),
        ("exit", "a worker process ended with exit code 3 during the stage 'fail'$"),
        ("odd", "a stage failed in a worker process:(?s:.*)OddError: leftright"),
    ],
)
def test_a_worker_that_dies_is_told(how: str, message: str) -> None:
    with pytest.raises(CheckerError, match=message):
        pool.run([Fail(how)], FRAME, jobs=2, size=1)
    assert multiprocessing.active_children() == []


def test_what_a_stage_raises_comes_out_with_its_traceback() -> None:
    with pytest.raises(ValueError, match="a bad text") as caught:
        pool.run([Fail("value")], FRAME, jobs=2, size=1)
    assert "in _fail" in caught.value.__notes__[0]


def test_a_stage_that_gives_another_record_is_refused() -> None:
    with pytest.raises(TypeError, match="not a frame of Text: no column story"):
        pool.run([Fail("columns")], FRAME, jobs=2, size=1)


DRIVER = """
import sys
from pathlib import Path
from checker.engines import pool
from checker.frames import to_frame
from tests.engines.stages import Hang, Text

if __name__ == "__main__":
    frame = to_frame([Text(str(n), "s") for n in range(4)], Text)
    pool.run([Hang(Path(sys.argv[1]))], frame, jobs=2, size=1)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
def test_ctrl_c_leaves_no_worker_behind(tmp_path: Path) -> None:
    script = tmp_path / "driver.py"
    script.write_text(DRIVER)
    folder = tmp_path / "workers"
    folder.mkdir()
    root = Path(__file__).parents[2]
    driver = subprocess.Popen(
        [sys.executable, str(script), str(folder)],
        env={**os.environ, "PYTHONPATH": str(root)},
        stderr=subprocess.PIPE,
        start_new_session=True,
    )
    while len(workers := list(folder.iterdir())) < 2:
        assert driver.poll() is None
    os.killpg(driver.pid, signal.SIGINT)
    _, errors = driver.communicate(timeout=10)
    assert driver.returncode == -signal.SIGINT
    assert errors.count(b"Traceback") == 1
    for worker in workers:
        with pytest.raises(ProcessLookupError):
            os.kill(int(worker.name), 0)

"""A Ray cluster gives the bytes of one process, also when it loses a machine."""

from __future__ import annotations

import importlib.util
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from checker.engines import cluster, local
from checker.engines.worker import packed
from checker.errors import CheckerError
from checker.frames import to_frame
from tests.engines.stages import Fail, Reverse, Split, Text

HAS_RAY = importlib.util.find_spec("ray") is not None
needs_ray = pytest.mark.skipif(not HAS_RAY, reason="Ray is not installed: pip install 'ray'")
pytestmark = pytest.mark.filterwarnings("ignore")  # Ray leaves files and sockets open
STAGES = (Split(), Reverse("story"), Reverse("all"), Reverse("text"))


@pytest.mark.skipif(HAS_RAY, reason="Ray is installed")
def test_without_ray_it_is_said_how_to_get_it() -> None:
    with (
        pytest.raises(CheckerError, match=r"pip install 'fact-consistency-checker\[ray\]'"),
        cluster.opened(),
    ):
        pass


@pytest.fixture(scope="module")
def two_nodes() -> Iterator[Any]:
    """A cluster of two machines of one processor each, connected to this process."""
    import ray
    from ray.cluster_utils import Cluster

    nodes = Cluster(initialize_head=True, head_node_args={"num_cpus": 1})
    nodes.add_node(num_cpus=1)
    ray.init(address=nodes.address, log_to_driver=False)
    yield nodes
    ray.shutdown()
    nodes.shutdown()


def texts() -> Any:
    return to_frame([Text("ab" * (n % 5), f"s{n % 3}") for n in range(40)], Text)


@needs_ray
@pytest.mark.slow
def test_what_a_stage_raises_comes_out(two_nodes: Any) -> None:
    frame = to_frame([Text(name, "s") for name in ("a", "bad", "c", "d")], Text)
    with pytest.raises(ValueError, match="a bad text"), cluster.opened(size=1) as run:
        run(Fail("value"), frame)


@needs_ray
@pytest.mark.slow
@pytest.mark.model
def test_a_whole_check_gives_the_same_bytes(two_nodes: Any) -> None:
    from checker.reports.json import render
    from checker.reports.parts.look import Look
    from checker.run import check
    from checker.settings import Settings
    from tests.examples import ROOT, report_of

    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(ROOT)
        found = check(
            [Path("examples/belarus-2020")], Settings(engine="ray", batch_size=1, cache=False)
        )
    assert render(found, Look()) == render(report_of("belarus-2020"), Look())


@needs_ray
@pytest.mark.slow
def test_a_node_that_is_lost_mid_run_changes_nothing(two_nodes: Any) -> None:
    lost = list(two_nodes.worker_nodes)

    def lose(name: str, done: int, total: int) -> None:
        if done and lost:
            two_nodes.remove_node(lost.pop(), allow_graceful=False)

    with cluster.opened(size=1, progress=lose) as run:
        frame = texts()
        for stage in STAGES:
            frame = run(stage, frame)
    assert lost == []
    assert packed(frame) == packed(local.run(STAGES, texts()))

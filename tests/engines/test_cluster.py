"""A Ray cluster gives the bytes of one process, also when it loses a machine."""

from __future__ import annotations

import importlib.util
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any
from zipfile import ZipFile

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
def test_a_worker_that_dies_of_its_task_is_told_in_the_end(two_nodes: Any) -> None:
    frame = to_frame([Text(name, "s") for name in ("a", "bad")], Text)
    told = pytest.raises(CheckerError, match="Ray lost a task of the stage 'fail'")
    with told, cluster.opened(size=1) as run:
        run(Fail("kill"), frame)


def test_tasks_go_out_in_datasets_of_about_one_size() -> None:
    rows = [{"number": n, "task": bytes(n)} for n in range(6)]
    told = [[row["number"] for row in some] for some in cluster._within(rows, 4)]
    assert told == [[0, 1, 2, 3], [4], [5]]
    assert list(cluster._within([], 4)) == []


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


NEWS = {
    "a.md": "---\nlang: en\ndate: 2021-03-02\n---\n\nThe fire in Leeds killed three people.\n",
    "b.md": "---\nlang: en\ndate: 2021-03-03\n---\n\nThe fire in Leeds killed five people.\n",
}


@pytest.fixture
def addresses(tmp_path: Path) -> Iterator[dict[str, list[Path]]]:
    """The same articles in a folder here, at addresses of several kinds, and in an archive."""
    fsspec, folder = pytest.importorskip("fsspec"), tmp_path / "news"
    memory = fsspec.filesystem("memory")
    folder.mkdir()
    with ZipFile(tmp_path / "news.zip", "w") as packed:
        for name, text in NEWS.items():
            (folder / name).write_text(text, encoding="utf-8")
            memory.pipe(f"/news/{name}", text.encode())
            packed.writestr(f"news/{name}", text)
    serve = partial(SimpleHTTPRequestHandler, directory=str(folder))
    with ThreadingHTTPServer(("127.0.0.1", 0), serve) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        web = f"http://127.0.0.1:{server.server_port}"
        yield {
            "here": [folder],
            "file": [Path(f"file://{folder}")],
            "memory": [Path("memory://news")],
            "zip": [Path(f"zip://news::file://{tmp_path}/news.zip")],
            "http": [Path(f"{web}/{name}") for name in NEWS],
        }
        server.shutdown()
    memory.rm("/news", recursive=True)


@needs_ray
@pytest.mark.slow
@pytest.mark.model
def test_what_lies_elsewhere_gives_the_same_and_is_written_elsewhere(
    two_nodes: Any, addresses: dict[str, list[Path]], tmp_path: Path
) -> None:
    from checker import remote
    from checker.outputs import targets, write_all
    from checker.run import check
    from checker.settings import Settings

    if importlib.util.find_spec("aiohttp") is None:
        del addresses["http"]
    plain = told(check(addresses["here"], Settings(cache=False)))
    assert len(plain) > len(NEWS)
    for kind, paths in addresses.items():
        found = check(paths, Settings(engine="ray", batch_size=1, cache=False))
        assert told(found) == plain, kind
        for place in (f"memory://out/{kind}", f"file://{tmp_path}/out/{kind}"):
            write_all(found, targets([f"partitions={place}/", f"json={place}.json"], None))
        for name in (f"{kind}.json", f"{kind}/claims/month=2021-03/part.parquet"):
            assert remote.load(f"memory://out/{name}") == (tmp_path / "out" / name).read_bytes()


def told(report: Any) -> list[object]:
    """What a check finds, without the addresses that it was found at."""
    return [
        *((one.id, one.published, one.text) for one in report.articles),
        *((one.id, one.kind, one.message, [c.id for c in one.claims]) for one in report.findings),
    ]


@needs_ray
@pytest.mark.slow
def test_a_node_that_is_lost_mid_run_changes_nothing(
    two_nodes: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cluster, "MOST", 20_000)  # so that some datasets come after the loss
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

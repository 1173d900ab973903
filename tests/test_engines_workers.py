"""Worker processes: warm, limited, stopped at once, and never left behind."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import psutil
import pytest

from planner.core.plan import Budget
from planner.engines import workers
from tests.running import alive, children

JOB = "job_for_tests"

# What the worker runs: it does as it is told.
JOB_TEXT = """
import os, subprocess, sys

def answer(request, say=None):
    match request["do"]:
        case "echo":
            print("noise on standard output")
            return {"said": request["text"], "pid": os.getpid()}
        case "write":
            with open("left.txt", "w") as file:
                file.write("x")
            return {"folder": os.getcwd(), "files": os.listdir()}
        case "hang":
            open("left.txt", "w").close()
            children = [subprocess.Popen([sys.executable, "-S", "-c", "while True: pass"]).pid]
            with open(request["pids"], "w") as file:
                file.write(" ".join(map(str, [os.getpid(), *children])))
            while True:
                pass
        case "die":
            print("the last words", file=sys.stderr, flush=True)
            os.abort()
        case "raise":
            raise ValueError("not today")
        case "eat":
            return {"size": len(bytearray(int(request["mb"] * 2**20)))}
        case "fill":
            with open("full.txt", "wb") as file:
                while True:
                    file.write(bytes(2**20))
        case "scatter":
            for n in range(10**6):
                with open(f"{n}.txt", "wb") as file:
                    file.write(bytes(2**22))
        case "stream":
            say({"n": 1})
            say({"n": 2})
            return {"n": 3}
        case "feed":
            code = "x = bytearray(b'x') * (200 * 2**20); input()"
            for each in [subprocess.Popen([sys.executable, "-S", "-c", code], stdin=-1) for _ in "ab"]:
                each.wait()
"""


@pytest.fixture(autouse=True)
def _job_module(tmp_path, monkeypatch):
    (tmp_path / f"{JOB}.py").write_text(JOB_TEXT)
    monkeypatch.syspath_prepend(str(tmp_path))
    yield
    workers.close_all()
    assert not children()


def _all_dead_within(pids, limit_s):
    deadline_s = time.monotonic() + limit_s
    while alive(pids):
        if time.monotonic() > deadline_s:
            return False
        os.sched_yield()
    return True


def _pids_in(path, limit_s=10.0):
    deadline_s = time.monotonic() + limit_s
    while time.monotonic() < deadline_s:
        if path.exists() and len(words := path.read_text().split()) == 2:
            return [int(word) for word in words]
        os.sched_yield()
    raise AssertionError("the worker did not get to work")


def test_a_worker_stays_for_the_next_request():
    first = workers.ask(JOB, {"do": "echo", "text": "a"}, Budget())
    second = workers.ask(JOB, {"do": "echo", "text": "b"}, Budget())
    assert (first.outcome, first.answer["said"]) == ("answered", "a")
    assert second.answer["pid"] == first.answer["pid"]


def test_requests_and_answers_may_be_larger_than_a_pipe():
    text = "x" * 3_000_000
    assert workers.ask(JOB, {"do": "echo", "text": text}, Budget()).answer["said"] == text


def test_time_out_kills_the_worker_and_what_it_started(tmp_path):
    pids = tmp_path / "pids"
    reply = workers.ask(JOB, {"do": "hang", "pids": str(pids)}, Budget(wall_s=1.0))
    assert reply.outcome == "out of time"
    assert "1 s" in reply.words
    assert _all_dead_within(_pids_in(pids), 1.0)


def test_cancelling_is_obeyed_within_a_fifth_of_a_second(tmp_path):
    pids, stop = tmp_path / "pids", threading.Event()
    done: list[tuple[str, float]] = []

    def work():
        reply = workers.ask(JOB, {"do": "hang", "pids": str(pids)}, Budget(cancelled=stop.is_set))
        done.append((reply.outcome, time.monotonic()))

    thread = threading.Thread(target=work)
    thread.start()
    processes = _pids_in(pids)
    cancelled_s = time.monotonic()
    stop.set()
    thread.join()
    assert done[0][0] == "cancelled"
    assert done[0][1] - cancelled_s < 0.2
    assert _all_dead_within(processes, 1.0)


def test_a_crash_is_told_with_its_last_words_and_the_next_request_gets_a_new_worker():
    reply = workers.ask(JOB, {"do": "die"}, Budget())
    assert reply.outcome == "crashed"
    assert "the last words" in reply.words
    assert workers.ask(JOB, {"do": "echo", "text": "a"}, Budget()).outcome == "answered"


def test_a_worker_that_dies_while_it_waits_is_replaced():
    first = workers.ask(JOB, {"do": "echo", "text": "a"}, Budget()).answer["pid"]
    os.kill(first, signal.SIGKILL)
    assert _all_dead_within([first], 1.0)
    second = workers.ask(JOB, {"do": "echo", "text": "a"}, Budget())
    assert second.answer["pid"] != first


def test_an_exception_in_the_job_is_an_answer():
    reply = workers.ask(JOB, {"do": "raise"}, Budget())
    assert reply.answer == {"status": "gave up", "reason": "it failed with ValueError: not today"}


def test_a_job_that_does_not_exist_is_a_crash_that_says_so():
    assert "no_such_job" in workers.ask("no_such_job", {}, Budget()).words


def test_one_process_cannot_take_more_memory_than_the_budget_and_the_worker_survives():
    reply = workers.ask(JOB, {"do": "eat", "mb": 600}, Budget(memory_mb=400))
    assert "more than 400 MB" in reply.answer["reason"]
    assert workers.ask(JOB, {"do": "eat", "mb": 600}, Budget()).answer["size"] == 600 * 2**20


def test_a_file_cannot_grow_larger_than_the_memory_limit_and_goes_with_the_request():
    reply = workers.ask(JOB, {"do": "fill"}, Budget(memory_mb=200.0))
    assert reply.outcome == "answered"
    assert "File too large" in reply.answer["reason"]


def test_nor_can_many_files_together(tmp_path, monkeypatch):
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    reply = workers.ask(JOB, {"do": "scatter"}, Budget(memory_mb=200.0))
    assert reply.outcome == "out of disk"
    assert "200 MB written" in reply.words
    assert not list(tmp_path.glob("cairn-*"))


def test_what_is_said_ahead_of_the_last_answer_is_heard_in_order():
    heard = []
    reply = workers.ask(JOB, {"do": "stream", "streams": True}, Budget(), heard.append)
    assert ([each["n"] for each in heard], reply.answer["n"]) == ([1, 2], 3)


def test_memory_of_the_whole_group_counts():
    reply = workers.ask(JOB, {"do": "feed"}, Budget(memory_mb=350))
    assert reply.outcome == "out of memory"


def test_cpu_time_of_the_whole_group_counts(tmp_path):
    reply = workers.ask(JOB, {"do": "hang", "pids": str(tmp_path / "pids")}, Budget(cpu_s=0.3))
    assert reply.outcome == "out of cpu time"


def test_several_threads_each_get_their_own_answer():
    said: dict[int, str] = {}

    def work(number):
        for _ in range(5):
            reply = workers.ask(JOB, {"do": "echo", "text": str(number)}, Budget())
            said[number] = reply.answer["said"]

    threads = [threading.Thread(target=work, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert said == {number: str(number) for number in range(4)}
    assert len(children()) <= workers.MAX_IDLE


def test_an_exception_while_waiting_stops_the_work(tmp_path):
    pids = tmp_path / "pids"

    def interrupted():
        if pids.exists() and len(pids.read_text().split()) == 2:
            raise KeyboardInterrupt
        return False

    with pytest.raises(KeyboardInterrupt):
        workers.ask(JOB, {"do": "hang", "pids": str(pids)}, Budget(cancelled=interrupted))
    assert _all_dead_within(_pids_in(pids), 1.0)


def test_what_a_worker_writes_where_it_runs_goes_with_the_request(tmp_path, monkeypatch):
    here, spare = tmp_path / "here", tmp_path / "spare"
    here.mkdir()
    spare.mkdir()
    monkeypatch.chdir(here)
    monkeypatch.setenv("TMPDIR", str(spare))
    first, second = [workers.ask(JOB, {"do": "write"}, Budget()).answer for _ in "ab"]
    assert first["files"] == second["files"] == ["left.txt"]
    assert first["folder"] != second["folder"]
    stopped = workers.ask(JOB, {"do": "hang", "pids": str(tmp_path / "pids")}, Budget(wall_s=0.5))
    assert stopped.outcome == "out of time"
    assert (list(here.iterdir()), list(spare.iterdir())) == ([], [])


@pytest.mark.parametrize("start", ["warm", "warm_by_fork"])
def test_when_the_parent_is_killed_nothing_of_it_lives_on(tmp_path, start):
    pids = tmp_path / "pids"
    code = f"""
import sys
sys.path.insert(0, {str(tmp_path)!r})
from planner.engines import workers
from tests.running import alive, children
workers.{start}({JOB!r})
from planner.core.plan import Budget
workers.ask({JOB!r}, {{"do": "hang", "pids": {str(pids)!r}}}, Budget())
"""
    # Nobody is left to remove the folder of the request.
    environment = {**os.environ, "TMPDIR": str(tmp_path)}
    parent = subprocess.Popen([sys.executable, "-c", code], cwd=Path(__file__).parents[1], env=environment)
    processes = _pids_in(pids)
    assert len(alive(processes)) == 2
    parent.kill()
    parent.wait()
    assert _all_dead_within(processes, 1.0)


def test_a_forked_child_of_the_parent_does_not_touch_its_workers():
    mine = workers.ask(JOB, {"do": "echo", "text": "a"}, Budget()).answer["pid"]
    child = os.fork()
    if child == 0:
        workers.close_all()
        os._exit(0 if workers._all == set() else 1)
    assert os.waitpid(child, 0)[1] == 0
    assert workers.ask(JOB, {"do": "echo", "text": "a"}, Budget()).answer["pid"] == mine


def test_no_descriptor_is_left_open():
    workers.ask(JOB, {"do": "echo", "text": "a"}, Budget())
    workers.close_all()
    before = psutil.Process().num_fds()
    for request in ({"do": "die"}, {"do": "echo", "text": "a"}):
        workers.ask(JOB, request, Budget())
    workers.close_all()
    assert psutil.Process().num_fds() == before


def test_a_program_in_a_session_of_its_own_does_not_outlive_its_worker(tmp_path):
    """Foreign engines start their programs so: killing the worker's process group does not reach them."""
    code = "import subprocess, sys, time; subprocess.Popen(['sleep', '600'], start_new_session=True); time.sleep(600)"
    starter = subprocess.Popen([sys.executable, "-c", code], start_new_session=True)
    deadline_s = time.monotonic() + 20
    while not (found := workers._descendants(starter.pid)) and time.monotonic() < deadline_s:
        time.sleep(0.01)
    assert len(found) == 1
    for pid in (*found, starter.pid):
        os.kill(pid, signal.SIGKILL)
    starter.wait()

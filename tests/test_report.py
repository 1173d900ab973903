"""The report tells the whole run, stands alone, and trusts nothing that came from outside."""

import io
import xml.etree.ElementTree as ET

import numpy as np
from PIL import Image
from rich.console import Console

from planner.core import Cause, Event, Failure, Outcome, Trace
from planner.report import Told, report_page, write_gif
from planner.report.live import LiveView
from planner.report.timeline import bars_of, timeline_svg

EVIL = "<script>alert(1)</script>"
STEP = {"step": 0, "subgoal": f"(pick {EVIL})", "attempt": 0}
EVENTS = (
    Event(0.0, "understood", {"words": EVIL, "goal": EVIL, "rules": ""}),
    Event(
        0.0,
        "planned",
        {"steps": [f"(pick {EVIL})"], "engine": "e", "seconds": 0.1, "machine_svg": "<svg></svg>"},
    ),
    Event(0.0, "subgoal_started", {**STEP, "limit_s": 4.0}),
    Event(0.5, "progress", {**STEP, "elapsed_s": 0.5, "limit_s": 4.0}),
    Event(1.0, "disturbance", {"what": EVIL}),
    Event(2.0, "noticed", {"cause": "timed out", "words": "too slow", "kills_steps": [], "kills_goals": []}),
    Event(2.0, "decision", {"step": 0, "decision": "retry", "attempt": 1}),
    Event(2.0, "subgoal_started", {**STEP, "attempt": 1, "limit_s": 4.0}),
    Event(3.0, "subgoal_done", STEP),
    Event(3.0, "goal_reached", {"outcome": "done"}),
)
TRACE = Trace(Outcome.DONE, EVENTS)


def test_the_page_escapes_what_came_from_outside_and_needs_nothing_from_there():
    page = report_page(Told(EVIL, EVIL, words=EVIL, settings={"x": EVIL}), TRACE)
    assert "<script" not in page
    assert "http://" not in page.replace("http://www.w3.org", "")
    assert "https://" not in page


def test_the_page_tells_the_failure_and_what_was_done_about_it():
    page = report_page(Told("do it", "(p)"), TRACE)
    assert "noticed: too slow" in page
    assert "tries again in another way (attempt 2)" in page
    assert "1 disturbance ·" in page


def test_the_page_of_a_failed_run_names_its_cause():
    trace = Trace(Outcome.FAILED, EVENTS[:6], Failure(Cause.TIMED_OUT, "too slow"))
    assert "timed out: too slow" in report_page(Told("do it", "(p)"), trace)


def test_every_attempt_has_a_bar_that_ends_as_it_did():
    assert [(bar.start_s, bar.end_s, bar.ended) for bar in bars_of(TRACE)] == [
        (0.0, 2.0, "failed"),
        (2.0, 3.0, "done"),
    ]


def test_the_time_line_is_well_formed():
    ET.fromstring(timeline_svg(TRACE))  # noqa: S314 - our own text


def test_a_run_of_which_nothing_was_carried_out_has_a_page_too():
    assert "Nothing was carried out" in report_page(Told("x", "(p)"), Trace(Outcome.REFUSED))


def test_a_picture_that_cannot_be_drawn_is_explained():
    assert "no GL here" in report_page(Told("x", "(p)", no_gif="no GL here"), TRACE)


def test_frames_become_a_gif_with_as_many_pictures(tmp_path):
    ramp = np.arange(192, dtype=np.uint8).reshape(8, 8, 3)
    frames = [np.roll(ramp, shift, axis=0) for shift in range(4)]
    write_gif(tmp_path / "run.gif", frames)
    with Image.open(tmp_path / "run.gif") as image:
        assert image.n_frames == 4


def test_the_live_view_says_every_event_in_plain_lines_where_there_is_no_terminal():
    out = io.StringIO()
    with LiveView(Console(file=out, width=200)) as view:
        for event in EVENTS:
            view(event)
    text = out.getvalue()
    assert "disturbance: <script>" in text
    assert "the goal is reached" in text

"""Say what should be so; a robot does it."""

from __future__ import annotations

import argparse
import json
import signal
import sys
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from types import FrameType
from typing import Any

from planner.bench.provenance import provenance
from planner.commands.asking import TypedLines, answer, at_terminal, may_ask
from planner.core import Cause, Event, Outcome
from planner.pipeline import Run, Setup, settings_of, why_no_pictures
from planner.pipeline import run as run_instruction
from planner.talking import Amendments

REFUSED, FAILED, CANCELLED = 13, 14, 130
UNSOLVABLE, GAVE_UP, UNSUPPORTED = 10, 11, 12
_NO_PLAN = {"unsolvable": UNSOLVABLE, "gave up": GAVE_UP, "unsupported": UNSUPPORTED}
PICTURE_EVERY = 4  # control steps: five pictures a second of the world's time


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("world", help="which world, e.g. tabletop")
    parser.add_argument("instruction", help="what should be so, in words")
    parser.add_argument("--problem", help="which problem of the world (default: one that has what you name)")
    parser.add_argument("--seed", type=int, default=0, help="of the table and the disturbances")
    parser.add_argument("--disturb", type=float, default=0.0, help="probability of a disturbance a subgoal")
    parser.add_argument("--policy", help="which policy (default: the world's)")
    parser.add_argument(
        "--weights",
        metavar="DIR",
        help="what `cairn train --out DIR` left for that policy (default: the package's)",
    )
    parser.add_argument("--robot", help="which robot (default: the world's)")
    parser.add_argument("--engine", default="portfolio")
    parser.add_argument("--translator", default="grounded")
    parser.add_argument(
        "--save", type=Path, metavar="DIR", help="leave trace, plan, pictures and report there"
    )
    parser.add_argument(
        "--ask", action="store_true", help="put questions, and take the answers from standard input"
    )
    parser.add_argument("--json", action="store_true", help="print one JSON document on standard output")


def run(arguments: argparse.Namespace) -> int:
    """Return 0 when the goal was reached, else the code that says what came instead."""
    setup = Setup(
        arguments.world,
        arguments.problem,
        arguments.translator,
        arguments.engine,
        arguments.robot,
        arguments.policy,
        seed=arguments.seed,
        disturb=arguments.disturb,
        weights=arguments.weights,
    )
    no_pictures = ""
    if arguments.save:
        no_pictures = why_no_pictures(setup)
        if not no_pictures:
            setup = replace(setup, picture_every=PICTURE_EVERY)
    done = _watched(arguments, setup)
    done = replace(done, no_pictures=no_pictures)
    if arguments.save:
        from planner.report.save import save  # noqa: PLC0415

        save(done, arguments.save, provenance(settings_of(setup)))
    if arguments.json:
        print(json.dumps(_document(done, arguments.save), ensure_ascii=False))
    elif arguments.save:
        print(f"the whole story: {arguments.save / 'report.html'}")
    return exit_code(done)


def _watched(arguments: argparse.Namespace, setup: Setup) -> Run:
    """Return the run, shown as it goes on; Ctrl-C asks it to stop and is obeyed between control steps.

    At a terminal, lines typed meanwhile are told to the run.
    """
    from planner.report.live import LiveView  # noqa: PLC0415 - after the cheap checks of the input

    stopped: list[int] = []

    def stop(number: int, frame: FrameType | None) -> None:  # noqa: ARG001 - the handler's signature
        stopped.append(number)
        if len(stopped) > 1:
            raise KeyboardInterrupt

    def asked(question: str) -> str | None:
        signal.signal(signal.SIGINT, signal.default_int_handler)  # nothing moves yet: stop at once
        try:
            return answer(question)
        finally:
            signal.signal(signal.SIGINT, stop)

    amendments = Amendments()
    typed = TypedLines(amendments.amend)
    is_asking = may_ask(arguments.ask, arguments.json)
    before = signal.signal(signal.SIGINT, stop)
    try:
        with ExitStack() as held:
            view = LiveView()
            view.console.print(f"“{arguments.instruction}”", style="bold", markup=False)

            def show(event: Event) -> None:
                if (
                    event.kind == "understood"
                ):  # questions are over: from here on what is typed amends the run
                    held.enter_context(view)
                    if is_asking and at_terminal(sys.stdin):
                        held.enter_context(typed)
                view(event)

            done = run_instruction(
                arguments.world,
                arguments.instruction,
                setup,
                on_event=show,
                cancelled=lambda: bool(stopped),
                ask=asked if is_asking else None,
                amendments=amendments,
            )
            if done.translation.reading is None:
                for event in done.trace.events:
                    view(event)
            return done
    finally:
        signal.signal(signal.SIGINT, before)


def exit_code(done: Run) -> int:
    """Return the exit code that says what came of the run."""
    match done.trace.outcome:
        case Outcome.DONE:
            return 0
        case Outcome.REFUSED:
            return REFUSED
        case Outcome.CANCELLED:
            return CANCELLED
        case Outcome.NO_PLAN:
            failure = done.trace.failure
            if failure is not None and failure.cause is Cause.NO_PLAN:
                words = failure.words.split(": ")
                return next((_NO_PLAN[word] for word in words[:2] if word in _NO_PLAN), GAVE_UP)
            return GAVE_UP
        case Outcome.FAILED:
            return FAILED


def _document(done: Run, folder: Path | None) -> dict[str, Any]:
    failure = done.trace.failure
    return {
        "instruction": done.instruction,
        "outcome": done.trace.outcome.value,
        "failure": None if failure is None else {"cause": failure.cause.value, "words": failure.words},
        "reason": done.translation.reason,
        "question": done.translation.question,
        "events": [
            {"time_s": event.time_s, "kind": event.kind}
            | {key: value for key, value in event.details.items() if key != "machine_svg"}
            for event in done.trace.events
            if event.kind != "progress"
        ],
        "setup": settings_of(done.setup),
        "saved": None if folder is None else str(folder),
    }

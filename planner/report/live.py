"""A run as it goes on, in the terminal."""

from __future__ import annotations

from types import TracebackType

from rich.console import Console
from rich.markup import escape
from rich.progress import BarColumn, Progress, SpinnerColumn, TaskID, TextColumn

from planner.core import Event
from planner.execution import words_for

_COLOURS = {
    "disturbance": "yellow",
    "noticed": "red",
    "decision": "cyan",
    "replanned": "cyan",
    "goal_reached": "bold green",
    "gave_up": "bold red",
    "subgoal_done": "green",
    "amended": "bold cyan",
    "not_amended": "yellow",
    "stopped": "bold red",
}
_ENDING = ("subgoal_done", "noticed", "amended", "goal_reached", "gave_up")  # of the step under way


class LiveView:
    """Call it with every event; a bar shows the running subgoal, lines above it what happened so far.

    Everything goes to standard error. Where that is no terminal, there are lines and no bar.
    """

    def __init__(self, console: Console | None = None) -> None:
        self.console = console or Console(stderr=True)
        self._bars = Progress(
            SpinnerColumn(),
            TextColumn("{task.description}"),
            BarColumn(bar_width=30),
            TextColumn("{task.completed:.1f} of {task.total:.1f} s"),
            console=self.console,
            transient=True,
            disable=not self.console.is_terminal,
        )
        self._bar: TaskID | None = None

    def __enter__(self) -> LiveView:
        self._bars.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, where: TracebackType | None
    ) -> None:
        self._bars.stop()

    def __call__(self, event: Event) -> None:
        """Show the event."""
        details = event.details
        if event.kind == "progress":
            if self._bar is not None:
                self._bars.update(self._bar, completed=details["elapsed_s"], total=details["limit_s"])
            return
        if self._bar is not None and event.kind in _ENDING:
            self._bars.remove_task(self._bar)
            self._bar = None
        if event.kind == "subgoal_started":
            text = escape(words_for(event))
            self._bar = self._bars.add_task(text, total=float(details["limit_s"]))
            if self.console.is_terminal and not details["attempt"]:
                return  # the bar says it
        colour = _COLOURS.get(event.kind, "default")
        self.console.print(f"[dim]{event.time_s:7.2f} s[/] [{colour}]{escape(words_for(event))}[/]")
        if event.kind in ("planned", "replanned"):
            for number, step in enumerate(details["steps"], start=1):
                self.console.print(f"            [dim]{number:2d}[/] {escape(str(step))}")

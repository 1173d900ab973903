"""From an instruction to the reward machine that judges whether it was done."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from planner.core import Reading, Task, Translation
from planner.pipeline import task_of, translate

if TYPE_CHECKING:
    from planner.machines import FormulaMachine


@dataclass(frozen=True)
class InstructionMachine:
    """What a text was taken to mean, and the machine of that; none where it was refused or needs an answer.

    `planner.machines.with_end` and `at_first` make reward machines that can be run alone of what is found.
    """

    text: str
    translation: Translation
    found: FormulaMachine | None = None

    def __post_init__(self) -> None:
        if (self.found is None) != (self.translation.reading is None):
            raise ValueError(f"instruction {self.text!r}: a machine if and only if it was understood")


def from_instruction(
    text: str,
    domain: str | Path | Task | Any,
    problem: str | Path | None = None,
    *,
    translator: str = "grounded",
    dialog: tuple[str, ...] = (),
    max_nodes: int | None = None,
) -> InstructionMachine:
    """Return the machine of what the text asks for: its goal in the last state, its rules all the way.

    The rules of the domain itself are kept too. A run begins with the first state observed, and what no action
    changes is taken from the task.
    """
    from planner.machines.from_formula import MAX_NODES, rules_machine  # noqa: PLC0415 - as all parts

    task = task_of(domain, problem)
    translation = translate(text, task, translator=translator, dialog=dialog)
    if translation.reading is None:
        return InstructionMachine(text, translation)
    asked = asked_of(task, translation.reading)
    return InstructionMachine(
        text, translation, rules_machine(asked, name="instruction", max_nodes=max_nodes or MAX_NODES)
    )


def asked_of(task: Task, reading: Reading) -> Task:
    """Return the task with the goal and the rules of the reading in place of its own."""
    return replace(task, goal=reading.goal, rules=reading.rules, metric=reading.metric)

"""Hierarchies written down in Python, machine by machine and edge by edge."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import TypeVar

from planner.core import BadInputError, Edge, Guard, Hierarchy, RewardMachine, Subgoal
from planner.machines.conditions import read_condition
from planner.machines.faults import call_findings
from planner.machines.words import Line

T = TypeVar("T")


@dataclass
class _Drafted:
    name: str
    parameters: tuple[str, ...]
    accept: tuple[str, ...]
    reject: tuple[str, ...]
    edges: list[Edge] = field(default_factory=list)


class Builder:
    """A hierarchy in the making; the first machine is the root. Guards and calls are written as in the text format.

    >>> hierarchy = (
    ...     Builder()
    ...     .machine("bridge")
    ...     .edge("start", "iron", call="get(iron)")
    ...     .edge("iron", "both", call="get(wood)")
    ...     .edge("both", "done", when="(at factory)", pays=1)
    ...     .machine("get", "?what")
    ...     .edge("looking", "done", when="(have ?what)", pursue="(have ?what)")
    ...     .hierarchy()
    ... )
    >>> [edge.call.args for edge in hierarchy.by_name["bridge"].edges if edge.call]
    [('iron',), ('wood',)]
    """

    def __init__(self) -> None:
        self._machines: list[_Drafted] = []

    def machine(
        self, name: str, *parameters: str, accept: Iterable[str] = ("done",), reject: Iterable[str] = ()
    ) -> Builder:
        """Begin a machine; it starts in the source of its first edge. Return the builder, for what comes next.

        Nodes to accept or reject in that no edge leads to are left out, so that `done` need not be said.
        """
        accepting, rejecting = (
            (each,) if isinstance(each, str) else tuple(each) for each in (accept, reject)
        )
        self._machines.append(_Drafted(name, parameters, accepting, rejecting))
        return self

    def edge(  # noqa: PLR0913 - an edge has that many parts, and all but two are named
        self,
        source: str,
        target: str,
        *,
        when: str = "true",
        call: str | None = None,
        pays: float = 0.0,
        pursue: str | None = None,
        avoid: str | None = None,
        within_s: float = 10.0,
        by: str | None = None,
    ) -> Builder:
        """Add an edge to the machine that was begun last. Return the builder, for what comes next."""
        if not self._machines:
            raise BadInputError(f"edge {source} -> {target}: begin a machine first, with machine(NAME)")
        where = f"machine {self._machines[-1].name!r}, edge {source} -> {target}"
        if pursue is None and (avoid is not None or by is not None):
            raise BadInputError(f"{where}: say what to pursue as well")
        subgoal = None
        if pursue is not None:
            kept_clear = None if avoid is None else read_condition(avoid, f"{where}, avoid")
            skill = None if by is None else _whole(Line(by, 1, f"{where}, by"), Line.fact)
            subgoal = Subgoal(read_condition(pursue, f"{where}, pursue"), kept_clear, within_s, skill)
        guard: Guard = _whole(Line(when, 1, f"{where}, when"), Line.guard)
        called = None if call is None else _whole(Line(call, 1, f"{where}, call"), Line.call)
        try:
            self._machines[-1].edges.append(Edge(source, target, guard, float(pays), called, subgoal))
        except ValueError as error:
            raise BadInputError(f"machine {self._machines[-1].name!r}: {error}") from None
        return self

    def hierarchy(self) -> Hierarchy:
        """Return the hierarchy of all machines so far.

        Errors: `BadInputError` that says what is missing.
        """
        if not self._machines:
            raise BadInputError("no machine was begun. Begin one with machine(NAME)")
        try:
            made = tuple(_made(machine) for machine in self._machines)
            for finding in call_findings(made[0].name, made):
                raise BadInputError(finding.words)
            return Hierarchy(made[0].name, made)
        except BadInputError:
            raise
        except ValueError as error:
            raise BadInputError(str(error)) from None


def _made(machine: _Drafted) -> RewardMachine:
    if not machine.edges:
        raise BadInputError(f"machine {machine.name!r} has no edges. Add one with edge(SOURCE, TARGET)")
    nodes = tuple(dict.fromkeys(node for edge in machine.edges for node in (edge.source, edge.target)))
    accepting, rejecting = (frozenset(ends) & set(nodes) for ends in (machine.accept, machine.reject))
    return RewardMachine(
        machine.name, nodes, nodes[0], tuple(machine.edges), accepting, rejecting, machine.parameters
    )


def _whole(line: Line, read: Callable[[Line], T]) -> T:
    part = read(line)
    line.end()
    return part

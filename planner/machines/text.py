"""Hierarchies as text that people read and write; `docs/machines.md` describes the format.

>>> hierarchy = read_hierarchy('''
... machine tidy
...   start -> done  when (light on)  call put(cup, shelf)  pays 1
...   accept done
... machine put(?what, ?where)
...   trying -> there  when (on ?what ?where)
...     pursue (on ?what ?where)
...   accept there
... ''')
>>> hierarchy.by_name["put"].parameters
('?what', '?where')
>>> read_hierarchy(write_hierarchy(hierarchy)) == hierarchy
True
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from planner.core import BadInputError, Edge, Guard, Hierarchy, RewardMachine, Subgoal, nearest
from planner.machines.conditions import read_condition, write_condition
from planner.machines.faults import call_findings
from planner.machines.words import Line, written, written_call, written_fact, written_guard

_LINES = ("root", "machine", "start", "accept", "reject", "nodes", "pursue", "avoid", "within", "by")
_LIMIT_S = 10.0  # of a subgoal that does not say


@dataclass
class _Machine:
    """A machine as far as it was read."""

    name: str
    parameters: tuple[str, ...]
    line: Line
    nodes: dict[str, None] = field(default_factory=dict)
    initial: str | None = None
    accepting: set[str] = field(default_factory=set)
    rejecting: set[str] = field(default_factory=set)
    edges: list[_Edge] = field(default_factory=list)
    named: list[tuple[str, Line, int]] = field(
        default_factory=list
    )  # nodes that must be there, and where it says so


@dataclass
class _Edge:
    edge: Edge
    line: Line
    subgoal: dict[str, object] = field(default_factory=dict)


def read_hierarchy(text: str, source: str = "text") -> Hierarchy:
    """Return the hierarchy that the text says; its root is the first machine where no line names another.

    Errors: `BadInputError` with line, column and how to mend it.
    """
    machines: list[_Machine] = []
    root: str | None = None
    for number, words in enumerate(text.splitlines(), start=1):
        line = Line(words, number, source)
        if not line.words:
            continue
        if line.is_next("root") and not line.is_next("->", ahead=1):
            line.at += 1
            root = line.name("the name of the root machine")
            line.end()
        elif line.is_next("machine") and not line.is_next("->", ahead=1):
            machines.append(_machine(line))
        elif not machines:
            raise line.expected("'machine NAME' or 'root NAME'")
        else:
            _read_line(machines[-1], line)
    if not machines:
        raise BadInputError(f"{source}: expected 'machine NAME', got nothing. Is this the right file?")
    made = [_made(machine) for machine in machines]
    return _together(root or made[0].name, made, machines, source)


def _machine(line: Line) -> _Machine:
    line.at += 1
    name = line.name("the name of a machine")
    parameters = line.names_in_parentheses() if line.is_next("(") else ()
    line.end()
    for parameter in parameters:
        if not parameter.startswith("?"):
            raise line.error(None, f"parameter {parameter!r} is no variable. Write ?{parameter}")
    return _Machine(name, parameters, line)


def _read_line(machine: _Machine, line: Line) -> None:
    first = line.peek()
    if line.is_next("->", ahead=1) or first is None or first.is_quoted:
        machine.edges.append(_Edge(_edge(machine, line), line))
        return
    line.at += 1
    match first.text:
        case "start":
            machine.initial = _node_there(machine, line)
        case "accept" | "reject" | "nodes":
            _read_nodes(machine, line, first.text)
        case "pursue" | "avoid" | "within" | "by":
            if not machine.edges:
                raise line.error(
                    first.column, f"{first.text!r} belongs under an edge. Write 'NODE -> NODE' before it"
                )
            _read_subgoal(machine.edges[-1], line, first.text)
        case _:
            raise line.error(
                first.column,
                f"expected 'NODE -> NODE' or a line's word, got {first.text!r}{nearest(first.text, _LINES)}",
            )
    line.end()


def _read_nodes(machine: _Machine, line: Line, kind: str) -> None:
    while line.peek() is not None:
        if kind == "nodes":
            machine.nodes.setdefault(line.name("the name of a node"))
        else:
            ends = machine.accepting if kind == "accept" else machine.rejecting
            ends.add(_node_there(machine, line))


def _node_there(machine: _Machine, line: Line) -> str:
    """Return the name of a node that an edge or `nodes` has to name somewhere: a typing error makes no node."""
    word = line.peek()
    node = line.name("the name of a node")
    machine.named.append((node, line, word.column if word else 0))
    return node


def _edge(machine: _Machine, line: Line) -> Edge:
    source = line.name("the name of a node")
    line.mark("->", "NODE -> NODE")
    target = line.name("the name of a node")
    guard, reward, call = Guard(), 0.0, None
    while line.peek() is not None:
        if line.is_next("when"):
            line.at += 1
            guard = line.guard()
        elif line.is_next("call"):
            line.at += 1
            call = line.call()
        elif line.is_next("pays"):
            line.at += 1
            reward = line.number_here("what the edge pays")
        else:
            raise line.expected("'when', 'call' or 'pays'")
    machine.nodes.setdefault(source)
    machine.nodes.setdefault(target)
    return Edge(source, target, guard, reward, call)


def _read_subgoal(edge: _Edge, line: Line, kind: str) -> None:
    if kind in ("pursue", "avoid"):
        begin = line.peek()
        if begin is None:
            raise line.expected("a condition such as (on a b)")
        before = "\n" * (line.number - 1) + " " * (begin.column - 1)  # so that errors say line and column
        edge.subgoal[kind] = read_condition(before + line.rest(), line.source)
    elif kind == "within":
        edge.subgoal[kind] = line.number_here("a number of seconds")
        if line.is_next("s"):
            line.at += 1
    else:
        edge.subgoal[kind] = line.fact()


def _made(machine: _Machine) -> RewardMachine:
    if not machine.nodes:
        raise machine.line.error(
            None, f"machine {machine.name!r} has no nodes. Write 'NODE -> NODE' or 'nodes NODE'"
        )
    for node, line, column in machine.named:
        if node not in machine.nodes:
            raise line.error(
                column,
                f"machine {machine.name!r} has no node {node!r}{nearest(node, machine.nodes)} "
                "(lead an edge there, or declare it with 'nodes')",
            )
    try:
        return RewardMachine(
            machine.name,
            tuple(machine.nodes),
            machine.initial if machine.initial is not None else next(iter(machine.nodes)),
            tuple(_with_subgoal(edge) for edge in machine.edges),
            frozenset(machine.accepting),
            frozenset(machine.rejecting),
            machine.parameters,
        )
    except BadInputError:
        raise
    except ValueError as error:
        raise machine.line.error(1, str(error)) from None


def _with_subgoal(read: _Edge) -> Edge:
    if not read.subgoal:
        return read.edge
    if "pursue" not in read.subgoal:
        raise read.line.error(
            1, f"the edge has {next(iter(read.subgoal))!r} and no 'pursue'. Say what to bring about"
        )
    parts = read.subgoal
    try:
        subgoal = Subgoal(
            parts["pursue"],  # type: ignore[arg-type]
            parts.get("avoid"),  # type: ignore[arg-type]
            parts.get("within", _LIMIT_S),  # type: ignore[arg-type]
            parts.get("by"),  # type: ignore[arg-type]
        )
        edge = read.edge
        return Edge(edge.source, edge.target, edge.guard, edge.reward, edge.call, subgoal)
    except ValueError as error:
        raise read.line.error(1, str(error)) from None


def _together(root: str, made: list[RewardMachine], read: list[_Machine], source: str) -> Hierarchy:
    for finding in call_findings(root, made):
        lines = [
            one.line.number
            for machine, values in zip(read, made, strict=True)
            for one, edge in zip(machine.edges, values.edges, strict=True)
            if finding.edges and edge is finding.edges[0]
        ]
        where = f"{source}, line {lines[0]}" if lines else source
        raise BadInputError(f"{where}: {finding.words}")
    try:
        return Hierarchy(root, tuple(made))
    except ValueError as error:
        raise BadInputError(f"{source}: {error}") from None


# --- writing ------------------------------------------------------------------------------------------


def write_hierarchy(hierarchy: Hierarchy) -> str:
    """Return the hierarchy as text that `read_hierarchy` reads back.

    Errors: `BadInputError` for a subgoal that the text cannot say.
    """
    lines = [] if hierarchy.root == hierarchy.machines[0].name else [f"root {written(hierarchy.root)}", ""]
    for machine in hierarchy.machines:
        lines += [*_machine_lines(machine), ""]
    return "\n".join(lines)


def _machine_lines(machine: RewardMachine) -> Iterator[str]:
    parameters = f"({', '.join(written(name) for name in machine.parameters)})" if machine.parameters else ""
    yield f"machine {written(machine.name)}{parameters}"
    accepting, rejecting = (
        [node for node in machine.nodes if node in ends] for ends in (machine.accepting, machine.rejecting)
    )
    mentioned = dict.fromkeys(node for edge in machine.edges for node in (edge.source, edge.target))
    if tuple(mentioned) != machine.nodes:
        yield f"  nodes {_names(machine.nodes)}"
    if machine.initial != machine.nodes[0]:
        yield f"  start {written(machine.initial)}"
    for edge in machine.edges:
        yield from _edge_lines(edge)
    if accepting:
        yield f"  accept {_names(accepting)}"
    if rejecting:
        yield f"  reject {_names(rejecting)}"


def _names(names: Iterable[str]) -> str:
    return " ".join(written(name) for name in names)


def _edge_lines(edge: Edge) -> Iterator[str]:
    parts = [f"  {written(edge.source)} -> {written(edge.target)}"]
    if edge.guard != Guard():
        parts.append(f"when {written_guard(edge.guard)}")
    if edge.call is not None:
        parts.append(f"call {written_call(edge.call)}")
    if edge.reward:
        parts.append(f"pays {edge.reward!r}")
    yield "  ".join(parts)
    if edge.subgoal is not None:
        yield f"    pursue {write_condition(edge.subgoal.achieve)}"
        if edge.subgoal.avoid is not None:
            yield f"    avoid {write_condition(edge.subgoal.avoid)}"
        if edge.subgoal.limit_s != _LIMIT_S:
            yield f"    within {edge.subgoal.limit_s!r} s"
        if edge.subgoal.skill is not None:
            yield f"    by {written_fact(edge.subgoal.skill)}"

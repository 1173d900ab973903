"""Behaviour trees of a hierarchy for py_trees, ticked in Python; the one door to that library (extra `trees`).

The trees are those of `behaviour_tree`; trees of machines are put in at each place where they are called.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from planner.core import Atom, BadInputError, Hierarchy, Subgoal
from planner.core.semantics import substitute
from planner.machines.behaviour_tree import (
    BEGUN,
    NODE,
    REJECTED,
    Always,
    Compared,
    Composite,
    Decorator,
    FactHolds,
    NextObservation,
    Pursue,
    Put,
    Subtree,
    Tree,
    in_sequence,
    trees_of,
)

try:
    from py_trees import behaviours, composites, decorators
    from py_trees.behaviour import Behaviour
    from py_trees.common import Status
except ImportError as missing:
    raise BadInputError(
        "behaviour trees in Python need py_trees. Install it: pip install 'cairn-planner[trees]'"
    ) from missing

MAX_NODES = 100_000


@dataclass(frozen=True, slots=True)
class Body:
    """What the tree acts with: `seen` gives the facts (the same throughout a tick), `pursue` is told what to bring
    about in a tick in which nothing moves, `paid` of each reward.
    """

    seen: Callable[[], frozenset[Atom]]
    pursue: Callable[[Subgoal], None] = lambda subgoal: None
    paid: Callable[[float], None] = lambda reward: None


def to_py_trees(hierarchy: Hierarchy, body: Body) -> Behaviour:
    """Return the tree: one tick sees once, moves and pays as one step of the hierarchy does.

    It is RUNNING until the hierarchy has ended, then SUCCESS if it has accepted and FAILURE if it has rejected.
    """
    maker = _Maker(trees_of(hierarchy), body)
    whole = in_sequence(Put(((REJECTED, 0),)), Subtree(hierarchy.root, ()), Compared(REJECTED, "==", 0))
    return maker.node(whole, _Scope(hierarchy, hierarchy.root, {}, {}))


@dataclass(slots=True)
class _Scope:
    """The variables and objects of one tree."""

    hierarchy: Hierarchy
    machine: str
    binding: Mapping[str, str]
    whole: dict[str, int]
    own: dict[str, int] = field(default_factory=dict)

    def variables(self, name: str) -> dict[str, int]:
        return self.own if name in (NODE, BEGUN) else self.whole

    def bound(self, atom: Atom) -> Atom:
        return Atom(atom.predicate, tuple(self.binding.get(arg, arg) for arg in atom.args))

    def of_call(self, call: Subtree) -> _Scope:
        names = self.hierarchy.by_name[call.machine].parameters
        args = (self.binding.get(arg, arg) for arg in call.args)
        return _Scope(self.hierarchy, call.machine, dict(zip(names, args, strict=True)), self.whole)


class _Check(Behaviour):
    """SUCCESS if so, FAILURE if not."""

    def __init__(self, name: str, is_so: Callable[[], bool]) -> None:
        super().__init__(name)
        self._is_so = is_so

    def update(self) -> Status:
        return Status.SUCCESS if self._is_so() else Status.FAILURE


class _Do(Behaviour):
    """Does it in each tick, and returns always the same."""

    def __init__(self, name: str, what: Callable[[], None], status: Status) -> None:
        super().__init__(name)
        self._what = what
        self._returned = status

    def update(self) -> Status:
        self._what()
        return self._returned


class _NextObservation(Behaviour):
    def __init__(self) -> None:
        super().__init__("next observation")
        self._has_waited = False

    def initialise(self) -> None:
        self._has_waited = False

    def update(self) -> Status:
        status = Status.SUCCESS if self._has_waited else Status.RUNNING
        self._has_waited = True
        return status


class _Maker:
    def __init__(self, trees: Mapping[str, Tree], body: Body) -> None:
        self.trees = trees
        self.body = body
        self.n_nodes = 0

    def node(self, tree: Tree, scope: _Scope) -> Behaviour:
        """Return the behaviour of a node, in the tree whose variables and objects these are."""
        self.n_nodes += 1
        if self.n_nodes > MAX_NODES:
            raise BadInputError(
                f"hierarchy {scope.hierarchy.root!r}: its tree has more than {MAX_NODES} nodes, as each call has a "
                "tree of its own in py_trees. Write it as XML, or run the hierarchy itself"
            )
        match tree:
            case Composite(kind, children):
                made = [self.node(child, scope) for child in children]
                if kind == "Sequence":
                    return composites.Sequence(kind, memory=True, children=made)
                return composites.Selector(kind, memory=kind == "Fallback", children=made)
            case Decorator(kind, child):
                inner = self.node(child, scope)
                if kind == "Inverter":
                    return decorators.Inverter(kind, inner)
                if kind == "ForceSuccess":
                    return decorators.FailureIsSuccess(kind, inner)
                return decorators.SuccessIsRunning(kind, inner)
            case Subtree(machine):
                called = self.node(self.trees[machine], scope.of_call(tree))
                return decorators.PassThrough(machine, called)
            case NextObservation():
                return _NextObservation()
            case Always(succeeds):
                return behaviours.Success("yes") if succeeds else behaviours.Failure("no")
            case Put() | Pursue():
                return self._done(tree, scope)
        return self._check(tree, scope)

    def _check(self, tree: Tree, scope: _Scope) -> Behaviour:
        match tree:
            case FactHolds(atom):
                fact = scope.bound(atom)
                return _Check(str(fact), lambda: fact in self.body.seen())
            case Compared(name, comparator, value):
                variables = scope.variables(name)
                if comparator == "<":
                    return _Check(f"{name} < {value}", lambda: variables[name] < value)
                return _Check(f"{name} = {value}", lambda: variables[name] == value)
        raise TypeError(f"no node of a behaviour tree: {tree!r}")

    def _done(self, tree: Put | Pursue, scope: _Scope) -> Behaviour:
        if isinstance(tree, Pursue):
            subgoal = _bound(tree.subgoal, scope)
            name = str(subgoal.skill or f"subgoal {tree.number} of {tree.machine}")
            return _Do(name, lambda: self.body.pursue(subgoal), Status.RUNNING)

        def put() -> None:
            for name, value in tree.values:
                scope.variables(name)[name] = value
            if tree.paid:
                self.body.paid(tree.paid)

        words = ", ".join(f"{name} is {value}" for name, value in tree.values)
        return _Do(words or f"pay {tree.paid:g}", put, Status.SUCCESS)


def _bound(subgoal: Subgoal, scope: _Scope) -> Subgoal:
    avoid = None if subgoal.avoid is None else substitute(subgoal.avoid, scope.binding)
    skill = None if subgoal.skill is None else scope.bound(subgoal.skill)
    return Subgoal(substitute(subgoal.achieve, scope.binding), avoid, subgoal.limit_s, skill)

"""Facts that never hold together: shown by induction over the actions, from the two facts in question.

Two facts exclude each other if they do not both hold at first and no action brings the one about beside the other. An
action does not if it takes the other one away, or has a condition that itself excludes the other. Such pairs are
taken for granted as they come up and dropped until nothing contradicts what is left: the greatest set of pairs that
proves itself, as the invariants of Rintanen (KR 2008) and Helmert (AIJ 2009, section 5), here for one pair at a time.
Objects of the same types stand for one another: what the facts say of which of them is the same is all that counts.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations, product

from planner.core import Action, Atom, Formula, Or, Parameter, Task, atoms_of, conjuncts
from planner.core.effects import Add, Delete, Leaf, TimedCondition, leaves
from planner.core.formula import is_temporal
from planner.core.objects import ObjectTable, table_of
from planner.core.semantics import holds
from planner.core.substitution import substitute
from planner.equivalence import changed_predicates
from planner.reachability import reachable_facts
from translators.structure import match

_MOST_PAIRS = 3000  # looked at before two facts count as compatible
Pair = frozenset[Atom]


def exclude(first: Formula, second: Formula, task: Task) -> bool:
    """Return whether the two, facts or choices of facts, can never hold in one state; False if that is not known.

    >>> from planner.core import And, Domain, Not, State
    >>> from planner.core.effects import AllEffects
    >>> x, free = Parameter("?x"), Atom("free")
    >>> held = Atom("held", ("?x",))
    >>> take = Action("take", (x,), free, AllEffects((Add(held), Delete(free))))
    >>> leave = Action("leave", (x,), held, AllEffects((Add(free), Delete(held))))
    >>> things = (Parameter("a"), Parameter("b"))
    >>> one_hand = Task(Domain("d", actions=(take, leave)), objects=things, init=State(frozenset({free})))
    >>> exclude(Atom("held", ("a",)), Atom("held", ("b",)), one_hand)
    True
    """
    ones, others = choices(first), choices(second)
    if not ones or not others or task.domain.durative_actions:
        return False
    proofs = _proofs(task)
    return all(one != other and proofs.exclude(one, other) for one, other in product(ones, others))


def may_come_before(early: Formula, late: Formula, task: Task) -> bool:
    """Return whether the early one may come to hold while the late one has not held yet; False is certain."""
    if is_temporal(early) or is_temporal(late):
        return True
    if holds(late, task.init, task):
        return False
    if early == late or holds(early, task.init, task):
        return True
    wanted, held_off = choices(early), choices(late)
    if not wanted or not held_off or task.domain.durative_actions:
        return True
    return not reachable_facts(task, frozenset(held_off)).isdisjoint(wanted)


def choices(formula: Formula) -> tuple[Atom, ...]:
    """Return the facts of which the formula asks for one; none if it is anything else."""
    parts = formula.parts if isinstance(formula, Or) else (formula,)
    facts = tuple(part for part in parts if isinstance(part, Atom))
    return facts if len(facts) == len(parts) else ()


@lru_cache(maxsize=4)
def _proofs(task: Task) -> _Proofs:
    return _Proofs(task)


@dataclass(frozen=True, slots=True)
class _Way:
    """An action that brings one fact about beside another: proved idle if all pairs of one choice exclude each other."""

    choices: tuple[tuple[Pair, ...], ...]


def _named_by(actions: Sequence[tuple[Action, Sequence[Leaf]]]) -> set[str]:
    """Return what actions name themselves: such a thing is like no other, though it need be no constant in Python."""
    atoms = [atom for action, _ in actions for atom in atoms_of(action.precondition)]
    for change in (change for _, changes in actions for change in changes):
        if isinstance(change.effect, Add | Delete):
            atoms.append(change.effect.atom)
        atoms += [
            atom
            for each in change.conditions
            if not isinstance(each, TimedCondition)
            for atom in atoms_of(each)
        ]
    return {name for atom in atoms for name in atom.args if not name.startswith("?")}


class _Proofs:
    """What is known of the pairs of facts of one task."""

    def __init__(self, task: Task) -> None:
        self._table = table_of(task)
        self._facts = task.init.facts
        self._changed = changed_predicates(task.domain) - {axiom.head.name for axiom in task.domain.axioms}
        self._actions = [(action, tuple(leaves(action.effect))) for action in task.domain.actions]
        self._known: dict[Pair, bool] = {}
        self._alike: dict[frozenset[str], list[str]] = {}  # types: the objects of just these
        fixed = {thing.name for thing in task.domain.constants} | _named_by(self._actions)
        for thing, types in self._table.types_of.items():
            if thing not in fixed:
                self._alike.setdefault(types, []).append(thing)
        self._fixed = fixed
        self._at_first: dict[frozenset[str], set[Pair]] = {}  # predicates: patterns of what holds together

    def exclude(self, one: Atom, other: Atom) -> bool:
        pair = self._pattern(one, other)
        if pair not in self._known:
            self._decide(pair)
        return self._known[pair]

    def _pattern(self, one: Atom, other: Atom) -> Pair:
        """Return the two facts about the first objects of the same types, the same where they are the same."""
        first, second = sorted((one, other))
        renamed: dict[str, str] = {}
        used: dict[frozenset[str], int] = {}
        for thing in (*first.args, *second.args):
            if thing in renamed or thing in self._fixed:
                continue
            types = self._table.types_of[thing]
            renamed[thing] = self._alike[types][used.get(types, 0)]
            used[types] = used.get(types, 0) + 1
        return frozenset(
            Atom(fact.predicate, tuple(renamed.get(thing, thing) for thing in fact.args))
            for fact in (first, second)
        )

    def _hold_together(self, pair: Pair) -> bool:
        """Return whether two facts of that pattern both hold at first."""
        predicates = frozenset(fact.predicate for fact in pair)
        if predicates not in self._at_first:
            there = [fact for fact in self._facts if fact.predicate in predicates]
            self._at_first[predicates] = {self._pattern(*two) for two in combinations(there, 2)}
        return pair in self._at_first[predicates]

    def _stand_ins(self, parameter: Parameter, named: frozenset[str], n_more: int) -> tuple[str, ...]:
        """Return the things named that fit, and of each kind that fits as many more as can make a difference."""
        fitting = self._table.set_of(parameter.types)
        found = [thing for thing in self._table.of(parameter.types) if thing in named or thing in self._fixed]
        for alike in self._alike.values():
            others = (thing for thing in alike if thing in fitting and thing not in named)
            found += [thing for thing, _ in zip(others, range(n_more), strict=False)]
        return tuple(dict.fromkeys(found))

    def _decide(self, asked: Pair) -> None:
        ways: dict[Pair, list[_Way]] = {}
        waiting, failed = [asked], set[Pair]()
        while waiting and len(ways) < _MOST_PAIRS:
            pair = waiting.pop()
            if pair in ways or pair in failed or pair in self._known:
                continue
            found = self._ways(pair)
            if found is None:
                failed.add(pair)
                continue
            ways[pair] = found
            waiting.extend(each for way in found for choice in way.choices for each in choice)
        open_pairs = {pair for pair in waiting if pair not in ways}
        failed |= open_pairs | {pair for pair, excluded in self._known.items() if not excluded}
        self._drop(ways, failed)
        self._known.update({pair: True for pair in ways if pair not in failed})
        self._known.update(
            dict.fromkeys((failed - open_pairs) if not open_pairs else {asked} & failed, False)
        )

    def _drop(self, ways: dict[Pair, list[_Way]], failed: set[Pair]) -> None:
        """Add to the failed pairs those that rest on them, until none does."""
        n_before = -1
        while len(failed) != n_before:
            n_before = len(failed)
            for pair, found in ways.items():
                if pair not in failed and any(_is_open(way, failed) for way in found):
                    failed.add(pair)

    def _ways(self, pair: Pair) -> list[_Way] | None:
        """Return the actions that bring one of the pair about and leave the other; None if both hold or nothing hinders."""
        one, other = sorted(pair)
        if not {one.predicate, other.predicate} <= self._changed or self._hold_together(pair):
            return None
        found: list[_Way] = []
        for added, kept in ((one, other), (other, one)):
            for action, changes in self._actions:
                for way in self._brought(action, changes, added, kept):
                    if way is None:
                        return None
                    found.append(way)
        return found

    def _brought(
        self, action: Action, changes: Sequence[Leaf], added: Atom, kept: Atom
    ) -> Iterator[_Way | None]:
        """Yield for each way in which the action adds the one fact why the other is not there; None if it may be."""
        types = {parameter.name: parameter for parameter in action.parameters}
        for change in changes:
            if not isinstance(change.effect, Add) or not self._may_be(change.effect.atom, added, types):
                continue
            binding = match(change.effect.atom, added) or {}
            binding = {name: thing for name, thing in binding.items() if name in types}
            others = (each.effect for each in changes if each is not change)
            if any(
                isinstance(each, Add) and match(substitute(each.atom, binding), kept) is not None
                for each in others
            ):
                yield None
                return
            if _deletes(changes, binding, kept, self._table):
                continue
            choices = list(self._choices_of(action, changes, binding, kept))
            yield _Way(tuple(choices)) if choices else None

    def _may_be(self, pattern: Atom, fact: Atom, types: dict[str, Parameter]) -> bool:
        binding = match(pattern, fact)
        return binding is not None and all(
            thing in self._table.of(types[name].types) for name, thing in binding.items() if name in types
        )

    def _choices_of(
        self, action: Action, changes: Sequence[Leaf], binding: dict[str, str], kept: Atom
    ) -> Iterator[tuple[Pair, ...]]:
        """Yield for each condition of the action the pairs that would show it idle where the other fact holds."""
        for part in conjuncts(action.precondition):
            if not isinstance(part, Atom) or part.predicate not in self._changed:
                continue
            free = [p for p in action.parameters if p.name in part.args and p.name not in binding]
            named = frozenset((*kept.args, *binding.values()))
            things = [self._stand_ins(parameter, named, len(free)) for parameter in free]
            pairs = []
            for chosen in product(*things):
                full = {**binding, **{p.name: thing for p, thing in zip(free, chosen, strict=True)}}
                needed = substitute(part, full)
                if not _deletes(changes, full, kept, self._table):
                    pairs.append(self._pattern(needed, kept))
            if all(len(pair) == 2 for pair in pairs):
                yield tuple(dict.fromkeys(pairs))


def _is_open(way: _Way, failed: set[Pair]) -> bool:
    """Return whether nothing shows the action idle any more."""
    return all(any(pair in failed for pair in choice) for choice in way.choices)


def _deletes(changes: Sequence[Leaf], binding: dict[str, str], fact: Atom, table: ObjectTable) -> bool:
    """Return whether the action so bound takes the fact away, whatever else it is done with."""
    for change in changes:
        if not isinstance(change.effect, Delete) or change.conditions:
            continue
        pattern = substitute(change.effect.atom, binding)
        types = {parameter.name: parameter.types for parameter in change.parameters}
        bound = match(pattern, fact)
        if bound is not None and all(
            name in types and thing in table.of(types[name]) for name, thing in bound.items()
        ):
            return True
    return False

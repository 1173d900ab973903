"""Rules over the whole way compiled into actions and goal, for engines that know only goals.

A fact for each rule remembers what has been; every action looks at the state before it, the goal at the last
one (as in Gerevini & Long, 2005, section 5, and Bonassi, Gerevini & Scala, IJCAI 2021, without automata). Rules
with one time inside another become automata (`nested_rules`), with a fact for each node. What is to hold at all
times becomes a condition of those actions alone that touch it, where `invariants` can say it. A plan for the result
is a plan for the task and the other way round, so proofs hold for both.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import pairwise, product

from planner.core.effects import Add, AllEffects, Delete, Effect, When
from planner.core.formula import (
    FALSE,
    TRUE,
    Always,
    AtEnd,
    AtMostOnce,
    Atom,
    Eventually,
    Forall,
    Formula,
    Imply,
    Not,
    Or,
    SometimeAfter,
    SometimeBefore,
    Until,
    both,
    conjuncts,
    is_temporal,
)
from planner.core.objects import table_of, with_constants
from planner.core.semantics import holds
from planner.core.substitution import substitute
from planner.core.task import Action, Predicate, Task
from planner.engines.invariants import Clause, clauses_of, is_kept_by
from planner.engines.nested_rules import RuleAutomaton, automaton_of

PREFIX = "rule"
MOST_COUNTED = 100  # steps within which something is to hold


@dataclass(frozen=True, slots=True)
class CompiledRule:
    """What a rule asks of the state before each action, makes of it, and asks of the last state.

    `begun` are those facts of the memory that hold in the initial state.
    """

    memory: tuple[Atom, ...] = ()
    asked: Formula = TRUE
    effects: tuple[Effect, ...] = ()
    goal: Formula = TRUE
    begun: tuple[Atom, ...] = ()


def without_rules(task: Task) -> Task | None:
    """Return the task with its rules compiled away; None if it has durative actions or a rule is of another kind."""
    if task.domain.durative_actions:
        return None
    parts = list(instances_of(both(task.domain.constraints, task.rules), task))
    kept = [part for part in parts if isinstance(part, Always) and _are_kept(part.body, task.domain.actions)]
    parts = [part for part in parts if part not in kept]
    names = [f"{PREFIX}-{number}" for number in range(len(parts))]
    compiled = [
        compiled_rule(rule, name) or _nested(rule, name) for rule, name in zip(parts, names, strict=True)
    ]
    known = [each for each in compiled if each is not None]
    if len(known) < len(compiled):
        return None
    asked = [each.asked for each in known]
    effects = tuple(effect for each in known for effect in each.effects)
    clauses = [clause for part in kept for clause in clauses_of(part.body) or ()]
    actions = tuple(
        replace(
            action,
            precondition=both(action.precondition, *asked, *_kept_by(action, clauses)),
            effect=AllEffects((action.effect, *effects)),
        )
        for action in task.domain.actions
    )
    memory = tuple(Predicate(atom.predicate) for each in known for atom in each.memory)
    domain = replace(
        task.domain, actions=actions, predicates=(*task.domain.predicates, *memory), constraints=TRUE
    )
    is_broken = any(not holds(part.body, task.init, task) for part in kept)
    goal = FALSE if is_broken else both(task.goal, *(each.goal for each in known))
    begun = {atom for each in known for atom in each.begun}
    init = replace(task.init, facts=task.init.facts | begun) if begun else task.init
    return with_constants(replace(task, domain=domain, init=init, goal=goal, rules=TRUE))


def _are_kept(body: Formula, actions: tuple[Action, ...]) -> bool:
    """Return whether it can be asked of each action alone that it keeps what holds."""
    clauses = clauses_of(body)
    return clauses is not None and all(
        is_kept_by(clause, action) is not None for clause in clauses for action in actions
    )


def _kept_by(action: Action, clauses: list[Clause]) -> Iterator[Formula]:
    for clause in clauses:
        asked = is_kept_by(clause, action)
        if asked is not None and asked != TRUE:
            yield asked


def instances_of(rule: Formula, task: Task) -> Iterator[Formula]:
    """Return the rules that the conjunction consists of, those for all objects once for each."""
    for part in conjuncts(rule):
        if isinstance(part, Forall) and is_temporal(part.body):
            names = [parameter.name for parameter in part.parameters]
            ranges = [table_of(task).of(parameter.types) for parameter in part.parameters]
            for things in product(*ranges):
                yield from instances_of(substitute(part.body, dict(zip(names, things, strict=True))), task)
        else:
            yield part


def compiled_rule(rule: Formula, prefix: str) -> CompiledRule | None:
    """Return the rule compiled, with names that begin like that; None if it is of no kind that can be."""
    if any(is_temporal(part) for part in _bodies(rule)):
        return None
    seen, ended = Atom(prefix), Atom(f"{prefix}-ended")
    match rule:
        case Always(body):
            return CompiledRule((), body, (), body)
        case AtEnd(body):
            return CompiledRule(goal=body)
        case Eventually(body, None):
            return CompiledRule((seen,), TRUE, (When(body, Add(seen)),), Or((seen, body)))
        case Eventually(body, float() | int() as within) if within == int(within) and within <= MOST_COUNTED:
            return _in_time(body, int(within), prefix)
        case AtMostOnce(body):
            once = Not(both(ended, body))
            effects = (When(body, Add(seen)), When(both(seen, Not(body)), Add(ended)))
            return CompiledRule((seen, ended), once, effects, once)
        case SometimeBefore(later, earlier):
            in_order = Imply(later, seen)
            return CompiledRule((seen,), in_order, (When(earlier, Add(seen)),), in_order)
        case SometimeAfter(trigger, response, None):
            # Here `seen` is what is owed.
            effects = (When(both(trigger, Not(response)), Add(seen)), When(response, Delete(seen)))
            return CompiledRule((seen,), TRUE, effects, Or((response, both(Not(seen), Not(trigger)))))
        case Until(keep, goal):
            return CompiledRule((seen,), Or((seen, goal, keep)), (When(goal, Add(seen)),), Or((seen, goal)))
    return None


def _nested(rule: Formula, prefix: str) -> CompiledRule | None:
    """Return the rule compiled by its automaton; None if it has none, or a large one."""
    automaton = automaton_of(rule)
    return None if automaton is None else _of_automaton(automaton, prefix)


def _of_automaton(automaton: RuleAutomaton, prefix: str) -> CompiledRule:
    nodes = tuple(Atom(f"{prefix}-node-{number}") for number in range(len(automaton.accepts)))
    asked: list[Formula] = []
    effects: list[Effect] = []
    for before, after, guard in automaton.edges:
        left = both(nodes[before], guard)
        if after is None:
            asked.append(Not(left))
        else:
            effects.append(When(left, AllEffects((Delete(nodes[before]), Add(nodes[after])))))
    goal = Or(tuple(both(node, last) for node, last in zip(nodes, automaton.accepts, strict=True)))
    return CompiledRule(nodes, both(*asked), tuple(effects), goal, nodes[:1])


def _in_time(body: Formula, n_steps: int, prefix: str) -> CompiledRule:
    """Return what has the body hold in one of the first states, so many steps from the first at most.

    The facts count steps: the k-th holds from the k-th step on.
    """
    gone = tuple(Atom(f"{prefix}-gone-{number}") for number in range(1, n_steps + 2))
    seen, late = Atom(prefix), gone[-1]
    in_time = Or((seen, Not(late)))
    counting = [When(before, Add(after)) for before, after in pairwise(gone)]
    effects: tuple[Effect, ...] = (When(both(body, Not(late)), Add(seen)), Add(gone[0]), *counting)
    return CompiledRule((seen, *gone), in_time, effects, Or((seen, both(body, Not(late)))))


def _bodies(rule: Formula) -> Iterable[Formula]:
    match rule:
        case Always(body) | AtEnd(body) | Eventually(body) | AtMostOnce(body):
            return (body,)
        case SometimeBefore(left, right) | SometimeAfter(left, right) | Until(left, right):
            return (left, right)
    return ()

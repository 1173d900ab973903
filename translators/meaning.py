"""What a clause asks for, and how clauses said one after the other join."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise, product

from planner.core import (
    TRUE,
    Atom,
    Eventually,
    Formula,
    Imply,
    Metric,
    Not,
    Or,
    SometimeBefore,
    atoms_of,
    both,
    conjuncts,
)
from planner.core.substitution import substitute
from translators.contradictions import contradiction
from translators.exclusion import choices, exclude, may_come_before
from translators.lexicon import Lexicon
from translators.structure import match


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a clause asks for: a goal, rules for the way, a metric.

    `chosen` are the readings taken of descriptions that fit several things: (words, thing); `left` the
    facts that a thing is to leave behind ("take it off the box"), which where it goes later makes idle.
    """

    goal: Formula = TRUE
    rules: Formula = TRUE
    metric: Metric | None = None
    chosen: tuple[tuple[str, str], ...] = ()
    left: frozenset[Atom] = frozenset()
    is_deed: bool = field(default=False, compare=False)  # told what to do, not how things should be
    verb: str = field(default="", compare=False)  # of the deed
    is_prior: bool = field(default=False, compare=False)  # is to have been so: "it must have been washed"
    is_denied: bool = field(
        default=False, compare=False
    )  # said with *not* or *nobody*, not with "take it off"
    is_pattern: bool = field(default=False, compare=False)  # all of it a tower, an exchange or the like

    @property
    def is_empty(self) -> bool:
        return self.goal == TRUE and self.rules == TRUE and self.metric is None


def join(first: Meaning, second: Meaning, lexicon: Lexicon, *, in_turn: bool = False) -> Meaning:
    """Return what two clauses ask for; what the second undoes is gone at the end.

    Of two deeds that cannot both have come of them at the end, both are on the way, or `in_turn` the first.
    """
    later = [part for part in conjuncts(second.goal) if isinstance(part, Atom)]
    deeds = first.is_deed and second.is_deed
    is_list = deeds and not in_turn and first.verb == second.verb  # not a story: none of it is the end
    undone: set[Formula] = set()
    if deeds:
        undone |= {part.body for part in conjuncts(second.goal) if isinstance(part, Not)}
    if deeds or in_turn:  # "turn it off and on again"
        undone |= {Not(part) for part in later}
    kept = [
        part
        for part in conjuncts(first.goal)
        if part not in undone
        and not any(
            (
                _is_past(part, fact, first, lexicon)
                and not (deeds and _is_choice_left(part, fact, is_list, lexicon))
            )
            or (deeds and (_is_left(part, fact, lexicon) or _is_over(part, fact, lexicon)))
            for fact in later
        )
    ]
    if deeds and first.verb and second.verb:
        visited = _visited(kept, conjuncts(second.goal), lexicon, in_turn=in_turn, is_list=is_list)
    else:
        visited = [
            part
            for part in kept
            if any(
                _is_elsewhere(part, fact, lexicon) or (in_turn and _is_replaced(part, fact, lexicon))
                for fact in conjuncts(second.goal)
            )
        ]
    asked = [part for part in (*kept, *conjuncts(second.goal)) if part not in visited]
    if deeds and not in_turn and not kept and lexicon.is_true_now(second.goal):
        visited += [part for part in conjuncts(first.goal) if part in undone]  # "open it and close it again"
    if (
        deeds and first.verb == "visit" and second.verb != "visit"
    ):  # one who was only to call there leaves again
        visited += [part for part in conjuncts(first.goal) if part not in (*kept, *visited)]
    joined = _with_goal(first, second, both(*asked) if visited or kept else second.goal)
    is_deed = second.is_deed and (first.is_deed or first.is_empty)
    rules = both(joined.rules, *map(Eventually, visited))
    is_round = is_list and bool(visited)  # "go to the door and go to the box"
    return replace(
        joined,
        rules=rules,
        is_deed=is_deed,
        verb=second.verb if is_deed else "",
        is_pattern=joined.is_pattern or is_round,
    )


def _visited(
    earlier: Sequence[Formula], later: Sequence[Formula], lexicon: Lexicon, *, in_turn: bool, is_list: bool
) -> list[Formula]:
    """Return what comes of deeds that cannot all have come of them at the end; of those told in turn the last can."""
    visited: list[Formula] = []
    for one, other in product(earlier, later):
        is_story = _is_elsewhere(one, other, lexicon) and not is_list  # "go to the shed and come back here"
        if is_story or _is_on_the_way(one, other, lexicon):
            visited += [one] if in_turn or is_story else [one, other]
    return visited


def _is_elsewhere(earlier: Formula, later: Formula, lexicon: Lexicon) -> bool:
    """Return whether both say where the one robot is, at two places: then the first is visited on the way."""
    if not isinstance(later, Atom):
        return False
    relation = lexicon.structure.relation(later.predicate)
    return (
        isinstance(earlier, Atom)
        and relation is not None
        and relation.kind == "self"
        and earlier.predicate == later.predicate
        and earlier != later
    )


def _is_replaced(earlier: Formula, later: Formula, lexicon: Lexicon) -> bool:
    """Return whether what comes next takes the place of the earlier: both cannot hold together."""
    return exclude(earlier, later, lexicon.task) or bool(contradiction(both(earlier, later), TRUE, lexicon))


def _is_on_the_way(earlier: Formula, later: Formula, lexicon: Lexicon) -> bool:
    """Return whether the two deeds cannot both have come of it at the end, and the later does not begin with the earlier."""
    is_same = {fact.predicate for fact in choices(earlier)} == {fact.predicate for fact in choices(later)}
    begins = not is_same and _begins_with(later, earlier, lexicon)
    return not begins and exclude(earlier, later, lexicon.task)


def _begins_with(later: Formula, earlier: Formula, lexicon: Lexicon) -> bool:
    """Return whether all actions that bring the later about need the earlier: to put a thing down it has to be held."""
    needed = {action.name: conjuncts(action.precondition) for action in lexicon.domain.actions}
    bringing = [
        needed.get(doing.name, ())
        for doing in lexicon.structure.doings
        if any(match(added, fact) is not None for added in doing.adds for fact in choices(later))
    ]
    return bool(bringing) and all(
        any(isinstance(part, Atom) and match(part, fact) for part in parts for fact in choices(earlier))
        for parts in bringing
    )


def _is_choice_left(earlier: Formula, later: Atom, is_list: bool, lexicon: Lexicon) -> bool:
    """Return whether the earlier deed is a choice that the later one leaves open, or told with it in a list."""
    return isinstance(earlier, Or) and (is_list or not exclude(earlier, later, lexicon.task))


def _undoes(later: Atom, earlier: Atom, lexicon: Lexicon, *, may: bool = False) -> bool:
    return lexicon.structure.undoes(later, earlier, lexicon.types_of, may=may)


def _is_left(earlier: Formula, later: Atom, lexicon: Lexicon) -> bool:
    """Return whether both say where one thing is and what brings it to the later place takes it from the other."""
    if not isinstance(earlier, Atom) or earlier == later:
        return False
    one, other = (lexicon.structure.relation(atom.predicate) for atom in (earlier, later))
    return (
        one is not None
        and other is not None
        and one.kind == other.kind == "place"
        and earlier.args[one.theme] == later.args[other.theme]
        and _undoes(later, earlier, lexicon, may=True)
    )


def _is_over(earlier: Formula, later: Atom, lexicon: Lexicon) -> bool:
    """Return whether the later deed begins with the earlier and ends it: "Ann picks it up and puts it down there".

    Or whether it begins with what the earlier is over by: "go to the shed, take the box and leave it in the hall".
    """
    if not isinstance(earlier, Atom):
        return False
    if _begins_with(later, earlier, lexicon) and exclude(earlier, later, lexicon.task):
        return True
    needed = {action.name: conjuncts(action.precondition) for action in lexicon.domain.actions}
    ways = [
        [substitute(part, binding) for part in needed.get(doing.name, ()) if isinstance(part, Atom)]
        for doing in lexicon.structure.doings
        for added in doing.adds
        for binding in (match(added, later),)
        if binding is not None
    ]
    return bool(ways) and all(
        any(_is_elsewhere_by(earlier, part, lexicon) for part in parts) for parts in ways
    )


def _is_elsewhere_by(earlier: Atom, needed: Atom, lexicon: Lexicon) -> bool:
    """Return whether what a deed needs says that the same one is at another place than the earlier says."""
    relation = lexicon.structure.relation(needed.predicate)
    if needed.predicate != earlier.predicate or relation is None or relation.theme < 0 or relation.ground < 0:
        return False
    there, who = needed.args[relation.ground], needed.args[relation.theme]
    is_same = who.startswith("?") or who == earlier.args[relation.theme]
    is_told = not there.startswith("?") and there != earlier.args[relation.ground]
    return is_same and is_told and lexicon.structure.is_functional(earlier.predicate)


def _is_past(earlier: Formula, later: Atom, first: Meaning, lexicon: Lexicon) -> bool:
    """Return whether the later fact ends the earlier, or says where a thing is that was to leave its place."""
    if isinstance(earlier, Or):
        return all(
            isinstance(part, Atom) and _undoes(later, part, lexicon, may=True) for part in earlier.parts
        )
    if not (isinstance(earlier, Not) and isinstance(earlier.body, Atom)):
        return isinstance(earlier, Atom) and _undoes(later, earlier, lexicon)
    left, reached = (lexicon.structure.relation(atom.predicate) for atom in (earlier.body, later))
    if left is None or reached is None or reached.theme < 0:
        return False
    is_replaced = left.name == reached.name and lexicon.structure.is_functional(left.name)
    if not is_replaced and (earlier.body not in first.left or not exclude(earlier.body, later, lexicon.task)):
        return False
    says_where = reached.kind == "place" or bool(reached.near)
    return says_where and earlier.body.args[left.theme] == later.args[reached.theme]


def either(first: Meaning, second: Meaning) -> Meaning:
    """Return that one of the two is to come to hold."""
    return _with_goal(first, second, Or((first.goal, second.goal)))


def either_of_each(first: Meaning, second: Meaning) -> Meaning:
    """Return what two verbs with *or* between them say of one subject: "each door is shut or locked", "none is wet or torn".

    Of each thing one of the two is to hold; what is denied of any is denied with both.
    """
    parts = [conjuncts(each.goal) for each in (first, second)]
    if len(parts[0]) != len(parts[1]) or not all(map(_share_things, *parts)):
        return either(first, second)
    if first.is_denied and all(isinstance(part, Not) for part in parts[0]):
        others = (part if isinstance(part, Not) else Not(part) for part in parts[1])
        return _with_goal(first, second, both(*parts[0], *others))
    return _with_goal(first, second, both(*(Or(pair) for pair in zip(*parts, strict=True))))


def _share_things(one: Formula, other: Formula) -> bool:
    things = [{arg for fact in atoms_of(each) for arg in fact.args} for each in (one, other)]
    return not things[0].isdisjoint(things[1])


def implied(condition: Meaning, wanted: Meaning) -> Meaning:
    """Return that the one holds at the end if the other does."""
    goal = _each_implied(condition.goal, wanted.goal) or Imply(condition.goal, wanted.goal)
    return replace(_with_goal(condition, wanted, goal), left=wanted.left)


def _each_implied(condition: Formula, wanted: Formula) -> Formula | None:
    """Return *if any of them is so, it is so* as what is said of each: "if a box is open, it is empty"."""
    if not (
        isinstance(condition, Or) and isinstance(wanted, Or) and len(condition.parts) == len(wanted.parts)
    ):
        return None
    pairs = list(zip(condition.parts, wanted.parts, strict=True))
    alike = all(
        {arg for fact in choices(one) for arg in fact.args}
        & {arg for fact in choices(other) for arg in fact.args}
        for one, other in pairs
    )
    return both(*(Imply(one, other) for one, other in pairs)) if alike else None


def _with_goal(first: Meaning, second: Meaning, goal: Formula) -> Meaning:
    rules = both(first.rules, second.rules)
    both_said = Meaning(
        goal, rules, first.metric or second.metric, (*first.chosen, *second.chosen), first.left | second.left
    )
    return replace(both_said, is_pattern=all(each.is_pattern or each.is_empty for each in (first, second)))


def ordered(early: Meaning, late: Meaning, lexicon: Lexicon) -> Meaning:
    """Return both, the early one reached before the late one.

    What holds already cannot be held off: then it is enough that the early one comes to hold on the way.
    """
    if early.is_prior and TRUE not in (early.goal, late.goal):
        prior = (before(part, late.goal, lexicon) for part in conjuncts(early.goal))
        return replace(late, rules=both(early.rules, late.rules, *prior))
    joined = join(early, late, lexicon, in_turn=True)
    if TRUE in (early.goal, late.goal):
        return joined
    return replace(joined, rules=both(joined.rules, before(early.goal, late.goal, lexicon)))


def before(early: Formula, late: Formula, lexicon: Lexicon, otherwise: Formula | None = None) -> Formula:
    """Return the rule that the early one comes before the late one; where it cannot, the other: that it comes at all."""
    if may_come_before(early, late, lexicon.task):
        return SometimeBefore(late, early)
    return Eventually(early) if otherwise is None else otherwise


def unimplied(goal: Formula, rules: Sequence[Formula]) -> Formula:
    """Return the rules but for visits that the goal, an order or another visit asks for as well.

    >>> here, there = Atom("at", ("a",)), Atom("at", ("b",))
    >>> unimplied(there, (Eventually(here), SometimeBefore(there, here))) == SometimeBefore(there, here)
    True
    """
    kept = list(dict.fromkeys(rules))
    for rule in [rule for rule in kept if isinstance(rule, Eventually) and rule.within is None]:
        others = [other for other in kept if other != rule]
        if any(set(conjuncts(rule.body)) <= together for together in _coming(goal, others)):
            kept = others
    return both(*kept)


def _coming(goal: Formula, rules: Sequence[Formula]) -> list[set[Formula]]:
    """Return the facts that are asked for at one time each: in the end, on a visit, before another that is to come."""
    visits = [rule.body for rule in rules if isinstance(rule, Eventually)]
    found = [set(conjuncts(each)) for each in (goal, *visits)]
    orders = [rule for rule in rules if isinstance(rule, SometimeBefore)]
    for together in found:
        due = [rule for rule in orders if set(conjuncts(rule.later)) <= together]
        orders = [rule for rule in orders if rule not in due]
        found += [set(conjuncts(rule.earlier)) for rule in due]
    return found


def in_order(meaning: Meaning, lexicon: Lexicon) -> Meaning:
    """Return the meaning with its facts to be reached one after the other, as they were said."""
    parts = [Meaning(part) for part in conjuncts(meaning.goal)]
    rules = [ordered(early, late, lexicon).rules for early, late in pairwise(parts)]
    return replace(meaning, rules=both(meaning.rules, *rules))


def visited_next(first: Meaning, second: Meaning, lexicon: Lexicon) -> Meaning:
    """Return the second; where both say where one thing is, it comes to that place after it was at the other."""
    goal = second.goal
    if not isinstance(goal, Atom):
        return second
    if not _is_elsewhere(first.goal, goal, lexicon) and not _is_left(first.goal, goal, lexicon):
        return second
    visited = Eventually(first.goal) if lexicon.is_true_now(goal) else SometimeBefore(goal, first.goal)
    return replace(second, rules=both(second.rules, visited))


def waiting(late: Meaning, early: Meaning, lexicon: Lexicon) -> Meaning:
    """Return the late one, which the early one has to come before; that one need not last."""
    both_wanted = ordered(early, late, lexicon)
    return replace(both_wanted, goal=late.goal)


def until(denied: Meaning, freed: Meaning, lexicon: Lexicon) -> Meaning:
    """Return ``not A until B``: neither is asked for by that, only B before A."""
    held_off = any_held_off(denied.goal)
    if lexicon.is_true_now(held_off):
        return ordered(freed, replace(denied, goal=held_off), lexicon)
    return replace(
        denied, goal=TRUE, rules=both(denied.rules, freed.rules, SometimeBefore(held_off, freed.goal))
    )


def any_held_off(goal: Formula) -> Formula:
    """Return that any of the facts that are to stay so is so no more: "not in any room until ..."."""
    some = tuple(part.body if isinstance(part, Not) else Not(part) for part in conjuncts(goal))
    return some[0] if len(some) == 1 else Or(some)

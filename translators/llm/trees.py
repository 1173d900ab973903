"""An answer, as JSON, to formulas: every name is looked up, every key expected; nothing is guessed or passed over."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, cast

from planner.core import (
    TRUE,
    Always,
    And,
    Arithmetic,
    AtMostOnce,
    Atom,
    Compare,
    Domain,
    Equal,
    Eventually,
    Exists,
    Expression,
    Forall,
    Formula,
    HoldAfter,
    HoldDuring,
    Imply,
    Metric,
    Not,
    Or,
    Parameter,
    SometimeAfter,
    SometimeBefore,
    Task,
    both,
    nearest,
)
from planner.pddl.scope import Scope, atom_at, scope_of
from planner.pddl.sexpr import Fault
from translators.llm.checked_json import (
    Malformed,
    json_in,
    keyed,
    listed,
    number,
    one_of,
    shown,
    words,
)
from translators.llm.schema import (
    COMPARATORS,
    CONNECTIVES,
    DIRECTIONS,
    OVER_TIME,
    PLAIN,
    REFUSALS,
    VARIABLES,
    keys_of,
    predicates_of,
)

MOST_DEEP, MOST_PARTS, MOST_READINGS = 14, 2_000, 8
_VARIABLE = re.compile(r"\?[A-Za-z][A-Za-z0-9_-]{0,20}")
_BUILD: Mapping[str, Any] = {
    "always": Always,
    "sometime": Eventually,
    "at-most-once": AtMostOnce,
    "sometime-before": SometimeBefore,
    "sometime-after": SometimeAfter,
    "within": lambda steps, body: Eventually(body, steps),
    "always-within": lambda steps, trigger, response: SometimeAfter(trigger, response, steps),
    "hold-during": HoldDuring,
    "hold-after": HoldAfter,
}


@dataclass(frozen=True, slots=True)
class Meant:
    """One reading: a goal for the last state, rules for the whole way, a metric."""

    goal: Formula = TRUE
    rules: Formula = TRUE
    metric: Metric | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """What the model says is meant; why it refuses, and the words of the instruction that are why."""

    status: str
    readings: tuple[Meant, ...] = ()
    why: str = ""
    words: str = ""


def answer_in(text: str, domain: Domain, task: Task) -> Answer:
    """Return the answer that the model's text is, or raise `Malformed`."""
    tree = keyed(json_in(text), ("status", "readings"), "the answer", optional=("thinking", "refusal"))
    scope = scope_of(domain, task.objects)
    rows = listed(tree["readings"], "readings")
    if len(rows) > MOST_READINGS:
        raise Malformed(f"readings: at most {MOST_READINGS}, got {len(rows)}")
    reader = _Reader(domain, scope)
    readings = tuple(reader.reading(row, f"readings[{i}]") for i, row in enumerate(rows))
    status = one_of(tree["status"], ("ok", "refused", "ambiguous"), "status")
    if status == "refused":
        refusal = keyed(tree.get("refusal"), ("why", "words"), "refusal")
        why = one_of(refusal["why"], REFUSALS, "refusal.why")
        return Answer(status, why=why, words=words(refusal["words"], "refusal.words"))
    if status == "ok" and len(readings) != 1:
        raise Malformed(f"readings: status ok needs exactly one, got {len(readings)}")
    if status == "ambiguous" and len(readings) < 2:
        raise Malformed(f"readings: status ambiguous needs two or more, got {len(readings)}")
    return Answer(status, readings)


@dataclass(frozen=True, slots=True)
class Known:
    """The names known at one place: those of the task, and the model's names of variables with ours."""

    scope: Scope
    names: Mapping[str, str] = field(default_factory=dict)


class _Reader:
    """Turns trees into formulas; counts what it has read, so that no answer is too large."""

    def __init__(self, domain: Domain, scope: Scope) -> None:
        self._known = Known(scope)
        self._n_parts = 0
        self._keys = {name: keys_of(each) for name, each in predicates_of(domain).items()}
        self._number_keys = {each.name: keys_of(each) for each in domain.functions}

    def reading(self, row: Any, where: str) -> Meant:
        tree = keyed(row, ("goal", "constraints", "metric"), where)
        goal = self.formula(tree["goal"], self._known, f"{where}.goal")
        rules = [
            self.rule(each, self._known, f"{where}.constraints[{i}]")
            for i, each in enumerate(listed(tree["constraints"], f"{where}.constraints"))
        ]
        metric = self._metric(tree["metric"], f"{where}.metric")
        meant = Meant(goal, both(*rules), metric)
        if meant == Meant():
            raise Malformed(f"{where}: asks for nothing. Say what is wanted, or refuse with no-request")
        return meant

    # --- one state ---

    def formula(self, tree: Any, known: Known, where: str) -> Formula:
        self._count(where)
        if not isinstance(tree, dict):
            raise Malformed(f"{where}: expected a formula (an object), got {shown(tree)}")
        if "fact" in tree:
            return self._applied(tree, "fact", self._keys, known, where)
        op = tree.get("op")
        match op:
            case "and" | "or":
                rows = listed(keyed(tree, ("op", "parts"), where)["parts"], f"{where}.parts")
                parts = tuple(self.formula(row, known, f"{where}.parts[{i}]") for i, row in enumerate(rows))
                if op == "or" and not parts:
                    raise Malformed(f"{where}: an `or` of nothing can never hold. Give its parts")
                return And(parts) if op == "and" else Or(parts)
            case "not" | "imply":
                keys = CONNECTIVES[op]
                keyed(tree, ("op", *keys), where)
                inner = [self.formula(tree[key], known, f"{where}.{key}") for key in keys]
                return Not(inner[0]) if op == "not" else Imply(inner[0], inner[1])
            case "forall" | "exists":
                return self._quantified(tree, known, where, self.formula)
            case "same":
                keyed(tree, ("op", "left", "right"), where)
                return Equal(*(self._term(tree[key], known, f"{where}.{key}") for key in ("left", "right")))
            case "<" | "<=" | "=" | ">=" | ">":
                keyed(tree, ("op", "left", "right"), where)
                left, right = (self._number(tree[key], known, f"{where}.{key}") for key in ("left", "right"))
                return Compare(op, left, right)
        ops = ("and", "or", *CONNECTIVES, "forall", "exists", "same", *COMPARATORS)
        is_late = (
            " It speaks of the way: put it under constraints"
            if isinstance(op, str) and op in OVER_TIME
            else ""
        )
        raise Malformed(f"{where}.op: expected one of {', '.join(ops)}, got {shown(op)}.{is_late}")

    def _applied(
        self, tree: Any, kind: str, keys_of_name: Mapping[str, tuple[str, ...]], known: Known, where: str
    ) -> Atom:
        name = tree[kind]
        if not isinstance(name, str) or name not in keys_of_name:
            hint = nearest(name, keys_of_name) if isinstance(name, str) else ""
            raise Malformed(f"{where}.{kind}: there is no {shown(name)}{hint}")
        keys = keys_of_name[name]
        keyed(tree, (kind, "args") if keys else (kind,), where)
        args = keyed(tree["args"], keys, f"{where}.args") if keys else {}
        terms = [self._term(args[key], known, f"{where}.args.{key}") for key in keys]
        try:
            return atom_at([name, *terms], known.scope, "predicate" if kind == "fact" else "function")
        except Fault as fault:
            raise Malformed(f"{where}: {fault.words}") from None

    def _term(self, tree: Any, known: Known, where: str) -> str:
        if isinstance(tree, str) and tree in known.names:
            return known.names[tree]
        if not isinstance(tree, str) or tree.startswith("?") or tree not in known.scope.terms:
            things = [name for name in known.scope.terms if not name.startswith("?")]
            hint = nearest(tree, [*things, *known.names]) if isinstance(tree, str) else ""
            raise Malformed(f"{where}: no such thing or variable: {shown(tree)}{hint}")
        return tree

    def _quantified(self, tree: Any, known: Known, where: str, inner: Any) -> Formula:
        keyed(tree, ("op", "variables", "body"), where)
        rows = listed(tree["variables"], f"{where}.variables")
        names = dict(known.names)
        variables: list[Parameter] = []
        for i, row in enumerate(rows):
            place = f"{where}.variables[{i}]"
            declared = keyed(row, ("name", "type"), place)
            name = words(declared["name"], f"{place}.name")
            if not _VARIABLE.fullmatch(name) or name in names:
                raise Malformed(f"{place}.name: expected a variable not used yet, as ?x, got {shown(name)}")
            if len(names) == len(VARIABLES):
                raise Malformed(f"{place}: more than {len(VARIABLES)} variables at one place")
            # Their names are ours, in the order in which they come: what the model calls them goes no further.
            names[name] = VARIABLES[len(names)]
            kind = one_of(declared["type"], known.scope.supertypes, f"{place}.type")
            variables.append(Parameter(names[name], (kind,)))
        if not variables:
            raise Malformed(f"{where}.variables: needs at least one")
        body: Formula = inner(tree["body"], Known(known.scope.inside(variables), names), f"{where}.body")
        return (Forall if tree["op"] == "forall" else Exists)(tuple(variables), body)

    # --- the whole way ---

    def rule(self, tree: Any, known: Known, where: str) -> Formula:
        self._count(where)
        op = tree.get("op") if isinstance(tree, dict) else None
        if op in ("forall", "exists"):
            return self._quantified(tree, known, where, self.rule)
        if not isinstance(op, str) or op not in OVER_TIME:
            ops = (*OVER_TIME, "forall", "exists")
            raise Malformed(f"{where}.op: expected one of {', '.join(ops)}, got {shown(op)}")
        keys = OVER_TIME[op]
        keyed(tree, ("op", *keys), where)
        parts = {
            key: self.formula(tree[key], known, f"{where}.{key}")
            if kind == "f"
            else number(tree[key], f"{where}.{key}", least=0.0)
            for key, kind in keys.items()
        }
        return cast("Formula", _BUILD[op](**parts))

    # --- numbers ---

    def _metric(self, tree: Any, where: str) -> Metric | None:
        if tree is None:
            return None
        keyed(tree, ("direction", "expression"), where)
        direction = one_of(tree["direction"], DIRECTIONS, f"{where}.direction")
        expression = self._number(tree["expression"], self._known, f"{where}.expression")
        return Metric(cast("Any", direction), expression)

    def _number(self, tree: Any, known: Known, where: str) -> Expression:
        self._count(where)
        if not isinstance(tree, dict):
            raise Malformed(f"{where}: expected an expression (an object), got {shown(tree)}")
        if "number" in tree:
            return number(keyed(tree, ("number",), where)["number"], f"{where}.number")
        if "fluent" in tree:
            if tree["fluent"] in PLAIN and tree["fluent"] not in self._number_keys:
                keyed(tree, ("fluent",), where)
                return Atom(tree["fluent"])
            return self._applied(tree, "fluent", self._number_keys, known, where)
        keyed(tree, ("op", "left", "right"), where)
        operator = one_of(tree["op"], ("+", "-", "*", "/"), f"{where}.op")
        sides = tuple(self._number(tree[key], known, f"{where}.{key}") for key in ("left", "right"))
        return Arithmetic(cast("Any", operator), sides)

    def _count(self, where: str) -> None:
        self._n_parts += 1
        if self._n_parts > MOST_PARTS:
            raise Malformed(f"the answer has more than {MOST_PARTS} parts")
        if where.count(".") > 2 * MOST_DEEP:
            raise Malformed(f"{where[:60]}...: formulas inside one another more than {MOST_DEEP} deep")

"""The form an answer must have, as a JSON schema made from domain and task: names are choices, never free text.

Only what providers of structured output have in common is used: objects whose keys are all required and closed,
`anyOf` below the root, `enum`, `$defs` and references to them. A fact has one key for each argument, so that the
schema itself holds how many there are and of which type. Whatever the endpoint makes of it, `trees` checks it all.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from planner.core import Domain, Predicate, Task
from translators.llm.exchange import Schema

VARIABLES = ("?x", "?y", "?z", "?u", "?v", "?w")
# Why nothing is asked for that could be done: the model chooses one, the words for it are ours.
REFUSALS = ("unknown-thing", "unsupported", "contradiction", "unreachable", "no-request")
DIRECTIONS = ("minimize", "maximize")
PLAIN = ("plan-length", "total-time")  # what a metric may speak of in any domain
# Documented for OpenAI's strict mode: 1000 choices in all, and 15 000 letters in a list of more than 250.
MOST_CHOICES, MOST_LETTERS = 900, 15_000

# operator -> its keys: f a formula, n a number; `trees` builds from the same rows
CONNECTIVES = {"not": ("body",), "imply": ("if", "then")}
OVER_TIME = {
    "always": {"body": "f"},
    "sometime": {"body": "f"},
    "at-most-once": {"body": "f"},
    "sometime-before": {"later": "f", "earlier": "f"},
    "sometime-after": {"trigger": "f", "response": "f"},
    "within": {"steps": "n", "body": "f"},
    "always-within": {"steps": "n", "trigger": "f", "response": "f"},
    "hold-during": {"start": "n", "end": "n", "body": "f"},
    "hold-after": {"start": "n", "body": "f"},
}
COMPARATORS = ("<", "<=", "=", ">=", ">")
_KEY = re.compile(r"[A-Za-z0-9_-]{1,40}")

SAME: Schema = {
    "type": "object",
    "properties": {"difference": {"type": "string"}, "same": {"type": "boolean"}},
    "required": ["difference", "same"],
    "additionalProperties": False,
}


def predicates_of(domain: Domain) -> dict[str, Predicate]:
    """Return what facts there are, derived ones too, by name."""
    return {each.name: each for each in (*(axiom.head for axiom in domain.axioms), *domain.predicates)}


def keys_of(predicate: Predicate) -> tuple[str, ...]:
    """Return the key for each argument: the variable's name where that makes a good one.

    >>> from planner.core import Parameter
    >>> keys_of(Predicate("on", (Parameter("?upper"), Parameter("?lower"))))
    ('upper', 'lower')
    """
    names = tuple(parameter.name.lstrip("?") for parameter in predicate.parameters)
    if len(set(names)) == len(names) and all(map(_KEY.fullmatch, names)):
        return names
    return tuple(f"arg{number}" for number in range(1, len(names) + 1))


_FORMULA, _RULE, _EXPRESSION = ({"$ref": f"#/$defs/{name}"} for name in ("formula", "rule", "expression"))


def answer_schema(domain: Domain, task: Task) -> Schema:
    """Return the JSON schema of an answer about the task."""
    terms = _Terms(domain, task)
    numbers = [_applied("fluent", names, keys, terms) for names, keys in _alike(domain.functions)]
    kinds = list(dict.fromkeys(["object", *(each.name for each in domain.types)]))
    variables = _list(_object({"name": _choice(VARIABLES), "type": _choice(kinds)}))
    defined = {
        "formula": _any_of(_formulas(domain, terms, variables)),
        "rule": _any_of(_rules(variables)),
        "expression": _any_of([*numbers, *_expressions(domain)]),
    }
    metric = _object({"direction": _choice(DIRECTIONS), "expression": _EXPRESSION})
    reading = {"goal": _FORMULA, "constraints": _list(_RULE), "metric": _any_of([metric, {"type": "null"}])}
    refusal = _object({"why": _choice(REFUSALS), "words": {"type": "string"}})
    root = {
        "thinking": {"type": "string"},
        "status": _choice(("ok", "refused", "ambiguous")),
        "readings": _list(_object(reading)),
        "refusal": _any_of([refusal, {"type": "null"}]),
    }
    return {**_object(root), "$defs": {**terms.defined, **defined}}


def _formulas(domain: Domain, terms: _Terms, variables: Schema) -> list[Schema]:
    facts = [_applied("fact", names, keys, terms) for names, keys in _alike(predicates_of(domain).values())]
    compared = [_object({"op": _choice(COMPARATORS), "left": _EXPRESSION, "right": _EXPRESSION})]
    return [
        *facts,
        _object({"op": _choice(("and", "or")), "parts": _list(_FORMULA)}),
        *(
            _object({"op": _choice((op,)), **dict.fromkeys(keys, _FORMULA)})
            for op, keys in CONNECTIVES.items()
        ),
        _object({"op": _choice(("forall", "exists")), "variables": variables, "body": _FORMULA}),
        _object({"op": _choice(("same",)), "left": terms.any(), "right": terms.any()}),
        *(compared if domain.functions else []),
    ]


def _rules(variables: Schema) -> list[Schema]:
    kinds: Mapping[str, Schema] = {"f": _FORMULA, "n": {"type": "number"}}
    return [
        *(
            _object({"op": _choice((op,)), **{key: kinds[kind] for key, kind in keys.items()}})
            for op, keys in OVER_TIME.items()
        ),
        _object({"op": _choice(("forall", "exists")), "variables": variables, "body": _RULE}),
    ]


def _expressions(domain: Domain) -> list[Schema]:
    plain = [name for name in PLAIN if name not in {each.name for each in domain.functions}]
    return [
        _object({"number": {"type": "number"}}),
        *([_object({"fluent": _choice(plain)})] if plain else []),
        _object({"op": _choice(("+", "-", "*", "/")), "left": _EXPRESSION, "right": _EXPRESSION}),
    ]


class _Terms:
    """The things (and variables) that may stand for an argument of each type, defined once each."""

    def __init__(self, domain: Domain, task: Task) -> None:
        self.defined: dict[str, Schema] = {}
        self._task = task
        everything = list(dict.fromkeys((*task.objects_of("object"), *VARIABLES)))
        signatures = {
            parameter.types
            for each in (*predicates_of(domain).values(), *domain.functions)
            for parameter in each.parameters
        }
        n_choices = sum(len(task.objects_of(*types)) + len(VARIABLES) for types in signatures)
        self._is_typed = n_choices + len(everything) + len(predicates_of(domain)) <= MOST_CHOICES
        is_listed = len(everything) <= MOST_CHOICES // 2 and sum(map(len, everything)) <= MOST_LETTERS
        self._any = _choice(everything) if is_listed else {"type": "string"}

    def any(self) -> Schema:
        """Return any thing or variable; names without a list of them where there are too many."""
        return self._shared("thing", self._any)

    def of(self, types: tuple[str, ...]) -> Schema:
        """Return a thing of one of the types, or a variable."""
        if not self._is_typed or "object" in types:
            return self.any()
        names = list(dict.fromkeys((*self._task.objects_of(*types), *VARIABLES)))
        return self._shared(f"thing-{'-'.join(map(_plain, types))}", _choice(names))

    def _shared(self, name: str, schema: Schema) -> Schema:
        while self.defined.setdefault(name, schema) != schema:
            name += "-too"  # two types whose names differ only in letters that a reference cannot hold
        return {"$ref": f"#/$defs/{name}"}


def _plain(name: str) -> str:
    return re.sub(r"[^A-Za-z0-9]", "_", name)


def _alike(declared: Iterable[Predicate]) -> list[tuple[list[str], dict[str, tuple[str, ...]]]]:
    """Return the names that take the same arguments, with the types of these by key."""
    groups: dict[tuple[tuple[str, tuple[str, ...]], ...], list[str]] = {}
    for each in declared:
        types = (parameter.types for parameter in each.parameters)
        groups.setdefault(tuple(zip(keys_of(each), types, strict=True)), []).append(each.name)
    return [(names, dict(keys)) for keys, names in groups.items()]


def _applied(kind: str, names: list[str], keys: Mapping[str, tuple[str, ...]], terms: _Terms) -> Schema:
    named = {kind: _choice(names)}
    if not keys:
        return _object(named)
    return _object({**named, "args": _object({key: terms.of(types) for key, types in keys.items()})})


def _choice(names: Iterable[str]) -> Schema:
    return {"type": "string", "enum": list(names)}


def _any_of(schemas: list[Schema]) -> Schema:
    return {"anyOf": schemas}


def _list(items: Schema) -> Schema:
    return {"type": "array", "items": items}


def _object(properties: Mapping[str, Any]) -> Schema:
    keys = list(properties)
    return {"type": "object", "properties": dict(properties), "required": keys, "additionalProperties": False}

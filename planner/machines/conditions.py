"""Formulas that stand in the text of a machine, where no domain says which predicates and objects there are."""

from __future__ import annotations

from dataclasses import dataclass, field

from planner.core import BadInputError, Domain, Formula, Parameter, Predicate, Task, TypeDeclaration
from planner.pddl import read_formula, write_formula
from planner.pddl.sexpr import Nested, Tree, read_tree

_CONNECTIVES = (
    "and",
    "or",
    "not",
    "imply",
    "always",
    "sometime",
    "at-most-once",
    "sometime-after",
    "sometime-before",
    "within",
    "always-within",
    "hold-during",
    "hold-after",
    "next",
    "until",
    "preference",
)
_COMPARISONS = ("=", "<", "<=", ">", ">=")


def read_condition(text: str, source: str = "condition") -> Formula:
    """Return the formula that the text says, in PDDL; whatever it names is taken to be there.

    >>> str(read_condition("(on red-cube ?where)"))
    '(on red-cube ?where)'
    """
    task = declared(text, source)
    return read_formula(text, task.domain, task.objects, source)


def declared(text: str, source: str = "condition") -> Task:
    """Return a task that declares just the types, predicates, numbers, objects and variables that a formula names.

    >>> task = declared("(forall (?x) (imply (p ?x) (q ?x cup)))")
    >>> [one.name for one in task.objects], [one.name for one in task.domain.predicates]
    (['?x', 'cup'], ['p', 'q'])
    """
    names = _Names()
    names.read(read_tree(text, source))
    domain = Domain(
        "any",
        types=tuple(TypeDeclaration(name) for name in sorted(names.types - {"object"})),
        predicates=tuple(Predicate(name, _parameters(n)) for name, n in names.predicates.items()),
        functions=tuple(Predicate(name, _parameters(n)) for name, n in names.functions.items()),
    )
    return Task(domain, objects=tuple(Parameter(name) for name in sorted(names.terms)))


def write_condition(formula: Formula) -> str:
    """Return the formula as PDDL text that `read_condition` reads back.

    Errors: `BadInputError` for a formula that PDDL text cannot say exactly, such as one with capital letters.
    """
    text = write_formula(formula)
    try:
        is_same = read_condition(text) == formula
    except BadInputError:
        is_same = False
    if not is_same:
        raise BadInputError(
            f"the condition {text} would be read back as another one. Use lower-case names that PDDL knows as names"
        )
    return text


def _parameters(number: int) -> tuple[Parameter, ...]:
    return tuple(Parameter(f"?{k}") for k in range(number))


@dataclass
class _Names:
    """What a formula names, found by where it stands."""

    predicates: dict[str, int] = field(default_factory=dict)
    functions: dict[str, int] = field(default_factory=dict)
    terms: set[str] = field(default_factory=set)
    types: set[str] = field(default_factory=set)

    def read(self, tree: Tree) -> None:
        """Take in the names of a formula; what is no formula is left for the reader to refuse."""
        if isinstance(tree, str) or not tree or not isinstance(tree[0], str):
            return
        head = tree[0]
        if head in _COMPARISONS:
            for side in tree[1:]:
                self._number(side)
        elif head in ("forall", "exists"):
            self._variables(tree[1] if len(tree) > 1 else [])
            for part in tree[2:]:
                self.read(part)
        elif head in _CONNECTIVES or (head == "at" and tree[1:2] == ["end"] and isinstance(tree[-1], list)):
            for part in tree[1:]:
                self.read(part)
        else:
            self._named(tree, self.predicates)

    def _named(self, tree: Nested, known: dict[str, int]) -> None:
        known.setdefault(str(tree[0]), len(tree) - 1)
        self.terms.update(part for part in tree[1:] if isinstance(part, str))

    def _number(self, tree: Tree) -> None:
        if isinstance(tree, str):
            self.terms.add(tree)
        elif tree and tree[0] in ("+", "-", "*", "/"):
            for part in tree[1:]:
                self._number(part)
        elif tree:
            self._named(tree, self.functions)

    def _variables(self, tree: Tree) -> None:
        words = [word for part in tree for word in ([part] if isinstance(part, str) else part)]
        self.types.update(
            str(word) for word in words if not str(word).startswith("?") and word not in ("-", "either")
        )

"""Whether facts are the same but for the names of things: what is right of a text that names none.

Colours of things are refined by the facts they are in (McKay & Piperno, Practical graph isomorphism II, J. Symb. Comput.
2014, section 2); what stays alike is told apart by trying each choice in turn. The mapping found is checked.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

from planner.core import Atom

Labelled = tuple[str, Atom]
_MOST = 2_000  # choices that are tried


def same_but_for_names(
    one: Iterable[Labelled], other: Iterable[Labelled], kinds: tuple[Mapping[str, str], Mapping[str, str]]
) -> bool:
    """Return whether a renaming of the things, each to one of its kind, makes the labelled facts the same.

    >>> a, b = [("start", Atom("on", ("a", "b")))], [("start", Atom("on", ("b", "a")))]
    >>> same_but_for_names(a, b, ({"a": "", "b": ""}, {"a": "", "b": ""}))
    True
    """
    return _Search(frozenset(one), frozenset(other)).found(dict(kinds[0]), dict(kinds[1]))


class _Search:
    def __init__(self, one: frozenset[Labelled], other: frozenset[Labelled]) -> None:
        self.one, self.other = one, other
        self.left = _MOST

    def found(self, mine: Mapping[str, object], theirs: Mapping[str, object]) -> bool:
        self.left -= 1
        if self.left < 0 or len(self.one) != len(self.other):
            return False
        names: dict[object, int] = {}
        mine, theirs = _numbered(mine, names), _numbered(theirs, names)
        while True:
            names = {}
            finer = _numbered(_refined(mine, self.one), names), _numbered(_refined(theirs, self.other), names)
            if Counter(finer[0].values()) != Counter(finer[1].values()):
                return False
            if len(set(finer[0].values())) == len(set(mine.values())):
                break
            mine, theirs = finer
        classes = Counter(mine.values())
        alike = [colour for colour, count in classes.items() if count > 1]
        if not alike:
            back = {colour: thing for thing, colour in theirs.items()}
            renamed = {
                (label, Atom(f.predicate, tuple(back[mine[a]] for a in f.args))) for label, f in self.one
            }
            return renamed == self.other
        colour = min(alike, key=lambda each: (classes[each], each))
        chosen = min(thing for thing in mine if mine[thing] == colour)
        return any(
            self.found({**mine, chosen: -1}, {**theirs, thing: -1})
            for thing in sorted(theirs)
            if theirs[thing] == colour
        )


def _numbered(colours: Mapping[str, object], names: dict[object, int]) -> dict[str, int]:
    return {thing: names.setdefault(colour, len(names)) for thing, colour in colours.items()}


def _refined(colours: Mapping[str, int], facts: Iterable[Labelled]) -> dict[str, object]:
    """Return each thing's colour with those of the things it shares facts with."""
    seen: dict[str, list[tuple[object, ...]]] = {thing: [] for thing in colours}
    for label, each in facts:
        others = tuple(colours[arg] for arg in each.args)
        for at, arg in enumerate(each.args):
            seen[arg].append((label, each.predicate, at, others))
    return {thing: (colours[thing], tuple(sorted(seen[thing]))) for thing in colours}

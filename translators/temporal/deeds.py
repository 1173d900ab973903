"""Facts told by the name of an action or of a predicate, whatever stands first: "collect the ice with rambler".

The kinds of the things named say which place each fills; every word has to be accounted for.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from planner.core import Atom, Formula, Parameter, both
from translators.discourse import Phrase
from translators.english import ARTICLES, PREPOSITIONS, word_set
from translators.lexicon import Lexicon
from translators.structure import Relation
from translators.words import forms, words_in

_PASSED_OVER = ARTICLES | word_set(
    "and , with by using should must has have had got to be is are been being it you on of for both"
)
Naming = Callable[[Sequence[str], frozenset[str]], "tuple[int, Phrase] | None"]


def told_by_name(words: Sequence[str], who: Sequence[str], lexicon: Lexicon, named: Naming) -> Formula | None:
    """Return the one fact, or one for each thing of a list, that the words can tell; None if none or several."""
    found = {formula for formula in _told(words, who, lexicon, named) if formula is not None}
    return next(iter(found)) if len(found) == 1 else None


def _told(
    words: Sequence[str], who: Sequence[str], lexicon: Lexicon, named: Naming
) -> Iterator[Formula | None]:
    for doing in lexicon.structure.doings:
        said = [at for at, word in enumerate(words) if not forms(word).isdisjoint(doing.words)]
        if len(said) != 1 or len(doing.words) != 1:
            continue
        things = _things([*words[: said[0]], *words[said[0] + 1 :]], lexicon, named)
        for atom in doing.adds if things else ():
            types = {parameter.name: parameter for parameter in doing.parameters}
            if all(arg in types for arg in atom.args):
                yield _filled(atom.predicate, [types[arg] for arg in atom.args], things or [], who, lexicon)
    for relation in lexicon.relations:
        at = _said_at(words, relation)
        if at is not None:
            things = _things([*words[: at[0]], *words[at[1] :]], lexicon, named)
            if things:
                yield _filled(relation.name, list(relation.parameters), things, who, lexicon)


def _said_at(words: Sequence[str], relation: Relation) -> tuple[int, int] | None:
    """Return where the name of the predicate is said, if it has two words or more."""
    name = list(words_in(relation.name))
    size = len(name)
    if size < 2 and (not name or name[0] in PREPOSITIONS or len(relation.parameters) < 2):
        return None
    return next(((at, at + size) for at in range(len(words)) if list(words[at : at + size]) == name), None)


def _things(words: Sequence[str], lexicon: Lexicon, named: Naming) -> list[str] | None:
    """Return the things that are named, one after the other; None if there is a word that names none."""
    everything = frozenset(lexicon.things)
    found: list[str] = []
    at = 0
    while at < len(words):
        if words[at] in _PASSED_OVER - {"the"}:
            at += 1
            continue
        phrase = named(words[at:], everything)
        if phrase is None and words[at] == "the":
            at += 1
        elif phrase is None or len(phrase[1].things) != 1:
            return None
        else:
            found += phrase[1].things
            at += phrase[0]
    return found


def _filled(
    predicate: str,
    parameters: Sequence[Parameter],
    things: Sequence[str],
    who: Sequence[str],
    lexicon: Lexicon,
) -> Formula | None:
    """Return the fact with the things in the places that they fit; of one place there may be several things."""
    fitting = [lexicon.fitting(parameter) for parameter in parameters]
    choices = [[thing for thing in things if thing in kind] for kind in fitting]
    if len(set(things)) != sum(map(len, choices)) or sum(len(each) > 1 for each in choices) > 1:
        return None
    for place, kind in enumerate(fitting):
        if not choices[place]:
            choices[place] = [one for one in who if one in kind][:1]
    if not all(choices):
        return None
    several = next((at for at, each in enumerate(choices) if len(each) > 1), 0)
    return both(
        *(
            Atom(predicate, tuple(thing if at == several else each[0] for at, each in enumerate(choices)))
            for thing in choices[several]
        )
    )

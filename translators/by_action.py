"""What an action brings about, where a clause names it with things of which no fact tells: "fill the cup from tap 2".

No fact joins cup and tap, but filling does: what comes out of the tap is known for good, and the cup contains it then.
Asked only where the words of the clause fit no fact by themselves.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import permutations

from planner.core import Action, Atom, atoms_of
from translators.chunks import Chunk
from translators.discourse import Context, Phrase
from translators.english import AWAY, classes_of
from translators.frames import Frame
from translators.lexicon import Lexicon
from translators.structure import Doing
from translators.words import same

WORTH = 0.4
_GENERAL = frozenset({"put"})
_MOST = 4  # things of one clause
_Things = dict[str, Phrase]  # what fills each parameter of the action, by its name


def by_action(chunks: tuple[Chunk, ...], lexicon: Lexicon, context: Context) -> Iterator[Frame]:
    """Yield the one fact that the named action brings about, if it is just one and all that it is about is known."""
    if any(chunk.kind not in ("verb", "word", "thing", "near") for chunk in chunks) or not _is_deed(chunks):
        return
    spoken = [chunk.phrase for chunk in chunks if chunk.phrase is not None]
    is_away = any(chunk.word in AWAY - {"from"} for chunk in chunks)
    if not 0 < len(spoken) <= _MOST or is_away or any(len(phrase.things) != 1 for phrase in spoken):
        return
    said = [chunk.word for chunk in chunks if chunk.kind in ("verb", "word")]
    is_general = bool(said) and not classes_of(said[0]).isdisjoint(_GENERAL)
    found: dict[tuple[str, tuple[str, ...]], Frame] = {}
    for doing in lexicon.structure.doings:
        if said and same(said[0], doing.words[0]) and all(_is_of(word, doing) for word in said):
            for things in _bound(doing, spoken, lexicon, context):
                if is_general and len(things) < len(doing.parameters):
                    continue  # "put the box back" does not say where
                for frame in _brought(doing, things, lexicon):
                    told = tuple(" ".join(phrase.things) for phrase in frame.filled)
                    found[frame.relation.name, told] = frame
    if len(found) == 1:
        yield from found.values()


def _is_deed(chunks: tuple[Chunk, ...]) -> bool:
    """Return whether the clause begins with what is done, or with who does it."""
    kinds = [chunk.kind for chunk in chunks[:2]]
    return bool(kinds) and (kinds[0] in ("verb", "word") or kinds in (["thing", "verb"], ["thing", "word"]))


def _is_of(word: str, doing: Doing) -> bool:
    return any(same(word, each) for each in doing.words)


def _bound(doing: Doing, spoken: list[Phrase], lexicon: Lexicon, context: Context) -> Iterator[_Things]:
    """Yield the ways in which the things spoken of can take part, with what follows from them for good."""
    names = [each.name for each in doing.parameters]
    fitting = {each.name: lexicon.fitting(each) for each in doing.parameters}
    for order in permutations(names, len(spoken)):
        if order != tuple(sorted(order, key=names.index)) and _are_twins(order, fitting):
            continue  # of two things of one kind the first comes first
        if all(phrase.among(fitting[name]).things for name, phrase in zip(order, spoken, strict=True)):
            things = dict(zip(order, spoken, strict=True))
            doer = context.doer
            if doer is not None and names[0] not in things and doer.among(fitting[names[0]]).things:
                things[names[0]] = doer
            yield things | _following(doing, things, lexicon)


def _are_twins(order: tuple[str, ...], fitting: Mapping[str, frozenset[str]]) -> bool:
    return len({fitting[name] for name in order}) < len(order)


def _following(doing: Doing, things: _Things, lexicon: Lexicon) -> _Things:
    """Return what else takes part, where a fact that no action changes leaves one thing only."""
    action = next((each for each in lexicon.domain.actions if each.name == doing.name), None)
    if not isinstance(action, Action):
        return {}
    lasting = {predicate.name for predicate in lexicon.structure.statics}
    found: _Things = {}
    for atom in atoms_of(action.precondition):
        open_ = [arg for arg in atom.args if arg.startswith("?") and arg not in things]
        if atom.predicate not in lasting or len(open_) != 1 or len(atom.args) == 1:
            continue
        values = {
            fact.args[atom.args.index(open_[0])]
            for fact in lexicon.task.init.facts
            if fact.predicate == atom.predicate and _agrees(atom, fact, things)
        }
        if len(values) == 1:
            found[open_[0]] = Phrase("the", tuple(values), "so")
    return found


def _agrees(atom: Atom, fact: Atom, things: _Things) -> bool:
    """Return whether the fact is the atom with those things in it."""
    return all(
        name == value
        or (name in things and things[name].things == (value,))
        or (name.startswith("?") and name not in things)
        for name, value in zip(atom.args, fact.args, strict=True)
    )


def _brought(doing: Doing, things: _Things, lexicon: Lexicon) -> Iterator[Frame]:
    """Yield the facts that it brings about of which all is known, and the most was said."""
    told = [
        (atom, relation)
        for atom in doing.adds
        if (relation := lexicon.structure.relation(atom.predicate)) is not None
        and relation.kind != "idle"
        and atom.args
        and all(arg in things for arg in atom.args)
    ]
    most = max((len(atom.args) for atom, _ in told), default=0)
    for atom, relation in told:
        if len(atom.args) == most:
            yield Frame(relation, tuple(things[arg] for arg in atom.args), holds=True, score=WORTH)

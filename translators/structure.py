"""What the actions of a domain tell about its predicates: which change, and what kind of fact each is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from typing import Literal

from planner.core import (
    Action,
    Add,
    Atom,
    Delete,
    Domain,
    DurativeAction,
    Not,
    Parameter,
    Predicate,
    conjuncts,
)
from planner.core.effects import leaves
from planner.equivalence import changed_predicates
from translators.english import BELOW, PREPOSITIONS, word_set
from translators.orientation import are_alike, is_carried_over, kept_elsewhere, theme_of
from translators.words import forms, same, words_in

Kind = Literal["place", "self", "hold", "idle", "state"]
_NEAR = frozenset(near for nears in PREPOSITIONS.values() for near in nears) | PREPOSITIONS.keys()
_PLAIN = word_set("is has have had are be been was robot agent robby obj object of the can")
_ABOARD = frozenset({"on", "in"})
_ONESELF = word_set("me you robot robby agent bot player hero rover")
_HANDS = word_set("hand gripper arm robot agent truck crane hoist worker vehicle")


@dataclass(frozen=True, slots=True)
class Doing:
    """An action as people name it: the words of its name, and what it brings about and takes away."""

    name: str
    words: tuple[str, ...]
    parameters: tuple[Parameter, ...]
    adds: tuple[Atom, ...]
    deletes: tuple[Atom, ...]
    lacking: tuple[Atom, ...] = ()  # what must not hold before


@dataclass(frozen=True, slots=True)
class Relation:
    """A predicate that actions change.

    `place` facts say where a thing is, `self` where the one and only robot is, `hold` what is held,
    `idle` that a hand is empty, `state` anything else. `theme` and `ground` are the positions of the
    thing spoken of and of its place, holder or the like (-1 if there is none).
    """

    predicate: Predicate
    kind: Kind
    words: tuple[str, ...]
    near: frozenset[str]  # the prepositions in its name
    theme: int = 0
    ground: int = -1
    piles: bool = False  # whether what stands so can bear others in turn: crates that are surfaces too

    @property
    def name(self) -> str:
        return self.predicate.name

    @property
    def parameters(self) -> tuple[Parameter, ...]:
        return self.predicate.parameters

    def near_score(self, preposition: str) -> float:
        """Return how well the preposition fits facts of this relation, from 0 (not at all) to 1."""
        names = PREPOSITIONS.get(preposition, ())
        rank = next((i for i, name in enumerate(names) if name in self.near), None)
        if rank is not None:
            return 1.0 - 0.2 * rank
        return 0.5 if not self.near and "at" in names else 0.0

    @property
    def stacks(self) -> bool:
        """Whether things of one kind stand in this relation to one another, as blocks in a tower do."""
        if self.kind != "place" or len(self.parameters) != 2:
            return False
        one, other = self.parameters
        return self.piles or not set(one.types).isdisjoint(other.types)


@dataclass(frozen=True, slots=True)
class Structure:
    """The actions and the changeable predicates of a domain, as the translator needs them."""

    doings: tuple[Doing, ...]
    relations: tuple[Relation, ...]
    statics: tuple[Predicate, ...]

    def relation(self, name: str) -> Relation | None:
        """Return the relation of that predicate, or None for one that no action changes."""
        return next((relation for relation in self.relations if relation.name == name), None)

    def is_only_ended(self, relation: Relation) -> bool:
        """Return whether actions take such facts away but none brings them about: weeds, dirt."""
        return not any(atom.predicate == relation.name for doing in self.doings for atom in doing.adds)

    def freed_by(self, relation: Relation) -> Relation | None:
        """Return the fact about the ground alone that ends when a thing comes to stand in the relation to it."""
        for doing in self.doings:
            for added in doing.adds:
                if added.predicate == relation.name:
                    gone = [atom for atom in doing.deletes if atom.args == (added.args[relation.ground],)]
                    found = [self.relation(atom.predicate) for atom in gone]
                    return next((each for each in found if each is not None and each.kind == "state"), None)
        return None

    def undoes(
        self, later: Atom, earlier: Atom, types_of: Mapping[str, frozenset[str]], *, may: bool = False
    ) -> bool:
        """Return whether every action that brings the later fact about takes the earlier one away, or `may`."""
        found = False
        for doing in self.doings:
            for added in doing.adds:
                binding = match(added, later)
                if binding is None or not all(
                    "object" in p.types or not types_of[binding[p.name]].isdisjoint(p.types)
                    for p in doing.parameters
                    if p.name in binding
                ):
                    continue
                found = True
                gone = (
                    Atom(a.predicate, tuple(binding.get(arg, arg) for arg in a.args)) for a in doing.deletes
                )
                if not any(atom == earlier or (may and match(atom, earlier) is not None) for atom in gone):
                    return False
        return found

    def is_functional(self, predicate: str) -> bool:
        """Return whether a thing can stand in this relation to one other only.

        So it is when every action that adds it for a thing deletes where that thing was before.
        """
        adding = [(d, a) for d in self.doings for a in d.adds if a.predicate == predicate and a.args]
        return bool(adding) and all(
            any(a.args[0] in gone.args and self._says_where(gone, predicate, a.args[0]) for gone in d.deletes)
            for d, a in adding
        )

    def _says_where(self, gone: Atom, predicate: str, thing: str) -> bool:
        """Return whether the fact is of the same predicate, or says where the thing is or that it is held."""
        relation = self.relation(gone.predicate)
        if relation is None or relation.theme < 0:
            return False
        is_place = relation.kind in ("place", "hold") or bool(relation.near)
        return gone.args[relation.theme] == thing and (gone.predicate == predicate or is_place)


def structure_of(domain: Domain, facts: Collection[Atom] = (), *, everything: bool = False) -> Structure:
    """Return what the actions of the domain tell about its predicates, and the facts that are true now.

    With `everything`, lasting facts are spoken of as those that change are, and actions tell nothing: so states are told.
    """
    type_words = frozenset(word for kind in domain.types for word in words_in(kind.name))
    actions: list[Action | DurativeAction] = [*domain.actions, *domain.durative_actions]
    doings = tuple(_doing(action, type_words) for action in actions)
    changed = {p.name for p in domain.predicates} if everything else changed_predicates(domain)
    now = Counter(fact.predicate for fact in facts)
    relations = [
        _oriented(_relation(p, doings, type_words, is_one=now.get(p.name, 1) == 1), doings, facts, type_words)
        for p in domain.predicates
        if p.name in changed
    ]
    places: frozenset[str] = frozenset(
        kind for each in relations if each.kind in ("place", "self") for kind in _moved_to(each, doings)
    )
    relations = [_turned(each, places) for each in relations]
    grounds = {
        kind for each in relations if each.kind in ("place", "self") for kind in _types_of_ground(each)
    }
    placing = frozenset(each.name for each in relations if each.kind == "place")
    relations = [_as_place(each, grounds - {"object"}) for each in relations]
    relations = [_as_carrier(each, placing, doings) for each in relations]
    relations = [_as_upper(each, domain, doings) for each in relations]
    statics = tuple(predicate for predicate in domain.predicates if predicate.name not in changed)
    return Structure(() if everything else doings, tuple(relations), statics)


def _as_upper(relation: Relation, domain: Domain, doings: tuple[Doing, ...]) -> Relation:
    """Return the relation, told of what is above if its name tells of what is *beneath*, and whether its things pile up."""
    if relation.kind != "place" or len(relation.parameters) != 2:
        return relation
    is_below = not relation.near.isdisjoint(BELOW) and relation.near.isdisjoint(("on", "in", "at"))
    theme, ground = (1, 0) if is_below else (relation.theme, relation.ground)
    above = frozenset[str]().union(*(domain.supertypes(kind) for kind in relation.parameters[theme].types))
    is_borne = not (above - {"object"}).isdisjoint(relation.parameters[ground].types)
    if is_borne or any(_stacks(doing, relation.name, theme, ground) for doing in doings):
        near = relation.near - BELOW | {"on"} if is_below else relation.near
        return replace(relation, theme=theme, ground=ground, near=near, piles="on" in near)
    return relation


def _stacks(doing: Doing, name: str, theme: int, ground: int) -> bool:
    """Return whether the action puts a thing on one of its own kind, where the fact may be of whatever thing."""
    types = {parameter.name: frozenset(parameter.types) for parameter in doing.parameters}
    for added in doing.adds:
        if added.predicate == name:
            above, below = (types.get(added.args[at], frozenset()) for at in (theme, ground))
            if not (above - {"object"}).isdisjoint(below):
                return True
    return False


def _types_of_ground(relation: Relation) -> tuple[str, ...]:
    return relation.parameters[relation.ground].types if relation.ground >= 0 else ()


def _as_place(relation: Relation, grounds: set[str]) -> Relation:
    """Return the relation, as one of place if it says of one thing what others say: where it is."""
    if relation.kind != "state" or len(relation.parameters) != 2:
        return relation
    theme, ground = (set(parameter.types) for parameter in relation.parameters)
    if ground & grounds and not theme & grounds:
        return replace(relation, kind="place", theme=0, ground=1)
    return relation


def _as_carrier(relation: Relation, placing: frozenset[str], doings: tuple[Doing, ...]) -> Relation:
    """Return the relation, as one of place if a thing comes into it by leaving its place and the other way round."""
    if relation.kind != "state" or len(relation.parameters) != 2:
        return relation
    ways = [
        _trades(doing.adds, doing.deletes, relation.name, placing)
        or _trades(doing.deletes, doing.adds, relation.name, placing)
        for doing in doings
        if any(atom.predicate == relation.name for atom in (*doing.adds, *doing.deletes))
    ]
    if len(ways) > 1 and all(ways):
        return replace(relation, kind="place", near=relation.near or _ABOARD, theme=0, ground=1)
    return relation


def _trades(some: tuple[Atom, ...], others: tuple[Atom, ...], name: str, placing: frozenset[str]) -> bool:
    """Return whether the one comes with the other: a fact of that name, and where its first thing is."""
    return any(
        one.predicate == name and other.predicate in placing and one.args[0] in other.args
        for one in some
        for other in others
    )


def _moved_to(relation: Relation, doings: tuple[Doing, ...]) -> frozenset[str]:
    """Return the types of what some action changes in such a fact: those are places."""
    at = _moved(relation.predicate, doings)
    return frozenset(relation.parameters[at].types) - {"object"} if at >= 0 else frozenset()


def _turned(relation: Relation, places: frozenset[str]) -> Relation:
    """Return the relation with its place where the types tell so: *(lies-in ?cell ?thing)* names the place first."""
    if relation.kind != "place" or len(relation.parameters) != 2:
        return relation
    first, second = (frozenset(parameter.types) for parameter in relation.parameters)
    if first & places and not second & places:
        return replace(relation, theme=1, ground=0)
    return relation


def _oriented(
    relation: Relation, doings: tuple[Doing, ...], facts: Collection[Atom], type_words: frozenset[str]
) -> Relation:
    """Return the relation with its thing and its place as far as anything tells which is which."""
    if len(relation.parameters) != 2 or relation.kind not in ("place", "hold", "state"):
        return relation
    theme = theme_of(relation.predicate, words_in(relation.name, type_words), doings, facts)
    if theme is None:
        return relation
    kinds = frozenset(word for p in relation.parameters for kind in p.types for word in words_in(kind))
    is_bare = all(
        "have" in forms(word) or "contain" in forms(word) for word in relation.words if word not in kinds
    )
    is_moved = relation.kind == "state" and (is_bare or is_carried_over(relation.predicate, doings))
    kind: Kind = "place" if is_moved else relation.kind
    near = relation.near or (_ABOARD if is_moved and _is_having(relation.name, type_words) else frozenset())
    return replace(relation, kind=kind, near=near, theme=theme, ground=1 - theme)


def _is_having(name: str, type_words: frozenset[str]) -> bool:
    """Return whether the name says that one thing has the other."""
    return any(
        verb in forms(word) for word in words_in(name, type_words) for verb in ("have", "contain", "hold")
    )


def match(pattern: Atom, fact: Atom) -> dict[str, str] | None:
    """Return what each variable of the pattern stands for in the fact, or None if they do not fit."""
    if pattern.predicate != fact.predicate or len(pattern.args) != len(fact.args):
        return None
    binding: dict[str, str] = {}
    for variable, thing in zip(pattern.args, fact.args, strict=True):
        if not variable.startswith("?"):
            if variable != thing:
                return None
        elif binding.setdefault(variable, thing) != thing:
            return None
    return binding


# --- actions ----------------------------------------------------------------------------------------


def _doing(action: Action | DurativeAction, type_words: frozenset[str]) -> Doing:
    changes = [leaf.effect for leaf in leaves(action.effect)]
    adds = tuple(change.atom for change in changes if isinstance(change, Add))
    deletes = tuple(change.atom for change in changes if isinstance(change, Delete))
    words = words_in(action.name, type_words)
    kept = tuple(word for word in words if word not in type_words or word == words[0])
    needed = conjuncts(action.precondition) if isinstance(action, Action) else ()
    lacking = tuple(part.body for part in needed if isinstance(part, Not) and isinstance(part.body, Atom))
    return Doing(action.name, kept, action.parameters, adds, deletes, lacking)


# --- predicates -------------------------------------------------------------------------------------


def _relation(
    predicate: Predicate, doings: tuple[Doing, ...], type_words: frozenset[str], *, is_one: bool
) -> Relation:
    words = words_in(predicate.name, type_words)
    kinds = frozenset(word for p in predicate.parameters for kind in p.types for word in words_in(kind))
    content = tuple(word for word in words if word not in _PLAIN and word not in kinds) or words
    near = frozenset(words) & _NEAR
    if "next" in words and "to" in words:
        near = near - {"to"} | {"near"}
    moved = _moved(predicate, doings)
    arity = len(predicate.parameters)
    if arity == 1 and is_one and _is_of_oneself(predicate, words, doings):
        return Relation(predicate, "self", content, near, theme=-1, ground=0)
    if arity >= 1 and (
        _is_hold(words) or _is_had(predicate, words, doings) or _is_in_hand(predicate, words, doings)
    ):
        theme = _held(predicate, doings)
        return Relation(predicate, "hold", content, near, theme, 1 - theme if arity > 1 else -1)
    if arity >= 2 and (moved >= 0 or near):
        # "At X Y" says that X is at Y, also where an action puts one thing down and takes another up.
        ground = 1 if near or moved < 0 else moved
        return Relation(predicate, "place", content, near, 0 if ground != 0 else 1, ground)
    of_hand = arity == 1 and not kinds.isdisjoint(_HANDS)
    if (arity == 0 or of_hand) and any(
        same(word, idle) for word in words for idle in ("empty", "free", "idle")
    ):
        return Relation(predicate, "idle", words, near, -1 if arity == 0 else 0)
    return Relation(predicate, "state", content, near, 0 if arity else -1, 1 if arity > 1 else -1)


def _is_of_oneself(predicate: Predicate, words: tuple[str, ...], doings: tuple[Doing, ...]) -> bool:
    """Return whether such a fact says where the one and only robot is: *robot-at*, *inside*, *me*."""
    is_named = not _ONESELF.isdisjoint(words)
    if _moved(predicate, doings) == 0 and _is_always_moved(predicate, doings):
        return is_named or _goes_alone(predicate, doings)
    # In and out of a lift it is elsewhere by another name.
    is_place = is_named and not _NEAR.isdisjoint(words)
    brought = [doing for doing in doings if any(atom.predicate == predicate.name for atom in doing.adds)]
    return is_place and bool(brought) and all(_leaves_a_place(doing) for doing in brought)


def _leaves_a_place(doing: Doing) -> bool:
    """Return whether the robot is no longer somewhere by the action: *robot-at*, of one thing."""
    left = [words_in(atom.predicate) for atom in doing.deletes if len(atom.args) == 1]
    return any(not _ONESELF.isdisjoint(words) and not _NEAR.isdisjoint(words) for words in left)


def _is_always_moved(predicate: Predicate, doings: tuple[Doing, ...]) -> bool:
    """Return whether each action that adds such a fact takes another away: there is always just one."""
    return all(
        any(gone.predicate == predicate.name and gone != added for gone in doing.deletes)
        for doing in doings
        for added in doing.adds
        if added.predicate == predicate.name
    )


def _goes_alone(predicate: Predicate, doings: tuple[Doing, ...]) -> bool:
    """Return whether no other fact about the same things comes or goes with it, and none has to be missing before."""
    for doing in doings:
        mine = [atom for atom in doing.adds if atom.predicate == predicate.name]
        spoken = {arg for atom in mine for arg in atom.args}
        others = [atom for atom in (*doing.adds, *doing.deletes) if atom.predicate != predicate.name]
        if any(len(atom.args) > 1 and spoken & set(atom.args) for atom in others if mine):
            return False
        if any(atom in doing.lacking for atom in mine):
            return False
    return True


def _is_hold(words: tuple[str, ...]) -> bool:
    if words[0] in PREPOSITIONS:  # "in the hold"
        return False
    return any(
        verb in forms(word)
        for word in words
        for verb in ("hold", "carry", "grasp", "grip", "clutch", "clasp")
    )


def _is_in_hand(predicate: Predicate, words: tuple[str, ...], doings: tuple[Doing, ...]) -> bool:
    """Return whether *in-hand* says that a thing is held: it comes to be so by leaving a place, or fills what was empty."""
    if len(predicate.parameters) != 1 or words[0] not in PREPOSITIONS:
        return False
    bringing = [doing for doing in doings if any(atom.predicate == predicate.name for atom in doing.adds)]
    fills = all(any(not gone.args for gone in doing.deletes) for doing in bringing)
    return bool(bringing) and (fills or not _HANDS.isdisjoint(words))


def _is_had(predicate: Predicate, words: tuple[str, ...], doings: tuple[Doing, ...]) -> bool:
    """Return whether *has* says that a thing is held: it comes to be so by leaving the place where it was."""
    kinds = frozenset(word for p in predicate.parameters for kind in p.types for word in words_in(kind))
    having = [word for word in words if "have" in forms(word)]
    is_bare = all(word in having for word in words if word not in kinds)
    if not having or (len(predicate.parameters) > 1 and not is_bare) or len(predicate.parameters) > 2:
        return False
    bringing = [doing for doing in doings if any(atom.predicate == predicate.name for atom in doing.adds)]
    return any(
        len(gone.args) > 1 and gone.predicate != predicate.name and added.args[-1] in gone.args
        for doing in bringing
        for added in doing.adds
        if added.predicate == predicate.name
        for gone in doing.deletes
    )


def _held(predicate: Predicate, doings: tuple[Doing, ...]) -> int:
    """Return the position of what is held: not that of who does it, nor of a kind that holds."""
    if len(predicate.parameters) < 2:
        return 0
    first = predicate.parameters[0]
    if any(word in _HANDS for kind in first.types for word in words_in(kind)):
        return 1
    left = {
        added.args.index(arg)
        for doing in doings
        for added in doing.adds
        if added.predicate == predicate.name
        for gone in doing.deletes
        if len(gone.args) > 1 and gone.predicate != predicate.name
        for arg in set(gone.args) & set(added.args)
    }
    if len(left) == 1:  # what is taken up leaves the place where it was; the hand does not
        return left.pop()
    firsts = {doing.parameters[0].types for doing in doings if doing.parameters}
    if len(firsts) != 1:  # no one who does all that is done
        return 0
    doers = {
        atom.args.index(doing.parameters[0].name)
        for doing in doings
        for atom in doing.adds
        if atom.predicate == predicate.name and doing.parameters[0].name in atom.args
    }
    return 1 if doers == {0} else 0


def _moved(predicate: Predicate, doings: tuple[Doing, ...]) -> int:
    """Return the position that some action changes from one thing to another, or -1.

    Of a thing of one type that becomes one of another where it lies, as a log a board, neither went anywhere.
    """
    others = []
    for doing in doings:
        for added in (atom for atom in doing.adds if atom.predicate == predicate.name):
            for gone in (atom for atom in doing.deletes if atom.predicate == predicate.name):
                changed = [i for i, (a, b) in enumerate(zip(added.args, gone.args, strict=True)) if a != b]
                if len(changed) == 1 and are_alike(added.args[changed[0]], gone.args[changed[0]], doing):
                    return changed[0]
                others += changed if len(changed) == 1 else []
    kept = set(kept_elsewhere(predicate, doings)) if others else set()
    return next((at for at in others if at not in kept), -1)

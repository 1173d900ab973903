"""Another thing in the place of one that was said: the readings that come of it, and how likely each is."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace

from planner.core import Or, atoms_of, both, conjuncts
from translators.discourse import Phrase
from translators.english import AWAY, PREPOSITIONS
from translators.naming import kind_of, named
from translators.posterior import Candidate, Part
from translators.questions import MEANT
from translators.spoken import Spoken, args_of, bound, less, swapped_in
from translators.verbalise import thing

SAME_KIND, CHOSEN_BEFORE, AFTER_PREPOSITION, ONLY_OTHER = 4.0, 20.0, 8.0, 4.0  # times as likely
TRUE_ALREADY = 0.2  # and less likely, if it asks for nothing new
MOST = 24  # candidates of one repair
OTHERS = (
    "the other",
    "the other one",
    "other one",
    "another",
    "another one",
    "a different one",
    "the others",
    "the other ones",
)


def repaired(spoken: Spoken, text: str, other: str = "") -> list[Candidate]:
    """Return the candidates in which what `text` names takes the place of `other`, or of what it may be meant for."""
    preposition, bare = _after_preposition(text)
    _, replaced = _after_preposition(other)
    old = _said_things(spoken, replaced) if other else spoken.things
    if bare.lower() in OTHERS or not bare:
        return _first(_with_others(spoken, old))
    mentioned = tuple(name for name in old if name in spoken.things)
    for phrase in named(spoken.lexicon, bare, _meant_by_one(spoken, old), mentioned):
        if phrase.quantity == "all" and len(phrase.things) > 1:
            found = _with_all(spoken, phrase, old, preposition)
        else:
            found = _with_one(spoken, phrase, old, preposition)
        if found:
            return _first(found)
    return []


def _first(found: Iterable[Candidate]) -> list[Candidate]:
    return sorted(found, key=lambda one: -one.weight)[:MOST]


def _with_one(spoken: Spoken, phrase: Phrase, old: Sequence[str], preposition: str) -> list[Candidate]:
    """Return the candidates in which one of the phrase's things takes the place of one of the old."""
    told = MEANT.format(phrase.words) if len(phrase.things) > 1 else ""
    found = []
    for new in phrase.things[:MOST]:
        for each in old:
            parts = swapped_in(spoken, each, new) if each != new else None
            if parts is not None:
                place = (f"Which one is {thing(new)} to take the place of", each)
                traits = (place,) if not told else ((told, new), place)
                found.append(Candidate(parts, _likely(spoken, each, new, preposition), traits))
    return found


def _with_all(spoken: Spoken, phrase: Phrase, old: Sequence[str], preposition: str) -> list[Candidate]:
    """Return the candidates in which all of the phrase's things together take the place of one of the old."""
    found = []
    for each in old:
        made = [swapped_in(spoken, each, new) for new in phrase.things]
        kept = [parts for parts in made if parts is not None]
        if len(kept) != len(made):
            continue
        joined = tuple(
            replace(
                alike[0], goal=both(*(p.goal for p in alike)), rules=both(*(p.rules for p in alike)), words=""
            )
            for alike in zip(*kept, strict=True)
        )
        place = (f"Which one are {phrase.words} to take the place of", each)
        found.append(Candidate(joined, _likely(spoken, each, phrase.things[0], preposition), (place,)))
    return found


def _with_others(spoken: Spoken, old: Sequence[str]) -> Iterator[Candidate]:
    """Yield the candidates in which another thing takes the place of one of the old."""
    for each in old:
        others = _of_kind(spoken, each)
        likely = (ONLY_OTHER if len(others) == 1 else 1.0) / max(1, len(others))
        likely *= CHOSEN_BEFORE if each in spoken.chosen else 1.0
        for other in others:
            parts = swapped_in(spoken, each, other)
            if parts is not None:
                is_so = spoken.lexicon.is_true_now(both(*(part.goal for part in parts)))
                trait = (f"Which one is to take the place of {thing(each)}", other)
                yield Candidate(parts, likely * (TRUE_ALREADY if is_so else 1.0), (trait,))


def only(spoken: Spoken, text: str) -> list[Candidate]:
    """Return what is left of what is wanted if only what speaks of the things named is; none if that is all of it."""
    mine = set(_said_things(spoken, _after_preposition(text)[1]))
    facts = [fact for part in spoken.parts for fact in conjuncts(part.goal)]
    kept = [fact for fact in facts if not mine.isdisjoint(args_of(fact))]
    if not kept or len(kept) == len(facts):
        return []
    return [Candidate((Part(text, both(*kept), both()),))]


def one_of(spoken: Spoken, text: str) -> list[Candidate]:
    """Return the candidate in which, of several things that will do, only those named do."""
    last = spoken.parts[-1]
    if not isinstance(last.goal, Or):
        return []
    mine = set(_said_things(spoken, _after_preposition(text)[1]))
    kept = tuple(part for part in last.goal.parts if not mine.isdisjoint(args_of(part)))
    if not kept or len(kept) == len(last.goal.parts):
        return []
    goal = kept[0] if len(kept) == 1 else Or(kept)
    return [Candidate((*spoken.parts[:-1], replace(last, goal=goal, words="")))]


def without(spoken: Spoken, text: str) -> list[Candidate]:
    """Return what is left without all that is asked of the things named; else those with another in their place."""
    left_out = set(_said_things(spoken, _after_preposition(text)[1]))
    if not left_out:
        return []
    parts = tuple(part for part in (less(part, left_out) for part in spoken.parts) if part is not None)
    if parts:
        return [Candidate(parts)]
    found = []
    for each in spoken.things:
        for new in _of_kind(spoken, each) if each in left_out else ():
            changed = swapped_in(spoken, each, new)
            if changed is not None:
                trait = (f"Which one is to take the place of {thing(each)}", new)
                found.append(Candidate(changed, 1.0, (trait,)))
    return found[:MOST]


def likewise(spoken: Spoken, text: str) -> list[Candidate]:
    """Return the candidates in which what was said last is to be so of the thing named too."""
    last = replace(spoken, parts=spoken.parts[-1:])
    preposition, bare = _after_preposition(text)
    found = []
    for phrase in named(spoken.lexicon, bare, last.things, last.things):
        several = phrase.quantity == "all" or bool(phrase.members)
        for old in last.things:
            new = [name for name in phrase.things if _likely(last, old, name, preposition) and name != old]
            made = [swapped_in(last, old, name) for name in new]
            parts = [parts[0] for parts in made if parts is not None]
            likely = _likely(last, old, new[0], preposition) if new else 0.0
            place = (f"What was said of which one goes for “{bare}” too", old)
            if several and len(parts) == len(phrase.things):
                one = Part(text, both(*(p.goal for p in parts)), both(*(p.rules for p in parts)))
                found.append(Candidate((*spoken.parts, one), likely, (place,)))
            elif not several:
                for name, part in zip(new, parts, strict=False):
                    traits = ((MEANT.format(bare), name), place)
                    found.append(Candidate((*spoken.parts, replace(part, said=text)), likely, traits))
        if found:
            break
    return sorted(found, key=lambda one: -one.weight)[:MOST]


def turned(spoken: Spoken, text: str = "") -> list[Candidate]:
    """Return the candidate in which two things have changed places: those named, or the two that were said last."""
    part = spoken.parts[-1]
    named_pair = _said_things(spoken, text) if text else ()
    if len(named_pair) == 2:
        one, two = named_pair
        whole = [bound(each, {one: two, two: one}, spoken.lexicon) for each in spoken.parts]
        kept = tuple(each for each in whole if each is not None)
        return [Candidate(kept)] if len(kept) == len(whole) else []
    if text:
        return []
    pairs = [atom.args for atom in atoms_of(part.goal) if len(atom.args) == 2]
    if len(pairs) != 1 or len(conjuncts(part.goal)) != 1:
        return []
    one, two = pairs[0]
    binding = {one: two, two: one}
    changed = bound(part, binding, spoken.lexicon)
    return [Candidate((*spoken.parts[:-1], changed))] if changed is not None else []


# --- how likely -------------------------------------------------------------------------------------


def _likely(spoken: Spoken, old: str, new: str, preposition: str) -> float:
    """Return how likely the new thing is meant for the old one; 0 if it cannot be."""
    types = spoken.lexicon.types_of
    weight = SAME_KIND if types[old] == types.get(new) else 1.0
    if old in spoken.chosen:
        weight *= CHOSEN_BEFORE
    if preposition and _is_place(spoken, old):
        weight *= AFTER_PREPOSITION
    return weight


def _is_place(spoken: Spoken, name: str) -> bool:
    """Return whether the thing is where another is to be."""
    for part in spoken.parts:
        for atom in (*atoms_of(part.goal), *atoms_of(part.rules)):
            relation = spoken.lexicon.structure.relation(atom.predicate)
            if relation is not None and relation.ground >= 0 and atom.args[relation.ground] == name:
                return True
    return False


def _meant_by_one(spoken: Spoken, old: Collection[str]) -> tuple[str, ...]:
    """Return the things whose kind *one* goes back to: those asked about, else all that were said."""
    chosen = [name for name in old if name in spoken.chosen]
    return tuple(chosen or old)


def _of_kind(spoken: Spoken, name: str) -> list[str]:
    """Return the other things that may be meant by what the one was taken for: those asked about, or of its kind."""
    for options, taken in reversed(spoken.asked):
        if taken == name:
            return [each for each in spoken.lexicon.things if each in options and each != name]
    types = spoken.lexicon.types_of
    alike = [each for each in types if types[each] == types[name] and each not in spoken.things]
    if alike:
        return alike
    kind = kind_of(spoken.lexicon, [name])
    return [each for each in types if types[each] & kind and each not in spoken.things]


def _said_things(spoken: Spoken, text: str) -> tuple[str, ...]:
    """Return the things said so far that the text names."""
    for phrase in named(spoken.lexicon, text, spoken.things):
        mine = tuple(name for name in spoken.things if name in phrase.things)
        if mine:
            return mine
    return ()


def _after_preposition(text: str) -> tuple[str, str]:
    """Return (preposition, the rest) of ``on the shelf``; none where it begins otherwise."""
    first, _, rest = text.partition(" ")
    is_one = first.lower() in PREPOSITIONS or first.lower() in AWAY
    return (first.lower(), rest) if is_one and rest else ("", text)

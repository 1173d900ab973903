"""A clause put to one predicate: its chunks, and what they say of things, places and doings."""

from __future__ import annotations

from dataclasses import dataclass

from translators.chunks import Chunk
from translators.discourse import Context, Phrase
from translators.english import AWAY, PREPOSITIONS, classes_of
from translators.lexicon import Lexicon
from translators.neighbours import NEARBY, beside
from translators.structure import Relation
from translators.words import forms, is_plural, same

Grounds = list[tuple[str, Phrase]]  # (preposition, thing)
Filled = list[tuple[tuple[Phrase, ...], bool, float]]  # a phrase a parameter; is it to hold; score


@dataclass(frozen=True, slots=True)
class Asked:
    """What frames are made from: a clause, and a predicate that it may be about."""

    chunks: tuple[Chunk, ...]
    relation: Relation
    lexicon: Lexicon
    context: Context

    def fitting(self, position: int) -> frozenset[str]:
        """Return the things that can stand at that position of the predicate."""
        return self.lexicon.fitting(self.relation.parameters[position])

    def has(self, kind: str) -> bool:
        return any(chunk.kind == kind for chunk in self.chunks)

    def told(self, word: str) -> tuple[float, bool] | None:
        """Return what the word says of the predicate, if anything (see `Lexicon.says`)."""
        return self.lexicon.says(word, self.relation)

    def said(self, *kinds: str) -> list[str]:
        return [chunk.word for chunk in self.chunks if chunk.kind in kinds]

    def has_verb(self, verbs: frozenset[str], start: int = 0) -> bool:
        """Return whether one of the verbs is said, in whatever form."""
        return any(chunk.kind == "verb" and verbs & forms(chunk.word) for chunk in self.chunks[start:])

    @property
    def is_own_move(self) -> bool:
        """Whether the clause begins with a verb that one does with oneself: "go to", "never go to"."""
        first = next((chunk for chunk in self.chunks if chunk.kind not in ("never", "not")), None)
        if first is None or first.kind != "verb" or first.word.endswith(("ing", "ed")):
            return False
        classes = classes_of(first.word)
        return not classes.isdisjoint(("go", "stand")) and classes.isdisjoint(("put", "hold", "remove"))

    def beside(self, near: str, place: Phrase) -> Phrase | None:
        """Return the places that border the one which something is to be beside; None if that is not what is said.

        Who is never to go near a place is not to go there, before all.
        """
        is_denied = self.has("never") or self.has("not")
        return beside(place, self.lexicon) if near in NEARBY and not is_denied else None

    def roles(self) -> tuple[list[Phrase], Grounds, list[str]]:
        """Return what the clause is about, places with their prepositions, and prepositions with nothing after them."""
        themes: list[Phrase] = []
        grounds: Grounds = []
        loose: list[str] = []
        near = ""
        for chunk in self.chunks:
            if chunk.phrase is not None:
                if not near and chunk.word in ("here", "where"):
                    grounds.append(("at", chunk.phrase))
                elif near:
                    grounds.append((near, chunk.phrase))
                else:
                    themes.append(chunk.phrase)
                near = ""
            elif chunk.kind == "near":
                loose += [near] if near else []
                near = chunk.word
            elif chunk.kind == "there" and near == "from":
                near = ""  # "from there push it on": where it begins
        return themes, grounds, [*loose, near] if near else loose

    # --- what is left unsaid ------------------------------------------------------------------------

    def brought(self, position: int) -> Phrase | None:
        """Return what an action named in the clause always puts there: *full*, by "refuel it"."""
        doings = [doing for word in self.said("verb", "word") for doing in self.lexicon.doings_named(word)]
        added = {
            atom.args[position]
            for doing in doings
            for atom in doing.adds
            if atom.predicate == self.relation.name
        }
        constants = tuple(thing for thing in added if not thing.startswith("?"))
        return Phrase("the", constants, "so") if len(added) == len(constants) == 1 else None

    def holder(self) -> Phrase:
        """Return what holds a thing where that is not said: the last that was spoken of, or any."""
        always = self.brought(self.relation.ground)
        if always is not None:
            return always
        fitting = self.fitting(self.relation.ground)
        if self._does(fitting):
            return self.context.doer or self.any_of(self.relation.ground)
        spoken = [p for p in self.context.mentioned if len(p.things) == 1 and p.things[0] in fitting]
        return spoken[-1] if spoken else self.any_of(self.relation.ground)

    def left_unsaid(self, position: int, used: set[tuple[str, ...]]) -> Phrase:
        """Return what fills a place that the clause leaves open: the last thing spoken of that fits, or any."""
        always = self.brought(position)
        if always is not None:
            return always
        fitting = self.fitting(position)
        if self._does(fitting) and self.context.doer is not None and self.context.doer.things not in used:
            return self.context.doer
        for phrase in reversed(self.context.mentioned):
            if len(phrase.things) == 1 and phrase.things[0] in fitting and phrase.things not in used:
                return phrase
        return self._all_there(fitting, used) or self.any_of(position)

    def _all_there(self, fitting: frozenset[str], used: set[tuple[str, ...]]) -> Phrase | None:
        """Return all of those that a fact joins to what is spoken of: "the samples from the valley", of *sent-sample*."""
        nouns = [word for word in self.said("word") if is_plural(word)]
        if not any(same(noun, word) for noun in nouns for word in self.relation.words):
            return None
        spoken = {thing for things in used for thing in things if len(things) == 1}
        joined = [set(fact.args) for fact in self.lexicon.task.init.facts if spoken <= set(fact.args)]
        there = tuple(
            thing
            for thing in self.lexicon.things
            if thing in fitting and any(thing in args for args in joined)
        )
        return Phrase("all", there, nouns[0]) if spoken and there else None

    def _does(self, fitting: frozenset[str]) -> bool:
        """Return whether who was said to do something can be the one who is left unsaid."""
        doer = self.context.doer
        return doer is not None and set(doer.things) <= fitting

    def any_of(self, position: int) -> Phrase:
        fitting = self.fitting(position)
        return Phrase("some", tuple(thing for thing in self.lexicon.things if thing in fitting), "any")

    # --- what the kinds of things tell ------------------------------------------------------------------

    def is_means(self, place: Phrase) -> bool:
        """Return whether the thing only takes part in what brings the fact about: "cooked in the oven"."""
        lexicon = self.lexicon
        if any(place.among(lexicon.fitting(parameter)).things for parameter in self.relation.parameters):
            return False
        for doing in lexicon.structure.doings:
            for atom in doing.adds:
                others = [p for p in doing.parameters if p.name not in atom.args]
                if atom.predicate == self.relation.name and any(
                    place.among(lexicon.fitting(parameter)).things for parameter in others
                ):
                    return True
        return False

    def is_joined(self, theme: Phrase, place: Phrase) -> bool:
        """Return whether what brings the fact about joins the two as well: "dress the doll in the coat" has it *wear* it."""
        for doing in self.lexicon.structure.doings:
            fitting = {each.name: self.lexicon.fitting(each) for each in doing.parameters}
            own = [atom.args for atom in doing.adds if atom.predicate == self.relation.name]
            for atom in doing.adds if own else ():
                kinds = [fitting.get(arg, frozenset()) for arg in atom.args]
                if (
                    atom.predicate != self.relation.name
                    and len(kinds) == 2
                    and own[0][0] in atom.args
                    and self._are_of(kinds, [theme, place])
                ):
                    return True
        return False

    def is_told_of_both(self, doer: Phrase, theme: Phrase) -> bool:
        """Return whether an action that the clause names brings about a fact of the one and the other: who holds it."""
        for word in self.said("verb", "word"):
            for doing in self.lexicon.doings_named(word):
                fitting = {each.name: self.lexicon.fitting(each) for each in doing.parameters}
                for atom in doing.adds:
                    kinds = [fitting.get(arg, frozenset()) for arg in atom.args]
                    if len(kinds) == 2 and self._are_of(kinds, [doer, theme]):
                        return True
        return False

    def done_by(self, themes: list[Phrase]) -> bool:
        """Return whether the first of several things only does it: "the cook carries the pot to the hall"."""
        if len(themes) < 2 or self.chunks[0].phrase != themes[0] or self.relation.kind == "hold":
            return False
        is_deed = len(self.chunks) > 1 and self.chunks[1].kind in ("verb", "word")
        return is_deed and len(themes[0].things) == 1 and self.is_means(themes[0])

    def is_only_way(self, themes: list[Phrase], grounds: Grounds) -> bool:
        """Return whether no other relation can hold of two things of these kinds: "it needs a green label"."""
        spoken = [*themes, *(place for near, place in grounds if near not in AWAY)]
        if len(spoken) != 2 or len(self.relation.parameters) != len(spoken):
            return False
        two = [each for each in self.lexicon.relations if len(each.parameters) == len(spoken)]
        return [each for each in two if self._takes(each, spoken)] == [self.relation]

    def _takes(self, relation: Relation, spoken: list[Phrase]) -> bool:
        return self._are_of([self.lexicon.fitting(parameter) for parameter in relation.parameters], spoken)

    @staticmethod
    def _are_of(kinds: list[frozenset[str]], spoken: list[Phrase]) -> bool:
        return any(
            all(phrase.among(kind).things for phrase, kind in zip(spoken, order, strict=True))
            for order in (kinds, kinds[::-1])
        )


def says_at(near: str) -> bool:
    """Return whether the preposition may say no more than where."""
    return "at" in PREPOSITIONS.get(near, ())

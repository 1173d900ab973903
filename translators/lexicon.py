"""What words may mean in one task: induced from the PDDL, and from the objects and facts that are visible."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from functools import cached_property

from planner.core import And, Atom, Domain, Formula, Or, Parameter, Task
from planner.core.semantics import holds
from planner.reachability import reachable_facts
from translators.discourse import Phrase
from translators.english import (
    ARTICLES,
    AWAY,
    BE,
    KNOWN,
    LACKING,
    NUMBERS,
    ORDINALS,
    PREPOSITIONS,
    PRONOUNS,
    REMOVING,
    classes_of,
    word_set,
)
from translators.kinds import typed
from translators.levels import rows_of
from translators.orientation import ROOM
from translators.running import says_running
from translators.segments import segmented
from translators.short_names import may_be_short
from translators.structure import Doing, Relation, structure_of
from translators.thesaurus import Entry, entry, is_person
from translators.vectors import NOUN, is_word, meant
from translators.weak import named_weakly, says_weakly
from translators.words import abbreviates, forms, opposites_of, parts_of, plain, same, synonyms_of, words_in

MOTIONLESS = "motionless"  # the fact added where something is to be left alone (`unmoved`)
_VOWELS = frozenset("aeiouy")
_ON_GROUND = re.compile(r"\bon the (?:ground|floor) (?=(?:in|at)\b)", re.IGNORECASE)
_FULL_OF = re.compile(r"\bfull of (?:the )?(\w+)", re.IGNORECASE)
_GENERAL = frozenset({"put", "go", "stand", "make"})
_SHORTEST_MEANT, _NO_NOUN = 4, 2  # letters
_SMALL = (ARTICLES | BE | PRONOUNS | PREPOSITIONS.keys() | AWAY | word_set("out over and a an")) - {
    "on",
    "off",
}
_PARTICLES = _SMALL | word_set("on off up down away back in")
_BECOMING = word_set("become come fall get go grow run turn")
_NOT_NOUNS = word_set("world domain typed untyped strips the of with and")


def _is_whole(kind: str) -> bool:
    """Return whether the name of a kind is one word, or cut down from one: *dome* is not *do me*, *instr* no *inst r*."""
    return len(parts_of(kind)) == 1 and any(
        len(piece) <= _NO_NOUN or (piece not in KNOWN and entry(piece) == Entry()) for piece in words_in(kind)
    )


class Lexicon:
    """Looked up by the grammar; made once for an instruction."""

    def __init__(
        self,
        domain: Domain,
        task: Task,
        *,
        everything: bool = False,
        needless: frozenset[str] = frozenset(),  # verbs of facts that are not asked for
        as_now: Mapping[str, Formula] | None = None,  # what is told of each thing that is to be left alone
    ) -> None:
        domain, kinds = (domain, {}) if everything else typed(domain, task)
        self.domain, self.task = domain, task
        self.needless, self.as_now = needless, as_now or {}
        self.structure = structure_of(domain, task.init.facts, everything=everything)
        self.things = tuple(dict.fromkeys(thing.name for thing in task.all_objects()))
        self.types_of = kinds or {
            thing.name: frozenset().union(*(domain.supertypes(kind) for kind in thing.types)) - {"object"}
            for thing in task.all_objects()
        }
        self.relations: tuple[Relation, ...] = tuple(
            relation
            for relation in self.structure.relations
            if not any(same(verb, word) for verb in needless for word in relation.words)
        )
        self._fitting: dict[tuple[str, ...], frozenset[str]] = {}
        self._speaking: dict[str, bool] = {}
        self._denoted: dict[str, frozenset[str]] = {}
        self._named: dict[str, list[Doing]] = {}
        self._told: dict[tuple[str, str], tuple[float, bool] | None] = {}

    # --- things -------------------------------------------------------------------------------------

    @cached_property
    def names(self) -> dict[str, tuple[str, ...]]:
        """The words of each thing's name."""
        expected = frozenset(word for words in self.type_words.values() for word in words)
        return {
            thing: tuple(word for part in parts_of(thing) for word in segmented(part, expected))
            for thing in self.things
        }

    @cached_property
    def own_words(self) -> frozenset[str]:
        """The words of the domain's name that name nothing else: the one and only rover, ferry or arm."""
        said = set(words_in(self.domain.name)) - _NOT_NOUNS
        return frozenset(word for word in said if not self.denotes(word))

    @cached_property
    def by_name(self) -> dict[str, str]:
        """The thing whose name has just these letters and digits, for names that only one thing has."""
        spelled = [plain(thing) for thing in self.things]
        return {
            name: thing for thing, name in zip(self.things, spelled, strict=True) if spelled.count(name) == 1
        }

    @cached_property
    def type_words(self) -> dict[str, tuple[str, ...]]:
        declared = [kind.name for kind in self.domain.types if kind.name != "object"]
        return {kind: parts_of(kind) if _is_whole(kind) else words_in(kind) for kind in declared}

    @cached_property
    def words_of_things(self) -> dict[str, frozenset[str]]:
        """The things that each word tells of: by name, kind, or a lasting fact, as its colour."""
        found: dict[str, set[str]] = defaultdict(set)
        for word, thing in self._words_of_names():
            found[word].add(thing)
        for predicate in self.structure.statics:
            facts = [fact for fact in self.task.init.facts if fact.predicate == predicate.name]
            words = words_in(predicate.name, [w for ws in self.type_words.values() for w in ws])
            for fact in facts:
                if predicate.name in self.lasting_phrases:
                    found["_".join(self.lasting_phrases[predicate.name])].add(fact.args[0])
                elif len(fact.args) == 1 and words[0] not in ("has", "can"):
                    for word in words:
                        if word not in KNOWN or len(words) == 1:
                            found[word].add(fact.args[0])
                elif len(fact.args) == 2 and self._is_attribute(facts):
                    is_actor = fact.args[1] in self.people and fact.args[1] in self._in_changes
                    for word in () if is_actor else self.names[fact.args[1]]:  # "Otto" is he, not his ticket
                        found[word].add(fact.args[0])
        if not self.type_words:  # then the domain's name often says what its things are: "blocks"
            for word in set(words_in(self.domain.name)) - _NOT_NOUNS:
                found[word].update(self.things)
        return {word: frozenset(things) for word, things in found.items()}

    def _words_of_names(self) -> Iterator[tuple[str, str]]:
        """Yield (word, thing) for the words of its name and of its kinds."""
        for thing, types in self.types_of.items():
            for word in (*self.names[thing], *parts_of(thing)):
                yield word, thing
            for kind in types:
                for word in self.type_words.get(kind, ()):
                    if word not in PREPOSITIONS:  # of *instr*, cut up
                        yield word, thing

    @cached_property
    def lasting_phrases(self) -> dict[str, tuple[str, ...]]:
        """The words of the lasting facts about one thing that are named by a phrase of place: *on the left*."""
        named = {
            each.name: parts_of(each.name) for each in self.structure.statics if len(each.parameters) == 1
        }
        return {name: words for name, words in named.items() if len(words) > 1 and words[0] in PREPOSITIONS}

    def with_phrases(self, text: str) -> str:
        """Return the text with each phrase that names a lasting fact as one word, *filled with* for "full of" a thing."""
        for words in self.lasting_phrases.values():
            text = re.sub(rf"\b{' '.join(words)}\b", "_".join(words), text, flags=re.IGNORECASE)
        if any(word in ("ground", "floor") for relation in self.relations for word in relation.words):
            text = _ON_GROUND.sub("on the ground and ", text)
        return _FULL_OF.sub(
            lambda said: f"filled with {said[1]}" if self.denotes(said[1].lower()) else said[0], text
        )

    def _is_attribute(self, facts: list[Atom]) -> bool:
        """Return whether the facts give things values of another kind, as colours or sizes: one each, or of a
        kind that nothing that changes speaks of."""
        firsts = [fact.args[0] for fact in facts]
        is_other = all(
            self.types_of[a].isdisjoint(self.types_of[b]) for a, b in (fact.args for fact in facts)
        )
        is_inert = all(fact.args[1] not in self._in_changes for fact in facts)
        return is_other and (len(set(firsts)) == len(firsts) or is_inert)

    @cached_property
    def _in_changes(self) -> frozenset[str]:
        """The things that facts which change may speak of."""
        parameters = [parameter for each in self.relations for parameter in each.parameters]
        return frozenset[str]().union(*(self.fitting(parameter) for parameter in parameters))

    @cached_property
    def people(self) -> tuple[str, ...]:
        """The things whose kinds are kinds of people: whom "everyone" is said of."""
        kinds = {kind for kind, words in self.type_words.items() if words and is_person(words[-1])}
        return tuple(thing for thing in self.things if self.types_of[thing] & kinds)

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """The words that names in this task are made of."""
        return frozenset(self.words_of_things) | self._said

    @cached_property
    def _said(self) -> frozenset[str]:
        """The words of facts that change and of actions."""
        of_facts = frozenset(word for relation in self.relations for word in relation.words)
        return of_facts.union(*(doing.words for doing in self.structure.doings))

    def denotes(self, word: str) -> frozenset[str]:
        """Return the things that the word may tell of, whatever its form; by synonym if by nothing else."""
        if word not in self._denoted:
            self._denoted[word] = self._looked_up(word)
        return self._denoted[word]

    def _looked_up(self, word: str) -> frozenset[str]:
        told = self.words_of_things
        if word in ARTICLES or word in BE:  # *thing* and *the-wall* make no thing of "the"
            return frozenset()
        if ("_" in word or not word.isalpha()) and plain(word) in self.by_name:
            return frozenset({self.by_name[plain(word)]})
        if word in told:  # "the noodles" are all of that kind, whatever some of them are called
            kinds = [
                kind
                for kind, words in self.type_words.items()
                if word not in words and words[-1] in forms(word)
            ]
            return told[word].union(*(self.of_type((kind,)) for kind in kinds))
        pieces = parts_of(word)
        if len(pieces) > 1 or (pieces and pieces[0] != word):
            return frozenset.intersection(*(self.denotes(piece) for piece in pieces))
        if word in NUMBERS and str(NUMBERS[word]) in told:
            return told[str(NUMBERS[word])]
        if word in ORDINALS:
            return told.get(str(ORDINALS[word]), frozenset())
        found = [told[form] for form in forms(word) if form in told]
        found = found or [told[key] for key in told if len(word) > 2 and same(word, key)]
        found = found or [told[other] for other in synonyms_of(word) if other in told]
        found = found or [told[key] for key in told if len(word) > 3 and may_be_short(key, word)]
        if not found and word not in KNOWN and not classes_of(word):
            longer = [key for key in told if len(key) > 2 * len(word) and abbreviates(word, key)]
            found = [told[key] for key in longer if len(longer) == 1]
        found = found or [told[name] for name in named_weakly(word, told)]
        return frozenset().union(*found)

    def of_type(self, types: tuple[str, ...]) -> frozenset[str]:
        """Return the things of one of the types."""
        if types not in self._fitting:
            everything = "object" in types or not types
            self._fitting[types] = frozenset(
                thing for thing, mine in self.types_of.items() if everything or not mine.isdisjoint(types)
            )
        return self._fitting[types]

    def belonging(self, owners: frozenset[str]) -> frozenset[str]:
        """Return the things that are now at the owners, or part of them, directly or by way of one other thing."""
        near = frozenset(one for one, other in self.belongs if other in owners)
        return near | frozenset(one for one, other in self.belongs if other in near)

    def parts(self, wholes: frozenset[str]) -> frozenset[str]:
        """Return the things that are lastingly part of one of the wholes, of another kind than these."""
        return frozenset(one for one, other in self.lasting_parts if other in wholes)

    @cached_property
    def lasting_parts(self) -> frozenset[tuple[str, str]]:
        """(thing, what it belongs to), where a lasting fact gives each thing just one of another kind."""
        found = set()
        for predicate in self.structure.statics:
            pairs = [fact.args for fact in self.task.init.facts if fact.predicate == predicate.name]
            firsts = [pair[0] for pair in pairs if pair]
            if len(predicate.parameters) == 2 and len(set(firsts)) == len(firsts):
                found |= {(a, b) for a, b in pairs if self.types_of[a].isdisjoint(self.types_of[b])}
        return frozenset(found)

    def used_like(self, things: frozenset[str]) -> frozenset[str]:
        """Return all that some changing fact may be said of in the same place as of one of the things."""
        kinds = [self.fitting(parameter) for each in self.relations for parameter in each.parameters]
        return things.union(*(kind for kind in kinds if not kind.isdisjoint(things)))

    def leading_to(self, place: str, among: frozenset[str]) -> frozenset[str]:
        """Return those of the things that a lasting fact joins with the place, or with what is joined with it: its door."""
        lasting = {predicate.name for predicate in self.structure.statics}
        facts = [frozenset(fact.args) for fact in self.task.init.facts if fact.predicate in lasting]
        beside = frozenset[str]().union(*(args for args in facts if place in args)) - {place}
        if not beside.isdisjoint(among) or place in among:
            return beside & among
        further = frozenset[str]().union(*(args for args in facts if not args.isdisjoint(beside)))
        return further & among

    def own(self, things: frozenset[str]) -> tuple[tuple[str, str], ...]:
        """Return (owner, thing) where a lasting fact names just one of the things for each owner: its shelf."""
        pairs = [(one, other) for one, other in sorted(self.lasting_parts) if other in things]
        owners = [one for one, _ in pairs]
        return tuple(pair for pair in pairs if owners.count(pair[0]) == 1)

    def held_by(self, holder: str = "") -> frozenset[str]:
        """Return the things that are held now, or carried: by that holder, or else by the robot itself."""
        found = set()
        for fact in self.task.init.facts:
            relation = self.structure.relation(fact.predicate)
            if relation is None or relation.theme < 0 or (relation.kind != "hold" and not holder):
                continue
            is_carried = relation.kind == "hold" or (relation.kind == "place" and relation.ground >= 0)
            if is_carried and (not holder or holder in fact.args) and fact.args[relation.theme] != holder:
                found.add(fact.args[relation.theme])
        return frozenset(found)

    def place_now(self, relation: Relation, theme: Phrase) -> Phrase | None:
        """Return where the one thing spoken of is by that relation now; None if nowhere or at several places."""
        facts = [fact for fact in self.task.init.facts if fact.predicate == relation.name]
        here = {fact.args[relation.ground] for fact in facts if fact.args[relation.theme] in theme.things}
        is_one = len(theme.things) == 1 and len(here) == 1
        return Phrase("the", tuple(here), "where it is") if is_one else None

    @cached_property
    def levels(self) -> tuple[tuple[str, ...], ...]:
        """Rows of things that a lasting fact orders, the lowest first: levels of fuel, floors."""
        return rows_of(self.structure, ((fact.predicate, fact.args) for fact in self.task.init.facts))

    @cached_property
    def belongs(self) -> frozenset[tuple[str, str]]:
        """(thing, where it is now or what it is part of)."""
        placed = {
            each.name: each for each in self.relations if each.kind == "place" and len(each.parameters) == 2
        }
        facts = (fact for fact in self.task.init.facts if fact.predicate in placed)
        return self.lasting_parts | {
            (fact.args[placed[fact.predicate].theme], fact.args[placed[fact.predicate].ground])
            for fact in facts
        }

    def fitting(self, parameter: Parameter) -> frozenset[str]:
        return self.of_type(parameter.types)

    def kinds_named(self, word: str) -> list[str]:
        """Return the types that the word alone names."""
        mine = forms(word) | synonyms_of(word)
        exact = [k for k, ws in self.type_words.items() if len(ws) == 1 and not forms(word).isdisjoint(ws)]
        exact = exact or [k for k, ws in self.type_words.items() if not forms(word).isdisjoint(ws[-1:])]
        return exact or [k for k, ws in self.type_words.items() if len(ws) == 1 and not mine.isdisjoint(ws)]

    @cached_property
    def lights(self) -> str:
        """The noun for what can be *lit*, if that is one kind of things, "" if not: these are the lights."""
        found = [each for each in self.relations if len(each.parameters) == 1 and "lit" in each.words]
        kinds = found[0].parameters[0].types if len(found) == 1 else ()
        return self.type_words[kinds[0]][-1] if len(kinds) == 1 and self.type_words.get(kinds[0]) else ""

    def is_true_now(self, formula: Formula) -> bool:
        """Return whether the formula, which speaks of one state, holds as things are seen."""
        return holds(formula, self.task.init, self.task)

    def is_possible(self, formula: Formula) -> bool:
        """Return whether the formula, which speaks of one state, may come to hold; False is certain."""
        match formula:
            case Atom():
                is_told = self._spoken_of.issuperset(formula.args)
                return not is_told or formula in self._reachable or formula.predicate in self.derived
            case And(parts):
                return all(map(self.is_possible, parts))
            case Or(parts):
                return any(map(self.is_possible, parts))
        return True

    @cached_property
    def _spoken_of(self) -> frozenset[str]:
        """The things of which anything is known: what is not seen may be anywhere."""
        return frozenset(thing for fact in self.task.init.facts for thing in fact.args)

    @cached_property
    def _reachable(self) -> frozenset[Atom]:
        return reachable_facts(self.task)

    @cached_property
    def agents(self) -> frozenset[str]:
        """The things that take part in all that can be done here: the robots. None if every action goes without."""
        doing = [
            frozenset().union(*(self.fitting(p) for p in each.parameters[:1]))
            for each in self.structure.doings
        ]
        common = frozenset.intersection(*doing) if doing else frozenset[str]()
        handled = [
            each for each in self.relations if each.theme >= 0 and (each.kind == "hold" or each.stacks)
        ]
        return common.difference(*(self.fitting(each.parameters[each.theme]) for each in handled))

    @cached_property
    def doers(self) -> frozenset[str]:
        """The things that come first in most of what can be done here: who is called by name is told to do it."""
        firsts = [self.fitting(each.parameters[0]) for each in self.structure.doings if each.parameters]
        return frozenset(
            thing for thing in self.things if 2 * sum(thing in each for each in firsts) > len(firsts)
        )

    # --- predicates ---------------------------------------------------------------------------------

    @cached_property
    def derived(self) -> frozenset[str]:
        """The predicates that follow from others."""
        return frozenset(axiom.head.name for axiom in self.domain.axioms)

    @cached_property
    def stacking(self) -> Relation | None:
        """The relation of a tower's storeys, if the domain has one."""
        return next((relation for relation in self.relations if relation.stacks), None)

    def doings_named(self, word: str) -> list[Doing]:
        """Return the actions whose name says the word."""
        if word not in self._named:
            # Of *pick-out* or *lean-on* the small word alone says nothing.
            doings = [
                doing for doing in self.structure.doings if word not in _SMALL or doing.words == (word,)
            ]
            verb, _, particle = word.partition("_")
            self._named[word] = [
                doing
                for doing in doings
                if (particle and doing.words[1:2] == (particle,) and same(verb, doing.words[0]))
                or any(same(word, w) or (w.startswith("re") and same(word, w[2:])) for w in doing.words)
            ]
        return self._named[word]

    def says(self, word: str, relation: Relation) -> tuple[float, bool] | None:
        """Return (how clearly, whether it is to hold) if the word speaks of that relation, else None.

        Its own name first, then what the actions of that name do to it, then words of like or
        contrary meaning.
        """
        key = (word, relation.name)
        if key not in self._told:
            self._told[key] = self._looked_up_for(word, relation)
        return self._told[key]

    def _looked_up_for(self, word: str, relation: Relation) -> tuple[float, bool] | None:
        is_lack = relation.words[0] in LACKING and word != relation.words[0]
        if is_lack and any(same(word, w) for w in relation.words[1:]):
            return 1.4, False  # who dries it ends *needs-drying*
        contrary = opposites_of(word)
        if any(same(word, w) for w in relation.words if w not in relation.near) or (
            relation.words[-1] == word and self._has_twin(relation, contrary)
        ):
            return 2.0, True
        if any({f"{form}y", f"{form.removesuffix('e')}y"} & set(relation.words) for form in forms(word)):
            return 1.9, True  # "weeds" of what is weedy
        done = self._done(word, relation)
        if done is not None:
            return (1.3 if self._is_other_name(word, relation) else 1.8), done
        # What the noun of *spot-lit* may be called in a verb, as in "place it", says nothing of it.
        alike = relation.words[-1:] if classes_of(word) else relation.words
        if any(same(other, w) for other in synonyms_of(word) for w in alike):
            return 1.7, True
        telling = [w for w in relation.words if w not in relation.near]
        if len(relation.parameters) == 1:
            telling += relation.words[-1:]
        if any(same(other, w) for other in contrary for w in telling):  # not the *on* of "on the table"
            return 1.6, False
        running = says_running(word, relation)
        if running is not None:
            return 1.6, running
        undone = [self._done(other, relation) for other in contrary]
        if True in undone and word.startswith("un"):
            return 1.5, False
        if relation.kind == "place" and self._leads_to(contrary, relation):
            return 1.5, True
        return None if self.denotes(word) else says_weakly(word, relation)

    def _has_twin(self, relation: Relation, ends: Collection[str]) -> bool:
        """Return whether the contrary has a name of its own, which ends in one of the words: *mouth-up* and *mouth-down*."""
        return len(relation.parameters) == 1 and any(
            len(each.parameters) == 1 and each.words[:-1] == relation.words[:-1] and each.words[-1] in ends
            for each in self.relations
        )

    def _is_other_name(self, word: str, relation: Relation) -> bool:
        """Return whether another fact is called by that word: what is sanded is *sanded* first of all."""
        called = {word, word.removeprefix("un")} if len(word) > _SHORTEST_MEANT else {word}
        return any(
            each.name != relation.name
            and any(same(one, w) for one in called for w in each.words if w not in each.near)
            for each in self.relations
        )

    def _leads_to(self, contrary: frozenset[str], relation: Relation) -> bool:
        """Return whether what ends a fact of the contrary words puts a thing in its place: "unload it there"."""
        ended = {
            each.name
            for each in self.relations
            if each.kind == "place" and any(same(other, w) for other in contrary for w in each.words)
        }
        return any(
            any(gone.predicate in ended for gone in doing.deletes)
            and any(atom.predicate == relation.name for atom in doing.adds)
            for doing in self.structure.doings
        )

    def _done(self, word: str, relation: Relation) -> bool | None:
        """Return whether actions so named bring the relation about (True), end it (False), or neither.

        Verbs of putting and going say too little for that: what they bring about is said by the rest of
        the clause. What an action takes away is its point only if it brings nothing about.
        """
        says_little = not classes_of(word).isdisjoint(_GENERAL)
        told = []
        for doing in self.doings_named(word):
            if says_little and not self._is_all(doing, relation):
                continue
            brought = [atom for atom in doing.adds if self._is_point(atom)]
            if any(atom.predicate == relation.name for atom in brought):
                told.append(True)
            elif any(
                atom.predicate == relation.name and all(self._makes_room(other, atom) for other in brought)
                for atom in doing.deletes
            ):
                told.append(self._is_what_is_removed(word, doing))
        is_either = len(set(told)) > 1 and says_little  # of *turn-on* and *turn-off*, "turn" alone is neither
        return None if is_either or not told else told[0]

    def _makes_room(self, brought: Atom, gone: Atom) -> bool:
        """Return whether the one says no more than that the other is gone: the slot is spare that the film was in."""
        relation, other = (self.structure.relation(atom.predicate) for atom in (gone, brought))
        if relation is None or other is None or not set(brought.args) < set(gone.args):
            return False
        is_lack = any(word in LACKING or word in ROOM or word.startswith("un") for word in other.words)
        if not is_lack and (relation.ground < 0 or brought.args != (gone.args[relation.ground],)):
            return False
        return any(
            any(atom.predicate == gone.predicate for atom in doing.adds)
            and any(atom.predicate == brought.predicate for atom in doing.deletes)
            for doing in self.structure.doings
        )

    def _is_what_is_removed(self, word: str, doing: Doing) -> bool:
        """Return whether the word names what the action takes away: *flowers* of *strip-flowers*, *ice* of *break-ice*.

        Of *run-flat* it is what becomes of the thing.
        """
        verb, *rest = doing.words
        if verb in _BECOMING:
            return False
        is_noun = any(same(word, each) for each in rest if each not in _PARTICLES)
        is_ended = len(rest) == 1 and not self.denotes(word) and not classes_of(word)
        return is_noun and not same(word, verb) and (is_ended or not REMOVING.isdisjoint(forms(verb)))

    def _is_all(self, doing: Doing, relation: Relation) -> bool:
        """Return whether the action does no more than to bring about or end such a fact about one thing."""
        changed = {atom.predicate for atom in (*doing.adds, *doing.deletes)}
        return relation.kind == "state" and len(relation.parameters) == 1 and changed == {relation.name}

    def _is_point(self, atom: Atom) -> bool:
        relation = self.structure.relation(atom.predicate)
        return relation is not None and relation.kind != "idle"

    def speaks(self, word: str) -> bool:
        """Return whether the word speaks of some predicate that changes."""
        if word not in self._speaking:
            self._speaking[word] = any(self.says(word, relation) for relation in self.relations)
        return self._speaking[word]

    def is_english(self, word: str) -> bool:
        """Return whether the word means something here: in every domain, or in this one."""
        return word in KNOWN or word.isdigit() or bool(classes_of(word)) or self.is_known(word)

    @cached_property
    def _content(self) -> frozenset[str]:
        """The words of facts and actions that say something of their own; not those of things' names."""
        lasting = [each for each in self.structure.statics if len(each.parameters) == 1]
        said = self._said.union(*(words_in(predicate.name) for predicate in lasting))
        return frozenset(word for word in said if word not in KNOWN and not classes_of(word)) - self._of_names

    @cached_property
    def _of_names(self) -> frozenset[str]:
        return frozenset(word for words in self.names.values() for word in words)

    def nearest(self, word: str) -> str:
        """Return the word for facts or actions here that people use like the unknown one, else that itself."""
        if not word.isalpha() or any(self._is_contrary(word, relation) for relation in self.relations):
            return word  # "dark" is used like "light"
        doings = frozenset(doing.words[0] for doing in self.structure.doings)
        alike = sorted(verb for verb in doings if not forms(verb).isdisjoint(entry(word).alike))
        if len(alike) == 1:
            return alike[0]  # "repaired", of what is mended; what is *faulty* is spoken of in like words
        if len(word) < _SHORTEST_MEANT:
            return word
        known = tuple(sorted(forms(word)))
        kinds = frozenset(words[0] for words in self.type_words.values() if len(words) == 1)
        return meant(word, self._content, known) or meant(word, kinds, known, NOUN) or word

    def shortened(self, word: str) -> str:
        """Return what this domain cuts the unknown word down to, where just one name may be it: *prnt* for "printed"."""
        if not word.isalpha() or len(word) < _SHORTEST_MEANT:
            return ""
        found = [
            short
            for short in sorted(self._cut_down)
            if any(
                (form.startswith(short) and len(form) > len(short) + 1)
                or (len(form) <= 2 * len(short) and abbreviates(short, form))
                for form in forms(word)
            )
        ]
        return found[0] if len(found) == 1 else ""

    @cached_property
    def _cut_down(self) -> frozenset[str]:
        """The words of facts, actions and kinds that no thesaurus has."""
        kinds = frozenset(word for words in self.type_words.values() for word in words)
        return frozenset(
            word
            for word in self._said | kinds
            if len(word) > _NO_NOUN
            and word.isalpha()
            and (_VOWELS.isdisjoint(word) or not is_word(word) or entry(word) == Entry())
        )

    def ended_by(self, word: str) -> str:
        """Return the verb of the action that ends what the word says and nothing brings about; else nothing."""
        doings = self.structure.doings
        told = {relation.name for relation in self.relations if any(same(word, w) for w in relation.words)}
        told -= {atom.predicate for doing in doings for atom in doing.adds}
        verbs = {doing.words[0] for doing in doings if any(atom.predicate in told for atom in doing.deletes)}
        return verbs.pop() if len(verbs) == 1 else ""

    def _is_contrary(self, word: str, relation: Relation) -> bool:
        said = self.says(word, relation)
        return said is not None and not said[1]

    def is_known_weakly(self, word: str) -> bool:
        """Return whether only a thesaurus says what the word speaks of."""
        told = [self.says(word, relation) for relation in self.relations]
        return any(told) and all(each is None or each[0] < 1 for each in told)

    def is_known(self, word: str) -> bool:
        """Return whether the word speaks of a thing or a changeable predicate of this domain."""
        return bool(self.denotes(word)) or self.speaks(word)

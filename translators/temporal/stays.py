"""Where someone is, is to go or to pass, as the words of a clause about the way say it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from planner.core import TRUE, Atom, Formula, Or, both, conjuncts
from translators.chunks import Text
from translators.discourse import Context, Phrase
from translators.english import classes_of, word_set
from translators.lexicon import Lexicon
from translators.structure import Relation
from translators.temporal.cutting import ENDS, is_mark
from translators.words import clause_tokens_of, forms, joined

_GOING = word_set(
    """visit touch patrol be look drop pass tour swing wander finish end wind land set stop call
    head proceed return travel tread dip circle tread hover dock make take do scurry nip pop"""
)
_PARTICLES = word_set(
    """in on at to into onto by through over past back up down off along around yourself itself themselves himself
    for inside home near towards toward under out your its their own way foot a dip feet rounds run round lap
    do of again even ahead straight right the"""
)
_HELPERS = word_set(
    """should must may can could will shall would ought to has have had need needs is are am being been was be supposed
    allowed permitted required having first next then now finally there here let let's and so ever"""
)
_MODALS = word_set("should must may can could will shall would ought has have need needs is are to be")
_YOU = word_set("you we i robot")
_IT = word_set("it he she they")
_PASSING = word_set("visit pass look swing drop call patrol tour step touch")
_KEEPING = word_set("keep stay steer remain hold stand be")
_OFF = word_set("out off away clear well outside outof")
_TO = (["to"], ["at"], ["in"], ["into"], ["on"], ["onto"])


@dataclass(frozen=True, slots=True)
class Talk:
    """What was spoken of last: who moves, and where."""

    who: tuple[str, ...] = ()
    place: str = ""
    fact: Formula = TRUE

    @property
    def things(self) -> tuple[str, ...]:
        """What the last fact was said of."""
        facts = [part for part in conjuncts(self.fact) if isinstance(part, Atom) and part.args]
        return tuple(dict.fromkeys(part.args[0] for part in facts))


@dataclass(frozen=True, slots=True)
class Stay:
    """Where someone is: one formula for each place named, in the order in which they are."""

    places: tuple[Formula, ...]
    is_any: bool  # any one of them: "a or b"
    end: int
    talk: Talk
    is_passing: bool = False  # visited, looked in at, passed: nothing is said of staying there


@dataclass
class Stays:
    """Reads where those who move are to be, in the words of one domain."""

    lexicon: Lexicon

    @cached_property
    def agents(self) -> frozenset[str]:
        """Those who move by themselves; empty where only one can and goes without saying."""
        return frozenset() if self._alone is not None else self.lexicon.agents

    @cached_property
    def _alone(self) -> Relation | None:
        return next(
            (each for each in self.lexicon.relations if each.kind == "self" and each.ground >= 0), None
        )

    @cached_property
    def _whereabouts(self) -> Relation | None:
        """The relation that says where an agent is."""
        if self._alone is not None:
            return self._alone
        found = [
            each
            for each in self.lexicon.relations
            if each.kind == "place"
            and len(each.parameters) == 2
            and self.agents
            and self.lexicon.fitting(each.parameters[each.theme]) <= self.agents
            and any(self._is_gone(each, doing.adds, doing.deletes) for doing in self.lexicon.structure.doings)
        ]
        return max(found, key=lambda each: each.name in ("at", "in"), default=None)

    @staticmethod
    def _is_gone(relation: Relation, adds: Sequence[Atom], deletes: Sequence[Atom]) -> bool:
        """Return whether one action takes such a fact of a thing and gives it another of the kind: it moves."""
        mine = [atom.args[relation.theme] for atom in adds if atom.predicate == relation.name]
        return any(atom.predicate == relation.name and atom.args[relation.theme] in mine for atom in deletes)

    def at(self, who: str, place: str) -> Atom:
        """Return the fact that the agent is at the place (`who` is empty where only one can be meant)."""
        relation = self._whereabouts
        if relation is None:
            raise ValueError("nothing in this domain says where an agent is")
        if len(relation.parameters) == 1:
            return Atom(relation.name, (place,))
        return Atom(relation.name, (who, place) if relation.theme == 0 else (place, who))

    @cached_property
    def places(self) -> frozenset[str]:
        relation = self._whereabouts
        return frozenset() if relation is None else self.lexicon.fitting(relation.parameters[relation.ground])

    def is_position(self, formula: Formula) -> bool:
        """Return whether the formula says where someone who moves is: what is left again on the way."""
        relation = self._whereabouts
        match formula:
            case Atom(predicate):
                return relation is not None and predicate == relation.name
            case Or(parts):
                return all(map(self.is_position, parts))
        return False

    def text(self, words: Sequence[str]) -> Text:
        known = self.lexicon.vocabulary
        told = clause_tokens_of(" ".join(words), self.lexicon.by_name)
        return Text(self.lexicon, joined(told, known))

    def named(self, words: Sequence[str], kinds: frozenset[str]) -> tuple[int, Phrase] | None:
        """Return how many of the words name things of those kinds, the most, and what they name."""
        most = next((at for at, word in enumerate(words) if is_mark(word) or word in ENDS), len(words))
        for end in range(min(most, 6), 0, -1):
            if words[end - 1] in (",", "and", "or", "then", "first", "last", "next"):
                continue
            text = self.text(words[:end])
            if not text.words:
                continue
            for stop, phrase in text.phrases(0, Context()):
                kept = phrase.among(kinds)
                if (
                    stop == len(text.words)
                    and kept.things
                    and not kept.members
                    and words[0] not in ("a", "then")
                ):
                    return end, kept
                if stop == len(text.words) and kept.things and not kept.members and end > 1:
                    return end, kept
        return None

    def subject(self, words: Sequence[str], talk: Talk) -> tuple[int, Talk] | None:
        """Return where the words go on after who is to act, and the talk about them; None if they cannot be told."""
        if not words:
            return None
        at = 0
        if self.agents:
            found = self.named(words, self.agents)
            if found is not None:
                at, phrase = found
                talk = replace(talk, who=phrase.things)
                if words[at : at + 1] == [":"] or words[at : at + 1] == [","]:
                    at += 1
        if at == 0 and (words[0] in _YOU | _IT or words[:2] == ["the", "robot"]):
            at = 2 if words[0] == "the" else 1
        if not talk.who:
            only = self.agents if len(self.agents) == 1 else frozenset[str]()
            if self.agents and not only:
                return None
            talk = replace(talk, who=tuple(only) or ("",))
        return at, talk

    def stay(self, words: Sequence[str], talk: Talk, *, verb: bool = True) -> Stay | None:
        """Return what the words say of where someone is, is to go or to pass, from their start on."""
        if self._whereabouts is None:
            return None
        begun = self.subject(words, talk)
        if begun is None:
            begun = self._with_agent(words, talk)
            if begun is None:
                return None
        at, talk = begun
        is_being = False
        while at < len(words) and words[at] in _HELPERS and not self._is_place_next(words, at):
            is_being |= words[at] in ("be", "been", "being", "is", "are")
            at += 1
        is_passing = False
        header = self._header(words, at)
        if header:
            return self._listed(words, header, talk, True)
        if at + 1 < len(words) and words[at + 1] in _OFF and not forms(words[at]).isdisjoint(_KEEPING):
            return None  # "stay out of"
        if at < len(words) and self._goes(words[at]):
            is_passing = not forms(words[at]).isdisjoint(_PASSING)
            at += 1
        elif verb and not is_being and not (self.agents and at == begun[0] > 0 and words[at : at + 1] in _TO):
            return None
        while (
            at < len(words)
            and (words[at] in _PARTICLES or words[at] == ":")
            and not self._is_place_next(words, at)
        ):
            at += 1
        return self._listed(words, at, talk, is_passing)

    def _header(self, words: Sequence[str], at: int) -> int:
        """Return where a list of places begins that a few words announce: "the round: a, b, c"; 0 if none does."""
        colon = next((here for here in range(at, min(len(words), at + 5)) if words[here] == ":"), 0)
        if not colon or any(self.named(words[here:colon], self.places) for here in range(at, colon)):
            return 0
        listed = self._listed(words, colon + 1, Talk(("",)), True) if colon + 1 < len(words) else None
        return colon + 1 if listed is not None and len(listed.places) > 1 else 0

    def _with_agent(self, words: Sequence[str], talk: Talk) -> tuple[int, Talk] | None:
        """Return the start and the talk about an agent named at the end: "visit the crater with rambler"."""
        for at in range(len(words) - 1, 0, -1):
            if words[at - 1] in ("with", "using", "by"):
                found = self.named(words[at:], self.agents)
                if found is not None:
                    return 0, replace(talk, who=found[1].things)
        return None

    def _is_place_next(self, words: Sequence[str], at: int) -> bool:
        return (
            words[at] not in _PARTICLES
            and words[at] not in _HELPERS
            and self.named(words[at:], self.places) is not None
        )

    @staticmethod
    def _goes(word: str) -> bool:
        return not classes_of(word).isdisjoint(("go", "stand")) or not forms(word).isdisjoint(_GOING)

    def _listed(self, words: Sequence[str], at: int, talk: Talk, is_passing: bool) -> Stay | None:
        found: list[Formula] = []
        is_any = False
        while at < len(words):
            here = at
            if words[here] in ("there", "it", "here") and talk.place:
                found.append(both(*(self.at(who, talk.place) for who in talk.who)))
                at = here + 1
            else:
                named = self.named(words[here:], self.places)
                if named is None:
                    break
                length, phrase = named
                found += self._of_phrase(phrase, talk.who)
                if len(phrase.things) == 1:
                    talk = replace(talk, place=phrase.things[0])
                at = here + length
            after, joins_any = _past_joint(words, at)
            if after == at or not (after < len(words) and self._names_next(words, after)):
                break
            is_any |= joins_any
            at = after
        if not found or (len(found) > 1 and "both" in words[:at]):
            return None  # nobody is at two places at once
        return Stay(tuple(found), is_any, at, talk, is_passing)

    def _names_next(self, words: Sequence[str], at: int) -> bool:
        if self.agents and self.named(words[at:], self.agents) is not None:
            return False
        found = self.named(words[at:], self.places)
        # "c1 is open": not one more place of the list
        if found is not None and words[at + found[0] : at + found[0] + 1] in (["last"], ["first"]):
            return False  # "..., the nursery last"
        return found is not None and not (
            words[at + found[0] : at + found[0] + 1] and words[at + found[0]] in _MODALS
        )

    def _of_phrase(self, phrase: Phrase, who: tuple[str, ...]) -> list[Formula]:
        """Return for the place, or each of the places, that all of those are there."""
        each = [both(*(self.at(one, place) for one in who)) for place in phrase.things]
        if phrase.quantity == "some" or (phrase.quantity == "the" and len(each) > 1):
            return [each[0] if len(each) == 1 else Or(tuple(each))]
        return each


def _past_joint(words: Sequence[str], at: int) -> tuple[int, bool]:
    """Return where the next of a list begins, and whether it is any one of them: ", and", "or", "nor"."""
    here, is_any = at, False
    while here < len(words) and words[here] in (
        ",",
        "and",
        "or",
        "nor",
        "on",
        "in",
        "at",
        "to",
        "into",
        "either",
    ):
        if words[here] in ("on", "in", "at", "to", "into") and here == at:
            break
        is_any |= words[here] == "or"
        here += 1
    return here, is_any

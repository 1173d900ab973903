"""What a clause about the way speaks of: where someone is, or any other fact that the grammar of clauses reads."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

from planner.core import TRUE, Atom, Formula, Or, both
from translators.chunks import Text
from translators.lexicon import Lexicon
from translators.meaning import Meaning
from translators.sentences import readings
from translators.temporal.deeds import told_by_name
from translators.temporal.stays import Stays, Talk
from translators.words import forms, joined, tokens_of

MOST_READ = 60  # clauses of one instruction put to the grammar of clauses
_TRAILING = frozenset(
    {"then", "ever", "again", "already", "afterwards", "later", "on", "first", "now", "too", ","}
)
_SWITCHING = frozenset({"turn", "turned", "turning", "switch", "switched", "switching"})  # "turn it on"
_PERFECT = (
    ("you have got", "have"), ("you have", ""), ("you are", "be"), ("you hold", "hold"), ("having", ""), ("it has", ""),
    ("you", ""), ("being", "be"), ("there is", ""),
)  # fmt: skip


@dataclass
class Facts:
    """Reads the clauses of one instruction; remembers those that were read."""

    lexicon: Lexicon
    _read: dict[str, Meaning | None] = field(default_factory=dict)

    @cached_property
    def stays(self) -> Stays:
        """Where those who move are."""
        return Stays(self.lexicon)

    def meaning(self, text: str) -> Meaning | None:
        """Return what the grammar of clauses makes of the text, if it is sure of all its words."""
        if text not in self._read:
            if len(self._read) >= MOST_READ:
                return None
            self._read[text] = self._meaning(text)
        return self._read[text]

    def _meaning(self, text: str) -> Meaning | None:
        words = tokens_of(text, self.lexicon.by_name)
        if not words:
            return None
        read = Text(self.lexicon, joined(words, self.lexicon.vocabulary))
        if any(not self.lexicon.is_english(word) for word in read.words if word.isalpha()):
            return None
        found = readings(read)
        sound = [
            whole for whole in found if whole.noise == 0 and not whole.ignored and not whole.meaning.chosen
        ]
        return sound[0].meaning if sound and sound[0] is found[0] else None

    def fact(self, words: Sequence[str], talk: Talk) -> tuple[Formula, Talk] | None:
        """Return the one fact that the words say or ask for, in whatever form of the verb."""
        again = self._same_of(words, talk)
        if again is not None:
            return again, replace(talk, fact=again)
        is_bare = (self.stays.named(words, self.stays.places) or (0,))[0] == len(words)
        stay = None if is_bare else self.stays.stay(words, talk, verb=False)
        if stay is not None and all(word in _TRAILING for word in words[stay.end :]):
            whole = (
                stay.places[0]
                if len(stay.places) == 1
                else (Or(stay.places) if stay.is_any else both(*stay.places))
            )
            return whole, replace(stay.talk, fact=whole)
        for said in self._said(list(words), talk):
            if "there" in said[1:] or "until" in said:
                continue  # where that is depends on what was said before; that tells of two facts
            meaning = self.meaning(" ".join(said))
            if (
                meaning is not None
                and meaning.rules == TRUE
                and meaning.metric is None
                and meaning.goal != TRUE
            ):
                begun = self.stays.subject(said, talk)
                return meaning.goal, replace(begun[1] if begun else talk, fact=meaning.goal)
        return self._by_name(words, talk)

    def _by_name(self, words: Sequence[str], talk: Talk) -> tuple[Formula, Talk] | None:
        begun = self.stays.subject(words, talk)
        said = begun[1] if begun is not None and self.stays.agents else talk
        found = told_by_name(
            [word for word in words if word not in _TRAILING - {"on", ","}],
            said.who,
            self.lexicon,
            self.stays.named,
        )
        return None if found is None else (found, replace(said, fact=found))

    def _same_of(self, words: Sequence[str], talk: Talk) -> Formula | None:
        """Return the last fact said of another thing, where only that is named: "the clay" after "send the salt"."""
        words = list(words[2:]) if list(words[:2]) == ["it", "is"] else list(words)
        found = self.stays.named(words, frozenset(self.lexicon.things))
        if found is None or found[0] != len(words) or len(found[1].things) != 1:
            return None
        thing = found[1].things[0]
        if isinstance(talk.fact, Or):
            return next((part for part in talk.fact.parts if thing in getattr(part, "args", ())), None)
        if not isinstance(talk.fact, Atom):
            return None
        kinds = self.lexicon.types_of[thing]
        alike = [at for at, arg in enumerate(talk.fact.args) if self.lexicon.types_of.get(arg) == kinds]
        if len(alike) != 1:
            return None
        args = tuple(thing if at == alike[0] else arg for at, arg in enumerate(talk.fact.args))
        return Atom(talk.fact.predicate, args)

    @staticmethod
    def _named_so(things: Sequence[str]) -> list[str]:
        return " and ".join(f"the {thing.replace('-', ' ')}" for thing in things).split()

    def _said(self, words: list[str], talk: Talk) -> Iterator[list[str]]:
        """Yield the words, and other ways to say the same, for the grammar of clauses to read."""
        passed_over = _TRAILING - {"on"} if _SWITCHING.intersection(words) else _TRAILING
        words = [word for word in words if word not in passed_over]
        who = list(talk.who[:1]) if talk.who and talk.who[0] else []
        if words[:1] in (["it"], ["he"], ["she"]) and who:
            words = [*who, *words[1:]]
        elif words[:1] == ["its"] and who:
            words = ["the", *words[1:], "of", *who] if len(words) < 3 else [*who, *words[1:]]
        for at in range(len(words) - 1, 0, -1):
            if (
                words[at - 1] in ("with", "using")
                and self.stays.agents
                and self.stays.named(words[at:], self.stays.agents)
            ):
                yield [*words[at:], *words[: at - 1]]
        if words[:1] in (["both"], ["they"], ["all"]) and len(talk.things) > 1:
            words = [*self._named_so(talk.things), *words[1:]]
        if "it" in words[1:] and len(talk.things) == 1:
            at = words.index("it", 1)
            yield [*words[:at], *self._named_so(talk.things), *words[at + 1 :]]
        yield words
        text = " ".join(words)
        if words[:1] == ["get"] or "get" in words[1:]:
            yield ["are" if word == "get" else word for word in words]
        if talk.things and not self.stays.named(words, frozenset(self.lexicon.things)):
            yield [*self._named_so(talk.things), "is", *words]
        if who and not any(word in self.stays.agents for word in words):
            yield [*who, *words]
        for before, after in _PERFECT:
            if text.startswith(before):
                yield [*who, *after.split(), *words[len(before.split()) :]]
                yield [*after.split(), *words[len(before.split()) :]]
        if words and words[0].endswith("ing") and len(words) > 1:
            for form in sorted(forms(words[0]) - {words[0]}, key=len, reverse=True)[:2]:
                yield [form, *words[1:]]

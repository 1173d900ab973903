"""From what was said after an instruction to what may be wanted then."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from planner.core import (
    TRUE,
    Always,
    Formula,
    Not,
    Reading,
    Translation,
    TranslationStatus,
    atoms_of,
    both,
    conjuncts,
)
from planner.core.formula import walk
from translators.amendments import Amendment, amendment_in
from translators.english import PRONOUNS
from translators.lexicon import Lexicon
from translators.meaning import Meaning, ordered
from translators.naming import named, words_of_answer
from translators.posterior import Candidate, Part, joined, part_of
from translators.questions import traits_of
from translators.repairs import likewise, one_of, only, repaired, turned, without
from translators.spoken import Spoken
from translators.verbalise import words_of

_LAST_PIECE = re.compile(r"[,;.:!?]\s+([^,;.:!?]{3,})[.!?]*$")
_IT = frozenset({"it", "him", "her"})
_BACK = PRONOUNS | {"there", "one", "ones", "same", "that", "those"}


@dataclass(frozen=True, slots=True)
class Heard:
    """What was said, to what is wanted, what was wanted before that, and who reads an instruction."""

    text: str
    spoken: Spoken
    before: Sequence[tuple[Part, ...]]
    understand: Callable[[str], Translation]

    @property
    def parts(self) -> tuple[Part, ...]:
        return self.spoken.parts


@dataclass(frozen=True, slots=True)
class Change:
    """The candidates for what is wanted now; or that nothing is, or what was before, or nothing else; or why not."""

    candidates: tuple[Candidate, ...] = ()
    is_dropped: bool = False
    is_stop: bool = False
    is_undone: bool = False
    is_none: bool = False
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Read:
    """One reading of words said after others, with what it leaves open."""

    text: str
    reading: Reading
    weight: float


def changed(heard: Heard) -> Change:
    """Return what the words change."""
    wish = amendment_in(heard.text)
    match wish.kind:
        case "stop":
            return Change(is_dropped=True, is_stop=True)
        case "nothing":
            return Change(is_dropped=True)
        case "fine":
            return Change(is_none=True)
        case "undo":
            return Change(is_undone=True) if heard.before else Change(is_dropped=True)
        case "shorten":
            parts = heard.parts[1:] if wish.rest else _shortened(heard.parts)
            return Change((Candidate(parts),)) if parts else Change(is_dropped=True)
    found = _candidates(heard, wish)
    if not found and wish.kind != "plain":
        found = _candidates(heard, Amendment("plain", heard.text))
    if not found and (last := _LAST_PIECE.search(heard.text)):
        piece = amendment_in(last[1])
        found = _candidates(heard, piece if piece.kind != "plain" else Amendment("no", piece.rest))
    if found:
        return Change(tuple(found))
    refused = heard.understand(wish.rest or heard.text)
    return Change(reason=refused.reason or f"not understood: “{heard.text}”. Say it in a whole sentence")


def _candidates(heard: Heard, wish: Amendment) -> list[Candidate]:
    match wish.kind:
        case "replace":
            return _in_place_of(heard, wish.rest, ())
        case "also":
            return likewise(heard.spoken, wish.rest) or _added(heard, wish.rest)
        case "either":
            return [*likewise(heard.spoken, wish.rest), *repaired(heard.spoken, wish.rest)]
        case "then" | "first":
            return _ordered(heard, wish)
        case "without":
            return without(heard.spoken, wish.rest)
        case "only":
            return only(heard.spoken, wish.rest)
        case "turn":
            return turned(heard.spoken, wish.rest)
        case "instead":
            return repaired(heard.spoken, wish.rest, wish.other) or _in_place_of(
                heard, wish.rest, heard.parts[:-1]
            )
        case "no" if not wish.rest:
            return repaired(heard.spoken, "the other one")
        case "no":
            return repaired(heard.spoken, wish.rest) or _in_place_of(heard, wish.rest, heard.parts[:-1])
    return _new(heard, wish.rest)


def _new(heard: Heard, text: str) -> list[Candidate]:
    """Return the candidates for words that say nothing of a change: a new instruction, a rule, or another thing."""
    found = list(_read(heard, text))
    if not found:
        return one_of(heard.spoken, text) or repaired(heard.spoken, text)
    made = []
    for each in found:
        parts: tuple[Part, ...] = (part_of(each.text, each.reading),)
        if _only_forbids(each.reading):
            kept = _without_denied(heard.parts, _at_the_end(each.reading, text))
            parts = kept if kept is not None else (*heard.parts, *parts)
        made.append(Candidate(parts, each.weight, traits_of(each.reading)))
    return made


def _only_forbids(reading: Reading) -> bool:
    """Return whether it only says what is not to be, or how it is to be done."""
    return reading.goal == TRUE or all(isinstance(part, Not) for part in conjuncts(reading.goal))


def _at_the_end(reading: Reading, text: str) -> Reading:
    """Return what nobody is to do as what is not to be: "don't" takes back what was asked for before, *never* does not."""
    is_order = re.match(r"(?:please )?do(?:n't| not)\b", text.lower())
    if not is_order or reading.goal != TRUE or not isinstance(reading.rules, Always):
        return reading
    return replace(reading, goal=reading.rules.body, rules=TRUE)


def _without_denied(parts: Sequence[Part], reading: Reading) -> tuple[Part, ...] | None:
    """Return the parts without the facts that the reading denies; None if they ask for none of these."""
    denied = {part.body for part in conjuncts(reading.goal) if isinstance(part, Not)}
    if not denied or not any(fact in denied for part in parts for fact in conjuncts(part.goal)):
        return None
    kept = [
        replace(part, goal=both(*(fact for fact in conjuncts(part.goal) if fact not in denied)), words="")
        for part in parts
    ]
    left = tuple(part for part in kept if part.goal != TRUE or part.rules != TRUE)
    return left or (part_of("", reading),)


def _in_place_of(heard: Heard, text: str, kept: Sequence[Part]) -> list[Candidate]:
    """Return the candidates in which the words are wanted, and of the rest only what is kept."""
    is_correction = len(kept) < len(heard.parts)
    found = list(_corrected(heard, text)) if is_correction else []
    return [
        Candidate((*kept, part_of(each.text, each.reading)), each.weight, traits_of(each.reading))
        for each in found or _read(heard, text)
    ]


def _added(heard: Heard, text: str) -> list[Candidate]:
    """Return the candidates in which the words are wanted too."""
    return _in_place_of(heard, text, heard.parts)


def _ordered(heard: Heard, wish: Amendment) -> list[Candidate]:
    """Return the candidates in which the words are wanted too, after what is wanted already, or before it."""
    lexicon, old = heard.spoken.lexicon, joined(heard.parts)
    sofar = Meaning(old.goal, old.rules, old.metric)
    made = []
    for one in _added(heard, wish.rest) or likewise(heard.spoken, wish.rest):
        new = one.parts[-1]
        mine = Meaning(new.goal, new.rules, new.metric)
        whole = ordered(sofar, mine, lexicon) if wish.kind == "then" else ordered(mine, sofar, lexicon)
        is_kept = set(conjuncts(old.goal)) <= set(conjuncts(whole.goal))
        rules = both(*(rule for rule in conjuncts(whole.rules) if rule not in conjuncts(old.rules)))
        parts = (
            (*heard.parts, replace(new, rules=rules, words=""))
            if is_kept
            else (Part(f"{heard.parts[-1].said}, {heard.text}", whole.goal, whole.rules, whole.metric),)
        )
        made.append(replace(one, parts=parts))
    return made


def _shortened(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """Return the parts without what was said last; none if nothing is left."""
    if len(parts) > 1:
        return parts[:-1]
    facts = conjuncts(parts[0].goal)
    if len(facts) < 2:
        return ()
    kept = both(*facts[:-1])
    rules = both(*(rule for rule in conjuncts(parts[0].rules) if facts[-1] not in _inside(rule)))
    return (replace(parts[0], goal=kept, rules=rules, words=""),)


def _inside(rule: Formula) -> set[Formula]:
    return set(walk(rule))


# --- reading words that go back to others -----------------------------------------------------------


def _read(heard: Heard, text: str) -> Iterator[Read]:
    """Yield the readings of the words: alone, or where they go back to what was said, after that."""
    if not text or named(heard.spoken.lexicon, text, heard.spoken.things):
        return
    goes_back = not _BACK.isdisjoint(words_of_answer(text, heard.spoken.lexicon))
    found = [] if goes_back else list(_readings(heard.understand(text), text))
    found = found or list(_after(heard, text))
    yield from found or (_readings(heard.understand(text), text) if goes_back else ())


def _corrected(heard: Heard, text: str) -> Iterator[Read]:
    """Yield the readings of the words with the thing that was said to be somewhere, or so, for *it*.

    What puts another thing right speaks of the same subject: "put a on b", "no, put it on c".
    """
    lexicon = heard.spoken.lexicon
    words = words_of_answer(text, lexicon)
    facts = [fact for fact in atoms_of(heard.parts[-1].goal) if fact.args]
    relation = lexicon.structure.relation(facts[-1].predicate) if facts else None
    if relation is None or relation.theme < 0 or not _IT & set(words):
        return
    named_words = [facts[-1].args[relation.theme] if word in _IT else word for word in words]
    yield from _readings(heard.understand(" ".join(named_words)), text)


def _readings(found: Translation, text: str) -> Iterator[Read]:
    for reading in [found.reading] if found.reading is not None else found.alternatives:
        yield Read(text, reading, reading.confidence or 0.01)


def _after(heard: Heard, text: str) -> Iterator[Read]:
    """Yield what the words mean when they are said right after what is wanted: what that leaves out is theirs."""
    last = heard.parts[-1]
    for context in dict.fromkeys((last.said, words_of(last.goal))):
        alone = heard.understand(context)
        if alone.reading is None or alone.reading.goal != last.goal:
            continue
        for joint in (". ", ", and "):
            found = heard.understand(f"{context}{joint}{text}")
            for each in _readings(found, text):
                goal = both(*(f for f in conjuncts(each.reading.goal) if f not in conjuncts(last.goal)))
                rules = both(*(f for f in conjuncts(each.reading.rules) if f not in conjuncts(last.rules)))
                if goal != TRUE or rules != TRUE:
                    yield replace(each, reading=replace(each.reading, goal=goal, rules=rules, words=""))
            if found.status is not TranslationStatus.REFUSED:
                return


def mended_refusal(refused: str, text: str, lexicon: Lexicon) -> Iterator[str]:
    """Yield the refused instruction with the words in the place of those that were not known.

    "put the yellow cube on b", "the orange one": "put the orange cube on b".
    """
    if not refused or not text:
        return
    words = refused.split()
    unknown = [i for i, word in enumerate(words) if not lexicon.is_english(word.lower().strip(".,;:!?"))]
    told = words_of_answer(text, lexicon)
    bare = [word for word in told if word not in ("the", "a", "an", "one", "ones")]
    if not unknown or unknown[-1] - unknown[0] >= len(unknown) or not bare:
        return
    first, last = unknown[0], unknown[-1] + 1
    yield " ".join((*words[:first], *bare, *words[last:]))
    yield " ".join((*words[:first], *told, *words[last:]))
    is_after_article = first > 0 and words[first - 1].lower() in ("the", "a", "an")
    yield " ".join((*words[: first - is_after_article], *told, *words[last:]))

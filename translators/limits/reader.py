"""A text as statements, sentence by sentence; one that is not understood refuses the whole and is named."""

from __future__ import annotations

import re
from collections.abc import Container, Sequence
from dataclasses import dataclass

from translators.limits.aims import aim_in
from translators.limits.chunks import Chunk, Mark, Unknown, chunks_of
from translators.limits.clauses import Clause, clauses_of
from translators.limits.readings import read
from translators.limits.statements import Aim, Cells, Limit, Misread, Statement, When, Wish
from translators.limits.text import sentences_of, words_of
from translators.limits.things import Things, things_in
from translators.limits.values import Group, Quantity, Verb

_LONGEST = 20_000  # letters
_MOST_WORDS = (
    400  # of a sentence: what a clause takes from those before it costs time that grows with the square
)
_BINDS = ("must", "cannot", "never", "only", "should", "may", "no")


@dataclass(frozen=True, slots=True)
class Reading:
    """What a text says; `background` are sentences that ask for nothing."""

    things: Things
    statements: tuple[Statement, ...] = ()
    background: tuple[str, ...] = ()
    declared: tuple[str, ...] = ()  # sentences that only name things
    misread: tuple[Misread, ...] = ()


def read_text(text: str) -> Reading:
    """Return what the text says, with every sentence that could not be read."""
    if len(text) > _LONGEST:
        reason = f"the text has {len(text)} letters; at most {_LONGEST} are read"
        return Reading(Things({}, {}, {}), misread=(Misread(text[:60], reason),))
    sentences = sentences_of(text)
    things = things_in([words_of(sentence) for sentence in sentences])
    statements: list[Statement] = []
    background: list[str] = []
    declared: list[str] = []
    misread: list[Misread] = []
    for sentence in sentences:
        found = read_sentence(sentence, things)
        if isinstance(found, Misread):
            misread.append(found)
        elif found is None:
            background.append(sentence)
        elif not found:
            declared.append(sentence)
        else:
            statements += found
    return Reading(things, tuple(statements), tuple(background), tuple(declared), tuple(misread))


def read_sentence(sentence: str, things: Things) -> list[Statement] | Misread | None:
    """Return what one sentence says; None if it is background."""
    aim, rest = aim_in(sentence, things)
    words = words_of(rest)
    if len(words) > _MOST_WORDS:
        return Misread(
            sentence[:60], f"a sentence of {len(words)} words; at most {_MOST_WORDS} are read", is_sure=True
        )
    chunks = chunks_of(words, things)
    if aim is not None:
        return [aim, *_beside_aim(chunks, things, sentence)]
    if sentence.rstrip().endswith("?"):
        is_bound = any(
            isinstance(c, Quantity) and (c.comparator or c.unit not in things.kinds) for c in chunks
        )
        return Misread(sentence, "a question with numbers; say it as a sentence") if is_bound else None
    conditional = _conditional(chunks, things, sentence)
    if conditional is not None:
        return conditional
    found: list[Statement] = []
    clauses = [c for c in clauses_of(chunks) if not all(isinstance(chunk, Mark) for chunk in c.chunks)]
    for number, clause in enumerate(clauses):
        stray = _stray(clause)
        said = Misread(sentence, f"not understood: “{stray}”") if stray else read(clause, things, sentence)
        if isinstance(said, Misread):
            if (
                not clause.quantities
                and number + 1 < len(clauses)
                and "so" in {m.name for m in chunks if isinstance(m, Mark)}
            ):
                continue  # a reason, not a limit
            if (
                number + 1 < len(clauses)
                and ":" in {m.name for m in chunks if isinstance(m, Mark)}
                and _is_free(clause)
            ):
                continue  # what announces a list
            if said.is_sure:
                return said
            if _is_background(chunks, things.kinds):
                return None
            if _introduces(chunks, things):
                return []
            return said
        if number == 0 and said and _is_pronoun_led(clause):
            return Misread(sentence, "who or what is meant? Name them instead of “they”, “he” or “she”")
        found += said
    if any(isinstance(c, Mark) and c.name == "if possible" for c in chunks):
        return [Wish(tuple(found), sentence)]
    if not found and _is_background(chunks, things.kinds) and not any(isinstance(c, Group) for c in chunks):
        return None
    return found


def _beside_aim(chunks: Sequence[Chunk], things: Things, sentence: str) -> list[Statement]:
    """Return the limits that stand beside an aim: "pay exactly 68 cents with ..."."""
    found: list[Statement] = []
    for clause in clauses_of(chunks):
        if not clause.quantities:
            continue
        said = read(clause, things, sentence)
        if not isinstance(said, Misread):
            found += [each for each in said if isinstance(each, Limit)]
    return found


def _conditional(chunks: Sequence[Chunk], things: Things, sentence: str) -> list[Statement] | Misread | None:
    """Return "if A then B", "B only if A" as a condition; None if there is none."""
    at = next((i for i, c in enumerate(chunks) if isinstance(c, Mark) and c.name in ("if", "only if")), -1)
    if at < 0:
        return None
    before, after = list(chunks[:at]), list(chunks[at + 1 :])
    is_only = (isinstance(chunks[at], Mark) and getattr(chunks[at], "name", "") == "only if") or re.search(
        r"\bonly\b", sentence.lower()
    ) is not None
    split = next((i for i, c in enumerate(after) if isinstance(c, Mark) and c.name in ("then", ",")), None)
    if not any(isinstance(c, Group) for c in before):
        if split is None:
            return Misread(sentence, "what follows if it is so? Write “if ..., then ...”")
        condition, consequence = after[:split], after[split + 1 :]
    else:
        condition, consequence = after, before
    first, second = (_one(part, things, sentence) for part in (condition, consequence))
    if first is None or second is None:
        return Misread(sentence, "the condition is not understood")
    if is_only:
        return [When(second, first, sentence)]
    return [When(first, second, sentence)]


def _one(chunks: Sequence[Chunk], things: Things, sentence: str) -> Cells | None:
    clauses = [clause for clause in clauses_of(chunks) if clause.chunks]
    if len(clauses) != 1:
        return None
    said = read(clauses[0], things, sentence)
    if isinstance(said, Misread) or len(said) != 1 or not isinstance(said[0], Cells):
        return None
    return said[0]


def _stray(clause: Clause) -> str:
    """Return the first word that nobody knows, where it may matter: not the one who does it, nor what is done."""
    if not clause.quantities:
        return ""
    is_led = False
    previous: Chunk | None = None
    for chunk in clause.chunks:
        if isinstance(chunk, Unknown):
            is_object = (
                (isinstance(previous, Verb) and previous.kind != "match")
                or isinstance(previous, Unknown)
                or not is_led
                or (isinstance(previous, Mark) and previous.name == "same")
            )
            if not is_object:
                return chunk.word
        elif isinstance(chunk, (Verb, Quantity)):
            is_led = True
        previous = chunk
    return ""


def _is_free(clause: Clause) -> bool:
    """Return whether the clause binds nothing by itself."""
    is_open = all(g.is_open and g.how not in ("no", "each") for g in clause.groups)
    return (
        not clause.quantities and not clause.is_denied and is_open and not any(v.modal for v in clause.verbs)
    )


def _introduces(chunks: Sequence[Chunk], things: Things) -> bool:
    """Return whether the sentence only says what there is: all of a kind, counted and named, and nothing that binds."""
    counted = [c for c in chunks if isinstance(c, Quantity)]
    groups = [c for c in chunks if isinstance(c, Group)]
    is_free = not any(
        (isinstance(c, Verb) and (c.modal or c.is_denied))
        or (isinstance(c, Mark) and c.name in ("not", "same", "only"))
        for c in chunks
    )
    is_right = all(not q.comparator and q.number == len(things.kinds.get(q.unit, ())) for q in counted)
    return (
        is_free
        and bool(counted)
        and is_right
        and all(set(g.members) == set(things.kinds[g.kind]) for g in groups)
    )


def _is_pronoun_led(clause: Clause) -> bool:
    for chunk in clause.chunks:
        if isinstance(chunk, Mark) and chunk.name == "pronoun":
            return True
        if isinstance(chunk, (Group, Verb, Quantity)):
            return False
    return False


def _is_background(chunks: Sequence[Chunk], kinds: Container[str]) -> bool:
    """Return whether the sentence binds nothing: no number, no must, no denial, nothing by name."""
    for chunk in chunks:
        if isinstance(chunk, Quantity) and (chunk.comparator or chunk.unit not in kinds):
            return False
        if isinstance(chunk, Verb) and (chunk.is_denied or chunk.modal in ("must", "shall", "may")):
            return False
        if isinstance(chunk, Group) and chunk.how in ("the", "no", "each") and chunk.kind != "product":
            return False
        if isinstance(chunk, Mark) and chunk.name in ("not", "same", "before", "after", "only"):
            return False
        if isinstance(chunk, Unknown) and chunk.word in _BINDS:
            return False
    return True


def aims_of(statements: Sequence[Statement]) -> list[Aim]:
    """Return what is aimed at."""
    return [each for each in statements if isinstance(each, Aim)]

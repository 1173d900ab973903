"""A conversation: what a person said so far, what is understood of it, and the question that is open."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from html import escape

from planner.core import TRUE, Domain, Reading, State, Task, Translation, TranslationStatus
from translators.completing import completed
from translators.contradictions import contradiction, out_of_reach
from translators.lexicon import Lexicon
from translators.posterior import SURE, Candidate, Part, joined, part_of, posterior
from translators.questions import Question, best_question, traits_of
from translators.verbalise import words_of

MOST_SHOWN = 60  # letters of what was said, in an answer to it
ALREADY_SO = "that is so already"  # how such a refusal begins
MOST_ROUNDS = 3  # answers that leave a question open, before it is given up

Understand = Callable[[str], Translation]
Fault = Callable[[Reading], str]


@dataclass(frozen=True, slots=True)
class Turn:
    """What was said, and what came of it."""

    said: str
    answer: Translation


@dataclass(frozen=True, slots=True)
class Open:
    """A question that waits for its answer: the candidates, what was said to them, how often it was put in vain."""

    question: Question
    candidates: tuple[Candidate, ...]
    said: str
    rounds: int = 0


@dataclass(frozen=True)
class Conversation:
    """What was said and what is wanted by now: the parts understood, the way back, the question that is open.

    `understand` reads one instruction alone; `fault` says why a reading that is sure cannot be, or nothing.
    """

    lexicon: Lexicon
    understand: Understand
    fault: Fault
    turns: tuple[Turn, ...] = ()
    parts: tuple[Part, ...] = ()
    before: tuple[tuple[Part, ...], ...] = ()
    asked: tuple[tuple[frozenset[str], str], ...] = ()
    open: Open | None = None
    refused: str = ""  # the instruction that was not understood last, to be mended
    is_stopped: bool = field(default=False, compare=False)

    @property
    def reading(self) -> Reading | None:
        """What is wanted by now; None if nothing is."""
        return joined(self.parts) if self.parts else None

    @property
    def answer(self) -> Translation | None:
        """What came of what was said last."""
        return self.turns[-1].answer if self.turns else None

    def _repr_html_(self) -> str:
        rows = "".join(
            f"<tr><td style='text-align:left'>{escape(turn.said)}</td>"
            f"<td style='text-align:left'>{escape(told(turn.answer))}</td></tr>"
            for turn in self.turns
        )
        return f"<table><tr><th>said</th><th>answered</th></tr>{rows}</table>"


def conversation(
    domain: Domain, visible: Task | None, understand: Understand, fault: Fault | None = None
) -> Conversation:
    """Return a conversation in which nothing was said yet."""
    lexicon = Lexicon(domain, visible or Task(domain, init=State()))
    return Conversation(lexicon, understand, fault or (lambda reading: ""))


def seeing(talk: Conversation, now: Conversation) -> Conversation:
    """Return the conversation about what the other is about: what is seen now."""
    return replace(talk, lexicon=now.lexicon, understand=now.understand, fault=now.fault)


def told(answer: Translation) -> str:
    """Return the answer in words."""
    return answer.reading.words if answer.reading is not None else answer.reason or answer.question


# --- what may be meant --------------------------------------------------------------------------


def candidates_of(
    talk: Conversation, text: str, found: Translation, before: Sequence[Part] = ()
) -> list[Candidate]:
    """Return the candidates that a translation gives, each after the parts before it."""
    readings = [found.reading] if found.reading is not None else found.alternatives
    made = [
        Candidate(
            (*before, part_of(text, reading)),
            reading.confidence or 0.01,
            traits_of(reading),
        )
        for reading in readings
    ]
    return made if found.reading is not None else completed(made, readings, talk.lexicon)


def plain_fault(reading: Reading, lexicon: Lexicon) -> str:
    """Return why the reading cannot be, as the actions alone tell; empty if they do not."""
    return contradiction(reading.goal, reading.rules, lexicon) or out_of_reach(reading.goal, lexicon)


def nothing_to_do(reading: Reading, lexicon: Lexicon) -> str:
    """Return that the reading asks only for what is so already; empty if there is something to do."""
    if reading.goal == TRUE or reading.rules != TRUE or not lexicon.is_true_now(reading.goal):
        return ""
    return f"{ALREADY_SO}: {words_of(reading.goal)}. Nothing is to be done"


# --- what comes of it -------------------------------------------------------------------------------


def settled(
    talk: Conversation,
    candidates: Sequence[Candidate],
    text: str,
    waiting: Open | None = None,
    sure: float = SURE,
) -> Conversation:
    """Return the conversation in which one of the candidates is wanted, or asked about, or none can be."""
    faults = [(one, plain_fault(one.reading, talk.lexicon)) for one in candidates]
    left = posterior(one for one, fault in faults if not fault)
    if not left:
        return refused(talk, text, faults[0][1] if faults else "nothing that was said can be meant")
    if left[0].weight >= sure:
        fault = talk.fault(left[0].reading)
        return refused(talk, text, fault) if fault else _understood(talk, left[0], text, waiting)
    rounds = waiting.rounds + 1 if waiting is not None and len(left) >= len(waiting.candidates) else 0
    if rounds >= MOST_ROUNDS:
        return again(talk, replace(waiting, rounds=rounds), text) if waiting else talk
    question = best_question(left, talk.lexicon)
    said = waiting.said if waiting is not None else text
    return asked(talk, Open(question, left, said, rounds), text)


def asked(talk: Conversation, waiting: Open, text: str, note: str = "") -> Conversation:
    """Return the conversation in which that question waits for an answer."""
    readings = tuple(candidate.reading for candidate in waiting.candidates)
    question = f"{note}{waiting.question.words}"
    found = Translation(TranslationStatus.AMBIGUOUS, question=question, alternatives=readings)
    return with_turn(replace(talk, open=waiting), text, found)


def _understood(talk: Conversation, one: Candidate, text: str, waiting: Open | None) -> Conversation:
    """Return the conversation in which that candidate is wanted."""
    chosen = _chosen(one, waiting.candidates) if waiting is not None else []
    before = (*talk.before, talk.parts) if talk.parts else talk.before
    after = replace(talk, parts=one.parts, before=before, asked=(*talk.asked, *chosen), refused="")
    reading = after.reading
    return with_turn(after, text, Translation(TranslationStatus.OK, reading))


def _chosen(one: Candidate, among: Sequence[Candidate]) -> list[tuple[frozenset[str], str]]:
    """Return of each trait that the candidates differed in the things asked about and the one that was meant."""
    found = []
    for name, value in one.traits:
        options = frozenset(dict(each.traits).get(name, value) for each in among) | {value}
        if len(options) > 1:
            found.append((options, value))
    return found


def refused(talk: Conversation, text: str, reason: str) -> Conversation:
    return with_turn(talk, text, Translation(TranslationStatus.REFUSED, reason=reason))


def with_turn(talk: Conversation, text: str, answer: Translation) -> Conversation:
    return replace(talk, turns=(*talk.turns, Turn(text, answer)))


def dropped(talk: Conversation, text: str, *, is_stop: bool) -> Conversation:
    """Return the conversation with nothing wanted any more."""
    before = (*talk.before, talk.parts) if talk.parts else talk.before
    reason = "stopped; nothing is wanted any more" if is_stop else "nothing is wanted any more"
    return refused(
        replace(talk, parts=(), before=before, open=None, refused="", is_stopped=True), text, reason
    )


def again(talk: Conversation, waiting: Open, text: str) -> Conversation:
    """Return the conversation with the same question once more, or given up."""
    rounds = waiting.rounds + 1
    if rounds >= MOST_ROUNDS:
        reason = f"asked {rounds} times, and no answer fits the question “{waiting.question.words}”. Say it in other words"
        return refused(talk, text, reason)
    shown = text.strip() if len(text) < MOST_SHOWN else f"{text[:MOST_SHOWN].strip()}…"
    return asked(talk, replace(waiting, rounds=rounds), text, f"“{shown}” answers nothing here. ")

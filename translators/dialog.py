"""What is said in a dialog, one text after the other: an instruction, answers to questions about it, changes of it.

What may have been meant is a posterior over readings (`posterior.py`). A question is asked as long as no reading is
sure, the one that splits them best (`questions.py`); an answer (`answers.py`) leaves some of them. What is said after
that changes what is understood (`amendments.py`, `changes.py`). All of it are values: `heard` returns the next
conversation, and a dialog is replayed by hearing it from the start.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from planner.core import Domain, Formula, Instruction, Or, Reading, Translation, TranslationStatus, both
from translators.amendments import CORRECTING, amendment_in, in_a_row
from translators.answers import Answer, answer_to
from translators.changes import Heard, changed, mended_refusal
from translators.conversation import (
    Conversation,
    Open,
    again,
    asked,
    candidates_of,
    conversation,
    dropped,
    nothing_to_do,
    refused,
    seeing,
    settled,
    told,
    with_turn,
)
from translators.naming import spelt_otherwise
from translators.posterior import SURE, Candidate, part_of, posterior
from translators.questions import Choice, Question
from translators.spoken import Spoken, swapped_in

_NAMING = re.compile(r"\W*(?:the|that|those|this|whichever|whoever) ones?\b", re.IGNORECASE)
CERTAIN = 1.0 - 1e-9  # how likely a reading has to be that the translator itself asked about

__all__ = ["Conversation", "after", "conversation", "heard", "replayed", "seeing", "told"]


def after(
    instruction: Instruction, domain: Domain, translate: Callable[[Instruction, Domain], Translation]
) -> Translation:
    """Return what the instruction means after the dialog before it; `translate` reads each text alone."""
    visible = instruction.visible

    def understand(text: str) -> Translation:
        return translate(Instruction(text, visible), domain)

    talk = replayed(conversation(domain, visible, understand), instruction.dialog)
    return heard(talk, instruction.text).turns[-1].answer


def replayed(start: Conversation, texts: Iterable[str]) -> Conversation:
    """Return the conversation after all of the texts, oldest first."""
    for text in texts:
        start = heard(start, text)
    return start


def heard(talk: Conversation, text: str) -> Conversation:
    """Return the conversation after the text, which answers the open question, changes what is wanted, or begins it."""
    talk = replace(talk, is_stopped=False)
    pieces = in_a_row(text)
    is_corrected = pieces is not None and any(amendment_in(each).kind in CORRECTING for each in pieces)
    if talk.parts and talk.open is None and pieces and is_corrected:
        return _heard_in_a_row(talk, text, pieces) or _heard_at_once(talk, text)
    once = _heard_at_once(talk, text)
    if pieces is None or not _is_in_vain(talk, once) or _is_understood(talk, text):
        return once
    return _heard_in_a_row(talk, text, pieces) or once


def _is_understood(talk: Conversation, text: str) -> bool:
    """Return whether the first words were understood as a whole: then they are refused because they cannot be done."""
    is_first = not talk.parts and talk.open is None
    return is_first and talk.understand(text).status is TranslationStatus.OK


def _heard_in_a_row(talk: Conversation, text: str, pieces: tuple[str, str]) -> Conversation | None:
    """Return the conversation after the two pieces one after the other, as one turn; None if one of them is in vain."""
    sofar = talk
    for piece in pieces:
        following = _heard_at_once(sofar, piece)
        if _is_in_vain(sofar, following):
            return None
        sofar = following
    before = (*talk.before, talk.parts) if talk.parts else talk.before
    return with_turn(replace(sofar, turns=talk.turns, before=before), text, sofar.turns[-1].answer)


def _is_in_vain(before: Conversation, now: Conversation) -> bool:
    """Return whether what was said last was refused, or left the open question as it was."""
    is_refused = now.turns[-1].answer.status is TranslationStatus.REFUSED and not now.is_stopped
    is_same = before.open is not None and now.open is not None and now.open.rounds > before.open.rounds
    return is_refused or is_same


def _heard_at_once(talk: Conversation, text: str) -> Conversation:
    if talk.open is not None:
        return _answered(talk, talk.open, text)
    if talk.parts:
        return _followed(talk, text)
    return _begun(talk, text)


# --- the first words --------------------------------------------------------------------------------


def _begun(talk: Conversation, text: str) -> Conversation:
    """Return the conversation that begins with the text, or mends what was refused."""
    found = talk.understand(text)
    if found.status is TranslationStatus.REFUSED:
        kind = amendment_in(text)
        if kind.kind in ("stop", "nothing", "undo"):
            return dropped(talk, text, is_stop=kind.kind == "stop")
        for mended in mended_refusal(talk.refused, kind.rest or text, talk.lexicon):
            again = talk.understand(mended)
            if again.status is not TranslationStatus.REFUSED:
                return settled(talk, candidates_of(talk, mended, again), text)
        if kind.kind == "replace":
            again = talk.understand(kind.rest)
            if again.status is not TranslationStatus.REFUSED:
                return settled(talk, candidates_of(talk, kind.rest, again), text)
        return _suggested(talk, text) or refused(replace(talk, refused=text), text, found.reason)
    if found.reading is None and not found.alternatives:  # a question of the translator's own
        return with_turn(replace(talk, refused=text), text, found)
    if found.reading is not None and (idle := nothing_to_do(found.reading, talk.lexicon)):
        meant = candidates_of(talk, text, found)[0]  # it can be changed, for all that
        return refused(replace(talk, parts=meant.parts, refused=""), text, idle)
    if found.reading is None and len(found.alternatives) == 1:  # "is this meant?"
        choices = (Choice("yes", frozenset({0})), Choice("no", frozenset()))
        question = Question(found.question, choices, is_yes_no=True)
        one = tuple(replace(each, weight=1.0) for each in candidates_of(talk, text, found))
        return asked(talk, Open(question, one, text), text)
    sure = SURE if found.reading is not None else CERTAIN
    return settled(talk, candidates_of(talk, text, found), text, sure=sure)


def _suggested(talk: Conversation, text: str) -> Conversation | None:
    """Return the conversation that asks whether an unknown word is another one misspelt; None if none is like it."""
    for word, close in spelt_otherwise(text, talk.lexicon):
        mended = re.sub(rf"\b{re.escape(word)}\b", close, text)
        found = talk.understand(mended)
        if found.reading is not None:
            question = Question(
                f"“{word}” is not known here. Is “{close}” meant?",
                (Choice("yes", frozenset({0})), Choice("no", frozenset())),
                is_yes_no=True,
            )
            return asked(talk, Open(question, posterior(candidates_of(talk, mended, found)), text), text)
    return None


# --- following up -----------------------------------------------------------------------------------


def _followed(talk: Conversation, text: str) -> Conversation:
    """Return the conversation after words that change what is wanted, or want something new."""
    spoken = Spoken(talk.parts, talk.lexicon, talk.asked)
    change = changed(Heard(text, spoken, talk.before, talk.understand))
    if change.is_dropped:
        return dropped(talk, text, is_stop=change.is_stop)
    if change.is_undone:
        back = replace(talk, parts=talk.before[-1], before=talk.before[:-1])
        return with_turn(back, text, Translation(TranslationStatus.OK, back.reading))
    if change.is_none:
        return with_turn(talk, text, Translation(TranslationStatus.OK, talk.reading))
    if not change.candidates:
        return refused(talk, text, change.reason)
    return settled(talk, change.candidates, text)


# --- answers ----------------------------------------------------------------------------------------


def _answered(talk: Conversation, waiting: Open, text: str) -> Conversation:
    """Return the conversation after an answer to the open question, or after what is none."""
    closed = replace(talk, open=None)
    wish = amendment_in(text)
    if wish.kind in ("stop", "nothing"):
        return dropped(closed, text, is_stop=wish.kind == "stop")
    if wish.kind == "undo":
        if not talk.parts:
            return dropped(closed, text, is_stop=False)
        return with_turn(closed, text, Translation(TranslationStatus.OK, talk.reading))
    answer = answer_to(waiting.question, waiting.candidates, text, talk.lexicon)
    besides = talk.understand(wish.rest).reading if wish.kind == "also" and answer.kind == "unclear" else None
    if besides is not None:
        return settled(closed, _further(waiting, besides, wish.rest), text, waiting)
    if answer.kind == "unclear":
        return _unclear(closed, waiting, text, wish.rest if wish.kind == "replace" else "")
    if answer.kind == "none":
        words = " or ".join(
            choice.words for choice in waiting.question.choices if not waiting.question.is_yes_no
        )
        words = words or waiting.question.words
        for mended in mended_refusal(waiting.said, _bare(text), talk.lexicon):
            found = talk.understand(mended)
            if found.status is not TranslationStatus.REFUSED:
                return settled(closed, candidates_of(talk, mended, found), text)
        reason = f"{words}: none of them is meant. Say which one is, or say it in other words"
        return refused(replace(closed, refused=waiting.said), text, reason)
    left = _left(talk, waiting, answer)
    return settled(closed, left, text, waiting) if left else again(closed, waiting, text)


def _bare(text: str) -> str:
    """Return the text without the *no* that it begins with."""
    return amendment_in(text).rest


def _left(talk: Conversation, waiting: Open, answer: Answer) -> list[Candidate]:
    """Return the candidates that the answer leaves, put together as it says."""
    fitting = [waiting.candidates[i] for i in sorted(answer.fits)]
    match answer.kind:
        case "other":
            return _with_others(talk, waiting, answer.things)
        case "all" if len(fitting) > 1:
            return [_combined(fitting, lambda goals: both(*goals))]
        case "any" if len(fitting) > 1:
            is_same_way = len({one.reading.rules for one in fitting}) == 1
            return [_combined(fitting, _one_of)] if is_same_way else fitting[:1]
    return fitting


def _one_of(goals: Sequence[Formula]) -> Formula:
    return Or(tuple(goals))


def _combined(fitting: Sequence[Candidate], join: Callable[[Sequence[Formula]], Formula]) -> Candidate:
    """Return the candidate that asks for what these ask for, together or any of it."""
    kept = []
    if len({len(one.parts) for one in fitting}) > 1:
        fitting = [replace(one, parts=(part_of(one.parts[-1].said, one.reading),)) for one in fitting]
    for alike in zip(*(one.parts for one in fitting), strict=True):
        goals = tuple(dict.fromkeys(part.goal for part in alike))
        rules = both(*dict.fromkeys(part.rules for part in alike))
        goal = goals[0] if len(goals) == 1 else join(goals)
        is_same = len(goals) == 1 and rules == alike[0].rules
        kept.append(alike[0] if is_same else replace(alike[0], goal=goal, rules=rules, words=""))
    return Candidate(tuple(kept))


def _with_others(talk: Conversation, waiting: Open, things: Sequence[str]) -> list[Candidate]:
    """Return the candidates with things in the place of what was asked about, that were no choice."""
    first = waiting.candidates[0]
    old = dict(first.traits).get(waiting.question.about, "")
    found = []
    for new in things:
        parts = swapped_in(Spoken(first.parts, talk.lexicon), old, new) if old else None
        if parts is not None:
            found.append(Candidate(parts, 1.0, ((waiting.question.about, new),)))
    return found


def _unclear(talk: Conversation, waiting: Open, text: str, rest: str) -> Conversation:
    """Return the conversation after words that are no answer: another instruction, or the question again."""
    found = talk.understand(rest or text)
    is_name = _NAMING.match(text) is not None  # never an instruction, whatever may be read into it
    if found.status is not TranslationStatus.REFUSED and not is_name:
        return settled(talk, candidates_of(talk, rest or text, found, talk.parts), text)
    if talk.parts and amendment_in(text).kind != "plain":
        changed_to = _followed(talk, text)
        if changed_to.turns[-1].answer.status is not TranslationStatus.REFUSED:
            return changed_to
    return again(talk, waiting, text)


def _further(waiting: Open, found: Reading, text: str) -> list[Candidate]:
    """Return the candidates that are still open, each with what is wanted besides."""
    return [replace(one, parts=(*one.parts, part_of(text, found))) for one in waiting.candidates]

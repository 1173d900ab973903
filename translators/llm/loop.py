"""An instruction to a reading by a model: asked, checked, mended, read back; where that fails, `grounded` answers."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from planner.core import Domain, Instruction, Reading, State, Task, Translation, TranslationStatus
from translators import grounded
from translators.lexicon import Lexicon
from translators.llm.checked_json import Malformed, json_in
from translators.llm.checks import impossible, pddl_of, same, words_of
from translators.llm.endpoint import over_the_network
from translators.llm.examples import most_alike
from translators.llm.exchange import Ask, Failed, Reply
from translators.llm.kept import Cache, recorded, replayed
from translators.llm.prompt import comparison, messages_for, repair
from translators.llm.schema import SAME, answer_schema
from translators.llm.settings import Endpoint, Settings
from translators.llm.talk import Spent, Talk
from translators.llm.trees import Answer, Meant, answer_in

# How sure a reading is: `grounded` reads the same; the model, asked once more, says it is what was said; it was
# not asked; it was, said no, and then still meant this.
AGREED, CONFIRMED, UNCONFIRMED, INSISTED = 0.95, 0.8, 0.6, 0.5
_WHY = {
    "unknown-thing": "nothing here is called that",
    "unsupported": "nothing that can be done here brings that about",
    "contradiction": "contradiction: it cannot all hold together",
    "unreachable": "out of reach: it can never come about from here",
    "no-request": "nothing is asked for that could be done",
}


@dataclass(frozen=True)
class Answered:
    """The translation, what it took, and the faults that the model was told of (or why `grounded` answered)."""

    translation: Translation
    spent: Spent = field(default_factory=Spent)
    story: tuple[str, ...] = ()
    is_models: bool = False


def answered(
    instruction: Instruction,
    domain: Domain,
    settings: Settings,
    clock: Callable[[], float] = time.monotonic,
) -> Answered:
    """Return what the instruction means, by the model where it gives a valid answer within its limits."""
    if settings.endpoint is None and settings.replay is None:
        return Answered(_by_grounded(instruction, domain, settings.missing), story=(settings.missing,))
    endpoint = settings.endpoint or Endpoint("http://localhost/", "recorded")
    whom = (endpoint.shown, endpoint.model)
    ask: Ask = (
        replayed(settings.replay) if settings.replay else over_the_network(endpoint, settings.limits.retries)
    )
    cache = Cache(ask, settings.cache, whom) if settings.cache and not settings.replay else None
    ask = cache.ask if cache else ask
    talk = Talk(recorded(ask, settings.record) if settings.record else ask, settings.limits, whom, clock)
    found, story = _Loop(instruction, domain, talk).run()
    if isinstance(found, Failed):
        story = (*story, found.words)
        return Answered(_by_grounded(instruction, domain, found.words), talk.spent, story)
    if cache:
        cache.keep()
    return Answered(found, talk.spent, story, is_models=True)


@dataclass(frozen=True, slots=True)
class Wrong:
    """What is wrong with an answer: in our words for people, and for the model with what it wrote."""

    kind: str
    words: str


class _Loop:
    """One instruction's way from question to reading."""

    def __init__(self, instruction: Instruction, domain: Domain, talk: Talk) -> None:
        self._instruction, self._domain, self._talk = instruction, domain, talk
        self._task = instruction.visible or Task(domain, init=State())
        self._lexicon = Lexicon(domain, self._task)
        self._is_denied = False  # the model was asked whether a reading is what was said, and said no

    def run(self) -> tuple[Translation | Failed, tuple[str, ...]]:
        """Return the translation, or why there is none; and the faults on the way."""
        schema = answer_schema(self._domain, self._task)
        examples = most_alike(self._instruction.text, self._talk.limits.examples)
        messages = messages_for(self._instruction, self._domain, self._task, examples)
        story: list[str] = []
        last = ""
        for _ in range(self._talk.limits.repairs + 1):
            said = self._talk.say(messages, schema, "answer")
            if isinstance(said, Failed):
                return said, tuple(story)
            found = self._translation(said)
            if isinstance(found, Translation):
                return found, tuple(story)
            last = found.kind
            story.append(found.words)
            messages = repair(messages, said.text, found.words)
        words = f"the model gave no valid answer in {len(story)} tries; its last {last}"
        return Failed(words), tuple(story)

    def _translation(self, said: Reply) -> Translation | Wrong:
        """Return what the reply means, or what is wrong with it."""
        if not said.is_whole:
            words = f"the answer was cut off after {self._talk.limits.answer_tokens} tokens. Be shorter"
            return Wrong("was cut off (CAIRN_LLM_ANSWER_TOKENS)", words)
        try:
            answer = answer_in(said.text, self._domain, self._task)
        except Malformed as malformed:
            return Wrong("did not have the form that it must have", str(malformed))
        if answer.status == "refused":
            return _refused(answer, self._instruction.text)
        faults = [impossible(meant, self._lexicon) for meant in answer.readings]
        possible = [meant for meant, fault in zip(answer.readings, faults, strict=True) if not fault]
        if not possible:
            return Wrong("asked for what cannot be", faults[0])
        return self._settled(possible[0]) if len(answer.readings) == 1 else self._asked(possible)

    def _asked(self, readings: list[Meant]) -> Translation | Wrong:
        """Return the question which of the readings is meant."""
        distinct: list[Meant] = []
        for meant in readings:
            if not any(same(meant, other, self._task) for other in distinct):
                distinct.append(meant)
        if len(distinct) == 1:
            words = (
                "only one of the readings can be, or all ask for the same. Answer ok with one, or give others"
            )
            return Wrong("asked about what makes no difference", words)
        share = round(1 / len(distinct), 3)
        alternatives = tuple(_reading(meant, share) for meant in distinct)
        listed = [f"“{one.words}”" for one in alternatives]
        question = f"Which is meant: {', '.join(listed[:-1])} or {listed[-1]}?"
        return Translation(TranslationStatus.AMBIGUOUS, question=question, alternatives=alternatives)

    def _settled(self, meant: Meant) -> Translation | Wrong:
        """Return the reading, once it is compared with what was said; else how it differs."""
        theirs = grounded.translate(self._instruction, self._domain).reading
        if theirs is not None and same(meant, Meant(theirs.goal, theirs.rules, theirs.metric), self._task):
            return _ok(meant, AGREED)
        if self._is_denied:
            return _ok(meant, INSISTED)
        words = words_of(meant)
        difference = self._difference(words, meant)
        if not difference:
            return _ok(meant, UNCONFIRMED if difference is None else CONFIRMED)
        self._is_denied = True
        told = f"read back, your answer says: “{words}” That is not what was said: {difference}"
        return Wrong("was not what was said, by its own account", told)

    def _difference(self, words: str, meant: Meant) -> str | None:
        """Return how the reading differs from what was said, as the model finds; None if it cannot be asked."""
        messages = comparison(self._instruction, words, pddl_of(meant))
        said = self._talk.say(messages, SAME, "comparison")
        if isinstance(said, Failed):
            return None
        try:
            verdict = json_in(said.text)
        except Malformed:
            return None
        match verdict:
            case {"same": True}:
                return ""
            case {"same": False, "difference": str(difference)}:
                return difference[:300] or "something is missing or too much"
        return None


def _ok(meant: Meant, confidence: float) -> Translation:
    return Translation(TranslationStatus.OK, _reading(meant, confidence))


def _reading(meant: Meant, confidence: float) -> Reading:
    return Reading(meant.goal, meant.rules, meant.metric, confidence, words_of(meant))


def _refused(answer: Answer, text: str) -> Translation:
    """Return the refusal in our words; of the model's only those that the instruction has."""
    words = " ".join(answer.words.split())
    is_quoted = bool(words) and words.lower() in " ".join(text.split()).lower()
    reason = f"{_WHY[answer.why]}: “{words}”" if is_quoted else _WHY[answer.why]
    return Translation(TranslationStatus.REFUSED, reason=reason)


def _by_grounded(instruction: Instruction, domain: Domain, why: str) -> Translation:
    """Return what `grounded` answers, with the reason that it had to."""
    found = grounded.translate(instruction, domain)
    note = f"(Read by `grounded`: {why.rstrip('.')}.)"
    match found:
        case Translation(TranslationStatus.OK, Reading() as reading):
            return replace(found, reading=replace(reading, words=f"{reading.words} {note}"))
        case Translation(TranslationStatus.REFUSED):
            return replace(found, reason=f"{found.reason}. {note}")
    return replace(found, question=f"{found.question} {note}")

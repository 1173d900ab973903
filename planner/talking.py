"""What is said to a task: a conversation to hold in Python, and words for a run that goes on."""

from __future__ import annotations

import queue
from collections.abc import Callable

from planner.core import Formula, Reading, Task, Translation
from planner.execution import Change, Goal
from translators.conversation import ALREADY_SO
from translators.dialog import Conversation, heard, seeing, told


class Talk:
    """A conversation about one task: say things to it, and look at what is understood.

    `talk = planner.converse(domain, problem)`; `talk.say("water the rose").question` is which of two is meant,
    `talk.say("the white one").reading` is that goal, `talk.say("and the tomato").reading` both.
    """

    def __init__(self, start: Conversation) -> None:
        self.conversation = start

    def say(self, text: str) -> Translation:
        """Return what is understood after the text, the question that is left, or why the text is refused."""
        self.conversation = heard(self.conversation, text)
        return self.conversation.turns[-1].answer

    @property
    def reading(self) -> Reading | None:
        """What is wanted by now; None if nothing is."""
        return self.conversation.reading

    @property
    def question(self) -> str:
        """The question that waits for an answer; empty if none does."""
        waiting = self.conversation.open
        return "" if waiting is None else waiting.question.words

    @property
    def dialog(self) -> tuple[str, ...]:
        """What was said so far, oldest first: the `dialog` of `planner.translate`."""
        return tuple(turn.said for turn in self.conversation.turns)

    def _repr_html_(self) -> str:
        return self.conversation._repr_html_()


def answered(start: Conversation, ask: Callable[[str], str | None] | None) -> Conversation:
    """Return the conversation after its questions were answered; an answer of None leaves the question open."""
    talk = start
    while ask is not None and talk.open is not None:
        reply = ask(talk.turns[-1].answer.question)
        if reply is None:
            break
        talk = heard(talk, reply)
    return talk


def how_far(talk: Conversation) -> int:
    """Return how far what was said last is understood: wholly, but for a question, as what is so already, not at all."""
    answer = talk.turns[-1].answer
    if answer.reading is not None:
        return 3
    return 2 if talk.open is not None else int(answer.reason.startswith(ALREADY_SO))


class Amendments:
    """What is said while a run goes on: give it to `planner.run`, and call `amend` from any thread."""

    def __init__(self) -> None:
        self._said: queue.SimpleQueue[str] = queue.SimpleQueue()

    def amend(self, text: str) -> None:
        """Say that to the run; it is taken in between two control steps."""
        if text.strip():
            self._said.put(text)

    def __call__(self) -> str | None:
        """Return what was said first of all that is not taken in yet; None if there is nothing."""
        try:
            return self._said.get_nowait()
        except queue.Empty:
            return None


class Listener:
    """Says what words change in a run: fits the hook `changed`. It remembers the conversation.

    `about` begins a conversation about a task as it is seen then, `settled` adds to a goal how the body is left.
    """

    def __init__(
        self,
        talk: Conversation,
        about: Callable[[Task], Conversation],
        settled: Callable[[Formula], Formula],
    ) -> None:
        self.talk = talk
        self._about, self._settled = about, settled

    def __call__(self, words: str, visible: Task) -> Change:
        """Return what the words change, by what is visible now."""
        before = self.talk.reading
        self.talk = heard(seeing(self.talk, self._about(visible)), words)
        answer = self.talk.turns[-1].answer
        if self.talk.is_stopped:
            return Change(is_stop=True, answer=told(answer))
        reading = answer.reading
        if reading is None or (before is not None and _asks_the_same(reading, before)):
            return Change(answer=told(answer))
        return Change(Goal(self._settled(reading.goal), reading.rules, reading.metric), answer=told(answer))


def _asks_the_same(one: Reading, other: Reading) -> bool:
    return (one.goal, one.rules, one.metric) == (other.goal, other.rules, other.metric)

"""Dialogs: answers leave what they say of the candidates, later words change what is wanted, and a run obeys them."""

from __future__ import annotations

import io
import json
import math
import os
import pty
import threading
import time
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import planner
from planner.cli import main
from planner.commands.asking import TypedLines, at_terminal, may_ask
from planner.core import (
    TRUE,
    Always,
    And,
    AtMostOnce,
    Atom,
    Cause,
    Instruction,
    Not,
    Outcome,
    Reading,
    SometimeBefore,
    Translation,
    TranslationStatus,
    both,
)
from planner.equivalence import compared
from planner.execution import Change, Goal, Hooks, words_for
from planner.pddl import read_domain, read_formula, read_problem
from planner.pipeline import Setup
from planner.talking import Amendments, Listener
from tests.dialogs import INSTRUCTIONS, task_named
from tests.engine_tasks import BLOCKS
from tests.execution_blocks import TOWER, WORLD, Blocks, go, kinds
from tests.running import children
from translators.conversation import ALREADY_SO, MOST_ROUNDS, plain_fault
from translators.dialog import Conversation, conversation, heard, replayed
from translators.grounded import translate
from translators.posterior import Candidate, Part, entropy, posterior
from translators.questions import best_question, expected_drop

DIALOGS = [
    json.loads(line) for line in (Path(__file__).parent / "dialogs.jsonl").read_text().splitlines() if line
]
OK, ASKED, REFUSED = TranslationStatus.OK, TranslationStatus.AMBIGUOUS, TranslationStatus.REFUSED
ROSE = "water the rose"


def begin(name: str) -> Conversation:
    task = task_named(name)
    return conversation(task.domain, task, lambda text: one_text(name, text))


@cache
def one_text(name: str, text: str) -> Translation:
    task = task_named(name)
    return translate(Instruction(text, task), task.domain)


def last(name: str, *said: str) -> Translation:
    return replayed(begin(name), said).turns[-1].answer


def goal(name: str, *said: str) -> str:
    found = last(name, *said)
    assert found.reading is not None, found.question or found.reason
    return str(found.reading.goal)


# --- what people say --------------------------------------------------------------------------------


def is_right(row: dict, found: Translation) -> bool:
    if row.get("asks") or row.get("refused"):
        return found.status is (ASKED if row.get("asks") else REFUSED)
    if found.reading is None:
        return False
    task = task_named(row["domain"])

    def same(one, text: str) -> bool:
        return compared(one, read_formula(text, task.domain, task.all_objects()), task, 20.0).equal is True

    golds = [(row["goal"], row.get("rule") or "(and)"), *row.get("also", [])]
    return any(
        same(found.reading.goal, goal) and same(both(found.reading.rules), rule) for goal, rule in golds
    )


@pytest.mark.parametrize("row", DIALOGS, ids=lambda row: f"{row['domain']}: {' / '.join(row['said'][-2:])}")
def test_a_dialog_ends_in_what_is_meant(row):
    found = last(row["domain"], *row["said"])
    assert is_right(row, found) is not row.get("not_yet", False), found


def test_the_dialogs_are_of_many_kinds_of_domains():
    assert len({row["domain"] for row in DIALOGS}) == 14
    assert sum(len(row["said"]) - 1 for row in DIALOGS) > 190


# --- questions --------------------------------------------------------------------------------------


def test_the_question_names_what_differs_and_answers_to_it_are_weighed():
    talk = replayed(begin("table"), ["put the cube on the cube"])
    assert len(talk.turns[-1].answer.alternatives) == 12  # also those that the translator left out
    assert "first “the cube”" in talk.open.question.words
    talk = heard(talk, "the red one")
    assert "second “the cube”" in talk.open.question.words
    assert str(heard(talk, "orange").reading.goal) == "(on red-cube orange-cube)"


def test_one_answer_may_settle_two_questions():
    assert goal("table", "put the cube on the cube", "the red one", "no, wait, put red on blue") == (
        "(on red-cube blue-cube)"
    )


def candidates(*goals: str, weights=None) -> list[Candidate]:
    made = []
    for i, name in enumerate(goals):
        part = Part("put it on a", Atom("on", (name, "a")), And())
        made.append(Candidate((part,), (weights or [1.0] * len(goals))[i], (("Which one", name),)))
    return list(posterior(made))


def test_the_question_tells_as_many_bits_as_its_answer_has():
    lexicon = begin("blocks").lexicon
    found = candidates("b", "c", "d", "e")
    question = best_question(found, lexicon)
    assert question.words == "Which one: b, c, d or e?"
    assert expected_drop(question, found) == pytest.approx(2.0)
    uneven = candidates("b", "c", weights=[3.0, 1.0])
    assert expected_drop(best_question(uneven, lexicon), uneven) == pytest.approx(entropy([0.75, 0.25]))


def test_many_things_are_asked_for_by_what_tells_them_apart():
    names = [f"b{i}" for i in range(12)]
    facts = [f"(clear {one})" for one in names[6:]] + [
        f"(on {one} {two})" for one, two in zip(names[6:], names[:6], strict=True)
    ]
    task = read_problem(
        f"(define (problem p) (:domain blocks) (:objects {' '.join(names)})"
        f" (:init (handempty) {' '.join(facts)} {' '.join(f'(ontable {one})' for one in names[:6])}) (:goal (and)))",
        read_domain(BLOCKS),
    )
    talk = planner.converse(task)
    assert talk.say("pick up the block").question.endswith("one that is clear or one of the others?")
    assert talk.say("the clear one").question.endswith("b 6, b 7, b 8, b 9, b 10 or another?")
    assert str(talk.say("the one on b5").reading.goal) == "(holding b11)"


def test_whether_order_matters_is_a_question_of_yes_and_no():
    first, second = Atom("on", ("a", "b")), Atom("on", ("c", "d"))
    ways = [
        Reading(And((first, second)), SometimeBefore(second, first), confidence=0.5),
        Reading(And((first, second)), confidence=0.5),
    ]
    asking = Translation(ASKED, question="?", alternatives=tuple(ways))
    task = task_named("blocks")
    start = conversation(task.domain, task, lambda text: asking)
    talk = heard(start, "a on b then c on d")
    assert talk.turns[-1].answer.question == "Does the order matter: first a is on b, then c is on d?"
    assert heard(talk, "yes").reading.rules == ways[0].rules
    assert heard(talk, "no, it does not").reading.rules == And()


def test_a_word_that_is_not_known_is_asked_about():
    talk = planner.converse(task_named("table"))
    assert talk.say("open the windoe").reading is not None  # so near that it is taken as meant
    assert talk.say("stop").status is REFUSED
    assert (
        talk.say("put the bleu cube on the red one").question == "“bleu” is not known here. Is “blue” meant?"
    )
    assert str(talk.say("yes").reading.goal) == "(on blue-cube red-cube)"
    assert planner.translate("put the bleu cube on the red one", task_named("table")).status is REFUSED


def test_what_cannot_be_is_refused_and_what_was_wanted_stays():
    talk = planner.converse(task_named("blocks"))
    talk.say("put a on b")
    refused = talk.say("also put b on a")
    assert refused.status is REFUSED
    assert "contradiction" in refused.reason
    assert str(talk.reading.goal) == "(on a b)"
    assert talk.say("also put c on a").status is OK


def test_what_is_proved_impossible_is_refused_within_a_dialog():
    rooms = read_domain("""(define (domain d) (:predicates (lamp ?x) (fuse ?x) (spare ?x))
      (:action light :parameters (?x) :precondition (fuse ?x) :effect (and (lamp ?x) (not (fuse ?x)) (not (spare ?x)))))""")
    here = read_problem(
        "(define (problem p) (:domain d) (:objects hall attic) (:init (fuse hall) (spare hall)) (:goal (and)))",
        rooms,
    )
    talk = planner.converse(here)
    assert talk.say("lamp hall").status is OK
    assert "proved" in talk.say("also spare hall").reason
    assert str(talk.reading.goal) == "(lamp hall)"


def test_a_question_is_given_up_after_a_few_rounds_with_a_reason():
    said = ["put the block on a", *["dunno"] * MOST_ROUNDS]
    found = last("blocks", *said)
    assert found.status is REFUSED
    assert "asked 3 times" in found.reason


# --- the seam ---------------------------------------------------------------------------------------


def test_a_dialog_is_replayed_without_a_memory():
    garden = INSTRUCTIONS / "garden"
    files = garden / "domain.pddl", garden / "p1.pddl"
    asked = planner.translate(ROSE, *files)
    assert asked.question == "Which one is meant by “the rose”: the rose red or the rose white?"
    found = planner.translate("the white one", *files, dialog=(ROSE,))
    assert str(found.reading.goal) == "(watered rose-white)"
    found = planner.translate("and the tomato", *files, dialog=(ROSE, "the white one"))
    assert "the tomato is watered" in found.reading.words
    task = task_named("garden")
    same = translate(Instruction("the white one", task, (ROSE,)), task.domain)
    assert str(same.reading.goal) == "(watered rose-white)"


def test_a_conversation_is_replayed_to_the_same_end():
    talk = planner.converse(task_named("table"))
    for text in ("put the cube on the blue one", "the red one", "also open the drawer", "no, the window"):
        found = talk.say(text)
    again = planner.translate(talk.dialog[-1], task_named("table"), dialog=talk.dialog[:-1])
    assert again.reading == found.reading
    assert "<td" in talk._repr_html_()
    assert talk.question == ""


def test_what_was_said_is_shown_as_text():
    talk = planner.converse(task_named("table"))
    talk.say("<script>alert(1)</script>")
    assert "<script>" not in talk._repr_html_()


# --- whatever is answered ---------------------------------------------------------------------------

WORDS = """the red blue green one cube drawer window left other first second last no not yes both neither either any
all of them it on in and or also instead put open stop undo never mind then 2 zebra , . ? I mean don't care"""
TEXTS = st.one_of(
    st.lists(st.sampled_from(WORDS.split()), max_size=8).map(" ".join),
    st.sampled_from(
        [each for row in DIALOGS for each in row["said"] if row["domain"] in ("table", "blocks")]
    ),
    st.text(max_size=12),
)


@settings(max_examples=120, deadline=None)
@given(st.sampled_from(["table", "blocks"]), st.lists(TEXTS, min_size=1, max_size=5))
def test_whatever_is_said_the_answer_is_a_reading_a_question_or_a_refusal(name, texts):
    n_read = 0

    def counted(text: str) -> Translation:
        nonlocal n_read
        n_read += 1
        return one_text(name, text)

    start = begin(name)
    talk = conversation(start.lexicon.domain, start.lexicon.task, counted)
    for text in ["put the block on a" if name == "blocks" else "put the cube on the blue one", *texts]:
        n_read, was = 0, talk.reading
        talk = heard(talk, text)
        found = talk.turns[-1].answer
        assert n_read < 60
        if found.status is OK:
            assert found.reading == talk.reading
            assert not plain_fault(found.reading, talk.lexicon)
        elif found.status is ASKED:
            assert talk.open.question.words in found.question
            assert talk.open.rounds < MOST_ROUNDS
            assert math.isclose(sum(one.weight for one in talk.open.candidates), 1.0, abs_tol=1e-6)
        else:
            assert found.reason
            assert talk.open is None
            assert talk.reading == was or talk.is_stopped or found.reason.startswith(ALREADY_SO)


# --- a run that is amended --------------------------------------------------------------------------

A_ON_B, B_ON_C, C_ON_A = Atom("on", ("a", "b")), Atom("on", ("b", "c")), Atom("on", ("c", "a"))
A_HELD = Atom("held", ("a",))


class Said:
    """Says each text once its time has come."""

    def __init__(self, robot, texts):
        self.robot, self.texts = robot, sorted(texts.items())

    def __call__(self):
        if self.texts and self.robot.now_s >= self.texts[0][0]:
            return self.texts.pop(0)[1]
        return None


def amended_run(texts, changes, goal=TOWER, rules=TRUE):
    robot = Blocks()
    hooks = Hooks(said=Said(robot, texts), changed=lambda text, task: changes[text])
    return robot, go(robot, goal, hooks=hooks, rules=rules)


def events(trace, kind):
    return [event.details for event in trace.events if event.kind == kind]


def test_another_goal_is_planned_for_from_what_is_seen_then():
    robot, trace = amended_run({0.7: "other"}, {"other": Change(Goal(C_ON_A), answer="c on a")})
    assert trace.outcome is Outcome.DONE
    assert C_ON_A in robot.state.facts
    (told,) = events(trace, "amended")
    assert (told["words"], told["old_goal"], told["goal"]) == ("other", "(and (on a b) (on b c))", "(on c a)")
    (plan,) = events(trace, "replanned")
    assert plan["steps"][0] != "(pick b)"  # b was in the hand by then
    assert "told “other”" in " ".join(map(words_for, trace.events))


def test_stop_stops_the_robot_and_ends_the_run():
    robot, trace = amended_run({0.7: "stop"}, {"stop": Change(is_stop=True)})
    assert (trace.outcome, trace.failure.cause) == (Outcome.CANCELLED, Cause.CANCELLED)
    assert robot.stopped >= 2
    assert robot.now_s < 1.0
    assert "stopped" in kinds(trace)


def test_words_that_change_nothing_leave_the_plan_alone():
    _, trace = amended_run({0.7: "what?"}, {"what?": Change(answer="not understood")})
    assert trace.outcome is Outcome.DONE
    assert "replanned" not in kinds(trace)
    assert events(trace, "not_amended") == [{"words": "what?", "answer": "not understood"}]
    assert kinds(trace).count("subgoal_done") == 4


def test_what_is_said_before_the_first_plan_counts():
    robot, trace = amended_run({0.0: "other"}, {"other": Change(Goal(C_ON_A))})
    assert trace.outcome is Outcome.DONE
    assert C_ON_A in robot.state.facts
    assert kinds(trace).count("planned") == 1


def test_a_rule_that_stays_is_judged_by_the_whole_way_and_a_new_one_from_now_on():
    once = AtMostOnce(A_HELD)
    texts, changes = {1.1: "take a"}, {"take a": Change(Goal(both(A_HELD, Not(A_ON_B)), once))}
    start = both(A_ON_B, Atom("held", ("c",)))  # a was held and stands on b when it is said
    _, kept = amended_run(texts, changes, start, rules=once)
    assert (kept.outcome, kept.failure.cause) == (Outcome.FAILED, Cause.FORBIDDEN)
    _, fresh = amended_run(texts, changes, start)
    assert fresh.outcome is Outcome.DONE


def test_a_new_rule_that_what_is_seen_then_breaks_ends_the_run():
    never = Goal(TOWER, Always(Not(Atom("held", ("b",)))))
    _, trace = amended_run({0.6: "never hold b"}, {"never hold b": Change(never)})
    assert (trace.outcome, trace.failure.cause) == (Outcome.FAILED, Cause.FORBIDDEN)


def test_a_rule_that_is_broken_stays_broken_whatever_is_said():
    rule = Always(Not(Atom("held", ("b",))))
    robot, trace = amended_run({0.5: "forget that"}, {"forget that": Change(Goal(C_ON_A))}, rules=rule)
    assert (trace.outcome, trace.failure.condition) == (Outcome.FAILED, rule)
    assert "amended" not in kinds(trace)
    assert robot.stopped


def test_words_said_to_a_run_are_read_by_what_is_seen_then():
    robot = Blocks()
    seen = []

    def about(visible):
        seen.append(Atom("held", ("a",)) in visible.init.facts)
        return conversation(
            WORLD.domain, visible, lambda text: translate(Instruction(text, visible), WORLD.domain)
        )

    talk = heard(about(WORLD.task_from(robot.observe())), "put a on b")
    said = Said(robot, {0.6: "also put b on c", 1.2: "never mind", 1.3: "blah", 1.4: "no, on c"})
    trace = go(robot, A_ON_B, hooks=Hooks(said=said, changed=Listener(talk, about, lambda goal: goal)))
    assert trace.outcome is Outcome.DONE
    assert Atom("on", ("a", "c")) in robot.state.facts
    assert [(told["old_goal"], told["goal"]) for told in events(trace, "amended")] == [
        ("(on a b)", "(and (on a b) (on b c))"),
        ("(and (on a b) (on b c))", "(on a b)"),
        ("(on a b)", "(on a c)"),
    ]
    assert events(trace, "not_amended") == [{"words": "blah", "answer": "not understood: 'blah'"}]
    assert seen == [False, True, False, False, False]


def test_what_is_put_in_from_another_thread_comes_out_in_order():
    amendments = Amendments()
    threads = [threading.Thread(target=amendments.amend, args=(f"text {i}",)) for i in range(4)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    amendments.amend("   ")
    said = [amendments() for _ in range(5)]
    assert sorted(said[:4]) == [f"text {i}" for i in range(4)]
    assert said[4] is None


def test_a_simulated_run_takes_in_what_is_said_while_it_goes_on():
    amendments = Amendments()

    def tell(event):
        if event.kind == "subgoal_started" and event.details["step"] == 0 and not told:
            told.append(event)
            amendments.amend("also put the orange cube on the right")
        if event.kind == "replanned" and len(told) == 1:
            told.append(event)
            amendments.amend("no, on the left")

    told: list = []
    before = children()
    done = planner.run(
        "tabletop",
        "put the cube on the blue one",
        Setup(problem="cube-triple", seed=1),
        on_event=tell,
        ask=lambda question: "the red one" if "the red cube or the orange cube" in question else None,
        amendments=amendments,
    )
    assert done.trace.outcome is Outcome.DONE, done.trace.failure
    goals = [event.details["goal"] for event in done.trace.events if event.kind == "amended"]
    assert len(goals) == 2
    assert "(at orange-cube left)" in goals[-1]
    assert "(on red-cube blue-cube)" in goals[-1]
    assert len(children()) <= len(before) + 8  # the warm workers of engines


# --- at the terminal --------------------------------------------------------------------------------


def garden() -> list[str]:
    return [str(INSTRUCTIONS / "garden" / "domain.pddl"), str(INSTRUCTIONS / "garden" / "p1.pddl")]


def test_with_ask_the_question_is_put_and_the_answer_taken(monkeypatch, capsys):
    monkeypatch.setattr("sys.stdin", io.StringIO("erm\nthe white one\n"))
    assert main(["translate", "--ask", *garden(), ROSE]) == 0
    said = capsys.readouterr()
    assert said.out == "(watered rose-white)\n"
    assert said.err.count("> ") == 2


@pytest.mark.parametrize("arguments", [[], ["--json", "--ask"]])
def test_without_a_terminal_or_with_json_nothing_is_asked(arguments, monkeypatch, capsys):
    monkeypatch.setattr("sys.stdin", io.StringIO("the white one\n"))
    assert main(["translate", *arguments, *garden(), ROSE]) == 13
    said = capsys.readouterr()
    assert "Which one" in (said.out if arguments else said.err)
    assert "> " not in said.err


def test_an_end_of_the_input_leaves_the_question_unanswered(monkeypatch, capsys):
    monkeypatch.setattr("sys.stdin", io.StringIO(""))
    assert main(["translate", "--ask", *garden(), ROSE]) == 13
    assert capsys.readouterr().err.count("Which one") == 1


def test_typed_lines_are_told_and_the_thread_ends():
    master, slave = pty.openpty()
    lines: list[str] = []
    with os.fdopen(slave) as source:
        assert at_terminal(source)
        with TypedLines(lines.append, source):
            os.write(master, b"also open the drawer\nno, the window\n")
            end_s = time.monotonic() + 5.0
            while len(lines) < 2 and time.monotonic() < end_s:
                time.sleep(0.01)
        assert lines == ["also open the drawer", "no, the window"]
        assert not any(thread.name == "typed lines" for thread in threading.enumerate())
    os.close(master)


def test_json_never_asks(monkeypatch):
    monkeypatch.setattr("planner.commands.asking.at_terminal", lambda source: True)
    assert may_ask(False, False)
    assert not may_ask(True, True)


def test_what_is_so_already_is_refused_but_may_be_what_a_change_comes_to():
    task = task_named("garden")
    found = planner.translate("water the basil", task)
    assert found.status is REFUSED
    assert found.reason == "that is so already: the basil is watered. Nothing is to be done"
    talk = planner.converse(task)
    talk.say("water the mint")
    assert str(talk.say("no, the basil").reading.goal) == "(watered basil)"


@pytest.mark.parametrize(
    "text",
    ["stop", "STOP!!", "stop it now please", "no, stop", "stop stop stop", "please stop", "emergency stop", "Freeze!",
     "halt", "stop what you're doing", "stpo", "that's enough", "abort, abort!", "oh no stop"],
)  # fmt: skip
def test_a_stop_is_a_stop_however_it_is_said(text):
    talk = replayed(begin("blocks"), ["put a on b", text])
    assert talk.is_stopped
    assert talk.reading is None
    assert replayed(begin("blocks"), ["put the block on a", text]).is_stopped  # also for an answer


@pytest.mark.parametrize("text", ["ok", "yes please", "thanks", "go on", "that's right", "Great, thanks!"])
def test_what_only_agrees_changes_nothing(text):
    talk = replayed(begin("blocks"), ["put a on b", text])
    assert str(talk.turns[-1].answer.reading.goal) == "(on a b)"
    assert not talk.before

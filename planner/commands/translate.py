"""A sentence to a PDDL goal, constraints and metric; or a file of them."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from contextlib import nullcontext
from functools import lru_cache
from pathlib import Path
from typing import Any

from planner.commands.asking import answer, may_ask
from planner.core import (
    TRUE,
    BadInputError,
    Formula,
    Metric,
    Reading,
    Task,
    Translation,
    TranslationStatus,
    conjuncts,
)
from planner.pddl import read_task, text_of, write_formula, write_metric, write_problem
from planner.pipeline import check, converse, described, translate

NEEDS_AN_ANSWER = 13


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("domain", nargs="?", type=Path)
    parser.add_argument("problem", nargs="?", type=Path)
    parser.add_argument("instruction", nargs="?")
    parser.add_argument("--items", type=Path, help="a file of JSON lines with id, domain, problem, text")
    parser.add_argument("--out", type=Path, help="where the answers to --items go (default: standard output)")
    parser.add_argument(
        "--whole", metavar="TEXT", help="DOMAIN.pddl and this: the task that the text describes, as PDDL"
    )
    parser.add_argument(
        "--translator", default="grounded", help="`cairn translators` lists them (default: grounded)"
    )
    parser.add_argument(
        "--ask", action="store_true", help="put questions, and take the answers from standard input"
    )
    parser.add_argument(
        "--check",
        action="store_true",
        help="plan for what is understood, tell the plan, ask where it disagrees with the text; what each rule is worth",
    )
    parser.add_argument("--json", action="store_true", help="print one JSON document")


def run(arguments: argparse.Namespace) -> int:
    """Return 0, or 13 when a single instruction was refused or needs an answer."""
    if arguments.items:
        return _items(arguments)
    if arguments.whole is not None and arguments.domain is not None:
        return _whole(arguments)
    if arguments.instruction is None:
        raise BadInputError(
            'expected DOMAIN.pddl PROBLEM.pddl "instruction", --items FILE.jsonl, or DOMAIN.pddl --whole TEXT'
        )
    task = read_task(arguments.domain, arguments.problem)
    talk = converse(task, translator=arguments.translator)
    found = talk.say(arguments.instruction)
    is_asked = may_ask(arguments.ask, arguments.json)
    if arguments.check and not is_asked:
        return _checked(arguments, task)
    while talk.question and is_asked:
        reply = answer(found.question)
        if reply is None:
            break
        found = talk.say(reply)
    if arguments.json:
        print(json.dumps(document(found), ensure_ascii=False))
    elif found.reading is not None:
        _print(found.reading)
    elif found.reason or not is_asked:
        print(found.reason or found.question, file=sys.stderr)
    return 0 if found.status is TranslationStatus.OK else NEEDS_AN_ANSWER


def _print(reading: Reading) -> None:
    print(write_formula(reading.goal))
    for constraint in constraints_of(reading.rules):
        print(constraint)
    if reading.metric:
        print(metric_of(reading.metric))
    print(reading.words, file=sys.stderr)


def _checked(arguments: argparse.Namespace, task: Task) -> int:
    """Print the reading, the plan for it and what its rules are worth; 13 where the plan and the text disagree."""
    found = check(arguments.instruction, task, translator=arguments.translator)
    if arguments.json:
        told = {
            "plan": list(found.happened),
            "rules": [{"rule": write_formula(rule.rule), "worth": str(rule)} for rule in found.rules],
            "disagreements": list(found.disagreements),
            "reason": found.reason,
        }
        print(json.dumps({**document(found.translation), "check": told}, ensure_ascii=False))
    else:
        told_so, others = found.translation, found.translation.alternatives
        if told_so.reading is not None:
            _print(told_so.reading)
        elif found.disagreements and others:
            _print(others[0])
        for line in ("The plan for it:", *found.happened) if found.happened else (found.reason,):
            print(line, file=sys.stderr)
        for rule in found.rules:
            print(f"rule: {rule}", file=sys.stderr)
        if told_so.reading is None:
            print(told_so.question or told_so.reason, file=sys.stderr)
    return 0 if found.translation.status is TranslationStatus.OK else NEEDS_AN_ANSWER


def _whole(arguments: argparse.Namespace) -> int:
    """Print the task that a text describes; return 0, or 13 if none could be read from it."""
    found = described(arguments.whole, arguments.domain)
    if found.task is None:
        print(found.reason, file=sys.stderr)
        return NEEDS_AN_ANSWER
    text = write_problem(found.task)
    print(json.dumps({"problem": text}) if arguments.json else text)
    return 0


def document(found: Translation) -> dict[str, Any]:
    """Return the translation as JSON values."""
    reading = found.reading
    return {
        "status": found.status.value,
        **(
            _reading(reading)
            if reading
            else {"goal": None, "constraints": [], "metric": None, "confidence": 0.0}
        ),
        "reason": found.reason,
        "question": found.question,
        "alternatives": [_reading(one) for one in found.alternatives],
        "words": reading.words if reading else "",
    }


def constraints_of(rules: Formula) -> list[str]:
    """Return the rules as PDDL3 constraints, one for each conjunct."""
    return [] if rules == TRUE else [write_formula(rule) for rule in conjuncts(rules)]


def metric_of(metric: Metric | None) -> str | None:
    """Return the metric as PDDL, or None."""
    return None if metric is None else write_metric(metric)


def _reading(reading: Reading) -> dict[str, Any]:
    return {
        "goal": write_formula(reading.goal),
        "constraints": constraints_of(reading.rules),
        "metric": metric_of(reading.metric),
        "confidence": reading.confidence,
    }


def _items(arguments: argparse.Namespace) -> int:
    """Translate every line; one that cannot be used is answered with its error, and the others go on."""
    folder = arguments.items.parent
    out = arguments.out.open("w", encoding="utf-8") if arguments.out else nullcontext(sys.stdout)
    with out as stream:
        for number, line in _lines(arguments.items):
            answer = _answer(line, number, folder, arguments.translator)
            stream.write(json.dumps(answer, ensure_ascii=False) + "\n")
    return 0


def _lines(path: Path) -> Iterator[tuple[int, str]]:
    for number, line in enumerate(text_of(path).splitlines(), start=1):
        if line.strip():
            yield number, line


def _answer(line: str, number: int, folder: Path, translator: str) -> dict[str, Any]:
    name: Any = None
    try:
        item = json.loads(line)
        name = item["id"]
        task = _task(folder / item["domain"], folder / item["problem"])
        return {"id": name, **document(translate(item["text"], task, translator=translator))}
    except json.JSONDecodeError as error:
        words = f"line {number}, column {error.colno}: not JSON: {error.msg}"
    except (KeyError, TypeError) as error:
        words = f"line {number}: expected an object with id, domain, problem and text; {error!r}"
    except BadInputError as error:
        words = f"line {number}: {error}"
    refused = Translation(TranslationStatus.REFUSED, reason=f"bad input: {words}")
    return {"id": name, **document(refused)}


@lru_cache(maxsize=8)
def _task(domain: Path, problem: Path) -> Task:
    return read_task(domain, problem)

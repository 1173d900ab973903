"""Other names for the same things: what is understood must not depend on which they are, as long as they mean something."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from planner.bench.translate import run_items, summarise
from planner.pddl import read_task
from planner.pddl.instructions import items_in
from translators.words import words_in

ROOT = Path(__file__).parent / "instructions"
NOT_RENAMED = {"and", "or", "not", "forall", "exists", "imply", "when", "object", "either", "increase"}
OTHER_WORDS = {  # of the predicates' names; what no pair has stays, behind a mark or without its separators
    "at": "located-at", "in": "is-in", "on": "is-on", "open": "is-open", "holding": "is-holding", "empty": "is-empty",
}  # fmt: skip

NAMES = [
    *(
        "amber",
        "basil",
        "cedar",
        "delta",
        "ember",
        "fable",
        "ginger",
        "hazel",
        "indigo",
        "jasper",
        "kiwi",
        "lotus",
    ),
    *(
        "maple",
        "nectar",
        "olive",
        "poppy",
        "quartz",
        "raven",
        "saffron",
        "tulip",
        "umber",
        "violet",
        "walnut",
        "yarrow",
    ),
    *("zinnia", "acorn", "birch", "clover", "dahlia", "elm", "fern", "gorse", "heather", "iris", "juniper"),
]


def renamed(source: Path, target: Path) -> dict[str, str]:
    """Write the domain with other names of predicates and objects, in files and texts alike; return which for which."""
    task = read_task(source / "domain.pddl", source / "p1.pddl")
    predicates = {
        each.name: OTHER_WORDS.get(
            each.name, f"is-{re.sub('[_-]', '', each.name) if len(each.name) < 4 else each.name}"
        )
        for each in task.domain.predicates
    }
    predicates = {
        old: new.removeprefix("is-") if old.startswith("is") else new for old, new in predicates.items()
    }
    target.mkdir(parents=True)
    for file in sorted(source.glob("*.pddl")):
        (target / file.name).write_text(
            _with_names(file.read_text(encoding="utf-8"), predicates), encoding="utf-8"
        )
    lines = (source / "items.jsonl").read_text(encoding="utf-8").splitlines()
    changed = [
        json.dumps(_item(json.loads(line), predicates), ensure_ascii=False) for line in lines if line.strip()
    ]
    (target / "items.jsonl").write_text("\n".join(changed) + "\n", encoding="utf-8")
    return predicates


def with_other_objects(source: Path, target: Path) -> dict[str, str]:
    """Write the domain with other names of objects, in files and texts alike; return which word for which.

    Changed are the words that stand in names of objects alone: not those of kinds, predicates and actions, nor numbers.
    """
    files = sorted(source.glob("*.pddl"))
    tasks = [read_task(source / "domain.pddl", file) for file in files if file.stem != "domain"]
    domain = tasks[0].domain
    taken = {
        word
        for name in (
            *(kind.name for kind in domain.types), *(each.name for each in domain.predicates),
            *(each.name for each in domain.actions), *(each.name for each in domain.constants), domain.name,
        )
        for word in words_in(name)
    }  # fmt: skip
    words = dict.fromkeys(
        word for task in tasks for each in task.objects for word in words_in(each.name) if len(word) > 3
    )
    free = [word for word in words if word not in taken]
    other = dict(zip(free, (name for name in NAMES if name not in words), strict=False))
    target.mkdir(parents=True)
    for file in [*files, source / "items.jsonl"]:
        text = file.read_text(encoding="utf-8")
        if file.stem != "domain":
            text = re.sub(r"[A-Z]?[a-z]+|[A-Z]+", lambda found: _like(found[0], other), text)
        (target / file.name).write_text(text, encoding="utf-8")
    return other


def _like(word: str, other: dict[str, str]) -> str:
    """Return the other word in the same case and number."""
    lower = word.lower()
    many = "s" if lower not in other and lower.endswith("s") else ""
    new = other.get(lower.removesuffix("s") if many else lower)
    if new is None:
        return word
    return f"{new.capitalize() if word[0].isupper() else new}{many}"


def _with_names(pddl: str, names: dict[str, str]) -> str:
    def other(found: re.Match[str]) -> str:
        return (
            f"({names.get(found[1].lower(), found[1])}" if found[1].lower() not in NOT_RENAMED else found[0]
        )

    return re.sub(r"\(([A-Za-z][\w-]*)", other, pddl)


def _item(item: dict, names: dict[str, str]) -> dict:
    for reading in (item, *item["also"]):
        if reading.get("goal"):
            reading["goal"] = _with_names(reading["goal"], names)
        reading["constraints"] = [_with_names(rule, names) for rule in reading.get("constraints") or []]
    return item


@pytest.mark.parametrize("domain", ["bakery", "museum", "farm", "satellite_ops", "office_mail"])
def test_with_other_names_of_predicates_as_much_is_understood(domain, tmp_path):
    names = renamed(ROOT / domain, tmp_path / "set" / domain)
    assert all(old != new for old, new in names.items())
    before, after = (
        summarise("all", run_items(items_in(folder, domain), "grounded"))
        for folder in (ROOT, tmp_path / "set")
    )
    assert after["items"] == before["items"]
    assert after["right"] >= before["right"] - 10.0
    assert after["wrong"] <= before["wrong"] + 7.0


@pytest.mark.parametrize("domain", ["bakery", "museum", "farm", "satellite_ops", "airport_ground"])
def test_with_other_names_of_objects_as_much_is_understood(domain, tmp_path):
    names = with_other_objects(ROOT / domain, tmp_path / "set" / domain)
    assert len(names) > 3
    before, after = (
        summarise("all", run_items(items_in(folder, domain), "grounded"))
        for folder in (ROOT, tmp_path / "set")
    )
    assert after["items"] == before["items"]
    assert after["right"] >= before["right"] - 10.0
    assert after["wrong"] <= before["wrong"] + 7.0

"""The domains that dialogs are held in."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from planner.core import Task
from planner.pddl import read_domain, read_problem, read_task
from tests.engine_tasks import BLOCKS
from tests.test_translator_contract import SEEN

INSTRUCTIONS = Path(__file__).parent / "instructions"
LOOSE = """(define (problem loose) (:domain blocks) (:objects a b c d e) (:init (handempty) (ontable a) (ontable b)
 (ontable c) (ontable d) (ontable e) (clear a) (clear b) (clear c) (clear d) (clear e)) (:goal (and)))"""
FOLDERS = {
    "garden": "garden/p1",
    "museum": "museum/p1",
    "office": "office_mail/p2",
    "airport": "airport_ground/p2",
    "lift": "lift_building/p2",
    "restaurant": "restaurant/p1",
    "bakery": "bakery/p1",
    "farm": "farm/p2",
    "hospital": "hospital/p1",
    "library": "library_books/p2",
    "harbour": "harbour_cranes/p2",
    "satellite": "satellite_ops/p2",
}


@cache
def task_named(name: str) -> Task:
    """Return the task of that name: five loose blocks, the table, or a folder's."""
    if name == "blocks":
        return read_problem(LOOSE, read_domain(BLOCKS))
    if name == "table":
        return SEEN
    folder, problem = FOLDERS[name].split("/")
    return read_task(INSTRUCTIONS / folder / "domain.pddl", INSTRUCTIONS / folder / f"{problem}.pddl")

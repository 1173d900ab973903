"""PDDL text to values and back, by our own reader and writer."""

from planner.pddl.domain_reader import read_domain
from planner.pddl.formula_reader import read_formula
from planner.pddl.plan_reader import read_plan, write_plan
from planner.pddl.problem_reader import read_problem, read_task, text_of
from planner.pddl.writer import write_domain, write_expression, write_formula, write_metric, write_problem

__all__ = [
    "read_domain",
    "read_formula",
    "read_plan",
    "read_problem",
    "read_task",
    "text_of",
    "write_domain",
    "write_expression",
    "write_formula",
    "write_metric",
    "write_plan",
    "write_problem",
]

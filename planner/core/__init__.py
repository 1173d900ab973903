"""The vocabulary: values that flow between packages, and the seams between them."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from planner.core.effects import (
        Add,
        AllEffects,
        Assign,
        Delete,
        Effect,
        ForallEffect,
        TimedCondition,
        TimedEffect,
        When,
    )
    from planner.core.errors import BadInputError, nearest
    from planner.core.execution import (
        Array,
        Cause,
        Event,
        Failure,
        Moment,
        Observation,
        Outcome,
        Relied,
        Target,
        Trace,
        Verdict,
        VerdictKind,
    )
    from planner.core.formula import (
        FALSE,
        TRUE,
        Always,
        And,
        Arithmetic,
        AtEnd,
        AtMostOnce,
        Atom,
        Compare,
        Equal,
        Eventually,
        Exists,
        Expression,
        Forall,
        Formula,
        HoldAfter,
        HoldDuring,
        Imply,
        Next,
        Not,
        Or,
        Parameter,
        Preference,
        SometimeAfter,
        SometimeBefore,
        Until,
        atoms_of,
        both,
        conjuncts,
        is_temporal,
        parts_of,
        walk,
    )
    from planner.core.language import Instruction, Reading, Translation, TranslationStatus
    from planner.core.machine import Call, Clause, Edge, Guard, Hierarchy, RewardMachine, Subgoal
    from planner.core.plan import Budget, Plan, PlanResult, PlanStatus, Step
    from planner.core.seams import Engine, Monitor, Policy, Robot, Translator
    from planner.core.tables import load, with_plugins
    from planner.core.task import (
        Action,
        Axiom,
        Domain,
        DurationBound,
        DurativeAction,
        Metric,
        Predicate,
        State,
        Task,
        TimedForall,
        TimedLiteral,
        TimedPreference,
        TypeDeclaration,
    )
    from planner.core.world import World

# Where each name lives. A module is imported when one of its names is first asked for: making all the
# values takes longer than to solve a small task, and few callers need machines and worlds at once.
_NAMES_IN = {
    "effects": "Add AllEffects Assign Delete Effect ForallEffect TimedCondition TimedEffect When",
    "errors": "BadInputError nearest",
    "execution": (
        "Array Cause Event Failure Moment Observation Outcome Relied Target Trace Verdict VerdictKind"
    ),
    "formula": (
        "FALSE TRUE Always And Arithmetic AtEnd AtMostOnce Atom Compare Equal Eventually Exists "
        "Expression Forall Formula HoldAfter HoldDuring Imply Next Not Or Parameter Preference "
        "SometimeAfter SometimeBefore Until atoms_of both conjuncts is_temporal parts_of walk"
    ),
    "language": "Instruction Reading Translation TranslationStatus",
    "machine": "Call Clause Edge Guard Hierarchy RewardMachine Subgoal",
    "plan": "Budget Plan PlanResult PlanStatus Step",
    "seams": "Engine Monitor Policy Robot Translator",
    "tables": "load with_plugins",
    "task": (
        "Action Axiom Domain DurationBound DurativeAction Metric Predicate State Task TimedForall "
        "TimedLiteral TimedPreference TypeDeclaration"
    ),
    "world": "World",
}
_HOME_OF = {name: module for module, names in _NAMES_IN.items() for name in names.split()}


def __getattr__(name: str) -> Any:
    if name not in _HOME_OF:
        raise AttributeError(f"module 'planner.core' has no attribute {name!r}")
    value = getattr(import_module(f"planner.core.{_HOME_OF[name]}"), name)
    globals()[name] = value
    return value


__all__ = [
    "FALSE",
    "TRUE",
    "Action",
    "Add",
    "AllEffects",
    "Always",
    "And",
    "Arithmetic",
    "Array",
    "Assign",
    "AtEnd",
    "AtMostOnce",
    "Atom",
    "Axiom",
    "BadInputError",
    "Budget",
    "Call",
    "Cause",
    "Clause",
    "Compare",
    "Delete",
    "Domain",
    "DurationBound",
    "DurativeAction",
    "Edge",
    "Effect",
    "Engine",
    "Equal",
    "Event",
    "Eventually",
    "Exists",
    "Expression",
    "Failure",
    "Forall",
    "ForallEffect",
    "Formula",
    "Guard",
    "Hierarchy",
    "HoldAfter",
    "HoldDuring",
    "Imply",
    "Instruction",
    "Metric",
    "Moment",
    "Monitor",
    "Next",
    "Not",
    "Observation",
    "Or",
    "Outcome",
    "Parameter",
    "Plan",
    "PlanResult",
    "PlanStatus",
    "Policy",
    "Predicate",
    "Preference",
    "Reading",
    "Relied",
    "RewardMachine",
    "Robot",
    "SometimeAfter",
    "SometimeBefore",
    "State",
    "Step",
    "Subgoal",
    "Target",
    "Task",
    "TimedCondition",
    "TimedEffect",
    "TimedForall",
    "TimedLiteral",
    "TimedPreference",
    "Trace",
    "Translation",
    "TranslationStatus",
    "Translator",
    "TypeDeclaration",
    "Until",
    "Verdict",
    "VerdictKind",
    "When",
    "World",
    "atoms_of",
    "both",
    "conjuncts",
    "is_temporal",
    "load",
    "nearest",
    "parts_of",
    "walk",
    "with_plugins",
]

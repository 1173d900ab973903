"""Behaviour trees of a hierarchy as XML for BehaviorTree.CPP 4 (and its editor Groot).

The file has a tree `main`, one tree for each machine, and a model of the nodes to be written in C++: a condition for
each predicate, an action for each skill, and `NextObservation`, which is RUNNING in the tick in which it begins and
SUCCESS in the next. Actions need only start what is asked for and return RUNNING; when their facts are seen they are
halted. All else is built into the library. A tick is to see one set of facts: conditions of one tick that disagree
about a fact have no counterpart in a machine.
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterable
from functools import cached_property

from planner.core import Atom, Hierarchy
from planner.machines.behaviour_tree import (
    PAID,
    REJECTED,
    Always,
    Compared,
    Composite,
    Decorator,
    FactHolds,
    NextObservation,
    Pursue,
    Put,
    Subtree,
    Tree,
    can_pay,
    can_reject,
    trees_of,
    walk_tree,
)
from planner.pddl import write_formula
from planner.pddl.numbers import written

MAIN, NEXT = "main", "NextObservation"
_OWN = {"node", "begun", REJECTED, PAID, "name", "ID", "id", "goal", "avoid", "limit_s"}


def to_xml(hierarchy: Hierarchy) -> str:
    """Return the XML text; its tree `main` succeeds when the hierarchy accepts, and fails when it rejects."""
    writer = _Writer(hierarchy)
    root = ET.Element("root", {"BTCPP_format": "4", "main_tree_to_execute": MAIN})
    root.append(writer.main())
    for name, tree in writer.trees.items():
        ET.SubElement(root, "BehaviorTree", {"ID": writer.tree_ids[name]}).append(writer.node(name, tree))
    root.append(writer.model())
    ET.indent(root)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{ET.tostring(root, encoding="unicode")}\n'


class _Writer:
    def __init__(self, hierarchy: Hierarchy) -> None:
        self.hierarchy = hierarchy
        self.trees = trees_of(hierarchy)
        self.tree_ids = _identifiers(self.trees, {MAIN})

    @cached_property
    def ports(self) -> dict[str, dict[str, str]]:
        """The port of each parameter, by machine and parameter."""
        return {
            name: _identifiers(self.hierarchy.by_name[name].parameters, _OWN, only_words=True)
            for name in self.trees
        }

    @cached_property
    def conditions(self) -> dict[tuple[str, int], str]:
        """The condition of each predicate that is asked about, by its name and number of arguments."""
        facts = [part.atom for part in self._parts() if isinstance(part, FactHolds)]
        kinds = dict.fromkeys((fact.predicate, len(fact.args)) for fact in facts)
        return dict(
            zip(
                kinds, _unique((f"holds_{name}" for name, _ in kinds), {*self.tree_ids.values()}), strict=True
            )
        )

    @cached_property
    def actions(self) -> dict[tuple[str, int], str]:
        """The action of each skill, by its name and number of arguments; of each subgoal without, by its place."""
        kinds = dict.fromkeys(_kind(part) for part in self._parts() if isinstance(part, Pursue))
        taken = {*self.tree_ids.values(), *self.conditions.values(), NEXT}
        return dict(zip(kinds, _unique((f"do_{name}" for name, _ in kinds), taken), strict=True))

    def _parts(self) -> Iterable[Tree]:
        return (part for tree in self.trees.values() for part in walk_tree(tree))

    def main(self) -> ET.Element:
        hierarchy = self.hierarchy
        tree = ET.Element("BehaviorTree", {"ID": MAIN})
        rejects, pays = can_reject(hierarchy, hierarchy.root), can_pay(hierarchy, hierarchy.root)
        sequence = ET.SubElement(tree, "Sequence")
        if rejects or pays:
            code = "; ".join([f"{REJECTED}:=0"] * rejects + [f"{PAID}:=0.0"] * pays)
            ET.SubElement(sequence, "Script", {"code": code})
        sequence.append(self.node(hierarchy.root, Subtree(hierarchy.root, ())))
        if rejects:
            ET.SubElement(sequence, "ScriptCondition", {"code": f"{REJECTED}==0"})
        return tree

    def node(self, machine: str, tree: Tree) -> ET.Element:
        """Return the element of a node in the tree of that machine."""
        match tree:
            case Composite(_, children):
                return _above(tree.kind, [self.node(machine, child) for child in children])
            case Decorator(_, child):
                return _above(tree.kind, [self.node(machine, child)])
            case Always(succeeds):
                return ET.Element("AlwaysSuccess" if succeeds else "AlwaysFailure")
            case NextObservation():
                return ET.Element("Action", {"ID": NEXT})
            case Compared(variable, comparator, value):
                return ET.Element("ScriptCondition", {"code": f"{variable}{comparator}{value}"})
            case Put(values, paid):
                parts = [f"{name}:={value}" for name, value in values]
                parts += [f"{PAID}:={PAID}+({written(paid)})"] if paid else []
                return ET.Element("Script", {"code": "; ".join(parts)})
            case FactHolds(atom):
                condition = self.conditions[atom.predicate, len(atom.args)]
                return ET.Element("Condition", {"ID": condition, **self._args(machine, atom)})
            case Subtree(called, args):
                return self._call(machine, called, args)
            case Pursue():
                return self._action(machine, tree)
        raise TypeError(f"no node of a behaviour tree: {tree!r}")

    def _call(self, machine: str, called: str, args: tuple[str, ...]) -> ET.Element:
        ports = {
            port: self._term(machine, arg)
            for port, arg in zip(self.ports[called].values(), args, strict=True)
        }
        ports |= {REJECTED: f"{{{REJECTED}}}"} if can_reject(self.hierarchy, called) else {}
        ports |= {PAID: f"{{{PAID}}}"} if can_pay(self.hierarchy, called) else {}
        return ET.Element("SubTree", {"ID": self.tree_ids[called], **ports})

    def _action(self, machine: str, tree: Pursue) -> ET.Element:
        subgoal = tree.subgoal
        if subgoal.skill is not None:
            ports = self._args(machine, subgoal.skill)
        else:
            ports = {port: f"{{{port}}}" for port in self.ports[machine].values()}
        ports["goal"] = write_formula(subgoal.achieve)
        if subgoal.avoid is not None:
            ports["avoid"] = write_formula(subgoal.avoid)
        ports["limit_s"] = written(subgoal.limit_s)
        return ET.Element("Action", {"ID": self.actions[_kind(tree)], **ports})

    def _args(self, machine: str, atom: Atom) -> dict[str, str]:
        return {f"arg{number}": self._term(machine, arg) for number, arg in enumerate(atom.args, 1)}

    def _term(self, machine: str, term: str) -> str:
        return f"{{{self.ports[machine][term]}}}" if term in self.ports[machine] else term

    # --- the model --------------------------------------------------------------------------------

    def model(self) -> ET.Element:
        """Return what there is to know of the nodes that are not built in, for editors."""
        model = ET.Element("TreeNodesModel")
        for (predicate, n_args), kind in self.conditions.items():
            element = ET.SubElement(model, "Condition", {"ID": kind})
            for number in range(1, n_args + 1):
                _port(element, f"arg{number}", f"object {number} of the fact {predicate}")
        for (_, n_args), kind in self.actions.items():
            element = ET.SubElement(model, "Action", {"ID": kind})
            names = [f"arg{number}" for number in range(1, n_args + 1)]
            for name in names or self._variables(kind):
                _port(element, name, "an object")
            _port(element, "goal", "what should come to hold, in PDDL")
            _port(element, "avoid", "what must not hold meanwhile, in PDDL", default="")
            _port(element, "limit_s", "seconds that it may take")
        if any(isinstance(part, NextObservation) for part in self._parts()):
            ET.SubElement(model, "Action", {"ID": NEXT})
        for name, tree_id in self.tree_ids.items():
            element = ET.SubElement(model, "SubTree", {"ID": tree_id})
            for parameter, port in self.ports[name].items():
                _port(element, port, f"the object that {parameter} stands for")
            for port, is_used in ((REJECTED, can_reject), (PAID, can_pay)):
                if is_used(self.hierarchy, name):
                    ET.SubElement(element, "inout_port", {"name": port})
        return model

    def _variables(self, kind: str) -> Iterable[str]:
        """Return the ports of an action without skill: the parameters of the machine it belongs to."""
        for part in self._parts():
            if isinstance(part, Pursue) and part.subgoal.skill is None and self.actions[_kind(part)] == kind:
                return self.ports[part.machine].values()
        return ()


def _kind(part: Pursue) -> tuple[str, int]:
    skill = part.subgoal.skill
    return (f"{part.machine}_{part.number}", 0) if skill is None else (skill.predicate, len(skill.args))


def _above(tag: str, children: list[ET.Element]) -> ET.Element:
    element = ET.Element(tag)
    element.extend(children)
    return element


def _port(element: ET.Element, name: str, words: str, default: str | None = None) -> None:
    attributes = {"name": name, "type": "std::string"} | ({} if default is None else {"default": default})
    ET.SubElement(element, "input_port", attributes).text = words


def _identifiers(names: Iterable[str], taken: set[str], only_words: bool = False) -> dict[str, str]:
    names = list(names)
    plain = [re.sub(r"\W" if only_words else r"[^\w-]", "_", name.lstrip("?")) for name in names]
    return dict(zip(names, _unique(plain, taken), strict=True))


def _unique(names: Iterable[str], taken: set[str]) -> list[str]:
    """Return the names with what the library forbids in them replaced, each one different from the others."""
    taken, found = set(taken), []
    for name in names:
        plain = re.sub(r"[^\w-]", "_", name) or "_"
        plain = f"_{plain}" if plain[0].isdigit() else plain
        fresh, number = plain, 1
        while fresh in taken:
            number += 1
            fresh = f"{plain}_{number}"
        taken.add(fresh)
        found.append(fresh)
    return found

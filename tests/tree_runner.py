"""The nodes of BehaviorTree.CPP 4 that our trees use, ticked from the XML text, as the library's manual says."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET

from planner.core import Atom

SUCCESS, FAILURE, RUNNING = "SUCCESS", "FAILURE", "RUNNING"


class Board:
    """Variables of one tree; those that are ports lead to the variables of the tree above."""

    def __init__(self, ports=None, above=None):
        self.values, self.ports, self.above = {}, ports or {}, above

    def get(self, name):
        if name in self.ports:
            return self.above.read(self.ports[name])
        return self.values[name]

    def put(self, name, value):
        if name in self.ports:
            self.above.put(self.ports[name].strip("{}"), value)
        else:
            self.values[name] = value

    def read(self, written):
        return self.get(written[1:-1]) if written.startswith("{") else written


class TreeRunner:
    """Ticks `main` of the text; `facts` are those seen, `started` the actions ticked in the last tick."""

    def __init__(self, text):
        root = ET.fromstring(text)  # noqa: S314 - our own text
        assert root.get("BTCPP_format") == "4"
        self.trees = {tree.get("ID"): tree for tree in root.findall("BehaviorTree")}
        self.board = Board()
        self.main = _Node(self.trees[root.get("main_tree_to_execute")][0], self, self.board)
        self.facts, self.started = frozenset(), []

    def tick(self, facts):
        self.facts, self.started = facts, []
        return self.main.tick()


class _Node:
    def __init__(self, element, runner, board):
        self.kind, self.element, self.runner, self.board = element.tag, element, runner, board
        self.children = [_Node(child, runner, board) for child in element]
        self.status, self.index = "IDLE", 0
        self.inner = None  # the root of a called tree, while it runs

    def tick(self):
        self.status = getattr(self, f"_{self.kind.lower()}")()
        if self.status != RUNNING:
            self.index = 0
        return self.status

    def halt(self):
        for child in self.children if self.inner is None else [self.inner]:
            child.halt()
        self.status, self.index, self.inner = "IDLE", 0, None

    def _sequence(self, goes_on=SUCCESS):
        while self.index < len(self.children):
            status = self.children[self.index].tick()
            if status == RUNNING:
                return RUNNING
            if status != goes_on:
                self._halt_all()
                return status
            self.index += 1
        self._halt_all()
        return goes_on

    def _fallback(self):
        return self._sequence(FAILURE)

    def _reactivefallback(self):
        for child in self.children:
            status = child.tick()
            if status != FAILURE:
                for other in self.children:
                    if other is not child or status == SUCCESS:
                        other.halt()
                return status
        self._halt_all()
        return FAILURE

    def _halt_all(self):
        for child in self.children:
            child.halt()

    def _inverter(self):
        status = self.children[0].tick()
        return {SUCCESS: FAILURE, FAILURE: SUCCESS, RUNNING: RUNNING}[status]

    def _keeprunninguntilfailure(self):
        return FAILURE if self.children[0].tick() == FAILURE else RUNNING

    def _forcesuccess(self):
        return RUNNING if self.children[0].tick() == RUNNING else SUCCESS

    def _alwayssuccess(self):
        return SUCCESS

    def _alwaysfailure(self):
        return FAILURE

    def _subtree(self):
        if self.inner is None:
            ports = {name: value for name, value in self.element.attrib.items() if name != "ID"}
            called = self.runner.trees[self.element.get("ID")][0]
            self.inner = _Node(called, self.runner, Board(ports, self.board))
        status = self.inner.tick()
        if status != RUNNING:
            self.inner = None
        return status

    def _condition(self):
        fact = Atom(self.element.get("ID").removeprefix("holds_"), self._args())
        return SUCCESS if fact in self.runner.facts else FAILURE

    def _args(self):
        names = [name for name in self.element.attrib if re.fullmatch(r"arg\d+", name)]
        return tuple(self.board.read(self.element.get(name)) for name in names)

    def _action(self):
        if self.element.get("ID") == "NextObservation":
            return SUCCESS if self.status == RUNNING else RUNNING
        read = {name: self.board.read(value) for name, value in self.element.attrib.items()}
        self.runner.started.append(read)
        return RUNNING

    def _script(self):
        for part in self.element.get("code").split("; "):
            name, _, value = part.partition(":=")
            if value.startswith(f"{name}+"):
                self.board.put(name, self.board.get(name) + float(value.partition("+")[2].strip("()")))
            else:
                self.board.put(name, float(value))
        return SUCCESS

    def _scriptcondition(self):
        left, comparator, right = re.fullmatch(r"(.+?)(==|<)(.+)", self.element.get("code")).groups()
        left, right = self._term(left), self._term(right)
        return SUCCESS if (left == right if comparator == "==" else left < right) else FAILURE

    def _term(self, word):
        return float(word) if word.isdigit() else self.board.get(word)

"""Rewards on the way: potential-based shaping from what a machine's nodes are worth.

Toro Icarte et al. (JAIR 73, 2022, on automated reward shaping) take the machine itself for a small decision process
in which one may choose what is observed, and its optimal values for potentials; adding the discounted change of a
potential to every reward leaves the order of policies as it is (Ng et al., ICML 1999, theorem 1). Their published
program takes the negative of these values; with the values themselves, an observation on a best way pays nothing and
any other costs something.

In a hierarchy a call takes as many observations as the called machine needs, so what follows it is discounted by as
much: of each node we keep what is still paid within its machine and by how much the machine's acceptance is then
discounted (the two parts of an option's model: Sutton, Precup & Singh, Artificial Intelligence 112, 1999). A called
machine is taken to do what is best for itself, with 1 for accepting, as options are trained in Furelos-Blanco et al.
(ICML 2023, section 4). For a flat machine the potential is exactly JAIR's; for a hierarchy it is the value of that
recursively optimal behaviour, which no call stack has to be unrolled for. Any potential would keep the order of
policies.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import cached_property

from planner.core import Atom, Hierarchy
from planner.machines.run import Position
from planner.machines.ways import Place, Ways, after

_PRECISION = 1e-12
_OWN_REWARD = 1.0  # what accepting is worth to a called machine

Worth = tuple[float, float]
"""What is paid until the machine accepts, and the discount of what follows then (0: it never does)."""


@dataclass(frozen=True)
class Shaping:
    """The potential of every position of a hierarchy, at one discount an observation.

    `mutexes` are groups of facts of which at most one holds at a time.
    """

    hierarchy: Hierarchy
    discount: float
    mutexes: Collection[Collection[Atom]] = ()

    def __post_init__(self) -> None:
        if not 0 < self.discount < 1:
            raise ValueError(f"shaping: the discount must be between 0 and 1, got {self.discount}")

    def shaped(self, reward: float, before: Position, after: Position) -> float:
        """Return the reward plus the discounted potential after less the potential before (Ng et al. 1999)."""
        return reward + self.discount * self.potential(after) - self.potential(before)

    def potential(self, position: Position) -> float:
        """Return what is still to be had from the position on; 0 where the run has ended.

        That it is 0 there is what keeps the order of policies in runs that end (Grzes, AAMAS 2017).
        """
        if position.has_ended:
            return 0.0
        paid, discount = self._until_back(position)
        *_, bottom = after(self.hierarchy, position)
        return paid + discount * self._worth(bottom, is_root=True)[0]

    # --- parts --------------------------------------------------------------------------------------

    def _until_back(self, position: Position) -> Worth:
        """Return what is paid, and the discount, until control is back in the machine at the bottom of the stack."""
        paid, discount = 0.0, 1.0
        places = list(after(self.hierarchy, position))
        for number, place in enumerate(places):
            if number:
                called = position.stack[-number]
                edge = self.hierarchy.by_name[place.machine].edges[called.called_by or 0]
                # Paid with the very observation that makes the called machine accept.
                paid += discount / self.discount * edge.reward
            if number < len(places) - 1:
                worth = self._worth(place, is_root=False)
                paid, discount = paid + discount * worth[0], discount * worth[1]
        return paid, discount

    def _worth(self, place: Place, is_root: bool) -> Worth:
        machine = self.hierarchy.by_name[place.machine]
        if place.node in machine.accepting:
            return 0.0, 1.0
        if place.node in machine.rejecting:
            return 0.0, 0.0
        values = self._values[is_root]
        if place not in values:
            values.update(self._solved(place, 0.0 if is_root else _OWN_REWARD))
        return values[place]

    def _solved(self, place: Place, own_reward: float) -> dict[Place, Worth]:
        """Return what the nodes of the machine are worth that can be reached from the place within it."""
        choices = {one: self._choices(one) for one in reversed(self._within(place))}
        worth_at: dict[Place, float] = dict.fromkeys(choices, 0.0)

        def offer(choice: _Choice) -> float:
            at = self._ended(choice.to)
            rest = worth_at[choice.to] if at is None else own_reward * at[1]
            return choice.paid + choice.discount * rest

        for _ in _until_still(worth_at):
            for one, some in choices.items():
                worth_at[one] = max(map(offer, some), default=0.0)
        best = {one: max(some, key=offer, default=None) for one, some in choices.items()}
        paid: dict[Place, float] = dict.fromkeys(choices, 0.0)
        left: dict[Place, float] = dict.fromkeys(choices, 0.0)
        for part, index in ((paid, 0), (left, 1)):
            for _ in _until_still(part):
                for one, choice in best.items():
                    if choice is not None:
                        at = self._ended(choice.to)
                        rest = part[choice.to] if at is None else at[index]
                        part[one] = (0.0 if index else choice.paid) + choice.discount * rest
        return {one: (paid[one], left[one]) for one in choices}

    def _ended(self, place: Place) -> Worth | None:
        """Return what a place is worth where the machine is over; None where it goes on."""
        return self._worth(place, is_root=False) if self._ways.has_ended(place) else None

    def _choices(self, place: Place) -> list[_Choice]:
        """Return what one may choose to observe at the place, moves first, then to let nothing happen."""
        choices = []
        for move in self._ways.moves(place):
            if move.after.is_rejected:
                choices.append(_Choice(place, move.reward, 0.0))  # nothing follows
                continue
            if move.after.is_accepted:
                choices.append(_Choice(move.after.stack[0], move.reward, self.discount))
                continue
            paid, discount = self._until_back(move.after)
            *_, bottom = after(self.hierarchy, move.after)
            paid = move.reward + self.discount * paid
            choices.append(_Choice(bottom, paid, self.discount * discount))
        if self._ways.idle(place) is not None:
            choices.append(_Choice(place, 0.0, self.discount))
        return choices

    def _within(self, place: Place) -> list[Place]:
        """Return the nodes of the place's machine that can be reached from it, without those that end it."""
        seen, waiting = {place: None}, [place]
        for here in waiting:
            for move in self._ways.moves(here):
                if move.after.has_ended:
                    continue
                *_, bottom = after(self.hierarchy, move.after)
                if bottom not in seen and not self._ways.has_ended(bottom):
                    seen[bottom] = None
                    waiting.append(bottom)
        return list(seen)

    @cached_property
    def _ways(self) -> Ways:
        return Ways(self.hierarchy, self.mutexes)

    @cached_property
    def _values(self) -> dict[bool, dict[Place, Worth]]:
        return {True: {}, False: {}}


@dataclass(frozen=True, slots=True)
class _Choice:
    """Where an observation leads within the machine in the end, what is paid till then, and the discount."""

    to: Place
    paid: float
    discount: float


def _until_still(values: dict[Place, float]) -> Iterator[None]:
    """Yield again and again, until the values no longer change."""
    while True:
        before = dict(values)
        yield
        if all(
            abs(values[one] - value) <= _PRECISION * max(1.0, abs(value)) for one, value in before.items()
        ):
            return

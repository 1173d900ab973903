"""Any environment that tells facts, with a hierarchy of reward machines beside it: the product of the two.

Toro Icarte et al., "Reward Machines" (JAIR 73, 2022): what is observed is joined with the machine's node (section
4.1), the machine pays, one step is worth something at every node (section 4.2, counterfactual experiences), and rewards
may be shaped by potentials of nodes (section 4.4). For a hierarchy the nodes are its positions (call stacks).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import gymnasium as gym
import numpy as np

from learned.positions import positions_of
from planner.core import Atom, BadInputError, Hierarchy, RewardMachine
from planner.machines import CompiledHierarchy, Position, Shaping

NODES_AS = ("one-hot", "number")


@dataclass(frozen=True, eq=False)
class Counterfactual:
    """A step as it would have been had the machine stood elsewhere; what is seen includes the node."""

    seen: dict[str, Any]
    action: Any
    reward: float
    after: dict[str, Any]
    terminated: bool


class MachineReward(gym.Wrapper[Any, Any, Any, Any]):
    """The environment with `{"seen": ..., "node": ...}` observed and the machine's rewards instead of its own.

    `info["facts"]` of every step must be a set of `Atom`. An episode is terminated when the machine accepts or rejects,
    or when the environment's own is. With `shaping`, rewards are shaped. `info` tells `node` (a number),
    `is_accepted`, and `plain_reward` besides.
    """

    def __init__(
        self,
        env: gym.Env[Any, Any],
        machine: Hierarchy | RewardMachine,
        *,
        nodes_as: str = "one-hot",
        shaping: Shaping | None = None,
    ) -> None:
        super().__init__(env)
        if nodes_as not in NODES_AS:
            raise BadInputError(f"nodes_as {nodes_as!r}: {' or '.join(NODES_AS)}")
        self.hierarchy = machine if isinstance(machine, Hierarchy) else Hierarchy(machine.name, (machine,))
        if shaping is not None and shaping.hierarchy != self.hierarchy:
            raise BadInputError(
                f"shaping is of {shaping.hierarchy.root!r}, the machine is {self.hierarchy.root!r}: "
                "make it from the same hierarchy"
            )
        self.shaping = shaping
        self.positions = positions_of(self.hierarchy)
        self._number = {position: number for number, position in enumerate(self.positions)}
        self._compiled = CompiledHierarchy(self.hierarchy)
        self._is_one_hot = nodes_as == "one-hot"
        n = len(self.positions)
        node: gym.Space[Any] = gym.spaces.MultiBinary(n) if self._is_one_hot else gym.spaces.Discrete(n)
        self.observation_space = gym.spaces.Dict({"seen": env.observation_space, "node": node})
        self.position = self._compiled.start()

    def reset(
        self, *, seed: int | None = None, options: dict[str, Any] | None = None
    ) -> tuple[dict[str, Any], dict[str, Any]]:
        """Return the first observation; the machine is at its start whatever is told of it."""
        seen, told = self.env.reset(seed=seed, options=options)
        self.position = self._compiled.start()
        return self.joined(seen, self.position), told | self._told(0.0)

    def step(self, action: Any) -> tuple[dict[str, Any], float, bool, bool, dict[str, Any]]:
        """Return what the environment does with the machine's node, reward and end."""
        seen, _, terminated, truncated, told = self.env.step(action)
        if "facts" not in told:
            raise BadInputError(
                'the environment tells no facts: put a set of Atom into info["facts"] of every step'
            )
        position, plain, reward = self._paid(self.position, frozenset(told["facts"]))
        self.position = position
        has_ended = position.has_ended or terminated
        return self.joined(seen, position), reward, has_ended, truncated, told | self._told(plain)

    def counterfactuals(
        self, seen: Any, action: Any, after: Any, facts: frozenset[Atom], *, terminated: bool = False
    ) -> list[Counterfactual]:
        """Return the step at every node from which the machine can still go on (CRM, JAIR 73, section 4.2).

        `seen` and `after` are the environment's own observations; `terminated` is whether its own episode is.
        """
        told = []
        for position in self.positions:
            if not position.has_ended:
                there, _, reward = self._paid(position, facts)
                told.append(
                    Counterfactual(
                        self.joined(seen, position),
                        action,
                        reward,
                        self.joined(after, there),
                        there.has_ended or terminated,
                    )
                )
        return told

    def joined(self, seen: Any, position: Position) -> dict[str, Any]:
        """Return what is observed when the environment shows this and the machine stands there."""
        number = self._number[position]
        if not self._is_one_hot:
            return {"seen": seen, "node": np.int64(number)}
        node = np.zeros(len(self.positions), dtype=np.int8)
        node[number] = 1
        return {"seen": seen, "node": node}

    def _paid(self, position: Position, facts: frozenset[Atom]) -> tuple[Position, float, float]:
        """Return where the facts lead from the position, the reward, and the reward as it is told."""
        there, plain, _ = self._compiled.step(position, facts)
        reward = plain if self.shaping is None else self.shaping.shaped(plain, position, there)
        return there, plain, reward

    def _told(self, plain: float) -> dict[str, Any]:
        return {
            "node": self._number[self.position],
            "is_accepted": self.position.is_accepted,
            "plain_reward": plain,
        }

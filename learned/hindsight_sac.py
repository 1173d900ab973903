"""Goals learned online: soft actor-critic with hindsight, through stable-baselines3; the one door to it.

Sources: Haarnoja et al., "Soft Actor-Critic Algorithms and Applications" (arXiv 1812.05905); Andrychowicz et al.,
"Hindsight Experience Replay" (NeurIPS 2017), strategy "future". Any goal-aware gymnasium environment will do: a mapping
of "observation", "achieved_goal" and "desired_goal", and `compute_reward`. We keep of a training all that was learned -
networks, the temperature, the optimisers' state, how inputs are scaled -, but not the experience: who goes on gathers a
little first.

Letters for shapes: B batch, O observation, G goal, A action.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from learned.goal_conditioned_bc import Network, for_raw
from planner.core.errors import BadInputError
from planner.core.execution import Target

Float = NDArray[np.float64]
WHAT_TO_DO = "sac-her: stable-baselines3 is not installed. Get it with `pip install 'cairn-planner[control]'`"

_PARTS = ("achieved_goal", "desired_goal", "observation")  # in the order in which the library joins them
_RUNNING = ("mean", "var", "count")  # of the inputs so far
_LEAST_VARIANCE, _NO_CLIP = 1e-4, 1e9


@dataclass(frozen=True)
class Settings:
    hidden: tuple[int, ...] = (64, 64)
    learning_rate: float = 1e-3
    discount: float = 0.95
    target_rate: float = 0.05  # how fast the target networks follow
    batch: int = 256
    replay: int = 300_000  # steps kept
    hindsight_goals: int = 4  # for each goal that was asked for, so many that were reached later in the run
    begin: int = 500  # steps before the first gradient step: of actions at random, or of the policy that is gone on with
    evaluate_every: int = 1_000

    def __post_init__(self) -> None:
        if self.begin < 1 or self.evaluate_every < 1 or self.batch < 1:
            raise BadInputError(
                f"sac-her: begin, evaluate_every and batch are 1 or more, got {self.begin}, {self.evaluate_every} "
                f"and {self.batch}"
            )


@dataclass(frozen=True)
class Point:
    """What the policy was worth after so many steps: the share of goals reached; and the seconds spent so far."""

    n_steps: int
    success: float
    cpu_s: float  # of the process since the training began, without evaluations


@dataclass(frozen=True, eq=False)
class GoalPolicy:
    """The actor's most likely action; `act` fits the seam `Policy` and needs neither torch nor the library."""

    network: Network  # to the action before its squashing
    sizes: tuple[int, int]  # of the goals and of the observation
    reach: Float  # (A,): actions are within -reach and reach

    def act(self, observation: Mapping[str, Any], target: Target) -> Float:
        """Return the action (A,) for a goal-aware observation and the target's array (G,)."""
        goal, seen = self.sizes
        parts = [
            _checked(observation.get("achieved_goal"), goal, "achieved_goal"),
            _checked(target.array, goal, "the target"),
            _checked(observation.get("observation"), seen, "observation"),
        ]
        action: Float = self.reach * np.tanh(self.network.raw(np.concatenate(parts)))
        return action


def _checked(numbers: Any, size: int, name: str) -> Float:
    found = np.asarray(np.nan if numbers is None else numbers, dtype=np.float64)
    if numbers is None:
        fault = "is missing"
    elif found.shape != (size,):
        fault = f"has shape {found.shape}"
    elif not np.isfinite(found).all():
        fault = "has an entry that is no number"
    else:
        return found
    raise BadInputError(f"sac-her: {name} {fault}; expected {size} finite numbers. Nothing was done")


Evaluate = Callable[[GoalPolicy], float]


class Training:
    """One learner in one environment. `run` goes on from where it is; `arrays` and `n_steps` are what is kept."""

    def __init__(self, env: Any, evaluate: Evaluate, settings: Settings, seed: int) -> None:
        self.settings, self.seed, self.evaluate = settings, seed, evaluate
        self.space = _goal_space(env)
        self.env_name = str(env.spec.id) if env.spec else type(env.unwrapped).__name__
        self.model = _model(env, settings, seed)
        self.n_steps = 0
        self._is_resumed = False
        self.cpu_s = 0.0

    def run(self, n_steps: int, on_steps: Callable[[int], None] = lambda _: None) -> Iterator[Point]:
        """Yield a point every so often until so many steps have been made since the very beginning."""
        settings = self.settings
        while self.n_steps < n_steps:
            to_next = settings.evaluate_every - self.n_steps % settings.evaluate_every
            self._learn(min(to_next, n_steps - self.n_steps), on_steps)
            yield Point(self.n_steps, self.evaluate(self.policy()), round(self.cpu_s, 1))

    def _learn(self, n: int, on_steps: Callable[[int], None]) -> None:
        began_s = time.process_time()
        # The library draws from generators that all of the process shares: what others drew is not to matter.
        self.model.set_random_seed(self.seed + self.n_steps)
        if (
            self._is_resumed
        ):  # the experience was not kept: gather some with the policy before learning from it
            self._is_resumed = False
            gather = min(self.settings.begin, n)
            self.model.learning_starts, self.model.gradient_steps = 0, 0
            self._advance(gather, on_steps)
            self.model.gradient_steps = 1
            n -= gather
        if n:
            self._advance(n, on_steps)
        self.cpu_s += time.process_time() - began_s

    def _advance(self, n: int, on_steps: Callable[[int], None]) -> None:
        def told(local: Mapping[str, Any], _: Mapping[str, Any]) -> bool:
            on_steps(int(local["self"].num_timesteps))
            return True

        self.model.learn(n, callback=told, reset_num_timesteps=False, log_interval=10**9)
        self.n_steps = int(self.model.num_timesteps)

    def policy(self) -> GoalPolicy:
        """Return the policy as it is now."""
        return policy_of(self.arrays(), self.space)

    def arrays(self) -> dict[str, NDArray[Any]]:
        """Return all that was learned, by name."""
        found = {f"policy/{name}": one for name, one in self.model.policy.state_dict().items()}
        found["log_temperature"] = self.model.log_ent_coef
        for name, optimiser in self._optimisers().items():
            for number, state in optimiser.state_dict()["state"].items():
                found |= {f"optimiser/{name}/{number}/{part}": value for part, value in state.items()}
        arrays = {name: tensor.detach().numpy().copy() for name, tensor in found.items()}
        for name, running in self._scaling().items():
            arrays |= {f"scaling/{name}/{part}": np.array(getattr(running, part)) for part in _RUNNING}
        return arrays

    def restore(self, arrays: Mapping[str, NDArray[Any]], n_steps: int) -> None:
        """Go on from what `arrays` told of after so many steps."""
        import torch  # noqa: PLC0415

        tensors = {name: torch.as_tensor(array.copy()) for name, array in arrays.items()}
        self.model.policy.load_state_dict(
            {key.removeprefix("policy/"): one for key, one in tensors.items() if key.startswith("policy/")}
        )
        with torch.no_grad():
            self.model.log_ent_coef.copy_(tensors["log_temperature"])
        for name, running in self._scaling().items():
            for part in _RUNNING:
                setattr(running, part, arrays[f"scaling/{name}/{part}"].copy())
        for name, optimiser in self._optimisers().items():
            state: dict[int, dict[str, Any]] = {}
            for key, value in tensors.items():
                if key.startswith(f"optimiser/{name}/"):
                    number, part = key.split("/")[2:]
                    state.setdefault(int(number), {})[part] = value
            optimiser.load_state_dict({**optimiser.state_dict(), "state": state})
        self.n_steps = self.model.num_timesteps = n_steps
        self._is_resumed = True

    def _scaling(self) -> dict[str, Any]:
        found: dict[str, Any] = self.model.get_vec_normalize_env().obs_rms
        return found

    def _optimisers(self) -> dict[str, Any]:
        model = self.model
        return {
            "actor": model.actor.optimizer,
            "critic": model.critic.optimizer,
            "temperature": model.ent_coef_optimizer,
        }


@dataclass(frozen=True)
class GoalSpace:
    """Sizes of a goal-aware environment."""

    n_goal: int
    n_observation: int
    reach: tuple[float, ...]  # of the actions, one an entry


def _goal_space(env: Any) -> GoalSpace:
    """Return the sizes of the environment, once it is one that goals can be learned in."""
    parts = getattr(env.observation_space, "spaces", {})
    if set(parts) != set(_PARTS):
        raise BadInputError(
            f"sac-her: the environment's observation is {env.observation_space}; expected a mapping of observation, "
            "achieved_goal and desired_goal. Use a goal-aware environment"
        )
    low, high = env.action_space.low, env.action_space.high
    if not np.isfinite(high).all() or not np.array_equal(low, -high):
        raise BadInputError(f"sac-her: actions are {env.action_space}; expected bounds -x to x. Rescale them")
    (n_goal,), (n_observation,) = parts["desired_goal"].shape, parts["observation"].shape
    return GoalSpace(n_goal, n_observation, tuple(float(one) for one in high))


def policy_of(arrays: Mapping[str, NDArray[Any]], space: GoalSpace) -> GoalPolicy:
    """Return the policy that is in what `Training.arrays` tells of."""
    start = "policy/actor."
    numbers = sorted(
        int(name.split(".")[2])
        for name in arrays
        if name.startswith(f"{start}latent_pi.") and name.endswith("weight")
    )
    names = [*(f"{start}latent_pi.{number}" for number in numbers), f"{start}mu"]
    layers = [(arrays[f"{n}.weight"].T, arrays[f"{n}.bias"]) for n in names]
    mean, variance = (
        np.concatenate([arrays[f"scaling/{key}/{part}"] for key in _PARTS]) for part in ("mean", "var")
    )
    layers[0] = for_raw(layers[0], mean, np.sqrt(variance + _LEAST_VARIANCE))
    whole = tuple((np.ascontiguousarray(w, np.float32), b.astype(np.float32)) for w, b in layers)
    return GoalPolicy(Network(whole), (space.n_goal, space.n_observation), np.array(space.reach))


def _model(env: Any, settings: Settings, seed: int) -> Any:
    try:
        import torch  # noqa: PLC0415 - heavy
        from stable_baselines3 import SAC, HerReplayBuffer  # noqa: PLC0415 - heavy
        from stable_baselines3.common.logger import Logger  # noqa: PLC0415
        from stable_baselines3.common.vec_env import DummyVecEnv, VecNormalize  # noqa: PLC0415
    except ImportError as fault:
        raise BadInputError(WHAT_TO_DO) from fault
    torch.set_num_threads(1)  # networks this small gain nothing from more
    # Without scaling, goals that differ by centimetres look alike: 5,000 steps of FetchReach taught nothing.
    scaled = VecNormalize(
        DummyVecEnv([lambda: env]), norm_reward=False, clip_obs=_NO_CLIP, epsilon=_LEAST_VARIANCE
    )
    model = SAC(
        "MultiInputPolicy",
        scaled,
        learning_rate=settings.learning_rate,
        buffer_size=settings.replay,
        learning_starts=settings.begin,
        batch_size=settings.batch,
        tau=settings.target_rate,
        gamma=settings.discount,
        replay_buffer_class=HerReplayBuffer,
        replay_buffer_kwargs={
            "n_sampled_goal": settings.hindsight_goals,
            "goal_selection_strategy": "future",
        },
        policy_kwargs={"net_arch": list(settings.hidden)},
        seed=seed,
        device="cpu",
    )
    model.set_logger(Logger(folder=None, output_formats=[]))  # its own makes a folder that nobody asked for
    return model

"""Options over the calls of a hierarchy of reward machines (Furelos-Blanco et al., ICML 2023, section 4).

- **Formula options** bring a guard about: 1 when it is met, nothing afterwards. All of them learn from every step.
- **Call options** are the policies of machines: at a node, which edge to pursue. An edge with a call is pursued by the
  policy of the called machine, and so on down to a formula option.
- **Ends.** An option lasts until the node of the machine that chose it changes, by whichever edge; then its chooser is
  taught what it was worth, discounted by the steps it took (SMDP Q-learning: Sutton, Precup & Singh, 1999). Options
  chosen within a call that never came about end untaught.
- **Another call than the chosen one.** When a step begins a call that was not chosen, the choice is replaced by it, and
  not taught: it did not begin where it was chosen.
- **Worth.** The root is paid what the hierarchy pays. A called machine is paid 1 when it accepts, so that what it learns
  is of use to every caller; the result is recursively optimal, and need not be the best (Dietterich, JAIR 13, 2000).

Letters for shapes: B runs, K formula options, L labels.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from learned.crm import Moved
from learned.many_headed import Experience, Floats, Ints, ManyHeadedQ, chosen
from learned.option_choices import OptionChoices, Way
from learned.positions import Positions
from planner.core import Guard
from planner.machines import Position

_NONE = -1  # no option is chosen yet


@dataclass(slots=True)
class Chosen:
    """An edge that is being pursued, since when, and what has been paid since."""

    place: int
    number: int  # among the edges of the machine
    column: int  # among the choices of the place; -1 for one that was not chosen but came about
    seen: Any
    began: int
    paid: float = 0.0


@dataclass(eq=False)
class OptionRuns:
    """Where B runs stand: their positions, what each machine on their stacks pursues, and the option that acts."""

    positions: Ints  # (B,)
    options: Ints  # (B,)
    stacks: list[list[Chosen]]
    n_steps: int = 0


@dataclass(frozen=True, slots=True)
class _Lesson:
    choice: Chosen
    after: Any
    reward: float
    discount: float
    next_place: int


class OptionLearner:
    """One Q for all formula options, one for all policies over options; heads are options and places."""

    def __init__(
        self,
        table: Positions,
        choices: OptionChoices,
        option_q: ManyHeadedQ,
        place_q: ManyHeadedQ,
        discount: float,
    ) -> None:
        self.table, self.choices, self.discount = table, choices, discount
        self.option_q, self.place_q = option_q, place_q
        self._wander = len(
            choices.is_met
        )  # a last head that is never taught, for places with nothing to choose

    def begin(self, n_runs: int) -> OptionRuns:
        """Return so many new runs."""
        nothing = np.full(n_runs, _NONE, dtype=np.int64)
        return OptionRuns(np.zeros(n_runs, dtype=np.int64), nothing, [[] for _ in range(n_runs)])

    def act(
        self,
        runs: OptionRuns,
        seen: NDArray[Any],
        explore: float = 0.0,
        rng: np.random.Generator | None = None,
    ) -> Ints:
        """Return an action for each run (B,), after options are chosen where none is at work."""
        undecided = np.flatnonzero(runs.options == _NONE)
        if len(undecided):
            values = self.place_q.values(seen[undecided])  # (U, places, edges)
            for run, one in zip(undecided.tolist(), values, strict=True):
                runs.options[run] = self._choose(runs, run, seen[run], one, (explore, rng))
        values = self.option_q.values(seen)[np.arange(len(seen)), runs.options]  # (B, K + 1, A) -> (B, A)
        return chosen(values, explore, rng)

    def follow(self, runs: OptionRuns, moved: Moved, *, learns: bool = True) -> OptionRuns:
        """Return the runs after the step, the same object; options that ended are taught first."""
        before, after = runs.positions, self.table.follow[runs.positions, moved.labels]
        if learns:
            self.option_q.learn(self.option_experience(moved, self.table.is_rejected[after]))
        rewards = self.table.reward[before, moved.labels]
        for run in np.flatnonzero(rewards).tolist():
            for root in runs.stacks[run][:1]:
                root.paid += self.discount ** (runs.n_steps - root.began) * float(rewards[run])
        runs.n_steps += 1
        lessons: list[_Lesson] = []
        for run in np.flatnonzero(after != before).tolist():
            at = int(before[run]), int(moved.labels[run])
            runs.stacks[run] = self._moved(runs, run, at, moved.after[run], lessons)
            runs.options[run] = _NONE
        if learns and lessons:
            self.place_q.learn(_taught(lessons))
        runs.positions = np.where(moved.is_over, 0, after)
        for run in np.flatnonzero(moved.is_over).tolist():
            runs.stacks[run], runs.options[run] = [], _NONE
        return runs

    def option_experience(self, moved: Moved, is_rejected: NDArray[np.bool_]) -> Experience:
        """Return what the step was worth to each formula option (B, K); nothing follows where the run is rejected.

        Where the task is done the world goes on for all that an option knows, so what follows counts.
        """
        n_options = self._wander
        heads = np.repeat(np.arange(n_options)[None], len(moved.actions), axis=0)
        is_met = self.choices.is_met[:, moved.labels].T  # (K, L) -> (B, K)
        lasts = ~(is_met | is_rejected[:, None])
        rewards = is_met.astype(np.float64)
        return Experience(
            moved.seen, moved.actions, moved.after, heads, rewards, np.where(lasts, self.discount, 0.0), heads
        )

    # --- parts ----------------------------------------------------------------------------------------

    def _choose(
        self,
        runs: OptionRuns,
        run: int,
        seen: Any,
        values: Floats,
        chance: tuple[float, np.random.Generator | None],
    ) -> int:
        """Return the formula option at the end of the choices made from the top of the stack down."""
        place: int | None = self.choices.place_of(self.table.all[int(runs.positions[run])])
        context, option = Guard(), self._wander
        while place is not None:
            ways = self.choices.under(place, context)
            if not ways:
                break
            way = self._one_of(ways, values[place], chance)
            runs.stacks[run].append(Chosen(place, way.number, way.column, seen, runs.n_steps))
            place, context = way.called, way.guard
            option = self._wander if way.option is None else way.option
        return option

    def _one_of(
        self, ways: tuple[Way, ...], values: Floats, chance: tuple[float, np.random.Generator | None]
    ) -> Way:
        explore, rng = chance
        offered = values[[way.column for way in ways]]
        return ways[int(chosen(offered[None], explore, rng)[0])]

    def _moved(
        self, runs: OptionRuns, run: int, at: tuple[int, int], seen: Any, lessons: list[_Lesson]
    ) -> list[Chosen]:
        """Return the choices that still stand after the position changed, and add what the others teach."""
        leaf = self.table.taken[at]
        position = self.table.all[int(self.table.follow[at])]
        actual = [frame.called_by or 0 for frame in leaf.stack[1:]] + [leaf.number]
        # Machines below this level have accepted; the one at it stands at another node; those above wait.
        level_moved = -1 if position.has_ended else len(position.stack) - 1
        stands: list[Chosen] = []
        for level, (choice, number) in enumerate(zip(runs.stacks[run], actual, strict=False)):
            if level < level_moved:
                if choice.number != number:
                    break
                stands.append(choice)
                continue
            if choice.column >= 0:
                lessons.append(self._lesson(runs, choice, level, position, seen))
            if choice.number != number:
                break
        for level in range(len(stands), level_moved):
            place = self.choices.place_of(Position(position.stack[: level + 1]))
            stands.append(Chosen(place, actual[level], -1, seen, runs.n_steps))
        return stands

    def _lesson(self, runs: OptionRuns, choice: Chosen, level: int, position: Position, seen: Any) -> _Lesson:
        goes_on = not position.has_ended and level == len(position.stack) - 1
        has_accepted = not goes_on and not position.is_rejected
        reward = choice.paid if level == 0 else float(has_accepted)
        if not goes_on:
            return _Lesson(choice, seen, reward, 0.0, choice.place)
        place = self.choices.place_of(position)
        discount = self.discount ** (runs.n_steps - choice.began)
        if not self.choices.is_allowed[place].any():
            discount = 0.0  # nothing good can be chosen from there
        return _Lesson(choice, seen, reward, discount, place)


def _taught(lessons: list[_Lesson]) -> Experience:
    """Return the lessons as experience of one head each, (B, 1)."""
    return Experience(
        np.array([lesson.choice.seen for lesson in lessons]),
        np.array([lesson.choice.column for lesson in lessons]),
        np.array([lesson.after for lesson in lessons]),
        np.array([[lesson.choice.place] for lesson in lessons]),
        np.array([[lesson.reward] for lesson in lessons]),
        np.array([[lesson.discount] for lesson in lessons]),
        np.array([[lesson.next_place] for lesson in lessons]),
    )

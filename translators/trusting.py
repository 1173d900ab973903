"""The judge of readings, and how far what it takes is trusted, fitted on texts not trained on: `cairn train trust`.

From where on a reading is given as what is meant is the least trust with which, each domain judged by what the others
tell, at most `MOST_WRONG` of all instructions get a wrong one.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

from planner.core import Formula, Instruction, Metric, TranslationStatus
from planner.pddl import write_metric
from planner.pddl.instructions import Item, items_in
from translators import calibration, rater, trust
from translators.bert import Floats, Weights
from translators.bounds import Bounds
from translators.calibrating import calibrated, fitted
from translators.cross_encoder import scores
from translators.draft_words import in_words
from translators.grounded import heard_in, parsed
from translators.labels import Asked, Partition, asked
from translators.loose import Loose, loosely
from translators.rater import Rater, likelihoods, seen_again, to_score
from translators.strangers import strangers

DATA = Path(__file__).parents[1] / "learned" / "instructions_kept"
# The judges are made with these, so the grammar is weighed with them alone; it was mended with those of `DATA`.
OF_GRAMMAR = Path(__file__).parents[1] / "learned" / "instructions"
# Of wrong readings some two in five are found out later: as so already, or out of reach.
MOST_WRONG, MOST_WRONG_CAUTIOUS = 0.07, 0.04
PENALTY_OF_RATER, PENALTY, ROUNDS = 3.0, 5.0, 60
STRANGERS = 0.3  # of the texts that are to be understood
FOLDS = 8  # of domains
_STEP_ENOUGH = 1e-5
_STEPS = np.arange(0.2, 0.97, 0.01)  # of trust that are tried


@dataclass(frozen=True, slots=True)
class Sight:
    """An instruction's readings (n, k), which of them are right (n,), and what is known of the text itself.

    `said` and `drafts`: the text and each reading in words; `odds` (n,): what the cross-encoder says of these.
    """

    domain: str
    traits: Floats
    is_right: Any
    about: tuple[float, ...]
    said: tuple[str, ...] = ()
    drafts: tuple[str, ...] = ()
    odds: Any = ()


def train_trust(
    out_dir: Path = trust.FILE.parent,
    seed: int = 0,
    progress: Callable[[str], None] = print,
    folder: Path = DATA,
    grammar: Path = OF_GRAMMAR,
) -> dict[str, str]:
    """Write the three files of weights; return what share would be read rightly and wrongly.

    Some texts are there twice, the second time speaking of what their world has not (`strangers`).
    """
    items = items_in(folder)
    items += strangers(items, STRANGERS, seed)
    sights = []
    for number, item in enumerate(items):
        sight = sight_of(item)
        if sight is not None:
            sights.append(sight)
        if number % 50 == 0:
            progress(f"{number} of {len(items)} instructions")
    progress("what the cross-encoder says")
    sights = [scored(sight) for sight in sights]
    judged = [each for fold in range(FOLDS) for each in _judged_by_others(sights, fold)]
    found, certain = (_threshold(judged, len(items), most) for most in (MOST_WRONG, MOST_WRONG_CAUTIOUS))
    first = fitted_rater(sights)
    again = _seen_again(sights, first)
    second = fitted_rater(again)
    signs, is_right = _signs(again, second)
    told = {
        name: {"mean": made.mean, "weights": made.weights}
        for name, made in (("first", first), ("second", second))
    }
    _write(out_dir / rater.FILE.name, told)
    figures = {"enough": found[0], "certain": certain[0], "instructions": len(items)}
    _write(out_dir / trust.FILE.name, {"weights": fitted(signs, is_right, PENALTY)}, **figures)
    progress("what the grammar alone reads")
    read = items_in(grammar)
    read += strangers(read, STRANGERS, seed)
    _write(out_dir / calibration.FILE.name, calibrated(read), enough=calibration.LIKELY)
    shares = f"{100 * found[1]:.1f} % right and {100 * found[2]:.1f} % wrong"
    likeliest = sum(is_so for _, is_so in judged) / len(items)
    return {
        "trust": f"enough from {found[0]:.2f} on: {shares}, each domain judged by others; "
        f"the likeliest reading of each text: {100 * likeliest:.1f} %"
    }


def _write(file: Path, arrays: dict[str, Any], **figures: float) -> None:
    told = {name: _rounded(values) for name, values in arrays.items()}
    told_figures = {name: round(value, 3) for name, value in figures.items()}
    file.write_text(json.dumps({**told, **told_figures}, indent=1) + "\n", encoding="utf-8")


def _rounded(values: Any) -> Any:
    if isinstance(values, dict):
        return {name: _rounded(each) for name, each in values.items()}
    return [round(float(each), 5) for each in values]


def sight_of(item: Item, weights: Weights | None = None, *, is_alone: bool = False) -> Sight | None:
    """Return the readings there are of the instruction, or None if there are none.

    `weights` are those of another judge of candidates than the package's; `is_alone`: without what the grammar reads.
    """
    parse = parsed(Instruction(item.text, item.task), item.task.domain)
    heard = [] if is_alone else heard_in(parse)
    loose = None if parse.text is None else loosely(parse.text, heard, weights)
    if loose is None or parse.text is None:
        return None
    is_right = is_right_of(item, loose, parse.bounds, Partition(item.task))
    status = parse.translation.status
    drafts = tuple(in_words(draft, parse.text, loose.spoken) for draft in loose.drafts)
    about = trust.about(parse.text, status)
    return Sight(item.domain, loose.traits, np.asarray(is_right), about, tuple(parse.text.words), drafts)


def scored(sight: Sight) -> Sight:
    """Return the sight with the log odds that each reading says what the text does."""
    return replace(sight, odds=scores(sight.said, [draft.split() for draft in sight.drafts]))


def _seen_again(sights: Sequence[Sight], first: Rater) -> list[Sight]:
    """Return the sights with what is said of the readings that are the likeliest at first."""
    found = []
    for sight in sights:
        rows = to_score(likelihoods(sight.traits, first))
        found.append(replace(sight, traits=seen_again(sight.traits, rows, sight.odds[rows])))
    return found


def is_right_of(item: Item, loose: Loose, bounds: Bounds, cut: Partition) -> list[bool]:
    """Return which of the drafts ask for what one of the golds does; none where nothing is to be given."""
    golds = {(asked(gold.goal, gold.rules, cut), gold.words) for gold in item.readings}
    is_answer = item.status is TranslationStatus.OK
    meanings = [bounds.added_to(draft.meaning) for draft in loose.drafts]
    return [is_answer and _said(each.goal, each.rules, each.metric, cut) in golds for each in meanings]


def _said(goal: Formula, rules: Formula, metric: Metric | None, cut: Partition) -> tuple[Asked, str]:
    return asked(goal, rules, cut), "" if metric is None else write_metric(metric)


def fitted_rater(sights: Sequence[Sight]) -> Rater:
    """Return the rater under which the right readings of each text are the likeliest, by Newton's method.

    A step that makes things worse is halved (Armijo's rule without its slope): whole ones may run away.
    """
    shown = [each for each in sights if each.is_right.any() and not each.is_right.all()]
    mean = np.concatenate([each.traits for each in shown]).mean(axis=0).astype(np.float64)
    texts = [(each.traits - mean, each.is_right) for each in shown]
    weights: Any = np.zeros(len(mean))
    lost = _lost(weights, texts)
    for _ in range(ROUNDS):
        step = _newton_step(weights, texts)
        while np.abs(step).max() >= _STEP_ENOUGH and _lost(weights - step, texts) >= lost:
            step = step / 2
        if np.abs(step).max() < _STEP_ENOUGH:
            break
        weights = weights - step
        lost = _lost(weights, texts)
    return Rater(mean.astype(np.float32), weights.astype(np.float32))


def _lost(weights: Any, texts: Sequence[tuple[Any, Any]]) -> float:
    """Return the negative log likelihood of the right readings of each text, and the penalty."""
    lost = PENALTY_OF_RATER / 2 * float(weights @ weights)
    for rows, is_right in texts:
        scores = rows @ weights
        lost += float(np.logaddexp.reduce(scores) - np.logaddexp.reduce(scores[is_right]))
    return lost


def _newton_step(weights: Any, texts: Sequence[tuple[Any, Any]]) -> Any:
    """Return the slope of what is lost times the inverse of its second derivatives."""
    slope, bend = PENALTY_OF_RATER * weights, PENALTY_OF_RATER * np.eye(len(weights))
    for rows, is_right in texts:
        scores = rows @ weights
        likely = np.exp(scores - np.logaddexp.reduce(scores))
        right = np.where(is_right, np.exp(scores - np.logaddexp.reduce(scores[is_right])), 0.0)
        centred = rows - likely @ rows
        slope = slope + (likely - right) @ rows
        bend = bend + (centred * likely[:, None]).T @ centred
    return np.linalg.solve(bend, slope)


def _signs(sights: Sequence[Sight], made: Rater) -> tuple[Any, Any]:
    """Return the signs of the likeliest reading of each text (n, k), and whether it is right (n,)."""
    signs, is_right = [], []
    for each in sights:
        likely = likelihoods(each.traits, made)
        signs.append(trust.signs_of(each.traits, likely, each.about))
        is_right.append(float(each.is_right[int(likely.argmax())]))
    return np.asarray(signs), np.asarray(is_right)


def _judged_by_others(sights: Sequence[Sight], fold: int) -> list[tuple[float, bool]]:
    """Return (trust, whether it is right) for the likeliest reading of each text of the fold's domains."""
    domains = sorted({each.domain for each in sights})
    mine = [each for each in sights if domains.index(each.domain) % FOLDS == fold]
    others = [each for each in sights if domains.index(each.domain) % FOLDS != fold]
    if not mine or not others:
        return []
    first = fitted_rater(others)
    again = _seen_again(others, first)
    made = fitted_rater(again)
    weights = fitted(*_signs(again, made), PENALTY)
    signs, is_right = _signs(_seen_again(mine, first), made)
    sure = 1 / (1 + np.exp(-(signs @ weights[:-1] + weights[-1])))
    return [(float(each), bool(is_so)) for each, is_so in zip(sure, is_right, strict=True)]


def _threshold(judged: Sequence[tuple[float, bool]], n_items: int, most: float) -> tuple[float, float, float]:
    """Return the trust with which most are read rightly and not too many wrongly, and the shares of both."""
    ways = []
    for enough in _STEPS:
        given = [is_so for sure, is_so in judged if sure >= enough]
        ways.append((float(enough), sum(given) / n_items, (len(given) - sum(given)) / n_items))
    allowed = [way for way in ways if way[2] <= most] or ways[-1:]
    return max(allowed, key=lambda way: (way[1], -way[2]))

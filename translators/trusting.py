"""The judge of readings, and how far it and the grammar are trusted, fitted on texts not trained on: `cairn train trust`.

From where on a reading is given as what is meant is the least probability with which, each domain judged by what the
others tell, at most `MOST_WRONG` of all instructions get a wrong one.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

import numpy as np

from planner.core import Formula, Instruction, Metric, Reading, TranslationStatus
from planner.pddl import write_metric
from planner.pddl.instructions import Item, items_in
from translators import agreement, calibration, rater, trust
from translators.bert import Floats, Weights
from translators.bounds import Bounds
from translators.calibrating import FoundOut, calibrated, fitted, is_refused, never
from translators.cross_encoder import scores
from translators.draft_words import in_words
from translators.grounded import heard_in, is_settled, parsed
from translators.labels import Asked, Partition, asked
from translators.loose import Loose, loosely
from translators.rater import Rater, likelihoods, seen_again, to_score
from translators.side_by_side import of_each
from translators.strangers import strangers
from translators.trust import Verdict

DATA = Path(__file__).parents[1] / "learned" / "instructions_kept"
# The judges are made with these, so the grammar is weighed with them alone; it was mended with those of `DATA`.
OF_GRAMMAR = Path(__file__).parents[1] / "learned" / "instructions"
MOST_WRONG, MOST_WRONG_CAUTIOUS = 0.073, 0.035
PENALTY_OF_RATER, PENALTY, PENALTY_OF_AGREEMENT, ROUNDS = 3.0, 5.0, 1.0, 60
STRANGERS = 0.3  # of the texts that are to be understood
FOLDS = 8  # of domains
_STEP_ENOUGH = 1e-5
_T = TypeVar("_T")
_STEPS = np.arange(0.2, 0.97, 0.01)  # of trust that are tried


@dataclass(frozen=True, slots=True)
class Sight:
    """An instruction's readings (n, k), which of them are right (n,), and what is known of the text itself.

    `said` and `drafts`: the text and each reading in words; `odds` (n,): what the cross-encoder says of these; `answers`:
    the numbers of those that the grammar answers, `confidence`: its own; `is_settled`: that is not looked at again;
    `found_out`: the numbers of wrong ones that are refused later, as so already or not to be had.
    """

    domain: str
    traits: Floats
    is_right: Any
    about: tuple[float, ...]
    said: tuple[str, ...] = ()
    drafts: tuple[str, ...] = ()
    odds: Any = ()
    answers: tuple[int, ...] = ()
    confidence: float = 0.0
    is_settled: bool = False
    found_out: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Judged:
    """What is known of a text when it is decided what is given, and whether what grammar and judges take is right.

    None in place of False where it is found out later.
    """

    verdict: Verdict
    confidence: float | None
    is_grammar_right: bool | None
    is_judges_right: bool | None
    is_settled: bool


@dataclass(frozen=True, slots=True)
class Decided:
    """How likely what grammar and judges take of a text is right (0: they take nothing of their own), and whether it is."""

    grammar: float
    judges: float
    is_grammar_right: bool | None
    is_judges_right: bool | None
    is_sure: bool
    least: float = agreement.GIVEN

    def answered(self, enough: float, *, is_cautious: bool) -> bool | None:
        """Return whether what is given is right, or None if it is asked or refused; as `grounded.weighed_up` decides."""
        if self.is_sure and not is_cautious:
            return self.is_grammar_right
        if self.grammar >= max(enough if is_cautious else self.least, self.judges):
            return self.is_grammar_right
        return self.is_judges_right if self.judges >= enough else None


def train_trust(
    out_dir: Path = trust.FILE.parent,
    seed: int = 0,
    progress: Callable[[str], None] = print,
    folder: Path = DATA,
    grammar: Path = OF_GRAMMAR,
    is_found_out: FoundOut = never,
) -> dict[str, str]:
    """Write the three files of weights; return what share would be read rightly and wrongly.

    Some texts are there twice, the second time speaking of what their world has not (`strangers`).
    """
    progress("what the grammar alone reads")
    read = items_in(grammar)
    read += strangers(read, STRANGERS, seed)
    of_grammar = calibrated(read, is_found_out, progress)
    items = items_in(folder)
    items += strangers(items, STRANGERS, seed)
    see = partial(scored_sight_of, confidence=of_grammar["weights"], is_found_out=is_found_out)
    sights = [sight for sight in of_each(see, items, progress) if sight is not None]
    judged = [each for fold in range(FOLDS) for each in _judged_by_others(sights, fold)]
    decided = [each for fold in range(FOLDS) for each in _decided_by_others(judged, fold)]
    found = _threshold(decided, len(items), MOST_WRONG)
    certain = _threshold(decided, len(items), MOST_WRONG_CAUTIOUS, is_cautious=True)
    first = fitted_rater(sights)
    again = _seen_again(sights, first)
    second = fitted_rater(again)
    told = {
        name: {"mean": made.mean, "weights": made.weights}
        for name, made in (("first", first), ("second", second))
    }
    _write(out_dir / rater.FILE.name, told)
    figures = {"enough": found[0], "certain": certain[0], "instructions": len(items)}
    weights = {"weights": fitted(*_signs(again, second), PENALTY)}
    _write(out_dir / trust.FILE.name, weights | _fitted_agreement([each for _, each in judged]), **figures)
    _write(out_dir / calibration.FILE.name, of_grammar, enough=calibration.LIKELY)
    shares = f"{100 * found[1]:.1f} % right and {100 * found[2]:.1f} % wrong"
    likeliest = sum(each.is_judges_right is True for _, each in judged) / len(items)
    return {
        "trust": f"enough from {found[0]:.2f} on: {shares}, each domain judged by others; "
        f"the likeliest reading of each text: {100 * likeliest:.1f} %"
    }


def scored_sight_of(item: Item, confidence: Sequence[float], is_found_out: FoundOut) -> Sight | None:
    """Return the readings there are of the instruction, and what the cross-encoder says of them; None without any."""
    sight = sight_of(item, confidence=confidence, is_found_out=is_found_out)
    return None if sight is None else scored(sight)


def _write(file: Path, arrays: dict[str, Any], **figures: float) -> None:
    told = {name: _rounded(values) for name, values in arrays.items()}
    told_figures = {name: round(value, 3) for name, value in figures.items()}
    file.write_text(json.dumps({**told, **told_figures}, indent=1) + "\n", encoding="utf-8")


def _rounded(values: Any) -> Any:
    if isinstance(values, dict):
        return {name: _rounded(each) for name, each in values.items()}
    return [round(float(each), 5) for each in values]


def sight_of(
    item: Item,
    weights: Weights | None = None,
    *,
    is_alone: bool = False,
    confidence: Sequence[float] = (),
    is_found_out: FoundOut = never,
) -> Sight | None:
    """Return the readings there are of the instruction, or None if there are none.

    `weights` are those of another judge of candidates than the package's, `confidence` those of the grammar's confidence;
    `is_alone`: without what the grammar reads.
    """
    parse = parsed(Instruction(item.text, item.task), item.task.domain)
    heard = [] if is_alone else heard_in(parse)
    loose = None if parse.text is None else loosely(parse.text, heard, weights)
    if loose is None or parse.text is None:
        return None
    reading = parse.translation.reading
    sure = 0.0 if reading is None else reading.confidence
    is_right = is_right_of(item, loose, parse.bounds, Partition(item.task))
    meanings = [parse.bounds.added_to(draft.meaning) for draft in loose.drafts]
    meant = [Reading(meaning.goal, meaning.rules, meaning.metric) for meaning in meanings]
    return Sight(
        item.domain,
        loose.traits,
        np.asarray(is_right),
        trust.about(parse.text, parse.translation.status),
        tuple(parse.text.words),
        tuple(in_words(draft, parse.text, loose.spoken) for draft in loose.drafts),
        answers=tuple(number for number, draft in enumerate(loose.drafts) if trust.is_grammars(draft)),
        confidence=calibration.confidence(parse.signs, confidence) if parse.signs else sure,
        is_settled=reading is not None and is_settled(parse),
        found_out=frozenset(
            number
            for number, taken in enumerate(meant)
            if not is_right[number] and is_refused(taken, item.task, is_found_out)
        ),
    )


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
    """Return the signs of the likeliest reading of each text (n, k), and whether it is right (n,).

    Those that are found out later tell nothing.
    """
    signs, is_right = [], []
    for each in sights:
        likely = likelihoods(each.traits, made)
        taken = int(likely.argmax())
        if taken not in each.found_out:
            signs.append(trust.signs_of(each.traits, likely, each.about))
            is_right.append(float(each.is_right[taken]))
    return np.asarray(signs), np.asarray(is_right)


def _judged_by_others(sights: Sequence[Sight], fold: int) -> list[tuple[str, Judged]]:
    """Return (domain, what is known) of each text of the fold's domains, as models of the other domains see it."""
    mine, others = _parted(sights, [each.domain for each in sights], fold)
    if not mine or not others:
        return []
    first = fitted_rater(others)
    again = _seen_again(others, first)
    made = fitted_rater(again)
    weights = fitted(*_signs(again, made), PENALTY)
    return [(each.domain, _judged(each, made, weights)) for each in _seen_again(mine, first)]


def _judged(sight: Sight, made: Rater, weights: Any) -> Judged:
    likely = likelihoods(sight.traits, made)
    return Judged(
        trust.verdict_of(sight.traits, likely, sight.about, sight.answers, weights),
        sight.confidence if sight.answers else None,
        _outcome(sight, sight.answers),
        _outcome(sight, [int(likely.argmax())]),
        sight.is_settled,
    )


def _outcome(sight: Sight, taken: Sequence[int]) -> bool | None:
    """Return whether one of these readings is right; None if none is, and that is found out later."""
    if any(bool(sight.is_right[number]) for number in taken):
        return True
    return None if taken and sight.found_out.issuperset(taken) else False


def _fitted_agreement(judged: Sequence[Judged]) -> dict[str, list[float]]:
    """Return the weights of both models of `agreement`, by name."""
    read = [
        (each, each.confidence)
        for each in judged
        if each.confidence is not None and each.is_grammar_right is not None
    ]
    taken = [each for each in judged if not each.verdict.is_grammars and each.is_judges_right is not None]
    of_grammar = [agreement.signs_of_grammar(sure, each.verdict) for each, sure in read]
    of_judges = [agreement.signs_of_judges(each.confidence, each.verdict) for each in taken]
    return {
        "grammar": _fitted_to(of_grammar, [bool(each.is_grammar_right) for each, _ in read]),
        "judges": _fitted_to(of_judges, [bool(each.is_judges_right) for each in taken]),
    }


def _fitted_to(signs: Sequence[Sequence[float]], is_right: Sequence[bool]) -> list[float]:
    found: list[float] = fitted(np.asarray(signs), np.asarray(is_right, float), PENALTY_OF_AGREEMENT).tolist()
    return found


def _decided_by_others(judged: Sequence[tuple[str, Judged]], fold: int) -> list[Decided]:
    """Return how likely grammar and judges are right about each text of the fold's domains, and whether they are."""
    mine, others = _parted(judged, [domain for domain, _ in judged], fold)
    if not mine or not others:
        return []
    weights = _fitted_agreement([each for _, each in others])
    return [_decided(each, weights) for _, each in mine]


def _decided(each: Judged, weights: dict[str, list[float]]) -> Decided:
    """Return how likely both are right; what leaves a clause out where the grammar takes nothing is not to be given."""
    grammar = judges = 0.0
    if each.confidence is not None:
        grammar = agreement.of_grammar(each.confidence, each.verdict, weights["grammar"])
    if not each.verdict.is_grammars and (each.confidence is not None or each.verdict.is_whole):
        judges = agreement.of_judges(each.confidence, each.verdict, weights["judges"])
    is_sure = each.confidence is not None and (each.is_settled or each.confidence >= calibration.SURE)
    least = agreement.least(each.verdict)
    return Decided(grammar, judges, each.is_grammar_right, each.is_judges_right, is_sure, least)


def _parted(each: Sequence[_T], domains: Sequence[str], fold: int) -> tuple[list[_T], list[_T]]:
    """Return what is of the fold's domains, and what is of others."""
    names = sorted(set(domains))
    is_mine = [names.index(domain) % FOLDS == fold for domain in domains]
    return (
        [one for one, is_so in zip(each, is_mine, strict=True) if is_so],
        [one for one, is_so in zip(each, is_mine, strict=True) if not is_so],
    )


def _threshold(
    decided: Sequence[Decided], n_items: int, most: float, *, is_cautious: bool = False
) -> tuple[float, float, float]:
    """Return the probability with which most are read rightly and not too many wrongly, and the shares of both."""
    ways = []
    for enough in _STEPS:
        answers = [each.answered(float(enough), is_cautious=is_cautious) for each in decided]
        n_right, n_wrong = answers.count(True), answers.count(False)
        ways.append((float(enough), n_right / n_items, n_wrong / n_items))
    allowed = [way for way in ways if way[2] <= most] or ways[-1:]
    return max(allowed, key=lambda way: (way[1], -way[2]))

"""Instructions that speak of what their world has not, made of ones that speak of what it has."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from planner.core import TranslationStatus
from planner.pddl.instructions import Item, items_in
from translators.strangers import strangers

HERE = Path(__file__).parent


@pytest.fixture(scope="module")
def items() -> list[Item]:
    return items_in(HERE / "instructions")


def test_one_noun_gives_way_to_one_that_the_domain_does_not_have(items: list[Item]) -> None:
    known = {item.name: item for item in items}
    made = strangers(items, 0.5, 0)
    assert len(made) > 50
    for item in made:
        before = known[item.name.removesuffix("-stranger")]
        assert before.status is TranslationStatus.OK
        assert item.status is TranslationStatus.REFUSED
        assert not item.readings
        mine, theirs = re.split(r"[\W\d_]+", item.text.lower()), re.split(r"[\W\d_]+", before.text.lower())
        changed = {pair for pair in zip(mine, theirs, strict=True) if pair[0] != pair[1]}
        assert 1 <= len(changed) <= 2  # one noun, as it is or in the plural
        names = " ".join(thing.name.lower() for thing in item.task.objects)
        for new, old in changed:
            assert new not in re.split(r"[\W\d_]+", names)
            assert old.rstrip("s") in names or any(
                old.rstrip("s") in kind.name.lower() for kind in item.task.domain.types
            )


def test_what_is_made_hangs_on_the_seed_alone(items: list[Item]) -> None:
    assert strangers(items, 0.3, 1) == strangers(items, 0.3, 1) != strangers(items, 0.3, 2)


def test_what_is_refused_or_asked_about_is_left_alone(items: list[Item]) -> None:
    others = [item for item in items if item.status is not TranslationStatus.OK]
    assert others
    assert not strangers(others, 1.0, 0)

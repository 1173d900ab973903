"""BabyAI's missions: each kind of level is read as minigrid means it, and the plan fulfils it there."""

from __future__ import annotations

import io
import json
from contextlib import redirect_stdout

import pytest

from planner.core import TRUE, Atom, BadInputError, Eventually, Or, SometimeBefore, Step, both

pytest.importorskip("minigrid")

from domains.babyai import seen_in
from domains.babyai.hands import Hands
from domains.babyai.missions import fact_of, gold, phases_of
from planner.bench.missions import RIGHT, Level, levels, run_level, summarise
from planner.cli import main

SAMPLE = [
    ("ActionObjDoor", 5), ("BossLevelNoUnlock", 1), ("GoToDoor", 5), ("GoToLocalS5N2", 5), ("GoToSeqS5R2", 1),
    ("GoToSeqS5R2", 4), ("KeyInBox", 5), ("KeyCorridorS3R1", 5), ("MiniBossLevel", 1), ("MiniBossLevel", 3014),
    ("MoveTwoAcrossS5N2", 5),
    ("OpenDoorLoc", 5), ("OpenDoorsOrderN4", 5), ("PickupAbove", 5), ("PickupDist", 5), ("PickupLoc", 7),
    ("PutNextLocal", 5), ("SynthS5R2", 5), ("UnblockPickup", 5), ("UnlockPickup", 5),
]  # fmt: skip


def made(name, seed):
    import gymnasium

    env = gymnasium.make(f"BabyAI-{name}-v0", disable_env_checker=True)
    with redirect_stdout(io.StringIO()):
        env.reset(seed=seed)
    return env.unwrapped


@pytest.mark.parametrize(("name", "seed"), SAMPLE)
def test_the_mission_is_read_as_minigrid_means_it_and_fulfilled(name, seed):
    outcome = run_level(Level(f"BabyAI-{name}-v0", seed), "grounded", 20.0)
    assert outcome["outcome"] == RIGHT, (outcome["text"], outcome["answer"], outcome["gold"])
    assert outcome["fulfilled"], (outcome["text"], outcome["why_not"])


def test_all_levels_are_known_and_a_strange_name_is_told():
    assert len(levels()) >= 90
    with pytest.raises(BadInputError, match="no level's name contains 'Nowhere'"):
        levels("Nowhere")


def test_sides_are_those_that_minigrid_sees():
    from minigrid.envs.babyai.core.verifier import ObjDesc

    sides = {
        "left": "on-your-left", "right": "on-your-right", "front": "in-front-of-you", "behind": "behind-you",
    }  # fmt: skip
    for seed in range(5):
        env = made("BossLevel", seed)
        seen = seen_in(env)
        for side, predicate in sides.items():
            things, _ = ObjDesc(None, loc=side).find_matching_objs(env)
            theirs = {seen.name_of(thing) for thing in things} - {None}
            assert theirs == {fact.args[0] for fact in seen.task.init.facts if fact.predicate == predicate}


def test_the_gold_waits_for_what_comes_first_only_if_it_can():
    env = made("OpenTwoDoors", 0)
    seen = seen_in(env)
    first, second = (fact_of(phase[0], seen) for phase in phases_of(env.instrs))
    strict = gold(env.instrs, seen, lambda goal, rules: True)
    assert strict.rules == SometimeBefore(second, first)
    loose = gold(env.instrs, seen, lambda goal, rules: rules == TRUE)  # no plan keeps the late one off
    assert loose.rules == Eventually(first)
    assert loose.goal == strict.goal == both(first, second)


def test_what_cannot_hold_together_is_asked_for_on_the_way():
    env = next(
        env
        for env in (made("GoToSeqS5R2", seed) for seed in range(40))
        if " and " in env.mission and "," not in env.mission and "after" not in env.mission
    )
    seen = seen_in(env)
    reading = gold(env.instrs, seen, lambda goal, rules: rules != TRUE)  # no two facts together
    assert set(reading.rules.parts) == {Eventually(fact_of(part, seen)) for part in phases_of(env.instrs)[0]}


def test_hands_put_aside_what_lies_in_the_way_and_keep_what_they_carry():
    from minigrid.core.world_object import Ball, Box, Wall
    from minigrid.envs.babyai.core.verifier import GoToInstr, ObjDesc

    env = made("GoToLocalS6N2", 0)
    blue, red, green = Ball("blue"), Box("red"), Ball("green")
    inside = [(x, y) for x in range(1, 5) for y in range(1, 5)]
    for cell in inside:
        env.grid.set(*cell, Wall() if cell[0] == 3 else None)
    env.grid.set(3, 1, red)
    env.grid.set(4, 4, green)
    env.agent_pos, env.agent_dir, env.carrying = (1, 3), 0, blue
    env.instrs = GoToInstr(ObjDesc("ball", "green"))
    env.instrs.reset_verifier(env)
    seen = seen_in(env)
    told = Hands(env, seen, frozenset()).carry_out([Step("go-to", (seen.name_of(green), seen.rooms[4, 3]))])
    assert told == ""
    assert env.carrying is blue
    assert env.grid.get(3, 1) is None
    assert any(env.grid.get(*cell) is red for cell in inside)


def test_a_step_without_hands_for_it_is_told():
    env = made("GoToObjS4", 0)
    assert Hands(env, seen_in(env), frozenset()).carry_out([Step("fly")]) == "no hands for the action 'fly'"


def test_a_plan_that_does_nothing_fulfils_nothing():
    env = made("PickupDist", 0)
    told = Hands(env, seen_in(env), frozenset()).carry_out([])
    assert told == "the plan is at its end, but the mission is not fulfilled"


def test_the_command_counts_and_leaves_a_page(tmp_path, capsys):
    arguments = [
        "--only",
        "GoToRedBallGrey",
        "--seeds",
        "1",
        "--first-seed",
        "3",
        "--out",
        str(tmp_path),
        "--json",
    ]
    assert main(["bench", "missions", *arguments]) == 0
    document = json.loads(capsys.readouterr().out)
    assert document["rows"][0] == summarise("all", document["outcomes"])
    assert document["rows"][0]["right"] == document["rows"][0]["fulfilled"] == 1
    assert "Missions of BabyAI" in (tmp_path / "missions.html").read_text(encoding="utf-8")


def test_a_choice_of_things_is_a_choice_of_facts():
    env = made("GoToDoor", 0)
    assert env.mission == "go to a grey door"
    grey = [name for name, thing in seen_in(env).things.items() if thing.color == "grey"]
    fact = fact_of(env.instrs, seen_in(env))
    assert isinstance(fact, Or)
    assert set(fact.parts) == {Atom("facing", (name,)) for name in grey}

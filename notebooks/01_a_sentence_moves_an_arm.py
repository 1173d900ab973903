# ---
# jupyter:
#   jupytext:
#     formats: ipynb,py:percent
#   kernelspec:
#     display_name: Python 3
#     language: python
#     name: python3
# ---

# %% [markdown]
# # A sentence moves an arm
#
# A person says what should be so. Cairn turns the sentence into a goal, plans, compiles the plan to a hierarchy of
# reward machines, and learned policies carry it out. When the world disagrees it notices, says why, and replans.

# %%
import planner
from domains.tabletop import world
from planner.machines import from_plan, to_svg
from planner.pddl import write_formula, write_plan
from planner.pipeline import Setup

# %% [markdown]
# ## Understand
# The robot looks at the table; what it sees is the task that the sentence is read against.
# %%
from planner.robots.tabletop_sim import connect

robot = connect("cube-triple", seed=1)
seen = world().task_from(robot.observe())
robot.close()
found = planner.translate("put the red cube on the blue one and the orange cube on the red one", seen)
print(write_formula(found.reading.goal))
print(found.reading.words)

# %% [markdown]
# What is not understood is refused, and the words that were not understood are named.

# %%
print(planner.translate("paint the red cube purple", seen).reason)

# %% [markdown]
# ## Plan

# %%
from dataclasses import replace

task = replace(seen, goal=found.reading.goal)
result = planner.plan(task)
print(write_plan(result.plan))

# %% [markdown]
# ## The plan as a hierarchy of reward machines

# %%
hierarchy = from_plan(task, result.plan, world().limit_s)
try:
    from IPython.display import SVG, display

    display(SVG(to_svg(hierarchy)))
except ImportError:
    print(to_svg(hierarchy)[:200])

# %% [markdown]
# ## Carry it out, in a world that fights back
# With probability 0.3 a subgoal, a cube is knocked away or slips from the gripper.

# %%
run = planner.run(
    "tabletop",
    "put the red cube on the blue one and the orange cube on the red one",
    Setup(problem="cube-triple", seed=1, disturb=0.3),
)
print(run.trace.outcome)

# %%
from planner.execution import words_for

for event in run.trace.events:
    if event.kind not in ("progress", "subgoal_started"):
        print(f"{event.time_s:6.2f} s  {words_for(event)}")

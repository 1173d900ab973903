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
# # Reward machines
#
# A reward machine says what is to be done as nodes and edges over facts, and pays for it; a hierarchy is several that call
# one another. The same value is written, checked, drawn, made from a formula or a sentence, made smaller, trained with, and
# carried out by an arm.

# %%
import re
from base64 import b64encode
from dataclasses import replace
from io import BytesIO

import planner
from planner.core import Always, Atom, Eventually, Hierarchy, Next, Not, both, load
from planner.machines import (
    Builder,
    equivalent,
    findings,
    flatten,
    formula_machine,
    from_plan,
    minimise,
    read_hierarchy,
    start,
    step,
    to_svg,
    write_hierarchy,
)
from planner.pddl import write_formula

# %% [markdown]
# ## Written as text, or in Python
#
# CraftWorld tells what lies in the cell that is entered. Paper and leather, in any order, make a book at the table; both are
# machines of their own, which are called. An edge pays when it is taken; a call is taken when the called machine accepts.

# %%
BOOK = """
machine book
  start -> paper      call paper()
  start -> leather    call leather()  when (not (sugarcane))
  paper -> both       call leather()
  leather -> both     call paper()
  both -> done        when (table)  pays 1
  accept done

machine paper
  start -> cane       when (sugarcane)
  cane -> done        when (workbench)
  accept done

machine leather
  start -> skin       when (rabbit)
  skin -> done        when (workbench)
  accept done
"""
book = read_hierarchy(BOOK)
book

# %%
built = (
    Builder()
    .machine("book")
    .edge("start", "paper", call="paper()")
    .edge("start", "leather", call="leather()", when="(not (sugarcane))")
    .edge("paper", "both", call="leather()")
    .edge("leather", "both", call="paper()")
    .edge("both", "done", when="(table)", pays=1)
    .machine("paper")
    .edge("start", "cane", when="(sugarcane)")
    .edge("cane", "done", when="(workbench)")
    .machine("leather")
    .edge("start", "skin", when="(rabbit)")
    .edge("skin", "done", when="(workbench)")
    .hierarchy()
)
print("the same:", equivalent(built, book) is None)
print(write_hierarchy(built).split("\n\n")[1])

# %% [markdown]
# ## Checked
#
# Here someone forgot what to do when two facts are seen at once, and how to go on when the bucket leaks. Each finding comes
# with observations that show it.

# %%
hasty = read_hierarchy("""
machine milk
  start -> bucket     when (iron)
  start -> cow        when (cow)
  cow -> done         when (iron)  pays 1
  bucket -> leaking   when (hole)
  bucket -> done      when (cow)  pays 1
  leaking -> spilt    when (cow)
  accept done
""")
for finding in findings(hasty):
    print(f"{finding.kind.name}: {finding.words}")
    print(
        "   seen:", *("{" + ", ".join(str(fact) for fact in sorted(facts)) + "}" for facts in finding.trace)
    )

# %% [markdown]
# The counterexample is a run like any other. This one ends where nothing can be accepted any more:

# %%
hopeless = next(finding for finding in findings(hasty) if finding.kind.name == "HOPELESS")
position = start(hasty)
for facts in hopeless.trace:
    position, _, _ = step(hasty, position, facts)


class Picture:
    """An SVG that a notebook shows."""

    def __init__(self, svg):
        self.svg = svg

    def _repr_svg_(self):
        return self.svg


Picture(to_svg(hasty, live=position))

# %% [markdown]
# If at most one of these facts is ever seen at a time, only that one is left.

# %%
one_at_a_time = [[Atom("iron"), Atom("cow"), Atom("hole")]]
print([finding.kind.name for finding in findings(hasty, mutexes=one_at_a_time)])

# %% [markdown]
# ## Lit along a run
#
# An agent that knows the grid walks the shortest ways to what may come next. At the left what it saw and walked since the
# machine last moved, at the right where the machine stands, with the calls that go on.

# %%
from domains.craft import make_craft
from domains.craft.walker import shortest_way, wanted_codes


def size_of(svg):
    return tuple(
        float(re.search(rf'^<svg[^>]* {side}="([\d.]+)', svg).group(1)) for side in ("width", "height")
    )


def beside(rows, heights, gap=24):
    """Return pictures in rows under their titles, those of a column scaled to its height."""
    parts, y, right = [], 0, 0
    for title, pictures in rows:
        x = 0
        parts.append(f'<text x="4" y="{y + 18}" font-family="sans-serif" font-size="15">{title}</text>')
        for svg, height in zip(pictures, heights, strict=True):
            scale = height / size_of(svg)[1]
            parts.append(f'<g transform="translate({x},{y + 28}) scale({scale:.4f})">{svg}</g>')
            x += size_of(svg)[0] * scale + gap
        y, right = y + 28 + max(heights) + gap, max(right, x)
    return Picture(
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{right:g}" height="{y:g}">'
        f'<rect width="100%" height="100%" fill="white"/>{"".join(parts)}</svg>'
    )


def above(upper, lower):
    """Return two pictures as one, the first above the second."""
    (width, height), (other_width, other_height) = size_of(upper), size_of(lower)
    return (
        f'<svg width="{max(width, other_width):g}" height="{height + other_height:g}">'
        f'{upper}<g transform="translate(0,{height:g})">{lower}</g></svg>'
    )


def with_trail(env, cells):
    points = " ".join(f"{10 * column + 5},{10 * row + 5}" for row, column in cells)
    trail = f'<polyline points="{points}" fill="none" stroke="#c9822b" stroke-width="1.6" stroke-dasharray="2 1.4"/>'
    return env._repr_svg_().replace("</svg>", f"{trail}</svg>")


env = make_craft("book", "open", seed=4)
env.reset(seed=4)
moments = [("at the start", [with_trail(env, [env.cell]), to_svg(book, live=start(book))])]
position, paid = start(book), 0.0
while not position.has_ended:
    cells = [env.cell]
    for action in shortest_way(env.codes, (env.cell, env.heading), wanted_codes(book, position)):
        _, _, _, _, told = env.step(action)
        cells.append(env.cell)
    position, reward, _ = step(book, position, told["facts"])
    paid += reward
    title = f"after {env.n_steps} steps: {', '.join(fact.predicate for fact in told['facts'])}"
    moments.append((title, [with_trail(env, cells), to_svg(book, live=position)]))
print("paid", paid, "after", env.n_steps, "steps; the world agrees:", told["success"])
beside(moments, (280, 280))

# %% [markdown]
# ## From a formula
#
# The least machine of an LTLf formula: deterministic, with an edge for every observation. It rejects as soon as nothing can
# mend what was seen. Nodes in `ending` are those at which the formula is fulfilled if no more is seen.

# %%
iron, table, lava = Atom("iron"), Atom("table"), Atom("lava")
careful = both(Eventually(both(iron, Next(Eventually(table)))), Always(Not(lava)))
print(write_formula(careful))
found = formula_machine(careful, name="careful")
print("fulfilled if the run ends at:", *sorted(found.ending))
found.machine

# %% [markdown]
# ## From an instruction
#
# The sentence is read against the table that the arm sees; the machine judges whether it was done, in this order.

# %%
from domains.tabletop import world
from planner.robots.tabletop_sim import connect

TEXT = "first put the red cube on the blue one, then the orange cube on the red one"
tabletop = world()
robot = connect("cube-triple", seed=1, render_size=(360, 480))
seen = tabletop.task_from(robot.observe())
asked = planner.from_instruction(TEXT, seen)
print(asked.translation.reading.words)
print("done if the run ends at:", *sorted(asked.found.ending))
asked.found.machine

# %% [markdown]
# ## Flat, and as small as can be
#
# A flat machine has a node for each stack of calls that can be reached; the least one that does the same has fewer. That
# they do the same is decided, not tried.

# %%
from domains.craft import FACTS, LEVELS, craft_hierarchy

print(f"{'task':24}{'calls deep':>12}{'nodes':>8}{'flat':>8}{'least':>8}")
for task, level in LEVELS.items():
    hierarchy = craft_hierarchy(task)
    flat = flatten(hierarchy)
    least = minimise(flat)
    nodes = sum(len(machine.nodes) for machine in hierarchy.machines)
    same = equivalent(hierarchy, least) is None
    print(
        f"{task:24}{level:12}{nodes:8}{len(flat.nodes):8}{len(least.nodes):8}  {'the same' if same else 'differs'}"
    )

# %%
least = minimise(flatten(book))
print(equivalent(book, least) is None)
least

# %% [markdown]
# Where two machines differ, a shortest trace tells them apart.

# %%
careless = read_hierarchy(
    BOOK.replace("  cane -> done        when (workbench)", "  cane -> done        when (table)")
)
difference = equivalent(book, careless)
print(*("{" + ", ".join(map(str, sorted(facts))) + "}" for facts in difference.trace), "→", difference.words)

# %% [markdown]
# ## Learned from traces
#
# An agent wanders in grids with lava in them, and knows no machine. Of each try it keeps what it was told, and whether it
# ended at the goal, in lava, or neither. From that the smallest machine is learned that is right about all tries: first the
# bucket, then milk, whose machine may call the one learned before.

# %%
import numpy as np

from planner.machines.learning import LabelledTrace, Lesson, Outcome, learn_hierarchies, wrong_about


def wander(task, seed, n_times=16):
    env, rng = make_craft(task, "open-lava", seed=seed), np.random.default_rng(seed)
    env.reset(seed=seed)
    steps, outcome = [], Outcome.INCOMPLETE
    for _ in range(n_times):
        thing = frozenset({int(rng.integers(1, len(FACTS)))})
        way = shortest_way(env.codes, (env.cell, env.heading), thing) if rng.random() < 0.6 else None
        for action in way or rng.integers(3, size=4):
            _, _, is_over, _, told = env.step(int(action))
            steps += [told["facts"]] if told["facts"] else []
            if is_over:
                outcome = Outcome.GOAL if told["success"] else Outcome.DEAD_END
                return LabelledTrace(tuple(steps), outcome)
    return LabelledTrace(tuple(steps), outcome)


lessons = [Lesson("bucket"), Lesson("milk-bucket", calls=("bucket",))]
tries = {lesson.name: [wander(lesson.name, seed) for seed in range(200)] for lesson in lessons}
for name, traces in tries.items():
    counts = {outcome.value: sum(trace.outcome is outcome for trace in traces) for outcome in Outcome}
    print(f"{name}: {counts}; the first: {traces[0]}")

# %%
learned = learn_hierarchies(lessons, tries)
for name, one in learned.items():
    print(f"{name}: {one.status.value}, {one.reason}, {one.sizes}; proved to be smallest: {one.is_minimal}")
milk = learned["milk-bucket"].hierarchy
milk

# %% [markdown]
# What was learned is judged by tries in grids that it was not learned from; with fewer tries it is wrong more often.

# %%
unseen = [wander("milk-bucket", 1000 + seed) for seed in range(300)]
for n_tries in (5, 10, 20, 50):
    some = {name: traces[:n_tries] for name, traces in tries.items()}
    hierarchy = learn_hierarchies(lessons, some)["milk-bucket"].hierarchy
    n_wrong = len(wrong_about(hierarchy, unseen)) if hierarchy else len(unseen)
    print(f"from {n_tries:3} tries of each: wrong about {n_wrong:3} of {len(unseen)}")

# %% [markdown]
# ## Trained with
#
# Nobody tells the agent the way now, and 1 is paid only at the very end. Options over calls (`hrm`) learn to bring each
# fact about, and at each node which edge to pursue; `crm` learns from each step at every node of the flat machine; `flat`
# only at the node where it is. Ten grids, tables, one seed.

# %%
from domains.craft.walker import fewest_steps
from learned.learning_worlds import craft_world, seeds_of_starts
from learned.machine_training import Settings, Training

N_STEPS = 96_000
learners, curves = {}, {}
for name in ("hrm", "crm", "flat"):
    learners[name] = Training(craft_world("book"), Settings(name), seed=0)
    curves[name] = list(learners[name].run(N_STEPS))
    last = curves[name][-1]
    print(f"{name:5} does {last.mean_return:4.0%} of the grids after {last.n_steps} steps", end="")
    print(f", in {last.mean_length:.1f} steps each" if last.mean_return else "")
grids = [make_craft("book", "open", seed=seed, n_grids=10) for seed in seeds_of_starts(10)]
print(f"the fewest steps possible: {sum(map(fewest_steps, grids)) / len(grids):.1f}")

# %%
from matplotlib.figure import Figure

figure = Figure(figsize=(8, 3.4), layout="constrained")
field = figure.subplots()
for name, points in curves.items():
    field.plot(
        [point.n_steps for point in points], [point.mean_return for point in points], label=name, linewidth=2
    )
field.set(xlabel="steps", ylabel="share of the grids done", title="Learning to make a book")
field.grid(alpha=0.3)
field.legend(frameon=False)
file = BytesIO()
figure.savefig(file, format="svg")
drawn = file.getvalue().decode()
Picture(drawn[drawn.index("<svg") :])

# %% [markdown]
# ## Carried out by the arm
#
# A plan compiles to a hierarchy too: a chain of calls, and a machine for each skill.

# %%
task = replace(seen, goal=asked.translation.reading.goal, rules=asked.translation.reading.rules)
plan = planner.plan(task).plan
from_plan(task, plan, tabletop.limit_s)

# %% [markdown]
# The executor runs such a hierarchy, and learned policies pursue its subgoals. Now and then a cube is knocked away or slips
# from the gripper; where trying again does not help, a new plan makes a new hierarchy. Meanwhile the machine of the
# instruction is moved on by all that is observed.

# %%
from PIL import Image

from learned.tabletop_skills import load_policy
from planner.execution import Body, Goal, Hooks, execute, words_for
from planner.execution.monitors import FactsMonitor, StillnessMonitor, TimeMonitor
from planner.robots import PICTURES


class Judged:
    """The robot; a machine is moved on by whatever it observes."""

    def __init__(self, robot, machine):
        self.robot, self.machine = robot, machine
        self.position = start(machine)

    def observe(self):
        observed = self.robot.observe()
        self.position, _, _ = step(self.machine, self.position, observed.state.facts)
        return observed

    def apply(self, action):
        self.robot.apply(action)

    def stop(self):
        self.robot.stop()


def photo():
    if why_no_picture:
        words = f'<text x="9" y="180" font-family="sans-serif">{why_no_picture}</text>'
        return f'<svg width="480" height="360">{words}</svg>'
    file = BytesIO()
    Image.fromarray(robot.picture()).save(file, format="jpeg", quality=90)
    pixels = b64encode(file.getvalue()).decode()
    return f'<svg width="480" height="360"><image href="data:image/jpeg;base64,{pixels}" width="480" height="360"/></svg>'


def planned_for(task):
    result = planner.plan(task)
    if result.plan:
        hierarchies.append(from_plan(task, result.plan, tabletop.limit_s))
    return result


def look(event):
    if event.kind not in ("planned", "replanned", "subgoal_done", "noticed", "goal_reached"):
        return
    plan = hierarchies[-1].by_name[hierarchies[-1].root]
    n_done = event.details.get("step", 0) + (event.kind == "subgoal_done")
    if event.kind == "goal_reached":
        n_done = len(plan.edges)
    machines = above(to_svg(plan, live=plan.nodes[n_done]), to_svg(judged.machine, live=judged.position))
    moments.append((f"{event.time_s:.1f} s: {words_for(event)}", [photo(), machines]))


moments, hierarchies = [], []
why_no_picture = load(PICTURES, "tabletop-sim")()
judged = Judged(robot, Hierarchy("instruction", (asked.found.machine,)))
trace = execute(
    Body(judged, load_policy(), tabletop, [FactsMonitor(), TimeMonitor(), StillnessMonitor()]),
    Goal(tabletop.settled(task.goal), task.rules),
    planned_for,
    hooks=Hooks(on_event=look, disturb=robot.disturber(0.3, 7)),
)
robot.close()
beside(moments, (300, 300))

# %%
for event in trace.events:
    if event.kind not in ("progress", "subgoal_started"):
        print(f"{event.time_s:6.2f} s  {words_for(event)}")
node = judged.position.stack[0].node
print("the instruction was carried out, in its order:", node in asked.found.ending)
print(trace.outcome)

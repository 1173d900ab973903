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
# # Planning
#
# A task, its first plan, cheaper ones, the cheapest with its proof, several, one that keeps preferences, a repaired one;
# why each step is there, why not another, and why sometimes there is none. Every plan has been replayed by the validator.

# %%
from dataclasses import replace

import planner
from planner.core import Atom, Plan, Step
from planner.core.semantics import apply
from planner.pddl import read_domain, read_problem, write_plan

DOMAIN = """(define (domain delivery) (:requirements :typing :action-costs)
 (:types place - object truck parcel - thing thing - object)
 (:predicates (at ?t - thing ?p - place) (in ?x - parcel ?t - truck) (road ?p ?q - place))
 (:functions (total-cost) - number (length ?p ?q - place) - number)
 (:action drive :parameters (?t - truck ?p ?q - place) :precondition (and (at ?t ?p) (road ?p ?q))
  :effect (and (not (at ?t ?p)) (at ?t ?q) (increase (total-cost) (length ?p ?q))))
 (:action load :parameters (?x - parcel ?t - truck ?p - place) :precondition (and (at ?x ?p) (at ?t ?p))
  :effect (and (not (at ?x ?p)) (in ?x ?t) (increase (total-cost) 1)))
 (:action unload :parameters (?x - parcel ?t - truck ?p - place) :precondition (and (in ?x ?t) (at ?t ?p))
  :effect (and (not (in ?x ?t)) (at ?x ?p) (increase (total-cost) 1))))"""


def road(p, q, length):
    return f"(road {p} {q}) (road {q} {p}) (= (length {p} {q}) {length}) (= (length {q} {p}) {length})"


PROBLEM = f"""(define (problem monday) (:domain delivery)
 (:objects depot mill farm shop - place van - truck flour milk bread - parcel)
 (:init (at van depot) (at flour mill) (at milk farm) (at bread depot) (= (total-cost) 0)
  {road("depot", "mill", 7)} {road("mill", "shop", 8)} {road("depot", "farm", 4)} {road("farm", "shop", 12)}
  {road("depot", "shop", 30)})
 (:goal (and (at flour shop) (at milk shop) (at bread shop))) (:metric minimize (total-cost)))"""
task = read_problem(PROBLEM, read_domain(DOMAIN))

# %% [markdown]
# ## The first plan, then better ones

# %%
first = planner.plan(task)
print(write_plan(first.plan))
print(f"found in {1000 * first.statistics['wall_s']:.0f} ms")

# %%
costs = []
best = planner.plan(
    task, anytime=True, time_limit_s=10, on_plan=lambda result: costs.append(result.plan.cost)
)
print("costs on the way:", costs, "; proved:", best.bound == best.plan.cost)

# %% [markdown]
# ## The cheapest with its proof, and several

# %%
cheapest = planner.plan(task, optimal=True)
print(cheapest.plan.cost, "and nothing costs less than", cheapest.bound)
for plan in planner.plans(task, k=3, diverse=True).plans:
    print(plan.cost, " ".join(str(step) for step in plan.steps if step.name == "drive"))

# %% [markdown]
# ## What would be nice
# Preferences may be violated, for a price: the van should end at the depot, and the bread should be there first.

# %%
WISHES = PROBLEM.replace("(:goal (and", "(:goal (and (preference van-home (at van depot))").replace(
    "(:metric minimize (total-cost))",
    """(:constraints (preference bread-first (sometime-before (at flour shop) (at bread shop))))
 (:metric minimize (+ (total-cost) (* 20 (is-violated van-home)) (* 3 (is-violated bread-first))))""",
)
wished = planner.plan(read_problem(WISHES, read_domain(DOMAIN)))
print(write_plan(wished.plan))
print("metric", wished.statistics["metric"], ";", wished.reason or "all preferences kept")

# %% [markdown]
# ## Why this plan

# %%
from planner.explain import END, causal_links, makespan, partially_ordered, why_none, why_not_step

for link in causal_links(task, cheapest.plan):
    if link.producer >= 0:
        consumer = "the goal" if link.consumer == END else cheapest.plan.steps[link.consumer]
        print(f"{cheapest.plan.steps[link.producer]}  makes  {link.fact}  for  {consumer}")
print(
    "steps:",
    len(cheapest.plan),
    "; rounds if done side by side:",
    makespan(partially_ordered(task, cheapest.plan)),
)

# %% [markdown]
# ## Why not another, why none

# %%
print(
    why_not_step(
        task, cheapest.plan, Step("drive", ("van", "depot", "shop")), lambda t: planner.plan(t, optimal=True)
    )
)

# %%
no_roads = replace(task.init, facts=frozenset(f for f in task.init.facts if "shop" not in f.args))
print(why_none(replace(task, init=no_roads), planner.plan))

# %% [markdown]
# ## The world changes: repair
# Two steps are done when somebody puts the milk into the shop.

# %%
state = task.init
for step in cheapest.plan.steps[:2]:
    state = apply(task, state, step)
moved = (state.facts - {Atom("at", ("milk", "farm")), Atom("in", ("milk", "van"))}) | {
    Atom("at", ("milk", "shop"))
}
now = replace(task, init=replace(state, facts=moved))
repaired = planner.repair(now, old=Plan(cheapest.plan.steps[2:]))
print(write_plan(repaired.result.plan))
print(f"{repaired.kept} steps kept, {repaired.added} added, {repaired.removed} left out")

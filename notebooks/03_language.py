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
# # Language
#
# Sentences become goals, rules for the way and metrics, with nothing but the PDDL and what is visible; what is not
# understood is refused, what may mean two things is asked about, and the answer goes on with the dialog. Nothing here
# needs a network.

# %%
from dataclasses import replace

import planner
from planner.core import TRUE
from planner.pddl import read_domain, read_problem, write_formula, write_plan

LIBRARY = """(define (domain library) (:requirements :typing :negative-preconditions)
 (:types book shelf trolley colour - object)
 (:predicates (lies ?b - book ?s - shelf) (loaded ?b - book ?t - trolley) (dusty ?b - book) (at ?t - trolley ?s - shelf)
  (cover ?b - book ?c - colour) (home ?b - book ?s - shelf))
 (:action push :parameters (?t - trolley ?from ?to - shelf) :precondition (at ?t ?from)
  :effect (and (not (at ?t ?from)) (at ?t ?to)))
 (:action load :parameters (?b - book ?t - trolley ?s - shelf) :precondition (and (lies ?b ?s) (at ?t ?s))
  :effect (and (not (lies ?b ?s)) (loaded ?b ?t)))
 (:action shelve :parameters (?b - book ?t - trolley ?s - shelf) :precondition (and (loaded ?b ?t) (at ?t ?s))
  :effect (and (not (loaded ?b ?t)) (lies ?b ?s)))
 (:action wipe :parameters (?b - book) :precondition (dusty ?b) :effect (not (dusty ?b))))"""
EVENING = """(define (problem evening) (:domain library)
 (:objects atlas novel poems diary - book top middle bottom - shelf cart - trolley red blue - colour)
 (:init (lies atlas top) (lies novel top) (lies poems bottom) (lies diary middle) (at cart middle)
  (dusty atlas) (dusty poems) (cover atlas red) (cover novel blue) (cover poems blue) (cover diary red)
  (home atlas bottom) (home novel middle) (home poems top) (home diary middle))
 (:goal (and)))"""
evening = read_problem(EVENING, read_domain(LIBRARY))


def show(text, dialog=()):
    found = planner.translate(text, evening, dialog=dialog)
    print(f"{text!r}: {found.status.value}")
    if found.reading is None:
        print("  ", found.reason or found.question)
        return
    print("   goal:", write_formula(found.reading.goal))
    if found.reading.rules != TRUE:
        print("   on the way:", write_formula(found.reading.rules))
    print("  ", found.reading.words)


# %% [markdown]
# ## Goals, quantities, order, what must never be

# %%
for text in (
    "put the atlas on the bottom shelf",
    "wipe every dusty book",
    "all blue books on the middle shelf, except the poems",
    "first wipe the atlas, then put it on the bottom shelf",
    "put the diary on the bottom shelf, but never bring the cart to the top",
    "the poems on the top shelf in as few steps as possible",
):
    show(text)

# %% [markdown]
# ## Never silently wrong
#
# A thing that is not there, a description that fits two things, what cannot be.

# %%
for text in (
    "put the dictionary on the top shelf",
    "put the red book on the bottom shelf",
    "put the novel on the bottom shelf, but never bring the cart to the top",
    "the novel on the top shelf and on the bottom shelf",
):
    show(text)

# %% [markdown]
# ## A dialog
#
# The question is the one that tells most; an answer is said in any words, and what is understood can be changed.

# %%
talk = planner.converse(evening)
for text in (
    "put the red book on the bottom shelf",
    "the one on the middle shelf",
    "no, the other one",
    "and the novel",
    "and wipe the poems",
):
    talk.say(text)
talk

# %% [markdown]
# ## From the sentence to the plan

# %%
reading = talk.reading

result = planner.plan(replace(evening, goal=reading.goal, rules=reading.rules))
print(write_plan(result.plan) if result.plan else result.reason)

# %% [markdown]
# ## A whole task from a text
#
# Things, how they are, and what is wanted; the domain is given.

# %%
BLOCKS = """(define (domain blocks) (:requirements :typing) (:types block)
 (:predicates (on ?x ?y - block) (on-table ?x - block) (clear ?x - block) (arm-empty) (holding ?x - block))
 (:action pick-up :parameters (?x - block) :precondition (and (clear ?x) (on-table ?x) (arm-empty))
  :effect (and (not (on-table ?x)) (not (clear ?x)) (not (arm-empty)) (holding ?x)))
 (:action put-down :parameters (?x - block) :precondition (holding ?x)
  :effect (and (not (holding ?x)) (clear ?x) (arm-empty) (on-table ?x)))
 (:action stack :parameters (?x ?y - block) :precondition (and (holding ?x) (clear ?y))
  :effect (and (not (holding ?x)) (not (clear ?y)) (clear ?x) (arm-empty) (on ?x ?y)))
 (:action unstack :parameters (?x ?y - block) :precondition (and (on ?x ?y) (clear ?x) (arm-empty))
  :effect (and (holding ?x) (clear ?y) (not (clear ?x)) (not (arm-empty)) (not (on ?x ?y)))))"""
told = planner.described(
    "As initial conditions I have that, b2 is on top of b1, b1 is on the table, b3 is on the table, b2 is clear, "
    "b3 is clear and the arm is empty. My goal is to have that b1 is on top of b2 and b2 is on top of b3.",
    read_domain(BLOCKS),
)
print(told.reason or write_plan(planner.plan(told.task).plan))

# %% [markdown]
# ## Limits and wishes
#
# Amounts, limits and what is to be best: solved by z3 with a proof, and asked again with one thing changed.

# %%
bakery = """
A bakery makes rolls and cakes. A roll takes 1 hour and sells for $3. A cake takes 2 hours and sells for $8.
There are 10 hours. Make at most 4 cakes. Earn as much as possible.
"""
planner.optimise(bakery)

# %%
print(planner.optimise(bakery, what_if="What if there are only 7 hours?"))

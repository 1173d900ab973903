(define (domain harbourCranes)
  (:requirements :strips :typing)
  (:types
    mobile support - object
    carrier crane - mobile
    ship train - carrier
    container area - support
    berth siding yard - area)
  (:predicates
    (located ?m - mobile ?a - area)
    (mayGo ?m - mobile ?a - area)
    (lifting ?k - crane ?c - container)
    (idle ?k - crane)
    (on ?c - container ?s - support)
    (storedAt ?c - container ?a - area)
    (topClear ?c - container)
    (aboard ?c - container ?v - carrier)
    (inspected ?c - container))
  (:action travel
    :parameters (?m - mobile ?from - area ?to - area)
    :precondition (and (located ?m ?from) (mayGo ?m ?to))
    :effect (and (not (located ?m ?from)) (located ?m ?to)))
  (:action liftOff
    :parameters (?k - crane ?c - container ?a - area)
    :precondition (and (located ?k ?a) (idle ?k) (on ?c ?a) (storedAt ?c ?a) (topClear ?c))
    :effect (and (lifting ?k ?c) (not (idle ?k)) (not (on ?c ?a)) (not (storedAt ?c ?a))))
  (:action setDown
    :parameters (?k - crane ?c - container ?a - area)
    :precondition (and (located ?k ?a) (lifting ?k ?c))
    :effect (and (on ?c ?a) (storedAt ?c ?a) (idle ?k) (not (lifting ?k ?c))))
  (:action unstack
    :parameters (?k - crane ?c - container ?d - container ?a - area)
    :precondition (and (located ?k ?a) (idle ?k) (on ?c ?d) (storedAt ?c ?a) (topClear ?c))
    :effect (and (lifting ?k ?c) (topClear ?d) (not (idle ?k)) (not (on ?c ?d)) (not (storedAt ?c ?a))))
  (:action stackOn
    :parameters (?k - crane ?c - container ?d - container ?a - area)
    :precondition (and (located ?k ?a) (lifting ?k ?c) (storedAt ?d ?a) (topClear ?d))
    :effect (and (on ?c ?d) (storedAt ?c ?a) (idle ?k) (not (topClear ?d)) (not (lifting ?k ?c))))
  (:action loadOn
    :parameters (?k - crane ?c - container ?v - carrier ?a - area)
    :precondition (and (located ?k ?a) (located ?v ?a) (lifting ?k ?c) (inspected ?c))
    :effect (and (aboard ?c ?v) (idle ?k) (not (lifting ?k ?c))))
  (:action unload
    :parameters (?k - crane ?c - container ?v - carrier ?a - area)
    :precondition (and (located ?k ?a) (located ?v ?a) (aboard ?c ?v) (idle ?k))
    :effect (and (lifting ?k ?c) (not (idle ?k)) (not (aboard ?c ?v))))
  (:action inspect
    :parameters (?c - container ?a - area)
    :precondition (and (storedAt ?c ?a) (topClear ?c))
    :effect (inspected ?c)))

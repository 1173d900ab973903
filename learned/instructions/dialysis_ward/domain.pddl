(define (domain DialysisWard)
  (:requirements :strips :typing)
  (:types
    Patient Nurse Machine Chair Drink - object)
  (:predicates
    (SitsIn ?p - Patient ?c - Chair)
    (ChairFree ?c - Chair)
    (Waiting ?p - Patient)
    (StandsBy ?m - Machine ?c - Chair)
    (Rinsed ?m - Machine)
    (Idle ?m - Machine)
    (HookedUp ?n - Nurse ?p - Patient ?m - Machine)
    (Cleansed ?p - Patient)
    (Weighed ?p - Patient)
    (Served ?n - Nurse ?p - Patient ?d - Drink))
  (:action Weigh
    :parameters (?n - Nurse ?p - Patient)
    :precondition (Waiting ?p)
    :effect (Weighed ?p))
  (:action SeatPatient
    :parameters (?p - Patient ?c - Chair)
    :precondition (and (Waiting ?p) (ChairFree ?c))
    :effect (and (SitsIn ?p ?c) (not (Waiting ?p)) (not (ChairFree ?c))))
  (:action HelpUp
    :parameters (?p - Patient ?c - Chair)
    :precondition (SitsIn ?p ?c)
    :effect (and (Waiting ?p) (ChairFree ?c) (not (SitsIn ?p ?c))))
  (:action RollMachine
    :parameters (?m - Machine ?a ?b - Chair)
    :precondition (and (Idle ?m) (StandsBy ?m ?a))
    :effect (and (StandsBy ?m ?b) (not (StandsBy ?m ?a))))
  (:action Rinse
    :parameters (?n - Nurse ?m - Machine)
    :precondition (Idle ?m)
    :effect (Rinsed ?m))
  (:action HookUp
    :parameters (?n - Nurse ?p - Patient ?m - Machine ?c - Chair)
    :precondition (and (SitsIn ?p ?c) (StandsBy ?m ?c) (Rinsed ?m) (Idle ?m) (Weighed ?p))
    :effect (and (HookedUp ?n ?p ?m) (not (Idle ?m)) (not (Rinsed ?m))))
  (:action RunSession
    :parameters (?n - Nurse ?p - Patient ?m - Machine)
    :precondition (HookedUp ?n ?p ?m)
    :effect (Cleansed ?p))
  (:action Unhook
    :parameters (?n - Nurse ?p - Patient ?m - Machine)
    :precondition (and (HookedUp ?n ?p ?m) (Cleansed ?p))
    :effect (and (Idle ?m) (not (HookedUp ?n ?p ?m))))
  (:action Serve
    :parameters (?n - Nurse ?p - Patient ?d - Drink ?c - Chair)
    :precondition (SitsIn ?p ?c)
    :effect (Served ?n ?p ?d)))

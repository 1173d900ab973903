(define (domain RopeMakers)
  (:requirements :strips :typing :negative-preconditions)
  (:types worker cordage hook reel peg customer place - object
          yarn rope - cordage)
  (:constants ropewalk tarHouse loft - place)
  (:predicates
    (WorkerIn ?w - worker ?p - place)
    (WoundOn ?y - yarn ?r - reel)
    (ReelEmpty ?r - reel)
    (Hooked ?y - yarn ?h - hook)
    (HookFree ?h - hook)
    (LaidInto ?y - yarn ?r - rope)
    (Tarred ?c - cordage)
    (Tested ?r - rope)
    (Coiled ?r - rope)
    (HungOn ?r - rope ?p - peg)
    (PegFree ?p - peg)
    (SoldTo ?r - rope ?c - customer)
    (OrderedBy ?r - rope ?c - customer)
    (Hemp ?y - yarn)
    (Blue ?y - yarn))
  (:action Go
    :parameters (?w - worker ?a ?b - place)
    :precondition (WorkerIn ?w ?a)
    :effect (and (WorkerIn ?w ?b) (not (WorkerIn ?w ?a))))
  (:action HookUp
    :parameters (?w - worker ?y - yarn ?r - reel ?h - hook)
    :precondition (and (WorkerIn ?w ropewalk) (WoundOn ?y ?r) (HookFree ?h))
    :effect (and (Hooked ?y ?h) (ReelEmpty ?r) (not (WoundOn ?y ?r)) (not (HookFree ?h))))
  (:action WindBack
    :parameters (?w - worker ?y - yarn ?h - hook ?r - reel)
    :precondition (and (WorkerIn ?w ropewalk) (Hooked ?y ?h) (ReelEmpty ?r))
    :effect (and (WoundOn ?y ?r) (HookFree ?h) (not (Hooked ?y ?h)) (not (ReelEmpty ?r))))
  (:action Lay
    :parameters (?w - worker ?y - yarn ?h - hook ?r - rope)
    :precondition (and (WorkerIn ?w ropewalk) (Hooked ?y ?h) (not (Coiled ?r)))
    :effect (and (LaidInto ?y ?r) (HookFree ?h) (not (Hooked ?y ?h))))
  (:action Unlay
    :parameters (?w - worker ?y - yarn ?h - hook ?r - rope)
    :precondition (and (WorkerIn ?w ropewalk) (LaidInto ?y ?r) (HookFree ?h) (not (Coiled ?r)))
    :effect (and (Hooked ?y ?h) (not (LaidInto ?y ?r)) (not (HookFree ?h))))
  (:action Tar
    :parameters (?w - worker ?c - cordage)
    :precondition (WorkerIn ?w tarHouse)
    :effect (Tarred ?c))
  (:action TestPull
    :parameters (?w - worker ?r - rope)
    :precondition (and (WorkerIn ?w ropewalk) (not (Coiled ?r)))
    :effect (Tested ?r))
  (:action Coil
    :parameters (?w - worker ?r - rope)
    :precondition (and (WorkerIn ?w ropewalk) (not (Coiled ?r)))
    :effect (Coiled ?r))
  (:action Uncoil
    :parameters (?w - worker ?r - rope ?p - peg)
    :precondition (and (WorkerIn ?w ropewalk) (Coiled ?r))
    :effect (not (Coiled ?r)))
  (:action Hang
    :parameters (?w - worker ?r - rope ?p - peg)
    :precondition (and (WorkerIn ?w loft) (Coiled ?r) (PegFree ?p))
    :effect (and (HungOn ?r ?p) (not (PegFree ?p))))
  (:action TakeDown
    :parameters (?w - worker ?r - rope ?p - peg)
    :precondition (and (WorkerIn ?w loft) (HungOn ?r ?p))
    :effect (and (PegFree ?p) (not (HungOn ?r ?p))))
  (:action Sell
    :parameters (?w - worker ?r - rope ?c - customer)
    :precondition (and (WorkerIn ?w loft) (OrderedBy ?r ?c) (Coiled ?r))
    :effect (SoldTo ?r ?c)))

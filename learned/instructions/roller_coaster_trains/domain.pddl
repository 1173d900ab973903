(define (domain coaster)
  (:requirements :strips :typing)
  (:types train block grp - object
          station lift drop brake shed - block)
  (:predicates
    (t-in ?t - train ?b - block)
    (blk-free ?b - block)
    (nxt ?b1 ?b2 - block)
    (bars-dn ?t - train)
    (bars-up ?t - train)
    (vacant ?t - train)
    (aboard ?g - grp ?t - train)
    (queued ?g - grp ?s - station)
    (exited ?g - grp)
    (snapped ?g - grp)
    (checked ?t - train)
    (vip ?g - grp))
  (:action advance
    :parameters (?t - train ?b1 ?b2 - block)
    :precondition (and (t-in ?t ?b1) (nxt ?b1 ?b2) (blk-free ?b2) (bars-dn ?t))
    :effect (and (t-in ?t ?b2) (blk-free ?b1) (not (t-in ?t ?b1)) (not (blk-free ?b2))))
  (:action lower-bars
    :parameters (?t - train)
    :precondition (bars-up ?t)
    :effect (and (bars-dn ?t) (not (bars-up ?t))))
  (:action raise-bars
    :parameters (?t - train ?s - station)
    :precondition (and (t-in ?t ?s) (bars-dn ?t))
    :effect (and (bars-up ?t) (not (bars-dn ?t))))
  (:action board
    :parameters (?g - grp ?t - train ?s - station)
    :precondition (and (queued ?g ?s) (t-in ?t ?s) (bars-up ?t) (vacant ?t))
    :effect (and (aboard ?g ?t) (not (queued ?g ?s)) (not (vacant ?t))))
  (:action get-off
    :parameters (?g - grp ?t - train ?s - station)
    :precondition (and (aboard ?g ?t) (t-in ?t ?s) (bars-up ?t))
    :effect (and (exited ?g) (vacant ?t) (not (aboard ?g ?t))))
  (:action queue-again
    :parameters (?g - grp ?s - station)
    :precondition (exited ?g)
    :effect (and (queued ?g ?s) (not (exited ?g))))
  (:action snap-photo
    :parameters (?g - grp ?t - train ?d - drop)
    :precondition (and (aboard ?g ?t) (t-in ?t ?d))
    :effect (snapped ?g))
  (:action check-train
    :parameters (?t - train ?h - shed)
    :precondition (and (t-in ?t ?h) (vacant ?t))
    :effect (checked ?t)))

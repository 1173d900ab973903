(define (domain evidence-room)
  (:requirements :strips :typing :negative-preconditions)
  (:types exhibit officer locker lab-test case - object)
  (:predicates
    (stored-in ?e - exhibit ?l - locker)
    (signed-out ?e - exhibit ?o - officer)
    (belongs-to ?e - exhibit ?c - case)
    (locked ?l - locker)
    (has-key ?o - officer ?l - locker)
    (bagged ?e - exhibit)
    (labelled ?e - exhibit)
    (photographed ?e - exhibit)
    (tested ?e - exhibit ?t - lab-test)
    (trained ?o - officer ?t - lab-test)
    (destroyed ?e - exhibit)
    (closed ?c - case))
  (:action unlock
    :parameters (?o - officer ?l - locker)
    :precondition (and (has-key ?o ?l) (locked ?l))
    :effect (not (locked ?l)))
  (:action lock
    :parameters (?o - officer ?l - locker)
    :precondition (and (has-key ?o ?l) (not (locked ?l)))
    :effect (locked ?l))
  (:action pass-key
    :parameters (?a ?b - officer ?l - locker)
    :precondition (has-key ?a ?l)
    :effect (and (has-key ?b ?l) (not (has-key ?a ?l))))
  (:action sign-out
    :parameters (?e - exhibit ?o - officer ?l - locker)
    :precondition (and (stored-in ?e ?l) (not (locked ?l)))
    :effect (and (signed-out ?e ?o) (not (stored-in ?e ?l))))
  (:action return
    :parameters (?e - exhibit ?o - officer ?l - locker)
    :precondition (and (signed-out ?e ?o) (not (locked ?l)) (bagged ?e))
    :effect (and (stored-in ?e ?l) (not (signed-out ?e ?o))))
  (:action transfer
    :parameters (?e - exhibit ?a ?b - officer)
    :precondition (signed-out ?e ?a)
    :effect (and (signed-out ?e ?b) (not (signed-out ?e ?a))))
  (:action seal-bag
    :parameters (?e - exhibit ?o - officer)
    :precondition (and (signed-out ?e ?o) (not (bagged ?e)))
    :effect (bagged ?e))
  (:action open-bag
    :parameters (?e - exhibit ?o - officer)
    :precondition (and (signed-out ?e ?o) (bagged ?e))
    :effect (not (bagged ?e)))
  (:action write-label
    :parameters (?e - exhibit ?o - officer)
    :precondition (and (signed-out ?e ?o) (bagged ?e))
    :effect (labelled ?e))
  (:action photograph
    :parameters (?e - exhibit ?o - officer)
    :precondition (signed-out ?e ?o)
    :effect (photographed ?e))
  (:action run-test
    :parameters (?e - exhibit ?o - officer ?t - lab-test)
    :precondition (and (signed-out ?e ?o) (trained ?o ?t) (not (bagged ?e)))
    :effect (tested ?e ?t))
  (:action shred
    :parameters (?e - exhibit ?o - officer ?c - case)
    :precondition (and (signed-out ?e ?o) (belongs-to ?e ?c) (closed ?c))
    :effect (and (destroyed ?e) (not (signed-out ?e ?o))))
  (:action close-case
    :parameters (?c - case)
    :precondition (not (closed ?c))
    :effect (closed ?c)))

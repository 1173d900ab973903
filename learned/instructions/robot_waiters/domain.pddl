(define (domain robotWaiters)
  (:requirements :strips :typing :action-costs)
  (:types
    place bot guest dish - object
    table kitchen - place)
  (:predicates
    (botAt ?b - bot ?p - place)
    (guestAt ?g - guest ?p - place)
    (dishOn ?d - dish ?p - place)
    (onTray ?d - dish ?b - bot)
    (trayFree ?b - bot)
    (cooked ?d - dish)
    (ordered ?g - guest ?d - dish)
    (wiped ?t - table)
    (billPaid ?g - guest))
  (:functions (total-cost) - number)
  (:action roll
    :parameters (?b - bot ?p ?q - place)
    :precondition (botAt ?b ?p)
    :effect (and (botAt ?b ?q) (not (botAt ?b ?p)) (increase (total-cost) 3)))
  (:action cook
    :parameters (?b - bot ?d - dish ?k - kitchen)
    :precondition (and (botAt ?b ?k) (dishOn ?d ?k))
    :effect (and (cooked ?d) (increase (total-cost) 5)))
  (:action load
    :parameters (?b - bot ?d - dish ?p - place)
    :precondition (and (botAt ?b ?p) (dishOn ?d ?p) (cooked ?d) (trayFree ?b))
    :effect (and (onTray ?d ?b) (not (dishOn ?d ?p)) (not (trayFree ?b)) (increase (total-cost) 1)))
  (:action unload
    :parameters (?b - bot ?d - dish ?p - place)
    :precondition (and (botAt ?b ?p) (onTray ?d ?b))
    :effect (and (dishOn ?d ?p) (trayFree ?b) (not (onTray ?d ?b)) (increase (total-cost) 1)))
  (:action showTo
    :parameters (?b - bot ?g - guest ?p ?q - place)
    :precondition (and (botAt ?b ?p) (guestAt ?g ?p))
    :effect (and (botAt ?b ?q) (guestAt ?g ?q) (not (botAt ?b ?p)) (not (guestAt ?g ?p)) (increase (total-cost) 4)))
  (:action wipe
    :parameters (?b - bot ?t - table)
    :precondition (and (botAt ?b ?t) (trayFree ?b))
    :effect (and (wiped ?t) (increase (total-cost) 2)))
  (:action collectBill
    :parameters (?b - bot ?g - guest ?t - table)
    :precondition (and (botAt ?b ?t) (guestAt ?g ?t))
    :effect (and (billPaid ?g) (increase (total-cost) 1))))

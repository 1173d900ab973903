(define (domain sugar-mill)
  (:requirements :strips :typing :action-costs)
  (:types batch cart worker machine place - object
          washer crusher boiler - machine)
  (:predicates
    (batch-at ?b - batch ?p - place)
    (on-cart ?b - batch ?c - cart)
    (cart-at ?c - cart ?p - place)
    (cart-empty ?c - cart)
    (machine-at ?m - machine ?p - place)
    (running ?m - machine)
    (stopped ?m - machine)
    (greased ?m - machine)
    (operates ?w - worker ?m - machine)
    (unmanned ?m - machine)
    (off-duty ?w - worker)
    (washed ?b - batch) (crushed ?b - batch) (boiled ?b - batch)
    (organic ?b - batch)
    (track ?a ?b - place))
  (:functions (total-cost) - number)
  (:action haul
    :parameters (?c - cart ?a ?b - place)
    :precondition (and (cart-at ?c ?a) (track ?a ?b))
    :effect (and (cart-at ?c ?b) (not (cart-at ?c ?a)) (increase (total-cost) 4)))
  (:action load
    :parameters (?b - batch ?c - cart ?p - place)
    :precondition (and (batch-at ?b ?p) (cart-at ?c ?p) (cart-empty ?c))
    :effect (and (on-cart ?b ?c) (not (batch-at ?b ?p)) (not (cart-empty ?c)) (increase (total-cost) 1)))
  (:action unload
    :parameters (?b - batch ?c - cart ?p - place)
    :precondition (and (on-cart ?b ?c) (cart-at ?c ?p))
    :effect (and (batch-at ?b ?p) (cart-empty ?c) (not (on-cart ?b ?c)) (increase (total-cost) 1)))
  (:action assign
    :parameters (?w - worker ?m - machine)
    :precondition (and (off-duty ?w) (unmanned ?m))
    :effect (and (operates ?w ?m) (not (off-duty ?w)) (not (unmanned ?m)) (increase (total-cost) 2)))
  (:action relieve
    :parameters (?w - worker ?m - machine)
    :precondition (and (operates ?w ?m) (stopped ?m))
    :effect (and (off-duty ?w) (unmanned ?m) (not (operates ?w ?m)) (increase (total-cost) 1)))
  (:action grease
    :parameters (?w - worker ?m - machine)
    :precondition (and (operates ?w ?m) (stopped ?m))
    :effect (and (greased ?m) (increase (total-cost) 3)))
  (:action start
    :parameters (?w - worker ?m - machine)
    :precondition (and (operates ?w ?m) (stopped ?m) (greased ?m))
    :effect (and (running ?m) (not (stopped ?m)) (increase (total-cost) 5)))
  (:action stop
    :parameters (?w - worker ?m - machine)
    :precondition (and (operates ?w ?m) (running ?m))
    :effect (and (stopped ?m) (not (running ?m)) (increase (total-cost) 1)))
  (:action wash
    :parameters (?b - batch ?m - washer ?p - place)
    :precondition (and (batch-at ?b ?p) (machine-at ?m ?p) (running ?m))
    :effect (and (washed ?b) (increase (total-cost) 6)))
  (:action crush
    :parameters (?b - batch ?m - crusher ?p - place)
    :precondition (and (batch-at ?b ?p) (machine-at ?m ?p) (running ?m) (washed ?b))
    :effect (and (crushed ?b) (increase (total-cost) 8)))
  (:action boil
    :parameters (?b - batch ?m - boiler ?p - place)
    :precondition (and (batch-at ?b ?p) (machine-at ?m ?p) (running ?m) (crushed ?b))
    :effect (and (boiled ?b) (increase (total-cost) 12))))

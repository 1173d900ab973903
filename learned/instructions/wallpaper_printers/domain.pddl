(define (domain wallpaper-mill)
  (:requirements :strips :typing :action-costs)
  (:types roll press pattern ink loc cart - object
          vinyl-roll paper-roll - roll)
  (:predicates
    (lies ?r - roll ?l - loc)
    (stands ?m - press ?l - loc)
    (cart-at ?c - cart ?l - loc)
    (on-cart ?r - roll ?c - cart)
    (loaded ?r - roll ?m - press)
    (press-empty ?m - press)
    (cylinder ?m - press ?p - pattern)
    (inked ?m - press ?i - ink)
    (printed ?r - roll ?p - pattern)
    (coloured ?r - roll ?i - ink)
    (dried ?r - roll)
    (wrapped ?r - roll)
    (oven ?l - loc)
    (wrapping-table ?l - loc)
    (floral ?p - pattern)
    (dark ?i - ink)
    (wide ?r - roll))
  (:functions (total-cost) - number)
  (:action push
    :parameters (?c - cart ?a ?b - loc)
    :precondition (cart-at ?c ?a)
    :effect (and (cart-at ?c ?b) (not (cart-at ?c ?a)) (increase (total-cost) 4)))
  (:action heave
    :parameters (?r - roll ?c - cart ?l - loc)
    :precondition (and (lies ?r ?l) (cart-at ?c ?l))
    :effect (and (on-cart ?r ?c) (not (lies ?r ?l)) (increase (total-cost) 1)))
  (:action unload
    :parameters (?r - roll ?c - cart ?l - loc)
    :precondition (and (on-cart ?r ?c) (cart-at ?c ?l))
    :effect (and (lies ?r ?l) (not (on-cart ?r ?c)) (increase (total-cost) 1)))
  (:action feed
    :parameters (?r - roll ?m - press ?l - loc)
    :precondition (and (lies ?r ?l) (stands ?m ?l) (press-empty ?m))
    :effect (and (loaded ?r ?m) (not (lies ?r ?l)) (not (press-empty ?m)) (increase (total-cost) 2)))
  (:action take-out
    :parameters (?r - roll ?m - press ?l - loc)
    :precondition (and (loaded ?r ?m) (stands ?m ?l))
    :effect (and (lies ?r ?l) (press-empty ?m) (not (loaded ?r ?m)) (increase (total-cost) 2)))
  (:action change-cylinder
    :parameters (?m - press ?old ?new - pattern)
    :precondition (and (cylinder ?m ?old) (press-empty ?m))
    :effect (and (not (cylinder ?m ?old)) (cylinder ?m ?new) (increase (total-cost) 10)))
  (:action change-ink
    :parameters (?m - press ?old ?new - ink)
    :precondition (inked ?m ?old)
    :effect (and (not (inked ?m ?old)) (inked ?m ?new) (increase (total-cost) 6)))
  (:action print
    :parameters (?r - roll ?m - press ?p - pattern ?i - ink)
    :precondition (and (loaded ?r ?m) (cylinder ?m ?p) (inked ?m ?i))
    :effect (and (printed ?r ?p) (coloured ?r ?i) (not (dried ?r)) (increase (total-cost) 3)))
  (:action dry
    :parameters (?r - roll ?l - loc)
    :precondition (and (lies ?r ?l) (oven ?l))
    :effect (and (dried ?r) (increase (total-cost) 2)))
  (:action wrap
    :parameters (?r - roll ?l - loc)
    :precondition (and (lies ?r ?l) (wrapping-table ?l) (dried ?r))
    :effect (and (wrapped ?r) (increase (total-cost) 1))))

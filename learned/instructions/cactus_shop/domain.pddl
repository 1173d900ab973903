(define (domain cactus_shop)
  (:requirements :strips :typing :action-costs)
  (:types clerk plant pot buyer spot - object)
  (:predicates
    (potted ?c - plant ?p - pot)
    (spare ?p - pot)
    (pot_on ?p - pot ?s - spot)
    (sunny ?s - spot)
    (watered ?c - plant)
    (flowering ?c - plant)
    (wrapped ?c - plant)
    (ordered_by ?c - plant ?b - buyer)
    (sold ?k - clerk ?c - plant ?b - buyer)
    (in_store ?c - plant))
  (:functions (total-cost) - number)
  (:action repot
    :parameters (?k - clerk ?c - plant ?p - pot ?q - pot)
    :precondition (and (potted ?c ?p) (spare ?q) (in_store ?c))
    :effect (and (potted ?c ?q) (spare ?p) (not (potted ?c ?p)) (not (spare ?q)) (increase (total-cost) 3)))
  (:action move_pot
    :parameters (?k - clerk ?p - pot ?s - spot ?t - spot)
    :precondition (pot_on ?p ?s)
    :effect (and (pot_on ?p ?t) (not (pot_on ?p ?s)) (increase (total-cost) 1)))
  (:action water
    :parameters (?k - clerk ?c - plant)
    :precondition (in_store ?c)
    :effect (and (watered ?c) (increase (total-cost) 1)))
  (:action coax
    :parameters (?k - clerk ?c - plant ?p - pot ?s - spot)
    :precondition (and (potted ?c ?p) (pot_on ?p ?s) (sunny ?s) (watered ?c) (in_store ?c))
    :effect (and (flowering ?c) (increase (total-cost) 4)))
  (:action wrap
    :parameters (?k - clerk ?c - plant)
    :precondition (in_store ?c)
    :effect (and (wrapped ?c) (increase (total-cost) 2)))
  (:action unwrap
    :parameters (?k - clerk ?c - plant)
    :precondition (and (wrapped ?c) (in_store ?c))
    :effect (and (not (wrapped ?c)) (increase (total-cost) 1)))
  (:action reserve
    :parameters (?k - clerk ?c - plant ?b - buyer)
    :precondition (in_store ?c)
    :effect (and (ordered_by ?c ?b) (increase (total-cost) 1)))
  (:action cancel
    :parameters (?k - clerk ?c - plant ?b - buyer)
    :precondition (ordered_by ?c ?b)
    :effect (and (not (ordered_by ?c ?b)) (increase (total-cost) 1)))
  (:action sell
    :parameters (?k - clerk ?c - plant ?b - buyer)
    :precondition (and (in_store ?c) (wrapped ?c) (ordered_by ?c ?b))
    :effect (and (sold ?k ?c ?b) (not (in_store ?c)) (not (ordered_by ?c ?b)) (increase (total-cost) 2))))

(define (domain crusher-yard)
  (:requirements :strips :typing :action-costs)
  (:types
    bay vehicle crane paint - object
    car van - vehicle)
  (:predicates
    (crane-over ?k - crane ?b - bay)
    (holding ?k - crane ?v - vehicle)
    (idle ?k - crane)
    (in-bay ?v - vehicle ?b - bay)
    (on-ground ?v - vehicle)
    (on ?v ?w - vehicle)
    (top-clear ?v - vehicle)
    (drained ?v - vehicle)
    (battery-out ?v - vehicle)
    (crushed ?v - vehicle)
    (has-crusher ?b - bay)
    (painted ?v - vehicle ?p - paint))
  (:functions (total-cost) - number)
  (:action swing
    :parameters (?k - crane ?a ?b - bay)
    :precondition (crane-over ?k ?a)
    :effect (and (crane-over ?k ?b) (not (crane-over ?k ?a)) (increase (total-cost) 4)))
  (:action lift-from-ground
    :parameters (?k - crane ?v - vehicle ?b - bay)
    :precondition (and (crane-over ?k ?b) (idle ?k) (in-bay ?v ?b) (on-ground ?v) (top-clear ?v))
    :effect (and (holding ?k ?v) (not (idle ?k)) (not (in-bay ?v ?b)) (not (on-ground ?v)) (not (top-clear ?v)) (increase (total-cost) 2)))
  (:action lift-off
    :parameters (?k - crane ?v ?w - vehicle ?b - bay)
    :precondition (and (crane-over ?k ?b) (idle ?k) (in-bay ?v ?b) (on ?v ?w) (top-clear ?v))
    :effect (and (holding ?k ?v) (top-clear ?w) (not (idle ?k)) (not (in-bay ?v ?b)) (not (on ?v ?w)) (not (top-clear ?v)) (increase (total-cost) 2)))
  (:action lower-to-ground
    :parameters (?k - crane ?v - vehicle ?b - bay)
    :precondition (and (crane-over ?k ?b) (holding ?k ?v))
    :effect (and (in-bay ?v ?b) (on-ground ?v) (top-clear ?v) (idle ?k) (not (holding ?k ?v)) (increase (total-cost) 2)))
  (:action pile
    :parameters (?k - crane ?v ?w - vehicle ?b - bay)
    :precondition (and (crane-over ?k ?b) (holding ?k ?v) (in-bay ?w ?b) (top-clear ?w))
    :effect (and (in-bay ?v ?b) (on ?v ?w) (top-clear ?v) (idle ?k) (not (top-clear ?w)) (not (holding ?k ?v)) (increase (total-cost) 2)))
  (:action drain
    :parameters (?v - vehicle)
    :precondition (on-ground ?v)
    :effect (and (drained ?v) (increase (total-cost) 3)))
  (:action pull-battery
    :parameters (?v - vehicle)
    :precondition (on-ground ?v)
    :effect (and (battery-out ?v) (increase (total-cost) 1)))
  (:action crush
    :parameters (?v - vehicle ?b - bay)
    :precondition (and (has-crusher ?b) (in-bay ?v ?b) (on-ground ?v) (top-clear ?v) (drained ?v))
    :effect (and (crushed ?v) (increase (total-cost) 8))))

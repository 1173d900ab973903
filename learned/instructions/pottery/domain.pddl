(define (domain pottery-studio)
  (:requirements :strips :typing :negative-preconditions)
  (:types
    piece place glaze potter - object
    mug bowl vase plate - piece
    shelf kiln - place)
  (:predicates
    (stands-in ?p - piece ?l - place)
    (in-hands-of ?p - piece ?w - potter)
    (hands-full ?w - potter)
    (hot ?k - kiln)
    (biscuit-fired ?p - piece)
    (glaze-on ?p - piece ?g - glaze)
    (finished ?p - piece)
    (made-by ?p - piece ?w - potter)
    (cracked ?p - piece)
    (shiny ?g - glaze))
  (:action take-from-shelf
    :parameters (?w - potter ?p - piece ?s - shelf)
    :precondition (and (stands-in ?p ?s) (not (hands-full ?w)))
    :effect (and (in-hands-of ?p ?w) (hands-full ?w) (not (stands-in ?p ?s))))
  (:action put-on-shelf
    :parameters (?w - potter ?p - piece ?s - shelf)
    :precondition (in-hands-of ?p ?w)
    :effect (and (stands-in ?p ?s) (not (in-hands-of ?p ?w)) (not (hands-full ?w))))
  (:action load-kiln
    :parameters (?w - potter ?p - piece ?k - kiln)
    :precondition (and (in-hands-of ?p ?w) (not (hot ?k)))
    :effect (and (stands-in ?p ?k) (not (in-hands-of ?p ?w)) (not (hands-full ?w))))
  (:action unload-kiln
    :parameters (?w - potter ?p - piece ?k - kiln)
    :precondition (and (stands-in ?p ?k) (not (hot ?k)) (not (hands-full ?w)))
    :effect (and (in-hands-of ?p ?w) (hands-full ?w) (not (stands-in ?p ?k))))
  (:action light-kiln
    :parameters (?k - kiln)
    :precondition (not (hot ?k))
    :effect (hot ?k))
  (:action let-cool
    :parameters (?k - kiln)
    :precondition (hot ?k)
    :effect (not (hot ?k)))
  (:action biscuit-fire
    :parameters (?p - piece ?k - kiln)
    :precondition (and (stands-in ?p ?k) (hot ?k) (not (biscuit-fired ?p)))
    :effect (biscuit-fired ?p))
  (:action dip
    :parameters (?w - potter ?p - piece ?g - glaze)
    :precondition (and (in-hands-of ?p ?w) (biscuit-fired ?p) (not (finished ?p)))
    :effect (glaze-on ?p ?g))
  (:action glaze-fire
    :parameters (?p - piece ?g - glaze ?k - kiln)
    :precondition (and (stands-in ?p ?k) (hot ?k) (glaze-on ?p ?g))
    :effect (finished ?p)))

(define (domain tournament)
  (:requirements :strips)
  (:predicates
    (knight ?x) (horse ?x) (lance ?x) (place ?x)
    (at ?x ?p)
    (mounted ?k ?h)
    (carries ?k ?l)
    (armoured ?k)
    (saddled ?h)
    (bested ?winner ?loser))
  (:action walk
    :parameters (?k ?a ?b)
    :precondition (and (knight ?k) (place ?a) (place ?b) (at ?k ?a))
    :effect (and (at ?k ?b) (not (at ?k ?a))))
  (:action ride
    :parameters (?k ?h ?a ?b)
    :precondition (and (knight ?k) (horse ?h) (place ?a) (place ?b) (mounted ?k ?h) (at ?h ?a))
    :effect (and (at ?h ?b) (not (at ?h ?a))))
  (:action saddle
    :parameters (?k ?h ?p)
    :precondition (and (knight ?k) (horse ?h) (place ?p) (at ?k ?p) (at ?h ?p))
    :effect (saddled ?h))
  (:action mount
    :parameters (?k ?h ?p)
    :precondition (and (knight ?k) (horse ?h) (place ?p) (at ?k ?p) (at ?h ?p) (saddled ?h))
    :effect (and (mounted ?k ?h) (not (at ?k ?p))))
  (:action dismount
    :parameters (?k ?h ?p)
    :precondition (and (knight ?k) (horse ?h) (place ?p) (mounted ?k ?h) (at ?h ?p))
    :effect (and (at ?k ?p) (not (mounted ?k ?h))))
  (:action grab
    :parameters (?k ?l ?p)
    :precondition (and (knight ?k) (lance ?l) (place ?p) (at ?k ?p) (at ?l ?p))
    :effect (and (carries ?k ?l) (not (at ?l ?p))))
  (:action leave
    :parameters (?k ?l ?p)
    :precondition (and (knight ?k) (lance ?l) (place ?p) (at ?k ?p) (carries ?k ?l))
    :effect (and (at ?l ?p) (not (carries ?k ?l))))
  (:action arm
    :parameters (?k ?friend ?p)
    :precondition (and (knight ?k) (knight ?friend) (place ?p) (at ?k ?p) (at ?friend ?p))
    :effect (armoured ?k))
  (:action tilt
    :parameters (?k1 ?h1 ?l ?k2 ?h2 ?p)
    :precondition (and (knight ?k1) (horse ?h1) (lance ?l) (knight ?k2) (horse ?h2) (place ?p)
                       (mounted ?k1 ?h1) (at ?h1 ?p) (carries ?k1 ?l) (armoured ?k1)
                       (mounted ?k2 ?h2) (at ?h2 ?p) (armoured ?k2))
    :effect (and (bested ?k1 ?k2) (at ?k2 ?p) (not (mounted ?k2 ?h2)))))

(define (domain mural-painters)
  (:requirements :strips :typing :action-costs)
  (:types painter wall motif tint scaffold - object)
  (:predicates
    (at ?p - painter ?w - wall)
    (near ?a ?b - wall)
    (scaffold-at ?s - scaffold ?w - wall)
    (carries ?p - painter ?k - tint)
    (hands-free ?p - painter)
    (primed ?w - wall)
    (sketched ?w - wall ?m - motif)
    (coloured ?w - wall ?m - motif ?k - tint)
    (signed ?p - painter ?w - wall)
    (sealed ?w - wall))
  (:functions (total-cost) - number)
  (:action cycle
    :parameters (?p - painter ?a ?b - wall)
    :precondition (and (at ?p ?a) (near ?a ?b))
    :effect (and (at ?p ?b) (not (at ?p ?a)) (increase (total-cost) 1)))
  (:action tow-scaffold
    :parameters (?p - painter ?s - scaffold ?a ?b - wall)
    :precondition (and (at ?p ?a) (scaffold-at ?s ?a) (near ?a ?b))
    :effect (and (at ?p ?b) (scaffold-at ?s ?b) (not (at ?p ?a)) (not (scaffold-at ?s ?a)) (increase (total-cost) 4)))
  (:action load-can
    :parameters (?p - painter ?k - tint)
    :precondition (hands-free ?p)
    :effect (and (carries ?p ?k) (not (hands-free ?p)) (increase (total-cost) 1)))
  (:action drop-can
    :parameters (?p - painter ?k - tint)
    :precondition (carries ?p ?k)
    :effect (and (hands-free ?p) (not (carries ?p ?k)) (increase (total-cost) 1)))
  (:action prime
    :parameters (?p - painter ?w - wall)
    :precondition (and (at ?p ?w) (hands-free ?p))
    :effect (and (primed ?w) (increase (total-cost) 3)))
  (:action sketch
    :parameters (?p - painter ?w - wall ?m - motif)
    :precondition (and (at ?p ?w) (hands-free ?p) (primed ?w))
    :effect (and (sketched ?w ?m) (increase (total-cost) 2)))
  (:action colour-in
    :parameters (?p - painter ?w - wall ?m - motif ?k - tint ?s - scaffold)
    :precondition (and (at ?p ?w) (carries ?p ?k) (sketched ?w ?m) (scaffold-at ?s ?w))
    :effect (and (coloured ?w ?m ?k) (increase (total-cost) 5)))
  (:action sign
    :parameters (?p - painter ?w - wall)
    :precondition (and (at ?p ?w) (hands-free ?p))
    :effect (and (signed ?p ?w) (increase (total-cost) 1)))
  (:action seal
    :parameters (?p - painter ?w - wall)
    :precondition (and (at ?p ?w) (primed ?w))
    :effect (and (sealed ?w) (increase (total-cost) 3))))

; A table with cubes, a drawer and a window that slides, and a button that locks each of these two.
; Every cube that stands on the table stands at a spot: a named place, or the place where it was seen. So is one that
; came to rest leaning on something, which is not on the table: it can be picked from there.
; A spot is a round patch of the table; a cube is centred when it stands in the middle of it, or, in the
; drawer, behind the middle of its front. A drawer or window half open is neither open nor shut.
(define (domain tabletop)
  (:requirements :strips :typing :negative-preconditions)
  (:types
    cube colour spot button fixture - object
    drawer window - fixture)
  (:predicates
    (on ?c - cube ?below - cube)
    (at ?c - cube ?s - spot)
    (in ?c - cube ?d - drawer)
    (ontable ?c - cube)
    (centred ?c - cube)
    (clear ?c - cube)
    (holding ?c - cube)
    (handempty)
    (free ?s - spot)
    (open ?f - fixture)
    (shut ?f - fixture)
    (locked ?f - fixture)
    (controls ?b - button ?f - fixture)
    (has-colour ?c - cube ?k - colour))

  (:action pick
    :parameters (?c - cube ?s - spot)
    :precondition (and (at ?c ?s) (clear ?c) (handempty))
    :effect (and (holding ?c) (free ?s) (not (at ?c ?s)) (not (ontable ?c)) (not (centred ?c))
                 (not (clear ?c)) (not (handempty))))

  (:action place
    :parameters (?c - cube ?s - spot)
    :precondition (and (holding ?c) (free ?s))
    :effect (and (at ?c ?s) (ontable ?c) (centred ?c) (clear ?c) (handempty)
                 (not (holding ?c)) (not (free ?s))))

  (:action unstack
    :parameters (?c - cube ?below - cube)
    :precondition (and (on ?c ?below) (clear ?c) (handempty))
    :effect (and (holding ?c) (clear ?below)
                 (not (on ?c ?below)) (not (clear ?c)) (not (handempty))))

  (:action stack
    :parameters (?c - cube ?below - cube)
    :precondition (and (holding ?c) (clear ?below))
    :effect (and (on ?c ?below) (clear ?c) (handempty)
                 (not (holding ?c)) (not (clear ?below))))

  ; A cube in the drawer is not clear: nothing is to be stacked on it there.
  (:action put-in
    :parameters (?c - cube ?d - drawer)
    :precondition (and (holding ?c) (open ?d))
    :effect (and (in ?c ?d) (centred ?c) (handempty) (not (holding ?c))))

  (:action take-out
    :parameters (?c - cube ?d - drawer)
    :precondition (and (in ?c ?d) (open ?d) (handempty))
    :effect (and (holding ?c) (not (in ?c ?d)) (not (centred ?c)) (not (handempty))))

  (:action pull-open
    :parameters (?f - fixture)
    :precondition (and (handempty) (not (open ?f)) (not (locked ?f)))
    :effect (and (open ?f) (not (shut ?f))))

  (:action push-shut
    :parameters (?f - fixture)
    :precondition (and (handempty) (not (shut ?f)) (not (locked ?f)))
    :effect (and (shut ?f) (not (open ?f))))

  (:action press-to-unlock
    :parameters (?b - button ?f - fixture)
    :precondition (and (handempty) (controls ?b ?f) (locked ?f))
    :effect (not (locked ?f)))

  (:action press-to-lock
    :parameters (?b - button ?f - fixture)
    :precondition (and (handempty) (controls ?b ?f) (not (locked ?f)))
    :effect (locked ?f)))

(define (domain boat_yard)
  (:requirements :strips :typing)
  (:types builder boat part location colour - object
          mast rudder engine - part
          slip shed - location)
  (:predicates
    (works_at ?w - builder ?l - location)
    (hands_free ?w - builder)
    (holding ?w - builder ?p - part)
    (lies_at ?p - part ?l - location)
    (fitted ?p - part ?b - boat)
    (on_slip ?b - boat ?s - slip)
    (slip_free ?s - slip)
    (afloat ?b - boat)
    (caulked ?b - boat)
    (bare ?b - boat)
    (painted ?b - boat ?k - colour)
    (christened ?b - boat))
  (:action go
    :parameters (?w - builder ?l ?m - location)
    :precondition (works_at ?w ?l)
    :effect (and (works_at ?w ?m) (not (works_at ?w ?l))))
  (:action pick_up
    :parameters (?w - builder ?p - part ?l - location)
    :precondition (and (works_at ?w ?l) (lies_at ?p ?l) (hands_free ?w))
    :effect (and (holding ?w ?p) (not (lies_at ?p ?l)) (not (hands_free ?w))))
  (:action lay_down
    :parameters (?w - builder ?p - part ?l - location)
    :precondition (and (works_at ?w ?l) (holding ?w ?p))
    :effect (and (lies_at ?p ?l) (hands_free ?w) (not (holding ?w ?p))))
  (:action fit
    :parameters (?w - builder ?p - part ?b - boat ?s - slip)
    :precondition (and (works_at ?w ?s) (on_slip ?b ?s) (holding ?w ?p))
    :effect (and (fitted ?p ?b) (hands_free ?w) (not (holding ?w ?p))))
  (:action remove
    :parameters (?w - builder ?p - part ?b - boat ?s - slip)
    :precondition (and (works_at ?w ?s) (on_slip ?b ?s) (fitted ?p ?b) (hands_free ?w))
    :effect (and (holding ?w ?p) (not (fitted ?p ?b)) (not (hands_free ?w))))
  (:action caulk
    :parameters (?w - builder ?b - boat ?s - slip)
    :precondition (and (works_at ?w ?s) (on_slip ?b ?s))
    :effect (caulked ?b))
  (:action paint
    :parameters (?w - builder ?b - boat ?k - colour ?s - slip)
    :precondition (and (works_at ?w ?s) (on_slip ?b ?s) (caulked ?b) (bare ?b))
    :effect (and (painted ?b ?k) (not (bare ?b))))
  (:action strip
    :parameters (?w - builder ?b - boat ?k - colour ?s - slip)
    :precondition (and (works_at ?w ?s) (on_slip ?b ?s) (painted ?b ?k))
    :effect (and (bare ?b) (not (painted ?b ?k))))
  (:action launch
    :parameters (?b - boat ?s - slip)
    :precondition (and (on_slip ?b ?s) (caulked ?b))
    :effect (and (afloat ?b) (slip_free ?s) (not (on_slip ?b ?s))))
  (:action haul_out
    :parameters (?b - boat ?s - slip)
    :precondition (and (afloat ?b) (slip_free ?s))
    :effect (and (on_slip ?b ?s) (not (afloat ?b)) (not (slip_free ?s))))
  (:action christen
    :parameters (?w - builder ?b - boat)
    :precondition (and (afloat ?b) (hands_free ?w))
    :effect (christened ?b)))

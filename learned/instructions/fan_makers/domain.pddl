(define (domain fan_makers)
  (:requirements :strips :typing)
  (:types artisan fan table motif colour - object)
  (:predicates
    (stands_at ?a - artisan ?t - table)
    (lies_on ?f - fan ?t - table)
    (carries ?a - artisan ?f - fan)
    (hands_empty ?a - artisan)
    (is_open ?f - fan)
    (is_folded ?f - fan)
    (is_painted ?a - artisan ?f - fan ?m - motif)
    (tassels_at ?c - colour ?t - table)
    (has_tassel ?f - fan ?c - colour)
    (no_tassel ?f - fan))
  (:action go
    :parameters (?a - artisan ?s ?t - table)
    :precondition (stands_at ?a ?s)
    :effect (and (stands_at ?a ?t) (not (stands_at ?a ?s))))
  (:action lift
    :parameters (?a - artisan ?f - fan ?t - table)
    :precondition (and (stands_at ?a ?t) (lies_on ?f ?t) (hands_empty ?a))
    :effect (and (carries ?a ?f) (not (lies_on ?f ?t)) (not (hands_empty ?a))))
  (:action lay
    :parameters (?a - artisan ?f - fan ?t - table)
    :precondition (and (stands_at ?a ?t) (carries ?a ?f))
    :effect (and (lies_on ?f ?t) (hands_empty ?a) (not (carries ?a ?f))))
  (:action unfold
    :parameters (?a - artisan ?f - fan)
    :precondition (and (carries ?a ?f) (is_folded ?f))
    :effect (and (is_open ?f) (not (is_folded ?f))))
  (:action fold
    :parameters (?a - artisan ?f - fan)
    :precondition (and (carries ?a ?f) (is_open ?f))
    :effect (and (is_folded ?f) (not (is_open ?f))))
  (:action paint
    :parameters (?a - artisan ?f - fan ?t - table ?m - motif)
    :precondition (and (stands_at ?a ?t) (lies_on ?f ?t) (is_open ?f) (hands_empty ?a))
    :effect (is_painted ?a ?f ?m))
  (:action tie_tassel
    :parameters (?a - artisan ?f - fan ?t - table ?c - colour)
    :precondition (and (stands_at ?a ?t) (carries ?a ?f) (tassels_at ?c ?t) (no_tassel ?f))
    :effect (and (has_tassel ?f ?c) (not (no_tassel ?f)))))

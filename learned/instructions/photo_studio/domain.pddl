(define (domain photo-studio)
  (:requirements :typing :action-costs)
  (:types spot item sitter - object
          camera lamp prop - item
          film lens backdrop - object)
  (:predicates
    (standsAt ?i - item ?s - spot)
    (poses ?p - sitter ?s - spot)
    (outside ?p - sitter)
    (lampOn ?l - lamp)
    (lampOff ?l - lamp)
    (loaded ?c - camera ?f - film)
    (unloaded ?c - camera)
    (filmFree ?f - film)
    (mounted ?n - lens ?c - camera)
    (lensFree ?n - lens)
    (bare ?c - camera)
    (hung ?b - backdrop ?s - spot)
    (rolledUp ?b - backdrop)
    (wallEmpty ?s - spot)
    (madeUp ?p - sitter)
    (portraitOn ?p - sitter ?f - film)
    (developed ?f - film)
    (exposed ?f - film))
  (:functions (total-cost) - number)
  (:action carry
    :parameters (?i - item ?a ?b - spot)
    :precondition (standsAt ?i ?a)
    :effect (and (standsAt ?i ?b) (not (standsAt ?i ?a)) (increase (total-cost) 3)))
  (:action callIn
    :parameters (?p - sitter ?s - spot)
    :precondition (outside ?p)
    :effect (and (poses ?p ?s) (not (outside ?p)) (increase (total-cost) 1)))
  (:action sendOff
    :parameters (?p - sitter ?s - spot)
    :precondition (poses ?p ?s)
    :effect (and (outside ?p) (not (poses ?p ?s)) (increase (total-cost) 1)))
  (:action powder
    :parameters (?p - sitter)
    :precondition (outside ?p)
    :effect (and (madeUp ?p) (increase (total-cost) 4)))
  (:action switchOn
    :parameters (?l - lamp)
    :precondition (lampOff ?l)
    :effect (and (lampOn ?l) (not (lampOff ?l)) (increase (total-cost) 1)))
  (:action switchOff
    :parameters (?l - lamp)
    :precondition (lampOn ?l)
    :effect (and (lampOff ?l) (not (lampOn ?l)) (increase (total-cost) 1)))
  (:action load
    :parameters (?c - camera ?f - film)
    :precondition (and (unloaded ?c) (filmFree ?f))
    :effect (and (loaded ?c ?f) (not (unloaded ?c)) (not (filmFree ?f)) (increase (total-cost) 2)))
  (:action unload
    :parameters (?c - camera ?f - film)
    :precondition (loaded ?c ?f)
    :effect (and (unloaded ?c) (filmFree ?f) (not (loaded ?c ?f)) (increase (total-cost) 2)))
  (:action mount
    :parameters (?n - lens ?c - camera)
    :precondition (and (lensFree ?n) (bare ?c))
    :effect (and (mounted ?n ?c) (not (lensFree ?n)) (not (bare ?c)) (increase (total-cost) 1)))
  (:action unmount
    :parameters (?n - lens ?c - camera)
    :precondition (mounted ?n ?c)
    :effect (and (lensFree ?n) (bare ?c) (not (mounted ?n ?c)) (increase (total-cost) 1)))
  (:action hang
    :parameters (?b - backdrop ?s - spot)
    :precondition (and (rolledUp ?b) (wallEmpty ?s))
    :effect (and (hung ?b ?s) (not (rolledUp ?b)) (not (wallEmpty ?s)) (increase (total-cost) 5)))
  (:action roll
    :parameters (?b - backdrop ?s - spot)
    :precondition (hung ?b ?s)
    :effect (and (rolledUp ?b) (wallEmpty ?s) (not (hung ?b ?s)) (increase (total-cost) 5)))
  (:action shoot
    :parameters (?p - sitter ?c - camera ?f - film ?l - lamp ?n - lens ?s - spot)
    :precondition (and (poses ?p ?s) (standsAt ?c ?s) (standsAt ?l ?s) (lampOn ?l) (loaded ?c ?f) (mounted ?n ?c))
    :effect (and (portraitOn ?p ?f) (exposed ?f) (increase (total-cost) 2)))
  (:action develop
    :parameters (?f - film)
    :precondition (and (exposed ?f) (filmFree ?f))
    :effect (and (developed ?f) (increase (total-cost) 6))))

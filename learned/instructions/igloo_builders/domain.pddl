(define (domain igloo_building)
  (:requirements :strips :typing :negative-preconditions)
  (:types
    builder item igloo spot - object
    block saw lamp - item
    wall_block cap_block - block)
  (:predicates
    (is_at ?b - builder ?s - spot)
    (path ?s ?t - spot)
    (lies_at ?i - item ?s - spot)
    (holds ?b - builder ?i - item)
    (is_free ?b - builder)
    (is_cut ?k - block)
    (is_laid ?k - block ?g - igloo)
    (stands_at ?g - igloo ?s - spot)
    (is_roofed ?g - igloo)
    (is_lit ?g - igloo))
  (:action hike
    :parameters (?b - builder ?s ?t - spot)
    :precondition (and (is_at ?b ?s) (path ?s ?t))
    :effect (and (is_at ?b ?t) (not (is_at ?b ?s))))
  (:action pick
    :parameters (?b - builder ?i - item ?s - spot)
    :precondition (and (is_at ?b ?s) (lies_at ?i ?s) (is_free ?b))
    :effect (and (holds ?b ?i) (not (lies_at ?i ?s)) (not (is_free ?b))))
  (:action drop
    :parameters (?b - builder ?i - item ?s - spot)
    :precondition (and (is_at ?b ?s) (holds ?b ?i))
    :effect (and (lies_at ?i ?s) (is_free ?b) (not (holds ?b ?i))))
  (:action saw_out
    :parameters (?b - builder ?w - saw ?k - block ?s - spot)
    :precondition (and (is_at ?b ?s) (holds ?b ?w) (lies_at ?k ?s) (not (is_cut ?k)))
    :effect (is_cut ?k))
  (:action lay
    :parameters (?b - builder ?k - wall_block ?g - igloo ?s - spot)
    :precondition (and (is_at ?b ?s) (stands_at ?g ?s) (holds ?b ?k) (is_cut ?k) (not (is_roofed ?g)))
    :effect (and (is_laid ?k ?g) (is_free ?b) (not (holds ?b ?k))))
  (:action cap
    :parameters (?b - builder ?c - cap_block ?k - wall_block ?g - igloo ?s - spot)
    :precondition (and (is_at ?b ?s) (stands_at ?g ?s) (holds ?b ?c) (is_cut ?c) (is_laid ?k ?g) (not (is_roofed ?g)))
    :effect (and (is_laid ?c ?g) (is_roofed ?g) (is_free ?b) (not (holds ?b ?c))))
  (:action light_up
    :parameters (?b - builder ?l - lamp ?g - igloo ?s - spot)
    :precondition (and (is_at ?b ?s) (stands_at ?g ?s) (lies_at ?l ?s) (is_roofed ?g) (not (is_lit ?g)))
    :effect (is_lit ?g))
  (:action snuff
    :parameters (?b - builder ?g - igloo ?s - spot)
    :precondition (and (is_at ?b ?s) (stands_at ?g ?s) (is_lit ?g))
    :effect (not (is_lit ?g))))

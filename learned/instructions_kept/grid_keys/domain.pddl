; An explorer in a castle: cells, gates that keys bar and unbar, things to collect, torches.
(define (domain castleExplorer)
  (:requirements :strips :typing :negative-preconditions)
  (:types
    cell gate shade item - object
    key treasure - item)
  (:predicates
    (heroIn ?c - cell)
    (adjoins ?a ?b - cell)
    (gateBetween ?g - gate ?a ?b - cell)
    (barred ?g - gate)
    (fitsGate ?k - key ?g - gate)
    (lyingIn ?c - cell ?i - item)
    (carries ?i - item)
    (torchLit ?c - cell)
    (hasShade ?i - item ?s - shade))
  (:action walk
    :parameters (?a ?b - cell)
    :precondition (and (heroIn ?a) (adjoins ?a ?b))
    :effect (and (heroIn ?b) (not (heroIn ?a))))
  (:action passGate
    :parameters (?g - gate ?a ?b - cell)
    :precondition (and (heroIn ?a) (gateBetween ?g ?a ?b) (not (barred ?g)))
    :effect (and (heroIn ?b) (not (heroIn ?a))))
  (:action unbarGate
    :parameters (?g - gate ?k - key ?a ?b - cell)
    :precondition (and (heroIn ?a) (gateBetween ?g ?a ?b) (carries ?k) (fitsGate ?k ?g) (barred ?g))
    :effect (not (barred ?g)))
  (:action barGate
    :parameters (?g - gate ?k - key ?a ?b - cell)
    :precondition (and (heroIn ?a) (gateBetween ?g ?a ?b) (carries ?k) (fitsGate ?k ?g) (not (barred ?g)))
    :effect (barred ?g))
  (:action takeItem
    :parameters (?i - item ?c - cell)
    :precondition (and (heroIn ?c) (lyingIn ?c ?i))
    :effect (and (carries ?i) (not (lyingIn ?c ?i))))
  (:action dropItem
    :parameters (?i - item ?c - cell)
    :precondition (and (heroIn ?c) (carries ?i))
    :effect (and (lyingIn ?c ?i) (not (carries ?i))))
  (:action lightTorch
    :parameters (?c - cell)
    :precondition (and (heroIn ?c) (not (torchLit ?c)))
    :effect (torchLit ?c))
  (:action snuffTorch
    :parameters (?c - cell)
    :precondition (and (heroIn ?c) (torchLit ?c))
    :effect (not (torchLit ?c))))

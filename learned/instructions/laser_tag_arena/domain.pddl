(define (domain lasertag)
  (:requirements :strips :typing :negative-preconditions)
  (:types player team zone vest flag)
  (:constants REDS BLUES - team)
  (:predicates
    (pl_in ?p - player ?z - zone)
    (door ?a ?b - zone)
    (member ?p - player ?t - team)
    (vest_on ?p - player ?v - vest)
    (spare ?v - vest)
    (charged ?v - vest)
    (flag_in ?f - flag ?z - zone)
    (has_flag ?p - player ?f - flag)
    (tagged ?a ?b - player ?z - zone)
    (foggy ?z - zone))
  (:action dash
    :parameters (?p - player ?a ?b - zone)
    :precondition (and (pl_in ?p ?a) (door ?a ?b))
    :effect (and (pl_in ?p ?b) (not (pl_in ?p ?a))))
  (:action switch_side
    :parameters (?p - player ?t ?u - team)
    :precondition (member ?p ?t)
    :effect (and (member ?p ?u) (not (member ?p ?t))))
  (:action suit_up
    :parameters (?p - player ?v - vest)
    :precondition (spare ?v)
    :effect (and (vest_on ?p ?v) (not (spare ?v))))
  (:action take_off
    :parameters (?p - player ?v - vest)
    :precondition (vest_on ?p ?v)
    :effect (and (spare ?v) (not (vest_on ?p ?v))))
  (:action charge
    :parameters (?v - vest)
    :precondition (not (charged ?v))
    :effect (charged ?v))
  (:action grab_flag
    :parameters (?p - player ?f - flag ?z - zone)
    :precondition (and (pl_in ?p ?z) (flag_in ?f ?z))
    :effect (and (has_flag ?p ?f) (not (flag_in ?f ?z))))
  (:action plant_flag
    :parameters (?p - player ?f - flag ?z - zone)
    :precondition (and (pl_in ?p ?z) (has_flag ?p ?f))
    :effect (and (flag_in ?f ?z) (not (has_flag ?p ?f))))
  (:action tag
    :parameters (?a ?b - player ?v - vest ?z - zone)
    :precondition (and (pl_in ?a ?z) (pl_in ?b ?z) (vest_on ?a ?v) (charged ?v) (not (foggy ?z)))
    :effect (and (tagged ?a ?b ?z) (not (charged ?v))))
  (:action toggle_fog_off
    :parameters (?z - zone)
    :precondition (foggy ?z)
    :effect (not (foggy ?z))))

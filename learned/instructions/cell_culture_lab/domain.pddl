(define (domain cell_culture)
  (:requirements :strips :typing)
  (:types flask spot worker medium line - object
          hood incubator fridge - spot)
  (:predicates
    (at_spot ?f - flask ?s - spot)
    (grows ?f - flask ?l - line)
    (has_cells ?f - flask)
    (vacant ?f - flask)
    (fed ?f - flask ?m - medium)
    (checked_by ?f - flask ?w - worker)
    (split_by ?w - worker ?src ?dst - flask)
    (gloved ?w - worker)
    (wiped ?h - hood)
    (lamp_on ?h - hood))
  (:action put_gloves_on
    :parameters (?w - worker)
    :precondition (and)
    :effect (gloved ?w))
  (:action carry_flask
    :parameters (?w - worker ?f - flask ?a ?b - spot)
    :precondition (and (gloved ?w) (at_spot ?f ?a))
    :effect (and (at_spot ?f ?b) (not (at_spot ?f ?a))))
  (:action wipe_hood
    :parameters (?w - worker ?h - hood)
    :precondition (gloved ?w)
    :effect (wiped ?h))
  (:action lamp_switch_on
    :parameters (?h - hood)
    :precondition (wiped ?h)
    :effect (lamp_on ?h))
  (:action lamp_switch_off
    :parameters (?h - hood)
    :precondition (lamp_on ?h)
    :effect (not (lamp_on ?h)))
  (:action feed
    :parameters (?w - worker ?f - flask ?m - medium ?h - hood)
    :precondition (and (gloved ?w) (at_spot ?f ?h) (wiped ?h) (has_cells ?f))
    :effect (fed ?f ?m))
  (:action check
    :parameters (?w - worker ?f - flask)
    :precondition (has_cells ?f)
    :effect (checked_by ?f ?w))
  (:action split
    :parameters (?w - worker ?src ?dst - flask ?l - line ?h - hood)
    :precondition (and (gloved ?w) (at_spot ?src ?h) (at_spot ?dst ?h) (wiped ?h)
                       (grows ?src ?l) (has_cells ?src) (vacant ?dst))
    :effect (and (split_by ?w ?src ?dst) (grows ?dst ?l) (has_cells ?dst) (not (vacant ?dst)))))

(define (domain reef-keepers)
  (:requirements :strips :typing :negative-preconditions)
  (:types spot bot fragment pest gadget colour - object
          nursery outcrop - spot
          crawler glider - bot)
  (:predicates
    (bot-on ?b - bot ?s - spot)
    (swim-lane ?a ?b - spot)
    (frag-on ?f - fragment ?s - spot)
    (in-claw ?f - fragment ?b - bot)
    (claw-busy ?b - bot)
    (glued ?f - fragment)
    (hue ?f - fragment ?c - colour)
    (bleached ?f - fragment)
    (infests ?p - pest ?s - spot)
    (surveyed ?s - spot)
    (lamp-lit ?b - bot))
  (:action swim
    :parameters (?b - bot ?a ?c - spot)
    :precondition (and (bot-on ?b ?a) (swim-lane ?a ?c))
    :effect (and (bot-on ?b ?c) (not (bot-on ?b ?a))))
  (:action pluck
    :parameters (?b - crawler ?f - fragment ?s - spot)
    :precondition (and (bot-on ?b ?s) (frag-on ?f ?s) (not (claw-busy ?b)) (not (glued ?f)))
    :effect (and (in-claw ?f ?b) (claw-busy ?b) (not (frag-on ?f ?s))))
  (:action plant
    :parameters (?b - crawler ?f - fragment ?s - spot)
    :precondition (and (bot-on ?b ?s) (in-claw ?f ?b))
    :effect (and (frag-on ?f ?s) (not (in-claw ?f ?b)) (not (claw-busy ?b))))
  (:action glue
    :parameters (?b - crawler ?f - fragment ?s - outcrop)
    :precondition (and (bot-on ?b ?s) (frag-on ?f ?s) (not (claw-busy ?b)))
    :effect (glued ?f))
  (:action chip-off
    :parameters (?b - crawler ?f - fragment ?s - spot)
    :precondition (and (bot-on ?b ?s) (frag-on ?f ?s) (glued ?f) (not (claw-busy ?b)))
    :effect (not (glued ?f)))
  (:action cull
    :parameters (?b - bot ?p - pest ?s - spot)
    :precondition (and (bot-on ?b ?s) (infests ?p ?s))
    :effect (not (infests ?p ?s)))
  (:action survey
    :parameters (?b - glider ?s - spot)
    :precondition (and (bot-on ?b ?s) (lamp-lit ?b))
    :effect (surveyed ?s))
  (:action lamp-on
    :parameters (?b - bot)
    :precondition (not (lamp-lit ?b))
    :effect (lamp-lit ?b))
  (:action lamp-off
    :parameters (?b - bot)
    :precondition (lamp-lit ?b)
    :effect (not (lamp-lit ?b))))

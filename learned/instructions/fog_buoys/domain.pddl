(define (domain fog-buoys)
  (:requirements :strips :typing)
  (:types tender buoy horn place - object
          quay station - place)
  (:predicates
    (lies ?t - tender ?p - place)
    (channel ?p ?q - place)
    (ashore ?b - buoy ?q - quay)
    (on-deck ?b - buoy ?t - tender)
    (moored ?b - buoy ?s - station)
    (deck-clear ?t - tender)
    (vacant ?s - station)
    (fitted ?h - horn ?b - buoy)
    (hornless ?b - buoy)
    (in-store ?h - horn)
    (sounding ?b - buoy)
    (charged ?b - buoy)
    (red ?b - buoy)
    (green ?b - buoy)
    (rusty ?b - buoy))
  (:action sail
    :parameters (?t - tender ?p ?q - place)
    :precondition (and (lies ?t ?p) (channel ?p ?q))
    :effect (and (lies ?t ?q) (not (lies ?t ?p))))
  (:action crane-aboard
    :parameters (?b - buoy ?t - tender ?q - quay)
    :precondition (and (ashore ?b ?q) (lies ?t ?q) (deck-clear ?t))
    :effect (and (on-deck ?b ?t) (not (ashore ?b ?q)) (not (deck-clear ?t))))
  (:action crane-ashore
    :parameters (?b - buoy ?t - tender ?q - quay)
    :precondition (and (on-deck ?b ?t) (lies ?t ?q))
    :effect (and (ashore ?b ?q) (deck-clear ?t) (not (on-deck ?b ?t))))
  (:action lay
    :parameters (?b - buoy ?t - tender ?s - station)
    :precondition (and (on-deck ?b ?t) (lies ?t ?s) (vacant ?s))
    :effect (and (moored ?b ?s) (deck-clear ?t) (not (on-deck ?b ?t)) (not (vacant ?s))))
  (:action weigh
    :parameters (?b - buoy ?t - tender ?s - station)
    :precondition (and (moored ?b ?s) (lies ?t ?s) (deck-clear ?t))
    :effect (and (on-deck ?b ?t) (vacant ?s) (not (moored ?b ?s)) (not (deck-clear ?t)) (not (sounding ?b))))
  (:action fit-horn
    :parameters (?h - horn ?b - buoy ?q - quay)
    :precondition (and (in-store ?h) (ashore ?b ?q) (hornless ?b))
    :effect (and (fitted ?h ?b) (not (in-store ?h)) (not (hornless ?b))))
  (:action strip-horn
    :parameters (?h - horn ?b - buoy ?q - quay)
    :precondition (and (fitted ?h ?b) (ashore ?b ?q))
    :effect (and (in-store ?h) (hornless ?b) (not (fitted ?h ?b))))
  (:action charge
    :parameters (?b - buoy ?q - quay)
    :precondition (ashore ?b ?q)
    :effect (charged ?b))
  (:action switch-on
    :parameters (?b - buoy ?h - horn ?s - station ?t - tender)
    :precondition (and (moored ?b ?s) (lies ?t ?s) (fitted ?h ?b) (charged ?b))
    :effect (sounding ?b))
  (:action switch-off
    :parameters (?b - buoy ?s - station ?t - tender)
    :precondition (and (moored ?b ?s) (lies ?t ?s) (sounding ?b))
    :effect (not (sounding ?b))))

(define (domain printer-farm)
  (:requirements :strips :typing)
  (:types printer filament part operator colour - object
          resin_printer fdm_printer - printer)
  (:predicates
    (warm ?p - printer)
    (cold ?p - printer)
    (levelled ?p - printer)
    (bed_clear ?p - printer)
    (loaded ?f - filament ?p - printer)
    (no_filament ?p - printer)
    (on_rack ?f - filament)
    (of_colour ?f - filament ?c - colour)
    (printed_on ?a - part ?p - printer)
    (stuck_on ?a - part ?p - printer)
    (todo ?a - part)
    (in_colour ?a - part ?c - colour)
    (in_tray ?a - part)
    (sanded ?a - part)
    (assembled ?a ?b - part)
    (fits ?a ?b - part)
    (packed_by ?a - part ?o - operator))
  (:action heat_up
    :parameters (?p - printer)
    :precondition (cold ?p)
    :effect (and (warm ?p) (not (cold ?p))))
  (:action cool_down
    :parameters (?p - printer)
    :precondition (warm ?p)
    :effect (and (cold ?p) (not (warm ?p))))
  (:action level_bed
    :parameters (?p - printer)
    :precondition (bed_clear ?p)
    :effect (levelled ?p))
  (:action load
    :parameters (?f - filament ?p - fdm_printer)
    :precondition (and (on_rack ?f) (no_filament ?p))
    :effect (and (loaded ?f ?p) (not (on_rack ?f)) (not (no_filament ?p))))
  (:action unload
    :parameters (?f - filament ?p - fdm_printer)
    :precondition (and (loaded ?f ?p) (warm ?p))
    :effect (and (on_rack ?f) (no_filament ?p) (not (loaded ?f ?p))))
  (:action print
    :parameters (?a - part ?p - printer ?f - filament ?c - colour)
    :precondition (and (todo ?a) (warm ?p) (levelled ?p) (bed_clear ?p) (loaded ?f ?p) (of_colour ?f ?c))
    :effect (and (printed_on ?a ?p) (stuck_on ?a ?p) (in_colour ?a ?c) (not (todo ?a)) (not (bed_clear ?p))))
  (:action scrape_off
    :parameters (?a - part ?p - printer)
    :precondition (and (stuck_on ?a ?p) (cold ?p))
    :effect (and (in_tray ?a) (bed_clear ?p) (not (stuck_on ?a ?p)) (not (levelled ?p))))
  (:action sand
    :parameters (?a - part)
    :precondition (in_tray ?a)
    :effect (sanded ?a))
  (:action clip_together
    :parameters (?a ?b - part)
    :precondition (and (in_tray ?a) (in_tray ?b) (fits ?a ?b))
    :effect (assembled ?a ?b))
  (:action pack
    :parameters (?a - part ?o - operator)
    :precondition (in_tray ?a)
    :effect (and (packed_by ?a ?o) (not (in_tray ?a)))))

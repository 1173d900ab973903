(define (domain hydro-rack)
  (:requirements :strips :typing)
  (:types bot lvl slot tray - object
          herb leaf - tray)
  (:predicates
    (bot-at ?b - bot ?l - lvl)
    (adj ?l ?m - lvl)
    (slot-of ?s - slot ?l - lvl)
    (tray-in ?t - tray ?s - slot)
    (free ?s - slot)
    (hold ?b - bot ?t - tray)
    (idle ?b - bot)
    (lamp-on ?l - lvl)
    (lamp-off ?l - lvl)
    (fed ?t - tray)
    (ripe ?t - tray)
    (cut ?t - tray)
    (sown ?t - tray))
  (:action lift
    :parameters (?b - bot ?l ?m - lvl)
    :precondition (and (bot-at ?b ?l) (adj ?l ?m))
    :effect (and (bot-at ?b ?m) (not (bot-at ?b ?l))))
  (:action grab
    :parameters (?b - bot ?t - tray ?s - slot ?l - lvl)
    :precondition (and (bot-at ?b ?l) (slot-of ?s ?l) (tray-in ?t ?s) (idle ?b))
    :effect (and (hold ?b ?t) (free ?s) (not (tray-in ?t ?s)) (not (idle ?b))))
  (:action slide-in
    :parameters (?b - bot ?t - tray ?s - slot ?l - lvl)
    :precondition (and (bot-at ?b ?l) (slot-of ?s ?l) (hold ?b ?t) (free ?s))
    :effect (and (tray-in ?t ?s) (idle ?b) (not (hold ?b ?t)) (not (free ?s))))
  (:action feed
    :parameters (?b - bot ?t - tray ?s - slot ?l - lvl)
    :precondition (and (bot-at ?b ?l) (slot-of ?s ?l) (tray-in ?t ?s))
    :effect (fed ?t))
  (:action sow
    :parameters (?b - bot ?t - tray)
    :precondition (and (hold ?b ?t) (cut ?t))
    :effect (and (sown ?t) (not (cut ?t))))
  (:action ripen
    :parameters (?t - tray ?s - slot ?l - lvl)
    :precondition (and (tray-in ?t ?s) (slot-of ?s ?l) (lamp-on ?l) (fed ?t))
    :effect (and (ripe ?t) (not (fed ?t)) (not (sown ?t))))
  (:action harvest
    :parameters (?b - bot ?t - tray ?s - slot ?l - lvl)
    :precondition (and (bot-at ?b ?l) (slot-of ?s ?l) (tray-in ?t ?s) (ripe ?t))
    :effect (and (cut ?t) (not (ripe ?t))))
  (:action sw-on
    :parameters (?b - bot ?l - lvl)
    :precondition (and (bot-at ?b ?l) (lamp-off ?l))
    :effect (and (lamp-on ?l) (not (lamp-off ?l))))
  (:action sw-off
    :parameters (?b - bot ?l - lvl)
    :precondition (and (bot-at ?b ?l) (lamp-on ?l))
    :effect (and (lamp-off ?l) (not (lamp-on ?l)))))

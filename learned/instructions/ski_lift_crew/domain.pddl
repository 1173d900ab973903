(define (domain ski-lift-maintenance)
  (:requirements :strips :typing)
  (:types stop lift part worker vehicle - object
          station pylon garage - stop
          chairlift draglift - lift
          mechanic electrician - worker)
  (:predicates
    (is-at ?w - worker ?s - stop)
    (is-parked ?v - vehicle ?s - stop)
    (is-riding ?w - worker ?v - vehicle)
    (is-track ?a ?b - stop)
    (is-part-at ?p - part ?s - stop)
    (is-on-sledge ?p - part ?v - vehicle)
    (is-running ?l - lift)
    (is-halted ?l - lift)
    (has-control ?l - lift ?s - station)
    (belongs-to ?y - pylon ?l - lift)
    (is-greased ?y - pylon)
    (is-wired ?y - pylon)
    (is-fitted ?p - part ?y - pylon)
    (is-iced ?y - pylon)
    (is-roller ?p - part)
    (is-lamp ?p - part))
  (:action walk
    :parameters (?w - worker ?a ?b - stop)
    :precondition (and (is-at ?w ?a) (is-track ?a ?b))
    :effect (and (is-at ?w ?b) (not (is-at ?w ?a))))
  (:action mount-up
    :parameters (?w - worker ?v - vehicle ?s - stop)
    :precondition (and (is-at ?w ?s) (is-parked ?v ?s))
    :effect (and (is-riding ?w ?v) (not (is-at ?w ?s))))
  (:action climb-off
    :parameters (?w - worker ?v - vehicle ?s - stop)
    :precondition (and (is-riding ?w ?v) (is-parked ?v ?s))
    :effect (and (is-at ?w ?s) (not (is-riding ?w ?v))))
  (:action ride
    :parameters (?w - worker ?v - vehicle ?a ?b - stop)
    :precondition (and (is-riding ?w ?v) (is-parked ?v ?a) (is-track ?a ?b))
    :effect (and (is-parked ?v ?b) (not (is-parked ?v ?a))))
  (:action load-part
    :parameters (?w - worker ?p - part ?v - vehicle ?s - stop)
    :precondition (and (is-at ?w ?s) (is-parked ?v ?s) (is-part-at ?p ?s))
    :effect (and (is-on-sledge ?p ?v) (not (is-part-at ?p ?s))))
  (:action unload-part
    :parameters (?w - worker ?p - part ?v - vehicle ?s - stop)
    :precondition (and (is-at ?w ?s) (is-parked ?v ?s) (is-on-sledge ?p ?v))
    :effect (and (is-part-at ?p ?s) (not (is-on-sledge ?p ?v))))
  (:action halt
    :parameters (?w - worker ?l - lift ?s - station)
    :precondition (and (is-at ?w ?s) (has-control ?l ?s) (is-running ?l))
    :effect (and (is-halted ?l) (not (is-running ?l))))
  (:action start
    :parameters (?w - worker ?l - lift ?s - station)
    :precondition (and (is-at ?w ?s) (has-control ?l ?s) (is-halted ?l))
    :effect (and (is-running ?l) (not (is-halted ?l))))
  (:action knock-off-ice
    :parameters (?w - worker ?y - pylon)
    :precondition (and (is-at ?w ?y) (is-iced ?y))
    :effect (not (is-iced ?y)))
  (:action grease
    :parameters (?m - mechanic ?y - pylon ?l - lift)
    :precondition (and (is-at ?m ?y) (belongs-to ?y ?l) (is-halted ?l))
    :effect (is-greased ?y))
  (:action wire
    :parameters (?e - electrician ?y - pylon ?l - lift)
    :precondition (and (is-at ?e ?y) (belongs-to ?y ?l) (is-halted ?l))
    :effect (is-wired ?y))
  (:action fit-part
    :parameters (?m - mechanic ?p - part ?y - pylon)
    :precondition (and (is-at ?m ?y) (is-part-at ?p ?y))
    :effect (and (is-fitted ?p ?y) (not (is-part-at ?p ?y)))))

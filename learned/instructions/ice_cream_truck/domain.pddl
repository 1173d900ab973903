(define (domain IceCreamTruck)
  (:requirements :strips :typing)
  (:types stop kid flavour sauce treat - object
          cone cup - treat
          park beach_stop street - stop)
  (:predicates
    (truckAt ?s - stop)
    (road ?a ?b - stop)
    (queuesAt ?k - kid ?s - stop)
    (scooped ?t - treat ?f - flavour)
    (topped ?t - treat ?x - sauce)
    (unused ?t - treat)
    (onCounter ?t - treat)
    (servedTo ?t - treat ?k - kid)
    (inStock ?f - flavour)
    (soldOut ?f - flavour)
    (depot ?s - stop)
    (jingleOn)
    (jingleOff)
    (paid ?k - kid)
    (wants ?k - kid ?f - flavour))
  (:action drive
    :parameters (?a ?b - stop)
    :precondition (and (truckAt ?a) (road ?a ?b))
    :effect (and (truckAt ?b) (not (truckAt ?a))))
  (:action playJingle
    :parameters ()
    :precondition (jingleOff)
    :effect (and (jingleOn) (not (jingleOff))))
  (:action stopJingle
    :parameters ()
    :precondition (jingleOn)
    :effect (and (jingleOff) (not (jingleOn))))
  (:action restock
    :parameters (?f - flavour ?s - stop)
    :precondition (and (truckAt ?s) (depot ?s) (soldOut ?f))
    :effect (and (inStock ?f) (not (soldOut ?f))))
  (:action scoop
    :parameters (?t - treat ?f - flavour)
    :precondition (and (onCounter ?t) (inStock ?f))
    :effect (and (scooped ?t ?f) (not (unused ?t))))
  (:action drizzle
    :parameters (?t - treat ?f - flavour ?x - sauce)
    :precondition (and (onCounter ?t) (scooped ?t ?f))
    :effect (topped ?t ?x))
  (:action collect
    :parameters (?k - kid ?s - stop)
    :precondition (and (truckAt ?s) (queuesAt ?k ?s))
    :effect (paid ?k))
  (:action serve
    :parameters (?t - treat ?f - flavour ?k - kid ?s - stop)
    :precondition (and (truckAt ?s) (queuesAt ?k ?s) (onCounter ?t) (scooped ?t ?f) (paid ?k))
    :effect (and (servedTo ?t ?k) (not (onCounter ?t))))
  (:action callOver
    :parameters (?k - kid ?a ?b - stop)
    :precondition (and (jingleOn) (truckAt ?b) (queuesAt ?k ?a) (road ?a ?b))
    :effect (and (queuesAt ?k ?b) (not (queuesAt ?k ?a)))))

(define (domain hospital-wards)
  (:requirements :strips :typing)
  (:types
    place nurse patient supply - object
    room bed - place
    medicine scan - supply)
  (:predicates
    (patient-at ?p - patient ?x - place)
    (nurse-in ?n - nurse ?r - room)
    (bed-in ?b - bed ?r - room)
    (vacant ?b - bed)
    (found-in ?s - supply ?r - room)
    (prescribed ?p - patient ?m - medicine)
    (carries ?n - nurse ?m - medicine)
    (has-taken ?p - patient ?m - medicine)
    (scanned ?p - patient ?s - scan))
  (:action walk
    :parameters (?n - nurse ?from ?to - room)
    :precondition (nurse-in ?n ?from)
    :effect (and (nurse-in ?n ?to) (not (nurse-in ?n ?from))))
  (:action escort
    :parameters (?n - nurse ?p - patient ?from ?to - room)
    :precondition (and (nurse-in ?n ?from) (patient-at ?p ?from))
    :effect (and (nurse-in ?n ?to) (patient-at ?p ?to) (not (nurse-in ?n ?from)) (not (patient-at ?p ?from))))
  (:action help-up
    :parameters (?n - nurse ?p - patient ?b - bed ?r - room)
    :precondition (and (nurse-in ?n ?r) (bed-in ?b ?r) (patient-at ?p ?b))
    :effect (and (patient-at ?p ?r) (vacant ?b) (not (patient-at ?p ?b))))
  (:action put-to-bed
    :parameters (?n - nurse ?p - patient ?b - bed ?r - room)
    :precondition (and (nurse-in ?n ?r) (bed-in ?b ?r) (patient-at ?p ?r) (vacant ?b))
    :effect (and (patient-at ?p ?b) (not (vacant ?b)) (not (patient-at ?p ?r))))
  (:action take-from-store
    :parameters (?n - nurse ?m - medicine ?r - room)
    :precondition (and (nurse-in ?n ?r) (found-in ?m ?r))
    :effect (carries ?n ?m))
  (:action give-in-bed
    :parameters (?n - nurse ?p - patient ?m - medicine ?b - bed ?r - room)
    :precondition (and (nurse-in ?n ?r) (bed-in ?b ?r) (patient-at ?p ?b) (carries ?n ?m) (prescribed ?p ?m))
    :effect (and (has-taken ?p ?m) (not (carries ?n ?m))))
  (:action give-standing
    :parameters (?n - nurse ?p - patient ?m - medicine ?r - room)
    :precondition (and (nurse-in ?n ?r) (patient-at ?p ?r) (carries ?n ?m) (prescribed ?p ?m))
    :effect (and (has-taken ?p ?m) (not (carries ?n ?m))))
  (:action do-scan
    :parameters (?n - nurse ?p - patient ?s - scan ?r - room)
    :precondition (and (nurse-in ?n ?r) (patient-at ?p ?r) (found-in ?s ?r))
    :effect (scanned ?p ?s)))

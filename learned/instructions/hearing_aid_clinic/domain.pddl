(define (domain hearing-clinic)
  (:requirements :strips :typing :negative-preconditions)
  (:types patient audiologist place device - object
          booth - place)
  (:constants reception repair_bench - place)
  (:predicates
    (PatientIn ?p - patient ?l - place)
    (DoctorIn ?a - audiologist ?l - place)
    (Occupied ?b - booth)
    (Tested ?p - patient)
    (Wearing ?p - patient ?d - device)
    (Stored ?d - device ?l - place)
    (Tuned ?d - device ?p - patient)
    (Charged ?d - device)
    (Broken ?d - device))
  (:action ShowIn
    :parameters (?p - patient ?b - booth)
    :precondition (and (PatientIn ?p reception) (not (Occupied ?b)))
    :effect (and (PatientIn ?p ?b) (Occupied ?b) (not (PatientIn ?p reception))))
  (:action ShowOut
    :parameters (?p - patient ?b - booth)
    :precondition (PatientIn ?p ?b)
    :effect (and (PatientIn ?p reception) (not (Occupied ?b)) (not (PatientIn ?p ?b))))
  (:action GoTo
    :parameters (?a - audiologist ?l ?m - place)
    :precondition (DoctorIn ?a ?l)
    :effect (and (DoctorIn ?a ?m) (not (DoctorIn ?a ?l))))
  (:action TestHearing
    :parameters (?a - audiologist ?p - patient ?b - booth)
    :precondition (and (DoctorIn ?a ?b) (PatientIn ?p ?b))
    :effect (Tested ?p))
  (:action CarryDevice
    :parameters (?a - audiologist ?d - device ?l ?m - place)
    :precondition (and (DoctorIn ?a ?l) (Stored ?d ?l))
    :effect (and (DoctorIn ?a ?m) (Stored ?d ?m) (not (DoctorIn ?a ?l)) (not (Stored ?d ?l))))
  (:action Repair
    :parameters (?a - audiologist ?d - device)
    :precondition (and (DoctorIn ?a repair_bench) (Stored ?d repair_bench) (Broken ?d))
    :effect (not (Broken ?d)))
  (:action Charge
    :parameters (?d - device ?l - place)
    :precondition (and (Stored ?d ?l) (not (Broken ?d)))
    :effect (Charged ?d))
  (:action Fit
    :parameters (?a - audiologist ?d - device ?p - patient ?l - place)
    :precondition (and (DoctorIn ?a ?l) (Stored ?d ?l) (PatientIn ?p ?l) (Tested ?p) (not (Broken ?d)))
    :effect (and (Wearing ?p ?d) (Tuned ?d ?p) (not (Stored ?d ?l))))
  (:action TakeOut
    :parameters (?a - audiologist ?d - device ?p - patient ?l - place)
    :precondition (and (DoctorIn ?a ?l) (PatientIn ?p ?l) (Wearing ?p ?d))
    :effect (and (Stored ?d ?l) (not (Wearing ?p ?d)))))

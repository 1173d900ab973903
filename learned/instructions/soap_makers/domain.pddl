; soap works, cold process.  abbreviations: btch = batch, mld = mould, crd = cured
(define (domain soapworks)
  (:requirements :strips :typing)
  (:types btch mld scent dye maker)
  (:predicates
    (vat-of ?b - btch)
    (free-vat)
    (raw ?b - btch)
    (scntd ?b - btch ?s - scent)
    (dyed ?b - btch ?d - dye)
    (in-mld ?b - btch ?m - mld)
    (mt ?m - mld)
    (crd ?b - btch)
    (cut ?b - btch)
    (wrpd ?b - btch ?p - maker))
  (:action stir-up
    :parameters (?p - maker ?b - btch)
    :precondition (and (raw ?b) (free-vat))
    :effect (and (vat-of ?b) (not (raw ?b)) (not (free-vat))))
  (:action add-scnt
    :parameters (?p - maker ?b - btch ?s - scent)
    :precondition (vat-of ?b)
    :effect (scntd ?b ?s))
  (:action add-dye
    :parameters (?p - maker ?b - btch ?d - dye)
    :precondition (vat-of ?b)
    :effect (dyed ?b ?d))
  (:action pour
    :parameters (?p - maker ?b - btch ?m - mld)
    :precondition (and (vat-of ?b) (mt ?m))
    :effect (and (in-mld ?b ?m) (free-vat) (not (vat-of ?b)) (not (mt ?m))))
  (:action set-hard
    :parameters (?b - btch ?m - mld)
    :precondition (in-mld ?b ?m)
    :effect (crd ?b))
  (:action turn-out
    :parameters (?p - maker ?b - btch ?m - mld)
    :precondition (and (in-mld ?b ?m) (crd ?b))
    :effect (and (mt ?m) (not (in-mld ?b ?m)) (cut ?b)))
  (:action wrap
    :parameters (?p - maker ?b - btch)
    :precondition (cut ?b)
    :effect (wrpd ?b ?p)))

(define (domain zipper-fab)
  (:requirements :strips :typing)
  (:types
    wrk mach zip sld col box - object
    dyer moulder fitter packer - mach)
  (:predicates
    (mans ?w - wrk ?m - mach)
    (idle ?w - wrk)
    (on ?z - zip ?m - mach)
    (undyed ?z - zip)
    (dyed ?z - zip ?c - col)
    (teethed ?z - zip)
    (free-sld ?s - sld)
    (sld-on ?z - zip ?s - sld)
    (tested-by ?z - zip ?w - wrk)
    (packed ?z - zip ?b - box ?w - wrk))
  (:action sit-down
    :parameters (?w - wrk ?m - mach)
    :precondition (idle ?w)
    :effect (and (mans ?w ?m) (not (idle ?w))))
  (:action stand-up
    :parameters (?w - wrk ?m - mach)
    :precondition (mans ?w ?m)
    :effect (and (idle ?w) (not (mans ?w ?m))))
  (:action pass-on
    :parameters (?w - wrk ?z - zip ?m1 ?m2 - mach)
    :precondition (and (mans ?w ?m1) (on ?z ?m1))
    :effect (and (on ?z ?m2) (not (on ?z ?m1))))
  (:action dye
    :parameters (?w - wrk ?z - zip ?m - dyer ?c - col)
    :precondition (and (mans ?w ?m) (on ?z ?m) (undyed ?z))
    :effect (and (dyed ?z ?c) (not (undyed ?z))))
  (:action mould
    :parameters (?w - wrk ?z - zip ?m - moulder)
    :precondition (and (mans ?w ?m) (on ?z ?m))
    :effect (teethed ?z))
  (:action fit-sld
    :parameters (?w - wrk ?z - zip ?m - fitter ?s - sld)
    :precondition (and (mans ?w ?m) (on ?z ?m) (teethed ?z) (free-sld ?s))
    :effect (and (sld-on ?z ?s) (not (free-sld ?s))))
  (:action pull-sld
    :parameters (?w - wrk ?z - zip ?m - fitter ?s - sld)
    :precondition (and (mans ?w ?m) (on ?z ?m) (sld-on ?z ?s))
    :effect (and (free-sld ?s) (not (sld-on ?z ?s))))
  (:action test
    :parameters (?w - wrk ?z - zip ?m - mach ?s - sld)
    :precondition (and (mans ?w ?m) (on ?z ?m) (sld-on ?z ?s))
    :effect (tested-by ?z ?w))
  (:action pack
    :parameters (?w - wrk ?z - zip ?m - packer ?b - box)
    :precondition (and (mans ?w ?m) (on ?z ?m))
    :effect (and (packed ?z ?b ?w) (not (on ?z ?m)))))

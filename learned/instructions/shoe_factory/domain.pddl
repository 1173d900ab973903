(define (domain ShoeFactory)
  (:requirements :strips :typing)
  (:types Worker Pair Bench Box Colour - object
          Boots Sandals - Pair)
  (:predicates
    (stands ?w - Worker ?b - Bench)
    (lying ?p - Pair ?b - Bench)
    (carries ?w - Worker ?p - Pair)
    (arms-free ?w - Worker)
    (stitching ?b - Bench)
    (gluing ?b - Bench)
    (dyeing ?b - Bench)
    (running ?b - Bench)
    (jammed ?b - Bench)
    (stitched ?p - Pair)
    (soled ?p - Pair)
    (laced ?p - Pair)
    (unlaced ?p - Pair)
    (plain ?p - Pair)
    (dyed ?p - Pair ?c - Colour)
    (shiny ?p - Pair)
    (packed ?p - Pair ?x - Box)
    (box-empty ?x - Box)
    (sealed ?x - Box)
    (small ?p - Pair)
    (large ?p - Pair))
  (:action go
    :parameters (?w - Worker ?a ?b - Bench)
    :precondition (stands ?w ?a)
    :effect (and (stands ?w ?b) (not (stands ?w ?a))))
  (:action pick
    :parameters (?w - Worker ?p - Pair ?b - Bench)
    :precondition (and (stands ?w ?b) (lying ?p ?b) (arms-free ?w))
    :effect (and (carries ?w ?p) (not (lying ?p ?b)) (not (arms-free ?w))))
  (:action put
    :parameters (?w - Worker ?p - Pair ?b - Bench)
    :precondition (and (stands ?w ?b) (carries ?w ?p))
    :effect (and (lying ?p ?b) (arms-free ?w) (not (carries ?w ?p))))
  (:action free-machine
    :parameters (?w - Worker ?b - Bench)
    :precondition (and (stands ?w ?b) (jammed ?b))
    :effect (and (running ?b) (not (jammed ?b))))
  (:action stitch
    :parameters (?w - Worker ?p - Pair ?b - Bench)
    :precondition (and (stands ?w ?b) (lying ?p ?b) (stitching ?b) (running ?b))
    :effect (stitched ?p))
  (:action glue-soles
    :parameters (?w - Worker ?p - Pair ?b - Bench)
    :precondition (and (stands ?w ?b) (lying ?p ?b) (gluing ?b) (running ?b) (stitched ?p))
    :effect (soled ?p))
  (:action dye
    :parameters (?w - Worker ?p - Pair ?c - Colour ?b - Bench)
    :precondition (and (stands ?w ?b) (lying ?p ?b) (dyeing ?b) (running ?b) (plain ?p))
    :effect (and (dyed ?p ?c) (not (plain ?p)) (not (shiny ?p))))
  (:action bleach
    :parameters (?w - Worker ?p - Pair ?c - Colour ?b - Bench)
    :precondition (and (stands ?w ?b) (lying ?p ?b) (dyeing ?b) (running ?b) (dyed ?p ?c))
    :effect (and (plain ?p) (not (dyed ?p ?c)) (not (shiny ?p))))
  (:action lace-up
    :parameters (?w - Worker ?p - Boots)
    :precondition (and (carries ?w ?p) (unlaced ?p))
    :effect (and (laced ?p) (not (unlaced ?p))))
  (:action unlace
    :parameters (?w - Worker ?p - Boots)
    :precondition (and (carries ?w ?p) (laced ?p))
    :effect (and (unlaced ?p) (not (laced ?p))))
  (:action polish
    :parameters (?w - Worker ?p - Pair)
    :precondition (carries ?w ?p)
    :effect (shiny ?p))
  (:action pack
    :parameters (?w - Worker ?p - Pair ?x - Box)
    :precondition (and (carries ?w ?p) (box-empty ?x))
    :effect (and (packed ?p ?x) (arms-free ?w) (not (carries ?w ?p)) (not (box-empty ?x))))
  (:action unpack
    :parameters (?w - Worker ?p - Pair ?x - Box)
    :precondition (and (packed ?p ?x) (arms-free ?w))
    :effect (and (carries ?w ?p) (box-empty ?x) (not (packed ?p ?x)) (not (arms-free ?w)) (not (sealed ?x))))
  (:action seal
    :parameters (?w - Worker ?p - Pair ?x - Box)
    :precondition (and (packed ?p ?x) (arms-free ?w))
    :effect (sealed ?x)))

(define (problem sponges-small)
  (:domain sponge-divers)
  (:objects Mara Nikos Petros - diver
    b-1 b-2 b-3 - boat
    fine-dama zimocca - sponge
    shelf ledge - reef
    harbour - port)
  (:init (anchored b-1 harbour) (anchored b-2 ledge) (anchored b-3 harbour)
    (on-deck Mara b-1) (on-deck Petros b-3) (below Nikos ledge)
    (suited Nikos) (suited Petros) (rested Mara) (rested Nikos)
    (netted Nikos zimocca) (stowed Petros fine-dama b-3)
    (grows fine-dama shelf) (grows fine-dama ledge) (grows zimocca ledge)
    (route harbour shelf) (route shelf harbour) (route shelf ledge) (route ledge shelf)
    (route harbour ledge) (route ledge harbour))
  (:goal (and)))

(define (problem walkways-1)
  (:domain moving-walkways)
  (:objects Greta Sam - person
            Ola Finn - mechanic
            north middle south - hall
            w1 w2 w3 - walkway
            red_case green_case - suitcase)
  (:init (in-hall Greta north) (in-hall Sam south) (in-hall Ola middle) (in-hall Finn north)
         (touches w1 north) (touches w1 middle) (runs-to w1 middle)
         (touches w2 middle) (touches w2 south) (runs-to w2 south) (halted w2)
         (touches w3 north) (touches w3 south) (runs-to w3 north)
         (left-in red_case middle) (has Sam green_case))
  (:goal (and)))

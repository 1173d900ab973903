(define (problem oysters_1)
  (:domain oyster_farm)
  (:objects
    east_bed west_bed deep_bed - bed
    jetty shed - shore
    Marie Gull - boat
    k1 k2 k3 k4 - basket)
  (:init
    (channel jetty east_bed) (channel east_bed jetty) (channel jetty west_bed) (channel west_bed jetty)
    (channel west_bed deep_bed) (channel deep_bed west_bed) (channel jetty shed) (channel shed jetty)
    (has_tank shed)
    (moored Marie jetty) (moored Gull east_bed)
    (basket_in k1 east_bed) (basket_in k2 east_bed) (on_deck k3 Gull) (basket_in k4 shed)
    (green k1) (yellow k2) (green k3) (yellow k4)
    (shaken k4) (graded k4))
  (:goal (and)))

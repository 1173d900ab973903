(define (problem ski-p2)
  (:domain ski-resort)
  (:objects
    base saddle peak - spot
    eagle-hut lake-hut - hut
    L1 L2 L3 L4 - lift
    P1 P2 P3 P4 - piste
    lena kim ted zoe - skier
    ratrac - groomer
    green red - grade)
  (:init
    (lift-from-to L1 base saddle) (lift-from-to L2 saddle peak) (lift-from-to L3 base lake-hut) (lift-from-to L4 saddle eagle-hut)
    (piste-from-to P1 saddle base) (piste-from-to P2 peak saddle) (piste-from-to P3 eagle-hut base) (piste-from-to P4 lake-hut base)
    (grade-of P1 green) (grade-of P2 red) (grade-of P3 red) (grade-of P4 green)
    (masters lena green) (masters lena red) (masters kim green) (masters kim red) (masters ted green) (masters zoe green)
    (turning L1) (turning L3) (turning L4) (groomed P1)
    (at lena base) (at kim saddle) (at ted lake-hut) (at zoe base) (at ratrac saddle))
  (:goal (and)))

(define (problem lemonade-2)
  (:domain lemonade)
  (:objects
    Zoe Ben Ivy - kid
    coach jogger granny - customer
    j1 j2 j3 - jug
    table1 table2 shed - spot)
  (:init
    (at_spot Zoe table1) (at_spot Ben table2) (at_spot Ivy pump)
    (jug_on j1 table1) (jug_on j2 pump) (carries Ben j3)
    (filled j1) (has_in j1 lemon) (has_in j1 mint) (filled j3) (has_in j3 ice)
    (stocked lemon shed) (stocked sugar shed) (stocked mint shed) (stocked ice table2)
    (waits_at coach table1) (waits_at jogger table2) (waits_at granny table2)
    (served coach))
  (:goal (and)))

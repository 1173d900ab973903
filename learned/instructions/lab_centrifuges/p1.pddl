(define (problem lab-centrifuges-p1)
  (:domain lab-centrifuges)
  (:objects
    t1 t2 t3 t4 t5 - tube
    v1 v2 - vial
    Mira Jonas - tech
    rackA rackB - rack
    big_spinner mini_spinner - centrifuge)
  (:init
    (in t1 rackA) (in t2 rackA) (in t3 rackB) (in t4 big_spinner)
    (holds Jonas t5) (hands-free Mira)
    (lid-open mini_spinner)
    (capped t1) (capped t2) (capped t4) (spun t4)
    (vial-empty v1) (vial-empty v2)
    (of-blood t1) (of-blood t2) (of-blood t4) (of-urine t3) (of-urine t5))
  (:goal (and)))

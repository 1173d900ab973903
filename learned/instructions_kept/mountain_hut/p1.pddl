(define (problem hut-1)
  (:domain hut-supplies)
  (:objects
    valley-depot saddle upper-hut - site
    bella - mule
    Reto Ines - volunteer
    stretcher tent rope60 - gear
    lentils cheese tea-box - food)
  (:init
    (= (total-cost) 0)
    (trail valley-depot saddle) (trail saddle valley-depot)
    (trail saddle upper-hut) (trail upper-hut saddle)
    (ridge-path valley-depot upper-hut) (ridge-path upper-hut valley-depot)
    (has-stove upper-hut) (has-stove valley-depot)
    (entrance-clear valley-depot) (entrance-clear saddle) (snowed-in upper-hut)
    (carrier-at bella valley-depot) (carrier-at Reto valley-depot) (carrier-at Ines saddle)
    (unroped Reto) (unroped Ines)
    (load-at lentils valley-depot) (load-at cheese valley-depot) (load-at stretcher valley-depot)
    (load-at tent upper-hut) (packed-on rope60 Ines) (load-at tea-box saddle)
    (needs-drying tent) (needs-drying rope60))
  (:goal (and)))

(define (problem film-p2)
  (:domain film-set)
  (:objects
    Ada Bo Cy - actor
    Dee - crew
    kitchen_set attic_set dressing_room - location
    vase letter candle - prop
    big_cam handheld - camera
    apron raincoat - costume
    sc1 sc2 sc3 - scene)
  (:init
    (is-at Ada dressing_room) (is-at Bo kitchen_set) (is-at Cy attic_set) (is-at Dee kitchen_set)
    (lies-in vase kitchen_set) (lies-in letter kitchen_set) (is-holding Bo candle)
    (is-parked big_cam kitchen_set) (is-parked handheld dressing_room)
    (hangs-in apron dressing_room) (wears Cy raincoat)
    (in-own-clothes Ada) (in-own-clothes Bo)
    (is-made-up Cy) (is-lit attic_set)
    (stars-in Ada sc1) (stars-in Cy sc2) (stars-in Bo sc3)
    (set-for sc1 kitchen_set) (set-for sc2 attic_set) (set-for sc3 kitchen_set)
    (= (total-cost) 0))
  (:goal (and)))

(define (problem film-p1)
  (:domain film-set)
  (:objects
    Mara Jonas - actor
    Lou Pim - crew
    saloon desert trailer prop-store - location
    lasso whiskey-bottle saddle - prop
    cam-a cam-b - camera
    sheriff-coat red-gown - costume
    duel kiss - scene)
  (:init
    (is-at Mara trailer) (is-at Jonas saloon) (is-at Lou desert) (is-at Pim prop-store)
    (lies-in lasso prop-store) (lies-in saddle prop-store) (lies-in whiskey-bottle saloon)
    (is-parked cam-a desert) (is-parked cam-b saloon)
    (hangs-in sheriff-coat trailer) (hangs-in red-gown trailer)
    (in-own-clothes Mara) (in-own-clothes Jonas)
    (is-made-up Mara) (is-lit saloon)
    (stars-in Jonas duel) (stars-in Mara kiss)
    (set-for duel desert) (set-for kiss saloon)
    (= (total-cost) 0))
  (:goal (and)))

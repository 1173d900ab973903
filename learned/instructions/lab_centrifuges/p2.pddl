(define (problem lab-centrifuges-p2)
  (:domain lab-centrifuges)
  (:objects
    s-1 s-2 s-3 s-4 s-5 s-6 - tube
    vial_red vial_blue vial_clear - vial
    Pilar Otto Wen - tech
    north_rack south_rack - rack
    hettich sigma - centrifuge)
  (:init
    (in s-1 north_rack) (in s-2 north_rack) (in s-3 south_rack)
    (in s-4 hettich) (in s-5 hettich) (holds Wen s-6)
    (hands-free Pilar) (hands-free Otto)
    (lid-open hettich)
    (capped s-1) (capped s-3) (capped s-4) (capped s-5) (capped s-6)
    (vial-empty vial_red) (vial-empty vial_blue) (vial-empty vial_clear)
    (of-urine s-1) (of-blood s-2) (of-blood s-3) (of-blood s-4) (of-urine s-5) (of-blood s-6))
  (:goal (and)))

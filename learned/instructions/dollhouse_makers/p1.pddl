(define (problem doll-1)
  (:domain DOLLHOUSE)
  (:objects
    villa cottage - house
    villa-parlour villa-attic cottage-kitchen cottage-bedroom - room
    tiny-sofa stove cradle wardrobe piano - piece
    Wim Adele - maker
    stripes roses - paper)
  (:init
    (part-of villa-parlour villa) (part-of villa-attic villa)
    (part-of cottage-kitchen cottage) (part-of cottage-bedroom cottage)
    (placed stove cottage-kitchen) (glued stove) (placed cradle villa-attic) (placed wardrobe cottage-bedroom)
    (on-bench tiny-sofa) (on-bench piano) (varnished piano)
    (papered cottage-kitchen roses) (plain-walls villa-parlour) (plain-walls villa-attic) (plain-walls cottage-bedroom)
    (lit villa-attic) (front-shut cottage)
    (promised villa Adele) (promised cottage Wim))
  (:goal (and)))

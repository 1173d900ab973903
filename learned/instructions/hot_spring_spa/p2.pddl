(define (problem spa-2)
  (:domain hot-spring-spa)
  (:objects
    Hugo Petra - visitor
    Olga Sven - masseur
    mud_bath steam_tub - basin
    grotto pavilion changing_room - area
    white_robe grey_robe - robe
    towel_x - towel)
  (:init
    (in-area Hugo changing_room) (in-area Petra pavilion)
    (on-duty Olga grotto) (on-duty Sven pavilion)
    (basin-in mud_bath grotto) (basin-in steam_tub pavilion)
    (brimming steam_tub) (covered steam_tub)
    (folded white_robe changing_room) (draped grey_robe Petra) (folded towel_x grotto) (damp white_robe)
    (showered Petra) (kneaded Petra) (sulphurous mud_bath) (vip Hugo) (vip Petra))
  (:goal (and)))

(define (problem spa-1)
  (:domain hot-spring-spa)
  (:objects
    mrs_ito mr_berg dana - visitor
    kenji - masseur
    cedar_tub rock_pool plunge_pool - basin
    bathhouse terrace lounge - area
    robe1 - robe
    towel1 towel2 - towel)
  (:init
    (in-area mrs_ito lounge) (in-area mr_berg bathhouse) (soaking dana rock_pool)
    (basin-in cedar_tub bathhouse) (basin-in rock_pool terrace) (basin-in plunge_pool terrace)
    (brimming cedar_tub) (brimming rock_pool) (hot rock_pool) (covered cedar_tub) (covered plunge_pool)
    (sulphurous rock_pool) (sulphurous cedar_tub)
    (on-duty kenji lounge)
    (draped robe1 mrs_ito) (folded towel1 bathhouse) (folded towel2 terrace) (damp towel2)
    (showered dana) (vip mrs_ito))
  (:goal (and)))

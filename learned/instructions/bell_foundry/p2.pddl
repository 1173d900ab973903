(define (problem bells-2)
  (:domain bell-foundry)
  (:objects b1 b2 b3 b4 - bell
    workshop courtyard loft - floor
    clock_tower abbey_tower town_tower - tower
    furnaceA furnaceB - furnace
    Aldo Birgit - founder
    f g - note
    name psalm - text)
  (:init (= (total-cost) 0) (lies b1 workshop) (lies b2 courtyard) (hangs b3 clock_tower) (lies b4 courtyard)
    (raw b1) (raw b4) (cast b2 furnaceB) (cast b3 furnaceA)
    (polished b2) (tuned b3 g) (engraved Aldo b3 name)
    (lit furnaceB) (cold furnaceA)
    (room-in abbey_tower) (room-in town_tower))
  (:goal (and)) (:metric minimize (total-cost)))

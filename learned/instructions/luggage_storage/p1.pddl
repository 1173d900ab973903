(define (problem luggage_storage_p1)
  (:domain luggage_storage)
  (:objects
    case1 case2 case3 - suitcase
    pack1 pack2 - rucksack
    top_shelf low_shelf - shelf
    front_counter - counter
    Luca Hedda - clerk
    Mr_Singh Ms_Brand - traveller
    tag7 tag8 - tag)
  (:init
    (on case1 top_shelf) (on case2 low_shelf) (on pack1 low_shelf) (on pack2 front_counter)
    (has Hedda case3) (spare-hand Luca)
    (stands Luca front_counter) (stands Hedda low_shelf)
    (tag-unused tag7) (tag-unused tag8)
    (strapped case1) (scanned pack1) (paid Ms_Brand)
    (red case1) (black case2) (black case3) (green pack1) (red pack2))
  (:goal (and)))

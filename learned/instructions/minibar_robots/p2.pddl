(define (problem minibar-2)
  (:domain hotel-minibar)
  (:objects
    Minnie Max - bot
    suite_a suite_b room7 room8 - guestroom
    cellar linen_closet - storeroom
    landing - hallway
    beer1 beer2 whisky juice crisps nuts - item)
  (:init
    (bot-at Minnie suite_a) (tray-free Minnie)
    (bot-at Max landing) (carries Max nuts)
    (path cellar landing) (path landing cellar)
    (path linen_closet landing) (path landing linen_closet)
    (path landing suite_a) (path suite_a landing)
    (path landing suite_b) (path suite_b landing)
    (path landing room7) (path room7 landing)
    (path room7 room8) (path room8 room7)
    (stored beer1 cellar) (stored beer2 cellar) (stored whisky suite_a)
    (stored juice suite_b) (stored crisps room8)
    (alcoholic beer1) (alcoholic beer2) (alcoholic whisky)
    (minibar-open suite_a) (minibar-open suite_b)
    (wiped room7)
    (occupied suite_a) (occupied room8))
  (:goal (and)))

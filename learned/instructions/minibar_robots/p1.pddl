(define (problem minibar-1)
  (:domain hotel-minibar)
  (:objects
    Pip Dot - bot
    room101 room102 room103 - guestroom
    pantry - storeroom
    corridor - hallway
    cola gin champagne peanuts chocolate water lemonade - item)
  (:init
    (bot-at Pip pantry) (tray-free Pip)
    (bot-at Dot corridor) (carries Dot water)
    (path pantry corridor) (path corridor pantry)
    (path corridor room101) (path room101 corridor)
    (path corridor room102) (path room102 corridor)
    (path corridor room103) (path room103 corridor)
    (stored cola pantry) (stored gin pantry) (stored lemonade pantry)
    (stored peanuts room101) (stored chocolate room103) (stored champagne room102)
    (alcoholic gin) (alcoholic champagne)
    (minibar-open room101) (minibar-open room103)
    (wiped room103)
    (occupied room102))
  (:goal (and)))

(define (problem tennis-p1)
  (:domain tennis-balls)
  (:objects
    Rolf Ace - bot
    ball1 ball2 ball3 ball4 - ball
    wire_basket cloth_basket - basket
    court1 court2 court3 - court
    shed1 - shed)
  (:init
    (gate court1 court2) (gate court2 court1) (gate court2 court3) (gate court3 court2)
    (gate court2 shed1) (gate shed1 court2)
    (shut court2 shed1) (shut court3 court2)
    (at-bot Rolf court1) (at-bot Ace court2) (charged Rolf)
    (lies-at ball1 court1) (lies-at ball2 court3) (lies-at ball3 court2) (scooped Rolf ball4)
    (flat ball2) (flat ball4)
    (basket-at wire_basket court2) (basket-at cloth_basket shed1))
  (:goal (and)))

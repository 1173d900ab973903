(define (problem hats-2)
  (:domain hat-shop)
  (:objects
    hat-1 hat-2 hat-3 hat-4 hat-5 - hat
    stand-a stand-b stand-c - stand
    box-x box-y - box
    Fay Luis Greta - person
    feather bow band - ribbon)
  (:init
    (displayed hat-1 stand-a) (displayed hat-2 stand-b) (vacant stand-c)
    (in-box hat-3 box-x) (in-box hat-4 box-x) (wears Luis hat-5)
    (bareheaded Fay) (bareheaded Greta)
    (trimmed hat-1 feather) (trimmed hat-2 bow)
    (felt hat-1) (felt hat-3) (black hat-3) (black hat-4) (brushed hat-2))
  (:goal (and)))

; round_table: r1 r2 r3 in a ring   window_table: w1 - w2 - w3 - w4
(define (problem wedding-party-p1)
  (:domain wedding-party)
  (:objects
    Anna Boris Clara David - adult
    Emmy Finn - child
    r1 r2 r3 w1 w2 w3 w4 - chair
    round_table window_table - table
    soup fish cake - dish)
  (:init
    (next-to r1 r2) (next-to r2 r1) (next-to r2 r3) (next-to r3 r2) (next-to r1 r3) (next-to r3 r1) (next-to w1 w2) (next-to w2 w1) (next-to w2 w3) (next-to w3 w2) (next-to w3 w4) (next-to w4 w3)
    (part-of r1 round_table) (part-of r2 round_table) (part-of r3 round_table)
    (part-of w1 window_table) (part-of w2 window_table) (part-of w3 window_table) (part-of w4 window_table)
    (seated Anna r1) (taken r1) (seated Boris r2) (taken r2) (seated Clara w1) (taken w1)
    (seated David w2) (taken w2) (seated Emmy w4) (taken w4) (standing Finn)
    (vacant r3) (vacant w3)
    (served Anna soup) (served Boris soup) (served David fish) (has-spoken Boris)
    (vegetarian Clara) (vegetarian Emmy)
    (brides-side Anna) (brides-side Clara) (brides-side Finn))
  (:goal (and)))

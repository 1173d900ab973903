(define (problem hydro-p2)
  (:domain hydro-rack)
  (:objects
    arm1 arm2 - bot
    lvl-a lvl-b lvl-c seedbank - lvl
    a1 a2 b1 b2 c1 c2 sb1 - slot
    thyme1 thyme2 - herb
    rocket spinach pakchoi - leaf)
  (:init
    (adj lvl-a lvl-b) (adj lvl-b lvl-a) (adj lvl-b lvl-c) (adj lvl-c lvl-b)
    (slot-of a1 lvl-a) (slot-of a2 lvl-a) (slot-of b1 lvl-b) (slot-of b2 lvl-b)
    (slot-of c1 lvl-c) (slot-of c2 lvl-c) (slot-of sb1 seedbank)
    (bot-at arm1 lvl-a) (hold arm1 thyme1) (bot-at arm2 lvl-c) (idle arm2)
    (tray-in thyme2 a1) (tray-in rocket b1) (tray-in spinach b2) (tray-in pakchoi c2)
    (free a2) (free c1) (free sb1)
    (lamp-on lvl-a) (lamp-on lvl-c) (lamp-off lvl-b) (lamp-off seedbank)
    (ripe rocket) (ripe pakchoi) (sown spinach) (cut thyme2) (fed rocket))
  (:goal (and)))

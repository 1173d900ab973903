(define (problem hydro-p1)
  (:domain hydro-rack)
  (:objects
    lifty - bot
    ground low mid top - lvl
    g1 g2 l1 l2 m1 m2 t1 t2 - slot
    basil mint - herb
    lettuce chard kale - leaf)
  (:init
    (adj ground low) (adj low ground) (adj low mid) (adj mid low) (adj mid top) (adj top mid)
    (slot-of g1 ground) (slot-of g2 ground) (slot-of l1 low) (slot-of l2 low)
    (slot-of m1 mid) (slot-of m2 mid) (slot-of t1 top) (slot-of t2 top)
    (bot-at lifty ground) (idle lifty)
    (tray-in basil t1) (tray-in mint m1) (tray-in lettuce l1) (tray-in chard l2) (tray-in kale g1)
    (free g2) (free m2) (free t2)
    (lamp-on mid) (lamp-off ground) (lamp-off low) (lamp-off top)
    (ripe lettuce) (sown kale) (fed mint) (cut chard))
  (:goal (and)))

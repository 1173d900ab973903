(define (problem vac-p2)
  (:domain vac-fleet)
  (:objects
    Rosie Sweep Turbo - bot
    base1 base2 - dock
    reception kitchenette - hall
    sales finance hr - office
    meet-a meet-b - meeting)
  (:init
    (conn reception kitchenette) (conn kitchenette reception)
    (conn reception sales) (conn sales reception)
    (conn reception finance) (conn finance reception)
    (conn reception hr) (conn hr reception)
    (conn reception meet-a) (conn meet-a reception)
    (conn meet-a meet-b) (conn meet-b meet-a)
    (dock-at base1 reception) (dock-at base2 kitchenette)
    (at Rosie reception) (on-dock Rosie base1) (docked Rosie) (taken base1) (low-batt Rosie)
    (at Sweep sales) (low-batt Sweep)
    (at Turbo meet-a) (bin-full Turbo)
    (can-mop Rosie)
    (dusty sales) (dusty finance) (dusty hr) (dusty meet-b) (dusty kitchenette)
    (carpet meet-a) (carpet meet-b))
  (:goal (and)))

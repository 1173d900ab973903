(define (problem waiters2)
  (:domain robotWaiters)
  (:objects
    table-1 table-2 table-3 table-4 - table
    galley - kitchen
    foyer - place
    B1 B2 B3 - bot
    alice bob chen - guest
    pizza_1 pizza_2 noodles curry - dish)
  (:init
    (guestAt alice table-1) (guestAt bob table-2) (guestAt chen table-2)
    (dishOn pizza_1 galley) (dishOn pizza_2 galley) (dishOn noodles galley) (dishOn curry table-4)
    (cooked pizza_2) (cooked curry)
    (ordered alice pizza_1) (ordered bob noodles) (ordered chen curry)
    (botAt B1 galley) (botAt B2 foyer) (botAt B3 table-4)
    (trayFree B1) (trayFree B2) (trayFree B3)
    (wiped table-1) (wiped table-3) (billPaid bob)
    (= (total-cost) 0))
  (:goal (and)))

(define (problem ferry-p2)
  (:domain ferry-crossing)
  (:objects
    ferry1 ferry2 - ferry
    port_a port_b port_c port_d - port
    car1 car2 car3 car4 car5 - car
    van1 van2 - van)
  (:init
    (docked ferry1 port_a) (deck_free ferry1)
    (docked ferry2 port_c) (aboard car4 ferry2)
    (at car1 port_a) (at car2 port_a) (at car3 port_b) (at car5 port_d)
    (at van1 port_b) (at van2 port_c)
    (has_ticket car1) (has_ticket car3) (has_ticket van2)
    (fuelled car1) (fuelled car2) (fuelled car3) (fuelled car4) (fuelled car5) (fuelled van1)
    (ticket_office port_a) (ticket_office port_b)
    (fuel_pump port_b) (fuel_pump port_c))
  (:goal (and)))

(define (problem bikes-p2)
  (:domain bike-sharing-service)
  (:objects
    museum old-town riverside depot - station
    Daisy Rocket Penny Dusty - bicycle
    Volt Spark - ebike
    van_a van_b - van
    yellow black white - colour)
  (:init
    (street depot museum) (street museum depot)
    (street museum old-town) (street old-town museum)
    (street old-town riverside) (street riverside old-town)
    (street riverside depot) (street depot riverside)
    (workshop depot) (charging-post riverside) (charging-post depot)
    (parked van_a depot) (parked van_b old-town)
    (docked Daisy museum) (docked Rocket old-town) (docked Penny riverside) (in-van van_b Dusty)
    (docked Volt riverside) (docked Spark depot)
    (out-of-order Daisy) (out-of-order Penny)
    (painted Daisy yellow) (painted Rocket black) (painted Penny white) (painted Dusty black)
    (painted Volt yellow) (painted Spark white))
  (:goal (and)))

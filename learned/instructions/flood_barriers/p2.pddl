(define (problem flood-2)
  (:domain flood-barriers)
  (:objects
    Thames_Gate Lea_Gate Creek_Gate Dock_Gate
    Blue_Watch Green_Watch
    Truck7 Truck9
    Station
    Wharf_Road Market_Street Low_Street Bridge_End
    Pile1 Pile2)
  (:init
    (barrier Thames_Gate) (barrier Lea_Gate) (barrier Creek_Gate) (barrier Dock_Gate)
    (crew Blue_Watch) (crew Green_Watch) (pumptruck Truck7) (pumptruck Truck9)
    (depot Station) (street Wharf_Road) (street Market_Street) (street Low_Street) (street Bridge_End)
    (place Station) (place Wharf_Road) (place Market_Street) (place Low_Street) (place Bridge_End)
    (sandpile Pile1) (sandpile Pile2)
    (road Station Wharf_Road) (road Wharf_Road Station) (road Station Market_Street) (road Market_Street Station)
    (road Market_Street Low_Street) (road Low_Street Market_Street)
    (road Wharf_Road Bridge_End) (road Bridge_End Wharf_Road)
    (guards Thames_Gate Wharf_Road) (guards Dock_Gate Wharf_Road)
    (guards Lea_Gate Bridge_End) (guards Creek_Gate Low_Street)
    (at Blue_Watch Wharf_Road) (at Green_Watch Station) (at Truck7 Station) (at Truck9 Low_Street)
    (raised Thames_Gate) (raised Creek_Gate) (jammed Lea_Gate)
    (on_truck Pile1 Truck9) (stored Pile2 Market_Street) (room_on Truck7)
    (under_water Low_Street) (under_water Bridge_End)
    (evacuated Bridge_End) (old Dock_Gate) (old Lea_Gate))
  (:goal (and)))

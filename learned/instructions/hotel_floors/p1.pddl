(define (problem hotel-tuesday)
  (:domain HotelHousekeeping)
  (:objects
    ground first second - floor
    reception laundry lobby_1 lobby_2 - area
    r101 r102 r201 r202 - room
    weber okafor lopez - guest
    pillow crib iron - item
    linen_a linen_b - linen)
  (:init
    (onFloor reception ground) (onFloor laundry ground)
    (onFloor lobby_1 first) (onFloor r101 first) (onFloor r102 first)
    (onFloor lobby_2 second) (onFloor r201 second) (onFloor r202 second)
    (liftDoor reception) (liftDoor lobby_1) (liftDoor lobby_2)
    (staysIn weber r101) (staysIn okafor r201) (staysIn lopez r202)
    (robotIn reception)
    (onCart linen_b) (itemIn linen_a laundry) (itemIn pillow laundry)
    (itemIn crib r101) (itemIn iron r202)
    (bedMade r102) (bedMade r202)
    (minibarStocked r101)
    (vacuumed r102) (vacuumed r201))
  (:goal (and)))

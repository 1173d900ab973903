(define (problem guesthouse)
  (:domain HotelHousekeeping)
  (:objects
    groundFloor topFloor - floor
    kitchen hall landing - area
    roseRoom blueRoom suite garret - room
    ms_tan kim duke - guest
    teapot hairdryer bathrobe - item
    silkSheets cottonSheets - linen)
  (:init
    (onFloor kitchen groundFloor) (onFloor hall groundFloor) (onFloor blueRoom groundFloor)
    (onFloor landing topFloor) (onFloor roseRoom topFloor) (onFloor suite topFloor) (onFloor garret topFloor)
    (liftDoor hall) (liftDoor landing)
    (staysIn ms_tan roseRoom) (staysIn kim blueRoom) (staysIn duke suite)
    (robotIn landing)
    (onCart hairdryer) (itemIn teapot kitchen) (itemIn bathrobe suite)
    (itemIn silkSheets hall) (itemIn cottonSheets kitchen)
    (bedMade roseRoom) (bedMade garret)
    (minibarStocked suite) (minibarStocked blueRoom)
    (vacuumed suite))
  (:goal (and)))

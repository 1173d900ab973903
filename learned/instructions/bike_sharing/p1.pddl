(define (problem bikes-p1)
  (:domain bike-sharing-service)
  (:objects
    central harbour university park_lane hilltop - station
    bk1 bk2 bk3 bk4 - bicycle
    eb1 eb2 - ebike
    vito - van
    red blue green - colour)
  (:init
    (street central harbour) (street harbour central)
    (street central university) (street university central)
    (street central park_lane) (street park_lane central)
    (street university hilltop) (street hilltop university)
    (street park_lane hilltop) (street hilltop park_lane)
    (workshop harbour) (charging-post central) (charging-post hilltop)
    (parked vito central)
    (docked bk1 hilltop) (docked bk2 central) (docked bk3 university) (in-van vito bk4)
    (docked eb1 park_lane) (docked eb2 hilltop)
    (out-of-order bk2) (out-of-order bk3) (out-of-order eb2)
    (charged eb2)
    (painted bk1 red) (painted bk2 blue) (painted bk3 red) (painted bk4 green)
    (painted eb1 blue) (painted eb2 green))
  (:goal (and)))

(define (problem bus2)
  (:domain schoolbus)
  (:objects
    yellow_bus mini_bus old_bus - bus
    Hank Dora - driver
    Ava Ben Cara - child
    bridge chapel pond - stop
    primary - school
    yard - depot)
  (:init
    (bus_at yellow_bus primary) (bus_at mini_bus yard) (bus_at old_bus yard)
    (at_wheel Hank yellow_bus) (driver_at Dora yard) (no_driver mini_bus) (no_driver old_bus)
    (child_at Ava primary) (rides Ben yellow_bus) (child_at Cara chapel)
    (has_fuel yellow_bus) (has_fuel mini_bus) (is_swept mini_bus)
    (street yard bridge) (street bridge yard) (street bridge chapel) (street chapel bridge)
    (street chapel pond) (street pond chapel) (street chapel primary) (street primary chapel) (street bridge primary) (street primary bridge)
    (attends Ava primary) (attends Ben primary) (attends Cara primary)
    (lives_by Ava bridge) (lives_by Ben pond) (lives_by Cara chapel))
  (:goal (and)))

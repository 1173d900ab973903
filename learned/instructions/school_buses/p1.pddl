(define (problem bus1)
  (:domain schoolbus)
  (:objects
    bus7 bus9 - bus
    Mrs_Lund Gus - driver
    Ella Finn Noor Timo - child
    elm_corner mill_stop - stop
    oak_school hill_school - school
    garage - depot)
  (:init
    (bus_at bus7 garage) (bus_at bus9 mill_stop)
    (driver_at Mrs_Lund garage) (at_wheel Gus bus9) (no_driver bus7)
    (child_at Ella elm_corner) (child_at Finn elm_corner) (child_at Noor mill_stop) (rides Timo bus9) (buckled Timo)
    (has_fuel bus9) (hazards_on bus9)
    (street garage elm_corner) (street elm_corner garage) (street elm_corner mill_stop) (street mill_stop elm_corner)
    (street mill_stop oak_school) (street oak_school mill_stop) (street elm_corner hill_school) (street hill_school elm_corner)
    (attends Ella oak_school) (attends Finn hill_school) (attends Noor oak_school) (attends Timo hill_school)
    (lives_by Ella elm_corner) (lives_by Finn elm_corner) (lives_by Noor mill_stop) (lives_by Timo mill_stop))
  (:goal (and)))

(define (problem runner_p1)
  (:domain office_runner)
  (:objects
    f0 f1 f2 - floor
    lift_east lift_west - lift
    reception anna_office ben_office - office
    mars_room venus_room - meeting_room
    galley - kitchenette
    anna ben carla - person
    invoice postcard contract - letter
    green_mug cow_mug - mug)
  (:init
    (room_on reception f0) (room_on galley f0)
    (room_on anna_office f1) (room_on mars_room f1)
    (room_on ben_office f2) (room_on venus_room f2)
    (robot_at reception) (lift_stands lift_east f0) (lift_stands lift_west f2)
    (lies_in reception invoice) (lies_in mars_room postcard) (tray_has contract)
    (lies_in galley green_mug) (lies_in venus_room cow_mug) (full cow_mug)
    (works_in anna anna_office) (works_in ben ben_office) (works_in carla reception)
    (belongs_to invoice ben) (belongs_to postcard anna) (belongs_to contract anna)
    (belongs_to green_mug ben) (belongs_to cow_mug carla)
    (= (total-cost) 0))
  (:goal (and)))

(define (problem runner_p2)
  (:domain office_runner)
  (:objects
    basement level1 level2 - floor
    paternoster goods_lift - lift
    B01 R101 R102 - office
    boardroom huddle - meeting_room
    tea_point - kitchenette
    dr_ito sam - person
    m1 m2 m3 - mug
    memo fax - letter)
  (:init
    (room_on B01 basement)
    (room_on R101 level1) (room_on R102 level1) (room_on tea_point level1)
    (room_on boardroom level2) (room_on huddle level2)
    (robot_inside paternoster) (lift_stands paternoster level1) (lift_stands goods_lift basement)
    (lies_in boardroom m1) (lies_in boardroom m2) (lies_in R102 m3) (full m2)
    (lies_in R101 memo) (tray_has fax)
    (works_in dr_ito R101) (works_in sam B01)
    (belongs_to m1 sam) (belongs_to m2 dr_ito) (belongs_to m3 sam)
    (belongs_to memo sam) (belongs_to fax dr_ito)
    (= (total-cost) 0))
  (:goal (and)))

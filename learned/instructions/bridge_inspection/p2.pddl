(define (problem bridge_inspection_2)
  (:domain bridge_inspection)
  (:objects
    quay isle - bank
    approach mainspan sidespan - span
    tower old_pier - pylon
    Kim Lars Nora - inspector
    red_meter blue_meter - gauge cam - camera gun - grouter)
  (:init
    (adjoins quay approach) (adjoins approach quay) (adjoins approach mainspan) (adjoins mainspan approach)
    (adjoins mainspan sidespan) (adjoins sidespan mainspan) (adjoins sidespan isle) (adjoins isle sidespan)
    (adjoins mainspan tower) (adjoins tower mainspan)
    (on_part Kim quay) (on_part Lars quay) (on_part Nora tower)
    (has Kim red_meter) (has Nora cam) (tool_at blue_meter isle) (tool_at gun approach)
    (unroped Kim) (unroped Lars) (roped Nora)
    (lane_open approach) (lane_open mainspan) (lane_closed sidespan)
    (cracked mainspan) (cracked tower) (rusty approach) (checked sidespan))
  (:goal (and)))

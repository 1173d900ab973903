(define (problem bridge_inspection_1)
  (:domain bridge_inspection)
  (:objects
    westbank eastbank - bank
    span1 span2 span3 - span
    pylonA pylonB - pylon
    Ines Otto - inspector
    gauge1 - gauge camera1 - camera grout_gun - grouter)
  (:init
    (adjoins westbank span1) (adjoins span1 westbank) (adjoins span1 span2) (adjoins span2 span1)
    (adjoins span2 span3) (adjoins span3 span2) (adjoins span3 eastbank) (adjoins eastbank span3)
    (adjoins span1 pylonA) (adjoins pylonA span1) (adjoins span3 pylonB) (adjoins pylonB span3)
    (on_part Ines westbank) (on_part Otto span3) (has Otto camera1)
    (tool_at gauge1 westbank) (tool_at grout_gun eastbank)
    (unroped Ines) (unroped Otto)
    (lane_open span1) (lane_closed span2) (lane_open span3)
    (cracked span1) (cracked pylonB) (rusty span3) (rusty pylonA) (pictured span1))
  (:goal (and)))

(define (problem swim_p2)
  (:domain swim_club)
  (:objects
    ole mia mrs_patel - swimmer
    vera hugo - coach
    inner middle outer - lane
    red_locker blue_locker - locker
    kickboard cap_a cap_b snorkel - kit)
  (:init
    (in_lane ole inner) (in_lane mia inner) (on_deck mrs_patel)
    (watches vera inner) (watches hugo outer)
    (is_fast inner) (is_fast outer) (roped_off outer)
    (has_trained mia)
    (key_with red_locker hugo) (key_with blue_locker mrs_patel)
    (locker_open blue_locker)
    (kit_inside kickboard red_locker) (kit_inside cap_a blue_locker) (carries ole cap_b) (carries mrs_patel snorkel))
  (:goal (and)))

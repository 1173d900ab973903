(define (problem supermarket-p1)
  (:domain supermarket_floor)
  (:objects
    entrance - spot
    dairy_case fruit_stand bread_rack - shelf
    till_1 till_2 - till
    trolley_a trolley_b - trolley
    milk yoghurt cheddar apples bananas baguette rye_loaf honey - goods
    dairy fruit bakery grocery - category)
  (:init
    (in_category milk dairy) (in_category yoghurt dairy) (in_category cheddar dairy)
    (in_category apples fruit) (in_category bananas fruit)
    (in_category baguette bakery) (in_category rye_loaf bakery) (in_category honey grocery)
    (on_shelf milk dairy_case) (on_shelf yoghurt dairy_case)
    (on_shelf apples fruit_stand) (on_shelf bananas fruit_stand)
    (on_shelf rye_loaf bread_rack) (on_shelf honey bread_rack)
    (in_trolley cheddar trolley_a) (in_trolley baguette trolley_a)
    (trolley_at trolley_a entrance) (trolley_at trolley_b till_1)
    (expired yoghurt) (expired bananas) (reduced rye_loaf)
    (till_open till_1))
  (:goal (and)))

(define (problem restaurant_p1)
  (:domain restaurant_service)
  (:objects
    rosie bolt - waiter
    chen garcia okafor - guest
    window_table corner_table round_table - table
    kitchen bar - counter
    front_door - entrance
    tomato_soup risotto lemonade espresso - dish)
  (:init
    (at rosie kitchen) (carrying rosie tomato_soup)
    (at bolt bar) (hands_free bolt)
    (at chen window_table) (at okafor round_table) (at garcia front_door)
    (vacant corner_table) (dirty corner_table)
    (made_at tomato_soup kitchen) (made_at risotto kitchen) (made_at lemonade bar) (made_at espresso bar)
    (ordered chen tomato_soup) (ordered chen lemonade) (ordered okafor risotto) (ordered garcia espresso))
  (:goal (and)))

(define (problem restaurant_p2)
  (:domain restaurant_service)
  (:objects
    tray_bot - waiter
    the_smiths miss_lund old_captain birthday_party - guest
    table_1 table_2 table_3 terrace - table
    kitchen bar - counter
    lobby - entrance
    fish_and_chips lasagne ice_cream cider mocktail lobster - dish)
  (:init
    (at tray_bot lobby) (hands_free tray_bot)
    (at the_smiths table_1) (at miss_lund table_2) (at old_captain lobby) (at birthday_party lobby)
    (vacant table_3) (laid table_3) (vacant terrace) (dirty terrace)
    (made_at fish_and_chips kitchen) (made_at lasagne kitchen) (made_at ice_cream kitchen) (made_at cider bar) (made_at mocktail bar)
    (ordered the_smiths lasagne) (ordered the_smiths cider) (ordered miss_lund fish_and_chips) (ordered birthday_party ice_cream)
    (served the_smiths cider))
  (:goal (and)))

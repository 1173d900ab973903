(define (problem charity-p2)
  (:domain charity-shop)
  (:objects shelfA shelfB - shelf dress_rail - rail side_window main_window - window
    Bea Colm Dot - volunteer
    jumper kilt gown - garment cookbook diary - book lamp clock - bric
    p1 p3 p10 - price)
  (:init (on_display jumper dress_rail) (is_sorted jumper) (has_price jumper p3)
    (in_bag kilt) (in_backroom gown) (is_sorted gown) (is_steamed gown) (has_price gown p10)
    (on_display cookbook shelfA) (is_sorted cookbook) (has_price cookbook p1)
    (in_backroom diary) (is_sorted diary) (on_display lamp side_window) (is_sorted lamp) (has_price lamp p10) (in_bag clock)
    (unpriced kilt) (unpriced diary) (unpriced clock)
    (is_torn kilt) (is_torn diary) (is_woollen jumper) (is_woollen kilt) (is_vintage gown) (is_vintage clock) (is_vintage diary)
    (till_free) (in_back Bea) (on_break Colm) (on_break Dot))
  (:goal (and)))

(define (problem nails-p2)
  (:domain nail_salon)
  (:objects
    mrs_oduya gwen dolores ivy - client
    bo hanneke - tech
    window_seat middle_seat - seat
    ruby teal nude black - colour)
  (:init
    (sits_in gwen window_seat) (sits_in ivy middle_seat) (waiting mrs_oduya) (waiting dolores)
    (works_at bo window_seat) (works_at hanneke window_seat)
    (bottle_at ruby window_seat) (bottle_at teal middle_seat) (bottle_at nude middle_seat) (bottle_at black window_seat)
    (bare mrs_oduya left_hand) (bare mrs_oduya right_hand) (bare mrs_oduya toes)
    (painted gwen left_hand ruby) (painted gwen right_hand ruby) (bare gwen toes) (cured gwen left_hand)
    (painted ivy left_hand black) (bare ivy right_hand) (bare ivy toes) (filed ivy right_hand)
    (bare dolores left_hand) (bare dolores right_hand) (painted dolores toes teal) (paid dolores))
  (:goal (and)))

(define (problem stadium-p2)
  (:domain stadium_seats)
  (:objects
    Tess Ravi Jo Greg - fan
    Wanda Piet - usher
    seat_a seat_b seat_c seat_d seat_e - seat
    east west curve - stand
    blue yellow - colour)
  (:init
    (in_stand seat_a east) (in_stand seat_b east) (in_stand seat_c west) (in_stand seat_d west) (in_stand seat_e curve)
    (painted seat_a blue) (painted seat_b yellow) (painted seat_c blue) (painted seat_d blue) (painted seat_e yellow)
    (sits Tess seat_a) (sits Ravi seat_c) (queueing Jo) (queueing Greg)
    (free seat_b) (folded seat_d) (free seat_e) (wiped seat_a)
    (posted Wanda east) (posted Piet east)
    (lent Wanda blue Tess))
  (:goal (and)))

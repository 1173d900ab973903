(define (problem stadium-p1)
  (:domain stadium_seats)
  (:objects
    Bella Marco Nadja - fan
    Ulf Kofi - usher
    n1 n2 n3 s1 s2 - seat
    north south - stand
    red white green - colour)
  (:init
    (in_stand n1 north) (in_stand n2 north) (in_stand n3 north) (in_stand s1 south) (in_stand s2 south)
    (painted n1 red) (painted n2 red) (painted n3 white) (painted s1 white) (painted s2 green)
    (sits Bella n1) (sits Marco s1) (queueing Nadja)
    (free n2) (free s2) (folded n3) (wiped s2)
    (posted Ulf north) (posted Kofi south))
  (:goal (and)))

(define (problem crossword_p2)
  (:domain crossword_shelves)
  (:objects
    s1 s2 s3 s4
    b1 b2 b3 b4 b5 b6
    Ida Per Lena Tom)
  (:init
    (shlf s1) (shlf s2) (shlf s3) (shlf s4)
    (bk b1) (bk b2) (bk b3) (bk b4) (bk b5) (bk b6)
    (mem Ida) (mem Per) (mem Lena) (mem Tom)
    (hard b2) (hard b5) (hard b6)
    (on b1 s1) (on b2 s1) (on b3 s2) (on b4 s4)
    (lent b5 Ida) (lent b6 Per)
    (done Ida b5) (done Tom b1) (held_for b1 Lena) (held_for b6 Lena)
    (tagged b1) (tagged b5) (tagged b6)
    (dusted s3) (dusted s4))
  (:goal (and)))

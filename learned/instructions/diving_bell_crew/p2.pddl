(define (problem bell-p2)
  (:domain diving-bell)
  (:objects
    d0 d10 d20 d30 - level
    bell_a bell_b - bell
    Nadia Otto Pam Quin - diver
    t1 t2 - torch
    hammer - tool
    w1 w2 w3 w4 - seam)
  (:init
    (next d0 d10) (next d10 d0) (next d10 d20) (next d20 d10) (next d20 d30) (next d30 d20)
    (bell-at bell_a d0) (bell-at bell_b d20)
    (hatch-open bell_b)
    (inside Nadia bell_a) (inside Otto bell_a) (at Pam d20) (inside Quin bell_b)
    (hosed Pam) (hosed Nadia)
    (carries Otto t1) (carries Pam hammer) (lies t2 d20)
    (seam-at w1 d10) (seam-at w2 d20) (seam-at w3 d20) (seam-at w4 d30)
    (welded w3))
  (:goal (and)))

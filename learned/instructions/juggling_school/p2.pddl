(define (problem juggling-school-p2)
  (:domain juggling-school)
  (:objects
    Olga Finn - teacher
    Ada Tim Jo - person
    club_a club_b club_c - club
    ball_x ball_y - ball
    trunk bag - box
    cascade columns fountain - trick)
  (:init
    (holds Ada club_a) (holds Tim ball_x) (in-box club_b trunk) (in-box ball_y bag) (on-mat club_c)
    (red club_a) (red ball_x) (yellow club_b)
    (basic cascade) (leads-to cascade columns) (leads-to cascade fountain)
    (learnt Olga cascade) (learnt Olga fountain) (learnt Finn cascade) (learnt Finn columns)
    (learnt Ada cascade) (learnt Jo cascade) (learnt Jo columns)
    (tired Ada) (tired Olga))
  (:goal (and)))

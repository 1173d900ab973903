(define (problem juggling-school-p1)
  (:domain juggling-school)
  (:objects
    Yara - teacher
    Ben Lotte Karim - person
    ball1 ball2 ball3 ball4 - ball
    club1 club2 - club
    crate basket - box
    cascade shower mills_mess - trick)
  (:init
    (holds Ben ball1) (holds Yara club1) (on-mat ball3)
    (in-box ball2 crate) (in-box ball4 basket) (in-box club2 basket)
    (red ball1) (red ball3) (red club1) (yellow ball2) (yellow club2)
    (basic cascade) (leads-to cascade shower) (leads-to shower mills_mess)
    (learnt Yara cascade) (learnt Yara shower) (learnt Yara mills_mess)
    (learnt Ben cascade) (learnt Karim cascade) (learnt Karim shower)
    (tired Karim) (tired Yara))
  (:goal (and)))

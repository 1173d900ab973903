(define (problem gallery-large)
  (:domain sculpture-rearrangement)
  (:objects
    P1 P2 P3 P4 - plinth
    cube muse torso horse titan - sculpture
    marble wood - material
    hallX hallY - hall)
  (:init
    (smaller cube muse) (smaller cube torso) (smaller cube horse) (smaller cube titan)
    (smaller muse torso) (smaller muse horse) (smaller muse titan)
    (smaller torso horse) (smaller torso titan) (smaller horse titan)
    (smaller cube P1) (smaller cube P2) (smaller cube P3) (smaller cube P4)
    (smaller muse P1) (smaller muse P2) (smaller muse P3) (smaller muse P4)
    (smaller torso P1) (smaller torso P2) (smaller torso P3) (smaller torso P4)
    (smaller horse P1) (smaller horse P2) (smaller horse P3) (smaller horse P4)
    (smaller titan P1) (smaller titan P2) (smaller titan P3) (smaller titan P4)
    (directly-beneath P1 titan) (directly-beneath titan torso) (directly-beneath torso cube)
    (directly-beneath P2 horse) (directly-beneath P3 muse)
    (nothing-above cube) (nothing-above horse) (nothing-above muse) (nothing-above P4)
    (made-of cube wood) (made-of horse wood) (made-of muse marble) (made-of torso marble) (made-of titan marble)
    (located-in P1 hallX) (located-in P2 hallX) (located-in P3 hallY) (located-in P4 hallY)
    (polished titan) (polished muse)
    (spotlit P2) (spotlit P3))
  (:goal (and)))

(define (problem mush-1)
  (:domain mushrooms)
  (:objects
    Wim Noor - picker
    cellar1 cellar2 cold_room - room
    t1 t2 t3 t4 t5 t6 - tray
    xl_crate s_crate1 s_crate2 - crate)
  (:init
    (at Wim cellar1) (hands-free Wim)
    (at Noor cold_room) (carrying Noor t6)
    (white t1) (white t2) (white t3) (brown t4) (brown t5) (brown t6)
    (tray-in t1 cellar1) (tray-in t2 cellar1) (tray-in t4 cellar1)
    (tray-in t3 cellar2) (tray-in t5 cellar2)
    (unpicked t1) (unpicked t2) (unpicked t4) (unpicked t5) (unpicked t6)
    (crop-in t3 s_crate1) (damp t1) (damp t5)
    (large xl_crate) (small s_crate1) (small s_crate2)
    (crate-in xl_crate cellar1) (crate-in s_crate1 cellar2) (crate-in s_crate2 cold_room)
    (lid-off xl_crate) (lid-off s_crate1) (lid-off s_crate2)
    (dark cellar1) (dark cellar2))
  (:goal (and)))

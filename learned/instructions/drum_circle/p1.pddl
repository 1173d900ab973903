(define (problem drums-p1)
  (:domain drum-circle)
  (:objects
    Awa Bruno Celia - player
    djembe conga bongo frame_drum - drum
    round_mat straw_mat wool_mat - mat
    samba kuku shuffle - beat)
  (:init
    (on-mat Awa round_mat) (on-mat Bruno straw_mat) (on-mat Celia straw_mat)
    (has Awa djembe) (has Bruno conga) (left-on bongo wool_mat) (left-on frame_drum straw_mat)
    (tight djembe) (tight bongo)
    (knows Awa kuku) (knows Bruno samba) (knows Celia shuffle) (knows Celia samba)
    (leads Awa) (weary Bruno))
  (:goal (and)))

(define (problem obs-2)
  (:domain obs-domes)
  (:objects
    dome1 dome2 dome3 - dome
    schmidt apo twin - scope
    cam_blue cam_wide spectro - instr
    saturn pleiades comet halo - target
    n e s - dir
    yuki - astr)
  (:init
    (in-dome schmidt dome1) (in-dome apo dome2) (in-dome twin dome3)
    (pers-in yuki dome2)
    (shut-open dome1) (shut-open dome3)
    (faces dome1 n) (faces dome2 e) (faces dome3 s)
    (tgt-in saturn s) (tgt-in pleiades e) (tgt-in comet n) (tgt-in halo s)
    (pts-at schmidt comet) (pts-at apo saturn) (pts-at twin halo)
    (mnt cam_blue apo) (mnt spectro twin) (no-instr schmidt) (shelf cam_wide)
    (cooled spectro) (calib schmidt)
    (cam cam_blue) (cam cam_wide) (spec spectro)
    (faint comet) (faint halo))
  (:goal (and)))

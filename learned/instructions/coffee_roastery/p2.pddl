(define (problem roastery-2)
  (:domain roastery)
  (:objects
    hopper_a hopper_b hopper_c hopper_d - silo
    drum9 - drum
    rack1 rack2 - tray
    jute paper cotton - sack
    lot7 lot8 lot12 lot30 - batch)
  (:init
    (nxt raw pale) (nxt pale medium) (nxt medium dark)
    (in lot7 hopper_a) (in lot8 hopper_c) (in lot12 rack2) (in lot30 jute)
    (vac hopper_b) (vac hopper_d) (vac drum9) (vac rack1) (vac paper) (vac cotton)
    (lvl lot7 raw) (lvl lot8 raw) (lvl lot12 dark) (lvl lot30 medium)
    (cold drum9) (grnd lot30) (cupped lot30) (stamped jute)
    (org lot7) (org lot12) (decaf lot8) (decaf lot12))
  (:goal (and)))

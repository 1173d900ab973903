(define (problem hatchery-p2)
  (:domain hatchery)
  (:objects
    lot_7 lot_8 lot_9 lot_10 - batch
    big_setter - setter
    left_hatcher right_hatcher - hatcher
    crate_x crate_y - crate
    wes ingrid tomasz - hand
    nd_drops pox_shot - vaccine)
  (:init
    (in lot_7 left_hatcher) (in lot_8 right_hatcher) (in lot_9 big_setter) (in lot_10 big_setter)
    (turned lot_7) (turned lot_8) (hatched lot_7) (jabbed wes lot_7 nd_drops)
    (candled tomasz lot_8) (candled wes lot_9)
    (warm right_hatcher) (warm big_setter) (lid-off left_hatcher))
  (:goal (and)))

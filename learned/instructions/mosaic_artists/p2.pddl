(define (problem mosaic-church)
  (:domain mosaic-studio)
  (:objects
    Zeno Mira Ada - artist
    dove border - panel
    beak wing corner1 corner2 - field
    box_left box_right - tray
    r1 r2 g1 b1 b2 - tile)
  (:init
    (field-of beak dove) (field-of wing dove)
    (field-of corner1 border) (field-of corner2 border)
    (is-red r1) (is-red r2) (is-gold g1) (is-blue b1) (is-blue b2)
    (tile-on r1 beak) (tile-on b1 wing) (tile-on g1 corner1) (empty corner2)
    (tile-on r2 box_left) (tile-on b2 box_right)
    (grouted dove) (ungrouted border) (signed-by dove Mira))
  (:goal (and)))

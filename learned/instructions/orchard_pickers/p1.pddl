(define (problem orchard_1)
  (:domain orchard)
  (:objects
    tom lena - picker
    gala cox williams conference - tree
    tub1 tub2 tub3 - basket
    green blue - tint
    north_row south_row shed mill - spot)
  (:init
    (at tom shed) (hands_free tom) (at lena north_row) (holding lena tub3)
    (grows_at gala north_row) (grows_at williams north_row)
    (grows_at cox south_row) (grows_at conference south_row)
    (apple gala) (apple cox) (pear williams) (pear conference)
    (basket_at tub1 shed) (basket_at tub2 south_row)
    (empty tub1) (empty tub2) (fruit_in gala tub3) (picked gala)
    (colour tub1 green) (colour tub2 blue) (colour tub3 blue)
    (press mill) (pruned cox)
    (lane shed north_row) (lane north_row shed) (lane shed south_row) (lane south_row shed)
    (lane shed mill) (lane mill shed))
  (:goal (and)))

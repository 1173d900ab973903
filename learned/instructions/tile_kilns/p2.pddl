(define (problem tile-kilns-2)
  (:domain tile-kilns)
  (:objects
    long_rack short_rack - rack
    north_kiln south_kiln tunnel - kiln
    star moon sun leaf border - tile
    white moss ruby - glaze)
  (:init
    (held star)
    (on-rack moon long_rack) (on-rack sun long_rack) (on-rack leaf short_rack) (in-kiln border tunnel)
    (door-shut north_kiln) (unlit north_kiln) (door-open south_kiln) (unlit south_kiln) (door-shut tunnel) (lit tunnel)
    (swept north_kiln)
    (is-dry star) (is-dry moon) (is-damp sun) (is-dry leaf) (is-dry border)
    (is-bare star) (is-glazed moon ruby) (is-bare sun) (is-bare leaf) (is-glazed border white)
    (is-fired moon)
    (is-square star) (is-square leaf) (is-square border) (is-round moon) (is-round sun) (is-large border) (is-large sun))
  (:goal (and)))

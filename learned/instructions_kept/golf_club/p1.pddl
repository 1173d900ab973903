(define (problem golf_p1)
  (:domain golf_club)
  (:objects
    clubhouse pond_hut hole1 hole2 hole3
    jonah priya mick
    blue_bag red_bag tartan_bag
    buggy1 buggy2)
  (:init
    (place clubhouse) (place pond_hut) (place hole1) (place hole2) (place hole3)
    (green hole1) (green hole2) (green hole3) (par3 hole2) (par3 hole3)
    (caddie jonah) (caddie priya) (caddie mick)
    (bag blue_bag) (bag red_bag) (bag tartan_bag) (heavy red_bag) (heavy tartan_bag)
    (buggy buggy1) (buggy buggy2)
    (path clubhouse hole1) (path hole1 clubhouse) (path hole1 hole2) (path hole2 hole1) (path hole2 hole3) (path hole3 hole2) (path hole3 pond_hut) (path pond_hut hole3) (path pond_hut clubhouse) (path clubhouse pond_hut)
    (at jonah clubhouse) (at priya hole2) (at mick pond_hut)
    (free jonah) (free priya) (free mick)
    (at blue_bag clubhouse) (in_buggy red_bag buggy2) (at tartan_bag hole2)
    (at buggy1 clubhouse) (at buggy2 hole3)
    (flag_up hole1) (flag_up hole3) (mown hole1))
  (:goal (and)))

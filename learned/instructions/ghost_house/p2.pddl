(define (problem ghosts-2)
  (:domain GhostHouse)
  (:objects
    Vlad Wanda Bruno - actor
    lena max - guest
    wolf_mask - mask
    red_lantern blue_lantern - lantern
    hall cellar tower parlour - chamber)
  (:init
    (door hall cellar) (door cellar hall) (door hall parlour) (door parlour hall) (door parlour tower) (door tower parlour)
    (open hall cellar) (open cellar hall) (open hall parlour) (open parlour hall) (locked parlour tower) (locked tower parlour)
    (in Vlad cellar) (in Wanda parlour) (in Bruno hall) (in lena hall) (in max parlour)
    (hidden Vlad) (visible Wanda) (visible Bruno)
    (wearing Vlad wolf_mask) (barefaced Wanda) (barefaced Bruno) (grisly wolf_mask)
    (has Wanda red_lantern) (lying blue_lantern cellar) (lit red_lantern) (unlit blue_lantern)
    (calm lena) (scared max) (child max) (foggy cellar))
  (:goal (and)))

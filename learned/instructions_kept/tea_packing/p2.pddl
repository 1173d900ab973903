(define (problem tea-p2)
  (:domain tea-packing)
  (:objects darjeeling earl_grey rooibos peppermint - tea
    caddy_j caddy_k caddy_l caddy_m - tin
    shelf1 shelf2 - shelf
    hop1 hop2 - hopper
    blue white - colour)
  (:init
    (in-hopper darjeeling hop1) (in-hopper rooibos hop2) (in-store earl_grey) (in-store peppermint)
    (sieved earl_grey) (sieved darjeeling) (scented earl_grey)
    (filled-with caddy_j peppermint) (filled-with caddy_k rooibos) (tin-empty caddy_l) (tin-empty caddy_m)
    (sealed caddy_j)
    (on-belt caddy_k) (on-shelf caddy_j shelf1) (on-shelf caddy_l shelf2) (on-shelf caddy_m shelf2)
    (tin-colour caddy_j blue) (tin-colour caddy_k white) (tin-colour caddy_l blue) (tin-colour caddy_m white)
    (big caddy_j) (big caddy_k) (small caddy_l) (small caddy_m))
  (:goal (and)))

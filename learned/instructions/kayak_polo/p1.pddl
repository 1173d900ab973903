(define (problem kayak-polo-p1)
  (:domain kayak-polo)
  (:objects
    isa rob tess - plr
    k_red k_blue k_old - kyk
    helmet1 helmet2 vest1 - gear
    polo_ball - ball
    jetty beach - land
    mid - loc
    net_n net_s - net)
  (:init
    (at isa jetty) (at tess beach) (wears tess vest1)
    (sits rob k_blue) (kat k_blue mid)
    (kat k_red jetty) (vac k_red) (kat k_old beach) (vac k_old) (flooded k_old)
    (lies helmet1 jetty) (lies helmet2 beach) (floats polo_ball net_s)
    (link jetty mid) (link mid jetty) (link beach mid) (link mid beach) (link mid net_n) (link net_n mid) (link mid net_s) (link net_s mid))
  (:goal (and)))

(define (problem ringing-p2)
  (:domain bird-ringing)
  (:objects Olga Sam Tess - ringer
            b1 b2 b3 b4 b5 - bird
            red_ring blue_ring steel_ring - ring
            bag1 bag2 - bag
            n1 n2 - net
            station - hut hedge pond - site
            tit finch - species)
  (:init (is-at Olga hedge) (is-at Sam station) (is-at Tess station)
         (hands-free Olga) (hands-free Sam) (is-held b5 Tess)
         (net-stands n1 hedge) (net-stands n2 pond) (is-open n1) (is-open n2)
         (is-caught b1 n1) (is-caught b2 n1) (is-caught b3 n2)
         (is-bagged b4 bag1) (bag-empty bag2) (is-weighed b4)
         (wears b4 steel_ring) (ringless b1) (ringless b2) (ringless b3) (ringless b5)
         (ring-unused red_ring) (ring-unused blue_ring)
         (is-of b1 tit) (is-of b2 finch) (is-of b3 tit) (is-of b4 finch) (is-of b5 tit)
         (is-young b1) (is-young b4) (is-young b5) (is-adult b2) (is-adult b3))
  (:goal (and)))

(define (problem maple-2)
  (:domain maple_syrup_camp)
  (:objects w1 w2 w3 - worker
    m-1 m-2 m-3 m-4 - tree
    red_pail blue_pail - bucket
    copper steel - pan
    light_syrup robust - grade
    sugarbush hollow hut - place)
  (:init (at w1 hut) (at w2 sugarbush) (at w3 hut)
    (stands m-1 sugarbush) (stands m-2 sugarbush) (stands m-3 hollow) (stands m-4 hollow)
    (stands copper hut) (stands steel hut)
    (path hut sugarbush) (path sugarbush hut) (path hut hollow) (path hollow hut)
    (tapped m-1) (tapped m-3) (hung red_pail m-1)
    (stacked blue_pail) (full blue_pail)
    (lit copper) (syrup steel light_syrup)
    (= (total-cost) 0))
  (:goal (and))
  (:metric minimize (total-cost)))

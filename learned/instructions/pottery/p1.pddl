(define (problem pottery-p1)
  (:domain pottery-studio)
  (:objects
    mug1 mug2 mug3 - mug
    big_bowl small_bowl - bowl
    tall_vase - vase
    drying_rack top_shelf sales_shelf - shelf
    kiln_a kiln_b - kiln
    celadon cobalt tenmoku - glaze
    Marta Jonas - potter)
  (:init
    (stands-in mug1 drying_rack) (stands-in mug2 drying_rack) (stands-in mug3 top_shelf)
    (stands-in big_bowl kiln_a) (stands-in small_bowl top_shelf)
    (in-hands-of tall_vase Jonas) (hands-full Jonas)
    (hot kiln_b)
    (biscuit-fired mug3) (biscuit-fired small_bowl) (glaze-on mug3 celadon)
    (made-by mug1 Marta) (made-by mug2 Jonas) (made-by mug3 Jonas)
    (made-by big_bowl Marta) (made-by small_bowl Jonas) (made-by tall_vase Marta)
    (cracked mug2) (shiny celadon) (shiny cobalt))
  (:goal (and)))

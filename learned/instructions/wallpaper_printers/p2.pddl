(define (problem wallpaper-2)
  (:domain wallpaper-mill)
  (:objects
    A1 A2 - paper-roll
    V1 V2 - vinyl-roll
    Bertha Minna - press
    peony ivy checks - pattern
    gold black rust - ink
    hall_east hall_west kiln counter - loc
    cart_red cart_grey - cart)
  (:init
    (stands Bertha hall_east) (stands Minna hall_west)
    (cart-at cart_red hall_east) (cart-at cart_grey counter)
    (loaded A1 Bertha) (press-empty Minna)
    (lies A2 kiln) (lies V1 hall_west) (on-cart V2 cart_grey)
    (cylinder Bertha peony) (cylinder Minna checks)
    (inked Bertha gold) (inked Minna black)
    (printed A2 ivy) (coloured A2 rust) (printed V2 checks) (coloured V2 black)
    (dried V1) (dried V2) (wrapped V2)
    (oven kiln) (wrapping-table counter)
    (floral peony) (floral ivy) (dark black) (wide A1) (wide V1)
    (= (total-cost) 0))
  (:goal (and)) (:metric minimize (total-cost)))

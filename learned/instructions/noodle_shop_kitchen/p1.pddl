(define (problem noodle-1)
  (:domain noodle-shop)
  (:objects Kenji Mei - cook
            stove - stove board - board sink - sink pass - counter
            red_bowl blue_bowl white_bowl - bowl
            ramen udon - noodle miso tonkotsu - broth
            egg scallion chili - topping
            t1 t2 - table)
  (:init (cook-at Kenji stove) (cook-at Mei board)
         (in-bowl ramen blue_bowl) (boiled ramen) (raw udon) (avail udon)
         (avail egg) (avail scallion) (avail chili) (chopped chili)
         (hot miso) (spicy chili) (spicy tonkotsu) (vegan chili) (vegan scallion) (vegan udon)
         (clean red_bowl) (clean blue_bowl) (dirty white_bowl)
         (on-pass red_bowl) (on-pass blue_bowl) (on-pass white_bowl)
         (= (total-cost) 0))
  (:goal (and)) (:metric minimize (total-cost)))

(define (problem beach-hotel)
  (:domain hotelKitchen)
  (:objects
    chef sous kim - cook
    hob_1 hob_2 hob_3 - stove
    sink_left sink_right - sink
    island - bench
    pot_a pot_b pot_c wok - pot
    beans spinach mushroom - vegetable
    chilli - spice
    rice prawns - ingredient)
  (:init
    (cookAt chef island) (cookAt sous hob_2) (cookAt kim sink_left)
    (handsFree chef) (handsFree sous) (handsFree kim)
    (standsOn pot_a hob_1) (standsOn pot_b island) (standsOn pot_c sink_right) (standsOn wok sink_right)
    (dirty pot_a) (dirty pot_c) (dirty wok)
    (copper pot_b) (copper pot_c)
    (flameOn hob_1) (flameOn hob_2)
    (inPot beans pot_a) (inPot rice pot_b) (isCooked beans))
  (:goal (and)))

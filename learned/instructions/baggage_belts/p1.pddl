(define (problem bag-belts-1)
  (:domain bag-belts)
  (:objects
    desk1 desk2 - chk-in
    xray-unit - scanner
    chute-a chute-b - chute
    cart1 cart2 - cart
    ba117 kl902 - flight
    red-case golf-bag rucksack violin-case - bag)
  (:init
    (belt desk1 xray-unit) (belt desk2 xray-unit) (belt xray-unit chute-a) (belt xray-unit chute-b) (belt chute-b xray-unit)
    (running desk1 xray-unit) (halted desk2 xray-unit) (running xray-unit chute-a) (halted xray-unit chute-b) (halted chute-b xray-unit)
    (bag-at red-case desk1) (bag-at golf-bag desk2) (bag-at rucksack xray-unit) (in-cart violin-case cart2)
    (cart-at cart1 chute-a) (cart-at cart2 chute-b)
    (tagged red-case ba117) (untagged golf-bag) (tagged rucksack kl902) (tagged violin-case kl902)
    (screened violin-case) (cleared violin-case)
    (suspect rucksack) (heavy golf-bag) (heavy red-case) (fragile violin-case)
    (loads-for chute-a ba117) (loads-for chute-b kl902))
  (:goal (and)))

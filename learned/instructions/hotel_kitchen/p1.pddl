(define (problem grand-hotel)
  (:domain hotelKitchen)
  (:objects
    marco julie ahmed - cook
    frontRing backRing - stove
    bigSink - sink
    pass prepTable - bench
    stockpot sauteuse casserole milkPan - pot
    leek carrots potatoes - vegetable
    saffron salt - spice
    lobster - ingredient)
  (:init
    (cookAt marco frontRing) (cookAt julie bigSink) (cookAt ahmed prepTable)
    (handsFree marco) (handsFree ahmed) (carriesPot julie milkPan)
    (standsOn stockpot frontRing) (standsOn sauteuse backRing) (standsOn casserole prepTable)
    (dirty sauteuse) (dirty milkPan)
    (copper sauteuse) (copper casserole)
    (flameOn frontRing)
    (inPot carrots stockpot) (inPot salt stockpot) (inPot potatoes casserole))
  (:goal (and)))

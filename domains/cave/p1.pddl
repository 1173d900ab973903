(define (problem cave-p1)
  (:domain cave)
  (:objects
    entry moss pond shore nook cross lava-pit bridge den mat vault exit - tile
    red-key blue-key - key
    red-gate blue-gate - gate
    coin gem pearl - chip)
  (:init
    (next-to entry moss) (next-to moss entry) (next-to entry nook) (next-to nook entry) (next-to moss pond) (next-to pond moss)
    (next-to moss cross) (next-to cross moss) (next-to pond shore) (next-to shore pond) (next-to pond lava-pit) (next-to lava-pit pond)
    (next-to shore bridge) (next-to bridge shore) (next-to nook cross) (next-to cross nook) (next-to nook den) (next-to den nook)
    (next-to cross lava-pit) (next-to lava-pit cross) (next-to cross mat) (next-to mat cross) (next-to lava-pit bridge) (next-to bridge lava-pit)
    (next-to lava-pit vault) (next-to vault lava-pit) (next-to bridge exit) (next-to exit bridge) (next-to den mat) (next-to mat den)
    (next-to mat vault) (next-to vault mat) (next-to vault exit) (next-to exit vault)
    (standing-on entry) (water pond) (lava lava-pit)
    (gate-on red-gate vault) (blocked vault) (gate-on blue-gate exit) (blocked exit)
    (opens red-key red-gate) (opens blue-key blue-gate) (key-on red-key den) (key-on blue-key moss)
    (chip-on coin nook) (chip-on gem vault) (chip-on pearl bridge))
  (:goal (and)))

(define (problem castleExplorer-1)
  (:domain castleExplorer)
  (:objects
    great-hall crypt armory tower chapel cellar - cell
    north-gate iron-gate oak-gate - gate
    skullKey leafKey - key
    crown chalice ruby - treasure
    golden black green red - shade)
  (:init
    (heroIn great-hall)
    (adjoins great-hall armory) (adjoins armory great-hall)
    (adjoins great-hall chapel) (adjoins chapel great-hall)
    (gateBetween north-gate great-hall tower) (gateBetween north-gate tower great-hall)
    (gateBetween iron-gate armory crypt) (gateBetween iron-gate crypt armory)
    (gateBetween oak-gate chapel cellar) (gateBetween oak-gate cellar chapel)
    (barred north-gate) (barred iron-gate)
    (fitsGate skullKey iron-gate) (fitsGate leafKey north-gate) (fitsGate leafKey oak-gate)
    (lyingIn armory leafKey) (lyingIn cellar skullKey)
    (lyingIn crypt crown) (lyingIn tower chalice) (lyingIn chapel ruby)
    (torchLit great-hall) (torchLit chapel)
    (hasShade skullKey black) (hasShade leafKey green)
    (hasShade crown golden) (hasShade chalice golden) (hasShade ruby red))
  (:goal (and)))

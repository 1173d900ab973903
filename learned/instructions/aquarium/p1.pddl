(define (problem aquarium-1)
  (:domain aquarium)
  (:objects
    reef shark_tank pond quarantine - tank
    nemo dory bruce coco - fish
    mia joel - keeper
    f1 f2 f3 - filter
    krill flakes squid - food
    school_class seniors - group)
  (:init
    (in nemo reef) (in dory quarantine) (in bruce shark_tank) (in coco pond)
    (by mia reef) (by joel pond) (carries joel flakes)
    (fitted f1 reef) (fitted f2 shark_tank) (fitted f3 pond)
    (on f1) (on f2)
    (murky pond) (murky shark_tank)
    (likes nemo flakes) (likes dory flakes) (likes bruce squid) (likes coco krill)
    (fed coco)
    (watching school_class reef) (watching seniors pond))
  (:goal (and)))

(define (problem miners-1)
  (:domain asteroid-miners)
  (:objects Falcon Magpie digger1 digger2 Vesta Pallas Hygiea Hub
            iron_lump ice_lump nickel_lump gold_lump)
  (:init
    (ship Falcon) (ship Magpie) (robot digger1) (robot digger2)
    (rock Vesta) (rock Pallas) (rock Hygiea) (base Hub) (fuel-depot Hub) (refinery Hub)
    (ore iron_lump) (ore ice_lump) (ore nickel_lump) (ore gold_lump) (icy ice_lump)
    (docked Falcon Hub) (docked Magpie Pallas) (fuelled Magpie)
    (on digger1 Hub) (aboard digger2 Magpie) (scanned Pallas)
    (buried iron_lump Vesta) (buried ice_lump Vesta) (buried gold_lump Hygiea) (lying nickel_lump Pallas)
    (route Hub Vesta) (route Vesta Hub) (route Hub Pallas) (route Pallas Hub)
    (route Vesta Hygiea) (route Hygiea Vesta) (route Pallas Hygiea) (route Hygiea Pallas))
  (:goal (and)))

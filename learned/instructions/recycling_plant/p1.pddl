(define (problem plant1)
  (:domain recyclingPlant)
  (:objects
    cola_can beer_bottle milk_jug newspaper jamJar tuna_tin carton - item
    redBin blueBin greenBin greyBin - bin
    metal glass plastic paper - material
    red blue green grey - colour)
  (:init
    (beltRunning) (gripperFree)
    (madeOf cola_can metal) (madeOf tuna_tin metal) (madeOf beer_bottle glass) (madeOf jamJar glass)
    (madeOf milk_jug plastic) (madeOf newspaper paper) (madeOf carton paper)
    (painted redBin red) (painted blueBin blue) (painted greenBin green) (painted greyBin grey)
    (takes redBin plastic) (takes blueBin paper) (takes greenBin glass) (takes greyBin metal)
    (onBelt cola_can) (onBelt beer_bottle) (onBelt newspaper)
    (binHolds greenBin jamJar) (binHolds blueBin tuna_tin) (binHolds blueBin carton) (binHolds greyBin milk_jug)
    (crushed tuna_tin))
  (:goal (and)))

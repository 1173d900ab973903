(define (problem aviaryTwo)
  (:domain escapeProofAviary)
  (:objects
    yard airlock wetland rainforest quarantine - zone
    gateA gateB gateC gateD gateE - door
    Uma Viktor Wanda - keeper
    mango papaya - parrot
    strix - owl
    pico nano micro - finch)
  (:init
    (keeperIn Uma yard) (keeperIn Viktor wetland) (keeperIn Wanda rainforest)
    (holds Uma pico) (busy Uma)
    (birdIn mango rainforest) (birdIn papaya wetland) (birdIn strix quarantine)
    (birdIn nano wetland) (birdIn micro rainforest)
    (connects gateA yard airlock) (connects gateA airlock yard)
    (connects gateB airlock wetland) (connects gateB wetland airlock)
    (connects gateC airlock rainforest) (connects gateC rainforest airlock)
    (connects gateD rainforest quarantine) (connects gateD quarantine rainforest)
    (connects gateE wetland rainforest) (connects gateE rainforest wetland)
    (isOpen gateA) (isOpen gateE)
    (ringed mango) (ringed nano) (weighed pico)
    (sick papaya) (sick strix) (tame mango) (tame strix)
    (holed wetland))
  (:goal (and)))

(define (problem tournament-2)
  (:domain tournament)
  (:objects sir_hugh sir_odo sir_wulf dame_joan bay_mare grey_gelding black_stallion
            lance1 lance2 lance3 field pavilion stables chapel)
  (:init
    (knight sir_hugh) (knight sir_odo) (knight sir_wulf) (knight dame_joan)
    (horse bay_mare) (horse grey_gelding) (horse black_stallion)
    (lance lance1) (lance lance2) (lance lance3)
    (place field) (place pavilion) (place stables) (place chapel)
    (at sir_hugh pavilion) (at sir_odo chapel) (mounted sir_wulf black_stallion) (at dame_joan stables)
    (at black_stallion field) (at bay_mare stables) (at grey_gelding stables)
    (at lance1 pavilion) (at lance2 field) (carries dame_joan lance3)
    (saddled black_stallion) (saddled bay_mare) (armoured sir_wulf) (bested sir_wulf sir_odo))
  (:goal (and)))

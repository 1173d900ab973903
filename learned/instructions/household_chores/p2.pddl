(define (problem home-p2)
  (:domain homeHelp)
  (:objects
    fridge_up fridge_down - fridge
    basin - sink
    lounge attic porch - place
    yoghurt ham juice - grocery
    mug1 mug2 pan - dish
    sofa_bed bunk - bed
    goldie - pet
    basil orchid - plant
    granny leo - person)
  (:init
    (robotNear lounge) (shut fridge_up) (inHand pan)
    (isIn ham fridge_down) (isIn juice fridge_up) (isIn yoghurt lounge)
    (isIn mug1 attic) (isIn mug2 basin) (dirty mug1) (dirty mug2)
    (foundAt sofa_bed lounge) (made sofa_bed) (foundAt bunk attic)
    (foundAt goldie lounge) (hungry goldie)
    (foundAt basil porch) (dry basil) (foundAt orchid attic)
    (belongsTo mug1 granny) (belongsTo mug2 leo) (belongsTo sofa_bed granny) (belongsTo bunk leo)
    (belongsTo goldie leo) (belongsTo basil granny) (belongsTo orchid granny))
  (:goal (and)))

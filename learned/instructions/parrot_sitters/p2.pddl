(define (problem parrots-2)
  (:domain parrot_sitting)
  (:objects Tilda Omar Jun - sitter
    Coco Bandit Olive Duke - parrot
    lounge pantry patio shower_room - room
    pellets apple corn - food)
  (:init (in Tilda lounge) (in Omar pantry) (in Jun patio)
    (shoulder_free Tilda) (shoulder_free Omar) (shoulder_free Jun)
    (in Coco lounge) (in Bandit lounge) (in Olive patio) (in Duke shower_room)
    (awake Coco) (awake Bandit) (awake Olive) (asleep Duke)
    (misted Olive) (fed Jun Olive corn)
    (stored pellets pantry) (stored apple pantry) (stored corn patio)
    (bath_in shower_room))
  (:goal (and)))

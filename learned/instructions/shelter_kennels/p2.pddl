(define (problem shelter-2)
  (:domain shelter-kennels)
  (:objects
    Rex Pippa - dog
    Smokey Nala Felix - cat
    Sam - keeper
    pen_a pen_b cat_house - kennel
    meadow court - yard
    vet_room - clinic)
  (:init
    (is-in Pippa pen_b) (on-lead Rex Sam) (is-in Smokey cat_house) (is-in Nala cat_house) (is-in Felix vet_room)
    (keeper-in Sam court)
    (door court pen_a) (door pen_a court) (door court pen_b) (door pen_b court)
    (door court cat_house) (door cat_house court) (door cat_house vet_room) (door vet_room cat_house)
    (door court meadow) (door meadow court)
    (is-clean pen_a) (is-fed Smokey) (is-vaccinated Felix) (is-vaccinated Pippa)
    (is-groomed Nala) (is-walked Pippa)
    (is-reserved Rex) (is-old Smokey))
  (:goal (and)))

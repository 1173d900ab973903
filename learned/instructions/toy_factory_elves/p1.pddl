(define (problem elf-1)
  (:domain toy-factory-elves)
  (:objects
    pip holly - elf
    rocking_horse drum top - wooden
    teddy - plush
    knife needle - tool
    red green - colour
    carving_hall dye_hall loading_hall - hall)
  (:init
    (= (total-cost) 0)
    (is-in pip carving_hall) (is-in holly dye_hall)
    (is-stored rocking_horse carving_hall) (is-stored drum dye_hall) (is-holding holly teddy) (is-busy-handed holly)
    (is-stored top loading_hall)
    (is-on-hook knife carving_hall) (is-on-hook needle loading_hall)
    (is-carving-knife knife) (is-needle needle)
    (is-carved drum) (is-coloured drum red) (is-plain rocking_horse) (is-plain teddy) (is-plain top)
    (is-wrapped top) (is-paint-hall dye_hall) (is-sleigh-hall loading_hall)
    (is-connected carving_hall dye_hall) (is-connected dye_hall carving_hall)
    (is-connected dye_hall loading_hall) (is-connected loading_hall dye_hall)
    (is-ordered-by-child drum) (is-ordered-by-child teddy) (is-tipsy pip))
  (:goal (and)))

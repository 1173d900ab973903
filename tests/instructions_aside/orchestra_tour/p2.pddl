(define (problem orchestra-p2)
  (:domain orchestra-on-tour)
  (:objects
    hall-north hall-south arena - hall
    inn - hotel
    coach minibus - bus
    pavel ines dara tomasz - musician
    flute oboe harp viola1 viola2 - instrument
    woodwind strings - section)
  (:init
    (road inn hall-north) (road hall-north inn)
    (road inn hall-south) (road hall-south inn)
    (road hall-south arena) (road arena hall-south)
    (plays pavel flute) (plays ines oboe) (plays dara harp) (plays tomasz viola1) (plays tomasz viola2)
    (section-of flute woodwind) (section-of oboe woodwind)
    (section-of harp strings) (section-of viola1 strings) (section-of viola2 strings)
    (parked hall-south coach) (parked inn minibus)
    (aboard minibus pavel) (item-at hall-north ines) (item-at inn dara) (item-at hall-south tomasz)
    (aboard minibus flute) (item-at hall-south oboe) (item-at inn harp) (item-at hall-north viola1) (item-at arena viola2)
    (tuned flute) (tuned viola1) (lit hall-south) (lit arena)
    (has-performed hall-south tomasz))
  (:goal (and)))

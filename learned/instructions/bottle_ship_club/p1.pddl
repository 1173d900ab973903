(define (problem ships-1)
  (:domain BottleShips)
  (:objects
    Harald Odile Sunil - member
    needle hook-rod - tool
    mainsail jib - sail
    cutter schooner frigate - ship
    rum-bottle gin-bottle demijohn - bottle
    workbench mantel cabinet - shelf)
  (:init
    (is-on cutter workbench) (is-on schooner workbench) (is-inside frigate demijohn)
    (is-on rum-bottle workbench) (is-on gin-bottle mantel) (is-on demijohn cabinet)
    (is-empty rum-bottle) (is-empty gin-bottle) (is-polished gin-bottle) (is-corked demijohn)
    (masts-up cutter) (masts-up schooner)
    (has-tool Harald needle) (has-tool Odile hook-rod) (can-rig needle)
    (sewn Odile jib frigate))
  (:goal (and)))

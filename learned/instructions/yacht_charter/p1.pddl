(define (problem yacht-p1)
  (:domain yacht-charter)
  (:objects
    home_port west_marina - marina
    gull_island seal_rock - island
    albatross petrel tern - yacht
    Nils Vera - skipper
    the_millers the_okafors - guest
    dinghy grill diving_kit - gear)
  (:init
    (sea-lane home_port west_marina) (sea-lane west_marina home_port)
    (sea-lane home_port gull_island) (sea-lane gull_island home_port)
    (sea-lane west_marina seal_rock) (sea-lane seal_rock west_marina)
    (moored albatross home_port) (moored petrel home_port) (moored tern seal_rock)
    (catamaran albatross) (catamaran tern)
    (ashore Nils home_port) (aboard Vera tern)
    (ashore the_millers home_port) (aboard the_okafors tern)
    (booked the_millers albatross) (booked the_okafors tern)
    (stowed diving_kit tern) (stored dinghy home_port) (stored grill west_marina)
    (fuelled petrel) (scrubbed albatross)
    (= (total-cost) 0))
  (:goal (and)))

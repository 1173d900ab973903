(define (problem lighthouse-1)
  (:domain lighthouse-station)
  (:objects
    quay tower-rock seal-island - place
    gannet puffin - boat
    Morag Ewan Tam - person
    oil-drum bread-sack mail-bag rope-coil - stores
    great-lamp quay-light - lamp)
  (:init
    (sea-lane quay tower-rock) (sea-lane tower-rock quay)
    (sea-lane tower-rock seal-island) (sea-lane seal-island tower-rock)
    (moored gannet quay) (moored puffin tower-rock)
    (ashore Morag quay) (ashore Ewan tower-rock) (aboard Tam gannet)
    (can-steer Morag gannet) (can-steer Morag puffin) (can-steer Ewan puffin) (can-steer Tam gannet)
    (stacked-at oil-drum quay) (stacked-at mail-bag quay) (stowed-in bread-sack gannet) (stacked-at rope-coil tower-rock)
    (stands-on great-lamp tower-rock) (stands-on quay-light quay)
    (lit quay-light))
  (:goal (and)))

(define (problem moorings-1)
  (:domain houseboat-moorings)
  (:objects
    wilhelmina otter blue_heron little_fox - boat
    m1 m2 m3 m4 m5 - mooring
    Joost Hanna Pim Renske - person)
  (:init
    (moored wilhelmina m1) (moored otter m2) (moored blue_heron m3) (under_way little_fox)
    (free m4) (free m5)
    (aboard Joost wilhelmina) (aboard Pim little_fox) (ashore Hanna) (ashore Renske)
    (skipper Joost) (skipper Pim) (skipper Renske)
    (owns Joost wilhelmina) (owns Hanna otter) (owns Renske blue_heron) (owns Pim little_fox)
    (offers m1 shore_power) (offers m1 water_hose) (offers m2 shore_power) (offers m2 water_hose)
    (offers m2 sewage_pump) (offers m3 water_hose) (offers m4 shore_power) (offers m4 sewage_pump)
    (connected wilhelmina shore_power) (connected otter water_hose))
  (:goal (and)))

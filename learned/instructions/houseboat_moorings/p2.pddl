(define (problem moorings-2)
  (:domain houseboat-moorings)
  (:objects
    zwaan tortoise de_hoop - boat
    quay_north quay_south lock_side reed_bank - mooring
    Saskia Bram Old_Kees Lotte - person)
  (:init
    (moored zwaan quay_north) (moored tortoise lock_side) (moored de_hoop reed_bank) (free quay_south)
    (aboard Saskia zwaan) (aboard Lotte zwaan) (aboard Old_Kees de_hoop) (ashore Bram)
    (skipper Saskia) (skipper Bram) (skipper Old_Kees)
    (owns Saskia zwaan) (owns Bram tortoise) (owns Old_Kees de_hoop)
    (offers quay_north shore_power) (offers quay_north water_hose)
    (offers quay_south shore_power) (offers quay_south water_hose) (offers quay_south sewage_pump)
    (offers lock_side water_hose) (offers lock_side sewage_pump)
    (connected zwaan shore_power) (connected tortoise water_hose) (pumped_out zwaan))
  (:goal (and)))

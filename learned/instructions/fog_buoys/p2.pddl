(define (problem fog-2)
  (:domain fog-buoys)
  (:objects
    Petrel - tender
    north_buoy south_buoy wreck_buoy - buoy
    klaxon foghorn - horn
    yard pilot_quay - quay
    sand_spit wreck_site - station)
  (:init
    (lies Petrel yard) (on-deck north_buoy Petrel)
    (ashore south_buoy pilot_quay) (moored wreck_buoy wreck_site) (vacant sand_spit)
    (fitted klaxon south_buoy) (in-store foghorn)
    (hornless north_buoy) (hornless wreck_buoy)
    (charged wreck_buoy)
    (red north_buoy) (green south_buoy) (green wreck_buoy) (rusty south_buoy)
    (channel yard pilot_quay) (channel pilot_quay yard)
    (channel pilot_quay sand_spit) (channel sand_spit pilot_quay)
    (channel yard wreck_site) (channel wreck_site yard)
    (channel sand_spit wreck_site) (channel wreck_site sand_spit))
  (:goal (and)))

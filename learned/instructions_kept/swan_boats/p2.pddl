(define (problem SWAN-BOATS-P2)
  (:domain SWAN-BOATS)
  (:objects
    white_swan black_swan pink_swan - boat
    north_pier south_pier - jetty
    heron_isle tea_isle - island
    Aunt_May Bruno Celia Dirk - guest
    Ottilie Sven - keeper
    v1 v2 v3 v4 - vest)
  (:init
    (MOORED white_swan north_pier) (MOORED black_swan south_pier) (MOORED pink_swan tea_isle)
    (TIED white_swan) (TIED black_swan) (TIED pink_swan)
    (DRY white_swan) (DRY pink_swan)
    (NO-PILOT white_swan) (NO-PILOT black_swan) (NO-PILOT pink_swan)
    (ON-SHORE Aunt_May north_pier) (ON-SHORE Bruno north_pier) (ON-SHORE Dirk south_pier)
    (ABOARD Celia pink_swan)
    (WEARS Celia v1) (WEARS Bruno v2) (VEST-FREE v3) (VEST-FREE v4)
    (TICKETED Sven Bruno white_swan))
  (:goal (and)))

(define (problem survey_p1)
  (:domain moon_survey)
  (:objects
    landing_pad crater_rim canyon dune_sea cave_mouth - site
    scout mule - buggy
    arch spire old_probe - landmark
    r1 r2 - rock
    i1 - ice
    d1 - dust)
  (:init
    (track landing_pad crater_rim) (track crater_rim landing_pad)
    (track landing_pad dune_sea) (track dune_sea landing_pad)
    (track crater_rim canyon) (track canyon crater_rim)
    (track dune_sea cave_mouth) (track cave_mouth dune_sea)
    (track canyon cave_mouth)
    (parked scout landing_pad) (parked mule dune_sea)
    (dish_unfolded scout) (lens_covered scout)
    (lies r1 crater_rim) (lies r2 canyon) (lies i1 cave_mouth) (carries mule d1)
    (seen_from arch canyon) (seen_from arch crater_rim) (seen_from spire dune_sea) (seen_from old_probe cave_mouth)
    (pictured mule spire))
  (:goal (and)))

(define (problem fog-1)
  (:domain fog-buoys)
  (:objects
    marie skua - tender
    b1 b2 b3 b4 - buoy
    diaphone reedhorn siren - horn
    old_quay - quay
    shoal_point gull_rock bar_mouth - station)
  (:init
    (lies marie old_quay) (lies skua gull_rock)
    (deck-clear marie) (deck-clear skua)
    (ashore b1 old_quay) (ashore b2 old_quay)
    (moored b3 gull_rock) (moored b4 bar_mouth) (vacant shoal_point)
    (fitted diaphone b3) (fitted reedhorn b4) (in-store siren)
    (hornless b1) (hornless b2)
    (sounding b3) (charged b3) (charged b1)
    (red b1) (red b3) (green b2) (green b4) (rusty b4)
    (channel old_quay shoal_point) (channel shoal_point old_quay)
    (channel shoal_point gull_rock) (channel gull_rock shoal_point)
    (channel old_quay bar_mouth) (channel bar_mouth old_quay))
  (:goal (and)))

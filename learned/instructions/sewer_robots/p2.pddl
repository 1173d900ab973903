(define (problem sewer-2)
  (:domain sewer-robots)
  (:objects
    eel-1 eel-2 - swimmer
    tank - crawler
    manhole-5 manhole-6 manhole-7 pump-hall sealed-vault - place
    wipes silt - clog
    gas-probe flow-meter camera-x - sensor)
  (:init
    (connected pump-hall manhole-5) (connected manhole-5 pump-hall)
    (connected manhole-5 manhole-6) (connected manhole-6 manhole-5)
    (connected manhole-6 manhole-7) (connected manhole-7 manhole-6)
    (dock pump-hall) (dock manhole-7)
    (flooded manhole-6)
    (robot-at eel-1 pump-hall) (robot-at eel-2 manhole-7) (robot-at tank manhole-5)
    (charged eel-2)
    (carries tank gas-probe) (sensor-at flow-meter manhole-7) (sensor-at camera-x pump-hall)
    (lies-in wipes manhole-6) (lies-in silt manhole-5)
    (greasy wipes) (filmed pump-hall)
    (brick manhole-7) (brick manhole-6))
  (:goal (and)))

(define (problem sewer-1)
  (:domain sewer-robots)
  (:objects
    Mole Badger - crawler
    Newt - swimmer
    outfall main_drain north_shaft south_shaft old_culvert - place
    fatberg rag_ball root_mass - clog
    s1 s2 s3 - sensor)
  (:init
    (connected outfall main_drain) (connected main_drain outfall)
    (connected main_drain north_shaft) (connected north_shaft main_drain)
    (connected main_drain south_shaft) (connected south_shaft main_drain)
    (connected north_shaft old_culvert) (connected old_culvert north_shaft)
    (dock outfall)
    (flooded old_culvert) (flooded south_shaft)
    (robot-at Mole outfall) (robot-at Badger north_shaft) (robot-at Newt south_shaft)
    (charged Mole)
    (sensor-at s1 outfall) (sensor-at s2 north_shaft) (carries Newt s3)
    (lies-in fatberg main_drain) (lies-in rag_ball south_shaft) (lies-in root_mass old_culvert)
    (greasy fatberg) (greasy rag_ball)
    (filmed south_shaft)
    (brick main_drain) (brick old_culvert))
  (:goal (and)))

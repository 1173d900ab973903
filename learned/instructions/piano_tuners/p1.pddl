(define (problem pianos-1)
  (:domain piano_tuners)
  (:objects
    Berta Carlo - tuner
    old_van new_van - van
    shop school villa church - place
    steinway upright1 upright2 - piano
    lever fork - tool)
  (:init
    (tuner_at Berta shop) (rides Carlo new_van)
    (van_at old_van shop) (van_at new_van school) (van_empty old_van)
    (piano_in_van upright2 new_van) (piano_at steinway villa) (piano_at upright1 church)
    (tool_with lever Berta) (tool_at fork shop) (tunes lever)
    (in_tune upright1) (lid_open steinway) (string_broken steinway)
    (dusty upright1) (dusty steinway) (grand steinway) (antique upright1))
  (:goal (and)))

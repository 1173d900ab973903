(define (problem trial_morning)
  (:domain sheepdog_trials)
  (:objects
    Fly Ben Moss - dog
    ewe1 ewe2 ewe3 lamb - sheep
    Gwen Alun - handler
    hill meadow lane - field
    east_pen west_pen - fold)
  (:init
    (dog_at Fly post) (dog_at Ben post) (dog_at Moss meadow)
    (on_feet Fly) (on_feet Moss)
    (sheep_at ewe1 hill) (sheep_at ewe2 hill) (sheep_at ewe3 meadow) (in_fold lamb west_pen)
    (stands Gwen post) (stands Alun meadow)
    (joins post meadow) (joins meadow post) (joins meadow hill) (joins hill meadow)
    (joins post lane) (joins lane post)
    (beside east_pen post) (beside west_pen meadow)
    (gate_open west_pen) (marked ewe3) (blackface ewe1) (blackface ewe3))
  (:goal (and)))

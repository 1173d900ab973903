(define (problem pianos-2)
  (:domain piano_tuners)
  (:objects
    Nils Petra Uma - tuner
    van_a - van
    workshop opera pub - place
    p_black p_white p_brown p_walnut - piano
    key1 key2 brush - tool)
  (:init
    (tuner_at Nils opera) (tuner_at Petra workshop) (tuner_at Uma pub)
    (van_at van_a workshop) (van_empty van_a)
    (piano_at p_black opera) (piano_at p_white opera) (piano_at p_brown pub) (piano_at p_walnut workshop)
    (tool_at key1 workshop) (tool_with key2 Uma) (tool_at brush pub) (tunes key1) (tunes key2)
    (in_tune p_black) (lid_open p_brown) (string_broken p_brown) (string_broken p_white)
    (dusty p_brown) (dusty p_walnut) (grand p_black) (grand p_white) (antique p_walnut))
  (:goal (and)))

(define (problem band-hire-p1)
  (:domain band-hire)
  (:objects
    ulla pieter sam - member
    tuba1 trumpet1 trumpet2 trombone - brass
    snare bass_drum - drum
    piccolo - instrument
    black_case red_case - case
    rack cellar - place
    front_desk - desk)
  (:init
    (stored tuba1 cellar) (dented tuba1)
    (stored trumpet1 rack) (in-tune trumpet1) (polished trumpet1)
    (hired-by trumpet2 ulla) (stored trombone front_desk)
    (stored snare cellar) (stored bass_drum rack)
    (stored piccolo rack) (in-case piccolo red_case) (empty-case black_case)
    (paid ulla)
    (plays ulla trumpet1) (plays ulla trumpet2) (plays ulla piccolo)
    (plays pieter tuba1) (plays pieter trombone)
    (plays sam snare) (plays sam bass_drum) (plays sam piccolo))
  (:goal (and)))

(define (problem harp-p1)
  (:domain harp-repair)
  (:objects
    Maeve Idris - luthier
    lap_harp pedal_harp celtic_harp - harp
    g1 g2 - gut-string
    w1 w2 - wire-string
    attic workroom hall - room
    glue_pot felt_pad wax_cloth - tool)
  (:init
    (luthier-in Maeve workroom) (luthier-in Idris attic)
    (harp-in lap_harp workroom) (harp-in pedal_harp hall) (harp-in celtic_harp workroom)
    (spare-string g1) (spare-string w1) (strung g2 lap_harp) (strung w2 pedal_harp)
    (cracked pedal_harp) (cracked celtic_harp) (tuned lap_harp)
    (hung-up glue_pot attic) (hung-up felt_pad workroom) (carries Idris wax_cloth)
    (glues glue_pot))
  (:goal (and)))

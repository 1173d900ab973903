(define (problem harp-p2)
  (:domain harp-repair)
  (:objects
    Sian Otis Berit - luthier
    harp-1 harp-2 harp-3 - harp
    gut-c gut-d - gut-string
    wire-a wire-e wire-f - wire-string
    front_room back_room - room
    clamp_kit hide_glue chamois brush - tool)
  (:init
    (luthier-in Sian front_room) (luthier-in Otis back_room) (luthier-in Berit back_room)
    (harp-in harp-1 front_room) (harp-in harp-2 back_room) (harp-in harp-3 back_room)
    (spare-string gut-c) (spare-string wire-a) (spare-string wire-f)
    (strung gut-d harp-1) (strung wire-e harp-2)
    (cracked harp-1) (tuned harp-2) (tuned harp-3)
    (carries Sian chamois) (carries Berit clamp_kit) (hung-up hide_glue back_room) (hung-up brush front_room)
    (glues hide_glue) (glues clamp_kit)
    (polished-by harp-3 Berit clamp_kit))
  (:goal (and)))

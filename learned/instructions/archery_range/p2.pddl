(define (problem archery-2)
  (:domain archery-range)
  (:objects Paula Sven Dora - archer
    bow1 bow2 bow3 - bow
    t1 t2 t3 t4 - butt
    meadow terrace - spot
    inner outer - ring)
  (:init (at-spot Paula terrace) (at-spot Sven shed) (at-spot Dora line)
    (empty-handed Paula) (holds Sven bow1) (holds Dora bow2) (bow-at bow3 terrace)
    (slack bow1) (strung bow2) (strung bow3)
    (facing t1 meadow) (facing t2 meadow) (facing t3 meadow) (facing t4 meadow)
    (arrows-in t1) (arrows-in t2) (cleared t3) (cleared t4)
    (hit Dora t1 inner) (hit Sven t2 outer))
  (:goal (and)))

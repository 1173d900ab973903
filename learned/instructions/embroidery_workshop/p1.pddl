(define (problem embroidery-1)
  (:domain embroidery_workshop)
  (:objects
    Ada Mei - person
    napkin tablecloth pillowcase - cloth
    big_ring small_ring - hoop
    gold blue green - thread
    rose swallow - motif
    window_table back_table - table)
  (:init
    (lies_on napkin window_table) (lies_on tablecloth back_table)
    (in_hoop pillowcase small_ring) (hoop_free big_ring)
    (threaded Ada blue) (needle_empty Mei)
    (done_in rose gold) (done_in rose green) (done_in swallow blue)
    (stitched swallow pillowcase) (pressed tablecloth)
    (silken gold) (large big_ring))
  (:goal (and)))

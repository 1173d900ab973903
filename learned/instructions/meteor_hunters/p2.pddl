(define (problem meteors_2)
  (:domain meteor_hunters)
  (:objects Ada Bruno Chloe - hunter
    cam1 cam2 cam3 - camera
    ridge knoll summit - hill
    lyrids orionids - shower
    m1 m2 m3 m4 - stone)
  (:init (on_hill Ada ridge) (on_hill Bruno ridge) (on_hill Chloe summit)
    (cam_on cam1 ridge) (cam_on cam2 knoll) (cam_with cam3 Chloe)
    (aimed cam1 lyrids) (aimed cam2 lyrids) (aimed cam3 orionids)
    (lens_open cam1) (lens_shut cam2) (lens_shut cam3)
    (spotted Chloe orionids summit)
    (stone_on m1 ridge) (stone_on m2 knoll) (stone_on m3 knoll) (found Ada m4))
  (:goal (and)))

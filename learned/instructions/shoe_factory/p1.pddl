(define (problem shoes-A)
  (:domain ShoeFactory)
  (:objects
    Irma Paolo - Worker
    sewing_table glue_press dye_vat - Bench
    hikers wellies cowboys - Boots
    flipflops beach_pair - Sandals
    box1 box2 - Box
    black brown white - Colour)
  (:init
    (stands Irma sewing_table) (stands Paolo dye_vat)
    (arms-free Irma) (carries Paolo wellies)
    (stitching sewing_table) (gluing glue_press) (dyeing dye_vat)
    (running sewing_table) (jammed glue_press) (running dye_vat)
    (lying hikers sewing_table) (lying cowboys glue_press) (lying flipflops dye_vat) (packed beach_pair box2)
    (stitched cowboys) (stitched beach_pair) (soled beach_pair) (stitched wellies) (soled wellies)
    (unlaced hikers) (laced cowboys) (unlaced wellies)
    (plain hikers) (plain wellies) (plain flipflops) (dyed cowboys brown) (dyed beach_pair white)
    (box-empty box1) (sealed box2)
    (small hikers) (large wellies) (large cowboys) (small flipflops) (large beach_pair))
  (:goal (and)))

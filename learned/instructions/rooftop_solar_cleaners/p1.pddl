(define (problem solar_1)
  (:domain rooftop_solar)
  (:objects Nadia Paulo - worker
            scrubby brushy - bot
            pv1 pv2 pv3 pv4 pv5 - panel
            school_roof barn_roof - roof yard - depot)
  (:init (w_at Nadia yard) (w_at Paulo barn_roof) (hands_empty Nadia) (hands_empty Paulo)
         (unclipped Nadia) (clipped Paulo)
         (b_at scrubby yard) (b_at brushy barn_roof) (charged scrubby) (drained brushy)
         (mounted pv1 school_roof) (mounted pv2 school_roof) (mounted pv3 barn_roof) (mounted pv4 barn_roof) (mounted pv5 barn_roof)
         (live pv1) (live pv2) (live pv3) (cut_off pv4) (live pv5)
         (dusty pv1) (dusty pv2) (dusty pv3) (dusty pv4) (spotless pv5)
         (faces_south pv1) (faces_south pv4))
  (:goal (and)))

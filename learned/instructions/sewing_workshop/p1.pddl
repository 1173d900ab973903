(define (problem sw-1) (:domain sewing-workshop)
  (:objects Ilse Marguerite - seamstress
    singer juki - sewing_m serger - overlocker ironing_board - iron_board big_table - cut_table
    sleeve collar pocket skirt - fabric
    spool_w spool_b - thread white black - colour)
  (:init
    (sits_by Ilse big_table) (seat_taken big_table) (sits_by Marguerite juki) (seat_taken juki)
    (lies_on sleeve big_table) (lies_on collar big_table) (lies_on pocket ironing_board) (in_hand skirt Marguerite) (hands_full Marguerite)
    (stitches singer) (stitches juki) (stitches serger)
    (threaded juki spool_w) (has_thread juki)
    (spool_colour spool_w white) (spool_colour spool_b black)
    (cloth_colour sleeve white) (cloth_colour collar white) (cloth_colour pocket black) (cloth_colour skirt black)
    (is_cut collar) (is_cut skirt) (is_ironed skirt))
  (:goal (and)))

(define (problem fans_2)
  (:domain fan_makers)
  (:objects Sol Ysabel Kenji - artisan
    f1 f2 f3 f4 f5 - fan
    corner_table window_table cabinet - table
    wave lotus dragon - motif
    blue green - colour)
  (:init (stands_at Sol corner_table) (stands_at Ysabel window_table) (stands_at Kenji cabinet)
    (hands_empty Sol) (hands_empty Ysabel) (carries Kenji f5)
    (lies_on f1 corner_table) (lies_on f2 corner_table) (lies_on f3 window_table) (lies_on f4 cabinet)
    (is_open f1) (is_open f2) (is_open f5) (is_folded f3) (is_folded f4)
    (is_painted Ysabel f4 lotus)
    (tassels_at blue corner_table) (tassels_at green window_table)
    (has_tassel f3 green) (no_tassel f1) (no_tassel f2) (no_tassel f4) (no_tassel f5))
  (:goal (and)))

(define (problem fans_1)
  (:domain fan_makers)
  (:objects Mei Raoul - artisan
    silk_fan paper_fan lace_fan bamboo_fan - fan
    bench_1 bench_2 display - table
    crane peony - motif
    red gold - colour)
  (:init (stands_at Mei bench_1) (stands_at Raoul bench_2)
    (hands_empty Mei) (carries Raoul lace_fan)
    (lies_on silk_fan bench_1) (lies_on paper_fan bench_1) (lies_on bamboo_fan display)
    (is_open silk_fan) (is_open bamboo_fan) (is_folded paper_fan) (is_folded lace_fan)
    (is_painted Mei silk_fan crane)
    (tassels_at red bench_1) (tassels_at gold bench_2)
    (has_tassel bamboo_fan gold) (no_tassel silk_fan) (no_tassel paper_fan) (no_tassel lace_fan))
  (:goal (and)))

(define (problem salt_p1) (:domain salt_works)
  (:objects Yann Soazig - worker big_pond - pond pan1 pan2 - pan
    heap1 heap2 heap3 - heap barrow - wheelbarrow g_pond g1 g2 - gate_valve
    shore flats hut - yardspot fine coarse - grade)
  (:init
    (w_at Yann flats) (w_at Soazig hut) (unharnessed Yann) (unharnessed Soazig)
    (b_at barrow hut) (barrow_free barrow) (idle_barrow barrow)
    (heap_at heap1 flats) (heap_at heap2 flats) (heap_at heap3 hut)
    (grade_of heap1 fine) (grade_of heap2 coarse) (grade_of heap3 coarse)
    (located big_pond shore) (located pan1 flats) (located pan2 flats)
    (gate_of g_pond big_pond) (gate_of g1 pan1) (gate_of g2 pan2)
    (flooded big_pond) (raised g_pond) (flooded pan1) (raised g1) (dry pan2) (crusted pan2) (lowered g2)
    (covered heap3) (dyke shore flats) (dyke flats shore) (dyke flats hut) (dyke hut flats))
  (:goal (and)))

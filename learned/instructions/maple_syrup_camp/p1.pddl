(define (problem maple-1)
  (:domain maple_syrup_camp)
  (:objects Odile Jean - worker
    old_maple young_maple split_maple twin_maple - tree
    tin1 tin2 tin3 - bucket
    big_pan small_pan - pan
    golden amber dark - grade
    grove ridge shack - place)
  (:init (at Odile shack) (at Jean grove)
    (stands old_maple grove) (stands young_maple grove) (stands split_maple grove) (stands twin_maple ridge)
    (stands big_pan shack) (stands small_pan shack)
    (path shack grove) (path grove shack) (path grove ridge) (path ridge grove)
    (tapped old_maple) (hung tin1 old_maple) (full tin1)
    (stacked tin2) (stacked tin3) (lit small_pan)
    (= (total-cost) 0))
  (:goal (and))
  (:metric minimize (total-cost)))

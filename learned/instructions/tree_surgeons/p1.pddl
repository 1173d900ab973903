(define (problem trees_p1)
  (:domain tree_surgeons)
  (:objects yard churchyard schoolhouse riverbank - site
            yew poplar lime willow - tree
            Ned Josie - climber
            pickup - truck
            chainsaw handsaw rake - tool)
  (:init (at_site Ned yard) (at_site Josie churchyard) (at_site pickup yard)
         (grows_at yew churchyard) (grows_at poplar schoolhouse) (grows_at lime schoolhouse) (grows_at willow riverbank)
         (packed_in chainsaw pickup) (packed_in rake pickup) (wields Josie handsaw) (is_saw chainsaw) (is_saw handsaw)
         (roped yew) (has_deadwood yew) (has_deadwood lime) (has_deadwood willow) (protected yew))
  (:goal (and)))

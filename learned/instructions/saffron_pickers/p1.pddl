(define (problem saffron1)
  (:domain saffronPickers)
  (:objects Zahra Omid Leila - picker
            wicker tin cloth - basket
            upper lower terrace - plot
            barn kiln - shed)
  (:init (pickerAt Zahra barn) (pickerAt Omid upper) (pickerAt Leila terrace)
         (basketAt wicker barn) (basketAt tin kiln) (carries Leila cloth)
         (handsFree Zahra) (handsFree Omid)
         (inBloom upper) (inBloom lower) (inBloom terrace)
         (full tin)
         (path barn upper) (path upper barn) (path upper lower) (path lower upper)
         (path upper terrace) (path terrace upper) (path barn kiln) (path kiln barn)
         (= (total-cost) 0))
  (:goal (and)) (:metric minimize (total-cost)))

(define (problem saffron2)
  (:domain saffronPickers)
  (:objects Pilar Diego - picker
            b1 b2 b3 b4 - basket
            north south east west - plot
            loft cellar - shed)
  (:init (pickerAt Pilar north) (pickerAt Diego loft)
         (basketAt b1 loft) (basketAt b2 loft) (basketAt b3 cellar) (carries Pilar b4)
         (handsFree Diego)
         (inBloom north) (inBloom east) (inBloom south)
         (full b3) (plucked b3) (full b1)
         (path north loft) (path loft north) (path loft east) (path east loft) (path loft cellar) (path cellar loft)
         (path east south) (path south east) (path north west) (path west north)
         (= (total-cost) 0))
  (:goal (and)) (:metric minimize (total-cost)))

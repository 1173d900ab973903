(define (problem quilts-1)
  (:domain quilting-bee)
  (:objects star moon heart leaf rose wave - patch
            cradle_quilt wedding_quilt - quilt
            Agnes Hetty - quilter
            wicker tin - basket)
  (:init (in_basket star wicker) (in_basket moon wicker) (in_basket rose tin) (has Agnes heart) (has Hetty leaf)
         (sewn_to wave cradle_quilt) (backed wedding_quilt)
         (is_cut wave) (is_cut star) (is_cut leaf) (ironed star) (ironed wave)
         (red heart) (red rose) (red star) (blue moon) (blue wave) (flowery rose) (flowery leaf))
  (:goal (and)))

(define (problem ice1) (:domain IceCreamTruck)
  (:objects garage - stop  rose_park - park  north_beach - beach_stop  elm_street mill_street - street
            Timmy Zoe Pablo - kid
            vanilla chocolate mango - flavour  caramel raspberry - sauce
            cone1 cone2 - cone  cup1 cup2 - cup)
  (:init (truckAt garage) (depot garage) (jingleOff)
         (road garage elm_street) (road elm_street garage) (road elm_street rose_park) (road rose_park elm_street)
         (road rose_park north_beach) (road north_beach rose_park) (road elm_street mill_street) (road mill_street elm_street)
         (queuesAt timmy elm_street) (queuesAt zoe rose_park) (queuesAt pablo north_beach)
         (inStock vanilla) (inStock chocolate) (soldOut mango)
         (unused cone1) (unused cone2) (unused cup1) (unused cup2)
         (onCounter cone1) (onCounter cone2) (onCounter cup1) (onCounter cup2)
         (wants timmy chocolate) (wants zoe mango) (wants pablo vanilla))
  (:goal (and)))

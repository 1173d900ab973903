(define (problem tool_rental_2) (:domain tool_rental)
  (:objects drill1 drill2 drill3 - drill  bandsaw - saw  sander1 sander2 - sander  long_ladder short_ladder - ladder
            Beth Carlos - customer
            front_rack back_rack - rack  bench1 bench2 - bench)
  (:init (stored drill1 front_rack) (stored drill2 bench1) (stored drill3 back_rack) (stored bandsaw bench2)
         (stored sander1 bench1) (stored long_ladder back_rack) (stored short_ladder front_rack)
         (rented_to sander2 carlos) (registered carlos) (deposit_paid carlos)
         (cordless drill1) (cordless drill2) (charged drill1) (empty_battery drill2)
         (dirty bandsaw) (dirty drill2) (serviced drill1) (serviced drill3) (serviced long_ladder) (serviced short_ladder) (serviced sander2)
         (= (total-cost) 0))
  (:goal (and)) (:metric minimize (total-cost)))

(define (problem popcorn-p1)
  (:domain popcorn-fair)
  (:objects gate_stand wheel_stand lake_stand
    bucket1 bucket2 bucket3 bucket4
    salt caramel cheese
    Tilda Oskar Ming)
  (:init
    (stand gate_stand) (stand wheel_stand) (stand lake_stand)
    (bucket bucket1) (bucket bucket2) (bucket bucket3) (bucket bucket4)
    (flavour salt) (flavour caramel) (flavour cheese)
    (customer Tilda) (customer Oskar) (customer Ming)
    (at-runner gate_stand) (hand-free)
    (at-bucket bucket1 gate_stand) (at-bucket bucket2 gate_stand) (at-bucket bucket3 wheel_stand) (at-bucket bucket4 lake_stand)
    (large bucket1) (large bucket4)
    (shaker-at salt gate_stand) (shaker-at caramel wheel_stand) (shaker-at cheese lake_stand) (shaker-at salt lake_stand)
    (waits-at Tilda gate_stand) (waits-at Oskar wheel_stand) (waits-at Ming lake_stand)
    (kettle-hot wheel_stand) (popped bucket3))
  (:goal (and)))

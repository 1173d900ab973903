(define (problem sauna-1)
  (:domain sauna)
  (:objects
    Aino Pekka - attendant
    Marta Luis Wim - guest
    pine-cabin birch-cabin - cabin
    plunge-pool - pool
    rest-room - lounge
    ladle-bucket wooden-pail - bucket)
  (:init
    (inside Aino rest-room) (inside Pekka birch-cabin)
    (inside Marta pine-cabin) (inside Luis rest-room) (inside Wim plunge-pool)
    (door rest-room pine-cabin) (door pine-cabin rest-room)
    (door rest-room birch-cabin) (door birch-cabin rest-room)
    (door rest-room plunge-pool) (door plunge-pool rest-room)
    (heated pine-cabin)
    (stands-in ladle-bucket rest-room) (carries Pekka wooden-pail) (filled wooden-pail)
    (cooled-off Wim) (vip Marta) (vip Luis))
  (:goal (and)))

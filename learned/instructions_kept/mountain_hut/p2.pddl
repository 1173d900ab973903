(define (problem hut-2)
  (:domain hut-supplies)
  (:objects
    road-end chapel hut bivouac - site
    mule_otto mule_fritz - mule
    Selma Karim - volunteer
    sled radio blanket_1 blanket_2 - gear
    rice soup_tins flour - food)
  (:init
    (= (total-cost) 0)
    (trail road-end chapel) (trail chapel road-end)
    (trail chapel hut) (trail hut chapel)
    (ridge-path hut bivouac) (ridge-path bivouac hut)
    (has-stove hut)
    (entrance-clear road-end) (entrance-clear chapel) (entrance-clear hut) (snowed-in bivouac)
    (stove-burning hut)
    (carrier-at mule_otto road-end) (carrier-at mule_fritz hut) (carrier-at Selma hut) (carrier-at Karim road-end)
    (roped-up Selma) (unroped Karim)
    (load-at rice road-end) (load-at soup_tins road-end) (packed-on flour mule_otto)
    (load-at sled chapel) (load-at radio hut) (packed-on blanket_1 mule_fritz) (load-at blanket_2 road-end)
    (needs-drying blanket_1) (needs-drying blanket_2))
  (:goal (and)))

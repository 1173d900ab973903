(define (problem wool-1)
  (:domain wool-spinning-mill)
  (:objects
    Agnes Pavel - worker
    barn mill-hall dye-house - hall
    carder-1 carder-2 - carder
    spinner-1 - spinner
    vat-1 - vat
    batch-a batch-b batch-c - batch
    indigo madder - colour)
  (:init
    (is-at Agnes mill-hall) (is-at Pavel barn)
    (is-located carder-1 mill-hall) (is-located carder-2 mill-hall)
    (is-located spinner-1 mill-hall) (is-located vat-1 dye-house)
    (is-stored batch-a barn) (is-on batch-b carder-1) (is-stored batch-c dye-house)
    (is-empty carder-2) (is-empty spinner-1) (is-empty vat-1)
    (is-running carder-1) (is-oiled carder-1) (is-oiled vat-1)
    (is-carded batch-c) (is-spun batch-c) (is-dyed batch-c madder)
    (is-merino batch-a) (is-merino batch-c))
  (:goal (and)))

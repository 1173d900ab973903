(define (problem mattress-works-2)
  (:domain mattress-works)
  (:objects
    Ana Dmitri - worker
    bed1 bed2 bed3 bed4 - mattress
    striped plain floral - cover
    horsehair springs - filling
    bench-a bench-b - gluing
    stitcher - sewing
    packer - packing)
  (:init
    (stationed Ana bench-a) (stationed Dmitri stitcher)
    (at-st bed1 bench-a) (at-st bed2 bench-b) (at-st bed3 stitcher) (at-st bed4 packer)
    (single bed1) (double bed2) (double bed3) (single bed4)
    (layer bed3 horsehair top) (layer bed3 springs bottom)
    (unused plain) (quilted striped) (quilted floral)
    (has-cover bed3 striped) (has-cover bed4 floral) (sewn-up bed4) (wrapped bed4))
  (:goal (and)))

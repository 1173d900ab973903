(define (problem mattress-works-1)
  (:domain mattress-works)
  (:objects
    Olga Marek Yusuf - worker
    cloud oak nest - mattress
    linen bamboo - cover
    foam latex wool - filling
    glue-1 - gluing
    sew-1 sew-2 - sewing
    pack-1 - packing)
  (:init
    (stationed Olga glue-1) (stationed Marek sew-1) (stationed Yusuf pack-1)
    (at-st cloud glue-1) (at-st nest glue-1) (at-st oak sew-1)
    (double cloud) (single oak) (single nest)
    (layer oak foam top)
    (unused linen) (unused bamboo) (quilted linen))
  (:goal (and)))

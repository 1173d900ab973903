(define (problem bog-1)
  (:domain peat-bog)
  (:objects Seamus Nora Tadhg Brid - worker
            long-bank black-bank near-bank - bank
            spade1 spade2 - spade
            slane1 - slane
            kellys school - house
            red-cart old-cart - cart)
  (:init (at Seamus long-bank) (at Nora near-bank) (at Tadhg near-bank) (at Brid black-bank)
         (has Seamus spade1) (empty-handed Nora) (empty-handed Tadhg) (empty-handed Brid)
         (lies spade2 near-bank) (lies slane1 black-bank)
         (stripped black-bank) (drained black-bank) (stripped near-bank)
         (idle red-cart) (idle old-cart))
  (:goal (and)))

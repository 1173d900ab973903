(define (problem ice-1)
  (:domain ice-harvest)
  (:objects Olaf Greta - cutter
    Bruna Kastor - horse
    blue_sledge old_sledge - sledge
    b1 b2 b3 - block
    lake icehouse village - place
    innkeeper fishmonger - customer)
  (:init (standing Olaf lake) (standing Greta village)
    (horse-at Bruna lake) (horse-at Kastor village)
    (sledge-at blue_sledge lake) (sledge-at old_sledge village)
    (harnessed Bruna blue_sledge) (loose Kastor)
    (sawn b1) (sawn b2)
    (loaded b1 blue_sledge) (block-at b2 icehouse) (block-at b3 lake)
    (covered b2) (sold Olaf b2 innkeeper))
  (:goal (and)))

(define (problem ice-2)
  (:domain ice-harvest)
  (:objects Pelle Marta Jonas - cutter
    Stella Grey - horse
    s1 s2 - sledge
    big_block clear_block cloudy_block thin_block - block
    pond barn jetty - place
    brewer dairymaid - customer)
  (:init (standing Pelle pond) (standing Marta barn) (standing Jonas jetty)
    (horse-at Stella barn) (horse-at Grey barn) (loose Stella) (harnessed Grey s2)
    (sledge-at s1 pond) (sledge-at s2 barn)
    (block-at big_block pond) (block-at clear_block pond) (block-at cloudy_block jetty) (loaded thin_block s2)
    (sawn thin_block) (sawn cloudy_block) (covered cloudy_block))
  (:goal (and)))

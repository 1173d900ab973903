(define (problem fountains-1)
  (:domain fountains)
  (:objects
    Lucia Tomas Bo - engineer
    lion dolphin triton - fountain
    n1 n2 n3 - nozzle
    plume fan - figure
    red blue green - colour)
  (:init
    (eng-at Lucia lion) (eng-at Bo lion) (eng-at Tomas dolphin)
    (fitted n1 lion) (fitted n2 dolphin) (loose n3)
    (clogged n2) (clogged n3)
    (filled lion) (filled dolphin) (pump-on lion)
    (lit lion red) (lit dolphin unlit) (lit triton blue))
  (:goal (and)))

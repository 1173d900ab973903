(define (problem hatchery-p1)
  (:domain hatchery)
  (:objects
    duck-eggs hen-eggs quail-eggs - batch
    setter-a setter-b - setter
    hatcher-1 - hatcher
    brown-crate blue-crate - crate
    Aldo Petra - hand
    marek gumboro - vaccine)
  (:init
    (in duck-eggs setter-a) (in hen-eggs setter-b) (in quail-eggs hatcher-1)
    (turned quail-eggs) (turned hen-eggs) (hatched quail-eggs) (candled Aldo quail-eggs) (candled Petra hen-eggs)
    (warm setter-a) (lid-off setter-b))
  (:goal (and)))

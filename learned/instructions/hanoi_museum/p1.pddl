(define (problem gallery-small)
  (:domain sculpture-rearrangement)
  (:objects
    left-plinth middle-plinth right-plinth - plinth
    dancer owl lion giant - sculpture
    bronze marble clay - material
    foyer garden - hall)
  (:init
    (smaller dancer owl) (smaller dancer lion) (smaller dancer giant)
    (smaller owl lion) (smaller owl giant) (smaller lion giant)
    (smaller dancer left-plinth) (smaller dancer middle-plinth) (smaller dancer right-plinth)
    (smaller owl left-plinth) (smaller owl middle-plinth) (smaller owl right-plinth)
    (smaller lion left-plinth) (smaller lion middle-plinth) (smaller lion right-plinth)
    (smaller giant left-plinth) (smaller giant middle-plinth) (smaller giant right-plinth)
    (directly-beneath left-plinth giant) (directly-beneath giant lion) (directly-beneath lion dancer)
    (directly-beneath middle-plinth owl)
    (nothing-above dancer) (nothing-above owl) (nothing-above right-plinth)
    (made-of dancer bronze) (made-of lion bronze) (made-of owl marble) (made-of giant clay)
    (located-in left-plinth foyer) (located-in middle-plinth foyer) (located-in right-plinth garden)
    (polished owl)
    (spotlit left-plinth))
  (:goal (and)))

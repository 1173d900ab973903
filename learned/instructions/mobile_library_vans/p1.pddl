(define (problem vans1)
  (:domain mobileLibrary)
  (:objects
    bertha minnie - van
    Ada Wilf Joyce - reader
    atlas whodunit cookbook - book
    western - dvd
    head_office - depot
    Ashby Thorpe - village)
  (:init
    (road head_office Ashby) (road Ashby head_office) (road Ashby Thorpe) (road Thorpe Ashby)
    (parkedAt bertha head_office) (parkedAt minnie Thorpe) (fuelled minnie) (hatchShut bertha) (hatchOpen minnie)
    (aboard whodunit minnie) (stamped whodunit) (inStock atlas head_office) (inStock cookbook head_office)
    (borrowedBy western Ada) (stamped western)
    (torn atlas) (intact whodunit) (intact cookbook) (intact western)
    (largePrint whodunit) (largePrint cookbook)
    (livesIn Ada Ashby) (livesIn Wilf Thorpe) (livesIn Joyce Thorpe)
    (member Ada) (member Wilf) (wants Joyce cookbook) (wants Wilf whodunit) (wants Ada atlas))
  (:goal (and)))

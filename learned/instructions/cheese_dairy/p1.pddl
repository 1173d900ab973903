(define (problem dairy-p1)
  (:domain cheese-dairy)
  (:objects
    Greta Otto - worker
    gouda-1 gouda-2 pecorino chevre big-tomme - wheel
    morning-milk evening-milk - milk
    rack-a rack-b - rack
    tub - bath
    wax-bench - bench
    copper-vat steel-vat - vat)
  (:init
    (free-handed Greta) (free-handed Otto)
    (from-animal gouda-1 cow) (from-animal gouda-2 cow) (from-animal big-tomme cow)
    (from-animal pecorino sheep) (from-animal chevre goat)
    (from-animal morning-milk cow) (from-animal evening-milk goat)
    (lies-on gouda-1 rack-a) (lies-on pecorino rack-a) (lies-on chevre rack-b)
    (lies-on gouda-2 tub) (lies-on big-tomme wax-bench)
    (salted big-tomme) (salted pecorino) (turned chevre)
    (holds copper-vat morning-milk) (in-can evening-milk) (empty-vat steel-vat))
  (:goal (and)))

(define (problem surf-1)
  (:domain surf-school)
  (:objects
    Kai Lena - instructor
    Jule Otto Sam - pupil
    foamie longboard shortboard - board
    suit_s suit_l - wetsuit
    hut bay reef - spot
    paddling standing_up - skill)
  (:init
    (at Kai hut) (at Lena bay) (at Jule hut) (at Otto hut) (at Sam bay)
    (no-suit Kai) (no-suit Lena) (no-suit Jule) (no-suit Otto)
    (wears Sam suit_l) (hung suit_s hut)
    (board-at foamie hut) (board-at longboard hut) (holds Sam shortboard)
    (waxed shortboard) (damaged longboard) (learned Sam paddling)
    (foam foamie) (beginner Jule) (beginner Otto) (has-waves bay) (has-waves reef))
  (:goal (and)))

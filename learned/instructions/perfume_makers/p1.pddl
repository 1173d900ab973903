(define (problem perfume-1)
  (:domain perfume_makers)
  (:objects
    Odile Bruno - perfumer
    blue_flask green_flask tall_flask - flask
    rose jasmine cedar musk - essence
    window counter - place)
  (:init
    (person_at Odile workbench) (person_at Bruno cellar) (free_hands Odile) (free_hands Bruno)
    (stands blue_flask workbench) (stands green_flask cellar) (stands tall_flask window)
    (contains green_flask cedar) (contains tall_flask rose) (contains tall_flask musk)
    (stoppered green_flask) (stoppered tall_flask) (labelled tall_flask)
    (crystal blue_flask) (crystal tall_flask)
    (floral rose) (floral jasmine) (precious jasmine) (precious musk)
    (= (total-cost) 0))
  (:goal (and)))

(define (problem ferry-p1)
  (:domain ferry-crossing)
  (:objects
    lady_ann - ferry
    mainland oak_island gull_island lighthouse - port
    red_mini taxi green_beetle - car
    milk_van post_van - van)
  (:init
    (docked lady_ann mainland) (deck_free lady_ann)
    (at red_mini mainland) (at taxi mainland) (at post_van mainland)
    (at green_beetle oak_island) (at milk_van gull_island)
    (has_ticket red_mini) (has_ticket green_beetle) (has_ticket milk_van)
    (fuelled red_mini) (fuelled taxi) (fuelled post_van) (fuelled milk_van)
    (ticket_office mainland) (ticket_office oak_island)
    (fuel_pump mainland) (fuel_pump oak_island))
  (:goal (and)))

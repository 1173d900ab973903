(define (problem lake_day)
  (:domain ferry_line)
  (:objects
    north_pier south_pier mill_island - pier
    swan gull - ferry
    taxi van1 beetle camper bike - vehicle
    anna ravi - person
    red white yellow - colour)
  (:init
    (= (total-cost) 0)
    (route north_pier south_pier) (route south_pier north_pier) (= (fare north_pier south_pier) 4) (= (fare south_pier north_pier) 4)
    (route south_pier mill_island) (route mill_island south_pier) (= (fare south_pier mill_island) 3) (= (fare mill_island south_pier) 3)
    (route north_pier mill_island) (route mill_island north_pier) (= (fare north_pier mill_island) 9) (= (fare mill_island north_pier) 9)
    (moored north_pier swan) (in_service swan) (deck_empty swan)
    (moored mill_island gull) (in_service gull) (aboard gull camper)
    (parked north_pier taxi) (parked north_pier van1) (parked south_pier beetle) (parked south_pier bike)
    (coloured taxi yellow) (coloured van1 white) (coloured beetle red) (coloured camper white) (coloured bike red)
    (owned_by van1 ravi) (owned_by bike ravi) (owned_by beetle anna) (owned_by camper anna)
    (fits swan taxi) (fits swan van1) (fits swan beetle) (fits swan camper) (fits swan bike)
    (fits gull taxi) (fits gull beetle) (fits gull camper) (fits gull bike))
  (:goal (and)))

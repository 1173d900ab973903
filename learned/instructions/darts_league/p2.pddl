(define (problem darts-2)
  (:domain darts-league)
  (:objects Nick Rosa Amir Peg Tom - player
    Arrows Pins Flights - team
    Crown Swan Plough - pub
    bd1 bd2 bd3 - board
    league_cup spoon - trophy)
  (:init (plays-for Nick Arrows) (plays-for Rosa Arrows) (plays-for Amir Pins) (plays-for Peg Flights) (plays-for Tom Pins)
    (present Nick Crown) (present Rosa Swan) (present Amir Swan) (present Peg Crown) (present Tom Plough)
    (board-in bd1 Crown) (board-in bd2 Swan) (board-in bd3 Plough)
    (practised Rosa bd2) (practised Tom bd3) (beat Rosa Amir Swan)
    (chalked Nick bd1) (wiped bd2) (wiped bd3)
    (trophy-with league_cup Rosa) (trophy-in spoon Crown))
  (:goal (and)))

(define (problem toys-p2)
  (:domain toy_lending)
  (:objects
    puzzle1 puzzle2 - puzzle
    ludo memory_game - board_game
    digger - vehicle
    penguin - plush
    emil frida hugo ida - kid
    left_shelf right_shelf - shelf
    counter repair_table - desk
    yellow blue - colour)
  (:init
    (at_place puzzle1 left_shelf) (at_place puzzle2 repair_table) (at_place memory_game right_shelf) (at_place penguin counter)
    (lent_to ludo frida) (lent_to digger hugo)
    (member frida) (member hugo) (member emil)
    (tagged ludo) (tagged digger) (tagged puzzle1) (wiped puzzle1) (wiped penguin) (wrapped penguin)
    (broken puzzle2) (broken digger)
    (of_colour puzzle1 yellow) (of_colour puzzle2 blue) (of_colour ludo yellow) (of_colour memory_game blue) (of_colour digger yellow) (of_colour penguin blue)
    (big digger) (big memory_game))
  (:goal (and)))

(define (problem toys-p1)
  (:domain toy_lending)
  (:objects
    farm_puzzle map_puzzle - puzzle
    snakes_and_ladders - board_game
    fire_engine tractor - vehicle
    teddy rabbit - plush
    Mia Noah Zeynep - kid
    shelf_a shelf_b shelf_c - shelf
    front_desk - desk
    red green brown - colour)
  (:init
    (at_place farm_puzzle shelf_a) (at_place map_puzzle shelf_b) (at_place snakes_and_ladders shelf_b)
    (at_place fire_engine front_desk) (at_place tractor shelf_c) (at_place rabbit shelf_c) (lent_to teddy Mia)
    (member Mia) (member Zeynep)
    (wiped farm_puzzle) (tagged farm_puzzle) (tagged teddy) (tagged tractor) (tagged snakes_and_ladders)
    (broken tractor) (broken rabbit)
    (of_colour farm_puzzle green) (of_colour map_puzzle green) (of_colour snakes_and_ladders red) (of_colour fire_engine red)
    (of_colour tractor green) (of_colour teddy brown) (of_colour rabbit brown)
    (big fire_engine) (big teddy))
  (:goal (and)))

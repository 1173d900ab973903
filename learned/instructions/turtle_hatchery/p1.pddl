(define (problem turtles-1)
  (:domain turtleHatchery)
  (:objects
    Ama Kofi - ranger
    shelly speedy tiny gloria - turtle
    n1 n2 - nest
    tank1 tank2 - tank
    north_beach south_beach - beach)
  (:init
    (rangerAt Ama tank1) (rangerAt Kofi north_beach)
    (turtleAt shelly tank1) (turtleAt speedy tank2) (turtleAt tiny tank1) (carriesTurtle Kofi gloria)
    (nestAt n1 north_beach) (nestAt n2 south_beach) (fenced n2)
    (tagged speedy) (fed tiny) (heated tank2)
    (small tiny) (small speedy) (green shelly) (green gloria) (loggerhead tiny) (loggerhead speedy))
  (:goal (and)))

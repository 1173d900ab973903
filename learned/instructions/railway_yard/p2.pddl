(define (problem harbour-yard)
  (:domain shunting-yard)
  (:objects
    t_main quay coal_yard depot museum_spur - track
    otto mabel - engine
    coal_car mail_van fish_van oil_tank milk_tank - wagon
    hopper van tanker - kind
    black yellow brown green - colour)
  (:init
    (joined depot t_main) (joined t_main depot)
    (joined t_main quay) (joined quay t_main)
    (joined t_main coal_yard) (joined coal_yard t_main)
    (has-ramp quay) (has-ramp coal_yard)
    (on-track otto depot) (light otto) (painted otto black)
    (on-track mabel quay) (coupled mabel mail_van) (painted mabel green)
    (on-track coal_car coal_yard) (has-kind coal_car hopper) (painted coal_car black) (laden coal_car) (brake-on coal_car)
    (on-track mail_van quay) (has-kind mail_van van) (painted mail_van yellow)
    (on-track fish_van quay) (has-kind fish_van van) (painted fish_van brown) (laden fish_van) (brake-on fish_van)
    (on-track oil_tank t_main) (has-kind oil_tank tanker) (painted oil_tank black) (brake-on oil_tank)
    (on-track milk_tank coal_yard) (has-kind milk_tank tanker) (painted milk_tank green) (laden milk_tank))
  (:goal (and)))

(define (problem maps-2)
  (:domain map-makers)
  (:objects
    Nora Omar Petr - mapper
    Dusty Jenny - mule
    camp_a camp_b hill1 hill2 river - site
    level sextant - instrument
    north_map south_map - sheet)
  (:init
    (PersonAt Nora camp_a) (PersonAt Omar river) (PersonAt Petr camp_b)
    (MuleAt Dusty camp_a) (MuleAt Jenny river)
    (PackedOn level Jenny) (CarriedBy sextant Petr) (CarriedBy north_map Nora) (LiesAt south_map camp_b)
    (Measured river) (Measured hill1) (Drawn river north_map) (CairnOn hill1)
    (Steep hill2) (High hill1) (High hill2)
    (Path camp_a river) (Path river camp_a) (Path river camp_b) (Path camp_b river)
    (Path camp_a hill1) (Path hill1 camp_a) (Path camp_b hill2) (Path hill2 camp_b)
    (Path hill1 hill2) (Path hill2 hill1))
  (:goal (and)))

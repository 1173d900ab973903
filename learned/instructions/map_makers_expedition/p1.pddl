(define (problem maps-1)
  (:domain map-makers)
  (:objects
    Freya Idris - mapper
    Paco - mule
    base_camp lake ridge summit gorge - site
    theodolite compass - instrument
    sheet1 sheet2 - sheet)
  (:init
    (PersonAt Freya base_camp) (PersonAt Idris lake) (MuleAt Paco base_camp)
    (PackedOn theodolite Paco) (CarriedBy compass Idris) (CarriedBy sheet1 Freya) (LiesAt sheet2 base_camp)
    (Measured lake) (Drawn lake sheet1) (CairnOn gorge)
    (Steep summit) (High ridge) (High summit)
    (Path base_camp lake) (Path lake base_camp) (Path lake ridge) (Path ridge lake)
    (Path ridge summit) (Path summit ridge) (Path base_camp gorge) (Path gorge base_camp)
    (Path gorge ridge) (Path ridge gorge))
  (:goal (and)))

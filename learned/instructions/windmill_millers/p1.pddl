(define (problem windmills_1)
  (:domain windmills)
  (:objects
    Piet Marijke Oom_Jan - miller
    De_Kat Zeldenrust Gooyer - mill
    s1 s2 s3 s4 - sack
    wheat rye spelt - grain
    coarse fine - grade)
  (:init
    (miller_at Piet De_Kat) (miller_at Marijke De_Kat) (miller_at Oom_Jan Gooyer)
    (sack_in s1 De_Kat) (sack_in s2 De_Kat) (sack_in s3 Zeldenrust) (sack_in s4 Gooyer)
    (holds_grain s1 wheat) (holds_grain s2 rye) (holds_grain s3 wheat) (holds_grain s4 spelt)
    (brake_on De_Kat) (brake_on Zeldenrust) (turning Gooyer) (sails_set Gooyer)
    (facing_wind Gooyer) (facing_wind De_Kat) (stones_sharp Gooyer) (stones_sharp Zeldenrust))
  (:goal (and)))

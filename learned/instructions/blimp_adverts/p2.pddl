(define (problem blimp-p2)
  (:domain blimp-adverts)
  (:objects blimp1 blimp2 blimp3 - airship
    soap_ad circus_ad bank_ad tea_ad - banner
    anna kofi petra - crew
    aerodrome meadow - field
    luton derby ely - town)
  (:init (over blimp1 aerodrome) (grounded blimp1) (bare blimp1)
    (over blimp2 aerodrome) (grounded blimp2) (gassed blimp2) (carries blimp2 circus_ad)
    (over blimp3 luton) (aloft blimp3) (gassed blimp3) (carries blimp3 bank_ad)
    (in-store soap_ad) (in-store tea_ad)
    (aboard anna blimp2) (aboard petra blimp2) (aboard kofi blimp3)
    (shown circus_ad ely)
    (lane aerodrome luton) (lane luton aerodrome) (lane luton derby) (lane derby luton)
    (lane derby ely) (lane ely derby) (lane ely meadow) (lane meadow ely))
  (:goal (and)))

(define (problem eleph_1)
  (:domain elephant_sanctuary)
  (:objects
    eastPaddock westPaddock - paddock
    lotusPond - pond
    bigBarn - barn
    Tara Mali - cow
    Raj - bull
    Bindi Kito - calf
    Suda Noor Vikram - keeper
    hay melons sugarcane - food)
  (:init
    (gate eastPaddock lotusPond) (gate lotusPond eastPaddock)
    (gate westPaddock lotusPond) (gate lotusPond westPaddock)
    (gate eastPaddock bigBarn) (gate bigBarn eastPaddock)
    (gateOpen eastPaddock bigBarn) (gateOpen bigBarn eastPaddock)
    (elephantIn Tara eastPaddock) (elephantIn Mali westPaddock) (elephantIn Raj westPaddock)
    (elephantIn Bindi eastPaddock) (elephantIn Kito bigBarn)
    (keeperIn Suda lotusPond) (keeperIn Noor westPaddock) (keeperIn Vikram bigBarn)
    (foodIn hay bigBarn) (foodIn melons eastPaddock) (carriedBy sugarcane Noor)
    (vet Vikram) (fruit melons)
    (fed Raj) (bathed Kito) (collared Raj) (collared Mali) (tusked Raj) (tusked Tara))
  (:goal (and)))

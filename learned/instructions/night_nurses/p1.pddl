(define (problem nurses-p1)
  (:domain night-nurses)
  (:objects east-ward west-ward - ward
            office dispensary - office
            Joan Pavel - nurse
            MrsHill MrBrandt Lucy - patient
            syrup tablets drops - medicine)
  (:init (in Joan office) (in Pavel east-ward)
         (in MrsHill east-ward) (in MrBrandt east-ward) (in Lucy west-ward)
         (asleep MrBrandt) (in-pain MrsHill) (lamp-on east-ward) (lamp-on office)
         (kept syrup dispensary) (kept tablets dispensary) (carries Pavel drops)
         (prescribed syrup Lucy) (prescribed tablets MrsHill) (prescribed drops MrBrandt) (prescribed tablets MrBrandt))
  (:goal (and)))

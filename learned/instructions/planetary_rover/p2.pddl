(define (problem survey_p2)
  (:domain moon_survey)
  (:objects
    base7 flat ridge_n ridge_s basin - site
    kiri tobo vex - buggy
    glint twin_peaks - landmark
    basaltA basaltB - rock
    frost - ice
    powder - dust)
  (:init
    (track base7 flat) (track flat base7)
    (track flat ridge_n) (track ridge_n flat)
    (track flat basin) (track basin flat)
    (track basin ridge_s) (track ridge_s basin)
    (track ridge_n ridge_s) (track ridge_s ridge_n)
    (parked kiri base7) (parked tobo basin) (parked vex ridge_s)
    (dish_unfolded kiri) (dish_unfolded vex)
    (lens_covered kiri) (lens_covered tobo)
    (lies basaltA flat) (lies basaltB ridge_s) (lies frost basin) (carries kiri powder)
    (seen_from glint ridge_n) (seen_from twin_peaks flat) (seen_from twin_peaks ridge_s))
  (:goal (and)))

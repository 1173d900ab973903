(define (problem studio-p1)
  (:domain photo-studio)
  (:objects stage window storeroom - spot
            leica hassel - camera
            lampA lampB - lamp
            stool umbrella - prop
            roll1 roll2 roll3 - film
            wide zoom - lens
            forestScene greyCloth - backdrop
            Emma Felix - sitter)
  (:init (standsAt leica storeroom) (standsAt hassel stage) (standsAt lampA stage) (standsAt lampB window)
         (standsAt stool window) (standsAt umbrella storeroom)
         (outside Emma) (poses Felix stage) (lampOff lampA) (lampOn lampB)
         (loaded hassel roll1) (unloaded leica) (filmFree roll2) (filmFree roll3)
         (mounted wide leica) (lensFree zoom) (bare hassel)
         (hung greyCloth stage) (rolledUp forestScene) (wallEmpty window) (wallEmpty storeroom)
         (exposed roll2) (= (total-cost) 0))
  (:goal (and))
  (:metric minimize (total-cost)))

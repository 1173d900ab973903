(define (problem studio-p2)
  (:domain photo-studio)
  (:objects corner platform attic hall - spot
            cam1 cam2 cam3 - camera
            spotlight softbox ring - lamp
            chair - prop
            film_x film_y - film
            fisheye macro - lens
            beach brickwall - backdrop
            grandma baby clown - sitter)
  (:init (standsAt cam1 corner) (standsAt cam2 attic) (standsAt cam3 hall)
         (standsAt spotlight platform) (standsAt softbox corner) (standsAt ring attic) (standsAt chair platform)
         (poses grandma corner) (outside baby) (outside clown) (madeUp clown)
         (lampOn spotlight) (lampOff softbox) (lampOn ring)
         (loaded cam1 film_x) (unloaded cam2) (unloaded cam3) (filmFree film_y)
         (mounted macro cam1) (lensFree fisheye) (bare cam2) (bare cam3)
         (hung beach platform) (hung brickwall hall) (wallEmpty corner) (wallEmpty attic)
         (= (total-cost) 0))
  (:goal (and))
  (:metric minimize (total-cost)))

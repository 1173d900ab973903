(define (problem macbeth)
  (:domain stage_lights)
  (:objects spot1 spot2 - spot
            flood1 - flood
            red_gel blue_gel - gel
            balcony front_bar back_bar - position
            Greta Yusuf - person)
  (:init (bar front_bar) (bar back_bar)
         (linked store balcony) (linked balcony store) (linked balcony front_bar) (linked front_bar balcony)
         (linked front_bar back_bar) (linked back_bar front_bar)
         (at-pos spot1 front_bar) (at-pos spot2 store) (at-pos flood1 back_bar)
         (plugged spot1) (lit spot1) (plugged flood1)
         (gel-in red_gel spot1) (gel-spare blue_gel) (no-gel spot2) (no-gel flood1)
         (techie-at Greta store) (techie-at Yusuf back_bar) (hands-free Greta) (hands-free Yusuf)
         (= (total-cost) 0))
  (:goal (and))
  (:metric minimize (total-cost)))

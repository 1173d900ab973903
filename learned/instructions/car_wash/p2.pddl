(define (problem car-wash-2)
  (:domain car-wash)
  (:objects red_mini blue_mini limo cabrio - car
            ice_cream_van post_van - van
            left_lane right_lane - bay
            Tomas Aiko Femi - worker)
  (:init (queuing red_mini) (queuing blue_mini) (queuing cabrio) (queuing post_van)
         (in-bay limo left_lane) (washed limo) (paid limo)
         (in-bay ice_cream_van right_lane) (hoovered ice_cream_van Femi)
         (tall right_lane) (has-waxer left_lane) (has-waxer right_lane)
         (works-in Tomas left_lane) (works-in Aiko left_lane) (works-in Femi right_lane)
         (dry red_mini) (dry blue_mini) (dry cabrio) (dry post_van) (dry ice_cream_van))
  (:goal (and)))

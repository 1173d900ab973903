(define (problem trees_p2)
  (:domain tree_surgeons)
  (:objects depot park avenue - site
            oak1 oak2 elm beech birch - tree
            Karl Tess Omar - climber
            truck_a truck_b - truck
            saw1 saw2 wedge - tool)
  (:init (at_site Karl depot) (at_site Tess park) (up_in Omar beech) (at_site truck_a depot) (at_site truck_b avenue)
         (grows_at oak1 park) (grows_at oak2 avenue) (grows_at elm avenue) (grows_at beech avenue) (grows_at birch park)
         (packed_in saw1 truck_a) (packed_in wedge truck_b) (wields Omar saw2) (is_saw saw1) (is_saw saw2)
         (roped beech) (roped oak1) (has_deadwood beech) (has_deadwood oak1) (has_deadwood elm) (protected oak1) (protected oak2))
  (:goal (and)))

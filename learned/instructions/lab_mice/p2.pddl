(define (problem mice_2)
  (:domain lab_mice)
  (:objects m-01 m-02 m-03 m-04 - mouse
            r-01 r-02 - rat
            north_cage south_cage east_cage west_cage spare_cage - cage
            ring_maze water_maze - maze
            Sven Yuki - keeper
            pellets seeds corn - food)
  (:init (in_enc m-01 north_cage) (in_enc m-02 south_cage) (in_enc m-03 ring_maze) (held_by m-04 Sven)
         (in_enc r-01 east_cage) (in_enc r-02 west_cage)
         (vacant spare_cage) (vacant water_maze) (vacant scale_box) (free_handed Yuki)
         (soiled spare_cage) (soiled ring_maze) (soiled water_maze) (clean north_cage) (clean south_cage)
         (clean east_cage) (soiled west_cage) (clean scale_box)
         (is_fed m-03) (fed_with m-03 corn) (is_tagged r-01)
         (white_fur m-01) (white_fur m-02) (brown_fur m-03) (brown_fur m-04) (white_fur r-01) (brown_fur r-02))
  (:goal (and)))

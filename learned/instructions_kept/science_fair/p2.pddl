(define (problem fair_p2)
  (:domain science_fair)
  (:objects
    window_table stage_table door_table - table
    gym staff_room - room
    Omar Lotte - pupil
    tesla_coil wind_tunnel ant_farm crystal_set - exhibit
    prof_diaz dr_huang - judge
    red_ribbon blue_ribbon white_ribbon - ribbon)
  (:init
    (is_at Omar gym) (is_at Lotte window_table)
    (is_at tesla_coil gym) (is_at wind_tunnel stage_table) (is_at ant_farm window_table) (is_at crystal_set staff_room)
    (belongs_to tesla_coil Omar) (belongs_to wind_tunnel Omar) (belongs_to ant_farm Lotte) (belongs_to crystal_set Lotte)
    (is_electric tesla_coil) (is_electric wind_tunnel)
    (has_socket stage_table)
    (poster_up window_table) (poster_up door_table)
    (knows_topic prof_diaz tesla_coil) (knows_topic prof_diaz wind_tunnel) (knows_topic prof_diaz crystal_set)
    (knows_topic dr_huang ant_farm) (knows_topic dr_huang wind_tunnel)
    (marked_by ant_farm dr_huang)
    (pinned_on white_ribbon ant_farm) (in_box red_ribbon) (in_box blue_ribbon))
  (:goal (and)))

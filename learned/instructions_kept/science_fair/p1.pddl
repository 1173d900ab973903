(define (problem fair_p1)
  (:domain science_fair)
  (:objects
    table1 table2 table3 - table
    corridor - room
    Priya Jonas Wendy - pupil
    volcano robot_arm bean_sprouts - exhibit
    mr_okafor mrs_lind - judge
    gold silver - ribbon)
  (:init
    (is_at Priya corridor) (is_at Jonas table2) (is_at Wendy corridor)
    (is_at volcano corridor) (is_at robot_arm table2) (is_at bean_sprouts table1)
    (belongs_to volcano Priya) (belongs_to robot_arm Jonas) (belongs_to bean_sprouts Wendy)
    (is_electric robot_arm)
    (has_socket table2) (has_socket table3)
    (plugged_in robot_arm)
    (poster_up table1)
    (knows_topic mr_okafor volcano) (knows_topic mr_okafor robot_arm) (knows_topic mrs_lind bean_sprouts) (knows_topic mrs_lind volcano)
    (in_box gold) (in_box silver))
  (:goal (and)))

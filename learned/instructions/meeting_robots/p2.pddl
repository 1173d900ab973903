(define (problem meeting_robots_p2)
  (:domain meeting_robots)
  (:objects
    R1 R2 R3 - robot
    hall oval_room glass_room copy_room cellar - room
    teapot juice - drink
    map report - paper
    Osei Bianchi Kuhn - guest)
  (:init
    (r_at R1 hall) (r_at R2 hall) (r_at R3 copy_room)
    (linked hall oval_room) (linked oval_room hall)
    (linked hall glass_room) (linked glass_room hall)
    (linked hall copy_room) (linked copy_room hall)
    (i_at teapot copy_room) (i_at juice hall) (i_at map oval_room)
    (carries R2 report) (tray_free R1) (tray_free R3)
    (g_at Osei hall) (g_at Bianchi glass_room) (g_at Kuhn oval_room)
    (heated glass_room) (tidy copy_room) (full_batt R3) (dock copy_room))
  (:goal (and)))

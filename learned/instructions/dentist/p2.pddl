(define (problem dentist-p2)
  (:domain dental_practice)
  (:objects c_left c_right c_kids - chair
    Okoro Weiss - dentist Jan - hygienist
    Anouk Bertil Carla - patient
    anouk_canine anouk_molar bertil_molar carla_tooth - tooth
    drill_a drill_b pliers - tool trayL trayR - tray)
  (:init (in_chair Anouk c_left) (in_chair Carla c_kids) (in_waiting_room Bertil) (chair_empty c_right) (chair_wiped c_right)
    (works_at Okoro c_left) (off_duty Weiss) (works_at Jan c_kids)
    (belongs_to anouk_canine Anouk) (belongs_to anouk_molar Anouk) (belongs_to bertil_molar Bertil) (belongs_to carla_tooth Carla)
    (decayed anouk_canine) (decayed anouk_molar) (decayed bertil_molar)
    (tool_on drill_a trayL) (sterile drill_a) (is_drill drill_a) (in_autoclave drill_b) (is_drill drill_b)
    (tool_on pliers trayR) (is_forceps pliers)
    (tray_at trayL c_left) (tray_at trayR c_right)
    (numb Anouk) (nervous Carla) (nervous Bertil) (xrayed Bertil))
  (:goal (and)))

(define (problem dentist-p1)
  (:domain dental_practice)
  (:objects chair1 chair2 - chair
    DrLind - dentist Pia - hygienist
    MrBrown MsVale Timmy - patient
    brown_molar vale_wisdom timmy_incisor - tooth
    drill1 forceps1 - tool tray1 tray2 - tray)
  (:init (in_waiting_room MsVale) (in_waiting_room Timmy) (in_chair MrBrown chair1) (chair_empty chair2)
    (works_at DrLind chair1) (off_duty Pia)
    (belongs_to brown_molar MrBrown) (belongs_to vale_wisdom MsVale) (belongs_to timmy_incisor Timmy)
    (decayed brown_molar) (decayed vale_wisdom)
    (tool_on drill1 tray1) (is_drill drill1) (in_autoclave forceps1) (is_forceps forceps1) (sterile forceps1)
    (tray_at tray1 chair2) (tray_at tray2 chair2)
    (nervous Timmy) (nervous MsVale) (xrayed MrBrown))
  (:goal (and)))

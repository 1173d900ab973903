(define (problem OfficeMail-p2)
  (:domain OfficeMail)
  (:objects
    Otto Trundle - MailBot
    Reception OpenPlan ServerRoom HRRoom Basement - Room
    MainDoor ServerDoor HRDoor CellarDoor - Door
    FrontTray HRTray - Tray
    GreenBadge SilverBadge - Badge
    Laptop Books Toner - Parcel
    Contract Payslip Memo - Letter)
  (:init
    (BotIn Otto Reception) (Carries Otto Contract)
    (BotIn Trundle OpenPlan) (HandsFree Trundle)
    (Connects MainDoor Reception OpenPlan) (Connects MainDoor OpenPlan Reception)
    (Connects ServerDoor OpenPlan ServerRoom) (Connects ServerDoor ServerRoom OpenPlan)
    (Connects HRDoor OpenPlan HRRoom) (Connects HRDoor HRRoom OpenPlan)
    (Connects CellarDoor Reception Basement) (Connects CellarDoor Basement Reception)
    (Unlocked MainDoor) (Unlocked ServerDoor)
    (Opens GreenBadge HRDoor) (Opens SilverBadge ServerDoor)
    (TrayAt FrontTray Reception) (TrayAt HRTray HRRoom)
    (LiesIn GreenBadge Reception) (LiesIn SilverBadge ServerRoom)
    (LiesIn Laptop OpenPlan) (LiesIn Books OpenPlan) (LiesIn Toner ServerRoom)
    (LiesIn Payslip HRRoom) (InTray Memo FrontTray))
  (:goal (and)))

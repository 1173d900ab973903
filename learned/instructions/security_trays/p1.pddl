(define (problem lane-1) (:domain SecurityLane)
  (:objects tray1 tray2 tray3 - Tray
    backpack handbag - Bag laptop - Device water_bottle - Liquid
    entry_belt xray_belt exit_belt - Belt check_table - Table tray_rack - Rack
    Gomez Lindqvist - Passenger large small - Size)
  (:init
    (TrayAt tray1 entry_belt) (TrayAt tray2 tray_rack) (TrayAt tray3 exit_belt)
    (SizeOf tray1 large) (SizeOf tray2 small) (SizeOf tray3 small)
    (Holds Gomez backpack) (Inside laptop tray1) (Holds Lindqvist handbag) (Inside water_bottle tray3)
    (OwnedBy backpack Gomez) (OwnedBy laptop Gomez) (OwnedBy handbag Lindqvist) (OwnedBy water_bottle Lindqvist)
    (Scanned water_bottle) (Forbidden water_bottle) (HasScanner xray_belt) (Disinfected tray2)
    (NextTo entry_belt xray_belt) (NextTo xray_belt exit_belt) (NextTo exit_belt check_table) (NextTo check_table xray_belt)
    (NextTo exit_belt tray_rack) (NextTo tray_rack entry_belt) (NextTo check_table tray_rack))
  (:goal (and)))

(define (problem eBench-p1)
  (:domain eBench)
  (:objects
    mainBoard psu ledBoard - board
    cpu eeprom opamp reg1 reg2 - chip
    trayA trayB - tray
    bench1 bench2 - workplace
    rack - spot
    logic memory analog regulator - chipKind
    red green - colour)
  (:init
    (colourOf mainBoard green) (colourOf ledBoard green) (colourOf psu red)
    (kind cpu logic) (kind eeprom memory) (kind opamp analog) (kind reg1 regulator) (kind reg2 regulator)
    (lies mainBoard bench1) (lies ledBoard bench2) (lies psu rack)
    (sits cpu mainBoard) (soldered cpu) (sits eeprom mainBoard)
    (sits reg2 psu) (soldered reg2)
    (inTray trayA opamp) (inTray trayB reg1)
    (powered ledBoard) (passed psu))
  (:goal (and)))

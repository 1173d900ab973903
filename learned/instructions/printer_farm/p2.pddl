(define (problem farm-school)
  (:domain printer-farm)
  (:objects p1 p2 p3 - fdm_printer
            reel_w reel_y reel_b - filament
            white yellow blue - colour
            nose_cone fin body parachute_hook rocket_stand - part
            Jonas Noor Eszter - operator)
  (:init (cold p1) (cold p2) (warm p3)
         (levelled p1) (bed_clear p1) (bed_clear p2)
         (loaded reel_w p1) (loaded reel_y p2) (no_filament p3) (on_rack reel_b)
         (of_colour reel_w white) (of_colour reel_y yellow) (of_colour reel_b blue)
         (todo nose_cone) (todo fin) (todo rocket_stand)
         (stuck_on parachute_hook p3) (printed_on parachute_hook p3) (in_colour parachute_hook blue)
         (in_tray body) (printed_on body p1) (in_colour body white)
         (fits nose_cone body) (fits fin body))
  (:goal (and)))

(define (problem farm-night)
  (:domain printer-farm)
  (:objects ender prusa - fdm_printer
            formlabs - resin_printer
            PLA_red PLA_black PETG_black grey_resin - filament
            red black grey - colour
            gear lid box knob - part
            Wiebke Tariq - operator)
  (:init (warm ender) (cold prusa) (warm formlabs)
         (levelled ender) (levelled formlabs)
         (bed_clear ender) (bed_clear formlabs)
         (loaded PLA_black ender) (no_filament prusa) (loaded grey_resin formlabs)
         (on_rack PLA_red) (on_rack PETG_black)
         (of_colour PLA_red red) (of_colour PLA_black black) (of_colour PETG_black black) (of_colour grey_resin grey)
         (todo gear) (todo lid) (todo knob)
         (stuck_on box prusa) (printed_on box prusa) (in_colour box red)
         (fits lid box))
  (:goal (and)))

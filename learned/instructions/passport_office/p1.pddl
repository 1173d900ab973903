(define (problem passport_office_1)
  (:domain passport_office)
  (:objects Ida Marek Sunita Leo - applicant
            Hartmann Boyd - clerk
            c1 c2 c3 - counter)
  (:init (waiting Ida) (waiting Marek) (waiting Leo) (called_to Sunita c2)
         (vacant c1) (vacant c3)
         (mans Boyd c2) (unmanned c1) (unmanned c3) (on_break Hartmann)
         (photographed Ida) (photographed Sunita) (form_filled Sunita passport) (form_filled Marek id_card))
  (:goal (and)))

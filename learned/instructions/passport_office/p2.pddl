(define (problem passport_office_2)
  (:domain passport_office)
  (:objects mr_finch mrs_finch dr_osei tilda joao - applicant
            Wanda Piet Carmen - clerk
            left_desk middle_desk right_desk - counter)
  (:init (called_to mr_finch left_desk) (waiting mrs_finch) (called_to dr_osei right_desk) (waiting tilda) (waiting joao)
         (vacant middle_desk)
         (mans Wanda left_desk) (mans Piet right_desk) (unmanned middle_desk) (on_break Carmen)
         (photographed dr_osei) (photographed mr_finch)
         (form_filled dr_osei passport) (paid dr_osei passport)
         (form_filled mr_finch id_card) (form_filled mr_finch passport))
  (:goal (and)))

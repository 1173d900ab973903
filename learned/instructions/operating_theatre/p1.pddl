(define (problem surgery-1) (:domain surgery_suite)
  (:objects ot1 ot2 - theatre recovery prep - ward supply - store
    dr_mehta dr_olsen - surgeon june karl - nurse
    mr_pike mrs_vance - patient scalpel clamp - tool)
  (:init (adjoins ot1 prep) (adjoins prep ot1) (adjoins ot2 prep) (adjoins prep ot2)
    (adjoins prep recovery) (adjoins recovery prep) (adjoins prep supply) (adjoins supply prep)
    (staff_in dr_mehta prep) (staff_in dr_olsen ot2) (staff_in june prep) (staff_in karl recovery)
    (hands_free dr_mehta) (hands_free june) (hands_free karl) (carries dr_olsen clamp)
    (tool_in scalpel supply) (sterile clamp) (used scalpel) (autoclave_in supply)
    (scrubbed dr_olsen) (not_scrubbed dr_mehta) (not_scrubbed june) (not_scrubbed karl)
    (patient_in mr_pike prep) (patient_in mrs_vance ot2) (awake mr_pike) (asleep mrs_vance)
    (lamp_on ot2) (lamp_off ot1))
  (:goal (and)))

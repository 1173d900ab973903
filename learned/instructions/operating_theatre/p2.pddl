(define (problem surgery-2) (:domain surgery_suite)
  (:objects red_theatre blue_theatre - theatre ward_a ward_b - ward cellar - store
    Ferro Quist - surgeon Ines Lou - nurse
    Ahmed Beth Carla - patient drill saw laser - tool)
  (:init (adjoins red_theatre ward_a) (adjoins ward_a red_theatre) (adjoins blue_theatre ward_b) (adjoins ward_b blue_theatre)
    (adjoins ward_a ward_b) (adjoins ward_b ward_a) (adjoins ward_b cellar) (adjoins cellar ward_b)
    (staff_in Ferro ward_a) (staff_in Quist ward_b) (staff_in Ines ward_a) (staff_in Lou cellar)
    (hands_free Ferro) (hands_free Quist) (hands_free Ines) (carries Lou laser)
    (tool_in drill red_theatre) (tool_in saw cellar) (sterile drill) (sterile laser) (used saw) (autoclave_in cellar)
    (scrubbed Ferro) (not_scrubbed Quist) (not_scrubbed Ines) (scrubbed Lou)
    (patient_in Ahmed red_theatre) (patient_in Beth ward_a) (patient_in Carla ward_b)
    (asleep Ahmed) (awake Beth) (asleep Carla) (operated Ahmed)
    (lamp_on red_theatre) (lamp_off blue_theatre))
  (:goal (and)))

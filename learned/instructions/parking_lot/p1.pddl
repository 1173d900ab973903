(define (problem parking1)
  (:domain parkinglot)
  (:objects
    mini golf beetle - saloon
    mailvan camper - van
    elm_st oak_st mill_lane - kerb
    joan ravi lee - person
    red white green - colour)
  (:init
    (foremost elm_st mini) (parked elm_st mini) (parked elm_st golf) (parked elm_st camper)
    (behind golf mini) (behind camper golf) (endcar camper)
    (foremost oak_st mailvan) (parked oak_st mailvan) (parked oak_st beetle)
    (behind beetle mailvan) (endcar beetle)
    (vacant mill_lane) (locked beetle)
    (paint mini red) (paint golf white) (paint beetle green) (paint mailvan red) (paint camper white)
    (ownedby mini joan) (ownedby mailvan joan) (ownedby golf ravi) (ownedby camper ravi) (ownedby beetle lee))
  (:goal (and)))

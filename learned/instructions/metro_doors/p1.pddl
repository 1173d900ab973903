(define (problem metroDoors1)
  (:domain metroDoors)
  (:objects
    redTrain blueTrain - train
    rFront rRear bFront bRear - door
    Central Opera Park Market - station
    Ayla Ben MrsOlsen Timmy - passenger)
  (:init
    (trainAt redTrain Central) (trainAt blueTrain Park)
    (doorOf rFront redTrain) (doorOf rRear redTrain) (doorOf bFront blueTrain) (doorOf bRear blueTrain)
    (doorOpen rFront) (jammed bFront) (locked bRear)
    (waiting Ayla Central) (waiting MrsOlsen Park) (riding Ben blueTrain) (riding Timmy redTrain)
    (link Central Opera) (link Opera Central) (link Opera Park) (link Park Opera)
    (link Park Market) (link Market Park))
  (:goal (and)))

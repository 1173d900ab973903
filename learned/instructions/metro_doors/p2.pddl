(define (problem metroDoors2)
  (:domain metroDoors)
  (:objects
    M5 M8 Shuttle - train
    D51 D52 D81 D82 S1 S2 - door
    Hub North East Terminal - station
    Dora Emil Farid - passenger)
  (:init
    (trainAt M5 Hub) (trainAt M8 East) (trainAt Shuttle Terminal)
    (doorOf D51 M5) (doorOf D52 M5) (doorOf D81 M8) (doorOf D82 M8) (doorOf S1 Shuttle) (doorOf S2 Shuttle)
    (doorOpen D51) (doorOpen D52) (jammed D52) (locked D81) (jammed S1)
    (riding Dora M5) (waiting Emil East) (waiting Farid Hub)
    (link Hub North) (link North Hub) (link Hub East) (link East Hub) (link Hub Terminal) (link Terminal Hub))
  (:goal (and)))

(define (problem falc-2) (:domain falconry)
  (:objects kes lanner7 - falcon harris-a harris-b - hawk barney - owl
    finn greta - falconer
    lawn-perch tower-perch - perch moor - field night-mews day-mews - mews
    hood-1 hood-2 - hood silver-bell tin-bell - bell)
  (:init
    (perched kes lawn-perch) (perched lanner7 tower-perch) (on-glove harris-a finn) (perched harris-b night-mews) (perched barney day-mews)
    (standing finn lawn-perch) (standing greta day-mews) (glove-free greta)
    (unhooded kes) (unhooded lanner7) (unhooded harris-a) (hooded harris-b hood-2) (unhooded barney)
    (spare hood-1) (spare tin-bell) (belled kes silver-bell) (weighed barney)
    (hungry kes) (hungry lanner7) (hungry harris-a) (well-fed harris-b) (hungry barney)
    (trail lawn-perch tower-perch) (trail tower-perch lawn-perch) (trail lawn-perch day-mews) (trail day-mews lawn-perch)
    (trail day-mews night-mews) (trail night-mews day-mews) (trail lawn-perch moor) (trail moor lawn-perch))
  (:goal (and)))

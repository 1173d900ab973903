(define (problem harbour-street)
  (:domain evidence-room)
  (:objects knife phone glove banknotes - exhibit
            Sgt_Holt PC_Adeyemi Det_Marsh - officer
            locker_1 locker_2 - locker
            dna fingerprints - lab-test
            burglary arson - case)
  (:init (stored-in knife locker_1) (stored-in phone locker_1) (stored-in banknotes locker_2)
         (signed-out glove PC_Adeyemi)
         (bagged knife) (bagged phone) (bagged banknotes) (labelled knife) (photographed phone)
         (belongs-to knife burglary) (belongs-to phone burglary) (belongs-to glove arson) (belongs-to banknotes arson)
         (locked locker_1) (has-key Sgt_Holt locker_1) (has-key Det_Marsh locker_2)
         (trained Det_Marsh fingerprints) (trained PC_Adeyemi dna)
         (closed arson))
  (:goal (and)))

(define (problem vacc-2)
  (:domain vaccination-centre)
  (:objects n_ortiz n_blake n_sato - nurse
            Gwen Harry Lotte Milos Priya - patient
            b1 b2 - booth
            rabies polio - vaccine)
  (:init (staffs n_ortiz b1) (staffs n_blake b2) (staffs n_sato b2)
         (sits Gwen b1) (sits Harry b2) (queueing Lotte) (queueing Milos) (queueing Priya)
         (registered Gwen) (registered Harry) (registered Priya)
         (stock rabies b1) (stock polio b2)
         (jabbed Gwen rabies n_ortiz) (plastered Harry))
  (:goal (and)))

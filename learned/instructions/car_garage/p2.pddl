(define (problem garage-p2)
  (:domain garage)
  (:objects
    forecourt paintshop - bay
    hoistbay pit - liftbay
    taxi hearse ambulance lotus - car
    jo abdul mei - mechanic
    ratchet crossbar - tool
    std_t std_h std_a slick1 new1 new2 - tyre)
  (:init
    (inbay pit taxi) (raised taxi) (inbay forecourt hearse) (inbay hoistbay ambulance) (inbay paintshop lotus)
    (workingin jo pit) (workingin abdul forecourt) (workingin mei paintshop)
    (holds jo ratchet) (holds abdul new1)
    (lying crossbar hoistbay) (lying new2 forecourt)
    (mounted std_t taxi) (mounted std_h hearse) (mounted std_a ambulance) (mounted slick1 lotus)
    (worn slick1) (worn std_h)
    (oilfresh ambulance)
    (incharge jo taxi) (incharge jo ambulance) (incharge abdul hearse) (incharge mei lotus)
    (= (total-cost) 0))
  (:goal (and)))

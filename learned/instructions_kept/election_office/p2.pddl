(define (problem election-p2)
  (:domain electionOffice)
  (:objects
    school_hall foyer vault_room - room
    clerk_a clerk_b clerk_c - clerk
    Yusuf Greta Paolo Wanda - voter
    red_box grey_box - box)
  (:init
    (personIn clerk_a school_hall) (personIn clerk_b countingHall) (personIn clerk_c foyer)
    (personIn Yusuf foyer) (personIn Greta school_hall) (personIn Paolo school_hall) (personIn Wanda foyer)
    (boxIn grey_box school_hall) (carriesBox clerk_c red_box)
    (empHanded clerk_a) (empHanded clerk_b) (sworn clerk_a) (sworn clerk_c)
    (sealed red_box) (registered Greta) (registered Paolo) (registered Wanda) (hasBallot Greta) (hasBallot Paolo)
    (doorOpen school_hall) (doorOpen foyer) (doorOpen countingHall))
  (:goal (and)))

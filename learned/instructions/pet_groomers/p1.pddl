(define (problem groomP1)
  (:domain petGroomers)
  (:objects bigTub smallTub - tub
            table1 - table
            cageA cageB - cage
            Rex Bella - dog
            Mimi - cat
            Hopper - rabbit
            Sandra Luis - groomer
            scissors clippers - tool)
  (:init (petAt Rex lobby) (petAt Bella cageA) (petAt Mimi cageB) (petAt Hopper table1)
         (muddy Rex) (muddy Mimi) (wet Bella) (hasBow Mimi)
         (hasTool Sandra scissors) (onHook clippers) (onHook dryer)
         (cutsFur scissors) (cutsNails clippers))
  (:goal (and)))

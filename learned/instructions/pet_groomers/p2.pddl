(define (problem groomP2)
  (:domain petGroomers)
  (:objects tub1 - tub
            tableLeft tableRight - table
            cage1 cage2 cage3 - cage
            Fritz Waldi Lotte - dog
            Minka Tiger - cat
            Anke Jo - groomer
            shears nipper razor - tool)
  (:init (petAt Fritz tub1) (petAt Waldi cage1) (petAt Lotte lobby) (petAt Minka cage3) (petAt Tiger lobby)
         (muddy Fritz) (muddy Waldi) (muddy Tiger) (wet Minka) (wet Fritz) (trimmed Waldi) (nailsDone Lotte) (hasBow Lotte)
         (hasTool Jo dryer) (onHook shears) (hasTool Anke nipper) (onHook razor)
         (cutsFur shears) (cutsFur razor) (cutsNails nipper))
  (:goal (and)))

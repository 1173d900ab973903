(define (problem dog_school_1)
  (:domain dog_school)
  (:objects
    rex bella mops wolfi - dog
    ms_hart olu - trainer
    yard hall office - spot
    kennel_1 kennel_2 - kennel
    sit roll_over fetch - trick
    black white brown - colour)
  (:init
    (dog_at rex kennel_1) (dog_at bella kennel_1) (dog_at mops yard) (dog_at wolfi kennel_2)
    (trainer_at ms_hart office) (trainer_at olu yard)
    (shut kennel_2)
    (treat_jar office) (has_treat olu)
    (hungry rex) (hungry mops)
    (has_learned bella sit) (has_learned wolfi sit) (has_learned wolfi fetch)
    (can_teach ms_hart sit) (can_teach ms_hart roll_over) (can_teach olu fetch) (can_teach olu sit)
    (fur rex black) (fur bella white) (fur mops brown) (fur wolfi black))
  (:goal (and)))

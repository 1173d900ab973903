(define (problem quiz-final)
  (:domain quiz-show)
  (:objects
    makeup wings - backstage
    desk1 desk2 desk3 - desk
    Sonja Malik - host
    teacher nurse plumber - contestant
    gold_env blue_env pink_env - envelope)
  (:init
    (walkway makeup wings) (walkway wings makeup) (walkway wings desk1) (walkway desk1 wings)
    (walkway wings desk2) (walkway desk2 wings) (walkway wings desk3) (walkway desk3 wings)
    (stands Sonja desk1) (stands Malik makeup) (stands teacher desk2) (stands nurse wings) (stands plumber makeup)
    (miked Sonja) (powdered Sonja) (miked teacher) (miked nurse)
    (lit desk1) (lit desk3)
    (in-hand gold_env Sonja) (env-on blue_env wings) (env-on pink_env desk3)
    (sealed gold_env) (sealed blue_env) (sealed pink_env))
  (:goal (and)))

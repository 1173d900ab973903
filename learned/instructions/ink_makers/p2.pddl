(define (problem ink-p2)
  (:domain ink-makers)
  (:objects
    Amir Judith Cleo - person
    vermilion azurite gall - jar
    pot-a pot-b pot-c pot-d pot-e - pot
    rack1 rack2 - shelf)
  (:init
    (is-red vermilion) (is-blue azurite)
    (is-ground vermilion)
    (is-with pot-a Amir) (is-with pot-b Judith) (is-on pot-c rack1) (is-on pot-d rack1) (is-on pot-e rack2)
    (stirred-in Amir vermilion pot-a) (is-strained pot-a)
    (is-corked pot-d) (is-corked pot-e) (is-labelled pot-e))
  (:goal (and)))

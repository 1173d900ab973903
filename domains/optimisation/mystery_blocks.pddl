; The blocks domain in words that give nothing away (after Valmeekam et al., PlanBench, 2023).
(define (domain mystery-blocks)
  (:requirements :strips :typing)
  (:types object)
  (:predicates (craves ?eater ?food) (planet ?thing) (province ?thing) (pain ?thing) (harmony))
  (:action attack
    :parameters (?thing)
    :precondition (and (planet ?thing) (province ?thing) (harmony))
    :effect (and (pain ?thing) (not (planet ?thing)) (not (province ?thing)) (not (harmony))))
  (:action succumb
    :parameters (?thing)
    :precondition (pain ?thing)
    :effect (and (planet ?thing) (province ?thing) (harmony) (not (pain ?thing))))
  (:action overcome
    :parameters (?thing ?other)
    :precondition (and (pain ?thing) (province ?other))
    :effect (and (craves ?thing ?other) (province ?thing) (harmony) (not (pain ?thing)) (not (province ?other))))
  (:action feast
    :parameters (?thing ?other)
    :precondition (and (craves ?thing ?other) (province ?thing) (harmony))
    :effect (and (pain ?thing) (province ?other) (not (craves ?thing ?other)) (not (province ?thing)) (not (harmony)))))

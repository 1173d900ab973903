(define (problem campsite-task) (:domain campsite)
  (:objects ada ben - camper oak brook meadow - pitch dome tipi - tent redCanoe - canoe)
  (:init (pitched dome meadow) (packed tipi) (freePitch oak) (freePitch brook) (shady oak) (fireAt meadow) (sleepsIn ben dome))
  (:goal (and)))

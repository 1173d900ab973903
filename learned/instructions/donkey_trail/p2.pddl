(define (problem donk-2)
  (:domain donkey-trail)
  (:objects
    valley ford ledge refuge - stop
    d1 d2 d3 - donkey
    Marco - herder
    water_cans blankets medicine cheese - load)
  (:init
    (path valley ford) (path ford valley) (path ford ledge) (path ledge ford) (path ledge refuge) (path refuge ledge)
    (path valley ledge)
    (hay valley) (hay refuge)
    (at-b d1 valley) (at-b d2 ford) (at-b d3 refuge)
    (at-h Marco valley) (leads Marco d1) (unled d2) (unled d3)
    (on water_cans d1) (bare d2) (bare d3)
    (at-l blankets ford) (at-l medicine valley) (at-l cheese refuge)
    (fed d3) (rested d1) (shod d1) (shod d2)
    (grey d2) (heavy water_cans))
  (:goal (and)))

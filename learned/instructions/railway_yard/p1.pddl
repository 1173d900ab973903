(define (problem yard-morning)
  (:domain shunting-yard)
  (:objects
    arrival sorting-1 sorting-2 ramp-track engine-shed - track
    bertha d-27 - engine
    w1 w2 w3 w4 w5 - wagon
    tanker boxcar flatcar - kind
    red green blue grey - colour)
  (:init
    (joined engine-shed arrival) (joined arrival engine-shed)
    (joined arrival sorting-1) (joined sorting-1 arrival)
    (joined arrival sorting-2) (joined sorting-2 arrival)
    (joined sorting-1 ramp-track) (joined ramp-track sorting-1)
    (joined sorting-2 ramp-track) (joined ramp-track sorting-2)
    (has-ramp ramp-track)
    (on-track bertha engine-shed) (light bertha) (painted bertha green)
    (on-track d-27 arrival) (coupled d-27 w1) (painted d-27 grey)
    (on-track w1 arrival) (has-kind w1 tanker) (painted w1 red) (laden w1)
    (on-track w2 arrival) (has-kind w2 boxcar) (painted w2 blue) (laden w2) (brake-on w2)
    (on-track w3 sorting-1) (has-kind w3 boxcar) (painted w3 red) (brake-on w3)
    (on-track w4 sorting-2) (has-kind w4 flatcar) (painted w4 blue) (laden w4) (brake-on w4)
    (on-track w5 sorting-1) (has-kind w5 tanker) (painted w5 grey))
  (:goal (and)))

(define (problem reef-1) (:domain reef-keepers)
  (:objects clawdia pincer - crawler ray - glider
    tank-a tank-b - nursery north-ledge bommie wreck - outcrop
    staghorn brain-coral sea-fan elkhorn - fragment
    red purple green - colour starfish urchin - pest)
  (:init
    (bot-on clawdia tank-a) (bot-on pincer bommie) (bot-on ray north-ledge) (lamp-lit ray)
    (frag-on staghorn tank-a) (frag-on brain-coral tank-a) (frag-on sea-fan tank-b) (frag-on elkhorn bommie) (glued elkhorn)
    (hue staghorn purple) (hue brain-coral green) (hue sea-fan red) (hue elkhorn purple)
    (bleached elkhorn) (infests starfish wreck) (infests starfish bommie) (infests urchin north-ledge)
    (swim-lane tank-a tank-b) (swim-lane tank-b tank-a) (swim-lane tank-b north-ledge) (swim-lane north-ledge tank-b)
    (swim-lane north-ledge bommie) (swim-lane bommie north-ledge) (swim-lane bommie wreck) (swim-lane wreck bommie))
  (:goal (and)))

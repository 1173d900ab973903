(define (problem reef-2) (:domain reef-keepers)
  (:objects crab1 crab2 - crawler manta skate - glider
    hatchery - nursery east-wall west-wall lagoon-rock arch - outcrop
    frag1 frag2 frag3 frag4 - fragment
    orange blue - colour snail crown-of-thorns - pest)
  (:init
    (bot-on crab1 hatchery) (bot-on crab2 lagoon-rock) (bot-on manta arch) (bot-on skate hatchery)
    (in-claw frag4 crab2) (claw-busy crab2) (lamp-lit manta) (lamp-lit crab1)
    (frag-on frag1 hatchery) (frag-on frag2 hatchery) (frag-on frag3 east-wall) (glued frag3)
    (hue frag1 orange) (hue frag2 blue) (hue frag3 orange) (hue frag4 blue)
    (bleached frag2) (bleached frag3)
    (infests snail hatchery) (infests crown-of-thorns east-wall) (infests crown-of-thorns arch) (infests snail west-wall)
    (surveyed lagoon-rock)
    (swim-lane hatchery lagoon-rock) (swim-lane lagoon-rock hatchery) (swim-lane lagoon-rock east-wall) (swim-lane east-wall lagoon-rock)
    (swim-lane lagoon-rock west-wall) (swim-lane west-wall lagoon-rock) (swim-lane west-wall arch) (swim-lane arch west-wall)
    (swim-lane east-wall arch) (swim-lane arch east-wall))
  (:goal (and)))

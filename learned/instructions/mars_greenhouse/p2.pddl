(define (problem greenhouse-sol-480)
  (:domain mars-greenhouse)
  (:objects
    rover-k9 hydra pip - robot
    north-bay south-bay hub cold-room - zone
    a-north a-south a-cold - airlock
    alpha beta gamma delta - tray
    potato bean radish - vegetable
    thyme sage - herb)
  (:init
    (links a-north hub north-bay) (links a-north north-bay hub)
    (links a-south hub south-bay) (links a-south south-bay hub)
    (links a-cold hub cold-room) (links a-cold cold-room hub)
    (sealed a-north) (sealed a-cold)
    (robot-in rover-k9 north-bay) (robot-in hydra hub) (robot-in pip south-bay)
    (arms-free rover-k9) (arms-free pip) (aboard gamma hydra)
    (grows-in potato alpha) (grows-in bean beta) (grows-in radish beta) (grows-in thyme gamma) (grows-in sage delta)
    (tray-in alpha north-bay) (tray-in beta hub) (tray-in delta cold-room)
    (watered sage) (watered potato)
    (lit north-bay) (lit south-bay) (lit hub))
  (:goal (and)))

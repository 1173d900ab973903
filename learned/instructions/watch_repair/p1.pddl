(define (problem watch-1)
  (:domain watch-repair)
  (:objects omega pocketwatch diver
            old_spring new_spring crystal crown
            tray safe
            hale ortiz)
  (:init
    (watch omega) (watch pocketwatch) (watch diver)
    (part old_spring) (part new_spring) (part crystal) (part crown)
    (place bench) (place tray) (place safe)
    (customer hale) (customer ortiz)
    (owns hale pocketwatch) (owns ortiz omega) (owns ortiz diver)
    (gold pocketwatch) (silver omega) (silver diver) (worn old_spring)
    (hand-empty)
    (in omega safe) (in pocketwatch bench) (in diver tray)
    (in new_spring tray) (in crystal safe) (in crown tray)
    (fitted old_spring pocketwatch)
    (case-open pocketwatch) (case-shut omega) (case-shut diver)
    (wound omega))
  (:goal (and)))

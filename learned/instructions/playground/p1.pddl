(define (problem play-p1)
  (:domain playground)
  (:objects Lily Max Zoe - child
            nanny - grownup
            swing1 - swing
            bigslide - slide
            seesaw1 - seesaw
            sandpit1 - sandpit
            redball blueball - ball
            pail - bucket)
  (:init (next_to swing1 bigslide) (next_to bigslide swing1) (next_to bigslide seesaw1) (next_to seesaw1 bigslide)
         (next_to seesaw1 sandpit1) (next_to sandpit1 seesaw1)
         (child_at Lily swing1) (child_at Max sandpit1) (child_at Zoe bigslide) (grownup_at nanny seesaw1)
         (toy_at redball bigslide) (toy_at pail seesaw1) (holds Max blueball)
         (muddy Max) (hat_on Zoe) (is_wet swing1) (is_wet bigslide) (castle_in sandpit1)
         (friends Lily Zoe) (friends Zoe Lily) (is_tall Lily) (is_short Max) (is_short Zoe))
  (:goal (and)))

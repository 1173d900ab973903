(define (problem radioStudio-p2)
  (:domain radioStudio)
  (:objects
    booth hall lounge - room
    theo nell - person
    tariq birgit yuki - guest
    vocal_mic ribbon_mic spare_mic - mic
    desk_a desk_b - desk
    intro outro take5 nocturne - track)
  (:init
    (nextTo booth hall) (nextTo hall booth)
    (nextTo hall lounge) (nextTo lounge hall)
    (inRoom booth theo) (inRoom booth tariq) (inRoom hall birgit) (inRoom lounge yuki) (inRoom lounge nell)
    (micIn booth vocal_mic) (micIn hall ribbon_mic) (micIn hall spare_mic)
    (patched desk_a vocal_mic) (patched desk_a ribbon_mic)
    (muted ribbon_mic) (muted spare_mic)
    (recorded tariq)
    (cued desk_a nocturne) (cued desk_b intro)
    (jingle intro) (jingle outro))
  (:goal (and)))

(define (problem laser1)
  (:domain lasertag)
  (:objects
    Sanne Deniz Olu Kit - player
    bunker bridge maze armoury - zone
    vest1 vest2 vest3 - vest
    gold_flag silver_flag - flag)
  (:init
    (door bunker bridge) (door bridge bunker) (door bridge maze) (door maze bridge) (door bridge armoury) (door armoury bridge)
    (pl_in Sanne bunker) (pl_in Deniz maze) (pl_in Olu armoury) (pl_in Kit armoury)
    (member Sanne REDS) (member Olu REDS) (member Deniz BLUES) (member Kit BLUES)
    (vest_on Sanne vest1) (vest_on Deniz vest2) (spare vest3)
    (charged vest1)
    (flag_in gold_flag bunker) (has_flag Deniz silver_flag)
    (foggy maze))
  (:goal (and)))

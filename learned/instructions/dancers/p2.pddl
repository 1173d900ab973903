(define (problem dancers-p2)
  (:domain ballroom_evening)
  (:objects
    madame_x - teacher
    zoe luca noor kit pia sam ola rex - student)
  (:init
    (leads madame_x kit) (leads zoe luca)
    (has_no_partner noor) (has_no_partner pia) (has_no_partner sam) (has_no_partner ola) (has_no_partner rex)
    (stands_beside noor pia) (stands_beside pia noor)
    (stands_beside kit zoe) (stands_beside zoe kit)
    (stands_beside sam ola) (stands_beside ola sam)
    (is_seated sam) (is_seated ola)
    (is_warmed_up zoe) (is_warmed_up luca)
    (knows_how_to_lead madame_x) (knows_how_to_lead zoe) (knows_how_to_lead luca)
    (knows_how_to_lead noor) (knows_how_to_lead sam) (knows_how_to_lead rex)
    (dressed_in_red zoe) (dressed_in_red pia) (dressed_in_red rex)
    (dressed_in_black madame_x) (dressed_in_black luca) (dressed_in_black sam))
  (:goal (and)))

(define (problem band-hire-p2)
  (:domain band-hire)
  (:objects
    mei otto vic ines - member
    horn cornet euphonium - brass
    side_drum tenor_drum - drum
    clarinet fife - instrument
    case_a case_b - case
    shelf_high shelf_low - place
    counter - desk)
  (:init
    (stored horn shelf_low) (dented horn) (hired-by cornet mei)
    (stored euphonium shelf_high) (polished euphonium)
    (hired-by side_drum otto) (stored tenor_drum counter) (in-tune tenor_drum)
    (stored clarinet shelf_low) (in-case clarinet case_a) (stored fife counter) (empty-case case_b)
    (paid mei) (paid otto)
    (plays mei cornet) (plays mei horn) (plays otto side_drum) (plays otto tenor_drum)
    (plays vic euphonium) (plays vic horn) (plays ines clarinet) (plays ines fife))
  (:goal (and)))

(define (problem darts-1)
  (:domain darts-league)
  (:objects Barry Sheila Gita Des - player
    Foxes Badgers - team
    Red_Lion Anchor Old_Mill - pub
    lion_board anchor_board - board
    cup shield - trophy)
  (:init (plays-for Barry Foxes) (plays-for Sheila Foxes) (plays-for Gita Badgers) (plays-for Des Badgers)
    (present Barry Red_Lion) (present Sheila Anchor) (present Gita Red_Lion) (present Des Old_Mill)
    (board-in lion_board Red_Lion) (board-in anchor_board Anchor)
    (practised Barry lion_board) (beat Barry Gita Red_Lion)
    (chalked Sheila anchor_board) (wiped lion_board)
    (trophy-with shield Des) (trophy-in cup Anchor))
  (:goal (and)))

(define (problem clocks-2)
  (:domain clock-repair-shop)
  (:objects
    Mo Tilda - clocksmith
    wall_clock1 wall_clock2 carriage_clock grandfather chess_clock - clock
    small_key pliers oiler - tool
    bench_a bench_b - bench
    oak_shelf - shelf
    front_window side_window - window)
  (:init
    (at-bench Mo bench_a) (at-bench Tilda bench_a)
    (has Tilda pliers) (has Mo small_key) (rack oiler)
    (on grandfather bench_b) (full bench_b)
    (on wall_clock1 oak_shelf) (on wall_clock2 front_window) (on carriage_clock oak_shelf)
    (on chess_clock side_window)
    (running wall_clock2) (running grandfather) (striking grandfather)
    (broken-spring carriage_clock) (oiled chess_clock)
    (spring-tool pliers) (oil-tool oiler) (key small_key)
    (antique grandfather) (antique carriage_clock))
  (:goal (and)))

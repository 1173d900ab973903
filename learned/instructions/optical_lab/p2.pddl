(define (problem lab-friday)
  (:domain optical-lab)
  (:objects big_lens small_lens thick_lens thin_lens spare_lens - lens
            reading_glasses sunglasses goggles - frame
            wheel_a wheel_b - grinder
            oven - coater
            green rose - tint
            Pia Ruben - customer)
  (:init (FITTED big_lens sunglasses left) (FITTED small_lens sunglasses right)
         (LOOSE thick_lens) (LOOSE spare_lens) (ON-MACHINE thin_lens wheel_b)
         (IDLE wheel_a) (IDLE oven)
         (TINTED big_lens green) (TINTED small_lens green)
         (UNTINTED thick_lens) (UNTINTED thin_lens) (TINTED spare_lens rose)
         (IS-GROUND big_lens) (IS-GROUND small_lens) (IS-GROUND thin_lens)
         (IS-POLISHED big_lens) (IS-POLISHED small_lens)
         (HAS-COATING big_lens)
         (SLOT-EMPTY reading_glasses left) (SLOT-EMPTY reading_glasses right)
         (SLOT-EMPTY goggles left) (SLOT-EMPTY goggles right)
         (IN-LAB reading_glasses) (IN-LAB sunglasses) (IN-LAB goggles))
  (:goal (and)))

(define (problem galley_p1)
  (:domain ships_galley)
  (:objects
    Cookie Jonas - cook
    galley larder mess hold - room
    big_pot small_pot - pot
    stove_a stove_b - stove
    onions potatoes turnips cod - ingredient)
  (:init
    (hatch galley larder) (hatch larder galley)
    (hatch galley mess) (hatch mess galley)
    (hatch larder hold) (hatch hold larder)
    (stove_in stove_a galley) (stove_in stove_b galley)
    (cook_in Cookie galley) (cook_in Jonas mess)
    (pot_on big_pot stove_a) (pot_on small_pot stove_b)
    (lit stove_b) (lashed small_pot)
    (stowed onions larder) (stowed potatoes hold) (stowed turnips hold)
    (carries Cookie cod))
  (:goal (and)))

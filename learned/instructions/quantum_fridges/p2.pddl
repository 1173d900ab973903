(define (problem qfridge-2)
  (:domain qfridge)
  (:objects
    kelvin nernst pauli - fridge
    qubit-a qubit-b qubit-c dummy - chip
    bond-table side-table - bench
    locker - cabinet
    Ines Ben - engineer
    dc-line - line)
  (:init
    (chip-on qubit-a locker) (chip-on qubit-b side-table) (holds Ben qubit-c) (chip-inside dummy nernst)
    (free-hands Ines)
    (vacant kelvin) (vacant pauli) (lid-open nernst) (pumped kelvin)
    (spare he-line) (hooked-up pauli dc-line)
    (bonded qubit-b) (bonded dummy) (calibrated qubit-b)
    (superconducting qubit-a) (superconducting qubit-b) (superconducting qubit-c)
    (cracked dummy)
    (expert Ines) (expert Ben))
  (:goal (and)))

(define (problem auction-p2)
  (:domain auction-house)
  (:objects hall cellar foyer office - room
            oil-1 oil-2 - painting
            blue-vase red-vase - vase
            cuckoo - clock
            Sam Ned - porter
            DrKohl - expert
            Ines Hugo - bidder)
  (:init (door podium hall) (door hall podium) (door hall foyer) (door foyer hall) (door foyer office) (door office foyer)
         (door hall cellar) (door cellar hall)
         (lot-in oil-1 cellar) (lot-in oil-2 office) (lot-in blue-vase cellar) (lot-in red-vase hall)
         (carrying Ned cuckoo) (busy Ned)
         (person-in Sam cellar) (person-in Ned foyer) (person-in DrKohl office) (person-in Ines foyer) (person-in Hugo hall)
         (appraised red-vase) (appraised oil-1) (catalogued oil-1) (wrapped blue-vase)
         (sold oil-2) (sold-to oil-2 Hugo) (registered Hugo) (has-paddle Hugo)
         (antique oil-1) (antique cuckoo) (fake red-vase))
  (:goal (and)))

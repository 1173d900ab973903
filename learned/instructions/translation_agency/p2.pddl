(define (problem agency-p2)
  (:domain translationAgency)
  (:objects
    Marta Dieter Fatima Leo - translator
    will diploma recipe letter - text
    german polish arabic - language
    desk1 desk2 desk3 desk4 desk5 - desk
    court embassy - client)
  (:init
    (speaks Marta polish) (speaks Marta german)
    (speaks Dieter german) (speaks Fatima arabic) (speaks Fatima german)
    (speaks Leo polish) (speaks Leo arabic)
    (seatedAt Marta desk1) (seatedAt Dieter desk2) (seatedAt Fatima desk3) (seatedAt Leo desk4)
    (vacant desk5)
    (hasFile Dieter will) (hasFile Leo diploma) (hasFile Marta recipe) (hasFile Fatima letter)
    (original will german) (exists-in will german)
    (original diploma arabic) (exists-in diploma arabic) (exists-in diploma polish) (translated Leo diploma polish)
    (original recipe polish) (exists-in recipe polish)
    (original letter german) (exists-in letter german) (proofread Dieter letter german))
  (:goal (and)))

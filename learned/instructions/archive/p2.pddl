(define (problem archive_p2)
  (:domain state_archive)
  (:objects
    basement office lobby - room
    cab1 cab2 cab3 - cabinet
    scanx - scanner
    bo ingrid - clerk
    folder-17 folder-18 folder-23 folder-40 folder-51 - folder
    low high - level)
  (:init
    (stands_in cab1 basement) (stands_in cab2 basement) (stands_in cab3 office) (stands_in scanx office)
    (folder_in folder-17 cab1) (folder_in folder-18 cab1) (folder_in folder-23 cab2) (folder_in folder-40 cab3)
    (clerk_has ingrid folder-51)
    (graded folder-17 low) (graded folder-18 high) (graded folder-23 high) (graded folder-40 low) (graded folder-51 low)
    (cleared_for bo low) (cleared_for ingrid low) (cleared_for ingrid high)
    (locked cab2) (digitised folder-18)
    (clerk_in bo lobby) (clerk_in ingrid basement))
  (:goal (and)))

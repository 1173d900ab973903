(define (domain meteor_hunters)
  (:requirements :strips :typing)
  (:types hunter camera hill shower stone - object)
  (:predicates
    (on_hill ?h - hunter ?k - hill)
    (cam_on ?c - camera ?k - hill)
    (cam_with ?c - camera ?h - hunter)
    (aimed ?c - camera ?s - shower)
    (lens_open ?c - camera)
    (lens_shut ?c - camera)
    (spotted ?h - hunter ?s - shower ?k - hill)
    (filmed ?c - camera ?s - shower)
    (stone_on ?x - stone ?k - hill)
    (found ?h - hunter ?x - stone))
  (:action hike
    :parameters (?h - hunter ?a ?b - hill)
    :precondition (on_hill ?h ?a)
    :effect (and (on_hill ?h ?b) (not (on_hill ?h ?a))))
  (:action shoulder
    :parameters (?h - hunter ?c - camera ?k - hill)
    :precondition (and (on_hill ?h ?k) (cam_on ?c ?k) (lens_shut ?c))
    :effect (and (cam_with ?c ?h) (not (cam_on ?c ?k))))
  (:action set_up
    :parameters (?h - hunter ?c - camera ?k - hill)
    :precondition (and (on_hill ?h ?k) (cam_with ?c ?h))
    :effect (and (cam_on ?c ?k) (not (cam_with ?c ?h))))
  (:action aim
    :parameters (?h - hunter ?c - camera ?k - hill ?old ?new - shower)
    :precondition (and (on_hill ?h ?k) (cam_on ?c ?k) (aimed ?c ?old))
    :effect (and (not (aimed ?c ?old)) (aimed ?c ?new)))
  (:action open_lens
    :parameters (?h - hunter ?c - camera ?k - hill)
    :precondition (and (on_hill ?h ?k) (cam_on ?c ?k) (lens_shut ?c))
    :effect (and (lens_open ?c) (not (lens_shut ?c))))
  (:action shut_lens
    :parameters (?h - hunter ?c - camera ?k - hill)
    :precondition (and (on_hill ?h ?k) (cam_on ?c ?k) (lens_open ?c))
    :effect (and (lens_shut ?c) (not (lens_open ?c))))
  (:action film
    :parameters (?h - hunter ?c - camera ?k - hill ?s - shower)
    :precondition (and (on_hill ?h ?k) (cam_on ?c ?k) (aimed ?c ?s) (lens_open ?c))
    :effect (filmed ?c ?s))
  (:action spot
    :parameters (?h - hunter ?s - shower ?k - hill)
    :precondition (on_hill ?h ?k)
    :effect (spotted ?h ?s ?k))
  (:action collect
    :parameters (?h - hunter ?x - stone ?k - hill)
    :precondition (and (on_hill ?h ?k) (stone_on ?x ?k))
    :effect (and (found ?h ?x) (not (stone_on ?x ?k)))))

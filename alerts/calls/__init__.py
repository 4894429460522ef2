"""Somebody has to know, now: who is on duty is called, again and again, until somebody takes it or it is over.

raising      a fact that needs a person becomes a call, in the same unit of work      <- read this first
ringing      what is due is rung by e-mail and webhook; then the next person
duty         who is on duty, in which order
"""

"""Destinations: channels with their coverage and sealed credentials, and the partners behind some of them.

coverage   area documents: checked when they come in, shapes when they are needed
index      which channels reach a ground, asked of an index that is never stale
checking   what somebody asked for, checked against the kind's own settings
adding     a channel is made; its secrets are sealed
changing   settings, coverage and name change; kind and sandbox never do
opening    a channel's settings with its secrets, to call the platform outside any transaction
health     what the last look at the platform said
partners   organisations that relay, and their keys
"""

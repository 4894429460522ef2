"""WHEN: everything that runs outside a request.

stopping   how a process ends: asked once it finishes what it holds, asked twice it is gone
monitoring /metrics on a port of its own
crashes    what is logged when our own code fails
delivering one round of deliveries: as many at once as a kind allows, none waiting for the slowest
interpreter Python itself, set for processes that stay up: its cycle collector, and who has its lock for how long
seats      who may do rounds of a bulk kind: one at a time in each process
schedule   the rounds: what there is to do, each a batch function over due rows; any number of processes may run them
pool       the embedded runner: the rounds in threads, each woken by its queue's bell; threads reserved for retractions
app        the Celery application of full mode; a task is a wake-up
tasks      the one task: a round
relay      wake-ups on their way to Celery, and again for what a lost broker forgot
children   processes that never outlive us
lanes      `homeward work` with a broker: Celery workers side by side, one for retractions alone
server     the web application in a thread of its own
opening    what every process that stays up does first
running    what runs in the foreground until a signal stops it: up, serve, work, tick
bundled    a real PostgreSQL and a real Valkey for the demo and the tests
story      the main job, told step by step on the demo's stage
staging    where it plays: a whole Homeward on loopback, in one process or as installed
demo       the story, and then the addresses to look at
cli        the `homeward` command; mounts alerts/cli.py
"""

"""Administration on the machine itself: a file for each group of commands, mounted by the `homeward` program.

refusals    what goes wrong becomes lines on standard error and an exit code      <- read this first
intake      files that a command is given
opening     settings and the service, opened for one command
render rendering   posters and texts of a case document, without a database
people      staff, token
channels    channel, partner
cases       case import
places taking   areas find, import, propose; keeps what was imported
records     db upgrade, cap lint, audit verify
doctor examining   what is wrong here, each with its cure; examining_settings, examining_store: its parts
starting    what a service asks before it runs: the same sentences, and it does not run with what can not work

Inside the commands stand the imports of verbs, and of all that needs SQLAlchemy, shapely or Pillow: loading them takes
two seconds, and `--help` must come at once.
"""

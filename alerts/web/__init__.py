"""The doors: an API for machines, a desk for officers, pages for the public.

app            one FastAPI application of all of it
store          what every door is given; deps: who is asking, and the service that answers
problems       every error as RFC 9457 problem+json, or as a page that says what to do; refusals: of single fields
middleware     how much may be sent and how slowly, what every answer carries, what is said when we fail
apart          desk and API at a host of their own, where one is set
forms          forms with files, read into memory alone
limits         how often one may ask
idempotency    the same POST under the same key answers as it did before (models, queries)
waiting        what is said where others make us wait
probes         whether the process lives and may be sent work; what it counts
telling        what is told and counted of every request
api/           /v1 operations
desk/          pages for officers; whole without JavaScript
public/        pages, posters, CAP, feeds: pre-rendered bytes for everybody
"""

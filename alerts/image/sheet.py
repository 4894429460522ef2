"""A sheet of ours as whoever opens the PDF sees it: pixels out of our own file, never out of a stranger's."""

from threading import Lock

from PIL import Image

PX = 2  # to the point: one for each of the layout's own
FINER = 2  # times as fine first: letters are set on whole pixels, and their places matter more than their edges

_TURN = Lock()  # pdfium is not made for several threads at once


def open_sheet(data: bytes) -> Image.Image:
    """The only page, grey, 1190 x 1684 px of an A4. `data`: a PDF of our own making, by its digest."""
    import pypdfium2  # 8 MB, and only the web asks

    with _TURN:
        document = pypdfium2.PdfDocument(data)
        try:
            page: Image.Image = document[0].render(scale=PX * FINER, grayscale=True).to_pil()
        finally:
            document.close()
    return page.convert("L").reduce(FINER)

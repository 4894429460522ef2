"""A PDF file from its objects, the same bytes on any machine: no date, no chance, nothing compressed."""

import hashlib
from collections.abc import Iterable, Mapping
from xml.sax.saxutils import escape

HEADER = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"  # what follows the percent sign tells that the file is not text
METADATA = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>"""


class Objects:
    """The objects of one file, each by its number; a number may be given out before its object is known."""

    def __init__(self) -> None:
        self._bodies: list[bytes] = []

    def reserve(self) -> int:
        self._bodies.append(b"null")
        return len(self._bodies)

    def fill(self, number: int, body: str) -> int:
        self._bodies[number - 1] = body.encode("ascii")
        return number

    def add(self, body: str) -> int:
        return self.fill(self.reserve(), body)

    def add_stream(self, data: bytes, **entries: str | int) -> int:
        """`entries` of its dictionary, beside the length."""
        number = self.reserve()
        head = write_dictionary({**entries, "Length": len(data)})
        self._bodies[number - 1] = head.encode("ascii") + b"\nstream\n" + data + b"\nendstream"
        return number

    def write(self, root: int, info: int) -> bytes:
        """The whole file. `root`, `info`: numbers of the catalogue and of the document's information."""
        out = bytearray(HEADER)
        places = []
        for number, body in enumerate(self._bodies, 1):
            places.append(len(out))
            out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
        name = hashlib.sha256(out).hexdigest()[:32].upper()
        start, count = len(out), len(places) + 1
        out += b"xref\n0 %d\n0000000000 65535 f \n" % count
        out += b"".join(b"%010d 00000 n \n" % place for place in places)
        entries: dict[str, str | int] = {
            "Size": count,
            "Root": refer(root),
            "Info": refer(info),
            "ID": f"[<{name}> <{name}>]",
        }
        out += f"trailer\n{write_dictionary(entries)}\nstartxref\n{start}\n%%EOF\n".encode("ascii")
        return bytes(out)


def add_metadata(objects: Objects, title: str) -> int:
    """XMP: the title, and that the file keeps to PDF/UA-1."""
    data = METADATA.format(title=escape(title)).encode()
    return objects.add_stream(data, Type="/Metadata", Subtype="/XML")


def refer(number: int) -> str:
    return f"{number} 0 R"


def list_references(numbers: Iterable[int]) -> str:
    return f"[{' '.join(map(refer, numbers))}]"


def write_dictionary(entries: Mapping[str, str | int]) -> str:
    return f"<< {' '.join(f'/{key} {value}' for key, value in entries.items())} >>"


def write_text(text: str) -> str:
    """A text string. In hexadecimal, so that no letter of it can mean anything to a reader of PDF."""
    return f"<FEFF{text.encode('utf-16-be').hex().upper()}>"


def write_number(value: float) -> str:
    return f"{value:.3f}".rstrip("0").rstrip(".") if value % 1 else str(int(value))

#!/usr/bin/env python3
"""Writes width_table.h, the class of every code point, from the Unicode Character Database.

    python3 Sources/CUnicode/generate_width.py [UCD folder]      (Debian package unicode-data: /usr/share/unicode)

Two levels: a page number for each block of 128 code points, and the distinct pages, two classes a byte.
"""
import pathlib
import sys

UCD = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else "/usr/share/unicode")
HERE = pathlib.Path(__file__).parent
PAGE = 128
CONTROL, MARK, NARROW, WIDE, AMBIGUOUS, HIDDEN, BLANK, UNASSIGNED = range(8)


def ranges(name):
    """The (first, last, property) rows of a UCD file."""
    for line in (UCD / name).read_text(encoding="utf-8").splitlines():
        fields = [field.strip() for field in line.split("#")[0].split(";")]
        if len(fields) >= 2:
            first, _, last = fields[0].partition("..")
            yield int(first, 16), int(last or first, 16), fields[1]


def having(name, value):
    """The set of code points that a UCD file gives a property."""
    return {cp for first, last, prop in ranges(name) if prop == value for cp in range(first, last + 1)}


def per_code_point(name, default):
    table = [default] * 0x110000
    for first, last, value in ranges(name):
        table[first : last + 1] = [value] * (last + 1 - first)
    return table


category = per_code_point("extracted/DerivedGeneralCategory.txt", "Cn")
east_asian = per_code_point("EastAsianWidth.txt", "N")
ignorable = having("DerivedCoreProperties.txt", "Default_Ignorable_Code_Point")
prepended = having("PropList.txt", "Prepended_Concatenation_Mark")
# UAX 11, section 5: unassigned code points of these ranges are wide.
wide_by_default = [(0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xF900, 0xFAFF), (0x20000, 0x2FFFD), (0x30000, 0x3FFFD)]
variation_selectors = set(range(0xFE00, 0xFE10)) | set(range(0xE0100, 0xE01F0))


def class_of(cp):
    kind = category[cp]
    if kind in ("Cc", "Cs"):
        return CONTROL
    if cp in variation_selectors or 0x1161 <= cp <= 0x11FF or 0xD7B0 <= cp <= 0xD7FF and kind == "Lo":
        return MARK
    if cp in ignorable or kind in ("Zl", "Zp") or kind == "Cf" and cp not in prepended:
        return HIDDEN
    if kind in ("Mn", "Me"):
        return MARK
    if kind == "Cn" and not any(first <= cp <= last for first, last in wide_by_default):
        return UNASSIGNED
    if east_asian[cp] in ("W", "F"):
        return WIDE
    if kind == "Zs" and cp != 0x20:
        return BLANK
    return AMBIGUOUS if east_asian[cp] == "A" else NARROW


pages, numbers, index = {}, [], []
for start in range(0, 0x110000, PAGE):
    classes = [class_of(cp) for cp in range(start, start + PAGE)]
    packed = tuple(low | high << 4 for low, high in zip(classes[::2], classes[1::2]))
    if packed not in pages:
        pages[packed] = len(pages)
        numbers.append(packed)
    index.append(pages[packed])


def rows(values):
    for at in range(0, len(values), 24):
        yield "  " + ",".join(str(value) for value in values[at : at + 24]) + ",\n"


version = (UCD / "EastAsianWidth.txt").read_text(encoding="utf-8").split(".txt")[0].split("-")[-1]
with (HERE / "width_table.h").open("w", encoding="utf-8") as out:
    out.write(f"// Written by generate_width.py from the Unicode Character Database {version}. Do not edit.\n")
    out.write("// Derived from data files © 1991-2022 Unicode, Inc.; see UNICODE-LICENSE.txt.\n")
    out.write(f"static const unsigned {'char' if len(pages) < 256 else 'short'} kam_page[{len(index)}] = {{\n")
    out.writelines(rows(index))
    out.write(f"}};\nstatic const unsigned char kam_class_pairs[{len(pages)}][{PAGE // 2}] = {{\n")
    for packed in numbers:
        out.write(" {\n")
        out.writelines(rows(packed))
        out.write(" },\n")
    out.write("};\n")
print(f"Unicode {version}: {len(pages)} pages")

"""Turns the pages of docs/ into HTML for the zip, so that the Help button works without a network.

Knows the Markdown that the pages use and no more: headings, paragraphs, lists, tables, fenced code,
bold, code, links, pictures. Comments are left out. Standard library only.
"""

from __future__ import annotations

import html
import re
from pathlib import Path
from typing import Dict, Iterator, List

ROOT = Path(__file__).resolve().parent.parent
#: What the front page is called in the zip.
INDEX = "index.html"

STYLE = (
    "body{font:15px/1.5 sans-serif;color:#2b2731;max-width:52em;margin:2em auto;padding:0 1em}"
    "h1,h2,h3{line-height:1.2}table{border-collapse:collapse;width:100%}"
    "td,th{border-bottom:1px solid #d8d4dd;padding:.4em .6em;text-align:left;vertical-align:top}"
    "code{background:#f3f1f5;padding:.1em .3em}pre{background:#f3f1f5;padding:.8em;overflow:auto}"
    "pre code{padding:0}img{max-width:100%;height:auto}nav{margin-bottom:1.5em}"
)


def offline_pages() -> Dict[str, bytes]:
    """Return the pages and their pictures by their names in the folder docs of the zip.

    Pages lie side by side, pictures in the folder images.
    """
    sources = [ROOT / "README.md", ROOT / "CHANGELOG.md", *(ROOT / "docs").rglob("*.md")]
    sources += (ROOT / "models").glob("*.md")
    pages = {_page_name(path.name): to_html(path.read_text(encoding="utf-8")) for path in sources}
    if len(pages) < len(sources):
        raise ValueError("Two pages have the same name: " + ", ".join(sorted(p.name for p in sources)))
    shown = {name for page in pages.values() for name in re.findall(r'src="images/([^"]+)"', page)}
    pictures = {f"images/{name}": (ROOT / "docs" / "images" / name).read_bytes() for name in sorted(shown)}
    return {**{name: page.encode() for name, page in pages.items()}, **pictures}


def _page_name(name: str) -> str:
    return INDEX if name == "README.md" else re.sub(r"\.md$", ".html", name)


def to_html(markdown: str) -> str:
    """Return a whole HTML page; its title is the first heading."""
    text = re.sub(r"<!--.*?-->", "", markdown, flags=re.DOTALL)
    found = re.search(r"^# (.+)$", text, flags=re.MULTILINE)
    title = html.escape(found.group(1)) if found else "POPCORN"
    body = "\n".join(_blocks(text.splitlines()))
    return (
        '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8">'
        f"<title>{title}</title><style>{STYLE}</style></head><body>\n"
        f'<nav><a href="{INDEX}">POPCORN for QGIS</a></nav>\n{body}\n</body></html>\n'
    )


def _blocks(lines: List[str]) -> Iterator[str]:
    at = 0
    while at < len(lines):
        line = lines[at]
        end = at + 1
        if line.startswith("```"):
            while end < len(lines) and not lines[end].startswith("```"):
                end += 1
            yield f"<pre><code>{html.escape(chr(10).join(lines[at + 1 : end]))}</code></pre>"
            end += 1
        elif line.startswith("#"):
            level = len(line) - len(line.lstrip("#"))
            heading = line[level:].strip()
            yield f'<h{level} id="{_anchor(heading)}">{_inline(heading)}</h{level}>'
        elif line.startswith("|"):
            while end < len(lines) and lines[end].startswith("|"):
                end += 1
            yield _table(lines[at:end])
        elif re.match(r"(- |\d+\. )", line):
            while end < len(lines) and re.match(r"(- |\d+\. |  +\S)", lines[end]):
                end += 1
            yield _list(lines[at:end])
        elif line.strip():
            while end < len(lines) and lines[end].strip() and not re.match(r"#|\||```|- |\d+\. ", lines[end]):
                end += 1
            paragraph = " ".join(part.strip() for part in lines[at:end])
            yield f"<p>{_inline(paragraph)}</p>"
        at = end


def _table(lines: List[str]) -> str:
    rows = [[cell.strip() for cell in line.strip().strip("|").split("|")] for line in lines]
    head = "".join(f"<th>{_inline(cell)}</th>" for cell in rows[0])
    body = "".join(
        "<tr>" + "".join(f"<td>{_inline(cell)}</td>" for cell in row) + "</tr>\n" for row in rows[2:]
    )
    return f"<table><tr>{head}</tr>\n{body}</table>"


def _list(lines: List[str]) -> str:
    kind = "ul" if lines[0].startswith("- ") else "ol"
    items: List[str] = []
    for line in lines:
        started = re.match(r"(- |\d+\. )(.*)", line)
        if started:
            items.append(started.group(2))
        else:
            items[-1] += " " + line.strip()
    return f"<{kind}>" + "".join(f"<li>{_inline(item)}</li>" for item in items) + f"</{kind}>"


def _inline(text: str) -> str:
    """Code first, so that nothing inside it is taken for markup."""
    parts = re.split(r"(`[^`]+`)", text)
    return "".join(
        f"<code>{html.escape(part[1:-1])}</code>" if part.startswith("`") and len(part) > 1 else _markup(part)
        for part in parts
    )


def _markup(text: str) -> str:
    text = html.escape(text, quote=False)
    text = re.sub(r"\*\*([^*]+)\*\*", r"<b>\1</b>", text)
    text = re.sub(
        r"!\[([^\]]*)\]\(([^)\s]+)\)",
        lambda found: f'<img alt="{found.group(1)}" src="images/{found.group(2).rsplit("/", 1)[-1]}">',
        text,
    )
    # Pages lie side by side in the zip, as HTML.
    text = re.sub(
        r"\[([^\]]+)\]\(([^)\s]+)\)",
        lambda link: f'<a href="{_address(link.group(2))}">{link.group(1)}</a>',
        text,
    )
    return text


def _address(target: str) -> str:
    if "://" in target:
        return target
    path, _, anchor = target.partition("#")
    name = "../LICENSE" if path == "LICENSE" else _page_name(path.rsplit("/", 1)[-1])
    return f"{name}#{anchor}" if anchor else name


def _anchor(heading: str) -> str:
    """Return what links call a heading, as code-hosting sites do."""
    return re.sub(r"[^\w -]", "", heading.lower()).strip().replace(" ", "-")

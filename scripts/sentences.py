"""What the engine and the runtime say: the templates of their sentences, read from their source.

And what goes past translators: an f-string handed to an error or to the log, and whatever else looks
like a sentence and is none (popcorn_qgis/contract/sentences.py).
"""

from __future__ import annotations

import ast
import re
from pathlib import Path
from typing import Iterator, List, Set, Tuple

from popcorn_qgis.contract.sentences import places

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "popcorn_qgis"
#: The folders that speak plain English.
SPEAKING = ("contract", "engine", "reporting", "runtime")
#: Calls whose texts a user reads even where they are no whole sentence.
SAYING = ("log", "warning", "progress", "say", "_say", "on_progress")


def engine_messages() -> List[str]:
    """Return every template, sorted."""
    return sorted({template for path in speaking() for template in said(tree(path))[0]})


def past_translators() -> Iterator[str]:
    """Yield one sentence for each text that a user would read and that no translator finds."""
    for path in speaking():
        for line, text in said(tree(path))[1]:
            where = f"{path.relative_to(ROOT)}:{line}"
            yield f"{where}: {text}: no translator finds it. Say it with sentence(…), or as a literal."


def speaking() -> Iterator[Path]:
    """Yield the files that speak plain English; reports are documents, which are in English."""
    for part in SPEAKING:
        for path in sorted((PACKAGE / part).rglob("*.py")):
            if not path.name.endswith("_report.py"):
                yield path


def tree(path: Path) -> ast.AST:
    """Return what a file says to Python."""
    return ast.parse(path.read_text(encoding="utf-8"))


def said(tree: ast.AST) -> Tuple[Set[str], List[Tuple[int, str]]]:
    """Return the templates of a file, and (line, text) of what a user would read past the translators.

    A template is a literal, or a choice between literals, in ``sentence(…)``, in an EngineError, or in a
    line for the log. Past them goes an f-string there, or anything else that looks like a sentence.
    """
    templates: Set[str] = set()
    wrong: List[Tuple[int, str]] = []
    seen: Set[int] = set()  # what is dealt with
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            seen.add(id(node.value))  # a docstring
        if not isinstance(node, ast.Call):
            continue
        name = _called(node)
        if name == "sentence" and isinstance(node.func, ast.Name):
            literals = list(_literals(node.args[0])) if node.args else []
            if not literals:
                wrong.append((node.lineno, f"{ast.unparse(node)}: the template is no literal"))
            for literal in literals:
                seen.add(id(literal))
                template = str(literal.value)
                templates.add(template)
                if node.keywords and (lacks := _lacks(template, node)):
                    wrong.append((node.lineno, f"“{template}” {lacks}"))
            told = [keyword.value for keyword in node.keywords]
        elif name == "EngineError":
            told = [*node.args[1:], *(keyword.value for keyword in node.keywords)]
        elif name in SAYING:
            told = [*node.args, *(keyword.value for keyword in node.keywords)]
        else:
            continue
        for argument in told:
            if _computed(argument) or (name == "sentence" and any(map(_speaks, _literals(argument)))):
                wrong.append((argument.lineno, ast.unparse(argument)))
                seen |= {id(part) for part in ast.walk(argument)}
            if name != "sentence":
                templates |= {str(literal.value) for literal in _literals(argument)}
                seen |= {id(literal) for literal in _literals(argument)}
    wrong += [(line, text) for line, text in _kept_in_variables(tree)]
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            seen |= {id(part) for value in node.values for part in ast.walk(value)}
        if isinstance(node, (ast.JoinedStr, ast.Constant)) and id(node) not in seen and _is_whole(node):
            wrong.append((node.lineno, ast.unparse(node)))
    return {template for template in templates if _words(_without_places(template))}, sorted(set(wrong))


def _called(node: ast.Call) -> str:
    """The last name of what is called: ``report.log(…)`` → log."""
    return node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")


def _literals(node: ast.expr) -> Iterator[ast.Constant]:
    """Yield the text, or the texts between which is chosen, that an expression writes out."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node
    elif isinstance(node, ast.IfExp):
        yield from _literals(node.body)
        yield from _literals(node.orelse)


def _computed(node: ast.expr) -> bool:
    """Whether English words are put together on the spot: an f-string, a sum, a format."""
    if isinstance(node, ast.IfExp):
        return _computed(node.body) or _computed(node.orelse)
    if isinstance(node, ast.BinOp):
        return isinstance(node.op, (ast.Add, ast.Mod)) and any(map(_speaks, (node.left, node.right)))
    if isinstance(node, ast.Call) and _called(node) == "format" and isinstance(node.func, ast.Attribute):
        return _speaks(node.func.value)
    return isinstance(node, ast.JoinedStr) and _speaks(node)


def _speaks(node: ast.expr) -> bool:
    parts = node.values if isinstance(node, ast.JoinedStr) else [node]
    return any(isinstance(part, ast.Constant) and _words(str(part.value)) for part in parts)


def _kept_in_variables(tree: ast.AST) -> Iterator[Tuple[int, str]]:
    """Yield the f-strings that a function keeps in a variable and then says, or returns to what says it."""
    functions = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    sayers = {_called(a) for call in calls for a in _arguments(call) if isinstance(a, ast.Call)}
    for function in functions:
        inside = [node for node in ast.walk(function) if isinstance(node, ast.Call)]
        names = {a.id for call in inside for a in _arguments(call) if isinstance(a, ast.Name)}
        for node in ast.walk(function):
            if (
                isinstance(node, ast.Return)
                and function.name in sayers
                and node.value
                and _computed(node.value)
            ):
                yield node.lineno, ast.unparse(node.value)
            if isinstance(node, (ast.Assign, ast.AnnAssign, ast.NamedExpr, ast.AugAssign)) and node.value:
                targets = node.targets if isinstance(node, ast.Assign) else [node.target]
                if _computed(node.value) and any(getattr(t, "id", "") in names for t in targets):
                    yield node.lineno, ast.unparse(node.value)


def _arguments(call: ast.Call) -> List[ast.expr]:
    """What a call says: the values of a sentence, the parts of an error, a line for the log."""
    name = _called(call)
    first = {"sentence": 1, "EngineError": 1, "joined": 0, **dict.fromkeys(SAYING, 0)}.get(name)
    if first is None:
        return []
    return [*call.args[first:], *(keyword.value for keyword in call.keywords)]


def _is_whole(node: ast.expr) -> bool:
    """Whether a text looks like a sentence: a capital, words, a full stop."""
    parts = node.values if isinstance(node, ast.JoinedStr) else [node]
    text = "".join(str(part.value) if isinstance(part, ast.Constant) else "{}" for part in parts)
    if isinstance(node, ast.Constant) and not isinstance(node.value, str):
        return False
    begins = text[:1].isupper() or text[:1] in ("{", "“", "±")
    return begins and text[-1:] in (".", "?") and "\n" not in text and " " in text and len(_words(text)) >= 2


def _words(text: str) -> List[str]:
    return re.findall(r"[^\W\d_]{2,}", text)


def _without_places(template: str) -> str:
    return re.sub(r"\{[^{}]*\}", " ", template)


def _lacks(template: str, call: ast.Call) -> str:
    """Say what is wrong between the places of a template and the values of its call; empty: nothing."""
    wanted = {place.split(":")[0] for place in places(template)}
    given = {str(keyword.arg) for keyword in call.keywords}
    unused = given - wanted if isinstance(call.args[0], ast.Constant) else set()
    if not_given := sorted(wanted - given):
        return f"has no value for {{{not_given[0]}}}."
    return f"has no place for {sorted(unused)[0]}." if unused else ""

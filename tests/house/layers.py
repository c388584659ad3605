"""Who may include what: layers.py [ROOT]. The table is the house; see CONTRIBUTING."""

import pathlib
import re
import sys

import sources

# A folder of the engine may use itself and those in its line.
ENGINE = {
    "simulator/scheduler": "",
    "simulator/text": "scheduler",
    "simulator/scenario": "scheduler text",
    "simulator/setup": "scheduler text scenario",
    "simulator/exhibition": "scheduler text scenario",
    "simulator/trace": "scheduler text scenario exhibition",
    "simulator/live": "scheduler text scenario exhibition trace",
    "simulator/sweep": "scheduler text scenario exhibition trace",
    "simulator/lessons": "scheduler text scenario exhibition trace",
    "simulator/listings": "scheduler text scenario exhibition trace",
    "simulator/export": "scheduler text scenario exhibition trace",
    "simulator/classroom": "scheduler text scenario exhibition trace chess/rules chess/notation chess/games",
    "simulator/chess/rules": "",
    "simulator/chess/notation": "chess/rules",
    "simulator/chess/pgn": "chess/rules chess/notation",
    "simulator/chess/games": "chess/rules chess/notation chess/pgn",
}
# Slices of the window: one knows those before it. No page knows another page; only the shell knows pages.
SLICES = ("base look controls games settings ways run time pieces hall board timeline chart paper sound "
          "pages/race pages/explore pages/code pages/lessons pages/setups pages/share pages/classroom shell").split()
# Layers of the window: what a file of the one may include of the others.
LAYERS = {"models": {"models", "sound"}, "paint": {"paint"}, "sound": {"sound"},
          "items": {"models", "paint", "items", "sound"}, "shell": {"models", "paint", "items", "sound", "shell"}}
APP = {"app/options": {"app/options"}, "app/classroom": {"app/classroom"},
       "app/console": {"app/options", "app/console"}, "app/browser": {"app/options", "app/browser"}}

INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*"((?:simulator|app)/[^"]+)"', re.MULTILINE)
LAYER_LIST = re.compile(r"\b(MODELS|PAINT|ITEMS|QML)\b([^A-Z)]*(?:[A-Z][a-z]\w*[^A-Z)]*)*)")


def slice_of(path):
    """("hall", rank) of a file below app/window; ("", -1) if it lies in no slice."""
    inner = "/".join(path.split("/")[2:-1]) + "/"
    found = [name for name in SLICES if inner.startswith(name + "/")]
    return (found[0], SLICES.index(found[0])) if found else ("", -1)


def layers_of(root):
    """{"app/window/hall/models/hall_view": "models"}: the layer of each file, by the lists of its slice."""
    layer = {}
    for name in SLICES:
        listing = root / "app/window" / name / "slice.cmake"
        for found in LAYER_LIST.finditer(listing.read_text(encoding="utf-8") if listing.exists() else ""):
            inner = found.group(1).lower()
            for file in found.group(2).split():
                layer[f"app/window/{name}/{file}"] = layer[f"app/window/{name}/{inner}/{file}"] = inner
    return layer


def layer_of(path, layer):
    default = "shell" if "/shell/" in path else "sound" if "/sound/" in path else None
    return layer.get(path.rsplit(".", 1)[0], default)


def problem(path, other, layer):
    """Why `path` must not include `other`, or nothing."""
    if path.startswith("simulator/"):
        mine, theirs = (next((f for f in ENGINE if p.startswith(f + "/")), None) for p in (path, other))
        if mine is None:
            return "this folder has no line in the table of layers.py"
        allowed = {mine} | {"simulator/" + name for name in ENGINE[mine].split()}
        return None if theirs in allowed else f"{mine} may use {ENGINE[mine] or 'nothing'} only"
    for mine, allowed in APP.items():
        if path.startswith(mine + "/"):
            fits = other.startswith("simulator/") or any(other.startswith(name + "/") for name in allowed)
            return None if fits else f"{mine} may use the simulator and {', '.join(sorted(allowed))} only"
    if not other.startswith("app/window/"):
        from_options = other.startswith("app/options/") and slice_of(path)[0] == "shell"
        return None if other.startswith("simulator/") or from_options else "the window uses the simulator only"
    (mine, rank), (theirs, below) = slice_of(path), slice_of(other)
    if rank < 0 or below < 0:
        return "this folder has no place in the order of slices in layers.py"
    if below > rank or (mine != theirs and mine.startswith("pages/") and theirs.startswith("pages/")):
        return f"slice {mine} does not know {theirs}"
    here, there = layer_of(path, layer), layer_of(other, layer)
    if here is None or there is None:
        return "a file is in no list of its slice.cmake"
    return None if there in LAYERS[here] else f"{here} may not include {there}"


def findings(root=sources.ROOT):
    layer = layers_of(root)
    found = []
    for file in sources.below("simulator", "app", suffixes=(".cpp", ".hpp"), root=root):
        path = file.relative_to(root).as_posix()
        text = file.read_text(encoding="utf-8")
        for hit in INCLUDE.finditer(text):
            what = problem(path, hit.group(1), layer)
            if what:
                found.append((path, text.count("\n", 0, hit.start()) + 1, f"{hit.group(1)}: {what}"))
    return found


if __name__ == "__main__":
    sys.exit(sources.report(findings(pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else sources.ROOT)))

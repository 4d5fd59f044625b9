"""A STAC API over scenes on disk: landing page, search by place and time, pages, files by range, tokens."""

from __future__ import annotations

import json
import re
import ssl
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Dict, List, Optional
from urllib.parse import parse_qs, urlsplit

import rasterio
from rasterio.warp import transform_bounds

from .http import Answer, LocalServer

CONFORMS = [
    "https://api.stacspec.org/v1.0.0/core",
    "https://api.stacspec.org/v1.0.0/item-search",
    "https://api.stacspec.org/v1.0.0/collections",
    "https://api.stacspec.org/v1.0.0/ogcapi-features",
]
PAGE = 3
#: Above so many scenes a page of Earth Search may grow beyond 6 MB, and ends in status 500.
LARGEST_PAGE = 96
COLLECTIONS = ("sentinel-2-l2a", "sentinel-2-l1c", "sentinel-1-rtc", "sentinel-1-grd", "cop-dem-glo-30")
GEOJSON = "application/geo+json"


@dataclass
class Scene:
    """One item: its assets by name, and what its properties say."""

    id: str
    collection: str
    day: str
    assets: Dict[str, Path]
    properties: Dict[str, Any] = field(default_factory=dict)
    said: Dict[str, Dict[str, Any]] = field(default_factory=dict)  # more about an asset, by its name


class StacServer(LocalServer):
    """Serves ``scenes`` from ``folder``. With ``token_uses``, files want a token that lasts so long."""

    def __init__(
        self,
        folder: Path,
        scenes: List[Scene],
        token_uses: Optional[int] = None,
        tls: Optional[ssl.SSLContext] = None,
    ) -> None:
        super().__init__(self._reply, tls)
        self._folder, self._token_uses = folder, token_uses
        self._left: Dict[str, int] = {}  # uses by token
        self._scenes = sorted(scenes, key=lambda scene: (scene.day, scene.id))

    def _reply(self, method: str, path: str, headers: Dict[str, str], body: bytes) -> Answer:
        parts = urlsplit(path)
        if parts.path in ("", "/"):
            return _json(self._landing())
        if parts.path == "/search" and method == "POST":
            query = json.loads(body)
            if query.get("limit", 10) > LARGEST_PAGE:
                return 500, {"Content-Type": "application/json"}, b'{"message": "Internal server error"}'
            return _json(self._search(query))
        if parts.path.startswith("/collections/"):
            return self._collection(parts.path[len("/collections/") :])
        if parts.path.startswith("/token/"):
            token = f"secret{len(self._left) + 1}"
            self._left[token] = self._token_uses or 0
            return _json({"token": f"sig={token}"})
        if parts.path.startswith("/files/"):
            return self._file(parts.path[len("/files/") :], parts.query, headers)
        return 404, {"Content-Type": "application/json"}, b"{}"

    def _landing(self) -> Dict[str, Any]:
        links = [
            {"rel": "self", "href": self.address, "type": "application/json"},
            {"rel": "root", "href": self.address, "type": "application/json"},
            {"rel": "data", "href": f"{self.address}/collections", "type": "application/json"},
            {
                "rel": "search",
                "href": f"{self.address}/search",
                "type": "application/geo+json",
                "method": "POST",
            },
        ]
        return {
            "type": "Catalog",
            "stac_version": "1.0.0",
            "id": "local",
            "description": "Scenes of the tests",
            "conformsTo": CONFORMS,
            "links": links,
        }

    def _collection(self, name: str) -> Answer:
        if name not in COLLECTIONS:
            return 404, {"Content-Type": "application/json"}, b'{"code": "NotFoundError"}'
        extent = {"spatial": {"bbox": [[-180, -90, 180, 90]]}, "temporal": {"interval": [[None, None]]}}
        said = {"type": "Collection", "stac_version": "1.0.0", "id": name, "description": name}
        return _json({**said, "license": "proprietary", "extent": extent, "links": []})

    def _search(self, query: Dict[str, Any]) -> Dict[str, Any]:
        first, last = (text[:10] for text in query["datetime"].split("/"))
        west, south, east, north = query["bbox"]
        found = []
        for scene in self._scenes:
            box = self._box(scene)
            meets = box[0] < east and box[2] > west and box[1] < north and box[3] > south
            if scene.collection in query["collections"] and first <= scene.day <= last and meets:
                found.append(self._item(scene, box))
        start = int(query.get("token", 0))
        links = []
        if start + PAGE < len(found):
            links.append(
                {
                    "rel": "next",
                    "href": f"{self.address}/search",
                    "method": "POST",
                    "body": {**query, "token": str(start + PAGE)},
                }
            )
        return {"type": "FeatureCollection", "features": found[start : start + PAGE], "links": links}

    def _box(self, scene: Scene) -> List[float]:
        with rasterio.open(next(iter(scene.assets.values()))) as raster:
            return list(transform_bounds(raster.crs, "EPSG:4326", *raster.bounds))

    def _item(self, scene: Scene, box: List[float]) -> Dict[str, Any]:
        west, south, east, north = box
        ring = [[west, south], [east, south], [east, north], [west, north], [west, south]]
        return {
            "type": "Feature",
            "stac_version": "1.0.0",
            "id": scene.id,
            "collection": scene.collection,
            "bbox": box,
            "geometry": {"type": "Polygon", "coordinates": [ring]},
            "properties": {"datetime": f"{scene.day}T10:40:21Z", **scene.properties},
            "links": [],
            "assets": {
                name: {
                    "href": f"{self.address}/files/{path.relative_to(self._folder).as_posix()}",
                    **scene.said.get(name, {}),  # may hold another href
                }
                for name, path in scene.assets.items()
            },
        }

    def _file(self, name: str, query: str, headers: Dict[str, str]) -> Answer:
        if self._token_uses is not None:
            given = parse_qs(query).get("sig", [""])[0]
            self._left[given] = self._left.get(given, 0) - 1
            if self._left[given] < 0:
                return 403, {}, b"expired"
        path = self._folder / name
        if not path.is_file():
            return 404, {}, b""
        size = path.stat().st_size
        asked = re.fullmatch(r"bytes=(\d+)-(\d*)", headers.get("Range", ""))
        base = {"Accept-Ranges": "bytes", "Content-Type": "image/tiff"}
        if asked is None:
            return 200, base, path.read_bytes()
        first = int(asked[1])
        last = min(int(asked[2]) if asked[2] else size - 1, size - 1)
        if first > last:
            return 416, {"Content-Range": f"bytes */{size}"}, b""
        with path.open("rb") as file:
            file.seek(first)
            content = file.read(last - first + 1)
        return 206, {**base, "Content-Range": f"bytes {first}-{last}/{size}"}, content


def _json(document: Dict[str, Any]) -> Answer:
    return 200, {"Content-Type": GEOJSON}, json.dumps(document).encode()

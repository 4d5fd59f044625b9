"""Terrain as a user of QGIS gets it: three bands with units, shaded, with the notice of its elevations."""

from __future__ import annotations

import numpy as np
from osgeo import gdal, osr
from qgis.core import QgsRasterLayer

from conftest import pixels


def test_a_raster_of_elevation_becomes_terrain(run, tmp_path):
    dem, output = str(tmp_path / "dem.tif"), str(tmp_path / "terrain.tif")
    data = gdal.GetDriverByName("GTiff").Create(dem, 80, 80, 1, gdal.GDT_Float32)
    data.SetGeoTransform((500_000, 30, 0, 5_600_000, 0, -30))
    system = osr.SpatialReference()
    system.ImportFromEPSG(32631)
    data.SetProjection(system.ExportToWkt())
    data.GetRasterBand(1).WriteArray(np.tile(900 - 30 * np.tan(np.radians(20)) * np.arange(80), (80, 1)))
    data.SetMetadata({"ATTRIBUTION": "Somebody's heights"})
    del data
    extent = "500600,501800,5598200,5599400 [EPSG:32631]"
    results = run("terrain", EXTENT=extent, ELEVATION=dem, OUTPUT=output)
    assert results["OUTPUT"] == output and results["GAPS_PERCENT"] == 0
    elevation, slope, aspect = (pixels(output, band) for band in (1, 2, 3))
    assert elevation.shape == (120, 120)
    assert abs(elevation[:, 0] - (900 - 590 * np.tan(np.radians(20)))).max() < 0.01
    assert abs(slope - 20).max() < 0.1 and abs(aspect - 90).max() < 0.1
    layer = QgsRasterLayer(output, "terrain")
    layer.loadDefaultStyle()
    assert layer.renderer().type() == "hillshade"
    assert layer.loadDefaultMetadata()[1] and layer.metadata().rights() == ["Somebody's heights"]
    assert [layer.bandName(band).split(": ")[1] for band in (1, 2, 3)] == ["elevation", "slope", "aspect"]

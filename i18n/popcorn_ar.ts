<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>@default</name>
    <message>
        <source>Band</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The band that holds the values, for rasters with several.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>people, and the factor census ÷ mapped</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>people in each zone</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Census</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mapped</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mapped before</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mapped after</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Factor</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Engine: {parts}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Set-up</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Imagery &amp; sample</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mapping</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sentinel-2 rasters, one for each season</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cloud-free composites with the bands B02, B03, B04 and B08 at about 10 m, one raster for each season. Bands are found by their descriptions, else taken in this order. Values may be reflectance × 10000 or 0 to 1. Sentinel-2 alone works, but less well than with Sentinel-1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sentinel-1 rasters, one for each season</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Backscatter with the bands VV and VH, in dB or linear power, one raster for each season. They are paired with Sentinel-2 by date, else by order (the log shows the pairs), and warped to its grid while they are read.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Extent to map</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Only this part of the imagery is mapped. Empty: all of it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Compute on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>GPU if it passes the check, else CPU</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>GPU</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>CPU</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The log says which device was used and why. The results are the same.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sentinel-2 values are</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>recognised by themselves</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>reflectance × 10000</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>reflectance from 0 to 1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Only needed where the log shows that they were taken for something else.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sentinel-1 values are</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>decibel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>linear power</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Leave out snow and cloud</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Gives no data where the reflectance is higher than what the model has learnt: snow and cloud look built-up to it. The log warns of such pixels in any case.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tile size (pixels)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>0 chooses it from the memory. It changes the speed, never the result.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Memory for the engine (MB)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>An upper bound; 0 takes the default.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no imagery. Choose at least one Sentinel-2 or Sentinel-1 raster.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The raster {path} does not exist. Choose another file.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file {path} cannot be read as a raster: it is damaged, or of another kind. Choose another file, or download it again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The layer “{name}” is not a raster file. Export it as GeoTIFF first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Of {given} rasters for {name} only {found} can be read. Check that they exist.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Built-up model</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The model that finds buildings: its id, or the path of an .onnx file.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Occupancy model</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The model that says how many people live in a built-up pixel: its id (a set of members is one id), or the path of an .onnx file. Empty: the same number everywhere, see below.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Without an occupancy model, people per built-up pixel come from</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the number below</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the published mean of Switzerland: 0.2267</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the published mean of Rwanda: 0.9407</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the published mean of Puerto Rico: 0.4119</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a census layer, so that the mapped total equals its total</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The published means are those of the POPCORN paper (arXiv 2311.14006).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>People per built-up pixel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>People in a pixel that is wholly built-up (about 100 m²). The number given at first is the published mean of Puerto Rico: put your region's own in its place. If the map is rescaled to a census afterwards, this number cancels out.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Census zones to fit the rate to</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Polygons with a count of people; only used when the rate comes from a census layer.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Field with the count of people</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The field of the census zones that holds the number of people.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The rate is to come from a census layer, but none is chosen. Choose the census zones.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The census zones have no count. Choose the field with the count of people.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The census zones are not used, because the rate does not come from a census layer. Set RATE_FROM to “census” to fit it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{id}: {name}; trained on {region}; licence {licence}; file {files}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>unknown places</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>None is installed yet: see “Import a model”.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The output {path} is not a .tif file. Let its name end in .tif.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The year of the seasons; the winter of a year runs into the next one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Seasons</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>One composite for each, separated by commas: spring (March to May), summer (June to August), autumn (September to November), winter (December to February), year (all of it), or any range of days such as 2021-03-01/2021-04-15.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Without either, all that the scenes cover is used.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>One is needed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Extent</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The box to map, or a layer of polygons below.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Polygons to map</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Instead of the extent: only these polygons and 240 m around them are mapped.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Fill gaps from neighbouring seasons</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pixels without any clear observation take the value of the nearest season that has one; a further band marks them. Otherwise they have no data.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Load the layers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Adds the composites to the project.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Folder of the composites</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Gets one raster for each season and sensor, such as sentinel2_2021-spring.tif, and scenes.csv with the scenes that were used.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sentinel-2, each season</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sentinel-1, each season</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Table of the scenes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Both an extent and polygons are given. Choose one of them.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no area to map. Draw an extent, or choose a layer of polygons.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The number of people of each zone. Empty values count as missing and are named in the result.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A pixel on the border of two zones belongs to</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the zone that holds its centre</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>both, by the share of its area</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The zones “{name}” have no coordinate system. Set it in the layer's properties.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The layer “{name}” has no zones. Choose a layer with polygons.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The zones have no field “{field}”. Choose one of: {known}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The zones cannot be handed to the engine: {reason}. Free some space in {folder}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The field “{field}” looks like the number of each zone, not like its count of people. If so, run again with the field that holds the count.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The style of {file} could not be saved beside it: {reason}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{title}, made with POPCORN for QGIS ({algorithm}).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Values: {unit}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Models: {models}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Inputs: {inputs}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Built-up (probability)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Built-up (yes or no)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Built-up, standard deviation</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Occupancy (people per built-up pixel)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Occupancy, standard deviation (people per built-up pixel)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Population, estimated (people per hectare)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Population, standard deviation (people per hectare)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sentinel-1 (VV, VH)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sentinel-2 (true colour)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Built-up, each season (probability)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Population, each member and season (people per hectare)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Population, rescaled to census (people per hectare)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Population grid, {size} m (people per hectare)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>people per pixel; the legend shows people per hectare</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>people per fully built-up pixel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>1 built-up, 0 not built-up</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>probability from 0 to 1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>backscatter in decibel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>people per hectare</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>people per built-up pixel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>0 (not built-up)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>1 (built-up)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>0 (seasons agree)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>0.5 (seasons differ)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not built-up</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>built-up</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{range} (agrees)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no factor: see the status</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no data</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ready-made chains</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Preview: {layer}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>AggregateAlgorithm</name>
    <message>
        <source>Sum to a grid or zones</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>aggregate,sum,zonal,grid,hectare,population,resample</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sums a map of people to cells of a given size (100 m gives people per hectare), to polygons, or both. Pixels that a border cuts are shared by area, so the total stays the same to a millionth.

Works for maps in metres and in degrees.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Population map</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A raster of people per pixel; its values are summed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cell size (metres)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The side of a cell of the grid, at least the size of a pixel.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Zones to sum to</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Polygons; each gets the people inside it. Empty: only the grid is made.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Population on the grid</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>People per cell; the legend shows people per hectare.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Zones with their people</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The zones with the sum of people in each, where zones are given.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>People on the map</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is nothing to do. Choose a grid to write, or zones and a zone layer.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Zones (people per hectare)</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>BuiltupAlgorithm</name>
    <message>
        <source>Map built-up areas</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>built-up,buildings,settlement,sentinel,urban,footprint,deep learning</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Finds built-up areas in Sentinel-2 and Sentinel-1 imagery: for every pixel of about 10 m, the probability from 0 to 1 that it is built-up, as the mean over the seasons.

Sentinel-2 alone or Sentinel-1 alone also work; the log then says so. Where an input is missing the map has no data. Computes on the GPU or on the CPU, and says which and why.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Threshold of the yes-or-no map</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pixels with at least this probability are built-up in the yes-or-no map.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Built-up probability</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The mean probability over the seasons, 0 to 1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Built-up, yes or no</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>1 where the mean probability reaches the threshold, else 0.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Standard deviation over the seasons</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The sample standard deviation of the probability; needs two seasons.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Each season's map</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The probability of each season, one band for each.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>CompositeAlgorithm</name>
    <message>
        <source>Make composites from scenes on disk</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>composite,median,mosaic,cloud,sentinel,season,safe,earth engine</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Makes cloud-free composites for each season from Sentinel-2 and Sentinel-1 scenes that you have: for every pixel the median of the clear observations, on one grid, ready for the mapping algorithms.

Give single rasters, or a folder with Level-2A products (.SAFE), with GeoTIFFs whose tags or names hold the day, or with Earth Engine exports in POPCORN's folder layout (S2Aspring, S1spring, …), which are merged. Cloud, shadow and snow are left out by the scene classification. The offset of 1000 DN of processing baseline 04.00 and later is removed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Folder of scenes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Level-2A products, GeoTIFFs, or Earth Engine exports. A file NAME_SCL.tif or NAME_cloud.tif beside NAME.tif is its mask.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sentinel-2 scenes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rasters of single days with B02, B03, B04 and B08; further to those of the folder.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sentinel-1 scenes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Terrain-corrected rasters of single days with VV and VH, in dB or linear power.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Masks</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>One for each of the Sentinel-2 scenes given above, in their order.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Masks are</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>scene classifications (SCL)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>clouds: anything but 0</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What the values of the masks given above mean.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Grow clouds by (pixels)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cloud and shadow reach further than their mask; they are grown by so many pixels.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Offset of 1000 DN</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>removed where the product says that it is there</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>removed from all scenes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not removed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Processing baseline 04.00 and later (from 25 January 2022) adds it to Sentinel-2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Memory for the engine (MB)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>An upper bound; 0 takes the default.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There are no scenes. Choose a folder, or Sentinel-2 or Sentinel-1 rasters.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>CopyChainsAlgorithm</name>
    <message>
        <source>Copy ready-made chains to my models</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>chain,model,copy,edit,designer,workflow</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Puts a copy of every ready-made chain into your models folder, in your language. The copies appear under Models in the toolbox, where a right click opens them in the model designer.

A model of yours that has the same file name stays as it is.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The folder of your models</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Chains copied</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{chain}: {file} is there already and stays as it is.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{file} cannot be written. Check the folder of your models in the options.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{chain}: copied to {file}.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>DownloadImageryAlgorithm</name>
    <message>
        <source>Download imagery</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>download,sentinel,stac,composite,planetary computer,earth search,cloud</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Draw an extent or choose a layer of polygons, choose a year: the result is one cloud-free composite of Sentinel-2 for each season, and the matching Sentinel-1, on one 10 m grid, ready for the mapping algorithms.

The sources are open catalogues that need no account. For every pixel the median of the clear observations is taken; cloud, shadow and snow are left out, and the offset of newer scenes is removed. A download that was interrupted goes on where it stopped; one that is finished is not fetched again unless you ask for it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Planetary Computer: Sentinel-2 and Sentinel-1 (gamma0)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Earth Search: Sentinel-2 only</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>another STAC catalogue</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Where the scenes come from. Another catalogue needs its address below.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sentinel-1 too</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Radar makes the maps better; without it the download is about half as large.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Leave out scenes with more cloud than (%)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What the catalogue says about a whole scene. Less is faster, more leaves fewer gaps.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Grow clouds by (pixels)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cloud and shadow reach further than their mask; they are grown by so many pixels.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Fetch again what is there</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>For a season that was not over, or a catalogue that has changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Address of the catalogue</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Of a STAC API, such as https://example.org/stac/v1. Empty: that of the source.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Collection of Sentinel-2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What the catalogue calls Level-2A. Empty: sentinel-2-l2a.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Collection of Sentinel-1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Terrain-corrected radar, such as sentinel-1-rtc; plain GRD is refused.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Names of the bands there</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Only where they differ, such as B02=blue, B03=green, B04=red, B08=nir, SCL=scl.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The address of the catalogue is missing. Give it, or choose another source.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>EngineInfoAlgorithm</name>
    <message>
        <source>Check the engine</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>engine,GPU,CUDA,version,report,support,diagnose,models</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reports which engine is in use, its versions, the device it chooses and why, how fast a tiny run is, and the models that are installed.

The text is made to be pasted into a bug report: personal folders are left out.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Device to check</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>GPU if it passes the check, else CPU</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>GPU</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>CPU</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The report says what was found and why it is used or not.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Measure a tiny run</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Computes one tile and reports how long it took.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A text file with the report; it is in the log in any case.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>EvaluateAlgorithm</name>
    <message>
        <source>Compare with a census</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>evaluate,validation,census,accuracy,error,R2,MAE,RMSE,metrics</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sums one or more population maps to census zones and compares the sums with the counts: R², mean absolute error, root mean square error, relative error and correlation for each map, and a table of all zones.

For an honest answer use finer zones than those that the map was rescaled to: rescale on municipalities, compare on districts.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Population maps</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>One or more rasters of people per pixel; they are compared side by side.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Census zones</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Polygons with the number of people.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose what the map was rescaled with: then it agrees with its own zones. By centre, zones may not overlap, and zones too small to hold a pixel's centre are named and not compared.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Metrics of each map</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A table with one row for each map.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Zones with census and maps</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The zones with the census count, the people of each map, and the difference.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>R² of the first map</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mean absolute error of the first map (people)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Root mean square error of the first map (people)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mean relative error of the first map (%)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Correlation of the first map</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>People in the census</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>People on the first map</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Census zones (map against census)</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ImportModelAlgorithm</name>
    <message>
        <source>Import a model</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>model,import,checkpoint,onnx,popcorn,bourbon,weights</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Makes a published model usable: choose one from the list to fetch it, or give files that you have. Several members of one region become one model. Files that are given together with a model of the list get its id, region and licence.

The files are read without running anything in them; a file that is not one of the known kinds is refused. The model then appears in the lists of the mapping algorithms under its id.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Published model</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Files on disk</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The official files: the built-up checkpoint, one or more POPCORN members, or Bourbon. With a published model chosen above, they are taken as its files.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What to call the model; its id is made from it. Empty: a name from the file.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Folder of models</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Where the model is kept. Empty: with the user's other models.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Id of the model</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is nothing to import. Choose a published model, or files on disk.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file {file} does not exist. Choose another one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The model “{name}” cannot be fetched, it needs its files. {by_hand}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{id} is fetched from the internet: {name}; trained on {region}; licence {licence}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>These need files that you download by hand and give below: {ids}. Chosen without files, each says where they are to be had.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The list of published models cannot be read.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>MappingAlgorithm</name>
    <message>
        <source>Show the map while it grows</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In QGIS's window, a preview layer fills in as parts of the map are finished, and gives way to the result. The result is the same.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>OccupancyAlgorithm</name>
    <message>
        <source>Map occupancy</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>occupancy,people,density,rate,sentinel,population</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Maps how many people live in a fully built-up pixel: with an occupancy model, the mean over its members and the seasons; without one, the same number everywhere. That number is typed in, taken from a published regional mean, or fitted so that the mapped total equals a census total.

Population is occupancy × built-up: “Map population” computes all of it in one pass.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Occupancy</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>People per fully built-up pixel.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Standard deviation of the occupancy</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The sample standard deviation over members and seasons; needs at least two.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>People per built-up pixel that were used</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>PopcornAlgorithm</name>
    <message>
        <source>In scripts: {words}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name} cannot be “{given}”. Choose one of: {words}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{file} cannot be written or read: {reason}. Choose another place.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name} failed unexpectedly ({error}). The log panel POPCORN has the details.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>PopcornPlugin</name>
    <message>
        <source>One step is left before the first population map: set up the engine.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Set up…</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>PopulationAlgorithm</name>
    <message>
        <source>Map population</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>population,people,inhabitants,density,dasymetric,sentinel,popcorn</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Maps how many people live in every pixel of about 10 m: occupancy × built-up, for each member of the occupancy model and each season, then the mean and, on request, the standard deviation.

Without an occupancy model, the same number of people is taken for every built-up pixel: typed in, a published regional mean, or fitted to a census. To let every census zone sum to its count, go on with “Rescale to a census”; for people per hectare cell, with “Sum to a grid or zones”.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Lowest built-up probability that counts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Lower probabilities count as 0 and get no people. 0 keeps the published method exact.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Population</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>People per pixel; the legend shows people per hectare.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Standard deviation of the population</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The sample standard deviation over members and seasons; needs at least two.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Built-up probability</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The mean over the seasons, 0 to 1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Occupancy</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>People per fully built-up pixel, the mean over members and seasons.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Population of each member and season</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>One band for each member and season: uncertainty per zone is computed from it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>People mapped</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>People per built-up pixel that were used</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>PopulationFromImageryChain</name>
    <message>
        <source>Population map from imagery</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>chain,model,population,census,built-up,sentinel,workflow</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Maps population from seasonal Sentinel-1 and Sentinel-2 rasters, rescales the map to a census, and sums it to a grid: three steps in one go.

To change the steps, copy the chain with “Copy ready-made chains to my models” and open the copy in the model designer.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cell size of the grid (metres)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Population map</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Built-up map</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Census zones</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Population grid</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>RescaleAlgorithm</name>
    <message>
        <source>Rescale to a census</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>census,dasymetric,disaggregation,zones,population,weight,normalise</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Turns a raster of weights (a population map, a built-up map, or anyone's map) into a population map in which the pixels of every census zone sum to the zone's count.

A zone too small to hold a pixel's centre still gets its people, in the pixel it lies in. Zones with people but without any weight are named, and their people are spread evenly or left out. The zone layer shows census, map before and after, the factor and a status for each zone.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Weights, such as a population or built-up map</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A raster that is higher where more people live. Only its proportions within a zone count.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Census zones</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Polygons with the number of people; they must not overlap.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>By centre, QGIS's own Zonal statistics of the result gives every count back. By share of area, statistics weighted by coverage do.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Zones with people but no weight</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>spread the people evenly over the zone</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>leave the people out, and report them</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Such zones are named in the log and in the zone layer in any case.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Outside all zones</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no data</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>keep the weights as they are</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Kept weights are not part of the totals.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Population, rescaled</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>People per pixel; every zone sums to its count.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Zones with census, before, after and factor</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The zones with census, before, after, factor and status, coloured by the factor.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>People in the census</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>People of the census on the map</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>People mapped minus people in the census</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sum of all pixels of the map</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Census zones (factor census ÷ map)</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>SampleSceneAlgorithm</name>
    <message>
        <source>Make the sample scene (synthetic)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>sample,example,demo,tutorial,synthetic,test data</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Makes a synthetic district of 6 × 6 km to try everything on, without any download: Sentinel-2 and Sentinel-1 for four seasons, the true population at 10 m, a coarse and a fine census.

Nothing in it is real: no place, no people. The same seed makes the same district.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Another number makes another district; the same number makes the same one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Size (pixels of 10 m)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The side of the district; 600 pixels are 6 km.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Load the layers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Adds the layers to the project when the scene is ready.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Folder of the scene</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The folder that gets the rasters and census layers.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sentinel-2, each season</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sentinel-1, each season</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>True population</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Coarse census</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Fine census</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Fine census (synthetic)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Coarse census (synthetic)</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>the plugin's own environment</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>GPU if it passes the check, else CPU</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>GPU</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>CPU</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source> MB</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>default</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Engine</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Environment of my own</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Defaults of the algorithms</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Compute on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Memory for the engine</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Set up, repair or remove…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Report for support…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ready: {python}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Named by the environment variable POPCORN_ENGINE.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>SetupEngineAlgorithm</name>
    <message>
        <source>Set up the engine</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>install,setup,engine,GPU,CUDA,environment,repair,remove,offline</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Makes the environment in which POPCORN computes, apart from QGIS's own Python, so that neither disturbs the other. Run it once after installing the plugin; run it again at any time: what is in place stays.

The log shows the size of the download before it starts. It can be cancelled; an engine that was there before then stays whole. GPU packages for NVIDIA cards are about 1.5 GB and are only fetched when you choose them.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>install, or update what is missing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>repair: build it anew</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>remove it from this computer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Removing deletes the engine but not your models.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Packages for NVIDIA GPUs</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>as it is now; say whether they would fit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>yes, about 1.5 GB to download</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no, compute on the CPU</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They need a card with compute capability 7.5 or more and a driver for CUDA 13.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Packages for training</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>PyTorch, for training models of your own. Mapping does not need it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Folder of packages, to install without network</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A folder of wheels that was filled on another computer. Empty: download them.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Python to build with</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The interpreter to make the environment with. Empty: one is found.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Certificates to trust</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A PEM file, for offices whose network has its own. The system's are trusted anyway.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Python of the engine</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The engine was removed; {size} MB are free again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The engine is in place; nothing needs to be downloaded.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Python {version} at {python}; {packages} packages; download up to {download} MB; on disk about {installed} MB.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The engine is ready: {python}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>chains</name>
    <message>
        <source>Built-up map</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cell size of the grid (metres)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Census zones</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Field with the count of people</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Population grid</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Population map</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Population map from imagery</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sentinel-1 rasters, one for each season</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sentinel-2 rasters, one for each season</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>engine</name>
    <message>
        <source>A POPCORN algorithm is running.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A standard deviation needs at least two maps, and this job computes one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A tensor of the shape {shape} in “{source}” does not fit its {raw} bytes.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add the {missing} rasters, or choose another model.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Another QGIS is setting up the engine right now.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Assign one (Raster › Projections › Assign Projection) and run again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Average it to 10 m in the local UTM zone (Raster › Projections › Warp, with the resampling method Average).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Building overviews</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Built-up scores below {min_builtup} count as 0: that removes {share} of the built-up sum.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cells of {cell_size_m} m are smaller than the raster's pixels ({east_m} m × {north_m} m): people can be summed, not split.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cells of {east_m} m × {north_m} m: {width} × {height}, from {width2} × {height2} pixels.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check it in QGIS under Settings ▸ Options ▸ Network, or install from a folder of wheels.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check that both show the same place and that their coordinate reference systems are right.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check that the layer overlaps the imagery, lower the minimum score, or give a rate.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check the address and the connection, or run it again later.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check the area's coordinate reference system, or draw it again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check the connection and the proxy, try again, or install from a folder of wheels.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check the coordinate reference systems of both layers, or select the zones near the raster.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check the date of this machine, and whether a proxy replaces certificates.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check the field of the counts, and that zones and maps show the same place.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check the index that pip is configured to use, or install from a folder of wheels.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check the job's parameters.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check the job's text.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check the names of its collections, or run it again later.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check the network and the proxy settings.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check the path.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check the proxy in the network settings.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check the proxy settings.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check who may write there, or set POPCORN_DATA to another folder.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check who may write to that folder.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose DN (reflectance × 10000), or let the scale be detected.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose Sentinel rasters, or a folder of L2A products (.SAFE), GeoTIFFs or Earth Engine exports.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose a Sentinel-2 raster, a Sentinel-1 raster, or both.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose a band from 1 to {count}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose a built-up model, or type the rate in.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose a census layer that overlaps the imagery, or give a rate.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose a file that exists and run again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose a folder that you may write to, on a disk with free space.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose a folder that you may write to.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose a layer of polygons.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose a layer with polygons, or clear its filter or selection.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose a model file that this plugin wrote, or import the original again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose a model for {role}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose a name that ends in .tif.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose a population raster: only counts of people can be summed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose a smaller area, or map it in parts.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose a terrain-corrected collection, such as sentinel-1-rtc of the Planetary Computer.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose a whole number from 0 on.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose a year from {FIRST_YEAR} on.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose a year up to {year}, or a season that has begun.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose an area between 80° S and 84° N.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose an extent inside the first raster, or leave it empty to map everything.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose an occupancy model, type a rate in, or give a census layer to fit it to.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose another Python (3.9 to 3.13), leave the extras out, or name an environment of your own.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose another folder for the composites.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose another model, or run “Engine information” and report what it says.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose another name for the output.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose another one, such as EPSG:4326.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose another season or year, and check that the area lies on land where you think it does.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose at least one season, the whole year, or a date range.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose dB, or let the unit be detected.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose each member once: doubled members would understate the standard deviation.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose one of these.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose one of {CATALOGUES} or stac.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose one of: {known}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose one of: {known}; or give the path of an .onnx file.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose one or more population maps.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose other dates or another extent, and check that the rasters cover it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose the built-up extractor, a POPCORN member or Bourbon.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose the checkpoint file itself.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose the field that holds the census counts.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose the file that belongs to it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose the layer again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose {SMALLEST_PX} to {LARGEST_PX} pixels; 600 is the usual size.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close other programs, choose a smaller extent, or lower the memory that the job may use.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close other programs, or lower the memory that the job may use.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Convert it to dB first (for the openEO packing: 20 × log10(DN) − 83), or choose the unit.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Convert it to dB first (for the openEO packing: 20 × log10(DN) − 83).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Correct it first (in SNAP: Range Doppler Terrain Correction), or take a corrected product.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Correct the count, or empty it where it is unknown, or choose another field.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Correct the outlines, or select zones of one level only.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Counting the people</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Create it, or choose another folder.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Device: {describe}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Download it again, or move it out of the folder.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Download or copy the file again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Download or train the model again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Download or unpack it again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Download the file itself.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Downloading {address}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Draw an extent, or choose a layer with polygons.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Earth Engine exports do not say of which year they are.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Enter them in QGIS under Settings ▸ Options ▸ Network, and set up again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Export the raster that you need as GeoTIFF.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>First pass: the built-up sum of the zones.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Free some space or choose an output folder on another disk.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Free some space, or choose a folder on another disk.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Free some space, or choose a folder that you may write to.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Free some space, or set POPCORN_DATA to a folder on another disk.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>GPU check: {name} differs from the CPU by at most {worst}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Give 0 (chosen) or 64 and more.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Give Sentinel-2 products of Level-2A, and Sentinel-1 as terrain-corrected GeoTIFFs.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Give a cell size of {ceil} m or more.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Give a number above 0, one of the published means, or a census layer to fit it to.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Give a number from 0 (exact) to below 1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Give a raster with the bands {wanted} in this order, or name them so.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Give a raster with the bands {wanted}, named so in their descriptions.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Give a raster with these bands, named so in their descriptions.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Give a second season or a model with several members, or leave the output empty.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Give a size above 0, such as 100 m.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Give a value between 0 and 1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Give each output a name of its own.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Give every zone an id of its own.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Give one Sentinel-1 raster for every Sentinel-2 raster, or only one of the two kinds.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Give one mask for every Sentinel-2 raster, in the same order, or none.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Give rasters of the same area.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Give the address of its STAC API, such as https://example.org/stac/v1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Give the extent in the coordinate reference system of the imagery.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Give the year of the exports.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>If this network wants a login first, log in with a browser and try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Import built-up models one by one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Import it without choosing a published model, under a name of its own.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Import members of the same kind together, and other models one by one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Import one first with “Import a model”.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Import the model again, or choose another one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Install Python 3.9 to 3.13 (64 bit) from python.org or your system and name it in "Python", or name an environment of your own in the settings.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Install {missing} there, or clear it to use the plugin's own environment.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Laying out the district</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Leave the occupancy output empty, or choose an occupancy model.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Load it with torch and save it again with torch.save, then import that file.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Load it with torch on a common machine and save it again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Map the part on each side of it by itself.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mean built-up probability {mean} over {valid_pixels} pixels.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Measuring the zones' shares of pixels</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Models checked</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name a PEM file with your organisation's certificate, or install from a folder of wheels.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name every season once.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name the folder of an environment with the engine's packages, or clear it to use the plugin's own.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Neither a file nor a published model was chosen.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Neither an occupancy model nor a rate is given.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No NVIDIA driver was found.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No built-up model is given, which fitting the rate needs.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No imagery is given.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No model was chosen.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No scene is given.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No season is chosen.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No zone on the raster has a count in the field {field}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>None lies in {base_prefix}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>None of the {zones} zones of {name} has a count and lies wholly on {piece?}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>None of the {zones} zones of {name} overlaps the raster.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not every raster has a date tag: Sentinel-1 and Sentinel-2 are paired by their order.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing was kept. Try another network; if it happens again, tell the plugin's authors.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Only {what} is given: the output of that stream alone is used ({output}).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open it in QGIS to check it, or export it again as GeoTIFF.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open the layer in QGIS to check it, or export it again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Painting the land</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pixels on the outer border of the zones count by their covered part: the raster's own sum is {total}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Placing the buildings</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Please report it with the log file {log_path}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Put the day into the file's name, such as scene_2021-04-15.tif.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Raking</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rate: {value} people per fully built-up pixel ({source}).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rate: {value} people per fully built-up pixel, fitted to {census} people in {sum} zones of {name} with a built-up sum of {total} pixels.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reinstall the plugin.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Remove its layer, or choose another name.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Remove its layers, or choose another folder.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Remove the engine when it is done.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reproject it to a north-up grid (Raster › Projections › Warp).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reproject it to a north-up grid with 10 m pixels (Raster › Projections › Warp).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reproject it to the coordinate reference system of the Sentinel-2 raster first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Resample it to 10 m in the local UTM zone (Raster › Projections › Warp).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Restart QGIS so that both come from the same version of the plugin.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Run it again later, or choose another source.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Run it again later: what was fetched is kept, and only the rest is asked for.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Run it again; if it happens again, choose a smaller extent. The log is {log}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Run the algorithm "Set up the engine" again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Run the algorithm "Set up the engine" in the POPCORN toolbox.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Searching {TITLES}, {name}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Set SSL_CERT_FILE to your network's certificates, or import the file from disk.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Set it in the layer's properties (Source).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Set up without the GPU packages; the CPU then does the work.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Some zones can't be brought to the raster's coordinate reference system: they lie too far away.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Summing people over zones</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Summing people to cells</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Summing the weights of the zones</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Synthetic: drawn by POPCORN for QGIS; no real place, no satellite data, no real people.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Taking the images of {season}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The CPU computes from here on: {reason}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The GPU can't be used: {problem}. The CPU computes instead.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The GPU packages were not wanted.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The NVIDIA driver lists no graphics card.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The NVIDIA driver {driver} supports {seen}, and the GPU packages need CUDA {CUDA} (driver {DRIVER} or newer).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The address {address} is not a https address.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The area can't be brought to the map's coordinate reference system: it lies too far out.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The area crosses the antimeridian (180° of longitude), where UTM zones and scenes break.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The area is {width} km × {height} km; a composite may be {LARGEST_SIDE_PX} km wide and high.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The area reaches {piece?}° of latitude, beyond the UTM zones.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The area to map is empty.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The catalogue gave no access to the collection {collection}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The cell size is {cell_size_m} m.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The certificate of {host} cannot be verified: {verify_message}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The certificate of {name} can't be trusted on this machine.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The collection {collection_id} holds plain GRD, radar without terrain correction.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The composite {name} would replace one of the scenes.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The composites of this request are already there; nothing is fetched again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The coordinate reference system of the extent is not known.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The coordinate reference system {crs} is unknown.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The day of {name} is not known: neither its tags nor its name hold one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The disk filled up while the packages were being installed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The disk is full: {filename}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The download from {host} failed: {reason}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The download from {host} stalled for {seconds} s.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The engine did not answer within {START_S} seconds of its start.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The engine in {folder} lacks {missing}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The engine is not set up yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The engine met an unexpected error ({said}).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The engine needs {needed} MB in {engine}, and only {free} MB are free.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The engine process {how} while it ran {job}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The engine ran out of memory.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The engine's Python {executable} can't load a package: {problem}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The engine's Python {python} can't be started: {problem}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The engine's Python {python} can't be started: {strerror}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The engine's Python {python} can't load its packages: {strip}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The engine's Python {python} is gone; QGIS or Python was probably updated.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The engine's folder {folder} can't be written: {strerror}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The entry “{id}” in {path} is incomplete.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The extent does not overlap the imagery.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file from {host} is not the published one: its sha256 is {found}…, not {sha256}….</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file {name} can't be read as a raster: it is damaged or of an unknown format.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file {name} can't be written.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file {name} holds no bands of its own (it may be a container of several rasters).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file {name} in the folder can't be read as a raster.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file {name} is open in another program or in QGIS.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file {name} of the model “{id}” in {folder} has changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file {name} of the model “{id}” is missing in {folder}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file {path} cannot be read: {strerror}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The folder {folder} has no wheel of {what} for this Python and system.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The folder {name} can't be made: {strerror}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The folder {name} can't be written.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The folder {name} can't be written: {strerror}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The folder {name} does not exist.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The folder {name} for the output {name2} does not exist.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The host {host} cannot be found.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The id {unique} occurs {max} times in the zones.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The imagery has no valid pixel: every pixel misses a needed band in every season.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The index of “{source}” is damaged.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The job is not valid JSON: {problem}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The job speaks protocol {document} and the engine protocol {PROTOCOL}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The layer {name} has no coordinate reference system.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The layer {name} has no polygons.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The map {name} was rescaled to these zones: that it agrees with them proves nothing.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The memory of the {upper} is too small for tiles of {width} × {height} px: smaller ones are used.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The metadata of “{source}” has the wrong {wrong} {get}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The metadata of “{source}” is not readable.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The minimum built-up score is {min_builtup}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The model asks for the padding {rule}, which this version does not know.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The model cannot be written into {folder}: {strerror}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The model file {path} cannot be read: {strerror}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The model has no output “{name}”; it has {names}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The model record {path} cannot be read.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The model “{id}” computes {role}, not {roles}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The model “{name}” computes {role}, not {role2}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The model “{name}” could not be loaded: {first_line}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The model “{name}” could not be run: {first_line}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The model “{name}” maps population itself and has no occupancy.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The model “{name}” needs {missing}, which is not given.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The output {name} can't be written to its folder.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The output {name} could not be written whole: the disk is full, or no longer there.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The output {name} is also an input.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The output {name} is not a .tif file.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The output {name} is open in another program or in QGIS.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The package index can't be reached.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The package index has no {replace} for this Python and system.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The package index's certificate is not trusted; perhaps your network replaces it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The part {record} of “{source}” has {file_size} bytes, too many.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The pixel is {east} m east–west by {north} m; used as it is.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The polygon can't be read.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The product {name} has no {band} image in {resolution}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The proxy does not let through to {name}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The proxy {proxy} asks for a user name and a password (407).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The range {text} ends before it begins.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The raster has {count} band{piece?}, not a band {band}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The raster is rotated or mirrored: its rows do not run from west to east.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The raster shows {NOT_PEOPLE}. Such values do not add up to people.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The raster {address} has no coordinate reference system.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The raster {address} is damaged: a part of it can't be read.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The raster {name} does not exist.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The raster {name} has no coordinate reference system.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The raster {name} is damaged: a part of it can't be read.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The raster's pixel is {east} m × {north} m on the ground; the models read pixels of about 10 m (8–12 m).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The rate can't be fitted: no zone of {name} on the raster has people.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The rate can't be fitted: there is no built-up in the zones of {name}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The rate is {value} people per fully built-up pixel.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The registry of published models {path} cannot be read.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The sample scene can't be {size_px} pixels wide.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The scenes lie on different grids; the composites are made at 10 m in {crs}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The seed {seed} is negative.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The server did not deliver {what} in {ATTEMPTS} attempts.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The source {source} is unknown.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The tensor head.0.weight in “{source}” has the shape {shape}, which fits neither POPCORN nor Bourbon.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The tensor {name} in “{source}” has the shape {shape}, not {shape2}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The tensor {name} in “{source}” holds values that are not finite or not possible.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The threshold is {threshold}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The tile size is {tile_px}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The two lists of rasters may be swapped: give Sentinel-1 (VV, VH) and Sentinel-2 (B02, B03, B04, B08) each in its own.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The zones in {name} can't be read.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The zones' file {name} does not exist.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There are {masks} masks for {s2} Sentinel-2 rasters.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There are {s1} Sentinel-1 and {s2} Sentinel-2 rasters.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no Sentinel imagery of the year {year}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no map to compare.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no model file {path}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no model “{text}”.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no published model “{model_id}”.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no tested set of packages for {variant_platform}, Python {python}.{python2}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Try again, or download {address} with a browser and import the file from disk.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Try again, or report this sentence.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Try again; if it stays so, something between you and the package index changes files.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Two outputs have the same file: {name} and {path}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Unknown job {name}; known are {JOB_TYPES}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Update the plugin, or choose another model.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Update the plugin, or import the model again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Use an address that starts with https.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Use imagery with pixels of 10 m, such as Sentinel-2's own. Resampling adds no detail.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Use the file as it was published.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Use the original checkpoint file.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Use the original file; one that holds only tensors, numbers, text and plain lists can be read.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Wait until it is done.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Wait until no POPCORN algorithm runs, or restart QGIS, and remove again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Write days as year-month-day.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Write one of {SEASONS}, {WHOLE_YEAR}, or a range such as 2021-03-01/2021-04-15.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Write pairs such as B02=blue, SCL=scl, separated by commas.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Write the first day, a slash, the last day.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Writing the map</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Writing the truth and the census</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Writing {season}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Zone {ids} of the layer {name} is a {kind}, not a polygon.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Zone {zone} has the {piece?} {text} in the field {field}{piece2?}{more}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Zones {ids} and {ids2} overlap by {percent} % of the smaller one{more}, so their people can't be told apart.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{SYNTHETIC} Seed {seed}, {people} people.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{TITLES}, {name}: no scene.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{address} is no address of a catalogue.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{border} is none of centre, fraction.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{capitalize}{members} “{name}” is ready under the id {id}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{converted} built-up models were chosen; only occupancy members form a set.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{cut} zones reach beyond the raster: the rate is too high by their people outside it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{data} kB downloaded</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{empty} of {zones} zones have no pixel with a value.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{held} is in use and can't be deleted.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{host} answered with a web page instead of the file.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{host} sent {found} bytes {more} {expected}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{label}: Sentinel-1 is of {day1} and Sentinel-2 of {day2}: more than {FAR_APART_DAYS} days apart.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{label}: {bright} pixels are as bright as snow or cloud; {done}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{label}: {empty} has no valid pixel; the season is left out.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{label}: {share} of the pixels are as bright as snow or cloud (visible reflectance above {IMPLAUSIBLE_DN} DN), which the models do not know; {done}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{memory_mb} MB are less than the engine needs; it uses its smallest tiles, {side} px.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name} (compute capability {capability}, driver {driver}) can run the GPU packages.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name} answered the search with an error (status {status}).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name} begins on {first}, which is in the future.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name} can't be brought to the coordinate reference system of the imagery.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name} can't be brought to the grid of the first raster.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name} can't be in linear power, which is never negative: its middle value is {middle}. It looks like dB.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name} can't be reached, or did not answer as a STAC catalogue.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name} can't be reflectance 0..1: its middle value is {middle}. It looks like DN.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name} does not overlap the first Sentinel-2 raster.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name} has compute capability {capability}, and the GPU packages need {CAPABILITY}.{CAPABILITY2}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name} has no band {missing}; its bands are {seen}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name} has no parameter {unknown}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name} has no scene of this area for {names}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name} has no terrain-corrected Sentinel-1; only Sentinel-2 is made.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name} has {count} bands ({seen}), not {BANDS}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name} has {count} band{piece?} without known names ({seen}).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name} holds no scene.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name} is in radar geometry: it has ground control points but no grid.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name} is left out: its bands are not named as Sentinel-1's or Sentinel-2's.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name} is neither in dB nor in linear power: its middle value is {middle}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name} is of {day} and does not say whether the offset of 1000 DN is still in it; it is taken as removed. If not, choose that it is to be removed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name} needs named values, not {values}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name} was given as {SENSORS} but looks like {SENSORS2}: {looks}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name}/{name2}: {tiles} tiles of an Earth Engine export.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name}: no visible reflectance is below {darkest} DN. It looks as if the offset of +1000 DN (processing baseline 04.00 and later) was not removed; subtract 1000 and run again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name}: of {items} scenes found, {scenes} have more than {max_cloud} % cloud and {items2} lack a band.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name}: taken as DN as chosen, but hardly a value is above {high}. It looks like reflectance 0..1; let the scale be detected.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name}: taken as dB as chosen, but hardly a value is negative. It looks like linear power; let the unit be detected.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name}: the bands have no known names; taken by order: {order}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name}: values in {scale} ({how}).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name}: values {unit} ({how}).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name}: warped bilinearly to the scene's grid (its pixel is {east} m × {north} m).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name}: {gaps} % of the area has no clear observation. Choose a longer period, or fill gaps from the neighbouring seasons.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{negative} pixels of the raster are negative; they count as 0.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{part} does not say what an asset is called.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{path} can't be started: {strerror}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{path} did not answer like a Python.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{path} is no complete Python: {last}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{population_sum} people on {valid_pixels} pixels, mean of {maps} map{piece?}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{program} does not answer.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{reused} pieces were there from an earlier run.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{said}, but not the 64 bit CPython that it needs.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{said}; the engine needs 3.9 to 3.13.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{share} of the mapped pixels miss a season: their mean is over the others.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{sum} of {ids} zones have broken outlines and were repaired.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{sum} of {zones} zones were not compared: {kinds}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{sum} of {zones} zones {format} (zone_id {ids}).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{sum} of {zones} zones, with {sum2} people, hold no pixel's centre: what the map has there counts in the zones around. Count pixels by the share of their area (fraction) to compare such zones too.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{text} holds a day that does not exist.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{text} is named twice.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{text} is neither a season nor a date range.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{value} is none of {allowed}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{what} is not the file that was tested (its SHA-256 differs).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{what} names {named}, where there is no Python.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{what} names {named}, which lacks {missing}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{which}, off by {best} people per zone (mean absolute error; RMSE {best2}{r2}) over {zones} zone{piece?}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“{name}” cannot be fetched from here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“{name}” computes {role}, but “{name2}” computes {role2}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“{name}” has {size} MB; a model of this kind has about one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“{name}” has {st_size} MB, too much for a model file.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“{name}” is not the published file of “{name2}”.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“{name}” is ready</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“{name}” is the same file as “{sha256}”.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“{source}” does not say which imagery it takes and what it computes.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“{source}” gives {names}, not one band of {role}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“{source}” holds a file named “{name}”.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“{source}” holds no named tensors.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“{source}” holds no tensors under network or model, but “{others}”.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“{source}” holds none of the known networks: neither fusion_out_conv nor head is in it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“{source}” holds the file {name} twice.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“{source}” holds the unknown tensor {first_of}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“{source}” holds {what}, so it is not a plain checkpoint.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“{source}” is a TorchScript program, not a checkpoint.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“{source}” is a model of format {get}; this version reads format {FORMAT}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“{source}” is a web page, not a checkpoint.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“{source}” is a zip with {entries} files.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“{source}” is a zip without a tensor index.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“{source}” is compressed, which torch never does.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“{source}” is damaged or cut short.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“{source}” is empty.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“{source}” is encrypted.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“{source}” is in the format of torch before version 1.6.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“{source}” is not a torch checkpoint.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“{source}” is not an ONNX model file, or it is damaged.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“{source}” keeps its weights in another file.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“{source}” lacks its part {record}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“{source}” lacks the tensor {first_of}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“{source}” needs a newer ONNX Runtime or operators of its own.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“{source}” takes {names} where its metadata says {names2}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“{source}” was written on a big-endian machine.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Another mapping is being computed on this computer; this one waits for its end.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Asking {name}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cancelled: {kept} finished tile{piece?} kept. The same run with the same inputs goes on from there.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check that the key belongs to this service, and the date and time of this machine.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check the account at {account_page}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check the date and time of this machine, and whether a proxy replaces certificates.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check the proxy in QGIS's network settings, and its user name and password.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Checking the inputs</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose a smaller area or a shorter season; if it happens again, please report it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose an authentication configuration with both; a free account is made in a few minutes at {account_page}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose one of {SERVICES}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Estimate: {pixels} pixels in {requests} requests, about {units} processing units of the account. Pieces that an earlier run has fetched cost nothing again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>From here on finished tiles are not kept ({reason}): if the run is interrupted, they are computed again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Give one such as {address}, or leave it empty.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Give the address with https.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Give them in QGIS's network settings.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Going on from an interrupted run: {resumed} of {every} tiles are finished and are not computed again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Make a new key (OAuth client) at {account_page} and copy both parts of it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Occupancy was computed on {members_pixels} of the pixels.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Please report it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Set the date and time of this machine.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Take them out of it and set environment variables instead, such as {VARIABLE}CLIENT_SECRET.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The account at {name} has no processing units or requests left.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The catalogue lists a scene without its day.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The job is not valid JSON: it is no object.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The job's file holds secrets.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The key may not use {name} for this{quoted}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The key works: {name} gave a token and delivered a test image.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The other mapping has ended: this one goes on.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The password would travel unprotected to {hostname}: the address is not https.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The preview cannot be written and stops; the map is not affected.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The proxy wants a user name and a password.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The source {source} needs no key.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This machine's clock is {abs} minutes {piece?} that of {name}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Wait for the next month, or get more at {account_page}; what was fetched is kept.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Waiting for another mapping</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{TITLES} {name}, piece {number} of {wanted}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{address} is no address of a service.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{label}: {names}, paired by date.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name} can't be reached, or broke off while it delivered {what}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name} did not deliver {what}: what came back could not be read.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name} does not accept the access token that it gave for this key.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name} does not know this client id, or the secret is not its secret.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name} failed to deliver {what} (status {status}).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name} gave no access token, or one that could not be read.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name} has turned requests away for too long: its rate limit.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name} limits the rate; the download goes on as fast as it allows.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name} needs the key of an account: a client id and its secret.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name} refuses to deliver {what} (status {status}){quoted}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{pixels} million pixels in {seconds} s: {pixels2} million a second; {computed} tile{one} computed, {skipped} skipped, {resumed} resumed.</source>
        <translation type="unfinished" />
    </message>
</context>
</TS>

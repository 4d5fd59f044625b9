<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>@default</name>
    <message>
        <source>Band</source>
        <translation>Banda</translation>
    </message>
    <message>
        <source>The band that holds the values, for rasters with several.</source>
        <translation>La banda que contiene los valores, para rásteres con varias.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Habitantes</translation>
    </message>
    <message>
        <source>Engine: {parts}</source>
        <translation>Motor: {parts}</translation>
    </message>
    <message>
        <source>Sentinel-2 rasters, one for each season</source>
        <translation>Rásteres Sentinel-2, uno por estación</translation>
    </message>
    <message>
        <source>Cloud-free composites with the bands B02, B03, B04 and B08 at about 10 m, one raster for each season. Bands are found by their descriptions, else taken in this order. Values may be reflectance × 10000 or 0 to 1. Sentinel-2 alone works, but less well than with Sentinel-1.</source>
        <translation>Composiciones sin nubes con las bandas B02, B03, B04 y B08 a unos 10 m, un ráster por estación. Las bandas se encuentran por su descripción; si no, se toman en este orden. Los valores pueden ser reflectancia × 10000 o de 0 a 1. Sentinel-2 solo funciona, pero peor que junto con Sentinel-1.</translation>
    </message>
    <message>
        <source>Sentinel-1 rasters, one for each season</source>
        <translation>Rásteres Sentinel-1, uno por estación</translation>
    </message>
    <message>
        <source>Compute on</source>
        <translation>Calcular en</translation>
    </message>
    <message>
        <source>GPU if it passes the check, else CPU</source>
        <translation>GPU si pasa la prueba; si no, CPU</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>The log says which device was used and why. The results are the same.</source>
        <translation>El registro dice qué procesador se usó y por qué. Los resultados son los mismos.</translation>
    </message>
    <message>
        <source>Sentinel-2 values are</source>
        <translation>Los valores de Sentinel-2 son</translation>
    </message>
    <message>
        <source>reflectance × 10000</source>
        <translation>reflectancia × 10000</translation>
    </message>
    <message>
        <source>reflectance from 0 to 1</source>
        <translation>reflectancia de 0 a 1</translation>
    </message>
    <message>
        <source>Sentinel-1 values are</source>
        <translation>Los valores de Sentinel-1 son</translation>
    </message>
    <message>
        <source>decibel</source>
        <translation>decibelios</translation>
    </message>
    <message>
        <source>linear power</source>
        <translation>potencia lineal</translation>
    </message>
    <message>
        <source>Leave out snow and cloud</source>
        <translation>Excluir nieve y nubes</translation>
    </message>
    <message>
        <source>Gives no data where the reflectance is higher than what the model has learnt: snow and cloud look built-up to it. The log warns of such pixels in any case.</source>
        <translation>No da datos donde la reflectancia es mayor que lo que el modelo aprendió: la nieve y las nubes le parecen edificadas. El registro avisa de esos píxeles en todo caso.</translation>
    </message>
    <message>
        <source>0 chooses it from the memory. It changes the speed, never the result.</source>
        <translation>0 lo elige según la memoria. Cambia la velocidad, nunca el resultado.</translation>
    </message>
    <message>
        <source>An upper bound; 0 takes the default.</source>
        <translation>Un límite superior; 0 toma el valor predeterminado.</translation>
    </message>
    <message>
        <source>There is no imagery. Choose at least one Sentinel-2 or Sentinel-1 raster.</source>
        <translation>No hay imágenes. Elija al menos un ráster Sentinel-2 o Sentinel-1.</translation>
    </message>
    <message>
        <source>The raster {path} does not exist. Choose another file.</source>
        <translation>El ráster {path} no existe. Elija otro archivo.</translation>
    </message>
    <message>
        <source>The file {path} cannot be read as a raster: it is damaged, or of another kind. Choose another file, or download it again.</source>
        <translation>El archivo {path} no se puede leer como ráster: está dañado o es de otro tipo. Elija otro archivo o descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>The layer “{name}” is not a raster file. Export it as GeoTIFF first.</source>
        <translation>La capa «{name}» no es un archivo ráster. Expórtela primero como GeoTIFF.</translation>
    </message>
    <message>
        <source>Of {given} rasters for {name} only {found} can be read. Check that they exist.</source>
        <translation>De {given} rásteres para {name} solo se pueden leer {found}. Compruebe que existen.</translation>
    </message>
    <message>
        <source>Built-up model</source>
        <translation>Modelo de edificación</translation>
    </message>
    <message>
        <source>The model that finds buildings: its id, or the path of an .onnx file.</source>
        <translation>El modelo que encuentra edificios: su identificador, o la ruta de un archivo .onnx.</translation>
    </message>
    <message>
        <source>Occupancy model</source>
        <translation>Modelo de ocupación</translation>
    </message>
    <message>
        <source>The model that says how many people live in a built-up pixel: its id (a set of members is one id), or the path of an .onnx file. Empty: the same number everywhere, see below.</source>
        <translation>El modelo que dice cuántas personas viven en un píxel edificado: su identificador (un conjunto de miembros tiene uno solo), o la ruta de un archivo .onnx. Vacío: el mismo número en todas partes, véase abajo.</translation>
    </message>
    <message>
        <source>the number below</source>
        <translation>el número de abajo</translation>
    </message>
    <message>
        <source>the published mean of Switzerland: 0.2267</source>
        <translation>la media publicada de Suiza: 0.2267</translation>
    </message>
    <message>
        <source>the published mean of Rwanda: 0.9407</source>
        <translation>la media publicada de Ruanda: 0.9407</translation>
    </message>
    <message>
        <source>the published mean of Puerto Rico: 0.4119</source>
        <translation>la media publicada de Puerto Rico: 0.4119</translation>
    </message>
    <message>
        <source>fitted to the total of a census layer</source>
        <translation>ajustados al total de una capa de censo</translation>
    </message>
    <message>
        <source>The published means are those of the POPCORN paper (arXiv 2311.14006).</source>
        <translation>Las medias publicadas son las del artículo POPCORN (arXiv 2311.14006).</translation>
    </message>
    <message>
        <source>People in a pixel that is wholly built-up (about 100 m²). The number given at first is the published mean of Puerto Rico: put your region's own in its place. If the map is rescaled to a census afterwards, this number cancels out.</source>
        <translation>Habitantes en un píxel totalmente edificado (unos 100 m²). El número inicial es la media publicada de Puerto Rico: ponga en su lugar el de su región. Si el mapa se ajusta después a un censo, este número se cancela.</translation>
    </message>
    <message>
        <source>Census zones to fit the rate to</source>
        <translation>Zonas censales para ajustar la tasa</translation>
    </message>
    <message>
        <source>Polygons with a count of people; only used when the rate comes from a census layer.</source>
        <translation>Polígonos con un número de habitantes; solo se usan si la tasa viene de una capa de censo.</translation>
    </message>
    <message>
        <source>Field with the count of people</source>
        <translation>Campo con el número de habitantes</translation>
    </message>
    <message>
        <source>The field of the census zones that holds the number of people.</source>
        <translation>El campo de las zonas censales que contiene el número de habitantes.</translation>
    </message>
    <message>
        <source>The rate is to come from a census layer, but none is chosen. Choose the census zones.</source>
        <translation>La tasa debe venir de una capa de censo, pero no se eligió ninguna. Elija las zonas censales.</translation>
    </message>
    <message>
        <source>The census zones have no count. Choose the field with the count of people.</source>
        <translation>Las zonas censales no tienen número. Elija el campo con el número de habitantes.</translation>
    </message>
    <message>
        <source>The census zones are not used, because the rate does not come from a census layer. Set RATE_FROM to “census” to fit it.</source>
        <translation>Las zonas censales no se usan, porque la tasa no viene de una capa de censo. Ponga RATE_FROM en «census» para ajustarla.</translation>
    </message>
    <message>
        <source>{id}: {name}; trained on {region}; licence {licence}; file {files}.</source>
        <translation>{id}: {name}; entrenado en {region}; licencia {licence}; archivo {files}.</translation>
    </message>
    <message>
        <source>unknown places</source>
        <translation>lugares desconocidos</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocida</translation>
    </message>
    <message>
        <source>None is installed yet: see “Import a model”.</source>
        <translation>Aún no hay ninguno instalado: véase «Importar un modelo».</translation>
    </message>
    <message>
        <source>The output {path} is not a .tif file. Let its name end in .tif.</source>
        <translation>La salida {path} no es un archivo .tif. Haga que su nombre termine en .tif.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Seasons</source>
        <translation>Estaciones</translation>
    </message>
    <message>
        <source>Without either, all that the scenes cover is used.</source>
        <translation>Sin ninguno de los dos, se usa todo lo que cubren las escenas.</translation>
    </message>
    <message>
        <source>One is needed.</source>
        <translation>Hace falta uno.</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Extensión</translation>
    </message>
    <message>
        <source>The box to map, or a layer of polygons below.</source>
        <translation>El rectángulo a cartografiar, o una capa de polígonos abajo.</translation>
    </message>
    <message>
        <source>Polygons to map</source>
        <translation>Polígonos a cartografiar</translation>
    </message>
    <message>
        <source>Instead of the extent: only these polygons and 240 m around them are mapped.</source>
        <translation>En lugar de la extensión: solo se cartografían estos polígonos y 240 m a su alrededor.</translation>
    </message>
    <message>
        <source>Load the layers</source>
        <translation>Cargar las capas</translation>
    </message>
    <message>
        <source>Adds the composites to the project.</source>
        <translation>Añade las composiciones al proyecto.</translation>
    </message>
    <message>
        <source>Folder of the composites</source>
        <translation>Carpeta de las composiciones</translation>
    </message>
    <message>
        <source>Sentinel-2, each season</source>
        <translation>Sentinel-2, cada estación</translation>
    </message>
    <message>
        <source>Sentinel-1, each season</source>
        <translation>Sentinel-1, cada estación</translation>
    </message>
    <message>
        <source>Table of the scenes</source>
        <translation>Tabla de las escenas</translation>
    </message>
    <message>
        <source>Both an extent and polygons are given. Choose one of them.</source>
        <translation>Se dieron una extensión y polígonos a la vez. Elija uno de los dos.</translation>
    </message>
    <message>
        <source>There is no area to map. Draw an extent, or choose a layer of polygons.</source>
        <translation>No hay área que cartografiar. Dibuje una extensión o elija una capa de polígonos.</translation>
    </message>
    <message>
        <source>The number of people of each zone. Empty values count as missing and are named in the result.</source>
        <translation>El número de habitantes de cada zona. Los valores vacíos cuentan como ausentes y se nombran en el resultado.</translation>
    </message>
    <message>
        <source>A pixel on the border of two zones belongs to</source>
        <translation>Un píxel en el límite de dos zonas pertenece a</translation>
    </message>
    <message>
        <source>the zone that holds its centre</source>
        <translation>la zona que contiene su centro</translation>
    </message>
    <message>
        <source>both, by the share of its area</source>
        <translation>ambas, según la parte de su superficie</translation>
    </message>
    <message>
        <source>The zones “{name}” have no coordinate system. Set it in the layer's properties.</source>
        <translation>Las zonas «{name}» no tienen sistema de coordenadas. Asígnelo en las propiedades de la capa.</translation>
    </message>
    <message>
        <source>The zones have no field “{field}”. Choose one of: {known}.</source>
        <translation>Las zonas no tienen el campo «{field}». Elija uno de: {known}.</translation>
    </message>
    <message>
        <source>The zones cannot be handed to the engine: {reason}. Free some space in {folder}.</source>
        <translation>Las zonas no se pueden entregar al motor: {reason}. Libere espacio en {folder}.</translation>
    </message>
    <message>
        <source>The field “{field}” looks like the number of each zone, not like its count of people. If so, run again with the field that holds the count.</source>
        <translation>El campo «{field}» parece el número de cada zona, no su número de habitantes. Si es así, ejecute de nuevo con el campo que contiene el número.</translation>
    </message>
    <message>
        <source>The style of {file} could not be saved beside it: {reason}</source>
        <translation>El estilo de {file} no se pudo guardar a su lado: {reason}</translation>
    </message>
    <message>
        <source>{title}, made with POPCORN for QGIS ({algorithm}).</source>
        <translation>{title}, hecho con POPCORN for QGIS ({algorithm}).</translation>
    </message>
    <message>
        <source>Values: {unit}.</source>
        <translation>Valores: {unit}.</translation>
    </message>
    <message>
        <source>Models: {models}.</source>
        <translation>Modelos: {models}.</translation>
    </message>
    <message>
        <source>Inputs: {inputs}.</source>
        <translation>Entradas: {inputs}.</translation>
    </message>
    <message>
        <source>Built-up (probability)</source>
        <translation>Edificado (probabilidad)</translation>
    </message>
    <message>
        <source>Built-up (yes or no)</source>
        <translation>Edificado (sí o no)</translation>
    </message>
    <message>
        <source>Built-up, standard deviation</source>
        <translation>Edificado, desviación estándar</translation>
    </message>
    <message>
        <source>Occupancy (people per built-up pixel)</source>
        <translation>Ocupación (habitantes por píxel edificado)</translation>
    </message>
    <message>
        <source>Occupancy, standard deviation (people per built-up pixel)</source>
        <translation>Ocupación, desviación estándar (habitantes por píxel edificado)</translation>
    </message>
    <message>
        <source>Sentinel-1 (VV, VH)</source>
        <translation>Sentinel-1 (VV, VH)</translation>
    </message>
    <message>
        <source>Sentinel-2 (true colour)</source>
        <translation>Sentinel-2 (color natural)</translation>
    </message>
    <message>
        <source>Built-up, each season (probability)</source>
        <translation>Edificado, cada estación (probabilidad)</translation>
    </message>
    <message>
        <source>people per fully built-up pixel</source>
        <translation>habitantes por píxel totalmente edificado</translation>
    </message>
    <message>
        <source>1 built-up, 0 not built-up</source>
        <translation>1 edificado, 0 no edificado</translation>
    </message>
    <message>
        <source>probability from 0 to 1</source>
        <translation>probabilidad de 0 a 1</translation>
    </message>
    <message>
        <source>backscatter in decibel</source>
        <translation>retrodispersión en decibelios</translation>
    </message>
    <message>
        <source>people per hectare</source>
        <translation>habitantes por hectárea</translation>
    </message>
    <message>
        <source>people per built-up pixel</source>
        <translation>habitantes por píxel edificado</translation>
    </message>
    <message>
        <source>not built-up</source>
        <translation>no edificado</translation>
    </message>
    <message>
        <source>built-up</source>
        <translation>edificado</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>sin datos</translation>
    </message>
    <message>
        <source>Preview: {layer}</source>
        <translation>Vista previa: {layer}</translation>
    </message>
    <message>
        <source>{value} people</source>
        <translation>{value} habitantes</translation>
    </message>
    <message>
        <source>{value} people in the census</source>
        <translation>{value} habitantes en el censo</translation>
    </message>
    <message>
        <source>{value} people on the map</source>
        <translation>{value} habitantes en el mapa</translation>
    </message>
    <message>
        <source>{value} people on the map before rescaling</source>
        <translation>{value} habitantes en el mapa antes del ajuste</translation>
    </message>
    <message>
        <source>{value} people on the rescaled map</source>
        <translation>{value} habitantes en el mapa ajustado</translation>
    </message>
    <message>
        <source>give or take {value} people (one standard deviation)</source>
        <translation>con un margen de {value} habitantes (una desviación estándar)</translation>
    </message>
    <message>
        <source>give or take {value} people before rescaling</source>
        <translation>con un margen de {value} habitantes antes del ajuste</translation>
    </message>
    <message>
        <source>Copernicus Data Space: both, needs a free account</source>
        <translation>Copernicus Data Space: ambos, cuenta gratuita</translation>
    </message>
    <message>
        <source>Sentinel Hub: both, needs a paid account</source>
        <translation>Sentinel Hub: ambos, cuenta de pago</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>For Copernicus and Sentinel Hub: an authentication configuration of the kind “Basic”. User name: the client id of your OAuth client; password: its secret. The green cross makes one. In scripts: its id of seven letters and digits.</source>
        <translation>Para Copernicus y Sentinel Hub: una configuración de autenticación del tipo «Basic». Nombre de usuario: el identificador de cliente de su cliente OAuth; contraseña: su secreto. La cruz verde crea una. En scripts: su identificador de siete letras y cifras.</translation>
    </message>
    <message>
        <source>The source needs an account. Choose an authentication configuration with the client id as user name and its secret as password, or a source without account.</source>
        <translation>La fuente necesita una cuenta. Elija una configuración de autenticación con el identificador de cliente como nombre de usuario y su secreto como contraseña, o una fuente sin cuenta.</translation>
    </message>
    <message>
        <source>QGIS's authentication system is switched off: {reason}</source>
        <translation>El sistema de autenticación de QGIS está desactivado: {reason}</translation>
    </message>
    <message>
        <source>This profile of QGIS has no authentication configuration{identifier}. Give the id of one, as listed under Options, Authentication.</source>
        <translation>Este perfil de QGIS no tiene la configuración de autenticación{identifier}. Dé el identificador de una de las que figuran en Opciones, Autenticación.</translation>
    </message>
    <message>
        <source>The authentication configuration “{name}” holds no user name and password. Make one of the kind “Basic”: user name = client id, password = client secret.</source>
        <translation>La configuración de autenticación «{name}» no tiene nombre de usuario ni contraseña. Cree una del tipo «Basic»: nombre de usuario = identificador de cliente, contraseña = secreto del cliente.</translation>
    </message>
    <message>
        <source>The authentication configuration can't be read. Open it under Options, Authentication, and save it again.</source>
        <translation>La configuración de autenticación no se puede leer. Ábrala en Opciones, Autenticación, y guárdela de nuevo.</translation>
    </message>
    <message>
        <source>Chart of the zones</source>
        <translation>Gráfico de las zonas</translation>
    </message>
    <message>
        <source>zone {number}</source>
        <translation>zona {number}</translation>
    </message>
    <message>
        <source>The {shown} zones with most people, of {all}.</source>
        <translation>Las {shown} zonas con más habitantes, de {all}.</translation>
    </message>
    <message>
        <source>Census (people)</source>
        <translation>Censo (habitantes)</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>concordancia</translation>
    </message>
    <message>
        <source>Field with the coarser unit of each zone</source>
        <translation>Campo con la unidad mayor de cada zona</translation>
    </message>
    <message>
        <source>Population of each member and season</source>
        <translation>Población de cada miembro y estación</translation>
    </message>
    <message>
        <source>Population, relative uncertainty (%)</source>
        <translation>Población, incertidumbre relativa (%)</translation>
    </message>
    <message>
        <source>standard deviation divided by the mean</source>
        <translation>desviación estándar dividida por la media</translation>
    </message>
    <message>
        <source>{value} people per hectare</source>
        <translation>{value} habitantes por hectárea</translation>
    </message>
    <message>
        <source>give or take {value} people per hectare (one standard deviation)</source>
        <translation>con un margen de {value} habitantes por hectárea (una desviación estándar)</translation>
    </message>
    <message>
        <source>uncertain by {value} %</source>
        <translation>incierto en un {value} %</translation>
    </message>
    <message>
        <source>{value} people per fully built-up pixel</source>
        <translation>{value} habitantes por píxel totalmente edificado</translation>
    </message>
    <message>
        <source>give or take {value} people per fully built-up pixel</source>
        <translation>con un margen de {value} habitantes por píxel totalmente edificado</translation>
    </message>
    <message>
        <source>built-up with a probability of {value} %</source>
        <translation>edificado con una probabilidad del {value} %</translation>
    </message>
    <message>
        <source>give or take {value} per cent points between the seasons</source>
        <translation>con un margen de {value} puntos porcentuales entre las estaciones</translation>
    </message>
    <message>
        <source>little change</source>
        <translation>poco cambio</translation>
    </message>
    <message>
        <source>seasons agree</source>
        <translation>las estaciones concuerdan</translation>
    </message>
    <message>
        <source>seasons differ</source>
        <translation>las estaciones difieren</translation>
    </message>
    <message>
        <source>Imagery of {first} to {last}.</source>
        <translation>Imágenes del {first} al {last}.</translation>
    </message>
    <message>
        <source>Made on {date}.</source>
        <translation>Hecho el {date}.</translation>
    </message>
    <message>
        <source>The folder {folder} for the output {name} does not exist. Create it, or choose another folder.</source>
        <translation>La carpeta {folder} de la salida {name} no existe. Créela o elija otra carpeta.</translation>
    </message>
    <message>
        <source>The output {name} cannot be written to the folder {folder}: {reason}. Choose another folder.</source>
        <translation>La salida {name} no se puede escribir en la carpeta {folder}: {reason}. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>The metadata of {file} could not be saved beside it: {reason}</source>
        <translation>No se pudieron guardar los metadatos de {file} a su lado: {reason}</translation>
    </message>
    <message>
        <source>Method: {authors}.</source>
        <translation>Método: {authors}.</translation>
    </message>
    <message>
        <source>Made with POPCORN for QGIS, printed {date}.</source>
        <translation>Hecho con POPCORN for QGIS, impreso el {date}.</translation>
    </message>
    <message>
        <source>Only this part of the imagery is used. Empty: all of it.</source>
        <translation>Solo se usa esta parte de las imágenes. Vacío: todas enteras.</translation>
    </message>
    <message>
        <source>recognised automatically</source>
        <translation>reconocidos automáticamente</translation>
    </message>
    <message>
        <source>Tile size (pixels, 0: automatic)</source>
        <translation>Tamaño de tesela (píxeles, 0: automático)</translation>
    </message>
    <message>
        <source>Memory for the engine (MB, 0: automatic)</source>
        <translation>Memoria para el motor (MB, 0: automática)</translation>
    </message>
    <message>
        <source>Without an occupancy model, people per built-up pixel</source>
        <translation>Sin modelo de ocupación, habitantes por píxel edificado</translation>
    </message>
    <message>
        <source>The engine has no packages for training yet.</source>
        <translation>El motor aún no tiene paquetes para entrenar.</translation>
    </message>
    <message>
        <source>Run “Set up the engine” with “Packages for training” (up to {size} MB to download), then start again. On the command line: {command}</source>
        <translation>Ejecute «Instalar el motor» con «Paquetes para entrenar» (hasta {size} MB de descarga), luego empiece de nuevo. En la línea de órdenes: {command}</translation>
    </message>
    <message>
        <source>Install training ({size} MB)…</source>
        <translation>Instalar el entrenamiento ({size} MB)…</translation>
    </message>
    <message>
        <source>Press “{button}” at the top of this window, or run “Set up the engine” with “Packages for training”; then start again.</source>
        <translation>Pulse «{button}» en lo alto de esta ventana, o ejecute «Instalar el motor» con «Paquetes para entrenar»; luego empiece de nuevo.</translation>
    </message>
    <message>
        <source>QGIS's master password is needed to read the account; none was given, or a wrong one. Enter it when QGIS asks; without a window, let the environment variable {variable} name a file that holds it and nothing else.</source>
        <translation>Se necesita la contraseña maestra de QGIS para leer la cuenta; no se dio ninguna, o una falsa. Escríbala cuando QGIS la pida; sin ventana, haga que la variable de entorno {variable} nombre un archivo que la contenga y nada más.</translation>
    </message>
    <message>
        <source>People per hectare</source>
        <translation>Habitantes por hectárea</translation>
    </message>
    <message>
        <source>The layer “{name}” has no zones. Choose a layer with polygons, or clear its filter or selection.</source>
        <translation>La capa «{name}» no tiene zonas. Elija una capa de polígonos, o quite su filtro o su selección.</translation>
    </message>
    <message>
        <source>Backscatter with the bands VV and VH, in dB or linear power, one raster for each season. They are paired with Sentinel-2 by day, else by order (the log shows the pairs), and warped to its grid while they are read.</source>
        <translation>Retrodispersión con las bandas VV y VH, en dB o en potencia lineal, un ráster por estación. Se emparejan con Sentinel-2 por día, si no por orden (el registro muestra las parejas), y se llevan a su cuadrícula al leerlos.</translation>
    </message>
    <message>
        <source>reflectance in per cent</source>
        <translation>reflectancia en porcentaje</translation>
    </message>
    <message>
        <source>reflectance × 1000</source>
        <translation>reflectancia × 1000</translation>
    </message>
    <message>
        <source>8 bit, 255 is reflectance 1</source>
        <translation>8 bits, 255 es reflectancia 1</translation>
    </message>
    <message>
        <source>16 bit, 65535 is reflectance 1</source>
        <translation>16 bits, 65535 es reflectancia 1</translation>
    </message>
    <message>
        <source>Only needed where the run asks for it.</source>
        <translation>Solo hace falta si la ejecución lo pide.</translation>
    </message>
    <message>
        <source>amplitude, the square root of power</source>
        <translation>amplitud, la raíz cuadrada de la potencia</translation>
    </message>
    <message>
        <source>openEO's packing, dB = 20 × log10(DN) − 83</source>
        <translation>codificación de openEO, dB = 20 × log10(DN) − 83</translation>
    </message>
    <message>
        <source>decibel squeezed to 0…1, dB = 30 × value − 25</source>
        <translation>decibelios en 0…1, dB = 30 × valor − 25</translation>
    </message>
    <message>
        <source>Offset of 1000 DN</source>
        <translation>Desplazamiento de 1000 DN</translation>
    </message>
    <message>
        <source>removed where product and pixels show it</source>
        <translation>se quita donde producto y píxeles lo muestran</translation>
    </message>
    <message>
        <source>removed from all rasters</source>
        <translation>se quita de todos los rásteres</translation>
    </message>
    <message>
        <source>not removed</source>
        <translation>no quitado</translation>
    </message>
    <message>
        <source>Processing baseline 04.00 and later (from 25 January 2022) adds it to Sentinel-2. Only needed where neither the file nor a dark pixel tells whether it is still there.</source>
        <translation>La versión de procesamiento 04.00 y las posteriores (desde el 25 de enero de 2022) lo añaden a Sentinel-2. Solo hace falta si ni el archivo ni un píxel oscuro dice si todavía está.</translation>
    </message>
    <message>
        <source>The coordinate reference system that is set for the layer “{name}” is not used: its file says {crs}. To change it, use Raster › Projections › Assign Projection.</source>
        <translation>El sistema de coordenadas definido para la capa «{name}» no se usa: su archivo indica {crs}. Para cambiarlo, use Ráster › Proyecciones › Asignar proyección.</translation>
    </message>
    <message>
        <source>The additional no-data values that are set for the layer “{name}” are not used. To set them in its file, use Raster › Conversion › Translate.</source>
        <translation>Los valores adicionales sin datos definidos para la capa «{name}» no se usan. Para ponerlos en su archivo, use Ráster › Conversión › Traducir.</translation>
    </message>
    <message>
        <source>That the no-data value of the layer “{name}” is switched off is not used: it is no data here.</source>
        <translation>Que el valor sin datos de la capa «{name}» esté desactivado no se tiene en cuenta: aquí sigue siendo sin datos.</translation>
    </message>
    <message>
        <source>The output {name} is also an input. Choose another name for the output.</source>
        <translation>La salida {name} es también una entrada. Elija otro nombre para la salida.</translation>
    </message>
    <message>
        <source>Sentinel-2 rasters, by season (or Sentinel-1)</source>
        <translation>Rásteres Sentinel-2, por estación (o S1)</translation>
    </message>
    <message>
        <source>People per built-up pixel, without a model</source>
        <translation>Personas por píxel edificado, sin modelo</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suiza</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>Ruanda</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation>Puerto Rico</translation>
    </message>
    <message>
        <source>{rate} people per built-up pixel is the published mean of {country}; anywhere else it is a guess. Go on with “Rescale to a census”: then this number no longer matters.</source>
        <translation>{rate} habitantes por píxel edificado es la media publicada de {country}; en cualquier otro lugar es una suposición. Siga con «Ajustar a un censo»: entonces este número ya no importa.</translation>
    </message>
    <message>
        <source>spring</source>
        <translation>primavera</translation>
    </message>
    <message>
        <source>summer</source>
        <translation>verano</translation>
    </message>
    <message>
        <source>autumn</source>
        <translation>otoño</translation>
    </message>
    <message>
        <source>winter</source>
        <translation>invierno</translation>
    </message>
    <message>
        <source>year</source>
        <translation>año</translation>
    </message>
    <message>
        <source>Population, estimated</source>
        <translation>Población, estimada</translation>
    </message>
    <message>
        <source>Population, standard deviation</source>
        <translation>Población, desviación estándar</translation>
    </message>
    <message>
        <source>Change of population</source>
        <translation>Cambio de la población</translation>
    </message>
    <message>
        <source>Population, each member and season</source>
        <translation>Población, cada miembro y estación</translation>
    </message>
    <message>
        <source>{unit}; × {number} = people per hectare, which the legend shows</source>
        <translation>{unit}; × {number} = habitantes por hectárea, que muestra la leyenda</translation>
    </message>
    <message>
        <source>people per {side} m pixel</source>
        <translation>habitantes por píxel de {side} m</translation>
    </message>
    <message>
        <source>Population, rescaled to census</source>
        <translation>Población, ajustada al censo</translation>
    </message>
    <message>
        <source>Population, rescaled to census, standard deviation</source>
        <translation>Población, ajustada al censo, desviación estándar</translation>
    </message>
    <message>
        <source>Population grid</source>
        <translation>Cuadrícula de población</translation>
    </message>
    <message>
        <source>{value} people per hectare ({own} in a pixel of {side} m)</source>
        <translation>{value} habitantes por hectárea ({own} en un píxel de {side} m)</translation>
    </message>
    <message>
        <source>{value} people per hectare since the earlier date ({own} in a pixel of {side} m)</source>
        <translation>{value} habitantes por hectárea desde la primera fecha ({own} en un píxel de {side} m)</translation>
    </message>
    <message>
        <source>below</source>
        <translation>menos de</translation>
    </message>
    <message>
        <source>map has over 2 × too few</source>
        <translation>el mapa tiene más de 2 × de menos</translation>
    </message>
    <message>
        <source>× too few</source>
        <translation>× de menos</translation>
    </message>
    <message>
        <source>agrees to 5 %</source>
        <translation>concuerda al 5 %</translation>
    </message>
    <message>
        <source>× too many</source>
        <translation>× de más</translation>
    </message>
    <message>
        <source>map has over 2 × too many</source>
        <translation>el mapa tiene más de 2 × de más</translation>
    </message>
    <message>
        <source>no ratio: see the status</source>
        <translation>sin razón: véase el estado</translation>
    </message>
    <message>
        <source>people, and the ratio map ÷ census</source>
        <translation>habitantes, y la razón mapa ÷ censo</translation>
    </message>
    <message>
        <source>people in each zone, and people per hectare</source>
        <translation>habitantes en cada zona, y habitantes por hectárea</translation>
    </message>
    <message>
        <source>Number of the zone in the log</source>
        <translation>Número de la zona en el registro</translation>
    </message>
    <message>
        <source>Pixels with a value</source>
        <translation>Píxeles con valor</translation>
    </message>
    <message>
        <source>People in the census</source>
        <translation>Habitantes en el censo</translation>
    </message>
    <message>
        <source>People on the map</source>
        <translation>Habitantes en el mapa</translation>
    </message>
    <message>
        <source>Map minus census</source>
        <translation>Mapa menos censo</translation>
    </message>
    <message>
        <source>Difference in %</source>
        <translation>Diferencia en %</translation>
    </message>
    <message>
        <source>People on the map before rescaling</source>
        <translation>Habitantes en el mapa antes del ajuste</translation>
    </message>
    <message>
        <source>People on the rescaled map</source>
        <translation>Habitantes en el mapa ajustado</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Desviación estándar</translation>
    </message>
    <message>
        <source>Standard deviation before rescaling</source>
        <translation>Desviación estándar antes del ajuste</translation>
    </message>
    <message>
        <source>Map ÷ census</source>
        <translation>Mapa ÷ censo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Adds up only together with zone</source>
        <translation>Solo suma junto con la zona</translation>
    </message>
    <message>
        <source>map ÷ census: {value}</source>
        <translation>mapa ÷ censo: {value}</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <source>number of the class</source>
        <translation>número de la clase</translation>
    </message>
    <message>
        <source>Hazard: polygons, lines or points</source>
        <translation>Amenaza: polígonos, líneas o puntos</translation>
    </message>
    <message>
        <source>Areas such as flood zones, or lines and points such as rivers, with a distance around them.</source>
        <translation>Áreas como zonas inundables, o líneas y puntos como ríos, con una distancia alrededor.</translation>
    </message>
    <message>
        <source>Distance around it (metres)</source>
        <translation>Distancia alrededor (metros)</translation>
    </message>
    <message>
        <source>Who lives so near is counted too: 500 around a river. In metres on the ground in any CRS.</source>
        <translation>También se cuenta a quien vive así de cerca: 500 alrededor de un río. En metros sobre el terreno, en cualquier SRC.</translation>
    </message>
    <message>
        <source>Field with the class of each feature</source>
        <translation>Campo con la clase de cada entidad</translation>
    </message>
    <message>
        <source>Such as the level of danger; people are counted for each class. Features without a class are named. Empty: all features are one area.</source>
        <translation>Por ejemplo el nivel de peligro; los habitantes se cuentan por clase. Las entidades sin clase se nombran. Vacío: todas las entidades son una sola área.</translation>
    </message>
    <message>
        <source>Classes, the worst first</source>
        <translation>Clases, la peor primero</translation>
    </message>
    <message>
        <source>All classes in their order, such as high, medium, low; between semicolons where one has a comma. Where areas of several classes overlap, everybody counts once, in the worst. Needed where they do. Of a raster: the values that are a hazard; others are outside.</source>
        <translation>Todas las clases en su orden, como alto, medio, bajo; entre puntos y coma si una lleva coma. Donde se solapan áreas de varias clases, cada persona cuenta una vez, en la peor. Hace falta en ese caso. De un ráster: los valores que son amenaza; los demás quedan fuera.</translation>
    </message>
    <message>
        <source>Or a hazard raster</source>
        <translation>O un ráster de amenaza</translation>
    </message>
    <message>
        <source>Whole numbers as classes (0 is outside), or any values with thresholds. Any grid and CRS.</source>
        <translation>Números enteros como clases (0 queda fuera), o cualesquiera valores con umbrales. Cualquier malla y SRC.</translation>
    </message>
    <message>
        <source>Thresholds of the raster</source>
        <translation>Umbrales del ráster</translation>
    </message>
    <message>
        <source>Values that cut the raster into classes, such as 0.5; 1; 2 for depths of water in metres.</source>
        <translation>Valores que dividen el ráster en clases, como 0.5; 1; 2 para profundidades de agua en metros.</translation>
    </message>
    <message>
        <source>The hazard is where the raster has</source>
        <translation>La amenaza está donde el ráster tiene</translation>
    </message>
    <message>
        <source>(choose with thresholds)</source>
        <translation>(elegir si hay umbrales)</translation>
    </message>
    <message>
        <source>at least the threshold</source>
        <translation>al menos el umbral</translation>
    </message>
    <message>
        <source>at most the threshold</source>
        <translation>como mucho el umbral</translation>
    </message>
    <message>
        <source>Depths of water are a hazard from the threshold on, heights above a river up to it.</source>
        <translation>Las profundidades de agua son amenaza desde el umbral, las alturas sobre un río hasta él.</translation>
    </message>
    <message>
        <source>Pixels of the raster without a value are</source>
        <translation>Los píxeles del ráster sin valor son</translation>
    </message>
    <message>
        <source>unknown: neither inside nor outside</source>
        <translation>desconocidos: ni dentro ni fuera</translation>
    </message>
    <message>
        <source>outside the hazard</source>
        <translation>fuera de la amenaza</translation>
    </message>
    <message>
        <source>Many flood maps have no value where it stays dry; others have none where nobody looked.</source>
        <translation>Muchos mapas de inundación no tienen valor donde queda seco; otros, donde nadie miró.</translation>
    </message>
    <message>
        <source>Choose a hazard: either a layer or a raster, not both.</source>
        <translation>Elija una amenaza: una capa o un ráster, no ambos.</translation>
    </message>
    <message>
        <source>The threshold “{text}” is not a number. Give numbers, such as 0.5; 1; 2.</source>
        <translation>El umbral «{text}» no es un número. Indique números, como 0.5; 1; 2.</translation>
    </message>
    <message>
        <source>A distance is for a layer, not for a raster. Set it to 0.</source>
        <translation>La distancia es para una capa, no para un ráster. Póngala a 0.</translation>
    </message>
    <message>
        <source>Thresholds need a side. Choose whether at least or at most the threshold is a hazard.</source>
        <translation>Los umbrales necesitan un lado. Elija si la amenaza es al menos o como mucho el umbral.</translation>
    </message>
    <message>
        <source>Nobody lives in a line or a point. Give a distance in metres, such as 500.</source>
        <translation>Nadie vive en una línea o un punto. Indique una distancia en metros, como 500.</translation>
    </message>
    <message>
        <source>people in each zone, and those inside</source>
        <translation>habitantes en cada zona, y los que están dentro</translation>
    </message>
    <message>
        <source>{value} km²</source>
        <translation>{value} km²</translation>
    </message>
    <message>
        <source>people in each area</source>
        <translation>habitantes en cada área</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>over {percent} % of the people</source>
        <translation>más del {percent} % de los habitantes</translation>
    </message>
    <message>
        <source>{value} people inside</source>
        <translation>{value} habitantes dentro</translation>
    </message>
    <message>
        <source>{value} % of them inside</source>
        <translation>{value} % de ellos dentro</translation>
    </message>
    <message>
        <source>at least {value} people inside (95 % interval)</source>
        <translation>al menos {value} habitantes dentro (intervalo del 95 %)</translation>
    </message>
    <message>
        <source>at most {value} people inside (95 % interval)</source>
        <translation>como mucho {value} habitantes dentro (intervalo del 95 %)</translation>
    </message>
    <message>
        <source>Cancelled: no unfinished output is left.</source>
        <translation>Cancelado: no queda ninguna salida sin terminar.</translation>
    </message>
    <message>
        <source>The outputs {one} and {other} are the same file, {name}. Give each a file of its own.</source>
        <translation>Las salidas {one} y {other} son el mismo archivo, {name}. Dé a cada una su propio archivo.</translation>
    </message>
    <message>
        <source>Row {number} does not fit into {name}: {reason}. Choose another format, such as .gpkg or .geojson, or correct the layer's fields.</source>
        <translation>La fila {number} no cabe en {name}: {reason}. Elija otro formato, como .gpkg o .geojson, o corrija los campos de la capa.</translation>
    </message>
    <message>
        <source>The field “{field}” of the zones can't have that name in {file}: there it is “{kept}”.</source>
        <translation>El campo «{field}» de las zonas no puede llamarse así en {file}: allí es «{kept}».</translation>
    </message>
    <message>
        <source>The zones can't be written as {name}: {reason}. Choose another format, such as .gpkg or .geojson, or leave the field out.</source>
        <translation>Las zonas no se pueden escribir como {name}: {reason}. Elija otro formato, como .gpkg o .geojson, o quite el campo.</translation>
    </message>
    <message>
        <source>Only {there} of {rows} rows arrived in {name}. Choose another format, such as .gpkg or .geojson.</source>
        <translation>Solo {there} de {rows} filas llegaron a {name}. Elija otro formato, como .gpkg o .geojson.</translation>
    </message>
    <message>
        <source>A dot in counts that are text</source>
        <translation>Un punto en recuentos que son texto</translation>
    </message>
    <message>
        <source>refuse the counts where it could mean both</source>
        <translation>rechazar los recuentos que tengan dos lecturas</translation>
    </message>
    <message>
        <source>groups thousands: 1.469 is 1469</source>
        <translation>separa los millares: 1.469 es 1469</translation>
    </message>
    <message>
        <source>is a decimal point: 1.469 is about one and a half</source>
        <translation>es un punto decimal: 1.469 es cerca de uno y medio</translation>
    </message>
    <message>
        <source>Only for text in which every number with a dot has three digits behind it.</source>
        <translation>Solo para texto en el que cada número con punto tiene tres cifras detrás.</translation>
    </message>
    <message>
        <source>What two zones share</source>
        <translation>Lo que comparten dos zonas</translation>
    </message>
    <message>
        <source>under 5 % of the smaller: to the first</source>
        <translation>menos del 5 % de la menor: a la primera</translation>
    </message>
    <message>
        <source>is refused</source>
        <translation>se rechaza</translation>
    </message>
    <message>
        <source>Generalised outlines overlap a little; larger overlaps are refused in any case.</source>
        <translation>Los contornos generalizados se solapan un poco; los solapes mayores se rechazan en todo caso.</translation>
    </message>
    <message>
        <source>{weights}, rescaled to the counts of {zones}.</source>
        <translation>{weights}, reescalado a los recuentos de {zones}.</translation>
    </message>
    <message>
        <source>The year of the seasons that have none of their own; the winter of a year runs into the next one.</source>
        <translation>El año de las estaciones que no llevan uno propio; el invierno de un año se extiende al siguiente.</translation>
    </message>
    <message>
        <source>One composite for each, separated by commas: spring (March to May), summer (June to August), autumn (September to November), winter (December to February), year (all of it), Q1 to Q4; those of other years with the year before, such as 2021 spring or 2021 Q1; months such as 2021-03, years such as 2021, or any range of days such as 2021-03-01/2021-04-15.</source>
        <translation>Un compuesto por cada una, separadas por comas: primavera (marzo a mayo), verano (junio a agosto), otoño (septiembre a noviembre), invierno (diciembre a febrero), año (entero), Q1 a Q4 (trimestres); las de otros años con el año delante, como 2021 primavera o 2021 Q1; meses como 2021-03, años como 2021, o cualquier intervalo de días como 2021-03-01/2021-04-15.</translation>
    </message>
    <message>
        <source>Bands of Sentinel-2</source>
        <translation>Bandas de Sentinel-2</translation>
    </message>
    <message>
        <source>four: blue, green, red, near infrared</source>
        <translation>cuatro: azul, verde, rojo, infrarrojo cercano</translation>
    </message>
    <message>
        <source>ten: those, and the six of 20 m</source>
        <translation>diez: esas, y las seis de 20 m</translation>
    </message>
    <message>
        <source>The models of population take four. The six others, red edge and shortwave infrared, are brought to 10 m by the nearest pixel.</source>
        <translation>Los modelos de población usan cuatro. Las otras seis, borde rojo e infrarrojo de onda corta, se llevan a 10 m por el píxel más cercano.</translation>
    </message>
    <message>
        <source>Passes of Sentinel-1</source>
        <translation>Pasadas de Sentinel-1</translation>
    </message>
    <message>
        <source>together: descending, else ascending</source>
        <translation>juntas: descendentes, si no ascendentes</translation>
    </message>
    <message>
        <source>apart: a raster of each, the mean in dB</source>
        <translation>separadas: un ráster de cada una, la media en dB</translation>
    </message>
    <message>
        <source>Apart is what the urban mask takes: each season gets sentinel1_asc and sentinel1_desc.</source>
        <translation>Separadas, como las usa la máscara urbana: cada estación recibe sentinel1_asc y sentinel1_desc.</translation>
    </message>
    <message>
        <source>Gets one raster for each season and sensor, such as sentinel2_2021-spring.tif, scenes.csv with the scenes that were used, and series.csv, by which the folder is a series.</source>
        <translation>Recibe un ráster por estación y sensor, como sentinel2_2021-spring.tif, scenes.csv con las escenas usadas, y series.csv, que hace de la carpeta una serie.</translation>
    </message>
    <message>
        <source>Terrain (shaded elevation; slope, aspect)</source>
        <translation>Relieve (elevación sombreada; pendiente, orientación)</translation>
    </message>
    <message>
        <source>elevation in metres, slope in degrees, aspect in degrees clockwise from north</source>
        <translation>elevación en metros, pendiente en grados, orientación en grados en sentido horario desde el norte</translation>
    </message>
    <message>
        <source>Sentinel-2, a raster a year</source>
        <translation>Sentinel-2, un ráster por año</translation>
    </message>
    <message>
        <source>Composites with the bands B02, B03, B04 and B08.</source>
        <translation>Compuestos con las bandas B02, B03, B04 y B08.</translation>
    </message>
    <message>
        <source>Sentinel-1 ascending, a raster a year</source>
        <translation>Sentinel-1 ascendente, un ráster por año</translation>
    </message>
    <message>
        <source>Backscatter of ascending passes, bands VV and VH; see PASSES of “Download imagery”.</source>
        <translation>Retrodispersión de las pasadas ascendentes, bandas VV y VH; véase PASSES de «Descargar imágenes».</translation>
    </message>
    <message>
        <source>Sentinel-1 descending, a raster a year</source>
        <translation>Sentinel-1 descendente, un ráster por año</translation>
    </message>
    <message>
        <source>The same of the descending passes. One pass alone also works.</source>
        <translation>Lo mismo de las pasadas descendentes. Una sola de las dos también sirve.</translation>
    </message>
    <message>
        <source>Terrain</source>
        <translation>Relieve</translation>
    </message>
    <message>
        <source>Slope and aspect in degrees, from “Terrain: elevation, slope, aspect”.</source>
        <translation>Pendiente y orientación en grados, de «Relieve: elevación, pendiente, orientación».</translation>
    </message>
    <message>
        <source>Or GlobalUrbanMapper exports, one a year</source>
        <translation>O exportaciones de GlobalUrbanMapper</translation>
    </message>
    <message>
        <source>Rasters of 11 or 14 bands as its authors export them, in place of all the above.</source>
        <translation>Rásteres de 11 o 14 bandas como los exportan sus autores, en lugar de todo lo anterior.</translation>
    </message>
    <message>
        <source>There is no imagery. Choose Sentinel-2, Sentinel-1, or an export of GlobalUrbanMapper.</source>
        <translation>No hay imágenes. Elija Sentinel-2, Sentinel-1 o una exportación de GlobalUrbanMapper.</translation>
    </message>
    <message>
        <source>An export of GlobalUrbanMapper holds all the imagery. Leave Sentinel-1 and -2 empty, or it.</source>
        <translation>Una exportación de GlobalUrbanMapper contiene todas las imágenes. Deje vacíos Sentinel-1 y -2, o la exportación.</translation>
    </message>
    <message>
        <source>Model of urban land</source>
        <translation>Modelo de suelo urbano</translation>
    </message>
    <message>
        <source>GlobalUrbanMapper 1 or 2.0, whose authors keep the files: its id, or the path of an .onnx file. 2.0 also does without Sentinel-1 or without Sentinel-2, and under clouds.</source>
        <translation>GlobalUrbanMapper 1 o 2.0, cuyos archivos guardan sus autores: su identificador, o la ruta de un archivo .onnx. 2.0 también funciona sin Sentinel-1 o sin Sentinel-2, y bajo nubes.</translation>
    </message>
    <message>
        <source>Urban land (probability)</source>
        <translation>Suelo urbano (probabilidad)</translation>
    </message>
    <message>
        <source>Urban land</source>
        <translation>Suelo urbano</translation>
    </message>
    <message>
        <source>1 urban, 0 not urban</source>
        <translation>1 urbano, 0 no urbano</translation>
    </message>
    <message>
        <source>urban with a probability of {value} %</source>
        <translation>urbano con una probabilidad del {value} %</translation>
    </message>
    <message>
        <source>not urban</source>
        <translation>no urbano</translation>
    </message>
    <message>
        <source>urban</source>
        <translation>urbano</translation>
    </message>
    <message>
        <source>or before</source>
        <translation>o antes</translation>
    </message>
    <message>
        <source>Sentinel-2 and both passes of Sentinel-1</source>
        <translation>Sentinel-2 y ambas pasadas de Sentinel-1</translation>
    </message>
    <message>
        <source>Sentinel-2 and the ascending pass</source>
        <translation>Sentinel-2 y la pasada ascendente</translation>
    </message>
    <message>
        <source>Sentinel-2 and the descending pass</source>
        <translation>Sentinel-2 y la pasada descendente</translation>
    </message>
    <message>
        <source>Sentinel-2 alone</source>
        <translation>Sentinel-2 solo</translation>
    </message>
    <message>
        <source>both passes of Sentinel-1</source>
        <translation>ambas pasadas de Sentinel-1</translation>
    </message>
    <message>
        <source>the ascending pass alone</source>
        <translation>solo la pasada ascendente</translation>
    </message>
    <message>
        <source>the descending pass alone</source>
        <translation>solo la pasada descendente</translation>
    </message>
    <message>
        <source>over {percent} % urban</source>
        <translation>más del {percent} % urbano</translation>
    </message>
    <message>
        <source>{value} km² of urban land</source>
        <translation>{value} km² de suelo urbano</translation>
    </message>
    <message>
        <source>{value} % urban</source>
        <translation>{value} % urbano</translation>
    </message>
    <message>
        <source>urban land in each zone</source>
        <translation>suelo urbano en cada zona</translation>
    </message>
    <message>
        <source>Fields with the people of each group</source>
        <translation>Campos con los habitantes de cada grupo</translation>
    </message>
    <message>
        <source>Everybody in one group only. Names tell sex and ages: f_00, m_65_plus, women_15_49.</source>
        <translation>Cada persona en un solo grupo. Los nombres indican sexo y edades: f_00, m_65_plus, women_15_49.</translation>
    </message>
    <message>
        <source>Or a table with the groups</source>
        <translation>O una tabla con los grupos</translation>
    </message>
    <message>
        <source>A CSV or any layer, one row for each zone, in any order.</source>
        <translation>Un CSV o cualquier capa, una fila por zona, en cualquier orden.</translation>
    </message>
    <message>
        <source>Its fields with the people of each group</source>
        <translation>Sus campos con los habitantes de cada grupo</translation>
    </message>
    <message>
        <source>Everybody in one group only, as above.</source>
        <translation>Cada persona en un solo grupo, como arriba.</translation>
    </message>
    <message>
        <source>Its field that names the zone</source>
        <translation>Su campo que nombra la zona</translation>
    </message>
    <message>
        <source>Compared as text: 01 is not 1.</source>
        <translation>Se compara como texto: 01 no es 1.</translation>
    </message>
    <message>
        <source>Field of the zones with the same id</source>
        <translation>Campo de las zonas con el identificador</translation>
    </message>
    <message>
        <source>Only needed with a table; compared as text.</source>
        <translation>Solo hace falta con una tabla; se compara como texto.</translation>
    </message>
    <message>
        <source>Choose the fields of the groups, either of the zones or of a table.</source>
        <translation>Elija los campos de los grupos, de las zonas o de una tabla.</translation>
    </message>
    <message>
        <source>The fields of a table need the table too (COUNTS_TABLE).</source>
        <translation>Los campos de una tabla necesitan también la tabla (COUNTS_TABLE).</translation>
    </message>
    <message>
        <source>A table needs the two fields with the ids of the zones (ZONE_ID, TABLE_ID).</source>
        <translation>Una tabla necesita los dos campos con los identificadores de las zonas (ZONE_ID, TABLE_ID).</translation>
    </message>
    <message>
        <source>{value} under 15 for each 100 of 15 to 64</source>
        <translation>{value} menores de 15 por cada 100 de 15 a 64</translation>
    </message>
    <message>
        <source>{value} of 65 and over for each 100 of 15 to 64</source>
        <translation>{value} de 65 y más por cada 100 de 15 a 64</translation>
    </message>
    <message>
        <source>people in each group, and dependants for each 100 people</source>
        <translation>habitantes de cada grupo, y dependientes por cada 100</translation>
    </message>
    <message>
        <source>Find clouds by</source>
        <translation>Detectar las nubes por</translation>
    </message>
    <message>
        <source>the scene classes</source>
        <translation>las clases de la escena</translation>
    </message>
    <message>
        <source>the time series</source>
        <translation>la serie temporal</translation>
    </message>
    <message>
        <source>both</source>
        <translation>ambas</translation>
    </message>
    <message>
        <source>The time series compares every date with those around it. It finds thin cloud and shadow that the classes miss, reads three bands more (B06, B8A, B11), and decides in blocks of 6 km.</source>
        <translation>La serie temporal compara cada fecha con las que la rodean. Encuentra nubes finas y sombras que las clases no ven, lee tres bandas más (B06, B8A, B11) y decide en bloques de 6 km.</translation>
    </message>
    <message>
        <source>Dates to take</source>
        <translation>Fechas que se toman</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>few, clear, and spread over the months</source>
        <translation>pocas, despejadas y repartidas por los meses</translation>
    </message>
    <message>
        <source>The table of the scenes says of every date why it was taken or left.</source>
        <translation>La tabla de las escenas dice de cada fecha por qué se tomó o se dejó.</translation>
    </message>
    <message>
        <source>The layer “{name}” has no coordinate system. Set it in the layer's properties.</source>
        <translation>La capa «{name}» no tiene sistema de coordenadas. Defínalo en sus propiedades.</translation>
    </message>
    <message>
        <source>The layer “{name}” cannot be handed to the engine: {reason}.</source>
        <translation>La capa «{name}» no se puede entregar al motor: {reason}.</translation>
    </message>
    <message>
        <source>Covariates</source>
        <translation>Covariables</translation>
    </message>
    <message>
        <source>Weights of the forest</source>
        <translation>Pesos del bosque</translation>
    </message>
    <message>
        <source>each band as its source</source>
        <translation>cada banda como su fuente</translation>
    </message>
    <message>
        <source>weights within each zone</source>
        <translation>pesos dentro de cada zona</translation>
    </message>
    <message>
        <source>growth</source>
        <translation>crecimiento</translation>
    </message>
    <message>
        <source>decline</source>
        <translation>descenso</translation>
    </message>
    <message>
        <source>no clear change</source>
        <translation>sin cambio claro</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>{value} people more than at first</source>
        <translation>{value} habitantes más que al principio</translation>
    </message>
    <message>
        <source>at least {value} (80 % interval)</source>
        <translation>al menos {value} (intervalo del 80 %)</translation>
    </message>
    <message>
        <source>at most {value} (80 % interval)</source>
        <translation>como mucho {value} (intervalo del 80 %)</translation>
    </message>
    <message>
        <source>people of each zone at each step, and how they changed</source>
        <translation>población de cada zona en cada paso, y cómo cambió</translation>
    </message>
    <message>
        <source>Install forests ({size} MB)…</source>
        <translation>Instalar bosques ({size} MB)…</translation>
    </message>
    <message>
        <source>The engine has no packages for forests yet.</source>
        <translation>El motor aún no tiene paquetes para bosques.</translation>
    </message>
    <message>
        <source>Run “Set up the engine” with “Packages for forests” (up to {size} MB to download), then start again. On the command line: {command}</source>
        <translation>Ejecute «Instalar el motor» con «Paquetes para bosques» (hasta {size} MB de descarga), luego empiece de nuevo. En la línea de órdenes: {command}</translation>
    </message>
    <message>
        <source>Press “{button}” at the top of this window, or run “Set up the engine” with “Packages for forests”; then start again.</source>
        <translation>Pulse «{button}» en lo alto de esta ventana, o ejecute «Instalar el motor» con «Paquetes para bosques»; luego empiece de nuevo.</translation>
    </message>
    <message>
        <source>Or a raster of zones</source>
        <translation>O un ráster de zonas</translation>
    </message>
    <message>
        <source>In place of polygons: each pixel holds the number of its zone. It needs a table of counts.</source>
        <translation>En lugar de polígonos: cada píxel tiene el número de su zona. Necesita una tabla de recuentos.</translation>
    </message>
    <message>
        <source>Table of counts of the raster's zones</source>
        <translation>Tabla de recuentos de las zonas del ráster</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>A CSV with a row for each zone. Ids are compared as text.</source>
        <translation>Un CSV con una fila por zona. Los identificadores se comparan como texto.</translation>
    </message>
    <message>
        <source>Column of ids in the table</source>
        <translation>Columna de identificadores en la tabla</translation>
    </message>
    <message>
        <source>Column of counts in the table</source>
        <translation>Columna de recuentos en la tabla</translation>
    </message>
    <message>
        <source>As the table's first line has it.</source>
        <translation>Como lo tiene la primera línea de la tabla.</translation>
    </message>
    <message>
        <source>There are zones as polygons and as a raster. Choose one of them.</source>
        <translation>Hay zonas como polígonos y como ráster. Elija uno de los dos.</translation>
    </message>
    <message>
        <source>A raster of zones and a table of their counts go together. Choose both.</source>
        <translation>Un ráster de zonas y una tabla de sus recuentos van juntos. Elija ambos.</translation>
    </message>
    <message>
        <source>There are no zones. Choose polygons, or a raster of zones with a table of counts.</source>
        <translation>No hay zonas. Elija polígonos, o un ráster de zonas con una tabla de recuentos.</translation>
    </message>
    <message>
        <source>The zones have no field of counts. Choose one.</source>
        <translation>Las zonas no tienen campo de recuentos. Elija uno.</translation>
    </message>
    <message>
        <source>The table {path} does not exist. Choose another file.</source>
        <translation>La tabla {path} no existe. Elija otro archivo.</translation>
    </message>
    <message>
        <source>Population, by a random forest</source>
        <translation>Población, por un bosque aleatorio</translation>
    </message>
    <message>
        <source>QGIS finds no shapes in the layer “{name}”, because its first one is a geometry collection. Turn collections into polygons first, for example with ST_CollectionExtract(geometry, 3) in ogr2ogr.</source>
        <translation>QGIS no encuentra formas en la capa «{name}», porque la primera es una colección de geometrías. Convierta antes las colecciones en polígonos, por ejemplo con ST_CollectionExtract(geometry, 3) en ogr2ogr.</translation>
    </message>
    <message>
        <source>Strength of change</source>
        <translation>Intensidad del cambio</translation>
    </message>
    <message>
        <source>When it changed</source>
        <translation>Cuándo cambió</translation>
    </message>
    <message>
        <source>rise of the built-up probability; below 0: its fall</source>
        <translation>aumento de la probabilidad de edificado; bajo 0: su descenso</translation>
    </message>
    <message>
        <source>days since 1970-01-01</source>
        <translation>días desde 1970-01-01</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>sin cambio</translation>
    </message>
    <message>
        <source>built</source>
        <translation>construido</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>despejado</translation>
    </message>
    <message>
        <source>too few clear looks</source>
        <translation>muy pocas vistas claras</translation>
    </message>
    <message>
        <source>points to fill in</source>
        <translation>puntos por rellenar</translation>
    </message>
    <message>
        <source>Tree cover</source>
        <translation>Cubierta arbórea</translation>
    </message>
    <message>
        <source>Change of tree cover</source>
        <translation>Cambio de la cubierta arbórea</translation>
    </message>
    <message>
        <source>per cent of the pixel under trees</source>
        <translation>por ciento del píxel bajo árboles</translation>
    </message>
    <message>
        <source>percentage points</source>
        <translation>puntos porcentuales</translation>
    </message>
    <message>
        <source>{value} % trees</source>
        <translation>{value} % de árboles</translation>
    </message>
    <message>
        <source>{value} percentage points since</source>
        <translation>{value} puntos porcentuales desde entonces</translation>
    </message>
    <message>
        <source>no trees</source>
        <translation>sin árboles</translation>
    </message>
    <message>
        <source>over {percent} % trees</source>
        <translation>más de {percent} % de árboles</translation>
    </message>
    <message>
        <source>{value} km² of trees</source>
        <translation>{value} km² de árboles</translation>
    </message>
    <message>
        <source>tree cover in each zone</source>
        <translation>cubierta arbórea de cada zona</translation>
    </message>
    <message>
        <source>Constraint: 0 where nobody lives</source>
        <translation>Restricción: 0 donde no vive nadie</translation>
    </message>
    <message>
        <source>Any other value, and a gap, lets people live there. Such as “Urban land” of “Map urban land”.</source>
        <translation>Cualquier otro valor, y un hueco, permite que viva gente allí. Por ejemplo, el resultado de «Cartografiar suelo urbano».</translation>
    </message>
    <message>
        <source>Sentinel-1 ascending, each season</source>
        <translation>Sentinel-1 ascendente, cada estación</translation>
    </message>
    <message>
        <source>Sentinel-1 descending, each season</source>
        <translation>Sentinel-1 descendente, cada estación</translation>
    </message>
    <message>
        <source>Censuses: field of the zones, year or day</source>
        <translation>Censos: campo de las zonas, año o día</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Year or day</source>
        <translation>Año o día</translation>
    </message>
    <message>
        <source>Such as pop_2010, 2010, pop_2020, 2020-04-01. Between two censuses counts are interpolated; after the last one they go on with the change that the model sees.</source>
        <translation>Por ejemplo pop_2010, 2010, pop_2020, 2020-04-01. Entre dos censos los recuentos se interpolan; tras el último siguen el cambio que ve el modelo.</translation>
    </message>
    <message>
        <source>Censuses are counts of zones. Choose the zones too.</source>
        <translation>Los censos son recuentos de zonas. Elija también las zonas.</translation>
    </message>
    <message>
        <source>The field “{field}” has no year. Write one beside it, such as 2020.</source>
        <translation>El campo «{field}» no tiene año. Escriba uno al lado, por ejemplo 2020.</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Población</translation>
    </message>
    <message>
        <source>People at each step</source>
        <translation>Habitantes en cada paso</translation>
    </message>
    <message>
        <source>no usable date</source>
        <translation>ninguna fecha utilizable</translation>
    </message>
    <message>
        <source>{people} people</source>
        <translation>{people} habitantes</translation>
    </message>
    <message>
        <source>one date: how sure is not known</source>
        <translation>una sola fecha: certeza desconocida</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>de {low} a {high}</translation>
    </message>
    <message>
        <source>1 Set-up</source>
        <translation>1 Instalación</translation>
    </message>
    <message>
        <source>2 Ready-made chains</source>
        <translation>2 Cadenas listas para usar</translation>
    </message>
    <message>
        <source>3 Imagery and sample</source>
        <translation>3 Imágenes y ejemplo</translation>
    </message>
    <message>
        <source>4 Maps from imagery</source>
        <translation>4 Mapas a partir de imágenes</translation>
    </message>
    <message>
        <source>5 People and census</source>
        <translation>5 Población y censo</translation>
    </message>
    <message>
        <source>6 Change and growth</source>
        <translation>6 Cambio y crecimiento</translation>
    </message>
    <message>
        <source>7 How good is it?</source>
        <translation>7 ¿Qué tan bueno es?</translation>
    </message>
    <message>
        <source>Field with the counts' errors</source>
        <translation>Campo con los errores de los conteos</translation>
    </message>
    <message>
        <source>The errors are</source>
        <translation>Los errores son</translation>
    </message>
    <message>
        <source>standard errors</source>
        <translation>errores estándar</translation>
    </message>
    <message>
        <source>margins with 90 % confidence (÷ 1.645)</source>
        <translation>márgenes con 90 % de confianza (÷ 1,645)</translation>
    </message>
    <message>
        <source>Many censuses of samples publish margins of error, such as the American Community Survey.</source>
        <translation>Muchos censos por muestreo publican márgenes de error, como la American Community Survey.</translation>
    </message>
    <message>
        <source>Zone {zone} has the error {text} in the field {field}. Correct it, or empty it.</source>
        <translation>La zona {zone} tiene el error {text} en el campo {field}. Corríjalo o déjelo vacío.</translation>
    </message>
    <message>
        <source>Standard error of the census</source>
        <translation>Error estándar del censo</translation>
    </message>
    <message>
        <source>{value} ha built</source>
        <translation>{value} ha construidas</translation>
    </message>
    <message>
        <source>{value} ha cleared</source>
        <translation>{value} ha despejadas</translation>
    </message>
    <message>
        <source>{value} ha changed, of unknown kind</source>
        <translation>{value} ha cambiadas, de tipo desconocido</translation>
    </message>
    <message>
        <source>urban change in each zone</source>
        <translation>cambio urbano en cada zona</translation>
    </message>
    <message>
        <source>Likelihood of change</source>
        <translation>Verosimilitud del cambio</translation>
    </message>
    <message>
        <source>relative likelihood; colours count in calm levels of the series</source>
        <translation>verosimilitud relativa; los colores cuentan en niveles de calma de la serie</translation>
    </message>
    <message>
        <source>{times} × calm</source>
        <translation>{times} × calma</translation>
    </message>
    <message>
        <source>Values of the map are</source>
        <translation>Los valores del mapa son</translation>
    </message>
    <message>
        <source>what the file says, else refused</source>
        <translation>lo que dice el archivo, si no se rechaza</translation>
    </message>
    <message>
        <source>people per pixel</source>
        <translation>habitantes por píxel</translation>
    </message>
    <message>
        <source>people per km²</source>
        <translation>habitantes por km²</translation>
    </message>
    <message>
        <source>Only needed where neither the tags nor the name of the file tell.</source>
        <translation>Solo hace falta si ni las etiquetas ni el nombre del archivo lo dicen.</translation>
    </message>
    <message>
        <source>The address of the catalogue is missing. Give it, or choose another source.</source>
        <translation>Falta la dirección del catálogo. Indíquela o elija otra fuente.</translation>
    </message>
    <message>
        <source>The disk is full: {file}. Free some space, or choose another place.</source>
        <translation>El disco está lleno: {file}. Libere espacio o elija otro lugar.</translation>
    </message>
    <message>
        <source>Folder of models</source>
        <translation>Carpeta de modelos</translation>
    </message>
    <message>
        <source>Where the model is kept. Empty: with the user's other models.</source>
        <translation>Dónde se guarda el modelo. Vacío: con los demás modelos del usuario.</translation>
    </message>
    <message>
        <source>Fill gaps</source>
        <translation>Rellenar los huecos</translation>
    </message>
    <message>
        <source>Pixels without any clear observation are filled; a further band marks them. Otherwise they have no data.</source>
        <translation>Los píxeles sin ninguna observación despejada se rellenan; una banda más los marca. Si no, no tienen datos.</translation>
    </message>
    <message>
        <source>Fill gaps from</source>
        <translation>Rellenar los huecos con</translation>
    </message>
    <message>
        <source>the nearest season that has a value</source>
        <translation>la estación más cercana que tiene un valor</translation>
    </message>
    <message>
        <source>the other dates of the season</source>
        <translation>las otras fechas de la estación</translation>
    </message>
    <message>
        <source>From the other dates, Sentinel-2 only: what a date shows that was left, else the method of CLOUD_MASK, which reads all ten bands of three dates or more.</source>
        <translation>Con las otras fechas, solo Sentinel-2: lo que muestra una fecha que se dejó; si no, el método de CLOUD_MASK, que lee las diez bandas de tres fechas o más.</translation>
    </message>
    <message>
        <source>Map before rescaling ÷ census</source>
        <translation>Mapa antes del ajuste ÷ censo</translation>
    </message>
</context>
<context>
    <name>AccountGroup</name>
    <message>
        <source>Account for downloads</source>
        <translation>Cuenta para descargas</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Consultando el servicio…</translation>
    </message>
</context>
<context>
    <name>AccuracyAlgorithm</name>
    <message>
        <source>Accuracy of a map</source>
        <translation>Exactitud de un mapa</translation>
    </message>
    <message>
        <source>accuracy,confusion matrix,validation,sample,area,confidence,olofsson,error</source>
        <translation>exactitud,matriz de confusión,validación,muestra,superficie,confianza,olofsson,error</translation>
    </message>
    <message>
        <source>Says how good a map of classes is, such as urban or not. Run it first with the map alone: it draws random points in each class. Look at each on imagery, and fill in what is there. Run it again with these points.

Then you get the confusion matrix, user's, producer's and overall accuracy, and the area of each class, corrected for the map's errors, with 95 % intervals (Olofsson et al. 2014). Polygons or a raster of what is there also do. The log says where the sample is too small.</source>
        <translation>Dice qué tan bueno es un mapa de clases, como urbano o no. Ejecútelo primero solo con el mapa: sortea puntos en cada clase. Mire cada uno en una imagen, y anote qué hay. Ejecútelo de nuevo con esos puntos.

Entonces obtiene la matriz de confusión, la exactitud del usuario, la del productor y la global, y la superficie de cada clase, corregida por los errores del mapa, con intervalos del 95 % (Olofsson et al. 2014). También sirven polígonos o un ráster de lo que hay. El registro dice dónde la muestra es demasiado pequeña.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>A raster of classes, or of numbers with a threshold.</source>
        <translation>Un ráster de clases, o de números con un umbral.</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Banda</translation>
    </message>
    <message>
        <source>The band of the map that is tested.</source>
        <translation>La banda del mapa que se pone a prueba.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <source>For maps of numbers: from this value on a pixel is class 1, below it 0.</source>
        <translation>Para mapas de números: desde este valor un píxel es de clase 1, por debajo 0.</translation>
    </message>
    <message>
        <source>What is there</source>
        <translation>Lo que hay</translation>
    </message>
    <message>
        <source>The sample, filled in, or polygons. Empty: a sample is drawn.</source>
        <translation>La muestra rellenada, o polígonos. Vacío: se sortea una muestra.</translation>
    </message>
    <message>
        <source>Field of the class</source>
        <translation>Campo de la clase</translation>
    </message>
    <message>
        <source>Numbers as on the map; points without one are left out.</source>
        <translation>Números como en el mapa; los puntos sin número se dejan fuera.</translation>
    </message>
    <message>
        <source>Or a raster of what is there</source>
        <translation>O un ráster de lo que hay</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>How many points are drawn, in proportion to the classes.</source>
        <translation>Cuántos puntos se sortean, en proporción a las clases.</translation>
    </message>
    <message>
        <source>Points in each class, at least</source>
        <translation>Puntos en cada clase, como mínimo</translation>
    </message>
    <message>
        <source>So that rare classes have enough of them.</source>
        <translation>Para que las clases raras tengan suficientes.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>The same number draws the same points.</source>
        <translation>El mismo número sortea los mismos puntos.</translation>
    </message>
    <message>
        <source>Sample to fill in</source>
        <translation>Muestra por rellenar</translation>
    </message>
    <message>
        <source>The points, with a link to imagery and a form for the class.</source>
        <translation>Los puntos, con un enlace a imágenes y un formulario para la clase.</translation>
    </message>
    <message>
        <source>Confusion matrix and areas</source>
        <translation>Matriz de confusión y superficies</translation>
    </message>
    <message>
        <source>A row for each class of the map; needs what is there.</source>
        <translation>Una fila por clase del mapa; necesita lo que hay.</translation>
    </message>
    <message>
        <source>Overall accuracy</source>
        <translation>Exactitud global</translation>
    </message>
    <message>
        <source>Half of its 95 % interval</source>
        <translation>La mitad de su intervalo del 95 %</translation>
    </message>
    <message>
        <source>What is there is given twice. Give a layer or a raster.</source>
        <translation>Lo que hay se da dos veces. Dé una capa o un ráster.</translation>
    </message>
    <message>
        <source>There is nothing to do. Give what is there, or choose where to write a sample.</source>
        <translation>No hay nada que hacer. Dé lo que hay, o elija dónde escribir una muestra.</translation>
    </message>
    <message>
        <source>The confusion matrix needs what is there. Give a layer or a raster.</source>
        <translation>La matriz de confusión necesita lo que hay. Dé una capa o un ráster.</translation>
    </message>
    <message>
        <source>The layer of what is there has no field “{field}”. Choose its field.</source>
        <translation>La capa de lo que hay no tiene el campo «{field}». Elija su campo.</translation>
    </message>
    <message>
        <source>Nothing says what is there: the field “{field}” is empty. Fill it in.</source>
        <translation>Nada dice lo que hay: el campo «{field}» está vacío. Rellénelo.</translation>
    </message>
    <message>
        <source>With the classes of the map, read at the points of a sample. For a map of people: people per cell, such as 100 m, compared cell by cell.</source>
        <translation>Con las clases del mapa, leídas en los puntos de una muestra. Para un mapa de personas: personas por celda, como 100 m, comparadas celda a celda.</translation>
    </message>
    <message>
        <source>R² of a map of people</source>
        <translation>R² de un mapa de personas</translation>
    </message>
    <message>
        <source>Mean absolute error, people per cell</source>
        <translation>Error absoluto medio, personas por celda</translation>
    </message>
    <message>
        <source>Root mean square error, people per cell</source>
        <translation>Error cuadrático medio, personas por celda</translation>
    </message>
    <message>
        <source>Report of the accuracy</source>
        <translation>Informe de la exactitud (en inglés)</translation>
    </message>
    <message>
        <source>A page with the accuracies, the matrix and the areas; needs what is there.</source>
        <translation>Una página con las exactitudes, la matriz y las superficies; necesita lo que hay.</translation>
    </message>
</context>
<context>
    <name>AgeSexAlgorithm</name>
    <message>
        <source>Age and sex</source>
        <translation>Edad y sexo</translation>
    </message>
    <message>
        <source>age,sex,gender,group,women,men,children,pyramid,dependency,structure</source>
        <translation>edad,sexo,género,grupo,mujeres,hombres,niños,pirámide,dependencia,estructura</translation>
    </message>
    <message>
        <source>Shares the people of a map out over groups, such as ages by sex, that are counted for each zone: a band for each group.

In every pixel the groups add up to the map. Every pixel of a zone has the zone's pattern: where in it the old or the young live is not known. The report has the pyramid of each zone.</source>
        <translation>Reparte los habitantes de un mapa entre grupos, como edades por sexo, contados en cada zona: una banda por grupo.

En cada píxel los grupos suman el mapa. Cada píxel de una zona tiene la estructura de la zona: no se sabe dónde viven en ella los mayores o los jóvenes. El informe tiene la pirámide de cada zona.</translation>
    </message>
    <message>
        <source>Population map</source>
        <translation>Mapa de población</translation>
    </message>
    <message>
        <source>People; rescale it to the zones first where groups shall sum to their counts.</source>
        <translation>Habitantes; ajústelo antes a las zonas si los grupos deben sumar sus recuentos.</translation>
    </message>
    <message>
        <source>Zones with the groups</source>
        <translation>Zonas con los grupos</translation>
    </message>
    <message>
        <source>Polygons; they must not overlap.</source>
        <translation>Polígonos; no deben solaparse.</translation>
    </message>
    <message>
        <source>All people of the zone, groups or not. Empty: the sum of its groups.</source>
        <translation>Todos los habitantes de la zona, en grupos o no. Vacío: la suma de sus grupos.</translation>
    </message>
    <message>
        <source>People of the count who are in no group</source>
        <translation>Los habitantes contados que no están en ningún grupo</translation>
    </message>
    <message>
        <source>are a group of their own, “unknown”</source>
        <translation>son un grupo aparte, «desconocido»</translation>
    </message>
    <message>
        <source>have the pattern of the others</source>
        <translation>tienen la estructura de los demás</translation>
    </message>
    <message>
        <source>Zones without counts of groups are unknown in any case.</source>
        <translation>Las zonas sin recuentos de grupos son desconocidas en todo caso.</translation>
    </message>
    <message>
        <source>Population by group</source>
        <translation>Población por grupo</translation>
    </message>
    <message>
        <source>People per pixel, a band for each group.</source>
        <translation>Habitantes por píxel, una banda por grupo.</translation>
    </message>
    <message>
        <source>Zones with their groups</source>
        <translation>Zonas con sus grupos</translation>
    </message>
    <message>
        <source>People of each group on the map, and dependants for each 100 people of 15 to 64.</source>
        <translation>Habitantes de cada grupo en el mapa, y dependientes por cada 100 de 15 a 64.</translation>
    </message>
    <message>
        <source>People in each group</source>
        <translation>Habitantes de cada grupo</translation>
    </message>
    <message>
        <source>A table with one row for each group.</source>
        <translation>Una tabla con una fila por grupo.</translation>
    </message>
    <message>
        <source>Folder for a raster of each group</source>
        <translation>Carpeta para un ráster de cada grupo</translation>
    </message>
    <message>
        <source>Files such as population_f_00.tif.</source>
        <translation>Archivos como population_f_00.tif.</translation>
    </message>
    <message>
        <source>Report on age and sex</source>
        <translation>Informe de edad y sexo (en inglés)</translation>
    </message>
    <message>
        <source>A page with the pyramids of all and of each zone.</source>
        <translation>Una página con las pirámides del conjunto y de cada zona.</translation>
    </message>
    <message>
        <source>People in the zones</source>
        <translation>Habitantes en las zonas</translation>
    </message>
    <message>
        <source>People whose age and sex are unknown</source>
        <translation>Habitantes de edad y sexo desconocidos</translation>
    </message>
    <message>
        <source>People outside all zones</source>
        <translation>Habitantes fuera de todas las zonas</translation>
    </message>
    <message>
        <source>People under 15 for each 100 of 15 to 64</source>
        <translation>Menores de 15 por cada 100 de 15 a 64</translation>
    </message>
    <message>
        <source>People of 65 and over for each 100 of 15 to 64</source>
        <translation>De 65 y más por cada 100 de 15 a 64</translation>
    </message>
    <message>
        <source>Dependants for each 100 people of 15 to 64</source>
        <translation>Dependientes por cada 100 de 15 a 64</translation>
    </message>
</context>
<context>
    <name>AggregateAlgorithm</name>
    <message>
        <source>Sum to a grid or zones</source>
        <translation>Sumar en una cuadrícula o zonas</translation>
    </message>
    <message>
        <source>Population map</source>
        <translation>Mapa de población</translation>
    </message>
    <message>
        <source>A raster of people per pixel; its values are summed.</source>
        <translation>Un ráster de habitantes por píxel; se suman sus valores.</translation>
    </message>
    <message>
        <source>Cell size (metres)</source>
        <translation>Tamaño de celda (metros)</translation>
    </message>
    <message>
        <source>The side of a cell of the grid, at least the size of a pixel.</source>
        <translation>El lado de una celda de la cuadrícula, al menos el tamaño de un píxel.</translation>
    </message>
    <message>
        <source>Zones to sum to</source>
        <translation>Zonas donde sumar</translation>
    </message>
    <message>
        <source>Polygons; each gets the people inside it. Empty: only the grid is made.</source>
        <translation>Polígonos; cada uno recibe los habitantes que contiene. Vacío: solo se hace la cuadrícula.</translation>
    </message>
    <message>
        <source>Population on the grid</source>
        <translation>Población en la cuadrícula</translation>
    </message>
    <message>
        <source>People per cell; the legend shows people per hectare.</source>
        <translation>Habitantes por celda; la leyenda muestra habitantes por hectárea.</translation>
    </message>
    <message>
        <source>Zones with their people</source>
        <translation>Zonas con sus habitantes</translation>
    </message>
    <message>
        <source>People on the map</source>
        <translation>Habitantes en el mapa</translation>
    </message>
    <message>
        <source>There is nothing to do. Choose a grid to write, or zones and a zone layer.</source>
        <translation>No hay nada que hacer. Elija una cuadrícula que escribir, o zonas y una capa de zonas.</translation>
    </message>
    <message>
        <source>A raster with one band for each member and season, from “Map population” or “Rescale to a census”: the zones get the standard deviation of their totals.</source>
        <translation>Un ráster con una banda por miembro y estación, de «Cartografiar la población» o «Ajustar a un censo»: las zonas reciben la desviación estándar de sus totales.</translation>
    </message>
    <message>
        <source>People per zone, where zones are given: a page to print.</source>
        <translation>Habitantes por zona, si se dan zonas: una página para imprimir.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Habitantes</translation>
    </message>
    <message>
        <source>People per zone</source>
        <translation>Habitantes por zona</translation>
    </message>
    <message>
        <source>People in {zones}</source>
        <translation>Habitantes en {zones}</translation>
    </message>
    <message>
        <source>aggregate,sum,zonal,grid,hectare,population,resample,how many,people inside,within,exposure,flood,river,buffer,affected</source>
        <translation>agregar,suma,zonal,cuadrícula,hectárea,población,remuestrear,cuántos,habitantes dentro,a menos de,exposición,inundación,río,búfer,afectados</translation>
    </message>
    <message>
        <source>Sums a map of people to cells of a given size (100 m gives people per hectare), to polygons, or both. Pixels that a border cuts are shared by area, so the total stays the same to a millionth.

How many people live within 500 m of the river? Buffer the river, choose the buffer as zones: the log says how many people are inside, and how much of the buffer lies off the map.

Works for maps in metres and in degrees.</source>
        <translation>Suma un mapa de población en celdas de un tamaño dado (100 m da habitantes por hectárea), en polígonos, o en ambos. Los píxeles cortados por un límite se reparten por superficie, así que el total se mantiene con una precisión de una millonésima.

¿Cuántos habitantes viven a menos de 500 m del río? Haga un búfer del río y elíjalo como zonas: el registro dice cuántos habitantes hay dentro, y qué parte del búfer queda fuera del mapa.

Funciona con mapas en metros y en grados.</translation>
    </message>
    <message>
        <source>The zones with the people in each, and people per hectare, where zones are given.</source>
        <translation>Las zonas con los habitantes de cada una, y por hectárea, si se dan zonas.</translation>
    </message>
    <message>
        <source>People in the zones</source>
        <translation>Habitantes en las zonas</translation>
    </message>
    <message>
        <source>For zones. Choose what the map was rescaled with: then its own zones get their counts back. By centre, zones may not overlap.</source>
        <translation>Para zonas. Elija la regla con la que se reescaló el mapa: entonces sus propias zonas recuperan sus recuentos. Por el centro, las zonas no pueden solaparse.</translation>
    </message>
    <message>
        <source>People on the map who live in none of the zones</source>
        <translation>Personas del mapa que no viven en ninguna de las zonas</translation>
    </message>
</context>
<context>
    <name>BestMapForPlaceChain</name>
    <message>
        <source>Best map for this place</source>
        <translation>El mejor mapa para este lugar</translation>
    </message>
    <message>
        <source>chain,model,download,population,census,judge,best,method,workflow,year</source>
        <translation>cadena,modelo,descarga,población,censo,juez,mejor,método,flujo,año</translation>
    </message>
    <message>
        <source>Give the census zones of a place and a year: the imagery is downloaded, every method is tested on zones that were left out, and the best one maps the place, with every zone at its count.

The report says which method that is and how sure that is. At least four zones are needed; from twelve on it begins to mean something.</source>
        <translation>Dé las zonas censales de un lugar y un año: se descargan las imágenes, cada método se prueba en zonas apartadas y el mejor cartografía el lugar, cada zona con su recuento.

El informe dice qué método es y con qué seguridad. Hacen falta al menos cuatro zonas; desde doce empieza a significar algo.</translation>
    </message>
    <message>
        <source>Census zones of the place</source>
        <translation>Zonas censales del lugar</translation>
    </message>
    <message>
        <source>Load the imagery too</source>
        <translation>Cargar también las imágenes</translation>
    </message>
    <message>
        <source>Population map</source>
        <translation>Mapa de población</translation>
    </message>
    <message>
        <source>Folder of the imagery</source>
        <translation>Carpeta de las imágenes</translation>
    </message>
</context>
<context>
    <name>BuiltupAlgorithm</name>
    <message>
        <source>Map built-up areas</source>
        <translation>Cartografiar áreas edificadas</translation>
    </message>
    <message>
        <source>built-up,buildings,settlement,sentinel,urban,footprint,deep learning</source>
        <translation>edificado,edificios,asentamientos,sentinel,urbano,huella,aprendizaje profundo</translation>
    </message>
    <message>
        <source>Finds built-up areas in Sentinel-2 and Sentinel-1 imagery: for every pixel of about 10 m, the probability from 0 to 1 that it is built-up, as the mean over the seasons.

Sentinel-2 alone or Sentinel-1 alone also work; the log then says so. Where an input is missing the map has no data. Computes on the GPU or on the CPU, and says which and why.</source>
        <translation>Encuentra áreas edificadas en imágenes Sentinel-2 y Sentinel-1: para cada píxel de unos 10 m, la probabilidad de 0 a 1 de que esté edificado, como media de las estaciones.

También funcionan Sentinel-2 solo o Sentinel-1 solo; el registro lo dice. Donde falta una entrada, el mapa no tiene datos. Calcula en la GPU o en la CPU, y dice en cuál y por qué.</translation>
    </message>
    <message>
        <source>Threshold of the yes-or-no map</source>
        <translation>Umbral del mapa de sí o no</translation>
    </message>
    <message>
        <source>Pixels with at least this probability are built-up in the yes-or-no map.</source>
        <translation>Los píxeles con al menos esta probabilidad están edificados en el mapa de sí o no.</translation>
    </message>
    <message>
        <source>Built-up probability</source>
        <translation>Probabilidad de edificado</translation>
    </message>
    <message>
        <source>The mean probability over the seasons, 0 to 1.</source>
        <translation>La probabilidad media de las estaciones, de 0 a 1.</translation>
    </message>
    <message>
        <source>Built-up, yes or no</source>
        <translation>Edificado, sí o no</translation>
    </message>
    <message>
        <source>1 where the mean probability reaches the threshold, else 0.</source>
        <translation>1 donde la probabilidad media alcanza el umbral; si no, 0.</translation>
    </message>
    <message>
        <source>Standard deviation over the seasons</source>
        <translation>Desviación estándar de las estaciones</translation>
    </message>
    <message>
        <source>The sample standard deviation of the probability; needs two seasons.</source>
        <translation>La desviación estándar muestral de la probabilidad; necesita dos estaciones.</translation>
    </message>
    <message>
        <source>Each season's map</source>
        <translation>El mapa de cada estación</translation>
    </message>
    <message>
        <source>The probability of each season, one band for each.</source>
        <translation>La probabilidad de cada estación, una banda para cada una.</translation>
    </message>
</context>
<context>
    <name>ChangeAlgorithm</name>
    <message>
        <source>Compare two dates</source>
        <translation>Comparar dos fechas</translation>
    </message>
    <message>
        <source>change,difference,growth,decline,two dates,years,population</source>
        <translation>cambio,diferencia,crecimiento,descenso,dos fechas,años,población</translation>
    </message>
    <message>
        <source>Population map of the earlier date</source>
        <translation>Mapa de población de la primera fecha</translation>
    </message>
    <message>
        <source>A raster of people per pixel, or per cell.</source>
        <translation>Un ráster de habitantes por píxel o por celda.</translation>
    </message>
    <message>
        <source>Population map of the later date</source>
        <translation>Mapa de población de la segunda fecha</translation>
    </message>
    <message>
        <source>A raster of people per pixel, or per cell, in the same coordinate system.</source>
        <translation>Un ráster de habitantes por píxel o por celda, en el mismo sistema de coordenadas.</translation>
    </message>
    <message>
        <source>Standard deviation of the earlier date</source>
        <translation>Desviación estándar de la primera fecha</translation>
    </message>
    <message>
        <source>Standard deviation of the later date</source>
        <translation>Desviación estándar de la segunda fecha</translation>
    </message>
    <message>
        <source>Cell size (metres)</source>
        <translation>Tamaño de celda (metros)</translation>
    </message>
    <message>
        <source>Both maps are summed to cells of this size, such as 100 m. Empty: their own pixels, which must be the same.</source>
        <translation>Ambos mapas se suman en celdas de este tamaño, como 100 m. Vacío: sus propios píxeles, que deben ser los mismos.</translation>
    </message>
    <message>
        <source>Change of population</source>
        <translation>Cambio de la población</translation>
    </message>
    <message>
        <source>Later minus earlier; the legend shows people per hectare.</source>
        <translation>Segunda fecha menos primera; la leyenda muestra habitantes por hectárea.</translation>
    </message>
    <message>
        <source>Standard deviation of the change</source>
        <translation>Desviación estándar del cambio</translation>
    </message>
    <message>
        <source>Needs the standard deviations of both dates.</source>
        <translation>Necesita las desviaciones estándar de ambas fechas.</translation>
    </message>
    <message>
        <source>People at the earlier date, where both are known</source>
        <translation>Habitantes en la primera fecha, donde se conocen ambas</translation>
    </message>
    <message>
        <source>People at the later date, where both are known</source>
        <translation>Habitantes en la segunda fecha, donde se conocen ambas</translation>
    </message>
    <message>
        <source>People later minus people earlier</source>
        <translation>Habitantes de la segunda fecha menos los de la primera</translation>
    </message>
    <message>
        <source>People gained, where the number rose</source>
        <translation>Habitantes ganados, donde el número subió</translation>
    </message>
    <message>
        <source>People lost, where the number fell</source>
        <translation>Habitantes perdidos, donde el número bajó</translation>
    </message>
    <message>
        <source>The uncertainty of a change needs the standard deviations of both dates. Choose both, or leave that output empty.</source>
        <translation>La incertidumbre de un cambio necesita las desviaciones estándar de ambas fechas. Elija ambas, o deje vacía esa salida.</translation>
    </message>
    <message>
        <source>Subtracts an earlier population map from a later one: people gained and lost, in people per hectare.

Use maps that were made in the same way: the same models, the same seasons, the same kind of census. A single pixel of 10 m says little; cells of 100 m say more. Counts are never resampled: maps on different grids are summed to the same cells.

With the standard deviations of both maps, you also get that of the change: a change that is smaller than twice its standard deviation may be none. “Map population” writes that of its map, “Rescale to a census” that of a rescaled one.</source>
        <translation>Resta un mapa de población anterior de uno posterior: habitantes ganados y perdidos, en habitantes por hectárea.

Use mapas hechos de la misma manera: los mismos modelos, las mismas estaciones, el mismo tipo de censo. Un solo píxel de 10 m dice poco; celdas de 100 m dicen más. Los números nunca se remuestrean: los mapas en cuadrículas distintas se suman en las mismas celdas.

Con las desviaciones estándar de ambos mapas obtiene también la del cambio: un cambio menor que dos veces su desviación estándar puede no serlo. «Cartografiar la población» escribe la de su mapa, «Ajustar a un censo» la de un mapa ajustado.</translation>
    </message>
    <message>
        <source>The one that was made with the map (OUTPUT_STD); only for the uncertainty of the change.</source>
        <translation>La que se hizo con el mapa (OUTPUT_STD); solo para la incertidumbre del cambio.</translation>
    </message>
    <message>
        <source>The earlier map shows {first} to {last}.</source>
        <translation>El primer mapa muestra del {first} al {last}.</translation>
    </message>
    <message>
        <source>The later map shows {first} to {last}.</source>
        <translation>El segundo mapa muestra del {first} al {last}.</translation>
    </message>
    <message>
        <source>The days of the earlier map are not known.</source>
        <translation>No se conocen los días del primer mapa.</translation>
    </message>
    <message>
        <source>The days of the later map are not known.</source>
        <translation>No se conocen los días del segundo mapa.</translation>
    </message>
    <message>
        <source>Zones that may have changed</source>
        <translation>Zonas que pueden haber cambiado</translation>
    </message>
    <message>
        <source>Polygons; each gets its people at both dates, and whether that is a clear change.</source>
        <translation>Polígonos; cada uno recibe sus habitantes en ambas fechas y si es un cambio claro.</translation>
    </message>
    <message>
        <source>Seasons of the earlier date</source>
        <translation>Estaciones de la primera fecha</translation>
    </message>
    <message>
        <source>Seasons of the later date</source>
        <translation>Estaciones de la segunda fecha</translation>
    </message>
    <message>
        <source>The map by member and season (OUTPUT_MEMBERS). With both, zones are compared season by season and their change is tested; else only what stands out is called.</source>
        <translation>El mapa por miembro y estación (OUTPUT_MEMBERS). Con ambos, las zonas se comparan estación por estación y su cambio se prueba; si no, solo se señala lo que destaca.</translation>
    </message>
    <message>
        <source>Change of zones</source>
        <translation>Cambio de las zonas</translation>
    </message>
    <message>
        <source>The zones with their people at both dates and their change, where zones are given.</source>
        <translation>Las zonas con sus habitantes en ambas fechas y su cambio, si se dan zonas.</translation>
    </message>
</context>
<context>
    <name>ClusterWeightsAlgorithm</name>
    <message>
        <source>People by clusters</source>
        <translation>Población por clústeres</translation>
    </message>
    <message>
        <source>cluster,k-means,regression,density,census,dasymetric,disaggregation</source>
        <translation>clúster,k-means,regresión,densidad,censo,dasimétrico,desagregación</translation>
    </message>
    <message>
        <source>Sorts pixels into clusters that look alike, and finds how many people per km² live in each, so that the zones' counts are met as well as possible and nowhere live fewer than nobody. No built-up model is needed.

The table tells the people and the colour of each cluster. The clusters can be kept as a file and map another place, with imagery of the same sensors and season, without a census.</source>
        <translation>Reparte los píxeles en clústeres de aspecto parecido y halla cuántos habitantes por km² viven en cada uno, de modo que los recuentos de las zonas se cumplan lo mejor posible y en ningún sitio viva menos que nadie. No hace falta ningún modelo de lo construido.

La tabla da los habitantes y el color de cada clúster. Los clústeres pueden guardarse en un archivo y cartografiar otro lugar, con imágenes de los mismos sensores y estación, sin censo.</translation>
    </message>
    <message>
        <source>Census zones or grid cells</source>
        <translation>Zonas censales o celdas de malla</translation>
    </message>
    <message>
        <source>Polygons with their number of people; five or more whole on the imagery.</source>
        <translation>Polígonos con su número de habitantes; cinco o más enteros en las imágenes.</translation>
    </message>
    <message>
        <source>The number of people of each zone. Empty values count as missing.</source>
        <translation>El número de habitantes de cada zona. Los valores vacíos cuentan como ausentes.</translation>
    </message>
    <message>
        <source>Or clusters that were fitted before</source>
        <translation>O clústeres ajustados antes</translation>
    </message>
    <message>
        <source>A file that this algorithm wrote. Zones only rescale its map then.</source>
        <translation>Un archivo que escribió este algoritmo. Las zonas solo ajustan entonces su mapa.</translation>
    </message>
    <message>
        <source>Number of clusters</source>
        <translation>Número de clústeres</translation>
    </message>
    <message>
        <source>Most of them will hold nobody. More tell more kinds of places apart.</source>
        <translation>La mayoría no tendrá a nadie. Más distinguen más tipos de lugares.</translation>
    </message>
    <message>
        <source>Let every zone sum to its count</source>
        <translation>Hacer que cada zona sume su recuento</translation>
    </message>
    <message>
        <source>Without it the map is what the clusters predict, with zones or without.</source>
        <translation>Sin ello el mapa es lo que predicen los clústeres, con zonas o sin ellas.</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>Semilla aleatoria</translation>
    </message>
    <message>
        <source>The same seed repeats the clusters.</source>
        <translation>La misma semilla repite los clústeres.</translation>
    </message>
    <message>
        <source>Population, by clusters</source>
        <translation>Población, por clústeres</translation>
    </message>
    <message>
        <source>People per pixel; the legend shows people per hectare.</source>
        <translation>Habitantes por píxel; la leyenda muestra habitantes por hectárea.</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>Clústeres</translation>
    </message>
    <message>
        <source>The cluster of each pixel, counted from 0.</source>
        <translation>El clúster de cada píxel, contado desde 0.</translation>
    </message>
    <message>
        <source>People of each cluster</source>
        <translation>Habitantes de cada clúster</translation>
    </message>
    <message>
        <source>People per km², area and colour of each cluster.</source>
        <translation>Habitantes por km², superficie y color de cada clúster.</translation>
    </message>
    <message>
        <source>Zones with census, before and after</source>
        <translation>Zonas con censo, antes y después</translation>
    </message>
    <message>
        <source>Where the map is rescaled: census, what the clusters predict, and status.</source>
        <translation>Si el mapa se ajusta: censo, lo que predicen los clústeres y estado.</translation>
    </message>
    <message>
        <source>File of the clusters</source>
        <translation>Archivo de los clústeres</translation>
    </message>
    <message>
        <source>Arrays (*.npz)</source>
        <translation>Matrices (*.npz)</translation>
    </message>
    <message>
        <source>Maps another place by MODEL.</source>
        <translation>Cartografía otro lugar con MODEL.</translation>
    </message>
    <message>
        <source>People mapped</source>
        <translation>Habitantes cartografiados</translation>
    </message>
    <message>
        <source>Clusters with people</source>
        <translation>Clústeres con habitantes</translation>
    </message>
    <message>
        <source>R² of people per km² on zones left out</source>
        <translation>R² de habitantes por km² en zonas apartadas</translation>
    </message>
    <message>
        <source>Factor by which zones left out are off</source>
        <translation>Factor de error de las zonas apartadas</translation>
    </message>
    <message>
        <source>Zones need the field with their count (FIELD), and a field its zones.</source>
        <translation>Las zonas necesitan el campo de su recuento (FIELD), y un campo sus zonas.</translation>
    </message>
    <message>
        <source>Choose zones with counts, or clusters that were fitted before (MODEL).</source>
        <translation>Elija zonas con recuentos, o clústeres ajustados antes (MODEL).</translation>
    </message>
</context>
<context>
    <name>CompareTwoDatesChain</name>
    <message>
        <source>Compare two dates from imagery</source>
        <translation>Comparar dos fechas a partir de imágenes</translation>
    </message>
    <message>
        <source>chain,model,change,two dates,growth,decline,population,workflow</source>
        <translation>cadena,modelo,cambio,dos fechas,crecimiento,descenso,población,flujo de trabajo</translation>
    </message>
    <message>
        <source>Maps population from the imagery of an earlier and of a later date, with the same models and the same number of people per built-up pixel, and subtracts: people gained and lost in cells of 100 m.

Give both dates the same seasons: a summer compared with a winter shows the seasons. To change the steps, copy the chain with “Copy ready-made chains to my models”.</source>
        <translation>Cartografía la población con las imágenes de dos fechas, con los mismos modelos y el mismo número de habitantes por píxel edificado, y resta: habitantes ganados y perdidos en celdas de 100 m.

Dé a ambas fechas las mismas estaciones: un verano comparado con un invierno muestra las estaciones. Para cambiar los pasos, copie la cadena con «Copiar las cadenas listas a mis modelos».</translation>
    </message>
    <message>
        <source>Sentinel-2 rasters of the earlier date</source>
        <translation>Rásteres Sentinel-2 de la primera fecha</translation>
    </message>
    <message>
        <source>Sentinel-1 rasters of the earlier date</source>
        <translation>Rásteres Sentinel-1 de la primera fecha</translation>
    </message>
    <message>
        <source>Sentinel-2 rasters of the later date</source>
        <translation>Rásteres Sentinel-2 de la segunda fecha</translation>
    </message>
    <message>
        <source>Sentinel-1 rasters of the later date</source>
        <translation>Rásteres Sentinel-1 de la segunda fecha</translation>
    </message>
    <message>
        <source>Population, earlier date</source>
        <translation>Población, primera fecha</translation>
    </message>
    <message>
        <source>Population, later date</source>
        <translation>Población, segunda fecha</translation>
    </message>
    <message>
        <source>Offset of 1000 DN, earlier date</source>
        <translation>Desplazamiento de 1000 DN, fecha anterior</translation>
    </message>
    <message>
        <source>Offset of 1000 DN, later date</source>
        <translation>Desplazamiento de 1000 DN, fecha posterior</translation>
    </message>
</context>
<context>
    <name>CompositeAlgorithm</name>
    <message>
        <source>Make composites from scenes on disk</source>
        <translation>Hacer composiciones de escenas en disco</translation>
    </message>
    <message>
        <source>composite,median,mosaic,cloud,sentinel,season,safe,earth engine</source>
        <translation>composición,mediana,mosaico,nube,sentinel,estación,safe,earth engine</translation>
    </message>
    <message>
        <source>Makes cloud-free composites for each season from Sentinel-2 and Sentinel-1 scenes that you have: for every pixel the median of the clear observations, on one grid, ready for the mapping algorithms.

Give single rasters, or a folder with Level-2A products (.SAFE), with GeoTIFFs whose tags or names hold the day, or with Earth Engine exports in POPCORN's folder layout (S2Aspring, S1spring, …), which are merged. Cloud, shadow and snow are left out by the scene classification. The offset of 1000 DN of processing baseline 04.00 and later is removed.</source>
        <translation>Hace composiciones sin nubes para cada estación con las escenas Sentinel-2 y Sentinel-1 que usted tiene: para cada píxel la mediana de las observaciones claras, en una sola cuadrícula, listas para los algoritmos de cartografía.

Dé rásteres sueltos, o una carpeta con productos de nivel 2A (.SAFE), con GeoTIFF cuyas etiquetas o nombres contienen el día, o con exportaciones de Earth Engine en la estructura de POPCORN (S2Aspring, S1spring, …), que se unen. Nubes, sombras y nieve se excluyen con la clasificación de la escena. Se quita el desplazamiento de 1000 DN de la versión de procesamiento 04.00 y posteriores.</translation>
    </message>
    <message>
        <source>Folder of scenes</source>
        <translation>Carpeta de escenas</translation>
    </message>
    <message>
        <source>Level-2A products, GeoTIFFs, or Earth Engine exports. A file NAME_SCL.tif or NAME_cloud.tif beside NAME.tif is its mask.</source>
        <translation>Productos de nivel 2A, GeoTIFF o exportaciones de Earth Engine. Un archivo NOMBRE_SCL.tif o NOMBRE_cloud.tif junto a NOMBRE.tif es su máscara.</translation>
    </message>
    <message>
        <source>Sentinel-2 scenes</source>
        <translation>Escenas Sentinel-2</translation>
    </message>
    <message>
        <source>Rasters of single days with B02, B03, B04 and B08; further to those of the folder.</source>
        <translation>Rásteres de un solo día con B02, B03, B04 y B08; además de los de la carpeta.</translation>
    </message>
    <message>
        <source>Sentinel-1 scenes</source>
        <translation>Escenas Sentinel-1</translation>
    </message>
    <message>
        <source>Terrain-corrected rasters of single days with VV and VH, in dB or linear power.</source>
        <translation>Rásteres de un solo día con corrección del terreno, con VV y VH, en dB o potencia lineal.</translation>
    </message>
    <message>
        <source>Masks</source>
        <translation>Máscaras</translation>
    </message>
    <message>
        <source>One for each of the Sentinel-2 scenes given above, in their order.</source>
        <translation>Una para cada escena Sentinel-2 dada arriba, en su orden.</translation>
    </message>
    <message>
        <source>Masks are</source>
        <translation>Las máscaras son</translation>
    </message>
    <message>
        <source>scene classifications (SCL)</source>
        <translation>clasificaciones de escena (SCL)</translation>
    </message>
    <message>
        <source>clouds: anything but 0</source>
        <translation>nubes: todo menos 0</translation>
    </message>
    <message>
        <source>What the values of the masks given above mean.</source>
        <translation>Qué significan los valores de las máscaras dadas arriba.</translation>
    </message>
    <message>
        <source>Grow clouds by (pixels)</source>
        <translation>Ampliar las nubes en (píxeles)</translation>
    </message>
    <message>
        <source>Cloud and shadow reach further than their mask; they are grown by so many pixels.</source>
        <translation>Nubes y sombras llegan más lejos que su máscara; se amplían en tantos píxeles.</translation>
    </message>
    <message>
        <source>An upper bound; 0 takes the default.</source>
        <translation>Un límite superior; 0 toma el valor predeterminado.</translation>
    </message>
    <message>
        <source>There are no scenes. Choose a folder, or Sentinel-2 or Sentinel-1 rasters.</source>
        <translation>No hay escenas. Elija una carpeta, o rásteres Sentinel-2 o Sentinel-1.</translation>
    </message>
    <message>
        <source>Memory for the engine (MB, 0: automatic)</source>
        <translation>Memoria para el motor (MB, 0: automática)</translation>
    </message>
</context>
<context>
    <name>CopyChainsAlgorithm</name>
    <message>
        <source>Copy ready-made chains to my models</source>
        <translation>Copiar las cadenas listas a mis modelos</translation>
    </message>
    <message>
        <source>chain,model,copy,edit,designer,workflow</source>
        <translation>cadena,modelo,copiar,editar,diseñador,flujo de trabajo</translation>
    </message>
    <message>
        <source>Puts a copy of every ready-made chain into your models folder, in your language. The copies appear under Models in the toolbox, where a right click opens them in the model designer.

A model of yours that has the same file name stays as it is.</source>
        <translation>Pone una copia de cada cadena lista en su carpeta de modelos, en su idioma. Las copias aparecen en Modelos de la caja de herramientas, donde un clic derecho las abre en el diseñador de modelos.

Un modelo suyo con el mismo nombre de archivo queda como está.</translation>
    </message>
    <message>
        <source>The folder of your models</source>
        <translation>La carpeta de sus modelos</translation>
    </message>
    <message>
        <source>Chains copied</source>
        <translation>Cadenas copiadas</translation>
    </message>
    <message>
        <source>{chain}: {file} is there already and stays as it is.</source>
        <translation>{chain}: {file} ya existe y queda como está.</translation>
    </message>
    <message>
        <source>{file} cannot be written. Check the folder of your models in the options.</source>
        <translation>No se puede escribir {file}. Revise la carpeta de sus modelos en las opciones.</translation>
    </message>
    <message>
        <source>{chain}: copied to {file}.</source>
        <translation>{chain}: copiada a {file}.</translation>
    </message>
</context>
<context>
    <name>CovariatesAlgorithm</name>
    <message>
        <source>Covariates</source>
        <translation>Covariables</translation>
    </message>
    <message>
        <source>covariates,predictors,ancillary,distance,density,slope,ndvi,land cover,nightlights,stack,bands,worldpop,random forest</source>
        <translation>covariables,predictores,auxiliar,distancia,densidad,pendiente,ndvi,cobertura del suelo,luces nocturnas,pila,bandas,worldpop,bosque aleatorio</translation>
    </message>
    <message>
        <source>Brings what may tell where people live to one grid, as bands with names: rasters by treatment (mean, sum, share of each class, indices of Sentinel-2, slope) and layers (distance, length, number, area).

Distances, lengths and areas are those on the ground, in any coordinate system. Features beyond the grid count for distances too. Gaps stay gaps. The page shows each band with its range and gaps. The result is what “Random forest weights” takes.</source>
        <translation>Lleva a una sola cuadrícula lo que puede decir dónde vive la gente, como bandas con nombre: rásteres según su tratamiento (media, suma, parte de cada clase, índices de Sentinel-2, pendiente) y capas (distancia, longitud, número, superficie).

Distancias, longitudes y superficies son las del terreno, en cualquier sistema de coordenadas. Para las distancias cuentan también los objetos de fuera de la cuadrícula. Los huecos siguen siendo huecos. La página muestra cada banda con su rango y sus huecos. El resultado es lo que toma «Pesos de un bosque aleatorio».</translation>
    </message>
    <message>
        <source>Raster whose grid to take</source>
        <translation>Ráster cuya cuadrícula se toma</translation>
    </message>
    <message>
        <source>Such as the built-up map, or a raster of zones.</source>
        <translation>Como el mapa de lo construido, o un ráster de zonas.</translation>
    </message>
    <message>
        <source>Cell size (metres; 0: the raster's pixels)</source>
        <translation>Tamaño de celda (metros; 0: los píxeles del ráster)</translation>
    </message>
    <message>
        <source>Pixels of the grid are joined to cells of about this size.</source>
        <translation>Los píxeles de la cuadrícula se unen en celdas de más o menos este tamaño.</translation>
    </message>
    <message>
        <source>Mean of rasters</source>
        <translation>Media de rásteres</translation>
    </message>
    <message>
        <source>Imagery, night lights, our maps: every band by its mean in the cell.</source>
        <translation>Imágenes, luces nocturnas, nuestros mapas: cada banda por su media en la celda.</translation>
    </message>
    <message>
        <source>Sum of rasters</source>
        <translation>Suma de rásteres</translation>
    </message>
    <message>
        <source>Counts, such as buildings or people of another map: their sum is kept.</source>
        <translation>Recuentos, como edificios o personas de otro mapa: su suma se conserva.</translation>
    </message>
    <message>
        <source>Share of each class of rasters</source>
        <translation>Parte de cada clase de rásteres</translation>
    </message>
    <message>
        <source>Land cover: a band for each class, with its share of the cell.</source>
        <translation>Cobertura del suelo: una banda por clase, con su parte de la celda.</translation>
    </message>
    <message>
        <source>Indices of Sentinel-2 rasters</source>
        <translation>Índices de rásteres Sentinel-2</translation>
    </message>
    <message>
        <source>NDVI (green plants) and NDWI (water).</source>
        <translation>NDVI (plantas verdes) y NDWI (agua).</translation>
    </message>
    <message>
        <source>Slope of elevations</source>
        <translation>Pendiente de elevaciones</translation>
    </message>
    <message>
        <source>In degrees, as “Terrain” reckons it.</source>
        <translation>En grados, como la calcula «Relieve».</translation>
    </message>
    <message>
        <source>Length of lines in the cell</source>
        <translation>Longitud de líneas en la celda</translation>
    </message>
    <message>
        <source>Metres of roads or rivers.</source>
        <translation>Metros de carreteras o ríos.</translation>
    </message>
    <message>
        <source>Number of features in the cell</source>
        <translation>Número de objetos en la celda</translation>
    </message>
    <message>
        <source>By their middle: shops, buildings.</source>
        <translation>Por su centro: tiendas, edificios.</translation>
    </message>
    <message>
        <source>Area of polygons in the cell</source>
        <translation>Superficie de polígonos en la celda</translation>
    </message>
    <message>
        <source>m² of buildings or parks; what two polygons share counts twice.</source>
        <translation>m² de edificios o parques; lo que dos polígonos comparten cuenta dos veces.</translation>
    </message>
    <message>
        <source>One raster; each band is named after its source and treatment.</source>
        <translation>Un ráster; cada banda lleva el nombre de su fuente y tratamiento.</translation>
    </message>
    <message>
        <source>Page of covariates</source>
        <translation>Página de covariables (en inglés)</translation>
    </message>
    <message>
        <source>A picture, the range and the gaps of each band.</source>
        <translation>Una imagen, el rango y los huecos de cada banda.</translation>
    </message>
    <message>
        <source>Number of bands</source>
        <translation>Número de bandas</translation>
    </message>
    <message>
        <source>Gaps (%)</source>
        <translation>Huecos (%)</translation>
    </message>
    <message>
        <source>There is nothing to make covariates of. Give at least one raster or layer.</source>
        <translation>No hay nada de que hacer covariables. Dé al menos un ráster o una capa.</translation>
    </message>
    <message>
        <source>Distance to features or classes</source>
        <translation>Distancia a objetos o clases</translation>
    </message>
    <message>
        <source>Metres to the nearest, 0 inside a polygon; of a raster, to each of its classes.</source>
        <translation>Metros hasta el más cercano, 0 dentro de un polígono; de un ráster, hasta cada una de sus clases.</translation>
    </message>
</context>
<context>
    <name>CrosscheckAlgorithm</name>
    <message>
        <source>Cross-check methods</source>
        <translation>Validar métodos de forma cruzada</translation>
    </message>
    <message>
        <source>crosscheck,cross-validation,k-fold,census,accuracy,method,compare</source>
        <translation>validación cruzada,k-fold,censo,exactitud,método,comparar</translation>
    </message>
    <message>
        <source>Census zones</source>
        <translation>Zonas censales</translation>
    </message>
    <message>
        <source>Polygons that lie whole on the imagery, with their number of people; at least four.</source>
        <translation>Polígonos enteros dentro de las imágenes, con su número de habitantes; al menos cuatro.</translation>
    </message>
    <message>
        <source>Zones of one unit are left out together, and the unit's total counts as known in the second test. Empty: about four neighbouring zones make a unit.</source>
        <translation>Las zonas de una unidad se apartan juntas, y el total de la unidad cuenta como conocido en la segunda prueba. Vacío: unas cuatro zonas vecinas forman una unidad.</translation>
    </message>
    <message>
        <source>Finer zones with counts</source>
        <translation>Zonas más finas con números</translation>
    </message>
    <message>
        <source>The truth inside the zones, where there is one: the second test is made on it.</source>
        <translation>La verdad dentro de las zonas, si la hay: la segunda prueba se hace con ella.</translation>
    </message>
    <message>
        <source>Field with their count of people</source>
        <translation>Campo con su número de habitantes</translation>
    </message>
    <message>
        <source>The number of people of each finer zone.</source>
        <translation>El número de habitantes de cada zona más fina.</translation>
    </message>
    <message>
        <source>Train occupancy in each fold</source>
        <translation>Entrenar la ocupación en cada partición</translation>
    </message>
    <message>
        <source>Trains one model for each fold, which takes most of the time. Needs the packages for training; without them the others are tested.</source>
        <translation>Entrena un modelo por partición, lo que lleva la mayor parte del tiempo. Necesita los paquetes de entrenamiento; sin ellos se prueban los demás.</translation>
    </message>
    <message>
        <source>The same seed repeats the folds, the training and the intervals.</source>
        <translation>La misma semilla repite las particiones, el entrenamiento y los intervalos.</translation>
    </message>
    <message>
        <source>Methods in numbers</source>
        <translation>Métodos en números</translation>
    </message>
    <message>
        <source>A row for each test and method, with 95 % intervals.</source>
        <translation>Una fila por prueba y método, con intervalos del 95 %.</translation>
    </message>
    <message>
        <source>A page to read or print that says what to expect.</source>
        <translation>Una página para leer o imprimir que dice qué esperar.</translation>
    </message>
    <message>
        <source>What to expect, in words</source>
        <translation>Qué esperar, en palabras</translation>
    </message>
    <message>
        <source>The finer zones have no count. Choose the field with the count of people.</source>
        <translation>Las zonas más finas no tienen número. Elija el campo con el número de habitantes.</translation>
    </message>
    <message>
        <source>Parts to leave out in turn (folds)</source>
        <translation>Partes que apartar por turnos (particiones)</translation>
    </message>
    <message>
        <source>The zones are split into so many parts; each is left out once.</source>
        <translation>Las zonas se reparten en tantas partes; cada una se aparta una vez.</translation>
    </message>
    <message>
        <source>Train at most (minutes for each fold, 0: no limit)</source>
        <translation>Entrenar como máximo (min por partición, 0: sin límite)</translation>
    </message>
    <message>
        <source>The training then stops and the best so far is tested.</source>
        <translation>El entrenamiento para entonces y se prueba lo mejor hasta ahí.</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>Semilla aleatoria</translation>
    </message>
    <message>
        <source>Report of the cross-check</source>
        <translation>Informe de la validación cruzada (en inglés)</translation>
    </message>
    <message>
        <source>Tells which method to use in your area, and how sure that is: one zone after the other is left out, and people spread evenly, constant and recalibrated rates on built-up, clusters, maps of others and trained occupancy are fitted to the rest and predict it. On request the best one maps the place.

The table holds two tests: zones whose count is not known at all, and the inside of totals that are known (the map is rescaled to them, as you would do). For the second, finer zones with counts are the best truth; without them, neighbouring zones are taken together and their joint total counts as known.</source>
        <translation>Dice qué método usar en su zona y con qué seguridad: se aparta una zona tras otra, y el reparto uniforme, las tasas constante y recalibrada sobre lo construido, los clústeres, los mapas ajenos y la ocupación aprendida se ajustan al resto y la predicen. Si se pide, el mejor cartografía el lugar.

La tabla tiene dos pruebas: zonas cuyo recuento no se conoce en absoluto, y el interior de totales conocidos (el mapa se ajusta a ellos, como haría usted). Para la segunda, zonas más finas con recuentos son la mejor verdad; sin ellas, se unen zonas vecinas y su total conjunto cuenta como conocido.</translation>
    </message>
    <message>
        <source>Maps of others to test too</source>
        <translation>Mapas ajenos que probar también</translation>
    </message>
    <message>
        <source>Such as WorldPop's or your own, made without these counts: a map that saw them wins.</source>
        <translation>Como el de WorldPop o el suyo, hechos sin estos recuentos: un mapa que los vio gana.</translation>
    </message>
    <message>
        <source>Population by the method that is best here</source>
        <translation>Población por el mejor método aquí</translation>
    </message>
    <message>
        <source>Mapped by the method that misses zones left out least, with every zone at its count.</source>
        <translation>Cartografiada por el método que menos falla en las zonas apartadas, cada zona con su recuento.</translation>
    </message>
    <message>
        <source>Which method to use here</source>
        <translation>Qué método usar aquí</translation>
    </message>
    <message>
        <source>A row for each method, the best first: by which factor it misses zones left out.</source>
        <translation>Una fila por método, el mejor primero: por qué factor falla en las zonas apartadas.</translation>
    </message>
    <message>
        <source>The method to use here</source>
        <translation>El método que usar aquí</translation>
    </message>
    <message>
        <source>Factor by which it misses zones left out</source>
        <translation>Factor por el que falla en las zonas apartadas</translation>
    </message>
</context>
<context>
    <name>Declaring</name>
    <message>
        <source>In scripts: {words}.</source>
        <translation>En scripts: {words}.</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>Archivos HTML (*.html)</translation>
    </message>
</context>
<context>
    <name>DefaultsGroup</name>
    <message>
        <source>Defaults of the algorithms</source>
        <translation>Valores predeterminados de los algoritmos</translation>
    </message>
    <message>
        <source>GPU if it passes the check, else CPU</source>
        <translation>GPU si pasa la prueba; si no, CPU</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source> MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>default</source>
        <translation>predeterminado</translation>
    </message>
    <message>
        <source>Show the map while it grows, in dialogs of the toolbox</source>
        <translation>Mostrar el mapa mientras crece, en los diálogos de la caja de herramientas</translation>
    </message>
    <message>
        <source>Compute on</source>
        <translation>Calcular en</translation>
    </message>
    <message>
        <source>Memory for the engine</source>
        <translation>Memoria para el motor</translation>
    </message>
</context>
<context>
    <name>DownloadImageryAlgorithm</name>
    <message>
        <source>Download imagery</source>
        <translation>Descargar imágenes</translation>
    </message>
    <message>
        <source>download,sentinel,stac,composite,planetary computer,earth search,cloud</source>
        <translation>descargar,sentinel,stac,composición,planetary computer,earth search,nube</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Planetary Computer: both (radar as gamma0)</source>
        <translation>Planetary Computer: ambos (radar en gamma0)</translation>
    </message>
    <message>
        <source>Earth Search: Sentinel-2 only</source>
        <translation>Earth Search: solo Sentinel-2</translation>
    </message>
    <message>
        <source>another STAC catalogue</source>
        <translation>otro catálogo STAC</translation>
    </message>
    <message>
        <source>Sentinel-1 too</source>
        <translation>También Sentinel-1</translation>
    </message>
    <message>
        <source>Radar makes the maps better; without it the download is about half as large.</source>
        <translation>El radar mejora los mapas; sin él la descarga es más o menos la mitad.</translation>
    </message>
    <message>
        <source>Leave out scenes with more cloud than (%)</source>
        <translation>Excluir escenas con más nubes que (%)</translation>
    </message>
    <message>
        <source>What the catalogue says about a whole scene. Less is faster, more leaves fewer gaps.</source>
        <translation>Lo que dice el catálogo de toda la escena. Menos es más rápido, más deja menos huecos.</translation>
    </message>
    <message>
        <source>Grow clouds by (pixels)</source>
        <translation>Ampliar las nubes en (píxeles)</translation>
    </message>
    <message>
        <source>Fetch again what is there</source>
        <translation>Descargar de nuevo lo que ya está</translation>
    </message>
    <message>
        <source>For a season that was not over, or a catalogue that has changed.</source>
        <translation>Para una estación que no había terminado, o un catálogo que cambió.</translation>
    </message>
    <message>
        <source>Address of the catalogue</source>
        <translation>Dirección del catálogo</translation>
    </message>
    <message>
        <source>Collection of Sentinel-2</source>
        <translation>Colección de Sentinel-2</translation>
    </message>
    <message>
        <source>What the catalogue calls Level-2A. Empty: sentinel-2-l2a.</source>
        <translation>Lo que el catálogo llama nivel 2A. Vacío: sentinel-2-l2a.</translation>
    </message>
    <message>
        <source>Collection of Sentinel-1</source>
        <translation>Colección de Sentinel-1</translation>
    </message>
    <message>
        <source>Terrain-corrected radar, such as sentinel-1-rtc; plain GRD is refused.</source>
        <translation>Radar con corrección del terreno, como sentinel-1-rtc; se rechaza el GRD sin corregir.</translation>
    </message>
    <message>
        <source>Names of the bands there</source>
        <translation>Nombres de las bandas allí</translation>
    </message>
    <message>
        <source>Only where they differ, such as B02=blue, B03=green, B04=red, B08=nir, SCL=scl.</source>
        <translation>Solo donde difieren, como B02=blue, B03=green, B04=red, B08=nir, SCL=scl.</translation>
    </message>
    <message>
        <source>Draw an extent or choose a layer of polygons, choose a year: the result is one cloud-free composite of Sentinel-2 for each season, and the matching Sentinel-1, on one 10 m grid, ready for the mapping algorithms.

The first source needs no account; Copernicus Data Space, with a free account, fetches less and delivers radar as the models know it (sigma0). For every pixel the median of the clear observations is taken; cloud, shadow and snow are left out, and the offset of newer scenes is removed. A download that was interrupted goes on where it stopped; one that is finished is not fetched again unless you ask for it.</source>
        <translation>Dibuje una extensión o elija una capa de polígonos, elija un año: el resultado es una composición Sentinel-2 sin nubes por estación, y el Sentinel-1 correspondiente, en una sola cuadrícula de 10 m, listos para los algoritmos de cartografía.

La primera fuente no necesita cuenta; Copernicus Data Space, con una cuenta gratuita, descarga menos y entrega el radar como lo conocen los modelos (sigma0). Para cada píxel se toma la mediana de las observaciones claras; nubes, sombras y nieve se excluyen, y se quita el desplazamiento de las escenas nuevas. Una descarga interrumpida sigue donde paró; una terminada no se repite salvo que lo pida.</translation>
    </message>
    <message>
        <source>Where the imagery comes from. The first one needs no account. With an account the median is computed by the service, so that much less has to be fetched. Another catalogue needs its address below.</source>
        <translation>De dónde vienen las imágenes. La primera fuente no necesita cuenta. Con una cuenta, el servicio calcula la mediana y hay que descargar mucho menos. Otro catálogo necesita su dirección abajo.</translation>
    </message>
    <message>
        <source>Cloud and shadow reach further than their mask; they are grown by so many pixels. Sources with an account leave them as they are.</source>
        <translation>Nubes y sombras llegan más lejos que su máscara; se amplían en tantos píxeles. Las fuentes con cuenta las dejan como están.</translation>
    </message>
    <message>
        <source>Of a STAC API, such as https://example.org/stac/v1, or of a Sentinel Hub service. Empty: that of the source.</source>
        <translation>De una API STAC, como https://example.org/stac/v1, o de un servicio Sentinel Hub. Vacío: la de la fuente.</translation>
    </message>
</context>
<context>
    <name>EngineGroup</name>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparar</translation>
    </message>
    <message>
        <source>Builds it anew; the one that is there stays until it succeeds.</source>
        <translation>Lo construye de nuevo; el que está queda hasta que se logra.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>as they are now</source>
        <translation>como ahora</translation>
    </message>
    <message>
        <source>yes, about 1.5 GB to download</source>
        <translation>sí, unos 1,5 GB de descarga</translation>
    </message>
    <message>
        <source>no, compute on the CPU</source>
        <translation>no, calcular en la CPU</translation>
    </message>
    <message>
        <source>Packages for training models of your own</source>
        <translation>Paquetes para entrenar modelos propios</translation>
    </message>
    <message>
        <source>none: packages are downloaded</source>
        <translation>ninguno: los paquetes se descargan</translation>
    </message>
    <message>
        <source>none: the plugin's own</source>
        <translation>ninguno: el del complemento</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Instalar</translation>
    </message>
    <message>
        <source>Ready: {python}</source>
        <translation>Listo: {python}</translation>
    </message>
    <message>
        <source>Named by the environment variable POPCORN_ENGINE.</source>
        <translation>Nombrado por la variable de entorno POPCORN_ENGINE.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Packages for NVIDIA GPUs</source>
        <translation>Paquetes para GPU NVIDIA</translation>
    </message>
    <message>
        <source>Environment of my own</source>
        <translation>Mi propio entorno</translation>
    </message>
    <message>
        <source>Install from a folder of packages</source>
        <translation>Instalar desde una carpeta de paquetes</translation>
    </message>
    <message>
        <source>Proxy in use</source>
        <translation>Proxy en uso</translation>
    </message>
    <message>
        <source>from QGIS's network settings</source>
        <translation>de los ajustes de red de QGIS</translation>
    </message>
    <message>
        <source>from the system</source>
        <translation>del sistema</translation>
    </message>
    <message>
        <source>as the system says</source>
        <translation>según el sistema</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Set up the engine of POPCORN</source>
        <translation>Instalar el motor de POPCORN</translation>
    </message>
    <message>
        <source>The engine is ready.</source>
        <translation>El motor está listo.</translation>
    </message>
    <message>
        <source>Remove the engine from this computer? Your models stay.</source>
        <translation>¿Eliminar el motor de este equipo? Sus modelos se quedan.</translation>
    </message>
    <message>
        <source>Remove the engine of POPCORN</source>
        <translation>Eliminar el motor de POPCORN</translation>
    </message>
    <message>
        <source>Removed; {size} MB are free again.</source>
        <translation>Eliminado; vuelven a estar libres {size} MB.</translation>
    </message>
</context>
<context>
    <name>EngineInfoAlgorithm</name>
    <message>
        <source>Check the engine</source>
        <translation>Comprobar el motor</translation>
    </message>
    <message>
        <source>engine,GPU,CUDA,version,report,support,diagnose,models</source>
        <translation>motor,GPU,CUDA,versión,informe,soporte,diagnóstico,modelos</translation>
    </message>
    <message>
        <source>Reports which engine is in use, its versions, the device it chooses and why, how fast a tiny run is, and the models that are installed.

The text is made to be pasted into a bug report: personal folders are left out.</source>
        <translation>Dice qué motor se usa, sus versiones, el procesador que elige y por qué, la velocidad de un cálculo pequeño, y los modelos instalados.

El texto está hecho para pegarlo en un informe de error: se omiten las carpetas personales.</translation>
    </message>
    <message>
        <source>Device to check</source>
        <translation>Procesador a comprobar</translation>
    </message>
    <message>
        <source>GPU if it passes the check, else CPU</source>
        <translation>GPU si pasa la prueba; si no, CPU</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>The report says what was found and why it is used or not.</source>
        <translation>El informe dice qué se encontró y por qué se usa o no.</translation>
    </message>
    <message>
        <source>Measure a tiny run</source>
        <translation>Medir un cálculo pequeño</translation>
    </message>
    <message>
        <source>Computes one tile and reports how long it took.</source>
        <translation>Calcula una tesela y dice cuánto tardó.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe (en inglés)</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Archivos de texto (*.txt)</translation>
    </message>
    <message>
        <source>A text file with the report; it is in the log in any case.</source>
        <translation>Un archivo de texto con el informe; está en el registro en todo caso.</translation>
    </message>
</context>
<context>
    <name>EvaluateAlgorithm</name>
    <message>
        <source>Compare with a census</source>
        <translation>Comparar con un censo</translation>
    </message>
    <message>
        <source>evaluate,validation,census,accuracy,error,R2,MAE,RMSE,metrics</source>
        <translation>evaluar,validación,censo,exactitud,error,R2,MAE,RMSE,métricas</translation>
    </message>
    <message>
        <source>Population maps</source>
        <translation>Mapas de población</translation>
    </message>
    <message>
        <source>One or more rasters of people per pixel; they are compared side by side.</source>
        <translation>Uno o más rásteres de habitantes por píxel; se comparan lado a lado.</translation>
    </message>
    <message>
        <source>Census zones</source>
        <translation>Zonas censales</translation>
    </message>
    <message>
        <source>Polygons with the number of people.</source>
        <translation>Polígonos con el número de habitantes.</translation>
    </message>
    <message>
        <source>Choose what the map was rescaled with: then it agrees with its own zones. By centre, zones may not overlap, and zones too small to hold a pixel's centre are named and not compared.</source>
        <translation>Elija aquello con lo que se ajustó el mapa: así concuerda con sus propias zonas. Por centro, las zonas no pueden solaparse, y las zonas demasiado pequeñas para contener el centro de un píxel se nombran y no se comparan.</translation>
    </message>
    <message>
        <source>Metrics of each map</source>
        <translation>Métricas de cada mapa</translation>
    </message>
    <message>
        <source>A table with one row for each map.</source>
        <translation>Una tabla con una fila por mapa.</translation>
    </message>
    <message>
        <source>Zones with census and maps</source>
        <translation>Zonas con censo y mapas</translation>
    </message>
    <message>
        <source>The zones with the census count, the people of each map, and the difference.</source>
        <translation>Las zonas con el número del censo, los habitantes de cada mapa y la diferencia.</translation>
    </message>
    <message>
        <source>R² of the first map</source>
        <translation>R² del primer mapa</translation>
    </message>
    <message>
        <source>Mean absolute error of the first map (people)</source>
        <translation>Error absoluto medio del primer mapa (habitantes)</translation>
    </message>
    <message>
        <source>Root mean square error of the first map (people)</source>
        <translation>Raíz del error cuadrático medio del primer mapa (habitantes)</translation>
    </message>
    <message>
        <source>Mean relative error of the first map (%)</source>
        <translation>Error relativo medio del primer mapa (%)</translation>
    </message>
    <message>
        <source>Correlation of the first map</source>
        <translation>Correlación del primer mapa</translation>
    </message>
    <message>
        <source>People in the census</source>
        <translation>Habitantes en el censo</translation>
    </message>
    <message>
        <source>People on the first map</source>
        <translation>Habitantes en el primer mapa</translation>
    </message>
    <message>
        <source>Sums one or more population maps to census zones and compares the sums with the counts: R², mean absolute error, root mean square error, relative error and correlation for each map with 95 % intervals, a table of all zones, and a report to read and print.

For an honest answer use finer zones than those that the map was rescaled to: rescale on municipalities, compare on districts. A map that has seen the very counts is named in the log and in the report.</source>
        <translation>Suma uno o más mapas de población en zonas censales y compara las sumas con los números: R², error absoluto medio, raíz del error cuadrático medio, error relativo y correlación de cada mapa con intervalos del 95 %, una tabla de todas las zonas, y un informe para leer e imprimir.

Para una respuesta honesta use zonas más finas que aquellas a las que se ajustó el mapa: ajuste por municipios, compare por distritos. Un mapa que vio esos mismos números se nombra en el registro y en el informe.</translation>
    </message>
    <message>
        <source>For a second level, such as the municipality of each district: the maps are also compared summed by this field.</source>
        <translation>Para un segundo nivel, como el municipio de cada distrito: los mapas se comparan también sumados por este campo.</translation>
    </message>
    <message>
        <source>One raster for each map that has one, from “Map population” or “Rescale to a census”, with one band for each member and season. The zone table gets the standard deviation of each zone's total, and the report tells whether it holds.</source>
        <translation>Un ráster por cada mapa que lo tenga, de «Cartografiar la población» o «Ajustar a un censo», con una banda por miembro y estación. La tabla de zonas recibe la desviación estándar del total de cada zona, y el informe dice si se cumple.</translation>
    </message>
    <message>
        <source>A page to read or print: charts, a map of the differences, the worst zones, in words.</source>
        <translation>Una página para leer o imprimir: gráficos, un mapa de las diferencias, las peores zonas, en palabras.</translation>
    </message>
    <message>
        <source>{map}: people on the map</source>
        <translation>{map}: habitantes en el mapa</translation>
    </message>
    <message>
        <source>{map}: map minus census</source>
        <translation>{map}: mapa menos censo</translation>
    </message>
    <message>
        <source>{map}: difference in %</source>
        <translation>{map}: diferencia en %</translation>
    </message>
    <message>
        <source>{map}: standard deviation</source>
        <translation>{map}: desviación estándar</translation>
    </message>
    <message>
        <source>{map} ÷ census</source>
        <translation>{map} ÷ censo</translation>
    </message>
    <message>
        <source>{map}: map ÷ census</source>
        <translation>{map}: mapa ÷ censo</translation>
    </message>
    <message>
        <source>Report of the comparison</source>
        <translation>Informe de la comparación (en inglés)</translation>
    </message>
    <message>
        <source>Built-up map of the same place</source>
        <translation>Mapa de edificación del mismo lugar</translation>
    </message>
    <message>
        <source>From “Map built-up areas”, or the built-up output of “Map population”. The report then also tells how far off the same people would be, spread over the built-up pixels (0.5 and more) and nothing else: what a map must be nearer than.</source>
        <translation>De «Cartografiar áreas edificadas», o la salida de edificación de «Cartografiar la población». El informe dice entonces también cuánto se apartarían los mismos habitantes, repartidos solo en los píxeles edificados (0,5 y más): un mapa debe estar más cerca.</translation>
    </message>
</context>
<context>
    <name>ExposureAlgorithm</name>
    <message>
        <source>People affected</source>
        <translation>Habitantes afectados</translation>
    </message>
    <message>
        <source>exposure,affected,flood,hazard,risk,within,distance,buffer,near,river,road,how many,people,count</source>
        <translation>exposición,afectados,inundación,amenaza,riesgo,a menos de,distancia,zona de influencia,cerca,río,carretera,cuántos,habitantes,contar</translation>
    </message>
    <message>
        <source>Counts the people of a map in each class of a hazard, in all and for each zone: who lives in a flood zone, or within 500 m of a river.

Areas are cut by class first: everybody counts once, in the worst class. Pixels that a border cuts count by their part inside. The classes, those outside and those where the hazard is unknown add up to the people of the map. Members of a map give 95 % intervals: they tell how far the members disagree, and hold no error of the hazard.</source>
        <translation>Cuenta los habitantes de un mapa en cada clase de una amenaza, en total y por zona: quién vive en una zona inundable, o a menos de 500 m de un río.

Las áreas se recortan primero por clase: cada persona cuenta una vez, en la peor clase. Los píxeles que corta un borde cuentan por su parte interior. Las clases, los que quedan fuera y aquellos cuya amenaza se desconoce suman los habitantes del mapa. Los miembros de un mapa dan intervalos del 95 %: dicen cuánto discrepan los miembros, y no contienen el error de la amenaza.</translation>
    </message>
    <message>
        <source>Population maps</source>
        <translation>Mapas de población</translation>
    </message>
    <message>
        <source>A map of people, of this plugin or another (WorldPop, GHS-POP). Or several: members of one estimate, or groups of people such as ages; see Advanced.</source>
        <translation>Un mapa de habitantes, de este complemento o de otro origen (WorldPop, GHS-POP). O varios: miembros de una estimación, o grupos de habitantes como edades; véase Avanzado.</translation>
    </message>
    <message>
        <source>Zones to count by</source>
        <translation>Zonas donde contar</translation>
    </message>
    <message>
        <source>Polygons; each gets the people inside it, by class. Empty: only all together.</source>
        <translation>Polígonos; cada uno recibe sus habitantes por clase. Vacío: solo el total.</translation>
    </message>
    <message>
        <source>Several maps are</source>
        <translation>Varios mapas son</translation>
    </message>
    <message>
        <source>(choose where there are several)</source>
        <translation>(elegir si hay varios)</translation>
    </message>
    <message>
        <source>members of one estimate</source>
        <translation>miembros de una estimación</translation>
    </message>
    <message>
        <source>groups of people that add up</source>
        <translation>grupos de habitantes que se suman</translation>
    </message>
    <message>
        <source>Several maps or bands. The output of each member and season is known for what it is.</source>
        <translation>Varios mapas o bandas. La salida de cada miembro y estación se reconoce como tal.</translation>
    </message>
    <message>
        <source>Areas as they were counted</source>
        <translation>Áreas tal como se contaron</translation>
    </message>
    <message>
        <source>One area for each class, cut so that none overlap, with its people.</source>
        <translation>Un área por clase, recortadas sin solaparse, con sus habitantes.</translation>
    </message>
    <message>
        <source>Zones with people affected</source>
        <translation>Zonas con habitantes afectados</translation>
    </message>
    <message>
        <source>The zones with their people, those inside, and those of each class, where zones are given.</source>
        <translation>Las zonas con sus habitantes, los que están dentro y los de cada clase, si se dan zonas.</translation>
    </message>
    <message>
        <source>People in each class</source>
        <translation>Habitantes de cada clase</translation>
    </message>
    <message>
        <source>A table with one row for each class, and one for those outside.</source>
        <translation>Una tabla con una fila por clase, y una para los que quedan fuera.</translation>
    </message>
    <message>
        <source>A page to read or print: the answer in words, bars, a map and tables.</source>
        <translation>Una página para leer o imprimir: la respuesta en palabras, barras, un mapa y tablas.</translation>
    </message>
    <message>
        <source>People inside the hazard</source>
        <translation>Habitantes dentro de la amenaza</translation>
    </message>
    <message>
        <source>Lower end of their 95 % interval, with members</source>
        <translation>Extremo inferior de su intervalo del 95 %, con miembros</translation>
    </message>
    <message>
        <source>Upper end of their 95 % interval, with members</source>
        <translation>Extremo superior de su intervalo del 95 %, con miembros</translation>
    </message>
    <message>
        <source>People outside the hazard</source>
        <translation>Habitantes fuera de la amenaza</translation>
    </message>
    <message>
        <source>People where the hazard is unknown</source>
        <translation>Habitantes donde se desconoce la amenaza</translation>
    </message>
    <message>
        <source>People on the whole map</source>
        <translation>Habitantes de todo el mapa</translation>
    </message>
    <message>
        <source>Part of the hazard's area outside the map (%)</source>
        <translation>Parte del área de la amenaza fuera del mapa (%)</translation>
    </message>
    <message>
        <source>People affected: {hazard}</source>
        <translation>Habitantes afectados: {hazard}</translation>
    </message>
    <message>
        <source>People affected in each zone (%)</source>
        <translation>Habitantes afectados en cada zona (%)</translation>
    </message>
    <message>
        <source>Report on people affected</source>
        <translation>Informe de los afectados (en inglés)</translation>
    </message>
</context>
<context>
    <name>ForestWeightsAlgorithm</name>
    <message>
        <source>Random forest weights</source>
        <translation>Pesos de un bosque aleatorio</translation>
    </message>
    <message>
        <source>random forest,worldpop,dasymetric,weights,covariates,machine learning,population,census,disaggregation</source>
        <translation>bosque aleatorio,worldpop,dasimétrico,pesos,covariables,aprendizaje automático,población,censo,desagregación</translation>
    </message>
    <message>
        <source>Learns from zones with counts how many people live where the covariates look as they do, and shares every zone's people out by that: the method of WorldPop (Stevens et al. 2015).

Every zone keeps its count and nobody is lost: where the constraint leaves no place it is dropped for that zone, where there is no weight people are spread evenly, and both are named. The page shows how good the forest is on zones that it has not seen, which covariates matter, and what lies beyond what the zones taught. A forest can be kept (OUTPUT_MODEL) and used for another place (MODEL). “Cross-check methods” tells whether it is the right method here.</source>
        <translation>Aprende de zonas con recuentos cuánta gente vive donde las covariables son como son, y reparte así las personas de cada zona: el método de WorldPop (Stevens et al. 2015).

Cada zona conserva su recuento y no se pierde nadie: donde la restricción no deja lugar, se levanta para esa zona; donde no hay peso, la gente se reparte por igual; ambos casos se nombran. La página muestra lo bueno que es el bosque en zonas que no ha visto, qué covariables importan y qué queda más allá de lo que enseñaron las zonas. Un bosque se puede guardar (OUTPUT_MODEL) y usar en otro lugar (MODEL). «Validar métodos de forma cruzada» dice si es el método adecuado aquí.</translation>
    </message>
    <message>
        <source>Covariates</source>
        <translation>Covariables</translation>
    </message>
    <message>
        <source>Every band of these rasters is one. “Covariates” makes such a raster.</source>
        <translation>Cada banda de estos rásteres es una. «Covariables» hace un ráster así.</translation>
    </message>
    <message>
        <source>Census zones</source>
        <translation>Zonas censales</translation>
    </message>
    <message>
        <source>Polygons with the number of people; they must not overlap.</source>
        <translation>Polígonos con el número de habitantes; no deben solaparse.</translation>
    </message>
    <message>
        <source>The forest learns</source>
        <translation>El bosque aprende</translation>
    </message>
    <message>
        <source>people per km²</source>
        <translation>habitantes por km²</translation>
    </message>
    <message>
        <source>people per built-up, then × the built-up map</source>
        <translation>personas por edificado, luego × edificado</translation>
    </message>
    <message>
        <source>The second puts people where buildings are; it needs a built-up map.</source>
        <translation>La segunda pone a la gente donde hay edificios; necesita un mapa de lo construido.</translation>
    </message>
    <message>
        <source>Built-up map</source>
        <translation>Mapa de edificado</translation>
    </message>
    <message>
        <source>From “Map built-up areas”, or 0 to 1.</source>
        <translation>De «Cartografiar lo construido», o de 0 a 1.</translation>
    </message>
    <message>
        <source>Constraint: 0 where nobody lives</source>
        <translation>Restricción: 0 donde no vive nadie</translation>
    </message>
    <message>
        <source>Any other value, and a gap, lets people live there.</source>
        <translation>Cualquier otro valor, y un hueco, deja que allí viva gente.</translation>
    </message>
    <message>
        <source>Water: 1 where nobody can be</source>
        <translation>Agua: 1 donde no puede haber nadie</translation>
    </message>
    <message>
        <source>Forest that is grown already</source>
        <translation>Bosque ya entrenado</translation>
    </message>
    <message>
        <source>Forests (*.npz)</source>
        <translation>Bosques (*.npz)</translation>
    </message>
    <message>
        <source>From OUTPUT_MODEL. Nothing is learnt then; without zones the map is the forest's own.</source>
        <translation>De OUTPUT_MODEL. Entonces no se aprende nada; sin zonas, el mapa es el del bosque mismo.</translation>
    </message>
    <message>
        <source>Cells to ask the forest for (metres; 0: by the zones)</source>
        <translation>Celdas del bosque (metros; 0: según las zonas)</translation>
    </message>
    <message>
        <source>100 m, or less where zones are small.</source>
        <translation>100 m, o menos donde las zonas son pequeñas.</translation>
    </message>
    <message>
        <source>Leave out what does not matter</source>
        <translation>Dejar fuera lo que no importa</translation>
    </message>
    <message>
        <source>By the importance on zones that were left out.</source>
        <translation>Según la importancia en zonas dejadas fuera.</translation>
    </message>
    <message>
        <source>Trees</source>
        <translation>Árboles</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>The same seed gives the same map.</source>
        <translation>La misma semilla da el mismo mapa.</translation>
    </message>
    <message>
        <source>Population, by a forest</source>
        <translation>Población, por un bosque</translation>
    </message>
    <message>
        <source>People per pixel; every zone sums to its count.</source>
        <translation>Habitantes por píxel; cada zona suma su número.</translation>
    </message>
    <message>
        <source>Weights of the forest</source>
        <translation>Pesos del bosque</translation>
    </message>
    <message>
        <source>People per pixel as the forest reckons, before zones get their counts.</source>
        <translation>Personas por píxel según el bosque, antes de que las zonas reciban sus recuentos.</translation>
    </message>
    <message>
        <source>Zones and how people were placed</source>
        <translation>Zonas y cómo se ubicó a la gente</translation>
    </message>
    <message>
        <source>The zones with counts, people on the map, status, and how they were placed.</source>
        <translation>Las zonas con recuentos, personas en el mapa, estado y cómo se ubicaron.</translation>
    </message>
    <message>
        <source>Covariates and their importance</source>
        <translation>Las covariables y su importancia</translation>
    </message>
    <message>
        <source>A row for each covariate.</source>
        <translation>Una fila por covariable.</translation>
    </message>
    <message>
        <source>The forest</source>
        <translation>El bosque</translation>
    </message>
    <message>
        <source>A model file of plain arrays, for MODEL.</source>
        <translation>Un archivo de modelo de matrices simples, para MODEL.</translation>
    </message>
    <message>
        <source>Folder for WorldPop's file names</source>
        <translation>Carpeta con nombres de WorldPop</translation>
    </message>
    <message>
        <source>prediction.tif, population_unconstrained.tif and the like, with nodata −99.</source>
        <translation>prediction.tif, population_unconstrained.tif y otros, con nodata −99.</translation>
    </message>
    <message>
        <source>Page of the forest</source>
        <translation>Página del bosque (en inglés)</translation>
    </message>
    <message>
        <source>Skill on zones left out, importance, and what lies beyond.</source>
        <translation>Calidad en zonas dejadas fuera, importancia y lo que queda más allá.</translation>
    </message>
    <message>
        <source>People in the census</source>
        <translation>Habitantes en el censo</translation>
    </message>
    <message>
        <source>People on the map</source>
        <translation>Habitantes en el mapa</translation>
    </message>
    <message>
        <source>People in the census who are not placed</source>
        <translation>Personas del censo que no se colocan</translation>
    </message>
    <message>
        <source>Mean error on zones left out (people)</source>
        <translation>Error medio en zonas dejadas fuera (personas)</translation>
    </message>
    <message>
        <source>The same of one density for all</source>
        <translation>El mismo de una sola densidad para todas</translation>
    </message>
    <message>
        <source>R² on zones left out, of the logarithm</source>
        <translation>R² en zonas dejadas fuera, del logaritmo</translation>
    </message>
    <message>
        <source>Pixels beyond what the zones taught (%)</source>
        <translation>Píxeles más allá de lo que enseñaron las zonas (%)</translation>
    </message>
    <message>
        <source>People per built-up need a built-up map. Choose one, or people per km².</source>
        <translation>Las personas por lo construido necesitan un mapa de lo construido. Elija uno, o personas por km².</translation>
    </message>
    <message>
        <source>It is no data on the map.</source>
        <translation>Queda sin datos en el mapa.</translation>
    </message>
    <message>
        <source>More take longer, and change little.</source>
        <translation>Más tardan más, y cambian poco.</translation>
    </message>
    <message>
        <source>Zones of one unit are left out together. Empty: neighbouring zones are.</source>
        <translation>Las zonas de una misma unidad se dejan fuera juntas. Vacío: las zonas vecinas.</translation>
    </message>
</context>
<context>
    <name>GrowthOfPlaceChain</name>
    <message>
        <source>How a place grew</source>
        <translation>Cómo creció un lugar</translation>
    </message>
    <message>
        <source>chain,model,download,growth,series,years,town,population,urbanisation,trend</source>
        <translation>cadena,modelo,descarga,crecimiento,serie,años,ciudad,población,urbanización,tendencia</translation>
    </message>
    <message>
        <source>Give the zones of a place and months of several years: the imagery is downloaded, the population of every year is mapped, and the report says for each zone whether it grew.

Take the same months in every year, three or more, so that each year has an interval.</source>
        <translation>Indique las zonas de un lugar y meses de varios años: se descargan las imágenes, se cartografía la población de cada año y el informe dice de cada zona si creció.

Tome los mismos meses en cada año, tres o más, para que cada año tenga un intervalo.</translation>
    </message>
    <message>
        <source>Zones of the place</source>
        <translation>Zonas del lugar</translation>
    </message>
    <message>
        <source>Months of several years</source>
        <translation>Meses de varios años</translation>
    </message>
    <message>
        <source>Folder of the imagery</source>
        <translation>Carpeta de las imágenes</translation>
    </message>
    <message>
        <source>Folder of the maps</source>
        <translation>Carpeta de los mapas</translation>
    </message>
</context>
<context>
    <name>ImportModelAlgorithm</name>
    <message>
        <source>Import a model</source>
        <translation>Importar un modelo</translation>
    </message>
    <message>
        <source>model,import,checkpoint,onnx,popcorn,bourbon,weights</source>
        <translation>modelo,importar,punto de control,onnx,popcorn,bourbon,pesos</translation>
    </message>
    <message>
        <source>Makes a published model usable: choose one from the list to fetch it, or give files that you have. Several members of one region become one model. Files that are given together with a model of the list get its id, region and licence.

The files are read without running anything in them; a file that is not one of the known kinds is refused. The model then appears in the lists of the mapping algorithms under its id.</source>
        <translation>Hace utilizable un modelo publicado: elija uno de la lista para descargarlo, o dé archivos que tenga. Varios miembros de una región forman un modelo. Los archivos dados junto con un modelo de la lista reciben su identificador, región y licencia.

Los archivos se leen sin ejecutar nada en ellos; un archivo que no es de un tipo conocido se rechaza. El modelo aparece después en las listas de los algoritmos de cartografía con su identificador.</translation>
    </message>
    <message>
        <source>Published model</source>
        <translation>Modelo publicado</translation>
    </message>
    <message>
        <source>Files on disk</source>
        <translation>Archivos en disco</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What to call the model; its id is made from it. Empty: a name from the file.</source>
        <translation>Cómo llamar al modelo; de ahí sale su identificador. Vacío: un nombre tomado del archivo.</translation>
    </message>
    <message>
        <source>Id of the model</source>
        <translation>Identificador del modelo</translation>
    </message>
    <message>
        <source>There is nothing to import. Choose a published model, or files on disk.</source>
        <translation>No hay nada que importar. Elija un modelo publicado o archivos en disco.</translation>
    </message>
    <message>
        <source>The file {file} does not exist. Choose another one.</source>
        <translation>El archivo {file} no existe. Elija otro.</translation>
    </message>
    <message>
        <source>The model “{name}” cannot be fetched, it needs its files. {by_hand}</source>
        <translation>El modelo «{name}» no se puede descargar, necesita sus archivos. {by_hand}</translation>
    </message>
    <message>
        <source>{id} is fetched from the internet: {name}; trained on {region}; licence {licence}.</source>
        <translation>{id} se descarga de internet: {name}; entrenado en {region}; licencia {licence}.</translation>
    </message>
    <message>
        <source>These need files that you download by hand and give below: {ids}. Chosen without files, each says where they are to be had.</source>
        <translation>Estos necesitan archivos que usted descarga a mano y da abajo: {ids}. Elegidos sin archivos, cada uno dice dónde conseguirlos.</translation>
    </message>
    <message>
        <source>The list of published models cannot be read.</source>
        <translation>La lista de modelos publicados no se puede leer.</translation>
    </message>
    <message>
        <source>The official files: the built-up checkpoint, one or more POPCORN members, Bourbon, GlobalUrbanMapper 1 or 2.0, ERCNN-DRS (.hdf5, .h5), or a frozen graph (.pb) of DSen2-lite or tree cover. With a published model chosen above, they are taken as its files.</source>
        <translation>Los archivos oficiales: el punto de control de lo edificado, uno o varios miembros de POPCORN, Bourbon, GlobalUrbanMapper 1 o 2.0, ERCNN-DRS (.hdf5, .h5), o un grafo congelado (.pb) de DSen2-lite o de la cubierta arbórea. Con un modelo publicado elegido arriba, se toman como sus archivos.</translation>
    </message>
</context>
<context>
    <name>MappingAlgorithm</name>
    <message>
        <source>Show the map while it grows</source>
        <translation>Mostrar el mapa mientras crece</translation>
    </message>
    <message>
        <source>In QGIS's window, a preview layer fills in as parts of the map are finished, and gives way to the result. The result is the same.</source>
        <translation>En la ventana de QGIS, una capa de vista previa se llena a medida que se terminan partes del mapa, y cede su lugar al resultado. El resultado es el mismo.</translation>
    </message>
</context>
<context>
    <name>MonthlyImageryAlgorithm</name>
    <message>
        <source>Monthly imagery</source>
        <translation>Imágenes mensuales</translation>
    </message>
    <message>
        <source>month,quarter,smooth,whittaker,gap,cloud,ndvi,time series,sentinel</source>
        <translation>mes,trimestre,suavizado,whittaker,hueco,nube,ndvi,serie temporal,sentinel</translation>
    </message>
    <message>
        <source>Makes a raster of ten bands for each month or quarter of a year from Sentinel-2 scenes on disk: clouds are found in the time series, gaps filled from the other dates, and the year smoothed (Whittaker), so that no pixel is missing.

For indices and for models of vegetation. Do not map population from it: a filled pixel is a guess that blurs houses. Composites are for that.</source>
        <translation>Hace un ráster de diez bandas para cada mes o trimestre de un año a partir de escenas de Sentinel-2 en disco: las nubes se encuentran en la serie temporal, los huecos se rellenan con las otras fechas y el año se suaviza (Whittaker), de modo que no falta ningún píxel.

Para índices y modelos de vegetación. No cartografíe población con esto: un píxel rellenado es una suposición que difumina las casas. Para eso están los compuestos.</translation>
    </message>
    <message>
        <source>Folder of scenes</source>
        <translation>Carpeta de escenas</translation>
    </message>
    <message>
        <source>Level-2A products, or GeoTIFFs of single days with ten bands.</source>
        <translation>Productos de nivel 2A, o GeoTIFF de días sueltos con diez bandas.</translation>
    </message>
    <message>
        <source>Sentinel-2 scenes</source>
        <translation>Escenas Sentinel-2</translation>
    </message>
    <message>
        <source>Rasters of single days with ten bands; further to those of the folder.</source>
        <translation>Rásteres de días sueltos con diez bandas; además de los de la carpeta.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Scenes from 15 November of the year before to 15 February of the next are used.</source>
        <translation>Se usan las escenas del 15 de noviembre del año anterior al 15 de febrero del siguiente.</translation>
    </message>
    <message>
        <source>A raster for each</source>
        <translation>Un ráster para cada</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mes</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>trimestre</translation>
    </message>
    <message>
        <source>Indices</source>
        <translation>Índices</translation>
    </message>
    <message>
        <source>In a raster of their own, separated by commas: EVI, BI, MSAVI2, GRNDVI, NDVI, NDBI, NDWI.</source>
        <translation>En un ráster propio, separados por comas: EVI, BI, MSAVI2, GRNDVI, NDVI, NDBI, NDWI.</translation>
    </message>
    <message>
        <source>Sharpening model</source>
        <translation>Modelo de afinado</translation>
    </message>
    <message>
        <source>Its id, or the path of an .onnx file. Empty: the bands of 20 m are interpolated.</source>
        <translation>Su identificador, o la ruta de un archivo .onnx. Vacío: las bandas de 20 m se interpolan.</translation>
    </message>
    <message>
        <source>Load the layers</source>
        <translation>Cargar las capas</translation>
    </message>
    <message>
        <source>Adds the rasters to the project.</source>
        <translation>Añade los rásteres al proyecto.</translation>
    </message>
    <message>
        <source>Folder of the months</source>
        <translation>Carpeta de los meses</translation>
    </message>
    <message>
        <source>Gets the rasters, scenes.csv with the dates, and series.csv, by which it is a series.</source>
        <translation>Recibe los rásteres, scenes.csv con las fechas y series.csv, que lo hace una serie.</translation>
    </message>
    <message>
        <source>Sentinel-2, each step</source>
        <translation>Sentinel-2, cada paso</translation>
    </message>
    <message>
        <source>Table of the scenes</source>
        <translation>Tabla de las escenas</translation>
    </message>
    <message>
        <source>There are no scenes. Choose a folder, or Sentinel-2 rasters.</source>
        <translation>No hay escenas. Elija una carpeta, o rásteres de Sentinel-2.</translation>
    </message>
    <message>
        <source>quarter and the year, for tree cover</source>
        <translation>trimestre y el año, para la cubierta arbórea</translation>
    </message>
    <message>
        <source>Quarters are the medians of their months. Tree cover takes the year's medians too.</source>
        <translation>Los trimestres son las medianas de sus meses. La cubierta arbórea toma también las medianas del año.</translation>
    </message>
    <message>
        <source>Sentinel-1 RTC</source>
        <translation>Sentinel-1 RTC</translation>
    </message>
    <message>
        <source>Gamma0 corrected for terrain, dates or seasons of the year: goes into the series scaled to 0..1, for tree cover. No other radar is taken, and no model of people takes this.</source>
        <translation>Gamma0 corregido por el relieve, fechas o estaciones del año: entra en la serie escalado a 0..1, para la cubierta arbórea. No se toma otro radar, y ningún modelo de población toma este.</translation>
    </message>
    <message>
        <source>Terrain</source>
        <translation>Relieve</translation>
    </message>
    <message>
        <source>From “Terrain: elevation, slope, aspect”: its slope goes into the series.</source>
        <translation>De «Relieve: elevación, pendiente, orientación»: su pendiente entra en la serie.</translation>
    </message>
    <message>
        <source>Zones with a curve</source>
        <translation>Zonas con una curva</translation>
    </message>
    <message>
        <source>Polygons; each gets its curve on the page. Empty: one curve of all of the area.</source>
        <translation>Polígonos; cada uno recibe su curva en la página. Vacío: una curva de toda la zona.</translation>
    </message>
    <message>
        <source>Page of the year</source>
        <translation>Página del año (en inglés)</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>Archivos HTML (*.html)</translation>
    </message>
    <message>
        <source>The dates used, how much of each was filled, and the curve of every zone; in English.</source>
        <translation>Las fechas usadas, cuánto se rellenó de cada una y la curva de cada zona; en inglés.</translation>
    </message>
    <message>
        <source>Memory for the engine (MB, 0: automatic)</source>
        <translation>Memoria para el motor (MB, 0: automática)</translation>
    </message>
    <message>
        <source>An upper bound; 0 takes the default.</source>
        <translation>Un límite superior; 0 toma el valor predeterminado.</translation>
    </message>
</context>
<context>
    <name>NewBuiltupChain</name>
    <message>
        <source>What was built where</source>
        <translation>Qué se construyó y dónde</translation>
    </message>
    <message>
        <source>chain,model,download,new buildings,construction,urban growth,change,sprawl</source>
        <translation>cadena,modelo,descarga,edificios nuevos,construcción,crecimiento urbano,cambio,expansión urbana</translation>
    </message>
    <message>
        <source>Give a place and a time: every acquisition is downloaded, and what was built or cleared is found, with the day. Two steps in one go.

Begin half a year before and end half a year after what you look for: a change needs clear looks on both sides. A whole town takes many gigabytes.</source>
        <translation>Indique un lugar y un período: se descarga cada adquisición y se encuentra lo que se construyó o se despejó, con el día. Dos pasos de una vez.

Empiece medio año antes y termine medio año después de lo que busca: un cambio necesita vistas despejadas a ambos lados. Una ciudad entera ocupa muchos gigabytes.</translation>
    </message>
    <message>
        <source>Zones of the place</source>
        <translation>Zonas del lugar</translation>
    </message>
    <message>
        <source>Folder of the series</source>
        <translation>Carpeta de la serie</translation>
    </message>
</context>
<context>
    <name>ObservationsAlgorithm</name>
    <message>
        <source>Download an observation series</source>
        <translation>Descargar una serie de observaciones</translation>
    </message>
    <message>
        <source>series,time series,observations,acquisitions,sentinel,l1c,dates,download</source>
        <translation>serie,serie temporal,observaciones,adquisiciones,sentinel,l1c,fechas,descargar</translation>
    </message>
    <message>
        <source>Every acquisition of Sentinel-2 and Sentinel-1 of an area between two days, each as a raster of its own with its cloud mask, in one folder that is a series: what urban change and population through time read.

The log says before anything is fetched how many acquisitions there are, and what they cost. A run that was interrupted, or that has used up its account for the month, goes on where it stopped. A page shows what was seen when, how cloudy it was, and where there are gaps.</source>
        <translation>Cada adquisición de Sentinel-2 y Sentinel-1 de una zona entre dos días, cada una en su propio ráster con su máscara de nubes, en una carpeta que es una serie: lo que leen el cambio urbano y la población a lo largo del tiempo.

El registro dice antes de descargar nada cuántas adquisiciones hay y cuánto cuestan. Una ejecución interrumpida, o que ha agotado su cuenta del mes, continúa donde se detuvo. Una página muestra qué se vio y cuándo, cuán nublado estaba y dónde hay huecos.</translation>
    </message>
    <message>
        <source>From the day</source>
        <translation>Desde el día</translation>
    </message>
    <message>
        <source>To before the day</source>
        <translation>Hasta antes del día</translation>
    </message>
    <message>
        <source>As 2021-01-31, UTC. The last day does not belong to the series.</source>
        <translation>Como 2021-01-31, UTC. El último día no pertenece a la serie.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Planetary Computer: both (radar as gamma0)</source>
        <translation>Planetary Computer: ambos (radar en gamma0)</translation>
    </message>
    <message>
        <source>Earth Search: Sentinel-2 only</source>
        <translation>Earth Search: solo Sentinel-2</translation>
    </message>
    <message>
        <source>another STAC catalogue</source>
        <translation>otro catálogo STAC</translation>
    </message>
    <message>
        <source>rasters on disk, in the folder below</source>
        <translation>rásteres en disco, en la carpeta de abajo</translation>
    </message>
    <message>
        <source>Sentinel-2 as</source>
        <translation>Sentinel-2 como</translation>
    </message>
    <message>
        <source>Level 2A: reflectance on the ground</source>
        <translation>nivel 2A: reflectancia en el suelo</translation>
    </message>
    <message>
        <source>Level 1C: at the top of the atmosphere, all 13 bands</source>
        <translation>nivel 1C: en lo alto de la atmósfera, las 13 bandas</translation>
    </message>
    <message>
        <source>Urban change takes Level 1C. A series holds one of them.</source>
        <translation>El cambio urbano toma el nivel 1C. Una serie contiene uno de los dos.</translation>
    </message>
    <message>
        <source>Sentinel-1 as</source>
        <translation>Sentinel-1 como</translation>
    </message>
    <message>
        <source>gamma0, terrain-corrected, in dB</source>
        <translation>gamma0, corregido del terreno, en dB</translation>
    </message>
    <message>
        <source>gamma0 on the ellipsoid, in linear power</source>
        <translation>gamma0 sobre el elipsoide, en potencia lineal</translation>
    </message>
    <message>
        <source>Urban change takes gamma0 on the ellipsoid. A series holds one of them.</source>
        <translation>El cambio urbano toma el gamma0 sobre el elipsoide. Una serie contiene uno de los dos.</translation>
    </message>
    <message>
        <source>Folder of scenes</source>
        <translation>Carpeta de escenas</translation>
    </message>
    <message>
        <source>Rasters whose tags or names hold their time, such as s2_20210415T104021.tif, or a series. Files of one time with other bands are one acquisition; a mask beside them is theirs.</source>
        <translation>Rásteres cuyas etiquetas o nombres llevan la hora, como s2_20210415T104021.tif, o una serie. Los archivos de una misma hora con otras bandas son una adquisición; una máscara a su lado es la suya.</translation>
    </message>
    <message>
        <source>Sentinel-1 too</source>
        <translation>También Sentinel-1</translation>
    </message>
    <message>
        <source>Sentinel-2 too</source>
        <translation>Sentinel-2 también</translation>
    </message>
    <message>
        <source>Without it there is less to fetch.</source>
        <translation>Sin él hay menos que descargar.</translation>
    </message>
    <message>
        <source>Bands of Sentinel-2</source>
        <translation>Bandas de Sentinel-2</translation>
    </message>
    <message>
        <source>ten: those, and the six of 20 m</source>
        <translation>diez: esas, y las seis de 20 m</translation>
    </message>
    <message>
        <source>four: blue, green, red, near infrared</source>
        <translation>cuatro: azul, verde, rojo, infrarrojo cercano</translation>
    </message>
    <message>
        <source>Of Level 2A from the network. Level 1C has all, rasters on disk those that they have.</source>
        <translation>Del nivel 2A desde la red. El nivel 1C las tiene todas, los rásteres en disco las que tengan.</translation>
    </message>
    <message>
        <source>Masks on disk are</source>
        <translation>Las máscaras en disco son</translation>
    </message>
    <message>
        <source>recognised automatically</source>
        <translation>reconocidos automáticamente</translation>
    </message>
    <message>
        <source>scene classification (SCL)</source>
        <translation>clasificación de escena (SCL)</translation>
    </message>
    <message>
        <source>cloud where not 0</source>
        <translation>nube donde no es 0</translation>
    </message>
    <message>
        <source>clear where 1</source>
        <translation>despejado donde es 1</translation>
    </message>
    <message>
        <source>Only needed where the run asks for it.</source>
        <translation>Solo hace falta si la ejecución lo pide.</translation>
    </message>
    <message>
        <source>Fetch again what is there</source>
        <translation>Descargar de nuevo lo que ya está</translation>
    </message>
    <message>
        <source>For a catalogue that has changed.</source>
        <translation>Para un catálogo que ha cambiado.</translation>
    </message>
    <message>
        <source>Address of the catalogue</source>
        <translation>Dirección del catálogo</translation>
    </message>
    <message>
        <source>Of a STAC API, such as https://example.org/stac/v1, or of a Sentinel Hub service. Empty: that of the source.</source>
        <translation>De una API STAC, como https://example.org/stac/v1, o de un servicio Sentinel Hub. Vacío: la de la fuente.</translation>
    </message>
    <message>
        <source>Collection of Sentinel-2</source>
        <translation>Colección de Sentinel-2</translation>
    </message>
    <message>
        <source>What the catalogue calls Level-2A. Empty: sentinel-2-l2a.</source>
        <translation>Lo que el catálogo llama nivel 2A. Vacío: sentinel-2-l2a.</translation>
    </message>
    <message>
        <source>Collection of Sentinel-1</source>
        <translation>Colección de Sentinel-1</translation>
    </message>
    <message>
        <source>Terrain-corrected radar, such as sentinel-1-rtc; plain GRD is refused.</source>
        <translation>Radar con corrección del terreno, como sentinel-1-rtc; se rechaza el GRD sin corregir.</translation>
    </message>
    <message>
        <source>Names of the bands there</source>
        <translation>Nombres de las bandas allí</translation>
    </message>
    <message>
        <source>Only where they differ, such as B02=blue, B03=green, B04=red, B08=nir, SCL=scl.</source>
        <translation>Solo donde difieren, como B02=blue, B03=green, B04=red, B08=nir, SCL=scl.</translation>
    </message>
    <message>
        <source>Folder of the series</source>
        <translation>Carpeta de la serie</translation>
    </message>
    <message>
        <source>Gets a raster for each acquisition, such as s2_20210405T104021.tif, its cloud mask, and series.csv. The folder of an earlier run with the same source, area and bands goes on.</source>
        <translation>Recibe un ráster por adquisición, como s2_20210405T104021.tif, su máscara de nubes y series.csv. La carpeta de una ejecución anterior con la misma fuente, zona y bandas se continúa.</translation>
    </message>
    <message>
        <source>Page with the time line</source>
        <translation>Página con la línea de tiempo (en inglés)</translation>
    </message>
    <message>
        <source>What was seen when, how cloudy it was, gaps, and which half years hold enough.</source>
        <translation>Qué se vio y cuándo, cuán nublado estaba, huecos, y qué semestres bastan.</translation>
    </message>
    <message>
        <source>Table of the series</source>
        <translation>Tabla de la serie</translation>
    </message>
    <message>
        <source>Acquisitions in the series</source>
        <translation>Adquisiciones en la serie</translation>
    </message>
    <message>
        <source>{name} is “{text}”. Write a day such as 2021-01-31.</source>
        <translation>{name} es «{text}». Escriba un día como 2021-01-31.</translation>
    </message>
    <message>
        <source>There are no scenes. Choose a folder.</source>
        <translation>No hay escenas. Elija una carpeta.</translation>
    </message>
    <message>
        <source>Where the acquisitions come from. Level 1C comes from the sources with an account, another catalogue that has it, and disk; gamma0 on the ellipsoid from those with an account, and disk.</source>
        <translation>De dónde vienen las adquisiciones. El nivel 1C viene de las fuentes con cuenta, de otro catálogo que lo tenga y del disco; el gamma0 sobre el elipsoide, de las que tienen cuenta y del disco.</translation>
    </message>
</context>
<context>
    <name>OccupancyAlgorithm</name>
    <message>
        <source>Map occupancy</source>
        <translation>Cartografiar la ocupación</translation>
    </message>
    <message>
        <source>occupancy,people,density,rate,sentinel,population</source>
        <translation>ocupación,habitantes,densidad,tasa,sentinel,población</translation>
    </message>
    <message>
        <source>Maps how many people live in a fully built-up pixel: with an occupancy model, the mean over its members and the seasons; without one, the same number everywhere. That number is typed in, taken from a published regional mean, or fitted so that the mapped total equals a census total.

Population is occupancy × built-up: “Map population” computes all of it in one pass.</source>
        <translation>Cartografía cuántas personas viven en un píxel totalmente edificado: con un modelo de ocupación, la media de sus miembros y las estaciones; sin él, el mismo número en todas partes. Ese número se escribe, se toma de una media regional publicada, o se ajusta para que el total del mapa iguale el de un censo.

Población es ocupación × edificado: «Cartografiar la población» calcula todo en una pasada.</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>Ocupación</translation>
    </message>
    <message>
        <source>People per fully built-up pixel.</source>
        <translation>Habitantes por píxel totalmente edificado.</translation>
    </message>
    <message>
        <source>Standard deviation of the occupancy</source>
        <translation>Desviación estándar de la ocupación</translation>
    </message>
    <message>
        <source>The sample standard deviation over members and seasons; needs at least two.</source>
        <translation>La desviación estándar muestral de miembros y estaciones; necesita al menos dos.</translation>
    </message>
    <message>
        <source>People per built-up pixel that were used</source>
        <translation>Habitantes por píxel edificado usados</translation>
    </message>
</context>
<context>
    <name>PeopleInHazardChain</name>
    <message>
        <source>Who lives in a hazard, by age</source>
        <translation>Quién vive en una amenaza, por edad</translation>
    </message>
    <message>
        <source>chain,model,flood,hazard,risk,exposure,age,sex,children,elderly,vulnerable</source>
        <translation>cadena,modelo,inundación,amenaza,riesgo,exposición,edad,sexo,niños,personas mayores,vulnerable</translation>
    </message>
    <message>
        <source>Give a population map, zones with the people of each age group, and a hazard such as flood zones: the map is rescaled to the census, shared out to the groups, and everybody in the hazard is counted, group by group. Three steps in one go.

A river with a distance around it is a hazard too. Within a zone all groups live alike.</source>
        <translation>Indique un mapa de población, zonas con las personas de cada grupo de edad y una amenaza como zonas inundables: el mapa se ajusta al censo, se reparte entre los grupos y se cuenta a todos los que están en la amenaza, grupo por grupo. Tres pasos de una vez.

Un río con una distancia alrededor también es una amenaza. Dentro de una zona todos los grupos viven igual.</translation>
    </message>
    <message>
        <source>Report on age and sex</source>
        <translation>Informe sobre edad y sexo</translation>
    </message>
    <message>
        <source>Population map</source>
        <translation>Mapa de población</translation>
    </message>
</context>
<context>
    <name>PopcornAlgorithm</name>
    <message>
        <source>{name} cannot be “{given}”. Choose one of: {words}.</source>
        <translation>{name} no puede ser «{given}». Elija uno de: {words}.</translation>
    </message>
    <message>
        <source>{file} cannot be written or read: {reason}. Choose another place.</source>
        <translation>{file} no se puede escribir o leer: {reason}. Elija otro lugar.</translation>
    </message>
    <message>
        <source>{name} failed unexpectedly ({error}). The log panel POPCORN has the details.</source>
        <translation>{name} falló de forma inesperada ({error}). El panel de registro POPCORN tiene los detalles.</translation>
    </message>
</context>
<context>
    <name>PopcornPlugin</name>
    <message>
        <source>Set up…</source>
        <translation>Instalar…</translation>
    </message>
    <message>
        <source>One step is left: set up the engine.</source>
        <translation>Queda un paso: instalar el motor.</translation>
    </message>
    <message>
        <source>Set up the engine…</source>
        <translation>Instalar el motor…</translation>
    </message>
</context>
<context>
    <name>PopulationAlgorithm</name>
    <message>
        <source>Map population</source>
        <translation>Cartografiar la población</translation>
    </message>
    <message>
        <source>population,people,inhabitants,density,dasymetric,sentinel,popcorn</source>
        <translation>población,habitantes,densidad,dasimétrico,sentinel,popcorn</translation>
    </message>
    <message>
        <source>Lowest built-up probability that counts</source>
        <translation>Menor probabilidad de edificado que cuenta</translation>
    </message>
    <message>
        <source>Lower probabilities count as 0 and get no people. 0 keeps the published method exact.</source>
        <translation>Las probabilidades menores cuentan como 0 y no reciben a nadie. 0 mantiene exacto el método publicado.</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Población</translation>
    </message>
    <message>
        <source>People per pixel; the legend shows people per hectare.</source>
        <translation>Habitantes por píxel; la leyenda muestra habitantes por hectárea.</translation>
    </message>
    <message>
        <source>Standard deviation of the population</source>
        <translation>Desviación estándar de la población</translation>
    </message>
    <message>
        <source>The sample standard deviation over members and seasons; needs at least two.</source>
        <translation>La desviación estándar muestral de miembros y estaciones; necesita al menos dos.</translation>
    </message>
    <message>
        <source>Built-up probability</source>
        <translation>Probabilidad de edificado</translation>
    </message>
    <message>
        <source>The mean over the seasons, 0 to 1.</source>
        <translation>La media de las estaciones, de 0 a 1.</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>Ocupación</translation>
    </message>
    <message>
        <source>People per fully built-up pixel, the mean over members and seasons.</source>
        <translation>Habitantes por píxel totalmente edificado, la media de miembros y estaciones.</translation>
    </message>
    <message>
        <source>Population of each member and season</source>
        <translation>Población de cada miembro y estación</translation>
    </message>
    <message>
        <source>One band for each member and season: uncertainty per zone is computed from it.</source>
        <translation>Una banda para cada miembro y estación: de ella se calcula la incertidumbre por zona.</translation>
    </message>
    <message>
        <source>People mapped</source>
        <translation>Habitantes cartografiados</translation>
    </message>
    <message>
        <source>People per built-up pixel that were used</source>
        <translation>Habitantes por píxel edificado usados</translation>
    </message>
    <message>
        <source>Relative uncertainty of the population</source>
        <translation>Incertidumbre relativa de la población</translation>
    </message>
    <message>
        <source>The standard deviation divided by the mean, shown in per cent; needs at least two.</source>
        <translation>La desviación estándar dividida por la media, en tanto por ciento; necesita al menos dos.</translation>
    </message>
    <message>
        <source>Maps how many people live in every pixel of about 10 m. Choose Sentinel-2 and Sentinel-1 rasters, one for each season; all else may stay as it is.

Population is occupancy × built-up, for each member of the occupancy model and each season; the map is their mean and, on request, the standard deviation.

Without an occupancy model, the same number of people is taken for every built-up pixel: typed in, a published regional mean, or fitted to a census. To let every census zone sum to its count, go on with “Rescale to a census”; for people per hectare cell, with “Sum to a grid or zones”.</source>
        <translation>Cartografía cuántas personas viven en cada píxel de unos 10 m. Elija rásteres de Sentinel-2 y Sentinel-1, uno por estación; lo demás puede quedar como está.

La población es ocupación × edificado, para cada miembro del modelo de ocupación y cada estación; el mapa es su media y, si se pide, la desviación estándar.

Sin modelo de ocupación, se toma el mismo número de habitantes para cada píxel edificado: escrito, una media regional publicada, o ajustado a un censo. Para que cada zona censal sume su número, siga con «Ajustar a un censo»; para habitantes por celda de una hectárea, con «Sumar en una cuadrícula o zonas».</translation>
    </message>
</context>
<context>
    <name>PopulationForPlaceChain</name>
    <message>
        <source>Population map for a place and a year</source>
        <translation>Mapa de población para un lugar y un año</translation>
    </message>
    <message>
        <source>chain,model,download,population,census,sentinel,workflow,year</source>
        <translation>cadena,modelo,descargar,población,censo,sentinel,flujo de trabajo,año</translation>
    </message>
    <message>
        <source>Give the census zones of a place and a year: the imagery is downloaded, population is mapped from it, and the map is rescaled so that every zone sums to its count. Three steps in one go.

The first source needs no account. Select zones and tick “Selected features only” to begin with a small part. A download that was interrupted goes on where it stopped.</source>
        <translation>Dé las zonas censales de un lugar y un año: se descargan las imágenes, se cartografía la población, y el mapa se ajusta para que cada zona sume su número. Tres pasos de una vez.

La primera fuente no necesita cuenta. Seleccione zonas y marque «Solo objetos seleccionados» para empezar con una parte pequeña. Una descarga interrumpida sigue donde paró.</translation>
    </message>
    <message>
        <source>Census zones of the place</source>
        <translation>Zonas censales del lugar</translation>
    </message>
    <message>
        <source>Load the imagery too</source>
        <translation>Cargar también las imágenes</translation>
    </message>
    <message>
        <source>Population map</source>
        <translation>Mapa de población</translation>
    </message>
    <message>
        <source>Census zones</source>
        <translation>Zonas censales</translation>
    </message>
    <message>
        <source>Built-up map</source>
        <translation>Mapa de edificado</translation>
    </message>
    <message>
        <source>Folder of the imagery</source>
        <translation>Carpeta de las imágenes</translation>
    </message>
</context>
<context>
    <name>PopulationFromImageryChain</name>
    <message>
        <source>Population map from imagery</source>
        <translation>Mapa de población a partir de imágenes</translation>
    </message>
    <message>
        <source>chain,model,population,census,built-up,sentinel,workflow</source>
        <translation>cadena,modelo,población,censo,edificado,sentinel,flujo de trabajo</translation>
    </message>
    <message>
        <source>Maps population from seasonal Sentinel-1 and Sentinel-2 rasters, rescales the map to a census, and sums it to a grid: three steps in one go.

To change the steps, copy the chain with “Copy ready-made chains to my models” and open the copy in the model designer.</source>
        <translation>Cartografía la población con rásteres estacionales Sentinel-1 y Sentinel-2, ajusta el mapa a un censo y lo suma en una cuadrícula: tres pasos de una vez.

Para cambiar los pasos, copie la cadena con «Copiar las cadenas listas a mis modelos» y abra la copia en el diseñador de modelos.</translation>
    </message>
    <message>
        <source>Cell size of the grid (metres)</source>
        <translation>Tamaño de celda de la cuadrícula (metros)</translation>
    </message>
    <message>
        <source>Population map</source>
        <translation>Mapa de población</translation>
    </message>
    <message>
        <source>Built-up map</source>
        <translation>Mapa de edificado</translation>
    </message>
    <message>
        <source>Census zones</source>
        <translation>Zonas censales</translation>
    </message>
    <message>
        <source>Population grid</source>
        <translation>Cuadrícula de población</translation>
    </message>
</context>
<context>
    <name>PopulationSeriesAlgorithm</name>
    <message>
        <source>Population through time</source>
        <translation>Población a lo largo del tiempo</translation>
    </message>
    <message>
        <source>time,series,growth,years,seasons,months,trend,change,animation,population,bourbon</source>
        <translation>tiempo,serie,crecimiento,años,estaciones,meses,tendencia,cambio,animación,población,bourbon</translation>
    </message>
    <message>
        <source>Maps the population of every year, season or month of a series of imagery, and says how sure each number is and what has really changed.

Of each step the clearest dates are mapped one by one. Their spread gives an 80 % interval; one date alone gives none. Only the same seasons are compared, and a zone is called changed where it differs by more than chance and by more than the stable zones of the place. Play the result with QGIS's temporal controller.</source>
        <translation>Cartografía la población de cada año, estación o mes de una serie de imágenes, y dice cuán seguro es cada número y qué ha cambiado de verdad.

De cada paso se cartografían una a una las fechas más claras. Su dispersión da un intervalo del 80 %; una sola fecha no da ninguno. Solo se comparan las mismas estaciones, y una zona se considera cambiada si difiere más que el azar y más que las zonas estables del lugar. El controlador temporal de QGIS reproduce el resultado.</translation>
    </message>
    <message>
        <source>Folder of the series</source>
        <translation>Carpeta de la serie</translation>
    </message>
    <message>
        <source>The folder with series.csv that “Download imagery” or the like has written.</source>
        <translation>La carpeta con series.csv que escribió «Descargar imágenes» o similar.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>years</source>
        <translation>años</translation>
    </message>
    <message>
        <source>seasons</source>
        <translation>estaciones</translation>
    </message>
    <message>
        <source>quarters</source>
        <translation>trimestres</translation>
    </message>
    <message>
        <source>months</source>
        <translation>meses</translation>
    </message>
    <message>
        <source>Of the calendar; a winter begins in December.</source>
        <translation>Del calendario; un invierno empieza en diciembre.</translation>
    </message>
    <message>
        <source>From (day)</source>
        <translation>Desde (día)</translation>
    </message>
    <message>
        <source>Such as 2019-01-01. Empty: from the first date on.</source>
        <translation>Por ejemplo 2019-01-01. Vacío: desde la primera fecha.</translation>
    </message>
    <message>
        <source>Up to before (day)</source>
        <translation>Hasta antes de (día)</translation>
    </message>
    <message>
        <source>This day is not part of the time. Empty: all.</source>
        <translation>Ese día no forma parte. Vacío: todo.</translation>
    </message>
    <message>
        <source>Zones to count by</source>
        <translation>Zonas donde contar</translation>
    </message>
    <message>
        <source>Polygons; each gets its people at every step, and whether they changed.</source>
        <translation>Polígonos; cada uno recibe su población en cada paso, y si cambió.</translation>
    </message>
    <message>
        <source>Most dates in a step (0: all)</source>
        <translation>Fechas por paso, como mucho (0: todas)</translation>
    </message>
    <message>
        <source>The clearest are taken. More dates make the interval narrower and the run longer.</source>
        <translation>Se toman las más claras. Más fechas estrechan el intervalo y alargan el cálculo.</translation>
    </message>
    <message>
        <source>Interval of a step</source>
        <translation>Intervalo de un paso</translation>
    </message>
    <message>
        <source>80 % interval of the step's mean</source>
        <translation>intervalo del 80 % de la media del paso</translation>
    </message>
    <message>
        <source>standard deviation over dates, as Bourbon has it</source>
        <translation>desviación típica de las fechas, como Bourbon</translation>
    </message>
    <message>
        <source>The published form counts what clouds hide as spread too.</source>
        <translation>La forma publicada cuenta también como dispersión lo que ocultan las nubes.</translation>
    </message>
    <message>
        <source>Standard deviations too</source>
        <translation>También desviaciones típicas</translation>
    </message>
    <message>
        <source>One more raster for each step: the sample standard deviation over its dates.</source>
        <translation>Un ráster más por paso: la desviación típica muestral sobre sus fechas.</translation>
    </message>
    <message>
        <source>Load the layers</source>
        <translation>Cargar las capas</translation>
    </message>
    <message>
        <source>Adds the maps to the project, each with its days.</source>
        <translation>Añade los mapas al proyecto, cada uno con sus días.</translation>
    </message>
    <message>
        <source>Folder of the maps</source>
        <translation>Carpeta de los mapas</translation>
    </message>
    <message>
        <source>Gets one raster for each step, such as population_2021.tif, and steps.csv.</source>
        <translation>Recibe un ráster por paso, como population_2021.tif, y steps.csv.</translation>
    </message>
    <message>
        <source>Zones through time</source>
        <translation>Zonas a lo largo del tiempo</translation>
    </message>
    <message>
        <source>The zones with their people at every step and their change, where zones are given.</source>
        <translation>Las zonas con su población en cada paso y su cambio, si se dan zonas.</translation>
    </message>
    <message>
        <source>Report on population through time</source>
        <translation>Informe de la población en el tiempo (inglés)</translation>
    </message>
    <message>
        <source>A page to read or print: the growth curve with its band, and what changed.</source>
        <translation>Una página para leer o imprimir: la curva de crecimiento con su banda, y qué cambió.</translation>
    </message>
    <message>
        <source>Population, each step</source>
        <translation>Población, cada paso</translation>
    </message>
    <message>
        <source>Steps that were mapped</source>
        <translation>Pasos cartografiados</translation>
    </message>
    <message>
        <source>People at the first step</source>
        <translation>Habitantes en el primer paso</translation>
    </message>
    <message>
        <source>People at the last step</source>
        <translation>Habitantes en el último paso</translation>
    </message>
    <message>
        <source>Population {step}</source>
        <translation>Población {step}</translation>
    </message>
    <message>
        <source>Standard deviation {step}</source>
        <translation>Desviación típica {step}</translation>
    </message>
    <message>
        <source>Between censuses, each keeps the sum of its zones.</source>
        <translation>Entre censos, cada una conserva la suma de sus zonas.</translation>
    </message>
    <message>
        <source>Series of somebody else (.csv)</source>
        <translation>Serie de otra fuente (.csv)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>As Bourbon writes it: date, population, uncertainty. The page draws it beside ours.</source>
        <translation>Como la escribe Bourbon: date, population, uncertainty. La página la dibuja junto a la nuestra.</translation>
    </message>
    <message>
        <source>Animation for a slide</source>
        <translation>Animación para una diapositiva</translation>
    </message>
    <message>
        <source>GIF files (*.gif)</source>
        <translation>Archivos GIF (*.gif)</translation>
    </message>
    <message>
        <source>A picture a step: imagery, map and curve, with the credits on it.</source>
        <translation>Una imagen por paso: imágenes, mapa y curva, con los créditos.</translation>
    </message>
    <message>
        <source>Drawing the animation</source>
        <translation>Dibujando la animación</translation>
    </message>
    <message>
        <source>The animation cannot be written: {reason}. Choose another place.</source>
        <translation>No se puede escribir la animación: {reason}. Elija otro lugar.</translation>
    </message>
</context>
<context>
    <name>PrintMapAlgorithm</name>
    <message>
        <source>Map for printing</source>
        <translation>Mapa para imprimir</translation>
    </message>
    <message>
        <source>print,layout,page,pdf,png,legend,scale bar,atlas,export</source>
        <translation>imprimir,composición,página,pdf,png,leyenda,barra de escala,atlas,exportar</translation>
    </message>
    <message>
        <source>Puts a map on a page of A4 with title, legend, scale bar, sources, licences and date, and writes it as PDF or picture.

Where the layers are in the project, the page also stays there as a layout (Project ▸ Layouts), to be changed and exported again.</source>
        <translation>Pone un mapa en una página A4 con título, leyenda, barra de escala, fuentes, licencias y fecha, y lo escribe como PDF o imagen.

Si las capas están en el proyecto, la página queda también en él como composición (Proyecto ▸ Composiciones), para cambiarla y exportarla de nuevo.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>The raster to show, in the style that it has.</source>
        <translation>El ráster a mostrar, con el estilo que tiene.</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zonas</translation>
    </message>
    <message>
        <source>Polygons such as the census zones; their borders are drawn on top.</source>
        <translation>Polígonos como las zonas censales; sus límites se dibujan encima.</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Extensión</translation>
    </message>
    <message>
        <source>The part to show. Empty: all of the map.</source>
        <translation>La parte a mostrar. Vacío: todo el mapa.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Subtítulo</translation>
    </message>
    <message>
        <source>Such as the place, the year, and the number of people.</source>
        <translation>Como el lugar, el año y el número de habitantes.</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Printed in bold: what a reader must know before using the map.</source>
        <translation>Impreso en negrita: lo que hay que saber antes de usar el mapa.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Empty: the days, models, licences and credits that the layer knows, and the date.</source>
        <translation>Vacío: los días, modelos, licencias y créditos que la capa conoce, y la fecha.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;PNG (*.png);;SVG (*.svg);;JPEG (*.jpg)</source>
        <translation>PDF (*.pdf);;PNG (*.png);;SVG (*.svg);;JPEG (*.jpg)</translation>
    </message>
    <message>
        <source>The ending decides: .pdf, .png, .svg or .jpg.</source>
        <translation>Decide la terminación: .pdf, .png, .svg o .jpg.</translation>
    </message>
    <message>
        <source>The page {path} has no known ending. Let its name end in {endings}.</source>
        <translation>La página {path} no tiene una terminación conocida. Haga que su nombre termine en {endings}.</translation>
    </message>
    <message>
        <source>{path} cannot be written. Choose another place, or close it elsewhere.</source>
        <translation>No se puede escribir {path}. Elija otro lugar, o ciérrelo en otra parte.</translation>
    </message>
    <message>
        <source>Project ▸ Layouts has the page as “{name}”.</source>
        <translation>Proyecto ▸ Composiciones tiene la página como «{name}».</translation>
    </message>
    <message>
        <source>Empty: the name of the layer, or what the map shows.</source>
        <translation>Vacío: el nombre de la capa, o lo que muestra el mapa.</translation>
    </message>
    <message>
        <source>The folder {folder} for the page {file} does not exist. Create it, or choose another folder.</source>
        <translation>La carpeta {folder} de la página {file} no existe. Créela, o elija otra carpeta.</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>%1 [optional]</source>
        <translation>%1 [opcional]</translation>
    </message>
</context>
<context>
    <name>RescaleAlgorithm</name>
    <message>
        <source>Rescale to a census</source>
        <translation>Ajustar a un censo</translation>
    </message>
    <message>
        <source>census,dasymetric,disaggregation,zones,population,weight,normalise</source>
        <translation>censo,dasimétrico,desagregación,zonas,población,peso,normalizar</translation>
    </message>
    <message>
        <source>Weights, such as a population or built-up map</source>
        <translation>Pesos, como un mapa de población o de edificado</translation>
    </message>
    <message>
        <source>A raster that is higher where more people live. Only its proportions within a zone count.</source>
        <translation>Un ráster más alto donde vive más gente. Solo cuentan sus proporciones dentro de una zona.</translation>
    </message>
    <message>
        <source>Census zones</source>
        <translation>Zonas censales</translation>
    </message>
    <message>
        <source>Polygons with the number of people; they must not overlap.</source>
        <translation>Polígonos con el número de habitantes; no deben solaparse.</translation>
    </message>
    <message>
        <source>By centre, QGIS's own Zonal statistics of the result gives every count back. By share of area, statistics weighted by coverage do.</source>
        <translation>Por centro, las Estadísticas zonales de QGIS devuelven cada número a partir del resultado. Por parte de superficie, lo hacen las estadísticas ponderadas por cobertura.</translation>
    </message>
    <message>
        <source>Zones with people but no weight</source>
        <translation>Zonas con habitantes pero sin peso</translation>
    </message>
    <message>
        <source>spread the people evenly over the zone</source>
        <translation>repartir los habitantes por igual en la zona</translation>
    </message>
    <message>
        <source>leave the people out, and report them</source>
        <translation>dejar fuera a los habitantes, e informarlo</translation>
    </message>
    <message>
        <source>Such zones are named in the log and in the zone layer in any case.</source>
        <translation>Esas zonas se nombran en el registro y en la capa de zonas en todo caso.</translation>
    </message>
    <message>
        <source>Outside all zones</source>
        <translation>Fuera de todas las zonas</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>sin datos</translation>
    </message>
    <message>
        <source>keep the weights as they are</source>
        <translation>mantener los pesos como están</translation>
    </message>
    <message>
        <source>Kept weights are not part of the totals.</source>
        <translation>Los pesos mantenidos no forman parte de los totales.</translation>
    </message>
    <message>
        <source>Population, rescaled</source>
        <translation>Población, ajustada</translation>
    </message>
    <message>
        <source>People per pixel; every zone sums to its count.</source>
        <translation>Habitantes por píxel; cada zona suma su número.</translation>
    </message>
    <message>
        <source>People in the census</source>
        <translation>Habitantes en el censo</translation>
    </message>
    <message>
        <source>People of the census on the map</source>
        <translation>Habitantes del censo en el mapa</translation>
    </message>
    <message>
        <source>People mapped minus people in the census</source>
        <translation>Habitantes cartografiados menos habitantes del censo</translation>
    </message>
    <message>
        <source>Sum of all pixels of the map</source>
        <translation>Suma de todos los píxeles del mapa</translation>
    </message>
    <message>
        <source>A raster with one band for each member and season, from “Map population”. Each is rescaled by itself, and the zones get the standard deviation of their totals before.</source>
        <translation>Un ráster con una banda por miembro y estación, de «Cartografiar la población». Cada uno se ajusta por separado, y las zonas reciben la desviación estándar de sus totales de antes.</translation>
    </message>
    <message>
        <source>Members, rescaled</source>
        <translation>Miembros, ajustados</translation>
    </message>
    <message>
        <source>One band for each member and season, each with every zone at its count: what “Compare with a census” and “Sum to a grid or zones” need for standard deviations of finer zones.</source>
        <translation>Una banda por miembro y estación, cada una con cada zona en su número: lo que «Comparar con un censo» y «Sumar en una cuadrícula o zonas» necesitan para las desviaciones estándar de zonas más finas.</translation>
    </message>
    <message>
        <source>People per zone, and the map before rescaling against the census, to print.</source>
        <translation>Habitantes por zona, y el mapa antes del ajuste frente al censo, para imprimir.</translation>
    </message>
    <message>
        <source>There are no members to rescale. Choose the population of each member and season (MEMBERS).</source>
        <translation>No hay miembros que ajustar. Elija la población de cada miembro y estación (MEMBERS).</translation>
    </message>
    <message>
        <source>Rescaled to {census}</source>
        <translation>Ajustado a {census}</translation>
    </message>
    <message>
        <source>The map before rescaling, against the census</source>
        <translation>El mapa antes del ajuste, frente al censo</translation>
    </message>
    <message>
        <source>Map before (its own units)</source>
        <translation>Mapa antes (en sus propias unidades)</translation>
    </message>
    <message>
        <source>Census and rescaled map</source>
        <translation>Censo y mapa ajustado</translation>
    </message>
    <message>
        <source>Map before</source>
        <translation>Mapa antes</translation>
    </message>
    <message>
        <source>People per zone</source>
        <translation>Habitantes por zona</translation>
    </message>
    <message>
        <source>Standard deviation, rescaled</source>
        <translation>Desviación estándar, ajustada</translation>
    </message>
    <message>
        <source>How far the rescaled members disagree in each pixel: the standard deviation of the rescaled map, for “Compare two dates”. Needs the population of each member and season (MEMBERS).</source>
        <translation>Cuánto difieren los miembros ajustados en cada píxel: la desviación estándar del mapa ajustado, para «Comparar dos fechas». Necesita la población de cada miembro y estación (MEMBERS).</translation>
    </message>
    <message>
        <source>Turns a raster of weights (a population map, a built-up map, or anyone's map) into a population map in which the pixels of every census zone sum to the zone's count.

A zone too small to hold a pixel's centre still gets its people, in the pixel it lies in. Zones with people but without any weight are named, and their people are spread evenly or left out. The zone layer shows census, map before and after, map ÷ census and a status for each zone.</source>
        <translation>Convierte un ráster de pesos (un mapa de población, de edificado, o el mapa de otros) en un mapa de población en el que los píxeles de cada zona censal suman el número de la zona.

Una zona demasiado pequeña para contener el centro de un píxel recibe igualmente a sus habitantes, en el píxel en que está. Las zonas con habitantes pero sin peso se nombran, y sus habitantes se reparten por igual o se dejan fuera. La capa de zonas muestra el censo, el mapa antes y después, mapa ÷ censo y un estado para cada zona.</translation>
    </message>
    <message>
        <source>Zones with census, before and after</source>
        <translation>Zonas con censo, antes y después</translation>
    </message>
    <message>
        <source>The zones with census, before, after and status, coloured by map before ÷ census.</source>
        <translation>Las zonas con censo, antes, después y estado, coloreadas por mapa de antes ÷ censo.</translation>
    </message>
    <message>
        <source>People in the census who are not placed</source>
        <translation>Personas del censo que no se colocan</translation>
    </message>
    <message>
        <source>The zone layer then has the standard error of each count, before and after alike.</source>
        <translation>La capa de zonas tiene entonces el error estándar de cada conteo, antes y después por igual.</translation>
    </message>
</context>
<context>
    <name>SampleSceneAlgorithm</name>
    <message>
        <source>Make the sample scene (synthetic)</source>
        <translation>Crear la escena de ejemplo (sintética)</translation>
    </message>
    <message>
        <source>sample,example,demo,tutorial,synthetic,test data</source>
        <translation>ejemplo,muestra,demostración,tutorial,sintético,datos de prueba</translation>
    </message>
    <message>
        <source>Another number makes another district; the same number makes the same one.</source>
        <translation>Otro número da otro distrito; el mismo número da el mismo.</translation>
    </message>
    <message>
        <source>Size (pixels of 10 m)</source>
        <translation>Tamaño (píxeles de 10 m)</translation>
    </message>
    <message>
        <source>The side of the district; 600 pixels are 6 km.</source>
        <translation>El lado del distrito; 600 píxeles son 6 km.</translation>
    </message>
    <message>
        <source>Load the layers</source>
        <translation>Cargar las capas</translation>
    </message>
    <message>
        <source>Adds the layers to the project when the scene is ready.</source>
        <translation>Añade las capas al proyecto cuando la escena está lista.</translation>
    </message>
    <message>
        <source>Folder of the scene</source>
        <translation>Carpeta de la escena</translation>
    </message>
    <message>
        <source>The folder that gets the rasters and census layers.</source>
        <translation>La carpeta que recibe los rásteres y las capas del censo.</translation>
    </message>
    <message>
        <source>Sentinel-2, each season</source>
        <translation>Sentinel-2, cada estación</translation>
    </message>
    <message>
        <source>Sentinel-1, each season</source>
        <translation>Sentinel-1, cada estación</translation>
    </message>
    <message>
        <source>True population</source>
        <translation>Población verdadera</translation>
    </message>
    <message>
        <source>Coarse census</source>
        <translation>Censo grueso</translation>
    </message>
    <message>
        <source>Fine census</source>
        <translation>Censo fino</translation>
    </message>
    <message>
        <source>Fine census (synthetic)</source>
        <translation>Censo fino (sintético)</translation>
    </message>
    <message>
        <source>Coarse census (synthetic)</source>
        <translation>Censo grueso (sintético)</translation>
    </message>
    <message>
        <source>Number of the district (seed)</source>
        <translation>Número del distrito (semilla)</translation>
    </message>
    <message>
        <source>Makes a synthetic district of 6 × 6 km to try everything on, without any download: Sentinel-2 and Sentinel-1 for four seasons, the true population at 10 m, a coarse and a fine census, the river and the roads.

Nothing in it is real: no place, no people. The same seed makes the same district.</source>
        <translation>Crea un distrito sintético de 6 × 6 km para probarlo todo, sin descargar nada: Sentinel-2 y Sentinel-1 de cuatro estaciones, la población verdadera a 10 m, un censo grueso y uno fino, el río y las carreteras.

Nada en él es real: ningún lugar, ninguna persona. La misma semilla da el mismo distrito.</translation>
    </message>
    <message>
        <source>River</source>
        <translation>Río</translation>
    </message>
    <message>
        <source>Roads</source>
        <translation>Carreteras</translation>
    </message>
    <message>
        <source>River (synthetic)</source>
        <translation>Río (sintético)</translation>
    </message>
    <message>
        <source>Roads (synthetic)</source>
        <translation>Carreteras (sintéticas)</translation>
    </message>
    <message>
        <source>Further data</source>
        <translation>Datos adicionales</translation>
    </message>
    <message>
        <source>Nothing more</source>
        <translation>Nada más</translation>
    </message>
    <message>
        <source>Ten bands, both passes and terrain of four seasons</source>
        <translation>Diez bandas, dos pases y relieve, cuatro estaciones</translation>
    </message>
    <message>
        <source>Two years (L2A), a quarter and a road being built</source>
        <translation>Dos años (L2A), barrio y carretera en obras</translation>
    </message>
    <message>
        <source>The same two years as L1C, radar in linear power</source>
        <translation>Los mismos dos años como L1C, radar en potencia lineal</translation>
    </message>
    <message>
        <source>Five years in which the town grows</source>
        <translation>Cinco años en los que crece la ciudad</translation>
    </message>
    <message>
        <source>A series on disk with its truth, in a folder inside. At 600 pixels the two years take 1.5 to 2 GB and some minutes, the others less. Up to 800 pixels.</source>
        <translation>Una serie en disco con su verdad, en una subcarpeta. Con 600 píxeles, los dos años ocupan de 1,5 a 2 GB y tardan unos minutos; lo demás, menos. Hasta 800 píxeles.</translation>
    </message>
    <message>
        <source>Folder of the further data</source>
        <translation>Carpeta de los datos adicionales</translation>
    </message>
</context>
<context>
    <name>SetupEngineAlgorithm</name>
    <message>
        <source>Set up the engine</source>
        <translation>Instalar el motor</translation>
    </message>
    <message>
        <source>install,setup,engine,GPU,CUDA,environment,repair,remove,offline</source>
        <translation>instalar,instalación,motor,GPU,CUDA,entorno,reparar,eliminar,sin conexión</translation>
    </message>
    <message>
        <source>Makes the environment in which POPCORN computes, apart from QGIS's own Python, so that neither disturbs the other. Run it once after installing the plugin; run it again at any time: what is in place stays.

The log shows the size of the download before it starts. It can be cancelled; an engine that was there before then stays whole. GPU packages for NVIDIA cards are about 1.5 GB and are only fetched when you choose them.</source>
        <translation>Crea el entorno en el que POPCORN calcula, aparte del Python de QGIS, para que ninguno moleste al otro. Ejecútelo una vez tras instalar el complemento; ejecútelo de nuevo cuando quiera: lo que está en su sitio se queda.

El registro muestra el tamaño de la descarga antes de empezar. Se puede cancelar; un motor que ya estaba queda entero. Los paquetes de GPU para tarjetas NVIDIA son unos 1,5 GB y solo se descargan si los elige.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>install, or update what is missing</source>
        <translation>instalar, o actualizar lo que falta</translation>
    </message>
    <message>
        <source>repair: build it anew</source>
        <translation>reparar: construirlo de nuevo</translation>
    </message>
    <message>
        <source>remove it from this computer</source>
        <translation>eliminarlo de este equipo</translation>
    </message>
    <message>
        <source>Removing deletes the engine but not your models.</source>
        <translation>Eliminar borra el motor pero no sus modelos.</translation>
    </message>
    <message>
        <source>Packages for NVIDIA GPUs</source>
        <translation>Paquetes para GPU NVIDIA</translation>
    </message>
    <message>
        <source>as it is now; say whether they would fit</source>
        <translation>como ahora; decir si convendrían</translation>
    </message>
    <message>
        <source>yes, about 1.5 GB to download</source>
        <translation>sí, unos 1,5 GB de descarga</translation>
    </message>
    <message>
        <source>no, compute on the CPU</source>
        <translation>no, calcular en la CPU</translation>
    </message>
    <message>
        <source>They need a card with compute capability 7.5 or more and a driver for CUDA 13.</source>
        <translation>Necesitan una tarjeta con capacidad de cálculo 7.5 o más y un controlador para CUDA 13.</translation>
    </message>
    <message>
        <source>Packages for training</source>
        <translation>Paquetes para entrenar</translation>
    </message>
    <message>
        <source>Folder of packages, to install without network</source>
        <translation>Carpeta de paquetes, para instalar sin red</translation>
    </message>
    <message>
        <source>A folder of wheels that was filled on another computer. Empty: download them.</source>
        <translation>Una carpeta de paquetes wheel llenada en otro equipo. Vacío: descargarlos.</translation>
    </message>
    <message>
        <source>Python to build with</source>
        <translation>Python con que construir</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The interpreter to make the environment with. Empty: one is found.</source>
        <translation>El intérprete con que crear el entorno. Vacío: se busca uno.</translation>
    </message>
    <message>
        <source>Certificates to trust</source>
        <translation>Certificados de confianza</translation>
    </message>
    <message>
        <source>A PEM file, for offices whose network has its own. The system's are trusted anyway.</source>
        <translation>Un archivo PEM, para oficinas cuya red tiene el suyo. Los del sistema se aceptan siempre.</translation>
    </message>
    <message>
        <source>Python of the engine</source>
        <translation>Python del motor</translation>
    </message>
    <message>
        <source>The engine was removed; {size} MB are free again.</source>
        <translation>Se eliminó el motor; vuelven a estar libres {size} MB.</translation>
    </message>
    <message>
        <source>The engine is in place; nothing needs to be downloaded.</source>
        <translation>El motor está en su sitio; no hay nada que descargar.</translation>
    </message>
    <message>
        <source>Python {version} at {python}; {packages} packages; download up to {download} MB; on disk about {installed} MB.</source>
        <translation>Python {version} en {python}; {packages} paquetes; descarga de hasta {download} MB; en disco unos {installed} MB.</translation>
    </message>
    <message>
        <source>The engine is ready: {python}</source>
        <translation>El motor está listo: {python}</translation>
    </message>
    <message>
        <source>For “Learn occupancy from a census”: PyTorch. Mapping needs none. Once there, they stay.</source>
        <translation>Para «Aprender la ocupación de un censo»: PyTorch. La cartografía no los necesita. Una vez instalados, se quedan.</translation>
    </message>
    <message>
        <source>Packages for forests</source>
        <translation>Paquetes para bosques</translation>
    </message>
    <message>
        <source>For “Random forest weights”: scikit-learn. Once there, they stay.</source>
        <translation>Para «Pesos de un bosque aleatorio»: scikit-learn. Una vez allí, se quedan.</translation>
    </message>
</context>
<context>
    <name>SharpenAlgorithm</name>
    <message>
        <source>Sharpen to 10 m</source>
        <translation>Afinar a 10 m</translation>
    </message>
    <message>
        <source>sharpen,superresolution,dsen2,red edge,shortwave,20 m,10 m,sentinel</source>
        <translation>afinar,superresolución,dsen2,borde rojo,onda corta,20 m,10 m,sentinel</translation>
    </message>
    <message>
        <source>Sentinel-2 raster of ten bands</source>
        <translation>Ráster de Sentinel-2 de diez bandas</translation>
    </message>
    <message>
        <source>On pixels of 10 m, such as a composite made with ten bands.</source>
        <translation>En píxeles de 10 m, como un compuesto hecho con diez bandas.</translation>
    </message>
    <message>
        <source>Sharpening model</source>
        <translation>Modelo de afinado</translation>
    </message>
    <message>
        <source>Its id, or the path of an .onnx file.</source>
        <translation>Su identificador, o la ruta de un archivo .onnx.</translation>
    </message>
    <message>
        <source>Sharpened</source>
        <translation>Afinado</translation>
    </message>
    <message>
        <source>Ten bands in the order of their wavelength, reflectance × 10000.</source>
        <translation>Diez bandas en el orden de su longitud de onda, reflectancia × 10000.</translation>
    </message>
    <message>
        <source>Brings the bands of 20 m of a Sentinel-2 composite (B05, B06, B07, B8A, B11, B12) to 10 m, guided by those of 10 m. The mean of every pixel of 20 m stays what it is.

A small model of ours comes with the plugin. DSen2-lite (superresolve_graph.pb of sentinel-tree-cover), which “Import a model” takes, is better. It was made for B11 and B12 at 40 m; that the means of 20 m are kept makes up for it.</source>
        <translation>Lleva a 10 m las bandas de 20 m de una composición Sentinel-2 (B05, B06, B07, B8A, B11, B12), guiadas por las de 10 m. La media de cada píxel de 20 m sigue siendo la que es.

Con el complemento viene un pequeño modelo nuestro. DSen2-lite (superresolve_graph.pb de sentinel-tree-cover), que toma «Importar un modelo», es mejor. Se hizo para B11 y B12 a 40 m; conservar las medias de 20 m lo compensa.</translation>
    </message>
</context>
<context>
    <name>StorageGroup</name>
    <message>
        <source>On this computer</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Mapas</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Import a model…</source>
        <translation>Importar un modelo…</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Caché</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Measure the cache of POPCORN</source>
        <translation>Medir la caché de POPCORN</translation>
    </message>
    <message>
        <source>Clear the cache of POPCORN</source>
        <translation>Vaciar la caché de POPCORN</translation>
    </message>
    <message>
        <source>{size} MB: what interrupted runs have finished</source>
        <translation>{size} MB: lo que terminaron ejecuciones interrumpidas</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacía</translation>
    </message>
    <message>
        <source>built-up</source>
        <translation>edificado</translation>
    </message>
    <message>
        <source>occupancy</source>
        <translation>ocupación</translation>
    </message>
    <message>
        <source>population</source>
        <translation>población</translation>
    </message>
    <message>
        <source>urban land</source>
        <translation>suelo urbano</translation>
    </message>
    <message>
        <source>urban change</source>
        <translation>cambio urbano</translation>
    </message>
    <message>
        <source>sharpening</source>
        <translation>afinado</translation>
    </message>
    <message>
        <source>tree cover</source>
        <translation>cubierta arbórea</translation>
    </message>
</context>
<context>
    <name>SupportGroup</name>
    <message>
        <source>Support</source>
        <translation>Soporte</translation>
    </message>
    <message>
        <source>Copy report for support</source>
        <translation>Copiar informe para soporte</translation>
    </message>
    <message>
        <source>Versions, device, models and a measured tiny run. Personal folders are left out.</source>
        <translation>Versiones, procesador, modelos y un cálculo pequeño medido. Se omiten las carpetas personales.</translation>
    </message>
    <message>
        <source>Asking the engine…</source>
        <translation>Consultando el motor…</translation>
    </message>
    <message>
        <source>Report on POPCORN</source>
        <translation>Informe sobre POPCORN</translation>
    </message>
    <message>
        <source>Copied, {lines} lines: paste it into your message.</source>
        <translation>Copiado, {lines} líneas: péguelo en su mensaje.</translation>
    </message>
</context>
<context>
    <name>TerrainAlgorithm</name>
    <message>
        <source>Terrain: elevation, slope, aspect</source>
        <translation>Relieve: elevación, pendiente, orientación</translation>
    </message>
    <message>
        <source>terrain,elevation,dem,slope,aspect,copernicus,glo-30,relief</source>
        <translation>relieve,elevación,mde,pendiente,orientación,copernicus,glo-30,terreno</translation>
    </message>
    <message>
        <source>Draw an extent or choose a layer of polygons: the result is one raster of 10 m with the elevation, the slope and the direction that the slope faces, on the same grid as the composites of “Download imagery” for the same area.

The elevations are those of Copernicus GLO-30, the tops of buildings and trees included, or of a raster of your own. Slope and aspect are reckoned on the pixels of the elevations, in metres on the ground and from true north, at every latitude. Flat ground and water have no aspect; the open sea has no data.</source>
        <translation>Dibuje una extensión o elija una capa de polígonos: el resultado es un ráster de 10 m con la elevación, la pendiente y la dirección hacia la que mira la pendiente, en la misma cuadrícula que los compuestos de «Descargar imágenes» para la misma zona.

Las elevaciones son las de Copernicus GLO-30, incluidas las cimas de edificios y árboles, o las de un ráster propio. La pendiente y la orientación se calculan sobre los píxeles de las elevaciones, en metros sobre el terreno y desde el norte verdadero, a cualquier latitud. El terreno llano y el agua no tienen orientación; el mar abierto no tiene datos.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Planetary Computer</source>
        <translation>Planetary Computer</translation>
    </message>
    <message>
        <source>Earth Search</source>
        <translation>Earth Search</translation>
    </message>
    <message>
        <source>another STAC catalogue</source>
        <translation>otro catálogo STAC</translation>
    </message>
    <message>
        <source>Where Copernicus GLO-30 comes from. Another catalogue needs its address below.</source>
        <translation>De dónde viene Copernicus GLO-30. Otro catálogo necesita su dirección, más abajo.</translation>
    </message>
    <message>
        <source>Elevation of your own, instead</source>
        <translation>Elevación propia, en su lugar</translation>
    </message>
    <message>
        <source>Metres above the sea in the first band, in any coordinate reference system.</source>
        <translation>Metros sobre el mar en la primera banda, en cualquier sistema de coordenadas.</translation>
    </message>
    <message>
        <source>Address of the catalogue</source>
        <translation>Dirección del catálogo</translation>
    </message>
    <message>
        <source>Of a STAC API, such as https://example.org/stac/v1. Empty: that of the source.</source>
        <translation>De una API STAC, como https://example.org/stac/v1. Vacío: la de la fuente.</translation>
    </message>
    <message>
        <source>Collection of elevation</source>
        <translation>Colección de elevaciones</translation>
    </message>
    <message>
        <source>What the catalogue calls it. Empty: cop-dem-glo-30.</source>
        <translation>Cómo la llama el catálogo. Vacío: cop-dem-glo-30.</translation>
    </message>
    <message>
        <source>Name of the file there</source>
        <translation>Nombre del archivo allí</translation>
    </message>
    <message>
        <source>What the catalogue calls the file of a tile. Empty: data.</source>
        <translation>Cómo llama el catálogo al archivo de una tesela. Vacío: data.</translation>
    </message>
    <message>
        <source>Terrain</source>
        <translation>Relieve</translation>
    </message>
    <message>
        <source>Three bands: elevation in metres, slope in degrees, aspect in degrees clockwise from true north.</source>
        <translation>Tres bandas: elevación en metros, pendiente en grados, orientación en grados en sentido horario desde el norte verdadero.</translation>
    </message>
    <message>
        <source>Share of the area without elevation, in per cent</source>
        <translation>Parte de la zona sin elevación, en por ciento</translation>
    </message>
</context>
<context>
    <name>TestCredentialsAlgorithm</name>
    <message>
        <source>Test credentials</source>
        <translation>Probar credenciales</translation>
    </message>
    <message>
        <source>account,key,oauth,client,secret,copernicus,sentinel hub,quota</source>
        <translation>cuenta,clave,oauth,cliente,secreto,copernicus,sentinel hub,cuota</translation>
    </message>
    <message>
        <source>Tries an account of Copernicus Data Space or Sentinel Hub before a download: it asks for a token and for one pixel, which costs next to nothing. The log says in one sentence that the account works, or what is in the way: the key, the quota, this machine's clock, the proxy, a certificate, or the server.</source>
        <translation>Prueba una cuenta de Copernicus Data Space o Sentinel Hub antes de una descarga: pide un token y un solo píxel, lo que no cuesta casi nada. El registro dice en una frase que la cuenta funciona, o qué lo impide: la clave, la cuota, el reloj de este equipo, el proxy, un certificado o el servidor.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Whose account it is.</source>
        <translation>De quién es la cuenta.</translation>
    </message>
    <message>
        <source>Address of the service</source>
        <translation>Dirección del servicio</translation>
    </message>
    <message>
        <source>Of another Sentinel Hub service. Empty: that of the source.</source>
        <translation>De otro servicio Sentinel Hub. Vacío: la de la fuente.</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Qué resultó</translation>
    </message>
</context>
<context>
    <name>TrainChangeAlgorithm</name>
    <message>
        <source>Train a network of urban change</source>
        <translation>Entrenar una red de cambio urbano</translation>
    </message>
    <message>
        <source>train,training,learn,fine-tuning,urban,change,network,ercnn</source>
        <translation>entrenar,entrenamiento,aprender,ajuste fino,urbano,cambio,red,ercnn</translation>
    </message>
    <message>
        <source>Fits the network ERCNN-DRS to a place, with polygons where something changed in a period and where nothing did, or with labels that the statistics of its authors give. A fifth of the tiles is left out: they say when to end, and whether it helped. “Find urban change” takes the result.

Needs the packages for training (PyTorch): the first run offers to install them.</source>
        <translation>Ajusta la red ERCNN-DRS a un lugar, con polígonos donde algo cambió en un periodo y donde nada cambió, o con etiquetas que da la estadística de sus autores. Una quinta parte de las teselas se deja fuera: dicen cuándo terminar y si sirvió. «Encontrar el cambio urbano» toma el resultado.

Necesita los paquetes de entrenamiento (PyTorch): la primera ejecución ofrece instalarlos.</translation>
    </message>
    <message>
        <source>Folder of the series</source>
        <translation>Carpeta de la serie</translation>
    </message>
    <message>
        <source>Level 1C and gamma0 on the ellipsoid, as “Download an observation series” writes them.</source>
        <translation>Nivel 1C y gamma0 sobre el elipsoide, como los escribe «Descargar una serie de observaciones».</translation>
    </message>
    <message>
        <source>Network to begin with</source>
        <translation>Red de partida</translation>
    </message>
    <message>
        <source>ERCNN-DRS: its id, or the path of an .onnx file. Empty: random weights, for synthetic labels.</source>
        <translation>ERCNN-DRS: su identificador, o la ruta de un archivo .onnx. Vacío: pesos aleatorios, para etiquetas sintéticas.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>polygons</source>
        <translation>polígonos</translation>
    </message>
    <message>
        <source>synthetic: ENDISI × omnibus</source>
        <translation>sintéticas: ENDISI × ómnibus</translation>
    </message>
    <message>
        <source>Synthetic ones need a series of three windows in a row.</source>
        <translation>Las sintéticas necesitan una serie de tres ventanas seguidas.</translation>
    </message>
    <message>
        <source>Polygons</source>
        <translation>Polígonos</translation>
    </message>
    <message>
        <source>Where something changed, and where nothing did.</source>
        <translation>Donde algo cambió, y donde nada cambió.</translation>
    </message>
    <message>
        <source>From (day)</source>
        <translation>Desde (día)</translation>
    </message>
    <message>
        <source>Of the period that the polygons tell of. Empty: all.</source>
        <translation>Del periodo del que hablan los polígonos. Vacío: todo.</translation>
    </message>
    <message>
        <source>Up to before (day)</source>
        <translation>Hasta antes de (día)</translation>
    </message>
    <message>
        <source>This day is not part of the time. Empty: all.</source>
        <translation>Ese día no forma parte. Vacío: todo.</translation>
    </message>
    <message>
        <source>Name of the new model</source>
        <translation>Nombre del nuevo modelo</translation>
    </message>
    <message>
        <source>My urban change</source>
        <translation>Mi cambio urbano</translation>
    </message>
    <message>
        <source>Its id is made from it; a model of the same name is replaced.</source>
        <translation>De él sale su identificador; un modelo con el mismo nombre se reemplaza.</translation>
    </message>
    <message>
        <source>Stop after (minutes)</source>
        <translation>Parar tras (minutos)</translation>
    </message>
    <message>
        <source>The best so far is kept.</source>
        <translation>Se guarda lo mejor hasta entonces.</translation>
    </message>
    <message>
        <source>Passes over the tiles at most (epochs)</source>
        <translation>Pasadas como máximo por las teselas (épocas)</translation>
    </message>
    <message>
        <source>It ends earlier where the left-out tiles fit no better for 8 epochs.</source>
        <translation>Termina antes si las teselas dejadas fuera no mejoran durante 8 épocas.</translation>
    </message>
    <message>
        <source>Windows: length (days)</source>
        <translation>Ventanas: longitud (días)</translation>
    </message>
    <message>
        <source>As in “Find urban change”.</source>
        <translation>Como en «Encontrar el cambio urbano».</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>Semilla aleatoria</translation>
    </message>
    <message>
        <source>The same seed repeats the training.</source>
        <translation>La misma semilla repite el entrenamiento.</translation>
    </message>
    <message>
        <source>Report on the training</source>
        <translation>Informe del entrenamiento (en inglés)</translation>
    </message>
    <message>
        <source>A page with the loss of both kinds of tiles, epoch by epoch.</source>
        <translation>Una página con la pérdida de ambas clases de teselas, época a época.</translation>
    </message>
    <message>
        <source>Id of the model</source>
        <translation>Identificador del modelo</translation>
    </message>
    <message>
        <source>Loss of the left-out tiles before</source>
        <translation>Pérdida de las teselas dejadas fuera, antes</translation>
    </message>
    <message>
        <source>Loss of the left-out tiles after</source>
        <translation>Pérdida de las teselas dejadas fuera, después</translation>
    </message>
    <message>
        <source>Polygons and the field that is 1 where they changed are needed. Choose both.</source>
        <translation>Hacen falta polígonos y el campo que vale 1 donde cambiaron. Elija ambos.</translation>
    </message>
</context>
<context>
    <name>TrainOccupancyAlgorithm</name>
    <message>
        <source>Learn occupancy from a census</source>
        <translation>Aprender la ocupación de un censo</translation>
    </message>
    <message>
        <source>train,training,learn,occupancy,census,weakly supervised,popcorn,model</source>
        <translation>entrenar,entrenamiento,aprender,ocupación,censo,débilmente supervisado,popcorn,modelo</translation>
    </message>
    <message>
        <source>Census zones</source>
        <translation>Zonas censales</translation>
    </message>
    <message>
        <source>Polygons that lie whole on the imagery, with their number of people.</source>
        <translation>Polígonos enteros dentro de las imágenes, con su número de habitantes.</translation>
    </message>
    <message>
        <source>Name of the new model</source>
        <translation>Nombre del nuevo modelo</translation>
    </message>
    <message>
        <source>My occupancy</source>
        <translation>Mi ocupación</translation>
    </message>
    <message>
        <source>Its id is made from it; a model of the same name is replaced.</source>
        <translation>De él sale su identificador; un modelo con el mismo nombre se reemplaza.</translation>
    </message>
    <message>
        <source>Networks from different random starts. They agree where the counts taught them well.</source>
        <translation>Redes con comienzos aleatorios distintos. Concuerdan donde los números les enseñaron bien.</translation>
    </message>
    <message>
        <source>The log says after a few seconds how long it will take at most.</source>
        <translation>El registro dice tras unos segundos cuánto tardará como máximo.</translation>
    </message>
    <message>
        <source>It ends earlier where the left-out zones fit no better for 20 epochs.</source>
        <translation>Termina antes si las zonas apartadas no se ajustan mejor durante 20 épocas.</translation>
    </message>
    <message>
        <source>The same seed repeats the training.</source>
        <translation>La misma semilla repite el entrenamiento.</translation>
    </message>
    <message>
        <source>Keep the best so far when cancelled</source>
        <translation>Guardar lo mejor hasta ahora al cancelar</translation>
    </message>
    <message>
        <source>Cancel then ends the training and the model is there; else cancel leaves nothing.</source>
        <translation>Cancelar termina entonces el entrenamiento y el modelo queda; si no, cancelar no deja nada.</translation>
    </message>
    <message>
        <source>A page with the loss, the fit of the left-out zones, and what was used.</source>
        <translation>Una página con la pérdida, el ajuste de las zonas apartadas, y lo que se usó.</translation>
    </message>
    <message>
        <source>Id of the model</source>
        <translation>Identificador del modelo</translation>
    </message>
    <message>
        <source>1 where training was better than one rate, else 0</source>
        <translation>1 si entrenar fue mejor que una sola tasa, si no 0</translation>
    </message>
    <message>
        <source>Zones that were learnt from</source>
        <translation>Zonas de las que se aprendió</translation>
    </message>
    <message>
        <source>Training needs both sensors. Choose Sentinel-1 and Sentinel-2 rasters.</source>
        <translation>El entrenamiento necesita ambos sensores. Elija rásteres Sentinel-1 y Sentinel-2.</translation>
    </message>
    <message>
        <source>The model has no name. Give it one.</source>
        <translation>El modelo no tiene nombre. Déle uno.</translation>
    </message>
    <message>
        <source>Choose “{id}” as the occupancy model of “Map population”.</source>
        <translation>Elija «{id}» como modelo de ocupación de «Cartografiar la población».</translation>
    </message>
    <message>
        <source>Learns how many people live in a built-up pixel, from how places look and from the counts of census zones: a few tens of zones are enough to start, a few hundred are better. The result is an occupancy model that “Map population” uses.

A fifth of the zones is left out to see whether the training helps. Where it is not clearly better than one rate of people per built-up pixel, the model gives that rate, and the log and the report say so.

Needs the packages for training (PyTorch): the first run offers to install them.</source>
        <translation>Aprende cuántas personas viven en un píxel edificado, por el aspecto de los lugares y los números de zonas censales: unas decenas de zonas bastan para empezar, unos cientos son mejores. El resultado es un modelo de ocupación que usa «Cartografiar la población».

Una quinta parte de las zonas se aparta para ver si el entrenamiento ayuda. Donde no es claramente mejor que una sola tasa de habitantes por píxel edificado, el modelo da esa tasa, y el registro y el informe lo dicen.

Necesita los paquetes de entrenamiento (PyTorch): la primera ejecución ofrece instalarlos.</translation>
    </message>
    <message>
        <source>Networks to train (members)</source>
        <translation>Redes que entrenar (miembros)</translation>
    </message>
    <message>
        <source>Layers to train</source>
        <translation>Capas que entrenar</translation>
    </message>
    <message>
        <source>all on a GPU, the last ones on a CPU</source>
        <translation>todas en una GPU, las últimas en una CPU</translation>
    </message>
    <message>
        <source>the last ones (the head): minutes</source>
        <translation>las últimas (la cabeza): minutos</translation>
    </message>
    <message>
        <source>all: on a CPU, hours</source>
        <translation>todas: en una CPU, horas</translation>
    </message>
    <message>
        <source>Passes over the zones at most (epochs)</source>
        <translation>Pasadas por las zonas como máximo (épocas)</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>Semilla aleatoria</translation>
    </message>
    <message>
        <source>Stop after (minutes, 0: never)</source>
        <translation>Parar después de (minutos, 0: nunca)</translation>
    </message>
    <message>
        <source>Stops then and keeps the best so far.</source>
        <translation>Para entonces y guarda lo mejor hasta ahí.</translation>
    </message>
    <message>
        <source>Report of the training</source>
        <translation>Informe del aprendizaje (en inglés)</translation>
    </message>
</context>
<context>
    <name>TrainUrbanAlgorithm</name>
    <message>
        <source>Fine-tune an urban mask</source>
        <translation>Afinar una máscara urbana</translation>
    </message>
    <message>
        <source>train,fine-tune,learn,urban,mask,globalurbanmapper,labels,model</source>
        <translation>entrenar,afinar,aprender,urbano,máscara,globalurbanmapper,etiquetas,modelo</translation>
    </message>
    <message>
        <source>Teaches an imported GlobalUrbanMapper what urban land is in your place: from polygons, or from another mask. Its last layers learn, the others stay, so that a few windows of 2.5 km are enough. GlobalUrbanMapper 2.0 goes on learning to do without a sensor and under clouds.

A quarter of the windows is left out to see whether it helps; where it does not, the model stays as it was, and the log and the report say so.

Needs the packages for training (PyTorch): the first run offers to install them.</source>
        <translation>Enseña a un GlobalUrbanMapper importado qué es suelo urbano en su lugar: con polígonos, o con otra máscara. Aprenden sus últimas capas y las demás quedan, de modo que bastan unas pocas ventanas de 2,5 km. GlobalUrbanMapper 2.0 sigue aprendiendo a prescindir de un sensor y a ver bajo las nubes.

Una cuarta parte de las ventanas se aparta para ver si ayuda; si no, el modelo queda como estaba, y el registro y el informe lo dicen.

Necesita los paquetes de entrenamiento (PyTorch): la primera ejecución ofrece instalarlos.</translation>
    </message>
    <message>
        <source>Urban land there is: polygons</source>
        <translation>Suelo urbano que hay: polígonos</translation>
    </message>
    <message>
        <source>Without a field: they are urban, all else is not.</source>
        <translation>Sin campo: son urbanos, y todo lo demás no.</translation>
    </message>
    <message>
        <source>Field of the class</source>
        <translation>Campo de la clase</translation>
    </message>
    <message>
        <source>1 urban, 0 not; what no polygon covers is then unknown.</source>
        <translation>1 urbano, 0 no; lo que ningún polígono cubre es entonces desconocido.</translation>
    </message>
    <message>
        <source>Or a mask of it</source>
        <translation>O una máscara</translation>
    </message>
    <message>
        <source>1 urban, 0 not, no data unknown; on any grid.</source>
        <translation>1 urbano, 0 no, sin datos: desconocido; en cualquier cuadrícula.</translation>
    </message>
    <message>
        <source>Name of the new model</source>
        <translation>Nombre del nuevo modelo</translation>
    </message>
    <message>
        <source>My urban mask</source>
        <translation>Mi máscara urbana</translation>
    </message>
    <message>
        <source>Its id is made from it; a model of the same name is replaced.</source>
        <translation>De él sale su identificador; un modelo con el mismo nombre se reemplaza.</translation>
    </message>
    <message>
        <source>Passes over the windows (epochs)</source>
        <translation>Pasadas por las ventanas (épocas)</translation>
    </message>
    <message>
        <source>With few windows more passes are needed.</source>
        <translation>Con pocas ventanas hacen falta más pasadas.</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>Semilla aleatoria</translation>
    </message>
    <message>
        <source>The same seed repeats the training.</source>
        <translation>La misma semilla repite el entrenamiento.</translation>
    </message>
    <message>
        <source>Stop after (minutes, 0: never)</source>
        <translation>Parar después de (minutos, 0: nunca)</translation>
    </message>
    <message>
        <source>Stops then and keeps what was learnt.</source>
        <translation>Entonces para y guarda lo aprendido.</translation>
    </message>
    <message>
        <source>Report of the training</source>
        <translation>Informe del aprendizaje (en inglés)</translation>
    </message>
    <message>
        <source>A page with the loss, the windows left out, and what was used.</source>
        <translation>Una página con la pérdida, las ventanas apartadas y lo que se usó.</translation>
    </message>
    <message>
        <source>Id of the model</source>
        <translation>Identificador del modelo</translation>
    </message>
    <message>
        <source>IoU on windows left out, before</source>
        <translation>IoU de las ventanas apartadas, antes</translation>
    </message>
    <message>
        <source>IoU on windows left out, after</source>
        <translation>IoU de las ventanas apartadas, después</translation>
    </message>
    <message>
        <source>There is no model to begin with. Choose an imported GlobalUrbanMapper.</source>
        <translation>No hay modelo con el que empezar. Elija un GlobalUrbanMapper importado.</translation>
    </message>
    <message>
        <source>Labels are polygons or a mask, and one of them is needed. Give one of them.</source>
        <translation>Las etiquetas son polígonos o una máscara, y hace falta una de las dos. Dé una.</translation>
    </message>
    <message>
        <source>The model has no name. Give it one.</source>
        <translation>El modelo no tiene nombre. Déle uno.</translation>
    </message>
    <message>
        <source>Choose “{id}” as the model of “Map urban land”.</source>
        <translation>Elija «{id}» como modelo de «Cartografiar el suelo urbano».</translation>
    </message>
</context>
<context>
    <name>TreeCoverAlgorithm</name>
    <message>
        <source>Map tree cover</source>
        <translation>Cartografiar la cubierta arbórea</translation>
    </message>
    <message>
        <source>tree,forest,canopy,cover,deforestation,land use,change,sentinel,wri</source>
        <translation>árbol,bosque,dosel,cubierta,deforestación,uso del suelo,cambio,sentinel,wri</translation>
    </message>
    <message>
        <source>Tells how much of every pixel of 10 m is covered by trees, 0 to 100 %, from a year of imagery that “Monthly imagery” has made for it; with a second year also what has changed; and by zone.

The network is that of sentinel-tree-cover (Brandt et al. 2023), whose authors keep the file: “Import a model” reads it without TensorFlow.</source>
        <translation>Dice qué parte de cada píxel de 10 m está cubierta por árboles, de 0 a 100 %, a partir de un año de imágenes que «Imágenes mensuales» ha preparado; con un segundo año también qué ha cambiado; y por zona.

La red es la de sentinel-tree-cover (Brandt et al. 2023), cuyos autores guardan el archivo: «Importar un modelo» lo lee sin TensorFlow.</translation>
    </message>
    <message>
        <source>Series of the year</source>
        <translation>Serie del año</translation>
    </message>
    <message>
        <source>A folder that “Monthly imagery” made: quarters and the year, for tree cover; with Sentinel-1 and terrain.</source>
        <translation>Una carpeta hecha por «Imágenes mensuales»: trimestres y año, para la cubierta arbórea; con Sentinel-1 y relieve.</translation>
    </message>
    <message>
        <source>Series of an earlier year</source>
        <translation>Serie de un año anterior</translation>
    </message>
    <message>
        <source>Of the same area, to see what has changed since.</source>
        <translation>De la misma zona, para ver qué ha cambiado desde entonces.</translation>
    </message>
    <message>
        <source>Model of tree cover</source>
        <translation>Modelo de cubierta arbórea</translation>
    </message>
    <message>
        <source>Its id, or the path of an .onnx file.</source>
        <translation>Su identificador, o la ruta de un archivo .onnx.</translation>
    </message>
    <message>
        <source>Zones to measure</source>
        <translation>Zonas que medir</translation>
    </message>
    <message>
        <source>Polygons, such as of land use, that get their tree cover.</source>
        <translation>Polígonos, por ejemplo de uso del suelo, que reciben su cubierta arbórea.</translation>
    </message>
    <message>
        <source>Tree cover</source>
        <translation>Cubierta arbórea</translation>
    </message>
    <message>
        <source>Per cent, 255 no data; 15 % and less is 0, as its authors have it.</source>
        <translation>Por ciento, 255 sin datos; 15 % o menos es 0, como lo hacen sus autores.</translation>
    </message>
    <message>
        <source>Earlier tree cover</source>
        <translation>Cubierta arbórea anterior</translation>
    </message>
    <message>
        <source>The same of the earlier year.</source>
        <translation>Lo mismo del año anterior.</translation>
    </message>
    <message>
        <source>Change of tree cover</source>
        <translation>Cambio de la cubierta arbórea</translation>
    </message>
    <message>
        <source>Percentage points since the earlier year.</source>
        <translation>Puntos porcentuales desde el año anterior.</translation>
    </message>
    <message>
        <source>Zones with their tree cover</source>
        <translation>Zonas con su cubierta arbórea</translation>
    </message>
    <message>
        <source>The zones with their tree cover in per cent and km², and how it has changed.</source>
        <translation>Las zonas con su cubierta arbórea en por ciento y km², y cómo ha cambiado.</translation>
    </message>
    <message>
        <source>Mean tree cover (%)</source>
        <translation>Cubierta arbórea media (%)</translation>
    </message>
    <message>
        <source>A change needs two years. Choose the series of the earlier one.</source>
        <translation>Un cambio necesita dos años. Elija la serie del anterior.</translation>
    </message>
    <message>
        <source>The zones with their tree cover need zones. Choose a layer of polygons.</source>
        <translation>Las zonas con su cubierta arbórea necesitan zonas. Elija una capa de polígonos.</translation>
    </message>
    <message>
        <source>Tree cover in {zones}</source>
        <translation>Cubierta arbórea en {zones}</translation>
    </message>
    <message>
        <source>Tree cover needs the network {file}, which is not installed. Ask its authors for it at {address}, and bring it in with “Import a model”.</source>
        <translation>La cubierta arbórea necesita la red {file}, que no está instalada. Pídala a sus autores en {address}, y tráigala con «Importar un modelo».</translation>
    </message>
</context>
<context>
    <name>UrbanChangeAlgorithm</name>
    <message>
        <source>Find urban change</source>
        <translation>Encontrar el cambio urbano</translation>
    </message>
    <message>
        <source>urban,change,construction,built,demolition,time series,monitoring,date</source>
        <translation>urbano,cambio,construcción,edificado,demolición,serie temporal,seguimiento,fecha</translation>
    </message>
    <message>
        <source>Folder of the series</source>
        <translation>Carpeta de la serie</translation>
    </message>
    <message>
        <source>Least rise of the score</source>
        <translation>Aumento mínimo de la puntuación</translation>
    </message>
    <message>
        <source>How far apart the calm scores before and after must lie, from 0 to 1. Higher: fewer changes.</source>
        <translation>Cuánto deben distar las puntuaciones tranquilas de antes y después, de 0 a 1. Más alto: menos cambios.</translation>
    </message>
    <message>
        <source>Strength of change</source>
        <translation>Intensidad del cambio</translation>
    </message>
    <message>
        <source>When it changed</source>
        <translation>Cuándo cambió</translation>
    </message>
    <message>
        <source>Days since 1970-01-01: the middle between the last clear look before and the first after, and both of these.</source>
        <translation>Días desde 1970-01-01: la mitad entre la última vista clara de antes y la primera de después, y ambas.</translation>
    </message>
    <message>
        <source>Kind of change</source>
        <translation>Tipo de cambio</translation>
    </message>
    <message>
        <source>Built (hectares)</source>
        <translation>Construido (hectáreas)</translation>
    </message>
    <message>
        <source>Cleared (hectares)</source>
        <translation>Despejado (hectáreas)</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist. Choose another one.</source>
        <translation>La carpeta {folder} no existe. Elija otra.</translation>
    </message>
    <message>
        <source>Finds what was built or cleared within a series of acquisitions, and when. By default a built-up model maps every date; a pixel changed where its score is calm before a date and calm at another level after it, in at least five clear looks on each side.

The published network (ERCNN-DRS) and the statistics of its authors (ENDISI × omnibus) go in windows of half a year: the network shows a change about three months after it, the statistics when the window after it is whole.

Two maps, before and after, are compared by “Compare two dates”.</source>
        <translation>Encuentra lo que se construyó o despejó dentro de una serie de adquisiciones, y cuándo. Por defecto, un modelo de edificación cartografía cada fecha; un píxel cambió donde su puntuación está en calma antes de una fecha y en calma a otro nivel después, con al menos cinco vistas despejadas a cada lado.

La red publicada (ERCNN-DRS) y la estadística de sus autores (ENDISI × ómnibus) van por ventanas de medio año: la red muestra un cambio unos tres meses después; la estadística, cuando la ventana siguiente está completa.

Dos mapas, antes y después, se comparan con «Comparar dos fechas».</translation>
    </message>
    <message>
        <source>Every acquisition of one place with its cloud masks, as “Download an observation series” writes them. Built-up: Level 2A, and Sentinel-1 where there is some. Network: Level 1C, and gamma0 on the ellipsoid.</source>
        <translation>Cada adquisición de un lugar con sus máscaras de nubes, como las escribe «Descargar una serie de observaciones». Edificación: nivel 2A, y Sentinel-1 donde lo haya. Red: nivel 1C, y gamma0 sobre el elipsoide.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>steps in the built-up score</source>
        <translation>saltos de la puntuación de edificación</translation>
    </message>
    <message>
        <source>the network ERCNN-DRS</source>
        <translation>la red ERCNN-DRS</translation>
    </message>
    <message>
        <source>ENDISI × omnibus test</source>
        <translation>ENDISI × prueba ómnibus</translation>
    </message>
    <message>
        <source>The last two are published ones, as they are; the page has what each was measured to find.</source>
        <translation>Las dos últimas son publicadas, tal cual; la página dice lo que cada una encuentra según las mediciones.</translation>
    </message>
    <message>
        <source>Network of urban change</source>
        <translation>Red de cambio urbano</translation>
    </message>
    <message>
        <source>ERCNN-DRS, whose authors keep the files: its id, or the path of an .onnx file.</source>
        <translation>ERCNN-DRS, cuyos autores guardan los archivos: su identificador, o la ruta de un archivo .onnx.</translation>
    </message>
    <message>
        <source>Network: times the calm level</source>
        <translation>Red: veces el nivel de calma</translation>
    </message>
    <message>
        <source>A pixel changed where its likelihood is so many times the 99th percentile of the windows that share no day with its own.</source>
        <translation>Un píxel cambió donde su verosimilitud es tantas veces el percentil 99 de las ventanas que no comparten ningún día con la suya.</translation>
    </message>
    <message>
        <source>Windows: length (days)</source>
        <translation>Ventanas: longitud (días)</translation>
    </message>
    <message>
        <source>Of the network and the statistics. The network was trained on 182.</source>
        <translation>De la red y la estadística. La red se entrenó con 182.</translation>
    </message>
    <message>
        <source>Windows: one every so many steps</source>
        <translation>Ventanas: una cada tantos pasos</translation>
    </message>
    <message>
        <source>A step is two days in which there is an acquisition.</source>
        <translation>Un paso son dos días en los que hay una adquisición.</translation>
    </message>
    <message>
        <source>Statistics as published</source>
        <translation>Estadística tal como se publicó</translation>
    </message>
    <message>
        <source>As the authors' code has it, its quirks included. Else real looks only, each orbit by itself, and changes that the window after them confirms.</source>
        <translation>Como en el código de los autores, con sus peculiaridades. Si no: solo vistas reales, cada órbita por separado, y cambios que la ventana siguiente confirma.</translation>
    </message>
    <message>
        <source>First step (day)</source>
        <translation>Primer paso (día)</translation>
    </message>
    <message>
        <source>Such as 2019-01-01. Empty: the first acquisition, or as the folder below has it.</source>
        <translation>Por ejemplo 2019-01-01. Vacío: la primera adquisición, o como diga la carpeta de abajo.</translation>
    </message>
    <message>
        <source>Folder to go on from</source>
        <translation>Carpeta desde la que seguir</translation>
    </message>
    <message>
        <source>Keeps what is computed. The next run on a longer series computes only what is new or has changed, and says what.</source>
        <translation>Guarda lo calculado. La siguiente ejecución sobre una serie más larga calcula solo lo nuevo o lo cambiado, y dice qué.</translation>
    </message>
    <message>
        <source>Zones to count by</source>
        <translation>Zonas de recuento</translation>
    </message>
    <message>
        <source>Polygons; each gets its hectares built and cleared, and when.</source>
        <translation>Polígonos; cada uno recibe sus hectáreas construidas y despejadas, y cuándo.</translation>
    </message>
    <message>
        <source>The rise of the score, below 0 its fall; or the highest likelihood. Further bands: the clear looks behind it, the radar's rise or the age of the oldest value.</source>
        <translation>La subida de la puntuación, bajo 0 su bajada; o la verosimilitud más alta. Otras bandas: las vistas despejadas, la subida del radar o la edad del valor más antiguo.</translation>
    </message>
    <message>
        <source>No change, built, cleared, other surface, changed, too few clear looks, or edge of the imagery; 255 where no date shows the ground.</source>
        <translation>Sin cambio, construido, despejado, otra superficie, cambiado, demasiado pocas vistas despejadas o borde de las imágenes; 255 donde ninguna fecha muestra el suelo.</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Ventanas</translation>
    </message>
    <message>
        <source>One band for each window, to be played in time. Of the network and the statistics.</source>
        <translation>Una banda por ventana, para reproducir en el tiempo. De la red y la estadística.</translation>
    </message>
    <message>
        <source>Zones with their changes</source>
        <translation>Zonas con sus cambios</translation>
    </message>
    <message>
        <source>The zones with their hectares, the median day, and the clear looks behind it.</source>
        <translation>Las zonas con sus hectáreas, el día mediano y las vistas despejadas.</translation>
    </message>
    <message>
        <source>Report on urban change</source>
        <translation>Informe sobre el cambio urbano (en inglés)</translation>
    </message>
    <message>
        <source>A page to read or print: areas per year and per zone, and the windows.</source>
        <translation>Una página para leer o imprimir: superficies por año y por zona, y las ventanas.</translation>
    </message>
    <message>
        <source>Changed, of unknown kind (hectares)</source>
        <translation>Cambiado, de tipo desconocido (hectáreas)</translation>
    </message>
    <message>
        <source>The zones with their changes need zones. Choose a layer of polygons.</source>
        <translation>Las zonas con sus cambios necesitan zonas. Elija una capa de polígonos.</translation>
    </message>
    <message>
        <source>Steps in the built-up score have no windows. Leave that output out.</source>
        <translation>Los saltos de la puntuación de edificación no tienen ventanas. Deje esa salida vacía.</translation>
    </message>
    <message>
        <source>Urban change in {zones}</source>
        <translation>Cambio urbano en {zones}</translation>
    </message>
    <message>
        <source>Windows of change</source>
        <translation>Ventanas de cambio</translation>
    </message>
</context>
<context>
    <name>UrbanMaskAlgorithm</name>
    <message>
        <source>Map urban land</source>
        <translation>Cartografiar el suelo urbano</translation>
    </message>
    <message>
        <source>urban,city,land cover,mask,settlement,sentinel,globalurbanmapper,growth</source>
        <translation>urbano,ciudad,cobertura del suelo,máscara,asentamiento,sentinel,globalurbanmapper,crecimiento</translation>
    </message>
    <message>
        <source>Step from window to window (pixels)</source>
        <translation>Paso de ventana a ventana (píxeles)</translation>
    </message>
    <message>
        <source>Zones to measure</source>
        <translation>Zonas que medir</translation>
    </message>
    <message>
        <source>Polygons that get their area of urban land.</source>
        <translation>Polígonos que reciben su superficie de suelo urbano.</translation>
    </message>
    <message>
        <source>Urban land</source>
        <translation>Suelo urbano</translation>
    </message>
    <message>
        <source>1 urban, 0 not, 255 no data; a band for each year.</source>
        <translation>1 urbano, 0 no, 255 sin datos; una banda por año.</translation>
    </message>
    <message>
        <source>Probability of urban land</source>
        <translation>Probabilidad de suelo urbano</translation>
    </message>
    <message>
        <source>0 to 1; above 0.5 is urban. A band for each year.</source>
        <translation>0 a 1; por encima de 0,5 es urbano. Una banda por año.</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Visto por</translation>
    </message>
    <message>
        <source>What each pixel was seen by: Sentinel-2, which passes.</source>
        <translation>Qué vio cada píxel: Sentinel-2, qué pasadas.</translation>
    </message>
    <message>
        <source>Urban since</source>
        <translation>Urbano desde</translation>
    </message>
    <message>
        <source>The year from which on a pixel is urban; needs the imagery of several years.</source>
        <translation>El año desde el que un píxel es urbano; necesita imágenes de varios años.</translation>
    </message>
    <message>
        <source>Zones with their urban land</source>
        <translation>Zonas con su suelo urbano</translation>
    </message>
    <message>
        <source>The zones with the area and the share of urban land in each year.</source>
        <translation>Las zonas con la superficie y la parte de suelo urbano de cada año.</translation>
    </message>
    <message>
        <source>Urban land of the last year (km²)</source>
        <translation>Suelo urbano del último año (km²)</translation>
    </message>
    <message>
        <source>The zones with their urban land need zones. Choose a layer of polygons.</source>
        <translation>Las zonas con su suelo urbano necesitan zonas. Elija una capa de polígonos.</translation>
    </message>
    <message>
        <source>Urban land in {zones}</source>
        <translation>Suelo urbano en {zones}</translation>
    </message>
    <message>
        <source>Tells urban land from other land, in pixels of 10 m, for one year or several: streets and yards between the buildings are urban land too. The model is GlobalUrbanMapper, whose file you bring yourself (see “Import a model”); it sees Sentinel-2, both passes of Sentinel-1, and terrain.

With GlobalUrbanMapper 2.0 Sentinel-2 or Sentinel-1 may be missing, in all or where it was cloudy; the log and the map “Seen by” say what each pixel was seen by. Of several years you get a band for each, and from which year on a pixel is urban.

Without a model, urban land is grown from the scores of the built-up model, which is coarser: the log and the layer say so.</source>
        <translation>Distingue el suelo urbano del resto, en píxeles de 10 m, de uno o varios años: las calles y los patios entre los edificios también lo son. El modelo es GlobalUrbanMapper, cuyo archivo trae usted (véase «Importar un modelo»); ve Sentinel-2, ambas pasadas de Sentinel-1 y el relieve.

Con GlobalUrbanMapper 2.0 puede faltar Sentinel-2 o Sentinel-1, del todo o donde había nubes; el registro y el mapa «Visto por» dicen qué vio cada píxel. De varios años se obtiene una banda por cada uno, y desde qué año un píxel es urbano.

Sin modelo, el suelo urbano se extiende a partir de las puntuaciones del modelo de lo edificado, que es más burdo: el registro y la capa lo dicen.</translation>
    </message>
    <message>
        <source>Urban land, grown from built-up scores</source>
        <translation>Suelo urbano, extendido desde las puntuaciones de lo edificado</translation>
    </message>
    <message>
        <source>Patches to train on</source>
        <translation>Teselas para entrenar</translation>
    </message>
    <message>
        <source>Gets image_… and label_… for each whole window of 256 pixels, for other tools.</source>
        <translation>Recibe image_… y label_… de cada ventana entera de 256 píxeles, para otras herramientas.</translation>
    </message>
    <message>
        <source>The model sees windows of 256 pixels, and where two meet there may be a seam. 128 lets them overlap and removes it, for four times the work; 256 is as its authors do.</source>
        <translation>El modelo ve ventanas de 256 píxeles, y donde dos se tocan puede haber una costura. 128 hace que se solapen y la elimina, con cuatro veces el trabajo; 256 es lo que hacen sus autores.</translation>
    </message>
    <message>
        <source>A mask for each year</source>
        <translation>Una máscara por año</translation>
    </message>
    <message>
        <source>Gets a file for each year, which play in QGIS's temporal controller.</source>
        <translation>Recibe un archivo por año, que se reproducen en el controlador temporal de QGIS.</translation>
    </message>
    <message>
        <source>Urban land {year}</source>
        <translation>Suelo urbano {year}</translation>
    </message>
</context>
<context>
    <name>UrbanMaskForPlaceChain</name>
    <message>
        <source>Urban mask for a place and a year</source>
        <translation>Máscara urbana de un lugar y un año</translation>
    </message>
    <message>
        <source>chain,model,download,urban,mask,city,sentinel,workflow,year</source>
        <translation>cadena,modelo,descarga,urbano,máscara,ciudad,sentinel,flujo de trabajo,año</translation>
    </message>
    <message>
        <source>Give a place and a year: the imagery of the whole year is downloaded, both passes of Sentinel-1 apart, and the terrain, and urban land is mapped from them. Three steps in one go.

For several years write them in place of the season, such as “2019, 2021, 2023”: each gets a mask, and “Urban since” says which year a pixel became urban in.

Without a model of urban land (GlobalUrbanMapper, whose file you bring yourself), urban land is grown from built-up scores, which is coarser.</source>
        <translation>Dé un lugar y un año: se descargan las imágenes de todo el año, los dos pases de Sentinel-1 por separado, y el relieve, y a partir de ellos se cartografía el suelo urbano. Tres pasos de una vez.

Para varios años escríbalos en lugar de la estación, como «2019, 2021, 2023»: cada uno recibe una máscara, y «Urbano desde» dice en qué año un píxel pasó a ser urbano.

Sin un modelo de suelo urbano (GlobalUrbanMapper, cuyo archivo aporta usted), el suelo urbano crece a partir de las puntuaciones de edificación, lo que es más tosco.</translation>
    </message>
    <message>
        <source>Season, or several years</source>
        <translation>Estación, o varios años</translation>
    </message>
    <message>
        <source>Load the imagery too</source>
        <translation>Cargar también las imágenes</translation>
    </message>
    <message>
        <source>Terrain</source>
        <translation>Relieve</translation>
    </message>
    <message>
        <source>Folder of the imagery</source>
        <translation>Carpeta de las imágenes</translation>
    </message>
    <message>
        <source>Address of the catalogue of elevation</source>
        <translation>Dirección del catálogo de elevaciones</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>{file} cannot be written or read: {reason}.</source>
        <translation>{file} no se puede escribir o leer: {reason}.</translation>
    </message>
    <message>
        <source>It failed unexpectedly ({error}). The log panel POPCORN has more.</source>
        <translation>Falló de forma inesperada ({error}). El panel de registro POPCORN dice más.</translation>
    </message>
</context>
<context>
    <name>ZoneCountsAlgorithm</name>
    <message>
        <source>Counts for zones</source>
        <translation>Conteos para zonas</translation>
    </message>
    <message>
        <source>areal interpolation,census,counts,points,addresses,boundaries,margin of error,standard error,sum</source>
        <translation>interpolación areal,censo,conteos,puntos,direcciones,límites,margen de error,error estándar,suma</translation>
    </message>
    <message>
        <source>Gives zones the people of another layer: points (households, addresses) by the zone that holds them, polygons of other borders by the share of their area. Nobody is lost: the log says how many live in the zones, and how many in none.

With errors of the counts every zone gets its standard deviation, √Σ w² σ². People are taken to be spread evenly inside a polygon; where a map knows better, rescale it to the polygons and sum it to the zones.</source>
        <translation>Da a unas zonas los habitantes de otra capa: los puntos (hogares, direcciones) según la zona que los contiene, los polígonos de otros límites según la parte de su superficie. Nadie se pierde: el registro dice cuántos viven en las zonas y cuántos en ninguna.

Con los errores de los conteos cada zona recibe su desviación estándar, √Σ w² σ². Se supone que los habitantes se reparten por igual dentro de un polígono; si un mapa sabe más, ajústelo a los polígonos y súmelo por zonas.</translation>
    </message>
    <message>
        <source>Points or polygons with counts</source>
        <translation>Puntos o polígonos con conteos</translation>
    </message>
    <message>
        <source>Polygons must not overlap each other.</source>
        <translation>Los polígonos no deben superponerse.</translation>
    </message>
    <message>
        <source>Field with the count of people</source>
        <translation>Campo con el número de habitantes</translation>
    </message>
    <message>
        <source>Empty, only for points: each is one.</source>
        <translation>Vacío, solo para puntos: cada uno cuenta uno.</translation>
    </message>
    <message>
        <source>The zones then get the standard deviation of their people.</source>
        <translation>Las zonas reciben entonces la desviación estándar de sus habitantes.</translation>
    </message>
    <message>
        <source>Zones that get the people</source>
        <translation>Zonas que reciben los habitantes</translation>
    </message>
    <message>
        <source>Polygons that do not overlap.</source>
        <translation>Polígonos que no se superponen.</translation>
    </message>
    <message>
        <source>Zones with their people</source>
        <translation>Zonas con sus habitantes</translation>
    </message>
    <message>
        <source>The zones with people, their standard deviation, and how much of each is covered.</source>
        <translation>Las zonas con habitantes, su desviación estándar y la parte cubierta de cada una.</translation>
    </message>
    <message>
        <source>People in the layer</source>
        <translation>Habitantes de la capa</translation>
    </message>
    <message>
        <source>People in the zones</source>
        <translation>Habitantes en las zonas</translation>
    </message>
    <message>
        <source>People in none of the zones</source>
        <translation>Habitantes en ninguna zona</translation>
    </message>
    <message>
        <source>People in {zones}</source>
        <translation>Habitantes en {zones}</translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message>
        <source>A POPCORN algorithm is running.</source>
        <translation>Un algoritmo POPCORN está en marcha.</translation>
    </message>
    <message>
        <source>A standard deviation needs at least two maps, and this job computes one.</source>
        <translation>Una desviación estándar necesita al menos dos mapas, y esta tarea calcula uno.</translation>
    </message>
    <message>
        <source>Add the {missing} rasters, or choose another model.</source>
        <translation>Añada los rásteres {missing}, o elija otro modelo.</translation>
    </message>
    <message>
        <source>Another QGIS is setting up the engine right now.</source>
        <translation>Otro QGIS está instalando el motor en este momento.</translation>
    </message>
    <message>
        <source>Assign one (Raster › Projections › Assign Projection) and run again.</source>
        <translation>Asigne uno (Ráster › Proyecciones › Asignar proyección) y ejecute de nuevo.</translation>
    </message>
    <message>
        <source>Average it to 10 m in the local UTM zone (Raster › Projections › Warp, with the resampling method Average).</source>
        <translation>Promédielo a 10 m en la zona UTM local (Ráster › Proyecciones › Combar, con remuestreo Promedio).</translation>
    </message>
    <message>
        <source>Check it in QGIS under Settings ▸ Options ▸ Network, or install from a folder of wheels.</source>
        <translation>Revíselo en QGIS en Configuración ▸ Opciones ▸ Red, o instale desde una carpeta de paquetes.</translation>
    </message>
    <message>
        <source>Check that both show the same place and that their coordinate reference systems are right.</source>
        <translation>Compruebe que ambos muestran el mismo lugar y que sus sistemas de coordenadas son correctos.</translation>
    </message>
    <message>
        <source>Check that the layer overlaps the imagery, lower the minimum score, or give a rate.</source>
        <translation>Compruebe que la capa cubre las imágenes, baje la puntuación mínima, o dé una tasa.</translation>
    </message>
    <message>
        <source>Check the address and the connection, or run it again later.</source>
        <translation>Compruebe la dirección y la conexión, o ejecute de nuevo más tarde.</translation>
    </message>
    <message>
        <source>Check the area's coordinate reference system, or draw it again.</source>
        <translation>Compruebe el sistema de coordenadas del área, o dibújela de nuevo.</translation>
    </message>
    <message>
        <source>Check the connection and the proxy, try again, or install from a folder of wheels.</source>
        <translation>Compruebe la conexión y el proxy, inténtelo de nuevo, o instale desde una carpeta de paquetes.</translation>
    </message>
    <message>
        <source>Check the coordinate reference systems of both layers, or select the zones near the raster.</source>
        <translation>Compruebe los sistemas de coordenadas de ambas capas, o seleccione las zonas cercanas al ráster.</translation>
    </message>
    <message>
        <source>Check the field of the counts, and that zones and maps show the same place.</source>
        <translation>Compruebe el campo de los números, y que zonas y mapas muestran el mismo lugar.</translation>
    </message>
    <message>
        <source>Check the index that pip is configured to use, or install from a folder of wheels.</source>
        <translation>Compruebe el índice que usa pip, o instale desde una carpeta de paquetes.</translation>
    </message>
    <message>
        <source>Check the job's parameters.</source>
        <translation>Compruebe los parámetros de la tarea.</translation>
    </message>
    <message>
        <source>Check the job's text.</source>
        <translation>Compruebe el texto de la tarea.</translation>
    </message>
    <message>
        <source>Check the names of its collections, or run it again later.</source>
        <translation>Compruebe los nombres de sus colecciones, o ejecute de nuevo más tarde.</translation>
    </message>
    <message>
        <source>Check the network and the proxy settings.</source>
        <translation>Compruebe los ajustes de red y proxy.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Compruebe la ruta.</translation>
    </message>
    <message>
        <source>Check the proxy settings.</source>
        <translation>Compruebe los ajustes del proxy.</translation>
    </message>
    <message>
        <source>Check who may write there, or set POPCORN_DATA to another folder.</source>
        <translation>Compruebe quién puede escribir ahí, o ponga POPCORN_DATA en otra carpeta.</translation>
    </message>
    <message>
        <source>Check who may write to that folder.</source>
        <translation>Compruebe quién puede escribir en esa carpeta.</translation>
    </message>
    <message>
        <source>Choose Sentinel rasters, or a folder of L2A products (.SAFE), GeoTIFFs or Earth Engine exports.</source>
        <translation>Elija rásteres Sentinel, o una carpeta de productos L2A (.SAFE), GeoTIFF o exportaciones de Earth Engine.</translation>
    </message>
    <message>
        <source>Choose a Sentinel-2 raster, a Sentinel-1 raster, or both.</source>
        <translation>Elija un ráster Sentinel-2, un ráster Sentinel-1, o ambos.</translation>
    </message>
    <message>
        <source>Choose a band from 1 to {count}.</source>
        <translation>Elija una banda de 1 a {count}.</translation>
    </message>
    <message>
        <source>Choose a built-up model, or type the rate in.</source>
        <translation>Elija un modelo de edificación, o escriba la tasa.</translation>
    </message>
    <message>
        <source>Choose a census layer that overlaps the imagery, or give a rate.</source>
        <translation>Elija una capa de censo que cubra las imágenes, o dé una tasa.</translation>
    </message>
    <message>
        <source>Choose a file that exists and run again.</source>
        <translation>Elija un archivo que exista y ejecute de nuevo.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to, on a disk with free space.</source>
        <translation>Elija una carpeta en la que pueda escribir, en un disco con espacio libre.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to.</source>
        <translation>Elija una carpeta en la que pueda escribir.</translation>
    </message>
    <message>
        <source>Choose a layer of polygons.</source>
        <translation>Elija una capa de polígonos.</translation>
    </message>
    <message>
        <source>Choose a layer with polygons, or clear its filter or selection.</source>
        <translation>Elija una capa con polígonos, o quite su filtro o selección.</translation>
    </message>
    <message>
        <source>Choose a model file that this plugin wrote, or import the original again.</source>
        <translation>Elija un archivo de modelo escrito por este complemento, o importe de nuevo el original.</translation>
    </message>
    <message>
        <source>Choose a model for {role}.</source>
        <translation>Elija un modelo para {role}.</translation>
    </message>
    <message>
        <source>Choose a name that ends in .tif.</source>
        <translation>Elija un nombre que termine en .tif.</translation>
    </message>
    <message>
        <source>Choose a population raster: only counts of people can be summed.</source>
        <translation>Elija un ráster de población: solo se pueden sumar números de habitantes.</translation>
    </message>
    <message>
        <source>Choose a smaller area, or map it in parts.</source>
        <translation>Elija un área menor, o cartografíela por partes.</translation>
    </message>
    <message>
        <source>Choose a terrain-corrected collection, such as sentinel-1-rtc of the Planetary Computer.</source>
        <translation>Elija una colección con corrección del terreno, como sentinel-1-rtc de Planetary Computer.</translation>
    </message>
    <message>
        <source>Choose a whole number from 0 on.</source>
        <translation>Elija un número entero desde 0.</translation>
    </message>
    <message>
        <source>Choose a year up to {year}, or a season that has begun.</source>
        <translation>Elija un año hasta {year}, o una estación que haya empezado.</translation>
    </message>
    <message>
        <source>Choose an area between 80° S and 84° N.</source>
        <translation>Elija un área entre 80° S y 84° N.</translation>
    </message>
    <message>
        <source>Choose an extent inside the first raster, or leave it empty to map everything.</source>
        <translation>Elija una extensión dentro del primer ráster, o déjela vacía para cartografiar todo.</translation>
    </message>
    <message>
        <source>Choose an occupancy model, type a rate in, or give a census layer to fit it to.</source>
        <translation>Elija un modelo de ocupación, escriba una tasa, o dé una capa de censo para ajustarla.</translation>
    </message>
    <message>
        <source>Choose another folder for the composites.</source>
        <translation>Elija otra carpeta para las composiciones.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Choose another model, or run “Engine information” and report what it says.</source>
        <translation>Elija otro modelo, o ejecute «Comprobar el motor» e informe de lo que dice.</translation>
    </message>
    <message>
        <source>Choose another name for the output.</source>
        <translation>Elija otro nombre para la salida.</translation>
    </message>
    <message>
        <source>Choose another one, such as EPSG:4326.</source>
        <translation>Elija otro, como EPSG:4326.</translation>
    </message>
    <message>
        <source>Choose at least one season, the whole year, or a date range.</source>
        <translation>Elija al menos una estación, el año entero, o un periodo.</translation>
    </message>
    <message>
        <source>Choose each member once: doubled members would understate the standard deviation.</source>
        <translation>Elija cada miembro una sola vez: miembros repetidos subestimarían la desviación estándar.</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>Elija uno de ellos.</translation>
    </message>
    <message>
        <source>Choose one of these.</source>
        <translation>Elija uno de estos.</translation>
    </message>
    <message>
        <source>Choose one of: {known}; or give the path of an .onnx file.</source>
        <translation>Elija uno de: {known}; o dé la ruta de un archivo .onnx.</translation>
    </message>
    <message>
        <source>Choose one or more population maps.</source>
        <translation>Elija uno o más mapas de población.</translation>
    </message>
    <message>
        <source>Choose other dates or another extent, and check that the rasters cover it.</source>
        <translation>Elija otras fechas u otra extensión, y compruebe que los rásteres la cubren.</translation>
    </message>
    <message>
        <source>Choose the built-up extractor, a POPCORN member or Bourbon.</source>
        <translation>Elija el extractor de edificado, un miembro POPCORN o Bourbon.</translation>
    </message>
    <message>
        <source>Choose the field that holds the census counts.</source>
        <translation>Elija el campo que contiene los números del censo.</translation>
    </message>
    <message>
        <source>Choose the file that belongs to it.</source>
        <translation>Elija el archivo que le corresponde.</translation>
    </message>
    <message>
        <source>Choose the layer again.</source>
        <translation>Elija la capa de nuevo.</translation>
    </message>
    <message>
        <source>Close other programs, choose a smaller extent, or lower the memory that the job may use.</source>
        <translation>Cierre otros programas, elija una extensión menor, o baje la memoria que la tarea puede usar.</translation>
    </message>
    <message>
        <source>Close other programs, or lower the memory that the job may use.</source>
        <translation>Cierre otros programas, o baje la memoria que la tarea puede usar.</translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation>Cópielo o descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>Correct it first (in SNAP: Range Doppler Terrain Correction), or take a corrected product.</source>
        <translation>Corríjalo primero (en SNAP: Range Doppler Terrain Correction), o tome un producto corregido.</translation>
    </message>
    <message>
        <source>Correct the count, or empty it where it is unknown, or choose another field.</source>
        <translation>Corrija el número, o vacíelo donde se desconoce, o elija otro campo.</translation>
    </message>
    <message>
        <source>Correct the outlines, or select zones of one level only.</source>
        <translation>Corrija los contornos, o seleccione zonas de un solo nivel.</translation>
    </message>
    <message>
        <source>Counting the people</source>
        <translation>Contando los habitantes</translation>
    </message>
    <message>
        <source>Create it, or choose another folder.</source>
        <translation>Créela, o elija otra carpeta.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Download it again, or move it out of the folder.</source>
        <translation>Descárguelo de nuevo, o sáquelo de la carpeta.</translation>
    </message>
    <message>
        <source>Download or copy the file again.</source>
        <translation>Descargue o copie el archivo de nuevo.</translation>
    </message>
    <message>
        <source>Download or train the model again.</source>
        <translation>Descargue o entrene el modelo de nuevo.</translation>
    </message>
    <message>
        <source>Download or unpack it again.</source>
        <translation>Descárguelo o descomprímalo de nuevo.</translation>
    </message>
    <message>
        <source>Download the file itself.</source>
        <translation>Descargue el propio archivo.</translation>
    </message>
    <message>
        <source>Downloading {address}</source>
        <translation>Descargando {address}</translation>
    </message>
    <message>
        <source>Draw an extent, or choose a layer with polygons.</source>
        <translation>Dibuje una extensión, o elija una capa con polígonos.</translation>
    </message>
    <message>
        <source>Earth Engine exports do not say of which year they are.</source>
        <translation>Las exportaciones de Earth Engine no dicen de qué año son.</translation>
    </message>
    <message>
        <source>Enter them in QGIS under Settings ▸ Options ▸ Network, and set up again.</source>
        <translation>Escríbalos en QGIS en Configuración ▸ Opciones ▸ Red, e instale de nuevo.</translation>
    </message>
    <message>
        <source>Export the raster that you need as GeoTIFF.</source>
        <translation>Exporte el ráster que necesita como GeoTIFF.</translation>
    </message>
    <message>
        <source>First pass: the built-up sum of the zones.</source>
        <translation>Primera pasada: la suma de edificado de las zonas.</translation>
    </message>
    <message>
        <source>Free some space or choose an output folder on another disk.</source>
        <translation>Libere espacio o elija una carpeta de salida en otro disco.</translation>
    </message>
    <message>
        <source>Free some space, or choose a folder on another disk.</source>
        <translation>Libere espacio, o elija una carpeta en otro disco.</translation>
    </message>
    <message>
        <source>Free some space, or choose a folder that you may write to.</source>
        <translation>Libere espacio, o elija una carpeta en la que pueda escribir.</translation>
    </message>
    <message>
        <source>Free some space, or set POPCORN_DATA to a folder on another disk.</source>
        <translation>Libere espacio, o ponga POPCORN_DATA en una carpeta de otro disco.</translation>
    </message>
    <message>
        <source>Give 0 (chosen) or 64 and more.</source>
        <translation>Dé 0 (elegido automáticamente) o 64 y más.</translation>
    </message>
    <message>
        <source>Give Sentinel-2 products of Level-2A, and Sentinel-1 as terrain-corrected GeoTIFFs.</source>
        <translation>Dé productos Sentinel-2 de nivel 2A, y Sentinel-1 como GeoTIFF con corrección del terreno.</translation>
    </message>
    <message>
        <source>Give a number above 0, one of the published means, or a census layer to fit it to.</source>
        <translation>Dé un número mayor que 0, una de las medias publicadas, o una capa de censo para ajustarlo.</translation>
    </message>
    <message>
        <source>Give a number from 0 (exact) to below 1.</source>
        <translation>Dé un número de 0 (exacto) a menos de 1.</translation>
    </message>
    <message>
        <source>Give a second season or a model with several members, or leave the output empty.</source>
        <translation>Dé una segunda estación o un modelo con varios miembros, o deje vacía la salida.</translation>
    </message>
    <message>
        <source>Give a size above 0, such as 100 m.</source>
        <translation>Dé un tamaño mayor que 0, como 100 m.</translation>
    </message>
    <message>
        <source>Give a value between 0 and 1.</source>
        <translation>Dé un valor entre 0 y 1.</translation>
    </message>
    <message>
        <source>Give each output a name of its own.</source>
        <translation>Dé a cada salida un nombre propio.</translation>
    </message>
    <message>
        <source>Give every zone an id of its own.</source>
        <translation>Dé a cada zona un identificador propio.</translation>
    </message>
    <message>
        <source>Give one Sentinel-1 raster for every Sentinel-2 raster, or only one of the two kinds.</source>
        <translation>Dé un ráster Sentinel-1 por cada ráster Sentinel-2, o solo uno de los dos tipos.</translation>
    </message>
    <message>
        <source>Give one mask for every Sentinel-2 raster, in the same order, or none.</source>
        <translation>Dé una máscara por cada ráster Sentinel-2, en el mismo orden, o ninguna.</translation>
    </message>
    <message>
        <source>Give rasters of the same area.</source>
        <translation>Dé rásteres de la misma área.</translation>
    </message>
    <message>
        <source>Give the address of its STAC API, such as https://example.org/stac/v1.</source>
        <translation>Dé la dirección de su API STAC, como https://example.org/stac/v1.</translation>
    </message>
    <message>
        <source>Give the extent in the coordinate reference system of the imagery.</source>
        <translation>Dé la extensión en el sistema de coordenadas de las imágenes.</translation>
    </message>
    <message>
        <source>Give the year of the exports.</source>
        <translation>Dé el año de las exportaciones.</translation>
    </message>
    <message>
        <source>If this network wants a login first, log in with a browser and try again.</source>
        <translation>Si esta red pide antes iniciar sesión, hágalo con un navegador e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Import it without choosing a published model, under a name of its own.</source>
        <translation>Impórtelo sin elegir un modelo publicado, con un nombre propio.</translation>
    </message>
    <message>
        <source>Import members of the same kind together, and other models one by one.</source>
        <translation>Importe juntos los miembros del mismo tipo, y los demás modelos uno por uno.</translation>
    </message>
    <message>
        <source>Import one first with “Import a model”.</source>
        <translation>Importe antes uno con «Importar un modelo».</translation>
    </message>
    <message>
        <source>Import the model again, or choose another one.</source>
        <translation>Importe el modelo de nuevo, o elija otro.</translation>
    </message>
    <message>
        <source>Install Python 3.9 to 3.13 (64 bit) from python.org or your system and name it in "Python", or name an environment of your own in the settings.</source>
        <translation>Instale Python 3.9 a 3.13 (64 bits) desde python.org o su sistema y nómbrelo en «Python con que construir», o nombre un entorno propio en los ajustes.</translation>
    </message>
    <message>
        <source>Laying out the district</source>
        <translation>Trazando el distrito</translation>
    </message>
    <message>
        <source>Leave the occupancy output empty, or choose an occupancy model.</source>
        <translation>Deje vacía la salida de ocupación, o elija un modelo de ocupación.</translation>
    </message>
    <message>
        <source>Load it with torch and save it again with torch.save, then import that file.</source>
        <translation>Cárguelo con torch y guárdelo de nuevo con torch.save, luego importe ese archivo.</translation>
    </message>
    <message>
        <source>Load it with torch on a common machine and save it again.</source>
        <translation>Cárguelo con torch en una máquina común y guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>Map the part on each side of it by itself.</source>
        <translation>Cartografíe por separado la parte de cada lado.</translation>
    </message>
    <message>
        <source>Measuring the zones' shares of pixels</source>
        <translation>Midiendo la parte de los píxeles en las zonas</translation>
    </message>
    <message>
        <source>Models checked</source>
        <translation>Modelos comprobados</translation>
    </message>
    <message>
        <source>Name a PEM file with your organisation's certificate, or install from a folder of wheels.</source>
        <translation>Nombre un archivo PEM con el certificado de su organización, o instale desde una carpeta de paquetes.</translation>
    </message>
    <message>
        <source>Name every season once.</source>
        <translation>Nombre cada estación una sola vez.</translation>
    </message>
    <message>
        <source>Name the folder of an environment with the engine's packages, or clear it to use the plugin's own.</source>
        <translation>Nombre la carpeta de un entorno con los paquetes del motor, o vacíelo para usar el del complemento.</translation>
    </message>
    <message>
        <source>Neither a file nor a published model was chosen.</source>
        <translation>No se eligió ni un archivo ni un modelo publicado.</translation>
    </message>
    <message>
        <source>Neither an occupancy model nor a rate is given.</source>
        <translation>No se dio ni un modelo de ocupación ni una tasa.</translation>
    </message>
    <message>
        <source>No NVIDIA driver was found.</source>
        <translation>No se encontró ningún controlador NVIDIA.</translation>
    </message>
    <message>
        <source>No built-up model is given, which fitting the rate needs.</source>
        <translation>No se dio un modelo de edificación, y hace falta para ajustar la tasa.</translation>
    </message>
    <message>
        <source>No imagery is given.</source>
        <translation>No se dieron imágenes.</translation>
    </message>
    <message>
        <source>No model was chosen.</source>
        <translation>No se eligió ningún modelo.</translation>
    </message>
    <message>
        <source>No scene is given.</source>
        <translation>No se dio ninguna escena.</translation>
    </message>
    <message>
        <source>No season is chosen.</source>
        <translation>No se eligió ninguna estación.</translation>
    </message>
    <message>
        <source>No zone on the raster has a count in the field {field}.</source>
        <translation>Ninguna zona del ráster tiene un número en el campo {field}.</translation>
    </message>
    <message>
        <source>Nothing was kept. Try another network; if it happens again, tell the plugin's authors.</source>
        <translation>No se guardó nada. Pruebe otra red; si se repite, dígalo a los autores del complemento.</translation>
    </message>
    <message>
        <source>Open it in QGIS to check it, or export it again as GeoTIFF.</source>
        <translation>Ábralo en QGIS para comprobarlo, o expórtelo de nuevo como GeoTIFF.</translation>
    </message>
    <message>
        <source>Open the layer in QGIS to check it, or export it again.</source>
        <translation>Abra la capa en QGIS para comprobarla, o expórtela de nuevo.</translation>
    </message>
    <message>
        <source>Painting the land</source>
        <translation>Pintando el terreno</translation>
    </message>
    <message>
        <source>Placing the buildings</source>
        <translation>Colocando los edificios</translation>
    </message>
    <message>
        <source>Put the day into the file's name, such as scene_2021-04-15.tif.</source>
        <translation>Ponga el día en el nombre del archivo, como scene_2021-04-15.tif.</translation>
    </message>
    <message>
        <source>Raking</source>
        <translation>Calibrando</translation>
    </message>
    <message>
        <source>Reinstall the plugin.</source>
        <translation>Reinstale el complemento.</translation>
    </message>
    <message>
        <source>Remove its layer, or choose another name.</source>
        <translation>Quite su capa, o elija otro nombre.</translation>
    </message>
    <message>
        <source>Remove its layers, or choose another folder.</source>
        <translation>Quite sus capas, o elija otra carpeta.</translation>
    </message>
    <message>
        <source>Remove the engine when it is done.</source>
        <translation>Elimine el motor cuando termine.</translation>
    </message>
    <message>
        <source>Reproject it to a north-up grid (Raster › Projections › Warp).</source>
        <translation>Reproyéctelo a una cuadrícula orientada al norte (Ráster › Proyecciones › Combar).</translation>
    </message>
    <message>
        <source>Reproject it to the coordinate reference system of the Sentinel-2 raster first.</source>
        <translation>Reproyéctelo primero al sistema de coordenadas del ráster Sentinel-2.</translation>
    </message>
    <message>
        <source>Resample it to 10 m in the local UTM zone (Raster › Projections › Warp).</source>
        <translation>Remuestréelo a 10 m en la zona UTM local (Ráster › Proyecciones › Combar).</translation>
    </message>
    <message>
        <source>Restart QGIS so that both come from the same version of the plugin.</source>
        <translation>Reinicie QGIS para que ambos vengan de la misma versión del complemento.</translation>
    </message>
    <message>
        <source>Run it again later, or choose another source.</source>
        <translation>Ejecútelo más tarde, o elija otra fuente.</translation>
    </message>
    <message>
        <source>Run it again later: what was fetched is kept, and only the rest is asked for.</source>
        <translation>Ejecútelo más tarde: lo recibido se guarda, y solo se pide el resto.</translation>
    </message>
    <message>
        <source>Run it again; if it happens again, choose a smaller extent. The log is {log}.</source>
        <translation>Ejecútelo de nuevo; si se repite, elija una extensión menor. El registro es {log}.</translation>
    </message>
    <message>
        <source>Run the algorithm "Set up the engine" again.</source>
        <translation>Ejecute de nuevo el algoritmo «Instalar el motor».</translation>
    </message>
    <message>
        <source>Run the algorithm "Set up the engine" in the POPCORN toolbox.</source>
        <translation>Ejecute el algoritmo «Instalar el motor» de la caja de herramientas POPCORN.</translation>
    </message>
    <message>
        <source>Set SSL_CERT_FILE to your network's certificates, or import the file from disk.</source>
        <translation>Ponga en SSL_CERT_FILE los certificados de su red, o importe el archivo desde el disco.</translation>
    </message>
    <message>
        <source>Set it in the layer's properties (Source).</source>
        <translation>Asígnelo en las propiedades de la capa (Fuente).</translation>
    </message>
    <message>
        <source>Set up without the GPU packages; the CPU then does the work.</source>
        <translation>Instale sin los paquetes de GPU; entonces la CPU hace el trabajo.</translation>
    </message>
    <message>
        <source>Some zones can't be brought to the raster's coordinate reference system: they lie too far away.</source>
        <translation>Algunas zonas no se pueden llevar al sistema de coordenadas del ráster: están demasiado lejos.</translation>
    </message>
    <message>
        <source>Summing people over zones</source>
        <translation>Sumando habitantes por zonas</translation>
    </message>
    <message>
        <source>Summing people to cells</source>
        <translation>Sumando habitantes por celdas</translation>
    </message>
    <message>
        <source>Summing the weights of the zones</source>
        <translation>Sumando los pesos de las zonas</translation>
    </message>
    <message>
        <source>Synthetic: drawn by POPCORN for QGIS, with no real place, no satellite data and no real people.</source>
        <translation>Sintético: dibujado por POPCORN for QGIS; ningún lugar real, ningún dato de satélite, ninguna persona real.</translation>
    </message>
    <message>
        <source>The CPU computes from here on: {reason}.</source>
        <translation>Desde aquí calcula la CPU: {reason}.</translation>
    </message>
    <message>
        <source>The GPU can't be used: {problem}. The CPU computes instead.</source>
        <translation>La GPU no se puede usar: {problem}. Calcula la CPU en su lugar.</translation>
    </message>
    <message>
        <source>The GPU packages were not wanted.</source>
        <translation>No se querían los paquetes de GPU.</translation>
    </message>
    <message>
        <source>The NVIDIA driver lists no graphics card.</source>
        <translation>El controlador NVIDIA no muestra ninguna tarjeta gráfica.</translation>
    </message>
    <message>
        <source>The address {address} is not a https address.</source>
        <translation>La dirección {address} no es una dirección https.</translation>
    </message>
    <message>
        <source>The area can't be brought to the map's coordinate reference system: it lies too far out.</source>
        <translation>El área no se puede llevar al sistema de coordenadas del mapa: está demasiado lejos.</translation>
    </message>
    <message>
        <source>The area crosses the antimeridian (180° of longitude), where UTM zones and scenes break.</source>
        <translation>El área cruza el antimeridiano (180° de longitud), donde se cortan las zonas UTM y las escenas.</translation>
    </message>
    <message>
        <source>The area to map is empty.</source>
        <translation>El área a cartografiar está vacía.</translation>
    </message>
    <message>
        <source>The catalogue gave no access to the collection {collection}.</source>
        <translation>El catálogo no dio acceso a la colección {collection}.</translation>
    </message>
    <message>
        <source>The composites of this request are already there; nothing is fetched again.</source>
        <translation>Las composiciones de esta petición ya están; no se descarga nada de nuevo.</translation>
    </message>
    <message>
        <source>The coordinate reference system of the extent is not known.</source>
        <translation>El sistema de coordenadas de la extensión no se conoce.</translation>
    </message>
    <message>
        <source>The coordinate reference system {crs} is unknown.</source>
        <translation>El sistema de coordenadas {crs} es desconocido.</translation>
    </message>
    <message>
        <source>The disk filled up while the packages were being installed.</source>
        <translation>El disco se llenó mientras se instalaban los paquetes.</translation>
    </message>
    <message>
        <source>The download from {host} failed: {reason}.</source>
        <translation>La descarga desde {host} falló: {reason}.</translation>
    </message>
    <message>
        <source>The engine is not set up yet.</source>
        <translation>El motor aún no está instalado.</translation>
    </message>
    <message>
        <source>The engine met an unexpected error ({said}).</source>
        <translation>El motor encontró un error inesperado ({said}).</translation>
    </message>
    <message>
        <source>The engine ran out of memory.</source>
        <translation>El motor se quedó sin memoria.</translation>
    </message>
    <message>
        <source>The engine's Python {python} is gone; QGIS or Python was probably updated.</source>
        <translation>El Python del motor {python} desapareció; probablemente se actualizó QGIS o Python.</translation>
    </message>
    <message>
        <source>The extent does not overlap the imagery.</source>
        <translation>La extensión no coincide con las imágenes.</translation>
    </message>
    <message>
        <source>The host {host} cannot be found.</source>
        <translation>No se encuentra el servidor {host}.</translation>
    </message>
    <message>
        <source>The imagery has no valid pixel: every pixel misses a needed band in every season.</source>
        <translation>Las imágenes no tienen ningún píxel válido: a cada píxel le falta una banda necesaria en cada estación.</translation>
    </message>
    <message>
        <source>The index of “{source}” is damaged.</source>
        <translation>El índice de «{source}» está dañado.</translation>
    </message>
    <message>
        <source>The metadata of “{source}” is not readable.</source>
        <translation>Los metadatos de «{source}» no se pueden leer.</translation>
    </message>
    <message>
        <source>The model asks for the padding {rule}, which this version does not know.</source>
        <translation>El modelo pide el relleno {rule}, que esta versión no conoce.</translation>
    </message>
    <message>
        <source>The model record {path} cannot be read.</source>
        <translation>La ficha del modelo {path} no se puede leer.</translation>
    </message>
    <message>
        <source>The package index can't be reached.</source>
        <translation>No se puede alcanzar el índice de paquetes.</translation>
    </message>
    <message>
        <source>The package index's certificate is not trusted; perhaps your network replaces it.</source>
        <translation>El certificado del índice de paquetes no es de confianza; quizá su red lo reemplaza.</translation>
    </message>
    <message>
        <source>The polygon can't be read.</source>
        <translation>El polígono no se puede leer.</translation>
    </message>
    <message>
        <source>The proxy {proxy} asks for a user name and a password (407).</source>
        <translation>El proxy {proxy} pide un nombre de usuario y una contraseña (407).</translation>
    </message>
    <message>
        <source>The range {text} ends before it begins.</source>
        <translation>El periodo {text} termina antes de empezar.</translation>
    </message>
    <message>
        <source>The raster is rotated or mirrored: its rows do not run from west to east.</source>
        <translation>El ráster está girado o reflejado: sus filas no van de oeste a este.</translation>
    </message>
    <message>
        <source>The registry of published models {path} cannot be read.</source>
        <translation>El registro de modelos publicados {path} no se puede leer.</translation>
    </message>
    <message>
        <source>The sample scene can't be {size_px} pixels wide.</source>
        <translation>La escena de ejemplo no puede tener {size_px} píxeles de ancho.</translation>
    </message>
    <message>
        <source>The scenes lie on different grids; the composites are made at 10 m in {crs}.</source>
        <translation>Las escenas tienen cuadrículas distintas; las composiciones se hacen a 10 m en {crs}.</translation>
    </message>
    <message>
        <source>The seed {seed} is negative.</source>
        <translation>La semilla {seed} es negativa.</translation>
    </message>
    <message>
        <source>The source {source} is unknown.</source>
        <translation>La fuente {source} es desconocida.</translation>
    </message>
    <message>
        <source>The tensor head.0.weight in “{source}” has the shape {shape}, which fits neither POPCORN nor Bourbon.</source>
        <translation>El tensor head.0.weight en «{source}» tiene la forma {shape}, que no es ni de POPCORN ni de Bourbon.</translation>
    </message>
    <message>
        <source>The tile size is {tile_px}.</source>
        <translation>El tamaño de tesela es {tile_px}.</translation>
    </message>
    <message>
        <source>The two lists of rasters may be swapped: give Sentinel-1 (VV, VH) and Sentinel-2 (B02, B03, B04, B08) each in its own.</source>
        <translation>Las dos listas de rásteres pueden estar intercambiadas: dé Sentinel-1 (VV, VH) y Sentinel-2 (B02, B03, B04, B08) cada uno en la suya.</translation>
    </message>
    <message>
        <source>There is no Sentinel imagery of the year {year}.</source>
        <translation>No hay imágenes Sentinel del año {year}.</translation>
    </message>
    <message>
        <source>There is no map to compare.</source>
        <translation>No hay ningún mapa que comparar.</translation>
    </message>
    <message>
        <source>There is no model file {path}.</source>
        <translation>No existe el archivo de modelo {path}.</translation>
    </message>
    <message>
        <source>Try again, or download {address} with a browser and import the file from disk.</source>
        <translation>Inténtelo de nuevo, o descargue {address} con un navegador e importe el archivo desde el disco.</translation>
    </message>
    <message>
        <source>Try again, or report this sentence.</source>
        <translation>Inténtelo de nuevo, o informe de esta frase.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, something between you and the package index changes files.</source>
        <translation>Inténtelo de nuevo; si sigue así, algo entre usted y el índice de paquetes cambia los archivos.</translation>
    </message>
    <message>
        <source>Update the plugin, or choose another model.</source>
        <translation>Actualice el complemento, o elija otro modelo.</translation>
    </message>
    <message>
        <source>Update the plugin, or import the model again.</source>
        <translation>Actualice el complemento, o importe el modelo de nuevo.</translation>
    </message>
    <message>
        <source>Use an address that starts with https.</source>
        <translation>Use una dirección que empiece por https.</translation>
    </message>
    <message>
        <source>Use imagery with pixels of 10 m, such as Sentinel-2's own. Resampling adds no detail.</source>
        <translation>Use imágenes con píxeles de 10 m, como las propias de Sentinel-2. Remuestrear no añade detalle.</translation>
    </message>
    <message>
        <source>Use the file as it was published.</source>
        <translation>Use el archivo tal como se publicó.</translation>
    </message>
    <message>
        <source>Use the original checkpoint file.</source>
        <translation>Use el archivo original del punto de control.</translation>
    </message>
    <message>
        <source>Use the original file; one that holds only tensors, numbers, text and plain lists can be read.</source>
        <translation>Use el archivo original; se puede leer uno que contenga solo tensores, números, texto y listas sencillas.</translation>
    </message>
    <message>
        <source>Wait until it is done.</source>
        <translation>Espere a que termine.</translation>
    </message>
    <message>
        <source>Wait until no POPCORN algorithm runs, or restart QGIS, and remove again.</source>
        <translation>Espere a que no funcione ningún algoritmo POPCORN, o reinicie QGIS, y elimine de nuevo.</translation>
    </message>
    <message>
        <source>Write days as year-month-day.</source>
        <translation>Escriba los días como año-mes-día.</translation>
    </message>
    <message>
        <source>Write pairs such as B02=blue, SCL=scl, separated by commas.</source>
        <translation>Escriba pares como B02=blue, SCL=scl, separados por comas.</translation>
    </message>
    <message>
        <source>Write the first day, a slash, the last day.</source>
        <translation>Escriba el primer día, una barra, el último día.</translation>
    </message>
    <message>
        <source>Writing the map</source>
        <translation>Escribiendo el mapa</translation>
    </message>
    <message>
        <source>Writing the truth and the census</source>
        <translation>Escribiendo la verdad y el censo</translation>
    </message>
    <message>
        <source>Writing {season}</source>
        <translation>Escribiendo {season}</translation>
    </message>
    <message>
        <source>{address} is no address of a catalogue.</source>
        <translation>{address} no es la dirección de un catálogo.</translation>
    </message>
    <message>
        <source>{border} is none of centre, fraction.</source>
        <translation>{border} no es ni centro ni fracción.</translation>
    </message>
    <message>
        <source>{empty} of {zones} zones have no pixel with a value.</source>
        <translation>{empty} de {zones} zonas no tienen ningún píxel con valor.</translation>
    </message>
    <message>
        <source>{host} answered with a web page instead of the file.</source>
        <translation>{host} respondió con una página web en lugar del archivo.</translation>
    </message>
    <message>
        <source>{path} did not answer like a Python.</source>
        <translation>{path} no respondió como un Python.</translation>
    </message>
    <message>
        <source>{program} does not answer.</source>
        <translation>{program} no responde.</translation>
    </message>
    <message>
        <source>{text} holds a day that does not exist.</source>
        <translation>{text} contiene un día que no existe.</translation>
    </message>
    <message>
        <source>{text} is named twice.</source>
        <translation>{text} se nombra dos veces.</translation>
    </message>
    <message>
        <source>{value} is none of {allowed}.</source>
        <translation>{value} no es ninguno de {allowed}.</translation>
    </message>
    <message>
        <source>“{source}” does not say which imagery it takes and what it computes.</source>
        <translation>«{source}» no dice qué imágenes toma y qué calcula.</translation>
    </message>
    <message>
        <source>“{source}” holds no named tensors.</source>
        <translation>«{source}» no contiene tensores con nombre.</translation>
    </message>
    <message>
        <source>“{source}” holds {what}, so it is not a plain checkpoint.</source>
        <translation>«{source}» contiene {what}, así que no es un simple punto de control.</translation>
    </message>
    <message>
        <source>“{source}” is a TorchScript program, not a checkpoint.</source>
        <translation>«{source}» es un programa TorchScript, no un punto de control.</translation>
    </message>
    <message>
        <source>“{source}” is a web page, not a checkpoint.</source>
        <translation>«{source}» es una página web, no un punto de control.</translation>
    </message>
    <message>
        <source>“{source}” is a zip without a tensor index.</source>
        <translation>«{source}» es un zip sin índice de tensores.</translation>
    </message>
    <message>
        <source>“{source}” is compressed, which torch never does.</source>
        <translation>«{source}» está comprimido, cosa que torch nunca hace.</translation>
    </message>
    <message>
        <source>“{source}” is damaged or cut short.</source>
        <translation>«{source}» está dañado o cortado.</translation>
    </message>
    <message>
        <source>“{source}” is empty.</source>
        <translation>«{source}» está vacío.</translation>
    </message>
    <message>
        <source>“{source}” is encrypted.</source>
        <translation>«{source}» está cifrado.</translation>
    </message>
    <message>
        <source>“{source}” is in the format of torch before version 1.6.</source>
        <translation>«{source}» está en el formato de torch anterior a la versión 1.6.</translation>
    </message>
    <message>
        <source>“{source}” is not a torch checkpoint.</source>
        <translation>«{source}» no es un punto de control de torch.</translation>
    </message>
    <message>
        <source>“{source}” is not an ONNX model file, or it is damaged.</source>
        <translation>«{source}» no es un archivo de modelo ONNX, o está dañado.</translation>
    </message>
    <message>
        <source>“{source}” keeps its weights in another file.</source>
        <translation>«{source}» guarda sus pesos en otro archivo.</translation>
    </message>
    <message>
        <source>“{source}” needs a newer ONNX Runtime or operators of its own.</source>
        <translation>«{source}» necesita un ONNX Runtime más nuevo u operadores propios.</translation>
    </message>
    <message>
        <source>“{source}” was written on a big-endian machine.</source>
        <translation>«{source}» se escribió en una máquina big-endian.</translation>
    </message>
    <message>
        <source>Another mapping is being computed on this computer; this one waits for its end.</source>
        <translation>Otro mapa se está calculando en este equipo; este espera a que termine.</translation>
    </message>
    <message>
        <source>Check that the key belongs to this service, and the date and time of this machine.</source>
        <translation>Compruebe que la clave es de este servicio, y la fecha y hora de este equipo.</translation>
    </message>
    <message>
        <source>Check the account at {account_page}.</source>
        <translation>Compruebe la cuenta en {account_page}.</translation>
    </message>
    <message>
        <source>Check the date and time of this machine, and whether a proxy replaces certificates.</source>
        <translation>Compruebe la fecha y hora de este equipo, y si un proxy reemplaza certificados.</translation>
    </message>
    <message>
        <source>Check the proxy in QGIS's network settings, and its user name and password.</source>
        <translation>Compruebe el proxy en los ajustes de red de QGIS, y su nombre de usuario y contraseña.</translation>
    </message>
    <message>
        <source>Checking the inputs</source>
        <translation>Comprobando las entradas</translation>
    </message>
    <message>
        <source>Choose a smaller area or a shorter season; if it happens again, please report it.</source>
        <translation>Elija un área menor o una estación más corta; si se repite, informe de ello.</translation>
    </message>
    <message>
        <source>Choose an authentication configuration with both; a free account is made in a few minutes at {account_page}.</source>
        <translation>Elija una configuración de autenticación con ambos; una cuenta gratuita se hace en pocos minutos en {account_page}.</translation>
    </message>
    <message>
        <source>From here on finished tiles are not kept ({reason}): if the run is interrupted, they are computed again.</source>
        <translation>Desde aquí no se guardan las teselas terminadas ({reason}): si la ejecución se interrumpe, se calculan de nuevo.</translation>
    </message>
    <message>
        <source>Give one such as {address}, or leave it empty.</source>
        <translation>Dé una como {address}, o déjela vacía.</translation>
    </message>
    <message>
        <source>Give the address with https.</source>
        <translation>Dé la dirección con https.</translation>
    </message>
    <message>
        <source>Give them in QGIS's network settings.</source>
        <translation>Délos en los ajustes de red de QGIS.</translation>
    </message>
    <message>
        <source>Make a new key (OAuth client) at {account_page} and copy both parts of it.</source>
        <translation>Cree una clave nueva (cliente OAuth) en {account_page} y copie sus dos partes.</translation>
    </message>
    <message>
        <source>Please report it.</source>
        <translation>Por favor, informe de ello.</translation>
    </message>
    <message>
        <source>Set the date and time of this machine.</source>
        <translation>Ajuste la fecha y hora de este equipo.</translation>
    </message>
    <message>
        <source>The catalogue lists a scene without its day.</source>
        <translation>El catálogo contiene una escena sin su día.</translation>
    </message>
    <message>
        <source>The job is not valid JSON: it is no object.</source>
        <translation>La tarea no es JSON válido: no es un objeto.</translation>
    </message>
    <message>
        <source>The job's file holds secrets.</source>
        <translation>El archivo de la tarea contiene secretos.</translation>
    </message>
    <message>
        <source>The other mapping has ended: this one goes on.</source>
        <translation>El otro mapa terminó: este sigue.</translation>
    </message>
    <message>
        <source>The password would travel unprotected to {hostname}: the address is not https.</source>
        <translation>La contraseña viajaría sin protección a {hostname}: la dirección no es https.</translation>
    </message>
    <message>
        <source>The preview cannot be written and stops; the map is not affected.</source>
        <translation>La vista previa no se puede escribir y se detiene; el mapa no se ve afectado.</translation>
    </message>
    <message>
        <source>The proxy wants a user name and a password.</source>
        <translation>El proxy pide un nombre de usuario y una contraseña.</translation>
    </message>
    <message>
        <source>The source {source} needs no key.</source>
        <translation>La fuente {source} no necesita clave.</translation>
    </message>
    <message>
        <source>Wait for the next month, or get more at {account_page}; what was fetched is kept.</source>
        <translation>Espere al mes próximo, o consiga más en {account_page}; lo recibido se guarda.</translation>
    </message>
    <message>
        <source>Waiting for another mapping</source>
        <translation>Esperando a otro mapa</translation>
    </message>
    <message>
        <source>{address} is no address of a service.</source>
        <translation>{address} no es la dirección de un servicio.</translation>
    </message>
    <message>
        <source>A map has fewer than 0 people in a zone.</source>
        <translation>Un mapa tiene menos de 0 habitantes en una zona.</translation>
    </message>
    <message>
        <source>Add the {missing} rasters.</source>
        <translation>Añada los rásteres {missing}.</translation>
    </message>
    <message>
        <source>Check its nodata value, or choose a map of people.</source>
        <translation>Compruebe su valor nodata, o elija un mapa de población.</translation>
    </message>
    <message>
        <source>Choose another season or year, or allow more cloud.</source>
        <translation>Elija otra estación o año, o admita más nubes.</translation>
    </message>
    <message>
        <source>Choose another source; or leave Sentinel-1 out, if it is that.</source>
        <translation>Elija otra fuente; o prescinda de Sentinel-1, si es eso.</translation>
    </message>
    <message>
        <source>Choose imagery with fewer gaps, or other seasons.</source>
        <translation>Elija imágenes con menos huecos, u otras estaciones.</translation>
    </message>
    <message>
        <source>Choose the bundled built-up model or the official extractor.</source>
        <translation>Elija el modelo de edificación incluido o el extractor oficial.</translation>
    </message>
    <message>
        <source>Choose the field with the counts, or an area where people live.</source>
        <translation>Elija el campo con los números, o un área donde viva gente.</translation>
    </message>
    <message>
        <source>Choose the one that was made with the map.</source>
        <translation>Elija la que se hizo con el mapa.</translation>
    </message>
    <message>
        <source>Choose the output “Population of each member and season” of “Map population”.</source>
        <translation>Elija la salida «Población de cada miembro y estación» de «Cartografiar la población».</translation>
    </message>
    <message>
        <source>Choose two maps of the same area.</source>
        <translation>Elija dos mapas de la misma área.</translation>
    </message>
    <message>
        <source>Choose zones inside the imagery, and the field with their counts.</source>
        <translation>Elija zonas dentro de las imágenes, y el campo con sus números.</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparando</translation>
    </message>
    <message>
        <source>Give a cell size, such as 100 m: both maps are then summed to the same cells.</source>
        <translation>Dé un tamaño de celda, como 100 m: ambos mapas se suman entonces en las mismas celdas.</translation>
    </message>
    <message>
        <source>Give a number from 1 to {most}.</source>
        <translation>Dé un número de 1 a {most}.</translation>
    </message>
    <message>
        <source>Give both, or leave that output empty.</source>
        <translation>Dé ambos, o deje vacía esa salida.</translation>
    </message>
    <message>
        <source>Give each map a name, or none.</source>
        <translation>Dé un nombre a cada mapa, o ninguno.</translation>
    </message>
    <message>
        <source>Give it one.</source>
        <translation>Déle uno.</translation>
    </message>
    <message>
        <source>Give the raster of members too, or leave its output empty.</source>
        <translation>Dé también el ráster de miembros, o deje vacía su salida.</translation>
    </message>
    <message>
        <source>It explains {share} % of the variance between zones (R² {r2}{sure}).</source>
        <translation>Explica el {share} % de la varianza entre zonas (R² {r2}{sure}).</translation>
    </message>
    <message>
        <source>Its total is that of the census.</source>
        <translation>Su total es el del censo.</translation>
    </message>
    <message>
        <source>Look where the area lies on the map, and whether its coordinate reference system is right.</source>
        <translation>Mire dónde está el área en el mapa, y si su sistema de coordenadas es correcto.</translation>
    </message>
    <message>
        <source>Looking at the imagery</source>
        <translation>Mirando las imágenes</translation>
    </message>
    <message>
        <source>Map both dates in the same coordinate system.</source>
        <translation>Cartografíe ambas fechas en el mismo sistema de coordenadas.</translation>
    </message>
    <message>
        <source>Map both dates on one grid, for example in the local UTM zone.</source>
        <translation>Cartografíe ambas fechas en una sola cuadrícula, por ejemplo en la zona UTM local.</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Cartografía</translation>
    </message>
    <message>
        <source>Only {zones} zones could be left out to judge the training, too few to tell: one rate of people per built-up pixel is used instead.</source>
        <translation>Solo se pudieron apartar {zones} zonas para juzgar el entrenamiento, muy pocas para decidir: se usa en su lugar una sola tasa de habitantes por píxel edificado.</translation>
    </message>
    <message>
        <source>R² is not defined: all zones have the same count.</source>
        <translation>R² no está definido: todas las zonas tienen el mismo número.</translation>
    </message>
    <message>
        <source>R² is {r2}: every zone at the mean of all zones would be nearer to the counts.</source>
        <translation>R² es {r2}: poner cada zona en la media de todas estaría más cerca de los números.</translation>
    </message>
    <message>
        <source>Taking over finished tiles</source>
        <translation>Retomando teselas terminadas</translation>
    </message>
    <message>
        <source>The GPU can't be used for training: no working NVIDIA GPU was found. The CPU trains.</source>
        <translation>La GPU no se puede usar para entrenar: no se encontró ninguna GPU NVIDIA que funcione. Entrena la CPU.</translation>
    </message>
    <message>
        <source>The catalogue wants an account of its own for the collection {collection}.</source>
        <translation>El catálogo pide una cuenta propia para la colección {collection}.</translation>
    </message>
    <message>
        <source>The layers to train are {layers}.</source>
        <translation>Las capas a entrenar son {layers}.</translation>
    </message>
    <message>
        <source>The map {map} was rescaled to these zones: that it agrees with them proves nothing. Compare on finer zones.</source>
        <translation>El mapa {map} se ajustó a estas zonas: que concuerde con ellas no prueba nada. Compare en zonas más finas.</translation>
    </message>
    <message>
        <source>The model has no name.</source>
        <translation>El modelo no tiene nombre.</translation>
    </message>
    <message>
        <source>The model of the map {map} was trained on these zones: it has seen their counts. Compare on other zones, or use the cross-check.</source>
        <translation>El modelo del mapa {map} se entrenó en estas zonas: vio sus números. Compare en otras zonas, o use la validación cruzada.</translation>
    </message>
    <message>
        <source>The number of {name} is {value}.</source>
        <translation>El número de {name} es {value}.</translation>
    </message>
    <message>
        <source>The rate of the map {map} was fitted to these zones: that its total agrees proves nothing, and its errors are a little too good.</source>
        <translation>La tasa del mapa {map} se ajustó a estas zonas: que su total concuerde no prueba nada, y sus errores son un poco demasiado buenos.</translation>
    </message>
    <message>
        <source>The two maps show different places: they do not overlap.</source>
        <translation>Los dos mapas muestran lugares distintos: no se solapan.</translation>
    </message>
    <message>
        <source>The uncertainty of a change needs the standard deviations of both dates.</source>
        <translation>La incertidumbre de un cambio necesita las desviaciones estándar de ambas fechas.</translation>
    </message>
    <message>
        <source>There are no members to rescale.</source>
        <translation>No hay miembros que ajustar.</translation>
    </message>
    <message>
        <source>Training needs both sensors; {missing} is not given.</source>
        <translation>El entrenamiento necesita ambos sensores; falta {missing}.</translation>
    </message>
    <message>
        <source>Training needs the training packages, which the engine does not have.</source>
        <translation>El entrenamiento necesita los paquetes de entrenamiento, que el motor no tiene.</translation>
    </message>
    <message>
        <source>With {zones} zones the intervals are rough.</source>
        <translation>Con {zones} zonas los intervalos son aproximados.</translation>
    </message>
    <message>
        <source>All zones belong to one unit, so none can be left out.</source>
        <translation>Todas las zonas pertenecen a una unidad, así que no se puede apartar ninguna.</translation>
    </message>
    <message>
        <source>Check the address, and that it runs.</source>
        <translation>Compruebe la dirección, y que funciona.</translation>
    </message>
    <message>
        <source>Choose a field of units that are smaller than the area, or none.</source>
        <translation>Elija un campo de unidades menores que el área, o ninguno.</translation>
    </message>
    <message>
        <source>Every unit holds one zone, so nothing can be said about the inside of known totals.</source>
        <translation>Cada unidad contiene una sola zona, así que nada se puede decir del interior de totales conocidos.</translation>
    </message>
    <message>
        <source>Install it beside the engine's packages, on every machine: pip install distributed.</source>
        <translation>Instálelo junto a los paquetes del motor, en cada máquina: pip install distributed.</translation>
    </message>
    <message>
        <source>Mapping on the cluster</source>
        <translation>Cartografiando en el clúster</translation>
    </message>
    <message>
        <source>No method that looks at the imagery is better than spreading people evenly.</source>
        <translation>Ningún método que mira las imágenes es mejor que repartir a los habitantes por igual.</translation>
    </message>
    <message>
        <source>No scheduler answers at {address}.</source>
        <translation>Ningún planificador responde en {address}.</translation>
    </message>
    <message>
        <source>Run it without --cluster.</source>
        <translation>Ejecútelo sin --cluster.</translation>
    </message>
    <message>
        <source>Set compute.cache_folder to an empty folder that all machines see under the same name.</source>
        <translation>Ponga en compute.cache_folder una carpeta vacía que todas las máquinas vean con el mismo nombre.</translation>
    </message>
    <message>
        <source>The job has no folder in which the machines can leave finished tiles.</source>
        <translation>La tarea no tiene carpeta en que las máquinas puedan dejar las teselas terminadas.</translation>
    </message>
    <message>
        <source>The number of folds is {folds}.</source>
        <translation>El número de particiones es {folds}.</translation>
    </message>
    <message>
        <source>The package distributed is not there.</source>
        <translation>El paquete distributed no está.</translation>
    </message>
    <message>
        <source>Trained occupancy was not tested: the engine lacks the training packages. Run “Set up the engine” with them.</source>
        <translation>La ocupación entrenada no se probó: al motor le faltan los paquetes de entrenamiento. Ejecute «Instalar el motor» con ellos.</translation>
    </message>
    <message>
        <source>Weighing the methods</source>
        <translation>Sopesando los métodos</translation>
    </message>
    <message>
        <source>Standard deviation of the members</source>
        <translation>Desviación estándar de los miembros</translation>
    </message>
    <message>
        <source>Choose the standard deviation that was made with the map.</source>
        <translation>Elija la desviación estándar que se hizo con el mapa.</translation>
    </message>
    <message>
        <source>Give each map its own.</source>
        <translation>Dé a cada mapa la suya.</translation>
    </message>
    <message>
        <source>Only the earlier map has its rate fitted to a census, so that part of the change is the census: fit the rate of both maps, or give both the same.</source>
        <translation>Solo el primer mapa tiene su tasa ajustada a un censo, así que parte del cambio es el censo: ajuste la tasa de ambos mapas, o dé la misma a los dos.</translation>
    </message>
    <message>
        <source>Only the earlier map was rescaled to a census, so that part of the change is the census: rescale both maps, or compare both as they were before.</source>
        <translation>Solo el primer mapa se ajustó a un censo, así que parte del cambio es el censo: ajuste los dos mapas, o compárelos como eran antes.</translation>
    </message>
    <message>
        <source>Only the later map has its rate fitted to a census, so that part of the change is the census: fit the rate of both maps, or give both the same.</source>
        <translation>Solo el segundo mapa tiene su tasa ajustada a un censo, así que parte del cambio es el censo: ajuste la tasa de ambos mapas, o dé la misma a los dos.</translation>
    </message>
    <message>
        <source>Only the later map was rescaled to a census, so that part of the change is the census: rescale both maps, or compare both as they were before.</source>
        <translation>Solo el segundo mapa se ajustó a un censo, así que parte del cambio es el censo: ajuste los dos mapas, o compárelos como eran antes.</translation>
    </message>
    <message>
        <source>Recalibrating the built-up score</source>
        <translation>Recalibrando la puntuación de edificado</translation>
    </message>
    <message>
        <source>Trained occupancy is no better than a constant rate × recalibrated built-up: how places look taught nothing about people that holds here.</source>
        <translation>La ocupación entrenada no es mejor que una tasa constante × edificado recalibrado: el aspecto de los lugares no enseñó nada sobre los habitantes que valga aquí.</translation>
    </message>
    <message>
        <source>Choose a map of people or weights; if these pixels mean no data, set that value as nodata (Raster › Conversion › Translate).</source>
        <translation>Elija un mapa de habitantes o de pesos; si esos píxeles significan «sin datos», declare ese valor como nodata (Ráster › Conversión › Traducir).</translation>
    </message>
    <message>
        <source>Choose a raster that is higher where more people live, such as a population or built-up map.</source>
        <translation>Elija un ráster que sea más alto donde vive más gente, como un mapa de población o de construido.</translation>
    </message>
    <message>
        <source>Run “Set up the engine” with “Packages for training”, or install torch in your own environment, and start again.</source>
        <translation>Ejecute «Instalar el motor» con «Paquetes para entrenar», o instale torch en su propio entorno, y empiece de nuevo.</translation>
    </message>
    <message>
        <source>The standard deviations are not used, because no output for that of the change is wanted.</source>
        <translation>Las desviaciones estándar no se usan, porque no se pide ninguna salida para la del cambio.</translation>
    </message>
    <message>
        <source>Choose another collection or source.</source>
        <translation>Elija otra colección u otra fuente.</translation>
    </message>
    <message>
        <source>Look up its name in the catalogue, or leave the field empty.</source>
        <translation>Busque su nombre en el catálogo, o deje el campo vacío.</translation>
    </message>
    <message>
        <source>Say under “Names of the bands there” what the bands are called, such as B02=blue.</source>
        <translation>Diga en «Nombres de las bandas allí» cómo se llaman las bandas, por ejemplo B02=blue.</translation>
    </message>
    <message>
        <source>The area has no coordinate reference system.</source>
        <translation>El área no tiene sistema de referencia de coordenadas.</translation>
    </message>
    <message>
        <source>The files of the collection {collection} lie in a store ({scheme}://) that wants an account of its own and may charge for reading.</source>
        <translation>Los archivos de la colección {collection} están en un almacén ({scheme}://) que pide una cuenta propia y puede cobrar por la lectura.</translation>
    </message>
    <message>
        <source>Write it behind the extent's numbers, such as [EPSG:4326], or assign one to the layer.</source>
        <translation>Escríbalo detrás de los números de la extensión, por ejemplo [EPSG:4326], o asigne uno a la capa.</translation>
    </message>
    <message>
        <source>Check the address, or choose another source.</source>
        <translation>Compruebe la dirección, o elija otra fuente.</translation>
    </message>
    <message>
        <source>Close it where it is open, or choose another folder; then run it again.</source>
        <translation>Ciérrelo donde esté abierto, o elija otra carpeta; después ejecute de nuevo.</translation>
    </message>
    <message>
        <source>Make room in the folder of the cache, or let yourself write to it.</source>
        <translation>Haga sitio en la carpeta de la caché, o permítase escribir en ella.</translation>
    </message>
    <message>
        <source>Checking the engine</source>
        <translation>Comprobando el motor</translation>
    </message>
    <message>
        <source>Fetching pip</source>
        <translation>Obteniendo pip</translation>
    </message>
    <message>
        <source>Looking for Python</source>
        <translation>Buscando Python</translation>
    </message>
    <message>
        <source>Making a virtual environment</source>
        <translation>Creando un entorno virtual</translation>
    </message>
    <message>
        <source>No Python was found to build the engine with. {why}</source>
        <translation>No se ha encontrado ningún Python con el que construir el motor. {why}</translation>
    </message>
    <message>
        <source>The engine is damaged and is built anew</source>
        <translation>El motor está dañado y se construye de nuevo</translation>
    </message>
    <message>
        <source>The engine is in place</source>
        <translation>El motor está en su sitio</translation>
    </message>
    <message>
        <source>The engine is ready</source>
        <translation>El motor está listo</translation>
    </message>
    <message>
        <source>They are not installed unless you ask for them.</source>
        <translation>Solo se instalan si usted los pide.</translation>
    </message>
    <message>
        <source>Unpacking the packages</source>
        <translation>Desempaquetando los paquetes</translation>
    </message>
    <message>
        <source>Your own environment {python} works ({source})</source>
        <translation>Su propio entorno {python} funciona ({source})</translation>
    </message>
    <message>
        <source>Choose finer zones of the same place and the field with their counts, or none.</source>
        <translation>Elija zonas más finas del mismo lugar y el campo con sus recuentos, o ninguna.</translation>
    </message>
    <message>
        <source>Choose the year and the seasons of your scenes.</source>
        <translation>Elija el año y las estaciones de sus escenas.</translation>
    </message>
    <message>
        <source>None of the scenes on disk reaches the area to map.</source>
        <translation>Ninguna de las escenas del disco llega al área por cartografiar.</translation>
    </message>
    <message>
        <source>Pieces that were there from an earlier run: {reused}.</source>
        <translation>Trozos que ya había de una ejecución anterior: {reused}.</translation>
    </message>
    <message>
        <source>Unpack it, and choose its folder.</source>
        <translation>Descomprímalo y elija su carpeta.</translation>
    </message>
    <message>
        <source>Both are far off: check the field of the counts, and that zones and imagery show the same place in the same year.</source>
        <translation>Ambos se alejan mucho: compruebe el campo de los recuentos, y que las zonas y las imágenes muestren el mismo lugar en el mismo año.</translation>
    </message>
    <message>
        <source>Looking for gaps of the members</source>
        <translation>Buscando huecos de los miembros</translation>
    </message>
    <message>
        <source>Choose Python 3.10 to 3.13, or leave the GPU packages out.</source>
        <translation>Elija un Python 3.10 a 3.13, o prescinda de los paquetes de GPU.</translation>
    </message>
    <message>
        <source>Choose Python 3.11 to 3.13, or leave one of the two out.</source>
        <translation>Elija un Python 3.11 a 3.13, o prescinda de uno de los dos.</translation>
    </message>
    <message>
        <source>Choose another Python (3.9 to 3.13), or name an environment of your own.</source>
        <translation>Elija otro Python (3.9 a 3.13), o nombre un entorno propio.</translation>
    </message>
    <message>
        <source>Leave the packages for training out; maps need none.</source>
        <translation>Prescinda de los paquetes para entrenar; los mapas no los necesitan.</translation>
    </message>
    <message>
        <source>NVIDIA has no packages for macOS.</source>
        <translation>NVIDIA no tiene paquetes para macOS.</translation>
    </message>
    <message>
        <source>On a machine with network run: pip download --no-deps -r {requirements} -d FOLDER</source>
        <translation>En un ordenador con red, ejecute: pip download --no-deps -r {requirements} -d CARPETA</translation>
    </message>
    <message>
        <source>PyTorch, which training needs, has no current packages for Macs with Intel processors.</source>
        <translation>PyTorch, que el entrenamiento necesita, no tiene paquetes actuales para los Mac con procesador Intel.</translation>
    </message>
    <message>
        <source>The packages for NVIDIA GPUs need Python 3.10 or newer.</source>
        <translation>Los paquetes para GPU NVIDIA necesitan Python 3.10 o más reciente.</translation>
    </message>
    <message>
        <source>There is no tested set of packages for {platform}, Python {python}.</source>
        <translation>No hay un conjunto probado de paquetes para {platform}, Python {python}.</translation>
    </message>
    <message>
        <source>With Python 3.10 the packages for NVIDIA GPUs need CUDA 12 and those for training CUDA 13.</source>
        <translation>Con Python 3.10, los paquetes para GPU NVIDIA necesitan CUDA 12 y los de entrenamiento CUDA 13.</translation>
    </message>
    <message>
        <source>Take them out of it and set environment variables instead, such as {prefix}CLIENT_SECRET.</source>
        <translation>Quítelos de ahí y ponga variables de entorno en su lugar, como {prefix}CLIENT_SECRET.</translation>
    </message>
    <message>
        <source>Cells of {east_m:.1f} m × {north_m:.1f} m: {columns} × {rows}, from {pixel_columns} × {pixel_rows} pixels.</source>
        <translation>Celdas de {east_m:.1f} m × {north_m:.1f} m: {columns} × {rows}, a partir de {pixel_columns} × {pixel_rows} píxeles.</translation>
    </message>
    <message>
        <source>None of the {zones} zones of {layer} overlaps the raster.</source>
        <translation>Ninguna de las {zones} zonas de {layer} cubre el ráster.</translation>
    </message>
    <message>
        <source>The cell size is {cell_size_m:g} m.</source>
        <translation>El tamaño de celda es {cell_size_m:g} m.</translation>
    </message>
    <message>
        <source>Cells of {cell_size_m:g} m are smaller than the raster's pixels ({east_m:.4g} m × {north_m:.4g} m): people can be summed, not split.</source>
        <translation>Celdas de {cell_size_m:g} m son menores que los píxeles del ráster ({east_m:.4g} m × {north_m:.4g} m): los habitantes se pueden sumar, no dividir.</translation>
    </message>
    <message>
        <source>Give a cell size of {smallest_m:d} m or more.</source>
        <translation>Dé un tamaño de celda de {smallest_m:d} m o más.</translation>
    </message>
    <message>
        <source>The raster {file} has {bands} bands; {taken}. If that is not the map, choose another band or file.</source>
        <translation>El ráster {file} tiene {bands} bandas; {taken}. Si ese no es el mapa, elija otra banda u otro archivo.</translation>
    </message>
    <message>
        <source>The raster {file} shows {shows}. Such values do not add up to people.</source>
        <translation>El ráster {file} muestra {shows}. Tales valores no suman habitantes.</translation>
    </message>
    <message>
        <source>The raster {file} shows {shows}. People can't be shared out by such values.</source>
        <translation>El ráster {file} muestra {shows}. No se pueden repartir habitantes según tales valores.</translation>
    </message>
    <message>
        <source>The raster {file} has {pixels:,} negative pixels that count, down to {lowest:.6g}. There are no fewer than 0 people.</source>
        <translation>El ráster {file} tiene {pixels:,} píxeles negativos que cuentan, hasta {lowest:.6g}. No hay menos de 0 habitantes.</translation>
    </message>
    <message>
        <source>In {zones} of the zones compared, the map {map} has no value in more than half of the pixels: no value counts as nobody.</source>
        <translation>En {zones} de las zonas comparadas, el mapa {map} no tiene valor en más de la mitad de los píxeles: sin valor cuenta como nadie.</translation>
    </message>
    <message>
        <source>{small} of {zones} zones, with {people:,.0f} people, hold no pixel's centre: what the map has there counts in the zones around. Count pixels by the share of their area (fraction) to compare such zones too.</source>
        <translation>{small} de {zones} zonas, con {people:,.0f} habitantes, no contienen el centro de ningún píxel: lo que el mapa tiene allí cuenta en las zonas vecinas. Cuente los píxeles por la parte de su superficie (fracción) para comparar también esas zonas.</translation>
    </message>
    <message>
        <source>None of the {zones} zones of {layer} can be compared ({kinds}).</source>
        <translation>Ninguna de las {zones} zonas de {layer} se puede comparar ({kinds}).</translation>
    </message>
    <message>
        <source>There are {maps} maps and {names} names.</source>
        <translation>Hay {maps} mapas y {names} nombres.</translation>
    </message>
    <message>
        <source>The members in {file} ({maps} maps) are those of {map}.</source>
        <translation>Los miembros en {file} ({maps} mapas) son los de {map}.</translation>
    </message>
    <message>
        <source>{left_out} of {zones} zones were not compared ({kinds}).</source>
        <translation>{left_out} de {zones} zonas no se compararon ({kinds}).</translation>
    </message>
    <message>
        <source>The members in {file} belong to none of the maps: their mean differs from the nearest, {map}, by {percent:.0f} % of the people. They are not used.</source>
        <translation>Los miembros en {file} no pertenecen a ninguno de los mapas: su media difiere de la más cercana, {map}, en un {percent:.0f} % de los habitantes. No se usan.</translation>
    </message>
    <message>
        <source>{map} is off by {people} people per zone on average{sure}{part}, over {zones} zones.</source>
        <translation>{map} se desvía {people} habitantes por zona de media{sure}{part}, en {zones} zonas.</translation>
    </message>
    <message>
        <source>{map} is off by {people} people per zone on average{sure}{part}, over {zones} zone.</source>
        <translation>{map} se desvía {people} habitantes por zona de media{sure}{part}, en {zones} zona.</translation>
    </message>
    <message>
        <source>Its mean absolute error is {people} people below that of {map}, the second.</source>
        <translation>Su error absoluto medio es {people} habitantes menor que el de {map}, el segundo.</translation>
    </message>
    <message>
        <source>{nearest} is nearest to the counts, but was made with them, which proves nothing. Best of the others: {map}.</source>
        <translation>{nearest} es el más cercano a los recuentos, pero se hizo con ellos, lo que no prueba nada. El mejor de los demás: {map}.</translation>
    </message>
    <message>
        <source>With fewer than {fewest} zones there are no intervals, and R² means little.</source>
        <translation>Con menos de {fewest} zonas no hay intervalos, y R² significa poco.</translation>
    </message>
    <message>
        <source>One zone, {zone}, holds {percent} % of the squared error: R² and RMSE tell of it more than of the others. Check its count.</source>
        <translation>Una zona, {zone}, tiene el {percent} % del error cuadrático: R² y RMSE hablan de ella más que de las demás. Compruebe su número.</translation>
    </message>
    <message>
        <source>Zones that count nobody: {zones}. The mean relative error (MAPE) leaves them out.</source>
        <translation>Zonas que no cuentan a nadie: {zones}. El error relativo medio (MAPE) las omite.</translation>
    </message>
    <message>
        <source>Best of {maps} maps: {map}.</source>
        <translation>El mejor de {maps} mapas: {map}.</translation>
    </message>
    <message>
        <source>Pixels on the outer border of the zones count by their covered part: the raster's own sum is {total:,.0f}.</source>
        <translation>Los píxeles en el límite exterior de las zonas cuentan por su parte cubierta: la suma del propio ráster es {total:,.0f}.</translation>
    </message>
    <message>
        <source>{pixels:,} pixels have their centre exactly on a border of zones. QGIS's Zonal statistics counts them in no zone, so they hold 0 people here; their zones' people are in the other pixels.</source>
        <translation>{pixels:,} píxeles tienen su centro exactamente en un límite de zonas. Las Estadísticas de zona de QGIS no los cuentan en ninguna zona; por eso tienen aquí 0 habitantes, y los habitantes de sus zonas están en los demás píxeles.</translation>
    </message>
    <message>
        <source>{some} of {zones} zones {says} (zone_id {ids}).</source>
        <translation>{some} de {zones} zonas {says} (zone_id {ids}).</translation>
    </message>
    <message>
        <source>{pixels:,} pixels of the raster are negative; they count as 0.</source>
        <translation>{pixels:,} píxeles del ráster son negativos; cuentan como 0.</translation>
    </message>
    <message>
        <source>The raster {file} has one band. A standard deviation needs at least two, one for each member and season.</source>
        <translation>El ráster {file} tiene una banda. Una desviación estándar necesita al menos dos, una por miembro y estación.</translation>
    </message>
    <message>
        <source>The area is {width_km:.0f} km × {height_km:.0f} km; a composite may be {largest_km} km wide and high.</source>
        <translation>El área mide {width_km:.0f} km × {height_km:.0f} km; una composición puede medir {largest_km} km de ancho y de alto.</translation>
    </message>
    <message>
        <source>The key works: {service} gave a token and delivered a test image.</source>
        <translation>La clave funciona: {service} dio un token y entregó una imagen de prueba.</translation>
    </message>
    <message>
        <source>Asking {service}</source>
        <translation>Consultando {service}</translation>
    </message>
    <message>
        <source>Choose one of {choices}.</source>
        <translation>Elija uno de {choices}.</translation>
    </message>
    <message>
        <source>The scenes on disk are of {first_day} to {last_day}; none is of {periods}.</source>
        <translation>Las escenas del disco son del {first_day} al {last_day}; ninguna es de {periods}.</translation>
    </message>
    <message>
        <source>The composite {file} would replace one of the scenes.</source>
        <translation>La composición {file} reemplazaría una de las escenas.</translation>
    </message>
    <message>
        <source>{sensor} {period}, piece {piece} of {pieces}</source>
        <translation>{sensor} {period}, pieza {piece} de {pieces}</translation>
    </message>
    <message>
        <source>{period}: {percent:.0f} % of the area has no clear observation. Choose a longer period, or fill gaps from the neighbouring seasons.</source>
        <translation>{period}: {percent:.0f} % del área no tiene ninguna observación clara. Elija un periodo más largo, o rellene huecos con las estaciones vecinas.</translation>
    </message>
    <message>
        <source>The raster {file} has no coordinate reference system.</source>
        <translation>El ráster {file} no tiene sistema de coordenadas.</translation>
    </message>
    <message>
        <source>The raster {file} is damaged: a part of it can't be read.</source>
        <translation>El ráster {file} está dañado: una parte no se puede leer.</translation>
    </message>
    <message>
        <source>The folder {folder} can't be made: {reason}.</source>
        <translation>La carpeta {folder} no se puede crear: {reason}.</translation>
    </message>
    <message>
        <source>{source} has no scene of this area for {periods}.</source>
        <translation>{source} no tiene ninguna escena de esta área para {periods}.</translation>
    </message>
    <message>
        <source>A free account of {source} has {units:,.0f} processing units and as many requests a month. Choose a smaller area, fewer seasons or less cloud, or a source without account.</source>
        <translation>Una cuenta gratuita de {source} tiene {units:,.0f} unidades de procesamiento y otras tantas solicitudes al mes. Elija un área más pequeña, menos estaciones o menos nubes, o una fuente sin cuenta.</translation>
    </message>
    <message>
        <source>Searching {sensor}, {period}</source>
        <translation>Buscando {sensor}, {period}</translation>
    </message>
    <message>
        <source>{source} has never had a scene of this area: it lies over the open sea, or where the satellites do not look.</source>
        <translation>{source} nunca ha tenido una escena de esta área: está en mar abierto, o donde los satélites no miran.</translation>
    </message>
    <message>
        <source>{sensor}, {period}: no scene.</source>
        <translation>{sensor}, {period}: ninguna escena.</translation>
    </message>
    <message>
        <source>{parent}/{folder}: {tiles} tiles of an Earth Engine export.</source>
        <translation>{parent}/{folder}: {tiles} teselas de una exportación de Earth Engine.</translation>
    </message>
    <message>
        <source>The day of {file} is not known: neither its tags nor its name hold one.</source>
        <translation>El día de {file} no se conoce: no está ni en sus etiquetas ni en su nombre.</translation>
    </message>
    <message>
        <source>{file} is in radar geometry: it has ground control points but no grid.</source>
        <translation>{file} está en geometría de radar: tiene puntos de control en tierra pero no cuadrícula.</translation>
    </message>
    <message>
        <source>The product {product} has no {band} image in {resolution}.</source>
        <translation>El producto {product} no tiene imagen {band} en {resolution}.</translation>
    </message>
    <message>
        <source>There are {masks} masks for {rasters} Sentinel-2 rasters.</source>
        <translation>Hay {masks} máscaras para {rasters} rásteres Sentinel-2.</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist.</source>
        <translation>La carpeta {folder} no existe.</translation>
    </message>
    <message>
        <source>The product {product} is packed.</source>
        <translation>El producto {product} está comprimido.</translation>
    </message>
    <message>
        <source>{folder} holds no scene.</source>
        <translation>{folder} no contiene ninguna escena.</translation>
    </message>
    <message>
        <source>{file} is left out: it is a composite, not a scene.</source>
        <translation>{file} se deja fuera: es un compuesto, no una escena.</translation>
    </message>
    <message>
        <source>The file {file} in the folder can't be read as a raster.</source>
        <translation>El archivo {file} de la carpeta no se puede leer como ráster.</translation>
    </message>
    <message>
        <source>{file} is left out: its bands are not named as Sentinel-1's or Sentinel-2's.</source>
        <translation>Se omite {file}: sus bandas no se llaman como las de Sentinel-1 o Sentinel-2.</translation>
    </message>
    <message>
        <source>{period} is not over: it ends on {last_day}. When it is, fetch it again, with “Fetch again what is there”.</source>
        <translation>{period} no ha terminado: acaba el {last_day}. Después, descárguelo otra vez, con «Descargar de nuevo lo que ya está».</translation>
    </message>
    <message>
        <source>The proxy{address} does not answer, or does not let through to {service}.</source>
        <translation>El proxy{address} no responde, o no deja pasar hacia {service}.</translation>
    </message>
    <message>
        <source>The server did not deliver {what} in {attempts} attempts.</source>
        <translation>El servidor no entregó {what} en {attempts} intentos.</translation>
    </message>
    <message>
        <source>{period} begins on {first_day}, which is in the future.</source>
        <translation>{period} empieza el {first_day}, que está en el futuro.</translation>
    </message>
    <message>
        <source>Choose a year from {first} on.</source>
        <translation>Elija un año desde {first}.</translation>
    </message>
    <message>
        <source>What is fetched can't be kept in the engine's cache: {reason}.</source>
        <translation>Lo descargado no se puede guardar en la caché del motor: {reason}.</translation>
    </message>
    <message>
        <source>{service} limits the rate; the download goes on as fast as it allows.</source>
        <translation>{service} limita la frecuencia; la descarga sigue tan rápido como lo permite.</translation>
    </message>
    <message>
        <source>{service} did not deliver {what}: what came back could not be read.</source>
        <translation>{service} no entregó {what}: lo que llegó no se pudo leer.</translation>
    </message>
    <message>
        <source>Check the connection. {kept}</source>
        <translation>Compruebe la conexión. {kept}</translation>
    </message>
    <message>
        <source>{service} needs the key of an account: a client id and its secret.</source>
        <translation>{service} necesita la clave de una cuenta: un identificador de cliente y su secreto.</translation>
    </message>
    <message>
        <source>This machine's clock is {minutes:.0f} minutes behind that of {service}.</source>
        <translation>El reloj de este equipo va {minutes:.0f} minutos por detrás del de {service}.</translation>
    </message>
    <message>
        <source>This machine's clock is {minutes:.0f} minutes ahead of that of {service}.</source>
        <translation>El reloj de este equipo va {minutes:.0f} minutos por delante del de {service}.</translation>
    </message>
    <message>
        <source>{service} failed to deliver {what} (status {status}).</source>
        <translation>{service} no pudo entregar {what} (estado {status}).</translation>
    </message>
    <message>
        <source>{service} does not know this client id, or the secret is not its secret.</source>
        <translation>{service} no conoce este identificador de cliente, o el secreto no es el suyo.</translation>
    </message>
    <message>
        <source>{service} gave no access token, or one that could not be read.</source>
        <translation>{service} no dio un token de acceso, o no uno legible.</translation>
    </message>
    <message>
        <source>{service} can't be reached, or broke off while it delivered {what}.</source>
        <translation>No se puede alcanzar {service}, o se interrumpió al entregar {what}.</translation>
    </message>
    <message>
        <source>The account at {service} has no processing units or requests left.</source>
        <translation>A la cuenta en {service} no le quedan unidades de procesamiento o peticiones.</translation>
    </message>
    <message>
        <source>{service} has turned requests away for too long: its rate limit.</source>
        <translation>{service} rechaza peticiones desde hace demasiado tiempo: su límite de frecuencia.</translation>
    </message>
    <message>
        <source>{service} does not accept the access token that it gave for this key.</source>
        <translation>{service} no acepta el token de acceso que dio para esta clave.</translation>
    </message>
    <message>
        <source>The key may not use {service} for this{said}.</source>
        <translation>La clave no puede usar {service} para esto{said}.</translation>
    </message>
    <message>
        <source>{service} refuses to deliver {what} (status {status}){said}.</source>
        <translation>{service} se niega a entregar {what} (estado {status}){said}.</translation>
    </message>
    <message>
        <source>The certificate of {service} can't be trusted on this machine.</source>
        <translation>El certificado de {service} no es de confianza en este equipo.</translation>
    </message>
    <message>
        <source>Choose one of {sources} or stac.</source>
        <translation>Elija uno de {sources} o stac.</translation>
    </message>
    <message>
        <source>{asset} does not say what an asset is called.</source>
        <translation>{asset} no dice cómo se llama un recurso.</translation>
    </message>
    <message>
        <source>The scenes of {collection} have no band called {band}; what they have is called {bands}{more}.</source>
        <translation>Las escenas de {collection} no tienen ninguna banda llamada {band}; lo que tienen se llama {bands}{more}.</translation>
    </message>
    <message>
        <source>{service} can't be reached, or did not answer as a STAC catalogue.</source>
        <translation>No se puede alcanzar {service}, o no respondió como un catálogo STAC.</translation>
    </message>
    <message>
        <source>{service} wants an account of its own (status {status}).</source>
        <translation>{service} pide una cuenta propia (estado {status}).</translation>
    </message>
    <message>
        <source>{service} answered the search with an error (status {status}).</source>
        <translation>{service} respondió a la búsqueda con un error (estado {status}).</translation>
    </message>
    <message>
        <source>The collection {collection} holds plain GRD, radar without terrain correction.</source>
        <translation>La colección {collection} contiene GRD sin corregir, radar sin corrección del terreno.</translation>
    </message>
    <message>
        <source>{service} has no terrain-corrected Sentinel-1; only Sentinel-2 is made.</source>
        <translation>{service} no tiene Sentinel-1 con corrección del terreno; solo se hace Sentinel-2.</translation>
    </message>
    <message>
        <source>{period}: of {scenes} scenes found, {cloudy} have more than {percent:.0f} % cloud and {lacking} lack a band.</source>
        <translation>{period}: de {scenes} escenas encontradas, {cloudy} tienen más de {percent:.0f} % de nubes y a {lacking} les falta una banda.</translation>
    </message>
    <message>
        <source>{period}: {unmasked} of {scenes} scenes have no scene classification ({asset}); their clouds are not left out.</source>
        <translation>{period}: {unmasked} de {scenes} escenas no tienen clasificación de escena ({asset}); sus nubes no se excluyen.</translation>
    </message>
    <message>
        <source>{period}: {scenes} scenes are said to have the offset of 1000 DN still in them, but are too dark for that; it is not removed again.</source>
        <translation>{period}: de {scenes} escenas se dice que aún tienen el desplazamiento de 1000 DN, pero son demasiado oscuras para ello; no se quita otra vez.</translation>
    </message>
    <message>
        <source>{service} has no collection {collection}.</source>
        <translation>{service} no tiene la colección {collection}.</translation>
    </message>
    <message>
        <source>Device: {device}.</source>
        <translation>Procesador: {device}.</translation>
    </message>
    <message>
        <source>The model “{model}” needs {missing}, which is not given.</source>
        <translation>El modelo «{model}» necesita {missing}, que no se dio.</translation>
    </message>
    <message>
        <source>Only {sensor} is given: the output of that stream alone is used ({output}).</source>
        <translation>Solo se dio {sensor}: se usa la salida de ese flujo solo ({output}).</translation>
    </message>
    <message>
        <source>Two outputs have the same file: {output} and {other}.</source>
        <translation>Dos salidas tienen el mismo archivo: {output} y {other}.</translation>
    </message>
    <message>
        <source>GPU check: {model} differs from the CPU by at most {difference:.1e}.</source>
        <translation>Prueba de la GPU: {model} difiere de la CPU en {difference:.1e} como máximo.</translation>
    </message>
    <message>
        <source>The model “{model}” could not be run: {reason}.</source>
        <translation>El modelo «{model}» no se pudo ejecutar: {reason}.</translation>
    </message>
    <message>
        <source>The memory of the {device} is too small for tiles of {width} × {height} px: smaller ones are used.</source>
        <translation>La memoria de la {device} es demasiado pequeña para teselas de {width} × {height} px: se usan menores.</translation>
    </message>
    <message>
        <source>The model “{model}” could not be loaded: {reason}.</source>
        <translation>El modelo «{model}» no se pudo cargar: {reason}.</translation>
    </message>
    <message>
        <source>{file}: warped bilinearly to the scene's grid (its pixel is {east_m:.1f} m × {north_m:.1f} m).</source>
        <translation>{file}: reproyectado bilinealmente a la cuadrícula de la escena (su píxel mide {east_m:.1f} m × {north_m:.1f} m).</translation>
    </message>
    <message>
        <source>There are {sentinel1} Sentinel-1 and {sentinel2} Sentinel-2 rasters.</source>
        <translation>Hay {sentinel1} rásteres Sentinel-1 y {sentinel2} rásteres Sentinel-2.</translation>
    </message>
    <message>
        <source>{season}: {files}, paired by date.</source>
        <translation>{season}: {files}, emparejados por fecha.</translation>
    </message>
    <message>
        <source>{season}: Sentinel-1 is of {s1_day} and Sentinel-2 of {s2_day}: more than {most_days} days apart.</source>
        <translation>{season}: Sentinel-1 es del {s1_day} y Sentinel-2 del {s2_day}: más de {most_days} días de diferencia.</translation>
    </message>
    <message>
        <source>{season}: {file} has no valid pixel; the season is left out.</source>
        <translation>{season}: {file} no tiene ningún píxel válido; se omite la estación.</translation>
    </message>
    <message>
        <source>{million:.2f} million pixels in {seconds:.1f} s: {speed:.2f} million a second; {computed} tile computed, {skipped} skipped, {resumed} resumed. At work, side by side: reading {reading_s:.1f} s, networks {computing_s:.1f} s, writing {writing_s:.1f} s.</source>
        <translation>{million:.2f} millones de píxeles en {seconds:.1f} s: {speed:.2f} millones por segundo; {computed} teselas calculadas, {skipped} saltadas, {resumed} retomadas. En paralelo: lectura {reading_s:.1f} s, redes {computing_s:.1f} s, escritura {writing_s:.1f} s.</translation>
    </message>
    <message>
        <source>{million:.2f} million pixels in {seconds:.1f} s: {speed:.2f} million a second; {computed} tiles computed, {skipped} skipped, {resumed} resumed. At work, side by side: reading {reading_s:.1f} s, networks {computing_s:.1f} s, writing {writing_s:.1f} s.</source>
        <translation>{million:.2f} millones de píxeles en {seconds:.1f} s: {speed:.2f} millones por segundo; {computed} teselas calculadas, {skipped} saltadas, {resumed} retomadas. En paralelo: lectura {reading_s:.1f} s, redes {computing_s:.1f} s, escritura {writing_s:.1f} s.</translation>
    </message>
    <message>
        <source>{share:.1%} of the mapped pixels miss a season: their mean is over the others.</source>
        <translation>A {share:.1%} de los píxeles cartografiados les falta una estación: su media es de las demás.</translation>
    </message>
    <message>
        <source>Built-up scores below {min_builtup:g} count as 0: that removes {share:.1%} of the built-up sum.</source>
        <translation>Las puntuaciones de edificado por debajo de {min_builtup:g} cuentan como 0: eso quita {share:.1%} de la suma de edificado.</translation>
    </message>
    <message>
        <source>{season}: {share:.1%} of the pixels are as bright as snow or cloud (visible reflectance above {dn:.0f} DN), which the models do not know; {done}.</source>
        <translation>{season}: {share:.1%} de los píxeles son tan brillantes como nieve o nubes (reflectancia visible por encima de {dn:.0f} DN), que los modelos no conocen; {done}.</translation>
    </message>
    <message>
        <source>Occupancy was computed on {share:.1%} of the pixels.</source>
        <translation>La ocupación se calculó en {share:.1%} de los píxeles.</translation>
    </message>
    <message>
        <source>{season}: {pixels} pixels are as bright as snow or cloud; {done}.</source>
        <translation>{season}: {pixels} píxeles son tan brillantes como nieve o nubes; {done}.</translation>
    </message>
    <message>
        <source>Going on from an interrupted run: {finished} of {tiles} tiles are finished and are not computed again.</source>
        <translation>Siguiendo una ejecución interrumpida: {finished} de {tiles} teselas están terminadas y no se calculan de nuevo.</translation>
    </message>
    <message>
        <source>{memory_mb} MB are less than the engine needs; it uses its smallest tiles, {tile_px} px.</source>
        <translation>{memory_mb} MB son menos de lo que necesita el motor; usa sus teselas más pequeñas, {tile_px} px.</translation>
    </message>
    <message>
        <source>{file} does not overlap the first Sentinel-2 raster.</source>
        <translation>{file} no coincide con el primer ráster Sentinel-2.</translation>
    </message>
    <message>
        <source>{file} can't be brought to the grid of the first raster.</source>
        <translation>{file} no se puede llevar a la cuadrícula del primer ráster.</translation>
    </message>
    <message>
        <source>{layer} can't be brought to the coordinate reference system of the imagery.</source>
        <translation>{layer} no se puede llevar al sistema de coordenadas de las imágenes.</translation>
    </message>
    <message>
        <source>The file {file} can't be written: {reason}.</source>
        <translation>El archivo {file} no se puede escribir: {reason}.</translation>
    </message>
    <message>
        <source>{file}: the bands have no known names; taken by order: {order}.</source>
        <translation>{file}: las bandas no tienen nombres conocidos; tomadas por orden: {order}.</translation>
    </message>
    <message>
        <source>Give a raster with the bands {bands}, named so in their descriptions.</source>
        <translation>Dé un ráster con las bandas {bands}, nombradas así en sus descripciones.</translation>
    </message>
    <message>
        <source>Give a raster with the bands {bands} in this order, or name them so.</source>
        <translation>Dé un ráster con las bandas {bands} en este orden, o nómbrelas así.</translation>
    </message>
    <message>
        <source>The raster's pixel is {east_m:.1f} m × {north_m:.1f} m on the ground; the models read pixels of about 10 m (8–12 m).</source>
        <translation>El píxel del ráster mide {east_m:.1f} m × {north_m:.1f} m sobre el terreno; los modelos leen píxeles de unos 10 m (8 a 12 m).</translation>
    </message>
    <message>
        <source>The pixel is {east_m:.1f} m east–west by {north_m:.1f} m; used as it is.</source>
        <translation>El píxel mide {east_m:.1f} m de este a oeste por {north_m:.1f} m; se usa como está.</translation>
    </message>
    <message>
        <source>The output {file} can't be written to its folder.</source>
        <translation>La salida {file} no se puede escribir en su carpeta.</translation>
    </message>
    <message>
        <source>The output {file} could not be written whole: the disk is full, or no longer there.</source>
        <translation>La salida {file} no se pudo escribir entera: el disco está lleno, o ya no está.</translation>
    </message>
    <message>
        <source>The folder {folder} for the output {file} does not exist.</source>
        <translation>La carpeta {folder} de la salida {file} no existe.</translation>
    </message>
    <message>
        <source>The raster {file} does not exist.</source>
        <translation>El ráster {file} no existe.</translation>
    </message>
    <message>
        <source>The file {file} holds no bands of its own (it may be a container of several rasters).</source>
        <translation>El archivo {file} no tiene bandas propias (puede ser un contenedor de varios rásteres).</translation>
    </message>
    <message>
        <source>The raster has {count} bands, not a band {band}.</source>
        <translation>El ráster tiene {count} bandas, no la banda {band}.</translation>
    </message>
    <message>
        <source>The raster has {count} band, not a band {band}.</source>
        <translation>El ráster tiene {count} banda, no la banda {band}.</translation>
    </message>
    <message>
        <source>The file {file} can't be read as a raster: it is damaged or of an unknown format.</source>
        <translation>El archivo {file} no se puede leer como ráster: está dañado o es de un formato desconocido.</translation>
    </message>
    <message>
        <source>The output {file} is not a .tif file.</source>
        <translation>La salida {file} no es un archivo .tif.</translation>
    </message>
    <message>
        <source>The output {file} is also an input.</source>
        <translation>La salida {file} es también una entrada.</translation>
    </message>
    <message>
        <source>The output {file} is open in another program or in QGIS.</source>
        <translation>La salida {file} está abierta en otro programa o en QGIS.</translation>
    </message>
    <message>
        <source>Mean built-up probability {mean:.4f} over {pixels:,} pixels.</source>
        <translation>Probabilidad media de edificado {mean:.4f} en {pixels:,} píxeles.</translation>
    </message>
    <message>
        <source>The threshold is {threshold:g}.</source>
        <translation>El umbral es {threshold:g}.</translation>
    </message>
    <message>
        <source>{people:,.1f} people on {pixels:,} pixels, mean of {maps} maps.</source>
        <translation>{people:,.1f} habitantes en {pixels:,} píxeles, media de {maps} mapas.</translation>
    </message>
    <message>
        <source>{people:,.1f} people on {pixels:,} pixels, mean of {maps} map.</source>
        <translation>{people:,.1f} habitantes en {pixels:,} píxeles, media de {maps} mapa.</translation>
    </message>
    <message>
        <source>The minimum built-up score is {min_builtup:g}.</source>
        <translation>La puntuación mínima de edificado es {min_builtup:g}.</translation>
    </message>
    <message>
        <source>The model “{model}” maps population itself and has no occupancy.</source>
        <translation>El modelo «{model}» cartografía directamente la población y no tiene ocupación.</translation>
    </message>
    <message>
        <source>Rate: {rate:g} people per fully built-up pixel ({source}).</source>
        <translation>Tasa: {rate:g} habitantes por píxel totalmente edificado ({source}).</translation>
    </message>
    <message>
        <source>Rate: {rate:.4g} people per fully built-up pixel, fitted to {people:.0f} people in {zones} zones of {layer} with a built-up sum of {builtup:.1f} pixels.</source>
        <translation>Tasa: {rate:.4g} habitantes por píxel totalmente edificado, ajustada a {people:.0f} habitantes en {zones} zonas de {layer} con una suma de edificado de {builtup:.1f} píxeles.</translation>
    </message>
    <message>
        <source>The rate is {rate:g} people per fully built-up pixel.</source>
        <translation>La tasa es de {rate:g} habitantes por píxel totalmente edificado.</translation>
    </message>
    <message>
        <source>The rate can't be fitted: no zone of {layer} on the raster has people.</source>
        <translation>La tasa no se puede ajustar: ninguna zona de {layer} en el ráster tiene habitantes.</translation>
    </message>
    <message>
        <source>{zones} zones reach beyond the raster: the rate is too high by their people outside it.</source>
        <translation>{zones} zonas salen del ráster: la tasa es demasiado alta por sus habitantes de fuera.</translation>
    </message>
    <message>
        <source>The rate can't be fitted: there is no built-up in the zones of {layer}.</source>
        <translation>La tasa no se puede ajustar: no hay edificado en las zonas de {layer}.</translation>
    </message>
    <message>
        <source>“{source}” is a zip with {files} files.</source>
        <translation>«{source}» es un zip con {files} archivos.</translation>
    </message>
    <message>
        <source>“{source}” lacks its part {part}.</source>
        <translation>A «{source}» le falta su parte {part}.</translation>
    </message>
    <message>
        <source>“{source}” holds a file named “{file}”.</source>
        <translation>«{source}» contiene un archivo llamado «{file}».</translation>
    </message>
    <message>
        <source>“{source}” holds the file {file} twice.</source>
        <translation>«{source}» contiene dos veces el archivo {file}.</translation>
    </message>
    <message>
        <source>A tensor of the shape {shape} in “{source}” does not fit its {size} bytes.</source>
        <translation>Un tensor de forma {shape} en «{source}» no corresponde a sus {size} bytes.</translation>
    </message>
    <message>
        <source>The file {path} cannot be read: {reason}.</source>
        <translation>El archivo {path} no se puede leer: {reason}.</translation>
    </message>
    <message>
        <source>“{source}” lacks the tensor {tensor}.</source>
        <translation>A «{source}» le falta el tensor {tensor}.</translation>
    </message>
    <message>
        <source>“{source}” holds the unknown tensor {tensor}.</source>
        <translation>«{source}» contiene el tensor desconocido {tensor}.</translation>
    </message>
    <message>
        <source>The tensor {tensor} in “{source}” has the shape {shape}, not {expected}.</source>
        <translation>El tensor {tensor} en «{source}» tiene la forma {shape}, no {expected}.</translation>
    </message>
    <message>
        <source>The tensor {tensor} in “{source}” holds values that are not finite or not possible.</source>
        <translation>El tensor {tensor} en «{source}» contiene valores no finitos o imposibles.</translation>
    </message>
    <message>
        <source>The download from {host} stalled for {seconds:.0f} s.</source>
        <translation>La descarga desde {host} se detuvo durante {seconds:.0f} s.</translation>
    </message>
    <message>
        <source>The file from {host} is not the published one: its sha256 is {found}…, not {expected}….</source>
        <translation>El archivo de {host} no es el publicado: su sha256 es {found}…, no {expected}….</translation>
    </message>
    <message>
        <source>The certificate of {host} cannot be verified: {reason}.</source>
        <translation>El certificado de {host} no se puede verificar: {reason}.</translation>
    </message>
    <message>
        <source>The model “{model}” computes {computed}, not {wanted}.</source>
        <translation>El modelo «{model}» calcula {computed}, no {wanted}.</translation>
    </message>
    <message>
        <source>“{source}” takes {inputs} where its metadata says {expected}.</source>
        <translation>«{source}» toma {inputs} donde sus metadatos dicen {expected}.</translation>
    </message>
    <message>
        <source>“{source}” gives {outputs}, not one band of {expected}.</source>
        <translation>«{source}» da {outputs}, no una banda de {expected}.</translation>
    </message>
    <message>
        <source>The model file {path} cannot be read: {reason}.</source>
        <translation>El archivo de modelo {path} no se puede leer: {reason}.</translation>
    </message>
    <message>
        <source>The model has no output “{output}”; it has {outputs}.</source>
        <translation>El modelo no tiene la salida «{output}»; tiene {outputs}.</translation>
    </message>
    <message>
        <source>“{model}” is ready</source>
        <translation>«{model}» está listo</translation>
    </message>
    <message>
        <source>“{source}” computes {role}, but “{other}” computes {other_role}.</source>
        <translation>«{source}» calcula {role}, pero «{other}» calcula {other_role}.</translation>
    </message>
    <message>
        <source>“{model}” cannot be fetched from here.</source>
        <translation>«{model}» no se puede descargar desde aquí.</translation>
    </message>
    <message>
        <source>{models} built-up models were chosen; only occupancy members form a set.</source>
        <translation>Se eligieron {models} modelos de edificación; solo los miembros de ocupación forman un conjunto.</translation>
    </message>
    <message>
        <source>“{source}” is not the published file of “{model}”.</source>
        <translation>«{source}» no es el archivo publicado de «{model}».</translation>
    </message>
    <message>
        <source>“{source}” is the same file as “{other}”.</source>
        <translation>«{source}» es el mismo archivo que «{other}».</translation>
    </message>
    <message>
        <source>{what}{members} “{model}” is ready under the id {id}.</source>
        <translation>{what}{members} «{model}» está listo con el identificador {id}.</translation>
    </message>
    <message>
        <source>The model cannot be written into {folder}: {reason}.</source>
        <translation>El modelo no se puede escribir en {folder}: {reason}.</translation>
    </message>
    <message>
        <source>Taking the images of {season}</source>
        <translation>Tomando las imágenes de {season}</translation>
    </message>
    <message>
        <source>{synthetic} Seed {seed}, {people} people.</source>
        <translation>{synthetic} Semilla {seed}, {people} habitantes.</translation>
    </message>
    <message>
        <source>Choose {smallest} to {largest} pixels; 600 is the usual size.</source>
        <translation>Elija de {smallest} a {largest} píxeles; 600 es el tamaño habitual.</translation>
    </message>
    <message>
        <source>The folder {folder} can't be written.</source>
        <translation>La carpeta {folder} no se puede escribir.</translation>
    </message>
    <message>
        <source>The file {file} is open in another program or in QGIS.</source>
        <translation>El archivo {file} está abierto en otro programa o en QGIS.</translation>
    </message>
    <message>
        <source>The file {file} can't be written.</source>
        <translation>El archivo {file} no se puede escribir.</translation>
    </message>
    <message>
        <source>{before:,.0f} people before, {after:,.0f} after: {change:+,.0f}.</source>
        <translation>{before:,.0f} habitantes antes, {after:,.0f} después: {change:+,.0f}.</translation>
    </message>
    <message>
        <source>The maps have no cells of {cell_size_m:g} m in common: their grids do not meet.</source>
        <translation>Los mapas no tienen celdas de {cell_size_m:g} m en común: sus cuadrículas no coinciden.</translation>
    </message>
    <message>
        <source>The maps lie on different grids: both are summed to cells of {cell_size_m:g} m.</source>
        <translation>Los mapas tienen cuadrículas distintas: ambos se suman en celdas de {cell_size_m:g} m.</translation>
    </message>
    <message>
        <source>The maps have different coordinate systems ({before} and {after}), and counts of people are never resampled.</source>
        <translation>Los mapas tienen sistemas de coordenadas distintos ({before} y {after}), y los números de habitantes nunca se remuestrean.</translation>
    </message>
    <message>
        <source>The pixels of the maps do not meet ({east:.4g} m × {north:.4g} m and {other_east:.4g} m × {other_north:.4g} m), and counts of people are never resampled.</source>
        <translation>Los píxeles de los mapas no coinciden ({east:.4g} m × {north:.4g} m y {other_east:.4g} m × {other_north:.4g} m), y los números de habitantes nunca se remuestrean.</translation>
    </message>
    <message>
        <source>{file} is no standard deviation: it has negative values.</source>
        <translation>{file} no es una desviación estándar: tiene valores negativos.</translation>
    </message>
    <message>
        <source>The {map} map is rotated or mirrored: its rows do not run from west to east.</source>
        <translation>El mapa {map} está girado o reflejado: sus filas no van de oeste a este.</translation>
    </message>
    <message>
        <source>{file} is no standard deviation of people: its tags call it “{quantity}”.</source>
        <translation>{file} no es una desviación estándar de habitantes: sus etiquetas lo llaman «{quantity}».</translation>
    </message>
    <message>
        <source>The standard deviation of the {map} map lies on another grid than the map.</source>
        <translation>La desviación estándar del mapa {map} tiene otra cuadrícula que el mapa.</translation>
    </message>
    <message>
        <source>{file} is of {days}, but its map {map} is of {map_days}.</source>
        <translation>{file} es de {days}, pero su mapa {map} es de {map_days}.</translation>
    </message>
    <message>
        <source>{file} is given as the standard deviation of both dates.</source>
        <translation>{file} se da como desviación estándar de ambas fechas.</translation>
    </message>
    <message>
        <source>{file} is given as a map and as a standard deviation.</source>
        <translation>{file} se da como mapa y como desviación estándar.</translation>
    </message>
    <message>
        <source>{file} does not say what it shows: it is taken for the standard deviation of {map}.</source>
        <translation>{file} no dice qué muestra: se toma por la desviación estándar de {map}.</translation>
    </message>
    <message>
        <source>{file} and {map} were not rescaled to the same census, so that they do not belong together: “Rescale to a census” writes both (MEMBERS, OUTPUT_STD).</source>
        <translation>{file} y {map} no se ajustaron al mismo censo, así que no van juntos: «Ajustar a un censo» escribe ambos (MEMBERS, OUTPUT_STD).</translation>
    </message>
    <message>
        <source>{step}: at most {duration}, less where it stops early.</source>
        <translation>{step}: como máximo {duration}, menos si para antes.</translation>
    </message>
    <message>
        <source>Member {member}, {layers}: {epochs} epochs, the best on left-out zones was {best}{stopped}.</source>
        <translation>Miembro {member}, {layers}: {epochs} épocas, lo mejor en zonas apartadas fue {best}{stopped}.</translation>
    </message>
    <message>
        <source>{reason}: one rate of people per built-up pixel is used.</source>
        <translation>{reason}: se usa una sola tasa de habitantes por píxel edificado.</translation>
    </message>
    <message>
        <source>Member {member} goes on after epoch {epoch}.</source>
        <translation>El miembro {member} sigue tras la época {epoch}.</translation>
    </message>
    <message>
        <source>Occupancy can't be trained on the built-up model “{model}”: it is not a network of POPCORN's two streams.</source>
        <translation>La ocupación no se puede entrenar sobre el modelo de edificación «{model}»: no es una red de dos flujos de POPCORN.</translation>
    </message>
    <message>
        <source>No zone of {layer} can be learnt from: none lies whole on the imagery with a count.</source>
        <translation>De ninguna zona de {layer} se puede aprender: ninguna está entera en las imágenes con un número.</translation>
    </message>
    <message>
        <source>Zones left out: {zones}.</source>
        <translation>Zonas omitidas: {zones}.</translation>
    </message>
    <message>
        <source>{skill}, which is not clearly better: one rate of people per built-up pixel is used instead.</source>
        <translation>{skill}, lo que no es claramente mejor: se usa en su lugar una sola tasa de habitantes por píxel edificado.</translation>
    </message>
    <message>
        <source>{skill}: the trained occupancy is used.</source>
        <translation>{skill}: se usa la ocupación entrenada.</translation>
    </message>
    <message>
        <source>Trained: the head alone, on the {device}.</source>
        <translation>Entrenado: solo la cabeza, en la {device}.</translation>
    </message>
    <message>
        <source>Trained: all layers, on the {device}.</source>
        <translation>Entrenado: todas las capas, en la {device}.</translation>
    </message>
    <message>
        <source>What was learnt so far is kept as “{model}” ({id}).</source>
        <translation>Lo aprendido hasta ahora se guarda como «{model}» ({id}).</translation>
    </message>
    <message>
        <source>No zone of {layer} can be learnt from: the imagery has gaps in all of them.</source>
        <translation>De ninguna zona de {layer} se puede aprender: las imágenes tienen huecos en todas.</translation>
    </message>
    <message>
        <source>Zones left out: {zones} where the imagery has gaps.</source>
        <translation>Zonas omitidas: {zones}, donde las imágenes tienen huecos.</translation>
    </message>
    <message>
        <source>{zones} zones in {units} units are left out in {folds} folds.</source>
        <translation>{zones} zonas en {units} unidades se apartan en {folds} particiones.</translation>
    </message>
    <message>
        <source>Give a number from 2 to {most}.</source>
        <translation>Dé un número de 2 a {most}.</translation>
    </message>
    <message>
        <source>{usable} of the {zones} zones of {layer} lie wholly on the imagery with a count.</source>
        <translation>{usable} de las {zones} zonas de {layer} están enteras sobre las imágenes y tienen un recuento.</translation>
    </message>
    <message>
        <source>A cross-check needs {fewest} or more: choose more zones, or smaller ones.</source>
        <translation>Una validación cruzada necesita {fewest} o más: elija más zonas, o menores.</translation>
    </message>
    <message>
        <source>All zones of {layer} on the imagery count 0 people.</source>
        <translation>Todas las zonas de {layer} en las imágenes cuentan 0 habitantes.</translation>
    </message>
    <message>
        <source>With fewer than {fewest} zones to fit to, the built-up score is not recalibrated: the same as a constant rate.</source>
        <translation>Con menos de {fewest} zonas para el ajuste, la puntuación de edificado no se recalibra: es lo mismo que una tasa constante.</translation>
    </message>
    <message>
        <source>Where a zone's count is not known, the best method here, {method}, is off by {people} people{part}.</source>
        <translation>Donde no se conoce el número de una zona, el mejor método aquí, {method}, se desvía {people} habitantes{part}.</translation>
    </message>
    <message>
        <source>That is {people} people less than by spreading people evenly.</source>
        <translation>Son {people} habitantes menos que repartiendo por igual.</translation>
    </message>
    <message>
        <source>Trained occupancy is off by {people} people less than a constant rate × recalibrated built-up, but that may be chance (95 % interval {interval}).</source>
        <translation>La ocupación entrenada se equivoca en {people} habitantes menos que una tasa constante × edificado recalibrado, pero puede ser casualidad (intervalo del 95 % {interval}).</translation>
    </message>
    <message>
        <source>In all {folds} folds the trained occupancy was clearly better than one rate on zones of its own.</source>
        <translation>En las {folds} particiones la ocupación entrenada fue claramente mejor que una sola tasa en sus propias zonas.</translation>
    </message>
    <message>
        <source>With fewer than {fewest} zones there are no intervals.</source>
        <translation>Con menos de {fewest} zonas no hay intervalos.</translation>
    </message>
    <message>
        <source>Trained occupancy is off by {people} people less than a constant rate × recalibrated built-up, on too few zones to be sure.</source>
        <translation>La ocupación entrenada se equivoca en {people} habitantes menos que una tasa constante × edificado recalibrado, en demasiado pocas zonas para estar seguro.</translation>
    </message>
    <message>
        <source>Trained occupancy is off by {people} people less than a constant rate × recalibrated built-up (95 % interval {interval}): how places look tells something about people here.</source>
        <translation>La ocupación entrenada se equivoca en {people} habitantes menos que una tasa constante × edificado recalibrado (intervalo del 95 % {interval}): aquí el aspecto de los lugares dice algo de los habitantes.</translation>
    </message>
    <message>
        <source>In {better} of {folds} folds the trained occupancy was clearly better than one rate on zones of its own; in the others one rate was used.</source>
        <translation>En {better} de {folds} particiones la ocupación entrenada fue claramente mejor que una sola tasa en sus propias zonas; en las demás se usó una sola tasa.</translation>
    </message>
    <message>
        <source>None of the {zones} finer zones of {layer} has a count and lies in a zone of {coarser} that is whole on the imagery.</source>
        <translation>Ninguna de las {zones} zonas más finas de {layer} tiene un recuento y está en una zona de {coarser} que se halle entera sobre las imágenes.</translation>
    </message>
    <message>
        <source>{left_out} of {zones} finer zones are not tested: they have no count, or lie by more than a tenth outside the zones that take part.</source>
        <translation>{left_out} de {zones} zonas más finas no se prueban: no tienen recuento, o más de una décima parte queda fuera de las zonas que participan.</translation>
    </message>
    <message>
        <source>Fold {fold} of {folds}: trained on {trained} zones, tested on {tested}.</source>
        <translation>Partición {fold} de {folds}: entrenada en {trained} zonas, probada en {tested}.</translation>
    </message>
    <message>
        <source>{workers} workers compute {shares} shares of the tiles.</source>
        <translation>{workers} máquinas calculan {shares} partes de las teselas.</translation>
    </message>
    <message>
        <source>The job “{job}” can't run on a cluster.</source>
        <translation>La tarea «{job}» no se puede ejecutar en un clúster.</translation>
    </message>
    <message>
        <source>Please report it with the log file {log}.</source>
        <translation>Informe de ello con el archivo de registro {log}.</translation>
    </message>
    <message>
        <source>The disk is full: {file}.</source>
        <translation>El disco está lleno: {file}.</translation>
    </message>
    <message>
        <source>The engine's Python {python} can't load a package: {reason}.</source>
        <translation>El Python del motor {python} no puede cargar un paquete: {reason}.</translation>
    </message>
    <message>
        <source>The job is not valid JSON: {reason}.</source>
        <translation>La tarea no es JSON válido: {reason}.</translation>
    </message>
    <message>
        <source>The job speaks protocol {job} and the engine protocol {engine}.</source>
        <translation>La tarea habla el protocolo {job} y el motor el protocolo {engine}.</translation>
    </message>
    <message>
        <source>The zones in {file} can't be read.</source>
        <translation>Las zonas de {file} no se pueden leer.</translation>
    </message>
    <message>
        <source>{repaired} of {zones} zones have broken outlines and were repaired.</source>
        <translation>{repaired} de {zones} zonas tenían contornos defectuosos y se repararon.</translation>
    </message>
    <message>
        <source>The id {id} occurs {times} times in the zones.</source>
        <translation>El identificador {id} aparece {times} veces en las zonas.</translation>
    </message>
    <message>
        <source>The zones' file {file} does not exist.</source>
        <translation>El archivo de las zonas {file} no existe.</translation>
    </message>
    <message>
        <source>The layer {layer} has no polygons.</source>
        <translation>La capa {layer} no tiene polígonos.</translation>
    </message>
    <message>
        <source>The layer {layer} has no coordinate reference system.</source>
        <translation>La capa {layer} no tiene sistema de coordenadas.</translation>
    </message>
    <message>
        <source>Zone {zone} of the layer {layer} is a {kind}, not a polygon.</source>
        <translation>La zona {zone} de la capa {layer} es de tipo {kind}, no un polígono.</translation>
    </message>
    <message>
        <source>Zones {zone} and {other} overlap by {percent:.3g} % of the smaller one{more}, so their people can't be told apart.</source>
        <translation>Las zonas {zone} y {other} se solapan en un {percent:.3g} % de la menor{more}, así que no se pueden distinguir sus habitantes.</translation>
    </message>
    <message>
        <source>The engine's Python {python} can't load its packages: {reason}.</source>
        <translation>El Python del motor {python} no puede cargar sus paquetes: {reason}.</translation>
    </message>
    <message>
        <source>The engine's Python {python} can't be started: {reason}.</source>
        <translation>El Python del motor {python} no se puede iniciar: {reason}.</translation>
    </message>
    <message>
        <source>The engine did not answer within {seconds:.0f} seconds of its start.</source>
        <translation>El motor no respondió en los {seconds:.0f} segundos tras su inicio.</translation>
    </message>
    <message>
        <source>The engine in {folder} lacks {package}.</source>
        <translation>Al motor en {folder} le falta {package}.</translation>
    </message>
    <message>
        <source>{setting} names {path}, where there is no Python.</source>
        <translation>{setting} indica {path}, donde no hay Python.</translation>
    </message>
    <message>
        <source>{setting} names {path}, which lacks {packages}.</source>
        <translation>{setting} indica {path}, donde falta {packages}.</translation>
    </message>
    <message>
        <source>Install {packages} there, or clear it to use the plugin's own environment.</source>
        <translation>Instale {packages} allí, o vacíelo para usar el entorno propio del complemento.</translation>
    </message>
    <message>
        <source>The engine's folder {folder} can't be written: {reason}.</source>
        <translation>La carpeta del motor {folder} no se puede escribir: {reason}.</translation>
    </message>
    <message>
        <source>{gpu} (compute capability {capability}, driver {driver}) can run the GPU packages.</source>
        <translation>{gpu} (capacidad de cálculo {capability}, controlador {driver}) puede usar los paquetes de GPU.</translation>
    </message>
    <message>
        <source>The NVIDIA driver {driver} supports {supported}, and the GPU packages need CUDA {cuda} (driver {needed} or newer).</source>
        <translation>El controlador NVIDIA {driver} admite {supported}, y los paquetes de GPU necesitan CUDA {cuda} (controlador {needed} o posterior).</translation>
    </message>
    <message>
        <source>The packages can't be installed: {reason}</source>
        <translation>No se pueden instalar los paquetes: {reason}</translation>
    </message>
    <message>
        <source>The folder {folder} has no wheel of {package} for this Python and system.</source>
        <translation>La carpeta {folder} no tiene paquete wheel de {package} para este Python y sistema.</translation>
    </message>
    <message>
        <source>{package} is not the file that was tested (its SHA-256 differs).</source>
        <translation>{package} no es el archivo que se probó (su SHA-256 difiere).</translation>
    </message>
    <message>
        <source>The proxy {proxy} does not let the set-up through: {reason}</source>
        <translation>El proxy {proxy} no deja pasar la instalación: {reason}</translation>
    </message>
    <message>
        <source>The package index has no {package} for this Python and system.</source>
        <translation>El índice de paquetes no tiene {package} para este Python y sistema.</translation>
    </message>
    <message>
        <source>A file can't be written: {reason}</source>
        <translation>No se puede escribir un archivo: {reason}</translation>
    </message>
    <message>
        <source>{package} ({megabytes:.1f} MB)</source>
        <translation>{package} ({megabytes:.1f} MB)</translation>
    </message>
    <message>
        <source>None lies in {folder}.</source>
        <translation>No hay ninguno en {folder}.</translation>
    </message>
    <message>
        <source>{path} is no complete Python: {reason}.</source>
        <translation>{path} no es un Python completo: {reason}.</translation>
    </message>
    <message>
        <source>{python}; the engine needs 3.9 to 3.13.</source>
        <translation>{python}; el motor necesita de 3.9 a 3.13.</translation>
    </message>
    <message>
        <source>{python}, but not the 64 bit CPython that it needs.</source>
        <translation>{python}, pero no el CPython de 64 bits que necesita.</translation>
    </message>
    <message>
        <source>{path} can't be started: {reason}.</source>
        <translation>{path} no se puede iniciar: {reason}.</translation>
    </message>
    <message>
        <source>{path} is in use and can't be deleted.</source>
        <translation>{path} está en uso y no se puede borrar.</translation>
    </message>
    <message>
        <source>The engine needs {needed_mb:.0f} MB in {folder}, and only {free_mb:.0f} MB are free.</source>
        <translation>El motor necesita {needed_mb:.0f} MB en {folder}, y solo hay {free_mb:.0f} MB libres.</translation>
    </message>
    <message>
        <source>The file {file} of the model “{model}” in {folder} has changed.</source>
        <translation>El archivo {file} del modelo «{model}» en {folder} ha cambiado.</translation>
    </message>
    <message>
        <source>There is no model “{model}”.</source>
        <translation>No existe el modelo «{model}».</translation>
    </message>
    <message>
        <source>The file {file} of the model “{model}” is missing in {folder}.</source>
        <translation>Falta el archivo {file} del modelo «{model}» en {folder}.</translation>
    </message>
    <message>
        <source>Unknown job {job}; known are {known}.</source>
        <translation>Tarea desconocida {job}; se conocen {known}.</translation>
    </message>
    <message>
        <source>{kind} needs named values, not {values}.</source>
        <translation>{kind} necesita valores con nombre, no {values}.</translation>
    </message>
    <message>
        <source>{kind} has no parameter {parameter}.</source>
        <translation>{kind} no tiene el parámetro {parameter}.</translation>
    </message>
    <message>
        <source>“{source}” is a model of format {format}; this version reads format {readable}.</source>
        <translation>«{source}» es un modelo de formato {format}; esta versión lee el formato {readable}.</translation>
    </message>
    <message>
        <source>The metadata of “{source}” has the wrong {field} {value}.</source>
        <translation>Los metadatos de «{source}» tienen un valor erróneo en {field}: {value}.</translation>
    </message>
    <message>
        <source>There is no published model “{model}”.</source>
        <translation>No existe el modelo publicado «{model}».</translation>
    </message>
    <message>
        <source>Choose one of: {choices}.</source>
        <translation>Elija uno de: {choices}.</translation>
    </message>
    <message>
        <source>The entry “{model}” in {path} is incomplete.</source>
        <translation>La entrada «{model}» en {path} está incompleta.</translation>
    </message>
    <message>
        <source> (95 % interval {interval} %)</source>
        <translation> (intervalo del 95 % {interval} %)</translation>
    </message>
    <message>
        <source> (95 % interval {interval})</source>
        <translation> (intervalo del 95 % {interval})</translation>
    </message>
    <message>
        <source> (overlapping pairs: {pairs})</source>
        <translation> (pares que se solapan: {pairs})</translation>
    </message>
    <message>
        <source> (zones with such counts: {zones})</source>
        <translation> (zonas con tales números: {zones})</translation>
    </message>
    <message>
        <source> of {count} members</source>
        <translation> de {count} miembros</translation>
    </message>
    <message>
        <source>, 95 % interval {interval}</source>
        <translation>, intervalo del 95 % {interval}</translation>
    </message>
    <message>
        <source>, {percent} % of the mean zone</source>
        <translation>, el {percent} % de la zona media</translation>
    </message>
    <message>
        <source>, {percent} % of the mean zone's {people}</source>
        <translation>, el {percent} % de los {people} de la zona media</translation>
    </message>
    <message>
        <source>; it was stopped where its loss was no number any more</source>
        <translation>; se detuvo donde su pérdida ya no era un número</translation>
    </message>
    <message>
        <source>Built-up model</source>
        <translation>Modelo de edificado</translation>
    </message>
    <message>
        <source>CPU, {cores} core</source>
        <translation>CPU, {cores} núcleo</translation>
    </message>
    <message>
        <source>CPU, {cores} cores</source>
        <translation>CPU, {cores} núcleos</translation>
    </message>
    <message>
        <source>CUDA works</source>
        <translation>CUDA funciona</translation>
    </message>
    <message>
        <source>CUDA {version}</source>
        <translation>CUDA {version}</translation>
    </message>
    <message>
        <source>DN (reflectance × 10000)</source>
        <translation>DN (reflectancia × 10000)</translation>
    </message>
    <message>
        <source>Estimate: about {megabytes} MB to fetch.</source>
        <translation>Estimación: unos {megabytes} MB por descargar.</translation>
    </message>
    <message>
        <source>Estimate: {pixels:,} pixels in {requests:,} requests, about {units} processing units of the account. Pieces that an earlier run has fetched cost nothing again.</source>
        <translation>Estimación: {pixels:,} píxeles en {requests:,} peticiones, unas {units} unidades de procesamiento de la cuenta. Las piezas recibidas en una ejecución anterior no cuestan de nuevo.</translation>
    </message>
    <message>
        <source>For finer zones inside zones whose total is known, the best method here, {method}, is off by {people} people{part}.</source>
        <translation>Para zonas más finas dentro de zonas cuyo total se conoce, el mejor método aquí, {method}, se desvía {people} habitantes{part}.</translation>
    </message>
    <message>
        <source>For zones inside units whose total is known, the best method here, {method}, is off by {people} people{part}.</source>
        <translation>Para zonas dentro de unidades cuyo total se conoce, el mejor método aquí, {method}, se desvía {people} habitantes{part}.</translation>
    </message>
    <message>
        <source>In total it has {percent} % too few people{sure}.</source>
        <translation>En total tiene un {percent} % de habitantes de menos{sure}.</translation>
    </message>
    <message>
        <source>In total it has {percent} % too many people{sure}.</source>
        <translation>En total tiene un {percent} % de habitantes de más{sure}.</translation>
    </message>
    <message>
        <source>Its last words: {words}</source>
        <translation>Sus últimas palabras: {words}</translation>
    </message>
    <message>
        <source>Its mean absolute error is {people} people below that of {map}, the second (95 % interval {interval}), so the lead is not sure.</source>
        <translation>Su error absoluto medio es {people} habitantes menor que el de {map}, el segundo (intervalo del 95 % {interval}), así que la ventaja no es segura.</translation>
    </message>
    <message>
        <source>Its mean absolute error is {people} people below that of {map}, the second (95 % interval {interval}), so the lead is sure.</source>
        <translation>Su error absoluto medio es {people} habitantes menor que el de {map}, el segundo (intervalo del 95 % {interval}), así que la ventaja es segura.</translation>
    </message>
    <message>
        <source>Occupancy model</source>
        <translation>Modelo de ocupación</translation>
    </message>
    <message>
        <source>On {zones} left-out zones the trained occupancy is off by a factor of {trained:.2f} and one rate by {rate:.2f}</source>
        <translation>En {zones} zonas apartadas la ocupación entrenada se desvía en un factor {trained:.2f} y una sola tasa en {rate:.2f}</translation>
    </message>
    <message>
        <source>Population model</source>
        <translation>Modelo de población</translation>
    </message>
    <message>
        <source>That is {people} people less than by spreading people evenly (95 % interval {interval}), so the gain is not sure.</source>
        <translation>Son {people} habitantes menos que repartiendo por igual (intervalo del 95 % {interval}), así que la ganancia no es segura.</translation>
    </message>
    <message>
        <source>That is {people} people less than by spreading people evenly (95 % interval {interval}), so the gain is sure.</source>
        <translation>Son {people} habitantes menos que repartiendo por igual (intervalo del 95 % {interval}), así que la ganancia es segura.</translation>
    </message>
    <message>
        <source>The NVIDIA driver does not work: {said}</source>
        <translation>El controlador NVIDIA no funciona: {said}</translation>
    </message>
    <message>
        <source>The area reaches {latitude:.1f}° of latitude, beyond the UTM zones.</source>
        <translation>El área llega a {latitude:.1f}° de latitud, más allá de las zonas UTM.</translation>
    </message>
    <message>
        <source>The earlier map is of {earlier} and the later one of {later}: growth shows as loss. Are they in the right order?</source>
        <translation>El primer mapa es de {earlier} y el segundo de {later}: el crecimiento aparece como pérdida. ¿Están en el orden correcto?</translation>
    </message>
    <message>
        <source>The engine process ended with code {code} while it ran {job}.</source>
        <translation>El proceso del motor terminó con el código {code} mientras ejecutaba {job}.</translation>
    </message>
    <message>
        <source>The engine process was ended from outside, perhaps because memory ran out (signal 9) while it ran {job}.</source>
        <translation>El proceso del motor fue terminado desde fuera, quizá por falta de memoria (señal 9), mientras ejecutaba {job}.</translation>
    </message>
    <message>
        <source>The engine setting</source>
        <translation>El ajuste del motor</translation>
    </message>
    <message>
        <source>The environment variable POPCORN_ENGINE</source>
        <translation>La variable de entorno POPCORN_ENGINE</translation>
    </message>
    <message>
        <source>The map {map} has the counts of nearly all {zones} zones exactly: it was made from these counts, so that it agrees with them proves nothing.</source>
        <translation>El mapa {map} tiene exactamente los números de casi todas las {zones} zonas: se hizo con estos números, así que su concordancia no prueba nada.</translation>
    </message>
    <message>
        <source>There is no built-up in the zones to learn from</source>
        <translation>No hay edificado en las zonas de las que aprender</translation>
    </message>
    <message>
        <source>Trained occupancy was not tested: {problem}</source>
        <translation>La ocupación entrenada no se probó: {problem}</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Training member {member} of {members}</source>
        <translation>Entrenamiento del miembro {member} de {members}</translation>
    </message>
    <message>
        <source>Zone {zone} has the count {count} in the field {field}, which is not a number{more}.</source>
        <translation>La zona {zone} tiene el valor {count} en el campo {field}, que no es un número{more}.</translation>
    </message>
    <message>
        <source>Zone {zone} has the negative count {count} in the field {field}{more}.</source>
        <translation>La zona {zone} tiene el número negativo {count} en el campo {field}{more}.</translation>
    </message>
    <message>
        <source>a picture in colours</source>
        <translation>una imagen en colores</translation>
    </message>
    <message>
        <source>a piece of {period}</source>
        <translation>una pieza de {period}</translation>
    </message>
    <message>
        <source>a test image</source>
        <translation>una imagen de prueba</translation>
    </message>
    <message>
        <source>all layers</source>
        <translation>todas las capas</translation>
    </message>
    <message>
        <source>are smaller than a pixel; their {people:,.0f} people share one with a neighbour</source>
        <translation>son menores que un píxel; sus {people:,.0f} habitantes comparten uno con una vecina</translation>
    </message>
    <message>
        <source>as asked</source>
        <translation>como se pidió</translation>
    </message>
    <message>
        <source>as chosen</source>
        <translation>como se eligió</translation>
    </message>
    <message>
        <source>as typed</source>
        <translation>como se escribió</translation>
    </message>
    <message>
        <source>built-up or not</source>
        <translation>edificado o no</translation>
    </message>
    <message>
        <source>built-up probabilities</source>
        <translation>probabilidades de edificado</translation>
    </message>
    <message>
        <source>changes between two dates</source>
        <translation>cambios entre dos fechas</translation>
    </message>
    <message>
        <source>cloud share {percent:.0f} % on average</source>
        <translation>parte de nubes {percent:.0f} % de media</translation>
    </message>
    <message>
        <source>detected</source>
        <translation>detectado</translation>
    </message>
    <message>
        <source>gaps {percent:.1f} %</source>
        <translation>huecos {percent:.1f} %</translation>
    </message>
    <message>
        <source>have no count and are not mapped</source>
        <translation>no tienen número y no se cartografían</translation>
    </message>
    <message>
        <source>have people but no weight; {people:,.0f} people are not mapped</source>
        <translation>tienen habitantes pero no peso; {people:,.0f} habitantes no se cartografían</translation>
    </message>
    <message>
        <source>have people but no weight; {people:,.0f} people were spread evenly over them</source>
        <translation>tienen habitantes pero no peso; {people:,.0f} habitantes se repartieron por igual en ellas</translation>
    </message>
    <message>
        <source>imagery (band {band})</source>
        <translation>imágenes (banda {band})</translation>
    </message>
    <message>
        <source>it crashed</source>
        <translation>se bloqueó</translation>
    </message>
    <message>
        <source>it ended with code {code}</source>
        <translation>terminó con el código {code}</translation>
    </message>
    <message>
        <source>it has {count} bands without known names</source>
        <translation>tiene {count} bandas sin nombre conocido</translation>
    </message>
    <message>
        <source>its result differs from the CPU's by {difference:.2g}</source>
        <translation>su resultado difiere del de la CPU en {difference:.2g}</translation>
    </message>
    <message>
        <source>lie outside the raster; {people:,.0f} people are not mapped</source>
        <translation>quedan fuera del ráster; {people:,.0f} habitantes no se cartografían</translation>
    </message>
    <message>
        <source>lie partly outside the raster; the part inside got their {people:,.0f} people</source>
        <translation>quedan en parte fuera del ráster; la parte de dentro recibió sus {people:,.0f} habitantes</translation>
    </message>
    <message>
        <source>no reason was given.</source>
        <translation>no se dio ninguna razón.</translation>
    </message>
    <message>
        <source>no session could be made on it ({reason})</source>
        <translation>no se pudo abrir en ella ninguna sesión ({reason})</translation>
    </message>
    <message>
        <source>no working NVIDIA driver with CUDA was found</source>
        <translation>no se encontró ningún controlador NVIDIA con CUDA que funcione</translation>
    </message>
    <message>
        <source>not whole on the imagery</source>
        <translation>no enteras en las imágenes</translation>
    </message>
    <message>
        <source>of your system</source>
        <translation>de su sistema</translation>
    </message>
    <message>
        <source>older CUDA</source>
        <translation>una CUDA más antigua</translation>
    </message>
    <message>
        <source>optical imagery</source>
        <translation>imágenes ópticas</translation>
    </message>
    <message>
        <source>people per fully built-up pixel</source>
        <translation>habitantes por píxel totalmente edificado</translation>
    </message>
    <message>
        <source>radar imagery</source>
        <translation>imágenes de radar</translation>
    </message>
    <message>
        <source>reflectance 0..1</source>
        <translation>reflectancia 0..1</translation>
    </message>
    <message>
        <source>season {number}</source>
        <translation>estación {number}</translation>
    </message>
    <message>
        <source>season {number} ({month})</source>
        <translation>estación {number} ({month})</translation>
    </message>
    <message>
        <source>that is what to expect</source>
        <translation>es lo que cabe esperar</translation>
    </message>
    <message>
        <source>the GPU failed: {reason}</source>
        <translation>la GPU falló: {reason}</translation>
    </message>
    <message>
        <source>the GPU's memory is too small</source>
        <translation>la memoria de la GPU es demasiado pequeña</translation>
    </message>
    <message>
        <source>the cache's {megabytes} MB are full</source>
        <translation>los {megabytes} MB de la caché están llenos</translation>
    </message>
    <message>
        <source>the disk is nearly full</source>
        <translation>el disco está casi lleno</translation>
    </message>
    <message>
        <source>the engine has no GPU runtime</source>
        <translation>el motor no tiene ejecución en GPU</translation>
    </message>
    <message>
        <source>the first is used</source>
        <translation>se usa la primera</translation>
    </message>
    <message>
        <source>the first, {band}, is used</source>
        <translation>se usa la primera, {band}</translation>
    </message>
    <message>
        <source>the head</source>
        <translation>la cabeza</translation>
    </message>
    <message>
        <source>the list of scenes</source>
        <translation>la lista de escenas</translation>
    </message>
    <message>
        <source>the map is unreliable there</source>
        <translation>el mapa no es fiable ahí</translation>
    </message>
    <message>
        <source>the members disagree less than they err, and their standard deviation is a little too small</source>
        <translation>los miembros discrepan menos de lo que yerran, y su desviación estándar es algo pequeña</translation>
    </message>
    <message>
        <source>the members disagree less than they err, and their standard deviation is far too small</source>
        <translation>los miembros discrepan menos de lo que yerran, y su desviación estándar es demasiado pequeña</translation>
    </message>
    <message>
        <source>the members disagree more than they err</source>
        <translation>los miembros discrepan más de lo que yerran</translation>
    </message>
    <message>
        <source>the offset of 1000 DN is removed from {count}</source>
        <translation>el desplazamiento de 1000 DN se quita de {count}</translation>
    </message>
    <message>
        <source>the published mean of {place}</source>
        <translation>la media publicada de {place}</translation>
    </message>
    <message>
        <source>the scene {scene}</source>
        <translation>la escena {scene}</translation>
    </message>
    <message>
        <source>they are nodata in the map</source>
        <translation>no tienen valor en el mapa</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>demasiado grandes</translation>
    </message>
    <message>
        <source>without a count</source>
        <translation>sin número</translation>
    </message>
    <message>
        <source>without a pixel</source>
        <translation>sin píxel</translation>
    </message>
    <message>
        <source>{cells:,} cells have no value, because the maps do not both cover them alike.</source>
        <translation>{cells:,} celdas no tienen valor, porque los dos mapas no las cubren por igual.</translation>
    </message>
    <message>
        <source>{cells:,} pixels have no value, because the maps do not both cover them alike.</source>
        <translation>{cells:,} píxeles no tienen valor, porque los dos mapas no los cubren por igual.</translation>
    </message>
    <message>
        <source>{count} ascending</source>
        <translation>{count} ascendentes</translation>
    </message>
    <message>
        <source>{count} day from {first} to {last}</source>
        <translation>{count} día de {first} a {last}</translation>
    </message>
    <message>
        <source>{count} days from {first} to {last}</source>
        <translation>{count} días de {first} a {last}</translation>
    </message>
    <message>
        <source>{count} descending</source>
        <translation>{count} descendentes</translation>
    </message>
    <message>
        <source>{count} scene</source>
        <translation>{count} escena</translation>
    </message>
    <message>
        <source>{count} scenes</source>
        <translation>{count} escenas</translation>
    </message>
    <message>
        <source>{first} and {others} more</source>
        <translation>{first} y {others} más</translation>
    </message>
    <message>
        <source>{folder} is a Sentinel-1 product without geocoding.</source>
        <translation>{folder} es un producto Sentinel-1 sin geocodificar.</translation>
    </message>
    <message>
        <source>{folder} is no Level-2A product.</source>
        <translation>{folder} no es un producto de nivel 2A.</translation>
    </message>
    <message>
        <source>{gpu} has compute capability {capability}, and the GPU packages need {needed}.</source>
        <translation>{gpu} tiene capacidad de cálculo {capability}, y los paquetes de GPU necesitan {needed}.</translation>
    </message>
    <message>
        <source>{host} answered {status} {message}.</source>
        <translation>{host} respondió {status} {message}.</translation>
    </message>
    <message>
        <source>{host} sent {found} bytes and more than {expected}.</source>
        <translation>{host} envió {found} bytes, más de los {expected} esperados.</translation>
    </message>
    <message>
        <source>{host} sent {found} bytes instead of {expected}.</source>
        <translation>{host} envió {found} bytes en lugar de {expected}.</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} a {high}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{packages} packages, {megabytes:.0f} MB from {folder}</source>
        <translation>{packages} paquetes, {megabytes:.0f} MB de {folder}</translation>
    </message>
    <message>
        <source>{packages} packages, {megabytes:.0f} MB to download</source>
        <translation>{packages} paquetes, {megabytes:.0f} MB por descargar</translation>
    </message>
    <message>
        <source>{path} is Python {version}</source>
        <translation>{path} es Python {version}</translation>
    </message>
    <message>
        <source>{people:,.0f} people placed in {placed} of {zones} zones.</source>
        <translation>{people:,.0f} habitantes colocados en {placed} de {zones} zonas.</translation>
    </message>
    <message>
        <source>{percent:.1f} % filled from other seasons</source>
        <translation>{percent:.1f} % rellenado con otras estaciones</translation>
    </message>
    <message>
        <source>{percent:.1f} % from the ascending orbit</source>
        <translation>{percent:.1f} % de la órbita ascendente</translation>
    </message>
    <message>
        <source>{s2} with {s1}</source>
        <translation>{s2} con {s1}</translation>
    </message>
    <message>
        <source>{step}, about {minutes:.0f} min left</source>
        <translation>{step}, quedan unos {minutes:.0f} min</translation>
    </message>
    <message>
        <source>{step}, about {seconds:.0f} s left</source>
        <translation>{step}, quedan unos {seconds:.0f} s</translation>
    </message>
    <message>
        <source>{step}, epoch {epoch}</source>
        <translation>{step}, época {epoch}</translation>
    </message>
    <message>
        <source>{step}, epoch {epoch}, loss {loss:.1f}</source>
        <translation>{step}, época {epoch}, pérdida {loss:.1f}</translation>
    </message>
    <message>
        <source>{zones} zone is too few to learn from</source>
        <translation>{zones} zona es demasiado poco para aprender</translation>
    </message>
    <message>
        <source>{zones} zones are too few to learn from</source>
        <translation>{zones} zonas son demasiado pocas para aprender</translation>
    </message>
    <message>
        <source>±2 standard deviations of the members of {map} hold the counts of {percent} % of the zones, where 95 % would be right: {means}.</source>
        <translation>±2 desviaciones estándar de los miembros de {map} contienen los números del {percent} % de las zonas, cuando lo justo sería el 95 %: {means}.</translation>
    </message>
    <message>
        <source>Choose a smaller network.</source>
        <translation>Elija una red más pequeña.</translation>
    </message>
    <message>
        <source>Import fewer members.</source>
        <translation>Importe menos miembros.</translation>
    </message>
    <message>
        <source>The files take {megabytes} MB as one model; at most {most} MB can be imported.</source>
        <translation>Los archivos ocupan {megabytes} MB como un solo modelo; se pueden importar {most} MB como máximo.</translation>
    </message>
    <message>
        <source>The part {record} of “{source}” has {size} bytes, too many.</source>
        <translation>La parte {record} de «{source}» tiene {size} bytes, demasiados.</translation>
    </message>
    <message>
        <source>The weights in “{source}” take {megabytes} MB; at most {most} MB can be imported.</source>
        <translation>Los pesos de «{source}» ocupan {megabytes} MB; se pueden importar {most} MB como máximo.</translation>
    </message>
    <message>
        <source>{kilobytes} kB downloaded</source>
        <translation>{kilobytes} kB descargados</translation>
    </message>
    <message>
        <source>“{source}” has {megabytes} MB, too much for a model file.</source>
        <translation>«{source}» tiene {megabytes} MB, demasiado para un archivo de modelo.</translation>
    </message>
    <message>
        <source>“{source}” holds no tensors under network or model, but “{other}”.</source>
        <translation>«{source}» no tiene tensores bajo network o model, sino «{other}».</translation>
    </message>
    <message>
        <source>an entry without a name</source>
        <translation>una entrada sin nombre</translation>
    </message>
    <message>
        <source>more entries than a checkpoint has</source>
        <translation>más entradas de las que tiene un punto de control</translation>
    </message>
    <message>
        <source>the operation {operation}</source>
        <translation>la operación {operation}</translation>
    </message>
    <message>
        <source>“{source}” gives {outputs}, not {bands} bands of {expected}.</source>
        <translation>«{source}» da {outputs}, no {bands} bandas de {expected}.</translation>
    </message>
    <message>
        <source>“{source}” is not a forest, or it is damaged.</source>
        <translation>«{source}» no es un bosque aleatorio o está dañado.</translation>
    </message>
    <message>
        <source>“{source}” unpacks to more than a model file may.</source>
        <translation>«{source}» ocupa al descomprimirse más de lo que puede un archivo de modelo.</translation>
    </message>
    <message>
        <source>16 bit (65535 is reflectance 1)</source>
        <translation>16 bits (65535 es reflectancia 1)</translation>
    </message>
    <message>
        <source>8 bit (255 is reflectance 1)</source>
        <translation>8 bits (255 es reflectancia 1)</translation>
    </message>
    <message>
        <source>Choose for the offset (OFFSET) remove if it is still in, keep if it is not.</source>
        <translation>Elija para el desplazamiento (OFFSET) remove si todavía está, keep si no está.</translation>
    </message>
    <message>
        <source>Choose what the Sentinel-1 values are (S1_UNIT: linear or amplitude).</source>
        <translation>Elija qué son los valores de Sentinel-1 (S1_UNIT: linear o amplitude).</translation>
    </message>
    <message>
        <source>Choose {fits}, or let it be recognised.</source>
        <translation>Elija {fits}, o deje que se reconozca.</translation>
    </message>
    <message>
        <source>Convert it to dB or linear power, or choose what its values are.</source>
        <translation>Conviértalo a dB o a potencia lineal, o elija qué son sus valores.</translation>
    </message>
    <message>
        <source>Convert it to reflectance, or choose what its values are.</source>
        <translation>Conviértalo a reflectancia, o elija qué son sus valores.</translation>
    </message>
    <message>
        <source>DN or reflectance 0..1</source>
        <translation>DN o reflectancia 0..1</translation>
    </message>
    <message>
        <source>Give a dual-polarised scene (VV+VH), or map with Sentinel-2 alone.</source>
        <translation>Dé una escena de doble polarización (VV+VH), o cartografíe solo con Sentinel-2.</translation>
    </message>
    <message>
        <source>Give a raster with one band each of {bands}.</source>
        <translation>Dé un ráster con una sola banda para cada una de {bands}.</translation>
    </message>
    <message>
        <source>Give a raster with the bands B02, B03, B04 and B08, named so in their descriptions.</source>
        <translation>Dé un ráster con las bandas B02, B03, B04 y B08, llamadas así en sus descripciones.</translation>
    </message>
    <message>
        <source>Give terrain-corrected backscatter in dB or linear power (in SNAP: Calibration, Terrain Correction).</source>
        <translation>Dé una retrodispersión corregida por el terreno, en dB o en potencia lineal (en SNAP: Calibration, Terrain Correction).</translation>
    </message>
    <message>
        <source>Give the imagery itself, with the bands {bands}.</source>
        <translation>Dé las propias imágenes, con las bandas {bands}.</translation>
    </message>
    <message>
        <source>Give the reflectance itself; if these values are it, choose reflectance from 0 to 1.</source>
        <translation>Dé la propia reflectancia; si estos valores lo son, elija reflectancia de 0 a 1.</translation>
    </message>
    <message>
        <source>If they mean no data, set that value as nodata (Raster › Conversion › Translate); if not, check the file's unit and its bands.</source>
        <translation>Si significan ausencia de datos, defina ese valor como nodata (Ráster › Conversión › Traducir); si no, revise la unidad del archivo y sus bandas.</translation>
    </message>
    <message>
        <source>It fits {fits}: if that is what it is, choose it ({parameter}).</source>
        <translation>Corresponde a {fits}: si es eso, elíjalo ({parameter}).</translation>
    </message>
    <message>
        <source>Merge the tiles of each season to one raster (Raster › Miscellaneous › Build Virtual Raster, without “Place each input file into a separate band”), and give one raster for each season.</source>
        <translation>Una las teselas de cada estación en un ráster (Ráster › Miscelánea › Construir ráster virtual, sin «Colocar cada archivo de entrada en una banda separada»), y dé un ráster por estación.</translation>
    </message>
    <message>
        <source>Name the bands VV and VH in their descriptions, or give backscatter in dB or linear power.</source>
        <translation>Llame a las bandas VV y VH en sus descripciones, o dé una retrodispersión en dB o en potencia lineal.</translation>
    </message>
    <message>
        <source>No raster tells its day: Sentinel-1 and Sentinel-2 are paired by their order.</source>
        <translation>Ningún ráster dice su día: Sentinel-1 y Sentinel-2 se emparejan por su orden.</translation>
    </message>
    <message>
        <source>Put the day into its name, such as scene_2021-04-15.tif, or into its tag DATE.</source>
        <translation>Ponga el día en su nombre, como scene_2021-04-15.tif, o en su etiqueta DATE.</translation>
    </message>
    <message>
        <source>The band taken for {band} of {file} is {value:g} everywhere: it is a mask or a filling.</source>
        <translation>La banda tomada como {band} de {file} vale {value:g} en todas partes: es una máscara o un relleno.</translation>
    </message>
    <message>
        <source>The day of {file} is not known, so that it can't be paired with the others, which have one.</source>
        <translation>No se conoce el día de {file}, así que no puede emparejarse con los demás, que sí lo tienen.</translation>
    </message>
    <message>
        <source>The raster {file} has no coordinate reference system that says where it lies on Earth: it is a local one.</source>
        <translation>El ráster {file} no tiene un sistema de coordenadas que diga dónde está en la Tierra: el suyo es local.</translation>
    </message>
    <message>
        <source>The raster {file} has no grid, only ground control points or RPCs.</source>
        <translation>El ráster {file} no tiene cuadrícula, solo puntos de control o RPC.</translation>
    </message>
    <message>
        <source>Warp it first (Raster › Projections › Warp), or take a corrected product.</source>
        <translation>Reproyéctelo primero (Ráster › Proyecciones › Combar), o tome un producto corregido.</translation>
    </message>
    <message>
        <source>amplitude (the square root of power)</source>
        <translation>amplitud (la raíz cuadrada de la potencia)</translation>
    </message>
    <message>
        <source>dB</source>
        <translation>dB</translation>
    </message>
    <message>
        <source>dB or linear power</source>
        <translation>dB o potencia lineal</translation>
    </message>
    <message>
        <source>dB squeezed to 0..1 (dB = 30 × value − 25)</source>
        <translation>dB comprimidos a 0..1 (dB = 30 × valor − 25)</translation>
    </message>
    <message>
        <source>its bands are {seen}</source>
        <translation>sus bandas son {seen}</translation>
    </message>
    <message>
        <source>linear power</source>
        <translation>potencia lineal</translation>
    </message>
    <message>
        <source>linear power, converted to dB</source>
        <translation>potencia lineal, convertida a dB</translation>
    </message>
    <message>
        <source>middle reflectance of {red:.3f} (red) and {nir:.3f} (near infrared)</source>
        <translation>una reflectancia mediana de {red:.3f} (rojo) y {nir:.3f} (infrarrojo cercano)</translation>
    </message>
    <message>
        <source>middle values of {vv:.1f} dB (VV) and {vh:.1f} dB (VH)</source>
        <translation>valores medianos de {vv:.1f} dB (VV) y {vh:.1f} dB (VH)</translation>
    </message>
    <message>
        <source>openEO's packing (dB = 20 × log10(DN) − 83)</source>
        <translation>codificación de openEO (dB = 20 × log10(DN) − 83)</translation>
    </message>
    <message>
        <source>reflectance in per cent</source>
        <translation>reflectancia en porcentaje</translation>
    </message>
    <message>
        <source>reflectance × 1000</source>
        <translation>reflectancia × 1000</translation>
    </message>
    <message>
        <source>{count} scene does not tell whether the offset of 1000 DN is in it; it is taken as removed, as the dark pixels of the other {others} prove of those.</source>
        <translation>{count} escena no dice si contiene el desplazamiento de 1000 DN; se toma como quitado, como prueban los píxeles oscuros de las otras {others}.</translation>
    </message>
    <message>
        <source>{count} scenes do not tell whether the offset of 1000 DN is in them; it is taken as removed, as the dark pixels of the other {others} prove of those.</source>
        <translation>{count} escenas no dicen si contienen el desplazamiento de 1000 DN; se toma como quitado, como prueban los píxeles oscuros de las otras {others}.</translation>
    </message>
    <message>
        <source>{file} can't be {chosen}: that gives {seen}. It looks like {fits}.</source>
        <translation>{file} no puede ser {chosen}: eso da {seen}. Parece {fits}.</translation>
    </message>
    <message>
        <source>{file} does not say whether the offset of +1000 DN (processing baseline 04.00 and later) is still in it, and no dark pixel proves it: the darkest visible reflectance is {darkest:.0f} DN.</source>
        <translation>{file} no dice si todavía contiene el desplazamiento de +1000 DN (versión de procesamiento 04.00 y posteriores), y ningún píxel oscuro lo prueba: la reflectancia visible más oscura es {darkest:.0f} DN.</translation>
    </message>
    <message>
        <source>{file} has no band {band}; its bands are {seen}.</source>
        <translation>{file} no tiene banda {band}; sus bandas son {seen}.</translation>
    </message>
    <message>
        <source>{file} has one polarisation only ({seen}); the models need VV and VH.</source>
        <translation>{file} solo tiene una polarización ({seen}); los modelos necesitan VV y VH.</translation>
    </message>
    <message>
        <source>{file} has {band} more than once: {twice}.</source>
        <translation>{file} tiene {band} más de una vez: {twice}.</translation>
    </message>
    <message>
        <source>{file} has {count} band without a known name.</source>
        <translation>{file} tiene {count} banda sin nombre conocido.</translation>
    </message>
    <message>
        <source>{file} has {count} bands without known names.</source>
        <translation>{file} tiene {count} bandas sin nombres conocidos.</translation>
    </message>
    <message>
        <source>{file} holds complex values: radar before it is detected.</source>
        <translation>{file} contiene valores complejos: radar antes de la detección.</translation>
    </message>
    <message>
        <source>{file} is a picture, no measurement: its bands are {seen}.</source>
        <translation>{file} es una imagen, no una medición: sus bandas son {seen}.</translation>
    </message>
    <message>
        <source>{file} is not in {readings}: read as {nearest} it gives {seen}, which no ground has.</source>
        <translation>{file} no está en {readings}: leído como {nearest} da {seen}, que ningún suelo tiene.</translation>
    </message>
    <message>
        <source>{file} looks stretched: every band runs from 0 to exactly 1, its own darkest and brightest pixel.</source>
        <translation>{file} parece estirado: cada banda va de 0 a exactamente 1, su píxel más oscuro y más claro.</translation>
    </message>
    <message>
        <source>{file} may be in linear power or in amplitude: {seen} fits both.</source>
        <translation>{file} puede estar en potencia lineal o en amplitud: {seen} encaja con ambas.</translation>
    </message>
    <message>
        <source>{file} shares {share:.0%} of its area with {first}: they look like tiles of one image, not like seasons of one place.</source>
        <translation>{file} comparte {share:.0%} de su superficie con {first}: parecen teselas de una misma imagen, no estaciones de un mismo lugar.</translation>
    </message>
    <message>
        <source>{file} was given as {wanted} but looks like {other}: {looks}.</source>
        <translation>{file} se dio como {wanted} pero parece {other}: {looks}.</translation>
    </message>
    <message>
        <source>{file}: brought to the scene's grid by the nearest pixel (its own is {east_m:.1f} m × {north_m:.1f} m).</source>
        <translation>{file}: llevado a la cuadrícula de la escena por el píxel más cercano (el suyo mide {east_m:.1f} m × {north_m:.1f} m).</translation>
    </message>
    <message>
        <source>{file}: its tag says {day}, its name {other}; the tag is taken.</source>
        <translation>{file}: su etiqueta dice {day}, su nombre {other}; se toma la etiqueta.</translation>
    </message>
    <message>
        <source>{file}: its tags are applied: value × {scale:g} + {shift:g}.</source>
        <translation>{file}: se aplican sus etiquetas: valor × {scale:g} + {shift:g}.</translation>
    </message>
    <message>
        <source>{file}: its tags take the offset off already.</source>
        <translation>{file}: sus etiquetas ya quitan el desplazamiento.</translation>
    </message>
    <message>
        <source>{file}: neither a tag nor its name tells its day; taken from when it was written, {day}.</source>
        <translation>{file}: ni una etiqueta ni su nombre dice su día; se toma de cuando se escribió, {day}.</translation>
    </message>
    <message>
        <source>{file}: read as {chosen}, as chosen, it gives {seen}, which no ground has.</source>
        <translation>{file}: leído como {chosen}, según lo elegido, da {seen}, que ningún suelo tiene.</translation>
    </message>
    <message>
        <source>{file}: the band taken for VV is weaker than the one for VH ({vv:.1f} and {vh:.1f} dB): they may be exchanged, or no echo in {nearest}.</source>
        <translation>{file}: la banda tomada como VV es más débil que la de VH ({vv:.1f} y {vh:.1f} dB): pueden estar intercambiadas, o no es un eco en {nearest}.</translation>
    </message>
    <message>
        <source>{file}: the bands are taken by name: {taken}.</source>
        <translation>{file}: las bandas se toman por su nombre: {taken}.</translation>
    </message>
    <message>
        <source>{file}: the offset of {amount:.0f} DN is not taken off: its pixels do not have it (middle visible reflectance {middle:.0f} DN).</source>
        <translation>{file}: el desplazamiento de {amount:.0f} DN no se quita: sus píxeles no lo tienen (reflectancia visible mediana {middle:.0f} DN).</translation>
    </message>
    <message>
        <source>{file}: the offset of {amount:.0f} DN is taken off.</source>
        <translation>{file}: se quita el desplazamiento de {amount:.0f} DN.</translation>
    </message>
    <message>
        <source>{file}: values in {reading} ({how}): {seen}.</source>
        <translation>{file}: valores en {reading} ({how}): {seen}.</translation>
    </message>
    <message>
        <source>{file}: {pixels:,} pixels ({share:.2%}) hold values that can't be data, such as {value:.6g}; they count as no data.</source>
        <translation>{file}: {pixels:,} píxeles ({share:.2%}) tienen valores que no pueden ser datos, como {value:.6g}; cuentan como sin datos.</translation>
    </message>
    <message>
        <source>{first} or {other}</source>
        <translation>{first} o {other}</translation>
    </message>
    <message>
        <source>{share:.1%} of the pixels of {file} hold values that can't be data, such as {value:.6g}.</source>
        <translation>{share:.1%} de los píxeles de {file} tienen valores que no pueden ser datos, como {value:.6g}.</translation>
    </message>
    <message>
        <source>The people of each {level}, spread evenly over its area, would be off by {people} people per zone on average: {verdict}.</source>
        <translation>Los habitantes de cada {level}, repartidos por igual en su superficie, se apartarían {people} habitantes por zona de media: {verdict}.</translation>
    </message>
    <message>
        <source>The same people, spread evenly over the area of all zones, would be off by {people} people per zone on average: {verdict}.</source>
        <translation>Los mismos habitantes, repartidos por igual en la superficie de todas las zonas, se apartarían {people} habitantes por zona de media: {verdict}.</translation>
    </message>
    <message>
        <source>{map} is no nearer</source>
        <translation>{map} no está más cerca</translation>
    </message>
    <message>
        <source>{map} is {percent} % nearer</source>
        <translation>{map} está un {percent} % más cerca</translation>
    </message>
    <message>
        <source>{people:,.0f} people inside, of {total:,.0f} on the map.</source>
        <translation>{people:,.0f} habitantes dentro, de {total:,.0f} en el mapa.</translation>
    </message>
    <message>
        <source>{people:,.0f} people inside, of {total:,.0f} on the map; {share:.1%} of the area lies outside the map, and who lives there is not counted.</source>
        <translation>{people:,.0f} habitantes dentro, de {total:,.0f} en el mapa; {share:.1%} de la superficie queda fuera del mapa, y quienes viven allí no se cuentan.</translation>
    </message>
    <message>
        <source>{people:,.0f} people placed in {placed} of {zones} zones; before, map ÷ census went from {lowest:.3g} to {highest:.3g}.</source>
        <translation>{people:,.0f} habitantes situados en {placed} de {zones} zonas; antes, mapa ÷ censo iba de {lowest:.3g} a {highest:.3g}.</translation>
    </message>
    <message>
        <source>95 % interval: {low:,.0f} to {high:,.0f} people inside, by how far {members} members disagree. That is not the error of the hazard, which is in no interval.</source>
        <translation>Intervalo del 95 %: {low:,.0f} a {high:,.0f} habitantes dentro, según cuánto discrepan {members} miembros. No es el error de la amenaza, que no está en ningún intervalo.</translation>
    </message>
    <message>
        <source>A distance of {distance:g} m was given, but the hazard is a raster.</source>
        <translation>Se indicó una distancia de {distance:g} m, pero la amenaza es un ráster.</translation>
    </message>
    <message>
        <source>A hazard is needed: either a layer or a raster.</source>
        <translation>Hace falta una amenaza: una capa o un ráster.</translation>
    </message>
    <message>
        <source>Areas of the classes “{one}” and “{two}” overlap on {area:.3g} km², and nothing tells which is worse.</source>
        <translation>Áreas de las clases «{one}» y «{two}» se solapan en {area:.3g} km², y nada dice cuál es peor.</translation>
    </message>
    <message>
        <source>Both thresholds and an order of classes were given.</source>
        <translation>Se indicaron a la vez umbrales y un orden de clases.</translation>
    </message>
    <message>
        <source>Check the coordinate reference systems of both, or select the features near the map.</source>
        <translation>Compruebe los sistemas de coordenadas de ambos, o seleccione las entidades cercanas al mapa.</translation>
    </message>
    <message>
        <source>Choose another layer, or clear its filter or selection.</source>
        <translation>Elija otra capa, o quite su filtro o selección.</translation>
    </message>
    <message>
        <source>Choose another raster, or give thresholds.</source>
        <translation>Elija otro ráster, o indique umbrales.</translation>
    </message>
    <message>
        <source>Choose one of them, and leave the other empty.</source>
        <translation>Elija uno y deje el otro vacío.</translation>
    </message>
    <message>
        <source>Choose the right one (“Values of the map are”).</source>
        <translation>Elija la correcta («Los valores del mapa son»).</translation>
    </message>
    <message>
        <source>Choose “at least” (such as a depth of water) or “at most” (such as a height above the river).</source>
        <translation>Elija «al menos» (como una profundidad de agua) o «como mucho» (como una altura sobre el río).</translation>
    </message>
    <message>
        <source>Classes, the worst first: {classes}.</source>
        <translation>Clases, la peor primero: {classes}.</translation>
    </message>
    <message>
        <source>Collecting the areas of the classes</source>
        <translation>Reuniendo las áreas de las clases</translation>
    </message>
    <message>
        <source>Counting the people of each class</source>
        <translation>Contando los habitantes de cada clase</translation>
    </message>
    <message>
        <source>Give 0 or more, such as 500 m.</source>
        <translation>Indique 0 o más, como 500 m.</translation>
    </message>
    <message>
        <source>Give a distance in metres, such as 500: who lives within it is counted.</source>
        <translation>Indique una distancia en metros, como 500: se cuenta a quien vive dentro de ella.</translation>
    </message>
    <message>
        <source>Give the order of the classes, the worst first; they are: {classes}.</source>
        <translation>Indique el orden de las clases, la peor primero; son: {classes}.</translation>
    </message>
    <message>
        <source>Give thresholds, such as 0.5, 1, 2, and their side.</source>
        <translation>Indique umbrales, como 0.5, 1, 2, y su lado.</translation>
    </message>
    <message>
        <source>Give values of the raster, the worst first; it has: {values}.</source>
        <translation>Indique valores del ráster, el peor primero; tiene: {values}.</translation>
    </message>
    <message>
        <source>Leave it at 0, or choose a layer of polygons, lines or points.</source>
        <translation>Déjela en 0, o elija una capa de polígonos, líneas o puntos.</translation>
    </message>
    <message>
        <source>Leave the order empty: thresholds have theirs.</source>
        <translation>Deje vacío el orden: los umbrales tienen el suyo.</translation>
    </message>
    <message>
        <source>Name each class once.</source>
        <translation>Nombre cada clase una vez.</translation>
    </message>
    <message>
        <source>Nothing in the raster {file} tells whether its values are people per pixel or people per area.</source>
        <translation>Nada en el ráster {file} dice si sus valores son habitantes por píxel o por área.</translation>
    </message>
    <message>
        <source>Pixels of the hazard with the value {values} count as outside.</source>
        <translation>Los píxeles de la amenaza con el valor {values} cuentan como fuera.</translation>
    </message>
    <message>
        <source>Put every class into it, the worst first: {classes}.</source>
        <translation>Ponga en él todas las clases, la peor primero: {classes}.</translation>
    </message>
    <message>
        <source>Reproject the hazard raster to that of the map (Raster › Projections › Warp).</source>
        <translation>Reproyecte el ráster de amenaza al del mapa (Ráster › Proyecciones › Combar).</translation>
    </message>
    <message>
        <source>Say which (“Several maps are”), or choose one map with one band.</source>
        <translation>Diga cuál («Varios mapas son»), o elija un mapa de una banda.</translation>
    </message>
    <message>
        <source>Say which (“Values of the map are”).</source>
        <translation>Diga cuál («Los valores del mapa son»).</translation>
    </message>
    <message>
        <source>Some features of the hazard {hazard} can't be brought to the coordinate reference system of the map: they lie too far away.</source>
        <translation>Algunas entidades de la amenaza {hazard} no se pueden llevar al sistema de coordenadas del mapa: están demasiado lejos.</translation>
    </message>
    <message>
        <source>The distance is {distance:g} m.</source>
        <translation>La distancia es de {distance:g} m.</translation>
    </message>
    <message>
        <source>The hazard in {file} can't be read.</source>
        <translation>La amenaza en {file} no se puede leer.</translation>
    </message>
    <message>
        <source>The hazard raster {file} has more than {most} values: they are no classes.</source>
        <translation>El ráster de amenaza {file} tiene más de {most} valores: no son clases.</translation>
    </message>
    <message>
        <source>The hazard raster {file} has no class in it: all its values are 0 or none.</source>
        <translation>El ráster de amenaza {file} no contiene ninguna clase: todos sus valores son 0 o faltan.</translation>
    </message>
    <message>
        <source>The hazard {hazard} does not overlap the map {map}.</source>
        <translation>La amenaza {hazard} no se solapa con el mapa {map}.</translation>
    </message>
    <message>
        <source>The hazard {hazard} has lines or points, in which nobody lives.</source>
        <translation>La amenaza {hazard} tiene líneas o puntos, en los que nadie vive.</translation>
    </message>
    <message>
        <source>The hazard's file {file} does not exist.</source>
        <translation>El archivo de la amenaza {file} no existe.</translation>
    </message>
    <message>
        <source>The layer {layer} has no features with a place.</source>
        <translation>La capa {layer} no tiene entidades con un lugar.</translation>
    </message>
    <message>
        <source>The map can't be brought to the coordinate reference system of the hazard raster.</source>
        <translation>El mapa no se puede llevar al sistema de coordenadas del ráster de amenaza.</translation>
    </message>
    <message>
        <source>The map {map} would have a pixel with {people:,.0f} people per km². So many live nowhere: its values are in another unit.</source>
        <translation>El mapa {map} tendría un píxel con {people:,.0f} habitantes por km². Tantos no viven en ningún sitio: sus valores están en otra unidad.</translation>
    </message>
    <message>
        <source>The order of the classes has “{name}” twice.</source>
        <translation>El orden de las clases tiene «{name}» dos veces.</translation>
    </message>
    <message>
        <source>The order of the classes has “{name}”, but the classes of a raster are numbers.</source>
        <translation>El orden de las clases tiene «{name}», pero las clases de un ráster son números.</translation>
    </message>
    <message>
        <source>The order of the classes lacks “{name}”, which the hazard has.</source>
        <translation>Al orden de las clases le falta «{name}», que la amenaza tiene.</translation>
    </message>
    <message>
        <source>There are {maps} maps or bands, and nothing tells whether they are members of one estimate or groups of people that add up.</source>
        <translation>Hay {maps} mapas o bandas, y nada dice si son miembros de una estimación o grupos de habitantes que se suman.</translation>
    </message>
    <message>
        <source>Thresholds were given ({thresholds}), but not on which side of them the hazard is.</source>
        <translation>Se indicaron umbrales ({thresholds}), pero no en qué lado está la amenaza.</translation>
    </message>
    <message>
        <source>hazard unknown</source>
        <translation>amenaza desconocida</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>dentro</translation>
    </message>
    <message>
        <source>no class given</source>
        <translation>sin clase</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>fuera</translation>
    </message>
    <message>
        <source>within {distance:g} m</source>
        <translation>a menos de {distance:g} m</translation>
    </message>
    <message>
        <source>{broken} of {areas} areas of the hazard have broken outlines and were repaired.</source>
        <translation>{broken} de {areas} áreas de la amenaza tienen contornos defectuosos y se repararon.</translation>
    </message>
    <message>
        <source>{groups} groups of people that add up.</source>
        <translation>{groups} grupos de habitantes que se suman.</translation>
    </message>
    <message>
        <source>{members} members of one estimate: their mean counts, their spread gives intervals.</source>
        <translation>{members} miembros de una estimación: cuenta su media, su dispersión da intervalos.</translation>
    </message>
    <message>
        <source>{nameless} of {features} features of the hazard have no class. Who lives there, and in no other class, is counted as “no class given”.</source>
        <translation>{nameless} de {features} entidades de la amenaza no tienen clase. Quien vive allí, y en ninguna otra clase, se cuenta como «sin clase».</translation>
    </message>
    <message>
        <source>{people:,.0f} people inside, of {total:,.0f}; {percent:.1f} % of the area lies outside the map.</source>
        <translation>{people:,.0f} habitantes dentro, de {total:,.0f}; el {percent:.1f} % del área queda fuera del mapa.</translation>
    </message>
    <message>
        <source>{people:,.0f} people live where the hazard is unknown: they count neither as inside nor as outside.</source>
        <translation>{people:,.0f} habitantes viven donde se desconoce la amenaza: no cuentan ni dentro ni fuera.</translation>
    </message>
    <message>
        <source>Sentinel-{sensor} {season} (synthetic)</source>
        <translation>Sentinel-{sensor} {season} (sintético)</translation>
    </message>
    <message>
        <source>True population, synthetic</source>
        <translation>Población verdadera, sintética</translation>
    </message>
    <message>
        <source>autumn</source>
        <translation>otoño</translation>
    </message>
    <message>
        <source>spring</source>
        <translation>primavera</translation>
    </message>
    <message>
        <source>summer</source>
        <translation>verano</translation>
    </message>
    <message>
        <source>winter</source>
        <translation>invierno</translation>
    </message>
    <message>
        <source>Cancelled: {tiles} finished tile is kept, and the same run with the same inputs goes on from there.</source>
        <translation>Cancelado: se guarda {tiles} tesela terminada, y la misma ejecución con las mismas entradas seguirá desde ahí.</translation>
    </message>
    <message>
        <source>Cancelled: {tiles} finished tiles are kept, and the same run with the same inputs goes on from there.</source>
        <translation>Cancelado: se guardan {tiles} teselas terminadas, y la misma ejecución con las mismas entradas seguirá desde ahí.</translation>
    </message>
    <message>
        <source>Building overviews</source>
        <translation>Creación de las vistas generales</translation>
    </message>
    <message>
        <source>Choose a built-up map with values from 0 to 1.</source>
        <translation>Elija un mapa de edificación con valores de 0 a 1.</translation>
    </message>
    <message>
        <source>Choose one that covers them all, or none.</source>
        <translation>Elija uno que las cubra todas, o ninguno.</translation>
    </message>
    <message>
        <source>Export it as GeoTIFF (Raster › Conversion › Translate), and give that.</source>
        <translation>Expórtelo como GeoTIFF (Ráster › Conversión › Traducir), y dé ese.</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation>Puerto Rico</translation>
    </message>
    <message>
        <source>Put it back where it was, or build the virtual raster again.</source>
        <translation>Devuélvalo a donde estaba, o construya de nuevo el ráster virtual.</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>Ruanda</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suiza</translation>
    </message>
    <message>
        <source>The built-up map {file} does not cover {zones} of the zones that are compared.</source>
        <translation>El mapa de edificación {file} no cubre {zones} de las zonas que se comparan.</translation>
    </message>
    <message>
        <source>The people of each {level}, spread over its built-up pixels, would be off by {people} people per zone on average: {verdict}.</source>
        <translation>Los habitantes de cada {level}, repartidos en sus píxeles edificados, se apartarían {people} habitantes por zona de media: {verdict}.</translation>
    </message>
    <message>
        <source>The pixel of {file} is {east_m:.1f} m × {north_m:.1f} m on the ground; the models read pixels of about 10 m (8–12 m).</source>
        <translation>El píxel de {file} mide {east_m:.1f} m × {north_m:.1f} m en el suelo; los modelos leen píxeles de unos 10 m (8–12 m).</translation>
    </message>
    <message>
        <source>The raster {file} holds {value:g}, which is no probability of being built-up.</source>
        <translation>El ráster {file} contiene {value:g}, que no es una probabilidad de edificación.</translation>
    </message>
    <message>
        <source>The raster {file} is rotated or mirrored: its rows do not run from west to east.</source>
        <translation>El ráster {file} está girado o reflejado: sus filas no van de oeste a este.</translation>
    </message>
    <message>
        <source>The same people, spread over the built-up pixels of all zones, would be off by {people} people per zone on average: {verdict}.</source>
        <translation>Los mismos habitantes, repartidos en los píxeles edificados de todas las zonas, se apartarían {people} habitantes por zona de media: {verdict}.</translation>
    </message>
    <message>
        <source>The virtual raster {file} computes its pixels or reads raw bytes, which is not read here.</source>
        <translation>El ráster virtual {file} calcula sus píxeles o lee bytes sin formato, lo que aquí no se lee.</translation>
    </message>
    <message>
        <source>The virtual raster {file} needs {part}, which does not exist.</source>
        <translation>El ráster virtual {file} necesita {part}, que no existe.</translation>
    </message>
    <message>
        <source>Look at its place in QGIS, and export it again with the right coordinate reference system.</source>
        <translation>Mire su lugar en QGIS, y expórtelo de nuevo con el sistema de coordenadas correcto.</translation>
    </message>
    <message>
        <source>The raster {file} lies nowhere on Earth: its pixels have no size, or its place is outside of its coordinate reference system.</source>
        <translation>El ráster {file} no está en ningún lugar de la Tierra: sus píxeles no tienen tamaño, o su lugar está fuera de su sistema de coordenadas.</translation>
    </message>
    <message>
        <source>Choose the decimal dot, or correct the counts.</source>
        <translation>Elija el punto decimal, o corrija los recuentos.</translation>
    </message>
    <message>
        <source>Say which in the choice “A dot in counts that are text” (DOTS: thousands or decimals), or turn the field into numbers.</source>
        <translation>Diga cuál en la opción «Un punto en recuentos que son texto» (DOTS: thousands o decimals), o convierta el campo en números.</translation>
    </message>
    <message>
        <source>Some zones overlap: {people:,.0f} people count in more than one of them.</source>
        <translation>Algunas zonas se solapan: {people:,.0f} personas cuentan en más de una.</translation>
    </message>
    <message>
        <source>Split such zones at 180°, for example with ogr2ogr -wrapdateline, and choose the new layer.</source>
        <translation>Divida esas zonas en los 180°, por ejemplo con ogr2ogr -wrapdateline, y elija la capa nueva.</translation>
    </message>
    <message>
        <source>Summed by {level}, {map} agrees by construction, as it does zone by zone.</source>
        <translation>Sumado por {level}, {map} coincide por construcción, igual que zona por zona.</translation>
    </message>
    <message>
        <source>Summed by {level}, {map} agrees by construction: it was made from those counts. Only the zones themselves tell how good it is.</source>
        <translation>Sumado por {level}, {map} coincide por construcción: se hizo a partir de esos recuentos. Solo las propias zonas dicen lo bueno que es.</translation>
    </message>
    <message>
        <source>The count {count} in the field {field} has no three digits behind its dot, so dots can't mean thousands there.</source>
        <translation>El recuento {count} del campo {field} no tiene tres cifras tras el punto, así que allí los puntos no pueden separar millares.</translation>
    </message>
    <message>
        <source>The counts in the field {field} are text that can be read in two ways: {example} with a dot for thousands, {large:,.0f} people in all, or with a decimal dot, {small:,.6g} people in all.</source>
        <translation>Los recuentos del campo {field} son texto que se puede leer de dos maneras: {example} con punto de millares, {large:,.0f} personas en total, o con punto decimal, {small:,.6g} personas en total.</translation>
    </message>
    <message>
        <source>The map was rescaled to {zones} with border pixels shared by area, and is summed by their centres: at borders the sums differ from the counts. Set BORDER to “fraction” to get them back.</source>
        <translation>El mapa se reescaló a {zones} repartiendo los píxeles de borde por área, y se suma por sus centros: en los bordes las sumas difieren de los recuentos. Ponga BORDER en «fraction» para recuperarlos.</translation>
    </message>
    <message>
        <source>The map was rescaled to {zones} with each border pixel given to the zone that holds its centre, and is summed by shares of area: at borders the sums differ from the counts. Set BORDER to “centre” to get them back.</source>
        <translation>El mapa se reescaló a {zones} dando cada píxel de borde a la zona que contiene su centro, y se suma por partes de área: en los bordes las sumas difieren de los recuentos. Ponga BORDER en «centre» para recuperarlos.</translation>
    </message>
    <message>
        <source>The map {map} was rescaled to {zones} (field {field}), and these zones are no finer: it agrees with them by construction, which proves nothing. Compare on finer zones.</source>
        <translation>El mapa {map} se reescaló a {zones} (campo {field}), y estas zonas no son más finas: coincide con ellas por construcción, lo que no prueba nada. Compare en zonas más finas.</translation>
    </message>
    <message>
        <source>Zone {zone} is {width:.0f}° of longitude wide. Most likely it crosses the antimeridian (180°) and was not split there.</source>
        <translation>La zona {zone} abarca {width:.0f}° de longitud. Lo más probable es que cruce el antimeridiano (180°) y no se haya dividido allí.</translation>
    </message>
    <message>
        <source>have no outline; {people:,.0f} people are not mapped</source>
        <translation>no tienen contorno; {people:,.0f} personas no se cartografían</translation>
    </message>
    <message>
        <source>{map} was made with these counts, or with those of finer zones: that it is off by {people} people per zone on average is by construction and does not tell how good it is. Compare on finer zones.</source>
        <translation>{map} se hizo con estos recuentos, o con los de zonas más finas: que se desvíe {people} personas por zona de media es por construcción y no dice lo bueno que es. Compare en zonas más finas.</translation>
    </message>
    <message>
        <source>{pairs} pair of zones overlaps by less than 5 % of the smaller one. What they share is given to the first of the two; by area {people:,.0f} people of the other live there.</source>
        <translation>{pairs} par de zonas se solapa en menos del 5 % de la menor. Lo que comparten se da a la primera de las dos; por área, allí viven {people:,.0f} personas de la otra.</translation>
    </message>
    <message>
        <source>{pairs} pairs of zones overlap by less than 5 % of the smaller one. What they share is given to the first of the two; by area {people:,.0f} people of the others live there.</source>
        <translation>{pairs} pares de zonas se solapan en menos del 5 % de la menor. Lo que comparten se da a la primera de las dos; por área, allí viven {people:,.0f} personas de las otras.</translation>
    </message>
    <message>
        <source>{people:,.0f} people on the map ({share:.1%}) live in none of the zones.</source>
        <translation>{people:,.0f} personas del mapa ({share:.1%}) no viven en ninguna de las zonas.</translation>
    </message>
    <message>
        <source>{some} of {zones} zones have no outline.</source>
        <translation>{some} de {zones} zonas no tienen contorno.</translation>
    </message>
    <message>
        <source>Choose one of {words}.</source>
        <translation>Elija uno de {words}.</translation>
    </message>
    <message>
        <source>Choose the folder that “Download imagery” or “Make composites from scenes on disk” wrote.</source>
        <translation>Elija la carpeta que escribió «Descargar imágenes» o «Hacer compuestos de escenas en disco».</translation>
    </message>
    <message>
        <source>Keep them in folders of their own, each with its table.</source>
        <translation>Guárdelos en carpetas propias, cada una con su tabla.</translation>
    </message>
    <message>
        <source>Look where the area lies on the map, or give a raster of elevation of your own.</source>
        <translation>Mire dónde está la zona en el mapa, o dé un ráster de elevación propio.</translation>
    </message>
    <message>
        <source>Look where the area lies on the map, or give another raster of elevation.</source>
        <translation>Mire dónde está la zona en el mapa, o dé otro ráster de elevación.</translation>
    </message>
    <message>
        <source>Mend the row, or make the series again.</source>
        <translation>Corrija la fila, o haga la serie de nuevo.</translation>
    </message>
    <message>
        <source>No elevation is known anywhere in the area.</source>
        <translation>No se conoce ninguna elevación en la zona.</translation>
    </message>
    <message>
        <source>Put ASC or DESC into its name, or take both passes together.</source>
        <translation>Ponga ASC o DESC en su nombre, o tome ambas pasadas juntas.</translation>
    </message>
    <message>
        <source>Say what the file of elevation is called there.</source>
        <translation>Diga cómo se llama allí el archivo de elevación.</translation>
    </message>
    <message>
        <source>Sentinel-1 ascending</source>
        <translation>Sentinel-1 ascendente</translation>
    </message>
    <message>
        <source>Sentinel-1 descending</source>
        <translation>Sentinel-1 descendente</translation>
    </message>
    <message>
        <source>Terrain, piece {piece} of {pieces}</source>
        <translation>Relieve, parte {piece} de {pieces}</translation>
    </message>
    <message>
        <source>Terrain: gaps {percent:.1f} %.</source>
        <translation>Relieve: huecos {percent:.1f} %.</translation>
    </message>
    <message>
        <source>The bands {bands} are unknown.</source>
        <translation>Las bandas {bands} son desconocidas.</translation>
    </message>
    <message>
        <source>The folder {folder} holds no series: there is no {file} in it.</source>
        <translation>La carpeta {folder} no contiene ninguna serie: no hay {file} en ella.</translation>
    </message>
    <message>
        <source>The passes can't be {passes}.</source>
        <translation>Las pasadas no pueden ser {passes}.</translation>
    </message>
    <message>
        <source>The scene {scene} does not tell whether its pass is ascending.</source>
        <translation>La escena {scene} no dice si su pasada es ascendente.</translation>
    </message>
    <message>
        <source>The table {file} can't be used: {why}.</source>
        <translation>La tabla {file} no se puede usar: {why}.</translation>
    </message>
    <message>
        <source>The tiles of {collection} have no file called {asset}; what they have is called {names}.</source>
        <translation>Las teselas de {collection} no tienen ningún archivo llamado {asset}; lo que tienen se llama {names}.</translation>
    </message>
    <message>
        <source>Tiles of elevation: {tiles}.</source>
        <translation>Teselas de elevación: {tiles}.</translation>
    </message>
    <message>
        <source>Write one of {seasons}, {whole_year}, another year's such as 2021 spring or 2021 Q1, a month such as 2021-03, a year such as 2021, or a range such as 2021-03-01/2021-04-15.</source>
        <translation>Escriba uno de {seasons}, {whole_year}, de otro año como 2021 spring o 2021 Q1, un mes como 2021-03, un año como 2021, o un intervalo como 2021-03-01/2021-04-15.</translation>
    </message>
    <message>
        <source>it has no row</source>
        <translation>no tiene ninguna fila</translation>
    </message>
    <message>
        <source>it is larger than {megabytes} MB</source>
        <translation>pesa más de {megabytes} MB</translation>
    </message>
    <message>
        <source>it is no table of text</source>
        <translation>no es una tabla de texto</translation>
    </message>
    <message>
        <source>one is {one}, the other {other}</source>
        <translation>uno es {one}, el otro {other}</translation>
    </message>
    <message>
        <source>row {row} ends before it begins</source>
        <translation>la fila {row} termina antes de empezar</translation>
    </message>
    <message>
        <source>row {row} has {text} for a clear share from 0 to 1</source>
        <translation>la fila {row} tiene {text} como parte despejada de 0 a 1</translation>
    </message>
    <message>
        <source>row {row} has {text} for a time; write 2021-04-05T10:40:21Z</source>
        <translation>la fila {row} tiene {text} como tiempo; escriba 2021-04-05T10:40:21Z</translation>
    </message>
    <message>
        <source>row {row} names no layer</source>
        <translation>la fila {row} no nombra ninguna capa</translation>
    </message>
    <message>
        <source>row {row} names {file} again</source>
        <translation>la fila {row} nombra otra vez {file}</translation>
    </message>
    <message>
        <source>row {row} names {file}, which is no GeoTIFF in this folder</source>
        <translation>la fila {row} nombra {file}, que no es un GeoTIFF de esta carpeta</translation>
    </message>
    <message>
        <source>row {row} names {file}, which is not there</source>
        <translation>la fila {row} nombra {file}, que no está</translation>
    </message>
    <message>
        <source>the column {column} is missing</source>
        <translation>falta la columna {column}</translation>
    </message>
    <message>
        <source>they have different bands</source>
        <translation>tienen bandas distintas</translation>
    </message>
    <message>
        <source>they lie on different grids</source>
        <translation>están en cuadrículas distintas</translation>
    </message>
    <message>
        <source>{file} has no band named {bands}.</source>
        <translation>{file} no tiene ninguna banda llamada {bands}.</translation>
    </message>
    <message>
        <source>{file} has {bands} bands; the first is taken as elevation.</source>
        <translation>{file} tiene {bands} bandas; la primera se toma como elevación.</translation>
    </message>
    <message>
        <source>{file} is in feet; it is read in metres.</source>
        <translation>{file} está en pies; se lee en metros.</translation>
    </message>
    <message>
        <source>{one} and {other} can't be of one series: {why}.</source>
        <translation>{one} y {other} no pueden ser de una misma serie: {why}.</translation>
    </message>
    <message>
        <source>{service} has no elevation of this area: it is open sea.</source>
        <translation>{service} no tiene elevación de esta zona: es mar abierto.</translation>
    </message>
    <message>
        <source>{text} is no season, month, quarter, year or date range.</source>
        <translation>{text} no es una estación, ni un mes, ni un trimestre, ni un año, ni un intervalo de fechas.</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>clases</translation>
    </message>
    <message>
        <source>relative uncertainties</source>
        <translation>incertidumbres relativas</translation>
    </message>
    <message>
        <source>standard deviations</source>
        <translation>desviaciones estándar</translation>
    </message>
    <message>
        <source>the shape of the ground</source>
        <translation>la forma del terreno</translation>
    </message>
    <message>
        <source>Choose {files}.</source>
        <translation>Elija {files}.</translation>
    </message>
    <message>
        <source>the built-up extractor, a POPCORN member or Bourbon</source>
        <translation>el extractor de zonas edificadas, un miembro de POPCORN o Bourbon</translation>
    </message>
    <message>
        <source>“{source}” holds none of the known networks.</source>
        <translation>«{source}» no contiene ninguna de las redes conocidas.</translation>
    </message>
    <message>
        <source>GlobalUrbanMapper 1 (stage2.pth) or 2.0 (GUM_2p0.pth)</source>
        <translation>GlobalUrbanMapper 1 (stage2.pth) o 2.0 (GUM_2p0.pth)</translation>
    </message>
    <message>
        <source>Import them one by one.</source>
        <translation>Impórtelos uno por uno.</translation>
    </message>
    <message>
        <source>Model of urban land</source>
        <translation>Modelo de suelo urbano</translation>
    </message>
    <message>
        <source>Use stage2.pth of GlobalUrbanMapper, which has 10 channels, or GUM_2p0.pth.</source>
        <translation>Use stage2.pth de GlobalUrbanMapper, que tiene 10 canales, o GUM_2p0.pth.</translation>
    </message>
    <message>
        <source>{models} models of urban land were chosen; only occupancy members form a set.</source>
        <translation>Se eligieron {models} modelos de suelo urbano; solo los miembros de ocupación forman un conjunto.</translation>
    </message>
    <message>
        <source>“{source}” is a GlobalUrbanMapper of 13 channels: it also wants three finished maps of built-up land.</source>
        <translation>«{source}» es un GlobalUrbanMapper de 13 canales: pide además tres mapas ya hechos del suelo edificado.</translation>
    </message>
    <message>
        <source>“{source}” is a GlobalUrbanMapper of 8 channels: an older one, without slope and aspect.</source>
        <translation>«{source}» es un GlobalUrbanMapper de 8 canales: uno antiguo, sin pendiente ni orientación.</translation>
    </message>
    <message>
        <source>Give Sentinel-2, Sentinel-1 and terrain each as its own raster.</source>
        <translation>Dé Sentinel-2, Sentinel-1 y el relieve cada uno en su ráster.</translation>
    </message>
    <message>
        <source>Give Sentinel-2, Sentinel-1 of one or both passes, or the export of GlobalUrbanMapper.</source>
        <translation>Dé Sentinel-2, Sentinel-1 de una o ambas pasadas, o la exportación de GlobalUrbanMapper.</translation>
    </message>
    <message>
        <source>Give it, or import GlobalUrbanMapper 2.0 (GUM_2p0.pth), which does with Sentinel-2 or Sentinel-1 alone.</source>
        <translation>Délo, o importe GlobalUrbanMapper 2.0 (GUM_2p0.pth), al que le basta Sentinel-2 o Sentinel-1.</translation>
    </message>
    <message>
        <source>Give one raster of each kind for a year, such as the composite of all of it.</source>
        <translation>Dé un ráster de cada clase por año, como el compuesto de todo el año.</translation>
    </message>
    <message>
        <source>Give the imagery of more years, or leave that output empty.</source>
        <translation>Dé las imágenes de más años, o deje esa salida vacía.</translation>
    </message>
    <message>
        <source>Give {least} to {most}.</source>
        <translation>Dé de {least} a {most}.</translation>
    </message>
    <message>
        <source>Make it with “Terrain: elevation, slope, aspect”, and give it.</source>
        <translation>Hágalo con «Relieve: elevación, pendiente, orientación», y délo.</translation>
    </message>
    <message>
        <source>Make the terrain with “Terrain: elevation, slope, aspect”, or name its bands so.</source>
        <translation>Haga el relieve con «Relieve: elevación, pendiente, orientación», o nombre así sus bandas.</translation>
    </message>
    <message>
        <source>Make the terrain with “Terrain: elevation, slope, aspect”.</source>
        <translation>Haga el relieve con «Relieve: elevación, pendiente, orientación».</translation>
    </message>
    <message>
        <source>Measuring urban land in the zones</source>
        <translation>Midiendo el suelo urbano en las zonas</translation>
    </message>
    <message>
        <source>No raster tells its year: they are paired by their order.</source>
        <translation>Ningún ráster dice su año: se emparejan por su orden.</translation>
    </message>
    <message>
        <source>Put the year into its name, such as s2_2021-07-01.tif, or into its tag DATE.</source>
        <translation>Ponga el año en su nombre, como s2_2021-07-01.tif, o en su etiqueta DATE.</translation>
    </message>
    <message>
        <source>Put the year into their names, such as s2_2021-07-01.tif, or give one of each for every year.</source>
        <translation>Ponga el año en sus nombres, como s2_2021-07-01.tif, o dé uno de cada para cada año.</translation>
    </message>
    <message>
        <source>Sentinel-2</source>
        <translation>Sentinel-2</translation>
    </message>
    <message>
        <source>Sentinel-2 alone</source>
        <translation>Sentinel-2 solo</translation>
    </message>
    <message>
        <source>Sentinel-2 and both passes of Sentinel-1</source>
        <translation>Sentinel-2 y ambas pasadas de Sentinel-1</translation>
    </message>
    <message>
        <source>Sentinel-2 and the ascending pass</source>
        <translation>Sentinel-2 y la pasada ascendente</translation>
    </message>
    <message>
        <source>Sentinel-2 and the descending pass</source>
        <translation>Sentinel-2 y la pasada descendente</translation>
    </message>
    <message>
        <source>The rasters are of the years {first} to {last}, and make one map.</source>
        <translation>Los rásteres son de los años {first} a {last}, y dan un solo mapa.</translation>
    </message>
    <message>
        <source>The rasters do not tell their years, and the lists are not equally long.</source>
        <translation>Los rásteres no dicen sus años, y las listas no son igual de largas.</translation>
    </message>
    <message>
        <source>The slope of {file} goes from {least:.3g} to {most:.3g}: that is not in degrees.</source>
        <translation>La pendiente de {file} va de {least:.3g} a {most:.3g}: eso no son grados.</translation>
    </message>
    <message>
        <source>The step from window to window is {stride} px.</source>
        <translation>El paso de ventana a ventana es de {stride} px.</translation>
    </message>
    <message>
        <source>The year in which land became urban needs several years, and the imagery is of one.</source>
        <translation>El año en que el suelo se volvió urbano necesita varios años, y las imágenes son de uno.</translation>
    </message>
    <message>
        <source>The year of {file} is not known, but that of others is.</source>
        <translation>No se conoce el año de {file}, pero sí el de otros.</translation>
    </message>
    <message>
        <source>both passes of Sentinel-1</source>
        <translation>ambas pasadas de Sentinel-1</translation>
    </message>
    <message>
        <source>probabilities of urban land</source>
        <translation>probabilidades de suelo urbano</translation>
    </message>
    <message>
        <source>terrain</source>
        <translation>el relieve</translation>
    </message>
    <message>
        <source>the ascending pass alone</source>
        <translation>solo la pasada ascendente</translation>
    </message>
    <message>
        <source>the descending pass alone</source>
        <translation>solo la pasada descendente</translation>
    </message>
    <message>
        <source>the map</source>
        <translation>el mapa</translation>
    </message>
    <message>
        <source>urban or not</source>
        <translation>urbano o no</translation>
    </message>
    <message>
        <source>year {number}</source>
        <translation>año {number}</translation>
    </message>
    <message>
        <source>{file} and {other} are both of {year}.</source>
        <translation>{file} y {other} son ambos de {year}.</translation>
    </message>
    <message>
        <source>{file} begins with the bands {bands}; an export of GlobalUrbanMapper begins with B04, B03, B02, B08.</source>
        <translation>{file} empieza con las bandas {bands}; una exportación de GlobalUrbanMapper empieza con B04, B03, B02, B08.</translation>
    </message>
    <message>
        <source>{file} has no bands named slope and aspect.</source>
        <translation>{file} no tiene bandas llamadas slope y aspect.</translation>
    </message>
    <message>
        <source>{file} has {count} bands; an export of GlobalUrbanMapper has 11 or 14.</source>
        <translation>{file} tiene {count} bandas; una exportación de GlobalUrbanMapper tiene 11 o 14.</translation>
    </message>
    <message>
        <source>{file}: its last two bands are taken as slope and aspect.</source>
        <translation>{file}: sus dos últimas bandas se toman como pendiente y orientación.</translation>
    </message>
    <message>
        <source>{file}: the bands are those of GlobalUrbanMapper's export, by order.</source>
        <translation>{file}: las bandas son las de la exportación de GlobalUrbanMapper, por orden.</translation>
    </message>
    <message>
        <source>{share:.1%} of the pixels are seen by {what}.</source>
        <translation>{share:.1%} de los píxeles los ve {what}.</translation>
    </message>
    <message>
        <source>{year}: no Sentinel-1. The map is made from Sentinel-2 and terrain.</source>
        <translation>{year}: no hay Sentinel-1. El mapa se hace con Sentinel-2 y el relieve.</translation>
    </message>
    <message>
        <source>{year}: no Sentinel-2. The map is made from Sentinel-1 and terrain.</source>
        <translation>{year}: no hay Sentinel-2. El mapa se hace con Sentinel-1 y el relieve.</translation>
    </message>
    <message>
        <source>{year}: no {kind}. 0 dB stands for it, as where the model was trained without that pass.</source>
        <translation>{year}: no hay {kind}. 0 dB lo sustituye, como donde el modelo se entrenó sin esa pasada.</translation>
    </message>
    <message>
        <source>{year}: the model “{model}” needs {what}, which is not there.</source>
        <translation>{year}: el modelo «{model}» necesita {what}, que falta.</translation>
    </message>
    <message>
        <source>{year}: {area:,.2f} km² of urban land, {share:.1%} of what is mapped.</source>
        <translation>{year}: {area:,.2f} km² de suelo urbano, {share:.1%} de lo cartografiado.</translation>
    </message>
    <message>
        <source>{year}: {file} holds no {kind}.</source>
        <translation>{year}: {file} no contiene {kind}.</translation>
    </message>
    <message>
        <source>Choose a folder of GeoTIFFs whose tags or names hold their day, such as s2_20210415T104021.tif.</source>
        <translation>Elija una carpeta de GeoTIFF cuyas etiquetas o nombres indiquen su día, como s2_20210415T104021.tif.</translation>
    </message>
    <message>
        <source>Choose the folder of one place.</source>
        <translation>Elija la carpeta de un solo lugar.</translation>
    </message>
    <message>
        <source>Choose what the masks are: scene classes, not 0 for cloud, or 1 for clear.</source>
        <translation>Elija qué son las máscaras: clases de escena, distinto de 0 para nube, o 1 para despejado.</translation>
    </message>
    <message>
        <source>Give {bands}, or choose the unit.</source>
        <translation>Dé {bands}, o elija la unidad.</translation>
    </message>
    <message>
        <source>Looking at the series</source>
        <translation>Examinando la serie</translation>
    </message>
    <message>
        <source>Make the series again, or take the row out.</source>
        <translation>Vuelva a hacer la serie, o quite la fila.</translation>
    </message>
    <message>
        <source>both are the layer {layer} of the same time</source>
        <translation>ambas son la capa {layer} del mismo momento</translation>
    </message>
    <message>
        <source>{file} does not lie in the folder</source>
        <translation>{file} no está en la carpeta</translation>
    </message>
    <message>
        <source>{file} does not say what its values mean.</source>
        <translation>{file} no dice qué significan sus valores.</translation>
    </message>
    <message>
        <source>{file} has no band of Sentinel-1 or Sentinel-2.</source>
        <translation>{file} no tiene ninguna banda de Sentinel-1 o Sentinel-2.</translation>
    </message>
    <message>
        <source>{file} holds no valid pixel to tell its unit from.</source>
        <translation>{file} no contiene ningún píxel válido del que reconocer su unidad.</translation>
    </message>
    <message>
        <source>{file} is left out: it does not say which band it shows at its times.</source>
        <translation>{file} se deja fuera: no dice qué banda muestra en sus fechas.</translation>
    </message>
    <message>
        <source>{folder} holds more than {most:,} rasters.</source>
        <translation>{folder} contiene más de {most:,} rásteres.</translation>
    </message>
    <message>
        <source>{folder} holds no acquisition with a time.</source>
        <translation>{folder} no contiene ninguna adquisición con fecha.</translation>
    </message>
    <message>
        <source>A forest needs {fewest}: take smaller zones.</source>
        <translation>Un bosque necesita {fewest}: tome zonas más pequeñas.</translation>
    </message>
    <message>
        <source>Only {zones} zones have a count, pixels that count and a value of every covariate.</source>
        <translation>Solo {zones} zonas tienen un recuento, píxeles que cuentan y un valor de cada covariable.</translation>
    </message>
    <message>
        <source>Run “Set up the engine” with “Packages for forests”, or give a forest that is grown (MODEL).</source>
        <translation>Ejecute «Instalar el motor» con «Paquetes para bosques», o dé un bosque ya entrenado (MODEL).</translation>
    </message>
    <message>
        <source>The engine has no packages for growing forests (scikit-learn).</source>
        <translation>El motor no tiene los paquetes para entrenar bosques (scikit-learn).</translation>
    </message>
    <message>
        <source>The forest is grown on {zones} zones; under {few} it tells little: look at its skill.</source>
        <translation>El bosque se entrena con {zones} zonas; con menos de {few} dice poco: mire su calidad.</translation>
    </message>
    <message>
        <source>Choose a map of people with one band.</source>
        <translation>Elija un mapa de población de una banda.</translation>
    </message>
    <message>
        <source>Choose from 1 to {most} fields with the people of each group.</source>
        <translation>Elija de 1 a {most} campos con los habitantes de cada grupo.</translation>
    </message>
    <message>
        <source>Choose groups of which everybody is in one only, or another field of counts.</source>
        <translation>Elija grupos en los que cada persona esté una sola vez, u otro campo de recuentos.</translation>
    </message>
    <message>
        <source>Choose groups of which everybody is in one only.</source>
        <translation>Elija grupos en los que cada persona esté una sola vez.</translation>
    </message>
    <message>
        <source>Choose groups that the table has.</source>
        <translation>Elija grupos que tenga la tabla.</translation>
    </message>
    <message>
        <source>Choose the two fields that hold the same ids; they are compared as text, with leading zeros.</source>
        <translation>Elija los dos campos con los mismos identificadores; se comparan como texto, con ceros iniciales.</translation>
    </message>
    <message>
        <source>In {zones} zones the groups sum to more than the count, by at most {share:.1%}; they were scaled to it.</source>
        <translation>En {zones} zonas los grupos suman más que el recuento, como mucho un {share:.1%}; se ajustaron a él.</translation>
    </message>
    <message>
        <source>Leave one row for each zone, or choose the field that names each zone once.</source>
        <translation>Deje una fila por zona, o elija el campo que nombra cada zona una vez.</translation>
    </message>
    <message>
        <source>Looking for the zones' pixels</source>
        <translation>Buscando los píxeles de las zonas</translation>
    </message>
    <message>
        <source>No zone of {zones} has a row in the table {table}: the zones' ids are such as {one}, the table's such as {other}.</source>
        <translation>Ninguna zona de {zones} tiene fila en la tabla {table}: los identificadores de las zonas son como {one}, los de la tabla como {other}.</translation>
    </message>
    <message>
        <source>Of {unknown:,.0f} people ({share:.1%}) age and sex are unknown; they are in the last band.</source>
        <translation>De {unknown:,.0f} habitantes ({share:.1%}) se desconocen edad y sexo; están en la última banda.</translation>
    </message>
    <message>
        <source>Open it in QGIS to check it, or export it again as CSV.</source>
        <translation>Ábrala en QGIS para comprobarla, o expórtela de nuevo como CSV.</translation>
    </message>
    <message>
        <source>The bands of the raster {file} are groups of people, not members of one estimate.</source>
        <translation>Las bandas del ráster {file} son grupos de habitantes, no miembros de una estimación.</translation>
    </message>
    <message>
        <source>The field {field} is the count of all and a group too.</source>
        <translation>El campo {field} es a la vez el recuento de todos y un grupo.</translation>
    </message>
    <message>
        <source>The groups sum to {summed:,.0f} people where the field {field} counts {total:,.0f}: some groups hold the same people.</source>
        <translation>Los grupos suman {summed:,.0f} habitantes donde el campo {field} cuenta {total:,.0f}: algunos contienen a las mismas personas.</translation>
    </message>
    <message>
        <source>The groups {one} and {other} hold the same people by their names.</source>
        <translation>Por sus nombres, los grupos {one} y {other} contienen a las mismas personas.</translation>
    </message>
    <message>
        <source>The id {key} occurs twice in the table {table}.</source>
        <translation>El identificador {key} aparece dos veces en la tabla {table}.</translation>
    </message>
    <message>
        <source>The map has {mapped:,.0f} people where the zones count {counted:,.0f}. For groups that sum to their counts, rescale the map to the zones first.</source>
        <translation>El mapa tiene {mapped:,.0f} habitantes donde las zonas cuentan {counted:,.0f}. Para que los grupos sumen sus recuentos, ajuste antes el mapa a las zonas.</translation>
    </message>
    <message>
        <source>The raster {file} has several maps as bands.</source>
        <translation>El ráster {file} tiene varios mapas como bandas.</translation>
    </message>
    <message>
        <source>The table {table} can't be read.</source>
        <translation>No se puede leer la tabla {table}.</translation>
    </message>
    <message>
        <source>The table {table} has no column {column}.</source>
        <translation>La tabla {table} no tiene columna {column}.</translation>
    </message>
    <message>
        <source>There are {groups} groups.</source>
        <translation>Hay {groups} grupos.</translation>
    </message>
    <message>
        <source>Writing the groups</source>
        <translation>Escribiendo los grupos</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>{people:,.0f} people in {groups} groups; every pixel of a zone has the zone's pattern.</source>
        <translation>{people:,.0f} habitantes en {groups} grupos; cada píxel de una zona tiene la estructura de la zona.</translation>
    </message>
    <message>
        <source>{people:,.0f} people of the map live in no zone: the groups have no value there.</source>
        <translation>{people:,.0f} habitantes del mapa no viven en ninguna zona: allí los grupos no tienen valor.</translation>
    </message>
    <message>
        <source>{rows} rows of the table {table} belong to no zone: {names}.</source>
        <translation>{rows} filas de la tabla {table} no pertenecen a ninguna zona: {names}.</translation>
    </message>
    <message>
        <source>{zones} zones have no row in the table {table}, so their groups are unknown: {names}.</source>
        <translation>{zones} zonas no tienen fila en la tabla {table}, así que sus grupos se desconocen: {names}.</translation>
    </message>
    <message>
        <source>{zones} zones lack the count of a group, so their groups are unknown: {names}.</source>
        <translation>A {zones} zonas les falta el recuento de un grupo, así que sus grupos se desconocen: {names}.</translation>
    </message>
    <message>
        <source>Choose shorter periods or the method's choice of dates, or allow more memory.</source>
        <translation>Elija períodos más cortos o la selección de fechas del método, o permita más memoria.</translation>
    </message>
    <message>
        <source>Leave it out, name its bands in their descriptions, or choose four bands and the scene classes.</source>
        <translation>Déjelo fuera, nombre sus bandas en sus descripciones, o elija cuatro bandas y las clases de la escena.</translation>
    </message>
    <message>
        <source>None of the scenes has a scene classification, by which dates could be chosen.</source>
        <translation>Ninguna de las escenas tiene una clasificación con la que se puedan elegir fechas.</translation>
    </message>
    <message>
        <source>Take all dates, or give masks.</source>
        <translation>Tome todas las fechas, o dé máscaras.</translation>
    </message>
    <message>
        <source>The choice of dates can't be {word}.</source>
        <translation>La selección de fechas no puede ser {word}.</translation>
    </message>
    <message>
        <source>The cloud mask can't be {word}.</source>
        <translation>La máscara de nubes no puede ser {word}.</translation>
    </message>
    <message>
        <source>The cloud mask of the time series needs {need:,.0f} MB for {dates} dates, and may take {memory:,.0f} MB.</source>
        <translation>La máscara de nubes de la serie temporal necesita {need:,.0f} MB para {dates} fechas y puede ocupar {memory:,.0f} MB.</translation>
    </message>
    <message>
        <source>{period}: {dates} dates are too few to find clouds in time; the scene classes are taken.</source>
        <translation>{period}: {dates} fechas son muy pocas para encontrar nubes en el tiempo; se toman las clases de la escena.</translation>
    </message>
    <message>
        <source>{period}: {taken} of {dates} dates are taken; the table of the scenes says why.</source>
        <translation>{period}: se toman {taken} de {dates} fechas; la tabla de las escenas dice por qué.</translation>
    </message>
    <message>
        <source>Cells of {cell:g} m are smaller than the pixels of {file}, {side:.4g} m.</source>
        <translation>Las celdas de {cell:g} m son menores que los píxeles de {file}, {side:.4g} m.</translation>
    </message>
    <message>
        <source>Cells of {times} × {times} pixels.</source>
        <translation>Celdas de {times} × {times} píxeles.</translation>
    </message>
    <message>
        <source>Choose another layer, or take the distance to it, or the number of its features.</source>
        <translation>Elija otra capa, o tome la distancia a ella, o el número de sus objetos.</translation>
    </message>
    <message>
        <source>Choose another raster.</source>
        <translation>Elija otro ráster.</translation>
    </message>
    <message>
        <source>Clear its filter or selection, or leave it out.</source>
        <translation>Quite su filtro o selección, o déjela fuera.</translation>
    </message>
    <message>
        <source>Covariates, part {part} of {parts}</source>
        <translation>Covariables, parte {part} de {parts}</translation>
    </message>
    <message>
        <source>Give a larger cell, or a finer raster as grid.</source>
        <translation>Dé una celda mayor, o un ráster más fino como cuadrícula.</translation>
    </message>
    <message>
        <source>Give at least one raster or layer.</source>
        <translation>Dé al menos un ráster o una capa.</translation>
    </message>
    <message>
        <source>Look where its source lies on the map, or leave it out.</source>
        <translation>Mire dónde está su fuente en el mapa, o déjela fuera.</translation>
    </message>
    <message>
        <source>Reproject it to the coordinate reference system of the grid first.</source>
        <translation>Reproyéctelo primero al sistema de coordenadas de la cuadrícula.</translation>
    </message>
    <message>
        <source>Take its mean instead (MEAN_OF).</source>
        <translation>Tome mejor su media (MEAN_OF).</translation>
    </message>
    <message>
        <source>The covariate “{name}” has no value anywhere on the grid.</source>
        <translation>La covariable «{name}» no tiene valor en ninguna parte de la cuadrícula.</translation>
    </message>
    <message>
        <source>The layer {layer} can't be read.</source>
        <translation>La capa {layer} no se puede leer.</translation>
    </message>
    <message>
        <source>The layer {layer} does not hold lines only, so it has no length.</source>
        <translation>La capa {layer} no tiene solo líneas, así que no tiene longitud.</translation>
    </message>
    <message>
        <source>The layer {layer} does not hold polygons only, so it has no area.</source>
        <translation>La capa {layer} no tiene solo polígonos, así que no tiene superficie.</translation>
    </message>
    <message>
        <source>The layer {layer} has no features.</source>
        <translation>La capa {layer} no tiene objetos.</translation>
    </message>
    <message>
        <source>There is nothing to make covariates of.</source>
        <translation>No hay nada de que hacer covariables.</translation>
    </message>
    <message>
        <source>covariates</source>
        <translation>covariables</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>pesos</translation>
    </message>
    <message>
        <source>{bands} covariates on {columns} × {rows} cells of {side:.4g} m; gaps {percent:.1f} %.</source>
        <translation>{bands} covariables en {columns} × {rows} celdas de {side:.4g} m; huecos {percent:.1f} %.</translation>
    </message>
    <message>
        <source>{file} can't be brought to the grid of the covariates.</source>
        <translation>{file} no se puede llevar a la cuadrícula de las covariables.</translation>
    </message>
    <message>
        <source>{file} has more than {most} values, so they are no classes.</source>
        <translation>{file} tiene más de {most} valores, así que no son clases.</translation>
    </message>
    <message>
        <source>{file} has no pixel with all bands of Sentinel-2.</source>
        <translation>{file} no tiene ningún píxel con todas las bandas de Sentinel-2.</translation>
    </message>
    <message>
        <source>Choose a series with Sentinel-2 (L2A), Sentinel-1, or both.</source>
        <translation>Elija una serie con Sentinel-2 (L2A), Sentinel-1, o ambos.</translation>
    </message>
    <message>
        <source>Choose another period, or a series with clearer dates.</source>
        <translation>Elija otro periodo, o una serie con fechas más claras.</translation>
    </message>
    <message>
        <source>Choose one of: {known}.</source>
        <translation>Elija entre: {known}.</translation>
    </message>
    <message>
        <source>From {first} to {last}: {change:+,.0f} people (80 % interval {low:+,.0f} to {high:+,.0f}): a clear change.</source>
        <translation>De {first} a {last}: {change:+,.0f} habitantes (intervalo del 80 % de {low:+,.0f} a {high:+,.0f}): un cambio claro.</translation>
    </message>
    <message>
        <source>From {first} to {last}: {change:+,.0f} people (80 % interval {low:+,.0f} to {high:+,.0f}): no clear change.</source>
        <translation>De {first} a {last}: {change:+,.0f} habitantes (intervalo del 80 % de {low:+,.0f} a {high:+,.0f}): sin cambio claro.</translation>
    </message>
    <message>
        <source>From {first} to {last}: {change:+,.0f} people; with one date a side it is not known whether that is real.</source>
        <translation>De {first} a {last}: {change:+,.0f} habitantes; con una sola fecha por lado no se sabe si es real.</translation>
    </message>
    <message>
        <source>Give days that the series has, or leave them empty.</source>
        <translation>Dé días que la serie tenga, o déjelos vacíos.</translation>
    </message>
    <message>
        <source>Looking at the dates</source>
        <translation>Examinando las fechas</translation>
    </message>
    <message>
        <source>No date of the series can be used; of {day}, {reason}.</source>
        <translation>No se puede usar ninguna fecha de la serie; del {day}: {reason}.</translation>
    </message>
    <message>
        <source>No two steps have a season in common, so that nothing is said about change.</source>
        <translation>Ningún par de pasos comparte estación, así que no se dice nada del cambio.</translation>
    </message>
    <message>
        <source>Of {zones} zones, {grew} grew, {fell} shrank, and {rest} show no clear change.</source>
        <translation>De {zones} zonas, {grew} crecieron, {fell} disminuyeron y {rest} no muestran un cambio claro.</translation>
    </message>
    <message>
        <source>Over {steps} steps, {slope:+,.0f} people a year: a clear trend.</source>
        <translation>En {steps} pasos, {slope:+,.0f} habitantes al año: una tendencia clara.</translation>
    </message>
    <message>
        <source>Over {steps} steps, {slope:+,.0f} people a year: no clear trend.</source>
        <translation>En {steps} pasos, {slope:+,.0f} habitantes al año: sin tendencia clara.</translation>
    </message>
    <message>
        <source>The series has no date from {first} on, up to before {end}: it shows {from_day} to {to_day}.</source>
        <translation>La serie no tiene fechas desde {first} hasta antes de {end}: va de {from_day} a {to_day}.</translation>
    </message>
    <message>
        <source>The series holds no imagery that population can be mapped from: its layers are {layers}.</source>
        <translation>La serie no contiene imágenes de las que cartografiar población: sus capas son {layers}.</translation>
    </message>
    <message>
        <source>Write it as 2021-04-05.</source>
        <translation>Escríbalo así: 2021-04-05.</translation>
    </message>
    <message>
        <source>it has no pixel with all bands</source>
        <translation>ningún píxel tiene todas las bandas</translation>
    </message>
    <message>
        <source>no Sentinel-1 is near it in time</source>
        <translation>no hay Sentinel-1 cercano en el tiempo</translation>
    </message>
    <message>
        <source>{dates} dates are clearer ({share:.0%} clear)</source>
        <translation>{dates} fechas son más claras ({share:.0%} despejado)</translation>
    </message>
    <message>
        <source>{pixels} pixels are clear</source>
        <translation>{pixels} píxeles están despejados</translation>
    </message>
    <message>
        <source>{share:.0%} of its values are there</source>
        <translation>está el {share:.0%} de sus valores</translation>
    </message>
    <message>
        <source>{share:.0%} of the pixels are as bright as cloud, and it has no mask</source>
        <translation>el {share:.0%} de los píxeles brilla como una nube, y no tiene máscara</translation>
    </message>
    <message>
        <source>{step}: no date can be used; its row is empty.</source>
        <translation>{step}: no se puede usar ninguna fecha; su fila está vacía.</translation>
    </message>
    <message>
        <source>{step}: {day} is left out: {reason}.</source>
        <translation>{step}: {day} se descarta: {reason}.</translation>
    </message>
    <message>
        <source>{step}: {people:,.0f} people, from {dates} date: how sure that is, is not known.</source>
        <translation>{step}: {people:,.0f} habitantes, de {dates} fecha: no se sabe cuán seguro es.</translation>
    </message>
    <message>
        <source>{step}: {people:,.0f} people, from {dates} dates.</source>
        <translation>{step}: {people:,.0f} habitantes, de {dates} fechas.</translation>
    </message>
    <message>
        <source>“{text}” is no day.</source>
        <translation>«{text}» no es un día.</translation>
    </message>
    <message>
        <source>“{value}” is no {what}.</source>
        <translation>«{value}» no es una opción de {what}.</translation>
    </message>
    <message>
        <source>Choose a file that “People by clusters” wrote.</source>
        <translation>Elija un archivo que escribió «Población por clústeres».</translation>
    </message>
    <message>
        <source>Choose other dates or another extent, or leave out the sensor with gaps.</source>
        <translation>Elija otras fechas u otra extensión, o deje fuera el sensor con huecos.</translation>
    </message>
    <message>
        <source>Give imagery of the same sensors, or fit clusters to this imagery.</source>
        <translation>Dé imágenes de los mismos sensores, o ajuste clústeres a estas imágenes.</translation>
    </message>
    <message>
        <source>Looking for clusters</source>
        <translation>Buscando clústeres</translation>
    </message>
    <message>
        <source>No pixel of the imagery has a value in every band.</source>
        <translation>Ningún píxel de las imágenes tiene valor en todas las bandas.</translation>
    </message>
    <message>
        <source>People live in {live} of {clusters} clusters, at most {most:,.0f} per km². On {zones} left-out zones R² is {held_out:.2f} (on those it saw {seen:.2f}), and the typical error a factor of {factor:.2f}.</source>
        <translation>Viven habitantes en {live} de {clusters} clústeres, como mucho {most:,.0f} por km². En {zones} zonas apartadas R² es {held_out:.2f} (en las vistas {seen:.2f}), y el error típico un factor de {factor:.2f}.</translation>
    </message>
    <message>
        <source>People per cluster need {fewest} or more.</source>
        <translation>Los habitantes por clúster necesitan {fewest} o más.</translation>
    </message>
    <message>
        <source>Telling the clusters of pixels</source>
        <translation>Clasificando los píxeles</translation>
    </message>
    <message>
        <source>The clusters were fitted to the bands {wanted}, and the imagery has {given}.</source>
        <translation>Los clústeres se ajustaron a las bandas {wanted}, y las imágenes tienen {given}.</translation>
    </message>
    <message>
        <source>The number of clusters is {clusters}.</source>
        <translation>El número de clústeres es {clusters}.</translation>
    </message>
    <message>
        <source>There are neither zones with counts nor clusters that were fitted before.</source>
        <translation>No hay ni zonas con recuentos ni clústeres ajustados antes.</translation>
    </message>
    <message>
        <source>“{source}” is not a file of clusters, or it is damaged.</source>
        <translation>«{source}» no es un archivo de clústeres, o está dañado.</translation>
    </message>
    <message>
        <source>Choose Sentinel-1, Sentinel-2 or both.</source>
        <translation>Elija Sentinel-1, Sentinel-2 o ambos.</translation>
    </message>
    <message>
        <source>Choose another folder, or both satellites.</source>
        <translation>Elija otra carpeta, o ambos satélites.</translation>
    </message>
    <message>
        <source>Choose another folder, or the source, area, bands and product that it was made with.</source>
        <translation>Elija otra carpeta, o la fuente, la zona, las bandas y el producto con que se hizo.</translation>
    </message>
    <message>
        <source>Choose days from {first} on; the last one does not count.</source>
        <translation>Elija días a partir de {first}; el último no cuenta.</translation>
    </message>
    <message>
        <source>Choose other days, and look where the area lies on the map.</source>
        <translation>Elija otros días, y mire dónde está la zona en el mapa.</translation>
    </message>
    <message>
        <source>Choose rtc_gamma0, a source with an account, or scenes on disk.</source>
        <translation>Elija rtc_gamma0, una fuente con cuenta, o escenas en disco.</translation>
    </message>
    <message>
        <source>Draw an extent.</source>
        <translation>Dibuje una extensión.</translation>
    </message>
    <message>
        <source>From {first} to before {end} there is no day that has been.</source>
        <translation>Desde {first} hasta antes de {end} no hay ningún día pasado.</translation>
    </message>
    <message>
        <source>Keep them in folders of their own.</source>
        <translation>Guárdelas en carpetas separadas.</translation>
    </message>
    <message>
        <source>No satellite is chosen.</source>
        <translation>No se ha elegido ningún satélite.</translation>
    </message>
    <message>
        <source>None of the {count} acquisitions saw the area.</source>
        <translation>Ninguna de las {count} adquisiciones vio la zona.</translation>
    </message>
    <message>
        <source>That is {months} months of a free account. When its units are used up, the run stops; run again in the next month, it goes on.</source>
        <translation>Son {months} meses de una cuenta gratuita. Cuando se agotan sus unidades, la ejecución se detiene; ejecutada de nuevo el mes siguiente, continúa.</translation>
    </message>
    <message>
        <source>The folder {folder} holds another series.</source>
        <translation>La carpeta {folder} contiene otra serie.</translation>
    </message>
    <message>
        <source>The open catalogues have no Level 1C that can be read.</source>
        <translation>Los catálogos abiertos no tienen nivel 1C legible.</translation>
    </message>
    <message>
        <source>The open catalogues have terrain-corrected radar only.</source>
        <translation>Los catálogos abiertos solo tienen radar corregido del terreno.</translation>
    </message>
    <message>
        <source>The product {product} is unknown.</source>
        <translation>El producto {product} es desconocido.</translation>
    </message>
    <message>
        <source>{count} acquisitions ({layers}); {kept} of them are there already.</source>
        <translation>{count} adquisiciones ({layers}); {kept} de ellas ya están.</translation>
    </message>
    <message>
        <source>{count} acquisitions are in the series; {empty} saw nothing of the area.</source>
        <translation>{count} adquisiciones están en la serie; {empty} no vieron nada de la zona.</translation>
    </message>
    <message>
        <source>{count} of {all} acquisitions are there; the series holds them.</source>
        <translation>{count} de {all} adquisiciones están; la serie las contiene.</translation>
    </message>
    <message>
        <source>{first} or {end} is no day.</source>
        <translation>{first} o {end} no es un día.</translation>
    </message>
    <message>
        <source>{name}: acquisition {number} of {count}</source>
        <translation>{name}: adquisición {number} de {count}</translation>
    </message>
    <message>
        <source>{one} and {other} have different bands.</source>
        <translation>{one} y {other} tienen bandas distintas.</translation>
    </message>
    <message>
        <source>Give a number of people per built-up pixel, or an occupancy model.</source>
        <translation>Dé un número de habitantes por píxel edificado, o un modelo de ocupación.</translation>
    </message>
    <message>
        <source>The rate of a series can't be fitted to one census: every step would get that census' people.</source>
        <translation>La tasa de una serie no se puede ajustar a un solo censo: cada paso recibiría su población.</translation>
    </message>
    <message>
        <source>A feature of the layer {layer} is {width:.0f}° of longitude wide. Most likely it crosses the antimeridian (180°) and was not split there.</source>
        <translation>Un objeto de la capa {layer} abarca {width:.0f}° de longitud. Lo más probable es que cruce el antimeridiano (180°) y no se dividiera allí.</translation>
    </message>
    <message>
        <source>Split such features at 180°, for example with ogr2ogr -wrapdateline, and choose the new layer.</source>
        <translation>Divida esos objetos en los 180°, por ejemplo con ogr2ogr -wrapdateline, y elija la capa nueva.</translation>
    </message>
    <message>
        <source>Give one, or leave that output empty.</source>
        <translation>Dé uno, o deje esa salida vacía.</translation>
    </message>
    <message>
        <source>Give the same sensors for every year, or a model of urban land.</source>
        <translation>Dé los mismos sensores para cada año, o un modelo de suelo urbano.</translation>
    </message>
    <message>
        <source>Growing urban land</source>
        <translation>Extendiendo el suelo urbano</translation>
    </message>
    <message>
        <source>No model of urban land is given: urban land is grown from built-up scores, {grown:g} m out and {shrunk:g} m back. GlobalUrbanMapper is made for urban land itself: its authors keep its file, GUM_2p0.pth, on Google Drive, see github.com/LauraChow77/GlobalUrbanMapper2.0.</source>
        <translation>No se da ningún modelo de suelo urbano: se extiende desde las puntuaciones de lo edificado, {grown:g} m hacia fuera y {shrunk:g} m hacia dentro. GlobalUrbanMapper está hecho para el suelo urbano mismo: sus autores guardan su archivo, GUM_2p0.pth, en Google Drive, véase github.com/LauraChow77/GlobalUrbanMapper2.0.</translation>
    </message>
    <message>
        <source>What each pixel was seen by needs a model of urban land.</source>
        <translation>Qué vio cada píxel necesita un modelo de suelo urbano.</translation>
    </message>
    <message>
        <source>{year} has no {sensor}, which other years have.</source>
        <translation>{year} no tiene {sensor}, que otros años sí tienen.</translation>
    </message>
    <message>
        <source>Taking {date}</source>
        <translation>Toma del {date}</translation>
    </message>
    <message>
        <source>The sample scene has no {further}.</source>
        <translation>La escena de ejemplo no tiene {further}.</translation>
    </message>
    <message>
        <source>It is nearer than the next best, {second}, in {nearer} of {zones} zones: a clear lead.</source>
        <translation>Está más cerca que el siguiente, {second}, en {nearer} de {zones} zonas: una clara ventaja.</translation>
    </message>
    <message>
        <source>It is nearer than the next best, {second}, in {nearer} of {zones} zones: that may be chance, either will do.</source>
        <translation>Está más cerca que el siguiente, {second}, en {nearer} de {zones} zonas: puede ser azar, cualquiera sirve.</translation>
    </message>
    <message>
        <source>Leaving out one zone after the other</source>
        <translation>Apartando una zona tras otra</translation>
    </message>
    <message>
        <source>Looking at the zones</source>
        <translation>Mirando las zonas</translation>
    </message>
    <message>
        <source>Mapping by the best method</source>
        <translation>Cartografiando con el mejor método</translation>
    </message>
    <message>
        <source>Use here: {method}. Its predictions of zones that were left out are off by a typical factor of {factor:.2f}, people spread evenly by {even:.2f}, a constant rate on built-up by {rate:.2f}.</source>
        <translation>Use aquí: {method}. Sus predicciones de zonas apartadas se desvían por un factor típico de {factor:.2f}, el reparto uniforme por {even:.2f}, una tasa constante sobre lo construido por {rate:.2f}.</translation>
    </message>
    <message>
        <source>A forest learns from zones with counts, and there are none.</source>
        <translation>Un bosque aprende de zonas con recuentos, y no hay ninguna.</translation>
    </message>
    <message>
        <source>Averaging the covariates over the zones</source>
        <translation>Promediando las covariables en las zonas</translation>
    </message>
    <message>
        <source>Choose another table.</source>
        <translation>Elija otra tabla.</translation>
    </message>
    <message>
        <source>Choose one of: {columns}.</source>
        <translation>Elija una de: {columns}.</translation>
    </message>
    <message>
        <source>Choose the column whose ids are the values of the raster.</source>
        <translation>Elija la columna cuyos identificadores son los valores del ráster.</translation>
    </message>
    <message>
        <source>Choose the raster that holds the number of each pixel's zone.</source>
        <translation>Elija el ráster que tiene el número de la zona de cada píxel.</translation>
    </message>
    <message>
        <source>Drawing the zones of the raster</source>
        <translation>Dibujando las zonas del ráster</translation>
    </message>
    <message>
        <source>Give at least one raster.</source>
        <translation>Dé al menos un ráster.</translation>
    </message>
    <message>
        <source>Give every zone one row.</source>
        <translation>Dé una fila a cada zona.</translation>
    </message>
    <message>
        <source>Give it (BUILTUP), or learn people per km² (TARGET).</source>
        <translation>Délo (BUILTUP), o aprenda personas por km² (TARGET).</translation>
    </message>
    <message>
        <source>Give rasters with bands of these names; there are: {names}.</source>
        <translation>Dé rásteres con bandas de estos nombres; hay: {names}.</translation>
    </message>
    <message>
        <source>Give zones, or a forest that is grown (MODEL).</source>
        <translation>Dé zonas, o un bosque ya entrenado (MODEL).</translation>
    </message>
    <message>
        <source>Growing the forest</source>
        <translation>Entrenando el bosque</translation>
    </message>
    <message>
        <source>Looking that nobody is lost</source>
        <translation>Mirando que no se pierda nadie</translation>
    </message>
    <message>
        <source>No covariate matters on zones that the forest has not seen; all are kept.</source>
        <translation>Ninguna covariable importa en zonas que el bosque no ha visto; se conservan todas.</translation>
    </message>
    <message>
        <source>No id of {table} ({table_ids} …) is on {raster} ({raster_ids} …); ids are compared as text.</source>
        <translation>Ningún identificador de {table} ({table_ids} …) está en {raster} ({raster_ids} …); se comparan como texto.</translation>
    </message>
    <message>
        <source>On zones that it has not seen ({zones} zones, {folds} folds) the forest is off by {mae:,.0f} people on average, one density for all by {rival:,.0f}.</source>
        <translation>En zonas que no ha visto ({zones} zonas, {folds} partes), el bosque se equivoca en {mae:,.0f} personas de media, una sola densidad para todas en {rival:,.0f}.</translation>
    </message>
    <message>
        <source>On zones that it has not seen one density for all is better than this forest.</source>
        <translation>En zonas que no ha visto, una sola densidad para todas es mejor que este bosque.</translation>
    </message>
    <message>
        <source>People per built-up need a built-up map.</source>
        <translation>Las personas por lo construido necesitan un mapa de lo construido.</translation>
    </message>
    <message>
        <source>Save it as CSV in UTF-8, with the names of the columns in its first line.</source>
        <translation>Guárdela como CSV en UTF-8, con los nombres de las columnas en la primera línea.</translation>
    </message>
    <message>
        <source>The forest maps part {part} of {parts}</source>
        <translation>El bosque cartografía la parte {part} de {parts}</translation>
    </message>
    <message>
        <source>The forest wants {count} covariates that are not given: {missing}.</source>
        <translation>El bosque pide {count} covariables que no se dan: {missing}.</translation>
    </message>
    <message>
        <source>The id “{id}” occurs twice in the table {file}.</source>
        <translation>El identificador «{id}» está dos veces en la tabla {file}.</translation>
    </message>
    <message>
        <source>The map is the forest's own, {people:,.0f} people: no zones say how many there are.</source>
        <translation>El mapa es el del bosque mismo, {people:,.0f} personas: ninguna zona dice cuántas hay.</translation>
    </message>
    <message>
        <source>The number of trees is {trees}.</source>
        <translation>El número de árboles es {trees}.</translation>
    </message>
    <message>
        <source>The table {file} can't be read as CSV.</source>
        <translation>La tabla {file} no se puede leer como CSV.</translation>
    </message>
    <message>
        <source>The table {file} has no column “{column}”.</source>
        <translation>La tabla {file} no tiene la columna «{column}».</translation>
    </message>
    <message>
        <source>The table {file} has no rows with an id.</source>
        <translation>La tabla {file} no tiene filas con identificador.</translation>
    </message>
    <message>
        <source>The values of {file} are no ids of zones: they are no whole numbers, or too many.</source>
        <translation>Los valores de {file} no son identificadores de zonas: no son enteros, o son demasiados.</translation>
    </message>
    <message>
        <source>There are no covariates.</source>
        <translation>No hay covariables.</translation>
    </message>
    <message>
        <source>{count} rows of the table have no pixel on the map, so their people are not mapped: {ids}.</source>
        <translation>{count} filas de la tabla no tienen píxel en el mapa, así que sus personas no se cartografían: {ids}.</translation>
    </message>
    <message>
        <source>{count} zones on the map have no row in the table, so they have no count: {ids}.</source>
        <translation>{count} zonas del mapa no tienen fila en la tabla, así que no tienen recuento: {ids}.</translation>
    </message>
    <message>
        <source>{kept} of {all} covariates are kept; those that matter most: {shown}.</source>
        <translation>Se conservan {kept} de {all} covariables; las que más importan: {shown}.</translation>
    </message>
    <message>
        <source>{people:,.0f} of {all:,.0f} people are on the map.</source>
        <translation>{people:,.0f} de {all:,.0f} personas están en el mapa.</translation>
    </message>
    <message>
        <source>{percent:.0f} % of the pixels lie in at least one covariate beyond all zones that taught the forest; there it can't go further than the outermost zone.</source>
        <translation>El {percent:.0f} % de los píxeles queda, en al menos una covariable, más allá de todas las zonas que enseñaron al bosque; allí no puede ir más lejos que la zona extrema.</translation>
    </message>
    <message>
        <source>{percent:.1f} % of the pixels have a gap in a covariate; it has the mean of their zone.</source>
        <translation>El {percent:.1f} % de los píxeles tiene un hueco en una covariable; toma la media de su zona.</translation>
    </message>
    <message>
        <source>{zones} zones have no weight at all: their {people:,.0f} people are spread evenly (zone_id {ids}).</source>
        <translation>{zones} zonas no tienen peso alguno: sus {people:,.0f} personas se reparten por igual (zone_id {ids}).</translation>
    </message>
    <message>
        <source>{zones} zones have no weight where the constraint lets people live: it is dropped for their {people:,.0f} people (zone_id {ids}).</source>
        <translation>{zones} zonas no tienen peso donde la restricción deja vivir: se levanta para sus {people:,.0f} personas (zone_id {ids}).</translation>
    </message>
    <message>
        <source>{zones} zones of {file} have a count in {table}.</source>
        <translation>{zones} zonas de {file} tienen un recuento en {table}.</translation>
    </message>
    <message>
        <source>{zones} zones with a count teach nothing: no pixel that counts, or a covariate without any value (zone_id {ids}).</source>
        <translation>{zones} zonas con recuento no enseñan nada: ningún píxel que cuente, o una covariable sin valor alguno (zone_id {ids}).</translation>
    </message>
    <message>
        <source>“{id}” of the table has zeros in front, which numbers have not: write it without them.</source>
        <translation>«{id}» de la tabla empieza por ceros, que los números no tienen: escríbalo sin ellos.</translation>
    </message>
    <message>
        <source>EOPatch {number} of {count}</source>
        <translation>EOPatch {number} de {count}</translation>
    </message>
    <message>
        <source>Load it with eo-learn 1.0 or newer, and save it again.</source>
        <translation>Cárguelo con eo-learn 1.0 o posterior y guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>Make a series of it first, with “Download an observation series” from disk.</source>
        <translation>Haga primero una serie con ella, con «Descargar una serie de observaciones» desde el disco.</translation>
    </message>
    <message>
        <source>Save it again with eo-learn, or take it out of the folder.</source>
        <translation>Guárdelo de nuevo con eo-learn, o sáquelo de la carpeta.</translation>
    </message>
    <message>
        <source>The EOPatch {patch} can't be read: {why}.</source>
        <translation>El EOPatch {patch} no se puede leer: {why}.</translation>
    </message>
    <message>
        <source>The EOPatch {patch} has no readable {what}: older ones keep it as a pickle, which may run code and is not read.</source>
        <translation>El EOPatch {patch} no tiene {what} legible: los antiguos lo guardan como pickle, que puede ejecutar código y no se lee.</translation>
    </message>
    <message>
        <source>The folder {folder} holds EOPatches.</source>
        <translation>La carpeta {folder} contiene EOPatches.</translation>
    </message>
    <message>
        <source>{array} can't be read</source>
        <translation>{array} no se puede leer</translation>
    </message>
    <message>
        <source>{array} has another number of times</source>
        <translation>{array} tiene otro número de fechas</translation>
    </message>
    <message>
        <source>{array} has another shape</source>
        <translation>{array} tiene otra forma</translation>
    </message>
    <message>
        <source>{array} holds no box</source>
        <translation>{array} no contiene una extensión</translation>
    </message>
    <message>
        <source>{array} holds no times</source>
        <translation>{array} no contiene fechas</translation>
    </message>
    <message>
        <source>{array} is cut off</source>
        <translation>{array} está cortado</translation>
    </message>
    <message>
        <source>{array} is no plain array of four dimensions</source>
        <translation>{array} no es una matriz simple de cuatro dimensiones</translation>
    </message>
    <message>
        <source>{array} lies elsewhere</source>
        <translation>{array} está en otro lugar</translation>
    </message>
    <message>
        <source>{file} is left out: its bands are not known.</source>
        <translation>{file} se deja fuera: no se conocen sus bandas.</translation>
    </message>
    <message>
        <source>Choose a weight file (.h5 or .hdf5) of ERCNN-DRS as its authors publish it.</source>
        <translation>Elija un archivo de pesos (.h5 o .hdf5) de ERCNN-DRS tal como lo publican sus autores.</translation>
    </message>
    <message>
        <source>Choose a weight file of ERCNN-DRS as its authors publish it.</source>
        <translation>Elija un archivo de pesos de ERCNN-DRS tal como lo publican sus autores.</translation>
    </message>
    <message>
        <source>ERCNN-DRS (.hdf5 or .h5)</source>
        <translation>ERCNN-DRS (.hdf5 o .h5)</translation>
    </message>
    <message>
        <source>Model of urban change</source>
        <translation>Modelo de cambio urbano</translation>
    </message>
    <message>
        <source>Set up the engine again.</source>
        <translation>Instale de nuevo el motor.</translation>
    </message>
    <message>
        <source>The engine has no h5py, which reads “{source}”.</source>
        <translation>El motor no tiene h5py, que lee «{source}».</translation>
    </message>
    <message>
        <source>The file “{source}” is damaged.</source>
        <translation>El archivo «{source}» está dañado.</translation>
    </message>
    <message>
        <source>The layers in “{source}” are not those of ERCNN-DRS, of neither era.</source>
        <translation>Las capas de «{source}» no son las de ERCNN-DRS, de ninguna de sus dos épocas.</translation>
    </message>
    <message>
        <source>The weights {part} in “{source}” are not finite or not possible.</source>
        <translation>Los pesos {part} de «{source}» no son finitos o no son posibles.</translation>
    </message>
    <message>
        <source>{models} models of urban change were chosen; only occupancy members form a set.</source>
        <translation>Se eligieron {models} modelos de cambio urbano; solo los miembros de ocupación forman un conjunto.</translation>
    </message>
    <message>
        <source>“{part}” in “{source}” is a link to somewhere else.</source>
        <translation>«{part}» en «{source}» es un enlace a otro lugar.</translation>
    </message>
    <message>
        <source>“{part}” in “{source}” is made of other files.</source>
        <translation>«{part}» en «{source}» está hecho de otros archivos.</translation>
    </message>
    <message>
        <source>“{part}” in “{source}” is no array of weights.</source>
        <translation>«{part}» en «{source}» no es una matriz de pesos.</translation>
    </message>
    <message>
        <source>“{part}” in “{source}” is packed by something other than gzip.</source>
        <translation>«{part}» en «{source}» está comprimido con algo distinto de gzip.</translation>
    </message>
    <message>
        <source>“{part}” in “{source}” lies in another file.</source>
        <translation>«{part}» de «{source}» está en otro archivo.</translation>
    </message>
    <message>
        <source>“{part}” stands twice in “{source}”.</source>
        <translation>«{part}» aparece dos veces en «{source}».</translation>
    </message>
    <message>
        <source>“{source}” has {megabytes} MB, too much for such weights.</source>
        <translation>«{source}» tiene {megabytes} MB, demasiado para tales pesos.</translation>
    </message>
    <message>
        <source>“{source}” holds more than such weights can be, at “{part}”.</source>
        <translation>«{source}» contiene más de lo que tales pesos pueden ser, en «{part}».</translation>
    </message>
    <message>
        <source>“{source}” is no published file that is known by its sha256 ({start}…).</source>
        <translation>«{source}» no es un archivo publicado conocido por su sha256 ({start}…).</translation>
    </message>
    <message>
        <source>“{source}” is the published file of “{model}”.</source>
        <translation>«{source}» es el archivo publicado de «{model}».</translation>
    </message>
    <message>
        <source>Download L1C with all thirteen bands.</source>
        <translation>Descargue L1C con sus trece bandas.</translation>
    </message>
    <message>
        <source>Give ellipsoid gamma0 in linear power, or dB that are known as such.</source>
        <translation>Dé gamma0 sobre elipsoide en potencia lineal, o dB conocidos como tales.</translation>
    </message>
    <message>
        <source>Give reflectance from 0 to 1.</source>
        <translation>Dé reflectancias de 0 a 1.</translation>
    </message>
    <message>
        <source>“{name}” has {bands} bands; the network takes the thirteen of L1C.</source>
        <translation>«{name}» tiene {bands} bandas; la red toma las trece de L1C.</translation>
    </message>
    <message>
        <source>“{name}” is 0 everywhere.</source>
        <translation>«{name}» es 0 en todas partes.</translation>
    </message>
    <message>
        <source>“{name}” is in DN: its median is {median:g}.</source>
        <translation>«{name}» está en DN: su mediana es {median:g}.</translation>
    </message>
    <message>
        <source>“{name}” is in dB: its median is {median:.1f}.</source>
        <translation>«{name}» está en dB: su mediana es {median:.1f}.</translation>
    </message>
    <message>
        <source>“{name}” is no backscatter: its median is {median:g}.</source>
        <translation>«{name}» no es retrodispersión: su mediana es {median:g}.</translation>
    </message>
    <message>
        <source>Zones with the count {count} in the field {field}: {zones}. It stands for an unknown number, and counts as missing.</source>
        <translation>Zonas con el recuento {count} en el campo {field}: {zones}. Representa un número desconocido y cuenta como ausente.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Elija otro archivo.</translation>
    </message>
    <message>
        <source>Choose the .pb file as its authors published it.</source>
        <translation>Elija el archivo .pb tal como lo publicaron sus autores.</translation>
    </message>
    <message>
        <source>Freeze the graph for prediction, so that its kernels are constants.</source>
        <translation>Congele el grafo para la predicción, de modo que sus núcleos sean constantes.</translation>
    </message>
    <message>
        <source>Model of tree cover</source>
        <translation>Modelo de cubierta arbórea</translation>
    </message>
    <message>
        <source>No layer in “{source}” takes the kernel {tensor}.</source>
        <translation>Ninguna capa en «{source}» toma el núcleo {tensor}.</translation>
    </message>
    <message>
        <source>Sharpening model</source>
        <translation>Modelo de afinado</translation>
    </message>
    <message>
        <source>Take a composite of ten bands, or bring the bands of 20 m to 10 m by the nearest pixel.</source>
        <translation>Tome un compuesto de diez bandas, o lleve las bandas de 20 m a 10 m por el píxel más cercano.</translation>
    </message>
    <message>
        <source>The layer {layer} in “{source}” computes its kernel, which is not constant.</source>
        <translation>La capa {layer} en «{source}» calcula su núcleo, que no es constante.</translation>
    </message>
    <message>
        <source>The pixels of {file} have {east:.1f} m × {north:.1f} m, not 10 m.</source>
        <translation>Los píxeles de {file} tienen {east:.1f} m × {north:.1f} m, no 10 m.</translation>
    </message>
    <message>
        <source>The tensor {tensor} in “{source}” is not 1 everywhere.</source>
        <translation>El tensor {tensor} en «{source}» no es 1 en todas partes.</translation>
    </message>
    <message>
        <source>Tile {tile} of {tiles}</source>
        <translation>Tesela {tile} de {tiles}</translation>
    </message>
    <message>
        <source>a tree-cover graph (predict_graph-172.pb)</source>
        <translation>un grafo de cubierta arbórea (predict_graph-172.pb)</translation>
    </message>
    <message>
        <source>the DSen2-lite graph (superresolve_graph.pb)</source>
        <translation>el grafo DSen2-lite (superresolve_graph.pb)</translation>
    </message>
    <message>
        <source>{models} files were chosen; only occupancy members form a set.</source>
        <translation>Se eligieron {models} archivos; solo los miembros de ocupación forman un conjunto.</translation>
    </message>
    <message>
        <source>“{source}” has {megabytes} MB, too much for a frozen graph.</source>
        <translation>«{source}» tiene {megabytes} MB, demasiado para un grafo congelado.</translation>
    </message>
    <message>
        <source>“{source}” is no frozen graph (.pb).</source>
        <translation>«{source}» no es un grafo congelado (.pb).</translation>
    </message>
    <message>
        <source>“{source}” is no frozen graph of TensorFlow, or is damaged.</source>
        <translation>«{source}» no es un grafo congelado de TensorFlow, o está dañado.</translation>
    </message>
    <message>
        <source>“{source}” takes an input of the shape {shape}, not of {frames} frames with {channels} channels.</source>
        <translation>«{source}» toma una entrada de forma {shape}, no de {frames} imágenes con {channels} canales.</translation>
    </message>
    <message>
        <source>“{source}” takes windows of {side} pixels.</source>
        <translation>«{source}» toma ventanas de {side} píxeles.</translation>
    </message>
    <message>
        <source>Block {block} of {blocks}</source>
        <translation>Bloque {block} de {blocks}</translation>
    </message>
    <message>
        <source>Choose from {names}.</source>
        <translation>Elija entre {names}.</translation>
    </message>
    <message>
        <source>Choose the year of your scenes.</source>
        <translation>Elija el año de sus escenas.</translation>
    </message>
    <message>
        <source>Fewer than three dates of {year} are clear enough.</source>
        <translation>Menos de tres fechas de {year} están bastante despejadas.</translation>
    </message>
    <message>
        <source>Give more scenes, or another year.</source>
        <translation>Dé más escenas, u otro año.</translation>
    </message>
    <message>
        <source>None of the scenes is of {year}, or of the weeks around it.</source>
        <translation>Ninguna de las escenas es de {year} ni de las semanas alrededor.</translation>
    </message>
    <message>
        <source>There is no index {name}.</source>
        <translation>No hay ningún índice {name}.</translation>
    </message>
    <message>
        <source>Download the series again as L2A.</source>
        <translation>Descargue de nuevo la serie como L2A.</translation>
    </message>
    <message>
        <source>Download the series with that band.</source>
        <translation>Descargue la serie con esa banda.</translation>
    </message>
    <message>
        <source>Give a longer series. Two maps are compared by “Compare two dates” (change).</source>
        <translation>Dé una serie más larga. Dos mapas se comparan con «Comparar dos fechas» (change).</translation>
    </message>
    <message>
        <source>Left out, because calm pixels look different then (snow, haze or clouds): {days}.</source>
        <translation>Excluidas, porque los píxeles tranquilos se ven distintos entonces (nieve, bruma o nubes): {days}.</translation>
    </message>
    <message>
        <source>Looking for steps</source>
        <translation>Buscando saltos</translation>
    </message>
    <message>
        <source>Mapping each date</source>
        <translation>Cartografiando cada fecha</translation>
    </message>
    <message>
        <source>The series has {dates} optical dates; a step needs {least} clear ones before and after.</source>
        <translation>La serie tiene {dates} fechas ópticas; un salto necesita {least} claras antes y después.</translation>
    </message>
    <message>
        <source>The series holds Sentinel-2 L1C; built-up models take L2A.</source>
        <translation>La serie contiene Sentinel-2 L1C; los modelos de edificado toman L2A.</translation>
    </message>
    <message>
        <source>built</source>
        <translation>construido</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>despejado</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>sin cambio</translation>
    </message>
    <message>
        <source>strengths of change</source>
        <translation>intensidades de cambio</translation>
    </message>
    <message>
        <source>too few clear looks</source>
        <translation>muy pocas vistas claras</translation>
    </message>
    <message>
        <source>{built:.2f} ha built and {cleared:.2f} ha cleared, from {dates} dates.</source>
        <translation>{built:.2f} ha construidos y {cleared:.2f} ha despejados, a partir de {dates} fechas.</translation>
    </message>
    <message>
        <source>{scene} has no band {band}.</source>
        <translation>{scene} no tiene la banda {band}.</translation>
    </message>
    <message>
        <source>Choose a source with an account, another catalogue that has it, or scenes on disk.</source>
        <translation>Elija una fuente con cuenta, otro catálogo que lo tenga, o escenas en disco.</translation>
    </message>
    <message>
        <source>Too bright to tell their unit, and taken as reflectance × 10000 like the others: {scenes}.</source>
        <translation>Demasiado brillantes para revelar su unidad, y tomadas como reflectancia × 10000 como las demás: {scenes}.</translation>
    </message>
    <message>
        <source>Class {one} has {points} points on the map, and should have {wanted} at least: the sample is too small for it.</source>
        <translation>La clase {one} tiene {points} puntos en el mapa, y debería tener {wanted} como mínimo: la muestra es demasiado pequeña para ella.</translation>
    </message>
    <message>
        <source>Class {one}: area {area:,.1f} ± {half:,.1f} ha; user's accuracy {users:.1%}, producer's {producers:.1%}.</source>
        <translation>Clase {one}: superficie {area:,.1f} ± {half:,.1f} ha; exactitud del usuario {users:.1%}, del productor {producers:.1%}.</translation>
    </message>
    <message>
        <source>Fill in the field of the classes, and check that the points lie on the map.</source>
        <translation>Rellene el campo de las clases, y compruebe que los puntos están en el mapa.</translation>
    </message>
    <message>
        <source>Give a THRESHOLD: from it on a pixel is class 1, below it 0.</source>
        <translation>Dé un umbral (THRESHOLD): desde él un píxel es de clase 1, por debajo 0.</translation>
    </message>
    <message>
        <source>Give a map of at least two classes, or a THRESHOLD that makes them.</source>
        <translation>Dé un mapa de al menos dos clases, o un umbral (THRESHOLD) que las haga.</translation>
    </message>
    <message>
        <source>Give the numbers that the map has; leave points empty that nobody could tell.</source>
        <translation>Dé los números del mapa; deje vacíos los puntos que nadie pudo decir.</translation>
    </message>
    <message>
        <source>No point has both a class on the map and one on the ground.</source>
        <translation>Ningún punto tiene a la vez una clase en el mapa y otra en el terreno.</translation>
    </message>
    <message>
        <source>Overall accuracy {overall:.1%} ± {half:.1%} (95 %).</source>
        <translation>Exactitud global {overall:.1%} ± {half:.1%} (95 %).</translation>
    </message>
    <message>
        <source>The area of class {one} is known to {share:.0%} only: the sample is too small for it.</source>
        <translation>La superficie de la clase {one} solo se conoce al {share:.0%}: la muestra es demasiado pequeña para ella.</translation>
    </message>
    <message>
        <source>The class of a point is “{value}”, which is no class of the map.</source>
        <translation>La clase de un punto es «{value}», que no es una clase del mapa.</translation>
    </message>
    <message>
        <source>{file} has fewer than two classes.</source>
        <translation>{file} tiene menos de dos clases.</translation>
    </message>
    <message>
        <source>{file} is no map of classes: it has values such as {value:.6g}.</source>
        <translation>{file} no es un mapa de clases: tiene valores como {value:.6g}.</translation>
    </message>
    <message>
        <source>{points} points are left out: without a class, or off the map.</source>
        <translation>{points} puntos se dejan fuera: sin clase, o fuera del mapa.</translation>
    </message>
    <message>
        <source>Counting the classes</source>
        <translation>Contando las clases</translation>
    </message>
    <message>
        <source>Drawing the sample</source>
        <translation>Sorteando la muestra</translation>
    </message>
    <message>
        <source>Fewer than two cells of {file} lie wholly on the map.</source>
        <translation>Menos de dos celdas de {file} están enteras en el mapa.</translation>
    </message>
    <message>
        <source>Give a reference of larger cells, such as 100 m.</source>
        <translation>Dé una referencia de celdas mayores, como 100 m.</translation>
    </message>
    <message>
        <source>Give a reference that overlaps the map, and cut it to the map's extent.</source>
        <translation>Dé una referencia que se solape con el mapa, y recórtela a su extensión.</translation>
    </message>
    <message>
        <source>Give a reference that overlaps the map.</source>
        <translation>Dé una referencia que se solape con el mapa.</translation>
    </message>
    <message>
        <source>R² {r2:.3f}; mean absolute error {mae:,.2f} and root mean square error {rmse:,.2f} people per cell, in {cells:,.0f} cells of {file}.</source>
        <translation>R² {r2:.3f}; error absoluto medio {mae:,.2f} y error cuadrático medio {rmse:,.2f} personas por celda, en {cells:,.0f} celdas de {file}.</translation>
    </message>
    <message>
        <source>Summing people to the cells of the reference</source>
        <translation>Sumando personas en las celdas de la referencia</translation>
    </message>
    <message>
        <source>The pixels of {file} are not larger than those of the map.</source>
        <translation>Los píxeles de {file} no son mayores que los del mapa.</translation>
    </message>
    <message>
        <source>{file} has {cells:,} cells on the map.</source>
        <translation>{file} tiene {cells:,} celdas en el mapa.</translation>
    </message>
    <message>
        <source>By itself {first} misses left-out zones least, but not clearly: the mean of two methods that err differently is safer.</source>
        <translation>Por sí solo, {first} es el que menos falla en las zonas apartadas, pero no claramente: la media de dos métodos que yerran de modo distinto es más segura.</translation>
    </message>
    <message>
        <source>Map both dates from radar of one kind.</source>
        <translation>Cartografíe ambas fechas con radar del mismo tipo.</translation>
    </message>
    <message>
        <source>{map} was made from radar as {kind}, and {other_map} from {other_kind}: they can't be compared.</source>
        <translation>{map} viene de radar en {kind}, y {other_map} en {other_kind}: no se pueden comparar.</translation>
    </message>
    <message>
        <source>Make both for the same area.</source>
        <translation>Haga ambas para la misma zona.</translation>
    </message>
    <message>
        <source>Make it with “Monthly imagery”: quarters and the year, for tree cover; with Sentinel-1 RTC and terrain.</source>
        <translation>Hágala con «Imágenes mensuales»: trimestres y año, para la cubierta arbórea; con Sentinel-1 RTC y relieve.</translation>
    </message>
    <message>
        <source>Mapping tree cover</source>
        <translation>Cartografiando la cubierta arbórea</translation>
    </message>
    <message>
        <source>Measuring tree cover in the zones</source>
        <translation>Midiendo la cubierta arbórea en las zonas</translation>
    </message>
    <message>
        <source>None of the Sentinel-1 rasters is of {year}.</source>
        <translation>Ninguno de los rásteres de Sentinel-1 es de {year}.</translation>
    </message>
    <message>
        <source>Sentinel-1</source>
        <translation>Sentinel-1</translation>
    </message>
    <message>
        <source>Take Sentinel-1 RTC, such as the Planetary Computer's; what is it already gets the tag BACKSCATTER=gamma0 terrain.</source>
        <translation>Tome Sentinel-1 RTC, por ejemplo de Planetary Computer; lo que ya lo es recibe la etiqueta BACKSCATTER=gamma0 terrain.</translation>
    </message>
    <message>
        <source>Take Sentinel-1 as it was downloaded.</source>
        <translation>Tome Sentinel-1 tal como se descargó.</translation>
    </message>
    <message>
        <source>Take a raster made with “Terrain”.</source>
        <translation>Tome un ráster hecho con «Relieve».</translation>
    </message>
    <message>
        <source>The radar of the series {name} is not that of tree cover.</source>
        <translation>El radar de la serie {name} no es el de la cubierta arbórea.</translation>
    </message>
    <message>
        <source>The series of the two years lie on different grids.</source>
        <translation>Las series de los dos años están en cuadrículas distintas.</translation>
    </message>
    <message>
        <source>The series {name} lacks {what}.</source>
        <translation>A la serie {name} le falta: {what}.</translation>
    </message>
    <message>
        <source>changes of tree cover</source>
        <translation>cambios de la cubierta arbórea</translation>
    </message>
    <message>
        <source>quarters and the year of Sentinel-2</source>
        <translation>trimestres y año de Sentinel-2</translation>
    </message>
    <message>
        <source>the slope</source>
        <translation>la pendiente</translation>
    </message>
    <message>
        <source>their indices</source>
        <translation>sus índices</translation>
    </message>
    <message>
        <source>tree cover</source>
        <translation>cubierta arbórea</translation>
    </message>
    <message>
        <source>{file} does not say that it is gamma0 corrected for terrain.</source>
        <translation>{file} no dice que sea gamma0 corregido por el relieve.</translation>
    </message>
    <message>
        <source>{file} is Sentinel-1 scaled to 0..1 for tree cover, not backscatter.</source>
        <translation>{file} es Sentinel-1 escalado a 0..1 para la cubierta arbórea, no retrodispersión.</translation>
    </message>
    <message>
        <source>{file} is left out: it is not of {year}.</source>
        <translation>{file} se deja fuera: no es de {year}.</translation>
    </message>
    <message>
        <source>{file} is {kind}, not gamma0 corrected for terrain.</source>
        <translation>{file} es {kind}, no gamma0 corregido por el relieve.</translation>
    </message>
    <message>
        <source>Asking the constraint where people live</source>
        <translation>Consultando en la restricción dónde vive gente</translation>
    </message>
    <message>
        <source>The extent is widened to the model's windows: {columns} × {rows} pixels.</source>
        <translation>La extensión se amplía a las ventanas del modelo: {columns} × {rows} píxeles.</translation>
    </message>
    <message>
        <source>Choose a CSV file with the columns date, population and uncertainty.</source>
        <translation>Elija un archivo CSV con las columnas date, population y uncertainty.</translation>
    </message>
    <message>
        <source>Give each its own day.</source>
        <translation>Dé a cada uno su propio día.</translation>
    </message>
    <message>
        <source>Give one count for each zone.</source>
        <translation>Dé un recuento por zona.</translation>
    </message>
    <message>
        <source>In {zones} zones the map had hardly anybody at the last census: there its change was added.</source>
        <translation>En {zones} zonas el mapa no tenía casi a nadie en el último censo: allí se sumó su cambio.</translation>
    </message>
    <message>
        <source>In {zones} zones the model's change was over {most:g} times or under {least:g} times; no more than that was taken.</source>
        <translation>En {zones} zonas el cambio del modelo superaba {most:g} veces o quedaba bajo {least:g} veces; se tomó solo hasta ahí.</translation>
    </message>
    <message>
        <source>The counts are of {days}. Between them they are interpolated in time; after {last} they are those of {last} times the model's change since then.</source>
        <translation>Los recuentos son de {days}. Entre ellos se interpolan en el tiempo; después de {last} son los de {last} por el cambio del modelo desde entonces.</translation>
    </message>
    <message>
        <source>The counts are of {days}; after it they are times the model's change since then.</source>
        <translation>Los recuentos son de {days}; después se multiplican por el cambio del modelo desde entonces.</translation>
    </message>
    <message>
        <source>There are {counts} counts for {zones} zones.</source>
        <translation>Hay {counts} recuentos para {zones} zonas.</translation>
    </message>
    <message>
        <source>Two censuses have the day {day}.</source>
        <translation>Dos censos tienen el día {day}.</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>línea {line}</translation>
    </message>
    <message>
        <source>{file} can't be read as a series of population: {why}.</source>
        <translation>{file} no se puede leer como serie de población: {why}.</translation>
    </message>
    <message>
        <source>Band {band} of {file} does not tell its season.</source>
        <translation>La banda {band} de {file} no dice su estación.</translation>
    </message>
    <message>
        <source>Give the raster by member and season that “Map population” wrote from dated imagery.</source>
        <translation>Dé el ráster por miembro y estación que «Cartografiar la población» escribió a partir de imágenes con fecha.</translation>
    </message>
    <message>
        <source>Give the seasons of both dates, or of none.</source>
        <translation>Dé las estaciones de ambas fechas, o de ninguna.</translation>
    </message>
    <message>
        <source>Seasons are compared in pairs, which needs those of both dates.</source>
        <translation>Las estaciones se comparan por pares, lo que exige las de ambas fechas.</translation>
    </message>
    <message>
        <source>The two dates have no season in common, so that no zone is called changed.</source>
        <translation>Las dos fechas no tienen ninguna estación en común: ninguna zona se da por cambiada.</translation>
    </message>
    <message>
        <source>In {zones} zones the rise lies on ground that was sealed before, as where a roof is renewed: they are not called growth.</source>
        <translation>En {zones} zonas el aumento está en suelo ya sellado, como donde se renueva un techo: no se dan por crecimiento.</translation>
    </message>
    <message>
        <source>A polygon of {layer} has the class {value:g}.</source>
        <translation>Un polígono de {layer} tiene la clase {value:g}.</translation>
    </message>
    <message>
        <source>Check the labels and the imagery, and try another seed.</source>
        <translation>Compruebe las etiquetas y las imágenes, y pruebe otra semilla.</translation>
    </message>
    <message>
        <source>Choose one that was imported from stage2.pth or GUM_2p0.pth.</source>
        <translation>Elija uno importado de stage2.pth o GUM_2p0.pth.</translation>
    </message>
    <message>
        <source>Give 1 for urban land and 0 for other land.</source>
        <translation>Dé 1 para el suelo urbano y 0 para el resto.</translation>
    </message>
    <message>
        <source>Give one of them.</source>
        <translation>Dé uno de los dos.</translation>
    </message>
    <message>
        <source>Give that of one year, the year of the labels.</source>
        <translation>Dé las de un solo año, el de las etiquetas.</translation>
    </message>
    <message>
        <source>Give urban land and other land, in more than one window.</source>
        <translation>Dé suelo urbano y otro suelo, en más de una ventana.</translation>
    </message>
    <message>
        <source>Labels are polygons or a raster, and one of them is needed.</source>
        <translation>Las etiquetas son polígonos o un ráster, y hace falta uno de los dos.</translation>
    </message>
    <message>
        <source>Looking at the windows</source>
        <translation>Mirando las ventanas</translation>
    </message>
    <message>
        <source>On the windows left out the map shares {after:.3f} of the union with the labels (IoU), {before:.3f} before training.</source>
        <translation>En las ventanas apartadas el mapa comparte {after:.3f} de la unión con las etiquetas (IoU), {before:.3f} antes de entrenar.</translation>
    </message>
    <message>
        <source>On the windows left out training did not help (IoU {after:.3f}, {before:.3f} before): the model stays as it was.</source>
        <translation>En las ventanas apartadas el entrenamiento no ayudó (IoU {after:.3f}, antes {before:.3f}): el modelo queda como estaba.</translation>
    </message>
    <message>
        <source>Stopped after {epochs} epochs: the time is over.</source>
        <translation>Parado tras {epochs} épocas: se acabó el tiempo.</translation>
    </message>
    <message>
        <source>Testing on windows left out</source>
        <translation>Probando en ventanas apartadas</translation>
    </message>
    <message>
        <source>The imagery is of {count} years.</source>
        <translation>Las imágenes son de {count} años.</translation>
    </message>
    <message>
        <source>The labels to learn from have only one class.</source>
        <translation>Las etiquetas de las que aprender tienen una sola clase.</translation>
    </message>
    <message>
        <source>The model “{model}” is no GlobalUrbanMapper.</source>
        <translation>El modelo «{model}» no es un GlobalUrbanMapper.</translation>
    </message>
    <message>
        <source>The training led nowhere: its loss is no number.</source>
        <translation>El entrenamiento no llevó a nada: su pérdida no es un número.</translation>
    </message>
    <message>
        <source>There are labels in {count} windows of {side} × {side} pixels.</source>
        <translation>Hay etiquetas en {count} ventanas de {side} × {side} píxeles.</translation>
    </message>
    <message>
        <source>Training, epoch {epoch}</source>
        <translation>Entrenamiento, época {epoch}</translation>
    </message>
    <message>
        <source>Two are needed at least: one to learn from, one left out. Give more imagery, or more labels.</source>
        <translation>Hacen falta dos al menos: una para aprender y otra apartada. Dé más imágenes, o más etiquetas.</translation>
    </message>
    <message>
        <source>Writing patches</source>
        <translation>Escribiendo teselas</translation>
    </message>
    <message>
        <source>{learnt} windows of {side} × {side} pixels to learn from, {left_out} left out.</source>
        <translation>{learnt} ventanas de {side} × {side} píxeles de las que aprender, {left_out} apartadas.</translation>
    </message>
    <message>
        <source>{pairs} patches of {side} × {side} pixels are written.</source>
        <translation>Se escriben {pairs} teselas de {side} × {side} píxeles.</translation>
    </message>
    <message>
        <source>Check the coordinate reference systems of both layers.</source>
        <translation>Compruebe los sistemas de referencia de ambas capas.</translation>
    </message>
    <message>
        <source>Choose a layer of points, or of polygons.</source>
        <translation>Elija una capa de puntos o de polígonos.</translation>
    </message>
    <message>
        <source>Reading the counts</source>
        <translation>Leyendo los conteos</translation>
    </message>
    <message>
        <source>Sharing people out over the zones</source>
        <translation>Repartiendo los habitantes entre las zonas</translation>
    </message>
    <message>
        <source>Some counts have no error: their zones' standard deviation is not known.</source>
        <translation>Algunos conteos no tienen error: la desviación estándar de sus zonas no se conoce.</translation>
    </message>
    <message>
        <source>The layer {layer} can't be brought to where the zones lie.</source>
        <translation>La capa {layer} no puede llevarse adonde están las zonas.</translation>
    </message>
    <message>
        <source>The layer {layer} does not hold points or polygons alone.</source>
        <translation>La capa {layer} no contiene solo puntos o solo polígonos.</translation>
    </message>
    <message>
        <source>The polygons of {layer} have no count.</source>
        <translation>Los polígonos de {layer} no tienen conteo.</translation>
    </message>
    <message>
        <source>What was learnt is used without a judgement of its own.</source>
        <translation>Lo aprendido se usa sin un juicio propio.</translation>
    </message>
    <message>
        <source>With fewer than {fewest} zones to learn from, each fold uses what it learnt: the folds together judge it.</source>
        <translation>Con menos de {fewest} zonas de las que aprender, cada parte usa lo que aprendió: las partes juntas lo juzgan.</translation>
    </message>
    <message>
        <source>{people:,.0f} of {total:,.0f} people are in the zones, {outside:,.0f} in none.</source>
        <translation>{people:,.0f} de {total:,.0f} habitantes están en las zonas, {outside:,.0f} en ninguna.</translation>
    </message>
    <message>
        <source>{unknown} of {sources} features have no count: who lives there is not in the zones.</source>
        <translation>{unknown} de {sources} entidades no tienen conteo: quienes viven ahí no están en las zonas.</translation>
    </message>
    <message>
        <source>{zones} zones are only in part covered by features with a count, and {empty} not at all (no data).</source>
        <translation>{zones} zonas solo están cubiertas en parte por entidades con conteo, y {empty} nada (sin datos).</translation>
    </message>
    <message>
        <source>The number of epochs is {value}.</source>
        <translation>El número de épocas es {value}.</translation>
    </message>
    <message>
        <source>A change shows about {days:.0f} days after it, when the windows behind it are whole.</source>
        <translation>Un cambio se ve unos {days:.0f} días después, cuando sus ventanas están completas.</translation>
    </message>
    <message>
        <source>A window of {days:g} days every {stride} steps can't be had.</source>
        <translation>No es posible una ventana de {days:g} días cada {stride} pasos.</translation>
    </message>
    <message>
        <source>Choose the network of the era of Sentinel-1 and Sentinel-2.</source>
        <translation>Elija la red de la era de Sentinel-1 y Sentinel-2.</translation>
    </message>
    <message>
        <source>Clouds or haze that no mask shows: {days}.</source>
        <translation>Nubes o bruma que ninguna máscara muestra: {days}.</translation>
    </message>
    <message>
        <source>Download a series with both; METHOD builtup does without radar.</source>
        <translation>Descargue una serie con ambos; METHOD builtup prescinde del radar.</translation>
    </message>
    <message>
        <source>Download the series with PRODUCT l1c and BACKSCATTER ellipsoid_gamma0; METHOD builtup takes L2A.</source>
        <translation>Descargue la serie con PRODUCT l1c y BACKSCATTER ellipsoid_gamma0; METHOD builtup toma L2A.</translation>
    </message>
    <message>
        <source>Download the series with all bands.</source>
        <translation>Descargue la serie con todas las bandas.</translation>
    </message>
    <message>
        <source>For “Find urban change” these are {optical} optical dates, and {windows} windows of the network.</source>
        <translation>Para «Encontrar el cambio urbano» son {optical} fechas ópticas y {windows} ventanas de la red.</translation>
    </message>
    <message>
        <source>Give 10 to 1000 days, and at least 1 step.</source>
        <translation>Indique de 10 a 1000 días, y al menos 1 paso.</translation>
    </message>
    <message>
        <source>Give a longer or denser series, or a shorter window; METHOD builtup needs ten optical dates.</source>
        <translation>Dé una serie más larga o más densa, o una ventana más corta; METHOD builtup necesita diez fechas ópticas.</translation>
    </message>
    <message>
        <source>Give clearer dates, or check the cloud masks, and that values are reflectance × 10000.</source>
        <translation>Dé fechas más despejadas, o compruebe las máscaras de nubes y que los valores son reflectancia × 10000.</translation>
    </message>
    <message>
        <source>Give reflectance × 10000, as “Download an observation series” writes it.</source>
        <translation>Dé reflectancia × 10000, como la escribe «Descargar una serie de observaciones».</translation>
    </message>
    <message>
        <source>Going through time</source>
        <translation>Recorrido del tiempo</translation>
    </message>
    <message>
        <source>Let the series say its unit, or give dB.</source>
        <translation>Que la serie diga su unidad, o dé dB.</translation>
    </message>
    <message>
        <source>Looking at the acquisitions</source>
        <translation>Examen de las adquisiciones</translation>
    </message>
    <message>
        <source>Make room on the disk, or choose another folder.</source>
        <translation>Libere espacio en el disco, o elija otra carpeta.</translation>
    </message>
    <message>
        <source>No optical acquisition of the series has a clear pixel of a possible value.</source>
        <translation>Ninguna adquisición óptica de la serie tiene un píxel despejado de valor posible.</translation>
    </message>
    <message>
        <source>Run again, and leave the folder alone meanwhile.</source>
        <translation>Ejecute de nuevo y no toque la carpeta mientras tanto.</translation>
    </message>
    <message>
        <source>Snow lies on {days}: values of windows with these dates are raised.</source>
        <translation>Hay nieve en {days}: los valores de las ventanas con esas fechas son más altos.</translation>
    </message>
    <message>
        <source>The cirrus band shows an offset of 1000 DN; it is taken off: {days}.</source>
        <translation>La banda de cirros muestra un desfase de 1000 DN; se quita: {days}.</translation>
    </message>
    <message>
        <source>The network {model} ({licence}) computes on the CPU, in {threads} threads.</source>
        <translation>La red {model} ({licence}) calcula en la CPU, en {threads} hilos.</translation>
    </message>
    <message>
        <source>The radar does not say its kind; the network takes gamma0 on the ellipsoid.</source>
        <translation>El radar no dice su tipo; la red toma gamma0 sobre el elipsoide.</translation>
    </message>
    <message>
        <source>The radar is {kind}; the network takes gamma0 on the ellipsoid.</source>
        <translation>El radar es {kind}; la red toma gamma0 sobre el elipsoide.</translation>
    </message>
    <message>
        <source>The series has no window: {steps} steps in {days:.0f} days; each of {wanted} windows in a row of {length:g} days needs {least} steps.</source>
        <translation>La serie no tiene ventana: {steps} pasos en {days:.0f} días; cada una de {wanted} ventanas seguidas de {length:g} días necesita {least} pasos.</translation>
    </message>
    <message>
        <source>The series has two optical dates: there is no calm before and after.</source>
        <translation>La serie tiene dos fechas ópticas: no hay calma antes y después.</translation>
    </message>
    <message>
        <source>The series has {optical} optical and {radar} radar acquisitions; METHOD {method} takes both.</source>
        <translation>La serie tiene {optical} adquisiciones ópticas y {radar} de radar; METHOD {method} toma ambas.</translation>
    </message>
    <message>
        <source>The series holds Sentinel-2 L2A; the network takes L1C.</source>
        <translation>La serie contiene Sentinel-2 L2A; la red toma L1C.</translation>
    </message>
    <message>
        <source>There is no radar of {missing}: that of {other} stands for it.</source>
        <translation>No hay radar de {missing}: el de {other} lo sustituye.</translation>
    </message>
    <message>
        <source>These windows end with such a cloud, which lowers all of their values: {windows}.</source>
        <translation>Estas ventanas terminan con una nube así, que baja todos sus valores: {windows}.</translation>
    </message>
    <message>
        <source>What is computed can't be kept: {reason}.</source>
        <translation>Lo calculado no se puede guardar: {reason}.</translation>
    </message>
    <message>
        <source>What was computed is no longer there.</source>
        <translation>Lo calculado ya no está.</translation>
    </message>
    <message>
        <source>changed, of unknown kind</source>
        <translation>cambiado, de tipo desconocido</translation>
    </message>
    <message>
        <source>edge of the imagery</source>
        <translation>borde de las imágenes</translation>
    </message>
    <message>
        <source>likelihoods of change</source>
        <translation>verosimilitudes de cambio</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>other surface</source>
        <translation>otra superficie</translation>
    </message>
    <message>
        <source>{built:.2f} ha built, {cleared:.2f} ha cleared, {changed:.2f} ha changed, from {windows} windows.</source>
        <translation>{built:.2f} ha construidas, {cleared:.2f} ha despejadas, {changed:.2f} ha cambiadas, de {windows} ventanas.</translation>
    </message>
    <message>
        <source>{kept} dates are as an earlier run had them; computed: {new}.</source>
        <translation>{kept} fechas son de una ejecución anterior; calculadas: {new}.</translation>
    </message>
    <message>
        <source>{kept} windows are as an earlier run had them; computed: {new}.</source>
        <translation>{kept} ventanas son de una ejecución anterior; calculadas: {new}.</translation>
    </message>
    <message>
        <source>{short} starts have too few steps for a window (the last half year always has): no data there.</source>
        <translation>{short} inicios tienen muy pocos pasos para una ventana (el último medio año siempre): sin datos ahí.</translation>
    </message>
    <message>
        <source>{windows} windows over {steps} steps, the first {first}, the last {last}.</source>
        <translation>{windows} ventanas sobre {steps} pasos, la primera {first}, la última {last}.</translation>
    </message>
    <message>
        <source>“{model}” takes {layers}; a series holds Sentinel-1 and Sentinel-2.</source>
        <translation>«{model}» toma {layers}; una serie contiene Sentinel-1 y Sentinel-2.</translation>
    </message>
    <message>
        <source>“{name}” has {bands} bands and lacks {missing}; METHOD {method} takes {count}.</source>
        <translation>«{name}» tiene {bands} bandas y le falta {missing}; METHOD {method} toma {count}.</translation>
    </message>
    <message>
        <source>“{name}” is not in DN: it is nearly black.</source>
        <translation>«{name}» no está en DN: es casi negro.</translation>
    </message>
    <message>
        <source>“{name}” is not in dB: it looks like linear power.</source>
        <translation>«{name}» no está en dB: parece potencia lineal.</translation>
    </message>
    <message>
        <source>The method {value} is unknown.</source>
        <translation>El método {value} es desconocido.</translation>
    </message>
    <message>
        <source>Cutting tiles</source>
        <translation>Corte de teselas</translation>
    </message>
    <message>
        <source>Epoch {epoch}: loss {loss:.4f} on left-out tiles</source>
        <translation>Época {epoch}: pérdida {loss:.4f} en las teselas dejadas fuera</translation>
    </message>
    <message>
        <source>Fine-tuning needs a network to begin with, and polygons that changed or did not.</source>
        <translation>El ajuste fino necesita una red de partida, y polígonos que cambiaron o no.</translation>
    </message>
    <message>
        <source>Give a longer period.</source>
        <translation>Dé un periodo más largo.</translation>
    </message>
    <message>
        <source>Give more polygons, apart from each other, of both kinds.</source>
        <translation>Dé más polígonos, separados entre sí, de ambas clases.</translation>
    </message>
    <message>
        <source>Left-out tiles: loss {before:.4f} before, {after:.4f} after {epochs} epochs; it ended because {why}.</source>
        <translation>Teselas dejadas fuera: pérdida {before:.4f} antes, {after:.4f} tras {epochs} épocas; terminó porque {why}.</translation>
    </message>
    <message>
        <source>Name both, or take synthetic labels.</source>
        <translation>Indique ambos, o tome etiquetas sintéticas.</translation>
    </message>
    <message>
        <source>No window of the series has its middle between {first} and {end}.</source>
        <translation>Ninguna ventana de la serie tiene su mitad entre {first} y {end}.</translation>
    </message>
    <message>
        <source>Only {tiles} tiles of 320 m have labels; training needs three.</source>
        <translation>Solo {tiles} teselas de 320 m tienen etiquetas; el entrenamiento necesita tres.</translation>
    </message>
    <message>
        <source>The labels {value} are unknown.</source>
        <translation>Las etiquetas {value} son desconocidas.</translation>
    </message>
    <message>
        <source>all epochs are done</source>
        <translation>todas las épocas están hechas</translation>
    </message>
    <message>
        <source>the left-out tiles fit no better</source>
        <translation>las teselas dejadas fuera no mejoran</translation>
    </message>
    <message>
        <source>the time is used up</source>
        <translation>el tiempo se agotó</translation>
    </message>
    <message>
        <source>{tiles} tiles are learnt from, {left_out} are left out; at most {minutes:g} minutes.</source>
        <translation>De {tiles} teselas se aprende, {left_out} se dejan fuera; como máximo {minutes:g} minutos.</translation>
    </message>
    <message>
        <source>“{model}” is not of the era of Sentinel-1 and Sentinel-2.</source>
        <translation>«{model}» no es de la era de Sentinel-1 y Sentinel-2.</translation>
    </message>
    <message>
        <source>Of {zones} zones, {grew} grew, {fell} shrank, {rest} show no clear change, and of {unknown} it is not known.</source>
        <translation>De {zones} zonas, {grew} crecieron, {fell} disminuyeron, {rest} no muestran un cambio claro y de {unknown} no se sabe.</translation>
    </message>
    <message>
        <source>Gaps can't be filled from {word}.</source>
        <translation>Los huecos no pueden rellenarse con {word}.</translation>
    </message>
    <message>
        <source>Take the scene classes, all dates and gaps from neighbouring seasons, or a source without account.</source>
        <translation>Tome las clases de escena, todas las fechas y los huecos de las estaciones vecinas, o una fuente sin cuenta.</translation>
    </message>
    <message>
        <source>This service computes the median itself and gives no single dates, by which clouds are found in time, dates chosen or gaps filled.</source>
        <translation>Este servicio calcula él mismo la mediana y no da fechas sueltas, con las que se encuentran las nubes en el tiempo, se eligen las fechas o se rellenan los huecos.</translation>
    </message>
    <message>
        <source>{pixels:,} pixels ({percent:.2f} %) from dates that were left</source>
        <translation>{pixels:,} píxeles ({percent:.2f} %) de fechas que se dejaron</translation>
    </message>
    <message>
        <source>{pixels:,} pixels ({percent:.2f} %) that no date shows filled from the other dates</source>
        <translation>{pixels:,} píxeles ({percent:.2f} %) que ninguna fecha muestra, rellenados con las otras fechas</translation>
    </message>
    <message>
        <source>Take a coarser raster, or a smaller grid.</source>
        <translation>Tome un ráster más grueso o una cuadrícula más pequeña.</translation>
    </message>
    <message>
        <source>The classes of {file} have more than {most:,} edges near the grid.</source>
        <translation>Las clases de {file} tienen más de {most:,} aristas cerca de la cuadrícula.</translation>
    </message>
    <message>
        <source>{file} is left out: {problem}</source>
        <translation>{file} se deja fuera: {problem}</translation>
    </message>
    <message>
        <source>Member {member}, {layers}: {epochs} epochs, as always with few zones{stopped}.</source>
        <translation>Miembro {member}, {layers}: {epochs} épocas, como siempre con pocas zonas{stopped}.</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>@default</name>
    <message>
        <source>Band</source>
        <translation>Bande</translation>
    </message>
    <message>
        <source>The band that holds the values, for rasters with several.</source>
        <translation>La bande qui contient les valeurs, pour les rasters à plusieurs bandes.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Habitants</translation>
    </message>
    <message>
        <source>Engine: {parts}</source>
        <translation>Moteur : {parts}</translation>
    </message>
    <message>
        <source>Sentinel-2 rasters, one for each season</source>
        <translation>Rasters Sentinel-2, un par saison</translation>
    </message>
    <message>
        <source>Cloud-free composites with the bands B02, B03, B04 and B08 at about 10 m, one raster for each season. Bands are found by their descriptions, else taken in this order. Values may be reflectance × 10000 or 0 to 1. Sentinel-2 alone works, but less well than with Sentinel-1.</source>
        <translation>Composites sans nuages avec les bandes B02, B03, B04 et B08 à environ 10 m, un raster par saison. Les bandes sont trouvées par leur description, sinon prises dans cet ordre. Les valeurs peuvent être la réflectance × 10000 ou de 0 à 1. Sentinel-2 seul suffit, mais donne de moins bons résultats qu'avec Sentinel-1.</translation>
    </message>
    <message>
        <source>Sentinel-1 rasters, one for each season</source>
        <translation>Rasters Sentinel-1, un par saison</translation>
    </message>
    <message>
        <source>Compute on</source>
        <translation>Calculer sur</translation>
    </message>
    <message>
        <source>GPU if it passes the check, else CPU</source>
        <translation>GPU s'il passe le contrôle, sinon CPU</translation>
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
        <translation>Le journal dit quel processeur a été utilisé et pourquoi. Les résultats sont les mêmes.</translation>
    </message>
    <message>
        <source>Sentinel-2 values are</source>
        <translation>Les valeurs de Sentinel-2 sont</translation>
    </message>
    <message>
        <source>reflectance × 10000</source>
        <translation>réflectance × 10000</translation>
    </message>
    <message>
        <source>reflectance from 0 to 1</source>
        <translation>réflectance de 0 à 1</translation>
    </message>
    <message>
        <source>Sentinel-1 values are</source>
        <translation>Les valeurs de Sentinel-1 sont</translation>
    </message>
    <message>
        <source>decibel</source>
        <translation>décibels</translation>
    </message>
    <message>
        <source>linear power</source>
        <translation>puissance linéaire</translation>
    </message>
    <message>
        <source>Leave out snow and cloud</source>
        <translation>Écarter la neige et les nuages</translation>
    </message>
    <message>
        <source>Gives no data where the reflectance is higher than what the model has learnt: snow and cloud look built-up to it. The log warns of such pixels in any case.</source>
        <translation>Ne donne pas de données là où la réflectance dépasse ce que le modèle a appris : la neige et les nuages lui semblent bâtis. Le journal signale ces pixels dans tous les cas.</translation>
    </message>
    <message>
        <source>0 chooses it from the memory. It changes the speed, never the result.</source>
        <translation>0 la choisit selon la mémoire. Elle change la vitesse, jamais le résultat.</translation>
    </message>
    <message>
        <source>An upper bound; 0 takes the default.</source>
        <translation>Une limite supérieure ; 0 prend la valeur par défaut.</translation>
    </message>
    <message>
        <source>There is no imagery. Choose at least one Sentinel-2 or Sentinel-1 raster.</source>
        <translation>Il n'y a pas d'imagerie. Choisissez au moins un raster Sentinel-2 ou Sentinel-1.</translation>
    </message>
    <message>
        <source>The raster {path} does not exist. Choose another file.</source>
        <translation>Le raster {path} n'existe pas. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The file {path} cannot be read as a raster: it is damaged, or of another kind. Choose another file, or download it again.</source>
        <translation>Le fichier {path} ne peut pas être lu comme raster : il est endommagé ou d'un autre type. Choisissez un autre fichier ou téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>The layer “{name}” is not a raster file. Export it as GeoTIFF first.</source>
        <translation>La couche « {name} » n'est pas un fichier raster. Exportez-la d'abord en GeoTIFF.</translation>
    </message>
    <message>
        <source>Of {given} rasters for {name} only {found} can be read. Check that they exist.</source>
        <translation>Sur {given} rasters pour {name}, seuls {found} sont lisibles. Vérifiez qu'ils existent.</translation>
    </message>
    <message>
        <source>Built-up model</source>
        <translation>Modèle de bâti</translation>
    </message>
    <message>
        <source>The model that finds buildings: its id, or the path of an .onnx file.</source>
        <translation>Le modèle qui trouve les bâtiments : son identifiant, ou le chemin d'un fichier .onnx.</translation>
    </message>
    <message>
        <source>Occupancy model</source>
        <translation>Modèle d'occupation</translation>
    </message>
    <message>
        <source>The model that says how many people live in a built-up pixel: its id (a set of members is one id), or the path of an .onnx file. Empty: the same number everywhere, see below.</source>
        <translation>Le modèle qui dit combien de personnes vivent dans un pixel bâti : son identifiant (un ensemble de membres n'en a qu'un), ou le chemin d'un fichier .onnx. Vide : le même nombre partout, voir ci-dessous.</translation>
    </message>
    <message>
        <source>the number below</source>
        <translation>du nombre ci-dessous</translation>
    </message>
    <message>
        <source>the published mean of Switzerland: 0.2267</source>
        <translation>de la moyenne publiée de la Suisse : 0.2267</translation>
    </message>
    <message>
        <source>the published mean of Rwanda: 0.9407</source>
        <translation>de la moyenne publiée du Rwanda : 0.9407</translation>
    </message>
    <message>
        <source>the published mean of Puerto Rico: 0.4119</source>
        <translation>de la moyenne publiée de Porto Rico : 0.4119</translation>
    </message>
    <message>
        <source>fitted to the total of a census layer</source>
        <translation>ajusté au total d'une couche de recensement</translation>
    </message>
    <message>
        <source>The published means are those of the POPCORN paper (arXiv 2311.14006).</source>
        <translation>Les moyennes publiées sont celles de l'article POPCORN (arXiv 2311.14006).</translation>
    </message>
    <message>
        <source>People in a pixel that is wholly built-up (about 100 m²). The number given at first is the published mean of Puerto Rico: put your region's own in its place. If the map is rescaled to a census afterwards, this number cancels out.</source>
        <translation>Habitants dans un pixel entièrement bâti (environ 100 m²). Le nombre donné au départ est la moyenne publiée de Porto Rico : remplacez-le par celui de votre région. Si la carte est ensuite ajustée à un recensement, ce nombre s'élimine.</translation>
    </message>
    <message>
        <source>Census zones to fit the rate to</source>
        <translation>Zones de recensement pour ajuster le taux</translation>
    </message>
    <message>
        <source>Polygons with a count of people; only used when the rate comes from a census layer.</source>
        <translation>Polygones avec un nombre d'habitants ; utilisés seulement si le taux vient d'une couche de recensement.</translation>
    </message>
    <message>
        <source>Field with the count of people</source>
        <translation>Champ du nombre d'habitants</translation>
    </message>
    <message>
        <source>The field of the census zones that holds the number of people.</source>
        <translation>Le champ des zones de recensement qui contient le nombre d'habitants.</translation>
    </message>
    <message>
        <source>The rate is to come from a census layer, but none is chosen. Choose the census zones.</source>
        <translation>Le taux doit venir d'une couche de recensement, mais aucune n'est choisie. Choisissez les zones de recensement.</translation>
    </message>
    <message>
        <source>The census zones have no count. Choose the field with the count of people.</source>
        <translation>Les zones de recensement n'ont pas de nombre. Choisissez le champ du nombre d'habitants.</translation>
    </message>
    <message>
        <source>The census zones are not used, because the rate does not come from a census layer. Set RATE_FROM to “census” to fit it.</source>
        <translation>Les zones de recensement ne sont pas utilisées, car le taux ne vient pas d'une couche de recensement. Mettez RATE_FROM à « census » pour l'ajuster.</translation>
    </message>
    <message>
        <source>{id}: {name}; trained on {region}; licence {licence}; file {files}.</source>
        <translation>{id} : {name} ; entraîné sur {region} ; licence {licence} ; fichier {files}.</translation>
    </message>
    <message>
        <source>unknown places</source>
        <translation>lieux inconnus</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>None is installed yet: see “Import a model”.</source>
        <translation>Aucun n'est encore installé : voir « Importer un modèle ».</translation>
    </message>
    <message>
        <source>The output {path} is not a .tif file. Let its name end in .tif.</source>
        <translation>La sortie {path} n'est pas un fichier .tif. Faites finir son nom par .tif.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Seasons</source>
        <translation>Saisons</translation>
    </message>
    <message>
        <source>Without either, all that the scenes cover is used.</source>
        <translation>Sans l'une ni l'autre, tout ce que couvrent les scènes est utilisé.</translation>
    </message>
    <message>
        <source>One is needed.</source>
        <translation>L'une des deux est nécessaire.</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Emprise</translation>
    </message>
    <message>
        <source>The box to map, or a layer of polygons below.</source>
        <translation>Le rectangle à cartographier, ou une couche de polygones ci-dessous.</translation>
    </message>
    <message>
        <source>Polygons to map</source>
        <translation>Polygones à cartographier</translation>
    </message>
    <message>
        <source>Instead of the extent: only these polygons and 240 m around them are mapped.</source>
        <translation>À la place de l'emprise : seuls ces polygones et 240 m autour sont cartographiés.</translation>
    </message>
    <message>
        <source>Load the layers</source>
        <translation>Charger les couches</translation>
    </message>
    <message>
        <source>Adds the composites to the project.</source>
        <translation>Ajoute les composites au projet.</translation>
    </message>
    <message>
        <source>Folder of the composites</source>
        <translation>Dossier des composites</translation>
    </message>
    <message>
        <source>Sentinel-2, each season</source>
        <translation>Sentinel-2, chaque saison</translation>
    </message>
    <message>
        <source>Sentinel-1, each season</source>
        <translation>Sentinel-1, chaque saison</translation>
    </message>
    <message>
        <source>Table of the scenes</source>
        <translation>Table des scènes</translation>
    </message>
    <message>
        <source>Both an extent and polygons are given. Choose one of them.</source>
        <translation>Une emprise et des polygones sont donnés à la fois. Choisissez l'un des deux.</translation>
    </message>
    <message>
        <source>There is no area to map. Draw an extent, or choose a layer of polygons.</source>
        <translation>Il n'y a pas de zone à cartographier. Dessinez une emprise ou choisissez une couche de polygones.</translation>
    </message>
    <message>
        <source>The number of people of each zone. Empty values count as missing and are named in the result.</source>
        <translation>Le nombre d'habitants de chaque zone. Les valeurs vides comptent comme manquantes et sont nommées dans le résultat.</translation>
    </message>
    <message>
        <source>A pixel on the border of two zones belongs to</source>
        <translation>Un pixel à la limite de deux zones appartient</translation>
    </message>
    <message>
        <source>the zone that holds its centre</source>
        <translation>à la zone qui contient son centre</translation>
    </message>
    <message>
        <source>both, by the share of its area</source>
        <translation>aux deux, selon la part de sa surface</translation>
    </message>
    <message>
        <source>The zones “{name}” have no coordinate system. Set it in the layer's properties.</source>
        <translation>Les zones « {name} » n'ont pas de système de coordonnées. Définissez-le dans les propriétés de la couche.</translation>
    </message>
    <message>
        <source>The zones have no field “{field}”. Choose one of: {known}.</source>
        <translation>Les zones n'ont pas de champ « {field} ». Choisissez parmi : {known}.</translation>
    </message>
    <message>
        <source>The zones cannot be handed to the engine: {reason}. Free some space in {folder}.</source>
        <translation>Les zones ne peuvent pas être transmises au moteur : {reason}. Libérez de la place dans {folder}.</translation>
    </message>
    <message>
        <source>The field “{field}” looks like the number of each zone, not like its count of people. If so, run again with the field that holds the count.</source>
        <translation>Le champ « {field} » ressemble au numéro de chaque zone, pas à son nombre d'habitants. Si c'est le cas, relancez avec le champ qui contient le nombre.</translation>
    </message>
    <message>
        <source>The style of {file} could not be saved beside it: {reason}</source>
        <translation>Le style de {file} n'a pas pu être enregistré à côté : {reason}</translation>
    </message>
    <message>
        <source>{title}, made with POPCORN for QGIS ({algorithm}).</source>
        <translation>{title}, fait avec POPCORN for QGIS ({algorithm}).</translation>
    </message>
    <message>
        <source>Values: {unit}.</source>
        <translation>Valeurs : {unit}.</translation>
    </message>
    <message>
        <source>Models: {models}.</source>
        <translation>Modèles : {models}.</translation>
    </message>
    <message>
        <source>Inputs: {inputs}.</source>
        <translation>Entrées : {inputs}.</translation>
    </message>
    <message>
        <source>Built-up (probability)</source>
        <translation>Bâti (probabilité)</translation>
    </message>
    <message>
        <source>Built-up (yes or no)</source>
        <translation>Bâti (oui ou non)</translation>
    </message>
    <message>
        <source>Built-up, standard deviation</source>
        <translation>Bâti, écart-type</translation>
    </message>
    <message>
        <source>Occupancy (people per built-up pixel)</source>
        <translation>Occupation (habitants par pixel bâti)</translation>
    </message>
    <message>
        <source>Occupancy, standard deviation (people per built-up pixel)</source>
        <translation>Occupation, écart-type (habitants par pixel bâti)</translation>
    </message>
    <message>
        <source>Sentinel-1 (VV, VH)</source>
        <translation>Sentinel-1 (VV, VH)</translation>
    </message>
    <message>
        <source>Sentinel-2 (true colour)</source>
        <translation>Sentinel-2 (couleurs naturelles)</translation>
    </message>
    <message>
        <source>Built-up, each season (probability)</source>
        <translation>Bâti, chaque saison (probabilité)</translation>
    </message>
    <message>
        <source>people per fully built-up pixel</source>
        <translation>habitants par pixel entièrement bâti</translation>
    </message>
    <message>
        <source>1 built-up, 0 not built-up</source>
        <translation>1 bâti, 0 non bâti</translation>
    </message>
    <message>
        <source>probability from 0 to 1</source>
        <translation>probabilité de 0 à 1</translation>
    </message>
    <message>
        <source>backscatter in decibel</source>
        <translation>rétrodiffusion en décibels</translation>
    </message>
    <message>
        <source>people per hectare</source>
        <translation>habitants par hectare</translation>
    </message>
    <message>
        <source>people per built-up pixel</source>
        <translation>habitants par pixel bâti</translation>
    </message>
    <message>
        <source>not built-up</source>
        <translation>non bâti</translation>
    </message>
    <message>
        <source>built-up</source>
        <translation>bâti</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>pas de données</translation>
    </message>
    <message>
        <source>Preview: {layer}</source>
        <translation>Aperçu : {layer}</translation>
    </message>
    <message>
        <source>{value} people</source>
        <translation>{value} habitants</translation>
    </message>
    <message>
        <source>{value} people in the census</source>
        <translation>{value} habitants au recensement</translation>
    </message>
    <message>
        <source>{value} people on the map</source>
        <translation>{value} habitants sur la carte</translation>
    </message>
    <message>
        <source>{value} people on the map before rescaling</source>
        <translation>{value} habitants sur la carte avant l'ajustement</translation>
    </message>
    <message>
        <source>{value} people on the rescaled map</source>
        <translation>{value} habitants sur la carte ajustée</translation>
    </message>
    <message>
        <source>give or take {value} people (one standard deviation)</source>
        <translation>à {value} habitants près (un écart-type)</translation>
    </message>
    <message>
        <source>give or take {value} people before rescaling</source>
        <translation>à {value} habitants près avant l'ajustement</translation>
    </message>
    <message>
        <source>Copernicus Data Space: both, needs a free account</source>
        <translation>Copernicus Data Space : les deux, compte gratuit</translation>
    </message>
    <message>
        <source>Sentinel Hub: both, needs a paid account</source>
        <translation>Sentinel Hub : les deux, compte payant</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>For Copernicus and Sentinel Hub: an authentication configuration of the kind “Basic”. User name: the client id of your OAuth client; password: its secret. The green cross makes one. In scripts: its id of seven letters and digits.</source>
        <translation>Pour Copernicus et Sentinel Hub : une configuration d'authentification du type « Basic ». Nom d'utilisateur : l'identifiant client de votre client OAuth ; mot de passe : son secret. La croix verte en crée une. Dans les scripts : son identifiant de sept lettres et chiffres.</translation>
    </message>
    <message>
        <source>The source needs an account. Choose an authentication configuration with the client id as user name and its secret as password, or a source without account.</source>
        <translation>La source demande un compte. Choisissez une configuration d'authentification avec l'identifiant client comme nom d'utilisateur et son secret comme mot de passe, ou une source sans compte.</translation>
    </message>
    <message>
        <source>QGIS's authentication system is switched off: {reason}</source>
        <translation>Le système d'authentification de QGIS est désactivé : {reason}</translation>
    </message>
    <message>
        <source>This profile of QGIS has no authentication configuration{identifier}. Give the id of one, as listed under Options, Authentication.</source>
        <translation>Ce profil de QGIS n'a pas de configuration d'authentification{identifier}. Donnez l'identifiant d'une de celles qui figurent sous Options, Authentification.</translation>
    </message>
    <message>
        <source>The authentication configuration “{name}” holds no user name and password. Make one of the kind “Basic”: user name = client id, password = client secret.</source>
        <translation>La configuration d'authentification « {name} » n'a ni nom d'utilisateur ni mot de passe. Créez-en une du type « Basic » : nom d'utilisateur = identifiant client, mot de passe = secret du client.</translation>
    </message>
    <message>
        <source>The authentication configuration can't be read. Open it under Options, Authentication, and save it again.</source>
        <translation>La configuration d'authentification ne peut pas être lue. Ouvrez-la sous Options, Authentification, et enregistrez-la à nouveau.</translation>
    </message>
    <message>
        <source>Chart of the zones</source>
        <translation>Graphique des zones</translation>
    </message>
    <message>
        <source>zone {number}</source>
        <translation>zone {number}</translation>
    </message>
    <message>
        <source>The {shown} zones with most people, of {all}.</source>
        <translation>Les {shown} zones les plus peuplées, sur {all}.</translation>
    </message>
    <message>
        <source>Census (people)</source>
        <translation>Recensement (habitants)</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>concordance</translation>
    </message>
    <message>
        <source>Field with the coarser unit of each zone</source>
        <translation>Champ de l'unité supérieure de chaque zone</translation>
    </message>
    <message>
        <source>Population of each member and season</source>
        <translation>Population de chaque membre et saison</translation>
    </message>
    <message>
        <source>Population, relative uncertainty (%)</source>
        <translation>Population, incertitude relative (%)</translation>
    </message>
    <message>
        <source>standard deviation divided by the mean</source>
        <translation>écart-type divisé par la moyenne</translation>
    </message>
    <message>
        <source>{value} people per hectare</source>
        <translation>{value} habitants par hectare</translation>
    </message>
    <message>
        <source>give or take {value} people per hectare (one standard deviation)</source>
        <translation>à {value} habitants par hectare près (un écart-type)</translation>
    </message>
    <message>
        <source>uncertain by {value} %</source>
        <translation>incertain de {value} %</translation>
    </message>
    <message>
        <source>{value} people per fully built-up pixel</source>
        <translation>{value} habitants par pixel entièrement bâti</translation>
    </message>
    <message>
        <source>give or take {value} people per fully built-up pixel</source>
        <translation>à {value} habitants par pixel entièrement bâti près</translation>
    </message>
    <message>
        <source>built-up with a probability of {value} %</source>
        <translation>bâti avec une probabilité de {value} %</translation>
    </message>
    <message>
        <source>give or take {value} per cent points between the seasons</source>
        <translation>à {value} points près entre les saisons</translation>
    </message>
    <message>
        <source>little change</source>
        <translation>peu de changement</translation>
    </message>
    <message>
        <source>seasons agree</source>
        <translation>les saisons concordent</translation>
    </message>
    <message>
        <source>seasons differ</source>
        <translation>les saisons diffèrent</translation>
    </message>
    <message>
        <source>Imagery of {first} to {last}.</source>
        <translation>Imagerie du {first} au {last}.</translation>
    </message>
    <message>
        <source>Made on {date}.</source>
        <translation>Fait le {date}.</translation>
    </message>
    <message>
        <source>The folder {folder} for the output {name} does not exist. Create it, or choose another folder.</source>
        <translation>Le dossier {folder} de la sortie {name} n'existe pas. Créez-le, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The output {name} cannot be written to the folder {folder}: {reason}. Choose another folder.</source>
        <translation>La sortie {name} ne peut pas être écrite dans le dossier {folder} : {reason}. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The metadata of {file} could not be saved beside it: {reason}</source>
        <translation>Les métadonnées de {file} n'ont pas pu être enregistrées à côté : {reason}</translation>
    </message>
    <message>
        <source>Method: {authors}.</source>
        <translation>Méthode : {authors}.</translation>
    </message>
    <message>
        <source>Made with POPCORN for QGIS, printed {date}.</source>
        <translation>Fait avec POPCORN for QGIS, imprimé le {date}.</translation>
    </message>
    <message>
        <source>Only this part of the imagery is used. Empty: all of it.</source>
        <translation>Seule cette partie de l'imagerie est utilisée. Vide : toute l'imagerie.</translation>
    </message>
    <message>
        <source>recognised automatically</source>
        <translation>reconnues automatiquement</translation>
    </message>
    <message>
        <source>Tile size (pixels, 0: automatic)</source>
        <translation>Taille des tuiles (pixels, 0 : automatique)</translation>
    </message>
    <message>
        <source>Memory for the engine (MB, 0: automatic)</source>
        <translation>Mémoire pour le moteur (Mo, 0 : automatique)</translation>
    </message>
    <message>
        <source>Without an occupancy model, people per built-up pixel</source>
        <translation>Sans modèle d'occupation, habitants par pixel bâti</translation>
    </message>
    <message>
        <source>The engine has no packages for training yet.</source>
        <translation>Le moteur n'a pas encore de paquets d'entraînement.</translation>
    </message>
    <message>
        <source>Run “Set up the engine” with “Packages for training” (up to {size} MB to download), then start again. On the command line: {command}</source>
        <translation>Lancez « Installer le moteur » avec « Paquets pour l'entraînement » (jusqu'à {size} Mo à télécharger), puis recommencez. En ligne de commande : {command}</translation>
    </message>
    <message>
        <source>Install training ({size} MB)…</source>
        <translation>Installer l'entraînement ({size} Mo)…</translation>
    </message>
    <message>
        <source>Press “{button}” at the top of this window, or run “Set up the engine” with “Packages for training”; then start again.</source>
        <translation>Appuyez sur « {button} » en haut de cette fenêtre, ou lancez « Installer le moteur » avec « Paquets pour l'entraînement » ; puis recommencez.</translation>
    </message>
    <message>
        <source>QGIS's master password is needed to read the account; none was given, or a wrong one. Enter it when QGIS asks; without a window, let the environment variable {variable} name a file that holds it and nothing else.</source>
        <translation>Le mot de passe principal de QGIS est nécessaire pour lire le compte ; aucun n’a été donné, ou un faux. Saisissez-le quand QGIS le demande ; sans fenêtre, que la variable d’environnement {variable} désigne un fichier qui le contient et rien d’autre.</translation>
    </message>
    <message>
        <source>People per hectare</source>
        <translation>Habitants par hectare</translation>
    </message>
    <message>
        <source>The layer “{name}” has no zones. Choose a layer with polygons, or clear its filter or selection.</source>
        <translation>La couche « {name} » n'a pas de zones. Choisissez une couche de polygones, ou levez son filtre ou sa sélection.</translation>
    </message>
    <message>
        <source>Backscatter with the bands VV and VH, in dB or linear power, one raster for each season. They are paired with Sentinel-2 by day, else by order (the log shows the pairs), and warped to its grid while they are read.</source>
        <translation>Rétrodiffusion avec les bandes VV et VH, en dB ou en puissance linéaire, un raster par saison. Ils sont appariés à Sentinel-2 par jour, sinon par ordre (le journal montre les paires), et ramenés à sa grille pendant la lecture.</translation>
    </message>
    <message>
        <source>reflectance in per cent</source>
        <translation>réflectance en pour cent</translation>
    </message>
    <message>
        <source>reflectance × 1000</source>
        <translation>réflectance × 1000</translation>
    </message>
    <message>
        <source>8 bit, 255 is reflectance 1</source>
        <translation>8 bits, 255 vaut la réflectance 1</translation>
    </message>
    <message>
        <source>16 bit, 65535 is reflectance 1</source>
        <translation>16 bits, 65535 vaut la réflectance 1</translation>
    </message>
    <message>
        <source>Only needed where the run asks for it.</source>
        <translation>N'est nécessaire que si l'exécution le demande.</translation>
    </message>
    <message>
        <source>amplitude, the square root of power</source>
        <translation>amplitude, la racine carrée de la puissance</translation>
    </message>
    <message>
        <source>openEO's packing, dB = 20 × log10(DN) − 83</source>
        <translation>codage d'openEO, dB = 20 × log10(DN) − 83</translation>
    </message>
    <message>
        <source>decibel squeezed to 0…1, dB = 30 × value − 25</source>
        <translation>décibels ramenés à 0…1, dB = 30 × valeur − 25</translation>
    </message>
    <message>
        <source>Offset of 1000 DN</source>
        <translation>Décalage de 1000 DN</translation>
    </message>
    <message>
        <source>removed where product and pixels show it</source>
        <translation>retiré là où produit et pixels le montrent</translation>
    </message>
    <message>
        <source>removed from all rasters</source>
        <translation>retiré de tous les rasters</translation>
    </message>
    <message>
        <source>not removed</source>
        <translation>non retiré</translation>
    </message>
    <message>
        <source>Processing baseline 04.00 and later (from 25 January 2022) adds it to Sentinel-2. Only needed where neither the file nor a dark pixel tells whether it is still there.</source>
        <translation>La version de traitement 04.00 et les suivantes (à partir du 25 janvier 2022) l'ajoutent à Sentinel-2. N'est nécessaire que si ni le fichier ni un pixel sombre ne dit s'il y est encore.</translation>
    </message>
    <message>
        <source>The coordinate reference system that is set for the layer “{name}” is not used: its file says {crs}. To change it, use Raster › Projections › Assign Projection.</source>
        <translation>Le système de coordonnées défini pour la couche « {name} » n'est pas utilisé : son fichier indique {crs}. Pour le changer, utilisez Raster › Projections › Assigner une projection.</translation>
    </message>
    <message>
        <source>The additional no-data values that are set for the layer “{name}” are not used. To set them in its file, use Raster › Conversion › Translate.</source>
        <translation>Les valeurs supplémentaires sans données définies pour la couche « {name} » ne sont pas utilisées. Pour les mettre dans son fichier, utilisez Raster › Conversion › Convertir.</translation>
    </message>
    <message>
        <source>That the no-data value of the layer “{name}” is switched off is not used: it is no data here.</source>
        <translation>Que la valeur sans données de la couche « {name} » soit désactivée n'est pas pris en compte : ici, elle reste sans données.</translation>
    </message>
    <message>
        <source>The output {name} is also an input. Choose another name for the output.</source>
        <translation>La sortie {name} est aussi une entrée. Choisissez un autre nom pour la sortie.</translation>
    </message>
    <message>
        <source>Sentinel-2 rasters, by season (or Sentinel-1)</source>
        <translation>Rasters Sentinel-2, par saison (ou Sentinel-1)</translation>
    </message>
    <message>
        <source>People per built-up pixel, without a model</source>
        <translation>Habitants par pixel bâti, sans modèle</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suisse</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>Rwanda</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation>Porto Rico</translation>
    </message>
    <message>
        <source>{rate} people per built-up pixel is the published mean of {country}; anywhere else it is a guess. Go on with “Rescale to a census”: then this number no longer matters.</source>
        <translation>{rate} habitants par pixel bâti : c'est la moyenne publiée de {country} ; partout ailleurs, une supposition. Continuez avec « Ajuster à un recensement » : ce nombre n'aura alors plus d'importance.</translation>
    </message>
    <message>
        <source>spring</source>
        <translation>printemps</translation>
    </message>
    <message>
        <source>summer</source>
        <translation>été</translation>
    </message>
    <message>
        <source>autumn</source>
        <translation>automne</translation>
    </message>
    <message>
        <source>winter</source>
        <translation>hiver</translation>
    </message>
    <message>
        <source>year</source>
        <translation>année</translation>
    </message>
    <message>
        <source>Population, estimated</source>
        <translation>Population, estimée</translation>
    </message>
    <message>
        <source>Population, standard deviation</source>
        <translation>Population, écart-type</translation>
    </message>
    <message>
        <source>Change of population</source>
        <translation>Évolution de la population</translation>
    </message>
    <message>
        <source>Population, each member and season</source>
        <translation>Population, chaque membre et saison</translation>
    </message>
    <message>
        <source>{unit}; × {number} = people per hectare, which the legend shows</source>
        <translation>{unit} ; × {number} = habitants par hectare, que montre la légende</translation>
    </message>
    <message>
        <source>people per {side} m pixel</source>
        <translation>habitants par pixel de {side} m</translation>
    </message>
    <message>
        <source>Population, rescaled to census</source>
        <translation>Population, ajustée au recensement</translation>
    </message>
    <message>
        <source>Population, rescaled to census, standard deviation</source>
        <translation>Population, ajustée au recensement, écart-type</translation>
    </message>
    <message>
        <source>Population grid</source>
        <translation>Grille de population</translation>
    </message>
    <message>
        <source>{value} people per hectare ({own} in a pixel of {side} m)</source>
        <translation>{value} habitants par hectare ({own} dans un pixel de {side} m)</translation>
    </message>
    <message>
        <source>{value} people per hectare since the earlier date ({own} in a pixel of {side} m)</source>
        <translation>{value} habitants par hectare depuis la première date ({own} dans un pixel de {side} m)</translation>
    </message>
    <message>
        <source>below</source>
        <translation>moins de</translation>
    </message>
    <message>
        <source>map has over 2 × too few</source>
        <translation>la carte en a plus de 2 × trop peu</translation>
    </message>
    <message>
        <source>× too few</source>
        <translation>× trop peu</translation>
    </message>
    <message>
        <source>agrees to 5 %</source>
        <translation>concorde à 5 % près</translation>
    </message>
    <message>
        <source>× too many</source>
        <translation>× trop</translation>
    </message>
    <message>
        <source>map has over 2 × too many</source>
        <translation>la carte en a plus de 2 × trop</translation>
    </message>
    <message>
        <source>no ratio: see the status</source>
        <translation>pas de rapport : voir le statut</translation>
    </message>
    <message>
        <source>people, and the ratio map ÷ census</source>
        <translation>habitants, et le rapport carte ÷ recensement</translation>
    </message>
    <message>
        <source>people in each zone, and people per hectare</source>
        <translation>habitants dans chaque zone, et habitants par hectare</translation>
    </message>
    <message>
        <source>Number of the zone in the log</source>
        <translation>Numéro de la zone dans le journal</translation>
    </message>
    <message>
        <source>Pixels with a value</source>
        <translation>Pixels avec une valeur</translation>
    </message>
    <message>
        <source>People in the census</source>
        <translation>Habitants au recensement</translation>
    </message>
    <message>
        <source>People on the map</source>
        <translation>Habitants sur la carte</translation>
    </message>
    <message>
        <source>Map minus census</source>
        <translation>Carte moins recensement</translation>
    </message>
    <message>
        <source>Difference in %</source>
        <translation>Différence en %</translation>
    </message>
    <message>
        <source>People on the map before rescaling</source>
        <translation>Habitants sur la carte avant ajustement</translation>
    </message>
    <message>
        <source>People on the rescaled map</source>
        <translation>Habitants sur la carte ajustée</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Écart-type</translation>
    </message>
    <message>
        <source>Standard deviation before rescaling</source>
        <translation>Écart-type avant ajustement</translation>
    </message>
    <message>
        <source>Map ÷ census</source>
        <translation>Carte ÷ recensement</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Adds up only together with zone</source>
        <translation>Ne s'additionne qu'avec la zone</translation>
    </message>
    <message>
        <source>map ÷ census: {value}</source>
        <translation>carte ÷ recensement : {value}</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>number of the class</source>
        <translation>numéro de la classe</translation>
    </message>
    <message>
        <source>Hazard: polygons, lines or points</source>
        <translation>Aléa : polygones, lignes ou points</translation>
    </message>
    <message>
        <source>Areas such as flood zones, or lines and points such as rivers, with a distance around them.</source>
        <translation>Des surfaces comme des zones inondables, ou des lignes et des points comme des rivières, avec une distance autour.</translation>
    </message>
    <message>
        <source>Distance around it (metres)</source>
        <translation>Distance autour (mètres)</translation>
    </message>
    <message>
        <source>Who lives so near is counted too: 500 around a river. In metres on the ground in any CRS.</source>
        <translation>Qui habite aussi près est compté aussi : 500 autour d'une rivière. En mètres au sol, quel que soit le SCR.</translation>
    </message>
    <message>
        <source>Field with the class of each feature</source>
        <translation>Champ avec la classe de chaque entité</translation>
    </message>
    <message>
        <source>Such as the level of danger; people are counted for each class. Features without a class are named. Empty: all features are one area.</source>
        <translation>Par exemple le niveau de danger ; les habitants sont comptés pour chaque classe. Les entités sans classe sont nommées. Vide : toutes les entités forment une seule surface.</translation>
    </message>
    <message>
        <source>Classes, the worst first</source>
        <translation>Classes, la pire d'abord</translation>
    </message>
    <message>
        <source>All classes in their order, such as high, medium, low; between semicolons where one has a comma. Where areas of several classes overlap, everybody counts once, in the worst. Needed where they do. Of a raster: the values that are a hazard; others are outside.</source>
        <translation>Toutes les classes dans leur ordre, comme fort, moyen, faible ; entre points-virgules si l'une contient une virgule. Là où des surfaces de plusieurs classes se recouvrent, chacun compte une fois, dans la pire. Nécessaire dans ce cas. Pour un raster : les valeurs qui sont un aléa ; les autres sont en dehors.</translation>
    </message>
    <message>
        <source>Or a hazard raster</source>
        <translation>Ou un raster d'aléa</translation>
    </message>
    <message>
        <source>Whole numbers as classes (0 is outside), or any values with thresholds. Any grid and CRS.</source>
        <translation>Des nombres entiers comme classes (0 est en dehors), ou des valeurs quelconques avec des seuils. Grille et SCR au choix.</translation>
    </message>
    <message>
        <source>Thresholds of the raster</source>
        <translation>Seuils du raster</translation>
    </message>
    <message>
        <source>Values that cut the raster into classes, such as 0.5; 1; 2 for depths of water in metres.</source>
        <translation>Des valeurs qui découpent le raster en classes, comme 0.5; 1; 2 pour des profondeurs d'eau en mètres.</translation>
    </message>
    <message>
        <source>The hazard is where the raster has</source>
        <translation>L'aléa est là où le raster a</translation>
    </message>
    <message>
        <source>(choose with thresholds)</source>
        <translation>(à choisir avec des seuils)</translation>
    </message>
    <message>
        <source>at least the threshold</source>
        <translation>au moins le seuil</translation>
    </message>
    <message>
        <source>at most the threshold</source>
        <translation>au plus le seuil</translation>
    </message>
    <message>
        <source>Depths of water are a hazard from the threshold on, heights above a river up to it.</source>
        <translation>Les profondeurs d'eau sont un aléa à partir du seuil, les hauteurs au-dessus d'une rivière jusqu'à lui.</translation>
    </message>
    <message>
        <source>Pixels of the raster without a value are</source>
        <translation>Les pixels du raster sans valeur sont</translation>
    </message>
    <message>
        <source>unknown: neither inside nor outside</source>
        <translation>inconnus : ni dedans ni dehors</translation>
    </message>
    <message>
        <source>outside the hazard</source>
        <translation>en dehors de l'aléa</translation>
    </message>
    <message>
        <source>Many flood maps have no value where it stays dry; others have none where nobody looked.</source>
        <translation>Beaucoup de cartes d'inondation n'ont pas de valeur là où il reste sec ; d'autres n'en ont pas là où personne n'a regardé.</translation>
    </message>
    <message>
        <source>Choose a hazard: either a layer or a raster, not both.</source>
        <translation>Choisissez un aléa : soit une couche, soit un raster, pas les deux.</translation>
    </message>
    <message>
        <source>The threshold “{text}” is not a number. Give numbers, such as 0.5; 1; 2.</source>
        <translation>Le seuil « {text} » n'est pas un nombre. Donnez des nombres, comme 0.5; 1; 2.</translation>
    </message>
    <message>
        <source>A distance is for a layer, not for a raster. Set it to 0.</source>
        <translation>Une distance vaut pour une couche, pas pour un raster. Mettez-la à 0.</translation>
    </message>
    <message>
        <source>Thresholds need a side. Choose whether at least or at most the threshold is a hazard.</source>
        <translation>Des seuils demandent un côté. Choisissez si l'aléa est au moins ou au plus le seuil.</translation>
    </message>
    <message>
        <source>Nobody lives in a line or a point. Give a distance in metres, such as 500.</source>
        <translation>Personne n'habite dans une ligne ou un point. Donnez une distance en mètres, comme 500.</translation>
    </message>
    <message>
        <source>people in each zone, and those inside</source>
        <translation>habitants dans chaque zone, et ceux qui sont dedans</translation>
    </message>
    <message>
        <source>{value} km²</source>
        <translation>{value} km²</translation>
    </message>
    <message>
        <source>people in each area</source>
        <translation>habitants dans chaque surface</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>over {percent} % of the people</source>
        <translation>plus de {percent} % des habitants</translation>
    </message>
    <message>
        <source>{value} people inside</source>
        <translation>{value} habitants dedans</translation>
    </message>
    <message>
        <source>{value} % of them inside</source>
        <translation>{value} % d'entre eux dedans</translation>
    </message>
    <message>
        <source>at least {value} people inside (95 % interval)</source>
        <translation>au moins {value} habitants dedans (intervalle à 95 %)</translation>
    </message>
    <message>
        <source>at most {value} people inside (95 % interval)</source>
        <translation>au plus {value} habitants dedans (intervalle à 95 %)</translation>
    </message>
    <message>
        <source>Cancelled: no unfinished output is left.</source>
        <translation>Annulé : il ne reste aucune sortie inachevée.</translation>
    </message>
    <message>
        <source>The outputs {one} and {other} are the same file, {name}. Give each a file of its own.</source>
        <translation>Les sorties {one} et {other} sont le même fichier, {name}. Donnez à chacune son propre fichier.</translation>
    </message>
    <message>
        <source>Row {number} does not fit into {name}: {reason}. Choose another format, such as .gpkg or .geojson, or correct the layer's fields.</source>
        <translation>La ligne {number} n'entre pas dans {name} : {reason}. Choisissez un autre format, comme .gpkg ou .geojson, ou corrigez les champs de la couche.</translation>
    </message>
    <message>
        <source>The field “{field}” of the zones can't have that name in {file}: there it is “{kept}”.</source>
        <translation>Le champ « {field} » des zones ne peut pas porter ce nom dans {file} : il s'y appelle « {kept} ».</translation>
    </message>
    <message>
        <source>The zones can't be written as {name}: {reason}. Choose another format, such as .gpkg or .geojson, or leave the field out.</source>
        <translation>Les zones ne peuvent pas être écrites dans {name} : {reason}. Choisissez un autre format, comme .gpkg ou .geojson, ou omettez le champ.</translation>
    </message>
    <message>
        <source>Only {there} of {rows} rows arrived in {name}. Choose another format, such as .gpkg or .geojson.</source>
        <translation>Seules {there} lignes sur {rows} sont arrivées dans {name}. Choisissez un autre format, comme .gpkg ou .geojson.</translation>
    </message>
    <message>
        <source>A dot in counts that are text</source>
        <translation>Un point dans des comptes sous forme de texte</translation>
    </message>
    <message>
        <source>refuse the counts where it could mean both</source>
        <translation>refuser les comptes où il peut avoir deux sens</translation>
    </message>
    <message>
        <source>groups thousands: 1.469 is 1469</source>
        <translation>sépare les milliers : 1.469 vaut 1469</translation>
    </message>
    <message>
        <source>is a decimal point: 1.469 is about one and a half</source>
        <translation>virgule décimale : 1.469 vaut environ un et demi</translation>
    </message>
    <message>
        <source>Only for text in which every number with a dot has three digits behind it.</source>
        <translation>Seulement pour du texte où chaque nombre à point a trois chiffres après lui.</translation>
    </message>
    <message>
        <source>What two zones share</source>
        <translation>Ce que deux zones partagent</translation>
    </message>
    <message>
        <source>under 5 % of the smaller: to the first</source>
        <translation>moins de 5 % de la plus petite : à la première</translation>
    </message>
    <message>
        <source>is refused</source>
        <translation>est refusé</translation>
    </message>
    <message>
        <source>Generalised outlines overlap a little; larger overlaps are refused in any case.</source>
        <translation>Des contours généralisés se recouvrent un peu ; les recouvrements plus grands sont refusés dans tous les cas.</translation>
    </message>
    <message>
        <source>{weights}, rescaled to the counts of {zones}.</source>
        <translation>{weights}, recalé sur les comptes de {zones}.</translation>
    </message>
    <message>
        <source>The year of the seasons that have none of their own; the winter of a year runs into the next one.</source>
        <translation>L'année des saisons qui n'en ont pas à elles ; l'hiver d'une année déborde sur la suivante.</translation>
    </message>
    <message>
        <source>One composite for each, separated by commas: spring (March to May), summer (June to August), autumn (September to November), winter (December to February), year (all of it), Q1 to Q4; those of other years with the year before, such as 2021 spring or 2021 Q1; months such as 2021-03, years such as 2021, or any range of days such as 2021-03-01/2021-04-15.</source>
        <translation>Un composite pour chacune, séparées par des virgules : printemps (mars à mai), été (juin à août), automne (septembre à novembre), hiver (décembre à février), année (entière), Q1 à Q4 (trimestres) ; celles d'autres années avec l'année devant, comme 2021 printemps ou 2021 Q1 ; des mois comme 2021-03, des années comme 2021, ou n'importe quelle plage de jours comme 2021-03-01/2021-04-15.</translation>
    </message>
    <message>
        <source>Bands of Sentinel-2</source>
        <translation>Bandes de Sentinel-2</translation>
    </message>
    <message>
        <source>four: blue, green, red, near infrared</source>
        <translation>quatre : bleu, vert, rouge, proche infrarouge</translation>
    </message>
    <message>
        <source>ten: those, and the six of 20 m</source>
        <translation>dix : celles-ci, et les six de 20 m</translation>
    </message>
    <message>
        <source>The models of population take four. The six others, red edge and shortwave infrared, are brought to 10 m by the nearest pixel.</source>
        <translation>Les modèles de population en prennent quatre. Les six autres, red edge et infrarouge à ondes courtes, sont ramenées à 10 m par le pixel le plus proche.</translation>
    </message>
    <message>
        <source>Passes of Sentinel-1</source>
        <translation>Passages de Sentinel-1</translation>
    </message>
    <message>
        <source>together: descending, else ascending</source>
        <translation>ensemble : descendants, sinon ascendants</translation>
    </message>
    <message>
        <source>apart: a raster of each, the mean in dB</source>
        <translation>séparés : un raster de chacun, la moyenne en dB</translation>
    </message>
    <message>
        <source>Apart is what the urban mask takes: each season gets sentinel1_asc and sentinel1_desc.</source>
        <translation>Séparés, comme le veut le masque urbain : chaque saison reçoit sentinel1_asc et sentinel1_desc.</translation>
    </message>
    <message>
        <source>Gets one raster for each season and sensor, such as sentinel2_2021-spring.tif, scenes.csv with the scenes that were used, and series.csv, by which the folder is a series.</source>
        <translation>Reçoit un raster par saison et par capteur, comme sentinel2_2021-spring.tif, scenes.csv avec les scènes utilisées, et series.csv, qui fait du dossier une série.</translation>
    </message>
    <message>
        <source>Terrain (shaded elevation; slope, aspect)</source>
        <translation>Relief (altitude ombrée ; pente, exposition)</translation>
    </message>
    <message>
        <source>elevation in metres, slope in degrees, aspect in degrees clockwise from north</source>
        <translation>altitude en mètres, pente en degrés, exposition en degrés dans le sens horaire depuis le nord</translation>
    </message>
    <message>
        <source>Sentinel-2, a raster a year</source>
        <translation>Sentinel-2, un raster par année</translation>
    </message>
    <message>
        <source>Composites with the bands B02, B03, B04 and B08.</source>
        <translation>Composites avec les bandes B02, B03, B04 et B08.</translation>
    </message>
    <message>
        <source>Sentinel-1 ascending, a raster a year</source>
        <translation>Sentinel-1 ascendant, un raster par année</translation>
    </message>
    <message>
        <source>Backscatter of ascending passes, bands VV and VH; see PASSES of “Download imagery”.</source>
        <translation>Rétrodiffusion des passages ascendants, bandes VV et VH ; voir PASSES de « Télécharger l'imagerie ».</translation>
    </message>
    <message>
        <source>Sentinel-1 descending, a raster a year</source>
        <translation>Sentinel-1 descendant, un raster par année</translation>
    </message>
    <message>
        <source>The same of the descending passes. One pass alone also works.</source>
        <translation>La même chose pour les passages descendants. Un seul des deux suffit aussi.</translation>
    </message>
    <message>
        <source>Terrain</source>
        <translation>Relief</translation>
    </message>
    <message>
        <source>Slope and aspect in degrees, from “Terrain: elevation, slope, aspect”.</source>
        <translation>Pente et orientation en degrés, de « Relief : altitude, pente, exposition ».</translation>
    </message>
    <message>
        <source>Or GlobalUrbanMapper exports, one a year</source>
        <translation>Ou exports de GlobalUrbanMapper, par année</translation>
    </message>
    <message>
        <source>Rasters of 11 or 14 bands as its authors export them, in place of all the above.</source>
        <translation>Rasters de 11 ou 14 bandes comme ses auteurs les exportent, à la place de tout ce qui précède.</translation>
    </message>
    <message>
        <source>There is no imagery. Choose Sentinel-2, Sentinel-1, or an export of GlobalUrbanMapper.</source>
        <translation>Il n’y a pas d’images. Choisissez Sentinel-2, Sentinel-1 ou un export de GlobalUrbanMapper.</translation>
    </message>
    <message>
        <source>An export of GlobalUrbanMapper holds all the imagery. Leave Sentinel-1 and -2 empty, or it.</source>
        <translation>Un export de GlobalUrbanMapper contient toutes les images. Laissez vides Sentinel-1 et -2, ou l’export.</translation>
    </message>
    <message>
        <source>Model of urban land</source>
        <translation>Modèle du sol urbain</translation>
    </message>
    <message>
        <source>GlobalUrbanMapper 1 or 2.0, whose authors keep the files: its id, or the path of an .onnx file. 2.0 also does without Sentinel-1 or without Sentinel-2, and under clouds.</source>
        <translation>GlobalUrbanMapper 1 ou 2.0, dont les auteurs gardent les fichiers : son identifiant, ou le chemin d’un fichier .onnx. 2.0 se passe aussi de Sentinel-1 ou de Sentinel-2, et voit sous les nuages.</translation>
    </message>
    <message>
        <source>Urban land (probability)</source>
        <translation>Sol urbain (probabilité)</translation>
    </message>
    <message>
        <source>Urban land</source>
        <translation>Sol urbain</translation>
    </message>
    <message>
        <source>1 urban, 0 not urban</source>
        <translation>1 urbain, 0 non urbain</translation>
    </message>
    <message>
        <source>urban with a probability of {value} %</source>
        <translation>urbain avec une probabilité de {value} %</translation>
    </message>
    <message>
        <source>not urban</source>
        <translation>non urbain</translation>
    </message>
    <message>
        <source>urban</source>
        <translation>urbain</translation>
    </message>
    <message>
        <source>or before</source>
        <translation>ou avant</translation>
    </message>
    <message>
        <source>Sentinel-2 and both passes of Sentinel-1</source>
        <translation>Sentinel-2 et les deux passages de Sentinel-1</translation>
    </message>
    <message>
        <source>Sentinel-2 and the ascending pass</source>
        <translation>Sentinel-2 et le passage ascendant</translation>
    </message>
    <message>
        <source>Sentinel-2 and the descending pass</source>
        <translation>Sentinel-2 et le passage descendant</translation>
    </message>
    <message>
        <source>Sentinel-2 alone</source>
        <translation>Sentinel-2 seul</translation>
    </message>
    <message>
        <source>both passes of Sentinel-1</source>
        <translation>les deux passages de Sentinel-1</translation>
    </message>
    <message>
        <source>the ascending pass alone</source>
        <translation>le passage ascendant seul</translation>
    </message>
    <message>
        <source>the descending pass alone</source>
        <translation>le passage descendant seul</translation>
    </message>
    <message>
        <source>over {percent} % urban</source>
        <translation>plus de {percent} % urbain</translation>
    </message>
    <message>
        <source>{value} km² of urban land</source>
        <translation>{value} km² de sol urbain</translation>
    </message>
    <message>
        <source>{value} % urban</source>
        <translation>{value} % urbain</translation>
    </message>
    <message>
        <source>urban land in each zone</source>
        <translation>sol urbain dans chaque zone</translation>
    </message>
    <message>
        <source>Fields with the people of each group</source>
        <translation>Champs avec les habitants de chaque groupe</translation>
    </message>
    <message>
        <source>Everybody in one group only. Names tell sex and ages: f_00, m_65_plus, women_15_49.</source>
        <translation>Chacun dans un seul groupe. Les noms disent sexe et âges : f_00, m_65_plus, women_15_49.</translation>
    </message>
    <message>
        <source>Or a table with the groups</source>
        <translation>Ou une table avec les groupes</translation>
    </message>
    <message>
        <source>A CSV or any layer, one row for each zone, in any order.</source>
        <translation>Un CSV ou toute couche, une ligne par zone, dans n'importe quel ordre.</translation>
    </message>
    <message>
        <source>Its fields with the people of each group</source>
        <translation>Ses champs : habitants de chaque groupe</translation>
    </message>
    <message>
        <source>Everybody in one group only, as above.</source>
        <translation>Chacun dans un seul groupe, comme ci-dessus.</translation>
    </message>
    <message>
        <source>Its field that names the zone</source>
        <translation>Son champ qui nomme la zone</translation>
    </message>
    <message>
        <source>Compared as text: 01 is not 1.</source>
        <translation>Comparé comme texte : 01 n'est pas 1.</translation>
    </message>
    <message>
        <source>Field of the zones with the same id</source>
        <translation>Champ des zones avec le même identifiant</translation>
    </message>
    <message>
        <source>Only needed with a table; compared as text.</source>
        <translation>Nécessaire seulement avec une table ; comparé comme texte.</translation>
    </message>
    <message>
        <source>Choose the fields of the groups, either of the zones or of a table.</source>
        <translation>Choisissez les champs des groupes, soit des zones, soit d'une table.</translation>
    </message>
    <message>
        <source>The fields of a table need the table too (COUNTS_TABLE).</source>
        <translation>Les champs d'une table demandent aussi la table (COUNTS_TABLE).</translation>
    </message>
    <message>
        <source>A table needs the two fields with the ids of the zones (ZONE_ID, TABLE_ID).</source>
        <translation>Une table demande les deux champs avec les identifiants des zones (ZONE_ID, TABLE_ID).</translation>
    </message>
    <message>
        <source>{value} under 15 for each 100 of 15 to 64</source>
        <translation>{value} de moins de 15 ans pour 100 de 15 à 64 ans</translation>
    </message>
    <message>
        <source>{value} of 65 and over for each 100 of 15 to 64</source>
        <translation>{value} de 65 ans et plus pour 100 de 15 à 64 ans</translation>
    </message>
    <message>
        <source>people in each group, and dependants for each 100 people</source>
        <translation>habitants de chaque groupe, et personnes à charge pour 100</translation>
    </message>
    <message>
        <source>Find clouds by</source>
        <translation>Détecter les nuages par</translation>
    </message>
    <message>
        <source>the scene classes</source>
        <translation>les classes de la scène</translation>
    </message>
    <message>
        <source>the time series</source>
        <translation>la série temporelle</translation>
    </message>
    <message>
        <source>both</source>
        <translation>les deux</translation>
    </message>
    <message>
        <source>The time series compares every date with those around it. It finds thin cloud and shadow that the classes miss, reads three bands more (B06, B8A, B11), and decides in blocks of 6 km.</source>
        <translation>La série temporelle compare chaque date à celles qui l'entourent. Elle trouve les nuages fins et les ombres que les classes manquent, lit trois bandes de plus (B06, B8A, B11) et décide par blocs de 6 km.</translation>
    </message>
    <message>
        <source>Dates to take</source>
        <translation>Dates à prendre</translation>
    </message>
    <message>
        <source>all</source>
        <translation>toutes</translation>
    </message>
    <message>
        <source>few, clear, and spread over the months</source>
        <translation>peu, claires et réparties sur les mois</translation>
    </message>
    <message>
        <source>The table of the scenes says of every date why it was taken or left.</source>
        <translation>Le tableau des scènes dit pour chaque date pourquoi elle a été prise ou laissée.</translation>
    </message>
    <message>
        <source>The layer “{name}” has no coordinate system. Set it in the layer's properties.</source>
        <translation>La couche « {name} » n’a pas de système de coordonnées. Définissez-le dans ses propriétés.</translation>
    </message>
    <message>
        <source>The layer “{name}” cannot be handed to the engine: {reason}.</source>
        <translation>La couche « {name} » ne peut pas être remise au moteur : {reason}.</translation>
    </message>
    <message>
        <source>Covariates</source>
        <translation>Covariables</translation>
    </message>
    <message>
        <source>Weights of the forest</source>
        <translation>Poids de la forêt</translation>
    </message>
    <message>
        <source>each band as its source</source>
        <translation>chaque bande comme sa source</translation>
    </message>
    <message>
        <source>weights within each zone</source>
        <translation>poids dans chaque zone</translation>
    </message>
    <message>
        <source>growth</source>
        <translation>croissance</translation>
    </message>
    <message>
        <source>decline</source>
        <translation>recul</translation>
    </message>
    <message>
        <source>no clear change</source>
        <translation>pas de changement net</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>{value} people more than at first</source>
        <translation>{value} habitants de plus qu'au début</translation>
    </message>
    <message>
        <source>at least {value} (80 % interval)</source>
        <translation>au moins {value} (intervalle à 80 %)</translation>
    </message>
    <message>
        <source>at most {value} (80 % interval)</source>
        <translation>au plus {value} (intervalle à 80 %)</translation>
    </message>
    <message>
        <source>people of each zone at each step, and how they changed</source>
        <translation>population de chaque zone à chaque étape, et son évolution</translation>
    </message>
    <message>
        <source>Install forests ({size} MB)…</source>
        <translation>Installer les forêts ({size} Mo)…</translation>
    </message>
    <message>
        <source>The engine has no packages for forests yet.</source>
        <translation>Le moteur n’a pas encore de paquets pour les forêts.</translation>
    </message>
    <message>
        <source>Run “Set up the engine” with “Packages for forests” (up to {size} MB to download), then start again. On the command line: {command}</source>
        <translation>Lancez « Installer le moteur » avec « Paquets pour les forêts » (jusqu’à {size} Mo à télécharger), puis recommencez. En ligne de commande : {command}</translation>
    </message>
    <message>
        <source>Press “{button}” at the top of this window, or run “Set up the engine” with “Packages for forests”; then start again.</source>
        <translation>Appuyez sur « {button} » en haut de cette fenêtre, ou lancez « Installer le moteur » avec « Paquets pour les forêts » ; puis recommencez.</translation>
    </message>
    <message>
        <source>Or a raster of zones</source>
        <translation>Ou un raster de zones</translation>
    </message>
    <message>
        <source>In place of polygons: each pixel holds the number of its zone. It needs a table of counts.</source>
        <translation>À la place de polygones : chaque pixel contient le numéro de sa zone. Il faut une table d’effectifs.</translation>
    </message>
    <message>
        <source>Table of counts of the raster's zones</source>
        <translation>Table des effectifs des zones du raster</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>A CSV with a row for each zone. Ids are compared as text.</source>
        <translation>Un CSV avec une ligne par zone. Les identifiants sont comparés comme du texte.</translation>
    </message>
    <message>
        <source>Column of ids in the table</source>
        <translation>Colonne des identifiants dans la table</translation>
    </message>
    <message>
        <source>Column of counts in the table</source>
        <translation>Colonne des effectifs dans la table</translation>
    </message>
    <message>
        <source>As the table's first line has it.</source>
        <translation>Comme dans la première ligne de la table.</translation>
    </message>
    <message>
        <source>There are zones as polygons and as a raster. Choose one of them.</source>
        <translation>Il y a des zones en polygones et en raster. Choisissez l’un des deux.</translation>
    </message>
    <message>
        <source>A raster of zones and a table of their counts go together. Choose both.</source>
        <translation>Un raster de zones et une table de leurs effectifs vont ensemble. Choisissez les deux.</translation>
    </message>
    <message>
        <source>There are no zones. Choose polygons, or a raster of zones with a table of counts.</source>
        <translation>Il n’y a pas de zones. Choisissez des polygones, ou un raster de zones avec une table d’effectifs.</translation>
    </message>
    <message>
        <source>The zones have no field of counts. Choose one.</source>
        <translation>Les zones n’ont pas de champ d’effectifs. Choisissez-en un.</translation>
    </message>
    <message>
        <source>The table {path} does not exist. Choose another file.</source>
        <translation>La table {path} n’existe pas. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>Population, by a random forest</source>
        <translation>Population, par une forêt aléatoire</translation>
    </message>
    <message>
        <source>QGIS finds no shapes in the layer “{name}”, because its first one is a geometry collection. Turn collections into polygons first, for example with ST_CollectionExtract(geometry, 3) in ogr2ogr.</source>
        <translation>QGIS ne trouve pas de formes dans la couche « {name} », car la première est une collection de géométries. Convertissez d'abord les collections en polygones, par exemple avec ST_CollectionExtract(geometry, 3) dans ogr2ogr.</translation>
    </message>
    <message>
        <source>Strength of change</source>
        <translation>Force du changement</translation>
    </message>
    <message>
        <source>When it changed</source>
        <translation>Quand cela a changé</translation>
    </message>
    <message>
        <source>rise of the built-up probability; below 0: its fall</source>
        <translation>hausse de la probabilité de bâti ; sous 0 : sa baisse</translation>
    </message>
    <message>
        <source>days since 1970-01-01</source>
        <translation>jours depuis le 1970-01-01</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>aucun changement</translation>
    </message>
    <message>
        <source>built</source>
        <translation>bâti</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>dégagé</translation>
    </message>
    <message>
        <source>too few clear looks</source>
        <translation>trop peu de vues claires</translation>
    </message>
    <message>
        <source>points to fill in</source>
        <translation>points à remplir</translation>
    </message>
    <message>
        <source>Tree cover</source>
        <translation>Couvert arboré</translation>
    </message>
    <message>
        <source>Change of tree cover</source>
        <translation>Changement du couvert arboré</translation>
    </message>
    <message>
        <source>per cent of the pixel under trees</source>
        <translation>pour cent du pixel sous les arbres</translation>
    </message>
    <message>
        <source>percentage points</source>
        <translation>points de pourcentage</translation>
    </message>
    <message>
        <source>{value} % trees</source>
        <translation>{value} % d’arbres</translation>
    </message>
    <message>
        <source>{value} percentage points since</source>
        <translation>{value} points de pourcentage depuis</translation>
    </message>
    <message>
        <source>no trees</source>
        <translation>pas d’arbres</translation>
    </message>
    <message>
        <source>over {percent} % trees</source>
        <translation>plus de {percent} % d’arbres</translation>
    </message>
    <message>
        <source>{value} km² of trees</source>
        <translation>{value} km² d’arbres</translation>
    </message>
    <message>
        <source>tree cover in each zone</source>
        <translation>couvert arboré de chaque zone</translation>
    </message>
    <message>
        <source>Constraint: 0 where nobody lives</source>
        <translation>Contrainte : 0 où personne ne vit</translation>
    </message>
    <message>
        <source>Any other value, and a gap, lets people live there. Such as “Urban land” of “Map urban land”.</source>
        <translation>Toute autre valeur, et une lacune, permet d'y habiter. Par exemple le résultat de « Cartographier les terres urbaines ».</translation>
    </message>
    <message>
        <source>Sentinel-1 ascending, each season</source>
        <translation>Sentinel-1 ascendant, chaque saison</translation>
    </message>
    <message>
        <source>Sentinel-1 descending, each season</source>
        <translation>Sentinel-1 descendant, chaque saison</translation>
    </message>
    <message>
        <source>Censuses: field of the zones, year or day</source>
        <translation>Recensements : champ, année ou jour</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Year or day</source>
        <translation>Année ou jour</translation>
    </message>
    <message>
        <source>Such as pop_2010, 2010, pop_2020, 2020-04-01. Between two censuses counts are interpolated; after the last one they go on with the change that the model sees.</source>
        <translation>Par exemple pop_2010, 2010, pop_2020, 2020-04-01. Entre deux recensements les effectifs sont interpolés ; après le dernier, ils suivent le changement que voit le modèle.</translation>
    </message>
    <message>
        <source>Censuses are counts of zones. Choose the zones too.</source>
        <translation>Les recensements sont des effectifs de zones. Choisissez aussi les zones.</translation>
    </message>
    <message>
        <source>The field “{field}” has no year. Write one beside it, such as 2020.</source>
        <translation>Le champ « {field} » n'a pas d'année. Écrivez-en une à côté, par exemple 2020.</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Population</translation>
    </message>
    <message>
        <source>People at each step</source>
        <translation>Habitants à chaque étape</translation>
    </message>
    <message>
        <source>no usable date</source>
        <translation>aucune date utilisable</translation>
    </message>
    <message>
        <source>{people} people</source>
        <translation>{people} habitants</translation>
    </message>
    <message>
        <source>one date: how sure is not known</source>
        <translation>une seule date : certitude inconnue</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>de {low} à {high}</translation>
    </message>
    <message>
        <source>1 Set-up</source>
        <translation>1 Installation</translation>
    </message>
    <message>
        <source>2 Ready-made chains</source>
        <translation>2 Chaînes prêtes à l'emploi</translation>
    </message>
    <message>
        <source>3 Imagery and sample</source>
        <translation>3 Imagerie et exemple</translation>
    </message>
    <message>
        <source>4 Maps from imagery</source>
        <translation>4 Cartes tirées de l'imagerie</translation>
    </message>
    <message>
        <source>5 People and census</source>
        <translation>5 Population et recensement</translation>
    </message>
    <message>
        <source>6 Change and growth</source>
        <translation>6 Changement et croissance</translation>
    </message>
    <message>
        <source>7 How good is it?</source>
        <translation>7 Quelle qualité ?</translation>
    </message>
    <message>
        <source>Field with the counts' errors</source>
        <translation>Champ des erreurs des comptages</translation>
    </message>
    <message>
        <source>The errors are</source>
        <translation>Les erreurs sont</translation>
    </message>
    <message>
        <source>standard errors</source>
        <translation>des erreurs types</translation>
    </message>
    <message>
        <source>margins with 90 % confidence (÷ 1.645)</source>
        <translation>des marges à 90 % de confiance (÷ 1,645)</translation>
    </message>
    <message>
        <source>Many censuses of samples publish margins of error, such as the American Community Survey.</source>
        <translation>Beaucoup de recensements par sondage publient des marges d'erreur, comme l'American Community Survey.</translation>
    </message>
    <message>
        <source>Zone {zone} has the error {text} in the field {field}. Correct it, or empty it.</source>
        <translation>La zone {zone} a l'erreur {text} dans le champ {field}. Corrigez-la ou videz-la.</translation>
    </message>
    <message>
        <source>Standard error of the census</source>
        <translation>Erreur type du recensement</translation>
    </message>
    <message>
        <source>{value} ha built</source>
        <translation>{value} ha construits</translation>
    </message>
    <message>
        <source>{value} ha cleared</source>
        <translation>{value} ha démolis</translation>
    </message>
    <message>
        <source>{value} ha changed, of unknown kind</source>
        <translation>{value} ha changés, de nature inconnue</translation>
    </message>
    <message>
        <source>urban change in each zone</source>
        <translation>changement urbain dans chaque zone</translation>
    </message>
    <message>
        <source>Likelihood of change</source>
        <translation>Vraisemblance du changement</translation>
    </message>
    <message>
        <source>relative likelihood; colours count in calm levels of the series</source>
        <translation>vraisemblance relative ; les couleurs comptent en niveaux calmes de la série</translation>
    </message>
    <message>
        <source>{times} × calm</source>
        <translation>{times} × calme</translation>
    </message>
    <message>
        <source>Values of the map are</source>
        <translation>Les valeurs de la carte sont</translation>
    </message>
    <message>
        <source>what the file says, else refused</source>
        <translation>ce que dit le fichier, sinon refus</translation>
    </message>
    <message>
        <source>people per pixel</source>
        <translation>habitants par pixel</translation>
    </message>
    <message>
        <source>people per km²</source>
        <translation>habitants par km²</translation>
    </message>
    <message>
        <source>Only needed where neither the tags nor the name of the file tell.</source>
        <translation>Utile seulement si ni les étiquettes ni le nom du fichier ne le disent.</translation>
    </message>
    <message>
        <source>The address of the catalogue is missing. Give it, or choose another source.</source>
        <translation>L'adresse du catalogue manque. Donnez-la ou choisissez une autre source.</translation>
    </message>
    <message>
        <source>The disk is full: {file}. Free some space, or choose another place.</source>
        <translation>Le disque est plein : {file}. Libérez de l'espace ou choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>Folder of models</source>
        <translation>Dossier des modèles</translation>
    </message>
    <message>
        <source>Where the model is kept. Empty: with the user's other models.</source>
        <translation>Où le modèle est gardé. Vide : avec les autres modèles de l'utilisateur.</translation>
    </message>
    <message>
        <source>Fill gaps</source>
        <translation>Combler les lacunes</translation>
    </message>
    <message>
        <source>Pixels without any clear observation are filled; a further band marks them. Otherwise they have no data.</source>
        <translation>Les pixels sans aucune observation claire sont comblés ; une bande de plus les marque. Sinon ils n’ont pas de données.</translation>
    </message>
    <message>
        <source>Fill gaps from</source>
        <translation>Combler les lacunes par</translation>
    </message>
    <message>
        <source>the nearest season that has a value</source>
        <translation>la saison la plus proche qui a une valeur</translation>
    </message>
    <message>
        <source>the other dates of the season</source>
        <translation>les autres dates de la saison</translation>
    </message>
    <message>
        <source>From the other dates, Sentinel-2 only: what a date shows that was left, else the method of CLOUD_MASK, which reads all ten bands of three dates or more.</source>
        <translation>Par les autres dates, Sentinel-2 seulement : ce que montre une date laissée de côté, sinon la méthode de CLOUD_MASK, qui lit les dix bandes d’au moins trois dates.</translation>
    </message>
    <message>
        <source>Map before rescaling ÷ census</source>
        <translation>Carte avant ajustement ÷ recensement</translation>
    </message>
</context>
<context>
    <name>AccountGroup</name>
    <message>
        <source>Account for downloads</source>
        <translation>Compte pour les téléchargements</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Interrogation du service…</translation>
    </message>
</context>
<context>
    <name>AccuracyAlgorithm</name>
    <message>
        <source>Accuracy of a map</source>
        <translation>Exactitude d’une carte</translation>
    </message>
    <message>
        <source>accuracy,confusion matrix,validation,sample,area,confidence,olofsson,error</source>
        <translation>exactitude,matrice de confusion,validation,échantillon,surface,confiance,olofsson,erreur</translation>
    </message>
    <message>
        <source>Says how good a map of classes is, such as urban or not. Run it first with the map alone: it draws random points in each class. Look at each on imagery, and fill in what is there. Run it again with these points.

Then you get the confusion matrix, user's, producer's and overall accuracy, and the area of each class, corrected for the map's errors, with 95 % intervals (Olofsson et al. 2014). Polygons or a raster of what is there also do. The log says where the sample is too small.</source>
        <translation>Dit ce que vaut une carte de classes, comme urbain ou non. Lancez-le d’abord avec la carte seule : il tire des points au hasard dans chaque classe. Regardez chacun sur une image, et notez ce qu’il y a. Relancez-le avec ces points.

Vous obtenez alors la matrice de confusion, l’exactitude de l’utilisateur, celle du producteur et l’exactitude globale, et la surface de chaque classe, corrigée des erreurs de la carte, avec des intervalles à 95 % (Olofsson et al. 2014). Des polygones ou un raster de ce qu’il y a conviennent aussi. Le journal dit où l’échantillon est trop petit.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>A raster of classes, or of numbers with a threshold.</source>
        <translation>Un raster de classes, ou de nombres avec un seuil.</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Bande</translation>
    </message>
    <message>
        <source>The band of the map that is tested.</source>
        <translation>La bande de la carte qui est mise à l’épreuve.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>For maps of numbers: from this value on a pixel is class 1, below it 0.</source>
        <translation>Pour les cartes de nombres : à partir de cette valeur un pixel est de classe 1, au-dessous 0.</translation>
    </message>
    <message>
        <source>What is there</source>
        <translation>Ce qu’il y a</translation>
    </message>
    <message>
        <source>The sample, filled in, or polygons. Empty: a sample is drawn.</source>
        <translation>L’échantillon rempli, ou des polygones. Vide : un échantillon est tiré.</translation>
    </message>
    <message>
        <source>Field of the class</source>
        <translation>Champ de la classe</translation>
    </message>
    <message>
        <source>Numbers as on the map; points without one are left out.</source>
        <translation>Des nombres comme sur la carte ; les points sans nombre sont laissés de côté.</translation>
    </message>
    <message>
        <source>Or a raster of what is there</source>
        <translation>Ou un raster de ce qu’il y a</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>How many points are drawn, in proportion to the classes.</source>
        <translation>Combien de points sont tirés, en proportion des classes.</translation>
    </message>
    <message>
        <source>Points in each class, at least</source>
        <translation>Points dans chaque classe, au moins</translation>
    </message>
    <message>
        <source>So that rare classes have enough of them.</source>
        <translation>Pour que les classes rares en aient assez.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>The same number draws the same points.</source>
        <translation>Le même nombre tire les mêmes points.</translation>
    </message>
    <message>
        <source>Sample to fill in</source>
        <translation>Échantillon à remplir</translation>
    </message>
    <message>
        <source>The points, with a link to imagery and a form for the class.</source>
        <translation>Les points, avec un lien vers des images et un formulaire pour la classe.</translation>
    </message>
    <message>
        <source>Confusion matrix and areas</source>
        <translation>Matrice de confusion et surfaces</translation>
    </message>
    <message>
        <source>A row for each class of the map; needs what is there.</source>
        <translation>Une ligne par classe de la carte ; demande ce qu’il y a.</translation>
    </message>
    <message>
        <source>Overall accuracy</source>
        <translation>Exactitude globale</translation>
    </message>
    <message>
        <source>Half of its 95 % interval</source>
        <translation>La moitié de son intervalle à 95 %</translation>
    </message>
    <message>
        <source>What is there is given twice. Give a layer or a raster.</source>
        <translation>Ce qu’il y a est donné deux fois. Donnez une couche ou un raster.</translation>
    </message>
    <message>
        <source>There is nothing to do. Give what is there, or choose where to write a sample.</source>
        <translation>Il n’y a rien à faire. Donnez ce qu’il y a, ou choisissez où écrire un échantillon.</translation>
    </message>
    <message>
        <source>The confusion matrix needs what is there. Give a layer or a raster.</source>
        <translation>La matrice de confusion demande ce qu’il y a. Donnez une couche ou un raster.</translation>
    </message>
    <message>
        <source>The layer of what is there has no field “{field}”. Choose its field.</source>
        <translation>La couche de ce qu’il y a n’a pas de champ « {field} ». Choisissez son champ.</translation>
    </message>
    <message>
        <source>Nothing says what is there: the field “{field}” is empty. Fill it in.</source>
        <translation>Rien ne dit ce qu’il y a : le champ « {field} » est vide. Remplissez-le.</translation>
    </message>
    <message>
        <source>With the classes of the map, read at the points of a sample. For a map of people: people per cell, such as 100 m, compared cell by cell.</source>
        <translation>Avec les classes de la carte, lues aux points d’un échantillon. Pour une carte d’habitants : des habitants par cellule, comme 100 m, comparés cellule par cellule.</translation>
    </message>
    <message>
        <source>R² of a map of people</source>
        <translation>R² d’une carte d’habitants</translation>
    </message>
    <message>
        <source>Mean absolute error, people per cell</source>
        <translation>Erreur absolue moyenne, habitants par cellule</translation>
    </message>
    <message>
        <source>Root mean square error, people per cell</source>
        <translation>Erreur quadratique moyenne, habitants par cellule</translation>
    </message>
    <message>
        <source>Report of the accuracy</source>
        <translation>Rapport sur l'exactitude (en anglais)</translation>
    </message>
    <message>
        <source>A page with the accuracies, the matrix and the areas; needs what is there.</source>
        <translation>Une page avec les exactitudes, la matrice et les surfaces ; demande ce qui est sur place.</translation>
    </message>
</context>
<context>
    <name>AgeSexAlgorithm</name>
    <message>
        <source>Age and sex</source>
        <translation>Âge et sexe</translation>
    </message>
    <message>
        <source>age,sex,gender,group,women,men,children,pyramid,dependency,structure</source>
        <translation>âge,sexe,genre,groupe,femmes,hommes,enfants,pyramide,dépendance,structure</translation>
    </message>
    <message>
        <source>Shares the people of a map out over groups, such as ages by sex, that are counted for each zone: a band for each group.

In every pixel the groups add up to the map. Every pixel of a zone has the zone's pattern: where in it the old or the young live is not known. The report has the pyramid of each zone.</source>
        <translation>Répartit les habitants d'une carte entre des groupes, comme les âges par sexe, comptés pour chaque zone : une bande par groupe.

Dans chaque pixel, la somme des groupes est la carte. Chaque pixel d'une zone a la structure de la zone : où y vivent les vieux ou les jeunes n'est pas connu. Le rapport contient la pyramide de chaque zone.</translation>
    </message>
    <message>
        <source>Population map</source>
        <translation>Carte de population</translation>
    </message>
    <message>
        <source>People; rescale it to the zones first where groups shall sum to their counts.</source>
        <translation>Habitants ; recalez-la d'abord sur les zones si les groupes doivent atteindre leurs effectifs.</translation>
    </message>
    <message>
        <source>Zones with the groups</source>
        <translation>Zones avec les groupes</translation>
    </message>
    <message>
        <source>Polygons; they must not overlap.</source>
        <translation>Polygones ; ils ne doivent pas se chevaucher.</translation>
    </message>
    <message>
        <source>All people of the zone, groups or not. Empty: the sum of its groups.</source>
        <translation>Tous les habitants de la zone, en groupes ou non. Vide : la somme de ses groupes.</translation>
    </message>
    <message>
        <source>People of the count who are in no group</source>
        <translation>Les habitants comptés qui ne sont dans aucun groupe</translation>
    </message>
    <message>
        <source>are a group of their own, “unknown”</source>
        <translation>forment un groupe à part, « inconnu »</translation>
    </message>
    <message>
        <source>have the pattern of the others</source>
        <translation>ont la structure des autres</translation>
    </message>
    <message>
        <source>Zones without counts of groups are unknown in any case.</source>
        <translation>Les zones sans effectifs de groupes sont inconnues de toute façon.</translation>
    </message>
    <message>
        <source>Population by group</source>
        <translation>Population par groupe</translation>
    </message>
    <message>
        <source>People per pixel, a band for each group.</source>
        <translation>Habitants par pixel, une bande par groupe.</translation>
    </message>
    <message>
        <source>Zones with their groups</source>
        <translation>Zones avec leurs groupes</translation>
    </message>
    <message>
        <source>People of each group on the map, and dependants for each 100 people of 15 to 64.</source>
        <translation>Habitants de chaque groupe sur la carte, et personnes à charge pour 100 de 15 à 64 ans.</translation>
    </message>
    <message>
        <source>People in each group</source>
        <translation>Habitants de chaque groupe</translation>
    </message>
    <message>
        <source>A table with one row for each group.</source>
        <translation>Une table avec une ligne par groupe.</translation>
    </message>
    <message>
        <source>Folder for a raster of each group</source>
        <translation>Dossier pour un raster de chaque groupe</translation>
    </message>
    <message>
        <source>Files such as population_f_00.tif.</source>
        <translation>Des fichiers comme population_f_00.tif.</translation>
    </message>
    <message>
        <source>Report on age and sex</source>
        <translation>Rapport sur l'âge et le sexe (en anglais)</translation>
    </message>
    <message>
        <source>A page with the pyramids of all and of each zone.</source>
        <translation>Une page avec les pyramides de l'ensemble et de chaque zone.</translation>
    </message>
    <message>
        <source>People in the zones</source>
        <translation>Habitants dans les zones</translation>
    </message>
    <message>
        <source>People whose age and sex are unknown</source>
        <translation>Habitants d'âge et de sexe inconnus</translation>
    </message>
    <message>
        <source>People outside all zones</source>
        <translation>Habitants hors de toutes les zones</translation>
    </message>
    <message>
        <source>People under 15 for each 100 of 15 to 64</source>
        <translation>Moins de 15 ans pour 100 de 15 à 64 ans</translation>
    </message>
    <message>
        <source>People of 65 and over for each 100 of 15 to 64</source>
        <translation>65 ans et plus pour 100 de 15 à 64 ans</translation>
    </message>
    <message>
        <source>Dependants for each 100 people of 15 to 64</source>
        <translation>Personnes à charge pour 100 de 15 à 64 ans</translation>
    </message>
</context>
<context>
    <name>AggregateAlgorithm</name>
    <message>
        <source>Sum to a grid or zones</source>
        <translation>Sommer sur une grille ou des zones</translation>
    </message>
    <message>
        <source>Population map</source>
        <translation>Carte de population</translation>
    </message>
    <message>
        <source>A raster of people per pixel; its values are summed.</source>
        <translation>Un raster d'habitants par pixel ; ses valeurs sont sommées.</translation>
    </message>
    <message>
        <source>Cell size (metres)</source>
        <translation>Taille des cellules (mètres)</translation>
    </message>
    <message>
        <source>The side of a cell of the grid, at least the size of a pixel.</source>
        <translation>Le côté d'une cellule de la grille, au moins la taille d'un pixel.</translation>
    </message>
    <message>
        <source>Zones to sum to</source>
        <translation>Zones où sommer</translation>
    </message>
    <message>
        <source>Polygons; each gets the people inside it. Empty: only the grid is made.</source>
        <translation>Polygones ; chacun reçoit les habitants qu'il contient. Vide : seule la grille est faite.</translation>
    </message>
    <message>
        <source>Population on the grid</source>
        <translation>Population sur la grille</translation>
    </message>
    <message>
        <source>People per cell; the legend shows people per hectare.</source>
        <translation>Habitants par cellule ; la légende montre des habitants par hectare.</translation>
    </message>
    <message>
        <source>Zones with their people</source>
        <translation>Zones avec leurs habitants</translation>
    </message>
    <message>
        <source>People on the map</source>
        <translation>Habitants sur la carte</translation>
    </message>
    <message>
        <source>There is nothing to do. Choose a grid to write, or zones and a zone layer.</source>
        <translation>Il n'y a rien à faire. Choisissez une grille à écrire, ou des zones et une couche de zones.</translation>
    </message>
    <message>
        <source>A raster with one band for each member and season, from “Map population” or “Rescale to a census”: the zones get the standard deviation of their totals.</source>
        <translation>Un raster avec une bande par membre et saison, de « Cartographier la population » ou « Ajuster à un recensement » : les zones reçoivent l'écart-type de leurs totaux.</translation>
    </message>
    <message>
        <source>People per zone, where zones are given: a page to print.</source>
        <translation>Habitants par zone, si des zones sont données : une page à imprimer.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Habitants</translation>
    </message>
    <message>
        <source>People per zone</source>
        <translation>Habitants par zone</translation>
    </message>
    <message>
        <source>People in {zones}</source>
        <translation>Habitants dans {zones}</translation>
    </message>
    <message>
        <source>aggregate,sum,zonal,grid,hectare,population,resample,how many,people inside,within,exposure,flood,river,buffer,affected</source>
        <translation>agréger,somme,zonal,grille,hectare,population,rééchantillonner,combien,habitants dans,à moins de,exposition,inondation,rivière,tampon,touchés</translation>
    </message>
    <message>
        <source>Sums a map of people to cells of a given size (100 m gives people per hectare), to polygons, or both. Pixels that a border cuts are shared by area, so the total stays the same to a millionth.

How many people live within 500 m of the river? Buffer the river, choose the buffer as zones: the log says how many people are inside, and how much of the buffer lies off the map.

Works for maps in metres and in degrees.</source>
        <translation>Somme une carte de population en cellules d'une taille donnée (100 m donne des habitants par hectare), par polygones, ou les deux. Les pixels coupés par une limite sont partagés selon la surface, et le total reste le même à un millionième près.

Combien d'habitants vivent à moins de 500 m de la rivière ? Faites un tampon autour de la rivière, et choisissez-le comme zones : le journal dit combien d'habitants s'y trouvent, et quelle part du tampon sort de la carte.

Fonctionne pour des cartes en mètres et en degrés.</translation>
    </message>
    <message>
        <source>The zones with the people in each, and people per hectare, where zones are given.</source>
        <translation>Les zones avec les habitants de chacune, et par hectare, si des zones sont données.</translation>
    </message>
    <message>
        <source>People in the zones</source>
        <translation>Habitants dans les zones</translation>
    </message>
    <message>
        <source>For zones. Choose what the map was rescaled with: then its own zones get their counts back. By centre, zones may not overlap.</source>
        <translation>Pour les zones. Choisissez la règle avec laquelle la carte a été recalée : ses propres zones retrouvent alors leurs comptes. Par le centre, les zones ne doivent pas se recouvrir.</translation>
    </message>
    <message>
        <source>People on the map who live in none of the zones</source>
        <translation>Personnes de la carte qui n'habitent aucune des zones</translation>
    </message>
</context>
<context>
    <name>BestMapForPlaceChain</name>
    <message>
        <source>Best map for this place</source>
        <translation>Meilleure carte pour ce lieu</translation>
    </message>
    <message>
        <source>chain,model,download,population,census,judge,best,method,workflow,year</source>
        <translation>chaîne,modèle,téléchargement,population,recensement,juge,meilleure,méthode,flux,année</translation>
    </message>
    <message>
        <source>Give the census zones of a place and a year: the imagery is downloaded, every method is tested on zones that were left out, and the best one maps the place, with every zone at its count.

The report says which method that is and how sure that is. At least four zones are needed; from twelve on it begins to mean something.</source>
        <translation>Donnez les zones de recensement d'un lieu et une année : l'imagerie est téléchargée, chaque méthode est testée sur des zones écartées, et la meilleure cartographie le lieu, chaque zone à son effectif.

Le rapport dit quelle méthode c'est et avec quelle certitude. Il faut au moins quatre zones ; à partir de douze, cela commence à signifier quelque chose.</translation>
    </message>
    <message>
        <source>Census zones of the place</source>
        <translation>Zones de recensement du lieu</translation>
    </message>
    <message>
        <source>Load the imagery too</source>
        <translation>Charger aussi l'imagerie</translation>
    </message>
    <message>
        <source>Population map</source>
        <translation>Carte de population</translation>
    </message>
    <message>
        <source>Folder of the imagery</source>
        <translation>Dossier de l'imagerie</translation>
    </message>
</context>
<context>
    <name>BuiltupAlgorithm</name>
    <message>
        <source>Map built-up areas</source>
        <translation>Cartographier le bâti</translation>
    </message>
    <message>
        <source>built-up,buildings,settlement,sentinel,urban,footprint,deep learning</source>
        <translation>bâti,bâtiments,habitat,sentinel,urbain,empreinte,apprentissage profond</translation>
    </message>
    <message>
        <source>Finds built-up areas in Sentinel-2 and Sentinel-1 imagery: for every pixel of about 10 m, the probability from 0 to 1 that it is built-up, as the mean over the seasons.

Sentinel-2 alone or Sentinel-1 alone also work; the log then says so. Where an input is missing the map has no data. Computes on the GPU or on the CPU, and says which and why.</source>
        <translation>Trouve les zones bâties dans l'imagerie Sentinel-2 et Sentinel-1 : pour chaque pixel d'environ 10 m, la probabilité de 0 à 1 qu'il soit bâti, en moyenne sur les saisons.

Sentinel-2 seul ou Sentinel-1 seul fonctionnent aussi ; le journal le dit alors. Là où une entrée manque, la carte n'a pas de données. Calcule sur le GPU ou sur le CPU, et dit lequel et pourquoi.</translation>
    </message>
    <message>
        <source>Threshold of the yes-or-no map</source>
        <translation>Seuil de la carte oui ou non</translation>
    </message>
    <message>
        <source>Pixels with at least this probability are built-up in the yes-or-no map.</source>
        <translation>Les pixels d'au moins cette probabilité sont bâtis dans la carte oui ou non.</translation>
    </message>
    <message>
        <source>Built-up probability</source>
        <translation>Probabilité de bâti</translation>
    </message>
    <message>
        <source>The mean probability over the seasons, 0 to 1.</source>
        <translation>La probabilité moyenne sur les saisons, de 0 à 1.</translation>
    </message>
    <message>
        <source>Built-up, yes or no</source>
        <translation>Bâti, oui ou non</translation>
    </message>
    <message>
        <source>1 where the mean probability reaches the threshold, else 0.</source>
        <translation>1 là où la probabilité moyenne atteint le seuil, sinon 0.</translation>
    </message>
    <message>
        <source>Standard deviation over the seasons</source>
        <translation>Écart-type sur les saisons</translation>
    </message>
    <message>
        <source>The sample standard deviation of the probability; needs two seasons.</source>
        <translation>L'écart-type d'échantillon de la probabilité ; il faut deux saisons.</translation>
    </message>
    <message>
        <source>Each season's map</source>
        <translation>La carte de chaque saison</translation>
    </message>
    <message>
        <source>The probability of each season, one band for each.</source>
        <translation>La probabilité de chaque saison, une bande pour chacune.</translation>
    </message>
</context>
<context>
    <name>ChangeAlgorithm</name>
    <message>
        <source>Compare two dates</source>
        <translation>Comparer deux dates</translation>
    </message>
    <message>
        <source>change,difference,growth,decline,two dates,years,population</source>
        <translation>changement,différence,croissance,déclin,deux dates,années,population</translation>
    </message>
    <message>
        <source>Population map of the earlier date</source>
        <translation>Carte de population de la première date</translation>
    </message>
    <message>
        <source>A raster of people per pixel, or per cell.</source>
        <translation>Un raster d'habitants par pixel ou par cellule.</translation>
    </message>
    <message>
        <source>Population map of the later date</source>
        <translation>Carte de population de la seconde date</translation>
    </message>
    <message>
        <source>A raster of people per pixel, or per cell, in the same coordinate system.</source>
        <translation>Un raster d'habitants par pixel ou par cellule, dans le même système de coordonnées.</translation>
    </message>
    <message>
        <source>Standard deviation of the earlier date</source>
        <translation>Écart-type de la première date</translation>
    </message>
    <message>
        <source>Standard deviation of the later date</source>
        <translation>Écart-type de la seconde date</translation>
    </message>
    <message>
        <source>Cell size (metres)</source>
        <translation>Taille des cellules (mètres)</translation>
    </message>
    <message>
        <source>Both maps are summed to cells of this size, such as 100 m. Empty: their own pixels, which must be the same.</source>
        <translation>Les deux cartes sont sommées dans des cellules de cette taille, comme 100 m. Vide : leurs propres pixels, qui doivent être les mêmes.</translation>
    </message>
    <message>
        <source>Change of population</source>
        <translation>Évolution de la population</translation>
    </message>
    <message>
        <source>Later minus earlier; the legend shows people per hectare.</source>
        <translation>Seconde date moins première ; la légende montre des habitants par hectare.</translation>
    </message>
    <message>
        <source>Standard deviation of the change</source>
        <translation>Écart-type de l'évolution</translation>
    </message>
    <message>
        <source>Needs the standard deviations of both dates.</source>
        <translation>Demande les écarts-types des deux dates.</translation>
    </message>
    <message>
        <source>People at the earlier date, where both are known</source>
        <translation>Habitants à la première date, là où les deux sont connues</translation>
    </message>
    <message>
        <source>People at the later date, where both are known</source>
        <translation>Habitants à la seconde date, là où les deux sont connues</translation>
    </message>
    <message>
        <source>People later minus people earlier</source>
        <translation>Habitants à la seconde date moins à la première</translation>
    </message>
    <message>
        <source>People gained, where the number rose</source>
        <translation>Habitants gagnés, là où le nombre a augmenté</translation>
    </message>
    <message>
        <source>People lost, where the number fell</source>
        <translation>Habitants perdus, là où le nombre a baissé</translation>
    </message>
    <message>
        <source>The uncertainty of a change needs the standard deviations of both dates. Choose both, or leave that output empty.</source>
        <translation>L'incertitude d'un changement demande les écarts-types des deux dates. Choisissez les deux, ou laissez cette sortie vide.</translation>
    </message>
    <message>
        <source>Subtracts an earlier population map from a later one: people gained and lost, in people per hectare.

Use maps that were made in the same way: the same models, the same seasons, the same kind of census. A single pixel of 10 m says little; cells of 100 m say more. Counts are never resampled: maps on different grids are summed to the same cells.

With the standard deviations of both maps, you also get that of the change: a change that is smaller than twice its standard deviation may be none. “Map population” writes that of its map, “Rescale to a census” that of a rescaled one.</source>
        <translation>Soustrait une carte de population antérieure d'une carte postérieure : habitants gagnés et perdus, en habitants par hectare.

Utilisez des cartes faites de la même façon : les mêmes modèles, les mêmes saisons, le même type de recensement. Un seul pixel de 10 m dit peu ; des cellules de 100 m disent plus. Les nombres ne sont jamais rééchantillonnés : des cartes sur des grilles différentes sont sommées dans les mêmes cellules.

Avec les écarts-types des deux cartes, vous obtenez aussi celui du changement : un changement plus petit que deux fois son écart-type peut n'en être pas un. « Cartographier la population » écrit celui de sa carte, « Ajuster à un recensement » celui d'une carte ajustée.</translation>
    </message>
    <message>
        <source>The one that was made with the map (OUTPUT_STD); only for the uncertainty of the change.</source>
        <translation>Celui qui a été fait avec la carte (OUTPUT_STD) ; seulement pour l'incertitude de l'évolution.</translation>
    </message>
    <message>
        <source>The earlier map shows {first} to {last}.</source>
        <translation>La première carte montre la période du {first} au {last}.</translation>
    </message>
    <message>
        <source>The later map shows {first} to {last}.</source>
        <translation>La seconde carte montre la période du {first} au {last}.</translation>
    </message>
    <message>
        <source>The days of the earlier map are not known.</source>
        <translation>Les jours de la première carte ne sont pas connus.</translation>
    </message>
    <message>
        <source>The days of the later map are not known.</source>
        <translation>Les jours de la seconde carte ne sont pas connus.</translation>
    </message>
    <message>
        <source>Zones that may have changed</source>
        <translation>Zones qui ont pu changer</translation>
    </message>
    <message>
        <source>Polygons; each gets its people at both dates, and whether that is a clear change.</source>
        <translation>Polygones ; chacun reçoit ses habitants aux deux dates, et si c'est un changement net.</translation>
    </message>
    <message>
        <source>Seasons of the earlier date</source>
        <translation>Saisons de la première date</translation>
    </message>
    <message>
        <source>Seasons of the later date</source>
        <translation>Saisons de la seconde date</translation>
    </message>
    <message>
        <source>The map by member and season (OUTPUT_MEMBERS). With both, zones are compared season by season and their change is tested; else only what stands out is called.</source>
        <translation>La carte par membre et saison (OUTPUT_MEMBERS). Avec les deux, les zones sont comparées saison par saison et leur changement est testé ; sinon, seul ce qui ressort est signalé.</translation>
    </message>
    <message>
        <source>Change of zones</source>
        <translation>Changement des zones</translation>
    </message>
    <message>
        <source>The zones with their people at both dates and their change, where zones are given.</source>
        <translation>Les zones avec leurs habitants aux deux dates et leur changement, si des zones sont données.</translation>
    </message>
</context>
<context>
    <name>ClusterWeightsAlgorithm</name>
    <message>
        <source>People by clusters</source>
        <translation>Population par classes d'aspect</translation>
    </message>
    <message>
        <source>cluster,k-means,regression,density,census,dasymetric,disaggregation</source>
        <translation>classe,k-means,régression,densité,recensement,dasymétrique,désagrégation</translation>
    </message>
    <message>
        <source>Sorts pixels into clusters that look alike, and finds how many people per km² live in each, so that the zones' counts are met as well as possible and nowhere live fewer than nobody. No built-up model is needed.

The table tells the people and the colour of each cluster. The clusters can be kept as a file and map another place, with imagery of the same sensors and season, without a census.</source>
        <translation>Répartit les pixels en classes d'aspect semblable, et cherche combien d'habitants par km² vivent dans chacune, de sorte que les effectifs des zones soient atteints au mieux et que nulle part il n'y ait moins que personne. Aucun modèle du bâti n'est nécessaire.

La table dit les habitants et la couleur de chaque classe. Les classes se gardent dans un fichier et cartographient un autre lieu, avec une imagerie des mêmes capteurs et de la même saison, sans recensement.</translation>
    </message>
    <message>
        <source>Census zones or grid cells</source>
        <translation>Zones de recensement ou mailles</translation>
    </message>
    <message>
        <source>Polygons with their number of people; five or more whole on the imagery.</source>
        <translation>Polygones avec leur nombre d'habitants ; cinq ou plus entiers sur l'imagerie.</translation>
    </message>
    <message>
        <source>The number of people of each zone. Empty values count as missing.</source>
        <translation>Le nombre d'habitants de chaque zone. Les valeurs vides comptent comme manquantes.</translation>
    </message>
    <message>
        <source>Or clusters that were fitted before</source>
        <translation>Ou des classes ajustées auparavant</translation>
    </message>
    <message>
        <source>A file that this algorithm wrote. Zones only rescale its map then.</source>
        <translation>Un fichier écrit par cet algorithme. Les zones ne font alors que recaler sa carte.</translation>
    </message>
    <message>
        <source>Number of clusters</source>
        <translation>Nombre de classes</translation>
    </message>
    <message>
        <source>Most of them will hold nobody. More tell more kinds of places apart.</source>
        <translation>La plupart ne contiendront personne. Plus il y en a, plus ils distinguent de sortes de lieux.</translation>
    </message>
    <message>
        <source>Let every zone sum to its count</source>
        <translation>Faire atteindre son effectif à chaque zone</translation>
    </message>
    <message>
        <source>Without it the map is what the clusters predict, with zones or without.</source>
        <translation>Sinon, la carte est ce que les classes prédisent, avec ou sans zones.</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>Graine aléatoire</translation>
    </message>
    <message>
        <source>The same seed repeats the clusters.</source>
        <translation>La même graine répète les classes.</translation>
    </message>
    <message>
        <source>Population, by clusters</source>
        <translation>Population, par classes d'aspect</translation>
    </message>
    <message>
        <source>People per pixel; the legend shows people per hectare.</source>
        <translation>Habitants par pixel ; la légende montre des habitants par hectare.</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>Classes d'aspect</translation>
    </message>
    <message>
        <source>The cluster of each pixel, counted from 0.</source>
        <translation>La classe de chaque pixel, comptée à partir de 0.</translation>
    </message>
    <message>
        <source>People of each cluster</source>
        <translation>Habitants de chaque classe</translation>
    </message>
    <message>
        <source>People per km², area and colour of each cluster.</source>
        <translation>Habitants par km², surface et couleur de chaque classe.</translation>
    </message>
    <message>
        <source>Zones with census, before and after</source>
        <translation>Zones : recensement, avant, après</translation>
    </message>
    <message>
        <source>Where the map is rescaled: census, what the clusters predict, and status.</source>
        <translation>Si la carte est recalée : recensement, prédiction des classes et état.</translation>
    </message>
    <message>
        <source>File of the clusters</source>
        <translation>Fichier des classes</translation>
    </message>
    <message>
        <source>Arrays (*.npz)</source>
        <translation>Tableaux (*.npz)</translation>
    </message>
    <message>
        <source>Maps another place by MODEL.</source>
        <translation>Cartographie un autre lieu par MODEL.</translation>
    </message>
    <message>
        <source>People mapped</source>
        <translation>Habitants cartographiés</translation>
    </message>
    <message>
        <source>Clusters with people</source>
        <translation>Classes avec habitants</translation>
    </message>
    <message>
        <source>R² of people per km² on zones left out</source>
        <translation>R² des habitants par km² sur les zones écartées</translation>
    </message>
    <message>
        <source>Factor by which zones left out are off</source>
        <translation>Facteur d'erreur des zones écartées</translation>
    </message>
    <message>
        <source>Zones need the field with their count (FIELD), and a field its zones.</source>
        <translation>Les zones demandent le champ de leur effectif (FIELD), et un champ ses zones.</translation>
    </message>
    <message>
        <source>Choose zones with counts, or clusters that were fitted before (MODEL).</source>
        <translation>Choisissez des zones avec effectifs, ou des classes ajustées auparavant (MODEL).</translation>
    </message>
</context>
<context>
    <name>CompareTwoDatesChain</name>
    <message>
        <source>Compare two dates from imagery</source>
        <translation>Comparer deux dates à partir d'imagerie</translation>
    </message>
    <message>
        <source>chain,model,change,two dates,growth,decline,population,workflow</source>
        <translation>chaîne,modèle,changement,deux dates,croissance,déclin,population,flux de travail</translation>
    </message>
    <message>
        <source>Maps population from the imagery of an earlier and of a later date, with the same models and the same number of people per built-up pixel, and subtracts: people gained and lost in cells of 100 m.

Give both dates the same seasons: a summer compared with a winter shows the seasons. To change the steps, copy the chain with “Copy ready-made chains to my models”.</source>
        <translation>Cartographie la population à partir de l'imagerie de deux dates, avec les mêmes modèles et le même nombre d'habitants par pixel bâti, et soustrait : habitants gagnés et perdus en cellules de 100 m.

Donnez aux deux dates les mêmes saisons : un été comparé à un hiver montre les saisons. Pour changer les étapes, copiez la chaîne avec « Copier les chaînes prêtes à l'emploi dans mes modèles ».</translation>
    </message>
    <message>
        <source>Sentinel-2 rasters of the earlier date</source>
        <translation>Rasters Sentinel-2 de la première date</translation>
    </message>
    <message>
        <source>Sentinel-1 rasters of the earlier date</source>
        <translation>Rasters Sentinel-1 de la première date</translation>
    </message>
    <message>
        <source>Sentinel-2 rasters of the later date</source>
        <translation>Rasters Sentinel-2 de la seconde date</translation>
    </message>
    <message>
        <source>Sentinel-1 rasters of the later date</source>
        <translation>Rasters Sentinel-1 de la seconde date</translation>
    </message>
    <message>
        <source>Population, earlier date</source>
        <translation>Population, première date</translation>
    </message>
    <message>
        <source>Population, later date</source>
        <translation>Population, seconde date</translation>
    </message>
    <message>
        <source>Offset of 1000 DN, earlier date</source>
        <translation>Décalage de 1000 DN, première date</translation>
    </message>
    <message>
        <source>Offset of 1000 DN, later date</source>
        <translation>Décalage de 1000 DN, seconde date</translation>
    </message>
</context>
<context>
    <name>CompositeAlgorithm</name>
    <message>
        <source>Make composites from scenes on disk</source>
        <translation>Faire des composites de scènes sur disque</translation>
    </message>
    <message>
        <source>composite,median,mosaic,cloud,sentinel,season,safe,earth engine</source>
        <translation>composite,médiane,mosaïque,nuage,sentinel,saison,safe,earth engine</translation>
    </message>
    <message>
        <source>Makes cloud-free composites for each season from Sentinel-2 and Sentinel-1 scenes that you have: for every pixel the median of the clear observations, on one grid, ready for the mapping algorithms.

Give single rasters, or a folder with Level-2A products (.SAFE), with GeoTIFFs whose tags or names hold the day, or with Earth Engine exports in POPCORN's folder layout (S2Aspring, S1spring, …), which are merged. Cloud, shadow and snow are left out by the scene classification. The offset of 1000 DN of processing baseline 04.00 and later is removed.</source>
        <translation>Fait des composites sans nuages pour chaque saison à partir de scènes Sentinel-2 et Sentinel-1 que vous avez : pour chaque pixel la médiane des observations claires, sur une seule grille, prêts pour les algorithmes de cartographie.

Donnez des rasters isolés, ou un dossier de produits de niveau 2A (.SAFE), de GeoTIFF dont les étiquettes ou les noms portent le jour, ou d'exports Earth Engine dans l'arborescence de POPCORN (S2Aspring, S1spring, …), qui sont fusionnés. Nuages, ombres et neige sont écartés par la classification de scène. Le décalage de 1000 DN de la version de traitement 04.00 et suivantes est retiré.</translation>
    </message>
    <message>
        <source>Folder of scenes</source>
        <translation>Dossier des scènes</translation>
    </message>
    <message>
        <source>Level-2A products, GeoTIFFs, or Earth Engine exports. A file NAME_SCL.tif or NAME_cloud.tif beside NAME.tif is its mask.</source>
        <translation>Produits de niveau 2A, GeoTIFF ou exports Earth Engine. Un fichier NOM_SCL.tif ou NOM_cloud.tif à côté de NOM.tif est son masque.</translation>
    </message>
    <message>
        <source>Sentinel-2 scenes</source>
        <translation>Scènes Sentinel-2</translation>
    </message>
    <message>
        <source>Rasters of single days with B02, B03, B04 and B08; further to those of the folder.</source>
        <translation>Rasters d'un seul jour avec B02, B03, B04 et B08 ; en plus de ceux du dossier.</translation>
    </message>
    <message>
        <source>Sentinel-1 scenes</source>
        <translation>Scènes Sentinel-1</translation>
    </message>
    <message>
        <source>Terrain-corrected rasters of single days with VV and VH, in dB or linear power.</source>
        <translation>Rasters d'un seul jour corrigés du relief, avec VV et VH, en dB ou en puissance linéaire.</translation>
    </message>
    <message>
        <source>Masks</source>
        <translation>Masques</translation>
    </message>
    <message>
        <source>One for each of the Sentinel-2 scenes given above, in their order.</source>
        <translation>Un pour chacune des scènes Sentinel-2 données ci-dessus, dans leur ordre.</translation>
    </message>
    <message>
        <source>Masks are</source>
        <translation>Les masques sont</translation>
    </message>
    <message>
        <source>scene classifications (SCL)</source>
        <translation>des classifications de scène (SCL)</translation>
    </message>
    <message>
        <source>clouds: anything but 0</source>
        <translation>des nuages : tout sauf 0</translation>
    </message>
    <message>
        <source>What the values of the masks given above mean.</source>
        <translation>Ce que signifient les valeurs des masques donnés ci-dessus.</translation>
    </message>
    <message>
        <source>Grow clouds by (pixels)</source>
        <translation>Élargir les nuages de (pixels)</translation>
    </message>
    <message>
        <source>Cloud and shadow reach further than their mask; they are grown by so many pixels.</source>
        <translation>Nuages et ombres vont plus loin que leur masque ; ils sont élargis d'autant de pixels.</translation>
    </message>
    <message>
        <source>An upper bound; 0 takes the default.</source>
        <translation>Une limite supérieure ; 0 prend la valeur par défaut.</translation>
    </message>
    <message>
        <source>There are no scenes. Choose a folder, or Sentinel-2 or Sentinel-1 rasters.</source>
        <translation>Il n'y a pas de scènes. Choisissez un dossier, ou des rasters Sentinel-2 ou Sentinel-1.</translation>
    </message>
    <message>
        <source>Memory for the engine (MB, 0: automatic)</source>
        <translation>Mémoire pour le moteur (Mo, 0 : automatique)</translation>
    </message>
</context>
<context>
    <name>CopyChainsAlgorithm</name>
    <message>
        <source>Copy ready-made chains to my models</source>
        <translation>Copier les chaînes prêtes à l'emploi dans mes modèles</translation>
    </message>
    <message>
        <source>chain,model,copy,edit,designer,workflow</source>
        <translation>chaîne,modèle,copier,modifier,concepteur,flux de travail</translation>
    </message>
    <message>
        <source>Puts a copy of every ready-made chain into your models folder, in your language. The copies appear under Models in the toolbox, where a right click opens them in the model designer.

A model of yours that has the same file name stays as it is.</source>
        <translation>Met une copie de chaque chaîne prête à l'emploi dans votre dossier de modèles, dans votre langue. Les copies apparaissent sous Modèles dans la boîte à outils, où un clic droit les ouvre dans le concepteur de modèles.

Un de vos modèles qui porte le même nom de fichier reste tel quel.</translation>
    </message>
    <message>
        <source>The folder of your models</source>
        <translation>Le dossier de vos modèles</translation>
    </message>
    <message>
        <source>Chains copied</source>
        <translation>Chaînes copiées</translation>
    </message>
    <message>
        <source>{chain}: {file} is there already and stays as it is.</source>
        <translation>{chain} : {file} existe déjà et reste tel quel.</translation>
    </message>
    <message>
        <source>{file} cannot be written. Check the folder of your models in the options.</source>
        <translation>{file} ne peut pas être écrit. Vérifiez le dossier de vos modèles dans les options.</translation>
    </message>
    <message>
        <source>{chain}: copied to {file}.</source>
        <translation>{chain} : copiée dans {file}.</translation>
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
        <translation>covariables,prédicteurs,auxiliaire,distance,densité,pente,ndvi,occupation du sol,lumières nocturnes,pile,bandes,worldpop,forêt aléatoire</translation>
    </message>
    <message>
        <source>Brings what may tell where people live to one grid, as bands with names: rasters by treatment (mean, sum, share of each class, indices of Sentinel-2, slope) and layers (distance, length, number, area).

Distances, lengths and areas are those on the ground, in any coordinate system. Features beyond the grid count for distances too. Gaps stay gaps. The page shows each band with its range and gaps. The result is what “Random forest weights” takes.</source>
        <translation>Amène sur une seule grille ce qui peut dire où vivent les gens, en bandes nommées : des rasters selon leur traitement (moyenne, somme, part de chaque classe, indices de Sentinel-2, pente) et des couches (distance, longueur, nombre, surface).

Distances, longueurs et surfaces sont celles du terrain, dans tout système de coordonnées. Pour les distances, les entités hors de la grille comptent aussi. Les lacunes restent des lacunes. La page montre chaque bande avec son étendue et ses lacunes. Le résultat est ce que prend « Poids d’une forêt aléatoire ».</translation>
    </message>
    <message>
        <source>Raster whose grid to take</source>
        <translation>Raster dont prendre la grille</translation>
    </message>
    <message>
        <source>Such as the built-up map, or a raster of zones.</source>
        <translation>Comme la carte du bâti, ou un raster de zones.</translation>
    </message>
    <message>
        <source>Cell size (metres; 0: the raster's pixels)</source>
        <translation>Taille de cellule (mètres ; 0 : les pixels du raster)</translation>
    </message>
    <message>
        <source>Pixels of the grid are joined to cells of about this size.</source>
        <translation>Les pixels de la grille sont réunis en cellules d’environ cette taille.</translation>
    </message>
    <message>
        <source>Mean of rasters</source>
        <translation>Moyenne de rasters</translation>
    </message>
    <message>
        <source>Imagery, night lights, our maps: every band by its mean in the cell.</source>
        <translation>Images, lumières nocturnes, nos cartes : chaque bande par sa moyenne dans la cellule.</translation>
    </message>
    <message>
        <source>Sum of rasters</source>
        <translation>Somme de rasters</translation>
    </message>
    <message>
        <source>Counts, such as buildings or people of another map: their sum is kept.</source>
        <translation>Des effectifs, comme des bâtiments ou les habitants d’une autre carte : leur somme est gardée.</translation>
    </message>
    <message>
        <source>Share of each class of rasters</source>
        <translation>Part de chaque classe de rasters</translation>
    </message>
    <message>
        <source>Land cover: a band for each class, with its share of the cell.</source>
        <translation>Occupation du sol : une bande par classe, avec sa part de la cellule.</translation>
    </message>
    <message>
        <source>Indices of Sentinel-2 rasters</source>
        <translation>Indices de rasters Sentinel-2</translation>
    </message>
    <message>
        <source>NDVI (green plants) and NDWI (water).</source>
        <translation>NDVI (plantes vertes) et NDWI (eau).</translation>
    </message>
    <message>
        <source>Slope of elevations</source>
        <translation>Pente des altitudes</translation>
    </message>
    <message>
        <source>In degrees, as “Terrain” reckons it.</source>
        <translation>En degrés, comme « Relief » la calcule.</translation>
    </message>
    <message>
        <source>Length of lines in the cell</source>
        <translation>Longueur des lignes dans la cellule</translation>
    </message>
    <message>
        <source>Metres of roads or rivers.</source>
        <translation>Mètres de routes ou de rivières.</translation>
    </message>
    <message>
        <source>Number of features in the cell</source>
        <translation>Nombre d’entités dans la cellule</translation>
    </message>
    <message>
        <source>By their middle: shops, buildings.</source>
        <translation>Par leur milieu : commerces, bâtiments.</translation>
    </message>
    <message>
        <source>Area of polygons in the cell</source>
        <translation>Surface des polygones dans la cellule</translation>
    </message>
    <message>
        <source>m² of buildings or parks; what two polygons share counts twice.</source>
        <translation>m² de bâtiments ou de parcs ; ce que deux polygones partagent compte deux fois.</translation>
    </message>
    <message>
        <source>One raster; each band is named after its source and treatment.</source>
        <translation>Un raster ; chaque bande porte le nom de sa source et de son traitement.</translation>
    </message>
    <message>
        <source>Page of covariates</source>
        <translation>Page des covariables (en anglais)</translation>
    </message>
    <message>
        <source>A picture, the range and the gaps of each band.</source>
        <translation>Une image, l’étendue et les lacunes de chaque bande.</translation>
    </message>
    <message>
        <source>Number of bands</source>
        <translation>Nombre de bandes</translation>
    </message>
    <message>
        <source>Gaps (%)</source>
        <translation>Lacunes (%)</translation>
    </message>
    <message>
        <source>There is nothing to make covariates of. Give at least one raster or layer.</source>
        <translation>Il n’y a rien dont faire des covariables. Donnez au moins un raster ou une couche.</translation>
    </message>
    <message>
        <source>Distance to features or classes</source>
        <translation>Distance aux entités ou classes</translation>
    </message>
    <message>
        <source>Metres to the nearest, 0 inside a polygon; of a raster, to each of its classes.</source>
        <translation>Mètres jusqu'à la plus proche, 0 dans un polygone ; pour un raster, jusqu'à chacune de ses classes.</translation>
    </message>
</context>
<context>
    <name>CrosscheckAlgorithm</name>
    <message>
        <source>Cross-check methods</source>
        <translation>Valider les méthodes par croisement</translation>
    </message>
    <message>
        <source>crosscheck,cross-validation,k-fold,census,accuracy,method,compare</source>
        <translation>validation croisée,k-fold,recensement,exactitude,méthode,comparer</translation>
    </message>
    <message>
        <source>Census zones</source>
        <translation>Zones de recensement</translation>
    </message>
    <message>
        <source>Polygons that lie whole on the imagery, with their number of people; at least four.</source>
        <translation>Polygones entièrement sur l'imagerie, avec leur nombre d'habitants ; au moins quatre.</translation>
    </message>
    <message>
        <source>Zones of one unit are left out together, and the unit's total counts as known in the second test. Empty: about four neighbouring zones make a unit.</source>
        <translation>Les zones d'une unité sont écartées ensemble, et le total de l'unité compte comme connu dans le second test. Vide : environ quatre zones voisines font une unité.</translation>
    </message>
    <message>
        <source>Finer zones with counts</source>
        <translation>Zones plus fines avec leurs nombres</translation>
    </message>
    <message>
        <source>The truth inside the zones, where there is one: the second test is made on it.</source>
        <translation>La vérité à l'intérieur des zones, s'il y en a une : le second test se fait sur elle.</translation>
    </message>
    <message>
        <source>Field with their count of people</source>
        <translation>Champ de leur nombre d'habitants</translation>
    </message>
    <message>
        <source>The number of people of each finer zone.</source>
        <translation>Le nombre d'habitants de chaque zone plus fine.</translation>
    </message>
    <message>
        <source>Train occupancy in each fold</source>
        <translation>Entraîner l'occupation à chaque pli</translation>
    </message>
    <message>
        <source>Trains one model for each fold, which takes most of the time. Needs the packages for training; without them the others are tested.</source>
        <translation>Entraîne un modèle par pli, ce qui prend le plus de temps. Demande les paquets d'entraînement ; sans eux, les autres méthodes sont testées.</translation>
    </message>
    <message>
        <source>The same seed repeats the folds, the training and the intervals.</source>
        <translation>La même graine répète les plis, l'entraînement et les intervalles.</translation>
    </message>
    <message>
        <source>Methods in numbers</source>
        <translation>Les méthodes en chiffres</translation>
    </message>
    <message>
        <source>A row for each test and method, with 95 % intervals.</source>
        <translation>Une ligne par test et méthode, avec des intervalles à 95 %.</translation>
    </message>
    <message>
        <source>A page to read or print that says what to expect.</source>
        <translation>Une page à lire ou à imprimer qui dit à quoi s'attendre.</translation>
    </message>
    <message>
        <source>What to expect, in words</source>
        <translation>À quoi s'attendre, en mots</translation>
    </message>
    <message>
        <source>The finer zones have no count. Choose the field with the count of people.</source>
        <translation>Les zones plus fines n'ont pas de nombre. Choisissez le champ du nombre d'habitants.</translation>
    </message>
    <message>
        <source>Parts to leave out in turn (folds)</source>
        <translation>Parties à écarter tour à tour (plis)</translation>
    </message>
    <message>
        <source>The zones are split into so many parts; each is left out once.</source>
        <translation>Les zones sont réparties en autant de parties ; chacune est écartée une fois.</translation>
    </message>
    <message>
        <source>Train at most (minutes for each fold, 0: no limit)</source>
        <translation>Entraîner au plus (minutes par pli, 0 : sans limite)</translation>
    </message>
    <message>
        <source>The training then stops and the best so far is tested.</source>
        <translation>L'entraînement s'arrête alors et le meilleur jusque-là est testé.</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>Graine aléatoire</translation>
    </message>
    <message>
        <source>Report of the cross-check</source>
        <translation>Rapport de la validation croisée (en anglais)</translation>
    </message>
    <message>
        <source>Tells which method to use in your area, and how sure that is: one zone after the other is left out, and people spread evenly, constant and recalibrated rates on built-up, clusters, maps of others and trained occupancy are fitted to the rest and predict it. On request the best one maps the place.

The table holds two tests: zones whose count is not known at all, and the inside of totals that are known (the map is rescaled to them, as you would do). For the second, finer zones with counts are the best truth; without them, neighbouring zones are taken together and their joint total counts as known.</source>
        <translation>Dit quelle méthode utiliser dans votre région, et avec quelle certitude : une zone après l'autre est écartée, et la répartition uniforme, les taux constant et recalibré sur le bâti, les classes d'aspect, les cartes d'autrui et l'occupation apprise sont ajustés au reste et la prédisent. Sur demande, la meilleure cartographie le lieu.

La table contient deux tests : des zones dont l'effectif n'est pas connu du tout, et l'intérieur de totaux connus (la carte y est recalée, comme vous le feriez). Pour le second, des zones plus fines avec effectifs sont la meilleure vérité ; sans elles, des zones voisines sont réunies et leur total commun compte comme connu.</translation>
    </message>
    <message>
        <source>Maps of others to test too</source>
        <translation>Cartes d'autrui à tester aussi</translation>
    </message>
    <message>
        <source>Such as WorldPop's or your own, made without these counts: a map that saw them wins.</source>
        <translation>Comme celle de WorldPop ou la vôtre, faites sans ces effectifs : une carte qui les a vus gagne.</translation>
    </message>
    <message>
        <source>Population by the method that is best here</source>
        <translation>Population par la meilleure méthode ici</translation>
    </message>
    <message>
        <source>Mapped by the method that misses zones left out least, with every zone at its count.</source>
        <translation>Cartographiée par la méthode qui manque le moins les zones écartées, chaque zone à son effectif.</translation>
    </message>
    <message>
        <source>Which method to use here</source>
        <translation>Quelle méthode utiliser ici</translation>
    </message>
    <message>
        <source>A row for each method, the best first: by which factor it misses zones left out.</source>
        <translation>Une ligne par méthode, la meilleure d'abord : de quel facteur elle manque les zones écartées.</translation>
    </message>
    <message>
        <source>The method to use here</source>
        <translation>La méthode à utiliser ici</translation>
    </message>
    <message>
        <source>Factor by which it misses zones left out</source>
        <translation>Facteur dont elle manque les zones écartées</translation>
    </message>
</context>
<context>
    <name>Declaring</name>
    <message>
        <source>In scripts: {words}.</source>
        <translation>Dans les scripts : {words}.</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>Fichiers HTML (*.html)</translation>
    </message>
</context>
<context>
    <name>DefaultsGroup</name>
    <message>
        <source>Defaults of the algorithms</source>
        <translation>Valeurs par défaut des algorithmes</translation>
    </message>
    <message>
        <source>GPU if it passes the check, else CPU</source>
        <translation>GPU s'il passe le contrôle, sinon CPU</translation>
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
        <translation>Mo</translation>
    </message>
    <message>
        <source>default</source>
        <translation>par défaut</translation>
    </message>
    <message>
        <source>Show the map while it grows, in dialogs of the toolbox</source>
        <translation>Montrer la carte pendant qu'elle se fait, dans les fenêtres de la boîte à outils</translation>
    </message>
    <message>
        <source>Compute on</source>
        <translation>Calculer sur</translation>
    </message>
    <message>
        <source>Memory for the engine</source>
        <translation>Mémoire pour le moteur</translation>
    </message>
</context>
<context>
    <name>DownloadImageryAlgorithm</name>
    <message>
        <source>Download imagery</source>
        <translation>Télécharger l'imagerie</translation>
    </message>
    <message>
        <source>download,sentinel,stac,composite,planetary computer,earth search,cloud</source>
        <translation>télécharger,sentinel,stac,composite,planetary computer,earth search,nuage</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Planetary Computer: both (radar as gamma0)</source>
        <translation>Planetary Computer : les deux (radar en gamma0)</translation>
    </message>
    <message>
        <source>Earth Search: Sentinel-2 only</source>
        <translation>Earth Search : Sentinel-2 seulement</translation>
    </message>
    <message>
        <source>another STAC catalogue</source>
        <translation>un autre catalogue STAC</translation>
    </message>
    <message>
        <source>Sentinel-1 too</source>
        <translation>Sentinel-1 aussi</translation>
    </message>
    <message>
        <source>Radar makes the maps better; without it the download is about half as large.</source>
        <translation>Le radar améliore les cartes ; sans lui, le téléchargement est environ moitié moindre.</translation>
    </message>
    <message>
        <source>Leave out scenes with more cloud than (%)</source>
        <translation>Écarter les scènes plus nuageuses que (%)</translation>
    </message>
    <message>
        <source>What the catalogue says about a whole scene. Less is faster, more leaves fewer gaps.</source>
        <translation>Ce que le catalogue dit d'une scène entière. Moins va plus vite, plus laisse moins de lacunes.</translation>
    </message>
    <message>
        <source>Grow clouds by (pixels)</source>
        <translation>Élargir les nuages de (pixels)</translation>
    </message>
    <message>
        <source>Fetch again what is there</source>
        <translation>Télécharger à nouveau ce qui est là</translation>
    </message>
    <message>
        <source>For a season that was not over, or a catalogue that has changed.</source>
        <translation>Pour une saison qui n'était pas finie, ou un catalogue qui a changé.</translation>
    </message>
    <message>
        <source>Address of the catalogue</source>
        <translation>Adresse du catalogue</translation>
    </message>
    <message>
        <source>Collection of Sentinel-2</source>
        <translation>Collection de Sentinel-2</translation>
    </message>
    <message>
        <source>What the catalogue calls Level-2A. Empty: sentinel-2-l2a.</source>
        <translation>Ce que le catalogue appelle niveau 2A. Vide : sentinel-2-l2a.</translation>
    </message>
    <message>
        <source>Collection of Sentinel-1</source>
        <translation>Collection de Sentinel-1</translation>
    </message>
    <message>
        <source>Terrain-corrected radar, such as sentinel-1-rtc; plain GRD is refused.</source>
        <translation>Radar corrigé du relief, comme sentinel-1-rtc ; le GRD brut est refusé.</translation>
    </message>
    <message>
        <source>Names of the bands there</source>
        <translation>Noms des bandes là-bas</translation>
    </message>
    <message>
        <source>Only where they differ, such as B02=blue, B03=green, B04=red, B08=nir, SCL=scl.</source>
        <translation>Seulement là où ils diffèrent, comme B02=blue, B03=green, B04=red, B08=nir, SCL=scl.</translation>
    </message>
    <message>
        <source>Draw an extent or choose a layer of polygons, choose a year: the result is one cloud-free composite of Sentinel-2 for each season, and the matching Sentinel-1, on one 10 m grid, ready for the mapping algorithms.

The first source needs no account; Copernicus Data Space, with a free account, fetches less and delivers radar as the models know it (sigma0). For every pixel the median of the clear observations is taken; cloud, shadow and snow are left out, and the offset of newer scenes is removed. A download that was interrupted goes on where it stopped; one that is finished is not fetched again unless you ask for it.</source>
        <translation>Dessinez une emprise ou choisissez une couche de polygones, choisissez une année : le résultat est un composite Sentinel-2 sans nuages par saison, et le Sentinel-1 correspondant, sur une seule grille de 10 m, prêts pour les algorithmes de cartographie.

La première source ne demande pas de compte ; Copernicus Data Space, avec un compte gratuit, télécharge moins et livre le radar tel que les modèles le connaissent (sigma0). Pour chaque pixel, la médiane des observations claires est prise ; nuages, ombres et neige sont écartés, et le décalage des scènes récentes est retiré. Un téléchargement interrompu reprend où il s'était arrêté ; un téléchargement fini n'est pas refait, sauf si vous le demandez.</translation>
    </message>
    <message>
        <source>Where the imagery comes from. The first one needs no account. With an account the median is computed by the service, so that much less has to be fetched. Another catalogue needs its address below.</source>
        <translation>D'où vient l'imagerie. La première source ne demande pas de compte. Avec un compte, la médiane est calculée par le service, et il y a bien moins à télécharger. Un autre catalogue a besoin de son adresse ci-dessous.</translation>
    </message>
    <message>
        <source>Cloud and shadow reach further than their mask; they are grown by so many pixels. Sources with an account leave them as they are.</source>
        <translation>Nuages et ombres vont plus loin que leur masque ; ils sont élargis d'autant de pixels. Les sources avec compte les laissent tels quels.</translation>
    </message>
    <message>
        <source>Of a STAC API, such as https://example.org/stac/v1, or of a Sentinel Hub service. Empty: that of the source.</source>
        <translation>D'une API STAC, comme https://example.org/stac/v1, ou d'un service Sentinel Hub. Vide : celle de la source.</translation>
    </message>
</context>
<context>
    <name>EngineGroup</name>
    <message>
        <source>Engine</source>
        <translation>Moteur</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Réparer</translation>
    </message>
    <message>
        <source>Builds it anew; the one that is there stays until it succeeds.</source>
        <translation>Le reconstruit ; celui qui est là reste jusqu'à ce que ce soit réussi.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>as they are now</source>
        <translation>comme à présent</translation>
    </message>
    <message>
        <source>yes, about 1.5 GB to download</source>
        <translation>oui, environ 1,5 Go à télécharger</translation>
    </message>
    <message>
        <source>no, compute on the CPU</source>
        <translation>non, calculer sur le CPU</translation>
    </message>
    <message>
        <source>Packages for training models of your own</source>
        <translation>Paquets pour entraîner vos propres modèles</translation>
    </message>
    <message>
        <source>none: packages are downloaded</source>
        <translation>aucun : les paquets sont téléchargés</translation>
    </message>
    <message>
        <source>none: the plugin's own</source>
        <translation>aucun : celui de l'extension</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Mettre à jour</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Installer</translation>
    </message>
    <message>
        <source>Ready: {python}</source>
        <translation>Prêt : {python}</translation>
    </message>
    <message>
        <source>Named by the environment variable POPCORN_ENGINE.</source>
        <translation>Nommé par la variable d'environnement POPCORN_ENGINE.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Packages for NVIDIA GPUs</source>
        <translation>Paquets pour GPU NVIDIA</translation>
    </message>
    <message>
        <source>Environment of my own</source>
        <translation>Mon propre environnement</translation>
    </message>
    <message>
        <source>Install from a folder of packages</source>
        <translation>Installer depuis un dossier de paquets</translation>
    </message>
    <message>
        <source>Proxy in use</source>
        <translation>Proxy utilisé</translation>
    </message>
    <message>
        <source>from QGIS's network settings</source>
        <translation>des réglages réseau de QGIS</translation>
    </message>
    <message>
        <source>from the system</source>
        <translation>du système</translation>
    </message>
    <message>
        <source>as the system says</source>
        <translation>selon le système</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Set up the engine of POPCORN</source>
        <translation>Installer le moteur de POPCORN</translation>
    </message>
    <message>
        <source>The engine is ready.</source>
        <translation>Le moteur est prêt.</translation>
    </message>
    <message>
        <source>Remove the engine from this computer? Your models stay.</source>
        <translation>Supprimer le moteur de cet ordinateur ? Vos modèles restent.</translation>
    </message>
    <message>
        <source>Remove the engine of POPCORN</source>
        <translation>Supprimer le moteur de POPCORN</translation>
    </message>
    <message>
        <source>Removed; {size} MB are free again.</source>
        <translation>Supprimé ; {size} Mo sont de nouveau libres.</translation>
    </message>
</context>
<context>
    <name>EngineInfoAlgorithm</name>
    <message>
        <source>Check the engine</source>
        <translation>Vérifier le moteur</translation>
    </message>
    <message>
        <source>engine,GPU,CUDA,version,report,support,diagnose,models</source>
        <translation>moteur,GPU,CUDA,version,rapport,assistance,diagnostic,modèles</translation>
    </message>
    <message>
        <source>Reports which engine is in use, its versions, the device it chooses and why, how fast a tiny run is, and the models that are installed.

The text is made to be pasted into a bug report: personal folders are left out.</source>
        <translation>Dit quel moteur est utilisé, ses versions, le processeur qu'il choisit et pourquoi, la vitesse d'un petit calcul, et les modèles installés.

Le texte est fait pour être collé dans un rapport de bogue : les dossiers personnels en sont retirés.</translation>
    </message>
    <message>
        <source>Device to check</source>
        <translation>Processeur à vérifier</translation>
    </message>
    <message>
        <source>GPU if it passes the check, else CPU</source>
        <translation>GPU s'il passe le contrôle, sinon CPU</translation>
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
        <translation>Le rapport dit ce qui a été trouvé et pourquoi c'est utilisé ou non.</translation>
    </message>
    <message>
        <source>Measure a tiny run</source>
        <translation>Mesurer un petit calcul</translation>
    </message>
    <message>
        <source>Computes one tile and reports how long it took.</source>
        <translation>Calcule une tuile et dit combien de temps cela a pris.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport (en anglais)</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Fichiers texte (*.txt)</translation>
    </message>
    <message>
        <source>A text file with the report; it is in the log in any case.</source>
        <translation>Un fichier texte avec le rapport ; il est dans le journal de toute façon.</translation>
    </message>
</context>
<context>
    <name>EvaluateAlgorithm</name>
    <message>
        <source>Compare with a census</source>
        <translation>Comparer à un recensement</translation>
    </message>
    <message>
        <source>evaluate,validation,census,accuracy,error,R2,MAE,RMSE,metrics</source>
        <translation>évaluer,validation,recensement,exactitude,erreur,R2,MAE,RMSE,indicateurs</translation>
    </message>
    <message>
        <source>Population maps</source>
        <translation>Cartes de population</translation>
    </message>
    <message>
        <source>One or more rasters of people per pixel; they are compared side by side.</source>
        <translation>Un ou plusieurs rasters d'habitants par pixel ; ils sont comparés côte à côte.</translation>
    </message>
    <message>
        <source>Census zones</source>
        <translation>Zones de recensement</translation>
    </message>
    <message>
        <source>Polygons with the number of people.</source>
        <translation>Polygones avec le nombre d'habitants.</translation>
    </message>
    <message>
        <source>Choose what the map was rescaled with: then it agrees with its own zones. By centre, zones may not overlap, and zones too small to hold a pixel's centre are named and not compared.</source>
        <translation>Choisissez ce avec quoi la carte a été ajustée : alors elle concorde avec ses propres zones. Par centre, les zones ne peuvent pas se chevaucher, et les zones trop petites pour contenir un centre de pixel sont nommées et non comparées.</translation>
    </message>
    <message>
        <source>Metrics of each map</source>
        <translation>Indicateurs de chaque carte</translation>
    </message>
    <message>
        <source>A table with one row for each map.</source>
        <translation>Une table avec une ligne par carte.</translation>
    </message>
    <message>
        <source>Zones with census and maps</source>
        <translation>Zones avec recensement et cartes</translation>
    </message>
    <message>
        <source>The zones with the census count, the people of each map, and the difference.</source>
        <translation>Les zones avec le nombre recensé, les habitants de chaque carte, et la différence.</translation>
    </message>
    <message>
        <source>R² of the first map</source>
        <translation>R² de la première carte</translation>
    </message>
    <message>
        <source>Mean absolute error of the first map (people)</source>
        <translation>Erreur absolue moyenne de la première carte (habitants)</translation>
    </message>
    <message>
        <source>Root mean square error of the first map (people)</source>
        <translation>Erreur quadratique moyenne de la première carte (habitants)</translation>
    </message>
    <message>
        <source>Mean relative error of the first map (%)</source>
        <translation>Erreur relative moyenne de la première carte (%)</translation>
    </message>
    <message>
        <source>Correlation of the first map</source>
        <translation>Corrélation de la première carte</translation>
    </message>
    <message>
        <source>People in the census</source>
        <translation>Habitants du recensement</translation>
    </message>
    <message>
        <source>People on the first map</source>
        <translation>Habitants de la première carte</translation>
    </message>
    <message>
        <source>Sums one or more population maps to census zones and compares the sums with the counts: R², mean absolute error, root mean square error, relative error and correlation for each map with 95 % intervals, a table of all zones, and a report to read and print.

For an honest answer use finer zones than those that the map was rescaled to: rescale on municipalities, compare on districts. A map that has seen the very counts is named in the log and in the report.</source>
        <translation>Somme une ou plusieurs cartes de population sur des zones de recensement et compare les sommes aux nombres : R², erreur absolue moyenne, erreur quadratique moyenne, erreur relative et corrélation de chaque carte avec des intervalles à 95 %, une table de toutes les zones, et un rapport à lire et à imprimer.

Pour une réponse honnête, prenez des zones plus fines que celles auxquelles la carte a été ajustée : ajustez sur les communes, comparez sur les quartiers. Une carte qui a vu ces mêmes nombres est nommée dans le journal et dans le rapport.</translation>
    </message>
    <message>
        <source>For a second level, such as the municipality of each district: the maps are also compared summed by this field.</source>
        <translation>Pour un second niveau, comme la commune de chaque quartier : les cartes sont aussi comparées sommées selon ce champ.</translation>
    </message>
    <message>
        <source>One raster for each map that has one, from “Map population” or “Rescale to a census”, with one band for each member and season. The zone table gets the standard deviation of each zone's total, and the report tells whether it holds.</source>
        <translation>Un raster pour chaque carte qui en a un, de « Cartographier la population » ou « Ajuster à un recensement », avec une bande par membre et saison. La table des zones reçoit l'écart-type du total de chaque zone, et le rapport dit s'il tient.</translation>
    </message>
    <message>
        <source>A page to read or print: charts, a map of the differences, the worst zones, in words.</source>
        <translation>Une page à lire ou à imprimer : graphiques, carte des différences, les pires zones, en mots.</translation>
    </message>
    <message>
        <source>{map}: people on the map</source>
        <translation>{map} : habitants sur la carte</translation>
    </message>
    <message>
        <source>{map}: map minus census</source>
        <translation>{map} : carte moins recensement</translation>
    </message>
    <message>
        <source>{map}: difference in %</source>
        <translation>{map} : différence en %</translation>
    </message>
    <message>
        <source>{map}: standard deviation</source>
        <translation>{map} : écart type</translation>
    </message>
    <message>
        <source>{map} ÷ census</source>
        <translation>{map} ÷ recensement</translation>
    </message>
    <message>
        <source>{map}: map ÷ census</source>
        <translation>{map} : carte ÷ recensement</translation>
    </message>
    <message>
        <source>Report of the comparison</source>
        <translation>Rapport de la comparaison (en anglais)</translation>
    </message>
    <message>
        <source>Built-up map of the same place</source>
        <translation>Carte de bâti du même lieu</translation>
    </message>
    <message>
        <source>From “Map built-up areas”, or the built-up output of “Map population”. The report then also tells how far off the same people would be, spread over the built-up pixels (0.5 and more) and nothing else: what a map must be nearer than.</source>
        <translation>De « Cartographier le bâti », ou la sortie du bâti de « Cartographier la population ». Le rapport dit alors aussi de combien s'écarteraient les mêmes habitants, répartis sur les seuls pixels bâtis (0,5 et plus) : une carte doit en être plus proche.</translation>
    </message>
</context>
<context>
    <name>ExposureAlgorithm</name>
    <message>
        <source>People affected</source>
        <translation>Habitants touchés</translation>
    </message>
    <message>
        <source>exposure,affected,flood,hazard,risk,within,distance,buffer,near,river,road,how many,people,count</source>
        <translation>exposition,touchés,inondation,aléa,risque,à moins de,distance,tampon,près,rivière,route,combien,habitants,compter</translation>
    </message>
    <message>
        <source>Counts the people of a map in each class of a hazard, in all and for each zone: who lives in a flood zone, or within 500 m of a river.

Areas are cut by class first: everybody counts once, in the worst class. Pixels that a border cuts count by their part inside. The classes, those outside and those where the hazard is unknown add up to the people of the map. Members of a map give 95 % intervals: they tell how far the members disagree, and hold no error of the hazard.</source>
        <translation>Compte les habitants d'une carte dans chaque classe d'un aléa, en tout et par zone : qui habite dans une zone inondable, ou à moins de 500 m d'une rivière.

Les surfaces sont d'abord découpées par classe : chacun compte une fois, dans la pire classe. Les pixels coupés par une limite comptent pour leur part à l'intérieur. Les classes, ceux qui sont en dehors et ceux dont l'aléa est inconnu donnent en somme les habitants de la carte. Les membres d'une carte donnent des intervalles à 95 % : ils disent à quel point les membres divergent, et ne contiennent pas l'erreur de l'aléa.</translation>
    </message>
    <message>
        <source>Population maps</source>
        <translation>Cartes de population</translation>
    </message>
    <message>
        <source>A map of people, of this plugin or another (WorldPop, GHS-POP). Or several: members of one estimate, or groups of people such as ages; see Advanced.</source>
        <translation>Une carte d'habitants, de cette extension ou d'ailleurs (WorldPop, GHS-POP). Ou plusieurs : membres d'une même estimation, ou groupes d'habitants comme des âges ; voir Avancé.</translation>
    </message>
    <message>
        <source>Zones to count by</source>
        <translation>Zones où compter</translation>
    </message>
    <message>
        <source>Polygons; each gets the people inside it, by class. Empty: only all together.</source>
        <translation>Des polygones ; chacun reçoit ses habitants par classe. Vide : seulement le tout.</translation>
    </message>
    <message>
        <source>Several maps are</source>
        <translation>Plusieurs cartes sont</translation>
    </message>
    <message>
        <source>(choose where there are several)</source>
        <translation>(à choisir s'il y en a plusieurs)</translation>
    </message>
    <message>
        <source>members of one estimate</source>
        <translation>membres d'une même estimation</translation>
    </message>
    <message>
        <source>groups of people that add up</source>
        <translation>groupes d'habitants qui s'ajoutent</translation>
    </message>
    <message>
        <source>Several maps or bands. The output of each member and season is known for what it is.</source>
        <translation>Plusieurs cartes ou bandes. La sortie de chaque membre et saison est reconnue pour ce qu'elle est.</translation>
    </message>
    <message>
        <source>Areas as they were counted</source>
        <translation>Surfaces telles que comptées</translation>
    </message>
    <message>
        <source>One area for each class, cut so that none overlap, with its people.</source>
        <translation>Une surface par classe, découpées sans recouvrement, avec ses habitants.</translation>
    </message>
    <message>
        <source>Zones with people affected</source>
        <translation>Zones avec les habitants touchés</translation>
    </message>
    <message>
        <source>The zones with their people, those inside, and those of each class, where zones are given.</source>
        <translation>Les zones avec leurs habitants, ceux qui sont dedans et ceux de chaque classe, si des zones sont données.</translation>
    </message>
    <message>
        <source>People in each class</source>
        <translation>Habitants de chaque classe</translation>
    </message>
    <message>
        <source>A table with one row for each class, and one for those outside.</source>
        <translation>Une table avec une ligne par classe, et une pour ceux qui sont en dehors.</translation>
    </message>
    <message>
        <source>A page to read or print: the answer in words, bars, a map and tables.</source>
        <translation>Une page à lire ou à imprimer : la réponse en mots, des barres, une carte et des tables.</translation>
    </message>
    <message>
        <source>People inside the hazard</source>
        <translation>Habitants dans l'aléa</translation>
    </message>
    <message>
        <source>Lower end of their 95 % interval, with members</source>
        <translation>Borne inférieure de leur intervalle à 95 %, avec des membres</translation>
    </message>
    <message>
        <source>Upper end of their 95 % interval, with members</source>
        <translation>Borne supérieure de leur intervalle à 95 %, avec des membres</translation>
    </message>
    <message>
        <source>People outside the hazard</source>
        <translation>Habitants en dehors de l'aléa</translation>
    </message>
    <message>
        <source>People where the hazard is unknown</source>
        <translation>Habitants là où l'aléa est inconnu</translation>
    </message>
    <message>
        <source>People on the whole map</source>
        <translation>Habitants de toute la carte</translation>
    </message>
    <message>
        <source>Part of the hazard's area outside the map (%)</source>
        <translation>Part de la surface de l'aléa hors de la carte (%)</translation>
    </message>
    <message>
        <source>People affected: {hazard}</source>
        <translation>Habitants touchés : {hazard}</translation>
    </message>
    <message>
        <source>People affected in each zone (%)</source>
        <translation>Habitants touchés dans chaque zone (%)</translation>
    </message>
    <message>
        <source>Report on people affected</source>
        <translation>Rapport sur les habitants touchés (en anglais)</translation>
    </message>
</context>
<context>
    <name>ForestWeightsAlgorithm</name>
    <message>
        <source>Random forest weights</source>
        <translation>Poids d’une forêt aléatoire</translation>
    </message>
    <message>
        <source>random forest,worldpop,dasymetric,weights,covariates,machine learning,population,census,disaggregation</source>
        <translation>forêt aléatoire,worldpop,dasymétrique,poids,covariables,apprentissage automatique,population,recensement,désagrégation</translation>
    </message>
    <message>
        <source>Learns from zones with counts how many people live where the covariates look as they do, and shares every zone's people out by that: the method of WorldPop (Stevens et al. 2015).

Every zone keeps its count and nobody is lost: where the constraint leaves no place it is dropped for that zone, where there is no weight people are spread evenly, and both are named. The page shows how good the forest is on zones that it has not seen, which covariates matter, and what lies beyond what the zones taught. A forest can be kept (OUTPUT_MODEL) and used for another place (MODEL). “Cross-check methods” tells whether it is the right method here.</source>
        <translation>Apprend de zones avec effectifs combien de gens vivent là où les covariables sont comme elles sont, et répartit ainsi les habitants de chaque zone : la méthode de WorldPop (Stevens et al. 2015).

Chaque zone garde son effectif et personne n’est perdu : où la contrainte ne laisse aucune place, elle est levée pour cette zone ; où il n’y a aucun poids, les gens sont répartis également ; les deux sont nommés. La page montre la qualité de la forêt sur des zones qu’elle n’a pas vues, quelles covariables comptent, et ce qui dépasse ce que les zones ont appris. Une forêt peut être gardée (OUTPUT_MODEL) et servir ailleurs (MODEL). « Valider les méthodes par croisement » dit si c’est la bonne méthode ici.</translation>
    </message>
    <message>
        <source>Covariates</source>
        <translation>Covariables</translation>
    </message>
    <message>
        <source>Every band of these rasters is one. “Covariates” makes such a raster.</source>
        <translation>Chaque bande de ces rasters en est une. « Covariables » fait un tel raster.</translation>
    </message>
    <message>
        <source>Census zones</source>
        <translation>Zones de recensement</translation>
    </message>
    <message>
        <source>Polygons with the number of people; they must not overlap.</source>
        <translation>Polygones avec le nombre d'habitants ; ils ne doivent pas se chevaucher.</translation>
    </message>
    <message>
        <source>The forest learns</source>
        <translation>La forêt apprend</translation>
    </message>
    <message>
        <source>people per km²</source>
        <translation>habitants par km²</translation>
    </message>
    <message>
        <source>people per built-up, then × the built-up map</source>
        <translation>les habitants par bâti, puis × la carte du bâti</translation>
    </message>
    <message>
        <source>The second puts people where buildings are; it needs a built-up map.</source>
        <translation>La seconde met les gens où sont les bâtiments ; il faut une carte du bâti.</translation>
    </message>
    <message>
        <source>Built-up map</source>
        <translation>Carte du bâti</translation>
    </message>
    <message>
        <source>From “Map built-up areas”, or 0 to 1.</source>
        <translation>De « Cartographier le bâti », ou de 0 à 1.</translation>
    </message>
    <message>
        <source>Constraint: 0 where nobody lives</source>
        <translation>Contrainte : 0 où personne ne vit</translation>
    </message>
    <message>
        <source>Any other value, and a gap, lets people live there.</source>
        <translation>Toute autre valeur, et une lacune, y laissent vivre des gens.</translation>
    </message>
    <message>
        <source>Water: 1 where nobody can be</source>
        <translation>Eau : 1 où personne ne peut être</translation>
    </message>
    <message>
        <source>Forest that is grown already</source>
        <translation>Forêt déjà construite</translation>
    </message>
    <message>
        <source>Forests (*.npz)</source>
        <translation>Forêts (*.npz)</translation>
    </message>
    <message>
        <source>From OUTPUT_MODEL. Nothing is learnt then; without zones the map is the forest's own.</source>
        <translation>D’OUTPUT_MODEL. Rien n’est appris alors ; sans zones, la carte est celle de la forêt seule.</translation>
    </message>
    <message>
        <source>Cells to ask the forest for (metres; 0: by the zones)</source>
        <translation>Cellules de la forêt (mètres ; 0 : selon les zones)</translation>
    </message>
    <message>
        <source>100 m, or less where zones are small.</source>
        <translation>100 m, ou moins où les zones sont petites.</translation>
    </message>
    <message>
        <source>Leave out what does not matter</source>
        <translation>Laisser de côté ce qui ne compte pas</translation>
    </message>
    <message>
        <source>By the importance on zones that were left out.</source>
        <translation>D’après l’importance sur des zones laissées de côté.</translation>
    </message>
    <message>
        <source>Trees</source>
        <translation>Arbres</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>The same seed gives the same map.</source>
        <translation>La même graine donne la même carte.</translation>
    </message>
    <message>
        <source>Population, by a forest</source>
        <translation>Population, par une forêt</translation>
    </message>
    <message>
        <source>People per pixel; every zone sums to its count.</source>
        <translation>Habitants par pixel ; chaque zone atteint son nombre.</translation>
    </message>
    <message>
        <source>Weights of the forest</source>
        <translation>Poids de la forêt</translation>
    </message>
    <message>
        <source>People per pixel as the forest reckons, before zones get their counts.</source>
        <translation>Habitants par pixel selon la forêt, avant que les zones n’aient leurs effectifs.</translation>
    </message>
    <message>
        <source>Zones and how people were placed</source>
        <translation>Zones et comment les gens ont été placés</translation>
    </message>
    <message>
        <source>The zones with counts, people on the map, status, and how they were placed.</source>
        <translation>Les zones avec effectifs, habitants sur la carte, état, et comment ils ont été placés.</translation>
    </message>
    <message>
        <source>Covariates and their importance</source>
        <translation>Les covariables et leur importance</translation>
    </message>
    <message>
        <source>A row for each covariate.</source>
        <translation>Une ligne par covariable.</translation>
    </message>
    <message>
        <source>The forest</source>
        <translation>La forêt</translation>
    </message>
    <message>
        <source>A model file of plain arrays, for MODEL.</source>
        <translation>Un fichier de modèle en simples tableaux, pour MODEL.</translation>
    </message>
    <message>
        <source>Folder for WorldPop's file names</source>
        <translation>Dossier aux noms de fichiers de WorldPop</translation>
    </message>
    <message>
        <source>prediction.tif, population_unconstrained.tif and the like, with nodata −99.</source>
        <translation>prediction.tif, population_unconstrained.tif et autres, avec nodata −99.</translation>
    </message>
    <message>
        <source>Page of the forest</source>
        <translation>Page de la forêt (en anglais)</translation>
    </message>
    <message>
        <source>Skill on zones left out, importance, and what lies beyond.</source>
        <translation>Qualité sur les zones laissées de côté, importance, et ce qui dépasse.</translation>
    </message>
    <message>
        <source>People in the census</source>
        <translation>Habitants du recensement</translation>
    </message>
    <message>
        <source>People on the map</source>
        <translation>Habitants sur la carte</translation>
    </message>
    <message>
        <source>People in the census who are not placed</source>
        <translation>Personnes du recensement qui ne sont pas placées</translation>
    </message>
    <message>
        <source>Mean error on zones left out (people)</source>
        <translation>Erreur moyenne sur les zones laissées de côté (habitants)</translation>
    </message>
    <message>
        <source>The same of one density for all</source>
        <translation>La même pour une seule densité pour toutes</translation>
    </message>
    <message>
        <source>R² on zones left out, of the logarithm</source>
        <translation>R² sur les zones laissées de côté, du logarithme</translation>
    </message>
    <message>
        <source>Pixels beyond what the zones taught (%)</source>
        <translation>Pixels au-delà de ce que les zones ont appris (%)</translation>
    </message>
    <message>
        <source>People per built-up need a built-up map. Choose one, or people per km².</source>
        <translation>Les habitants par bâti demandent une carte du bâti. Choisissez-en une, ou les habitants par km².</translation>
    </message>
    <message>
        <source>It is no data on the map.</source>
        <translation>C’est sans donnée sur la carte.</translation>
    </message>
    <message>
        <source>More take longer, and change little.</source>
        <translation>Plus d’arbres prennent plus de temps et changent peu.</translation>
    </message>
    <message>
        <source>Zones of one unit are left out together. Empty: neighbouring zones are.</source>
        <translation>Les zones d'une même unité sont laissées de côté ensemble. Vide : les zones voisines.</translation>
    </message>
</context>
<context>
    <name>GrowthOfPlaceChain</name>
    <message>
        <source>How a place grew</source>
        <translation>Croissance d'un lieu</translation>
    </message>
    <message>
        <source>chain,model,download,growth,series,years,town,population,urbanisation,trend</source>
        <translation>chaîne,modèle,téléchargement,croissance,série,années,ville,population,urbanisation,tendance</translation>
    </message>
    <message>
        <source>Give the zones of a place and months of several years: the imagery is downloaded, the population of every year is mapped, and the report says for each zone whether it grew.

Take the same months in every year, three or more, so that each year has an interval.</source>
        <translation>Donnez les zones d'un lieu et des mois de plusieurs années : l'imagerie est téléchargée, la population de chaque année est cartographiée, et le rapport dit pour chaque zone si elle a grandi.

Prenez les mêmes mois chaque année, trois ou plus, pour que chaque année ait un intervalle.</translation>
    </message>
    <message>
        <source>Zones of the place</source>
        <translation>Zones du lieu</translation>
    </message>
    <message>
        <source>Months of several years</source>
        <translation>Mois de plusieurs années</translation>
    </message>
    <message>
        <source>Folder of the imagery</source>
        <translation>Dossier de l'imagerie</translation>
    </message>
    <message>
        <source>Folder of the maps</source>
        <translation>Dossier des cartes</translation>
    </message>
</context>
<context>
    <name>ImportModelAlgorithm</name>
    <message>
        <source>Import a model</source>
        <translation>Importer un modèle</translation>
    </message>
    <message>
        <source>model,import,checkpoint,onnx,popcorn,bourbon,weights</source>
        <translation>modèle,importer,point de contrôle,onnx,popcorn,bourbon,poids</translation>
    </message>
    <message>
        <source>Makes a published model usable: choose one from the list to fetch it, or give files that you have. Several members of one region become one model. Files that are given together with a model of the list get its id, region and licence.

The files are read without running anything in them; a file that is not one of the known kinds is refused. The model then appears in the lists of the mapping algorithms under its id.</source>
        <translation>Rend utilisable un modèle publié : choisissez-en un dans la liste pour le télécharger, ou donnez des fichiers que vous avez. Plusieurs membres d'une région deviennent un seul modèle. Les fichiers donnés avec un modèle de la liste reçoivent son identifiant, sa région et sa licence.

Les fichiers sont lus sans rien y exécuter ; un fichier qui n'est pas d'un type connu est refusé. Le modèle apparaît ensuite dans les listes des algorithmes de cartographie sous son identifiant.</translation>
    </message>
    <message>
        <source>Published model</source>
        <translation>Modèle publié</translation>
    </message>
    <message>
        <source>Files on disk</source>
        <translation>Fichiers sur disque</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What to call the model; its id is made from it. Empty: a name from the file.</source>
        <translation>Comment appeler le modèle ; son identifiant en est tiré. Vide : un nom tiré du fichier.</translation>
    </message>
    <message>
        <source>Id of the model</source>
        <translation>Identifiant du modèle</translation>
    </message>
    <message>
        <source>There is nothing to import. Choose a published model, or files on disk.</source>
        <translation>Il n'y a rien à importer. Choisissez un modèle publié ou des fichiers sur disque.</translation>
    </message>
    <message>
        <source>The file {file} does not exist. Choose another one.</source>
        <translation>Le fichier {file} n'existe pas. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The model “{name}” cannot be fetched, it needs its files. {by_hand}</source>
        <translation>Le modèle « {name} » ne peut pas être téléchargé, il a besoin de ses fichiers. {by_hand}</translation>
    </message>
    <message>
        <source>{id} is fetched from the internet: {name}; trained on {region}; licence {licence}.</source>
        <translation>{id} est téléchargé d'internet : {name} ; entraîné sur {region} ; licence {licence}.</translation>
    </message>
    <message>
        <source>These need files that you download by hand and give below: {ids}. Chosen without files, each says where they are to be had.</source>
        <translation>Ceux-ci ont besoin de fichiers que vous téléchargez vous-même et donnez ci-dessous : {ids}. Choisis sans fichiers, chacun dit où les trouver.</translation>
    </message>
    <message>
        <source>The list of published models cannot be read.</source>
        <translation>La liste des modèles publiés ne peut pas être lue.</translation>
    </message>
    <message>
        <source>The official files: the built-up checkpoint, one or more POPCORN members, Bourbon, GlobalUrbanMapper 1 or 2.0, ERCNN-DRS (.hdf5, .h5), or a frozen graph (.pb) of DSen2-lite or tree cover. With a published model chosen above, they are taken as its files.</source>
        <translation>Les fichiers officiels : le checkpoint du bâti, un ou plusieurs membres de POPCORN, Bourbon, GlobalUrbanMapper 1 ou 2.0, ERCNN-DRS (.hdf5, .h5), ou un graphe figé (.pb) de DSen2-lite ou du couvert arboré. Avec un modèle publié choisi ci-dessus, ils sont pris comme ses fichiers.</translation>
    </message>
</context>
<context>
    <name>MappingAlgorithm</name>
    <message>
        <source>Show the map while it grows</source>
        <translation>Montrer la carte pendant qu'elle se fait</translation>
    </message>
    <message>
        <source>In QGIS's window, a preview layer fills in as parts of the map are finished, and gives way to the result. The result is the same.</source>
        <translation>Dans la fenêtre de QGIS, une couche d'aperçu se remplit à mesure que des parties de la carte sont finies, puis cède la place au résultat. Le résultat est le même.</translation>
    </message>
</context>
<context>
    <name>MonthlyImageryAlgorithm</name>
    <message>
        <source>Monthly imagery</source>
        <translation>Imagerie mensuelle</translation>
    </message>
    <message>
        <source>month,quarter,smooth,whittaker,gap,cloud,ndvi,time series,sentinel</source>
        <translation>mois,trimestre,lissage,whittaker,lacune,nuage,ndvi,série temporelle,sentinel</translation>
    </message>
    <message>
        <source>Makes a raster of ten bands for each month or quarter of a year from Sentinel-2 scenes on disk: clouds are found in the time series, gaps filled from the other dates, and the year smoothed (Whittaker), so that no pixel is missing.

For indices and for models of vegetation. Do not map population from it: a filled pixel is a guess that blurs houses. Composites are for that.</source>
        <translation>Fait un raster de dix bandes pour chaque mois ou trimestre d'une année à partir de scènes Sentinel-2 sur disque : les nuages sont trouvés dans la série temporelle, les lacunes comblées à partir des autres dates et l'année lissée (Whittaker), de sorte qu'aucun pixel ne manque.

Pour les indices et les modèles de végétation. N'en cartographiez pas la population : un pixel comblé est une estimation qui estompe les maisons. Les composites servent à cela.</translation>
    </message>
    <message>
        <source>Folder of scenes</source>
        <translation>Dossier des scènes</translation>
    </message>
    <message>
        <source>Level-2A products, or GeoTIFFs of single days with ten bands.</source>
        <translation>Produits de niveau 2A, ou GeoTIFF de jours isolés à dix bandes.</translation>
    </message>
    <message>
        <source>Sentinel-2 scenes</source>
        <translation>Scènes Sentinel-2</translation>
    </message>
    <message>
        <source>Rasters of single days with ten bands; further to those of the folder.</source>
        <translation>Rasters de jours isolés à dix bandes ; en plus de ceux du dossier.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Scenes from 15 November of the year before to 15 February of the next are used.</source>
        <translation>Les scènes du 15 novembre de l'année précédente au 15 février de la suivante sont utilisées.</translation>
    </message>
    <message>
        <source>A raster for each</source>
        <translation>Un raster pour chaque</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>trimestre</translation>
    </message>
    <message>
        <source>Indices</source>
        <translation>Indices</translation>
    </message>
    <message>
        <source>In a raster of their own, separated by commas: EVI, BI, MSAVI2, GRNDVI, NDVI, NDBI, NDWI.</source>
        <translation>Dans un raster à part, séparés par des virgules : EVI, BI, MSAVI2, GRNDVI, NDVI, NDBI, NDWI.</translation>
    </message>
    <message>
        <source>Sharpening model</source>
        <translation>Modèle d'affinage</translation>
    </message>
    <message>
        <source>Its id, or the path of an .onnx file. Empty: the bands of 20 m are interpolated.</source>
        <translation>Son identifiant, ou le chemin d'un fichier .onnx. Vide : les bandes de 20 m sont interpolées.</translation>
    </message>
    <message>
        <source>Load the layers</source>
        <translation>Charger les couches</translation>
    </message>
    <message>
        <source>Adds the rasters to the project.</source>
        <translation>Ajoute les rasters au projet.</translation>
    </message>
    <message>
        <source>Folder of the months</source>
        <translation>Dossier des mois</translation>
    </message>
    <message>
        <source>Gets the rasters, scenes.csv with the dates, and series.csv, by which it is a series.</source>
        <translation>Reçoit les rasters, scenes.csv avec les dates, et series.csv, qui en fait une série.</translation>
    </message>
    <message>
        <source>Sentinel-2, each step</source>
        <translation>Sentinel-2, chaque pas</translation>
    </message>
    <message>
        <source>Table of the scenes</source>
        <translation>Table des scènes</translation>
    </message>
    <message>
        <source>There are no scenes. Choose a folder, or Sentinel-2 rasters.</source>
        <translation>Il n'y a pas de scènes. Choisissez un dossier, ou des rasters Sentinel-2.</translation>
    </message>
    <message>
        <source>quarter and the year, for tree cover</source>
        <translation>trimestre et l’année, pour le couvert arboré</translation>
    </message>
    <message>
        <source>Quarters are the medians of their months. Tree cover takes the year's medians too.</source>
        <translation>Les trimestres sont les médianes de leurs mois. Le couvert arboré prend aussi les médianes de l’année.</translation>
    </message>
    <message>
        <source>Sentinel-1 RTC</source>
        <translation>Sentinel-1 RTC</translation>
    </message>
    <message>
        <source>Gamma0 corrected for terrain, dates or seasons of the year: goes into the series scaled to 0..1, for tree cover. No other radar is taken, and no model of people takes this.</source>
        <translation>Gamma0 corrigé du relief, dates ou saisons de l’année : entre dans la série ramené à 0..1, pour le couvert arboré. Aucun autre radar n’est pris, et aucun modèle de population ne prend celui-ci.</translation>
    </message>
    <message>
        <source>Terrain</source>
        <translation>Relief</translation>
    </message>
    <message>
        <source>From “Terrain: elevation, slope, aspect”: its slope goes into the series.</source>
        <translation>De « Relief : altitude, pente, exposition » : sa pente entre dans la série.</translation>
    </message>
    <message>
        <source>Zones with a curve</source>
        <translation>Zones avec une courbe</translation>
    </message>
    <message>
        <source>Polygons; each gets its curve on the page. Empty: one curve of all of the area.</source>
        <translation>Des polygones ; chacun reçoit sa courbe sur la page. Vide : une courbe de toute la zone.</translation>
    </message>
    <message>
        <source>Page of the year</source>
        <translation>Page de l’année (en anglais)</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>Fichiers HTML (*.html)</translation>
    </message>
    <message>
        <source>The dates used, how much of each was filled, and the curve of every zone; in English.</source>
        <translation>Les dates employées, la part remplie de chacune et la courbe de chaque zone ; en anglais.</translation>
    </message>
    <message>
        <source>Memory for the engine (MB, 0: automatic)</source>
        <translation>Mémoire pour le moteur (Mo, 0 : automatique)</translation>
    </message>
    <message>
        <source>An upper bound; 0 takes the default.</source>
        <translation>Une limite supérieure ; 0 prend la valeur par défaut.</translation>
    </message>
</context>
<context>
    <name>NewBuiltupChain</name>
    <message>
        <source>What was built where</source>
        <translation>Ce qui a été construit, et où</translation>
    </message>
    <message>
        <source>chain,model,download,new buildings,construction,urban growth,change,sprawl</source>
        <translation>chaîne,modèle,téléchargement,nouveaux bâtiments,construction,croissance urbaine,changement,étalement urbain</translation>
    </message>
    <message>
        <source>Give a place and a time: every acquisition is downloaded, and what was built or cleared is found, with the day. Two steps in one go.

Begin half a year before and end half a year after what you look for: a change needs clear looks on both sides. A whole town takes many gigabytes.</source>
        <translation>Donnez un lieu et une période : chaque acquisition est téléchargée, et ce qui a été construit ou rasé est trouvé, avec le jour. Deux étapes en une fois.

Commencez six mois avant et finissez six mois après ce que vous cherchez : un changement demande des vues claires des deux côtés. Une ville entière prend de nombreux gigaoctets.</translation>
    </message>
    <message>
        <source>Zones of the place</source>
        <translation>Zones du lieu</translation>
    </message>
    <message>
        <source>Folder of the series</source>
        <translation>Dossier de la série</translation>
    </message>
</context>
<context>
    <name>ObservationsAlgorithm</name>
    <message>
        <source>Download an observation series</source>
        <translation>Télécharger une série d’observations</translation>
    </message>
    <message>
        <source>series,time series,observations,acquisitions,sentinel,l1c,dates,download</source>
        <translation>série,série temporelle,observations,acquisitions,sentinel,l1c,dates,télécharger</translation>
    </message>
    <message>
        <source>Every acquisition of Sentinel-2 and Sentinel-1 of an area between two days, each as a raster of its own with its cloud mask, in one folder that is a series: what urban change and population through time read.

The log says before anything is fetched how many acquisitions there are, and what they cost. A run that was interrupted, or that has used up its account for the month, goes on where it stopped. A page shows what was seen when, how cloudy it was, and where there are gaps.</source>
        <translation>Chaque acquisition de Sentinel-2 et Sentinel-1 d’une zone entre deux jours, chacune dans son propre raster avec son masque de nuages, dans un dossier qui est une série : ce que lisent le changement urbain et la population au fil du temps.

Le journal dit avant tout téléchargement combien il y a d’acquisitions et ce qu’elles coûtent. Une exécution interrompue, ou qui a épuisé son compte pour le mois, reprend où elle s’est arrêtée. Une page montre ce qui a été vu et quand, la nébulosité et les lacunes.</translation>
    </message>
    <message>
        <source>From the day</source>
        <translation>À partir du jour</translation>
    </message>
    <message>
        <source>To before the day</source>
        <translation>Jusqu’avant le jour</translation>
    </message>
    <message>
        <source>As 2021-01-31, UTC. The last day does not belong to the series.</source>
        <translation>Comme 2021-01-31, UTC. Le dernier jour n’appartient pas à la série.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Planetary Computer: both (radar as gamma0)</source>
        <translation>Planetary Computer : les deux (radar en gamma0)</translation>
    </message>
    <message>
        <source>Earth Search: Sentinel-2 only</source>
        <translation>Earth Search : Sentinel-2 seulement</translation>
    </message>
    <message>
        <source>another STAC catalogue</source>
        <translation>un autre catalogue STAC</translation>
    </message>
    <message>
        <source>rasters on disk, in the folder below</source>
        <translation>rasters sur disque, dans le dossier ci-dessous</translation>
    </message>
    <message>
        <source>Sentinel-2 as</source>
        <translation>Sentinel-2 sous forme de</translation>
    </message>
    <message>
        <source>Level 2A: reflectance on the ground</source>
        <translation>niveau 2A : réflectance au sol</translation>
    </message>
    <message>
        <source>Level 1C: at the top of the atmosphere, all 13 bands</source>
        <translation>niveau 1C : haut de l’atmosphère, 13 bandes</translation>
    </message>
    <message>
        <source>Urban change takes Level 1C. A series holds one of them.</source>
        <translation>Le changement urbain prend le niveau 1C. Une série contient l’un des deux.</translation>
    </message>
    <message>
        <source>Sentinel-1 as</source>
        <translation>Sentinel-1 sous forme de</translation>
    </message>
    <message>
        <source>gamma0, terrain-corrected, in dB</source>
        <translation>gamma0, corrigé du relief, en dB</translation>
    </message>
    <message>
        <source>gamma0 on the ellipsoid, in linear power</source>
        <translation>gamma0 sur l’ellipsoïde, en puissance linéaire</translation>
    </message>
    <message>
        <source>Urban change takes gamma0 on the ellipsoid. A series holds one of them.</source>
        <translation>Le changement urbain prend le gamma0 sur l’ellipsoïde. Une série contient l’un des deux.</translation>
    </message>
    <message>
        <source>Folder of scenes</source>
        <translation>Dossier des scènes</translation>
    </message>
    <message>
        <source>Rasters whose tags or names hold their time, such as s2_20210415T104021.tif, or a series. Files of one time with other bands are one acquisition; a mask beside them is theirs.</source>
        <translation>Des rasters dont les étiquettes ou les noms portent l’heure, comme s2_20210415T104021.tif, ou une série. Les fichiers d’une même heure avec d’autres bandes forment une acquisition ; un masque à côté est le leur.</translation>
    </message>
    <message>
        <source>Sentinel-1 too</source>
        <translation>Sentinel-1 aussi</translation>
    </message>
    <message>
        <source>Sentinel-2 too</source>
        <translation>Sentinel-2 aussi</translation>
    </message>
    <message>
        <source>Without it there is less to fetch.</source>
        <translation>Sans lui, il y a moins à télécharger.</translation>
    </message>
    <message>
        <source>Bands of Sentinel-2</source>
        <translation>Bandes de Sentinel-2</translation>
    </message>
    <message>
        <source>ten: those, and the six of 20 m</source>
        <translation>dix : celles-ci, et les six de 20 m</translation>
    </message>
    <message>
        <source>four: blue, green, red, near infrared</source>
        <translation>quatre : bleu, vert, rouge, proche infrarouge</translation>
    </message>
    <message>
        <source>Of Level 2A from the network. Level 1C has all, rasters on disk those that they have.</source>
        <translation>Du niveau 2A depuis le réseau. Le niveau 1C les a toutes, les rasters sur disque celles qu’ils ont.</translation>
    </message>
    <message>
        <source>Masks on disk are</source>
        <translation>Les masques sur disque sont</translation>
    </message>
    <message>
        <source>recognised automatically</source>
        <translation>reconnues automatiquement</translation>
    </message>
    <message>
        <source>scene classification (SCL)</source>
        <translation>classification de scène (SCL)</translation>
    </message>
    <message>
        <source>cloud where not 0</source>
        <translation>nuage si différent de 0</translation>
    </message>
    <message>
        <source>clear where 1</source>
        <translation>clair si 1</translation>
    </message>
    <message>
        <source>Only needed where the run asks for it.</source>
        <translation>N'est nécessaire que si l'exécution le demande.</translation>
    </message>
    <message>
        <source>Fetch again what is there</source>
        <translation>Télécharger à nouveau ce qui est là</translation>
    </message>
    <message>
        <source>For a catalogue that has changed.</source>
        <translation>Pour un catalogue qui a changé.</translation>
    </message>
    <message>
        <source>Address of the catalogue</source>
        <translation>Adresse du catalogue</translation>
    </message>
    <message>
        <source>Of a STAC API, such as https://example.org/stac/v1, or of a Sentinel Hub service. Empty: that of the source.</source>
        <translation>D'une API STAC, comme https://example.org/stac/v1, ou d'un service Sentinel Hub. Vide : celle de la source.</translation>
    </message>
    <message>
        <source>Collection of Sentinel-2</source>
        <translation>Collection de Sentinel-2</translation>
    </message>
    <message>
        <source>What the catalogue calls Level-2A. Empty: sentinel-2-l2a.</source>
        <translation>Ce que le catalogue appelle niveau 2A. Vide : sentinel-2-l2a.</translation>
    </message>
    <message>
        <source>Collection of Sentinel-1</source>
        <translation>Collection de Sentinel-1</translation>
    </message>
    <message>
        <source>Terrain-corrected radar, such as sentinel-1-rtc; plain GRD is refused.</source>
        <translation>Radar corrigé du relief, comme sentinel-1-rtc ; le GRD brut est refusé.</translation>
    </message>
    <message>
        <source>Names of the bands there</source>
        <translation>Noms des bandes là-bas</translation>
    </message>
    <message>
        <source>Only where they differ, such as B02=blue, B03=green, B04=red, B08=nir, SCL=scl.</source>
        <translation>Seulement là où ils diffèrent, comme B02=blue, B03=green, B04=red, B08=nir, SCL=scl.</translation>
    </message>
    <message>
        <source>Folder of the series</source>
        <translation>Dossier de la série</translation>
    </message>
    <message>
        <source>Gets a raster for each acquisition, such as s2_20210405T104021.tif, its cloud mask, and series.csv. The folder of an earlier run with the same source, area and bands goes on.</source>
        <translation>Reçoit un raster par acquisition, comme s2_20210405T104021.tif, son masque de nuages et series.csv. Le dossier d’une exécution précédente avec les mêmes source, zone et bandes est poursuivi.</translation>
    </message>
    <message>
        <source>Page with the time line</source>
        <translation>Page avec la ligne du temps (en anglais)</translation>
    </message>
    <message>
        <source>What was seen when, how cloudy it was, gaps, and which half years hold enough.</source>
        <translation>Ce qui a été vu et quand, la nébulosité, les lacunes, et les semestres qui suffisent.</translation>
    </message>
    <message>
        <source>Table of the series</source>
        <translation>Table de la série</translation>
    </message>
    <message>
        <source>Acquisitions in the series</source>
        <translation>Acquisitions dans la série</translation>
    </message>
    <message>
        <source>{name} is “{text}”. Write a day such as 2021-01-31.</source>
        <translation>{name} est « {text} ». Écrivez un jour comme 2021-01-31.</translation>
    </message>
    <message>
        <source>There are no scenes. Choose a folder.</source>
        <translation>Il n’y a pas de scènes. Choisissez un dossier.</translation>
    </message>
    <message>
        <source>Where the acquisitions come from. Level 1C comes from the sources with an account, another catalogue that has it, and disk; gamma0 on the ellipsoid from those with an account, and disk.</source>
        <translation>D’où viennent les acquisitions. Le niveau 1C vient des sources avec compte, d’un autre catalogue qui l’a et du disque ; le gamma0 sur l’ellipsoïde, de celles avec compte et du disque.</translation>
    </message>
</context>
<context>
    <name>OccupancyAlgorithm</name>
    <message>
        <source>Map occupancy</source>
        <translation>Cartographier l'occupation</translation>
    </message>
    <message>
        <source>occupancy,people,density,rate,sentinel,population</source>
        <translation>occupation,habitants,densité,taux,sentinel,population</translation>
    </message>
    <message>
        <source>Maps how many people live in a fully built-up pixel: with an occupancy model, the mean over its members and the seasons; without one, the same number everywhere. That number is typed in, taken from a published regional mean, or fitted so that the mapped total equals a census total.

Population is occupancy × built-up: “Map population” computes all of it in one pass.</source>
        <translation>Cartographie combien de personnes vivent dans un pixel entièrement bâti : avec un modèle d'occupation, la moyenne sur ses membres et les saisons ; sans modèle, le même nombre partout. Ce nombre est saisi, pris d'une moyenne régionale publiée, ou ajusté pour que le total de la carte égale celui d'un recensement.

La population est l'occupation × le bâti : « Cartographier la population » calcule tout en une passe.</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>Occupation</translation>
    </message>
    <message>
        <source>People per fully built-up pixel.</source>
        <translation>Habitants par pixel entièrement bâti.</translation>
    </message>
    <message>
        <source>Standard deviation of the occupancy</source>
        <translation>Écart-type de l'occupation</translation>
    </message>
    <message>
        <source>The sample standard deviation over members and seasons; needs at least two.</source>
        <translation>L'écart-type d'échantillon sur les membres et les saisons ; il en faut au moins deux.</translation>
    </message>
    <message>
        <source>People per built-up pixel that were used</source>
        <translation>Habitants par pixel bâti utilisés</translation>
    </message>
</context>
<context>
    <name>PeopleInHazardChain</name>
    <message>
        <source>Who lives in a hazard, by age</source>
        <translation>Qui vit en zone exposée, par âge</translation>
    </message>
    <message>
        <source>chain,model,flood,hazard,risk,exposure,age,sex,children,elderly,vulnerable</source>
        <translation>chaîne,modèle,inondation,aléa,risque,exposition,âge,sexe,enfants,personnes âgées,vulnérable</translation>
    </message>
    <message>
        <source>Give a population map, zones with the people of each age group, and a hazard such as flood zones: the map is rescaled to the census, shared out to the groups, and everybody in the hazard is counted, group by group. Three steps in one go.

A river with a distance around it is a hazard too. Within a zone all groups live alike.</source>
        <translation>Donnez une carte de population, des zones avec les habitants de chaque groupe d'âge, et un aléa tel que des zones inondables : la carte est calée sur le recensement, répartie entre les groupes, et tous les exposés sont comptés, groupe par groupe. Trois étapes en une fois.

Une rivière avec une distance autour d'elle est aussi un aléa. Dans une zone, tous les groupes vivent de la même façon.</translation>
    </message>
    <message>
        <source>Report on age and sex</source>
        <translation>Rapport sur l'âge et le sexe</translation>
    </message>
    <message>
        <source>Population map</source>
        <translation>Carte de population</translation>
    </message>
</context>
<context>
    <name>PopcornAlgorithm</name>
    <message>
        <source>{name} cannot be “{given}”. Choose one of: {words}.</source>
        <translation>{name} ne peut pas être « {given} ». Choisissez parmi : {words}.</translation>
    </message>
    <message>
        <source>{file} cannot be written or read: {reason}. Choose another place.</source>
        <translation>{file} ne peut pas être écrit ou lu : {reason}. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>{name} failed unexpectedly ({error}). The log panel POPCORN has the details.</source>
        <translation>{name} a échoué de façon inattendue ({error}). Le panneau de journal POPCORN donne les détails.</translation>
    </message>
</context>
<context>
    <name>PopcornPlugin</name>
    <message>
        <source>Set up…</source>
        <translation>Installer…</translation>
    </message>
    <message>
        <source>One step is left: set up the engine.</source>
        <translation>Il reste une étape : installer le moteur.</translation>
    </message>
    <message>
        <source>Set up the engine…</source>
        <translation>Installer le moteur…</translation>
    </message>
</context>
<context>
    <name>PopulationAlgorithm</name>
    <message>
        <source>Map population</source>
        <translation>Cartographier la population</translation>
    </message>
    <message>
        <source>population,people,inhabitants,density,dasymetric,sentinel,popcorn</source>
        <translation>population,habitants,densité,dasymétrique,sentinel,popcorn</translation>
    </message>
    <message>
        <source>Lowest built-up probability that counts</source>
        <translation>Plus petite probabilité de bâti qui compte</translation>
    </message>
    <message>
        <source>Lower probabilities count as 0 and get no people. 0 keeps the published method exact.</source>
        <translation>Les probabilités plus basses comptent comme 0 et ne reçoivent personne. 0 garde la méthode publiée exacte.</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Population</translation>
    </message>
    <message>
        <source>People per pixel; the legend shows people per hectare.</source>
        <translation>Habitants par pixel ; la légende montre des habitants par hectare.</translation>
    </message>
    <message>
        <source>Standard deviation of the population</source>
        <translation>Écart-type de la population</translation>
    </message>
    <message>
        <source>The sample standard deviation over members and seasons; needs at least two.</source>
        <translation>L'écart-type d'échantillon sur les membres et les saisons ; il en faut au moins deux.</translation>
    </message>
    <message>
        <source>Built-up probability</source>
        <translation>Probabilité de bâti</translation>
    </message>
    <message>
        <source>The mean over the seasons, 0 to 1.</source>
        <translation>La moyenne sur les saisons, de 0 à 1.</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>Occupation</translation>
    </message>
    <message>
        <source>People per fully built-up pixel, the mean over members and seasons.</source>
        <translation>Habitants par pixel entièrement bâti, la moyenne sur les membres et les saisons.</translation>
    </message>
    <message>
        <source>Population of each member and season</source>
        <translation>Population de chaque membre et saison</translation>
    </message>
    <message>
        <source>One band for each member and season: uncertainty per zone is computed from it.</source>
        <translation>Une bande pour chaque membre et saison : l'incertitude par zone en est calculée.</translation>
    </message>
    <message>
        <source>People mapped</source>
        <translation>Habitants cartographiés</translation>
    </message>
    <message>
        <source>People per built-up pixel that were used</source>
        <translation>Habitants par pixel bâti utilisés</translation>
    </message>
    <message>
        <source>Relative uncertainty of the population</source>
        <translation>Incertitude relative de la population</translation>
    </message>
    <message>
        <source>The standard deviation divided by the mean, shown in per cent; needs at least two.</source>
        <translation>L'écart-type divisé par la moyenne, montré en pour cent ; il en faut au moins deux.</translation>
    </message>
    <message>
        <source>Maps how many people live in every pixel of about 10 m. Choose Sentinel-2 and Sentinel-1 rasters, one for each season; all else may stay as it is.

Population is occupancy × built-up, for each member of the occupancy model and each season; the map is their mean and, on request, the standard deviation.

Without an occupancy model, the same number of people is taken for every built-up pixel: typed in, a published regional mean, or fitted to a census. To let every census zone sum to its count, go on with “Rescale to a census”; for people per hectare cell, with “Sum to a grid or zones”.</source>
        <translation>Cartographie combien de personnes vivent dans chaque pixel d'environ 10 m. Choisissez des rasters Sentinel-2 et Sentinel-1, un par saison ; le reste peut rester tel quel.

La population est occupation × bâti, pour chaque membre du modèle d'occupation et chaque saison ; la carte est leur moyenne et, sur demande, l'écart-type.

Sans modèle d'occupation, le même nombre d'habitants est pris pour chaque pixel bâti : saisi, une moyenne régionale publiée, ou ajusté à un recensement. Pour que chaque zone de recensement atteigne son nombre, continuez avec « Ajuster à un recensement » ; pour des habitants par cellule d'un hectare, avec « Sommer sur une grille ou des zones ».</translation>
    </message>
</context>
<context>
    <name>PopulationForPlaceChain</name>
    <message>
        <source>Population map for a place and a year</source>
        <translation>Carte de population pour un lieu et une année</translation>
    </message>
    <message>
        <source>chain,model,download,population,census,sentinel,workflow,year</source>
        <translation>chaîne,modèle,télécharger,population,recensement,sentinel,flux de travail,année</translation>
    </message>
    <message>
        <source>Give the census zones of a place and a year: the imagery is downloaded, population is mapped from it, and the map is rescaled so that every zone sums to its count. Three steps in one go.

The first source needs no account. Select zones and tick “Selected features only” to begin with a small part. A download that was interrupted goes on where it stopped.</source>
        <translation>Donnez les zones de recensement d'un lieu et une année : l'imagerie est téléchargée, la population en est cartographiée, et la carte est ajustée pour que chaque zone atteigne son nombre. Trois étapes d'un coup.

La première source ne demande pas de compte. Sélectionnez des zones et cochez « Entité(s) sélectionnée(s) uniquement » pour commencer par une petite partie. Un téléchargement interrompu reprend où il s'était arrêté.</translation>
    </message>
    <message>
        <source>Census zones of the place</source>
        <translation>Zones de recensement du lieu</translation>
    </message>
    <message>
        <source>Load the imagery too</source>
        <translation>Charger aussi l'imagerie</translation>
    </message>
    <message>
        <source>Population map</source>
        <translation>Carte de population</translation>
    </message>
    <message>
        <source>Census zones</source>
        <translation>Zones de recensement</translation>
    </message>
    <message>
        <source>Built-up map</source>
        <translation>Carte du bâti</translation>
    </message>
    <message>
        <source>Folder of the imagery</source>
        <translation>Dossier de l'imagerie</translation>
    </message>
</context>
<context>
    <name>PopulationFromImageryChain</name>
    <message>
        <source>Population map from imagery</source>
        <translation>Carte de population à partir d'imagerie</translation>
    </message>
    <message>
        <source>chain,model,population,census,built-up,sentinel,workflow</source>
        <translation>chaîne,modèle,population,recensement,bâti,sentinel,flux de travail</translation>
    </message>
    <message>
        <source>Maps population from seasonal Sentinel-1 and Sentinel-2 rasters, rescales the map to a census, and sums it to a grid: three steps in one go.

To change the steps, copy the chain with “Copy ready-made chains to my models” and open the copy in the model designer.</source>
        <translation>Cartographie la population à partir de rasters saisonniers Sentinel-1 et Sentinel-2, ajuste la carte à un recensement et la somme sur une grille : trois étapes d'un coup.

Pour changer les étapes, copiez la chaîne avec « Copier les chaînes prêtes à l'emploi dans mes modèles » et ouvrez la copie dans le concepteur de modèles.</translation>
    </message>
    <message>
        <source>Cell size of the grid (metres)</source>
        <translation>Taille des cellules de la grille (mètres)</translation>
    </message>
    <message>
        <source>Population map</source>
        <translation>Carte de population</translation>
    </message>
    <message>
        <source>Built-up map</source>
        <translation>Carte du bâti</translation>
    </message>
    <message>
        <source>Census zones</source>
        <translation>Zones de recensement</translation>
    </message>
    <message>
        <source>Population grid</source>
        <translation>Grille de population</translation>
    </message>
</context>
<context>
    <name>PopulationSeriesAlgorithm</name>
    <message>
        <source>Population through time</source>
        <translation>Population dans le temps</translation>
    </message>
    <message>
        <source>time,series,growth,years,seasons,months,trend,change,animation,population,bourbon</source>
        <translation>temps,série,croissance,années,saisons,mois,tendance,évolution,animation,population,bourbon</translation>
    </message>
    <message>
        <source>Maps the population of every year, season or month of a series of imagery, and says how sure each number is and what has really changed.

Of each step the clearest dates are mapped one by one. Their spread gives an 80 % interval; one date alone gives none. Only the same seasons are compared, and a zone is called changed where it differs by more than chance and by more than the stable zones of the place. Play the result with QGIS's temporal controller.</source>
        <translation>Cartographie la population de chaque année, saison ou mois d'une série d'images, et dit à quel point chaque nombre est sûr et ce qui a vraiment changé.

Pour chaque étape, les dates les plus claires sont cartographiées une à une. Leur dispersion donne un intervalle à 80 % ; une seule date n'en donne pas. Seules les mêmes saisons sont comparées, et une zone n'est dite changée que si elle diffère de plus que le hasard et de plus que les zones stables du lieu. Le contrôleur temporel de QGIS joue le résultat.</translation>
    </message>
    <message>
        <source>Folder of the series</source>
        <translation>Dossier de la série</translation>
    </message>
    <message>
        <source>The folder with series.csv that “Download imagery” or the like has written.</source>
        <translation>Le dossier avec series.csv écrit par « Télécharger des images » ou semblable.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>years</source>
        <translation>années</translation>
    </message>
    <message>
        <source>seasons</source>
        <translation>saisons</translation>
    </message>
    <message>
        <source>quarters</source>
        <translation>trimestres</translation>
    </message>
    <message>
        <source>months</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>Of the calendar; a winter begins in December.</source>
        <translation>Du calendrier ; un hiver commence en décembre.</translation>
    </message>
    <message>
        <source>From (day)</source>
        <translation>Depuis (jour)</translation>
    </message>
    <message>
        <source>Such as 2019-01-01. Empty: from the first date on.</source>
        <translation>Par exemple 2019-01-01. Vide : depuis la première date.</translation>
    </message>
    <message>
        <source>Up to before (day)</source>
        <translation>Jusqu'avant (jour)</translation>
    </message>
    <message>
        <source>This day is not part of the time. Empty: all.</source>
        <translation>Ce jour n'en fait pas partie. Vide : tout.</translation>
    </message>
    <message>
        <source>Zones to count by</source>
        <translation>Zones où compter</translation>
    </message>
    <message>
        <source>Polygons; each gets its people at every step, and whether they changed.</source>
        <translation>Des polygones ; chacun reçoit sa population à chaque étape, et si elle a changé.</translation>
    </message>
    <message>
        <source>Most dates in a step (0: all)</source>
        <translation>Dates par étape, au plus (0 : toutes)</translation>
    </message>
    <message>
        <source>The clearest are taken. More dates make the interval narrower and the run longer.</source>
        <translation>Les plus claires sont prises. Plus de dates rendent l'intervalle plus étroit et le calcul plus long.</translation>
    </message>
    <message>
        <source>Interval of a step</source>
        <translation>Intervalle d'une étape</translation>
    </message>
    <message>
        <source>80 % interval of the step's mean</source>
        <translation>intervalle à 80 % de la moyenne de l'étape</translation>
    </message>
    <message>
        <source>standard deviation over dates, as Bourbon has it</source>
        <translation>écart type sur les dates, comme Bourbon</translation>
    </message>
    <message>
        <source>The published form counts what clouds hide as spread too.</source>
        <translation>La forme publiée compte aussi comme dispersion ce que cachent les nuages.</translation>
    </message>
    <message>
        <source>Standard deviations too</source>
        <translation>Écarts types aussi</translation>
    </message>
    <message>
        <source>One more raster for each step: the sample standard deviation over its dates.</source>
        <translation>Un raster de plus par étape : l'écart type d'échantillon sur ses dates.</translation>
    </message>
    <message>
        <source>Load the layers</source>
        <translation>Charger les couches</translation>
    </message>
    <message>
        <source>Adds the maps to the project, each with its days.</source>
        <translation>Ajoute les cartes au projet, chacune avec ses jours.</translation>
    </message>
    <message>
        <source>Folder of the maps</source>
        <translation>Dossier des cartes</translation>
    </message>
    <message>
        <source>Gets one raster for each step, such as population_2021.tif, and steps.csv.</source>
        <translation>Reçoit un raster par étape, comme population_2021.tif, et steps.csv.</translation>
    </message>
    <message>
        <source>Zones through time</source>
        <translation>Zones dans le temps</translation>
    </message>
    <message>
        <source>The zones with their people at every step and their change, where zones are given.</source>
        <translation>Les zones avec leur population à chaque étape et son évolution, si des zones sont données.</translation>
    </message>
    <message>
        <source>Report on population through time</source>
        <translation>Rapport sur l'évolution (en anglais)</translation>
    </message>
    <message>
        <source>A page to read or print: the growth curve with its band, and what changed.</source>
        <translation>Une page à lire ou imprimer : la courbe de croissance avec sa bande, et ce qui a changé.</translation>
    </message>
    <message>
        <source>Population, each step</source>
        <translation>Population, chaque étape</translation>
    </message>
    <message>
        <source>Steps that were mapped</source>
        <translation>Étapes cartographiées</translation>
    </message>
    <message>
        <source>People at the first step</source>
        <translation>Habitants à la première étape</translation>
    </message>
    <message>
        <source>People at the last step</source>
        <translation>Habitants à la dernière étape</translation>
    </message>
    <message>
        <source>Population {step}</source>
        <translation>Population {step}</translation>
    </message>
    <message>
        <source>Standard deviation {step}</source>
        <translation>Écart type {step}</translation>
    </message>
    <message>
        <source>Between censuses, each keeps the sum of its zones.</source>
        <translation>Entre les recensements, chacune garde la somme de ses zones.</translation>
    </message>
    <message>
        <source>Series of somebody else (.csv)</source>
        <translation>Série d'un autre (.csv)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>As Bourbon writes it: date, population, uncertainty. The page draws it beside ours.</source>
        <translation>Comme Bourbon l'écrit : date, population, uncertainty. La page la dessine à côté de la nôtre.</translation>
    </message>
    <message>
        <source>Animation for a slide</source>
        <translation>Animation pour une diapositive</translation>
    </message>
    <message>
        <source>GIF files (*.gif)</source>
        <translation>Fichiers GIF (*.gif)</translation>
    </message>
    <message>
        <source>A picture a step: imagery, map and curve, with the credits on it.</source>
        <translation>Une image par étape : imagerie, carte et courbe, avec les crédits.</translation>
    </message>
    <message>
        <source>Drawing the animation</source>
        <translation>Dessin de l'animation</translation>
    </message>
    <message>
        <source>The animation cannot be written: {reason}. Choose another place.</source>
        <translation>L'animation ne peut pas être écrite : {reason}. Choisissez un autre emplacement.</translation>
    </message>
</context>
<context>
    <name>PrintMapAlgorithm</name>
    <message>
        <source>Map for printing</source>
        <translation>Carte à imprimer</translation>
    </message>
    <message>
        <source>print,layout,page,pdf,png,legend,scale bar,atlas,export</source>
        <translation>imprimer,mise en page,page,pdf,png,légende,échelle,atlas,exporter</translation>
    </message>
    <message>
        <source>Puts a map on a page of A4 with title, legend, scale bar, sources, licences and date, and writes it as PDF or picture.

Where the layers are in the project, the page also stays there as a layout (Project ▸ Layouts), to be changed and exported again.</source>
        <translation>Met une carte sur une page A4 avec titre, légende, échelle, sources, licences et date, et l'écrit en PDF ou en image.

Si les couches sont dans le projet, la page y reste aussi comme mise en page (Projet ▸ Mises en page), pour être modifiée et exportée à nouveau.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>The raster to show, in the style that it has.</source>
        <translation>Le raster à montrer, dans le style qu'il a.</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zones</translation>
    </message>
    <message>
        <source>Polygons such as the census zones; their borders are drawn on top.</source>
        <translation>Des polygones comme les zones de recensement ; leurs limites sont dessinées par-dessus.</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Emprise</translation>
    </message>
    <message>
        <source>The part to show. Empty: all of the map.</source>
        <translation>La partie à montrer. Vide : toute la carte.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Sous-titre</translation>
    </message>
    <message>
        <source>Such as the place, the year, and the number of people.</source>
        <translation>Comme le lieu, l'année et le nombre d'habitants.</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Printed in bold: what a reader must know before using the map.</source>
        <translation>Imprimé en gras : ce qu'il faut savoir avant d'utiliser la carte.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Empty: the days, models, licences and credits that the layer knows, and the date.</source>
        <translation>Vide : les jours, modèles, licences et crédits que la couche connaît, et la date.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;PNG (*.png);;SVG (*.svg);;JPEG (*.jpg)</source>
        <translation>PDF (*.pdf);;PNG (*.png);;SVG (*.svg);;JPEG (*.jpg)</translation>
    </message>
    <message>
        <source>The ending decides: .pdf, .png, .svg or .jpg.</source>
        <translation>La fin du nom décide : .pdf, .png, .svg ou .jpg.</translation>
    </message>
    <message>
        <source>The page {path} has no known ending. Let its name end in {endings}.</source>
        <translation>La page {path} n'a pas de terminaison connue. Faites finir son nom par {endings}.</translation>
    </message>
    <message>
        <source>{path} cannot be written. Choose another place, or close it elsewhere.</source>
        <translation>{path} ne peut pas être écrit. Choisissez un autre endroit, ou fermez-le ailleurs.</translation>
    </message>
    <message>
        <source>Project ▸ Layouts has the page as “{name}”.</source>
        <translation>Projet ▸ Mises en page contient la page « {name} ».</translation>
    </message>
    <message>
        <source>Empty: the name of the layer, or what the map shows.</source>
        <translation>Vide : le nom de la couche, ou ce que montre la carte.</translation>
    </message>
    <message>
        <source>The folder {folder} for the page {file} does not exist. Create it, or choose another folder.</source>
        <translation>Le dossier {folder} de la page {file} n'existe pas. Créez-le, ou choisissez un autre dossier.</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>%1 [optional]</source>
        <translation>%1 [optionnel]</translation>
    </message>
</context>
<context>
    <name>RescaleAlgorithm</name>
    <message>
        <source>Rescale to a census</source>
        <translation>Ajuster à un recensement</translation>
    </message>
    <message>
        <source>census,dasymetric,disaggregation,zones,population,weight,normalise</source>
        <translation>recensement,dasymétrique,désagrégation,zones,population,poids,normaliser</translation>
    </message>
    <message>
        <source>Weights, such as a population or built-up map</source>
        <translation>Poids, comme une carte de population ou de bâti</translation>
    </message>
    <message>
        <source>A raster that is higher where more people live. Only its proportions within a zone count.</source>
        <translation>Un raster plus élevé là où vivent plus de gens. Seules ses proportions dans une zone comptent.</translation>
    </message>
    <message>
        <source>Census zones</source>
        <translation>Zones de recensement</translation>
    </message>
    <message>
        <source>Polygons with the number of people; they must not overlap.</source>
        <translation>Polygones avec le nombre d'habitants ; ils ne doivent pas se chevaucher.</translation>
    </message>
    <message>
        <source>By centre, QGIS's own Zonal statistics of the result gives every count back. By share of area, statistics weighted by coverage do.</source>
        <translation>Par centre, les Statistiques zonales de QGIS redonnent chaque nombre à partir du résultat. Par part de surface, des statistiques pondérées par la couverture le font.</translation>
    </message>
    <message>
        <source>Zones with people but no weight</source>
        <translation>Zones habitées mais sans poids</translation>
    </message>
    <message>
        <source>spread the people evenly over the zone</source>
        <translation>répartir les habitants également dans la zone</translation>
    </message>
    <message>
        <source>leave the people out, and report them</source>
        <translation>laisser les habitants de côté, et le signaler</translation>
    </message>
    <message>
        <source>Such zones are named in the log and in the zone layer in any case.</source>
        <translation>Ces zones sont nommées dans le journal et dans la couche de zones dans tous les cas.</translation>
    </message>
    <message>
        <source>Outside all zones</source>
        <translation>Hors de toutes les zones</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>pas de données</translation>
    </message>
    <message>
        <source>keep the weights as they are</source>
        <translation>garder les poids tels quels</translation>
    </message>
    <message>
        <source>Kept weights are not part of the totals.</source>
        <translation>Les poids gardés ne font pas partie des totaux.</translation>
    </message>
    <message>
        <source>Population, rescaled</source>
        <translation>Population, ajustée</translation>
    </message>
    <message>
        <source>People per pixel; every zone sums to its count.</source>
        <translation>Habitants par pixel ; chaque zone atteint son nombre.</translation>
    </message>
    <message>
        <source>People in the census</source>
        <translation>Habitants du recensement</translation>
    </message>
    <message>
        <source>People of the census on the map</source>
        <translation>Habitants du recensement sur la carte</translation>
    </message>
    <message>
        <source>People mapped minus people in the census</source>
        <translation>Habitants cartographiés moins habitants recensés</translation>
    </message>
    <message>
        <source>Sum of all pixels of the map</source>
        <translation>Somme de tous les pixels de la carte</translation>
    </message>
    <message>
        <source>A raster with one band for each member and season, from “Map population”. Each is rescaled by itself, and the zones get the standard deviation of their totals before.</source>
        <translation>Un raster avec une bande par membre et saison, de « Cartographier la population ». Chacun est ajusté séparément, et les zones reçoivent l'écart-type de leurs totaux d'avant.</translation>
    </message>
    <message>
        <source>Members, rescaled</source>
        <translation>Membres, ajustés</translation>
    </message>
    <message>
        <source>One band for each member and season, each with every zone at its count: what “Compare with a census” and “Sum to a grid or zones” need for standard deviations of finer zones.</source>
        <translation>Une bande par membre et saison, chacune avec chaque zone à son nombre : ce dont « Comparer à un recensement » et « Sommer sur une grille ou des zones » ont besoin pour les écarts-types de zones plus fines.</translation>
    </message>
    <message>
        <source>People per zone, and the map before rescaling against the census, to print.</source>
        <translation>Habitants par zone, et la carte avant l'ajustement face au recensement, à imprimer.</translation>
    </message>
    <message>
        <source>There are no members to rescale. Choose the population of each member and season (MEMBERS).</source>
        <translation>Il n'y a pas de membres à ajuster. Choisissez la population de chaque membre et saison (MEMBERS).</translation>
    </message>
    <message>
        <source>Rescaled to {census}</source>
        <translation>Ajusté à {census}</translation>
    </message>
    <message>
        <source>The map before rescaling, against the census</source>
        <translation>La carte avant l'ajustement, face au recensement</translation>
    </message>
    <message>
        <source>Map before (its own units)</source>
        <translation>Carte avant (ses propres unités)</translation>
    </message>
    <message>
        <source>Census and rescaled map</source>
        <translation>Recensement et carte ajustée</translation>
    </message>
    <message>
        <source>Map before</source>
        <translation>Carte avant</translation>
    </message>
    <message>
        <source>People per zone</source>
        <translation>Habitants par zone</translation>
    </message>
    <message>
        <source>Standard deviation, rescaled</source>
        <translation>Écart-type, ajusté</translation>
    </message>
    <message>
        <source>How far the rescaled members disagree in each pixel: the standard deviation of the rescaled map, for “Compare two dates”. Needs the population of each member and season (MEMBERS).</source>
        <translation>À quel point les membres ajustés divergent dans chaque pixel : l'écart-type de la carte ajustée, pour « Comparer deux dates ». Nécessite la population de chaque membre et saison (MEMBERS).</translation>
    </message>
    <message>
        <source>Turns a raster of weights (a population map, a built-up map, or anyone's map) into a population map in which the pixels of every census zone sum to the zone's count.

A zone too small to hold a pixel's centre still gets its people, in the pixel it lies in. Zones with people but without any weight are named, and their people are spread evenly or left out. The zone layer shows census, map before and after, map ÷ census and a status for each zone.</source>
        <translation>Transforme un raster de poids (une carte de population, une carte du bâti, ou la carte de quelqu'un d'autre) en une carte de population où la somme des pixels de chaque zone de recensement est le nombre de la zone.

Une zone trop petite pour contenir un centre de pixel reçoit quand même ses habitants, dans le pixel où elle se trouve. Les zones habitées mais sans poids sont nommées, et leurs habitants sont répartis également ou laissés de côté. La couche de zones montre le recensement, la carte avant et après, carte ÷ recensement et un statut pour chaque zone.</translation>
    </message>
    <message>
        <source>Zones with census, before and after</source>
        <translation>Zones : recensement, avant, après</translation>
    </message>
    <message>
        <source>The zones with census, before, after and status, coloured by map before ÷ census.</source>
        <translation>Les zones avec recensement, avant, après et statut, colorées selon carte avant ÷ recensement.</translation>
    </message>
    <message>
        <source>People in the census who are not placed</source>
        <translation>Personnes du recensement qui ne sont pas placées</translation>
    </message>
    <message>
        <source>The zone layer then has the standard error of each count, before and after alike.</source>
        <translation>La couche des zones a alors l'erreur type de chaque comptage, avant comme après.</translation>
    </message>
</context>
<context>
    <name>SampleSceneAlgorithm</name>
    <message>
        <source>Make the sample scene (synthetic)</source>
        <translation>Créer la scène d'exemple (synthétique)</translation>
    </message>
    <message>
        <source>sample,example,demo,tutorial,synthetic,test data</source>
        <translation>exemple,démonstration,tutoriel,synthétique,données de test</translation>
    </message>
    <message>
        <source>Another number makes another district; the same number makes the same one.</source>
        <translation>Un autre nombre donne un autre district ; le même nombre donne le même.</translation>
    </message>
    <message>
        <source>Size (pixels of 10 m)</source>
        <translation>Taille (pixels de 10 m)</translation>
    </message>
    <message>
        <source>The side of the district; 600 pixels are 6 km.</source>
        <translation>Le côté du district ; 600 pixels font 6 km.</translation>
    </message>
    <message>
        <source>Load the layers</source>
        <translation>Charger les couches</translation>
    </message>
    <message>
        <source>Adds the layers to the project when the scene is ready.</source>
        <translation>Ajoute les couches au projet quand la scène est prête.</translation>
    </message>
    <message>
        <source>Folder of the scene</source>
        <translation>Dossier de la scène</translation>
    </message>
    <message>
        <source>The folder that gets the rasters and census layers.</source>
        <translation>Le dossier qui reçoit les rasters et les couches de recensement.</translation>
    </message>
    <message>
        <source>Sentinel-2, each season</source>
        <translation>Sentinel-2, chaque saison</translation>
    </message>
    <message>
        <source>Sentinel-1, each season</source>
        <translation>Sentinel-1, chaque saison</translation>
    </message>
    <message>
        <source>True population</source>
        <translation>Vraie population</translation>
    </message>
    <message>
        <source>Coarse census</source>
        <translation>Recensement grossier</translation>
    </message>
    <message>
        <source>Fine census</source>
        <translation>Recensement fin</translation>
    </message>
    <message>
        <source>Fine census (synthetic)</source>
        <translation>Recensement fin (synthétique)</translation>
    </message>
    <message>
        <source>Coarse census (synthetic)</source>
        <translation>Recensement grossier (synthétique)</translation>
    </message>
    <message>
        <source>Number of the district (seed)</source>
        <translation>Numéro du district (graine)</translation>
    </message>
    <message>
        <source>Makes a synthetic district of 6 × 6 km to try everything on, without any download: Sentinel-2 and Sentinel-1 for four seasons, the true population at 10 m, a coarse and a fine census, the river and the roads.

Nothing in it is real: no place, no people. The same seed makes the same district.</source>
        <translation>Crée un district synthétique de 6 × 6 km pour tout essayer, sans téléchargement : Sentinel-2 et Sentinel-1 pour quatre saisons, la vraie population à 10 m, un recensement grossier et un fin, la rivière et les routes.

Rien n'y est réel : aucun lieu, aucune personne. La même graine donne le même district.</translation>
    </message>
    <message>
        <source>River</source>
        <translation>Rivière</translation>
    </message>
    <message>
        <source>Roads</source>
        <translation>Routes</translation>
    </message>
    <message>
        <source>River (synthetic)</source>
        <translation>Rivière (synthétique)</translation>
    </message>
    <message>
        <source>Roads (synthetic)</source>
        <translation>Routes (synthétiques)</translation>
    </message>
    <message>
        <source>Further data</source>
        <translation>Données supplémentaires</translation>
    </message>
    <message>
        <source>Nothing more</source>
        <translation>Rien de plus</translation>
    </message>
    <message>
        <source>Ten bands, both passes and terrain of four seasons</source>
        <translation>Dix bandes, deux passages et relief, quatre saisons</translation>
    </message>
    <message>
        <source>Two years (L2A), a quarter and a road being built</source>
        <translation>Deux ans (L2A), quartier et route en construction</translation>
    </message>
    <message>
        <source>The same two years as L1C, radar in linear power</source>
        <translation>Les mêmes en L1C, radar en puissance linéaire</translation>
    </message>
    <message>
        <source>Five years in which the town grows</source>
        <translation>Cinq ans pendant lesquels la ville s’étend</translation>
    </message>
    <message>
        <source>A series on disk with its truth, in a folder inside. At 600 pixels the two years take 1.5 to 2 GB and some minutes, the others less. Up to 800 pixels.</source>
        <translation>Une série sur disque avec sa vérité, dans un sous-dossier. À 600 pixels, les deux ans prennent 1,5 à 2 Go et quelques minutes, les autres moins. Jusqu’à 800 pixels.</translation>
    </message>
    <message>
        <source>Folder of the further data</source>
        <translation>Dossier des données supplémentaires</translation>
    </message>
</context>
<context>
    <name>SetupEngineAlgorithm</name>
    <message>
        <source>Set up the engine</source>
        <translation>Installer le moteur</translation>
    </message>
    <message>
        <source>install,setup,engine,GPU,CUDA,environment,repair,remove,offline</source>
        <translation>installer,installation,moteur,GPU,CUDA,environnement,réparer,supprimer,hors ligne</translation>
    </message>
    <message>
        <source>Makes the environment in which POPCORN computes, apart from QGIS's own Python, so that neither disturbs the other. Run it once after installing the plugin; run it again at any time: what is in place stays.

The log shows the size of the download before it starts. It can be cancelled; an engine that was there before then stays whole. GPU packages for NVIDIA cards are about 1.5 GB and are only fetched when you choose them.</source>
        <translation>Crée l'environnement dans lequel POPCORN calcule, à part du Python de QGIS, pour qu'aucun ne dérange l'autre. Lancez-le une fois après avoir installé l'extension ; relancez-le quand vous voulez : ce qui est en place reste.

Le journal montre la taille du téléchargement avant de commencer. On peut l'annuler ; un moteur déjà présent reste alors entier. Les paquets GPU pour cartes NVIDIA font environ 1,5 Go et ne sont téléchargés que si vous les choisissez.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>install, or update what is missing</source>
        <translation>installer, ou mettre à jour ce qui manque</translation>
    </message>
    <message>
        <source>repair: build it anew</source>
        <translation>réparer : le reconstruire</translation>
    </message>
    <message>
        <source>remove it from this computer</source>
        <translation>le supprimer de cet ordinateur</translation>
    </message>
    <message>
        <source>Removing deletes the engine but not your models.</source>
        <translation>La suppression efface le moteur mais pas vos modèles.</translation>
    </message>
    <message>
        <source>Packages for NVIDIA GPUs</source>
        <translation>Paquets pour GPU NVIDIA</translation>
    </message>
    <message>
        <source>as it is now; say whether they would fit</source>
        <translation>comme à présent ; dire s'ils conviendraient</translation>
    </message>
    <message>
        <source>yes, about 1.5 GB to download</source>
        <translation>oui, environ 1,5 Go à télécharger</translation>
    </message>
    <message>
        <source>no, compute on the CPU</source>
        <translation>non, calculer sur le CPU</translation>
    </message>
    <message>
        <source>They need a card with compute capability 7.5 or more and a driver for CUDA 13.</source>
        <translation>Il faut une carte de capacité de calcul 7.5 ou plus et un pilote pour CUDA 13.</translation>
    </message>
    <message>
        <source>Packages for training</source>
        <translation>Paquets pour l'entraînement</translation>
    </message>
    <message>
        <source>Folder of packages, to install without network</source>
        <translation>Dossier de paquets, pour installer hors ligne</translation>
    </message>
    <message>
        <source>A folder of wheels that was filled on another computer. Empty: download them.</source>
        <translation>Un dossier de paquets wheel rempli sur un autre ordinateur. Vide : les télécharger.</translation>
    </message>
    <message>
        <source>Python to build with</source>
        <translation>Python pour construire</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The interpreter to make the environment with. Empty: one is found.</source>
        <translation>L'interpréteur avec lequel créer l'environnement. Vide : il est cherché.</translation>
    </message>
    <message>
        <source>Certificates to trust</source>
        <translation>Certificats de confiance</translation>
    </message>
    <message>
        <source>A PEM file, for offices whose network has its own. The system's are trusted anyway.</source>
        <translation>Un fichier PEM, pour les bureaux dont le réseau a le sien. Ceux du système sont reconnus de toute façon.</translation>
    </message>
    <message>
        <source>Python of the engine</source>
        <translation>Python du moteur</translation>
    </message>
    <message>
        <source>The engine was removed; {size} MB are free again.</source>
        <translation>Le moteur a été supprimé ; {size} Mo sont de nouveau libres.</translation>
    </message>
    <message>
        <source>The engine is in place; nothing needs to be downloaded.</source>
        <translation>Le moteur est en place ; rien n'est à télécharger.</translation>
    </message>
    <message>
        <source>Python {version} at {python}; {packages} packages; download up to {download} MB; on disk about {installed} MB.</source>
        <translation>Python {version} dans {python} ; {packages} paquets ; à télécharger jusqu'à {download} Mo ; sur disque environ {installed} Mo.</translation>
    </message>
    <message>
        <source>The engine is ready: {python}</source>
        <translation>Le moteur est prêt : {python}</translation>
    </message>
    <message>
        <source>For “Learn occupancy from a census”: PyTorch. Mapping needs none. Once there, they stay.</source>
        <translation>Pour « Apprendre l'occupation d'un recensement » : PyTorch. La cartographie n'en a pas besoin. Une fois là, ils restent.</translation>
    </message>
    <message>
        <source>Packages for forests</source>
        <translation>Paquets pour les forêts</translation>
    </message>
    <message>
        <source>For “Random forest weights”: scikit-learn. Once there, they stay.</source>
        <translation>Pour « Poids d’une forêt aléatoire » : scikit-learn. Une fois là, ils restent.</translation>
    </message>
</context>
<context>
    <name>SharpenAlgorithm</name>
    <message>
        <source>Sharpen to 10 m</source>
        <translation>Affiner à 10 m</translation>
    </message>
    <message>
        <source>sharpen,superresolution,dsen2,red edge,shortwave,20 m,10 m,sentinel</source>
        <translation>affiner,superrésolution,dsen2,red edge,infrarouge à ondes courtes,20 m,10 m,sentinel</translation>
    </message>
    <message>
        <source>Sentinel-2 raster of ten bands</source>
        <translation>Raster Sentinel-2 à dix bandes</translation>
    </message>
    <message>
        <source>On pixels of 10 m, such as a composite made with ten bands.</source>
        <translation>Sur des pixels de 10 m, comme un composite fait avec dix bandes.</translation>
    </message>
    <message>
        <source>Sharpening model</source>
        <translation>Modèle d'affinage</translation>
    </message>
    <message>
        <source>Its id, or the path of an .onnx file.</source>
        <translation>Son identifiant, ou le chemin d'un fichier .onnx.</translation>
    </message>
    <message>
        <source>Sharpened</source>
        <translation>Affiné</translation>
    </message>
    <message>
        <source>Ten bands in the order of their wavelength, reflectance × 10000.</source>
        <translation>Dix bandes dans l'ordre de leur longueur d'onde, réflectance × 10000.</translation>
    </message>
    <message>
        <source>Brings the bands of 20 m of a Sentinel-2 composite (B05, B06, B07, B8A, B11, B12) to 10 m, guided by those of 10 m. The mean of every pixel of 20 m stays what it is.

A small model of ours comes with the plugin. DSen2-lite (superresolve_graph.pb of sentinel-tree-cover), which “Import a model” takes, is better. It was made for B11 and B12 at 40 m; that the means of 20 m are kept makes up for it.</source>
        <translation>Amène à 10 m les bandes de 20 m d’une composition Sentinel-2 (B05, B06, B07, B8A, B11, B12), guidées par celles de 10 m. La moyenne de chaque pixel de 20 m reste ce qu’elle est.

Un petit modèle à nous vient avec l’extension. DSen2-lite (superresolve_graph.pb de sentinel-tree-cover), que prend « Importer un modèle », est meilleur. Il a été fait pour B11 et B12 à 40 m ; garder les moyennes de 20 m y remédie.</translation>
    </message>
</context>
<context>
    <name>StorageGroup</name>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vider</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Cartographie</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Import a model…</source>
        <translation>Importer un modèle…</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Measure the cache of POPCORN</source>
        <translation>Mesurer le cache de POPCORN</translation>
    </message>
    <message>
        <source>Clear the cache of POPCORN</source>
        <translation>Vider le cache de POPCORN</translation>
    </message>
    <message>
        <source>{size} MB: what interrupted runs have finished</source>
        <translation>{size} Mo : ce que des exécutions interrompues ont fini</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>built-up</source>
        <translation>bâti</translation>
    </message>
    <message>
        <source>occupancy</source>
        <translation>occupation</translation>
    </message>
    <message>
        <source>population</source>
        <translation>population</translation>
    </message>
    <message>
        <source>urban land</source>
        <translation>sol urbain</translation>
    </message>
    <message>
        <source>urban change</source>
        <translation>changement urbain</translation>
    </message>
    <message>
        <source>sharpening</source>
        <translation>affinage</translation>
    </message>
    <message>
        <source>tree cover</source>
        <translation>couvert arboré</translation>
    </message>
</context>
<context>
    <name>SupportGroup</name>
    <message>
        <source>Support</source>
        <translation>Assistance</translation>
    </message>
    <message>
        <source>Copy report for support</source>
        <translation>Copier le rapport pour l'assistance</translation>
    </message>
    <message>
        <source>Versions, device, models and a measured tiny run. Personal folders are left out.</source>
        <translation>Versions, processeur, modèles et un petit calcul mesuré. Les dossiers personnels sont retirés.</translation>
    </message>
    <message>
        <source>Asking the engine…</source>
        <translation>Interrogation du moteur…</translation>
    </message>
    <message>
        <source>Report on POPCORN</source>
        <translation>Rapport sur POPCORN</translation>
    </message>
    <message>
        <source>Copied, {lines} lines: paste it into your message.</source>
        <translation>Copié, {lines} lignes : collez-le dans votre message.</translation>
    </message>
</context>
<context>
    <name>TerrainAlgorithm</name>
    <message>
        <source>Terrain: elevation, slope, aspect</source>
        <translation>Relief : altitude, pente, exposition</translation>
    </message>
    <message>
        <source>terrain,elevation,dem,slope,aspect,copernicus,glo-30,relief</source>
        <translation>relief,altitude,mnt,pente,exposition,copernicus,glo-30,terrain</translation>
    </message>
    <message>
        <source>Draw an extent or choose a layer of polygons: the result is one raster of 10 m with the elevation, the slope and the direction that the slope faces, on the same grid as the composites of “Download imagery” for the same area.

The elevations are those of Copernicus GLO-30, the tops of buildings and trees included, or of a raster of your own. Slope and aspect are reckoned on the pixels of the elevations, in metres on the ground and from true north, at every latitude. Flat ground and water have no aspect; the open sea has no data.</source>
        <translation>Dessinez une emprise ou choisissez une couche de polygones : le résultat est un raster à 10 m avec l'altitude, la pente et la direction vers laquelle la pente est tournée, sur la même grille que les composites de « Télécharger l'imagerie » pour la même zone.

Les altitudes sont celles de Copernicus GLO-30, sommets des bâtiments et des arbres compris, ou celles d'un raster à vous. La pente et l'exposition sont calculées sur les pixels des altitudes, en mètres au sol et depuis le nord vrai, à toute latitude. Le terrain plat et l'eau n'ont pas d'exposition ; la haute mer est sans données.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
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
        <translation>un autre catalogue STAC</translation>
    </message>
    <message>
        <source>Where Copernicus GLO-30 comes from. Another catalogue needs its address below.</source>
        <translation>D'où vient Copernicus GLO-30. Un autre catalogue a besoin de son adresse ci-dessous.</translation>
    </message>
    <message>
        <source>Elevation of your own, instead</source>
        <translation>Altitude à vous, à la place</translation>
    </message>
    <message>
        <source>Metres above the sea in the first band, in any coordinate reference system.</source>
        <translation>Mètres au-dessus de la mer dans la première bande, dans n'importe quel système de coordonnées.</translation>
    </message>
    <message>
        <source>Address of the catalogue</source>
        <translation>Adresse du catalogue</translation>
    </message>
    <message>
        <source>Of a STAC API, such as https://example.org/stac/v1. Empty: that of the source.</source>
        <translation>D'une API STAC, comme https://example.org/stac/v1. Vide : celle de la source.</translation>
    </message>
    <message>
        <source>Collection of elevation</source>
        <translation>Collection des altitudes</translation>
    </message>
    <message>
        <source>What the catalogue calls it. Empty: cop-dem-glo-30.</source>
        <translation>Le nom que le catalogue lui donne. Vide : cop-dem-glo-30.</translation>
    </message>
    <message>
        <source>Name of the file there</source>
        <translation>Nom du fichier là-bas</translation>
    </message>
    <message>
        <source>What the catalogue calls the file of a tile. Empty: data.</source>
        <translation>Le nom que le catalogue donne au fichier d'une tuile. Vide : data.</translation>
    </message>
    <message>
        <source>Terrain</source>
        <translation>Relief</translation>
    </message>
    <message>
        <source>Three bands: elevation in metres, slope in degrees, aspect in degrees clockwise from true north.</source>
        <translation>Trois bandes : altitude en mètres, pente en degrés, exposition en degrés dans le sens horaire depuis le nord vrai.</translation>
    </message>
    <message>
        <source>Share of the area without elevation, in per cent</source>
        <translation>Part de la zone sans altitude, en pour cent</translation>
    </message>
</context>
<context>
    <name>TestCredentialsAlgorithm</name>
    <message>
        <source>Test credentials</source>
        <translation>Tester les identifiants</translation>
    </message>
    <message>
        <source>account,key,oauth,client,secret,copernicus,sentinel hub,quota</source>
        <translation>compte,clé,oauth,client,secret,copernicus,sentinel hub,quota</translation>
    </message>
    <message>
        <source>Tries an account of Copernicus Data Space or Sentinel Hub before a download: it asks for a token and for one pixel, which costs next to nothing. The log says in one sentence that the account works, or what is in the way: the key, the quota, this machine's clock, the proxy, a certificate, or the server.</source>
        <translation>Essaie un compte de Copernicus Data Space ou de Sentinel Hub avant un téléchargement : demande un jeton et un seul pixel, ce qui ne coûte presque rien. Le journal dit en une phrase que le compte fonctionne, ou ce qui gêne : la clé, le quota, l'horloge de cet ordinateur, le proxy, un certificat ou le serveur.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Whose account it is.</source>
        <translation>De qui est le compte.</translation>
    </message>
    <message>
        <source>Address of the service</source>
        <translation>Adresse du service</translation>
    </message>
    <message>
        <source>Of another Sentinel Hub service. Empty: that of the source.</source>
        <translation>D'un autre service Sentinel Hub. Vide : celle de la source.</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Ce qu'il en est</translation>
    </message>
</context>
<context>
    <name>TrainChangeAlgorithm</name>
    <message>
        <source>Train a network of urban change</source>
        <translation>Entraîner un réseau de changement urbain</translation>
    </message>
    <message>
        <source>train,training,learn,fine-tuning,urban,change,network,ercnn</source>
        <translation>entraîner,entraînement,apprendre,affinage,urbain,changement,réseau,ercnn</translation>
    </message>
    <message>
        <source>Fits the network ERCNN-DRS to a place, with polygons where something changed in a period and where nothing did, or with labels that the statistics of its authors give. A fifth of the tiles is left out: they say when to end, and whether it helped. “Find urban change” takes the result.

Needs the packages for training (PyTorch): the first run offers to install them.</source>
        <translation>Ajuste le réseau ERCNN-DRS à un lieu, avec des polygones où quelque chose a changé pendant une période et où rien n’a changé, ou avec des étiquettes que donnent les statistiques de ses auteurs. Un cinquième des tuiles est laissé de côté : elles disent quand finir, et si cela a servi. « Trouver le changement urbain » prend le résultat.

Demande les paquets d’entraînement (PyTorch) : la première exécution propose de les installer.</translation>
    </message>
    <message>
        <source>Folder of the series</source>
        <translation>Dossier de la série</translation>
    </message>
    <message>
        <source>Level 1C and gamma0 on the ellipsoid, as “Download an observation series” writes them.</source>
        <translation>Niveau 1C et gamma0 sur l’ellipsoïde, comme les écrit « Télécharger une série d’observations ».</translation>
    </message>
    <message>
        <source>Network to begin with</source>
        <translation>Réseau de départ</translation>
    </message>
    <message>
        <source>ERCNN-DRS: its id, or the path of an .onnx file. Empty: random weights, for synthetic labels.</source>
        <translation>ERCNN-DRS : son identifiant, ou le chemin d’un fichier .onnx. Vide : des poids aléatoires, pour des étiquettes synthétiques.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>polygons</source>
        <translation>polygones</translation>
    </message>
    <message>
        <source>synthetic: ENDISI × omnibus</source>
        <translation>synthétiques : ENDISI × omnibus</translation>
    </message>
    <message>
        <source>Synthetic ones need a series of three windows in a row.</source>
        <translation>Les synthétiques demandent une série de trois fenêtres de suite.</translation>
    </message>
    <message>
        <source>Polygons</source>
        <translation>Polygones</translation>
    </message>
    <message>
        <source>Where something changed, and where nothing did.</source>
        <translation>Où quelque chose a changé, et où rien n’a changé.</translation>
    </message>
    <message>
        <source>From (day)</source>
        <translation>Depuis (jour)</translation>
    </message>
    <message>
        <source>Of the period that the polygons tell of. Empty: all.</source>
        <translation>De la période dont parlent les polygones. Vide : tout.</translation>
    </message>
    <message>
        <source>Up to before (day)</source>
        <translation>Jusqu'avant (jour)</translation>
    </message>
    <message>
        <source>This day is not part of the time. Empty: all.</source>
        <translation>Ce jour n'en fait pas partie. Vide : tout.</translation>
    </message>
    <message>
        <source>Name of the new model</source>
        <translation>Nom du nouveau modèle</translation>
    </message>
    <message>
        <source>My urban change</source>
        <translation>Mon changement urbain</translation>
    </message>
    <message>
        <source>Its id is made from it; a model of the same name is replaced.</source>
        <translation>Son identifiant en est tiré ; un modèle du même nom est remplacé.</translation>
    </message>
    <message>
        <source>Stop after (minutes)</source>
        <translation>Arrêter après (minutes)</translation>
    </message>
    <message>
        <source>The best so far is kept.</source>
        <translation>Le meilleur jusque-là est gardé.</translation>
    </message>
    <message>
        <source>Passes over the tiles at most (epochs)</source>
        <translation>Passages au plus sur les tuiles (époques)</translation>
    </message>
    <message>
        <source>It ends earlier where the left-out tiles fit no better for 8 epochs.</source>
        <translation>Cela finit plus tôt si les tuiles laissées de côté ne vont pas mieux pendant 8 époques.</translation>
    </message>
    <message>
        <source>Windows: length (days)</source>
        <translation>Fenêtres : longueur (jours)</translation>
    </message>
    <message>
        <source>As in “Find urban change”.</source>
        <translation>Comme dans « Trouver le changement urbain ».</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>Graine aléatoire</translation>
    </message>
    <message>
        <source>The same seed repeats the training.</source>
        <translation>La même graine répète l'entraînement.</translation>
    </message>
    <message>
        <source>Report on the training</source>
        <translation>Rapport sur l’entraînement (en anglais)</translation>
    </message>
    <message>
        <source>A page with the loss of both kinds of tiles, epoch by epoch.</source>
        <translation>Une page avec la perte des deux sortes de tuiles, époque par époque.</translation>
    </message>
    <message>
        <source>Id of the model</source>
        <translation>Identifiant du modèle</translation>
    </message>
    <message>
        <source>Loss of the left-out tiles before</source>
        <translation>Perte des tuiles laissées de côté, avant</translation>
    </message>
    <message>
        <source>Loss of the left-out tiles after</source>
        <translation>Perte des tuiles laissées de côté, après</translation>
    </message>
    <message>
        <source>Polygons and the field that is 1 where they changed are needed. Choose both.</source>
        <translation>Il faut des polygones, et le champ qui vaut 1 là où ils ont changé. Choisissez les deux.</translation>
    </message>
</context>
<context>
    <name>TrainOccupancyAlgorithm</name>
    <message>
        <source>Learn occupancy from a census</source>
        <translation>Apprendre l'occupation d'un recensement</translation>
    </message>
    <message>
        <source>train,training,learn,occupancy,census,weakly supervised,popcorn,model</source>
        <translation>entraîner,entraînement,apprendre,occupation,recensement,faiblement supervisé,popcorn,modèle</translation>
    </message>
    <message>
        <source>Census zones</source>
        <translation>Zones de recensement</translation>
    </message>
    <message>
        <source>Polygons that lie whole on the imagery, with their number of people.</source>
        <translation>Polygones entièrement sur l'imagerie, avec leur nombre d'habitants.</translation>
    </message>
    <message>
        <source>Name of the new model</source>
        <translation>Nom du nouveau modèle</translation>
    </message>
    <message>
        <source>My occupancy</source>
        <translation>Mon occupation</translation>
    </message>
    <message>
        <source>Its id is made from it; a model of the same name is replaced.</source>
        <translation>Son identifiant en est tiré ; un modèle du même nom est remplacé.</translation>
    </message>
    <message>
        <source>Networks from different random starts. They agree where the counts taught them well.</source>
        <translation>Des réseaux partis de débuts aléatoires différents. Ils concordent là où les nombres les ont bien instruits.</translation>
    </message>
    <message>
        <source>The log says after a few seconds how long it will take at most.</source>
        <translation>Le journal dit après quelques secondes combien de temps cela prendra au plus.</translation>
    </message>
    <message>
        <source>It ends earlier where the left-out zones fit no better for 20 epochs.</source>
        <translation>Finit plus tôt si les zones écartées ne sont pas mieux ajustées pendant 20 époques.</translation>
    </message>
    <message>
        <source>The same seed repeats the training.</source>
        <translation>La même graine répète l'entraînement.</translation>
    </message>
    <message>
        <source>Keep the best so far when cancelled</source>
        <translation>Garder le meilleur en cas d'annulation</translation>
    </message>
    <message>
        <source>Cancel then ends the training and the model is there; else cancel leaves nothing.</source>
        <translation>Annuler termine alors l'entraînement et le modèle est là ; sinon, annuler ne laisse rien.</translation>
    </message>
    <message>
        <source>A page with the loss, the fit of the left-out zones, and what was used.</source>
        <translation>Une page avec la perte, l'ajustement des zones écartées, et ce qui a été utilisé.</translation>
    </message>
    <message>
        <source>Id of the model</source>
        <translation>Identifiant du modèle</translation>
    </message>
    <message>
        <source>1 where training was better than one rate, else 0</source>
        <translation>1 si l'entraînement a été meilleur qu'un seul taux, sinon 0</translation>
    </message>
    <message>
        <source>Zones that were learnt from</source>
        <translation>Zones qui ont servi à apprendre</translation>
    </message>
    <message>
        <source>Training needs both sensors. Choose Sentinel-1 and Sentinel-2 rasters.</source>
        <translation>L'entraînement demande les deux capteurs. Choisissez des rasters Sentinel-1 et Sentinel-2.</translation>
    </message>
    <message>
        <source>The model has no name. Give it one.</source>
        <translation>Le modèle n'a pas de nom. Donnez-lui en un.</translation>
    </message>
    <message>
        <source>Choose “{id}” as the occupancy model of “Map population”.</source>
        <translation>Choisissez « {id} » comme modèle d'occupation de « Cartographier la population ».</translation>
    </message>
    <message>
        <source>Learns how many people live in a built-up pixel, from how places look and from the counts of census zones: a few tens of zones are enough to start, a few hundred are better. The result is an occupancy model that “Map population” uses.

A fifth of the zones is left out to see whether the training helps. Where it is not clearly better than one rate of people per built-up pixel, the model gives that rate, and the log and the report say so.

Needs the packages for training (PyTorch): the first run offers to install them.</source>
        <translation>Apprend combien de personnes vivent dans un pixel bâti, d'après l'aspect des lieux et les nombres de zones de recensement : quelques dizaines de zones suffisent pour commencer, quelques centaines valent mieux. Le résultat est un modèle d'occupation que « Cartographier la population » utilise.

Un cinquième des zones est écarté pour voir si l'entraînement aide. Là où il n'est pas nettement meilleur qu'un seul taux d'habitants par pixel bâti, le modèle donne ce taux, et le journal et le rapport le disent.

Demande les paquets d'entraînement (PyTorch) : la première exécution propose de les installer.</translation>
    </message>
    <message>
        <source>Networks to train (members)</source>
        <translation>Réseaux à entraîner (membres)</translation>
    </message>
    <message>
        <source>Layers to train</source>
        <translation>Couches à entraîner</translation>
    </message>
    <message>
        <source>all on a GPU, the last ones on a CPU</source>
        <translation>toutes sur un GPU, les dernières sur un CPU</translation>
    </message>
    <message>
        <source>the last ones (the head): minutes</source>
        <translation>les dernières (la tête) : des minutes</translation>
    </message>
    <message>
        <source>all: on a CPU, hours</source>
        <translation>toutes : sur un CPU, des heures</translation>
    </message>
    <message>
        <source>Passes over the zones at most (epochs)</source>
        <translation>Passages sur les zones au plus (époques)</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>Graine aléatoire</translation>
    </message>
    <message>
        <source>Stop after (minutes, 0: never)</source>
        <translation>Arrêter après (minutes, 0 : jamais)</translation>
    </message>
    <message>
        <source>Stops then and keeps the best so far.</source>
        <translation>S'arrête alors et garde le meilleur jusque-là.</translation>
    </message>
    <message>
        <source>Report of the training</source>
        <translation>Rapport de l'apprentissage (en anglais)</translation>
    </message>
</context>
<context>
    <name>TrainUrbanAlgorithm</name>
    <message>
        <source>Fine-tune an urban mask</source>
        <translation>Affiner un masque urbain</translation>
    </message>
    <message>
        <source>train,fine-tune,learn,urban,mask,globalurbanmapper,labels,model</source>
        <translation>entraîner,affiner,apprendre,urbain,masque,globalurbanmapper,étiquettes,modèle</translation>
    </message>
    <message>
        <source>Teaches an imported GlobalUrbanMapper what urban land is in your place: from polygons, or from another mask. Its last layers learn, the others stay, so that a few windows of 2.5 km are enough. GlobalUrbanMapper 2.0 goes on learning to do without a sensor and under clouds.

A quarter of the windows is left out to see whether it helps; where it does not, the model stays as it was, and the log and the report say so.

Needs the packages for training (PyTorch): the first run offers to install them.</source>
        <translation>Apprend à un GlobalUrbanMapper importé ce qu'est le sol urbain chez vous : à partir de polygones, ou d'un autre masque. Ses dernières couches apprennent, les autres restent, si bien que quelques fenêtres de 2,5 km suffisent. GlobalUrbanMapper 2.0 continue d'apprendre à se passer d'un capteur et à voir sous les nuages.

Un quart des fenêtres est laissé de côté pour voir si cela aide ; sinon le modèle reste tel quel, et le journal et le rapport le disent.

Demande les paquets d'entraînement (PyTorch) : la première exécution propose de les installer.</translation>
    </message>
    <message>
        <source>Urban land there is: polygons</source>
        <translation>Sol urbain existant : polygones</translation>
    </message>
    <message>
        <source>Without a field: they are urban, all else is not.</source>
        <translation>Sans champ : ils sont urbains, tout le reste ne l'est pas.</translation>
    </message>
    <message>
        <source>Field of the class</source>
        <translation>Champ de la classe</translation>
    </message>
    <message>
        <source>1 urban, 0 not; what no polygon covers is then unknown.</source>
        <translation>1 urbain, 0 non ; ce qu'aucun polygone ne couvre est alors inconnu.</translation>
    </message>
    <message>
        <source>Or a mask of it</source>
        <translation>Ou un masque</translation>
    </message>
    <message>
        <source>1 urban, 0 not, no data unknown; on any grid.</source>
        <translation>1 urbain, 0 non, sans donnée : inconnu ; sur n'importe quelle grille.</translation>
    </message>
    <message>
        <source>Name of the new model</source>
        <translation>Nom du nouveau modèle</translation>
    </message>
    <message>
        <source>My urban mask</source>
        <translation>Mon masque urbain</translation>
    </message>
    <message>
        <source>Its id is made from it; a model of the same name is replaced.</source>
        <translation>Son identifiant en est tiré ; un modèle du même nom est remplacé.</translation>
    </message>
    <message>
        <source>Passes over the windows (epochs)</source>
        <translation>Passages sur les fenêtres (époques)</translation>
    </message>
    <message>
        <source>With few windows more passes are needed.</source>
        <translation>Avec peu de fenêtres il faut plus de passages.</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>Graine aléatoire</translation>
    </message>
    <message>
        <source>The same seed repeats the training.</source>
        <translation>La même graine répète l'entraînement.</translation>
    </message>
    <message>
        <source>Stop after (minutes, 0: never)</source>
        <translation>Arrêter après (minutes, 0 : jamais)</translation>
    </message>
    <message>
        <source>Stops then and keeps what was learnt.</source>
        <translation>S'arrête alors et garde ce qui est appris.</translation>
    </message>
    <message>
        <source>Report of the training</source>
        <translation>Rapport de l'apprentissage (en anglais)</translation>
    </message>
    <message>
        <source>A page with the loss, the windows left out, and what was used.</source>
        <translation>Une page avec la perte, les fenêtres laissées de côté et ce qui a servi.</translation>
    </message>
    <message>
        <source>Id of the model</source>
        <translation>Identifiant du modèle</translation>
    </message>
    <message>
        <source>IoU on windows left out, before</source>
        <translation>IoU des fenêtres laissées de côté, avant</translation>
    </message>
    <message>
        <source>IoU on windows left out, after</source>
        <translation>IoU des fenêtres laissées de côté, après</translation>
    </message>
    <message>
        <source>There is no model to begin with. Choose an imported GlobalUrbanMapper.</source>
        <translation>Il n'y a pas de modèle de départ. Choisissez un GlobalUrbanMapper importé.</translation>
    </message>
    <message>
        <source>Labels are polygons or a mask, and one of them is needed. Give one of them.</source>
        <translation>Les étiquettes sont des polygones ou un masque, et il en faut un. Donnez l'un des deux.</translation>
    </message>
    <message>
        <source>The model has no name. Give it one.</source>
        <translation>Le modèle n'a pas de nom. Donnez-lui en un.</translation>
    </message>
    <message>
        <source>Choose “{id}” as the model of “Map urban land”.</source>
        <translation>Choisissez « {id} » comme modèle de « Cartographier le sol urbain ».</translation>
    </message>
</context>
<context>
    <name>TreeCoverAlgorithm</name>
    <message>
        <source>Map tree cover</source>
        <translation>Cartographier le couvert arboré</translation>
    </message>
    <message>
        <source>tree,forest,canopy,cover,deforestation,land use,change,sentinel,wri</source>
        <translation>arbre,forêt,canopée,couvert,déforestation,occupation du sol,changement,sentinel,wri</translation>
    </message>
    <message>
        <source>Tells how much of every pixel of 10 m is covered by trees, 0 to 100 %, from a year of imagery that “Monthly imagery” has made for it; with a second year also what has changed; and by zone.

The network is that of sentinel-tree-cover (Brandt et al. 2023), whose authors keep the file: “Import a model” reads it without TensorFlow.</source>
        <translation>Dit quelle part de chaque pixel de 10 m est couverte d’arbres, de 0 à 100 %, d’après une année d’images que « Images mensuelles » a préparée ; avec une deuxième année aussi ce qui a changé ; et par zone.

Le réseau est celui de sentinel-tree-cover (Brandt et al. 2023), dont les auteurs gardent le fichier : « Importer un modèle » le lit sans TensorFlow.</translation>
    </message>
    <message>
        <source>Series of the year</source>
        <translation>Série de l’année</translation>
    </message>
    <message>
        <source>A folder that “Monthly imagery” made: quarters and the year, for tree cover; with Sentinel-1 and terrain.</source>
        <translation>Un dossier fait par « Images mensuelles » : trimestres et année, pour le couvert arboré ; avec Sentinel-1 et le relief.</translation>
    </message>
    <message>
        <source>Series of an earlier year</source>
        <translation>Série d’une année antérieure</translation>
    </message>
    <message>
        <source>Of the same area, to see what has changed since.</source>
        <translation>De la même zone, pour voir ce qui a changé depuis.</translation>
    </message>
    <message>
        <source>Model of tree cover</source>
        <translation>Modèle du couvert arboré</translation>
    </message>
    <message>
        <source>Its id, or the path of an .onnx file.</source>
        <translation>Son identifiant, ou le chemin d'un fichier .onnx.</translation>
    </message>
    <message>
        <source>Zones to measure</source>
        <translation>Zones à mesurer</translation>
    </message>
    <message>
        <source>Polygons, such as of land use, that get their tree cover.</source>
        <translation>Des polygones, par exemple d’occupation du sol, qui reçoivent leur couvert arboré.</translation>
    </message>
    <message>
        <source>Tree cover</source>
        <translation>Couvert arboré</translation>
    </message>
    <message>
        <source>Per cent, 255 no data; 15 % and less is 0, as its authors have it.</source>
        <translation>Pour cent, 255 sans donnée ; 15 % et moins vaut 0, comme chez ses auteurs.</translation>
    </message>
    <message>
        <source>Earlier tree cover</source>
        <translation>Couvert arboré antérieur</translation>
    </message>
    <message>
        <source>The same of the earlier year.</source>
        <translation>Le même pour l’année antérieure.</translation>
    </message>
    <message>
        <source>Change of tree cover</source>
        <translation>Changement du couvert arboré</translation>
    </message>
    <message>
        <source>Percentage points since the earlier year.</source>
        <translation>Points de pourcentage depuis l’année antérieure.</translation>
    </message>
    <message>
        <source>Zones with their tree cover</source>
        <translation>Zones et leur couvert arboré</translation>
    </message>
    <message>
        <source>The zones with their tree cover in per cent and km², and how it has changed.</source>
        <translation>Les zones avec leur couvert arboré en pour cent et en km², et son changement.</translation>
    </message>
    <message>
        <source>Mean tree cover (%)</source>
        <translation>Couvert arboré moyen (%)</translation>
    </message>
    <message>
        <source>A change needs two years. Choose the series of the earlier one.</source>
        <translation>Un changement demande deux années. Choisissez la série de l’année antérieure.</translation>
    </message>
    <message>
        <source>The zones with their tree cover need zones. Choose a layer of polygons.</source>
        <translation>Les zones et leur couvert arboré demandent des zones. Choisissez une couche de polygones.</translation>
    </message>
    <message>
        <source>Tree cover in {zones}</source>
        <translation>Couvert arboré dans {zones}</translation>
    </message>
    <message>
        <source>Tree cover needs the network {file}, which is not installed. Ask its authors for it at {address}, and bring it in with “Import a model”.</source>
        <translation>Le couvert arboré demande le réseau {file}, qui n’est pas installé. Demandez-le à ses auteurs à {address}, et faites-le entrer par « Importer un modèle ».</translation>
    </message>
</context>
<context>
    <name>UrbanChangeAlgorithm</name>
    <message>
        <source>Find urban change</source>
        <translation>Trouver le changement urbain</translation>
    </message>
    <message>
        <source>urban,change,construction,built,demolition,time series,monitoring,date</source>
        <translation>urbain,changement,construction,bâti,démolition,série temporelle,suivi,date</translation>
    </message>
    <message>
        <source>Folder of the series</source>
        <translation>Dossier de la série</translation>
    </message>
    <message>
        <source>Least rise of the score</source>
        <translation>Hausse minimale du score</translation>
    </message>
    <message>
        <source>How far apart the calm scores before and after must lie, from 0 to 1. Higher: fewer changes.</source>
        <translation>L'écart entre les scores calmes avant et après, de 0 à 1. Plus haut : moins de changements.</translation>
    </message>
    <message>
        <source>Strength of change</source>
        <translation>Force du changement</translation>
    </message>
    <message>
        <source>When it changed</source>
        <translation>Quand cela a changé</translation>
    </message>
    <message>
        <source>Days since 1970-01-01: the middle between the last clear look before and the first after, and both of these.</source>
        <translation>Jours depuis le 1970-01-01 : le milieu entre la dernière vue claire avant et la première après, et ces deux.</translation>
    </message>
    <message>
        <source>Kind of change</source>
        <translation>Type de changement</translation>
    </message>
    <message>
        <source>Built (hectares)</source>
        <translation>Bâti (hectares)</translation>
    </message>
    <message>
        <source>Cleared (hectares)</source>
        <translation>Dégagé (hectares)</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist. Choose another one.</source>
        <translation>Le dossier {folder} n'existe pas. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Finds what was built or cleared within a series of acquisitions, and when. By default a built-up model maps every date; a pixel changed where its score is calm before a date and calm at another level after it, in at least five clear looks on each side.

The published network (ERCNN-DRS) and the statistics of its authors (ENDISI × omnibus) go in windows of half a year: the network shows a change about three months after it, the statistics when the window after it is whole.

Two maps, before and after, are compared by “Compare two dates”.</source>
        <translation>Trouve ce qui a été construit ou démoli au cours d’une série d’acquisitions, et quand. Par défaut, un modèle de bâti cartographie chaque date ; un pixel a changé là où son score est calme avant une date, et calme à un autre niveau après elle, avec au moins cinq vues claires de chaque côté.

Le réseau publié (ERCNN-DRS) et les statistiques de ses auteurs (ENDISI × omnibus) vont par fenêtres d’une demi-année : le réseau montre un changement environ trois mois après, les statistiques quand la fenêtre suivante est entière.

Deux cartes, avant et après, sont comparées par « Comparer deux dates ».</translation>
    </message>
    <message>
        <source>Every acquisition of one place with its cloud masks, as “Download an observation series” writes them. Built-up: Level 2A, and Sentinel-1 where there is some. Network: Level 1C, and gamma0 on the ellipsoid.</source>
        <translation>Chaque acquisition d’un lieu avec ses masques de nuages, comme les écrit « Télécharger une série d’observations ». Bâti : niveau 2A, et Sentinel-1 s’il y en a. Réseau : niveau 1C, et gamma0 sur l’ellipsoïde.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>steps in the built-up score</source>
        <translation>sauts du score de bâti</translation>
    </message>
    <message>
        <source>the network ERCNN-DRS</source>
        <translation>le réseau ERCNN-DRS</translation>
    </message>
    <message>
        <source>ENDISI × omnibus test</source>
        <translation>ENDISI × test omnibus</translation>
    </message>
    <message>
        <source>The last two are published ones, as they are; the page has what each was measured to find.</source>
        <translation>Les deux dernières sont publiées, telles quelles ; la page dit ce que chacune trouve, d’après les mesures.</translation>
    </message>
    <message>
        <source>Network of urban change</source>
        <translation>Réseau de changement urbain</translation>
    </message>
    <message>
        <source>ERCNN-DRS, whose authors keep the files: its id, or the path of an .onnx file.</source>
        <translation>ERCNN-DRS, dont les auteurs gardent les fichiers : son identifiant, ou le chemin d’un fichier .onnx.</translation>
    </message>
    <message>
        <source>Network: times the calm level</source>
        <translation>Réseau : fois le niveau calme</translation>
    </message>
    <message>
        <source>A pixel changed where its likelihood is so many times the 99th percentile of the windows that share no day with its own.</source>
        <translation>Un pixel a changé là où sa vraisemblance vaut autant de fois le 99e centile des fenêtres qui n’ont aucun jour en commun avec la sienne.</translation>
    </message>
    <message>
        <source>Windows: length (days)</source>
        <translation>Fenêtres : longueur (jours)</translation>
    </message>
    <message>
        <source>Of the network and the statistics. The network was trained on 182.</source>
        <translation>Du réseau et des statistiques. Le réseau a été entraîné sur 182.</translation>
    </message>
    <message>
        <source>Windows: one every so many steps</source>
        <translation>Fenêtres : une tous les tant de pas</translation>
    </message>
    <message>
        <source>A step is two days in which there is an acquisition.</source>
        <translation>Un pas est une paire de jours où il y a une acquisition.</translation>
    </message>
    <message>
        <source>Statistics as published</source>
        <translation>Statistiques telles que publiées</translation>
    </message>
    <message>
        <source>As the authors' code has it, its quirks included. Else real looks only, each orbit by itself, and changes that the window after them confirms.</source>
        <translation>Comme dans le code des auteurs, particularités comprises. Sinon : seulement de vraies vues, chaque orbite à part, et les changements que la fenêtre suivante confirme.</translation>
    </message>
    <message>
        <source>First step (day)</source>
        <translation>Premier pas (jour)</translation>
    </message>
    <message>
        <source>Such as 2019-01-01. Empty: the first acquisition, or as the folder below has it.</source>
        <translation>Par exemple 2019-01-01. Vide : la première acquisition, ou comme le dit le dossier ci-dessous.</translation>
    </message>
    <message>
        <source>Folder to go on from</source>
        <translation>Dossier d’où continuer</translation>
    </message>
    <message>
        <source>Keeps what is computed. The next run on a longer series computes only what is new or has changed, and says what.</source>
        <translation>Garde ce qui est calculé. L’exécution suivante sur une série plus longue ne calcule que ce qui est nouveau ou a changé, et dit quoi.</translation>
    </message>
    <message>
        <source>Zones to count by</source>
        <translation>Zones de comptage</translation>
    </message>
    <message>
        <source>Polygons; each gets its hectares built and cleared, and when.</source>
        <translation>Des polygones ; chacun reçoit ses hectares construits et démolis, et la date.</translation>
    </message>
    <message>
        <source>The rise of the score, below 0 its fall; or the highest likelihood. Further bands: the clear looks behind it, the radar's rise or the age of the oldest value.</source>
        <translation>La hausse du score, sous 0 sa baisse ; ou la plus haute vraisemblance. Autres bandes : les vues claires derrière, la hausse du radar ou l’âge de la valeur la plus ancienne.</translation>
    </message>
    <message>
        <source>No change, built, cleared, other surface, changed, too few clear looks, or edge of the imagery; 255 where no date shows the ground.</source>
        <translation>Aucun changement, construit, démoli, autre surface, changé, trop peu de vues claires, ou bord des images ; 255 là où aucune date ne montre le sol.</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Fenêtres</translation>
    </message>
    <message>
        <source>One band for each window, to be played in time. Of the network and the statistics.</source>
        <translation>Une bande par fenêtre, à jouer dans le temps. Du réseau et des statistiques.</translation>
    </message>
    <message>
        <source>Zones with their changes</source>
        <translation>Zones avec leurs changements</translation>
    </message>
    <message>
        <source>The zones with their hectares, the median day, and the clear looks behind it.</source>
        <translation>Les zones avec leurs hectares, le jour médian et les vues claires derrière.</translation>
    </message>
    <message>
        <source>Report on urban change</source>
        <translation>Rapport du changement urbain (en anglais)</translation>
    </message>
    <message>
        <source>A page to read or print: areas per year and per zone, and the windows.</source>
        <translation>Une page à lire ou à imprimer : les surfaces par année et par zone, et les fenêtres.</translation>
    </message>
    <message>
        <source>Changed, of unknown kind (hectares)</source>
        <translation>Changé, de nature inconnue (hectares)</translation>
    </message>
    <message>
        <source>The zones with their changes need zones. Choose a layer of polygons.</source>
        <translation>Les zones avec leurs changements demandent des zones. Choisissez une couche de polygones.</translation>
    </message>
    <message>
        <source>Steps in the built-up score have no windows. Leave that output out.</source>
        <translation>Les sauts du score de bâti n’ont pas de fenêtres. Laissez cette sortie vide.</translation>
    </message>
    <message>
        <source>Urban change in {zones}</source>
        <translation>Changement urbain dans {zones}</translation>
    </message>
    <message>
        <source>Windows of change</source>
        <translation>Fenêtres de changement</translation>
    </message>
</context>
<context>
    <name>UrbanMaskAlgorithm</name>
    <message>
        <source>Map urban land</source>
        <translation>Cartographier le sol urbain</translation>
    </message>
    <message>
        <source>urban,city,land cover,mask,settlement,sentinel,globalurbanmapper,growth</source>
        <translation>urbain,ville,occupation du sol,masque,agglomération,sentinel,globalurbanmapper,croissance</translation>
    </message>
    <message>
        <source>Step from window to window (pixels)</source>
        <translation>Pas d’une fenêtre à l’autre (pixels)</translation>
    </message>
    <message>
        <source>Zones to measure</source>
        <translation>Zones à mesurer</translation>
    </message>
    <message>
        <source>Polygons that get their area of urban land.</source>
        <translation>Polygones qui reçoivent leur surface de sol urbain.</translation>
    </message>
    <message>
        <source>Urban land</source>
        <translation>Sol urbain</translation>
    </message>
    <message>
        <source>1 urban, 0 not, 255 no data; a band for each year.</source>
        <translation>1 urbain, 0 non, 255 sans données ; une bande par année.</translation>
    </message>
    <message>
        <source>Probability of urban land</source>
        <translation>Probabilité de sol urbain</translation>
    </message>
    <message>
        <source>0 to 1; above 0.5 is urban. A band for each year.</source>
        <translation>0 à 1 ; au-dessus de 0,5, c’est urbain. Une bande par année.</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Vu par</translation>
    </message>
    <message>
        <source>What each pixel was seen by: Sentinel-2, which passes.</source>
        <translation>Par quoi chaque pixel a été vu : Sentinel-2, quels passages.</translation>
    </message>
    <message>
        <source>Urban since</source>
        <translation>Urbain depuis</translation>
    </message>
    <message>
        <source>The year from which on a pixel is urban; needs the imagery of several years.</source>
        <translation>L’année à partir de laquelle un pixel est urbain ; il faut des images de plusieurs années.</translation>
    </message>
    <message>
        <source>Zones with their urban land</source>
        <translation>Zones avec leur sol urbain</translation>
    </message>
    <message>
        <source>The zones with the area and the share of urban land in each year.</source>
        <translation>Les zones avec la surface et la part de sol urbain de chaque année.</translation>
    </message>
    <message>
        <source>Urban land of the last year (km²)</source>
        <translation>Sol urbain de la dernière année (km²)</translation>
    </message>
    <message>
        <source>The zones with their urban land need zones. Choose a layer of polygons.</source>
        <translation>Les zones avec leur sol urbain demandent des zones. Choisissez une couche de polygones.</translation>
    </message>
    <message>
        <source>Urban land in {zones}</source>
        <translation>Sol urbain dans {zones}</translation>
    </message>
    <message>
        <source>Tells urban land from other land, in pixels of 10 m, for one year or several: streets and yards between the buildings are urban land too. The model is GlobalUrbanMapper, whose file you bring yourself (see “Import a model”); it sees Sentinel-2, both passes of Sentinel-1, and terrain.

With GlobalUrbanMapper 2.0 Sentinel-2 or Sentinel-1 may be missing, in all or where it was cloudy; the log and the map “Seen by” say what each pixel was seen by. Of several years you get a band for each, and from which year on a pixel is urban.

Without a model, urban land is grown from the scores of the built-up model, which is coarser: the log and the layer say so.</source>
        <translation>Distingue le sol urbain du reste, en pixels de 10 m, pour une ou plusieurs années : les rues et les cours entre les bâtiments en font partie. Le modèle est GlobalUrbanMapper, dont vous apportez vous-même le fichier (voir « Importer un modèle ») ; il voit Sentinel-2, les deux passages de Sentinel-1 et le relief.

Avec GlobalUrbanMapper 2.0, Sentinel-2 ou Sentinel-1 peut manquer, partout ou là où il y avait des nuages ; le journal et la carte « Vu par » disent par quoi chaque pixel a été vu. De plusieurs années vous obtenez une bande pour chacune, et l’année à partir de laquelle un pixel est urbain.

Sans modèle, le sol urbain est étendu à partir des scores du modèle du bâti, ce qui est plus grossier : le journal et la couche le disent.</translation>
    </message>
    <message>
        <source>Urban land, grown from built-up scores</source>
        <translation>Sol urbain, étendu à partir des scores du bâti</translation>
    </message>
    <message>
        <source>Patches to train on</source>
        <translation>Vignettes d'entraînement</translation>
    </message>
    <message>
        <source>Gets image_… and label_… for each whole window of 256 pixels, for other tools.</source>
        <translation>Reçoit image_… et label_… pour chaque fenêtre entière de 256 pixels, pour d'autres outils.</translation>
    </message>
    <message>
        <source>The model sees windows of 256 pixels, and where two meet there may be a seam. 128 lets them overlap and removes it, for four times the work; 256 is as its authors do.</source>
        <translation>Le modèle voit des fenêtres de 256 pixels ; là où deux se touchent, il peut y avoir une couture. 128 les fait se recouvrir et l’efface, pour quatre fois le travail ; 256 est ce que font ses auteurs.</translation>
    </message>
    <message>
        <source>A mask for each year</source>
        <translation>Un masque par année</translation>
    </message>
    <message>
        <source>Gets a file for each year, which play in QGIS's temporal controller.</source>
        <translation>Reçoit un fichier par année, qui défilent dans le contrôleur temporel de QGIS.</translation>
    </message>
    <message>
        <source>Urban land {year}</source>
        <translation>Sol urbain {year}</translation>
    </message>
</context>
<context>
    <name>UrbanMaskForPlaceChain</name>
    <message>
        <source>Urban mask for a place and a year</source>
        <translation>Masque urbain d'un lieu et d'une année</translation>
    </message>
    <message>
        <source>chain,model,download,urban,mask,city,sentinel,workflow,year</source>
        <translation>chaîne,modèle,téléchargement,urbain,masque,ville,sentinel,flux de travail,année</translation>
    </message>
    <message>
        <source>Give a place and a year: the imagery of the whole year is downloaded, both passes of Sentinel-1 apart, and the terrain, and urban land is mapped from them. Three steps in one go.

For several years write them in place of the season, such as “2019, 2021, 2023”: each gets a mask, and “Urban since” says which year a pixel became urban in.

Without a model of urban land (GlobalUrbanMapper, whose file you bring yourself), urban land is grown from built-up scores, which is coarser.</source>
        <translation>Donnez un lieu et une année : l'imagerie de toute l'année est téléchargée, les deux passages de Sentinel-1 séparément, ainsi que le relief, et les terres urbaines en sont cartographiées. Trois étapes en une fois.

Pour plusieurs années, écrivez-les à la place de la saison, par exemple « 2019, 2021, 2023 » : chacune reçoit un masque, et « Urbain depuis » dit en quelle année un pixel est devenu urbain.

Sans modèle des terres urbaines (GlobalUrbanMapper, dont vous apportez le fichier), les terres urbaines sont étendues à partir des scores de bâti, ce qui est plus grossier.</translation>
    </message>
    <message>
        <source>Season, or several years</source>
        <translation>Saison, ou plusieurs années</translation>
    </message>
    <message>
        <source>Load the imagery too</source>
        <translation>Charger aussi l'imagerie</translation>
    </message>
    <message>
        <source>Terrain</source>
        <translation>Relief</translation>
    </message>
    <message>
        <source>Folder of the imagery</source>
        <translation>Dossier de l'imagerie</translation>
    </message>
    <message>
        <source>Address of the catalogue of elevation</source>
        <translation>Adresse du catalogue d'altitudes</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>{file} cannot be written or read: {reason}.</source>
        <translation>{file} ne peut pas être écrit ou lu : {reason}.</translation>
    </message>
    <message>
        <source>It failed unexpectedly ({error}). The log panel POPCORN has more.</source>
        <translation>Échec inattendu ({error}). Le panneau de journal POPCORN en dit plus.</translation>
    </message>
</context>
<context>
    <name>ZoneCountsAlgorithm</name>
    <message>
        <source>Counts for zones</source>
        <translation>Comptages pour des zones</translation>
    </message>
    <message>
        <source>areal interpolation,census,counts,points,addresses,boundaries,margin of error,standard error,sum</source>
        <translation>interpolation surfacique,recensement,comptages,points,adresses,limites,marge d'erreur,erreur type,somme</translation>
    </message>
    <message>
        <source>Gives zones the people of another layer: points (households, addresses) by the zone that holds them, polygons of other borders by the share of their area. Nobody is lost: the log says how many live in the zones, and how many in none.

With errors of the counts every zone gets its standard deviation, √Σ w² σ². People are taken to be spread evenly inside a polygon; where a map knows better, rescale it to the polygons and sum it to the zones.</source>
        <translation>Donne à des zones les habitants d'une autre couche : les points (ménages, adresses) selon la zone qui les contient, les polygones d'autres limites selon la part de leur surface. Personne n'est perdu : le journal dit combien vivent dans les zones, et combien dans aucune.

Avec les erreurs des comptages, chaque zone reçoit son écart type, √Σ w² σ². Les habitants sont supposés répartis également dans un polygone ; si une carte sait mieux, calez-la sur les polygones et sommez-la par zone.</translation>
    </message>
    <message>
        <source>Points or polygons with counts</source>
        <translation>Points ou polygones avec comptages</translation>
    </message>
    <message>
        <source>Polygons must not overlap each other.</source>
        <translation>Les polygones ne doivent pas se chevaucher.</translation>
    </message>
    <message>
        <source>Field with the count of people</source>
        <translation>Champ du nombre d'habitants</translation>
    </message>
    <message>
        <source>Empty, only for points: each is one.</source>
        <translation>Vide, pour des points seulement : chacun compte pour un.</translation>
    </message>
    <message>
        <source>The zones then get the standard deviation of their people.</source>
        <translation>Les zones reçoivent alors l'écart type de leurs habitants.</translation>
    </message>
    <message>
        <source>Zones that get the people</source>
        <translation>Zones qui reçoivent les habitants</translation>
    </message>
    <message>
        <source>Polygons that do not overlap.</source>
        <translation>Des polygones qui ne se chevauchent pas.</translation>
    </message>
    <message>
        <source>Zones with their people</source>
        <translation>Zones avec leurs habitants</translation>
    </message>
    <message>
        <source>The zones with people, their standard deviation, and how much of each is covered.</source>
        <translation>Les zones avec habitants, leur écart type, et la part couverte de chacune.</translation>
    </message>
    <message>
        <source>People in the layer</source>
        <translation>Habitants de la couche</translation>
    </message>
    <message>
        <source>People in the zones</source>
        <translation>Habitants dans les zones</translation>
    </message>
    <message>
        <source>People in none of the zones</source>
        <translation>Habitants dans aucune zone</translation>
    </message>
    <message>
        <source>People in {zones}</source>
        <translation>Habitants dans {zones}</translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message>
        <source>A POPCORN algorithm is running.</source>
        <translation>Un algorithme POPCORN est en cours.</translation>
    </message>
    <message>
        <source>A standard deviation needs at least two maps, and this job computes one.</source>
        <translation>Un écart-type demande au moins deux cartes, et cette tâche n'en calcule qu'une.</translation>
    </message>
    <message>
        <source>Add the {missing} rasters, or choose another model.</source>
        <translation>Ajoutez les rasters {missing}, ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>Another QGIS is setting up the engine right now.</source>
        <translation>Un autre QGIS est en train d'installer le moteur.</translation>
    </message>
    <message>
        <source>Assign one (Raster › Projections › Assign Projection) and run again.</source>
        <translation>Attribuez-en un (Raster › Projections › Assigner une projection) et relancez.</translation>
    </message>
    <message>
        <source>Average it to 10 m in the local UTM zone (Raster › Projections › Warp, with the resampling method Average).</source>
        <translation>Ramenez-le à 10 m dans la zone UTM locale (Raster › Projections › Projection, rééchantillonnage Moyenne).</translation>
    </message>
    <message>
        <source>Check it in QGIS under Settings ▸ Options ▸ Network, or install from a folder of wheels.</source>
        <translation>Vérifiez-le dans QGIS sous Préférences ▸ Options ▸ Réseau, ou installez depuis un dossier de paquets.</translation>
    </message>
    <message>
        <source>Check that both show the same place and that their coordinate reference systems are right.</source>
        <translation>Vérifiez que les deux montrent le même lieu et que leurs systèmes de coordonnées sont justes.</translation>
    </message>
    <message>
        <source>Check that the layer overlaps the imagery, lower the minimum score, or give a rate.</source>
        <translation>Vérifiez que la couche recouvre l'imagerie, baissez le score minimal, ou donnez un taux.</translation>
    </message>
    <message>
        <source>Check the address and the connection, or run it again later.</source>
        <translation>Vérifiez l'adresse et la connexion, ou relancez plus tard.</translation>
    </message>
    <message>
        <source>Check the area's coordinate reference system, or draw it again.</source>
        <translation>Vérifiez le système de coordonnées de la zone, ou redessinez-la.</translation>
    </message>
    <message>
        <source>Check the connection and the proxy, try again, or install from a folder of wheels.</source>
        <translation>Vérifiez la connexion et le proxy, réessayez, ou installez depuis un dossier de paquets.</translation>
    </message>
    <message>
        <source>Check the coordinate reference systems of both layers, or select the zones near the raster.</source>
        <translation>Vérifiez les systèmes de coordonnées des deux couches, ou sélectionnez les zones proches du raster.</translation>
    </message>
    <message>
        <source>Check the field of the counts, and that zones and maps show the same place.</source>
        <translation>Vérifiez le champ des nombres, et que zones et cartes montrent le même lieu.</translation>
    </message>
    <message>
        <source>Check the index that pip is configured to use, or install from a folder of wheels.</source>
        <translation>Vérifiez l'index que pip est réglé pour utiliser, ou installez depuis un dossier de paquets.</translation>
    </message>
    <message>
        <source>Check the job's parameters.</source>
        <translation>Vérifiez les paramètres de la tâche.</translation>
    </message>
    <message>
        <source>Check the job's text.</source>
        <translation>Vérifiez le texte de la tâche.</translation>
    </message>
    <message>
        <source>Check the names of its collections, or run it again later.</source>
        <translation>Vérifiez les noms de ses collections, ou relancez plus tard.</translation>
    </message>
    <message>
        <source>Check the network and the proxy settings.</source>
        <translation>Vérifiez les réglages du réseau et du proxy.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Vérifiez le chemin.</translation>
    </message>
    <message>
        <source>Check the proxy settings.</source>
        <translation>Vérifiez les réglages du proxy.</translation>
    </message>
    <message>
        <source>Check who may write there, or set POPCORN_DATA to another folder.</source>
        <translation>Vérifiez qui a le droit d'y écrire, ou donnez à POPCORN_DATA un autre dossier.</translation>
    </message>
    <message>
        <source>Check who may write to that folder.</source>
        <translation>Vérifiez qui a le droit d'écrire dans ce dossier.</translation>
    </message>
    <message>
        <source>Choose Sentinel rasters, or a folder of L2A products (.SAFE), GeoTIFFs or Earth Engine exports.</source>
        <translation>Choisissez des rasters Sentinel, ou un dossier de produits L2A (.SAFE), de GeoTIFF ou d'exports Earth Engine.</translation>
    </message>
    <message>
        <source>Choose a Sentinel-2 raster, a Sentinel-1 raster, or both.</source>
        <translation>Choisissez un raster Sentinel-2, un raster Sentinel-1, ou les deux.</translation>
    </message>
    <message>
        <source>Choose a band from 1 to {count}.</source>
        <translation>Choisissez une bande de 1 à {count}.</translation>
    </message>
    <message>
        <source>Choose a built-up model, or type the rate in.</source>
        <translation>Choisissez un modèle de bâti, ou saisissez le taux.</translation>
    </message>
    <message>
        <source>Choose a census layer that overlaps the imagery, or give a rate.</source>
        <translation>Choisissez une couche de recensement qui recouvre l'imagerie, ou donnez un taux.</translation>
    </message>
    <message>
        <source>Choose a file that exists and run again.</source>
        <translation>Choisissez un fichier qui existe et relancez.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to, on a disk with free space.</source>
        <translation>Choisissez un dossier où vous avez le droit d'écrire, sur un disque qui a de la place.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to.</source>
        <translation>Choisissez un dossier où vous avez le droit d'écrire.</translation>
    </message>
    <message>
        <source>Choose a layer of polygons.</source>
        <translation>Choisissez une couche de polygones.</translation>
    </message>
    <message>
        <source>Choose a layer with polygons, or clear its filter or selection.</source>
        <translation>Choisissez une couche avec des polygones, ou enlevez son filtre ou sa sélection.</translation>
    </message>
    <message>
        <source>Choose a model file that this plugin wrote, or import the original again.</source>
        <translation>Choisissez un fichier de modèle écrit par cette extension, ou importez à nouveau l'original.</translation>
    </message>
    <message>
        <source>Choose a model for {role}.</source>
        <translation>Choisissez un modèle pour {role}.</translation>
    </message>
    <message>
        <source>Choose a name that ends in .tif.</source>
        <translation>Choisissez un nom qui finit par .tif.</translation>
    </message>
    <message>
        <source>Choose a population raster: only counts of people can be summed.</source>
        <translation>Choisissez un raster de population : seuls des nombres d'habitants peuvent être sommés.</translation>
    </message>
    <message>
        <source>Choose a smaller area, or map it in parts.</source>
        <translation>Choisissez une zone plus petite, ou cartographiez-la par parties.</translation>
    </message>
    <message>
        <source>Choose a terrain-corrected collection, such as sentinel-1-rtc of the Planetary Computer.</source>
        <translation>Choisissez une collection corrigée du relief, comme sentinel-1-rtc de Planetary Computer.</translation>
    </message>
    <message>
        <source>Choose a whole number from 0 on.</source>
        <translation>Choisissez un nombre entier à partir de 0.</translation>
    </message>
    <message>
        <source>Choose a year up to {year}, or a season that has begun.</source>
        <translation>Choisissez une année jusqu'à {year}, ou une saison qui a commencé.</translation>
    </message>
    <message>
        <source>Choose an area between 80° S and 84° N.</source>
        <translation>Choisissez une zone entre 80° S et 84° N.</translation>
    </message>
    <message>
        <source>Choose an extent inside the first raster, or leave it empty to map everything.</source>
        <translation>Choisissez une emprise à l'intérieur du premier raster, ou laissez-la vide pour tout cartographier.</translation>
    </message>
    <message>
        <source>Choose an occupancy model, type a rate in, or give a census layer to fit it to.</source>
        <translation>Choisissez un modèle d'occupation, saisissez un taux, ou donnez une couche de recensement pour l'ajuster.</translation>
    </message>
    <message>
        <source>Choose another folder for the composites.</source>
        <translation>Choisissez un autre dossier pour les composites.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Choose another model, or run “Engine information” and report what it says.</source>
        <translation>Choisissez un autre modèle, ou lancez « Vérifier le moteur » et transmettez ce qu'il dit.</translation>
    </message>
    <message>
        <source>Choose another name for the output.</source>
        <translation>Choisissez un autre nom pour la sortie.</translation>
    </message>
    <message>
        <source>Choose another one, such as EPSG:4326.</source>
        <translation>Choisissez-en un autre, comme EPSG:4326.</translation>
    </message>
    <message>
        <source>Choose at least one season, the whole year, or a date range.</source>
        <translation>Choisissez au moins une saison, l'année entière, ou une période.</translation>
    </message>
    <message>
        <source>Choose each member once: doubled members would understate the standard deviation.</source>
        <translation>Choisissez chaque membre une seule fois : des membres doublés sous-estimeraient l'écart-type.</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>Choisissez l'un d'eux.</translation>
    </message>
    <message>
        <source>Choose one of these.</source>
        <translation>Choisissez l'un de ceux-ci.</translation>
    </message>
    <message>
        <source>Choose one of: {known}; or give the path of an .onnx file.</source>
        <translation>Choisissez parmi : {known} ; ou donnez le chemin d'un fichier .onnx.</translation>
    </message>
    <message>
        <source>Choose one or more population maps.</source>
        <translation>Choisissez une ou plusieurs cartes de population.</translation>
    </message>
    <message>
        <source>Choose other dates or another extent, and check that the rasters cover it.</source>
        <translation>Choisissez d'autres dates ou une autre emprise, et vérifiez que les rasters la couvrent.</translation>
    </message>
    <message>
        <source>Choose the built-up extractor, a POPCORN member or Bourbon.</source>
        <translation>Choisissez l'extracteur de bâti, un membre POPCORN ou Bourbon.</translation>
    </message>
    <message>
        <source>Choose the field that holds the census counts.</source>
        <translation>Choisissez le champ qui contient les nombres du recensement.</translation>
    </message>
    <message>
        <source>Choose the file that belongs to it.</source>
        <translation>Choisissez le fichier qui lui correspond.</translation>
    </message>
    <message>
        <source>Choose the layer again.</source>
        <translation>Choisissez à nouveau la couche.</translation>
    </message>
    <message>
        <source>Close other programs, choose a smaller extent, or lower the memory that the job may use.</source>
        <translation>Fermez d'autres programmes, choisissez une emprise plus petite, ou baissez la mémoire que la tâche peut utiliser.</translation>
    </message>
    <message>
        <source>Close other programs, or lower the memory that the job may use.</source>
        <translation>Fermez d'autres programmes, ou baissez la mémoire que la tâche peut utiliser.</translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation>Copiez-le ou téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>Correct it first (in SNAP: Range Doppler Terrain Correction), or take a corrected product.</source>
        <translation>Corrigez-le d'abord (dans SNAP : Range Doppler Terrain Correction), ou prenez un produit corrigé.</translation>
    </message>
    <message>
        <source>Correct the count, or empty it where it is unknown, or choose another field.</source>
        <translation>Corrigez le nombre, ou videz-le là où il est inconnu, ou choisissez un autre champ.</translation>
    </message>
    <message>
        <source>Correct the outlines, or select zones of one level only.</source>
        <translation>Corrigez les contours, ou sélectionnez les zones d'un seul niveau.</translation>
    </message>
    <message>
        <source>Counting the people</source>
        <translation>Comptage des habitants</translation>
    </message>
    <message>
        <source>Create it, or choose another folder.</source>
        <translation>Créez-le, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Download it again, or move it out of the folder.</source>
        <translation>Téléchargez-le à nouveau, ou sortez-le du dossier.</translation>
    </message>
    <message>
        <source>Download or copy the file again.</source>
        <translation>Téléchargez ou copiez le fichier à nouveau.</translation>
    </message>
    <message>
        <source>Download or train the model again.</source>
        <translation>Téléchargez ou entraînez le modèle à nouveau.</translation>
    </message>
    <message>
        <source>Download or unpack it again.</source>
        <translation>Téléchargez-le ou décompressez-le à nouveau.</translation>
    </message>
    <message>
        <source>Download the file itself.</source>
        <translation>Téléchargez le fichier lui-même.</translation>
    </message>
    <message>
        <source>Downloading {address}</source>
        <translation>Téléchargement de {address}</translation>
    </message>
    <message>
        <source>Draw an extent, or choose a layer with polygons.</source>
        <translation>Dessinez une emprise, ou choisissez une couche de polygones.</translation>
    </message>
    <message>
        <source>Earth Engine exports do not say of which year they are.</source>
        <translation>Les exports Earth Engine ne disent pas de quelle année ils sont.</translation>
    </message>
    <message>
        <source>Enter them in QGIS under Settings ▸ Options ▸ Network, and set up again.</source>
        <translation>Saisissez-les dans QGIS sous Préférences ▸ Options ▸ Réseau, et relancez l'installation.</translation>
    </message>
    <message>
        <source>Export the raster that you need as GeoTIFF.</source>
        <translation>Exportez le raster dont vous avez besoin en GeoTIFF.</translation>
    </message>
    <message>
        <source>First pass: the built-up sum of the zones.</source>
        <translation>Première passe : la somme du bâti dans les zones.</translation>
    </message>
    <message>
        <source>Free some space or choose an output folder on another disk.</source>
        <translation>Libérez de la place ou choisissez un dossier de sortie sur un autre disque.</translation>
    </message>
    <message>
        <source>Free some space, or choose a folder on another disk.</source>
        <translation>Libérez de la place, ou choisissez un dossier sur un autre disque.</translation>
    </message>
    <message>
        <source>Free some space, or choose a folder that you may write to.</source>
        <translation>Libérez de la place, ou choisissez un dossier où vous avez le droit d'écrire.</translation>
    </message>
    <message>
        <source>Free some space, or set POPCORN_DATA to a folder on another disk.</source>
        <translation>Libérez de la place, ou donnez à POPCORN_DATA un dossier sur un autre disque.</translation>
    </message>
    <message>
        <source>Give 0 (chosen) or 64 and more.</source>
        <translation>Donnez 0 (choisi automatiquement) ou 64 et plus.</translation>
    </message>
    <message>
        <source>Give Sentinel-2 products of Level-2A, and Sentinel-1 as terrain-corrected GeoTIFFs.</source>
        <translation>Donnez des produits Sentinel-2 de niveau 2A, et Sentinel-1 en GeoTIFF corrigés du relief.</translation>
    </message>
    <message>
        <source>Give a number above 0, one of the published means, or a census layer to fit it to.</source>
        <translation>Donnez un nombre supérieur à 0, l'une des moyennes publiées, ou une couche de recensement pour l'ajuster.</translation>
    </message>
    <message>
        <source>Give a number from 0 (exact) to below 1.</source>
        <translation>Donnez un nombre de 0 (exact) à moins de 1.</translation>
    </message>
    <message>
        <source>Give a second season or a model with several members, or leave the output empty.</source>
        <translation>Donnez une deuxième saison ou un modèle à plusieurs membres, ou laissez la sortie vide.</translation>
    </message>
    <message>
        <source>Give a size above 0, such as 100 m.</source>
        <translation>Donnez une taille supérieure à 0, comme 100 m.</translation>
    </message>
    <message>
        <source>Give a value between 0 and 1.</source>
        <translation>Donnez une valeur entre 0 et 1.</translation>
    </message>
    <message>
        <source>Give each output a name of its own.</source>
        <translation>Donnez à chaque sortie un nom à elle.</translation>
    </message>
    <message>
        <source>Give every zone an id of its own.</source>
        <translation>Donnez à chaque zone un identifiant à elle.</translation>
    </message>
    <message>
        <source>Give one Sentinel-1 raster for every Sentinel-2 raster, or only one of the two kinds.</source>
        <translation>Donnez un raster Sentinel-1 pour chaque raster Sentinel-2, ou un seul des deux types.</translation>
    </message>
    <message>
        <source>Give one mask for every Sentinel-2 raster, in the same order, or none.</source>
        <translation>Donnez un masque pour chaque raster Sentinel-2, dans le même ordre, ou aucun.</translation>
    </message>
    <message>
        <source>Give rasters of the same area.</source>
        <translation>Donnez des rasters du même territoire.</translation>
    </message>
    <message>
        <source>Give the address of its STAC API, such as https://example.org/stac/v1.</source>
        <translation>Donnez l'adresse de son API STAC, comme https://example.org/stac/v1.</translation>
    </message>
    <message>
        <source>Give the extent in the coordinate reference system of the imagery.</source>
        <translation>Donnez l'emprise dans le système de coordonnées de l'imagerie.</translation>
    </message>
    <message>
        <source>Give the year of the exports.</source>
        <translation>Donnez l'année des exports.</translation>
    </message>
    <message>
        <source>If this network wants a login first, log in with a browser and try again.</source>
        <translation>Si ce réseau demande d'abord une connexion, connectez-vous avec un navigateur et réessayez.</translation>
    </message>
    <message>
        <source>Import it without choosing a published model, under a name of its own.</source>
        <translation>Importez-le sans choisir de modèle publié, sous un nom à lui.</translation>
    </message>
    <message>
        <source>Import members of the same kind together, and other models one by one.</source>
        <translation>Importez ensemble les membres du même type, et les autres modèles un par un.</translation>
    </message>
    <message>
        <source>Import one first with “Import a model”.</source>
        <translation>Importez-en d'abord un avec « Importer un modèle ».</translation>
    </message>
    <message>
        <source>Import the model again, or choose another one.</source>
        <translation>Importez le modèle à nouveau, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Install Python 3.9 to 3.13 (64 bit) from python.org or your system and name it in "Python", or name an environment of your own in the settings.</source>
        <translation>Installez Python 3.9 à 3.13 (64 bits) depuis python.org ou votre système et nommez-le dans « Python pour construire », ou nommez un environnement à vous dans les réglages.</translation>
    </message>
    <message>
        <source>Laying out the district</source>
        <translation>Tracé du district</translation>
    </message>
    <message>
        <source>Leave the occupancy output empty, or choose an occupancy model.</source>
        <translation>Laissez la sortie d'occupation vide, ou choisissez un modèle d'occupation.</translation>
    </message>
    <message>
        <source>Load it with torch and save it again with torch.save, then import that file.</source>
        <translation>Chargez-le avec torch et enregistrez-le à nouveau avec torch.save, puis importez ce fichier.</translation>
    </message>
    <message>
        <source>Load it with torch on a common machine and save it again.</source>
        <translation>Chargez-le avec torch sur une machine courante et enregistrez-le à nouveau.</translation>
    </message>
    <message>
        <source>Map the part on each side of it by itself.</source>
        <translation>Cartographiez séparément la partie de chaque côté.</translation>
    </message>
    <message>
        <source>Measuring the zones' shares of pixels</source>
        <translation>Mesure de la part des pixels dans les zones</translation>
    </message>
    <message>
        <source>Models checked</source>
        <translation>Modèles vérifiés</translation>
    </message>
    <message>
        <source>Name a PEM file with your organisation's certificate, or install from a folder of wheels.</source>
        <translation>Nommez un fichier PEM avec le certificat de votre organisation, ou installez depuis un dossier de paquets.</translation>
    </message>
    <message>
        <source>Name every season once.</source>
        <translation>Nommez chaque saison une seule fois.</translation>
    </message>
    <message>
        <source>Name the folder of an environment with the engine's packages, or clear it to use the plugin's own.</source>
        <translation>Nommez le dossier d'un environnement qui a les paquets du moteur, ou effacez-le pour utiliser celui de l'extension.</translation>
    </message>
    <message>
        <source>Neither a file nor a published model was chosen.</source>
        <translation>Ni fichier ni modèle publié n'a été choisi.</translation>
    </message>
    <message>
        <source>Neither an occupancy model nor a rate is given.</source>
        <translation>Ni modèle d'occupation ni taux n'est donné.</translation>
    </message>
    <message>
        <source>No NVIDIA driver was found.</source>
        <translation>Aucun pilote NVIDIA n'a été trouvé.</translation>
    </message>
    <message>
        <source>No built-up model is given, which fitting the rate needs.</source>
        <translation>Aucun modèle de bâti n'est donné, or l'ajustement du taux en a besoin.</translation>
    </message>
    <message>
        <source>No imagery is given.</source>
        <translation>Aucune imagerie n'est donnée.</translation>
    </message>
    <message>
        <source>No model was chosen.</source>
        <translation>Aucun modèle n'a été choisi.</translation>
    </message>
    <message>
        <source>No scene is given.</source>
        <translation>Aucune scène n'est donnée.</translation>
    </message>
    <message>
        <source>No season is chosen.</source>
        <translation>Aucune saison n'est choisie.</translation>
    </message>
    <message>
        <source>No zone on the raster has a count in the field {field}.</source>
        <translation>Aucune zone sur le raster n'a de nombre dans le champ {field}.</translation>
    </message>
    <message>
        <source>Nothing was kept. Try another network; if it happens again, tell the plugin's authors.</source>
        <translation>Rien n'a été gardé. Essayez un autre réseau ; si cela se répète, dites-le aux auteurs de l'extension.</translation>
    </message>
    <message>
        <source>Open it in QGIS to check it, or export it again as GeoTIFF.</source>
        <translation>Ouvrez-le dans QGIS pour le vérifier, ou exportez-le à nouveau en GeoTIFF.</translation>
    </message>
    <message>
        <source>Open the layer in QGIS to check it, or export it again.</source>
        <translation>Ouvrez la couche dans QGIS pour la vérifier, ou exportez-la à nouveau.</translation>
    </message>
    <message>
        <source>Painting the land</source>
        <translation>Peinture du paysage</translation>
    </message>
    <message>
        <source>Placing the buildings</source>
        <translation>Placement des bâtiments</translation>
    </message>
    <message>
        <source>Put the day into the file's name, such as scene_2021-04-15.tif.</source>
        <translation>Mettez le jour dans le nom du fichier, comme scene_2021-04-15.tif.</translation>
    </message>
    <message>
        <source>Raking</source>
        <translation>Calage</translation>
    </message>
    <message>
        <source>Reinstall the plugin.</source>
        <translation>Réinstallez l'extension.</translation>
    </message>
    <message>
        <source>Remove its layer, or choose another name.</source>
        <translation>Enlevez sa couche, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Remove its layers, or choose another folder.</source>
        <translation>Enlevez ses couches, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Remove the engine when it is done.</source>
        <translation>Supprimez le moteur quand ce sera fini.</translation>
    </message>
    <message>
        <source>Reproject it to a north-up grid (Raster › Projections › Warp).</source>
        <translation>Reprojetez-le sur une grille orientée au nord (Raster › Projections › Projection).</translation>
    </message>
    <message>
        <source>Reproject it to the coordinate reference system of the Sentinel-2 raster first.</source>
        <translation>Reprojetez-le d'abord dans le système de coordonnées du raster Sentinel-2.</translation>
    </message>
    <message>
        <source>Resample it to 10 m in the local UTM zone (Raster › Projections › Warp).</source>
        <translation>Rééchantillonnez-le à 10 m dans la zone UTM locale (Raster › Projections › Projection).</translation>
    </message>
    <message>
        <source>Restart QGIS so that both come from the same version of the plugin.</source>
        <translation>Redémarrez QGIS pour que les deux viennent de la même version de l'extension.</translation>
    </message>
    <message>
        <source>Run it again later, or choose another source.</source>
        <translation>Relancez plus tard, ou choisissez une autre source.</translation>
    </message>
    <message>
        <source>Run it again later: what was fetched is kept, and only the rest is asked for.</source>
        <translation>Relancez plus tard : ce qui a été reçu est gardé, et seul le reste est demandé.</translation>
    </message>
    <message>
        <source>Run it again; if it happens again, choose a smaller extent. The log is {log}.</source>
        <translation>Relancez ; si cela se répète, choisissez une emprise plus petite. Le journal est {log}.</translation>
    </message>
    <message>
        <source>Run the algorithm "Set up the engine" again.</source>
        <translation>Relancez l'algorithme « Installer le moteur ».</translation>
    </message>
    <message>
        <source>Run the algorithm "Set up the engine" in the POPCORN toolbox.</source>
        <translation>Lancez l'algorithme « Installer le moteur » dans la boîte à outils POPCORN.</translation>
    </message>
    <message>
        <source>Set SSL_CERT_FILE to your network's certificates, or import the file from disk.</source>
        <translation>Donnez à SSL_CERT_FILE les certificats de votre réseau, ou importez le fichier depuis le disque.</translation>
    </message>
    <message>
        <source>Set it in the layer's properties (Source).</source>
        <translation>Définissez-le dans les propriétés de la couche (Source).</translation>
    </message>
    <message>
        <source>Set up without the GPU packages; the CPU then does the work.</source>
        <translation>Installez sans les paquets GPU ; le CPU fait alors le travail.</translation>
    </message>
    <message>
        <source>Some zones can't be brought to the raster's coordinate reference system: they lie too far away.</source>
        <translation>Des zones ne peuvent pas être converties dans le système de coordonnées du raster : elles sont trop loin.</translation>
    </message>
    <message>
        <source>Summing people over zones</source>
        <translation>Somme des habitants par zones</translation>
    </message>
    <message>
        <source>Summing people to cells</source>
        <translation>Somme des habitants par cellules</translation>
    </message>
    <message>
        <source>Summing the weights of the zones</source>
        <translation>Somme des poids des zones</translation>
    </message>
    <message>
        <source>Synthetic: drawn by POPCORN for QGIS, with no real place, no satellite data and no real people.</source>
        <translation>Synthétique : dessiné par POPCORN for QGIS ; aucun lieu réel, aucune donnée satellite, aucune personne réelle.</translation>
    </message>
    <message>
        <source>The CPU computes from here on: {reason}.</source>
        <translation>À partir d'ici, le CPU calcule : {reason}.</translation>
    </message>
    <message>
        <source>The GPU can't be used: {problem}. The CPU computes instead.</source>
        <translation>Le GPU ne peut pas être utilisé : {problem}. Le CPU calcule à sa place.</translation>
    </message>
    <message>
        <source>The GPU packages were not wanted.</source>
        <translation>Les paquets GPU n'étaient pas voulus.</translation>
    </message>
    <message>
        <source>The NVIDIA driver lists no graphics card.</source>
        <translation>Le pilote NVIDIA n'indique aucune carte graphique.</translation>
    </message>
    <message>
        <source>The address {address} is not a https address.</source>
        <translation>L'adresse {address} n'est pas une adresse https.</translation>
    </message>
    <message>
        <source>The area can't be brought to the map's coordinate reference system: it lies too far out.</source>
        <translation>La zone ne peut pas être convertie dans le système de coordonnées de la carte : elle est trop loin.</translation>
    </message>
    <message>
        <source>The area crosses the antimeridian (180° of longitude), where UTM zones and scenes break.</source>
        <translation>La zone traverse l'antiméridien (180° de longitude), où les zones UTM et les scènes s'interrompent.</translation>
    </message>
    <message>
        <source>The area to map is empty.</source>
        <translation>La zone à cartographier est vide.</translation>
    </message>
    <message>
        <source>The catalogue gave no access to the collection {collection}.</source>
        <translation>Le catalogue n'a pas donné accès à la collection {collection}.</translation>
    </message>
    <message>
        <source>The composites of this request are already there; nothing is fetched again.</source>
        <translation>Les composites de cette demande sont déjà là ; rien n'est téléchargé à nouveau.</translation>
    </message>
    <message>
        <source>The coordinate reference system of the extent is not known.</source>
        <translation>Le système de coordonnées de l'emprise n'est pas connu.</translation>
    </message>
    <message>
        <source>The coordinate reference system {crs} is unknown.</source>
        <translation>Le système de coordonnées {crs} est inconnu.</translation>
    </message>
    <message>
        <source>The disk filled up while the packages were being installed.</source>
        <translation>Le disque s'est rempli pendant l'installation des paquets.</translation>
    </message>
    <message>
        <source>The download from {host} failed: {reason}.</source>
        <translation>Le téléchargement depuis {host} a échoué : {reason}.</translation>
    </message>
    <message>
        <source>The engine is not set up yet.</source>
        <translation>Le moteur n'est pas encore installé.</translation>
    </message>
    <message>
        <source>The engine met an unexpected error ({said}).</source>
        <translation>Le moteur a rencontré une erreur inattendue ({said}).</translation>
    </message>
    <message>
        <source>The engine ran out of memory.</source>
        <translation>Le moteur a manqué de mémoire.</translation>
    </message>
    <message>
        <source>The engine's Python {python} is gone; QGIS or Python was probably updated.</source>
        <translation>Le Python du moteur {python} a disparu ; QGIS ou Python a sans doute été mis à jour.</translation>
    </message>
    <message>
        <source>The extent does not overlap the imagery.</source>
        <translation>L'emprise ne recouvre pas l'imagerie.</translation>
    </message>
    <message>
        <source>The host {host} cannot be found.</source>
        <translation>L'hôte {host} est introuvable.</translation>
    </message>
    <message>
        <source>The imagery has no valid pixel: every pixel misses a needed band in every season.</source>
        <translation>L'imagerie n'a aucun pixel valide : à chaque pixel il manque une bande nécessaire dans chaque saison.</translation>
    </message>
    <message>
        <source>The index of “{source}” is damaged.</source>
        <translation>L'index de « {source} » est endommagé.</translation>
    </message>
    <message>
        <source>The metadata of “{source}” is not readable.</source>
        <translation>Les métadonnées de « {source} » sont illisibles.</translation>
    </message>
    <message>
        <source>The model asks for the padding {rule}, which this version does not know.</source>
        <translation>Le modèle demande le remplissage {rule}, que cette version ne connaît pas.</translation>
    </message>
    <message>
        <source>The model record {path} cannot be read.</source>
        <translation>La fiche de modèle {path} ne peut pas être lue.</translation>
    </message>
    <message>
        <source>The package index can't be reached.</source>
        <translation>L'index de paquets est injoignable.</translation>
    </message>
    <message>
        <source>The package index's certificate is not trusted; perhaps your network replaces it.</source>
        <translation>Le certificat de l'index de paquets n'est pas reconnu ; votre réseau le remplace peut-être.</translation>
    </message>
    <message>
        <source>The polygon can't be read.</source>
        <translation>Le polygone ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The proxy {proxy} asks for a user name and a password (407).</source>
        <translation>Le proxy {proxy} demande un nom d'utilisateur et un mot de passe (407).</translation>
    </message>
    <message>
        <source>The range {text} ends before it begins.</source>
        <translation>La période {text} finit avant de commencer.</translation>
    </message>
    <message>
        <source>The raster is rotated or mirrored: its rows do not run from west to east.</source>
        <translation>Le raster est tourné ou en miroir : ses lignes ne vont pas d'ouest en est.</translation>
    </message>
    <message>
        <source>The registry of published models {path} cannot be read.</source>
        <translation>Le registre des modèles publiés {path} ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The sample scene can't be {size_px} pixels wide.</source>
        <translation>La scène d'exemple ne peut pas faire {size_px} pixels de large.</translation>
    </message>
    <message>
        <source>The scenes lie on different grids; the composites are made at 10 m in {crs}.</source>
        <translation>Les scènes ont des grilles différentes ; les composites sont faits à 10 m dans {crs}.</translation>
    </message>
    <message>
        <source>The seed {seed} is negative.</source>
        <translation>La graine {seed} est négative.</translation>
    </message>
    <message>
        <source>The source {source} is unknown.</source>
        <translation>La source {source} est inconnue.</translation>
    </message>
    <message>
        <source>The tensor head.0.weight in “{source}” has the shape {shape}, which fits neither POPCORN nor Bourbon.</source>
        <translation>Le tenseur head.0.weight dans « {source} » a la forme {shape}, qui n'est ni celle de POPCORN ni celle de Bourbon.</translation>
    </message>
    <message>
        <source>The tile size is {tile_px}.</source>
        <translation>La taille de tuile est {tile_px}.</translation>
    </message>
    <message>
        <source>The two lists of rasters may be swapped: give Sentinel-1 (VV, VH) and Sentinel-2 (B02, B03, B04, B08) each in its own.</source>
        <translation>Les deux listes de rasters sont peut-être échangées : donnez Sentinel-1 (VV, VH) et Sentinel-2 (B02, B03, B04, B08) chacun dans la sienne.</translation>
    </message>
    <message>
        <source>There is no Sentinel imagery of the year {year}.</source>
        <translation>Il n'y a pas d'imagerie Sentinel de l'année {year}.</translation>
    </message>
    <message>
        <source>There is no map to compare.</source>
        <translation>Il n'y a pas de carte à comparer.</translation>
    </message>
    <message>
        <source>There is no model file {path}.</source>
        <translation>Il n'y a pas de fichier de modèle {path}.</translation>
    </message>
    <message>
        <source>Try again, or download {address} with a browser and import the file from disk.</source>
        <translation>Réessayez, ou téléchargez {address} avec un navigateur et importez le fichier depuis le disque.</translation>
    </message>
    <message>
        <source>Try again, or report this sentence.</source>
        <translation>Réessayez, ou signalez cette phrase.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, something between you and the package index changes files.</source>
        <translation>Réessayez ; si cela persiste, quelque chose entre vous et l'index de paquets change les fichiers.</translation>
    </message>
    <message>
        <source>Update the plugin, or choose another model.</source>
        <translation>Mettez l'extension à jour, ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>Update the plugin, or import the model again.</source>
        <translation>Mettez l'extension à jour, ou importez à nouveau le modèle.</translation>
    </message>
    <message>
        <source>Use an address that starts with https.</source>
        <translation>Utilisez une adresse qui commence par https.</translation>
    </message>
    <message>
        <source>Use imagery with pixels of 10 m, such as Sentinel-2's own. Resampling adds no detail.</source>
        <translation>Utilisez une imagerie à pixels de 10 m, comme celle de Sentinel-2. Le rééchantillonnage n'ajoute pas de détail.</translation>
    </message>
    <message>
        <source>Use the file as it was published.</source>
        <translation>Utilisez le fichier tel qu'il a été publié.</translation>
    </message>
    <message>
        <source>Use the original checkpoint file.</source>
        <translation>Utilisez le fichier de point de contrôle d'origine.</translation>
    </message>
    <message>
        <source>Use the original file; one that holds only tensors, numbers, text and plain lists can be read.</source>
        <translation>Utilisez le fichier d'origine ; un fichier qui ne contient que des tenseurs, des nombres, du texte et de simples listes peut être lu.</translation>
    </message>
    <message>
        <source>Wait until it is done.</source>
        <translation>Attendez que ce soit fini.</translation>
    </message>
    <message>
        <source>Wait until no POPCORN algorithm runs, or restart QGIS, and remove again.</source>
        <translation>Attendez qu'aucun algorithme POPCORN ne tourne, ou redémarrez QGIS, et supprimez à nouveau.</translation>
    </message>
    <message>
        <source>Write days as year-month-day.</source>
        <translation>Écrivez les jours sous la forme année-mois-jour.</translation>
    </message>
    <message>
        <source>Write pairs such as B02=blue, SCL=scl, separated by commas.</source>
        <translation>Écrivez des paires comme B02=blue, SCL=scl, séparées par des virgules.</translation>
    </message>
    <message>
        <source>Write the first day, a slash, the last day.</source>
        <translation>Écrivez le premier jour, une barre oblique, le dernier jour.</translation>
    </message>
    <message>
        <source>Writing the map</source>
        <translation>Écriture de la carte</translation>
    </message>
    <message>
        <source>Writing the truth and the census</source>
        <translation>Écriture de la vérité et du recensement</translation>
    </message>
    <message>
        <source>Writing {season}</source>
        <translation>Écriture : {season}</translation>
    </message>
    <message>
        <source>{address} is no address of a catalogue.</source>
        <translation>{address} n'est pas l'adresse d'un catalogue.</translation>
    </message>
    <message>
        <source>{border} is none of centre, fraction.</source>
        <translation>{border} n'est ni centre ni fraction.</translation>
    </message>
    <message>
        <source>{empty} of {zones} zones have no pixel with a value.</source>
        <translation>{empty} des {zones} zones n'ont aucun pixel avec une valeur.</translation>
    </message>
    <message>
        <source>{host} answered with a web page instead of the file.</source>
        <translation>{host} a répondu par une page web au lieu du fichier.</translation>
    </message>
    <message>
        <source>{path} did not answer like a Python.</source>
        <translation>{path} n'a pas répondu comme un Python.</translation>
    </message>
    <message>
        <source>{program} does not answer.</source>
        <translation>{program} ne répond pas.</translation>
    </message>
    <message>
        <source>{text} holds a day that does not exist.</source>
        <translation>{text} contient un jour qui n'existe pas.</translation>
    </message>
    <message>
        <source>{text} is named twice.</source>
        <translation>{text} est nommé deux fois.</translation>
    </message>
    <message>
        <source>{value} is none of {allowed}.</source>
        <translation>{value} n'est pas parmi {allowed}.</translation>
    </message>
    <message>
        <source>“{source}” does not say which imagery it takes and what it computes.</source>
        <translation>« {source} » ne dit pas quelle imagerie il prend et ce qu'il calcule.</translation>
    </message>
    <message>
        <source>“{source}” holds no named tensors.</source>
        <translation>« {source} » ne contient aucun tenseur nommé.</translation>
    </message>
    <message>
        <source>“{source}” holds {what}, so it is not a plain checkpoint.</source>
        <translation>« {source} » contient {what}, ce n'est donc pas un simple point de contrôle.</translation>
    </message>
    <message>
        <source>“{source}” is a TorchScript program, not a checkpoint.</source>
        <translation>« {source} » est un programme TorchScript, pas un point de contrôle.</translation>
    </message>
    <message>
        <source>“{source}” is a web page, not a checkpoint.</source>
        <translation>« {source} » est une page web, pas un point de contrôle.</translation>
    </message>
    <message>
        <source>“{source}” is a zip without a tensor index.</source>
        <translation>« {source} » est un zip sans index de tenseurs.</translation>
    </message>
    <message>
        <source>“{source}” is compressed, which torch never does.</source>
        <translation>« {source} » est compressé, ce que torch ne fait jamais.</translation>
    </message>
    <message>
        <source>“{source}” is damaged or cut short.</source>
        <translation>« {source} » est endommagé ou tronqué.</translation>
    </message>
    <message>
        <source>“{source}” is empty.</source>
        <translation>« {source} » est vide.</translation>
    </message>
    <message>
        <source>“{source}” is encrypted.</source>
        <translation>« {source} » est chiffré.</translation>
    </message>
    <message>
        <source>“{source}” is in the format of torch before version 1.6.</source>
        <translation>« {source} » est au format de torch d'avant la version 1.6.</translation>
    </message>
    <message>
        <source>“{source}” is not a torch checkpoint.</source>
        <translation>« {source} » n'est pas un point de contrôle torch.</translation>
    </message>
    <message>
        <source>“{source}” is not an ONNX model file, or it is damaged.</source>
        <translation>« {source} » n'est pas un fichier de modèle ONNX, ou il est endommagé.</translation>
    </message>
    <message>
        <source>“{source}” keeps its weights in another file.</source>
        <translation>« {source} » garde ses poids dans un autre fichier.</translation>
    </message>
    <message>
        <source>“{source}” needs a newer ONNX Runtime or operators of its own.</source>
        <translation>« {source} » a besoin d'un ONNX Runtime plus récent ou d'opérateurs à lui.</translation>
    </message>
    <message>
        <source>“{source}” was written on a big-endian machine.</source>
        <translation>« {source} » a été écrit sur une machine gros-boutiste.</translation>
    </message>
    <message>
        <source>Another mapping is being computed on this computer; this one waits for its end.</source>
        <translation>Une autre cartographie est en cours de calcul sur cet ordinateur ; celle-ci attend sa fin.</translation>
    </message>
    <message>
        <source>Check that the key belongs to this service, and the date and time of this machine.</source>
        <translation>Vérifiez que la clé est bien celle de ce service, ainsi que la date et l'heure de cet ordinateur.</translation>
    </message>
    <message>
        <source>Check the account at {account_page}.</source>
        <translation>Vérifiez le compte sur {account_page}.</translation>
    </message>
    <message>
        <source>Check the date and time of this machine, and whether a proxy replaces certificates.</source>
        <translation>Vérifiez la date et l'heure de cet ordinateur, et si un proxy remplace les certificats.</translation>
    </message>
    <message>
        <source>Check the proxy in QGIS's network settings, and its user name and password.</source>
        <translation>Vérifiez le proxy dans les réglages réseau de QGIS, son nom d'utilisateur et son mot de passe.</translation>
    </message>
    <message>
        <source>Checking the inputs</source>
        <translation>Contrôle des entrées</translation>
    </message>
    <message>
        <source>Choose a smaller area or a shorter season; if it happens again, please report it.</source>
        <translation>Choisissez une zone plus petite ou une saison plus courte ; si cela se répète, signalez-le.</translation>
    </message>
    <message>
        <source>Choose an authentication configuration with both; a free account is made in a few minutes at {account_page}.</source>
        <translation>Choisissez une configuration d'authentification avec les deux ; un compte gratuit se crée en quelques minutes sur {account_page}.</translation>
    </message>
    <message>
        <source>From here on finished tiles are not kept ({reason}): if the run is interrupted, they are computed again.</source>
        <translation>À partir d'ici, les tuiles finies ne sont pas gardées ({reason}) : si l'exécution est interrompue, elles sont recalculées.</translation>
    </message>
    <message>
        <source>Give one such as {address}, or leave it empty.</source>
        <translation>Donnez-en une comme {address}, ou laissez vide.</translation>
    </message>
    <message>
        <source>Give the address with https.</source>
        <translation>Donnez l'adresse avec https.</translation>
    </message>
    <message>
        <source>Give them in QGIS's network settings.</source>
        <translation>Donnez-les dans les réglages réseau de QGIS.</translation>
    </message>
    <message>
        <source>Make a new key (OAuth client) at {account_page} and copy both parts of it.</source>
        <translation>Créez une nouvelle clé (client OAuth) sur {account_page} et copiez-en les deux parties.</translation>
    </message>
    <message>
        <source>Please report it.</source>
        <translation>Merci de le signaler.</translation>
    </message>
    <message>
        <source>Set the date and time of this machine.</source>
        <translation>Réglez la date et l'heure de cet ordinateur.</translation>
    </message>
    <message>
        <source>The catalogue lists a scene without its day.</source>
        <translation>Le catalogue contient une scène sans son jour.</translation>
    </message>
    <message>
        <source>The job is not valid JSON: it is no object.</source>
        <translation>La tâche n'est pas du JSON valide : ce n'est pas un objet.</translation>
    </message>
    <message>
        <source>The job's file holds secrets.</source>
        <translation>Le fichier de la tâche contient des secrets.</translation>
    </message>
    <message>
        <source>The other mapping has ended: this one goes on.</source>
        <translation>L'autre cartographie est finie : celle-ci continue.</translation>
    </message>
    <message>
        <source>The password would travel unprotected to {hostname}: the address is not https.</source>
        <translation>Le mot de passe voyagerait sans protection vers {hostname} : l'adresse n'est pas https.</translation>
    </message>
    <message>
        <source>The preview cannot be written and stops; the map is not affected.</source>
        <translation>L'aperçu ne peut pas être écrit et s'arrête ; la carte n'en est pas affectée.</translation>
    </message>
    <message>
        <source>The proxy wants a user name and a password.</source>
        <translation>Le proxy demande un nom d'utilisateur et un mot de passe.</translation>
    </message>
    <message>
        <source>The source {source} needs no key.</source>
        <translation>La source {source} n'a pas besoin de clé.</translation>
    </message>
    <message>
        <source>Wait for the next month, or get more at {account_page}; what was fetched is kept.</source>
        <translation>Attendez le mois prochain, ou obtenez-en plus sur {account_page} ; ce qui a été reçu est gardé.</translation>
    </message>
    <message>
        <source>Waiting for another mapping</source>
        <translation>En attente d'une autre cartographie</translation>
    </message>
    <message>
        <source>{address} is no address of a service.</source>
        <translation>{address} n'est pas l'adresse d'un service.</translation>
    </message>
    <message>
        <source>A map has fewer than 0 people in a zone.</source>
        <translation>Une carte a moins de 0 habitant dans une zone.</translation>
    </message>
    <message>
        <source>Add the {missing} rasters.</source>
        <translation>Ajoutez les rasters {missing}.</translation>
    </message>
    <message>
        <source>Check its nodata value, or choose a map of people.</source>
        <translation>Vérifiez sa valeur nodata, ou choisissez une carte de population.</translation>
    </message>
    <message>
        <source>Choose another season or year, or allow more cloud.</source>
        <translation>Choisissez une autre saison ou année, ou admettez plus de nuages.</translation>
    </message>
    <message>
        <source>Choose another source; or leave Sentinel-1 out, if it is that.</source>
        <translation>Choisissez une autre source ; ou laissez Sentinel-1 de côté, si c'est lui.</translation>
    </message>
    <message>
        <source>Choose imagery with fewer gaps, or other seasons.</source>
        <translation>Choisissez une imagerie avec moins de lacunes, ou d'autres saisons.</translation>
    </message>
    <message>
        <source>Choose the bundled built-up model or the official extractor.</source>
        <translation>Choisissez le modèle de bâti fourni ou l'extracteur officiel.</translation>
    </message>
    <message>
        <source>Choose the field with the counts, or an area where people live.</source>
        <translation>Choisissez le champ des nombres, ou une zone où vivent des gens.</translation>
    </message>
    <message>
        <source>Choose the one that was made with the map.</source>
        <translation>Choisissez celui qui a été fait avec la carte.</translation>
    </message>
    <message>
        <source>Choose the output “Population of each member and season” of “Map population”.</source>
        <translation>Choisissez la sortie « Population de chaque membre et saison » de « Cartographier la population ».</translation>
    </message>
    <message>
        <source>Choose two maps of the same area.</source>
        <translation>Choisissez deux cartes du même territoire.</translation>
    </message>
    <message>
        <source>Choose zones inside the imagery, and the field with their counts.</source>
        <translation>Choisissez des zones à l'intérieur de l'imagerie, et le champ de leurs nombres.</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Give a cell size, such as 100 m: both maps are then summed to the same cells.</source>
        <translation>Donnez une taille de cellule, comme 100 m : les deux cartes sont alors sommées dans les mêmes cellules.</translation>
    </message>
    <message>
        <source>Give a number from 1 to {most}.</source>
        <translation>Donnez un nombre de 1 à {most}.</translation>
    </message>
    <message>
        <source>Give both, or leave that output empty.</source>
        <translation>Donnez les deux, ou laissez cette sortie vide.</translation>
    </message>
    <message>
        <source>Give each map a name, or none.</source>
        <translation>Donnez un nom à chaque carte, ou aucun.</translation>
    </message>
    <message>
        <source>Give it one.</source>
        <translation>Donnez-lui en un.</translation>
    </message>
    <message>
        <source>Give the raster of members too, or leave its output empty.</source>
        <translation>Donnez aussi le raster des membres, ou laissez sa sortie vide.</translation>
    </message>
    <message>
        <source>It explains {share} % of the variance between zones (R² {r2}{sure}).</source>
        <translation>Elle explique {share} % de la variance entre les zones (R² {r2}{sure}).</translation>
    </message>
    <message>
        <source>Its total is that of the census.</source>
        <translation>Son total est celui du recensement.</translation>
    </message>
    <message>
        <source>Look where the area lies on the map, and whether its coordinate reference system is right.</source>
        <translation>Regardez où se trouve le territoire sur la carte, et si son système de coordonnées est juste.</translation>
    </message>
    <message>
        <source>Looking at the imagery</source>
        <translation>Examen de l'imagerie</translation>
    </message>
    <message>
        <source>Map both dates in the same coordinate system.</source>
        <translation>Cartographiez les deux dates dans le même système de coordonnées.</translation>
    </message>
    <message>
        <source>Map both dates on one grid, for example in the local UTM zone.</source>
        <translation>Cartographiez les deux dates sur une seule grille, par exemple dans la zone UTM locale.</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Cartographie</translation>
    </message>
    <message>
        <source>Only {zones} zones could be left out to judge the training, too few to tell: one rate of people per built-up pixel is used instead.</source>
        <translation>Seules {zones} zones ont pu être écartées pour juger l'entraînement, trop peu pour conclure : un seul taux d'habitants par pixel bâti est utilisé à la place.</translation>
    </message>
    <message>
        <source>R² is not defined: all zones have the same count.</source>
        <translation>R² n'est pas défini : toutes les zones ont le même nombre.</translation>
    </message>
    <message>
        <source>R² is {r2}: every zone at the mean of all zones would be nearer to the counts.</source>
        <translation>R² vaut {r2} : mettre chaque zone à la moyenne de toutes serait plus proche des nombres.</translation>
    </message>
    <message>
        <source>Taking over finished tiles</source>
        <translation>Reprise des tuiles finies</translation>
    </message>
    <message>
        <source>The GPU can't be used for training: no working NVIDIA GPU was found. The CPU trains.</source>
        <translation>Le GPU ne peut pas servir à l'entraînement : aucun GPU NVIDIA en état n'a été trouvé. Le CPU entraîne.</translation>
    </message>
    <message>
        <source>The catalogue wants an account of its own for the collection {collection}.</source>
        <translation>Le catalogue veut un compte à lui pour la collection {collection}.</translation>
    </message>
    <message>
        <source>The layers to train are {layers}.</source>
        <translation>Les couches à entraîner sont {layers}.</translation>
    </message>
    <message>
        <source>The map {map} was rescaled to these zones: that it agrees with them proves nothing. Compare on finer zones.</source>
        <translation>La carte {map} a été ajustée à ces zones : qu'elle concorde avec elles ne prouve rien. Comparez sur des zones plus fines.</translation>
    </message>
    <message>
        <source>The model has no name.</source>
        <translation>Le modèle n'a pas de nom.</translation>
    </message>
    <message>
        <source>The model of the map {map} was trained on these zones: it has seen their counts. Compare on other zones, or use the cross-check.</source>
        <translation>Le modèle de la carte {map} a été entraîné sur ces zones : il a vu leurs nombres. Comparez sur d'autres zones, ou utilisez la validation croisée.</translation>
    </message>
    <message>
        <source>The number of {name} is {value}.</source>
        <translation>Le nombre de {name} est {value}.</translation>
    </message>
    <message>
        <source>The rate of the map {map} was fitted to these zones: that its total agrees proves nothing, and its errors are a little too good.</source>
        <translation>Le taux de la carte {map} a été ajusté à ces zones : que son total concorde ne prouve rien, et ses erreurs sont un peu trop bonnes.</translation>
    </message>
    <message>
        <source>The two maps show different places: they do not overlap.</source>
        <translation>Les deux cartes montrent des lieux différents : elles ne se recouvrent pas.</translation>
    </message>
    <message>
        <source>The uncertainty of a change needs the standard deviations of both dates.</source>
        <translation>L'incertitude d'un changement demande les écarts-types des deux dates.</translation>
    </message>
    <message>
        <source>There are no members to rescale.</source>
        <translation>Il n'y a pas de membres à ajuster.</translation>
    </message>
    <message>
        <source>Training needs both sensors; {missing} is not given.</source>
        <translation>L'entraînement demande les deux capteurs ; il manque {missing}.</translation>
    </message>
    <message>
        <source>Training needs the training packages, which the engine does not have.</source>
        <translation>L'entraînement demande les paquets d'entraînement, que le moteur n'a pas.</translation>
    </message>
    <message>
        <source>With {zones} zones the intervals are rough.</source>
        <translation>Avec {zones} zones, les intervalles sont grossiers.</translation>
    </message>
    <message>
        <source>All zones belong to one unit, so none can be left out.</source>
        <translation>Toutes les zones appartiennent à une seule unité, aucune ne peut donc être écartée.</translation>
    </message>
    <message>
        <source>Check the address, and that it runs.</source>
        <translation>Vérifiez l'adresse, et qu'il fonctionne.</translation>
    </message>
    <message>
        <source>Choose a field of units that are smaller than the area, or none.</source>
        <translation>Choisissez un champ d'unités plus petites que le territoire, ou aucun.</translation>
    </message>
    <message>
        <source>Every unit holds one zone, so nothing can be said about the inside of known totals.</source>
        <translation>Chaque unité ne contient qu'une zone, on ne peut donc rien dire de l'intérieur des totaux connus.</translation>
    </message>
    <message>
        <source>Install it beside the engine's packages, on every machine: pip install distributed.</source>
        <translation>Installez-le à côté des paquets du moteur, sur chaque machine : pip install distributed.</translation>
    </message>
    <message>
        <source>Mapping on the cluster</source>
        <translation>Cartographie sur la grappe</translation>
    </message>
    <message>
        <source>No method that looks at the imagery is better than spreading people evenly.</source>
        <translation>Aucune méthode qui regarde l'imagerie n'est meilleure que la répartition égale des habitants.</translation>
    </message>
    <message>
        <source>No scheduler answers at {address}.</source>
        <translation>Aucun ordonnanceur ne répond à {address}.</translation>
    </message>
    <message>
        <source>Run it without --cluster.</source>
        <translation>Lancez-le sans --cluster.</translation>
    </message>
    <message>
        <source>Set compute.cache_folder to an empty folder that all machines see under the same name.</source>
        <translation>Donnez à compute.cache_folder un dossier vide que toutes les machines voient sous le même nom.</translation>
    </message>
    <message>
        <source>The job has no folder in which the machines can leave finished tiles.</source>
        <translation>La tâche n'a pas de dossier où les machines peuvent laisser les tuiles finies.</translation>
    </message>
    <message>
        <source>The number of folds is {folds}.</source>
        <translation>Le nombre de plis est {folds}.</translation>
    </message>
    <message>
        <source>The package distributed is not there.</source>
        <translation>Le paquet distributed n'est pas là.</translation>
    </message>
    <message>
        <source>Trained occupancy was not tested: the engine lacks the training packages. Run “Set up the engine” with them.</source>
        <translation>L'occupation entraînée n'a pas été testée : il manque au moteur les paquets d'entraînement. Lancez « Installer le moteur » avec eux.</translation>
    </message>
    <message>
        <source>Weighing the methods</source>
        <translation>Pesée des méthodes</translation>
    </message>
    <message>
        <source>Standard deviation of the members</source>
        <translation>Écart-type des membres</translation>
    </message>
    <message>
        <source>Choose the standard deviation that was made with the map.</source>
        <translation>Choisissez l'écart-type qui a été fait avec la carte.</translation>
    </message>
    <message>
        <source>Give each map its own.</source>
        <translation>Donnez à chaque carte le sien.</translation>
    </message>
    <message>
        <source>Only the earlier map has its rate fitted to a census, so that part of the change is the census: fit the rate of both maps, or give both the same.</source>
        <translation>Seule la première carte a son taux calé sur un recensement : une partie de l'évolution vient donc du recensement. Calez le taux des deux cartes, ou donnez-leur le même.</translation>
    </message>
    <message>
        <source>Only the earlier map was rescaled to a census, so that part of the change is the census: rescale both maps, or compare both as they were before.</source>
        <translation>Seule la première carte a été ajustée à un recensement : une partie de l'évolution vient donc du recensement. Ajustez les deux cartes, ou comparez-les telles qu'elles étaient avant.</translation>
    </message>
    <message>
        <source>Only the later map has its rate fitted to a census, so that part of the change is the census: fit the rate of both maps, or give both the same.</source>
        <translation>Seule la seconde carte a son taux calé sur un recensement : une partie de l'évolution vient donc du recensement. Calez le taux des deux cartes, ou donnez-leur le même.</translation>
    </message>
    <message>
        <source>Only the later map was rescaled to a census, so that part of the change is the census: rescale both maps, or compare both as they were before.</source>
        <translation>Seule la seconde carte a été ajustée à un recensement : une partie de l'évolution vient donc du recensement. Ajustez les deux cartes, ou comparez-les telles qu'elles étaient avant.</translation>
    </message>
    <message>
        <source>Recalibrating the built-up score</source>
        <translation>Recalibrage du score de bâti</translation>
    </message>
    <message>
        <source>Trained occupancy is no better than a constant rate × recalibrated built-up: how places look taught nothing about people that holds here.</source>
        <translation>L'occupation entraînée n'est pas meilleure qu'un taux constant × bâti recalibré : l'aspect des lieux n'a rien appris sur les habitants qui tienne ici.</translation>
    </message>
    <message>
        <source>Choose a map of people or weights; if these pixels mean no data, set that value as nodata (Raster › Conversion › Translate).</source>
        <translation>Choisissez une carte d'habitants ou de poids ; si ces pixels signifient « pas de donnée », déclarez cette valeur comme nodata (Raster › Conversion › Convertir).</translation>
    </message>
    <message>
        <source>Choose a raster that is higher where more people live, such as a population or built-up map.</source>
        <translation>Choisissez un raster plus élevé là où vivent plus d'habitants, comme une carte de population ou de bâti.</translation>
    </message>
    <message>
        <source>Run “Set up the engine” with “Packages for training”, or install torch in your own environment, and start again.</source>
        <translation>Lancez « Installer le moteur » avec « Paquets pour l'entraînement », ou installez torch dans votre propre environnement, et recommencez.</translation>
    </message>
    <message>
        <source>The standard deviations are not used, because no output for that of the change is wanted.</source>
        <translation>Les écarts-types ne sont pas utilisés, car aucune sortie n'est demandée pour celui de l'évolution.</translation>
    </message>
    <message>
        <source>Choose another collection or source.</source>
        <translation>Choisissez une autre collection ou une autre source.</translation>
    </message>
    <message>
        <source>Look up its name in the catalogue, or leave the field empty.</source>
        <translation>Cherchez son nom dans le catalogue, ou laissez le champ vide.</translation>
    </message>
    <message>
        <source>Say under “Names of the bands there” what the bands are called, such as B02=blue.</source>
        <translation>Indiquez sous « Noms des bandes là-bas » comment s’appellent les bandes, par exemple B02=blue.</translation>
    </message>
    <message>
        <source>The area has no coordinate reference system.</source>
        <translation>La zone n’a pas de système de coordonnées de référence.</translation>
    </message>
    <message>
        <source>The files of the collection {collection} lie in a store ({scheme}://) that wants an account of its own and may charge for reading.</source>
        <translation>Les fichiers de la collection {collection} se trouvent dans un entrepôt ({scheme}://) qui demande son propre compte et peut faire payer la lecture.</translation>
    </message>
    <message>
        <source>Write it behind the extent's numbers, such as [EPSG:4326], or assign one to the layer.</source>
        <translation>Écrivez-le derrière les nombres de l’emprise, par exemple [EPSG:4326], ou attribuez-en un à la couche.</translation>
    </message>
    <message>
        <source>Check the address, or choose another source.</source>
        <translation>Vérifiez l’adresse, ou choisissez une autre source.</translation>
    </message>
    <message>
        <source>Close it where it is open, or choose another folder; then run it again.</source>
        <translation>Fermez-le là où il est ouvert, ou choisissez un autre dossier ; puis relancez.</translation>
    </message>
    <message>
        <source>Make room in the folder of the cache, or let yourself write to it.</source>
        <translation>Faites de la place dans le dossier du cache, ou donnez-vous le droit d’y écrire.</translation>
    </message>
    <message>
        <source>Checking the engine</source>
        <translation>Vérification du moteur</translation>
    </message>
    <message>
        <source>Fetching pip</source>
        <translation>Récupération de pip</translation>
    </message>
    <message>
        <source>Looking for Python</source>
        <translation>Recherche de Python</translation>
    </message>
    <message>
        <source>Making a virtual environment</source>
        <translation>Création d'un environnement virtuel</translation>
    </message>
    <message>
        <source>No Python was found to build the engine with. {why}</source>
        <translation>Aucun Python n'a été trouvé pour construire le moteur. {why}</translation>
    </message>
    <message>
        <source>The engine is damaged and is built anew</source>
        <translation>Le moteur est endommagé et est reconstruit</translation>
    </message>
    <message>
        <source>The engine is in place</source>
        <translation>Le moteur est en place</translation>
    </message>
    <message>
        <source>The engine is ready</source>
        <translation>Le moteur est prêt</translation>
    </message>
    <message>
        <source>They are not installed unless you ask for them.</source>
        <translation>Ils ne sont installés que si vous le demandez.</translation>
    </message>
    <message>
        <source>Unpacking the packages</source>
        <translation>Décompression des paquets</translation>
    </message>
    <message>
        <source>Your own environment {python} works ({source})</source>
        <translation>Votre propre environnement {python} fonctionne ({source})</translation>
    </message>
    <message>
        <source>Choose finer zones of the same place and the field with their counts, or none.</source>
        <translation>Choisissez des zones plus fines du même lieu et le champ de leurs nombres, ou aucune.</translation>
    </message>
    <message>
        <source>Choose the year and the seasons of your scenes.</source>
        <translation>Choisissez l’année et les saisons de vos scènes.</translation>
    </message>
    <message>
        <source>None of the scenes on disk reaches the area to map.</source>
        <translation>Aucune des scènes du disque n’atteint la zone à cartographier.</translation>
    </message>
    <message>
        <source>Pieces that were there from an earlier run: {reused}.</source>
        <translation>Morceaux qui restaient d’une exécution précédente : {reused}.</translation>
    </message>
    <message>
        <source>Unpack it, and choose its folder.</source>
        <translation>Décompressez-le, et choisissez son dossier.</translation>
    </message>
    <message>
        <source>Both are far off: check the field of the counts, and that zones and imagery show the same place in the same year.</source>
        <translation>Les deux sont loin du compte : vérifiez le champ des nombres, et que les zones et l'imagerie montrent le même lieu la même année.</translation>
    </message>
    <message>
        <source>Looking for gaps of the members</source>
        <translation>Recherche des lacunes des membres</translation>
    </message>
    <message>
        <source>Choose Python 3.10 to 3.13, or leave the GPU packages out.</source>
        <translation>Choisissez un Python 3.10 à 3.13, ou renoncez aux paquets GPU.</translation>
    </message>
    <message>
        <source>Choose Python 3.11 to 3.13, or leave one of the two out.</source>
        <translation>Choisissez un Python 3.11 à 3.13, ou renoncez à l'un des deux.</translation>
    </message>
    <message>
        <source>Choose another Python (3.9 to 3.13), or name an environment of your own.</source>
        <translation>Choisissez un autre Python (3.9 à 3.13), ou nommez un environnement à vous.</translation>
    </message>
    <message>
        <source>Leave the packages for training out; maps need none.</source>
        <translation>Renoncez aux paquets pour l'entraînement ; les cartes n'en ont pas besoin.</translation>
    </message>
    <message>
        <source>NVIDIA has no packages for macOS.</source>
        <translation>NVIDIA n'a pas de paquets pour macOS.</translation>
    </message>
    <message>
        <source>On a machine with network run: pip download --no-deps -r {requirements} -d FOLDER</source>
        <translation>Sur un ordinateur avec réseau, lancez : pip download --no-deps -r {requirements} -d DOSSIER</translation>
    </message>
    <message>
        <source>PyTorch, which training needs, has no current packages for Macs with Intel processors.</source>
        <translation>PyTorch, nécessaire à l'entraînement, n'a plus de paquets récents pour les Mac à processeur Intel.</translation>
    </message>
    <message>
        <source>The packages for NVIDIA GPUs need Python 3.10 or newer.</source>
        <translation>Les paquets pour GPU NVIDIA exigent Python 3.10 ou plus récent.</translation>
    </message>
    <message>
        <source>There is no tested set of packages for {platform}, Python {python}.</source>
        <translation>Il n'y a pas d'ensemble de paquets éprouvé pour {platform}, Python {python}.</translation>
    </message>
    <message>
        <source>With Python 3.10 the packages for NVIDIA GPUs need CUDA 12 and those for training CUDA 13.</source>
        <translation>Avec Python 3.10, les paquets pour GPU NVIDIA exigent CUDA 12 et ceux pour l'entraînement CUDA 13.</translation>
    </message>
    <message>
        <source>Take them out of it and set environment variables instead, such as {prefix}CLIENT_SECRET.</source>
        <translation>Retirez-les et utilisez plutôt des variables d'environnement, comme {prefix}CLIENT_SECRET.</translation>
    </message>
    <message>
        <source>Cells of {east_m:.1f} m × {north_m:.1f} m: {columns} × {rows}, from {pixel_columns} × {pixel_rows} pixels.</source>
        <translation>Cellules de {east_m:.1f} m × {north_m:.1f} m : {columns} × {rows}, à partir de {pixel_columns} × {pixel_rows} pixels.</translation>
    </message>
    <message>
        <source>None of the {zones} zones of {layer} overlaps the raster.</source>
        <translation>Aucune des {zones} zones de {layer} ne recouvre le raster.</translation>
    </message>
    <message>
        <source>The cell size is {cell_size_m:g} m.</source>
        <translation>La taille de cellule est {cell_size_m:g} m.</translation>
    </message>
    <message>
        <source>Cells of {cell_size_m:g} m are smaller than the raster's pixels ({east_m:.4g} m × {north_m:.4g} m): people can be summed, not split.</source>
        <translation>Des cellules de {cell_size_m:g} m sont plus petites que les pixels du raster ({east_m:.4g} m × {north_m:.4g} m) : les habitants peuvent être sommés, pas divisés.</translation>
    </message>
    <message>
        <source>Give a cell size of {smallest_m:d} m or more.</source>
        <translation>Donnez une taille de cellule de {smallest_m:d} m ou plus.</translation>
    </message>
    <message>
        <source>The raster {file} has {bands} bands; {taken}. If that is not the map, choose another band or file.</source>
        <translation>Le raster {file} a {bands} bandes ; {taken}. Si ce n'est pas la carte, choisissez une autre bande ou un autre fichier.</translation>
    </message>
    <message>
        <source>The raster {file} shows {shows}. Such values do not add up to people.</source>
        <translation>Le raster {file} montre {shows}. De telles valeurs ne s'additionnent pas en habitants.</translation>
    </message>
    <message>
        <source>The raster {file} shows {shows}. People can't be shared out by such values.</source>
        <translation>Le raster {file} montre {shows}. On ne peut pas répartir des habitants d'après de telles valeurs.</translation>
    </message>
    <message>
        <source>The raster {file} has {pixels:,} negative pixels that count, down to {lowest:.6g}. There are no fewer than 0 people.</source>
        <translation>Le raster {file} a {pixels:,} pixels négatifs qui comptent, jusqu'à {lowest:.6g}. Il n'y a pas moins de 0 habitant.</translation>
    </message>
    <message>
        <source>In {zones} of the zones compared, the map {map} has no value in more than half of the pixels: no value counts as nobody.</source>
        <translation>Dans {zones} des zones comparées, la carte {map} n'a pas de valeur dans plus de la moitié des pixels : sans valeur compte comme personne.</translation>
    </message>
    <message>
        <source>{small} of {zones} zones, with {people:,.0f} people, hold no pixel's centre: what the map has there counts in the zones around. Count pixels by the share of their area (fraction) to compare such zones too.</source>
        <translation>{small} des {zones} zones, avec {people:,.0f} habitants, ne contiennent aucun centre de pixel : ce que la carte y montre compte dans les zones voisines. Comptez les pixels par la part de leur surface (fraction) pour comparer aussi ces zones.</translation>
    </message>
    <message>
        <source>None of the {zones} zones of {layer} can be compared ({kinds}).</source>
        <translation>Aucune des {zones} zones de {layer} ne peut être comparée ({kinds}).</translation>
    </message>
    <message>
        <source>There are {maps} maps and {names} names.</source>
        <translation>Il y a {maps} cartes et {names} noms.</translation>
    </message>
    <message>
        <source>The members in {file} ({maps} maps) are those of {map}.</source>
        <translation>Les membres dans {file} ({maps} cartes) sont ceux de {map}.</translation>
    </message>
    <message>
        <source>{left_out} of {zones} zones were not compared ({kinds}).</source>
        <translation>{left_out} des {zones} zones n'ont pas été comparées ({kinds}).</translation>
    </message>
    <message>
        <source>The members in {file} belong to none of the maps: their mean differs from the nearest, {map}, by {percent:.0f} % of the people. They are not used.</source>
        <translation>Les membres dans {file} n'appartiennent à aucune des cartes : leur moyenne diffère de la plus proche, {map}, de {percent:.0f} % des habitants. Ils ne sont pas utilisés.</translation>
    </message>
    <message>
        <source>{map} is off by {people} people per zone on average{sure}{part}, over {zones} zones.</source>
        <translation>{map} s'écarte de {people} habitants par zone en moyenne{sure}{part}, sur {zones} zones.</translation>
    </message>
    <message>
        <source>{map} is off by {people} people per zone on average{sure}{part}, over {zones} zone.</source>
        <translation>{map} s'écarte de {people} habitants par zone en moyenne{sure}{part}, sur {zones} zone.</translation>
    </message>
    <message>
        <source>Its mean absolute error is {people} people below that of {map}, the second.</source>
        <translation>Son erreur absolue moyenne est de {people} habitants inférieure à celle de {map}, la deuxième.</translation>
    </message>
    <message>
        <source>{nearest} is nearest to the counts, but was made with them, which proves nothing. Best of the others: {map}.</source>
        <translation>{nearest} est la plus proche des nombres, mais a été faite avec eux, ce qui ne prouve rien. La meilleure des autres : {map}.</translation>
    </message>
    <message>
        <source>With fewer than {fewest} zones there are no intervals, and R² means little.</source>
        <translation>Avec moins de {fewest} zones, il n'y a pas d'intervalles, et R² ne dit pas grand-chose.</translation>
    </message>
    <message>
        <source>One zone, {zone}, holds {percent} % of the squared error: R² and RMSE tell of it more than of the others. Check its count.</source>
        <translation>Une zone, {zone}, porte {percent} % de l'erreur quadratique : R² et RMSE parlent d'elle plus que des autres. Vérifiez son nombre.</translation>
    </message>
    <message>
        <source>Zones that count nobody: {zones}. The mean relative error (MAPE) leaves them out.</source>
        <translation>Zones qui ne comptent personne : {zones}. L'erreur relative moyenne (MAPE) les laisse de côté.</translation>
    </message>
    <message>
        <source>Best of {maps} maps: {map}.</source>
        <translation>La meilleure de {maps} cartes : {map}.</translation>
    </message>
    <message>
        <source>Pixels on the outer border of the zones count by their covered part: the raster's own sum is {total:,.0f}.</source>
        <translation>Les pixels à la limite extérieure des zones comptent pour leur part couverte : la somme du raster lui-même est {total:,.0f}.</translation>
    </message>
    <message>
        <source>{pixels:,} pixels have their centre exactly on a border of zones. QGIS's Zonal statistics counts them in no zone, so they hold 0 people here; their zones' people are in the other pixels.</source>
        <translation>{pixels:,} pixels ont leur centre exactement sur une limite de zones. Les Statistiques zonales de QGIS ne les comptent dans aucune zone : ils portent donc 0 habitant ici, et les habitants de leurs zones sont dans les autres pixels.</translation>
    </message>
    <message>
        <source>{some} of {zones} zones {says} (zone_id {ids}).</source>
        <translation>{some} des {zones} zones {says} (zone_id {ids}).</translation>
    </message>
    <message>
        <source>{pixels:,} pixels of the raster are negative; they count as 0.</source>
        <translation>{pixels:,} pixels du raster sont négatifs ; ils comptent comme 0.</translation>
    </message>
    <message>
        <source>The raster {file} has one band. A standard deviation needs at least two, one for each member and season.</source>
        <translation>Le raster {file} a une seule bande. Un écart-type en demande au moins deux, une par membre et saison.</translation>
    </message>
    <message>
        <source>The area is {width_km:.0f} km × {height_km:.0f} km; a composite may be {largest_km} km wide and high.</source>
        <translation>La zone fait {width_km:.0f} km × {height_km:.0f} km ; un composite peut faire {largest_km} km de large et de haut.</translation>
    </message>
    <message>
        <source>The key works: {service} gave a token and delivered a test image.</source>
        <translation>La clé fonctionne : {service} a donné un jeton et livré une image d'essai.</translation>
    </message>
    <message>
        <source>Asking {service}</source>
        <translation>Interrogation de {service}</translation>
    </message>
    <message>
        <source>Choose one of {choices}.</source>
        <translation>Choisissez parmi {choices}.</translation>
    </message>
    <message>
        <source>The scenes on disk are of {first_day} to {last_day}; none is of {periods}.</source>
        <translation>Les scènes du disque vont du {first_day} au {last_day} ; aucune n’est de {periods}.</translation>
    </message>
    <message>
        <source>The composite {file} would replace one of the scenes.</source>
        <translation>Le composite {file} remplacerait une des scènes.</translation>
    </message>
    <message>
        <source>{sensor} {period}, piece {piece} of {pieces}</source>
        <translation>{sensor} {period}, morceau {piece} sur {pieces}</translation>
    </message>
    <message>
        <source>{period}: {percent:.0f} % of the area has no clear observation. Choose a longer period, or fill gaps from the neighbouring seasons.</source>
        <translation>{period} : {percent:.0f} % du territoire n'a aucune observation claire. Choisissez une période plus longue, ou comblez les lacunes par les saisons voisines.</translation>
    </message>
    <message>
        <source>The raster {file} has no coordinate reference system.</source>
        <translation>Le raster {file} n'a pas de système de coordonnées.</translation>
    </message>
    <message>
        <source>The raster {file} is damaged: a part of it can't be read.</source>
        <translation>Le raster {file} est endommagé : une partie ne peut pas être lue.</translation>
    </message>
    <message>
        <source>The folder {folder} can't be made: {reason}.</source>
        <translation>Le dossier {folder} ne peut pas être créé : {reason}.</translation>
    </message>
    <message>
        <source>{source} has no scene of this area for {periods}.</source>
        <translation>{source} n'a pas de scène de cette zone pour {periods}.</translation>
    </message>
    <message>
        <source>A free account of {source} has {units:,.0f} processing units and as many requests a month. Choose a smaller area, fewer seasons or less cloud, or a source without account.</source>
        <translation>Un compte gratuit de {source} dispose par mois de {units:,.0f} unités de traitement et d’autant de requêtes. Choisissez une zone plus petite, moins de saisons ou moins de nuages, ou une source sans compte.</translation>
    </message>
    <message>
        <source>Searching {sensor}, {period}</source>
        <translation>Recherche {sensor}, {period}</translation>
    </message>
    <message>
        <source>{source} has never had a scene of this area: it lies over the open sea, or where the satellites do not look.</source>
        <translation>{source} n'a jamais eu de scène de ce territoire : il est en pleine mer, ou là où les satellites ne regardent pas.</translation>
    </message>
    <message>
        <source>{sensor}, {period}: no scene.</source>
        <translation>{sensor}, {period} : aucune scène.</translation>
    </message>
    <message>
        <source>{parent}/{folder}: {tiles} tiles of an Earth Engine export.</source>
        <translation>{parent}/{folder} : {tiles} tuiles d'un export Earth Engine.</translation>
    </message>
    <message>
        <source>The day of {file} is not known: neither its tags nor its name hold one.</source>
        <translation>Le jour de {file} n'est pas connu : ni ses étiquettes ni son nom ne le portent.</translation>
    </message>
    <message>
        <source>{file} is in radar geometry: it has ground control points but no grid.</source>
        <translation>{file} est en géométrie radar : il a des points de contrôle au sol mais pas de grille.</translation>
    </message>
    <message>
        <source>The product {product} has no {band} image in {resolution}.</source>
        <translation>Le produit {product} n'a pas d'image {band} dans {resolution}.</translation>
    </message>
    <message>
        <source>There are {masks} masks for {rasters} Sentinel-2 rasters.</source>
        <translation>Il y a {masks} masques pour {rasters} rasters Sentinel-2.</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist.</source>
        <translation>Le dossier {folder} n'existe pas.</translation>
    </message>
    <message>
        <source>The product {product} is packed.</source>
        <translation>Le produit {product} est compressé.</translation>
    </message>
    <message>
        <source>{folder} holds no scene.</source>
        <translation>{folder} ne contient aucune scène.</translation>
    </message>
    <message>
        <source>{file} is left out: it is a composite, not a scene.</source>
        <translation>{file} est laissé de côté : c’est un composite, pas une scène.</translation>
    </message>
    <message>
        <source>The file {file} in the folder can't be read as a raster.</source>
        <translation>Le fichier {file} du dossier ne peut pas être lu comme raster.</translation>
    </message>
    <message>
        <source>{file} is left out: its bands are not named as Sentinel-1's or Sentinel-2's.</source>
        <translation>{file} est laissé de côté : ses bandes ne sont pas nommées comme celles de Sentinel-1 ou Sentinel-2.</translation>
    </message>
    <message>
        <source>{period} is not over: it ends on {last_day}. When it is, fetch it again, with “Fetch again what is there”.</source>
        <translation>{period} n’est pas terminé : fin le {last_day}. Ensuite, téléchargez-le de nouveau, avec « Télécharger à nouveau ce qui est là ».</translation>
    </message>
    <message>
        <source>The proxy{address} does not answer, or does not let through to {service}.</source>
        <translation>Le serveur mandataire{address} ne répond pas, ou ne laisse pas passer vers {service}.</translation>
    </message>
    <message>
        <source>The server did not deliver {what} in {attempts} attempts.</source>
        <translation>Le serveur n'a pas livré {what} en {attempts} essais.</translation>
    </message>
    <message>
        <source>{period} begins on {first_day}, which is in the future.</source>
        <translation>{period} commence le {first_day}, qui est dans l'avenir.</translation>
    </message>
    <message>
        <source>Choose a year from {first} on.</source>
        <translation>Choisissez une année à partir de {first}.</translation>
    </message>
    <message>
        <source>What is fetched can't be kept in the engine's cache: {reason}.</source>
        <translation>Ce qui est téléchargé ne peut pas être gardé dans le cache du moteur : {reason}.</translation>
    </message>
    <message>
        <source>{service} limits the rate; the download goes on as fast as it allows.</source>
        <translation>{service} limite le débit ; le téléchargement continue aussi vite qu'il le permet.</translation>
    </message>
    <message>
        <source>{service} did not deliver {what}: what came back could not be read.</source>
        <translation>{service} n'a pas livré {what} : ce qui est revenu n'a pas pu être lu.</translation>
    </message>
    <message>
        <source>Check the connection. {kept}</source>
        <translation>Vérifiez la connexion. {kept}</translation>
    </message>
    <message>
        <source>{service} needs the key of an account: a client id and its secret.</source>
        <translation>{service} a besoin de la clé d'un compte : un identifiant client et son secret.</translation>
    </message>
    <message>
        <source>This machine's clock is {minutes:.0f} minutes behind that of {service}.</source>
        <translation>L'horloge de cet ordinateur retarde de {minutes:.0f} minutes sur celle de {service}.</translation>
    </message>
    <message>
        <source>This machine's clock is {minutes:.0f} minutes ahead of that of {service}.</source>
        <translation>L'horloge de cet ordinateur avance de {minutes:.0f} minutes sur celle de {service}.</translation>
    </message>
    <message>
        <source>{service} failed to deliver {what} (status {status}).</source>
        <translation>{service} n'a pas pu livrer {what} (statut {status}).</translation>
    </message>
    <message>
        <source>{service} does not know this client id, or the secret is not its secret.</source>
        <translation>{service} ne connaît pas cet identifiant client, ou le secret n'est pas le sien.</translation>
    </message>
    <message>
        <source>{service} gave no access token, or one that could not be read.</source>
        <translation>{service} n'a pas donné de jeton d'accès, ou pas de jeton lisible.</translation>
    </message>
    <message>
        <source>{service} can't be reached, or broke off while it delivered {what}.</source>
        <translation>{service} est injoignable, ou s'est interrompu en livrant {what}.</translation>
    </message>
    <message>
        <source>The account at {service} has no processing units or requests left.</source>
        <translation>Le compte chez {service} n'a plus d'unités de traitement ou de requêtes.</translation>
    </message>
    <message>
        <source>{service} has turned requests away for too long: its rate limit.</source>
        <translation>{service} refuse les requêtes depuis trop longtemps : sa limite de débit.</translation>
    </message>
    <message>
        <source>{service} does not accept the access token that it gave for this key.</source>
        <translation>{service} n'accepte pas le jeton d'accès qu'il a donné pour cette clé.</translation>
    </message>
    <message>
        <source>The key may not use {service} for this{said}.</source>
        <translation>La clé n'a pas le droit d'utiliser {service} pour cela{said}.</translation>
    </message>
    <message>
        <source>{service} refuses to deliver {what} (status {status}){said}.</source>
        <translation>{service} refuse de livrer {what} (statut {status}){said}.</translation>
    </message>
    <message>
        <source>The certificate of {service} can't be trusted on this machine.</source>
        <translation>Le certificat de {service} n'est pas reconnu sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Choose one of {sources} or stac.</source>
        <translation>Choisissez parmi {sources} ou stac.</translation>
    </message>
    <message>
        <source>{asset} does not say what an asset is called.</source>
        <translation>{asset} ne dit pas comment s'appelle une ressource.</translation>
    </message>
    <message>
        <source>The scenes of {collection} have no band called {band}; what they have is called {bands}{more}.</source>
        <translation>Les scènes de {collection} n’ont pas de bande appelée {band} ; ce qu’elles ont s’appelle {bands}{more}.</translation>
    </message>
    <message>
        <source>{service} can't be reached, or did not answer as a STAC catalogue.</source>
        <translation>{service} est injoignable, ou n'a pas répondu comme un catalogue STAC.</translation>
    </message>
    <message>
        <source>{service} wants an account of its own (status {status}).</source>
        <translation>{service} demande son propre compte (statut {status}).</translation>
    </message>
    <message>
        <source>{service} answered the search with an error (status {status}).</source>
        <translation>{service} a répondu à la recherche par une erreur (statut {status}).</translation>
    </message>
    <message>
        <source>The collection {collection} holds plain GRD, radar without terrain correction.</source>
        <translation>La collection {collection} contient du GRD brut, un radar sans correction du relief.</translation>
    </message>
    <message>
        <source>{service} has no terrain-corrected Sentinel-1; only Sentinel-2 is made.</source>
        <translation>{service} n'a pas de Sentinel-1 corrigé du relief ; seul Sentinel-2 est fait.</translation>
    </message>
    <message>
        <source>{period}: of {scenes} scenes found, {cloudy} have more than {percent:.0f} % cloud and {lacking} lack a band.</source>
        <translation>{period} : sur {scenes} scènes trouvées, {cloudy} ont plus de {percent:.0f} % de nuages et il manque une bande à {lacking}.</translation>
    </message>
    <message>
        <source>{period}: {unmasked} of {scenes} scenes have no scene classification ({asset}); their clouds are not left out.</source>
        <translation>{period} : {unmasked} scènes sur {scenes} n’ont pas de classification de scène ({asset}) ; leurs nuages ne sont pas écartés.</translation>
    </message>
    <message>
        <source>{period}: {scenes} scenes are said to have the offset of 1000 DN still in them, but are too dark for that; it is not removed again.</source>
        <translation>{period} : {scenes} scènes sont dites contenir encore le décalage de 1000 DN, mais sont trop sombres pour cela ; il n’est pas retiré une deuxième fois.</translation>
    </message>
    <message>
        <source>{service} has no collection {collection}.</source>
        <translation>{service} n’a pas de collection {collection}.</translation>
    </message>
    <message>
        <source>Device: {device}.</source>
        <translation>Processeur : {device}.</translation>
    </message>
    <message>
        <source>The model “{model}” needs {missing}, which is not given.</source>
        <translation>Le modèle « {model} » a besoin de {missing}, qui n'est pas donné.</translation>
    </message>
    <message>
        <source>Only {sensor} is given: the output of that stream alone is used ({output}).</source>
        <translation>Seul {sensor} est donné : la sortie de ce flux seul est utilisée ({output}).</translation>
    </message>
    <message>
        <source>Two outputs have the same file: {output} and {other}.</source>
        <translation>Deux sorties ont le même fichier : {output} et {other}.</translation>
    </message>
    <message>
        <source>GPU check: {model} differs from the CPU by at most {difference:.1e}.</source>
        <translation>Contrôle du GPU : {model} diffère du CPU d'au plus {difference:.1e}.</translation>
    </message>
    <message>
        <source>The model “{model}” could not be run: {reason}.</source>
        <translation>Le modèle « {model} » n'a pas pu être exécuté : {reason}.</translation>
    </message>
    <message>
        <source>The memory of the {device} is too small for tiles of {width} × {height} px: smaller ones are used.</source>
        <translation>La mémoire du {device} est trop petite pour des tuiles de {width} × {height} px : de plus petites sont utilisées.</translation>
    </message>
    <message>
        <source>The model “{model}” could not be loaded: {reason}.</source>
        <translation>Le modèle « {model} » n'a pas pu être chargé : {reason}.</translation>
    </message>
    <message>
        <source>{file}: warped bilinearly to the scene's grid (its pixel is {east_m:.1f} m × {north_m:.1f} m).</source>
        <translation>{file} : reprojeté par interpolation bilinéaire sur la grille de la scène (son pixel fait {east_m:.1f} m × {north_m:.1f} m).</translation>
    </message>
    <message>
        <source>There are {sentinel1} Sentinel-1 and {sentinel2} Sentinel-2 rasters.</source>
        <translation>Il y a {sentinel1} rasters Sentinel-1 et {sentinel2} rasters Sentinel-2.</translation>
    </message>
    <message>
        <source>{season}: {files}, paired by date.</source>
        <translation>{season} : {files}, appariés par la date.</translation>
    </message>
    <message>
        <source>{season}: Sentinel-1 is of {s1_day} and Sentinel-2 of {s2_day}: more than {most_days} days apart.</source>
        <translation>{season} : Sentinel-1 est du {s1_day} et Sentinel-2 du {s2_day} : plus de {most_days} jours d'écart.</translation>
    </message>
    <message>
        <source>{season}: {file} has no valid pixel; the season is left out.</source>
        <translation>{season} : {file} n'a aucun pixel valide ; la saison est laissée de côté.</translation>
    </message>
    <message>
        <source>{million:.2f} million pixels in {seconds:.1f} s: {speed:.2f} million a second; {computed} tile computed, {skipped} skipped, {resumed} resumed. At work, side by side: reading {reading_s:.1f} s, networks {computing_s:.1f} s, writing {writing_s:.1f} s.</source>
        <translation>{million:.2f} millions de pixels en {seconds:.1f} s : {speed:.2f} millions par seconde ; {computed} tuiles calculées, {skipped} sautées, {resumed} reprises. En parallèle : lecture {reading_s:.1f} s, réseaux {computing_s:.1f} s, écriture {writing_s:.1f} s.</translation>
    </message>
    <message>
        <source>{million:.2f} million pixels in {seconds:.1f} s: {speed:.2f} million a second; {computed} tiles computed, {skipped} skipped, {resumed} resumed. At work, side by side: reading {reading_s:.1f} s, networks {computing_s:.1f} s, writing {writing_s:.1f} s.</source>
        <translation>{million:.2f} millions de pixels en {seconds:.1f} s : {speed:.2f} millions par seconde ; {computed} tuiles calculées, {skipped} sautées, {resumed} reprises. En parallèle : lecture {reading_s:.1f} s, réseaux {computing_s:.1f} s, écriture {writing_s:.1f} s.</translation>
    </message>
    <message>
        <source>{share:.1%} of the mapped pixels miss a season: their mean is over the others.</source>
        <translation>{share:.1%} des pixels cartographiés n'ont pas toutes les saisons : leur moyenne porte sur les autres.</translation>
    </message>
    <message>
        <source>Built-up scores below {min_builtup:g} count as 0: that removes {share:.1%} of the built-up sum.</source>
        <translation>Les scores de bâti inférieurs à {min_builtup:g} comptent comme 0 : cela retire {share:.1%} de la somme du bâti.</translation>
    </message>
    <message>
        <source>{season}: {share:.1%} of the pixels are as bright as snow or cloud (visible reflectance above {dn:.0f} DN), which the models do not know; {done}.</source>
        <translation>{season} : {share:.1%} des pixels sont clairs comme la neige ou les nuages (réflectance visible au-dessus de {dn:.0f} DN), que les modèles ne connaissent pas ; {done}.</translation>
    </message>
    <message>
        <source>Occupancy was computed on {share:.1%} of the pixels.</source>
        <translation>L'occupation a été calculée sur {share:.1%} des pixels.</translation>
    </message>
    <message>
        <source>{season}: {pixels} pixels are as bright as snow or cloud; {done}.</source>
        <translation>{season} : {pixels} pixels sont clairs comme la neige ou les nuages ; {done}.</translation>
    </message>
    <message>
        <source>Going on from an interrupted run: {finished} of {tiles} tiles are finished and are not computed again.</source>
        <translation>Reprise d'une exécution interrompue : {finished} des {tiles} tuiles sont finies et ne sont pas recalculées.</translation>
    </message>
    <message>
        <source>{memory_mb} MB are less than the engine needs; it uses its smallest tiles, {tile_px} px.</source>
        <translation>{memory_mb} Mo sont moins que ce qu'il faut au moteur ; il utilise ses plus petites tuiles, {tile_px} px.</translation>
    </message>
    <message>
        <source>{file} does not overlap the first Sentinel-2 raster.</source>
        <translation>{file} ne recouvre pas le premier raster Sentinel-2.</translation>
    </message>
    <message>
        <source>{file} can't be brought to the grid of the first raster.</source>
        <translation>{file} ne peut pas être ramené à la grille du premier raster.</translation>
    </message>
    <message>
        <source>{layer} can't be brought to the coordinate reference system of the imagery.</source>
        <translation>{layer} ne peut pas être converti dans le système de coordonnées de l'imagerie.</translation>
    </message>
    <message>
        <source>The file {file} can't be written: {reason}.</source>
        <translation>Le fichier {file} ne peut pas être écrit : {reason}.</translation>
    </message>
    <message>
        <source>{file}: the bands have no known names; taken by order: {order}.</source>
        <translation>{file} : les bandes n'ont pas de nom connu ; prises dans l'ordre : {order}.</translation>
    </message>
    <message>
        <source>Give a raster with the bands {bands}, named so in their descriptions.</source>
        <translation>Donnez un raster avec les bandes {bands}, ainsi nommées dans leurs descriptions.</translation>
    </message>
    <message>
        <source>Give a raster with the bands {bands} in this order, or name them so.</source>
        <translation>Donnez un raster avec les bandes {bands} dans cet ordre, ou nommez-les ainsi.</translation>
    </message>
    <message>
        <source>The raster's pixel is {east_m:.1f} m × {north_m:.1f} m on the ground; the models read pixels of about 10 m (8–12 m).</source>
        <translation>Le pixel du raster fait {east_m:.1f} m × {north_m:.1f} m au sol ; les modèles lisent des pixels d'environ 10 m (8 à 12 m).</translation>
    </message>
    <message>
        <source>The pixel is {east_m:.1f} m east–west by {north_m:.1f} m; used as it is.</source>
        <translation>Le pixel fait {east_m:.1f} m d'est en ouest sur {north_m:.1f} m ; il est utilisé tel quel.</translation>
    </message>
    <message>
        <source>The output {file} can't be written to its folder.</source>
        <translation>La sortie {file} ne peut pas être écrite dans son dossier.</translation>
    </message>
    <message>
        <source>The output {file} could not be written whole: the disk is full, or no longer there.</source>
        <translation>La sortie {file} n'a pas pu être écrite en entier : le disque est plein, ou n'est plus là.</translation>
    </message>
    <message>
        <source>The folder {folder} for the output {file} does not exist.</source>
        <translation>Le dossier {folder} de la sortie {file} n'existe pas.</translation>
    </message>
    <message>
        <source>The raster {file} does not exist.</source>
        <translation>Le raster {file} n'existe pas.</translation>
    </message>
    <message>
        <source>The file {file} holds no bands of its own (it may be a container of several rasters).</source>
        <translation>Le fichier {file} n'a pas de bandes à lui (il contient peut-être plusieurs rasters).</translation>
    </message>
    <message>
        <source>The raster has {count} bands, not a band {band}.</source>
        <translation>Le raster a {count} bandes, pas de bande {band}.</translation>
    </message>
    <message>
        <source>The raster has {count} band, not a band {band}.</source>
        <translation>Le raster a {count} bande, pas de bande {band}.</translation>
    </message>
    <message>
        <source>The file {file} can't be read as a raster: it is damaged or of an unknown format.</source>
        <translation>Le fichier {file} ne peut pas être lu comme raster : il est endommagé ou d'un format inconnu.</translation>
    </message>
    <message>
        <source>The output {file} is not a .tif file.</source>
        <translation>La sortie {file} n'est pas un fichier .tif.</translation>
    </message>
    <message>
        <source>The output {file} is also an input.</source>
        <translation>La sortie {file} est aussi une entrée.</translation>
    </message>
    <message>
        <source>The output {file} is open in another program or in QGIS.</source>
        <translation>La sortie {file} est ouverte dans un autre programme ou dans QGIS.</translation>
    </message>
    <message>
        <source>Mean built-up probability {mean:.4f} over {pixels:,} pixels.</source>
        <translation>Probabilité moyenne de bâti {mean:.4f} sur {pixels:,} pixels.</translation>
    </message>
    <message>
        <source>The threshold is {threshold:g}.</source>
        <translation>Le seuil est {threshold:g}.</translation>
    </message>
    <message>
        <source>{people:,.1f} people on {pixels:,} pixels, mean of {maps} maps.</source>
        <translation>{people:,.1f} habitants sur {pixels:,} pixels, moyenne de {maps} cartes.</translation>
    </message>
    <message>
        <source>{people:,.1f} people on {pixels:,} pixels, mean of {maps} map.</source>
        <translation>{people:,.1f} habitants sur {pixels:,} pixels, moyenne de {maps} carte.</translation>
    </message>
    <message>
        <source>The minimum built-up score is {min_builtup:g}.</source>
        <translation>Le score minimal de bâti est {min_builtup:g}.</translation>
    </message>
    <message>
        <source>The model “{model}” maps population itself and has no occupancy.</source>
        <translation>Le modèle « {model} » cartographie directement la population et n'a pas d'occupation.</translation>
    </message>
    <message>
        <source>Rate: {rate:g} people per fully built-up pixel ({source}).</source>
        <translation>Taux : {rate:g} habitants par pixel entièrement bâti ({source}).</translation>
    </message>
    <message>
        <source>Rate: {rate:.4g} people per fully built-up pixel, fitted to {people:.0f} people in {zones} zones of {layer} with a built-up sum of {builtup:.1f} pixels.</source>
        <translation>Taux : {rate:.4g} habitants par pixel entièrement bâti, ajusté à {people:.0f} habitants dans {zones} zones de {layer} avec une somme de bâti de {builtup:.1f} pixels.</translation>
    </message>
    <message>
        <source>The rate is {rate:g} people per fully built-up pixel.</source>
        <translation>Le taux est de {rate:g} habitants par pixel entièrement bâti.</translation>
    </message>
    <message>
        <source>The rate can't be fitted: no zone of {layer} on the raster has people.</source>
        <translation>Le taux ne peut pas être ajusté : aucune zone de {layer} sur le raster n'a d'habitants.</translation>
    </message>
    <message>
        <source>{zones} zones reach beyond the raster: the rate is too high by their people outside it.</source>
        <translation>{zones} zones dépassent du raster : le taux est trop élevé de leurs habitants hors du raster.</translation>
    </message>
    <message>
        <source>The rate can't be fitted: there is no built-up in the zones of {layer}.</source>
        <translation>Le taux ne peut pas être ajusté : il n'y a pas de bâti dans les zones de {layer}.</translation>
    </message>
    <message>
        <source>“{source}” is a zip with {files} files.</source>
        <translation>« {source} » est un zip de {files} fichiers.</translation>
    </message>
    <message>
        <source>“{source}” lacks its part {part}.</source>
        <translation>Il manque à « {source} » sa partie {part}.</translation>
    </message>
    <message>
        <source>“{source}” holds a file named “{file}”.</source>
        <translation>« {source} » contient un fichier nommé « {file} ».</translation>
    </message>
    <message>
        <source>“{source}” holds the file {file} twice.</source>
        <translation>« {source} » contient deux fois le fichier {file}.</translation>
    </message>
    <message>
        <source>A tensor of the shape {shape} in “{source}” does not fit its {size} bytes.</source>
        <translation>Un tenseur de forme {shape} dans « {source} » ne correspond pas à ses {size} octets.</translation>
    </message>
    <message>
        <source>The file {path} cannot be read: {reason}.</source>
        <translation>Le fichier {path} ne peut pas être lu : {reason}.</translation>
    </message>
    <message>
        <source>“{source}” lacks the tensor {tensor}.</source>
        <translation>Il manque à « {source} » le tenseur {tensor}.</translation>
    </message>
    <message>
        <source>“{source}” holds the unknown tensor {tensor}.</source>
        <translation>« {source} » contient le tenseur inconnu {tensor}.</translation>
    </message>
    <message>
        <source>The tensor {tensor} in “{source}” has the shape {shape}, not {expected}.</source>
        <translation>Le tenseur {tensor} dans « {source} » a la forme {shape}, pas {expected}.</translation>
    </message>
    <message>
        <source>The tensor {tensor} in “{source}” holds values that are not finite or not possible.</source>
        <translation>Le tenseur {tensor} dans « {source} » contient des valeurs non finies ou impossibles.</translation>
    </message>
    <message>
        <source>The download from {host} stalled for {seconds:.0f} s.</source>
        <translation>Le téléchargement depuis {host} s'est arrêté pendant {seconds:.0f} s.</translation>
    </message>
    <message>
        <source>The file from {host} is not the published one: its sha256 is {found}…, not {expected}….</source>
        <translation>Le fichier de {host} n'est pas celui qui est publié : son sha256 est {found}…, pas {expected}….</translation>
    </message>
    <message>
        <source>The certificate of {host} cannot be verified: {reason}.</source>
        <translation>Le certificat de {host} ne peut pas être vérifié : {reason}.</translation>
    </message>
    <message>
        <source>The model “{model}” computes {computed}, not {wanted}.</source>
        <translation>Le modèle « {model} » calcule {computed}, pas {wanted}.</translation>
    </message>
    <message>
        <source>“{source}” takes {inputs} where its metadata says {expected}.</source>
        <translation>« {source} » prend {inputs} là où ses métadonnées disent {expected}.</translation>
    </message>
    <message>
        <source>“{source}” gives {outputs}, not one band of {expected}.</source>
        <translation>« {source} » donne {outputs}, pas une bande de {expected}.</translation>
    </message>
    <message>
        <source>The model file {path} cannot be read: {reason}.</source>
        <translation>Le fichier de modèle {path} ne peut pas être lu : {reason}.</translation>
    </message>
    <message>
        <source>The model has no output “{output}”; it has {outputs}.</source>
        <translation>Le modèle n'a pas de sortie « {output} » ; il a {outputs}.</translation>
    </message>
    <message>
        <source>“{model}” is ready</source>
        <translation>« {model} » est prêt</translation>
    </message>
    <message>
        <source>“{source}” computes {role}, but “{other}” computes {other_role}.</source>
        <translation>« {source} » calcule {role}, mais « {other} » calcule {other_role}.</translation>
    </message>
    <message>
        <source>“{model}” cannot be fetched from here.</source>
        <translation>« {model} » ne peut pas être téléchargé d'ici.</translation>
    </message>
    <message>
        <source>{models} built-up models were chosen; only occupancy members form a set.</source>
        <translation>{models} modèles de bâti ont été choisis ; seuls des membres d'occupation forment un ensemble.</translation>
    </message>
    <message>
        <source>“{source}” is not the published file of “{model}”.</source>
        <translation>« {source} » n'est pas le fichier publié de « {model} ».</translation>
    </message>
    <message>
        <source>“{source}” is the same file as “{other}”.</source>
        <translation>« {source} » est le même fichier que « {other} ».</translation>
    </message>
    <message>
        <source>{what}{members} “{model}” is ready under the id {id}.</source>
        <translation>{what}{members} « {model} » est prêt sous l'identifiant {id}.</translation>
    </message>
    <message>
        <source>The model cannot be written into {folder}: {reason}.</source>
        <translation>Le modèle ne peut pas être écrit dans {folder} : {reason}.</translation>
    </message>
    <message>
        <source>Taking the images of {season}</source>
        <translation>Prise des images : {season}</translation>
    </message>
    <message>
        <source>{synthetic} Seed {seed}, {people} people.</source>
        <translation>{synthetic} Graine {seed}, {people} habitants.</translation>
    </message>
    <message>
        <source>Choose {smallest} to {largest} pixels; 600 is the usual size.</source>
        <translation>Choisissez de {smallest} à {largest} pixels ; 600 est la taille habituelle.</translation>
    </message>
    <message>
        <source>The folder {folder} can't be written.</source>
        <translation>Le dossier {folder} ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>The file {file} is open in another program or in QGIS.</source>
        <translation>Le fichier {file} est ouvert dans un autre programme ou dans QGIS.</translation>
    </message>
    <message>
        <source>The file {file} can't be written.</source>
        <translation>Le fichier {file} ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>{before:,.0f} people before, {after:,.0f} after: {change:+,.0f}.</source>
        <translation>{before:,.0f} habitants avant, {after:,.0f} après : {change:+,.0f}.</translation>
    </message>
    <message>
        <source>The maps have no cells of {cell_size_m:g} m in common: their grids do not meet.</source>
        <translation>Les cartes n'ont pas de cellules de {cell_size_m:g} m en commun : leurs grilles ne coïncident pas.</translation>
    </message>
    <message>
        <source>The maps lie on different grids: both are summed to cells of {cell_size_m:g} m.</source>
        <translation>Les cartes ont des grilles différentes : les deux sont sommées en cellules de {cell_size_m:g} m.</translation>
    </message>
    <message>
        <source>The maps have different coordinate systems ({before} and {after}), and counts of people are never resampled.</source>
        <translation>Les cartes ont des systèmes de coordonnées différents ({before} et {after}), et les nombres d'habitants ne sont jamais rééchantillonnés.</translation>
    </message>
    <message>
        <source>The pixels of the maps do not meet ({east:.4g} m × {north:.4g} m and {other_east:.4g} m × {other_north:.4g} m), and counts of people are never resampled.</source>
        <translation>Les pixels des cartes ne coïncident pas ({east:.4g} m × {north:.4g} m et {other_east:.4g} m × {other_north:.4g} m), et les nombres d'habitants ne sont jamais rééchantillonnés.</translation>
    </message>
    <message>
        <source>{file} is no standard deviation: it has negative values.</source>
        <translation>{file} n'est pas un écart-type : il a des valeurs négatives.</translation>
    </message>
    <message>
        <source>The {map} map is rotated or mirrored: its rows do not run from west to east.</source>
        <translation>La carte {map} est tournée ou en miroir : ses lignes ne vont pas d'ouest en est.</translation>
    </message>
    <message>
        <source>{file} is no standard deviation of people: its tags call it “{quantity}”.</source>
        <translation>{file} n'est pas un écart-type d'habitants : ses étiquettes l'appellent « {quantity} ».</translation>
    </message>
    <message>
        <source>The standard deviation of the {map} map lies on another grid than the map.</source>
        <translation>L'écart-type de la carte {map} a une autre grille que la carte.</translation>
    </message>
    <message>
        <source>{file} is of {days}, but its map {map} is of {map_days}.</source>
        <translation>{file} est du {days}, mais sa carte {map} est du {map_days}.</translation>
    </message>
    <message>
        <source>{file} is given as the standard deviation of both dates.</source>
        <translation>{file} est donné comme écart-type des deux dates.</translation>
    </message>
    <message>
        <source>{file} is given as a map and as a standard deviation.</source>
        <translation>{file} est donné comme carte et comme écart-type.</translation>
    </message>
    <message>
        <source>{file} does not say what it shows: it is taken for the standard deviation of {map}.</source>
        <translation>{file} ne dit pas ce qu'il montre : il est pris pour l'écart-type de {map}.</translation>
    </message>
    <message>
        <source>{file} and {map} were not rescaled to the same census, so that they do not belong together: “Rescale to a census” writes both (MEMBERS, OUTPUT_STD).</source>
        <translation>{file} et {map} n'ont pas été ajustés au même recensement et ne vont donc pas ensemble : « Ajuster à un recensement » écrit les deux (MEMBERS, OUTPUT_STD).</translation>
    </message>
    <message>
        <source>{step}: at most {duration}, less where it stops early.</source>
        <translation>{step} : au plus {duration}, moins si cela s'arrête plus tôt.</translation>
    </message>
    <message>
        <source>Member {member}, {layers}: {epochs} epochs, the best on left-out zones was {best}{stopped}.</source>
        <translation>Membre {member}, {layers} : {epochs} époques, le meilleur sur les zones écartées a été {best}{stopped}.</translation>
    </message>
    <message>
        <source>{reason}: one rate of people per built-up pixel is used.</source>
        <translation>{reason} : un seul taux d'habitants par pixel bâti est utilisé.</translation>
    </message>
    <message>
        <source>Member {member} goes on after epoch {epoch}.</source>
        <translation>Le membre {member} continue après l'époque {epoch}.</translation>
    </message>
    <message>
        <source>Occupancy can't be trained on the built-up model “{model}”: it is not a network of POPCORN's two streams.</source>
        <translation>L'occupation ne peut pas être entraînée sur le modèle de bâti « {model} » : ce n'est pas un réseau à deux flux de POPCORN.</translation>
    </message>
    <message>
        <source>No zone of {layer} can be learnt from: none lies whole on the imagery with a count.</source>
        <translation>Aucune zone de {layer} ne peut servir à apprendre : aucune ne se trouve entièrement sur l'imagerie avec un nombre.</translation>
    </message>
    <message>
        <source>Zones left out: {zones}.</source>
        <translation>Zones laissées de côté : {zones}.</translation>
    </message>
    <message>
        <source>{skill}, which is not clearly better: one rate of people per built-up pixel is used instead.</source>
        <translation>{skill}, ce qui n'est pas nettement mieux : un seul taux d'habitants par pixel bâti est utilisé à la place.</translation>
    </message>
    <message>
        <source>{skill}: the trained occupancy is used.</source>
        <translation>{skill} : l'occupation entraînée est utilisée.</translation>
    </message>
    <message>
        <source>Trained: the head alone, on the {device}.</source>
        <translation>Entraîné : la tête seule, sur le {device}.</translation>
    </message>
    <message>
        <source>Trained: all layers, on the {device}.</source>
        <translation>Entraîné : toutes les couches, sur le {device}.</translation>
    </message>
    <message>
        <source>What was learnt so far is kept as “{model}” ({id}).</source>
        <translation>Ce qui a été appris jusqu'ici est gardé sous « {model} » ({id}).</translation>
    </message>
    <message>
        <source>No zone of {layer} can be learnt from: the imagery has gaps in all of them.</source>
        <translation>Aucune zone de {layer} ne peut servir à apprendre : l'imagerie a des lacunes dans toutes.</translation>
    </message>
    <message>
        <source>Zones left out: {zones} where the imagery has gaps.</source>
        <translation>Zones laissées de côté : {zones}, où l'imagerie a des lacunes.</translation>
    </message>
    <message>
        <source>{zones} zones in {units} units are left out in {folds} folds.</source>
        <translation>{zones} zones dans {units} unités sont écartées en {folds} plis.</translation>
    </message>
    <message>
        <source>Give a number from 2 to {most}.</source>
        <translation>Donnez un nombre de 2 à {most}.</translation>
    </message>
    <message>
        <source>{usable} of the {zones} zones of {layer} lie wholly on the imagery with a count.</source>
        <translation>{usable} des {zones} zones de {layer} se trouvent entièrement sur l'imagerie avec un nombre.</translation>
    </message>
    <message>
        <source>A cross-check needs {fewest} or more: choose more zones, or smaller ones.</source>
        <translation>Une validation croisée en demande {fewest} ou plus : choisissez plus de zones, ou de plus petites.</translation>
    </message>
    <message>
        <source>All zones of {layer} on the imagery count 0 people.</source>
        <translation>Toutes les zones de {layer} sur l'imagerie comptent 0 habitant.</translation>
    </message>
    <message>
        <source>With fewer than {fewest} zones to fit to, the built-up score is not recalibrated: the same as a constant rate.</source>
        <translation>Avec moins de {fewest} zones pour l'ajustement, le score de bâti n'est pas recalibré : c'est la même chose qu'un taux constant.</translation>
    </message>
    <message>
        <source>Where a zone's count is not known, the best method here, {method}, is off by {people} people{part}.</source>
        <translation>Là où le nombre d'une zone n'est pas connu, la meilleure méthode ici, {method}, s'écarte de {people} habitants{part}.</translation>
    </message>
    <message>
        <source>That is {people} people less than by spreading people evenly.</source>
        <translation>C'est {people} habitants de moins qu'avec une répartition égale.</translation>
    </message>
    <message>
        <source>Trained occupancy is off by {people} people less than a constant rate × recalibrated built-up, but that may be chance (95 % interval {interval}).</source>
        <translation>L'occupation entraînée se trompe de {people} habitants de moins qu'un taux constant × bâti recalibré, mais cela peut être le hasard (intervalle à 95 % {interval}).</translation>
    </message>
    <message>
        <source>In all {folds} folds the trained occupancy was clearly better than one rate on zones of its own.</source>
        <translation>Dans les {folds} plis, l'occupation entraînée a été nettement meilleure qu'un seul taux sur ses propres zones.</translation>
    </message>
    <message>
        <source>With fewer than {fewest} zones there are no intervals.</source>
        <translation>Avec moins de {fewest} zones, il n'y a pas d'intervalles.</translation>
    </message>
    <message>
        <source>Trained occupancy is off by {people} people less than a constant rate × recalibrated built-up, on too few zones to be sure.</source>
        <translation>L'occupation entraînée se trompe de {people} habitants de moins qu'un taux constant × bâti recalibré, sur trop peu de zones pour en être sûr.</translation>
    </message>
    <message>
        <source>Trained occupancy is off by {people} people less than a constant rate × recalibrated built-up (95 % interval {interval}): how places look tells something about people here.</source>
        <translation>L'occupation entraînée se trompe de {people} habitants de moins qu'un taux constant × bâti recalibré (intervalle à 95 % {interval}) : ici, l'aspect des lieux dit quelque chose des habitants.</translation>
    </message>
    <message>
        <source>In {better} of {folds} folds the trained occupancy was clearly better than one rate on zones of its own; in the others one rate was used.</source>
        <translation>Dans {better} des {folds} plis, l'occupation entraînée a été nettement meilleure qu'un seul taux sur ses propres zones ; dans les autres, un seul taux a été utilisé.</translation>
    </message>
    <message>
        <source>None of the {zones} finer zones of {layer} has a count and lies in a zone of {coarser} that is whole on the imagery.</source>
        <translation>Aucune des {zones} zones plus fines de {layer} n'a un nombre et ne se trouve dans une zone de {coarser} entièrement sur l'imagerie.</translation>
    </message>
    <message>
        <source>{left_out} of {zones} finer zones are not tested: they have no count, or lie by more than a tenth outside the zones that take part.</source>
        <translation>{left_out} des {zones} zones plus fines ne sont pas testées : elles n'ont pas de nombre, ou se trouvent pour plus d'un dixième hors des zones qui participent.</translation>
    </message>
    <message>
        <source>Fold {fold} of {folds}: trained on {trained} zones, tested on {tested}.</source>
        <translation>Pli {fold} sur {folds} : entraîné sur {trained} zones, testé sur {tested}.</translation>
    </message>
    <message>
        <source>{workers} workers compute {shares} shares of the tiles.</source>
        <translation>{workers} machines calculent {shares} parts des tuiles.</translation>
    </message>
    <message>
        <source>The job “{job}” can't run on a cluster.</source>
        <translation>La tâche « {job} » ne peut pas être exécutée sur une grappe.</translation>
    </message>
    <message>
        <source>Please report it with the log file {log}.</source>
        <translation>Signalez-le avec le fichier journal {log}.</translation>
    </message>
    <message>
        <source>The disk is full: {file}.</source>
        <translation>Le disque est plein : {file}.</translation>
    </message>
    <message>
        <source>The engine's Python {python} can't load a package: {reason}.</source>
        <translation>Le Python du moteur {python} ne peut pas charger un paquet : {reason}.</translation>
    </message>
    <message>
        <source>The job is not valid JSON: {reason}.</source>
        <translation>La tâche n'est pas du JSON valide : {reason}.</translation>
    </message>
    <message>
        <source>The job speaks protocol {job} and the engine protocol {engine}.</source>
        <translation>La tâche parle le protocole {job} et le moteur le protocole {engine}.</translation>
    </message>
    <message>
        <source>The zones in {file} can't be read.</source>
        <translation>Les zones de {file} ne peuvent pas être lues.</translation>
    </message>
    <message>
        <source>{repaired} of {zones} zones have broken outlines and were repaired.</source>
        <translation>{repaired} des {zones} zones avaient des contours défectueux et ont été réparées.</translation>
    </message>
    <message>
        <source>The id {id} occurs {times} times in the zones.</source>
        <translation>L'identifiant {id} apparaît {times} fois dans les zones.</translation>
    </message>
    <message>
        <source>The zones' file {file} does not exist.</source>
        <translation>Le fichier des zones {file} n'existe pas.</translation>
    </message>
    <message>
        <source>The layer {layer} has no polygons.</source>
        <translation>La couche {layer} n'a pas de polygones.</translation>
    </message>
    <message>
        <source>The layer {layer} has no coordinate reference system.</source>
        <translation>La couche {layer} n'a pas de système de coordonnées.</translation>
    </message>
    <message>
        <source>Zone {zone} of the layer {layer} is a {kind}, not a polygon.</source>
        <translation>La zone {zone} de la couche {layer} est de type {kind}, pas un polygone.</translation>
    </message>
    <message>
        <source>Zones {zone} and {other} overlap by {percent:.3g} % of the smaller one{more}, so their people can't be told apart.</source>
        <translation>Les zones {zone} et {other} se chevauchent de {percent:.3g} % de la plus petite{more}, leurs habitants ne peuvent donc pas être distingués.</translation>
    </message>
    <message>
        <source>The engine's Python {python} can't load its packages: {reason}.</source>
        <translation>Le Python du moteur {python} ne peut pas charger ses paquets : {reason}.</translation>
    </message>
    <message>
        <source>The engine's Python {python} can't be started: {reason}.</source>
        <translation>Le Python du moteur {python} ne peut pas être lancé : {reason}.</translation>
    </message>
    <message>
        <source>The engine did not answer within {seconds:.0f} seconds of its start.</source>
        <translation>Le moteur n'a pas répondu dans les {seconds:.0f} secondes après son démarrage.</translation>
    </message>
    <message>
        <source>The engine in {folder} lacks {package}.</source>
        <translation>Il manque {package} au moteur dans {folder}.</translation>
    </message>
    <message>
        <source>{setting} names {path}, where there is no Python.</source>
        <translation>{setting} désigne {path}, où il n'y a pas de Python.</translation>
    </message>
    <message>
        <source>{setting} names {path}, which lacks {packages}.</source>
        <translation>{setting} désigne {path}, où il manque {packages}.</translation>
    </message>
    <message>
        <source>Install {packages} there, or clear it to use the plugin's own environment.</source>
        <translation>Installez-y {packages}, ou effacez-le pour utiliser l'environnement propre de l'extension.</translation>
    </message>
    <message>
        <source>The engine's folder {folder} can't be written: {reason}.</source>
        <translation>Le dossier du moteur {folder} ne peut pas être écrit : {reason}.</translation>
    </message>
    <message>
        <source>{gpu} (compute capability {capability}, driver {driver}) can run the GPU packages.</source>
        <translation>{gpu} (capacité de calcul {capability}, pilote {driver}) peut utiliser les paquets GPU.</translation>
    </message>
    <message>
        <source>The NVIDIA driver {driver} supports {supported}, and the GPU packages need CUDA {cuda} (driver {needed} or newer).</source>
        <translation>Le pilote NVIDIA {driver} prend en charge {supported}, et les paquets GPU ont besoin de CUDA {cuda} (pilote {needed} ou plus récent).</translation>
    </message>
    <message>
        <source>The packages can't be installed: {reason}</source>
        <translation>Les paquets ne peuvent pas être installés : {reason}</translation>
    </message>
    <message>
        <source>The folder {folder} has no wheel of {package} for this Python and system.</source>
        <translation>Le dossier {folder} n'a pas de paquet wheel de {package} pour ce Python et ce système.</translation>
    </message>
    <message>
        <source>{package} is not the file that was tested (its SHA-256 differs).</source>
        <translation>{package} n'est pas le fichier qui a été éprouvé (son SHA-256 diffère).</translation>
    </message>
    <message>
        <source>The proxy {proxy} does not let the set-up through: {reason}</source>
        <translation>Le proxy {proxy} ne laisse pas passer l'installation : {reason}</translation>
    </message>
    <message>
        <source>The package index has no {package} for this Python and system.</source>
        <translation>L'index de paquets n'a pas de {package} pour ce Python et ce système.</translation>
    </message>
    <message>
        <source>A file can't be written: {reason}</source>
        <translation>Un fichier ne peut pas être écrit : {reason}</translation>
    </message>
    <message>
        <source>{package} ({megabytes:.1f} MB)</source>
        <translation>{package} ({megabytes:.1f} Mo)</translation>
    </message>
    <message>
        <source>None lies in {folder}.</source>
        <translation>Il n'y en a pas dans {folder}.</translation>
    </message>
    <message>
        <source>{path} is no complete Python: {reason}.</source>
        <translation>{path} n'est pas un Python complet : {reason}.</translation>
    </message>
    <message>
        <source>{python}; the engine needs 3.9 to 3.13.</source>
        <translation>{python} ; le moteur a besoin de 3.9 à 3.13.</translation>
    </message>
    <message>
        <source>{python}, but not the 64 bit CPython that it needs.</source>
        <translation>{python}, mais pas le CPython 64 bits dont il a besoin.</translation>
    </message>
    <message>
        <source>{path} can't be started: {reason}.</source>
        <translation>{path} ne peut pas être lancé : {reason}.</translation>
    </message>
    <message>
        <source>{path} is in use and can't be deleted.</source>
        <translation>{path} est utilisé et ne peut pas être supprimé.</translation>
    </message>
    <message>
        <source>The engine needs {needed_mb:.0f} MB in {folder}, and only {free_mb:.0f} MB are free.</source>
        <translation>Le moteur a besoin de {needed_mb:.0f} Mo dans {folder}, et seuls {free_mb:.0f} Mo sont libres.</translation>
    </message>
    <message>
        <source>The file {file} of the model “{model}” in {folder} has changed.</source>
        <translation>Le fichier {file} du modèle « {model} » dans {folder} a changé.</translation>
    </message>
    <message>
        <source>There is no model “{model}”.</source>
        <translation>Il n'y a pas de modèle « {model} ».</translation>
    </message>
    <message>
        <source>The file {file} of the model “{model}” is missing in {folder}.</source>
        <translation>Le fichier {file} du modèle « {model} » manque dans {folder}.</translation>
    </message>
    <message>
        <source>Unknown job {job}; known are {known}.</source>
        <translation>Tâche inconnue {job} ; sont connues {known}.</translation>
    </message>
    <message>
        <source>{kind} needs named values, not {values}.</source>
        <translation>{kind} a besoin de valeurs nommées, pas de {values}.</translation>
    </message>
    <message>
        <source>{kind} has no parameter {parameter}.</source>
        <translation>{kind} n'a pas de paramètre {parameter}.</translation>
    </message>
    <message>
        <source>“{source}” is a model of format {format}; this version reads format {readable}.</source>
        <translation>« {source} » est un modèle au format {format} ; cette version lit le format {readable}.</translation>
    </message>
    <message>
        <source>The metadata of “{source}” has the wrong {field} {value}.</source>
        <translation>Les métadonnées de « {source} » ont une mauvaise valeur pour {field} : {value}.</translation>
    </message>
    <message>
        <source>There is no published model “{model}”.</source>
        <translation>Il n'y a pas de modèle publié « {model} ».</translation>
    </message>
    <message>
        <source>Choose one of: {choices}.</source>
        <translation>Choisissez parmi : {choices}.</translation>
    </message>
    <message>
        <source>The entry “{model}” in {path} is incomplete.</source>
        <translation>L'entrée « {model} » dans {path} est incomplète.</translation>
    </message>
    <message>
        <source> (95 % interval {interval} %)</source>
        <translation> (intervalle à 95 % {interval} %)</translation>
    </message>
    <message>
        <source> (95 % interval {interval})</source>
        <translation> (intervalle à 95 % {interval})</translation>
    </message>
    <message>
        <source> (overlapping pairs: {pairs})</source>
        <translation> (paires qui se chevauchent : {pairs})</translation>
    </message>
    <message>
        <source> (zones with such counts: {zones})</source>
        <translation> (zones avec de tels nombres : {zones})</translation>
    </message>
    <message>
        <source> of {count} members</source>
        <translation> de {count} membres</translation>
    </message>
    <message>
        <source>, 95 % interval {interval}</source>
        <translation>, intervalle à 95 % {interval}</translation>
    </message>
    <message>
        <source>, {percent} % of the mean zone</source>
        <translation>, {percent} % de la zone moyenne</translation>
    </message>
    <message>
        <source>, {percent} % of the mean zone's {people}</source>
        <translation>, {percent} % des {people} de la zone moyenne</translation>
    </message>
    <message>
        <source>; it was stopped where its loss was no number any more</source>
        <translation> ; il a été arrêté où sa perte n'était plus un nombre</translation>
    </message>
    <message>
        <source>Built-up model</source>
        <translation>Modèle de bâti</translation>
    </message>
    <message>
        <source>CPU, {cores} core</source>
        <translation>CPU, {cores} cœur</translation>
    </message>
    <message>
        <source>CPU, {cores} cores</source>
        <translation>CPU, {cores} cœurs</translation>
    </message>
    <message>
        <source>CUDA works</source>
        <translation>CUDA fonctionne</translation>
    </message>
    <message>
        <source>CUDA {version}</source>
        <translation>CUDA {version}</translation>
    </message>
    <message>
        <source>DN (reflectance × 10000)</source>
        <translation>DN (réflectance × 10000)</translation>
    </message>
    <message>
        <source>Estimate: about {megabytes} MB to fetch.</source>
        <translation>Estimation : environ {megabytes} Mo à télécharger.</translation>
    </message>
    <message>
        <source>Estimate: {pixels:,} pixels in {requests:,} requests, about {units} processing units of the account. Pieces that an earlier run has fetched cost nothing again.</source>
        <translation>Estimation : {pixels:,} pixels en {requests:,} requêtes, environ {units} unités de traitement du compte. Les morceaux déjà reçus lors d'une exécution antérieure ne coûtent rien de plus.</translation>
    </message>
    <message>
        <source>For finer zones inside zones whose total is known, the best method here, {method}, is off by {people} people{part}.</source>
        <translation>Pour des zones plus fines dans des zones dont le total est connu, la meilleure méthode ici, {method}, s'écarte de {people} habitants{part}.</translation>
    </message>
    <message>
        <source>For zones inside units whose total is known, the best method here, {method}, is off by {people} people{part}.</source>
        <translation>Pour des zones dans des unités dont le total est connu, la meilleure méthode ici, {method}, s'écarte de {people} habitants{part}.</translation>
    </message>
    <message>
        <source>In total it has {percent} % too few people{sure}.</source>
        <translation>Au total, elle a {percent} % d'habitants en trop peu{sure}.</translation>
    </message>
    <message>
        <source>In total it has {percent} % too many people{sure}.</source>
        <translation>Au total, elle a {percent} % d'habitants en trop{sure}.</translation>
    </message>
    <message>
        <source>Its last words: {words}</source>
        <translation>Ses derniers mots : {words}</translation>
    </message>
    <message>
        <source>Its mean absolute error is {people} people below that of {map}, the second (95 % interval {interval}), so the lead is not sure.</source>
        <translation>Son erreur absolue moyenne est de {people} habitants inférieure à celle de {map}, la deuxième (intervalle à 95 % {interval}) ; l'avance n'est donc pas sûre.</translation>
    </message>
    <message>
        <source>Its mean absolute error is {people} people below that of {map}, the second (95 % interval {interval}), so the lead is sure.</source>
        <translation>Son erreur absolue moyenne est de {people} habitants inférieure à celle de {map}, la deuxième (intervalle à 95 % {interval}) ; l'avance est donc sûre.</translation>
    </message>
    <message>
        <source>Occupancy model</source>
        <translation>Modèle d'occupation</translation>
    </message>
    <message>
        <source>On {zones} left-out zones the trained occupancy is off by a factor of {trained:.2f} and one rate by {rate:.2f}</source>
        <translation>Sur {zones} zones écartées, l'occupation entraînée s'écarte d'un facteur {trained:.2f} et un seul taux de {rate:.2f}</translation>
    </message>
    <message>
        <source>Population model</source>
        <translation>Modèle de population</translation>
    </message>
    <message>
        <source>That is {people} people less than by spreading people evenly (95 % interval {interval}), so the gain is not sure.</source>
        <translation>C'est {people} habitants de moins qu'avec une répartition égale (intervalle à 95 % {interval}) ; le gain n'est donc pas sûr.</translation>
    </message>
    <message>
        <source>That is {people} people less than by spreading people evenly (95 % interval {interval}), so the gain is sure.</source>
        <translation>C'est {people} habitants de moins qu'avec une répartition égale (intervalle à 95 % {interval}) ; le gain est donc sûr.</translation>
    </message>
    <message>
        <source>The NVIDIA driver does not work: {said}</source>
        <translation>Le pilote NVIDIA ne fonctionne pas : {said}</translation>
    </message>
    <message>
        <source>The area reaches {latitude:.1f}° of latitude, beyond the UTM zones.</source>
        <translation>La zone atteint {latitude:.1f}° de latitude, au-delà des zones UTM.</translation>
    </message>
    <message>
        <source>The earlier map is of {earlier} and the later one of {later}: growth shows as loss. Are they in the right order?</source>
        <translation>La première carte est de {earlier} et la seconde de {later} : la croissance paraît comme une perte. Sont-elles dans le bon ordre ?</translation>
    </message>
    <message>
        <source>The engine process ended with code {code} while it ran {job}.</source>
        <translation>Le processus du moteur s'est terminé avec le code {code} pendant qu'il exécutait {job}.</translation>
    </message>
    <message>
        <source>The engine process was ended from outside, perhaps because memory ran out (signal 9) while it ran {job}.</source>
        <translation>Le processus du moteur a été arrêté de l'extérieur, peut-être faute de mémoire (signal 9), pendant qu'il exécutait {job}.</translation>
    </message>
    <message>
        <source>The engine setting</source>
        <translation>Le réglage du moteur</translation>
    </message>
    <message>
        <source>The environment variable POPCORN_ENGINE</source>
        <translation>La variable d'environnement POPCORN_ENGINE</translation>
    </message>
    <message>
        <source>The map {map} has the counts of nearly all {zones} zones exactly: it was made from these counts, so that it agrees with them proves nothing.</source>
        <translation>La carte {map} a exactement les nombres de presque toutes les {zones} zones : elle a été faite de ces nombres, et sa concordance ne prouve rien.</translation>
    </message>
    <message>
        <source>There is no built-up in the zones to learn from</source>
        <translation>Il n'y a pas de bâti dans les zones d'où apprendre</translation>
    </message>
    <message>
        <source>Trained occupancy was not tested: {problem}</source>
        <translation>L'occupation entraînée n'a pas été testée : {problem}</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Training member {member} of {members}</source>
        <translation>Entraînement du membre {member} sur {members}</translation>
    </message>
    <message>
        <source>Zone {zone} has the count {count} in the field {field}, which is not a number{more}.</source>
        <translation>La zone {zone} a la valeur {count} dans le champ {field}, qui n'est pas un nombre{more}.</translation>
    </message>
    <message>
        <source>Zone {zone} has the negative count {count} in the field {field}{more}.</source>
        <translation>La zone {zone} a le nombre négatif {count} dans le champ {field}{more}.</translation>
    </message>
    <message>
        <source>a picture in colours</source>
        <translation>une image en couleurs</translation>
    </message>
    <message>
        <source>a piece of {period}</source>
        <translation>un morceau de {period}</translation>
    </message>
    <message>
        <source>a test image</source>
        <translation>une image d'essai</translation>
    </message>
    <message>
        <source>all layers</source>
        <translation>toutes les couches</translation>
    </message>
    <message>
        <source>are smaller than a pixel; their {people:,.0f} people share one with a neighbour</source>
        <translation>sont plus petites qu'un pixel ; leurs {people:,.0f} habitants en partagent un avec une voisine</translation>
    </message>
    <message>
        <source>as asked</source>
        <translation>comme demandé</translation>
    </message>
    <message>
        <source>as chosen</source>
        <translation>comme choisi</translation>
    </message>
    <message>
        <source>as typed</source>
        <translation>comme saisi</translation>
    </message>
    <message>
        <source>built-up or not</source>
        <translation>bâti ou non</translation>
    </message>
    <message>
        <source>built-up probabilities</source>
        <translation>des probabilités de bâti</translation>
    </message>
    <message>
        <source>changes between two dates</source>
        <translation>des évolutions entre deux dates</translation>
    </message>
    <message>
        <source>cloud share {percent:.0f} % on average</source>
        <translation>part de nuages {percent:.0f} % en moyenne</translation>
    </message>
    <message>
        <source>detected</source>
        <translation>détecté</translation>
    </message>
    <message>
        <source>gaps {percent:.1f} %</source>
        <translation>lacunes {percent:.1f} %</translation>
    </message>
    <message>
        <source>have no count and are not mapped</source>
        <translation>n'ont pas de nombre et ne sont pas cartographiées</translation>
    </message>
    <message>
        <source>have people but no weight; {people:,.0f} people are not mapped</source>
        <translation>ont des habitants mais pas de poids ; {people:,.0f} habitants ne sont pas cartographiés</translation>
    </message>
    <message>
        <source>have people but no weight; {people:,.0f} people were spread evenly over them</source>
        <translation>ont des habitants mais pas de poids ; {people:,.0f} habitants y ont été répartis également</translation>
    </message>
    <message>
        <source>imagery (band {band})</source>
        <translation>de l'imagerie (bande {band})</translation>
    </message>
    <message>
        <source>it crashed</source>
        <translation>il a planté</translation>
    </message>
    <message>
        <source>it ended with code {code}</source>
        <translation>il s'est terminé avec le code {code}</translation>
    </message>
    <message>
        <source>it has {count} bands without known names</source>
        <translation>il a {count} bandes sans nom connu</translation>
    </message>
    <message>
        <source>its result differs from the CPU's by {difference:.2g}</source>
        <translation>son résultat diffère de celui du CPU de {difference:.2g}</translation>
    </message>
    <message>
        <source>lie outside the raster; {people:,.0f} people are not mapped</source>
        <translation>sont hors du raster ; {people:,.0f} habitants ne sont pas cartographiés</translation>
    </message>
    <message>
        <source>lie partly outside the raster; the part inside got their {people:,.0f} people</source>
        <translation>sont en partie hors du raster ; la partie à l'intérieur a reçu leurs {people:,.0f} habitants</translation>
    </message>
    <message>
        <source>no reason was given.</source>
        <translation>aucune raison n'a été donnée.</translation>
    </message>
    <message>
        <source>no session could be made on it ({reason})</source>
        <translation>aucune session n'a pu y être ouverte ({reason})</translation>
    </message>
    <message>
        <source>no working NVIDIA driver with CUDA was found</source>
        <translation>aucun pilote NVIDIA avec CUDA qui fonctionne n'a été trouvé</translation>
    </message>
    <message>
        <source>not whole on the imagery</source>
        <translation>pas entières sur l'imagerie</translation>
    </message>
    <message>
        <source>of your system</source>
        <translation>de votre système</translation>
    </message>
    <message>
        <source>older CUDA</source>
        <translation>une CUDA plus ancienne</translation>
    </message>
    <message>
        <source>optical imagery</source>
        <translation>de l'imagerie optique</translation>
    </message>
    <message>
        <source>people per fully built-up pixel</source>
        <translation>des habitants par pixel entièrement bâti</translation>
    </message>
    <message>
        <source>radar imagery</source>
        <translation>de l'imagerie radar</translation>
    </message>
    <message>
        <source>reflectance 0..1</source>
        <translation>réflectance 0..1</translation>
    </message>
    <message>
        <source>season {number}</source>
        <translation>saison {number}</translation>
    </message>
    <message>
        <source>season {number} ({month})</source>
        <translation>saison {number} ({month})</translation>
    </message>
    <message>
        <source>that is what to expect</source>
        <translation>c'est ce à quoi s'attendre</translation>
    </message>
    <message>
        <source>the GPU failed: {reason}</source>
        <translation>le GPU a échoué : {reason}</translation>
    </message>
    <message>
        <source>the GPU's memory is too small</source>
        <translation>la mémoire du GPU est trop petite</translation>
    </message>
    <message>
        <source>the cache's {megabytes} MB are full</source>
        <translation>les {megabytes} Mo du cache sont pleins</translation>
    </message>
    <message>
        <source>the disk is nearly full</source>
        <translation>le disque est presque plein</translation>
    </message>
    <message>
        <source>the engine has no GPU runtime</source>
        <translation>le moteur n'a pas d'exécution sur GPU</translation>
    </message>
    <message>
        <source>the first is used</source>
        <translation>la première est utilisée</translation>
    </message>
    <message>
        <source>the first, {band}, is used</source>
        <translation>la première, {band}, est utilisée</translation>
    </message>
    <message>
        <source>the head</source>
        <translation>la tête</translation>
    </message>
    <message>
        <source>the list of scenes</source>
        <translation>la liste des scènes</translation>
    </message>
    <message>
        <source>the map is unreliable there</source>
        <translation>la carte n'y est pas fiable</translation>
    </message>
    <message>
        <source>the members disagree less than they err, and their standard deviation is a little too small</source>
        <translation>les membres diffèrent moins entre eux qu'ils ne se trompent, et leur écart type est un peu trop petit</translation>
    </message>
    <message>
        <source>the members disagree less than they err, and their standard deviation is far too small</source>
        <translation>les membres diffèrent moins entre eux qu'ils ne se trompent, et leur écart type est bien trop petit</translation>
    </message>
    <message>
        <source>the members disagree more than they err</source>
        <translation>les membres diffèrent plus entre eux qu'ils ne se trompent</translation>
    </message>
    <message>
        <source>the offset of 1000 DN is removed from {count}</source>
        <translation>le décalage de 1000 DN est retiré de {count}</translation>
    </message>
    <message>
        <source>the published mean of {place}</source>
        <translation>la moyenne publiée de {place}</translation>
    </message>
    <message>
        <source>the scene {scene}</source>
        <translation>la scène {scene}</translation>
    </message>
    <message>
        <source>they are nodata in the map</source>
        <translation>ils sont sans valeur dans la carte</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>trop grandes</translation>
    </message>
    <message>
        <source>without a count</source>
        <translation>sans nombre</translation>
    </message>
    <message>
        <source>without a pixel</source>
        <translation>sans pixel</translation>
    </message>
    <message>
        <source>{cells:,} cells have no value, because the maps do not both cover them alike.</source>
        <translation>{cells:,} cellules n'ont pas de valeur, parce que les deux cartes ne les couvrent pas de la même façon.</translation>
    </message>
    <message>
        <source>{cells:,} pixels have no value, because the maps do not both cover them alike.</source>
        <translation>{cells:,} pixels n'ont pas de valeur, parce que les deux cartes ne les couvrent pas de la même façon.</translation>
    </message>
    <message>
        <source>{count} ascending</source>
        <translation>{count} en orbite ascendante</translation>
    </message>
    <message>
        <source>{count} day from {first} to {last}</source>
        <translation>{count} jour du {first} au {last}</translation>
    </message>
    <message>
        <source>{count} days from {first} to {last}</source>
        <translation>{count} jours du {first} au {last}</translation>
    </message>
    <message>
        <source>{count} descending</source>
        <translation>{count} en orbite descendante</translation>
    </message>
    <message>
        <source>{count} scene</source>
        <translation>{count} scène</translation>
    </message>
    <message>
        <source>{count} scenes</source>
        <translation>{count} scènes</translation>
    </message>
    <message>
        <source>{first} and {others} more</source>
        <translation>{first} et {others} autres</translation>
    </message>
    <message>
        <source>{folder} is a Sentinel-1 product without geocoding.</source>
        <translation>{folder} est un produit Sentinel-1 sans géocodage.</translation>
    </message>
    <message>
        <source>{folder} is no Level-2A product.</source>
        <translation>{folder} n'est pas un produit de niveau 2A.</translation>
    </message>
    <message>
        <source>{gpu} has compute capability {capability}, and the GPU packages need {needed}.</source>
        <translation>{gpu} a la capacité de calcul {capability}, et les paquets GPU ont besoin de {needed}.</translation>
    </message>
    <message>
        <source>{host} answered {status} {message}.</source>
        <translation>{host} a répondu {status} {message}.</translation>
    </message>
    <message>
        <source>{host} sent {found} bytes and more than {expected}.</source>
        <translation>{host} a envoyé {found} octets, plus que les {expected} attendus.</translation>
    </message>
    <message>
        <source>{host} sent {found} bytes instead of {expected}.</source>
        <translation>{host} a envoyé {found} octets au lieu de {expected}.</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} à {high}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{packages} packages, {megabytes:.0f} MB from {folder}</source>
        <translation>{packages} paquets, {megabytes:.0f} Mo depuis {folder}</translation>
    </message>
    <message>
        <source>{packages} packages, {megabytes:.0f} MB to download</source>
        <translation>{packages} paquets, {megabytes:.0f} Mo à télécharger</translation>
    </message>
    <message>
        <source>{path} is Python {version}</source>
        <translation>{path} est Python {version}</translation>
    </message>
    <message>
        <source>{people:,.0f} people placed in {placed} of {zones} zones.</source>
        <translation>{people:,.0f} habitants placés dans {placed} des {zones} zones.</translation>
    </message>
    <message>
        <source>{percent:.1f} % filled from other seasons</source>
        <translation>{percent:.1f} % comblés par d'autres saisons</translation>
    </message>
    <message>
        <source>{percent:.1f} % from the ascending orbit</source>
        <translation>{percent:.1f} % de l'orbite ascendante</translation>
    </message>
    <message>
        <source>{s2} with {s1}</source>
        <translation>{s2} avec {s1}</translation>
    </message>
    <message>
        <source>{step}, about {minutes:.0f} min left</source>
        <translation>{step}, encore environ {minutes:.0f} min</translation>
    </message>
    <message>
        <source>{step}, about {seconds:.0f} s left</source>
        <translation>{step}, encore environ {seconds:.0f} s</translation>
    </message>
    <message>
        <source>{step}, epoch {epoch}</source>
        <translation>{step}, époque {epoch}</translation>
    </message>
    <message>
        <source>{step}, epoch {epoch}, loss {loss:.1f}</source>
        <translation>{step}, époque {epoch}, perte {loss:.1f}</translation>
    </message>
    <message>
        <source>{zones} zone is too few to learn from</source>
        <translation>{zones} zone est trop peu pour apprendre</translation>
    </message>
    <message>
        <source>{zones} zones are too few to learn from</source>
        <translation>{zones} zones sont trop peu pour apprendre</translation>
    </message>
    <message>
        <source>±2 standard deviations of the members of {map} hold the counts of {percent} % of the zones, where 95 % would be right: {means}.</source>
        <translation>±2 écarts types des membres de {map} contiennent les nombres de {percent} % des zones, alors que 95 % seraient justes : {means}.</translation>
    </message>
    <message>
        <source>Choose a smaller network.</source>
        <translation>Choisissez un réseau plus petit.</translation>
    </message>
    <message>
        <source>Import fewer members.</source>
        <translation>Importez moins de membres.</translation>
    </message>
    <message>
        <source>The files take {megabytes} MB as one model; at most {most} MB can be imported.</source>
        <translation>Les fichiers font {megabytes} Mo en un seul modèle ; on peut en importer {most} Mo au plus.</translation>
    </message>
    <message>
        <source>The part {record} of “{source}” has {size} bytes, too many.</source>
        <translation>La partie {record} de « {source} » fait {size} octets, trop.</translation>
    </message>
    <message>
        <source>The weights in “{source}” take {megabytes} MB; at most {most} MB can be imported.</source>
        <translation>Les poids de « {source} » font {megabytes} Mo ; on peut en importer {most} Mo au plus.</translation>
    </message>
    <message>
        <source>{kilobytes} kB downloaded</source>
        <translation>{kilobytes} ko téléchargés</translation>
    </message>
    <message>
        <source>“{source}” has {megabytes} MB, too much for a model file.</source>
        <translation>« {source} » fait {megabytes} Mo, trop pour un fichier de modèle.</translation>
    </message>
    <message>
        <source>“{source}” holds no tensors under network or model, but “{other}”.</source>
        <translation>« {source} » n'a pas de tenseurs sous network ou model, mais « {other} ».</translation>
    </message>
    <message>
        <source>an entry without a name</source>
        <translation>une entrée sans nom</translation>
    </message>
    <message>
        <source>more entries than a checkpoint has</source>
        <translation>plus d'entrées qu'un point de contrôle n'en a</translation>
    </message>
    <message>
        <source>the operation {operation}</source>
        <translation>l'opération {operation}</translation>
    </message>
    <message>
        <source>“{source}” gives {outputs}, not {bands} bands of {expected}.</source>
        <translation>« {source} » donne {outputs}, et non {bands} bandes de {expected}.</translation>
    </message>
    <message>
        <source>“{source}” is not a forest, or it is damaged.</source>
        <translation>« {source} » n'est pas une forêt aléatoire, ou il est endommagé.</translation>
    </message>
    <message>
        <source>“{source}” unpacks to more than a model file may.</source>
        <translation>« {source} » se décompresse en plus qu'un fichier de modèle ne peut contenir.</translation>
    </message>
    <message>
        <source>16 bit (65535 is reflectance 1)</source>
        <translation>16 bits (65535 vaut la réflectance 1)</translation>
    </message>
    <message>
        <source>8 bit (255 is reflectance 1)</source>
        <translation>8 bits (255 vaut la réflectance 1)</translation>
    </message>
    <message>
        <source>Choose for the offset (OFFSET) remove if it is still in, keep if it is not.</source>
        <translation>Choisissez pour le décalage (OFFSET) remove s'il y est encore, keep s'il n'y est pas.</translation>
    </message>
    <message>
        <source>Choose what the Sentinel-1 values are (S1_UNIT: linear or amplitude).</source>
        <translation>Choisissez ce que sont les valeurs de Sentinel-1 (S1_UNIT : linear ou amplitude).</translation>
    </message>
    <message>
        <source>Choose {fits}, or let it be recognised.</source>
        <translation>Choisissez {fits}, ou laissez-le reconnaître.</translation>
    </message>
    <message>
        <source>Convert it to dB or linear power, or choose what its values are.</source>
        <translation>Convertissez-le en dB ou en puissance linéaire, ou choisissez ce que sont ses valeurs.</translation>
    </message>
    <message>
        <source>Convert it to reflectance, or choose what its values are.</source>
        <translation>Convertissez-le en réflectance, ou choisissez ce que sont ses valeurs.</translation>
    </message>
    <message>
        <source>DN or reflectance 0..1</source>
        <translation>DN ou réflectance 0..1</translation>
    </message>
    <message>
        <source>Give a dual-polarised scene (VV+VH), or map with Sentinel-2 alone.</source>
        <translation>Donnez une scène à double polarisation (VV+VH), ou cartographiez avec Sentinel-2 seul.</translation>
    </message>
    <message>
        <source>Give a raster with one band each of {bands}.</source>
        <translation>Donnez un raster avec une seule bande pour chacune de {bands}.</translation>
    </message>
    <message>
        <source>Give a raster with the bands B02, B03, B04 and B08, named so in their descriptions.</source>
        <translation>Donnez un raster avec les bandes B02, B03, B04 et B08, nommées ainsi dans leurs descriptions.</translation>
    </message>
    <message>
        <source>Give terrain-corrected backscatter in dB or linear power (in SNAP: Calibration, Terrain Correction).</source>
        <translation>Donnez une rétrodiffusion corrigée du relief, en dB ou en puissance linéaire (dans SNAP : Calibration, Terrain Correction).</translation>
    </message>
    <message>
        <source>Give the imagery itself, with the bands {bands}.</source>
        <translation>Donnez l'imagerie elle-même, avec les bandes {bands}.</translation>
    </message>
    <message>
        <source>Give the reflectance itself; if these values are it, choose reflectance from 0 to 1.</source>
        <translation>Donnez la réflectance elle-même ; si ces valeurs le sont, choisissez réflectance de 0 à 1.</translation>
    </message>
    <message>
        <source>If they mean no data, set that value as nodata (Raster › Conversion › Translate); if not, check the file's unit and its bands.</source>
        <translation>Si elles signifient l'absence de données, définissez cette valeur comme nodata (Raster › Conversion › Convertir) ; sinon, vérifiez l'unité du fichier et ses bandes.</translation>
    </message>
    <message>
        <source>It fits {fits}: if that is what it is, choose it ({parameter}).</source>
        <translation>Cela correspond à {fits} : si c'est bien cela, choisissez-le ({parameter}).</translation>
    </message>
    <message>
        <source>Merge the tiles of each season to one raster (Raster › Miscellaneous › Build Virtual Raster, without “Place each input file into a separate band”), and give one raster for each season.</source>
        <translation>Fusionnez les tuiles de chaque saison en un raster (Raster › Divers › Construire un raster virtuel, sans « Placer chaque fichier en entrée dans une bande séparée »), et donnez un raster par saison.</translation>
    </message>
    <message>
        <source>Name the bands VV and VH in their descriptions, or give backscatter in dB or linear power.</source>
        <translation>Nommez les bandes VV et VH dans leurs descriptions, ou donnez une rétrodiffusion en dB ou en puissance linéaire.</translation>
    </message>
    <message>
        <source>No raster tells its day: Sentinel-1 and Sentinel-2 are paired by their order.</source>
        <translation>Aucun raster ne dit son jour : Sentinel-1 et Sentinel-2 sont appariés par leur ordre.</translation>
    </message>
    <message>
        <source>Put the day into its name, such as scene_2021-04-15.tif, or into its tag DATE.</source>
        <translation>Mettez le jour dans son nom, comme scene_2021-04-15.tif, ou dans son tag DATE.</translation>
    </message>
    <message>
        <source>The band taken for {band} of {file} is {value:g} everywhere: it is a mask or a filling.</source>
        <translation>La bande prise pour {band} de {file} vaut {value:g} partout : c'est un masque ou un remplissage.</translation>
    </message>
    <message>
        <source>The day of {file} is not known, so that it can't be paired with the others, which have one.</source>
        <translation>Le jour de {file} n'est pas connu, si bien qu'il ne peut être apparié aux autres, qui en ont un.</translation>
    </message>
    <message>
        <source>The raster {file} has no coordinate reference system that says where it lies on Earth: it is a local one.</source>
        <translation>Le raster {file} n'a pas de système de coordonnées qui dise où il se trouve sur Terre : le sien est local.</translation>
    </message>
    <message>
        <source>The raster {file} has no grid, only ground control points or RPCs.</source>
        <translation>Le raster {file} n'a pas de grille, seulement des points de contrôle ou des RPC.</translation>
    </message>
    <message>
        <source>Warp it first (Raster › Projections › Warp), or take a corrected product.</source>
        <translation>Projetez-le d'abord (Raster › Projections › Projection), ou prenez un produit corrigé.</translation>
    </message>
    <message>
        <source>amplitude (the square root of power)</source>
        <translation>amplitude (la racine carrée de la puissance)</translation>
    </message>
    <message>
        <source>dB</source>
        <translation>dB</translation>
    </message>
    <message>
        <source>dB or linear power</source>
        <translation>dB ou puissance linéaire</translation>
    </message>
    <message>
        <source>dB squeezed to 0..1 (dB = 30 × value − 25)</source>
        <translation>dB ramenés à 0..1 (dB = 30 × valeur − 25)</translation>
    </message>
    <message>
        <source>its bands are {seen}</source>
        <translation>ses bandes sont {seen}</translation>
    </message>
    <message>
        <source>linear power</source>
        <translation>puissance linéaire</translation>
    </message>
    <message>
        <source>linear power, converted to dB</source>
        <translation>puissance linéaire, convertie en dB</translation>
    </message>
    <message>
        <source>middle reflectance of {red:.3f} (red) and {nir:.3f} (near infrared)</source>
        <translation>une réflectance médiane de {red:.3f} (rouge) et {nir:.3f} (proche infrarouge)</translation>
    </message>
    <message>
        <source>middle values of {vv:.1f} dB (VV) and {vh:.1f} dB (VH)</source>
        <translation>des valeurs médianes de {vv:.1f} dB (VV) et {vh:.1f} dB (VH)</translation>
    </message>
    <message>
        <source>openEO's packing (dB = 20 × log10(DN) − 83)</source>
        <translation>codage d'openEO (dB = 20 × log10(DN) − 83)</translation>
    </message>
    <message>
        <source>reflectance in per cent</source>
        <translation>réflectance en pour cent</translation>
    </message>
    <message>
        <source>reflectance × 1000</source>
        <translation>réflectance × 1000</translation>
    </message>
    <message>
        <source>{count} scene does not tell whether the offset of 1000 DN is in it; it is taken as removed, as the dark pixels of the other {others} prove of those.</source>
        <translation>{count} scène ne dit pas si le décalage de 1000 DN y est ; il est tenu pour retiré, comme le prouvent les pixels sombres pour les {others} autres.</translation>
    </message>
    <message>
        <source>{count} scenes do not tell whether the offset of 1000 DN is in them; it is taken as removed, as the dark pixels of the other {others} prove of those.</source>
        <translation>{count} scènes ne disent pas si le décalage de 1000 DN y est ; il est tenu pour retiré, comme le prouvent les pixels sombres pour les {others} autres.</translation>
    </message>
    <message>
        <source>{file} can't be {chosen}: that gives {seen}. It looks like {fits}.</source>
        <translation>{file} ne peut pas être {chosen} : cela donne {seen}. Cela ressemble à {fits}.</translation>
    </message>
    <message>
        <source>{file} does not say whether the offset of +1000 DN (processing baseline 04.00 and later) is still in it, and no dark pixel proves it: the darkest visible reflectance is {darkest:.0f} DN.</source>
        <translation>{file} ne dit pas si le décalage de +1000 DN (version de traitement 04.00 et suivantes) y est encore, et aucun pixel sombre ne le prouve : la réflectance visible la plus sombre est de {darkest:.0f} DN.</translation>
    </message>
    <message>
        <source>{file} has no band {band}; its bands are {seen}.</source>
        <translation>{file} n'a pas de bande {band} ; ses bandes sont {seen}.</translation>
    </message>
    <message>
        <source>{file} has one polarisation only ({seen}); the models need VV and VH.</source>
        <translation>{file} n'a qu'une polarisation ({seen}) ; les modèles ont besoin de VV et VH.</translation>
    </message>
    <message>
        <source>{file} has {band} more than once: {twice}.</source>
        <translation>{file} a {band} plus d'une fois : {twice}.</translation>
    </message>
    <message>
        <source>{file} has {count} band without a known name.</source>
        <translation>{file} a {count} bande sans nom connu.</translation>
    </message>
    <message>
        <source>{file} has {count} bands without known names.</source>
        <translation>{file} a {count} bandes sans noms connus.</translation>
    </message>
    <message>
        <source>{file} holds complex values: radar before it is detected.</source>
        <translation>{file} contient des valeurs complexes : du radar avant détection.</translation>
    </message>
    <message>
        <source>{file} is a picture, no measurement: its bands are {seen}.</source>
        <translation>{file} est une image, pas une mesure : ses bandes sont {seen}.</translation>
    </message>
    <message>
        <source>{file} is not in {readings}: read as {nearest} it gives {seen}, which no ground has.</source>
        <translation>{file} n'est pas en {readings} : lu comme {nearest}, il donne {seen}, ce qu'aucun sol n'a.</translation>
    </message>
    <message>
        <source>{file} looks stretched: every band runs from 0 to exactly 1, its own darkest and brightest pixel.</source>
        <translation>{file} semble étiré : chaque bande va de 0 à exactement 1, son pixel le plus sombre et le plus clair.</translation>
    </message>
    <message>
        <source>{file} may be in linear power or in amplitude: {seen} fits both.</source>
        <translation>{file} peut être en puissance linéaire ou en amplitude : {seen} convient aux deux.</translation>
    </message>
    <message>
        <source>{file} shares {share:.0%} of its area with {first}: they look like tiles of one image, not like seasons of one place.</source>
        <translation>{file} partage {share:.0%} de sa surface avec {first} : ils ressemblent aux tuiles d'une même image, non aux saisons d'un même lieu.</translation>
    </message>
    <message>
        <source>{file} was given as {wanted} but looks like {other}: {looks}.</source>
        <translation>{file} a été donné comme {wanted} mais ressemble à {other} : {looks}.</translation>
    </message>
    <message>
        <source>{file}: brought to the scene's grid by the nearest pixel (its own is {east_m:.1f} m × {north_m:.1f} m).</source>
        <translation>{file} : ramené à la grille de la scène par le pixel le plus proche (le sien mesure {east_m:.1f} m × {north_m:.1f} m).</translation>
    </message>
    <message>
        <source>{file}: its tag says {day}, its name {other}; the tag is taken.</source>
        <translation>{file} : son tag dit {day}, son nom {other} ; le tag est pris.</translation>
    </message>
    <message>
        <source>{file}: its tags are applied: value × {scale:g} + {shift:g}.</source>
        <translation>{file} : ses tags sont appliqués : valeur × {scale:g} + {shift:g}.</translation>
    </message>
    <message>
        <source>{file}: its tags take the offset off already.</source>
        <translation>{file} : ses tags retirent déjà le décalage.</translation>
    </message>
    <message>
        <source>{file}: neither a tag nor its name tells its day; taken from when it was written, {day}.</source>
        <translation>{file} : ni un tag ni son nom ne dit son jour ; pris de sa date d'écriture, {day}.</translation>
    </message>
    <message>
        <source>{file}: read as {chosen}, as chosen, it gives {seen}, which no ground has.</source>
        <translation>{file} : lu comme {chosen}, comme choisi, il donne {seen}, ce qu'aucun sol n'a.</translation>
    </message>
    <message>
        <source>{file}: the band taken for VV is weaker than the one for VH ({vv:.1f} and {vh:.1f} dB): they may be exchanged, or no echo in {nearest}.</source>
        <translation>{file} : la bande prise pour VV est plus faible que celle prise pour VH ({vv:.1f} et {vh:.1f} dB) : elles sont peut-être échangées, ou ce n'est pas un écho en {nearest}.</translation>
    </message>
    <message>
        <source>{file}: the bands are taken by name: {taken}.</source>
        <translation>{file} : les bandes sont prises par leur nom : {taken}.</translation>
    </message>
    <message>
        <source>{file}: the offset of {amount:.0f} DN is not taken off: its pixels do not have it (middle visible reflectance {middle:.0f} DN).</source>
        <translation>{file} : le décalage de {amount:.0f} DN n'est pas retiré : ses pixels ne l'ont pas (réflectance visible médiane {middle:.0f} DN).</translation>
    </message>
    <message>
        <source>{file}: the offset of {amount:.0f} DN is taken off.</source>
        <translation>{file} : le décalage de {amount:.0f} DN est retiré.</translation>
    </message>
    <message>
        <source>{file}: values in {reading} ({how}): {seen}.</source>
        <translation>{file} : valeurs en {reading} ({how}) : {seen}.</translation>
    </message>
    <message>
        <source>{file}: {pixels:,} pixels ({share:.2%}) hold values that can't be data, such as {value:.6g}; they count as no data.</source>
        <translation>{file} : {pixels:,} pixels ({share:.2%}) contiennent des valeurs qui ne peuvent être des données, comme {value:.6g} ; ils comptent comme sans données.</translation>
    </message>
    <message>
        <source>{first} or {other}</source>
        <translation>{first} ou {other}</translation>
    </message>
    <message>
        <source>{share:.1%} of the pixels of {file} hold values that can't be data, such as {value:.6g}.</source>
        <translation>{share:.1%} des pixels de {file} contiennent des valeurs qui ne peuvent être des données, comme {value:.6g}.</translation>
    </message>
    <message>
        <source>The people of each {level}, spread evenly over its area, would be off by {people} people per zone on average: {verdict}.</source>
        <translation>Les habitants de chaque {level}, répartis également sur sa surface, s'écarteraient de {people} habitants par zone en moyenne : {verdict}.</translation>
    </message>
    <message>
        <source>The same people, spread evenly over the area of all zones, would be off by {people} people per zone on average: {verdict}.</source>
        <translation>Les mêmes habitants, répartis également sur la surface de toutes les zones, s'écarteraient de {people} habitants par zone en moyenne : {verdict}.</translation>
    </message>
    <message>
        <source>{map} is no nearer</source>
        <translation>{map} n'est pas plus proche</translation>
    </message>
    <message>
        <source>{map} is {percent} % nearer</source>
        <translation>{map} est {percent} % plus proche</translation>
    </message>
    <message>
        <source>{people:,.0f} people inside, of {total:,.0f} on the map.</source>
        <translation>{people:,.0f} habitants à l'intérieur, sur {total:,.0f} sur la carte.</translation>
    </message>
    <message>
        <source>{people:,.0f} people inside, of {total:,.0f} on the map; {share:.1%} of the area lies outside the map, and who lives there is not counted.</source>
        <translation>{people:,.0f} habitants à l'intérieur, sur {total:,.0f} sur la carte ; {share:.1%} de la surface se trouve hors de la carte, et ceux qui y vivent ne sont pas comptés.</translation>
    </message>
    <message>
        <source>{people:,.0f} people placed in {placed} of {zones} zones; before, map ÷ census went from {lowest:.3g} to {highest:.3g}.</source>
        <translation>{people:,.0f} habitants placés dans {placed} zones sur {zones} ; avant, carte ÷ recensement allait de {lowest:.3g} à {highest:.3g}.</translation>
    </message>
    <message>
        <source>95 % interval: {low:,.0f} to {high:,.0f} people inside, by how far {members} members disagree. That is not the error of the hazard, which is in no interval.</source>
        <translation>Intervalle à 95 % : {low:,.0f} à {high:,.0f} habitants dedans, d'après le désaccord de {members} membres. Ce n'est pas l'erreur de l'aléa, qui n'est dans aucun intervalle.</translation>
    </message>
    <message>
        <source>A distance of {distance:g} m was given, but the hazard is a raster.</source>
        <translation>Une distance de {distance:g} m est donnée, mais l'aléa est un raster.</translation>
    </message>
    <message>
        <source>A hazard is needed: either a layer or a raster.</source>
        <translation>Il faut un aléa : soit une couche, soit un raster.</translation>
    </message>
    <message>
        <source>Areas of the classes “{one}” and “{two}” overlap on {area:.3g} km², and nothing tells which is worse.</source>
        <translation>Des surfaces des classes « {one} » et « {two} » se recouvrent sur {area:.3g} km², et rien ne dit laquelle est pire.</translation>
    </message>
    <message>
        <source>Both thresholds and an order of classes were given.</source>
        <translation>Des seuils et un ordre de classes sont donnés à la fois.</translation>
    </message>
    <message>
        <source>Check the coordinate reference systems of both, or select the features near the map.</source>
        <translation>Vérifiez les systèmes de coordonnées des deux, ou sélectionnez les entités proches de la carte.</translation>
    </message>
    <message>
        <source>Choose another layer, or clear its filter or selection.</source>
        <translation>Choisissez une autre couche, ou retirez son filtre ou sa sélection.</translation>
    </message>
    <message>
        <source>Choose another raster, or give thresholds.</source>
        <translation>Choisissez un autre raster, ou donnez des seuils.</translation>
    </message>
    <message>
        <source>Choose one of them, and leave the other empty.</source>
        <translation>Choisissez l'un, et laissez l'autre vide.</translation>
    </message>
    <message>
        <source>Choose the right one (“Values of the map are”).</source>
        <translation>Choisissez la bonne (« Les valeurs de la carte sont »).</translation>
    </message>
    <message>
        <source>Choose “at least” (such as a depth of water) or “at most” (such as a height above the river).</source>
        <translation>Choisissez « au moins » (comme une profondeur d'eau) ou « au plus » (comme une hauteur au-dessus de la rivière).</translation>
    </message>
    <message>
        <source>Classes, the worst first: {classes}.</source>
        <translation>Classes, la pire d'abord : {classes}.</translation>
    </message>
    <message>
        <source>Collecting the areas of the classes</source>
        <translation>Réunion des surfaces des classes</translation>
    </message>
    <message>
        <source>Counting the people of each class</source>
        <translation>Comptage des habitants de chaque classe</translation>
    </message>
    <message>
        <source>Give 0 or more, such as 500 m.</source>
        <translation>Donnez 0 ou plus, comme 500 m.</translation>
    </message>
    <message>
        <source>Give a distance in metres, such as 500: who lives within it is counted.</source>
        <translation>Donnez une distance en mètres, comme 500 : on compte qui habite à l'intérieur.</translation>
    </message>
    <message>
        <source>Give the order of the classes, the worst first; they are: {classes}.</source>
        <translation>Donnez l'ordre des classes, la pire d'abord ; ce sont : {classes}.</translation>
    </message>
    <message>
        <source>Give thresholds, such as 0.5, 1, 2, and their side.</source>
        <translation>Donnez des seuils, comme 0.5, 1, 2, et leur côté.</translation>
    </message>
    <message>
        <source>Give values of the raster, the worst first; it has: {values}.</source>
        <translation>Donnez des valeurs du raster, la pire d'abord ; il a : {values}.</translation>
    </message>
    <message>
        <source>Leave it at 0, or choose a layer of polygons, lines or points.</source>
        <translation>Laissez-la à 0, ou choisissez une couche de polygones, de lignes ou de points.</translation>
    </message>
    <message>
        <source>Leave the order empty: thresholds have theirs.</source>
        <translation>Laissez l'ordre vide : les seuils ont le leur.</translation>
    </message>
    <message>
        <source>Name each class once.</source>
        <translation>Nommez chaque classe une fois.</translation>
    </message>
    <message>
        <source>Nothing in the raster {file} tells whether its values are people per pixel or people per area.</source>
        <translation>Rien dans le raster {file} ne dit si ses valeurs sont des habitants par pixel ou par surface.</translation>
    </message>
    <message>
        <source>Pixels of the hazard with the value {values} count as outside.</source>
        <translation>Les pixels de l'aléa de valeur {values} comptent comme en dehors.</translation>
    </message>
    <message>
        <source>Put every class into it, the worst first: {classes}.</source>
        <translation>Mettez-y toutes les classes, la pire d'abord : {classes}.</translation>
    </message>
    <message>
        <source>Reproject the hazard raster to that of the map (Raster › Projections › Warp).</source>
        <translation>Reprojetez le raster d'aléa dans celui de la carte (Raster › Projections › Projection).</translation>
    </message>
    <message>
        <source>Say which (“Several maps are”), or choose one map with one band.</source>
        <translation>Dites lequel (« Plusieurs cartes sont »), ou choisissez une carte à une bande.</translation>
    </message>
    <message>
        <source>Say which (“Values of the map are”).</source>
        <translation>Dites lequel (« Les valeurs de la carte sont »).</translation>
    </message>
    <message>
        <source>Some features of the hazard {hazard} can't be brought to the coordinate reference system of the map: they lie too far away.</source>
        <translation>Certaines entités de l'aléa {hazard} ne peuvent être mises dans le système de coordonnées de la carte : elles sont trop loin.</translation>
    </message>
    <message>
        <source>The distance is {distance:g} m.</source>
        <translation>La distance est de {distance:g} m.</translation>
    </message>
    <message>
        <source>The hazard in {file} can't be read.</source>
        <translation>L'aléa dans {file} ne peut être lu.</translation>
    </message>
    <message>
        <source>The hazard raster {file} has more than {most} values: they are no classes.</source>
        <translation>Le raster d'aléa {file} a plus de {most} valeurs : ce ne sont pas des classes.</translation>
    </message>
    <message>
        <source>The hazard raster {file} has no class in it: all its values are 0 or none.</source>
        <translation>Le raster d'aléa {file} ne contient aucune classe : toutes ses valeurs sont 0 ou absentes.</translation>
    </message>
    <message>
        <source>The hazard {hazard} does not overlap the map {map}.</source>
        <translation>L'aléa {hazard} ne recouvre pas la carte {map}.</translation>
    </message>
    <message>
        <source>The hazard {hazard} has lines or points, in which nobody lives.</source>
        <translation>L'aléa {hazard} a des lignes ou des points, où personne n'habite.</translation>
    </message>
    <message>
        <source>The hazard's file {file} does not exist.</source>
        <translation>Le fichier de l'aléa {file} n'existe pas.</translation>
    </message>
    <message>
        <source>The layer {layer} has no features with a place.</source>
        <translation>La couche {layer} n'a pas d'entités avec un lieu.</translation>
    </message>
    <message>
        <source>The map can't be brought to the coordinate reference system of the hazard raster.</source>
        <translation>La carte ne peut être mise dans le système de coordonnées du raster d'aléa.</translation>
    </message>
    <message>
        <source>The map {map} would have a pixel with {people:,.0f} people per km². So many live nowhere: its values are in another unit.</source>
        <translation>La carte {map} aurait un pixel de {people:,.0f} habitants par km². Il n'y en a autant nulle part : ses valeurs sont dans une autre unité.</translation>
    </message>
    <message>
        <source>The order of the classes has “{name}” twice.</source>
        <translation>L'ordre des classes a « {name} » deux fois.</translation>
    </message>
    <message>
        <source>The order of the classes has “{name}”, but the classes of a raster are numbers.</source>
        <translation>L'ordre des classes a « {name} », mais les classes d'un raster sont des nombres.</translation>
    </message>
    <message>
        <source>The order of the classes lacks “{name}”, which the hazard has.</source>
        <translation>Dans l'ordre des classes manque « {name} », que l'aléa contient.</translation>
    </message>
    <message>
        <source>There are {maps} maps or bands, and nothing tells whether they are members of one estimate or groups of people that add up.</source>
        <translation>Il y a {maps} cartes ou bandes, et rien ne dit si ce sont des membres d'une même estimation ou des groupes d'habitants qui s'ajoutent.</translation>
    </message>
    <message>
        <source>Thresholds were given ({thresholds}), but not on which side of them the hazard is.</source>
        <translation>Des seuils sont donnés ({thresholds}), mais pas de quel côté se trouve l'aléa.</translation>
    </message>
    <message>
        <source>hazard unknown</source>
        <translation>aléa inconnu</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>dedans</translation>
    </message>
    <message>
        <source>no class given</source>
        <translation>sans classe</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>en dehors</translation>
    </message>
    <message>
        <source>within {distance:g} m</source>
        <translation>à moins de {distance:g} m</translation>
    </message>
    <message>
        <source>{broken} of {areas} areas of the hazard have broken outlines and were repaired.</source>
        <translation>{broken} des {areas} surfaces de l'aléa ont des contours défectueux et ont été réparées.</translation>
    </message>
    <message>
        <source>{groups} groups of people that add up.</source>
        <translation>{groups} groupes d'habitants qui s'ajoutent.</translation>
    </message>
    <message>
        <source>{members} members of one estimate: their mean counts, their spread gives intervals.</source>
        <translation>{members} membres d'une même estimation : leur moyenne compte, leur dispersion donne des intervalles.</translation>
    </message>
    <message>
        <source>{nameless} of {features} features of the hazard have no class. Who lives there, and in no other class, is counted as “no class given”.</source>
        <translation>{nameless} des {features} entités de l'aléa n'ont pas de classe. Qui y habite, et dans aucune autre classe, est compté « sans classe ».</translation>
    </message>
    <message>
        <source>{people:,.0f} people inside, of {total:,.0f}; {percent:.1f} % of the area lies outside the map.</source>
        <translation>{people:,.0f} habitants dedans, sur {total:,.0f} ; {percent:.1f} % de la surface est hors de la carte.</translation>
    </message>
    <message>
        <source>{people:,.0f} people live where the hazard is unknown: they count neither as inside nor as outside.</source>
        <translation>{people:,.0f} habitants vivent là où l'aléa est inconnu : ils ne comptent ni comme dedans ni comme dehors.</translation>
    </message>
    <message>
        <source>Sentinel-{sensor} {season} (synthetic)</source>
        <translation>Sentinel-{sensor} {season} (synthétique)</translation>
    </message>
    <message>
        <source>True population, synthetic</source>
        <translation>Vraie population, synthétique</translation>
    </message>
    <message>
        <source>autumn</source>
        <translation>automne</translation>
    </message>
    <message>
        <source>spring</source>
        <translation>printemps</translation>
    </message>
    <message>
        <source>summer</source>
        <translation>été</translation>
    </message>
    <message>
        <source>winter</source>
        <translation>hiver</translation>
    </message>
    <message>
        <source>Cancelled: {tiles} finished tile is kept, and the same run with the same inputs goes on from there.</source>
        <translation>Annulé : {tiles} tuile finie est gardée, et le même calcul avec les mêmes entrées reprendra de là.</translation>
    </message>
    <message>
        <source>Cancelled: {tiles} finished tiles are kept, and the same run with the same inputs goes on from there.</source>
        <translation>Annulé : {tiles} tuiles finies sont gardées, et le même calcul avec les mêmes entrées reprendra de là.</translation>
    </message>
    <message>
        <source>Building overviews</source>
        <translation>Construction des aperçus</translation>
    </message>
    <message>
        <source>Choose a built-up map with values from 0 to 1.</source>
        <translation>Choisissez une carte de bâti aux valeurs de 0 à 1.</translation>
    </message>
    <message>
        <source>Choose one that covers them all, or none.</source>
        <translation>Choisissez-en une qui les couvre toutes, ou aucune.</translation>
    </message>
    <message>
        <source>Export it as GeoTIFF (Raster › Conversion › Translate), and give that.</source>
        <translation>Exportez-le en GeoTIFF (Raster › Conversion › Convertir), et donnez celui-ci.</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation>Porto Rico</translation>
    </message>
    <message>
        <source>Put it back where it was, or build the virtual raster again.</source>
        <translation>Remettez-le où il était, ou reconstruisez le raster virtuel.</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>Rwanda</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suisse</translation>
    </message>
    <message>
        <source>The built-up map {file} does not cover {zones} of the zones that are compared.</source>
        <translation>La carte de bâti {file} ne couvre pas {zones} des zones comparées.</translation>
    </message>
    <message>
        <source>The people of each {level}, spread over its built-up pixels, would be off by {people} people per zone on average: {verdict}.</source>
        <translation>Les habitants de chaque {level}, répartis sur ses pixels bâtis, s'écarteraient de {people} habitants par zone en moyenne : {verdict}.</translation>
    </message>
    <message>
        <source>The pixel of {file} is {east_m:.1f} m × {north_m:.1f} m on the ground; the models read pixels of about 10 m (8–12 m).</source>
        <translation>Le pixel de {file} mesure {east_m:.1f} m × {north_m:.1f} m au sol ; les modèles lisent des pixels d'environ 10 m (8–12 m).</translation>
    </message>
    <message>
        <source>The raster {file} holds {value:g}, which is no probability of being built-up.</source>
        <translation>Le raster {file} contient {value:g}, qui n'est pas une probabilité de bâti.</translation>
    </message>
    <message>
        <source>The raster {file} is rotated or mirrored: its rows do not run from west to east.</source>
        <translation>Le raster {file} est tourné ou retourné : ses lignes ne vont pas d'ouest en est.</translation>
    </message>
    <message>
        <source>The same people, spread over the built-up pixels of all zones, would be off by {people} people per zone on average: {verdict}.</source>
        <translation>Les mêmes habitants, répartis sur les pixels bâtis de toutes les zones, s'écarteraient de {people} habitants par zone en moyenne : {verdict}.</translation>
    </message>
    <message>
        <source>The virtual raster {file} computes its pixels or reads raw bytes, which is not read here.</source>
        <translation>Le raster virtuel {file} calcule ses pixels ou lit des octets bruts, ce qui n'est pas lu ici.</translation>
    </message>
    <message>
        <source>The virtual raster {file} needs {part}, which does not exist.</source>
        <translation>Le raster virtuel {file} a besoin de {part}, qui n'existe pas.</translation>
    </message>
    <message>
        <source>Look at its place in QGIS, and export it again with the right coordinate reference system.</source>
        <translation>Regardez sa place dans QGIS, et exportez-le à nouveau avec le bon système de coordonnées.</translation>
    </message>
    <message>
        <source>The raster {file} lies nowhere on Earth: its pixels have no size, or its place is outside of its coordinate reference system.</source>
        <translation>Le raster {file} ne se trouve nulle part sur Terre : ses pixels n'ont pas de taille, ou sa place est hors de son système de coordonnées.</translation>
    </message>
    <message>
        <source>Choose the decimal dot, or correct the counts.</source>
        <translation>Choisissez le point décimal, ou corrigez les comptes.</translation>
    </message>
    <message>
        <source>Say which in the choice “A dot in counts that are text” (DOTS: thousands or decimals), or turn the field into numbers.</source>
        <translation>Dites lequel par le choix « Un point dans des comptes sous forme de texte » (DOTS : thousands ou decimals), ou convertissez le champ en nombres.</translation>
    </message>
    <message>
        <source>Some zones overlap: {people:,.0f} people count in more than one of them.</source>
        <translation>Des zones se recouvrent : {people:,.0f} personnes comptent dans plus d'une.</translation>
    </message>
    <message>
        <source>Split such zones at 180°, for example with ogr2ogr -wrapdateline, and choose the new layer.</source>
        <translation>Coupez ces zones à 180°, par exemple avec ogr2ogr -wrapdateline, et choisissez la nouvelle couche.</translation>
    </message>
    <message>
        <source>Summed by {level}, {map} agrees by construction, as it does zone by zone.</source>
        <translation>Sommée par {level}, {map} concorde par construction, comme zone par zone.</translation>
    </message>
    <message>
        <source>Summed by {level}, {map} agrees by construction: it was made from those counts. Only the zones themselves tell how good it is.</source>
        <translation>Sommée par {level}, {map} concorde par construction : elle a été faite à partir de ces comptes. Seules les zones elles-mêmes disent ce qu'elle vaut.</translation>
    </message>
    <message>
        <source>The count {count} in the field {field} has no three digits behind its dot, so dots can't mean thousands there.</source>
        <translation>Le compte {count} du champ {field} n'a pas trois chiffres après son point : les points n'y peuvent pas séparer des milliers.</translation>
    </message>
    <message>
        <source>The counts in the field {field} are text that can be read in two ways: {example} with a dot for thousands, {large:,.0f} people in all, or with a decimal dot, {small:,.6g} people in all.</source>
        <translation>Les comptes du champ {field} sont du texte qui se lit de deux façons : {example} avec un point des milliers, {large:,.0f} personnes en tout, ou avec un point décimal, {small:,.6g} personnes en tout.</translation>
    </message>
    <message>
        <source>The map was rescaled to {zones} with border pixels shared by area, and is summed by their centres: at borders the sums differ from the counts. Set BORDER to “fraction” to get them back.</source>
        <translation>La carte a été recalée sur {zones} en partageant les pixels de bordure selon la surface, et elle est sommée par leurs centres : aux bordures, les sommes diffèrent des comptes. Mettez BORDER à « fraction » pour les retrouver.</translation>
    </message>
    <message>
        <source>The map was rescaled to {zones} with each border pixel given to the zone that holds its centre, and is summed by shares of area: at borders the sums differ from the counts. Set BORDER to “centre” to get them back.</source>
        <translation>La carte a été recalée sur {zones} en donnant chaque pixel de bordure à la zone qui contient son centre, et elle est sommée par parts de surface : aux bordures, les sommes diffèrent des comptes. Mettez BORDER à « centre » pour les retrouver.</translation>
    </message>
    <message>
        <source>The map {map} was rescaled to {zones} (field {field}), and these zones are no finer: it agrees with them by construction, which proves nothing. Compare on finer zones.</source>
        <translation>La carte {map} a été recalée sur {zones} (champ {field}), et ces zones ne sont pas plus fines : elle concorde avec elles par construction, ce qui ne prouve rien. Comparez sur des zones plus fines.</translation>
    </message>
    <message>
        <source>Zone {zone} is {width:.0f}° of longitude wide. Most likely it crosses the antimeridian (180°) and was not split there.</source>
        <translation>La zone {zone} s'étend sur {width:.0f}° de longitude. Elle franchit sans doute l'antiméridien (180°) sans y avoir été coupée.</translation>
    </message>
    <message>
        <source>have no outline; {people:,.0f} people are not mapped</source>
        <translation>n'ont pas de contour ; {people:,.0f} personnes ne sont pas cartographiées</translation>
    </message>
    <message>
        <source>{map} was made with these counts, or with those of finer zones: that it is off by {people} people per zone on average is by construction and does not tell how good it is. Compare on finer zones.</source>
        <translation>{map} a été faite avec ces comptes, ou avec ceux de zones plus fines : son écart moyen de {people} personnes par zone tient à sa construction et ne dit pas ce qu'elle vaut. Comparez sur des zones plus fines.</translation>
    </message>
    <message>
        <source>{pairs} pair of zones overlaps by less than 5 % of the smaller one. What they share is given to the first of the two; by area {people:,.0f} people of the other live there.</source>
        <translation>{pairs} paire de zones se recouvre de moins de 5 % de la plus petite. La partie commune est donnée à la première des deux ; d'après la surface, {people:,.0f} personnes de l'autre y habitent.</translation>
    </message>
    <message>
        <source>{pairs} pairs of zones overlap by less than 5 % of the smaller one. What they share is given to the first of the two; by area {people:,.0f} people of the others live there.</source>
        <translation>{pairs} paires de zones se recouvrent de moins de 5 % de la plus petite. La partie commune est donnée à la première des deux ; d'après la surface, {people:,.0f} personnes des autres y habitent.</translation>
    </message>
    <message>
        <source>{people:,.0f} people on the map ({share:.1%}) live in none of the zones.</source>
        <translation>{people:,.0f} personnes de la carte ({share:.1%}) n'habitent aucune des zones.</translation>
    </message>
    <message>
        <source>{some} of {zones} zones have no outline.</source>
        <translation>{some} des {zones} zones n'ont pas de contour.</translation>
    </message>
    <message>
        <source>Choose one of {words}.</source>
        <translation>Choisissez l'un de {words}.</translation>
    </message>
    <message>
        <source>Choose the folder that “Download imagery” or “Make composites from scenes on disk” wrote.</source>
        <translation>Choisissez le dossier que « Télécharger l'imagerie » ou « Faire des composites à partir de scènes sur disque » a écrit.</translation>
    </message>
    <message>
        <source>Keep them in folders of their own, each with its table.</source>
        <translation>Gardez-les dans des dossiers séparés, chacun avec sa table.</translation>
    </message>
    <message>
        <source>Look where the area lies on the map, or give a raster of elevation of your own.</source>
        <translation>Regardez où se trouve la zone sur la carte, ou donnez un raster d'altitude à vous.</translation>
    </message>
    <message>
        <source>Look where the area lies on the map, or give another raster of elevation.</source>
        <translation>Regardez où se trouve la zone sur la carte, ou donnez un autre raster d'altitude.</translation>
    </message>
    <message>
        <source>Mend the row, or make the series again.</source>
        <translation>Corrigez la ligne, ou refaites la série.</translation>
    </message>
    <message>
        <source>No elevation is known anywhere in the area.</source>
        <translation>Aucune altitude n'est connue dans la zone.</translation>
    </message>
    <message>
        <source>Put ASC or DESC into its name, or take both passes together.</source>
        <translation>Mettez ASC ou DESC dans son nom, ou prenez les deux passages ensemble.</translation>
    </message>
    <message>
        <source>Say what the file of elevation is called there.</source>
        <translation>Dites comment s'appelle là-bas le fichier d'altitude.</translation>
    </message>
    <message>
        <source>Sentinel-1 ascending</source>
        <translation>Sentinel-1 ascendant</translation>
    </message>
    <message>
        <source>Sentinel-1 descending</source>
        <translation>Sentinel-1 descendant</translation>
    </message>
    <message>
        <source>Terrain, piece {piece} of {pieces}</source>
        <translation>Relief, morceau {piece} sur {pieces}</translation>
    </message>
    <message>
        <source>Terrain: gaps {percent:.1f} %.</source>
        <translation>Relief : lacunes {percent:.1f} %.</translation>
    </message>
    <message>
        <source>The bands {bands} are unknown.</source>
        <translation>Les bandes {bands} sont inconnues.</translation>
    </message>
    <message>
        <source>The folder {folder} holds no series: there is no {file} in it.</source>
        <translation>Le dossier {folder} ne contient pas de série : il n'y a pas de {file}.</translation>
    </message>
    <message>
        <source>The passes can't be {passes}.</source>
        <translation>Les passages ne peuvent pas être {passes}.</translation>
    </message>
    <message>
        <source>The scene {scene} does not tell whether its pass is ascending.</source>
        <translation>La scène {scene} ne dit pas si son passage est ascendant.</translation>
    </message>
    <message>
        <source>The table {file} can't be used: {why}.</source>
        <translation>La table {file} est inutilisable : {why}.</translation>
    </message>
    <message>
        <source>The tiles of {collection} have no file called {asset}; what they have is called {names}.</source>
        <translation>Les tuiles de {collection} n'ont pas de fichier nommé {asset} ; ce qu'elles ont s'appelle {names}.</translation>
    </message>
    <message>
        <source>Tiles of elevation: {tiles}.</source>
        <translation>Tuiles d'altitude : {tiles}.</translation>
    </message>
    <message>
        <source>Write one of {seasons}, {whole_year}, another year's such as 2021 spring or 2021 Q1, a month such as 2021-03, a year such as 2021, or a range such as 2021-03-01/2021-04-15.</source>
        <translation>Écrivez l'un de {seasons}, {whole_year}, d'une autre année comme 2021 spring ou 2021 Q1, un mois comme 2021-03, une année comme 2021, ou une plage comme 2021-03-01/2021-04-15.</translation>
    </message>
    <message>
        <source>it has no row</source>
        <translation>elle n'a aucune ligne</translation>
    </message>
    <message>
        <source>it is larger than {megabytes} MB</source>
        <translation>elle dépasse {megabytes} Mo</translation>
    </message>
    <message>
        <source>it is no table of text</source>
        <translation>ce n'est pas une table de texte</translation>
    </message>
    <message>
        <source>one is {one}, the other {other}</source>
        <translation>l'un est {one}, l'autre {other}</translation>
    </message>
    <message>
        <source>row {row} ends before it begins</source>
        <translation>la ligne {row} finit avant de commencer</translation>
    </message>
    <message>
        <source>row {row} has {text} for a clear share from 0 to 1</source>
        <translation>la ligne {row} a {text} pour une part claire de 0 à 1</translation>
    </message>
    <message>
        <source>row {row} has {text} for a time; write 2021-04-05T10:40:21Z</source>
        <translation>la ligne {row} a {text} pour une date ; écrivez 2021-04-05T10:40:21Z</translation>
    </message>
    <message>
        <source>row {row} names no layer</source>
        <translation>la ligne {row} ne nomme pas de couche</translation>
    </message>
    <message>
        <source>row {row} names {file} again</source>
        <translation>la ligne {row} nomme encore {file}</translation>
    </message>
    <message>
        <source>row {row} names {file}, which is no GeoTIFF in this folder</source>
        <translation>la ligne {row} nomme {file}, qui n'est pas un GeoTIFF de ce dossier</translation>
    </message>
    <message>
        <source>row {row} names {file}, which is not there</source>
        <translation>la ligne {row} nomme {file}, qui n'est pas là</translation>
    </message>
    <message>
        <source>the column {column} is missing</source>
        <translation>la colonne {column} manque</translation>
    </message>
    <message>
        <source>they have different bands</source>
        <translation>ils ont des bandes différentes</translation>
    </message>
    <message>
        <source>they lie on different grids</source>
        <translation>ils sont sur des grilles différentes</translation>
    </message>
    <message>
        <source>{file} has no band named {bands}.</source>
        <translation>{file} n'a pas de bande nommée {bands}.</translation>
    </message>
    <message>
        <source>{file} has {bands} bands; the first is taken as elevation.</source>
        <translation>{file} a {bands} bandes ; la première est prise comme altitude.</translation>
    </message>
    <message>
        <source>{file} is in feet; it is read in metres.</source>
        <translation>{file} est en pieds ; il est lu en mètres.</translation>
    </message>
    <message>
        <source>{one} and {other} can't be of one series: {why}.</source>
        <translation>{one} et {other} ne peuvent pas être d'une même série : {why}.</translation>
    </message>
    <message>
        <source>{service} has no elevation of this area: it is open sea.</source>
        <translation>{service} n'a pas d'altitude pour cette zone : c'est la haute mer.</translation>
    </message>
    <message>
        <source>{text} is no season, month, quarter, year or date range.</source>
        <translation>{text} n'est ni une saison, ni un mois, ni un trimestre, ni une année, ni une plage de dates.</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>des classes</translation>
    </message>
    <message>
        <source>relative uncertainties</source>
        <translation>des incertitudes relatives</translation>
    </message>
    <message>
        <source>standard deviations</source>
        <translation>des écarts-types</translation>
    </message>
    <message>
        <source>the shape of the ground</source>
        <translation>la forme du terrain</translation>
    </message>
    <message>
        <source>Choose {files}.</source>
        <translation>Choisissez {files}.</translation>
    </message>
    <message>
        <source>the built-up extractor, a POPCORN member or Bourbon</source>
        <translation>l'extracteur du bâti, un membre POPCORN ou Bourbon</translation>
    </message>
    <message>
        <source>“{source}” holds none of the known networks.</source>
        <translation>« {source} » ne contient aucun des réseaux connus.</translation>
    </message>
    <message>
        <source>GlobalUrbanMapper 1 (stage2.pth) or 2.0 (GUM_2p0.pth)</source>
        <translation>GlobalUrbanMapper 1 (stage2.pth) ou 2.0 (GUM_2p0.pth)</translation>
    </message>
    <message>
        <source>Import them one by one.</source>
        <translation>Importez-les un par un.</translation>
    </message>
    <message>
        <source>Model of urban land</source>
        <translation>Modèle du sol urbain</translation>
    </message>
    <message>
        <source>Use stage2.pth of GlobalUrbanMapper, which has 10 channels, or GUM_2p0.pth.</source>
        <translation>Utilisez stage2.pth de GlobalUrbanMapper, qui a 10 canaux, ou GUM_2p0.pth.</translation>
    </message>
    <message>
        <source>{models} models of urban land were chosen; only occupancy members form a set.</source>
        <translation>{models} modèles du sol urbain ont été choisis ; seuls les membres d’occupation forment un ensemble.</translation>
    </message>
    <message>
        <source>“{source}” is a GlobalUrbanMapper of 13 channels: it also wants three finished maps of built-up land.</source>
        <translation>« {source} » est un GlobalUrbanMapper à 13 canaux : il demande aussi trois cartes déjà faites du sol bâti.</translation>
    </message>
    <message>
        <source>“{source}” is a GlobalUrbanMapper of 8 channels: an older one, without slope and aspect.</source>
        <translation>« {source} » est un GlobalUrbanMapper à 8 canaux : un ancien, sans pente ni orientation.</translation>
    </message>
    <message>
        <source>Give Sentinel-2, Sentinel-1 and terrain each as its own raster.</source>
        <translation>Donnez Sentinel-2, Sentinel-1 et le relief chacun dans son raster.</translation>
    </message>
    <message>
        <source>Give Sentinel-2, Sentinel-1 of one or both passes, or the export of GlobalUrbanMapper.</source>
        <translation>Donnez Sentinel-2, Sentinel-1 d’un ou des deux passages, ou l’export de GlobalUrbanMapper.</translation>
    </message>
    <message>
        <source>Give it, or import GlobalUrbanMapper 2.0 (GUM_2p0.pth), which does with Sentinel-2 or Sentinel-1 alone.</source>
        <translation>Donnez-le, ou importez GlobalUrbanMapper 2.0 (GUM_2p0.pth), à qui Sentinel-2 ou Sentinel-1 seul suffit.</translation>
    </message>
    <message>
        <source>Give one raster of each kind for a year, such as the composite of all of it.</source>
        <translation>Donnez un raster de chaque sorte par année, comme le composite de l’année entière.</translation>
    </message>
    <message>
        <source>Give the imagery of more years, or leave that output empty.</source>
        <translation>Donnez les images d’autres années, ou laissez cette sortie vide.</translation>
    </message>
    <message>
        <source>Give {least} to {most}.</source>
        <translation>Donnez de {least} à {most}.</translation>
    </message>
    <message>
        <source>Make it with “Terrain: elevation, slope, aspect”, and give it.</source>
        <translation>Faites-le avec « Relief : altitude, pente, exposition », et donnez-le.</translation>
    </message>
    <message>
        <source>Make the terrain with “Terrain: elevation, slope, aspect”, or name its bands so.</source>
        <translation>Faites le relief avec « Relief : altitude, pente, exposition », ou nommez ainsi ses bandes.</translation>
    </message>
    <message>
        <source>Make the terrain with “Terrain: elevation, slope, aspect”.</source>
        <translation>Faites le relief avec « Relief : altitude, pente, exposition ».</translation>
    </message>
    <message>
        <source>Measuring urban land in the zones</source>
        <translation>Mesure du sol urbain dans les zones</translation>
    </message>
    <message>
        <source>No raster tells its year: they are paired by their order.</source>
        <translation>Aucun raster ne dit son année : ils sont associés dans leur ordre.</translation>
    </message>
    <message>
        <source>Put the year into its name, such as s2_2021-07-01.tif, or into its tag DATE.</source>
        <translation>Mettez l’année dans son nom, comme s2_2021-07-01.tif, ou dans son étiquette DATE.</translation>
    </message>
    <message>
        <source>Put the year into their names, such as s2_2021-07-01.tif, or give one of each for every year.</source>
        <translation>Mettez l’année dans leurs noms, comme s2_2021-07-01.tif, ou donnez-en un de chaque pour chaque année.</translation>
    </message>
    <message>
        <source>Sentinel-2</source>
        <translation>Sentinel-2</translation>
    </message>
    <message>
        <source>Sentinel-2 alone</source>
        <translation>Sentinel-2 seul</translation>
    </message>
    <message>
        <source>Sentinel-2 and both passes of Sentinel-1</source>
        <translation>Sentinel-2 et les deux passages de Sentinel-1</translation>
    </message>
    <message>
        <source>Sentinel-2 and the ascending pass</source>
        <translation>Sentinel-2 et le passage ascendant</translation>
    </message>
    <message>
        <source>Sentinel-2 and the descending pass</source>
        <translation>Sentinel-2 et le passage descendant</translation>
    </message>
    <message>
        <source>The rasters are of the years {first} to {last}, and make one map.</source>
        <translation>Les rasters sont des années {first} à {last}, et donnent une seule carte.</translation>
    </message>
    <message>
        <source>The rasters do not tell their years, and the lists are not equally long.</source>
        <translation>Les rasters ne disent pas leurs années, et les listes n’ont pas la même longueur.</translation>
    </message>
    <message>
        <source>The slope of {file} goes from {least:.3g} to {most:.3g}: that is not in degrees.</source>
        <translation>La pente de {file} va de {least:.3g} à {most:.3g} : ce n’est pas en degrés.</translation>
    </message>
    <message>
        <source>The step from window to window is {stride} px.</source>
        <translation>Le pas d’une fenêtre à l’autre est de {stride} px.</translation>
    </message>
    <message>
        <source>The year in which land became urban needs several years, and the imagery is of one.</source>
        <translation>L’année où le sol est devenu urbain demande plusieurs années, et les images sont d’une seule.</translation>
    </message>
    <message>
        <source>The year of {file} is not known, but that of others is.</source>
        <translation>L’année de {file} n’est pas connue, mais celle d’autres l’est.</translation>
    </message>
    <message>
        <source>both passes of Sentinel-1</source>
        <translation>les deux passages de Sentinel-1</translation>
    </message>
    <message>
        <source>probabilities of urban land</source>
        <translation>des probabilités de sol urbain</translation>
    </message>
    <message>
        <source>terrain</source>
        <translation>le relief</translation>
    </message>
    <message>
        <source>the ascending pass alone</source>
        <translation>le passage ascendant seul</translation>
    </message>
    <message>
        <source>the descending pass alone</source>
        <translation>le passage descendant seul</translation>
    </message>
    <message>
        <source>the map</source>
        <translation>la carte</translation>
    </message>
    <message>
        <source>urban or not</source>
        <translation>urbain ou non</translation>
    </message>
    <message>
        <source>year {number}</source>
        <translation>année {number}</translation>
    </message>
    <message>
        <source>{file} and {other} are both of {year}.</source>
        <translation>{file} et {other} sont tous deux de {year}.</translation>
    </message>
    <message>
        <source>{file} begins with the bands {bands}; an export of GlobalUrbanMapper begins with B04, B03, B02, B08.</source>
        <translation>{file} commence par les bandes {bands} ; un export de GlobalUrbanMapper commence par B04, B03, B02, B08.</translation>
    </message>
    <message>
        <source>{file} has no bands named slope and aspect.</source>
        <translation>{file} n’a pas de bandes nommées slope et aspect.</translation>
    </message>
    <message>
        <source>{file} has {count} bands; an export of GlobalUrbanMapper has 11 or 14.</source>
        <translation>{file} a {count} bandes ; un export de GlobalUrbanMapper en a 11 ou 14.</translation>
    </message>
    <message>
        <source>{file}: its last two bands are taken as slope and aspect.</source>
        <translation>{file} : ses deux dernières bandes sont prises pour la pente et l’orientation.</translation>
    </message>
    <message>
        <source>{file}: the bands are those of GlobalUrbanMapper's export, by order.</source>
        <translation>{file} : les bandes sont celles de l’export de GlobalUrbanMapper, dans l’ordre.</translation>
    </message>
    <message>
        <source>{share:.1%} of the pixels are seen by {what}.</source>
        <translation>{share:.1%} des pixels sont vus par {what}.</translation>
    </message>
    <message>
        <source>{year}: no Sentinel-1. The map is made from Sentinel-2 and terrain.</source>
        <translation>{year} : pas de Sentinel-1. La carte est faite de Sentinel-2 et du relief.</translation>
    </message>
    <message>
        <source>{year}: no Sentinel-2. The map is made from Sentinel-1 and terrain.</source>
        <translation>{year} : pas de Sentinel-2. La carte est faite de Sentinel-1 et du relief.</translation>
    </message>
    <message>
        <source>{year}: no {kind}. 0 dB stands for it, as where the model was trained without that pass.</source>
        <translation>{year} : pas de {kind}. 0 dB en tient lieu, comme là où le modèle a été entraîné sans ce passage.</translation>
    </message>
    <message>
        <source>{year}: the model “{model}” needs {what}, which is not there.</source>
        <translation>{year} : le modèle « {model} » a besoin de {what}, qui manque.</translation>
    </message>
    <message>
        <source>{year}: {area:,.2f} km² of urban land, {share:.1%} of what is mapped.</source>
        <translation>{year} : {area:,.2f} km² de sol urbain, {share:.1%} de ce qui est cartographié.</translation>
    </message>
    <message>
        <source>{year}: {file} holds no {kind}.</source>
        <translation>{year} : {file} ne contient pas de {kind}.</translation>
    </message>
    <message>
        <source>Choose a folder of GeoTIFFs whose tags or names hold their day, such as s2_20210415T104021.tif.</source>
        <translation>Choisissez un dossier de GeoTIFF dont les étiquettes ou les noms indiquent le jour, comme s2_20210415T104021.tif.</translation>
    </message>
    <message>
        <source>Choose the folder of one place.</source>
        <translation>Choisissez le dossier d’un seul lieu.</translation>
    </message>
    <message>
        <source>Choose what the masks are: scene classes, not 0 for cloud, or 1 for clear.</source>
        <translation>Choisissez ce que sont les masques : classes de scène, autre que 0 pour nuage, ou 1 pour clair.</translation>
    </message>
    <message>
        <source>Give {bands}, or choose the unit.</source>
        <translation>Donnez {bands}, ou choisissez l’unité.</translation>
    </message>
    <message>
        <source>Looking at the series</source>
        <translation>Examen de la série</translation>
    </message>
    <message>
        <source>Make the series again, or take the row out.</source>
        <translation>Refaites la série, ou retirez la ligne.</translation>
    </message>
    <message>
        <source>both are the layer {layer} of the same time</source>
        <translation>les deux sont la couche {layer} du même moment</translation>
    </message>
    <message>
        <source>{file} does not lie in the folder</source>
        <translation>{file} ne se trouve pas dans le dossier</translation>
    </message>
    <message>
        <source>{file} does not say what its values mean.</source>
        <translation>{file} ne dit pas ce que signifient ses valeurs.</translation>
    </message>
    <message>
        <source>{file} has no band of Sentinel-1 or Sentinel-2.</source>
        <translation>{file} n’a aucune bande de Sentinel-1 ou Sentinel-2.</translation>
    </message>
    <message>
        <source>{file} holds no valid pixel to tell its unit from.</source>
        <translation>{file} ne contient aucun pixel valide pour reconnaître son unité.</translation>
    </message>
    <message>
        <source>{file} is left out: it does not say which band it shows at its times.</source>
        <translation>{file} est laissé de côté : il ne dit pas quelle bande il montre à ses dates.</translation>
    </message>
    <message>
        <source>{folder} holds more than {most:,} rasters.</source>
        <translation>{folder} contient plus de {most:,} rasters.</translation>
    </message>
    <message>
        <source>{folder} holds no acquisition with a time.</source>
        <translation>{folder} ne contient aucune acquisition datée.</translation>
    </message>
    <message>
        <source>A forest needs {fewest}: take smaller zones.</source>
        <translation>Une forêt en demande {fewest} : prenez des zones plus petites.</translation>
    </message>
    <message>
        <source>Only {zones} zones have a count, pixels that count and a value of every covariate.</source>
        <translation>Seules {zones} zones ont un effectif, des pixels qui comptent et une valeur de chaque covariable.</translation>
    </message>
    <message>
        <source>Run “Set up the engine” with “Packages for forests”, or give a forest that is grown (MODEL).</source>
        <translation>Lancez « Installer le moteur » avec « Paquets pour les forêts », ou donnez une forêt déjà construite (MODEL).</translation>
    </message>
    <message>
        <source>The engine has no packages for growing forests (scikit-learn).</source>
        <translation>Le moteur n’a pas les paquets pour construire des forêts (scikit-learn).</translation>
    </message>
    <message>
        <source>The forest is grown on {zones} zones; under {few} it tells little: look at its skill.</source>
        <translation>La forêt est construite sur {zones} zones ; en dessous de {few}, elle dit peu : regardez sa qualité.</translation>
    </message>
    <message>
        <source>Choose a map of people with one band.</source>
        <translation>Choisissez une carte de population à une bande.</translation>
    </message>
    <message>
        <source>Choose from 1 to {most} fields with the people of each group.</source>
        <translation>Choisissez de 1 à {most} champs avec les habitants de chaque groupe.</translation>
    </message>
    <message>
        <source>Choose groups of which everybody is in one only, or another field of counts.</source>
        <translation>Choisissez des groupes où chacun n'est qu'une fois, ou un autre champ d'effectifs.</translation>
    </message>
    <message>
        <source>Choose groups of which everybody is in one only.</source>
        <translation>Choisissez des groupes où chacun n'est qu'une fois.</translation>
    </message>
    <message>
        <source>Choose groups that the table has.</source>
        <translation>Choisissez des groupes que contient la table.</translation>
    </message>
    <message>
        <source>Choose the two fields that hold the same ids; they are compared as text, with leading zeros.</source>
        <translation>Choisissez les deux champs avec les mêmes identifiants ; ils sont comparés comme texte, zéros initiaux compris.</translation>
    </message>
    <message>
        <source>In {zones} zones the groups sum to more than the count, by at most {share:.1%}; they were scaled to it.</source>
        <translation>Dans {zones} zones, la somme des groupes dépasse l'effectif, d'au plus {share:.1%} ; ils y ont été ramenés.</translation>
    </message>
    <message>
        <source>Leave one row for each zone, or choose the field that names each zone once.</source>
        <translation>Laissez une ligne par zone, ou choisissez le champ qui nomme chaque zone une fois.</translation>
    </message>
    <message>
        <source>Looking for the zones' pixels</source>
        <translation>Recherche des pixels des zones</translation>
    </message>
    <message>
        <source>No zone of {zones} has a row in the table {table}: the zones' ids are such as {one}, the table's such as {other}.</source>
        <translation>Aucune zone de {zones} n'a de ligne dans la table {table} : les identifiants des zones sont comme {one}, ceux de la table comme {other}.</translation>
    </message>
    <message>
        <source>Of {unknown:,.0f} people ({share:.1%}) age and sex are unknown; they are in the last band.</source>
        <translation>De {unknown:,.0f} habitants ({share:.1%}), l'âge et le sexe sont inconnus ; ils sont dans la dernière bande.</translation>
    </message>
    <message>
        <source>Open it in QGIS to check it, or export it again as CSV.</source>
        <translation>Ouvrez-la dans QGIS pour la vérifier, ou exportez-la de nouveau en CSV.</translation>
    </message>
    <message>
        <source>The bands of the raster {file} are groups of people, not members of one estimate.</source>
        <translation>Les bandes du raster {file} sont des groupes d'habitants, pas des membres d'une estimation.</translation>
    </message>
    <message>
        <source>The field {field} is the count of all and a group too.</source>
        <translation>Le champ {field} est à la fois l'effectif de tous et un groupe.</translation>
    </message>
    <message>
        <source>The groups sum to {summed:,.0f} people where the field {field} counts {total:,.0f}: some groups hold the same people.</source>
        <translation>Les groupes totalisent {summed:,.0f} habitants là où le champ {field} en compte {total:,.0f} : certains contiennent les mêmes personnes.</translation>
    </message>
    <message>
        <source>The groups {one} and {other} hold the same people by their names.</source>
        <translation>D'après leurs noms, les groupes {one} et {other} contiennent les mêmes personnes.</translation>
    </message>
    <message>
        <source>The id {key} occurs twice in the table {table}.</source>
        <translation>L'identifiant {key} figure deux fois dans la table {table}.</translation>
    </message>
    <message>
        <source>The map has {mapped:,.0f} people where the zones count {counted:,.0f}. For groups that sum to their counts, rescale the map to the zones first.</source>
        <translation>La carte a {mapped:,.0f} habitants là où les zones en comptent {counted:,.0f}. Pour des groupes qui atteignent leurs effectifs, recalez d'abord la carte sur les zones.</translation>
    </message>
    <message>
        <source>The raster {file} has several maps as bands.</source>
        <translation>Le raster {file} contient plusieurs cartes en bandes.</translation>
    </message>
    <message>
        <source>The table {table} can't be read.</source>
        <translation>La table {table} ne peut pas être lue.</translation>
    </message>
    <message>
        <source>The table {table} has no column {column}.</source>
        <translation>La table {table} n'a pas de colonne {column}.</translation>
    </message>
    <message>
        <source>There are {groups} groups.</source>
        <translation>Il y a {groups} groupes.</translation>
    </message>
    <message>
        <source>Writing the groups</source>
        <translation>Écriture des groupes</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>{people:,.0f} people in {groups} groups; every pixel of a zone has the zone's pattern.</source>
        <translation>{people:,.0f} habitants en {groups} groupes ; chaque pixel d'une zone a la structure de la zone.</translation>
    </message>
    <message>
        <source>{people:,.0f} people of the map live in no zone: the groups have no value there.</source>
        <translation>{people:,.0f} habitants de la carte ne vivent dans aucune zone : les groupes n'y ont pas de valeur.</translation>
    </message>
    <message>
        <source>{rows} rows of the table {table} belong to no zone: {names}.</source>
        <translation>{rows} lignes de la table {table} n'appartiennent à aucune zone : {names}.</translation>
    </message>
    <message>
        <source>{zones} zones have no row in the table {table}, so their groups are unknown: {names}.</source>
        <translation>{zones} zones n'ont pas de ligne dans la table {table}, leurs groupes sont donc inconnus : {names}.</translation>
    </message>
    <message>
        <source>{zones} zones lack the count of a group, so their groups are unknown: {names}.</source>
        <translation>Il manque l'effectif d'un groupe à {zones} zones, leurs groupes sont donc inconnus : {names}.</translation>
    </message>
    <message>
        <source>Choose shorter periods or the method's choice of dates, or allow more memory.</source>
        <translation>Choisissez des périodes plus courtes ou le choix de dates de la méthode, ou accordez plus de mémoire.</translation>
    </message>
    <message>
        <source>Leave it out, name its bands in their descriptions, or choose four bands and the scene classes.</source>
        <translation>Laissez-le de côté, nommez ses bandes dans leurs descriptions, ou choisissez quatre bandes et les classes de la scène.</translation>
    </message>
    <message>
        <source>None of the scenes has a scene classification, by which dates could be chosen.</source>
        <translation>Aucune des scènes n'a de classification par laquelle des dates pourraient être choisies.</translation>
    </message>
    <message>
        <source>Take all dates, or give masks.</source>
        <translation>Prenez toutes les dates, ou donnez des masques.</translation>
    </message>
    <message>
        <source>The choice of dates can't be {word}.</source>
        <translation>Le choix des dates ne peut pas être {word}.</translation>
    </message>
    <message>
        <source>The cloud mask can't be {word}.</source>
        <translation>Le masque de nuages ne peut pas être {word}.</translation>
    </message>
    <message>
        <source>The cloud mask of the time series needs {need:,.0f} MB for {dates} dates, and may take {memory:,.0f} MB.</source>
        <translation>Le masque de nuages de la série temporelle a besoin de {need:,.0f} Mo pour {dates} dates et peut en prendre {memory:,.0f}.</translation>
    </message>
    <message>
        <source>{period}: {dates} dates are too few to find clouds in time; the scene classes are taken.</source>
        <translation>{period} : {dates} dates sont trop peu pour trouver les nuages dans le temps ; les classes de la scène sont prises.</translation>
    </message>
    <message>
        <source>{period}: {taken} of {dates} dates are taken; the table of the scenes says why.</source>
        <translation>{period} : {taken} dates sur {dates} sont prises ; le tableau des scènes dit pourquoi.</translation>
    </message>
    <message>
        <source>Cells of {cell:g} m are smaller than the pixels of {file}, {side:.4g} m.</source>
        <translation>Des cellules de {cell:g} m sont plus petites que les pixels de {file}, {side:.4g} m.</translation>
    </message>
    <message>
        <source>Cells of {times} × {times} pixels.</source>
        <translation>Cellules de {times} × {times} pixels.</translation>
    </message>
    <message>
        <source>Choose another layer, or take the distance to it, or the number of its features.</source>
        <translation>Choisissez une autre couche, ou prenez la distance, ou le nombre de ses entités.</translation>
    </message>
    <message>
        <source>Choose another raster.</source>
        <translation>Choisissez un autre raster.</translation>
    </message>
    <message>
        <source>Clear its filter or selection, or leave it out.</source>
        <translation>Ôtez son filtre ou sa sélection, ou laissez-la de côté.</translation>
    </message>
    <message>
        <source>Covariates, part {part} of {parts}</source>
        <translation>Covariables, partie {part} sur {parts}</translation>
    </message>
    <message>
        <source>Give a larger cell, or a finer raster as grid.</source>
        <translation>Donnez une cellule plus grande, ou un raster plus fin comme grille.</translation>
    </message>
    <message>
        <source>Give at least one raster or layer.</source>
        <translation>Donnez au moins un raster ou une couche.</translation>
    </message>
    <message>
        <source>Look where its source lies on the map, or leave it out.</source>
        <translation>Regardez où se trouve sa source sur la carte, ou laissez-la de côté.</translation>
    </message>
    <message>
        <source>Reproject it to the coordinate reference system of the grid first.</source>
        <translation>Reprojetez-le d’abord dans le système de coordonnées de la grille.</translation>
    </message>
    <message>
        <source>Take its mean instead (MEAN_OF).</source>
        <translation>Prenez plutôt sa moyenne (MEAN_OF).</translation>
    </message>
    <message>
        <source>The covariate “{name}” has no value anywhere on the grid.</source>
        <translation>La covariable « {name} » n’a de valeur nulle part sur la grille.</translation>
    </message>
    <message>
        <source>The layer {layer} can't be read.</source>
        <translation>La couche {layer} ne peut pas être lue.</translation>
    </message>
    <message>
        <source>The layer {layer} does not hold lines only, so it has no length.</source>
        <translation>La couche {layer} ne contient pas que des lignes, elle n’a donc pas de longueur.</translation>
    </message>
    <message>
        <source>The layer {layer} does not hold polygons only, so it has no area.</source>
        <translation>La couche {layer} ne contient pas que des polygones, elle n’a donc pas de surface.</translation>
    </message>
    <message>
        <source>The layer {layer} has no features.</source>
        <translation>La couche {layer} n’a pas d’entités.</translation>
    </message>
    <message>
        <source>There is nothing to make covariates of.</source>
        <translation>Il n’y a rien dont faire des covariables.</translation>
    </message>
    <message>
        <source>covariates</source>
        <translation>des covariables</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>des poids</translation>
    </message>
    <message>
        <source>{bands} covariates on {columns} × {rows} cells of {side:.4g} m; gaps {percent:.1f} %.</source>
        <translation>{bands} covariables sur {columns} × {rows} cellules de {side:.4g} m ; lacunes {percent:.1f} %.</translation>
    </message>
    <message>
        <source>{file} can't be brought to the grid of the covariates.</source>
        <translation>{file} ne peut pas être amené sur la grille des covariables.</translation>
    </message>
    <message>
        <source>{file} has more than {most} values, so they are no classes.</source>
        <translation>{file} a plus de {most} valeurs, ce ne sont donc pas des classes.</translation>
    </message>
    <message>
        <source>{file} has no pixel with all bands of Sentinel-2.</source>
        <translation>{file} n’a aucun pixel avec toutes les bandes de Sentinel-2.</translation>
    </message>
    <message>
        <source>Choose a series with Sentinel-2 (L2A), Sentinel-1, or both.</source>
        <translation>Choisissez une série avec Sentinel-2 (L2A), Sentinel-1, ou les deux.</translation>
    </message>
    <message>
        <source>Choose another period, or a series with clearer dates.</source>
        <translation>Choisissez une autre période, ou une série aux dates plus claires.</translation>
    </message>
    <message>
        <source>Choose one of: {known}.</source>
        <translation>Choisissez parmi : {known}.</translation>
    </message>
    <message>
        <source>From {first} to {last}: {change:+,.0f} people (80 % interval {low:+,.0f} to {high:+,.0f}): a clear change.</source>
        <translation>De {first} à {last} : {change:+,.0f} habitants (intervalle à 80 % de {low:+,.0f} à {high:+,.0f}) : un changement net.</translation>
    </message>
    <message>
        <source>From {first} to {last}: {change:+,.0f} people (80 % interval {low:+,.0f} to {high:+,.0f}): no clear change.</source>
        <translation>De {first} à {last} : {change:+,.0f} habitants (intervalle à 80 % de {low:+,.0f} à {high:+,.0f}) : pas de changement net.</translation>
    </message>
    <message>
        <source>From {first} to {last}: {change:+,.0f} people; with one date a side it is not known whether that is real.</source>
        <translation>De {first} à {last} : {change:+,.0f} habitants ; avec une seule date de chaque côté, on ne sait pas si c'est réel.</translation>
    </message>
    <message>
        <source>Give days that the series has, or leave them empty.</source>
        <translation>Donnez des jours que la série contient, ou laissez-les vides.</translation>
    </message>
    <message>
        <source>Looking at the dates</source>
        <translation>Examen des dates</translation>
    </message>
    <message>
        <source>No date of the series can be used; of {day}, {reason}.</source>
        <translation>Aucune date de la série n'est utilisable ; du {day} : {reason}.</translation>
    </message>
    <message>
        <source>No two steps have a season in common, so that nothing is said about change.</source>
        <translation>Aucune paire d'étapes n'a de saison commune : rien n'est dit du changement.</translation>
    </message>
    <message>
        <source>Of {zones} zones, {grew} grew, {fell} shrank, and {rest} show no clear change.</source>
        <translation>Sur {zones} zones, {grew} ont crû, {fell} ont reculé, et {rest} ne montrent pas de changement net.</translation>
    </message>
    <message>
        <source>Over {steps} steps, {slope:+,.0f} people a year: a clear trend.</source>
        <translation>Sur {steps} étapes, {slope:+,.0f} habitants par an : une tendance nette.</translation>
    </message>
    <message>
        <source>Over {steps} steps, {slope:+,.0f} people a year: no clear trend.</source>
        <translation>Sur {steps} étapes, {slope:+,.0f} habitants par an : pas de tendance nette.</translation>
    </message>
    <message>
        <source>The series has no date from {first} on, up to before {end}: it shows {from_day} to {to_day}.</source>
        <translation>La série n'a aucune date à partir du {first} et avant le {end} : elle va du {from_day} au {to_day}.</translation>
    </message>
    <message>
        <source>The series holds no imagery that population can be mapped from: its layers are {layers}.</source>
        <translation>La série ne contient pas d'images dont on puisse tirer la population : ses couches sont {layers}.</translation>
    </message>
    <message>
        <source>Write it as 2021-04-05.</source>
        <translation>Écrivez-le ainsi : 2021-04-05.</translation>
    </message>
    <message>
        <source>it has no pixel with all bands</source>
        <translation>aucun de ses pixels n'a toutes les bandes</translation>
    </message>
    <message>
        <source>no Sentinel-1 is near it in time</source>
        <translation>aucun Sentinel-1 n'en est proche dans le temps</translation>
    </message>
    <message>
        <source>{dates} dates are clearer ({share:.0%} clear)</source>
        <translation>{dates} dates sont plus claires ({share:.0%} clair)</translation>
    </message>
    <message>
        <source>{pixels} pixels are clear</source>
        <translation>{pixels} pixels sont clairs</translation>
    </message>
    <message>
        <source>{share:.0%} of its values are there</source>
        <translation>{share:.0%} de ses valeurs sont présentes</translation>
    </message>
    <message>
        <source>{share:.0%} of the pixels are as bright as cloud, and it has no mask</source>
        <translation>{share:.0%} des pixels sont clairs comme un nuage, et elle n'a pas de masque</translation>
    </message>
    <message>
        <source>{step}: no date can be used; its row is empty.</source>
        <translation>{step} : aucune date n'est utilisable ; sa ligne est vide.</translation>
    </message>
    <message>
        <source>{step}: {day} is left out: {reason}.</source>
        <translation>{step} : {day} est écarté : {reason}.</translation>
    </message>
    <message>
        <source>{step}: {people:,.0f} people, from {dates} date: how sure that is, is not known.</source>
        <translation>{step} : {people:,.0f} habitants, d'après {dates} date : on ne sait pas à quel point c'est sûr.</translation>
    </message>
    <message>
        <source>{step}: {people:,.0f} people, from {dates} dates.</source>
        <translation>{step} : {people:,.0f} habitants, d'après {dates} dates.</translation>
    </message>
    <message>
        <source>“{text}” is no day.</source>
        <translation>« {text} » n'est pas un jour.</translation>
    </message>
    <message>
        <source>“{value}” is no {what}.</source>
        <translation>« {value} » n'est pas un choix pour {what}.</translation>
    </message>
    <message>
        <source>Choose a file that “People by clusters” wrote.</source>
        <translation>Choisissez un fichier écrit par « Population par classes d'aspect ».</translation>
    </message>
    <message>
        <source>Choose other dates or another extent, or leave out the sensor with gaps.</source>
        <translation>Choisissez d'autres dates ou une autre emprise, ou omettez le capteur lacunaire.</translation>
    </message>
    <message>
        <source>Give imagery of the same sensors, or fit clusters to this imagery.</source>
        <translation>Donnez une imagerie des mêmes capteurs, ou ajustez des classes à cette imagerie.</translation>
    </message>
    <message>
        <source>Looking for clusters</source>
        <translation>Recherche des classes</translation>
    </message>
    <message>
        <source>No pixel of the imagery has a value in every band.</source>
        <translation>Aucun pixel de l'imagerie n'a de valeur dans toutes les bandes.</translation>
    </message>
    <message>
        <source>People live in {live} of {clusters} clusters, at most {most:,.0f} per km². On {zones} left-out zones R² is {held_out:.2f} (on those it saw {seen:.2f}), and the typical error a factor of {factor:.2f}.</source>
        <translation>Des gens vivent dans {live} classes sur {clusters}, au plus {most:,.0f} par km². Sur {zones} zones écartées, R² vaut {held_out:.2f} (sur celles vues {seen:.2f}), et l'erreur typique est un facteur de {factor:.2f}.</translation>
    </message>
    <message>
        <source>People per cluster need {fewest} or more.</source>
        <translation>Les habitants par classe en demandent {fewest} ou plus.</translation>
    </message>
    <message>
        <source>Telling the clusters of pixels</source>
        <translation>Classement des pixels</translation>
    </message>
    <message>
        <source>The clusters were fitted to the bands {wanted}, and the imagery has {given}.</source>
        <translation>Les classes ont été ajustées aux bandes {wanted}, et l'imagerie a {given}.</translation>
    </message>
    <message>
        <source>The number of clusters is {clusters}.</source>
        <translation>Le nombre de classes est {clusters}.</translation>
    </message>
    <message>
        <source>There are neither zones with counts nor clusters that were fitted before.</source>
        <translation>Il n'y a ni zones avec effectifs ni classes ajustées auparavant.</translation>
    </message>
    <message>
        <source>“{source}” is not a file of clusters, or it is damaged.</source>
        <translation>« {source} » n'est pas un fichier de classes, ou il est endommagé.</translation>
    </message>
    <message>
        <source>Choose Sentinel-1, Sentinel-2 or both.</source>
        <translation>Choisissez Sentinel-1, Sentinel-2 ou les deux.</translation>
    </message>
    <message>
        <source>Choose another folder, or both satellites.</source>
        <translation>Choisissez un autre dossier, ou les deux satellites.</translation>
    </message>
    <message>
        <source>Choose another folder, or the source, area, bands and product that it was made with.</source>
        <translation>Choisissez un autre dossier, ou la source, la zone, les bandes et le produit avec lesquels il a été fait.</translation>
    </message>
    <message>
        <source>Choose days from {first} on; the last one does not count.</source>
        <translation>Choisissez des jours à partir de {first} ; le dernier ne compte pas.</translation>
    </message>
    <message>
        <source>Choose other days, and look where the area lies on the map.</source>
        <translation>Choisissez d’autres jours, et regardez où se trouve la zone sur la carte.</translation>
    </message>
    <message>
        <source>Choose rtc_gamma0, a source with an account, or scenes on disk.</source>
        <translation>Choisissez rtc_gamma0, une source avec compte, ou des scènes sur disque.</translation>
    </message>
    <message>
        <source>Draw an extent.</source>
        <translation>Dessinez une emprise.</translation>
    </message>
    <message>
        <source>From {first} to before {end} there is no day that has been.</source>
        <translation>De {first} jusqu’avant {end}, il n’y a aucun jour passé.</translation>
    </message>
    <message>
        <source>Keep them in folders of their own.</source>
        <translation>Gardez-les dans des dossiers séparés.</translation>
    </message>
    <message>
        <source>No satellite is chosen.</source>
        <translation>Aucun satellite n’est choisi.</translation>
    </message>
    <message>
        <source>None of the {count} acquisitions saw the area.</source>
        <translation>Aucune des {count} acquisitions n’a vu la zone.</translation>
    </message>
    <message>
        <source>That is {months} months of a free account. When its units are used up, the run stops; run again in the next month, it goes on.</source>
        <translation>Cela fait {months} mois d’un compte gratuit. Quand ses unités sont épuisées, l’exécution s’arrête ; relancée le mois suivant, elle continue.</translation>
    </message>
    <message>
        <source>The folder {folder} holds another series.</source>
        <translation>Le dossier {folder} contient une autre série.</translation>
    </message>
    <message>
        <source>The open catalogues have no Level 1C that can be read.</source>
        <translation>Les catalogues ouverts n’ont pas de niveau 1C lisible.</translation>
    </message>
    <message>
        <source>The open catalogues have terrain-corrected radar only.</source>
        <translation>Les catalogues ouverts n’ont que du radar corrigé du relief.</translation>
    </message>
    <message>
        <source>The product {product} is unknown.</source>
        <translation>Le produit {product} est inconnu.</translation>
    </message>
    <message>
        <source>{count} acquisitions ({layers}); {kept} of them are there already.</source>
        <translation>{count} acquisitions ({layers}) ; {kept} d’entre elles sont déjà là.</translation>
    </message>
    <message>
        <source>{count} acquisitions are in the series; {empty} saw nothing of the area.</source>
        <translation>{count} acquisitions sont dans la série ; {empty} n’ont rien vu de la zone.</translation>
    </message>
    <message>
        <source>{count} of {all} acquisitions are there; the series holds them.</source>
        <translation>{count} acquisitions sur {all} sont là ; la série les contient.</translation>
    </message>
    <message>
        <source>{first} or {end} is no day.</source>
        <translation>{first} ou {end} n’est pas un jour.</translation>
    </message>
    <message>
        <source>{name}: acquisition {number} of {count}</source>
        <translation>{name} : acquisition {number} sur {count}</translation>
    </message>
    <message>
        <source>{one} and {other} have different bands.</source>
        <translation>{one} et {other} ont des bandes différentes.</translation>
    </message>
    <message>
        <source>Give a number of people per built-up pixel, or an occupancy model.</source>
        <translation>Donnez un nombre d'habitants par pixel bâti, ou un modèle d'occupation.</translation>
    </message>
    <message>
        <source>The rate of a series can't be fitted to one census: every step would get that census' people.</source>
        <translation>Le taux d'une série ne peut être ajusté à un seul recensement : chaque étape en recevrait la population.</translation>
    </message>
    <message>
        <source>A feature of the layer {layer} is {width:.0f}° of longitude wide. Most likely it crosses the antimeridian (180°) and was not split there.</source>
        <translation>Un objet de la couche {layer} s'étend sur {width:.0f}° de longitude. Il traverse très probablement l'antiméridien (180°) et n'y a pas été coupé.</translation>
    </message>
    <message>
        <source>Split such features at 180°, for example with ogr2ogr -wrapdateline, and choose the new layer.</source>
        <translation>Coupez ces objets à 180°, par exemple avec ogr2ogr -wrapdateline, et choisissez la nouvelle couche.</translation>
    </message>
    <message>
        <source>Give one, or leave that output empty.</source>
        <translation>Donnez-en un, ou laissez cette sortie vide.</translation>
    </message>
    <message>
        <source>Give the same sensors for every year, or a model of urban land.</source>
        <translation>Donnez les mêmes capteurs pour chaque année, ou un modèle du sol urbain.</translation>
    </message>
    <message>
        <source>Growing urban land</source>
        <translation>Extension du sol urbain</translation>
    </message>
    <message>
        <source>No model of urban land is given: urban land is grown from built-up scores, {grown:g} m out and {shrunk:g} m back. GlobalUrbanMapper is made for urban land itself: its authors keep its file, GUM_2p0.pth, on Google Drive, see github.com/LauraChow77/GlobalUrbanMapper2.0.</source>
        <translation>Aucun modèle du sol urbain n’est donné : le sol urbain est étendu à partir des scores du bâti, de {grown:g} m, puis réduit de {shrunk:g} m. GlobalUrbanMapper est fait pour le sol urbain lui-même : ses auteurs gardent son fichier, GUM_2p0.pth, sur Google Drive, voir github.com/LauraChow77/GlobalUrbanMapper2.0.</translation>
    </message>
    <message>
        <source>What each pixel was seen by needs a model of urban land.</source>
        <translation>Ce par quoi chaque pixel a été vu demande un modèle du sol urbain.</translation>
    </message>
    <message>
        <source>{year} has no {sensor}, which other years have.</source>
        <translation>{year} n’a pas de {sensor}, que d’autres années ont.</translation>
    </message>
    <message>
        <source>Taking {date}</source>
        <translation>Prise du {date}</translation>
    </message>
    <message>
        <source>The sample scene has no {further}.</source>
        <translation>La scène d’exemple n’a pas de {further}.</translation>
    </message>
    <message>
        <source>It is nearer than the next best, {second}, in {nearer} of {zones} zones: a clear lead.</source>
        <translation>Elle est plus proche que la suivante, {second}, dans {nearer} zones sur {zones} : une nette avance.</translation>
    </message>
    <message>
        <source>It is nearer than the next best, {second}, in {nearer} of {zones} zones: that may be chance, either will do.</source>
        <translation>Elle est plus proche que la suivante, {second}, dans {nearer} zones sur {zones} : ce peut être un hasard, l'une ou l'autre convient.</translation>
    </message>
    <message>
        <source>Leaving out one zone after the other</source>
        <translation>Mise à l'écart d'une zone après l'autre</translation>
    </message>
    <message>
        <source>Looking at the zones</source>
        <translation>Lecture des zones</translation>
    </message>
    <message>
        <source>Mapping by the best method</source>
        <translation>Cartographie par la meilleure méthode</translation>
    </message>
    <message>
        <source>Use here: {method}. Its predictions of zones that were left out are off by a typical factor of {factor:.2f}, people spread evenly by {even:.2f}, a constant rate on built-up by {rate:.2f}.</source>
        <translation>À utiliser ici : {method}. Ses prédictions de zones écartées s'écartent d'un facteur typique de {factor:.2f}, la répartition uniforme de {even:.2f}, un taux constant sur le bâti de {rate:.2f}.</translation>
    </message>
    <message>
        <source>A forest learns from zones with counts, and there are none.</source>
        <translation>Une forêt apprend de zones avec des effectifs, et il n’y en a pas.</translation>
    </message>
    <message>
        <source>Averaging the covariates over the zones</source>
        <translation>Moyenne des covariables sur les zones</translation>
    </message>
    <message>
        <source>Choose another table.</source>
        <translation>Choisissez une autre table.</translation>
    </message>
    <message>
        <source>Choose one of: {columns}.</source>
        <translation>Choisissez l’une de : {columns}.</translation>
    </message>
    <message>
        <source>Choose the column whose ids are the values of the raster.</source>
        <translation>Choisissez la colonne dont les identifiants sont les valeurs du raster.</translation>
    </message>
    <message>
        <source>Choose the raster that holds the number of each pixel's zone.</source>
        <translation>Choisissez le raster qui contient le numéro de la zone de chaque pixel.</translation>
    </message>
    <message>
        <source>Drawing the zones of the raster</source>
        <translation>Tracé des zones du raster</translation>
    </message>
    <message>
        <source>Give at least one raster.</source>
        <translation>Donnez au moins un raster.</translation>
    </message>
    <message>
        <source>Give every zone one row.</source>
        <translation>Donnez une ligne à chaque zone.</translation>
    </message>
    <message>
        <source>Give it (BUILTUP), or learn people per km² (TARGET).</source>
        <translation>Donnez-la (BUILTUP), ou apprenez les habitants par km² (TARGET).</translation>
    </message>
    <message>
        <source>Give rasters with bands of these names; there are: {names}.</source>
        <translation>Donnez des rasters avec des bandes de ces noms ; il y a : {names}.</translation>
    </message>
    <message>
        <source>Give zones, or a forest that is grown (MODEL).</source>
        <translation>Donnez des zones, ou une forêt déjà construite (MODEL).</translation>
    </message>
    <message>
        <source>Growing the forest</source>
        <translation>Construction de la forêt</translation>
    </message>
    <message>
        <source>Looking that nobody is lost</source>
        <translation>Vérification que personne n’est perdu</translation>
    </message>
    <message>
        <source>No covariate matters on zones that the forest has not seen; all are kept.</source>
        <translation>Aucune covariable ne compte sur des zones que la forêt n’a pas vues ; toutes sont gardées.</translation>
    </message>
    <message>
        <source>No id of {table} ({table_ids} …) is on {raster} ({raster_ids} …); ids are compared as text.</source>
        <translation>Aucun identifiant de {table} ({table_ids} …) n’est sur {raster} ({raster_ids} …) ; ils sont comparés comme du texte.</translation>
    </message>
    <message>
        <source>On zones that it has not seen ({zones} zones, {folds} folds) the forest is off by {mae:,.0f} people on average, one density for all by {rival:,.0f}.</source>
        <translation>Sur des zones qu’elle n’a pas vues ({zones} zones, {folds} parts), la forêt se trompe de {mae:,.0f} habitants en moyenne, une seule densité pour toutes de {rival:,.0f}.</translation>
    </message>
    <message>
        <source>On zones that it has not seen one density for all is better than this forest.</source>
        <translation>Sur des zones qu’elle n’a pas vues, une seule densité pour toutes fait mieux que cette forêt.</translation>
    </message>
    <message>
        <source>People per built-up need a built-up map.</source>
        <translation>Les habitants par bâti demandent une carte du bâti.</translation>
    </message>
    <message>
        <source>Save it as CSV in UTF-8, with the names of the columns in its first line.</source>
        <translation>Enregistrez-la en CSV en UTF-8, avec les noms des colonnes en première ligne.</translation>
    </message>
    <message>
        <source>The forest maps part {part} of {parts}</source>
        <translation>La forêt cartographie la partie {part} sur {parts}</translation>
    </message>
    <message>
        <source>The forest wants {count} covariates that are not given: {missing}.</source>
        <translation>La forêt demande {count} covariables qui ne sont pas données : {missing}.</translation>
    </message>
    <message>
        <source>The id “{id}” occurs twice in the table {file}.</source>
        <translation>L’identifiant « {id} » est deux fois dans la table {file}.</translation>
    </message>
    <message>
        <source>The map is the forest's own, {people:,.0f} people: no zones say how many there are.</source>
        <translation>La carte est celle de la forêt seule, {people:,.0f} habitants : aucune zone ne dit combien il y en a.</translation>
    </message>
    <message>
        <source>The number of trees is {trees}.</source>
        <translation>Le nombre d’arbres est {trees}.</translation>
    </message>
    <message>
        <source>The table {file} can't be read as CSV.</source>
        <translation>La table {file} ne peut pas être lue comme CSV.</translation>
    </message>
    <message>
        <source>The table {file} has no column “{column}”.</source>
        <translation>La table {file} n’a pas de colonne « {column} ».</translation>
    </message>
    <message>
        <source>The table {file} has no rows with an id.</source>
        <translation>La table {file} n’a aucune ligne avec un identifiant.</translation>
    </message>
    <message>
        <source>The values of {file} are no ids of zones: they are no whole numbers, or too many.</source>
        <translation>Les valeurs de {file} ne sont pas des identifiants de zones : ce ne sont pas des entiers, ou il y en a trop.</translation>
    </message>
    <message>
        <source>There are no covariates.</source>
        <translation>Il n’y a pas de covariables.</translation>
    </message>
    <message>
        <source>{count} rows of the table have no pixel on the map, so their people are not mapped: {ids}.</source>
        <translation>{count} lignes de la table n’ont aucun pixel sur la carte, leurs habitants ne sont donc pas cartographiés : {ids}.</translation>
    </message>
    <message>
        <source>{count} zones on the map have no row in the table, so they have no count: {ids}.</source>
        <translation>{count} zones de la carte n’ont pas de ligne dans la table, donc pas d’effectif : {ids}.</translation>
    </message>
    <message>
        <source>{kept} of {all} covariates are kept; those that matter most: {shown}.</source>
        <translation>{kept} covariables sur {all} sont gardées ; celles qui comptent le plus : {shown}.</translation>
    </message>
    <message>
        <source>{people:,.0f} of {all:,.0f} people are on the map.</source>
        <translation>{people:,.0f} habitants sur {all:,.0f} sont sur la carte.</translation>
    </message>
    <message>
        <source>{percent:.0f} % of the pixels lie in at least one covariate beyond all zones that taught the forest; there it can't go further than the outermost zone.</source>
        <translation>{percent:.0f} % des pixels dépassent, pour au moins une covariable, toutes les zones qui ont instruit la forêt ; là, elle ne peut pas aller plus loin que la zone extrême.</translation>
    </message>
    <message>
        <source>{percent:.1f} % of the pixels have a gap in a covariate; it has the mean of their zone.</source>
        <translation>{percent:.1f} % des pixels ont une lacune dans une covariable ; elle prend la moyenne de leur zone.</translation>
    </message>
    <message>
        <source>{zones} zones have no weight at all: their {people:,.0f} people are spread evenly (zone_id {ids}).</source>
        <translation>{zones} zones n’ont aucun poids : leurs {people:,.0f} habitants sont répartis également (zone_id {ids}).</translation>
    </message>
    <message>
        <source>{zones} zones have no weight where the constraint lets people live: it is dropped for their {people:,.0f} people (zone_id {ids}).</source>
        <translation>{zones} zones n’ont aucun poids là où la contrainte laisse vivre des gens : elle est levée pour leurs {people:,.0f} habitants (zone_id {ids}).</translation>
    </message>
    <message>
        <source>{zones} zones of {file} have a count in {table}.</source>
        <translation>{zones} zones de {file} ont un effectif dans {table}.</translation>
    </message>
    <message>
        <source>{zones} zones with a count teach nothing: no pixel that counts, or a covariate without any value (zone_id {ids}).</source>
        <translation>{zones} zones avec un effectif n’apprennent rien : aucun pixel qui compte, ou une covariable sans aucune valeur (zone_id {ids}).</translation>
    </message>
    <message>
        <source>“{id}” of the table has zeros in front, which numbers have not: write it without them.</source>
        <translation>« {id} » de la table commence par des zéros, que les nombres n’ont pas : écrivez-le sans eux.</translation>
    </message>
    <message>
        <source>EOPatch {number} of {count}</source>
        <translation>EOPatch {number} sur {count}</translation>
    </message>
    <message>
        <source>Load it with eo-learn 1.0 or newer, and save it again.</source>
        <translation>Chargez-le avec eo-learn 1.0 ou plus récent, et enregistrez-le à nouveau.</translation>
    </message>
    <message>
        <source>Make a series of it first, with “Download an observation series” from disk.</source>
        <translation>Faites-en d’abord une série, avec « Télécharger une série d’observations » depuis le disque.</translation>
    </message>
    <message>
        <source>Save it again with eo-learn, or take it out of the folder.</source>
        <translation>Enregistrez-le à nouveau avec eo-learn, ou retirez-le du dossier.</translation>
    </message>
    <message>
        <source>The EOPatch {patch} can't be read: {why}.</source>
        <translation>L’EOPatch {patch} ne peut pas être lu : {why}.</translation>
    </message>
    <message>
        <source>The EOPatch {patch} has no readable {what}: older ones keep it as a pickle, which may run code and is not read.</source>
        <translation>L’EOPatch {patch} n’a pas de {what} lisible : les anciens le gardent en pickle, qui peut exécuter du code et n’est pas lu.</translation>
    </message>
    <message>
        <source>The folder {folder} holds EOPatches.</source>
        <translation>Le dossier {folder} contient des EOPatches.</translation>
    </message>
    <message>
        <source>{array} can't be read</source>
        <translation>{array} ne peut pas être lu</translation>
    </message>
    <message>
        <source>{array} has another number of times</source>
        <translation>{array} a un autre nombre de dates</translation>
    </message>
    <message>
        <source>{array} has another shape</source>
        <translation>{array} a une autre forme</translation>
    </message>
    <message>
        <source>{array} holds no box</source>
        <translation>{array} ne contient pas d’emprise</translation>
    </message>
    <message>
        <source>{array} holds no times</source>
        <translation>{array} ne contient pas de dates</translation>
    </message>
    <message>
        <source>{array} is cut off</source>
        <translation>{array} est tronqué</translation>
    </message>
    <message>
        <source>{array} is no plain array of four dimensions</source>
        <translation>{array} n’est pas un simple tableau à quatre dimensions</translation>
    </message>
    <message>
        <source>{array} lies elsewhere</source>
        <translation>{array} se trouve ailleurs</translation>
    </message>
    <message>
        <source>{file} is left out: its bands are not known.</source>
        <translation>{file} est laissé de côté : ses bandes ne sont pas connues.</translation>
    </message>
    <message>
        <source>Choose a weight file (.h5 or .hdf5) of ERCNN-DRS as its authors publish it.</source>
        <translation>Choisissez un fichier de poids (.h5 ou .hdf5) d'ERCNN-DRS tel que ses auteurs le publient.</translation>
    </message>
    <message>
        <source>Choose a weight file of ERCNN-DRS as its authors publish it.</source>
        <translation>Choisissez un fichier de poids d'ERCNN-DRS tel que ses auteurs le publient.</translation>
    </message>
    <message>
        <source>ERCNN-DRS (.hdf5 or .h5)</source>
        <translation>ERCNN-DRS (.hdf5 ou .h5)</translation>
    </message>
    <message>
        <source>Model of urban change</source>
        <translation>Modèle de changement urbain</translation>
    </message>
    <message>
        <source>Set up the engine again.</source>
        <translation>Installez de nouveau le moteur.</translation>
    </message>
    <message>
        <source>The engine has no h5py, which reads “{source}”.</source>
        <translation>Le moteur n'a pas h5py, qui lit « {source} ».</translation>
    </message>
    <message>
        <source>The file “{source}” is damaged.</source>
        <translation>Le fichier « {source} » est endommagé.</translation>
    </message>
    <message>
        <source>The layers in “{source}” are not those of ERCNN-DRS, of neither era.</source>
        <translation>Les couches dans « {source} » ne sont pas celles d'ERCNN-DRS, d'aucune des deux époques.</translation>
    </message>
    <message>
        <source>The weights {part} in “{source}” are not finite or not possible.</source>
        <translation>Les poids {part} dans « {source} » ne sont pas finis ou pas possibles.</translation>
    </message>
    <message>
        <source>{models} models of urban change were chosen; only occupancy members form a set.</source>
        <translation>{models} modèles de changement urbain ont été choisis ; seuls des membres d'occupation forment un ensemble.</translation>
    </message>
    <message>
        <source>“{part}” in “{source}” is a link to somewhere else.</source>
        <translation>« {part} » dans « {source} » est un lien vers ailleurs.</translation>
    </message>
    <message>
        <source>“{part}” in “{source}” is made of other files.</source>
        <translation>« {part} » dans « {source} » est fait d'autres fichiers.</translation>
    </message>
    <message>
        <source>“{part}” in “{source}” is no array of weights.</source>
        <translation>« {part} » dans « {source} » n'est pas un tableau de poids.</translation>
    </message>
    <message>
        <source>“{part}” in “{source}” is packed by something other than gzip.</source>
        <translation>« {part} » dans « {source} » est compressé autrement que par gzip.</translation>
    </message>
    <message>
        <source>“{part}” in “{source}” lies in another file.</source>
        <translation>« {part} » dans « {source} » se trouve dans un autre fichier.</translation>
    </message>
    <message>
        <source>“{part}” stands twice in “{source}”.</source>
        <translation>« {part} » figure deux fois dans « {source} ».</translation>
    </message>
    <message>
        <source>“{source}” has {megabytes} MB, too much for such weights.</source>
        <translation>« {source} » a {megabytes} Mo, trop pour de tels poids.</translation>
    </message>
    <message>
        <source>“{source}” holds more than such weights can be, at “{part}”.</source>
        <translation>« {source} » contient plus que de tels poids ne peuvent être, à « {part} ».</translation>
    </message>
    <message>
        <source>“{source}” is no published file that is known by its sha256 ({start}…).</source>
        <translation>« {source} » n'est pas un fichier publié connu par son sha256 ({start}…).</translation>
    </message>
    <message>
        <source>“{source}” is the published file of “{model}”.</source>
        <translation>« {source} » est le fichier publié de « {model} ».</translation>
    </message>
    <message>
        <source>Download L1C with all thirteen bands.</source>
        <translation>Téléchargez L1C avec ses treize bandes.</translation>
    </message>
    <message>
        <source>Give ellipsoid gamma0 in linear power, or dB that are known as such.</source>
        <translation>Donnez du gamma0 sur ellipsoïde en puissance linéaire, ou des dB connus comme tels.</translation>
    </message>
    <message>
        <source>Give reflectance from 0 to 1.</source>
        <translation>Donnez des réflectances de 0 à 1.</translation>
    </message>
    <message>
        <source>“{name}” has {bands} bands; the network takes the thirteen of L1C.</source>
        <translation>« {name} » a {bands} bandes ; le réseau prend les treize de L1C.</translation>
    </message>
    <message>
        <source>“{name}” is 0 everywhere.</source>
        <translation>« {name} » vaut 0 partout.</translation>
    </message>
    <message>
        <source>“{name}” is in DN: its median is {median:g}.</source>
        <translation>« {name} » est en DN : sa médiane est {median:g}.</translation>
    </message>
    <message>
        <source>“{name}” is in dB: its median is {median:.1f}.</source>
        <translation>« {name} » est en dB : sa médiane est {median:.1f}.</translation>
    </message>
    <message>
        <source>“{name}” is no backscatter: its median is {median:g}.</source>
        <translation>« {name} » n'est pas une rétrodiffusion : sa médiane est {median:g}.</translation>
    </message>
    <message>
        <source>Zones with the count {count} in the field {field}: {zones}. It stands for an unknown number, and counts as missing.</source>
        <translation>Zones avec le nombre {count} dans le champ {field} : {zones}. Il représente un nombre inconnu et compte comme manquant.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>Choose the .pb file as its authors published it.</source>
        <translation>Choisissez le fichier .pb tel que ses auteurs l'ont publié.</translation>
    </message>
    <message>
        <source>Freeze the graph for prediction, so that its kernels are constants.</source>
        <translation>Figez le graphe pour la prédiction, afin que ses noyaux soient des constantes.</translation>
    </message>
    <message>
        <source>Model of tree cover</source>
        <translation>Modèle du couvert arboré</translation>
    </message>
    <message>
        <source>No layer in “{source}” takes the kernel {tensor}.</source>
        <translation>Aucune couche dans « {source} » ne prend le noyau {tensor}.</translation>
    </message>
    <message>
        <source>Sharpening model</source>
        <translation>Modèle d'affinage</translation>
    </message>
    <message>
        <source>Take a composite of ten bands, or bring the bands of 20 m to 10 m by the nearest pixel.</source>
        <translation>Prenez un composite à dix bandes, ou amenez les bandes de 20 m à 10 m par le pixel le plus proche.</translation>
    </message>
    <message>
        <source>The layer {layer} in “{source}” computes its kernel, which is not constant.</source>
        <translation>La couche {layer} dans « {source} » calcule son noyau, qui n'est pas constant.</translation>
    </message>
    <message>
        <source>The pixels of {file} have {east:.1f} m × {north:.1f} m, not 10 m.</source>
        <translation>Les pixels de {file} font {east:.1f} m × {north:.1f} m, et non 10 m.</translation>
    </message>
    <message>
        <source>The tensor {tensor} in “{source}” is not 1 everywhere.</source>
        <translation>Le tenseur {tensor} dans « {source} » ne vaut pas 1 partout.</translation>
    </message>
    <message>
        <source>Tile {tile} of {tiles}</source>
        <translation>Tuile {tile} sur {tiles}</translation>
    </message>
    <message>
        <source>a tree-cover graph (predict_graph-172.pb)</source>
        <translation>un graphe du couvert arboré (predict_graph-172.pb)</translation>
    </message>
    <message>
        <source>the DSen2-lite graph (superresolve_graph.pb)</source>
        <translation>le graphe DSen2-lite (superresolve_graph.pb)</translation>
    </message>
    <message>
        <source>{models} files were chosen; only occupancy members form a set.</source>
        <translation>{models} fichiers ont été choisis ; seuls les membres d'occupation forment un ensemble.</translation>
    </message>
    <message>
        <source>“{source}” has {megabytes} MB, too much for a frozen graph.</source>
        <translation>« {source} » fait {megabytes} Mo, trop pour un graphe figé.</translation>
    </message>
    <message>
        <source>“{source}” is no frozen graph (.pb).</source>
        <translation>« {source} » n'est pas un graphe figé (.pb).</translation>
    </message>
    <message>
        <source>“{source}” is no frozen graph of TensorFlow, or is damaged.</source>
        <translation>« {source} » n'est pas un graphe figé de TensorFlow, ou est endommagé.</translation>
    </message>
    <message>
        <source>“{source}” takes an input of the shape {shape}, not of {frames} frames with {channels} channels.</source>
        <translation>« {source} » prend une entrée de forme {shape}, et non de {frames} images à {channels} canaux.</translation>
    </message>
    <message>
        <source>“{source}” takes windows of {side} pixels.</source>
        <translation>« {source} » prend des fenêtres de {side} pixels.</translation>
    </message>
    <message>
        <source>Block {block} of {blocks}</source>
        <translation>Bloc {block} sur {blocks}</translation>
    </message>
    <message>
        <source>Choose from {names}.</source>
        <translation>Choisissez parmi {names}.</translation>
    </message>
    <message>
        <source>Choose the year of your scenes.</source>
        <translation>Choisissez l'année de vos scènes.</translation>
    </message>
    <message>
        <source>Fewer than three dates of {year} are clear enough.</source>
        <translation>Moins de trois dates de {year} sont assez claires.</translation>
    </message>
    <message>
        <source>Give more scenes, or another year.</source>
        <translation>Donnez plus de scènes, ou une autre année.</translation>
    </message>
    <message>
        <source>None of the scenes is of {year}, or of the weeks around it.</source>
        <translation>Aucune des scènes n'est de {year} ni des semaines autour.</translation>
    </message>
    <message>
        <source>There is no index {name}.</source>
        <translation>Il n'y a pas d'indice {name}.</translation>
    </message>
    <message>
        <source>Download the series again as L2A.</source>
        <translation>Téléchargez de nouveau la série en L2A.</translation>
    </message>
    <message>
        <source>Download the series with that band.</source>
        <translation>Téléchargez la série avec cette bande.</translation>
    </message>
    <message>
        <source>Give a longer series. Two maps are compared by “Compare two dates” (change).</source>
        <translation>Donnez une série plus longue. Deux cartes se comparent par « Comparer deux dates » (change).</translation>
    </message>
    <message>
        <source>Left out, because calm pixels look different then (snow, haze or clouds): {days}.</source>
        <translation>Laissées de côté, car les pixels calmes y sont différents (neige, brume ou nuages) : {days}.</translation>
    </message>
    <message>
        <source>Looking for steps</source>
        <translation>Recherche des sauts</translation>
    </message>
    <message>
        <source>Mapping each date</source>
        <translation>Cartographie de chaque date</translation>
    </message>
    <message>
        <source>The series has {dates} optical dates; a step needs {least} clear ones before and after.</source>
        <translation>La série a {dates} dates optiques ; un saut en demande {least} claires avant et après.</translation>
    </message>
    <message>
        <source>The series holds Sentinel-2 L1C; built-up models take L2A.</source>
        <translation>La série contient Sentinel-2 L1C ; les modèles de bâti prennent L2A.</translation>
    </message>
    <message>
        <source>built</source>
        <translation>bâti</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>dégagé</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>aucun changement</translation>
    </message>
    <message>
        <source>strengths of change</source>
        <translation>forces de changement</translation>
    </message>
    <message>
        <source>too few clear looks</source>
        <translation>trop peu de vues claires</translation>
    </message>
    <message>
        <source>{built:.2f} ha built and {cleared:.2f} ha cleared, from {dates} dates.</source>
        <translation>{built:.2f} ha bâtis et {cleared:.2f} ha dégagés, à partir de {dates} dates.</translation>
    </message>
    <message>
        <source>{scene} has no band {band}.</source>
        <translation>{scene} n'a pas de bande {band}.</translation>
    </message>
    <message>
        <source>Choose a source with an account, another catalogue that has it, or scenes on disk.</source>
        <translation>Choisissez une source avec compte, un autre catalogue qui l’a, ou des scènes sur disque.</translation>
    </message>
    <message>
        <source>Too bright to tell their unit, and taken as reflectance × 10000 like the others: {scenes}.</source>
        <translation>Trop lumineuses pour révéler leur unité, et prises comme réflectance × 10000 comme les autres : {scenes}.</translation>
    </message>
    <message>
        <source>Class {one} has {points} points on the map, and should have {wanted} at least: the sample is too small for it.</source>
        <translation>La classe {one} a {points} points sur la carte, et devrait en avoir {wanted} au moins : l’échantillon est trop petit pour elle.</translation>
    </message>
    <message>
        <source>Class {one}: area {area:,.1f} ± {half:,.1f} ha; user's accuracy {users:.1%}, producer's {producers:.1%}.</source>
        <translation>Classe {one} : surface {area:,.1f} ± {half:,.1f} ha ; exactitude de l’utilisateur {users:.1%}, du producteur {producers:.1%}.</translation>
    </message>
    <message>
        <source>Fill in the field of the classes, and check that the points lie on the map.</source>
        <translation>Remplissez le champ des classes, et vérifiez que les points sont sur la carte.</translation>
    </message>
    <message>
        <source>Give a THRESHOLD: from it on a pixel is class 1, below it 0.</source>
        <translation>Donnez un seuil (THRESHOLD) : à partir de lui un pixel est de classe 1, au-dessous 0.</translation>
    </message>
    <message>
        <source>Give a map of at least two classes, or a THRESHOLD that makes them.</source>
        <translation>Donnez une carte d’au moins deux classes, ou un seuil (THRESHOLD) qui les fasse.</translation>
    </message>
    <message>
        <source>Give the numbers that the map has; leave points empty that nobody could tell.</source>
        <translation>Donnez les nombres de la carte ; laissez vides les points que personne n’a pu dire.</translation>
    </message>
    <message>
        <source>No point has both a class on the map and one on the ground.</source>
        <translation>Aucun point n’a à la fois une classe sur la carte et une au sol.</translation>
    </message>
    <message>
        <source>Overall accuracy {overall:.1%} ± {half:.1%} (95 %).</source>
        <translation>Exactitude globale {overall:.1%} ± {half:.1%} (95 %).</translation>
    </message>
    <message>
        <source>The area of class {one} is known to {share:.0%} only: the sample is too small for it.</source>
        <translation>La surface de la classe {one} n’est connue qu’à {share:.0%} près : l’échantillon est trop petit pour elle.</translation>
    </message>
    <message>
        <source>The class of a point is “{value}”, which is no class of the map.</source>
        <translation>La classe d’un point est « {value} », qui n’est pas une classe de la carte.</translation>
    </message>
    <message>
        <source>{file} has fewer than two classes.</source>
        <translation>{file} a moins de deux classes.</translation>
    </message>
    <message>
        <source>{file} is no map of classes: it has values such as {value:.6g}.</source>
        <translation>{file} n’est pas une carte de classes : il a des valeurs comme {value:.6g}.</translation>
    </message>
    <message>
        <source>{points} points are left out: without a class, or off the map.</source>
        <translation>{points} points sont laissés de côté : sans classe, ou hors de la carte.</translation>
    </message>
    <message>
        <source>Counting the classes</source>
        <translation>Comptage des classes</translation>
    </message>
    <message>
        <source>Drawing the sample</source>
        <translation>Tirage de l’échantillon</translation>
    </message>
    <message>
        <source>Fewer than two cells of {file} lie wholly on the map.</source>
        <translation>Moins de deux cellules de {file} sont entièrement sur la carte.</translation>
    </message>
    <message>
        <source>Give a reference of larger cells, such as 100 m.</source>
        <translation>Donnez une référence à plus grandes cellules, comme 100 m.</translation>
    </message>
    <message>
        <source>Give a reference that overlaps the map, and cut it to the map's extent.</source>
        <translation>Donnez une référence qui recouvre la carte, et découpez-la à son étendue.</translation>
    </message>
    <message>
        <source>Give a reference that overlaps the map.</source>
        <translation>Donnez une référence qui recouvre la carte.</translation>
    </message>
    <message>
        <source>R² {r2:.3f}; mean absolute error {mae:,.2f} and root mean square error {rmse:,.2f} people per cell, in {cells:,.0f} cells of {file}.</source>
        <translation>R² {r2:.3f} ; erreur absolue moyenne {mae:,.2f} et erreur quadratique moyenne {rmse:,.2f} habitants par cellule, dans {cells:,.0f} cellules de {file}.</translation>
    </message>
    <message>
        <source>Summing people to the cells of the reference</source>
        <translation>Somme des habitants par cellule de la référence</translation>
    </message>
    <message>
        <source>The pixels of {file} are not larger than those of the map.</source>
        <translation>Les pixels de {file} ne sont pas plus grands que ceux de la carte.</translation>
    </message>
    <message>
        <source>{file} has {cells:,} cells on the map.</source>
        <translation>{file} a {cells:,} cellules sur la carte.</translation>
    </message>
    <message>
        <source>By itself {first} misses left-out zones least, but not clearly: the mean of two methods that err differently is safer.</source>
        <translation>À elle seule, {first} manque le moins les zones écartées, mais pas nettement : la moyenne de deux méthodes qui se trompent différemment est plus sûre.</translation>
    </message>
    <message>
        <source>Map both dates from radar of one kind.</source>
        <translation>Cartographiez les deux dates avec un radar de même nature.</translation>
    </message>
    <message>
        <source>{map} was made from radar as {kind}, and {other_map} from {other_kind}: they can't be compared.</source>
        <translation>{map} vient d'un radar en {kind}, et {other_map} en {other_kind} : ils ne sont pas comparables.</translation>
    </message>
    <message>
        <source>Make both for the same area.</source>
        <translation>Faites les deux pour la même zone.</translation>
    </message>
    <message>
        <source>Make it with “Monthly imagery”: quarters and the year, for tree cover; with Sentinel-1 RTC and terrain.</source>
        <translation>Faites-la avec « Images mensuelles » : trimestres et année, pour le couvert arboré ; avec Sentinel-1 RTC et le relief.</translation>
    </message>
    <message>
        <source>Mapping tree cover</source>
        <translation>Cartographie du couvert arboré</translation>
    </message>
    <message>
        <source>Measuring tree cover in the zones</source>
        <translation>Mesure du couvert arboré dans les zones</translation>
    </message>
    <message>
        <source>None of the Sentinel-1 rasters is of {year}.</source>
        <translation>Aucun des rasters Sentinel-1 n’est de {year}.</translation>
    </message>
    <message>
        <source>Sentinel-1</source>
        <translation>Sentinel-1</translation>
    </message>
    <message>
        <source>Take Sentinel-1 RTC, such as the Planetary Computer's; what is it already gets the tag BACKSCATTER=gamma0 terrain.</source>
        <translation>Prenez Sentinel-1 RTC, par exemple de Planetary Computer ; ce qui l’est déjà reçoit l’étiquette BACKSCATTER=gamma0 terrain.</translation>
    </message>
    <message>
        <source>Take Sentinel-1 as it was downloaded.</source>
        <translation>Prenez Sentinel-1 tel qu’il a été téléchargé.</translation>
    </message>
    <message>
        <source>Take a raster made with “Terrain”.</source>
        <translation>Prenez un raster fait avec « Relief ».</translation>
    </message>
    <message>
        <source>The radar of the series {name} is not that of tree cover.</source>
        <translation>Le radar de la série {name} n’est pas celui du couvert arboré.</translation>
    </message>
    <message>
        <source>The series of the two years lie on different grids.</source>
        <translation>Les séries des deux années sont sur des grilles différentes.</translation>
    </message>
    <message>
        <source>The series {name} lacks {what}.</source>
        <translation>Il manque à la série {name} : {what}.</translation>
    </message>
    <message>
        <source>changes of tree cover</source>
        <translation>changements du couvert arboré</translation>
    </message>
    <message>
        <source>quarters and the year of Sentinel-2</source>
        <translation>trimestres et année de Sentinel-2</translation>
    </message>
    <message>
        <source>the slope</source>
        <translation>la pente</translation>
    </message>
    <message>
        <source>their indices</source>
        <translation>leurs indices</translation>
    </message>
    <message>
        <source>tree cover</source>
        <translation>couvert arboré</translation>
    </message>
    <message>
        <source>{file} does not say that it is gamma0 corrected for terrain.</source>
        <translation>{file} ne dit pas qu’il est du gamma0 corrigé du relief.</translation>
    </message>
    <message>
        <source>{file} is Sentinel-1 scaled to 0..1 for tree cover, not backscatter.</source>
        <translation>{file} est du Sentinel-1 ramené à 0..1 pour le couvert arboré, pas de la rétrodiffusion.</translation>
    </message>
    <message>
        <source>{file} is left out: it is not of {year}.</source>
        <translation>{file} est laissé de côté : il n’est pas de {year}.</translation>
    </message>
    <message>
        <source>{file} is {kind}, not gamma0 corrected for terrain.</source>
        <translation>{file} est {kind}, pas du gamma0 corrigé du relief.</translation>
    </message>
    <message>
        <source>Asking the constraint where people live</source>
        <translation>Consultation de la contrainte : où vit-on ?</translation>
    </message>
    <message>
        <source>The extent is widened to the model's windows: {columns} × {rows} pixels.</source>
        <translation>L'étendue est élargie aux fenêtres du modèle : {columns} × {rows} pixels.</translation>
    </message>
    <message>
        <source>Choose a CSV file with the columns date, population and uncertainty.</source>
        <translation>Choisissez un fichier CSV avec les colonnes date, population et uncertainty.</translation>
    </message>
    <message>
        <source>Give each its own day.</source>
        <translation>Donnez à chacun son propre jour.</translation>
    </message>
    <message>
        <source>Give one count for each zone.</source>
        <translation>Donnez un effectif par zone.</translation>
    </message>
    <message>
        <source>In {zones} zones the map had hardly anybody at the last census: there its change was added.</source>
        <translation>Dans {zones} zones, la carte n'avait presque personne au dernier recensement : son changement y a été ajouté.</translation>
    </message>
    <message>
        <source>In {zones} zones the model's change was over {most:g} times or under {least:g} times; no more than that was taken.</source>
        <translation>Dans {zones} zones, le changement du modèle dépassait un facteur {most:g} ou restait sous {least:g} ; il a été borné là.</translation>
    </message>
    <message>
        <source>The counts are of {days}. Between them they are interpolated in time; after {last} they are those of {last} times the model's change since then.</source>
        <translation>Les effectifs sont ceux de {days}. Entre eux, ils sont interpolés dans le temps ; après {last}, ce sont ceux de {last} multipliés par le changement du modèle depuis.</translation>
    </message>
    <message>
        <source>The counts are of {days}; after it they are times the model's change since then.</source>
        <translation>Les effectifs sont ceux de {days} ; ensuite ils sont multipliés par le changement du modèle depuis.</translation>
    </message>
    <message>
        <source>There are {counts} counts for {zones} zones.</source>
        <translation>Il y a {counts} effectifs pour {zones} zones.</translation>
    </message>
    <message>
        <source>Two censuses have the day {day}.</source>
        <translation>Deux recensements ont le jour {day}.</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>ligne {line}</translation>
    </message>
    <message>
        <source>{file} can't be read as a series of population: {why}.</source>
        <translation>{file} ne peut pas être lu comme une série de population : {why}.</translation>
    </message>
    <message>
        <source>Band {band} of {file} does not tell its season.</source>
        <translation>La bande {band} de {file} ne dit pas sa saison.</translation>
    </message>
    <message>
        <source>Give the raster by member and season that “Map population” wrote from dated imagery.</source>
        <translation>Donnez le raster par membre et saison que « Cartographier la population » a écrit à partir d'images datées.</translation>
    </message>
    <message>
        <source>Give the seasons of both dates, or of none.</source>
        <translation>Donnez les saisons des deux dates, ou d'aucune.</translation>
    </message>
    <message>
        <source>Seasons are compared in pairs, which needs those of both dates.</source>
        <translation>Les saisons sont comparées par paires, il faut celles des deux dates.</translation>
    </message>
    <message>
        <source>The two dates have no season in common, so that no zone is called changed.</source>
        <translation>Les deux dates n'ont aucune saison en commun : aucune zone n'est dite changée.</translation>
    </message>
    <message>
        <source>In {zones} zones the rise lies on ground that was sealed before, as where a roof is renewed: they are not called growth.</source>
        <translation>Dans {zones} zones, la hausse se trouve sur un sol déjà imperméabilisé, comme là où un toit est refait : elles ne sont pas dites en croissance.</translation>
    </message>
    <message>
        <source>A polygon of {layer} has the class {value:g}.</source>
        <translation>Un polygone de {layer} a la classe {value:g}.</translation>
    </message>
    <message>
        <source>Check the labels and the imagery, and try another seed.</source>
        <translation>Vérifiez les étiquettes et l'imagerie, et essayez une autre graine.</translation>
    </message>
    <message>
        <source>Choose one that was imported from stage2.pth or GUM_2p0.pth.</source>
        <translation>Choisissez-en un importé de stage2.pth ou GUM_2p0.pth.</translation>
    </message>
    <message>
        <source>Give 1 for urban land and 0 for other land.</source>
        <translation>Donnez 1 pour le sol urbain et 0 pour le reste.</translation>
    </message>
    <message>
        <source>Give one of them.</source>
        <translation>Donnez l'un des deux.</translation>
    </message>
    <message>
        <source>Give that of one year, the year of the labels.</source>
        <translation>Donnez celle d'une seule année, l'année des étiquettes.</translation>
    </message>
    <message>
        <source>Give urban land and other land, in more than one window.</source>
        <translation>Donnez du sol urbain et d'autre sol, dans plus d'une fenêtre.</translation>
    </message>
    <message>
        <source>Labels are polygons or a raster, and one of them is needed.</source>
        <translation>Les étiquettes sont des polygones ou un raster, et il en faut un.</translation>
    </message>
    <message>
        <source>Looking at the windows</source>
        <translation>Lecture des fenêtres</translation>
    </message>
    <message>
        <source>On the windows left out the map shares {after:.3f} of the union with the labels (IoU), {before:.3f} before training.</source>
        <translation>Sur les fenêtres laissées de côté, la carte partage {after:.3f} de l'union avec les étiquettes (IoU), {before:.3f} avant l'apprentissage.</translation>
    </message>
    <message>
        <source>On the windows left out training did not help (IoU {after:.3f}, {before:.3f} before): the model stays as it was.</source>
        <translation>Sur les fenêtres laissées de côté, l'apprentissage n'a pas aidé (IoU {after:.3f}, {before:.3f} avant) : le modèle reste tel quel.</translation>
    </message>
    <message>
        <source>Stopped after {epochs} epochs: the time is over.</source>
        <translation>Arrêté après {epochs} époques : le temps est écoulé.</translation>
    </message>
    <message>
        <source>Testing on windows left out</source>
        <translation>Test sur les fenêtres laissées de côté</translation>
    </message>
    <message>
        <source>The imagery is of {count} years.</source>
        <translation>L'imagerie est de {count} années.</translation>
    </message>
    <message>
        <source>The labels to learn from have only one class.</source>
        <translation>Les étiquettes à apprendre n'ont qu'une classe.</translation>
    </message>
    <message>
        <source>The model “{model}” is no GlobalUrbanMapper.</source>
        <translation>Le modèle « {model} » n'est pas un GlobalUrbanMapper.</translation>
    </message>
    <message>
        <source>The training led nowhere: its loss is no number.</source>
        <translation>L'apprentissage n'a mené nulle part : sa perte n'est pas un nombre.</translation>
    </message>
    <message>
        <source>There are labels in {count} windows of {side} × {side} pixels.</source>
        <translation>Il y a des étiquettes dans {count} fenêtres de {side} × {side} pixels.</translation>
    </message>
    <message>
        <source>Training, epoch {epoch}</source>
        <translation>Apprentissage, époque {epoch}</translation>
    </message>
    <message>
        <source>Two are needed at least: one to learn from, one left out. Give more imagery, or more labels.</source>
        <translation>Il en faut deux au moins : une pour apprendre, une laissée de côté. Donnez plus d'imagerie, ou plus d'étiquettes.</translation>
    </message>
    <message>
        <source>Writing patches</source>
        <translation>Écriture des vignettes</translation>
    </message>
    <message>
        <source>{learnt} windows of {side} × {side} pixels to learn from, {left_out} left out.</source>
        <translation>{learnt} fenêtres de {side} × {side} pixels pour apprendre, {left_out} laissées de côté.</translation>
    </message>
    <message>
        <source>{pairs} patches of {side} × {side} pixels are written.</source>
        <translation>{pairs} vignettes de {side} × {side} pixels sont écrites.</translation>
    </message>
    <message>
        <source>Check the coordinate reference systems of both layers.</source>
        <translation>Vérifiez les systèmes de coordonnées des deux couches.</translation>
    </message>
    <message>
        <source>Choose a layer of points, or of polygons.</source>
        <translation>Choisissez une couche de points ou de polygones.</translation>
    </message>
    <message>
        <source>Reading the counts</source>
        <translation>Lecture des comptages</translation>
    </message>
    <message>
        <source>Sharing people out over the zones</source>
        <translation>Répartition des habitants entre les zones</translation>
    </message>
    <message>
        <source>Some counts have no error: their zones' standard deviation is not known.</source>
        <translation>Certains comptages n'ont pas d'erreur : l'écart type de leurs zones est inconnu.</translation>
    </message>
    <message>
        <source>The layer {layer} can't be brought to where the zones lie.</source>
        <translation>La couche {layer} ne peut pas être amenée là où sont les zones.</translation>
    </message>
    <message>
        <source>The layer {layer} does not hold points or polygons alone.</source>
        <translation>La couche {layer} ne contient pas uniquement des points ou uniquement des polygones.</translation>
    </message>
    <message>
        <source>The polygons of {layer} have no count.</source>
        <translation>Les polygones de {layer} n'ont pas de comptage.</translation>
    </message>
    <message>
        <source>What was learnt is used without a judgement of its own.</source>
        <translation>Ce qui a été appris est utilisé sans jugement propre.</translation>
    </message>
    <message>
        <source>With fewer than {fewest} zones to learn from, each fold uses what it learnt: the folds together judge it.</source>
        <translation>Avec moins de {fewest} zones pour apprendre, chaque partie utilise ce qu'elle a appris : les parties ensemble le jugent.</translation>
    </message>
    <message>
        <source>{people:,.0f} of {total:,.0f} people are in the zones, {outside:,.0f} in none.</source>
        <translation>{people:,.0f} des {total:,.0f} habitants sont dans les zones, {outside:,.0f} dans aucune.</translation>
    </message>
    <message>
        <source>{unknown} of {sources} features have no count: who lives there is not in the zones.</source>
        <translation>{unknown} entités sur {sources} n'ont pas de comptage : ceux qui y vivent ne sont pas dans les zones.</translation>
    </message>
    <message>
        <source>{zones} zones are only in part covered by features with a count, and {empty} not at all (no data).</source>
        <translation>{zones} zones ne sont couvertes qu'en partie par des entités avec comptage, et {empty} pas du tout (sans valeur).</translation>
    </message>
    <message>
        <source>The number of epochs is {value}.</source>
        <translation>Le nombre d'époques est {value}.</translation>
    </message>
    <message>
        <source>A change shows about {days:.0f} days after it, when the windows behind it are whole.</source>
        <translation>Un changement se voit environ {days:.0f} jours après, quand les fenêtres qui le portent sont entières.</translation>
    </message>
    <message>
        <source>A window of {days:g} days every {stride} steps can't be had.</source>
        <translation>Une fenêtre de {days:g} jours tous les {stride} pas n’est pas possible.</translation>
    </message>
    <message>
        <source>Choose the network of the era of Sentinel-1 and Sentinel-2.</source>
        <translation>Choisissez le réseau de l’ère de Sentinel-1 et Sentinel-2.</translation>
    </message>
    <message>
        <source>Clouds or haze that no mask shows: {days}.</source>
        <translation>Nuages ou brume qu’aucun masque ne montre : {days}.</translation>
    </message>
    <message>
        <source>Download a series with both; METHOD builtup does without radar.</source>
        <translation>Téléchargez une série avec les deux ; METHOD builtup se passe de radar.</translation>
    </message>
    <message>
        <source>Download the series with PRODUCT l1c and BACKSCATTER ellipsoid_gamma0; METHOD builtup takes L2A.</source>
        <translation>Téléchargez la série avec PRODUCT l1c et BACKSCATTER ellipsoid_gamma0 ; METHOD builtup prend le L2A.</translation>
    </message>
    <message>
        <source>Download the series with all bands.</source>
        <translation>Téléchargez la série avec toutes les bandes.</translation>
    </message>
    <message>
        <source>For “Find urban change” these are {optical} optical dates, and {windows} windows of the network.</source>
        <translation>Pour « Trouver le changement urbain », ce sont {optical} dates optiques, et {windows} fenêtres du réseau.</translation>
    </message>
    <message>
        <source>Give 10 to 1000 days, and at least 1 step.</source>
        <translation>Donnez 10 à 1000 jours, et au moins 1 pas.</translation>
    </message>
    <message>
        <source>Give a longer or denser series, or a shorter window; METHOD builtup needs ten optical dates.</source>
        <translation>Donnez une série plus longue ou plus dense, ou une fenêtre plus courte ; METHOD builtup demande dix dates optiques.</translation>
    </message>
    <message>
        <source>Give clearer dates, or check the cloud masks, and that values are reflectance × 10000.</source>
        <translation>Donnez des dates plus claires, ou vérifiez les masques de nuages, et que les valeurs sont des réflectances × 10000.</translation>
    </message>
    <message>
        <source>Give reflectance × 10000, as “Download an observation series” writes it.</source>
        <translation>Donnez des réflectances × 10000, comme les écrit « Télécharger une série d’observations ».</translation>
    </message>
    <message>
        <source>Going through time</source>
        <translation>Parcours du temps</translation>
    </message>
    <message>
        <source>Let the series say its unit, or give dB.</source>
        <translation>Que la série dise son unité, ou donnez des dB.</translation>
    </message>
    <message>
        <source>Looking at the acquisitions</source>
        <translation>Examen des acquisitions</translation>
    </message>
    <message>
        <source>Make room on the disk, or choose another folder.</source>
        <translation>Faites de la place sur le disque, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>No optical acquisition of the series has a clear pixel of a possible value.</source>
        <translation>Aucune acquisition optique de la série n’a de pixel clair d’une valeur possible.</translation>
    </message>
    <message>
        <source>Run again, and leave the folder alone meanwhile.</source>
        <translation>Relancez, et laissez le dossier tranquille entre-temps.</translation>
    </message>
    <message>
        <source>Snow lies on {days}: values of windows with these dates are raised.</source>
        <translation>Il y a de la neige les {days} : les valeurs des fenêtres avec ces dates sont relevées.</translation>
    </message>
    <message>
        <source>The cirrus band shows an offset of 1000 DN; it is taken off: {days}.</source>
        <translation>La bande des cirrus montre un décalage de 1000 DN ; il est retiré : {days}.</translation>
    </message>
    <message>
        <source>The network {model} ({licence}) computes on the CPU, in {threads} threads.</source>
        <translation>Le réseau {model} ({licence}) calcule sur le processeur, en {threads} fils.</translation>
    </message>
    <message>
        <source>The radar does not say its kind; the network takes gamma0 on the ellipsoid.</source>
        <translation>Le radar ne dit pas sa nature ; le réseau prend le gamma0 sur l’ellipsoïde.</translation>
    </message>
    <message>
        <source>The radar is {kind}; the network takes gamma0 on the ellipsoid.</source>
        <translation>Le radar est {kind} ; le réseau prend le gamma0 sur l’ellipsoïde.</translation>
    </message>
    <message>
        <source>The series has no window: {steps} steps in {days:.0f} days; each of {wanted} windows in a row of {length:g} days needs {least} steps.</source>
        <translation>La série n’a pas de fenêtre : {steps} pas en {days:.0f} jours ; chacune des {wanted} fenêtres de suite de {length:g} jours demande {least} pas.</translation>
    </message>
    <message>
        <source>The series has two optical dates: there is no calm before and after.</source>
        <translation>La série a deux dates optiques : il n’y a pas de calme avant et après.</translation>
    </message>
    <message>
        <source>The series has {optical} optical and {radar} radar acquisitions; METHOD {method} takes both.</source>
        <translation>La série a {optical} acquisitions optiques et {radar} acquisitions radar ; METHOD {method} prend les deux.</translation>
    </message>
    <message>
        <source>The series holds Sentinel-2 L2A; the network takes L1C.</source>
        <translation>La série contient du Sentinel-2 L2A ; le réseau prend le L1C.</translation>
    </message>
    <message>
        <source>There is no radar of {missing}: that of {other} stands for it.</source>
        <translation>Il n’y a pas de radar de {missing} : celui de {other} le remplace.</translation>
    </message>
    <message>
        <source>These windows end with such a cloud, which lowers all of their values: {windows}.</source>
        <translation>Ces fenêtres finissent par un tel nuage, qui abaisse toutes leurs valeurs : {windows}.</translation>
    </message>
    <message>
        <source>What is computed can't be kept: {reason}.</source>
        <translation>Ce qui est calculé ne peut pas être gardé : {reason}.</translation>
    </message>
    <message>
        <source>What was computed is no longer there.</source>
        <translation>Ce qui était calculé n’est plus là.</translation>
    </message>
    <message>
        <source>changed, of unknown kind</source>
        <translation>changé, de nature inconnue</translation>
    </message>
    <message>
        <source>edge of the imagery</source>
        <translation>bord des images</translation>
    </message>
    <message>
        <source>likelihoods of change</source>
        <translation>des vraisemblances de changement</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>other surface</source>
        <translation>autre surface</translation>
    </message>
    <message>
        <source>{built:.2f} ha built, {cleared:.2f} ha cleared, {changed:.2f} ha changed, from {windows} windows.</source>
        <translation>{built:.2f} ha construits, {cleared:.2f} ha démolis, {changed:.2f} ha changés, d’après {windows} fenêtres.</translation>
    </message>
    <message>
        <source>{kept} dates are as an earlier run had them; computed: {new}.</source>
        <translation>{kept} dates sont reprises d’une exécution précédente ; calculées : {new}.</translation>
    </message>
    <message>
        <source>{kept} windows are as an earlier run had them; computed: {new}.</source>
        <translation>{kept} fenêtres sont reprises d’une exécution précédente ; calculées : {new}.</translation>
    </message>
    <message>
        <source>{short} starts have too few steps for a window (the last half year always has): no data there.</source>
        <translation>{short} départs ont trop peu de pas pour une fenêtre (la dernière demi-année toujours) : pas de données là.</translation>
    </message>
    <message>
        <source>{windows} windows over {steps} steps, the first {first}, the last {last}.</source>
        <translation>{windows} fenêtres sur {steps} pas, la première {first}, la dernière {last}.</translation>
    </message>
    <message>
        <source>“{model}” takes {layers}; a series holds Sentinel-1 and Sentinel-2.</source>
        <translation>« {model} » prend {layers} ; une série contient Sentinel-1 et Sentinel-2.</translation>
    </message>
    <message>
        <source>“{name}” has {bands} bands and lacks {missing}; METHOD {method} takes {count}.</source>
        <translation>« {name} » a {bands} bandes et il manque {missing} ; METHOD {method} en prend {count}.</translation>
    </message>
    <message>
        <source>“{name}” is not in DN: it is nearly black.</source>
        <translation>« {name} » n’est pas en DN : il est presque noir.</translation>
    </message>
    <message>
        <source>“{name}” is not in dB: it looks like linear power.</source>
        <translation>« {name} » n’est pas en dB : cela ressemble à une puissance linéaire.</translation>
    </message>
    <message>
        <source>The method {value} is unknown.</source>
        <translation>La méthode {value} est inconnue.</translation>
    </message>
    <message>
        <source>Cutting tiles</source>
        <translation>Découpe des tuiles</translation>
    </message>
    <message>
        <source>Epoch {epoch}: loss {loss:.4f} on left-out tiles</source>
        <translation>Époque {epoch} : perte {loss:.4f} sur les tuiles laissées de côté</translation>
    </message>
    <message>
        <source>Fine-tuning needs a network to begin with, and polygons that changed or did not.</source>
        <translation>L’affinage demande un réseau de départ, et des polygones qui ont changé ou non.</translation>
    </message>
    <message>
        <source>Give a longer period.</source>
        <translation>Donnez une période plus longue.</translation>
    </message>
    <message>
        <source>Give more polygons, apart from each other, of both kinds.</source>
        <translation>Donnez plus de polygones, éloignés les uns des autres, des deux sortes.</translation>
    </message>
    <message>
        <source>Left-out tiles: loss {before:.4f} before, {after:.4f} after {epochs} epochs; it ended because {why}.</source>
        <translation>Tuiles laissées de côté : perte {before:.4f} avant, {after:.4f} après {epochs} époques ; fin parce que {why}.</translation>
    </message>
    <message>
        <source>Name both, or take synthetic labels.</source>
        <translation>Nommez les deux, ou prenez des étiquettes synthétiques.</translation>
    </message>
    <message>
        <source>No window of the series has its middle between {first} and {end}.</source>
        <translation>Aucune fenêtre de la série n’a son milieu entre {first} et {end}.</translation>
    </message>
    <message>
        <source>Only {tiles} tiles of 320 m have labels; training needs three.</source>
        <translation>Seulement {tiles} tuiles de 320 m ont des étiquettes ; l’entraînement en demande trois.</translation>
    </message>
    <message>
        <source>The labels {value} are unknown.</source>
        <translation>Les étiquettes {value} sont inconnues.</translation>
    </message>
    <message>
        <source>all epochs are done</source>
        <translation>toutes les époques sont faites</translation>
    </message>
    <message>
        <source>the left-out tiles fit no better</source>
        <translation>les tuiles laissées de côté ne vont pas mieux</translation>
    </message>
    <message>
        <source>the time is used up</source>
        <translation>le temps est écoulé</translation>
    </message>
    <message>
        <source>{tiles} tiles are learnt from, {left_out} are left out; at most {minutes:g} minutes.</source>
        <translation>{tiles} tuiles servent à apprendre, {left_out} sont laissées de côté ; au plus {minutes:g} minutes.</translation>
    </message>
    <message>
        <source>“{model}” is not of the era of Sentinel-1 and Sentinel-2.</source>
        <translation>« {model} » n’est pas de l’ère de Sentinel-1 et Sentinel-2.</translation>
    </message>
    <message>
        <source>Of {zones} zones, {grew} grew, {fell} shrank, {rest} show no clear change, and of {unknown} it is not known.</source>
        <translation>Sur {zones} zones, {grew} ont crû, {fell} ont reculé, {rest} ne montrent pas de changement net, et pour {unknown} on ne le sait pas.</translation>
    </message>
    <message>
        <source>Gaps can't be filled from {word}.</source>
        <translation>Les lacunes ne peuvent pas être comblées par {word}.</translation>
    </message>
    <message>
        <source>Take the scene classes, all dates and gaps from neighbouring seasons, or a source without account.</source>
        <translation>Prenez les classes de scène, toutes les dates et les lacunes des saisons voisines, ou une source sans compte.</translation>
    </message>
    <message>
        <source>This service computes the median itself and gives no single dates, by which clouds are found in time, dates chosen or gaps filled.</source>
        <translation>Ce service calcule lui-même la médiane et ne donne pas de dates isolées, par lesquelles les nuages sont trouvés dans le temps, les dates choisies ou les lacunes comblées.</translation>
    </message>
    <message>
        <source>{pixels:,} pixels ({percent:.2f} %) from dates that were left</source>
        <translation>{pixels:,} pixels ({percent:.2f} %) de dates laissées de côté</translation>
    </message>
    <message>
        <source>{pixels:,} pixels ({percent:.2f} %) that no date shows filled from the other dates</source>
        <translation>{pixels:,} pixels ({percent:.2f} %) qu’aucune date ne montre, comblés par les autres dates</translation>
    </message>
    <message>
        <source>Take a coarser raster, or a smaller grid.</source>
        <translation>Prenez un raster plus grossier, ou une grille plus petite.</translation>
    </message>
    <message>
        <source>The classes of {file} have more than {most:,} edges near the grid.</source>
        <translation>Les classes de {file} ont plus de {most:,} arêtes près de la grille.</translation>
    </message>
    <message>
        <source>{file} is left out: {problem}</source>
        <translation>{file} est laissé de côté : {problem}</translation>
    </message>
    <message>
        <source>Member {member}, {layers}: {epochs} epochs, as always with few zones{stopped}.</source>
        <translation>Membre {member}, {layers} : {epochs} époques, comme toujours avec peu de zones{stopped}.</translation>
    </message>
</context>
</TS>

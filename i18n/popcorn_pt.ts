<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt">
<context>
    <name>@default</name>
    <message>
        <source>Band</source>
        <translation>Banda</translation>
    </message>
    <message>
        <source>The band that holds the values, for rasters with several.</source>
        <translation>A banda que contém os valores, para rasters com várias.</translation>
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
        <translation>Rasters Sentinel-2, um por estação</translation>
    </message>
    <message>
        <source>Cloud-free composites with the bands B02, B03, B04 and B08 at about 10 m, one raster for each season. Bands are found by their descriptions, else taken in this order. Values may be reflectance × 10000 or 0 to 1. Sentinel-2 alone works, but less well than with Sentinel-1.</source>
        <translation>Composições sem nuvens com as bandas B02, B03, B04 e B08 a cerca de 10 m, um raster por estação. As bandas são encontradas pela descrição; se não, são tomadas por esta ordem. Os valores podem ser reflectância × 10000 ou de 0 a 1. O Sentinel-2 sozinho funciona, mas pior do que com o Sentinel-1.</translation>
    </message>
    <message>
        <source>Sentinel-1 rasters, one for each season</source>
        <translation>Rasters Sentinel-1, um por estação</translation>
    </message>
    <message>
        <source>Compute on</source>
        <translation>Calcular em</translation>
    </message>
    <message>
        <source>GPU if it passes the check, else CPU</source>
        <translation>GPU se passar o teste, senão CPU</translation>
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
        <translation>O registo diz que processador foi usado e porquê. Os resultados são os mesmos.</translation>
    </message>
    <message>
        <source>Sentinel-2 values are</source>
        <translation>Os valores do Sentinel-2 são</translation>
    </message>
    <message>
        <source>reflectance × 10000</source>
        <translation>reflectância × 10000</translation>
    </message>
    <message>
        <source>reflectance from 0 to 1</source>
        <translation>reflectância de 0 a 1</translation>
    </message>
    <message>
        <source>Sentinel-1 values are</source>
        <translation>Os valores do Sentinel-1 são</translation>
    </message>
    <message>
        <source>decibel</source>
        <translation>decibéis</translation>
    </message>
    <message>
        <source>linear power</source>
        <translation>potência linear</translation>
    </message>
    <message>
        <source>Leave out snow and cloud</source>
        <translation>Excluir neve e nuvens</translation>
    </message>
    <message>
        <source>Gives no data where the reflectance is higher than what the model has learnt: snow and cloud look built-up to it. The log warns of such pixels in any case.</source>
        <translation>Não dá dados onde a reflectância é maior do que o modelo aprendeu: a neve e as nuvens parecem-lhe construídas. O registo avisa desses píxeis em todo o caso.</translation>
    </message>
    <message>
        <source>0 chooses it from the memory. It changes the speed, never the result.</source>
        <translation>0 escolhe-o conforme a memória. Muda a velocidade, nunca o resultado.</translation>
    </message>
    <message>
        <source>An upper bound; 0 takes the default.</source>
        <translation>Um limite superior; 0 toma o valor predefinido.</translation>
    </message>
    <message>
        <source>There is no imagery. Choose at least one Sentinel-2 or Sentinel-1 raster.</source>
        <translation>Não há imagens. Escolha pelo menos um raster Sentinel-2 ou Sentinel-1.</translation>
    </message>
    <message>
        <source>The raster {path} does not exist. Choose another file.</source>
        <translation>O raster {path} não existe. Escolha outro ficheiro.</translation>
    </message>
    <message>
        <source>The file {path} cannot be read as a raster: it is damaged, or of another kind. Choose another file, or download it again.</source>
        <translation>O ficheiro {path} não pode ser lido como raster: está danificado ou é de outro tipo. Escolha outro ficheiro ou transfira-o de novo.</translation>
    </message>
    <message>
        <source>The layer “{name}” is not a raster file. Export it as GeoTIFF first.</source>
        <translation>A camada “{name}” não é um ficheiro raster. Exporte-a primeiro como GeoTIFF.</translation>
    </message>
    <message>
        <source>Of {given} rasters for {name} only {found} can be read. Check that they exist.</source>
        <translation>De {given} rasters para {name} só {found} podem ser lidos. Verifique se existem.</translation>
    </message>
    <message>
        <source>Built-up model</source>
        <translation>Modelo de áreas construídas</translation>
    </message>
    <message>
        <source>The model that finds buildings: its id, or the path of an .onnx file.</source>
        <translation>O modelo que encontra edifícios: o seu identificador, ou o caminho de um ficheiro .onnx.</translation>
    </message>
    <message>
        <source>Occupancy model</source>
        <translation>Modelo de ocupação</translation>
    </message>
    <message>
        <source>The model that says how many people live in a built-up pixel: its id (a set of members is one id), or the path of an .onnx file. Empty: the same number everywhere, see below.</source>
        <translation>O modelo que diz quantas pessoas vivem num píxel construído: o seu identificador (um conjunto de membros tem um só), ou o caminho de um ficheiro .onnx. Vazio: o mesmo número em toda a parte, ver abaixo.</translation>
    </message>
    <message>
        <source>the number below</source>
        <translation>o número abaixo</translation>
    </message>
    <message>
        <source>the published mean of Switzerland: 0.2267</source>
        <translation>a média publicada da Suíça: 0.2267</translation>
    </message>
    <message>
        <source>the published mean of Rwanda: 0.9407</source>
        <translation>a média publicada do Ruanda: 0.9407</translation>
    </message>
    <message>
        <source>the published mean of Puerto Rico: 0.4119</source>
        <translation>a média publicada de Porto Rico: 0.4119</translation>
    </message>
    <message>
        <source>fitted to the total of a census layer</source>
        <translation>ajustados ao total de uma camada de censo</translation>
    </message>
    <message>
        <source>The published means are those of the POPCORN paper (arXiv 2311.14006).</source>
        <translation>As médias publicadas são as do artigo POPCORN (arXiv 2311.14006).</translation>
    </message>
    <message>
        <source>People in a pixel that is wholly built-up (about 100 m²). The number given at first is the published mean of Puerto Rico: put your region's own in its place. If the map is rescaled to a census afterwards, this number cancels out.</source>
        <translation>Habitantes num píxel totalmente construído (cerca de 100 m²). O número inicial é a média publicada de Porto Rico: ponha no seu lugar o da sua região. Se o mapa for depois ajustado a um censo, este número anula-se.</translation>
    </message>
    <message>
        <source>Census zones to fit the rate to</source>
        <translation>Zonas censitárias para ajustar a taxa</translation>
    </message>
    <message>
        <source>Polygons with a count of people; only used when the rate comes from a census layer.</source>
        <translation>Polígonos com um número de habitantes; só usados quando a taxa vem de uma camada de censo.</translation>
    </message>
    <message>
        <source>Field with the count of people</source>
        <translation>Campo com o número de habitantes</translation>
    </message>
    <message>
        <source>The field of the census zones that holds the number of people.</source>
        <translation>O campo das zonas censitárias que contém o número de habitantes.</translation>
    </message>
    <message>
        <source>The rate is to come from a census layer, but none is chosen. Choose the census zones.</source>
        <translation>A taxa deve vir de uma camada de censo, mas nenhuma foi escolhida. Escolha as zonas censitárias.</translation>
    </message>
    <message>
        <source>The census zones have no count. Choose the field with the count of people.</source>
        <translation>As zonas censitárias não têm número. Escolha o campo com o número de habitantes.</translation>
    </message>
    <message>
        <source>The census zones are not used, because the rate does not come from a census layer. Set RATE_FROM to “census” to fit it.</source>
        <translation>As zonas censitárias não são usadas, porque a taxa não vem de uma camada de censo. Ponha RATE_FROM em “census” para a ajustar.</translation>
    </message>
    <message>
        <source>{id}: {name}; trained on {region}; licence {licence}; file {files}.</source>
        <translation>{id}: {name}; treinado em {region}; licença {licence}; ficheiro {files}.</translation>
    </message>
    <message>
        <source>unknown places</source>
        <translation>lugares desconhecidos</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecida</translation>
    </message>
    <message>
        <source>None is installed yet: see “Import a model”.</source>
        <translation>Ainda nenhum está instalado: ver “Importar um modelo”.</translation>
    </message>
    <message>
        <source>The output {path} is not a .tif file. Let its name end in .tif.</source>
        <translation>A saída {path} não é um ficheiro .tif. Faça o nome terminar em .tif.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Ano</translation>
    </message>
    <message>
        <source>Seasons</source>
        <translation>Estações</translation>
    </message>
    <message>
        <source>Without either, all that the scenes cover is used.</source>
        <translation>Sem nenhum dos dois, é usado tudo o que as cenas cobrem.</translation>
    </message>
    <message>
        <source>One is needed.</source>
        <translation>É preciso um.</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Extensão</translation>
    </message>
    <message>
        <source>The box to map, or a layer of polygons below.</source>
        <translation>O retângulo a mapear, ou uma camada de polígonos abaixo.</translation>
    </message>
    <message>
        <source>Polygons to map</source>
        <translation>Polígonos a mapear</translation>
    </message>
    <message>
        <source>Instead of the extent: only these polygons and 240 m around them are mapped.</source>
        <translation>Em vez da extensão: só estes polígonos e 240 m à volta são mapeados.</translation>
    </message>
    <message>
        <source>Load the layers</source>
        <translation>Carregar as camadas</translation>
    </message>
    <message>
        <source>Adds the composites to the project.</source>
        <translation>Adiciona as composições ao projeto.</translation>
    </message>
    <message>
        <source>Folder of the composites</source>
        <translation>Pasta das composições</translation>
    </message>
    <message>
        <source>Sentinel-2, each season</source>
        <translation>Sentinel-2, cada estação</translation>
    </message>
    <message>
        <source>Sentinel-1, each season</source>
        <translation>Sentinel-1, cada estação</translation>
    </message>
    <message>
        <source>Table of the scenes</source>
        <translation>Tabela das cenas</translation>
    </message>
    <message>
        <source>Both an extent and polygons are given. Choose one of them.</source>
        <translation>Foram dados ao mesmo tempo uma extensão e polígonos. Escolha um dos dois.</translation>
    </message>
    <message>
        <source>There is no area to map. Draw an extent, or choose a layer of polygons.</source>
        <translation>Não há área a mapear. Desenhe uma extensão ou escolha uma camada de polígonos.</translation>
    </message>
    <message>
        <source>The number of people of each zone. Empty values count as missing and are named in the result.</source>
        <translation>O número de habitantes de cada zona. Os valores vazios contam como em falta e são nomeados no resultado.</translation>
    </message>
    <message>
        <source>A pixel on the border of two zones belongs to</source>
        <translation>Um píxel no limite de duas zonas pertence</translation>
    </message>
    <message>
        <source>the zone that holds its centre</source>
        <translation>à zona que contém o seu centro</translation>
    </message>
    <message>
        <source>both, by the share of its area</source>
        <translation>a ambas, pela parte da sua área</translation>
    </message>
    <message>
        <source>The zones “{name}” have no coordinate system. Set it in the layer's properties.</source>
        <translation>As zonas “{name}” não têm sistema de coordenadas. Defina-o nas propriedades da camada.</translation>
    </message>
    <message>
        <source>The zones have no field “{field}”. Choose one of: {known}.</source>
        <translation>As zonas não têm o campo “{field}”. Escolha um de: {known}.</translation>
    </message>
    <message>
        <source>The zones cannot be handed to the engine: {reason}. Free some space in {folder}.</source>
        <translation>As zonas não podem ser entregues ao motor: {reason}. Liberte espaço em {folder}.</translation>
    </message>
    <message>
        <source>The field “{field}” looks like the number of each zone, not like its count of people. If so, run again with the field that holds the count.</source>
        <translation>O campo “{field}” parece o número de cada zona, não o seu número de habitantes. Se for assim, execute de novo com o campo que contém o número.</translation>
    </message>
    <message>
        <source>The style of {file} could not be saved beside it: {reason}</source>
        <translation>O estilo de {file} não pôde ser guardado ao seu lado: {reason}</translation>
    </message>
    <message>
        <source>{title}, made with POPCORN for QGIS ({algorithm}).</source>
        <translation>{title}, feito com POPCORN for QGIS ({algorithm}).</translation>
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
        <translation>Construído (probabilidade)</translation>
    </message>
    <message>
        <source>Built-up (yes or no)</source>
        <translation>Construído (sim ou não)</translation>
    </message>
    <message>
        <source>Built-up, standard deviation</source>
        <translation>Construído, desvio padrão</translation>
    </message>
    <message>
        <source>Occupancy (people per built-up pixel)</source>
        <translation>Ocupação (habitantes por píxel construído)</translation>
    </message>
    <message>
        <source>Occupancy, standard deviation (people per built-up pixel)</source>
        <translation>Ocupação, desvio padrão (habitantes por píxel construído)</translation>
    </message>
    <message>
        <source>Sentinel-1 (VV, VH)</source>
        <translation>Sentinel-1 (VV, VH)</translation>
    </message>
    <message>
        <source>Sentinel-2 (true colour)</source>
        <translation>Sentinel-2 (cor natural)</translation>
    </message>
    <message>
        <source>Built-up, each season (probability)</source>
        <translation>Construído, cada estação (probabilidade)</translation>
    </message>
    <message>
        <source>people per fully built-up pixel</source>
        <translation>habitantes por píxel totalmente construído</translation>
    </message>
    <message>
        <source>1 built-up, 0 not built-up</source>
        <translation>1 construído, 0 não construído</translation>
    </message>
    <message>
        <source>probability from 0 to 1</source>
        <translation>probabilidade de 0 a 1</translation>
    </message>
    <message>
        <source>backscatter in decibel</source>
        <translation>retrodispersão em decibéis</translation>
    </message>
    <message>
        <source>people per hectare</source>
        <translation>habitantes por hectare</translation>
    </message>
    <message>
        <source>people per built-up pixel</source>
        <translation>habitantes por píxel construído</translation>
    </message>
    <message>
        <source>not built-up</source>
        <translation>não construído</translation>
    </message>
    <message>
        <source>built-up</source>
        <translation>construído</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>sem dados</translation>
    </message>
    <message>
        <source>Preview: {layer}</source>
        <translation>Pré-visualização: {layer}</translation>
    </message>
    <message>
        <source>{value} people</source>
        <translation>{value} habitantes</translation>
    </message>
    <message>
        <source>{value} people in the census</source>
        <translation>{value} habitantes no censo</translation>
    </message>
    <message>
        <source>{value} people on the map</source>
        <translation>{value} habitantes no mapa</translation>
    </message>
    <message>
        <source>{value} people on the map before rescaling</source>
        <translation>{value} habitantes no mapa antes do ajuste</translation>
    </message>
    <message>
        <source>{value} people on the rescaled map</source>
        <translation>{value} habitantes no mapa ajustado</translation>
    </message>
    <message>
        <source>give or take {value} people (one standard deviation)</source>
        <translation>com uma margem de {value} habitantes (um desvio padrão)</translation>
    </message>
    <message>
        <source>give or take {value} people before rescaling</source>
        <translation>com uma margem de {value} habitantes antes do ajuste</translation>
    </message>
    <message>
        <source>Copernicus Data Space: both, needs a free account</source>
        <translation>Copernicus Data Space: ambos, conta gratuita</translation>
    </message>
    <message>
        <source>Sentinel Hub: both, needs a paid account</source>
        <translation>Sentinel Hub: ambos, conta paga</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>For Copernicus and Sentinel Hub: an authentication configuration of the kind “Basic”. User name: the client id of your OAuth client; password: its secret. The green cross makes one. In scripts: its id of seven letters and digits.</source>
        <translation>Para o Copernicus e o Sentinel Hub: uma configuração de autenticação do tipo “Basic”. Nome de utilizador: o identificador de cliente do seu cliente OAuth; palavra-passe: o seu segredo. A cruz verde cria uma. Em scripts: o seu identificador de sete letras e algarismos.</translation>
    </message>
    <message>
        <source>The source needs an account. Choose an authentication configuration with the client id as user name and its secret as password, or a source without account.</source>
        <translation>A fonte precisa de uma conta. Escolha uma configuração de autenticação com o identificador de cliente como nome de utilizador e o seu segredo como palavra-passe, ou uma fonte sem conta.</translation>
    </message>
    <message>
        <source>QGIS's authentication system is switched off: {reason}</source>
        <translation>O sistema de autenticação do QGIS está desligado: {reason}</translation>
    </message>
    <message>
        <source>This profile of QGIS has no authentication configuration{identifier}. Give the id of one, as listed under Options, Authentication.</source>
        <translation>Este perfil do QGIS não tem a configuração de autenticação{identifier}. Dê o identificador de uma das que figuram em Opções, Autenticação.</translation>
    </message>
    <message>
        <source>The authentication configuration “{name}” holds no user name and password. Make one of the kind “Basic”: user name = client id, password = client secret.</source>
        <translation>A configuração de autenticação “{name}” não contém nome de utilizador nem palavra-passe. Crie uma do tipo “Basic”: nome de utilizador = identificador de cliente, palavra-passe = segredo do cliente.</translation>
    </message>
    <message>
        <source>The authentication configuration can't be read. Open it under Options, Authentication, and save it again.</source>
        <translation>A configuração de autenticação não pode ser lida. Abra-a em Opções, Autenticação, e guarde-a de novo.</translation>
    </message>
    <message>
        <source>Chart of the zones</source>
        <translation>Gráfico das zonas</translation>
    </message>
    <message>
        <source>zone {number}</source>
        <translation>zona {number}</translation>
    </message>
    <message>
        <source>The {shown} zones with most people, of {all}.</source>
        <translation>As {shown} zonas com mais habitantes, de {all}.</translation>
    </message>
    <message>
        <source>Census (people)</source>
        <translation>Censo (habitantes)</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>concordância</translation>
    </message>
    <message>
        <source>Field with the coarser unit of each zone</source>
        <translation>Campo com a unidade maior de cada zona</translation>
    </message>
    <message>
        <source>Population of each member and season</source>
        <translation>População de cada membro e estação</translation>
    </message>
    <message>
        <source>Population, relative uncertainty (%)</source>
        <translation>População, incerteza relativa (%)</translation>
    </message>
    <message>
        <source>standard deviation divided by the mean</source>
        <translation>desvio padrão dividido pela média</translation>
    </message>
    <message>
        <source>{value} people per hectare</source>
        <translation>{value} habitantes por hectare</translation>
    </message>
    <message>
        <source>give or take {value} people per hectare (one standard deviation)</source>
        <translation>com uma margem de {value} habitantes por hectare (um desvio padrão)</translation>
    </message>
    <message>
        <source>uncertain by {value} %</source>
        <translation>incerto em {value} %</translation>
    </message>
    <message>
        <source>{value} people per fully built-up pixel</source>
        <translation>{value} habitantes por píxel totalmente construído</translation>
    </message>
    <message>
        <source>give or take {value} people per fully built-up pixel</source>
        <translation>com uma margem de {value} habitantes por píxel totalmente construído</translation>
    </message>
    <message>
        <source>built-up with a probability of {value} %</source>
        <translation>construído com uma probabilidade de {value} %</translation>
    </message>
    <message>
        <source>give or take {value} per cent points between the seasons</source>
        <translation>com uma margem de {value} pontos percentuais entre as estações</translation>
    </message>
    <message>
        <source>little change</source>
        <translation>pouca mudança</translation>
    </message>
    <message>
        <source>seasons agree</source>
        <translation>as estações concordam</translation>
    </message>
    <message>
        <source>seasons differ</source>
        <translation>as estações diferem</translation>
    </message>
    <message>
        <source>Imagery of {first} to {last}.</source>
        <translation>Imagens de {first} a {last}.</translation>
    </message>
    <message>
        <source>Made on {date}.</source>
        <translation>Feito em {date}.</translation>
    </message>
    <message>
        <source>The folder {folder} for the output {name} does not exist. Create it, or choose another folder.</source>
        <translation>A pasta {folder} da saída {name} não existe. Crie-a ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>The output {name} cannot be written to the folder {folder}: {reason}. Choose another folder.</source>
        <translation>A saída {name} não pode ser escrita na pasta {folder}: {reason}. Escolha outra pasta.</translation>
    </message>
    <message>
        <source>The metadata of {file} could not be saved beside it: {reason}</source>
        <translation>Não foi possível guardar os metadados de {file} ao seu lado: {reason}</translation>
    </message>
    <message>
        <source>Method: {authors}.</source>
        <translation>Método: {authors}.</translation>
    </message>
    <message>
        <source>Made with POPCORN for QGIS, printed {date}.</source>
        <translation>Feito com POPCORN for QGIS, impresso em {date}.</translation>
    </message>
    <message>
        <source>Only this part of the imagery is used. Empty: all of it.</source>
        <translation>Só esta parte das imagens é usada. Vazio: toda a imagem.</translation>
    </message>
    <message>
        <source>recognised automatically</source>
        <translation>reconhecidos automaticamente</translation>
    </message>
    <message>
        <source>Tile size (pixels, 0: automatic)</source>
        <translation>Tamanho do mosaico (píxeis, 0: automático)</translation>
    </message>
    <message>
        <source>Memory for the engine (MB, 0: automatic)</source>
        <translation>Memória para o motor (MB, 0: automática)</translation>
    </message>
    <message>
        <source>Without an occupancy model, people per built-up pixel</source>
        <translation>Sem modelo, habitantes por píxel construído</translation>
    </message>
    <message>
        <source>The engine has no packages for training yet.</source>
        <translation>O motor ainda não tem pacotes para treinar.</translation>
    </message>
    <message>
        <source>Run “Set up the engine” with “Packages for training” (up to {size} MB to download), then start again. On the command line: {command}</source>
        <translation>Execute “Instalar o motor” com “Pacotes para treinar” (até {size} MB a descarregar), depois comece de novo. Na linha de comandos: {command}</translation>
    </message>
    <message>
        <source>Install training ({size} MB)…</source>
        <translation>Instalar o treino ({size} MB)…</translation>
    </message>
    <message>
        <source>Press “{button}” at the top of this window, or run “Set up the engine” with “Packages for training”; then start again.</source>
        <translation>Prima “{button}” no topo desta janela, ou execute “Instalar o motor” com “Pacotes para treinar”; depois comece de novo.</translation>
    </message>
    <message>
        <source>QGIS's master password is needed to read the account; none was given, or a wrong one. Enter it when QGIS asks; without a window, let the environment variable {variable} name a file that holds it and nothing else.</source>
        <translation>A senha mestra do QGIS é necessária para ler a conta; nenhuma foi dada, ou uma errada. Digite-a quando o QGIS pedir; sem janela, faça a variável de ambiente {variable} indicar um arquivo que a contenha e nada mais.</translation>
    </message>
    <message>
        <source>People per hectare</source>
        <translation>Habitantes por hectare</translation>
    </message>
    <message>
        <source>The layer “{name}” has no zones. Choose a layer with polygons, or clear its filter or selection.</source>
        <translation>A camada “{name}” não tem zonas. Escolha uma camada de polígonos, ou retire o filtro ou a seleção.</translation>
    </message>
    <message>
        <source>Backscatter with the bands VV and VH, in dB or linear power, one raster for each season. They are paired with Sentinel-2 by day, else by order (the log shows the pairs), and warped to its grid while they are read.</source>
        <translation>Retrodispersão com as bandas VV e VH, em dB ou em potência linear, um raster por estação. São emparelhados com o Sentinel-2 por dia, senão por ordem (o registo mostra os pares), e levados à sua grelha durante a leitura.</translation>
    </message>
    <message>
        <source>reflectance in per cent</source>
        <translation>refletância em percentagem</translation>
    </message>
    <message>
        <source>reflectance × 1000</source>
        <translation>refletância × 1000</translation>
    </message>
    <message>
        <source>8 bit, 255 is reflectance 1</source>
        <translation>8 bits, 255 é refletância 1</translation>
    </message>
    <message>
        <source>16 bit, 65535 is reflectance 1</source>
        <translation>16 bits, 65535 é refletância 1</translation>
    </message>
    <message>
        <source>Only needed where the run asks for it.</source>
        <translation>Só é preciso se a execução o pedir.</translation>
    </message>
    <message>
        <source>amplitude, the square root of power</source>
        <translation>amplitude, a raiz quadrada da potência</translation>
    </message>
    <message>
        <source>openEO's packing, dB = 20 × log10(DN) − 83</source>
        <translation>codificação do openEO, dB = 20 × log10(DN) − 83</translation>
    </message>
    <message>
        <source>decibel squeezed to 0…1, dB = 30 × value − 25</source>
        <translation>decibéis comprimidos a 0…1, dB = 30 × valor − 25</translation>
    </message>
    <message>
        <source>Offset of 1000 DN</source>
        <translation>Desvio de 1000 DN</translation>
    </message>
    <message>
        <source>removed where product and pixels show it</source>
        <translation>retirado onde produto e píxeis o mostram</translation>
    </message>
    <message>
        <source>removed from all rasters</source>
        <translation>retirado de todos os rasters</translation>
    </message>
    <message>
        <source>not removed</source>
        <translation>não retirado</translation>
    </message>
    <message>
        <source>Processing baseline 04.00 and later (from 25 January 2022) adds it to Sentinel-2. Only needed where neither the file nor a dark pixel tells whether it is still there.</source>
        <translation>A versão de processamento 04.00 e as seguintes (a partir de 25 de janeiro de 2022) acrescentam-no ao Sentinel-2. Só é preciso se nem o ficheiro nem um píxel escuro disser se ainda lá está.</translation>
    </message>
    <message>
        <source>The coordinate reference system that is set for the layer “{name}” is not used: its file says {crs}. To change it, use Raster › Projections › Assign Projection.</source>
        <translation>O sistema de coordenadas definido para a camada “{name}” não é usado: o seu ficheiro indica {crs}. Para o mudar, use Raster › Projeções › Atribuir projeção.</translation>
    </message>
    <message>
        <source>The additional no-data values that are set for the layer “{name}” are not used. To set them in its file, use Raster › Conversion › Translate.</source>
        <translation>Os valores adicionais sem dados definidos para a camada “{name}” não são usados. Para os pôr no seu ficheiro, use Raster › Conversão › Converter.</translation>
    </message>
    <message>
        <source>That the no-data value of the layer “{name}” is switched off is not used: it is no data here.</source>
        <translation>Que o valor sem dados da camada “{name}” esteja desligado não é tido em conta: aqui continua a ser sem dados.</translation>
    </message>
    <message>
        <source>The output {name} is also an input. Choose another name for the output.</source>
        <translation>A saída {name} é também uma entrada. Escolha outro nome para a saída.</translation>
    </message>
    <message>
        <source>Sentinel-2 rasters, by season (or Sentinel-1)</source>
        <translation>Rasters Sentinel-2, por estação (ou Sentinel-1)</translation>
    </message>
    <message>
        <source>People per built-up pixel, without a model</source>
        <translation>Pessoas por pixel edificado, sem modelo</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suíça</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>Ruanda</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation>Porto Rico</translation>
    </message>
    <message>
        <source>{rate} people per built-up pixel is the published mean of {country}; anywhere else it is a guess. Go on with “Rescale to a census”: then this number no longer matters.</source>
        <translation>{rate} habitantes por píxel construído é a média publicada de {country}; em qualquer outro lugar é uma suposição. Continue com «Ajustar a um censo»: então este número deixa de importar.</translation>
    </message>
    <message>
        <source>spring</source>
        <translation>primavera</translation>
    </message>
    <message>
        <source>summer</source>
        <translation>verão</translation>
    </message>
    <message>
        <source>autumn</source>
        <translation>outono</translation>
    </message>
    <message>
        <source>winter</source>
        <translation>inverno</translation>
    </message>
    <message>
        <source>year</source>
        <translation>ano</translation>
    </message>
    <message>
        <source>Population, estimated</source>
        <translation>População, estimada</translation>
    </message>
    <message>
        <source>Population, standard deviation</source>
        <translation>População, desvio padrão</translation>
    </message>
    <message>
        <source>Change of population</source>
        <translation>Mudança da população</translation>
    </message>
    <message>
        <source>Population, each member and season</source>
        <translation>População, cada membro e estação</translation>
    </message>
    <message>
        <source>{unit}; × {number} = people per hectare, which the legend shows</source>
        <translation>{unit}; × {number} = habitantes por hectare, que a legenda mostra</translation>
    </message>
    <message>
        <source>people per {side} m pixel</source>
        <translation>habitantes por píxel de {side} m</translation>
    </message>
    <message>
        <source>Population, rescaled to census</source>
        <translation>População, ajustada ao censo</translation>
    </message>
    <message>
        <source>Population, rescaled to census, standard deviation</source>
        <translation>População, ajustada ao censo, desvio padrão</translation>
    </message>
    <message>
        <source>Population grid</source>
        <translation>Grelha de população</translation>
    </message>
    <message>
        <source>{value} people per hectare ({own} in a pixel of {side} m)</source>
        <translation>{value} habitantes por hectare ({own} num píxel de {side} m)</translation>
    </message>
    <message>
        <source>{value} people per hectare since the earlier date ({own} in a pixel of {side} m)</source>
        <translation>{value} habitantes por hectare desde a primeira data ({own} num píxel de {side} m)</translation>
    </message>
    <message>
        <source>below</source>
        <translation>menos de</translation>
    </message>
    <message>
        <source>map has over 2 × too few</source>
        <translation>o mapa tem mais de 2 × a menos</translation>
    </message>
    <message>
        <source>× too few</source>
        <translation>× a menos</translation>
    </message>
    <message>
        <source>agrees to 5 %</source>
        <translation>concorda a 5 %</translation>
    </message>
    <message>
        <source>× too many</source>
        <translation>× a mais</translation>
    </message>
    <message>
        <source>map has over 2 × too many</source>
        <translation>o mapa tem mais de 2 × a mais</translation>
    </message>
    <message>
        <source>no ratio: see the status</source>
        <translation>sem razão: ver o estado</translation>
    </message>
    <message>
        <source>people, and the ratio map ÷ census</source>
        <translation>habitantes, e a razão mapa ÷ censo</translation>
    </message>
    <message>
        <source>people in each zone, and people per hectare</source>
        <translation>habitantes em cada zona, e habitantes por hectare</translation>
    </message>
    <message>
        <source>Number of the zone in the log</source>
        <translation>Número da zona no registo</translation>
    </message>
    <message>
        <source>Pixels with a value</source>
        <translation>Píxeis com valor</translation>
    </message>
    <message>
        <source>People in the census</source>
        <translation>Habitantes no censo</translation>
    </message>
    <message>
        <source>People on the map</source>
        <translation>Habitantes no mapa</translation>
    </message>
    <message>
        <source>Map minus census</source>
        <translation>Mapa menos censo</translation>
    </message>
    <message>
        <source>Difference in %</source>
        <translation>Diferença em %</translation>
    </message>
    <message>
        <source>People on the map before rescaling</source>
        <translation>Habitantes no mapa antes do ajuste</translation>
    </message>
    <message>
        <source>People on the rescaled map</source>
        <translation>Habitantes no mapa ajustado</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Desvio padrão</translation>
    </message>
    <message>
        <source>Standard deviation before rescaling</source>
        <translation>Desvio padrão antes do ajuste</translation>
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
        <translation>Só soma junto com a zona</translation>
    </message>
    <message>
        <source>map ÷ census: {value}</source>
        <translation>mapa ÷ censo: {value}</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>number of the class</source>
        <translation>número da classe</translation>
    </message>
    <message>
        <source>Hazard: polygons, lines or points</source>
        <translation>Perigo: polígonos, linhas ou pontos</translation>
    </message>
    <message>
        <source>Areas such as flood zones, or lines and points such as rivers, with a distance around them.</source>
        <translation>Áreas como zonas inundáveis, ou linhas e pontos como rios, com uma distância à volta.</translation>
    </message>
    <message>
        <source>Distance around it (metres)</source>
        <translation>Distância à volta (metros)</translation>
    </message>
    <message>
        <source>Who lives so near is counted too: 500 around a river. In metres on the ground in any CRS.</source>
        <translation>Também se conta quem mora tão perto: 500 à volta de um rio. Em metros no terreno, em qualquer SRC.</translation>
    </message>
    <message>
        <source>Field with the class of each feature</source>
        <translation>Campo com a classe de cada elemento</translation>
    </message>
    <message>
        <source>Such as the level of danger; people are counted for each class. Features without a class are named. Empty: all features are one area.</source>
        <translation>Por exemplo o nível de perigo; os habitantes contam-se por classe. Os elementos sem classe são nomeados. Vazio: todos os elementos são uma só área.</translation>
    </message>
    <message>
        <source>Classes, the worst first</source>
        <translation>Classes, a pior primeiro</translation>
    </message>
    <message>
        <source>All classes in their order, such as high, medium, low; between semicolons where one has a comma. Where areas of several classes overlap, everybody counts once, in the worst. Needed where they do. Of a raster: the values that are a hazard; others are outside.</source>
        <translation>Todas as classes pela sua ordem, como alto, médio, baixo; entre pontos e vírgulas se uma tiver vírgula. Onde se sobrepõem áreas de várias classes, cada pessoa conta uma vez, na pior. É preciso nesse caso. De um raster: os valores que são perigo; os outros ficam fora.</translation>
    </message>
    <message>
        <source>Or a hazard raster</source>
        <translation>Ou um raster de perigo</translation>
    </message>
    <message>
        <source>Whole numbers as classes (0 is outside), or any values with thresholds. Any grid and CRS.</source>
        <translation>Números inteiros como classes (0 fica fora), ou quaisquer valores com limiares. Qualquer grelha e SRC.</translation>
    </message>
    <message>
        <source>Thresholds of the raster</source>
        <translation>Limiares do raster</translation>
    </message>
    <message>
        <source>Values that cut the raster into classes, such as 0.5; 1; 2 for depths of water in metres.</source>
        <translation>Valores que dividem o raster em classes, como 0.5; 1; 2 para profundidades de água em metros.</translation>
    </message>
    <message>
        <source>The hazard is where the raster has</source>
        <translation>O perigo está onde o raster tem</translation>
    </message>
    <message>
        <source>(choose with thresholds)</source>
        <translation>(escolher se houver limiares)</translation>
    </message>
    <message>
        <source>at least the threshold</source>
        <translation>pelo menos o limiar</translation>
    </message>
    <message>
        <source>at most the threshold</source>
        <translation>no máximo o limiar</translation>
    </message>
    <message>
        <source>Depths of water are a hazard from the threshold on, heights above a river up to it.</source>
        <translation>As profundidades de água são perigo a partir do limiar, as alturas acima de um rio até ele.</translation>
    </message>
    <message>
        <source>Pixels of the raster without a value are</source>
        <translation>Os píxeis do raster sem valor são</translation>
    </message>
    <message>
        <source>unknown: neither inside nor outside</source>
        <translation>desconhecidos: nem dentro nem fora</translation>
    </message>
    <message>
        <source>outside the hazard</source>
        <translation>fora do perigo</translation>
    </message>
    <message>
        <source>Many flood maps have no value where it stays dry; others have none where nobody looked.</source>
        <translation>Muitos mapas de cheias não têm valor onde fica seco; outros, onde ninguém olhou.</translation>
    </message>
    <message>
        <source>Choose a hazard: either a layer or a raster, not both.</source>
        <translation>Escolha um perigo: uma camada ou um raster, não ambos.</translation>
    </message>
    <message>
        <source>The threshold “{text}” is not a number. Give numbers, such as 0.5; 1; 2.</source>
        <translation>O limiar “{text}” não é um número. Indique números, como 0.5; 1; 2.</translation>
    </message>
    <message>
        <source>A distance is for a layer, not for a raster. Set it to 0.</source>
        <translation>A distância é para uma camada, não para um raster. Ponha-a a 0.</translation>
    </message>
    <message>
        <source>Thresholds need a side. Choose whether at least or at most the threshold is a hazard.</source>
        <translation>Os limiares precisam de um lado. Escolha se o perigo é pelo menos ou no máximo o limiar.</translation>
    </message>
    <message>
        <source>Nobody lives in a line or a point. Give a distance in metres, such as 500.</source>
        <translation>Ninguém mora numa linha ou num ponto. Indique uma distância em metros, como 500.</translation>
    </message>
    <message>
        <source>people in each zone, and those inside</source>
        <translation>habitantes em cada zona, e os que estão dentro</translation>
    </message>
    <message>
        <source>{value} km²</source>
        <translation>{value} km²</translation>
    </message>
    <message>
        <source>people in each area</source>
        <translation>habitantes em cada área</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ninguém</translation>
    </message>
    <message>
        <source>over {percent} % of the people</source>
        <translation>mais de {percent} % dos habitantes</translation>
    </message>
    <message>
        <source>{value} people inside</source>
        <translation>{value} habitantes dentro</translation>
    </message>
    <message>
        <source>{value} % of them inside</source>
        <translation>{value} % deles dentro</translation>
    </message>
    <message>
        <source>at least {value} people inside (95 % interval)</source>
        <translation>pelo menos {value} habitantes dentro (intervalo de 95 %)</translation>
    </message>
    <message>
        <source>at most {value} people inside (95 % interval)</source>
        <translation>no máximo {value} habitantes dentro (intervalo de 95 %)</translation>
    </message>
    <message>
        <source>Cancelled: no unfinished output is left.</source>
        <translation>Cancelado: não fica nenhuma saída inacabada.</translation>
    </message>
    <message>
        <source>The outputs {one} and {other} are the same file, {name}. Give each a file of its own.</source>
        <translation>As saídas {one} e {other} são o mesmo ficheiro, {name}. Dê a cada uma o seu próprio ficheiro.</translation>
    </message>
    <message>
        <source>Row {number} does not fit into {name}: {reason}. Choose another format, such as .gpkg or .geojson, or correct the layer's fields.</source>
        <translation>A linha {number} não cabe em {name}: {reason}. Escolha outro formato, como .gpkg ou .geojson, ou corrija os campos da camada.</translation>
    </message>
    <message>
        <source>The field “{field}” of the zones can't have that name in {file}: there it is “{kept}”.</source>
        <translation>O campo “{field}” das zonas não pode ter esse nome em {file}: aí chama-se “{kept}”.</translation>
    </message>
    <message>
        <source>The zones can't be written as {name}: {reason}. Choose another format, such as .gpkg or .geojson, or leave the field out.</source>
        <translation>As zonas não podem ser escritas como {name}: {reason}. Escolha outro formato, como .gpkg ou .geojson, ou deixe o campo de fora.</translation>
    </message>
    <message>
        <source>Only {there} of {rows} rows arrived in {name}. Choose another format, such as .gpkg or .geojson.</source>
        <translation>Só {there} de {rows} linhas chegaram a {name}. Escolha outro formato, como .gpkg ou .geojson.</translation>
    </message>
    <message>
        <source>A dot in counts that are text</source>
        <translation>Um ponto em contagens que são texto</translation>
    </message>
    <message>
        <source>refuse the counts where it could mean both</source>
        <translation>recusar as contagens com duas leituras</translation>
    </message>
    <message>
        <source>groups thousands: 1.469 is 1469</source>
        <translation>separa os milhares: 1.469 é 1469</translation>
    </message>
    <message>
        <source>is a decimal point: 1.469 is about one and a half</source>
        <translation>é um ponto decimal: 1.469 é cerca de um e meio</translation>
    </message>
    <message>
        <source>Only for text in which every number with a dot has three digits behind it.</source>
        <translation>Só para texto em que cada número com ponto tem três algarismos depois dele.</translation>
    </message>
    <message>
        <source>What two zones share</source>
        <translation>O que duas zonas partilham</translation>
    </message>
    <message>
        <source>under 5 % of the smaller: to the first</source>
        <translation>menos de 5 % da menor: à primeira</translation>
    </message>
    <message>
        <source>is refused</source>
        <translation>é recusado</translation>
    </message>
    <message>
        <source>Generalised outlines overlap a little; larger overlaps are refused in any case.</source>
        <translation>Contornos generalizados sobrepõem-se um pouco; sobreposições maiores são recusadas em qualquer caso.</translation>
    </message>
    <message>
        <source>{weights}, rescaled to the counts of {zones}.</source>
        <translation>{weights}, reescalado às contagens de {zones}.</translation>
    </message>
    <message>
        <source>The year of the seasons that have none of their own; the winter of a year runs into the next one.</source>
        <translation>O ano das estações que não têm um próprio; o inverno de um ano passa para o seguinte.</translation>
    </message>
    <message>
        <source>One composite for each, separated by commas: spring (March to May), summer (June to August), autumn (September to November), winter (December to February), year (all of it), Q1 to Q4; those of other years with the year before, such as 2021 spring or 2021 Q1; months such as 2021-03, years such as 2021, or any range of days such as 2021-03-01/2021-04-15.</source>
        <translation>Um compósito para cada uma, separadas por vírgulas: primavera (março a maio), verão (junho a agosto), outono (setembro a novembro), inverno (dezembro a fevereiro), ano (inteiro), Q1 a Q4 (trimestres); as de outros anos com o ano antes, como 2021 primavera ou 2021 Q1; meses como 2021-03, anos como 2021, ou qualquer intervalo de dias como 2021-03-01/2021-04-15.</translation>
    </message>
    <message>
        <source>Bands of Sentinel-2</source>
        <translation>Bandas do Sentinel-2</translation>
    </message>
    <message>
        <source>four: blue, green, red, near infrared</source>
        <translation>quatro: azul, verde, vermelho, infravermelho</translation>
    </message>
    <message>
        <source>ten: those, and the six of 20 m</source>
        <translation>dez: essas, e as seis de 20 m</translation>
    </message>
    <message>
        <source>The models of population take four. The six others, red edge and shortwave infrared, are brought to 10 m by the nearest pixel.</source>
        <translation>Os modelos de população usam quatro. As outras seis, limite do vermelho e infravermelho de ondas curtas, são levadas a 10 m pelo píxel mais próximo.</translation>
    </message>
    <message>
        <source>Passes of Sentinel-1</source>
        <translation>Passagens do Sentinel-1</translation>
    </message>
    <message>
        <source>together: descending, else ascending</source>
        <translation>juntas: descendentes, senão ascendentes</translation>
    </message>
    <message>
        <source>apart: a raster of each, the mean in dB</source>
        <translation>separadas: um raster de cada, a média em dB</translation>
    </message>
    <message>
        <source>Apart is what the urban mask takes: each season gets sentinel1_asc and sentinel1_desc.</source>
        <translation>Separadas, como as usa a máscara urbana: cada estação recebe sentinel1_asc e sentinel1_desc.</translation>
    </message>
    <message>
        <source>Gets one raster for each season and sensor, such as sentinel2_2021-spring.tif, scenes.csv with the scenes that were used, and series.csv, by which the folder is a series.</source>
        <translation>Recebe um raster por estação e sensor, como sentinel2_2021-spring.tif, scenes.csv com as cenas usadas, e series.csv, que faz da pasta uma série.</translation>
    </message>
    <message>
        <source>Terrain (shaded elevation; slope, aspect)</source>
        <translation>Relevo (elevação sombreada; declive, orientação)</translation>
    </message>
    <message>
        <source>elevation in metres, slope in degrees, aspect in degrees clockwise from north</source>
        <translation>elevação em metros, declive em graus, orientação em graus no sentido horário a partir do norte</translation>
    </message>
    <message>
        <source>Sentinel-2, a raster a year</source>
        <translation>Sentinel-2, um raster por ano</translation>
    </message>
    <message>
        <source>Composites with the bands B02, B03, B04 and B08.</source>
        <translation>Compósitos com as bandas B02, B03, B04 e B08.</translation>
    </message>
    <message>
        <source>Sentinel-1 ascending, a raster a year</source>
        <translation>Sentinel-1 ascendente, um raster por ano</translation>
    </message>
    <message>
        <source>Backscatter of ascending passes, bands VV and VH; see PASSES of “Download imagery”.</source>
        <translation>Retrodispersão das passagens ascendentes, bandas VV e VH; ver PASSES de «Transferir imagens».</translation>
    </message>
    <message>
        <source>Sentinel-1 descending, a raster a year</source>
        <translation>Sentinel-1 descendente, um raster por ano</translation>
    </message>
    <message>
        <source>The same of the descending passes. One pass alone also works.</source>
        <translation>O mesmo das passagens descendentes. Uma só das duas também serve.</translation>
    </message>
    <message>
        <source>Terrain</source>
        <translation>Relevo</translation>
    </message>
    <message>
        <source>Slope and aspect in degrees, from “Terrain: elevation, slope, aspect”.</source>
        <translation>Declive e orientação em graus, de «Relevo: elevação, declive, orientação».</translation>
    </message>
    <message>
        <source>Or GlobalUrbanMapper exports, one a year</source>
        <translation>Ou exportações do GlobalUrbanMapper</translation>
    </message>
    <message>
        <source>Rasters of 11 or 14 bands as its authors export them, in place of all the above.</source>
        <translation>Rasters de 11 ou 14 bandas como os seus autores os exportam, em vez de tudo o anterior.</translation>
    </message>
    <message>
        <source>There is no imagery. Choose Sentinel-2, Sentinel-1, or an export of GlobalUrbanMapper.</source>
        <translation>Não há imagens. Escolha Sentinel-2, Sentinel-1 ou uma exportação do GlobalUrbanMapper.</translation>
    </message>
    <message>
        <source>An export of GlobalUrbanMapper holds all the imagery. Leave Sentinel-1 and -2 empty, or it.</source>
        <translation>Uma exportação do GlobalUrbanMapper contém todas as imagens. Deixe vazios o Sentinel-1 e -2, ou a exportação.</translation>
    </message>
    <message>
        <source>Model of urban land</source>
        <translation>Modelo de solo urbano</translation>
    </message>
    <message>
        <source>GlobalUrbanMapper 1 or 2.0, whose authors keep the files: its id, or the path of an .onnx file. 2.0 also does without Sentinel-1 or without Sentinel-2, and under clouds.</source>
        <translation>GlobalUrbanMapper 1 ou 2.0, cujos ficheiros os autores guardam: o seu identificador, ou o caminho de um ficheiro .onnx. O 2.0 também funciona sem Sentinel-1 ou sem Sentinel-2, e sob nuvens.</translation>
    </message>
    <message>
        <source>Urban land (probability)</source>
        <translation>Solo urbano (probabilidade)</translation>
    </message>
    <message>
        <source>Urban land</source>
        <translation>Solo urbano</translation>
    </message>
    <message>
        <source>1 urban, 0 not urban</source>
        <translation>1 urbano, 0 não urbano</translation>
    </message>
    <message>
        <source>urban with a probability of {value} %</source>
        <translation>urbano com uma probabilidade de {value} %</translation>
    </message>
    <message>
        <source>not urban</source>
        <translation>não urbano</translation>
    </message>
    <message>
        <source>urban</source>
        <translation>urbano</translation>
    </message>
    <message>
        <source>or before</source>
        <translation>ou antes</translation>
    </message>
    <message>
        <source>Sentinel-2 and both passes of Sentinel-1</source>
        <translation>Sentinel-2 e ambas as passagens do Sentinel-1</translation>
    </message>
    <message>
        <source>Sentinel-2 and the ascending pass</source>
        <translation>Sentinel-2 e a passagem ascendente</translation>
    </message>
    <message>
        <source>Sentinel-2 and the descending pass</source>
        <translation>Sentinel-2 e a passagem descendente</translation>
    </message>
    <message>
        <source>Sentinel-2 alone</source>
        <translation>só o Sentinel-2</translation>
    </message>
    <message>
        <source>both passes of Sentinel-1</source>
        <translation>ambas as passagens do Sentinel-1</translation>
    </message>
    <message>
        <source>the ascending pass alone</source>
        <translation>só a passagem ascendente</translation>
    </message>
    <message>
        <source>the descending pass alone</source>
        <translation>só a passagem descendente</translation>
    </message>
    <message>
        <source>over {percent} % urban</source>
        <translation>mais de {percent} % urbano</translation>
    </message>
    <message>
        <source>{value} km² of urban land</source>
        <translation>{value} km² de solo urbano</translation>
    </message>
    <message>
        <source>{value} % urban</source>
        <translation>{value} % urbano</translation>
    </message>
    <message>
        <source>urban land in each zone</source>
        <translation>solo urbano em cada zona</translation>
    </message>
    <message>
        <source>Fields with the people of each group</source>
        <translation>Campos com os habitantes de cada grupo</translation>
    </message>
    <message>
        <source>Everybody in one group only. Names tell sex and ages: f_00, m_65_plus, women_15_49.</source>
        <translation>Cada pessoa num só grupo. Os nomes indicam sexo e idades: f_00, m_65_plus, women_15_49.</translation>
    </message>
    <message>
        <source>Or a table with the groups</source>
        <translation>Ou uma tabela com os grupos</translation>
    </message>
    <message>
        <source>A CSV or any layer, one row for each zone, in any order.</source>
        <translation>Um CSV ou qualquer camada, uma linha por zona, em qualquer ordem.</translation>
    </message>
    <message>
        <source>Its fields with the people of each group</source>
        <translation>Os seus campos: habitantes por grupo</translation>
    </message>
    <message>
        <source>Everybody in one group only, as above.</source>
        <translation>Cada pessoa num só grupo, como acima.</translation>
    </message>
    <message>
        <source>Its field that names the zone</source>
        <translation>O seu campo que nomeia a zona</translation>
    </message>
    <message>
        <source>Compared as text: 01 is not 1.</source>
        <translation>Comparado como texto: 01 não é 1.</translation>
    </message>
    <message>
        <source>Field of the zones with the same id</source>
        <translation>Campo das zonas com o mesmo identificador</translation>
    </message>
    <message>
        <source>Only needed with a table; compared as text.</source>
        <translation>Só necessário com uma tabela; comparado como texto.</translation>
    </message>
    <message>
        <source>Choose the fields of the groups, either of the zones or of a table.</source>
        <translation>Escolha os campos dos grupos, das zonas ou de uma tabela.</translation>
    </message>
    <message>
        <source>The fields of a table need the table too (COUNTS_TABLE).</source>
        <translation>Os campos de uma tabela precisam também da tabela (COUNTS_TABLE).</translation>
    </message>
    <message>
        <source>A table needs the two fields with the ids of the zones (ZONE_ID, TABLE_ID).</source>
        <translation>Uma tabela precisa dos dois campos com os identificadores das zonas (ZONE_ID, TABLE_ID).</translation>
    </message>
    <message>
        <source>{value} under 15 for each 100 of 15 to 64</source>
        <translation>{value} com menos de 15 por cada 100 de 15 a 64</translation>
    </message>
    <message>
        <source>{value} of 65 and over for each 100 of 15 to 64</source>
        <translation>{value} com 65 e mais por cada 100 de 15 a 64</translation>
    </message>
    <message>
        <source>people in each group, and dependants for each 100 people</source>
        <translation>habitantes de cada grupo, e dependentes por cada 100</translation>
    </message>
    <message>
        <source>Find clouds by</source>
        <translation>Detetar as nuvens por</translation>
    </message>
    <message>
        <source>the scene classes</source>
        <translation>as classes da cena</translation>
    </message>
    <message>
        <source>the time series</source>
        <translation>a série temporal</translation>
    </message>
    <message>
        <source>both</source>
        <translation>ambas</translation>
    </message>
    <message>
        <source>The time series compares every date with those around it. It finds thin cloud and shadow that the classes miss, reads three bands more (B06, B8A, B11), and decides in blocks of 6 km.</source>
        <translation>A série temporal compara cada data com as que a rodeiam. Encontra nuvens finas e sombras que as classes não veem, lê mais três bandas (B06, B8A, B11) e decide em blocos de 6 km.</translation>
    </message>
    <message>
        <source>Dates to take</source>
        <translation>Datas a usar</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>few, clear, and spread over the months</source>
        <translation>poucas, limpas e repartidas pelos meses</translation>
    </message>
    <message>
        <source>The table of the scenes says of every date why it was taken or left.</source>
        <translation>A tabela das cenas diz de cada data por que foi usada ou deixada.</translation>
    </message>
    <message>
        <source>The layer “{name}” has no coordinate system. Set it in the layer's properties.</source>
        <translation>A camada “{name}” não tem sistema de coordenadas. Defina-o nas suas propriedades.</translation>
    </message>
    <message>
        <source>The layer “{name}” cannot be handed to the engine: {reason}.</source>
        <translation>A camada “{name}” não pode ser entregue ao motor: {reason}.</translation>
    </message>
    <message>
        <source>Covariates</source>
        <translation>Covariáveis</translation>
    </message>
    <message>
        <source>Weights of the forest</source>
        <translation>Pesos da floresta</translation>
    </message>
    <message>
        <source>each band as its source</source>
        <translation>cada banda como a sua fonte</translation>
    </message>
    <message>
        <source>weights within each zone</source>
        <translation>pesos dentro de cada zona</translation>
    </message>
    <message>
        <source>growth</source>
        <translation>crescimento</translation>
    </message>
    <message>
        <source>decline</source>
        <translation>declínio</translation>
    </message>
    <message>
        <source>no clear change</source>
        <translation>sem mudança clara</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>{value} people more than at first</source>
        <translation>{value} habitantes a mais do que no início</translation>
    </message>
    <message>
        <source>at least {value} (80 % interval)</source>
        <translation>pelo menos {value} (intervalo de 80 %)</translation>
    </message>
    <message>
        <source>at most {value} (80 % interval)</source>
        <translation>no máximo {value} (intervalo de 80 %)</translation>
    </message>
    <message>
        <source>people of each zone at each step, and how they changed</source>
        <translation>população de cada zona em cada passo, e como mudou</translation>
    </message>
    <message>
        <source>Install forests ({size} MB)…</source>
        <translation>Instalar florestas ({size} MB)…</translation>
    </message>
    <message>
        <source>The engine has no packages for forests yet.</source>
        <translation>O motor ainda não tem pacotes para florestas.</translation>
    </message>
    <message>
        <source>Run “Set up the engine” with “Packages for forests” (up to {size} MB to download), then start again. On the command line: {command}</source>
        <translation>Execute “Instalar o motor” com “Pacotes para florestas” (até {size} MB a descarregar), depois comece de novo. Na linha de comandos: {command}</translation>
    </message>
    <message>
        <source>Press “{button}” at the top of this window, or run “Set up the engine” with “Packages for forests”; then start again.</source>
        <translation>Prima “{button}” no topo desta janela, ou execute “Instalar o motor” com “Pacotes para florestas”; depois comece de novo.</translation>
    </message>
    <message>
        <source>Or a raster of zones</source>
        <translation>Ou um raster de zonas</translation>
    </message>
    <message>
        <source>In place of polygons: each pixel holds the number of its zone. It needs a table of counts.</source>
        <translation>Em vez de polígonos: cada pixel tem o número da sua zona. Precisa de uma tabela de contagens.</translation>
    </message>
    <message>
        <source>Table of counts of the raster's zones</source>
        <translation>Tabela de contagens das zonas do raster</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Ficheiros CSV (*.csv)</translation>
    </message>
    <message>
        <source>A CSV with a row for each zone. Ids are compared as text.</source>
        <translation>Um CSV com uma linha por zona. Os identificadores comparam-se como texto.</translation>
    </message>
    <message>
        <source>Column of ids in the table</source>
        <translation>Coluna dos identificadores na tabela</translation>
    </message>
    <message>
        <source>Column of counts in the table</source>
        <translation>Coluna das contagens na tabela</translation>
    </message>
    <message>
        <source>As the table's first line has it.</source>
        <translation>Como está na primeira linha da tabela.</translation>
    </message>
    <message>
        <source>There are zones as polygons and as a raster. Choose one of them.</source>
        <translation>Há zonas como polígonos e como raster. Escolha um deles.</translation>
    </message>
    <message>
        <source>A raster of zones and a table of their counts go together. Choose both.</source>
        <translation>Um raster de zonas e uma tabela das suas contagens andam juntos. Escolha ambos.</translation>
    </message>
    <message>
        <source>There are no zones. Choose polygons, or a raster of zones with a table of counts.</source>
        <translation>Não há zonas. Escolha polígonos, ou um raster de zonas com uma tabela de contagens.</translation>
    </message>
    <message>
        <source>The zones have no field of counts. Choose one.</source>
        <translation>As zonas não têm campo de contagens. Escolha um.</translation>
    </message>
    <message>
        <source>The table {path} does not exist. Choose another file.</source>
        <translation>A tabela {path} não existe. Escolha outro ficheiro.</translation>
    </message>
    <message>
        <source>Population, by a random forest</source>
        <translation>População, por uma floresta aleatória</translation>
    </message>
    <message>
        <source>QGIS finds no shapes in the layer “{name}”, because its first one is a geometry collection. Turn collections into polygons first, for example with ST_CollectionExtract(geometry, 3) in ogr2ogr.</source>
        <translation>O QGIS não encontra formas na camada “{name}”, porque a primeira é uma coleção de geometrias. Converta antes as coleções em polígonos, por exemplo com ST_CollectionExtract(geometry, 3) no ogr2ogr.</translation>
    </message>
    <message>
        <source>Strength of change</source>
        <translation>Intensidade da mudança</translation>
    </message>
    <message>
        <source>When it changed</source>
        <translation>Quando mudou</translation>
    </message>
    <message>
        <source>rise of the built-up probability; below 0: its fall</source>
        <translation>subida da probabilidade de construído; abaixo de 0: a sua descida</translation>
    </message>
    <message>
        <source>days since 1970-01-01</source>
        <translation>dias desde 1970-01-01</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>sem mudança</translation>
    </message>
    <message>
        <source>built</source>
        <translation>construído</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>removido</translation>
    </message>
    <message>
        <source>too few clear looks</source>
        <translation>poucas vistas claras</translation>
    </message>
    <message>
        <source>points to fill in</source>
        <translation>pontos a preencher</translation>
    </message>
    <message>
        <source>Tree cover</source>
        <translation>Coberto arbóreo</translation>
    </message>
    <message>
        <source>Change of tree cover</source>
        <translation>Mudança do coberto arbóreo</translation>
    </message>
    <message>
        <source>per cent of the pixel under trees</source>
        <translation>por cento do píxel sob árvores</translation>
    </message>
    <message>
        <source>percentage points</source>
        <translation>pontos percentuais</translation>
    </message>
    <message>
        <source>{value} % trees</source>
        <translation>{value} % de árvores</translation>
    </message>
    <message>
        <source>{value} percentage points since</source>
        <translation>{value} pontos percentuais desde então</translation>
    </message>
    <message>
        <source>no trees</source>
        <translation>sem árvores</translation>
    </message>
    <message>
        <source>over {percent} % trees</source>
        <translation>mais de {percent} % de árvores</translation>
    </message>
    <message>
        <source>{value} km² of trees</source>
        <translation>{value} km² de árvores</translation>
    </message>
    <message>
        <source>tree cover in each zone</source>
        <translation>coberto arbóreo de cada zona</translation>
    </message>
    <message>
        <source>Constraint: 0 where nobody lives</source>
        <translation>Restrição: 0 onde ninguém vive</translation>
    </message>
    <message>
        <source>Any other value, and a gap, lets people live there. Such as “Urban land” of “Map urban land”.</source>
        <translation>Qualquer outro valor, e uma falha, permite que ali viva gente. Por exemplo, o resultado de «Mapear solo urbano».</translation>
    </message>
    <message>
        <source>Sentinel-1 ascending, each season</source>
        <translation>Sentinel-1 ascendente, cada estação</translation>
    </message>
    <message>
        <source>Sentinel-1 descending, each season</source>
        <translation>Sentinel-1 descendente, cada estação</translation>
    </message>
    <message>
        <source>Censuses: field of the zones, year or day</source>
        <translation>Censos: campo das zonas, ano ou dia</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Year or day</source>
        <translation>Ano ou dia</translation>
    </message>
    <message>
        <source>Such as pop_2010, 2010, pop_2020, 2020-04-01. Between two censuses counts are interpolated; after the last one they go on with the change that the model sees.</source>
        <translation>Por exemplo pop_2010, 2010, pop_2020, 2020-04-01. Entre dois censos as contagens são interpoladas; depois do último seguem a mudança que o modelo vê.</translation>
    </message>
    <message>
        <source>Censuses are counts of zones. Choose the zones too.</source>
        <translation>Os censos são contagens de zonas. Escolha também as zonas.</translation>
    </message>
    <message>
        <source>The field “{field}” has no year. Write one beside it, such as 2020.</source>
        <translation>O campo «{field}» não tem ano. Escreva um ao lado, por exemplo 2020.</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>População</translation>
    </message>
    <message>
        <source>People at each step</source>
        <translation>Habitantes em cada passo</translation>
    </message>
    <message>
        <source>no usable date</source>
        <translation>nenhuma data utilizável</translation>
    </message>
    <message>
        <source>{people} people</source>
        <translation>{people} habitantes</translation>
    </message>
    <message>
        <source>one date: how sure is not known</source>
        <translation>uma só data: certeza desconhecida</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>de {low} a {high}</translation>
    </message>
    <message>
        <source>1 Set-up</source>
        <translation>1 Instalação</translation>
    </message>
    <message>
        <source>2 Ready-made chains</source>
        <translation>2 Cadeias prontas a usar</translation>
    </message>
    <message>
        <source>3 Imagery and sample</source>
        <translation>3 Imagens e exemplo</translation>
    </message>
    <message>
        <source>4 Maps from imagery</source>
        <translation>4 Mapas a partir de imagens</translation>
    </message>
    <message>
        <source>5 People and census</source>
        <translation>5 População e censo</translation>
    </message>
    <message>
        <source>6 Change and growth</source>
        <translation>6 Mudança e crescimento</translation>
    </message>
    <message>
        <source>7 How good is it?</source>
        <translation>7 Quão bom é?</translation>
    </message>
    <message>
        <source>Field with the counts' errors</source>
        <translation>Campo com os erros das contagens</translation>
    </message>
    <message>
        <source>The errors are</source>
        <translation>Os erros são</translation>
    </message>
    <message>
        <source>standard errors</source>
        <translation>erros padrão</translation>
    </message>
    <message>
        <source>margins with 90 % confidence (÷ 1.645)</source>
        <translation>margens com 90 % de confiança (÷ 1,645)</translation>
    </message>
    <message>
        <source>Many censuses of samples publish margins of error, such as the American Community Survey.</source>
        <translation>Muitos censos por amostragem publicam margens de erro, como a American Community Survey.</translation>
    </message>
    <message>
        <source>Zone {zone} has the error {text} in the field {field}. Correct it, or empty it.</source>
        <translation>A zona {zone} tem o erro {text} no campo {field}. Corrija-o ou esvazie-o.</translation>
    </message>
    <message>
        <source>Standard error of the census</source>
        <translation>Erro padrão do censo</translation>
    </message>
    <message>
        <source>{value} ha built</source>
        <translation>{value} ha construídos</translation>
    </message>
    <message>
        <source>{value} ha cleared</source>
        <translation>{value} ha demolidos</translation>
    </message>
    <message>
        <source>{value} ha changed, of unknown kind</source>
        <translation>{value} ha alterados, de tipo desconhecido</translation>
    </message>
    <message>
        <source>urban change in each zone</source>
        <translation>mudança urbana em cada zona</translation>
    </message>
    <message>
        <source>Likelihood of change</source>
        <translation>Verosimilhança da mudança</translation>
    </message>
    <message>
        <source>relative likelihood; colours count in calm levels of the series</source>
        <translation>verosimilhança relativa; as cores contam em níveis calmos da série</translation>
    </message>
    <message>
        <source>{times} × calm</source>
        <translation>{times} × calmo</translation>
    </message>
    <message>
        <source>Values of the map are</source>
        <translation>Os valores do mapa são</translation>
    </message>
    <message>
        <source>what the file says, else refused</source>
        <translation>o que o ficheiro diz, senão é recusado</translation>
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
        <translation>Só é preciso se nem as etiquetas nem o nome do ficheiro o disserem.</translation>
    </message>
    <message>
        <source>The address of the catalogue is missing. Give it, or choose another source.</source>
        <translation>Falta o endereço do catálogo. Indique-o ou escolha outra fonte.</translation>
    </message>
    <message>
        <source>The disk is full: {file}. Free some space, or choose another place.</source>
        <translation>O disco está cheio: {file}. Liberte espaço ou escolha outro lugar.</translation>
    </message>
    <message>
        <source>Folder of models</source>
        <translation>Pasta de modelos</translation>
    </message>
    <message>
        <source>Where the model is kept. Empty: with the user's other models.</source>
        <translation>Onde o modelo é guardado. Vazio: com os outros modelos do utilizador.</translation>
    </message>
    <message>
        <source>Fill gaps</source>
        <translation>Preencher lacunas</translation>
    </message>
    <message>
        <source>Pixels without any clear observation are filled; a further band marks them. Otherwise they have no data.</source>
        <translation>Os píxeis sem nenhuma observação limpa são preenchidos; mais uma banda marca-os. Caso contrário não têm dados.</translation>
    </message>
    <message>
        <source>Fill gaps from</source>
        <translation>Preencher lacunas com</translation>
    </message>
    <message>
        <source>the nearest season that has a value</source>
        <translation>a estação mais próxima que tem um valor</translation>
    </message>
    <message>
        <source>the other dates of the season</source>
        <translation>as outras datas da estação</translation>
    </message>
    <message>
        <source>From the other dates, Sentinel-2 only: what a date shows that was left, else the method of CLOUD_MASK, which reads all ten bands of three dates or more.</source>
        <translation>Com as outras datas, só Sentinel-2: o que mostra uma data que foi deixada; senão, o método de CLOUD_MASK, que lê as dez bandas de três datas ou mais.</translation>
    </message>
    <message>
        <source>Map before rescaling ÷ census</source>
        <translation>Mapa antes do ajuste ÷ censo</translation>
    </message>
</context>
<context>
    <name>AccountGroup</name>
    <message>
        <source>Account for downloads</source>
        <translation>Conta para transferências</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testar</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>A consultar o serviço…</translation>
    </message>
</context>
<context>
    <name>AccuracyAlgorithm</name>
    <message>
        <source>Accuracy of a map</source>
        <translation>Exatidão de um mapa</translation>
    </message>
    <message>
        <source>accuracy,confusion matrix,validation,sample,area,confidence,olofsson,error</source>
        <translation>exatidão,matriz de confusão,validação,amostra,área,confiança,olofsson,erro</translation>
    </message>
    <message>
        <source>Says how good a map of classes is, such as urban or not. Run it first with the map alone: it draws random points in each class. Look at each on imagery, and fill in what is there. Run it again with these points.

Then you get the confusion matrix, user's, producer's and overall accuracy, and the area of each class, corrected for the map's errors, with 95 % intervals (Olofsson et al. 2014). Polygons or a raster of what is there also do. The log says where the sample is too small.</source>
        <translation>Diz quão bom é um mapa de classes, como urbano ou não. Execute-o primeiro só com o mapa: sorteia pontos em cada classe. Veja cada um numa imagem, e anote o que lá está. Execute-o de novo com esses pontos.

Obtém então a matriz de confusão, a exatidão do utilizador, a do produtor e a global, e a área de cada classe, corrigida dos erros do mapa, com intervalos de 95 % (Olofsson et al. 2014). Também servem polígonos ou um raster do que lá está. O registo diz onde a amostra é demasiado pequena.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>A raster of classes, or of numbers with a threshold.</source>
        <translation>Um raster de classes, ou de números com um limiar.</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Banda</translation>
    </message>
    <message>
        <source>The band of the map that is tested.</source>
        <translation>A banda do mapa que é posta à prova.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Limiar</translation>
    </message>
    <message>
        <source>For maps of numbers: from this value on a pixel is class 1, below it 0.</source>
        <translation>Para mapas de números: a partir deste valor um píxel é da classe 1, abaixo 0.</translation>
    </message>
    <message>
        <source>What is there</source>
        <translation>O que lá está</translation>
    </message>
    <message>
        <source>The sample, filled in, or polygons. Empty: a sample is drawn.</source>
        <translation>A amostra preenchida, ou polígonos. Vazio: é sorteada uma amostra.</translation>
    </message>
    <message>
        <source>Field of the class</source>
        <translation>Campo da classe</translation>
    </message>
    <message>
        <source>Numbers as on the map; points without one are left out.</source>
        <translation>Números como no mapa; os pontos sem número ficam de fora.</translation>
    </message>
    <message>
        <source>Or a raster of what is there</source>
        <translation>Ou um raster do que lá está</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Pontos</translation>
    </message>
    <message>
        <source>How many points are drawn, in proportion to the classes.</source>
        <translation>Quantos pontos são sorteados, em proporção às classes.</translation>
    </message>
    <message>
        <source>Points in each class, at least</source>
        <translation>Pontos em cada classe, pelo menos</translation>
    </message>
    <message>
        <source>So that rare classes have enough of them.</source>
        <translation>Para que as classes raras tenham que chegue.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semente</translation>
    </message>
    <message>
        <source>The same number draws the same points.</source>
        <translation>O mesmo número sorteia os mesmos pontos.</translation>
    </message>
    <message>
        <source>Sample to fill in</source>
        <translation>Amostra a preencher</translation>
    </message>
    <message>
        <source>The points, with a link to imagery and a form for the class.</source>
        <translation>Os pontos, com uma ligação a imagens e um formulário para a classe.</translation>
    </message>
    <message>
        <source>Confusion matrix and areas</source>
        <translation>Matriz de confusão e áreas</translation>
    </message>
    <message>
        <source>A row for each class of the map; needs what is there.</source>
        <translation>Uma linha por classe do mapa; precisa do que lá está.</translation>
    </message>
    <message>
        <source>Overall accuracy</source>
        <translation>Exatidão global</translation>
    </message>
    <message>
        <source>Half of its 95 % interval</source>
        <translation>Metade do seu intervalo de 95 %</translation>
    </message>
    <message>
        <source>What is there is given twice. Give a layer or a raster.</source>
        <translation>O que lá está é dado duas vezes. Dê uma camada ou um raster.</translation>
    </message>
    <message>
        <source>There is nothing to do. Give what is there, or choose where to write a sample.</source>
        <translation>Não há nada a fazer. Dê o que lá está, ou escolha onde escrever uma amostra.</translation>
    </message>
    <message>
        <source>The confusion matrix needs what is there. Give a layer or a raster.</source>
        <translation>A matriz de confusão precisa do que lá está. Dê uma camada ou um raster.</translation>
    </message>
    <message>
        <source>The layer of what is there has no field “{field}”. Choose its field.</source>
        <translation>A camada do que lá está não tem o campo «{field}». Escolha o seu campo.</translation>
    </message>
    <message>
        <source>Nothing says what is there: the field “{field}” is empty. Fill it in.</source>
        <translation>Nada diz o que lá está: o campo «{field}» está vazio. Preencha-o.</translation>
    </message>
    <message>
        <source>With the classes of the map, read at the points of a sample. For a map of people: people per cell, such as 100 m, compared cell by cell.</source>
        <translation>Com as classes do mapa, lidas nos pontos de uma amostra. Para um mapa de pessoas: pessoas por célula, como 100 m, comparadas célula a célula.</translation>
    </message>
    <message>
        <source>R² of a map of people</source>
        <translation>R² de um mapa de pessoas</translation>
    </message>
    <message>
        <source>Mean absolute error, people per cell</source>
        <translation>Erro absoluto médio, pessoas por célula</translation>
    </message>
    <message>
        <source>Root mean square error, people per cell</source>
        <translation>Erro quadrático médio, pessoas por célula</translation>
    </message>
    <message>
        <source>Report of the accuracy</source>
        <translation>Relatório da exatidão (em inglês)</translation>
    </message>
    <message>
        <source>A page with the accuracies, the matrix and the areas; needs what is there.</source>
        <translation>Uma página com as exatidões, a matriz e as áreas; precisa do que lá está.</translation>
    </message>
</context>
<context>
    <name>AgeSexAlgorithm</name>
    <message>
        <source>Age and sex</source>
        <translation>Idade e sexo</translation>
    </message>
    <message>
        <source>age,sex,gender,group,women,men,children,pyramid,dependency,structure</source>
        <translation>idade,sexo,género,grupo,mulheres,homens,crianças,pirâmide,dependência,estrutura</translation>
    </message>
    <message>
        <source>Shares the people of a map out over groups, such as ages by sex, that are counted for each zone: a band for each group.

In every pixel the groups add up to the map. Every pixel of a zone has the zone's pattern: where in it the old or the young live is not known. The report has the pyramid of each zone.</source>
        <translation>Reparte os habitantes de um mapa por grupos, como idades por sexo, contados em cada zona: uma banda por grupo.

Em cada píxel os grupos somam o mapa. Cada píxel de uma zona tem a estrutura da zona: não se sabe onde nela vivem os velhos ou os novos. O relatório tem a pirâmide de cada zona.</translation>
    </message>
    <message>
        <source>Population map</source>
        <translation>Mapa de população</translation>
    </message>
    <message>
        <source>People; rescale it to the zones first where groups shall sum to their counts.</source>
        <translation>Habitantes; ajuste-o antes às zonas se os grupos devem somar as suas contagens.</translation>
    </message>
    <message>
        <source>Zones with the groups</source>
        <translation>Zonas com os grupos</translation>
    </message>
    <message>
        <source>Polygons; they must not overlap.</source>
        <translation>Polígonos; não devem sobrepor-se.</translation>
    </message>
    <message>
        <source>All people of the zone, groups or not. Empty: the sum of its groups.</source>
        <translation>Todos os habitantes da zona, em grupos ou não. Vazio: a soma dos seus grupos.</translation>
    </message>
    <message>
        <source>People of the count who are in no group</source>
        <translation>Os habitantes contados que não estão em nenhum grupo</translation>
    </message>
    <message>
        <source>are a group of their own, “unknown”</source>
        <translation>são um grupo à parte, «desconhecido»</translation>
    </message>
    <message>
        <source>have the pattern of the others</source>
        <translation>têm a estrutura dos outros</translation>
    </message>
    <message>
        <source>Zones without counts of groups are unknown in any case.</source>
        <translation>As zonas sem contagens de grupos são desconhecidas em qualquer caso.</translation>
    </message>
    <message>
        <source>Population by group</source>
        <translation>População por grupo</translation>
    </message>
    <message>
        <source>People per pixel, a band for each group.</source>
        <translation>Habitantes por píxel, uma banda por grupo.</translation>
    </message>
    <message>
        <source>Zones with their groups</source>
        <translation>Zonas com os seus grupos</translation>
    </message>
    <message>
        <source>People of each group on the map, and dependants for each 100 people of 15 to 64.</source>
        <translation>Habitantes de cada grupo no mapa, e dependentes por cada 100 de 15 a 64.</translation>
    </message>
    <message>
        <source>People in each group</source>
        <translation>Habitantes de cada grupo</translation>
    </message>
    <message>
        <source>A table with one row for each group.</source>
        <translation>Uma tabela com uma linha por grupo.</translation>
    </message>
    <message>
        <source>Folder for a raster of each group</source>
        <translation>Pasta para um raster de cada grupo</translation>
    </message>
    <message>
        <source>Files such as population_f_00.tif.</source>
        <translation>Ficheiros como population_f_00.tif.</translation>
    </message>
    <message>
        <source>Report on age and sex</source>
        <translation>Relatório de idade e sexo (em inglês)</translation>
    </message>
    <message>
        <source>A page with the pyramids of all and of each zone.</source>
        <translation>Uma página com as pirâmides do conjunto e de cada zona.</translation>
    </message>
    <message>
        <source>People in the zones</source>
        <translation>Habitantes nas zonas</translation>
    </message>
    <message>
        <source>People whose age and sex are unknown</source>
        <translation>Habitantes de idade e sexo desconhecidos</translation>
    </message>
    <message>
        <source>People outside all zones</source>
        <translation>Habitantes fora de todas as zonas</translation>
    </message>
    <message>
        <source>People under 15 for each 100 of 15 to 64</source>
        <translation>Menores de 15 por cada 100 de 15 a 64</translation>
    </message>
    <message>
        <source>People of 65 and over for each 100 of 15 to 64</source>
        <translation>De 65 e mais por cada 100 de 15 a 64</translation>
    </message>
    <message>
        <source>Dependants for each 100 people of 15 to 64</source>
        <translation>Dependentes por cada 100 de 15 a 64</translation>
    </message>
</context>
<context>
    <name>AggregateAlgorithm</name>
    <message>
        <source>Sum to a grid or zones</source>
        <translation>Somar numa grelha ou em zonas</translation>
    </message>
    <message>
        <source>Population map</source>
        <translation>Mapa de população</translation>
    </message>
    <message>
        <source>A raster of people per pixel; its values are summed.</source>
        <translation>Um raster de habitantes por píxel; os seus valores são somados.</translation>
    </message>
    <message>
        <source>Cell size (metres)</source>
        <translation>Tamanho da célula (metros)</translation>
    </message>
    <message>
        <source>The side of a cell of the grid, at least the size of a pixel.</source>
        <translation>O lado de uma célula da grelha, pelo menos o tamanho de um píxel.</translation>
    </message>
    <message>
        <source>Zones to sum to</source>
        <translation>Zonas onde somar</translation>
    </message>
    <message>
        <source>Polygons; each gets the people inside it. Empty: only the grid is made.</source>
        <translation>Polígonos; cada um recebe os habitantes que contém. Vazio: só é feita a grelha.</translation>
    </message>
    <message>
        <source>Population on the grid</source>
        <translation>População na grelha</translation>
    </message>
    <message>
        <source>People per cell; the legend shows people per hectare.</source>
        <translation>Habitantes por célula; a legenda mostra habitantes por hectare.</translation>
    </message>
    <message>
        <source>Zones with their people</source>
        <translation>Zonas com os seus habitantes</translation>
    </message>
    <message>
        <source>People on the map</source>
        <translation>Habitantes no mapa</translation>
    </message>
    <message>
        <source>There is nothing to do. Choose a grid to write, or zones and a zone layer.</source>
        <translation>Não há nada a fazer. Escolha uma grelha a escrever, ou zonas e uma camada de zonas.</translation>
    </message>
    <message>
        <source>A raster with one band for each member and season, from “Map population” or “Rescale to a census”: the zones get the standard deviation of their totals.</source>
        <translation>Um raster com uma banda por membro e estação, de “Mapear a população” ou “Ajustar a um censo”: as zonas recebem o desvio padrão dos seus totais.</translation>
    </message>
    <message>
        <source>People per zone, where zones are given: a page to print.</source>
        <translation>Habitantes por zona, se forem dadas zonas: uma página para imprimir.</translation>
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
        <translation>Habitantes em {zones}</translation>
    </message>
    <message>
        <source>aggregate,sum,zonal,grid,hectare,population,resample,how many,people inside,within,exposure,flood,river,buffer,affected</source>
        <translation>agregar,soma,zonal,grelha,hectare,população,reamostrar,quantos,habitantes dentro,a menos de,exposição,inundação,rio,buffer,afetados</translation>
    </message>
    <message>
        <source>Sums a map of people to cells of a given size (100 m gives people per hectare), to polygons, or both. Pixels that a border cuts are shared by area, so the total stays the same to a millionth.

How many people live within 500 m of the river? Buffer the river, choose the buffer as zones: the log says how many people are inside, and how much of the buffer lies off the map.

Works for maps in metres and in degrees.</source>
        <translation>Soma um mapa de população em células de um dado tamanho (100 m dá habitantes por hectare), em polígonos, ou em ambos. Os píxeis cortados por um limite são repartidos pela área, por isso o total mantém-se até um milionésimo.

Quantos habitantes vivem a menos de 500 m do rio? Faça um buffer do rio e escolha-o como zonas: o registo diz quantos habitantes estão dentro, e que parte do buffer fica fora do mapa.

Funciona com mapas em metros e em graus.</translation>
    </message>
    <message>
        <source>The zones with the people in each, and people per hectare, where zones are given.</source>
        <translation>As zonas com os habitantes de cada uma, e por hectare, se forem dadas zonas.</translation>
    </message>
    <message>
        <source>People in the zones</source>
        <translation>Habitantes nas zonas</translation>
    </message>
    <message>
        <source>For zones. Choose what the map was rescaled with: then its own zones get their counts back. By centre, zones may not overlap.</source>
        <translation>Para zonas. Escolha a regra com que o mapa foi reescalado: então as suas próprias zonas recuperam as contagens. Pelo centro, as zonas não podem sobrepor-se.</translation>
    </message>
    <message>
        <source>People on the map who live in none of the zones</source>
        <translation>Pessoas do mapa que não vivem em nenhuma das zonas</translation>
    </message>
</context>
<context>
    <name>BestMapForPlaceChain</name>
    <message>
        <source>Best map for this place</source>
        <translation>Melhor mapa para este lugar</translation>
    </message>
    <message>
        <source>chain,model,download,population,census,judge,best,method,workflow,year</source>
        <translation>cadeia,modelo,descarga,população,censo,juiz,melhor,método,fluxo,ano</translation>
    </message>
    <message>
        <source>Give the census zones of a place and a year: the imagery is downloaded, every method is tested on zones that were left out, and the best one maps the place, with every zone at its count.

The report says which method that is and how sure that is. At least four zones are needed; from twelve on it begins to mean something.</source>
        <translation>Dê as zonas censitárias de um lugar e um ano: as imagens são descarregadas, cada método é testado em zonas deixadas de fora, e o melhor cartografa o lugar, cada zona com a sua contagem.

O relatório diz que método é e com que certeza. São precisas pelo menos quatro zonas; a partir de doze começa a significar alguma coisa.</translation>
    </message>
    <message>
        <source>Census zones of the place</source>
        <translation>Zonas censitárias do lugar</translation>
    </message>
    <message>
        <source>Load the imagery too</source>
        <translation>Carregar também as imagens</translation>
    </message>
    <message>
        <source>Population map</source>
        <translation>Mapa de população</translation>
    </message>
    <message>
        <source>Folder of the imagery</source>
        <translation>Pasta das imagens</translation>
    </message>
</context>
<context>
    <name>BuiltupAlgorithm</name>
    <message>
        <source>Map built-up areas</source>
        <translation>Mapear áreas construídas</translation>
    </message>
    <message>
        <source>built-up,buildings,settlement,sentinel,urban,footprint,deep learning</source>
        <translation>construído,edifícios,povoamento,sentinel,urbano,pegada,aprendizagem profunda</translation>
    </message>
    <message>
        <source>Finds built-up areas in Sentinel-2 and Sentinel-1 imagery: for every pixel of about 10 m, the probability from 0 to 1 that it is built-up, as the mean over the seasons.

Sentinel-2 alone or Sentinel-1 alone also work; the log then says so. Where an input is missing the map has no data. Computes on the GPU or on the CPU, and says which and why.</source>
        <translation>Encontra áreas construídas em imagens Sentinel-2 e Sentinel-1: para cada píxel de cerca de 10 m, a probabilidade de 0 a 1 de estar construído, como média das estações.

Também funcionam Sentinel-2 sozinho ou Sentinel-1 sozinho; o registo di-lo. Onde falta uma entrada, o mapa não tem dados. Calcula na GPU ou na CPU, e diz em qual e porquê.</translation>
    </message>
    <message>
        <source>Threshold of the yes-or-no map</source>
        <translation>Limiar do mapa de sim ou não</translation>
    </message>
    <message>
        <source>Pixels with at least this probability are built-up in the yes-or-no map.</source>
        <translation>Os píxeis com pelo menos esta probabilidade são construídos no mapa de sim ou não.</translation>
    </message>
    <message>
        <source>Built-up probability</source>
        <translation>Probabilidade de construído</translation>
    </message>
    <message>
        <source>The mean probability over the seasons, 0 to 1.</source>
        <translation>A probabilidade média das estações, de 0 a 1.</translation>
    </message>
    <message>
        <source>Built-up, yes or no</source>
        <translation>Construído, sim ou não</translation>
    </message>
    <message>
        <source>1 where the mean probability reaches the threshold, else 0.</source>
        <translation>1 onde a probabilidade média atinge o limiar, senão 0.</translation>
    </message>
    <message>
        <source>Standard deviation over the seasons</source>
        <translation>Desvio padrão das estações</translation>
    </message>
    <message>
        <source>The sample standard deviation of the probability; needs two seasons.</source>
        <translation>O desvio padrão amostral da probabilidade; precisa de duas estações.</translation>
    </message>
    <message>
        <source>Each season's map</source>
        <translation>O mapa de cada estação</translation>
    </message>
    <message>
        <source>The probability of each season, one band for each.</source>
        <translation>A probabilidade de cada estação, uma banda para cada.</translation>
    </message>
</context>
<context>
    <name>ChangeAlgorithm</name>
    <message>
        <source>Compare two dates</source>
        <translation>Comparar duas datas</translation>
    </message>
    <message>
        <source>change,difference,growth,decline,two dates,years,population</source>
        <translation>mudança,diferença,crescimento,declínio,duas datas,anos,população</translation>
    </message>
    <message>
        <source>Population map of the earlier date</source>
        <translation>Mapa de população da primeira data</translation>
    </message>
    <message>
        <source>A raster of people per pixel, or per cell.</source>
        <translation>Um raster de habitantes por píxel ou por célula.</translation>
    </message>
    <message>
        <source>Population map of the later date</source>
        <translation>Mapa de população da segunda data</translation>
    </message>
    <message>
        <source>A raster of people per pixel, or per cell, in the same coordinate system.</source>
        <translation>Um raster de habitantes por píxel ou por célula, no mesmo sistema de coordenadas.</translation>
    </message>
    <message>
        <source>Standard deviation of the earlier date</source>
        <translation>Desvio padrão da primeira data</translation>
    </message>
    <message>
        <source>Standard deviation of the later date</source>
        <translation>Desvio padrão da segunda data</translation>
    </message>
    <message>
        <source>Cell size (metres)</source>
        <translation>Tamanho da célula (metros)</translation>
    </message>
    <message>
        <source>Both maps are summed to cells of this size, such as 100 m. Empty: their own pixels, which must be the same.</source>
        <translation>Ambos os mapas são somados em células deste tamanho, como 100 m. Vazio: os seus próprios píxeis, que devem ser os mesmos.</translation>
    </message>
    <message>
        <source>Change of population</source>
        <translation>Mudança da população</translation>
    </message>
    <message>
        <source>Later minus earlier; the legend shows people per hectare.</source>
        <translation>Segunda data menos a primeira; a legenda mostra habitantes por hectare.</translation>
    </message>
    <message>
        <source>Standard deviation of the change</source>
        <translation>Desvio padrão da mudança</translation>
    </message>
    <message>
        <source>Needs the standard deviations of both dates.</source>
        <translation>Precisa dos desvios padrão de ambas as datas.</translation>
    </message>
    <message>
        <source>People at the earlier date, where both are known</source>
        <translation>Habitantes na primeira data, onde ambas são conhecidas</translation>
    </message>
    <message>
        <source>People at the later date, where both are known</source>
        <translation>Habitantes na segunda data, onde ambas são conhecidas</translation>
    </message>
    <message>
        <source>People later minus people earlier</source>
        <translation>Habitantes da segunda data menos os da primeira</translation>
    </message>
    <message>
        <source>People gained, where the number rose</source>
        <translation>Habitantes ganhos, onde o número subiu</translation>
    </message>
    <message>
        <source>People lost, where the number fell</source>
        <translation>Habitantes perdidos, onde o número desceu</translation>
    </message>
    <message>
        <source>The uncertainty of a change needs the standard deviations of both dates. Choose both, or leave that output empty.</source>
        <translation>A incerteza de uma mudança precisa dos desvios padrão de ambas as datas. Escolha ambos, ou deixe essa saída vazia.</translation>
    </message>
    <message>
        <source>Subtracts an earlier population map from a later one: people gained and lost, in people per hectare.

Use maps that were made in the same way: the same models, the same seasons, the same kind of census. A single pixel of 10 m says little; cells of 100 m say more. Counts are never resampled: maps on different grids are summed to the same cells.

With the standard deviations of both maps, you also get that of the change: a change that is smaller than twice its standard deviation may be none. “Map population” writes that of its map, “Rescale to a census” that of a rescaled one.</source>
        <translation>Subtrai um mapa de população anterior a um posterior: habitantes ganhos e perdidos, em habitantes por hectare.

Use mapas feitos da mesma maneira: os mesmos modelos, as mesmas estações, o mesmo tipo de censo. Um só píxel de 10 m diz pouco; células de 100 m dizem mais. Os números nunca são reamostrados: os mapas em grelhas diferentes são somados nas mesmas células.

Com os desvios padrão de ambos os mapas obtém também o da mudança: uma mudança menor do que duas vezes o seu desvio padrão pode não existir. «Mapear a população» escreve o do seu mapa, «Ajustar a um censo» o de um mapa ajustado.</translation>
    </message>
    <message>
        <source>The one that was made with the map (OUTPUT_STD); only for the uncertainty of the change.</source>
        <translation>O que foi feito com o mapa (OUTPUT_STD); só para a incerteza da mudança.</translation>
    </message>
    <message>
        <source>The earlier map shows {first} to {last}.</source>
        <translation>O primeiro mapa mostra de {first} a {last}.</translation>
    </message>
    <message>
        <source>The later map shows {first} to {last}.</source>
        <translation>O segundo mapa mostra de {first} a {last}.</translation>
    </message>
    <message>
        <source>The days of the earlier map are not known.</source>
        <translation>Os dias do primeiro mapa não são conhecidos.</translation>
    </message>
    <message>
        <source>The days of the later map are not known.</source>
        <translation>Os dias do segundo mapa não são conhecidos.</translation>
    </message>
    <message>
        <source>Zones that may have changed</source>
        <translation>Zonas que podem ter mudado</translation>
    </message>
    <message>
        <source>Polygons; each gets its people at both dates, and whether that is a clear change.</source>
        <translation>Polígonos; cada um recebe os seus habitantes nas duas datas e se é uma mudança clara.</translation>
    </message>
    <message>
        <source>Seasons of the earlier date</source>
        <translation>Estações da primeira data</translation>
    </message>
    <message>
        <source>Seasons of the later date</source>
        <translation>Estações da segunda data</translation>
    </message>
    <message>
        <source>The map by member and season (OUTPUT_MEMBERS). With both, zones are compared season by season and their change is tested; else only what stands out is called.</source>
        <translation>O mapa por membro e estação (OUTPUT_MEMBERS). Com ambos, as zonas são comparadas estação a estação e a sua mudança é testada; senão, só se assinala o que se destaca.</translation>
    </message>
    <message>
        <source>Change of zones</source>
        <translation>Mudança das zonas</translation>
    </message>
    <message>
        <source>The zones with their people at both dates and their change, where zones are given.</source>
        <translation>As zonas com os seus habitantes nas duas datas e a sua mudança, se forem dadas zonas.</translation>
    </message>
</context>
<context>
    <name>ClusterWeightsAlgorithm</name>
    <message>
        <source>People by clusters</source>
        <translation>População por agrupamentos</translation>
    </message>
    <message>
        <source>cluster,k-means,regression,density,census,dasymetric,disaggregation</source>
        <translation>agrupamento,k-means,regressão,densidade,censo,dasimétrico,desagregação</translation>
    </message>
    <message>
        <source>Sorts pixels into clusters that look alike, and finds how many people per km² live in each, so that the zones' counts are met as well as possible and nowhere live fewer than nobody. No built-up model is needed.

The table tells the people and the colour of each cluster. The clusters can be kept as a file and map another place, with imagery of the same sensors and season, without a census.</source>
        <translation>Reparte os píxeis por agrupamentos de aspeto semelhante e encontra quantos habitantes por km² vivem em cada um, de modo que as contagens das zonas sejam cumpridas o melhor possível e em lado nenhum viva menos do que ninguém. Não é preciso modelo do edificado.

A tabela diz os habitantes e a cor de cada agrupamento. Os agrupamentos podem guardar-se num ficheiro e cartografar outro lugar, com imagens dos mesmos sensores e estação, sem censo.</translation>
    </message>
    <message>
        <source>Census zones or grid cells</source>
        <translation>Zonas censitárias ou células de grelha</translation>
    </message>
    <message>
        <source>Polygons with their number of people; five or more whole on the imagery.</source>
        <translation>Polígonos com o seu número de habitantes; cinco ou mais inteiros nas imagens.</translation>
    </message>
    <message>
        <source>The number of people of each zone. Empty values count as missing.</source>
        <translation>O número de habitantes de cada zona. Valores vazios contam como em falta.</translation>
    </message>
    <message>
        <source>Or clusters that were fitted before</source>
        <translation>Ou agrupamentos ajustados antes</translation>
    </message>
    <message>
        <source>A file that this algorithm wrote. Zones only rescale its map then.</source>
        <translation>Um ficheiro escrito por este algoritmo. As zonas só ajustam então o seu mapa.</translation>
    </message>
    <message>
        <source>Number of clusters</source>
        <translation>Número de agrupamentos</translation>
    </message>
    <message>
        <source>Most of them will hold nobody. More tell more kinds of places apart.</source>
        <translation>A maioria não terá ninguém. Mais distinguem mais tipos de lugares.</translation>
    </message>
    <message>
        <source>Let every zone sum to its count</source>
        <translation>Fazer cada zona somar a sua contagem</translation>
    </message>
    <message>
        <source>Without it the map is what the clusters predict, with zones or without.</source>
        <translation>Sem isso o mapa é o que os agrupamentos preveem, com zonas ou sem elas.</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>Semente aleatória</translation>
    </message>
    <message>
        <source>The same seed repeats the clusters.</source>
        <translation>A mesma semente repete os agrupamentos.</translation>
    </message>
    <message>
        <source>Population, by clusters</source>
        <translation>População, por agrupamentos</translation>
    </message>
    <message>
        <source>People per pixel; the legend shows people per hectare.</source>
        <translation>Habitantes por píxel; a legenda mostra habitantes por hectare.</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>Agrupamentos</translation>
    </message>
    <message>
        <source>The cluster of each pixel, counted from 0.</source>
        <translation>O agrupamento de cada píxel, contado a partir de 0.</translation>
    </message>
    <message>
        <source>People of each cluster</source>
        <translation>Habitantes de cada agrupamento</translation>
    </message>
    <message>
        <source>People per km², area and colour of each cluster.</source>
        <translation>Habitantes por km², área e cor de cada agrupamento.</translation>
    </message>
    <message>
        <source>Zones with census, before and after</source>
        <translation>Zonas com censo, antes e depois</translation>
    </message>
    <message>
        <source>Where the map is rescaled: census, what the clusters predict, and status.</source>
        <translation>Se o mapa é ajustado: censo, o que os agrupamentos preveem e estado.</translation>
    </message>
    <message>
        <source>File of the clusters</source>
        <translation>Ficheiro dos agrupamentos</translation>
    </message>
    <message>
        <source>Arrays (*.npz)</source>
        <translation>Matrizes (*.npz)</translation>
    </message>
    <message>
        <source>Maps another place by MODEL.</source>
        <translation>Cartografa outro lugar com MODEL.</translation>
    </message>
    <message>
        <source>People mapped</source>
        <translation>Habitantes mapeados</translation>
    </message>
    <message>
        <source>Clusters with people</source>
        <translation>Agrupamentos com habitantes</translation>
    </message>
    <message>
        <source>R² of people per km² on zones left out</source>
        <translation>R² de habitantes por km² em zonas deixadas de fora</translation>
    </message>
    <message>
        <source>Factor by which zones left out are off</source>
        <translation>Fator de erro das zonas deixadas de fora</translation>
    </message>
    <message>
        <source>Zones need the field with their count (FIELD), and a field its zones.</source>
        <translation>As zonas precisam do campo da sua contagem (FIELD), e um campo das suas zonas.</translation>
    </message>
    <message>
        <source>Choose zones with counts, or clusters that were fitted before (MODEL).</source>
        <translation>Escolha zonas com contagens, ou agrupamentos ajustados antes (MODEL).</translation>
    </message>
</context>
<context>
    <name>CompareTwoDatesChain</name>
    <message>
        <source>Compare two dates from imagery</source>
        <translation>Comparar duas datas a partir de imagens</translation>
    </message>
    <message>
        <source>chain,model,change,two dates,growth,decline,population,workflow</source>
        <translation>cadeia,modelo,mudança,duas datas,crescimento,declínio,população,fluxo de trabalho</translation>
    </message>
    <message>
        <source>Maps population from the imagery of an earlier and of a later date, with the same models and the same number of people per built-up pixel, and subtracts: people gained and lost in cells of 100 m.

Give both dates the same seasons: a summer compared with a winter shows the seasons. To change the steps, copy the chain with “Copy ready-made chains to my models”.</source>
        <translation>Mapeia a população a partir das imagens de duas datas, com os mesmos modelos e o mesmo número de habitantes por píxel construído, e subtrai: habitantes ganhos e perdidos em células de 100 m.

Dê a ambas as datas as mesmas estações: um verão comparado com um inverno mostra as estações. Para mudar os passos, copie a cadeia com “Copiar as cadeias prontas para os meus modelos”.</translation>
    </message>
    <message>
        <source>Sentinel-2 rasters of the earlier date</source>
        <translation>Rasters Sentinel-2 da primeira data</translation>
    </message>
    <message>
        <source>Sentinel-1 rasters of the earlier date</source>
        <translation>Rasters Sentinel-1 da primeira data</translation>
    </message>
    <message>
        <source>Sentinel-2 rasters of the later date</source>
        <translation>Rasters Sentinel-2 da segunda data</translation>
    </message>
    <message>
        <source>Sentinel-1 rasters of the later date</source>
        <translation>Rasters Sentinel-1 da segunda data</translation>
    </message>
    <message>
        <source>Population, earlier date</source>
        <translation>População, primeira data</translation>
    </message>
    <message>
        <source>Population, later date</source>
        <translation>População, segunda data</translation>
    </message>
    <message>
        <source>Offset of 1000 DN, earlier date</source>
        <translation>Desvio de 1000 DN, data anterior</translation>
    </message>
    <message>
        <source>Offset of 1000 DN, later date</source>
        <translation>Desvio de 1000 DN, data posterior</translation>
    </message>
</context>
<context>
    <name>CompositeAlgorithm</name>
    <message>
        <source>Make composites from scenes on disk</source>
        <translation>Fazer composições de cenas em disco</translation>
    </message>
    <message>
        <source>composite,median,mosaic,cloud,sentinel,season,safe,earth engine</source>
        <translation>composição,mediana,mosaico,nuvem,sentinel,estação,safe,earth engine</translation>
    </message>
    <message>
        <source>Makes cloud-free composites for each season from Sentinel-2 and Sentinel-1 scenes that you have: for every pixel the median of the clear observations, on one grid, ready for the mapping algorithms.

Give single rasters, or a folder with Level-2A products (.SAFE), with GeoTIFFs whose tags or names hold the day, or with Earth Engine exports in POPCORN's folder layout (S2Aspring, S1spring, …), which are merged. Cloud, shadow and snow are left out by the scene classification. The offset of 1000 DN of processing baseline 04.00 and later is removed.</source>
        <translation>Faz composições sem nuvens para cada estação a partir de cenas Sentinel-2 e Sentinel-1 que tem: para cada píxel a mediana das observações limpas, numa só grelha, prontas para os algoritmos de mapeamento.

Dê rasters soltos, ou uma pasta com produtos de nível 2A (.SAFE), com GeoTIFF cujas etiquetas ou nomes contêm o dia, ou com exportações do Earth Engine na estrutura do POPCORN (S2Aspring, S1spring, …), que são unidas. Nuvens, sombras e neve são excluídas pela classificação da cena. O desvio de 1000 DN da versão de processamento 04.00 e seguintes é retirado.</translation>
    </message>
    <message>
        <source>Folder of scenes</source>
        <translation>Pasta de cenas</translation>
    </message>
    <message>
        <source>Level-2A products, GeoTIFFs, or Earth Engine exports. A file NAME_SCL.tif or NAME_cloud.tif beside NAME.tif is its mask.</source>
        <translation>Produtos de nível 2A, GeoTIFF ou exportações do Earth Engine. Um ficheiro NOME_SCL.tif ou NOME_cloud.tif ao lado de NOME.tif é a sua máscara.</translation>
    </message>
    <message>
        <source>Sentinel-2 scenes</source>
        <translation>Cenas Sentinel-2</translation>
    </message>
    <message>
        <source>Rasters of single days with B02, B03, B04 and B08; further to those of the folder.</source>
        <translation>Rasters de um só dia com B02, B03, B04 e B08; além dos da pasta.</translation>
    </message>
    <message>
        <source>Sentinel-1 scenes</source>
        <translation>Cenas Sentinel-1</translation>
    </message>
    <message>
        <source>Terrain-corrected rasters of single days with VV and VH, in dB or linear power.</source>
        <translation>Rasters de um só dia com correção do terreno, com VV e VH, em dB ou potência linear.</translation>
    </message>
    <message>
        <source>Masks</source>
        <translation>Máscaras</translation>
    </message>
    <message>
        <source>One for each of the Sentinel-2 scenes given above, in their order.</source>
        <translation>Uma para cada cena Sentinel-2 dada acima, pela sua ordem.</translation>
    </message>
    <message>
        <source>Masks are</source>
        <translation>As máscaras são</translation>
    </message>
    <message>
        <source>scene classifications (SCL)</source>
        <translation>classificações de cena (SCL)</translation>
    </message>
    <message>
        <source>clouds: anything but 0</source>
        <translation>nuvens: tudo menos 0</translation>
    </message>
    <message>
        <source>What the values of the masks given above mean.</source>
        <translation>O que significam os valores das máscaras dadas acima.</translation>
    </message>
    <message>
        <source>Grow clouds by (pixels)</source>
        <translation>Alargar as nuvens em (píxeis)</translation>
    </message>
    <message>
        <source>Cloud and shadow reach further than their mask; they are grown by so many pixels.</source>
        <translation>Nuvens e sombras vão mais longe do que a sua máscara; são alargadas em tantos píxeis.</translation>
    </message>
    <message>
        <source>An upper bound; 0 takes the default.</source>
        <translation>Um limite superior; 0 toma o valor predefinido.</translation>
    </message>
    <message>
        <source>There are no scenes. Choose a folder, or Sentinel-2 or Sentinel-1 rasters.</source>
        <translation>Não há cenas. Escolha uma pasta, ou rasters Sentinel-2 ou Sentinel-1.</translation>
    </message>
    <message>
        <source>Memory for the engine (MB, 0: automatic)</source>
        <translation>Memória para o motor (MB, 0: automática)</translation>
    </message>
</context>
<context>
    <name>CopyChainsAlgorithm</name>
    <message>
        <source>Copy ready-made chains to my models</source>
        <translation>Copiar as cadeias prontas para os meus modelos</translation>
    </message>
    <message>
        <source>chain,model,copy,edit,designer,workflow</source>
        <translation>cadeia,modelo,copiar,editar,desenhador,fluxo de trabalho</translation>
    </message>
    <message>
        <source>Puts a copy of every ready-made chain into your models folder, in your language. The copies appear under Models in the toolbox, where a right click opens them in the model designer.

A model of yours that has the same file name stays as it is.</source>
        <translation>Põe uma cópia de cada cadeia pronta na sua pasta de modelos, na sua língua. As cópias aparecem em Modelos na caixa de ferramentas, onde um clique direito as abre no desenhador de modelos.

Um modelo seu com o mesmo nome de ficheiro fica como está.</translation>
    </message>
    <message>
        <source>The folder of your models</source>
        <translation>A pasta dos seus modelos</translation>
    </message>
    <message>
        <source>Chains copied</source>
        <translation>Cadeias copiadas</translation>
    </message>
    <message>
        <source>{chain}: {file} is there already and stays as it is.</source>
        <translation>{chain}: {file} já existe e fica como está.</translation>
    </message>
    <message>
        <source>{file} cannot be written. Check the folder of your models in the options.</source>
        <translation>Não é possível escrever {file}. Verifique a pasta dos seus modelos nas opções.</translation>
    </message>
    <message>
        <source>{chain}: copied to {file}.</source>
        <translation>{chain}: copiada para {file}.</translation>
    </message>
</context>
<context>
    <name>CovariatesAlgorithm</name>
    <message>
        <source>Covariates</source>
        <translation>Covariáveis</translation>
    </message>
    <message>
        <source>covariates,predictors,ancillary,distance,density,slope,ndvi,land cover,nightlights,stack,bands,worldpop,random forest</source>
        <translation>covariáveis,preditores,auxiliar,distância,densidade,declive,ndvi,ocupação do solo,luzes noturnas,pilha,bandas,worldpop,floresta aleatória</translation>
    </message>
    <message>
        <source>Brings what may tell where people live to one grid, as bands with names: rasters by treatment (mean, sum, share of each class, indices of Sentinel-2, slope) and layers (distance, length, number, area).

Distances, lengths and areas are those on the ground, in any coordinate system. Features beyond the grid count for distances too. Gaps stay gaps. The page shows each band with its range and gaps. The result is what “Random forest weights” takes.</source>
        <translation>Leva para uma só grelha o que pode dizer onde vivem as pessoas, como bandas com nome: rasters segundo o tratamento (média, soma, parte de cada classe, índices de Sentinel-2, declive) e camadas (distância, comprimento, número, área).

Distâncias, comprimentos e áreas são os do terreno, em qualquer sistema de coordenadas. Para as distâncias contam também os elementos fora da grelha. As falhas continuam falhas. A página mostra cada banda com a sua amplitude e falhas. O resultado é o que “Pesos de uma floresta aleatória” recebe.</translation>
    </message>
    <message>
        <source>Raster whose grid to take</source>
        <translation>Raster cuja grelha usar</translation>
    </message>
    <message>
        <source>Such as the built-up map, or a raster of zones.</source>
        <translation>Como o mapa do edificado, ou um raster de zonas.</translation>
    </message>
    <message>
        <source>Cell size (metres; 0: the raster's pixels)</source>
        <translation>Tamanho da célula (metros; 0: os pixels do raster)</translation>
    </message>
    <message>
        <source>Pixels of the grid are joined to cells of about this size.</source>
        <translation>Os pixels da grelha juntam-se em células de cerca deste tamanho.</translation>
    </message>
    <message>
        <source>Mean of rasters</source>
        <translation>Média de rasters</translation>
    </message>
    <message>
        <source>Imagery, night lights, our maps: every band by its mean in the cell.</source>
        <translation>Imagens, luzes noturnas, os nossos mapas: cada banda pela sua média na célula.</translation>
    </message>
    <message>
        <source>Sum of rasters</source>
        <translation>Soma de rasters</translation>
    </message>
    <message>
        <source>Counts, such as buildings or people of another map: their sum is kept.</source>
        <translation>Contagens, como edifícios ou pessoas de outro mapa: a soma mantém-se.</translation>
    </message>
    <message>
        <source>Share of each class of rasters</source>
        <translation>Parte de cada classe de rasters</translation>
    </message>
    <message>
        <source>Land cover: a band for each class, with its share of the cell.</source>
        <translation>Ocupação do solo: uma banda por classe, com a sua parte da célula.</translation>
    </message>
    <message>
        <source>Indices of Sentinel-2 rasters</source>
        <translation>Índices de rasters Sentinel-2</translation>
    </message>
    <message>
        <source>NDVI (green plants) and NDWI (water).</source>
        <translation>NDVI (plantas verdes) e NDWI (água).</translation>
    </message>
    <message>
        <source>Slope of elevations</source>
        <translation>Declive das altitudes</translation>
    </message>
    <message>
        <source>In degrees, as “Terrain” reckons it.</source>
        <translation>Em graus, como “Relevo” o calcula.</translation>
    </message>
    <message>
        <source>Length of lines in the cell</source>
        <translation>Comprimento das linhas na célula</translation>
    </message>
    <message>
        <source>Metres of roads or rivers.</source>
        <translation>Metros de estradas ou rios.</translation>
    </message>
    <message>
        <source>Number of features in the cell</source>
        <translation>Número de elementos na célula</translation>
    </message>
    <message>
        <source>By their middle: shops, buildings.</source>
        <translation>Pelo seu centro: lojas, edifícios.</translation>
    </message>
    <message>
        <source>Area of polygons in the cell</source>
        <translation>Área dos polígonos na célula</translation>
    </message>
    <message>
        <source>m² of buildings or parks; what two polygons share counts twice.</source>
        <translation>m² de edifícios ou parques; o que dois polígonos partilham conta duas vezes.</translation>
    </message>
    <message>
        <source>One raster; each band is named after its source and treatment.</source>
        <translation>Um raster; cada banda tem o nome da sua fonte e tratamento.</translation>
    </message>
    <message>
        <source>Page of covariates</source>
        <translation>Página de covariáveis (em inglês)</translation>
    </message>
    <message>
        <source>A picture, the range and the gaps of each band.</source>
        <translation>Uma imagem, a amplitude e as falhas de cada banda.</translation>
    </message>
    <message>
        <source>Number of bands</source>
        <translation>Número de bandas</translation>
    </message>
    <message>
        <source>Gaps (%)</source>
        <translation>Falhas (%)</translation>
    </message>
    <message>
        <source>There is nothing to make covariates of. Give at least one raster or layer.</source>
        <translation>Não há nada de que fazer covariáveis. Dê pelo menos um raster ou uma camada.</translation>
    </message>
    <message>
        <source>Distance to features or classes</source>
        <translation>Distância a elementos ou classes</translation>
    </message>
    <message>
        <source>Metres to the nearest, 0 inside a polygon; of a raster, to each of its classes.</source>
        <translation>Metros até ao mais próximo, 0 dentro de um polígono; de um raster, até cada uma das suas classes.</translation>
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
        <translation>validação cruzada,k-fold,censo,exatidão,método,comparar</translation>
    </message>
    <message>
        <source>Census zones</source>
        <translation>Zonas censitárias</translation>
    </message>
    <message>
        <source>Polygons that lie whole on the imagery, with their number of people; at least four.</source>
        <translation>Polígonos inteiros dentro das imagens, com o seu número de habitantes; pelo menos quatro.</translation>
    </message>
    <message>
        <source>Zones of one unit are left out together, and the unit's total counts as known in the second test. Empty: about four neighbouring zones make a unit.</source>
        <translation>As zonas de uma unidade são deixadas de fora juntas, e o total da unidade conta como conhecido no segundo teste. Vazio: cerca de quatro zonas vizinhas formam uma unidade.</translation>
    </message>
    <message>
        <source>Finer zones with counts</source>
        <translation>Zonas mais finas com números</translation>
    </message>
    <message>
        <source>The truth inside the zones, where there is one: the second test is made on it.</source>
        <translation>A verdade dentro das zonas, se a houver: o segundo teste é feito com ela.</translation>
    </message>
    <message>
        <source>Field with their count of people</source>
        <translation>Campo com o seu número de habitantes</translation>
    </message>
    <message>
        <source>The number of people of each finer zone.</source>
        <translation>O número de habitantes de cada zona mais fina.</translation>
    </message>
    <message>
        <source>Train occupancy in each fold</source>
        <translation>Treinar a ocupação em cada partição</translation>
    </message>
    <message>
        <source>Trains one model for each fold, which takes most of the time. Needs the packages for training; without them the others are tested.</source>
        <translation>Treina um modelo por partição, o que leva a maior parte do tempo. Precisa dos pacotes para treinar; sem eles são testados os outros métodos.</translation>
    </message>
    <message>
        <source>The same seed repeats the folds, the training and the intervals.</source>
        <translation>A mesma semente repete as partições, o treino e os intervalos.</translation>
    </message>
    <message>
        <source>Methods in numbers</source>
        <translation>Métodos em números</translation>
    </message>
    <message>
        <source>A row for each test and method, with 95 % intervals.</source>
        <translation>Uma linha por teste e método, com intervalos de 95 %.</translation>
    </message>
    <message>
        <source>A page to read or print that says what to expect.</source>
        <translation>Uma página para ler ou imprimir que diz o que esperar.</translation>
    </message>
    <message>
        <source>What to expect, in words</source>
        <translation>O que esperar, em palavras</translation>
    </message>
    <message>
        <source>The finer zones have no count. Choose the field with the count of people.</source>
        <translation>As zonas mais finas não têm número. Escolha o campo com o número de habitantes.</translation>
    </message>
    <message>
        <source>Parts to leave out in turn (folds)</source>
        <translation>Partes a deixar de fora à vez (partições)</translation>
    </message>
    <message>
        <source>The zones are split into so many parts; each is left out once.</source>
        <translation>As zonas são repartidas em tantas partes; cada uma é deixada de fora uma vez.</translation>
    </message>
    <message>
        <source>Train at most (minutes for each fold, 0: no limit)</source>
        <translation>Treinar no máximo (min por partição, 0: sem limite)</translation>
    </message>
    <message>
        <source>The training then stops and the best so far is tested.</source>
        <translation>O treino para então e é testado o melhor até aí.</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>Semente aleatória</translation>
    </message>
    <message>
        <source>Report of the cross-check</source>
        <translation>Relatório da validação cruzada (em inglês)</translation>
    </message>
    <message>
        <source>Tells which method to use in your area, and how sure that is: one zone after the other is left out, and people spread evenly, constant and recalibrated rates on built-up, clusters, maps of others and trained occupancy are fitted to the rest and predict it. On request the best one maps the place.

The table holds two tests: zones whose count is not known at all, and the inside of totals that are known (the map is rescaled to them, as you would do). For the second, finer zones with counts are the best truth; without them, neighbouring zones are taken together and their joint total counts as known.</source>
        <translation>Diz que método usar na sua área e com que certeza: uma zona após outra é deixada de fora, e a distribuição uniforme, as taxas constante e recalibrada sobre o edificado, os agrupamentos, os mapas de outros e a ocupação aprendida são ajustados ao resto e preveem-na. A pedido, o melhor cartografa o lugar.

A tabela tem dois testes: zonas cuja contagem não se conhece de todo, e o interior de totais conhecidos (o mapa é ajustado a eles, como faria). Para o segundo, zonas mais finas com contagens são a melhor verdade; sem elas, zonas vizinhas são juntas e o seu total conjunto conta como conhecido.</translation>
    </message>
    <message>
        <source>Maps of others to test too</source>
        <translation>Mapas de outros a testar também</translation>
    </message>
    <message>
        <source>Such as WorldPop's or your own, made without these counts: a map that saw them wins.</source>
        <translation>Como o do WorldPop ou o seu, feitos sem estas contagens: um mapa que as viu ganha.</translation>
    </message>
    <message>
        <source>Population by the method that is best here</source>
        <translation>População pelo melhor método aqui</translation>
    </message>
    <message>
        <source>Mapped by the method that misses zones left out least, with every zone at its count.</source>
        <translation>Cartografada pelo método que menos falha nas zonas deixadas de fora, cada zona com a sua contagem.</translation>
    </message>
    <message>
        <source>Which method to use here</source>
        <translation>Que método usar aqui</translation>
    </message>
    <message>
        <source>A row for each method, the best first: by which factor it misses zones left out.</source>
        <translation>Uma linha por método, o melhor primeiro: por que fator falha nas zonas deixadas de fora.</translation>
    </message>
    <message>
        <source>The method to use here</source>
        <translation>O método a usar aqui</translation>
    </message>
    <message>
        <source>Factor by which it misses zones left out</source>
        <translation>Fator por que falha nas zonas deixadas de fora</translation>
    </message>
</context>
<context>
    <name>Declaring</name>
    <message>
        <source>In scripts: {words}.</source>
        <translation>Em scripts: {words}.</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>Ficheiros HTML (*.html)</translation>
    </message>
</context>
<context>
    <name>DefaultsGroup</name>
    <message>
        <source>Defaults of the algorithms</source>
        <translation>Valores predefinidos dos algoritmos</translation>
    </message>
    <message>
        <source>GPU if it passes the check, else CPU</source>
        <translation>GPU se passar o teste, senão CPU</translation>
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
        <translation>predefinido</translation>
    </message>
    <message>
        <source>Show the map while it grows, in dialogs of the toolbox</source>
        <translation>Mostrar o mapa enquanto cresce, nas janelas da caixa de ferramentas</translation>
    </message>
    <message>
        <source>Compute on</source>
        <translation>Calcular em</translation>
    </message>
    <message>
        <source>Memory for the engine</source>
        <translation>Memória para o motor</translation>
    </message>
</context>
<context>
    <name>DownloadImageryAlgorithm</name>
    <message>
        <source>Download imagery</source>
        <translation>Transferir imagens</translation>
    </message>
    <message>
        <source>download,sentinel,stac,composite,planetary computer,earth search,cloud</source>
        <translation>transferir,sentinel,stac,composição,planetary computer,earth search,nuvem</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Planetary Computer: both (radar as gamma0)</source>
        <translation>Planetary Computer: ambos (radar em gamma0)</translation>
    </message>
    <message>
        <source>Earth Search: Sentinel-2 only</source>
        <translation>Earth Search: só Sentinel-2</translation>
    </message>
    <message>
        <source>another STAC catalogue</source>
        <translation>outro catálogo STAC</translation>
    </message>
    <message>
        <source>Sentinel-1 too</source>
        <translation>Também Sentinel-1</translation>
    </message>
    <message>
        <source>Radar makes the maps better; without it the download is about half as large.</source>
        <translation>O radar melhora os mapas; sem ele a transferência é cerca de metade.</translation>
    </message>
    <message>
        <source>Leave out scenes with more cloud than (%)</source>
        <translation>Excluir cenas com mais nuvens do que (%)</translation>
    </message>
    <message>
        <source>What the catalogue says about a whole scene. Less is faster, more leaves fewer gaps.</source>
        <translation>O que o catálogo diz da cena inteira. Menos é mais rápido, mais deixa menos lacunas.</translation>
    </message>
    <message>
        <source>Grow clouds by (pixels)</source>
        <translation>Alargar as nuvens em (píxeis)</translation>
    </message>
    <message>
        <source>Fetch again what is there</source>
        <translation>Transferir de novo o que já está</translation>
    </message>
    <message>
        <source>For a season that was not over, or a catalogue that has changed.</source>
        <translation>Para uma estação que não tinha terminado, ou um catálogo que mudou.</translation>
    </message>
    <message>
        <source>Address of the catalogue</source>
        <translation>Endereço do catálogo</translation>
    </message>
    <message>
        <source>Collection of Sentinel-2</source>
        <translation>Coleção do Sentinel-2</translation>
    </message>
    <message>
        <source>What the catalogue calls Level-2A. Empty: sentinel-2-l2a.</source>
        <translation>O que o catálogo chama nível 2A. Vazio: sentinel-2-l2a.</translation>
    </message>
    <message>
        <source>Collection of Sentinel-1</source>
        <translation>Coleção do Sentinel-1</translation>
    </message>
    <message>
        <source>Terrain-corrected radar, such as sentinel-1-rtc; plain GRD is refused.</source>
        <translation>Radar com correção do terreno, como sentinel-1-rtc; o GRD sem correção é recusado.</translation>
    </message>
    <message>
        <source>Names of the bands there</source>
        <translation>Nomes das bandas lá</translation>
    </message>
    <message>
        <source>Only where they differ, such as B02=blue, B03=green, B04=red, B08=nir, SCL=scl.</source>
        <translation>Só onde diferem, como B02=blue, B03=green, B04=red, B08=nir, SCL=scl.</translation>
    </message>
    <message>
        <source>Draw an extent or choose a layer of polygons, choose a year: the result is one cloud-free composite of Sentinel-2 for each season, and the matching Sentinel-1, on one 10 m grid, ready for the mapping algorithms.

The first source needs no account; Copernicus Data Space, with a free account, fetches less and delivers radar as the models know it (sigma0). For every pixel the median of the clear observations is taken; cloud, shadow and snow are left out, and the offset of newer scenes is removed. A download that was interrupted goes on where it stopped; one that is finished is not fetched again unless you ask for it.</source>
        <translation>Desenhe uma extensão ou escolha uma camada de polígonos, escolha um ano: o resultado é uma composição Sentinel-2 sem nuvens por estação, e o Sentinel-1 correspondente, numa só grelha de 10 m, prontos para os algoritmos de mapeamento.

A primeira fonte não precisa de conta; o Copernicus Data Space, com uma conta gratuita, transfere menos e entrega o radar como os modelos o conhecem (sigma0). Para cada píxel toma-se a mediana das observações limpas; nuvens, sombras e neve são excluídas, e o desvio das cenas novas é retirado. Uma transferência interrompida continua onde parou; uma terminada não é repetida, a menos que o peça.</translation>
    </message>
    <message>
        <source>Where the imagery comes from. The first one needs no account. With an account the median is computed by the service, so that much less has to be fetched. Another catalogue needs its address below.</source>
        <translation>De onde vêm as imagens. A primeira fonte não precisa de conta. Com uma conta, a mediana é calculada pelo serviço, e há muito menos a transferir. Outro catálogo precisa do seu endereço abaixo.</translation>
    </message>
    <message>
        <source>Cloud and shadow reach further than their mask; they are grown by so many pixels. Sources with an account leave them as they are.</source>
        <translation>Nuvens e sombras vão mais longe do que a sua máscara; são alargadas em tantos píxeis. As fontes com conta deixam-nas como estão.</translation>
    </message>
    <message>
        <source>Of a STAC API, such as https://example.org/stac/v1, or of a Sentinel Hub service. Empty: that of the source.</source>
        <translation>De uma API STAC, como https://example.org/stac/v1, ou de um serviço Sentinel Hub. Vazio: o da fonte.</translation>
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
        <translation>Constrói-o de novo; o que existe fica até que isso resulte.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>as they are now</source>
        <translation>como estão agora</translation>
    </message>
    <message>
        <source>yes, about 1.5 GB to download</source>
        <translation>sim, cerca de 1,5 GB a transferir</translation>
    </message>
    <message>
        <source>no, compute on the CPU</source>
        <translation>não, calcular na CPU</translation>
    </message>
    <message>
        <source>Packages for training models of your own</source>
        <translation>Pacotes para treinar modelos próprios</translation>
    </message>
    <message>
        <source>none: packages are downloaded</source>
        <translation>nenhuma: os pacotes são transferidos</translation>
    </message>
    <message>
        <source>none: the plugin's own</source>
        <translation>nenhum: o do próprio módulo</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Atualizar</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Instalar</translation>
    </message>
    <message>
        <source>Ready: {python}</source>
        <translation>Pronto: {python}</translation>
    </message>
    <message>
        <source>Named by the environment variable POPCORN_ENGINE.</source>
        <translation>Nomeado pela variável de ambiente POPCORN_ENGINE.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Packages for NVIDIA GPUs</source>
        <translation>Pacotes para GPU NVIDIA</translation>
    </message>
    <message>
        <source>Environment of my own</source>
        <translation>O meu próprio ambiente</translation>
    </message>
    <message>
        <source>Install from a folder of packages</source>
        <translation>Instalar a partir de uma pasta de pacotes</translation>
    </message>
    <message>
        <source>Proxy in use</source>
        <translation>Proxy em uso</translation>
    </message>
    <message>
        <source>from QGIS's network settings</source>
        <translation>das definições de rede do QGIS</translation>
    </message>
    <message>
        <source>from the system</source>
        <translation>do sistema</translation>
    </message>
    <message>
        <source>as the system says</source>
        <translation>como diz o sistema</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>Set up the engine of POPCORN</source>
        <translation>Instalar o motor do POPCORN</translation>
    </message>
    <message>
        <source>The engine is ready.</source>
        <translation>O motor está pronto.</translation>
    </message>
    <message>
        <source>Remove the engine from this computer? Your models stay.</source>
        <translation>Remover o motor deste computador? Os seus modelos ficam.</translation>
    </message>
    <message>
        <source>Remove the engine of POPCORN</source>
        <translation>Remover o motor do POPCORN</translation>
    </message>
    <message>
        <source>Removed; {size} MB are free again.</source>
        <translation>Removido; {size} MB estão de novo livres.</translation>
    </message>
</context>
<context>
    <name>EngineInfoAlgorithm</name>
    <message>
        <source>Check the engine</source>
        <translation>Verificar o motor</translation>
    </message>
    <message>
        <source>engine,GPU,CUDA,version,report,support,diagnose,models</source>
        <translation>motor,GPU,CUDA,versão,relatório,suporte,diagnóstico,modelos</translation>
    </message>
    <message>
        <source>Reports which engine is in use, its versions, the device it chooses and why, how fast a tiny run is, and the models that are installed.

The text is made to be pasted into a bug report: personal folders are left out.</source>
        <translation>Diz que motor é usado, as suas versões, o processador que escolhe e porquê, a velocidade de um pequeno cálculo, e os modelos instalados.

O texto é feito para ser colado num relatório de erro: as pastas pessoais são omitidas.</translation>
    </message>
    <message>
        <source>Device to check</source>
        <translation>Processador a verificar</translation>
    </message>
    <message>
        <source>GPU if it passes the check, else CPU</source>
        <translation>GPU se passar o teste, senão CPU</translation>
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
        <translation>O relatório diz o que foi encontrado e porque é ou não usado.</translation>
    </message>
    <message>
        <source>Measure a tiny run</source>
        <translation>Medir um pequeno cálculo</translation>
    </message>
    <message>
        <source>Computes one tile and reports how long it took.</source>
        <translation>Calcula um mosaico e diz quanto tempo levou.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório (em inglês)</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Ficheiros de texto (*.txt)</translation>
    </message>
    <message>
        <source>A text file with the report; it is in the log in any case.</source>
        <translation>Um ficheiro de texto com o relatório; está no registo em todo o caso.</translation>
    </message>
</context>
<context>
    <name>EvaluateAlgorithm</name>
    <message>
        <source>Compare with a census</source>
        <translation>Comparar com um censo</translation>
    </message>
    <message>
        <source>evaluate,validation,census,accuracy,error,R2,MAE,RMSE,metrics</source>
        <translation>avaliar,validação,censo,exatidão,erro,R2,MAE,RMSE,métricas</translation>
    </message>
    <message>
        <source>Population maps</source>
        <translation>Mapas de população</translation>
    </message>
    <message>
        <source>One or more rasters of people per pixel; they are compared side by side.</source>
        <translation>Um ou mais rasters de habitantes por píxel; são comparados lado a lado.</translation>
    </message>
    <message>
        <source>Census zones</source>
        <translation>Zonas censitárias</translation>
    </message>
    <message>
        <source>Polygons with the number of people.</source>
        <translation>Polígonos com o número de habitantes.</translation>
    </message>
    <message>
        <source>Choose what the map was rescaled with: then it agrees with its own zones. By centre, zones may not overlap, and zones too small to hold a pixel's centre are named and not compared.</source>
        <translation>Escolha aquilo com que o mapa foi ajustado: assim concorda com as suas próprias zonas. Por centro, as zonas não se podem sobrepor, e as zonas demasiado pequenas para conter o centro de um píxel são nomeadas e não comparadas.</translation>
    </message>
    <message>
        <source>Metrics of each map</source>
        <translation>Métricas de cada mapa</translation>
    </message>
    <message>
        <source>A table with one row for each map.</source>
        <translation>Uma tabela com uma linha por mapa.</translation>
    </message>
    <message>
        <source>Zones with census and maps</source>
        <translation>Zonas com censo e mapas</translation>
    </message>
    <message>
        <source>The zones with the census count, the people of each map, and the difference.</source>
        <translation>As zonas com o número do censo, os habitantes de cada mapa e a diferença.</translation>
    </message>
    <message>
        <source>R² of the first map</source>
        <translation>R² do primeiro mapa</translation>
    </message>
    <message>
        <source>Mean absolute error of the first map (people)</source>
        <translation>Erro absoluto médio do primeiro mapa (habitantes)</translation>
    </message>
    <message>
        <source>Root mean square error of the first map (people)</source>
        <translation>Raiz do erro quadrático médio do primeiro mapa (habitantes)</translation>
    </message>
    <message>
        <source>Mean relative error of the first map (%)</source>
        <translation>Erro relativo médio do primeiro mapa (%)</translation>
    </message>
    <message>
        <source>Correlation of the first map</source>
        <translation>Correlação do primeiro mapa</translation>
    </message>
    <message>
        <source>People in the census</source>
        <translation>Habitantes no censo</translation>
    </message>
    <message>
        <source>People on the first map</source>
        <translation>Habitantes no primeiro mapa</translation>
    </message>
    <message>
        <source>Sums one or more population maps to census zones and compares the sums with the counts: R², mean absolute error, root mean square error, relative error and correlation for each map with 95 % intervals, a table of all zones, and a report to read and print.

For an honest answer use finer zones than those that the map was rescaled to: rescale on municipalities, compare on districts. A map that has seen the very counts is named in the log and in the report.</source>
        <translation>Soma um ou mais mapas de população em zonas censitárias e compara as somas com os números: R², erro absoluto médio, raiz do erro quadrático médio, erro relativo e correlação de cada mapa com intervalos de 95 %, uma tabela de todas as zonas, e um relatório para ler e imprimir.

Para uma resposta honesta use zonas mais finas do que aquelas a que o mapa foi ajustado: ajuste por municípios, compare por distritos. Um mapa que viu esses mesmos números é nomeado no registo e no relatório.</translation>
    </message>
    <message>
        <source>For a second level, such as the municipality of each district: the maps are also compared summed by this field.</source>
        <translation>Para um segundo nível, como o município de cada distrito: os mapas são comparados também somados por este campo.</translation>
    </message>
    <message>
        <source>One raster for each map that has one, from “Map population” or “Rescale to a census”, with one band for each member and season. The zone table gets the standard deviation of each zone's total, and the report tells whether it holds.</source>
        <translation>Um raster por cada mapa que o tenha, de “Mapear a população” ou “Ajustar a um censo”, com uma banda por membro e estação. A tabela de zonas recebe o desvio padrão do total de cada zona, e o relatório diz se este se confirma.</translation>
    </message>
    <message>
        <source>A page to read or print: charts, a map of the differences, the worst zones, in words.</source>
        <translation>Uma página para ler ou imprimir: gráficos, um mapa das diferenças, as piores zonas, em palavras.</translation>
    </message>
    <message>
        <source>{map}: people on the map</source>
        <translation>{map}: pessoas no mapa</translation>
    </message>
    <message>
        <source>{map}: map minus census</source>
        <translation>{map}: mapa menos censo</translation>
    </message>
    <message>
        <source>{map}: difference in %</source>
        <translation>{map}: diferença em %</translation>
    </message>
    <message>
        <source>{map}: standard deviation</source>
        <translation>{map}: desvio padrão</translation>
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
        <translation>Relatório da comparação (em inglês)</translation>
    </message>
    <message>
        <source>Built-up map of the same place</source>
        <translation>Mapa de áreas construídas do mesmo lugar</translation>
    </message>
    <message>
        <source>From “Map built-up areas”, or the built-up output of “Map population”. The report then also tells how far off the same people would be, spread over the built-up pixels (0.5 and more) and nothing else: what a map must be nearer than.</source>
        <translation>De “Mapear áreas construídas”, ou a saída de áreas construídas de “Mapear a população”. O relatório diz então também quanto se desviariam os mesmos habitantes, repartidos só pelos píxeis construídos (0,5 e mais): um mapa tem de estar mais perto.</translation>
    </message>
</context>
<context>
    <name>ExposureAlgorithm</name>
    <message>
        <source>People affected</source>
        <translation>Habitantes afetados</translation>
    </message>
    <message>
        <source>exposure,affected,flood,hazard,risk,within,distance,buffer,near,river,road,how many,people,count</source>
        <translation>exposição,afetados,cheia,inundação,perigo,risco,a menos de,distância,buffer,perto,rio,estrada,quantos,habitantes,contar</translation>
    </message>
    <message>
        <source>Counts the people of a map in each class of a hazard, in all and for each zone: who lives in a flood zone, or within 500 m of a river.

Areas are cut by class first: everybody counts once, in the worst class. Pixels that a border cuts count by their part inside. The classes, those outside and those where the hazard is unknown add up to the people of the map. Members of a map give 95 % intervals: they tell how far the members disagree, and hold no error of the hazard.</source>
        <translation>Conta os habitantes de um mapa em cada classe de um perigo, no total e por zona: quem mora numa zona inundável, ou a menos de 500 m de um rio.

As áreas são primeiro recortadas por classe: cada pessoa conta uma vez, na pior classe. Os píxeis que um limite corta contam pela sua parte dentro. As classes, os que ficam fora e aqueles cujo perigo se desconhece somam os habitantes do mapa. Os membros de um mapa dão intervalos de 95 %: dizem quanto os membros divergem, e não contêm o erro do perigo.</translation>
    </message>
    <message>
        <source>Population maps</source>
        <translation>Mapas de população</translation>
    </message>
    <message>
        <source>A map of people, of this plugin or another (WorldPop, GHS-POP). Or several: members of one estimate, or groups of people such as ages; see Advanced.</source>
        <translation>Um mapa de habitantes, deste módulo ou de outra origem (WorldPop, GHS-POP). Ou vários: membros de uma estimativa, ou grupos de habitantes como idades; ver Avançado.</translation>
    </message>
    <message>
        <source>Zones to count by</source>
        <translation>Zonas onde contar</translation>
    </message>
    <message>
        <source>Polygons; each gets the people inside it, by class. Empty: only all together.</source>
        <translation>Polígonos; cada um recebe os seus habitantes por classe. Vazio: só o total.</translation>
    </message>
    <message>
        <source>Several maps are</source>
        <translation>Vários mapas são</translation>
    </message>
    <message>
        <source>(choose where there are several)</source>
        <translation>(escolher se houver vários)</translation>
    </message>
    <message>
        <source>members of one estimate</source>
        <translation>membros de uma estimativa</translation>
    </message>
    <message>
        <source>groups of people that add up</source>
        <translation>grupos de habitantes que se somam</translation>
    </message>
    <message>
        <source>Several maps or bands. The output of each member and season is known for what it is.</source>
        <translation>Vários mapas ou bandas. A saída de cada membro e estação é reconhecida como tal.</translation>
    </message>
    <message>
        <source>Areas as they were counted</source>
        <translation>Áreas tal como foram contadas</translation>
    </message>
    <message>
        <source>One area for each class, cut so that none overlap, with its people.</source>
        <translation>Uma área por classe, recortadas sem se sobreporem, com os seus habitantes.</translation>
    </message>
    <message>
        <source>Zones with people affected</source>
        <translation>Zonas com habitantes afetados</translation>
    </message>
    <message>
        <source>The zones with their people, those inside, and those of each class, where zones are given.</source>
        <translation>As zonas com os seus habitantes, os que estão dentro e os de cada classe, se forem dadas zonas.</translation>
    </message>
    <message>
        <source>People in each class</source>
        <translation>Habitantes de cada classe</translation>
    </message>
    <message>
        <source>A table with one row for each class, and one for those outside.</source>
        <translation>Uma tabela com uma linha por classe, e uma para os que ficam fora.</translation>
    </message>
    <message>
        <source>A page to read or print: the answer in words, bars, a map and tables.</source>
        <translation>Uma página para ler ou imprimir: a resposta em palavras, barras, um mapa e tabelas.</translation>
    </message>
    <message>
        <source>People inside the hazard</source>
        <translation>Habitantes dentro do perigo</translation>
    </message>
    <message>
        <source>Lower end of their 95 % interval, with members</source>
        <translation>Extremo inferior do seu intervalo de 95 %, com membros</translation>
    </message>
    <message>
        <source>Upper end of their 95 % interval, with members</source>
        <translation>Extremo superior do seu intervalo de 95 %, com membros</translation>
    </message>
    <message>
        <source>People outside the hazard</source>
        <translation>Habitantes fora do perigo</translation>
    </message>
    <message>
        <source>People where the hazard is unknown</source>
        <translation>Habitantes onde o perigo é desconhecido</translation>
    </message>
    <message>
        <source>People on the whole map</source>
        <translation>Habitantes de todo o mapa</translation>
    </message>
    <message>
        <source>Part of the hazard's area outside the map (%)</source>
        <translation>Parte da área do perigo fora do mapa (%)</translation>
    </message>
    <message>
        <source>People affected: {hazard}</source>
        <translation>Habitantes afetados: {hazard}</translation>
    </message>
    <message>
        <source>People affected in each zone (%)</source>
        <translation>Habitantes afetados em cada zona (%)</translation>
    </message>
    <message>
        <source>Report on people affected</source>
        <translation>Relatório dos afetados (em inglês)</translation>
    </message>
</context>
<context>
    <name>ForestWeightsAlgorithm</name>
    <message>
        <source>Random forest weights</source>
        <translation>Pesos de uma floresta aleatória</translation>
    </message>
    <message>
        <source>random forest,worldpop,dasymetric,weights,covariates,machine learning,population,census,disaggregation</source>
        <translation>floresta aleatória,worldpop,dasimétrico,pesos,covariáveis,aprendizagem automática,população,censo,desagregação</translation>
    </message>
    <message>
        <source>Learns from zones with counts how many people live where the covariates look as they do, and shares every zone's people out by that: the method of WorldPop (Stevens et al. 2015).

Every zone keeps its count and nobody is lost: where the constraint leaves no place it is dropped for that zone, where there is no weight people are spread evenly, and both are named. The page shows how good the forest is on zones that it has not seen, which covariates matter, and what lies beyond what the zones taught. A forest can be kept (OUTPUT_MODEL) and used for another place (MODEL). “Cross-check methods” tells whether it is the right method here.</source>
        <translation>Aprende de zonas com contagens quantas pessoas vivem onde as covariáveis são como são, e reparte assim as pessoas de cada zona: o método do WorldPop (Stevens et al. 2015).

Cada zona mantém a sua contagem e ninguém se perde: onde a restrição não deixa lugar, é levantada para essa zona; onde não há peso, as pessoas espalham-se por igual; ambos são nomeados. A página mostra quão boa é a floresta em zonas que não viu, que covariáveis importam e o que fica além do que as zonas ensinaram. Uma floresta pode guardar-se (OUTPUT_MODEL) e usar-se noutro lugar (MODEL). “Validar métodos de forma cruzada” diz se é o método certo aqui.</translation>
    </message>
    <message>
        <source>Covariates</source>
        <translation>Covariáveis</translation>
    </message>
    <message>
        <source>Every band of these rasters is one. “Covariates” makes such a raster.</source>
        <translation>Cada banda destes rasters é uma. “Covariáveis” faz um raster assim.</translation>
    </message>
    <message>
        <source>Census zones</source>
        <translation>Zonas censitárias</translation>
    </message>
    <message>
        <source>Polygons with the number of people; they must not overlap.</source>
        <translation>Polígonos com o número de habitantes; não se devem sobrepor.</translation>
    </message>
    <message>
        <source>The forest learns</source>
        <translation>A floresta aprende</translation>
    </message>
    <message>
        <source>people per km²</source>
        <translation>habitantes por km²</translation>
    </message>
    <message>
        <source>people per built-up, then × the built-up map</source>
        <translation>pessoas por edificado, depois × o mapa do edificado</translation>
    </message>
    <message>
        <source>The second puts people where buildings are; it needs a built-up map.</source>
        <translation>A segunda põe as pessoas onde há edifícios; precisa de um mapa do edificado.</translation>
    </message>
    <message>
        <source>Built-up map</source>
        <translation>Mapa de áreas construídas</translation>
    </message>
    <message>
        <source>From “Map built-up areas”, or 0 to 1.</source>
        <translation>De “Mapear o edificado”, ou de 0 a 1.</translation>
    </message>
    <message>
        <source>Constraint: 0 where nobody lives</source>
        <translation>Restrição: 0 onde ninguém vive</translation>
    </message>
    <message>
        <source>Any other value, and a gap, lets people live there.</source>
        <translation>Qualquer outro valor, e uma falha, deixa viver ali pessoas.</translation>
    </message>
    <message>
        <source>Water: 1 where nobody can be</source>
        <translation>Água: 1 onde ninguém pode estar</translation>
    </message>
    <message>
        <source>Forest that is grown already</source>
        <translation>Floresta já treinada</translation>
    </message>
    <message>
        <source>Forests (*.npz)</source>
        <translation>Florestas (*.npz)</translation>
    </message>
    <message>
        <source>From OUTPUT_MODEL. Nothing is learnt then; without zones the map is the forest's own.</source>
        <translation>De OUTPUT_MODEL. Então nada se aprende; sem zonas, o mapa é o da própria floresta.</translation>
    </message>
    <message>
        <source>Cells to ask the forest for (metres; 0: by the zones)</source>
        <translation>Células da floresta (metros; 0: pelas zonas)</translation>
    </message>
    <message>
        <source>100 m, or less where zones are small.</source>
        <translation>100 m, ou menos onde as zonas são pequenas.</translation>
    </message>
    <message>
        <source>Leave out what does not matter</source>
        <translation>Deixar de fora o que não importa</translation>
    </message>
    <message>
        <source>By the importance on zones that were left out.</source>
        <translation>Segundo a importância em zonas deixadas de fora.</translation>
    </message>
    <message>
        <source>Trees</source>
        <translation>Árvores</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semente</translation>
    </message>
    <message>
        <source>The same seed gives the same map.</source>
        <translation>A mesma semente dá o mesmo mapa.</translation>
    </message>
    <message>
        <source>Population, by a forest</source>
        <translation>População, por uma floresta</translation>
    </message>
    <message>
        <source>People per pixel; every zone sums to its count.</source>
        <translation>Habitantes por píxel; cada zona soma o seu número.</translation>
    </message>
    <message>
        <source>Weights of the forest</source>
        <translation>Pesos da floresta</translation>
    </message>
    <message>
        <source>People per pixel as the forest reckons, before zones get their counts.</source>
        <translation>Pessoas por pixel segundo a floresta, antes de as zonas receberem as suas contagens.</translation>
    </message>
    <message>
        <source>Zones and how people were placed</source>
        <translation>Zonas e como as pessoas foram colocadas</translation>
    </message>
    <message>
        <source>The zones with counts, people on the map, status, and how they were placed.</source>
        <translation>As zonas com contagens, pessoas no mapa, estado e como foram colocadas.</translation>
    </message>
    <message>
        <source>Covariates and their importance</source>
        <translation>As covariáveis e a sua importância</translation>
    </message>
    <message>
        <source>A row for each covariate.</source>
        <translation>Uma linha por covariável.</translation>
    </message>
    <message>
        <source>The forest</source>
        <translation>A floresta</translation>
    </message>
    <message>
        <source>A model file of plain arrays, for MODEL.</source>
        <translation>Um ficheiro de modelo de simples matrizes, para MODEL.</translation>
    </message>
    <message>
        <source>Folder for WorldPop's file names</source>
        <translation>Pasta com os nomes de ficheiro do WorldPop</translation>
    </message>
    <message>
        <source>prediction.tif, population_unconstrained.tif and the like, with nodata −99.</source>
        <translation>prediction.tif, population_unconstrained.tif e outros, com nodata −99.</translation>
    </message>
    <message>
        <source>Page of the forest</source>
        <translation>Página da floresta (em inglês)</translation>
    </message>
    <message>
        <source>Skill on zones left out, importance, and what lies beyond.</source>
        <translation>Qualidade em zonas deixadas de fora, importância e o que fica além.</translation>
    </message>
    <message>
        <source>People in the census</source>
        <translation>Habitantes no censo</translation>
    </message>
    <message>
        <source>People on the map</source>
        <translation>Habitantes no mapa</translation>
    </message>
    <message>
        <source>People in the census who are not placed</source>
        <translation>Pessoas do censo que não são colocadas</translation>
    </message>
    <message>
        <source>Mean error on zones left out (people)</source>
        <translation>Erro médio em zonas deixadas de fora (pessoas)</translation>
    </message>
    <message>
        <source>The same of one density for all</source>
        <translation>O mesmo de uma só densidade para todas</translation>
    </message>
    <message>
        <source>R² on zones left out, of the logarithm</source>
        <translation>R² em zonas deixadas de fora, do logaritmo</translation>
    </message>
    <message>
        <source>Pixels beyond what the zones taught (%)</source>
        <translation>Pixels além do que as zonas ensinaram (%)</translation>
    </message>
    <message>
        <source>People per built-up need a built-up map. Choose one, or people per km².</source>
        <translation>As pessoas por edificado precisam de um mapa do edificado. Escolha um, ou pessoas por km².</translation>
    </message>
    <message>
        <source>It is no data on the map.</source>
        <translation>Fica sem dados no mapa.</translation>
    </message>
    <message>
        <source>More take longer, and change little.</source>
        <translation>Mais demoram mais, e mudam pouco.</translation>
    </message>
    <message>
        <source>Zones of one unit are left out together. Empty: neighbouring zones are.</source>
        <translation>As zonas de uma mesma unidade são deixadas de fora juntas. Vazio: as zonas vizinhas.</translation>
    </message>
</context>
<context>
    <name>GrowthOfPlaceChain</name>
    <message>
        <source>How a place grew</source>
        <translation>Como cresceu um lugar</translation>
    </message>
    <message>
        <source>chain,model,download,growth,series,years,town,population,urbanisation,trend</source>
        <translation>cadeia,modelo,descarga,crescimento,série,anos,cidade,população,urbanização,tendência</translation>
    </message>
    <message>
        <source>Give the zones of a place and months of several years: the imagery is downloaded, the population of every year is mapped, and the report says for each zone whether it grew.

Take the same months in every year, three or more, so that each year has an interval.</source>
        <translation>Indique as zonas de um lugar e meses de vários anos: as imagens são descarregadas, a população de cada ano é cartografada e o relatório diz de cada zona se cresceu.

Tome os mesmos meses em cada ano, três ou mais, para que cada ano tenha um intervalo.</translation>
    </message>
    <message>
        <source>Zones of the place</source>
        <translation>Zonas do lugar</translation>
    </message>
    <message>
        <source>Months of several years</source>
        <translation>Meses de vários anos</translation>
    </message>
    <message>
        <source>Folder of the imagery</source>
        <translation>Pasta das imagens</translation>
    </message>
    <message>
        <source>Folder of the maps</source>
        <translation>Pasta dos mapas</translation>
    </message>
</context>
<context>
    <name>ImportModelAlgorithm</name>
    <message>
        <source>Import a model</source>
        <translation>Importar um modelo</translation>
    </message>
    <message>
        <source>model,import,checkpoint,onnx,popcorn,bourbon,weights</source>
        <translation>modelo,importar,ponto de controlo,onnx,popcorn,bourbon,pesos</translation>
    </message>
    <message>
        <source>Makes a published model usable: choose one from the list to fetch it, or give files that you have. Several members of one region become one model. Files that are given together with a model of the list get its id, region and licence.

The files are read without running anything in them; a file that is not one of the known kinds is refused. The model then appears in the lists of the mapping algorithms under its id.</source>
        <translation>Torna utilizável um modelo publicado: escolha um da lista para o transferir, ou dê ficheiros que tem. Vários membros de uma região formam um modelo. Os ficheiros dados com um modelo da lista recebem o seu identificador, região e licença.

Os ficheiros são lidos sem executar nada neles; um ficheiro que não é de um tipo conhecido é recusado. O modelo aparece depois nas listas dos algoritmos de mapeamento com o seu identificador.</translation>
    </message>
    <message>
        <source>Published model</source>
        <translation>Modelo publicado</translation>
    </message>
    <message>
        <source>Files on disk</source>
        <translation>Ficheiros em disco</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>What to call the model; its id is made from it. Empty: a name from the file.</source>
        <translation>Como chamar ao modelo; daí sai o seu identificador. Vazio: um nome tirado do ficheiro.</translation>
    </message>
    <message>
        <source>Id of the model</source>
        <translation>Identificador do modelo</translation>
    </message>
    <message>
        <source>There is nothing to import. Choose a published model, or files on disk.</source>
        <translation>Não há nada a importar. Escolha um modelo publicado ou ficheiros em disco.</translation>
    </message>
    <message>
        <source>The file {file} does not exist. Choose another one.</source>
        <translation>O ficheiro {file} não existe. Escolha outro.</translation>
    </message>
    <message>
        <source>The model “{name}” cannot be fetched, it needs its files. {by_hand}</source>
        <translation>O modelo “{name}” não pode ser transferido, precisa dos seus ficheiros. {by_hand}</translation>
    </message>
    <message>
        <source>{id} is fetched from the internet: {name}; trained on {region}; licence {licence}.</source>
        <translation>{id} é transferido da internet: {name}; treinado em {region}; licença {licence}.</translation>
    </message>
    <message>
        <source>These need files that you download by hand and give below: {ids}. Chosen without files, each says where they are to be had.</source>
        <translation>Estes precisam de ficheiros que transfere à mão e dá abaixo: {ids}. Escolhidos sem ficheiros, cada um diz onde se obtêm.</translation>
    </message>
    <message>
        <source>The list of published models cannot be read.</source>
        <translation>A lista de modelos publicados não pode ser lida.</translation>
    </message>
    <message>
        <source>The official files: the built-up checkpoint, one or more POPCORN members, Bourbon, GlobalUrbanMapper 1 or 2.0, ERCNN-DRS (.hdf5, .h5), or a frozen graph (.pb) of DSen2-lite or tree cover. With a published model chosen above, they are taken as its files.</source>
        <translation>Os ficheiros oficiais: o checkpoint do edificado, um ou mais membros do POPCORN, Bourbon, GlobalUrbanMapper 1 ou 2.0, ERCNN-DRS (.hdf5, .h5), ou um grafo congelado (.pb) do DSen2-lite ou do coberto arbóreo. Com um modelo publicado escolhido acima, são tomados como os seus ficheiros.</translation>
    </message>
</context>
<context>
    <name>MappingAlgorithm</name>
    <message>
        <source>Show the map while it grows</source>
        <translation>Mostrar o mapa enquanto cresce</translation>
    </message>
    <message>
        <source>In QGIS's window, a preview layer fills in as parts of the map are finished, and gives way to the result. The result is the same.</source>
        <translation>Na janela do QGIS, uma camada de pré-visualização enche-se à medida que partes do mapa terminam, e dá lugar ao resultado. O resultado é o mesmo.</translation>
    </message>
</context>
<context>
    <name>MonthlyImageryAlgorithm</name>
    <message>
        <source>Monthly imagery</source>
        <translation>Imagens mensais</translation>
    </message>
    <message>
        <source>month,quarter,smooth,whittaker,gap,cloud,ndvi,time series,sentinel</source>
        <translation>mês,trimestre,suavização,whittaker,lacuna,nuvem,ndvi,série temporal,sentinel</translation>
    </message>
    <message>
        <source>Makes a raster of ten bands for each month or quarter of a year from Sentinel-2 scenes on disk: clouds are found in the time series, gaps filled from the other dates, and the year smoothed (Whittaker), so that no pixel is missing.

For indices and for models of vegetation. Do not map population from it: a filled pixel is a guess that blurs houses. Composites are for that.</source>
        <translation>Faz um raster de dez bandas para cada mês ou trimestre de um ano a partir de cenas Sentinel-2 em disco: as nuvens são encontradas na série temporal, as lacunas preenchidas com as outras datas e o ano suavizado (Whittaker), de modo que não falta nenhum píxel.

Para índices e modelos de vegetação. Não mapeie população com isto: um píxel preenchido é uma suposição que esbate as casas. Para isso servem os compósitos.</translation>
    </message>
    <message>
        <source>Folder of scenes</source>
        <translation>Pasta de cenas</translation>
    </message>
    <message>
        <source>Level-2A products, or GeoTIFFs of single days with ten bands.</source>
        <translation>Produtos de nível 2A, ou GeoTIFF de dias isolados com dez bandas.</translation>
    </message>
    <message>
        <source>Sentinel-2 scenes</source>
        <translation>Cenas Sentinel-2</translation>
    </message>
    <message>
        <source>Rasters of single days with ten bands; further to those of the folder.</source>
        <translation>Rasters de dias isolados com dez bandas; além dos da pasta.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Ano</translation>
    </message>
    <message>
        <source>Scenes from 15 November of the year before to 15 February of the next are used.</source>
        <translation>Usam-se as cenas de 15 de novembro do ano anterior a 15 de fevereiro do seguinte.</translation>
    </message>
    <message>
        <source>A raster for each</source>
        <translation>Um raster para cada</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mês</translation>
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
        <translation>Num raster próprio, separados por vírgulas: EVI, BI, MSAVI2, GRNDVI, NDVI, NDBI, NDWI.</translation>
    </message>
    <message>
        <source>Sharpening model</source>
        <translation>Modelo de refinamento</translation>
    </message>
    <message>
        <source>Its id, or the path of an .onnx file. Empty: the bands of 20 m are interpolated.</source>
        <translation>O seu identificador, ou o caminho de um ficheiro .onnx. Vazio: as bandas de 20 m são interpoladas.</translation>
    </message>
    <message>
        <source>Load the layers</source>
        <translation>Carregar as camadas</translation>
    </message>
    <message>
        <source>Adds the rasters to the project.</source>
        <translation>Adiciona os rasters ao projeto.</translation>
    </message>
    <message>
        <source>Folder of the months</source>
        <translation>Pasta dos meses</translation>
    </message>
    <message>
        <source>Gets the rasters, scenes.csv with the dates, and series.csv, by which it is a series.</source>
        <translation>Recebe os rasters, scenes.csv com as datas e series.csv, que faz dela uma série.</translation>
    </message>
    <message>
        <source>Sentinel-2, each step</source>
        <translation>Sentinel-2, cada passo</translation>
    </message>
    <message>
        <source>Table of the scenes</source>
        <translation>Tabela das cenas</translation>
    </message>
    <message>
        <source>There are no scenes. Choose a folder, or Sentinel-2 rasters.</source>
        <translation>Não há cenas. Escolha uma pasta, ou rasters Sentinel-2.</translation>
    </message>
    <message>
        <source>quarter and the year, for tree cover</source>
        <translation>trimestre e o ano, para o coberto arbóreo</translation>
    </message>
    <message>
        <source>Quarters are the medians of their months. Tree cover takes the year's medians too.</source>
        <translation>Os trimestres são as medianas dos seus meses. O coberto arbóreo usa também as medianas do ano.</translation>
    </message>
    <message>
        <source>Sentinel-1 RTC</source>
        <translation>Sentinel-1 RTC</translation>
    </message>
    <message>
        <source>Gamma0 corrected for terrain, dates or seasons of the year: goes into the series scaled to 0..1, for tree cover. No other radar is taken, and no model of people takes this.</source>
        <translation>Gamma0 corrigido pelo relevo, datas ou estações do ano: entra na série escalado para 0..1, para o coberto arbóreo. Não se aceita outro radar, e nenhum modelo de população aceita este.</translation>
    </message>
    <message>
        <source>Terrain</source>
        <translation>Relevo</translation>
    </message>
    <message>
        <source>From “Terrain: elevation, slope, aspect”: its slope goes into the series.</source>
        <translation>De «Relevo: altitude, declive, orientação»: o seu declive entra na série.</translation>
    </message>
    <message>
        <source>Zones with a curve</source>
        <translation>Zonas com uma curva</translation>
    </message>
    <message>
        <source>Polygons; each gets its curve on the page. Empty: one curve of all of the area.</source>
        <translation>Polígonos; cada um recebe a sua curva na página. Vazio: uma curva de toda a área.</translation>
    </message>
    <message>
        <source>Page of the year</source>
        <translation>Página do ano (em inglês)</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>Ficheiros HTML (*.html)</translation>
    </message>
    <message>
        <source>The dates used, how much of each was filled, and the curve of every zone; in English.</source>
        <translation>As datas usadas, quanto de cada uma foi preenchido e a curva de cada zona; em inglês.</translation>
    </message>
    <message>
        <source>Memory for the engine (MB, 0: automatic)</source>
        <translation>Memória para o motor (MB, 0: automática)</translation>
    </message>
    <message>
        <source>An upper bound; 0 takes the default.</source>
        <translation>Um limite superior; 0 toma o valor predefinido.</translation>
    </message>
</context>
<context>
    <name>NewBuiltupChain</name>
    <message>
        <source>What was built where</source>
        <translation>O que foi construído e onde</translation>
    </message>
    <message>
        <source>chain,model,download,new buildings,construction,urban growth,change,sprawl</source>
        <translation>cadeia,modelo,descarga,edifícios novos,construção,crescimento urbano,mudança,expansão urbana</translation>
    </message>
    <message>
        <source>Give a place and a time: every acquisition is downloaded, and what was built or cleared is found, with the day. Two steps in one go.

Begin half a year before and end half a year after what you look for: a change needs clear looks on both sides. A whole town takes many gigabytes.</source>
        <translation>Indique um lugar e um período: cada aquisição é descarregada e encontra-se o que foi construído ou limpo, com o dia. Dois passos de uma só vez.

Comece meio ano antes e termine meio ano depois do que procura: uma mudança precisa de vistas limpas dos dois lados. Uma cidade inteira ocupa muitos gigabytes.</translation>
    </message>
    <message>
        <source>Zones of the place</source>
        <translation>Zonas do lugar</translation>
    </message>
    <message>
        <source>Folder of the series</source>
        <translation>Pasta da série</translation>
    </message>
</context>
<context>
    <name>ObservationsAlgorithm</name>
    <message>
        <source>Download an observation series</source>
        <translation>Transferir uma série de observações</translation>
    </message>
    <message>
        <source>series,time series,observations,acquisitions,sentinel,l1c,dates,download</source>
        <translation>série,série temporal,observações,aquisições,sentinel,l1c,datas,transferir</translation>
    </message>
    <message>
        <source>Every acquisition of Sentinel-2 and Sentinel-1 of an area between two days, each as a raster of its own with its cloud mask, in one folder that is a series: what urban change and population through time read.

The log says before anything is fetched how many acquisitions there are, and what they cost. A run that was interrupted, or that has used up its account for the month, goes on where it stopped. A page shows what was seen when, how cloudy it was, and where there are gaps.</source>
        <translation>Cada aquisição do Sentinel-2 e do Sentinel-1 de uma área entre dois dias, cada uma no seu próprio raster com a sua máscara de nuvens, numa pasta que é uma série: o que a mudança urbana e a população ao longo do tempo leem.

O registo diz antes de transferir seja o que for quantas aquisições há e quanto custam. Uma execução interrompida, ou que esgotou a conta do mês, continua onde parou. Uma página mostra o que foi visto e quando, a nebulosidade e as lacunas.</translation>
    </message>
    <message>
        <source>From the day</source>
        <translation>A partir do dia</translation>
    </message>
    <message>
        <source>To before the day</source>
        <translation>Até antes do dia</translation>
    </message>
    <message>
        <source>As 2021-01-31, UTC. The last day does not belong to the series.</source>
        <translation>Como 2021-01-31, UTC. O último dia não pertence à série.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Planetary Computer: both (radar as gamma0)</source>
        <translation>Planetary Computer: ambos (radar em gamma0)</translation>
    </message>
    <message>
        <source>Earth Search: Sentinel-2 only</source>
        <translation>Earth Search: só Sentinel-2</translation>
    </message>
    <message>
        <source>another STAC catalogue</source>
        <translation>outro catálogo STAC</translation>
    </message>
    <message>
        <source>rasters on disk, in the folder below</source>
        <translation>rasters em disco, na pasta abaixo</translation>
    </message>
    <message>
        <source>Sentinel-2 as</source>
        <translation>Sentinel-2 como</translation>
    </message>
    <message>
        <source>Level 2A: reflectance on the ground</source>
        <translation>nível 2A: refletância no solo</translation>
    </message>
    <message>
        <source>Level 1C: at the top of the atmosphere, all 13 bands</source>
        <translation>nível 1C: no topo da atmosfera, as 13 bandas</translation>
    </message>
    <message>
        <source>Urban change takes Level 1C. A series holds one of them.</source>
        <translation>A mudança urbana usa o nível 1C. Uma série contém um dos dois.</translation>
    </message>
    <message>
        <source>Sentinel-1 as</source>
        <translation>Sentinel-1 como</translation>
    </message>
    <message>
        <source>gamma0, terrain-corrected, in dB</source>
        <translation>gamma0, corrigido do terreno, em dB</translation>
    </message>
    <message>
        <source>gamma0 on the ellipsoid, in linear power</source>
        <translation>gamma0 no elipsoide, em potência linear</translation>
    </message>
    <message>
        <source>Urban change takes gamma0 on the ellipsoid. A series holds one of them.</source>
        <translation>A mudança urbana usa o gamma0 no elipsoide. Uma série contém um dos dois.</translation>
    </message>
    <message>
        <source>Folder of scenes</source>
        <translation>Pasta de cenas</translation>
    </message>
    <message>
        <source>Rasters whose tags or names hold their time, such as s2_20210415T104021.tif, or a series. Files of one time with other bands are one acquisition; a mask beside them is theirs.</source>
        <translation>Rasters cujas etiquetas ou nomes têm a hora, como s2_20210415T104021.tif, ou uma série. Ficheiros da mesma hora com outras bandas são uma aquisição; uma máscara ao lado é a deles.</translation>
    </message>
    <message>
        <source>Sentinel-1 too</source>
        <translation>Também Sentinel-1</translation>
    </message>
    <message>
        <source>Sentinel-2 too</source>
        <translation>Sentinel-2 também</translation>
    </message>
    <message>
        <source>Without it there is less to fetch.</source>
        <translation>Sem ele há menos a transferir.</translation>
    </message>
    <message>
        <source>Bands of Sentinel-2</source>
        <translation>Bandas do Sentinel-2</translation>
    </message>
    <message>
        <source>ten: those, and the six of 20 m</source>
        <translation>dez: essas, e as seis de 20 m</translation>
    </message>
    <message>
        <source>four: blue, green, red, near infrared</source>
        <translation>quatro: azul, verde, vermelho, infravermelho</translation>
    </message>
    <message>
        <source>Of Level 2A from the network. Level 1C has all, rasters on disk those that they have.</source>
        <translation>Do nível 2A da rede. O nível 1C tem todas, os rasters em disco as que tiverem.</translation>
    </message>
    <message>
        <source>Masks on disk are</source>
        <translation>As máscaras em disco são</translation>
    </message>
    <message>
        <source>recognised automatically</source>
        <translation>reconhecidos automaticamente</translation>
    </message>
    <message>
        <source>scene classification (SCL)</source>
        <translation>classificação de cena (SCL)</translation>
    </message>
    <message>
        <source>cloud where not 0</source>
        <translation>nuvem onde não é 0</translation>
    </message>
    <message>
        <source>clear where 1</source>
        <translation>limpo onde é 1</translation>
    </message>
    <message>
        <source>Only needed where the run asks for it.</source>
        <translation>Só é preciso se a execução o pedir.</translation>
    </message>
    <message>
        <source>Fetch again what is there</source>
        <translation>Transferir de novo o que já está</translation>
    </message>
    <message>
        <source>For a catalogue that has changed.</source>
        <translation>Para um catálogo que mudou.</translation>
    </message>
    <message>
        <source>Address of the catalogue</source>
        <translation>Endereço do catálogo</translation>
    </message>
    <message>
        <source>Of a STAC API, such as https://example.org/stac/v1, or of a Sentinel Hub service. Empty: that of the source.</source>
        <translation>De uma API STAC, como https://example.org/stac/v1, ou de um serviço Sentinel Hub. Vazio: o da fonte.</translation>
    </message>
    <message>
        <source>Collection of Sentinel-2</source>
        <translation>Coleção do Sentinel-2</translation>
    </message>
    <message>
        <source>What the catalogue calls Level-2A. Empty: sentinel-2-l2a.</source>
        <translation>O que o catálogo chama nível 2A. Vazio: sentinel-2-l2a.</translation>
    </message>
    <message>
        <source>Collection of Sentinel-1</source>
        <translation>Coleção do Sentinel-1</translation>
    </message>
    <message>
        <source>Terrain-corrected radar, such as sentinel-1-rtc; plain GRD is refused.</source>
        <translation>Radar com correção do terreno, como sentinel-1-rtc; o GRD sem correção é recusado.</translation>
    </message>
    <message>
        <source>Names of the bands there</source>
        <translation>Nomes das bandas lá</translation>
    </message>
    <message>
        <source>Only where they differ, such as B02=blue, B03=green, B04=red, B08=nir, SCL=scl.</source>
        <translation>Só onde diferem, como B02=blue, B03=green, B04=red, B08=nir, SCL=scl.</translation>
    </message>
    <message>
        <source>Folder of the series</source>
        <translation>Pasta da série</translation>
    </message>
    <message>
        <source>Gets a raster for each acquisition, such as s2_20210405T104021.tif, its cloud mask, and series.csv. The folder of an earlier run with the same source, area and bands goes on.</source>
        <translation>Recebe um raster por aquisição, como s2_20210405T104021.tif, a sua máscara de nuvens e series.csv. A pasta de uma execução anterior com a mesma fonte, área e bandas é continuada.</translation>
    </message>
    <message>
        <source>Page with the time line</source>
        <translation>Página com a linha do tempo (em inglês)</translation>
    </message>
    <message>
        <source>What was seen when, how cloudy it was, gaps, and which half years hold enough.</source>
        <translation>O que foi visto e quando, a nebulosidade, lacunas, e que semestres bastam.</translation>
    </message>
    <message>
        <source>Table of the series</source>
        <translation>Tabela da série</translation>
    </message>
    <message>
        <source>Acquisitions in the series</source>
        <translation>Aquisições na série</translation>
    </message>
    <message>
        <source>{name} is “{text}”. Write a day such as 2021-01-31.</source>
        <translation>{name} é “{text}”. Escreva um dia como 2021-01-31.</translation>
    </message>
    <message>
        <source>There are no scenes. Choose a folder.</source>
        <translation>Não há cenas. Escolha uma pasta.</translation>
    </message>
    <message>
        <source>Where the acquisitions come from. Level 1C comes from the sources with an account, another catalogue that has it, and disk; gamma0 on the ellipsoid from those with an account, and disk.</source>
        <translation>De onde vêm as aquisições. O nível 1C vem das fontes com conta, de outro catálogo que o tenha e do disco; o gamma0 no elipsoide, das que têm conta e do disco.</translation>
    </message>
</context>
<context>
    <name>OccupancyAlgorithm</name>
    <message>
        <source>Map occupancy</source>
        <translation>Mapear a ocupação</translation>
    </message>
    <message>
        <source>occupancy,people,density,rate,sentinel,population</source>
        <translation>ocupação,habitantes,densidade,taxa,sentinel,população</translation>
    </message>
    <message>
        <source>Maps how many people live in a fully built-up pixel: with an occupancy model, the mean over its members and the seasons; without one, the same number everywhere. That number is typed in, taken from a published regional mean, or fitted so that the mapped total equals a census total.

Population is occupancy × built-up: “Map population” computes all of it in one pass.</source>
        <translation>Mapeia quantas pessoas vivem num píxel totalmente construído: com um modelo de ocupação, a média dos seus membros e das estações; sem ele, o mesmo número em toda a parte. Esse número é escrito, tirado de uma média regional publicada, ou ajustado para que o total do mapa iguale o de um censo.

População é ocupação × construído: “Mapear a população” calcula tudo numa passagem.</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>Ocupação</translation>
    </message>
    <message>
        <source>People per fully built-up pixel.</source>
        <translation>Habitantes por píxel totalmente construído.</translation>
    </message>
    <message>
        <source>Standard deviation of the occupancy</source>
        <translation>Desvio padrão da ocupação</translation>
    </message>
    <message>
        <source>The sample standard deviation over members and seasons; needs at least two.</source>
        <translation>O desvio padrão amostral dos membros e das estações; precisa de pelo menos dois.</translation>
    </message>
    <message>
        <source>People per built-up pixel that were used</source>
        <translation>Habitantes por píxel construído usados</translation>
    </message>
</context>
<context>
    <name>PeopleInHazardChain</name>
    <message>
        <source>Who lives in a hazard, by age</source>
        <translation>Quem vive num perigo, por idade</translation>
    </message>
    <message>
        <source>chain,model,flood,hazard,risk,exposure,age,sex,children,elderly,vulnerable</source>
        <translation>cadeia,modelo,inundação,perigo,risco,exposição,idade,sexo,crianças,idosos,vulnerável</translation>
    </message>
    <message>
        <source>Give a population map, zones with the people of each age group, and a hazard such as flood zones: the map is rescaled to the census, shared out to the groups, and everybody in the hazard is counted, group by group. Three steps in one go.

A river with a distance around it is a hazard too. Within a zone all groups live alike.</source>
        <translation>Indique um mapa de população, zonas com as pessoas de cada grupo etário e um perigo, como zonas inundáveis: o mapa é ajustado ao censo, repartido pelos grupos, e conta-se toda a gente no perigo, grupo a grupo. Três passos de uma só vez.

Um rio com uma distância à volta também é um perigo. Dentro de uma zona todos os grupos vivem do mesmo modo.</translation>
    </message>
    <message>
        <source>Report on age and sex</source>
        <translation>Relatório sobre idade e sexo</translation>
    </message>
    <message>
        <source>Population map</source>
        <translation>Mapa de população</translation>
    </message>
</context>
<context>
    <name>PopcornAlgorithm</name>
    <message>
        <source>{name} cannot be “{given}”. Choose one of: {words}.</source>
        <translation>{name} não pode ser “{given}”. Escolha um de: {words}.</translation>
    </message>
    <message>
        <source>{file} cannot be written or read: {reason}. Choose another place.</source>
        <translation>{file} não pode ser escrito ou lido: {reason}. Escolha outro lugar.</translation>
    </message>
    <message>
        <source>{name} failed unexpectedly ({error}). The log panel POPCORN has the details.</source>
        <translation>{name} falhou de forma inesperada ({error}). O painel de registo POPCORN tem os pormenores.</translation>
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
        <translation>Falta um passo: instalar o motor.</translation>
    </message>
    <message>
        <source>Set up the engine…</source>
        <translation>Instalar o motor…</translation>
    </message>
</context>
<context>
    <name>PopulationAlgorithm</name>
    <message>
        <source>Map population</source>
        <translation>Mapear a população</translation>
    </message>
    <message>
        <source>population,people,inhabitants,density,dasymetric,sentinel,popcorn</source>
        <translation>população,habitantes,densidade,dasimétrico,sentinel,popcorn</translation>
    </message>
    <message>
        <source>Lowest built-up probability that counts</source>
        <translation>Menor probabilidade de construído que conta</translation>
    </message>
    <message>
        <source>Lower probabilities count as 0 and get no people. 0 keeps the published method exact.</source>
        <translation>As probabilidades menores contam como 0 e não recebem ninguém. 0 mantém exato o método publicado.</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>População</translation>
    </message>
    <message>
        <source>People per pixel; the legend shows people per hectare.</source>
        <translation>Habitantes por píxel; a legenda mostra habitantes por hectare.</translation>
    </message>
    <message>
        <source>Standard deviation of the population</source>
        <translation>Desvio padrão da população</translation>
    </message>
    <message>
        <source>The sample standard deviation over members and seasons; needs at least two.</source>
        <translation>O desvio padrão amostral dos membros e das estações; precisa de pelo menos dois.</translation>
    </message>
    <message>
        <source>Built-up probability</source>
        <translation>Probabilidade de construído</translation>
    </message>
    <message>
        <source>The mean over the seasons, 0 to 1.</source>
        <translation>A média das estações, de 0 a 1.</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>Ocupação</translation>
    </message>
    <message>
        <source>People per fully built-up pixel, the mean over members and seasons.</source>
        <translation>Habitantes por píxel totalmente construído, a média dos membros e das estações.</translation>
    </message>
    <message>
        <source>Population of each member and season</source>
        <translation>População de cada membro e estação</translation>
    </message>
    <message>
        <source>One band for each member and season: uncertainty per zone is computed from it.</source>
        <translation>Uma banda para cada membro e estação: dela se calcula a incerteza por zona.</translation>
    </message>
    <message>
        <source>People mapped</source>
        <translation>Habitantes mapeados</translation>
    </message>
    <message>
        <source>People per built-up pixel that were used</source>
        <translation>Habitantes por píxel construído usados</translation>
    </message>
    <message>
        <source>Relative uncertainty of the population</source>
        <translation>Incerteza relativa da população</translation>
    </message>
    <message>
        <source>The standard deviation divided by the mean, shown in per cent; needs at least two.</source>
        <translation>O desvio padrão dividido pela média, mostrado em percentagem; precisa de pelo menos dois.</translation>
    </message>
    <message>
        <source>Maps how many people live in every pixel of about 10 m. Choose Sentinel-2 and Sentinel-1 rasters, one for each season; all else may stay as it is.

Population is occupancy × built-up, for each member of the occupancy model and each season; the map is their mean and, on request, the standard deviation.

Without an occupancy model, the same number of people is taken for every built-up pixel: typed in, a published regional mean, or fitted to a census. To let every census zone sum to its count, go on with “Rescale to a census”; for people per hectare cell, with “Sum to a grid or zones”.</source>
        <translation>Mapeia quantas pessoas vivem em cada píxel de cerca de 10 m. Escolha rasters Sentinel-2 e Sentinel-1, um por estação; o resto pode ficar como está.

A população é ocupação × construído, para cada membro do modelo de ocupação e cada estação; o mapa é a média deles e, se pedido, o desvio padrão.

Sem modelo de ocupação, é tomado o mesmo número de habitantes para cada píxel construído: escrito, uma média regional publicada, ou ajustado a um censo. Para que cada zona censitária some o seu número, continue com “Ajustar a um censo”; para habitantes por célula de um hectare, com “Somar numa grelha ou em zonas”.</translation>
    </message>
</context>
<context>
    <name>PopulationForPlaceChain</name>
    <message>
        <source>Population map for a place and a year</source>
        <translation>Mapa de população para um lugar e um ano</translation>
    </message>
    <message>
        <source>chain,model,download,population,census,sentinel,workflow,year</source>
        <translation>cadeia,modelo,transferir,população,censo,sentinel,fluxo de trabalho,ano</translation>
    </message>
    <message>
        <source>Give the census zones of a place and a year: the imagery is downloaded, population is mapped from it, and the map is rescaled so that every zone sums to its count. Three steps in one go.

The first source needs no account. Select zones and tick “Selected features only” to begin with a small part. A download that was interrupted goes on where it stopped.</source>
        <translation>Dê as zonas censitárias de um lugar e um ano: as imagens são transferidas, a população é mapeada a partir delas, e o mapa é ajustado para que cada zona some o seu número. Três passos de uma vez.

A primeira fonte não precisa de conta. Selecione zonas e marque “Apenas elementos selecionados” para começar com uma parte pequena. Uma transferência interrompida continua onde parou.</translation>
    </message>
    <message>
        <source>Census zones of the place</source>
        <translation>Zonas censitárias do lugar</translation>
    </message>
    <message>
        <source>Load the imagery too</source>
        <translation>Carregar também as imagens</translation>
    </message>
    <message>
        <source>Population map</source>
        <translation>Mapa de população</translation>
    </message>
    <message>
        <source>Census zones</source>
        <translation>Zonas censitárias</translation>
    </message>
    <message>
        <source>Built-up map</source>
        <translation>Mapa de áreas construídas</translation>
    </message>
    <message>
        <source>Folder of the imagery</source>
        <translation>Pasta das imagens</translation>
    </message>
</context>
<context>
    <name>PopulationFromImageryChain</name>
    <message>
        <source>Population map from imagery</source>
        <translation>Mapa de população a partir de imagens</translation>
    </message>
    <message>
        <source>chain,model,population,census,built-up,sentinel,workflow</source>
        <translation>cadeia,modelo,população,censo,construído,sentinel,fluxo de trabalho</translation>
    </message>
    <message>
        <source>Maps population from seasonal Sentinel-1 and Sentinel-2 rasters, rescales the map to a census, and sums it to a grid: three steps in one go.

To change the steps, copy the chain with “Copy ready-made chains to my models” and open the copy in the model designer.</source>
        <translation>Mapeia a população a partir de rasters sazonais Sentinel-1 e Sentinel-2, ajusta o mapa a um censo e soma-o numa grelha: três passos de uma vez.

Para mudar os passos, copie a cadeia com “Copiar as cadeias prontas para os meus modelos” e abra a cópia no desenhador de modelos.</translation>
    </message>
    <message>
        <source>Cell size of the grid (metres)</source>
        <translation>Tamanho da célula da grelha (metros)</translation>
    </message>
    <message>
        <source>Population map</source>
        <translation>Mapa de população</translation>
    </message>
    <message>
        <source>Built-up map</source>
        <translation>Mapa de áreas construídas</translation>
    </message>
    <message>
        <source>Census zones</source>
        <translation>Zonas censitárias</translation>
    </message>
    <message>
        <source>Population grid</source>
        <translation>Grelha de população</translation>
    </message>
</context>
<context>
    <name>PopulationSeriesAlgorithm</name>
    <message>
        <source>Population through time</source>
        <translation>População ao longo do tempo</translation>
    </message>
    <message>
        <source>time,series,growth,years,seasons,months,trend,change,animation,population,bourbon</source>
        <translation>tempo,série,crescimento,anos,estações,meses,tendência,mudança,animação,população,bourbon</translation>
    </message>
    <message>
        <source>Maps the population of every year, season or month of a series of imagery, and says how sure each number is and what has really changed.

Of each step the clearest dates are mapped one by one. Their spread gives an 80 % interval; one date alone gives none. Only the same seasons are compared, and a zone is called changed where it differs by more than chance and by more than the stable zones of the place. Play the result with QGIS's temporal controller.</source>
        <translation>Mapeia a população de cada ano, estação ou mês de uma série de imagens, e diz quão seguro é cada número e o que mudou de facto.

De cada passo, as datas mais limpas são mapeadas uma a uma. A sua dispersão dá um intervalo de 80 %; uma só data não dá nenhum. Só se comparam as mesmas estações, e uma zona só é dita alterada se diferir mais do que o acaso e mais do que as zonas estáveis do lugar. O controlador temporal do QGIS reproduz o resultado.</translation>
    </message>
    <message>
        <source>Folder of the series</source>
        <translation>Pasta da série</translation>
    </message>
    <message>
        <source>The folder with series.csv that “Download imagery” or the like has written.</source>
        <translation>A pasta com series.csv que “Baixar imagens” ou semelhante escreveu.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Passos</translation>
    </message>
    <message>
        <source>years</source>
        <translation>anos</translation>
    </message>
    <message>
        <source>seasons</source>
        <translation>estações</translation>
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
        <translation>Do calendário; um inverno começa em dezembro.</translation>
    </message>
    <message>
        <source>From (day)</source>
        <translation>Desde (dia)</translation>
    </message>
    <message>
        <source>Such as 2019-01-01. Empty: from the first date on.</source>
        <translation>Por exemplo 2019-01-01. Vazio: desde a primeira data.</translation>
    </message>
    <message>
        <source>Up to before (day)</source>
        <translation>Até antes de (dia)</translation>
    </message>
    <message>
        <source>This day is not part of the time. Empty: all.</source>
        <translation>Este dia não faz parte. Vazio: tudo.</translation>
    </message>
    <message>
        <source>Zones to count by</source>
        <translation>Zonas onde contar</translation>
    </message>
    <message>
        <source>Polygons; each gets its people at every step, and whether they changed.</source>
        <translation>Polígonos; cada um recebe a sua população em cada passo, e se mudou.</translation>
    </message>
    <message>
        <source>Most dates in a step (0: all)</source>
        <translation>Datas por passo, no máximo (0: todas)</translation>
    </message>
    <message>
        <source>The clearest are taken. More dates make the interval narrower and the run longer.</source>
        <translation>São tomadas as mais limpas. Mais datas estreitam o intervalo e alongam o cálculo.</translation>
    </message>
    <message>
        <source>Interval of a step</source>
        <translation>Intervalo de um passo</translation>
    </message>
    <message>
        <source>80 % interval of the step's mean</source>
        <translation>intervalo de 80 % da média do passo</translation>
    </message>
    <message>
        <source>standard deviation over dates, as Bourbon has it</source>
        <translation>desvio padrão das datas, como o Bourbon</translation>
    </message>
    <message>
        <source>The published form counts what clouds hide as spread too.</source>
        <translation>A forma publicada conta também como dispersão o que as nuvens escondem.</translation>
    </message>
    <message>
        <source>Standard deviations too</source>
        <translation>Também desvios padrão</translation>
    </message>
    <message>
        <source>One more raster for each step: the sample standard deviation over its dates.</source>
        <translation>Mais um raster por passo: o desvio padrão amostral sobre as suas datas.</translation>
    </message>
    <message>
        <source>Load the layers</source>
        <translation>Carregar as camadas</translation>
    </message>
    <message>
        <source>Adds the maps to the project, each with its days.</source>
        <translation>Adiciona os mapas ao projeto, cada um com os seus dias.</translation>
    </message>
    <message>
        <source>Folder of the maps</source>
        <translation>Pasta dos mapas</translation>
    </message>
    <message>
        <source>Gets one raster for each step, such as population_2021.tif, and steps.csv.</source>
        <translation>Recebe um raster por passo, como population_2021.tif, e steps.csv.</translation>
    </message>
    <message>
        <source>Zones through time</source>
        <translation>Zonas ao longo do tempo</translation>
    </message>
    <message>
        <source>The zones with their people at every step and their change, where zones are given.</source>
        <translation>As zonas com a sua população em cada passo e a sua mudança, se houver zonas.</translation>
    </message>
    <message>
        <source>Report on population through time</source>
        <translation>Relatório da população no tempo (inglês)</translation>
    </message>
    <message>
        <source>A page to read or print: the growth curve with its band, and what changed.</source>
        <translation>Uma página para ler ou imprimir: a curva de crescimento com a sua banda, e o que mudou.</translation>
    </message>
    <message>
        <source>Population, each step</source>
        <translation>População, cada passo</translation>
    </message>
    <message>
        <source>Steps that were mapped</source>
        <translation>Passos mapeados</translation>
    </message>
    <message>
        <source>People at the first step</source>
        <translation>Habitantes no primeiro passo</translation>
    </message>
    <message>
        <source>People at the last step</source>
        <translation>Habitantes no último passo</translation>
    </message>
    <message>
        <source>Population {step}</source>
        <translation>População {step}</translation>
    </message>
    <message>
        <source>Standard deviation {step}</source>
        <translation>Desvio padrão {step}</translation>
    </message>
    <message>
        <source>Between censuses, each keeps the sum of its zones.</source>
        <translation>Entre censos, cada uma mantém a soma das suas zonas.</translation>
    </message>
    <message>
        <source>Series of somebody else (.csv)</source>
        <translation>Série de outra fonte (.csv)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Ficheiros CSV (*.csv)</translation>
    </message>
    <message>
        <source>As Bourbon writes it: date, population, uncertainty. The page draws it beside ours.</source>
        <translation>Como o Bourbon a escreve: date, population, uncertainty. A página desenha-a ao lado da nossa.</translation>
    </message>
    <message>
        <source>Animation for a slide</source>
        <translation>Animação para um diapositivo</translation>
    </message>
    <message>
        <source>GIF files (*.gif)</source>
        <translation>Ficheiros GIF (*.gif)</translation>
    </message>
    <message>
        <source>A picture a step: imagery, map and curve, with the credits on it.</source>
        <translation>Uma imagem por passo: imagens, mapa e curva, com os créditos.</translation>
    </message>
    <message>
        <source>Drawing the animation</source>
        <translation>A desenhar a animação</translation>
    </message>
    <message>
        <source>The animation cannot be written: {reason}. Choose another place.</source>
        <translation>Não é possível escrever a animação: {reason}. Escolha outro lugar.</translation>
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
        <translation>imprimir,composição,página,pdf,png,legenda,barra de escala,atlas,exportar</translation>
    </message>
    <message>
        <source>Puts a map on a page of A4 with title, legend, scale bar, sources, licences and date, and writes it as PDF or picture.

Where the layers are in the project, the page also stays there as a layout (Project ▸ Layouts), to be changed and exported again.</source>
        <translation>Põe um mapa numa página A4 com título, legenda, barra de escala, fontes, licenças e data, e escreve-o como PDF ou imagem.

Se as camadas estiverem no projeto, a página fica também nele como composição de impressão (Projeto ▸ Composições), para ser mudada e exportada de novo.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>The raster to show, in the style that it has.</source>
        <translation>O raster a mostrar, com o estilo que tem.</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zonas</translation>
    </message>
    <message>
        <source>Polygons such as the census zones; their borders are drawn on top.</source>
        <translation>Polígonos como as zonas censitárias; os seus limites são desenhados por cima.</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Extensão</translation>
    </message>
    <message>
        <source>The part to show. Empty: all of the map.</source>
        <translation>A parte a mostrar. Vazio: todo o mapa.</translation>
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
        <translation>Como o lugar, o ano e o número de habitantes.</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Printed in bold: what a reader must know before using the map.</source>
        <translation>Impresso a negrito: o que um leitor deve saber antes de usar o mapa.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fontes</translation>
    </message>
    <message>
        <source>Empty: the days, models, licences and credits that the layer knows, and the date.</source>
        <translation>Vazio: os dias, modelos, licenças e créditos que a camada conhece, e a data.</translation>
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
        <translation>A terminação decide: .pdf, .png, .svg ou .jpg.</translation>
    </message>
    <message>
        <source>The page {path} has no known ending. Let its name end in {endings}.</source>
        <translation>A página {path} não tem uma terminação conhecida. Faça o nome terminar em {endings}.</translation>
    </message>
    <message>
        <source>{path} cannot be written. Choose another place, or close it elsewhere.</source>
        <translation>{path} não pode ser escrito. Escolha outro lugar, ou feche-o onde estiver aberto.</translation>
    </message>
    <message>
        <source>Project ▸ Layouts has the page as “{name}”.</source>
        <translation>Projeto ▸ Composições tem a página como “{name}”.</translation>
    </message>
    <message>
        <source>Empty: the name of the layer, or what the map shows.</source>
        <translation>Vazio: o nome da camada, ou o que o mapa mostra.</translation>
    </message>
    <message>
        <source>The folder {folder} for the page {file} does not exist. Create it, or choose another folder.</source>
        <translation>A pasta {folder} da página {file} não existe. Crie-a, ou escolha outra pasta.</translation>
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
        <translation>Ajustar a um censo</translation>
    </message>
    <message>
        <source>census,dasymetric,disaggregation,zones,population,weight,normalise</source>
        <translation>censo,dasimétrico,desagregação,zonas,população,peso,normalizar</translation>
    </message>
    <message>
        <source>Weights, such as a population or built-up map</source>
        <translation>Pesos, como um mapa de população</translation>
    </message>
    <message>
        <source>A raster that is higher where more people live. Only its proportions within a zone count.</source>
        <translation>Um raster mais alto onde vive mais gente. Só contam as suas proporções dentro de uma zona.</translation>
    </message>
    <message>
        <source>Census zones</source>
        <translation>Zonas censitárias</translation>
    </message>
    <message>
        <source>Polygons with the number of people; they must not overlap.</source>
        <translation>Polígonos com o número de habitantes; não se devem sobrepor.</translation>
    </message>
    <message>
        <source>By centre, QGIS's own Zonal statistics of the result gives every count back. By share of area, statistics weighted by coverage do.</source>
        <translation>Por centro, as Estatísticas zonais do QGIS devolvem cada número a partir do resultado. Por parte da área, fazem-no as estatísticas ponderadas pela cobertura.</translation>
    </message>
    <message>
        <source>Zones with people but no weight</source>
        <translation>Zonas com habitantes mas sem peso</translation>
    </message>
    <message>
        <source>spread the people evenly over the zone</source>
        <translation>repartir os habitantes por igual na zona</translation>
    </message>
    <message>
        <source>leave the people out, and report them</source>
        <translation>deixar os habitantes de fora, e informar</translation>
    </message>
    <message>
        <source>Such zones are named in the log and in the zone layer in any case.</source>
        <translation>Essas zonas são nomeadas no registo e na camada de zonas em todo o caso.</translation>
    </message>
    <message>
        <source>Outside all zones</source>
        <translation>Fora de todas as zonas</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>sem dados</translation>
    </message>
    <message>
        <source>keep the weights as they are</source>
        <translation>manter os pesos como estão</translation>
    </message>
    <message>
        <source>Kept weights are not part of the totals.</source>
        <translation>Os pesos mantidos não fazem parte dos totais.</translation>
    </message>
    <message>
        <source>Population, rescaled</source>
        <translation>População, ajustada</translation>
    </message>
    <message>
        <source>People per pixel; every zone sums to its count.</source>
        <translation>Habitantes por píxel; cada zona soma o seu número.</translation>
    </message>
    <message>
        <source>People in the census</source>
        <translation>Habitantes no censo</translation>
    </message>
    <message>
        <source>People of the census on the map</source>
        <translation>Habitantes do censo no mapa</translation>
    </message>
    <message>
        <source>People mapped minus people in the census</source>
        <translation>Habitantes mapeados menos habitantes do censo</translation>
    </message>
    <message>
        <source>Sum of all pixels of the map</source>
        <translation>Soma de todos os píxeis do mapa</translation>
    </message>
    <message>
        <source>A raster with one band for each member and season, from “Map population”. Each is rescaled by itself, and the zones get the standard deviation of their totals before.</source>
        <translation>Um raster com uma banda por membro e estação, de “Mapear a população”. Cada um é ajustado por si, e as zonas recebem o desvio padrão dos seus totais de antes.</translation>
    </message>
    <message>
        <source>Members, rescaled</source>
        <translation>Membros, ajustados</translation>
    </message>
    <message>
        <source>One band for each member and season, each with every zone at its count: what “Compare with a census” and “Sum to a grid or zones” need for standard deviations of finer zones.</source>
        <translation>Uma banda por membro e estação, cada uma com cada zona no seu número: o que “Comparar com um censo” e “Somar numa grelha ou em zonas” precisam para os desvios padrão de zonas mais finas.</translation>
    </message>
    <message>
        <source>People per zone, and the map before rescaling against the census, to print.</source>
        <translation>Habitantes por zona, e o mapa antes do ajuste face ao censo, para imprimir.</translation>
    </message>
    <message>
        <source>There are no members to rescale. Choose the population of each member and season (MEMBERS).</source>
        <translation>Não há membros a ajustar. Escolha a população de cada membro e estação (MEMBERS).</translation>
    </message>
    <message>
        <source>Rescaled to {census}</source>
        <translation>Ajustado a {census}</translation>
    </message>
    <message>
        <source>The map before rescaling, against the census</source>
        <translation>O mapa antes do ajuste, face ao censo</translation>
    </message>
    <message>
        <source>Map before (its own units)</source>
        <translation>Mapa antes (nas suas próprias unidades)</translation>
    </message>
    <message>
        <source>Census and rescaled map</source>
        <translation>Censo e mapa ajustado</translation>
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
        <translation>Desvio padrão, ajustado</translation>
    </message>
    <message>
        <source>How far the rescaled members disagree in each pixel: the standard deviation of the rescaled map, for “Compare two dates”. Needs the population of each member and season (MEMBERS).</source>
        <translation>Quanto os membros ajustados divergem em cada píxel: o desvio padrão do mapa ajustado, para «Comparar duas datas». Precisa da população de cada membro e estação (MEMBERS).</translation>
    </message>
    <message>
        <source>Turns a raster of weights (a population map, a built-up map, or anyone's map) into a population map in which the pixels of every census zone sum to the zone's count.

A zone too small to hold a pixel's centre still gets its people, in the pixel it lies in. Zones with people but without any weight are named, and their people are spread evenly or left out. The zone layer shows census, map before and after, map ÷ census and a status for each zone.</source>
        <translation>Transforma um raster de pesos (um mapa de população, de áreas construídas, ou o mapa de outros) num mapa de população em que os píxeis de cada zona censitária somam o número da zona.

Uma zona demasiado pequena para conter o centro de um píxel recebe mesmo assim os seus habitantes, no píxel em que está. As zonas com habitantes mas sem peso são nomeadas, e os seus habitantes são repartidos por igual ou deixados de fora. A camada de zonas mostra o censo, o mapa antes e depois, mapa ÷ censo e um estado para cada zona.</translation>
    </message>
    <message>
        <source>Zones with census, before and after</source>
        <translation>Zonas com censo, antes e depois</translation>
    </message>
    <message>
        <source>The zones with census, before, after and status, coloured by map before ÷ census.</source>
        <translation>As zonas com censo, antes, depois e estado, coloridas por mapa de antes ÷ censo.</translation>
    </message>
    <message>
        <source>People in the census who are not placed</source>
        <translation>Pessoas do censo que não são colocadas</translation>
    </message>
    <message>
        <source>The zone layer then has the standard error of each count, before and after alike.</source>
        <translation>A camada das zonas tem então o erro padrão de cada contagem, antes e depois por igual.</translation>
    </message>
</context>
<context>
    <name>SampleSceneAlgorithm</name>
    <message>
        <source>Make the sample scene (synthetic)</source>
        <translation>Criar a cena de exemplo (sintética)</translation>
    </message>
    <message>
        <source>sample,example,demo,tutorial,synthetic,test data</source>
        <translation>exemplo,amostra,demonstração,tutorial,sintético,dados de teste</translation>
    </message>
    <message>
        <source>Another number makes another district; the same number makes the same one.</source>
        <translation>Outro número dá outro distrito; o mesmo número dá o mesmo.</translation>
    </message>
    <message>
        <source>Size (pixels of 10 m)</source>
        <translation>Tamanho (píxeis de 10 m)</translation>
    </message>
    <message>
        <source>The side of the district; 600 pixels are 6 km.</source>
        <translation>O lado do distrito; 600 píxeis são 6 km.</translation>
    </message>
    <message>
        <source>Load the layers</source>
        <translation>Carregar as camadas</translation>
    </message>
    <message>
        <source>Adds the layers to the project when the scene is ready.</source>
        <translation>Adiciona as camadas ao projeto quando a cena está pronta.</translation>
    </message>
    <message>
        <source>Folder of the scene</source>
        <translation>Pasta da cena</translation>
    </message>
    <message>
        <source>The folder that gets the rasters and census layers.</source>
        <translation>A pasta que recebe os rasters e as camadas do censo.</translation>
    </message>
    <message>
        <source>Sentinel-2, each season</source>
        <translation>Sentinel-2, cada estação</translation>
    </message>
    <message>
        <source>Sentinel-1, each season</source>
        <translation>Sentinel-1, cada estação</translation>
    </message>
    <message>
        <source>True population</source>
        <translation>População verdadeira</translation>
    </message>
    <message>
        <source>Coarse census</source>
        <translation>Censo grosseiro</translation>
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
        <translation>Censo grosseiro (sintético)</translation>
    </message>
    <message>
        <source>Number of the district (seed)</source>
        <translation>Número do distrito (semente)</translation>
    </message>
    <message>
        <source>Makes a synthetic district of 6 × 6 km to try everything on, without any download: Sentinel-2 and Sentinel-1 for four seasons, the true population at 10 m, a coarse and a fine census, the river and the roads.

Nothing in it is real: no place, no people. The same seed makes the same district.</source>
        <translation>Cria um distrito sintético de 6 × 6 km para experimentar tudo, sem transferir nada: Sentinel-2 e Sentinel-1 de quatro estações, a população verdadeira a 10 m, um censo grosseiro e um fino, o rio e as estradas.

Nada nele é real: nenhum lugar, nenhuma pessoa. A mesma semente dá o mesmo distrito.</translation>
    </message>
    <message>
        <source>River</source>
        <translation>Rio</translation>
    </message>
    <message>
        <source>Roads</source>
        <translation>Estradas</translation>
    </message>
    <message>
        <source>River (synthetic)</source>
        <translation>Rio (sintético)</translation>
    </message>
    <message>
        <source>Roads (synthetic)</source>
        <translation>Estradas (sintéticas)</translation>
    </message>
    <message>
        <source>Further data</source>
        <translation>Dados adicionais</translation>
    </message>
    <message>
        <source>Nothing more</source>
        <translation>Nada mais</translation>
    </message>
    <message>
        <source>Ten bands, both passes and terrain of four seasons</source>
        <translation>Dez bandas, duas passagens e relevo, quatro estações</translation>
    </message>
    <message>
        <source>Two years (L2A), a quarter and a road being built</source>
        <translation>Dois anos (L2A), bairro e estrada em obras</translation>
    </message>
    <message>
        <source>The same two years as L1C, radar in linear power</source>
        <translation>Os mesmos dois anos como L1C, radar em potência linear</translation>
    </message>
    <message>
        <source>Five years in which the town grows</source>
        <translation>Cinco anos em que a cidade cresce</translation>
    </message>
    <message>
        <source>A series on disk with its truth, in a folder inside. At 600 pixels the two years take 1.5 to 2 GB and some minutes, the others less. Up to 800 pixels.</source>
        <translation>Uma série em disco com a sua verdade, numa subpasta. Com 600 píxeis, os dois anos ocupam 1,5 a 2 GB e demoram alguns minutos; o resto, menos. Até 800 píxeis.</translation>
    </message>
    <message>
        <source>Folder of the further data</source>
        <translation>Pasta dos dados adicionais</translation>
    </message>
</context>
<context>
    <name>SetupEngineAlgorithm</name>
    <message>
        <source>Set up the engine</source>
        <translation>Instalar o motor</translation>
    </message>
    <message>
        <source>install,setup,engine,GPU,CUDA,environment,repair,remove,offline</source>
        <translation>instalar,instalação,motor,GPU,CUDA,ambiente,reparar,remover,sem rede</translation>
    </message>
    <message>
        <source>Makes the environment in which POPCORN computes, apart from QGIS's own Python, so that neither disturbs the other. Run it once after installing the plugin; run it again at any time: what is in place stays.

The log shows the size of the download before it starts. It can be cancelled; an engine that was there before then stays whole. GPU packages for NVIDIA cards are about 1.5 GB and are only fetched when you choose them.</source>
        <translation>Cria o ambiente em que o POPCORN calcula, à parte do Python do QGIS, para que nenhum perturbe o outro. Execute-o uma vez depois de instalar o módulo; execute-o de novo quando quiser: o que está no lugar fica.

O registo mostra o tamanho da transferência antes de começar. Pode ser cancelada; um motor que já existia fica inteiro. Os pacotes de GPU para placas NVIDIA têm cerca de 1,5 GB e só são transferidos se os escolher.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>O que fazer</translation>
    </message>
    <message>
        <source>install, or update what is missing</source>
        <translation>instalar, ou atualizar o que falta</translation>
    </message>
    <message>
        <source>repair: build it anew</source>
        <translation>reparar: construí-lo de novo</translation>
    </message>
    <message>
        <source>remove it from this computer</source>
        <translation>removê-lo deste computador</translation>
    </message>
    <message>
        <source>Removing deletes the engine but not your models.</source>
        <translation>Remover apaga o motor mas não os seus modelos.</translation>
    </message>
    <message>
        <source>Packages for NVIDIA GPUs</source>
        <translation>Pacotes para GPU NVIDIA</translation>
    </message>
    <message>
        <source>as it is now; say whether they would fit</source>
        <translation>como está agora; dizer se conviriam</translation>
    </message>
    <message>
        <source>yes, about 1.5 GB to download</source>
        <translation>sim, cerca de 1,5 GB a transferir</translation>
    </message>
    <message>
        <source>no, compute on the CPU</source>
        <translation>não, calcular na CPU</translation>
    </message>
    <message>
        <source>They need a card with compute capability 7.5 or more and a driver for CUDA 13.</source>
        <translation>Precisam de uma placa com capacidade de cálculo 7.5 ou mais e de um controlador para CUDA 13.</translation>
    </message>
    <message>
        <source>Packages for training</source>
        <translation>Pacotes para treinar</translation>
    </message>
    <message>
        <source>Folder of packages, to install without network</source>
        <translation>Pasta de pacotes, para instalar sem rede</translation>
    </message>
    <message>
        <source>A folder of wheels that was filled on another computer. Empty: download them.</source>
        <translation>Uma pasta de pacotes wheel preenchida noutro computador. Vazio: transferi-los.</translation>
    </message>
    <message>
        <source>Python to build with</source>
        <translation>Python com que construir</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os ficheiros (*)</translation>
    </message>
    <message>
        <source>The interpreter to make the environment with. Empty: one is found.</source>
        <translation>O interpretador com que criar o ambiente. Vazio: é procurado um.</translation>
    </message>
    <message>
        <source>Certificates to trust</source>
        <translation>Certificados de confiança</translation>
    </message>
    <message>
        <source>A PEM file, for offices whose network has its own. The system's are trusted anyway.</source>
        <translation>Um ficheiro PEM, para escritórios cuja rede tem o seu. Os do sistema são sempre aceites.</translation>
    </message>
    <message>
        <source>Python of the engine</source>
        <translation>Python do motor</translation>
    </message>
    <message>
        <source>The engine was removed; {size} MB are free again.</source>
        <translation>O motor foi removido; {size} MB estão de novo livres.</translation>
    </message>
    <message>
        <source>The engine is in place; nothing needs to be downloaded.</source>
        <translation>O motor está no lugar; não há nada a transferir.</translation>
    </message>
    <message>
        <source>Python {version} at {python}; {packages} packages; download up to {download} MB; on disk about {installed} MB.</source>
        <translation>Python {version} em {python}; {packages} pacotes; transferência até {download} MB; em disco cerca de {installed} MB.</translation>
    </message>
    <message>
        <source>The engine is ready: {python}</source>
        <translation>O motor está pronto: {python}</translation>
    </message>
    <message>
        <source>For “Learn occupancy from a census”: PyTorch. Mapping needs none. Once there, they stay.</source>
        <translation>Para “Aprender a ocupação de um censo”: PyTorch. O mapeamento não precisa deles. Uma vez instalados, ficam.</translation>
    </message>
    <message>
        <source>Packages for forests</source>
        <translation>Pacotes para florestas</translation>
    </message>
    <message>
        <source>For “Random forest weights”: scikit-learn. Once there, they stay.</source>
        <translation>Para “Pesos de uma floresta aleatória”: scikit-learn. Uma vez lá, ficam.</translation>
    </message>
</context>
<context>
    <name>SharpenAlgorithm</name>
    <message>
        <source>Sharpen to 10 m</source>
        <translation>Refinar para 10 m</translation>
    </message>
    <message>
        <source>sharpen,superresolution,dsen2,red edge,shortwave,20 m,10 m,sentinel</source>
        <translation>refinar,super-resolução,dsen2,limite do vermelho,onda curta,20 m,10 m,sentinel</translation>
    </message>
    <message>
        <source>Sentinel-2 raster of ten bands</source>
        <translation>Raster Sentinel-2 de dez bandas</translation>
    </message>
    <message>
        <source>On pixels of 10 m, such as a composite made with ten bands.</source>
        <translation>Em píxeis de 10 m, como um compósito feito com dez bandas.</translation>
    </message>
    <message>
        <source>Sharpening model</source>
        <translation>Modelo de refinamento</translation>
    </message>
    <message>
        <source>Its id, or the path of an .onnx file.</source>
        <translation>O seu identificador, ou o caminho de um ficheiro .onnx.</translation>
    </message>
    <message>
        <source>Sharpened</source>
        <translation>Refinado</translation>
    </message>
    <message>
        <source>Ten bands in the order of their wavelength, reflectance × 10000.</source>
        <translation>Dez bandas por ordem do comprimento de onda, refletância × 10000.</translation>
    </message>
    <message>
        <source>Brings the bands of 20 m of a Sentinel-2 composite (B05, B06, B07, B8A, B11, B12) to 10 m, guided by those of 10 m. The mean of every pixel of 20 m stays what it is.

A small model of ours comes with the plugin. DSen2-lite (superresolve_graph.pb of sentinel-tree-cover), which “Import a model” takes, is better. It was made for B11 and B12 at 40 m; that the means of 20 m are kept makes up for it.</source>
        <translation>Leva a 10 m as bandas de 20 m de um compósito Sentinel-2 (B05, B06, B07, B8A, B11, B12), guiadas pelas de 10 m. A média de cada píxel de 20 m mantém-se.

Com o módulo vem um pequeno modelo nosso. DSen2-lite (superresolve_graph.pb de sentinel-tree-cover), que «Importar um modelo» aceita, é melhor. Foi feita para B11 e B12 a 40 m; manter as médias de 20 m compensa-o.</translation>
    </message>
</context>
<context>
    <name>StorageGroup</name>
    <message>
        <source>On this computer</source>
        <translation>Neste computador</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
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
        <translation>Licença</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir a pasta</translation>
    </message>
    <message>
        <source>Import a model…</source>
        <translation>Importar um modelo…</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Measure the cache of POPCORN</source>
        <translation>Medir a cache do POPCORN</translation>
    </message>
    <message>
        <source>Clear the cache of POPCORN</source>
        <translation>Limpar a cache do POPCORN</translation>
    </message>
    <message>
        <source>{size} MB: what interrupted runs have finished</source>
        <translation>{size} MB: o que execuções interrompidas terminaram</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vazia</translation>
    </message>
    <message>
        <source>built-up</source>
        <translation>construído</translation>
    </message>
    <message>
        <source>occupancy</source>
        <translation>ocupação</translation>
    </message>
    <message>
        <source>population</source>
        <translation>população</translation>
    </message>
    <message>
        <source>urban land</source>
        <translation>solo urbano</translation>
    </message>
    <message>
        <source>urban change</source>
        <translation>mudança urbana</translation>
    </message>
    <message>
        <source>sharpening</source>
        <translation>refinamento</translation>
    </message>
    <message>
        <source>tree cover</source>
        <translation>coberto arbóreo</translation>
    </message>
</context>
<context>
    <name>SupportGroup</name>
    <message>
        <source>Support</source>
        <translation>Suporte</translation>
    </message>
    <message>
        <source>Copy report for support</source>
        <translation>Copiar relatório para o suporte</translation>
    </message>
    <message>
        <source>Versions, device, models and a measured tiny run. Personal folders are left out.</source>
        <translation>Versões, processador, modelos e um pequeno cálculo medido. As pastas pessoais são omitidas.</translation>
    </message>
    <message>
        <source>Asking the engine…</source>
        <translation>A consultar o motor…</translation>
    </message>
    <message>
        <source>Report on POPCORN</source>
        <translation>Relatório sobre o POPCORN</translation>
    </message>
    <message>
        <source>Copied, {lines} lines: paste it into your message.</source>
        <translation>Copiado, {lines} linhas: cole-o na sua mensagem.</translation>
    </message>
</context>
<context>
    <name>TerrainAlgorithm</name>
    <message>
        <source>Terrain: elevation, slope, aspect</source>
        <translation>Relevo: elevação, declive, orientação</translation>
    </message>
    <message>
        <source>terrain,elevation,dem,slope,aspect,copernicus,glo-30,relief</source>
        <translation>relevo,elevação,mde,declive,orientação,copernicus,glo-30,terreno</translation>
    </message>
    <message>
        <source>Draw an extent or choose a layer of polygons: the result is one raster of 10 m with the elevation, the slope and the direction that the slope faces, on the same grid as the composites of “Download imagery” for the same area.

The elevations are those of Copernicus GLO-30, the tops of buildings and trees included, or of a raster of your own. Slope and aspect are reckoned on the pixels of the elevations, in metres on the ground and from true north, at every latitude. Flat ground and water have no aspect; the open sea has no data.</source>
        <translation>Desenhe uma extensão ou escolha uma camada de polígonos: o resultado é um raster de 10 m com a elevação, o declive e a direção para a qual o declive está voltado, na mesma grelha que os compósitos de “Descarregar imagens” para a mesma área.

As elevações são as do Copernicus GLO-30, incluindo o topo de edifícios e árvores, ou as de um raster seu. O declive e a orientação são calculados nos píxeis das elevações, em metros no terreno e a partir do norte verdadeiro, em qualquer latitude. O terreno plano e a água não têm orientação; o mar aberto não tem dados.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
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
        <translation>outro catálogo STAC</translation>
    </message>
    <message>
        <source>Where Copernicus GLO-30 comes from. Another catalogue needs its address below.</source>
        <translation>De onde vem o Copernicus GLO-30. Outro catálogo precisa do seu endereço, abaixo.</translation>
    </message>
    <message>
        <source>Elevation of your own, instead</source>
        <translation>Elevação sua, em vez disso</translation>
    </message>
    <message>
        <source>Metres above the sea in the first band, in any coordinate reference system.</source>
        <translation>Metros acima do mar na primeira banda, em qualquer sistema de coordenadas.</translation>
    </message>
    <message>
        <source>Address of the catalogue</source>
        <translation>Endereço do catálogo</translation>
    </message>
    <message>
        <source>Of a STAC API, such as https://example.org/stac/v1. Empty: that of the source.</source>
        <translation>De uma API STAC, como https://example.org/stac/v1. Vazio: o da fonte.</translation>
    </message>
    <message>
        <source>Collection of elevation</source>
        <translation>Coleção de elevações</translation>
    </message>
    <message>
        <source>What the catalogue calls it. Empty: cop-dem-glo-30.</source>
        <translation>O nome que o catálogo lhe dá. Vazio: cop-dem-glo-30.</translation>
    </message>
    <message>
        <source>Name of the file there</source>
        <translation>Nome do ficheiro lá</translation>
    </message>
    <message>
        <source>What the catalogue calls the file of a tile. Empty: data.</source>
        <translation>O nome que o catálogo dá ao ficheiro de um mosaico. Vazio: data.</translation>
    </message>
    <message>
        <source>Terrain</source>
        <translation>Relevo</translation>
    </message>
    <message>
        <source>Three bands: elevation in metres, slope in degrees, aspect in degrees clockwise from true north.</source>
        <translation>Três bandas: elevação em metros, declive em graus, orientação em graus no sentido horário a partir do norte verdadeiro.</translation>
    </message>
    <message>
        <source>Share of the area without elevation, in per cent</source>
        <translation>Parte da área sem elevação, em percentagem</translation>
    </message>
</context>
<context>
    <name>TestCredentialsAlgorithm</name>
    <message>
        <source>Test credentials</source>
        <translation>Testar credenciais</translation>
    </message>
    <message>
        <source>account,key,oauth,client,secret,copernicus,sentinel hub,quota</source>
        <translation>conta,chave,oauth,cliente,segredo,copernicus,sentinel hub,quota</translation>
    </message>
    <message>
        <source>Tries an account of Copernicus Data Space or Sentinel Hub before a download: it asks for a token and for one pixel, which costs next to nothing. The log says in one sentence that the account works, or what is in the way: the key, the quota, this machine's clock, the proxy, a certificate, or the server.</source>
        <translation>Experimenta uma conta do Copernicus Data Space ou do Sentinel Hub antes de uma transferência: pede um token e um só píxel, o que não custa quase nada. O registo diz numa frase que a conta funciona, ou o que o impede: a chave, a quota, o relógio deste computador, o proxy, um certificado ou o servidor.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Whose account it is.</source>
        <translation>De quem é a conta.</translation>
    </message>
    <message>
        <source>Address of the service</source>
        <translation>Endereço do serviço</translation>
    </message>
    <message>
        <source>Of another Sentinel Hub service. Empty: that of the source.</source>
        <translation>De outro serviço Sentinel Hub. Vazio: o da fonte.</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>O que resultou</translation>
    </message>
</context>
<context>
    <name>TrainChangeAlgorithm</name>
    <message>
        <source>Train a network of urban change</source>
        <translation>Treinar uma rede de mudança urbana</translation>
    </message>
    <message>
        <source>train,training,learn,fine-tuning,urban,change,network,ercnn</source>
        <translation>treinar,treino,aprender,ajuste fino,urbano,mudança,rede,ercnn</translation>
    </message>
    <message>
        <source>Fits the network ERCNN-DRS to a place, with polygons where something changed in a period and where nothing did, or with labels that the statistics of its authors give. A fifth of the tiles is left out: they say when to end, and whether it helped. “Find urban change” takes the result.

Needs the packages for training (PyTorch): the first run offers to install them.</source>
        <translation>Ajusta a rede ERCNN-DRS a um lugar, com polígonos onde algo mudou num período e onde nada mudou, ou com rótulos que a estatística dos seus autores dá. Um quinto das telas fica de fora: dizem quando terminar e se serviu. “Encontrar a mudança urbana” aceita o resultado.

Precisa dos pacotes de treino (PyTorch): a primeira execução oferece instalá-los.</translation>
    </message>
    <message>
        <source>Folder of the series</source>
        <translation>Pasta da série</translation>
    </message>
    <message>
        <source>Level 1C and gamma0 on the ellipsoid, as “Download an observation series” writes them.</source>
        <translation>Nível 1C e gamma0 sobre o elipsoide, como os escreve “Transferir uma série de observações”.</translation>
    </message>
    <message>
        <source>Network to begin with</source>
        <translation>Rede de partida</translation>
    </message>
    <message>
        <source>ERCNN-DRS: its id, or the path of an .onnx file. Empty: random weights, for synthetic labels.</source>
        <translation>ERCNN-DRS: o seu identificador, ou o caminho de um ficheiro .onnx. Vazio: pesos aleatórios, para rótulos sintéticos.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Rótulos</translation>
    </message>
    <message>
        <source>polygons</source>
        <translation>polígonos</translation>
    </message>
    <message>
        <source>synthetic: ENDISI × omnibus</source>
        <translation>sintéticos: ENDISI × omnibus</translation>
    </message>
    <message>
        <source>Synthetic ones need a series of three windows in a row.</source>
        <translation>Os sintéticos precisam de uma série de três janelas seguidas.</translation>
    </message>
    <message>
        <source>Polygons</source>
        <translation>Polígonos</translation>
    </message>
    <message>
        <source>Where something changed, and where nothing did.</source>
        <translation>Onde algo mudou, e onde nada mudou.</translation>
    </message>
    <message>
        <source>From (day)</source>
        <translation>Desde (dia)</translation>
    </message>
    <message>
        <source>Of the period that the polygons tell of. Empty: all.</source>
        <translation>Do período de que falam os polígonos. Vazio: tudo.</translation>
    </message>
    <message>
        <source>Up to before (day)</source>
        <translation>Até antes de (dia)</translation>
    </message>
    <message>
        <source>This day is not part of the time. Empty: all.</source>
        <translation>Este dia não faz parte. Vazio: tudo.</translation>
    </message>
    <message>
        <source>Name of the new model</source>
        <translation>Nome do novo modelo</translation>
    </message>
    <message>
        <source>My urban change</source>
        <translation>A minha mudança urbana</translation>
    </message>
    <message>
        <source>Its id is made from it; a model of the same name is replaced.</source>
        <translation>Daí sai o seu identificador; um modelo com o mesmo nome é substituído.</translation>
    </message>
    <message>
        <source>Stop after (minutes)</source>
        <translation>Parar após (minutos)</translation>
    </message>
    <message>
        <source>The best so far is kept.</source>
        <translation>Guarda-se o melhor até aí.</translation>
    </message>
    <message>
        <source>Passes over the tiles at most (epochs)</source>
        <translation>Passagens no máximo pelas telas (épocas)</translation>
    </message>
    <message>
        <source>It ends earlier where the left-out tiles fit no better for 8 epochs.</source>
        <translation>Termina antes se as telas deixadas de fora não melhoram durante 8 épocas.</translation>
    </message>
    <message>
        <source>Windows: length (days)</source>
        <translation>Janelas: comprimento (dias)</translation>
    </message>
    <message>
        <source>As in “Find urban change”.</source>
        <translation>Como em “Encontrar a mudança urbana”.</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>Semente aleatória</translation>
    </message>
    <message>
        <source>The same seed repeats the training.</source>
        <translation>A mesma semente repete o treino.</translation>
    </message>
    <message>
        <source>Report on the training</source>
        <translation>Relatório do treino (em inglês)</translation>
    </message>
    <message>
        <source>A page with the loss of both kinds of tiles, epoch by epoch.</source>
        <translation>Uma página com a perda de ambos os tipos de telas, época a época.</translation>
    </message>
    <message>
        <source>Id of the model</source>
        <translation>Identificador do modelo</translation>
    </message>
    <message>
        <source>Loss of the left-out tiles before</source>
        <translation>Perda das telas deixadas de fora, antes</translation>
    </message>
    <message>
        <source>Loss of the left-out tiles after</source>
        <translation>Perda das telas deixadas de fora, depois</translation>
    </message>
    <message>
        <source>Polygons and the field that is 1 where they changed are needed. Choose both.</source>
        <translation>São precisos polígonos e o campo que vale 1 onde mudaram. Escolha ambos.</translation>
    </message>
</context>
<context>
    <name>TrainOccupancyAlgorithm</name>
    <message>
        <source>Learn occupancy from a census</source>
        <translation>Aprender a ocupação de um censo</translation>
    </message>
    <message>
        <source>train,training,learn,occupancy,census,weakly supervised,popcorn,model</source>
        <translation>treinar,treino,aprender,ocupação,censo,fracamente supervisionado,popcorn,modelo</translation>
    </message>
    <message>
        <source>Census zones</source>
        <translation>Zonas censitárias</translation>
    </message>
    <message>
        <source>Polygons that lie whole on the imagery, with their number of people.</source>
        <translation>Polígonos inteiros dentro das imagens, com o seu número de habitantes.</translation>
    </message>
    <message>
        <source>Name of the new model</source>
        <translation>Nome do novo modelo</translation>
    </message>
    <message>
        <source>My occupancy</source>
        <translation>A minha ocupação</translation>
    </message>
    <message>
        <source>Its id is made from it; a model of the same name is replaced.</source>
        <translation>Daí sai o seu identificador; um modelo com o mesmo nome é substituído.</translation>
    </message>
    <message>
        <source>Networks from different random starts. They agree where the counts taught them well.</source>
        <translation>Redes com inícios aleatórios diferentes. Concordam onde os números as ensinaram bem.</translation>
    </message>
    <message>
        <source>The log says after a few seconds how long it will take at most.</source>
        <translation>O registo diz ao fim de alguns segundos quanto tempo demorará no máximo.</translation>
    </message>
    <message>
        <source>It ends earlier where the left-out zones fit no better for 20 epochs.</source>
        <translation>Termina antes se as zonas deixadas de fora não se ajustarem melhor durante 20 épocas.</translation>
    </message>
    <message>
        <source>The same seed repeats the training.</source>
        <translation>A mesma semente repete o treino.</translation>
    </message>
    <message>
        <source>Keep the best so far when cancelled</source>
        <translation>Guardar o melhor até ao momento ao cancelar</translation>
    </message>
    <message>
        <source>Cancel then ends the training and the model is there; else cancel leaves nothing.</source>
        <translation>Cancelar termina então o treino e o modelo fica; senão, cancelar não deixa nada.</translation>
    </message>
    <message>
        <source>A page with the loss, the fit of the left-out zones, and what was used.</source>
        <translation>Uma página com a perda, o ajuste das zonas deixadas de fora, e o que foi usado.</translation>
    </message>
    <message>
        <source>Id of the model</source>
        <translation>Identificador do modelo</translation>
    </message>
    <message>
        <source>1 where training was better than one rate, else 0</source>
        <translation>1 se o treino foi melhor do que uma só taxa, senão 0</translation>
    </message>
    <message>
        <source>Zones that were learnt from</source>
        <translation>Zonas de que se aprendeu</translation>
    </message>
    <message>
        <source>Training needs both sensors. Choose Sentinel-1 and Sentinel-2 rasters.</source>
        <translation>O treino precisa de ambos os sensores. Escolha rasters Sentinel-1 e Sentinel-2.</translation>
    </message>
    <message>
        <source>The model has no name. Give it one.</source>
        <translation>O modelo não tem nome. Dê-lhe um.</translation>
    </message>
    <message>
        <source>Choose “{id}” as the occupancy model of “Map population”.</source>
        <translation>Escolha “{id}” como modelo de ocupação de “Mapear a população”.</translation>
    </message>
    <message>
        <source>Learns how many people live in a built-up pixel, from how places look and from the counts of census zones: a few tens of zones are enough to start, a few hundred are better. The result is an occupancy model that “Map population” uses.

A fifth of the zones is left out to see whether the training helps. Where it is not clearly better than one rate of people per built-up pixel, the model gives that rate, and the log and the report say so.

Needs the packages for training (PyTorch): the first run offers to install them.</source>
        <translation>Aprende quantas pessoas vivem num píxel construído, pelo aspeto dos lugares e pelos números das zonas censitárias: algumas dezenas de zonas bastam para começar, algumas centenas são melhores. O resultado é um modelo de ocupação que “Mapear a população” usa.

Um quinto das zonas é deixado de fora para ver se o treino ajuda. Onde não é claramente melhor do que uma só taxa de habitantes por píxel construído, o modelo dá essa taxa, e o registo e o relatório dizem-no.

Precisa dos pacotes para treinar (PyTorch): a primeira execução propõe instalá-los.</translation>
    </message>
    <message>
        <source>Networks to train (members)</source>
        <translation>Redes a treinar (membros)</translation>
    </message>
    <message>
        <source>Layers to train</source>
        <translation>Camadas a treinar</translation>
    </message>
    <message>
        <source>all on a GPU, the last ones on a CPU</source>
        <translation>todas numa GPU, as últimas numa CPU</translation>
    </message>
    <message>
        <source>the last ones (the head): minutes</source>
        <translation>as últimas (a cabeça): minutos</translation>
    </message>
    <message>
        <source>all: on a CPU, hours</source>
        <translation>todas: numa CPU, horas</translation>
    </message>
    <message>
        <source>Passes over the zones at most (epochs)</source>
        <translation>Passagens pelas zonas no máximo (épocas)</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>Semente aleatória</translation>
    </message>
    <message>
        <source>Stop after (minutes, 0: never)</source>
        <translation>Parar após (minutos, 0: nunca)</translation>
    </message>
    <message>
        <source>Stops then and keeps the best so far.</source>
        <translation>Para então e guarda o melhor até aí.</translation>
    </message>
    <message>
        <source>Report of the training</source>
        <translation>Relatório da aprendizagem (em inglês)</translation>
    </message>
</context>
<context>
    <name>TrainUrbanAlgorithm</name>
    <message>
        <source>Fine-tune an urban mask</source>
        <translation>Afinar uma máscara urbana</translation>
    </message>
    <message>
        <source>train,fine-tune,learn,urban,mask,globalurbanmapper,labels,model</source>
        <translation>treinar,afinar,aprender,urbano,máscara,globalurbanmapper,etiquetas,modelo</translation>
    </message>
    <message>
        <source>Teaches an imported GlobalUrbanMapper what urban land is in your place: from polygons, or from another mask. Its last layers learn, the others stay, so that a few windows of 2.5 km are enough. GlobalUrbanMapper 2.0 goes on learning to do without a sensor and under clouds.

A quarter of the windows is left out to see whether it helps; where it does not, the model stays as it was, and the log and the report say so.

Needs the packages for training (PyTorch): the first run offers to install them.</source>
        <translation>Ensina a um GlobalUrbanMapper importado o que é solo urbano no seu lugar: com polígonos, ou com outra máscara. Aprendem as últimas camadas e as outras ficam, de modo que bastam algumas janelas de 2,5 km. O GlobalUrbanMapper 2.0 continua a aprender a passar sem um sensor e a ver sob as nuvens.

Um quarto das janelas fica de fora para ver se ajuda; se não, o modelo fica como estava, e o registo e o relatório dizem-no.

Precisa dos pacotes para treinar (PyTorch): a primeira execução propõe instalá-los.</translation>
    </message>
    <message>
        <source>Urban land there is: polygons</source>
        <translation>Solo urbano que há: polígonos</translation>
    </message>
    <message>
        <source>Without a field: they are urban, all else is not.</source>
        <translation>Sem campo: são urbanos, e tudo o resto não.</translation>
    </message>
    <message>
        <source>Field of the class</source>
        <translation>Campo da classe</translation>
    </message>
    <message>
        <source>1 urban, 0 not; what no polygon covers is then unknown.</source>
        <translation>1 urbano, 0 não; o que nenhum polígono cobre é então desconhecido.</translation>
    </message>
    <message>
        <source>Or a mask of it</source>
        <translation>Ou uma máscara</translation>
    </message>
    <message>
        <source>1 urban, 0 not, no data unknown; on any grid.</source>
        <translation>1 urbano, 0 não, sem dados: desconhecido; em qualquer grelha.</translation>
    </message>
    <message>
        <source>Name of the new model</source>
        <translation>Nome do novo modelo</translation>
    </message>
    <message>
        <source>My urban mask</source>
        <translation>A minha máscara urbana</translation>
    </message>
    <message>
        <source>Its id is made from it; a model of the same name is replaced.</source>
        <translation>Daí sai o seu identificador; um modelo com o mesmo nome é substituído.</translation>
    </message>
    <message>
        <source>Passes over the windows (epochs)</source>
        <translation>Passagens pelas janelas (épocas)</translation>
    </message>
    <message>
        <source>With few windows more passes are needed.</source>
        <translation>Com poucas janelas são precisas mais passagens.</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>Semente aleatória</translation>
    </message>
    <message>
        <source>The same seed repeats the training.</source>
        <translation>A mesma semente repete o treino.</translation>
    </message>
    <message>
        <source>Stop after (minutes, 0: never)</source>
        <translation>Parar após (minutos, 0: nunca)</translation>
    </message>
    <message>
        <source>Stops then and keeps what was learnt.</source>
        <translation>Para então e guarda o que aprendeu.</translation>
    </message>
    <message>
        <source>Report of the training</source>
        <translation>Relatório da aprendizagem (em inglês)</translation>
    </message>
    <message>
        <source>A page with the loss, the windows left out, and what was used.</source>
        <translation>Uma página com a perda, as janelas deixadas de fora e o que foi usado.</translation>
    </message>
    <message>
        <source>Id of the model</source>
        <translation>Identificador do modelo</translation>
    </message>
    <message>
        <source>IoU on windows left out, before</source>
        <translation>IoU das janelas deixadas de fora, antes</translation>
    </message>
    <message>
        <source>IoU on windows left out, after</source>
        <translation>IoU das janelas deixadas de fora, depois</translation>
    </message>
    <message>
        <source>There is no model to begin with. Choose an imported GlobalUrbanMapper.</source>
        <translation>Não há modelo com que começar. Escolha um GlobalUrbanMapper importado.</translation>
    </message>
    <message>
        <source>Labels are polygons or a mask, and one of them is needed. Give one of them.</source>
        <translation>As etiquetas são polígonos ou uma máscara, e é preciso uma das duas. Dê uma.</translation>
    </message>
    <message>
        <source>The model has no name. Give it one.</source>
        <translation>O modelo não tem nome. Dê-lhe um.</translation>
    </message>
    <message>
        <source>Choose “{id}” as the model of “Map urban land”.</source>
        <translation>Escolha «{id}» como modelo de «Cartografar o solo urbano».</translation>
    </message>
</context>
<context>
    <name>TreeCoverAlgorithm</name>
    <message>
        <source>Map tree cover</source>
        <translation>Cartografar o coberto arbóreo</translation>
    </message>
    <message>
        <source>tree,forest,canopy,cover,deforestation,land use,change,sentinel,wri</source>
        <translation>árvore,floresta,copa,coberto,desflorestação,uso do solo,mudança,sentinel,wri</translation>
    </message>
    <message>
        <source>Tells how much of every pixel of 10 m is covered by trees, 0 to 100 %, from a year of imagery that “Monthly imagery” has made for it; with a second year also what has changed; and by zone.

The network is that of sentinel-tree-cover (Brandt et al. 2023), whose authors keep the file: “Import a model” reads it without TensorFlow.</source>
        <translation>Diz que parte de cada píxel de 10 m está coberta por árvores, de 0 a 100 %, a partir de um ano de imagens que «Imagens mensais» preparou; com um segundo ano também o que mudou; e por zona.

A rede é a de sentinel-tree-cover (Brandt et al. 2023), cujos autores guardam o ficheiro: «Importar um modelo» lê-o sem TensorFlow.</translation>
    </message>
    <message>
        <source>Series of the year</source>
        <translation>Série do ano</translation>
    </message>
    <message>
        <source>A folder that “Monthly imagery” made: quarters and the year, for tree cover; with Sentinel-1 and terrain.</source>
        <translation>Uma pasta feita por «Imagens mensais»: trimestres e ano, para o coberto arbóreo; com Sentinel-1 e relevo.</translation>
    </message>
    <message>
        <source>Series of an earlier year</source>
        <translation>Série de um ano anterior</translation>
    </message>
    <message>
        <source>Of the same area, to see what has changed since.</source>
        <translation>Da mesma área, para ver o que mudou desde então.</translation>
    </message>
    <message>
        <source>Model of tree cover</source>
        <translation>Modelo de coberto arbóreo</translation>
    </message>
    <message>
        <source>Its id, or the path of an .onnx file.</source>
        <translation>O seu identificador, ou o caminho de um ficheiro .onnx.</translation>
    </message>
    <message>
        <source>Zones to measure</source>
        <translation>Zonas a medir</translation>
    </message>
    <message>
        <source>Polygons, such as of land use, that get their tree cover.</source>
        <translation>Polígonos, por exemplo de uso do solo, que recebem o seu coberto arbóreo.</translation>
    </message>
    <message>
        <source>Tree cover</source>
        <translation>Coberto arbóreo</translation>
    </message>
    <message>
        <source>Per cent, 255 no data; 15 % and less is 0, as its authors have it.</source>
        <translation>Por cento, 255 sem dados; 15 % e menos é 0, como fazem os seus autores.</translation>
    </message>
    <message>
        <source>Earlier tree cover</source>
        <translation>Coberto arbóreo anterior</translation>
    </message>
    <message>
        <source>The same of the earlier year.</source>
        <translation>O mesmo do ano anterior.</translation>
    </message>
    <message>
        <source>Change of tree cover</source>
        <translation>Mudança do coberto arbóreo</translation>
    </message>
    <message>
        <source>Percentage points since the earlier year.</source>
        <translation>Pontos percentuais desde o ano anterior.</translation>
    </message>
    <message>
        <source>Zones with their tree cover</source>
        <translation>Zonas com o seu coberto arbóreo</translation>
    </message>
    <message>
        <source>The zones with their tree cover in per cent and km², and how it has changed.</source>
        <translation>As zonas com o seu coberto arbóreo em por cento e km², e como mudou.</translation>
    </message>
    <message>
        <source>Mean tree cover (%)</source>
        <translation>Coberto arbóreo médio (%)</translation>
    </message>
    <message>
        <source>A change needs two years. Choose the series of the earlier one.</source>
        <translation>Uma mudança precisa de dois anos. Escolha a série do anterior.</translation>
    </message>
    <message>
        <source>The zones with their tree cover need zones. Choose a layer of polygons.</source>
        <translation>As zonas com o seu coberto arbóreo precisam de zonas. Escolha uma camada de polígonos.</translation>
    </message>
    <message>
        <source>Tree cover in {zones}</source>
        <translation>Coberto arbóreo em {zones}</translation>
    </message>
    <message>
        <source>Tree cover needs the network {file}, which is not installed. Ask its authors for it at {address}, and bring it in with “Import a model”.</source>
        <translation>O coberto arbóreo precisa da rede {file}, que não está instalada. Peça-a aos seus autores em {address}, e traga-a com «Importar um modelo».</translation>
    </message>
</context>
<context>
    <name>UrbanChangeAlgorithm</name>
    <message>
        <source>Find urban change</source>
        <translation>Encontrar a mudança urbana</translation>
    </message>
    <message>
        <source>urban,change,construction,built,demolition,time series,monitoring,date</source>
        <translation>urbano,mudança,construção,construído,demolição,série temporal,monitorização,data</translation>
    </message>
    <message>
        <source>Folder of the series</source>
        <translation>Pasta da série</translation>
    </message>
    <message>
        <source>Least rise of the score</source>
        <translation>Subida mínima da pontuação</translation>
    </message>
    <message>
        <source>How far apart the calm scores before and after must lie, from 0 to 1. Higher: fewer changes.</source>
        <translation>Quanto devem distar as pontuações calmas de antes e depois, de 0 a 1. Mais alto: menos mudanças.</translation>
    </message>
    <message>
        <source>Strength of change</source>
        <translation>Intensidade da mudança</translation>
    </message>
    <message>
        <source>When it changed</source>
        <translation>Quando mudou</translation>
    </message>
    <message>
        <source>Days since 1970-01-01: the middle between the last clear look before and the first after, and both of these.</source>
        <translation>Dias desde 1970-01-01: o meio entre a última vista clara antes e a primeira depois, e ambas.</translation>
    </message>
    <message>
        <source>Kind of change</source>
        <translation>Tipo de mudança</translation>
    </message>
    <message>
        <source>Built (hectares)</source>
        <translation>Construído (hectares)</translation>
    </message>
    <message>
        <source>Cleared (hectares)</source>
        <translation>Removido (hectares)</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist. Choose another one.</source>
        <translation>A pasta {folder} não existe. Escolha outra.</translation>
    </message>
    <message>
        <source>Finds what was built or cleared within a series of acquisitions, and when. By default a built-up model maps every date; a pixel changed where its score is calm before a date and calm at another level after it, in at least five clear looks on each side.

The published network (ERCNN-DRS) and the statistics of its authors (ENDISI × omnibus) go in windows of half a year: the network shows a change about three months after it, the statistics when the window after it is whole.

Two maps, before and after, are compared by “Compare two dates”.</source>
        <translation>Encontra o que foi construído ou demolido dentro de uma série de aquisições, e quando. Por padrão, um modelo de área construída mapeia cada data; um píxel mudou onde a sua pontuação está calma antes de uma data e calma noutro nível depois dela, com pelo menos cinco vistas limpas de cada lado.

A rede publicada (ERCNN-DRS) e a estatística dos seus autores (ENDISI × omnibus) vão por janelas de meio ano: a rede mostra uma mudança cerca de três meses depois; a estatística, quando a janela seguinte está completa.

Dois mapas, antes e depois, são comparados por “Comparar duas datas”.</translation>
    </message>
    <message>
        <source>Every acquisition of one place with its cloud masks, as “Download an observation series” writes them. Built-up: Level 2A, and Sentinel-1 where there is some. Network: Level 1C, and gamma0 on the ellipsoid.</source>
        <translation>Cada aquisição de um lugar com as suas máscaras de nuvens, como as escreve “Transferir uma série de observações”. Área construída: nível 2A, e Sentinel-1 onde houver. Rede: nível 1C, e gamma0 sobre o elipsoide.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>steps in the built-up score</source>
        <translation>saltos da pontuação de área construída</translation>
    </message>
    <message>
        <source>the network ERCNN-DRS</source>
        <translation>a rede ERCNN-DRS</translation>
    </message>
    <message>
        <source>ENDISI × omnibus test</source>
        <translation>ENDISI × teste omnibus</translation>
    </message>
    <message>
        <source>The last two are published ones, as they are; the page has what each was measured to find.</source>
        <translation>As duas últimas são publicadas, tal como são; a página diz o que cada uma encontra segundo as medições.</translation>
    </message>
    <message>
        <source>Network of urban change</source>
        <translation>Rede de mudança urbana</translation>
    </message>
    <message>
        <source>ERCNN-DRS, whose authors keep the files: its id, or the path of an .onnx file.</source>
        <translation>ERCNN-DRS, cujos autores guardam os ficheiros: o seu identificador, ou o caminho de um ficheiro .onnx.</translation>
    </message>
    <message>
        <source>Network: times the calm level</source>
        <translation>Rede: vezes o nível calmo</translation>
    </message>
    <message>
        <source>A pixel changed where its likelihood is so many times the 99th percentile of the windows that share no day with its own.</source>
        <translation>Um píxel mudou onde a sua verosimilhança é tantas vezes o percentil 99 das janelas que não partilham nenhum dia com a sua.</translation>
    </message>
    <message>
        <source>Windows: length (days)</source>
        <translation>Janelas: comprimento (dias)</translation>
    </message>
    <message>
        <source>Of the network and the statistics. The network was trained on 182.</source>
        <translation>Da rede e da estatística. A rede foi treinada com 182.</translation>
    </message>
    <message>
        <source>Windows: one every so many steps</source>
        <translation>Janelas: uma a cada tantos passos</translation>
    </message>
    <message>
        <source>A step is two days in which there is an acquisition.</source>
        <translation>Um passo são dois dias em que há uma aquisição.</translation>
    </message>
    <message>
        <source>Statistics as published</source>
        <translation>Estatística tal como publicada</translation>
    </message>
    <message>
        <source>As the authors' code has it, its quirks included. Else real looks only, each orbit by itself, and changes that the window after them confirms.</source>
        <translation>Como no código dos autores, com as suas peculiaridades. Senão: só vistas reais, cada órbita por si, e mudanças que a janela seguinte confirma.</translation>
    </message>
    <message>
        <source>First step (day)</source>
        <translation>Primeiro passo (dia)</translation>
    </message>
    <message>
        <source>Such as 2019-01-01. Empty: the first acquisition, or as the folder below has it.</source>
        <translation>Por exemplo 2019-01-01. Vazio: a primeira aquisição, ou como disser a pasta abaixo.</translation>
    </message>
    <message>
        <source>Folder to go on from</source>
        <translation>Pasta de onde continuar</translation>
    </message>
    <message>
        <source>Keeps what is computed. The next run on a longer series computes only what is new or has changed, and says what.</source>
        <translation>Guarda o que é calculado. A execução seguinte sobre uma série mais longa calcula só o que é novo ou mudou, e diz o quê.</translation>
    </message>
    <message>
        <source>Zones to count by</source>
        <translation>Zonas de contagem</translation>
    </message>
    <message>
        <source>Polygons; each gets its hectares built and cleared, and when.</source>
        <translation>Polígonos; cada um recebe os seus hectares construídos e demolidos, e quando.</translation>
    </message>
    <message>
        <source>The rise of the score, below 0 its fall; or the highest likelihood. Further bands: the clear looks behind it, the radar's rise or the age of the oldest value.</source>
        <translation>A subida da pontuação, abaixo de 0 a descida; ou a verosimilhança mais alta. Outras bandas: as vistas limpas, a subida do radar ou a idade do valor mais antigo.</translation>
    </message>
    <message>
        <source>No change, built, cleared, other surface, changed, too few clear looks, or edge of the imagery; 255 where no date shows the ground.</source>
        <translation>Sem mudança, construído, demolido, outra superfície, alterado, vistas limpas a menos ou borda das imagens; 255 onde nenhuma data mostra o solo.</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Janelas</translation>
    </message>
    <message>
        <source>One band for each window, to be played in time. Of the network and the statistics.</source>
        <translation>Uma banda por janela, para reproduzir no tempo. Da rede e da estatística.</translation>
    </message>
    <message>
        <source>Zones with their changes</source>
        <translation>Zonas com as suas mudanças</translation>
    </message>
    <message>
        <source>The zones with their hectares, the median day, and the clear looks behind it.</source>
        <translation>As zonas com os seus hectares, o dia mediano e as vistas limpas.</translation>
    </message>
    <message>
        <source>Report on urban change</source>
        <translation>Relatório sobre a mudança urbana (em inglês)</translation>
    </message>
    <message>
        <source>A page to read or print: areas per year and per zone, and the windows.</source>
        <translation>Uma página para ler ou imprimir: áreas por ano e por zona, e as janelas.</translation>
    </message>
    <message>
        <source>Changed, of unknown kind (hectares)</source>
        <translation>Alterado, de tipo desconhecido (hectares)</translation>
    </message>
    <message>
        <source>The zones with their changes need zones. Choose a layer of polygons.</source>
        <translation>As zonas com as suas mudanças precisam de zonas. Escolha uma camada de polígonos.</translation>
    </message>
    <message>
        <source>Steps in the built-up score have no windows. Leave that output out.</source>
        <translation>Os saltos da pontuação de área construída não têm janelas. Deixe essa saída vazia.</translation>
    </message>
    <message>
        <source>Urban change in {zones}</source>
        <translation>Mudança urbana em {zones}</translation>
    </message>
    <message>
        <source>Windows of change</source>
        <translation>Janelas de mudança</translation>
    </message>
</context>
<context>
    <name>UrbanMaskAlgorithm</name>
    <message>
        <source>Map urban land</source>
        <translation>Cartografar o solo urbano</translation>
    </message>
    <message>
        <source>urban,city,land cover,mask,settlement,sentinel,globalurbanmapper,growth</source>
        <translation>urbano,cidade,ocupação do solo,máscara,povoamento,sentinel,globalurbanmapper,crescimento</translation>
    </message>
    <message>
        <source>Step from window to window (pixels)</source>
        <translation>Passo de janela a janela (píxeis)</translation>
    </message>
    <message>
        <source>Zones to measure</source>
        <translation>Zonas a medir</translation>
    </message>
    <message>
        <source>Polygons that get their area of urban land.</source>
        <translation>Polígonos que recebem a sua área de solo urbano.</translation>
    </message>
    <message>
        <source>Urban land</source>
        <translation>Solo urbano</translation>
    </message>
    <message>
        <source>1 urban, 0 not, 255 no data; a band for each year.</source>
        <translation>1 urbano, 0 não, 255 sem dados; uma banda por ano.</translation>
    </message>
    <message>
        <source>Probability of urban land</source>
        <translation>Probabilidade de solo urbano</translation>
    </message>
    <message>
        <source>0 to 1; above 0.5 is urban. A band for each year.</source>
        <translation>0 a 1; acima de 0,5 é urbano. Uma banda por ano.</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Visto por</translation>
    </message>
    <message>
        <source>What each pixel was seen by: Sentinel-2, which passes.</source>
        <translation>O que viu cada píxel: Sentinel-2, que passagens.</translation>
    </message>
    <message>
        <source>Urban since</source>
        <translation>Urbano desde</translation>
    </message>
    <message>
        <source>The year from which on a pixel is urban; needs the imagery of several years.</source>
        <translation>O ano desde o qual um píxel é urbano; precisa de imagens de vários anos.</translation>
    </message>
    <message>
        <source>Zones with their urban land</source>
        <translation>Zonas com o seu solo urbano</translation>
    </message>
    <message>
        <source>The zones with the area and the share of urban land in each year.</source>
        <translation>As zonas com a área e a parte de solo urbano de cada ano.</translation>
    </message>
    <message>
        <source>Urban land of the last year (km²)</source>
        <translation>Solo urbano do último ano (km²)</translation>
    </message>
    <message>
        <source>The zones with their urban land need zones. Choose a layer of polygons.</source>
        <translation>As zonas com o seu solo urbano precisam de zonas. Escolha uma camada de polígonos.</translation>
    </message>
    <message>
        <source>Urban land in {zones}</source>
        <translation>Solo urbano em {zones}</translation>
    </message>
    <message>
        <source>Tells urban land from other land, in pixels of 10 m, for one year or several: streets and yards between the buildings are urban land too. The model is GlobalUrbanMapper, whose file you bring yourself (see “Import a model”); it sees Sentinel-2, both passes of Sentinel-1, and terrain.

With GlobalUrbanMapper 2.0 Sentinel-2 or Sentinel-1 may be missing, in all or where it was cloudy; the log and the map “Seen by” say what each pixel was seen by. Of several years you get a band for each, and from which year on a pixel is urban.

Without a model, urban land is grown from the scores of the built-up model, which is coarser: the log and the layer say so.</source>
        <translation>Distingue o solo urbano do resto, em píxeis de 10 m, de um ou vários anos: as ruas e os pátios entre os edifícios também o são. O modelo é o GlobalUrbanMapper, cujo ficheiro traz consigo (ver «Importar um modelo»); vê o Sentinel-2, ambas as passagens do Sentinel-1 e o relevo.

Com o GlobalUrbanMapper 2.0 pode faltar o Sentinel-2 ou o Sentinel-1, no todo ou onde havia nuvens; o registo e o mapa «Visto por» dizem o que viu cada píxel. De vários anos obtém-se uma banda por ano, e desde que ano um píxel é urbano.

Sem modelo, o solo urbano é alargado a partir das pontuações do modelo do edificado, o que é mais grosseiro: o registo e a camada dizem-no.</translation>
    </message>
    <message>
        <source>Urban land, grown from built-up scores</source>
        <translation>Solo urbano, alargado a partir das pontuações do edificado</translation>
    </message>
    <message>
        <source>Patches to train on</source>
        <translation>Recortes para treinar</translation>
    </message>
    <message>
        <source>Gets image_… and label_… for each whole window of 256 pixels, for other tools.</source>
        <translation>Recebe image_… e label_… de cada janela inteira de 256 píxeis, para outras ferramentas.</translation>
    </message>
    <message>
        <source>The model sees windows of 256 pixels, and where two meet there may be a seam. 128 lets them overlap and removes it, for four times the work; 256 is as its authors do.</source>
        <translation>O modelo vê janelas de 256 píxeis, e onde duas se tocam pode haver uma costura. 128 faz com que se sobreponham e elimina-a, com quatro vezes o trabalho; 256 é o que fazem os seus autores.</translation>
    </message>
    <message>
        <source>A mask for each year</source>
        <translation>Uma máscara por ano</translation>
    </message>
    <message>
        <source>Gets a file for each year, which play in QGIS's temporal controller.</source>
        <translation>Recebe um ficheiro por ano, que passam no controlador temporal do QGIS.</translation>
    </message>
    <message>
        <source>Urban land {year}</source>
        <translation>Solo urbano {year}</translation>
    </message>
</context>
<context>
    <name>UrbanMaskForPlaceChain</name>
    <message>
        <source>Urban mask for a place and a year</source>
        <translation>Máscara urbana de um lugar e um ano</translation>
    </message>
    <message>
        <source>chain,model,download,urban,mask,city,sentinel,workflow,year</source>
        <translation>cadeia,modelo,transferência,urbano,máscara,cidade,sentinel,fluxo de trabalho,ano</translation>
    </message>
    <message>
        <source>Give a place and a year: the imagery of the whole year is downloaded, both passes of Sentinel-1 apart, and the terrain, and urban land is mapped from them. Three steps in one go.

For several years write them in place of the season, such as “2019, 2021, 2023”: each gets a mask, and “Urban since” says which year a pixel became urban in.

Without a model of urban land (GlobalUrbanMapper, whose file you bring yourself), urban land is grown from built-up scores, which is coarser.</source>
        <translation>Dê um lugar e um ano: são descarregadas as imagens de todo o ano, as duas passagens do Sentinel-1 em separado, e o relevo, e a partir deles é mapeado o solo urbano. Três passos de uma só vez.

Para vários anos escreva-os em vez da estação, como «2019, 2021, 2023»: cada um recebe uma máscara, e «Urbano desde» diz em que ano um píxel se tornou urbano.

Sem um modelo de solo urbano (GlobalUrbanMapper, cujo ficheiro traz você mesmo), o solo urbano cresce a partir das pontuações de edificado, o que é mais grosseiro.</translation>
    </message>
    <message>
        <source>Season, or several years</source>
        <translation>Estação, ou vários anos</translation>
    </message>
    <message>
        <source>Load the imagery too</source>
        <translation>Carregar também as imagens</translation>
    </message>
    <message>
        <source>Terrain</source>
        <translation>Relevo</translation>
    </message>
    <message>
        <source>Folder of the imagery</source>
        <translation>Pasta das imagens</translation>
    </message>
    <message>
        <source>Address of the catalogue of elevation</source>
        <translation>Endereço do catálogo de elevações</translation>
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
        <translation>{file} não pode ser escrito ou lido: {reason}.</translation>
    </message>
    <message>
        <source>It failed unexpectedly ({error}). The log panel POPCORN has more.</source>
        <translation>Falhou de forma inesperada ({error}). O painel de registo POPCORN diz mais.</translation>
    </message>
</context>
<context>
    <name>ZoneCountsAlgorithm</name>
    <message>
        <source>Counts for zones</source>
        <translation>Contagens para zonas</translation>
    </message>
    <message>
        <source>areal interpolation,census,counts,points,addresses,boundaries,margin of error,standard error,sum</source>
        <translation>interpolação areal,censo,contagens,pontos,endereços,limites,margem de erro,erro padrão,soma</translation>
    </message>
    <message>
        <source>Gives zones the people of another layer: points (households, addresses) by the zone that holds them, polygons of other borders by the share of their area. Nobody is lost: the log says how many live in the zones, and how many in none.

With errors of the counts every zone gets its standard deviation, √Σ w² σ². People are taken to be spread evenly inside a polygon; where a map knows better, rescale it to the polygons and sum it to the zones.</source>
        <translation>Dá a zonas os habitantes de outra camada: os pontos (domicílios, endereços) segundo a zona que os contém, os polígonos de outros limites segundo a parte da sua área. Ninguém se perde: o registo diz quantos vivem nas zonas e quantos em nenhuma.

Com os erros das contagens cada zona recebe o seu desvio padrão, √Σ w² σ². Supõe-se que os habitantes se espalham por igual dentro de um polígono; se um mapa sabe mais, ajuste-o aos polígonos e some-o por zonas.</translation>
    </message>
    <message>
        <source>Points or polygons with counts</source>
        <translation>Pontos ou polígonos com contagens</translation>
    </message>
    <message>
        <source>Polygons must not overlap each other.</source>
        <translation>Os polígonos não devem sobrepor-se.</translation>
    </message>
    <message>
        <source>Field with the count of people</source>
        <translation>Campo com o número de habitantes</translation>
    </message>
    <message>
        <source>Empty, only for points: each is one.</source>
        <translation>Vazio, só para pontos: cada um conta um.</translation>
    </message>
    <message>
        <source>The zones then get the standard deviation of their people.</source>
        <translation>As zonas recebem então o desvio padrão dos seus habitantes.</translation>
    </message>
    <message>
        <source>Zones that get the people</source>
        <translation>Zonas que recebem os habitantes</translation>
    </message>
    <message>
        <source>Polygons that do not overlap.</source>
        <translation>Polígonos que não se sobrepõem.</translation>
    </message>
    <message>
        <source>Zones with their people</source>
        <translation>Zonas com os seus habitantes</translation>
    </message>
    <message>
        <source>The zones with people, their standard deviation, and how much of each is covered.</source>
        <translation>As zonas com habitantes, o seu desvio padrão e a parte coberta de cada uma.</translation>
    </message>
    <message>
        <source>People in the layer</source>
        <translation>Habitantes da camada</translation>
    </message>
    <message>
        <source>People in the zones</source>
        <translation>Habitantes nas zonas</translation>
    </message>
    <message>
        <source>People in none of the zones</source>
        <translation>Habitantes em nenhuma zona</translation>
    </message>
    <message>
        <source>People in {zones}</source>
        <translation>Habitantes em {zones}</translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message>
        <source>A POPCORN algorithm is running.</source>
        <translation>Um algoritmo POPCORN está em execução.</translation>
    </message>
    <message>
        <source>A standard deviation needs at least two maps, and this job computes one.</source>
        <translation>Um desvio padrão precisa de pelo menos dois mapas, e esta tarefa calcula um.</translation>
    </message>
    <message>
        <source>Add the {missing} rasters, or choose another model.</source>
        <translation>Adicione os rasters {missing}, ou escolha outro modelo.</translation>
    </message>
    <message>
        <source>Another QGIS is setting up the engine right now.</source>
        <translation>Outro QGIS está a instalar o motor neste momento.</translation>
    </message>
    <message>
        <source>Assign one (Raster › Projections › Assign Projection) and run again.</source>
        <translation>Atribua um (Raster › Projeções › Atribuir projeção) e execute de novo.</translation>
    </message>
    <message>
        <source>Average it to 10 m in the local UTM zone (Raster › Projections › Warp, with the resampling method Average).</source>
        <translation>Faça a média a 10 m na zona UTM local (Raster › Projeções › Reprojetar, com reamostragem Média).</translation>
    </message>
    <message>
        <source>Check it in QGIS under Settings ▸ Options ▸ Network, or install from a folder of wheels.</source>
        <translation>Verifique-o no QGIS em Configurações ▸ Opções ▸ Rede, ou instale a partir de uma pasta de pacotes.</translation>
    </message>
    <message>
        <source>Check that both show the same place and that their coordinate reference systems are right.</source>
        <translation>Verifique se ambos mostram o mesmo lugar e se os seus sistemas de coordenadas estão certos.</translation>
    </message>
    <message>
        <source>Check that the layer overlaps the imagery, lower the minimum score, or give a rate.</source>
        <translation>Verifique se a camada cobre as imagens, baixe a pontuação mínima, ou dê uma taxa.</translation>
    </message>
    <message>
        <source>Check the address and the connection, or run it again later.</source>
        <translation>Verifique o endereço e a ligação, ou execute de novo mais tarde.</translation>
    </message>
    <message>
        <source>Check the area's coordinate reference system, or draw it again.</source>
        <translation>Verifique o sistema de coordenadas da área, ou desenhe-a de novo.</translation>
    </message>
    <message>
        <source>Check the connection and the proxy, try again, or install from a folder of wheels.</source>
        <translation>Verifique a ligação e o proxy, tente de novo, ou instale a partir de uma pasta de pacotes.</translation>
    </message>
    <message>
        <source>Check the coordinate reference systems of both layers, or select the zones near the raster.</source>
        <translation>Verifique os sistemas de coordenadas das duas camadas, ou selecione as zonas perto do raster.</translation>
    </message>
    <message>
        <source>Check the field of the counts, and that zones and maps show the same place.</source>
        <translation>Verifique o campo dos números, e se zonas e mapas mostram o mesmo lugar.</translation>
    </message>
    <message>
        <source>Check the index that pip is configured to use, or install from a folder of wheels.</source>
        <translation>Verifique o índice que o pip usa, ou instale a partir de uma pasta de pacotes.</translation>
    </message>
    <message>
        <source>Check the job's parameters.</source>
        <translation>Verifique os parâmetros da tarefa.</translation>
    </message>
    <message>
        <source>Check the job's text.</source>
        <translation>Verifique o texto da tarefa.</translation>
    </message>
    <message>
        <source>Check the names of its collections, or run it again later.</source>
        <translation>Verifique os nomes das suas coleções, ou execute de novo mais tarde.</translation>
    </message>
    <message>
        <source>Check the network and the proxy settings.</source>
        <translation>Verifique as definições de rede e de proxy.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Verifique o caminho.</translation>
    </message>
    <message>
        <source>Check the proxy settings.</source>
        <translation>Verifique as definições do proxy.</translation>
    </message>
    <message>
        <source>Check who may write there, or set POPCORN_DATA to another folder.</source>
        <translation>Verifique quem pode escrever lá, ou ponha POPCORN_DATA noutra pasta.</translation>
    </message>
    <message>
        <source>Check who may write to that folder.</source>
        <translation>Verifique quem pode escrever nessa pasta.</translation>
    </message>
    <message>
        <source>Choose Sentinel rasters, or a folder of L2A products (.SAFE), GeoTIFFs or Earth Engine exports.</source>
        <translation>Escolha rasters Sentinel, ou uma pasta de produtos L2A (.SAFE), GeoTIFF ou exportações do Earth Engine.</translation>
    </message>
    <message>
        <source>Choose a Sentinel-2 raster, a Sentinel-1 raster, or both.</source>
        <translation>Escolha um raster Sentinel-2, um raster Sentinel-1, ou ambos.</translation>
    </message>
    <message>
        <source>Choose a band from 1 to {count}.</source>
        <translation>Escolha uma banda de 1 a {count}.</translation>
    </message>
    <message>
        <source>Choose a built-up model, or type the rate in.</source>
        <translation>Escolha um modelo de áreas construídas, ou escreva a taxa.</translation>
    </message>
    <message>
        <source>Choose a census layer that overlaps the imagery, or give a rate.</source>
        <translation>Escolha uma camada de censo que cubra as imagens, ou dê uma taxa.</translation>
    </message>
    <message>
        <source>Choose a file that exists and run again.</source>
        <translation>Escolha um ficheiro que exista e execute de novo.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to, on a disk with free space.</source>
        <translation>Escolha uma pasta onde possa escrever, num disco com espaço livre.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to.</source>
        <translation>Escolha uma pasta onde possa escrever.</translation>
    </message>
    <message>
        <source>Choose a layer of polygons.</source>
        <translation>Escolha uma camada de polígonos.</translation>
    </message>
    <message>
        <source>Choose a layer with polygons, or clear its filter or selection.</source>
        <translation>Escolha uma camada com polígonos, ou limpe o seu filtro ou seleção.</translation>
    </message>
    <message>
        <source>Choose a model file that this plugin wrote, or import the original again.</source>
        <translation>Escolha um ficheiro de modelo escrito por este módulo, ou importe de novo o original.</translation>
    </message>
    <message>
        <source>Choose a model for {role}.</source>
        <translation>Escolha um modelo para {role}.</translation>
    </message>
    <message>
        <source>Choose a name that ends in .tif.</source>
        <translation>Escolha um nome que termine em .tif.</translation>
    </message>
    <message>
        <source>Choose a population raster: only counts of people can be summed.</source>
        <translation>Escolha um raster de população: só números de habitantes podem ser somados.</translation>
    </message>
    <message>
        <source>Choose a smaller area, or map it in parts.</source>
        <translation>Escolha uma área menor, ou mapeie-a por partes.</translation>
    </message>
    <message>
        <source>Choose a terrain-corrected collection, such as sentinel-1-rtc of the Planetary Computer.</source>
        <translation>Escolha uma coleção com correção do terreno, como sentinel-1-rtc do Planetary Computer.</translation>
    </message>
    <message>
        <source>Choose a whole number from 0 on.</source>
        <translation>Escolha um número inteiro a partir de 0.</translation>
    </message>
    <message>
        <source>Choose a year up to {year}, or a season that has begun.</source>
        <translation>Escolha um ano até {year}, ou uma estação que já começou.</translation>
    </message>
    <message>
        <source>Choose an area between 80° S and 84° N.</source>
        <translation>Escolha uma área entre 80° S e 84° N.</translation>
    </message>
    <message>
        <source>Choose an extent inside the first raster, or leave it empty to map everything.</source>
        <translation>Escolha uma extensão dentro do primeiro raster, ou deixe-a vazia para mapear tudo.</translation>
    </message>
    <message>
        <source>Choose an occupancy model, type a rate in, or give a census layer to fit it to.</source>
        <translation>Escolha um modelo de ocupação, escreva uma taxa, ou dê uma camada de censo para a ajustar.</translation>
    </message>
    <message>
        <source>Choose another folder for the composites.</source>
        <translation>Escolha outra pasta para as composições.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Escolha outra pasta.</translation>
    </message>
    <message>
        <source>Choose another model, or run “Engine information” and report what it says.</source>
        <translation>Escolha outro modelo, ou execute “Verificar o motor” e informe o que diz.</translation>
    </message>
    <message>
        <source>Choose another name for the output.</source>
        <translation>Escolha outro nome para a saída.</translation>
    </message>
    <message>
        <source>Choose another one, such as EPSG:4326.</source>
        <translation>Escolha outro, como EPSG:4326.</translation>
    </message>
    <message>
        <source>Choose at least one season, the whole year, or a date range.</source>
        <translation>Escolha pelo menos uma estação, o ano inteiro, ou um período.</translation>
    </message>
    <message>
        <source>Choose each member once: doubled members would understate the standard deviation.</source>
        <translation>Escolha cada membro uma só vez: membros repetidos subestimariam o desvio padrão.</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>Escolha um deles.</translation>
    </message>
    <message>
        <source>Choose one of these.</source>
        <translation>Escolha um destes.</translation>
    </message>
    <message>
        <source>Choose one of: {known}; or give the path of an .onnx file.</source>
        <translation>Escolha um de: {known}; ou dê o caminho de um ficheiro .onnx.</translation>
    </message>
    <message>
        <source>Choose one or more population maps.</source>
        <translation>Escolha um ou mais mapas de população.</translation>
    </message>
    <message>
        <source>Choose other dates or another extent, and check that the rasters cover it.</source>
        <translation>Escolha outras datas ou outra extensão, e verifique se os rasters a cobrem.</translation>
    </message>
    <message>
        <source>Choose the built-up extractor, a POPCORN member or Bourbon.</source>
        <translation>Escolha o extrator de áreas construídas, um membro POPCORN ou Bourbon.</translation>
    </message>
    <message>
        <source>Choose the field that holds the census counts.</source>
        <translation>Escolha o campo que contém os números do censo.</translation>
    </message>
    <message>
        <source>Choose the file that belongs to it.</source>
        <translation>Escolha o ficheiro que lhe pertence.</translation>
    </message>
    <message>
        <source>Choose the layer again.</source>
        <translation>Escolha a camada de novo.</translation>
    </message>
    <message>
        <source>Close other programs, choose a smaller extent, or lower the memory that the job may use.</source>
        <translation>Feche outros programas, escolha uma extensão menor, ou baixe a memória que a tarefa pode usar.</translation>
    </message>
    <message>
        <source>Close other programs, or lower the memory that the job may use.</source>
        <translation>Feche outros programas, ou baixe a memória que a tarefa pode usar.</translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation>Copie-o ou transfira-o de novo.</translation>
    </message>
    <message>
        <source>Correct it first (in SNAP: Range Doppler Terrain Correction), or take a corrected product.</source>
        <translation>Corrija-o primeiro (no SNAP: Range Doppler Terrain Correction), ou tome um produto corrigido.</translation>
    </message>
    <message>
        <source>Correct the count, or empty it where it is unknown, or choose another field.</source>
        <translation>Corrija o número, ou esvazie-o onde é desconhecido, ou escolha outro campo.</translation>
    </message>
    <message>
        <source>Correct the outlines, or select zones of one level only.</source>
        <translation>Corrija os contornos, ou selecione zonas de um só nível.</translation>
    </message>
    <message>
        <source>Counting the people</source>
        <translation>A contar os habitantes</translation>
    </message>
    <message>
        <source>Create it, or choose another folder.</source>
        <translation>Crie-a, ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Download it again, or move it out of the folder.</source>
        <translation>Transfira-o de novo, ou retire-o da pasta.</translation>
    </message>
    <message>
        <source>Download or copy the file again.</source>
        <translation>Transfira ou copie o ficheiro de novo.</translation>
    </message>
    <message>
        <source>Download or train the model again.</source>
        <translation>Transfira ou treine o modelo de novo.</translation>
    </message>
    <message>
        <source>Download or unpack it again.</source>
        <translation>Transfira-o ou descomprima-o de novo.</translation>
    </message>
    <message>
        <source>Download the file itself.</source>
        <translation>Transfira o próprio ficheiro.</translation>
    </message>
    <message>
        <source>Downloading {address}</source>
        <translation>A transferir {address}</translation>
    </message>
    <message>
        <source>Draw an extent, or choose a layer with polygons.</source>
        <translation>Desenhe uma extensão, ou escolha uma camada com polígonos.</translation>
    </message>
    <message>
        <source>Earth Engine exports do not say of which year they are.</source>
        <translation>As exportações do Earth Engine não dizem de que ano são.</translation>
    </message>
    <message>
        <source>Enter them in QGIS under Settings ▸ Options ▸ Network, and set up again.</source>
        <translation>Escreva-os no QGIS em Configurações ▸ Opções ▸ Rede, e instale de novo.</translation>
    </message>
    <message>
        <source>Export the raster that you need as GeoTIFF.</source>
        <translation>Exporte o raster de que precisa como GeoTIFF.</translation>
    </message>
    <message>
        <source>First pass: the built-up sum of the zones.</source>
        <translation>Primeira passagem: a soma de construído das zonas.</translation>
    </message>
    <message>
        <source>Free some space or choose an output folder on another disk.</source>
        <translation>Liberte espaço ou escolha uma pasta de saída noutro disco.</translation>
    </message>
    <message>
        <source>Free some space, or choose a folder on another disk.</source>
        <translation>Liberte espaço, ou escolha uma pasta noutro disco.</translation>
    </message>
    <message>
        <source>Free some space, or choose a folder that you may write to.</source>
        <translation>Liberte espaço, ou escolha uma pasta onde possa escrever.</translation>
    </message>
    <message>
        <source>Free some space, or set POPCORN_DATA to a folder on another disk.</source>
        <translation>Liberte espaço, ou ponha POPCORN_DATA numa pasta de outro disco.</translation>
    </message>
    <message>
        <source>Give 0 (chosen) or 64 and more.</source>
        <translation>Dê 0 (escolhido automaticamente) ou 64 e mais.</translation>
    </message>
    <message>
        <source>Give Sentinel-2 products of Level-2A, and Sentinel-1 as terrain-corrected GeoTIFFs.</source>
        <translation>Dê produtos Sentinel-2 de nível 2A, e Sentinel-1 como GeoTIFF com correção do terreno.</translation>
    </message>
    <message>
        <source>Give a number above 0, one of the published means, or a census layer to fit it to.</source>
        <translation>Dê um número acima de 0, uma das médias publicadas, ou uma camada de censo para o ajustar.</translation>
    </message>
    <message>
        <source>Give a number from 0 (exact) to below 1.</source>
        <translation>Dê um número de 0 (exato) a menos de 1.</translation>
    </message>
    <message>
        <source>Give a second season or a model with several members, or leave the output empty.</source>
        <translation>Dê uma segunda estação ou um modelo com vários membros, ou deixe a saída vazia.</translation>
    </message>
    <message>
        <source>Give a size above 0, such as 100 m.</source>
        <translation>Dê um tamanho acima de 0, como 100 m.</translation>
    </message>
    <message>
        <source>Give a value between 0 and 1.</source>
        <translation>Dê um valor entre 0 e 1.</translation>
    </message>
    <message>
        <source>Give each output a name of its own.</source>
        <translation>Dê a cada saída um nome próprio.</translation>
    </message>
    <message>
        <source>Give every zone an id of its own.</source>
        <translation>Dê a cada zona um identificador próprio.</translation>
    </message>
    <message>
        <source>Give one Sentinel-1 raster for every Sentinel-2 raster, or only one of the two kinds.</source>
        <translation>Dê um raster Sentinel-1 por cada raster Sentinel-2, ou só um dos dois tipos.</translation>
    </message>
    <message>
        <source>Give one mask for every Sentinel-2 raster, in the same order, or none.</source>
        <translation>Dê uma máscara por cada raster Sentinel-2, pela mesma ordem, ou nenhuma.</translation>
    </message>
    <message>
        <source>Give rasters of the same area.</source>
        <translation>Dê rasters da mesma área.</translation>
    </message>
    <message>
        <source>Give the address of its STAC API, such as https://example.org/stac/v1.</source>
        <translation>Dê o endereço da sua API STAC, como https://example.org/stac/v1.</translation>
    </message>
    <message>
        <source>Give the extent in the coordinate reference system of the imagery.</source>
        <translation>Dê a extensão no sistema de coordenadas das imagens.</translation>
    </message>
    <message>
        <source>Give the year of the exports.</source>
        <translation>Dê o ano das exportações.</translation>
    </message>
    <message>
        <source>If this network wants a login first, log in with a browser and try again.</source>
        <translation>Se esta rede pede primeiro um início de sessão, faça-o com um navegador e tente de novo.</translation>
    </message>
    <message>
        <source>Import it without choosing a published model, under a name of its own.</source>
        <translation>Importe-o sem escolher um modelo publicado, com um nome próprio.</translation>
    </message>
    <message>
        <source>Import members of the same kind together, and other models one by one.</source>
        <translation>Importe juntos os membros do mesmo tipo, e os outros modelos um a um.</translation>
    </message>
    <message>
        <source>Import one first with “Import a model”.</source>
        <translation>Importe primeiro um com “Importar um modelo”.</translation>
    </message>
    <message>
        <source>Import the model again, or choose another one.</source>
        <translation>Importe o modelo de novo, ou escolha outro.</translation>
    </message>
    <message>
        <source>Install Python 3.9 to 3.13 (64 bit) from python.org or your system and name it in "Python", or name an environment of your own in the settings.</source>
        <translation>Instale Python 3.9 a 3.13 (64 bits) de python.org ou do seu sistema e nomeie-o em “Python com que construir”, ou nomeie um ambiente seu nas definições.</translation>
    </message>
    <message>
        <source>Laying out the district</source>
        <translation>A traçar o distrito</translation>
    </message>
    <message>
        <source>Leave the occupancy output empty, or choose an occupancy model.</source>
        <translation>Deixe vazia a saída de ocupação, ou escolha um modelo de ocupação.</translation>
    </message>
    <message>
        <source>Load it with torch and save it again with torch.save, then import that file.</source>
        <translation>Carregue-o com o torch e guarde-o de novo com torch.save, depois importe esse ficheiro.</translation>
    </message>
    <message>
        <source>Load it with torch on a common machine and save it again.</source>
        <translation>Carregue-o com o torch numa máquina comum e guarde-o de novo.</translation>
    </message>
    <message>
        <source>Map the part on each side of it by itself.</source>
        <translation>Mapeie em separado a parte de cada lado.</translation>
    </message>
    <message>
        <source>Measuring the zones' shares of pixels</source>
        <translation>A medir a parte dos píxeis nas zonas</translation>
    </message>
    <message>
        <source>Models checked</source>
        <translation>Modelos verificados</translation>
    </message>
    <message>
        <source>Name a PEM file with your organisation's certificate, or install from a folder of wheels.</source>
        <translation>Nomeie um ficheiro PEM com o certificado da sua organização, ou instale a partir de uma pasta de pacotes.</translation>
    </message>
    <message>
        <source>Name every season once.</source>
        <translation>Nomeie cada estação uma só vez.</translation>
    </message>
    <message>
        <source>Name the folder of an environment with the engine's packages, or clear it to use the plugin's own.</source>
        <translation>Nomeie a pasta de um ambiente com os pacotes do motor, ou esvazie-o para usar o do módulo.</translation>
    </message>
    <message>
        <source>Neither a file nor a published model was chosen.</source>
        <translation>Não foi escolhido nem um ficheiro nem um modelo publicado.</translation>
    </message>
    <message>
        <source>Neither an occupancy model nor a rate is given.</source>
        <translation>Não foi dado nem um modelo de ocupação nem uma taxa.</translation>
    </message>
    <message>
        <source>No NVIDIA driver was found.</source>
        <translation>Não foi encontrado nenhum controlador NVIDIA.</translation>
    </message>
    <message>
        <source>No built-up model is given, which fitting the rate needs.</source>
        <translation>Não foi dado um modelo de áreas construídas, de que o ajuste da taxa precisa.</translation>
    </message>
    <message>
        <source>No imagery is given.</source>
        <translation>Não foram dadas imagens.</translation>
    </message>
    <message>
        <source>No model was chosen.</source>
        <translation>Nenhum modelo foi escolhido.</translation>
    </message>
    <message>
        <source>No scene is given.</source>
        <translation>Nenhuma cena foi dada.</translation>
    </message>
    <message>
        <source>No season is chosen.</source>
        <translation>Nenhuma estação foi escolhida.</translation>
    </message>
    <message>
        <source>No zone on the raster has a count in the field {field}.</source>
        <translation>Nenhuma zona no raster tem um número no campo {field}.</translation>
    </message>
    <message>
        <source>Nothing was kept. Try another network; if it happens again, tell the plugin's authors.</source>
        <translation>Nada foi guardado. Tente outra rede; se acontecer de novo, diga-o aos autores do módulo.</translation>
    </message>
    <message>
        <source>Open it in QGIS to check it, or export it again as GeoTIFF.</source>
        <translation>Abra-o no QGIS para o verificar, ou exporte-o de novo como GeoTIFF.</translation>
    </message>
    <message>
        <source>Open the layer in QGIS to check it, or export it again.</source>
        <translation>Abra a camada no QGIS para a verificar, ou exporte-a de novo.</translation>
    </message>
    <message>
        <source>Painting the land</source>
        <translation>A pintar o terreno</translation>
    </message>
    <message>
        <source>Placing the buildings</source>
        <translation>A colocar os edifícios</translation>
    </message>
    <message>
        <source>Put the day into the file's name, such as scene_2021-04-15.tif.</source>
        <translation>Ponha o dia no nome do ficheiro, como scene_2021-04-15.tif.</translation>
    </message>
    <message>
        <source>Raking</source>
        <translation>A calibrar</translation>
    </message>
    <message>
        <source>Reinstall the plugin.</source>
        <translation>Reinstale o módulo.</translation>
    </message>
    <message>
        <source>Remove its layer, or choose another name.</source>
        <translation>Retire a sua camada, ou escolha outro nome.</translation>
    </message>
    <message>
        <source>Remove its layers, or choose another folder.</source>
        <translation>Retire as suas camadas, ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>Remove the engine when it is done.</source>
        <translation>Remova o motor quando terminar.</translation>
    </message>
    <message>
        <source>Reproject it to a north-up grid (Raster › Projections › Warp).</source>
        <translation>Reprojete-o para uma grelha orientada a norte (Raster › Projeções › Reprojetar).</translation>
    </message>
    <message>
        <source>Reproject it to the coordinate reference system of the Sentinel-2 raster first.</source>
        <translation>Reprojete-o primeiro para o sistema de coordenadas do raster Sentinel-2.</translation>
    </message>
    <message>
        <source>Resample it to 10 m in the local UTM zone (Raster › Projections › Warp).</source>
        <translation>Reamostre-o a 10 m na zona UTM local (Raster › Projeções › Reprojetar).</translation>
    </message>
    <message>
        <source>Restart QGIS so that both come from the same version of the plugin.</source>
        <translation>Reinicie o QGIS para que ambos venham da mesma versão do módulo.</translation>
    </message>
    <message>
        <source>Run it again later, or choose another source.</source>
        <translation>Execute-o mais tarde, ou escolha outra fonte.</translation>
    </message>
    <message>
        <source>Run it again later: what was fetched is kept, and only the rest is asked for.</source>
        <translation>Execute-o mais tarde: o que foi recebido fica guardado, e só o resto é pedido.</translation>
    </message>
    <message>
        <source>Run it again; if it happens again, choose a smaller extent. The log is {log}.</source>
        <translation>Execute-o de novo; se acontecer outra vez, escolha uma extensão menor. O registo é {log}.</translation>
    </message>
    <message>
        <source>Run the algorithm "Set up the engine" again.</source>
        <translation>Execute de novo o algoritmo “Instalar o motor”.</translation>
    </message>
    <message>
        <source>Run the algorithm "Set up the engine" in the POPCORN toolbox.</source>
        <translation>Execute o algoritmo “Instalar o motor” na caixa de ferramentas POPCORN.</translation>
    </message>
    <message>
        <source>Set SSL_CERT_FILE to your network's certificates, or import the file from disk.</source>
        <translation>Ponha em SSL_CERT_FILE os certificados da sua rede, ou importe o ficheiro do disco.</translation>
    </message>
    <message>
        <source>Set it in the layer's properties (Source).</source>
        <translation>Defina-o nas propriedades da camada (Fonte).</translation>
    </message>
    <message>
        <source>Set up without the GPU packages; the CPU then does the work.</source>
        <translation>Instale sem os pacotes de GPU; então a CPU faz o trabalho.</translation>
    </message>
    <message>
        <source>Some zones can't be brought to the raster's coordinate reference system: they lie too far away.</source>
        <translation>Algumas zonas não podem ser levadas ao sistema de coordenadas do raster: estão demasiado longe.</translation>
    </message>
    <message>
        <source>Summing people over zones</source>
        <translation>A somar habitantes por zonas</translation>
    </message>
    <message>
        <source>Summing people to cells</source>
        <translation>A somar habitantes por células</translation>
    </message>
    <message>
        <source>Summing the weights of the zones</source>
        <translation>A somar os pesos das zonas</translation>
    </message>
    <message>
        <source>Synthetic: drawn by POPCORN for QGIS, with no real place, no satellite data and no real people.</source>
        <translation>Sintético: desenhado pelo POPCORN for QGIS; nenhum lugar real, nenhum dado de satélite, nenhuma pessoa real.</translation>
    </message>
    <message>
        <source>The CPU computes from here on: {reason}.</source>
        <translation>A partir daqui calcula a CPU: {reason}.</translation>
    </message>
    <message>
        <source>The GPU can't be used: {problem}. The CPU computes instead.</source>
        <translation>A GPU não pode ser usada: {problem}. Calcula a CPU em vez dela.</translation>
    </message>
    <message>
        <source>The GPU packages were not wanted.</source>
        <translation>Os pacotes de GPU não foram pedidos.</translation>
    </message>
    <message>
        <source>The NVIDIA driver lists no graphics card.</source>
        <translation>O controlador NVIDIA não indica nenhuma placa gráfica.</translation>
    </message>
    <message>
        <source>The address {address} is not a https address.</source>
        <translation>O endereço {address} não é um endereço https.</translation>
    </message>
    <message>
        <source>The area can't be brought to the map's coordinate reference system: it lies too far out.</source>
        <translation>A área não pode ser levada ao sistema de coordenadas do mapa: está demasiado longe.</translation>
    </message>
    <message>
        <source>The area crosses the antimeridian (180° of longitude), where UTM zones and scenes break.</source>
        <translation>A área cruza o antimeridiano (180° de longitude), onde as zonas UTM e as cenas se interrompem.</translation>
    </message>
    <message>
        <source>The area to map is empty.</source>
        <translation>A área a mapear está vazia.</translation>
    </message>
    <message>
        <source>The catalogue gave no access to the collection {collection}.</source>
        <translation>O catálogo não deu acesso à coleção {collection}.</translation>
    </message>
    <message>
        <source>The composites of this request are already there; nothing is fetched again.</source>
        <translation>As composições deste pedido já estão lá; nada é transferido de novo.</translation>
    </message>
    <message>
        <source>The coordinate reference system of the extent is not known.</source>
        <translation>O sistema de coordenadas da extensão não é conhecido.</translation>
    </message>
    <message>
        <source>The coordinate reference system {crs} is unknown.</source>
        <translation>O sistema de coordenadas {crs} é desconhecido.</translation>
    </message>
    <message>
        <source>The disk filled up while the packages were being installed.</source>
        <translation>O disco encheu-se enquanto os pacotes eram instalados.</translation>
    </message>
    <message>
        <source>The download from {host} failed: {reason}.</source>
        <translation>A transferência de {host} falhou: {reason}.</translation>
    </message>
    <message>
        <source>The engine is not set up yet.</source>
        <translation>O motor ainda não está instalado.</translation>
    </message>
    <message>
        <source>The engine met an unexpected error ({said}).</source>
        <translation>O motor encontrou um erro inesperado ({said}).</translation>
    </message>
    <message>
        <source>The engine ran out of memory.</source>
        <translation>O motor ficou sem memória.</translation>
    </message>
    <message>
        <source>The engine's Python {python} is gone; QGIS or Python was probably updated.</source>
        <translation>O Python do motor {python} desapareceu; provavelmente o QGIS ou o Python foi atualizado.</translation>
    </message>
    <message>
        <source>The extent does not overlap the imagery.</source>
        <translation>A extensão não coincide com as imagens.</translation>
    </message>
    <message>
        <source>The host {host} cannot be found.</source>
        <translation>O servidor {host} não foi encontrado.</translation>
    </message>
    <message>
        <source>The imagery has no valid pixel: every pixel misses a needed band in every season.</source>
        <translation>As imagens não têm nenhum píxel válido: a cada píxel falta uma banda necessária em cada estação.</translation>
    </message>
    <message>
        <source>The index of “{source}” is damaged.</source>
        <translation>O índice de “{source}” está danificado.</translation>
    </message>
    <message>
        <source>The metadata of “{source}” is not readable.</source>
        <translation>Os metadados de “{source}” não podem ser lidos.</translation>
    </message>
    <message>
        <source>The model asks for the padding {rule}, which this version does not know.</source>
        <translation>O modelo pede o preenchimento {rule}, que esta versão não conhece.</translation>
    </message>
    <message>
        <source>The model record {path} cannot be read.</source>
        <translation>A ficha do modelo {path} não pode ser lida.</translation>
    </message>
    <message>
        <source>The package index can't be reached.</source>
        <translation>O índice de pacotes não pode ser alcançado.</translation>
    </message>
    <message>
        <source>The package index's certificate is not trusted; perhaps your network replaces it.</source>
        <translation>O certificado do índice de pacotes não é de confiança; talvez a sua rede o substitua.</translation>
    </message>
    <message>
        <source>The polygon can't be read.</source>
        <translation>O polígono não pode ser lido.</translation>
    </message>
    <message>
        <source>The proxy {proxy} asks for a user name and a password (407).</source>
        <translation>O proxy {proxy} pede um nome de utilizador e uma palavra-passe (407).</translation>
    </message>
    <message>
        <source>The range {text} ends before it begins.</source>
        <translation>O período {text} termina antes de começar.</translation>
    </message>
    <message>
        <source>The raster is rotated or mirrored: its rows do not run from west to east.</source>
        <translation>O raster está rodado ou espelhado: as suas linhas não vão de oeste para este.</translation>
    </message>
    <message>
        <source>The registry of published models {path} cannot be read.</source>
        <translation>O registo de modelos publicados {path} não pode ser lido.</translation>
    </message>
    <message>
        <source>The sample scene can't be {size_px} pixels wide.</source>
        <translation>A cena de exemplo não pode ter {size_px} píxeis de largura.</translation>
    </message>
    <message>
        <source>The scenes lie on different grids; the composites are made at 10 m in {crs}.</source>
        <translation>As cenas têm grelhas diferentes; as composições são feitas a 10 m em {crs}.</translation>
    </message>
    <message>
        <source>The seed {seed} is negative.</source>
        <translation>A semente {seed} é negativa.</translation>
    </message>
    <message>
        <source>The source {source} is unknown.</source>
        <translation>A fonte {source} é desconhecida.</translation>
    </message>
    <message>
        <source>The tensor head.0.weight in “{source}” has the shape {shape}, which fits neither POPCORN nor Bourbon.</source>
        <translation>O tensor head.0.weight em “{source}” tem a forma {shape}, que não é nem do POPCORN nem do Bourbon.</translation>
    </message>
    <message>
        <source>The tile size is {tile_px}.</source>
        <translation>O tamanho do mosaico é {tile_px}.</translation>
    </message>
    <message>
        <source>The two lists of rasters may be swapped: give Sentinel-1 (VV, VH) and Sentinel-2 (B02, B03, B04, B08) each in its own.</source>
        <translation>As duas listas de rasters podem estar trocadas: dê Sentinel-1 (VV, VH) e Sentinel-2 (B02, B03, B04, B08) cada um na sua.</translation>
    </message>
    <message>
        <source>There is no Sentinel imagery of the year {year}.</source>
        <translation>Não há imagens Sentinel do ano {year}.</translation>
    </message>
    <message>
        <source>There is no map to compare.</source>
        <translation>Não há nenhum mapa a comparar.</translation>
    </message>
    <message>
        <source>There is no model file {path}.</source>
        <translation>Não existe o ficheiro de modelo {path}.</translation>
    </message>
    <message>
        <source>Try again, or download {address} with a browser and import the file from disk.</source>
        <translation>Tente de novo, ou transfira {address} com um navegador e importe o ficheiro do disco.</translation>
    </message>
    <message>
        <source>Try again, or report this sentence.</source>
        <translation>Tente de novo, ou comunique esta frase.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, something between you and the package index changes files.</source>
        <translation>Tente de novo; se continuar assim, algo entre si e o índice de pacotes muda os ficheiros.</translation>
    </message>
    <message>
        <source>Update the plugin, or choose another model.</source>
        <translation>Atualize o módulo, ou escolha outro modelo.</translation>
    </message>
    <message>
        <source>Update the plugin, or import the model again.</source>
        <translation>Atualize o módulo, ou importe o modelo de novo.</translation>
    </message>
    <message>
        <source>Use an address that starts with https.</source>
        <translation>Use um endereço que comece por https.</translation>
    </message>
    <message>
        <source>Use imagery with pixels of 10 m, such as Sentinel-2's own. Resampling adds no detail.</source>
        <translation>Use imagens com píxeis de 10 m, como as próprias do Sentinel-2. A reamostragem não acrescenta pormenor.</translation>
    </message>
    <message>
        <source>Use the file as it was published.</source>
        <translation>Use o ficheiro tal como foi publicado.</translation>
    </message>
    <message>
        <source>Use the original checkpoint file.</source>
        <translation>Use o ficheiro original do ponto de controlo.</translation>
    </message>
    <message>
        <source>Use the original file; one that holds only tensors, numbers, text and plain lists can be read.</source>
        <translation>Use o ficheiro original; pode ser lido um que contenha só tensores, números, texto e listas simples.</translation>
    </message>
    <message>
        <source>Wait until it is done.</source>
        <translation>Espere até terminar.</translation>
    </message>
    <message>
        <source>Wait until no POPCORN algorithm runs, or restart QGIS, and remove again.</source>
        <translation>Espere até nenhum algoritmo POPCORN estar em execução, ou reinicie o QGIS, e remova de novo.</translation>
    </message>
    <message>
        <source>Write days as year-month-day.</source>
        <translation>Escreva os dias como ano-mês-dia.</translation>
    </message>
    <message>
        <source>Write pairs such as B02=blue, SCL=scl, separated by commas.</source>
        <translation>Escreva pares como B02=blue, SCL=scl, separados por vírgulas.</translation>
    </message>
    <message>
        <source>Write the first day, a slash, the last day.</source>
        <translation>Escreva o primeiro dia, uma barra, o último dia.</translation>
    </message>
    <message>
        <source>Writing the map</source>
        <translation>A escrever o mapa</translation>
    </message>
    <message>
        <source>Writing the truth and the census</source>
        <translation>A escrever a verdade e o censo</translation>
    </message>
    <message>
        <source>Writing {season}</source>
        <translation>A escrever {season}</translation>
    </message>
    <message>
        <source>{address} is no address of a catalogue.</source>
        <translation>{address} não é o endereço de um catálogo.</translation>
    </message>
    <message>
        <source>{border} is none of centre, fraction.</source>
        <translation>{border} não é nem centro nem fração.</translation>
    </message>
    <message>
        <source>{empty} of {zones} zones have no pixel with a value.</source>
        <translation>{empty} de {zones} zonas não têm nenhum píxel com valor.</translation>
    </message>
    <message>
        <source>{host} answered with a web page instead of the file.</source>
        <translation>{host} respondeu com uma página web em vez do ficheiro.</translation>
    </message>
    <message>
        <source>{path} did not answer like a Python.</source>
        <translation>{path} não respondeu como um Python.</translation>
    </message>
    <message>
        <source>{program} does not answer.</source>
        <translation>{program} não responde.</translation>
    </message>
    <message>
        <source>{text} holds a day that does not exist.</source>
        <translation>{text} contém um dia que não existe.</translation>
    </message>
    <message>
        <source>{text} is named twice.</source>
        <translation>{text} é nomeado duas vezes.</translation>
    </message>
    <message>
        <source>{value} is none of {allowed}.</source>
        <translation>{value} não é nenhum de {allowed}.</translation>
    </message>
    <message>
        <source>“{source}” does not say which imagery it takes and what it computes.</source>
        <translation>“{source}” não diz que imagens toma e o que calcula.</translation>
    </message>
    <message>
        <source>“{source}” holds no named tensors.</source>
        <translation>“{source}” não contém tensores com nome.</translation>
    </message>
    <message>
        <source>“{source}” holds {what}, so it is not a plain checkpoint.</source>
        <translation>“{source}” contém {what}, por isso não é um simples ponto de controlo.</translation>
    </message>
    <message>
        <source>“{source}” is a TorchScript program, not a checkpoint.</source>
        <translation>“{source}” é um programa TorchScript, não um ponto de controlo.</translation>
    </message>
    <message>
        <source>“{source}” is a web page, not a checkpoint.</source>
        <translation>“{source}” é uma página web, não um ponto de controlo.</translation>
    </message>
    <message>
        <source>“{source}” is a zip without a tensor index.</source>
        <translation>“{source}” é um zip sem índice de tensores.</translation>
    </message>
    <message>
        <source>“{source}” is compressed, which torch never does.</source>
        <translation>“{source}” está comprimido, o que o torch nunca faz.</translation>
    </message>
    <message>
        <source>“{source}” is damaged or cut short.</source>
        <translation>“{source}” está danificado ou cortado.</translation>
    </message>
    <message>
        <source>“{source}” is empty.</source>
        <translation>“{source}” está vazio.</translation>
    </message>
    <message>
        <source>“{source}” is encrypted.</source>
        <translation>“{source}” está cifrado.</translation>
    </message>
    <message>
        <source>“{source}” is in the format of torch before version 1.6.</source>
        <translation>“{source}” está no formato do torch anterior à versão 1.6.</translation>
    </message>
    <message>
        <source>“{source}” is not a torch checkpoint.</source>
        <translation>“{source}” não é um ponto de controlo do torch.</translation>
    </message>
    <message>
        <source>“{source}” is not an ONNX model file, or it is damaged.</source>
        <translation>“{source}” não é um ficheiro de modelo ONNX, ou está danificado.</translation>
    </message>
    <message>
        <source>“{source}” keeps its weights in another file.</source>
        <translation>“{source}” guarda os seus pesos noutro ficheiro.</translation>
    </message>
    <message>
        <source>“{source}” needs a newer ONNX Runtime or operators of its own.</source>
        <translation>“{source}” precisa de um ONNX Runtime mais novo ou de operadores próprios.</translation>
    </message>
    <message>
        <source>“{source}” was written on a big-endian machine.</source>
        <translation>“{source}” foi escrito numa máquina big-endian.</translation>
    </message>
    <message>
        <source>Another mapping is being computed on this computer; this one waits for its end.</source>
        <translation>Outro mapa está a ser calculado neste computador; este espera pelo seu fim.</translation>
    </message>
    <message>
        <source>Check that the key belongs to this service, and the date and time of this machine.</source>
        <translation>Verifique se a chave é deste serviço, e a data e a hora deste computador.</translation>
    </message>
    <message>
        <source>Check the account at {account_page}.</source>
        <translation>Verifique a conta em {account_page}.</translation>
    </message>
    <message>
        <source>Check the date and time of this machine, and whether a proxy replaces certificates.</source>
        <translation>Verifique a data e a hora deste computador, e se um proxy substitui certificados.</translation>
    </message>
    <message>
        <source>Check the proxy in QGIS's network settings, and its user name and password.</source>
        <translation>Verifique o proxy nas definições de rede do QGIS, e o seu nome de utilizador e palavra-passe.</translation>
    </message>
    <message>
        <source>Checking the inputs</source>
        <translation>A verificar as entradas</translation>
    </message>
    <message>
        <source>Choose a smaller area or a shorter season; if it happens again, please report it.</source>
        <translation>Escolha uma área menor ou uma estação mais curta; se acontecer de novo, comunique-o.</translation>
    </message>
    <message>
        <source>Choose an authentication configuration with both; a free account is made in a few minutes at {account_page}.</source>
        <translation>Escolha uma configuração de autenticação com ambos; uma conta gratuita faz-se em poucos minutos em {account_page}.</translation>
    </message>
    <message>
        <source>From here on finished tiles are not kept ({reason}): if the run is interrupted, they are computed again.</source>
        <translation>A partir daqui os mosaicos terminados não são guardados ({reason}): se a execução for interrompida, são calculados de novo.</translation>
    </message>
    <message>
        <source>Give one such as {address}, or leave it empty.</source>
        <translation>Dê um como {address}, ou deixe vazio.</translation>
    </message>
    <message>
        <source>Give the address with https.</source>
        <translation>Dê o endereço com https.</translation>
    </message>
    <message>
        <source>Give them in QGIS's network settings.</source>
        <translation>Dê-os nas definições de rede do QGIS.</translation>
    </message>
    <message>
        <source>Make a new key (OAuth client) at {account_page} and copy both parts of it.</source>
        <translation>Crie uma chave nova (cliente OAuth) em {account_page} e copie as duas partes.</translation>
    </message>
    <message>
        <source>Please report it.</source>
        <translation>Por favor, comunique-o.</translation>
    </message>
    <message>
        <source>Set the date and time of this machine.</source>
        <translation>Acerte a data e a hora deste computador.</translation>
    </message>
    <message>
        <source>The catalogue lists a scene without its day.</source>
        <translation>O catálogo contém uma cena sem o seu dia.</translation>
    </message>
    <message>
        <source>The job is not valid JSON: it is no object.</source>
        <translation>A tarefa não é JSON válido: não é um objeto.</translation>
    </message>
    <message>
        <source>The job's file holds secrets.</source>
        <translation>O ficheiro da tarefa contém segredos.</translation>
    </message>
    <message>
        <source>The other mapping has ended: this one goes on.</source>
        <translation>O outro mapa terminou: este continua.</translation>
    </message>
    <message>
        <source>The password would travel unprotected to {hostname}: the address is not https.</source>
        <translation>A palavra-passe viajaria sem proteção para {hostname}: o endereço não é https.</translation>
    </message>
    <message>
        <source>The preview cannot be written and stops; the map is not affected.</source>
        <translation>A pré-visualização não pode ser escrita e para; o mapa não é afetado.</translation>
    </message>
    <message>
        <source>The proxy wants a user name and a password.</source>
        <translation>O proxy pede um nome de utilizador e uma palavra-passe.</translation>
    </message>
    <message>
        <source>The source {source} needs no key.</source>
        <translation>A fonte {source} não precisa de chave.</translation>
    </message>
    <message>
        <source>Wait for the next month, or get more at {account_page}; what was fetched is kept.</source>
        <translation>Espere pelo próximo mês, ou obtenha mais em {account_page}; o que foi recebido fica guardado.</translation>
    </message>
    <message>
        <source>Waiting for another mapping</source>
        <translation>À espera de outro mapa</translation>
    </message>
    <message>
        <source>{address} is no address of a service.</source>
        <translation>{address} não é o endereço de um serviço.</translation>
    </message>
    <message>
        <source>A map has fewer than 0 people in a zone.</source>
        <translation>Um mapa tem menos de 0 habitantes numa zona.</translation>
    </message>
    <message>
        <source>Add the {missing} rasters.</source>
        <translation>Adicione os rasters {missing}.</translation>
    </message>
    <message>
        <source>Check its nodata value, or choose a map of people.</source>
        <translation>Verifique o seu valor nodata, ou escolha um mapa de população.</translation>
    </message>
    <message>
        <source>Choose another season or year, or allow more cloud.</source>
        <translation>Escolha outra estação ou ano, ou admita mais nuvens.</translation>
    </message>
    <message>
        <source>Choose another source; or leave Sentinel-1 out, if it is that.</source>
        <translation>Escolha outra fonte; ou deixe de fora o Sentinel-1, se for isso.</translation>
    </message>
    <message>
        <source>Choose imagery with fewer gaps, or other seasons.</source>
        <translation>Escolha imagens com menos lacunas, ou outras estações.</translation>
    </message>
    <message>
        <source>Choose the bundled built-up model or the official extractor.</source>
        <translation>Escolha o modelo de áreas construídas incluído ou o extrator oficial.</translation>
    </message>
    <message>
        <source>Choose the field with the counts, or an area where people live.</source>
        <translation>Escolha o campo com os números, ou uma área onde viva gente.</translation>
    </message>
    <message>
        <source>Choose the one that was made with the map.</source>
        <translation>Escolha o que foi feito com o mapa.</translation>
    </message>
    <message>
        <source>Choose the output “Population of each member and season” of “Map population”.</source>
        <translation>Escolha a saída “População de cada membro e estação” de “Mapear a população”.</translation>
    </message>
    <message>
        <source>Choose two maps of the same area.</source>
        <translation>Escolha dois mapas da mesma área.</translation>
    </message>
    <message>
        <source>Choose zones inside the imagery, and the field with their counts.</source>
        <translation>Escolha zonas dentro das imagens, e o campo com os seus números.</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>A comparar</translation>
    </message>
    <message>
        <source>Give a cell size, such as 100 m: both maps are then summed to the same cells.</source>
        <translation>Dê um tamanho de célula, como 100 m: ambos os mapas são então somados nas mesmas células.</translation>
    </message>
    <message>
        <source>Give a number from 1 to {most}.</source>
        <translation>Dê um número de 1 a {most}.</translation>
    </message>
    <message>
        <source>Give both, or leave that output empty.</source>
        <translation>Dê ambos, ou deixe essa saída vazia.</translation>
    </message>
    <message>
        <source>Give each map a name, or none.</source>
        <translation>Dê um nome a cada mapa, ou a nenhum.</translation>
    </message>
    <message>
        <source>Give it one.</source>
        <translation>Dê-lhe um.</translation>
    </message>
    <message>
        <source>Give the raster of members too, or leave its output empty.</source>
        <translation>Dê também o raster de membros, ou deixe a sua saída vazia.</translation>
    </message>
    <message>
        <source>It explains {share} % of the variance between zones (R² {r2}{sure}).</source>
        <translation>Explica {share} % da variância entre zonas (R² {r2}{sure}).</translation>
    </message>
    <message>
        <source>Its total is that of the census.</source>
        <translation>O seu total é o do censo.</translation>
    </message>
    <message>
        <source>Look where the area lies on the map, and whether its coordinate reference system is right.</source>
        <translation>Veja onde fica a área no mapa, e se o seu sistema de coordenadas está certo.</translation>
    </message>
    <message>
        <source>Looking at the imagery</source>
        <translation>A ver as imagens</translation>
    </message>
    <message>
        <source>Map both dates in the same coordinate system.</source>
        <translation>Mapeie ambas as datas no mesmo sistema de coordenadas.</translation>
    </message>
    <message>
        <source>Map both dates on one grid, for example in the local UTM zone.</source>
        <translation>Mapeie ambas as datas numa só grelha, por exemplo na zona UTM local.</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Mapeamento</translation>
    </message>
    <message>
        <source>Only {zones} zones could be left out to judge the training, too few to tell: one rate of people per built-up pixel is used instead.</source>
        <translation>Só {zones} zonas puderam ser deixadas de fora para julgar o treino, demasiado poucas para decidir: é usada em vez dele uma só taxa de habitantes por píxel construído.</translation>
    </message>
    <message>
        <source>R² is not defined: all zones have the same count.</source>
        <translation>R² não está definido: todas as zonas têm o mesmo número.</translation>
    </message>
    <message>
        <source>R² is {r2}: every zone at the mean of all zones would be nearer to the counts.</source>
        <translation>R² é {r2}: pôr cada zona na média de todas as zonas ficaria mais perto dos números.</translation>
    </message>
    <message>
        <source>Taking over finished tiles</source>
        <translation>A retomar mosaicos terminados</translation>
    </message>
    <message>
        <source>The GPU can't be used for training: no working NVIDIA GPU was found. The CPU trains.</source>
        <translation>A GPU não pode ser usada para treinar: não foi encontrada nenhuma GPU NVIDIA que funcione. Treina a CPU.</translation>
    </message>
    <message>
        <source>The catalogue wants an account of its own for the collection {collection}.</source>
        <translation>O catálogo pede uma conta própria para a coleção {collection}.</translation>
    </message>
    <message>
        <source>The layers to train are {layers}.</source>
        <translation>As camadas a treinar são {layers}.</translation>
    </message>
    <message>
        <source>The map {map} was rescaled to these zones: that it agrees with them proves nothing. Compare on finer zones.</source>
        <translation>O mapa {map} foi ajustado a estas zonas: que concorde com elas não prova nada. Compare em zonas mais finas.</translation>
    </message>
    <message>
        <source>The model has no name.</source>
        <translation>O modelo não tem nome.</translation>
    </message>
    <message>
        <source>The model of the map {map} was trained on these zones: it has seen their counts. Compare on other zones, or use the cross-check.</source>
        <translation>O modelo do mapa {map} foi treinado nestas zonas: viu os seus números. Compare em outras zonas, ou use a validação cruzada.</translation>
    </message>
    <message>
        <source>The number of {name} is {value}.</source>
        <translation>O número de {name} é {value}.</translation>
    </message>
    <message>
        <source>The rate of the map {map} was fitted to these zones: that its total agrees proves nothing, and its errors are a little too good.</source>
        <translation>A taxa do mapa {map} foi ajustada a estas zonas: que o seu total concorde não prova nada, e os seus erros são um pouco bons demais.</translation>
    </message>
    <message>
        <source>The two maps show different places: they do not overlap.</source>
        <translation>Os dois mapas mostram lugares diferentes: não se sobrepõem.</translation>
    </message>
    <message>
        <source>The uncertainty of a change needs the standard deviations of both dates.</source>
        <translation>A incerteza de uma mudança precisa dos desvios padrão de ambas as datas.</translation>
    </message>
    <message>
        <source>There are no members to rescale.</source>
        <translation>Não há membros a ajustar.</translation>
    </message>
    <message>
        <source>Training needs both sensors; {missing} is not given.</source>
        <translation>O treino precisa de ambos os sensores; falta {missing}.</translation>
    </message>
    <message>
        <source>Training needs the training packages, which the engine does not have.</source>
        <translation>O treino precisa dos pacotes de treino, que o motor não tem.</translation>
    </message>
    <message>
        <source>With {zones} zones the intervals are rough.</source>
        <translation>Com {zones} zonas os intervalos são aproximados.</translation>
    </message>
    <message>
        <source>All zones belong to one unit, so none can be left out.</source>
        <translation>Todas as zonas pertencem a uma só unidade, por isso nenhuma pode ser deixada de fora.</translation>
    </message>
    <message>
        <source>Check the address, and that it runs.</source>
        <translation>Verifique o endereço, e se está em funcionamento.</translation>
    </message>
    <message>
        <source>Choose a field of units that are smaller than the area, or none.</source>
        <translation>Escolha um campo de unidades menores do que a área, ou nenhum.</translation>
    </message>
    <message>
        <source>Every unit holds one zone, so nothing can be said about the inside of known totals.</source>
        <translation>Cada unidade contém uma só zona, por isso nada se pode dizer do interior de totais conhecidos.</translation>
    </message>
    <message>
        <source>Install it beside the engine's packages, on every machine: pip install distributed.</source>
        <translation>Instale-o junto dos pacotes do motor, em cada máquina: pip install distributed.</translation>
    </message>
    <message>
        <source>Mapping on the cluster</source>
        <translation>A mapear no cluster</translation>
    </message>
    <message>
        <source>No method that looks at the imagery is better than spreading people evenly.</source>
        <translation>Nenhum método que olha para as imagens é melhor do que repartir os habitantes por igual.</translation>
    </message>
    <message>
        <source>No scheduler answers at {address}.</source>
        <translation>Nenhum escalonador responde em {address}.</translation>
    </message>
    <message>
        <source>Run it without --cluster.</source>
        <translation>Execute-o sem --cluster.</translation>
    </message>
    <message>
        <source>Set compute.cache_folder to an empty folder that all machines see under the same name.</source>
        <translation>Ponha em compute.cache_folder uma pasta vazia que todas as máquinas vejam com o mesmo nome.</translation>
    </message>
    <message>
        <source>The job has no folder in which the machines can leave finished tiles.</source>
        <translation>A tarefa não tem pasta em que as máquinas possam deixar os mosaicos terminados.</translation>
    </message>
    <message>
        <source>The number of folds is {folds}.</source>
        <translation>O número de partições é {folds}.</translation>
    </message>
    <message>
        <source>The package distributed is not there.</source>
        <translation>O pacote distributed não está instalado.</translation>
    </message>
    <message>
        <source>Trained occupancy was not tested: the engine lacks the training packages. Run “Set up the engine” with them.</source>
        <translation>A ocupação treinada não foi testada: faltam ao motor os pacotes de treino. Execute “Instalar o motor” com eles.</translation>
    </message>
    <message>
        <source>Weighing the methods</source>
        <translation>A avaliar os métodos</translation>
    </message>
    <message>
        <source>Standard deviation of the members</source>
        <translation>Desvio padrão dos membros</translation>
    </message>
    <message>
        <source>Choose the standard deviation that was made with the map.</source>
        <translation>Escolha o desvio padrão que foi feito com o mapa.</translation>
    </message>
    <message>
        <source>Give each map its own.</source>
        <translation>Dê a cada mapa o seu.</translation>
    </message>
    <message>
        <source>Only the earlier map has its rate fitted to a census, so that part of the change is the census: fit the rate of both maps, or give both the same.</source>
        <translation>Só o primeiro mapa tem a sua taxa ajustada a um censo, por isso parte da mudança é o censo: ajuste a taxa dos dois mapas, ou dê a mesma aos dois.</translation>
    </message>
    <message>
        <source>Only the earlier map was rescaled to a census, so that part of the change is the census: rescale both maps, or compare both as they were before.</source>
        <translation>Só o primeiro mapa foi ajustado a um censo, por isso parte da mudança é o censo: ajuste os dois mapas, ou compare-os como eram antes.</translation>
    </message>
    <message>
        <source>Only the later map has its rate fitted to a census, so that part of the change is the census: fit the rate of both maps, or give both the same.</source>
        <translation>Só o segundo mapa tem a sua taxa ajustada a um censo, por isso parte da mudança é o censo: ajuste a taxa dos dois mapas, ou dê a mesma aos dois.</translation>
    </message>
    <message>
        <source>Only the later map was rescaled to a census, so that part of the change is the census: rescale both maps, or compare both as they were before.</source>
        <translation>Só o segundo mapa foi ajustado a um censo, por isso parte da mudança é o censo: ajuste os dois mapas, ou compare-os como eram antes.</translation>
    </message>
    <message>
        <source>Recalibrating the built-up score</source>
        <translation>A recalibrar a pontuação de construído</translation>
    </message>
    <message>
        <source>Trained occupancy is no better than a constant rate × recalibrated built-up: how places look taught nothing about people that holds here.</source>
        <translation>A ocupação treinada não é melhor do que uma taxa constante × construído recalibrado: o aspeto dos lugares não ensinou nada sobre os habitantes que aqui se confirme.</translation>
    </message>
    <message>
        <source>Choose a map of people or weights; if these pixels mean no data, set that value as nodata (Raster › Conversion › Translate).</source>
        <translation>Escolha um mapa de pessoas ou de pesos; se esses píxeis significam «sem dados», declare esse valor como nodata (Raster › Conversão › Converter).</translation>
    </message>
    <message>
        <source>Choose a raster that is higher where more people live, such as a population or built-up map.</source>
        <translation>Escolha um raster que seja mais alto onde vive mais gente, como um mapa de população ou de construído.</translation>
    </message>
    <message>
        <source>Run “Set up the engine” with “Packages for training”, or install torch in your own environment, and start again.</source>
        <translation>Execute “Instalar o motor” com “Pacotes para treinar”, ou instale torch no seu próprio ambiente, e comece de novo.</translation>
    </message>
    <message>
        <source>The standard deviations are not used, because no output for that of the change is wanted.</source>
        <translation>Os desvios padrão não são usados, porque não se pede nenhuma saída para o da mudança.</translation>
    </message>
    <message>
        <source>Choose another collection or source.</source>
        <translation>Escolha outra coleção ou outra fonte.</translation>
    </message>
    <message>
        <source>Look up its name in the catalogue, or leave the field empty.</source>
        <translation>Procure o nome dela no catálogo, ou deixe o campo vazio.</translation>
    </message>
    <message>
        <source>Say under “Names of the bands there” what the bands are called, such as B02=blue.</source>
        <translation>Diga em “Nomes das bandas lá” como se chamam as bandas, por exemplo B02=blue.</translation>
    </message>
    <message>
        <source>The area has no coordinate reference system.</source>
        <translation>A área não tem sistema de referência de coordenadas.</translation>
    </message>
    <message>
        <source>The files of the collection {collection} lie in a store ({scheme}://) that wants an account of its own and may charge for reading.</source>
        <translation>Os arquivos da coleção {collection} estão em um depósito ({scheme}://) que exige conta própria e pode cobrar pela leitura.</translation>
    </message>
    <message>
        <source>Write it behind the extent's numbers, such as [EPSG:4326], or assign one to the layer.</source>
        <translation>Escreva-o depois dos números da extensão, por exemplo [EPSG:4326], ou atribua um à camada.</translation>
    </message>
    <message>
        <source>Check the address, or choose another source.</source>
        <translation>Verifique o endereço, ou escolha outra fonte.</translation>
    </message>
    <message>
        <source>Close it where it is open, or choose another folder; then run it again.</source>
        <translation>Feche-o onde estiver aberto, ou escolha outra pasta; depois execute de novo.</translation>
    </message>
    <message>
        <source>Make room in the folder of the cache, or let yourself write to it.</source>
        <translation>Libere espaço na pasta do cache, ou permita-se escrever nela.</translation>
    </message>
    <message>
        <source>Checking the engine</source>
        <translation>A verificar o motor</translation>
    </message>
    <message>
        <source>Fetching pip</source>
        <translation>A obter o pip</translation>
    </message>
    <message>
        <source>Looking for Python</source>
        <translation>A procurar o Python</translation>
    </message>
    <message>
        <source>Making a virtual environment</source>
        <translation>A criar um ambiente virtual</translation>
    </message>
    <message>
        <source>No Python was found to build the engine with. {why}</source>
        <translation>Não foi encontrado nenhum Python para construir o motor. {why}</translation>
    </message>
    <message>
        <source>The engine is damaged and is built anew</source>
        <translation>O motor está danificado e é construído de novo</translation>
    </message>
    <message>
        <source>The engine is in place</source>
        <translation>O motor está no lugar</translation>
    </message>
    <message>
        <source>The engine is ready</source>
        <translation>O motor está pronto</translation>
    </message>
    <message>
        <source>They are not installed unless you ask for them.</source>
        <translation>Só são instalados se os pedir.</translation>
    </message>
    <message>
        <source>Unpacking the packages</source>
        <translation>A desempacotar os pacotes</translation>
    </message>
    <message>
        <source>Your own environment {python} works ({source})</source>
        <translation>O seu próprio ambiente {python} funciona ({source})</translation>
    </message>
    <message>
        <source>Choose finer zones of the same place and the field with their counts, or none.</source>
        <translation>Escolha zonas mais finas do mesmo lugar e o campo com as suas contagens, ou nenhuma.</translation>
    </message>
    <message>
        <source>Choose the year and the seasons of your scenes.</source>
        <translation>Escolha o ano e as estações das suas cenas.</translation>
    </message>
    <message>
        <source>None of the scenes on disk reaches the area to map.</source>
        <translation>Nenhuma das cenas do disco alcança a área a mapear.</translation>
    </message>
    <message>
        <source>Pieces that were there from an earlier run: {reused}.</source>
        <translation>Partes que já havia de uma execução anterior: {reused}.</translation>
    </message>
    <message>
        <source>Unpack it, and choose its folder.</source>
        <translation>Descompacte-o e escolha a pasta dele.</translation>
    </message>
    <message>
        <source>Both are far off: check the field of the counts, and that zones and imagery show the same place in the same year.</source>
        <translation>Ambos estão muito longe: verifique o campo das contagens, e que as zonas e as imagens mostram o mesmo lugar no mesmo ano.</translation>
    </message>
    <message>
        <source>Looking for gaps of the members</source>
        <translation>A procurar lacunas dos membros</translation>
    </message>
    <message>
        <source>Choose Python 3.10 to 3.13, or leave the GPU packages out.</source>
        <translation>Escolha um Python 3.10 a 3.13, ou deixe de fora os pacotes de GPU.</translation>
    </message>
    <message>
        <source>Choose Python 3.11 to 3.13, or leave one of the two out.</source>
        <translation>Escolha um Python 3.11 a 3.13, ou deixe um dos dois de fora.</translation>
    </message>
    <message>
        <source>Choose another Python (3.9 to 3.13), or name an environment of your own.</source>
        <translation>Escolha outro Python (3.9 a 3.13), ou nomeie um ambiente seu.</translation>
    </message>
    <message>
        <source>Leave the packages for training out; maps need none.</source>
        <translation>Deixe de fora os pacotes para treinar; os mapas não precisam deles.</translation>
    </message>
    <message>
        <source>NVIDIA has no packages for macOS.</source>
        <translation>A NVIDIA não tem pacotes para macOS.</translation>
    </message>
    <message>
        <source>On a machine with network run: pip download --no-deps -r {requirements} -d FOLDER</source>
        <translation>Num computador com rede, execute: pip download --no-deps -r {requirements} -d PASTA</translation>
    </message>
    <message>
        <source>PyTorch, which training needs, has no current packages for Macs with Intel processors.</source>
        <translation>O PyTorch, de que o treino precisa, não tem pacotes atuais para os Mac com processador Intel.</translation>
    </message>
    <message>
        <source>The packages for NVIDIA GPUs need Python 3.10 or newer.</source>
        <translation>Os pacotes para GPU NVIDIA precisam do Python 3.10 ou mais recente.</translation>
    </message>
    <message>
        <source>There is no tested set of packages for {platform}, Python {python}.</source>
        <translation>Não há um conjunto testado de pacotes para {platform}, Python {python}.</translation>
    </message>
    <message>
        <source>With Python 3.10 the packages for NVIDIA GPUs need CUDA 12 and those for training CUDA 13.</source>
        <translation>Com o Python 3.10, os pacotes para GPU NVIDIA precisam do CUDA 12 e os de treino do CUDA 13.</translation>
    </message>
    <message>
        <source>Take them out of it and set environment variables instead, such as {prefix}CLIENT_SECRET.</source>
        <translation>Retire-os de lá e ponha variáveis de ambiente em vez deles, como {prefix}CLIENT_SECRET.</translation>
    </message>
    <message>
        <source>Cells of {east_m:.1f} m × {north_m:.1f} m: {columns} × {rows}, from {pixel_columns} × {pixel_rows} pixels.</source>
        <translation>Células de {east_m:.1f} m × {north_m:.1f} m: {columns} × {rows}, a partir de {pixel_columns} × {pixel_rows} píxeis.</translation>
    </message>
    <message>
        <source>None of the {zones} zones of {layer} overlaps the raster.</source>
        <translation>Nenhuma das {zones} zonas de {layer} cobre o raster.</translation>
    </message>
    <message>
        <source>The cell size is {cell_size_m:g} m.</source>
        <translation>O tamanho da célula é {cell_size_m:g} m.</translation>
    </message>
    <message>
        <source>Cells of {cell_size_m:g} m are smaller than the raster's pixels ({east_m:.4g} m × {north_m:.4g} m): people can be summed, not split.</source>
        <translation>Células de {cell_size_m:g} m são menores do que os píxeis do raster ({east_m:.4g} m × {north_m:.4g} m): os habitantes podem ser somados, não divididos.</translation>
    </message>
    <message>
        <source>Give a cell size of {smallest_m:d} m or more.</source>
        <translation>Dê um tamanho de célula de {smallest_m:d} m ou mais.</translation>
    </message>
    <message>
        <source>The raster {file} has {bands} bands; {taken}. If that is not the map, choose another band or file.</source>
        <translation>O raster {file} tem {bands} bandas; {taken}. Se não é esse o mapa, escolha outra banda ou outro ficheiro.</translation>
    </message>
    <message>
        <source>The raster {file} shows {shows}. Such values do not add up to people.</source>
        <translation>O raster {file} mostra {shows}. Tais valores não somam habitantes.</translation>
    </message>
    <message>
        <source>The raster {file} shows {shows}. People can't be shared out by such values.</source>
        <translation>O raster {file} mostra {shows}. Não se podem repartir pessoas segundo tais valores.</translation>
    </message>
    <message>
        <source>The raster {file} has {pixels:,} negative pixels that count, down to {lowest:.6g}. There are no fewer than 0 people.</source>
        <translation>O raster {file} tem {pixels:,} píxeis negativos que contam, até {lowest:.6g}. Não há menos de 0 pessoas.</translation>
    </message>
    <message>
        <source>In {zones} of the zones compared, the map {map} has no value in more than half of the pixels: no value counts as nobody.</source>
        <translation>Em {zones} das zonas comparadas, o mapa {map} não tem valor em mais de metade dos píxeis: sem valor conta como ninguém.</translation>
    </message>
    <message>
        <source>{small} of {zones} zones, with {people:,.0f} people, hold no pixel's centre: what the map has there counts in the zones around. Count pixels by the share of their area (fraction) to compare such zones too.</source>
        <translation>{small} de {zones} zonas, com {people:,.0f} habitantes, não contêm o centro de nenhum píxel: o que o mapa tem lá conta nas zonas à volta. Conte os píxeis pela parte da sua área (fração) para comparar também essas zonas.</translation>
    </message>
    <message>
        <source>None of the {zones} zones of {layer} can be compared ({kinds}).</source>
        <translation>Nenhuma das {zones} zonas de {layer} pode ser comparada ({kinds}).</translation>
    </message>
    <message>
        <source>There are {maps} maps and {names} names.</source>
        <translation>Há {maps} mapas e {names} nomes.</translation>
    </message>
    <message>
        <source>The members in {file} ({maps} maps) are those of {map}.</source>
        <translation>Os membros em {file} ({maps} mapas) são os de {map}.</translation>
    </message>
    <message>
        <source>{left_out} of {zones} zones were not compared ({kinds}).</source>
        <translation>{left_out} de {zones} zonas não foram comparadas ({kinds}).</translation>
    </message>
    <message>
        <source>The members in {file} belong to none of the maps: their mean differs from the nearest, {map}, by {percent:.0f} % of the people. They are not used.</source>
        <translation>Os membros em {file} não pertencem a nenhum dos mapas: a sua média difere da do mais próximo, {map}, em {percent:.0f} % dos habitantes. Não são usados.</translation>
    </message>
    <message>
        <source>{map} is off by {people} people per zone on average{sure}{part}, over {zones} zones.</source>
        <translation>{map} desvia-se {people} habitantes por zona em média{sure}{part}, em {zones} zonas.</translation>
    </message>
    <message>
        <source>{map} is off by {people} people per zone on average{sure}{part}, over {zones} zone.</source>
        <translation>{map} desvia-se {people} habitantes por zona em média{sure}{part}, em {zones} zona.</translation>
    </message>
    <message>
        <source>Its mean absolute error is {people} people below that of {map}, the second.</source>
        <translation>O seu erro absoluto médio é {people} habitantes menor do que o de {map}, o segundo.</translation>
    </message>
    <message>
        <source>{nearest} is nearest to the counts, but was made with them, which proves nothing. Best of the others: {map}.</source>
        <translation>{nearest} é o mais próximo das contagens, mas foi feito com elas, o que não prova nada. O melhor dos outros: {map}.</translation>
    </message>
    <message>
        <source>With fewer than {fewest} zones there are no intervals, and R² means little.</source>
        <translation>Com menos de {fewest} zonas não há intervalos, e R² significa pouco.</translation>
    </message>
    <message>
        <source>One zone, {zone}, holds {percent} % of the squared error: R² and RMSE tell of it more than of the others. Check its count.</source>
        <translation>Uma zona, {zone}, tem {percent} % do erro quadrático: R² e RMSE falam mais dela do que das outras. Verifique o seu número.</translation>
    </message>
    <message>
        <source>Zones that count nobody: {zones}. The mean relative error (MAPE) leaves them out.</source>
        <translation>Zonas que não contam ninguém: {zones}. O erro relativo médio (MAPE) deixa-as de fora.</translation>
    </message>
    <message>
        <source>Best of {maps} maps: {map}.</source>
        <translation>O melhor de {maps} mapas: {map}.</translation>
    </message>
    <message>
        <source>Pixels on the outer border of the zones count by their covered part: the raster's own sum is {total:,.0f}.</source>
        <translation>Os píxeis no limite exterior das zonas contam pela sua parte coberta: a soma do próprio raster é {total:,.0f}.</translation>
    </message>
    <message>
        <source>{pixels:,} pixels have their centre exactly on a border of zones. QGIS's Zonal statistics counts them in no zone, so they hold 0 people here; their zones' people are in the other pixels.</source>
        <translation>{pixels:,} píxeis têm o centro exatamente num limite de zonas. As Estatísticas zonais do QGIS não os contam em nenhuma zona; por isso têm aqui 0 pessoas, e as pessoas das suas zonas estão nos outros píxeis.</translation>
    </message>
    <message>
        <source>{some} of {zones} zones {says} (zone_id {ids}).</source>
        <translation>{some} de {zones} zonas {says} (zone_id {ids}).</translation>
    </message>
    <message>
        <source>{pixels:,} pixels of the raster are negative; they count as 0.</source>
        <translation>{pixels:,} píxeis do raster são negativos; contam como 0.</translation>
    </message>
    <message>
        <source>The raster {file} has one band. A standard deviation needs at least two, one for each member and season.</source>
        <translation>O raster {file} tem uma banda. Um desvio padrão precisa de pelo menos duas, uma por membro e estação.</translation>
    </message>
    <message>
        <source>The area is {width_km:.0f} km × {height_km:.0f} km; a composite may be {largest_km} km wide and high.</source>
        <translation>A área tem {width_km:.0f} km × {height_km:.0f} km; uma composição pode ter {largest_km} km de largura e de altura.</translation>
    </message>
    <message>
        <source>The key works: {service} gave a token and delivered a test image.</source>
        <translation>A chave funciona: {service} deu um token e entregou uma imagem de teste.</translation>
    </message>
    <message>
        <source>Asking {service}</source>
        <translation>A consultar {service}</translation>
    </message>
    <message>
        <source>Choose one of {choices}.</source>
        <translation>Escolha um de {choices}.</translation>
    </message>
    <message>
        <source>The scenes on disk are of {first_day} to {last_day}; none is of {periods}.</source>
        <translation>As cenas do disco são de {first_day} a {last_day}; nenhuma é de {periods}.</translation>
    </message>
    <message>
        <source>The composite {file} would replace one of the scenes.</source>
        <translation>A composição {file} substituiria uma das cenas.</translation>
    </message>
    <message>
        <source>{sensor} {period}, piece {piece} of {pieces}</source>
        <translation>{sensor} {period}, peça {piece} de {pieces}</translation>
    </message>
    <message>
        <source>{period}: {percent:.0f} % of the area has no clear observation. Choose a longer period, or fill gaps from the neighbouring seasons.</source>
        <translation>{period}: {percent:.0f} % da área não tem nenhuma observação limpa. Escolha um período mais longo, ou preencha lacunas com as estações vizinhas.</translation>
    </message>
    <message>
        <source>The raster {file} has no coordinate reference system.</source>
        <translation>O raster {file} não tem sistema de coordenadas.</translation>
    </message>
    <message>
        <source>The raster {file} is damaged: a part of it can't be read.</source>
        <translation>O raster {file} está danificado: uma parte não pode ser lida.</translation>
    </message>
    <message>
        <source>The folder {folder} can't be made: {reason}.</source>
        <translation>A pasta {folder} não pode ser criada: {reason}.</translation>
    </message>
    <message>
        <source>{source} has no scene of this area for {periods}.</source>
        <translation>{source} não tem nenhuma cena desta área para {periods}.</translation>
    </message>
    <message>
        <source>A free account of {source} has {units:,.0f} processing units and as many requests a month. Choose a smaller area, fewer seasons or less cloud, or a source without account.</source>
        <translation>Uma conta gratuita de {source} tem {units:,.0f} unidades de processamento e outras tantas solicitações por mês. Escolha uma área menor, menos estações ou menos nuvens, ou uma fonte sem conta.</translation>
    </message>
    <message>
        <source>Searching {sensor}, {period}</source>
        <translation>A procurar {sensor}, {period}</translation>
    </message>
    <message>
        <source>{source} has never had a scene of this area: it lies over the open sea, or where the satellites do not look.</source>
        <translation>{source} nunca teve uma cena desta área: fica em mar aberto, ou onde os satélites não olham.</translation>
    </message>
    <message>
        <source>{sensor}, {period}: no scene.</source>
        <translation>{sensor}, {period}: nenhuma cena.</translation>
    </message>
    <message>
        <source>{parent}/{folder}: {tiles} tiles of an Earth Engine export.</source>
        <translation>{parent}/{folder}: {tiles} mosaicos de uma exportação do Earth Engine.</translation>
    </message>
    <message>
        <source>The day of {file} is not known: neither its tags nor its name hold one.</source>
        <translation>O dia de {file} não é conhecido: não está nem nas etiquetas nem no nome.</translation>
    </message>
    <message>
        <source>{file} is in radar geometry: it has ground control points but no grid.</source>
        <translation>{file} está em geometria de radar: tem pontos de controlo no terreno mas não tem grelha.</translation>
    </message>
    <message>
        <source>The product {product} has no {band} image in {resolution}.</source>
        <translation>O produto {product} não tem imagem {band} em {resolution}.</translation>
    </message>
    <message>
        <source>There are {masks} masks for {rasters} Sentinel-2 rasters.</source>
        <translation>Há {masks} máscaras para {rasters} rasters Sentinel-2.</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist.</source>
        <translation>A pasta {folder} não existe.</translation>
    </message>
    <message>
        <source>The product {product} is packed.</source>
        <translation>O produto {product} está compactado.</translation>
    </message>
    <message>
        <source>{folder} holds no scene.</source>
        <translation>{folder} não contém nenhuma cena.</translation>
    </message>
    <message>
        <source>{file} is left out: it is a composite, not a scene.</source>
        <translation>{file} fica de fora: é um composto, não uma cena.</translation>
    </message>
    <message>
        <source>The file {file} in the folder can't be read as a raster.</source>
        <translation>O ficheiro {file} da pasta não pode ser lido como raster.</translation>
    </message>
    <message>
        <source>{file} is left out: its bands are not named as Sentinel-1's or Sentinel-2's.</source>
        <translation>{file} é deixado de fora: as suas bandas não se chamam como as do Sentinel-1 ou Sentinel-2.</translation>
    </message>
    <message>
        <source>{period} is not over: it ends on {last_day}. When it is, fetch it again, with “Fetch again what is there”.</source>
        <translation>{period} não terminou: acaba em {last_day}. Depois, baixe de novo, com “Transferir de novo o que já está”.</translation>
    </message>
    <message>
        <source>The proxy{address} does not answer, or does not let through to {service}.</source>
        <translation>O proxy{address} não responde, ou não deixa passar até {service}.</translation>
    </message>
    <message>
        <source>The server did not deliver {what} in {attempts} attempts.</source>
        <translation>O servidor não entregou {what} em {attempts} tentativas.</translation>
    </message>
    <message>
        <source>{period} begins on {first_day}, which is in the future.</source>
        <translation>{period} começa em {first_day}, que está no futuro.</translation>
    </message>
    <message>
        <source>Choose a year from {first} on.</source>
        <translation>Escolha um ano a partir de {first}.</translation>
    </message>
    <message>
        <source>What is fetched can't be kept in the engine's cache: {reason}.</source>
        <translation>O que é baixado não pode ser guardado no cache do motor: {reason}.</translation>
    </message>
    <message>
        <source>{service} limits the rate; the download goes on as fast as it allows.</source>
        <translation>{service} limita a frequência; a transferência continua tão depressa quanto permite.</translation>
    </message>
    <message>
        <source>{service} did not deliver {what}: what came back could not be read.</source>
        <translation>{service} não entregou {what}: o que veio não pôde ser lido.</translation>
    </message>
    <message>
        <source>Check the connection. {kept}</source>
        <translation>Verifique a ligação. {kept}</translation>
    </message>
    <message>
        <source>{service} needs the key of an account: a client id and its secret.</source>
        <translation>{service} precisa da chave de uma conta: um identificador de cliente e o seu segredo.</translation>
    </message>
    <message>
        <source>This machine's clock is {minutes:.0f} minutes behind that of {service}.</source>
        <translation>O relógio deste computador está {minutes:.0f} minutos atrasado em relação ao de {service}.</translation>
    </message>
    <message>
        <source>This machine's clock is {minutes:.0f} minutes ahead of that of {service}.</source>
        <translation>O relógio deste computador está {minutes:.0f} minutos adiantado em relação ao de {service}.</translation>
    </message>
    <message>
        <source>{service} failed to deliver {what} (status {status}).</source>
        <translation>{service} não conseguiu entregar {what} (estado {status}).</translation>
    </message>
    <message>
        <source>{service} does not know this client id, or the secret is not its secret.</source>
        <translation>{service} não conhece este identificador de cliente, ou o segredo não é o dele.</translation>
    </message>
    <message>
        <source>{service} gave no access token, or one that could not be read.</source>
        <translation>{service} não deu um token de acesso, ou não um legível.</translation>
    </message>
    <message>
        <source>{service} can't be reached, or broke off while it delivered {what}.</source>
        <translation>{service} não pode ser alcançado, ou interrompeu-se ao entregar {what}.</translation>
    </message>
    <message>
        <source>The account at {service} has no processing units or requests left.</source>
        <translation>A conta em {service} já não tem unidades de processamento ou pedidos.</translation>
    </message>
    <message>
        <source>{service} has turned requests away for too long: its rate limit.</source>
        <translation>{service} recusa pedidos há demasiado tempo: o seu limite de frequência.</translation>
    </message>
    <message>
        <source>{service} does not accept the access token that it gave for this key.</source>
        <translation>{service} não aceita o token de acesso que deu para esta chave.</translation>
    </message>
    <message>
        <source>The key may not use {service} for this{said}.</source>
        <translation>A chave não pode usar {service} para isto{said}.</translation>
    </message>
    <message>
        <source>{service} refuses to deliver {what} (status {status}){said}.</source>
        <translation>{service} recusa-se a entregar {what} (estado {status}){said}.</translation>
    </message>
    <message>
        <source>The certificate of {service} can't be trusted on this machine.</source>
        <translation>O certificado de {service} não é de confiança neste computador.</translation>
    </message>
    <message>
        <source>Choose one of {sources} or stac.</source>
        <translation>Escolha um de {sources} ou stac.</translation>
    </message>
    <message>
        <source>{asset} does not say what an asset is called.</source>
        <translation>{asset} não diz como se chama um recurso.</translation>
    </message>
    <message>
        <source>The scenes of {collection} have no band called {band}; what they have is called {bands}{more}.</source>
        <translation>As cenas de {collection} não têm banda chamada {band}; o que elas têm se chama {bands}{more}.</translation>
    </message>
    <message>
        <source>{service} can't be reached, or did not answer as a STAC catalogue.</source>
        <translation>{service} não pode ser alcançado, ou não respondeu como um catálogo STAC.</translation>
    </message>
    <message>
        <source>{service} wants an account of its own (status {status}).</source>
        <translation>{service} exige uma conta própria (status {status}).</translation>
    </message>
    <message>
        <source>{service} answered the search with an error (status {status}).</source>
        <translation>{service} respondeu à procura com um erro (estado {status}).</translation>
    </message>
    <message>
        <source>The collection {collection} holds plain GRD, radar without terrain correction.</source>
        <translation>A coleção {collection} contém GRD simples, radar sem correção do terreno.</translation>
    </message>
    <message>
        <source>{service} has no terrain-corrected Sentinel-1; only Sentinel-2 is made.</source>
        <translation>{service} não tem Sentinel-1 com correção do terreno; só é feito o Sentinel-2.</translation>
    </message>
    <message>
        <source>{period}: of {scenes} scenes found, {cloudy} have more than {percent:.0f} % cloud and {lacking} lack a band.</source>
        <translation>{period}: de {scenes} cenas encontradas, {cloudy} têm mais de {percent:.0f} % de nuvens e a {lacking} falta uma banda.</translation>
    </message>
    <message>
        <source>{period}: {unmasked} of {scenes} scenes have no scene classification ({asset}); their clouds are not left out.</source>
        <translation>{period}: {unmasked} de {scenes} cenas não têm classificação de cena ({asset}); suas nuvens não são excluídas.</translation>
    </message>
    <message>
        <source>{period}: {scenes} scenes are said to have the offset of 1000 DN still in them, but are too dark for that; it is not removed again.</source>
        <translation>{period}: diz-se que {scenes} cenas ainda têm o deslocamento de 1000 DN, mas são escuras demais para isso; ele não é removido outra vez.</translation>
    </message>
    <message>
        <source>{service} has no collection {collection}.</source>
        <translation>{service} não tem a coleção {collection}.</translation>
    </message>
    <message>
        <source>Device: {device}.</source>
        <translation>Processador: {device}.</translation>
    </message>
    <message>
        <source>The model “{model}” needs {missing}, which is not given.</source>
        <translation>O modelo “{model}” precisa de {missing}, que não foi dado.</translation>
    </message>
    <message>
        <source>Only {sensor} is given: the output of that stream alone is used ({output}).</source>
        <translation>Só foi dado {sensor}: é usada a saída desse fluxo sozinho ({output}).</translation>
    </message>
    <message>
        <source>Two outputs have the same file: {output} and {other}.</source>
        <translation>Duas saídas têm o mesmo ficheiro: {output} e {other}.</translation>
    </message>
    <message>
        <source>GPU check: {model} differs from the CPU by at most {difference:.1e}.</source>
        <translation>Teste da GPU: {model} difere da CPU no máximo {difference:.1e}.</translation>
    </message>
    <message>
        <source>The model “{model}” could not be run: {reason}.</source>
        <translation>O modelo “{model}” não pôde ser executado: {reason}.</translation>
    </message>
    <message>
        <source>The memory of the {device} is too small for tiles of {width} × {height} px: smaller ones are used.</source>
        <translation>A memória da {device} é demasiado pequena para mosaicos de {width} × {height} px: são usados menores.</translation>
    </message>
    <message>
        <source>The model “{model}” could not be loaded: {reason}.</source>
        <translation>O modelo “{model}” não pôde ser carregado: {reason}.</translation>
    </message>
    <message>
        <source>{file}: warped bilinearly to the scene's grid (its pixel is {east_m:.1f} m × {north_m:.1f} m).</source>
        <translation>{file}: reprojetado bilinearmente para a grelha da cena (o seu píxel tem {east_m:.1f} m × {north_m:.1f} m).</translation>
    </message>
    <message>
        <source>There are {sentinel1} Sentinel-1 and {sentinel2} Sentinel-2 rasters.</source>
        <translation>Há {sentinel1} rasters Sentinel-1 e {sentinel2} rasters Sentinel-2.</translation>
    </message>
    <message>
        <source>{season}: {files}, paired by date.</source>
        <translation>{season}: {files}, emparelhados pela data.</translation>
    </message>
    <message>
        <source>{season}: Sentinel-1 is of {s1_day} and Sentinel-2 of {s2_day}: more than {most_days} days apart.</source>
        <translation>{season}: o Sentinel-1 é de {s1_day} e o Sentinel-2 de {s2_day}: mais de {most_days} dias de diferença.</translation>
    </message>
    <message>
        <source>{season}: {file} has no valid pixel; the season is left out.</source>
        <translation>{season}: {file} não tem nenhum píxel válido; a estação é deixada de fora.</translation>
    </message>
    <message>
        <source>{million:.2f} million pixels in {seconds:.1f} s: {speed:.2f} million a second; {computed} tile computed, {skipped} skipped, {resumed} resumed. At work, side by side: reading {reading_s:.1f} s, networks {computing_s:.1f} s, writing {writing_s:.1f} s.</source>
        <translation>{million:.2f} milhões de píxeis em {seconds:.1f} s: {speed:.2f} milhões por segundo; {computed} mosaicos calculado(s), {skipped} saltado(s), {resumed} retomado(s). Em paralelo: leitura {reading_s:.1f} s, redes {computing_s:.1f} s, escrita {writing_s:.1f} s.</translation>
    </message>
    <message>
        <source>{million:.2f} million pixels in {seconds:.1f} s: {speed:.2f} million a second; {computed} tiles computed, {skipped} skipped, {resumed} resumed. At work, side by side: reading {reading_s:.1f} s, networks {computing_s:.1f} s, writing {writing_s:.1f} s.</source>
        <translation>{million:.2f} milhões de píxeis em {seconds:.1f} s: {speed:.2f} milhões por segundo; {computed} mosaicos calculado(s), {skipped} saltado(s), {resumed} retomado(s). Em paralelo: leitura {reading_s:.1f} s, redes {computing_s:.1f} s, escrita {writing_s:.1f} s.</translation>
    </message>
    <message>
        <source>{share:.1%} of the mapped pixels miss a season: their mean is over the others.</source>
        <translation>A {share:.1%} dos píxeis mapeados falta uma estação: a sua média é das outras.</translation>
    </message>
    <message>
        <source>Built-up scores below {min_builtup:g} count as 0: that removes {share:.1%} of the built-up sum.</source>
        <translation>As pontuações de construído abaixo de {min_builtup:g} contam como 0: isso retira {share:.1%} da soma de construído.</translation>
    </message>
    <message>
        <source>{season}: {share:.1%} of the pixels are as bright as snow or cloud (visible reflectance above {dn:.0f} DN), which the models do not know; {done}.</source>
        <translation>{season}: {share:.1%} dos píxeis são tão claros como neve ou nuvens (reflectância visível acima de {dn:.0f} DN), que os modelos não conhecem; {done}.</translation>
    </message>
    <message>
        <source>Occupancy was computed on {share:.1%} of the pixels.</source>
        <translation>A ocupação foi calculada em {share:.1%} dos píxeis.</translation>
    </message>
    <message>
        <source>{season}: {pixels} pixels are as bright as snow or cloud; {done}.</source>
        <translation>{season}: {pixels} píxeis são tão claros como neve ou nuvens; {done}.</translation>
    </message>
    <message>
        <source>Going on from an interrupted run: {finished} of {tiles} tiles are finished and are not computed again.</source>
        <translation>A continuar uma execução interrompida: {finished} de {tiles} mosaicos estão terminados e não são calculados de novo.</translation>
    </message>
    <message>
        <source>{memory_mb} MB are less than the engine needs; it uses its smallest tiles, {tile_px} px.</source>
        <translation>{memory_mb} MB são menos do que o motor precisa; usa os seus mosaicos mais pequenos, {tile_px} px.</translation>
    </message>
    <message>
        <source>{file} does not overlap the first Sentinel-2 raster.</source>
        <translation>{file} não coincide com o primeiro raster Sentinel-2.</translation>
    </message>
    <message>
        <source>{file} can't be brought to the grid of the first raster.</source>
        <translation>{file} não pode ser levado à grelha do primeiro raster.</translation>
    </message>
    <message>
        <source>{layer} can't be brought to the coordinate reference system of the imagery.</source>
        <translation>{layer} não pode ser levado ao sistema de coordenadas das imagens.</translation>
    </message>
    <message>
        <source>The file {file} can't be written: {reason}.</source>
        <translation>O ficheiro {file} não pode ser escrito: {reason}.</translation>
    </message>
    <message>
        <source>{file}: the bands have no known names; taken by order: {order}.</source>
        <translation>{file}: as bandas não têm nomes conhecidos; tomadas pela ordem: {order}.</translation>
    </message>
    <message>
        <source>Give a raster with the bands {bands}, named so in their descriptions.</source>
        <translation>Dê um raster com as bandas {bands}, assim nomeadas nas suas descrições.</translation>
    </message>
    <message>
        <source>Give a raster with the bands {bands} in this order, or name them so.</source>
        <translation>Dê um raster com as bandas {bands} por esta ordem, ou nomeie-as assim.</translation>
    </message>
    <message>
        <source>The raster's pixel is {east_m:.1f} m × {north_m:.1f} m on the ground; the models read pixels of about 10 m (8–12 m).</source>
        <translation>O píxel do raster tem {east_m:.1f} m × {north_m:.1f} m no terreno; os modelos leem píxeis de cerca de 10 m (8 a 12 m).</translation>
    </message>
    <message>
        <source>The pixel is {east_m:.1f} m east–west by {north_m:.1f} m; used as it is.</source>
        <translation>O píxel tem {east_m:.1f} m de este a oeste por {north_m:.1f} m; é usado como está.</translation>
    </message>
    <message>
        <source>The output {file} can't be written to its folder.</source>
        <translation>A saída {file} não pode ser escrita na sua pasta.</translation>
    </message>
    <message>
        <source>The output {file} could not be written whole: the disk is full, or no longer there.</source>
        <translation>A saída {file} não pôde ser escrita inteira: o disco está cheio, ou já não está lá.</translation>
    </message>
    <message>
        <source>The folder {folder} for the output {file} does not exist.</source>
        <translation>A pasta {folder} da saída {file} não existe.</translation>
    </message>
    <message>
        <source>The raster {file} does not exist.</source>
        <translation>O raster {file} não existe.</translation>
    </message>
    <message>
        <source>The file {file} holds no bands of its own (it may be a container of several rasters).</source>
        <translation>O ficheiro {file} não tem bandas próprias (pode conter vários rasters).</translation>
    </message>
    <message>
        <source>The raster has {count} bands, not a band {band}.</source>
        <translation>O raster tem {count} bandas, não a banda {band}.</translation>
    </message>
    <message>
        <source>The raster has {count} band, not a band {band}.</source>
        <translation>O raster tem {count} banda, não a banda {band}.</translation>
    </message>
    <message>
        <source>The file {file} can't be read as a raster: it is damaged or of an unknown format.</source>
        <translation>O ficheiro {file} não pode ser lido como raster: está danificado ou é de um formato desconhecido.</translation>
    </message>
    <message>
        <source>The output {file} is not a .tif file.</source>
        <translation>A saída {file} não é um ficheiro .tif.</translation>
    </message>
    <message>
        <source>The output {file} is also an input.</source>
        <translation>A saída {file} é também uma entrada.</translation>
    </message>
    <message>
        <source>The output {file} is open in another program or in QGIS.</source>
        <translation>A saída {file} está aberta noutro programa ou no QGIS.</translation>
    </message>
    <message>
        <source>Mean built-up probability {mean:.4f} over {pixels:,} pixels.</source>
        <translation>Probabilidade média de construído {mean:.4f} em {pixels:,} píxeis.</translation>
    </message>
    <message>
        <source>The threshold is {threshold:g}.</source>
        <translation>O limiar é {threshold:g}.</translation>
    </message>
    <message>
        <source>{people:,.1f} people on {pixels:,} pixels, mean of {maps} maps.</source>
        <translation>{people:,.1f} habitantes em {pixels:,} píxeis, média de {maps} mapas.</translation>
    </message>
    <message>
        <source>{people:,.1f} people on {pixels:,} pixels, mean of {maps} map.</source>
        <translation>{people:,.1f} habitantes em {pixels:,} píxeis, média de {maps} mapa.</translation>
    </message>
    <message>
        <source>The minimum built-up score is {min_builtup:g}.</source>
        <translation>A pontuação mínima de construído é {min_builtup:g}.</translation>
    </message>
    <message>
        <source>The model “{model}” maps population itself and has no occupancy.</source>
        <translation>O modelo “{model}” mapeia diretamente a população e não tem ocupação.</translation>
    </message>
    <message>
        <source>Rate: {rate:g} people per fully built-up pixel ({source}).</source>
        <translation>Taxa: {rate:g} habitantes por píxel totalmente construído ({source}).</translation>
    </message>
    <message>
        <source>Rate: {rate:.4g} people per fully built-up pixel, fitted to {people:.0f} people in {zones} zones of {layer} with a built-up sum of {builtup:.1f} pixels.</source>
        <translation>Taxa: {rate:.4g} habitantes por píxel totalmente construído, ajustada a {people:.0f} habitantes em {zones} zonas de {layer} com uma soma de construído de {builtup:.1f} píxeis.</translation>
    </message>
    <message>
        <source>The rate is {rate:g} people per fully built-up pixel.</source>
        <translation>A taxa é de {rate:g} habitantes por píxel totalmente construído.</translation>
    </message>
    <message>
        <source>The rate can't be fitted: no zone of {layer} on the raster has people.</source>
        <translation>A taxa não pode ser ajustada: nenhuma zona de {layer} no raster tem habitantes.</translation>
    </message>
    <message>
        <source>{zones} zones reach beyond the raster: the rate is too high by their people outside it.</source>
        <translation>{zones} zonas saem do raster: a taxa é demasiado alta pelos seus habitantes de fora.</translation>
    </message>
    <message>
        <source>The rate can't be fitted: there is no built-up in the zones of {layer}.</source>
        <translation>A taxa não pode ser ajustada: não há construído nas zonas de {layer}.</translation>
    </message>
    <message>
        <source>“{source}” is a zip with {files} files.</source>
        <translation>“{source}” é um zip com {files} ficheiros.</translation>
    </message>
    <message>
        <source>“{source}” lacks its part {part}.</source>
        <translation>A “{source}” falta a sua parte {part}.</translation>
    </message>
    <message>
        <source>“{source}” holds a file named “{file}”.</source>
        <translation>“{source}” contém um ficheiro chamado “{file}”.</translation>
    </message>
    <message>
        <source>“{source}” holds the file {file} twice.</source>
        <translation>“{source}” contém duas vezes o ficheiro {file}.</translation>
    </message>
    <message>
        <source>A tensor of the shape {shape} in “{source}” does not fit its {size} bytes.</source>
        <translation>Um tensor de forma {shape} em “{source}” não corresponde aos seus {size} bytes.</translation>
    </message>
    <message>
        <source>The file {path} cannot be read: {reason}.</source>
        <translation>O ficheiro {path} não pode ser lido: {reason}.</translation>
    </message>
    <message>
        <source>“{source}” lacks the tensor {tensor}.</source>
        <translation>A “{source}” falta o tensor {tensor}.</translation>
    </message>
    <message>
        <source>“{source}” holds the unknown tensor {tensor}.</source>
        <translation>“{source}” contém o tensor desconhecido {tensor}.</translation>
    </message>
    <message>
        <source>The tensor {tensor} in “{source}” has the shape {shape}, not {expected}.</source>
        <translation>O tensor {tensor} em “{source}” tem a forma {shape}, não {expected}.</translation>
    </message>
    <message>
        <source>The tensor {tensor} in “{source}” holds values that are not finite or not possible.</source>
        <translation>O tensor {tensor} em “{source}” contém valores não finitos ou impossíveis.</translation>
    </message>
    <message>
        <source>The download from {host} stalled for {seconds:.0f} s.</source>
        <translation>A transferência de {host} parou durante {seconds:.0f} s.</translation>
    </message>
    <message>
        <source>The file from {host} is not the published one: its sha256 is {found}…, not {expected}….</source>
        <translation>O ficheiro de {host} não é o publicado: o seu sha256 é {found}…, não {expected}….</translation>
    </message>
    <message>
        <source>The certificate of {host} cannot be verified: {reason}.</source>
        <translation>O certificado de {host} não pode ser verificado: {reason}.</translation>
    </message>
    <message>
        <source>The model “{model}” computes {computed}, not {wanted}.</source>
        <translation>O modelo “{model}” calcula {computed}, não {wanted}.</translation>
    </message>
    <message>
        <source>“{source}” takes {inputs} where its metadata says {expected}.</source>
        <translation>“{source}” toma {inputs} onde os seus metadados dizem {expected}.</translation>
    </message>
    <message>
        <source>“{source}” gives {outputs}, not one band of {expected}.</source>
        <translation>“{source}” dá {outputs}, não uma banda de {expected}.</translation>
    </message>
    <message>
        <source>The model file {path} cannot be read: {reason}.</source>
        <translation>O ficheiro de modelo {path} não pode ser lido: {reason}.</translation>
    </message>
    <message>
        <source>The model has no output “{output}”; it has {outputs}.</source>
        <translation>O modelo não tem a saída “{output}”; tem {outputs}.</translation>
    </message>
    <message>
        <source>“{model}” is ready</source>
        <translation>“{model}” está pronto</translation>
    </message>
    <message>
        <source>“{source}” computes {role}, but “{other}” computes {other_role}.</source>
        <translation>“{source}” calcula {role}, mas “{other}” calcula {other_role}.</translation>
    </message>
    <message>
        <source>“{model}” cannot be fetched from here.</source>
        <translation>“{model}” não pode ser transferido daqui.</translation>
    </message>
    <message>
        <source>{models} built-up models were chosen; only occupancy members form a set.</source>
        <translation>Foram escolhidos {models} modelos de áreas construídas; só membros de ocupação formam um conjunto.</translation>
    </message>
    <message>
        <source>“{source}” is not the published file of “{model}”.</source>
        <translation>“{source}” não é o ficheiro publicado de “{model}”.</translation>
    </message>
    <message>
        <source>“{source}” is the same file as “{other}”.</source>
        <translation>“{source}” é o mesmo ficheiro que “{other}”.</translation>
    </message>
    <message>
        <source>{what}{members} “{model}” is ready under the id {id}.</source>
        <translation>{what}{members} “{model}” está pronto com o identificador {id}.</translation>
    </message>
    <message>
        <source>The model cannot be written into {folder}: {reason}.</source>
        <translation>O modelo não pode ser escrito em {folder}: {reason}.</translation>
    </message>
    <message>
        <source>Taking the images of {season}</source>
        <translation>A tomar as imagens de {season}</translation>
    </message>
    <message>
        <source>{synthetic} Seed {seed}, {people} people.</source>
        <translation>{synthetic} Semente {seed}, {people} habitantes.</translation>
    </message>
    <message>
        <source>Choose {smallest} to {largest} pixels; 600 is the usual size.</source>
        <translation>Escolha de {smallest} a {largest} píxeis; 600 é o tamanho habitual.</translation>
    </message>
    <message>
        <source>The folder {folder} can't be written.</source>
        <translation>A pasta {folder} não pode ser escrita.</translation>
    </message>
    <message>
        <source>The file {file} is open in another program or in QGIS.</source>
        <translation>O ficheiro {file} está aberto noutro programa ou no QGIS.</translation>
    </message>
    <message>
        <source>The file {file} can't be written.</source>
        <translation>O ficheiro {file} não pode ser escrito.</translation>
    </message>
    <message>
        <source>{before:,.0f} people before, {after:,.0f} after: {change:+,.0f}.</source>
        <translation>{before:,.0f} habitantes antes, {after:,.0f} depois: {change:+,.0f}.</translation>
    </message>
    <message>
        <source>The maps have no cells of {cell_size_m:g} m in common: their grids do not meet.</source>
        <translation>Os mapas não têm células de {cell_size_m:g} m em comum: as suas grelhas não coincidem.</translation>
    </message>
    <message>
        <source>The maps lie on different grids: both are summed to cells of {cell_size_m:g} m.</source>
        <translation>Os mapas têm grelhas diferentes: ambos são somados em células de {cell_size_m:g} m.</translation>
    </message>
    <message>
        <source>The maps have different coordinate systems ({before} and {after}), and counts of people are never resampled.</source>
        <translation>Os mapas têm sistemas de coordenadas diferentes ({before} e {after}), e os números de habitantes nunca são reamostrados.</translation>
    </message>
    <message>
        <source>The pixels of the maps do not meet ({east:.4g} m × {north:.4g} m and {other_east:.4g} m × {other_north:.4g} m), and counts of people are never resampled.</source>
        <translation>Os píxeis dos mapas não coincidem ({east:.4g} m × {north:.4g} m e {other_east:.4g} m × {other_north:.4g} m), e os números de habitantes nunca são reamostrados.</translation>
    </message>
    <message>
        <source>{file} is no standard deviation: it has negative values.</source>
        <translation>{file} não é um desvio padrão: tem valores negativos.</translation>
    </message>
    <message>
        <source>The {map} map is rotated or mirrored: its rows do not run from west to east.</source>
        <translation>O mapa {map} está rodado ou espelhado: as suas linhas não vão de oeste para este.</translation>
    </message>
    <message>
        <source>{file} is no standard deviation of people: its tags call it “{quantity}”.</source>
        <translation>{file} não é um desvio padrão de habitantes: as suas etiquetas chamam-lhe «{quantity}».</translation>
    </message>
    <message>
        <source>The standard deviation of the {map} map lies on another grid than the map.</source>
        <translation>O desvio padrão do mapa {map} tem outra grelha que não a do mapa.</translation>
    </message>
    <message>
        <source>{file} is of {days}, but its map {map} is of {map_days}.</source>
        <translation>{file} é de {days}, mas o seu mapa {map} é de {map_days}.</translation>
    </message>
    <message>
        <source>{file} is given as the standard deviation of both dates.</source>
        <translation>{file} é dado como desvio padrão das duas datas.</translation>
    </message>
    <message>
        <source>{file} is given as a map and as a standard deviation.</source>
        <translation>{file} é dado como mapa e como desvio padrão.</translation>
    </message>
    <message>
        <source>{file} does not say what it shows: it is taken for the standard deviation of {map}.</source>
        <translation>{file} não diz o que mostra: é tomado pelo desvio padrão de {map}.</translation>
    </message>
    <message>
        <source>{file} and {map} were not rescaled to the same census, so that they do not belong together: “Rescale to a census” writes both (MEMBERS, OUTPUT_STD).</source>
        <translation>{file} e {map} não foram ajustados ao mesmo censo, por isso não vão juntos: «Ajustar a um censo» escreve os dois (MEMBERS, OUTPUT_STD).</translation>
    </message>
    <message>
        <source>{step}: at most {duration}, less where it stops early.</source>
        <translation>{step}: no máximo {duration}, menos se parar antes.</translation>
    </message>
    <message>
        <source>Member {member}, {layers}: {epochs} epochs, the best on left-out zones was {best}{stopped}.</source>
        <translation>Membro {member}, {layers}: {epochs} épocas, o melhor em zonas deixadas de fora foi {best}{stopped}.</translation>
    </message>
    <message>
        <source>{reason}: one rate of people per built-up pixel is used.</source>
        <translation>{reason}: é usada uma só taxa de habitantes por píxel construído.</translation>
    </message>
    <message>
        <source>Member {member} goes on after epoch {epoch}.</source>
        <translation>O membro {member} continua após a época {epoch}.</translation>
    </message>
    <message>
        <source>Occupancy can't be trained on the built-up model “{model}”: it is not a network of POPCORN's two streams.</source>
        <translation>A ocupação não pode ser treinada sobre o modelo de áreas construídas “{model}”: não é uma rede dos dois fluxos do POPCORN.</translation>
    </message>
    <message>
        <source>No zone of {layer} can be learnt from: none lies whole on the imagery with a count.</source>
        <translation>De nenhuma zona de {layer} se pode aprender: nenhuma está inteira nas imagens com um número.</translation>
    </message>
    <message>
        <source>Zones left out: {zones}.</source>
        <translation>Zonas deixadas de fora: {zones}.</translation>
    </message>
    <message>
        <source>{skill}, which is not clearly better: one rate of people per built-up pixel is used instead.</source>
        <translation>{skill}, o que não é claramente melhor: é usada em vez dela uma só taxa de habitantes por píxel construído.</translation>
    </message>
    <message>
        <source>{skill}: the trained occupancy is used.</source>
        <translation>{skill}: é usada a ocupação treinada.</translation>
    </message>
    <message>
        <source>Trained: the head alone, on the {device}.</source>
        <translation>Treinado: só a cabeça, na {device}.</translation>
    </message>
    <message>
        <source>Trained: all layers, on the {device}.</source>
        <translation>Treinado: todas as camadas, na {device}.</translation>
    </message>
    <message>
        <source>What was learnt so far is kept as “{model}” ({id}).</source>
        <translation>O que foi aprendido até agora fica guardado como “{model}” ({id}).</translation>
    </message>
    <message>
        <source>No zone of {layer} can be learnt from: the imagery has gaps in all of them.</source>
        <translation>De nenhuma zona de {layer} se pode aprender: as imagens têm lacunas em todas.</translation>
    </message>
    <message>
        <source>Zones left out: {zones} where the imagery has gaps.</source>
        <translation>Zonas deixadas de fora: {zones}, onde as imagens têm lacunas.</translation>
    </message>
    <message>
        <source>{zones} zones in {units} units are left out in {folds} folds.</source>
        <translation>{zones} zonas em {units} unidades são deixadas de fora em {folds} partições.</translation>
    </message>
    <message>
        <source>Give a number from 2 to {most}.</source>
        <translation>Dê um número de 2 a {most}.</translation>
    </message>
    <message>
        <source>{usable} of the {zones} zones of {layer} lie wholly on the imagery with a count.</source>
        <translation>{usable} das {zones} zonas de {layer} ficam inteiras sobre as imagens e têm uma contagem.</translation>
    </message>
    <message>
        <source>A cross-check needs {fewest} or more: choose more zones, or smaller ones.</source>
        <translation>Uma validação cruzada precisa de {fewest} ou mais: escolha mais zonas, ou menores.</translation>
    </message>
    <message>
        <source>All zones of {layer} on the imagery count 0 people.</source>
        <translation>Todas as zonas de {layer} nas imagens contam 0 habitantes.</translation>
    </message>
    <message>
        <source>With fewer than {fewest} zones to fit to, the built-up score is not recalibrated: the same as a constant rate.</source>
        <translation>Com menos de {fewest} zonas para o ajuste, a pontuação de construído não é recalibrada: é o mesmo que uma taxa constante.</translation>
    </message>
    <message>
        <source>Where a zone's count is not known, the best method here, {method}, is off by {people} people{part}.</source>
        <translation>Onde o número de uma zona não é conhecido, o melhor método aqui, {method}, desvia-se {people} habitantes{part}.</translation>
    </message>
    <message>
        <source>That is {people} people less than by spreading people evenly.</source>
        <translation>São menos {people} habitantes do que repartindo por igual.</translation>
    </message>
    <message>
        <source>Trained occupancy is off by {people} people less than a constant rate × recalibrated built-up, but that may be chance (95 % interval {interval}).</source>
        <translation>A ocupação treinada erra por menos {people} habitantes do que uma taxa constante × construído recalibrado, mas isso pode ser acaso (intervalo de 95 % {interval}).</translation>
    </message>
    <message>
        <source>In all {folds} folds the trained occupancy was clearly better than one rate on zones of its own.</source>
        <translation>Nas {folds} partições a ocupação treinada foi claramente melhor do que uma só taxa em zonas próprias.</translation>
    </message>
    <message>
        <source>With fewer than {fewest} zones there are no intervals.</source>
        <translation>Com menos de {fewest} zonas não há intervalos.</translation>
    </message>
    <message>
        <source>Trained occupancy is off by {people} people less than a constant rate × recalibrated built-up, on too few zones to be sure.</source>
        <translation>A ocupação treinada erra por menos {people} habitantes do que uma taxa constante × construído recalibrado, em zonas demasiado poucas para haver certeza.</translation>
    </message>
    <message>
        <source>Trained occupancy is off by {people} people less than a constant rate × recalibrated built-up (95 % interval {interval}): how places look tells something about people here.</source>
        <translation>A ocupação treinada erra por menos {people} habitantes do que uma taxa constante × construído recalibrado (intervalo de 95 % {interval}): aqui o aspeto dos lugares diz algo sobre os habitantes.</translation>
    </message>
    <message>
        <source>In {better} of {folds} folds the trained occupancy was clearly better than one rate on zones of its own; in the others one rate was used.</source>
        <translation>Em {better} de {folds} partições a ocupação treinada foi claramente melhor do que uma só taxa em zonas próprias; nas outras foi usada uma só taxa.</translation>
    </message>
    <message>
        <source>None of the {zones} finer zones of {layer} has a count and lies in a zone of {coarser} that is whole on the imagery.</source>
        <translation>Nenhuma das {zones} zonas mais finas de {layer} tem uma contagem e fica numa zona de {coarser} que esteja inteira sobre as imagens.</translation>
    </message>
    <message>
        <source>{left_out} of {zones} finer zones are not tested: they have no count, or lie by more than a tenth outside the zones that take part.</source>
        <translation>{left_out} de {zones} zonas mais finas não são testadas: não têm contagem, ou mais de um décimo fica fora das zonas que participam.</translation>
    </message>
    <message>
        <source>Fold {fold} of {folds}: trained on {trained} zones, tested on {tested}.</source>
        <translation>Partição {fold} de {folds}: treinada em {trained} zonas, testada em {tested}.</translation>
    </message>
    <message>
        <source>{workers} workers compute {shares} shares of the tiles.</source>
        <translation>{workers} processos calculam {shares} partes dos mosaicos.</translation>
    </message>
    <message>
        <source>The job “{job}” can't run on a cluster.</source>
        <translation>A tarefa “{job}” não pode ser executada num cluster.</translation>
    </message>
    <message>
        <source>Please report it with the log file {log}.</source>
        <translation>Comunique-o com o ficheiro de registo {log}.</translation>
    </message>
    <message>
        <source>The disk is full: {file}.</source>
        <translation>O disco está cheio: {file}.</translation>
    </message>
    <message>
        <source>The engine's Python {python} can't load a package: {reason}.</source>
        <translation>O Python do motor {python} não consegue carregar um pacote: {reason}.</translation>
    </message>
    <message>
        <source>The job is not valid JSON: {reason}.</source>
        <translation>A tarefa não é JSON válido: {reason}.</translation>
    </message>
    <message>
        <source>The job speaks protocol {job} and the engine protocol {engine}.</source>
        <translation>A tarefa fala o protocolo {job} e o motor o protocolo {engine}.</translation>
    </message>
    <message>
        <source>The zones in {file} can't be read.</source>
        <translation>As zonas de {file} não podem ser lidas.</translation>
    </message>
    <message>
        <source>{repaired} of {zones} zones have broken outlines and were repaired.</source>
        <translation>{repaired} de {zones} zonas tinham contornos defeituosos e foram reparadas.</translation>
    </message>
    <message>
        <source>The id {id} occurs {times} times in the zones.</source>
        <translation>O identificador {id} aparece {times} vezes nas zonas.</translation>
    </message>
    <message>
        <source>The zones' file {file} does not exist.</source>
        <translation>O ficheiro das zonas {file} não existe.</translation>
    </message>
    <message>
        <source>The layer {layer} has no polygons.</source>
        <translation>A camada {layer} não tem polígonos.</translation>
    </message>
    <message>
        <source>The layer {layer} has no coordinate reference system.</source>
        <translation>A camada {layer} não tem sistema de coordenadas.</translation>
    </message>
    <message>
        <source>Zone {zone} of the layer {layer} is a {kind}, not a polygon.</source>
        <translation>A zona {zone} da camada {layer} é do tipo {kind}, não um polígono.</translation>
    </message>
    <message>
        <source>Zones {zone} and {other} overlap by {percent:.3g} % of the smaller one{more}, so their people can't be told apart.</source>
        <translation>As zonas {zone} e {other} sobrepõem-se em {percent:.3g} % da menor{more}, por isso os seus habitantes não se distinguem.</translation>
    </message>
    <message>
        <source>The engine's Python {python} can't load its packages: {reason}.</source>
        <translation>O Python do motor {python} não consegue carregar os seus pacotes: {reason}.</translation>
    </message>
    <message>
        <source>The engine's Python {python} can't be started: {reason}.</source>
        <translation>O Python do motor {python} não pode ser iniciado: {reason}.</translation>
    </message>
    <message>
        <source>The engine did not answer within {seconds:.0f} seconds of its start.</source>
        <translation>O motor não respondeu nos {seconds:.0f} segundos após o seu início.</translation>
    </message>
    <message>
        <source>The engine in {folder} lacks {package}.</source>
        <translation>Ao motor em {folder} falta {package}.</translation>
    </message>
    <message>
        <source>{setting} names {path}, where there is no Python.</source>
        <translation>{setting} indica {path}, onde não há Python.</translation>
    </message>
    <message>
        <source>{setting} names {path}, which lacks {packages}.</source>
        <translation>{setting} indica {path}, onde falta {packages}.</translation>
    </message>
    <message>
        <source>Install {packages} there, or clear it to use the plugin's own environment.</source>
        <translation>Instale {packages} lá, ou esvazie-o para usar o ambiente próprio do módulo.</translation>
    </message>
    <message>
        <source>The engine's folder {folder} can't be written: {reason}.</source>
        <translation>A pasta do motor {folder} não pode ser escrita: {reason}.</translation>
    </message>
    <message>
        <source>{gpu} (compute capability {capability}, driver {driver}) can run the GPU packages.</source>
        <translation>{gpu} (capacidade de cálculo {capability}, controlador {driver}) pode usar os pacotes de GPU.</translation>
    </message>
    <message>
        <source>The NVIDIA driver {driver} supports {supported}, and the GPU packages need CUDA {cuda} (driver {needed} or newer).</source>
        <translation>O controlador NVIDIA {driver} suporta {supported}, e os pacotes de GPU precisam de CUDA {cuda} (controlador {needed} ou mais recente).</translation>
    </message>
    <message>
        <source>The packages can't be installed: {reason}</source>
        <translation>Não é possível instalar os pacotes: {reason}</translation>
    </message>
    <message>
        <source>The folder {folder} has no wheel of {package} for this Python and system.</source>
        <translation>A pasta {folder} não tem pacote wheel de {package} para este Python e sistema.</translation>
    </message>
    <message>
        <source>{package} is not the file that was tested (its SHA-256 differs).</source>
        <translation>{package} não é o ficheiro que foi testado (o seu SHA-256 difere).</translation>
    </message>
    <message>
        <source>The proxy {proxy} does not let the set-up through: {reason}</source>
        <translation>O proxy {proxy} não deixa passar a instalação: {reason}</translation>
    </message>
    <message>
        <source>The package index has no {package} for this Python and system.</source>
        <translation>O índice de pacotes não tem {package} para este Python e sistema.</translation>
    </message>
    <message>
        <source>A file can't be written: {reason}</source>
        <translation>Não é possível escrever um ficheiro: {reason}</translation>
    </message>
    <message>
        <source>{package} ({megabytes:.1f} MB)</source>
        <translation>{package} ({megabytes:.1f} MB)</translation>
    </message>
    <message>
        <source>None lies in {folder}.</source>
        <translation>Não há nenhum em {folder}.</translation>
    </message>
    <message>
        <source>{path} is no complete Python: {reason}.</source>
        <translation>{path} não é um Python completo: {reason}.</translation>
    </message>
    <message>
        <source>{python}; the engine needs 3.9 to 3.13.</source>
        <translation>{python}; o motor precisa de 3.9 a 3.13.</translation>
    </message>
    <message>
        <source>{python}, but not the 64 bit CPython that it needs.</source>
        <translation>{python}, mas não o CPython de 64 bits de que precisa.</translation>
    </message>
    <message>
        <source>{path} can't be started: {reason}.</source>
        <translation>{path} não pode ser iniciado: {reason}.</translation>
    </message>
    <message>
        <source>{path} is in use and can't be deleted.</source>
        <translation>{path} está em uso e não pode ser apagado.</translation>
    </message>
    <message>
        <source>The engine needs {needed_mb:.0f} MB in {folder}, and only {free_mb:.0f} MB are free.</source>
        <translation>O motor precisa de {needed_mb:.0f} MB em {folder}, e só {free_mb:.0f} MB estão livres.</translation>
    </message>
    <message>
        <source>The file {file} of the model “{model}” in {folder} has changed.</source>
        <translation>O ficheiro {file} do modelo “{model}” em {folder} mudou.</translation>
    </message>
    <message>
        <source>There is no model “{model}”.</source>
        <translation>Não existe o modelo “{model}”.</translation>
    </message>
    <message>
        <source>The file {file} of the model “{model}” is missing in {folder}.</source>
        <translation>Falta o ficheiro {file} do modelo “{model}” em {folder}.</translation>
    </message>
    <message>
        <source>Unknown job {job}; known are {known}.</source>
        <translation>Tarefa desconhecida {job}; são conhecidas {known}.</translation>
    </message>
    <message>
        <source>{kind} needs named values, not {values}.</source>
        <translation>{kind} precisa de valores com nome, não {values}.</translation>
    </message>
    <message>
        <source>{kind} has no parameter {parameter}.</source>
        <translation>{kind} não tem o parâmetro {parameter}.</translation>
    </message>
    <message>
        <source>“{source}” is a model of format {format}; this version reads format {readable}.</source>
        <translation>“{source}” é um modelo de formato {format}; esta versão lê o formato {readable}.</translation>
    </message>
    <message>
        <source>The metadata of “{source}” has the wrong {field} {value}.</source>
        <translation>Os metadados de “{source}” têm um valor errado em {field}: {value}.</translation>
    </message>
    <message>
        <source>There is no published model “{model}”.</source>
        <translation>Não existe o modelo publicado “{model}”.</translation>
    </message>
    <message>
        <source>Choose one of: {choices}.</source>
        <translation>Escolha um de: {choices}.</translation>
    </message>
    <message>
        <source>The entry “{model}” in {path} is incomplete.</source>
        <translation>A entrada “{model}” em {path} está incompleta.</translation>
    </message>
    <message>
        <source> (95 % interval {interval} %)</source>
        <translation> (intervalo de 95 % {interval} %)</translation>
    </message>
    <message>
        <source> (95 % interval {interval})</source>
        <translation> (intervalo de 95 % {interval})</translation>
    </message>
    <message>
        <source> (overlapping pairs: {pairs})</source>
        <translation> (pares que se sobrepõem: {pairs})</translation>
    </message>
    <message>
        <source> (zones with such counts: {zones})</source>
        <translation> (zonas com tais números: {zones})</translation>
    </message>
    <message>
        <source> of {count} members</source>
        <translation> de {count} membros</translation>
    </message>
    <message>
        <source>, 95 % interval {interval}</source>
        <translation>, intervalo de 95 % {interval}</translation>
    </message>
    <message>
        <source>, {percent} % of the mean zone</source>
        <translation>, {percent} % da zona média</translation>
    </message>
    <message>
        <source>, {percent} % of the mean zone's {people}</source>
        <translation>, {percent} % dos {people} da zona média</translation>
    </message>
    <message>
        <source>; it was stopped where its loss was no number any more</source>
        <translation>; foi parado onde a sua perda já não era um número</translation>
    </message>
    <message>
        <source>Built-up model</source>
        <translation>Modelo de construído</translation>
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
        <translation>DN (reflectância × 10000)</translation>
    </message>
    <message>
        <source>Estimate: about {megabytes} MB to fetch.</source>
        <translation>Estimativa: cerca de {megabytes} MB a baixar.</translation>
    </message>
    <message>
        <source>Estimate: {pixels:,} pixels in {requests:,} requests, about {units} processing units of the account. Pieces that an earlier run has fetched cost nothing again.</source>
        <translation>Estimativa: {pixels:,} píxeis em {requests:,} pedidos, cerca de {units} unidades de processamento da conta. As peças recebidas numa execução anterior não custam de novo.</translation>
    </message>
    <message>
        <source>For finer zones inside zones whose total is known, the best method here, {method}, is off by {people} people{part}.</source>
        <translation>Para zonas mais finas dentro de zonas cujo total é conhecido, o melhor método aqui, {method}, desvia-se {people} habitantes{part}.</translation>
    </message>
    <message>
        <source>For zones inside units whose total is known, the best method here, {method}, is off by {people} people{part}.</source>
        <translation>Para zonas dentro de unidades cujo total é conhecido, o melhor método aqui, {method}, desvia-se {people} habitantes{part}.</translation>
    </message>
    <message>
        <source>In total it has {percent} % too few people{sure}.</source>
        <translation>No total tem {percent} % de habitantes a menos{sure}.</translation>
    </message>
    <message>
        <source>In total it has {percent} % too many people{sure}.</source>
        <translation>No total tem {percent} % de habitantes a mais{sure}.</translation>
    </message>
    <message>
        <source>Its last words: {words}</source>
        <translation>As suas últimas palavras: {words}</translation>
    </message>
    <message>
        <source>Its mean absolute error is {people} people below that of {map}, the second (95 % interval {interval}), so the lead is not sure.</source>
        <translation>O seu erro absoluto médio é {people} habitantes menor do que o de {map}, o segundo (intervalo de 95 % {interval}), por isso a vantagem não é segura.</translation>
    </message>
    <message>
        <source>Its mean absolute error is {people} people below that of {map}, the second (95 % interval {interval}), so the lead is sure.</source>
        <translation>O seu erro absoluto médio é {people} habitantes menor do que o de {map}, o segundo (intervalo de 95 % {interval}), por isso a vantagem é segura.</translation>
    </message>
    <message>
        <source>Occupancy model</source>
        <translation>Modelo de ocupação</translation>
    </message>
    <message>
        <source>On {zones} left-out zones the trained occupancy is off by a factor of {trained:.2f} and one rate by {rate:.2f}</source>
        <translation>Em {zones} zonas deixadas de fora a ocupação treinada desvia-se por um fator {trained:.2f} e uma só taxa por {rate:.2f}</translation>
    </message>
    <message>
        <source>Population model</source>
        <translation>Modelo de população</translation>
    </message>
    <message>
        <source>That is {people} people less than by spreading people evenly (95 % interval {interval}), so the gain is not sure.</source>
        <translation>São menos {people} habitantes do que repartindo por igual (intervalo de 95 % {interval}), por isso o ganho não é seguro.</translation>
    </message>
    <message>
        <source>That is {people} people less than by spreading people evenly (95 % interval {interval}), so the gain is sure.</source>
        <translation>São menos {people} habitantes do que repartindo por igual (intervalo de 95 % {interval}), por isso o ganho é seguro.</translation>
    </message>
    <message>
        <source>The NVIDIA driver does not work: {said}</source>
        <translation>O controlador NVIDIA não funciona: {said}</translation>
    </message>
    <message>
        <source>The area reaches {latitude:.1f}° of latitude, beyond the UTM zones.</source>
        <translation>A área chega a {latitude:.1f}° de latitude, além das zonas UTM.</translation>
    </message>
    <message>
        <source>The earlier map is of {earlier} and the later one of {later}: growth shows as loss. Are they in the right order?</source>
        <translation>O primeiro mapa é de {earlier} e o segundo de {later}: o crescimento aparece como perda. Estão na ordem certa?</translation>
    </message>
    <message>
        <source>The engine process ended with code {code} while it ran {job}.</source>
        <translation>O processo do motor terminou com o código {code} enquanto executava {job}.</translation>
    </message>
    <message>
        <source>The engine process was ended from outside, perhaps because memory ran out (signal 9) while it ran {job}.</source>
        <translation>O processo do motor foi terminado de fora, talvez por falta de memória (sinal 9), enquanto executava {job}.</translation>
    </message>
    <message>
        <source>The engine setting</source>
        <translation>A definição do motor</translation>
    </message>
    <message>
        <source>The environment variable POPCORN_ENGINE</source>
        <translation>A variável de ambiente POPCORN_ENGINE</translation>
    </message>
    <message>
        <source>The map {map} has the counts of nearly all {zones} zones exactly: it was made from these counts, so that it agrees with them proves nothing.</source>
        <translation>O mapa {map} tem exatamente os números de quase todas as {zones} zonas: foi feito a partir destes números, por isso que concorde com eles não prova nada.</translation>
    </message>
    <message>
        <source>There is no built-up in the zones to learn from</source>
        <translation>Não há construído nas zonas de onde aprender</translation>
    </message>
    <message>
        <source>Trained occupancy was not tested: {problem}</source>
        <translation>A ocupação treinada não foi testada: {problem}</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Treino</translation>
    </message>
    <message>
        <source>Training member {member} of {members}</source>
        <translation>Treino do membro {member} de {members}</translation>
    </message>
    <message>
        <source>Zone {zone} has the count {count} in the field {field}, which is not a number{more}.</source>
        <translation>A zona {zone} tem o valor {count} no campo {field}, que não é um número{more}.</translation>
    </message>
    <message>
        <source>Zone {zone} has the negative count {count} in the field {field}{more}.</source>
        <translation>A zona {zone} tem o número negativo {count} no campo {field}{more}.</translation>
    </message>
    <message>
        <source>a picture in colours</source>
        <translation>uma imagem a cores</translation>
    </message>
    <message>
        <source>a piece of {period}</source>
        <translation>uma peça de {period}</translation>
    </message>
    <message>
        <source>a test image</source>
        <translation>uma imagem de teste</translation>
    </message>
    <message>
        <source>all layers</source>
        <translation>todas as camadas</translation>
    </message>
    <message>
        <source>are smaller than a pixel; their {people:,.0f} people share one with a neighbour</source>
        <translation>são menores do que um píxel; os seus {people:,.0f} habitantes partilham um com uma vizinha</translation>
    </message>
    <message>
        <source>as asked</source>
        <translation>como pedido</translation>
    </message>
    <message>
        <source>as chosen</source>
        <translation>como escolhido</translation>
    </message>
    <message>
        <source>as typed</source>
        <translation>como escrito</translation>
    </message>
    <message>
        <source>built-up or not</source>
        <translation>construído ou não</translation>
    </message>
    <message>
        <source>built-up probabilities</source>
        <translation>probabilidades de construído</translation>
    </message>
    <message>
        <source>changes between two dates</source>
        <translation>mudanças entre duas datas</translation>
    </message>
    <message>
        <source>cloud share {percent:.0f} % on average</source>
        <translation>parte de nuvens {percent:.0f} % em média</translation>
    </message>
    <message>
        <source>detected</source>
        <translation>detetado</translation>
    </message>
    <message>
        <source>gaps {percent:.1f} %</source>
        <translation>lacunas {percent:.1f} %</translation>
    </message>
    <message>
        <source>have no count and are not mapped</source>
        <translation>não têm número e não são cartografadas</translation>
    </message>
    <message>
        <source>have people but no weight; {people:,.0f} people are not mapped</source>
        <translation>têm habitantes mas não peso; {people:,.0f} habitantes não são cartografados</translation>
    </message>
    <message>
        <source>have people but no weight; {people:,.0f} people were spread evenly over them</source>
        <translation>têm habitantes mas não peso; {people:,.0f} habitantes foram repartidos por igual nelas</translation>
    </message>
    <message>
        <source>imagery (band {band})</source>
        <translation>imagens (banda {band})</translation>
    </message>
    <message>
        <source>it crashed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>it ended with code {code}</source>
        <translation>terminou com o código {code}</translation>
    </message>
    <message>
        <source>it has {count} bands without known names</source>
        <translation>tem {count} bandas sem nome conhecido</translation>
    </message>
    <message>
        <source>its result differs from the CPU's by {difference:.2g}</source>
        <translation>o seu resultado difere do da CPU em {difference:.2g}</translation>
    </message>
    <message>
        <source>lie outside the raster; {people:,.0f} people are not mapped</source>
        <translation>ficam fora do raster; {people:,.0f} habitantes não são cartografados</translation>
    </message>
    <message>
        <source>lie partly outside the raster; the part inside got their {people:,.0f} people</source>
        <translation>ficam em parte fora do raster; a parte de dentro recebeu os seus {people:,.0f} habitantes</translation>
    </message>
    <message>
        <source>no reason was given.</source>
        <translation>não foi dada nenhuma razão.</translation>
    </message>
    <message>
        <source>no session could be made on it ({reason})</source>
        <translation>não foi possível abrir nela uma sessão ({reason})</translation>
    </message>
    <message>
        <source>no working NVIDIA driver with CUDA was found</source>
        <translation>não foi encontrado nenhum controlador NVIDIA com CUDA que funcione</translation>
    </message>
    <message>
        <source>not whole on the imagery</source>
        <translation>não inteiras nas imagens</translation>
    </message>
    <message>
        <source>of your system</source>
        <translation>do seu sistema</translation>
    </message>
    <message>
        <source>older CUDA</source>
        <translation>uma CUDA mais antiga</translation>
    </message>
    <message>
        <source>optical imagery</source>
        <translation>imagens óticas</translation>
    </message>
    <message>
        <source>people per fully built-up pixel</source>
        <translation>habitantes por píxel totalmente construído</translation>
    </message>
    <message>
        <source>radar imagery</source>
        <translation>imagens de radar</translation>
    </message>
    <message>
        <source>reflectance 0..1</source>
        <translation>reflectância 0..1</translation>
    </message>
    <message>
        <source>season {number}</source>
        <translation>estação {number}</translation>
    </message>
    <message>
        <source>season {number} ({month})</source>
        <translation>estação {number} ({month})</translation>
    </message>
    <message>
        <source>that is what to expect</source>
        <translation>é o que se espera</translation>
    </message>
    <message>
        <source>the GPU failed: {reason}</source>
        <translation>a GPU falhou: {reason}</translation>
    </message>
    <message>
        <source>the GPU's memory is too small</source>
        <translation>a memória da GPU é demasiado pequena</translation>
    </message>
    <message>
        <source>the cache's {megabytes} MB are full</source>
        <translation>os {megabytes} MB da cache estão cheios</translation>
    </message>
    <message>
        <source>the disk is nearly full</source>
        <translation>o disco está quase cheio</translation>
    </message>
    <message>
        <source>the engine has no GPU runtime</source>
        <translation>o motor não tem execução em GPU</translation>
    </message>
    <message>
        <source>the first is used</source>
        <translation>é usada a primeira</translation>
    </message>
    <message>
        <source>the first, {band}, is used</source>
        <translation>é usada a primeira, {band}</translation>
    </message>
    <message>
        <source>the head</source>
        <translation>a cabeça</translation>
    </message>
    <message>
        <source>the list of scenes</source>
        <translation>a lista de cenas</translation>
    </message>
    <message>
        <source>the map is unreliable there</source>
        <translation>o mapa não é fiável aí</translation>
    </message>
    <message>
        <source>the members disagree less than they err, and their standard deviation is a little too small</source>
        <translation>os membros divergem menos do que erram, e o seu desvio padrão é um pouco pequeno</translation>
    </message>
    <message>
        <source>the members disagree less than they err, and their standard deviation is far too small</source>
        <translation>os membros divergem menos do que erram, e o seu desvio padrão é demasiado pequeno</translation>
    </message>
    <message>
        <source>the members disagree more than they err</source>
        <translation>os membros divergem mais do que erram</translation>
    </message>
    <message>
        <source>the offset of 1000 DN is removed from {count}</source>
        <translation>o desvio de 1000 DN é retirado de {count}</translation>
    </message>
    <message>
        <source>the published mean of {place}</source>
        <translation>a média publicada de {place}</translation>
    </message>
    <message>
        <source>the scene {scene}</source>
        <translation>a cena {scene}</translation>
    </message>
    <message>
        <source>they are nodata in the map</source>
        <translation>não têm valor no mapa</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>demasiado grandes</translation>
    </message>
    <message>
        <source>without a count</source>
        <translation>sem número</translation>
    </message>
    <message>
        <source>without a pixel</source>
        <translation>sem píxel</translation>
    </message>
    <message>
        <source>{cells:,} cells have no value, because the maps do not both cover them alike.</source>
        <translation>{cells:,} células não têm valor, porque os dois mapas não as cobrem por igual.</translation>
    </message>
    <message>
        <source>{cells:,} pixels have no value, because the maps do not both cover them alike.</source>
        <translation>{cells:,} píxeis não têm valor, porque os dois mapas não os cobrem por igual.</translation>
    </message>
    <message>
        <source>{count} ascending</source>
        <translation>{count} ascendentes</translation>
    </message>
    <message>
        <source>{count} day from {first} to {last}</source>
        <translation>{count} dia de {first} a {last}</translation>
    </message>
    <message>
        <source>{count} days from {first} to {last}</source>
        <translation>{count} dias de {first} a {last}</translation>
    </message>
    <message>
        <source>{count} descending</source>
        <translation>{count} descendentes</translation>
    </message>
    <message>
        <source>{count} scene</source>
        <translation>{count} cena</translation>
    </message>
    <message>
        <source>{count} scenes</source>
        <translation>{count} cenas</translation>
    </message>
    <message>
        <source>{first} and {others} more</source>
        <translation>{first} e mais {others}</translation>
    </message>
    <message>
        <source>{folder} is a Sentinel-1 product without geocoding.</source>
        <translation>{folder} é um produto Sentinel-1 sem geocodificação.</translation>
    </message>
    <message>
        <source>{folder} is no Level-2A product.</source>
        <translation>{folder} não é um produto de nível 2A.</translation>
    </message>
    <message>
        <source>{gpu} has compute capability {capability}, and the GPU packages need {needed}.</source>
        <translation>{gpu} tem capacidade de cálculo {capability}, e os pacotes de GPU precisam de {needed}.</translation>
    </message>
    <message>
        <source>{host} answered {status} {message}.</source>
        <translation>{host} respondeu {status} {message}.</translation>
    </message>
    <message>
        <source>{host} sent {found} bytes and more than {expected}.</source>
        <translation>{host} enviou {found} bytes, mais do que os {expected} esperados.</translation>
    </message>
    <message>
        <source>{host} sent {found} bytes instead of {expected}.</source>
        <translation>{host} enviou {found} bytes em vez de {expected}.</translation>
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
        <translation>{packages} pacotes, {megabytes:.0f} MB de {folder}</translation>
    </message>
    <message>
        <source>{packages} packages, {megabytes:.0f} MB to download</source>
        <translation>{packages} pacotes, {megabytes:.0f} MB a baixar</translation>
    </message>
    <message>
        <source>{path} is Python {version}</source>
        <translation>{path} é Python {version}</translation>
    </message>
    <message>
        <source>{people:,.0f} people placed in {placed} of {zones} zones.</source>
        <translation>{people:,.0f} habitantes colocados em {placed} de {zones} zonas.</translation>
    </message>
    <message>
        <source>{percent:.1f} % filled from other seasons</source>
        <translation>{percent:.1f} % preenchido com outras estações</translation>
    </message>
    <message>
        <source>{percent:.1f} % from the ascending orbit</source>
        <translation>{percent:.1f} % da órbita ascendente</translation>
    </message>
    <message>
        <source>{s2} with {s1}</source>
        <translation>{s2} com {s1}</translation>
    </message>
    <message>
        <source>{step}, about {minutes:.0f} min left</source>
        <translation>{step}, faltam cerca de {minutes:.0f} min</translation>
    </message>
    <message>
        <source>{step}, about {seconds:.0f} s left</source>
        <translation>{step}, faltam cerca de {seconds:.0f} s</translation>
    </message>
    <message>
        <source>{step}, epoch {epoch}</source>
        <translation>{step}, época {epoch}</translation>
    </message>
    <message>
        <source>{step}, epoch {epoch}, loss {loss:.1f}</source>
        <translation>{step}, época {epoch}, perda {loss:.1f}</translation>
    </message>
    <message>
        <source>{zones} zone is too few to learn from</source>
        <translation>{zones} zona é demasiado pouco para aprender</translation>
    </message>
    <message>
        <source>{zones} zones are too few to learn from</source>
        <translation>{zones} zonas são demasiado poucas para aprender</translation>
    </message>
    <message>
        <source>±2 standard deviations of the members of {map} hold the counts of {percent} % of the zones, where 95 % would be right: {means}.</source>
        <translation>±2 desvios padrão dos membros de {map} contêm os números de {percent} % das zonas, quando o certo seriam 95 %: {means}.</translation>
    </message>
    <message>
        <source>Choose a smaller network.</source>
        <translation>Escolha uma rede menor.</translation>
    </message>
    <message>
        <source>Import fewer members.</source>
        <translation>Importe menos membros.</translation>
    </message>
    <message>
        <source>The files take {megabytes} MB as one model; at most {most} MB can be imported.</source>
        <translation>Os ficheiros ocupam {megabytes} MB como um só modelo; podem ser importados no máximo {most} MB.</translation>
    </message>
    <message>
        <source>The part {record} of “{source}” has {size} bytes, too many.</source>
        <translation>A parte {record} de “{source}” tem {size} bytes, demasiados.</translation>
    </message>
    <message>
        <source>The weights in “{source}” take {megabytes} MB; at most {most} MB can be imported.</source>
        <translation>Os pesos em “{source}” ocupam {megabytes} MB; podem ser importados no máximo {most} MB.</translation>
    </message>
    <message>
        <source>{kilobytes} kB downloaded</source>
        <translation>{kilobytes} kB transferidos</translation>
    </message>
    <message>
        <source>“{source}” has {megabytes} MB, too much for a model file.</source>
        <translation>“{source}” tem {megabytes} MB, demasiado para um ficheiro de modelo.</translation>
    </message>
    <message>
        <source>“{source}” holds no tensors under network or model, but “{other}”.</source>
        <translation>“{source}” não tem tensores sob network ou model, mas “{other}”.</translation>
    </message>
    <message>
        <source>an entry without a name</source>
        <translation>uma entrada sem nome</translation>
    </message>
    <message>
        <source>more entries than a checkpoint has</source>
        <translation>mais entradas do que um ponto de controlo tem</translation>
    </message>
    <message>
        <source>the operation {operation}</source>
        <translation>a operação {operation}</translation>
    </message>
    <message>
        <source>“{source}” gives {outputs}, not {bands} bands of {expected}.</source>
        <translation>“{source}” dá {outputs}, e não {bands} bandas de {expected}.</translation>
    </message>
    <message>
        <source>“{source}” is not a forest, or it is damaged.</source>
        <translation>“{source}” não é uma floresta aleatória, ou está danificado.</translation>
    </message>
    <message>
        <source>“{source}” unpacks to more than a model file may.</source>
        <translation>“{source}” ocupa, ao descompactar, mais do que um ficheiro de modelo pode.</translation>
    </message>
    <message>
        <source>16 bit (65535 is reflectance 1)</source>
        <translation>16 bits (65535 é refletância 1)</translation>
    </message>
    <message>
        <source>8 bit (255 is reflectance 1)</source>
        <translation>8 bits (255 é refletância 1)</translation>
    </message>
    <message>
        <source>Choose for the offset (OFFSET) remove if it is still in, keep if it is not.</source>
        <translation>Escolha para o desvio (OFFSET) remove se ainda lá está, keep se não está.</translation>
    </message>
    <message>
        <source>Choose what the Sentinel-1 values are (S1_UNIT: linear or amplitude).</source>
        <translation>Escolha o que são os valores do Sentinel-1 (S1_UNIT: linear ou amplitude).</translation>
    </message>
    <message>
        <source>Choose {fits}, or let it be recognised.</source>
        <translation>Escolha {fits}, ou deixe que seja reconhecido.</translation>
    </message>
    <message>
        <source>Convert it to dB or linear power, or choose what its values are.</source>
        <translation>Converta-o em dB ou em potência linear, ou escolha o que são os seus valores.</translation>
    </message>
    <message>
        <source>Convert it to reflectance, or choose what its values are.</source>
        <translation>Converta-o em refletância, ou escolha o que são os seus valores.</translation>
    </message>
    <message>
        <source>DN or reflectance 0..1</source>
        <translation>DN ou refletância 0..1</translation>
    </message>
    <message>
        <source>Give a dual-polarised scene (VV+VH), or map with Sentinel-2 alone.</source>
        <translation>Dê uma cena de dupla polarização (VV+VH), ou cartografe só com o Sentinel-2.</translation>
    </message>
    <message>
        <source>Give a raster with one band each of {bands}.</source>
        <translation>Dê um raster com uma só banda para cada uma de {bands}.</translation>
    </message>
    <message>
        <source>Give a raster with the bands B02, B03, B04 and B08, named so in their descriptions.</source>
        <translation>Dê um raster com as bandas B02, B03, B04 e B08, assim chamadas nas suas descrições.</translation>
    </message>
    <message>
        <source>Give terrain-corrected backscatter in dB or linear power (in SNAP: Calibration, Terrain Correction).</source>
        <translation>Dê uma retrodispersão corrigida do terreno, em dB ou em potência linear (no SNAP: Calibration, Terrain Correction).</translation>
    </message>
    <message>
        <source>Give the imagery itself, with the bands {bands}.</source>
        <translation>Dê as próprias imagens, com as bandas {bands}.</translation>
    </message>
    <message>
        <source>Give the reflectance itself; if these values are it, choose reflectance from 0 to 1.</source>
        <translation>Dê a própria refletância; se estes valores o são, escolha refletância de 0 a 1.</translation>
    </message>
    <message>
        <source>If they mean no data, set that value as nodata (Raster › Conversion › Translate); if not, check the file's unit and its bands.</source>
        <translation>Se significam ausência de dados, defina esse valor como nodata (Raster › Conversão › Converter); senão, verifique a unidade do ficheiro e as suas bandas.</translation>
    </message>
    <message>
        <source>It fits {fits}: if that is what it is, choose it ({parameter}).</source>
        <translation>Corresponde a {fits}: se é isso, escolha-o ({parameter}).</translation>
    </message>
    <message>
        <source>Merge the tiles of each season to one raster (Raster › Miscellaneous › Build Virtual Raster, without “Place each input file into a separate band”), and give one raster for each season.</source>
        <translation>Junte os mosaicos de cada estação num raster (Raster › Diversos › Construir raster virtual, sem “Colocar cada ficheiro de entrada numa banda separada”), e dê um raster por estação.</translation>
    </message>
    <message>
        <source>Name the bands VV and VH in their descriptions, or give backscatter in dB or linear power.</source>
        <translation>Chame às bandas VV e VH nas suas descrições, ou dê uma retrodispersão em dB ou em potência linear.</translation>
    </message>
    <message>
        <source>No raster tells its day: Sentinel-1 and Sentinel-2 are paired by their order.</source>
        <translation>Nenhum raster diz o seu dia: o Sentinel-1 e o Sentinel-2 são emparelhados pela ordem.</translation>
    </message>
    <message>
        <source>Put the day into its name, such as scene_2021-04-15.tif, or into its tag DATE.</source>
        <translation>Ponha o dia no seu nome, como scene_2021-04-15.tif, ou na sua etiqueta DATE.</translation>
    </message>
    <message>
        <source>The band taken for {band} of {file} is {value:g} everywhere: it is a mask or a filling.</source>
        <translation>A banda tomada como {band} de {file} vale {value:g} em toda a parte: é uma máscara ou um preenchimento.</translation>
    </message>
    <message>
        <source>The day of {file} is not known, so that it can't be paired with the others, which have one.</source>
        <translation>Não se conhece o dia de {file}, pelo que não pode ser emparelhado com os outros, que o têm.</translation>
    </message>
    <message>
        <source>The raster {file} has no coordinate reference system that says where it lies on Earth: it is a local one.</source>
        <translation>O raster {file} não tem um sistema de coordenadas que diga onde está na Terra: o seu é local.</translation>
    </message>
    <message>
        <source>The raster {file} has no grid, only ground control points or RPCs.</source>
        <translation>O raster {file} não tem grelha, só pontos de controlo ou RPC.</translation>
    </message>
    <message>
        <source>Warp it first (Raster › Projections › Warp), or take a corrected product.</source>
        <translation>Reprojete-o primeiro (Raster › Projeções › Reprojetar), ou use um produto corrigido.</translation>
    </message>
    <message>
        <source>amplitude (the square root of power)</source>
        <translation>amplitude (a raiz quadrada da potência)</translation>
    </message>
    <message>
        <source>dB</source>
        <translation>dB</translation>
    </message>
    <message>
        <source>dB or linear power</source>
        <translation>dB ou potência linear</translation>
    </message>
    <message>
        <source>dB squeezed to 0..1 (dB = 30 × value − 25)</source>
        <translation>dB comprimidos a 0..1 (dB = 30 × valor − 25)</translation>
    </message>
    <message>
        <source>its bands are {seen}</source>
        <translation>as suas bandas são {seen}</translation>
    </message>
    <message>
        <source>linear power</source>
        <translation>potência linear</translation>
    </message>
    <message>
        <source>linear power, converted to dB</source>
        <translation>potência linear, convertida em dB</translation>
    </message>
    <message>
        <source>middle reflectance of {red:.3f} (red) and {nir:.3f} (near infrared)</source>
        <translation>uma refletância mediana de {red:.3f} (vermelho) e {nir:.3f} (infravermelho próximo)</translation>
    </message>
    <message>
        <source>middle values of {vv:.1f} dB (VV) and {vh:.1f} dB (VH)</source>
        <translation>valores medianos de {vv:.1f} dB (VV) e {vh:.1f} dB (VH)</translation>
    </message>
    <message>
        <source>openEO's packing (dB = 20 × log10(DN) − 83)</source>
        <translation>codificação do openEO (dB = 20 × log10(DN) − 83)</translation>
    </message>
    <message>
        <source>reflectance in per cent</source>
        <translation>refletância em percentagem</translation>
    </message>
    <message>
        <source>reflectance × 1000</source>
        <translation>refletância × 1000</translation>
    </message>
    <message>
        <source>{count} scene does not tell whether the offset of 1000 DN is in it; it is taken as removed, as the dark pixels of the other {others} prove of those.</source>
        <translation>{count} cena não diz se contém o desvio de 1000 DN; é tido como retirado, como provam os píxeis escuros das outras {others}.</translation>
    </message>
    <message>
        <source>{count} scenes do not tell whether the offset of 1000 DN is in them; it is taken as removed, as the dark pixels of the other {others} prove of those.</source>
        <translation>{count} cenas não dizem se contêm o desvio de 1000 DN; é tido como retirado, como provam os píxeis escuros das outras {others}.</translation>
    </message>
    <message>
        <source>{file} can't be {chosen}: that gives {seen}. It looks like {fits}.</source>
        <translation>{file} não pode ser {chosen}: isso dá {seen}. Parece {fits}.</translation>
    </message>
    <message>
        <source>{file} does not say whether the offset of +1000 DN (processing baseline 04.00 and later) is still in it, and no dark pixel proves it: the darkest visible reflectance is {darkest:.0f} DN.</source>
        <translation>{file} não diz se ainda contém o desvio de +1000 DN (versão de processamento 04.00 e seguintes), e nenhum píxel escuro o prova: a refletância visível mais escura é {darkest:.0f} DN.</translation>
    </message>
    <message>
        <source>{file} has no band {band}; its bands are {seen}.</source>
        <translation>{file} não tem banda {band}; as suas bandas são {seen}.</translation>
    </message>
    <message>
        <source>{file} has one polarisation only ({seen}); the models need VV and VH.</source>
        <translation>{file} só tem uma polarização ({seen}); os modelos precisam de VV e VH.</translation>
    </message>
    <message>
        <source>{file} has {band} more than once: {twice}.</source>
        <translation>{file} tem {band} mais de uma vez: {twice}.</translation>
    </message>
    <message>
        <source>{file} has {count} band without a known name.</source>
        <translation>{file} tem {count} banda sem nome conhecido.</translation>
    </message>
    <message>
        <source>{file} has {count} bands without known names.</source>
        <translation>{file} tem {count} bandas sem nomes conhecidos.</translation>
    </message>
    <message>
        <source>{file} holds complex values: radar before it is detected.</source>
        <translation>{file} contém valores complexos: radar antes da deteção.</translation>
    </message>
    <message>
        <source>{file} is a picture, no measurement: its bands are {seen}.</source>
        <translation>{file} é uma imagem, não uma medição: as suas bandas são {seen}.</translation>
    </message>
    <message>
        <source>{file} is not in {readings}: read as {nearest} it gives {seen}, which no ground has.</source>
        <translation>{file} não está em {readings}: lido como {nearest} dá {seen}, que nenhum solo tem.</translation>
    </message>
    <message>
        <source>{file} looks stretched: every band runs from 0 to exactly 1, its own darkest and brightest pixel.</source>
        <translation>{file} parece esticado: cada banda vai de 0 a exatamente 1, o seu píxel mais escuro e mais claro.</translation>
    </message>
    <message>
        <source>{file} may be in linear power or in amplitude: {seen} fits both.</source>
        <translation>{file} pode estar em potência linear ou em amplitude: {seen} serve a ambas.</translation>
    </message>
    <message>
        <source>{file} shares {share:.0%} of its area with {first}: they look like tiles of one image, not like seasons of one place.</source>
        <translation>{file} partilha {share:.0%} da sua área com {first}: parecem mosaicos de uma mesma imagem, não estações de um mesmo lugar.</translation>
    </message>
    <message>
        <source>{file} was given as {wanted} but looks like {other}: {looks}.</source>
        <translation>{file} foi dado como {wanted} mas parece {other}: {looks}.</translation>
    </message>
    <message>
        <source>{file}: brought to the scene's grid by the nearest pixel (its own is {east_m:.1f} m × {north_m:.1f} m).</source>
        <translation>{file}: levado à grelha da cena pelo píxel mais próximo (o seu mede {east_m:.1f} m × {north_m:.1f} m).</translation>
    </message>
    <message>
        <source>{file}: its tag says {day}, its name {other}; the tag is taken.</source>
        <translation>{file}: a sua etiqueta diz {day}, o seu nome {other}; toma-se a etiqueta.</translation>
    </message>
    <message>
        <source>{file}: its tags are applied: value × {scale:g} + {shift:g}.</source>
        <translation>{file}: as suas etiquetas são aplicadas: valor × {scale:g} + {shift:g}.</translation>
    </message>
    <message>
        <source>{file}: its tags take the offset off already.</source>
        <translation>{file}: as suas etiquetas já retiram o desvio.</translation>
    </message>
    <message>
        <source>{file}: neither a tag nor its name tells its day; taken from when it was written, {day}.</source>
        <translation>{file}: nem uma etiqueta nem o seu nome diz o seu dia; tomado de quando foi escrito, {day}.</translation>
    </message>
    <message>
        <source>{file}: read as {chosen}, as chosen, it gives {seen}, which no ground has.</source>
        <translation>{file}: lido como {chosen}, conforme escolhido, dá {seen}, que nenhum solo tem.</translation>
    </message>
    <message>
        <source>{file}: the band taken for VV is weaker than the one for VH ({vv:.1f} and {vh:.1f} dB): they may be exchanged, or no echo in {nearest}.</source>
        <translation>{file}: a banda tomada como VV é mais fraca do que a de VH ({vv:.1f} e {vh:.1f} dB): podem estar trocadas, ou não é um eco em {nearest}.</translation>
    </message>
    <message>
        <source>{file}: the bands are taken by name: {taken}.</source>
        <translation>{file}: as bandas são tomadas pelo nome: {taken}.</translation>
    </message>
    <message>
        <source>{file}: the offset of {amount:.0f} DN is not taken off: its pixels do not have it (middle visible reflectance {middle:.0f} DN).</source>
        <translation>{file}: o desvio de {amount:.0f} DN não é retirado: os seus píxeis não o têm (refletância visível mediana {middle:.0f} DN).</translation>
    </message>
    <message>
        <source>{file}: the offset of {amount:.0f} DN is taken off.</source>
        <translation>{file}: o desvio de {amount:.0f} DN é retirado.</translation>
    </message>
    <message>
        <source>{file}: values in {reading} ({how}): {seen}.</source>
        <translation>{file}: valores em {reading} ({how}): {seen}.</translation>
    </message>
    <message>
        <source>{file}: {pixels:,} pixels ({share:.2%}) hold values that can't be data, such as {value:.6g}; they count as no data.</source>
        <translation>{file}: {pixels:,} píxeis ({share:.2%}) têm valores que não podem ser dados, como {value:.6g}; contam como sem dados.</translation>
    </message>
    <message>
        <source>{first} or {other}</source>
        <translation>{first} ou {other}</translation>
    </message>
    <message>
        <source>{share:.1%} of the pixels of {file} hold values that can't be data, such as {value:.6g}.</source>
        <translation>{share:.1%} dos píxeis de {file} têm valores que não podem ser dados, como {value:.6g}.</translation>
    </message>
    <message>
        <source>The people of each {level}, spread evenly over its area, would be off by {people} people per zone on average: {verdict}.</source>
        <translation>Os habitantes de cada {level}, repartidos por igual na sua área, desviar-se-iam {people} habitantes por zona em média: {verdict}.</translation>
    </message>
    <message>
        <source>The same people, spread evenly over the area of all zones, would be off by {people} people per zone on average: {verdict}.</source>
        <translation>Os mesmos habitantes, repartidos por igual na área de todas as zonas, desviar-se-iam {people} habitantes por zona em média: {verdict}.</translation>
    </message>
    <message>
        <source>{map} is no nearer</source>
        <translation>{map} não está mais perto</translation>
    </message>
    <message>
        <source>{map} is {percent} % nearer</source>
        <translation>{map} está {percent} % mais perto</translation>
    </message>
    <message>
        <source>{people:,.0f} people inside, of {total:,.0f} on the map.</source>
        <translation>{people:,.0f} habitantes dentro, de {total:,.0f} no mapa.</translation>
    </message>
    <message>
        <source>{people:,.0f} people inside, of {total:,.0f} on the map; {share:.1%} of the area lies outside the map, and who lives there is not counted.</source>
        <translation>{people:,.0f} habitantes dentro, de {total:,.0f} no mapa; {share:.1%} da área fica fora do mapa, e quem lá vive não é contado.</translation>
    </message>
    <message>
        <source>{people:,.0f} people placed in {placed} of {zones} zones; before, map ÷ census went from {lowest:.3g} to {highest:.3g}.</source>
        <translation>{people:,.0f} habitantes colocados em {placed} de {zones} zonas; antes, mapa ÷ censo ia de {lowest:.3g} a {highest:.3g}.</translation>
    </message>
    <message>
        <source>95 % interval: {low:,.0f} to {high:,.0f} people inside, by how far {members} members disagree. That is not the error of the hazard, which is in no interval.</source>
        <translation>Intervalo de 95 %: {low:,.0f} a {high:,.0f} habitantes dentro, conforme divergem {members} membros. Não é o erro do perigo, que não está em nenhum intervalo.</translation>
    </message>
    <message>
        <source>A distance of {distance:g} m was given, but the hazard is a raster.</source>
        <translation>Foi dada uma distância de {distance:g} m, mas o perigo é um raster.</translation>
    </message>
    <message>
        <source>A hazard is needed: either a layer or a raster.</source>
        <translation>É preciso um perigo: uma camada ou um raster.</translation>
    </message>
    <message>
        <source>Areas of the classes “{one}” and “{two}” overlap on {area:.3g} km², and nothing tells which is worse.</source>
        <translation>Áreas das classes “{one}” e “{two}” sobrepõem-se em {area:.3g} km², e nada diz qual é pior.</translation>
    </message>
    <message>
        <source>Both thresholds and an order of classes were given.</source>
        <translation>Foram dados ao mesmo tempo limiares e uma ordem de classes.</translation>
    </message>
    <message>
        <source>Check the coordinate reference systems of both, or select the features near the map.</source>
        <translation>Verifique os sistemas de coordenadas de ambos, ou selecione os elementos perto do mapa.</translation>
    </message>
    <message>
        <source>Choose another layer, or clear its filter or selection.</source>
        <translation>Escolha outra camada, ou retire o seu filtro ou seleção.</translation>
    </message>
    <message>
        <source>Choose another raster, or give thresholds.</source>
        <translation>Escolha outro raster, ou indique limiares.</translation>
    </message>
    <message>
        <source>Choose one of them, and leave the other empty.</source>
        <translation>Escolha um e deixe o outro vazio.</translation>
    </message>
    <message>
        <source>Choose the right one (“Values of the map are”).</source>
        <translation>Escolha a certa (“Os valores do mapa são”).</translation>
    </message>
    <message>
        <source>Choose “at least” (such as a depth of water) or “at most” (such as a height above the river).</source>
        <translation>Escolha “pelo menos” (como uma profundidade de água) ou “no máximo” (como uma altura acima do rio).</translation>
    </message>
    <message>
        <source>Classes, the worst first: {classes}.</source>
        <translation>Classes, a pior primeiro: {classes}.</translation>
    </message>
    <message>
        <source>Collecting the areas of the classes</source>
        <translation>A reunir as áreas das classes</translation>
    </message>
    <message>
        <source>Counting the people of each class</source>
        <translation>A contar os habitantes de cada classe</translation>
    </message>
    <message>
        <source>Give 0 or more, such as 500 m.</source>
        <translation>Indique 0 ou mais, como 500 m.</translation>
    </message>
    <message>
        <source>Give a distance in metres, such as 500: who lives within it is counted.</source>
        <translation>Indique uma distância em metros, como 500: conta-se quem mora dentro dela.</translation>
    </message>
    <message>
        <source>Give the order of the classes, the worst first; they are: {classes}.</source>
        <translation>Indique a ordem das classes, a pior primeiro; são: {classes}.</translation>
    </message>
    <message>
        <source>Give thresholds, such as 0.5, 1, 2, and their side.</source>
        <translation>Indique limiares, como 0.5, 1, 2, e o seu lado.</translation>
    </message>
    <message>
        <source>Give values of the raster, the worst first; it has: {values}.</source>
        <translation>Indique valores do raster, o pior primeiro; tem: {values}.</translation>
    </message>
    <message>
        <source>Leave it at 0, or choose a layer of polygons, lines or points.</source>
        <translation>Deixe-a a 0, ou escolha uma camada de polígonos, linhas ou pontos.</translation>
    </message>
    <message>
        <source>Leave the order empty: thresholds have theirs.</source>
        <translation>Deixe a ordem vazia: os limiares têm a sua.</translation>
    </message>
    <message>
        <source>Name each class once.</source>
        <translation>Indique cada classe uma vez.</translation>
    </message>
    <message>
        <source>Nothing in the raster {file} tells whether its values are people per pixel or people per area.</source>
        <translation>Nada no raster {file} diz se os seus valores são habitantes por píxel ou por área.</translation>
    </message>
    <message>
        <source>Pixels of the hazard with the value {values} count as outside.</source>
        <translation>Os píxeis do perigo com o valor {values} contam como fora.</translation>
    </message>
    <message>
        <source>Put every class into it, the worst first: {classes}.</source>
        <translation>Ponha nela todas as classes, a pior primeiro: {classes}.</translation>
    </message>
    <message>
        <source>Reproject the hazard raster to that of the map (Raster › Projections › Warp).</source>
        <translation>Reprojete o raster de perigo para o do mapa (Raster › Projeções › Reprojetar).</translation>
    </message>
    <message>
        <source>Say which (“Several maps are”), or choose one map with one band.</source>
        <translation>Diga qual (“Vários mapas são”), ou escolha um mapa de uma banda.</translation>
    </message>
    <message>
        <source>Say which (“Values of the map are”).</source>
        <translation>Diga qual (“Os valores do mapa são”).</translation>
    </message>
    <message>
        <source>Some features of the hazard {hazard} can't be brought to the coordinate reference system of the map: they lie too far away.</source>
        <translation>Alguns elementos do perigo {hazard} não podem ser levados para o sistema de coordenadas do mapa: estão demasiado longe.</translation>
    </message>
    <message>
        <source>The distance is {distance:g} m.</source>
        <translation>A distância é de {distance:g} m.</translation>
    </message>
    <message>
        <source>The hazard in {file} can't be read.</source>
        <translation>O perigo em {file} não pode ser lido.</translation>
    </message>
    <message>
        <source>The hazard raster {file} has more than {most} values: they are no classes.</source>
        <translation>O raster de perigo {file} tem mais de {most} valores: não são classes.</translation>
    </message>
    <message>
        <source>The hazard raster {file} has no class in it: all its values are 0 or none.</source>
        <translation>O raster de perigo {file} não tem nenhuma classe: todos os seus valores são 0 ou faltam.</translation>
    </message>
    <message>
        <source>The hazard {hazard} does not overlap the map {map}.</source>
        <translation>O perigo {hazard} não se sobrepõe ao mapa {map}.</translation>
    </message>
    <message>
        <source>The hazard {hazard} has lines or points, in which nobody lives.</source>
        <translation>O perigo {hazard} tem linhas ou pontos, onde ninguém mora.</translation>
    </message>
    <message>
        <source>The hazard's file {file} does not exist.</source>
        <translation>O ficheiro do perigo {file} não existe.</translation>
    </message>
    <message>
        <source>The layer {layer} has no features with a place.</source>
        <translation>A camada {layer} não tem elementos com um lugar.</translation>
    </message>
    <message>
        <source>The map can't be brought to the coordinate reference system of the hazard raster.</source>
        <translation>O mapa não pode ser levado para o sistema de coordenadas do raster de perigo.</translation>
    </message>
    <message>
        <source>The map {map} would have a pixel with {people:,.0f} people per km². So many live nowhere: its values are in another unit.</source>
        <translation>O mapa {map} teria um píxel com {people:,.0f} habitantes por km². Tantos não moram em lado nenhum: os seus valores estão noutra unidade.</translation>
    </message>
    <message>
        <source>The order of the classes has “{name}” twice.</source>
        <translation>A ordem das classes tem “{name}” duas vezes.</translation>
    </message>
    <message>
        <source>The order of the classes has “{name}”, but the classes of a raster are numbers.</source>
        <translation>A ordem das classes tem “{name}”, mas as classes de um raster são números.</translation>
    </message>
    <message>
        <source>The order of the classes lacks “{name}”, which the hazard has.</source>
        <translation>À ordem das classes falta “{name}”, que o perigo tem.</translation>
    </message>
    <message>
        <source>There are {maps} maps or bands, and nothing tells whether they are members of one estimate or groups of people that add up.</source>
        <translation>Há {maps} mapas ou bandas, e nada diz se são membros de uma estimativa ou grupos de habitantes que se somam.</translation>
    </message>
    <message>
        <source>Thresholds were given ({thresholds}), but not on which side of them the hazard is.</source>
        <translation>Foram dados limiares ({thresholds}), mas não de que lado está o perigo.</translation>
    </message>
    <message>
        <source>hazard unknown</source>
        <translation>perigo desconhecido</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>dentro</translation>
    </message>
    <message>
        <source>no class given</source>
        <translation>sem classe</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>fora</translation>
    </message>
    <message>
        <source>within {distance:g} m</source>
        <translation>a menos de {distance:g} m</translation>
    </message>
    <message>
        <source>{broken} of {areas} areas of the hazard have broken outlines and were repaired.</source>
        <translation>{broken} de {areas} áreas do perigo têm contornos defeituosos e foram reparadas.</translation>
    </message>
    <message>
        <source>{groups} groups of people that add up.</source>
        <translation>{groups} grupos de habitantes que se somam.</translation>
    </message>
    <message>
        <source>{members} members of one estimate: their mean counts, their spread gives intervals.</source>
        <translation>{members} membros de uma estimativa: conta a sua média, a sua dispersão dá intervalos.</translation>
    </message>
    <message>
        <source>{nameless} of {features} features of the hazard have no class. Who lives there, and in no other class, is counted as “no class given”.</source>
        <translation>{nameless} de {features} elementos do perigo não têm classe. Quem mora lá, e em nenhuma outra classe, conta-se como “sem classe”.</translation>
    </message>
    <message>
        <source>{people:,.0f} people inside, of {total:,.0f}; {percent:.1f} % of the area lies outside the map.</source>
        <translation>{people:,.0f} habitantes dentro, de {total:,.0f}; {percent:.1f} % da área fica fora do mapa.</translation>
    </message>
    <message>
        <source>{people:,.0f} people live where the hazard is unknown: they count neither as inside nor as outside.</source>
        <translation>{people:,.0f} habitantes moram onde o perigo é desconhecido: não contam nem dentro nem fora.</translation>
    </message>
    <message>
        <source>Sentinel-{sensor} {season} (synthetic)</source>
        <translation>Sentinel-{sensor} {season} (sintético)</translation>
    </message>
    <message>
        <source>True population, synthetic</source>
        <translation>População verdadeira, sintética</translation>
    </message>
    <message>
        <source>autumn</source>
        <translation>outono</translation>
    </message>
    <message>
        <source>spring</source>
        <translation>primavera</translation>
    </message>
    <message>
        <source>summer</source>
        <translation>verão</translation>
    </message>
    <message>
        <source>winter</source>
        <translation>inverno</translation>
    </message>
    <message>
        <source>Cancelled: {tiles} finished tile is kept, and the same run with the same inputs goes on from there.</source>
        <translation>Cancelado: {tiles} mosaico terminado é guardado, e a mesma execução com as mesmas entradas continua daí.</translation>
    </message>
    <message>
        <source>Cancelled: {tiles} finished tiles are kept, and the same run with the same inputs goes on from there.</source>
        <translation>Cancelado: {tiles} mosaicos terminados são guardados, e a mesma execução com as mesmas entradas continua daí.</translation>
    </message>
    <message>
        <source>Building overviews</source>
        <translation>Criação das visões gerais</translation>
    </message>
    <message>
        <source>Choose a built-up map with values from 0 to 1.</source>
        <translation>Escolha um mapa de áreas construídas com valores de 0 a 1.</translation>
    </message>
    <message>
        <source>Choose one that covers them all, or none.</source>
        <translation>Escolha um que as cubra todas, ou nenhum.</translation>
    </message>
    <message>
        <source>Export it as GeoTIFF (Raster › Conversion › Translate), and give that.</source>
        <translation>Exporte-o como GeoTIFF (Raster › Conversão › Converter), e dê esse.</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation>Porto Rico</translation>
    </message>
    <message>
        <source>Put it back where it was, or build the virtual raster again.</source>
        <translation>Ponha-o de novo onde estava, ou construa de novo o raster virtual.</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>Ruanda</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suíça</translation>
    </message>
    <message>
        <source>The built-up map {file} does not cover {zones} of the zones that are compared.</source>
        <translation>O mapa de áreas construídas {file} não cobre {zones} das zonas comparadas.</translation>
    </message>
    <message>
        <source>The people of each {level}, spread over its built-up pixels, would be off by {people} people per zone on average: {verdict}.</source>
        <translation>Os habitantes de cada {level}, repartidos pelos seus píxeis construídos, desviar-se-iam {people} habitantes por zona em média: {verdict}.</translation>
    </message>
    <message>
        <source>The pixel of {file} is {east_m:.1f} m × {north_m:.1f} m on the ground; the models read pixels of about 10 m (8–12 m).</source>
        <translation>O píxel de {file} mede {east_m:.1f} m × {north_m:.1f} m no solo; os modelos leem píxeis de cerca de 10 m (8–12 m).</translation>
    </message>
    <message>
        <source>The raster {file} holds {value:g}, which is no probability of being built-up.</source>
        <translation>O raster {file} contém {value:g}, que não é uma probabilidade de construção.</translation>
    </message>
    <message>
        <source>The raster {file} is rotated or mirrored: its rows do not run from west to east.</source>
        <translation>O raster {file} está rodado ou espelhado: as suas linhas não vão de oeste para leste.</translation>
    </message>
    <message>
        <source>The same people, spread over the built-up pixels of all zones, would be off by {people} people per zone on average: {verdict}.</source>
        <translation>Os mesmos habitantes, repartidos pelos píxeis construídos de todas as zonas, desviar-se-iam {people} habitantes por zona em média: {verdict}.</translation>
    </message>
    <message>
        <source>The virtual raster {file} computes its pixels or reads raw bytes, which is not read here.</source>
        <translation>O raster virtual {file} calcula os seus píxeis ou lê bytes em bruto, o que não é lido aqui.</translation>
    </message>
    <message>
        <source>The virtual raster {file} needs {part}, which does not exist.</source>
        <translation>O raster virtual {file} precisa de {part}, que não existe.</translation>
    </message>
    <message>
        <source>Look at its place in QGIS, and export it again with the right coordinate reference system.</source>
        <translation>Veja o seu lugar no QGIS, e exporte-o de novo com o sistema de coordenadas certo.</translation>
    </message>
    <message>
        <source>The raster {file} lies nowhere on Earth: its pixels have no size, or its place is outside of its coordinate reference system.</source>
        <translation>O raster {file} não está em nenhum lugar da Terra: os seus píxeis não têm tamanho, ou o seu lugar está fora do seu sistema de coordenadas.</translation>
    </message>
    <message>
        <source>Choose the decimal dot, or correct the counts.</source>
        <translation>Escolha o ponto decimal, ou corrija as contagens.</translation>
    </message>
    <message>
        <source>Say which in the choice “A dot in counts that are text” (DOTS: thousands or decimals), or turn the field into numbers.</source>
        <translation>Diga qual na opção “Um ponto em contagens que são texto” (DOTS: thousands ou decimals), ou converta o campo em números.</translation>
    </message>
    <message>
        <source>Some zones overlap: {people:,.0f} people count in more than one of them.</source>
        <translation>Algumas zonas sobrepõem-se: {people:,.0f} pessoas contam em mais de uma.</translation>
    </message>
    <message>
        <source>Split such zones at 180°, for example with ogr2ogr -wrapdateline, and choose the new layer.</source>
        <translation>Divida essas zonas nos 180°, por exemplo com ogr2ogr -wrapdateline, e escolha a nova camada.</translation>
    </message>
    <message>
        <source>Summed by {level}, {map} agrees by construction, as it does zone by zone.</source>
        <translation>Somado por {level}, {map} concorda por construção, tal como zona a zona.</translation>
    </message>
    <message>
        <source>Summed by {level}, {map} agrees by construction: it was made from those counts. Only the zones themselves tell how good it is.</source>
        <translation>Somado por {level}, {map} concorda por construção: foi feito dessas contagens. Só as próprias zonas dizem quão bom ele é.</translation>
    </message>
    <message>
        <source>The count {count} in the field {field} has no three digits behind its dot, so dots can't mean thousands there.</source>
        <translation>A contagem {count} do campo {field} não tem três algarismos depois do ponto, logo aí os pontos não podem separar milhares.</translation>
    </message>
    <message>
        <source>The counts in the field {field} are text that can be read in two ways: {example} with a dot for thousands, {large:,.0f} people in all, or with a decimal dot, {small:,.6g} people in all.</source>
        <translation>As contagens do campo {field} são texto que se pode ler de duas maneiras: {example} com ponto de milhares, {large:,.0f} pessoas ao todo, ou com ponto decimal, {small:,.6g} pessoas ao todo.</translation>
    </message>
    <message>
        <source>The map was rescaled to {zones} with border pixels shared by area, and is summed by their centres: at borders the sums differ from the counts. Set BORDER to “fraction” to get them back.</source>
        <translation>O mapa foi reescalado a {zones} com os píxeis de borda partilhados por área, e é somado pelos seus centros: nas bordas as somas diferem das contagens. Ponha BORDER em “fraction” para as recuperar.</translation>
    </message>
    <message>
        <source>The map was rescaled to {zones} with each border pixel given to the zone that holds its centre, and is summed by shares of area: at borders the sums differ from the counts. Set BORDER to “centre” to get them back.</source>
        <translation>O mapa foi reescalado a {zones} dando cada píxel de borda à zona que contém o seu centro, e é somado por partes de área: nas bordas as somas diferem das contagens. Ponha BORDER em “centre” para as recuperar.</translation>
    </message>
    <message>
        <source>The map {map} was rescaled to {zones} (field {field}), and these zones are no finer: it agrees with them by construction, which proves nothing. Compare on finer zones.</source>
        <translation>O mapa {map} foi reescalado a {zones} (campo {field}), e estas zonas não são mais finas: concorda com elas por construção, o que nada prova. Compare em zonas mais finas.</translation>
    </message>
    <message>
        <source>Zone {zone} is {width:.0f}° of longitude wide. Most likely it crosses the antimeridian (180°) and was not split there.</source>
        <translation>A zona {zone} tem {width:.0f}° de longitude de largura. O mais provável é que atravesse o antimeridiano (180°) sem ter sido dividida aí.</translation>
    </message>
    <message>
        <source>have no outline; {people:,.0f} people are not mapped</source>
        <translation>não têm contorno; {people:,.0f} pessoas não são cartografadas</translation>
    </message>
    <message>
        <source>{map} was made with these counts, or with those of finer zones: that it is off by {people} people per zone on average is by construction and does not tell how good it is. Compare on finer zones.</source>
        <translation>{map} foi feito com estas contagens, ou com as de zonas mais finas: que se desvie {people} pessoas por zona em média é por construção e não diz quão bom ele é. Compare em zonas mais finas.</translation>
    </message>
    <message>
        <source>{pairs} pair of zones overlaps by less than 5 % of the smaller one. What they share is given to the first of the two; by area {people:,.0f} people of the other live there.</source>
        <translation>{pairs} par de zonas sobrepõe-se em menos de 5 % da menor. O que partilham é dado à primeira das duas; por área, vivem aí {people:,.0f} pessoas da outra.</translation>
    </message>
    <message>
        <source>{pairs} pairs of zones overlap by less than 5 % of the smaller one. What they share is given to the first of the two; by area {people:,.0f} people of the others live there.</source>
        <translation>{pairs} pares de zonas sobrepõem-se em menos de 5 % da menor. O que partilham é dado à primeira das duas; por área, vivem aí {people:,.0f} pessoas das outras.</translation>
    </message>
    <message>
        <source>{people:,.0f} people on the map ({share:.1%}) live in none of the zones.</source>
        <translation>{people:,.0f} pessoas do mapa ({share:.1%}) não vivem em nenhuma das zonas.</translation>
    </message>
    <message>
        <source>{some} of {zones} zones have no outline.</source>
        <translation>{some} de {zones} zonas não têm contorno.</translation>
    </message>
    <message>
        <source>Choose one of {words}.</source>
        <translation>Escolha um de {words}.</translation>
    </message>
    <message>
        <source>Choose the folder that “Download imagery” or “Make composites from scenes on disk” wrote.</source>
        <translation>Escolha a pasta que “Descarregar imagens” ou “Fazer compósitos de cenas em disco” escreveu.</translation>
    </message>
    <message>
        <source>Keep them in folders of their own, each with its table.</source>
        <translation>Guarde-os em pastas próprias, cada uma com a sua tabela.</translation>
    </message>
    <message>
        <source>Look where the area lies on the map, or give a raster of elevation of your own.</source>
        <translation>Veja onde fica a área no mapa, ou dê um raster de elevação seu.</translation>
    </message>
    <message>
        <source>Look where the area lies on the map, or give another raster of elevation.</source>
        <translation>Veja onde fica a área no mapa, ou dê outro raster de elevação.</translation>
    </message>
    <message>
        <source>Mend the row, or make the series again.</source>
        <translation>Corrija a linha, ou faça a série de novo.</translation>
    </message>
    <message>
        <source>No elevation is known anywhere in the area.</source>
        <translation>Nenhuma elevação é conhecida na área.</translation>
    </message>
    <message>
        <source>Put ASC or DESC into its name, or take both passes together.</source>
        <translation>Ponha ASC ou DESC no seu nome, ou tome ambas as passagens juntas.</translation>
    </message>
    <message>
        <source>Say what the file of elevation is called there.</source>
        <translation>Diga como se chama lá o ficheiro de elevação.</translation>
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
        <translation>Relevo, parte {piece} de {pieces}</translation>
    </message>
    <message>
        <source>Terrain: gaps {percent:.1f} %.</source>
        <translation>Relevo: lacunas {percent:.1f} %.</translation>
    </message>
    <message>
        <source>The bands {bands} are unknown.</source>
        <translation>As bandas {bands} são desconhecidas.</translation>
    </message>
    <message>
        <source>The folder {folder} holds no series: there is no {file} in it.</source>
        <translation>A pasta {folder} não contém nenhuma série: não há {file} nela.</translation>
    </message>
    <message>
        <source>The passes can't be {passes}.</source>
        <translation>As passagens não podem ser {passes}.</translation>
    </message>
    <message>
        <source>The scene {scene} does not tell whether its pass is ascending.</source>
        <translation>A cena {scene} não diz se a sua passagem é ascendente.</translation>
    </message>
    <message>
        <source>The table {file} can't be used: {why}.</source>
        <translation>A tabela {file} não pode ser usada: {why}.</translation>
    </message>
    <message>
        <source>The tiles of {collection} have no file called {asset}; what they have is called {names}.</source>
        <translation>Os mosaicos de {collection} não têm nenhum ficheiro chamado {asset}; o que têm chama-se {names}.</translation>
    </message>
    <message>
        <source>Tiles of elevation: {tiles}.</source>
        <translation>Mosaicos de elevação: {tiles}.</translation>
    </message>
    <message>
        <source>Write one of {seasons}, {whole_year}, another year's such as 2021 spring or 2021 Q1, a month such as 2021-03, a year such as 2021, or a range such as 2021-03-01/2021-04-15.</source>
        <translation>Escreva um de {seasons}, {whole_year}, de outro ano como 2021 spring ou 2021 Q1, um mês como 2021-03, um ano como 2021, ou um intervalo como 2021-03-01/2021-04-15.</translation>
    </message>
    <message>
        <source>it has no row</source>
        <translation>não tem nenhuma linha</translation>
    </message>
    <message>
        <source>it is larger than {megabytes} MB</source>
        <translation>tem mais de {megabytes} MB</translation>
    </message>
    <message>
        <source>it is no table of text</source>
        <translation>não é uma tabela de texto</translation>
    </message>
    <message>
        <source>one is {one}, the other {other}</source>
        <translation>um é {one}, o outro {other}</translation>
    </message>
    <message>
        <source>row {row} ends before it begins</source>
        <translation>a linha {row} termina antes de começar</translation>
    </message>
    <message>
        <source>row {row} has {text} for a clear share from 0 to 1</source>
        <translation>a linha {row} tem {text} como parte limpa de 0 a 1</translation>
    </message>
    <message>
        <source>row {row} has {text} for a time; write 2021-04-05T10:40:21Z</source>
        <translation>a linha {row} tem {text} como tempo; escreva 2021-04-05T10:40:21Z</translation>
    </message>
    <message>
        <source>row {row} names no layer</source>
        <translation>a linha {row} não nomeia nenhuma camada</translation>
    </message>
    <message>
        <source>row {row} names {file} again</source>
        <translation>a linha {row} nomeia outra vez {file}</translation>
    </message>
    <message>
        <source>row {row} names {file}, which is no GeoTIFF in this folder</source>
        <translation>a linha {row} nomeia {file}, que não é um GeoTIFF desta pasta</translation>
    </message>
    <message>
        <source>row {row} names {file}, which is not there</source>
        <translation>a linha {row} nomeia {file}, que não está lá</translation>
    </message>
    <message>
        <source>the column {column} is missing</source>
        <translation>falta a coluna {column}</translation>
    </message>
    <message>
        <source>they have different bands</source>
        <translation>têm bandas diferentes</translation>
    </message>
    <message>
        <source>they lie on different grids</source>
        <translation>estão em grelhas diferentes</translation>
    </message>
    <message>
        <source>{file} has no band named {bands}.</source>
        <translation>{file} não tem nenhuma banda chamada {bands}.</translation>
    </message>
    <message>
        <source>{file} has {bands} bands; the first is taken as elevation.</source>
        <translation>{file} tem {bands} bandas; a primeira é tomada como elevação.</translation>
    </message>
    <message>
        <source>{file} is in feet; it is read in metres.</source>
        <translation>{file} está em pés; é lido em metros.</translation>
    </message>
    <message>
        <source>{one} and {other} can't be of one series: {why}.</source>
        <translation>{one} e {other} não podem ser da mesma série: {why}.</translation>
    </message>
    <message>
        <source>{service} has no elevation of this area: it is open sea.</source>
        <translation>{service} não tem elevação desta área: é mar aberto.</translation>
    </message>
    <message>
        <source>{text} is no season, month, quarter, year or date range.</source>
        <translation>{text} não é uma estação, nem um mês, nem um trimestre, nem um ano, nem um intervalo de datas.</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>classes</translation>
    </message>
    <message>
        <source>relative uncertainties</source>
        <translation>incertezas relativas</translation>
    </message>
    <message>
        <source>standard deviations</source>
        <translation>desvios-padrão</translation>
    </message>
    <message>
        <source>the shape of the ground</source>
        <translation>a forma do terreno</translation>
    </message>
    <message>
        <source>Choose {files}.</source>
        <translation>Escolha {files}.</translation>
    </message>
    <message>
        <source>the built-up extractor, a POPCORN member or Bourbon</source>
        <translation>o extrator de áreas edificadas, um membro do POPCORN ou Bourbon</translation>
    </message>
    <message>
        <source>“{source}” holds none of the known networks.</source>
        <translation>“{source}” não contém nenhuma das redes conhecidas.</translation>
    </message>
    <message>
        <source>GlobalUrbanMapper 1 (stage2.pth) or 2.0 (GUM_2p0.pth)</source>
        <translation>GlobalUrbanMapper 1 (stage2.pth) ou 2.0 (GUM_2p0.pth)</translation>
    </message>
    <message>
        <source>Import them one by one.</source>
        <translation>Importe-os um a um.</translation>
    </message>
    <message>
        <source>Model of urban land</source>
        <translation>Modelo de solo urbano</translation>
    </message>
    <message>
        <source>Use stage2.pth of GlobalUrbanMapper, which has 10 channels, or GUM_2p0.pth.</source>
        <translation>Use o stage2.pth do GlobalUrbanMapper, que tem 10 canais, ou o GUM_2p0.pth.</translation>
    </message>
    <message>
        <source>{models} models of urban land were chosen; only occupancy members form a set.</source>
        <translation>Foram escolhidos {models} modelos de solo urbano; só os membros de ocupação formam um conjunto.</translation>
    </message>
    <message>
        <source>“{source}” is a GlobalUrbanMapper of 13 channels: it also wants three finished maps of built-up land.</source>
        <translation>«{source}» é um GlobalUrbanMapper de 13 canais: pede ainda três mapas já feitos do solo edificado.</translation>
    </message>
    <message>
        <source>“{source}” is a GlobalUrbanMapper of 8 channels: an older one, without slope and aspect.</source>
        <translation>«{source}» é um GlobalUrbanMapper de 8 canais: um antigo, sem declive nem orientação.</translation>
    </message>
    <message>
        <source>Give Sentinel-2, Sentinel-1 and terrain each as its own raster.</source>
        <translation>Dê o Sentinel-2, o Sentinel-1 e o relevo cada um no seu raster.</translation>
    </message>
    <message>
        <source>Give Sentinel-2, Sentinel-1 of one or both passes, or the export of GlobalUrbanMapper.</source>
        <translation>Dê o Sentinel-2, o Sentinel-1 de uma ou ambas as passagens, ou a exportação do GlobalUrbanMapper.</translation>
    </message>
    <message>
        <source>Give it, or import GlobalUrbanMapper 2.0 (GUM_2p0.pth), which does with Sentinel-2 or Sentinel-1 alone.</source>
        <translation>Dê-o, ou importe o GlobalUrbanMapper 2.0 (GUM_2p0.pth), a que basta o Sentinel-2 ou o Sentinel-1.</translation>
    </message>
    <message>
        <source>Give one raster of each kind for a year, such as the composite of all of it.</source>
        <translation>Dê um raster de cada tipo por ano, como o compósito de todo o ano.</translation>
    </message>
    <message>
        <source>Give the imagery of more years, or leave that output empty.</source>
        <translation>Dê as imagens de mais anos, ou deixe essa saída vazia.</translation>
    </message>
    <message>
        <source>Give {least} to {most}.</source>
        <translation>Dê de {least} a {most}.</translation>
    </message>
    <message>
        <source>Make it with “Terrain: elevation, slope, aspect”, and give it.</source>
        <translation>Faça-o com «Relevo: elevação, declive, orientação», e dê-o.</translation>
    </message>
    <message>
        <source>Make the terrain with “Terrain: elevation, slope, aspect”, or name its bands so.</source>
        <translation>Faça o relevo com «Relevo: elevação, declive, orientação», ou dê esses nomes às suas bandas.</translation>
    </message>
    <message>
        <source>Make the terrain with “Terrain: elevation, slope, aspect”.</source>
        <translation>Faça o relevo com «Relevo: elevação, declive, orientação».</translation>
    </message>
    <message>
        <source>Measuring urban land in the zones</source>
        <translation>A medir o solo urbano nas zonas</translation>
    </message>
    <message>
        <source>No raster tells its year: they are paired by their order.</source>
        <translation>Nenhum raster diz o seu ano: são emparelhados pela sua ordem.</translation>
    </message>
    <message>
        <source>Put the year into its name, such as s2_2021-07-01.tif, or into its tag DATE.</source>
        <translation>Ponha o ano no seu nome, como s2_2021-07-01.tif, ou na sua etiqueta DATE.</translation>
    </message>
    <message>
        <source>Put the year into their names, such as s2_2021-07-01.tif, or give one of each for every year.</source>
        <translation>Ponha o ano nos seus nomes, como s2_2021-07-01.tif, ou dê um de cada para cada ano.</translation>
    </message>
    <message>
        <source>Sentinel-2</source>
        <translation>Sentinel-2</translation>
    </message>
    <message>
        <source>Sentinel-2 alone</source>
        <translation>só o Sentinel-2</translation>
    </message>
    <message>
        <source>Sentinel-2 and both passes of Sentinel-1</source>
        <translation>Sentinel-2 e ambas as passagens do Sentinel-1</translation>
    </message>
    <message>
        <source>Sentinel-2 and the ascending pass</source>
        <translation>Sentinel-2 e a passagem ascendente</translation>
    </message>
    <message>
        <source>Sentinel-2 and the descending pass</source>
        <translation>Sentinel-2 e a passagem descendente</translation>
    </message>
    <message>
        <source>The rasters are of the years {first} to {last}, and make one map.</source>
        <translation>Os rasters são dos anos {first} a {last}, e dão um só mapa.</translation>
    </message>
    <message>
        <source>The rasters do not tell their years, and the lists are not equally long.</source>
        <translation>Os rasters não dizem os seus anos, e as listas não têm o mesmo tamanho.</translation>
    </message>
    <message>
        <source>The slope of {file} goes from {least:.3g} to {most:.3g}: that is not in degrees.</source>
        <translation>O declive de {file} vai de {least:.3g} a {most:.3g}: isso não são graus.</translation>
    </message>
    <message>
        <source>The step from window to window is {stride} px.</source>
        <translation>O passo de janela a janela é de {stride} px.</translation>
    </message>
    <message>
        <source>The year in which land became urban needs several years, and the imagery is of one.</source>
        <translation>O ano em que o solo se tornou urbano precisa de vários anos, e as imagens são de um.</translation>
    </message>
    <message>
        <source>The year of {file} is not known, but that of others is.</source>
        <translation>Não se conhece o ano de {file}, mas conhece-se o de outros.</translation>
    </message>
    <message>
        <source>both passes of Sentinel-1</source>
        <translation>ambas as passagens do Sentinel-1</translation>
    </message>
    <message>
        <source>probabilities of urban land</source>
        <translation>probabilidades de solo urbano</translation>
    </message>
    <message>
        <source>terrain</source>
        <translation>o relevo</translation>
    </message>
    <message>
        <source>the ascending pass alone</source>
        <translation>só a passagem ascendente</translation>
    </message>
    <message>
        <source>the descending pass alone</source>
        <translation>só a passagem descendente</translation>
    </message>
    <message>
        <source>the map</source>
        <translation>o mapa</translation>
    </message>
    <message>
        <source>urban or not</source>
        <translation>urbano ou não</translation>
    </message>
    <message>
        <source>year {number}</source>
        <translation>ano {number}</translation>
    </message>
    <message>
        <source>{file} and {other} are both of {year}.</source>
        <translation>{file} e {other} são ambos de {year}.</translation>
    </message>
    <message>
        <source>{file} begins with the bands {bands}; an export of GlobalUrbanMapper begins with B04, B03, B02, B08.</source>
        <translation>{file} começa com as bandas {bands}; uma exportação do GlobalUrbanMapper começa com B04, B03, B02, B08.</translation>
    </message>
    <message>
        <source>{file} has no bands named slope and aspect.</source>
        <translation>{file} não tem bandas chamadas slope e aspect.</translation>
    </message>
    <message>
        <source>{file} has {count} bands; an export of GlobalUrbanMapper has 11 or 14.</source>
        <translation>{file} tem {count} bandas; uma exportação do GlobalUrbanMapper tem 11 ou 14.</translation>
    </message>
    <message>
        <source>{file}: its last two bands are taken as slope and aspect.</source>
        <translation>{file}: as suas duas últimas bandas são tomadas como declive e orientação.</translation>
    </message>
    <message>
        <source>{file}: the bands are those of GlobalUrbanMapper's export, by order.</source>
        <translation>{file}: as bandas são as da exportação do GlobalUrbanMapper, por ordem.</translation>
    </message>
    <message>
        <source>{share:.1%} of the pixels are seen by {what}.</source>
        <translation>{share:.1%} dos píxeis são vistos por {what}.</translation>
    </message>
    <message>
        <source>{year}: no Sentinel-1. The map is made from Sentinel-2 and terrain.</source>
        <translation>{year}: não há Sentinel-1. O mapa é feito do Sentinel-2 e do relevo.</translation>
    </message>
    <message>
        <source>{year}: no Sentinel-2. The map is made from Sentinel-1 and terrain.</source>
        <translation>{year}: não há Sentinel-2. O mapa é feito do Sentinel-1 e do relevo.</translation>
    </message>
    <message>
        <source>{year}: no {kind}. 0 dB stands for it, as where the model was trained without that pass.</source>
        <translation>{year}: não há {kind}. 0 dB substitui-o, como onde o modelo foi treinado sem essa passagem.</translation>
    </message>
    <message>
        <source>{year}: the model “{model}” needs {what}, which is not there.</source>
        <translation>{year}: o modelo «{model}» precisa de {what}, que falta.</translation>
    </message>
    <message>
        <source>{year}: {area:,.2f} km² of urban land, {share:.1%} of what is mapped.</source>
        <translation>{year}: {area:,.2f} km² de solo urbano, {share:.1%} do que está cartografado.</translation>
    </message>
    <message>
        <source>{year}: {file} holds no {kind}.</source>
        <translation>{year}: {file} não contém {kind}.</translation>
    </message>
    <message>
        <source>Choose a folder of GeoTIFFs whose tags or names hold their day, such as s2_20210415T104021.tif.</source>
        <translation>Escolha uma pasta de GeoTIFF cujas etiquetas ou nomes indiquem o dia, como s2_20210415T104021.tif.</translation>
    </message>
    <message>
        <source>Choose the folder of one place.</source>
        <translation>Escolha a pasta de um só lugar.</translation>
    </message>
    <message>
        <source>Choose what the masks are: scene classes, not 0 for cloud, or 1 for clear.</source>
        <translation>Escolha o que são as máscaras: classes de cena, diferente de 0 para nuvem, ou 1 para limpo.</translation>
    </message>
    <message>
        <source>Give {bands}, or choose the unit.</source>
        <translation>Forneça {bands}, ou escolha a unidade.</translation>
    </message>
    <message>
        <source>Looking at the series</source>
        <translation>A examinar a série</translation>
    </message>
    <message>
        <source>Make the series again, or take the row out.</source>
        <translation>Faça a série de novo, ou retire a linha.</translation>
    </message>
    <message>
        <source>both are the layer {layer} of the same time</source>
        <translation>ambas são a camada {layer} do mesmo momento</translation>
    </message>
    <message>
        <source>{file} does not lie in the folder</source>
        <translation>{file} não está na pasta</translation>
    </message>
    <message>
        <source>{file} does not say what its values mean.</source>
        <translation>{file} não diz o que significam os seus valores.</translation>
    </message>
    <message>
        <source>{file} has no band of Sentinel-1 or Sentinel-2.</source>
        <translation>{file} não tem nenhuma banda do Sentinel-1 ou Sentinel-2.</translation>
    </message>
    <message>
        <source>{file} holds no valid pixel to tell its unit from.</source>
        <translation>{file} não contém nenhum píxel válido para reconhecer a unidade.</translation>
    </message>
    <message>
        <source>{file} is left out: it does not say which band it shows at its times.</source>
        <translation>{file} é deixado de fora: não diz que banda mostra nas suas datas.</translation>
    </message>
    <message>
        <source>{folder} holds more than {most:,} rasters.</source>
        <translation>{folder} contém mais de {most:,} rasters.</translation>
    </message>
    <message>
        <source>{folder} holds no acquisition with a time.</source>
        <translation>{folder} não contém nenhuma aquisição datada.</translation>
    </message>
    <message>
        <source>A forest needs {fewest}: take smaller zones.</source>
        <translation>Uma floresta precisa de {fewest}: use zonas menores.</translation>
    </message>
    <message>
        <source>Only {zones} zones have a count, pixels that count and a value of every covariate.</source>
        <translation>Só {zones} zonas têm uma contagem, pixels que contam e um valor de cada covariável.</translation>
    </message>
    <message>
        <source>Run “Set up the engine” with “Packages for forests”, or give a forest that is grown (MODEL).</source>
        <translation>Execute “Instalar o motor” com “Pacotes para florestas”, ou dê uma floresta já treinada (MODEL).</translation>
    </message>
    <message>
        <source>The engine has no packages for growing forests (scikit-learn).</source>
        <translation>O motor não tem os pacotes para treinar florestas (scikit-learn).</translation>
    </message>
    <message>
        <source>The forest is grown on {zones} zones; under {few} it tells little: look at its skill.</source>
        <translation>A floresta é treinada em {zones} zonas; abaixo de {few} ela diz pouco: veja a sua qualidade.</translation>
    </message>
    <message>
        <source>Choose a map of people with one band.</source>
        <translation>Escolha um mapa de população de uma banda.</translation>
    </message>
    <message>
        <source>Choose from 1 to {most} fields with the people of each group.</source>
        <translation>Escolha de 1 a {most} campos com os habitantes de cada grupo.</translation>
    </message>
    <message>
        <source>Choose groups of which everybody is in one only, or another field of counts.</source>
        <translation>Escolha grupos em que cada pessoa esteja uma só vez, ou outro campo de contagens.</translation>
    </message>
    <message>
        <source>Choose groups of which everybody is in one only.</source>
        <translation>Escolha grupos em que cada pessoa esteja uma só vez.</translation>
    </message>
    <message>
        <source>Choose groups that the table has.</source>
        <translation>Escolha grupos que a tabela tenha.</translation>
    </message>
    <message>
        <source>Choose the two fields that hold the same ids; they are compared as text, with leading zeros.</source>
        <translation>Escolha os dois campos com os mesmos identificadores; são comparados como texto, com zeros iniciais.</translation>
    </message>
    <message>
        <source>In {zones} zones the groups sum to more than the count, by at most {share:.1%}; they were scaled to it.</source>
        <translation>Em {zones} zonas os grupos somam mais do que a contagem, no máximo {share:.1%}; foram ajustados a ela.</translation>
    </message>
    <message>
        <source>Leave one row for each zone, or choose the field that names each zone once.</source>
        <translation>Deixe uma linha por zona, ou escolha o campo que nomeia cada zona uma vez.</translation>
    </message>
    <message>
        <source>Looking for the zones' pixels</source>
        <translation>À procura dos píxeis das zonas</translation>
    </message>
    <message>
        <source>No zone of {zones} has a row in the table {table}: the zones' ids are such as {one}, the table's such as {other}.</source>
        <translation>Nenhuma zona de {zones} tem linha na tabela {table}: os identificadores das zonas são como {one}, os da tabela como {other}.</translation>
    </message>
    <message>
        <source>Of {unknown:,.0f} people ({share:.1%}) age and sex are unknown; they are in the last band.</source>
        <translation>De {unknown:,.0f} habitantes ({share:.1%}) desconhecem-se idade e sexo; estão na última banda.</translation>
    </message>
    <message>
        <source>Open it in QGIS to check it, or export it again as CSV.</source>
        <translation>Abra-a no QGIS para a verificar, ou exporte-a de novo como CSV.</translation>
    </message>
    <message>
        <source>The bands of the raster {file} are groups of people, not members of one estimate.</source>
        <translation>As bandas do raster {file} são grupos de habitantes, não membros de uma estimativa.</translation>
    </message>
    <message>
        <source>The field {field} is the count of all and a group too.</source>
        <translation>O campo {field} é ao mesmo tempo a contagem de todos e um grupo.</translation>
    </message>
    <message>
        <source>The groups sum to {summed:,.0f} people where the field {field} counts {total:,.0f}: some groups hold the same people.</source>
        <translation>Os grupos somam {summed:,.0f} habitantes onde o campo {field} conta {total:,.0f}: alguns contêm as mesmas pessoas.</translation>
    </message>
    <message>
        <source>The groups {one} and {other} hold the same people by their names.</source>
        <translation>Pelos seus nomes, os grupos {one} e {other} contêm as mesmas pessoas.</translation>
    </message>
    <message>
        <source>The id {key} occurs twice in the table {table}.</source>
        <translation>O identificador {key} ocorre duas vezes na tabela {table}.</translation>
    </message>
    <message>
        <source>The map has {mapped:,.0f} people where the zones count {counted:,.0f}. For groups that sum to their counts, rescale the map to the zones first.</source>
        <translation>O mapa tem {mapped:,.0f} habitantes onde as zonas contam {counted:,.0f}. Para que os grupos somem as suas contagens, ajuste antes o mapa às zonas.</translation>
    </message>
    <message>
        <source>The raster {file} has several maps as bands.</source>
        <translation>O raster {file} tem vários mapas como bandas.</translation>
    </message>
    <message>
        <source>The table {table} can't be read.</source>
        <translation>Não é possível ler a tabela {table}.</translation>
    </message>
    <message>
        <source>The table {table} has no column {column}.</source>
        <translation>A tabela {table} não tem coluna {column}.</translation>
    </message>
    <message>
        <source>There are {groups} groups.</source>
        <translation>Há {groups} grupos.</translation>
    </message>
    <message>
        <source>Writing the groups</source>
        <translation>A escrever os grupos</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>{people:,.0f} people in {groups} groups; every pixel of a zone has the zone's pattern.</source>
        <translation>{people:,.0f} habitantes em {groups} grupos; cada píxel de uma zona tem a estrutura da zona.</translation>
    </message>
    <message>
        <source>{people:,.0f} people of the map live in no zone: the groups have no value there.</source>
        <translation>{people:,.0f} habitantes do mapa não vivem em nenhuma zona: aí os grupos não têm valor.</translation>
    </message>
    <message>
        <source>{rows} rows of the table {table} belong to no zone: {names}.</source>
        <translation>{rows} linhas da tabela {table} não pertencem a nenhuma zona: {names}.</translation>
    </message>
    <message>
        <source>{zones} zones have no row in the table {table}, so their groups are unknown: {names}.</source>
        <translation>{zones} zonas não têm linha na tabela {table}, por isso os seus grupos são desconhecidos: {names}.</translation>
    </message>
    <message>
        <source>{zones} zones lack the count of a group, so their groups are unknown: {names}.</source>
        <translation>A {zones} zonas falta a contagem de um grupo, por isso os seus grupos são desconhecidos: {names}.</translation>
    </message>
    <message>
        <source>Choose shorter periods or the method's choice of dates, or allow more memory.</source>
        <translation>Escolha períodos mais curtos ou a escolha de datas do método, ou permita mais memória.</translation>
    </message>
    <message>
        <source>Leave it out, name its bands in their descriptions, or choose four bands and the scene classes.</source>
        <translation>Deixe-o de fora, dê nome às bandas nas suas descrições, ou escolha quatro bandas e as classes da cena.</translation>
    </message>
    <message>
        <source>None of the scenes has a scene classification, by which dates could be chosen.</source>
        <translation>Nenhuma das cenas tem uma classificação pela qual se possam escolher datas.</translation>
    </message>
    <message>
        <source>Take all dates, or give masks.</source>
        <translation>Use todas as datas, ou dê máscaras.</translation>
    </message>
    <message>
        <source>The choice of dates can't be {word}.</source>
        <translation>A escolha de datas não pode ser {word}.</translation>
    </message>
    <message>
        <source>The cloud mask can't be {word}.</source>
        <translation>A máscara de nuvens não pode ser {word}.</translation>
    </message>
    <message>
        <source>The cloud mask of the time series needs {need:,.0f} MB for {dates} dates, and may take {memory:,.0f} MB.</source>
        <translation>A máscara de nuvens da série temporal precisa de {need:,.0f} MB para {dates} datas e pode ocupar {memory:,.0f} MB.</translation>
    </message>
    <message>
        <source>{period}: {dates} dates are too few to find clouds in time; the scene classes are taken.</source>
        <translation>{period}: {dates} datas são poucas para encontrar nuvens no tempo; usam-se as classes da cena.</translation>
    </message>
    <message>
        <source>{period}: {taken} of {dates} dates are taken; the table of the scenes says why.</source>
        <translation>{period}: usam-se {taken} de {dates} datas; a tabela das cenas diz porquê.</translation>
    </message>
    <message>
        <source>Cells of {cell:g} m are smaller than the pixels of {file}, {side:.4g} m.</source>
        <translation>Células de {cell:g} m são menores que os pixels de {file}, {side:.4g} m.</translation>
    </message>
    <message>
        <source>Cells of {times} × {times} pixels.</source>
        <translation>Células de {times} × {times} pixels.</translation>
    </message>
    <message>
        <source>Choose another layer, or take the distance to it, or the number of its features.</source>
        <translation>Escolha outra camada, ou use a distância a ela, ou o número dos seus elementos.</translation>
    </message>
    <message>
        <source>Choose another raster.</source>
        <translation>Escolha outro raster.</translation>
    </message>
    <message>
        <source>Clear its filter or selection, or leave it out.</source>
        <translation>Limpe o seu filtro ou seleção, ou deixe-a de fora.</translation>
    </message>
    <message>
        <source>Covariates, part {part} of {parts}</source>
        <translation>Covariáveis, parte {part} de {parts}</translation>
    </message>
    <message>
        <source>Give a larger cell, or a finer raster as grid.</source>
        <translation>Dê uma célula maior, ou um raster mais fino como grelha.</translation>
    </message>
    <message>
        <source>Give at least one raster or layer.</source>
        <translation>Dê pelo menos um raster ou uma camada.</translation>
    </message>
    <message>
        <source>Look where its source lies on the map, or leave it out.</source>
        <translation>Veja onde fica a sua fonte no mapa, ou deixe-a de fora.</translation>
    </message>
    <message>
        <source>Reproject it to the coordinate reference system of the grid first.</source>
        <translation>Reprojete-o primeiro para o sistema de coordenadas da grelha.</translation>
    </message>
    <message>
        <source>Take its mean instead (MEAN_OF).</source>
        <translation>Use antes a sua média (MEAN_OF).</translation>
    </message>
    <message>
        <source>The covariate “{name}” has no value anywhere on the grid.</source>
        <translation>A covariável “{name}” não tem valor em parte alguma da grelha.</translation>
    </message>
    <message>
        <source>The layer {layer} can't be read.</source>
        <translation>A camada {layer} não pode ser lida.</translation>
    </message>
    <message>
        <source>The layer {layer} does not hold lines only, so it has no length.</source>
        <translation>A camada {layer} não tem só linhas, por isso não tem comprimento.</translation>
    </message>
    <message>
        <source>The layer {layer} does not hold polygons only, so it has no area.</source>
        <translation>A camada {layer} não tem só polígonos, por isso não tem área.</translation>
    </message>
    <message>
        <source>The layer {layer} has no features.</source>
        <translation>A camada {layer} não tem elementos.</translation>
    </message>
    <message>
        <source>There is nothing to make covariates of.</source>
        <translation>Não há nada de que fazer covariáveis.</translation>
    </message>
    <message>
        <source>covariates</source>
        <translation>covariáveis</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>pesos</translation>
    </message>
    <message>
        <source>{bands} covariates on {columns} × {rows} cells of {side:.4g} m; gaps {percent:.1f} %.</source>
        <translation>{bands} covariáveis em {columns} × {rows} células de {side:.4g} m; falhas {percent:.1f} %.</translation>
    </message>
    <message>
        <source>{file} can't be brought to the grid of the covariates.</source>
        <translation>{file} não pode ser levado à grelha das covariáveis.</translation>
    </message>
    <message>
        <source>{file} has more than {most} values, so they are no classes.</source>
        <translation>{file} tem mais de {most} valores, por isso não são classes.</translation>
    </message>
    <message>
        <source>{file} has no pixel with all bands of Sentinel-2.</source>
        <translation>{file} não tem nenhum pixel com todas as bandas de Sentinel-2.</translation>
    </message>
    <message>
        <source>Choose a series with Sentinel-2 (L2A), Sentinel-1, or both.</source>
        <translation>Escolha uma série com Sentinel-2 (L2A), Sentinel-1, ou ambos.</translation>
    </message>
    <message>
        <source>Choose another period, or a series with clearer dates.</source>
        <translation>Escolha outro período, ou uma série com datas mais limpas.</translation>
    </message>
    <message>
        <source>Choose one of: {known}.</source>
        <translation>Escolha entre: {known}.</translation>
    </message>
    <message>
        <source>From {first} to {last}: {change:+,.0f} people (80 % interval {low:+,.0f} to {high:+,.0f}): a clear change.</source>
        <translation>De {first} a {last}: {change:+,.0f} habitantes (intervalo de 80 % de {low:+,.0f} a {high:+,.0f}): uma mudança clara.</translation>
    </message>
    <message>
        <source>From {first} to {last}: {change:+,.0f} people (80 % interval {low:+,.0f} to {high:+,.0f}): no clear change.</source>
        <translation>De {first} a {last}: {change:+,.0f} habitantes (intervalo de 80 % de {low:+,.0f} a {high:+,.0f}): sem mudança clara.</translation>
    </message>
    <message>
        <source>From {first} to {last}: {change:+,.0f} people; with one date a side it is not known whether that is real.</source>
        <translation>De {first} a {last}: {change:+,.0f} habitantes; com uma só data de cada lado não se sabe se é real.</translation>
    </message>
    <message>
        <source>Give days that the series has, or leave them empty.</source>
        <translation>Dê dias que a série tenha, ou deixe-os vazios.</translation>
    </message>
    <message>
        <source>Looking at the dates</source>
        <translation>A examinar as datas</translation>
    </message>
    <message>
        <source>No date of the series can be used; of {day}, {reason}.</source>
        <translation>Nenhuma data da série pode ser usada; de {day}: {reason}.</translation>
    </message>
    <message>
        <source>No two steps have a season in common, so that nothing is said about change.</source>
        <translation>Nenhum par de passos tem uma estação em comum, por isso nada se diz da mudança.</translation>
    </message>
    <message>
        <source>Of {zones} zones, {grew} grew, {fell} shrank, and {rest} show no clear change.</source>
        <translation>De {zones} zonas, {grew} cresceram, {fell} diminuíram e {rest} não mostram mudança clara.</translation>
    </message>
    <message>
        <source>Over {steps} steps, {slope:+,.0f} people a year: a clear trend.</source>
        <translation>Em {steps} passos, {slope:+,.0f} habitantes por ano: uma tendência clara.</translation>
    </message>
    <message>
        <source>Over {steps} steps, {slope:+,.0f} people a year: no clear trend.</source>
        <translation>Em {steps} passos, {slope:+,.0f} habitantes por ano: sem tendência clara.</translation>
    </message>
    <message>
        <source>The series has no date from {first} on, up to before {end}: it shows {from_day} to {to_day}.</source>
        <translation>A série não tem datas desde {first} até antes de {end}: vai de {from_day} a {to_day}.</translation>
    </message>
    <message>
        <source>The series holds no imagery that population can be mapped from: its layers are {layers}.</source>
        <translation>A série não contém imagens de que se possa mapear a população: as suas camadas são {layers}.</translation>
    </message>
    <message>
        <source>Write it as 2021-04-05.</source>
        <translation>Escreva-o assim: 2021-04-05.</translation>
    </message>
    <message>
        <source>it has no pixel with all bands</source>
        <translation>nenhum píxel tem todas as bandas</translation>
    </message>
    <message>
        <source>no Sentinel-1 is near it in time</source>
        <translation>não há Sentinel-1 próximo no tempo</translation>
    </message>
    <message>
        <source>{dates} dates are clearer ({share:.0%} clear)</source>
        <translation>{dates} datas são mais limpas ({share:.0%} limpo)</translation>
    </message>
    <message>
        <source>{pixels} pixels are clear</source>
        <translation>{pixels} píxeis estão limpos</translation>
    </message>
    <message>
        <source>{share:.0%} of its values are there</source>
        <translation>existem {share:.0%} dos seus valores</translation>
    </message>
    <message>
        <source>{share:.0%} of the pixels are as bright as cloud, and it has no mask</source>
        <translation>{share:.0%} dos píxeis são brilhantes como nuvem, e não tem máscara</translation>
    </message>
    <message>
        <source>{step}: no date can be used; its row is empty.</source>
        <translation>{step}: nenhuma data pode ser usada; a sua linha está vazia.</translation>
    </message>
    <message>
        <source>{step}: {day} is left out: {reason}.</source>
        <translation>{step}: {day} é excluído: {reason}.</translation>
    </message>
    <message>
        <source>{step}: {people:,.0f} people, from {dates} date: how sure that is, is not known.</source>
        <translation>{step}: {people:,.0f} habitantes, de {dates} data: não se sabe quão seguro é.</translation>
    </message>
    <message>
        <source>{step}: {people:,.0f} people, from {dates} dates.</source>
        <translation>{step}: {people:,.0f} habitantes, de {dates} datas.</translation>
    </message>
    <message>
        <source>“{text}” is no day.</source>
        <translation>“{text}” não é um dia.</translation>
    </message>
    <message>
        <source>“{value}” is no {what}.</source>
        <translation>“{value}” não é uma opção de {what}.</translation>
    </message>
    <message>
        <source>Choose a file that “People by clusters” wrote.</source>
        <translation>Escolha um ficheiro escrito por «População por agrupamentos».</translation>
    </message>
    <message>
        <source>Choose other dates or another extent, or leave out the sensor with gaps.</source>
        <translation>Escolha outras datas ou outra extensão, ou deixe de fora o sensor com falhas.</translation>
    </message>
    <message>
        <source>Give imagery of the same sensors, or fit clusters to this imagery.</source>
        <translation>Dê imagens dos mesmos sensores, ou ajuste agrupamentos a estas imagens.</translation>
    </message>
    <message>
        <source>Looking for clusters</source>
        <translation>À procura de agrupamentos</translation>
    </message>
    <message>
        <source>No pixel of the imagery has a value in every band.</source>
        <translation>Nenhum píxel das imagens tem valor em todas as bandas.</translation>
    </message>
    <message>
        <source>People live in {live} of {clusters} clusters, at most {most:,.0f} per km². On {zones} left-out zones R² is {held_out:.2f} (on those it saw {seen:.2f}), and the typical error a factor of {factor:.2f}.</source>
        <translation>Vivem habitantes em {live} de {clusters} agrupamentos, no máximo {most:,.0f} por km². Em {zones} zonas deixadas de fora R² é {held_out:.2f} (nas vistas {seen:.2f}), e o erro típico um fator de {factor:.2f}.</translation>
    </message>
    <message>
        <source>People per cluster need {fewest} or more.</source>
        <translation>Os habitantes por agrupamento precisam de {fewest} ou mais.</translation>
    </message>
    <message>
        <source>Telling the clusters of pixels</source>
        <translation>A classificar os píxeis</translation>
    </message>
    <message>
        <source>The clusters were fitted to the bands {wanted}, and the imagery has {given}.</source>
        <translation>Os agrupamentos foram ajustados às bandas {wanted}, e as imagens têm {given}.</translation>
    </message>
    <message>
        <source>The number of clusters is {clusters}.</source>
        <translation>O número de agrupamentos é {clusters}.</translation>
    </message>
    <message>
        <source>There are neither zones with counts nor clusters that were fitted before.</source>
        <translation>Não há nem zonas com contagens nem agrupamentos ajustados antes.</translation>
    </message>
    <message>
        <source>“{source}” is not a file of clusters, or it is damaged.</source>
        <translation>«{source}» não é um ficheiro de agrupamentos, ou está danificado.</translation>
    </message>
    <message>
        <source>Choose Sentinel-1, Sentinel-2 or both.</source>
        <translation>Escolha Sentinel-1, Sentinel-2 ou ambos.</translation>
    </message>
    <message>
        <source>Choose another folder, or both satellites.</source>
        <translation>Escolha outra pasta, ou ambos os satélites.</translation>
    </message>
    <message>
        <source>Choose another folder, or the source, area, bands and product that it was made with.</source>
        <translation>Escolha outra pasta, ou a fonte, a área, as bandas e o produto com que foi feita.</translation>
    </message>
    <message>
        <source>Choose days from {first} on; the last one does not count.</source>
        <translation>Escolha dias a partir de {first}; o último não conta.</translation>
    </message>
    <message>
        <source>Choose other days, and look where the area lies on the map.</source>
        <translation>Escolha outros dias, e veja onde fica a área no mapa.</translation>
    </message>
    <message>
        <source>Choose rtc_gamma0, a source with an account, or scenes on disk.</source>
        <translation>Escolha rtc_gamma0, uma fonte com conta, ou cenas em disco.</translation>
    </message>
    <message>
        <source>Draw an extent.</source>
        <translation>Desenhe uma extensão.</translation>
    </message>
    <message>
        <source>From {first} to before {end} there is no day that has been.</source>
        <translation>De {first} até antes de {end} não há nenhum dia passado.</translation>
    </message>
    <message>
        <source>Keep them in folders of their own.</source>
        <translation>Mantenha-as em pastas separadas.</translation>
    </message>
    <message>
        <source>No satellite is chosen.</source>
        <translation>Nenhum satélite foi escolhido.</translation>
    </message>
    <message>
        <source>None of the {count} acquisitions saw the area.</source>
        <translation>Nenhuma das {count} aquisições viu a área.</translation>
    </message>
    <message>
        <source>That is {months} months of a free account. When its units are used up, the run stops; run again in the next month, it goes on.</source>
        <translation>São {months} meses de uma conta gratuita. Quando as unidades se esgotam, a execução para; executada de novo no mês seguinte, continua.</translation>
    </message>
    <message>
        <source>The folder {folder} holds another series.</source>
        <translation>A pasta {folder} contém outra série.</translation>
    </message>
    <message>
        <source>The open catalogues have no Level 1C that can be read.</source>
        <translation>Os catálogos abertos não têm nível 1C legível.</translation>
    </message>
    <message>
        <source>The open catalogues have terrain-corrected radar only.</source>
        <translation>Os catálogos abertos só têm radar corrigido do terreno.</translation>
    </message>
    <message>
        <source>The product {product} is unknown.</source>
        <translation>O produto {product} é desconhecido.</translation>
    </message>
    <message>
        <source>{count} acquisitions ({layers}); {kept} of them are there already.</source>
        <translation>{count} aquisições ({layers}); {kept} delas já existem.</translation>
    </message>
    <message>
        <source>{count} acquisitions are in the series; {empty} saw nothing of the area.</source>
        <translation>{count} aquisições estão na série; {empty} não viram nada da área.</translation>
    </message>
    <message>
        <source>{count} of {all} acquisitions are there; the series holds them.</source>
        <translation>{count} de {all} aquisições existem; a série contém-nas.</translation>
    </message>
    <message>
        <source>{first} or {end} is no day.</source>
        <translation>{first} ou {end} não é um dia.</translation>
    </message>
    <message>
        <source>{name}: acquisition {number} of {count}</source>
        <translation>{name}: aquisição {number} de {count}</translation>
    </message>
    <message>
        <source>{one} and {other} have different bands.</source>
        <translation>{one} e {other} têm bandas diferentes.</translation>
    </message>
    <message>
        <source>Give a number of people per built-up pixel, or an occupancy model.</source>
        <translation>Dê um número de habitantes por píxel construído, ou um modelo de ocupação.</translation>
    </message>
    <message>
        <source>The rate of a series can't be fitted to one census: every step would get that census' people.</source>
        <translation>A taxa de uma série não pode ser ajustada a um só censo: cada passo receberia a sua população.</translation>
    </message>
    <message>
        <source>A feature of the layer {layer} is {width:.0f}° of longitude wide. Most likely it crosses the antimeridian (180°) and was not split there.</source>
        <translation>Um elemento da camada {layer} abrange {width:.0f}° de longitude. O mais provável é que cruze o antimeridiano (180°) e não tenha sido dividido aí.</translation>
    </message>
    <message>
        <source>Split such features at 180°, for example with ogr2ogr -wrapdateline, and choose the new layer.</source>
        <translation>Divida esses elementos nos 180°, por exemplo com ogr2ogr -wrapdateline, e escolha a nova camada.</translation>
    </message>
    <message>
        <source>Give one, or leave that output empty.</source>
        <translation>Dê um, ou deixe essa saída vazia.</translation>
    </message>
    <message>
        <source>Give the same sensors for every year, or a model of urban land.</source>
        <translation>Dê os mesmos sensores para cada ano, ou um modelo de solo urbano.</translation>
    </message>
    <message>
        <source>Growing urban land</source>
        <translation>A alargar o solo urbano</translation>
    </message>
    <message>
        <source>No model of urban land is given: urban land is grown from built-up scores, {grown:g} m out and {shrunk:g} m back. GlobalUrbanMapper is made for urban land itself: its authors keep its file, GUM_2p0.pth, on Google Drive, see github.com/LauraChow77/GlobalUrbanMapper2.0.</source>
        <translation>Não é dado nenhum modelo de solo urbano: é alargado a partir das pontuações do edificado, {grown:g} m para fora e {shrunk:g} m para dentro. O GlobalUrbanMapper é feito para o próprio solo urbano: os autores guardam o seu ficheiro, GUM_2p0.pth, no Google Drive, ver github.com/LauraChow77/GlobalUrbanMapper2.0.</translation>
    </message>
    <message>
        <source>What each pixel was seen by needs a model of urban land.</source>
        <translation>O que viu cada píxel precisa de um modelo de solo urbano.</translation>
    </message>
    <message>
        <source>{year} has no {sensor}, which other years have.</source>
        <translation>{year} não tem {sensor}, que outros anos têm.</translation>
    </message>
    <message>
        <source>Taking {date}</source>
        <translation>Captura de {date}</translation>
    </message>
    <message>
        <source>The sample scene has no {further}.</source>
        <translation>A cena de exemplo não tem {further}.</translation>
    </message>
    <message>
        <source>It is nearer than the next best, {second}, in {nearer} of {zones} zones: a clear lead.</source>
        <translation>Está mais perto do que o seguinte, {second}, em {nearer} de {zones} zonas: uma clara vantagem.</translation>
    </message>
    <message>
        <source>It is nearer than the next best, {second}, in {nearer} of {zones} zones: that may be chance, either will do.</source>
        <translation>Está mais perto do que o seguinte, {second}, em {nearer} de {zones} zonas: pode ser acaso, qualquer um serve.</translation>
    </message>
    <message>
        <source>Leaving out one zone after the other</source>
        <translation>A deixar de fora uma zona após outra</translation>
    </message>
    <message>
        <source>Looking at the zones</source>
        <translation>A ver as zonas</translation>
    </message>
    <message>
        <source>Mapping by the best method</source>
        <translation>A cartografar pelo melhor método</translation>
    </message>
    <message>
        <source>Use here: {method}. Its predictions of zones that were left out are off by a typical factor of {factor:.2f}, people spread evenly by {even:.2f}, a constant rate on built-up by {rate:.2f}.</source>
        <translation>Use aqui: {method}. As suas previsões de zonas deixadas de fora desviam-se por um fator típico de {factor:.2f}, a distribuição uniforme por {even:.2f}, uma taxa constante sobre o edificado por {rate:.2f}.</translation>
    </message>
    <message>
        <source>A forest learns from zones with counts, and there are none.</source>
        <translation>Uma floresta aprende de zonas com contagens, e não há nenhuma.</translation>
    </message>
    <message>
        <source>Averaging the covariates over the zones</source>
        <translation>A calcular a média das covariáveis nas zonas</translation>
    </message>
    <message>
        <source>Choose another table.</source>
        <translation>Escolha outra tabela.</translation>
    </message>
    <message>
        <source>Choose one of: {columns}.</source>
        <translation>Escolha uma de: {columns}.</translation>
    </message>
    <message>
        <source>Choose the column whose ids are the values of the raster.</source>
        <translation>Escolha a coluna cujos identificadores são os valores do raster.</translation>
    </message>
    <message>
        <source>Choose the raster that holds the number of each pixel's zone.</source>
        <translation>Escolha o raster que tem o número da zona de cada pixel.</translation>
    </message>
    <message>
        <source>Drawing the zones of the raster</source>
        <translation>A desenhar as zonas do raster</translation>
    </message>
    <message>
        <source>Give at least one raster.</source>
        <translation>Dê pelo menos um raster.</translation>
    </message>
    <message>
        <source>Give every zone one row.</source>
        <translation>Dê uma linha a cada zona.</translation>
    </message>
    <message>
        <source>Give it (BUILTUP), or learn people per km² (TARGET).</source>
        <translation>Dê-o (BUILTUP), ou aprenda pessoas por km² (TARGET).</translation>
    </message>
    <message>
        <source>Give rasters with bands of these names; there are: {names}.</source>
        <translation>Dê rasters com bandas destes nomes; há: {names}.</translation>
    </message>
    <message>
        <source>Give zones, or a forest that is grown (MODEL).</source>
        <translation>Dê zonas, ou uma floresta já treinada (MODEL).</translation>
    </message>
    <message>
        <source>Growing the forest</source>
        <translation>A treinar a floresta</translation>
    </message>
    <message>
        <source>Looking that nobody is lost</source>
        <translation>A verificar que ninguém se perde</translation>
    </message>
    <message>
        <source>No covariate matters on zones that the forest has not seen; all are kept.</source>
        <translation>Nenhuma covariável importa em zonas que a floresta não viu; mantêm-se todas.</translation>
    </message>
    <message>
        <source>No id of {table} ({table_ids} …) is on {raster} ({raster_ids} …); ids are compared as text.</source>
        <translation>Nenhum identificador de {table} ({table_ids} …) está em {raster} ({raster_ids} …); comparam-se como texto.</translation>
    </message>
    <message>
        <source>On zones that it has not seen ({zones} zones, {folds} folds) the forest is off by {mae:,.0f} people on average, one density for all by {rival:,.0f}.</source>
        <translation>Em zonas que não viu ({zones} zonas, {folds} partes), a floresta erra em média {mae:,.0f} pessoas, uma só densidade para todas {rival:,.0f}.</translation>
    </message>
    <message>
        <source>On zones that it has not seen one density for all is better than this forest.</source>
        <translation>Em zonas que não viu, uma só densidade para todas é melhor do que esta floresta.</translation>
    </message>
    <message>
        <source>People per built-up need a built-up map.</source>
        <translation>As pessoas por edificado precisam de um mapa do edificado.</translation>
    </message>
    <message>
        <source>Save it as CSV in UTF-8, with the names of the columns in its first line.</source>
        <translation>Guarde-a como CSV em UTF-8, com os nomes das colunas na primeira linha.</translation>
    </message>
    <message>
        <source>The forest maps part {part} of {parts}</source>
        <translation>A floresta mapeia a parte {part} de {parts}</translation>
    </message>
    <message>
        <source>The forest wants {count} covariates that are not given: {missing}.</source>
        <translation>A floresta pede {count} covariáveis que não são dadas: {missing}.</translation>
    </message>
    <message>
        <source>The id “{id}” occurs twice in the table {file}.</source>
        <translation>O identificador “{id}” está duas vezes na tabela {file}.</translation>
    </message>
    <message>
        <source>The map is the forest's own, {people:,.0f} people: no zones say how many there are.</source>
        <translation>O mapa é o da própria floresta, {people:,.0f} pessoas: nenhuma zona diz quantas há.</translation>
    </message>
    <message>
        <source>The number of trees is {trees}.</source>
        <translation>O número de árvores é {trees}.</translation>
    </message>
    <message>
        <source>The table {file} can't be read as CSV.</source>
        <translation>A tabela {file} não pode ser lida como CSV.</translation>
    </message>
    <message>
        <source>The table {file} has no column “{column}”.</source>
        <translation>A tabela {file} não tem a coluna “{column}”.</translation>
    </message>
    <message>
        <source>The table {file} has no rows with an id.</source>
        <translation>A tabela {file} não tem linhas com identificador.</translation>
    </message>
    <message>
        <source>The values of {file} are no ids of zones: they are no whole numbers, or too many.</source>
        <translation>Os valores de {file} não são identificadores de zonas: não são inteiros, ou são demasiados.</translation>
    </message>
    <message>
        <source>There are no covariates.</source>
        <translation>Não há covariáveis.</translation>
    </message>
    <message>
        <source>{count} rows of the table have no pixel on the map, so their people are not mapped: {ids}.</source>
        <translation>{count} linhas da tabela não têm pixel no mapa, por isso as suas pessoas não são mapeadas: {ids}.</translation>
    </message>
    <message>
        <source>{count} zones on the map have no row in the table, so they have no count: {ids}.</source>
        <translation>{count} zonas do mapa não têm linha na tabela, por isso não têm contagem: {ids}.</translation>
    </message>
    <message>
        <source>{kept} of {all} covariates are kept; those that matter most: {shown}.</source>
        <translation>Mantêm-se {kept} de {all} covariáveis; as que mais importam: {shown}.</translation>
    </message>
    <message>
        <source>{people:,.0f} of {all:,.0f} people are on the map.</source>
        <translation>{people:,.0f} de {all:,.0f} pessoas estão no mapa.</translation>
    </message>
    <message>
        <source>{percent:.0f} % of the pixels lie in at least one covariate beyond all zones that taught the forest; there it can't go further than the outermost zone.</source>
        <translation>{percent:.0f} % dos pixels ficam, em pelo menos uma covariável, além de todas as zonas que ensinaram a floresta; aí ela não pode ir mais longe do que a zona extrema.</translation>
    </message>
    <message>
        <source>{percent:.1f} % of the pixels have a gap in a covariate; it has the mean of their zone.</source>
        <translation>{percent:.1f} % dos pixels têm uma falha numa covariável; recebe a média da sua zona.</translation>
    </message>
    <message>
        <source>{zones} zones have no weight at all: their {people:,.0f} people are spread evenly (zone_id {ids}).</source>
        <translation>{zones} zonas não têm peso algum: as suas {people:,.0f} pessoas espalham-se por igual (zone_id {ids}).</translation>
    </message>
    <message>
        <source>{zones} zones have no weight where the constraint lets people live: it is dropped for their {people:,.0f} people (zone_id {ids}).</source>
        <translation>{zones} zonas não têm peso onde a restrição deixa viver: é levantada para as suas {people:,.0f} pessoas (zone_id {ids}).</translation>
    </message>
    <message>
        <source>{zones} zones of {file} have a count in {table}.</source>
        <translation>{zones} zonas de {file} têm uma contagem em {table}.</translation>
    </message>
    <message>
        <source>{zones} zones with a count teach nothing: no pixel that counts, or a covariate without any value (zone_id {ids}).</source>
        <translation>{zones} zonas com contagem nada ensinam: nenhum pixel que conte, ou uma covariável sem valor algum (zone_id {ids}).</translation>
    </message>
    <message>
        <source>“{id}” of the table has zeros in front, which numbers have not: write it without them.</source>
        <translation>“{id}” da tabela começa por zeros, que os números não têm: escreva-o sem eles.</translation>
    </message>
    <message>
        <source>EOPatch {number} of {count}</source>
        <translation>EOPatch {number} de {count}</translation>
    </message>
    <message>
        <source>Load it with eo-learn 1.0 or newer, and save it again.</source>
        <translation>Carregue-o com o eo-learn 1.0 ou mais recente e guarde-o de novo.</translation>
    </message>
    <message>
        <source>Make a series of it first, with “Download an observation series” from disk.</source>
        <translation>Faça primeiro uma série dela, com “Transferir uma série de observações” a partir do disco.</translation>
    </message>
    <message>
        <source>Save it again with eo-learn, or take it out of the folder.</source>
        <translation>Guarde-o de novo com o eo-learn, ou retire-o da pasta.</translation>
    </message>
    <message>
        <source>The EOPatch {patch} can't be read: {why}.</source>
        <translation>O EOPatch {patch} não pode ser lido: {why}.</translation>
    </message>
    <message>
        <source>The EOPatch {patch} has no readable {what}: older ones keep it as a pickle, which may run code and is not read.</source>
        <translation>O EOPatch {patch} não tem {what} legível: os antigos guardam-no como pickle, que pode executar código e não é lido.</translation>
    </message>
    <message>
        <source>The folder {folder} holds EOPatches.</source>
        <translation>A pasta {folder} contém EOPatches.</translation>
    </message>
    <message>
        <source>{array} can't be read</source>
        <translation>{array} não pode ser lido</translation>
    </message>
    <message>
        <source>{array} has another number of times</source>
        <translation>{array} tem outro número de datas</translation>
    </message>
    <message>
        <source>{array} has another shape</source>
        <translation>{array} tem outra forma</translation>
    </message>
    <message>
        <source>{array} holds no box</source>
        <translation>{array} não contém uma extensão</translation>
    </message>
    <message>
        <source>{array} holds no times</source>
        <translation>{array} não contém datas</translation>
    </message>
    <message>
        <source>{array} is cut off</source>
        <translation>{array} está cortado</translation>
    </message>
    <message>
        <source>{array} is no plain array of four dimensions</source>
        <translation>{array} não é uma matriz simples de quatro dimensões</translation>
    </message>
    <message>
        <source>{array} lies elsewhere</source>
        <translation>{array} está noutro lugar</translation>
    </message>
    <message>
        <source>{file} is left out: its bands are not known.</source>
        <translation>{file} é deixado de fora: as suas bandas não são conhecidas.</translation>
    </message>
    <message>
        <source>Choose a weight file (.h5 or .hdf5) of ERCNN-DRS as its authors publish it.</source>
        <translation>Escolha um ficheiro de pesos (.h5 ou .hdf5) de ERCNN-DRS tal como os autores o publicam.</translation>
    </message>
    <message>
        <source>Choose a weight file of ERCNN-DRS as its authors publish it.</source>
        <translation>Escolha um ficheiro de pesos de ERCNN-DRS tal como os autores o publicam.</translation>
    </message>
    <message>
        <source>ERCNN-DRS (.hdf5 or .h5)</source>
        <translation>ERCNN-DRS (.hdf5 ou .h5)</translation>
    </message>
    <message>
        <source>Model of urban change</source>
        <translation>Modelo de mudança urbana</translation>
    </message>
    <message>
        <source>Set up the engine again.</source>
        <translation>Instale de novo o motor.</translation>
    </message>
    <message>
        <source>The engine has no h5py, which reads “{source}”.</source>
        <translation>O motor não tem h5py, que lê “{source}”.</translation>
    </message>
    <message>
        <source>The file “{source}” is damaged.</source>
        <translation>O ficheiro “{source}” está danificado.</translation>
    </message>
    <message>
        <source>The layers in “{source}” are not those of ERCNN-DRS, of neither era.</source>
        <translation>As camadas em “{source}” não são as de ERCNN-DRS, de nenhuma das duas épocas.</translation>
    </message>
    <message>
        <source>The weights {part} in “{source}” are not finite or not possible.</source>
        <translation>Os pesos {part} em “{source}” não são finitos ou não são possíveis.</translation>
    </message>
    <message>
        <source>{models} models of urban change were chosen; only occupancy members form a set.</source>
        <translation>Foram escolhidos {models} modelos de mudança urbana; só membros de ocupação formam um conjunto.</translation>
    </message>
    <message>
        <source>“{part}” in “{source}” is a link to somewhere else.</source>
        <translation>“{part}” em “{source}” é uma ligação para outro lugar.</translation>
    </message>
    <message>
        <source>“{part}” in “{source}” is made of other files.</source>
        <translation>“{part}” em “{source}” é feito de outros ficheiros.</translation>
    </message>
    <message>
        <source>“{part}” in “{source}” is no array of weights.</source>
        <translation>“{part}” em “{source}” não é uma matriz de pesos.</translation>
    </message>
    <message>
        <source>“{part}” in “{source}” is packed by something other than gzip.</source>
        <translation>“{part}” em “{source}” está comprimido com algo que não é gzip.</translation>
    </message>
    <message>
        <source>“{part}” in “{source}” lies in another file.</source>
        <translation>“{part}” em “{source}” está noutro ficheiro.</translation>
    </message>
    <message>
        <source>“{part}” stands twice in “{source}”.</source>
        <translation>“{part}” aparece duas vezes em “{source}”.</translation>
    </message>
    <message>
        <source>“{source}” has {megabytes} MB, too much for such weights.</source>
        <translation>“{source}” tem {megabytes} MB, demasiado para tais pesos.</translation>
    </message>
    <message>
        <source>“{source}” holds more than such weights can be, at “{part}”.</source>
        <translation>“{source}” contém mais do que tais pesos podem ser, em “{part}”.</translation>
    </message>
    <message>
        <source>“{source}” is no published file that is known by its sha256 ({start}…).</source>
        <translation>“{source}” não é um ficheiro publicado conhecido pelo seu sha256 ({start}…).</translation>
    </message>
    <message>
        <source>“{source}” is the published file of “{model}”.</source>
        <translation>“{source}” é o ficheiro publicado de “{model}”.</translation>
    </message>
    <message>
        <source>Download L1C with all thirteen bands.</source>
        <translation>Descarregue L1C com as treze bandas.</translation>
    </message>
    <message>
        <source>Give ellipsoid gamma0 in linear power, or dB that are known as such.</source>
        <translation>Dê gamma0 sobre elipsoide em potência linear, ou dB conhecidos como tais.</translation>
    </message>
    <message>
        <source>Give reflectance from 0 to 1.</source>
        <translation>Dê reflectâncias de 0 a 1.</translation>
    </message>
    <message>
        <source>“{name}” has {bands} bands; the network takes the thirteen of L1C.</source>
        <translation>“{name}” tem {bands} bandas; a rede toma as treze de L1C.</translation>
    </message>
    <message>
        <source>“{name}” is 0 everywhere.</source>
        <translation>“{name}” é 0 em toda a parte.</translation>
    </message>
    <message>
        <source>“{name}” is in DN: its median is {median:g}.</source>
        <translation>“{name}” está em DN: a sua mediana é {median:g}.</translation>
    </message>
    <message>
        <source>“{name}” is in dB: its median is {median:.1f}.</source>
        <translation>“{name}” está em dB: a sua mediana é {median:.1f}.</translation>
    </message>
    <message>
        <source>“{name}” is no backscatter: its median is {median:g}.</source>
        <translation>“{name}” não é retrodifusão: a sua mediana é {median:g}.</translation>
    </message>
    <message>
        <source>Zones with the count {count} in the field {field}: {zones}. It stands for an unknown number, and counts as missing.</source>
        <translation>Zonas com a contagem {count} no campo {field}: {zones}. Representa um número desconhecido e conta como em falta.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Escolha outro ficheiro.</translation>
    </message>
    <message>
        <source>Choose the .pb file as its authors published it.</source>
        <translation>Escolha o ficheiro .pb tal como os autores o publicaram.</translation>
    </message>
    <message>
        <source>Freeze the graph for prediction, so that its kernels are constants.</source>
        <translation>Congele o grafo para a previsão, para que os seus núcleos sejam constantes.</translation>
    </message>
    <message>
        <source>Model of tree cover</source>
        <translation>Modelo de coberto arbóreo</translation>
    </message>
    <message>
        <source>No layer in “{source}” takes the kernel {tensor}.</source>
        <translation>Nenhuma camada em “{source}” usa o núcleo {tensor}.</translation>
    </message>
    <message>
        <source>Sharpening model</source>
        <translation>Modelo de refinamento</translation>
    </message>
    <message>
        <source>Take a composite of ten bands, or bring the bands of 20 m to 10 m by the nearest pixel.</source>
        <translation>Use um compósito de dez bandas, ou leve as bandas de 20 m a 10 m pelo píxel mais próximo.</translation>
    </message>
    <message>
        <source>The layer {layer} in “{source}” computes its kernel, which is not constant.</source>
        <translation>A camada {layer} em “{source}” calcula o seu núcleo, que não é constante.</translation>
    </message>
    <message>
        <source>The pixels of {file} have {east:.1f} m × {north:.1f} m, not 10 m.</source>
        <translation>Os píxeis de {file} têm {east:.1f} m × {north:.1f} m, e não 10 m.</translation>
    </message>
    <message>
        <source>The tensor {tensor} in “{source}” is not 1 everywhere.</source>
        <translation>O tensor {tensor} em “{source}” não é 1 em todo o lado.</translation>
    </message>
    <message>
        <source>Tile {tile} of {tiles}</source>
        <translation>Mosaico {tile} de {tiles}</translation>
    </message>
    <message>
        <source>a tree-cover graph (predict_graph-172.pb)</source>
        <translation>um grafo de coberto arbóreo (predict_graph-172.pb)</translation>
    </message>
    <message>
        <source>the DSen2-lite graph (superresolve_graph.pb)</source>
        <translation>o grafo DSen2-lite (superresolve_graph.pb)</translation>
    </message>
    <message>
        <source>{models} files were chosen; only occupancy members form a set.</source>
        <translation>Foram escolhidos {models} ficheiros; só os membros de ocupação formam um conjunto.</translation>
    </message>
    <message>
        <source>“{source}” has {megabytes} MB, too much for a frozen graph.</source>
        <translation>“{source}” tem {megabytes} MB, demasiado para um grafo congelado.</translation>
    </message>
    <message>
        <source>“{source}” is no frozen graph (.pb).</source>
        <translation>“{source}” não é um grafo congelado (.pb).</translation>
    </message>
    <message>
        <source>“{source}” is no frozen graph of TensorFlow, or is damaged.</source>
        <translation>“{source}” não é um grafo congelado do TensorFlow, ou está danificado.</translation>
    </message>
    <message>
        <source>“{source}” takes an input of the shape {shape}, not of {frames} frames with {channels} channels.</source>
        <translation>“{source}” recebe uma entrada de forma {shape}, e não de {frames} imagens com {channels} canais.</translation>
    </message>
    <message>
        <source>“{source}” takes windows of {side} pixels.</source>
        <translation>“{source}” recebe janelas de {side} píxeis.</translation>
    </message>
    <message>
        <source>Block {block} of {blocks}</source>
        <translation>Bloco {block} de {blocks}</translation>
    </message>
    <message>
        <source>Choose from {names}.</source>
        <translation>Escolha entre {names}.</translation>
    </message>
    <message>
        <source>Choose the year of your scenes.</source>
        <translation>Escolha o ano das suas cenas.</translation>
    </message>
    <message>
        <source>Fewer than three dates of {year} are clear enough.</source>
        <translation>Menos de três datas de {year} estão suficientemente limpas.</translation>
    </message>
    <message>
        <source>Give more scenes, or another year.</source>
        <translation>Dê mais cenas, ou outro ano.</translation>
    </message>
    <message>
        <source>None of the scenes is of {year}, or of the weeks around it.</source>
        <translation>Nenhuma das cenas é de {year} nem das semanas à volta.</translation>
    </message>
    <message>
        <source>There is no index {name}.</source>
        <translation>Não há nenhum índice {name}.</translation>
    </message>
    <message>
        <source>Download the series again as L2A.</source>
        <translation>Descarregue de novo a série como L2A.</translation>
    </message>
    <message>
        <source>Download the series with that band.</source>
        <translation>Descarregue a série com essa banda.</translation>
    </message>
    <message>
        <source>Give a longer series. Two maps are compared by “Compare two dates” (change).</source>
        <translation>Dê uma série mais longa. Dois mapas comparam-se com “Comparar duas datas” (change).</translation>
    </message>
    <message>
        <source>Left out, because calm pixels look different then (snow, haze or clouds): {days}.</source>
        <translation>Deixadas de fora, porque os píxeis calmos são diferentes então (neve, névoa ou nuvens): {days}.</translation>
    </message>
    <message>
        <source>Looking for steps</source>
        <translation>À procura de saltos</translation>
    </message>
    <message>
        <source>Mapping each date</source>
        <translation>A cartografar cada data</translation>
    </message>
    <message>
        <source>The series has {dates} optical dates; a step needs {least} clear ones before and after.</source>
        <translation>A série tem {dates} datas óticas; um salto precisa de {least} claras antes e depois.</translation>
    </message>
    <message>
        <source>The series holds Sentinel-2 L1C; built-up models take L2A.</source>
        <translation>A série contém Sentinel-2 L1C; os modelos de construído tomam L2A.</translation>
    </message>
    <message>
        <source>built</source>
        <translation>construído</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>removido</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dias</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>sem mudança</translation>
    </message>
    <message>
        <source>strengths of change</source>
        <translation>intensidades de mudança</translation>
    </message>
    <message>
        <source>too few clear looks</source>
        <translation>poucas vistas claras</translation>
    </message>
    <message>
        <source>{built:.2f} ha built and {cleared:.2f} ha cleared, from {dates} dates.</source>
        <translation>{built:.2f} ha construídos e {cleared:.2f} ha removidos, a partir de {dates} datas.</translation>
    </message>
    <message>
        <source>{scene} has no band {band}.</source>
        <translation>{scene} não tem a banda {band}.</translation>
    </message>
    <message>
        <source>Choose a source with an account, another catalogue that has it, or scenes on disk.</source>
        <translation>Escolha uma fonte com conta, outro catálogo que o tenha, ou cenas em disco.</translation>
    </message>
    <message>
        <source>Too bright to tell their unit, and taken as reflectance × 10000 like the others: {scenes}.</source>
        <translation>Demasiado brilhantes para revelar a sua unidade, e tomadas como refletância × 10000 como as outras: {scenes}.</translation>
    </message>
    <message>
        <source>Class {one} has {points} points on the map, and should have {wanted} at least: the sample is too small for it.</source>
        <translation>A classe {one} tem {points} pontos no mapa, e devia ter {wanted} pelo menos: a amostra é demasiado pequena para ela.</translation>
    </message>
    <message>
        <source>Class {one}: area {area:,.1f} ± {half:,.1f} ha; user's accuracy {users:.1%}, producer's {producers:.1%}.</source>
        <translation>Classe {one}: área {area:,.1f} ± {half:,.1f} ha; exatidão do utilizador {users:.1%}, do produtor {producers:.1%}.</translation>
    </message>
    <message>
        <source>Fill in the field of the classes, and check that the points lie on the map.</source>
        <translation>Preencha o campo das classes, e verifique que os pontos estão no mapa.</translation>
    </message>
    <message>
        <source>Give a THRESHOLD: from it on a pixel is class 1, below it 0.</source>
        <translation>Dê um limiar (THRESHOLD): a partir dele um píxel é da classe 1, abaixo 0.</translation>
    </message>
    <message>
        <source>Give a map of at least two classes, or a THRESHOLD that makes them.</source>
        <translation>Dê um mapa de pelo menos duas classes, ou um limiar (THRESHOLD) que as faça.</translation>
    </message>
    <message>
        <source>Give the numbers that the map has; leave points empty that nobody could tell.</source>
        <translation>Dê os números do mapa; deixe vazios os pontos que ninguém soube dizer.</translation>
    </message>
    <message>
        <source>No point has both a class on the map and one on the ground.</source>
        <translation>Nenhum ponto tem ao mesmo tempo uma classe no mapa e outra no terreno.</translation>
    </message>
    <message>
        <source>Overall accuracy {overall:.1%} ± {half:.1%} (95 %).</source>
        <translation>Exatidão global {overall:.1%} ± {half:.1%} (95 %).</translation>
    </message>
    <message>
        <source>The area of class {one} is known to {share:.0%} only: the sample is too small for it.</source>
        <translation>A área da classe {one} só se conhece a {share:.0%}: a amostra é demasiado pequena para ela.</translation>
    </message>
    <message>
        <source>The class of a point is “{value}”, which is no class of the map.</source>
        <translation>A classe de um ponto é «{value}», que não é uma classe do mapa.</translation>
    </message>
    <message>
        <source>{file} has fewer than two classes.</source>
        <translation>{file} tem menos de duas classes.</translation>
    </message>
    <message>
        <source>{file} is no map of classes: it has values such as {value:.6g}.</source>
        <translation>{file} não é um mapa de classes: tem valores como {value:.6g}.</translation>
    </message>
    <message>
        <source>{points} points are left out: without a class, or off the map.</source>
        <translation>{points} pontos ficam de fora: sem classe, ou fora do mapa.</translation>
    </message>
    <message>
        <source>Counting the classes</source>
        <translation>A contar as classes</translation>
    </message>
    <message>
        <source>Drawing the sample</source>
        <translation>A sortear a amostra</translation>
    </message>
    <message>
        <source>Fewer than two cells of {file} lie wholly on the map.</source>
        <translation>Menos de duas células de {file} estão inteiras no mapa.</translation>
    </message>
    <message>
        <source>Give a reference of larger cells, such as 100 m.</source>
        <translation>Dê uma referência de células maiores, como 100 m.</translation>
    </message>
    <message>
        <source>Give a reference that overlaps the map, and cut it to the map's extent.</source>
        <translation>Dê uma referência que se sobreponha ao mapa, e recorte-a à sua extensão.</translation>
    </message>
    <message>
        <source>Give a reference that overlaps the map.</source>
        <translation>Dê uma referência que se sobreponha ao mapa.</translation>
    </message>
    <message>
        <source>R² {r2:.3f}; mean absolute error {mae:,.2f} and root mean square error {rmse:,.2f} people per cell, in {cells:,.0f} cells of {file}.</source>
        <translation>R² {r2:.3f}; erro absoluto médio {mae:,.2f} e erro quadrático médio {rmse:,.2f} pessoas por célula, em {cells:,.0f} células de {file}.</translation>
    </message>
    <message>
        <source>Summing people to the cells of the reference</source>
        <translation>A somar pessoas nas células da referência</translation>
    </message>
    <message>
        <source>The pixels of {file} are not larger than those of the map.</source>
        <translation>Os píxeis de {file} não são maiores do que os do mapa.</translation>
    </message>
    <message>
        <source>{file} has {cells:,} cells on the map.</source>
        <translation>{file} tem {cells:,} células no mapa.</translation>
    </message>
    <message>
        <source>By itself {first} misses left-out zones least, but not clearly: the mean of two methods that err differently is safer.</source>
        <translation>Por si só, {first} é o que menos falha nas zonas deixadas de fora, mas não claramente: a média de dois métodos que erram de modo diferente é mais segura.</translation>
    </message>
    <message>
        <source>Map both dates from radar of one kind.</source>
        <translation>Mapeie as duas datas com radar do mesmo tipo.</translation>
    </message>
    <message>
        <source>{map} was made from radar as {kind}, and {other_map} from {other_kind}: they can't be compared.</source>
        <translation>{map} vem de radar em {kind}, e {other_map} em {other_kind}: não podem ser comparados.</translation>
    </message>
    <message>
        <source>Make both for the same area.</source>
        <translation>Faça ambas para a mesma área.</translation>
    </message>
    <message>
        <source>Make it with “Monthly imagery”: quarters and the year, for tree cover; with Sentinel-1 RTC and terrain.</source>
        <translation>Faça-a com «Imagens mensais»: trimestres e ano, para o coberto arbóreo; com Sentinel-1 RTC e relevo.</translation>
    </message>
    <message>
        <source>Mapping tree cover</source>
        <translation>A cartografar o coberto arbóreo</translation>
    </message>
    <message>
        <source>Measuring tree cover in the zones</source>
        <translation>A medir o coberto arbóreo nas zonas</translation>
    </message>
    <message>
        <source>None of the Sentinel-1 rasters is of {year}.</source>
        <translation>Nenhum dos rasters de Sentinel-1 é de {year}.</translation>
    </message>
    <message>
        <source>Sentinel-1</source>
        <translation>Sentinel-1</translation>
    </message>
    <message>
        <source>Take Sentinel-1 RTC, such as the Planetary Computer's; what is it already gets the tag BACKSCATTER=gamma0 terrain.</source>
        <translation>Use Sentinel-1 RTC, por exemplo do Planetary Computer; o que já o é recebe a etiqueta BACKSCATTER=gamma0 terrain.</translation>
    </message>
    <message>
        <source>Take Sentinel-1 as it was downloaded.</source>
        <translation>Use Sentinel-1 tal como foi descarregado.</translation>
    </message>
    <message>
        <source>Take a raster made with “Terrain”.</source>
        <translation>Use um raster feito com «Relevo».</translation>
    </message>
    <message>
        <source>The radar of the series {name} is not that of tree cover.</source>
        <translation>O radar da série {name} não é o do coberto arbóreo.</translation>
    </message>
    <message>
        <source>The series of the two years lie on different grids.</source>
        <translation>As séries dos dois anos estão em grelhas diferentes.</translation>
    </message>
    <message>
        <source>The series {name} lacks {what}.</source>
        <translation>À série {name} falta: {what}.</translation>
    </message>
    <message>
        <source>changes of tree cover</source>
        <translation>mudanças do coberto arbóreo</translation>
    </message>
    <message>
        <source>quarters and the year of Sentinel-2</source>
        <translation>trimestres e ano de Sentinel-2</translation>
    </message>
    <message>
        <source>the slope</source>
        <translation>o declive</translation>
    </message>
    <message>
        <source>their indices</source>
        <translation>os seus índices</translation>
    </message>
    <message>
        <source>tree cover</source>
        <translation>coberto arbóreo</translation>
    </message>
    <message>
        <source>{file} does not say that it is gamma0 corrected for terrain.</source>
        <translation>{file} não diz que é gamma0 corrigido pelo relevo.</translation>
    </message>
    <message>
        <source>{file} is Sentinel-1 scaled to 0..1 for tree cover, not backscatter.</source>
        <translation>{file} é Sentinel-1 escalado para 0..1 para o coberto arbóreo, não retrodispersão.</translation>
    </message>
    <message>
        <source>{file} is left out: it is not of {year}.</source>
        <translation>{file} fica de fora: não é de {year}.</translation>
    </message>
    <message>
        <source>{file} is {kind}, not gamma0 corrected for terrain.</source>
        <translation>{file} é {kind}, não gamma0 corrigido pelo relevo.</translation>
    </message>
    <message>
        <source>Asking the constraint where people live</source>
        <translation>Consultando na restrição onde vive gente</translation>
    </message>
    <message>
        <source>The extent is widened to the model's windows: {columns} × {rows} pixels.</source>
        <translation>A extensão é alargada às janelas do modelo: {columns} × {rows} píxeis.</translation>
    </message>
    <message>
        <source>Choose a CSV file with the columns date, population and uncertainty.</source>
        <translation>Escolha um ficheiro CSV com as colunas date, population e uncertainty.</translation>
    </message>
    <message>
        <source>Give each its own day.</source>
        <translation>Dê a cada um o seu próprio dia.</translation>
    </message>
    <message>
        <source>Give one count for each zone.</source>
        <translation>Dê uma contagem por zona.</translation>
    </message>
    <message>
        <source>In {zones} zones the map had hardly anybody at the last census: there its change was added.</source>
        <translation>Em {zones} zonas o mapa não tinha quase ninguém no último censo: aí somou-se a sua mudança.</translation>
    </message>
    <message>
        <source>In {zones} zones the model's change was over {most:g} times or under {least:g} times; no more than that was taken.</source>
        <translation>Em {zones} zonas a mudança do modelo passava de {most:g} vezes ou ficava abaixo de {least:g} vezes; tomou-se só até aí.</translation>
    </message>
    <message>
        <source>The counts are of {days}. Between them they are interpolated in time; after {last} they are those of {last} times the model's change since then.</source>
        <translation>As contagens são de {days}. Entre elas são interpoladas no tempo; depois de {last} são as de {last} vezes a mudança do modelo desde então.</translation>
    </message>
    <message>
        <source>The counts are of {days}; after it they are times the model's change since then.</source>
        <translation>As contagens são de {days}; depois são multiplicadas pela mudança do modelo desde então.</translation>
    </message>
    <message>
        <source>There are {counts} counts for {zones} zones.</source>
        <translation>Há {counts} contagens para {zones} zonas.</translation>
    </message>
    <message>
        <source>Two censuses have the day {day}.</source>
        <translation>Dois censos têm o dia {day}.</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>linha {line}</translation>
    </message>
    <message>
        <source>{file} can't be read as a series of population: {why}.</source>
        <translation>{file} não pode ser lido como série de população: {why}.</translation>
    </message>
    <message>
        <source>Band {band} of {file} does not tell its season.</source>
        <translation>A banda {band} de {file} não diz a sua estação.</translation>
    </message>
    <message>
        <source>Give the raster by member and season that “Map population” wrote from dated imagery.</source>
        <translation>Dê o raster por membro e estação que «Mapear a população» escreveu a partir de imagens datadas.</translation>
    </message>
    <message>
        <source>Give the seasons of both dates, or of none.</source>
        <translation>Dê as estações das duas datas, ou de nenhuma.</translation>
    </message>
    <message>
        <source>Seasons are compared in pairs, which needs those of both dates.</source>
        <translation>As estações são comparadas aos pares, o que exige as das duas datas.</translation>
    </message>
    <message>
        <source>The two dates have no season in common, so that no zone is called changed.</source>
        <translation>As duas datas não têm nenhuma estação em comum: nenhuma zona é dada como mudada.</translation>
    </message>
    <message>
        <source>In {zones} zones the rise lies on ground that was sealed before, as where a roof is renewed: they are not called growth.</source>
        <translation>Em {zones} zonas o aumento está em solo já impermeabilizado, como onde se renova um telhado: não são dadas como crescimento.</translation>
    </message>
    <message>
        <source>A polygon of {layer} has the class {value:g}.</source>
        <translation>Um polígono de {layer} tem a classe {value:g}.</translation>
    </message>
    <message>
        <source>Check the labels and the imagery, and try another seed.</source>
        <translation>Verifique as etiquetas e as imagens, e tente outra semente.</translation>
    </message>
    <message>
        <source>Choose one that was imported from stage2.pth or GUM_2p0.pth.</source>
        <translation>Escolha um importado de stage2.pth ou GUM_2p0.pth.</translation>
    </message>
    <message>
        <source>Give 1 for urban land and 0 for other land.</source>
        <translation>Dê 1 ao solo urbano e 0 ao resto.</translation>
    </message>
    <message>
        <source>Give one of them.</source>
        <translation>Dê um dos dois.</translation>
    </message>
    <message>
        <source>Give that of one year, the year of the labels.</source>
        <translation>Dê as de um só ano, o das etiquetas.</translation>
    </message>
    <message>
        <source>Give urban land and other land, in more than one window.</source>
        <translation>Dê solo urbano e outro solo, em mais de uma janela.</translation>
    </message>
    <message>
        <source>Labels are polygons or a raster, and one of them is needed.</source>
        <translation>As etiquetas são polígonos ou um raster, e é preciso um dos dois.</translation>
    </message>
    <message>
        <source>Looking at the windows</source>
        <translation>A ver as janelas</translation>
    </message>
    <message>
        <source>On the windows left out the map shares {after:.3f} of the union with the labels (IoU), {before:.3f} before training.</source>
        <translation>Nas janelas deixadas de fora o mapa partilha {after:.3f} da união com as etiquetas (IoU), {before:.3f} antes de treinar.</translation>
    </message>
    <message>
        <source>On the windows left out training did not help (IoU {after:.3f}, {before:.3f} before): the model stays as it was.</source>
        <translation>Nas janelas deixadas de fora o treino não ajudou (IoU {after:.3f}, antes {before:.3f}): o modelo fica como estava.</translation>
    </message>
    <message>
        <source>Stopped after {epochs} epochs: the time is over.</source>
        <translation>Parado após {epochs} épocas: o tempo acabou.</translation>
    </message>
    <message>
        <source>Testing on windows left out</source>
        <translation>A testar nas janelas deixadas de fora</translation>
    </message>
    <message>
        <source>The imagery is of {count} years.</source>
        <translation>As imagens são de {count} anos.</translation>
    </message>
    <message>
        <source>The labels to learn from have only one class.</source>
        <translation>As etiquetas para aprender têm uma só classe.</translation>
    </message>
    <message>
        <source>The model “{model}” is no GlobalUrbanMapper.</source>
        <translation>O modelo «{model}» não é um GlobalUrbanMapper.</translation>
    </message>
    <message>
        <source>The training led nowhere: its loss is no number.</source>
        <translation>O treino não levou a nada: a sua perda não é um número.</translation>
    </message>
    <message>
        <source>There are labels in {count} windows of {side} × {side} pixels.</source>
        <translation>Há etiquetas em {count} janelas de {side} × {side} píxeis.</translation>
    </message>
    <message>
        <source>Training, epoch {epoch}</source>
        <translation>Treino, época {epoch}</translation>
    </message>
    <message>
        <source>Two are needed at least: one to learn from, one left out. Give more imagery, or more labels.</source>
        <translation>São precisas duas pelo menos: uma para aprender e outra deixada de fora. Dê mais imagens, ou mais etiquetas.</translation>
    </message>
    <message>
        <source>Writing patches</source>
        <translation>A escrever recortes</translation>
    </message>
    <message>
        <source>{learnt} windows of {side} × {side} pixels to learn from, {left_out} left out.</source>
        <translation>{learnt} janelas de {side} × {side} píxeis para aprender, {left_out} deixadas de fora.</translation>
    </message>
    <message>
        <source>{pairs} patches of {side} × {side} pixels are written.</source>
        <translation>São escritos {pairs} recortes de {side} × {side} píxeis.</translation>
    </message>
    <message>
        <source>Check the coordinate reference systems of both layers.</source>
        <translation>Verifique os sistemas de referência das duas camadas.</translation>
    </message>
    <message>
        <source>Choose a layer of points, or of polygons.</source>
        <translation>Escolha uma camada de pontos ou de polígonos.</translation>
    </message>
    <message>
        <source>Reading the counts</source>
        <translation>A ler as contagens</translation>
    </message>
    <message>
        <source>Sharing people out over the zones</source>
        <translation>A repartir os habitantes pelas zonas</translation>
    </message>
    <message>
        <source>Some counts have no error: their zones' standard deviation is not known.</source>
        <translation>Algumas contagens não têm erro: o desvio padrão das suas zonas não é conhecido.</translation>
    </message>
    <message>
        <source>The layer {layer} can't be brought to where the zones lie.</source>
        <translation>A camada {layer} não pode ser levada para onde estão as zonas.</translation>
    </message>
    <message>
        <source>The layer {layer} does not hold points or polygons alone.</source>
        <translation>A camada {layer} não contém só pontos ou só polígonos.</translation>
    </message>
    <message>
        <source>The polygons of {layer} have no count.</source>
        <translation>Os polígonos de {layer} não têm contagem.</translation>
    </message>
    <message>
        <source>What was learnt is used without a judgement of its own.</source>
        <translation>O que foi aprendido é usado sem julgamento próprio.</translation>
    </message>
    <message>
        <source>With fewer than {fewest} zones to learn from, each fold uses what it learnt: the folds together judge it.</source>
        <translation>Com menos de {fewest} zonas para aprender, cada parte usa o que aprendeu: as partes juntas julgam-no.</translation>
    </message>
    <message>
        <source>{people:,.0f} of {total:,.0f} people are in the zones, {outside:,.0f} in none.</source>
        <translation>{people:,.0f} de {total:,.0f} habitantes estão nas zonas, {outside:,.0f} em nenhuma.</translation>
    </message>
    <message>
        <source>{unknown} of {sources} features have no count: who lives there is not in the zones.</source>
        <translation>{unknown} de {sources} feições não têm contagem: quem vive aí não está nas zonas.</translation>
    </message>
    <message>
        <source>{zones} zones are only in part covered by features with a count, and {empty} not at all (no data).</source>
        <translation>{zones} zonas só estão cobertas em parte por feições com contagem, e {empty} nada (sem dados).</translation>
    </message>
    <message>
        <source>The number of epochs is {value}.</source>
        <translation>O número de épocas é {value}.</translation>
    </message>
    <message>
        <source>A change shows about {days:.0f} days after it, when the windows behind it are whole.</source>
        <translation>Uma mudança vê-se cerca de {days:.0f} dias depois, quando as suas janelas estão completas.</translation>
    </message>
    <message>
        <source>A window of {days:g} days every {stride} steps can't be had.</source>
        <translation>Não é possível uma janela de {days:g} dias a cada {stride} passos.</translation>
    </message>
    <message>
        <source>Choose the network of the era of Sentinel-1 and Sentinel-2.</source>
        <translation>Escolha a rede da era de Sentinel-1 e Sentinel-2.</translation>
    </message>
    <message>
        <source>Clouds or haze that no mask shows: {days}.</source>
        <translation>Nuvens ou névoa que nenhuma máscara mostra: {days}.</translation>
    </message>
    <message>
        <source>Download a series with both; METHOD builtup does without radar.</source>
        <translation>Transfira uma série com ambos; METHOD builtup dispensa o radar.</translation>
    </message>
    <message>
        <source>Download the series with PRODUCT l1c and BACKSCATTER ellipsoid_gamma0; METHOD builtup takes L2A.</source>
        <translation>Transfira a série com PRODUCT l1c e BACKSCATTER ellipsoid_gamma0; METHOD builtup aceita L2A.</translation>
    </message>
    <message>
        <source>Download the series with all bands.</source>
        <translation>Transfira a série com todas as bandas.</translation>
    </message>
    <message>
        <source>For “Find urban change” these are {optical} optical dates, and {windows} windows of the network.</source>
        <translation>Para “Encontrar a mudança urbana” são {optical} datas óticas e {windows} janelas da rede.</translation>
    </message>
    <message>
        <source>Give 10 to 1000 days, and at least 1 step.</source>
        <translation>Indique 10 a 1000 dias, e pelo menos 1 passo.</translation>
    </message>
    <message>
        <source>Give a longer or denser series, or a shorter window; METHOD builtup needs ten optical dates.</source>
        <translation>Dê uma série mais longa ou mais densa, ou uma janela mais curta; METHOD builtup precisa de dez datas óticas.</translation>
    </message>
    <message>
        <source>Give clearer dates, or check the cloud masks, and that values are reflectance × 10000.</source>
        <translation>Dê datas mais limpas, ou verifique as máscaras de nuvens e que os valores são refletância × 10000.</translation>
    </message>
    <message>
        <source>Give reflectance × 10000, as “Download an observation series” writes it.</source>
        <translation>Dê refletância × 10000, como a escreve “Transferir uma série de observações”.</translation>
    </message>
    <message>
        <source>Going through time</source>
        <translation>Percurso do tempo</translation>
    </message>
    <message>
        <source>Let the series say its unit, or give dB.</source>
        <translation>Que a série diga a sua unidade, ou dê dB.</translation>
    </message>
    <message>
        <source>Looking at the acquisitions</source>
        <translation>Exame das aquisições</translation>
    </message>
    <message>
        <source>Make room on the disk, or choose another folder.</source>
        <translation>Liberte espaço no disco, ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>No optical acquisition of the series has a clear pixel of a possible value.</source>
        <translation>Nenhuma aquisição ótica da série tem um píxel limpo de valor possível.</translation>
    </message>
    <message>
        <source>Run again, and leave the folder alone meanwhile.</source>
        <translation>Execute de novo e não mexa na pasta entretanto.</translation>
    </message>
    <message>
        <source>Snow lies on {days}: values of windows with these dates are raised.</source>
        <translation>Há neve em {days}: os valores das janelas com essas datas são mais altos.</translation>
    </message>
    <message>
        <source>The cirrus band shows an offset of 1000 DN; it is taken off: {days}.</source>
        <translation>A banda de cirros mostra um desvio de 1000 DN; é retirado: {days}.</translation>
    </message>
    <message>
        <source>The network {model} ({licence}) computes on the CPU, in {threads} threads.</source>
        <translation>A rede {model} ({licence}) calcula na CPU, em {threads} fios.</translation>
    </message>
    <message>
        <source>The radar does not say its kind; the network takes gamma0 on the ellipsoid.</source>
        <translation>O radar não diz o seu tipo; a rede aceita gamma0 sobre o elipsoide.</translation>
    </message>
    <message>
        <source>The radar is {kind}; the network takes gamma0 on the ellipsoid.</source>
        <translation>O radar é {kind}; a rede aceita gamma0 sobre o elipsoide.</translation>
    </message>
    <message>
        <source>The series has no window: {steps} steps in {days:.0f} days; each of {wanted} windows in a row of {length:g} days needs {least} steps.</source>
        <translation>A série não tem janela: {steps} passos em {days:.0f} dias; cada uma de {wanted} janelas seguidas de {length:g} dias precisa de {least} passos.</translation>
    </message>
    <message>
        <source>The series has two optical dates: there is no calm before and after.</source>
        <translation>A série tem duas datas óticas: não há calma antes e depois.</translation>
    </message>
    <message>
        <source>The series has {optical} optical and {radar} radar acquisitions; METHOD {method} takes both.</source>
        <translation>A série tem {optical} aquisições óticas e {radar} de radar; METHOD {method} precisa de ambas.</translation>
    </message>
    <message>
        <source>The series holds Sentinel-2 L2A; the network takes L1C.</source>
        <translation>A série contém Sentinel-2 L2A; a rede aceita L1C.</translation>
    </message>
    <message>
        <source>There is no radar of {missing}: that of {other} stands for it.</source>
        <translation>Não há radar de {missing}: o de {other} substitui-o.</translation>
    </message>
    <message>
        <source>These windows end with such a cloud, which lowers all of their values: {windows}.</source>
        <translation>Estas janelas terminam com uma nuvem dessas, que baixa todos os seus valores: {windows}.</translation>
    </message>
    <message>
        <source>What is computed can't be kept: {reason}.</source>
        <translation>O que é calculado não pode ser guardado: {reason}.</translation>
    </message>
    <message>
        <source>What was computed is no longer there.</source>
        <translation>O que foi calculado já não está lá.</translation>
    </message>
    <message>
        <source>changed, of unknown kind</source>
        <translation>alterado, de tipo desconhecido</translation>
    </message>
    <message>
        <source>edge of the imagery</source>
        <translation>borda das imagens</translation>
    </message>
    <message>
        <source>likelihoods of change</source>
        <translation>verosimilhanças de mudança</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>other surface</source>
        <translation>outra superfície</translation>
    </message>
    <message>
        <source>{built:.2f} ha built, {cleared:.2f} ha cleared, {changed:.2f} ha changed, from {windows} windows.</source>
        <translation>{built:.2f} ha construídos, {cleared:.2f} ha demolidos, {changed:.2f} ha alterados, de {windows} janelas.</translation>
    </message>
    <message>
        <source>{kept} dates are as an earlier run had them; computed: {new}.</source>
        <translation>{kept} datas são de uma execução anterior; calculadas: {new}.</translation>
    </message>
    <message>
        <source>{kept} windows are as an earlier run had them; computed: {new}.</source>
        <translation>{kept} janelas são de uma execução anterior; calculadas: {new}.</translation>
    </message>
    <message>
        <source>{short} starts have too few steps for a window (the last half year always has): no data there.</source>
        <translation>{short} inícios têm passos a menos para uma janela (o último meio ano sempre): sem dados aí.</translation>
    </message>
    <message>
        <source>{windows} windows over {steps} steps, the first {first}, the last {last}.</source>
        <translation>{windows} janelas sobre {steps} passos, a primeira {first}, a última {last}.</translation>
    </message>
    <message>
        <source>“{model}” takes {layers}; a series holds Sentinel-1 and Sentinel-2.</source>
        <translation>“{model}” aceita {layers}; uma série contém Sentinel-1 e Sentinel-2.</translation>
    </message>
    <message>
        <source>“{name}” has {bands} bands and lacks {missing}; METHOD {method} takes {count}.</source>
        <translation>“{name}” tem {bands} bandas e falta {missing}; METHOD {method} aceita {count}.</translation>
    </message>
    <message>
        <source>“{name}” is not in DN: it is nearly black.</source>
        <translation>“{name}” não está em DN: é quase preto.</translation>
    </message>
    <message>
        <source>“{name}” is not in dB: it looks like linear power.</source>
        <translation>“{name}” não está em dB: parece potência linear.</translation>
    </message>
    <message>
        <source>The method {value} is unknown.</source>
        <translation>O método {value} é desconhecido.</translation>
    </message>
    <message>
        <source>Cutting tiles</source>
        <translation>Corte de telas</translation>
    </message>
    <message>
        <source>Epoch {epoch}: loss {loss:.4f} on left-out tiles</source>
        <translation>Época {epoch}: perda {loss:.4f} nas telas deixadas de fora</translation>
    </message>
    <message>
        <source>Fine-tuning needs a network to begin with, and polygons that changed or did not.</source>
        <translation>O ajuste fino precisa de uma rede de partida, e de polígonos que mudaram ou não.</translation>
    </message>
    <message>
        <source>Give a longer period.</source>
        <translation>Dê um período mais longo.</translation>
    </message>
    <message>
        <source>Give more polygons, apart from each other, of both kinds.</source>
        <translation>Dê mais polígonos, afastados uns dos outros, de ambos os tipos.</translation>
    </message>
    <message>
        <source>Left-out tiles: loss {before:.4f} before, {after:.4f} after {epochs} epochs; it ended because {why}.</source>
        <translation>Telas deixadas de fora: perda {before:.4f} antes, {after:.4f} após {epochs} épocas; terminou porque {why}.</translation>
    </message>
    <message>
        <source>Name both, or take synthetic labels.</source>
        <translation>Indique ambos, ou use rótulos sintéticos.</translation>
    </message>
    <message>
        <source>No window of the series has its middle between {first} and {end}.</source>
        <translation>Nenhuma janela da série tem o seu meio entre {first} e {end}.</translation>
    </message>
    <message>
        <source>Only {tiles} tiles of 320 m have labels; training needs three.</source>
        <translation>Só {tiles} telas de 320 m têm rótulos; o treino precisa de três.</translation>
    </message>
    <message>
        <source>The labels {value} are unknown.</source>
        <translation>Os rótulos {value} são desconhecidos.</translation>
    </message>
    <message>
        <source>all epochs are done</source>
        <translation>todas as épocas estão feitas</translation>
    </message>
    <message>
        <source>the left-out tiles fit no better</source>
        <translation>as telas deixadas de fora não melhoram</translation>
    </message>
    <message>
        <source>the time is used up</source>
        <translation>o tempo esgotou-se</translation>
    </message>
    <message>
        <source>{tiles} tiles are learnt from, {left_out} are left out; at most {minutes:g} minutes.</source>
        <translation>De {tiles} telas se aprende, {left_out} ficam de fora; no máximo {minutes:g} minutos.</translation>
    </message>
    <message>
        <source>“{model}” is not of the era of Sentinel-1 and Sentinel-2.</source>
        <translation>“{model}” não é da era de Sentinel-1 e Sentinel-2.</translation>
    </message>
    <message>
        <source>Of {zones} zones, {grew} grew, {fell} shrank, {rest} show no clear change, and of {unknown} it is not known.</source>
        <translation>De {zones} zonas, {grew} cresceram, {fell} diminuíram, {rest} não mostram mudança clara e de {unknown} não se sabe.</translation>
    </message>
    <message>
        <source>Gaps can't be filled from {word}.</source>
        <translation>As lacunas não podem ser preenchidas com {word}.</translation>
    </message>
    <message>
        <source>Take the scene classes, all dates and gaps from neighbouring seasons, or a source without account.</source>
        <translation>Use as classes de cena, todas as datas e as lacunas das estações vizinhas, ou uma fonte sem conta.</translation>
    </message>
    <message>
        <source>This service computes the median itself and gives no single dates, by which clouds are found in time, dates chosen or gaps filled.</source>
        <translation>Este serviço calcula ele próprio a mediana e não dá datas isoladas, com as quais se encontram as nuvens no tempo, se escolhem as datas ou se preenchem as lacunas.</translation>
    </message>
    <message>
        <source>{pixels:,} pixels ({percent:.2f} %) from dates that were left</source>
        <translation>{pixels:,} píxeis ({percent:.2f} %) de datas que foram deixadas</translation>
    </message>
    <message>
        <source>{pixels:,} pixels ({percent:.2f} %) that no date shows filled from the other dates</source>
        <translation>{pixels:,} píxeis ({percent:.2f} %) que nenhuma data mostra, preenchidos com as outras datas</translation>
    </message>
    <message>
        <source>Take a coarser raster, or a smaller grid.</source>
        <translation>Use um raster mais grosseiro ou uma grelha menor.</translation>
    </message>
    <message>
        <source>The classes of {file} have more than {most:,} edges near the grid.</source>
        <translation>As classes de {file} têm mais de {most:,} arestas perto da grelha.</translation>
    </message>
    <message>
        <source>{file} is left out: {problem}</source>
        <translation>{file} fica de fora: {problem}</translation>
    </message>
    <message>
        <source>Member {member}, {layers}: {epochs} epochs, as always with few zones{stopped}.</source>
        <translation>Membro {member}, {layers}: {epochs} épocas, como sempre com poucas zonas{stopped}.</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>@default</name>
    <message>
        <source>Band</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>The band that holds the values, for rasters with several.</source>
        <translation>النطاق الذي يحمل القيم، للصور النقطية ذات النطاقات المتعددة.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>السكان</translation>
    </message>
    <message>
        <source>Engine: {parts}</source>
        <translation>المحرك: {parts}</translation>
    </message>
    <message>
        <source>Sentinel-2 rasters, one for each season</source>
        <translation>صور Sentinel-2 النقطية، واحدة لكل فصل</translation>
    </message>
    <message>
        <source>Cloud-free composites with the bands B02, B03, B04 and B08 at about 10 m, one raster for each season. Bands are found by their descriptions, else taken in this order. Values may be reflectance × 10000 or 0 to 1. Sentinel-2 alone works, but less well than with Sentinel-1.</source>
        <translation>صور مركبة بلا غيوم بالنطاقات B02 وB03 وB04 وB08 بدقة نحو 10 م، صورة واحدة لكل فصل. تُعرف النطاقات من أوصافها، وإلا أُخذت بهذا الترتيب. قد تكون القيم انعكاسية × 10000 أو من 0 إلى 1. يكفي Sentinel-2 وحده، لكن النتيجة أقل جودة مما هي مع Sentinel-1.</translation>
    </message>
    <message>
        <source>Sentinel-1 rasters, one for each season</source>
        <translation>صور Sentinel-1 النقطية، واحدة لكل فصل</translation>
    </message>
    <message>
        <source>Compute on</source>
        <translation>الحساب على</translation>
    </message>
    <message>
        <source>GPU if it passes the check, else CPU</source>
        <translation>GPU إن اجتاز الفحص، وإلا CPU</translation>
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
        <translation>يذكر السجل أي معالج استُخدم ولماذا. النتائج واحدة.</translation>
    </message>
    <message>
        <source>Sentinel-2 values are</source>
        <translation>قيم Sentinel-2 هي</translation>
    </message>
    <message>
        <source>reflectance × 10000</source>
        <translation>انعكاسية × 10000</translation>
    </message>
    <message>
        <source>reflectance from 0 to 1</source>
        <translation>انعكاسية من 0 إلى 1</translation>
    </message>
    <message>
        <source>Sentinel-1 values are</source>
        <translation>قيم Sentinel-1 هي</translation>
    </message>
    <message>
        <source>decibel</source>
        <translation>ديسيبل</translation>
    </message>
    <message>
        <source>linear power</source>
        <translation>قدرة خطية</translation>
    </message>
    <message>
        <source>Leave out snow and cloud</source>
        <translation>استبعاد الثلج والغيوم</translation>
    </message>
    <message>
        <source>Gives no data where the reflectance is higher than what the model has learnt: snow and cloud look built-up to it. The log warns of such pixels in any case.</source>
        <translation>لا يعطي بيانات حيث تزيد الانعكاسية على ما تعلمه النموذج: يبدو له الثلج والغيم كأنهما مبنيان. ينبه السجل إلى هذه البكسلات في كل حال.</translation>
    </message>
    <message>
        <source>0 chooses it from the memory. It changes the speed, never the result.</source>
        <translation>0 يختاره حسب الذاكرة. يغيّر السرعة لا النتيجة.</translation>
    </message>
    <message>
        <source>An upper bound; 0 takes the default.</source>
        <translation>حد أعلى؛ 0 يأخذ القيمة الافتراضية.</translation>
    </message>
    <message>
        <source>There is no imagery. Choose at least one Sentinel-2 or Sentinel-1 raster.</source>
        <translation>لا توجد صور. اختر صورة Sentinel-2 أو Sentinel-1 واحدة على الأقل.</translation>
    </message>
    <message>
        <source>The raster {path} does not exist. Choose another file.</source>
        <translation>الصورة النقطية {path} غير موجودة. اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>The file {path} cannot be read as a raster: it is damaged, or of another kind. Choose another file, or download it again.</source>
        <translation>لا يمكن قراءة الملف {path} كصورة نقطية: إنه تالف أو من نوع آخر. اختر ملفًا آخر أو نزّله من جديد.</translation>
    </message>
    <message>
        <source>The layer “{name}” is not a raster file. Export it as GeoTIFF first.</source>
        <translation>الطبقة «{name}» ليست ملفًا نقطيًا. صدّرها أولًا بصيغة GeoTIFF.</translation>
    </message>
    <message>
        <source>Of {given} rasters for {name} only {found} can be read. Check that they exist.</source>
        <translation>من {given} صور نقطية لـ {name} لا يمكن قراءة سوى {found}. تحقق من وجودها.</translation>
    </message>
    <message>
        <source>Built-up model</source>
        <translation>نموذج المباني</translation>
    </message>
    <message>
        <source>The model that finds buildings: its id, or the path of an .onnx file.</source>
        <translation>النموذج الذي يجد المباني: معرّفه، أو مسار ملف ‎.onnx.</translation>
    </message>
    <message>
        <source>Occupancy model</source>
        <translation>نموذج الإشغال</translation>
    </message>
    <message>
        <source>The model that says how many people live in a built-up pixel: its id (a set of members is one id), or the path of an .onnx file. Empty: the same number everywhere, see below.</source>
        <translation>النموذج الذي يقول كم شخصًا يسكن في البكسل المبني: معرّفه (لمجموعة الأعضاء معرّف واحد)، أو مسار ملف ‎.onnx. فارغ: العدد نفسه في كل مكان، انظر أدناه.</translation>
    </message>
    <message>
        <source>the number below</source>
        <translation>العدد أدناه</translation>
    </message>
    <message>
        <source>the published mean of Switzerland: 0.2267</source>
        <translation>المتوسط المنشور لسويسرا: 0.2267</translation>
    </message>
    <message>
        <source>the published mean of Rwanda: 0.9407</source>
        <translation>المتوسط المنشور لرواندا: 0.9407</translation>
    </message>
    <message>
        <source>the published mean of Puerto Rico: 0.4119</source>
        <translation>المتوسط المنشور لبورتوريكو: 0.4119</translation>
    </message>
    <message>
        <source>fitted to the total of a census layer</source>
        <translation>مضبوط على مجموع طبقة تعداد</translation>
    </message>
    <message>
        <source>The published means are those of the POPCORN paper (arXiv 2311.14006).</source>
        <translation>المتوسطات المنشورة هي تلك الواردة في بحث POPCORN (arXiv 2311.14006).</translation>
    </message>
    <message>
        <source>People in a pixel that is wholly built-up (about 100 m²). The number given at first is the published mean of Puerto Rico: put your region's own in its place. If the map is rescaled to a census afterwards, this number cancels out.</source>
        <translation>عدد السكان في بكسل مبني كليًا (نحو 100 م²). العدد المعطى أولًا هو المتوسط المنشور لبورتوريكو: ضع مكانه عدد منطقتك. إذا عُدّلت الخريطة لاحقًا وفق تعداد، زال أثر هذا العدد.</translation>
    </message>
    <message>
        <source>Census zones to fit the rate to</source>
        <translation>مناطق التعداد التي يُضبط عليها المعدل</translation>
    </message>
    <message>
        <source>Polygons with a count of people; only used when the rate comes from a census layer.</source>
        <translation>مضلعات تحمل عدد السكان؛ لا تُستخدم إلا إذا جاء المعدل من طبقة تعداد.</translation>
    </message>
    <message>
        <source>Field with the count of people</source>
        <translation>حقل عدد السكان</translation>
    </message>
    <message>
        <source>The field of the census zones that holds the number of people.</source>
        <translation>حقل مناطق التعداد الذي يحمل عدد السكان.</translation>
    </message>
    <message>
        <source>The rate is to come from a census layer, but none is chosen. Choose the census zones.</source>
        <translation>يُفترض أن يأتي المعدل من طبقة تعداد، ولم تُختر أي طبقة. اختر مناطق التعداد.</translation>
    </message>
    <message>
        <source>The census zones have no count. Choose the field with the count of people.</source>
        <translation>لا عدد لمناطق التعداد. اختر حقل عدد السكان.</translation>
    </message>
    <message>
        <source>The census zones are not used, because the rate does not come from a census layer. Set RATE_FROM to “census” to fit it.</source>
        <translation>لا تُستخدم مناطق التعداد، لأن المعدل لا يأتي من طبقة تعداد. اجعل RATE_FROM «census» لضبطه.</translation>
    </message>
    <message>
        <source>{id}: {name}; trained on {region}; licence {licence}; file {files}.</source>
        <translation>{id}: {name}؛ دُرّب على {region}؛ الرخصة {licence}؛ الملف {files}.</translation>
    </message>
    <message>
        <source>unknown places</source>
        <translation>أماكن غير معروفة</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروفة</translation>
    </message>
    <message>
        <source>None is installed yet: see “Import a model”.</source>
        <translation>لم يُثبَّت أي منها بعد: انظر «استيراد نموذج».</translation>
    </message>
    <message>
        <source>The output {path} is not a .tif file. Let its name end in .tif.</source>
        <translation>المخرج {path} ليس ملف ‎.tif. اجعل اسمه ينتهي بـ ‎.tif.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Seasons</source>
        <translation>الفصول</translation>
    </message>
    <message>
        <source>Without either, all that the scenes cover is used.</source>
        <translation>من دون أي منهما يُستخدم كل ما تغطيه المشاهد.</translation>
    </message>
    <message>
        <source>One is needed.</source>
        <translation>يلزم واحد منهما.</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>النطاق المكاني</translation>
    </message>
    <message>
        <source>The box to map, or a layer of polygons below.</source>
        <translation>المستطيل المراد رسمه، أو طبقة مضلعات أدناه.</translation>
    </message>
    <message>
        <source>Polygons to map</source>
        <translation>المضلعات المراد رسمها</translation>
    </message>
    <message>
        <source>Instead of the extent: only these polygons and 240 m around them are mapped.</source>
        <translation>بدلًا من النطاق المكاني: تُرسم هذه المضلعات و240 م حولها فقط.</translation>
    </message>
    <message>
        <source>Load the layers</source>
        <translation>تحميل الطبقات</translation>
    </message>
    <message>
        <source>Adds the composites to the project.</source>
        <translation>يضيف الصور المركبة إلى المشروع.</translation>
    </message>
    <message>
        <source>Folder of the composites</source>
        <translation>مجلد الصور المركبة</translation>
    </message>
    <message>
        <source>Sentinel-2, each season</source>
        <translation>Sentinel-2، كل فصل</translation>
    </message>
    <message>
        <source>Sentinel-1, each season</source>
        <translation>Sentinel-1، كل فصل</translation>
    </message>
    <message>
        <source>Table of the scenes</source>
        <translation>جدول المشاهد</translation>
    </message>
    <message>
        <source>Both an extent and polygons are given. Choose one of them.</source>
        <translation>أُعطي نطاق مكاني ومضلعات معًا. اختر أحدهما.</translation>
    </message>
    <message>
        <source>There is no area to map. Draw an extent, or choose a layer of polygons.</source>
        <translation>لا توجد مساحة لرسمها. ارسم نطاقًا مكانيًا أو اختر طبقة مضلعات.</translation>
    </message>
    <message>
        <source>The number of people of each zone. Empty values count as missing and are named in the result.</source>
        <translation>عدد سكان كل منطقة. تُعد القيم الفارغة مفقودة وتُسمى في النتيجة.</translation>
    </message>
    <message>
        <source>A pixel on the border of two zones belongs to</source>
        <translation>البكسل على حد منطقتين يتبع</translation>
    </message>
    <message>
        <source>the zone that holds its centre</source>
        <translation>المنطقة التي تحوي مركزه</translation>
    </message>
    <message>
        <source>both, by the share of its area</source>
        <translation>كلتيهما، بحسب حصة المساحة</translation>
    </message>
    <message>
        <source>The zones “{name}” have no coordinate system. Set it in the layer's properties.</source>
        <translation>ليس للمناطق «{name}» نظام إحداثيات. عيّنه في خصائص الطبقة.</translation>
    </message>
    <message>
        <source>The zones have no field “{field}”. Choose one of: {known}.</source>
        <translation>ليس للمناطق حقل «{field}». اختر واحدًا من: {known}.</translation>
    </message>
    <message>
        <source>The zones cannot be handed to the engine: {reason}. Free some space in {folder}.</source>
        <translation>لا يمكن تسليم المناطق إلى المحرك: {reason}. أفرغ مساحة في {folder}.</translation>
    </message>
    <message>
        <source>The field “{field}” looks like the number of each zone, not like its count of people. If so, run again with the field that holds the count.</source>
        <translation>يبدو الحقل «{field}» رقمًا لكل منطقة لا عدد سكانها. إن كان كذلك فأعد التشغيل بالحقل الذي يحمل العدد.</translation>
    </message>
    <message>
        <source>The style of {file} could not be saved beside it: {reason}</source>
        <translation>تعذّر حفظ نمط {file} إلى جانبه: {reason}</translation>
    </message>
    <message>
        <source>{title}, made with POPCORN for QGIS ({algorithm}).</source>
        <translation>{title}، أُعدّ بواسطة POPCORN for QGIS ({algorithm}).</translation>
    </message>
    <message>
        <source>Values: {unit}.</source>
        <translation>القيم: {unit}.</translation>
    </message>
    <message>
        <source>Models: {models}.</source>
        <translation>النماذج: {models}.</translation>
    </message>
    <message>
        <source>Inputs: {inputs}.</source>
        <translation>المدخلات: {inputs}.</translation>
    </message>
    <message>
        <source>Built-up (probability)</source>
        <translation>المبني (احتمال)</translation>
    </message>
    <message>
        <source>Built-up (yes or no)</source>
        <translation>المبني (نعم أو لا)</translation>
    </message>
    <message>
        <source>Built-up, standard deviation</source>
        <translation>المبني، الانحراف المعياري</translation>
    </message>
    <message>
        <source>Occupancy (people per built-up pixel)</source>
        <translation>الإشغال (شخص لكل بكسل مبني)</translation>
    </message>
    <message>
        <source>Occupancy, standard deviation (people per built-up pixel)</source>
        <translation>الإشغال، الانحراف المعياري (شخص لكل بكسل مبني)</translation>
    </message>
    <message>
        <source>Sentinel-1 (VV, VH)</source>
        <translation>Sentinel-1 (VV، VH)</translation>
    </message>
    <message>
        <source>Sentinel-2 (true colour)</source>
        <translation>Sentinel-2 (ألوان طبيعية)</translation>
    </message>
    <message>
        <source>Built-up, each season (probability)</source>
        <translation>المبني، كل فصل (احتمال)</translation>
    </message>
    <message>
        <source>people per fully built-up pixel</source>
        <translation>شخص لكل بكسل مبني كليًا</translation>
    </message>
    <message>
        <source>1 built-up, 0 not built-up</source>
        <translation>1 مبني، 0 غير مبني</translation>
    </message>
    <message>
        <source>probability from 0 to 1</source>
        <translation>احتمال من 0 إلى 1</translation>
    </message>
    <message>
        <source>backscatter in decibel</source>
        <translation>تشتت خلفي بالديسيبل</translation>
    </message>
    <message>
        <source>people per hectare</source>
        <translation>شخص لكل هكتار</translation>
    </message>
    <message>
        <source>people per built-up pixel</source>
        <translation>شخص لكل بكسل مبني</translation>
    </message>
    <message>
        <source>not built-up</source>
        <translation>غير مبني</translation>
    </message>
    <message>
        <source>built-up</source>
        <translation>مبني</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>لا بيانات</translation>
    </message>
    <message>
        <source>Preview: {layer}</source>
        <translation>معاينة: {layer}</translation>
    </message>
    <message>
        <source>{value} people</source>
        <translation>{value} شخص</translation>
    </message>
    <message>
        <source>{value} people in the census</source>
        <translation>{value} شخص في التعداد</translation>
    </message>
    <message>
        <source>{value} people on the map</source>
        <translation>{value} شخص على الخريطة</translation>
    </message>
    <message>
        <source>{value} people on the map before rescaling</source>
        <translation>{value} شخص على الخريطة قبل التعديل</translation>
    </message>
    <message>
        <source>{value} people on the rescaled map</source>
        <translation>{value} شخص على الخريطة المعدّلة</translation>
    </message>
    <message>
        <source>give or take {value} people (one standard deviation)</source>
        <translation>بزيادة أو نقصان {value} شخص (انحراف معياري واحد)</translation>
    </message>
    <message>
        <source>give or take {value} people before rescaling</source>
        <translation>بزيادة أو نقصان {value} شخص قبل التعديل</translation>
    </message>
    <message>
        <source>Copernicus Data Space: both, needs a free account</source>
        <translation>Copernicus Data Space: كلاهما، يحتاج إلى حساب مجاني</translation>
    </message>
    <message>
        <source>Sentinel Hub: both, needs a paid account</source>
        <translation>Sentinel Hub: كلاهما، يحتاج إلى حساب مدفوع</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>For Copernicus and Sentinel Hub: an authentication configuration of the kind “Basic”. User name: the client id of your OAuth client; password: its secret. The green cross makes one. In scripts: its id of seven letters and digits.</source>
        <translation>لـ Copernicus وSentinel Hub: إعداد مصادقة من نوع «Basic». اسم المستخدم: معرّف عميل OAuth الخاص بك؛ وكلمة المرور: سره. علامة الجمع الخضراء تنشئ واحدًا. في البرامج النصية: معرّفه المؤلف من سبعة حروف وأرقام.</translation>
    </message>
    <message>
        <source>The source needs an account. Choose an authentication configuration with the client id as user name and its secret as password, or a source without account.</source>
        <translation>يحتاج المصدر إلى حساب. اختر إعداد مصادقة فيه معرّف العميل اسمًا للمستخدم وسره كلمةً للمرور، أو مصدرًا بلا حساب.</translation>
    </message>
    <message>
        <source>QGIS's authentication system is switched off: {reason}</source>
        <translation>نظام المصادقة في QGIS متوقف: {reason}</translation>
    </message>
    <message>
        <source>This profile of QGIS has no authentication configuration{identifier}. Give the id of one, as listed under Options, Authentication.</source>
        <translation>ليس في ملف تعريف QGIS هذا إعداد مصادقة{identifier}. أعط معرّف واحد منها، كما يظهر في الخيارات، المصادقة.</translation>
    </message>
    <message>
        <source>The authentication configuration “{name}” holds no user name and password. Make one of the kind “Basic”: user name = client id, password = client secret.</source>
        <translation>ليس في إعداد المصادقة «{name}» اسم مستخدم وكلمة مرور. أنشئ واحدًا من نوع «Basic»: اسم المستخدم = معرّف العميل، كلمة المرور = سر العميل.</translation>
    </message>
    <message>
        <source>The authentication configuration can't be read. Open it under Options, Authentication, and save it again.</source>
        <translation>لا يمكن قراءة إعداد المصادقة. افتحه في الخيارات، المصادقة، واحفظه من جديد.</translation>
    </message>
    <message>
        <source>Chart of the zones</source>
        <translation>مخطط المناطق</translation>
    </message>
    <message>
        <source>zone {number}</source>
        <translation>المنطقة {number}</translation>
    </message>
    <message>
        <source>The {shown} zones with most people, of {all}.</source>
        <translation>المناطق الـ {shown} الأكثر سكانًا، من {all}.</translation>
    </message>
    <message>
        <source>Census (people)</source>
        <translation>التعداد (شخص)</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>تطابق</translation>
    </message>
    <message>
        <source>Field with the coarser unit of each zone</source>
        <translation>الحقل الذي يحمل الوحدة الأكبر لكل منطقة</translation>
    </message>
    <message>
        <source>Population of each member and season</source>
        <translation>سكان كل عضو وفصل</translation>
    </message>
    <message>
        <source>Population, relative uncertainty (%)</source>
        <translation>السكان، عدم اليقين النسبي (%)</translation>
    </message>
    <message>
        <source>standard deviation divided by the mean</source>
        <translation>الانحراف المعياري مقسومًا على المتوسط</translation>
    </message>
    <message>
        <source>{value} people per hectare</source>
        <translation>{value} شخص لكل هكتار</translation>
    </message>
    <message>
        <source>give or take {value} people per hectare (one standard deviation)</source>
        <translation>بزيادة أو نقصان {value} شخص لكل هكتار (انحراف معياري واحد)</translation>
    </message>
    <message>
        <source>uncertain by {value} %</source>
        <translation>عدم اليقين {value} %</translation>
    </message>
    <message>
        <source>{value} people per fully built-up pixel</source>
        <translation>{value} شخص لكل بكسل مبني كليًا</translation>
    </message>
    <message>
        <source>give or take {value} people per fully built-up pixel</source>
        <translation>بزيادة أو نقصان {value} شخص لكل بكسل مبني كليًا</translation>
    </message>
    <message>
        <source>built-up with a probability of {value} %</source>
        <translation>مبني باحتمال {value} %</translation>
    </message>
    <message>
        <source>give or take {value} per cent points between the seasons</source>
        <translation>بزيادة أو نقصان {value} نقطة مئوية بين الفصول</translation>
    </message>
    <message>
        <source>little change</source>
        <translation>تغير طفيف</translation>
    </message>
    <message>
        <source>seasons agree</source>
        <translation>الفصول متفقة</translation>
    </message>
    <message>
        <source>seasons differ</source>
        <translation>الفصول مختلفة</translation>
    </message>
    <message>
        <source>Imagery of {first} to {last}.</source>
        <translation>صور من {first} إلى {last}.</translation>
    </message>
    <message>
        <source>Made on {date}.</source>
        <translation>أُعدّت في {date}.</translation>
    </message>
    <message>
        <source>The folder {folder} for the output {name} does not exist. Create it, or choose another folder.</source>
        <translation>المجلد {folder} للناتج {name} غير موجود. أنشئه أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The output {name} cannot be written to the folder {folder}: {reason}. Choose another folder.</source>
        <translation>لا يمكن كتابة الناتج {name} في المجلد {folder}: {reason}. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The metadata of {file} could not be saved beside it: {reason}</source>
        <translation>تعذر حفظ البيانات الوصفية للملف {file} بجانبه: {reason}</translation>
    </message>
    <message>
        <source>Method: {authors}.</source>
        <translation>الطريقة: {authors}.</translation>
    </message>
    <message>
        <source>Made with POPCORN for QGIS, printed {date}.</source>
        <translation>أُعدّت بواسطة POPCORN for QGIS، وطُبعت في {date}.</translation>
    </message>
    <message>
        <source>Only this part of the imagery is used. Empty: all of it.</source>
        <translation>يُستخدم هذا الجزء من الصور فقط. فارغ: كلها.</translation>
    </message>
    <message>
        <source>recognised automatically</source>
        <translation>تُعرف تلقائيًا</translation>
    </message>
    <message>
        <source>Tile size (pixels, 0: automatic)</source>
        <translation>حجم البلاطة (بكسل، 0: تلقائي)</translation>
    </message>
    <message>
        <source>Memory for the engine (MB, 0: automatic)</source>
        <translation>ذاكرة المحرك (ميغابايت، 0: تلقائي)</translation>
    </message>
    <message>
        <source>Without an occupancy model, people per built-up pixel</source>
        <translation>من دون نموذج إشغال، السكان لكل بكسل مبني</translation>
    </message>
    <message>
        <source>The engine has no packages for training yet.</source>
        <translation>ليس في المحرك حزم للتدريب بعد.</translation>
    </message>
    <message>
        <source>Run “Set up the engine” with “Packages for training” (up to {size} MB to download), then start again. On the command line: {command}</source>
        <translation>شغّل «إعداد المحرك» مع «حزم للتدريب» (حتى {size} ميغابايت للتنزيل)، ثم ابدأ من جديد. من سطر الأوامر: {command}</translation>
    </message>
    <message>
        <source>Install training ({size} MB)…</source>
        <translation>تثبيت التدريب ({size} ميغابايت)…</translation>
    </message>
    <message>
        <source>Press “{button}” at the top of this window, or run “Set up the engine” with “Packages for training”; then start again.</source>
        <translation>اضغط «{button}» في أعلى هذه النافذة، أو شغّل «إعداد المحرك» مع «حزم للتدريب»؛ ثم ابدأ من جديد.</translation>
    </message>
    <message>
        <source>QGIS's master password is needed to read the account; none was given, or a wrong one. Enter it when QGIS asks; without a window, let the environment variable {variable} name a file that holds it and nothing else.</source>
        <translation>كلمة المرور الرئيسية لـ QGIS لازمة لقراءة الحساب؛ لم تُعطَ أي كلمة، أو أُعطيت كلمة خاطئة. أدخلها عندما يطلبها QGIS؛ ومن دون نافذة، اجعل متغير البيئة {variable} يسمّي ملفًا يحتويها ولا شيء غيرها.</translation>
    </message>
    <message>
        <source>People per hectare</source>
        <translation>شخص لكل هكتار</translation>
    </message>
    <message>
        <source>The layer “{name}” has no zones. Choose a layer with polygons, or clear its filter or selection.</source>
        <translation>لا تحتوي الطبقة «{name}» على مناطق. اختر طبقة مضلعات، أو أزل مرشحها أو تحديدها.</translation>
    </message>
    <message>
        <source>Backscatter with the bands VV and VH, in dB or linear power, one raster for each season. They are paired with Sentinel-2 by day, else by order (the log shows the pairs), and warped to its grid while they are read.</source>
        <translation>تشتت خلفي بالنطاقين VV وVH، بالديسيبل أو بالقدرة الخطية، صورة نقطية لكل فصل. تُقرن بـ Sentinel-2 بحسب اليوم، وإلا فبحسب الترتيب (يعرض السجل الأزواج)، وتُنقل إلى شبكته أثناء القراءة.</translation>
    </message>
    <message>
        <source>reflectance in per cent</source>
        <translation>انعكاسية بالمئة</translation>
    </message>
    <message>
        <source>reflectance × 1000</source>
        <translation>الانعكاسية × 1000</translation>
    </message>
    <message>
        <source>8 bit, 255 is reflectance 1</source>
        <translation>8 بت، 255 تعني انعكاسية 1</translation>
    </message>
    <message>
        <source>16 bit, 65535 is reflectance 1</source>
        <translation>16 بت، 65535 تعني انعكاسية 1</translation>
    </message>
    <message>
        <source>Only needed where the run asks for it.</source>
        <translation>لا يلزم إلا إذا طلبه التشغيل.</translation>
    </message>
    <message>
        <source>amplitude, the square root of power</source>
        <translation>السعة، وهي الجذر التربيعي للقدرة</translation>
    </message>
    <message>
        <source>openEO's packing, dB = 20 × log10(DN) − 83</source>
        <translation>ترميز openEO، dB = 20 × log10(DN) − 83</translation>
    </message>
    <message>
        <source>decibel squeezed to 0…1, dB = 30 × value − 25</source>
        <translation>ديسيبل مضغوط إلى 0…1، dB = 30 × القيمة − 25</translation>
    </message>
    <message>
        <source>Offset of 1000 DN</source>
        <translation>إزاحة 1000 DN</translation>
    </message>
    <message>
        <source>removed where product and pixels show it</source>
        <translation>يُزال حيث يدل المنتج والبكسلات عليه</translation>
    </message>
    <message>
        <source>removed from all rasters</source>
        <translation>يُزال من كل الصور</translation>
    </message>
    <message>
        <source>not removed</source>
        <translation>لا تُزال</translation>
    </message>
    <message>
        <source>Processing baseline 04.00 and later (from 25 January 2022) adds it to Sentinel-2. Only needed where neither the file nor a dark pixel tells whether it is still there.</source>
        <translation>تضيفها نسخة المعالجة 04.00 وما بعدها (من 25 يناير 2022) إلى Sentinel-2. لا يلزم إلا حيث لا يدل الملف ولا بكسل معتم على بقائها.</translation>
    </message>
    <message>
        <source>The coordinate reference system that is set for the layer “{name}” is not used: its file says {crs}. To change it, use Raster › Projections › Assign Projection.</source>
        <translation>لا يُستخدم نظام الإحداثيات المعيّن للطبقة «{name}»: ملفها يقول {crs}. لتغييره استخدم نقطي › الإسقاطات › تعيين إسقاط.</translation>
    </message>
    <message>
        <source>The additional no-data values that are set for the layer “{name}” are not used. To set them in its file, use Raster › Conversion › Translate.</source>
        <translation>لا تُستخدم قيم انعدام البيانات الإضافية المعيّنة للطبقة «{name}». لوضعها في ملفها استخدم نقطي › التحويل › تحويل الصيغة.</translation>
    </message>
    <message>
        <source>That the no-data value of the layer “{name}” is switched off is not used: it is no data here.</source>
        <translation>لا يؤخذ بإيقاف قيمة انعدام البيانات للطبقة «{name}»: هي هنا بلا بيانات.</translation>
    </message>
    <message>
        <source>The output {name} is also an input. Choose another name for the output.</source>
        <translation>الناتج {name} هو أيضًا مدخل. اختر اسمًا آخر للناتج.</translation>
    </message>
    <message>
        <source>Sentinel-2 rasters, by season (or Sentinel-1)</source>
        <translation>صور Sentinel-2 لكل فصل (أو Sentinel-1)</translation>
    </message>
    <message>
        <source>People per built-up pixel, without a model</source>
        <translation>عدد السكان لكل بكسل مبني، من دون نموذج</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>سويسرا</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>رواندا</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation>بورتوريكو</translation>
    </message>
    <message>
        <source>{rate} people per built-up pixel is the published mean of {country}; anywhere else it is a guess. Go on with “Rescale to a census”: then this number no longer matters.</source>
        <translation>{rate} شخص لكل بكسل مبني هو المتوسط المنشور لـ {country}؛ وفي أي مكان آخر هو تخمين. تابع بـ «التعديل وفق تعداد»: عندئذ لا يعود هذا العدد مهمًّا.</translation>
    </message>
    <message>
        <source>spring</source>
        <translation>ربيع</translation>
    </message>
    <message>
        <source>summer</source>
        <translation>صيف</translation>
    </message>
    <message>
        <source>autumn</source>
        <translation>خريف</translation>
    </message>
    <message>
        <source>winter</source>
        <translation>شتاء</translation>
    </message>
    <message>
        <source>year</source>
        <translation>سنة</translation>
    </message>
    <message>
        <source>Population, estimated</source>
        <translation>السكان، تقدير</translation>
    </message>
    <message>
        <source>Population, standard deviation</source>
        <translation>السكان، الانحراف المعياري</translation>
    </message>
    <message>
        <source>Change of population</source>
        <translation>تغير السكان</translation>
    </message>
    <message>
        <source>Population, each member and season</source>
        <translation>السكان، كل عضو وفصل</translation>
    </message>
    <message>
        <source>{unit}; × {number} = people per hectare, which the legend shows</source>
        <translation>{unit}؛ × {number} = شخص لكل هكتار، وهو ما يعرضه مفتاح الخريطة</translation>
    </message>
    <message>
        <source>people per {side} m pixel</source>
        <translation>شخص لكل بكسل من {side} م</translation>
    </message>
    <message>
        <source>Population, rescaled to census</source>
        <translation>السكان، معدّلون وفق التعداد</translation>
    </message>
    <message>
        <source>Population, rescaled to census, standard deviation</source>
        <translation>السكان، معدّلون وفق التعداد، الانحراف المعياري</translation>
    </message>
    <message>
        <source>Population grid</source>
        <translation>شبكة السكان</translation>
    </message>
    <message>
        <source>{value} people per hectare ({own} in a pixel of {side} m)</source>
        <translation>{value} شخص لكل هكتار ({own} في بكسل من {side} م)</translation>
    </message>
    <message>
        <source>{value} people per hectare since the earlier date ({own} in a pixel of {side} m)</source>
        <translation>{value} شخص لكل هكتار منذ التاريخ الأسبق ({own} في بكسل من {side} م)</translation>
    </message>
    <message>
        <source>below</source>
        <translation>أقل من</translation>
    </message>
    <message>
        <source>map has over 2 × too few</source>
        <translation>في الخريطة أقل بأكثر من 2 ×</translation>
    </message>
    <message>
        <source>× too few</source>
        <translation>× أقل</translation>
    </message>
    <message>
        <source>agrees to 5 %</source>
        <translation>متفق ضمن 5 %</translation>
    </message>
    <message>
        <source>× too many</source>
        <translation>× أكثر</translation>
    </message>
    <message>
        <source>map has over 2 × too many</source>
        <translation>في الخريطة أكثر بأكثر من 2 ×</translation>
    </message>
    <message>
        <source>no ratio: see the status</source>
        <translation>لا نسبة: انظر الحالة</translation>
    </message>
    <message>
        <source>people, and the ratio map ÷ census</source>
        <translation>السكان، والنسبة: الخريطة ÷ التعداد</translation>
    </message>
    <message>
        <source>people in each zone, and people per hectare</source>
        <translation>عدد السكان في كل منطقة، والسكان لكل هكتار</translation>
    </message>
    <message>
        <source>Number of the zone in the log</source>
        <translation>رقم المنطقة في السجل</translation>
    </message>
    <message>
        <source>Pixels with a value</source>
        <translation>البكسلات ذات القيمة</translation>
    </message>
    <message>
        <source>People in the census</source>
        <translation>السكان في التعداد</translation>
    </message>
    <message>
        <source>People on the map</source>
        <translation>السكان على الخريطة</translation>
    </message>
    <message>
        <source>Map minus census</source>
        <translation>الخريطة ناقص التعداد</translation>
    </message>
    <message>
        <source>Difference in %</source>
        <translation>الفرق بالنسبة المئوية %</translation>
    </message>
    <message>
        <source>People on the map before rescaling</source>
        <translation>السكان على الخريطة قبل التعديل</translation>
    </message>
    <message>
        <source>People on the rescaled map</source>
        <translation>السكان على الخريطة المعدّلة</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>الانحراف المعياري</translation>
    </message>
    <message>
        <source>Standard deviation before rescaling</source>
        <translation>الانحراف المعياري قبل التعديل</translation>
    </message>
    <message>
        <source>Map ÷ census</source>
        <translation>الخريطة ÷ التعداد</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Adds up only together with zone</source>
        <translation>لا يكتمل المجموع إلا مع المنطقة</translation>
    </message>
    <message>
        <source>map ÷ census: {value}</source>
        <translation>الخريطة ÷ التعداد: {value}</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>الفئات</translation>
    </message>
    <message>
        <source>number of the class</source>
        <translation>رقم الفئة</translation>
    </message>
    <message>
        <source>Hazard: polygons, lines or points</source>
        <translation>الخطر: مضلعات أو خطوط أو نقاط</translation>
    </message>
    <message>
        <source>Areas such as flood zones, or lines and points such as rivers, with a distance around them.</source>
        <translation>مساحات مثل مناطق الفيضان، أو خطوط ونقاط مثل الأنهار، مع مسافة حولها.</translation>
    </message>
    <message>
        <source>Distance around it (metres)</source>
        <translation>المسافة حوله (متر)</translation>
    </message>
    <message>
        <source>Who lives so near is counted too: 500 around a river. In metres on the ground in any CRS.</source>
        <translation>يُحسب أيضًا من يسكن على هذا القرب: 500 حول نهر. بالأمتار على الأرض في أي نظام إحداثيات.</translation>
    </message>
    <message>
        <source>Field with the class of each feature</source>
        <translation>الحقل الذي فيه صنف كل معلم</translation>
    </message>
    <message>
        <source>Such as the level of danger; people are counted for each class. Features without a class are named. Empty: all features are one area.</source>
        <translation>مثل درجة الخطر؛ يُعدّ السكان لكل صنف. تُسمّى المعالم التي بلا صنف. فارغ: كل المعالم مساحة واحدة.</translation>
    </message>
    <message>
        <source>Classes, the worst first</source>
        <translation>الأصناف، الأسوأ أولًا</translation>
    </message>
    <message>
        <source>All classes in their order, such as high, medium, low; between semicolons where one has a comma. Where areas of several classes overlap, everybody counts once, in the worst. Needed where they do. Of a raster: the values that are a hazard; others are outside.</source>
        <translation>كل الأصناف بترتيبها، مثل مرتفع, متوسط, منخفض؛ وتفصل بينها فاصلة منقوطة حيث يحوي أحدها فاصلة. حيث تتداخل مساحات أصناف عدة يُحسب كل شخص مرة واحدة في الأسوأ، وعندها يلزم الترتيب. للصورة النقطية: القيم التي هي خطر؛ وغيرها خارجه.</translation>
    </message>
    <message>
        <source>Or a hazard raster</source>
        <translation>أو صورة نقطية للخطر</translation>
    </message>
    <message>
        <source>Whole numbers as classes (0 is outside), or any values with thresholds. Any grid and CRS.</source>
        <translation>أعداد صحيحة أصنافًا (0 خارج الخطر)، أو أي قيم مع عتبات. بأي شبكة وأي نظام إحداثيات.</translation>
    </message>
    <message>
        <source>Thresholds of the raster</source>
        <translation>عتبات الصورة النقطية</translation>
    </message>
    <message>
        <source>Values that cut the raster into classes, such as 0.5; 1; 2 for depths of water in metres.</source>
        <translation>قيم تقسم الصورة إلى أصناف، مثل 0.5; 1; 2 لأعماق الماء بالمتر.</translation>
    </message>
    <message>
        <source>The hazard is where the raster has</source>
        <translation>الخطر حيث تبلغ قيمة الصورة</translation>
    </message>
    <message>
        <source>(choose with thresholds)</source>
        <translation>(اختر عند وجود عتبات)</translation>
    </message>
    <message>
        <source>at least the threshold</source>
        <translation>العتبة على الأقل</translation>
    </message>
    <message>
        <source>at most the threshold</source>
        <translation>العتبة على الأكثر</translation>
    </message>
    <message>
        <source>Depths of water are a hazard from the threshold on, heights above a river up to it.</source>
        <translation>أعماق الماء خطر من العتبة فصاعدًا، والارتفاعات فوق النهر خطر حتى العتبة.</translation>
    </message>
    <message>
        <source>Pixels of the raster without a value are</source>
        <translation>بكسلات الصورة التي بلا قيمة</translation>
    </message>
    <message>
        <source>unknown: neither inside nor outside</source>
        <translation>مجهولة: لا داخل ولا خارج</translation>
    </message>
    <message>
        <source>outside the hazard</source>
        <translation>خارج الخطر</translation>
    </message>
    <message>
        <source>Many flood maps have no value where it stays dry; others have none where nobody looked.</source>
        <translation>كثير من خرائط الفيضان بلا قيمة حيث يبقى الجفاف، وبعضها بلا قيمة حيث لم ينظر أحد.</translation>
    </message>
    <message>
        <source>Choose a hazard: either a layer or a raster, not both.</source>
        <translation>اختر خطرًا: إما طبقة وإما صورة نقطية، لا الاثنتين.</translation>
    </message>
    <message>
        <source>The threshold “{text}” is not a number. Give numbers, such as 0.5; 1; 2.</source>
        <translation>العتبة «{text}» ليست عددًا. أعطِ أعدادًا، مثل 0.5; 1; 2.</translation>
    </message>
    <message>
        <source>A distance is for a layer, not for a raster. Set it to 0.</source>
        <translation>المسافة للطبقة لا للصورة النقطية. اجعلها 0.</translation>
    </message>
    <message>
        <source>Thresholds need a side. Choose whether at least or at most the threshold is a hazard.</source>
        <translation>تحتاج العتبات إلى جهة. اختر هل الخطر ما بلغ العتبة على الأقل أم على الأكثر.</translation>
    </message>
    <message>
        <source>Nobody lives in a line or a point. Give a distance in metres, such as 500.</source>
        <translation>لا أحد يسكن في خط أو نقطة. أعطِ مسافة بالمتر، مثل 500.</translation>
    </message>
    <message>
        <source>people in each zone, and those inside</source>
        <translation>عدد السكان في كل منطقة، ومن هم داخل الخطر</translation>
    </message>
    <message>
        <source>{value} km²</source>
        <translation>{value} كم²</translation>
    </message>
    <message>
        <source>people in each area</source>
        <translation>عدد السكان في كل مساحة</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>over {percent} % of the people</source>
        <translation>أكثر من {percent} % من السكان</translation>
    </message>
    <message>
        <source>{value} people inside</source>
        <translation>{value} شخص داخل الخطر</translation>
    </message>
    <message>
        <source>{value} % of them inside</source>
        <translation>{value} % منهم داخل الخطر</translation>
    </message>
    <message>
        <source>at least {value} people inside (95 % interval)</source>
        <translation>{value} شخص على الأقل داخل الخطر (مجال 95 %)</translation>
    </message>
    <message>
        <source>at most {value} people inside (95 % interval)</source>
        <translation>{value} شخص على الأكثر داخل الخطر (مجال 95 %)</translation>
    </message>
    <message>
        <source>Cancelled: no unfinished output is left.</source>
        <translation>أُلغي: لم يبقَ أي ناتج غير مكتمل.</translation>
    </message>
    <message>
        <source>The outputs {one} and {other} are the same file, {name}. Give each a file of its own.</source>
        <translation>المخرجان {one} و{other} هما الملف نفسه {name}. أعطِ كلاً منهما ملفاً خاصاً به.</translation>
    </message>
    <message>
        <source>Row {number} does not fit into {name}: {reason}. Choose another format, such as .gpkg or .geojson, or correct the layer's fields.</source>
        <translation>الصف {number} لا يُقبل في {name}: {reason}. اختر تنسيقاً آخر مثل .gpkg أو .geojson، أو صحّح حقول الطبقة.</translation>
    </message>
    <message>
        <source>The field “{field}” of the zones can't have that name in {file}: there it is “{kept}”.</source>
        <translation>لا يمكن أن يحمل الحقل «{field}» في المناطق هذا الاسم في {file}: اسمه هناك «{kept}».</translation>
    </message>
    <message>
        <source>The zones can't be written as {name}: {reason}. Choose another format, such as .gpkg or .geojson, or leave the field out.</source>
        <translation>لا يمكن كتابة المناطق في {name}: {reason}. اختر تنسيقاً آخر مثل .gpkg أو .geojson، أو استبعد الحقل.</translation>
    </message>
    <message>
        <source>Only {there} of {rows} rows arrived in {name}. Choose another format, such as .gpkg or .geojson.</source>
        <translation>وصل {there} فقط من {rows} صفاً إلى {name}. اختر تنسيقاً آخر مثل .gpkg أو .geojson.</translation>
    </message>
    <message>
        <source>A dot in counts that are text</source>
        <translation>النقطة في الأعداد المكتوبة نصاً</translation>
    </message>
    <message>
        <source>refuse the counts where it could mean both</source>
        <translation>رفض الأعداد حيث قد تعني الأمرين</translation>
    </message>
    <message>
        <source>groups thousands: 1.469 is 1469</source>
        <translation>يفصل الآلاف: 1.469 تعني 1469</translation>
    </message>
    <message>
        <source>is a decimal point: 1.469 is about one and a half</source>
        <translation>فاصلة عشرية: 1.469 تعني نحو واحد ونصف</translation>
    </message>
    <message>
        <source>Only for text in which every number with a dot has three digits behind it.</source>
        <translation>فقط للنص الذي يلي النقطةَ في كل عدد فيه ثلاثةُ أرقام.</translation>
    </message>
    <message>
        <source>What two zones share</source>
        <translation>ما تشترك فيه منطقتان</translation>
    </message>
    <message>
        <source>under 5 % of the smaller: to the first</source>
        <translation>أقل من 5 % من الأصغر: للأولى</translation>
    </message>
    <message>
        <source>is refused</source>
        <translation>يُرفض</translation>
    </message>
    <message>
        <source>Generalised outlines overlap a little; larger overlaps are refused in any case.</source>
        <translation>تتداخل الحدود المعمَّمة قليلاً؛ أما التداخلات الأكبر فتُرفض على أي حال.</translation>
    </message>
    <message>
        <source>{weights}, rescaled to the counts of {zones}.</source>
        <translation>{weights}، معاد تقييسه على أعداد {zones}.</translation>
    </message>
    <message>
        <source>The year of the seasons that have none of their own; the winter of a year runs into the next one.</source>
        <translation>سنة الفصول التي لا سنة لها؛ وشتاء كل سنة يمتد إلى التي تليها.</translation>
    </message>
    <message>
        <source>One composite for each, separated by commas: spring (March to May), summer (June to August), autumn (September to November), winter (December to February), year (all of it), Q1 to Q4; those of other years with the year before, such as 2021 spring or 2021 Q1; months such as 2021-03, years such as 2021, or any range of days such as 2021-03-01/2021-04-15.</source>
        <translation>مركّب لكل منها، مفصولة بفواصل: ربيع (مارس إلى مايو)، صيف (يونيو إلى أغسطس)، خريف (سبتمبر إلى نوفمبر)، شتاء (ديسمبر إلى فبراير)، سنة (كلها)، Q1 إلى Q4 (أرباع السنة)؛ وما كان لسنوات أخرى تسبقه السنة، مثل 2021 ربيع أو 2021 Q1؛ وأشهر مثل 2021-03، وسنوات مثل 2021، أو أي مدى من الأيام مثل 2021-03-01/2021-04-15.</translation>
    </message>
    <message>
        <source>Bands of Sentinel-2</source>
        <translation>نطاقات Sentinel-2</translation>
    </message>
    <message>
        <source>four: blue, green, red, near infrared</source>
        <translation>أربعة: أزرق وأخضر وأحمر وتحت الأحمر القريب</translation>
    </message>
    <message>
        <source>ten: those, and the six of 20 m</source>
        <translation>عشرة: هذه، والستة التي بدقة 20 م</translation>
    </message>
    <message>
        <source>The models of population take four. The six others, red edge and shortwave infrared, are brought to 10 m by the nearest pixel.</source>
        <translation>تأخذ نماذج السكان أربعة. أما الستة الأخرى، الحافة الحمراء وتحت الأحمر القصير الموجة، فتُنقل إلى 10 م بأقرب بكسل.</translation>
    </message>
    <message>
        <source>Passes of Sentinel-1</source>
        <translation>مرورات Sentinel-1</translation>
    </message>
    <message>
        <source>together: descending, else ascending</source>
        <translation>معًا: الهابطة، وإلا فالصاعدة</translation>
    </message>
    <message>
        <source>apart: a raster of each, the mean in dB</source>
        <translation>منفصلة: صورة نقطية لكل منها، المتوسط بالديسيبل</translation>
    </message>
    <message>
        <source>Apart is what the urban mask takes: each season gets sentinel1_asc and sentinel1_desc.</source>
        <translation>المنفصلة هي ما يأخذه القناع الحضري: يحصل كل فصل على sentinel1_asc وsentinel1_desc.</translation>
    </message>
    <message>
        <source>Gets one raster for each season and sensor, such as sentinel2_2021-spring.tif, scenes.csv with the scenes that were used, and series.csv, by which the folder is a series.</source>
        <translation>يستقبل صورة نقطية لكل فصل ومستشعر، مثل sentinel2_2021-spring.tif، وscenes.csv بالمشاهد المستعملة، وseries.csv الذي يجعل المجلد سلسلة.</translation>
    </message>
    <message>
        <source>Terrain (shaded elevation; slope, aspect)</source>
        <translation>التضاريس (ارتفاع مظلّل؛ ميل واتجاه الميل)</translation>
    </message>
    <message>
        <source>elevation in metres, slope in degrees, aspect in degrees clockwise from north</source>
        <translation>الارتفاع بالأمتار والميل بالدرجات واتجاه الميل بالدرجات مع عقارب الساعة من الشمال</translation>
    </message>
    <message>
        <source>Sentinel-2, a raster a year</source>
        <translation>Sentinel-2، ملف نقطي لكل سنة</translation>
    </message>
    <message>
        <source>Composites with the bands B02, B03, B04 and B08.</source>
        <translation>مركّبات بالنطاقات B02 وB03 وB04 وB08.</translation>
    </message>
    <message>
        <source>Sentinel-1 ascending, a raster a year</source>
        <translation>Sentinel-1 الصاعد، ملف نقطي لكل سنة</translation>
    </message>
    <message>
        <source>Backscatter of ascending passes, bands VV and VH; see PASSES of “Download imagery”.</source>
        <translation>التشتت الراجع للمرورات الصاعدة، النطاقان VV وVH؛ انظر PASSES في «تنزيل الصور».</translation>
    </message>
    <message>
        <source>Sentinel-1 descending, a raster a year</source>
        <translation>Sentinel-1 الهابط، ملف نقطي لكل سنة</translation>
    </message>
    <message>
        <source>The same of the descending passes. One pass alone also works.</source>
        <translation>الأمر نفسه للمرورات الهابطة. ويكفي أيضًا أحدهما وحده.</translation>
    </message>
    <message>
        <source>Terrain</source>
        <translation>التضاريس</translation>
    </message>
    <message>
        <source>Slope and aspect in degrees, from “Terrain: elevation, slope, aspect”.</source>
        <translation>الانحدار والاتجاه بالدرجات، من «التضاريس: الارتفاع والميل واتجاه الميل».</translation>
    </message>
    <message>
        <source>Or GlobalUrbanMapper exports, one a year</source>
        <translation>أو ملفات مصدَّرة من GlobalUrbanMapper، واحد لكل سنة</translation>
    </message>
    <message>
        <source>Rasters of 11 or 14 bands as its authors export them, in place of all the above.</source>
        <translation>ملفات نقطية من 11 أو 14 نطاقًا كما يصدّرها مؤلفوه، بدلًا من كل ما سبق.</translation>
    </message>
    <message>
        <source>There is no imagery. Choose Sentinel-2, Sentinel-1, or an export of GlobalUrbanMapper.</source>
        <translation>لا توجد صور. اختر Sentinel-2 أو Sentinel-1 أو ملفًا مصدَّرًا من GlobalUrbanMapper.</translation>
    </message>
    <message>
        <source>An export of GlobalUrbanMapper holds all the imagery. Leave Sentinel-1 and -2 empty, or it.</source>
        <translation>الملف المصدَّر من GlobalUrbanMapper يضم كل الصور. اترك Sentinel-1 و-2 فارغين أو اتركه هو فارغًا.</translation>
    </message>
    <message>
        <source>Model of urban land</source>
        <translation>نموذج الأرض الحضرية</translation>
    </message>
    <message>
        <source>GlobalUrbanMapper 1 or 2.0, whose authors keep the files: its id, or the path of an .onnx file. 2.0 also does without Sentinel-1 or without Sentinel-2, and under clouds.</source>
        <translation>GlobalUrbanMapper 1 أو 2.0، وملفاته عند مؤلفيه: معرّفه أو مسار ملف ‎.onnx. ويعمل 2.0 أيضًا من دون Sentinel-1 أو من دون Sentinel-2 وتحت السحب.</translation>
    </message>
    <message>
        <source>Urban land (probability)</source>
        <translation>الأرض الحضرية (احتمال)</translation>
    </message>
    <message>
        <source>Urban land</source>
        <translation>الأرض الحضرية</translation>
    </message>
    <message>
        <source>1 urban, 0 not urban</source>
        <translation>1 حضري، 0 غير حضري</translation>
    </message>
    <message>
        <source>urban with a probability of {value} %</source>
        <translation>حضري باحتمال {value} %</translation>
    </message>
    <message>
        <source>not urban</source>
        <translation>غير حضري</translation>
    </message>
    <message>
        <source>urban</source>
        <translation>حضري</translation>
    </message>
    <message>
        <source>or before</source>
        <translation>أو قبلها</translation>
    </message>
    <message>
        <source>Sentinel-2 and both passes of Sentinel-1</source>
        <translation>Sentinel-2 ومرورا Sentinel-1 كلاهما</translation>
    </message>
    <message>
        <source>Sentinel-2 and the ascending pass</source>
        <translation>Sentinel-2 والمرور الصاعد</translation>
    </message>
    <message>
        <source>Sentinel-2 and the descending pass</source>
        <translation>Sentinel-2 والمرور الهابط</translation>
    </message>
    <message>
        <source>Sentinel-2 alone</source>
        <translation>Sentinel-2 وحده</translation>
    </message>
    <message>
        <source>both passes of Sentinel-1</source>
        <translation>مرورا Sentinel-1 كلاهما</translation>
    </message>
    <message>
        <source>the ascending pass alone</source>
        <translation>المرور الصاعد وحده</translation>
    </message>
    <message>
        <source>the descending pass alone</source>
        <translation>المرور الهابط وحده</translation>
    </message>
    <message>
        <source>over {percent} % urban</source>
        <translation>أكثر من {percent} % حضري</translation>
    </message>
    <message>
        <source>{value} km² of urban land</source>
        <translation>{value} كم² من الأرض الحضرية</translation>
    </message>
    <message>
        <source>{value} % urban</source>
        <translation>{value} % حضري</translation>
    </message>
    <message>
        <source>urban land in each zone</source>
        <translation>الأرض الحضرية في كل منطقة</translation>
    </message>
    <message>
        <source>Fields with the people of each group</source>
        <translation>حقول تحوي سكان كل فئة</translation>
    </message>
    <message>
        <source>Everybody in one group only. Names tell sex and ages: f_00, m_65_plus, women_15_49.</source>
        <translation>كل شخص في فئة واحدة فقط. الأسماء تدل على الجنس والأعمار: f_00 و m_65_plus و women_15_49.</translation>
    </message>
    <message>
        <source>Or a table with the groups</source>
        <translation>أو جدول بالفئات</translation>
    </message>
    <message>
        <source>A CSV or any layer, one row for each zone, in any order.</source>
        <translation>ملف CSV أو أي طبقة، صف لكل منطقة، بأي ترتيب.</translation>
    </message>
    <message>
        <source>Its fields with the people of each group</source>
        <translation>حقوله التي تحوي سكان كل فئة</translation>
    </message>
    <message>
        <source>Everybody in one group only, as above.</source>
        <translation>كل شخص في فئة واحدة فقط، كما أعلاه.</translation>
    </message>
    <message>
        <source>Its field that names the zone</source>
        <translation>حقله الذي يسمي المنطقة</translation>
    </message>
    <message>
        <source>Compared as text: 01 is not 1.</source>
        <translation>يقارن كنص: 01 ليس 1.</translation>
    </message>
    <message>
        <source>Field of the zones with the same id</source>
        <translation>حقل المناطق الذي يحوي المعرّف نفسه</translation>
    </message>
    <message>
        <source>Only needed with a table; compared as text.</source>
        <translation>مطلوب مع جدول فقط؛ يقارن كنص.</translation>
    </message>
    <message>
        <source>Choose the fields of the groups, either of the zones or of a table.</source>
        <translation>اختر حقول الفئات، إما من المناطق وإما من جدول.</translation>
    </message>
    <message>
        <source>The fields of a table need the table too (COUNTS_TABLE).</source>
        <translation>حقول الجدول تحتاج إلى الجدول أيضًا (COUNTS_TABLE).</translation>
    </message>
    <message>
        <source>A table needs the two fields with the ids of the zones (ZONE_ID, TABLE_ID).</source>
        <translation>يحتاج الجدول إلى الحقلين اللذين يحويان معرّفات المناطق (ZONE_ID و TABLE_ID).</translation>
    </message>
    <message>
        <source>{value} under 15 for each 100 of 15 to 64</source>
        <translation>{value} دون 15 سنة لكل 100 من 15 إلى 64</translation>
    </message>
    <message>
        <source>{value} of 65 and over for each 100 of 15 to 64</source>
        <translation>{value} من 65 فأكثر لكل 100 من 15 إلى 64</translation>
    </message>
    <message>
        <source>people in each group, and dependants for each 100 people</source>
        <translation>سكان كل فئة، والمعالون لكل 100 شخص</translation>
    </message>
    <message>
        <source>Find clouds by</source>
        <translation>اكتشاف السحب بواسطة</translation>
    </message>
    <message>
        <source>the scene classes</source>
        <translation>فئات المشهد</translation>
    </message>
    <message>
        <source>the time series</source>
        <translation>السلسلة الزمنية</translation>
    </message>
    <message>
        <source>both</source>
        <translation>كليهما</translation>
    </message>
    <message>
        <source>The time series compares every date with those around it. It finds thin cloud and shadow that the classes miss, reads three bands more (B06, B8A, B11), and decides in blocks of 6 km.</source>
        <translation>تقارن السلسلة الزمنية كل تاريخ بما حوله من تواريخ. وهي تجد السحب الرقيقة والظلال التي تفوت الفئات، وتقرأ ثلاث قنوات إضافية (B06 وB8A وB11)، وتقرر في كتل من 6 كم.</translation>
    </message>
    <message>
        <source>Dates to take</source>
        <translation>التواريخ المستخدمة</translation>
    </message>
    <message>
        <source>all</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>few, clear, and spread over the months</source>
        <translation>قليلة وصافية وموزعة على الأشهر</translation>
    </message>
    <message>
        <source>The table of the scenes says of every date why it was taken or left.</source>
        <translation>يبيّن جدول المشاهد لكل تاريخ سبب أخذه أو تركه.</translation>
    </message>
    <message>
        <source>The layer “{name}” has no coordinate system. Set it in the layer's properties.</source>
        <translation>ليس للطبقة «{name}» نظام إحداثيات. عيّنه في خصائصها.</translation>
    </message>
    <message>
        <source>The layer “{name}” cannot be handed to the engine: {reason}.</source>
        <translation>لا يمكن تسليم الطبقة «{name}» إلى المحرك: {reason}.</translation>
    </message>
    <message>
        <source>Covariates</source>
        <translation>المتغيرات المساعدة</translation>
    </message>
    <message>
        <source>Weights of the forest</source>
        <translation>أوزان الغابة</translation>
    </message>
    <message>
        <source>each band as its source</source>
        <translation>كل نطاق كمصدره</translation>
    </message>
    <message>
        <source>weights within each zone</source>
        <translation>أوزان داخل كل منطقة</translation>
    </message>
    <message>
        <source>growth</source>
        <translation>نمو</translation>
    </message>
    <message>
        <source>decline</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>no clear change</source>
        <translation>لا تغيّر واضح</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>{value} people more than at first</source>
        <translation>{value} شخص أكثر من البداية</translation>
    </message>
    <message>
        <source>at least {value} (80 % interval)</source>
        <translation>على الأقل {value} (مجال 80 %)</translation>
    </message>
    <message>
        <source>at most {value} (80 % interval)</source>
        <translation>على الأكثر {value} (مجال 80 %)</translation>
    </message>
    <message>
        <source>people of each zone at each step, and how they changed</source>
        <translation>سكان كل منطقة في كل خطوة، وكيف تغيّروا</translation>
    </message>
    <message>
        <source>Install forests ({size} MB)…</source>
        <translation>تثبيت الغابات ({size} ميغابايت)…</translation>
    </message>
    <message>
        <source>The engine has no packages for forests yet.</source>
        <translation>ليس لدى المحرك حزم للغابات بعد.</translation>
    </message>
    <message>
        <source>Run “Set up the engine” with “Packages for forests” (up to {size} MB to download), then start again. On the command line: {command}</source>
        <translation>شغّل «إعداد المحرك» مع «حزم للغابات» (حتى {size} ميغابايت للتنزيل)، ثم ابدأ من جديد. من سطر الأوامر: {command}</translation>
    </message>
    <message>
        <source>Press “{button}” at the top of this window, or run “Set up the engine” with “Packages for forests”; then start again.</source>
        <translation>اضغط «{button}» في أعلى هذه النافذة، أو شغّل «إعداد المحرك» مع «حزم للغابات»؛ ثم ابدأ من جديد.</translation>
    </message>
    <message>
        <source>Or a raster of zones</source>
        <translation>أو صورة نقطية للمناطق</translation>
    </message>
    <message>
        <source>In place of polygons: each pixel holds the number of its zone. It needs a table of counts.</source>
        <translation>بدل المضلعات: كل بكسل يحوي رقم منطقته. يحتاج إلى جدول تعداد.</translation>
    </message>
    <message>
        <source>Table of counts of the raster's zones</source>
        <translation>جدول تعداد مناطق الصورة النقطية</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>ملفات CSV (*.csv)</translation>
    </message>
    <message>
        <source>A CSV with a row for each zone. Ids are compared as text.</source>
        <translation>ملف CSV فيه صف لكل منطقة. تُقارن المعرّفات كنصوص.</translation>
    </message>
    <message>
        <source>Column of ids in the table</source>
        <translation>عمود المعرّفات في الجدول</translation>
    </message>
    <message>
        <source>Column of counts in the table</source>
        <translation>عمود التعداد في الجدول</translation>
    </message>
    <message>
        <source>As the table's first line has it.</source>
        <translation>كما في السطر الأول من الجدول.</translation>
    </message>
    <message>
        <source>There are zones as polygons and as a raster. Choose one of them.</source>
        <translation>هناك مناطق كمضلعات وكصورة نقطية. اختر واحدة منهما.</translation>
    </message>
    <message>
        <source>A raster of zones and a table of their counts go together. Choose both.</source>
        <translation>الصورة النقطية للمناطق وجدول تعدادها متلازمان. اختر كليهما.</translation>
    </message>
    <message>
        <source>There are no zones. Choose polygons, or a raster of zones with a table of counts.</source>
        <translation>لا توجد مناطق. اختر مضلعات، أو صورة نقطية للمناطق مع جدول تعداد.</translation>
    </message>
    <message>
        <source>The zones have no field of counts. Choose one.</source>
        <translation>ليس للمناطق حقل تعداد. اختر واحدًا.</translation>
    </message>
    <message>
        <source>The table {path} does not exist. Choose another file.</source>
        <translation>الجدول {path} غير موجود. اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>Population, by a random forest</source>
        <translation>السكان، بغابة عشوائية</translation>
    </message>
    <message>
        <source>QGIS finds no shapes in the layer “{name}”, because its first one is a geometry collection. Turn collections into polygons first, for example with ST_CollectionExtract(geometry, 3) in ogr2ogr.</source>
        <translation>لا يجد QGIS أشكالاً في الطبقة «{name}» لأن أولها مجموعة أشكال هندسية. حوّل المجموعات إلى مضلعات أولاً، مثلاً بالدالة ST_CollectionExtract(geometry, 3) في ogr2ogr.</translation>
    </message>
    <message>
        <source>Strength of change</source>
        <translation>قوة التغير</translation>
    </message>
    <message>
        <source>When it changed</source>
        <translation>متى تغيّر</translation>
    </message>
    <message>
        <source>rise of the built-up probability; below 0: its fall</source>
        <translation>ارتفاع احتمال المبني؛ وتحت 0 انخفاضه</translation>
    </message>
    <message>
        <source>days since 1970-01-01</source>
        <translation>أيام منذ 1970-01-01</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>بلا تغير</translation>
    </message>
    <message>
        <source>built</source>
        <translation>بُني</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>أُزيل</translation>
    </message>
    <message>
        <source>too few clear looks</source>
        <translation>نظرات صافية قليلة جدًا</translation>
    </message>
    <message>
        <source>points to fill in</source>
        <translation>نقاط للملء</translation>
    </message>
    <message>
        <source>Tree cover</source>
        <translation>الغطاء الشجري</translation>
    </message>
    <message>
        <source>Change of tree cover</source>
        <translation>تغيّر الغطاء الشجري</translation>
    </message>
    <message>
        <source>per cent of the pixel under trees</source>
        <translation>النسبة المئوية من البكسل تحت الأشجار</translation>
    </message>
    <message>
        <source>percentage points</source>
        <translation>نقاط مئوية</translation>
    </message>
    <message>
        <source>{value} % trees</source>
        <translation>{value} % أشجار</translation>
    </message>
    <message>
        <source>{value} percentage points since</source>
        <translation>{value} نقطة مئوية منذ ذلك الحين</translation>
    </message>
    <message>
        <source>no trees</source>
        <translation>بلا أشجار</translation>
    </message>
    <message>
        <source>over {percent} % trees</source>
        <translation>أكثر من {percent} % أشجار</translation>
    </message>
    <message>
        <source>{value} km² of trees</source>
        <translation>{value} كم² من الأشجار</translation>
    </message>
    <message>
        <source>tree cover in each zone</source>
        <translation>الغطاء الشجري في كل منطقة</translation>
    </message>
    <message>
        <source>Constraint: 0 where nobody lives</source>
        <translation>القيد: 0 حيث لا يسكن أحد</translation>
    </message>
    <message>
        <source>Any other value, and a gap, lets people live there. Such as “Urban land” of “Map urban land”.</source>
        <translation>أي قيمة أخرى، وكذلك الفجوة، تسمح بالسكن هناك، مثل ناتج رسم خريطة الأراضي الحضرية.</translation>
    </message>
    <message>
        <source>Sentinel-1 ascending, each season</source>
        <translation>Sentinel-1 صاعد، كل فصل</translation>
    </message>
    <message>
        <source>Sentinel-1 descending, each season</source>
        <translation>Sentinel-1 هابط، كل فصل</translation>
    </message>
    <message>
        <source>Censuses: field of the zones, year or day</source>
        <translation>التعدادات: حقل المناطق، السنة أو اليوم</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Year or day</source>
        <translation>السنة أو اليوم</translation>
    </message>
    <message>
        <source>Such as pop_2010, 2010, pop_2020, 2020-04-01. Between two censuses counts are interpolated; after the last one they go on with the change that the model sees.</source>
        <translation>مثل pop_2010، 2010، pop_2020، 2020-04-01. بين تعدادين تُستكمل الأعداد زمنيًا، وبعد آخرهما تتبع التغيّر الذي يراه النموذج.</translation>
    </message>
    <message>
        <source>Censuses are counts of zones. Choose the zones too.</source>
        <translation>التعدادات أعداد لمناطق. اختر المناطق أيضًا.</translation>
    </message>
    <message>
        <source>The field “{field}” has no year. Write one beside it, such as 2020.</source>
        <translation>ليس للحقل «{field}» سنة. اكتب سنة بجانبه، مثل 2020.</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>السكان</translation>
    </message>
    <message>
        <source>People at each step</source>
        <translation>السكان في كل خطوة</translation>
    </message>
    <message>
        <source>no usable date</source>
        <translation>لا تاريخ صالح للاستعمال</translation>
    </message>
    <message>
        <source>{people} people</source>
        <translation>{people} نسمة</translation>
    </message>
    <message>
        <source>one date: how sure is not known</source>
        <translation>تاريخ واحد: درجة التأكد غير معروفة</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>من {low} إلى {high}</translation>
    </message>
    <message>
        <source>1 Set-up</source>
        <translation>1 الإعداد</translation>
    </message>
    <message>
        <source>2 Ready-made chains</source>
        <translation>2 سلاسل جاهزة</translation>
    </message>
    <message>
        <source>3 Imagery and sample</source>
        <translation>3 الصور والعينة</translation>
    </message>
    <message>
        <source>4 Maps from imagery</source>
        <translation>4 خرائط من الصور</translation>
    </message>
    <message>
        <source>5 People and census</source>
        <translation>5 السكان والتعداد</translation>
    </message>
    <message>
        <source>6 Change and growth</source>
        <translation>6 التغير والنمو</translation>
    </message>
    <message>
        <source>7 How good is it?</source>
        <translation>7 ما مدى الجودة؟</translation>
    </message>
    <message>
        <source>Field with the counts' errors</source>
        <translation>حقل أخطاء التعدادات</translation>
    </message>
    <message>
        <source>The errors are</source>
        <translation>الأخطاء هي</translation>
    </message>
    <message>
        <source>standard errors</source>
        <translation>أخطاء معيارية</translation>
    </message>
    <message>
        <source>margins with 90 % confidence (÷ 1.645)</source>
        <translation>هوامش بثقة 90 % (÷ 1.645)</translation>
    </message>
    <message>
        <source>Many censuses of samples publish margins of error, such as the American Community Survey.</source>
        <translation>تنشر تعدادات كثيرة بالعينة هوامش خطأ، مثل American Community Survey.</translation>
    </message>
    <message>
        <source>Zone {zone} has the error {text} in the field {field}. Correct it, or empty it.</source>
        <translation>للمنطقة {zone} الخطأ {text} في الحقل {field}. صحّحه أو أفرغه.</translation>
    </message>
    <message>
        <source>Standard error of the census</source>
        <translation>الخطأ المعياري للتعداد</translation>
    </message>
    <message>
        <source>{value} ha built</source>
        <translation>{value} هكتار مبنية</translation>
    </message>
    <message>
        <source>{value} ha cleared</source>
        <translation>{value} هكتار أُزيلت</translation>
    </message>
    <message>
        <source>{value} ha changed, of unknown kind</source>
        <translation>{value} هكتار تغيّرت بنوع مجهول</translation>
    </message>
    <message>
        <source>urban change in each zone</source>
        <translation>التغير الحضري في كل منطقة</translation>
    </message>
    <message>
        <source>Likelihood of change</source>
        <translation>أرجحية التغير</translation>
    </message>
    <message>
        <source>relative likelihood; colours count in calm levels of the series</source>
        <translation>أرجحية نسبية؛ تُعدّ الألوان بمستويات هدوء السلسلة</translation>
    </message>
    <message>
        <source>{times} × calm</source>
        <translation>{times} × الهدوء</translation>
    </message>
    <message>
        <source>Values of the map are</source>
        <translation>قيم الخريطة هي</translation>
    </message>
    <message>
        <source>what the file says, else refused</source>
        <translation>ما يقوله الملف، وإلا رُفض</translation>
    </message>
    <message>
        <source>people per pixel</source>
        <translation>شخص لكل بكسل</translation>
    </message>
    <message>
        <source>people per km²</source>
        <translation>شخص لكل كم²</translation>
    </message>
    <message>
        <source>Only needed where neither the tags nor the name of the file tell.</source>
        <translation>لا يلزم إلا إذا لم تبيّنه وسوم الملف ولا اسمه.</translation>
    </message>
    <message>
        <source>The address of the catalogue is missing. Give it, or choose another source.</source>
        <translation>ينقص عنوان الفهرس. أعطه أو اختر مصدرًا آخر.</translation>
    </message>
    <message>
        <source>The disk is full: {file}. Free some space, or choose another place.</source>
        <translation>القرص ممتلئ: {file}. أفرغ بعض المساحة، أو اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>Folder of models</source>
        <translation>مجلد النماذج</translation>
    </message>
    <message>
        <source>Where the model is kept. Empty: with the user's other models.</source>
        <translation>أين يُحفظ النموذج. فارغ: مع نماذج المستخدم الأخرى.</translation>
    </message>
    <message>
        <source>Fill gaps</source>
        <translation>ملء الفجوات</translation>
    </message>
    <message>
        <source>Pixels without any clear observation are filled; a further band marks them. Otherwise they have no data.</source>
        <translation>تُملأ البكسلات التي ليس لها أي رصد صافٍ، ويعلّمها نطاق إضافي. وإلا فلا بيانات لها.</translation>
    </message>
    <message>
        <source>Fill gaps from</source>
        <translation>ملء الفجوات من</translation>
    </message>
    <message>
        <source>the nearest season that has a value</source>
        <translation>أقرب فصل له قيمة</translation>
    </message>
    <message>
        <source>the other dates of the season</source>
        <translation>التواريخ الأخرى من الفصل</translation>
    </message>
    <message>
        <source>From the other dates, Sentinel-2 only: what a date shows that was left, else the method of CLOUD_MASK, which reads all ten bands of three dates or more.</source>
        <translation>من التواريخ الأخرى، Sentinel-2 فقط: ما يظهره تاريخ تُرك، وإلا فطريقة CLOUD_MASK التي تقرأ النطاقات العشرة لثلاثة تواريخ أو أكثر.</translation>
    </message>
    <message>
        <source>Map before rescaling ÷ census</source>
        <translation>الخريطة قبل التعديل ÷ التعداد</translation>
    </message>
</context>
<context>
    <name>AccountGroup</name>
    <message>
        <source>Account for downloads</source>
        <translation>حساب التنزيل</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>سؤال الخدمة…</translation>
    </message>
</context>
<context>
    <name>AccuracyAlgorithm</name>
    <message>
        <source>Accuracy of a map</source>
        <translation>دقة خريطة</translation>
    </message>
    <message>
        <source>accuracy,confusion matrix,validation,sample,area,confidence,olofsson,error</source>
        <translation>دقة,مصفوفة الخلط,تحقق,عينة,مساحة,ثقة,olofsson,خطأ</translation>
    </message>
    <message>
        <source>Says how good a map of classes is, such as urban or not. Run it first with the map alone: it draws random points in each class. Look at each on imagery, and fill in what is there. Run it again with these points.

Then you get the confusion matrix, user's, producer's and overall accuracy, and the area of each class, corrected for the map's errors, with 95 % intervals (Olofsson et al. 2014). Polygons or a raster of what is there also do. The log says where the sample is too small.</source>
        <translation>يقول ما مدى جودة خريطة أصناف، مثل حضري أو لا. شغّله أولًا بالخريطة وحدها: يختار نقاطًا عشوائية في كل صنف. انظر إلى كل نقطة على صورة واكتب ما هناك. ثم شغّله من جديد بهذه النقاط.

عندئذ تحصل على مصفوفة الخلط ودقة المستخدم ودقة المنتج والدقة الكلية، ومساحة كل صنف مصححة من أخطاء الخريطة، مع مجالات ثقة 95 % (Olofsson وآخرون 2014). وتصلح أيضًا مضلعات أو ملف نقطي لما هناك. ويقول السجل أين تكون العينة صغيرة جدًا.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>الخريطة</translation>
    </message>
    <message>
        <source>A raster of classes, or of numbers with a threshold.</source>
        <translation>ملف نقطي لأصناف، أو لأعداد مع عتبة.</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>The band of the map that is tested.</source>
        <translation>نطاق الخريطة الذي يُختبر.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>العتبة</translation>
    </message>
    <message>
        <source>For maps of numbers: from this value on a pixel is class 1, below it 0.</source>
        <translation>لخرائط الأعداد: من هذه القيمة فصاعدًا يكون البكسل من الصنف 1، وما دونها 0.</translation>
    </message>
    <message>
        <source>What is there</source>
        <translation>ما هو موجود</translation>
    </message>
    <message>
        <source>The sample, filled in, or polygons. Empty: a sample is drawn.</source>
        <translation>العينة بعد ملئها، أو مضلعات. فارغ: تُسحب عينة.</translation>
    </message>
    <message>
        <source>Field of the class</source>
        <translation>حقل الصنف</translation>
    </message>
    <message>
        <source>Numbers as on the map; points without one are left out.</source>
        <translation>أعداد كما في الخريطة؛ وتُترك النقاط التي بلا عدد.</translation>
    </message>
    <message>
        <source>Or a raster of what is there</source>
        <translation>أو ملف نقطي لما هو موجود</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>النقاط</translation>
    </message>
    <message>
        <source>How many points are drawn, in proportion to the classes.</source>
        <translation>كم نقطة تُسحب، بما يتناسب مع الأصناف.</translation>
    </message>
    <message>
        <source>Points in each class, at least</source>
        <translation>النقاط في كل صنف، على الأقل</translation>
    </message>
    <message>
        <source>So that rare classes have enough of them.</source>
        <translation>لكي تنال الأصناف النادرة ما يكفي منها.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>The same number draws the same points.</source>
        <translation>العدد نفسه يسحب النقاط نفسها.</translation>
    </message>
    <message>
        <source>Sample to fill in</source>
        <translation>عينة للملء</translation>
    </message>
    <message>
        <source>The points, with a link to imagery and a form for the class.</source>
        <translation>النقاط، مع رابط إلى الصور ونموذج للصنف.</translation>
    </message>
    <message>
        <source>Confusion matrix and areas</source>
        <translation>مصفوفة الخلط والمساحات</translation>
    </message>
    <message>
        <source>A row for each class of the map; needs what is there.</source>
        <translation>صف لكل صنف في الخريطة؛ ويحتاج إلى ما هو موجود.</translation>
    </message>
    <message>
        <source>Overall accuracy</source>
        <translation>الدقة الكلية</translation>
    </message>
    <message>
        <source>Half of its 95 % interval</source>
        <translation>نصف مجال ثقتها 95 %</translation>
    </message>
    <message>
        <source>What is there is given twice. Give a layer or a raster.</source>
        <translation>ما هو موجود مُعطى مرتين. أعطِ طبقة أو ملفًا نقطيًا.</translation>
    </message>
    <message>
        <source>There is nothing to do. Give what is there, or choose where to write a sample.</source>
        <translation>لا شيء للعمل. أعطِ ما هو موجود، أو اختر أين تُكتب عينة.</translation>
    </message>
    <message>
        <source>The confusion matrix needs what is there. Give a layer or a raster.</source>
        <translation>تحتاج مصفوفة الخلط إلى ما هو موجود. أعطِ طبقة أو ملفًا نقطيًا.</translation>
    </message>
    <message>
        <source>The layer of what is there has no field “{field}”. Choose its field.</source>
        <translation>ليس في طبقة ما هو موجود حقل «{field}». اختر حقلها.</translation>
    </message>
    <message>
        <source>Nothing says what is there: the field “{field}” is empty. Fill it in.</source>
        <translation>لا شيء يقول ما هو موجود: الحقل «{field}» فارغ. املأه.</translation>
    </message>
    <message>
        <source>With the classes of the map, read at the points of a sample. For a map of people: people per cell, such as 100 m, compared cell by cell.</source>
        <translation>بأصناف الخريطة، وتُقرأ عند نقاط عينة. ولخريطة أشخاص: أشخاص لكل خلية، مثل 100 م، تُقارن خلية بخلية.</translation>
    </message>
    <message>
        <source>R² of a map of people</source>
        <translation>‏R² لخريطة أشخاص</translation>
    </message>
    <message>
        <source>Mean absolute error, people per cell</source>
        <translation>متوسط الخطأ المطلق، أشخاص لكل خلية</translation>
    </message>
    <message>
        <source>Root mean square error, people per cell</source>
        <translation>جذر متوسط مربع الخطأ، أشخاص لكل خلية</translation>
    </message>
    <message>
        <source>Report of the accuracy</source>
        <translation>تقرير الدقة (بالإنجليزية)</translation>
    </message>
    <message>
        <source>A page with the accuracies, the matrix and the areas; needs what is there.</source>
        <translation>صفحة بالدقة والمصفوفة والمساحات؛ تحتاج إلى ما هو موجود فعلًا.</translation>
    </message>
</context>
<context>
    <name>AgeSexAlgorithm</name>
    <message>
        <source>Age and sex</source>
        <translation>العمر والجنس</translation>
    </message>
    <message>
        <source>age,sex,gender,group,women,men,children,pyramid,dependency,structure</source>
        <translation>عمر,جنس,نوع,فئة,نساء,رجال,أطفال,هرم,إعالة,تركيب</translation>
    </message>
    <message>
        <source>Shares the people of a map out over groups, such as ages by sex, that are counted for each zone: a band for each group.

In every pixel the groups add up to the map. Every pixel of a zone has the zone's pattern: where in it the old or the young live is not known. The report has the pyramid of each zone.</source>
        <translation>يوزع سكان خريطة على فئات، كالأعمار حسب الجنس، محصاة لكل منطقة: نطاق لكل فئة.

في كل بكسل مجموع الفئات هو الخريطة. لكل بكسل في منطقة تركيب المنطقة: لا يعرف أين يعيش فيها المسنون أو الصغار. يحوي التقرير هرم كل منطقة.</translation>
    </message>
    <message>
        <source>Population map</source>
        <translation>خريطة السكان</translation>
    </message>
    <message>
        <source>People; rescale it to the zones first where groups shall sum to their counts.</source>
        <translation>السكان؛ أعد تحجيمها أولًا إلى المناطق إن أردت أن يكون مجموع الفئات أعدادها.</translation>
    </message>
    <message>
        <source>Zones with the groups</source>
        <translation>المناطق ذات الفئات</translation>
    </message>
    <message>
        <source>Polygons; they must not overlap.</source>
        <translation>مضلعات؛ يجب ألا تتداخل.</translation>
    </message>
    <message>
        <source>All people of the zone, groups or not. Empty: the sum of its groups.</source>
        <translation>كل سكان المنطقة، في فئات أو لا. فارغ: مجموع فئاتها.</translation>
    </message>
    <message>
        <source>People of the count who are in no group</source>
        <translation>السكان المعدودون الذين ليسوا في أي فئة</translation>
    </message>
    <message>
        <source>are a group of their own, “unknown”</source>
        <translation>فئة خاصة بهم، «مجهول»</translation>
    </message>
    <message>
        <source>have the pattern of the others</source>
        <translation>لهم تركيب الآخرين</translation>
    </message>
    <message>
        <source>Zones without counts of groups are unknown in any case.</source>
        <translation>المناطق التي لا أعداد لفئاتها مجهولة في كل حال.</translation>
    </message>
    <message>
        <source>Population by group</source>
        <translation>السكان حسب الفئة</translation>
    </message>
    <message>
        <source>People per pixel, a band for each group.</source>
        <translation>السكان لكل بكسل، نطاق لكل فئة.</translation>
    </message>
    <message>
        <source>Zones with their groups</source>
        <translation>المناطق مع فئاتها</translation>
    </message>
    <message>
        <source>People of each group on the map, and dependants for each 100 people of 15 to 64.</source>
        <translation>سكان كل فئة على الخريطة، والمعالون لكل 100 من 15 إلى 64.</translation>
    </message>
    <message>
        <source>People in each group</source>
        <translation>سكان كل فئة</translation>
    </message>
    <message>
        <source>A table with one row for each group.</source>
        <translation>جدول فيه صف لكل فئة.</translation>
    </message>
    <message>
        <source>Folder for a raster of each group</source>
        <translation>مجلد لنقطية لكل فئة</translation>
    </message>
    <message>
        <source>Files such as population_f_00.tif.</source>
        <translation>ملفات مثل population_f_00.tif.</translation>
    </message>
    <message>
        <source>Report on age and sex</source>
        <translation>تقرير عن العمر والجنس (بالإنجليزية)</translation>
    </message>
    <message>
        <source>A page with the pyramids of all and of each zone.</source>
        <translation>صفحة فيها أهرام الكل وكل منطقة.</translation>
    </message>
    <message>
        <source>People in the zones</source>
        <translation>السكان في المناطق</translation>
    </message>
    <message>
        <source>People whose age and sex are unknown</source>
        <translation>السكان مجهولو العمر والجنس</translation>
    </message>
    <message>
        <source>People outside all zones</source>
        <translation>السكان خارج كل المناطق</translation>
    </message>
    <message>
        <source>People under 15 for each 100 of 15 to 64</source>
        <translation>من هم دون 15 لكل 100 من 15 إلى 64</translation>
    </message>
    <message>
        <source>People of 65 and over for each 100 of 15 to 64</source>
        <translation>من 65 فأكثر لكل 100 من 15 إلى 64</translation>
    </message>
    <message>
        <source>Dependants for each 100 people of 15 to 64</source>
        <translation>المعالون لكل 100 من 15 إلى 64</translation>
    </message>
</context>
<context>
    <name>AggregateAlgorithm</name>
    <message>
        <source>Sum to a grid or zones</source>
        <translation>الجمع في شبكة أو مناطق</translation>
    </message>
    <message>
        <source>Population map</source>
        <translation>خريطة السكان</translation>
    </message>
    <message>
        <source>A raster of people per pixel; its values are summed.</source>
        <translation>صورة نقطية بعدد السكان لكل بكسل؛ تُجمع قيمها.</translation>
    </message>
    <message>
        <source>Cell size (metres)</source>
        <translation>حجم الخلية (متر)</translation>
    </message>
    <message>
        <source>The side of a cell of the grid, at least the size of a pixel.</source>
        <translation>ضلع خلية الشبكة، لا يقل عن حجم البكسل.</translation>
    </message>
    <message>
        <source>Zones to sum to</source>
        <translation>المناطق التي يُجمع فيها</translation>
    </message>
    <message>
        <source>Polygons; each gets the people inside it. Empty: only the grid is made.</source>
        <translation>مضلعات؛ يأخذ كل منها السكان داخله. فارغ: تُصنع الشبكة فقط.</translation>
    </message>
    <message>
        <source>Population on the grid</source>
        <translation>السكان على الشبكة</translation>
    </message>
    <message>
        <source>People per cell; the legend shows people per hectare.</source>
        <translation>شخص لكل خلية؛ يعرض مفتاح الخريطة شخصًا لكل هكتار.</translation>
    </message>
    <message>
        <source>Zones with their people</source>
        <translation>المناطق مع سكانها</translation>
    </message>
    <message>
        <source>People on the map</source>
        <translation>السكان على الخريطة</translation>
    </message>
    <message>
        <source>There is nothing to do. Choose a grid to write, or zones and a zone layer.</source>
        <translation>لا شيء يُعمل. اختر شبكة للكتابة، أو مناطق وطبقة مناطق.</translation>
    </message>
    <message>
        <source>A raster with one band for each member and season, from “Map population” or “Rescale to a census”: the zones get the standard deviation of their totals.</source>
        <translation>صورة نقطية بنطاق لكل عضو وفصل، من «رسم السكان» أو «التعديل وفق تعداد»: تأخذ المناطق الانحراف المعياري لمجاميعها.</translation>
    </message>
    <message>
        <source>People per zone, where zones are given: a page to print.</source>
        <translation>السكان في كل منطقة، إن أُعطيت مناطق: صفحة للطباعة.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>السكان</translation>
    </message>
    <message>
        <source>People per zone</source>
        <translation>السكان في كل منطقة</translation>
    </message>
    <message>
        <source>People in {zones}</source>
        <translation>السكان في {zones}</translation>
    </message>
    <message>
        <source>aggregate,sum,zonal,grid,hectare,population,resample,how many,people inside,within,exposure,flood,river,buffer,affected</source>
        <translation>تجميع,جمع,نطاقي,شبكة,هكتار,سكان,إعادة اعتيان,كم عدد,السكان داخل,ضمن,تعرض,فيضان,نهر,نطاق محيط,متضررون</translation>
    </message>
    <message>
        <source>Sums a map of people to cells of a given size (100 m gives people per hectare), to polygons, or both. Pixels that a border cuts are shared by area, so the total stays the same to a millionth.

How many people live within 500 m of the river? Buffer the river, choose the buffer as zones: the log says how many people are inside, and how much of the buffer lies off the map.

Works for maps in metres and in degrees.</source>
        <translation>يجمع خريطة سكان في خلايا بحجم معين (100 م تعطي شخصًا لكل هكتار)، أو في مضلعات، أو فيهما معًا. تُقسم البكسلات التي يقطعها حد بحسب المساحة، فيبقى المجموع كما هو حتى جزء من مليون.

كم شخصًا يعيش ضمن 500 م من النهر؟ ارسم نطاقًا محيطًا بالنهر واختره كمناطق: يذكر السجل عدد السكان داخله، وكم منه يقع خارج الخريطة.

يعمل مع خرائط بالأمتار وبالدرجات.</translation>
    </message>
    <message>
        <source>The zones with the people in each, and people per hectare, where zones are given.</source>
        <translation>المناطق مع عدد السكان في كل منها ولكل هكتار، إن أُعطيت مناطق.</translation>
    </message>
    <message>
        <source>People in the zones</source>
        <translation>السكان في المناطق</translation>
    </message>
    <message>
        <source>For zones. Choose what the map was rescaled with: then its own zones get their counts back. By centre, zones may not overlap.</source>
        <translation>للمناطق. اختر القاعدة التي أُعيد بها تقييس الخريطة: عندئذ تستعيد مناطقها أعدادها. حسب المركز، لا يجوز أن تتداخل المناطق.</translation>
    </message>
    <message>
        <source>People on the map who live in none of the zones</source>
        <translation>أشخاص على الخريطة لا يسكنون أياً من المناطق</translation>
    </message>
</context>
<context>
    <name>BestMapForPlaceChain</name>
    <message>
        <source>Best map for this place</source>
        <translation>أفضل خريطة لهذا المكان</translation>
    </message>
    <message>
        <source>chain,model,download,population,census,judge,best,method,workflow,year</source>
        <translation>سلسلة,نموذج,تنزيل,سكان,تعداد,حكم,أفضل,طريقة,سير العمل,سنة</translation>
    </message>
    <message>
        <source>Give the census zones of a place and a year: the imagery is downloaded, every method is tested on zones that were left out, and the best one maps the place, with every zone at its count.

The report says which method that is and how sure that is. At least four zones are needed; from twelve on it begins to mean something.</source>
        <translation>أعط مناطق تعداد مكان وسنة: تُنزَّل الصور، وتُختبر كل طريقة على مناطق مستبعدة، وترسم أفضلها خريطة المكان وكل منطقة بعددها.

يقول التقرير أي طريقة هي ومدى التيقن من ذلك. يلزم أربع مناطق على الأقل؛ ومن اثنتي عشرة فصاعدًا يبدأ بأن يعني شيئًا.</translation>
    </message>
    <message>
        <source>Census zones of the place</source>
        <translation>مناطق التعداد للمكان</translation>
    </message>
    <message>
        <source>Load the imagery too</source>
        <translation>تحميل الصور أيضًا</translation>
    </message>
    <message>
        <source>Population map</source>
        <translation>خريطة السكان</translation>
    </message>
    <message>
        <source>Folder of the imagery</source>
        <translation>مجلد الصور</translation>
    </message>
</context>
<context>
    <name>BuiltupAlgorithm</name>
    <message>
        <source>Map built-up areas</source>
        <translation>رسم المناطق المبنية</translation>
    </message>
    <message>
        <source>built-up,buildings,settlement,sentinel,urban,footprint,deep learning</source>
        <translation>مبني,مبان,عمران,sentinel,حضري,بصمة,تعلم عميق</translation>
    </message>
    <message>
        <source>Finds built-up areas in Sentinel-2 and Sentinel-1 imagery: for every pixel of about 10 m, the probability from 0 to 1 that it is built-up, as the mean over the seasons.

Sentinel-2 alone or Sentinel-1 alone also work; the log then says so. Where an input is missing the map has no data. Computes on the GPU or on the CPU, and says which and why.</source>
        <translation>يجد المناطق المبنية في صور Sentinel-2 وSentinel-1: لكل بكسل بنحو 10 م احتمال من 0 إلى 1 أنه مبني، كمتوسط للفصول.

يعمل أيضًا بـ Sentinel-2 وحده أو Sentinel-1 وحده، ويذكر السجل ذلك. حيث ينقص مدخل لا بيانات في الخريطة. يحسب على GPU أو CPU، ويقول على أيهما ولماذا.</translation>
    </message>
    <message>
        <source>Threshold of the yes-or-no map</source>
        <translation>عتبة خريطة نعم أو لا</translation>
    </message>
    <message>
        <source>Pixels with at least this probability are built-up in the yes-or-no map.</source>
        <translation>البكسلات بهذا الاحتمال على الأقل مبنية في خريطة نعم أو لا.</translation>
    </message>
    <message>
        <source>Built-up probability</source>
        <translation>احتمال المبني</translation>
    </message>
    <message>
        <source>The mean probability over the seasons, 0 to 1.</source>
        <translation>متوسط الاحتمال للفصول، من 0 إلى 1.</translation>
    </message>
    <message>
        <source>Built-up, yes or no</source>
        <translation>مبني، نعم أو لا</translation>
    </message>
    <message>
        <source>1 where the mean probability reaches the threshold, else 0.</source>
        <translation>1 حيث يبلغ متوسط الاحتمال العتبة، وإلا 0.</translation>
    </message>
    <message>
        <source>Standard deviation over the seasons</source>
        <translation>الانحراف المعياري للفصول</translation>
    </message>
    <message>
        <source>The sample standard deviation of the probability; needs two seasons.</source>
        <translation>الانحراف المعياري للعينة من الاحتمال؛ يحتاج إلى فصلين.</translation>
    </message>
    <message>
        <source>Each season's map</source>
        <translation>خريطة كل فصل</translation>
    </message>
    <message>
        <source>The probability of each season, one band for each.</source>
        <translation>احتمال كل فصل، نطاق لكل واحد.</translation>
    </message>
</context>
<context>
    <name>ChangeAlgorithm</name>
    <message>
        <source>Compare two dates</source>
        <translation>مقارنة تاريخين</translation>
    </message>
    <message>
        <source>change,difference,growth,decline,two dates,years,population</source>
        <translation>تغير,فرق,نمو,تراجع,تاريخان,سنوات,سكان</translation>
    </message>
    <message>
        <source>Population map of the earlier date</source>
        <translation>خريطة السكان في التاريخ الأسبق</translation>
    </message>
    <message>
        <source>A raster of people per pixel, or per cell.</source>
        <translation>صورة نقطية بعدد السكان لكل بكسل أو لكل خلية.</translation>
    </message>
    <message>
        <source>Population map of the later date</source>
        <translation>خريطة السكان في التاريخ الأحدث</translation>
    </message>
    <message>
        <source>A raster of people per pixel, or per cell, in the same coordinate system.</source>
        <translation>صورة نقطية بعدد السكان لكل بكسل أو لكل خلية، بنظام الإحداثيات نفسه.</translation>
    </message>
    <message>
        <source>Standard deviation of the earlier date</source>
        <translation>الانحراف المعياري للتاريخ الأسبق</translation>
    </message>
    <message>
        <source>Standard deviation of the later date</source>
        <translation>الانحراف المعياري للتاريخ الأحدث</translation>
    </message>
    <message>
        <source>Cell size (metres)</source>
        <translation>حجم الخلية (متر)</translation>
    </message>
    <message>
        <source>Both maps are summed to cells of this size, such as 100 m. Empty: their own pixels, which must be the same.</source>
        <translation>تُجمع الخريطتان في خلايا بهذا الحجم، مثل 100 م. فارغ: بكسلاتهما نفسها، ويجب أن تكون واحدة.</translation>
    </message>
    <message>
        <source>Change of population</source>
        <translation>تغير السكان</translation>
    </message>
    <message>
        <source>Later minus earlier; the legend shows people per hectare.</source>
        <translation>الأحدث ناقص الأسبق؛ يعرض مفتاح الخريطة شخصًا لكل هكتار.</translation>
    </message>
    <message>
        <source>Standard deviation of the change</source>
        <translation>الانحراف المعياري للتغير</translation>
    </message>
    <message>
        <source>Needs the standard deviations of both dates.</source>
        <translation>يحتاج إلى الانحراف المعياري لكلا التاريخين.</translation>
    </message>
    <message>
        <source>People at the earlier date, where both are known</source>
        <translation>السكان في التاريخ الأسبق، حيث يُعرف كلاهما</translation>
    </message>
    <message>
        <source>People at the later date, where both are known</source>
        <translation>السكان في التاريخ الأحدث، حيث يُعرف كلاهما</translation>
    </message>
    <message>
        <source>People later minus people earlier</source>
        <translation>السكان في الأحدث ناقص السكان في الأسبق</translation>
    </message>
    <message>
        <source>People gained, where the number rose</source>
        <translation>السكان الزائدون، حيث ارتفع العدد</translation>
    </message>
    <message>
        <source>People lost, where the number fell</source>
        <translation>السكان الناقصون، حيث انخفض العدد</translation>
    </message>
    <message>
        <source>The uncertainty of a change needs the standard deviations of both dates. Choose both, or leave that output empty.</source>
        <translation>يحتاج عدم يقين التغير إلى الانحراف المعياري لكلا التاريخين. اختر كليهما، أو اترك ذلك المخرج فارغًا.</translation>
    </message>
    <message>
        <source>Subtracts an earlier population map from a later one: people gained and lost, in people per hectare.

Use maps that were made in the same way: the same models, the same seasons, the same kind of census. A single pixel of 10 m says little; cells of 100 m say more. Counts are never resampled: maps on different grids are summed to the same cells.

With the standard deviations of both maps, you also get that of the change: a change that is smaller than twice its standard deviation may be none. “Map population” writes that of its map, “Rescale to a census” that of a rescaled one.</source>
        <translation>يطرح خريطة سكان أسبق من خريطة أحدث: السكان الزائدون والناقصون، بشخص لكل هكتار.

استخدم خرائط صُنعت بالطريقة نفسها: النماذج نفسها، والفصول نفسها، ونوع التعداد نفسه. بكسل واحد بدقة 10 م لا يقول الكثير؛ وخلايا 100 م تقول أكثر. لا يُعاد اعتيان الأعداد أبدًا: الخرائط ذات الشبكات المختلفة تُجمع في الخلايا نفسها.

ومع الانحراف المعياري لكلتا الخريطتين تحصل أيضًا على انحراف التغير: التغير الأصغر من ضعف انحرافه المعياري قد لا يكون تغيرًا. يكتب «رسم السكان» انحراف خريطته، ويكتب «التعديل وفق تعداد» انحراف خريطة معدّلة.</translation>
    </message>
    <message>
        <source>The one that was made with the map (OUTPUT_STD); only for the uncertainty of the change.</source>
        <translation>ذلك الذي صُنع مع الخريطة (OUTPUT_STD)؛ من أجل عدم يقين التغير فقط.</translation>
    </message>
    <message>
        <source>The earlier map shows {first} to {last}.</source>
        <translation>تُظهر الخريطة الأسبق من {first} إلى {last}.</translation>
    </message>
    <message>
        <source>The later map shows {first} to {last}.</source>
        <translation>تُظهر الخريطة الأحدث من {first} إلى {last}.</translation>
    </message>
    <message>
        <source>The days of the earlier map are not known.</source>
        <translation>أيام الخريطة الأسبق غير معروفة.</translation>
    </message>
    <message>
        <source>The days of the later map are not known.</source>
        <translation>أيام الخريطة الأحدث غير معروفة.</translation>
    </message>
    <message>
        <source>Zones that may have changed</source>
        <translation>مناطق ربما تغيّرت</translation>
    </message>
    <message>
        <source>Polygons; each gets its people at both dates, and whether that is a clear change.</source>
        <translation>مضلعات؛ لكل منها سكانه في التاريخين، وهل ذلك تغيّر واضح.</translation>
    </message>
    <message>
        <source>Seasons of the earlier date</source>
        <translation>فصول التاريخ الأسبق</translation>
    </message>
    <message>
        <source>Seasons of the later date</source>
        <translation>فصول التاريخ الأحدث</translation>
    </message>
    <message>
        <source>The map by member and season (OUTPUT_MEMBERS). With both, zones are compared season by season and their change is tested; else only what stands out is called.</source>
        <translation>الخريطة حسب العضو والفصل (OUTPUT_MEMBERS). بكلتيهما تُقارن المناطق فصلًا بفصل ويُختبر تغيّرها، وإلا فلا يُذكر إلا ما يبرز.</translation>
    </message>
    <message>
        <source>Change of zones</source>
        <translation>تغيّر المناطق</translation>
    </message>
    <message>
        <source>The zones with their people at both dates and their change, where zones are given.</source>
        <translation>المناطق بسكانها في التاريخين وتغيّرها، إن أُعطيت مناطق.</translation>
    </message>
</context>
<context>
    <name>ClusterWeightsAlgorithm</name>
    <message>
        <source>People by clusters</source>
        <translation>السكان حسب العناقيد</translation>
    </message>
    <message>
        <source>cluster,k-means,regression,density,census,dasymetric,disaggregation</source>
        <translation>عنقود,k-means,انحدار,كثافة,تعداد,توزيع,تفصيل</translation>
    </message>
    <message>
        <source>Sorts pixels into clusters that look alike, and finds how many people per km² live in each, so that the zones' counts are met as well as possible and nowhere live fewer than nobody. No built-up model is needed.

The table tells the people and the colour of each cluster. The clusters can be kept as a file and map another place, with imagery of the same sensors and season, without a census.</source>
        <translation>يوزع البكسلات على عناقيد متشابهة المظهر، ويجد عدد السكان لكل كم² في كل منها، بحيث تتحقق أعداد المناطق قدر الإمكان ولا يعيش في أي مكان أقل من لا أحد. لا حاجة إلى نموذج للمباني.

يذكر الجدول سكان كل عنقود ولونه. يمكن حفظ العناقيد في ملف لرسم خريطة مكان آخر، بصور من المستشعرات والموسم نفسه، دون تعداد.</translation>
    </message>
    <message>
        <source>Census zones or grid cells</source>
        <translation>مناطق تعداد أو خلايا شبكة</translation>
    </message>
    <message>
        <source>Polygons with their number of people; five or more whole on the imagery.</source>
        <translation>مضلعات مع عدد سكانها؛ خمسة أو أكثر كاملة على الصور.</translation>
    </message>
    <message>
        <source>The number of people of each zone. Empty values count as missing.</source>
        <translation>عدد سكان كل منطقة. القيم الفارغة تعد مفقودة.</translation>
    </message>
    <message>
        <source>Or clusters that were fitted before</source>
        <translation>أو عناقيد وُفّقت من قبل</translation>
    </message>
    <message>
        <source>A file that this algorithm wrote. Zones only rescale its map then.</source>
        <translation>ملف كتبته هذه الخوارزمية. عندئذ تعيد المناطق تحجيم خريطته فقط.</translation>
    </message>
    <message>
        <source>Number of clusters</source>
        <translation>عدد العناقيد</translation>
    </message>
    <message>
        <source>Most of them will hold nobody. More tell more kinds of places apart.</source>
        <translation>معظمها لن يضم أحدًا. كلما زادت ميزت أنواعًا أكثر من الأماكن.</translation>
    </message>
    <message>
        <source>Let every zone sum to its count</source>
        <translation>اجعل مجموع كل منطقة عددها</translation>
    </message>
    <message>
        <source>Without it the map is what the clusters predict, with zones or without.</source>
        <translation>بدونه تكون الخريطة ما تتنبأ به العناقيد، مع مناطق أو بدونها.</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>البذرة العشوائية</translation>
    </message>
    <message>
        <source>The same seed repeats the clusters.</source>
        <translation>البذرة نفسها تكرر العناقيد.</translation>
    </message>
    <message>
        <source>Population, by clusters</source>
        <translation>السكان، حسب العناقيد</translation>
    </message>
    <message>
        <source>People per pixel; the legend shows people per hectare.</source>
        <translation>شخص لكل بكسل؛ يعرض مفتاح الخريطة شخصًا لكل هكتار.</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>العناقيد</translation>
    </message>
    <message>
        <source>The cluster of each pixel, counted from 0.</source>
        <translation>عنقود كل بكسل، العد من 0.</translation>
    </message>
    <message>
        <source>People of each cluster</source>
        <translation>سكان كل عنقود</translation>
    </message>
    <message>
        <source>People per km², area and colour of each cluster.</source>
        <translation>السكان لكل كم² ومساحة كل عنقود ولونه.</translation>
    </message>
    <message>
        <source>Zones with census, before and after</source>
        <translation>المناطق مع التعداد وقبل وبعد</translation>
    </message>
    <message>
        <source>Where the map is rescaled: census, what the clusters predict, and status.</source>
        <translation>إن أعيد تحجيم الخريطة: التعداد وما تتنبأ به العناقيد والحالة.</translation>
    </message>
    <message>
        <source>File of the clusters</source>
        <translation>ملف العناقيد</translation>
    </message>
    <message>
        <source>Arrays (*.npz)</source>
        <translation>مصفوفات (*.npz)</translation>
    </message>
    <message>
        <source>Maps another place by MODEL.</source>
        <translation>يرسم خريطة مكان آخر عبر MODEL.</translation>
    </message>
    <message>
        <source>People mapped</source>
        <translation>السكان على الخريطة</translation>
    </message>
    <message>
        <source>Clusters with people</source>
        <translation>عناقيد فيها سكان</translation>
    </message>
    <message>
        <source>R² of people per km² on zones left out</source>
        <translation>R² للسكان لكل كم² في مناطق مستبعدة</translation>
    </message>
    <message>
        <source>Factor by which zones left out are off</source>
        <translation>معامل خطأ المناطق المستبعدة</translation>
    </message>
    <message>
        <source>Zones need the field with their count (FIELD), and a field its zones.</source>
        <translation>تحتاج المناطق إلى حقل عددها (FIELD)، والحقل إلى مناطقه.</translation>
    </message>
    <message>
        <source>Choose zones with counts, or clusters that were fitted before (MODEL).</source>
        <translation>اختر مناطق لها أعداد، أو عناقيد وُفّقت من قبل (MODEL).</translation>
    </message>
</context>
<context>
    <name>CompareTwoDatesChain</name>
    <message>
        <source>Compare two dates from imagery</source>
        <translation>مقارنة تاريخين من الصور</translation>
    </message>
    <message>
        <source>chain,model,change,two dates,growth,decline,population,workflow</source>
        <translation>سلسلة,نموذج,تغير,تاريخان,نمو,تراجع,سكان,سير عمل</translation>
    </message>
    <message>
        <source>Maps population from the imagery of an earlier and of a later date, with the same models and the same number of people per built-up pixel, and subtracts: people gained and lost in cells of 100 m.

Give both dates the same seasons: a summer compared with a winter shows the seasons. To change the steps, copy the chain with “Copy ready-made chains to my models”.</source>
        <translation>ترسم السكان من صور تاريخ أسبق وتاريخ أحدث، بالنماذج نفسها وبالعدد نفسه من السكان لكل بكسل مبني، ثم تطرح: السكان الزائدون والناقصون في خلايا 100 م.

أعط التاريخين الفصول نفسها: مقارنة صيف بشتاء تعرض الفصول. لتغيير الخطوات انسخ السلسلة بـ «نسخ السلاسل الجاهزة إلى نماذجي».</translation>
    </message>
    <message>
        <source>Sentinel-2 rasters of the earlier date</source>
        <translation>صور Sentinel-2 النقطية للتاريخ الأسبق</translation>
    </message>
    <message>
        <source>Sentinel-1 rasters of the earlier date</source>
        <translation>صور Sentinel-1 النقطية للتاريخ الأسبق</translation>
    </message>
    <message>
        <source>Sentinel-2 rasters of the later date</source>
        <translation>صور Sentinel-2 النقطية للتاريخ الأحدث</translation>
    </message>
    <message>
        <source>Sentinel-1 rasters of the later date</source>
        <translation>صور Sentinel-1 النقطية للتاريخ الأحدث</translation>
    </message>
    <message>
        <source>Population, earlier date</source>
        <translation>السكان، التاريخ الأسبق</translation>
    </message>
    <message>
        <source>Population, later date</source>
        <translation>السكان، التاريخ الأحدث</translation>
    </message>
    <message>
        <source>Offset of 1000 DN, earlier date</source>
        <translation>إزاحة 1000 DN، التاريخ الأسبق</translation>
    </message>
    <message>
        <source>Offset of 1000 DN, later date</source>
        <translation>إزاحة 1000 DN، التاريخ اللاحق</translation>
    </message>
</context>
<context>
    <name>CompositeAlgorithm</name>
    <message>
        <source>Make composites from scenes on disk</source>
        <translation>صنع صور مركبة من مشاهد على القرص</translation>
    </message>
    <message>
        <source>composite,median,mosaic,cloud,sentinel,season,safe,earth engine</source>
        <translation>صورة مركبة,وسيط,فسيفساء,غيم,sentinel,فصل,safe,earth engine</translation>
    </message>
    <message>
        <source>Makes cloud-free composites for each season from Sentinel-2 and Sentinel-1 scenes that you have: for every pixel the median of the clear observations, on one grid, ready for the mapping algorithms.

Give single rasters, or a folder with Level-2A products (.SAFE), with GeoTIFFs whose tags or names hold the day, or with Earth Engine exports in POPCORN's folder layout (S2Aspring, S1spring, …), which are merged. Cloud, shadow and snow are left out by the scene classification. The offset of 1000 DN of processing baseline 04.00 and later is removed.</source>
        <translation>يصنع صورًا مركبة بلا غيوم لكل فصل من مشاهد Sentinel-2 وSentinel-1 التي لديك: لكل بكسل وسيط الأرصاد الصافية، على شبكة واحدة، جاهزة لخوارزميات رسم الخرائط.

أعط صورًا نقطية منفردة، أو مجلدًا فيه منتجات المستوى 2A (‎.SAFE)، أو ملفات GeoTIFF يحمل وسمها أو اسمها اليوم، أو صادرات Earth Engine بترتيب مجلدات POPCORN (S2Aspring، S1spring، …) فتُدمج. تُستبعد الغيوم والظلال والثلج بتصنيف المشهد. وتُزال إزاحة 1000 DN لإصدار المعالجة 04.00 وما بعده.</translation>
    </message>
    <message>
        <source>Folder of scenes</source>
        <translation>مجلد المشاهد</translation>
    </message>
    <message>
        <source>Level-2A products, GeoTIFFs, or Earth Engine exports. A file NAME_SCL.tif or NAME_cloud.tif beside NAME.tif is its mask.</source>
        <translation>منتجات المستوى 2A أو GeoTIFF أو صادرات Earth Engine. ملف NAME_SCL.tif أو NAME_cloud.tif إلى جانب NAME.tif هو قناعه.</translation>
    </message>
    <message>
        <source>Sentinel-2 scenes</source>
        <translation>مشاهد Sentinel-2</translation>
    </message>
    <message>
        <source>Rasters of single days with B02, B03, B04 and B08; further to those of the folder.</source>
        <translation>صور نقطية لأيام منفردة بالنطاقات B02 وB03 وB04 وB08؛ إضافة إلى ما في المجلد.</translation>
    </message>
    <message>
        <source>Sentinel-1 scenes</source>
        <translation>مشاهد Sentinel-1</translation>
    </message>
    <message>
        <source>Terrain-corrected rasters of single days with VV and VH, in dB or linear power.</source>
        <translation>صور نقطية لأيام منفردة مصححة التضاريس بالنطاقين VV وVH، بالديسيبل أو بالقدرة الخطية.</translation>
    </message>
    <message>
        <source>Masks</source>
        <translation>الأقنعة</translation>
    </message>
    <message>
        <source>One for each of the Sentinel-2 scenes given above, in their order.</source>
        <translation>قناع لكل مشهد Sentinel-2 معطى أعلاه، بترتيبها.</translation>
    </message>
    <message>
        <source>Masks are</source>
        <translation>الأقنعة هي</translation>
    </message>
    <message>
        <source>scene classifications (SCL)</source>
        <translation>تصنيفات المشهد (SCL)</translation>
    </message>
    <message>
        <source>clouds: anything but 0</source>
        <translation>غيوم: كل شيء عدا 0</translation>
    </message>
    <message>
        <source>What the values of the masks given above mean.</source>
        <translation>معنى قيم الأقنعة المعطاة أعلاه.</translation>
    </message>
    <message>
        <source>Grow clouds by (pixels)</source>
        <translation>توسيع الغيوم بمقدار (بكسل)</translation>
    </message>
    <message>
        <source>Cloud and shadow reach further than their mask; they are grown by so many pixels.</source>
        <translation>تمتد الغيوم والظلال أبعد من قناعها؛ فتُوسَّع بهذا العدد من البكسلات.</translation>
    </message>
    <message>
        <source>An upper bound; 0 takes the default.</source>
        <translation>حد أعلى؛ 0 يأخذ القيمة الافتراضية.</translation>
    </message>
    <message>
        <source>There are no scenes. Choose a folder, or Sentinel-2 or Sentinel-1 rasters.</source>
        <translation>لا توجد مشاهد. اختر مجلدًا، أو صور Sentinel-2 أو Sentinel-1.</translation>
    </message>
    <message>
        <source>Memory for the engine (MB, 0: automatic)</source>
        <translation>ذاكرة المحرك (ميغابايت، 0: تلقائي)</translation>
    </message>
</context>
<context>
    <name>CopyChainsAlgorithm</name>
    <message>
        <source>Copy ready-made chains to my models</source>
        <translation>نسخ السلاسل الجاهزة إلى نماذجي</translation>
    </message>
    <message>
        <source>chain,model,copy,edit,designer,workflow</source>
        <translation>سلسلة,نموذج,نسخ,تحرير,مصمم,سير عمل</translation>
    </message>
    <message>
        <source>Puts a copy of every ready-made chain into your models folder, in your language. The copies appear under Models in the toolbox, where a right click opens them in the model designer.

A model of yours that has the same file name stays as it is.</source>
        <translation>يضع نسخة من كل سلسلة جاهزة في مجلد نماذجك بلغتك. تظهر النسخ تحت «النماذج» في صندوق الأدوات، حيث تفتحها نقرة يمنى في مصمم النماذج.

يبقى نموذجك الذي له اسم الملف نفسه كما هو.</translation>
    </message>
    <message>
        <source>The folder of your models</source>
        <translation>مجلد نماذجك</translation>
    </message>
    <message>
        <source>Chains copied</source>
        <translation>السلاسل المنسوخة</translation>
    </message>
    <message>
        <source>{chain}: {file} is there already and stays as it is.</source>
        <translation>{chain}: الملف {file} موجود ويبقى كما هو.</translation>
    </message>
    <message>
        <source>{file} cannot be written. Check the folder of your models in the options.</source>
        <translation>لا يمكن كتابة {file}. تحقق من مجلد نماذجك في الخيارات.</translation>
    </message>
    <message>
        <source>{chain}: copied to {file}.</source>
        <translation>{chain}: نُسخت إلى {file}.</translation>
    </message>
</context>
<context>
    <name>CovariatesAlgorithm</name>
    <message>
        <source>Covariates</source>
        <translation>المتغيرات المساعدة</translation>
    </message>
    <message>
        <source>covariates,predictors,ancillary,distance,density,slope,ndvi,land cover,nightlights,stack,bands,worldpop,random forest</source>
        <translation>متغيرات مساعدة,متنبئات,بيانات مساعدة,مسافة,كثافة,انحدار,ndvi,غطاء الأرض,أضواء ليلية,مكدس,نطاقات,worldpop,غابة عشوائية</translation>
    </message>
    <message>
        <source>Brings what may tell where people live to one grid, as bands with names: rasters by treatment (mean, sum, share of each class, indices of Sentinel-2, slope) and layers (distance, length, number, area).

Distances, lengths and areas are those on the ground, in any coordinate system. Features beyond the grid count for distances too. Gaps stay gaps. The page shows each band with its range and gaps. The result is what “Random forest weights” takes.</source>
        <translation>يجمع ما قد يدل على أماكن سكن الناس في شبكة واحدة، كنطاقات لها أسماء: صور نقطية حسب المعالجة (المتوسط، المجموع، حصة كل صنف، مؤشرات Sentinel-2، الانحدار) وطبقات (المسافة، الطول، العدد، المساحة).

المسافات والأطوال والمساحات هي ما على الأرض، في أي نظام إحداثيات. وللمسافات تُحسب أيضًا المعالم خارج الشبكة. تبقى الثغرات ثغرات. تعرض الصفحة كل نطاق بمداه وثغراته. والنتيجة هي ما تأخذه «أوزان غابة عشوائية».</translation>
    </message>
    <message>
        <source>Raster whose grid to take</source>
        <translation>الصورة النقطية التي تؤخذ شبكتها</translation>
    </message>
    <message>
        <source>Such as the built-up map, or a raster of zones.</source>
        <translation>مثل خريطة المبني، أو صورة نقطية للمناطق.</translation>
    </message>
    <message>
        <source>Cell size (metres; 0: the raster's pixels)</source>
        <translation>حجم الخلية (بالأمتار؛ 0: بكسلات الصورة النقطية)</translation>
    </message>
    <message>
        <source>Pixels of the grid are joined to cells of about this size.</source>
        <translation>تُجمع بكسلات الشبكة في خلايا بهذا الحجم تقريبًا.</translation>
    </message>
    <message>
        <source>Mean of rasters</source>
        <translation>متوسط الصور النقطية</translation>
    </message>
    <message>
        <source>Imagery, night lights, our maps: every band by its mean in the cell.</source>
        <translation>صور، أضواء ليلية، خرائطنا: كل نطاق بمتوسطه في الخلية.</translation>
    </message>
    <message>
        <source>Sum of rasters</source>
        <translation>مجموع الصور النقطية</translation>
    </message>
    <message>
        <source>Counts, such as buildings or people of another map: their sum is kept.</source>
        <translation>أعداد، كالمباني أو سكان خريطة أخرى: يُحفظ مجموعها.</translation>
    </message>
    <message>
        <source>Share of each class of rasters</source>
        <translation>حصة كل صنف من الصور النقطية</translation>
    </message>
    <message>
        <source>Land cover: a band for each class, with its share of the cell.</source>
        <translation>غطاء الأرض: نطاق لكل صنف بحصته من الخلية.</translation>
    </message>
    <message>
        <source>Indices of Sentinel-2 rasters</source>
        <translation>مؤشرات صور Sentinel-2</translation>
    </message>
    <message>
        <source>NDVI (green plants) and NDWI (water).</source>
        <translation>NDVI (النباتات الخضراء) وNDWI (الماء).</translation>
    </message>
    <message>
        <source>Slope of elevations</source>
        <translation>انحدار الارتفاعات</translation>
    </message>
    <message>
        <source>In degrees, as “Terrain” reckons it.</source>
        <translation>بالدرجات، كما يحسبه «التضاريس».</translation>
    </message>
    <message>
        <source>Length of lines in the cell</source>
        <translation>طول الخطوط في الخلية</translation>
    </message>
    <message>
        <source>Metres of roads or rivers.</source>
        <translation>أمتار الطرق أو الأنهار.</translation>
    </message>
    <message>
        <source>Number of features in the cell</source>
        <translation>عدد المعالم في الخلية</translation>
    </message>
    <message>
        <source>By their middle: shops, buildings.</source>
        <translation>حسب مركزها: متاجر ومبانٍ.</translation>
    </message>
    <message>
        <source>Area of polygons in the cell</source>
        <translation>مساحة المضلعات في الخلية</translation>
    </message>
    <message>
        <source>m² of buildings or parks; what two polygons share counts twice.</source>
        <translation>م² من المبانٍ أو الحدائق؛ ما يشترك فيه مضلعان يُحسب مرتين.</translation>
    </message>
    <message>
        <source>One raster; each band is named after its source and treatment.</source>
        <translation>صورة نقطية واحدة؛ كل نطاق يحمل اسم مصدره ومعالجته.</translation>
    </message>
    <message>
        <source>Page of covariates</source>
        <translation>صفحة المتغيرات المساعدة (بالإنجليزية)</translation>
    </message>
    <message>
        <source>A picture, the range and the gaps of each band.</source>
        <translation>صورة كل نطاق ومداه وثغراته.</translation>
    </message>
    <message>
        <source>Number of bands</source>
        <translation>عدد النطاقات</translation>
    </message>
    <message>
        <source>Gaps (%)</source>
        <translation>الثغرات (%)</translation>
    </message>
    <message>
        <source>There is nothing to make covariates of. Give at least one raster or layer.</source>
        <translation>لا شيء تُصنع منه متغيرات مساعدة. أعطِ صورة نقطية أو طبقة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>Distance to features or classes</source>
        <translation>المسافة إلى المعالم أو الفئات</translation>
    </message>
    <message>
        <source>Metres to the nearest, 0 inside a polygon; of a raster, to each of its classes.</source>
        <translation>الأمتار إلى الأقرب، و0 داخل مضلع؛ ومن طبقة نقطية إلى كل فئة من فئاتها.</translation>
    </message>
</context>
<context>
    <name>CrosscheckAlgorithm</name>
    <message>
        <source>Cross-check methods</source>
        <translation>التحقق المتقاطع من الطرق</translation>
    </message>
    <message>
        <source>crosscheck,cross-validation,k-fold,census,accuracy,method,compare</source>
        <translation>تحقق متقاطع,تحقق,طيات,k-fold,تعداد,دقة,طريقة,مقارنة</translation>
    </message>
    <message>
        <source>Census zones</source>
        <translation>مناطق التعداد</translation>
    </message>
    <message>
        <source>Polygons that lie whole on the imagery, with their number of people; at least four.</source>
        <translation>مضلعات تقع كلها على الصور، مع عدد سكانها؛ أربعة على الأقل.</translation>
    </message>
    <message>
        <source>Zones of one unit are left out together, and the unit's total counts as known in the second test. Empty: about four neighbouring zones make a unit.</source>
        <translation>تُستبعد مناطق الوحدة الواحدة معًا، ويُعد مجموع الوحدة معروفًا في الاختبار الثاني. فارغ: تكوّن نحو أربع مناطق متجاورة وحدة.</translation>
    </message>
    <message>
        <source>Finer zones with counts</source>
        <translation>مناطق أدق لها أعداد</translation>
    </message>
    <message>
        <source>The truth inside the zones, where there is one: the second test is made on it.</source>
        <translation>الحقيقة داخل المناطق، إن وُجدت: عليها يُجرى الاختبار الثاني.</translation>
    </message>
    <message>
        <source>Field with their count of people</source>
        <translation>الحقل الذي يحمل عدد سكانها</translation>
    </message>
    <message>
        <source>The number of people of each finer zone.</source>
        <translation>عدد السكان في كل منطقة من المناطق الأدق.</translation>
    </message>
    <message>
        <source>Train occupancy in each fold</source>
        <translation>تدريب الإشغال في كل طية</translation>
    </message>
    <message>
        <source>Trains one model for each fold, which takes most of the time. Needs the packages for training; without them the others are tested.</source>
        <translation>يدرّب نموذجًا لكل طية، وهذا ما يأخذ معظم الوقت. يحتاج إلى حزم التدريب؛ ومن دونها تُختبر الطرق الأخرى.</translation>
    </message>
    <message>
        <source>The same seed repeats the folds, the training and the intervals.</source>
        <translation>البذرة نفسها تعيد الطيات والتدريب والمجالات نفسها.</translation>
    </message>
    <message>
        <source>Methods in numbers</source>
        <translation>الطرق بالأرقام</translation>
    </message>
    <message>
        <source>A row for each test and method, with 95 % intervals.</source>
        <translation>صف لكل اختبار وطريقة، مع مجالات 95 %.</translation>
    </message>
    <message>
        <source>A page to read or print that says what to expect.</source>
        <translation>صفحة للقراءة أو الطباعة تقول ما يُنتظر.</translation>
    </message>
    <message>
        <source>What to expect, in words</source>
        <translation>ما يُنتظر، بالكلمات</translation>
    </message>
    <message>
        <source>The finer zones have no count. Choose the field with the count of people.</source>
        <translation>لا عدد للمناطق الأدق. اختر حقل عدد السكان.</translation>
    </message>
    <message>
        <source>Parts to leave out in turn (folds)</source>
        <translation>الأجزاء التي تُستبعد بالتناوب (الطيات)</translation>
    </message>
    <message>
        <source>The zones are split into so many parts; each is left out once.</source>
        <translation>تُقسم المناطق إلى هذا العدد من الأجزاء؛ ويُستبعد كل جزء مرة.</translation>
    </message>
    <message>
        <source>Train at most (minutes for each fold, 0: no limit)</source>
        <translation>أقصى مدة للتدريب (دقائق لكل طية، 0: بلا حد)</translation>
    </message>
    <message>
        <source>The training then stops and the best so far is tested.</source>
        <translation>عندئذ يتوقف التدريب ويُختبر أفضل ما بلغه.</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>البذرة العشوائية</translation>
    </message>
    <message>
        <source>Report of the cross-check</source>
        <translation>تقرير التحقق المتقاطع (بالإنجليزية)</translation>
    </message>
    <message>
        <source>Tells which method to use in your area, and how sure that is: one zone after the other is left out, and people spread evenly, constant and recalibrated rates on built-up, clusters, maps of others and trained occupancy are fitted to the rest and predict it. On request the best one maps the place.

The table holds two tests: zones whose count is not known at all, and the inside of totals that are known (the map is rescaled to them, as you would do). For the second, finer zones with counts are the best truth; without them, neighbouring zones are taken together and their joint total counts as known.</source>
        <translation>يقول أي طريقة تستخدم في منطقتك ومدى التيقن من ذلك: تُستبعد منطقة بعد أخرى، ويوفَّق التوزيع المتساوي والمعدلان الثابت والمعاد معايرته على المباني والعناقيد وخرائط الآخرين والإشغال المتعلَّم على الباقي فيتنبأ بها. وعند الطلب ترسم أفضلها خريطة المكان.

في الجدول اختباران: مناطق لا يعرف عددها إطلاقًا، وداخل مجاميع معروفة (تعاد الخريطة إليها تحجيمًا كما كنت ستفعل). في الثاني تكون المناطق الأدق ذات الأعداد أفضل حقيقة؛ وبدونها تضم المناطق المتجاورة ويعد مجموعها معروفًا.</translation>
    </message>
    <message>
        <source>Maps of others to test too</source>
        <translation>خرائط الآخرين لاختبارها أيضًا</translation>
    </message>
    <message>
        <source>Such as WorldPop's or your own, made without these counts: a map that saw them wins.</source>
        <translation>مثل خريطة WorldPop أو خريطتك، مصنوعة دون هذه الأعداد: الخريطة التي رأتها تفوز.</translation>
    </message>
    <message>
        <source>Population by the method that is best here</source>
        <translation>السكان بأفضل طريقة هنا</translation>
    </message>
    <message>
        <source>Mapped by the method that misses zones left out least, with every zone at its count.</source>
        <translation>مرسومة بالطريقة الأقل خطأ في المناطق المستبعدة، وكل منطقة بعددها.</translation>
    </message>
    <message>
        <source>Which method to use here</source>
        <translation>أي طريقة تستخدم هنا</translation>
    </message>
    <message>
        <source>A row for each method, the best first: by which factor it misses zones left out.</source>
        <translation>صف لكل طريقة، الأفضل أولًا: بأي معامل تخطئ المناطق المستبعدة.</translation>
    </message>
    <message>
        <source>The method to use here</source>
        <translation>الطريقة التي تستخدم هنا</translation>
    </message>
    <message>
        <source>Factor by which it misses zones left out</source>
        <translation>المعامل الذي تخطئ به المناطق المستبعدة</translation>
    </message>
</context>
<context>
    <name>Declaring</name>
    <message>
        <source>In scripts: {words}.</source>
        <translation>في البرامج النصية: {words}.</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>ملفات HTML (*.html)</translation>
    </message>
</context>
<context>
    <name>DefaultsGroup</name>
    <message>
        <source>Defaults of the algorithms</source>
        <translation>القيم الافتراضية للخوارزميات</translation>
    </message>
    <message>
        <source>GPU if it passes the check, else CPU</source>
        <translation>GPU إن اجتاز الفحص، وإلا CPU</translation>
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
        <translation>ميغابايت</translation>
    </message>
    <message>
        <source>default</source>
        <translation>افتراضي</translation>
    </message>
    <message>
        <source>Show the map while it grows, in dialogs of the toolbox</source>
        <translation>عرض الخريطة وهي تكتمل، في نوافذ صندوق الأدوات</translation>
    </message>
    <message>
        <source>Compute on</source>
        <translation>الحساب على</translation>
    </message>
    <message>
        <source>Memory for the engine</source>
        <translation>ذاكرة المحرك</translation>
    </message>
</context>
<context>
    <name>DownloadImageryAlgorithm</name>
    <message>
        <source>Download imagery</source>
        <translation>تنزيل الصور</translation>
    </message>
    <message>
        <source>download,sentinel,stac,composite,planetary computer,earth search,cloud</source>
        <translation>تنزيل,sentinel,stac,صورة مركبة,planetary computer,earth search,غيم</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Planetary Computer: both (radar as gamma0)</source>
        <translation>Planetary Computer: كلاهما (رادار gamma0)</translation>
    </message>
    <message>
        <source>Earth Search: Sentinel-2 only</source>
        <translation>Earth Search: Sentinel-2 فقط</translation>
    </message>
    <message>
        <source>another STAC catalogue</source>
        <translation>فهرس STAC آخر</translation>
    </message>
    <message>
        <source>Sentinel-1 too</source>
        <translation>Sentinel-1 أيضًا</translation>
    </message>
    <message>
        <source>Radar makes the maps better; without it the download is about half as large.</source>
        <translation>يحسّن الرادار الخرائط؛ ومن دونه يقل التنزيل إلى نحو النصف.</translation>
    </message>
    <message>
        <source>Leave out scenes with more cloud than (%)</source>
        <translation>استبعاد المشاهد التي غيومها أكثر من (%)</translation>
    </message>
    <message>
        <source>What the catalogue says about a whole scene. Less is faster, more leaves fewer gaps.</source>
        <translation>ما يقوله الفهرس عن المشهد كله. الأقل أسرع، والأكثر يترك فجوات أقل.</translation>
    </message>
    <message>
        <source>Grow clouds by (pixels)</source>
        <translation>توسيع الغيوم بمقدار (بكسل)</translation>
    </message>
    <message>
        <source>Fetch again what is there</source>
        <translation>إعادة تنزيل ما هو موجود</translation>
    </message>
    <message>
        <source>For a season that was not over, or a catalogue that has changed.</source>
        <translation>لفصل لم يكن قد انتهى، أو لفهرس تغيّر.</translation>
    </message>
    <message>
        <source>Address of the catalogue</source>
        <translation>عنوان الفهرس</translation>
    </message>
    <message>
        <source>Collection of Sentinel-2</source>
        <translation>مجموعة Sentinel-2</translation>
    </message>
    <message>
        <source>What the catalogue calls Level-2A. Empty: sentinel-2-l2a.</source>
        <translation>ما يسميه الفهرس المستوى 2A. فارغ: sentinel-2-l2a.</translation>
    </message>
    <message>
        <source>Collection of Sentinel-1</source>
        <translation>مجموعة Sentinel-1</translation>
    </message>
    <message>
        <source>Terrain-corrected radar, such as sentinel-1-rtc; plain GRD is refused.</source>
        <translation>رادار مصحح التضاريس، مثل sentinel-1-rtc؛ يُرفض GRD غير المصحح.</translation>
    </message>
    <message>
        <source>Names of the bands there</source>
        <translation>أسماء النطاقات هناك</translation>
    </message>
    <message>
        <source>Only where they differ, such as B02=blue, B03=green, B04=red, B08=nir, SCL=scl.</source>
        <translation>فقط حيث تختلف، مثل B02=blue, B03=green, B04=red, B08=nir, SCL=scl.</translation>
    </message>
    <message>
        <source>Draw an extent or choose a layer of polygons, choose a year: the result is one cloud-free composite of Sentinel-2 for each season, and the matching Sentinel-1, on one 10 m grid, ready for the mapping algorithms.

The first source needs no account; Copernicus Data Space, with a free account, fetches less and delivers radar as the models know it (sigma0). For every pixel the median of the clear observations is taken; cloud, shadow and snow are left out, and the offset of newer scenes is removed. A download that was interrupted goes on where it stopped; one that is finished is not fetched again unless you ask for it.</source>
        <translation>ارسم نطاقًا مكانيًا أو اختر طبقة مضلعات، واختر سنة: النتيجة صورة Sentinel-2 مركبة بلا غيوم لكل فصل، وSentinel-1 الموافقة لها، على شبكة واحدة بدقة 10 م، جاهزة لخوارزميات رسم الخرائط.

المصدر الأول لا يحتاج إلى حساب؛ أما Copernicus Data Space، بحساب مجاني، فتنزيله أقل ويسلّم الرادار كما تعرفه النماذج (sigma0). يؤخذ لكل بكسل وسيط الأرصاد الصافية؛ وتُستبعد الغيوم والظلال والثلج، وتُزال إزاحة المشاهد الحديثة. التنزيل المنقطع يُستأنف حيث توقف؛ والمكتمل لا يُعاد إلا إذا طلبت.</translation>
    </message>
    <message>
        <source>Where the imagery comes from. The first one needs no account. With an account the median is computed by the service, so that much less has to be fetched. Another catalogue needs its address below.</source>
        <translation>من أين تأتي الصور. الأول لا يحتاج إلى حساب. وبحساب تحسب الخدمة الوسيط، فيقل التنزيل كثيرًا. الفهرس الآخر يحتاج إلى عنوانه أدناه.</translation>
    </message>
    <message>
        <source>Cloud and shadow reach further than their mask; they are grown by so many pixels. Sources with an account leave them as they are.</source>
        <translation>تمتد الغيوم والظلال أبعد من قناعها؛ فتُوسَّع بهذا العدد من البكسلات. المصادر التي بحساب تتركها كما هي.</translation>
    </message>
    <message>
        <source>Of a STAC API, such as https://example.org/stac/v1, or of a Sentinel Hub service. Empty: that of the source.</source>
        <translation>لواجهة STAC، مثل https://example.org/stac/v1، أو لخدمة Sentinel Hub. فارغ: عنوان المصدر.</translation>
    </message>
</context>
<context>
    <name>EngineGroup</name>
    <message>
        <source>Engine</source>
        <translation>المحرك</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>إصلاح</translation>
    </message>
    <message>
        <source>Builds it anew; the one that is there stays until it succeeds.</source>
        <translation>يبنيه من جديد؛ ويبقى الموجود حتى ينجح ذلك.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>as they are now</source>
        <translation>كما هي الآن</translation>
    </message>
    <message>
        <source>yes, about 1.5 GB to download</source>
        <translation>نعم، نحو 1.5 غيغابايت للتنزيل</translation>
    </message>
    <message>
        <source>no, compute on the CPU</source>
        <translation>لا، الحساب على CPU</translation>
    </message>
    <message>
        <source>Packages for training models of your own</source>
        <translation>حزم لتدريب نماذجك</translation>
    </message>
    <message>
        <source>none: packages are downloaded</source>
        <translation>لا شيء: تُنزَّل الحزم</translation>
    </message>
    <message>
        <source>none: the plugin's own</source>
        <translation>لا شيء: بيئة الملحق</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>إعداد</translation>
    </message>
    <message>
        <source>Ready: {python}</source>
        <translation>جاهز: {python}</translation>
    </message>
    <message>
        <source>Named by the environment variable POPCORN_ENGINE.</source>
        <translation>يسميه متغير البيئة POPCORN_ENGINE.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Packages for NVIDIA GPUs</source>
        <translation>حزم لمعالجات NVIDIA الرسومية</translation>
    </message>
    <message>
        <source>Environment of my own</source>
        <translation>بيئتي الخاصة</translation>
    </message>
    <message>
        <source>Install from a folder of packages</source>
        <translation>التثبيت من مجلد حزم</translation>
    </message>
    <message>
        <source>Proxy in use</source>
        <translation>الوكيل المستخدم</translation>
    </message>
    <message>
        <source>from QGIS's network settings</source>
        <translation>من إعدادات الشبكة في QGIS</translation>
    </message>
    <message>
        <source>from the system</source>
        <translation>من النظام</translation>
    </message>
    <message>
        <source>as the system says</source>
        <translation>كما يقول النظام</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Set up the engine of POPCORN</source>
        <translation>إعداد محرك POPCORN</translation>
    </message>
    <message>
        <source>The engine is ready.</source>
        <translation>المحرك جاهز.</translation>
    </message>
    <message>
        <source>Remove the engine from this computer? Your models stay.</source>
        <translation>هل تريد إزالة المحرك من هذا الحاسوب؟ تبقى نماذجك.</translation>
    </message>
    <message>
        <source>Remove the engine of POPCORN</source>
        <translation>إزالة محرك POPCORN</translation>
    </message>
    <message>
        <source>Removed; {size} MB are free again.</source>
        <translation>أُزيل؛ عادت {size} ميغابايت حرة.</translation>
    </message>
</context>
<context>
    <name>EngineInfoAlgorithm</name>
    <message>
        <source>Check the engine</source>
        <translation>فحص المحرك</translation>
    </message>
    <message>
        <source>engine,GPU,CUDA,version,report,support,diagnose,models</source>
        <translation>محرك,GPU,CUDA,إصدار,تقرير,دعم,تشخيص,نماذج</translation>
    </message>
    <message>
        <source>Reports which engine is in use, its versions, the device it chooses and why, how fast a tiny run is, and the models that are installed.

The text is made to be pasted into a bug report: personal folders are left out.</source>
        <translation>يذكر أي محرك مستخدم، وإصداراته، والمعالج الذي يختاره ولماذا، وسرعة حساب صغير، والنماذج المثبتة.

النص مُعدّ للصقه في تقرير خطأ: تُحذف منه المجلدات الشخصية.</translation>
    </message>
    <message>
        <source>Device to check</source>
        <translation>المعالج المراد فحصه</translation>
    </message>
    <message>
        <source>GPU if it passes the check, else CPU</source>
        <translation>GPU إن اجتاز الفحص، وإلا CPU</translation>
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
        <translation>يذكر التقرير ما وُجد ولماذا يُستخدم أو لا.</translation>
    </message>
    <message>
        <source>Measure a tiny run</source>
        <translation>قياس حساب صغير</translation>
    </message>
    <message>
        <source>Computes one tile and reports how long it took.</source>
        <translation>يحسب بلاطة واحدة ويذكر كم استغرقت.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير (بالإنجليزية)</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>ملفات نصية (*.txt)</translation>
    </message>
    <message>
        <source>A text file with the report; it is in the log in any case.</source>
        <translation>ملف نصي بالتقرير؛ وهو في السجل على كل حال.</translation>
    </message>
</context>
<context>
    <name>EvaluateAlgorithm</name>
    <message>
        <source>Compare with a census</source>
        <translation>المقارنة بتعداد</translation>
    </message>
    <message>
        <source>evaluate,validation,census,accuracy,error,R2,MAE,RMSE,metrics</source>
        <translation>تقييم,تحقق,تعداد,دقة,خطأ,R2,MAE,RMSE,مقاييس</translation>
    </message>
    <message>
        <source>Population maps</source>
        <translation>خرائط السكان</translation>
    </message>
    <message>
        <source>One or more rasters of people per pixel; they are compared side by side.</source>
        <translation>صورة نقطية أو أكثر بعدد السكان لكل بكسل؛ تُقارن جنبًا إلى جنب.</translation>
    </message>
    <message>
        <source>Census zones</source>
        <translation>مناطق التعداد</translation>
    </message>
    <message>
        <source>Polygons with the number of people.</source>
        <translation>مضلعات تحمل عدد السكان.</translation>
    </message>
    <message>
        <source>Choose what the map was rescaled with: then it agrees with its own zones. By centre, zones may not overlap, and zones too small to hold a pixel's centre are named and not compared.</source>
        <translation>اختر ما عُدّلت به الخريطة: عندئذ تتفق مع مناطقها. بالمركز، لا يجوز أن تتداخل المناطق، وتُسمى المناطق الأصغر من أن تحوي مركز بكسل ولا تُقارن.</translation>
    </message>
    <message>
        <source>Metrics of each map</source>
        <translation>مقاييس كل خريطة</translation>
    </message>
    <message>
        <source>A table with one row for each map.</source>
        <translation>جدول بصف لكل خريطة.</translation>
    </message>
    <message>
        <source>Zones with census and maps</source>
        <translation>المناطق مع التعداد والخرائط</translation>
    </message>
    <message>
        <source>The zones with the census count, the people of each map, and the difference.</source>
        <translation>المناطق مع عدد التعداد، وسكان كل خريطة، والفرق.</translation>
    </message>
    <message>
        <source>R² of the first map</source>
        <translation>R² للخريطة الأولى</translation>
    </message>
    <message>
        <source>Mean absolute error of the first map (people)</source>
        <translation>متوسط الخطأ المطلق للخريطة الأولى (شخص)</translation>
    </message>
    <message>
        <source>Root mean square error of the first map (people)</source>
        <translation>جذر متوسط مربع الخطأ للخريطة الأولى (شخص)</translation>
    </message>
    <message>
        <source>Mean relative error of the first map (%)</source>
        <translation>متوسط الخطأ النسبي للخريطة الأولى (%)</translation>
    </message>
    <message>
        <source>Correlation of the first map</source>
        <translation>ارتباط الخريطة الأولى</translation>
    </message>
    <message>
        <source>People in the census</source>
        <translation>السكان في التعداد</translation>
    </message>
    <message>
        <source>People on the first map</source>
        <translation>السكان على الخريطة الأولى</translation>
    </message>
    <message>
        <source>Sums one or more population maps to census zones and compares the sums with the counts: R², mean absolute error, root mean square error, relative error and correlation for each map with 95 % intervals, a table of all zones, and a report to read and print.

For an honest answer use finer zones than those that the map was rescaled to: rescale on municipalities, compare on districts. A map that has seen the very counts is named in the log and in the report.</source>
        <translation>يجمع خريطة سكان أو أكثر في مناطق تعداد ويقارن المجاميع بالأعداد: R²، ومتوسط الخطأ المطلق، وجذر متوسط مربع الخطأ، والخطأ النسبي، والارتباط لكل خريطة مع مجالات 95 %، وجدول لكل المناطق، وتقرير للقراءة والطباعة.

لجواب صادق استخدم مناطق أدق من تلك التي عُدّلت الخريطة وفقها: عدّل بالبلديات وقارن بالأحياء. الخريطة التي رأت هذه الأعداد نفسها تُسمى في السجل وفي التقرير.</translation>
    </message>
    <message>
        <source>For a second level, such as the municipality of each district: the maps are also compared summed by this field.</source>
        <translation>لمستوى ثان، مثل بلدية كل حي: تُقارن الخرائط أيضًا مجموعةً بهذا الحقل.</translation>
    </message>
    <message>
        <source>One raster for each map that has one, from “Map population” or “Rescale to a census”, with one band for each member and season. The zone table gets the standard deviation of each zone's total, and the report tells whether it holds.</source>
        <translation>صورة نقطية لكل خريطة لها واحدة، من «رسم السكان» أو «التعديل وفق تعداد»، بنطاق لكل عضو وفصل. يأخذ جدول المناطق الانحراف المعياري لمجموع كل منطقة، ويقول التقرير هل يصدق.</translation>
    </message>
    <message>
        <source>A page to read or print: charts, a map of the differences, the worst zones, in words.</source>
        <translation>صفحة للقراءة أو الطباعة: مخططات، وخريطة للفروق، وأسوأ المناطق، بالكلمات.</translation>
    </message>
    <message>
        <source>{map}: people on the map</source>
        <translation>{map}: السكان على الخريطة</translation>
    </message>
    <message>
        <source>{map}: map minus census</source>
        <translation>{map}: الخريطة ناقص التعداد</translation>
    </message>
    <message>
        <source>{map}: difference in %</source>
        <translation>{map}: الفرق بالمئة</translation>
    </message>
    <message>
        <source>{map}: standard deviation</source>
        <translation>{map}: الانحراف المعياري</translation>
    </message>
    <message>
        <source>{map} ÷ census</source>
        <translation>{map} ÷ التعداد</translation>
    </message>
    <message>
        <source>{map}: map ÷ census</source>
        <translation>{map}: الخريطة ÷ التعداد</translation>
    </message>
    <message>
        <source>Report of the comparison</source>
        <translation>تقرير المقارنة (بالإنجليزية)</translation>
    </message>
    <message>
        <source>Built-up map of the same place</source>
        <translation>خريطة المباني للمكان نفسه</translation>
    </message>
    <message>
        <source>From “Map built-up areas”, or the built-up output of “Map population”. The report then also tells how far off the same people would be, spread over the built-up pixels (0.5 and more) and nothing else: what a map must be nearer than.</source>
        <translation>من «رسم المناطق المبنية»، أو ناتج المباني من «رسم السكان». عندئذ يذكر التقرير أيضًا مقدار الفرق لو وُزّع السكان أنفسهم على البكسلات المبنية وحدها (0.5 فأكثر): وعلى الخريطة أن تكون أقرب.</translation>
    </message>
</context>
<context>
    <name>ExposureAlgorithm</name>
    <message>
        <source>People affected</source>
        <translation>السكان المتضررون</translation>
    </message>
    <message>
        <source>exposure,affected,flood,hazard,risk,within,distance,buffer,near,river,road,how many,people,count</source>
        <translation>تعرض,متضررون,فيضان,خطر,مخاطر,ضمن,مسافة,حرم,قرب,نهر,طريق,كم,سكان,عدد</translation>
    </message>
    <message>
        <source>Counts the people of a map in each class of a hazard, in all and for each zone: who lives in a flood zone, or within 500 m of a river.

Areas are cut by class first: everybody counts once, in the worst class. Pixels that a border cuts count by their part inside. The classes, those outside and those where the hazard is unknown add up to the people of the map. Members of a map give 95 % intervals: they tell how far the members disagree, and hold no error of the hazard.</source>
        <translation>يعدّ سكان خريطة في كل صنف من أصناف الخطر، إجمالًا ولكل منطقة: من يسكن في منطقة فيضان، أو ضمن 500 م من نهر.

تُقصّ المساحات أولًا بحسب الصنف: يُحسب كل شخص مرة واحدة في أسوأ صنف. البكسلات التي يقطعها حد تُحسب بقدر جزئها الداخلي. الأصناف ومن هم خارجها ومن خطرهم مجهول مجموعها سكان الخريطة. أعضاء الخريطة يعطون مجالات 95 %: تبيّن مقدار اختلاف الأعضاء، ولا تتضمن خطأ الخطر نفسه.</translation>
    </message>
    <message>
        <source>Population maps</source>
        <translation>خرائط السكان</translation>
    </message>
    <message>
        <source>A map of people, of this plugin or another (WorldPop, GHS-POP). Or several: members of one estimate, or groups of people such as ages; see Advanced.</source>
        <translation>خريطة سكان، من هذه الإضافة أو غيرها (WorldPop وGHS-POP). أو عدة خرائط: أعضاء تقدير واحد، أو مجموعات سكان مثل الأعمار؛ انظر الخيارات المتقدمة.</translation>
    </message>
    <message>
        <source>Zones to count by</source>
        <translation>المناطق التي يُعدّ فيها</translation>
    </message>
    <message>
        <source>Polygons; each gets the people inside it, by class. Empty: only all together.</source>
        <translation>مضلعات؛ يأخذ كل منها سكانه بحسب الصنف. فارغ: الإجمالي فقط.</translation>
    </message>
    <message>
        <source>Several maps are</source>
        <translation>الخرائط المتعددة هي</translation>
    </message>
    <message>
        <source>(choose where there are several)</source>
        <translation>(اختر إن تعددت)</translation>
    </message>
    <message>
        <source>members of one estimate</source>
        <translation>أعضاء تقدير واحد</translation>
    </message>
    <message>
        <source>groups of people that add up</source>
        <translation>مجموعات سكان تُجمع</translation>
    </message>
    <message>
        <source>Several maps or bands. The output of each member and season is known for what it is.</source>
        <translation>عدة خرائط أو نطاقات. ناتج كل عضو وفصل معروف بذاته.</translation>
    </message>
    <message>
        <source>Areas as they were counted</source>
        <translation>المساحات كما عُدّت</translation>
    </message>
    <message>
        <source>One area for each class, cut so that none overlap, with its people.</source>
        <translation>مساحة لكل صنف، مقصوصة بلا تداخل، مع سكانها.</translation>
    </message>
    <message>
        <source>Zones with people affected</source>
        <translation>المناطق مع السكان المتضررين</translation>
    </message>
    <message>
        <source>The zones with their people, those inside, and those of each class, where zones are given.</source>
        <translation>المناطق مع سكانها ومن هم داخل الخطر وسكان كل صنف، إن أُعطيت مناطق.</translation>
    </message>
    <message>
        <source>People in each class</source>
        <translation>سكان كل صنف</translation>
    </message>
    <message>
        <source>A table with one row for each class, and one for those outside.</source>
        <translation>جدول فيه صف لكل صنف، وصف لمن هم خارجها.</translation>
    </message>
    <message>
        <source>A page to read or print: the answer in words, bars, a map and tables.</source>
        <translation>صفحة للقراءة أو الطباعة: الجواب بالكلمات، وأعمدة، وخريطة، وجداول.</translation>
    </message>
    <message>
        <source>People inside the hazard</source>
        <translation>السكان داخل الخطر</translation>
    </message>
    <message>
        <source>Lower end of their 95 % interval, with members</source>
        <translation>الحد الأدنى لمجال 95 % الخاص بهم، مع الأعضاء</translation>
    </message>
    <message>
        <source>Upper end of their 95 % interval, with members</source>
        <translation>الحد الأعلى لمجال 95 % الخاص بهم، مع الأعضاء</translation>
    </message>
    <message>
        <source>People outside the hazard</source>
        <translation>السكان خارج الخطر</translation>
    </message>
    <message>
        <source>People where the hazard is unknown</source>
        <translation>السكان حيث الخطر مجهول</translation>
    </message>
    <message>
        <source>People on the whole map</source>
        <translation>سكان الخريطة كلها</translation>
    </message>
    <message>
        <source>Part of the hazard's area outside the map (%)</source>
        <translation>جزء مساحة الخطر خارج الخريطة (%)</translation>
    </message>
    <message>
        <source>People affected: {hazard}</source>
        <translation>السكان المتضررون: {hazard}</translation>
    </message>
    <message>
        <source>People affected in each zone (%)</source>
        <translation>السكان المتضررون في كل منطقة (%)</translation>
    </message>
    <message>
        <source>Report on people affected</source>
        <translation>تقرير عن السكان المتأثرين (بالإنجليزية)</translation>
    </message>
</context>
<context>
    <name>ForestWeightsAlgorithm</name>
    <message>
        <source>Random forest weights</source>
        <translation>أوزان غابة عشوائية</translation>
    </message>
    <message>
        <source>random forest,worldpop,dasymetric,weights,covariates,machine learning,population,census,disaggregation</source>
        <translation>غابة عشوائية,worldpop,توزيع دازيمتري,أوزان,متغيرات مساعدة,تعلم آلي,سكان,تعداد,تفصيل</translation>
    </message>
    <message>
        <source>Learns from zones with counts how many people live where the covariates look as they do, and shares every zone's people out by that: the method of WorldPop (Stevens et al. 2015).

Every zone keeps its count and nobody is lost: where the constraint leaves no place it is dropped for that zone, where there is no weight people are spread evenly, and both are named. The page shows how good the forest is on zones that it has not seen, which covariates matter, and what lies beyond what the zones taught. A forest can be kept (OUTPUT_MODEL) and used for another place (MODEL). “Cross-check methods” tells whether it is the right method here.</source>
        <translation>يتعلم من مناطق لها تعداد كم من الناس يسكنون حيث تبدو المتغيرات المساعدة كما هي، ويوزع سكان كل منطقة بذلك: طريقة WorldPop (Stevens وآخرون 2015).

تحتفظ كل منطقة بتعدادها ولا يضيع أحد: حيث لا يترك القيد مكانًا يُرفع عن تلك المنطقة، وحيث لا وزن يُوزع الناس بالتساوي، وكلاهما يُسمّى. تعرض الصفحة جودة الغابة في مناطق لم ترها، وأي المتغيرات مهمة، وما يتجاوز ما علّمته المناطق. يمكن حفظ الغابة (OUTPUT_MODEL) واستخدامها لمكان آخر (MODEL). وتقول «التحقق المتقاطع من الطرق» هل هي الطريقة الصحيحة هنا.</translation>
    </message>
    <message>
        <source>Covariates</source>
        <translation>المتغيرات المساعدة</translation>
    </message>
    <message>
        <source>Every band of these rasters is one. “Covariates” makes such a raster.</source>
        <translation>كل نطاق من هذه الصور واحد منها. «المتغيرات المساعدة» تصنع مثلها.</translation>
    </message>
    <message>
        <source>Census zones</source>
        <translation>مناطق التعداد</translation>
    </message>
    <message>
        <source>Polygons with the number of people; they must not overlap.</source>
        <translation>مضلعات تحمل عدد السكان؛ يجب ألا تتداخل.</translation>
    </message>
    <message>
        <source>The forest learns</source>
        <translation>تتعلم الغابة</translation>
    </message>
    <message>
        <source>people per km²</source>
        <translation>شخص لكل كم²</translation>
    </message>
    <message>
        <source>people per built-up, then × the built-up map</source>
        <translation>السكان لكل مبني، ثم × خريطة المبني</translation>
    </message>
    <message>
        <source>The second puts people where buildings are; it needs a built-up map.</source>
        <translation>الثاني يضع الناس حيث المباني؛ ويحتاج إلى خريطة المبني.</translation>
    </message>
    <message>
        <source>Built-up map</source>
        <translation>خريطة المبني</translation>
    </message>
    <message>
        <source>From “Map built-up areas”, or 0 to 1.</source>
        <translation>من «رسم خريطة المبني»، أو من 0 إلى 1.</translation>
    </message>
    <message>
        <source>Constraint: 0 where nobody lives</source>
        <translation>القيد: 0 حيث لا يسكن أحد</translation>
    </message>
    <message>
        <source>Any other value, and a gap, lets people live there.</source>
        <translation>أي قيمة أخرى، وكذلك الثغرة، تسمح بالسكن هناك.</translation>
    </message>
    <message>
        <source>Water: 1 where nobody can be</source>
        <translation>الماء: 1 حيث لا يمكن أن يكون أحد</translation>
    </message>
    <message>
        <source>Forest that is grown already</source>
        <translation>غابة جاهزة</translation>
    </message>
    <message>
        <source>Forests (*.npz)</source>
        <translation>غابات (*.npz)</translation>
    </message>
    <message>
        <source>From OUTPUT_MODEL. Nothing is learnt then; without zones the map is the forest's own.</source>
        <translation>من OUTPUT_MODEL. لا يُتعلم شيء عندئذ؛ ومن دون مناطق تكون الخريطة خريطة الغابة وحدها.</translation>
    </message>
    <message>
        <source>Cells to ask the forest for (metres; 0: by the zones)</source>
        <translation>الخلايا التي تُسأل عنها الغابة (بالأمتار؛ 0: حسب المناطق)</translation>
    </message>
    <message>
        <source>100 m, or less where zones are small.</source>
        <translation>100 م، أو أقل حيث المناطق صغيرة.</translation>
    </message>
    <message>
        <source>Leave out what does not matter</source>
        <translation>ترك ما لا يهم</translation>
    </message>
    <message>
        <source>By the importance on zones that were left out.</source>
        <translation>حسب الأهمية في مناطق مستبعدة.</translation>
    </message>
    <message>
        <source>Trees</source>
        <translation>الأشجار</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>The same seed gives the same map.</source>
        <translation>البذرة نفسها تعطي الخريطة نفسها.</translation>
    </message>
    <message>
        <source>Population, by a forest</source>
        <translation>السكان، بغابة</translation>
    </message>
    <message>
        <source>People per pixel; every zone sums to its count.</source>
        <translation>شخص لكل بكسل؛ تبلغ كل منطقة عددها.</translation>
    </message>
    <message>
        <source>Weights of the forest</source>
        <translation>أوزان الغابة</translation>
    </message>
    <message>
        <source>People per pixel as the forest reckons, before zones get their counts.</source>
        <translation>السكان لكل بكسل كما تحسب الغابة، قبل أن تأخذ المناطق تعدادها.</translation>
    </message>
    <message>
        <source>Zones and how people were placed</source>
        <translation>المناطق وكيف وُضع الناس</translation>
    </message>
    <message>
        <source>The zones with counts, people on the map, status, and how they were placed.</source>
        <translation>المناطق بتعدادها وسكانها على الخريطة وحالتها وكيف وُضعوا.</translation>
    </message>
    <message>
        <source>Covariates and their importance</source>
        <translation>المتغيرات المساعدة وأهميتها</translation>
    </message>
    <message>
        <source>A row for each covariate.</source>
        <translation>صف لكل متغير مساعد.</translation>
    </message>
    <message>
        <source>The forest</source>
        <translation>الغابة</translation>
    </message>
    <message>
        <source>A model file of plain arrays, for MODEL.</source>
        <translation>ملف نموذج من مصفوفات بسيطة، لأجل MODEL.</translation>
    </message>
    <message>
        <source>Folder for WorldPop's file names</source>
        <translation>مجلد بأسماء ملفات WorldPop</translation>
    </message>
    <message>
        <source>prediction.tif, population_unconstrained.tif and the like, with nodata −99.</source>
        <translation>prediction.tif وpopulation_unconstrained.tif وما شابه، وقيمة اللابيانات −99.</translation>
    </message>
    <message>
        <source>Page of the forest</source>
        <translation>صفحة الغابة (بالإنجليزية)</translation>
    </message>
    <message>
        <source>Skill on zones left out, importance, and what lies beyond.</source>
        <translation>الجودة في المناطق المستبعدة، والأهمية، وما يتجاوزها.</translation>
    </message>
    <message>
        <source>People in the census</source>
        <translation>السكان في التعداد</translation>
    </message>
    <message>
        <source>People on the map</source>
        <translation>السكان على الخريطة</translation>
    </message>
    <message>
        <source>People in the census who are not placed</source>
        <translation>أشخاص في التعداد لم يوضعوا على الخريطة</translation>
    </message>
    <message>
        <source>Mean error on zones left out (people)</source>
        <translation>متوسط الخطأ في المناطق المستبعدة (أشخاص)</translation>
    </message>
    <message>
        <source>The same of one density for all</source>
        <translation>نفسه لكثافة واحدة للجميع</translation>
    </message>
    <message>
        <source>R² on zones left out, of the logarithm</source>
        <translation>معامل التحديد R² في المناطق المستبعدة، للوغاريتم</translation>
    </message>
    <message>
        <source>Pixels beyond what the zones taught (%)</source>
        <translation>بكسلات تتجاوز ما علّمته المناطق (%)</translation>
    </message>
    <message>
        <source>People per built-up need a built-up map. Choose one, or people per km².</source>
        <translation>السكان لكل مبني يحتاجون إلى خريطة المبني. اختر واحدة، أو السكان لكل كم².</translation>
    </message>
    <message>
        <source>It is no data on the map.</source>
        <translation>يكون بلا بيانات في الخريطة.</translation>
    </message>
    <message>
        <source>More take longer, and change little.</source>
        <translation>الأكثر يستغرق وقتًا أطول ولا يغيّر إلا القليل.</translation>
    </message>
    <message>
        <source>Zones of one unit are left out together. Empty: neighbouring zones are.</source>
        <translation>تُستبعد مناطق الوحدة الواحدة معًا. فارغ: المناطق المتجاورة.</translation>
    </message>
</context>
<context>
    <name>GrowthOfPlaceChain</name>
    <message>
        <source>How a place grew</source>
        <translation>كيف نما مكان</translation>
    </message>
    <message>
        <source>chain,model,download,growth,series,years,town,population,urbanisation,trend</source>
        <translation>سلسلة,نموذج,تنزيل,نمو,متسلسلة,سنوات,مدينة,سكان,تحضر,اتجاه</translation>
    </message>
    <message>
        <source>Give the zones of a place and months of several years: the imagery is downloaded, the population of every year is mapped, and the report says for each zone whether it grew.

Take the same months in every year, three or more, so that each year has an interval.</source>
        <translation>أعطِ مناطق المكان وأشهرًا من عدة سنوات: تُنزَّل الصور، وتُرسم خريطة سكان كل سنة، ويذكر التقرير لكل منطقة هل نمت.

خذ الأشهر نفسها في كل سنة، ثلاثة أو أكثر، ليكون لكل سنة مجال ثقة.</translation>
    </message>
    <message>
        <source>Zones of the place</source>
        <translation>مناطق المكان</translation>
    </message>
    <message>
        <source>Months of several years</source>
        <translation>أشهر من عدة سنوات</translation>
    </message>
    <message>
        <source>Folder of the imagery</source>
        <translation>مجلد الصور</translation>
    </message>
    <message>
        <source>Folder of the maps</source>
        <translation>مجلد الخرائط</translation>
    </message>
</context>
<context>
    <name>ImportModelAlgorithm</name>
    <message>
        <source>Import a model</source>
        <translation>استيراد نموذج</translation>
    </message>
    <message>
        <source>model,import,checkpoint,onnx,popcorn,bourbon,weights</source>
        <translation>نموذج,استيراد,نقطة حفظ,onnx,popcorn,bourbon,أوزان</translation>
    </message>
    <message>
        <source>Makes a published model usable: choose one from the list to fetch it, or give files that you have. Several members of one region become one model. Files that are given together with a model of the list get its id, region and licence.

The files are read without running anything in them; a file that is not one of the known kinds is refused. The model then appears in the lists of the mapping algorithms under its id.</source>
        <translation>يجعل نموذجًا منشورًا صالحًا للاستخدام: اختر واحدًا من القائمة لتنزيله، أو أعط ملفات لديك. تصبح عدة أعضاء لمنطقة واحدة نموذجًا واحدًا. الملفات المعطاة مع نموذج من القائمة تأخذ معرّفه ومنطقته ورخصته.

تُقرأ الملفات من دون تنفيذ شيء فيها؛ ويُرفض الملف الذي ليس من الأنواع المعروفة. ثم يظهر النموذج في قوائم خوارزميات رسم الخرائط بمعرّفه.</translation>
    </message>
    <message>
        <source>Published model</source>
        <translation>نموذج منشور</translation>
    </message>
    <message>
        <source>Files on disk</source>
        <translation>ملفات على القرص</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>What to call the model; its id is made from it. Empty: a name from the file.</source>
        <translation>اسم النموذج؛ ومنه يُصنع معرّفه. فارغ: اسم من الملف.</translation>
    </message>
    <message>
        <source>Id of the model</source>
        <translation>معرّف النموذج</translation>
    </message>
    <message>
        <source>There is nothing to import. Choose a published model, or files on disk.</source>
        <translation>لا شيء يُستورد. اختر نموذجًا منشورًا أو ملفات على القرص.</translation>
    </message>
    <message>
        <source>The file {file} does not exist. Choose another one.</source>
        <translation>الملف {file} غير موجود. اختر غيره.</translation>
    </message>
    <message>
        <source>The model “{name}” cannot be fetched, it needs its files. {by_hand}</source>
        <translation>لا يمكن تنزيل النموذج «{name}»، فهو يحتاج إلى ملفاته. {by_hand}</translation>
    </message>
    <message>
        <source>{id} is fetched from the internet: {name}; trained on {region}; licence {licence}.</source>
        <translation>يُنزَّل {id} من الإنترنت: {name}؛ دُرّب على {region}؛ الرخصة {licence}.</translation>
    </message>
    <message>
        <source>These need files that you download by hand and give below: {ids}. Chosen without files, each says where they are to be had.</source>
        <translation>تحتاج هذه إلى ملفات تنزّلها بنفسك وتعطيها أدناه: {ids}. إذا اختيرت بلا ملفات، قال كل منها أين يوجد.</translation>
    </message>
    <message>
        <source>The list of published models cannot be read.</source>
        <translation>لا يمكن قراءة قائمة النماذج المنشورة.</translation>
    </message>
    <message>
        <source>The official files: the built-up checkpoint, one or more POPCORN members, Bourbon, GlobalUrbanMapper 1 or 2.0, ERCNN-DRS (.hdf5, .h5), or a frozen graph (.pb) of DSen2-lite or tree cover. With a published model chosen above, they are taken as its files.</source>
        <translation>الملفات الرسمية: نقطة تحقق المناطق المبنية، أو عضو واحد أو أكثر من POPCORN، أو Bourbon، أو GlobalUrbanMapper 1 أو 2.0، أو ERCNN-DRS (‎.hdf5 أو ‎.h5)، أو رسم بياني مجمّد (‎.pb) من DSen2-lite أو الغطاء الشجري. وإن اختير أعلاه نموذج منشور، تؤخذ على أنها ملفاته.</translation>
    </message>
</context>
<context>
    <name>MappingAlgorithm</name>
    <message>
        <source>Show the map while it grows</source>
        <translation>عرض الخريطة وهي تكتمل</translation>
    </message>
    <message>
        <source>In QGIS's window, a preview layer fills in as parts of the map are finished, and gives way to the result. The result is the same.</source>
        <translation>في نافذة QGIS تمتلئ طبقة معاينة كلما انتهت أجزاء من الخريطة، ثم تترك مكانها للنتيجة. والنتيجة نفسها.</translation>
    </message>
</context>
<context>
    <name>MonthlyImageryAlgorithm</name>
    <message>
        <source>Monthly imagery</source>
        <translation>صور شهرية</translation>
    </message>
    <message>
        <source>month,quarter,smooth,whittaker,gap,cloud,ndvi,time series,sentinel</source>
        <translation>شهر,ربع سنة,تنعيم,whittaker,فجوة,سحابة,ndvi,سلسلة زمنية,sentinel</translation>
    </message>
    <message>
        <source>Makes a raster of ten bands for each month or quarter of a year from Sentinel-2 scenes on disk: clouds are found in the time series, gaps filled from the other dates, and the year smoothed (Whittaker), so that no pixel is missing.

For indices and for models of vegetation. Do not map population from it: a filled pixel is a guess that blurs houses. Composites are for that.</source>
        <translation>يصنع نقطية من عشر قنوات لكل شهر أو ربع من السنة من مشاهد Sentinel-2 على القرص: تُكتشف السحب في السلسلة الزمنية، وتُملأ الفجوات من التواريخ الأخرى، وتُنعَّم السنة (Whittaker)، فلا ينقص أي بكسل.

للمؤشرات ولنماذج الغطاء النباتي. لا ترسم منها خريطة سكان: البكسل المملوء تخمين يطمس البيوت. المركّبات هي لذلك.</translation>
    </message>
    <message>
        <source>Folder of scenes</source>
        <translation>مجلد المشاهد</translation>
    </message>
    <message>
        <source>Level-2A products, or GeoTIFFs of single days with ten bands.</source>
        <translation>منتجات المستوى 2A، أو ملفات GeoTIFF لأيام مفردة بعشر قنوات.</translation>
    </message>
    <message>
        <source>Sentinel-2 scenes</source>
        <translation>مشاهد Sentinel-2</translation>
    </message>
    <message>
        <source>Rasters of single days with ten bands; further to those of the folder.</source>
        <translation>نقطيات لأيام مفردة بعشر قنوات؛ إضافة إلى ما في المجلد.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Scenes from 15 November of the year before to 15 February of the next are used.</source>
        <translation>تُستخدم المشاهد من 15 نوفمبر من السنة السابقة إلى 15 فبراير من السنة التالية.</translation>
    </message>
    <message>
        <source>A raster for each</source>
        <translation>نقطية لكل</translation>
    </message>
    <message>
        <source>month</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>ربع سنة</translation>
    </message>
    <message>
        <source>Indices</source>
        <translation>المؤشرات</translation>
    </message>
    <message>
        <source>In a raster of their own, separated by commas: EVI, BI, MSAVI2, GRNDVI, NDVI, NDBI, NDWI.</source>
        <translation>في نقطية خاصة بها، مفصولة بفواصل: EVI وBI وMSAVI2 وGRNDVI وNDVI وNDBI وNDWI.</translation>
    </message>
    <message>
        <source>Sharpening model</source>
        <translation>نموذج زيادة الدقة</translation>
    </message>
    <message>
        <source>Its id, or the path of an .onnx file. Empty: the bands of 20 m are interpolated.</source>
        <translation>معرّفه، أو مسار ملف ‎.onnx. فارغ: تُستكمل قنوات 20 م بالاستيفاء.</translation>
    </message>
    <message>
        <source>Load the layers</source>
        <translation>تحميل الطبقات</translation>
    </message>
    <message>
        <source>Adds the rasters to the project.</source>
        <translation>يضيف النقطيات إلى المشروع.</translation>
    </message>
    <message>
        <source>Folder of the months</source>
        <translation>مجلد الأشهر</translation>
    </message>
    <message>
        <source>Gets the rasters, scenes.csv with the dates, and series.csv, by which it is a series.</source>
        <translation>تُوضع فيه النقطيات، وscenes.csv مع التواريخ، وseries.csv الذي يجعله سلسلة.</translation>
    </message>
    <message>
        <source>Sentinel-2, each step</source>
        <translation>Sentinel-2، كل خطوة</translation>
    </message>
    <message>
        <source>Table of the scenes</source>
        <translation>جدول المشاهد</translation>
    </message>
    <message>
        <source>There are no scenes. Choose a folder, or Sentinel-2 rasters.</source>
        <translation>لا توجد مشاهد. اختر مجلدًا، أو نقطيات Sentinel-2.</translation>
    </message>
    <message>
        <source>quarter and the year, for tree cover</source>
        <translation>ربع والسنة، للغطاء الشجري</translation>
    </message>
    <message>
        <source>Quarters are the medians of their months. Tree cover takes the year's medians too.</source>
        <translation>الأرباع هي أوساط أشهرها. ويأخذ الغطاء الشجري أوساط السنة أيضًا.</translation>
    </message>
    <message>
        <source>Sentinel-1 RTC</source>
        <translation>Sentinel-1 RTC</translation>
    </message>
    <message>
        <source>Gamma0 corrected for terrain, dates or seasons of the year: goes into the series scaled to 0..1, for tree cover. No other radar is taken, and no model of people takes this.</source>
        <translation>غاما0 مصحّح للتضاريس، تواريخ أو فصول من السنة: يدخل السلسلة مقيسًا إلى 0..1 للغطاء الشجري. لا يُقبل رادار آخر، ولا يقبل أي نموذج للسكان هذا.</translation>
    </message>
    <message>
        <source>Terrain</source>
        <translation>التضاريس</translation>
    </message>
    <message>
        <source>From “Terrain: elevation, slope, aspect”: its slope goes into the series.</source>
        <translation>من «التضاريس: الارتفاع والميل والاتجاه»: يدخل ميلها السلسلة.</translation>
    </message>
    <message>
        <source>Zones with a curve</source>
        <translation>مناطق لها منحنى</translation>
    </message>
    <message>
        <source>Polygons; each gets its curve on the page. Empty: one curve of all of the area.</source>
        <translation>مضلعات؛ يحصل كل منها على منحناه في الصفحة. فارغ: منحنى واحد للمنطقة كلها.</translation>
    </message>
    <message>
        <source>Page of the year</source>
        <translation>صفحة السنة (بالإنجليزية)</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>ملفات HTML (*.html)</translation>
    </message>
    <message>
        <source>The dates used, how much of each was filled, and the curve of every zone; in English.</source>
        <translation>التواريخ المستخدمة، وما مُلئ من كل منها، ومنحنى كل منطقة؛ بالإنجليزية.</translation>
    </message>
    <message>
        <source>Memory for the engine (MB, 0: automatic)</source>
        <translation>ذاكرة المحرك (ميغابايت، 0: تلقائي)</translation>
    </message>
    <message>
        <source>An upper bound; 0 takes the default.</source>
        <translation>حد أعلى؛ 0 يأخذ القيمة الافتراضية.</translation>
    </message>
</context>
<context>
    <name>NewBuiltupChain</name>
    <message>
        <source>What was built where</source>
        <translation>ما الذي بُني وأين</translation>
    </message>
    <message>
        <source>chain,model,download,new buildings,construction,urban growth,change,sprawl</source>
        <translation>سلسلة,نموذج,تنزيل,مبانٍ جديدة,بناء,نمو حضري,تغير,زحف عمراني</translation>
    </message>
    <message>
        <source>Give a place and a time: every acquisition is downloaded, and what was built or cleared is found, with the day. Two steps in one go.

Begin half a year before and end half a year after what you look for: a change needs clear looks on both sides. A whole town takes many gigabytes.</source>
        <translation>أعطِ مكانًا ومدة: تُنزَّل كل لقطة، ويُعثر على ما بُني أو أُزيل مع اليوم. خطوتان دفعة واحدة.

ابدأ قبل ما تبحث عنه بنصف سنة وانتهِ بعده بنصف سنة: يحتاج التغير إلى مشاهدات صافية على الجانبين. مدينة كاملة تأخذ غيغابايتات كثيرة.</translation>
    </message>
    <message>
        <source>Zones of the place</source>
        <translation>مناطق المكان</translation>
    </message>
    <message>
        <source>Folder of the series</source>
        <translation>مجلد المتسلسلة</translation>
    </message>
</context>
<context>
    <name>ObservationsAlgorithm</name>
    <message>
        <source>Download an observation series</source>
        <translation>تنزيل سلسلة رصد</translation>
    </message>
    <message>
        <source>series,time series,observations,acquisitions,sentinel,l1c,dates,download</source>
        <translation>سلسلة,سلسلة زمنية,رصد,التقاطات,sentinel,l1c,تواريخ,تنزيل</translation>
    </message>
    <message>
        <source>Every acquisition of Sentinel-2 and Sentinel-1 of an area between two days, each as a raster of its own with its cloud mask, in one folder that is a series: what urban change and population through time read.

The log says before anything is fetched how many acquisitions there are, and what they cost. A run that was interrupted, or that has used up its account for the month, goes on where it stopped. A page shows what was seen when, how cloudy it was, and where there are gaps.</source>
        <translation>كل التقاط من Sentinel-2 و‏Sentinel-1 لمنطقة بين يومين، كل منها صورة نقطية مستقلة مع قناع سحبها، في مجلد واحد هو سلسلة: وهي ما يقرؤه التغير العمراني والسكان عبر الزمن.

يذكر السجل قبل أي تنزيل عدد الالتقاطات وكلفتها. والتشغيل الذي قُطع أو استنفد حسابه لهذا الشهر يُستأنف من حيث توقف. وتعرض صفحة ما رُصد ومتى، ومقدار السحب، وأماكن الفجوات.</translation>
    </message>
    <message>
        <source>From the day</source>
        <translation>من اليوم</translation>
    </message>
    <message>
        <source>To before the day</source>
        <translation>إلى ما قبل اليوم</translation>
    </message>
    <message>
        <source>As 2021-01-31, UTC. The last day does not belong to the series.</source>
        <translation>مثل 2021-01-31، بالتوقيت العالمي. اليوم الأخير ليس من السلسلة.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Planetary Computer: both (radar as gamma0)</source>
        <translation>Planetary Computer: كلاهما (رادار gamma0)</translation>
    </message>
    <message>
        <source>Earth Search: Sentinel-2 only</source>
        <translation>Earth Search: Sentinel-2 فقط</translation>
    </message>
    <message>
        <source>another STAC catalogue</source>
        <translation>فهرس STAC آخر</translation>
    </message>
    <message>
        <source>rasters on disk, in the folder below</source>
        <translation>صور نقطية على القرص، في المجلد أدناه</translation>
    </message>
    <message>
        <source>Sentinel-2 as</source>
        <translation>Sentinel-2 بصيغة</translation>
    </message>
    <message>
        <source>Level 2A: reflectance on the ground</source>
        <translation>المستوى 2A: الانعكاسية على الأرض</translation>
    </message>
    <message>
        <source>Level 1C: at the top of the atmosphere, all 13 bands</source>
        <translation>المستوى 1C: أعلى الغلاف الجوي، النطاقات الثلاثة عشر</translation>
    </message>
    <message>
        <source>Urban change takes Level 1C. A series holds one of them.</source>
        <translation>يأخذ التغير العمراني المستوى 1C. تحتوي السلسلة على واحد منهما.</translation>
    </message>
    <message>
        <source>Sentinel-1 as</source>
        <translation>Sentinel-1 بصيغة</translation>
    </message>
    <message>
        <source>gamma0, terrain-corrected, in dB</source>
        <translation>gamma0 مصحح للتضاريس، بالديسيبل</translation>
    </message>
    <message>
        <source>gamma0 on the ellipsoid, in linear power</source>
        <translation>gamma0 على الإهليلج، بالقدرة الخطية</translation>
    </message>
    <message>
        <source>Urban change takes gamma0 on the ellipsoid. A series holds one of them.</source>
        <translation>يأخذ التغير العمراني gamma0 على الإهليلج. تحتوي السلسلة على واحد منهما.</translation>
    </message>
    <message>
        <source>Folder of scenes</source>
        <translation>مجلد المشاهد</translation>
    </message>
    <message>
        <source>Rasters whose tags or names hold their time, such as s2_20210415T104021.tif, or a series. Files of one time with other bands are one acquisition; a mask beside them is theirs.</source>
        <translation>صور نقطية تحمل وسومها أو أسماؤها الوقت، مثل s2_20210415T104021.tif، أو سلسلة. ملفات الوقت الواحد ذات النطاقات المختلفة التقاط واحد، والقناع بجانبها قناعها.</translation>
    </message>
    <message>
        <source>Sentinel-1 too</source>
        <translation>Sentinel-1 أيضًا</translation>
    </message>
    <message>
        <source>Sentinel-2 too</source>
        <translation>Sentinel-2 أيضًا</translation>
    </message>
    <message>
        <source>Without it there is less to fetch.</source>
        <translation>بدونه يقل ما يُنزَّل.</translation>
    </message>
    <message>
        <source>Bands of Sentinel-2</source>
        <translation>نطاقات Sentinel-2</translation>
    </message>
    <message>
        <source>ten: those, and the six of 20 m</source>
        <translation>عشرة: هذه، والستة التي بدقة 20 م</translation>
    </message>
    <message>
        <source>four: blue, green, red, near infrared</source>
        <translation>أربعة: أزرق وأخضر وأحمر وتحت الأحمر القريب</translation>
    </message>
    <message>
        <source>Of Level 2A from the network. Level 1C has all, rasters on disk those that they have.</source>
        <translation>للمستوى 2A من الشبكة. للمستوى 1C كل النطاقات، وللصور على القرص ما فيها.</translation>
    </message>
    <message>
        <source>Masks on disk are</source>
        <translation>الأقنعة على القرص هي</translation>
    </message>
    <message>
        <source>recognised automatically</source>
        <translation>تُعرف تلقائيًا</translation>
    </message>
    <message>
        <source>scene classification (SCL)</source>
        <translation>تصنيف المشهد (SCL)</translation>
    </message>
    <message>
        <source>cloud where not 0</source>
        <translation>سحاب حيث القيمة ليست 0</translation>
    </message>
    <message>
        <source>clear where 1</source>
        <translation>صحو حيث القيمة 1</translation>
    </message>
    <message>
        <source>Only needed where the run asks for it.</source>
        <translation>لا يلزم إلا إذا طلبه التشغيل.</translation>
    </message>
    <message>
        <source>Fetch again what is there</source>
        <translation>إعادة تنزيل ما هو موجود</translation>
    </message>
    <message>
        <source>For a catalogue that has changed.</source>
        <translation>لفهرس تغيّر.</translation>
    </message>
    <message>
        <source>Address of the catalogue</source>
        <translation>عنوان الفهرس</translation>
    </message>
    <message>
        <source>Of a STAC API, such as https://example.org/stac/v1, or of a Sentinel Hub service. Empty: that of the source.</source>
        <translation>لواجهة STAC، مثل https://example.org/stac/v1، أو لخدمة Sentinel Hub. فارغ: عنوان المصدر.</translation>
    </message>
    <message>
        <source>Collection of Sentinel-2</source>
        <translation>مجموعة Sentinel-2</translation>
    </message>
    <message>
        <source>What the catalogue calls Level-2A. Empty: sentinel-2-l2a.</source>
        <translation>ما يسميه الفهرس المستوى 2A. فارغ: sentinel-2-l2a.</translation>
    </message>
    <message>
        <source>Collection of Sentinel-1</source>
        <translation>مجموعة Sentinel-1</translation>
    </message>
    <message>
        <source>Terrain-corrected radar, such as sentinel-1-rtc; plain GRD is refused.</source>
        <translation>رادار مصحح التضاريس، مثل sentinel-1-rtc؛ يُرفض GRD غير المصحح.</translation>
    </message>
    <message>
        <source>Names of the bands there</source>
        <translation>أسماء النطاقات هناك</translation>
    </message>
    <message>
        <source>Only where they differ, such as B02=blue, B03=green, B04=red, B08=nir, SCL=scl.</source>
        <translation>فقط حيث تختلف، مثل B02=blue, B03=green, B04=red, B08=nir, SCL=scl.</translation>
    </message>
    <message>
        <source>Folder of the series</source>
        <translation>مجلد السلسلة</translation>
    </message>
    <message>
        <source>Gets a raster for each acquisition, such as s2_20210405T104021.tif, its cloud mask, and series.csv. The folder of an earlier run with the same source, area and bands goes on.</source>
        <translation>يتلقى صورة لكل التقاط، مثل s2_20210405T104021.tif، وقناع سحبه، و‏series.csv. ويُستأنف مجلد تشغيل سابق بالمصدر والمنطقة والنطاقات نفسها.</translation>
    </message>
    <message>
        <source>Page with the time line</source>
        <translation>صفحة الخط الزمني (بالإنجليزية)</translation>
    </message>
    <message>
        <source>What was seen when, how cloudy it was, gaps, and which half years hold enough.</source>
        <translation>ما رُصد ومتى، ومقدار السحب، والفجوات، وأي أنصاف السنين تكفي.</translation>
    </message>
    <message>
        <source>Table of the series</source>
        <translation>جدول السلسلة</translation>
    </message>
    <message>
        <source>Acquisitions in the series</source>
        <translation>الالتقاطات في السلسلة</translation>
    </message>
    <message>
        <source>{name} is “{text}”. Write a day such as 2021-01-31.</source>
        <translation>{name} هو «{text}». اكتب يومًا مثل 2021-01-31.</translation>
    </message>
    <message>
        <source>There are no scenes. Choose a folder.</source>
        <translation>لا توجد مشاهد. اختر مجلدًا.</translation>
    </message>
    <message>
        <source>Where the acquisitions come from. Level 1C comes from the sources with an account, another catalogue that has it, and disk; gamma0 on the ellipsoid from those with an account, and disk.</source>
        <translation>مصدر الالتقاطات. يأتي المستوى 1C من المصادر التي تتطلب حسابًا ومن فهرس آخر يحتويه ومن القرص؛ و‏gamma0 على الإهليلج من المصادر ذات الحساب ومن القرص.</translation>
    </message>
</context>
<context>
    <name>OccupancyAlgorithm</name>
    <message>
        <source>Map occupancy</source>
        <translation>رسم الإشغال</translation>
    </message>
    <message>
        <source>occupancy,people,density,rate,sentinel,population</source>
        <translation>إشغال,سكان,كثافة,معدل,sentinel,عدد السكان</translation>
    </message>
    <message>
        <source>Maps how many people live in a fully built-up pixel: with an occupancy model, the mean over its members and the seasons; without one, the same number everywhere. That number is typed in, taken from a published regional mean, or fitted so that the mapped total equals a census total.

Population is occupancy × built-up: “Map population” computes all of it in one pass.</source>
        <translation>يرسم كم شخصًا يسكن في بكسل مبني كليًا: بنموذج إشغال، متوسط أعضائه والفصول؛ ومن دونه العدد نفسه في كل مكان. يُكتب ذلك العدد، أو يؤخذ من متوسط إقليمي منشور، أو يُضبط ليساوي مجموع الخريطة مجموع تعداد.

السكان هم الإشغال × المبني: «رسم السكان» يحسب ذلك كله دفعة واحدة.</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>الإشغال</translation>
    </message>
    <message>
        <source>People per fully built-up pixel.</source>
        <translation>شخص لكل بكسل مبني كليًا.</translation>
    </message>
    <message>
        <source>Standard deviation of the occupancy</source>
        <translation>الانحراف المعياري للإشغال</translation>
    </message>
    <message>
        <source>The sample standard deviation over members and seasons; needs at least two.</source>
        <translation>الانحراف المعياري للعينة على الأعضاء والفصول؛ يحتاج إلى اثنين على الأقل.</translation>
    </message>
    <message>
        <source>People per built-up pixel that were used</source>
        <translation>السكان المستخدمون لكل بكسل مبني</translation>
    </message>
</context>
<context>
    <name>PeopleInHazardChain</name>
    <message>
        <source>Who lives in a hazard, by age</source>
        <translation>من يسكن في منطقة خطر، حسب العمر</translation>
    </message>
    <message>
        <source>chain,model,flood,hazard,risk,exposure,age,sex,children,elderly,vulnerable</source>
        <translation>سلسلة,نموذج,فيضان,خطر,مخاطر,تعرض,عمر,جنس,أطفال,مسنون,هشاشة</translation>
    </message>
    <message>
        <source>Give a population map, zones with the people of each age group, and a hazard such as flood zones: the map is rescaled to the census, shared out to the groups, and everybody in the hazard is counted, group by group. Three steps in one go.

A river with a distance around it is a hazard too. Within a zone all groups live alike.</source>
        <translation>أعطِ خريطة سكان، ومناطق فيها سكان كل فئة عمرية، وخطرًا مثل مناطق الفيضان: تُضبط الخريطة على التعداد، وتوزَّع على الفئات، ويُعدّ كل من في منطقة الخطر فئةً فئة. ثلاث خطوات دفعة واحدة.

النهر مع مسافة حوله خطر أيضًا. وداخل المنطقة تسكن كل الفئات على نحو واحد.</translation>
    </message>
    <message>
        <source>Report on age and sex</source>
        <translation>تقرير العمر والجنس</translation>
    </message>
    <message>
        <source>Population map</source>
        <translation>خريطة السكان</translation>
    </message>
</context>
<context>
    <name>PopcornAlgorithm</name>
    <message>
        <source>{name} cannot be “{given}”. Choose one of: {words}.</source>
        <translation>لا يمكن أن يكون {name} «{given}». اختر واحدًا من: {words}.</translation>
    </message>
    <message>
        <source>{file} cannot be written or read: {reason}. Choose another place.</source>
        <translation>لا يمكن كتابة {file} أو قراءته: {reason}. اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>{name} failed unexpectedly ({error}). The log panel POPCORN has the details.</source>
        <translation>فشل {name} على نحو غير متوقع ({error}). التفاصيل في لوحة السجل POPCORN.</translation>
    </message>
</context>
<context>
    <name>PopcornPlugin</name>
    <message>
        <source>Set up…</source>
        <translation>إعداد…</translation>
    </message>
    <message>
        <source>One step is left: set up the engine.</source>
        <translation>بقيت خطوة واحدة: إعداد المحرك.</translation>
    </message>
    <message>
        <source>Set up the engine…</source>
        <translation>إعداد المحرك…</translation>
    </message>
</context>
<context>
    <name>PopulationAlgorithm</name>
    <message>
        <source>Map population</source>
        <translation>رسم السكان</translation>
    </message>
    <message>
        <source>population,people,inhabitants,density,dasymetric,sentinel,popcorn</source>
        <translation>سكان,عدد السكان,كثافة,داسيمتري,sentinel,popcorn</translation>
    </message>
    <message>
        <source>Lowest built-up probability that counts</source>
        <translation>أدنى احتمال مبني يُحسب</translation>
    </message>
    <message>
        <source>Lower probabilities count as 0 and get no people. 0 keeps the published method exact.</source>
        <translation>الاحتمالات الأدنى تُعد 0 ولا تأخذ أحدًا. 0 يبقي الطريقة المنشورة دقيقة.</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>السكان</translation>
    </message>
    <message>
        <source>People per pixel; the legend shows people per hectare.</source>
        <translation>شخص لكل بكسل؛ يعرض مفتاح الخريطة شخصًا لكل هكتار.</translation>
    </message>
    <message>
        <source>Standard deviation of the population</source>
        <translation>الانحراف المعياري للسكان</translation>
    </message>
    <message>
        <source>The sample standard deviation over members and seasons; needs at least two.</source>
        <translation>الانحراف المعياري للعينة على الأعضاء والفصول؛ يحتاج إلى اثنين على الأقل.</translation>
    </message>
    <message>
        <source>Built-up probability</source>
        <translation>احتمال المبني</translation>
    </message>
    <message>
        <source>The mean over the seasons, 0 to 1.</source>
        <translation>متوسط الفصول، من 0 إلى 1.</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>الإشغال</translation>
    </message>
    <message>
        <source>People per fully built-up pixel, the mean over members and seasons.</source>
        <translation>شخص لكل بكسل مبني كليًا، متوسط الأعضاء والفصول.</translation>
    </message>
    <message>
        <source>Population of each member and season</source>
        <translation>سكان كل عضو وفصل</translation>
    </message>
    <message>
        <source>One band for each member and season: uncertainty per zone is computed from it.</source>
        <translation>نطاق لكل عضو وفصل: منه يُحسب عدم اليقين لكل منطقة.</translation>
    </message>
    <message>
        <source>People mapped</source>
        <translation>السكان على الخريطة</translation>
    </message>
    <message>
        <source>People per built-up pixel that were used</source>
        <translation>السكان المستخدمون لكل بكسل مبني</translation>
    </message>
    <message>
        <source>Relative uncertainty of the population</source>
        <translation>عدم اليقين النسبي للسكان</translation>
    </message>
    <message>
        <source>The standard deviation divided by the mean, shown in per cent; needs at least two.</source>
        <translation>الانحراف المعياري مقسومًا على المتوسط، معروضًا بالنسبة المئوية؛ يحتاج إلى اثنين على الأقل.</translation>
    </message>
    <message>
        <source>Maps how many people live in every pixel of about 10 m. Choose Sentinel-2 and Sentinel-1 rasters, one for each season; all else may stay as it is.

Population is occupancy × built-up, for each member of the occupancy model and each season; the map is their mean and, on request, the standard deviation.

Without an occupancy model, the same number of people is taken for every built-up pixel: typed in, a published regional mean, or fitted to a census. To let every census zone sum to its count, go on with “Rescale to a census”; for people per hectare cell, with “Sum to a grid or zones”.</source>
        <translation>يرسم كم شخصًا يسكن في كل بكسل بنحو 10 م. اختر صور Sentinel-2 وSentinel-1، واحدة لكل فصل؛ ويمكن أن يبقى ما عداها كما هو.

السكان = الإشغال × المبني، لكل عضو من نموذج الإشغال وكل فصل؛ والخريطة متوسطها وعند الطلب الانحراف المعياري.

من دون نموذج إشغال يؤخذ العدد نفسه من السكان لكل بكسل مبني: مكتوبًا، أو متوسطًا إقليميًا منشورًا، أو مضبوطًا على تعداد. لتبلغ كل منطقة تعداد عددها تابع بـ «التعديل وفق تعداد»؛ ولعدد السكان في خلية بهكتار بـ «الجمع في شبكة أو مناطق».</translation>
    </message>
</context>
<context>
    <name>PopulationForPlaceChain</name>
    <message>
        <source>Population map for a place and a year</source>
        <translation>خريطة سكان لمكان وسنة</translation>
    </message>
    <message>
        <source>chain,model,download,population,census,sentinel,workflow,year</source>
        <translation>سلسلة,نموذج,تنزيل,سكان,تعداد,sentinel,سير عمل,سنة</translation>
    </message>
    <message>
        <source>Give the census zones of a place and a year: the imagery is downloaded, population is mapped from it, and the map is rescaled so that every zone sums to its count. Three steps in one go.

The first source needs no account. Select zones and tick “Selected features only” to begin with a small part. A download that was interrupted goes on where it stopped.</source>
        <translation>أعط مناطق التعداد لمكان وسنة: تُنزَّل الصور، ويُرسم منها السكان، وتُعدّل الخريطة ليبلغ مجموع كل منطقة عددها. ثلاث خطوات دفعة واحدة.

المصدر الأول لا يحتاج إلى حساب. حدد مناطق وأشّر «المعالم المحددة فقط» لتبدأ بجزء صغير. التنزيل المنقطع يُستأنف حيث توقف.</translation>
    </message>
    <message>
        <source>Census zones of the place</source>
        <translation>مناطق التعداد للمكان</translation>
    </message>
    <message>
        <source>Load the imagery too</source>
        <translation>تحميل الصور أيضًا</translation>
    </message>
    <message>
        <source>Population map</source>
        <translation>خريطة السكان</translation>
    </message>
    <message>
        <source>Census zones</source>
        <translation>مناطق التعداد</translation>
    </message>
    <message>
        <source>Built-up map</source>
        <translation>خريطة المبني</translation>
    </message>
    <message>
        <source>Folder of the imagery</source>
        <translation>مجلد الصور</translation>
    </message>
</context>
<context>
    <name>PopulationFromImageryChain</name>
    <message>
        <source>Population map from imagery</source>
        <translation>خريطة سكان من الصور</translation>
    </message>
    <message>
        <source>chain,model,population,census,built-up,sentinel,workflow</source>
        <translation>سلسلة,نموذج,سكان,تعداد,مبني,sentinel,سير عمل</translation>
    </message>
    <message>
        <source>Maps population from seasonal Sentinel-1 and Sentinel-2 rasters, rescales the map to a census, and sums it to a grid: three steps in one go.

To change the steps, copy the chain with “Copy ready-made chains to my models” and open the copy in the model designer.</source>
        <translation>ترسم السكان من صور فصلية لـ Sentinel-1 وSentinel-2، وتعدّل الخريطة وفق تعداد، وتجمعها في شبكة: ثلاث خطوات دفعة واحدة.

لتغيير الخطوات انسخ السلسلة بـ «نسخ السلاسل الجاهزة إلى نماذجي» وافتح النسخة في مصمم النماذج.</translation>
    </message>
    <message>
        <source>Cell size of the grid (metres)</source>
        <translation>حجم خلية الشبكة (متر)</translation>
    </message>
    <message>
        <source>Population map</source>
        <translation>خريطة السكان</translation>
    </message>
    <message>
        <source>Built-up map</source>
        <translation>خريطة المبني</translation>
    </message>
    <message>
        <source>Census zones</source>
        <translation>مناطق التعداد</translation>
    </message>
    <message>
        <source>Population grid</source>
        <translation>شبكة السكان</translation>
    </message>
</context>
<context>
    <name>PopulationSeriesAlgorithm</name>
    <message>
        <source>Population through time</source>
        <translation>السكان عبر الزمن</translation>
    </message>
    <message>
        <source>time,series,growth,years,seasons,months,trend,change,animation,population,bourbon</source>
        <translation>زمن,سلسلة,نمو,سنوات,فصول,أشهر,اتجاه,تغير,تحريك,سكان,bourbon</translation>
    </message>
    <message>
        <source>Maps the population of every year, season or month of a series of imagery, and says how sure each number is and what has really changed.

Of each step the clearest dates are mapped one by one. Their spread gives an 80 % interval; one date alone gives none. Only the same seasons are compared, and a zone is called changed where it differs by more than chance and by more than the stable zones of the place. Play the result with QGIS's temporal controller.</source>
        <translation>ترسم سكان كل سنة أو فصل أو شهر من سلسلة صور، وتقول كم كل رقم مؤكد وما الذي تغيّر حقًا.

من كل خطوة تُرسم أصفى التواريخ واحدًا واحدًا. تشتتها يعطي مجال 80 %؛ وتاريخ واحد لا يعطي شيئًا. لا تُقارن إلا الفصول نفسها، ولا تُعدّ منطقة متغيّرة إلا إذا اختلفت أكثر من الصدفة وأكثر من مناطق المكان المستقرة. شغّل النتيجة بالمتحكم الزمني في QGIS.</translation>
    </message>
    <message>
        <source>Folder of the series</source>
        <translation>مجلد السلسلة</translation>
    </message>
    <message>
        <source>The folder with series.csv that “Download imagery” or the like has written.</source>
        <translation>المجلد الذي فيه series.csv كما تكتبه «تنزيل الصور» وما شابهها.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>years</source>
        <translation>سنوات</translation>
    </message>
    <message>
        <source>seasons</source>
        <translation>فصول</translation>
    </message>
    <message>
        <source>quarters</source>
        <translation>أرباع السنة</translation>
    </message>
    <message>
        <source>months</source>
        <translation>أشهر</translation>
    </message>
    <message>
        <source>Of the calendar; a winter begins in December.</source>
        <translation>بحسب التقويم؛ يبدأ الشتاء في ديسمبر.</translation>
    </message>
    <message>
        <source>From (day)</source>
        <translation>من (يوم)</translation>
    </message>
    <message>
        <source>Such as 2019-01-01. Empty: from the first date on.</source>
        <translation>مثل 2019-01-01. فارغ: من أول تاريخ.</translation>
    </message>
    <message>
        <source>Up to before (day)</source>
        <translation>حتى ما قبل (يوم)</translation>
    </message>
    <message>
        <source>This day is not part of the time. Empty: all.</source>
        <translation>هذا اليوم غير مشمول. فارغ: الكل.</translation>
    </message>
    <message>
        <source>Zones to count by</source>
        <translation>المناطق التي يُعدّ فيها</translation>
    </message>
    <message>
        <source>Polygons; each gets its people at every step, and whether they changed.</source>
        <translation>مضلعات؛ يحصل كل منها على سكانه في كل خطوة، وهل تغيّروا.</translation>
    </message>
    <message>
        <source>Most dates in a step (0: all)</source>
        <translation>أكثر التواريخ في الخطوة (0: كلها)</translation>
    </message>
    <message>
        <source>The clearest are taken. More dates make the interval narrower and the run longer.</source>
        <translation>تؤخذ الأصفى. تواريخ أكثر تضيّق المجال وتطيل التشغيل.</translation>
    </message>
    <message>
        <source>Interval of a step</source>
        <translation>مجال الخطوة</translation>
    </message>
    <message>
        <source>80 % interval of the step's mean</source>
        <translation>مجال 80 % لمتوسط الخطوة</translation>
    </message>
    <message>
        <source>standard deviation over dates, as Bourbon has it</source>
        <translation>انحراف معياري على التواريخ، كما عند Bourbon</translation>
    </message>
    <message>
        <source>The published form counts what clouds hide as spread too.</source>
        <translation>الشكل المنشور يعدّ ما تخفيه الغيوم تشتتًا أيضًا.</translation>
    </message>
    <message>
        <source>Standard deviations too</source>
        <translation>الانحرافات المعيارية أيضًا</translation>
    </message>
    <message>
        <source>One more raster for each step: the sample standard deviation over its dates.</source>
        <translation>راستر إضافي لكل خطوة: الانحراف المعياري للعينة على تواريخها.</translation>
    </message>
    <message>
        <source>Load the layers</source>
        <translation>تحميل الطبقات</translation>
    </message>
    <message>
        <source>Adds the maps to the project, each with its days.</source>
        <translation>تضيف الخرائط إلى المشروع، كلًا بأيامها.</translation>
    </message>
    <message>
        <source>Folder of the maps</source>
        <translation>مجلد الخرائط</translation>
    </message>
    <message>
        <source>Gets one raster for each step, such as population_2021.tif, and steps.csv.</source>
        <translation>يحصل على راستر لكل خطوة، مثل population_2021.tif، وعلى steps.csv.</translation>
    </message>
    <message>
        <source>Zones through time</source>
        <translation>المناطق عبر الزمن</translation>
    </message>
    <message>
        <source>The zones with their people at every step and their change, where zones are given.</source>
        <translation>المناطق بسكانها في كل خطوة وتغيّرهم، حيث أُعطيت مناطق.</translation>
    </message>
    <message>
        <source>Report on population through time</source>
        <translation>تقرير عن السكان عبر الزمن (بالإنجليزية)</translation>
    </message>
    <message>
        <source>A page to read or print: the growth curve with its band, and what changed.</source>
        <translation>صفحة للقراءة أو الطباعة: منحنى النمو مع نطاقه، وما تغيّر.</translation>
    </message>
    <message>
        <source>Population, each step</source>
        <translation>السكان، كل خطوة</translation>
    </message>
    <message>
        <source>Steps that were mapped</source>
        <translation>الخطوات المرسومة</translation>
    </message>
    <message>
        <source>People at the first step</source>
        <translation>السكان في الخطوة الأولى</translation>
    </message>
    <message>
        <source>People at the last step</source>
        <translation>السكان في الخطوة الأخيرة</translation>
    </message>
    <message>
        <source>Population {step}</source>
        <translation>السكان {step}</translation>
    </message>
    <message>
        <source>Standard deviation {step}</source>
        <translation>الانحراف المعياري {step}</translation>
    </message>
    <message>
        <source>Between censuses, each keeps the sum of its zones.</source>
        <translation>بين التعدادات تحتفظ كل وحدة بمجموع مناطقها.</translation>
    </message>
    <message>
        <source>Series of somebody else (.csv)</source>
        <translation>سلسلة من مصدر آخر (.csv)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>ملفات CSV (*.csv)</translation>
    </message>
    <message>
        <source>As Bourbon writes it: date, population, uncertainty. The page draws it beside ours.</source>
        <translation>كما يكتبها Bourbon: date, population, uncertainty. ترسمها الصفحة بجانب سلسلتنا.</translation>
    </message>
    <message>
        <source>Animation for a slide</source>
        <translation>رسوم متحركة لشريحة عرض</translation>
    </message>
    <message>
        <source>GIF files (*.gif)</source>
        <translation>ملفات GIF (*.gif)</translation>
    </message>
    <message>
        <source>A picture a step: imagery, map and curve, with the credits on it.</source>
        <translation>صورة لكل خطوة: المرئيات والخريطة والمنحنى، وعليها حقوق المصادر.</translation>
    </message>
    <message>
        <source>Drawing the animation</source>
        <translation>رسم الصور المتحركة</translation>
    </message>
    <message>
        <source>The animation cannot be written: {reason}. Choose another place.</source>
        <translation>تتعذر كتابة الرسوم المتحركة: {reason}. اختر مكانًا آخر.</translation>
    </message>
</context>
<context>
    <name>PrintMapAlgorithm</name>
    <message>
        <source>Map for printing</source>
        <translation>خريطة للطباعة</translation>
    </message>
    <message>
        <source>print,layout,page,pdf,png,legend,scale bar,atlas,export</source>
        <translation>طباعة,تخطيط,صفحة,pdf,png,مفتاح الخريطة,مقياس الرسم,أطلس,تصدير</translation>
    </message>
    <message>
        <source>Puts a map on a page of A4 with title, legend, scale bar, sources, licences and date, and writes it as PDF or picture.

Where the layers are in the project, the page also stays there as a layout (Project ▸ Layouts), to be changed and exported again.</source>
        <translation>يضع خريطة على صفحة A4 مع عنوان ومفتاح ومقياس رسم ومصادر ورخص وتاريخ، ويكتبها بصيغة PDF أو صورة.

إن كانت الطبقات في المشروع بقيت الصفحة فيه أيضًا تخطيطًا (المشروع ▸ التخطيطات)، لتُعدَّل وتُصدَّر من جديد.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>الخريطة</translation>
    </message>
    <message>
        <source>The raster to show, in the style that it has.</source>
        <translation>الصورة النقطية المراد عرضها، بالنمط الذي لها.</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>المناطق</translation>
    </message>
    <message>
        <source>Polygons such as the census zones; their borders are drawn on top.</source>
        <translation>مضلعات مثل مناطق التعداد؛ تُرسم حدودها فوق الخريطة.</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>النطاق المكاني</translation>
    </message>
    <message>
        <source>The part to show. Empty: all of the map.</source>
        <translation>الجزء المراد عرضه. فارغ: الخريطة كلها.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>العنوان الفرعي</translation>
    </message>
    <message>
        <source>Such as the place, the year, and the number of people.</source>
        <translation>مثل المكان والسنة وعدد السكان.</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>تنبيه</translation>
    </message>
    <message>
        <source>Printed in bold: what a reader must know before using the map.</source>
        <translation>يُطبع بخط عريض: ما يجب أن يعرفه القارئ قبل استخدام الخريطة.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Empty: the days, models, licences and credits that the layer knows, and the date.</source>
        <translation>فارغ: الأيام والنماذج والرخص والحقوق التي تعرفها الطبقة، والتاريخ.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;PNG (*.png);;SVG (*.svg);;JPEG (*.jpg)</source>
        <translation>PDF (*.pdf);;PNG (*.png);;SVG (*.svg);;JPEG (*.jpg)</translation>
    </message>
    <message>
        <source>The ending decides: .pdf, .png, .svg or .jpg.</source>
        <translation>تحدد النهاية الصيغة: ‎.pdf أو ‎.png أو ‎.svg أو ‎.jpg.</translation>
    </message>
    <message>
        <source>The page {path} has no known ending. Let its name end in {endings}.</source>
        <translation>ليس للصفحة {path} نهاية معروفة. اجعل اسمها ينتهي بواحدة من {endings}.</translation>
    </message>
    <message>
        <source>{path} cannot be written. Choose another place, or close it elsewhere.</source>
        <translation>لا يمكن كتابة {path}. اختر مكانًا آخر، أو أغلقه حيث هو مفتوح.</translation>
    </message>
    <message>
        <source>Project ▸ Layouts has the page as “{name}”.</source>
        <translation>الصفحة في المشروع ▸ التخطيطات باسم «{name}».</translation>
    </message>
    <message>
        <source>Empty: the name of the layer, or what the map shows.</source>
        <translation>فارغ: اسم الطبقة، أو ما تُظهره الخريطة.</translation>
    </message>
    <message>
        <source>The folder {folder} for the page {file} does not exist. Create it, or choose another folder.</source>
        <translation>المجلد {folder} للصفحة {file} غير موجود. أنشئه، أو اختر مجلدًا آخر.</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>%1 [optional]</source>
        <translation>%1 [اختياري]</translation>
    </message>
</context>
<context>
    <name>RescaleAlgorithm</name>
    <message>
        <source>Rescale to a census</source>
        <translation>التعديل وفق تعداد</translation>
    </message>
    <message>
        <source>census,dasymetric,disaggregation,zones,population,weight,normalise</source>
        <translation>تعداد,داسيمتري,تفصيل,مناطق,سكان,وزن,تسوية</translation>
    </message>
    <message>
        <source>Weights, such as a population or built-up map</source>
        <translation>الأوزان، مثل خريطة سكان أو مبان</translation>
    </message>
    <message>
        <source>A raster that is higher where more people live. Only its proportions within a zone count.</source>
        <translation>صورة نقطية أعلى حيث يسكن ناس أكثر. لا تُحسب إلا نسبها داخل المنطقة.</translation>
    </message>
    <message>
        <source>Census zones</source>
        <translation>مناطق التعداد</translation>
    </message>
    <message>
        <source>Polygons with the number of people; they must not overlap.</source>
        <translation>مضلعات تحمل عدد السكان؛ يجب ألا تتداخل.</translation>
    </message>
    <message>
        <source>By centre, QGIS's own Zonal statistics of the result gives every count back. By share of area, statistics weighted by coverage do.</source>
        <translation>بالمركز، تعيد «الإحصاءات النطاقية» في QGIS كل عدد من النتيجة. وبحصة المساحة تعيده إحصاءات موزونة بالتغطية.</translation>
    </message>
    <message>
        <source>Zones with people but no weight</source>
        <translation>مناطق فيها سكان ولا وزن لها</translation>
    </message>
    <message>
        <source>spread the people evenly over the zone</source>
        <translation>توزيع السكان بالتساوي على المنطقة</translation>
    </message>
    <message>
        <source>leave the people out, and report them</source>
        <translation>ترك السكان والإبلاغ عنهم</translation>
    </message>
    <message>
        <source>Such zones are named in the log and in the zone layer in any case.</source>
        <translation>تُسمى هذه المناطق في السجل وفي طبقة المناطق في كل حال.</translation>
    </message>
    <message>
        <source>Outside all zones</source>
        <translation>خارج كل المناطق</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>لا بيانات</translation>
    </message>
    <message>
        <source>keep the weights as they are</source>
        <translation>إبقاء الأوزان كما هي</translation>
    </message>
    <message>
        <source>Kept weights are not part of the totals.</source>
        <translation>الأوزان المبقاة ليست جزءًا من المجاميع.</translation>
    </message>
    <message>
        <source>Population, rescaled</source>
        <translation>السكان، بعد التعديل</translation>
    </message>
    <message>
        <source>People per pixel; every zone sums to its count.</source>
        <translation>شخص لكل بكسل؛ تبلغ كل منطقة عددها.</translation>
    </message>
    <message>
        <source>People in the census</source>
        <translation>السكان في التعداد</translation>
    </message>
    <message>
        <source>People of the census on the map</source>
        <translation>سكان التعداد على الخريطة</translation>
    </message>
    <message>
        <source>People mapped minus people in the census</source>
        <translation>السكان على الخريطة ناقص سكان التعداد</translation>
    </message>
    <message>
        <source>Sum of all pixels of the map</source>
        <translation>مجموع كل بكسلات الخريطة</translation>
    </message>
    <message>
        <source>A raster with one band for each member and season, from “Map population”. Each is rescaled by itself, and the zones get the standard deviation of their totals before.</source>
        <translation>صورة نقطية بنطاق لكل عضو وفصل، من «رسم السكان». يُعدّل كل منها وحده، وتأخذ المناطق الانحراف المعياري لمجاميعها قبل ذلك.</translation>
    </message>
    <message>
        <source>Members, rescaled</source>
        <translation>الأعضاء، بعد التعديل</translation>
    </message>
    <message>
        <source>One band for each member and season, each with every zone at its count: what “Compare with a census” and “Sum to a grid or zones” need for standard deviations of finer zones.</source>
        <translation>نطاق لكل عضو وفصل، تبلغ كل منطقة في كل منها عددها: ما يحتاج إليه «المقارنة بتعداد» و«الجمع في شبكة أو مناطق» للانحراف المعياري للمناطق الأدق.</translation>
    </message>
    <message>
        <source>People per zone, and the map before rescaling against the census, to print.</source>
        <translation>السكان في كل منطقة، والخريطة قبل التعديل مقابل التعداد، للطباعة.</translation>
    </message>
    <message>
        <source>There are no members to rescale. Choose the population of each member and season (MEMBERS).</source>
        <translation>لا أعضاء تُعدّل. اختر سكان كل عضو وفصل (MEMBERS).</translation>
    </message>
    <message>
        <source>Rescaled to {census}</source>
        <translation>معدّلة وفق {census}</translation>
    </message>
    <message>
        <source>The map before rescaling, against the census</source>
        <translation>الخريطة قبل التعديل، مقابل التعداد</translation>
    </message>
    <message>
        <source>Map before (its own units)</source>
        <translation>الخريطة قبل (بوحداتها)</translation>
    </message>
    <message>
        <source>Census and rescaled map</source>
        <translation>التعداد والخريطة المعدّلة</translation>
    </message>
    <message>
        <source>Map before</source>
        <translation>الخريطة قبل</translation>
    </message>
    <message>
        <source>People per zone</source>
        <translation>السكان في كل منطقة</translation>
    </message>
    <message>
        <source>Standard deviation, rescaled</source>
        <translation>الانحراف المعياري، بعد التعديل</translation>
    </message>
    <message>
        <source>How far the rescaled members disagree in each pixel: the standard deviation of the rescaled map, for “Compare two dates”. Needs the population of each member and season (MEMBERS).</source>
        <translation>مدى اختلاف الأعضاء بعد التعديل في كل بكسل: الانحراف المعياري للخريطة المعدّلة، من أجل «مقارنة تاريخين». يحتاج إلى سكان كل عضو وفصل (MEMBERS).</translation>
    </message>
    <message>
        <source>Turns a raster of weights (a population map, a built-up map, or anyone's map) into a population map in which the pixels of every census zone sum to the zone's count.

A zone too small to hold a pixel's centre still gets its people, in the pixel it lies in. Zones with people but without any weight are named, and their people are spread evenly or left out. The zone layer shows census, map before and after, map ÷ census and a status for each zone.</source>
        <translation>يحوّل صورة أوزان (خريطة سكان أو مبان، أو خريطة غيرك) إلى خريطة سكان مجموع بكسلات كل منطقة تعداد فيها هو عدد المنطقة.

المنطقة الأصغر من أن تحوي مركز بكسل تأخذ سكانها مع ذلك، في البكسل الذي تقع فيه. والمناطق التي فيها سكان ولا وزن لها تُسمى، ويُوزَّع سكانها بالتساوي أو يُتركون. وتعرض طبقة المناطق التعداد، والخريطة قبل وبعد، والخريطة ÷ التعداد، وحالة لكل منطقة.</translation>
    </message>
    <message>
        <source>Zones with census, before and after</source>
        <translation>المناطق مع التعداد وقبل وبعد</translation>
    </message>
    <message>
        <source>The zones with census, before, after and status, coloured by map before ÷ census.</source>
        <translation>المناطق مع التعداد وقبل وبعد والحالة، ملونة بحسب الخريطة قبل ÷ التعداد.</translation>
    </message>
    <message>
        <source>People in the census who are not placed</source>
        <translation>أشخاص في التعداد لم يوضعوا على الخريطة</translation>
    </message>
    <message>
        <source>The zone layer then has the standard error of each count, before and after alike.</source>
        <translation>تحتوي طبقة المناطق عندئذ على الخطأ المعياري لكل تعداد، قبل وبعد على السواء.</translation>
    </message>
</context>
<context>
    <name>SampleSceneAlgorithm</name>
    <message>
        <source>Make the sample scene (synthetic)</source>
        <translation>إنشاء مشهد العينة (اصطناعي)</translation>
    </message>
    <message>
        <source>sample,example,demo,tutorial,synthetic,test data</source>
        <translation>عينة,مثال,عرض,درس,اصطناعي,بيانات اختبار</translation>
    </message>
    <message>
        <source>Another number makes another district; the same number makes the same one.</source>
        <translation>عدد آخر يصنع حيًا آخر؛ والعدد نفسه يصنع الحي نفسه.</translation>
    </message>
    <message>
        <source>Size (pixels of 10 m)</source>
        <translation>الحجم (بكسلات بدقة 10 م)</translation>
    </message>
    <message>
        <source>The side of the district; 600 pixels are 6 km.</source>
        <translation>ضلع الحي؛ 600 بكسل هي 6 كم.</translation>
    </message>
    <message>
        <source>Load the layers</source>
        <translation>تحميل الطبقات</translation>
    </message>
    <message>
        <source>Adds the layers to the project when the scene is ready.</source>
        <translation>يضيف الطبقات إلى المشروع حين يجهز المشهد.</translation>
    </message>
    <message>
        <source>Folder of the scene</source>
        <translation>مجلد المشهد</translation>
    </message>
    <message>
        <source>The folder that gets the rasters and census layers.</source>
        <translation>المجلد الذي يستقبل الصور النقطية وطبقات التعداد.</translation>
    </message>
    <message>
        <source>Sentinel-2, each season</source>
        <translation>Sentinel-2، كل فصل</translation>
    </message>
    <message>
        <source>Sentinel-1, each season</source>
        <translation>Sentinel-1، كل فصل</translation>
    </message>
    <message>
        <source>True population</source>
        <translation>السكان الحقيقيون</translation>
    </message>
    <message>
        <source>Coarse census</source>
        <translation>تعداد خشن</translation>
    </message>
    <message>
        <source>Fine census</source>
        <translation>تعداد دقيق</translation>
    </message>
    <message>
        <source>Fine census (synthetic)</source>
        <translation>تعداد دقيق (اصطناعي)</translation>
    </message>
    <message>
        <source>Coarse census (synthetic)</source>
        <translation>تعداد خشن (اصطناعي)</translation>
    </message>
    <message>
        <source>Number of the district (seed)</source>
        <translation>رقم المقاطعة (البذرة)</translation>
    </message>
    <message>
        <source>Makes a synthetic district of 6 × 6 km to try everything on, without any download: Sentinel-2 and Sentinel-1 for four seasons, the true population at 10 m, a coarse and a fine census, the river and the roads.

Nothing in it is real: no place, no people. The same seed makes the same district.</source>
        <translation>ينشئ حيًا اصطناعيًا بمساحة 6 × 6 كم لتجربة كل شيء، من دون تنزيل: Sentinel-2 وSentinel-1 لأربعة فصول، والسكان الحقيقيون بدقة 10 م، وتعداد خشن وآخر دقيق، والنهر والطرق.

لا شيء فيه حقيقي: لا مكان ولا أشخاص. البذرة نفسها تصنع الحي نفسه.</translation>
    </message>
    <message>
        <source>River</source>
        <translation>النهر</translation>
    </message>
    <message>
        <source>Roads</source>
        <translation>الطرق</translation>
    </message>
    <message>
        <source>River (synthetic)</source>
        <translation>النهر (اصطناعي)</translation>
    </message>
    <message>
        <source>Roads (synthetic)</source>
        <translation>الطرق (اصطناعية)</translation>
    </message>
    <message>
        <source>Further data</source>
        <translation>بيانات إضافية</translation>
    </message>
    <message>
        <source>Nothing more</source>
        <translation>لا شيء إضافي</translation>
    </message>
    <message>
        <source>Ten bands, both passes and terrain of four seasons</source>
        <translation>عشرة نطاقات والمرّتان والتضاريس لأربعة فصول</translation>
    </message>
    <message>
        <source>Two years (L2A), a quarter and a road being built</source>
        <translation>تواريخ سنتين (L2A) يُبنى فيهما حي وطريق</translation>
    </message>
    <message>
        <source>The same two years as L1C, radar in linear power</source>
        <translation>السنتان نفسهما بمستوى L1C والرادار بالقدرة الخطية</translation>
    </message>
    <message>
        <source>Five years in which the town grows</source>
        <translation>خمس سنوات تنمو فيها المدينة</translation>
    </message>
    <message>
        <source>A series on disk with its truth, in a folder inside. At 600 pixels the two years take 1.5 to 2 GB and some minutes, the others less. Up to 800 pixels.</source>
        <translation>سلسلة على القرص مع حقيقتها في مجلد فرعي. عند 600 بكسل تشغل السنتان 1.5 إلى 2 غيغابايت وتستغرقان بضع دقائق، والبقية أقل. حتى 800 بكسل.</translation>
    </message>
    <message>
        <source>Folder of the further data</source>
        <translation>مجلد البيانات الإضافية</translation>
    </message>
</context>
<context>
    <name>SetupEngineAlgorithm</name>
    <message>
        <source>Set up the engine</source>
        <translation>إعداد المحرك</translation>
    </message>
    <message>
        <source>install,setup,engine,GPU,CUDA,environment,repair,remove,offline</source>
        <translation>تثبيت,إعداد,محرك,GPU,CUDA,بيئة,إصلاح,إزالة,بلا اتصال</translation>
    </message>
    <message>
        <source>Makes the environment in which POPCORN computes, apart from QGIS's own Python, so that neither disturbs the other. Run it once after installing the plugin; run it again at any time: what is in place stays.

The log shows the size of the download before it starts. It can be cancelled; an engine that was there before then stays whole. GPU packages for NVIDIA cards are about 1.5 GB and are only fetched when you choose them.</source>
        <translation>ينشئ البيئة التي يحسب فيها POPCORN، بمعزل عن Python الخاص بـ QGIS، فلا يزعج أحدهما الآخر. شغّله مرة بعد تثبيت الملحق؛ وأعد تشغيله متى شئت: ما هو في مكانه يبقى.

يعرض السجل حجم التنزيل قبل أن يبدأ. ويمكن إلغاؤه؛ فيبقى المحرك الموجود سليمًا. حزم GPU لبطاقات NVIDIA نحو 1.5 غيغابايت ولا تُنزَّل إلا إذا اخترتها.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما العمل</translation>
    </message>
    <message>
        <source>install, or update what is missing</source>
        <translation>التثبيت، أو تحديث ما ينقص</translation>
    </message>
    <message>
        <source>repair: build it anew</source>
        <translation>الإصلاح: بناؤه من جديد</translation>
    </message>
    <message>
        <source>remove it from this computer</source>
        <translation>إزالته من هذا الحاسوب</translation>
    </message>
    <message>
        <source>Removing deletes the engine but not your models.</source>
        <translation>الإزالة تحذف المحرك لا نماذجك.</translation>
    </message>
    <message>
        <source>Packages for NVIDIA GPUs</source>
        <translation>حزم لمعالجات NVIDIA الرسومية</translation>
    </message>
    <message>
        <source>as it is now; say whether they would fit</source>
        <translation>كما هو الآن؛ وقول هل تناسب</translation>
    </message>
    <message>
        <source>yes, about 1.5 GB to download</source>
        <translation>نعم، نحو 1.5 غيغابايت للتنزيل</translation>
    </message>
    <message>
        <source>no, compute on the CPU</source>
        <translation>لا، الحساب على CPU</translation>
    </message>
    <message>
        <source>They need a card with compute capability 7.5 or more and a driver for CUDA 13.</source>
        <translation>تحتاج إلى بطاقة بقدرة حساب 7.5 أو أكثر ومشغّل لـ CUDA 13.</translation>
    </message>
    <message>
        <source>Packages for training</source>
        <translation>حزم للتدريب</translation>
    </message>
    <message>
        <source>Folder of packages, to install without network</source>
        <translation>مجلد حزم، للتثبيت بلا شبكة</translation>
    </message>
    <message>
        <source>A folder of wheels that was filled on another computer. Empty: download them.</source>
        <translation>مجلد حزم wheel مُلئ على حاسوب آخر. فارغ: تُنزَّل.</translation>
    </message>
    <message>
        <source>Python to build with</source>
        <translation>Python الذي يُبنى به</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>The interpreter to make the environment with. Empty: one is found.</source>
        <translation>المفسر الذي تُنشأ به البيئة. فارغ: يُبحث عن واحد.</translation>
    </message>
    <message>
        <source>Certificates to trust</source>
        <translation>الشهادات الموثوقة</translation>
    </message>
    <message>
        <source>A PEM file, for offices whose network has its own. The system's are trusted anyway.</source>
        <translation>ملف PEM، للمكاتب التي لشبكتها شهادتها. شهادات النظام موثوقة على كل حال.</translation>
    </message>
    <message>
        <source>Python of the engine</source>
        <translation>Python المحرك</translation>
    </message>
    <message>
        <source>The engine was removed; {size} MB are free again.</source>
        <translation>أُزيل المحرك؛ عادت {size} ميغابايت حرة.</translation>
    </message>
    <message>
        <source>The engine is in place; nothing needs to be downloaded.</source>
        <translation>المحرك في مكانه؛ لا شيء يُنزَّل.</translation>
    </message>
    <message>
        <source>Python {version} at {python}; {packages} packages; download up to {download} MB; on disk about {installed} MB.</source>
        <translation>Python {version} في {python}؛ {packages} حزمة؛ تنزيل حتى {download} ميغابايت؛ على القرص نحو {installed} ميغابايت.</translation>
    </message>
    <message>
        <source>The engine is ready: {python}</source>
        <translation>المحرك جاهز: {python}</translation>
    </message>
    <message>
        <source>For “Learn occupancy from a census”: PyTorch. Mapping needs none. Once there, they stay.</source>
        <translation>لأجل «تعلم الإشغال من تعداد»: PyTorch. لا يحتاج إليها رسم الخرائط. متى وُجدت بقيت.</translation>
    </message>
    <message>
        <source>Packages for forests</source>
        <translation>حزم للغابات</translation>
    </message>
    <message>
        <source>For “Random forest weights”: scikit-learn. Once there, they stay.</source>
        <translation>لأجل «أوزان غابة عشوائية»: scikit-learn. متى ثُبّتت بقيت.</translation>
    </message>
</context>
<context>
    <name>SharpenAlgorithm</name>
    <message>
        <source>Sharpen to 10 m</source>
        <translation>زيادة الدقة إلى 10 م</translation>
    </message>
    <message>
        <source>sharpen,superresolution,dsen2,red edge,shortwave,20 m,10 m,sentinel</source>
        <translation>زيادة الدقة,الدقة الفائقة,dsen2,الحافة الحمراء,الموجة القصيرة,20 م,10 م,sentinel</translation>
    </message>
    <message>
        <source>Sentinel-2 raster of ten bands</source>
        <translation>نقطية Sentinel-2 بعشر قنوات</translation>
    </message>
    <message>
        <source>On pixels of 10 m, such as a composite made with ten bands.</source>
        <translation>على بكسلات 10 م، مثل مركّب صُنع بعشر قنوات.</translation>
    </message>
    <message>
        <source>Sharpening model</source>
        <translation>نموذج زيادة الدقة</translation>
    </message>
    <message>
        <source>Its id, or the path of an .onnx file.</source>
        <translation>معرّفه، أو مسار ملف ‎.onnx.</translation>
    </message>
    <message>
        <source>Sharpened</source>
        <translation>بعد زيادة الدقة</translation>
    </message>
    <message>
        <source>Ten bands in the order of their wavelength, reflectance × 10000.</source>
        <translation>عشر قنوات بترتيب أطوالها الموجية، الانعكاسية × 10000.</translation>
    </message>
    <message>
        <source>Brings the bands of 20 m of a Sentinel-2 composite (B05, B06, B07, B8A, B11, B12) to 10 m, guided by those of 10 m. The mean of every pixel of 20 m stays what it is.

A small model of ours comes with the plugin. DSen2-lite (superresolve_graph.pb of sentinel-tree-cover), which “Import a model” takes, is better. It was made for B11 and B12 at 40 m; that the means of 20 m are kept makes up for it.</source>
        <translation>تنقل نطاقات 20 م في مركّبة Sentinel-2 ‏(B05 وB06 وB07 وB8A وB11 وB12) إلى 10 م، مسترشدة بنطاقات 10 م. ويبقى متوسط كل بكسل 20 م كما هو.

تأتي مع الإضافة نموذج صغير لنا. وDSen2-lite ‏(superresolve_graph.pb من sentinel-tree-cover) التي يقبلها «استيراد نموذج» أفضل. صُنعت لـB11 وB12 عند 40 م؛ والحفاظ على متوسطات 20 م يعوّض ذلك.</translation>
    </message>
</context>
<context>
    <name>StorageGroup</name>
    <message>
        <source>On this computer</source>
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>يرسم</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الرخصة</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Import a model…</source>
        <translation>استيراد نموذج…</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>الذاكرة المؤقتة</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>Measure the cache of POPCORN</source>
        <translation>قياس الذاكرة المؤقتة لـ POPCORN</translation>
    </message>
    <message>
        <source>Clear the cache of POPCORN</source>
        <translation>مسح الذاكرة المؤقتة لـ POPCORN</translation>
    </message>
    <message>
        <source>{size} MB: what interrupted runs have finished</source>
        <translation>{size} ميغابايت: ما أنهته عمليات التشغيل المنقطعة</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>فارغة</translation>
    </message>
    <message>
        <source>built-up</source>
        <translation>مبني</translation>
    </message>
    <message>
        <source>occupancy</source>
        <translation>الإشغال</translation>
    </message>
    <message>
        <source>population</source>
        <translation>السكان</translation>
    </message>
    <message>
        <source>urban land</source>
        <translation>أرض حضرية</translation>
    </message>
    <message>
        <source>urban change</source>
        <translation>التغير العمراني</translation>
    </message>
    <message>
        <source>sharpening</source>
        <translation>زيادة الدقة</translation>
    </message>
    <message>
        <source>tree cover</source>
        <translation>الغطاء الشجري</translation>
    </message>
</context>
<context>
    <name>SupportGroup</name>
    <message>
        <source>Support</source>
        <translation>الدعم</translation>
    </message>
    <message>
        <source>Copy report for support</source>
        <translation>نسخ تقرير للدعم</translation>
    </message>
    <message>
        <source>Versions, device, models and a measured tiny run. Personal folders are left out.</source>
        <translation>الإصدارات والمعالج والنماذج وقياس تشغيل صغير. تُحذف المجلدات الشخصية.</translation>
    </message>
    <message>
        <source>Asking the engine…</source>
        <translation>سؤال المحرك…</translation>
    </message>
    <message>
        <source>Report on POPCORN</source>
        <translation>تقرير عن POPCORN</translation>
    </message>
    <message>
        <source>Copied, {lines} lines: paste it into your message.</source>
        <translation>نُسخ، {lines} سطر: الصقه في رسالتك.</translation>
    </message>
</context>
<context>
    <name>TerrainAlgorithm</name>
    <message>
        <source>Terrain: elevation, slope, aspect</source>
        <translation>التضاريس: الارتفاع والميل واتجاه الميل</translation>
    </message>
    <message>
        <source>terrain,elevation,dem,slope,aspect,copernicus,glo-30,relief</source>
        <translation>تضاريس,ارتفاع,dem,ميل,اتجاه الميل,copernicus,glo-30</translation>
    </message>
    <message>
        <source>Draw an extent or choose a layer of polygons: the result is one raster of 10 m with the elevation, the slope and the direction that the slope faces, on the same grid as the composites of “Download imagery” for the same area.

The elevations are those of Copernicus GLO-30, the tops of buildings and trees included, or of a raster of your own. Slope and aspect are reckoned on the pixels of the elevations, in metres on the ground and from true north, at every latitude. Flat ground and water have no aspect; the open sea has no data.</source>
        <translation>ارسم نطاقًا أو اختر طبقة مضلعات: النتيجة صورة نقطية واحدة بدقة 10 م فيها الارتفاع والميل والاتجاه الذي يواجهه الميل، على شبكة المركّبات نفسها التي تصنعها «تنزيل الصور» للمنطقة نفسها.

الارتفاعات من Copernicus GLO-30، بما فيها أسطح المباني ورؤوس الأشجار، أو من صورة نقطية لديك. يُحسب الميل واتجاهه على بكسلات الارتفاع، بالأمتار على الأرض ومن الشمال الحقيقي، عند كل خط عرض. ليس للأرض المستوية والماء اتجاه ميل؛ وعرض البحر بلا بيانات.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
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
        <translation>فهرس STAC آخر</translation>
    </message>
    <message>
        <source>Where Copernicus GLO-30 comes from. Another catalogue needs its address below.</source>
        <translation>من أين يأتي Copernicus GLO-30. يحتاج فهرس آخر إلى عنوانه أدناه.</translation>
    </message>
    <message>
        <source>Elevation of your own, instead</source>
        <translation>ارتفاع من عندك بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Metres above the sea in the first band, in any coordinate reference system.</source>
        <translation>أمتار فوق البحر في النطاق الأول، في أي نظام إحداثيات مرجعي.</translation>
    </message>
    <message>
        <source>Address of the catalogue</source>
        <translation>عنوان الفهرس</translation>
    </message>
    <message>
        <source>Of a STAC API, such as https://example.org/stac/v1. Empty: that of the source.</source>
        <translation>لواجهة STAC، مثل https://example.org/stac/v1. فارغ: عنوان المصدر.</translation>
    </message>
    <message>
        <source>Collection of elevation</source>
        <translation>مجموعة الارتفاع</translation>
    </message>
    <message>
        <source>What the catalogue calls it. Empty: cop-dem-glo-30.</source>
        <translation>ما يسمّيها الفهرس. فارغ: cop-dem-glo-30.</translation>
    </message>
    <message>
        <source>Name of the file there</source>
        <translation>اسم الملف هناك</translation>
    </message>
    <message>
        <source>What the catalogue calls the file of a tile. Empty: data.</source>
        <translation>ما يسمّي الفهرس ملف البلاطة. فارغ: data.</translation>
    </message>
    <message>
        <source>Terrain</source>
        <translation>التضاريس</translation>
    </message>
    <message>
        <source>Three bands: elevation in metres, slope in degrees, aspect in degrees clockwise from true north.</source>
        <translation>ثلاثة نطاقات: الارتفاع بالأمتار، والميل بالدرجات، واتجاه الميل بالدرجات مع عقارب الساعة من الشمال الحقيقي.</translation>
    </message>
    <message>
        <source>Share of the area without elevation, in per cent</source>
        <translation>نسبة المنطقة بلا ارتفاع، بالمئة</translation>
    </message>
</context>
<context>
    <name>TestCredentialsAlgorithm</name>
    <message>
        <source>Test credentials</source>
        <translation>اختبار بيانات الدخول</translation>
    </message>
    <message>
        <source>account,key,oauth,client,secret,copernicus,sentinel hub,quota</source>
        <translation>حساب,مفتاح,oauth,عميل,سر,copernicus,sentinel hub,حصة</translation>
    </message>
    <message>
        <source>Tries an account of Copernicus Data Space or Sentinel Hub before a download: it asks for a token and for one pixel, which costs next to nothing. The log says in one sentence that the account works, or what is in the way: the key, the quota, this machine's clock, the proxy, a certificate, or the server.</source>
        <translation>يجرّب حسابًا لدى Copernicus Data Space أو Sentinel Hub قبل التنزيل: يطلب رمز وصول وبكسلًا واحدًا، ولا يكاد ذلك يكلف شيئًا. يقول السجل في جملة واحدة إن الحساب يعمل، أو ما العائق: المفتاح، أو الحصة، أو ساعة هذا الحاسوب، أو الوكيل، أو شهادة، أو الخادم.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Whose account it is.</source>
        <translation>لدى من الحساب.</translation>
    </message>
    <message>
        <source>Address of the service</source>
        <translation>عنوان الخدمة</translation>
    </message>
    <message>
        <source>Of another Sentinel Hub service. Empty: that of the source.</source>
        <translation>لخدمة Sentinel Hub أخرى. فارغ: عنوان المصدر.</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>نتيجة الاختبار</translation>
    </message>
</context>
<context>
    <name>TrainChangeAlgorithm</name>
    <message>
        <source>Train a network of urban change</source>
        <translation>تدريب شبكة للتغير الحضري</translation>
    </message>
    <message>
        <source>train,training,learn,fine-tuning,urban,change,network,ercnn</source>
        <translation>تدريب,تعلم,ضبط,حضري,تغير,شبكة,ercnn</translation>
    </message>
    <message>
        <source>Fits the network ERCNN-DRS to a place, with polygons where something changed in a period and where nothing did, or with labels that the statistics of its authors give. A fifth of the tiles is left out: they say when to end, and whether it helped. “Find urban change” takes the result.

Needs the packages for training (PyTorch): the first run offers to install them.</source>
        <translation>يضبط الشبكة ERCNN-DRS على مكان، بمضلعات تغيّر فيها شيء خلال مدة وأخرى لم يتغير فيها شيء، أو بتسميات تعطيها إحصاءات مؤلفيها. يُترك خُمس البلاطات جانبًا: فهي تقول متى ينتهي التدريب وهل أفاد. وتأخذ «إيجاد التغير الحضري» النتيجة.

يحتاج إلى حزم التدريب (PyTorch): يعرض التشغيل الأول تثبيتها.</translation>
    </message>
    <message>
        <source>Folder of the series</source>
        <translation>مجلد السلسلة</translation>
    </message>
    <message>
        <source>Level 1C and gamma0 on the ellipsoid, as “Download an observation series” writes them.</source>
        <translation>المستوى 1C وgamma0 على المجسّم الإهليلجي كما تكتبها «تنزيل سلسلة رصد».</translation>
    </message>
    <message>
        <source>Network to begin with</source>
        <translation>شبكة البداية</translation>
    </message>
    <message>
        <source>ERCNN-DRS: its id, or the path of an .onnx file. Empty: random weights, for synthetic labels.</source>
        <translation>ERCNN-DRS: معرّفها أو مسار ملف .onnx. فارغ: أوزان عشوائية للتسميات التركيبية.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>التسميات</translation>
    </message>
    <message>
        <source>polygons</source>
        <translation>مضلعات</translation>
    </message>
    <message>
        <source>synthetic: ENDISI × omnibus</source>
        <translation>تركيبية: ENDISI × omnibus</translation>
    </message>
    <message>
        <source>Synthetic ones need a series of three windows in a row.</source>
        <translation>تحتاج التركيبية إلى سلسلة من ثلاث نوافذ متتالية.</translation>
    </message>
    <message>
        <source>Polygons</source>
        <translation>المضلعات</translation>
    </message>
    <message>
        <source>Where something changed, and where nothing did.</source>
        <translation>حيث تغيّر شيء، وحيث لم يتغير شيء.</translation>
    </message>
    <message>
        <source>From (day)</source>
        <translation>من (يوم)</translation>
    </message>
    <message>
        <source>Of the period that the polygons tell of. Empty: all.</source>
        <translation>من المدة التي تخبر عنها المضلعات. فارغ: الكل.</translation>
    </message>
    <message>
        <source>Up to before (day)</source>
        <translation>حتى ما قبل (يوم)</translation>
    </message>
    <message>
        <source>This day is not part of the time. Empty: all.</source>
        <translation>هذا اليوم غير مشمول. فارغ: الكل.</translation>
    </message>
    <message>
        <source>Name of the new model</source>
        <translation>اسم النموذج الجديد</translation>
    </message>
    <message>
        <source>My urban change</source>
        <translation>تغيري الحضري</translation>
    </message>
    <message>
        <source>Its id is made from it; a model of the same name is replaced.</source>
        <translation>منه يُصنع معرّفه؛ ويُستبدل نموذج بالاسم نفسه.</translation>
    </message>
    <message>
        <source>Stop after (minutes)</source>
        <translation>التوقف بعد (دقائق)</translation>
    </message>
    <message>
        <source>The best so far is kept.</source>
        <translation>يُحفظ أفضل ما وُجد حتى حينه.</translation>
    </message>
    <message>
        <source>Passes over the tiles at most (epochs)</source>
        <translation>أقصى عدد للمرور على البلاطات (دورات)</translation>
    </message>
    <message>
        <source>It ends earlier where the left-out tiles fit no better for 8 epochs.</source>
        <translation>ينتهي أبكر إن لم تتحسن البلاطات المتروكة خلال 8 دورات.</translation>
    </message>
    <message>
        <source>Windows: length (days)</source>
        <translation>النوافذ: الطول (أيام)</translation>
    </message>
    <message>
        <source>As in “Find urban change”.</source>
        <translation>كما في «إيجاد التغير الحضري».</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>البذرة العشوائية</translation>
    </message>
    <message>
        <source>The same seed repeats the training.</source>
        <translation>البذرة نفسها تعيد التدريب نفسه.</translation>
    </message>
    <message>
        <source>Report on the training</source>
        <translation>تقرير عن التدريب (بالإنجليزية)</translation>
    </message>
    <message>
        <source>A page with the loss of both kinds of tiles, epoch by epoch.</source>
        <translation>صفحة بخسارة نوعي البلاطات، دورة بعد دورة.</translation>
    </message>
    <message>
        <source>Id of the model</source>
        <translation>معرّف النموذج</translation>
    </message>
    <message>
        <source>Loss of the left-out tiles before</source>
        <translation>خسارة البلاطات المتروكة قبل</translation>
    </message>
    <message>
        <source>Loss of the left-out tiles after</source>
        <translation>خسارة البلاطات المتروكة بعد</translation>
    </message>
    <message>
        <source>Polygons and the field that is 1 where they changed are needed. Choose both.</source>
        <translation>يلزم مضلعات والحقل الذي قيمته 1 حيث تغيرت. اختر كليهما.</translation>
    </message>
</context>
<context>
    <name>TrainOccupancyAlgorithm</name>
    <message>
        <source>Learn occupancy from a census</source>
        <translation>تعلم الإشغال من تعداد</translation>
    </message>
    <message>
        <source>train,training,learn,occupancy,census,weakly supervised,popcorn,model</source>
        <translation>تدريب,تدرّب,تعلم,إشغال,تعداد,إشراف ضعيف,popcorn,نموذج</translation>
    </message>
    <message>
        <source>Census zones</source>
        <translation>مناطق التعداد</translation>
    </message>
    <message>
        <source>Polygons that lie whole on the imagery, with their number of people.</source>
        <translation>مضلعات تقع كلها على الصور، مع عدد سكانها.</translation>
    </message>
    <message>
        <source>Name of the new model</source>
        <translation>اسم النموذج الجديد</translation>
    </message>
    <message>
        <source>My occupancy</source>
        <translation>إشغالي</translation>
    </message>
    <message>
        <source>Its id is made from it; a model of the same name is replaced.</source>
        <translation>منه يُصنع معرّفه؛ ويُستبدل نموذج بالاسم نفسه.</translation>
    </message>
    <message>
        <source>Networks from different random starts. They agree where the counts taught them well.</source>
        <translation>شبكات عصبية من بدايات عشوائية مختلفة. تتفق حيث علّمتها الأعداد جيدًا.</translation>
    </message>
    <message>
        <source>The log says after a few seconds how long it will take at most.</source>
        <translation>يقول السجل بعد ثوان كم يستغرق ذلك على الأكثر.</translation>
    </message>
    <message>
        <source>It ends earlier where the left-out zones fit no better for 20 epochs.</source>
        <translation>ينتهي قبل ذلك إذا لم تتحسن مطابقة المناطق المستبعدة خلال 20 دورة.</translation>
    </message>
    <message>
        <source>The same seed repeats the training.</source>
        <translation>البذرة نفسها تعيد التدريب نفسه.</translation>
    </message>
    <message>
        <source>Keep the best so far when cancelled</source>
        <translation>إبقاء أفضل ما بُلغ عند الإلغاء</translation>
    </message>
    <message>
        <source>Cancel then ends the training and the model is there; else cancel leaves nothing.</source>
        <translation>عندئذ يُنهي الإلغاء التدريب ويكون النموذج موجودًا؛ وإلا فلا يترك الإلغاء شيئًا.</translation>
    </message>
    <message>
        <source>A page with the loss, the fit of the left-out zones, and what was used.</source>
        <translation>صفحة بالخسارة، ومطابقة المناطق المستبعدة، وما استُخدم.</translation>
    </message>
    <message>
        <source>Id of the model</source>
        <translation>معرّف النموذج</translation>
    </message>
    <message>
        <source>1 where training was better than one rate, else 0</source>
        <translation>1 إن كان التدريب أفضل من معدل واحد، وإلا 0</translation>
    </message>
    <message>
        <source>Zones that were learnt from</source>
        <translation>المناطق التي جرى التعلم منها</translation>
    </message>
    <message>
        <source>Training needs both sensors. Choose Sentinel-1 and Sentinel-2 rasters.</source>
        <translation>يحتاج التدريب إلى المستشعرين. اختر صور Sentinel-1 وSentinel-2.</translation>
    </message>
    <message>
        <source>The model has no name. Give it one.</source>
        <translation>ليس للنموذج اسم. أعطه اسمًا.</translation>
    </message>
    <message>
        <source>Choose “{id}” as the occupancy model of “Map population”.</source>
        <translation>اختر «{id}» نموذجًا للإشغال في «رسم السكان».</translation>
    </message>
    <message>
        <source>Learns how many people live in a built-up pixel, from how places look and from the counts of census zones: a few tens of zones are enough to start, a few hundred are better. The result is an occupancy model that “Map population” uses.

A fifth of the zones is left out to see whether the training helps. Where it is not clearly better than one rate of people per built-up pixel, the model gives that rate, and the log and the report say so.

Needs the packages for training (PyTorch): the first run offers to install them.</source>
        <translation>يتعلم كم شخصًا يسكن في البكسل المبني، من مظهر الأماكن ومن أعداد مناطق التعداد: تكفي بضع عشرات من المناطق للبدء، وبضع مئات أفضل. النتيجة نموذج إشغال يستخدمه «رسم السكان».

يُستبعد خُمس المناطق لمعرفة هل ينفع التدريب. فإن لم يكن أفضل بوضوح من معدل واحد للسكان لكل بكسل مبني، أعطى النموذج ذلك المعدل، وقال السجل والتقرير ذلك.

يحتاج إلى حزم التدريب (PyTorch): يعرض التشغيل الأول تثبيتها.</translation>
    </message>
    <message>
        <source>Networks to train (members)</source>
        <translation>الشبكات التي تُدرَّب (الأعضاء)</translation>
    </message>
    <message>
        <source>Layers to train</source>
        <translation>الطبقات التي تُدرَّب</translation>
    </message>
    <message>
        <source>all on a GPU, the last ones on a CPU</source>
        <translation>كلها على GPU، والأخيرة على CPU</translation>
    </message>
    <message>
        <source>the last ones (the head): minutes</source>
        <translation>الأخيرة (الرأس): دقائق</translation>
    </message>
    <message>
        <source>all: on a CPU, hours</source>
        <translation>كلها: على CPU ساعات</translation>
    </message>
    <message>
        <source>Passes over the zones at most (epochs)</source>
        <translation>أقصى عدد للمرور على المناطق (دورات)</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>البذرة العشوائية</translation>
    </message>
    <message>
        <source>Stop after (minutes, 0: never)</source>
        <translation>التوقف بعد (دقائق، 0: أبدًا)</translation>
    </message>
    <message>
        <source>Stops then and keeps the best so far.</source>
        <translation>يتوقف عندئذ ويحتفظ بأفضل ما بلغه.</translation>
    </message>
    <message>
        <source>Report of the training</source>
        <translation>تقرير التعلم (بالإنجليزية)</translation>
    </message>
</context>
<context>
    <name>TrainUrbanAlgorithm</name>
    <message>
        <source>Fine-tune an urban mask</source>
        <translation>ضبط قناع حضري</translation>
    </message>
    <message>
        <source>train,fine-tune,learn,urban,mask,globalurbanmapper,labels,model</source>
        <translation>تدريب,ضبط,تعلم,حضري,قناع,globalurbanmapper,تسميات,نموذج</translation>
    </message>
    <message>
        <source>Teaches an imported GlobalUrbanMapper what urban land is in your place: from polygons, or from another mask. Its last layers learn, the others stay, so that a few windows of 2.5 km are enough. GlobalUrbanMapper 2.0 goes on learning to do without a sensor and under clouds.

A quarter of the windows is left out to see whether it helps; where it does not, the model stays as it was, and the log and the report say so.

Needs the packages for training (PyTorch): the first run offers to install them.</source>
        <translation>يعلّم نموذج GlobalUrbanMapper مستوردًا ما هي الأرض الحضرية في مكانك: من مضلعات، أو من قناع آخر. تتعلم طبقاته الأخيرة وتبقى الأخرى، فتكفي بضع نوافذ من 2.5 كم. ويواصل GlobalUrbanMapper 2.0 تعلّم الاستغناء عن مستشعر والرؤية تحت الغيوم.

يُستبعد ربع النوافذ لمعرفة هل يفيد ذلك؛ فإن لم يفد بقي النموذج كما كان، وقال السجل والتقرير ذلك.

يحتاج إلى حزم التدريب (PyTorch): يعرض التشغيل الأول تثبيتها.</translation>
    </message>
    <message>
        <source>Urban land there is: polygons</source>
        <translation>الأرض الحضرية الموجودة: مضلعات</translation>
    </message>
    <message>
        <source>Without a field: they are urban, all else is not.</source>
        <translation>من دون حقل: هي حضرية وكل ما عداها ليس كذلك.</translation>
    </message>
    <message>
        <source>Field of the class</source>
        <translation>حقل الصنف</translation>
    </message>
    <message>
        <source>1 urban, 0 not; what no polygon covers is then unknown.</source>
        <translation>1 حضري، 0 لا؛ وما لا يغطيه مضلع يكون عندئذ مجهولًا.</translation>
    </message>
    <message>
        <source>Or a mask of it</source>
        <translation>أو قناع لها</translation>
    </message>
    <message>
        <source>1 urban, 0 not, no data unknown; on any grid.</source>
        <translation>1 حضري، 0 غير حضري، لا بيانات: مجهول؛ على أي شبكة.</translation>
    </message>
    <message>
        <source>Name of the new model</source>
        <translation>اسم النموذج الجديد</translation>
    </message>
    <message>
        <source>My urban mask</source>
        <translation>قناعي الحضري</translation>
    </message>
    <message>
        <source>Its id is made from it; a model of the same name is replaced.</source>
        <translation>منه يُصنع معرّفه؛ ويُستبدل نموذج بالاسم نفسه.</translation>
    </message>
    <message>
        <source>Passes over the windows (epochs)</source>
        <translation>المرور على النوافذ (حقب)</translation>
    </message>
    <message>
        <source>With few windows more passes are needed.</source>
        <translation>مع نوافذ قليلة يلزم مرور أكثر.</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>البذرة العشوائية</translation>
    </message>
    <message>
        <source>The same seed repeats the training.</source>
        <translation>البذرة نفسها تعيد التدريب نفسه.</translation>
    </message>
    <message>
        <source>Stop after (minutes, 0: never)</source>
        <translation>التوقف بعد (دقائق، 0: أبدًا)</translation>
    </message>
    <message>
        <source>Stops then and keeps what was learnt.</source>
        <translation>يتوقف عندئذ ويحتفظ بما تعلّمه.</translation>
    </message>
    <message>
        <source>Report of the training</source>
        <translation>تقرير التعلم (بالإنجليزية)</translation>
    </message>
    <message>
        <source>A page with the loss, the windows left out, and what was used.</source>
        <translation>صفحة بالخسارة والنوافذ المستبعدة وما استُخدم.</translation>
    </message>
    <message>
        <source>Id of the model</source>
        <translation>معرّف النموذج</translation>
    </message>
    <message>
        <source>IoU on windows left out, before</source>
        <translation>IoU في النوافذ المستبعدة، قبل</translation>
    </message>
    <message>
        <source>IoU on windows left out, after</source>
        <translation>IoU في النوافذ المستبعدة، بعد</translation>
    </message>
    <message>
        <source>There is no model to begin with. Choose an imported GlobalUrbanMapper.</source>
        <translation>لا يوجد نموذج للبدء به. اختر GlobalUrbanMapper مستوردًا.</translation>
    </message>
    <message>
        <source>Labels are polygons or a mask, and one of them is needed. Give one of them.</source>
        <translation>التسميات مضلعات أو قناع، ويلزم أحدهما. أعطِ واحدًا منهما.</translation>
    </message>
    <message>
        <source>The model has no name. Give it one.</source>
        <translation>ليس للنموذج اسم. أعطه اسمًا.</translation>
    </message>
    <message>
        <source>Choose “{id}” as the model of “Map urban land”.</source>
        <translation>اختر «{id}» نموذجًا في «رسم خريطة الأرض الحضرية».</translation>
    </message>
</context>
<context>
    <name>TreeCoverAlgorithm</name>
    <message>
        <source>Map tree cover</source>
        <translation>رسم خريطة الغطاء الشجري</translation>
    </message>
    <message>
        <source>tree,forest,canopy,cover,deforestation,land use,change,sentinel,wri</source>
        <translation>شجرة,غابة,ظلة,غطاء,إزالة الغابات,استخدام الأرض,تغيّر,sentinel,wri</translation>
    </message>
    <message>
        <source>Tells how much of every pixel of 10 m is covered by trees, 0 to 100 %, from a year of imagery that “Monthly imagery” has made for it; with a second year also what has changed; and by zone.

The network is that of sentinel-tree-cover (Brandt et al. 2023), whose authors keep the file: “Import a model” reads it without TensorFlow.</source>
        <translation>تخبر كم يغطي الشجر من كل بكسل بحجم 10 م، من 0 إلى 100 %، من سنة من الصور أعدّتها «صور شهرية»؛ ومع سنة ثانية ما الذي تغيّر أيضًا؛ وبحسب المنطقة.

الشبكة هي شبكة sentinel-tree-cover ‏(Brandt et al. 2023) التي يحتفظ مؤلفوها بالملف: «استيراد نموذج» يقرؤه دون TensorFlow.</translation>
    </message>
    <message>
        <source>Series of the year</source>
        <translation>سلسلة السنة</translation>
    </message>
    <message>
        <source>A folder that “Monthly imagery” made: quarters and the year, for tree cover; with Sentinel-1 and terrain.</source>
        <translation>مجلد أعدّته «صور شهرية»: الأرباع والسنة، للغطاء الشجري؛ مع Sentinel-1 والتضاريس.</translation>
    </message>
    <message>
        <source>Series of an earlier year</source>
        <translation>سلسلة سنة سابقة</translation>
    </message>
    <message>
        <source>Of the same area, to see what has changed since.</source>
        <translation>للمنطقة نفسها، لمعرفة ما تغيّر منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>Model of tree cover</source>
        <translation>نموذج الغطاء الشجري</translation>
    </message>
    <message>
        <source>Its id, or the path of an .onnx file.</source>
        <translation>معرّفه، أو مسار ملف ‎.onnx.</translation>
    </message>
    <message>
        <source>Zones to measure</source>
        <translation>مناطق للقياس</translation>
    </message>
    <message>
        <source>Polygons, such as of land use, that get their tree cover.</source>
        <translation>مضلعات، كاستخدام الأرض مثلًا، تحصل على غطائها الشجري.</translation>
    </message>
    <message>
        <source>Tree cover</source>
        <translation>الغطاء الشجري</translation>
    </message>
    <message>
        <source>Per cent, 255 no data; 15 % and less is 0, as its authors have it.</source>
        <translation>نسبة مئوية، 255 بلا بيانات؛ و15 % فأقل هو 0 كما يفعل مؤلفوه.</translation>
    </message>
    <message>
        <source>Earlier tree cover</source>
        <translation>الغطاء الشجري السابق</translation>
    </message>
    <message>
        <source>The same of the earlier year.</source>
        <translation>الشيء نفسه للسنة السابقة.</translation>
    </message>
    <message>
        <source>Change of tree cover</source>
        <translation>تغيّر الغطاء الشجري</translation>
    </message>
    <message>
        <source>Percentage points since the earlier year.</source>
        <translation>نقاط مئوية منذ السنة السابقة.</translation>
    </message>
    <message>
        <source>Zones with their tree cover</source>
        <translation>المناطق بغطائها الشجري</translation>
    </message>
    <message>
        <source>The zones with their tree cover in per cent and km², and how it has changed.</source>
        <translation>المناطق بغطائها الشجري بالنسبة المئوية والكم²، وكيف تغيّر.</translation>
    </message>
    <message>
        <source>Mean tree cover (%)</source>
        <translation>متوسط الغطاء الشجري (%)</translation>
    </message>
    <message>
        <source>A change needs two years. Choose the series of the earlier one.</source>
        <translation>يحتاج التغيّر إلى سنتين. اختر سلسلة السنة السابقة.</translation>
    </message>
    <message>
        <source>The zones with their tree cover need zones. Choose a layer of polygons.</source>
        <translation>تحتاج المناطق بغطائها الشجري إلى مناطق. اختر طبقة مضلعات.</translation>
    </message>
    <message>
        <source>Tree cover in {zones}</source>
        <translation>الغطاء الشجري في {zones}</translation>
    </message>
    <message>
        <source>Tree cover needs the network {file}, which is not installed. Ask its authors for it at {address}, and bring it in with “Import a model”.</source>
        <translation>يحتاج الغطاء الشجري إلى الشبكة {file} غير المثبتة. اطلبها من مؤلفيها في {address}، ثم أدخلها بـ«استيراد نموذج».</translation>
    </message>
</context>
<context>
    <name>UrbanChangeAlgorithm</name>
    <message>
        <source>Find urban change</source>
        <translation>إيجاد التغير العمراني</translation>
    </message>
    <message>
        <source>urban,change,construction,built,demolition,time series,monitoring,date</source>
        <translation>عمراني,تغير,بناء,مبني,هدم,سلسلة زمنية,رصد,تاريخ</translation>
    </message>
    <message>
        <source>Folder of the series</source>
        <translation>مجلد السلسلة</translation>
    </message>
    <message>
        <source>Least rise of the score</source>
        <translation>أقل ارتفاع للدرجة</translation>
    </message>
    <message>
        <source>How far apart the calm scores before and after must lie, from 0 to 1. Higher: fewer changes.</source>
        <translation>كم يجب أن تتباعد الدرجات الهادئة قبلُ وبعدُ، من 0 إلى 1. الأعلى: تغيرات أقل.</translation>
    </message>
    <message>
        <source>Strength of change</source>
        <translation>قوة التغير</translation>
    </message>
    <message>
        <source>When it changed</source>
        <translation>متى تغيّر</translation>
    </message>
    <message>
        <source>Days since 1970-01-01: the middle between the last clear look before and the first after, and both of these.</source>
        <translation>أيام منذ 1970-01-01: المنتصف بين آخر نظرة صافية قبلُ وأول نظرة بعدُ، وكلتاهما.</translation>
    </message>
    <message>
        <source>Kind of change</source>
        <translation>نوع التغير</translation>
    </message>
    <message>
        <source>Built (hectares)</source>
        <translation>المبني (هكتار)</translation>
    </message>
    <message>
        <source>Cleared (hectares)</source>
        <translation>المُزال (هكتار)</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist. Choose another one.</source>
        <translation>المجلد {folder} غير موجود. اختر غيره.</translation>
    </message>
    <message>
        <source>Finds what was built or cleared within a series of acquisitions, and when. By default a built-up model maps every date; a pixel changed where its score is calm before a date and calm at another level after it, in at least five clear looks on each side.

The published network (ERCNN-DRS) and the statistics of its authors (ENDISI × omnibus) go in windows of half a year: the network shows a change about three months after it, the statistics when the window after it is whole.

Two maps, before and after, are compared by “Compare two dates”.</source>
        <translation>يجد ما بُني أو أُزيل ضمن سلسلة من اللقطات، ومتى. افتراضيًا يرسم نموذج المناطق المبنية كل تاريخ؛ ويُعدّ البكسل متغيرًا حيث تكون درجته هادئة قبل تاريخ ما وهادئة على مستوى آخر بعده، في خمس مشاهدات صافية على الأقل من كل جانب.

أما الشبكة المنشورة (ERCNN-DRS) وإحصاءات مؤلفيها (ENDISI × omnibus) فتسير بنوافذ نصف سنوية: تُظهر الشبكة التغير بعد نحو ثلاثة أشهر، والإحصاءات عندما تكتمل النافذة التالية.

وتُقارَن خريطتان، قبل وبعد، بأداة «مقارنة تاريخين».</translation>
    </message>
    <message>
        <source>Every acquisition of one place with its cloud masks, as “Download an observation series” writes them. Built-up: Level 2A, and Sentinel-1 where there is some. Network: Level 1C, and gamma0 on the ellipsoid.</source>
        <translation>كل لقطة لمكان واحد مع أقنعة الغيوم كما تكتبها «تنزيل سلسلة رصد». المبني: المستوى 2A، وSentinel-1 حيث يوجد. الشبكة: المستوى 1C، وgamma0 على المجسّم الإهليلجي.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>steps in the built-up score</source>
        <translation>قفزات في درجة المبني</translation>
    </message>
    <message>
        <source>the network ERCNN-DRS</source>
        <translation>الشبكة ERCNN-DRS</translation>
    </message>
    <message>
        <source>ENDISI × omnibus test</source>
        <translation>ENDISI × اختبار omnibus</translation>
    </message>
    <message>
        <source>The last two are published ones, as they are; the page has what each was measured to find.</source>
        <translation>الأخيرتان منشورتان كما هما؛ وتذكر الصفحة ما تجده كل منها وفق القياس.</translation>
    </message>
    <message>
        <source>Network of urban change</source>
        <translation>شبكة التغير الحضري</translation>
    </message>
    <message>
        <source>ERCNN-DRS, whose authors keep the files: its id, or the path of an .onnx file.</source>
        <translation>ERCNN-DRS التي يحتفظ مؤلفوها بالملفات: معرّفها، أو مسار ملف .onnx.</translation>
    </message>
    <message>
        <source>Network: times the calm level</source>
        <translation>الشبكة: أضعاف مستوى الهدوء</translation>
    </message>
    <message>
        <source>A pixel changed where its likelihood is so many times the 99th percentile of the windows that share no day with its own.</source>
        <translation>تغيّر البكسل حيث تبلغ أرجحيته هذا العدد من أضعاف المئين 99 للنوافذ التي لا تشترك مع نافذته في أي يوم.</translation>
    </message>
    <message>
        <source>Windows: length (days)</source>
        <translation>النوافذ: الطول (أيام)</translation>
    </message>
    <message>
        <source>Of the network and the statistics. The network was trained on 182.</source>
        <translation>للشبكة والإحصاءات. دُرّبت الشبكة على 182.</translation>
    </message>
    <message>
        <source>Windows: one every so many steps</source>
        <translation>النوافذ: واحدة كل عدد من الخطوات</translation>
    </message>
    <message>
        <source>A step is two days in which there is an acquisition.</source>
        <translation>الخطوة يومان فيهما لقطة.</translation>
    </message>
    <message>
        <source>Statistics as published</source>
        <translation>الإحصاءات كما نُشرت</translation>
    </message>
    <message>
        <source>As the authors' code has it, its quirks included. Else real looks only, each orbit by itself, and changes that the window after them confirms.</source>
        <translation>كما في شيفرة المؤلفين بغرائبها. وإلا: المشاهدات الحقيقية فقط، وكل مدار على حدة، والتغيرات التي تؤكدها النافذة التالية.</translation>
    </message>
    <message>
        <source>First step (day)</source>
        <translation>الخطوة الأولى (يوم)</translation>
    </message>
    <message>
        <source>Such as 2019-01-01. Empty: the first acquisition, or as the folder below has it.</source>
        <translation>مثل 2019-01-01. فارغ: أول لقطة، أو كما في المجلد أدناه.</translation>
    </message>
    <message>
        <source>Folder to go on from</source>
        <translation>مجلد للمتابعة منه</translation>
    </message>
    <message>
        <source>Keeps what is computed. The next run on a longer series computes only what is new or has changed, and says what.</source>
        <translation>يحفظ ما حُسب. والتشغيل التالي على سلسلة أطول يحسب الجديد أو المتغير فقط، ويذكره.</translation>
    </message>
    <message>
        <source>Zones to count by</source>
        <translation>مناطق العدّ</translation>
    </message>
    <message>
        <source>Polygons; each gets its hectares built and cleared, and when.</source>
        <translation>مضلعات؛ يحصل كل منها على هكتاراته المبنية والمُزالة وتاريخها.</translation>
    </message>
    <message>
        <source>The rise of the score, below 0 its fall; or the highest likelihood. Further bands: the clear looks behind it, the radar's rise or the age of the oldest value.</source>
        <translation>ارتفاع الدرجة، وتحت 0 انخفاضها؛ أو أعلى أرجحية. نطاقات أخرى: المشاهدات الصافية وراءها، وارتفاع الرادار أو عمر أقدم قيمة.</translation>
    </message>
    <message>
        <source>No change, built, cleared, other surface, changed, too few clear looks, or edge of the imagery; 255 where no date shows the ground.</source>
        <translation>لا تغير، مبني، مُزال، سطح آخر، متغير، مشاهدات صافية قليلة جدًا، أو حافة الصور؛ و255 حيث لا يُظهر أي تاريخ الأرض.</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>النوافذ</translation>
    </message>
    <message>
        <source>One band for each window, to be played in time. Of the network and the statistics.</source>
        <translation>نطاق لكل نافذة، يُعرض عبر الزمن. للشبكة والإحصاءات.</translation>
    </message>
    <message>
        <source>Zones with their changes</source>
        <translation>المناطق مع تغيراتها</translation>
    </message>
    <message>
        <source>The zones with their hectares, the median day, and the clear looks behind it.</source>
        <translation>المناطق مع هكتاراتها واليوم الوسيط والمشاهدات الصافية وراءها.</translation>
    </message>
    <message>
        <source>Report on urban change</source>
        <translation>تقرير عن التغير الحضري (بالإنجليزية)</translation>
    </message>
    <message>
        <source>A page to read or print: areas per year and per zone, and the windows.</source>
        <translation>صفحة للقراءة أو الطباعة: المساحات لكل سنة ولكل منطقة، والنوافذ.</translation>
    </message>
    <message>
        <source>Changed, of unknown kind (hectares)</source>
        <translation>متغير بنوع مجهول (هكتارات)</translation>
    </message>
    <message>
        <source>The zones with their changes need zones. Choose a layer of polygons.</source>
        <translation>تحتاج المناطق مع تغيراتها إلى مناطق. اختر طبقة مضلعات.</translation>
    </message>
    <message>
        <source>Steps in the built-up score have no windows. Leave that output out.</source>
        <translation>ليس لقفزات درجة المبني نوافذ. اترك هذا المخرج.</translation>
    </message>
    <message>
        <source>Urban change in {zones}</source>
        <translation>التغير الحضري في {zones}</translation>
    </message>
    <message>
        <source>Windows of change</source>
        <translation>نوافذ التغير</translation>
    </message>
</context>
<context>
    <name>UrbanMaskAlgorithm</name>
    <message>
        <source>Map urban land</source>
        <translation>رسم خريطة الأرض الحضرية</translation>
    </message>
    <message>
        <source>urban,city,land cover,mask,settlement,sentinel,globalurbanmapper,growth</source>
        <translation>حضري,مدينة,غطاء أرضي,قناع,تجمع سكني,sentinel,globalurbanmapper,نمو</translation>
    </message>
    <message>
        <source>Step from window to window (pixels)</source>
        <translation>الخطوة من نافذة إلى نافذة (بكسل)</translation>
    </message>
    <message>
        <source>Zones to measure</source>
        <translation>المناطق المراد قياسها</translation>
    </message>
    <message>
        <source>Polygons that get their area of urban land.</source>
        <translation>مضلعات تُعطى مساحة أرضها الحضرية.</translation>
    </message>
    <message>
        <source>Urban land</source>
        <translation>الأرض الحضرية</translation>
    </message>
    <message>
        <source>1 urban, 0 not, 255 no data; a band for each year.</source>
        <translation>1 حضري، 0 غير حضري، 255 بلا بيانات؛ نطاق لكل سنة.</translation>
    </message>
    <message>
        <source>Probability of urban land</source>
        <translation>احتمال الأرض الحضرية</translation>
    </message>
    <message>
        <source>0 to 1; above 0.5 is urban. A band for each year.</source>
        <translation>من 0 إلى 1؛ ما فوق 0.5 حضري. نطاق لكل سنة.</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>ما رآه</translation>
    </message>
    <message>
        <source>What each pixel was seen by: Sentinel-2, which passes.</source>
        <translation>بم رُئي كل بكسل: Sentinel-2، وأي مرورات.</translation>
    </message>
    <message>
        <source>Urban since</source>
        <translation>حضري منذ</translation>
    </message>
    <message>
        <source>The year from which on a pixel is urban; needs the imagery of several years.</source>
        <translation>السنة التي صار البكسل منها حضريًا؛ يحتاج إلى صور عدة سنوات.</translation>
    </message>
    <message>
        <source>Zones with their urban land</source>
        <translation>المناطق مع أرضها الحضرية</translation>
    </message>
    <message>
        <source>The zones with the area and the share of urban land in each year.</source>
        <translation>المناطق مع مساحة الأرض الحضرية ونصيبها في كل سنة.</translation>
    </message>
    <message>
        <source>Urban land of the last year (km²)</source>
        <translation>الأرض الحضرية في آخر سنة (كم²)</translation>
    </message>
    <message>
        <source>The zones with their urban land need zones. Choose a layer of polygons.</source>
        <translation>المناطق مع أرضها الحضرية تحتاج إلى مناطق. اختر طبقة مضلعات.</translation>
    </message>
    <message>
        <source>Urban land in {zones}</source>
        <translation>الأرض الحضرية في {zones}</translation>
    </message>
    <message>
        <source>Tells urban land from other land, in pixels of 10 m, for one year or several: streets and yards between the buildings are urban land too. The model is GlobalUrbanMapper, whose file you bring yourself (see “Import a model”); it sees Sentinel-2, both passes of Sentinel-1, and terrain.

With GlobalUrbanMapper 2.0 Sentinel-2 or Sentinel-1 may be missing, in all or where it was cloudy; the log and the map “Seen by” say what each pixel was seen by. Of several years you get a band for each, and from which year on a pixel is urban.

Without a model, urban land is grown from the scores of the built-up model, which is coarser: the log and the layer say so.</source>
        <translation>يميّز الأرض الحضرية من غيرها، بوحدات من 10 أمتار، لسنة أو لعدة سنوات: الشوارع والساحات بين المباني أرض حضرية أيضًا. النموذج هو GlobalUrbanMapper، وأنت من يأتي بملفه (انظر «استيراد نموذج»)؛ وهو يرى Sentinel-2 ومروري Sentinel-1 والتضاريس.

مع GlobalUrbanMapper 2.0 يجوز أن يغيب Sentinel-2 أو Sentinel-1، كليًا أو حيث كانت السحب؛ ويقول السجل وخريطة «ما رآه» بم رُئي كل بكسل. ومن عدة سنوات تحصل على نطاق لكل سنة، وعلى السنة التي صار البكسل منها حضريًا.

من دون نموذج تُوسَّع الأرض الحضرية انطلاقًا من درجات نموذج المناطق المبنية، وهو أقل دقة: يقول ذلك السجل والطبقة.</translation>
    </message>
    <message>
        <source>Urban land, grown from built-up scores</source>
        <translation>أرض حضرية موسَّعة من درجات المناطق المبنية</translation>
    </message>
    <message>
        <source>Patches to train on</source>
        <translation>رقع للتدريب</translation>
    </message>
    <message>
        <source>Gets image_… and label_… for each whole window of 256 pixels, for other tools.</source>
        <translation>يحصل على image_… و label_… لكل نافذة كاملة من 256 بكسل، لأدوات أخرى.</translation>
    </message>
    <message>
        <source>The model sees windows of 256 pixels, and where two meet there may be a seam. 128 lets them overlap and removes it, for four times the work; 256 is as its authors do.</source>
        <translation>يرى النموذج نوافذ من 256 بكسلًا، وقد تظهر وصلة حيث تلتقي نافذتان. القيمة 128 تجعلها تتداخل فتزيل الوصلة، بأربعة أضعاف العمل؛ و256 كما يفعل مؤلفوه.</translation>
    </message>
    <message>
        <source>A mask for each year</source>
        <translation>قناع لكل سنة</translation>
    </message>
    <message>
        <source>Gets a file for each year, which play in QGIS's temporal controller.</source>
        <translation>يحصل على ملف لكل سنة، وتُعرض في متحكم الزمن في QGIS.</translation>
    </message>
    <message>
        <source>Urban land {year}</source>
        <translation>الأرض الحضرية {year}</translation>
    </message>
</context>
<context>
    <name>UrbanMaskForPlaceChain</name>
    <message>
        <source>Urban mask for a place and a year</source>
        <translation>قناع حضري لمكان وسنة</translation>
    </message>
    <message>
        <source>chain,model,download,urban,mask,city,sentinel,workflow,year</source>
        <translation>سلسلة,نموذج,تنزيل,حضري,قناع,مدينة,sentinel,سير عمل,سنة</translation>
    </message>
    <message>
        <source>Give a place and a year: the imagery of the whole year is downloaded, both passes of Sentinel-1 apart, and the terrain, and urban land is mapped from them. Three steps in one go.

For several years write them in place of the season, such as “2019, 2021, 2023”: each gets a mask, and “Urban since” says which year a pixel became urban in.

Without a model of urban land (GlobalUrbanMapper, whose file you bring yourself), urban land is grown from built-up scores, which is coarser.</source>
        <translation>أعطِ مكانًا وسنة: تُنزَّل صور السنة كلها، ومروراَ Sentinel-1 كلٌّ على حدة، والتضاريس، ومنها تُرسم خريطة الأراضي الحضرية. ثلاث خطوات دفعة واحدة.

لعدة سنوات اكتبها مكان الفصل، مثل «2019, 2021, 2023»: لكل سنة قناع، وتقول «حضري منذ» في أي سنة صار البكسل حضريًا.

من دون نموذج للأراضي الحضرية (GlobalUrbanMapper، وتجلب ملفه بنفسك) تُنمّى الأراضي الحضرية من درجات البناء، وهذا أقل دقة.</translation>
    </message>
    <message>
        <source>Season, or several years</source>
        <translation>الفصل، أو عدة سنوات</translation>
    </message>
    <message>
        <source>Load the imagery too</source>
        <translation>تحميل الصور أيضًا</translation>
    </message>
    <message>
        <source>Terrain</source>
        <translation>التضاريس</translation>
    </message>
    <message>
        <source>Folder of the imagery</source>
        <translation>مجلد الصور</translation>
    </message>
    <message>
        <source>Address of the catalogue of elevation</source>
        <translation>عنوان كتالوج الارتفاعات</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>Cancelled.</source>
        <translation>أُلغي.</translation>
    </message>
    <message>
        <source>{file} cannot be written or read: {reason}.</source>
        <translation>لا يمكن كتابة {file} أو قراءته: {reason}.</translation>
    </message>
    <message>
        <source>It failed unexpectedly ({error}). The log panel POPCORN has more.</source>
        <translation>فشل على نحو غير متوقع ({error}). المزيد في لوحة السجل POPCORN.</translation>
    </message>
</context>
<context>
    <name>ZoneCountsAlgorithm</name>
    <message>
        <source>Counts for zones</source>
        <translation>تعدادات للمناطق</translation>
    </message>
    <message>
        <source>areal interpolation,census,counts,points,addresses,boundaries,margin of error,standard error,sum</source>
        <translation>استيفاء مساحي,تعداد,أعداد,نقاط,عناوين,حدود,هامش خطأ,خطأ معياري,مجموع</translation>
    </message>
    <message>
        <source>Gives zones the people of another layer: points (households, addresses) by the zone that holds them, polygons of other borders by the share of their area. Nobody is lost: the log says how many live in the zones, and how many in none.

With errors of the counts every zone gets its standard deviation, √Σ w² σ². People are taken to be spread evenly inside a polygon; where a map knows better, rescale it to the polygons and sum it to the zones.</source>
        <translation>يعطي المناطق سكان طبقة أخرى: النقاط (أسر، عناوين) بحسب المنطقة التي تحويها، والمضلعات ذات الحدود الأخرى بحسب حصة مساحتها. لا يضيع أحد: يذكر السجل كم يعيشون في المناطق وكم خارجها.

ومع أخطاء التعدادات تحصل كل منطقة على انحرافها المعياري، √Σ w² σ². يُفترض أن السكان موزعون بالتساوي داخل المضلع؛ وإذا كانت خريطة تعرف أكثر فاضبطها على المضلعات واجمعها للمناطق.</translation>
    </message>
    <message>
        <source>Points or polygons with counts</source>
        <translation>نقاط أو مضلعات بتعدادات</translation>
    </message>
    <message>
        <source>Polygons must not overlap each other.</source>
        <translation>يجب ألا تتداخل المضلعات.</translation>
    </message>
    <message>
        <source>Field with the count of people</source>
        <translation>حقل عدد السكان</translation>
    </message>
    <message>
        <source>Empty, only for points: each is one.</source>
        <translation>فارغ، للنقاط فقط: كل نقطة تُعد واحدًا.</translation>
    </message>
    <message>
        <source>The zones then get the standard deviation of their people.</source>
        <translation>تحصل المناطق عندئذ على الانحراف المعياري لسكانها.</translation>
    </message>
    <message>
        <source>Zones that get the people</source>
        <translation>المناطق التي تتلقى السكان</translation>
    </message>
    <message>
        <source>Polygons that do not overlap.</source>
        <translation>مضلعات لا تتداخل.</translation>
    </message>
    <message>
        <source>Zones with their people</source>
        <translation>المناطق مع سكانها</translation>
    </message>
    <message>
        <source>The zones with people, their standard deviation, and how much of each is covered.</source>
        <translation>المناطق بسكانها وانحرافها المعياري والجزء المغطى من كل منها.</translation>
    </message>
    <message>
        <source>People in the layer</source>
        <translation>السكان في الطبقة</translation>
    </message>
    <message>
        <source>People in the zones</source>
        <translation>السكان في المناطق</translation>
    </message>
    <message>
        <source>People in none of the zones</source>
        <translation>السكان خارج كل المناطق</translation>
    </message>
    <message>
        <source>People in {zones}</source>
        <translation>السكان في {zones}</translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message>
        <source>A POPCORN algorithm is running.</source>
        <translation>تعمل الآن خوارزمية من POPCORN.</translation>
    </message>
    <message>
        <source>A standard deviation needs at least two maps, and this job computes one.</source>
        <translation>يحتاج الانحراف المعياري إلى خريطتين على الأقل، وهذه المهمة تحسب واحدة.</translation>
    </message>
    <message>
        <source>Add the {missing} rasters, or choose another model.</source>
        <translation>أضف صور {missing}، أو اختر نموذجًا آخر.</translation>
    </message>
    <message>
        <source>Another QGIS is setting up the engine right now.</source>
        <translation>يقوم QGIS آخر الآن بإعداد المحرك.</translation>
    </message>
    <message>
        <source>Assign one (Raster › Projections › Assign Projection) and run again.</source>
        <translation>عيّن نظامًا (نقطي › الإسقاطات › تعيين الإسقاط) وأعد التشغيل.</translation>
    </message>
    <message>
        <source>Average it to 10 m in the local UTM zone (Raster › Projections › Warp, with the resampling method Average).</source>
        <translation>خذ متوسطها إلى 10 م في نطاق UTM المحلي (نقطي › الإسقاطات › التحويل، باعتيان «متوسط»).</translation>
    </message>
    <message>
        <source>Check it in QGIS under Settings ▸ Options ▸ Network, or install from a folder of wheels.</source>
        <translation>تحقق منه في QGIS تحت الإعدادات ▸ الخيارات ▸ الشبكة، أو ثبّت من مجلد حزم.</translation>
    </message>
    <message>
        <source>Check that both show the same place and that their coordinate reference systems are right.</source>
        <translation>تحقق من أن كليهما يعرض المكان نفسه وأن نظامي إحداثياتهما صحيحان.</translation>
    </message>
    <message>
        <source>Check that the layer overlaps the imagery, lower the minimum score, or give a rate.</source>
        <translation>تحقق من أن الطبقة تغطي الصور، أو اخفض أدنى درجة، أو أعط معدلًا.</translation>
    </message>
    <message>
        <source>Check the address and the connection, or run it again later.</source>
        <translation>تحقق من العنوان والاتصال، أو أعد التشغيل لاحقًا.</translation>
    </message>
    <message>
        <source>Check the area's coordinate reference system, or draw it again.</source>
        <translation>تحقق من نظام إحداثيات المساحة، أو ارسمها من جديد.</translation>
    </message>
    <message>
        <source>Check the connection and the proxy, try again, or install from a folder of wheels.</source>
        <translation>تحقق من الاتصال والوكيل، وحاول ثانية، أو ثبّت من مجلد حزم.</translation>
    </message>
    <message>
        <source>Check the coordinate reference systems of both layers, or select the zones near the raster.</source>
        <translation>تحقق من نظامي إحداثيات الطبقتين، أو حدد المناطق القريبة من الصورة.</translation>
    </message>
    <message>
        <source>Check the field of the counts, and that zones and maps show the same place.</source>
        <translation>تحقق من حقل الأعداد، ومن أن المناطق والخرائط تعرض المكان نفسه.</translation>
    </message>
    <message>
        <source>Check the index that pip is configured to use, or install from a folder of wheels.</source>
        <translation>تحقق من الفهرس الذي يستخدمه pip، أو ثبّت من مجلد حزم.</translation>
    </message>
    <message>
        <source>Check the job's parameters.</source>
        <translation>تحقق من معاملات المهمة.</translation>
    </message>
    <message>
        <source>Check the job's text.</source>
        <translation>تحقق من نص المهمة.</translation>
    </message>
    <message>
        <source>Check the names of its collections, or run it again later.</source>
        <translation>تحقق من أسماء مجموعاته، أو أعد التشغيل لاحقًا.</translation>
    </message>
    <message>
        <source>Check the network and the proxy settings.</source>
        <translation>تحقق من إعدادات الشبكة والوكيل.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>تحقق من المسار.</translation>
    </message>
    <message>
        <source>Check the proxy settings.</source>
        <translation>تحقق من إعدادات الوكيل.</translation>
    </message>
    <message>
        <source>Check who may write there, or set POPCORN_DATA to another folder.</source>
        <translation>تحقق ممن يحق له الكتابة هناك، أو اجعل POPCORN_DATA مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Check who may write to that folder.</source>
        <translation>تحقق ممن يحق له الكتابة في ذلك المجلد.</translation>
    </message>
    <message>
        <source>Choose Sentinel rasters, or a folder of L2A products (.SAFE), GeoTIFFs or Earth Engine exports.</source>
        <translation>اختر صور Sentinel، أو مجلدًا فيه منتجات L2A (‎.SAFE) أو GeoTIFF أو صادرات Earth Engine.</translation>
    </message>
    <message>
        <source>Choose a Sentinel-2 raster, a Sentinel-1 raster, or both.</source>
        <translation>اختر صورة Sentinel-2، أو صورة Sentinel-1، أو كلتيهما.</translation>
    </message>
    <message>
        <source>Choose a band from 1 to {count}.</source>
        <translation>اختر نطاقًا من 1 إلى {count}.</translation>
    </message>
    <message>
        <source>Choose a built-up model, or type the rate in.</source>
        <translation>اختر نموذج مبان، أو اكتب المعدل.</translation>
    </message>
    <message>
        <source>Choose a census layer that overlaps the imagery, or give a rate.</source>
        <translation>اختر طبقة تعداد تغطي الصور، أو أعط معدلًا.</translation>
    </message>
    <message>
        <source>Choose a file that exists and run again.</source>
        <translation>اختر ملفًا موجودًا وأعد التشغيل.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to, on a disk with free space.</source>
        <translation>اختر مجلدًا يحق لك الكتابة فيه، على قرص فيه مساحة.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to.</source>
        <translation>اختر مجلدًا يحق لك الكتابة فيه.</translation>
    </message>
    <message>
        <source>Choose a layer of polygons.</source>
        <translation>اختر طبقة مضلعات.</translation>
    </message>
    <message>
        <source>Choose a layer with polygons, or clear its filter or selection.</source>
        <translation>اختر طبقة فيها مضلعات، أو أزل مرشحها أو تحديدها.</translation>
    </message>
    <message>
        <source>Choose a model file that this plugin wrote, or import the original again.</source>
        <translation>اختر ملف نموذج كتبه هذا الملحق، أو استورد الأصل من جديد.</translation>
    </message>
    <message>
        <source>Choose a model for {role}.</source>
        <translation>اختر نموذجًا لـ {role}.</translation>
    </message>
    <message>
        <source>Choose a name that ends in .tif.</source>
        <translation>اختر اسمًا ينتهي بـ ‎.tif.</translation>
    </message>
    <message>
        <source>Choose a population raster: only counts of people can be summed.</source>
        <translation>اختر صورة سكان: لا تُجمع إلا أعداد السكان.</translation>
    </message>
    <message>
        <source>Choose a smaller area, or map it in parts.</source>
        <translation>اختر مساحة أصغر، أو ارسمها أجزاء.</translation>
    </message>
    <message>
        <source>Choose a terrain-corrected collection, such as sentinel-1-rtc of the Planetary Computer.</source>
        <translation>اختر مجموعة مصححة التضاريس، مثل sentinel-1-rtc في Planetary Computer.</translation>
    </message>
    <message>
        <source>Choose a whole number from 0 on.</source>
        <translation>اختر عددًا صحيحًا من 0 فما فوق.</translation>
    </message>
    <message>
        <source>Choose a year up to {year}, or a season that has begun.</source>
        <translation>اختر سنة حتى {year}، أو فصلًا قد بدأ.</translation>
    </message>
    <message>
        <source>Choose an area between 80° S and 84° N.</source>
        <translation>اختر مساحة بين 80° جنوبًا و84° شمالًا.</translation>
    </message>
    <message>
        <source>Choose an extent inside the first raster, or leave it empty to map everything.</source>
        <translation>اختر نطاقًا مكانيًا داخل الصورة الأولى، أو اتركه فارغًا لرسم كل شيء.</translation>
    </message>
    <message>
        <source>Choose an occupancy model, type a rate in, or give a census layer to fit it to.</source>
        <translation>اختر نموذج إشغال، أو اكتب معدلًا، أو أعط طبقة تعداد لضبطه.</translation>
    </message>
    <message>
        <source>Choose another folder for the composites.</source>
        <translation>اختر مجلدًا آخر للصور المركبة.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Choose another model, or run “Engine information” and report what it says.</source>
        <translation>اختر نموذجًا آخر، أو شغّل «فحص المحرك» وأبلغ بما يقوله.</translation>
    </message>
    <message>
        <source>Choose another name for the output.</source>
        <translation>اختر اسمًا آخر للمخرج.</translation>
    </message>
    <message>
        <source>Choose another one, such as EPSG:4326.</source>
        <translation>اختر نظامًا آخر، مثل EPSG:4326.</translation>
    </message>
    <message>
        <source>Choose at least one season, the whole year, or a date range.</source>
        <translation>اختر فصلًا واحدًا على الأقل، أو السنة كلها، أو فترة.</translation>
    </message>
    <message>
        <source>Choose each member once: doubled members would understate the standard deviation.</source>
        <translation>اختر كل عضو مرة واحدة: الأعضاء المكررة تُنقص الانحراف المعياري.</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>اختر واحدًا منها.</translation>
    </message>
    <message>
        <source>Choose one of these.</source>
        <translation>اختر واحدًا من هذه.</translation>
    </message>
    <message>
        <source>Choose one of: {known}; or give the path of an .onnx file.</source>
        <translation>اختر واحدًا من: {known}؛ أو أعط مسار ملف ‎.onnx.</translation>
    </message>
    <message>
        <source>Choose one or more population maps.</source>
        <translation>اختر خريطة سكان أو أكثر.</translation>
    </message>
    <message>
        <source>Choose other dates or another extent, and check that the rasters cover it.</source>
        <translation>اختر تواريخ أخرى أو نطاقًا آخر، وتحقق من أن الصور تغطيه.</translation>
    </message>
    <message>
        <source>Choose the built-up extractor, a POPCORN member or Bourbon.</source>
        <translation>اختر مستخرج المباني، أو عضو POPCORN، أو Bourbon.</translation>
    </message>
    <message>
        <source>Choose the field that holds the census counts.</source>
        <translation>اختر الحقل الذي يحمل أعداد التعداد.</translation>
    </message>
    <message>
        <source>Choose the file that belongs to it.</source>
        <translation>اختر الملف الذي يخصه.</translation>
    </message>
    <message>
        <source>Choose the layer again.</source>
        <translation>اختر الطبقة من جديد.</translation>
    </message>
    <message>
        <source>Close other programs, choose a smaller extent, or lower the memory that the job may use.</source>
        <translation>أغلق برامج أخرى، أو اختر نطاقًا أصغر، أو اخفض الذاكرة المسموحة للمهمة.</translation>
    </message>
    <message>
        <source>Close other programs, or lower the memory that the job may use.</source>
        <translation>أغلق برامج أخرى، أو اخفض الذاكرة المسموحة للمهمة.</translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation>انسخه أو نزّله من جديد.</translation>
    </message>
    <message>
        <source>Correct it first (in SNAP: Range Doppler Terrain Correction), or take a corrected product.</source>
        <translation>صححه أولًا (في SNAP: Range Doppler Terrain Correction)، أو خذ منتجًا مصححًا.</translation>
    </message>
    <message>
        <source>Correct the count, or empty it where it is unknown, or choose another field.</source>
        <translation>صحح العدد، أو أفرغه حيث لا يُعرف، أو اختر حقلًا آخر.</translation>
    </message>
    <message>
        <source>Correct the outlines, or select zones of one level only.</source>
        <translation>صحح الحدود، أو حدد مناطق مستوى واحد فقط.</translation>
    </message>
    <message>
        <source>Counting the people</source>
        <translation>عدّ السكان</translation>
    </message>
    <message>
        <source>Create it, or choose another folder.</source>
        <translation>أنشئه، أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Download it again, or move it out of the folder.</source>
        <translation>نزّله من جديد، أو أخرجه من المجلد.</translation>
    </message>
    <message>
        <source>Download or copy the file again.</source>
        <translation>نزّل الملف أو انسخه من جديد.</translation>
    </message>
    <message>
        <source>Download or train the model again.</source>
        <translation>نزّل النموذج أو درّبه من جديد.</translation>
    </message>
    <message>
        <source>Download or unpack it again.</source>
        <translation>نزّله أو فك ضغطه من جديد.</translation>
    </message>
    <message>
        <source>Download the file itself.</source>
        <translation>نزّل الملف نفسه.</translation>
    </message>
    <message>
        <source>Downloading {address}</source>
        <translation>تنزيل {address}</translation>
    </message>
    <message>
        <source>Draw an extent, or choose a layer with polygons.</source>
        <translation>ارسم نطاقًا مكانيًا، أو اختر طبقة مضلعات.</translation>
    </message>
    <message>
        <source>Earth Engine exports do not say of which year they are.</source>
        <translation>لا تقول صادرات Earth Engine من أي سنة هي.</translation>
    </message>
    <message>
        <source>Enter them in QGIS under Settings ▸ Options ▸ Network, and set up again.</source>
        <translation>أدخلهما في QGIS تحت الإعدادات ▸ الخيارات ▸ الشبكة، وأعد الإعداد.</translation>
    </message>
    <message>
        <source>Export the raster that you need as GeoTIFF.</source>
        <translation>صدّر الصورة التي تحتاج إليها بصيغة GeoTIFF.</translation>
    </message>
    <message>
        <source>First pass: the built-up sum of the zones.</source>
        <translation>المرور الأول: مجموع المبني في المناطق.</translation>
    </message>
    <message>
        <source>Free some space or choose an output folder on another disk.</source>
        <translation>أفرغ مساحة أو اختر مجلد مخرجات على قرص آخر.</translation>
    </message>
    <message>
        <source>Free some space, or choose a folder on another disk.</source>
        <translation>أفرغ مساحة، أو اختر مجلدًا على قرص آخر.</translation>
    </message>
    <message>
        <source>Free some space, or choose a folder that you may write to.</source>
        <translation>أفرغ مساحة، أو اختر مجلدًا يحق لك الكتابة فيه.</translation>
    </message>
    <message>
        <source>Free some space, or set POPCORN_DATA to a folder on another disk.</source>
        <translation>أفرغ مساحة، أو اجعل POPCORN_DATA مجلدًا على قرص آخر.</translation>
    </message>
    <message>
        <source>Give 0 (chosen) or 64 and more.</source>
        <translation>أعط 0 (يُختار تلقائيًا) أو 64 فأكثر.</translation>
    </message>
    <message>
        <source>Give Sentinel-2 products of Level-2A, and Sentinel-1 as terrain-corrected GeoTIFFs.</source>
        <translation>أعط منتجات Sentinel-2 من المستوى 2A، وSentinel-1 ملفات GeoTIFF مصححة التضاريس.</translation>
    </message>
    <message>
        <source>Give a number above 0, one of the published means, or a census layer to fit it to.</source>
        <translation>أعط عددًا أكبر من 0، أو أحد المتوسطات المنشورة، أو طبقة تعداد لضبطه.</translation>
    </message>
    <message>
        <source>Give a number from 0 (exact) to below 1.</source>
        <translation>أعط عددًا من 0 (دقيق) إلى أقل من 1.</translation>
    </message>
    <message>
        <source>Give a second season or a model with several members, or leave the output empty.</source>
        <translation>أعط فصلًا ثانيًا أو نموذجًا متعدد الأعضاء، أو اترك المخرج فارغًا.</translation>
    </message>
    <message>
        <source>Give a size above 0, such as 100 m.</source>
        <translation>أعط حجمًا أكبر من 0، مثل 100 م.</translation>
    </message>
    <message>
        <source>Give a value between 0 and 1.</source>
        <translation>أعط قيمة بين 0 و1.</translation>
    </message>
    <message>
        <source>Give each output a name of its own.</source>
        <translation>أعط كل مخرج اسمًا خاصًا به.</translation>
    </message>
    <message>
        <source>Give every zone an id of its own.</source>
        <translation>أعط كل منطقة معرّفًا خاصًا بها.</translation>
    </message>
    <message>
        <source>Give one Sentinel-1 raster for every Sentinel-2 raster, or only one of the two kinds.</source>
        <translation>أعط صورة Sentinel-1 لكل صورة Sentinel-2، أو نوعًا واحدًا فقط.</translation>
    </message>
    <message>
        <source>Give one mask for every Sentinel-2 raster, in the same order, or none.</source>
        <translation>أعط قناعًا لكل صورة Sentinel-2 بالترتيب نفسه، أو لا شيء.</translation>
    </message>
    <message>
        <source>Give rasters of the same area.</source>
        <translation>أعط صورًا للمكان نفسه.</translation>
    </message>
    <message>
        <source>Give the address of its STAC API, such as https://example.org/stac/v1.</source>
        <translation>أعط عنوان واجهة STAC الخاصة به، مثل https://example.org/stac/v1.</translation>
    </message>
    <message>
        <source>Give the extent in the coordinate reference system of the imagery.</source>
        <translation>أعط النطاق المكاني بنظام إحداثيات الصور.</translation>
    </message>
    <message>
        <source>Give the year of the exports.</source>
        <translation>أعط سنة الصادرات.</translation>
    </message>
    <message>
        <source>If this network wants a login first, log in with a browser and try again.</source>
        <translation>إن كانت هذه الشبكة تطلب تسجيل دخول، فسجّل بالمتصفح وحاول ثانية.</translation>
    </message>
    <message>
        <source>Import it without choosing a published model, under a name of its own.</source>
        <translation>استورده من دون اختيار نموذج منشور، باسم خاص به.</translation>
    </message>
    <message>
        <source>Import members of the same kind together, and other models one by one.</source>
        <translation>استورد الأعضاء من النوع نفسه معًا، والنماذج الأخرى واحدًا واحدًا.</translation>
    </message>
    <message>
        <source>Import one first with “Import a model”.</source>
        <translation>استورد واحدًا أولًا بـ «استيراد نموذج».</translation>
    </message>
    <message>
        <source>Import the model again, or choose another one.</source>
        <translation>استورد النموذج من جديد، أو اختر غيره.</translation>
    </message>
    <message>
        <source>Install Python 3.9 to 3.13 (64 bit) from python.org or your system and name it in "Python", or name an environment of your own in the settings.</source>
        <translation>ثبّت Python 3.9 إلى 3.13 (64 بت) من python.org أو من نظامك وسمّه في «Python الذي يُبنى به»، أو سمِّ بيئة لك في الإعدادات.</translation>
    </message>
    <message>
        <source>Laying out the district</source>
        <translation>تخطيط الحي</translation>
    </message>
    <message>
        <source>Leave the occupancy output empty, or choose an occupancy model.</source>
        <translation>اترك مخرج الإشغال فارغًا، أو اختر نموذج إشغال.</translation>
    </message>
    <message>
        <source>Load it with torch and save it again with torch.save, then import that file.</source>
        <translation>حمّله بـ torch واحفظه من جديد بـ torch.save، ثم استورد ذلك الملف.</translation>
    </message>
    <message>
        <source>Load it with torch on a common machine and save it again.</source>
        <translation>حمّله بـ torch على جهاز شائع واحفظه من جديد.</translation>
    </message>
    <message>
        <source>Map the part on each side of it by itself.</source>
        <translation>ارسم الجزء على كل جانب منه على حدة.</translation>
    </message>
    <message>
        <source>Measuring the zones' shares of pixels</source>
        <translation>قياس حصص المناطق من البكسلات</translation>
    </message>
    <message>
        <source>Models checked</source>
        <translation>فُحصت النماذج</translation>
    </message>
    <message>
        <source>Name a PEM file with your organisation's certificate, or install from a folder of wheels.</source>
        <translation>سمِّ ملف PEM فيه شهادة مؤسستك، أو ثبّت من مجلد حزم.</translation>
    </message>
    <message>
        <source>Name every season once.</source>
        <translation>سمِّ كل فصل مرة واحدة.</translation>
    </message>
    <message>
        <source>Name the folder of an environment with the engine's packages, or clear it to use the plugin's own.</source>
        <translation>سمِّ مجلد بيئة فيها حزم المحرك، أو أفرغه لاستخدام بيئة الملحق.</translation>
    </message>
    <message>
        <source>Neither a file nor a published model was chosen.</source>
        <translation>لم يُختر ملف ولا نموذج منشور.</translation>
    </message>
    <message>
        <source>Neither an occupancy model nor a rate is given.</source>
        <translation>لم يُعطَ نموذج إشغال ولا معدل.</translation>
    </message>
    <message>
        <source>No NVIDIA driver was found.</source>
        <translation>لم يُعثر على مشغّل NVIDIA.</translation>
    </message>
    <message>
        <source>No built-up model is given, which fitting the rate needs.</source>
        <translation>لم يُعطَ نموذج مبان، وضبط المعدل يحتاج إليه.</translation>
    </message>
    <message>
        <source>No imagery is given.</source>
        <translation>لم تُعطَ صور.</translation>
    </message>
    <message>
        <source>No model was chosen.</source>
        <translation>لم يُختر نموذج.</translation>
    </message>
    <message>
        <source>No scene is given.</source>
        <translation>لم يُعطَ مشهد.</translation>
    </message>
    <message>
        <source>No season is chosen.</source>
        <translation>لم يُختر فصل.</translation>
    </message>
    <message>
        <source>No zone on the raster has a count in the field {field}.</source>
        <translation>لا منطقة على الصورة لها عدد في الحقل {field}.</translation>
    </message>
    <message>
        <source>Nothing was kept. Try another network; if it happens again, tell the plugin's authors.</source>
        <translation>لم يُحفظ شيء. جرّب شبكة أخرى؛ وإن تكرر فأخبر مؤلفي الملحق.</translation>
    </message>
    <message>
        <source>Open it in QGIS to check it, or export it again as GeoTIFF.</source>
        <translation>افتحها في QGIS للتحقق، أو صدّرها من جديد بصيغة GeoTIFF.</translation>
    </message>
    <message>
        <source>Open the layer in QGIS to check it, or export it again.</source>
        <translation>افتح الطبقة في QGIS للتحقق، أو صدّرها من جديد.</translation>
    </message>
    <message>
        <source>Painting the land</source>
        <translation>تلوين الأرض</translation>
    </message>
    <message>
        <source>Placing the buildings</source>
        <translation>وضع المباني</translation>
    </message>
    <message>
        <source>Put the day into the file's name, such as scene_2021-04-15.tif.</source>
        <translation>ضع اليوم في اسم الملف، مثل scene_2021-04-15.tif.</translation>
    </message>
    <message>
        <source>Raking</source>
        <translation>المعايرة</translation>
    </message>
    <message>
        <source>Reinstall the plugin.</source>
        <translation>أعد تثبيت الملحق.</translation>
    </message>
    <message>
        <source>Remove its layer, or choose another name.</source>
        <translation>أزل طبقته، أو اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>Remove its layers, or choose another folder.</source>
        <translation>أزل طبقاته، أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Remove the engine when it is done.</source>
        <translation>أزل المحرك عند انتهائه.</translation>
    </message>
    <message>
        <source>Reproject it to a north-up grid (Raster › Projections › Warp).</source>
        <translation>أعد إسقاطها على شبكة متجهة شمالًا (نقطي › الإسقاطات › التحويل).</translation>
    </message>
    <message>
        <source>Reproject it to the coordinate reference system of the Sentinel-2 raster first.</source>
        <translation>أعد إسقاطها أولًا إلى نظام إحداثيات صورة Sentinel-2.</translation>
    </message>
    <message>
        <source>Resample it to 10 m in the local UTM zone (Raster › Projections › Warp).</source>
        <translation>أعد اعتيانها إلى 10 م في نطاق UTM المحلي (نقطي › الإسقاطات › التحويل).</translation>
    </message>
    <message>
        <source>Restart QGIS so that both come from the same version of the plugin.</source>
        <translation>أعد تشغيل QGIS ليأتي كلاهما من إصدار الملحق نفسه.</translation>
    </message>
    <message>
        <source>Run it again later, or choose another source.</source>
        <translation>شغّله لاحقًا، أو اختر مصدرًا آخر.</translation>
    </message>
    <message>
        <source>Run it again later: what was fetched is kept, and only the rest is asked for.</source>
        <translation>شغّله لاحقًا: ما وصل محفوظ، ولا يُطلب إلا الباقي.</translation>
    </message>
    <message>
        <source>Run it again; if it happens again, choose a smaller extent. The log is {log}.</source>
        <translation>شغّله ثانية؛ وإن تكرر فاختر نطاقًا أصغر. السجل هو {log}.</translation>
    </message>
    <message>
        <source>Run the algorithm "Set up the engine" again.</source>
        <translation>شغّل خوارزمية «إعداد المحرك» من جديد.</translation>
    </message>
    <message>
        <source>Run the algorithm "Set up the engine" in the POPCORN toolbox.</source>
        <translation>شغّل خوارزمية «إعداد المحرك» في صندوق أدوات POPCORN.</translation>
    </message>
    <message>
        <source>Set SSL_CERT_FILE to your network's certificates, or import the file from disk.</source>
        <translation>ضع في SSL_CERT_FILE شهادات شبكتك، أو استورد الملف من القرص.</translation>
    </message>
    <message>
        <source>Set it in the layer's properties (Source).</source>
        <translation>عيّنه في خصائص الطبقة (المصدر).</translation>
    </message>
    <message>
        <source>Set up without the GPU packages; the CPU then does the work.</source>
        <translation>أعدّ من دون حزم GPU؛ فيقوم CPU بالعمل.</translation>
    </message>
    <message>
        <source>Some zones can't be brought to the raster's coordinate reference system: they lie too far away.</source>
        <translation>لا يمكن نقل بعض المناطق إلى نظام إحداثيات الصورة: إنها بعيدة جدًا.</translation>
    </message>
    <message>
        <source>Summing people over zones</source>
        <translation>جمع السكان في المناطق</translation>
    </message>
    <message>
        <source>Summing people to cells</source>
        <translation>جمع السكان في الخلايا</translation>
    </message>
    <message>
        <source>Summing the weights of the zones</source>
        <translation>جمع أوزان المناطق</translation>
    </message>
    <message>
        <source>Synthetic: drawn by POPCORN for QGIS, with no real place, no satellite data and no real people.</source>
        <translation>اصطناعي: رسمه POPCORN for QGIS؛ لا مكان حقيقي، ولا بيانات أقمار، ولا أشخاص حقيقيون.</translation>
    </message>
    <message>
        <source>The CPU computes from here on: {reason}.</source>
        <translation>يحسب CPU من هنا فصاعدًا: {reason}.</translation>
    </message>
    <message>
        <source>The GPU can't be used: {problem}. The CPU computes instead.</source>
        <translation>لا يمكن استخدام GPU: {problem}. يحسب CPU بدلًا منه.</translation>
    </message>
    <message>
        <source>The GPU packages were not wanted.</source>
        <translation>لم تكن حزم GPU مطلوبة.</translation>
    </message>
    <message>
        <source>The NVIDIA driver lists no graphics card.</source>
        <translation>لا يذكر مشغّل NVIDIA أي بطاقة رسومية.</translation>
    </message>
    <message>
        <source>The address {address} is not a https address.</source>
        <translation>العنوان {address} ليس عنوان https.</translation>
    </message>
    <message>
        <source>The area can't be brought to the map's coordinate reference system: it lies too far out.</source>
        <translation>لا يمكن نقل المساحة إلى نظام إحداثيات الخريطة: إنها بعيدة جدًا.</translation>
    </message>
    <message>
        <source>The area crosses the antimeridian (180° of longitude), where UTM zones and scenes break.</source>
        <translation>تعبر المساحة خط الطول 180°، حيث تنقطع نطاقات UTM والمشاهد.</translation>
    </message>
    <message>
        <source>The area to map is empty.</source>
        <translation>المساحة المراد رسمها فارغة.</translation>
    </message>
    <message>
        <source>The catalogue gave no access to the collection {collection}.</source>
        <translation>لم يسمح الفهرس بالوصول إلى المجموعة {collection}.</translation>
    </message>
    <message>
        <source>The composites of this request are already there; nothing is fetched again.</source>
        <translation>الصور المركبة لهذا الطلب موجودة؛ لا يُنزَّل شيء من جديد.</translation>
    </message>
    <message>
        <source>The coordinate reference system of the extent is not known.</source>
        <translation>نظام إحداثيات النطاق المكاني غير معروف.</translation>
    </message>
    <message>
        <source>The coordinate reference system {crs} is unknown.</source>
        <translation>نظام الإحداثيات {crs} غير معروف.</translation>
    </message>
    <message>
        <source>The disk filled up while the packages were being installed.</source>
        <translation>امتلأ القرص أثناء تثبيت الحزم.</translation>
    </message>
    <message>
        <source>The download from {host} failed: {reason}.</source>
        <translation>فشل التنزيل من {host}: {reason}.</translation>
    </message>
    <message>
        <source>The engine is not set up yet.</source>
        <translation>لم يُعدّ المحرك بعد.</translation>
    </message>
    <message>
        <source>The engine met an unexpected error ({said}).</source>
        <translation>صادف المحرك خطأ غير متوقع ({said}).</translation>
    </message>
    <message>
        <source>The engine ran out of memory.</source>
        <translation>نفدت ذاكرة المحرك.</translation>
    </message>
    <message>
        <source>The engine's Python {python} is gone; QGIS or Python was probably updated.</source>
        <translation>اختفى Python المحرك {python}؛ لعل QGIS أو Python قد حُدّث.</translation>
    </message>
    <message>
        <source>The extent does not overlap the imagery.</source>
        <translation>لا يتداخل النطاق المكاني مع الصور.</translation>
    </message>
    <message>
        <source>The host {host} cannot be found.</source>
        <translation>تعذّر العثور على المضيف {host}.</translation>
    </message>
    <message>
        <source>The imagery has no valid pixel: every pixel misses a needed band in every season.</source>
        <translation>ليس في الصور بكسل صالح: ينقص كل بكسل نطاق لازم في كل فصل.</translation>
    </message>
    <message>
        <source>The index of “{source}” is damaged.</source>
        <translation>فهرس «{source}» تالف.</translation>
    </message>
    <message>
        <source>The metadata of “{source}” is not readable.</source>
        <translation>لا تُقرأ البيانات الوصفية لـ «{source}».</translation>
    </message>
    <message>
        <source>The model asks for the padding {rule}, which this version does not know.</source>
        <translation>يطلب النموذج الحشو {rule}، الذي لا يعرفه هذا الإصدار.</translation>
    </message>
    <message>
        <source>The model record {path} cannot be read.</source>
        <translation>لا يمكن قراءة سجل النموذج {path}.</translation>
    </message>
    <message>
        <source>The package index can't be reached.</source>
        <translation>لا يمكن الوصول إلى فهرس الحزم.</translation>
    </message>
    <message>
        <source>The package index's certificate is not trusted; perhaps your network replaces it.</source>
        <translation>شهادة فهرس الحزم غير موثوقة؛ لعل شبكتك تستبدلها.</translation>
    </message>
    <message>
        <source>The polygon can't be read.</source>
        <translation>لا يمكن قراءة المضلع.</translation>
    </message>
    <message>
        <source>The proxy {proxy} asks for a user name and a password (407).</source>
        <translation>يطلب الوكيل {proxy} اسم مستخدم وكلمة مرور (407).</translation>
    </message>
    <message>
        <source>The range {text} ends before it begins.</source>
        <translation>تنتهي الفترة {text} قبل أن تبدأ.</translation>
    </message>
    <message>
        <source>The raster is rotated or mirrored: its rows do not run from west to east.</source>
        <translation>الصورة مدارة أو معكوسة: لا تسير صفوفها من الغرب إلى الشرق.</translation>
    </message>
    <message>
        <source>The registry of published models {path} cannot be read.</source>
        <translation>لا يمكن قراءة سجل النماذج المنشورة {path}.</translation>
    </message>
    <message>
        <source>The sample scene can't be {size_px} pixels wide.</source>
        <translation>لا يمكن أن يكون عرض مشهد العينة {size_px} بكسل.</translation>
    </message>
    <message>
        <source>The scenes lie on different grids; the composites are made at 10 m in {crs}.</source>
        <translation>تقع المشاهد على شبكات مختلفة؛ تُصنع الصور المركبة بدقة 10 م في {crs}.</translation>
    </message>
    <message>
        <source>The seed {seed} is negative.</source>
        <translation>البذرة {seed} سالبة.</translation>
    </message>
    <message>
        <source>The source {source} is unknown.</source>
        <translation>المصدر {source} غير معروف.</translation>
    </message>
    <message>
        <source>The tensor head.0.weight in “{source}” has the shape {shape}, which fits neither POPCORN nor Bourbon.</source>
        <translation>الموتر head.0.weight في «{source}» شكله {shape}، ولا يوافق POPCORN ولا Bourbon.</translation>
    </message>
    <message>
        <source>The tile size is {tile_px}.</source>
        <translation>حجم البلاطة {tile_px}.</translation>
    </message>
    <message>
        <source>The two lists of rasters may be swapped: give Sentinel-1 (VV, VH) and Sentinel-2 (B02, B03, B04, B08) each in its own.</source>
        <translation>لعل قائمتي الصور متبادلتان: أعط Sentinel-1 (VV، VH) وSentinel-2 (B02، B03، B04، B08) كلًا في قائمته.</translation>
    </message>
    <message>
        <source>There is no Sentinel imagery of the year {year}.</source>
        <translation>لا توجد صور Sentinel لسنة {year}.</translation>
    </message>
    <message>
        <source>There is no map to compare.</source>
        <translation>لا توجد خريطة للمقارنة.</translation>
    </message>
    <message>
        <source>There is no model file {path}.</source>
        <translation>لا يوجد ملف نموذج {path}.</translation>
    </message>
    <message>
        <source>Try again, or download {address} with a browser and import the file from disk.</source>
        <translation>حاول ثانية، أو نزّل {address} بمتصفح واستورد الملف من القرص.</translation>
    </message>
    <message>
        <source>Try again, or report this sentence.</source>
        <translation>حاول ثانية، أو أبلغ عن هذه الجملة.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, something between you and the package index changes files.</source>
        <translation>حاول ثانية؛ وإن بقي الأمر، فشيء بينك وبين فهرس الحزم يغيّر الملفات.</translation>
    </message>
    <message>
        <source>Update the plugin, or choose another model.</source>
        <translation>حدّث الملحق، أو اختر نموذجًا آخر.</translation>
    </message>
    <message>
        <source>Update the plugin, or import the model again.</source>
        <translation>حدّث الملحق، أو استورد النموذج من جديد.</translation>
    </message>
    <message>
        <source>Use an address that starts with https.</source>
        <translation>استخدم عنوانًا يبدأ بـ https.</translation>
    </message>
    <message>
        <source>Use imagery with pixels of 10 m, such as Sentinel-2's own. Resampling adds no detail.</source>
        <translation>استخدم صورًا ببكسلات 10 م، مثل صور Sentinel-2 نفسها. إعادة الاعتيان لا تضيف تفصيلًا.</translation>
    </message>
    <message>
        <source>Use the file as it was published.</source>
        <translation>استخدم الملف كما نُشر.</translation>
    </message>
    <message>
        <source>Use the original checkpoint file.</source>
        <translation>استخدم ملف نقطة الحفظ الأصلي.</translation>
    </message>
    <message>
        <source>Use the original file; one that holds only tensors, numbers, text and plain lists can be read.</source>
        <translation>استخدم الملف الأصلي؛ يُقرأ ملف لا يحوي إلا موترات وأعدادًا ونصًا وقوائم بسيطة.</translation>
    </message>
    <message>
        <source>Wait until it is done.</source>
        <translation>انتظر حتى ينتهي.</translation>
    </message>
    <message>
        <source>Wait until no POPCORN algorithm runs, or restart QGIS, and remove again.</source>
        <translation>انتظر حتى لا تعمل أي خوارزمية من POPCORN، أو أعد تشغيل QGIS، ثم أزل من جديد.</translation>
    </message>
    <message>
        <source>Write days as year-month-day.</source>
        <translation>اكتب الأيام بصيغة سنة-شهر-يوم.</translation>
    </message>
    <message>
        <source>Write pairs such as B02=blue, SCL=scl, separated by commas.</source>
        <translation>اكتب أزواجًا مثل B02=blue, SCL=scl مفصولة بفواصل.</translation>
    </message>
    <message>
        <source>Write the first day, a slash, the last day.</source>
        <translation>اكتب اليوم الأول، ثم شرطة مائلة، ثم اليوم الأخير.</translation>
    </message>
    <message>
        <source>Writing the map</source>
        <translation>كتابة الخريطة</translation>
    </message>
    <message>
        <source>Writing the truth and the census</source>
        <translation>كتابة الحقيقة والتعداد</translation>
    </message>
    <message>
        <source>Writing {season}</source>
        <translation>كتابة {season}</translation>
    </message>
    <message>
        <source>{address} is no address of a catalogue.</source>
        <translation>{address} ليس عنوان فهرس.</translation>
    </message>
    <message>
        <source>{border} is none of centre, fraction.</source>
        <translation>{border} ليس centre ولا fraction.</translation>
    </message>
    <message>
        <source>{empty} of {zones} zones have no pixel with a value.</source>
        <translation>{empty} من {zones} منطقة ليس لها بكسل ذو قيمة.</translation>
    </message>
    <message>
        <source>{host} answered with a web page instead of the file.</source>
        <translation>أجاب {host} بصفحة ويب بدل الملف.</translation>
    </message>
    <message>
        <source>{path} did not answer like a Python.</source>
        <translation>لم يجب {path} كما يجيب Python.</translation>
    </message>
    <message>
        <source>{program} does not answer.</source>
        <translation>لا يجيب {program}.</translation>
    </message>
    <message>
        <source>{text} holds a day that does not exist.</source>
        <translation>في {text} يوم غير موجود.</translation>
    </message>
    <message>
        <source>{text} is named twice.</source>
        <translation>سُمي {text} مرتين.</translation>
    </message>
    <message>
        <source>{value} is none of {allowed}.</source>
        <translation>{value} ليس واحدًا من {allowed}.</translation>
    </message>
    <message>
        <source>“{source}” does not say which imagery it takes and what it computes.</source>
        <translation>لا يقول «{source}» أي صور يأخذ وماذا يحسب.</translation>
    </message>
    <message>
        <source>“{source}” holds no named tensors.</source>
        <translation>ليس في «{source}» موترات مسماة.</translation>
    </message>
    <message>
        <source>“{source}” holds {what}, so it is not a plain checkpoint.</source>
        <translation>يحوي «{source}» {what}، فليس نقطة حفظ بسيطة.</translation>
    </message>
    <message>
        <source>“{source}” is a TorchScript program, not a checkpoint.</source>
        <translation>«{source}» برنامج TorchScript، لا نقطة حفظ.</translation>
    </message>
    <message>
        <source>“{source}” is a web page, not a checkpoint.</source>
        <translation>«{source}» صفحة ويب، لا نقطة حفظ.</translation>
    </message>
    <message>
        <source>“{source}” is a zip without a tensor index.</source>
        <translation>«{source}» ملف zip بلا فهرس موترات.</translation>
    </message>
    <message>
        <source>“{source}” is compressed, which torch never does.</source>
        <translation>«{source}» مضغوط، وهو ما لا يفعله torch.</translation>
    </message>
    <message>
        <source>“{source}” is damaged or cut short.</source>
        <translation>«{source}» تالف أو مبتور.</translation>
    </message>
    <message>
        <source>“{source}” is empty.</source>
        <translation>«{source}» فارغ.</translation>
    </message>
    <message>
        <source>“{source}” is encrypted.</source>
        <translation>«{source}» مشفّر.</translation>
    </message>
    <message>
        <source>“{source}” is in the format of torch before version 1.6.</source>
        <translation>«{source}» بصيغة torch قبل الإصدار 1.6.</translation>
    </message>
    <message>
        <source>“{source}” is not a torch checkpoint.</source>
        <translation>«{source}» ليس نقطة حفظ torch.</translation>
    </message>
    <message>
        <source>“{source}” is not an ONNX model file, or it is damaged.</source>
        <translation>«{source}» ليس ملف نموذج ONNX، أو هو تالف.</translation>
    </message>
    <message>
        <source>“{source}” keeps its weights in another file.</source>
        <translation>يحفظ «{source}» أوزانه في ملف آخر.</translation>
    </message>
    <message>
        <source>“{source}” needs a newer ONNX Runtime or operators of its own.</source>
        <translation>يحتاج «{source}» إلى ONNX Runtime أحدث أو إلى عمليات خاصة به.</translation>
    </message>
    <message>
        <source>“{source}” was written on a big-endian machine.</source>
        <translation>كُتب «{source}» على جهاز big-endian.</translation>
    </message>
    <message>
        <source>Another mapping is being computed on this computer; this one waits for its end.</source>
        <translation>تُحسب خريطة أخرى على هذا الحاسوب؛ وهذه تنتظر انتهاءها.</translation>
    </message>
    <message>
        <source>Check that the key belongs to this service, and the date and time of this machine.</source>
        <translation>تحقق من أن المفتاح يخص هذه الخدمة، ومن تاريخ هذا الحاسوب ووقته.</translation>
    </message>
    <message>
        <source>Check the account at {account_page}.</source>
        <translation>تحقق من الحساب في {account_page}.</translation>
    </message>
    <message>
        <source>Check the date and time of this machine, and whether a proxy replaces certificates.</source>
        <translation>تحقق من تاريخ هذا الحاسوب ووقته، ومن أن وكيلًا لا يستبدل الشهادات.</translation>
    </message>
    <message>
        <source>Check the proxy in QGIS's network settings, and its user name and password.</source>
        <translation>تحقق من الوكيل في إعدادات الشبكة في QGIS، ومن اسم المستخدم وكلمة المرور.</translation>
    </message>
    <message>
        <source>Checking the inputs</source>
        <translation>فحص المدخلات</translation>
    </message>
    <message>
        <source>Choose a smaller area or a shorter season; if it happens again, please report it.</source>
        <translation>اختر مساحة أصغر أو فصلًا أقصر؛ وإن تكرر فأبلغ عنه.</translation>
    </message>
    <message>
        <source>Choose an authentication configuration with both; a free account is made in a few minutes at {account_page}.</source>
        <translation>اختر إعداد مصادقة فيه كلاهما؛ يُنشأ حساب مجاني في دقائق على {account_page}.</translation>
    </message>
    <message>
        <source>From here on finished tiles are not kept ({reason}): if the run is interrupted, they are computed again.</source>
        <translation>من هنا فصاعدًا لا تُحفظ البلاطات المنتهية ({reason}): إذا انقطع التشغيل حُسبت من جديد.</translation>
    </message>
    <message>
        <source>Give one such as {address}, or leave it empty.</source>
        <translation>أعط عنوانًا مثل {address}، أو اتركه فارغًا.</translation>
    </message>
    <message>
        <source>Give the address with https.</source>
        <translation>أعط العنوان بـ https.</translation>
    </message>
    <message>
        <source>Give them in QGIS's network settings.</source>
        <translation>أعطهما في إعدادات الشبكة في QGIS.</translation>
    </message>
    <message>
        <source>Make a new key (OAuth client) at {account_page} and copy both parts of it.</source>
        <translation>أنشئ مفتاحًا جديدًا (OAuth client) على {account_page} وانسخ جزأيه.</translation>
    </message>
    <message>
        <source>Please report it.</source>
        <translation>الرجاء الإبلاغ عنه.</translation>
    </message>
    <message>
        <source>Set the date and time of this machine.</source>
        <translation>اضبط تاريخ هذا الحاسوب ووقته.</translation>
    </message>
    <message>
        <source>The catalogue lists a scene without its day.</source>
        <translation>يحوي الفهرس مشهدًا بلا يوم.</translation>
    </message>
    <message>
        <source>The job is not valid JSON: it is no object.</source>
        <translation>المهمة ليست JSON صالحًا: ليست كائنًا.</translation>
    </message>
    <message>
        <source>The job's file holds secrets.</source>
        <translation>في ملف المهمة أسرار.</translation>
    </message>
    <message>
        <source>The other mapping has ended: this one goes on.</source>
        <translation>انتهت الخريطة الأخرى: تتابع هذه.</translation>
    </message>
    <message>
        <source>The password would travel unprotected to {hostname}: the address is not https.</source>
        <translation>ستنتقل كلمة المرور بلا حماية إلى {hostname}: العنوان ليس https.</translation>
    </message>
    <message>
        <source>The preview cannot be written and stops; the map is not affected.</source>
        <translation>لا يمكن كتابة المعاينة فتتوقف؛ ولا تتأثر الخريطة.</translation>
    </message>
    <message>
        <source>The proxy wants a user name and a password.</source>
        <translation>يطلب الوكيل اسم مستخدم وكلمة مرور.</translation>
    </message>
    <message>
        <source>The source {source} needs no key.</source>
        <translation>لا يحتاج المصدر {source} إلى مفتاح.</translation>
    </message>
    <message>
        <source>Wait for the next month, or get more at {account_page}; what was fetched is kept.</source>
        <translation>انتظر الشهر القادم، أو احصل على المزيد من {account_page}؛ ما وصل محفوظ.</translation>
    </message>
    <message>
        <source>Waiting for another mapping</source>
        <translation>انتظار خريطة أخرى</translation>
    </message>
    <message>
        <source>{address} is no address of a service.</source>
        <translation>{address} ليس عنوان خدمة.</translation>
    </message>
    <message>
        <source>A map has fewer than 0 people in a zone.</source>
        <translation>في خريطة منطقة سكانها أقل من 0.</translation>
    </message>
    <message>
        <source>Add the {missing} rasters.</source>
        <translation>أضف صور {missing} النقطية.</translation>
    </message>
    <message>
        <source>Check its nodata value, or choose a map of people.</source>
        <translation>تحقق من قيمة انعدام البيانات فيها، أو اختر خريطة سكان.</translation>
    </message>
    <message>
        <source>Choose another season or year, or allow more cloud.</source>
        <translation>اختر فصلًا أو سنة أخرى، أو اسمح بغيوم أكثر.</translation>
    </message>
    <message>
        <source>Choose another source; or leave Sentinel-1 out, if it is that.</source>
        <translation>اختر مصدرًا آخر؛ أو اترك Sentinel-1، إن كان هو السبب.</translation>
    </message>
    <message>
        <source>Choose imagery with fewer gaps, or other seasons.</source>
        <translation>اختر صورًا أقل فجوات، أو فصولًا أخرى.</translation>
    </message>
    <message>
        <source>Choose the bundled built-up model or the official extractor.</source>
        <translation>اختر نموذج المباني المرفق أو المستخرج الرسمي.</translation>
    </message>
    <message>
        <source>Choose the field with the counts, or an area where people live.</source>
        <translation>اختر الحقل الذي يحمل الأعداد، أو مساحة يسكنها ناس.</translation>
    </message>
    <message>
        <source>Choose the one that was made with the map.</source>
        <translation>اختر ذلك الذي صُنع مع الخريطة.</translation>
    </message>
    <message>
        <source>Choose the output “Population of each member and season” of “Map population”.</source>
        <translation>اختر المخرج «سكان كل عضو وفصل» من «رسم السكان».</translation>
    </message>
    <message>
        <source>Choose two maps of the same area.</source>
        <translation>اختر خريطتين للمساحة نفسها.</translation>
    </message>
    <message>
        <source>Choose zones inside the imagery, and the field with their counts.</source>
        <translation>اختر مناطق داخل الصور، والحقل الذي يحمل أعدادها.</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>Give a cell size, such as 100 m: both maps are then summed to the same cells.</source>
        <translation>أعط حجم خلية، مثل 100 م: عندئذ تُجمع الخريطتان في الخلايا نفسها.</translation>
    </message>
    <message>
        <source>Give a number from 1 to {most}.</source>
        <translation>أعط عددًا من 1 إلى {most}.</translation>
    </message>
    <message>
        <source>Give both, or leave that output empty.</source>
        <translation>أعط كليهما، أو اترك ذلك المخرج فارغًا.</translation>
    </message>
    <message>
        <source>Give each map a name, or none.</source>
        <translation>أعط كل خريطة اسمًا، أو لا تسمِّ أيًا منها.</translation>
    </message>
    <message>
        <source>Give it one.</source>
        <translation>أعطه اسمًا.</translation>
    </message>
    <message>
        <source>Give the raster of members too, or leave its output empty.</source>
        <translation>أعط صورة الأعضاء النقطية أيضًا، أو اترك مخرجها فارغًا.</translation>
    </message>
    <message>
        <source>It explains {share} % of the variance between zones (R² {r2}{sure}).</source>
        <translation>تفسر {share} % من التباين بين المناطق (R² {r2}{sure}).</translation>
    </message>
    <message>
        <source>Its total is that of the census.</source>
        <translation>مجموعها هو مجموع التعداد.</translation>
    </message>
    <message>
        <source>Look where the area lies on the map, and whether its coordinate reference system is right.</source>
        <translation>انظر أين تقع المساحة على الخريطة، وهل نظام إحداثياتها صحيح.</translation>
    </message>
    <message>
        <source>Looking at the imagery</source>
        <translation>فحص الصور</translation>
    </message>
    <message>
        <source>Map both dates in the same coordinate system.</source>
        <translation>ارسم خريطتي التاريخين بنظام الإحداثيات نفسه.</translation>
    </message>
    <message>
        <source>Map both dates on one grid, for example in the local UTM zone.</source>
        <translation>ارسم خريطتي التاريخين على شبكة واحدة، مثلًا في نطاق UTM المحلي.</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>رسم الخرائط</translation>
    </message>
    <message>
        <source>Only {zones} zones could be left out to judge the training, too few to tell: one rate of people per built-up pixel is used instead.</source>
        <translation>لم يمكن استبعاد سوى {zones} منطقة للحكم على التدريب، وهي أقل من أن تقول شيئًا: يُستخدم بدلًا منه معدل واحد للسكان لكل بكسل مبني.</translation>
    </message>
    <message>
        <source>R² is not defined: all zones have the same count.</source>
        <translation>R² غير معرّف: لكل المناطق العدد نفسه.</translation>
    </message>
    <message>
        <source>R² is {r2}: every zone at the mean of all zones would be nearer to the counts.</source>
        <translation>R² هو {r2}: لو أُعطيت كل منطقة متوسط المناطق كلها لكان أقرب إلى الأعداد.</translation>
    </message>
    <message>
        <source>Taking over finished tiles</source>
        <translation>أخذ البلاطات المنتهية</translation>
    </message>
    <message>
        <source>The GPU can't be used for training: no working NVIDIA GPU was found. The CPU trains.</source>
        <translation>لا يمكن استخدام GPU للتدريب: لم يُعثر على NVIDIA GPU يعمل. يدرّب CPU.</translation>
    </message>
    <message>
        <source>The catalogue wants an account of its own for the collection {collection}.</source>
        <translation>يطلب الفهرس حسابًا خاصًا به للمجموعة {collection}.</translation>
    </message>
    <message>
        <source>The layers to train are {layers}.</source>
        <translation>الطبقات المراد تدريبها هي {layers}.</translation>
    </message>
    <message>
        <source>The map {map} was rescaled to these zones: that it agrees with them proves nothing. Compare on finer zones.</source>
        <translation>عُدّلت الخريطة {map} وفق هذه المناطق: اتفاقها معها لا يثبت شيئًا. قارن على مناطق أدق.</translation>
    </message>
    <message>
        <source>The model has no name.</source>
        <translation>ليس للنموذج اسم.</translation>
    </message>
    <message>
        <source>The model of the map {map} was trained on these zones: it has seen their counts. Compare on other zones, or use the cross-check.</source>
        <translation>دُرّب نموذج الخريطة {map} على هذه المناطق: لقد رأى أعدادها. قارن على مناطق أخرى، أو استخدم التحقق المتقاطع.</translation>
    </message>
    <message>
        <source>The number of {name} is {value}.</source>
        <translation>عدد {name} هو {value}.</translation>
    </message>
    <message>
        <source>The rate of the map {map} was fitted to these zones: that its total agrees proves nothing, and its errors are a little too good.</source>
        <translation>ضُبط معدل الخريطة {map} على هذه المناطق: اتفاق مجموعها لا يثبت شيئًا، وأخطاؤها أفضل قليلًا من الحقيقة.</translation>
    </message>
    <message>
        <source>The two maps show different places: they do not overlap.</source>
        <translation>تعرض الخريطتان مكانين مختلفين: لا تتداخلان.</translation>
    </message>
    <message>
        <source>The uncertainty of a change needs the standard deviations of both dates.</source>
        <translation>يحتاج عدم يقين التغير إلى الانحراف المعياري لكلا التاريخين.</translation>
    </message>
    <message>
        <source>There are no members to rescale.</source>
        <translation>لا أعضاء تُعدّل.</translation>
    </message>
    <message>
        <source>Training needs both sensors; {missing} is not given.</source>
        <translation>يحتاج التدريب إلى المستشعرين؛ ولم يُعطَ {missing}.</translation>
    </message>
    <message>
        <source>Training needs the training packages, which the engine does not have.</source>
        <translation>يحتاج التدريب إلى حزم التدريب، وليست لدى المحرك.</translation>
    </message>
    <message>
        <source>With {zones} zones the intervals are rough.</source>
        <translation>بـ {zones} منطقة تكون المجالات تقريبية.</translation>
    </message>
    <message>
        <source>All zones belong to one unit, so none can be left out.</source>
        <translation>كل المناطق تتبع وحدة واحدة، فلا يمكن استبعاد أي منها.</translation>
    </message>
    <message>
        <source>Check the address, and that it runs.</source>
        <translation>تحقق من العنوان، ومن أنه يعمل.</translation>
    </message>
    <message>
        <source>Choose a field of units that are smaller than the area, or none.</source>
        <translation>اختر حقل وحدات أصغر من المساحة، أو لا شيء.</translation>
    </message>
    <message>
        <source>Every unit holds one zone, so nothing can be said about the inside of known totals.</source>
        <translation>في كل وحدة منطقة واحدة، فلا يمكن قول شيء عن داخل المجاميع المعروفة.</translation>
    </message>
    <message>
        <source>Install it beside the engine's packages, on every machine: pip install distributed.</source>
        <translation>ثبّتها إلى جانب حزم المحرك، على كل حاسوب: pip install distributed.</translation>
    </message>
    <message>
        <source>Mapping on the cluster</source>
        <translation>رسم الخريطة على العنقود الحاسوبي</translation>
    </message>
    <message>
        <source>No method that looks at the imagery is better than spreading people evenly.</source>
        <translation>لا طريقة تنظر إلى الصور أفضل من توزيع السكان بالتساوي.</translation>
    </message>
    <message>
        <source>No scheduler answers at {address}.</source>
        <translation>لا يجيب مجدوِل في {address}.</translation>
    </message>
    <message>
        <source>Run it without --cluster.</source>
        <translation>شغّله من دون ‎--cluster.</translation>
    </message>
    <message>
        <source>Set compute.cache_folder to an empty folder that all machines see under the same name.</source>
        <translation>اجعل compute.cache_folder مجلدًا فارغًا تراه كل الحواسيب بالاسم نفسه.</translation>
    </message>
    <message>
        <source>The job has no folder in which the machines can leave finished tiles.</source>
        <translation>ليس للمهمة مجلد تترك فيه الحواسيب البلاطات المنتهية.</translation>
    </message>
    <message>
        <source>The number of folds is {folds}.</source>
        <translation>عدد الطيات {folds}.</translation>
    </message>
    <message>
        <source>The package distributed is not there.</source>
        <translation>الحزمة distributed غير موجودة.</translation>
    </message>
    <message>
        <source>Trained occupancy was not tested: the engine lacks the training packages. Run “Set up the engine” with them.</source>
        <translation>لم يُختبر الإشغال المدرَّب: تنقص المحرك حزم التدريب. شغّل «إعداد المحرك» معها.</translation>
    </message>
    <message>
        <source>Weighing the methods</source>
        <translation>الموازنة بين الطرق</translation>
    </message>
    <message>
        <source>Standard deviation of the members</source>
        <translation>الانحراف المعياري للأعضاء</translation>
    </message>
    <message>
        <source>Choose the standard deviation that was made with the map.</source>
        <translation>اختر الانحراف المعياري الذي صُنع مع الخريطة.</translation>
    </message>
    <message>
        <source>Give each map its own.</source>
        <translation>أعط كل خريطة انحرافها.</translation>
    </message>
    <message>
        <source>Only the earlier map has its rate fitted to a census, so that part of the change is the census: fit the rate of both maps, or give both the same.</source>
        <translation>الخريطة الأسبق وحدها ضُبط معدلها وفق تعداد، فجزء من التغير هو التعداد: اضبط معدل الخريطتين، أو أعطهما المعدل نفسه.</translation>
    </message>
    <message>
        <source>Only the earlier map was rescaled to a census, so that part of the change is the census: rescale both maps, or compare both as they were before.</source>
        <translation>الخريطة الأسبق وحدها عُدّلت وفق تعداد، فجزء من التغير هو التعداد: عدّل الخريطتين، أو قارنهما كما كانتا من قبل.</translation>
    </message>
    <message>
        <source>Only the later map has its rate fitted to a census, so that part of the change is the census: fit the rate of both maps, or give both the same.</source>
        <translation>الخريطة الأحدث وحدها ضُبط معدلها وفق تعداد، فجزء من التغير هو التعداد: اضبط معدل الخريطتين، أو أعطهما المعدل نفسه.</translation>
    </message>
    <message>
        <source>Only the later map was rescaled to a census, so that part of the change is the census: rescale both maps, or compare both as they were before.</source>
        <translation>الخريطة الأحدث وحدها عُدّلت وفق تعداد، فجزء من التغير هو التعداد: عدّل الخريطتين، أو قارنهما كما كانتا من قبل.</translation>
    </message>
    <message>
        <source>Recalibrating the built-up score</source>
        <translation>إعادة معايرة درجة المبني</translation>
    </message>
    <message>
        <source>Trained occupancy is no better than a constant rate × recalibrated built-up: how places look taught nothing about people that holds here.</source>
        <translation>الإشغال المدرَّب ليس أفضل من معدل ثابت × المبني المعاد معايرته: لم يعلّم مظهر الأماكن شيئا عن السكان يصح هنا.</translation>
    </message>
    <message>
        <source>Choose a map of people or weights; if these pixels mean no data, set that value as nodata (Raster › Conversion › Translate).</source>
        <translation>اختر خريطة سكان أو أوزان؛ وإن كانت هذه البكسلات تعني انعدام البيانات فعيّن هذه القيمة على أنها nodata (نقطي › التحويل › تحويل الصيغة).</translation>
    </message>
    <message>
        <source>Choose a raster that is higher where more people live, such as a population or built-up map.</source>
        <translation>اختر صورة تكون قيمها أعلى حيث يسكن عدد أكبر من الناس، مثل خريطة سكان أو خريطة مبنيّ.</translation>
    </message>
    <message>
        <source>Run “Set up the engine” with “Packages for training”, or install torch in your own environment, and start again.</source>
        <translation>شغّل «إعداد المحرك» مع «حزم للتدريب»، أو ثبّت torch في بيئتك الخاصة، ثم ابدأ من جديد.</translation>
    </message>
    <message>
        <source>The standard deviations are not used, because no output for that of the change is wanted.</source>
        <translation>لا تُستعمل الانحرافات المعيارية، لأنه لم يُطلب مخرج لانحراف التغير.</translation>
    </message>
    <message>
        <source>Choose another collection or source.</source>
        <translation>اختر مجموعة أخرى أو مصدرًا آخر.</translation>
    </message>
    <message>
        <source>Look up its name in the catalogue, or leave the field empty.</source>
        <translation>ابحث عن اسمها في الفهرس، أو اترك الحقل فارغًا.</translation>
    </message>
    <message>
        <source>Say under “Names of the bands there” what the bands are called, such as B02=blue.</source>
        <translation>اذكر تحت «أسماء النطاقات هناك» ما تُسمّى به النطاقات، مثل B02=blue.</translation>
    </message>
    <message>
        <source>The area has no coordinate reference system.</source>
        <translation>ليس للمنطقة نظام إسناد إحداثي.</translation>
    </message>
    <message>
        <source>The files of the collection {collection} lie in a store ({scheme}://) that wants an account of its own and may charge for reading.</source>
        <translation>تقع ملفات المجموعة {collection} في مخزن ({scheme}://) يطلب حسابًا خاصًا به وقد يتقاضى أجرًا عن القراءة.</translation>
    </message>
    <message>
        <source>Write it behind the extent's numbers, such as [EPSG:4326], or assign one to the layer.</source>
        <translation>اكتبه بعد أرقام الامتداد، مثل [EPSG:4326]، أو عيّن نظامًا للطبقة.</translation>
    </message>
    <message>
        <source>Check the address, or choose another source.</source>
        <translation>تحقق من العنوان، أو اختر مصدرًا آخر.</translation>
    </message>
    <message>
        <source>Close it where it is open, or choose another folder; then run it again.</source>
        <translation>أغلقه حيث هو مفتوح، أو اختر مجلدًا آخر؛ ثم شغّل من جديد.</translation>
    </message>
    <message>
        <source>Make room in the folder of the cache, or let yourself write to it.</source>
        <translation>أفسح مكانًا في مجلد الذاكرة المؤقتة، أو امنح نفسك حق الكتابة فيه.</translation>
    </message>
    <message>
        <source>Checking the engine</source>
        <translation>فحص المحرك</translation>
    </message>
    <message>
        <source>Fetching pip</source>
        <translation>جلب pip</translation>
    </message>
    <message>
        <source>Looking for Python</source>
        <translation>البحث عن Python</translation>
    </message>
    <message>
        <source>Making a virtual environment</source>
        <translation>إنشاء بيئة افتراضية</translation>
    </message>
    <message>
        <source>No Python was found to build the engine with. {why}</source>
        <translation>لم يُعثر على Python لبناء المحرك. {why}</translation>
    </message>
    <message>
        <source>The engine is damaged and is built anew</source>
        <translation>المحرك تالف ويُبنى من جديد</translation>
    </message>
    <message>
        <source>The engine is in place</source>
        <translation>المحرك في مكانه</translation>
    </message>
    <message>
        <source>The engine is ready</source>
        <translation>المحرك جاهز</translation>
    </message>
    <message>
        <source>They are not installed unless you ask for them.</source>
        <translation>لا تُثبَّت إلا إذا طلبتها.</translation>
    </message>
    <message>
        <source>Unpacking the packages</source>
        <translation>فك الحزم</translation>
    </message>
    <message>
        <source>Your own environment {python} works ({source})</source>
        <translation>بيئتك الخاصة {python} تعمل ({source})</translation>
    </message>
    <message>
        <source>Choose finer zones of the same place and the field with their counts, or none.</source>
        <translation>اختر مناطق أدق من المكان نفسه والحقل الذي يحوي أعدادها، أو لا تختر شيئًا.</translation>
    </message>
    <message>
        <source>Choose the year and the seasons of your scenes.</source>
        <translation>اختر سنة مشاهدك وفصولها.</translation>
    </message>
    <message>
        <source>None of the scenes on disk reaches the area to map.</source>
        <translation>لا يصل أي مشهد من المشاهد على القرص إلى المنطقة المراد رسمها.</translation>
    </message>
    <message>
        <source>Pieces that were there from an earlier run: {reused}.</source>
        <translation>القطع الموجودة من تشغيل سابق: {reused}.</translation>
    </message>
    <message>
        <source>Unpack it, and choose its folder.</source>
        <translation>فك ضغطه، واختر مجلده.</translation>
    </message>
    <message>
        <source>Both are far off: check the field of the counts, and that zones and imagery show the same place in the same year.</source>
        <translation>كلاهما بعيد جدًا: تحقق من حقل الأعداد، ومن أن المناطق والصور تُظهر المكان نفسه في السنة نفسها.</translation>
    </message>
    <message>
        <source>Looking for gaps of the members</source>
        <translation>البحث عن فجوات الأعضاء</translation>
    </message>
    <message>
        <source>Choose Python 3.10 to 3.13, or leave the GPU packages out.</source>
        <translation>اختر Python من 3.10 إلى 3.13، أو اترك حزم GPU.</translation>
    </message>
    <message>
        <source>Choose Python 3.11 to 3.13, or leave one of the two out.</source>
        <translation>اختر Python من 3.11 إلى 3.13، أو اترك أحدهما.</translation>
    </message>
    <message>
        <source>Choose another Python (3.9 to 3.13), or name an environment of your own.</source>
        <translation>اختر Python آخر (3.9 إلى 3.13)، أو سمِّ بيئة لك.</translation>
    </message>
    <message>
        <source>Leave the packages for training out; maps need none.</source>
        <translation>اترك حزم التدريب؛ فالخرائط لا تحتاج إليها.</translation>
    </message>
    <message>
        <source>NVIDIA has no packages for macOS.</source>
        <translation>ليس لدى NVIDIA حزم لنظام macOS.</translation>
    </message>
    <message>
        <source>On a machine with network run: pip download --no-deps -r {requirements} -d FOLDER</source>
        <translation>على حاسوب متصل بالشبكة شغّل: pip download --no-deps -r {requirements} -d FOLDER</translation>
    </message>
    <message>
        <source>PyTorch, which training needs, has no current packages for Macs with Intel processors.</source>
        <translation>ليس لدى PyTorch، الذي يحتاج إليه التدريب، حزم حديثة لأجهزة Mac ذات معالجات Intel.</translation>
    </message>
    <message>
        <source>The packages for NVIDIA GPUs need Python 3.10 or newer.</source>
        <translation>تحتاج حزم معالجات NVIDIA الرسومية إلى Python 3.10 أو أحدث.</translation>
    </message>
    <message>
        <source>There is no tested set of packages for {platform}, Python {python}.</source>
        <translation>لا توجد مجموعة حزم مجرَّبة لـ {platform}، Python {python}.</translation>
    </message>
    <message>
        <source>With Python 3.10 the packages for NVIDIA GPUs need CUDA 12 and those for training CUDA 13.</source>
        <translation>مع Python 3.10 تحتاج حزم معالجات NVIDIA الرسومية إلى CUDA 12 وحزم التدريب إلى CUDA 13.</translation>
    </message>
    <message>
        <source>Take them out of it and set environment variables instead, such as {prefix}CLIENT_SECRET.</source>
        <translation>أخرجها منه واستخدم بدلًا منها متغيرات بيئة، مثل {prefix}CLIENT_SECRET.</translation>
    </message>
    <message>
        <source>Cells of {east_m:.1f} m × {north_m:.1f} m: {columns} × {rows}, from {pixel_columns} × {pixel_rows} pixels.</source>
        <translation>خلايا بحجم {east_m:.1f} م × {north_m:.1f} م: {columns} × {rows}، من {pixel_columns} × {pixel_rows} بكسل.</translation>
    </message>
    <message>
        <source>None of the {zones} zones of {layer} overlaps the raster.</source>
        <translation>لا منطقة من {zones} في {layer} تتداخل مع الصورة.</translation>
    </message>
    <message>
        <source>The cell size is {cell_size_m:g} m.</source>
        <translation>حجم الخلية {cell_size_m:g} م.</translation>
    </message>
    <message>
        <source>Cells of {cell_size_m:g} m are smaller than the raster's pixels ({east_m:.4g} m × {north_m:.4g} m): people can be summed, not split.</source>
        <translation>خلايا بحجم {cell_size_m:g} م أصغر من بكسلات الصورة ({east_m:.4g} م × {north_m:.4g} م): يمكن جمع السكان لا تقسيمهم.</translation>
    </message>
    <message>
        <source>Give a cell size of {smallest_m:d} m or more.</source>
        <translation>أعط حجم خلية {smallest_m:d} م أو أكثر.</translation>
    </message>
    <message>
        <source>The raster {file} has {bands} bands; {taken}. If that is not the map, choose another band or file.</source>
        <translation>للصورة {file} عدد {bands} من النطاقات؛ {taken}. إن لم تكن هذه هي الخريطة فاختر نطاقًا أو ملفًا آخر.</translation>
    </message>
    <message>
        <source>The raster {file} shows {shows}. Such values do not add up to people.</source>
        <translation>تعرض الصورة {file} {shows}. لا يُجمع من هذه القيم سكان.</translation>
    </message>
    <message>
        <source>The raster {file} shows {shows}. People can't be shared out by such values.</source>
        <translation>تعرض الصورة {file} {shows}. لا يمكن توزيع السكان بحسب هذه القيم.</translation>
    </message>
    <message>
        <source>The raster {file} has {pixels:,} negative pixels that count, down to {lowest:.6g}. There are no fewer than 0 people.</source>
        <translation>في الصورة {file} عدد {pixels:,} من البكسلات السالبة المحتسبة، وأدناها {lowest:.6g}. لا يقل عدد السكان عن 0.</translation>
    </message>
    <message>
        <source>In {zones} of the zones compared, the map {map} has no value in more than half of the pixels: no value counts as nobody.</source>
        <translation>في {zones} من المناطق المقارَنة ليس للخريطة {map} قيمة في أكثر من نصف البكسلات: غياب القيمة يُحسب كأن لا أحد هناك.</translation>
    </message>
    <message>
        <source>{small} of {zones} zones, with {people:,.0f} people, hold no pixel's centre: what the map has there counts in the zones around. Count pixels by the share of their area (fraction) to compare such zones too.</source>
        <translation>{small} من {zones} منطقة، وفيها {people:,.0f} شخص، لا تحوي مركز أي بكسل: ما للخريطة هناك يُحسب في المناطق حولها. احسب البكسلات بحصة مساحتها (fraction) لتُقارن هذه المناطق أيضًا.</translation>
    </message>
    <message>
        <source>None of the {zones} zones of {layer} can be compared ({kinds}).</source>
        <translation>لا يمكن مقارنة أي منطقة من {zones} في {layer} ({kinds}).</translation>
    </message>
    <message>
        <source>There are {maps} maps and {names} names.</source>
        <translation>هناك {maps} خرائط و{names} أسماء.</translation>
    </message>
    <message>
        <source>The members in {file} ({maps} maps) are those of {map}.</source>
        <translation>الأعضاء في {file} ({maps} خرائط) هي أعضاء {map}.</translation>
    </message>
    <message>
        <source>{left_out} of {zones} zones were not compared ({kinds}).</source>
        <translation>لم تُقارن {left_out} من {zones} منطقة ({kinds}).</translation>
    </message>
    <message>
        <source>The members in {file} belong to none of the maps: their mean differs from the nearest, {map}, by {percent:.0f} % of the people. They are not used.</source>
        <translation>الأعضاء في {file} لا تخص أيًا من الخرائط: يختلف متوسطها عن الأقرب، {map}، بنسبة {percent:.0f} % من السكان. لا تُستخدم.</translation>
    </message>
    <message>
        <source>{map} is off by {people} people per zone on average{sure}{part}, over {zones} zones.</source>
        <translation>{map} تحيد {people} شخص لكل منطقة في المتوسط{sure}{part}، على {zones} مناطق.</translation>
    </message>
    <message>
        <source>{map} is off by {people} people per zone on average{sure}{part}, over {zones} zone.</source>
        <translation>{map} تحيد {people} شخص لكل منطقة في المتوسط{sure}{part}، على {zones} منطقة.</translation>
    </message>
    <message>
        <source>Its mean absolute error is {people} people below that of {map}, the second.</source>
        <translation>متوسط خطئها المطلق أقل بمقدار {people} شخص من متوسط {map}، الثانية.</translation>
    </message>
    <message>
        <source>{nearest} is nearest to the counts, but was made with them, which proves nothing. Best of the others: {map}.</source>
        <translation>{nearest} هي الأقرب إلى الأعداد، لكنها صُنعت بها، وهذا لا يثبت شيئًا. أفضل الأخريات: {map}.</translation>
    </message>
    <message>
        <source>With fewer than {fewest} zones there are no intervals, and R² means little.</source>
        <translation>بأقل من {fewest} منطقة لا مجالات، ولا يعني R² الكثير.</translation>
    </message>
    <message>
        <source>One zone, {zone}, holds {percent} % of the squared error: R² and RMSE tell of it more than of the others. Check its count.</source>
        <translation>منطقة واحدة، {zone}، فيها {percent} % من مربع الخطأ: R² وRMSE يتحدثان عنها أكثر من غيرها. تحقق من عددها.</translation>
    </message>
    <message>
        <source>Zones that count nobody: {zones}. The mean relative error (MAPE) leaves them out.</source>
        <translation>المناطق التي عددها صفر: {zones}. لا يشملها متوسط الخطأ النسبي (MAPE).</translation>
    </message>
    <message>
        <source>Best of {maps} maps: {map}.</source>
        <translation>أفضل {maps} خرائط: {map}.</translation>
    </message>
    <message>
        <source>Pixels on the outer border of the zones count by their covered part: the raster's own sum is {total:,.0f}.</source>
        <translation>تُحسب البكسلات على الحد الخارجي للمناطق بجزئها المغطى: مجموع الصورة نفسها {total:,.0f}.</translation>
    </message>
    <message>
        <source>{pixels:,} pixels have their centre exactly on a border of zones. QGIS's Zonal statistics counts them in no zone, so they hold 0 people here; their zones' people are in the other pixels.</source>
        <translation>{pixels:,} بكسل يقع مركزها تمامًا على حدود المناطق. لا تحسبها الإحصاءات النطاقية في QGIS ضمن أي منطقة، لذلك فيها هنا 0 من السكان، وسكان مناطقها في البكسلات الأخرى.</translation>
    </message>
    <message>
        <source>{some} of {zones} zones {says} (zone_id {ids}).</source>
        <translation>{some} من {zones} منطقة {says} (zone_id {ids}).</translation>
    </message>
    <message>
        <source>{pixels:,} pixels of the raster are negative; they count as 0.</source>
        <translation>{pixels:,} بكسل من الصورة سالبة؛ تُعد 0.</translation>
    </message>
    <message>
        <source>The raster {file} has one band. A standard deviation needs at least two, one for each member and season.</source>
        <translation>في الصورة النقطية {file} نطاق واحد. يحتاج الانحراف المعياري إلى نطاقين على الأقل، واحد لكل عضو وفصل.</translation>
    </message>
    <message>
        <source>The area is {width_km:.0f} km × {height_km:.0f} km; a composite may be {largest_km} km wide and high.</source>
        <translation>المساحة {width_km:.0f} كم × {height_km:.0f} كم؛ ويمكن أن تبلغ الصورة المركبة {largest_km} كم عرضًا وارتفاعًا.</translation>
    </message>
    <message>
        <source>The key works: {service} gave a token and delivered a test image.</source>
        <translation>المفتاح يعمل: أعطى {service} رمزًا وسلّم صورة تجربة.</translation>
    </message>
    <message>
        <source>Asking {service}</source>
        <translation>سؤال {service}</translation>
    </message>
    <message>
        <source>Choose one of {choices}.</source>
        <translation>اختر واحدًا من {choices}.</translation>
    </message>
    <message>
        <source>The scenes on disk are of {first_day} to {last_day}; none is of {periods}.</source>
        <translation>المشاهد على القرص من {first_day} إلى {last_day}؛ وليس منها ما هو من {periods}.</translation>
    </message>
    <message>
        <source>The composite {file} would replace one of the scenes.</source>
        <translation>ستحل الصورة المركبة {file} محل أحد المشاهد.</translation>
    </message>
    <message>
        <source>{sensor} {period}, piece {piece} of {pieces}</source>
        <translation>{sensor} {period}، القطعة {piece} من {pieces}</translation>
    </message>
    <message>
        <source>{period}: {percent:.0f} % of the area has no clear observation. Choose a longer period, or fill gaps from the neighbouring seasons.</source>
        <translation>{period}: {percent:.0f} % من المساحة بلا رصد صاف. اختر فترة أطول، أو املأ الفجوات من الفصول المجاورة.</translation>
    </message>
    <message>
        <source>The raster {file} has no coordinate reference system.</source>
        <translation>ليس للصورة {file} نظام إحداثيات.</translation>
    </message>
    <message>
        <source>The raster {file} is damaged: a part of it can't be read.</source>
        <translation>الصورة {file} تالفة: لا يمكن قراءة جزء منها.</translation>
    </message>
    <message>
        <source>The folder {folder} can't be made: {reason}.</source>
        <translation>لا يمكن إنشاء المجلد {folder}: {reason}.</translation>
    </message>
    <message>
        <source>{source} has no scene of this area for {periods}.</source>
        <translation>ليس لدى {source} مشهد لهذه المساحة في {periods}.</translation>
    </message>
    <message>
        <source>A free account of {source} has {units:,.0f} processing units and as many requests a month. Choose a smaller area, fewer seasons or less cloud, or a source without account.</source>
        <translation>للحساب المجاني في {source} ‏{units:,.0f} وحدة معالجة ومثلها من الطلبات في الشهر. اختر منطقة أصغر أو فصولًا أقل أو غيومًا أقل، أو مصدرًا بلا حساب.</translation>
    </message>
    <message>
        <source>Searching {sensor}, {period}</source>
        <translation>البحث عن {sensor}، {period}</translation>
    </message>
    <message>
        <source>{source} has never had a scene of this area: it lies over the open sea, or where the satellites do not look.</source>
        <translation>لم يكن لدى {source} قط مشهد لهذه المساحة: تقع في عرض البحر، أو حيث لا تنظر الأقمار الصناعية.</translation>
    </message>
    <message>
        <source>{sensor}, {period}: no scene.</source>
        <translation>{sensor}، {period}: لا مشهد.</translation>
    </message>
    <message>
        <source>{parent}/{folder}: {tiles} tiles of an Earth Engine export.</source>
        <translation>{parent}/{folder}: {tiles} بلاطات من صادر Earth Engine.</translation>
    </message>
    <message>
        <source>The day of {file} is not known: neither its tags nor its name hold one.</source>
        <translation>يوم {file} غير معروف: ليس في وسومه ولا في اسمه.</translation>
    </message>
    <message>
        <source>{file} is in radar geometry: it has ground control points but no grid.</source>
        <translation>{file} بهندسة الرادار: له نقاط تحكم أرضية ولا شبكة له.</translation>
    </message>
    <message>
        <source>The product {product} has no {band} image in {resolution}.</source>
        <translation>ليس للمنتج {product} صورة {band} في {resolution}.</translation>
    </message>
    <message>
        <source>There are {masks} masks for {rasters} Sentinel-2 rasters.</source>
        <translation>هناك {masks} أقنعة لـ {rasters} صور Sentinel-2.</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist.</source>
        <translation>المجلد {folder} غير موجود.</translation>
    </message>
    <message>
        <source>The product {product} is packed.</source>
        <translation>المنتج {product} مضغوط.</translation>
    </message>
    <message>
        <source>{folder} holds no scene.</source>
        <translation>ليس في {folder} مشهد.</translation>
    </message>
    <message>
        <source>{file} is left out: it is a composite, not a scene.</source>
        <translation>تُرك {file}: إنه مركّب، لا مشهد.</translation>
    </message>
    <message>
        <source>The file {file} in the folder can't be read as a raster.</source>
        <translation>لا يمكن قراءة الملف {file} في المجلد كصورة نقطية.</translation>
    </message>
    <message>
        <source>{file} is left out: its bands are not named as Sentinel-1's or Sentinel-2's.</source>
        <translation>يُترك {file}: نطاقاته ليست مسماة كنطاقات Sentinel-1 أو Sentinel-2.</translation>
    </message>
    <message>
        <source>{period} is not over: it ends on {last_day}. When it is, fetch it again, with “Fetch again what is there”.</source>
        <translation>لم ينتهِ {period} بعد: ينتهي في {last_day}. بعد ذلك نزّله مرة أخرى، بخيار «إعادة تنزيل ما هو موجود».</translation>
    </message>
    <message>
        <source>The proxy{address} does not answer, or does not let through to {service}.</source>
        <translation>الخادم الوكيل{address} لا يجيب، أو لا يسمح بالمرور إلى {service}.</translation>
    </message>
    <message>
        <source>The server did not deliver {what} in {attempts} attempts.</source>
        <translation>لم يسلّم الخادم {what} في {attempts} محاولات.</translation>
    </message>
    <message>
        <source>{period} begins on {first_day}, which is in the future.</source>
        <translation>يبدأ {period} في {first_day}، وهو في المستقبل.</translation>
    </message>
    <message>
        <source>Choose a year from {first} on.</source>
        <translation>اختر سنة من {first} فما بعد.</translation>
    </message>
    <message>
        <source>What is fetched can't be kept in the engine's cache: {reason}.</source>
        <translation>لا يمكن حفظ ما يُنزَّل في الذاكرة المؤقتة للمحرك: {reason}.</translation>
    </message>
    <message>
        <source>{service} limits the rate; the download goes on as fast as it allows.</source>
        <translation>يحدّ {service} من المعدل؛ يستمر التنزيل بالسرعة التي يسمح بها.</translation>
    </message>
    <message>
        <source>{service} did not deliver {what}: what came back could not be read.</source>
        <translation>لم يسلّم {service} {what}: تعذّرت قراءة ما وصل.</translation>
    </message>
    <message>
        <source>Check the connection. {kept}</source>
        <translation>تحقق من الاتصال. {kept}</translation>
    </message>
    <message>
        <source>{service} needs the key of an account: a client id and its secret.</source>
        <translation>يحتاج {service} إلى مفتاح حساب: معرّف عميل وسره.</translation>
    </message>
    <message>
        <source>This machine's clock is {minutes:.0f} minutes behind that of {service}.</source>
        <translation>تتأخر ساعة هذا الحاسوب {minutes:.0f} دقائق عن ساعة {service}.</translation>
    </message>
    <message>
        <source>This machine's clock is {minutes:.0f} minutes ahead of that of {service}.</source>
        <translation>تتقدم ساعة هذا الحاسوب {minutes:.0f} دقائق على ساعة {service}.</translation>
    </message>
    <message>
        <source>{service} failed to deliver {what} (status {status}).</source>
        <translation>تعذّر على {service} تسليم {what} (الحالة {status}).</translation>
    </message>
    <message>
        <source>{service} does not know this client id, or the secret is not its secret.</source>
        <translation>لا يعرف {service} معرّف العميل هذا، أو السر ليس سره.</translation>
    </message>
    <message>
        <source>{service} gave no access token, or one that could not be read.</source>
        <translation>لم يعطِ {service} رمز وصول، أو أعطى رمزًا لا يُقرأ.</translation>
    </message>
    <message>
        <source>{service} can't be reached, or broke off while it delivered {what}.</source>
        <translation>لا يمكن الوصول إلى {service}، أو انقطع وهو يسلّم {what}.</translation>
    </message>
    <message>
        <source>The account at {service} has no processing units or requests left.</source>
        <translation>لم يبق للحساب في {service} وحدات معالجة أو طلبات.</translation>
    </message>
    <message>
        <source>{service} has turned requests away for too long: its rate limit.</source>
        <translation>يرفض {service} الطلبات منذ وقت طويل: حد معدله.</translation>
    </message>
    <message>
        <source>{service} does not accept the access token that it gave for this key.</source>
        <translation>لا يقبل {service} رمز الوصول الذي أعطاه لهذا المفتاح.</translation>
    </message>
    <message>
        <source>The key may not use {service} for this{said}.</source>
        <translation>لا يحق للمفتاح استخدام {service} لهذا{said}.</translation>
    </message>
    <message>
        <source>{service} refuses to deliver {what} (status {status}){said}.</source>
        <translation>يرفض {service} تسليم {what} (الحالة {status}){said}.</translation>
    </message>
    <message>
        <source>The certificate of {service} can't be trusted on this machine.</source>
        <translation>شهادة {service} غير موثوقة على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Choose one of {sources} or stac.</source>
        <translation>اختر واحدًا من {sources} أو stac.</translation>
    </message>
    <message>
        <source>{asset} does not say what an asset is called.</source>
        <translation>{asset} لا يقول ما اسم المورد.</translation>
    </message>
    <message>
        <source>The scenes of {collection} have no band called {band}; what they have is called {bands}{more}.</source>
        <translation>ليس في مشاهد {collection} نطاق اسمه {band}؛ وما فيها اسمه {bands}{more}.</translation>
    </message>
    <message>
        <source>{service} can't be reached, or did not answer as a STAC catalogue.</source>
        <translation>لا يمكن الوصول إلى {service}، أو لم يجب كفهرس STAC.</translation>
    </message>
    <message>
        <source>{service} wants an account of its own (status {status}).</source>
        <translation>يطلب {service} حسابًا خاصًا به (الحالة {status}).</translation>
    </message>
    <message>
        <source>{service} answered the search with an error (status {status}).</source>
        <translation>أجاب {service} عن البحث بخطأ (الحالة {status}).</translation>
    </message>
    <message>
        <source>The collection {collection} holds plain GRD, radar without terrain correction.</source>
        <translation>تحوي المجموعة {collection} بيانات GRD غير مصححة، أي رادارًا بلا تصحيح تضاريس.</translation>
    </message>
    <message>
        <source>{service} has no terrain-corrected Sentinel-1; only Sentinel-2 is made.</source>
        <translation>ليس لدى {service} Sentinel-1 مصحح التضاريس؛ يُصنع Sentinel-2 فقط.</translation>
    </message>
    <message>
        <source>{period}: of {scenes} scenes found, {cloudy} have more than {percent:.0f} % cloud and {lacking} lack a band.</source>
        <translation>{period}: من {scenes} مشهدًا وُجدت، {cloudy} غيومها أكثر من {percent:.0f} % و{lacking} ينقصها نطاق.</translation>
    </message>
    <message>
        <source>{period}: {unmasked} of {scenes} scenes have no scene classification ({asset}); their clouds are not left out.</source>
        <translation>{period}: ‏{unmasked} من {scenes} مشاهد بلا تصنيف للمشهد ({asset})؛ لا تُستبعد غيومها.</translation>
    </message>
    <message>
        <source>{period}: {scenes} scenes are said to have the offset of 1000 DN still in them, but are too dark for that; it is not removed again.</source>
        <translation>{period}: يقال إن {scenes} مشاهد ما زالت فيها إزاحة 1000 DN، لكنها أغمق من ذلك؛ لا تُزال مرة أخرى.</translation>
    </message>
    <message>
        <source>{service} has no collection {collection}.</source>
        <translation>ليس في {service} مجموعة {collection}.</translation>
    </message>
    <message>
        <source>Device: {device}.</source>
        <translation>المعالج: {device}.</translation>
    </message>
    <message>
        <source>The model “{model}” needs {missing}, which is not given.</source>
        <translation>يحتاج النموذج «{model}» إلى {missing}، ولم يُعطَ.</translation>
    </message>
    <message>
        <source>Only {sensor} is given: the output of that stream alone is used ({output}).</source>
        <translation>لم يُعطَ إلا {sensor}: يُستخدم مخرج ذلك المسار وحده ({output}).</translation>
    </message>
    <message>
        <source>Two outputs have the same file: {output} and {other}.</source>
        <translation>لمخرجين الملف نفسه: {output} و{other}.</translation>
    </message>
    <message>
        <source>GPU check: {model} differs from the CPU by at most {difference:.1e}.</source>
        <translation>فحص GPU: يختلف {model} عن CPU بما لا يزيد على {difference:.1e}.</translation>
    </message>
    <message>
        <source>The model “{model}” could not be run: {reason}.</source>
        <translation>تعذّر تشغيل النموذج «{model}»: {reason}.</translation>
    </message>
    <message>
        <source>The memory of the {device} is too small for tiles of {width} × {height} px: smaller ones are used.</source>
        <translation>ذاكرة {device} أصغر من بلاطات {width} × {height} بكسل: تُستخدم أصغر منها.</translation>
    </message>
    <message>
        <source>The model “{model}” could not be loaded: {reason}.</source>
        <translation>تعذّر تحميل النموذج «{model}»: {reason}.</translation>
    </message>
    <message>
        <source>{file}: warped bilinearly to the scene's grid (its pixel is {east_m:.1f} m × {north_m:.1f} m).</source>
        <translation>{file}: حُوّل خطيًا ثنائيًا إلى شبكة المشهد (بكسله {east_m:.1f} م × {north_m:.1f} م).</translation>
    </message>
    <message>
        <source>There are {sentinel1} Sentinel-1 and {sentinel2} Sentinel-2 rasters.</source>
        <translation>هناك {sentinel1} صور Sentinel-1 و{sentinel2} صور Sentinel-2.</translation>
    </message>
    <message>
        <source>{season}: {files}, paired by date.</source>
        <translation>{season}: {files}، مقرونة بالتاريخ.</translation>
    </message>
    <message>
        <source>{season}: Sentinel-1 is of {s1_day} and Sentinel-2 of {s2_day}: more than {most_days} days apart.</source>
        <translation>{season}: Sentinel-1 من {s1_day} وSentinel-2 من {s2_day}: الفرق أكثر من {most_days} يومًا.</translation>
    </message>
    <message>
        <source>{season}: {file} has no valid pixel; the season is left out.</source>
        <translation>{season}: ليس في {file} بكسل صالح؛ يُترك الفصل.</translation>
    </message>
    <message>
        <source>{million:.2f} million pixels in {seconds:.1f} s: {speed:.2f} million a second; {computed} tile computed, {skipped} skipped, {resumed} resumed. At work, side by side: reading {reading_s:.1f} s, networks {computing_s:.1f} s, writing {writing_s:.1f} s.</source>
        <translation>{million:.2f} مليون بكسل في {seconds:.1f} ثانية: {speed:.2f} مليون في الثانية؛ حُسبت {computed} بلاطة، وتُخطيت {skipped}، واستُؤنفت {resumed}. العمل جنبًا إلى جنب: القراءة {reading_s:.1f} ث، والشبكات العصبية {computing_s:.1f} ث، والكتابة {writing_s:.1f} ث.</translation>
    </message>
    <message>
        <source>{million:.2f} million pixels in {seconds:.1f} s: {speed:.2f} million a second; {computed} tiles computed, {skipped} skipped, {resumed} resumed. At work, side by side: reading {reading_s:.1f} s, networks {computing_s:.1f} s, writing {writing_s:.1f} s.</source>
        <translation>{million:.2f} مليون بكسل في {seconds:.1f} ثانية: {speed:.2f} مليون في الثانية؛ حُسبت {computed} بلاطة، وتُخطيت {skipped}، واستُؤنفت {resumed}. العمل جنبًا إلى جنب: القراءة {reading_s:.1f} ث، والشبكات العصبية {computing_s:.1f} ث، والكتابة {writing_s:.1f} ث.</translation>
    </message>
    <message>
        <source>{share:.1%} of the mapped pixels miss a season: their mean is over the others.</source>
        <translation>ينقص {share:.1%} من البكسلات المرسومة فصل: متوسطها من الفصول الأخرى.</translation>
    </message>
    <message>
        <source>Built-up scores below {min_builtup:g} count as 0: that removes {share:.1%} of the built-up sum.</source>
        <translation>درجات المبني الأقل من {min_builtup:g} تُعد 0: وهذا يزيل {share:.1%} من مجموع المبني.</translation>
    </message>
    <message>
        <source>{season}: {share:.1%} of the pixels are as bright as snow or cloud (visible reflectance above {dn:.0f} DN), which the models do not know; {done}.</source>
        <translation>{season}: {share:.1%} من البكسلات ساطعة كالثلج أو الغيم (انعكاسية مرئية فوق {dn:.0f} DN)، ولا تعرفها النماذج؛ {done}.</translation>
    </message>
    <message>
        <source>Occupancy was computed on {share:.1%} of the pixels.</source>
        <translation>حُسب الإشغال على {share:.1%} من البكسلات.</translation>
    </message>
    <message>
        <source>{season}: {pixels} pixels are as bright as snow or cloud; {done}.</source>
        <translation>{season}: {pixels} بكسل ساطعة كالثلج أو الغيم؛ {done}.</translation>
    </message>
    <message>
        <source>Going on from an interrupted run: {finished} of {tiles} tiles are finished and are not computed again.</source>
        <translation>متابعة تشغيل انقطع: {finished} من {tiles} بلاطة منتهية ولا تُحسب من جديد.</translation>
    </message>
    <message>
        <source>{memory_mb} MB are less than the engine needs; it uses its smallest tiles, {tile_px} px.</source>
        <translation>{memory_mb} ميغابايت أقل مما يحتاج إليه المحرك؛ يستخدم أصغر بلاطاته، {tile_px} بكسل.</translation>
    </message>
    <message>
        <source>{file} does not overlap the first Sentinel-2 raster.</source>
        <translation>لا يتداخل {file} مع صورة Sentinel-2 الأولى.</translation>
    </message>
    <message>
        <source>{file} can't be brought to the grid of the first raster.</source>
        <translation>لا يمكن نقل {file} إلى شبكة الصورة الأولى.</translation>
    </message>
    <message>
        <source>{layer} can't be brought to the coordinate reference system of the imagery.</source>
        <translation>لا يمكن نقل {layer} إلى نظام إحداثيات الصور.</translation>
    </message>
    <message>
        <source>The file {file} can't be written: {reason}.</source>
        <translation>لا يمكن كتابة الملف {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file}: the bands have no known names; taken by order: {order}.</source>
        <translation>{file}: ليس للنطاقات أسماء معروفة؛ أُخذت بالترتيب: {order}.</translation>
    </message>
    <message>
        <source>Give a raster with the bands {bands}, named so in their descriptions.</source>
        <translation>أعط صورة بالنطاقات {bands}، مسماة كذلك في أوصافها.</translation>
    </message>
    <message>
        <source>Give a raster with the bands {bands} in this order, or name them so.</source>
        <translation>أعط صورة بالنطاقات {bands} بهذا الترتيب، أو سمّها كذلك.</translation>
    </message>
    <message>
        <source>The raster's pixel is {east_m:.1f} m × {north_m:.1f} m on the ground; the models read pixels of about 10 m (8–12 m).</source>
        <translation>بكسل الصورة {east_m:.1f} م × {north_m:.1f} م على الأرض؛ تقرأ النماذج بكسلات بنحو 10 م (8 إلى 12 م).</translation>
    </message>
    <message>
        <source>The pixel is {east_m:.1f} m east–west by {north_m:.1f} m; used as it is.</source>
        <translation>البكسل {east_m:.1f} م شرقًا–غربًا في {north_m:.1f} م؛ يُستخدم كما هو.</translation>
    </message>
    <message>
        <source>The output {file} can't be written to its folder.</source>
        <translation>لا يمكن كتابة المخرج {file} في مجلده.</translation>
    </message>
    <message>
        <source>The output {file} could not be written whole: the disk is full, or no longer there.</source>
        <translation>تعذّرت كتابة المخرج {file} كاملًا: القرص ممتلئ أو لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>The folder {folder} for the output {file} does not exist.</source>
        <translation>المجلد {folder} للمخرج {file} غير موجود.</translation>
    </message>
    <message>
        <source>The raster {file} does not exist.</source>
        <translation>الصورة {file} غير موجودة.</translation>
    </message>
    <message>
        <source>The file {file} holds no bands of its own (it may be a container of several rasters).</source>
        <translation>ليس في الملف {file} نطاقات خاصة به (لعله يحوي عدة صور).</translation>
    </message>
    <message>
        <source>The raster has {count} bands, not a band {band}.</source>
        <translation>في الصورة {count} نطاقات، لا النطاق {band}.</translation>
    </message>
    <message>
        <source>The raster has {count} band, not a band {band}.</source>
        <translation>في الصورة {count} نطاق، لا النطاق {band}.</translation>
    </message>
    <message>
        <source>The file {file} can't be read as a raster: it is damaged or of an unknown format.</source>
        <translation>لا يمكن قراءة الملف {file} كصورة نقطية: إنه تالف أو بصيغة غير معروفة.</translation>
    </message>
    <message>
        <source>The output {file} is not a .tif file.</source>
        <translation>المخرج {file} ليس ملف ‎.tif.</translation>
    </message>
    <message>
        <source>The output {file} is also an input.</source>
        <translation>المخرج {file} هو مدخل أيضًا.</translation>
    </message>
    <message>
        <source>The output {file} is open in another program or in QGIS.</source>
        <translation>المخرج {file} مفتوح في برنامج آخر أو في QGIS.</translation>
    </message>
    <message>
        <source>Mean built-up probability {mean:.4f} over {pixels:,} pixels.</source>
        <translation>متوسط احتمال المبني {mean:.4f} على {pixels:,} بكسل.</translation>
    </message>
    <message>
        <source>The threshold is {threshold:g}.</source>
        <translation>العتبة {threshold:g}.</translation>
    </message>
    <message>
        <source>{people:,.1f} people on {pixels:,} pixels, mean of {maps} maps.</source>
        <translation>{people:,.1f} شخص على {pixels:,} بكسل، متوسط {maps} خرائط.</translation>
    </message>
    <message>
        <source>{people:,.1f} people on {pixels:,} pixels, mean of {maps} map.</source>
        <translation>{people:,.1f} شخص على {pixels:,} بكسل، متوسط {maps} خريطة.</translation>
    </message>
    <message>
        <source>The minimum built-up score is {min_builtup:g}.</source>
        <translation>أدنى درجة للمبني هي {min_builtup:g}.</translation>
    </message>
    <message>
        <source>The model “{model}” maps population itself and has no occupancy.</source>
        <translation>النموذج «{model}» يرسم السكان مباشرة وليس له إشغال.</translation>
    </message>
    <message>
        <source>Rate: {rate:g} people per fully built-up pixel ({source}).</source>
        <translation>المعدل: {rate:g} شخص لكل بكسل مبني كليًا ({source}).</translation>
    </message>
    <message>
        <source>Rate: {rate:.4g} people per fully built-up pixel, fitted to {people:.0f} people in {zones} zones of {layer} with a built-up sum of {builtup:.1f} pixels.</source>
        <translation>المعدل: {rate:.4g} شخص لكل بكسل مبني كليًا، مضبوط على {people:.0f} شخص في {zones} منطقة من {layer} بمجموع مبني {builtup:.1f} بكسل.</translation>
    </message>
    <message>
        <source>The rate is {rate:g} people per fully built-up pixel.</source>
        <translation>المعدل {rate:g} شخص لكل بكسل مبني كليًا.</translation>
    </message>
    <message>
        <source>The rate can't be fitted: no zone of {layer} on the raster has people.</source>
        <translation>لا يمكن ضبط المعدل: لا منطقة من {layer} على الصورة فيها سكان.</translation>
    </message>
    <message>
        <source>{zones} zones reach beyond the raster: the rate is too high by their people outside it.</source>
        <translation>تتجاوز {zones} مناطق الصورة: المعدل أعلى من اللازم بقدر سكانها خارجها.</translation>
    </message>
    <message>
        <source>The rate can't be fitted: there is no built-up in the zones of {layer}.</source>
        <translation>لا يمكن ضبط المعدل: لا مبني في مناطق {layer}.</translation>
    </message>
    <message>
        <source>“{source}” is a zip with {files} files.</source>
        <translation>«{source}» ملف zip فيه {files} ملفات.</translation>
    </message>
    <message>
        <source>“{source}” lacks its part {part}.</source>
        <translation>ينقص «{source}» جزؤه {part}.</translation>
    </message>
    <message>
        <source>“{source}” holds a file named “{file}”.</source>
        <translation>يحوي «{source}» ملفًا اسمه «{file}».</translation>
    </message>
    <message>
        <source>“{source}” holds the file {file} twice.</source>
        <translation>يحوي «{source}» الملف {file} مرتين.</translation>
    </message>
    <message>
        <source>A tensor of the shape {shape} in “{source}” does not fit its {size} bytes.</source>
        <translation>موتر بالشكل {shape} في «{source}» لا يوافق {size} بايت.</translation>
    </message>
    <message>
        <source>The file {path} cannot be read: {reason}.</source>
        <translation>لا يمكن قراءة الملف {path}: {reason}.</translation>
    </message>
    <message>
        <source>“{source}” lacks the tensor {tensor}.</source>
        <translation>ينقص «{source}» الموتر {tensor}.</translation>
    </message>
    <message>
        <source>“{source}” holds the unknown tensor {tensor}.</source>
        <translation>يحوي «{source}» الموتر المجهول {tensor}.</translation>
    </message>
    <message>
        <source>The tensor {tensor} in “{source}” has the shape {shape}, not {expected}.</source>
        <translation>الموتر {tensor} في «{source}» شكله {shape}، لا {expected}.</translation>
    </message>
    <message>
        <source>The tensor {tensor} in “{source}” holds values that are not finite or not possible.</source>
        <translation>يحوي الموتر {tensor} في «{source}» قيمًا غير منتهية أو غير ممكنة.</translation>
    </message>
    <message>
        <source>The download from {host} stalled for {seconds:.0f} s.</source>
        <translation>توقف التنزيل من {host} مدة {seconds:.0f} ث.</translation>
    </message>
    <message>
        <source>The file from {host} is not the published one: its sha256 is {found}…, not {expected}….</source>
        <translation>الملف من {host} ليس هو المنشور: بصمته sha256 هي {found}… لا {expected}….</translation>
    </message>
    <message>
        <source>The certificate of {host} cannot be verified: {reason}.</source>
        <translation>لا يمكن التحقق من شهادة {host}: {reason}.</translation>
    </message>
    <message>
        <source>The model “{model}” computes {computed}, not {wanted}.</source>
        <translation>النموذج «{model}» يحسب {computed}، لا {wanted}.</translation>
    </message>
    <message>
        <source>“{source}” takes {inputs} where its metadata says {expected}.</source>
        <translation>يأخذ «{source}» {inputs} حيث تقول بياناته الوصفية {expected}.</translation>
    </message>
    <message>
        <source>“{source}” gives {outputs}, not one band of {expected}.</source>
        <translation>يعطي «{source}» {outputs}، لا نطاقًا واحدًا من {expected}.</translation>
    </message>
    <message>
        <source>The model file {path} cannot be read: {reason}.</source>
        <translation>لا يمكن قراءة ملف النموذج {path}: {reason}.</translation>
    </message>
    <message>
        <source>The model has no output “{output}”; it has {outputs}.</source>
        <translation>ليس للنموذج مخرج «{output}»؛ له {outputs}.</translation>
    </message>
    <message>
        <source>“{model}” is ready</source>
        <translation>«{model}» جاهز</translation>
    </message>
    <message>
        <source>“{source}” computes {role}, but “{other}” computes {other_role}.</source>
        <translation>«{source}» يحسب {role}، لكن «{other}» يحسب {other_role}.</translation>
    </message>
    <message>
        <source>“{model}” cannot be fetched from here.</source>
        <translation>لا يمكن تنزيل «{model}» من هنا.</translation>
    </message>
    <message>
        <source>{models} built-up models were chosen; only occupancy members form a set.</source>
        <translation>اختيرت {models} نماذج مبان؛ لا تكوّن مجموعة إلا أعضاء الإشغال.</translation>
    </message>
    <message>
        <source>“{source}” is not the published file of “{model}”.</source>
        <translation>«{source}» ليس الملف المنشور لـ «{model}».</translation>
    </message>
    <message>
        <source>“{source}” is the same file as “{other}”.</source>
        <translation>«{source}» هو الملف نفسه «{other}».</translation>
    </message>
    <message>
        <source>{what}{members} “{model}” is ready under the id {id}.</source>
        <translation>{what}{members} «{model}» جاهز بالمعرّف {id}.</translation>
    </message>
    <message>
        <source>The model cannot be written into {folder}: {reason}.</source>
        <translation>لا يمكن كتابة النموذج في {folder}: {reason}.</translation>
    </message>
    <message>
        <source>Taking the images of {season}</source>
        <translation>أخذ صور {season}</translation>
    </message>
    <message>
        <source>{synthetic} Seed {seed}, {people} people.</source>
        <translation>{synthetic} البذرة {seed}، {people} شخص.</translation>
    </message>
    <message>
        <source>Choose {smallest} to {largest} pixels; 600 is the usual size.</source>
        <translation>اختر من {smallest} إلى {largest} بكسل؛ 600 هو الحجم المعتاد.</translation>
    </message>
    <message>
        <source>The folder {folder} can't be written.</source>
        <translation>لا يمكن الكتابة في المجلد {folder}.</translation>
    </message>
    <message>
        <source>The file {file} is open in another program or in QGIS.</source>
        <translation>الملف {file} مفتوح في برنامج آخر أو في QGIS.</translation>
    </message>
    <message>
        <source>The file {file} can't be written.</source>
        <translation>لا يمكن كتابة الملف {file}.</translation>
    </message>
    <message>
        <source>{before:,.0f} people before, {after:,.0f} after: {change:+,.0f}.</source>
        <translation>{before:,.0f} شخص قبل، و{after:,.0f} بعد: {change:+,.0f}.</translation>
    </message>
    <message>
        <source>The maps have no cells of {cell_size_m:g} m in common: their grids do not meet.</source>
        <translation>ليس للخريطتين خلايا مشتركة بحجم {cell_size_m:g} م: لا تلتقي شبكتاهما.</translation>
    </message>
    <message>
        <source>The maps lie on different grids: both are summed to cells of {cell_size_m:g} m.</source>
        <translation>الخريطتان على شبكتين مختلفتين: تُجمعان في خلايا بحجم {cell_size_m:g} م.</translation>
    </message>
    <message>
        <source>The maps have different coordinate systems ({before} and {after}), and counts of people are never resampled.</source>
        <translation>للخريطتين نظاما إحداثيات مختلفان ({before} و{after})، ولا يُعاد اعتيان أعداد السكان أبدًا.</translation>
    </message>
    <message>
        <source>The pixels of the maps do not meet ({east:.4g} m × {north:.4g} m and {other_east:.4g} m × {other_north:.4g} m), and counts of people are never resampled.</source>
        <translation>لا تلتقي بكسلات الخريطتين ({east:.4g} م × {north:.4g} م و{other_east:.4g} م × {other_north:.4g} م)، ولا يُعاد اعتيان أعداد السكان أبدًا.</translation>
    </message>
    <message>
        <source>{file} is no standard deviation: it has negative values.</source>
        <translation>ليس {file} انحرافًا معياريًا: فيه قيم سالبة.</translation>
    </message>
    <message>
        <source>The {map} map is rotated or mirrored: its rows do not run from west to east.</source>
        <translation>الخريطة {map} مدوّرة أو معكوسة: لا تمتد صفوفها من الغرب إلى الشرق.</translation>
    </message>
    <message>
        <source>{file} is no standard deviation of people: its tags call it “{quantity}”.</source>
        <translation>ليس {file} انحرافًا معياريًا للسكان: تسميه وسومه «{quantity}».</translation>
    </message>
    <message>
        <source>The standard deviation of the {map} map lies on another grid than the map.</source>
        <translation>الانحراف المعياري للخريطة {map} على شبكة غير شبكة الخريطة.</translation>
    </message>
    <message>
        <source>{file} is of {days}, but its map {map} is of {map_days}.</source>
        <translation>{file} من {days}، لكن خريطته {map} من {map_days}.</translation>
    </message>
    <message>
        <source>{file} is given as the standard deviation of both dates.</source>
        <translation>أُعطي {file} انحرافًا معياريًا للتاريخين معًا.</translation>
    </message>
    <message>
        <source>{file} is given as a map and as a standard deviation.</source>
        <translation>أُعطي {file} خريطةً وانحرافًا معياريًا معًا.</translation>
    </message>
    <message>
        <source>{file} does not say what it shows: it is taken for the standard deviation of {map}.</source>
        <translation>لا يقول {file} ما يُظهره: يُعدّ الانحراف المعياري لـ {map}.</translation>
    </message>
    <message>
        <source>{file} and {map} were not rescaled to the same census, so that they do not belong together: “Rescale to a census” writes both (MEMBERS, OUTPUT_STD).</source>
        <translation>لم يُعدّل {file} و{map} وفق التعداد نفسه، فلا ينتمي أحدهما إلى الآخر: يكتب «التعديل وفق تعداد» كليهما (MEMBERS, OUTPUT_STD).</translation>
    </message>
    <message>
        <source>{step}: at most {duration}, less where it stops early.</source>
        <translation>{step}: {duration} على الأكثر، وأقل إذا توقف مبكرًا.</translation>
    </message>
    <message>
        <source>Member {member}, {layers}: {epochs} epochs, the best on left-out zones was {best}{stopped}.</source>
        <translation>العضو {member}، {layers}: {epochs} دورة، والأفضل على المناطق المستبعدة كان {best}{stopped}.</translation>
    </message>
    <message>
        <source>{reason}: one rate of people per built-up pixel is used.</source>
        <translation>{reason}: يُستخدم معدل واحد للسكان لكل بكسل مبني.</translation>
    </message>
    <message>
        <source>Member {member} goes on after epoch {epoch}.</source>
        <translation>يتابع العضو {member} بعد الدورة {epoch}.</translation>
    </message>
    <message>
        <source>Occupancy can't be trained on the built-up model “{model}”: it is not a network of POPCORN's two streams.</source>
        <translation>لا يمكن تدريب الإشغال على نموذج المباني «{model}»: ليس شبكة عصبية بمساري POPCORN.</translation>
    </message>
    <message>
        <source>No zone of {layer} can be learnt from: none lies whole on the imagery with a count.</source>
        <translation>لا يمكن التعلم من أي منطقة من {layer}: لا تقع أي منها كلها على الصور ولها عدد.</translation>
    </message>
    <message>
        <source>Zones left out: {zones}.</source>
        <translation>المناطق المستبعدة: {zones}.</translation>
    </message>
    <message>
        <source>{skill}, which is not clearly better: one rate of people per built-up pixel is used instead.</source>
        <translation>{skill}، وهذا ليس أفضل بوضوح: يُستخدم بدلًا منه معدل واحد للسكان لكل بكسل مبني.</translation>
    </message>
    <message>
        <source>{skill}: the trained occupancy is used.</source>
        <translation>{skill}: يُستخدم الإشغال المدرَّب.</translation>
    </message>
    <message>
        <source>Trained: the head alone, on the {device}.</source>
        <translation>جرى التدريب على {device}: الرأس وحده.</translation>
    </message>
    <message>
        <source>Trained: all layers, on the {device}.</source>
        <translation>جرى التدريب على {device}: كل الطبقات.</translation>
    </message>
    <message>
        <source>What was learnt so far is kept as “{model}” ({id}).</source>
        <translation>ما جرى تعلمه حتى الآن محفوظ باسم «{model}» ({id}).</translation>
    </message>
    <message>
        <source>No zone of {layer} can be learnt from: the imagery has gaps in all of them.</source>
        <translation>لا يمكن التعلم من أي منطقة من {layer}: في الصور فجوات فيها كلها.</translation>
    </message>
    <message>
        <source>Zones left out: {zones} where the imagery has gaps.</source>
        <translation>المناطق المستبعدة: {zones}، حيث في الصور فجوات.</translation>
    </message>
    <message>
        <source>{zones} zones in {units} units are left out in {folds} folds.</source>
        <translation>تُستبعد {zones} منطقة في {units} وحدة على {folds} طيات.</translation>
    </message>
    <message>
        <source>Give a number from 2 to {most}.</source>
        <translation>أعط عددًا من 2 إلى {most}.</translation>
    </message>
    <message>
        <source>{usable} of the {zones} zones of {layer} lie wholly on the imagery with a count.</source>
        <translation>{usable} من مناطق {layer}، وعددها {zones}، تقع كلها على الصور ولها عدد.</translation>
    </message>
    <message>
        <source>A cross-check needs {fewest} or more: choose more zones, or smaller ones.</source>
        <translation>يحتاج التحقق المتقاطع إلى {fewest} أو أكثر: اختر مناطق أكثر، أو أصغر.</translation>
    </message>
    <message>
        <source>All zones of {layer} on the imagery count 0 people.</source>
        <translation>كل مناطق {layer} الواقعة على الصور عددها 0 شخص.</translation>
    </message>
    <message>
        <source>With fewer than {fewest} zones to fit to, the built-up score is not recalibrated: the same as a constant rate.</source>
        <translation>مع أقل من {fewest} منطقة للضبط لا تعاد معايرة درجة المبني: أي كالمعدل الثابت.</translation>
    </message>
    <message>
        <source>Where a zone's count is not known, the best method here, {method}, is off by {people} people{part}.</source>
        <translation>حيث لا يُعرف عدد المنطقة، تحيد أفضل طريقة هنا، {method}، بمقدار {people} شخص{part}.</translation>
    </message>
    <message>
        <source>That is {people} people less than by spreading people evenly.</source>
        <translation>هذا أقل بمقدار {people} شخص مما بتوزيع السكان بالتساوي.</translation>
    </message>
    <message>
        <source>Trained occupancy is off by {people} people less than a constant rate × recalibrated built-up, but that may be chance (95 % interval {interval}).</source>
        <translation>يخطئ الإشغال المدرَّب بمقدار {people} شخص أقل من معدل ثابت × المبني المعاد معايرته، لكن قد يكون ذلك صدفة (مجال 95 % {interval}).</translation>
    </message>
    <message>
        <source>In all {folds} folds the trained occupancy was clearly better than one rate on zones of its own.</source>
        <translation>في جميع الطيات وعددها {folds} كان الإشغال المدرَّب أفضل بوضوح من معدل واحد على مناطق خاصة به.</translation>
    </message>
    <message>
        <source>With fewer than {fewest} zones there are no intervals.</source>
        <translation>بأقل من {fewest} منطقة لا مجالات.</translation>
    </message>
    <message>
        <source>Trained occupancy is off by {people} people less than a constant rate × recalibrated built-up, on too few zones to be sure.</source>
        <translation>يخطئ الإشغال المدرَّب بمقدار {people} شخص أقل من معدل ثابت × المبني المعاد معايرته، على مناطق أقل من أن تكفي لليقين.</translation>
    </message>
    <message>
        <source>Trained occupancy is off by {people} people less than a constant rate × recalibrated built-up (95 % interval {interval}): how places look tells something about people here.</source>
        <translation>يخطئ الإشغال المدرَّب بمقدار {people} شخص أقل من معدل ثابت × المبني المعاد معايرته (مجال 95 % {interval}): مظهر الأماكن يقول هنا شيئا عن السكان.</translation>
    </message>
    <message>
        <source>In {better} of {folds} folds the trained occupancy was clearly better than one rate on zones of its own; in the others one rate was used.</source>
        <translation>في {better} من {folds} طيات كان الإشغال المدرَّب أفضل بوضوح من معدل واحد على مناطق خاصة به؛ وفي البقية استُخدم معدل واحد.</translation>
    </message>
    <message>
        <source>None of the {zones} finer zones of {layer} has a count and lies in a zone of {coarser} that is whole on the imagery.</source>
        <translation>لا توجد بين المناطق الأدق في {layer}، وعددها {zones}، منطقة لها عدد وتقع في منطقة من {coarser} تقع كلها على الصور.</translation>
    </message>
    <message>
        <source>{left_out} of {zones} finer zones are not tested: they have no count, or lie by more than a tenth outside the zones that take part.</source>
        <translation>{left_out} من {zones} من المناطق الأدق لا تُختبر: ليس لها عدد، أو يقع أكثر من عُشرها خارج المناطق المشاركة.</translation>
    </message>
    <message>
        <source>Fold {fold} of {folds}: trained on {trained} zones, tested on {tested}.</source>
        <translation>الطية {fold} من {folds}: دُرّبت على {trained} منطقة، واختُبرت على {tested}.</translation>
    </message>
    <message>
        <source>{workers} workers compute {shares} shares of the tiles.</source>
        <translation>يحسب {workers} عاملًا {shares} حصة من البلاطات.</translation>
    </message>
    <message>
        <source>The job “{job}” can't run on a cluster.</source>
        <translation>لا يمكن تشغيل المهمة «{job}» على عنقود حاسوبي.</translation>
    </message>
    <message>
        <source>Please report it with the log file {log}.</source>
        <translation>أبلغ عنه مع ملف السجل {log}.</translation>
    </message>
    <message>
        <source>The disk is full: {file}.</source>
        <translation>القرص ممتلئ: {file}.</translation>
    </message>
    <message>
        <source>The engine's Python {python} can't load a package: {reason}.</source>
        <translation>لا يستطيع Python المحرك {python} تحميل حزمة: {reason}.</translation>
    </message>
    <message>
        <source>The job is not valid JSON: {reason}.</source>
        <translation>المهمة ليست JSON صالحًا: {reason}.</translation>
    </message>
    <message>
        <source>The job speaks protocol {job} and the engine protocol {engine}.</source>
        <translation>تتكلم المهمة البروتوكول {job} والمحرك البروتوكول {engine}.</translation>
    </message>
    <message>
        <source>The zones in {file} can't be read.</source>
        <translation>لا يمكن قراءة المناطق في {file}.</translation>
    </message>
    <message>
        <source>{repaired} of {zones} zones have broken outlines and were repaired.</source>
        <translation>كانت لـ {repaired} من {zones} منطقة حدود معيبة فأُصلحت.</translation>
    </message>
    <message>
        <source>The id {id} occurs {times} times in the zones.</source>
        <translation>يتكرر المعرّف {id} {times} مرات في المناطق.</translation>
    </message>
    <message>
        <source>The zones' file {file} does not exist.</source>
        <translation>ملف المناطق {file} غير موجود.</translation>
    </message>
    <message>
        <source>The layer {layer} has no polygons.</source>
        <translation>ليس في الطبقة {layer} مضلعات.</translation>
    </message>
    <message>
        <source>The layer {layer} has no coordinate reference system.</source>
        <translation>ليس للطبقة {layer} نظام إحداثيات.</translation>
    </message>
    <message>
        <source>Zone {zone} of the layer {layer} is a {kind}, not a polygon.</source>
        <translation>المنطقة {zone} من الطبقة {layer} من نوع {kind}، لا مضلع.</translation>
    </message>
    <message>
        <source>Zones {zone} and {other} overlap by {percent:.3g} % of the smaller one{more}, so their people can't be told apart.</source>
        <translation>تتداخل المنطقتان {zone} و{other} بنسبة {percent:.3g} % من الصغرى{more}، فلا يمكن تمييز سكانهما.</translation>
    </message>
    <message>
        <source>The engine's Python {python} can't load its packages: {reason}.</source>
        <translation>لا يستطيع Python المحرك {python} تحميل حزمه: {reason}.</translation>
    </message>
    <message>
        <source>The engine's Python {python} can't be started: {reason}.</source>
        <translation>لا يمكن تشغيل Python المحرك {python}: {reason}.</translation>
    </message>
    <message>
        <source>The engine did not answer within {seconds:.0f} seconds of its start.</source>
        <translation>لم يجب المحرك خلال {seconds:.0f} ثانية من بدئه.</translation>
    </message>
    <message>
        <source>The engine in {folder} lacks {package}.</source>
        <translation>ينقص المحرك في {folder}: {package}.</translation>
    </message>
    <message>
        <source>{setting} names {path}, where there is no Python.</source>
        <translation>يشير {setting} إلى {path}، حيث لا يوجد Python.</translation>
    </message>
    <message>
        <source>{setting} names {path}, which lacks {packages}.</source>
        <translation>يشير {setting} إلى {path}، حيث ينقص {packages}.</translation>
    </message>
    <message>
        <source>Install {packages} there, or clear it to use the plugin's own environment.</source>
        <translation>ثبّت {packages} هناك، أو أفرغه لاستخدام بيئة الملحق.</translation>
    </message>
    <message>
        <source>The engine's folder {folder} can't be written: {reason}.</source>
        <translation>لا يمكن الكتابة في مجلد المحرك {folder}: {reason}.</translation>
    </message>
    <message>
        <source>{gpu} (compute capability {capability}, driver {driver}) can run the GPU packages.</source>
        <translation>يستطيع {gpu} (قدرة الحساب {capability}، المشغّل {driver}) تشغيل حزم GPU.</translation>
    </message>
    <message>
        <source>The NVIDIA driver {driver} supports {supported}, and the GPU packages need CUDA {cuda} (driver {needed} or newer).</source>
        <translation>يدعم مشغّل NVIDIA {driver} {supported}، وتحتاج حزم GPU إلى CUDA {cuda} (المشغّل {needed} أو أحدث).</translation>
    </message>
    <message>
        <source>The packages can't be installed: {reason}</source>
        <translation>تعذر تثبيت الحزم: {reason}</translation>
    </message>
    <message>
        <source>The folder {folder} has no wheel of {package} for this Python and system.</source>
        <translation>ليس في المجلد {folder} حزمة wheel من {package} لهذا الـ Python والنظام.</translation>
    </message>
    <message>
        <source>{package} is not the file that was tested (its SHA-256 differs).</source>
        <translation>{package} ليس الملف الذي جُرّب (بصمته SHA-256 مختلفة).</translation>
    </message>
    <message>
        <source>The proxy {proxy} does not let the set-up through: {reason}</source>
        <translation>لا يسمح الوكيل {proxy} بمرور الإعداد: {reason}</translation>
    </message>
    <message>
        <source>The package index has no {package} for this Python and system.</source>
        <translation>ليس في فهرس الحزم {package} لهذا الـ Python والنظام.</translation>
    </message>
    <message>
        <source>A file can't be written: {reason}</source>
        <translation>تعذرت كتابة ملف: {reason}</translation>
    </message>
    <message>
        <source>{package} ({megabytes:.1f} MB)</source>
        <translation>{package} ({megabytes:.1f} ميغابايت)</translation>
    </message>
    <message>
        <source>None lies in {folder}.</source>
        <translation>لا يوجد واحد في {folder}.</translation>
    </message>
    <message>
        <source>{path} is no complete Python: {reason}.</source>
        <translation>{path} ليس Python كاملًا: {reason}.</translation>
    </message>
    <message>
        <source>{python}; the engine needs 3.9 to 3.13.</source>
        <translation>{python}؛ يحتاج المحرك إلى 3.9 إلى 3.13.</translation>
    </message>
    <message>
        <source>{python}, but not the 64 bit CPython that it needs.</source>
        <translation>{python}، لكن ليس CPython بـ 64 بت الذي يحتاج إليه.</translation>
    </message>
    <message>
        <source>{path} can't be started: {reason}.</source>
        <translation>لا يمكن تشغيل {path}: {reason}.</translation>
    </message>
    <message>
        <source>{path} is in use and can't be deleted.</source>
        <translation>{path} قيد الاستخدام ولا يمكن حذفه.</translation>
    </message>
    <message>
        <source>The engine needs {needed_mb:.0f} MB in {folder}, and only {free_mb:.0f} MB are free.</source>
        <translation>يحتاج المحرك إلى {needed_mb:.0f} ميغابايت في {folder}، وليس حرًا إلا {free_mb:.0f} ميغابايت.</translation>
    </message>
    <message>
        <source>The file {file} of the model “{model}” in {folder} has changed.</source>
        <translation>تغيّر الملف {file} من النموذج «{model}» في {folder}.</translation>
    </message>
    <message>
        <source>There is no model “{model}”.</source>
        <translation>لا يوجد نموذج «{model}».</translation>
    </message>
    <message>
        <source>The file {file} of the model “{model}” is missing in {folder}.</source>
        <translation>ينقص الملف {file} من النموذج «{model}» في {folder}.</translation>
    </message>
    <message>
        <source>Unknown job {job}; known are {known}.</source>
        <translation>مهمة غير معروفة {job}؛ المعروفة {known}.</translation>
    </message>
    <message>
        <source>{kind} needs named values, not {values}.</source>
        <translation>يحتاج {kind} إلى قيم مسماة، لا {values}.</translation>
    </message>
    <message>
        <source>{kind} has no parameter {parameter}.</source>
        <translation>ليس لـ {kind} معامل {parameter}.</translation>
    </message>
    <message>
        <source>“{source}” is a model of format {format}; this version reads format {readable}.</source>
        <translation>«{source}» نموذج بالصيغة {format}؛ يقرأ هذا الإصدار الصيغة {readable}.</translation>
    </message>
    <message>
        <source>The metadata of “{source}” has the wrong {field} {value}.</source>
        <translation>في البيانات الوصفية لـ «{source}» قيمة خاطئة لـ {field}: {value}.</translation>
    </message>
    <message>
        <source>There is no published model “{model}”.</source>
        <translation>لا يوجد نموذج منشور «{model}».</translation>
    </message>
    <message>
        <source>Choose one of: {choices}.</source>
        <translation>اختر واحدًا من: {choices}.</translation>
    </message>
    <message>
        <source>The entry “{model}” in {path} is incomplete.</source>
        <translation>المدخلة «{model}» في {path} ناقصة.</translation>
    </message>
    <message>
        <source> (95 % interval {interval} %)</source>
        <translation> (مجال 95 % {interval} %)</translation>
    </message>
    <message>
        <source> (95 % interval {interval})</source>
        <translation> (مجال 95 % {interval})</translation>
    </message>
    <message>
        <source> (overlapping pairs: {pairs})</source>
        <translation> (أزواج متداخلة: {pairs})</translation>
    </message>
    <message>
        <source> (zones with such counts: {zones})</source>
        <translation> (مناطق بمثل هذه الأعداد: {zones})</translation>
    </message>
    <message>
        <source> of {count} members</source>
        <translation> من {count} أعضاء</translation>
    </message>
    <message>
        <source>, 95 % interval {interval}</source>
        <translation>، مجال 95 % {interval}</translation>
    </message>
    <message>
        <source>, {percent} % of the mean zone</source>
        <translation>، {percent} % من المنطقة المتوسطة</translation>
    </message>
    <message>
        <source>, {percent} % of the mean zone's {people}</source>
        <translation>، {percent} % من {people} في المنطقة المتوسطة</translation>
    </message>
    <message>
        <source>; it was stopped where its loss was no number any more</source>
        <translation>؛ أُوقف حيث لم تعد خسارته عددًا</translation>
    </message>
    <message>
        <source>Built-up model</source>
        <translation>نموذج المبني</translation>
    </message>
    <message>
        <source>CPU, {cores} core</source>
        <translation>CPU، {cores} نواة</translation>
    </message>
    <message>
        <source>CPU, {cores} cores</source>
        <translation>CPU، {cores} أنوية</translation>
    </message>
    <message>
        <source>CUDA works</source>
        <translation>CUDA تعمل</translation>
    </message>
    <message>
        <source>CUDA {version}</source>
        <translation>CUDA {version}</translation>
    </message>
    <message>
        <source>DN (reflectance × 10000)</source>
        <translation>DN (الانعكاسية × 10000)</translation>
    </message>
    <message>
        <source>Estimate: about {megabytes} MB to fetch.</source>
        <translation>التقدير: نحو {megabytes} ميغابايت للتنزيل.</translation>
    </message>
    <message>
        <source>Estimate: {pixels:,} pixels in {requests:,} requests, about {units} processing units of the account. Pieces that an earlier run has fetched cost nothing again.</source>
        <translation>تقدير: {pixels:,} بكسل في {requests:,} طلب، نحو {units} وحدة معالجة من الحساب. القطع التي وصلت في تشغيل سابق لا تكلف شيئًا من جديد.</translation>
    </message>
    <message>
        <source>For finer zones inside zones whose total is known, the best method here, {method}, is off by {people} people{part}.</source>
        <translation>للمناطق الأدق داخل مناطق يُعرف مجموعها، تحيد أفضل طريقة هنا، {method}، بمقدار {people} شخص{part}.</translation>
    </message>
    <message>
        <source>For zones inside units whose total is known, the best method here, {method}, is off by {people} people{part}.</source>
        <translation>للمناطق داخل وحدات يُعرف مجموعها، تحيد أفضل طريقة هنا، {method}، بمقدار {people} شخص{part}.</translation>
    </message>
    <message>
        <source>In total it has {percent} % too few people{sure}.</source>
        <translation>في المجموع ينقص سكانها {percent} %{sure}.</translation>
    </message>
    <message>
        <source>In total it has {percent} % too many people{sure}.</source>
        <translation>في المجموع يزيد سكانها {percent} %{sure}.</translation>
    </message>
    <message>
        <source>Its last words: {words}</source>
        <translation>آخر ما قاله: {words}</translation>
    </message>
    <message>
        <source>Its mean absolute error is {people} people below that of {map}, the second (95 % interval {interval}), so the lead is not sure.</source>
        <translation>متوسط خطئها المطلق أقل بمقدار {people} شخص من متوسط {map}، الثانية (مجال 95 % {interval})، فتقدمها غير مؤكد.</translation>
    </message>
    <message>
        <source>Its mean absolute error is {people} people below that of {map}, the second (95 % interval {interval}), so the lead is sure.</source>
        <translation>متوسط خطئها المطلق أقل بمقدار {people} شخص من متوسط {map}، الثانية (مجال 95 % {interval})، فتقدمها مؤكد.</translation>
    </message>
    <message>
        <source>Occupancy model</source>
        <translation>نموذج الإشغال</translation>
    </message>
    <message>
        <source>On {zones} left-out zones the trained occupancy is off by a factor of {trained:.2f} and one rate by {rate:.2f}</source>
        <translation>على {zones} منطقة مستبعدة يحيد الإشغال المدرَّب بعامل {trained:.2f} والمعدل الواحد بعامل {rate:.2f}</translation>
    </message>
    <message>
        <source>Population model</source>
        <translation>نموذج السكان</translation>
    </message>
    <message>
        <source>That is {people} people less than by spreading people evenly (95 % interval {interval}), so the gain is not sure.</source>
        <translation>هذا أقل بمقدار {people} شخص مما بتوزيع السكان بالتساوي (مجال 95 % {interval})، فالمكسب غير مؤكد.</translation>
    </message>
    <message>
        <source>That is {people} people less than by spreading people evenly (95 % interval {interval}), so the gain is sure.</source>
        <translation>هذا أقل بمقدار {people} شخص مما بتوزيع السكان بالتساوي (مجال 95 % {interval})، فالمكسب مؤكد.</translation>
    </message>
    <message>
        <source>The NVIDIA driver does not work: {said}</source>
        <translation>مشغّل NVIDIA لا يعمل: {said}</translation>
    </message>
    <message>
        <source>The area reaches {latitude:.1f}° of latitude, beyond the UTM zones.</source>
        <translation>تبلغ المساحة خط العرض {latitude:.1f}°، خارج نطاقات UTM.</translation>
    </message>
    <message>
        <source>The earlier map is of {earlier} and the later one of {later}: growth shows as loss. Are they in the right order?</source>
        <translation>الخريطة الأسبق من {earlier} واللاحقة من {later}: يظهر النمو كخسارة. هل ترتيبهما صحيح؟</translation>
    </message>
    <message>
        <source>The engine process ended with code {code} while it ran {job}.</source>
        <translation>انتهت عملية المحرك بالرمز {code} وهي تشغّل {job}.</translation>
    </message>
    <message>
        <source>The engine process was ended from outside, perhaps because memory ran out (signal 9) while it ran {job}.</source>
        <translation>أُنهيت عملية المحرك من الخارج، ربما لنفاد الذاكرة (الإشارة 9)، وهي تشغّل {job}.</translation>
    </message>
    <message>
        <source>The engine setting</source>
        <translation>إعداد المحرك</translation>
    </message>
    <message>
        <source>The environment variable POPCORN_ENGINE</source>
        <translation>متغير البيئة POPCORN_ENGINE</translation>
    </message>
    <message>
        <source>The map {map} has the counts of nearly all {zones} zones exactly: it was made from these counts, so that it agrees with them proves nothing.</source>
        <translation>للخريطة {map} أعداد كل المناطق الـ {zones} تقريبًا بالضبط: صُنعت من هذه الأعداد، فاتفاقها معها لا يثبت شيئًا.</translation>
    </message>
    <message>
        <source>There is no built-up in the zones to learn from</source>
        <translation>لا مبني في المناطق التي يُتعلم منها</translation>
    </message>
    <message>
        <source>Trained occupancy was not tested: {problem}</source>
        <translation>لم يُختبر الإشغال المدرَّب: {problem}</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>التدريب</translation>
    </message>
    <message>
        <source>Training member {member} of {members}</source>
        <translation>تدريب العضو {member} من {members}</translation>
    </message>
    <message>
        <source>Zone {zone} has the count {count} in the field {field}, which is not a number{more}.</source>
        <translation>للمنطقة {zone} القيمة {count} في الحقل {field}، وهي ليست عددًا{more}.</translation>
    </message>
    <message>
        <source>Zone {zone} has the negative count {count} in the field {field}{more}.</source>
        <translation>للمنطقة {zone} العدد السالب {count} في الحقل {field}{more}.</translation>
    </message>
    <message>
        <source>a picture in colours</source>
        <translation>صورة بالألوان</translation>
    </message>
    <message>
        <source>a piece of {period}</source>
        <translation>قطعة من {period}</translation>
    </message>
    <message>
        <source>a test image</source>
        <translation>صورة تجريبية</translation>
    </message>
    <message>
        <source>all layers</source>
        <translation>كل الطبقات</translation>
    </message>
    <message>
        <source>are smaller than a pixel; their {people:,.0f} people share one with a neighbour</source>
        <translation>أصغر من بكسل؛ يتشارك سكانها الـ {people:,.0f} بكسلًا مع جارة</translation>
    </message>
    <message>
        <source>as asked</source>
        <translation>كما طُلب</translation>
    </message>
    <message>
        <source>as chosen</source>
        <translation>كما اختير</translation>
    </message>
    <message>
        <source>as typed</source>
        <translation>كما كُتب</translation>
    </message>
    <message>
        <source>built-up or not</source>
        <translation>مبني أو غير مبني</translation>
    </message>
    <message>
        <source>built-up probabilities</source>
        <translation>احتمالات المبني</translation>
    </message>
    <message>
        <source>changes between two dates</source>
        <translation>تغيرات بين تاريخين</translation>
    </message>
    <message>
        <source>cloud share {percent:.0f} % on average</source>
        <translation>نسبة الغيم {percent:.0f} % في المتوسط</translation>
    </message>
    <message>
        <source>detected</source>
        <translation>مكتشف</translation>
    </message>
    <message>
        <source>gaps {percent:.1f} %</source>
        <translation>فجوات {percent:.1f} %</translation>
    </message>
    <message>
        <source>have no count and are not mapped</source>
        <translation>بلا عدد ولا تُرسم</translation>
    </message>
    <message>
        <source>have people but no weight; {people:,.0f} people are not mapped</source>
        <translation>فيها سكان بلا وزن؛ {people:,.0f} شخص لا يُرسمون</translation>
    </message>
    <message>
        <source>have people but no weight; {people:,.0f} people were spread evenly over them</source>
        <translation>فيها سكان بلا وزن؛ وُزّع {people:,.0f} شخص عليها بالتساوي</translation>
    </message>
    <message>
        <source>imagery (band {band})</source>
        <translation>صور (النطاق {band})</translation>
    </message>
    <message>
        <source>it crashed</source>
        <translation>انهار</translation>
    </message>
    <message>
        <source>it ended with code {code}</source>
        <translation>انتهى بالرمز {code}</translation>
    </message>
    <message>
        <source>it has {count} bands without known names</source>
        <translation>له {count} نطاقات بلا أسماء معروفة</translation>
    </message>
    <message>
        <source>its result differs from the CPU's by {difference:.2g}</source>
        <translation>تختلف نتيجته عن نتيجة CPU بمقدار {difference:.2g}</translation>
    </message>
    <message>
        <source>lie outside the raster; {people:,.0f} people are not mapped</source>
        <translation>تقع خارج الصورة؛ {people:,.0f} شخص لا يُرسمون</translation>
    </message>
    <message>
        <source>lie partly outside the raster; the part inside got their {people:,.0f} people</source>
        <translation>تقع جزئيًا خارج الصورة؛ نال الجزء الداخل سكانها الـ {people:,.0f}</translation>
    </message>
    <message>
        <source>no reason was given.</source>
        <translation>لم يُذكر سبب.</translation>
    </message>
    <message>
        <source>no session could be made on it ({reason})</source>
        <translation>تعذّر فتح جلسة عليه ({reason})</translation>
    </message>
    <message>
        <source>no working NVIDIA driver with CUDA was found</source>
        <translation>لم يُعثر على مشغّل NVIDIA يعمل مع CUDA</translation>
    </message>
    <message>
        <source>not whole on the imagery</source>
        <translation>ليست كاملة على الصور</translation>
    </message>
    <message>
        <source>of your system</source>
        <translation>الخاص بنظامك</translation>
    </message>
    <message>
        <source>older CUDA</source>
        <translation>CUDA أقدم</translation>
    </message>
    <message>
        <source>optical imagery</source>
        <translation>صور بصرية</translation>
    </message>
    <message>
        <source>people per fully built-up pixel</source>
        <translation>أشخاصًا لكل بكسل مبني كليًا</translation>
    </message>
    <message>
        <source>radar imagery</source>
        <translation>صور رادار</translation>
    </message>
    <message>
        <source>reflectance 0..1</source>
        <translation>انعكاسية 0..1</translation>
    </message>
    <message>
        <source>season {number}</source>
        <translation>الموسم {number}</translation>
    </message>
    <message>
        <source>season {number} ({month})</source>
        <translation>الموسم {number} ({month})</translation>
    </message>
    <message>
        <source>that is what to expect</source>
        <translation>وهذا هو المتوقع</translation>
    </message>
    <message>
        <source>the GPU failed: {reason}</source>
        <translation>فشل GPU: {reason}</translation>
    </message>
    <message>
        <source>the GPU's memory is too small</source>
        <translation>ذاكرة GPU صغيرة جدًا</translation>
    </message>
    <message>
        <source>the cache's {megabytes} MB are full</source>
        <translation>امتلأت الذاكرة المؤقتة ({megabytes} ميغابايت)</translation>
    </message>
    <message>
        <source>the disk is nearly full</source>
        <translation>القرص شبه ممتلئ</translation>
    </message>
    <message>
        <source>the engine has no GPU runtime</source>
        <translation>ليس في المحرك مشغّل GPU</translation>
    </message>
    <message>
        <source>the first is used</source>
        <translation>يُستخدم الأول</translation>
    </message>
    <message>
        <source>the first, {band}, is used</source>
        <translation>يُستخدم الأول، {band}</translation>
    </message>
    <message>
        <source>the head</source>
        <translation>الرأس</translation>
    </message>
    <message>
        <source>the list of scenes</source>
        <translation>قائمة المشاهد</translation>
    </message>
    <message>
        <source>the map is unreliable there</source>
        <translation>الخريطة غير موثوقة هناك</translation>
    </message>
    <message>
        <source>the members disagree less than they err, and their standard deviation is a little too small</source>
        <translation>يختلف الأعضاء أقل مما يخطئون، وانحرافهم المعياري أصغر قليلًا مما يجب</translation>
    </message>
    <message>
        <source>the members disagree less than they err, and their standard deviation is far too small</source>
        <translation>يختلف الأعضاء أقل مما يخطئون، وانحرافهم المعياري أصغر بكثير مما يجب</translation>
    </message>
    <message>
        <source>the members disagree more than they err</source>
        <translation>يختلف الأعضاء أكثر مما يخطئون</translation>
    </message>
    <message>
        <source>the offset of 1000 DN is removed from {count}</source>
        <translation>أُزيلت الإزاحة 1000 DN من {count}</translation>
    </message>
    <message>
        <source>the published mean of {place}</source>
        <translation>المتوسط المنشور لـ {place}</translation>
    </message>
    <message>
        <source>the scene {scene}</source>
        <translation>المشهد {scene}</translation>
    </message>
    <message>
        <source>they are nodata in the map</source>
        <translation>هي بلا قيمة في الخريطة</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>كبيرة جدًا</translation>
    </message>
    <message>
        <source>without a count</source>
        <translation>بلا عدد</translation>
    </message>
    <message>
        <source>without a pixel</source>
        <translation>بلا بكسل</translation>
    </message>
    <message>
        <source>{cells:,} cells have no value, because the maps do not both cover them alike.</source>
        <translation>{cells:,} خلية بلا قيمة، لأن الخريطتين لا تغطيانها على السواء.</translation>
    </message>
    <message>
        <source>{cells:,} pixels have no value, because the maps do not both cover them alike.</source>
        <translation>{cells:,} بكسل بلا قيمة، لأن الخريطتين لا تغطيانها على السواء.</translation>
    </message>
    <message>
        <source>{count} ascending</source>
        <translation>{count} صاعدة</translation>
    </message>
    <message>
        <source>{count} day from {first} to {last}</source>
        <translation>{count} يوم من {first} إلى {last}</translation>
    </message>
    <message>
        <source>{count} days from {first} to {last}</source>
        <translation>{count} أيام من {first} إلى {last}</translation>
    </message>
    <message>
        <source>{count} descending</source>
        <translation>{count} هابطة</translation>
    </message>
    <message>
        <source>{count} scene</source>
        <translation>{count} مشهد</translation>
    </message>
    <message>
        <source>{count} scenes</source>
        <translation>{count} مشاهد</translation>
    </message>
    <message>
        <source>{first} and {others} more</source>
        <translation>{first} و{others} أخرى</translation>
    </message>
    <message>
        <source>{folder} is a Sentinel-1 product without geocoding.</source>
        <translation>{folder} منتج Sentinel-1 بلا ترميز جغرافي.</translation>
    </message>
    <message>
        <source>{folder} is no Level-2A product.</source>
        <translation>{folder} ليس منتجًا من المستوى 2A.</translation>
    </message>
    <message>
        <source>{gpu} has compute capability {capability}, and the GPU packages need {needed}.</source>
        <translation>قدرة حساب {gpu} هي {capability}، وتحتاج حزم GPU إلى {needed}.</translation>
    </message>
    <message>
        <source>{host} answered {status} {message}.</source>
        <translation>أجاب {host} بـ {status} {message}.</translation>
    </message>
    <message>
        <source>{host} sent {found} bytes and more than {expected}.</source>
        <translation>أرسل {host} {found} بايت، أكثر من {expected}.</translation>
    </message>
    <message>
        <source>{host} sent {found} bytes instead of {expected}.</source>
        <translation>أرسل {host} {found} بايت بدلًا من {expected}.</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} إلى {high}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} دقيقة</translation>
    </message>
    <message>
        <source>{packages} packages, {megabytes:.0f} MB from {folder}</source>
        <translation>{packages} حزم، {megabytes:.0f} ميغابايت من {folder}</translation>
    </message>
    <message>
        <source>{packages} packages, {megabytes:.0f} MB to download</source>
        <translation>{packages} حزم، {megabytes:.0f} ميغابايت للتنزيل</translation>
    </message>
    <message>
        <source>{path} is Python {version}</source>
        <translation>{path} هو Python {version}</translation>
    </message>
    <message>
        <source>{people:,.0f} people placed in {placed} of {zones} zones.</source>
        <translation>وُضع {people:,.0f} شخص في {placed} من {zones} منطقة.</translation>
    </message>
    <message>
        <source>{percent:.1f} % filled from other seasons</source>
        <translation>{percent:.1f} % مُلئت من مواسم أخرى</translation>
    </message>
    <message>
        <source>{percent:.1f} % from the ascending orbit</source>
        <translation>{percent:.1f} % من المدار الصاعد</translation>
    </message>
    <message>
        <source>{s2} with {s1}</source>
        <translation>{s2} مع {s1}</translation>
    </message>
    <message>
        <source>{step}, about {minutes:.0f} min left</source>
        <translation>{step}، بقي نحو {minutes:.0f} دقيقة</translation>
    </message>
    <message>
        <source>{step}, about {seconds:.0f} s left</source>
        <translation>{step}، بقي نحو {seconds:.0f} ث</translation>
    </message>
    <message>
        <source>{step}, epoch {epoch}</source>
        <translation>{step}، الدورة {epoch}</translation>
    </message>
    <message>
        <source>{step}, epoch {epoch}, loss {loss:.1f}</source>
        <translation>{step}، الدورة {epoch}، الخسارة {loss:.1f}</translation>
    </message>
    <message>
        <source>{zones} zone is too few to learn from</source>
        <translation>{zones} منطقة قليلة على التعلم</translation>
    </message>
    <message>
        <source>{zones} zones are too few to learn from</source>
        <translation>{zones} مناطق قليلة على التعلم</translation>
    </message>
    <message>
        <source>±2 standard deviations of the members of {map} hold the counts of {percent} % of the zones, where 95 % would be right: {means}.</source>
        <translation>يضم ±2 انحراف معياري لأعضاء {map} أعداد {percent} % من المناطق، والصحيح 95 %: {means}.</translation>
    </message>
    <message>
        <source>Choose a smaller network.</source>
        <translation>اختر شبكة أصغر.</translation>
    </message>
    <message>
        <source>Import fewer members.</source>
        <translation>استورد عددًا أقل من الأعضاء.</translation>
    </message>
    <message>
        <source>The files take {megabytes} MB as one model; at most {most} MB can be imported.</source>
        <translation>تشغل الملفات {megabytes} ميغابايت كنموذج واحد؛ ويمكن استيراد {most} ميغابايت على الأكثر.</translation>
    </message>
    <message>
        <source>The part {record} of “{source}” has {size} bytes, too many.</source>
        <translation>الجزء {record} من «{source}» حجمه {size} بايت، وهو أكثر من اللازم.</translation>
    </message>
    <message>
        <source>The weights in “{source}” take {megabytes} MB; at most {most} MB can be imported.</source>
        <translation>تشغل الأوزان في «{source}» {megabytes} ميغابايت؛ ويمكن استيراد {most} ميغابايت على الأكثر.</translation>
    </message>
    <message>
        <source>{kilobytes} kB downloaded</source>
        <translation>نُزّل {kilobytes} كيلوبايت</translation>
    </message>
    <message>
        <source>“{source}” has {megabytes} MB, too much for a model file.</source>
        <translation>حجم «{source}» {megabytes} ميغابايت، وهو كثير على ملف نموذج.</translation>
    </message>
    <message>
        <source>“{source}” holds no tensors under network or model, but “{other}”.</source>
        <translation>ليس في «{source}» موترات تحت network أو model، بل «{other}».</translation>
    </message>
    <message>
        <source>an entry without a name</source>
        <translation>مدخل بلا اسم</translation>
    </message>
    <message>
        <source>more entries than a checkpoint has</source>
        <translation>مدخلات أكثر مما في نقطة حفظ</translation>
    </message>
    <message>
        <source>the operation {operation}</source>
        <translation>العملية {operation}</translation>
    </message>
    <message>
        <source>“{source}” gives {outputs}, not {bands} bands of {expected}.</source>
        <translation>يعطي «{source}» {outputs} وليس {bands} نطاقات من {expected}.</translation>
    </message>
    <message>
        <source>“{source}” is not a forest, or it is damaged.</source>
        <translation>«{source}» ليس غابة عشوائية، أو أنه تالف.</translation>
    </message>
    <message>
        <source>“{source}” unpacks to more than a model file may.</source>
        <translation>يشغل «{source}» بعد فك الضغط أكثر مما يُسمح لملف نموذج.</translation>
    </message>
    <message>
        <source>16 bit (65535 is reflectance 1)</source>
        <translation>16 بت (65535 تعني انعكاسية 1)</translation>
    </message>
    <message>
        <source>8 bit (255 is reflectance 1)</source>
        <translation>8 بت (255 تعني انعكاسية 1)</translation>
    </message>
    <message>
        <source>Choose for the offset (OFFSET) remove if it is still in, keep if it is not.</source>
        <translation>اختر للإزاحة (OFFSET) remove إن كانت باقية، وkeep إن لم تكن.</translation>
    </message>
    <message>
        <source>Choose what the Sentinel-1 values are (S1_UNIT: linear or amplitude).</source>
        <translation>اختر ما هي قيم Sentinel-1 (S1_UNIT: إما linear أو amplitude).</translation>
    </message>
    <message>
        <source>Choose {fits}, or let it be recognised.</source>
        <translation>اختر {fits}، أو اترك التعرف تلقائيًا.</translation>
    </message>
    <message>
        <source>Convert it to dB or linear power, or choose what its values are.</source>
        <translation>حوّله إلى ديسيبل أو قدرة خطية، أو اختر ما هي قيمه.</translation>
    </message>
    <message>
        <source>Convert it to reflectance, or choose what its values are.</source>
        <translation>حوّله إلى انعكاسية، أو اختر ما هي قيمه.</translation>
    </message>
    <message>
        <source>DN or reflectance 0..1</source>
        <translation>DN أو انعكاسية 0..1</translation>
    </message>
    <message>
        <source>Give a dual-polarised scene (VV+VH), or map with Sentinel-2 alone.</source>
        <translation>أعطِ مشهدًا مزدوج الاستقطاب (VV+VH)، أو ارسم الخريطة بـ Sentinel-2 وحده.</translation>
    </message>
    <message>
        <source>Give a raster with one band each of {bands}.</source>
        <translation>أعطِ صورة فيها نطاق واحد لكل من {bands}.</translation>
    </message>
    <message>
        <source>Give a raster with the bands B02, B03, B04 and B08, named so in their descriptions.</source>
        <translation>أعطِ صورة بالنطاقات B02 وB03 وB04 وB08، مسماة هكذا في أوصافها.</translation>
    </message>
    <message>
        <source>Give terrain-corrected backscatter in dB or linear power (in SNAP: Calibration, Terrain Correction).</source>
        <translation>أعطِ تشتتًا خلفيًا مصحح التضاريس بالديسيبل أو بالقدرة الخطية (في SNAP: Calibration ثم Terrain Correction).</translation>
    </message>
    <message>
        <source>Give the imagery itself, with the bands {bands}.</source>
        <translation>أعطِ الصور نفسها، بالنطاقات {bands}.</translation>
    </message>
    <message>
        <source>Give the reflectance itself; if these values are it, choose reflectance from 0 to 1.</source>
        <translation>أعطِ الانعكاسية نفسها؛ وإن كانت هذه القيم هي فاختر الانعكاسية من 0 إلى 1.</translation>
    </message>
    <message>
        <source>If they mean no data, set that value as nodata (Raster › Conversion › Translate); if not, check the file's unit and its bands.</source>
        <translation>إن كانت تعني انعدام البيانات فعيّن هذه القيمة على أنها nodata (نقطي › التحويل › تحويل الصيغة)؛ وإلا فتحقق من وحدة الملف ونطاقاته.</translation>
    </message>
    <message>
        <source>It fits {fits}: if that is what it is, choose it ({parameter}).</source>
        <translation>يناسبه {fits}: إن كان كذلك فاختره ({parameter}).</translation>
    </message>
    <message>
        <source>Merge the tiles of each season to one raster (Raster › Miscellaneous › Build Virtual Raster, without “Place each input file into a separate band”), and give one raster for each season.</source>
        <translation>ادمج قطع كل فصل في صورة واحدة (نقطي › متنوع › بناء صورة افتراضية، بدون «وضع كل ملف في نطاق منفصل»)، وأعطِ صورة لكل فصل.</translation>
    </message>
    <message>
        <source>Name the bands VV and VH in their descriptions, or give backscatter in dB or linear power.</source>
        <translation>سمِّ النطاقين VV وVH في أوصافهما، أو أعطِ تشتتًا خلفيًا بالديسيبل أو بالقدرة الخطية.</translation>
    </message>
    <message>
        <source>No raster tells its day: Sentinel-1 and Sentinel-2 are paired by their order.</source>
        <translation>لا تذكر أي صورة يومها: تُقرن صور Sentinel-1 وSentinel-2 بحسب ترتيبها.</translation>
    </message>
    <message>
        <source>Put the day into its name, such as scene_2021-04-15.tif, or into its tag DATE.</source>
        <translation>ضع اليوم في اسمها، مثل scene_2021-04-15.tif، أو في وسمها DATE.</translation>
    </message>
    <message>
        <source>The band taken for {band} of {file} is {value:g} everywhere: it is a mask or a filling.</source>
        <translation>النطاق المأخوذ على أنه {band} في {file} قيمته {value:g} في كل مكان: هو قناع أو حشو.</translation>
    </message>
    <message>
        <source>The day of {file} is not known, so that it can't be paired with the others, which have one.</source>
        <translation>يوم {file} غير معروف، فلا يمكن قرنه بالبقية التي لها أيام.</translation>
    </message>
    <message>
        <source>The raster {file} has no coordinate reference system that says where it lies on Earth: it is a local one.</source>
        <translation>ليس للصورة {file} نظام إحداثيات يبين موقعها على الأرض: نظامها محلي.</translation>
    </message>
    <message>
        <source>The raster {file} has no grid, only ground control points or RPCs.</source>
        <translation>ليس للصورة {file} شبكة، بل نقاط تحكم أو معاملات RPC فقط.</translation>
    </message>
    <message>
        <source>Warp it first (Raster › Projections › Warp), or take a corrected product.</source>
        <translation>أعد إسقاطها أولًا (نقطي › الإسقاطات › إعادة الإسقاط)، أو خذ منتجًا مصححًا.</translation>
    </message>
    <message>
        <source>amplitude (the square root of power)</source>
        <translation>السعة (الجذر التربيعي للقدرة)</translation>
    </message>
    <message>
        <source>dB</source>
        <translation>ديسيبل</translation>
    </message>
    <message>
        <source>dB or linear power</source>
        <translation>ديسيبل أو قدرة خطية</translation>
    </message>
    <message>
        <source>dB squeezed to 0..1 (dB = 30 × value − 25)</source>
        <translation>ديسيبل مضغوط إلى 0..1 (dB = 30 × القيمة − 25)</translation>
    </message>
    <message>
        <source>its bands are {seen}</source>
        <translation>نطاقاتها {seen}</translation>
    </message>
    <message>
        <source>linear power</source>
        <translation>قدرة خطية</translation>
    </message>
    <message>
        <source>linear power, converted to dB</source>
        <translation>قدرة خطية، حُوّلت إلى ديسيبل</translation>
    </message>
    <message>
        <source>middle reflectance of {red:.3f} (red) and {nir:.3f} (near infrared)</source>
        <translation>انعكاسية وسيطة {red:.3f} (أحمر) و{nir:.3f} (تحت أحمر قريب)</translation>
    </message>
    <message>
        <source>middle values of {vv:.1f} dB (VV) and {vh:.1f} dB (VH)</source>
        <translation>قيم وسيطة {vv:.1f} ديسيبل (VV) و{vh:.1f} ديسيبل (VH)</translation>
    </message>
    <message>
        <source>openEO's packing (dB = 20 × log10(DN) − 83)</source>
        <translation>ترميز openEO (dB = 20 × log10(DN) − 83)</translation>
    </message>
    <message>
        <source>reflectance in per cent</source>
        <translation>انعكاسية بالمئة</translation>
    </message>
    <message>
        <source>reflectance × 1000</source>
        <translation>الانعكاسية × 1000</translation>
    </message>
    <message>
        <source>{count} scene does not tell whether the offset of 1000 DN is in it; it is taken as removed, as the dark pixels of the other {others} prove of those.</source>
        <translation>مشهد واحد ({count}) لا يدل على وجود إزاحة 1000 DN فيه؛ تُعد مزالة، كما تثبت البكسلات المعتمة في البقية ({others}).</translation>
    </message>
    <message>
        <source>{count} scenes do not tell whether the offset of 1000 DN is in them; it is taken as removed, as the dark pixels of the other {others} prove of those.</source>
        <translation>مشاهد عددها {count} لا تدل على وجود إزاحة 1000 DN فيها؛ تُعد مزالة، كما تثبت البكسلات المعتمة في البقية ({others}).</translation>
    </message>
    <message>
        <source>{file} can't be {chosen}: that gives {seen}. It looks like {fits}.</source>
        <translation>لا يمكن أن يكون {file} على أنه {chosen}: فذلك يعطي {seen}. يبدو أنه {fits}.</translation>
    </message>
    <message>
        <source>{file} does not say whether the offset of +1000 DN (processing baseline 04.00 and later) is still in it, and no dark pixel proves it: the darkest visible reflectance is {darkest:.0f} DN.</source>
        <translation>لا يذكر {file} هل إزاحة ‎+1000 DN (نسخة المعالجة 04.00 وما بعدها) باقية فيه، ولا بكسل معتمًا يثبت ذلك: أعتم انعكاسية مرئية هي {darkest:.0f} DN.</translation>
    </message>
    <message>
        <source>{file} has no band {band}; its bands are {seen}.</source>
        <translation>ليس في {file} نطاق {band}؛ نطاقاته {seen}.</translation>
    </message>
    <message>
        <source>{file} has one polarisation only ({seen}); the models need VV and VH.</source>
        <translation>في {file} استقطاب واحد فقط ({seen})؛ تحتاج النماذج إلى VV وVH.</translation>
    </message>
    <message>
        <source>{file} has {band} more than once: {twice}.</source>
        <translation>في {file} النطاق {band} أكثر من مرة: {twice}.</translation>
    </message>
    <message>
        <source>{file} has {count} band without a known name.</source>
        <translation>في {file} نطاق واحد ({count}) بلا اسم معروف.</translation>
    </message>
    <message>
        <source>{file} has {count} bands without known names.</source>
        <translation>في {file} نطاقات عددها {count} بلا أسماء معروفة.</translation>
    </message>
    <message>
        <source>{file} holds complex values: radar before it is detected.</source>
        <translation>في {file} قيم مركبة: رادار قبل الكشف.</translation>
    </message>
    <message>
        <source>{file} is a picture, no measurement: its bands are {seen}.</source>
        <translation>{file} صورة للعرض لا قياس: نطاقاته {seen}.</translation>
    </message>
    <message>
        <source>{file} is not in {readings}: read as {nearest} it gives {seen}, which no ground has.</source>
        <translation>{file} ليس {readings}: قراءته على أنه {nearest} تعطي {seen}، وليس ذلك لأي أرض.</translation>
    </message>
    <message>
        <source>{file} looks stretched: every band runs from 0 to exactly 1, its own darkest and brightest pixel.</source>
        <translation>يبدو {file} ممدودًا: كل نطاق من 0 إلى 1 تمامًا، من أعتم بكسل فيه إلى أسطعه.</translation>
    </message>
    <message>
        <source>{file} may be in linear power or in amplitude: {seen} fits both.</source>
        <translation>قد يكون {file} بالقدرة الخطية أو بالسعة: {seen} تناسب كلتيهما.</translation>
    </message>
    <message>
        <source>{file} shares {share:.0%} of its area with {first}: they look like tiles of one image, not like seasons of one place.</source>
        <translation>يشترك {file} في {share:.0%} من مساحته مع {first}: يبدوان قطعتين من صورة واحدة لا فصلين لمكان واحد.</translation>
    </message>
    <message>
        <source>{file} was given as {wanted} but looks like {other}: {looks}.</source>
        <translation>أُعطي {file} على أنه {wanted} لكنه يبدو {other}: {looks}.</translation>
    </message>
    <message>
        <source>{file}: brought to the scene's grid by the nearest pixel (its own is {east_m:.1f} m × {north_m:.1f} m).</source>
        <translation>{file}: نُقل إلى شبكة المشهد بأقرب بكسل (بكسله {east_m:.1f} م × {north_m:.1f} م).</translation>
    </message>
    <message>
        <source>{file}: its tag says {day}, its name {other}; the tag is taken.</source>
        <translation>{file}: يقول وسمه {day} واسمه {other}؛ يؤخذ بالوسم.</translation>
    </message>
    <message>
        <source>{file}: its tags are applied: value × {scale:g} + {shift:g}.</source>
        <translation>{file}: تُطبق وسومه: القيمة × {scale:g} + {shift:g}.</translation>
    </message>
    <message>
        <source>{file}: its tags take the offset off already.</source>
        <translation>{file}: وسومه تزيل الإزاحة بالفعل.</translation>
    </message>
    <message>
        <source>{file}: neither a tag nor its name tells its day; taken from when it was written, {day}.</source>
        <translation>{file}: لا وسم ولا اسم يذكر يومه؛ أُخذ من تاريخ كتابته، {day}.</translation>
    </message>
    <message>
        <source>{file}: read as {chosen}, as chosen, it gives {seen}, which no ground has.</source>
        <translation>{file}: قراءته على أنه {chosen} كما اختير تعطي {seen}، وليس ذلك لأي أرض.</translation>
    </message>
    <message>
        <source>{file}: the band taken for VV is weaker than the one for VH ({vv:.1f} and {vh:.1f} dB): they may be exchanged, or no echo in {nearest}.</source>
        <translation>{file}: النطاق المأخوذ على أنه VV أضعف من نطاق VH ({vv:.1f} و{vh:.1f} ديسيبل): قد يكونان متبادلين، أو ليس صدى بوحدة {nearest}.</translation>
    </message>
    <message>
        <source>{file}: the bands are taken by name: {taken}.</source>
        <translation>{file}: تؤخذ النطاقات بأسمائها: {taken}.</translation>
    </message>
    <message>
        <source>{file}: the offset of {amount:.0f} DN is not taken off: its pixels do not have it (middle visible reflectance {middle:.0f} DN).</source>
        <translation>{file}: لا تُزال إزاحة {amount:.0f} DN: ليست في بكسلاته (الانعكاسية المرئية الوسيطة {middle:.0f} DN).</translation>
    </message>
    <message>
        <source>{file}: the offset of {amount:.0f} DN is taken off.</source>
        <translation>{file}: تُزال إزاحة {amount:.0f} DN.</translation>
    </message>
    <message>
        <source>{file}: values in {reading} ({how}): {seen}.</source>
        <translation>{file}: القيم {reading} ({how}): {seen}.</translation>
    </message>
    <message>
        <source>{file}: {pixels:,} pixels ({share:.2%}) hold values that can't be data, such as {value:.6g}; they count as no data.</source>
        <translation>{file}: {pixels:,} بكسل ({share:.2%}) فيها قيم لا يمكن أن تكون بيانات، مثل {value:.6g}؛ تُعد بلا بيانات.</translation>
    </message>
    <message>
        <source>{first} or {other}</source>
        <translation>{first} أو {other}</translation>
    </message>
    <message>
        <source>{share:.1%} of the pixels of {file} hold values that can't be data, such as {value:.6g}.</source>
        <translation>{share:.1%} من بكسلات {file} فيها قيم لا يمكن أن تكون بيانات، مثل {value:.6g}.</translation>
    </message>
    <message>
        <source>The people of each {level}, spread evenly over its area, would be off by {people} people per zone on average: {verdict}.</source>
        <translation>لو وُزّع سكان كل {level} بالتساوي على مساحتها لكان الفرق {people} شخص لكل منطقة في المتوسط: {verdict}.</translation>
    </message>
    <message>
        <source>The same people, spread evenly over the area of all zones, would be off by {people} people per zone on average: {verdict}.</source>
        <translation>لو وُزّع السكان أنفسهم بالتساوي على مساحة كل المناطق لكان الفرق {people} شخص لكل منطقة في المتوسط: {verdict}.</translation>
    </message>
    <message>
        <source>{map} is no nearer</source>
        <translation>{map} ليست أقرب</translation>
    </message>
    <message>
        <source>{map} is {percent} % nearer</source>
        <translation>{map} أقرب بنسبة {percent} %</translation>
    </message>
    <message>
        <source>{people:,.0f} people inside, of {total:,.0f} on the map.</source>
        <translation>{people:,.0f} شخص في الداخل، من {total:,.0f} على الخريطة.</translation>
    </message>
    <message>
        <source>{people:,.0f} people inside, of {total:,.0f} on the map; {share:.1%} of the area lies outside the map, and who lives there is not counted.</source>
        <translation>{people:,.0f} شخص في الداخل، من {total:,.0f} على الخريطة؛ {share:.1%} من المساحة خارج الخريطة، ومن يعيش هناك لا يُحسب.</translation>
    </message>
    <message>
        <source>{people:,.0f} people placed in {placed} of {zones} zones; before, map ÷ census went from {lowest:.3g} to {highest:.3g}.</source>
        <translation>وُزّع {people:,.0f} شخص على {placed} من {zones} مناطق؛ قبل ذلك، تراوحت الخريطة ÷ التعداد من {lowest:.3g} إلى {highest:.3g}.</translation>
    </message>
    <message>
        <source>95 % interval: {low:,.0f} to {high:,.0f} people inside, by how far {members} members disagree. That is not the error of the hazard, which is in no interval.</source>
        <translation>مجال 95 %: من {low:,.0f} إلى {high:,.0f} شخص داخل الخطر، بحسب اختلاف {members} من الأعضاء. ليس هذا خطأ الخطر نفسه، فهو ليس في أي مجال.</translation>
    </message>
    <message>
        <source>A distance of {distance:g} m was given, but the hazard is a raster.</source>
        <translation>أُعطيت مسافة {distance:g} م، لكن الخطر صورة نقطية.</translation>
    </message>
    <message>
        <source>A hazard is needed: either a layer or a raster.</source>
        <translation>يلزم خطر: إما طبقة وإما صورة نقطية.</translation>
    </message>
    <message>
        <source>Areas of the classes “{one}” and “{two}” overlap on {area:.3g} km², and nothing tells which is worse.</source>
        <translation>مساحات من الصنفين «{one}» و«{two}» تتداخل على {area:.3g} كم²، ولا شيء يبيّن أيهما أسوأ.</translation>
    </message>
    <message>
        <source>Both thresholds and an order of classes were given.</source>
        <translation>أُعطيت العتبات وترتيب الأصناف معًا.</translation>
    </message>
    <message>
        <source>Check the coordinate reference systems of both, or select the features near the map.</source>
        <translation>تحقق من نظامي إحداثياتهما، أو حدّد المعالم القريبة من الخريطة.</translation>
    </message>
    <message>
        <source>Choose another layer, or clear its filter or selection.</source>
        <translation>اختر طبقة أخرى، أو أزل مرشحها أو تحديدها.</translation>
    </message>
    <message>
        <source>Choose another raster, or give thresholds.</source>
        <translation>اختر صورة أخرى، أو أعطِ عتبات.</translation>
    </message>
    <message>
        <source>Choose one of them, and leave the other empty.</source>
        <translation>اختر أحدهما واترك الآخر فارغًا.</translation>
    </message>
    <message>
        <source>Choose the right one (“Values of the map are”).</source>
        <translation>اختر الصحيحة («قيم الخريطة هي»).</translation>
    </message>
    <message>
        <source>Choose “at least” (such as a depth of water) or “at most” (such as a height above the river).</source>
        <translation>اختر «على الأقل» (مثل عمق الماء) أو «على الأكثر» (مثل الارتفاع فوق النهر).</translation>
    </message>
    <message>
        <source>Classes, the worst first: {classes}.</source>
        <translation>الأصناف، الأسوأ أولًا: {classes}.</translation>
    </message>
    <message>
        <source>Collecting the areas of the classes</source>
        <translation>جمع مساحات الأصناف</translation>
    </message>
    <message>
        <source>Counting the people of each class</source>
        <translation>عدّ سكان كل صنف</translation>
    </message>
    <message>
        <source>Give 0 or more, such as 500 m.</source>
        <translation>أعطِ 0 أو أكثر، مثل 500 م.</translation>
    </message>
    <message>
        <source>Give a distance in metres, such as 500: who lives within it is counted.</source>
        <translation>أعطِ مسافة بالمتر، مثل 500: يُعدّ من يسكن ضمنها.</translation>
    </message>
    <message>
        <source>Give the order of the classes, the worst first; they are: {classes}.</source>
        <translation>أعطِ ترتيب الأصناف، الأسوأ أولًا؛ وهي: {classes}.</translation>
    </message>
    <message>
        <source>Give thresholds, such as 0.5, 1, 2, and their side.</source>
        <translation>أعطِ عتبات، مثل 0.5 و1 و2، وجهتها.</translation>
    </message>
    <message>
        <source>Give values of the raster, the worst first; it has: {values}.</source>
        <translation>أعطِ قيمًا من الصورة، الأسوأ أولًا؛ فيها: {values}.</translation>
    </message>
    <message>
        <source>Leave it at 0, or choose a layer of polygons, lines or points.</source>
        <translation>اتركها 0، أو اختر طبقة مضلعات أو خطوط أو نقاط.</translation>
    </message>
    <message>
        <source>Leave the order empty: thresholds have theirs.</source>
        <translation>اترك الترتيب فارغًا: للعتبات ترتيبها.</translation>
    </message>
    <message>
        <source>Name each class once.</source>
        <translation>سمِّ كل صنف مرة واحدة.</translation>
    </message>
    <message>
        <source>Nothing in the raster {file} tells whether its values are people per pixel or people per area.</source>
        <translation>لا شيء في الصورة {file} يبيّن هل قيمها أشخاص لكل بكسل أم لكل مساحة.</translation>
    </message>
    <message>
        <source>Pixels of the hazard with the value {values} count as outside.</source>
        <translation>بكسلات الخطر ذات القيمة {values} تُحسب خارجه.</translation>
    </message>
    <message>
        <source>Put every class into it, the worst first: {classes}.</source>
        <translation>ضع فيه كل الأصناف، الأسوأ أولًا: {classes}.</translation>
    </message>
    <message>
        <source>Reproject the hazard raster to that of the map (Raster › Projections › Warp).</source>
        <translation>أعد إسقاط صورة الخطر إلى نظام الخريطة (Raster › Projections › Warp).</translation>
    </message>
    <message>
        <source>Say which (“Several maps are”), or choose one map with one band.</source>
        <translation>بيّن أيهما («الخرائط المتعددة هي»)، أو اختر خريطة ذات نطاق واحد.</translation>
    </message>
    <message>
        <source>Say which (“Values of the map are”).</source>
        <translation>بيّن أيهما («قيم الخريطة هي»).</translation>
    </message>
    <message>
        <source>Some features of the hazard {hazard} can't be brought to the coordinate reference system of the map: they lie too far away.</source>
        <translation>بعض معالم الخطر {hazard} لا يمكن نقلها إلى نظام إحداثيات الخريطة: فهي بعيدة جدًا.</translation>
    </message>
    <message>
        <source>The distance is {distance:g} m.</source>
        <translation>المسافة {distance:g} م.</translation>
    </message>
    <message>
        <source>The hazard in {file} can't be read.</source>
        <translation>لا يمكن قراءة الخطر في {file}.</translation>
    </message>
    <message>
        <source>The hazard raster {file} has more than {most} values: they are no classes.</source>
        <translation>لصورة الخطر {file} أكثر من {most} قيمة: فهي ليست أصنافًا.</translation>
    </message>
    <message>
        <source>The hazard raster {file} has no class in it: all its values are 0 or none.</source>
        <translation>صورة الخطر {file} بلا أي صنف: كل قيمها 0 أو غائبة.</translation>
    </message>
    <message>
        <source>The hazard {hazard} does not overlap the map {map}.</source>
        <translation>الخطر {hazard} لا يتداخل مع الخريطة {map}.</translation>
    </message>
    <message>
        <source>The hazard {hazard} has lines or points, in which nobody lives.</source>
        <translation>في الخطر {hazard} خطوط أو نقاط لا يسكنها أحد.</translation>
    </message>
    <message>
        <source>The hazard's file {file} does not exist.</source>
        <translation>ملف الخطر {file} غير موجود.</translation>
    </message>
    <message>
        <source>The layer {layer} has no features with a place.</source>
        <translation>ليس في الطبقة {layer} معالم ذات موقع.</translation>
    </message>
    <message>
        <source>The map can't be brought to the coordinate reference system of the hazard raster.</source>
        <translation>لا يمكن نقل الخريطة إلى نظام إحداثيات صورة الخطر.</translation>
    </message>
    <message>
        <source>The map {map} would have a pixel with {people:,.0f} people per km². So many live nowhere: its values are in another unit.</source>
        <translation>سيكون في الخريطة {map} بكسل فيه {people:,.0f} شخص لكل كم². لا يسكن هذا العدد في أي مكان: قيمها بوحدة أخرى.</translation>
    </message>
    <message>
        <source>The order of the classes has “{name}” twice.</source>
        <translation>في ترتيب الأصناف «{name}» مرتين.</translation>
    </message>
    <message>
        <source>The order of the classes has “{name}”, but the classes of a raster are numbers.</source>
        <translation>في ترتيب الأصناف «{name}»، لكن أصناف الصورة النقطية أعداد.</translation>
    </message>
    <message>
        <source>The order of the classes lacks “{name}”, which the hazard has.</source>
        <translation>ينقص ترتيب الأصناف «{name}»، وهو في الخطر.</translation>
    </message>
    <message>
        <source>There are {maps} maps or bands, and nothing tells whether they are members of one estimate or groups of people that add up.</source>
        <translation>هناك {maps} من الخرائط أو النطاقات، ولا شيء يبيّن هل هي أعضاء تقدير واحد أم مجموعات سكان تُجمع.</translation>
    </message>
    <message>
        <source>Thresholds were given ({thresholds}), but not on which side of them the hazard is.</source>
        <translation>أُعطيت عتبات ({thresholds})، ولم يُبيَّن في أي جهة منها الخطر.</translation>
    </message>
    <message>
        <source>hazard unknown</source>
        <translation>الخطر مجهول</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>داخل</translation>
    </message>
    <message>
        <source>no class given</source>
        <translation>بلا صنف</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>خارج</translation>
    </message>
    <message>
        <source>within {distance:g} m</source>
        <translation>ضمن {distance:g} م</translation>
    </message>
    <message>
        <source>{broken} of {areas} areas of the hazard have broken outlines and were repaired.</source>
        <translation>{broken} من {areas} مساحة للخطر حدودها معيبة وقد أُصلحت.</translation>
    </message>
    <message>
        <source>{groups} groups of people that add up.</source>
        <translation>{groups} من مجموعات السكان تُجمع.</translation>
    </message>
    <message>
        <source>{members} members of one estimate: their mean counts, their spread gives intervals.</source>
        <translation>{members} من أعضاء تقدير واحد: يُحسب متوسطهم، وتشتتهم يعطي المجالات.</translation>
    </message>
    <message>
        <source>{nameless} of {features} features of the hazard have no class. Who lives there, and in no other class, is counted as “no class given”.</source>
        <translation>{nameless} من {features} من معالم الخطر بلا صنف. من يسكن هناك، وليس في صنف آخر، يُحسب «بلا صنف».</translation>
    </message>
    <message>
        <source>{people:,.0f} people inside, of {total:,.0f}; {percent:.1f} % of the area lies outside the map.</source>
        <translation>{people:,.0f} شخص داخل الخطر، من {total:,.0f}؛ و{percent:.1f} % من المساحة خارج الخريطة.</translation>
    </message>
    <message>
        <source>{people:,.0f} people live where the hazard is unknown: they count neither as inside nor as outside.</source>
        <translation>يسكن {people:,.0f} شخص حيث الخطر مجهول: لا يُحسبون داخلًا ولا خارجًا.</translation>
    </message>
    <message>
        <source>Sentinel-{sensor} {season} (synthetic)</source>
        <translation>Sentinel-{sensor} {season} (اصطناعي)</translation>
    </message>
    <message>
        <source>True population, synthetic</source>
        <translation>السكان الحقيقيون، اصطناعي</translation>
    </message>
    <message>
        <source>autumn</source>
        <translation>خريف</translation>
    </message>
    <message>
        <source>spring</source>
        <translation>ربيع</translation>
    </message>
    <message>
        <source>summer</source>
        <translation>صيف</translation>
    </message>
    <message>
        <source>winter</source>
        <translation>شتاء</translation>
    </message>
    <message>
        <source>Cancelled: {tiles} finished tile is kept, and the same run with the same inputs goes on from there.</source>
        <translation>أُلغي: حُفظت {tiles} بلاطة منتهية، والتشغيل نفسه بالمدخلات نفسها يتابع من هناك.</translation>
    </message>
    <message>
        <source>Cancelled: {tiles} finished tiles are kept, and the same run with the same inputs goes on from there.</source>
        <translation>أُلغي: حُفظت {tiles} بلاطات منتهية، والتشغيل نفسه بالمدخلات نفسها يتابع من هناك.</translation>
    </message>
    <message>
        <source>Building overviews</source>
        <translation>إنشاء الصور المصغرة</translation>
    </message>
    <message>
        <source>Choose a built-up map with values from 0 to 1.</source>
        <translation>اختر خريطة مبان قيمها من 0 إلى 1.</translation>
    </message>
    <message>
        <source>Choose one that covers them all, or none.</source>
        <translation>اختر واحدة تغطيها كلها، أو لا تختر شيئًا.</translation>
    </message>
    <message>
        <source>Export it as GeoTIFF (Raster › Conversion › Translate), and give that.</source>
        <translation>صدّرها بصيغة GeoTIFF (نقطي › التحويل › تحويل الصيغة)، وأعطِ الناتج.</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation>بورتوريكو</translation>
    </message>
    <message>
        <source>Put it back where it was, or build the virtual raster again.</source>
        <translation>أعده إلى مكانه، أو ابنِ الصورة الافتراضية من جديد.</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>رواندا</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>سويسرا</translation>
    </message>
    <message>
        <source>The built-up map {file} does not cover {zones} of the zones that are compared.</source>
        <translation>خريطة المباني {file} لا تغطي {zones} من المناطق المقارنة.</translation>
    </message>
    <message>
        <source>The people of each {level}, spread over its built-up pixels, would be off by {people} people per zone on average: {verdict}.</source>
        <translation>لو وُزّع سكان كل {level} على بكسلاتها المبنية لكان الفرق {people} شخص لكل منطقة في المتوسط: {verdict}.</translation>
    </message>
    <message>
        <source>The pixel of {file} is {east_m:.1f} m × {north_m:.1f} m on the ground; the models read pixels of about 10 m (8–12 m).</source>
        <translation>بكسل {file} هو {east_m:.1f} م × {north_m:.1f} م على الأرض؛ تقرأ النماذج بكسلات بنحو 10 م (8–12 م).</translation>
    </message>
    <message>
        <source>The raster {file} holds {value:g}, which is no probability of being built-up.</source>
        <translation>يحتوي النقطي {file} على {value:g}، وليست احتمال بناء.</translation>
    </message>
    <message>
        <source>The raster {file} is rotated or mirrored: its rows do not run from west to east.</source>
        <translation>الصورة {file} مدوَّرة أو معكوسة: صفوفها لا تمضي من الغرب إلى الشرق.</translation>
    </message>
    <message>
        <source>The same people, spread over the built-up pixels of all zones, would be off by {people} people per zone on average: {verdict}.</source>
        <translation>لو وُزّع السكان أنفسهم على البكسلات المبنية في كل المناطق لكان الفرق {people} شخص لكل منطقة في المتوسط: {verdict}.</translation>
    </message>
    <message>
        <source>The virtual raster {file} computes its pixels or reads raw bytes, which is not read here.</source>
        <translation>الصورة الافتراضية {file} تحسب بكسلاتها أو تقرأ بايتات خامًا، ولا يُقرأ ذلك هنا.</translation>
    </message>
    <message>
        <source>The virtual raster {file} needs {part}, which does not exist.</source>
        <translation>تحتاج الصورة الافتراضية {file} إلى {part}، وهو غير موجود.</translation>
    </message>
    <message>
        <source>Look at its place in QGIS, and export it again with the right coordinate reference system.</source>
        <translation>انظر موقعها في QGIS، وصدّرها من جديد بنظام الإحداثيات الصحيح.</translation>
    </message>
    <message>
        <source>The raster {file} lies nowhere on Earth: its pixels have no size, or its place is outside of its coordinate reference system.</source>
        <translation>لا تقع الصورة {file} في أي مكان على الأرض: بكسلاتها بلا حجم، أو موقعها خارج نظام إحداثياتها.</translation>
    </message>
    <message>
        <source>Choose the decimal dot, or correct the counts.</source>
        <translation>اختر النقطة العشرية، أو صحّح الأعداد.</translation>
    </message>
    <message>
        <source>Say which in the choice “A dot in counts that are text” (DOTS: thousands or decimals), or turn the field into numbers.</source>
        <translation>حدّد ذلك في الخيار «النقطة في الأعداد المكتوبة نصاً» ‏(DOTS: ‏thousands أو decimals)، أو حوّل الحقل إلى أعداد.</translation>
    </message>
    <message>
        <source>Some zones overlap: {people:,.0f} people count in more than one of them.</source>
        <translation>بعض المناطق متداخلة: {people:,.0f} شخص يُحسبون في أكثر من واحدة منها.</translation>
    </message>
    <message>
        <source>Split such zones at 180°, for example with ogr2ogr -wrapdateline, and choose the new layer.</source>
        <translation>قسّم هذه المناطق عند 180°، مثلاً بالأمر ogr2ogr -wrapdateline، واختر الطبقة الجديدة.</translation>
    </message>
    <message>
        <source>Summed by {level}, {map} agrees by construction, as it does zone by zone.</source>
        <translation>عند الجمع حسب {level} تتطابق {map} بحكم بنائها، كما تتطابق منطقةً منطقة.</translation>
    </message>
    <message>
        <source>Summed by {level}, {map} agrees by construction: it was made from those counts. Only the zones themselves tell how good it is.</source>
        <translation>عند الجمع حسب {level} تتطابق {map} بحكم بنائها: فقد صُنعت من تلك الأعداد. المناطق نفسها وحدها تبيّن جودتها.</translation>
    </message>
    <message>
        <source>The count {count} in the field {field} has no three digits behind its dot, so dots can't mean thousands there.</source>
        <translation>العدد {count} في الحقل {field} لا تلي نقطتَه ثلاثةُ أرقام، فلا يمكن أن تفصل النقاط الآلاف هناك.</translation>
    </message>
    <message>
        <source>The counts in the field {field} are text that can be read in two ways: {example} with a dot for thousands, {large:,.0f} people in all, or with a decimal dot, {small:,.6g} people in all.</source>
        <translation>الأعداد في الحقل {field} نص يمكن قراءته بطريقتين: {example} بنقطة للآلاف، {large:,.0f} شخص في المجموع، أو بنقطة عشرية، {small:,.6g} شخص في المجموع.</translation>
    </message>
    <message>
        <source>The map was rescaled to {zones} with border pixels shared by area, and is summed by their centres: at borders the sums differ from the counts. Set BORDER to “fraction” to get them back.</source>
        <translation>أُعيد تقييس الخريطة على {zones} مع تقاسم بكسلات الحدود حسب المساحة، وتُجمع هنا حسب مراكزها: عند الحدود تختلف المجاميع عن الأعداد. اضبط BORDER على «fraction» لاستعادتها.</translation>
    </message>
    <message>
        <source>The map was rescaled to {zones} with each border pixel given to the zone that holds its centre, and is summed by shares of area: at borders the sums differ from the counts. Set BORDER to “centre” to get them back.</source>
        <translation>أُعيد تقييس الخريطة على {zones} بإعطاء كل بكسل حدودي للمنطقة التي تضم مركزه، وتُجمع هنا حسب حصص المساحة: عند الحدود تختلف المجاميع عن الأعداد. اضبط BORDER على «centre» لاستعادتها.</translation>
    </message>
    <message>
        <source>The map {map} was rescaled to {zones} (field {field}), and these zones are no finer: it agrees with them by construction, which proves nothing. Compare on finer zones.</source>
        <translation>أُعيد تقييس الخريطة {map} على {zones} (الحقل {field})، وهذه المناطق ليست أدق: تتطابق معها بحكم بنائها، وهذا لا يثبت شيئاً. قارن على مناطق أدق.</translation>
    </message>
    <message>
        <source>Zone {zone} is {width:.0f}° of longitude wide. Most likely it crosses the antimeridian (180°) and was not split there.</source>
        <translation>يبلغ عرض المنطقة {zone} ‏{width:.0f}° من خطوط الطول. الأرجح أنها تعبر خط الطول المقابل (180°) ولم تُقسَّم عنده.</translation>
    </message>
    <message>
        <source>have no outline; {people:,.0f} people are not mapped</source>
        <translation>بلا حدود مرسومة؛ {people:,.0f} شخص غير موضوعين على الخريطة</translation>
    </message>
    <message>
        <source>{map} was made with these counts, or with those of finer zones: that it is off by {people} people per zone on average is by construction and does not tell how good it is. Compare on finer zones.</source>
        <translation>صُنعت {map} من هذه الأعداد أو من أعداد مناطق أدق: انحرافها بمقدار {people} شخص لكل منطقة في المتوسط ناتج عن بنائها ولا يبيّن جودتها. قارن على مناطق أدق.</translation>
    </message>
    <message>
        <source>{pairs} pair of zones overlaps by less than 5 % of the smaller one. What they share is given to the first of the two; by area {people:,.0f} people of the other live there.</source>
        <translation>{pairs} زوج من المناطق يتداخل بأقل من 5 % من المنطقة الصغرى. يُعطى الجزء المشترك للأولى منهما؛ وحسب المساحة يسكن هناك {people:,.0f} شخص من الأخرى.</translation>
    </message>
    <message>
        <source>{pairs} pairs of zones overlap by less than 5 % of the smaller one. What they share is given to the first of the two; by area {people:,.0f} people of the others live there.</source>
        <translation>{pairs} أزواج من المناطق تتداخل بأقل من 5 % من المنطقة الصغرى. يُعطى الجزء المشترك للأولى من كل زوج؛ وحسب المساحة يسكن هناك {people:,.0f} شخص من الأخريات.</translation>
    </message>
    <message>
        <source>{people:,.0f} people on the map ({share:.1%}) live in none of the zones.</source>
        <translation>{people:,.0f} شخص على الخريطة ({share:.1%}) لا يسكنون أياً من المناطق.</translation>
    </message>
    <message>
        <source>{some} of {zones} zones have no outline.</source>
        <translation>{some} من {zones} منطقة بلا حدود مرسومة.</translation>
    </message>
    <message>
        <source>Choose one of {words}.</source>
        <translation>اختر واحدًا من {words}.</translation>
    </message>
    <message>
        <source>Choose the folder that “Download imagery” or “Make composites from scenes on disk” wrote.</source>
        <translation>اختر المجلد الذي كتبته «تنزيل الصور» أو «صنع مركّبات من مشاهد على القرص».</translation>
    </message>
    <message>
        <source>Keep them in folders of their own, each with its table.</source>
        <translation>ضعهما في مجلدين منفصلين، لكل منهما جدوله.</translation>
    </message>
    <message>
        <source>Look where the area lies on the map, or give a raster of elevation of your own.</source>
        <translation>انظر أين تقع المنطقة على الخريطة، أو أعطِ صورة ارتفاع من عندك.</translation>
    </message>
    <message>
        <source>Look where the area lies on the map, or give another raster of elevation.</source>
        <translation>انظر أين تقع المنطقة على الخريطة، أو أعطِ صورة ارتفاع أخرى.</translation>
    </message>
    <message>
        <source>Mend the row, or make the series again.</source>
        <translation>أصلح الصف، أو اصنع السلسلة من جديد.</translation>
    </message>
    <message>
        <source>No elevation is known anywhere in the area.</source>
        <translation>لا يُعرف أي ارتفاع في أي مكان من المنطقة.</translation>
    </message>
    <message>
        <source>Put ASC or DESC into its name, or take both passes together.</source>
        <translation>ضع ASC أو DESC في اسمه، أو خذ المرورين معًا.</translation>
    </message>
    <message>
        <source>Say what the file of elevation is called there.</source>
        <translation>قل ما اسم ملف الارتفاع هناك.</translation>
    </message>
    <message>
        <source>Sentinel-1 ascending</source>
        <translation>Sentinel-1 الصاعد</translation>
    </message>
    <message>
        <source>Sentinel-1 descending</source>
        <translation>Sentinel-1 الهابط</translation>
    </message>
    <message>
        <source>Terrain, piece {piece} of {pieces}</source>
        <translation>التضاريس، الجزء {piece} من {pieces}</translation>
    </message>
    <message>
        <source>Terrain: gaps {percent:.1f} %.</source>
        <translation>التضاريس: فجوات {percent:.1f} %.</translation>
    </message>
    <message>
        <source>The bands {bands} are unknown.</source>
        <translation>النطاقات {bands} غير معروفة.</translation>
    </message>
    <message>
        <source>The folder {folder} holds no series: there is no {file} in it.</source>
        <translation>لا سلسلة في المجلد {folder}: ليس فيه {file}.</translation>
    </message>
    <message>
        <source>The passes can't be {passes}.</source>
        <translation>لا يمكن أن تكون المرورات {passes}.</translation>
    </message>
    <message>
        <source>The scene {scene} does not tell whether its pass is ascending.</source>
        <translation>لا يقول المشهد {scene} هل مروره صاعد.</translation>
    </message>
    <message>
        <source>The table {file} can't be used: {why}.</source>
        <translation>لا يمكن استعمال الجدول {file}: {why}.</translation>
    </message>
    <message>
        <source>The tiles of {collection} have no file called {asset}; what they have is called {names}.</source>
        <translation>ليس لبلاطات {collection} ملف اسمه {asset}؛ ما لديها اسمه {names}.</translation>
    </message>
    <message>
        <source>Tiles of elevation: {tiles}.</source>
        <translation>بلاطات الارتفاع: {tiles}.</translation>
    </message>
    <message>
        <source>Write one of {seasons}, {whole_year}, another year's such as 2021 spring or 2021 Q1, a month such as 2021-03, a year such as 2021, or a range such as 2021-03-01/2021-04-15.</source>
        <translation>اكتب واحدًا من {seasons}، {whole_year}، أو من سنة أخرى مثل 2021 spring أو 2021 Q1، أو شهرًا مثل 2021-03، أو سنة مثل 2021، أو مدى مثل 2021-03-01/2021-04-15.</translation>
    </message>
    <message>
        <source>it has no row</source>
        <translation>لا صفوف فيه</translation>
    </message>
    <message>
        <source>it is larger than {megabytes} MB</source>
        <translation>حجمه أكبر من {megabytes} ميغابايت</translation>
    </message>
    <message>
        <source>it is no table of text</source>
        <translation>ليس جدولًا نصيًا</translation>
    </message>
    <message>
        <source>one is {one}, the other {other}</source>
        <translation>أحدهما {one} والآخر {other}</translation>
    </message>
    <message>
        <source>row {row} ends before it begins</source>
        <translation>الصف {row} ينتهي قبل أن يبدأ</translation>
    </message>
    <message>
        <source>row {row} has {text} for a clear share from 0 to 1</source>
        <translation>في الصف {row} القيمة {text} لنسبة الصفاء من 0 إلى 1</translation>
    </message>
    <message>
        <source>row {row} has {text} for a time; write 2021-04-05T10:40:21Z</source>
        <translation>في الصف {row} الوقت {text}؛ اكتب 2021-04-05T10:40:21Z</translation>
    </message>
    <message>
        <source>row {row} names no layer</source>
        <translation>الصف {row} لا يسمّي طبقة</translation>
    </message>
    <message>
        <source>row {row} names {file} again</source>
        <translation>الصف {row} يسمّي {file} مرة أخرى</translation>
    </message>
    <message>
        <source>row {row} names {file}, which is no GeoTIFF in this folder</source>
        <translation>الصف {row} يسمّي {file}، وليس ملف GeoTIFF في هذا المجلد</translation>
    </message>
    <message>
        <source>row {row} names {file}, which is not there</source>
        <translation>الصف {row} يسمّي {file}، وهو غير موجود</translation>
    </message>
    <message>
        <source>the column {column} is missing</source>
        <translation>العمود {column} ناقص</translation>
    </message>
    <message>
        <source>they have different bands</source>
        <translation>نطاقاتهما مختلفة</translation>
    </message>
    <message>
        <source>they lie on different grids</source>
        <translation>هما على شبكتين مختلفتين</translation>
    </message>
    <message>
        <source>{file} has no band named {bands}.</source>
        <translation>ليس في {file} نطاق اسمه {bands}.</translation>
    </message>
    <message>
        <source>{file} has {bands} bands; the first is taken as elevation.</source>
        <translation>في {file} عدد {bands} نطاقات؛ يؤخذ الأول ارتفاعًا.</translation>
    </message>
    <message>
        <source>{file} is in feet; it is read in metres.</source>
        <translation>{file} بالأقدام؛ ويُقرأ بالأمتار.</translation>
    </message>
    <message>
        <source>{one} and {other} can't be of one series: {why}.</source>
        <translation>لا يمكن أن يكون {one} و{other} من سلسلة واحدة: {why}.</translation>
    </message>
    <message>
        <source>{service} has no elevation of this area: it is open sea.</source>
        <translation>ليس لدى {service} ارتفاع لهذه المنطقة: إنها عرض البحر.</translation>
    </message>
    <message>
        <source>{text} is no season, month, quarter, year or date range.</source>
        <translation>{text} ليس فصلًا ولا شهرًا ولا ربع سنة ولا سنة ولا مدى تواريخ.</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>فئات</translation>
    </message>
    <message>
        <source>relative uncertainties</source>
        <translation>ارتيابات نسبية</translation>
    </message>
    <message>
        <source>standard deviations</source>
        <translation>انحرافات معيارية</translation>
    </message>
    <message>
        <source>the shape of the ground</source>
        <translation>شكل الأرض</translation>
    </message>
    <message>
        <source>Choose {files}.</source>
        <translation>اختر {files}.</translation>
    </message>
    <message>
        <source>the built-up extractor, a POPCORN member or Bourbon</source>
        <translation>مستخرج المناطق المبنية أو أحد أعضاء POPCORN أو Bourbon</translation>
    </message>
    <message>
        <source>“{source}” holds none of the known networks.</source>
        <translation>لا يحتوي «{source}» على أي من الشبكات المعروفة.</translation>
    </message>
    <message>
        <source>GlobalUrbanMapper 1 (stage2.pth) or 2.0 (GUM_2p0.pth)</source>
        <translation>GlobalUrbanMapper 1 (stage2.pth) أو 2.0 (GUM_2p0.pth)</translation>
    </message>
    <message>
        <source>Import them one by one.</source>
        <translation>استوردها واحدًا واحدًا.</translation>
    </message>
    <message>
        <source>Model of urban land</source>
        <translation>نموذج الأرض الحضرية</translation>
    </message>
    <message>
        <source>Use stage2.pth of GlobalUrbanMapper, which has 10 channels, or GUM_2p0.pth.</source>
        <translation>استخدم stage2.pth من GlobalUrbanMapper، وله 10 قنوات، أو GUM_2p0.pth.</translation>
    </message>
    <message>
        <source>{models} models of urban land were chosen; only occupancy members form a set.</source>
        <translation>اختير {models} من نماذج الأرض الحضرية؛ أعضاء الإشغال وحدهم يشكلون مجموعة.</translation>
    </message>
    <message>
        <source>“{source}” is a GlobalUrbanMapper of 13 channels: it also wants three finished maps of built-up land.</source>
        <translation>«{source}» هو GlobalUrbanMapper بـ 13 قناة: يحتاج أيضًا إلى ثلاث خرائط جاهزة للأرض المبنية.</translation>
    </message>
    <message>
        <source>“{source}” is a GlobalUrbanMapper of 8 channels: an older one, without slope and aspect.</source>
        <translation>«{source}» هو GlobalUrbanMapper بـ 8 قنوات: نسخة أقدم بلا انحدار ولا اتجاه.</translation>
    </message>
    <message>
        <source>Give Sentinel-2, Sentinel-1 and terrain each as its own raster.</source>
        <translation>أعطِ Sentinel-2 وSentinel-1 والتضاريس كلًّا في ملفه النقطي.</translation>
    </message>
    <message>
        <source>Give Sentinel-2, Sentinel-1 of one or both passes, or the export of GlobalUrbanMapper.</source>
        <translation>أعطِ Sentinel-2، أو Sentinel-1 بمرور أو مرورين، أو الملف المصدَّر من GlobalUrbanMapper.</translation>
    </message>
    <message>
        <source>Give it, or import GlobalUrbanMapper 2.0 (GUM_2p0.pth), which does with Sentinel-2 or Sentinel-1 alone.</source>
        <translation>أعطه، أو استورد GlobalUrbanMapper 2.0 (GUM_2p0.pth)، الذي يكفيه Sentinel-2 أو Sentinel-1 وحده.</translation>
    </message>
    <message>
        <source>Give one raster of each kind for a year, such as the composite of all of it.</source>
        <translation>أعطِ ملفًا نقطيًا من كل نوع لكل سنة، كالمركّب من السنة كلها.</translation>
    </message>
    <message>
        <source>Give the imagery of more years, or leave that output empty.</source>
        <translation>أعطِ صور سنوات أخرى، أو اترك هذا الناتج فارغًا.</translation>
    </message>
    <message>
        <source>Give {least} to {most}.</source>
        <translation>أعطِ من {least} إلى {most}.</translation>
    </message>
    <message>
        <source>Make it with “Terrain: elevation, slope, aspect”, and give it.</source>
        <translation>أنشئها بـ «التضاريس: الارتفاع والميل واتجاه الميل» وأعطها.</translation>
    </message>
    <message>
        <source>Make the terrain with “Terrain: elevation, slope, aspect”, or name its bands so.</source>
        <translation>أنشئ التضاريس بـ «التضاريس: الارتفاع والميل واتجاه الميل»، أو سمِّ نطاقاتها هكذا.</translation>
    </message>
    <message>
        <source>Make the terrain with “Terrain: elevation, slope, aspect”.</source>
        <translation>أنشئ التضاريس بـ «التضاريس: الارتفاع والميل واتجاه الميل».</translation>
    </message>
    <message>
        <source>Measuring urban land in the zones</source>
        <translation>قياس الأرض الحضرية في المناطق</translation>
    </message>
    <message>
        <source>No raster tells its year: they are paired by their order.</source>
        <translation>لا يذكر أي ملف نقطي سنته: تُقرن بحسب ترتيبها.</translation>
    </message>
    <message>
        <source>Put the year into its name, such as s2_2021-07-01.tif, or into its tag DATE.</source>
        <translation>ضع السنة في اسمه، مثل s2_2021-07-01.tif، أو في وسمه DATE.</translation>
    </message>
    <message>
        <source>Put the year into their names, such as s2_2021-07-01.tif, or give one of each for every year.</source>
        <translation>ضع السنة في أسمائها، مثل s2_2021-07-01.tif، أو أعطِ واحدًا من كل نوع لكل سنة.</translation>
    </message>
    <message>
        <source>Sentinel-2</source>
        <translation>Sentinel-2</translation>
    </message>
    <message>
        <source>Sentinel-2 alone</source>
        <translation>Sentinel-2 وحده</translation>
    </message>
    <message>
        <source>Sentinel-2 and both passes of Sentinel-1</source>
        <translation>Sentinel-2 ومرورا Sentinel-1 كلاهما</translation>
    </message>
    <message>
        <source>Sentinel-2 and the ascending pass</source>
        <translation>Sentinel-2 والمرور الصاعد</translation>
    </message>
    <message>
        <source>Sentinel-2 and the descending pass</source>
        <translation>Sentinel-2 والمرور الهابط</translation>
    </message>
    <message>
        <source>The rasters are of the years {first} to {last}, and make one map.</source>
        <translation>الملفات النقطية من السنوات {first} إلى {last}، وتعطي خريطة واحدة.</translation>
    </message>
    <message>
        <source>The rasters do not tell their years, and the lists are not equally long.</source>
        <translation>لا تذكر الملفات النقطية سنواتها، والقوائم غير متساوية الطول.</translation>
    </message>
    <message>
        <source>The slope of {file} goes from {least:.3g} to {most:.3g}: that is not in degrees.</source>
        <translation>انحدار {file} من {least:.3g} إلى {most:.3g}: ليس هذا بالدرجات.</translation>
    </message>
    <message>
        <source>The step from window to window is {stride} px.</source>
        <translation>الخطوة من نافذة إلى نافذة {stride} بكسل.</translation>
    </message>
    <message>
        <source>The year in which land became urban needs several years, and the imagery is of one.</source>
        <translation>السنة التي صارت فيها الأرض حضرية تحتاج إلى عدة سنوات، والصور من سنة واحدة.</translation>
    </message>
    <message>
        <source>The year of {file} is not known, but that of others is.</source>
        <translation>سنة {file} غير معروفة، بينما سنة غيره معروفة.</translation>
    </message>
    <message>
        <source>both passes of Sentinel-1</source>
        <translation>مرورا Sentinel-1 كلاهما</translation>
    </message>
    <message>
        <source>probabilities of urban land</source>
        <translation>احتمالات الأرض الحضرية</translation>
    </message>
    <message>
        <source>terrain</source>
        <translation>التضاريس</translation>
    </message>
    <message>
        <source>the ascending pass alone</source>
        <translation>المرور الصاعد وحده</translation>
    </message>
    <message>
        <source>the descending pass alone</source>
        <translation>المرور الهابط وحده</translation>
    </message>
    <message>
        <source>the map</source>
        <translation>الخريطة</translation>
    </message>
    <message>
        <source>urban or not</source>
        <translation>حضري أو غير حضري</translation>
    </message>
    <message>
        <source>year {number}</source>
        <translation>السنة {number}</translation>
    </message>
    <message>
        <source>{file} and {other} are both of {year}.</source>
        <translation>{file} و{other} كلاهما من {year}.</translation>
    </message>
    <message>
        <source>{file} begins with the bands {bands}; an export of GlobalUrbanMapper begins with B04, B03, B02, B08.</source>
        <translation>يبدأ {file} بالنطاقات {bands}؛ والملف المصدَّر من GlobalUrbanMapper يبدأ بـ B04, B03, B02, B08.</translation>
    </message>
    <message>
        <source>{file} has no bands named slope and aspect.</source>
        <translation>ليس في {file} نطاقان باسم slope وaspect.</translation>
    </message>
    <message>
        <source>{file} has {count} bands; an export of GlobalUrbanMapper has 11 or 14.</source>
        <translation>في {file} {count} نطاقات؛ وفي الملف المصدَّر من GlobalUrbanMapper 11 أو 14.</translation>
    </message>
    <message>
        <source>{file}: its last two bands are taken as slope and aspect.</source>
        <translation>{file}: يُؤخذ نطاقاه الأخيران على أنهما الانحدار والاتجاه.</translation>
    </message>
    <message>
        <source>{file}: the bands are those of GlobalUrbanMapper's export, by order.</source>
        <translation>{file}: النطاقات هي نطاقات الملف المصدَّر من GlobalUrbanMapper، بالترتيب.</translation>
    </message>
    <message>
        <source>{share:.1%} of the pixels are seen by {what}.</source>
        <translation>{share:.1%} من البكسلات يراها {what}.</translation>
    </message>
    <message>
        <source>{year}: no Sentinel-1. The map is made from Sentinel-2 and terrain.</source>
        <translation>{year}: لا يوجد Sentinel-1. صُنعت الخريطة من Sentinel-2 والتضاريس.</translation>
    </message>
    <message>
        <source>{year}: no Sentinel-2. The map is made from Sentinel-1 and terrain.</source>
        <translation>{year}: لا يوجد Sentinel-2. صُنعت الخريطة من Sentinel-1 والتضاريس.</translation>
    </message>
    <message>
        <source>{year}: no {kind}. 0 dB stands for it, as where the model was trained without that pass.</source>
        <translation>{year}: لا يوجد {kind}. يحل محله 0 dB، كما حيث دُرّب النموذج من دون ذلك المرور.</translation>
    </message>
    <message>
        <source>{year}: the model “{model}” needs {what}, which is not there.</source>
        <translation>{year}: يحتاج النموذج «{model}» إلى {what}، وهو غير موجود.</translation>
    </message>
    <message>
        <source>{year}: {area:,.2f} km² of urban land, {share:.1%} of what is mapped.</source>
        <translation>{year}: {area:,.2f} كم² من الأرض الحضرية، {share:.1%} مما رُسمت خريطته.</translation>
    </message>
    <message>
        <source>{year}: {file} holds no {kind}.</source>
        <translation>{year}: لا يحتوي {file} على {kind}.</translation>
    </message>
    <message>
        <source>Choose a folder of GeoTIFFs whose tags or names hold their day, such as s2_20210415T104021.tif.</source>
        <translation>اختر مجلدًا من ملفات GeoTIFF تحمل وسومها أو أسماؤها اليوم، مثل s2_20210415T104021.tif.</translation>
    </message>
    <message>
        <source>Choose the folder of one place.</source>
        <translation>اختر مجلد مكان واحد.</translation>
    </message>
    <message>
        <source>Choose what the masks are: scene classes, not 0 for cloud, or 1 for clear.</source>
        <translation>اختر ما تعنيه الأقنعة: فئات المشهد، أو غير 0 للسحب، أو 1 للصحو.</translation>
    </message>
    <message>
        <source>Give {bands}, or choose the unit.</source>
        <translation>أعطِ {bands}، أو اختر الوحدة.</translation>
    </message>
    <message>
        <source>Looking at the series</source>
        <translation>فحص السلسلة</translation>
    </message>
    <message>
        <source>Make the series again, or take the row out.</source>
        <translation>أنشئ السلسلة من جديد، أو احذف السطر.</translation>
    </message>
    <message>
        <source>both are the layer {layer} of the same time</source>
        <translation>كلاهما الطبقة {layer} للوقت نفسه</translation>
    </message>
    <message>
        <source>{file} does not lie in the folder</source>
        <translation>{file} ليس في المجلد</translation>
    </message>
    <message>
        <source>{file} does not say what its values mean.</source>
        <translation>لا يذكر {file} معنى قيمه.</translation>
    </message>
    <message>
        <source>{file} has no band of Sentinel-1 or Sentinel-2.</source>
        <translation>لا يحتوي {file} على أي نطاق من Sentinel-1 أو Sentinel-2.</translation>
    </message>
    <message>
        <source>{file} holds no valid pixel to tell its unit from.</source>
        <translation>لا يحتوي {file} على بكسل صالح تُعرف منه وحدته.</translation>
    </message>
    <message>
        <source>{file} is left out: it does not say which band it shows at its times.</source>
        <translation>استُبعد {file}: لا يذكر أي نطاق يعرضه في أوقاته.</translation>
    </message>
    <message>
        <source>{folder} holds more than {most:,} rasters.</source>
        <translation>يحتوي {folder} على أكثر من {most:,} صورة نقطية.</translation>
    </message>
    <message>
        <source>{folder} holds no acquisition with a time.</source>
        <translation>لا يحتوي {folder} على أي التقاط له تاريخ.</translation>
    </message>
    <message>
        <source>A forest needs {fewest}: take smaller zones.</source>
        <translation>تحتاج الغابة إلى {fewest}: خذ مناطق أصغر.</translation>
    </message>
    <message>
        <source>Only {zones} zones have a count, pixels that count and a value of every covariate.</source>
        <translation>{zones} فقط من المناطق لها تعداد وبكسلات محسوبة وقيمة لكل متغير مساعد.</translation>
    </message>
    <message>
        <source>Run “Set up the engine” with “Packages for forests”, or give a forest that is grown (MODEL).</source>
        <translation>شغّل «إعداد المحرك» مع «حزم للغابات»، أو أعطِ غابة جاهزة (MODEL).</translation>
    </message>
    <message>
        <source>The engine has no packages for growing forests (scikit-learn).</source>
        <translation>ليس لدى المحرك حزم لإنشاء الغابات (scikit-learn).</translation>
    </message>
    <message>
        <source>The forest is grown on {zones} zones; under {few} it tells little: look at its skill.</source>
        <translation>أُنشئت الغابة على {zones} منطقة؛ دون {few} لا تقول إلا القليل: انظر إلى جودتها.</translation>
    </message>
    <message>
        <source>Choose a map of people with one band.</source>
        <translation>اختر خريطة سكان بنطاق واحد.</translation>
    </message>
    <message>
        <source>Choose from 1 to {most} fields with the people of each group.</source>
        <translation>اختر من 1 إلى {most} حقلًا تحوي سكان كل فئة.</translation>
    </message>
    <message>
        <source>Choose groups of which everybody is in one only, or another field of counts.</source>
        <translation>اختر فئات يكون كل شخص في واحدة منها فقط، أو حقل أعداد آخر.</translation>
    </message>
    <message>
        <source>Choose groups of which everybody is in one only.</source>
        <translation>اختر فئات يكون كل شخص في واحدة منها فقط.</translation>
    </message>
    <message>
        <source>Choose groups that the table has.</source>
        <translation>اختر فئات موجودة في الجدول.</translation>
    </message>
    <message>
        <source>Choose the two fields that hold the same ids; they are compared as text, with leading zeros.</source>
        <translation>اختر الحقلين اللذين يحويان المعرّفات نفسها؛ تقارن كنص، مع الأصفار البادئة.</translation>
    </message>
    <message>
        <source>In {zones} zones the groups sum to more than the count, by at most {share:.1%}; they were scaled to it.</source>
        <translation>في {zones} من المناطق مجموع الفئات أكبر من العدد، بما لا يزيد على {share:.1%}؛ ضُبطت إليه.</translation>
    </message>
    <message>
        <source>Leave one row for each zone, or choose the field that names each zone once.</source>
        <translation>اترك صفًا واحدًا لكل منطقة، أو اختر الحقل الذي يسمي كل منطقة مرة.</translation>
    </message>
    <message>
        <source>Looking for the zones' pixels</source>
        <translation>البحث عن بكسلات المناطق</translation>
    </message>
    <message>
        <source>No zone of {zones} has a row in the table {table}: the zones' ids are such as {one}, the table's such as {other}.</source>
        <translation>لا صف لأي منطقة من {zones} في الجدول {table}: معرّفات المناطق مثل {one} ومعرّفات الجدول مثل {other}.</translation>
    </message>
    <message>
        <source>Of {unknown:,.0f} people ({share:.1%}) age and sex are unknown; they are in the last band.</source>
        <translation>عمر وجنس {unknown:,.0f} من السكان ({share:.1%}) مجهولان؛ وهم في النطاق الأخير.</translation>
    </message>
    <message>
        <source>Open it in QGIS to check it, or export it again as CSV.</source>
        <translation>افتحه في QGIS للتحقق منه، أو صدّره ثانية بصيغة CSV.</translation>
    </message>
    <message>
        <source>The bands of the raster {file} are groups of people, not members of one estimate.</source>
        <translation>نطاقات النقطية {file} فئات من السكان، لا أعضاء تقدير واحد.</translation>
    </message>
    <message>
        <source>The field {field} is the count of all and a group too.</source>
        <translation>الحقل {field} هو عدد الكل وفئة أيضًا.</translation>
    </message>
    <message>
        <source>The groups sum to {summed:,.0f} people where the field {field} counts {total:,.0f}: some groups hold the same people.</source>
        <translation>مجموع الفئات {summed:,.0f} من السكان والحقل {field} يعدّ {total:,.0f}: بعض الفئات تحوي الأشخاص أنفسهم.</translation>
    </message>
    <message>
        <source>The groups {one} and {other} hold the same people by their names.</source>
        <translation>بحسب اسميهما تحوي الفئتان {one} و{other} الأشخاص أنفسهم.</translation>
    </message>
    <message>
        <source>The id {key} occurs twice in the table {table}.</source>
        <translation>المعرّف {key} موجود مرتين في الجدول {table}.</translation>
    </message>
    <message>
        <source>The map has {mapped:,.0f} people where the zones count {counted:,.0f}. For groups that sum to their counts, rescale the map to the zones first.</source>
        <translation>في الخريطة {mapped:,.0f} من السكان والمناطق تعدّ {counted:,.0f}. ليكون مجموع الفئات أعدادها، أعد أولًا تحجيم الخريطة إلى المناطق.</translation>
    </message>
    <message>
        <source>The raster {file} has several maps as bands.</source>
        <translation>النقطية {file} فيها عدة خرائط كنطاقات.</translation>
    </message>
    <message>
        <source>The table {table} can't be read.</source>
        <translation>لا يمكن قراءة الجدول {table}.</translation>
    </message>
    <message>
        <source>The table {table} has no column {column}.</source>
        <translation>لا عمود {column} في الجدول {table}.</translation>
    </message>
    <message>
        <source>There are {groups} groups.</source>
        <translation>عدد الفئات {groups}.</translation>
    </message>
    <message>
        <source>Writing the groups</source>
        <translation>كتابة الفئات</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>مجهول</translation>
    </message>
    <message>
        <source>{people:,.0f} people in {groups} groups; every pixel of a zone has the zone's pattern.</source>
        <translation>{people:,.0f} من السكان في {groups} فئات؛ لكل بكسل في منطقة تركيب المنطقة.</translation>
    </message>
    <message>
        <source>{people:,.0f} people of the map live in no zone: the groups have no value there.</source>
        <translation>{people:,.0f} من سكان الخريطة لا يعيشون في أي منطقة: لا قيمة للفئات هناك.</translation>
    </message>
    <message>
        <source>{rows} rows of the table {table} belong to no zone: {names}.</source>
        <translation>{rows} من صفوف الجدول {table} لا تنتمي إلى أي منطقة: {names}.</translation>
    </message>
    <message>
        <source>{zones} zones have no row in the table {table}, so their groups are unknown: {names}.</source>
        <translation>{zones} من المناطق لا صف لها في الجدول {table}، ففئاتها مجهولة: {names}.</translation>
    </message>
    <message>
        <source>{zones} zones lack the count of a group, so their groups are unknown: {names}.</source>
        <translation>{zones} من المناطق ينقصها عدد فئة، ففئاتها مجهولة: {names}.</translation>
    </message>
    <message>
        <source>Choose shorter periods or the method's choice of dates, or allow more memory.</source>
        <translation>اختر فترات أقصر أو اختيار الطريقة للتواريخ، أو اسمح بذاكرة أكبر.</translation>
    </message>
    <message>
        <source>Leave it out, name its bands in their descriptions, or choose four bands and the scene classes.</source>
        <translation>استبعده، أو سمِّ قنواته في أوصافها، أو اختر أربع قنوات وفئات المشهد.</translation>
    </message>
    <message>
        <source>None of the scenes has a scene classification, by which dates could be chosen.</source>
        <translation>لا يملك أي مشهد تصنيفًا يمكن اختيار التواريخ به.</translation>
    </message>
    <message>
        <source>Take all dates, or give masks.</source>
        <translation>خذ كل التواريخ، أو قدّم أقنعة.</translation>
    </message>
    <message>
        <source>The choice of dates can't be {word}.</source>
        <translation>لا يمكن أن يكون اختيار التواريخ {word}.</translation>
    </message>
    <message>
        <source>The cloud mask can't be {word}.</source>
        <translation>لا يمكن أن يكون قناع السحب {word}.</translation>
    </message>
    <message>
        <source>The cloud mask of the time series needs {need:,.0f} MB for {dates} dates, and may take {memory:,.0f} MB.</source>
        <translation>يحتاج قناع السحب من السلسلة الزمنية إلى {need:,.0f} م.ب لعدد {dates} من التواريخ، ويجوز له أن يأخذ {memory:,.0f} م.ب.</translation>
    </message>
    <message>
        <source>{period}: {dates} dates are too few to find clouds in time; the scene classes are taken.</source>
        <translation>{period}: عدد التواريخ {dates} قليل جدًا لاكتشاف السحب زمنيًا؛ تُستخدم فئات المشهد.</translation>
    </message>
    <message>
        <source>{period}: {taken} of {dates} dates are taken; the table of the scenes says why.</source>
        <translation>{period}: تؤخذ {taken} من {dates} من التواريخ؛ ويبيّن جدول المشاهد السبب.</translation>
    </message>
    <message>
        <source>Cells of {cell:g} m are smaller than the pixels of {file}, {side:.4g} m.</source>
        <translation>خلايا {cell:g} م أصغر من بكسلات {file}، وهي {side:.4g} م.</translation>
    </message>
    <message>
        <source>Cells of {times} × {times} pixels.</source>
        <translation>خلايا من {times} × {times} بكسل.</translation>
    </message>
    <message>
        <source>Choose another layer, or take the distance to it, or the number of its features.</source>
        <translation>اختر طبقة أخرى، أو خذ المسافة إليها، أو عدد معالمها.</translation>
    </message>
    <message>
        <source>Choose another raster.</source>
        <translation>اختر صورة نقطية أخرى.</translation>
    </message>
    <message>
        <source>Clear its filter or selection, or leave it out.</source>
        <translation>أزل مرشحها أو تحديدها، أو اتركها.</translation>
    </message>
    <message>
        <source>Covariates, part {part} of {parts}</source>
        <translation>المتغيرات المساعدة، الجزء {part} من {parts}</translation>
    </message>
    <message>
        <source>Give a larger cell, or a finer raster as grid.</source>
        <translation>أعطِ خلية أكبر، أو صورة نقطية أدق كشبكة.</translation>
    </message>
    <message>
        <source>Give at least one raster or layer.</source>
        <translation>أعطِ صورة نقطية أو طبقة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>Look where its source lies on the map, or leave it out.</source>
        <translation>انظر أين يقع مصدره على الخريطة، أو اتركه.</translation>
    </message>
    <message>
        <source>Reproject it to the coordinate reference system of the grid first.</source>
        <translation>أعد إسقاطها أولًا إلى نظام إحداثيات الشبكة.</translation>
    </message>
    <message>
        <source>Take its mean instead (MEAN_OF).</source>
        <translation>خذ متوسطها بدلًا من ذلك (MEAN_OF).</translation>
    </message>
    <message>
        <source>The covariate “{name}” has no value anywhere on the grid.</source>
        <translation>المتغير المساعد «{name}» بلا قيمة في أي مكان من الشبكة.</translation>
    </message>
    <message>
        <source>The layer {layer} can't be read.</source>
        <translation>لا يمكن قراءة الطبقة {layer}.</translation>
    </message>
    <message>
        <source>The layer {layer} does not hold lines only, so it has no length.</source>
        <translation>لا تحوي الطبقة {layer} خطوطًا فقط، فلا طول لها.</translation>
    </message>
    <message>
        <source>The layer {layer} does not hold polygons only, so it has no area.</source>
        <translation>لا تحوي الطبقة {layer} مضلعات فقط، فلا مساحة لها.</translation>
    </message>
    <message>
        <source>The layer {layer} has no features.</source>
        <translation>لا معالم في الطبقة {layer}.</translation>
    </message>
    <message>
        <source>There is nothing to make covariates of.</source>
        <translation>لا شيء تُصنع منه متغيرات مساعدة.</translation>
    </message>
    <message>
        <source>covariates</source>
        <translation>متغيرات مساعدة</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>أوزان</translation>
    </message>
    <message>
        <source>{bands} covariates on {columns} × {rows} cells of {side:.4g} m; gaps {percent:.1f} %.</source>
        <translation>{bands} متغيرًا مساعدًا على {columns} × {rows} خلية من {side:.4g} م؛ الثغرات {percent:.1f} %.</translation>
    </message>
    <message>
        <source>{file} can't be brought to the grid of the covariates.</source>
        <translation>لا يمكن نقل {file} إلى شبكة المتغيرات المساعدة.</translation>
    </message>
    <message>
        <source>{file} has more than {most} values, so they are no classes.</source>
        <translation>في {file} أكثر من {most} قيمة، فليست أصنافًا.</translation>
    </message>
    <message>
        <source>{file} has no pixel with all bands of Sentinel-2.</source>
        <translation>ليس في {file} بكسل واحد بكل نطاقات Sentinel-2.</translation>
    </message>
    <message>
        <source>Choose a series with Sentinel-2 (L2A), Sentinel-1, or both.</source>
        <translation>اختر سلسلة فيها Sentinel-2 (L2A) أو Sentinel-1 أو كلاهما.</translation>
    </message>
    <message>
        <source>Choose another period, or a series with clearer dates.</source>
        <translation>اختر فترة أخرى، أو سلسلة بتواريخ أصفى.</translation>
    </message>
    <message>
        <source>Choose one of: {known}.</source>
        <translation>اختر واحدًا من: {known}.</translation>
    </message>
    <message>
        <source>From {first} to {last}: {change:+,.0f} people (80 % interval {low:+,.0f} to {high:+,.0f}): a clear change.</source>
        <translation>من {first} إلى {last}: {change:+,.0f} شخص (مجال 80 % من {low:+,.0f} إلى {high:+,.0f}): تغيّر واضح.</translation>
    </message>
    <message>
        <source>From {first} to {last}: {change:+,.0f} people (80 % interval {low:+,.0f} to {high:+,.0f}): no clear change.</source>
        <translation>من {first} إلى {last}: {change:+,.0f} شخص (مجال 80 % من {low:+,.0f} إلى {high:+,.0f}): لا تغيّر واضح.</translation>
    </message>
    <message>
        <source>From {first} to {last}: {change:+,.0f} people; with one date a side it is not known whether that is real.</source>
        <translation>من {first} إلى {last}: {change:+,.0f} شخص؛ بتاريخ واحد في كل جانب لا يُعرف إن كان ذلك حقيقيًا.</translation>
    </message>
    <message>
        <source>Give days that the series has, or leave them empty.</source>
        <translation>أعط أيامًا في السلسلة، أو اتركها فارغة.</translation>
    </message>
    <message>
        <source>Looking at the dates</source>
        <translation>فحص التواريخ</translation>
    </message>
    <message>
        <source>No date of the series can be used; of {day}, {reason}.</source>
        <translation>لا يمكن استخدام أي تاريخ من السلسلة؛ عن {day}: {reason}.</translation>
    </message>
    <message>
        <source>No two steps have a season in common, so that nothing is said about change.</source>
        <translation>لا خطوتان بينهما فصل مشترك، فلا يقال شيء عن التغيّر.</translation>
    </message>
    <message>
        <source>Of {zones} zones, {grew} grew, {fell} shrank, and {rest} show no clear change.</source>
        <translation>من {zones} منطقة نمت {grew} وتقلصت {fell} ولا يظهر تغيّر واضح في {rest}.</translation>
    </message>
    <message>
        <source>Over {steps} steps, {slope:+,.0f} people a year: a clear trend.</source>
        <translation>عبر {steps} خطوات، {slope:+,.0f} شخص في السنة: اتجاه واضح.</translation>
    </message>
    <message>
        <source>Over {steps} steps, {slope:+,.0f} people a year: no clear trend.</source>
        <translation>عبر {steps} خطوات، {slope:+,.0f} شخص في السنة: لا اتجاه واضح.</translation>
    </message>
    <message>
        <source>The series has no date from {first} on, up to before {end}: it shows {from_day} to {to_day}.</source>
        <translation>ليس في السلسلة تاريخ من {first} حتى ما قبل {end}: هي من {from_day} إلى {to_day}.</translation>
    </message>
    <message>
        <source>The series holds no imagery that population can be mapped from: its layers are {layers}.</source>
        <translation>ليس في السلسلة صور يمكن رسم السكان منها: طبقاتها {layers}.</translation>
    </message>
    <message>
        <source>Write it as 2021-04-05.</source>
        <translation>اكتبه هكذا: 2021-04-05.</translation>
    </message>
    <message>
        <source>it has no pixel with all bands</source>
        <translation>لا بكسل فيه كل النطاقات</translation>
    </message>
    <message>
        <source>no Sentinel-1 is near it in time</source>
        <translation>لا يوجد Sentinel-1 قريب منه زمنيًا</translation>
    </message>
    <message>
        <source>{dates} dates are clearer ({share:.0%} clear)</source>
        <translation>{dates} تواريخ أصفى ({share:.0%} صافٍ)</translation>
    </message>
    <message>
        <source>{pixels} pixels are clear</source>
        <translation>{pixels} بكسل صافٍ</translation>
    </message>
    <message>
        <source>{share:.0%} of its values are there</source>
        <translation>{share:.0%} من قيمه موجودة</translation>
    </message>
    <message>
        <source>{share:.0%} of the pixels are as bright as cloud, and it has no mask</source>
        <translation>{share:.0%} من البكسلات ساطعة كالغيوم، وليس له قناع</translation>
    </message>
    <message>
        <source>{step}: no date can be used; its row is empty.</source>
        <translation>{step}: لا تاريخ يمكن استخدامه؛ صفه فارغ.</translation>
    </message>
    <message>
        <source>{step}: {day} is left out: {reason}.</source>
        <translation>{step}: يُترك {day}: {reason}.</translation>
    </message>
    <message>
        <source>{step}: {people:,.0f} people, from {dates} date: how sure that is, is not known.</source>
        <translation>{step}: {people:,.0f} شخص، من تاريخ واحد ({dates}): لا يُعرف كم ذلك مؤكد.</translation>
    </message>
    <message>
        <source>{step}: {people:,.0f} people, from {dates} dates.</source>
        <translation>{step}: {people:,.0f} شخص، من {dates} تواريخ.</translation>
    </message>
    <message>
        <source>“{text}” is no day.</source>
        <translation>«{text}» ليس يومًا.</translation>
    </message>
    <message>
        <source>“{value}” is no {what}.</source>
        <translation>«{value}» ليس خيارًا لـ {what}.</translation>
    </message>
    <message>
        <source>Choose a file that “People by clusters” wrote.</source>
        <translation>اختر ملفًا كتبته «السكان حسب العناقيد».</translation>
    </message>
    <message>
        <source>Choose other dates or another extent, or leave out the sensor with gaps.</source>
        <translation>اختر تواريخ أخرى أو نطاقًا آخر، أو اترك المستشعر ذا الفجوات.</translation>
    </message>
    <message>
        <source>Give imagery of the same sensors, or fit clusters to this imagery.</source>
        <translation>أعط صورًا من المستشعرات نفسها، أو وفّق عناقيد على هذه الصور.</translation>
    </message>
    <message>
        <source>Looking for clusters</source>
        <translation>البحث عن عناقيد</translation>
    </message>
    <message>
        <source>No pixel of the imagery has a value in every band.</source>
        <translation>لا بكسل في الصور له قيمة في كل النطاقات.</translation>
    </message>
    <message>
        <source>People live in {live} of {clusters} clusters, at most {most:,.0f} per km². On {zones} left-out zones R² is {held_out:.2f} (on those it saw {seen:.2f}), and the typical error a factor of {factor:.2f}.</source>
        <translation>يعيش السكان في {live} من {clusters} عناقيد، {most:,.0f} لكل كم² على الأكثر. في {zones} من المناطق المستبعدة R² هو {held_out:.2f} (وفي التي رآها {seen:.2f})، والخطأ المعتاد معامل {factor:.2f}.</translation>
    </message>
    <message>
        <source>People per cluster need {fewest} or more.</source>
        <translation>سكان العناقيد يحتاجون إلى {fewest} أو أكثر.</translation>
    </message>
    <message>
        <source>Telling the clusters of pixels</source>
        <translation>تصنيف البكسلات</translation>
    </message>
    <message>
        <source>The clusters were fitted to the bands {wanted}, and the imagery has {given}.</source>
        <translation>وُفّقت العناقيد على النطاقات {wanted}، وفي الصور {given}.</translation>
    </message>
    <message>
        <source>The number of clusters is {clusters}.</source>
        <translation>عدد العناقيد {clusters}.</translation>
    </message>
    <message>
        <source>There are neither zones with counts nor clusters that were fitted before.</source>
        <translation>لا توجد مناطق لها أعداد ولا عناقيد وُفّقت من قبل.</translation>
    </message>
    <message>
        <source>“{source}” is not a file of clusters, or it is damaged.</source>
        <translation>«{source}» ليس ملف عناقيد، أو هو تالف.</translation>
    </message>
    <message>
        <source>Choose Sentinel-1, Sentinel-2 or both.</source>
        <translation>اختر Sentinel-1 أو Sentinel-2 أو كليهما.</translation>
    </message>
    <message>
        <source>Choose another folder, or both satellites.</source>
        <translation>اختر مجلدًا آخر، أو القمرين معًا.</translation>
    </message>
    <message>
        <source>Choose another folder, or the source, area, bands and product that it was made with.</source>
        <translation>اختر مجلدًا آخر، أو المصدر والمنطقة والنطاقات والمنتج التي أُنشئ بها.</translation>
    </message>
    <message>
        <source>Choose days from {first} on; the last one does not count.</source>
        <translation>اختر أيامًا ابتداءً من {first}؛ اليوم الأخير لا يُحتسب.</translation>
    </message>
    <message>
        <source>Choose other days, and look where the area lies on the map.</source>
        <translation>اختر أيامًا أخرى، وانظر أين تقع المنطقة على الخريطة.</translation>
    </message>
    <message>
        <source>Choose rtc_gamma0, a source with an account, or scenes on disk.</source>
        <translation>اختر rtc_gamma0، أو مصدرًا بحساب، أو مشاهد على القرص.</translation>
    </message>
    <message>
        <source>Draw an extent.</source>
        <translation>ارسم نطاقًا.</translation>
    </message>
    <message>
        <source>From {first} to before {end} there is no day that has been.</source>
        <translation>من {first} إلى ما قبل {end} لا يوجد يوم قد مضى.</translation>
    </message>
    <message>
        <source>Keep them in folders of their own.</source>
        <translation>احفظها في مجلدات منفصلة.</translation>
    </message>
    <message>
        <source>No satellite is chosen.</source>
        <translation>لم يُختر أي قمر.</translation>
    </message>
    <message>
        <source>None of the {count} acquisitions saw the area.</source>
        <translation>لم يرصد المنطقةَ أيٌّ من الالتقاطات وعددها {count}.</translation>
    </message>
    <message>
        <source>That is {months} months of a free account. When its units are used up, the run stops; run again in the next month, it goes on.</source>
        <translation>هذا يعادل {months} من أشهر حساب مجاني. عند نفاد وحداته يتوقف التشغيل، ويُستأنف إذا شُغّل في الشهر التالي.</translation>
    </message>
    <message>
        <source>The folder {folder} holds another series.</source>
        <translation>يحتوي المجلد {folder} على سلسلة أخرى.</translation>
    </message>
    <message>
        <source>The open catalogues have no Level 1C that can be read.</source>
        <translation>ليس في الفهارس المفتوحة مستوى 1C تمكن قراءته.</translation>
    </message>
    <message>
        <source>The open catalogues have terrain-corrected radar only.</source>
        <translation>ليس في الفهارس المفتوحة إلا الرادار المصحح للتضاريس.</translation>
    </message>
    <message>
        <source>The product {product} is unknown.</source>
        <translation>المنتج {product} غير معروف.</translation>
    </message>
    <message>
        <source>{count} acquisitions ({layers}); {kept} of them are there already.</source>
        <translation>{count} التقاطات ({layers})؛ منها {kept} موجودة بالفعل.</translation>
    </message>
    <message>
        <source>{count} acquisitions are in the series; {empty} saw nothing of the area.</source>
        <translation>في السلسلة {count} التقاطات؛ و{empty} لم ترصد شيئًا من المنطقة.</translation>
    </message>
    <message>
        <source>{count} of {all} acquisitions are there; the series holds them.</source>
        <translation>{count} من {all} التقاطات موجودة؛ والسلسلة تحتويها.</translation>
    </message>
    <message>
        <source>{first} or {end} is no day.</source>
        <translation>{first} أو {end} ليس يومًا.</translation>
    </message>
    <message>
        <source>{name}: acquisition {number} of {count}</source>
        <translation>{name}: التقاط {number} من {count}</translation>
    </message>
    <message>
        <source>{one} and {other} have different bands.</source>
        <translation>نطاقات {one} و{other} مختلفة.</translation>
    </message>
    <message>
        <source>Give a number of people per built-up pixel, or an occupancy model.</source>
        <translation>أعط عدد أشخاص لكل بكسل مبني، أو نموذج إشغال.</translation>
    </message>
    <message>
        <source>The rate of a series can't be fitted to one census: every step would get that census' people.</source>
        <translation>لا يمكن ملاءمة معدل سلسلة لتعداد واحد: ستحصل كل خطوة على سكانه.</translation>
    </message>
    <message>
        <source>A feature of the layer {layer} is {width:.0f}° of longitude wide. Most likely it crosses the antimeridian (180°) and was not split there.</source>
        <translation>يمتد معلم من الطبقة {layer} على {width:.0f}° من خطوط الطول. الأرجح أنه يعبر خط الطول 180° ولم يُقسَّم عنده.</translation>
    </message>
    <message>
        <source>Split such features at 180°, for example with ogr2ogr -wrapdateline, and choose the new layer.</source>
        <translation>قسّم هذه المعالم عند 180°، مثلاً بالأمر ogr2ogr -wrapdateline، واختر الطبقة الجديدة.</translation>
    </message>
    <message>
        <source>Give one, or leave that output empty.</source>
        <translation>أعطِ واحدًا، أو اترك هذا الناتج فارغًا.</translation>
    </message>
    <message>
        <source>Give the same sensors for every year, or a model of urban land.</source>
        <translation>أعطِ المستشعرات نفسها لكل سنة، أو نموذجًا للأرض الحضرية.</translation>
    </message>
    <message>
        <source>Growing urban land</source>
        <translation>توسيع الأرض الحضرية</translation>
    </message>
    <message>
        <source>No model of urban land is given: urban land is grown from built-up scores, {grown:g} m out and {shrunk:g} m back. GlobalUrbanMapper is made for urban land itself: its authors keep its file, GUM_2p0.pth, on Google Drive, see github.com/LauraChow77/GlobalUrbanMapper2.0.</source>
        <translation>لم يُعطَ نموذج للأرض الحضرية: تُوسَّع من درجات المناطق المبنية {grown:g} م إلى الخارج ثم {shrunk:g} م إلى الداخل. GlobalUrbanMapper مصنوع للأرض الحضرية نفسها: يحفظ مؤلفوه ملفه GUM_2p0.pth على Google Drive، انظر github.com/LauraChow77/GlobalUrbanMapper2.0.</translation>
    </message>
    <message>
        <source>What each pixel was seen by needs a model of urban land.</source>
        <translation>معرفة ما رأى كل بكسل تحتاج إلى نموذج للأرض الحضرية.</translation>
    </message>
    <message>
        <source>{year} has no {sensor}, which other years have.</source>
        <translation>ليس في {year} {sensor}، وهو موجود في سنوات أخرى.</translation>
    </message>
    <message>
        <source>Taking {date}</source>
        <translation>التقاط {date}</translation>
    </message>
    <message>
        <source>The sample scene has no {further}.</source>
        <translation>لا يحتوي المشهد النموذجي على {further}.</translation>
    </message>
    <message>
        <source>It is nearer than the next best, {second}, in {nearer} of {zones} zones: a clear lead.</source>
        <translation>هي أقرب من التالية {second} في {nearer} من {zones} مناطق: تقدم واضح.</translation>
    </message>
    <message>
        <source>It is nearer than the next best, {second}, in {nearer} of {zones} zones: that may be chance, either will do.</source>
        <translation>هي أقرب من التالية {second} في {nearer} من {zones} مناطق: قد يكون مصادفة، وكلتاهما تصلح.</translation>
    </message>
    <message>
        <source>Leaving out one zone after the other</source>
        <translation>استبعاد منطقة بعد أخرى</translation>
    </message>
    <message>
        <source>Looking at the zones</source>
        <translation>النظر في المناطق</translation>
    </message>
    <message>
        <source>Mapping by the best method</source>
        <translation>رسم الخريطة بأفضل طريقة</translation>
    </message>
    <message>
        <source>Use here: {method}. Its predictions of zones that were left out are off by a typical factor of {factor:.2f}, people spread evenly by {even:.2f}, a constant rate on built-up by {rate:.2f}.</source>
        <translation>استخدم هنا: {method}. تنبؤاتها بالمناطق المستبعدة تخطئ بمعامل معتاد {factor:.2f}، والتوزيع المتساوي {even:.2f}، والمعدل الثابت على المباني {rate:.2f}.</translation>
    </message>
    <message>
        <source>A forest learns from zones with counts, and there are none.</source>
        <translation>تتعلم الغابة من مناطق لها تعداد، ولا توجد.</translation>
    </message>
    <message>
        <source>Averaging the covariates over the zones</source>
        <translation>حساب متوسط المتغيرات المساعدة في المناطق</translation>
    </message>
    <message>
        <source>Choose another table.</source>
        <translation>اختر جدولًا آخر.</translation>
    </message>
    <message>
        <source>Choose one of: {columns}.</source>
        <translation>اختر واحدًا من: {columns}.</translation>
    </message>
    <message>
        <source>Choose the column whose ids are the values of the raster.</source>
        <translation>اختر العمود الذي معرّفاته هي قيم الصورة النقطية.</translation>
    </message>
    <message>
        <source>Choose the raster that holds the number of each pixel's zone.</source>
        <translation>اختر الصورة النقطية التي تحوي رقم منطقة كل بكسل.</translation>
    </message>
    <message>
        <source>Drawing the zones of the raster</source>
        <translation>رسم مناطق الصورة النقطية</translation>
    </message>
    <message>
        <source>Give at least one raster.</source>
        <translation>أعطِ صورة نقطية واحدة على الأقل.</translation>
    </message>
    <message>
        <source>Give every zone one row.</source>
        <translation>أعطِ كل منطقة صفًا واحدًا.</translation>
    </message>
    <message>
        <source>Give it (BUILTUP), or learn people per km² (TARGET).</source>
        <translation>أعطها (BUILTUP)، أو تعلّم السكان لكل كم² (TARGET).</translation>
    </message>
    <message>
        <source>Give rasters with bands of these names; there are: {names}.</source>
        <translation>أعطِ صورًا نقطية بنطاقات بهذه الأسماء؛ الموجود: {names}.</translation>
    </message>
    <message>
        <source>Give zones, or a forest that is grown (MODEL).</source>
        <translation>أعطِ مناطق، أو غابة جاهزة (MODEL).</translation>
    </message>
    <message>
        <source>Growing the forest</source>
        <translation>إنشاء الغابة</translation>
    </message>
    <message>
        <source>Looking that nobody is lost</source>
        <translation>التأكد من ألا يضيع أحد</translation>
    </message>
    <message>
        <source>No covariate matters on zones that the forest has not seen; all are kept.</source>
        <translation>لا متغير مهم في مناطق لم ترها الغابة؛ تُبقى كلها.</translation>
    </message>
    <message>
        <source>No id of {table} ({table_ids} …) is on {raster} ({raster_ids} …); ids are compared as text.</source>
        <translation>لا معرّف من {table} ({table_ids} …) موجود في {raster} ({raster_ids} …)؛ تُقارن المعرّفات كنصوص.</translation>
    </message>
    <message>
        <source>On zones that it has not seen ({zones} zones, {folds} folds) the forest is off by {mae:,.0f} people on average, one density for all by {rival:,.0f}.</source>
        <translation>في مناطق لم ترها ({zones} منطقة، {folds} أجزاء) تخطئ الغابة بـ {mae:,.0f} شخص في المتوسط، وكثافة واحدة للجميع بـ {rival:,.0f}.</translation>
    </message>
    <message>
        <source>On zones that it has not seen one density for all is better than this forest.</source>
        <translation>في مناطق لم ترها، كثافة واحدة للجميع أفضل من هذه الغابة.</translation>
    </message>
    <message>
        <source>People per built-up need a built-up map.</source>
        <translation>السكان لكل مبني يحتاجون إلى خريطة المبني.</translation>
    </message>
    <message>
        <source>Save it as CSV in UTF-8, with the names of the columns in its first line.</source>
        <translation>احفظه كملف CSV بترميز UTF-8، وأسماء الأعمدة في سطره الأول.</translation>
    </message>
    <message>
        <source>The forest maps part {part} of {parts}</source>
        <translation>ترسم الغابة الجزء {part} من {parts}</translation>
    </message>
    <message>
        <source>The forest wants {count} covariates that are not given: {missing}.</source>
        <translation>تريد الغابة {count} من المتغيرات المساعدة غير معطاة: {missing}.</translation>
    </message>
    <message>
        <source>The id “{id}” occurs twice in the table {file}.</source>
        <translation>المعرّف «{id}» مكرر في الجدول {file}.</translation>
    </message>
    <message>
        <source>The map is the forest's own, {people:,.0f} people: no zones say how many there are.</source>
        <translation>الخريطة خريطة الغابة وحدها، {people:,.0f} شخص: لا مناطق تقول كم هم.</translation>
    </message>
    <message>
        <source>The number of trees is {trees}.</source>
        <translation>عدد الأشجار {trees}.</translation>
    </message>
    <message>
        <source>The table {file} can't be read as CSV.</source>
        <translation>لا يمكن قراءة الجدول {file} كملف CSV.</translation>
    </message>
    <message>
        <source>The table {file} has no column “{column}”.</source>
        <translation>ليس في الجدول {file} عمود «{column}».</translation>
    </message>
    <message>
        <source>The table {file} has no rows with an id.</source>
        <translation>ليس في الجدول {file} صفوف لها معرّف.</translation>
    </message>
    <message>
        <source>The values of {file} are no ids of zones: they are no whole numbers, or too many.</source>
        <translation>قيم {file} ليست معرّفات مناطق: ليست أعدادًا صحيحة، أو هي كثيرة جدًا.</translation>
    </message>
    <message>
        <source>There are no covariates.</source>
        <translation>لا توجد متغيرات مساعدة.</translation>
    </message>
    <message>
        <source>{count} rows of the table have no pixel on the map, so their people are not mapped: {ids}.</source>
        <translation>{count} من صفوف الجدول بلا بكسل على الخريطة، فلا يُرسم سكانها: {ids}.</translation>
    </message>
    <message>
        <source>{count} zones on the map have no row in the table, so they have no count: {ids}.</source>
        <translation>{count} من مناطق الخريطة بلا صف في الجدول، فلا تعداد لها: {ids}.</translation>
    </message>
    <message>
        <source>{kept} of {all} covariates are kept; those that matter most: {shown}.</source>
        <translation>أُبقي {kept} من {all} متغيرًا؛ الأهم: {shown}.</translation>
    </message>
    <message>
        <source>{people:,.0f} of {all:,.0f} people are on the map.</source>
        <translation>{people:,.0f} من {all:,.0f} شخص على الخريطة.</translation>
    </message>
    <message>
        <source>{percent:.0f} % of the pixels lie in at least one covariate beyond all zones that taught the forest; there it can't go further than the outermost zone.</source>
        <translation>{percent:.0f} % من البكسلات تتجاوز في متغير واحد على الأقل كل المناطق التي علّمت الغابة؛ هناك لا يمكنها تجاوز أقصى منطقة.</translation>
    </message>
    <message>
        <source>{percent:.1f} % of the pixels have a gap in a covariate; it has the mean of their zone.</source>
        <translation>{percent:.1f} % من البكسلات فيها ثغرة في متغير؛ تأخذ متوسط منطقتها.</translation>
    </message>
    <message>
        <source>{zones} zones have no weight at all: their {people:,.0f} people are spread evenly (zone_id {ids}).</source>
        <translation>{zones} من المناطق بلا أي وزن: يُوزع سكانها {people:,.0f} بالتساوي (zone_id {ids}).</translation>
    </message>
    <message>
        <source>{zones} zones have no weight where the constraint lets people live: it is dropped for their {people:,.0f} people (zone_id {ids}).</source>
        <translation>{zones} من المناطق بلا وزن حيث يسمح القيد بالسكن: يُرفع عن سكانها {people:,.0f} (zone_id {ids}).</translation>
    </message>
    <message>
        <source>{zones} zones of {file} have a count in {table}.</source>
        <translation>{zones} من مناطق {file} لها تعداد في {table}.</translation>
    </message>
    <message>
        <source>{zones} zones with a count teach nothing: no pixel that counts, or a covariate without any value (zone_id {ids}).</source>
        <translation>{zones} من المناطق ذات التعداد لا تعلّم شيئًا: لا بكسل محسوب، أو متغير بلا أي قيمة (zone_id {ids}).</translation>
    </message>
    <message>
        <source>“{id}” of the table has zeros in front, which numbers have not: write it without them.</source>
        <translation>«{id}» في الجدول يبدأ بأصفار ليست في الأرقام: اكتبه بدونها.</translation>
    </message>
    <message>
        <source>EOPatch {number} of {count}</source>
        <translation>EOPatch ‏{number} من {count}</translation>
    </message>
    <message>
        <source>Load it with eo-learn 1.0 or newer, and save it again.</source>
        <translation>حمّلها بـ eo-learn 1.0 أو أحدث، ثم احفظها من جديد.</translation>
    </message>
    <message>
        <source>Make a series of it first, with “Download an observation series” from disk.</source>
        <translation>اصنع منه سلسلة أولًا، بواسطة «تنزيل سلسلة رصد» من القرص.</translation>
    </message>
    <message>
        <source>Save it again with eo-learn, or take it out of the folder.</source>
        <translation>احفظها من جديد بـ eo-learn، أو أخرجها من المجلد.</translation>
    </message>
    <message>
        <source>The EOPatch {patch} can't be read: {why}.</source>
        <translation>تتعذر قراءة EOPatch ‏{patch}: {why}.</translation>
    </message>
    <message>
        <source>The EOPatch {patch} has no readable {what}: older ones keep it as a pickle, which may run code and is not read.</source>
        <translation>ليس في EOPatch ‏{patch} ‏{what} مقروء: تحفظه النسخ القديمة بصيغة pickle التي قد تشغّل شيفرة، فلا تُقرأ.</translation>
    </message>
    <message>
        <source>The folder {folder} holds EOPatches.</source>
        <translation>يحتوي المجلد {folder} على EOPatches.</translation>
    </message>
    <message>
        <source>{array} can't be read</source>
        <translation>تتعذر قراءة {array}</translation>
    </message>
    <message>
        <source>{array} has another number of times</source>
        <translation>عدد الأوقات في {array} مختلف</translation>
    </message>
    <message>
        <source>{array} has another shape</source>
        <translation>شكل {array} مختلف</translation>
    </message>
    <message>
        <source>{array} holds no box</source>
        <translation>لا يحتوي {array} على نطاق</translation>
    </message>
    <message>
        <source>{array} holds no times</source>
        <translation>لا يحتوي {array} على أوقات</translation>
    </message>
    <message>
        <source>{array} is cut off</source>
        <translation>{array} مبتور</translation>
    </message>
    <message>
        <source>{array} is no plain array of four dimensions</source>
        <translation>{array} ليس مصفوفة بسيطة رباعية الأبعاد</translation>
    </message>
    <message>
        <source>{array} lies elsewhere</source>
        <translation>{array} في مكان آخر</translation>
    </message>
    <message>
        <source>{file} is left out: its bands are not known.</source>
        <translation>استُبعد {file}: نطاقاته غير معروفة.</translation>
    </message>
    <message>
        <source>Choose a weight file (.h5 or .hdf5) of ERCNN-DRS as its authors publish it.</source>
        <translation>اختر ملف أوزان (.h5 أو .hdf5) من ERCNN-DRS كما ينشره مؤلفوه.</translation>
    </message>
    <message>
        <source>Choose a weight file of ERCNN-DRS as its authors publish it.</source>
        <translation>اختر ملف أوزان من ERCNN-DRS كما ينشره مؤلفوه.</translation>
    </message>
    <message>
        <source>ERCNN-DRS (.hdf5 or .h5)</source>
        <translation>ERCNN-DRS ‏(.hdf5 أو .h5)</translation>
    </message>
    <message>
        <source>Model of urban change</source>
        <translation>نموذج التغير العمراني</translation>
    </message>
    <message>
        <source>Set up the engine again.</source>
        <translation>أعد تثبيت المحرك.</translation>
    </message>
    <message>
        <source>The engine has no h5py, which reads “{source}”.</source>
        <translation>ليس لدى المحرك h5py الذي يقرأ “{source}”.</translation>
    </message>
    <message>
        <source>The file “{source}” is damaged.</source>
        <translation>الملف “{source}” تالف.</translation>
    </message>
    <message>
        <source>The layers in “{source}” are not those of ERCNN-DRS, of neither era.</source>
        <translation>الطبقات في “{source}” ليست طبقات ERCNN-DRS في أي من حقبتيه.</translation>
    </message>
    <message>
        <source>The weights {part} in “{source}” are not finite or not possible.</source>
        <translation>الأوزان {part} في “{source}” غير منتهية أو غير ممكنة.</translation>
    </message>
    <message>
        <source>{models} models of urban change were chosen; only occupancy members form a set.</source>
        <translation>اختيرت {models} نماذج للتغير العمراني؛ ولا تشكل مجموعة إلا أعضاء الإشغال.</translation>
    </message>
    <message>
        <source>“{part}” in “{source}” is a link to somewhere else.</source>
        <translation>“{part}” في “{source}” رابط إلى مكان آخر.</translation>
    </message>
    <message>
        <source>“{part}” in “{source}” is made of other files.</source>
        <translation>“{part}” في “{source}” مكوّن من ملفات أخرى.</translation>
    </message>
    <message>
        <source>“{part}” in “{source}” is no array of weights.</source>
        <translation>“{part}” في “{source}” ليس مصفوفة أوزان.</translation>
    </message>
    <message>
        <source>“{part}” in “{source}” is packed by something other than gzip.</source>
        <translation>“{part}” في “{source}” مضغوط بغير gzip.</translation>
    </message>
    <message>
        <source>“{part}” in “{source}” lies in another file.</source>
        <translation>“{part}” في “{source}” يقع في ملف آخر.</translation>
    </message>
    <message>
        <source>“{part}” stands twice in “{source}”.</source>
        <translation>“{part}” يرد مرتين في “{source}”.</translation>
    </message>
    <message>
        <source>“{source}” has {megabytes} MB, too much for such weights.</source>
        <translation>حجم “{source}” هو {megabytes} ميغابايت، وهذا كثير على مثل هذه الأوزان.</translation>
    </message>
    <message>
        <source>“{source}” holds more than such weights can be, at “{part}”.</source>
        <translation>يحوي “{source}” أكثر مما يمكن أن تكونه مثل هذه الأوزان، عند “{part}”.</translation>
    </message>
    <message>
        <source>“{source}” is no published file that is known by its sha256 ({start}…).</source>
        <translation>“{source}” ليس ملفًا منشورًا معروفًا من sha256 الخاص به ({start}…).</translation>
    </message>
    <message>
        <source>“{source}” is the published file of “{model}”.</source>
        <translation>“{source}” هو الملف المنشور للنموذج “{model}”.</translation>
    </message>
    <message>
        <source>Download L1C with all thirteen bands.</source>
        <translation>نزّل L1C بنطاقاته الثلاثة عشر كلها.</translation>
    </message>
    <message>
        <source>Give ellipsoid gamma0 in linear power, or dB that are known as such.</source>
        <translation>أعطِ gamma0 على المجسم الإهليلجي بقدرة خطية، أو dB معروفة بأنها كذلك.</translation>
    </message>
    <message>
        <source>Give reflectance from 0 to 1.</source>
        <translation>أعطِ انعكاسيات من 0 إلى 1.</translation>
    </message>
    <message>
        <source>“{name}” has {bands} bands; the network takes the thirteen of L1C.</source>
        <translation>في “{name}” ‏{bands} نطاقات؛ والشبكة تأخذ نطاقات L1C الثلاثة عشر.</translation>
    </message>
    <message>
        <source>“{name}” is 0 everywhere.</source>
        <translation>“{name}” يساوي 0 في كل مكان.</translation>
    </message>
    <message>
        <source>“{name}” is in DN: its median is {median:g}.</source>
        <translation>“{name}” بوحدة DN: وسيطه {median:g}.</translation>
    </message>
    <message>
        <source>“{name}” is in dB: its median is {median:.1f}.</source>
        <translation>“{name}” بوحدة dB: وسيطه {median:.1f}.</translation>
    </message>
    <message>
        <source>“{name}” is no backscatter: its median is {median:g}.</source>
        <translation>“{name}” ليس تشتتًا عكسيًا: وسيطه {median:g}.</translation>
    </message>
    <message>
        <source>Zones with the count {count} in the field {field}: {zones}. It stands for an unknown number, and counts as missing.</source>
        <translation>المناطق ذات العدد {count} في الحقل {field}: {zones}. يدل على عدد مجهول، ويُحسب مفقوداً.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>Choose the .pb file as its authors published it.</source>
        <translation>اختر ملف ‎.pb كما نشره مؤلفوه.</translation>
    </message>
    <message>
        <source>Freeze the graph for prediction, so that its kernels are constants.</source>
        <translation>جمّد الرسم البياني للتنبؤ، بحيث تكون نوى الالتفاف فيه ثوابت.</translation>
    </message>
    <message>
        <source>Model of tree cover</source>
        <translation>نموذج الغطاء الشجري</translation>
    </message>
    <message>
        <source>No layer in “{source}” takes the kernel {tensor}.</source>
        <translation>لا تأخذ أي طبقة في «{source}» النواة {tensor}.</translation>
    </message>
    <message>
        <source>Sharpening model</source>
        <translation>نموذج زيادة الدقة</translation>
    </message>
    <message>
        <source>Take a composite of ten bands, or bring the bands of 20 m to 10 m by the nearest pixel.</source>
        <translation>خذ مركّبًا بعشر قنوات، أو حوّل قنوات 20 م إلى 10 م بأقرب بكسل.</translation>
    </message>
    <message>
        <source>The layer {layer} in “{source}” computes its kernel, which is not constant.</source>
        <translation>تحسب الطبقة {layer} في «{source}» نواتها، فهي ليست ثابتة.</translation>
    </message>
    <message>
        <source>The pixels of {file} have {east:.1f} m × {north:.1f} m, not 10 m.</source>
        <translation>بكسلات {file} قياسها {east:.1f} م × {north:.1f} م، لا 10 م.</translation>
    </message>
    <message>
        <source>The tensor {tensor} in “{source}” is not 1 everywhere.</source>
        <translation>الموتّر {tensor} في «{source}» ليس 1 في كل موضع.</translation>
    </message>
    <message>
        <source>Tile {tile} of {tiles}</source>
        <translation>البلاطة {tile} من {tiles}</translation>
    </message>
    <message>
        <source>a tree-cover graph (predict_graph-172.pb)</source>
        <translation>رسم بياني للغطاء الشجري (predict_graph-172.pb)</translation>
    </message>
    <message>
        <source>the DSen2-lite graph (superresolve_graph.pb)</source>
        <translation>الرسم البياني DSen2-lite (superresolve_graph.pb)</translation>
    </message>
    <message>
        <source>{models} files were chosen; only occupancy members form a set.</source>
        <translation>اختير {models} من الملفات؛ وأعضاء الإشغال وحدها تشكّل مجموعة.</translation>
    </message>
    <message>
        <source>“{source}” has {megabytes} MB, too much for a frozen graph.</source>
        <translation>حجم «{source}» هو {megabytes} م.ب، وهو أكبر مما يكون لرسم بياني مجمّد.</translation>
    </message>
    <message>
        <source>“{source}” is no frozen graph (.pb).</source>
        <translation>ليس «{source}» رسمًا بيانيًا مجمّدًا (‎.pb).</translation>
    </message>
    <message>
        <source>“{source}” is no frozen graph of TensorFlow, or is damaged.</source>
        <translation>ليس «{source}» رسمًا بيانيًا مجمّدًا من TensorFlow، أو هو تالف.</translation>
    </message>
    <message>
        <source>“{source}” takes an input of the shape {shape}, not of {frames} frames with {channels} channels.</source>
        <translation>يأخذ «{source}» مدخلًا بالشكل {shape}، لا {frames} إطارات بعدد {channels} من القنوات.</translation>
    </message>
    <message>
        <source>“{source}” takes windows of {side} pixels.</source>
        <translation>يأخذ «{source}» نوافذ من {side} بكسل.</translation>
    </message>
    <message>
        <source>Block {block} of {blocks}</source>
        <translation>الكتلة {block} من {blocks}</translation>
    </message>
    <message>
        <source>Choose from {names}.</source>
        <translation>اختر من {names}.</translation>
    </message>
    <message>
        <source>Choose the year of your scenes.</source>
        <translation>اختر سنة مشاهدك.</translation>
    </message>
    <message>
        <source>Fewer than three dates of {year} are clear enough.</source>
        <translation>أقل من ثلاثة تواريخ من {year} صافية بما يكفي.</translation>
    </message>
    <message>
        <source>Give more scenes, or another year.</source>
        <translation>قدّم مشاهد أكثر، أو سنة أخرى.</translation>
    </message>
    <message>
        <source>None of the scenes is of {year}, or of the weeks around it.</source>
        <translation>ليس أي من المشاهد من {year} أو من الأسابيع حولها.</translation>
    </message>
    <message>
        <source>There is no index {name}.</source>
        <translation>لا يوجد مؤشر {name}.</translation>
    </message>
    <message>
        <source>Download the series again as L2A.</source>
        <translation>نزّل السلسلة من جديد بمستوى L2A.</translation>
    </message>
    <message>
        <source>Download the series with that band.</source>
        <translation>نزّل السلسلة مع ذلك النطاق.</translation>
    </message>
    <message>
        <source>Give a longer series. Two maps are compared by “Compare two dates” (change).</source>
        <translation>أعطِ سلسلة أطول. وتقارَن خريطتان بأداة “مقارنة تاريخين” (change).</translation>
    </message>
    <message>
        <source>Left out, because calm pixels look different then (snow, haze or clouds): {days}.</source>
        <translation>استُبعدت لأن البكسلات الهادئة تبدو مختلفة حينها (ثلج أو ضباب أو سحب): {days}.</translation>
    </message>
    <message>
        <source>Looking for steps</source>
        <translation>البحث عن القفزات</translation>
    </message>
    <message>
        <source>Mapping each date</source>
        <translation>رسم كل تاريخ</translation>
    </message>
    <message>
        <source>The series has {dates} optical dates; a step needs {least} clear ones before and after.</source>
        <translation>في السلسلة {dates} تاريخًا بصريًا؛ والقفزة تحتاج إلى {least} صافية قبلها وبعدها.</translation>
    </message>
    <message>
        <source>The series holds Sentinel-2 L1C; built-up models take L2A.</source>
        <translation>تحوي السلسلة Sentinel-2 L1C؛ ونماذج المبني تأخذ L2A.</translation>
    </message>
    <message>
        <source>built</source>
        <translation>بُني</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>أُزيل</translation>
    </message>
    <message>
        <source>days</source>
        <translation>أيام</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>بلا تغير</translation>
    </message>
    <message>
        <source>strengths of change</source>
        <translation>قوى التغير</translation>
    </message>
    <message>
        <source>too few clear looks</source>
        <translation>نظرات صافية قليلة جدًا</translation>
    </message>
    <message>
        <source>{built:.2f} ha built and {cleared:.2f} ha cleared, from {dates} dates.</source>
        <translation>{built:.2f} هكتار مبني و{cleared:.2f} هكتار مُزال، من {dates} تاريخًا.</translation>
    </message>
    <message>
        <source>{scene} has no band {band}.</source>
        <translation>ليس في {scene} النطاق {band}.</translation>
    </message>
    <message>
        <source>Choose a source with an account, another catalogue that has it, or scenes on disk.</source>
        <translation>اختر مصدرًا بحساب، أو فهرسًا آخر يحتويه، أو مشاهد على القرص.</translation>
    </message>
    <message>
        <source>Too bright to tell their unit, and taken as reflectance × 10000 like the others: {scenes}.</source>
        <translation>ساطعة جدًا فلا تُعرف وحدتها، وتؤخذ على أنها انعكاسية × 10000 كغيرها: {scenes}.</translation>
    </message>
    <message>
        <source>Class {one} has {points} points on the map, and should have {wanted} at least: the sample is too small for it.</source>
        <translation>للصنف {one} على الخريطة {points} نقاط، وينبغي أن تكون {wanted} على الأقل: العينة صغيرة جدًا له.</translation>
    </message>
    <message>
        <source>Class {one}: area {area:,.1f} ± {half:,.1f} ha; user's accuracy {users:.1%}, producer's {producers:.1%}.</source>
        <translation>الصنف {one}: المساحة {area:,.1f} ± {half:,.1f} هكتار؛ دقة المستخدم {users:.1%}، ودقة المنتج {producers:.1%}.</translation>
    </message>
    <message>
        <source>Fill in the field of the classes, and check that the points lie on the map.</source>
        <translation>املأ حقل الأصناف، وتحقق من أن النقاط تقع على الخريطة.</translation>
    </message>
    <message>
        <source>Give a THRESHOLD: from it on a pixel is class 1, below it 0.</source>
        <translation>أعطِ عتبة (THRESHOLD): منها فصاعدًا يكون البكسل من الصنف 1، وما دونها 0.</translation>
    </message>
    <message>
        <source>Give a map of at least two classes, or a THRESHOLD that makes them.</source>
        <translation>أعطِ خريطة من صنفين على الأقل، أو عتبة (THRESHOLD) تصنعهما.</translation>
    </message>
    <message>
        <source>Give the numbers that the map has; leave points empty that nobody could tell.</source>
        <translation>أعطِ أعداد الخريطة؛ واترك فارغة النقاط التي لم يستطع أحد تحديدها.</translation>
    </message>
    <message>
        <source>No point has both a class on the map and one on the ground.</source>
        <translation>لا توجد نقطة لها صنف على الخريطة وصنف على الأرض معًا.</translation>
    </message>
    <message>
        <source>Overall accuracy {overall:.1%} ± {half:.1%} (95 %).</source>
        <translation>الدقة الكلية {overall:.1%} ± {half:.1%} (95 %).</translation>
    </message>
    <message>
        <source>The area of class {one} is known to {share:.0%} only: the sample is too small for it.</source>
        <translation>لا تُعرف مساحة الصنف {one} إلا بفارق {share:.0%}: العينة صغيرة جدًا له.</translation>
    </message>
    <message>
        <source>The class of a point is “{value}”, which is no class of the map.</source>
        <translation>صنف إحدى النقاط «{value}»، وهو ليس من أصناف الخريطة.</translation>
    </message>
    <message>
        <source>{file} has fewer than two classes.</source>
        <translation>في {file} أقل من صنفين.</translation>
    </message>
    <message>
        <source>{file} is no map of classes: it has values such as {value:.6g}.</source>
        <translation>{file} ليس خريطة أصناف: فيه قيم مثل {value:.6g}.</translation>
    </message>
    <message>
        <source>{points} points are left out: without a class, or off the map.</source>
        <translation>تُركت {points} نقاط: بلا صنف، أو خارج الخريطة.</translation>
    </message>
    <message>
        <source>Counting the classes</source>
        <translation>عدّ الأصناف</translation>
    </message>
    <message>
        <source>Drawing the sample</source>
        <translation>سحب العينة</translation>
    </message>
    <message>
        <source>Fewer than two cells of {file} lie wholly on the map.</source>
        <translation>أقل من خليتين من {file} تقعان كاملتين على الخريطة.</translation>
    </message>
    <message>
        <source>Give a reference of larger cells, such as 100 m.</source>
        <translation>أعطِ مرجعًا بخلايا أكبر، مثل 100 م.</translation>
    </message>
    <message>
        <source>Give a reference that overlaps the map, and cut it to the map's extent.</source>
        <translation>أعطِ مرجعًا يتداخل مع الخريطة، واقطعه على امتدادها.</translation>
    </message>
    <message>
        <source>Give a reference that overlaps the map.</source>
        <translation>أعطِ مرجعًا يتداخل مع الخريطة.</translation>
    </message>
    <message>
        <source>R² {r2:.3f}; mean absolute error {mae:,.2f} and root mean square error {rmse:,.2f} people per cell, in {cells:,.0f} cells of {file}.</source>
        <translation>‏R² {r2:.3f}؛ متوسط الخطأ المطلق {mae:,.2f} وجذر متوسط مربع الخطأ {rmse:,.2f} شخصًا لكل خلية، في {cells:,.0f} خلية من {file}.</translation>
    </message>
    <message>
        <source>Summing people to the cells of the reference</source>
        <translation>جمع الأشخاص في خلايا المرجع</translation>
    </message>
    <message>
        <source>The pixels of {file} are not larger than those of the map.</source>
        <translation>بكسلات {file} ليست أكبر من بكسلات الخريطة.</translation>
    </message>
    <message>
        <source>{file} has {cells:,} cells on the map.</source>
        <translation>لـ {file} على الخريطة {cells:,} خلية.</translation>
    </message>
    <message>
        <source>By itself {first} misses left-out zones least, but not clearly: the mean of two methods that err differently is safer.</source>
        <translation>وحدها {first} هي الأقل خطأ في المناطق المستبعدة، لكن ليس بوضوح: متوسط طريقتين تخطئان على نحو مختلف أسلم.</translation>
    </message>
    <message>
        <source>Map both dates from radar of one kind.</source>
        <translation>ارسم التاريخين من رادار من نوع واحد.</translation>
    </message>
    <message>
        <source>{map} was made from radar as {kind}, and {other_map} from {other_kind}: they can't be compared.</source>
        <translation>{map} من رادار بصيغة {kind}، و{other_map} بصيغة {other_kind}: لا يمكن مقارنتهما.</translation>
    </message>
    <message>
        <source>Make both for the same area.</source>
        <translation>اصنع كلتيهما للمنطقة نفسها.</translation>
    </message>
    <message>
        <source>Make it with “Monthly imagery”: quarters and the year, for tree cover; with Sentinel-1 RTC and terrain.</source>
        <translation>اصنعها بـ«صور شهرية»: الأرباع والسنة، للغطاء الشجري؛ مع Sentinel-1 RTC والتضاريس.</translation>
    </message>
    <message>
        <source>Mapping tree cover</source>
        <translation>رسم خريطة الغطاء الشجري</translation>
    </message>
    <message>
        <source>Measuring tree cover in the zones</source>
        <translation>قياس الغطاء الشجري في المناطق</translation>
    </message>
    <message>
        <source>None of the Sentinel-1 rasters is of {year}.</source>
        <translation>لا ينتمي أي من صور Sentinel-1 إلى {year}.</translation>
    </message>
    <message>
        <source>Sentinel-1</source>
        <translation>Sentinel-1</translation>
    </message>
    <message>
        <source>Take Sentinel-1 RTC, such as the Planetary Computer's; what is it already gets the tag BACKSCATTER=gamma0 terrain.</source>
        <translation>خذ Sentinel-1 RTC، مثل الذي في Planetary Computer؛ وما هو كذلك أصلًا يُعطى الوسم BACKSCATTER=gamma0 terrain.</translation>
    </message>
    <message>
        <source>Take Sentinel-1 as it was downloaded.</source>
        <translation>خذ Sentinel-1 كما نُزّل.</translation>
    </message>
    <message>
        <source>Take a raster made with “Terrain”.</source>
        <translation>خذ صورة نقطية صُنعت بـ«التضاريس».</translation>
    </message>
    <message>
        <source>The radar of the series {name} is not that of tree cover.</source>
        <translation>رادار السلسلة {name} ليس رادار الغطاء الشجري.</translation>
    </message>
    <message>
        <source>The series of the two years lie on different grids.</source>
        <translation>سلسلتا السنتين على شبكتين مختلفتين.</translation>
    </message>
    <message>
        <source>The series {name} lacks {what}.</source>
        <translation>ينقص السلسلة {name}: {what}.</translation>
    </message>
    <message>
        <source>changes of tree cover</source>
        <translation>تغيّرات الغطاء الشجري</translation>
    </message>
    <message>
        <source>quarters and the year of Sentinel-2</source>
        <translation>أرباع Sentinel-2 وسنته</translation>
    </message>
    <message>
        <source>the slope</source>
        <translation>الميل</translation>
    </message>
    <message>
        <source>their indices</source>
        <translation>مؤشراتها</translation>
    </message>
    <message>
        <source>tree cover</source>
        <translation>الغطاء الشجري</translation>
    </message>
    <message>
        <source>{file} does not say that it is gamma0 corrected for terrain.</source>
        <translation>لا يقول {file} إنه غاما0 مصحّح للتضاريس.</translation>
    </message>
    <message>
        <source>{file} is Sentinel-1 scaled to 0..1 for tree cover, not backscatter.</source>
        <translation>{file} هو Sentinel-1 مقيس إلى 0..1 للغطاء الشجري، لا تشتت خلفي.</translation>
    </message>
    <message>
        <source>{file} is left out: it is not of {year}.</source>
        <translation>تُرك {file}: ليس من {year}.</translation>
    </message>
    <message>
        <source>{file} is {kind}, not gamma0 corrected for terrain.</source>
        <translation>{file} هو {kind} وليس غاما0 مصحّحًا للتضاريس.</translation>
    </message>
    <message>
        <source>Asking the constraint where people live</source>
        <translation>سؤال القيد عن أماكن السكن</translation>
    </message>
    <message>
        <source>The extent is widened to the model's windows: {columns} × {rows} pixels.</source>
        <translation>وُسِّع الامتداد إلى نوافذ النموذج: {columns} × {rows} بكسل.</translation>
    </message>
    <message>
        <source>Choose a CSV file with the columns date, population and uncertainty.</source>
        <translation>اختر ملف CSV فيه الأعمدة date وpopulation وuncertainty.</translation>
    </message>
    <message>
        <source>Give each its own day.</source>
        <translation>أعطِ كلًّا منهما يومه الخاص.</translation>
    </message>
    <message>
        <source>Give one count for each zone.</source>
        <translation>أعطِ عددًا واحدًا لكل منطقة.</translation>
    </message>
    <message>
        <source>In {zones} zones the map had hardly anybody at the last census: there its change was added.</source>
        <translation>في {zones} مناطق لم يكن في الخريطة أحد تقريبًا عند آخر تعداد: هناك أُضيف تغيّرها.</translation>
    </message>
    <message>
        <source>In {zones} zones the model's change was over {most:g} times or under {least:g} times; no more than that was taken.</source>
        <translation>في {zones} مناطق تجاوز تغيّر النموذج {most:g} أضعاف أو قلّ عن {least:g}؛ ولم يؤخذ أكثر من ذلك.</translation>
    </message>
    <message>
        <source>The counts are of {days}. Between them they are interpolated in time; after {last} they are those of {last} times the model's change since then.</source>
        <translation>الأعداد من {days}. بينها تُستكمل زمنيًا، وبعد {last} هي أعداد {last} مضروبة في تغيّر النموذج منذئذ.</translation>
    </message>
    <message>
        <source>The counts are of {days}; after it they are times the model's change since then.</source>
        <translation>الأعداد من {days}، وبعده تُضرب في تغيّر النموذج منذئذ.</translation>
    </message>
    <message>
        <source>There are {counts} counts for {zones} zones.</source>
        <translation>هناك {counts} أعداد لـ{zones} مناطق.</translation>
    </message>
    <message>
        <source>Two censuses have the day {day}.</source>
        <translation>لتعدادين اليوم نفسه {day}.</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>السطر {line}</translation>
    </message>
    <message>
        <source>{file} can't be read as a series of population: {why}.</source>
        <translation>تتعذر قراءة {file} سلسلةً للسكان: {why}.</translation>
    </message>
    <message>
        <source>Band {band} of {file} does not tell its season.</source>
        <translation>النطاق {band} في {file} لا يذكر فصله.</translation>
    </message>
    <message>
        <source>Give the raster by member and season that “Map population” wrote from dated imagery.</source>
        <translation>أعطِ الخريطة النقطية حسب العضو والفصل التي كتبتها «رسم السكان» من مرئيات مؤرخة.</translation>
    </message>
    <message>
        <source>Give the seasons of both dates, or of none.</source>
        <translation>أعطِ فصول التاريخين كليهما أو لا شيء.</translation>
    </message>
    <message>
        <source>Seasons are compared in pairs, which needs those of both dates.</source>
        <translation>تُقارن الفصول أزواجًا، وهذا يتطلب فصول التاريخين.</translation>
    </message>
    <message>
        <source>The two dates have no season in common, so that no zone is called changed.</source>
        <translation>ليس للتاريخين فصل مشترك، فلا تُعدّ أي منطقة متغيّرة.</translation>
    </message>
    <message>
        <source>In {zones} zones the rise lies on ground that was sealed before, as where a roof is renewed: they are not called growth.</source>
        <translation>في {zones} مناطق يقع الارتفاع على أرض كانت مكسوّة من قبل، كما عند تجديد سقف: لا تُعدّ نموًا.</translation>
    </message>
    <message>
        <source>A polygon of {layer} has the class {value:g}.</source>
        <translation>مضلع في {layer} صنفه {value:g}.</translation>
    </message>
    <message>
        <source>Check the labels and the imagery, and try another seed.</source>
        <translation>افحص التسميات والصور، وجرّب بذرة أخرى.</translation>
    </message>
    <message>
        <source>Choose one that was imported from stage2.pth or GUM_2p0.pth.</source>
        <translation>اختر نموذجًا مستوردًا من stage2.pth أو GUM_2p0.pth.</translation>
    </message>
    <message>
        <source>Give 1 for urban land and 0 for other land.</source>
        <translation>أعطِ 1 للأرض الحضرية و0 لغيرها.</translation>
    </message>
    <message>
        <source>Give one of them.</source>
        <translation>أعطِ واحدًا منهما.</translation>
    </message>
    <message>
        <source>Give that of one year, the year of the labels.</source>
        <translation>أعطِ صور سنة واحدة، سنة التسميات.</translation>
    </message>
    <message>
        <source>Give urban land and other land, in more than one window.</source>
        <translation>أعطِ أرضًا حضرية وأرضًا أخرى، في أكثر من نافذة.</translation>
    </message>
    <message>
        <source>Labels are polygons or a raster, and one of them is needed.</source>
        <translation>التسميات مضلعات أو صورة نقطية، ويلزم أحدهما.</translation>
    </message>
    <message>
        <source>Looking at the windows</source>
        <translation>النظر في النوافذ</translation>
    </message>
    <message>
        <source>On the windows left out the map shares {after:.3f} of the union with the labels (IoU), {before:.3f} before training.</source>
        <translation>في النوافذ المستبعدة تشترك الخريطة مع التسميات في {after:.3f} من الاتحاد (IoU)، وكانت {before:.3f} قبل التدريب.</translation>
    </message>
    <message>
        <source>On the windows left out training did not help (IoU {after:.3f}, {before:.3f} before): the model stays as it was.</source>
        <translation>في النوافذ المستبعدة لم يفد التدريب (IoU {after:.3f}، وقبله {before:.3f}): يبقى النموذج كما كان.</translation>
    </message>
    <message>
        <source>Stopped after {epochs} epochs: the time is over.</source>
        <translation>توقف بعد {epochs} حقب: انتهى الوقت.</translation>
    </message>
    <message>
        <source>Testing on windows left out</source>
        <translation>الاختبار على النوافذ المستبعدة</translation>
    </message>
    <message>
        <source>The imagery is of {count} years.</source>
        <translation>الصور من {count} سنوات.</translation>
    </message>
    <message>
        <source>The labels to learn from have only one class.</source>
        <translation>التسميات التي يُتعلَّم منها من صنف واحد.</translation>
    </message>
    <message>
        <source>The model “{model}” is no GlobalUrbanMapper.</source>
        <translation>النموذج «{model}» ليس GlobalUrbanMapper.</translation>
    </message>
    <message>
        <source>The training led nowhere: its loss is no number.</source>
        <translation>لم يصل التدريب إلى شيء: خسارته ليست عددًا.</translation>
    </message>
    <message>
        <source>There are labels in {count} windows of {side} × {side} pixels.</source>
        <translation>توجد تسميات في {count} من النوافذ بمقاس {side} × {side} بكسل.</translation>
    </message>
    <message>
        <source>Training, epoch {epoch}</source>
        <translation>التدريب، الحقبة {epoch}</translation>
    </message>
    <message>
        <source>Two are needed at least: one to learn from, one left out. Give more imagery, or more labels.</source>
        <translation>يلزم اثنتان على الأقل: واحدة للتعلم وواحدة تُستبعد. أعطِ صورًا أكثر أو تسميات أكثر.</translation>
    </message>
    <message>
        <source>Writing patches</source>
        <translation>كتابة الرقع</translation>
    </message>
    <message>
        <source>{learnt} windows of {side} × {side} pixels to learn from, {left_out} left out.</source>
        <translation>{learnt} نافذة بمقاس {side} × {side} بكسل للتعلم، و{left_out} مستبعدة.</translation>
    </message>
    <message>
        <source>{pairs} patches of {side} × {side} pixels are written.</source>
        <translation>كُتبت {pairs} رقعة بمقاس {side} × {side} بكسل.</translation>
    </message>
    <message>
        <source>Check the coordinate reference systems of both layers.</source>
        <translation>تحقق من نظامي إحداثيات الطبقتين.</translation>
    </message>
    <message>
        <source>Choose a layer of points, or of polygons.</source>
        <translation>اختر طبقة نقاط أو مضلعات.</translation>
    </message>
    <message>
        <source>Reading the counts</source>
        <translation>قراءة التعدادات</translation>
    </message>
    <message>
        <source>Sharing people out over the zones</source>
        <translation>توزيع السكان على المناطق</translation>
    </message>
    <message>
        <source>Some counts have no error: their zones' standard deviation is not known.</source>
        <translation>بعض التعدادات بلا خطأ: الانحراف المعياري لمناطقها غير معروف.</translation>
    </message>
    <message>
        <source>The layer {layer} can't be brought to where the zones lie.</source>
        <translation>لا يمكن نقل الطبقة {layer} إلى موضع المناطق.</translation>
    </message>
    <message>
        <source>The layer {layer} does not hold points or polygons alone.</source>
        <translation>لا تحتوي الطبقة {layer} على نقاط فقط أو مضلعات فقط.</translation>
    </message>
    <message>
        <source>The polygons of {layer} have no count.</source>
        <translation>لا تعداد لمضلعات {layer}.</translation>
    </message>
    <message>
        <source>What was learnt is used without a judgement of its own.</source>
        <translation>يُستخدم ما تُعُلّم دون حكم خاص به.</translation>
    </message>
    <message>
        <source>With fewer than {fewest} zones to learn from, each fold uses what it learnt: the folds together judge it.</source>
        <translation>مع أقل من {fewest} منطقة للتعلم، يستخدم كل جزء ما تعلمه: والأجزاء معًا تحكم عليه.</translation>
    </message>
    <message>
        <source>{people:,.0f} of {total:,.0f} people are in the zones, {outside:,.0f} in none.</source>
        <translation>{people:,.0f} من {total:,.0f} شخص في المناطق، و{outside:,.0f} خارجها.</translation>
    </message>
    <message>
        <source>{unknown} of {sources} features have no count: who lives there is not in the zones.</source>
        <translation>{unknown} من {sources} معلمًا بلا تعداد: من يعيش هناك ليس في المناطق.</translation>
    </message>
    <message>
        <source>{zones} zones are only in part covered by features with a count, and {empty} not at all (no data).</source>
        <translation>{zones} منطقة مغطاة جزئيًا فقط بمعالم ذات تعداد، و{empty} غير مغطاة إطلاقًا (بلا بيانات).</translation>
    </message>
    <message>
        <source>The number of epochs is {value}.</source>
        <translation>عدد الحقب {value}.</translation>
    </message>
    <message>
        <source>A change shows about {days:.0f} days after it, when the windows behind it are whole.</source>
        <translation>يظهر التغير بعد نحو {days:.0f} يومًا عندما تكتمل نوافذه.</translation>
    </message>
    <message>
        <source>A window of {days:g} days every {stride} steps can't be had.</source>
        <translation>لا يمكن أن تكون نافذة من {days:g} يومًا كل {stride} خطوات.</translation>
    </message>
    <message>
        <source>Choose the network of the era of Sentinel-1 and Sentinel-2.</source>
        <translation>اختر شبكة عصر Sentinel-1 وSentinel-2.</translation>
    </message>
    <message>
        <source>Clouds or haze that no mask shows: {days}.</source>
        <translation>غيوم أو ضباب لا يُظهرها أي قناع: {days}.</translation>
    </message>
    <message>
        <source>Download a series with both; METHOD builtup does without radar.</source>
        <translation>نزّل سلسلة فيها كلاهما؛ METHOD builtup تعمل بلا رادار.</translation>
    </message>
    <message>
        <source>Download the series with PRODUCT l1c and BACKSCATTER ellipsoid_gamma0; METHOD builtup takes L2A.</source>
        <translation>نزّل السلسلة مع PRODUCT l1c وBACKSCATTER ellipsoid_gamma0؛ METHOD builtup تأخذ L2A.</translation>
    </message>
    <message>
        <source>Download the series with all bands.</source>
        <translation>نزّل السلسلة بكل النطاقات.</translation>
    </message>
    <message>
        <source>For “Find urban change” these are {optical} optical dates, and {windows} windows of the network.</source>
        <translation>لأداة «إيجاد التغير الحضري» هذه {optical} تاريخًا بصريًا و{windows} نافذة للشبكة.</translation>
    </message>
    <message>
        <source>Give 10 to 1000 days, and at least 1 step.</source>
        <translation>أعط من 10 إلى 1000 يوم، وخطوة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>Give a longer or denser series, or a shorter window; METHOD builtup needs ten optical dates.</source>
        <translation>أعط سلسلة أطول أو أكثف أو نافذة أقصر؛ تحتاج METHOD builtup إلى عشرة تواريخ بصرية.</translation>
    </message>
    <message>
        <source>Give clearer dates, or check the cloud masks, and that values are reflectance × 10000.</source>
        <translation>أعط تواريخ أصفى، أو تحقق من أقنعة الغيوم ومن أن القيم انعكاسية × 10000.</translation>
    </message>
    <message>
        <source>Give reflectance × 10000, as “Download an observation series” writes it.</source>
        <translation>أعط انعكاسية × 10000 كما تكتبها «تنزيل سلسلة رصد».</translation>
    </message>
    <message>
        <source>Going through time</source>
        <translation>المرور عبر الزمن</translation>
    </message>
    <message>
        <source>Let the series say its unit, or give dB.</source>
        <translation>لتذكر السلسلة وحدتها، أو أعط dB.</translation>
    </message>
    <message>
        <source>Looking at the acquisitions</source>
        <translation>النظر في اللقطات</translation>
    </message>
    <message>
        <source>Make room on the disk, or choose another folder.</source>
        <translation>أفسح مكانًا على القرص أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>No optical acquisition of the series has a clear pixel of a possible value.</source>
        <translation>ليس في أي لقطة بصرية للسلسلة بكسل صافٍ بقيمة ممكنة.</translation>
    </message>
    <message>
        <source>Run again, and leave the folder alone meanwhile.</source>
        <translation>شغّل من جديد واترك المجلد وشأنه في الأثناء.</translation>
    </message>
    <message>
        <source>Snow lies on {days}: values of windows with these dates are raised.</source>
        <translation>يوجد ثلج في {days}: قيم النوافذ التي فيها هذه التواريخ مرتفعة.</translation>
    </message>
    <message>
        <source>The cirrus band shows an offset of 1000 DN; it is taken off: {days}.</source>
        <translation>يُظهر نطاق السمحاق إزاحة قدرها 1000 DN؛ وقد أزيلت: {days}.</translation>
    </message>
    <message>
        <source>The network {model} ({licence}) computes on the CPU, in {threads} threads.</source>
        <translation>تحسب الشبكة {model} ({licence}) على المعالج في {threads} مسارات.</translation>
    </message>
    <message>
        <source>The radar does not say its kind; the network takes gamma0 on the ellipsoid.</source>
        <translation>لا يذكر الرادار نوعه؛ تأخذ الشبكة gamma0 على المجسّم الإهليلجي.</translation>
    </message>
    <message>
        <source>The radar is {kind}; the network takes gamma0 on the ellipsoid.</source>
        <translation>الرادار {kind}؛ تأخذ الشبكة gamma0 على المجسّم الإهليلجي.</translation>
    </message>
    <message>
        <source>The series has no window: {steps} steps in {days:.0f} days; each of {wanted} windows in a row of {length:g} days needs {least} steps.</source>
        <translation>ليس في السلسلة نافذة: {steps} خطوة في {days:.0f} يومًا؛ تحتاج كل من {wanted} نوافذ متتالية من {length:g} يومًا إلى {least} خطوة.</translation>
    </message>
    <message>
        <source>The series has two optical dates: there is no calm before and after.</source>
        <translation>في السلسلة تاريخان بصريان: لا هدوء قبل وبعد.</translation>
    </message>
    <message>
        <source>The series has {optical} optical and {radar} radar acquisitions; METHOD {method} takes both.</source>
        <translation>في السلسلة {optical} لقطة بصرية و{radar} لقطة رادار؛ METHOD {method} تأخذ كلتيهما.</translation>
    </message>
    <message>
        <source>The series holds Sentinel-2 L2A; the network takes L1C.</source>
        <translation>تحوي السلسلة Sentinel-2 L2A؛ والشبكة تأخذ L1C.</translation>
    </message>
    <message>
        <source>There is no radar of {missing}: that of {other} stands for it.</source>
        <translation>لا يوجد رادار {missing}: يحل محله {other}.</translation>
    </message>
    <message>
        <source>These windows end with such a cloud, which lowers all of their values: {windows}.</source>
        <translation>تنتهي هذه النوافذ بغيمة كهذه تخفض كل قيمها: {windows}.</translation>
    </message>
    <message>
        <source>What is computed can't be kept: {reason}.</source>
        <translation>لا يمكن حفظ ما حُسب: {reason}.</translation>
    </message>
    <message>
        <source>What was computed is no longer there.</source>
        <translation>لم يعد ما حُسب موجودًا.</translation>
    </message>
    <message>
        <source>changed, of unknown kind</source>
        <translation>متغير بنوع مجهول</translation>
    </message>
    <message>
        <source>edge of the imagery</source>
        <translation>حافة الصور</translation>
    </message>
    <message>
        <source>likelihoods of change</source>
        <translation>أرجحيات التغير</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>other surface</source>
        <translation>سطح آخر</translation>
    </message>
    <message>
        <source>{built:.2f} ha built, {cleared:.2f} ha cleared, {changed:.2f} ha changed, from {windows} windows.</source>
        <translation>{built:.2f} هكتار مبنية، {cleared:.2f} هكتار مُزالة، {changed:.2f} هكتار متغيرة، من {windows} نافذة.</translation>
    </message>
    <message>
        <source>{kept} dates are as an earlier run had them; computed: {new}.</source>
        <translation>{kept} تاريخًا كما في تشغيل سابق؛ حُسب: {new}.</translation>
    </message>
    <message>
        <source>{kept} windows are as an earlier run had them; computed: {new}.</source>
        <translation>{kept} نافذة كما في تشغيل سابق؛ حُسب: {new}.</translation>
    </message>
    <message>
        <source>{short} starts have too few steps for a window (the last half year always has): no data there.</source>
        <translation>{short} بداية فيها خطوات قليلة جدًا لنافذة (وهذا حال نصف السنة الأخير دائمًا): لا بيانات هناك.</translation>
    </message>
    <message>
        <source>{windows} windows over {steps} steps, the first {first}, the last {last}.</source>
        <translation>{windows} نافذة على {steps} خطوة، أولها {first} وآخرها {last}.</translation>
    </message>
    <message>
        <source>“{model}” takes {layers}; a series holds Sentinel-1 and Sentinel-2.</source>
        <translation>يأخذ «{model}» {layers}؛ والسلسلة تحوي Sentinel-1 وSentinel-2.</translation>
    </message>
    <message>
        <source>“{name}” has {bands} bands and lacks {missing}; METHOD {method} takes {count}.</source>
        <translation>في «{name}» {bands} نطاقات وينقصه {missing}؛ METHOD {method} تأخذ {count}.</translation>
    </message>
    <message>
        <source>“{name}” is not in DN: it is nearly black.</source>
        <translation>«{name}» ليس بوحدة DN: يكاد يكون أسود.</translation>
    </message>
    <message>
        <source>“{name}” is not in dB: it looks like linear power.</source>
        <translation>«{name}» ليس بوحدة dB: يبدو قدرةً خطية.</translation>
    </message>
    <message>
        <source>The method {value} is unknown.</source>
        <translation>الطريقة {value} مجهولة.</translation>
    </message>
    <message>
        <source>Cutting tiles</source>
        <translation>تقطيع البلاطات</translation>
    </message>
    <message>
        <source>Epoch {epoch}: loss {loss:.4f} on left-out tiles</source>
        <translation>الدورة {epoch}: خسارة {loss:.4f} في البلاطات المتروكة</translation>
    </message>
    <message>
        <source>Fine-tuning needs a network to begin with, and polygons that changed or did not.</source>
        <translation>يحتاج الضبط إلى شبكة بداية ومضلعات تغيرت أو لم تتغير.</translation>
    </message>
    <message>
        <source>Give a longer period.</source>
        <translation>أعط مدة أطول.</translation>
    </message>
    <message>
        <source>Give more polygons, apart from each other, of both kinds.</source>
        <translation>أعط مضلعات أكثر متباعدة من النوعين.</translation>
    </message>
    <message>
        <source>Left-out tiles: loss {before:.4f} before, {after:.4f} after {epochs} epochs; it ended because {why}.</source>
        <translation>البلاطات المتروكة: خسارة {before:.4f} قبل، و{after:.4f} بعد {epochs} دورات؛ انتهى لأن {why}.</translation>
    </message>
    <message>
        <source>Name both, or take synthetic labels.</source>
        <translation>سمّ كليهما أو خذ تسميات تركيبية.</translation>
    </message>
    <message>
        <source>No window of the series has its middle between {first} and {end}.</source>
        <translation>لا نافذة في السلسلة يقع منتصفها بين {first} و{end}.</translation>
    </message>
    <message>
        <source>Only {tiles} tiles of 320 m have labels; training needs three.</source>
        <translation>لدى {tiles} بلاطات فقط من 320 مترًا تسميات؛ يحتاج التدريب إلى ثلاث.</translation>
    </message>
    <message>
        <source>The labels {value} are unknown.</source>
        <translation>التسميات {value} مجهولة.</translation>
    </message>
    <message>
        <source>all epochs are done</source>
        <translation>انتهت كل الدورات</translation>
    </message>
    <message>
        <source>the left-out tiles fit no better</source>
        <translation>البلاطات المتروكة لم تتحسن</translation>
    </message>
    <message>
        <source>the time is used up</source>
        <translation>نفد الوقت</translation>
    </message>
    <message>
        <source>{tiles} tiles are learnt from, {left_out} are left out; at most {minutes:g} minutes.</source>
        <translation>يُتعلَّم من {tiles} بلاطة وتُترك {left_out}؛ {minutes:g} دقيقة على الأكثر.</translation>
    </message>
    <message>
        <source>“{model}” is not of the era of Sentinel-1 and Sentinel-2.</source>
        <translation>«{model}» ليست من عصر Sentinel-1 وSentinel-2.</translation>
    </message>
    <message>
        <source>Of {zones} zones, {grew} grew, {fell} shrank, {rest} show no clear change, and of {unknown} it is not known.</source>
        <translation>من {zones} منطقة نمت {grew} وتقلصت {fell} ولا يظهر تغيّر واضح في {rest}، ولا يُعرف ذلك في {unknown}.</translation>
    </message>
    <message>
        <source>Gaps can't be filled from {word}.</source>
        <translation>لا يمكن ملء الفجوات من {word}.</translation>
    </message>
    <message>
        <source>Take the scene classes, all dates and gaps from neighbouring seasons, or a source without account.</source>
        <translation>خذ فئات المشهد وكل التواريخ والفجوات من الفصول المجاورة، أو مصدرًا بلا حساب.</translation>
    </message>
    <message>
        <source>This service computes the median itself and gives no single dates, by which clouds are found in time, dates chosen or gaps filled.</source>
        <translation>تحسب هذه الخدمة الوسيط بنفسها ولا تعطي تواريخ منفردة، بها يُكشف الغيم عبر الزمن أو تُختار التواريخ أو تُملأ الفجوات.</translation>
    </message>
    <message>
        <source>{pixels:,} pixels ({percent:.2f} %) from dates that were left</source>
        <translation>{pixels:,} بكسل ({percent:.2f} %) من تواريخ تُركت</translation>
    </message>
    <message>
        <source>{pixels:,} pixels ({percent:.2f} %) that no date shows filled from the other dates</source>
        <translation>{pixels:,} بكسل ({percent:.2f} %) لا يظهرها أي تاريخ مُلئت من التواريخ الأخرى</translation>
    </message>
    <message>
        <source>Take a coarser raster, or a smaller grid.</source>
        <translation>خذ طبقة نقطية أخشن أو شبكة أصغر.</translation>
    </message>
    <message>
        <source>The classes of {file} have more than {most:,} edges near the grid.</source>
        <translation>لفئات {file} أكثر من {most:,} حافة قرب الشبكة.</translation>
    </message>
    <message>
        <source>{file} is left out: {problem}</source>
        <translation>تُرك {file}: {problem}</translation>
    </message>
    <message>
        <source>Member {member}, {layers}: {epochs} epochs, as always with few zones{stopped}.</source>
        <translation>العضو {member}، {layers}: {epochs} دورة، كما هي الحال دائمًا مع مناطق قليلة{stopped}.</translation>
    </message>
</context>
</TS>

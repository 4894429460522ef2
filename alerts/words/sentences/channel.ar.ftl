# Channels, partners and area documents. `$kinds`, `$nearest` arrive as lists joined by commas where they are lists.

area-codes_invalid = اكتبوا رموز المناطق في قائمة، من رمز واحد إلى { $most }، ولا شيء معها، مثل "codes": ["RO", "HU"].
channel-account_unasked = نُشر شيء على هذه القناة قبل لحظات، فلا بد أولًا من سؤالها عن صاحب بيانات الدخول الجديدة. أرسلوا التغيير نفسه مرة أخرى.
channel-address_unfit = لا يمكن حفظ عنوان كهذا. اكتبوا https://... من دون اسم مستخدم أو كلمة مرور أو #fragment، فللبيانات السرية حقولها الخاصة.
channel-copies_out = لا تزال منشورات القناة { $channel } منشورة، وما يبيّن صاحبها هو: { $fields }. لا يمكن سحبها من حساب آخر، وستبدو كأنها أزيلت. أنهوا إنذاراتها وانتظروا حتى تكتمل سجلات النسخ، أو أضيفوا قناة ثانية للحساب الآخر. أما بيانات الدخول الجديدة للحساب نفسه فتُقبل في أي وقت.
channel-language_unknown = لا توجد لغة باسم «{ $language }». اكتبوا وسم BCP 47، مثل ro أو pt-BR أو uz-Cyrl.
channel-languages_many = الحد الأقصى لعدد لغات القناة { $most }. وعدم ذكر أي لغة يعني قبول كل اللغات.
channel-other_mode = القناة { $channel } هي الحساب نفسه، وإحدى القناتين تجريبية: سيرى الجميع ما يُجرَّب فيها. خصصوا للقناة التجريبية حسابًا خاصًا بها.
channel-secret_needed_anew = تغيّر العنوان، لذلك لم تُحفظ بيانات الدخول السابقة. أدخلوا { $field } من جديد.
channel-secrets_unreadable = لا يمكن فتح بيانات الدخول للقناة { $channel }: فقد شُفِّرت بمفتاح HOMEWARD_SECRET_KEY آخر. شغّلوا الخدمة بذلك المفتاح أو أدخلوا بيانات الدخول من جديد.
channel-setting_malformed = صيغة { $field } ليست الصيغة التي تستخدمها القنوات من نوع { $kind }.
channel-setting_missing = الإعداد { $field } ناقص، ولا تعمل من دونه قناة من نوع { $kind }.
channel-setting_refused = قيمة { $field } لا تناسب قناة من نوع { $kind }. راجعوا: homeward channel kinds
channel-setting_unknown = ليس للقنوات من نوع { $kind } إعداد باسم { $field }. راجعوا: homeward channel kinds
channel-signing_secret_unfit = يجب أن تتكون قيمة { $field } من whsec_ وبعدها من 24 إلى 64 بايت بترميز base64.
channel-token_unfit = يجب أن تكون قيمة { $field } سطرًا واحدًا من الحروف والأرقام والعلامات، بلا مسافات.
channel-unknown = لا توجد قناة كهذه لدى جهتكم.
channel-unknown_kind = لا يوجد نوع قنوات باسم «{ $kind }». هل تقصدون: { $nearest }؟ الأنواع هي: { $kinds }.
partner-key_unusable = مفتاح API هذا لا يعمل: فهو غير معروف أو ملغى أو منتهي الصلاحية. اطلبوا مفتاحًا جديدًا من الجهة.
partner-unknown = لا يوجد شريك كهذا لدى جهتكم.

# What whoever approves is told of the signatures of posters.
signing-unsigned = ملصقات تعذّر توقيعها: { $count } من { $all }. البحث لا ينتظر ذلك: تُنشر رغم ذلك وتعرفها صفحة التحقق لدينا، لكن أدوات الآخرين لا تستطيع تأكيد أنها لنا. أبلغوا من يشغّل الخدمة: يبيّن السبب الأمر ⁨homeward doctor⁩.

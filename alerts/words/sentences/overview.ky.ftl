# Whether the service can work, as /readyz and the doctor say it.
overview-store_answers = Маалымат базасы жооп берет жана жаңыртылган.
overview-store_behind = Маалымат базасы жаңыртылган эмес. Аткарыңыз: homeward db upgrade
overview-store_refuses = Маалымат базасы жооп бербейт же баш тартат. Анын иштегенин жана HOMEWARD_DATABASE_URL туура экенин текшериңиз.
overview-store_silent = Маалымат базасы { $seconds } секундда жооп берген жок. Анын иштегенин жана ага жетүүгө болорун текшериңиз.
overview-nothing_sealed = Шифрленген маалымат али жок.
overview-key_opens = Жашыруун ачкыч шифрленгенди чечмелейт.
overview-key_is_another = Маалымат башка ачкыч менен шифрленген. Туурасын HOMEWARD_SECRET_KEY жөндөөсүнө же маалымат каталогундагы secret.key файлына кайтарыңыз.
overview-held = Маалымат базасы калыбына келтирилди жана чыгаруу токтотулуп турат: жаңысы чыкпайт, жарыяланганы кайтарылып алынат. Караңыз: homeward restore status
overview-broker_answers = Брокер жооп берет.
overview-broker_refuses = Брокер жооп бербейт же баш тартат: тапшырмалар дароо эмес, бир секунд ичинде табылат. HOMEWARD_BROKER_URL текшериңиз.
overview-broker_silent = Брокер { $seconds } секундда жооп берген жок: тапшырмалар дароо эмес, бир секунд ичинде табылат. Анын иштегенин текшериңиз.

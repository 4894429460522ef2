# Whether the service can work, as /readyz and the doctor say it.
overview-store_answers = Маълумотлар базаси жавоб беради ва янгиланган.
overview-store_behind = Маълумотлар базаси янгиланмаган. Бажаринг: homeward db upgrade
overview-store_refuses = Маълумотлар базаси жавоб бермайди ёки рад этади. У ишлаётганини ва HOMEWARD_DATABASE_URL тўғрилигини текширинг.
overview-store_silent = Маълумотлар базаси { $seconds } с ичида жавоб бермади. У ишлаётганини ва унга уланиб бўлишини текширинг.
overview-nothing_sealed = Ҳали ҳеч нарса шифрланмаган.
overview-key_opens = Махфий калит шифрланган маълумотларни очади.
overview-key_is_another = Маълумотлар бошқа калит билан шифрланган. Тўғри калитни HOMEWARD_SECRET_KEY созламасига ёки маълумотлар папкасидаги secret.key файлига қайтаринг.
overview-held = Маълумотлар базаси тикланди ва ушлаб турилибди: янги ҳеч нарса юборилмайди, тарқалган нарсалар қайтариб олинади. Қаранг: homeward restore status
overview-broker_answers = Брокер жавоб беради.
overview-broker_refuses = Брокер жавоб бермайди ёки рад этади: ишлар дарҳол эмас, бир сония ичида топилади. HOMEWARD_BROKER_URL созламасини текширинг.
overview-broker_silent = Брокер { $seconds } с ичида жавоб бермади: ишлар дарҳол эмас, бир сония ичида топилади. У ишлаётганини текширинг.

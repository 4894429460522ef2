# The root and the keys that sign posters.

trust-is_there = Түпкү ачкыч бар, ал күбөлөндүргөн нерселер ишенимди жоготмок. Жаңы ачкыч үчүн аткарыңыз: homeward trust renew
trust-is_missing = Түпкү ачкыч али жок. Аны түзүңүз: homeward trust init --name "уюмуңуздун аты"
trust-key_elsewhere = Бул ачкыч башка жерде турат, ошондуктан мында кол коё албайт. HOMEWARD_SIGNER жөндөңүз же жарактуу ачкыч түзүңүз: homeward trust renew
trust-no_root = Бул кызмат плакаттарга кол койбойт. Плакат чынбы, /check дарегинен сураңыз.
trust-not_a_key = Бул P-256 ийри сызыгынын PEM түрүндөгү ачык ачкычы эмес. Аны KMS ичинен SubjectPublicKeyInfo катары экспорттоңуз.

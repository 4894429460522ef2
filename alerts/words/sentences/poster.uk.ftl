# What the posters answer. One sentence each: what is wrong, and what to do.

poster-unknown_shape = Формату плаката { $shape } немає: виберіть один із { $known }.
poster-missing_glyph = У жодному з наявних шрифтів немає знака { $letter } ({ $code }, { $name }): напишіть інакше, наприклад транслітерацією.
poster-does_not_fit = Усе обов’язкове не вміщається на плакат навіть найменшим шрифтом (формат: { $shape }, мова: { $language }): скоротіть імена, місце або прикмети.
poster-photo_of_nobody = Це фото не належить жодній дитині на плакаті (усього дітей: { $count }): вкажіть для кожного фото його дитину.
poster-no_drill_mark = На цих текстах немає позначки навчань: складіть їх для навчань.

# Lo que en los Estados Unidos se dice de otro modo que en España.

plate = placa: { $plate }

garment-jeans = pantalones de mezclilla
    .gender = mp
garment-trainers = tenis
    .gender = mp
garment-glasses = lentes
    .gender = mp

vehicle-car = carro
    .gender = m
vehicle-estate = camioneta familiar
    .gender = f
vehicle-hatchback = carro hatchback
    .gender = m
vehicle-suv = camioneta SUV
    .gender = f
vehicle-van = camioneta van
    .gender = f

travel-car = en carro

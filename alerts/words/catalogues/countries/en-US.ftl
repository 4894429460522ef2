# What an American reader calls otherwise than a European one does.

plate = license plate: { $plate }

hair-colour-grey = gray
eyes-grey = gray
colour-grey = gray
colour-multicoloured = multicolored

garment-trousers = pants
garment-trainers = sneakers
garment-pyjamas = pajamas

vehicle-estate = station wagon
vehicle-saloon = sedan

label-travel = Traveling
travel-public_transport = by public transit

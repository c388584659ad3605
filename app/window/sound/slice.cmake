simul_slice(sound
    MODELS
        hall_sounds
        sound_program
    ITEMS
        sound_types)

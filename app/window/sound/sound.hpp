#pragma once

#include <array>
#include <cstddef>
#include <optional>

namespace simul {

/// What can be heard of a hall.
enum class SoundKind { move, reply, bell };

/// Where it is heard.
enum class SoundSide { left, right };

struct Sound {
    SoundKind kind = SoundKind::move;
    SoundSide side = SoundSide::left;
    bool operator==(const Sound&) const = default;
};

/// Every sound there is; its place here is its number.
inline constexpr std::array all_sounds{
    Sound{SoundKind::move, SoundSide::left},   Sound{SoundKind::reply, SoundSide::left},
    Sound{SoundKind::bell, SoundSide::left},   Sound{SoundKind::move, SoundSide::right},
    Sound{SoundKind::reply, SoundSide::right}, Sound{SoundKind::bell, SoundSide::right}};

constexpr std::size_t number_of(Sound sound) {
    return static_cast<std::size_t>(sound.side) * 3 + static_cast<std::size_t>(sound.kind);
}

/// One letter a sound, from 'a' on: what the window writes to the program that plays.
constexpr char letter_of(Sound sound) { return static_cast<char>('a' + number_of(sound)); }

/// Nothing for any other letter.
constexpr std::optional<Sound> sound_of(char letter) {
    for (const Sound sound : all_sounds)
        if (letter_of(sound) == letter) return sound;
    return std::nullopt;
}

}  // namespace simul

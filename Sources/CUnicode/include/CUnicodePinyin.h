#pragma once
#include <stdint.h>

/// The number of a hanzi's list of readings, 0 if it has none.
uint16_t kam_pinyin_list(uint32_t scalar);
/// The number of lists, list 0 included.
int kam_pinyin_list_count(void);
/// The number of readings in a list.
int kam_pinyin_count(uint16_t list);
/// A reading of a list, as the number of a syllable; the common one is at 0.
uint16_t kam_pinyin_member(uint16_t list, int at);
/// The class of a list (1–126): lists of one class begin with the same letters. 0 for list 0.
uint8_t kam_pinyin_class(uint16_t list);
/// The letters with which the readings of a class begin, bit 0 = a.
uint32_t kam_pinyin_initials(uint8_t class);

/// The number of syllables; they are numbered in alphabetical order.
int kam_pinyin_syllable_count(void);
/// The letters of a syllable, without tone, ü as v; ends in NUL.
const char *kam_pinyin_syllable(uint16_t syllable);

/// A hanzi's place (from 1) in the order of pinyin: syllable of the common reading, tone, code point. 0 if it has none.
uint16_t kam_pinyin_rank(uint32_t scalar);
/// The place of the first hanzi that is read as a syllable.
uint16_t kam_pinyin_first_rank(uint16_t syllable);

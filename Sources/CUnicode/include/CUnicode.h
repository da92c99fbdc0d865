#pragma once
#include "CUnicodePinyin.h"
#include <stdint.h>

/// What a code point is for a terminal.
typedef enum __attribute__((enum_extensibility(closed))) {
  /// C0, DEL, C1, a surrogate, or no code point at all: never sent.
  KamClassControl = 0,
  /// Joins what stands before it, takes no column (marks, variation selectors, Hangul vowels and finals).
  KamClassMark = 1,
  KamClassNarrow = 2,
  KamClassWide = 3,
  /// One column in the West, two in many Chinese terminals (UAX 11, "A").
  KamClassAmbiguous = 4,
  /// Invisible and without a column: bidi controls, zero-width characters, byte order marks, tags.
  KamClassHidden = 5,
  /// A blank of one column other than U+0020.
  KamClassBlank = 6,
  /// Not in the table's Unicode version: how wide a terminal draws it is not known.
  KamClassUnassigned = 7,
} KamClass;

/// The class of a code point (Unicode 15.0, UAX 11 and DerivedCoreProperties).
KamClass kam_class(uint32_t code_point);

/// Columns of a code point: -1 for a control, 0 for what joins or hides (and U+0000), else 1 or 2.
/// An ambiguous one has the columns last given to `kam_set_ambiguous`.
int kam_width(uint32_t code_point);

/// Says how many columns the terminal gives an ambiguous character, 1 (at start) or 2; other values mean 1.
void kam_set_ambiguous(int columns);

/// Columns of an ambiguous character now.
int kam_ambiguous(void);

#include "CUnicode.h"

#include <stdatomic.h>

#include "width_table.h"

/// Atomic because the drawing thread may read while the terminal's answer is taken in.
static _Atomic int ambiguous_columns = 1;

KamClass kam_class(uint32_t code_point) {
  if (code_point > 0x10FFFF) return KamClassControl;
  unsigned pair = kam_class_pairs[kam_page[code_point / 128]][code_point % 128 / 2];
  return (KamClass)(code_point % 2 ? pair >> 4 : pair & 15);
}

int kam_width(uint32_t code_point) {
  if (code_point == 0) return 0;  // as wcwidth(3) has it
  switch (kam_class(code_point)) {
    case KamClassControl: return -1;
    case KamClassMark:
    case KamClassHidden: return 0;
    case KamClassWide: return 2;
    case KamClassAmbiguous: return kam_ambiguous();
    case KamClassNarrow:
    case KamClassBlank:
    case KamClassUnassigned: break;
  }
  return 1;
}

void kam_set_ambiguous(int columns) {
  atomic_store_explicit(&ambiguous_columns, columns == 2 ? 2 : 1, memory_order_relaxed);
}

int kam_ambiguous(void) {
  return atomic_load_explicit(&ambiguous_columns, memory_order_relaxed);
}

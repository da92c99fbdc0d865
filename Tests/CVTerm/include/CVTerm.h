#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// A terminal in memory (libvterm), without the types of its header, which plain builds do not have.
typedef struct VirtualTerminal VirtualTerminal;

/// One cell as the terminal drew it. Colours are palette indices, -1 for the default, -2 for a true colour.
typedef struct {
  uint32_t text[6];
  int width;
  int foreground, background;
  bool is_bold, is_underlined, is_reverse;
} VirtualCell;

VirtualTerminal *virtual_new(int columns, int rows);
void virtual_free(VirtualTerminal *terminal);
void virtual_resize(VirtualTerminal *terminal, int columns, int rows);

/// Draws what a program sent.
void virtual_write(VirtualTerminal *terminal, const char *bytes, size_t count);

/// Takes what the terminal answers to the program.
size_t virtual_answers(VirtualTerminal *terminal, char *bytes, size_t capacity);

/// A cell; the right half of a wide character has no text and width 0.
VirtualCell virtual_cell(VirtualTerminal *terminal, int x, int y);

void virtual_cursor(VirtualTerminal *terminal, int *x, int *y, bool *is_visible);

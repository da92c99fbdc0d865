#include "CVTerm.h"

// Plain builds compile this target too, on machines that have no libvterm: they get an empty object file.
#if __has_include(<vterm.h>)
#include <stdlib.h>
#include <string.h>
#include <vterm.h>

struct VirtualTerminal {
  VTerm *vterm;
  VTermScreen *screen;
  int columns, rows;
  bool cursor_is_visible;
};

static int set_property(VTermProp property, VTermValue *value, void *user) {
  VirtualTerminal *terminal = user;
  if (property == VTERM_PROP_CURSORVISIBLE) terminal->cursor_is_visible = value->boolean;
  return 1;
}

static const VTermScreenCallbacks callbacks = {.settermprop = set_property};

VirtualTerminal *virtual_new(int columns, int rows) {
  VirtualTerminal *terminal = calloc(1, sizeof *terminal);
  if (!terminal) return NULL;
  terminal->vterm = vterm_new(rows, columns);
  terminal->columns = columns;
  terminal->rows = rows;
  terminal->cursor_is_visible = true;
  vterm_set_utf8(terminal->vterm, 1);
  terminal->screen = vterm_obtain_screen(terminal->vterm);
  vterm_screen_set_callbacks(terminal->screen, &callbacks, terminal);
  vterm_screen_enable_altscreen(terminal->screen, 1);
  vterm_screen_reset(terminal->screen, 1);
  return terminal;
}

void virtual_free(VirtualTerminal *terminal) {
  vterm_free(terminal->vterm);
  free(terminal);
}

void virtual_resize(VirtualTerminal *terminal, int columns, int rows) {
  vterm_set_size(terminal->vterm, rows, columns);
  terminal->columns = columns;
  terminal->rows = rows;
}

void virtual_write(VirtualTerminal *terminal, const char *bytes, size_t count) {
  vterm_input_write(terminal->vterm, bytes, count);
  vterm_screen_flush_damage(terminal->screen);
}

size_t virtual_answers(VirtualTerminal *terminal, char *bytes, size_t capacity) {
  return vterm_output_read(terminal->vterm, bytes, capacity);
}

static int palette_index(VTermColor color) {
  if (VTERM_COLOR_IS_DEFAULT_FG(&color) || VTERM_COLOR_IS_DEFAULT_BG(&color)) return -1;
  return VTERM_COLOR_IS_INDEXED(&color) ? color.indexed.idx : -2;
}

VirtualCell virtual_cell(VirtualTerminal *terminal, int x, int y) {
  VirtualCell cell = {.foreground = -1, .background = -1};
  VTermScreenCell drawn;
  VTermPos position = {.row = y, .col = x};
  if (x < 0 || x >= terminal->columns || y < 0 || y >= terminal->rows) return cell;
  if (!vterm_screen_get_cell(terminal->screen, position, &drawn)) return cell;
  bool is_right_half = drawn.chars[0] == (uint32_t)-1;
  if (!is_right_half) memcpy(cell.text, drawn.chars, sizeof cell.text);
  cell.width = is_right_half ? 0 : drawn.width;
  cell.foreground = palette_index(drawn.fg);
  cell.background = palette_index(drawn.bg);
  cell.is_bold = drawn.attrs.bold;
  cell.is_underlined = drawn.attrs.underline != 0;
  cell.is_reverse = drawn.attrs.reverse;
  return cell;
}

void virtual_cursor(VirtualTerminal *terminal, int *x, int *y, bool *is_visible) {
  VTermPos position;
  vterm_state_get_cursorpos(vterm_obtain_state(terminal->vterm), &position);
  *x = position.col;
  *y = position.row;
  *is_visible = terminal->cursor_is_visible;
}
#endif

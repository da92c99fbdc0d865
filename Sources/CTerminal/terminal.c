#include "CTerminal.h"

#include <curses.h>
#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <unistd.h>
#include <wchar.h>

#include "CUnicode.h"
#include "guard.h"

// <term.h> declares it, and defines `columns`, `lines` and hundreds more as macros.
extern int tputs(const char *string, int affected, int (*put)(int));

static const char paste_on[] = "\033[?2004h", paste_off[] = "\033[?2004l";
static const char mouse_on[] = "\033[?1000h\033[?1006h", mouse_off[] = "\033[?1006l\033[?1000l";

static SCREEN *screen;
// ncurses writes to a stream of its own. While a frame is made its descriptor leads to a file in memory, so that what
// it sends can be said in fewer bytes, and in one piece.
static FILE *stream;
static int frame = -1;
static struct termios found;
static char farewell[512];
static bool reports_mouse;

// ncurses calls this one instead of the C library's: both sides of the screen then agree on every width.
int wcwidth(wchar_t character) { return kam_width((uint32_t)character); }

static void send(const char *bytes) { kam_send(STDOUT_FILENO, bytes, strlen(bytes)); }

static const char *capability(const char *name) {
  const char *string = tigetstr(name);
  return string == (char *)-1 ? NULL : string;
}

// MARK: opening

// SSH forwards names of locales that the server has not generated: C.UTF-8 stands in for them.
static bool speaks_utf8(void) {
  if (setlocale(LC_CTYPE, "")) {
    const char *charset = nl_langinfo(CODESET);
    if (strcmp(charset, "UTF-8") == 0) return true;
    if (strcmp(charset, "ANSI_X3.4-1968") != 0) return false;
  }
  return setlocale(LC_CTYPE, "C.UTF-8") != NULL;
}

// newterm takes signals that belong to the run loop.
static SCREEN *new_screen(const char *type) {
  stream = fdopen(fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3), "w");
  if (!stream) return NULL;
  static const int signals[] = {SIGINT, SIGTERM, SIGTSTP, SIGWINCH};
  enum { COUNT = sizeof signals / sizeof *signals };
  struct sigaction before[COUNT];
  for (int i = 0; i < COUNT; i++) sigaction(signals[i], NULL, &before[i]);
  SCREEN *made = newterm(type, stream, stdin);
  if (!made) fclose(stream);
  for (int i = 0; i < COUNT; i++) sigaction(signals[i], &before[i], NULL);
  return made;
}

static int add_to_farewell(int byte) {
  size_t length = strlen(farewell);
  if (length + 1 < sizeof farewell) farewell[length] = (char)byte;
  return byte;
}

static void compose_farewell(void) {
  static const char *const names[] = {"sgr0", "op", "rmkx", "cnorm", "rmcup"};
  memset(farewell, 0, sizeof farewell);
  strcat(strcpy(farewell, paste_off), mouse_off);
  for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
    const char *string = capability(names[i]);
    if (string) tputs(string, 1, add_to_farewell);
  }
}

static void set_modes(void) {
  raw();
  noecho();
  nonl();
  typeahead(-1);
  keypad(stdscr, TRUE);
  idlok(stdscr, TRUE);
  if (has_colors() && start_color() == OK) use_default_colors();
}

static void send_modes(void) {
  send(paste_on);
  if (reports_mouse) send(mouse_on);
}

static void forget_screen(void) {
  delscreen(screen);
  screen = NULL;
  fclose(stream);
  close(frame);
  frame = -1;
}

// ECMA-48 has a parameter to end each attribute; a terminal that ends underlining by it has the others, too.
static void open_frame(void) {
  const char *end = capability("rmul");
  if (end && strcmp(end, "\033[24m") == 0) frame = memfd_create("frame", MFD_CLOEXEC);
}

KamOpen kam_terminal_open(const char *type) {
  if (!isatty(STDIN_FILENO) || !isatty(STDOUT_FILENO)) return KamOpenNotATerminal;
  if (!speaks_utf8()) return KamOpenNotUTF8;
  if (tcgetattr(STDIN_FILENO, &found) != 0) return KamOpenFailed;
  screen = new_screen(type);
  if (!screen) return KamOpenUnknownType;
  if (!capability("cup") || !capability("clear")) {
    endwin();
    forget_screen();
    return KamOpenDumb;
  }
  compose_farewell();
  kam_guard_arm(farewell, &found);
  set_modes();
  open_frame();
  refresh();
  send_modes();
  return KamOpenDone;
}

void kam_terminal_close(void) {
  if (!screen) return;
  kam_terminal_suspend();
  forget_screen();
}

void kam_terminal_suspend(void) {
  if (!screen || isendwin()) return;
  send(paste_off);
  if (reports_mouse) send(mouse_off);
  endwin();
  kam_pen_lift();
  tcsetattr(STDIN_FILENO, TCSADRAIN, &found);
  kam_guard_disarm();
}

void kam_terminal_resume(void) {
  kam_guard_arm(farewell, &found);
  reset_prog_mode();
  send_modes();
  kam_terminal_repaint();
}

// MARK: showing

void kam_terminal_measure(int *columns, int *rows) {
  struct winsize size;
  bool is_known = ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 && size.ws_row > 0;
  if (is_known && (size.ws_col != COLS || size.ws_row != LINES)) resize_term(size.ws_row, size.ws_col);
  *columns = COLS;
  *rows = LINES;
}

int kam_terminal_colors(void) { return has_colors() ? COLORS : 0; }

int kam_terminal_pair(int foreground, int background) {
  int pair = alloc_pair(foreground, background);
  return pair < 0 ? 0 : pair;
}

static attr_t attributes(KamLook look) {
  return (look & KamLookBold ? A_BOLD : 0) | (look & KamLookDim ? A_DIM : 0) |
         (look & KamLookItalic ? A_ITALIC : 0) | (look & KamLookUnderline ? A_UNDERLINE : 0) |
         (look & KamLookReverse ? A_REVERSE : 0);
}

// Decodes one grapheme; a cell of ncurses holds five code points.
static void decode(const char *utf8, int length, wchar_t text[CCHARW_MAX + 1]) {
  mbstate_t state = {0};
  int count = 0;
  while (length > 0 && count < CCHARW_MAX) {
    size_t used = mbrtowc(&text[count], utf8, (size_t)length, &state);
    if (used == 0 || used > (size_t)length) break;
    utf8 += used;
    length -= (int)used;
    count++;
  }
  text[count] = 0;
}

void kam_terminal_put(int x, int y, const char *utf8, int length, int width, KamLook look, int pair) {
  wchar_t text[CCHARW_MAX + 1];
  decode(utf8, length, text);
  bool fits = wcwidth(text[0]) == width && x + width <= COLS;
  cchar_t cell;
  setcchar(&cell, fits ? text : L"?", attributes(look), 0, &pair);
  mvadd_wchnstr(y, x, &cell, 1);
  if (fits || width < 2 || x + 2 > COLS) return;
  setcchar(&cell, L" ", attributes(look), 0, &pair);
  mvadd_wchnstr(y, x + 1, &cell, 1);
}

void kam_terminal_set_ambiguous(int columns) { kam_set_ambiguous(columns); }

bool kam_terminal_draws_lines(void) { return kam_ambiguous() == 1; }

void kam_terminal_put_line(int x, int y, char letter, KamLook look, int pair) {
  cchar_t cell = *NCURSES_WACS(letter);
  cell.attr |= attributes(look);
  cell.ext_color = pair;
  mvadd_wchnstr(y, x, &cell, 1);
}

static bool catch_frame(void) { return frame >= 0 && dup3(frame, fileno(stream), O_CLOEXEC) >= 0; }

// Sends the frame that was caught. What is not understood is sent as it is, and no other is caught after it.
static void release_frame(void) {
  static char *bytes;
  dup3(STDOUT_FILENO, fileno(stream), O_CLOEXEC);
  off_t end = lseek(frame, 0, SEEK_CUR);
  if (end <= 0) return;
  size_t count = (size_t)end, length = count;
  bytes = realloc(bytes, count);
  if (!bytes || pread(frame, bytes, count, 0) != end) return;
  lseek(frame, 0, SEEK_SET);
  const char *shorter = kam_pen_rewrite(bytes, &length);
  kam_send(STDOUT_FILENO, shorter ? shorter : bytes, shorter ? length : count);
  if (shorter) return;
  close(frame);
  frame = -1;
}

void kam_terminal_flush(int x, int y) {
  bool hidden = x < 0, caught = catch_frame();
  leaveok(stdscr, hidden);
  if (!hidden) move(y, x);
  wnoutrefresh(stdscr);
  doupdate();
  curs_set(hidden ? 0 : 1);
  if (caught) release_frame();
}

void kam_terminal_repaint(void) { clearok(stdscr, TRUE); }

// MARK: speaking with the terminal itself

void kam_terminal_report_mouse(bool on) {
  if (on == reports_mouse) return;
  reports_mouse = on;
  send(on ? mouse_on : mouse_off);
}

// The screen is still blank and its cursor at home: the probe leaves it so.
void kam_terminal_ask(bool width, bool background) {
  if (width) send("\033[2;1H\302\267\033[6n\033[2;1H  \033[H");
  if (background) send("\033]11;?\033\\");
  send("\033[c");
}

int kam_terminal_read(uint8_t *buffer, int capacity) {
  struct pollfd input = {.fd = STDIN_FILENO, .events = POLLIN};
  if (poll(&input, 1, 0) <= 0) return 0;
  ssize_t count = read(STDIN_FILENO, buffer, (size_t)capacity);
  return count > 0 ? (int)count : -1;
}

const char *kam_terminal_key(const char *name) { return capability(name); }

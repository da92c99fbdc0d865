#include <curses.h>
#include <langinfo.h>
#include <locale.h>
#include <poll.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

#include "CTerminal.h"
#include "guard.h"

// <term.h> declares it, and defines hundreds of macros besides.
extern int setupterm(const char *type, int descriptor, int *error);

// The column behind a character of ambiguous width at the line's start, less one; 0 if no answer comes in time.
static int measure_ambiguous(void) {
  static const char question[] = "\r\302\267\033[6n\r  \r";
  struct termios before, raw;
  if (tcgetattr(STDIN_FILENO, &before) != 0) return 0;
  raw = before;
  cfmakeraw(&raw);
  tcsetattr(STDIN_FILENO, TCSAFLUSH, &raw);
  kam_send(STDOUT_FILENO, question, sizeof question - 1);
  char answer[64] = "";
  size_t length = 0;
  struct pollfd input = {.fd = STDIN_FILENO, .events = POLLIN};
  while (length + 1 < sizeof answer && !strchr(answer, 'R') && poll(&input, 1, 500) > 0) {
    ssize_t count = read(STDIN_FILENO, answer + length, sizeof answer - 1 - length);
    if (count <= 0) break;
    length += (size_t)count;
    answer[length] = 0;
  }
  tcsetattr(STDIN_FILENO, TCSAFLUSH, &before);
  int row, column;
  const char *report = strchr(answer, '\033');
  return report && sscanf(report, "\033[%d;%dR", &row, &column) == 2 ? column - 1 : 0;
}

KamExam kam_terminal_examine(const char *type) {
  KamExam exam = {.is_terminal = isatty(STDIN_FILENO) && isatty(STDOUT_FILENO)};
  exam.has_locale = setlocale(LC_CTYPE, "") != NULL;
  const char *charset = nl_langinfo(CODESET);
  exam.speaks_utf8 = !exam.has_locale || strcmp(charset, "UTF-8") == 0 || strcmp(charset, "ANSI_X3.4-1968") == 0;
  int error;
  exam.knows_type = setupterm(type, STDOUT_FILENO, &error) == OK;
  if (exam.knows_type) {
    const char *place = tigetstr("cup");
    exam.places_cursor = place && place != (char *)-1;
    int colors = tigetnum("colors");
    exam.colors = colors > 0 ? colors : 0;
  }
  if (exam.is_terminal) {
    if (exam.places_cursor) exam.ambiguous = measure_ambiguous();
    struct winsize size;
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0) exam.columns = size.ws_col, exam.rows = size.ws_row;
  }
  return exam;
}

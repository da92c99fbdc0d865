#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// What came of opening the screen.
typedef enum __attribute__((enum_extensibility(closed))) {
  KamOpenDone = 0,
  /// Standard input or output is not a terminal.
  KamOpenNotATerminal,
  /// terminfo does not know the terminal's type.
  KamOpenUnknownType,
  /// The terminal cannot move its cursor or clear its screen.
  KamOpenDumb,
  /// The locale names a character set other than UTF-8.
  KamOpenNotUTF8,
  /// The system ran short of descriptors or memory.
  KamOpenFailed,
} KamOpen;

/// Bits of a cell's look beside its colours.
typedef enum __attribute__((flag_enum, enum_extensibility(open))) {
  KamLookBold = 1,
  KamLookDim = 2,
  KamLookItalic = 4,
  KamLookUnderline = 8,
  KamLookReverse = 16,
} KamLook;

/// Takes over the terminal on descriptors 0 and 1, which is of this terminfo type, and arms the crash guard.
KamOpen kam_terminal_open(const char *type);

/// Gives the terminal back as it was found. Harmless when it is not open.
void kam_terminal_close(void);

/// Gives the terminal to another program, until `kam_terminal_resume`.
void kam_terminal_suspend(void);

/// Takes the terminal back; the next flush repaints everything.
void kam_terminal_resume(void);

/// Measures the terminal and fits the screen to it.
void kam_terminal_measure(int *columns, int *rows);

/// The number of colours that the terminal has (0 for none).
int kam_terminal_colors(void);

/// The pair of these palette colours, -1 being the terminal's own.
int kam_terminal_pair(int foreground, int background);

/// Puts one grapheme of this width at a cell.
void kam_terminal_put(int x, int y, const char *utf8, int length, int width, KamLook look, int pair);

/// Says how many columns (1 or 2) the terminal gives a character of ambiguous width, from the next repaint on.
void kam_terminal_set_ambiguous(int columns);

/// Whether line characters take one column, as they must; else ASCII has to stand in.
bool kam_terminal_draws_lines(void);

/// Puts a piece of a line, by its letter in the VT100's line-drawing set (terminfo(5), "Line Graphics").
void kam_terminal_put_line(int x, int y, char letter, KamLook look, int pair);

/// Sends what was put since the last flush and leaves the cursor at (x, y), or hidden when x is negative.
void kam_terminal_flush(int x, int y);

/// Says the same as what ncurses sends in fewer bytes: looks and charsets are set where something is drawn that shows
/// them, and then only what changes. For terminals whose SGR is that of ECMA-48.
///
/// - Parameter count: of the bytes; then of what is returned, which is valid until the next call.
/// - Returns: null for a sequence that it does not understand; what it knows of the terminal is worth nothing then.
const char *kam_pen_rewrite(const char *bytes, size_t *count);

/// Forgets the look that was set last: the terminal's is plain now.
void kam_pen_lift(void);

/// Makes the next flush paint every cell.
void kam_terminal_repaint(void);

/// Switches mouse reports on or off.
void kam_terminal_report_mouse(bool on);

/// Asks, without waiting: the width of an ambiguous character, the colour of the background; a fence behind them.
void kam_terminal_ask(bool width, bool background);

/// Reads what is pending: the number of bytes, 0 for nothing, -1 when the terminal is gone.
int kam_terminal_read(uint8_t *buffer, int capacity);

/// The bytes that a key sends, by its terminfo name; null if the terminal has no such key.
const char *kam_terminal_key(const char *name);

/// What locale and terminal are good for, without a screen being opened.
typedef struct {
  /// Standard input and output are a terminal.
  bool is_terminal;
  /// The C library knows the locale that the environment names.
  bool has_locale;
  /// That locale's character set is UTF-8, or none in particular.
  bool speaks_utf8;
  /// terminfo knows the terminal's type, and says that the terminal can place its cursor.
  bool knows_type, places_cursor;
  int colors;
  /// The terminal's size; 0 if it does not tell.
  int columns, rows;
  /// Columns that the terminal gives a character of ambiguous width; 0 if it does not answer.
  int ambiguous;
} KamExam;

/// Examines the locale of the environment and the terminal on descriptors 0 and 1; waits half a second at most.
KamExam kam_terminal_examine(const char *type);

/// Signals that came for the run loop.
typedef enum __attribute__((flag_enum, enum_extensibility(open))) {
  KamSignalsResized = 1,
  /// Hang-up or termination: the process is to end.
  KamSignalsEnded = 2,
  /// Continued after having been stopped.
  KamSignalsContinued = 4,
  /// An interrupt: another program on the terminal may have been meant.
  KamSignalsInterrupted = 8,
} KamSignals;

/// A descriptor from which those signals are read; blocks them, so call it before any thread is made. -1 on failure.
int kam_signals_open(void);

/// The signals that came since the last call.
KamSignals kam_signals_read(int descriptor);

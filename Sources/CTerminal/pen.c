#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "CTerminal.h"

// A colour as the parameters that set it, `38;5;111`; empty for the terminal's own.
typedef struct {
  char text[24];
} Colour;

// How the terminal draws the next character.
typedef struct {
  unsigned attributes;  // Bit n: attribute n of SGR is on.
  Colour foreground, background;
  char charset;  // What stands for G0: B, or 0 for lines.
  bool shifted;  // Whether G1 stands for it.
} Pen;

enum { BOLD_OR_DIM = 1 << 1 | 1 << 2, SEEN_ON_BLANKS = 0x3F8 };

static const Pen plain = {.charset = 'B'};
static Pen shown = {.charset = 'B'}, wanted = {.charset = 'B'};

static char *output;
static size_t length, capacity;

static void put(const char *bytes, size_t count) {
  if (length + count > capacity) {
    size_t larger = 2 * (length + count) + 4096;
    char *moved = realloc(output, larger);
    if (!moved) return;
    output = moved;
    capacity = larger;
  }
  memcpy(output + length, bytes, count);
  length += count;
}

// MARK: what ncurses wants

static bool set_colour(Colour *colour, const char *from, const char *to) {
  if ((size_t)(to - from) >= sizeof colour->text) return false;
  memset(colour, 0, sizeof *colour);
  memcpy(colour->text, from, (size_t)(to - from));
  return true;
}

static const char *skip(const char *at, const char *end, int parameters) {
  for (; at < end; at++)
    if (*at == ';' && --parameters == 0) break;
  return at;
}

// The parameters that name a colour are one with colons, or 38;5;N or 38;2;R;G;B.
static const char *colour_end(const char *at, const char *end) {
  const char *first = skip(at, end, 1);
  if (memchr(at, ':', (size_t)(first - at)) || first == end) return first;
  return skip(at, end, first[1] == '2' ? 5 : 3);
}

static bool set_attribute(int number) {
  if (number == 0) {
    char charset = wanted.charset;
    bool shifted = wanted.shifted;
    wanted = plain;
    wanted.charset = charset;
    wanted.shifted = shifted;
  } else if (number <= 9) {
    wanted.attributes |= 1u << number;
  } else if (number == 22) {
    wanted.attributes &= ~(unsigned)BOLD_OR_DIM;
  } else if (number >= 23 && number <= 29) {
    wanted.attributes &= ~(1u << (number - 20));
  } else {
    return false;
  }
  return true;
}

// Takes in the parameters of one SGR; false for one that is not known here.
static bool take(const char *at, const char *end) {
  do {
    const char *next = skip(at, end, 1);
    int number = atoi(at);
    if ((number >= 30 && number <= 39) || (number >= 90 && number <= 97)) {
      if (number == 38) next = colour_end(at, end);
      if (!set_colour(&wanted.foreground, at, number == 39 ? at : next)) return false;
    } else if ((number >= 40 && number <= 49) || (number >= 100 && number <= 107)) {
      if (number == 48) next = colour_end(at, end);
      if (!set_colour(&wanted.background, at, number == 49 ? at : next)) return false;
    } else if (!set_attribute(number)) {
      return false;
    }
    at = next + 1;
  } while (at <= end);
  return true;
}

// MARK: what the terminal is told

static void add(char *list, const char *parameter) {
  if (list[0]) strcat(list, ";");
  strcat(list, parameter);
}

static void add_attributes(char *list, unsigned attributes) {
  char number[2] = "";
  for (int bit = 1; bit <= 9; bit++)
    if (attributes & 1u << bit) number[0] = (char)('0' + bit), add(list, number);
}

static void add_colour(char *list, const Colour *colour, const char *own) {
  add(list, colour->text[0] ? colour->text : own);
}

// The parameters that make one pen of another; lists hold 2 × 24 bytes of colours and 2 × 9 attributes at most.
static void compose_difference(char *list, const Pen *from, const Pen *to) {
  unsigned gone = from->attributes & ~to->attributes, fresh = to->attributes & ~from->attributes;
  char number[3] = "2";
  if (gone & BOLD_OR_DIM) add(list, "22"), fresh |= to->attributes & BOLD_OR_DIM;
  for (int bit = 3; bit <= 9; bit++)
    if (gone & 1u << bit) number[1] = (char)('0' + bit), add(list, number);
  add_attributes(list, fresh);
  if (strcmp(from->foreground.text, to->foreground.text)) add_colour(list, &to->foreground, "39");
  if (strcmp(from->background.text, to->background.text)) add_colour(list, &to->background, "49");
}

// The parameters of a pen, for a plain one.
static void compose_whole(char *list, const Pen *to) {
  add_attributes(list, to->attributes);
  if (to->foreground.text[0]) add(list, to->foreground.text);
  if (to->background.text[0]) add(list, to->background.text);
}

static bool is_plain(const Pen *pen) {
  return !pen->attributes && !pen->foreground.text[0] && !pen->background.text[0];
}

static bool looks_as(const Pen *a, const Pen *b) {
  return a->attributes == b->attributes && !strcmp(a->foreground.text, b->foreground.text) &&
         !strcmp(a->background.text, b->background.text);
}

static void tell_look(const Pen *to) {
  char difference[128] = "", whole[128] = "";
  compose_difference(difference, &shown, to);
  compose_whole(whole, to);
  bool resets = is_plain(to) || strlen(whole) + 1 < strlen(difference);
  put("\033[", 2);
  if (resets && !is_plain(to)) put(";", 1);
  if (resets) put(whole, strlen(whole));
  else put(difference, strlen(difference));
  put("m", 1);
}

static void tell(const Pen *to) {
  if (!looks_as(&shown, to)) tell_look(to);
  char designate[3] = {'\033', '(', to->charset}, shift = to->shifted ? '\016' : '\017';
  if (shown.charset != to->charset) put(designate, 3);
  if (shown.shifted != to->shifted) put(&shift, 1);
  shown = *to;
}

// Of bold, dim and foreground nothing is seen on a blank.
static void tell_for_blank(void) {
  Pen pen = wanted;
  if (!((shown.attributes | wanted.attributes) & SEEN_ON_BLANKS)) {
    pen.attributes = shown.attributes;
    pen.foreground = shown.foreground;
  }
  tell(&pen);
}

// MARK: rewriting

// Whether a control sequence leaves blanks behind, which take the background.
static bool blanks(char final) { return strchr("JKX@PLMST", final) != NULL; }

static const char *sequence_end(const char *at, const char *end) {
  for (at += 2; at < end && (*at < 0x40 || *at > 0x7E); at++) {}
  return at < end ? at + 1 : NULL;
}

static const char *rewrite_escape(const char *at, const char *end, bool after_blank) {
  if (end - at < 3 && (end - at < 2 || at[1] == '[' || at[1] == '(')) return NULL;
  if (at[1] == '(') return wanted.charset = at[2], at + 3;
  if (at[1] != '[') {
    if (at[1] == 'M') tell_for_blank();
    return put(at, 2), at + 2;
  }
  const char *next = sequence_end(at, end);
  if (!next) return NULL;
  char final = next[-1];
  bool is_private = strchr("<=>?", at[2]) != NULL;
  if (final == 'm' && !is_private) return take(at + 2, next - 1) ? next : NULL;
  if (blanks(final) || (final == 'b' && after_blank)) tell_for_blank();
  else if (final == 'b') tell(&wanted);
  return put(at, (size_t)(next - at)), next;
}

static bool rewrite(const char *at, const char *end) {
  bool after_blank = false;
  while (at < end) {
    unsigned char byte = (unsigned char)*at;
    if (byte == '\033') {
      at = rewrite_escape(at, end, after_blank);
      if (!at) return false;
      continue;
    }
    if (byte == '\016' || byte == '\017') {
      wanted.shifted = byte == '\016';
      at++;
      continue;
    }
    if (byte == ' ' || byte == '\n') tell_for_blank();
    else if (byte > ' ') tell(&wanted);
    after_blank = byte == ' ' || (byte < ' ' && after_blank);
    put(at++, 1);
  }
  tell(&wanted);
  return true;
}

const char *kam_pen_rewrite(const char *bytes, size_t *count) {
  length = 0;
  if (!rewrite(bytes, bytes + *count) || (*count && !output)) return NULL;
  *count = length;
  return output;
}

void kam_pen_lift(void) { shown = wanted = plain; }

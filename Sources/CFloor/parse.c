#include "CFloor.h"

#include <stdlib.h>
#include <string.h>

size_t kam_floor_parse(const char *text, size_t count, struct kam_floor_fields *fields) {
  const char *at = text, *end = text + count;
  size_t found = 0;
  while (at < end) {
    const char *line_end = memchr(at, '\n', end - at);
    if (!line_end) line_end = end;
    const char *colon = *at == '#' || *at == '+' ? NULL : memchr(at, ':', line_end - at);
    if (colon) {
      if (found == fields->capacity) {
        size_t capacity = found ? found * 2 : 1024;
        unsigned *places = realloc(fields->places, capacity * 3 * sizeof *places);
        if (!places) return found;
        fields->places = places;
        fields->capacity = capacity;
      }
      unsigned *field = fields->places + found++ * 3;
      field[0] = at - text;
      field[1] = colon - text;
      field[2] = line_end - text;
    }
    at = line_end + 1;
  }
  return found;
}

void kam_floor_free(struct kam_floor_fields *fields) {
  free(fields->places);
  fields->places = NULL;
  fields->capacity = 0;
}

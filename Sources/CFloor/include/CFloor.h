#ifndef CFLOOR_H
#define CFLOOR_H
#include <stddef.h>

/// The least that reading recutils text can cost: finds each line's end and each field's colon, and notes where they
/// are. Returns the number of fields; `fields` is reused from call to call.
struct kam_floor_fields {
  unsigned *places;
  size_t capacity;
};

size_t kam_floor_parse(const char *text, size_t count, struct kam_floor_fields *fields);
void kam_floor_free(struct kam_floor_fields *fields);

/// Asks for the status of every file of a directory, one after the other; returns how many there are, or -1.
long kam_floor_status(const char *path);

/// Reads and parses every file of a directory, one after the other; returns how many there are, or -1.
long kam_floor_load(const char *path);

/// Saves a text of so many bytes as carefully as kam: a new file is written and synced, an entry of a journal is
/// written and synced, the new file takes the old one's place, and the directory is synced. Returns 0, or -1.
int kam_floor_save(const char *path, size_t count, size_t entry);

#endif

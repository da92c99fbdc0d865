#define _GNU_SOURCE
#include "CFloor.h"

#include <dirent.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

/// Calls `each` for every file of a directory; returns how many there are, or -1.
static long walk(const char *path, int (*each)(int folder, const char *name, void *state), void *state) {
  DIR *folder = opendir(path);
  if (!folder) return -1;
  long count = 0;
  for (struct dirent *entry; (entry = readdir(folder));)
    if (entry->d_name[0] != '.') count += each(dirfd(folder), entry->d_name, state);
  closedir(folder);
  return count;
}

static int look(int folder, const char *name, void *state) {
  struct stat status;
  (void)state;
  return fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0;
}

long kam_floor_status(const char *path) { return walk(path, look, NULL); }

struct load {
  char *text;
  size_t capacity;
  struct kam_floor_fields fields;
};

static int take(int folder, const char *name, void *state) {
  struct load *load = state;
  int file = openat(folder, name, O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
  struct stat status;
  if (file < 0) return 0;
  if (fstat(file, &status) == 0 && (size_t)status.st_size > load->capacity) {
    load->capacity = status.st_size;
    load->text = realloc(load->text, load->capacity);
  }
  ssize_t count = load->text ? read(file, load->text, load->capacity) : 0;
  close(file);
  if (count > 0) kam_floor_parse(load->text, count, &load->fields);
  return 1;
}

long kam_floor_load(const char *path) {
  struct load load = {0};
  long count = walk(path, take, &load);
  free(load.text);
  kam_floor_free(&load.fields);
  return count;
}

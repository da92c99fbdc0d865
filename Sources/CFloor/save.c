#define _GNU_SOURCE
#include "CFloor.h"

#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

static int put(int folder, const char *name, int flags, size_t count, int (*synced)(int)) {
  static char text[1 << 16];
  int file = openat(folder, name, O_WRONLY | O_CREAT | O_CLOEXEC | flags, 0600);
  if (file < 0) return -1;
  memset(text, 'x', sizeof text);
  int done = write(file, text, count < sizeof text ? count : sizeof text) > 0 && synced(file) == 0 ? 0 : -1;
  close(file);
  return done;
}

int kam_floor_save(const char *path, size_t count, size_t entry) {
  int folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (folder < 0) return -1;
  int done = put(folder, "account.new", O_TRUNC, count, fsync);
  if (done == 0) done = put(folder, "journal", O_APPEND, entry, fdatasync);
  if (done == 0) done = renameat(folder, "account.new", folder, "account");
  if (done == 0) done = fsync(folder);
  close(folder);
  return done;
}

#define _GNU_SOURCE
#include "CLinux.h"

#include <errno.h>
#include <ftw.h>
#include <stdio.h>
#include <sys/eventfd.h>
#include <sys/xattr.h>
#include <unistd.h>

int kam_eventfd(void) { return eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK); }

int kam_copy_acl(int from, int to) {
  static const char name[] = "system.posix_acl_access";
  char list[4096];
  ssize_t length = fgetxattr(from, name, list, sizeof list);
  if (length < 0) return errno == ENODATA || errno == ENOTSUP ? 0 : -1;
  return fsetxattr(to, name, list, (size_t)length, 0);
}

int kam_syncfs(int file) { return syncfs(file); }

static int remove_one(const char *path, const struct stat *status, int kind, struct FTW *place) {
  (void)status, (void)kind, (void)place;
  return remove(path);
}

int kam_remove_tree(const char *path) { return nftw(path, remove_one, 16, FTW_DEPTH | FTW_PHYS); }

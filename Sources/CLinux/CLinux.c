#include "CLinux.h"

#include <errno.h>
#include <sys/eventfd.h>
#include <sys/xattr.h>

int kam_eventfd(void) { return eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK); }

int kam_copy_acl(int from, int to) {
  static const char name[] = "system.posix_acl_access";
  char list[4096];
  ssize_t length = fgetxattr(from, name, list, sizeof list);
  if (length < 0) return errno == ENODATA || errno == ENOTSUP ? 0 : -1;
  return fsetxattr(to, name, list, (size_t)length, 0);
}

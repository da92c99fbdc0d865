#define _GNU_SOURCE
#include "CLinux.h"

#include <errno.h>
#include <ftw.h>
#include <linux/posix_acl.h>
#include <linux/posix_acl_xattr.h>
#include <stdio.h>
#include <sys/eventfd.h>
#include <sys/syscall.h>
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

int kam_pidfd(int process) { return (int)syscall(SYS_pidfd_open, process, 0); }

int kam_syncfs(int file) { return syncfs(file); }

static int remove_one(const char *path, const struct stat *status, int kind, struct FTW *place) {
  (void)status, (void)kind, (void)place;
  return remove(path);
}

int kam_remove_tree(const char *path) { return nftw(path, remove_one, 16, FTW_DEPTH | FTW_PHYS); }

int kam_share_with_group(int directory) {
  const struct {
    struct posix_acl_xattr_header header;
    struct posix_acl_xattr_entry entries[3];
  } list = {
      {POSIX_ACL_XATTR_VERSION},
      {{ACL_USER_OBJ, ACL_READ | ACL_WRITE | ACL_EXECUTE, ACL_UNDEFINED_ID},
       {ACL_GROUP_OBJ, ACL_READ | ACL_WRITE | ACL_EXECUTE, ACL_UNDEFINED_ID},
       {ACL_OTHER, 0, ACL_UNDEFINED_ID}},
  };
  if (fsetxattr(directory, "system.posix_acl_default", &list, sizeof list, 0) == 0) return 0;
  return errno == ENOTSUP ? 0 : -1;
}

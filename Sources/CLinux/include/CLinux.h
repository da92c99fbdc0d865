// Linux calls that Swift's Glibc module does not show.
#ifndef KAM_LINUX_H
#define KAM_LINUX_H

#include <sys/types.h>

/// An eventfd(2) that is closed on exec and never blocks; -1 with errno on failure.
int kam_eventfd(void);

/// Gives file `to` the access list of file `from`; does nothing where there is none. -1 with errno on failure.
int kam_copy_acl(int from, int to);

/// A descriptor that can be read once the process has ended, also one that nobody has waited for; closed on exec. -1
/// with errno on failure.
int kam_pidfd(int process);

/// Waits until everything written to the file system of `file` is on the disk; -1 with errno on failure.
int kam_syncfs(int file);

/// Removes a directory with all that is in it, following no link; not 0 on failure.
int kam_remove_tree(const char *path);

/// Lets every file made in a directory be open to its group and closed to others, whatever the umask; does
/// nothing where the file system has no access lists. -1 with errno on failure.
int kam_share_with_group(int directory);

#endif

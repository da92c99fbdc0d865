#include "guard.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

static const int fatal[] = {SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGTRAP, SIGABRT, SIGSYS};
enum { FATAL = sizeof fatal / sizeof *fatal };

static struct sigaction before[FATAL];
static char farewell[512];
static struct termios modes;
static volatile sig_atomic_t armed;
static int error_output = -1, kept = -1;
// The handler needs a stack of its own: the one it interrupts may be full.
static char handler_stack[64 * 1024];

void kam_send(int descriptor, const char *bytes, size_t length) {
  while (length > 0) {
    ssize_t sent = write(descriptor, bytes, length);
    if (sent < 0 && errno == EINTR) continue;
    if (sent <= 0) return;
    bytes += sent;
    length -= (size_t)sent;
  }
}

// A redirected standard error needs no keeping: it does not spoil the screen.
static void keep_standard_error(void) {
  if (!isatty(STDERR_FILENO)) return;
  kept = memfd_create("standard-error", MFD_CLOEXEC);
  error_output = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
  if (kept >= 0 && error_output >= 0 && dup2(kept, STDERR_FILENO) >= 0) return;
  close(kept);
  close(error_output);
  kept = error_output = -1;
}

// Calls only what is safe in a signal handler.
static void release_standard_error(void) {
  if (kept < 0) return;
  dup2(error_output, STDERR_FILENO);
  char text[1024];
  off_t from = 0;
  for (ssize_t count; (count = pread(kept, text, sizeof text, from)) > 0; from += count)
    kam_send(STDERR_FILENO, text, (size_t)count);
  close(kept);
  close(error_output);
  kept = error_output = -1;
}

static void give_back(void) {
  if (!armed) return;
  armed = false;
  kam_send(STDOUT_FILENO, farewell, strlen(farewell));
  tcsetattr(STDIN_FILENO, TCSANOW, &modes);
  release_standard_error();
}

static void restore_handlers(void) {
  for (int i = 0; i < FATAL; i++) sigaction(fatal[i], &before[i], NULL);
}

// A fault happens again on return, now with the handler from before; what was sent or stepped over is sent again.
static void handle(int number, siginfo_t *info, void *context) {
  (void)context;
  give_back();
  restore_handlers();
  if (info->si_code <= 0 || number == SIGTRAP) raise(number);
}

static void install_handlers(void) {
  stack_t stack = {.ss_sp = handler_stack, .ss_size = sizeof handler_stack};
  sigaltstack(&stack, NULL);
  struct sigaction action = {.sa_sigaction = handle, .sa_flags = SA_SIGINFO | SA_ONSTACK};
  sigfillset(&action.sa_mask);
  for (int i = 0; i < FATAL; i++) sigaction(fatal[i], &action, &before[i]);
}

void kam_guard_arm(const char *bytes, const struct termios *found) {
  static bool watches_exit;
  if (armed) return;
  if (!watches_exit) watches_exit = atexit(give_back) == 0;
  strncpy(farewell, bytes, sizeof farewell - 1);
  modes = *found;
  keep_standard_error();
  install_handlers();
  armed = true;
}

void kam_guard_disarm(void) {
  if (!armed) return;
  armed = false;
  restore_handlers();
  release_standard_error();
}

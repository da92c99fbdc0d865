#include "CTerminal.h"

#include <signal.h>
#include <sys/signalfd.h>
#include <unistd.h>

static void handled(sigset_t *set) {
  sigemptyset(set);
  const int signals[] = {SIGWINCH, SIGHUP, SIGTERM, SIGINT, SIGCONT};
  for (size_t i = 0; i < sizeof signals / sizeof *signals; i++) sigaddset(set, signals[i]);
}

int kam_signals_open(void) {
  sigset_t set;
  handled(&set);
  if (sigprocmask(SIG_BLOCK, &set, NULL) != 0) return -1;
  return signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK);
}

KamSignals kam_signals_read(int descriptor) {
  KamSignals came = 0;
  struct signalfd_siginfo info;
  while (read(descriptor, &info, sizeof info) == sizeof info) {
    if (info.ssi_signo == SIGWINCH) came |= KamSignalsResized;
    else if (info.ssi_signo == SIGCONT) came |= KamSignalsContinued;
    else if (info.ssi_signo == SIGINT) came |= KamSignalsInterrupted;
    else came |= KamSignalsEnded;
  }
  return came;
}

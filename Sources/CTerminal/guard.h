#pragma once
#include <termios.h>

// The crash guard: whatever ends the process, the terminal is given back and what was said on standard error is shown.

// Remembers how to give the terminal back (bytes to send, modes to set) and keeps standard error aside from now on.
void kam_guard_arm(const char *farewell, const struct termios *modes);

// Forgets all that and prints what was kept of standard error.
void kam_guard_disarm(void);

#pragma once
#include <stddef.h>
#include <termios.h>

// The crash guard: whatever ends the process, the terminal is given back and what was said on standard error is shown.

// Writes all of it, unless the descriptor fails. Safe in a signal handler.
void kam_send(int descriptor, const char *bytes, size_t length);

// Remembers how to give the terminal back (bytes to send, modes to set) and keeps standard error aside from now on.
void kam_guard_arm(const char *farewell, const struct termios *modes);

// Forgets all that and prints what was kept of standard error.
void kam_guard_disarm(void);

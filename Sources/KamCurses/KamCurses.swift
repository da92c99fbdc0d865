// KamCurses

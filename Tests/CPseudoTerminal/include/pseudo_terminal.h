/* Runs a program in its own terminal, for tests; Glibc's Swift module lacks these functions. */
#ifndef AGENT_CONSOLE_PSEUDO_TERMINAL_H
#define AGENT_CONSOLE_PSEUDO_TERMINAL_H
#include <sys/types.h>

/* Starts a program with a new controlling terminal as its standard input, output and error.
 *
 * Returns the other side of the terminal, which is closed on exec, or a negative number on failure. */
int pseudo_terminal_start(const char *path, char *const arguments[], int columns, int rows, pid_t *process);
#endif

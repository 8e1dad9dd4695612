/* A program in a terminal of its own, for tests: what Glibc's module leaves out. */
#ifndef AGENT_CONSOLE_PSEUDO_TERMINAL_H
#define AGENT_CONSOLE_PSEUDO_TERMINAL_H
#include <sys/types.h>

/* Starts a program whose standard input, output and errors are a new terminal, which it controls.
 *
 * Gives the terminal's other side, which is closed in programs that this one starts; below 0 if that cannot be. */
int pseudo_terminal_start(const char *path, char *const arguments[], int columns, int rows, pid_t *process);
#endif

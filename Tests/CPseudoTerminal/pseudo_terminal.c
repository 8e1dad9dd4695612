#define _GNU_SOURCE
#include "pseudo_terminal.h"

#include <fcntl.h>
#include <pty.h>
#include <signal.h>
#include <stdlib.h>
#include <unistd.h>

int pseudo_terminal_start(const char *path, char *const arguments[], int columns, int rows, pid_t *process) {
  struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
  int terminal = -1;
  pid_t child = forkpty(&terminal, NULL, NULL, &size);
  if (child < 0) return -1;
  if (child == 0) {
    /* Signals that the test runner blocks or ignores must have their defaults here. */
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
    for (int number = 1; number < NSIG; number++) signal(number, SIG_DFL);
    execv(path, arguments);
    _exit(127);
  }
  fcntl(terminal, F_SETFD, FD_CLOEXEC);
  *process = child;
  return terminal;
}

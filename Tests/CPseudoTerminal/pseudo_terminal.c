#define _GNU_SOURCE
#include "pseudo_terminal.h"

#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <unistd.h>
#include <utmp.h>

int pseudo_terminal_start(const char *path, char *const arguments[], int columns, int rows, pid_t *process) {
  struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
  char name[64];
  /* forkpty would let another test's program, started meanwhile, hold this terminal open. */
  int terminal = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
  if (terminal < 0) return -1;
  if (grantpt(terminal) || unlockpt(terminal) || ptsname_r(terminal, name, sizeof name) ||
      ioctl(terminal, TIOCSWINSZ, &size)) {
    close(terminal);
    return -1;
  }
  pid_t child = fork();
  if (child < 0) {
    close(terminal);
    return -1;
  }
  if (child == 0) {
    int other = open(name, O_RDWR | O_NOCTTY);
    if (other < 0 || login_tty(other)) _exit(126);
    /* Signals that the test runner blocks or ignores must have their defaults here. */
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
    for (int number = 1; number < NSIG; number++) signal(number, SIG_DFL);
    execv(path, arguments);
    _exit(127);
  }
  *process = child;
  return terminal;
}

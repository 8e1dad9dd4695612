/* What the Terminal room needs of ncurses and of C, in forms that Swift can import.
 *
 * Swift sees no macros with arguments and no variables that could change under it, so these are wrapped here.
 * Signal handlers are here because they may run between any two instructions: C promises what happens then,
 * Swift's runtime does not. They only touch memory that is handed to them beforehand.
 */
#ifndef AGENT_CONSOLE_NCURSES_SHIM_H
#define AGENT_CONSOLE_NCURSES_SHIM_H
#define _XOPEN_SOURCE_EXTENDED 1
#define NCURSES_WIDECHAR 1
#include <errno.h>
#include <langinfo.h>
#include <locale.h>
#include <ncurses.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>
#include <wchar.h>

/* ---- Attributes: macros with casts, which the importer leaves out. */
static const attr_t terminal_bold = WA_BOLD;
static const attr_t terminal_dim = WA_DIM;
static const attr_t terminal_italic = WA_ITALIC;
static const attr_t terminal_underline = WA_UNDERLINE;
static const attr_t terminal_reverse = WA_REVERSE;

/* ---- ncurses' own variables. */
static inline int terminal_lines(void) { return LINES; }
static inline int terminal_columns(void) { return COLS; }
static inline int terminal_color_count(void) { return COLORS; }
static inline WINDOW *terminal_window(void) { return stdscr; }

/* At the next update everything is written, whatever ncurses believes is on the screen. */
static inline void terminal_forget_screen(void) { clearok(curscr, TRUE); }

/* newterm on standard output and input, which Swift 6 does not let us name. */
static inline SCREEN *terminal_new(void) { return newterm(NULL, stdout, stdin); }

/* Whether terminfo knows a terminal that can do what we need; nothing is written. */
int setupterm(const char *, int, int *);
static inline bool terminal_is_known(void) {
  int error = 0;
  return setupterm(NULL, STDOUT_FILENO, &error) == OK;
}

/* Whether the terminal has a capability that is only there or not. */
int tigetflag(const char *);
static inline bool terminal_has(const char *name) { return tigetflag(name) > 0; }

/* A string capability, or NULL where the terminal has none. */
static inline const char *terminal_capability(const char *name) {
  char *value = tigetstr(name);
  return value == (char *)-1 ? NULL : value;
}

/* Fills a cell: a base with its marks, ended by 0. An extended pair, hence the pointer (curs_getcchar(3X)). */
static inline void terminal_set_cell(cchar_t *cell, const wchar_t *text, attr_t attributes, int pair) {
  setcchar(cell, text, attributes, 0, &pair);
}

int wcwidth(wchar_t);
static inline int terminal_width(wchar_t scalar) { return wcwidth(scalar); }

static inline bool terminal_size(int descriptor, int *columns, int *rows) {
  struct winsize size;
  if (ioctl(descriptor, TIOCGWINSZ, &size) != 0 || size.ws_col == 0 || size.ws_row == 0) return false;
  *columns = size.ws_col;
  *rows = size.ws_row;
  return true;
}

/* How many bytes can be read; 0 at the end of the input, below 0 if it cannot be told. */
static inline int terminal_bytes_waiting(int descriptor) {
  int count = 0;
  return ioctl(descriptor, FIONREAD, &count) == 0 ? count : -1;
}

/* A file in memory, closed in programs that this one starts; below 0 if there is none to be had. */
int memfd_create(const char *, unsigned);
static inline int terminal_memory_file(void) { return memfd_create("standard error", 1 /* MFD_CLOEXEC */); }

/* ---- Giving the terminal back from inside a signal handler. */

/* All that is needed for it, prepared beforehand. */
struct terminal_rescue {
  /* Whether the terminal is ours at this moment. */
  volatile sig_atomic_t armed;
  struct termios settings;
  /* The bytes that undo what we turned on, in reverse order. */
  char bytes[512];
  size_t count;
  /* Where standard error went before it was set aside, and the file that collects it since; -1: it was not. */
  int error_output;
  int collected;
};

static inline void terminal_write_all(int descriptor, const char *bytes, size_t count) {
  while (count > 0) {
    ssize_t written = write(descriptor, bytes, count);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return;
    bytes += written;
    count -= (size_t)written;
  }
}

/* Writes what standard error said meanwhile to where it belongs. */
static inline void terminal_replay_errors(struct terminal_rescue *rescue) {
  if (rescue->collected < 0) return;
  char buffer[512];
  ssize_t count;
  lseek(rescue->collected, 0, SEEK_SET);
  while ((count = read(rescue->collected, buffer, sizeof buffer)) > 0)
    terminal_write_all(rescue->error_output, buffer, (size_t)count);
}

/* Only write, tcsetattr, lseek, read: all of them safe in a handler (signal-safety(7)). */
static inline void terminal_rescue_now(struct terminal_rescue *rescue) {
  if (!rescue->armed) return;
  rescue->armed = 0;
  terminal_write_all(STDOUT_FILENO, rescue->bytes, rescue->count);
  tcsetattr(STDIN_FILENO, TCSANOW, &rescue->settings);
  terminal_replay_errors(rescue);
}

/* ---- The handlers. Each has its memory inside; call their setters from one Swift file only, because every
 * object file that uses a static function has its own copy. */

struct terminal_handlers {
  struct terminal_rescue *rescue;
  int pipe_input;
  /* Whether a signal that ends the program came before. */
  volatile sig_atomic_t ending;
};

static inline struct terminal_handlers *terminal_handler_memory(void) {
  static struct terminal_handlers handlers = {NULL, -1, 0};
  return &handlers;
}

/* Tells the loop by one byte, the signal's number. The second signal that ends the program does so at once. */
static inline void terminal_on_signal(int number) {
  int error = errno;
  struct terminal_handlers *handlers = terminal_handler_memory();
  if (number == SIGTERM || number == SIGHUP || number == SIGINT || number == SIGQUIT) {
    if (handlers->ending) {
      terminal_rescue_now(handlers->rescue);
      _exit(128 + number);
    }
    handlers->ending = 1;
  }
  unsigned char byte = (unsigned char)number;
  ssize_t ignored = write(handlers->pipe_input, &byte, 1);
  (void)ignored;
  errno = error;
}

/* A crash: the terminal first, then the signal again with its own effect, so that the exit status and the core
 * file stay honest. */
static inline void terminal_on_crash(int number) {
  terminal_rescue_now(terminal_handler_memory()->rescue);
  signal(number, SIG_DFL);
  raise(number);
}

/* The program ends by exit(3) somewhere, without a word to the owner of the screen. */
static inline void terminal_on_exit(void) { terminal_rescue_now(terminal_handler_memory()->rescue); }

static inline void terminal_handle(int number, void (*handler)(int), int flags) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  sigfillset(&action.sa_mask);
  action.sa_handler = handler;
  action.sa_flags = flags;
  sigaction(number, &action, NULL);
}

static const int terminal_signals[] = {SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGWINCH, SIGTSTP, SIGCONT};
enum { terminal_signal_count = sizeof terminal_signals / sizeof *terminal_signals };

/* The signals that the loop hears of. One that the parent told us to ignore (nohup) stays ignored. */
static inline void terminal_install_signal_handlers(struct terminal_rescue *rescue, int pipe_input) {
  struct terminal_handlers *handlers = terminal_handler_memory();
  /* A parent may have left signals blocked; then they would never arrive. */
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
  if (handlers->rescue == NULL) atexit(terminal_on_exit);
  handlers->rescue = rescue;
  handlers->pipe_input = pipe_input;
  handlers->ending = 0;
  for (int i = 0; i < terminal_signal_count; i++) {
    struct sigaction old;
    if (sigaction(terminal_signals[i], NULL, &old) == 0 && old.sa_handler != SIG_IGN)
      terminal_handle(terminal_signals[i], terminal_on_signal, 0);
  }
  terminal_handle(SIGPIPE, SIG_IGN, 0);
}

/* The program goes on in spite of a signal. */
static inline void terminal_forget_ending(void) { terminal_handler_memory()->ending = 0; }

static inline void terminal_remove_signal_handlers(void) {
  for (int i = 0; i < terminal_signal_count; i++) {
    struct sigaction old;
    if (sigaction(terminal_signals[i], NULL, &old) == 0 && old.sa_handler == terminal_on_signal)
      terminal_handle(terminal_signals[i], SIG_DFL, 0);
  }
}

/* A signal whose default is to end the program; one that the parent told us to ignore stays ignored. */
static inline void terminal_handle_ending(int number) {
  struct sigaction old;
  if (sigaction(number, NULL, &old) == 0 && old.sa_handler == SIG_DFL)
    terminal_handle(number, terminal_on_crash, SA_ONSTACK | SA_NODEFER);
}

/* The crashes, and what else ends a program; on a stack of their own: a stack overflow leaves none to run on.
 */
static inline void terminal_install_crash_handlers(void *stack, size_t size) {
  static const int numbers[] = {SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS, SIGFPE,
                                SIGSYS, SIGXCPU, SIGALRM, SIGUSR1, SIGUSR2};
  stack_t alternate;
  memset(&alternate, 0, sizeof alternate);
  alternate.ss_sp = stack;
  alternate.ss_size = size;
  sigaltstack(&alternate, NULL);
  for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++)
    terminal_handle(numbers[i], terminal_on_crash, SA_ONSTACK | SA_NODEFER);
  /* These end a program as well, if nobody handles or ignores them. */
  static const int others[] = {SIGSTKFLT, SIGXFSZ, SIGVTALRM, SIGPROF, SIGIO, SIGPWR};
  for (size_t i = 0; i < sizeof others / sizeof *others; i++) terminal_handle_ending(others[i]);
  for (int number = SIGRTMIN; number <= SIGRTMAX; number++) terminal_handle_ending(number);
}

/* Stops the job as the terminal itself does for Ctrl-Z; returns when it goes on. A group that no shell waits
 * for is not stopped: nobody could wake it. */
static inline void terminal_stop_group(void) {
  struct sigaction old;
  sigset_t only, before;
  sigemptyset(&only);
  sigaddset(&only, SIGTSTP);
  sigaction(SIGTSTP, NULL, &old);
  terminal_handle(SIGTSTP, SIG_DFL, 0);
  sigprocmask(SIG_UNBLOCK, &only, &before);
  kill(0, SIGTSTP);
  sigprocmask(SIG_SETMASK, &before, NULL);
  sigaction(SIGTSTP, &old, NULL);
}
#endif

// The least that a terminal program of this kind costs: ncurses, one frame of panes, one line to type into.
//
// Every key erases and paints the whole frame again, as the console does; ncurses finds the difference.
#define _XOPEN_SOURCE_EXTENDED
#include <locale.h>
#include <ncursesw/ncurses.h>

static char line[4096];
static int length = 0;

static void paint(void) {
  int rows, columns;
  getmaxyx(stdscr, rows, columns);
  erase();
  attron(A_REVERSE);
  mvhline(0, 0, ' ', columns);
  mvaddstr(0, 1, "Conversation control    Ana Souza    Available");
  attroff(A_REVERSE);
  for (int row = 1; row < rows - 3; row++) {
    mvaddnstr(row, 1, "Noah Park       Active", columns / 4 - 2);
    mvaddstr(row, columns / 4, "│");
    mvprintw(row, columns / 4 + 2, "%02d:%02d Noah Park: the refund button does nothing", row / 60, row % 60);
    mvaddstr(row, columns * 5 / 8, "│");
    mvaddnstr(row, columns * 5 / 8 + 2, "conversationId 0d2c5f1e-8a40-5c4a", columns * 3 / 8 - 3);
  }
  mvhline(rows - 3, 0, ACS_HLINE, columns);
  attron(A_REVERSE);
  mvhline(rows - 1, 0, ' ', columns);
  mvaddstr(rows - 1, 1, "F1 Help  Ctrl-K Commands  Ctrl-Q Quit");
  attroff(A_REVERSE);
  int width = columns - columns / 4 - 4;
  mvaddstr(rows - 2, columns / 4 + 2, length > width ? line + length - width : line);
  refresh();
}

int main(void) {
  setlocale(LC_ALL, "");
  initscr();
  raw();
  noecho();
  keypad(stdscr, TRUE);
  paint();
  for (int key; (key = getch()) != 'Q' - 64 && key != ERR;) {
    if ((key == KEY_BACKSPACE || key == 127) && length > 0) line[--length] = 0;
    if (key >= ' ' && key < 127 && length < (int)sizeof line - 1) line[length++] = (char)key;
    paint();
  }
  endwin();
  return 0;
}

// renameat2 is Linux's own: Swift's module of the C library leaves it out.
#ifndef CRENAMING_SHIM_H
#define CRENAMING_SHIM_H

extern int renameat2(int, const char *, int, const char *, unsigned int);

/// Moves a file or folder to where nothing is yet; 0, or -1 with errno.
static inline int rename_to_new_place(const char *from, const char *to) {
  return renameat2(-100 /* AT_FDCWD */, from, -100, to, 1u /* RENAME_NOREPLACE */);
}

/// Lets two files or folders change places in one step; 0, or -1 with errno.
static inline int exchange_places(const char *one, const char *other) {
  return renameat2(-100, one, -100, other, 2u /* RENAME_EXCHANGE */);
}

#endif

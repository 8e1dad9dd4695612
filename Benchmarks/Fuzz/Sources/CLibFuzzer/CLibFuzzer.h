#include <stddef.h>
#include <stdint.h>

// libFuzzer's loop for programs with their own `main`, from the library that `-sanitize=fuzzer` links.
int LLVMFuzzerRunDriver(int *argc, char ***argv, int (*try_input)(const uint8_t *bytes, size_t count));

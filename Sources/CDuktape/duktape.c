// Debian ships Duktape's complete source (duktape-dev). We build it here to link it statically and to be able
// to stop a script that takes too long to parse. The configuration must be changed before the source is
// included.
#define _GNU_SOURCE
#define DUK_COMPILING_DUKTAPE
#include "/usr/share/duktape/duk_config.h"

#define DUK_USE_INTERRUPT_COUNTER
#undef DUK_USE_EXEC_TIMEOUT_CHECK
#define DUK_USE_EXEC_TIMEOUT_CHECK(limits) script_parser_is_out_of_steps(limits)
duk_bool_t script_parser_is_out_of_steps(void *limits);

#pragma clang diagnostic ignored "-Weverything"
#include "/usr/share/duktape/duktape.c"

#ifndef CDUKTAPE_H
#define CDUKTAPE_H

#include <stddef.h>

/// A JavaScript engine with the parser acorn in it: it parses scripts and runs none of them.
typedef struct script_parser script_parser;

/// Starts the engine and loads the parser; NULL where that fails.
script_parser *script_parser_create(void);

/// Parses a script, given as CESU-8; the answer is JSON in ASCII, which lives until the next call.
///
/// NULL where the limits of memory or steps were reached.
const char *script_parser_parse(
    script_parser *parser, const char *script, size_t length, int is_module, size_t *answer_length);

void script_parser_destroy(script_parser *parser);

#endif

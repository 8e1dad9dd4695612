#ifndef CDUKTAPE_H
#define CDUKTAPE_H

#include <stddef.h>

/// A JavaScript engine that contains the parser acorn.
///
/// It parses scripts and runs none of them.
typedef struct script_parser script_parser;

/// Starts the engine and loads the parser; NULL if that fails.
script_parser *script_parser_create(void);

/// Parses a script given as CESU-8.
///
/// The result is ASCII JSON that stays valid until the next call.
///
/// NULL if the limit of memory or steps was reached.
const char *script_parser_parse(
    script_parser *parser, const char *script, size_t length, int is_module, int step_limit,
    size_t *answer_length);

/// The steps that the last script took.
int script_parser_steps(const script_parser *parser);

void script_parser_destroy(script_parser *parser);

#endif

#include "CDuktape.h"

#include <duktape.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>

#pragma clang diagnostic ignored "-Wc23-extensions"

static const char acorn[] = {
#embed "/usr/share/nodejs/acorn/dist/acorn.js"
};

static const char flatten[] = {
#embed "flatten.js"
};

// The limits for parsing one script. Steps are counted instead of seconds, so that the same file gives the
// same result on every machine: one for about 260,000 of the engine's instructions, which it reports itself,
// and one for every few megabytes that its native functions write.
enum { MEMORY_LIMIT = 256 << 20, BYTES_PER_STEP = 8 << 20 };

struct script_parser {
  duk_context *engine;
  size_t memory;
  size_t written;
  int interrupts;
  int step_limit;
};

static int steps(const script_parser *parser) {
  return parser->interrupts + (int)(parser->written / BYTES_PER_STEP);
}

// Each block stores its size in front of it.
typedef union { size_t size; max_align_t alignment; } block_header;

static void release(void *owner, void *pointer) {
  if (!pointer) return;
  block_header *block = (block_header *)pointer - 1;
  ((script_parser *)owner)->memory -= block->size;
  free(block);
}

static void *resize(void *owner, void *pointer, duk_size_t size) {
  script_parser *parser = owner;
  block_header *old = pointer ? (block_header *)pointer - 1 : NULL;
  if (size == 0) {
    release(owner, pointer);
    return NULL;
  }
  size_t others = parser->memory - (old ? old->size : 0);
  if (size > MEMORY_LIMIT || others > MEMORY_LIMIT - size) return NULL;
  // One instruction may make a native function write a lot, long before the engine reports its next step.
  if (steps(parser) > 2 * (long)parser->step_limit) return NULL;
  parser->written += size;
  block_header *block = realloc(old, sizeof(block_header) + size);
  if (!block) return NULL;
  block->size = size;
  parser->memory = others + size;
  return block + 1;
}

static void *allocate(void *owner, duk_size_t size) { return resize(owner, NULL, size); }

duk_bool_t script_parser_is_out_of_steps(void *owner);

duk_bool_t script_parser_is_out_of_steps(void *owner) {
  script_parser *parser = owner;
  parser->interrupts++;
  return steps(parser) > parser->step_limit;
}

typedef struct { const char *script; size_t length; int is_module; } request;

// Leaves the parse function on the stack.
static duk_ret_t load(duk_context *engine, void *unused) {
  (void)unused;
  duk_push_object(engine);
  duk_put_global_string(engine, "exports");
  duk_push_object(engine);
  duk_put_global_string(engine, "module");
  duk_eval_lstring_noresult(engine, acorn, sizeof acorn);
  duk_eval_lstring(engine, flatten, sizeof flatten);
  return 1;
}

static duk_ret_t parse(duk_context *engine, void *argument) {
  request *wanted = argument;
  duk_dup(engine, 0);
  duk_push_lstring(engine, wanted->script, wanted->length);
  duk_push_boolean(engine, wanted->is_module);
  duk_call(engine, 2);
  duk_require_string(engine, -1);
  return 1;
}

script_parser *script_parser_create(void) {
  script_parser *parser = calloc(1, sizeof *parser);
  if (!parser) return NULL;
  parser->step_limit = INT_MAX;
  parser->engine = duk_create_heap(allocate, resize, release, parser, NULL);
  if (parser->engine && duk_safe_call(parser->engine, load, NULL, 0, 1) == DUK_EXEC_SUCCESS) return parser;
  script_parser_destroy(parser);
  return NULL;
}

const char *script_parser_parse(
    script_parser *parser, const char *script, size_t length, int is_module, int step_limit,
    size_t *answer_length) {
  request wanted = {script, length, is_module};
  parser->interrupts = 0;
  parser->written = 0;
  parser->step_limit = step_limit;
  duk_set_top(parser->engine, 1);
  if (duk_safe_call(parser->engine, parse, &wanted, 0, 1) != DUK_EXEC_SUCCESS) return NULL;
  return duk_get_lstring(parser->engine, -1, answer_length);
}

int script_parser_steps(const script_parser *parser) { return steps(parser); }

void script_parser_destroy(script_parser *parser) {
  if (!parser) return;
  if (parser->engine) duk_destroy_heap(parser->engine);
  free(parser);
}

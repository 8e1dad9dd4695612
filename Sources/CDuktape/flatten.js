// Parses a script with acorn and writes its syntax tree as flat ASCII JSON, so that a deep script does not
// give deeply nested output: `{"nodes": [[type, start, end, text, computed, role, child, role, child, …],
// …]}`, where a child is an index in the list; or `{"offset": 12, "message": "Unexpected token"}`. Written
// for an engine that supports ECMAScript 5.
(function () {
  'use strict';

  // Half a surrogate pair cannot be part of JSON that becomes UTF-8.
  function sound(text) {
    return text.replace(/[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g, function (found) {
      return found.length === 2 ? found : '\ufffd';
    });
  }

  function same(text) { return text; }

  // The engine's own notation for programs that need ASCII JSON.
  function ascii(value) {
    return Duktape.enc('jc', value);
  }

  function textOf(node) {
    switch (node.type) {
      case 'Identifier':
      case 'PrivateIdentifier': return node.name;
      case 'Literal': return typeof node.value === 'string' ? node.value : node.raw;
      case 'TemplateElement': return node.value.cooked;
      case 'VariableDeclaration':
      case 'MethodDefinition':
      case 'Property': return node.kind;
      default: return node.operator;
    }
  }

  function flatten(root, readable) {
    var nodes = [root];
    var rows = [];
    for (var index = 0; index < nodes.length; index += 1) {
      var node = nodes[index];
      var text = textOf(node);
      var type = node.type === 'Literal' && typeof node.value === 'string' ? 'StringLiteral' : node.type;
      var row = [type, node.start, node.end, typeof text === 'string' ? readable(text) : null, !!node.computed];
      for (var role in node) {
        var value = node[role];
        var children = Array.isArray(value) ? value : [value];
        for (var position = 0; position < children.length; position += 1) {
          var child = children[position];
          if (child && typeof child.type === 'string' && typeof child.start === 'number') {
            row.push(role, nodes.length);
            nodes.push(child);
          }
        }
      }
      rows.push(row);
      nodes[index] = null;
    }
    return rows;
  }

  // Acorn takes time that grows with the square of a script's length in three places, inside native functions
  // whose work the engine does not count. These replacements give the same results.

  // A list of names that answers at once whether it holds one.
  function Names() { this.known = Object.create(null); }
  Names.prototype.indexOf = function (name) { return this.known['$' + name] ? 0 : -1; };
  Names.prototype.push = function (name) {
    if (this[0] === undefined) { this[0] = name; }
    this.known['$' + name] = true;
  };

  var enterScope = exports.Parser.prototype.enterScope;
  exports.Parser.prototype.enterScope = function (flags) {
    enterScope.call(this, flags);
    var scope = this.scopeStack[this.scopeStack.length - 1];
    scope['var'] = new Names();
    scope.lexical = new Names();
    scope.functions = new Names();
  };

  // A function has a directive only if its first token is a string; acorn would search the rest of the script.
  var strictDirective = exports.Parser.prototype.strictDirective;
  exports.Parser.prototype.strictDirective = function (start) {
    var input = this.input;
    var code = input.charCodeAt(start);
    while (code === 32 || (code >= 9 && code <= 13)) { code = input.charCodeAt(start += 1); }
    // What is longer than this before a directive, comments above all, hides it.
    var isPossible = code === 34 || code === 39 || code === 47 || code >= 128;
    return isPossible && strictDirective.call({ options: this.options, input: input.substr(start, 4000) }, 0);
  };

  // Acorn looks at a regular expression itself; compiling a long one too takes far longer than reading it.
  var Compiled = RegExp;
  RegExp = function (pattern, flags) {
    if (pattern.length > 4000) { throw new SyntaxError('this is too long to compile'); }
    return new Compiled(pattern, flags);
  };

  return function (script, isModule) {
    var options = {
      ecmaVersion: 'latest', sourceType: isModule ? 'module' : 'script', allowHashBang: true,
      allowReturnOutsideFunction: !isModule, allowAwaitOutsideFunction: isModule
    };
    try {
      var root = exports.parse(script, options);
      // Only an escape can give half a pair: the script itself is well-formed.
      return ascii({ nodes: flatten(root, script.indexOf('\\u') < 0 ? same : sound) });
    } catch (error) {
      if (typeof error.pos !== 'number') { throw error; }
      var message = String(error.message).replace(/ \(\d+:\d+\)$/, '');
      return ascii({ offset: error.pos, message: sound(message) });
    }
  };
})();

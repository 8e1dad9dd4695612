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

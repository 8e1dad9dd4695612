/// One node of a script's syntax tree, as ESTree defines it.
public struct JavaScriptNode: Sendable {
  public let kind: Kind
  /// In bytes from the start of the script.
  public let range: Range<Int>
  /// The name of an identifier, the value of a string, the operator of an expression.
  public let text: String?
  /// Whether a member or key is in brackets: `object[key]`.
  public let isComputed: Bool
  /// In script order, each with its role.
  public let children: [Child]

  /// A child of a node.
  public struct Child: Sendable {
    public let role: Role
    /// Its index in `JavaScriptTree.nodes`.
    public let index: Int
  }

  public func child(_ role: Role) -> Int? { children.first { $0.role == role }?.index }

  public func children(_ role: Role) -> [Int] { children.filter { $0.role == role }.map(\.index) }

  /// The role of a child in its parent.
  ///
  /// Roles that no reader uses are `other`.
  public enum Role: String, Sendable {
    case alternate, consequent, test
    case argument, arguments, callee
    case body, declaration, declarations, params, id
    case initial = "init"
    case elements, properties, key, value, object, property
    case expression, expressions, quasis, tag
    case left, right
    case imported, local, source, specifiers
    case superClass
    case other
  }

  /// The node types that readers distinguish.
  ///
  /// All others are `other`, with their children included.
  public enum Kind: String, Sendable {
    case array = "ArrayExpression"
    case arrayPattern = "ArrayPattern"
    case arrowFunction = "ArrowFunctionExpression"
    case assignment = "AssignmentExpression"
    case assignmentPattern = "AssignmentPattern"
    case await = "AwaitExpression"
    case binary = "BinaryExpression"
    case block = "BlockStatement"
    case call = "CallExpression"
    case breakStatement = "BreakStatement"
    case catchClause = "CatchClause"
    case chain = "ChainExpression"
    case classDeclaration = "ClassDeclaration"
    case classExpression = "ClassExpression"
    case conditional = "ConditionalExpression"
    case continueStatement = "ContinueStatement"
    case doWhile = "DoWhileStatement"
    case exportAll = "ExportAllDeclaration"
    case exportDefault = "ExportDefaultDeclaration"
    case exportNamed = "ExportNamedDeclaration"
    case exportSpecifier = "ExportSpecifier"
    case forIn = "ForInStatement"
    case forOf = "ForOfStatement"
    case forStatement = "ForStatement"
    case functionDeclaration = "FunctionDeclaration"
    case functionExpression = "FunctionExpression"
    case identifier = "Identifier"
    case ifStatement = "IfStatement"
    case importDeclaration = "ImportDeclaration"
    case importDefaultSpecifier = "ImportDefaultSpecifier"
    case importExpression = "ImportExpression"
    case importNamespaceSpecifier = "ImportNamespaceSpecifier"
    case importSpecifier = "ImportSpecifier"
    case labeled = "LabeledStatement"
    case literal = "Literal"
    case logical = "LogicalExpression"
    case member = "MemberExpression"
    case metaProperty = "MetaProperty"
    case method = "MethodDefinition"
    case new = "NewExpression"
    case object = "ObjectExpression"
    case objectPattern = "ObjectPattern"
    case privateIdentifier = "PrivateIdentifier"
    case program = "Program"
    case property = "Property"
    case propertyDefinition = "PropertyDefinition"
    case restElement = "RestElement"
    case returnStatement = "ReturnStatement"
    case sequence = "SequenceExpression"
    case spread = "SpreadElement"
    case string = "StringLiteral"
    case superclass = "Super"
    case switchCase = "SwitchCase"
    case switchStatement = "SwitchStatement"
    case taggedTemplate = "TaggedTemplateExpression"
    case templateElement = "TemplateElement"
    case template = "TemplateLiteral"
    case this = "ThisExpression"
    case throwStatement = "ThrowStatement"
    case tryStatement = "TryStatement"
    case unary = "UnaryExpression"
    case update = "UpdateExpression"
    case variableDeclaration = "VariableDeclaration"
    case variableDeclarator = "VariableDeclarator"
    case whileStatement = "WhileStatement"
    case with = "WithStatement"
    case yield = "YieldExpression"
    case other
  }
}

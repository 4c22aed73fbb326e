import { parseAst } from 'vite';

/**
 * Takes members out of a script: an assignment at its top level, `'exports.cache'`, goes, a function of it,
 * `'preload'`, keeps its name and does nothing. What only they call a minifier finds. Throws where the script
 * has no such member.
 */
export function cutMembers(code: string, members: readonly string[]): string {
  const left = new Set(members);
  let rest = '';
  let end = 0;
  for (const statement of parseAst(code).body) {
    if (statement.type === 'FunctionDeclaration' && statement.body) {
      if (!left.delete(statement.id?.name ?? '')) continue;
      rest += `${code.slice(end, statement.body.start)}{}`;
    } else if (
      statement.type === 'ExpressionStatement' &&
      statement.expression.type === 'AssignmentExpression'
    ) {
      const { start, end: target } = statement.expression.left;
      if (!left.delete(code.slice(start, target))) continue;
      rest += code.slice(end, statement.start);
    } else continue;
    end = statement.end;
  }
  if (left.size > 0) throw new Error(`expected ${[...left].join(', ')}, found no such member`);
  return rest + code.slice(end);
}

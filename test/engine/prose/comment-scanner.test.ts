import assert from 'node:assert/strict'
import { CommentScanner } from '../../../src/engine/prose/comment-scanner.ts'
import { commentSyntaxOf, sourceLanguages } from '../../../src/engine/prose/comment-syntax.ts'

function commentsIn(source: string, language: string): string[] {
  const syntax = commentSyntaxOf(language)
  assert.ok(syntax, language)
  return new CommentScanner(source, syntax).comments().map(({ from, to }) => source.slice(from, to).trim())
}

const cases: [what: string, language: string, source: string, comments: string[]][] = [
  [
    'line and block comments',
    'typescript',
    'a() // one\n/* two */ b()\n/** three\n * four */',
    ['one', 'two', '* three\n * four'],
  ],
  ['strings', 'javascript', `const a = "// no" + '/* no */' // yes`, ['yes']],
  ['escapes in strings', 'javascript', String.raw`f("\"// no", '\'// no') // yes`, ['yes']],
  ['strings that end with their line', 'c', "don't // no\n// yes", ['yes']],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is code to scan
  ['templates with code in them', 'typescript', '`// no ${f({ a: `// no` /* one */ })} // no` // two', ['one', 'two']],
  [
    'regular expressions',
    'javascript',
    'x = /["\'`]/ // one\ny = a / b // two\nreturn /\\/\\// // three\n(/[/"]/) // four',
    ['one', 'two', 'three', 'four'],
  ],
  ['addresses', 'javascript', 'see: https://example.com/a // yes', ['yes']],
  ['block comments that never close', 'c', 'a /* yes', ['yes']],
  ['block comments that do not nest', 'c', '/* one /* */ two */', ['one /*']],
  ['block comments that nest', 'rust', '/* one /* two */ three */ x', ['one /* two */ three']],
  ['lifetimes and characters', 'rust', `fn f<'a>(x: &'a str, q: char) { q == '"' } // yes`, ['yes']],
  ['raw strings of Rust', 'rust', 'r#"a " // no"# // yes', ['yes']],
  ['raw strings of C++', 'cpp', 'R"x(a )" // no)x" // yes', ['yes']],
  ['raw strings of C++ that never close', 'cpp', 'R"x(a // no)" // no', []],
  ['strings behind an R that are none of these', 'cpp', 'R"abc" // yes', ['yes']],
  ['escapes in templates', 'typescript', '`a \\` // no` // yes', ['yes']],
  ['texts of a shell that end with the file', 'shellscript', 'cat <<END\n# no\nEND', []],
  ['texts of a shell that never end', 'shellscript', 'cat <<END\n# yes', ['yes']],
  ['digit separators', 'cpp', "int a = 1'000; // yes", ['yes']],
  ['verbatim strings', 'csharp', '@"c:\\" // yes\n@"a "" // no" // too', ['yes', 'too']],
  ['text blocks', 'java', '"""\n// no " \n""" // yes', ['yes']],
  ['raw strings of Go', 'go', '`// no\n\\` // yes', ['yes']],
  ['Python', 'python', 'x = "# no" # yes\n"""doc"""\nf("""no""")\ny = """no"""', ['yes', 'doc']],
  ['docstrings with a prefix', 'python', 'def f():\n    r"""doc"""\n    x = (\n"""no""")', ['doc']],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is code to scan
  ['marks inside of words', 'shellscript', 'a=${x#y} $# # yes\necho "# no" \'# no\' \\" # too', ['yes', 'too']],
  ['texts of a shell', 'shellscript', '#!/bin/sh\ncat <<-"END"\n# no\n  END\n# yes', ['yes']],
  ['shifts', 'shellscript', 'x=$((1 << n)) # yes', ['yes']],
  ['Ruby', 'ruby', 'puts "#{a} # no" # yes\nx = <<~EOS\n# no\nEOS\n# too', ['yes', 'too']],
  ['PHP', 'php', '<?php #[Pure]\n// one\n# two\n$a = "https://x"; /* three */', ['one', 'two', 'three']],
  ['SQL', 'sql', "select 'it''s -- no', \"-- no\" -- yes\n/* too */", ['yes', 'too']],
  ['YAML', 'yaml', "a: b#no # yes\nc: it's # too\nd: '# no'\ne: |\n  # no\n  x\nf: 1 # three", ['yes', 'too', 'three']],
  ['HTML', 'html', '<a title="x">// no</a><!-- yes -->', ['yes']],
  ['CSS', 'css', 'a { background: url(//x) } /* yes */', ['yes']],
  ['Sass', 'scss', 'a { b: c } // yes', ['yes']],
  ['Lua', 'lua', 'x = [[ -- no ]] -- yes\n--[[ two\nlines ]]', ['yes', 'two\nlines']],
  ['Haskell', 'haskell', '-- one\n{- two {- three -} -}', ['one', 'two {- three -}']],
  ['Docker', 'dockerfile', 'RUN a # no\n# yes', ['yes']],
  ['Clojure', 'clojure', '(f "; no") ; yes', ['yes']],
  ['line breaks of Windows', 'java', '// one\r\nx\r\n// two\r\n', ['one', 'two']],
]

describe('comments of code', () => {
  for (const [what, language, source, comments] of cases) {
    it(`${what} (${language})`, () => assert.deepEqual(commentsIn(source, language), comments))
  }

  it('are found in every language that is known', () => {
    for (const language of sourceLanguages) {
      const { line = [], block = [] } = commentSyntaxOf(language) ?? {}
      assert.ok(line.length + block.length > 0, language)
      for (const mark of line) assert.deepEqual(commentsIn(`${mark} yes\n`, language), ['yes'], `${language} ${mark}`)
      for (const [open, close] of block)
        assert.deepEqual(commentsIn(`${open} yes ${close}`, language), ['yes'], `${language} ${open}`)
    }
    assert.equal(commentSyntaxOf('markdown'), undefined)
    assert.equal(commentSyntaxOf('constructor'), undefined)
  })
})

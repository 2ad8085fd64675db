#!/usr/bin/env python3
"""Compares how posts are read with what a reader of the site would see.

    scripts/compare_markup.py POSTS [--jar cli/target/newspost.jar] [--articles FILE.jsonl] [--kind NAME] [--examples N]

Renders each post of a folder with the generator that it was written for: kramdown with its GFM rules (what Jekyll uses,
from Ruby's gems kramdown and kramdown-parser-gfm), or Hugo where the header or the tags are Hugo's. Template tags are
taken out first: the site's own includes and shortcodes are not there. Then it compares words, headings, list items,
table rows, quotes, code and pictures with the articles that the command line prints (or that FILE.jsonl holds), and
prints each kind of difference with its count, the number of posts, and examples.

Exit status 0; 2 where a tool is missing. It needs Python 3.9, Ruby and Hugo, and is no part of the build. What the
kinds mean and why they stay is told in docs/markup.md.
"""
import argparse
import collections
import html.parser
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile

HEADER = re.compile(r'\A\ufeff?(?:---[ \t]*\r?\n(?:.*?\n)?(?:---|\.\.\.)|\+\+\+[ \t]*\r?\n(?:.*?\n)?\+\+\+)[ \t]*(?:\r?\n|\Z)', re.S)
# The original's headline and address above the body, and the comment before it.
HEADLINE = re.compile(r'\A\s*(?:<!--[^\n]*?-->\s*)?(?:#+ *\[.*\]\(.*\)[ #]*|\[.*\]\(.*\)[ \t]*\n[-=]+)[ \t]*(?:\n|\Z)')
CODE = r'(?:^|(?<=\n))(?P<fence>`{3,}|~{3,})[^\n]*\n.*?\n(?P=fence)[ \t]*(?=\n|\Z)|(?P<ticks>`+)(?!`)[^\n]*?[^`\n](?P=ticks)(?!`)'
TAG = r'\{\{[<%].*?[%>]\}\}|\{%.*?%\}|\{\{.*?\}\}'
DROPPED = r'\{%-?\s*comment\s*-?%\}.*?\{%-?\s*endcomment\s*-?%\}|\{\{<\s*/\*.*?\*/\s*>\}\}'
TAGS = re.compile(f'{CODE}|(?P<tag>{DROPPED}|{TAG})', re.S)
RUBY = '''
require "json"; require "kramdown"; require "kramdown-parser-gfm"
STDIN.each_line do |line|
  text = JSON.parse(line)
  html = begin
    Kramdown::Document.new(text, input: "GFM", hard_wrap: false, syntax_highlighter: nil).to_html
  rescue => e
    "<p>kramdown failed: #{e.class}</p>"
  end
  puts JSON.generate(html.scrub)
end
'''
UNSEEN = {'script', 'style', 'template', 'svg', 'noscript', 'iframe', 'video', 'audio', 'head', 'title'}
VOID = {'area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'param', 'source', 'track', 'wbr'}
LEAVES = {'p', 'div', 'li', 'dt', 'dd', 'td', 'th', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'pre', 'blockquote', 'figcaption',
          'section', 'article', 'header', 'footer', 'aside', 'main', 'figure', 'ul', 'ol', 'dl', 'table', 'tr', 'tbody',
          'thead', 'tfoot', 'caption', 'summary', 'details', 'br', 'hr', 'address', 'form', 'nav', 'fieldset', 'center'}
PIECE = 24


class Page(html.parser.HTMLParser):
    """What stands on a page: its lines of text, and the text of its headings, items, rows, quotes, code, pictures."""

    def __init__(self, source):
        super().__init__(convert_charrefs=True)
        self.lines, self.line, self.open, self.unseen = [], [], [], 0
        self.parts = collections.defaultdict(list)
        self.bold = []
        self.attributes = set()
        self.feed(source)
        self.close()
        self.end_line()
        for element in list(reversed(self.open)):
            self.end(element)

    def handle_starttag(self, name, attrs):
        attrs = dict(attrs)
        self.attributes.update(address(value) for value in attrs.values() if value)
        if name in LEAVES:
            self.end_line()
        if name == 'img' and not self.unseen:
            self.parts['pictures'].append(attrs.get('src') or '')
        if name in VOID:
            return
        if name == 'p':
            self.handle_endtag('p', True)
        self.open.append([name, [], attrs])
        self.unseen += self.hides(name, attrs)

    @staticmethod
    def hides(name, attrs):
        return name in UNSEEN or 'reversefootnote' in (attrs.get('class') or '') or 'footnote-backref' in (attrs.get('class') or '')

    def handle_endtag(self, name, implied=False):
        names = [element[0] for element in self.open]
        if name not in names or (implied and name != names[-1]):
            return
        if name in LEAVES:
            self.end_line()
        while self.open:
            element = self.open.pop()
            self.end(element)
            if element[0] == name:
                return

    def end(self, element):
        name, words, attrs = element
        self.unseen -= self.hides(name, attrs)
        text = ''.join(words)
        kind = {'li': 'items', 'tr': 'rows', 'blockquote': 'quotes', 'pre': 'code', 'dt': 'items', 'dd': 'items'}.get(name)
        kind = 'headings' if re.fullmatch('h[1-6]', name) else kind
        if kind and not self.unseen:
            self.parts[kind].append(text)
        if name in ('strong', 'b'):
            self.bold.append(text)

    def handle_data(self, data):
        if self.unseen:
            return
        self.line.append(data)
        nested = False
        for element in reversed(self.open):
            # An item's words are its own, not those of the list in it.
            if element[0] in ('li', 'dd') and nested:
                continue
            nested = nested or element[0] in ('ul', 'ol', 'dl')
            element[1].append(data)

    def end_line(self):
        text = ''.join(self.line)
        if solid(text):
            self.lines.append(text)
        self.line = []


def solid(text):
    """A text without white space, with typed signs for typographic ones: kramdown and Hugo make those."""
    for pattern, typed in (('[“”„‟]', '"'), ("[‘’‚‛]", "'"), ('…', '...'), ('—', '---'), ('–', '--'), ('«', '<<'), ('»', '>>'),
                           ('[\u200b\ufeff\u200e\u200f\u2060\u00ad]', '')):
        text = re.sub(pattern, typed, text)
    return ''.join(text.split())


class Article:
    """The same of an article."""

    def __init__(self, article):
        self.lines, self.parts = [], collections.defaultdict(list)
        for block in article.get('blocks', []):
            self.lines.extend(block.get('text', '').split('\n'))
            self.block(block)
        self.parts['pictures'] = [image.get('src', '') for image in article.get('images', [])]

    def block(self, block):
        kind = {'heading': 'headings', 'block_quote': 'quotes', 'code': 'code'}.get(block['kind'])
        if kind:
            self.parts[kind].append(block.get('text', ''))
        for item in block.get('items', []):
            self.parts['items'].append('\n'.join(part.get('text', '') for part in item if part['kind'] != 'list'))
            for part in item:
                self.block(part)
        for row in block.get('rows', []):
            self.parts['rows'].append('\t'.join(part.get('text', '') for cell in row for part in cell.get('content', [])))
            for cell in row:
                for part in cell.get('content', []):
                    self.block(part)
        for part in block.get('content', []) if block['kind'] != 'table' else []:
            self.block(part)


def read(path):
    with open(path, 'rb') as file:
        return file.read().decode('utf-8', 'replace').replace('\r\n', '\n').replace('\r', '\n')


def body(text):
    """The body, and whether the post is for Hugo."""
    header = HEADER.match(text)
    if header:
        return text[header.end():], text.lstrip('\ufeff').startswith('+++') or '{{<' in text or '{{%' in text
    if text.lstrip('\ufeff').startswith('{'):
        try:
            _, end = json.JSONDecoder().raw_decode(text.lstrip('\ufeff'))
            return text.lstrip('\ufeff')[end:], True
        except ValueError:
            pass
    return text, '{{<' in text or '{{%' in text


def without_tags(text):
    """A text without its template tags, and these: in an address a tag is a word, in a sentence one that nobody sees."""
    tags = []

    def out(match):
        if not match.group('tag'):
            return match.group(0)
        tags.append(match.group('tag'))
        before = text[max(0, match.start() - 1):match.start()]
        if before and before in '("\'=/':
            return 'tag'
        end = text.find('\n', match.end())
        line = text[text.rfind('\n', 0, match.start()) + 1:match.start()] + text[match.end():len(text) if end < 0 else end]
        return '\u2060' if re.sub(TAG, '', line).strip() else ''
    return TAGS.sub(out, text), solid(html.unescape(' '.join(tags)))


def kramdown(texts):
    """The texts as kramdown shows them."""
    lines = ''.join(json.dumps(text) + '\n' for text in texts)
    done = subprocess.run(['ruby', '-W0', '-e', RUBY], input=lines, capture_output=True, text=True, encoding='utf-8')
    if done.returncode:
        sys.exit('ruby: ' + done.stderr[:400])
    return [json.loads(line) for line in done.stdout.split('\n') if line]


def hugo(texts):
    """The texts as Hugo shows them."""
    with tempfile.TemporaryDirectory() as site:
        os.makedirs(f'{site}/content')
        os.makedirs(f'{site}/layouts/_default')
        with open(f'{site}/config.json', 'w') as file:
            json.dump({'baseURL': 'https://example.org/', 'disableKinds': ['taxonomy', 'term', 'RSS', 'sitemap', 'home', 'section'],
                       'markup': {'goldmark': {'renderer': {'unsafe': True}}}}, file)
        with open(f'{site}/layouts/_default/single.html', 'w') as file:
            file.write('{{ .Content }}')
        for i, text in enumerate(texts):
            with open(f'{site}/content/p{i}.md', 'w', encoding='utf-8') as file:
                file.write(f'---\ntitle: p{i}\n---\n{text}')
        done = subprocess.run(['hugo', '--quiet', '-s', site], capture_output=True, text=True)
        if done.returncode:
            sys.exit('hugo: ' + (done.stderr or done.stdout)[:400])
        # Hugo writes no empty pages.
        pages = [f'{site}/public/p{i}/index.html' for i in range(len(texts))]
        return [read(page) if os.path.exists(page) else '' for page in pages]


class Differences:
    """Kinds of difference: how often, in which posts, examples."""

    def __init__(self):
        self.found = collections.defaultdict(list)

    def add(self, kind, file, example):
        self.found[kind].append((file, ' '.join(example.split())[:200]))

    def show(self, examples, only):
        for kind, all_of in sorted(self.found.items(), key=lambda entry: -len(entry[1])):
            if only and only not in kind:
                continue
            print(f'\n{kind}: {len(all_of)} in {len({file for file, _ in all_of})} posts')
            step = max(1, len(all_of) // examples)
            for file, example in all_of[::step][:examples]:
                print(f'    {file}: {example}')


def pieces(text):
    return [text[i:i + PIECE] for i in range(0, len(text), PIECE)]


def lacking(lines, there):
    """The lines of which some piece does not stand in a text: where each piece that lacks starts."""
    for line in lines:
        flat = solid(line)
        if flat in there:
            continue
        missing = [piece for piece in pieces(flat) if piece not in there]
        if missing:
            yield line, missing


def compare(file, page, article, tags, differences):
    ours, theirs = solid('\n'.join(article.lines)), solid('\n'.join(page.lines))
    if ours != theirs:
        words(file, page, article, tags, ours, theirs, differences)
    for kind in ('headings', 'items', 'rows', 'quotes', 'code', 'pictures'):
        key = address if kind == 'pictures' else solid
        left = collections.Counter(key(text) for text in page.parts[kind])
        right = collections.Counter(key(text) for text in article.parts[kind])
        shown = {key(text): text for text in page.parts[kind] + article.parts[kind]}
        for text, count in (left - right).items():
            if text:
                there = ', its words are there' if kind != 'pictures' and text in ours else ''
                differences.add(f'{kind}, only in the reference{there}', file, shown[text])
        for text, count in (right - left).items():
            if text:
                differences.add(f'{kind}, only in the article{origin(text, kind, page, tags)}', file, shown[text])


def words(file, page, article, tags, ours, theirs, differences):
    lost = list(lacking(page.lines, ours))
    added = list(lacking(article.lines, theirs))
    for line, missing in lost:
        kind = 'tags shown as text' if re.search(r'</?[a-z][^>]*>', line) else 'text'
        differences.add(f'{kind}, only in the reference', file, f'{line[:120]} | {missing[0]}')
    for line, missing in added:
        differences.add(f'text, only in the article{of_tag(missing[0], tags)}', file, f'{line[:120]} | {missing[0]}')
    if not lost and not added:
        kind = 'text in another order' if sorted(ours) == sorted(theirs) else 'text that differs in a few characters'
        at = next((i for i, (a, b) in enumerate(zip(ours, theirs)) if a != b), min(len(ours), len(theirs)))
        differences.add(kind, file, f'{theirs[max(0, at - 30):at + 30]} | {ours[max(0, at - 30):at + 30]}')


def address(text):
    return re.sub(r'\{\{.*?\}\}|\{%.*?%\}', 'tag', html.unescape(text)).replace('%20', ' ').strip()


def of_tag(text, tags):
    return ', of a template tag' if tags and text[:PIECE] and text[:PIECE].lstrip('/') in tags else ''


def origin(text, kind, page, tags):
    """Where something comes from that is only in the article."""
    if of_tag(text, tags):
        return of_tag(text, tags)
    if kind == 'headings' and any(solid(words) in (text, text.rstrip(':')) for words in page.bold):
        return ', bold in the reference'
    return ', of another attribute' if kind == 'pictures' and text in page.attributes else ''


def main():
    options = argparse.ArgumentParser(description=__doc__.split('\n')[0])
    options.add_argument('posts', help='a folder of posts')
    options.add_argument('--jar', default='cli/target/newspost.jar', help='the command line')
    options.add_argument('--articles', help='articles that were printed before, one a line')
    options.add_argument('--kind', help='show only kinds whose name holds this')
    options.add_argument('--examples', type=int, default=3, help='how many examples a kind')
    args = options.parse_args()
    for tool in ('ruby', 'hugo'):
        if not shutil.which(tool):
            print(f'{tool} is missing', file=sys.stderr)
            sys.exit(2)
    articles = articles_of(args)
    differences = Differences()
    posts = {False: [], True: []}
    for article in articles:
        text, for_hugo = body(read(os.path.join(args.posts, article['file'])))
        if article.get('headline'):
            text = HEADLINE.sub('', text, count=1)
        plain, tags = without_tags(text)
        posts[for_hugo].append((article, plain, tags))
    for for_hugo, render in ((False, kramdown), (True, hugo)):
        pages = render([plain for _, plain, _ in posts[for_hugo]]) if posts[for_hugo] else []
        for (article, _, tags), source in zip(posts[for_hugo], pages):
            read_as = Article(article)
            page = Page(source)
            compare(article['file'], page, read_as, tags, differences)
    print(f'{len(posts[False])} posts with kramdown, {len(posts[True])} with Hugo')
    differences.show(args.examples, args.kind)


def articles_of(args):
    if args.articles:
        with open(args.articles, encoding='utf-8') as file:
            return [json.loads(line) for line in file]
    done = subprocess.run(['java', '-jar', args.jar, 'parse', args.posts, '--jsonl'], capture_output=True, encoding='utf-8')
    return [json.loads(line) for line in done.stdout.split('\n') if line]


if __name__ == '__main__':
    main()
